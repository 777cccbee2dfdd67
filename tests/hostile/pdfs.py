"""PDFs that lie, are damaged, or are far too large, each made by a small function."""

import io
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import pdf, put

TEXT = "Enheten har nått målet att alla brukare ska ha en genomförandeplan."
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def raw(objects: Mapping[int, bytes], *, root: int = 1) -> bytes:
    """Return a PDF of these objects (the bytes between `obj` and `endobj`), whatever they say, with a right xref."""
    file = io.BytesIO()
    file.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number, body in objects.items():
        places[number] = file.tell()
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = file.tell()
    size = max(objects) + 1
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    for number in range(1, size):
        file.write(b"%010d 00000 %s \n" % (places.get(number, 0), b"n" if number in places else b"f"))
    file.write(b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, start))
    return file.getvalue()


def stream(content: bytes, entries: bytes = b"", *, length: int | None = None) -> bytes:
    """Return a stream object; `length` is what it says of itself."""
    told = len(content) if length is None else length
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (told, entries, content)


def line(text: str = TEXT, x: float = 72, y: float = 700, font: bytes = b"/F1 10 Tf") -> bytes:
    """Return the operators that set a line of type."""
    escaped = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT %s %g %g Td (%s) Tj ET\n" % (font, x, y, escaped)


def one_page(
    content: bytes | None = None,
    *,
    page: bytes = b"/MediaBox [0 0 595 842]",
    font: bytes = FONT,
    pages: bytes = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    resources: bytes = b"",
    catalog: bytes = b"",
    contents: bytes | None = None,
    more: Mapping[int, bytes] | None = None,
) -> bytes:
    """Return a PDF of one page, any part of which can be replaced; object 5 is its content, 4 its font."""
    return raw(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
            2: pages,
            3: b"<< /Type /Page /Parent 2 0 R %s /Resources << /Font << /F1 4 0 R >> %s >> /Contents 5 0 R >>"
            % (page, resources),
            4: font,
            5: contents if contents is not None else stream(line() if content is None else content),
            **(more or {}),
        }
    )


def whole() -> bytes:
    """Return a sound PDF of three pages."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 100, TEXT, "Sjukfrånvaron är 7,6 %.")

    return pdf(draw, draw, draw)


def saved(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """Return a PDF changed with pikepdf."""
    with pikepdf.open(io.BytesIO(data)) as file:
        change(file)
        out = io.BytesIO()
        file.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


# Damaged


def without_xref() -> bytes:
    data = whole()
    return data[: data.rindex(b"xref\n0")]


def wrong_xref() -> bytes:
    """All places in the table are a little off."""
    head, _, tail = whole().rpartition(b"xref\n0")
    return head + b"% some bytes more\n" + b"xref\n0" + tail


def wild_startxref() -> bytes:
    head, _, _ = whole().rpartition(b"startxref")
    return head + b"startxref\n99999999999999999999\n%%EOF\n"


def cut(share: float) -> bytes:
    data = whole()
    return data[: int(len(data) * share)]


def cut_stream() -> bytes:
    """The content ends within its compressed data."""
    packed = zlib.compress(line() * 200)
    return one_page(contents=stream(packed[: len(packed) // 2], b"/Filter /FlateDecode"))


def rubbish_stream() -> bytes:
    return one_page(contents=stream(b"\x00\xff" * 500, b"/Filter /FlateDecode"))


def lying_length(length: int) -> bytes:
    return one_page(contents=stream(line(), length=length))


def unfinished_operators() -> bytes:
    return one_page(line() + b"BT /F1 10 Tf (never closed \\( [ << <ab")


def doubled_eof() -> bytes:
    return whole() + whole()


def rubbish_before() -> bytes:
    return b"HTTP/1.1 200 OK\r\n\r\n" + whole()


# Pages that are not there, or lie


def zero_pages() -> bytes:
    return one_page(pages=b"<< /Type /Pages /Kids [] /Count 0 >>")


def lying_count(count: int) -> bytes:
    return one_page(pages=b"<< /Type /Pages /Kids [3 0 R] /Count %d >>" % count)


def kids_loop() -> bytes:
    return one_page(pages=b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>")


def kids_only_loop() -> bytes:
    return one_page(pages=b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>")


def kids_missing() -> bytes:
    return one_page(pages=b"<< /Type /Pages /Kids [3 0 R 77 0 R null 5 0 R] /Count 4 >>")


def same_page_often(times: int) -> bytes:
    return one_page(pages=b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * times, times))


def no_pages_entry() -> bytes:
    return raw({1: b"<< /Type /Catalog >>", 2: b"null"})


def deep_page_tree(depth: int) -> bytes:
    nodes = {
        10 + n: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (11 + n if n + 1 < depth else 3) for n in range(depth)
    }
    return one_page(pages=b"<< /Type /Pages /Kids [10 0 R] /Count 1 >>", more=nodes)


def parent_loop() -> bytes:
    """The page inherits from itself."""
    return raw(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>",
            3: b"<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>",
            5: stream(line()),
        }
    )


def page_size(box: bytes, more: bytes = b"") -> bytes:
    return one_page(page=b"/MediaBox [%s] %s" % (box, more))


def drawing_only(box: bytes) -> bytes:
    """Return a page without text, which is read in its picture."""
    return one_page(b"10 10 40 40 re f 60 60 300 8 re f\n", page=b"/MediaBox [%s]" % box)


def many_pages(count: int, source: bytes | None = None) -> bytes:
    """Return a PDF of `count` pages, those of `source` again and again; each has a page object of its own."""

    def repeat(file: pikepdf.Pdf) -> None:
        root = file.Root.Pages
        sound = [page.obj for page in file.pages]
        kids = [file.make_indirect(pikepdf.Dictionary(sound[number % len(sound)])) for number in range(count)]
        for kid in kids:
            kid.Parent = root
        root.Kids, root.Count = pikepdf.Array(kids), count

    return saved(source or whole(), repeat)


def joined(paths: Sequence[Path], count: int) -> bytes:
    """Return a PDF of `count` pages taken from files in turn."""
    with pikepdf.new() as all_pages:
        for path in paths:
            with pikepdf.open(path) as file:
                all_pages.pages.extend(file.pages)
        out = io.BytesIO()
        all_pages.save(out)
    return many_pages(count, out.getvalue())


# Too much on one page


def many_characters(count: int) -> bytes:
    """Return a page of about `count` characters in lines of a hundred."""
    words = ("Enheten har nått målet " * 5)[:100]
    lines = (line(words, 20, 820 - (n % 800), b"/F1 1 Tf") for n in range(count // 100))
    return one_page(b"".join(lines))


def one_long_word(count: int) -> bytes:
    return one_page(line("a" * count, 20, 700, b"/F1 0.001 Tf"))


def many_paths(count: int) -> bytes:
    paths = (b"%d %d m %d %d l S\n" % (n % 595, n % 842, (n * 7) % 595, n % 842) for n in range(count))
    return one_page(line() + b"".join(paths))


def grid(rows: int, cols: int) -> bytes:
    """Return a page of level and plumb lines, each from edge to edge."""
    level = b"".join(b"0 %g m 595 %g l S\n" % (842 * n / rows, 842 * n / rows) for n in range(rows))
    plumb = b"".join(b"%g 0 m %g 842 l S\n" % (595 * n / cols, 595 * n / cols) for n in range(cols))
    return one_page(line() + line("Utfall", 400) + level + plumb)


def one_long_path(count: int) -> bytes:
    return one_page(line() + b"0 0 m\n" + b"".join(b"%d %d l\n" % (n % 595, n % 842) for n in range(count)) + b"S\n")


def many_dots(count: int) -> bytes:
    dots = b"".join(b"%g %g 3 3 re f\n" % (n % 590, (n * 3.7) % 840) for n in range(count))
    return one_page(dots + b"".join(line(y=10 + 8 * n) for n in range(100)))


def bomb(size: int) -> bytes:
    """Return a small file whose content stream is `size` bytes of white space and a line of type."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(b" " * 2**20) for _ in range(size // 2**20)]
    parts += [packer.compress(line()), packer.flush()]
    once = b"".join(parts)
    return one_page(contents=stream(once, b"/Filter /FlateDecode"))


def double_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9)
    parts = [packer.compress(b"\n" * 2**20) for _ in range(size // 2**20)]
    once = b"".join([*parts, packer.compress(line()), packer.flush()])
    return one_page(contents=stream(zlib.compress(once, 9), b"/Filter [/FlateDecode /FlateDecode]"))


def image_bomb(side: int) -> bytes:
    """Return a page with a picture of `side` x `side` points, all black: a kilobyte or so in the file."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(bytes(2**20)) for _ in range(side * side * 3 // 2**20)] + [packer.flush()]
    picture = stream(
        b"".join(parts),
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 "
        b"/Filter /FlateDecode" % (side, side),
    )
    return _with_picture(picture)


def _with_picture(picture: bytes) -> bytes:
    content = line() + b"q 400 0 0 400 50 50 cm /Im Do Q\n"
    return one_page(content, resources=b"/XObject << /Im 6 0 R >>", more={6: picture})


def lying_image(side: int) -> bytes:
    """The picture says that it is enormous, and has four bytes."""
    picture = stream(
        b"\x00\x01\x02\x03",
        b"/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Width %d /Height 65000" % side,
    )
    return _with_picture(picture)


def object_stream_bomb(size: int) -> bytes:
    """The document's objects themselves are packed in a stream that swells."""
    body = b"1 0 2 40 " + b"<< /Type /Catalog /Pages 2 0 R >>".ljust(40) + b"<< /Type /Pages /Kids [] /Count 0 >>"
    packer = zlib.compressobj(9)
    parts = [packer.compress(body)] + [packer.compress(b" " * 2**20) for _ in range(size // 2**20)] + [packer.flush()]
    packed = stream(b"".join(parts), b"/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode")
    return raw({3: packed})


# Nested


def nested_forms(depth: int) -> bytes:
    """Each form draws the next; the last sets a line of type."""
    forms = {}
    for n in range(depth):
        last = n + 1 == depth
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> %s >>" % (
            b"" if last else b"/XObject << /Fm %d 0 R >>" % (11 + n)
        )
        forms[10 + n] = stream(line() if last else b"/Fm Do", entries)
    return one_page(b"/Fm Do", resources=b"/XObject << /Fm 10 0 R >>", more=forms)


def form_loop() -> bytes:
    """A form that draws itself, twice."""
    entries = (
        b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
        b"/Resources << /Font << /F1 4 0 R >> /XObject << /Fm 10 0 R >> >>"
    )
    forms = {10: stream(b"/Fm Do /Fm Do", entries)}
    return one_page(line() + b"/Fm Do", resources=b"/XObject << /Fm 10 0 R >>", more=forms)


def doubling_forms(depth: int) -> bytes:
    """Each form draws the next twice: 2 ** depth lines of type from a file of a few kilobytes."""
    forms = {}
    for n in range(depth):
        last = n + 1 == depth
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> %s >>" % (
            b"" if last else b"/XObject << /Fm %d 0 R >>" % (11 + n)
        )
        forms[10 + n] = stream(line() if last else b"/Fm Do /Fm Do", entries)
    return one_page(b"/Fm Do", resources=b"/XObject << /Fm 10 0 R >>", more=forms)


def nested_arrays(depth: int) -> bytes:
    return one_page(page=b"/MediaBox [0 0 595 842] /Rubbish " + b"[" * depth + b"]" * depth)


def nested_dictionaries(depth: int) -> bytes:
    return one_page(page=b"/MediaBox [0 0 595 842] /Rubbish " + b"<< /A " * depth + b"1" + b" >>" * depth)


def nested_in_content(depth: int) -> bytes:
    return one_page(line() + b"/X " + b"[" * depth + b"]" * depth + b" BDC EMC\n" + line(y=600))


def nested_states(depth: int) -> bytes:
    return one_page(b"q " * depth + line() + b"Q " * depth)


# Fonts and places that lie


def missing_font() -> bytes:
    return one_page(line(font=b"/F9 10 Tf"))


def no_font_at_all() -> bytes:
    return one_page(b"BT 72 700 Td (Enheten) Tj ET\n")


def lying_widths(widths: bytes) -> bytes:
    font = (
        b"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding "
        b"/FirstChar 32 /LastChar 255 /Widths [%s] >>" % widths
    )
    return one_page(font=font)


def broken_font_file() -> bytes:
    font = (
        b"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 33 "
        b"/Widths [300 300] /FontDescriptor 6 0 R >>"
    )
    descriptor = b"<< /Type /FontDescriptor /FontName /Arial /Flags 32 /FontFile2 7 0 R /Ascent -1e30 /Descent 1e30 >>"
    return one_page(font=font, more={6: descriptor, 7: stream(b"\x00\x01\x00\x00\xff\xff" + b"\x80" * 300)})


def font_size(size: bytes) -> bytes:
    return one_page(line(font=b"/F1 %s Tf" % size))


def matrix(numbers: bytes) -> bytes:
    """Return a page with a sound line of type, and one under a matrix."""
    return one_page(line() + b"q %s cm\n" % numbers + line("Andelen är 12 procent.", y=600) + b"0 0 100 50 re S Q\n")


def text_matrix(numbers: bytes) -> bytes:
    return one_page(line() + b"BT /F1 10 Tf %s Tm (Andelen) Tj ( av dem) Tj ET\n" % numbers)


def far_away() -> bytes:
    return one_page(line() + line("Andelen", 1e9, 1e9) + line("Andelen", -1e9, 300) + b"-1e9 5 m 1e9 5 l S\n")


def spacing(numbers: bytes) -> bytes:
    return one_page(line() + b"BT /F1 10 Tf %s 72 600 Td (Andelen av dem) Tj ET\n" % numbers)


def wrong_unicode() -> bytes:
    """A font whose table of meanings gives lone surrogates, nothing, and a thousand letters for one."""
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> "
        b"endcodespacerange 4 beginbfchar <45> <d800> <6e> <0000> <68> <dbffdfff> <74> <%s> endbfchar endcmap end end"
        % (b"0061" * 1000)
    )
    font = FONT[:-2] + b" /ToUnicode 6 0 R >>"
    return one_page(font=font, more={6: stream(cmap)})


def controls_in_text() -> bytes:
    return one_page(b"BT /F1 10 Tf 72 700 Td (Enheten \\000\\001\\002\\033 har n\\345tt m\\345let \\177\\200) Tj ET\n")


# Company that a report keeps


def with_script() -> bytes:
    return one_page(
        catalog=b"/OpenAction << /S /JavaScript /JS (app.alert\\('hej'\\); while\\(true\\){}) >>",
        page=b"/MediaBox [0 0 595 842] /AA << /O << /S /Launch /F (/bin/sh) >> >>",
    )


def with_attachment() -> bytes:
    def attach(file: pikepdf.Pdf) -> None:
        file.attachments["bilaga.pdf"] = pikepdf.AttachedFileSpec(file, many_pages(5), filename="bilaga.pdf")
        file.attachments["../../x.sh"] = pikepdf.AttachedFileSpec(file, b"#!/bin/sh\n", filename="../../x.sh")

    return saved(whole(), attach)


def with_fields() -> bytes:
    """A form to fill in, whose field lies about its parent."""
    field = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Enheten) /Rect [0 0 9 9] /Parent 6 0 R /Kids [6 0 R] >>"
    )
    return one_page(
        page=b"/MediaBox [0 0 595 842] /Annots [6 0 R 6 0 R 99 0 R null]",
        catalog=b"/AcroForm << /Fields [6 0 R] /XFA 6 0 R >>",
        more={6: field},
    )


def encrypted(*, user: str, owner: str) -> bytes:
    return saved(whole(), lambda file: None, encryption=pikepdf.Encryption(user=user, owner=owner))


def with_packed_objects() -> bytes:
    return saved(whole(), lambda file: None, object_stream_mode=pikepdf.ObjectStreamMode.generate)
