"""The title of a report whose lines are lost, and the lines of its title page, where it has one."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from extract.layout.segments import Segmenter
from extract.layout.tokens import Token, tokens_of
from extract.rules import words

MOST_BEFORE = 2
"""Words before the kind of report (*Resultat- och kvalitetsberättelse*)."""

MOST_BETWEEN = 5
"""Words between the kind of report and its year (*Delårsrapport per den 31 augusti 2018*)."""

LONGEST_COVER = 40
"""Words on a title page; more are text."""

_YEAR = regex.compile(r"(?:19|20)\d\d(?:[/–-](?:(?:19|20)?\d\d))?[,.]?$")
_DAY = regex.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d$")

Span = tuple[int, int]


def cover_lines(segmenter: Segmenter, starts: Sequence[int]) -> list[Span]:
    """Return the places of the title and of the lines below it on a title page; none where no title comes first."""
    text = segmenter.text
    end = starts[1] if len(starts) > 1 else len(text)
    tokens = tokens_of(text, 0, end)
    size = _title(tokens)
    if not size:
        return []
    title = (tokens[0].start, tokens[size - 1].end - (tokens[size - 1].text[-1] in ",."))
    rest = tokens[size:]
    if not rest or len(rest) > LONGEST_COVER or len(starts) < 2 or any(segmenter.is_verb(t) for t in rest):
        return [title]
    cuts = [0, *(at for at in range(1, len(rest)) if _breaks(rest, at)), len(rest)]
    return [title, *((rest[a].start, rest[b - 1].end) for a, b in pairwise(cuts))]


def _title(tokens: Sequence[Token]) -> int:
    """Return how many words a title has that ends in its year, before a capital or a date; 0 for none."""
    kinds = tuple(words("headings", "titles"))
    kind = next((at for at, token in enumerate(tokens[: MOST_BEFORE + 1]) if token.word.endswith(kinds)), None)
    if kind is None or not tokens[0].text[0].isupper():
        return 0
    dated = (at for at in range(kind + 1, min(len(tokens), kind + 2 + MOST_BETWEEN)) if _YEAR.match(tokens[at].text))
    year = next(dated, None)
    if year is None or any(token.text[-1] in ".:;" for token in tokens[:year]):
        return 0
    following = tokens[year + 1] if year + 1 < len(tokens) else None
    return year + 1 if following is None or following.text[0].isupper() or following.text[0].isdigit() else 0


def _breaks(tokens: Sequence[Token], at: int) -> bool:
    """Return True where a line of a title page begins: after a board, a municipality or a date, at a date or signer."""
    before, token = tokens[at - 1], tokens[at]
    if _DAY.match(token.text):
        return not before.text[0].islower()
    if not token.text[0].isupper() or before.text[-1] in ",-–":
        return False
    ended = before.word.endswith(tuple(words("headings", "cover_ends"))) or _DAY.match(before.text) is not None
    return ended or token.word in words("headings", "cover_openers")
