"""Figures of the same thing in a sentence: one compared with the other, or the other of the two that a change joins."""

import regex

from extract.language.phrases import any_of
from extract.prose.quantities import COUNTS, Figure
from extract.rules import MONTH, compiled

MAX_GAP = 70
"""Characters between two figures of the same thing: *från 540 kr till 602 kr*, *78 %, mot 74 % året före*."""

_CONNECTOR = compiled(lambda: rf"^(?:[^.;\p{{L}}]*\b(?:{any_of('connectors')}|{MONTH})\b)*[^.;\p{{L}}]*$", regex.I)
# Right before a figure that is compared with the one before.
_COMPARED = compiled(
    lambda: (
        rf"(?:,|\()\s*(?:och\s+)?(?:{any_of('compared_with')}|en (?:\p{{L}}+ )?{any_of('changes')} från)"
        rf"(?:\s+(?:{any_of('compared_what')}|\d{{4}}))*(?:\s+{any_of('hedges')})?\s*$"
    ),
    regex.I,
)
# *gjordes vid 14 tillfällen mot 39 året före*: what is counted is not said again.
_COUNTED_AGAINST = compiled(
    lambda: (
        rf"^(?:\s+\p{{L}}+){{1,4}}?,?\s+(?:mot|jämfört med|att jämföra med)"
        rf"(?:\s+(?:de\s+)?(?:planerade|beräknade|förväntade|{any_of('hedges')}))?\s*$"
    ),
    regex.I,
)
# *84 procent av eleverna klarade provet jämfört med 82 procent 2018*
_AGAINST_THAT = compiled(
    lambda: (
        rf"^[^.;:()\d]*\b(?:att jämföra med|jämfört med|i jämförelse med|mot)"
        rf"(?:\s+(?:{any_of('compared_what')}|{any_of('hedges')}))*\s*$"
    ),
    regex.I,
)
# *mötte 14 medarbetare i mars och i oktober 12*
_THEN = regex.compile(rf"^(?:\s+\p{{L}}+){{1,4}}?,?\s+(?:och|men)\s+i\s+{MONTH}\s+$", regex.I)
_OF_THEM = regex.compile(r"\s+av\s+(?:dem|dessa|vilka)\b", regex.I)
_NOTHING_COUNTED = regex.compile(
    rf"\s*(?:[.,;)]|$|(?:under|i|vid|året|åren|läsåret|samma|förra|föregående|{MONTH}|(?:19|20)\d\d)\b)", regex.I
)

_JOINT = regex.compile(r"\s*\)?\s*,?\s*(?:och|samt)\s*", regex.I)
_COUNTS_NEXT = compiled(
    lambda: rf"\s+(?!(?:procent|poäng|kronor|tkr|mkr|mnkr|miljoner|{any_of('not_counted')})\b)\p{{Ll}}{{3}}", regex.I
)


def continues(text: str, earlier: Figure, figure: Figure) -> bool:
    """Return True where nothing but words of comparison and dates stands between two figures of the same kind.

    >>> earlier = Figure(start=21, end=27, number=21, kind="money")
    >>> figure = Figure(start=38, end=44, number=38, kind="money")
    >>> continues("Kostnaden ökade från 540 kr 2017 till 602 kr.", earlier, figure)
    True
    """
    if figure.change or earlier.change or _OF_THEM.match(text, figure.end):
        return False
    gap = text[earlier.end : figure.start]
    if _counts_anew(text, earlier, figure, gap):
        return False
    kinds = {earlier.kind, figure.kind}
    alike = len(kinds) == 1 or kinds <= COUNTS
    bare = (
        not kinds.isdisjoint({"count", "decimal"}) or earlier.kind == "words"
    )  # *från 9,2 till 8,3 procent*, *från nio till fem veckor*
    if (alike or bare) and len(gap) <= MAX_GAP and _CONNECTOR.match(gap):
        return True
    against = (kinds <= COUNTS and (_COUNTED_AGAINST.match(gap) or _THEN.match(gap))) or (
        alike and _AGAINST_THAT.match(gap)
    )
    if against and _NOTHING_COUNTED.match(text[figure.end :]):
        return True
    return alike and _COMPARED.search(gap) is not None


def _counts_anew(text: str, earlier: Figure, figure: Figure, gap: str) -> bool:
    """Return True for a number that *och* joins to another figure, and that counts something of its own.

    >>> text = "Frånvaron var 6,1 procent och 48 medarbetare slutade."
    >>> earlier = Figure(start=14, end=25, number=14, kind="percent")
    >>> _counts_anew(text, earlier, Figure(start=30, end=32, number=30, kind="count"), " och ")
    True
    """
    if (
        figure.kind not in ("count", "words")
        or _JOINT.fullmatch(gap) is None
        or _NOTHING_COUNTED.match(text, figure.end)
    ):
        return False
    clause = "," in gap or ")" in gap  # *164 (128), och 5 430 barn deltog*
    own = earlier.kind not in COUNTS and earlier.kind != "decimal"
    return (clause or own) and _COUNTS_NEXT.match(text, figure.end) is not None
