"""Legends in words: what colours and signs stand for (*rött = nej, gult = delvis och grönt = ja*, *😊 = målet nås*)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from extract.marks.glyphs import may_hold_sign, sign_pattern, sign_symbol
from extract.rules import follows_rules, load, pattern
from extract.verdicts.judgements import Judgement, find_judgements
from extract.verdicts.lines import status_word
from models import Block, Passage
from models.facts import ScaleKind, Status

LONGEST = 200
"""Letters of what a colour stands for; more is running text that happens to begin with a colour."""

REMEMBERED = 2_000
"""Texts whose steps are remembered: those of a report are asked for by goals, by status words and by symbols."""

_NOUN = (
    r"(?:pil|prick|cirkel|ring|rut|fyrkant|lamp|ljus|marker|färg|signal|symbol|smiley|gubb|triangel|boll|punkt|romb"
    r"|stapel|nål|stjärn|bock|kryss|flagg|figur|ikon|fält|status|nivå)"
)
_VERBS = (
    r"betyder|innebär|visar|indikerar|signalerar|står för|markerar|motsvarar|anger|avser"
    r"|används (?:när|om|för)|ges (?:när|om)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A step of a legend: a colour (`""`: none) and shape (None: any), and the words for what they stand for.

    `text` is the step as printed, `words` what it says without the symbol.
    """

    color: str
    shape: str | None
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Said:
    """What the words of a legend's step say: a status where they judge, and what they measure where they tell."""

    status: Status | None
    forecast: bool
    scale: ScaleKind | None


@follows_rules
@cache
def _step() -> "regex.Pattern[str]":
    colors = "|".join(map(regex.escape, load("symbols")["colors"]))
    sign = rf"(?P<sign>{sign_pattern()})"
    color = rf"(?<![\p{{L}}-])(?:en |ett |den |det )?(?P<color>{colors})\p{{L}}{{0,2}}(?:\s+(?P<noun>{_NOUN}\p{{L}}*))?"
    # After the first step, the verb is often left out: *grön pil visar att …, gul pil att …*
    link = rf"\s*(?:=|:|–|—|→|-(?=\s))\s*|\s+(?:{_VERBS})\s+(?:att\s+)?"
    return regex.compile(rf"(?:{color}|{sign})[\"”)]?(?P<link>{link}|\s+(?:att|för|om|när)\s+)", regex.I)


@follows_rules
@cache
def _after() -> "regex.Pattern[str]":
    """Return the pattern of a step with its colour after its words: *uppnått (grön)*."""
    colors = "|".join(map(regex.escape, load("symbols")["colors"]))
    return regex.compile(
        rf"(?P<words>\p{{L}}[^,;.:()=]*?)\s*\((?P<color>{colors})\p{{L}}{{0,2}}(?:\s+(?P<noun>{_NOUN}\p{{L}}*))?\)",
        regex.I,
    )


@follows_rules
@cache
def _named() -> "regex.Pattern[str]":
    colors = "|".join(map(regex.escape, load("symbols")["colors"]))
    return regex.compile(rf"\W*(?P<color>{colors})\p{{L}}{{0,2}}(?:\s+{_NOUN}\p{{L}}*)?\W*", regex.I)


def color_named(text: str) -> str:
    """Return the colour that a text is the name of, and nothing else; empty for other texts.

    >>> color_named("Grönt"), color_named("Gul markering"), color_named("Gröna ytor")
    ('green', 'yellow', '')
    """
    match = _named().fullmatch(text)
    return load("symbols")["colors"][match["color"].lower()] if match else ""


_IT = regex.compile(r"^(?:det|den)\s+")
_END = regex.compile(r"[.;](?=\s|$)|\s[•|]\s")
_TAIL = regex.compile(r"[\s,;(]+(?:(?:och|samt|medan|eller)\s*)?$|[\s,;.]+$", regex.I)


@follows_rules
@cache
def _named_anywhere() -> "regex.Pattern[str]":
    """Return the pattern of a word that begins with the name of a colour."""
    colors = "|".join(map(regex.escape, load("symbols")["colors"]))
    return regex.compile(rf"(?<!\p{{L}})(?:{colors})", regex.I)


def _may_have_steps(text: str) -> bool:
    """Return True for a text with a colour or a sign, which every step has: asked first, for most texts have none."""
    if may_hold_sign(text):
        return True
    folded = text.casefold()
    named = any(map(folded.__contains__, load("symbols")["colors"]))
    return named and _named_anywhere().search(text) is not None


@follows_rules
@lru_cache(maxsize=REMEMBERED)
def find_entries(text: str) -> Sequence[Entry]:
    """Return the steps of a legend in a text: two at least, or one that the whole text is.

    >>> [(e.color, e.words) for e in find_entries("Mätaren visar läget, där rött=nej, gult=delvis och grönt=ja.")]
    [('red', 'nej'), ('yellow', 'delvis'), ('green', 'ja')]
    >>> find_entries("Den gula linjen visar att röda dagar är färre.")
    []
    """
    if not _may_have_steps(text):
        return []
    steps = list(_step().finditer(text))
    firm = [
        step for step in steps if not step["link"].strip() or step["link"].split()[0] not in ("att", "för", "om", "när")
    ]
    if not firm or (len(steps) == 1 and text[: steps[0].start()].strip(" -•–*")):
        steps = []
    ends = [*(step.start() for step in steps), len(text)][1:]
    entries = [entry for step, end in zip(steps, ends, strict=False) if (entry := _entry(text, step, end)) is not None]
    if not entries:
        entries = [_reversed(match) for match in _after().finditer(text)]
    several = len({(entry.color, entry.shape) for entry in entries}) > 1
    return entries if several or (len(entries) == 1 and bool(steps)) else []


def _entry(text: str, step: "regex.Match[str]", end: int) -> Entry | None:
    stop = _END.search(text, step.end(), end)
    words = _TAIL.sub("", text[step.end() : stop.start() if stop else end]).strip()
    if not words or len(words) > LONGEST:
        return None
    color, shape = _look(step)
    return Entry(color, shape, f"{text[step.start() : step.end()]}{words}".strip(), words)


def _look(step: "regex.Match[str]") -> tuple[str, str | None]:
    """Return the colour and shape that a step names."""
    if step["sign"]:
        return sign_symbol(step["sign"])
    noun = (step["noun"] or "").lower()
    shape = next((shape for name, shape in load("symbols")["shapes"].items() if noun.startswith(name[:-1])), None)
    return load("symbols")["colors"][step["color"].lower()], shape


def _reversed(match: "regex.Match[str]") -> Entry:
    words = regex.sub(r"^(?:och|samt|eller)\s+", "", match["words"].strip())
    return Entry(load("symbols")["colors"][match["color"].lower()], None, match[0].strip(), words)


def said(words: str) -> Said:
    """Return what words say that a symbol stands for.

    >>> said("Målet bedöms bli uppfyllt").status, said("Indikatorn har förbättrats").scale
    ('achieved', 'trend')
    """
    # *gul att det väntas nås delvis*: the goal, as in the step before
    judged = next(find_judgements(_IT.sub("målet ", words)), None)
    if judged is not None and judged.status is not None:
        return Said(judged.status, judged.forecast, "forecast" if judged.forecast else None)
    word = status_word(words) or _bare(words)
    return Said(word.status if word else None, False, _scale(words))


def _bare(words: str) -> Judgement | None:
    """Return the judgement of a word of a scale said of something: *Genomförd aktivitet*, *Målet är osäkert*."""
    rest = regex.sub(
        r"\b(?:aktivitet|åtgärd|insats|uppdrag|(?:del)?mål)\p{L}*(?:\s+(?:är|har|bedöms(?: som| vara)?))?", "", words,
        flags=regex.I,
    )  # fmt: skip
    return status_word(rest.strip()) if rest.strip() and rest != words else None


def _scale(words: str) -> ScaleKind | None:
    scales: tuple[ScaleKind, ...] = ("rank", "trend", "activity")
    return next((scale for scale in scales if pattern("symbols", "legend_scale", scale).search(words)), None)


def find_word_legends(blocks: Sequence[Block]) -> Iterator[tuple[int, Passage, list[Entry]]]:
    """Yield (number of its first block, where it stands, its steps) of each legend that is told in words.

    Steps can have a line each: then they stand under one another, and are one legend.
    """
    group, first, last = list[Entry](), 0, -2
    place = Passage("")
    for number, block in enumerate(blocks):
        if block.kind not in ("paragraph", "list_item", "caption", "footnote", "heading"):
            continue
        text = block.text if block.marker is None else f"{block.marker} {block.text}"
        entries = find_entries(text)
        if not entries:
            continue
        if group and number - last > 1:
            yield first, place, group
            group = []
        if not group:
            first, place = number, block.passage
        group, last = [*group, *entries], number
    if group:
        yield first, place, group
