"""Clean passages from raw lines: markup and surplus space out, hyphenation undone."""

import regex

from extract.layout.hyphens import Hyphens
from models import Page, Passage, characters

_UNSEEN = rf"[{characters.INVISIBLE}]|[{characters.JOINERS}](?!\p{{So}})"
"""What is not seen; a joiner unless it joins emoji. Word and the web leave them where lines may or may not break."""

_MARKUP = regex.compile(
    rf"""
    </?(?:u|b|i|em|strong|sup|sub|br)\s*/?>     # tags that converters leave behind
  | \*{{1,3}}(?=\S) | (?<=\S)\*{{1,3}}(?!\w)    # Markdown emphasis (a footnote's asterisk after a digit is kept below)
  | (?<!\w)_{{1,2}}(?=[^\W_](?:[^_\n]*[^\s_])?_{{1,2}}(?!\w))      # the same with low lines
  | (?<=(?<!\w)_{{1,2}}[^\W_](?:[^_\n]{{0,200}}[^\s_])?)_{{1,2}}(?!\w)
  | {_UNSEEN}
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
INVISIBLE = regex.compile(_UNSEEN)

_FOOTNOTE = regex.compile(r"\d\*")
_UNEVEN = regex.compile(r"^\s|\s$|\s\s|[^\S ]")
_CHUNK = regex.compile(r"\S+(?: \S+)*")
_HYPHENS = Hyphens(())


def clean(page: Page, start: int, end: int) -> Passage:
    """Return `page.text[start:end]` on one line, without markup and with single spaces."""
    pieces, at = [], start
    raw = page.text
    for match in _MARKUP.finditer(raw, start, end):
        if match.group() == "*" and _FOOTNOTE.match(raw, match.start() - 1):
            continue
        pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, end))
    joined = Passage.join((Passage.of(raw[a:b], page=page.number, offset=a) for a, b in pieces), separator="")
    return single_spaced(joined)


def single_spaced(passage: Passage) -> Passage:
    """Return the passage with each run of white space as one space, and none at its ends."""
    if not _UNEVEN.search(passage.text):
        return passage
    return Passage.join(passage.slice(m.start(), m.end()) for m in _CHUNK.finditer(passage.text))


def glue(first: Passage, second: Passage) -> Passage:
    """Return two lines of running text as one: a word cut by a hyphen becomes whole, other lines get a space.

    >>> glue(Passage("överkla-"), Passage("gan av")).text
    'överklagan av'
    >>> glue(Passage("barn-"), Passage("och ungdomsvård")).text
    'barn- och ungdomsvård'
    """
    return _HYPHENS.join(first, second)
