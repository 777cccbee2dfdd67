"""Lines grown into paragraphs and list items, by spacing, type, markers and how full the lines are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import regex

from extract.layout.hyphens import Hyphens
from extract.layout.order import BULLETS
from extract.layout.pagelines import PageLine, words_passage
from extract.layout.rows import box_of
from models import Passage

LOOSER = 1.2
"""A line that is this many times further down than usual starts a new paragraph."""

OTHER_SIZE = 0.6
"""Sizes that differ by more than this (points) are different type."""

ROOM = 0.6
"""A line is short when the next word would have fitted with this much (font sizes) to spare."""

INDENT = 0.8
"""A line that starts this much (font sizes) further right than the one above starts a paragraph."""

FEWEST_LEADING = 2
"""Bold words at the start of a paragraph that say something; one is a label or a number."""

_BULLET = regex.compile(rf"[{regex.escape(BULLETS)}]")
_NUMBER = regex.compile(r"\(?(?:\d{1,2}|[a-zåäö])[.)]")
_FIGURE = regex.compile(r"\d{1,3}\.")
_LABELLED = regex.compile(r"\p{Lu}[\p{L} ]{1,24}:\s\S")
"""A label and what it says ("Period: Augusti"); two such lines are not one paragraph."""

_END = regex.compile(r"[.!?:;…]['\"”’)\]]*$")


@dataclass
class Paragraph:
    """Lines that belong together, in one kind of type; `skip` words at its start are its marker."""

    lines: list[PageLine] = field(default_factory=list)
    skip: int = 0

    @property
    def first(self) -> PageLine:
        """Return its first line."""
        return self.lines[0]

    @property
    def marker(self) -> str | None:
        """Return its bullet or number."""
        return self.first.words[0].text if self.skip else None

    @property
    def bold(self) -> bool:
        """Return True where all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def italic(self) -> bool:
        """Return True where all of it is italic."""
        return all(line.italic for line in self.lines)

    @property
    def size(self) -> float:
        """Return the font size of its longest line."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def text(self) -> str:
        """Return its lines with single spaces, hyphens and all."""
        return " ".join(line.text for line in self.lines)

    def passage(self, hyphens: Hyphens) -> Passage:
        """Return its clean text, without the marker."""
        return hyphens.join_all([line.passage(0 if n else self.skip) for n, line in enumerate(self.lines)])

    def lead(self, hyphens: Hyphens) -> int:
        """Return how many characters of its clean text are bold at its start, where the rest is not; 0 for a word."""
        words = [word for line in self.lines for word in line.words][self.skip :]
        count = next((number for number, word in enumerate(words) if not word.bold), 0)
        if count < FEWEST_LEADING:
            return 0
        parts, left = list[Passage](), count + self.skip
        for line in self.lines:
            if left > 0:
                parts.append(words_passage(line.page, line.words[:left][0 if parts else self.skip :]))
            left -= len(line.words)
        return len(hyphens.join_all(parts).text)


class Paragrapher:
    """Divides the lines of one report into paragraphs."""

    def __init__(self, lines: Iterable[PageLine]) -> None:
        self._pitch = _usual_pitch(lines)

    def paragraphs(self, lines: Sequence[PageLine]) -> list[Paragraph]:
        """Return the paragraphs of lines that follow one another on a page."""
        found: list[Paragraph] = []
        for flow in _flows(lines):
            right = max(line.box[2] for line in flow)
            for number, line in enumerate(flow):
                if number == 0 or self._starts(found[-1], flow[number - 1], line, right):
                    found.append(Paragraph(skip=_marker_words(line)))
                found[-1].lines.append(line)
        return found

    def _starts(self, paragraph: Paragraph, above: PageLine, line: PageLine, right: float) -> bool:
        """Return True where `line` starts a new paragraph rather than going on with the one that ends in `above`."""
        if _LABELLED.match(line.text) and _LABELLED.match(above.text):
            return True
        if _ends_sentence(paragraph, above, line, right):
            return False
        if _marker_words(line) or abs(above.size - line.size) > OTHER_SIZE:
            return True
        if line.box[3] - above.box[3] > LOOSER * self._pitch.get(line.size, 1.3 * line.size):
            return True
        if above.bold != line.bold and _other_weight(paragraph, above, line, right):
            return True
        shift = line.box[0] - above.box[0]
        if not paragraph.skip and shift > INDENT * line.size and len(paragraph.lines) > 1:
            return True
        if paragraph.skip and line.box[0] < _text_start(paragraph) - INDENT * line.size and _short(above, line, right):
            return True
        return _short(above, line, right) and (bool(_END.search(above.text)) or not line.text[0].islower())


def _ends_sentence(paragraph: Paragraph, above: PageLine, line: PageLine, right: float) -> bool:
    """Return True for a number that ends the sentence above, and numbers no item: *… från 6 till* / *12. Målet …*."""
    if paragraph.skip or _FIGURE.fullmatch(line.words[0].text) is None or line.words[0].text == "1.":
        return False
    same = above.size == line.size and above.bold == line.bold and abs(above.box[0] - line.box[0]) <= INDENT * line.size
    return same and not _END.search(above.text) and not _short(above, line, right)


def _other_weight(paragraph: Paragraph, above: PageLine, line: PageLine, right: float) -> bool:
    """Return True where bold begins or ends with the paragraph rather than within a sentence."""
    if _short(above, line, right):
        return True
    if line.bold:
        return bool(_END.search(above.text))
    return not line.words[0].bold and len(paragraph.lines) == 1 and _is_label(above)


def _is_label(line: PageLine) -> bool:
    return len(line.words) <= 8 and not line.text.endswith("-")


def _text_start(paragraph: Paragraph) -> float:
    words = paragraph.first.words
    return box_of(words[min(paragraph.skip, len(words) - 1)])[0]


def _short(above: PageLine, line: PageLine, right: float) -> bool:
    """Return True where the first word of `line` would have fitted on the line above: the break is meant."""
    if above.text.endswith("-"):
        return False
    x0, _, x1, _ = box_of(line.words[0])
    return above.box[2] + (x1 - x0) + (0.25 + ROOM) * line.size < right


def _marker_words(line: PageLine) -> int:
    """Return 1 where the line starts with a bullet or number that stands apart from the text, else 0."""
    if len(line.words) < 2:
        return 0
    first, second = line.words[0], line.words[1]
    if _BULLET.fullmatch(first.text):
        return 1
    if _NUMBER.fullmatch(first.text):
        gap = box_of(second)[0] - box_of(first)[2]
        return int(gap > 0.5 * line.size or second.text[:1].isupper())
    return 0


def _flows(lines: Sequence[PageLine]) -> list[list[PageLine]]:
    """Return the lines in runs that go down the page; the next column starts a new run."""
    flows: list[list[PageLine]] = []
    for line in lines:
        above = flows[-1][-1] if flows else None
        down = above is not None and line.page is above.page and line.box[3] > above.box[1] + above.size
        if above is not None and down and line.box[0] < above.box[2] and line.box[2] > above.box[0]:
            flows[-1].append(line)
        else:
            flows.append([line])
    return flows


def _usual_pitch(lines: Iterable[PageLine]) -> dict[float, float]:
    """Return for each font size how far apart its lines usually are."""
    pitches: dict[float, Counter[float]] = defaultdict(Counter)
    above: PageLine | None = None
    for line in lines:
        if above is not None and above.page is line.page and above.size == line.size:
            pitch = line.box[3] - above.box[3]
            if 0.9 * line.size < pitch < 2.2 * line.size:
                pitches[line.size][round(pitch * 2) / 2] += 1
        above = line
    return {size: _tightest_common(counts) for size, counts in pitches.items()}


def _tightest_common(counts: Counter[float]) -> float:
    """Return the smallest distance that is nearly as frequent as the most frequent one: lines, not paragraphs."""
    most = counts.most_common(1)[0][1]
    return min(pitch for pitch, count in counts.items() if count >= 0.5 * most)
