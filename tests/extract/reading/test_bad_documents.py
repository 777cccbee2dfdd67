"""Word, OpenDocument and HTML files that are damaged, locked, bombs, or not what their names say."""

import io
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.layout import lay_out
from extract.reading import read_report
from models import EmptyReport, EncryptedReport, UnreadableReport, UtfallError
from tests.extract.small_documents import ODT, docx_bytes, odt_bytes, p, tbl, tr, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500
BODY = "Året har präglats av ett gott arbete i alla arbetslag."
GOOD = {
    "docx": docx_bytes(p(BODY) + tbl(tr("Mått", "2020"), tr("Nöjda", "82"))),
    "odt": odt_bytes(
        f"<text:p>{BODY}</text:p><text:list><text:list-item><text:p>Lås</text:p></text:list-item></text:list>"
    ),
    "html": f"<html><body><h1>Mål</h1><p>{BODY}</p><table><tr><td>1<td>2</table></body></html>".encode(),
}
ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
SECONDS = 10
"""No small file takes longer, on a machine that does other things besides."""


def damaged(data: bytes) -> bytes:
    """Return an archive with a fault in the middle of its largest part."""
    at = data.index(b"word/document.xml") + 60 if b"word/document.xml" in data else data.index(b"content.xml") + 60
    return data[:at] + bytes(byte ^ 0xFF for byte in data[at : at + 20]) + data[at + 20 :]


def bomb(name: str, size: int) -> bytes:
    """Return an archive with a part that unpacks to `size` bytes of nothing."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("META-INF/manifest.xml", "<x/>")
        archive.writestr("[Content_Types].xml", "<x/>")
        with archive.open(name, "w") as part:
            for _ in range(size >> 20):
                part.write(b" " * 2**20)
    return target.getvalue()


def with_part(data: bytes, name: str, content: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return zipped({each: archive.read(each) for each in archive.namelist()} | {name: content})


def locked(data: bytes) -> bytes:
    """Return an archive whose parts say that they are encrypted."""
    marked = bytearray(data)
    at = 0
    while (at := marked.find(b"PK\x01\x02", at)) >= 0:
        marked[at + 8] |= 1
        at += 4
    return bytes(marked)


MISSING = "Sidan kunde inte hittas"
WORD = "word/document.xml"
MANIFEST = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'


@pytest.mark.parametrize(
    ("name", "data", "error", "says"),
    [
        ("låst.docx", OLE + "EncryptedPackage".encode("utf-16-le"), EncryptedReport, "password"),
        ("låst.docx", locked(GOOD["docx"]), EncryptedReport, "password"),
        ("låst.odt", with_part(GOOD["odt"], "META-INF/manifest.xml", MANIFEST), EncryptedReport, "password"),
        ("gammal.docx", OLE + "WordDocument".encode("utf-16-le"), UnreadableReport, "old Office program"),
        ("gammal.odt", OLE, UnreadableReport, "old Office program"),
        ("sida.docx", b"<!DOCTYPE html><html><body>Hej</body></html>", UnreadableReport, "a web page"),
        ("sida.odt", b"\xef\xbb\xbf<html><body>Hej</body></html>", UnreadableReport, "a web page"),
        ("bok.docx", b"%PDF-1.7 ...", UnreadableReport, "a PDF"),
        ("bok.html", b"%PDF-1.7 ...", UnreadableReport, "a PDF"),
        ("rtf.docx", b"{\\rtf1\\ansi Hej}", UnreadableReport, "an RTF"),
        ("text.docx", b"Kvalitetsber\xe4ttelse 2020", UnreadableReport, "not a Word document"),
        ("tom.docx", b"", EmptyReport, "empty"),
        ("nollor.odt", b"\x00" * 400, EmptyReport, "empty"),
        ("kapad.docx", GOOD["docx"][:-40], UnreadableReport, "damaged"),
        ("trasig.docx", damaged(GOOD["docx"]), UnreadableReport, "damaged"),
        ("trasig.odt", damaged(GOOD["odt"]), UnreadableReport, "damaged"),
        ("zip.docx", zipped({"a.txt": "Hej"}), UnreadableReport, "not a Word document"),
        ("byt.docx", GOOD["odt"], UnreadableReport, "not a Word document"),
        ("byt.odt", GOOD["docx"], UnreadableReport, "not an OpenDocument text"),
        ("ark.odt", odt_bytes("", kind=ODT.replace("text", "spreadsheet")), UnreadableReport, "spreadsheet"),
        ("tom.docx", docx_bytes(p("") + p("")), EmptyReport, "no words"),
        ("tom.odt", odt_bytes("<text:p/>"), EmptyReport, "no words"),
        ("xml.docx", with_part(GOOD["docx"], WORD, "<w:document>"), UnreadableReport, "can be read"),
        ("xml.odt", with_part(GOOD["odt"], "content.xml", "<a><b></a>"), UnreadableReport, "can be read"),
        ("dtd.docx", with_part(GOOD["docx"], WORD, f"{ENTITIES}<x>&b;</x>"), UnreadableReport, "document type"),
        ("dtd.odt", with_part(GOOD["odt"], "content.xml", f"{ENTITIES}<x>&b;</x>"), UnreadableReport, "document type"),
        ("bomb.docx", bomb("word/document.xml", 80 << 20), UnreadableReport, "unpacks to more"),
        ("bomb.odt", bomb("content.xml", 80 << 20), UnreadableReport, "unpacks to more"),
        ("bomb.docx", bomb("word/media/bild.png", 600 << 20), UnreadableReport, "unpacks to more"),
        ("tom.html", b"", EmptyReport, "empty"),
        ("tom.html", b"<html><head><title></title></head><body></body></html>", EmptyReport, "no words"),
        ("skript.html", b"<div id=root></div><script>render('sidan med texten')</script>", EmptyReport, "menus"),
        ("text.html", "Kvalitetsberättelse utan en enda tagg i sig".encode(), UnreadableReport, "no tags"),
        ("zip.html", GOOD["docx"], UnreadableReport, "zipped document"),
        ("arkiv.html", b"MIME-Version: 1.0\r\n\r\n<html><p>M=C3=A5l</p>", UnreadableReport, "a web archive"),
        ("bild.html", b"\x89PNG\r\n<p>", UnreadableReport, "a picture"),
        ("fel.html", b"<title>404 Not Found</title><h1>Not Found</h1><p>nginx</p>", UnreadableReport, "error page"),
        ("fel.html", f"<h1>{MISSING}</h1><p>Sök på webbplatsen.</p>".encode(), UnreadableReport, "error page"),
        ("fel.html", b"<title>Just a moment...</title><p>Checking your browser.</p>", UnreadableReport, "error page"),
    ],
)  # fmt: skip
def test_it_says_what_is_wrong(tmp_path: Path, name: str, data: bytes, error: type[UtfallError], says: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    began = time.process_time()
    with pytest.raises(error, match=says) as caught:
        read_report(path)
    assert time.process_time() - began < SECONDS
    message = str(caught.value)
    assert message.startswith(f"{name}: ") and message.endswith(".") and "\n" not in message


@pytest.mark.parametrize(
    "text",
    [
        "<h1>Felanmälan</h1><p>Antalet felanmälningar var 404 under året, och målet nåddes.</p>",
        "<title>Kvalitetsberättelse</title><p>Sidan kunde inte hittas av alla, visar enkäten.</p>",
    ],
)
def test_a_report_that_tells_of_errors_is_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rapport.html"
    path.write_bytes(f'<meta charset="utf-8">{text}'.encode())
    assert read_report(path).pages[0].words


DEEP = 5_000
NESTED = {
    "tabeller.html": "<table><tr><td>" * DEEP + BODY,
    "listor.html": "<ul><li>" * DEEP + BODY,
    "lådor.html": "<div>" * DEEP + BODY,
    "rubriker.html": "<header>" * DEEP + BODY,
    "spann.html": f"<p>{BODY}</p><table>" + "<tr><td rowspan=65534 colspan=1000>1<td>2</tr>" * 500 + "</table>",
    "rutor.html": f"<p>{BODY}</p><table><tr>{'<td>1' * 1_000}{'<tr><td>1' * 1_000}</table>",
}


@pytest.mark.parametrize("name", NESTED)
def test_deep_and_wide_pages_take_little_time_and_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(NESTED[name].encode())
    began = time.process_time()
    tracemalloc.start()
    content = lay_out(read_report(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert any(BODY in block.text for block in content.blocks) or name == "tabeller.html"
    assert all(table.n_rows * table.n_cols <= 500_000 for table in content.tables)
    assert peak < 300 << 20
    assert time.process_time() - began < 3 * SECONDS


@pytest.mark.parametrize("depth", [50, 2_000])
def test_deeply_nested_documents_are_read_or_refused(tmp_path: Path, depth: int) -> None:
    table = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    word = docx_bytes(table[0] * depth + p(BODY) + table[1] * depth)
    lists = odt_bytes(
        "<text:list><text:list-item>" * depth + f"<text:p>{BODY}</text:p>" + "</text:list-item></text:list>" * depth
    )
    for name, data in (("djup.docx", word), ("djup.odt", lists)):
        path = tmp_path / name
        path.write_bytes(data)
        try:
            assert read_report(path).pages[0].text.strip("• ") == BODY
        except UnreadableReport as error:
            assert depth > 200 and str(error).startswith(name)


@pytest.mark.parametrize("kind", GOOD)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.floats(0.3, 1),
)
def test_any_damage_gives_a_report_or_a_clear_error(
    tmp_path: Path, kind: str, changes: list[tuple[float, int]], cut: float
) -> None:
    data = bytearray(GOOD[kind])
    for where, byte in changes:
        data[int(where * len(data))] = byte
    path = tmp_path / f"rapport.{kind}"
    path.write_bytes(bytes(data[: max(1, int(cut * len(data)))]))
    try:
        lay_out(read_report(path))
    except UtfallError as error:
        assert str(error).startswith(f"rapport.{kind}: ")


@pytest.mark.parametrize(
    ("kind", "part"), [("docx", "word/document.xml"), ("docx", "word/styles.xml"), ("odt", "content.xml")]
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_xml_gives_a_report_or_a_clear_error(tmp_path: Path, kind: str, part: str, data: st.DataObject) -> None:
    """The archive is whole, its XML is not what programs write: elements and attributes gone or in other places."""
    with zipfile.ZipFile(io.BytesIO(GOOD[kind])) as archive:
        pieces = [piece for piece in archive.read(part).decode().replace(">", ">\n").split("\n") if piece]
    start, end = sorted((data.draw(st.integers(0, len(pieces))), data.draw(st.integers(0, len(pieces)))))
    at = data.draw(st.integers(0, len(pieces)))
    mixed = pieces[:at] + pieces[start:end] + pieces[at:] if data.draw(st.booleans()) else pieces[:start] + pieces[end:]
    path = tmp_path / f"rapport.{kind}"
    path.write_bytes(with_part(GOOD[kind], part, "".join(mixed)))
    try:
        lay_out(read_report(path))
    except UtfallError as error:
        assert str(error).startswith(f"rapport.{kind}: ")


def odt_cell(text: str) -> str:
    return f"<table:table-cell><text:p>{text}</text:p></table:table-cell>"


LONG = 10_000
ROWS = [(f"Rad {number}", str(number), str(number + 1)) for number in range(LONG)]
LONG_TABLES = {
    "docx": lambda: docx_bytes(p(BODY) + tbl(tr("Mått", "2019", "2020"), *(tr(*row) for row in ROWS))),
    "odt": lambda: odt_bytes(
        f"<text:p>{BODY}</text:p><table:table>"
        + "".join(f"<table:table-row>{''.join(map(odt_cell, row))}</table:table-row>" for row in ROWS)
        + "</table:table>"
    ),
    "html": lambda: (
        f"<meta charset=utf-8><p>{BODY}</p><table>"
        + "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in ROWS)
        + "</table>"
    ).encode(),
}


@pytest.mark.parametrize("kind", LONG_TABLES)
def test_a_table_of_ten_thousand_rows_is_read_whole(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"lång.{kind}"
    path.write_bytes(LONG_TABLES[kind]())
    began = time.process_time()
    (table,) = lay_out(read_report(path)).tables
    assert time.process_time() - began < 3 * SECONDS
    assert table.n_rows >= LONG and table.cells[-1].text == str(LONG)


def test_a_huge_picture_is_not_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "bild.docx"
    path.write_bytes(with_part(GOOD["docx"], "word/media/bild.png", "x" * (40 << 20)))
    began = time.process_time()
    tracemalloc.start()
    assert BODY in read_report(path).pages[0].text
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 200 << 20 and time.process_time() - began < SECONDS
