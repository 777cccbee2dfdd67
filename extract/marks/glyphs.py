"""Status symbols that are set in type: emoji, geometric signs, and the letters of symbol fonts."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

import regex

from extract.marks.colors import DULL, color_name
from extract.rules import follows_rules, load
from models import Mark, Page, Word

ATTACHED = "\ufe0e\ufe0f\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""What follows an emoji and belongs to it: how it is shown, and the colour of its skin."""

PRIVATE = 0xF000
"""Letters of symbol fonts often stand from here on, where Unicode gives no signs a meaning."""

LETTERS = 0x900
"""Codes of a symbol font, at most: icon fonts have some two thousand."""

LONGEST = 3
"""Letters of a symbol font that may stand together as symbols; more are an ornament."""


def find_glyph_marks(page: Page) -> Iterator[Mark]:
    """Yield the signs of a page that may be status symbols, in reading order; where they stand decides if they are."""
    cells = [cell for piece in page.pieces for cell in piece.cells]
    inks = {at: cell.ink for cell in cells if cell.ink for at in range(cell.start, min(cell.end, cell.start + LONGEST))}
    for match in _signs().finditer(page.text) if may_hold_sign(page.text) else ():
        sign = match[0][0]
        words = page.words_in(match.start(), match.end())
        word = words[0] if words else None
        ink = inks.get(match.start()) or (word.color if word else None)
        color = _own_colors().get(sign) or _color(ink)
        yield _mark(page, word, color, _shapes()[sign], *match.span())
    for cell in cells:
        if cell.fill and (color := _color(cell.fill)):
            yield _mark(page, None, color, "cell", cell.start, cell.end)
    if any(font and _font(font) for font in {word.font for word in page.words}):
        for word in page.words:
            yield from _of_font(page, word)


def may_hold_sign(text: str) -> bool:
    """Return True for a text with a sign."""
    return _high_letter().search(text) is not None and not _shapes().keys().isdisjoint(text)


def sign_pattern() -> str:
    """Return the pattern of one sign."""
    return _signs().pattern


def is_sign(text: str) -> bool:
    """Return True for a text that is nothing but signs: a cell with a dot in it is like one that a dot is drawn in.

    >>> is_sign("●"), is_sign("😊 "), is_sign("● nås"), is_sign("")
    (True, True, False, False)
    """
    return bool(text) and may_hold_sign(text) and not _signs().sub("", text).strip()


def sign_symbol(sign: str) -> tuple[str, str]:
    """Return the colour (`""` for none of its own) and shape of a sign.

    >>> sign_symbol("😊"), sign_symbol("▲")
    (('green', 'smiley'), ('', 'triangle-up'))
    """
    return _own_colors().get(sign[0], ""), _shapes()[sign[0]]


def sign_of(font: str, letter: str) -> str | None:
    """Return the sign for what a letter of a symbol font draws, or None where that is no known symbol.

    >>> sign_of("Wingdings", "J")
    '☺'
    """
    letters = _font(font) or {}
    shape = letters.get(_plain(letter))
    return next(iter(load("symbols")["glyphs"].get(shape, "")), None) if shape else None


def _plain(letter: str) -> str:
    """Return a letter of a symbol font without the offset that it may have."""
    return chr(ord(letter) - PRIVATE) if PRIVATE <= ord(letter) < PRIVATE + LETTERS else letter


def _mark(page: Page, word: Word | None, color: str, shape: str, start: int, end: int) -> Mark:
    box = page.shown(word.box) if word is not None else None
    return Mark(page=page.number, box=box, color=color, shape=shape, start=start, end=end)


def _of_font(page: Page, word: Word) -> Iterator[Mark]:
    """Yield the symbols that a word in a symbol font is made of."""
    letters = _font(word.font) if word.font and len(word.text) <= LONGEST else None
    for at, letter in enumerate(word.text if letters else ()):
        shape = letters and letters.get(_plain(letter))
        if shape:
            yield _mark(page, word, _color(word.color), shape, word.start + at, word.start + at + 1)


def _color(ink: str | None) -> str:
    """Return the colour of what is set in one, `""` for the colours of running text."""
    name = color_name(ink) if ink else "black"
    return "" if name in DULL else name


@follows_rules
@cache
def _signs() -> "regex.Pattern[str]":
    signs = "".join(map(regex.escape, _shapes()))
    return regex.compile(f"[{signs}][{ATTACHED}]*")


@follows_rules
@cache
def _high_letter() -> "re.Pattern[str]":
    """Return the pattern of what stands among the signs: most texts have no letter there."""
    return re.compile(f"[{min(_shapes())}-{max(_shapes())}]")


@follows_rules
@cache
def _shapes() -> Mapping[str, str]:
    """Return the shape of each sign."""
    return {sign: shape for shape, signs in load("symbols")["glyphs"].items() for sign in signs}


@follows_rules
@cache
def _own_colors() -> Mapping[str, str]:
    """Return the colour of each sign that has one of its own."""
    return {sign: color for color, signs in load("symbols")["glyph_colors"].items() for sign in signs}


@follows_rules
@cache
def _font(name: str) -> Mapping[str, str] | None:
    """Return the letters of a symbol font with the shapes that they draw, or None for a font of letters.

    >>> _font("ABCDEF+Wingdings-Regular")["J"]
    'smiley'
    """
    plain = regex.sub(r"[\s_-]", "", name.partition("+")[2] or name).lower()
    named = [font for font in load("symbols")["fonts"] if plain.startswith(font)]
    return load("symbols")["fonts"][max(named, key=len)] if named else None
