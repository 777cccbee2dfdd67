"""Tables of figures whose cells have run together: their rows, and the figures of each row."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from extract.layout.flattened.drafts import Draft, explained
from extract.layout.flattened.found import LONGEST_REMARK, Found, Row
from extract.layout.flattened.head_words import CODE, MONEY, role
from extract.layout.flattened.heads import Head, Heads, Span, heads, opens_column
from extract.layout.flattened.numbers import DASH, Reading, counts
from extract.layout.flattened.readings import row_readings
from extract.layout.flattened.runs import YEAR, is_open_age, runs_of
from extract.layout.flattened.states import is_face, variants, with_states
from extract.layout.flattened.sums import may_be_cut_wrongly, roles_of, settle
from extract.layout.flattened.widths import FEWEST_ROWS, heads_of_width, widths
from extract.layout.segments import Segmenter
from extract.layout.tokens import opens_line, tokens_of
from extract.rules import words, words_in

WINDOW = 70
"""Words before the first figures in which the head of their table is looked for; the longest head seen has 30."""

LONGEST_LABEL = 14
"""Words of a row label."""

LONGEST_SHORTENED = 5
"""Letters of a word that a full stop cuts short at the end of a label: *Nämnd och adm.*"""

SURE_WIDTH = 3
"""Columns; as many figures in a row hardly stand in a sentence."""

_SECTION = regex.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?$")


class NumberTables:
    """Finds the tables of figures in the text of one report."""

    def __init__(self, segmenter: Segmenter, heads: Heads = heads) -> None:
        self.segmenter, self._heads = segmenter, heads
        self.text = segmenter.text
        self.tokens = tokens_of(segmenter.text)
        self._starts = [token.start for token in self.tokens]
        self.runs = list(runs_of(self.text, self.tokens))

    def find(self) -> Iterator[Found]:
        """Yield the tables in order."""
        index, free = 0, 0
        while index < len(self.runs):
            draft = self._table(index, free)
            if draft is None:
                index += 1
                continue
            yield self._finish(draft)
            index, free = draft.next_run, draft.last

    def readings(self, run: Span, head: Head, label: Span) -> list[Reading]:
        """Return the readings of the figures under the head."""
        return row_readings(self.text, self.tokens, run, head, label)

    def _table(self, index: int, free: int) -> Draft | None:
        """Return the table whose first row of figures is the run at `index`, under the head that explains most rows."""
        run = self.runs[index]
        if not self._holds_more_than_years(run):
            return None
        low = max(free, run[0] - WINDOW)
        for at in range(run[0] - 1, low, -1):
            if self._ends_sentence(at):
                low = at
                break
        before = self.runs[max(0, index - WINDOW) : index]
        figures = next((r[1] for r in reversed(before) if self._is_row(r)), 0)
        read = self._heads(self.segmenter, self.tokens, low, run[0])
        found = [head for head in read if head.label >= figures and not opens_column(self.tokens, head.label)]
        faced = is_face(self.tokens, run[1] - 1)
        if faced and "\n" in self.text:
            found = [head for head in found if opens_line(self.text, self.tokens, head.label)]
        found += [other for head in found for other in variants(head, faced=faced)]
        remarked = self._best([self._remarked(head, index) for head in found if self._ends_in_comments(head)])
        if remarked is not None and remarked.head.stub is not None:
            return remarked
        best = self._best([self._rows(head, index) for head in found])
        if best is None or sum(map(bool, best.choices)) < FEWEST_ROWS:
            best = self._by_width(index, max(low, figures)) or best
        if best is None:
            return None
        # One row alone may be a sentence: it needs a head for its labels, and more than one figure.
        alone = sum(map(bool, best.choices)) == 1
        figures = max((sum(v.number is not None for v in r) for row in best.choices for r in row), default=0)
        known = all(
            role(self.tokens[a].word) or YEAR.match(self.tokens[a].text)
            for cell in best.head.cells[1:]
            for a, _ in cell.spans[:1]
        )
        return (
            None if alone and (best.head.stub is None or figures < 2 or not (known or figures > SURE_WIDTH)) else best
        )

    def _ends_sentence(self, at: int) -> bool:
        """Return True where a sentence ends before the word at `at`; a column *Nått?* is none."""
        last = self.tokens[at - 1]
        asked = last.text.endswith("?") and last.capital and last.word in words_in("headings", "table", "state")
        return not asked and self.segmenter.ends_sentence(last, self.tokens[at])

    def _best(self, drafts: Sequence[Draft]) -> Draft | None:
        """Return the table that is borne out by most rows, and explains most rows and most words of its head."""
        read = (d for d in drafts if d.choices and not may_be_cut_wrongly(d.choices, roles_of(d.head.columns)))
        return max(read, key=explained, default=None)

    def _ends_in_comments(self, head: Head) -> bool:
        """Return True where a head over comments stands last, right before the first row's label."""
        word, after = self.tokens[head.label], self.tokens[head.label + 1 : head.label + 2]
        return (
            word.word in words_in("headings", "table", "comment") and any(t.capital for t in after) and head.width > 1
        )

    def _remarked(self, head: Head, index: int) -> Draft:
        """Return the rows of a table whose last column holds comments: a label begins where a sentence has ended."""
        draft = Draft(replace(head, label=head.label + 1), next_run=index, last=head.label + 1)
        for number in range(index, len(self.runs)):
            run, low = self.runs[number], draft.last
            if run[0] - low > LONGEST_REMARK or any(self._is_end(at) for at in range(low, run[0])):
                break
            places = zip(self.tokens[low : run[0]], self.tokens[low + 1 : run[0]], strict=False)
            ends = [at for at, pair in enumerate(places, low + 1) if self.segmenter.ends_sentence(*pair)]
            label = max(ends, default=low)
            choices = self.readings(run, head, (label, run[0])) if self.is_label(label, run[0], SURE_WIDTH) else []
            if self._in_label(run):  # a figure of the label, or the first of the comment: *37 30 29 17 av dem*
                run = (run[0], run[1] - 1)
                choices = self.readings(run, head, (label, run[0])) if choices == [] and run[1] - run[0] > 1 else []
            elif len(choices) != 1 and not draft.choices:
                break
            if len(choices) != 1:
                continue
            if draft.labels and label > low:
                draft.remarks[len(draft.labels) - 1] = (self.tokens[low].start, self.tokens[label - 1].end)
            draft.labels.append((label, run[0]))
            draft.choices.append(choices)
            draft.last, draft.next_run = run[1], number + 1
        return draft

    def _is_end(self, at: int) -> bool:
        """Return True for a label of running text, which stands after a table: *Samlad bedömning:*."""
        return self.tokens[at].text.endswith(":") and self.tokens[at].word in words("headings", "labels")

    def _by_width(self, index: int, low: int) -> Draft | None:
        """Return the table under a head that has as many parts as the rows have figures, without a list of words."""
        rows, lined = list[Span](), "\n" in self.text
        for run in self.runs[index : index + 2 * FEWEST_ROWS]:
            if rows and not self.is_label(rows[-1][1], run[0], SURE_WIDTH):
                break
            if not self._in_label(run):
                rows.append(run)
        found = (
            self._rows(head, index)
            for width in widths(self.text, self.tokens, rows)
            for head in heads_of_width(self.segmenter, self.tokens, low, self.runs[index][0], width)
            if not lined or opens_line(self.text, self.tokens, head.label) or "other" not in head.columns
        )
        best = self._best([*found])
        return best if best is not None and sum(map(bool, best.choices)) >= FEWEST_ROWS else None

    def _in_label(self, run: Span) -> bool:
        """Return True for figures that a label goes on after: *Avfall, 1 000 ton 612 598*."""
        after = self.tokens[run[1]] if run[1] < len(self.tokens) else None
        if after is None:
            return False
        if after.text[0] == "(" and run[1] - run[0] == 1:  # *Meritvärde åk 9 (17 ämnen) 241,0 240,6*
            return self.tokens[run[0] - 1].word in words_in("headings", "table", "numbered")
        return after.text[0].islower() and after.word not in words_in("headings", "table", "parts")

    def _rows(self, head: Head, index: int) -> Draft:
        draft, label = Draft(head, next_run=index, last=head.label), head.label
        while draft.next_run < len(self.runs):
            run = with_states(self.tokens, self.runs[draft.next_run], head)
            if draft.choices and (size := self._head_again(head, label)):
                draft.repeated.append((label, label + size))
                label += size
                while draft.next_run < len(self.runs) and self.runs[draft.next_run][0] < label:
                    draft.next_run += 1
                continue
            if draft.choices and not self._holds_more_than_years(run):
                break  # the head of the next table
            fits = self.is_label(label, run[0], head.width) and not self._has_head(head, label, run[0])
            choices = self.readings(run, head, (label, run[0])) if fits else []
            if (
                fits
                and is_open_age(self.tokens, run)
                and (after := self.readings((run[0] + 1, run[1]), head, (label, run[0])))
            ):
                run, choices = (run[0] + 1, run[1]), after
            if draft.tail and draft.tail is draft.choices[-1]:
                break  # the row above had a figure too many, as the last one has before a heading with a number
            shorter = self._without_number(run)
            draft.trimmed = self.readings(shorter, head, (label, run[0])) if shorter and fits else []
            choices = choices or draft.trimmed
            if not choices and self._in_label(run):
                draft.next_run += 1
                continue
            if not choices and not (draft.choices and self._is_short(label, run, head) and not self._is_total(draft)):
                break
            draft.labels.append((label, run[0]))
            draft.choices.append(choices)
            draft.tail = draft.trimmed
            draft.last = label = run[1]
            draft.next_run += 1
        if sum(map(bool, draft.choices)) == 1 and len(draft.choices) > 1:
            draft = self._first_row(draft, index)  # rows of fewer figures need two full rows to be rows at all
        if draft.choices and draft.tail:
            draft.choices[-1] = list(dict.fromkeys([*draft.choices[-1], *draft.tail]))
        if draft.repeated and draft.repeated[-1][0] >= draft.last:
            draft.repeated.pop()
        return draft

    def _is_total(self, draft: Draft) -> bool:
        """Return True where the last row adds up the others: what comes after it belongs to another table."""
        last = self.tokens[slice(*draft.labels[-1])]
        return len(draft.labels) > 1 and last[0].word in words_in("headings", "table", "totals")

    def _first_row(self, draft: Draft, index: int) -> Draft:
        """Return the table with its first row only."""
        return Draft(
            draft.head,
            draft.labels[:1],
            draft.choices[:1],
            last=self.runs[index][1],
            next_run=index + 1,
        )

    def _is_row(self, run: Span) -> bool:
        """Return True for a run with several figures that are no years: not part of a head."""
        return run[1] - run[0] > 1 and self._holds_more_than_years(run) and not self._in_label(run)

    def _without_number(self, run: Span) -> Span | None:
        """Return the run without the number of the heading that follows the table (*… 605 9 Personal*)."""
        last = self.tokens[run[1] - 1]
        follows = run[1] < len(self.tokens) and self.tokens[run[1]].text[0].isupper()
        bare = bool(_SECTION.match(last.text)) and run[1] - run[0] > 1
        return (run[0], run[1] - 1) if bare and follows else None

    def _head_again(self, head: Head, at: int) -> int:
        """Return how many words at `at` repeat the head, as it does at the top of a new page."""
        words_of_head = [t.text for t in self.tokens[head.low : head.label]]
        again = [t.text for t in self.tokens[at : at + len(words_of_head)]]
        return len(words_of_head) if again == words_of_head else 0

    def _has_head(self, head: Head, low: int, high: int) -> bool:
        """Return True where what looks like a label has the head in it, or a part of it that the head went on with."""
        first = self.tokens[low].word
        named = first in words_in("headings", "table", "state") or first in words_in("headings", "table", "comment")
        if named and not (high - low > 1 and self.tokens[low + 1].text[0].islower()):
            return True  # *Resultat av skatter och bidrag* is a label
        money = {role(token.word) for token in self.tokens[low:high] if token.capital}.intersection(MONEY)
        if len(money) > 1:
            return True  # *Ekonomi Budget Utfall Lokaler*: no label has two, it is the head of the next table
        each = self.tokens[high - 2].word == "per"  # *Antal beslut per kvartal*
        period = self.tokens[high - 1].word in words_in("headings", "table", "periods") and not each
        return period or any(self._head_again(head, at) for at in range(low, high))

    def is_label(self, low: int, high: int, width: int = 1) -> bool:
        """Return True for words that can be a row label; before a row of many figures, they may have a verb."""
        part = self.tokens[low:high]
        if not part or len(part) > LONGEST_LABEL:
            return False
        listed = len(part) > 1 and DASH.match(part[0].text) is not None  # *– varav flickor*
        first = part[0].text[0]
        if not (listed or first.isupper() or first.isdigit() or part[0].word in words_in("headings", "table", "parts")):
            return False
        inner = list(zip(part, [*part[1:], None], strict=True))
        clause = next((at for at, token in enumerate(part) if token.word == "som"), len(part))
        verbs = width < SURE_WIDTH and any(self.segmenter.is_verb(t) for t in part[:clause])
        asked = width > 1 and part[-1].text.endswith("?")  # *Får du den hjälp du vill ha? 83 82*
        short = width > 1 and part[-1].text.endswith(".") and len(part[-1].word) <= LONGEST_SHORTENED
        inner = inner[:-1] if asked or short else inner
        return (asked or not verbs) and not any(
            t.text.endswith(":") or self.segmenter.ends_sentence(t, n) for t, n in inner
        )

    def _is_short(self, label: int, run: Span, head: Head) -> bool:
        """Return True for a row with fewer figures than columns: which columns are empty cannot be told."""
        part = self.tokens[label : run[0]]
        fewest, _ = counts(self.text, self.tokens[run[0]].start, self.tokens[run[1] - 1].end)
        roles = [role(t.word) for t in part if t.capital and role(t.word) is not None]
        headed = roles not in ([], ["other"], ["change"]) or not self._holds_more_than_years(run)
        ends = run[1] >= len(self.tokens) or self.tokens[run[1]].text[0].isupper()
        return fewest < head.width and ends and not headed and self.is_label(label, run[0])

    def _holds_more_than_years(self, run: Span) -> bool:
        return not all(YEAR.match(token.text) for token in self.tokens[run[0] : run[1]])

    def _finish(self, draft: Draft) -> Found:
        head = draft.head
        totals = frozenset(
            i
            for i, (low, high) in enumerate(draft.labels)
            if {t.word for t in self.tokens[low:high]} & words_in("headings", "table", "totals")
        )
        settled = settle(draft.choices, roles_of(head.columns), totals)
        if head.width == 1:
            settled = [None if self._may_be_two(d) else s for d, s in zip(draft.labels, settled, strict=True)]
        rows = [Row(head.early)] if head.early else []
        for number, (label, reading) in enumerate(zip(draft.labels, settled, strict=True)):
            extra, label = self._split_label(label)
            rows += [Row(extra)] if extra else []
            place = None if reading else draft.place_of(number, self.tokens)
            rows.append(Row(label, reading, unread=reading is None, text=place))
            rows += [Row(None, text=draft.remarks[number])] if number in draft.remarks else []
        end = self.tokens[draft.last - 1].end
        if settled and (last := settled[-1]) is not None:
            end = min(end, max(last[-1].end, last[0].end))
        spans = tuple((self.tokens[a].start, self.tokens[b - 1].end) for a, b in draft.repeated)
        numbered = self._numbered(head, rows)
        start = self.tokens[head.low - numbered].start
        return Found(start, end, head, tuple(rows), spans, numbered)

    def _numbered(self, head: Head, rows: Sequence[Row]) -> bool:
        """Return True for a table whose first column has the numbers of the rows."""
        named = head.low > 0 and self.tokens[head.low - 1].word in words_in("headings", "table", "numbers")
        labels = [row.label for row in rows]
        return named and all(
            span and span[1] - span[0] > 1 and CODE.match(self.tokens[span[0]].text) for span in labels
        )

    def _may_be_two(self, label: Span) -> bool:
        """Return True for a label with a capital inside: it may be two, the first of them over an empty cell."""
        inner = range(label[0] + 1, label[1])
        return any(self.segmenter.can_break(self.tokens[at - 1], self.tokens[at], None) for at in inner)

    def _split_label(self, label: Span) -> tuple[Span | None, Span]:
        """Return a row label without figures that has run into the next one (*Inkomster Utgifter*), and the rest."""
        low, high = label
        known = words_in("headings", "table", "rows")
        if high - low > 1 and self.tokens[low].word in known and self.tokens[low + 1].capital:
            alone = self.tokens[low].word in words_in("headings", "table", "sections")
            if alone or self.tokens[low + 1].word in known:
                return (low, low + 1), (low + 1, high)
        return None, label

    def token_at(self, offset: int) -> int:
        """Return the index of the first word that begins at the offset or after it."""
        return bisect_left(self._starts, offset)
