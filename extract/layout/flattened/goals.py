"""Tables of running text (goals, comments) whose cells have run together, column by column or row by row."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import regex

from extract.layout.flattened.flow import Flow
from extract.layout.flattened.text import Span, TextHead, TextRow, TextTable
from extract.layout.segments import Piece, Segmenter
from extract.layout.tokens import tokens_of
from extract.rules import words, words_in

OPENER = 3
"""Words at the beginning of a sentence that show it to be a fixed phrase of the template."""

RARE = 5
"""A word that the report has so few times can tell which row a comment belongs to."""

COMMENT_OPENER = 4
"""Words that must recur for a comment to be known by its beginning."""

_STEM = 7
"""Letters by which two forms of a long word are taken for the same word."""


class TextTables:
    """Reads the rows of tables of text in one report."""

    def __init__(self, segmenter: Segmenter, flow: Flow) -> None:
        self.segmenter = segmenter
        self.flow = flow
        self.text = segmenter.text
        self.openers = frozenset[str]()
        self.comment_openers = set[str]()
        stems = Counter(_stem(token.word) for token in tokens_of(self.text))
        self.frequency = stems

    def learn(self, bodies: Sequence[Sequence[Piece]]) -> None:
        """Learn which fixed phrases open the second sentence of goal cells: they recur from row to row."""
        counts = Counter[str]()
        for body in bodies:
            for index in range(len(body)):
                titles, rest = self._titles(body, index)
                following = [piece for piece in rest[:6] if piece.kind == "sentence"]
                if not titles or not following:
                    continue
                after = next((p for p in following[1:] if not self._is_goal(p)), None)
                if after is not None and (opener := self._opener(after, OPENER)):
                    counts[opener] += 1
        self.openers = frozenset(opener for opener, count in counts.items() if count > 1)

    def read(self, head: TextHead, body: Sequence[Piece], before: "TextTable | None") -> TextTable:
        """Return the table whose head is followed by the pieces of `body`, as far as it goes."""
        table = TextTable(head, [], head.end)
        index = 0
        while index < len(body):
            piece = body[index]
            titles, rest = self._titles(body, index)
            if titles or not table.rows:
                count = self._row_group(table, titles, self._until_next(rest), piece, before)
                taken = len(body) - index - len(rest)
                index += max(taken + count, 1)
            elif self._ends_table(body, index):
                break
            elif piece.kind == "heading" and self._words(piece) in words_in("headings", "table", "states"):
                table.rows[-1].state.append((piece.start, piece.end))
                index += 1
            else:
                index += self._go_on(table.rows[-1], body, index)
            table.end = max(table.end, body[min(index, len(body)) - 1].end)
        return table

    # -- titles

    def _titles(self, body: Sequence[Piece], index: int) -> tuple[list[Span], list[Piece]]:
        """Return the row titles that stand at `index` and the pieces after them; no titles where none begins there."""
        first = body[index]
        opens = index == 0 or not first.broken or first.start in self.flow.starts
        at = index
        while (
            at < len(body)
            and body[at].kind == "heading"
            and self._words(body[at]) not in words_in("headings", "table", "states")
        ):
            at += 1
        if not opens or at == len(body) or body[at].kind not in ("sentence",):
            return [], list(body[index:])
        sentence = body[at]
        cuts = self._leading_titles(sentence)
        whole = [(p.start, p.end) for p in body[index:at]] + cuts
        spans = self._merged([part for span in whole for part in self._parts(span)])
        goals = sum(self._is_goal(p) for p in body[at : at + 2 * len(spans)])
        if len(self._merged(whole)) == goals != len(spans):
            spans = self._merged(whole)
        start = tokens_of(self.text, cuts[-1][1], sentence.end)[0].start if cuts else sentence.start
        rest = [Piece(start, sentence.end, "sentence", bool(spans)), *body[at + 1 :]]
        if not spans or not (index == 0 or self._is_goal(rest[0])):
            return [], list(body[index:])
        return spans, rest

    def _parts(self, span: Span) -> list[Span]:
        """Return the titles in a stretch: here a single word can be one, too."""
        tokens = tokens_of(self.text, *span)
        spans, low = list[Span](), 0
        for index in range(1, len(tokens)):
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            if self.segmenter.can_break(tokens[index - 1], tokens[index], following) and self.segmenter.is_heading(
                tokens[low:index]
            ):
                spans.append((tokens[low].start, tokens[index - 1].end))
                low = index
        return [*spans, (tokens[low].start, tokens[-1].end)]

    def _leading_titles(self, sentence: Piece) -> list[Span]:
        """Return titles that have run together with a goal that begins with a name (*Trygg stad Ekköping ska …*)."""
        tokens = tokens_of(self.text, sentence.start, sentence.end)
        verb = next((i for i, t in enumerate(tokens) if self.segmenter.is_verb(t)), 0)
        if not verb or tokens[verb].word not in ("ska", "skall"):
            return []
        spans, low = list[Span](), 0
        for index in range(1, verb):
            if not self.segmenter.can_break(tokens[index - 1], tokens[index], None):
                continue
            if self.segmenter.is_heading(tokens[low:index]):
                spans.append((tokens[low].start, tokens[index - 1].end))
                low = index
        return spans

    def _merged(self, spans: Sequence[Span]) -> list[Span]:
        """Return the titles, with a first word such as *Uppdrag* joined to the title that it belongs to."""
        merged = list[Span]()
        for span in spans:
            before = self.text[merged[-1][0] : merged[-1][1]].lower() if merged else ""
            if before in words("headings", "labels") and len(spans) > 1:
                merged[-1] = (merged[-1][0], span[1])
            else:
                merged.append(span)
        return merged

    # -- rows

    def _until_next(self, rest: Sequence[Piece]) -> list[Piece]:
        """Return the pieces up to the next titles or the end of the table."""
        for index in range(1, len(rest)):
            if self._titles(rest, index)[0] or self._ends_table(rest, index):
                return list(rest[:index])
        return list(rest)

    def _row_group(
        self, table: TextTable, titles: list[Span], pieces: Sequence[Piece], first: Piece, before: TextTable | None
    ) -> int:
        """Add the rows of the titles, whose goals and comments follow in `pieces`; return how many pieces were used."""
        at_page_start = first.start in self.flow.starts
        last = table.rows[-1] if table.rows else None
        rows = [TextRow(title=[title]) for title in titles] or [TextRow()]
        skipped = self._without_goal(titles, pieces)
        if skipped and before is not None and before.rows and not before.rows[-1].title:
            before.rows[-1].title = rows[0].title
            rows, skipped = rows[1:], skipped - 1
        at = self._goals(rows[skipped:], pieces, torn=at_page_start and last is not None and self._torn(last))
        known = [title for row in (*table.rows, *rows) for title in row.title]
        self._comments(rows[skipped:], pieces[at:], last if at_page_start else None, known)
        table.rows += rows
        return len(pieces)

    def _without_goal(self, titles: Sequence[Span], pieces: Sequence[Piece]) -> int:
        """Return how many titles at the front have no goal here: the first goal shares its words with a later title."""
        if len(titles) < 2 or not pieces:
            return 0
        goals = sum(1 for piece in pieces[: len(titles)] if self._is_goal(piece))
        if goals >= len(titles) or self._speaks_of(pieces[0], titles[0], titles[1:]):
            return 0
        return next((i for i in range(1, len(titles)) if self._speaks_of(pieces[0], titles[i], titles[:i])), 0)

    def _goals(self, rows: Sequence[TextRow], pieces: Sequence[Piece], torn: bool) -> int:
        """Put the goals, which come first, into their rows; return at which piece the comments begin."""
        at = 0
        for number, row in enumerate(rows):
            if at >= len(pieces) or (number and not self._is_goal(pieces[at])):
                break
            last_row = number == len(rows) - 1
            cut = self._torn_goal(row, pieces[at]) if torn and last_row else None
            row.goal.append((pieces[at].start, cut or pieces[at].end))
            row.goal_cut = cut is not None or not self._stops(row.goal[-1][1])
            at += 1
            if cut is not None:
                break
            while at < len(pieces) and self._belongs_to_goal(pieces, at, row, rows, number):
                row.goal.append((pieces[at].start, pieces[at].end))
                row.goal_cut = not self._stops(pieces[at].end)
                at += 1
        return at

    def _belongs_to_goal(
        self, pieces: Sequence[Piece], at: int, row: TextRow, rows: Sequence[TextRow], number: int
    ) -> bool:
        piece = pieces[at]
        if piece.kind != "sentence" or piece.broken or self.text[piece.start].islower():
            return False
        if self._opener(piece, OPENER) in self.openers:
            return True
        if number < len(rows) - 1:
            ahead = pieces[at + 1 : at + 3]
            waits = any(self._is_goal(p) and self._speaks_of(p, rows[number + 1].title[0], ()) for p in ahead)
            return waits and not self._is_goal(piece)
        repeats = (
            self._words(piece).split()[:OPENER] == self.text[row.goal[0][0] : row.goal[0][1]].lower().split()[:OPENER]
        )
        return len(rows) == 1 and self._says_shall(piece) and not repeats

    def _torn_goal(self, row: TextRow, piece: Piece) -> int | None:
        """Return where the goal breaks off when the rest of a torn comment follows it without any mark between them.

        The goal's sentence then goes on with words of another; the last word that it shares with its title is kept.
        """
        if not row.title:
            return None
        title = {t.word for t in tokens_of(self.text, *row.title[0]) if len(t.word) > 5}
        tokens = tokens_of(self.text, piece.start, piece.end)
        shall = next((i for i, t in enumerate(tokens) if t.word in ("ska", "skall")), len(tokens))
        shared = [i for i, t in enumerate(tokens) if i > shall and t.word in title]
        verbs = [i for i, t in enumerate(tokens) if i > shall + 1 and self.segmenter.is_verb(t)]
        if (
            shared
            and verbs
            and shared[0] < verbs[0]
            and shared[0] + 1 < len(tokens)
            and tokens[shared[0]].text[-1] not in ",;"
        ):
            return tokens[shared[0]].end
        return None

    def _comments(
        self, rows: Sequence[TextRow], pieces: Sequence[Piece], last: TextRow | None, known: Sequence[Span]
    ) -> None:
        """Put the comments into their rows, the end of the last page's comment into its row first."""
        rest = list(pieces)
        if rows and rows[-1].goal_cut and rows[-1].goal and not self._stops(rows[-1].goal[-1][1]) and last is not None:
            leftover = self._rest_of_torn(rows[-1])
            rest = [leftover, *rest] if leftover else rest
        starts = list[int]()
        at = 0
        for number, row in enumerate(rows):
            if number == 0 and (last is None or not rest):
                starts.append(0)
                self._remember(rest, 0)
                continue
            titles = [title for title in known if title not in row.title]
            found = next(
                (i for i in range(at + (1 if number else 0), len(rest)) if self._opens_comment(rest[i], row, titles)),
                None,
            )
            if found is None and number == 0:
                found = 1 if self.text[rest[0].start].islower() or (last is not None and self._torn(last)) else 0
            starts.append(found if found is not None else len(rest))
            at = starts[-1] if found is not None else at
        bounds = [*starts, len(rest)]
        if last is not None:
            last.comment += [(p.start, p.end) for p in rest[: bounds[0]]]
        for row, low, high in zip(rows, bounds, bounds[1:], strict=False):
            own = self._cut_at_page(row, rest[low:high])
            at = 0
            while at < len(own):
                at += self._go_on(row, own, at)

    def _cut_at_page(self, row: TextRow, pieces: Sequence[Piece]) -> list[Piece]:
        """Return the pieces, the first one over a page break cut there if the rest of a torn goal may follow."""
        for index, piece in enumerate(pieces if row.goal_cut else ()):
            start = next((s for s in self.flow.starts if piece.start < s < piece.end), None)
            if start is not None and self.text[start].islower():
                end = start - 1 if self.text[start - 1].isspace() else start
                return [*pieces[:index], replace(piece, end=end), replace(piece, start=start), *pieces[index + 1 :]]
        return list(pieces)

    def _rest_of_torn(self, row: TextRow) -> Piece | None:
        tokens = tokens_of(self.text, row.goal[-1][1], self._sentence_end(row.goal[-1][1]))
        return Piece(tokens[0].start, tokens[-1].end, "sentence") if tokens and tokens[0].text[0].islower() else None

    def _sentence_end(self, offset: int) -> int:
        tokens = tokens_of(self.text, offset, offset + 1500)
        for token, following in zip(tokens, [*tokens[1:], None], strict=True):
            if self.segmenter.ends_sentence(token, following):
                return token.end
        return offset

    def _remember(self, rest: Sequence[Piece], at: int) -> None:
        if at < len(rest) and (opener := self._opener(rest[at], COMMENT_OPENER)):
            self.comment_openers.add(opener)

    def _opens_comment(self, piece: Piece, row: TextRow, others: Sequence[Span]) -> bool:
        known = self._opener(piece, COMMENT_OPENER) in self.comment_openers
        return known or (bool(row.title) and self._speaks_of(piece, row.title[0], others))

    def _go_on(self, row: TextRow, body: Sequence[Piece], index: int) -> int:
        """Add a piece to the last row; return how many pieces were used."""
        piece = body[index]
        if not (row.goal_cut and piece.start in self.flow.starts and self.text[piece.start].islower()):
            row.comment.append((piece.start, piece.end))
            return 1
        count = 1
        if row.comment and not self._stops(row.comment[-1][1]):
            # Both cells are torn: the goal goes on up to the sentence that begins small, the rest of the comment.
            ahead = range(index + 1, min(len(body), index + 8))
            small = next((i for i in ahead if self.text[body[i].start].islower()), None)
            count = small - index if small is not None else 1
        row.goal += [(p.start, p.end) for p in body[index : index + count]]
        row.goal_cut = False
        return count

    def _ends_table(self, body: Sequence[Piece], index: int) -> bool:
        """Return True where a heading stands that is no row title."""
        piece = body[index]
        if piece.kind == "goal":
            return True
        if piece.kind != "heading" or self._words(piece) in words_in("headings", "table", "states"):
            return False
        known = self.segmenter.is_known(tokens_of(self.text, piece.start, piece.end))
        if known or piece.broken:
            return known or piece.start in self.flow.starts
        # A phrase within a comment can look like a heading; rows that follow show that the table goes on.
        return not any(self._titles(body, later)[0] for later in range(index + 1, len(body)))

    # -- what a piece says

    def _words(self, piece: Piece) -> str:
        return self.text[piece.start : piece.end].lower()

    def _says_shall(self, piece: Piece) -> bool:
        """Return True for a sentence whose main clause says what shall be."""
        for token in tokens_of(self.text, piece.start, piece.end):
            if token.word in ("ska", "skall"):
                return True
            if token.word in ("att", "som", "vilket", "eftersom", "underlag") or self.segmenter.is_verb(token):
                return False
        return False

    def _is_goal(self, piece: Piece) -> bool:
        first = tokens_of(self.text, piece.start, piece.end)[0]
        infinitive = first.word in words("headings", "goal_infinitives") and first.text[0].isupper()
        return piece.kind == "sentence" and (infinitive or self._says_shall(piece))

    def _opener(self, piece: Piece, size: int) -> str:
        """Return the first words of a sentence if they are a phrase that a template could repeat."""
        tokens = tokens_of(self.text, piece.start, piece.end)[:size]
        if len(tokens) < size or (size == OPENER and tokens[0].word in words("headings", "openers")):
            return ""
        return "" if any(self.segmenter.is_verb(t) for t in tokens[:OPENER]) else " ".join(t.word for t in tokens)

    def _speaks_of(self, piece: Piece, title: Span, others: Sequence[Span]) -> bool:
        """Return True where the piece has the rarest word of the title."""
        shared = {_stem(t.word) for span in others for t in tokens_of(self.text, *span)}
        stems = {_stem(t.word) for t in tokens_of(self.text, *title) if len(t.word) > 4} - shared
        if not stems:
            return False
        least = min(self.frequency[stem] for stem in stems)
        rare = {stem for stem in stems if self.frequency[stem] <= max(2 * least, RARE)}
        return bool(rare & {_stem(t.word) for t in tokens_of(self.text, piece.start, piece.end)})

    def _stops(self, end: int) -> bool:
        return bool(regex.search(r"[.!?:][\"”)]*$", self.text[max(0, end - 3) : end]))

    def _torn(self, row: TextRow) -> bool:
        return bool(row.comment) and not self._stops(row.comment[-1][1])


def _stem(word: str) -> str:
    """Return what two forms of a word share: long words their first letters, short ones all of them."""
    return word[:_STEM] if len(word) > _STEM + 1 else word
