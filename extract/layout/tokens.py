"""The words of running text, with their places."""

from dataclasses import dataclass

import regex

_TOKEN = regex.compile(r"\S+")
_CAPITAL = regex.compile(r"^[\"”]?\p{Lu}[\p{Ll}-]")
_SHOUTED = regex.compile(r"^\p{Lu}{6,}$")
_SINGLE = regex.compile(r"^[IÅ]$")
_EDGE = regex.compile(r"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the flow, without the marks around it in `word`."""

    text: str
    start: int
    end: int
    word: str

    @property
    def capital(self) -> bool:
        """Return True for a word that can open a sentence: a capital followed by small letters."""
        return bool(_CAPITAL.match(self.text) or _SINGLE.match(self.text) or _SHOUTED.match(self.text))


def tokens_of(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the words of `text[start:end]`, with offsets into `text`."""
    found = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [Token(m.group(), m.start(), m.end(), _EDGE.sub("", m.group()).lower()) for m in found]
