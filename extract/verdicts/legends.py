"""The report's own scales of status words: in percent (*91–99 procent: delvis uppfyllt*), in names of colours."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

import regex

from extract.rules import load, pattern
from extract.verdicts.code_legends import FACES, Told
from extract.verdicts.color_legends import color_named, find_word_legends, said
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.lines import is_ahead, label_end, status_word
from models import Block
from models.facts import Status

_SHARES = r"(?P<low>\d{1,3})(?:\s*[–-]\s*(?P<high>\d{1,3}))?\s*(?:%|procent)"
_SHARE = re.compile(r"\d\s*(?:%|procent)", re.IGNORECASE)  # what every step has: asked first, for few texts have one
_OPEN = r"eller (?:mer|högre|lägre|mindre)|och (?:över|under)"
_BOUND = r"(?:(?P<bound>under|över|minst|mindre än|lägre än|mer än|högre än|högst)\s+)?"
# *Grön: 100 procent eller mer*, *Röd – under 90 %*
_COLOUR_STEP = regex.compile(
    rf"\b(?P<colour>grön|gul|röd)\p{{L}}{{0,2}}(?:\s+\p{{L}}+)?\s*[:=–-]\s*{_BOUND}{_SHARES}\s*(?P<open>{_OPEN})?",
    regex.I,
)
# *100 procent är grönt, 80–99 procent gult och lägre än 80 procent rött*
_STEP_COLOUR = regex.compile(
    rf"{_BOUND}{_SHARES}\s*(?P<open>{_OPEN})?\s+(?:(?:är|ger|blir|betyder|innebär|visas (?:som|i))\s+)?"
    r"(?P<colour>grön|gul|röd|röt)t{0,2}\b",
    regex.I,
)
# *91–99 procent: målet är delvis uppfyllt*, *90 % eller lägre = ej uppfyllt*
_STEP = regex.compile(rf"{_SHARES}\s*(?P<open>{_OPEN})?\s*[:=–-]\s*(?P<verdict>.+)", regex.I)
# *God = minst 100 procent, Viss = 80–99 procent*, *Delvis uppfyllt (80–99 %)*: a word and the shares that it stands for
_WORD_STEP = regex.compile(
    rf"(?:^|(?<=[\s,;(]))(?P<words>\p{{L}}+(?:\s\p{{Ll}}+){{0,3}})\s*(?:[:=–]|-(?=\s)|\()\s*"
    rf"{_BOUND}{_SHARES}\s*(?P<open>{_OPEN})?",
    regex.I,
)
_ANY_STEP = regex.compile(rf"{_BOUND}{_SHARES}(?:\s*(?P<open>{_OPEN}))?", regex.I)
_RED = regex.compile(r"^röt$")  # *rött*, without its ending
_PERCENT = regex.compile(r"^\W*(?P<value>\d{1,3}(?:,\d+)?)\s*(?:%|procent)\W*$", regex.I)
_BARE = regex.compile(r"^\W*(?P<value>\d{1,3}(?:,\d+)?)\W*$")
# Heads of degrees: *Uppfyllelse i procent*, *Uppfyllelsegrad*. Below *Måluppfyllelse* may also stand what was measured.
_DEGREES = regex.compile(r"(?:.*[\s/])?(?:mål)?uppfyll(?:else|nad)(?:s?grad)?(?:en)?\b.*", regex.I)
_IN_PERCENT = regex.compile(r"%|\bprocent\b", regex.I)
# *Grönt fält: målvärdet är nått*, *Gul = delvis uppfyllt*
_COLOUR = regex.compile(
    r"^\W*(?:grön|gul|röd|rött|orange|grå|vit|blå|lila|svart)\p{L}{0,2}(?:\s+\p{L}+)?\s*(?:[:=–-]|betyder\b|innebär\b)",
    regex.I,
)


WHOLE = 100.0
"""Percent of a goal from which it is fulfilled."""

FEWEST_STEPS = 3
"""Steps of a scale that is told by them alone."""

FEWEST_WORDED = 2
"""Different verdicts that the words of a scale say."""

LONGEST_SCALE = 300
"""Characters of a line that explains such words."""

Step = tuple["regex.Match[str]", Status]
"""Where a step of a scale is told, and what it means."""


CODED = "status.legend.code"
"""The rule of a code that the report explains."""


@dataclass(frozen=True, slots=True)
class Legend:
    """Steps (low, high, status) of fulfilment in percent, (status, whether it is a forecast) by colour, status by code.

    `ahead` is True where the report says that its verdicts are forecasts; in a scale of high, some and low degrees
    (`degrees`), a *high degree* is the whole of it. `grades` are the words of a scale of its own.
    """

    steps: tuple[tuple[float, float, Status], ...]
    colors: Mapping[str, Told] = field(default_factory=dict)
    ahead: bool = False
    degrees: bool = False
    codes: Mapping[str, Told] = field(default_factory=dict)
    grades: Mapping[str, Told] = field(default_factory=dict)

    def settled(self, judgement: Judgement, words: str, *, template: bool) -> Judgement:
        """Return a verdict as the report's own scale has it, given its words; those of a `template` may be ahead."""
        if self.degrees and judgement.status == "partly" and _HIGH_DEGREE.search(words):
            judgement = replace(judgement, status="achieved")
        ahead = template and self.ahead and _PRESENT.search(words) is not None
        return replace(judgement, forecast=True) if ahead else judgement

    def judge(self, text: str, *, head: str = "", measured: bool = False) -> Judgement | None:
        """Return the judgement that a percentage, a code or the name of a colour stands for on the report's scale.

        Below a `head` of degrees a percentage says itself how much is fulfilled, where the report has no scale; it does
        so only where that is sure (*Uppfyllelsegrad*) if what is judged is `measured` against a target.
        """
        if (named := color_named(text)) in self.colors:
            return of_legend(text, self.colors[named], "status.legend.color")
        if (coded := self.codes.get(text.strip(" ."))) is not None:
            return of_legend(text, coded, CODED)
        if (face := FACES.get(text)) is not None:
            return of_legend(text, face, "status.face")
        match = _PERCENT.match(text) or (_BARE.match(text) if _IN_PERCENT.search(head) else None)
        if match is None:
            return None
        degrees = _DEGREES.fullmatch(head)
        value = float(match["value"].replace(",", "."))
        for low, high, status in self.steps:
            if low <= value <= high:
                return of_legend(text, (status, False), "status.legend.percent")
        if self.steps or degrees is None or (measured and "grad" not in head.lower()):
            return None
        status = "achieved" if value >= WHOLE else "partly" if value else "not_achieved"
        return of_legend(text, (status, False), "status.degree.percent")

    def judge_cell(self, text: str) -> Judgement | None:
        """Return the verdict of a cell below a head of verdicts: what the legend says of it, or a word of a scale."""
        return self.judge(text) or status_word(text)

    def judge_line(self, line: str) -> Judgement | None:
        """Return the judgement of a line with a code or a colour of the report's scale after a label of verdicts."""
        at = label_end(line) if self.codes or self.colors else 0
        answer = line[at:] if at else ""
        told = self.judge(answer) if answer and not _PERCENT.match(answer) else None
        ahead = told is not None and told.status != "not_measured" and is_ahead(line[:at])
        return told and replace(told, start=at, end=len(line), forecast=told.forecast or ahead)


def of_legend(text: str, told: Told, rule: str) -> Judgement:
    """Return the judgement of a whole cell or answer, as a legend tells what it stands for."""
    status, forecast = told
    return Judgement(start=0, end=len(text), status=status, forecast=forecast, rule=rule, names_goal=False)


def find_legend(blocks: Sequence[Block], grades: Mapping[str, Told], codes: Mapping[str, Told]) -> Legend:
    """Return the scale that the report explains, empty where it explains none, with `grades` and `codes` of its own."""
    steps = list[tuple[float, float, Status]]()
    for match, status in _steps(blocks):
        steps.append((*_band(match), status))
    top = max((high for _, high, _ in steps), default=0.0)
    # What is more than fulfilled (*102 %*) is on the uppermost step.
    scale = tuple((low, float("inf") if high == top else high, status) for low, high, status in steps)
    return Legend(
        scale,
        dict(_colors(blocks)),
        _tells_ahead(blocks),
        _has_degrees(blocks),
        codes,
        grades,
    )


def _band(step: "regex.Match[str]") -> tuple[float, float]:
    """Return from which share to which a step of a scale reaches."""
    low = float(step["low"])
    high = float(step["high"] or step["low"])
    opened = (step["open"] or step.groupdict().get("bound") or "").lower()
    if any(word in opened for word in ("mer", "högre", "över", "minst")):
        high = float("inf")
    elif opened:
        low = 0.0
    return low, high


def shows_scale(text: str) -> bool:
    """Return True for the steps of a scale one after the other, whose signs or colours the text has lost.

    Each step goes on where the one below it ends, one is a range, and the lowest is all below.

    >>> shows_scale("Uppfyllelse 100 procent  Uppfyllelse 85–99 procent  Uppfyllelse 84 procent eller lägre")
    True
    >>> shows_scale("Av barnen är 100 procent trygga, av eleverna 85–99 procent och av de äldre 60 procent eller lägre")
    False
    """
    if len(_SHARE.findall(text)) < FEWEST_STEPS:
        return False
    steps = list(_ANY_STEP.finditer(text))
    bands = sorted(map(_band, steps))
    return _tiles(bands) and len(bands) >= FEWEST_STEPS and bands[0][0] == 0 and any(step["high"] for step in steps)


def _tiles(bands: Sequence[tuple[float, float]]) -> bool:
    """Return True for bands in order each of which goes on where the one below it ends."""
    return all(0 <= above[0] - below[1] <= 1 for below, above in pairwise(bands))


def _tells_ahead(blocks: Sequence[Block]) -> bool:
    told = pattern("judgement", "told_ahead")
    return any("prognos" in block.text.lower() and told.search(block.text) for block in blocks if block.kind in _TEXTS)


def _has_degrees(blocks: Sequence[Block]) -> bool:
    """Return True where the report's goals are met in a high, some (*till viss del*) or a low degree, never wholly."""
    said = {match.group(1).lower() for block in blocks for match in _DEGREE.finditer(block.text)}
    if said == {"hög", "låg"} and any(_SOME_PART.search(block.text) for block in blocks):
        said.add("viss")
    return said == {"hög", "viss", "låg"} and not any(_WHOLLY.search(block.text) for block in blocks)


_TEXTS = ("paragraph", "list_item")
_LINES = (*_TEXTS, "heading", "title")
_DEGREE = regex.compile(r"\bi (hög|viss|låg) grad\b", regex.I)
_SOME_PART = regex.compile(r"\b(?:till viss del|delvis|i viss (?:mån|utsträckning))\b", regex.I)
_HIGH_DEGREE = regex.compile(r"\bi hög grad\b", regex.I)
_WHOLLY = regex.compile(r"\b(?:helt|i sin helhet|fullt ut) (?:uppfyll|uppnå|nå)\p{L}*", regex.I)
# What is said of the time to come, where the report's verdicts are: not what has been reached.
_PRESENT = regex.compile(
    r"\b(?:nås|uppnås|uppfylls|klaras|infrias|bedöma|tveksam\p{L}*|osäker\p{L}*|oklart)\b", regex.I
)


def _colors(blocks: Sequence[Block]) -> Iterator[tuple[str, tuple[Status, bool]]]:
    """Yield what colours stand for where the report says so in words, of any shape and not of trends or ranks."""
    for _, _, entries in find_word_legends(blocks):
        for entry in entries:
            told = said(entry.words)
            if entry.shape is None and told.status is not None and told.scale in (None, "forecast"):
                yield entry.color, (told.status, told.forecast)


def _steps(blocks: Sequence[Block]) -> Iterator[Step]:
    """Yield the shares that the report explains with what each means, told in words or by a colour."""
    for _, steps in worded_scales(blocks):
        yield from steps
    for block in blocks:
        if block.kind not in ("paragraph", "list_item"):
            continue
        if _SHARE.search(block.text) is None:
            continue
        for match in (*_COLOUR_STEP.finditer(block.text), *_STEP_COLOUR.finditer(block.text)):
            colour = _RED.sub("röd", match["colour"].lower())
            yield match, load("symbols")["usual"][load("symbols")["colors"][colour]]
        step = _STEP.search(block.text)
        verdict = next(find_judgements(step["verdict"]), None) if step else None
        if step is not None and verdict is not None and verdict.status is not None:
            yield step, verdict.status


def worded_scales(blocks: Sequence[Block]) -> Iterator[tuple[list[Block], list[Step]]]:
    """Yield the lines of each scale whose steps are words with the shares that they stand for, and its steps.

    One step goes on where the other ends. They come from the highest to the lowest: what two share is the higher's.

    >>> from models import Passage
    >>> line = "God = minst 90 procent, Viss = 70–89 procent, Ingen = under 70 procent"
    >>> lines = [Block(kind="paragraph", passage=Passage(line))]
    >>> [status for _, steps in worded_scales(lines) for _, status in steps]
    ['achieved', 'partly', 'not_achieved']
    """
    read = ((block, _word_steps(block.text) if block.kind in _LINES else []) for block in blocks)
    for holds, group in groupby(read, key=lambda pair: bool(pair[1])):
        pairs = list(group) if holds else []
        steps = sorted((step for _, found in pairs for step in found), key=lambda step: -_band(step[0])[0])
        ranged = any(match["high"] or match["bound"] for match, _ in steps)
        tiled = _tiles(sorted(_band(match) for match, _ in steps))
        if ranged and tiled and len({status for _, status in steps}) >= FEWEST_WORDED:
            yield [block for block, _ in pairs], steps


def _word_steps(text: str) -> list[Step]:
    """Return the shares that a line gives behind words of a verdict."""
    if len(text) > LONGEST_SCALE or _SHARE.search(text) is None:
        return []
    told = ((match, _said(match["words"])) for match in _WORD_STEP.finditer(text))
    return [(match, word.status) for match, word in told if word is not None and word.status is not None]


def _said(words: str) -> Judgement | None:
    """Return the verdict that the last of some words say: *målet bedöms som delvis uppfyllt*."""
    parts = words.split()
    return next((word for at in range(len(parts)) if (word := status_word(" ".join(parts[at:])))), None)


def explains(text: str) -> bool:
    """Return True for a line that explains a step of a scale: it is neither a goal nor a judgement.

    >>> [explains(text) for text in ("Uppfyllelse 91–99 procent: målet är delvis uppfyllt", "90 procent: alla nöjda")]
    [True, False]
    """
    if _COLOUR.match(text):
        return True
    match = _STEP.search(text)
    return match is not None and next(find_judgements(match["verdict"]), None) is not None
