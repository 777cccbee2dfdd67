"""Where headings, sentences and labels begin in text whose line breaks are lost."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

import regex

from extract.layout.flattened.contents import Listed
from extract.layout.outline import is_perspective
from extract.layout.tokens import Token, tokens_of
from extract.layout.vocabulary import LONGEST_HEADING, SENTENCE_END, Vocabulary
from extract.rules import words
from models.records import record

PieceKind = Literal["heading", "sentence", "label", "item", "goal"]

LONGEST_LABEL = 8
"""Words before a colon; beyond this a colon ends a clause."""

_DATE = regex.compile(r"^\d{4}-\d\d-\d\d$")
_BULLET = regex.compile(r"^(?:[-–•▪●◆■►]|[o*])$")
_SURE_BULLET = regex.compile(r"^[•▪●◆■►]$")
_NUMBERED = regex.compile(r"^\d{1,2}(?:[.)]|(?:\.\d{1,2}){1,3}\.?)$")
_SECTION = regex.compile(r"^\d{1,2}(?:\.\d{1,2}){1,3}\.?$")
# *Hur det har gått beskrivs i avsnitt 5. Klient …*: the number ends a sentence.
_REFERS = regex.compile(r"\(?(?:avsnitt|kapitel|kap\.?|bilaga|tabell|diagram|figur|sida?n?|punkt)$", regex.I)
_VERB_LIKE = regex.compile(r"^\p{Ll}{3,}(?:ade|ar|er|te|de)$")


@record(frozen=True, slots=True)
class Piece:
    """A stretch of the flow between two breaks. `broken` says that no full stop ends the piece before it."""

    start: int
    end: int
    kind: PieceKind
    broken: bool = False


FAR_AHEAD = 24
"""Words after a number among which *ska* or a label's colon makes it the number of a goal."""

LONGEST_SENTENCE = 200
"""Words in which the verb of a sentence is looked for."""

LONGEST_CHAPTER = 5
"""Words of the headings that many reports have."""


class Segmenter(Vocabulary):
    """Splits the running text of one report; `listed` are the headings of its list of contents."""

    def __init__(self, text: str, listed: Listed | None = None) -> None:
        super().__init__(text)
        self._listed = listed or Listed(None)

    def pieces(self, start: int, end: int, page_starts: Sequence[int] = ()) -> Iterator[Piece]:
        """Yield the pieces of `text[start:end]` in order."""
        tokens = tokens_of(self.text, start, end)
        cuts = sorted({0, *self._hard_breaks(tokens, frozenset(page_starts)), len(tokens)})
        for low, high in itertools.pairwise(cuts):
            if low < high:
                broken = low > 0 and not self.ends_sentence(tokens[low - 1], tokens[low])
                turned = high < len(tokens) and tokens[high].start in page_starts
                yield from (
                    self._unfinished(piece, tokens[high - 1]) if turned else piece
                    for piece in self._chunk(tokens[low:high], broken)
                )

    def _unfinished(self, piece: Piece, last: Token) -> Piece:
        """Return the piece as a sentence where the page ends in the middle of it, rather than as a heading."""
        known = self.is_known(tokens_of(self.text, piece.start, piece.end))
        return (
            replace(piece, kind="sentence")
            if piece.kind == "heading" and piece.end == last.end and not known
            else piece
        )

    def _hard_breaks(self, tokens: Sequence[Token], page_starts: frozenset[int]) -> Iterator[int]:
        """Yield where a piece begins for certain: after a full stop, at a bullet, a number, a label or a new page."""
        for index, token in enumerate(tokens):
            if index and self.ends_sentence(tokens[index - 1], token):
                if not self._follows_number(tokens, index, page_starts):
                    yield index
            elif (
                (token.start in page_starts and token.capital)
                or self._is_mark(tokens, index)
                or (index and tokens[index - 1].text[-1] in ";:" and self._recurring_ahead(tokens, index))
            ):
                yield index
            if index and (at := self._label_start(tokens, index)) is not None:
                yield at
            if _SURE_BULLET.match(token.text) and (at := self._heading_before(tokens, index)) is not None:
                yield at
        yield from self._items(tokens)
        for index in range(len(tokens)):
            if (end := self._listed_at(tokens, index, page_starts)) is not None:
                yield from (index, end)

    def _listed_at(self, tokens: Sequence[Token], index: int, page_starts: frozenset[int]) -> int | None:
        """Return where a heading of the list of contents ends that stands at `index`, or None where none does."""
        opens = index == 0 or tokens[index].start in page_starts or self.ends_sentence(tokens[index - 1], tokens[index])
        return self._listed.heading_at(tokens, index, opens=opens)

    def listed_depth(self, tokens: Sequence[Token]) -> int | None:
        """Return the depth of a heading that the list of contents has, by its number; None for others."""
        return self._listed.depth(tokens)

    def _heading_before(self, tokens: Sequence[Token], index: int) -> int | None:
        """Return where a list's heading begins that has run together with the item above: *… i tid Ekonomi • …*."""
        for size in range(1, min(LONGEST_CHAPTER, index - 1) + 1):
            part = tokens[index - size : index]
            if self.is_chapter(part) or is_perspective(" ".join(token.text for token in part)):
                before = tokens[index - size - 1]
                own = part[0].capital and before.word not in words("headings", "links") and before.text[-1] not in ",;:"
                return index - size if own else None
        return None

    def _follows_number(self, tokens: Sequence[Token], index: int, page_starts: frozenset[int]) -> bool:
        """Return True for the first word after the number of an item (*1. Trygghet*): its full stop ends nothing."""
        numbered = _NUMBERED.match(tokens[index - 1].text) is not None and tokens[index].capital
        refers = index > 1 and _REFERS.match(tokens[index - 2].text)
        return numbered and not refers and self._opens_item(tokens, index - 1, page_starts)

    def _is_mark(self, tokens: Sequence[Token], index: int) -> bool:
        """Return True for a bullet, or a number that opens a section or goal."""
        token = tokens[index]
        if _SURE_BULLET.match(token.text):
            return True
        if index in (0, len(tokens) - 1):
            return False
        before, following = tokens[index - 1], tokens[index + 1]
        if _BULLET.match(token.text) and token.text != "-":
            return before.text[-1] in ":.;" and following.text[:1].isalpha()
        if not _NUMBERED.match(token.text) or not following.capital or _REFERS.match(before.text):
            return False
        starts = self._section_starts if _SECTION.match(token.text) else self._goal_follows
        return starts(tokens, index)

    def _section_starts(self, tokens: Sequence[Token], index: int) -> bool:
        """Return True for the number of a section, not a decimal figure: a word, no figure, stands before it."""
        before = tokens[index - 1]
        return (
            not before.text[-1].isdigit()
            and before.text[-1] not in "%):,"
            and before.word not in words("headings", "links")
        )

    def _opens_item(self, tokens: Sequence[Token], index: int, page_starts: frozenset[int]) -> bool:
        """Return True for a number that stands at the beginning of something, not at the end of a sentence."""
        first = index == 0 or tokens[index].start in page_starts or self.ends_sentence(tokens[index - 1], tokens[index])
        return first or self._goal_follows(tokens, index)

    def _items(self, tokens: Sequence[Token]) -> Iterator[int]:
        """Yield where the items of a list marked by dashes begin: the first one follows a colon."""
        inside = False
        for index, token in enumerate(tokens):
            if token.text in ("-", "–") and index and index + 1 < len(tokens) and tokens[index + 1].text[:1].isalpha():
                before = tokens[index - 1]
                if before.text.endswith(":") or (inside and tokens[index + 1].text[:1].islower()):
                    inside = True
                    yield index
            elif index and inside and self.ends_sentence(tokens[index - 1], token) and token.text[0].isupper():
                inside = False

    def _goal_follows(self, tokens: Sequence[Token], index: int) -> bool:
        """Return True where a number opens a numbered goal or heading, not an ordinal or the end of a date."""
        for token in tokens[index + 1 : index + 1 + FAR_AHEAD]:
            if token.word in ("ska", "skall") or (token.text.endswith(":") and token.capital):
                return True
            if SENTENCE_END.search(token.text):
                return False
        return False

    def _label_start(self, tokens: Sequence[Token], index: int) -> int | None:
        """Return where the label begins whose colon ends the word at `index`."""
        token = tokens[index]
        if not token.text.endswith(":") or len(token.text) < 2:
            return None
        known = words("headings", "labels")
        for size in (3, 2, 1):
            low = index - size + 1
            phrase = " ".join(t.text for t in tokens[low : index + 1]).lower().rstrip(":") if low >= 0 else ""
            if phrase in known and tokens[low].text[0].isupper():
                return low
        for low in range(index, max(-1, index - LONGEST_LABEL), -1):
            if low == 0 or self.ends_sentence(tokens[low - 1], tokens[low]):
                return None  # begins at a break already
        return None

    def _chunk(self, tokens: Sequence[Token], broken: bool) -> Iterator[Piece]:
        """Yield the headings that a stretch without full stop begins with, and what they stand over."""
        if self._listed.depth(tokens) is not None:
            yield Piece(tokens[0].start, tokens[-1].end, "heading", broken)
            return
        if (piece := self._marked(tokens, broken)) is not None:
            section = _SECTION.match(tokens[0].text) is not None
            heads = self._heading_ends(tokens[1:], section=section) if piece.kind == "goal" else []
            split = heads[0] + 1 if heads else self._later_break(tokens, 1)
            if split is None:
                yield piece
                return
            yield Piece(piece.start, tokens[split - 1].end, piece.kind, broken)
            yield from self._chunk(tokens[split:], True)
            return
        low = 0
        for high in self._heading_ends(tokens):
            yield Piece(tokens[low].start, tokens[high - 1].end, "heading", broken)
            low, broken = high, True
        rest = tokens[low:]
        if not rest:
            return
        whole = low == 0 or not self.ends_sentence(rest[-1], None)
        if whole and self.is_heading(rest) and not self.ends_sentence(rest[-1], None):
            yield Piece(rest[0].start, rest[-1].end, "heading", broken)
            return
        split = self._later_break(rest, self._verb(rest) or len(rest))
        stop = split if split is not None else len(rest)
        yield Piece(rest[0].start, rest[stop - 1].end, "sentence", broken)
        if split is not None:
            yield from self._chunk(rest[split:], True)

    def _marked(self, tokens: Sequence[Token], broken: bool) -> Piece | None:
        """Return the piece that a label, bullet or number opens."""
        first, last = tokens[0], tokens[-1]
        if _BULLET.match(first.text) and len(tokens) > 1:
            return Piece(first.start, last.end, "item", broken)
        if _NUMBERED.match(first.text) and len(tokens) > 1 and tokens[1].capital:
            return Piece(first.start, last.end, "goal", broken)
        for size, token in enumerate(tokens[:LONGEST_LABEL], 1):
            if token.text.endswith(":"):
                plain = not any(self.is_verb(t) for t in tokens[:size]) and first.text[0].isupper()
                return Piece(first.start, last.end, "label", broken) if plain else None
            if token.text[-1] in ",;.":
                return None
        return None

    def _verb(self, tokens: Sequence[Token]) -> int | None:
        """Return the place of the first finite verb."""
        return next((i for i, token in enumerate(tokens) if self.is_verb(token)), None)

    def _heading_ends(self, tokens: Sequence[Token], *, section: bool = False) -> list[int]:
        """Return where the headings before a sentence end: phrases without verb, then a sentence with one.

        Behind the number of a `section` one word is a heading.
        """
        verb = self._verb(tokens)
        limit = len(tokens) if verb is None else verb
        ends, low = list[int](), 0
        for index in range(1, min(limit + 1, len(tokens))):
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            if following is not None and self._known_ahead(tokens, index + 1):
                following = None  # a heading of its own, not the second half of a name
            part = tokens[low:index]
            known = len(part) <= LONGEST_HEADING and self.is_known(part)
            opens = (
                tokens[index].text[0].isupper()
                if known
                else self.can_break(tokens[index - 1], tokens[index], following)
            )
            ahead = self._known_ahead(tokens, index)
            if not opens and not ahead:
                continue
            alone = self.is_heading(part) if ahead or (section and not low) else self._stands_alone(part)
            if known or (alone and self._starts_anew(tokens[index], tokens[index:])):
                ends.append(index)
                low = index
        if ends and verb is None and self.ends_sentence(tokens[-1], None):
            ends = [end for end in ends if self.is_known(tokens[:end]) or self._opens_sentence(tokens[end:])]
        return ends

    def _opens_sentence(self, rest: Sequence[Token]) -> bool:
        """Return True for words that begin as only sentences do and have what may be a verb."""
        return rest[0].word in words("headings", "openers") and any(_VERB_LIKE.search(t.text) for t in rest)

    def _known_ahead(self, tokens: Sequence[Token], index: int) -> bool:
        """Return True where a heading that many reports have stands at `index`, over words with a capital."""
        if not tokens[index].capital or tokens[index - 1].text[-1] in ",;:–/-(":
            return False
        sizes = (size for size in range(1, LONGEST_CHAPTER + 1) if index + size < len(tokens))
        return any(
            tokens[index + size].text[0].isupper() and self.is_chapter(tokens[index : index + size]) for size in sizes
        )

    def _recurring_ahead(self, tokens: Sequence[Token], index: int) -> bool:
        """Return True where a phrase that recurs as a heading in this report stands at `index`, over a capital."""
        ends = range(index + 1, min(index + LONGEST_CHAPTER + 2, len(tokens)))
        return tokens[index].capital and any(tokens[end].capital and self.recurs(tokens[index:end]) for end in ends)

    def _starts_anew(self, token: Token, rest: Sequence[Token]) -> bool:
        """Return True for a word that opens a sentence or heading, rather than a name."""
        return (
            self.is_common(token)
            or any(self.is_known(rest[:size]) for size in range(1, LONGEST_CHAPTER))
            or token.word not in self.names
        )

    def _stands_alone(self, part: Sequence[Token]) -> bool:
        """Return True for a phrase that is a heading by itself; one word alone must not look like a subject."""
        if not self.is_heading(part):
            return False
        return len(part) > 1 or self.is_name(part[0])

    def _later_break(self, tokens: Sequence[Token], low: int) -> int | None:
        """Return where, after its verb, an unfinished sentence gives way to a new heading or sentence."""
        for index in range(low + 1, len(tokens)):
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            if tokens[0].text.endswith(":") and _DATE.match(tokens[index - 1].text) and tokens[index].capital:
                return index
            if not self.can_break(tokens[index - 1], tokens[index], following):
                continue
            rest = tokens[index : index + LONGEST_SENTENCE]
            if any(
                self.is_known(rest[:size]) and not rest[size - 1].text.endswith(".")
                for size in range(1, LONGEST_CHAPTER + 1)
                if size < len(rest)
            ):
                return index
            if self.is_common(tokens[index]) and self._verb(rest) is not None and self._verb(rest) != 0:
                return index
            if tokens[index].word not in self.names and tokens[0].text.endswith(":") and self._verb(rest):
                return index
        return None
