"""Whose goals a report is on where the headings above them do not say: the council's."""

import regex

from extract.wording.goals import level_of
from models import Identity, Report

FIRST_PAGES = 5
"""Pages in which a report says who has decided on its goals."""

_WHOLE = regex.compile(r"^kommun(?:styrelse|ledning|en\b)", regex.I)
# *Kommunfullmäktige har antagit sex mål för perioden 2019–2022*
_DECIDED = regex.compile(
    r"fullmäktige\s+(?:har\s+|hade\s+)?"
    r"(?:antagit|antog|beslutat|beslutade|fastställt|fastställde|satt upp|formulerat)\b"
    r"[^.;:]{0,60}?(?<!\bnämndernas\s)\bmål\b",
    regex.I,
)


def is_of_council(report: Report, identity: Identity) -> bool:
    """Return True for a report on the council's goals.

    Its title says so, or it is one of the whole municipality that says that the council has decided on goals.
    """
    if level_of(identity.title or "") == "council":
        return True
    whole = identity.organisation is None or _WHOLE.search(identity.organisation) is not None
    return whole and any(_DECIDED.search(page.text) for page in report.pages[:FIRST_PAGES])
