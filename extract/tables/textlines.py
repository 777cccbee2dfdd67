"""The lines of a page as chunks: what stands close together on a line, with figures apart from one another."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from extract.layout.rows import box_around, box_of, size_of, visual_lines
from extract.tables.rulings import Line
from models import Box, Word
from models.records import record

CHUNK_GAP = 0.85
"""A gap wider than this (font sizes) parts chunks: spaces in justified text reach 0.6, in typewriter text 0.75."""

FIGURE_GAP = 0.42
"""A gap wider than this (font sizes) parts two figures: the space that groups digits (*1 250*) is 0.2 to 0.35 wide."""

LEADER = regex.compile(r"[.·…_]{3,}|(?:\.\s?){3,}|[.·…]")
"""Dots that lead the eye from a label to its figure; a single dot is one where leaders are set dot by dot."""

_LEADS = ".·…_"

_SHORTEST_RULE = 8
_DASHES = regex.compile(r"[-–—_=]+")
"""A rule that is typed: so many dashes, or more."""

_FILLER = r"[-–—−*.]{1,3}|\.\.\s?\.?|n\.?/?\s?[ad]\.?|u\.?\s?s\.?|\(x\)|x|\(?[§†‡*#]+\)?|\([a-z0-9]\)"
_FILLER += r"|ej\s(?:mätt|aktuellt|relevant)|(?:uppgift\s)?saknas|stängt"
_UNIT = r"procent|kr|tkr|mkr|mnkr|st|dagar|dgr|år|tim(?:mar)?|veckor|mån(?:ader)?|poäng|p"
_FIGURE = regex.compile(
    rf"""[(\[]?[-–−+±<>≤≥~]{{0,2}}\s*[$€£]?\s*[a-z]?(?:\d[\d\s.,:/–−-]*|[.,]\d+)\s*
         (?:%|{_UNIT}|[a-z])?\s*[)\]]?%?\s*(?:[*†‡§^]{{1,3}}|\(?[a-z\d]\)|\([a-z\d],[a-z\d]\))?
      | {_FILLER}""",
    regex.VERBOSE | regex.IGNORECASE,
)
_DIGIT = regex.compile(r"\d")
_BEGINNINGS = frozenset(("..", "n", "n.", "n/", "n./", "u", "u.", "ej", "uppgift"))
"""Words that those for a figure which is not there begin with: *n. a.*, *ej mätt*, *uppgift saknas*."""
_GROUP = regex.compile(r"\d{3}(?:[.,]\d+)?%?\)?")
_GROUPED = regex.compile(r"[-–−+(]?\d{1,3}")
_PART_OF_YEAR, _YEAR = regex.compile(r"[KTkt]\d"), regex.compile(r"(?:19|20)\d\d")
_CURRENCY = ("$", "€", "£")
_BEFORE_FIGURES = (*_CURRENCY, "-", "–", "−", "+", "<", ">", "≤", "≥")
_DASH = ("-", "–", "—", "−", "/")
_MARK = regex.compile(r"\((?:\d|[a-w])(?:,(?:\d|[a-w]))*\)|[*†‡§]{1,3}")
ONE_SPACE = 0.75
"""A gap no wider (font sizes) is a space: that of typewriters is 0.6 wide."""

MARK_GAP = 1.2
"""A footnote mark stands no further (font sizes) from its figure."""


@record(frozen=True, slots=True)
class Chunk:
    """Words of a line that stand close together: their numbers, their box, and whether they are one figure."""

    words: tuple[int, ...]
    box: Box
    figure: bool

    @property
    def left(self) -> float:
        """Return the left end."""
        return self.box[0]

    @property
    def right(self) -> float:
        """Return the right end."""
        return self.box[2]

    @property
    def middle(self) -> float:
        """Return the place half-way."""
        return (self.box[0] + self.box[2]) / 2


@record(frozen=True, slots=True)
class TextLine:
    """A line: its chunks from left to right, its leaders (words that are dots only), its box and font size."""

    chunks: tuple[Chunk, ...]
    leaders: tuple[int, ...]
    box: Box
    size: float
    bold: bool = False

    @property
    def is_row(self) -> bool:
        """Return True for a line that holds a figure beside something else."""
        return any(chunk.figure for chunk in self.chunks[1:])

    @property
    def figures(self) -> int:
        """Return how many chunks are figures."""
        return sum(chunk.figure for chunk in self.chunks)


@lru_cache(maxsize=8192)
def is_figure(text: str) -> bool:
    """Return True for a figure with its sign, unit and footnote mark, and for what stands for none.

    >>> [is_figure(t) for t in ("1 250", "-3,4 %", "5.3**", "–", "(X)", "2019", "Summa", "12 av 30")]
    [True, True, True, True, True, True, False, False]
    """
    return _FIGURE.fullmatch(text) is not None


@lru_cache(maxsize=8192)
def may_begin_figure(text: str) -> bool:
    """Return True for a word that a figure of several words may begin with, or hold: a line without one has none.

    >>> [may_begin_figure(text) for text in ("12", "(3", "–", "ej", "Summa")]
    [True, True, True, True, False]
    """
    return _DIGIT.search(text) is not None or is_figure(text) or text.lower() in _BEGINNINGS


def is_dots(text: str) -> bool:
    """Return True for a leader that is one run of dots, which is no text; dots set one by one are kept as printed."""
    return len(text) > 1 and is_leader(text)


def is_leader(text: str) -> bool:
    """Return True for dots between a label and its figure."""
    return text[:1] in _LEADS and LEADER.fullmatch(text) is not None


def without_leaders(words: Sequence[Word], line: Sequence[int]) -> list[int]:
    """Return the words of a line without the dots that lead to its neighbour; a dot alone is none."""
    leaders = _leaders(words, line)
    return [index for index in line if index not in leaders]


def text_lines(words: Sequence[Word], indices: Iterable[int]) -> list[TextLine]:
    """Return the lines that some of the words stand on, from the top down; typed rules are no lines."""
    lines = []
    for line in visual_lines(words, indices):
        made = text_line(words, [i for i in line if not _is_typed_rule(words[i].text)])
        if made is not None:
            lines.append(made)
    return lines


def typed_rules(words: Sequence[Word], indices: Iterable[int]) -> list[Line]:
    """Return the level rules that are typed as a row of dashes."""
    rules = []
    for box in (box_of(words[i]) for i in indices if _is_typed_rule(words[i].text)):
        rules.append(Line((box[1] + box[3]) / 2, box[0], box[2], 1.0))
    return rules


def _is_typed_rule(text: str) -> bool:
    return len(text) >= _SHORTEST_RULE and _DASHES.fullmatch(text) is not None


def text_line(words: Sequence[Word], line: Sequence[int]) -> TextLine | None:
    """Return the words of one line as chunks; None where there is nothing but leaders."""
    leaders = _leaders(words, line)
    chunks: list[list[int]] = []
    broken, reach, last = True, 0.0, 0.0
    for index in line:
        if leaders and index in leaders:
            broken = True
            continue
        word = words[index]
        left, _, right, _ = word.box or box_of(word)
        own = word.size or size_of(word)
        size = own if own > last else last
        apart = broken or left - reach > CHUNK_GAP * size
        # Words that are no figure pass here by the thousand; what parts two figures is looked up for figures only.
        if apart or (is_figure(word.text) and _parts_figures(words, chunks[-1], index, left - reach, size)):
            chunks.append([index])
            reach = right
        else:
            chunks[-1].append(index)
            reach = right if right > reach else reach
        broken, last = False, own
    if not chunks:
        return None
    made = _with_signs([chunk_of(words, chunk) for chunk in chunks], words)
    sizes = sorted([words[i].size or size_of(words[i]) for i in line])
    return TextLine(
        chunks=tuple(made),
        leaders=tuple(leaders),
        box=made[0].box if len(chunks) == 1 and not leaders else box_around(words, line),
        size=sizes[len(sizes) // 2],
        bold=all(words[i].bold for chunk in chunks for i in chunk),
    )


def _leaders(words: Sequence[Word], line: Sequence[int]) -> list[int]:
    found = [i for i in line if words[i].text[:1] in _LEADS and is_leader(words[i].text)]
    if not found:
        return found
    single = [i for i in found if len(words[i].text) == 1]
    return found if len(single) != 1 or len(found) > 1 else []


def _parts_figures(words: Sequence[Word], chunk: Sequence[int], index: int, gap: float, size: float) -> bool:
    """Return True where a figure that stands with a gap after a chunk starts a chunk of its own."""
    last, word = words[chunk[-1]], words[index]
    if last.text in _DASH or word.text in _DASH or gap < 0.12 * size:
        return False
    if not is_figure(" ".join([words[i].text for i in chunk])):
        return False
    if _YEAR.fullmatch(word.text) and _PART_OF_YEAR.fullmatch(last.text) and gap <= ONE_SPACE * size:
        return False
    grouped = bool(_GROUP.fullmatch(word.text)) and bool(_GROUPED.fullmatch(last.text) or _GROUP.fullmatch(last.text))
    if gap > FIGURE_GAP * size:
        return not (grouped and gap <= 0.75 * size and is_typewriter(last) and is_typewriter(word))
    mark = len(word.text) <= 3 and word.text.startswith(("(", "*"))
    return not (grouped or mark or last.text in _BEFORE_FIGURES)


def is_typewriter(word: Word) -> bool:
    """Return True for a word whose letters are as wide as those of a typewriter."""
    box = box_of(word)
    return abs((box[2] - box[0]) / (len(word.text) * size_of(word)) - 0.6) < 0.02


SAME_PLACE, SAME_TYPED_PLACE = 3.0, 9.0
"""Ends this near (points) to one another are aligned. Where paper was turned into typewriter text its letters lost
their widths, and ends that were aligned there are a letter or more apart."""


def same_place(words: Sequence[Word], chunk: "Chunk") -> float:
    """Return how near (points) to one another ends are aligned in the type that a chunk is set in."""
    return SAME_TYPED_PLACE if is_typewriter(words[chunk.words[0]]) else SAME_PLACE


def chunk_of(words: Sequence[Word], indices: Sequence[int]) -> Chunk:
    """Return some words of a line as a chunk."""
    return Chunk(tuple(indices), box_around(words, indices), is_figure(" ".join([words[i].text for i in indices])))


def _with_signs(chunks: Sequence[Chunk], words: Sequence[Word]) -> list[Chunk]:
    """Return the chunks with currency signs and footnote marks that stand apart joined to their figures."""
    out: list[Chunk] = []
    for chunk in chunks:
        alone = bool(out) and len(out[-1].words) == 1 and words[out[-1].words[0]].text in _CURRENCY
        if alone and chunk.figure:
            first = out.pop()
            box = (first.box[0], min(first.box[1], chunk.box[1]), chunk.box[2], max(first.box[3], chunk.box[3]))
            chunk = replace(chunk, words=first.words + chunk.words, box=box)
        marked = bool(out) and out[-1].figure and _MARK.fullmatch(" ".join(words[i].text for i in chunk.words))
        if marked and chunk.left - out[-1].right <= MARK_GAP * size_of(words[chunk.words[0]]):
            first = out.pop()
            box = (first.box[0], min(first.box[1], chunk.box[1]), chunk.box[2], max(first.box[3], chunk.box[3]))
            chunk = replace(first, words=first.words + chunk.words, box=box)
        out.append(chunk)
    return out
