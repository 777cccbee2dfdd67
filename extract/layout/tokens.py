"""The words of running text, with their places."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

REMEMBERED = 50_000
"""Words whose looks are remembered: a text is cut into words many times over, and says the same ones again."""

_TOKEN = regex.compile(r"\S+")
_CAPITAL = regex.compile(r"^[\"”]?\p{Lu}[\p{Ll}-]")
_SHOUTED = regex.compile(r"^\p{Lu}{6,}$")
_SINGLE = regex.compile(r"^[IÅ]$")
_EDGE = regex.compile(r"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$")


class Token(NamedTuple):
    """A word of the flow, without the marks around it in `word`."""

    text: str
    start: int
    end: int
    word: str

    @property
    def capital(self) -> bool:
        """Return True for a word that can open a sentence: a capital followed by small letters."""
        return _opens(self.text)


@lru_cache(maxsize=REMEMBERED)
def _opens(text: str) -> bool:
    """Return True for a word that can open a sentence."""
    return bool(_CAPITAL.match(text) or _SINGLE.match(text) or _SHOUTED.match(text))


@lru_cache(maxsize=REMEMBERED)
def _bare(text: str) -> str:
    """Return a word in small letters without the marks around it."""
    return _EDGE.sub("", text).lower()


def tokens_of(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of `text[start:end]`, with offsets into `text`."""
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token(m.group(), *m.span(), _bare(m.group())) for m in found]


def opens_line(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Return True for the first word of a line of a text that has kept its lines."""
    return at == 0 or "\n" in text[tokens[at - 1].end : tokens[at].start]
