"""Goals and verdicts that have run together with the text around them, where a text has lost its lines."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

import regex

from extract.language.sentences import sentences
from extract.layout.outline import judged_figure
from extract.tables.goal_columns import role_of_head
from extract.verdicts.lines import status_word
from extract.wording.goals import says_what_shall_be
from models import Block, Passage

FEWEST = 2
"""So many verdicts at least have run into the text around them; one may be a slip."""

MOST_AFTER = 6
"""Characters after the words of a verdict that belong to them: *Kan inte bedömas* `ännu`."""

# *… situationen hemma Målet är inte uppnått Bakgrund …*: no sentence goes on with a capital.
_VERDICT = regex.compile(
    r"(?<=[\p{Ll}\d%)] )(?P<verdict>(?:Målet|Delmålet|Målvärdet)\s"
    r"(?:är|har|bedöms|nås|nåddes|kommer|väntas|förväntas|uppnås|uppfylls)\b(?: \p{Ll}+){0,6}"
    r"|(?:Förväntas|Bedöms|Delvis|Ej|Inte|Helt)(?: \p{Ll}+){1,3}"
    r"|(?:Kan|Går) (?:inte|ej) (?:att )?\p{Ll}+(?: ännu)?"
    r"|(?:Nås|Uppnås|Uppfylls)(?: inte| ej| delvis| helt)?|Uppfyllt|Uppnått)(?=\s\p{Lu}|\s?$)"
)
# What every such verdict begins with: asked first, for few texts have one.
_SIGNS = tuple(
    f" {word}"
    for word in ("Mål", "Delmål", "Förvänt", "Bedöm", "Delvis", "Ej ", "Inte ", "Helt ", "Kan ", "Går ", "Nås", "Upp")
)
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b")
_CAPITAL = regex.compile(r"(?<=\s)\p{Lu}\p{Ll}+")
# Words that a proper name may follow, and the number of a goal: what begins there is no sentence.
_LEADS_ON = regex.compile(
    r"(?:\b(?:i|på|av|för|från|till|med|om|vid|hos|inom|och|eller|samt|som|att|den|det|de|alla|en|ett)|,"
    r"|mål (?:nr\.? ?)?\d{1,2}(?:\.\d{1,2})*[.:]?(?: ?[-–—])?)\s$",
    regex.I,
)


def heads_as_text(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; heads of a table that has lost its lines (*Mål 2020*, *Uppfyllt*) are no headings."""
    kept = list(blocks)
    at = 0
    while at < len(kept):
        run = list(takewhile(_is_column_head, kept[at:]))
        texts = [block.text for block in run]
        own = _begins(texts)
        if len(run) - own >= FEWEST and any(map(_YEAR.search, texts[own:])):
            kept[at + own : at + len(run)] = [_as_text(block) for block in run[own:]]
        at += max(len(run), 1)
    return kept


def _begins(heads: Sequence[str]) -> int:
    """Return where the last table begins among lines that may be its heads: none comes twice, nor holds a verdict."""
    at = next((n for n in range(len(heads), 0, -1) if heads[n - 1] in heads[n:]), 0)
    return at + 1 if 0 < at < len(heads) and status_word(heads[at]) is not None else at


def _as_text(block: Block) -> Block:
    """Return a head that is no heading; what follows that of indicators is told of them."""
    measures = role_of_head(block.text) == "indicator"
    return block if measures else replace(block, kind="furniture", level=None)


def _is_column_head(block: Block) -> bool:
    return block.kind == "heading" and role_of_head(block.text) is not None


def heads_targets(text: str) -> bool:
    """Return True for the head of a column of targets with its year: *Mål 2020*."""
    return _YEAR.search(text) is not None and role_of_head(text) == "target"


def verdicts_apart(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; verdicts that have run into their text, and the goals before them, are lines of their own."""
    found = [list(_verdicts(block)) for block in blocks]
    if sum(map(len, found)) < FEWEST:
        return list(blocks)
    pairs = zip(blocks, found, strict=True)
    return [part for block, spans in pairs for part in (_parts(block, spans) if spans else (block,))]


def _verdicts(block: Block) -> Iterator[tuple[int, int]]:
    if block.kind not in ("paragraph", "heading", "list_item") or judged_figure(block.text) is not None:
        return
    matches = list(_VERDICT.finditer(block.text)) if any(map(block.text.__contains__, _SIGNS)) else []
    for number, match in enumerate(matches):
        word = status_word(match["verdict"])
        in_row = (
            number + 1 < len(matches) and matches[number + 1].start() - match.end() <= 1
        )  # *Uppfyllt Delvis*: cells
        if word is not None and not in_row and word.start == 0 and len(match["verdict"]) - word.end <= MOST_AFTER:
            yield match.span()


def _parts(block: Block, verdicts: Sequence[tuple[int, int]]) -> Iterator[Block]:
    """Yield a block in pieces: what stands before a goal, the goal, its verdict, and what follows."""
    cuts = {0, len(block.text)}
    at = 0
    for start, end in verdicts:
        cuts |= {at + _goal_start(block.text[at:start]), start, end}
        at = end
    account = replace(block, kind="paragraph", level=None)
    for start, end in pairwise(sorted(cuts)):
        if passage := block.passage.slice(start, end).strip():
            yield replace(account if start else block, passage=passage)


def _goal_start(text: str) -> int:
    """Return where the goal begins that a text ends with: its last sentence, or what there says what shall be."""
    last = [sentence.text for sentence in sentences(Passage(text))][-1:]
    start = text.rfind(last[0]) if last else 0
    for capital in reversed(list(_CAPITAL.finditer(text, start + 1))):
        if says_what_shall_be(text[capital.start() :]) and not _LEADS_ON.search(text[: capital.start()]):
            return capital.start()
    return start
