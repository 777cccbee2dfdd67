"""What the symbols of a report stand for: by its own legend, the words beside their likes, or their usual meaning."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.rules import load, pattern
from extract.symbols.places import Places, Tied
from extract.verdicts.color_legends import Said, find_word_legends, said
from models import Content, Goal, Mark, Report
from models.facts import ScaleKind, Status

NEAR_LEGEND = 48.0
"""Symbols of a legend stand at most this far (points) from the next one."""

NEAR_IN_TEXT = 150
"""… and in a text without boxes at most this many characters: a line of the legend."""

FAMILIES = {
    "arrow": "arrow", "triangle": "arrow", "smiley": "face", "neutral-face": "face", "sad-face": "face",
    "tick": "sign", "cross": "sign", "star": "sign", "bar": "gauge", "gauge": "gauge", "picture": "gauge",
}  # fmt: skip
"""Shapes that are of one scale, by how their names begin; all others are dots."""

_SEPARATOR = regex.compile(r"^[\s:=–—-]+|[\s,;]+$")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a symbol stands for, and how that is known: by the `legend`, words `beside` its likes, or as `usual`.

    `words` is the legend's step as printed, `word` what it says without the symbol.
    """

    status: Status | None
    forecast: bool
    known_by: str
    words: str | None = None
    word: str | None = None
    scale: ScaleKind | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a legend: the look of its symbol (`shape` None: any), what it means, and the page it stands on.

    `section` holds the headings above it.
    """

    color: str
    shape: str | None
    meaning: Meaning
    page: int
    section: tuple[str, ...] = ()


class Meanings:
    """All that a report tells of its symbols; `drawn` are the symbols that its legends consist of."""

    def __init__(self, report: Report, content: Content, marks: Sequence[Mark], places: Places, goals: Sequence[Goal]):
        steps = list(_drawn_steps(marks, places, goals))
        self.drawn = {id(mark) for mark, _ in steps}
        self.steps = [step for _, step in steps]
        for first, place, entries in find_word_legends(content.blocks):
            gauge = pattern("symbols", "gauge_words").search(content.blocks[first].text) is not None
            for entry in entries:
                meaning = _meaning(said(entry.words), entry.text, entry.words)
                shape = "gauge" if gauge and entry.shape is None else entry.shape
                step = Step(entry.color, shape, meaning, place.page or 1, content.blocks[first].section)
                self.steps.append(step)
        self.steps = _told_apart(self.steps)
        self.drawn |= {id(mark) for mark in marks if mark.start is not None and _explains(report, mark)}
        self._beside = dict[str, Counter[tuple[Status, bool]]]()

    def learn(self, tied: Iterable[Tied]) -> None:
        """Learn what symbols mean from the judgements that stand beside their likes."""
        for each in tied:
            if each.beside is not None:
                counts = self._beside.setdefault(each.mark.symbol, Counter())
                counts[each.beside.status, each.beside.forecast] += 1

    def legend(self, mark: Mark, scale: ScaleKind | None = None) -> Step | None:
        """Return the step of a legend that explains a symbol best, in a column that measures `scale`."""
        fitting = list[tuple[int, int, float, Step]]()
        for step in self.steps:
            rank = _rank(step, mark)
            if rank is not None and (scale in (None, "forecast") or step.meaning.scale == scale):
                other = int(scale is None and step.meaning.scale in ("trend", "rank", "activity"))
                away = mark.page - step.page if step.page <= mark.page else step.page - mark.page + 0.5
                fitting.append((rank, other, away, step))
        return min(fitting, key=lambda each: each[:3])[3] if fitting else None

    def of(self, mark: Mark, scale: ScaleKind | None = None) -> Meaning | None:
        """Return what a symbol stands for, or None for one that means nothing."""
        step, beside = self.legend(mark, scale), self._beside.get(mark.symbol)
        if beside and (step is None or step.shape != mark.shape):
            (status, forecast), _ = beside.most_common(1)[0]
            return Meaning(status, forecast, "beside")
        usual = load("symbols")["usual"].get(mark.color) or (
            load("symbols")["usual_shape"].get(mark.shape) if not mark.color else None
        )
        if step is not None and (step.meaning.status or usual):
            meaning = step.meaning
            return Meaning(
                meaning.status or usual, meaning.forecast, "legend", meaning.words, meaning.word, meaning.scale
            )
        return Meaning(usual, False, "usual") if usual else None


def _told_apart(steps: Sequence[Step]) -> list[Step]:
    """Return the steps of a legend where no two colours mean the same that stand for different things elsewhere.

    *Gul: inte nått, men bättre än förra året* beside *Röd: inte nått* is what lies between.
    """
    usual = load("symbols")["usual"]

    def between(step: Step) -> bool:
        return any(
            other.color != step.color
            and other.meaning.status == step.meaning.status == usual.get(other.color)
            and other.meaning.scale == step.meaning.scale
            for other in steps
        )

    return [
        replace(step, meaning=replace(step.meaning, status=usual[step.color]))
        if step.meaning.status and usual.get(step.color) not in (None, step.meaning.status) and between(step)
        else step
        for step in steps
    ]


def _meaning(told: Said, text: str, words: str) -> Meaning:
    return Meaning(told.status, told.forecast, "legend", text.strip(), words, told.scale)


def _rank(step: Step, mark: Mark) -> int | None:
    """Return how well the symbol of a legend's step fits another (0: the same), or None where it is a different one."""
    if step.color != mark.color:
        return None
    if step.shape == mark.shape:
        return 0
    if not mark.color:
        return None
    if step.shape is None:
        return 2
    own, other = family(mark.shape), family(step.shape)
    return 1 if own == other else 3 if {own, other} <= {"dot", "face", "sign"} else None


def family(shape: str) -> str:
    """Return what scale a shape is of: `arrow`, `face`, `sign`, `gauge` or `dot`.

    >>> [family(shape) for shape in ("arrow-up", "sad-face", "bar-75", "diamond")]
    ['arrow', 'face', 'gauge', 'dot']
    """
    return next((name for beginning, name in FAMILIES.items() if shape.startswith(beginning)), "dot")


def _drawn_steps(marks: Sequence[Mark], places: Places, goals: Sequence[Goal]) -> Iterator[tuple[Mark, Step]]:
    """Yield the symbols of legends, each with what the words beside it say: several looks near one another."""
    free = [
        (mark, _SEPARATOR.sub("", words))
        for mark in marks
        if mark.shape not in ("cell", "gauge") and places.body_cell(mark) is None
        if (words := places.words_after(mark, marks).strip())
    ]
    told = {id(mark): said(words) for mark, words in free}
    read = [mark for mark, _ in free if told[id(mark)].status or told[id(mark)].scale]
    explained = [mark for mark in read if _has_neighbour(mark, read, goals)]
    looks = {mark.symbol for mark in read}
    for mark, words in free:
        if any(mark is other for other in explained):
            yield mark, Step(mark.color, mark.shape, _meaning(told[id(mark)], words, words), mark.page)
        elif mark.symbol not in looks and _has_neighbour(mark, explained, goals):
            usual = load("symbols")["usual"].get(mark.color)
            yield mark, Step(mark.color, mark.shape, Meaning(usual, False, "usual", words, words), mark.page)


def _has_neighbour(mark: Mark, others: Iterable[Mark], goals: Sequence[Goal]) -> bool:
    """Return True where a symbol of another look stands near, and no goal between: a legend explains several."""
    return any(
        m.page == mark.page and m.symbol != mark.symbol and _is_near(m, mark) and not _parted(m, mark, goals)
        for m in others
    )


def _is_near(one: Mark, other: Mark) -> bool:
    """Return True for symbols one of which stands under the other, or beside it."""
    if one.box is None or other.box is None:
        return abs((one.start or 0) - (other.start or 0)) < NEAR_IN_TEXT
    return (abs(one.box[1] - other.box[1]) or abs(one.box[0] - other.box[0]) / 4) <= NEAR_LEGEND


def _parted(one: Mark, other: Mark, goals: Sequence[Goal]) -> bool:
    """Return True for symbols between which a goal stands."""
    if one.box is None or other.box is None:
        low, high = sorted((one.start or 0, other.start or 0))
        return any(g.provenance.page == one.page and low < g.provenance.char_start < high for g in goals)
    top, bottom = sorted((one.box[1], other.box[1]))
    boxes = [goal.provenance.box for goal in goals if goal.provenance.page == one.page]
    return any(box and top < (box[1] + box[3]) / 2 < bottom for box in boxes)


def _explains(report: Report, mark: Mark) -> bool:
    """Return True for a sign that a legend in words explains: an equals sign or colon follows it."""
    text = report.page(mark.page).text
    return (
        mark.end is not None
        and regex.match(r"\s*(?:[=:]|[–-]\s|betyder|innebär)", text[mark.end : mark.end + 12]) is not None
    )
