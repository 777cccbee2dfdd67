"""Whom a figure is of that a sentence holds beside the report's own: the country, the county, other municipalities."""

import regex

from extract.rules import alternatives, compiled

_AFTER = compiled(
    lambda: (
        r"\s*(?:(?:för|i|bland|hos)\s+)?(?:hela\s+)?"
        rf"(?P<group>(?:{alternatives('naming', 'comparison_groups')}))(?:\b(?!\s*[\d(])|$)"
    ),
    regex.I,
)
_BEFORE = compiled(
    lambda: (
        rf"(?<!\bän (?:i |för |hos )?)(?<!\p{{L}})(?P<group>(?:{alternatives('naming', 'comparison_groups')}))"
        rf"(?:\s*:)?(?:\s+(?:{alternatives('naming', 'between_group_and_figure')}))*\s*$"
    ),
    regex.I,
)
_MAY = compiled(lambda: rf"(?:{alternatives('naming', 'comparison_groups')})", regex.I)

REACH = 60
"""Characters before a figure in which its group stands."""


def group_beside(text: str, start: int, end: int) -> str | None:
    """Return the words for the group that a figure at `text[start:end]` is of, or None for one of the report's own.

    >>> text = "Andelen är 79 %, riket 70 %."
    >>> group_beside(text, 11, 15), group_beside(text, 23, 27)
    (None, 'riket')
    """
    if _MAY.search(text) is None:
        return None
    if after := _AFTER.match(text, end):
        return str(after["group"])
    before = list(_BEFORE.finditer(text[max(0, start - REACH) : start]))
    return str(before[-1]["group"]) if before else None
