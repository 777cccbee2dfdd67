"""Comments over the full width below the rows of flattened tables of figures."""

from collections.abc import Sequence
from dataclasses import replace

from extract.layout.flattened.found import Found, Row
from extract.layout.flattened.heads import Head
from extract.layout.flattened.tables import NumberTables
from extract.layout.segments import Piece
from extract.layout.tokens import tokens_of
from extract.rules import words


def with_comments(tables: NumberTables, found: Found, limit: int, page_starts: Sequence[int]) -> Found:
    """Return the table with the comments over its full width that stand under each row, as far as `limit`."""
    at = tables.token_at(found.end)
    if len(found.rows) != 1 or not _label_follows(tables, at):
        return found
    rows, text_start, end = list(found.rows), found.end, found.end
    pieces = list(tables.segmenter.pieces(found.end, limit, page_starts))
    while pieces and pieces[-1].kind == "heading":
        pieces.pop()  # these stand over what comes next
    for piece in pieces:
        row = _row_in(tables, piece, found.head)
        if row is not None:
            rows += [Row(None, text=(text_start, end)), row]
            text_start = piece.end
        elif piece.kind == "heading" and tables.segmenter.is_known(tokens_of(tables.text, piece.start, piece.end)):
            break
        end = piece.end
    return replace(found, rows=(*_group_first(tables, rows), Row(None, text=(text_start, end))), end=end)


def _row_in(tables: NumberTables, piece: Piece, head: Head) -> Row | None:
    low, high = tables.token_at(piece.start), tables.token_at(piece.end)
    run = next((r for r in tables.runs if low < r[0] and r[1] == high), None)
    if run is None or not _label_follows(tables, high) or not tables.is_label(low, run[0]):
        return None
    choices = tables.readings(run, head, (low, run[0]))
    return Row((low, run[0]), choices[0]) if len(choices) == 1 else None


def _group_first(tables: NumberTables, rows: Sequence[Row]) -> list[Row]:
    """Return the rows with the group name over the first one cut off: the later labels share their first word."""
    firsts = {tables.tokens[row.label[0]].text for row in rows[1:] if row.label}
    label = rows[0].label
    if len(firsts) != 1 or label is None:
        return list(rows)
    at = next((i for i in range(label[0] + 1, label[1]) if tables.tokens[i].text in firsts), None)
    if at is None:
        return list(rows)
    group = Row(None, text=(tables.tokens[label[0]].start, tables.tokens[at - 1].end))
    return [group, replace(rows[0], label=(at, label[1])), *rows[1:]]


def _label_follows(tables: NumberTables, at: int) -> bool:
    """Return True where a label of running text (*Kommentar:*) begins with the word at `at`."""
    return (
        at < len(tables.tokens)
        and tables.tokens[at].text.endswith(":")
        and tables.tokens[at].word in words("headings", "labels")
    )
