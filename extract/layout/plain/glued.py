"""Cells of a row that a converter put on one line with nothing between them: *Andel nöjda65 %72 %Minst 70 %*."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import regex

from models import Passage

FEWEST_CELLS = 2

CENTURIES = ("19", "20")
"""What years begin with."""

REMEMBERED = 1024
"""Lines whose joints are remembered: those of some pages, which several readers ask for."""

Span = tuple[int, int]

BOUND = r"(?:Minst|Högst|Lägst|Max|Min)\s"
"""What may stand before a figure in its cell: the target is no less, or no more."""

_LOOKS = regex.compile(r"[\p{L})]-?-?\d|%[\d\p{Lu}-]|\d\p{Lu}\p{Ll}|(?:(?:19|20)\d\d){2}")
"""What a line must hold to have joints at all."""

_TAIL = regex.compile(rf"(?<=[\p{{L}})])(?!\s)(?:{BOUND}|[-−–\d,%]|\s(?=\d{{3}}|%))+$")
"""The figures behind a label: no space in them but before a group of three digits or a unit."""

_BETWEEN = regex.compile(
    rf"(?<=%)(?=[\d–−-]|{BOUND})|(?<=\d)(?={BOUND})|(?<=[–−-])(?=[–−-])|(?<=[–−-]{{2}})(?=\d)"
    r"|(?<=\d,\d)(?=\d{1,3},\d)"
)
"""Where a cell ends among figures: after a unit, before *Minst*, after a dash, after one decimal before another."""

_THOUSANDS = regex.compile(r" \d{4,6}(?= \d{3}|$|\D)")
"""A group of three digits with the first of the next figure behind it: *10 15018 604*."""

_HEADS = regex.compile(
    r"(?<=(?<!\d)(?:19|20)\d\d)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll}{2})"
    r"|(?<=(?:19|20)\d\d)(?=(?:(?:19|20)\d\d)+(?!\d))"
)
"""Where the head of a column ends: after its year, or before a capital within a word."""

_YEARS = regex.compile(r"(?:(?<year>(?:19|20)\d\d)\d?(?:\s+|$)){3,}")
"""A line of years, some with the mark of a note run together with them: *2000 20051 2010*."""

_RUN_TOGETHER = regex.compile(r"\p{L}{3}[)]?-?-?\d{3,}(?: \d{3,})*$")

MOST_IN_HEAD = 40
"""Characters of the head of a column."""


def spaced(text: str) -> str:
    """Return a line with a space where two of its cells meet, and years without their notes; any other as it is.

    >>> spaced("Andel nöjda65 %72 %Minst 70 %"), spaced("Utfall 2014Utfall 2015Målvärde"), spaced("2000 20051 2010")
    ('Andel nöjda 65 % 72 % Minst 70 %', 'Utfall 2014 Utfall 2015 Målvärde', '2000 2005 2010')
    """
    return " ".join(text[a:b] for a, b in _cells(text))


def has_run_together(text: str) -> bool:
    """Return True for a row whose figures stand behind its label and each other without anything to tell them apart.

    >>> has_run_together("Andel med examen, procent574744"), has_run_together("Andel nöjda65 %72 %")
    (True, False)
    """
    return _RUN_TOGETHER.search(text) is not None and not joints(text)


def unglued(passage: Passage) -> Passage:
    """Return the passage of a line with a space, which has no place on the page, where two of its cells meet."""
    cells = _cells(passage.text)
    return Passage.join(passage.slice(a, b) for a, b in cells) if len(cells) > 1 else passage


def _cells(text: str) -> Sequence[Span]:
    """Return where the cells of a line begin and end that meet; the whole line where none do."""
    return _noted_years(text) or list(pairwise((0, *joints(text), len(text))))


def _noted_years(text: str) -> Sequence[Span]:
    """Return the years of a line that holds nothing else, where marks of notes have run together with some of them."""
    line = _YEARS.fullmatch(text) if text[:2] in CENTURIES else None
    years = line.captures("year") if line is not None else []
    ordered = years in (sorted(set(years)), sorted(set(years), reverse=True))
    return (
        line.spans("year") if line is not None and ordered and len("".join(years)) < len("".join(text.split())) else ()
    )


@lru_cache(maxsize=REMEMBERED)
def joints(text: str) -> tuple[int, ...]:
    """Return where the cells of a line meet: of a row whose figures leave no doubt about it, or of a row of heads."""
    if _LOOKS.search(text) is None:
        return ()
    tail = _TAIL.search(text)
    if tail is not None and tail.start() > 0:
        inner = [match.start() for match in _BETWEEN.finditer(text, tail.start())]
        told = inner or _THOUSANDS.search(text, tail.start()) is not None
        return (tail.start(), *inner) if told else ()
    found = tuple(match.start() for match in _HEADS.finditer(text))
    return found if len(found) >= FEWEST_CELLS - 1 and _is_of_heads(text, found) else ()


def _is_of_heads(text: str, at: tuple[int, ...]) -> bool:
    """Return True for cells that are the heads of columns: short, and most of them dated."""
    cells = [text[a:b].strip() for a, b in pairwise((0, *at, len(text)))]
    dated = sum(regex.search(r"(?:19|20)\d\d$", cell) is not None for cell in cells)
    return all(len(cell) <= MOST_IN_HEAD for cell in cells) and 2 * dated >= len(cells)
