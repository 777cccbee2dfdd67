"""Web pages (.html): headings, paragraphs, lists and tables of the main text, without what frames it on the site."""

from pathlib import Path

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from extract.reading import digest
from extract.reading.encoding import decode_bytes
from extract.reading.kinds import kind_of
from extract.reading.structured.html_blocks import Blocks
from extract.reading.structured.html_frame import Frame
from extract.reading.structured.pieces import Text, compose, tidy_lines
from models import EmptyReport, Page, Report, UnreadableReport

LARGEST = 64 * 2**20
"""Bytes of a page. The longest reports have some 3 MB; pictures written into the page are most of larger ones."""

LETTERS_AT_LEAST = 20
"""A page with fewer letters holds nothing to read."""

SHORT = 1_500
"""Letters; a page that is shorter and whose title or heading tells of an error is an error page, not a report."""

META_WITHIN = 4096
"""Bytes at the start of a page in which it names its character set; browsers look at 1,024."""

_CHARSET = regex.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?P<name>[\w-]+)""", regex.IGNORECASE)
_XML_CHARSET = regex.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["'](?P<name>[\w-]+)""", regex.IGNORECASE)
_TAG = regex.compile(rb"<[a-zA-Z!?/]")
_ERROR = regex.compile(
    r"""\b(?:4\d\d|5\d\d)\b .{0,40} (?:error|not\ found|forbidden|fel)
      | (?:error|fel|status) \W{0,3} (?:4\d\d|5\d\d)\b | ^(?:404|403|500|502|503)\b
      | (?:sidan|filen|dokumentet) \s (?:kunde\ inte|kan\ inte|hittades\ inte|finns\ inte|saknas)
      | (?:page|file) \s (?:was\ )?not\ found | access\ denied | forbidden | åtkomst\ nekad | bad\ gateway
      | service\ unavailable | internal\ server\ error | just\ a\ moment | är\ du\ en\ robot | are\ you\ a\ robot""",
    regex.VERBOSE | regex.IGNORECASE,
)


def read_html(path: Path, data: bytes) -> Report:
    """Return the web page as one page of pieces, or raise an error that says what is wrong with it."""
    _check(path, data)
    tree = LexborHTMLParser(decode_bytes(data, named=_charset(data)))
    body = tree.body
    title = _title(tree)
    pages = compose([*title, *(Blocks(Frame(body)).elements() if body is not None else ())])
    letters = sum(map(str.isalpha, "".join(map(_body_text, pages))))
    opening = " ".join([*(t.text for t in title), *(_heading(tree) if letters < SHORT else ())])
    if letters < SHORT and _ERROR.search(opening):
        raise UnreadableReport(
            f"{path.name}: is an error page ('{opening[:60].strip()}'), no report. Fetch the report's page again."
        )
    if letters < LETTERS_AT_LEAST:
        raise EmptyReport(
            f"{path.name}: holds no words but those of menus and scripts. "
            "Save the page from a browser when it is shown, or print it to PDF."
        )
    sha256 = digest(data)
    return Report(id=sha256[:16], file=str(path), sha256=sha256, format="html", text_source="text", pages=pages)


def _body_text(page: Page) -> str:
    """Return the page's text but for the title of the window."""
    return page.text[next((piece.start for piece in page.pieces if piece.kind != "furniture"), len(page.text)) :]


def _check(path: Path, data: bytes) -> None:
    """Raise an error for a file that is no web page, or too large a one."""
    if not data.strip(b"\x00\r\n\t "):
        raise EmptyReport(f"{path.name}: the file is empty. Fetch it again from where it was published.")
    if len(data) > LARGEST:
        raise UnreadableReport(f"{path.name}: is larger than {LARGEST >> 20} MB. Split it, or print it to PDF.")
    for mark, what, suffix in ((b"%PDF-", "a PDF", ".pdf"), (b"PK\x03\x04", "a zipped document", ".docx or .odt")):
        if data.startswith(mark):
            raise UnreadableReport(f"{path.name}: is {what}, not a web page. Name it {suffix}, and read that.")
    kind = kind_of(data.lstrip())
    if kind is not None and kind[0] != "a web page":
        raise UnreadableReport(f"{path.name}: is {kind[0]}, not a web page. {kind[1]}.")
    if not _TAG.search(data.replace(b"\x00", b"")[: 2**20]):
        raise UnreadableReport(f"{path.name}: is not a web page (it has no tags). If it is text, name it .txt.")


def _charset(data: bytes) -> str | None:
    """Return the character set that the page names."""
    start = data[:META_WITHIN]
    named = _CHARSET.search(start) or _XML_CHARSET.search(start)
    return named["name"].decode("ascii", "replace") if named else None


def _title(tree: LexborHTMLParser) -> list[Text]:
    """Return what the browser's window is called: often the report's name and the site's."""
    node: LexborNode | None = tree.css_first("head > title")
    text = tidy_lines(" ".join((node.text() or "").split())) if node is not None else ""
    return [Text(text=text, kind="furniture")] if text else []


def _heading(tree: LexborHTMLParser) -> list[str]:
    return [" ".join((node.text() or "").split()) for node in tree.css("h1, h2")[:2]]
