"""Words of the sentences that flags tell."""

import re
from collections.abc import Mapping, Sequence

from models import Assessment
from models.facts import Status

STATUS_SV: Mapping[Status, str] = {
    "achieved": "uppnått",
    "partly": "delvis uppnått",
    "not_achieved": "inte uppnått",
    "uncertain": "osäkert",
    "ongoing": "pågår",
    "not_measured": "inte mätt",
}
NEARLY = re.compile(
    r"väsentlig|huvudsak|nästan|i stort|hög grad|så gott som|i princip|även om|trots att|fastän", re.IGNORECASE
)
"""Words with which a report itself says that a goal is not wholly reached."""
QUOTED = 80
"""Letters of a goal that a message quotes."""


def quoted(text: str) -> str:
    """Return a text as a message quotes it: cut at a word where it is long."""
    return text if len(text) <= QUOTED else f"{text[:QUOTED].rsplit(' ', 1)[0]} …"


def verdict(assessment: Assessment) -> str:
    """Return a judgement with the words or the symbol that it is read from."""
    words = (assessment.phrase or "").strip()
    told = f"”{words}”" if words else f"symbol: {assessment.symbol or '–'}"
    return f"{STATUS_SV[assessment.status]} ({told}{', prognos' if assessment.forecast else ''})"


def listed(parts: Sequence[str]) -> str:
    """Return parts as a sentence lists them.

    >>> listed(["a", "b", "c"])
    'a, b och c'
    """
    return " och ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
