"""Reports whose layout is lost: each line is a page whose headings, paragraphs and cells run together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from extract.layout.flattened.cells import TEXT_CONFIDENCE, figures_table, text_table
from extract.layout.flattened.comments import with_comments
from extract.layout.flattened.contents import Listed, contents_of
from extract.layout.flattened.cover import cover_lines
from extract.layout.flattened.flow import Flow, make_flow
from extract.layout.flattened.found import Found
from extract.layout.flattened.goals import TextTables
from extract.layout.flattened.head_words import role
from extract.layout.flattened.levels import with_counted_levels
from extract.layout.flattened.scale_rows import ScaleTable, scale_table, scale_tables
from extract.layout.flattened.tables import NumberTables
from extract.layout.flattened.text import TextHead, TextTable, cut_at_openers, openers, text_heads
from extract.layout.outline import with_sections
from extract.layout.segments import Piece, Segmenter
from extract.layout.tokens import tokens_of
from extract.rules import words, words_in
from models import Block, Content, Passage, Report

LONG_LINE = 300
"""Characters. Pages on one line have 1,000 to 6,000, those that are not full a few hundred."""

IN_LONG_LINES = 0.8
"""Share of the text that must stand in long lines."""

MEAN_LINE = 400
"""Characters; the reports with line breaks have means of 49 to 90, those without of 1,500 and more."""

SENTENCES_PER_LINE = 3
"""Sentences that must end within a long line, on the mean: a long line of codes or links is no page …"""

IN_WORDS = 0.5
"""… or the part of its words that are words: a page may hold tables alone."""

_DIGITS = regex.compile(r"\d+")
_IN_LETTERS = regex.compile(r"\(?\p{Lu}?\p{Ll}+[.,:;)?]*$")

MOST_FIGURES = 3
"""Figures in a numbered goal; more than that, and a row of a table has run together with it."""

LONGEST_SELECTION = 300
"""Characters of the line over a table that says what it has been selected by."""

DEEPEST = 3
"""Depth of headings that can be told without their fonts."""

# *Tabell 2. Klagomål, antal*: what the table is called, and no chapter.
_NUMBERED_TABLE = regex.compile(r"\b(?:Tabell|Diagram|Figur)\s\d{1,2}[.:]?\s+$")

_INTRODUCES = frozenset(("nedan", "nedanstående", "följande", "tabellen"))


def is_flattened(report: Report) -> bool:
    """Return True for a text whose lines are whole pages: long lines with many sentences in each."""
    if report.format != "text":
        return False
    lines = [line for page in report.pages for line in page.text.splitlines() if line.strip()]
    long = [line for line in lines if len(line) > LONG_LINE]
    characters = sum(map(len, lines))
    # The lines that a converter puts between pages (*Page 12*) count once.
    counted = len(long) + len({_DIGITS.sub("", line) for line in lines if len(line) <= LONG_LINE})
    if not long or characters / counted < MEAN_LINE or sum(map(len, long)) < IN_LONG_LINES * characters:
        return False
    told = [word for line in long for word in line.split()]
    in_words = sum(_IN_LETTERS.match(word) is not None for word in told) >= IN_WORDS * len(told) > 0
    return in_words or sum(line.count(". ") for line in long) >= SENTENCES_PER_LINE * len(long)


def lay_out_flattened(report: Report) -> Content:
    """Return the blocks of a flattened report in reading order, as the PDF layout would give them."""
    letters, flow, furniture = make_flow(report)
    placed = [*_Builder(flow).blocks(), *furniture]
    placed.sort(key=lambda entry: entry[0])
    numbered, number = list[Block](), 0
    for _, block in placed:
        if block.table is not None:
            number += 1
            block = replace(block, table=replace(block.table, number=number))
        numbered.append(block)
    return Content(blocks=(*letters, *with_sections(with_counted_levels(numbered))))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What stands between two places of the flow: running text, or a table with its place."""

    start: int
    end: int
    figures: Found | None = None
    text: TextTable | None = None
    scale: ScaleTable | None = None
    contents: bool = False


class _Builder:
    """Turns the flow of one report into blocks."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.contents = contents_of(flow.text)
        self.segmenter = Segmenter(flow.text, Listed(self.contents))
        self.numbers = NumberTables(self.segmenter)
        self.openers = openers(self.segmenter, self.numbers.tokens)
        self.cover = cover_lines(self.segmenter, flow.starts)

    def blocks(self) -> list[tuple[int, Block]]:
        """Return the blocks with their places in the flow."""
        out = list[tuple[int, Block]]()
        levels = _Levels(self.segmenter)
        stretches = list(self._stretches())
        for index, stretch in enumerate(stretches):
            if stretch.figures is not None:
                out += self._figures(stretch.figures, levels)
            elif stretch.text is not None:
                table = text_table(stretch.text, self.flow, levels.caption)
                out.append((stretch.start, Block(kind="table", passage=Passage(""), table=table)))
                levels.text_seen()
            elif stretch.scale is not None:
                out.append((stretch.start, self._scale(stretch.scale, levels.caption)))
                levels.text_seen()
            elif stretch.contents:
                out.append((stretch.start, Block(kind="toc", passage=self.flow.cut(stretch.start, stretch.end))))
            else:
                following = stretches[index + 1] if index + 1 < len(stretches) else None
                out += self._prose(stretch.start, stretch.end, levels, following)
        return out

    # -- where the tables are

    def _stretches(self) -> Iterator[_Stretch]:
        """Yield running text and tables in order; rows of text tables are complete when all have been read."""
        found, text_starts = list(self.numbers.find()), list(text_heads(self.numbers.tokens))
        scales = scale_tables(self.segmenter, self.numbers.tokens)
        free = [s for s in scales if not any(f.start < s.end and s.start < f.end for f in found)]
        events: list[Found | TextHead | ScaleTable] = [*found, *free]
        events += [h for h in text_starts if not any(f.start <= h.start < f.end for f in events)]
        events.sort(key=lambda event: event.start)
        limits = [*(event.start for event in events[1:]), len(self.flow.text)][: len(events)]
        reader = TextTables(self.segmenter, self.flow)
        bodies = [
            self._body(e.end, limit) if isinstance(e, TextHead) else [] for e, limit in zip(events, limits, strict=True)
        ]
        reader.learn(bodies)
        done, at, before = list[_Stretch](), 0, None
        if (contents := self.contents) is not None:
            done += [_Stretch(0, contents.start), _Stretch(contents.start, contents.end, contents=True)]
            at = contents.end
        for event, limit, body in zip(events, limits, bodies, strict=True):
            if event.start < at:
                continue
            done.append(_Stretch(at, event.start))
            if isinstance(event, TextHead):
                before = reader.read(event, body, before)
                done.append(_Stretch(event.start, before.end, text=before))
            elif isinstance(event, ScaleTable):
                done.append(_Stretch(event.start, event.end, scale=event))
            else:
                table = with_comments(self.numbers, event, limit, self.flow.starts)
                done.append(_Stretch(event.start, table.end, figures=table))
            at = done[-1].end
        yield from [*done, _Stretch(at, len(self.flow.text))]

    def _body(self, start: int, end: int) -> list[Piece]:
        """Return the pieces of a text table, without headings and sentences that lead to the next table."""
        pieces = list(cut_at_openers(self._pieces(start, end), self.flow.text, self.openers, self.flow.starts))
        if end == len(self.flow.text):
            return pieces
        while pieces and pieces[-1].kind == "heading" and len(pieces) > 1:
            pieces.pop()
        if (
            len(pieces) > 1
            and {t.word for t in tokens_of(self.flow.text, pieces[-1].start, pieces[-1].end)} & _INTRODUCES
        ):
            pieces.pop()
        return pieces

    def _pieces(self, start: int, end: int) -> list[Piece]:
        return list(self.segmenter.pieces(start, end, self.flow.starts))

    # -- blocks

    def _figures(self, found: Found, levels: "_Levels") -> list[tuple[int, Block]]:
        tokens = self.numbers.tokens
        table = figures_table(found, tokens, self.flow, self._question(found.start) or levels.caption)
        out = [(found.start, Block(kind="table", passage=Passage(""), table=table))]
        out += [(start, Block(kind="furniture", passage=self.flow.cut(start, end))) for start, end in found.repeated]
        levels.text_seen()
        return out

    def _scale(self, found: ScaleTable, caption: Passage | None) -> Block:
        table = scale_table(found, self.numbers.tokens, self.flow)
        table = replace(table, caption=caption, reader="flattened.text", confidence=TEXT_CONFIDENCE)
        return Block(kind="table", passage=Passage(""), table=table)

    def _question(self, start: int) -> Passage | None:
        """Return the question right before a table, which the table answers."""
        match = regex.search(
            r"(?:^|(?<=[.?!:%\d] ))\p{Lu}[^.?!]{5,250}\?$", self.flow.text[max(0, start - 260) : start].rstrip()
        )
        return self.flow.cut(max(0, start - 260) + match.start(), max(0, start - 260) + match.end()) if match else None

    def _prose(self, start: int, end: int, levels: "_Levels", following: _Stretch | None) -> list[tuple[int, Block]]:
        """Return the blocks of running text: a paragraph ends at a heading, a label or a missing full stop."""
        lines = [line for line in self.cover if start <= line[0] and line[1] <= end]
        start = lines[-1][1] if lines else start
        pieces = list(self.segmenter.pieces(start, end, self.flow.starts)) if end > start else []
        leading = len(pieces)
        before_text = following is not None and following.text is not None
        if pieces and following is not None and following.figures is not None and self._names_unit(pieces[-1]):
            pieces[-1] = replace(pieces[-1], kind="sentence", broken=True)
        while before_text and leading and pieces[leading - 1].kind == "heading":
            leading -= 1
        pieces = [self._demoted(pieces, index) for index in range(len(pieces))]
        out, opened = [(a, Block(kind="title", passage=self.flow.cut(a, b))) for a, b in lines], None
        for index, piece in enumerate(pieces):
            joins = opened is not None and not piece.broken and piece.kind == "sentence"
            if opened is not None and (joins or self._selection(opened, piece)):
                opened = replace(opened, end=piece.end)
                out[-1] = (opened.start, replace(out[-1][1], passage=self.flow.cut(opened.start, opened.end)))
                continue
            captions = piece.kind == "heading" and _NUMBERED_TABLE.search(
                self.flow.text, max(0, piece.start - 16), piece.start
            )
            block = (
                levels.caption_of(self.flow.cut(piece.start, piece.end))
                if captions
                else self._block(piece, levels, leads=index >= leading)
            )
            out.append((piece.start, block))
            opened = piece if block.kind == "paragraph" else None
        return out

    def _demoted(self, pieces: Sequence[Piece], index: int) -> Piece:
        """Return the piece, as a sentence if it only looks like a heading: column heads, a goal with figures."""
        piece = pieces[index]
        tokens = tokens_of(self.flow.text, piece.start, piece.end)
        if piece.kind == "goal":
            figures = sum(any(c.isdigit() for c in token.text) for token in tokens[1:])
            return replace(piece, kind="sentence", broken=True) if figures > MOST_FIGURES else piece
        if piece.kind != "heading" or not self._heads_column(piece):
            return piece
        beside = [pieces[i] for i in (index - 1, index + 1) if 0 <= i < len(pieces)]
        return replace(piece, kind="sentence") if any(self._heads_column(other) for other in beside) else piece

    def _names_unit(self, piece: Piece) -> bool:
        """Return True for a line above a table that says what its figures are (*Ackumulerat till maj, procent*)."""
        tokens = tokens_of(self.flow.text, piece.start, piece.end)
        unit = (
            len(tokens) > 2
            and tokens[-2].text.endswith(",")
            and tokens[-1].word in words_in("headings", "table", "units")
        )
        known = self.segmenter.is_chapter([*tokens[:-2], tokens[-2]._replace(text=tokens[-2].word)]) if unit else False
        return unit and not known and self._heads_column(piece)

    def _heads_column(self, piece: Piece) -> bool:
        first = tokens_of(self.flow.text, piece.start, piece.end)[0]
        return piece.kind == "heading" and role(first.word) is not None

    def _block(self, piece: Piece, levels: "_Levels", *, leads: bool) -> Block:
        passage = self.flow.cut(piece.start, piece.end)
        if piece.kind == "heading" or (piece.kind == "goal" and passage.text[-1] not in ".!?"):
            return levels.heading(passage, piece, leads=leads)
        levels.text_seen()
        if piece.kind in ("item", "goal"):
            marker = passage.text.split(maxsplit=1)[0]
            return Block(kind="list_item", passage=passage.slice(len(marker), len(passage.text)).strip(), marker=marker)
        return Block(kind="paragraph", passage=passage)

    def _selection(self, opened: Piece, piece: Piece) -> bool:
        """Return True for labels without sentences that follow each other (*År: 2024 Enhet: Tkr*): one paragraph."""
        if opened.kind != "label" or piece.kind != "label" or piece.end - opened.start > LONGEST_SELECTION:
            return False
        tokens = tokens_of(self.flow.text, opened.start, piece.end)
        return not any(self.segmenter.is_verb(t) for t in tokens)


class _Levels:
    """Gives headings their depth from what they say and where they stand."""

    def __init__(self, segmenter: Segmenter) -> None:
        self._segmenter = segmenter
        self._base = 0
        self._last: int | None = None
        self._cover = True
        self._chapter: int | None = None
        self.caption: Passage | None = None

    def text_seen(self) -> None:
        """Note that text has come after the last heading."""
        self._last = None
        self._cover = False

    def caption_of(self, passage: Passage) -> Block:
        """Return the words behind *Tabell 2.* as a block: what the table below them is called."""
        self.text_seen()
        self.caption = passage
        return Block(kind="caption", passage=passage)

    def heading(self, passage: Passage, piece: Piece, *, leads: bool) -> Block:
        """Return the heading as a block; on the cover, the report's title and the lines under it.

        `leads` is true for the headings right above a table of goals: they name a focus area.
        """
        tokens = tokens_of(self._segmenter.text, piece.start, piece.end)
        if (depth := self._segmenter.listed_depth(tokens)) is not None:
            self._cover, self._base, self._last, self.caption, self._chapter = False, depth, depth, passage, depth
            return Block(kind="heading", passage=passage, level=min(depth, DEEPEST))
        known = self._segmenter.is_chapter(tokens)
        if self._cover and not known and tokens[0].word in words("headings", "titles"):
            return Block(kind="title", passage=passage)
        if self._cover and not known and not leads and piece.kind == "heading" and not self._base:
            return Block(kind="paragraph", passage=passage)
        self._cover = False
        if leads and self.caption and self._last is not None and self.caption.text.lower() in passage.text.lower():
            return Block(kind="caption", passage=passage)
        if self._chapter is not None:
            level = min(self._chapter + 1, DEEPEST)  # what the list of contents has not is below what it has
        elif leads:
            level = 2
        elif known:
            level = 1 if self._last is None else min(self._last + 1, 2)
            self._base = level
        else:
            level = min(self._base + 1, DEEPEST)
        self._last, self.caption = level, passage
        return Block(kind="heading", passage=passage, level=level)
