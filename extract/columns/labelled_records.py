"""Records of indicators, a label for each field: *Indikator: Nöjda gäster*, *Målvärde: 80 %*, *Utfall: 76 %*.

They are tables with a row for each record, whatever paragraphs and headings their lines were taken for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

import regex

from extract.rules import follows_rules, pattern
from extract.tables.values import is_empty, is_value
from extract.verdicts.lines import status_word
from models import Block, Cell, Content, Passage, Table, TablePart

CONFIDENCE = 0.9
"""Labels say what each value is; where a name or a value ends has to be told from the next label."""

LONGEST_NAME, LONGEST_FIELD = 200, 60
"""Characters of the name of an indicator, and of another field."""

FEW_WORDS = 2
"""Words of a verdict that a legend may explain: *Grå*."""

READER = "table.labelled"

_LABELS = ("opening", "target", "outcome", "status", "aside", "prose")
"""Names of the patterns that know the labels."""

KINDS = ("paragraph", "heading", "list_item")

_END = " .,;|"
_NUMBERED = regex.compile(r"\p{L}+(?=\s\d{1,2}(?:\.\d{1,2})*\p{L}?$)")
_GOAL = regex.compile(r"mål(?:sättning)?\b", regex.I)
_COLON = regex.compile(r"\s*:\s*")


@dataclass(frozen=True, slots=True)
class _Field:
    """A label with what it says; `kind` is the name of the pattern that knows the label, `at` where it begins."""

    kind: str
    label: Passage
    value: Passage
    at: int


@dataclass(slots=True)
class _Record:
    """An indicator with its fields. `blocks` are those that it takes up, `rest` what stands behind it in the last."""

    name: _Field
    blocks: int
    fields: list[_Field] = field(default_factory=list)
    rest: Passage | None = None


def with_records(content: Content) -> Content:
    """Return the content with a table in the place of each run of labelled records."""
    opening = pattern("structure", "record", "opening")
    if not any(block.kind in KINDS and opening.match(block.text) for block in content.blocks):
        return content
    number = max((table.number for table in content.tables), default=0)
    blocks, out, at = list(content.blocks), list[Block](), 0
    dropped, above = frozenset[str](), tuple[str, ...]()
    while at < len(blocks):
        records, end = _run(blocks, at)
        if not records:
            out.append(_outside(blocks[at], dropped, above))
            at += 1
            continue
        before = out[-1] if out else None
        above = () if before is None else (*before.section, *([before.text] if before.kind == "heading" else []))
        dropped |= {block.text for block in content.blocks[at:end] if block.kind == "heading"}
        number += 1
        out += [block.under(above) for block in _told(records, blocks[at], number)]
        at = end
    return replace(content, blocks=tuple(out))


def _outside(block: Block, dropped: frozenset[str], above: tuple[str, ...]) -> Block:
    """Return a block behind a record without the lines of it that were taken for headings above the block."""
    last = max((n for n, title in enumerate(block.section) if title in dropped), default=None)
    return block if last is None else block.under((*above, *block.section[last + 1 :]))


def _run(blocks: list[Block], at: int) -> tuple[list[_Record], int]:
    """Return the records that stand one right behind the other from a block on, and the first block behind them.

    What stands behind a record in its last block is left there.
    """
    records = list[_Record]()
    while at < len(blocks) and (record := _record(blocks, at, records)) is not None:
        records.append(record)
        at += record.blocks
        if record.rest is not None:
            at -= 1
            blocks[at] = replace(blocks[at], kind="paragraph", passage=record.rest, level=None)
    return records, at


def _record(blocks: Sequence[Block], at: int, above: Sequence[_Record] = ()) -> _Record | None:
    """Return the record that a block opens, or None: at least one of its fields is a value.

    Below the records `above` it may do so without a label.
    """
    fields = _unlabelled(blocks, at, above[0].name.label) if above and _is_name(blocks, at) else _fields(blocks, at)
    first = next(fields, None)
    if first is None:
        return None
    number, name = first
    if name.kind != "opening" or not name.value or len(name.value.text) > LONGEST_NAME:
        return None
    record = _Record(name, blocks=number - at + 1)
    for number, one in fields:
        if one.kind == "opening" or not _fits(one):
            if one.at and number == at + record.blocks - 1:
                record.rest = blocks[number].passage.slice(one.at, len(blocks[number].text))
            break
        record.fields.append(one)
        record.blocks = number - at + 1
    return record if any(one.kind in _VALUES and is_value(one.value.text) for one in record.fields) else None


_VALUES = ("target", "outcome")


def _fits(one: _Field) -> bool:
    """Return True for what a field of its kind says: a figure or that there is none, a verdict, a few words."""
    text = one.value.text
    if not text or len(text) > LONGEST_FIELD:
        return False
    if one.kind == "outcome":
        return is_value(text) or is_empty(text)
    if one.kind == "status":
        return status_word(text) is not None or is_value(text) or len(text.split()) <= FEW_WORDS
    if one.kind == "target" and _GOAL.match(one.label.text):
        return is_value(text)  # *Mål: Trygga elever* is the next goal
    return one.kind in ("target", "aside")


def _fields(blocks: Sequence[Block], at: int) -> Iterator[tuple[int, _Field]]:
    """Yield the fields of the blocks from one on, each with the number of the block where it ends.

    Where the first label stands by itself, its value is the next block, and other labels need no colon.
    """
    opening = pattern("structure", "record", "opening")
    if blocks[at].kind not in KINDS or (match := opening.match(blocks[at].text)) is None:
        return
    bare = match.end() == len(blocks[at].text.rstrip())
    if not bare and match["colon"] is None:
        return
    yield from _read(blocks, at, bare=bare)


def _is_name(blocks: Sequence[Block], at: int) -> bool:
    """Return True for a line right above fields of its own, a value first."""
    if at + 1 >= len(blocks) or any(block.kind not in KINDS for block in blocks[at : at + 2]):
        return False
    first = next(_labels(blocks[at + 1].text, bare=False), None)
    opens = first is not None and first[0] in _VALUES and not first[1]
    return opens and ":" not in blocks[at].text and not pattern("structure", "record", "opening").match(blocks[at].text)


def _unlabelled(blocks: Sequence[Block], at: int, label: Passage) -> Iterator[tuple[int, _Field]]:
    """Yield the fields of a record whose name stands without the label that heads them all.

    *Mått*, then *Antal fall* above *Utfall: 12 | Målvärde: 9*, *Antal möten* above *Utfall: 4 | Målvärde: 5*.
    """
    yield at, _Field("opening", label, _value(blocks[at].passage), 0)
    yield from _read(blocks, at + 1, bare=False)


def _read(blocks: Sequence[Block], at: int, *, bare: bool) -> Iterator[tuple[int, _Field]]:
    """Yield the fields of the blocks from one on; `bare` labels need no colon."""
    label: tuple[str, Passage] | None = None
    for number in range(at, len(blocks)):
        block = blocks[number]
        if block.kind not in KINDS:
            return
        cuts = list(_labels(block.text, bare=bare))
        lead = block.passage.slice(0, cuts[0][1] if cuts else len(block.text)).strip()
        if label is not None:
            if not lead:
                return
            yield number, _Field(*label, _value(lead), 0)
            label = None
        elif lead:
            return
        ends = [cut[1] for cut in cuts[1:]] + [len(block.text)] if cuts else []
        for (kind, start, end, colon), after in zip(cuts, ends, strict=True):
            words, value = _head(block.passage.slice(start, end)), _value(block.passage.slice(colon, after))
            if value.text:
                yield number, _Field(kind, words, value, start)
            elif after == len(block.text) and bare:
                label = (kind, words)
            else:
                return


def _head(label: Passage) -> Passage:
    """Return a label as the head of a column: the number of an indicator (*Indikator 2.1*) is none of its."""
    number = _NUMBERED.match(label.text)
    return label if number is None else label.slice(0, number.end())


def _value(passage: Passage) -> Passage:
    """Return what a field says, without the mark that ends it."""
    return passage.slice(0, len(passage.text.rstrip(_END))).strip()


def _labels(text: str, *, bare: bool) -> Iterator[tuple[str, int, int, int]]:
    """Yield (kind, start, end, where its value starts) of the labels in a text; `bare` ones need no colon."""
    for match in _pattern().finditer(text):
        colon = _COLON.match(text, match.end())
        if colon is not None or (bare and text[match.end() : match.end() + 1] in ("", " ")):
            kind = next(name for name in _LABELS if match[name] is not None)
            yield kind, match.start(), match.end(), colon.end() if colon is not None else match.end()


@follows_rules
@cache
def _pattern() -> "regex.Pattern[str]":
    """Return the pattern of all labels, which stand at the start or behind what ends a field, with a capital."""
    names = (f"(?P<{kind}>{pattern('structure', 'record', 'labels', kind).pattern})" for kind in _LABELS)
    return regex.compile(rf"(?:(?<=^\W*)|(?<=\s))(?-i:(?=\p{{Lu}}))(?:{'|'.join(names)})(?!\w)", regex.I)


def _told(records: Sequence[_Record], first: Block, number: int) -> Iterator[Block]:
    """Yield the table of a run of records, then the verdict in it that is on the goal above.

    That is one which speaks of the goal (*Måluppfyllelse*) in the only record, and one in the last record alone.
    """
    judged = [[one for one in record.fields if one.kind == "status"] for record in records]
    of_goal = [one for one in judged[-1] if len(records) == 1 and _names_goal(one)]
    if len(records) > 1 and not any(judged[:-1]):
        of_goal = judged[-1]
    rows = [[record.name, *(one for one in record.fields if one not in of_goal)] for record in records]
    yield replace(first, kind="table", passage=Passage(""), table=_table(rows, number), level=None, marker=None)
    for one in of_goal:
        words = Passage.join([one.label, one.value], ": ")
        yield replace(first, kind="paragraph", passage=words, level=None, marker=None)


def _names_goal(verdict: _Field) -> bool:
    return "mål" in f"{verdict.label.text} {verdict.value.text}".lower()


def _table(rows: Sequence[Sequence[_Field]], number: int) -> Table:
    """Return the table of rows of fields, with a column for each label that differs from the others."""
    heads = dict[str, Passage]()
    for one in (one for row in rows for one in row):
        heads.setdefault(_key(one), one.label)
    columns, page = {key: col for col, key in enumerate(heads)}, rows[0][0].value.page or 1
    cells = [Cell(row=0, col=columns[key], passage=label, page=label.page or page) for key, label in heads.items()]
    for at, row in enumerate(rows, 1):
        held = {columns[_key(one)]: one.value for one in row}
        cells += [
            Cell(row=at, col=col, passage=value, page=value.page or page)
            for col in range(len(heads))
            for value in (held.get(col, Passage("")),)
        ]
    pages = sorted({one.value.page or page for row in rows for one in row})
    parts = tuple(TablePart(page=page) for page in pages)
    return Table(number=number, cells=tuple(cells), parts=parts, reader=READER, confidence=CONFIDENCE)


def _key(one: _Field) -> str:
    return "" if one.kind == "opening" else one.label.text.casefold()
