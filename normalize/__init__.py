"""From what a report says to what it means: numbers, units, periods, targets and names.

`resolve_document` and `resolve` are the whole step as the pipeline takes it; both are pure functions.
"""

from normalize.documents import resolve_document
from normalize.facts import Resolved, document_span, resolve
from normalize.parents import with_parents
from normalize.units import generic_units
from normalize.verdict_times import with_earlier_told

__all__ = [
    "Resolved",
    "document_span",
    "generic_units",
    "resolve",
    "resolve_document",
    "with_earlier_told",
    "with_parents",
]
