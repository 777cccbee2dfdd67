"""The unit of a figure in a sentence that has none of its own: what it counts, an index, the unit of another figure."""

from collections.abc import Sequence

import regex

from extract.language.phrases import any_of, begins_with_verb
from extract.prose.comparisons import continues
from extract.prose.figure_name import Name
from extract.prose.figure_targets import PLANNED
from extract.prose.quantities import COUNTS, Figure
from extract.rules import at_end, compiled, pattern

WHOLE = 100
"""Percent of a whole."""

_NUMBER = regex.compile(r"antal(?:et)?\b.*\d\s?(?:%|procent)", regex.I)
_SHARE = regex.compile(r"\s*andel(?:en)?\b", regex.I)
_OF_THEM = regex.compile(r"\s+av\s+(?:dem|dessa|vilka)\b", regex.I)
_IS_PART = at_end(r"\b(?:varav|därav)\s+$", regex.I)
_PLACE_NEXT = regex.compile(r"\s+(?:i|på|inom|hos|från|med|till|vid)\s", regex.I)
_DIGIT = regex.compile(r"\d")
_BEFORE_UNIT = regex.compile(r"^.*\d\s*")
_NOUN_NEXT = regex.compile(r"\s+(?P<noun>(?!(?:till|mot|att|från|för|som|och|var|har|inom|vid)\b)\p{Ll}{3,})")
# *196,3 (187,5) mnkr*: the unit behind the bracket is that of both.
_SHARED = regex.compile(
    r"\s*(?:\(\s*[-–−+]?\d[\d ]*(?:,\d+)?\s*)?\)\s*"
    r"(?P<unit>tkr|kkr|mnkr|mkr|msek|miljoner (?:kronor|kr)|kronor|kr|%|procent)(?!\w)",
    regex.I,
)
# *41 dagar mot garanterade 30*: of the same unit.
_PROMISED = regex.compile(rf"\s*(?:,\s*)?(?:mot|än)\s+{PLANNED}\s*", regex.I)
_MILLIONS = at_end(r"\bmiljoner$", regex.I)
# *38 miljoner besök* are none of kronor.
_NOTHING_NAMED = compiled(lambda: rf"\s*(?:[^\w\s]|$|\d|som\b|(?:{any_of('not_counted')}|{any_of('stop')})\b)", regex.I)
_INDEX = regex.compile(r"\b(?:\p{L}*index|nki|nmi|hme)\b", regex.I)


def unit_text(text: str, figure: Figure, figures: Sequence[Figure], name: Name) -> str | None:
    """Return the words for the unit of a bare number: what it counts, an index, the unit of the figure it goes with.

    It goes with the one before where it stands in parentheses beside it: *899 mkr (862)*.

    No share is written in words or is above a hundred, whatever its name (*Andelen domar är 131*): it is a number.
    """
    if _NUMBER.match(name.text) and figure.kind in COUNTS:
        return "antal"  # *Antalet med en frånvaro över 20 procent var elva*
    if _SHARE.match(name.text) and figure.kind in COUNTS and _above(text[figure.number : figure.end], WHOLE):
        return "antal"
    counted = _NOUN_NEXT.match(text[figure.end :]) if name.evidence == "counted" else None
    if counted and figure.kind in ("count", "words", "decimal"):
        return str(counted["noun"])
    if figure.kind in COUNTS and (_OF_THEM.match(text, figure.end) or _is_part(text, figure)):
        return "antal"  # *57 av dem är behöriga*, *varav 36*, also where such a share has a name of its own
    if figure.kind != "words" and not text[figure.end - 1].isdigit():
        return "kronor" if _are_kronor(text, figure) else None
    if shared := _SHARED.match(text, figure.end):
        return str(shared["unit"])
    if figure.kind in ("count", "decimal") and _INDEX.search(text[: figure.start]):
        return "index"
    before = next((other for other in reversed(figures) if other.end <= figure.start), None)
    if before is not None and f"{text[before.end : figure.start]}|{text[figure.end :][:1]}".strip() == "(|)":
        return _BEFORE_UNIT.sub("", text[before.start : before.end]) or None
    if before is not None and before.kind not in COUNTS and _PROMISED.fullmatch(text, before.end, figure.start):
        return _BEFORE_UNIT.sub("", text[before.start : before.end]) or None
    following = next((other for other in figures if other.start >= figure.end), None)
    if following is None or following.kind in COUNTS or not continues(text, figure, following):
        return None
    if _OF_THEM.match(text, following.end):
        return None  # *Antalet lärare var 29,8 och 93 procent av dem är behöriga*
    unit = text[following.number : following.end]
    return _BEFORE_UNIT.sub("", unit) if _DIGIT.search(unit) else unit.partition(" ")[2]  # *från nio till fem veckor*


def _is_part(text: str, figure: Figure) -> bool:
    """Return True for a number of which only what is true is told: *varav 36 är behöriga*, *varav 12 i familjehem*."""
    after = text[figure.end :]
    return _IS_PART(text[: figure.start]) is not None and (
        begins_with_verb(after) or _PLACE_NEXT.match(after) is not None
    )


def _above(number: str, limit: int) -> bool:
    """Return True for a number of digits above a limit, and for one in words."""
    digits = regex.sub(r"\s", "", number)
    return int(digits) > limit if digits.isdigit() else digits.isalpha()


def _are_kronor(text: str, figure: Figure) -> bool:
    """Return True for millions that are amounts: nothing is counted, and the sentence tells of money."""
    if figure.kind != "money" or not _MILLIONS(text[: figure.end]):
        return False
    return (
        _NOTHING_NAMED.match(text, figure.end) is not None
        and pattern("quantities", "measure", "money").search(text) is not None
    )
