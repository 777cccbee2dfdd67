"""Headings: which short lines are headings, how deep they are, and what stands under them."""

import re
from collections.abc import Hashable, Sequence
from functools import lru_cache
from itertools import zip_longest

import regex

from extract.rules import pattern, words, words_in
from models import Block

MAX_HEADING = 130
"""Characters; the longest headings seen are numbered goals of about 170, which the number gives away."""

LONGEST_CUT_HEADING = 200
"""Characters of a heading on two lines."""

MAX_PLAIN_WORDS = 7
"""A line without number and not in the contents is a heading only if it is this short."""

SHORT_LINE, LABEL = 3, 4
"""The depths of short lines that only look like headings: without and with a colon at the end."""

_NUMBERED = regex.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})(?P<mark>[.)]?)\s+(?=\p{Lu})")
_MAY_BE_NUMBERED = re.compile(r"\d[.)]?\s+[^\W\d_a-zåäö]")
"""What a number before a capital looks like: asked first, for it is found, or not, in a fifth of the time."""
ENDED = regex.compile(r"[.!?:;]\W*$")
"""The end of a line that ends a sentence or leads to what follows: no name, and no first half of a sentence."""
_SENTENCE_END = regex.compile(r"[.,;!]\s*$")
SELECTION = regex.compile(
    r"\p{L}\.\s+\p{Lu}|^(?:ackumulerat|avser|(?:mät)?period|belopp|siffror(?:na)?|uppgifter(?:na)?|källa|anges i)\b",
    regex.I,
)
"""A line that says what a table has been selected by (*Ackumulerat januari till juli*): it names nothing."""
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}/&-]*")
_PASSIVE = regex.compile(r"^\p{Ll}{3,}(?:des|ttes|ktes)$")
"""*genomfördes*, *inrättades*, *besöktes*: no noun of these reports ends so."""
_DATE = regex.compile(r"\d{4}-\d\d-\d\d|^\d+$")
# *Andel behöriga: 88 % (85 %)*, *Utfall: 84 procent, riket 81 procent*, *Utfall 2019: 67 % Utfall 2018: 68 %*
_TOLD = (
    r"(?:plats\s)?[-–−+]?(?:\d+,\d+|\d{1,3}(?:[ \u00a0]\d{3})+|\d{2,}|\d(?=\s?\p{Ll}|\s?%))\s?"
    r"(?:%|procent|st|stycken|kr|tkr|mn?kr|poäng|dagar|timmar|minuter|personer)?(?:\s?\([^()]*\d[^()]*\))?"
)
_FIGURE_TOLD = regex.compile(
    rf"(?!\p{{L}}*mål\b)\p{{L}}[\p{{L}}\d ,()/-]*\s?[:=]\s*(?!(?:19|20)\d\d$){_TOLD}"
    rf"(?:[\s,;]+(?:riket|länet)\s*:?\s+{_TOLD}|[\s,;]+(?-i:\p{{Lu}})\p{{L}}+(?:\s(?:19|20)\d\d)?\s?:\s*{_TOLD})*",
    regex.I,
)


@lru_cache(maxsize=4096)  # a heading is compared with each block below it
def plain(text: str) -> str:
    """Return a heading without its number and end marks, in lower case: what headings are compared by.

    >>> plain("2.4 Kommentarer till målen:")
    'kommentarer till målen'
    """
    return bare(text).lower()


def bare(text: str) -> str:
    """Return a heading without its number and end marks.

    >>> bare("2.4 Mål A:")
    'Mål A'
    """
    if _MAY_BE_NUMBERED.search(text) is None:
        return text.strip().rstrip(" .:")
    return _NUMBERED.sub("", text.strip(), count=1).rstrip(" .:")


class HeadingRules:
    """Tells the headings of one report, with the help of its table of contents.

    Depths: a numbered heading's number tells; a title in the contents is 2, a perspective there 1; another short line
    is 3, a label with a colon 4.
    """

    def __init__(self, contents: frozenset[str]) -> None:
        self._contents = frozenset(plain(title) for title in contents)

    @staticmethod
    def numbered(text: str) -> str | None:
        """Return the number of a numbered heading."""
        match = _NUMBERED.match(text)
        return match["number"] if match else None

    @classmethod
    def is_cut(cls, text: str, below: str) -> bool:
        """Return True for a numbered heading or question that the line below, in small letters, brings to its end."""
        goes_on = below[:1].islower() and len(text) + len(below) <= LONGEST_CUT_HEADING
        return goes_on and cls.numbered(text) is not None and ENDED.search(text) is None

    def level(self, text: str) -> int | None:
        """Return the depth of the heading (1 is outermost), or None where the line is no heading."""
        number = self.numbered(text)
        if number is not None and not _SENTENCE_END.search(text) and len(text) <= 2 * MAX_HEADING:
            return 1 + number.count(".")
        if len(text) > MAX_HEADING:
            return None
        if plain(text) in self._contents:
            return 1 if is_perspective(text) else 2
        if not text[:1].isupper() or _SENTENCE_END.search(text) or _DATE.search(text) or SELECTION.search(text):
            return None
        if not 0 < len(_WORD.findall(text)) <= MAX_PLAIN_WORDS or is_said(text) or tells_figure(text):
            return None
        if judged_figure(text) is not None:
            return None  # a row: *Norrbo 83 % Ej uppfylld*
        return LABEL if text.rstrip().endswith((":", ";")) else SHORT_LINE


_JUDGED_FIGURE = regex.compile(
    r"(?P<who>\p{Lu}[^\d:;.!?]*?)\s+[<>]?\d[\d ,.]*(?:\s?%|\s(?:procent|dagar|dygn|veckor|månader|timmar|minuter)\b)\s*"
    r"(?P<state>\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})"
)


def judged_figure(line: str) -> "regex.Match[str] | None":
    """Return the match of a line that ends in a figure and a word of a scale: `who` it is of, and the `state`.

    >>> judged_figure("Norrbo 83 % Ej uppfylld")["who"]
    'Norrbo'
    """
    match = _JUDGED_FIGURE.fullmatch(line.strip())
    return match if match and match["state"].lower() in words_in("headings", "table", "states") else None


def tells_figure(line: str) -> bool:
    """Return True for a line that says what it measures and how much that is.

    >>> [tells_figure(line) for line in ("Andel behöriga: 88 % (85 %)", "Mål 2: 90 %", "Läsåret: 2019")]
    [True, False, False]
    """
    return _FIGURE_TOLD.fullmatch(line.strip()) is not None


_ANSWER = regex.compile(r":\s*(?P<answer>\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}|\d|\p{Lu})\W*$")
"""What stands behind a label: a word of a scale, or a code for one."""


def gives_verdict(line: str) -> bool:
    """Return True for a label of verdicts with a word of a scale behind it, a colour, or a code.

    >>> [gives_verdict(line) for line in ("Bedömning: Röd", "Status: 2", "Resultat: Trygghet", "Mål: 2")]
    [True, True, False, False]
    """
    answer = _ANSWER.search(line) if ":" in line else None
    if answer is None or pattern("judgement", "status_label").match(line[: answer.start("answer")]) is None:
        return False
    return len(answer["answer"]) == 1 or answer["answer"].lower() in words_in("headings", "table", "states")


def is_said(text: str) -> bool:
    """Return True for a line with a finite verb: a sentence, however short."""
    verbs = words("structure", "finite_verbs")
    return any(word in verbs or _PASSIVE.search(word) for word in _WORD.findall(text.lower()))


def is_perspective(text: str) -> bool:
    """Return True for a heading that names a perspective or focus area: what goals are sorted under."""
    name = plain(text)
    return name in words("structure", "perspectives") or name.endswith(tuple(words("structure", "perspective_endings")))


def with_sections(blocks: Sequence[Block], frames: Sequence[Hashable | None] = ()) -> tuple[Block, ...]:
    """Return the blocks, each with the headings above it, outermost first.

    A line that gives a verdict heads nothing, however short it is: what stands below it is still about the goal above.
    `frames` says which box a block stands in: the headings in a box reach no further than the box.
    """
    path, out = list[tuple[int, str]](), list[Block]()
    section: tuple[str, ...] = ()
    outside: list[tuple[int, str]] = []
    within: Hashable | None = None
    for block, frame in zip_longest(blocks, frames[: len(blocks)]):
        if frame != within and block.kind != "furniture":
            path = outside if within is not None else path
            outside, within = path, frame
            section = tuple(text for _, text in path)
        if block.kind == "heading" and gives_verdict(block.text):
            out.append(block.under(section))
        elif block.kind == "heading":
            level = block.level or 1
            path = [entry for entry in path if entry[0] < level]
            out.append(block.under(tuple(text for _, text in path)))
            path = [*path, (level, block.text)]
            section = tuple(text for _, text in path)
        else:
            out.append(block.under(section))
    return tuple(out)
