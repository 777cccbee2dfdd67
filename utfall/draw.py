"""Pictures of a report's pages with what was recognised on them, in colour: to see how a report was read."""

import ctypes
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image, ImageDraw, ImageFont, ImageOps

from extract.reading import read_report
from extract.reading.pdf import opened
from models import Block, Box, Content, Extraction, Passage, Report, Table, UtfallError, union
from utfall.pipeline import content_of, extract
from utfall.telling import STATUS_SV

DPI = 110
"""Dots per inch: an A4 page is 910 by 1286 dots, small type can be read, and a file is about 200 kB."""

LONGEST_SIDE = 4000
"""A larger page is drawn smaller: at A4 dots, the largest page that PDF allows would take 1.4 GB."""

SHADE = 0.16
"""How much of a block's colour lies over the paper: enough to see, and the text stays easy to read."""

OUT = Path("out")
"""Where pictures go when nobody says where."""

LEGEND_TYPE, LEGEND_LINE, LEGEND_CELL = 8.0, 15.0, 112.0
"""The legend's type, the height of a row and the least width of an entry (points)."""

Colour = tuple[int, int, int]

PALETTE: Mapping[str, tuple[str, Colour]] = {
    "title": ("titel", (126, 34, 206)),
    "heading": ("rubrik (nivå)", (220, 38, 38)),
    "paragraph": ("stycke", (37, 99, 235)),
    "list_item": ("listpunkt", (13, 148, 136)),
    "table": ("tabell", (202, 138, 4)),
    "caption": ("tabellrubrik, bildtext", (234, 88, 12)),
    "footnote": ("fotnot", (190, 24, 93)),
    "toc": ("innehållsförteckning", (77, 124, 15)),
    "letter": ("följebrev", (8, 145, 178)),
    "furniture": ("sidhuvud, sidfot", (107, 114, 128)),
}
"""What each kind of block is called and drawn in; a legend under the page shows them in this order."""


MARK: tuple[str, Colour] = ("symbol", (192, 38, 211))
"""What status symbols are called and drawn in; the legend shows it where they are asked for."""


class DrawError(UtfallError):
    """No picture can be made of what was asked for."""

    stage = "draw"


@dataclass(frozen=True, slots=True)
class Shape:
    """A box to draw on a page; `cells` are the boxes of a table's cells on it, each with its row and column."""

    page: int
    box: Box
    kind: str
    label: str
    cells: tuple[tuple[Box, str], ...] = ()


def draw(
    path: Path, *, output: Path | None = None, page: int | None = None, tables: bool = False, marks: bool = False
) -> list[Path]:
    """Return the PNG files that were written: of one page, or of all, with the recognised blocks.

    `tables` numbers the cells of tables, `marks` shows the status symbols with what they were read as.
    `output` is a file where one page is asked for and the name ends in `.png`, else a folder.
    """
    if path.suffix.lower() != ".pdf":
        raise DrawError(
            f"{path.name}: only the pages of a PDF can be drawn; there is no picture of a {path.suffix or 'file'}. "
            "utfall show tells where a fact stands in the text."
        )
    report = read_report(path)
    if page is not None and not 1 <= page <= len(report.pages):
        raise DrawError(f"{path.name}: there is no page {page}. Choose one from 1 to {len(report.pages)}.")
    shapes = list(find_shapes(report, content_of(report)))
    shapes += find_symbol_shapes(extract(path)) if marks else []
    written = []
    with opened(path, path.read_bytes()) as (document, _):
        for number in range(1, len(report.pages) + 1) if page is None else [page]:
            picture = _render(document, number)
            scale = picture.width / (report.page(number).width or picture.width)
            mine = [shape for shape in shapes if shape.page == number]
            target = _target(path, output, number, len(report.pages), alone=page is not None)
            written.append(_save(draw_shapes(picture, mine, scale, tables=tables), target))
    return written


# What to draw


def find_shapes(report: Report, content: Content) -> Iterator[Shape]:
    """Yield the boxes of the blocks, numbered in reading order; a block that goes over pages or columns has several."""
    for number, block in enumerate(content.blocks, 1):
        if block.table is not None:
            yield from _table_shapes(block.table, number)
        else:
            for page, box in _places(report, block.passage):
                yield Shape(page, box, block.kind, f"{number}{_depth(block)}")


def _depth(block: Block) -> str:
    return f" · {block.level}" if block.kind == "heading" and block.level else ""


def _places(report: Report, passage: Passage) -> list[tuple[int, Box]]:
    """Return a box for each page and column that the passage stands in."""
    places: list[tuple[int, Box]] = []
    for run in passage.runs:
        page = report.page(run.page)
        words = page.words_in(run.offset, run.offset + run.length)
        for box in (box for word in words if (box := page.shown(word.box)) is not None):
            last = places[-1] if places else None
            # The next line begins further down; what begins further up is another column.
            if last is not None and last[0] == run.page and box[3] > last[1][3] - (box[3] - box[1]) / 2:
                places[-1] = (run.page, union((last[1], box)) or box)
            else:
                places.append((run.page, box))
    return places


def _table_shapes(table: Table, number: int) -> Iterator[Shape]:
    for part in table.parts:
        cells = tuple(
            (cell.box, f"{cell.row},{cell.col}")
            for cell in table.cells
            if cell.box is not None and cell.page == part.page and _inside(cell.box, part.box)
        )
        box = part.box or union(box for box, _ in cells)
        if box is not None:
            yield Shape(part.page, box, "table", f"{number} · T{table.number}", cells)


def _inside(box: Box, outer: Box | None) -> bool:
    return outer is None or outer[1] <= (box[1] + box[3]) / 2 <= outer[3]


def find_symbol_shapes(extraction: Extraction) -> Iterator[Shape]:
    """Yield the status symbols that say something, each with its look and what it says."""
    for judged in extraction.assessments:
        place = judged.provenance
        if judged.source == "symbol" and place.box is not None:
            told = STATUS_SV[judged.status] if judged.scale_kind == "attainment" else judged.scale_kind
            yield Shape(place.page, place.box, "symbol", f"{judged.symbol} · {told}")
    for value in extraction.observations:
        place = value.provenance
        if value.source == "symbol" and place.box is not None:
            yield Shape(place.page, place.box, "symbol", value.value_text)


# Drawing


def _render(document: pypdfium2.PdfDocument, number: int) -> Image.Image:
    page = document[number - 1]
    try:
        scale = min(DPI / 72, LONGEST_SIDE / max(page.get_size()))
        image: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
        return image
    finally:
        page.close()


def draw_shapes(picture: Image.Image, shapes: Sequence[Shape], scale: float, *, tables: bool = False) -> Image.Image:
    """Return the picture with the shapes on it and the legend under it; `tables` numbers the cells."""
    font = ImageFont.load_default(size=max(9, round(8 * scale)))
    small = ImageFont.load_default(size=max(8, round(6 * scale)))
    tint = Image.new("RGBA", picture.size)
    pen = ImageDraw.Draw(tint)
    for shape in shapes:
        colour = _colour(shape)
        pen.rectangle(_scaled(shape.box, scale, 1), fill=(*colour, round(255 * SHADE)), outline=(*colour, 255), width=2)
        for box, _ in shape.cells:
            pen.rectangle(_scaled(box, scale, 0), outline=(*colour, 255), width=1)
    for shape in shapes:
        for box, text in shape.cells if tables else ():
            _tag(pen, text, _scaled(box, scale, 0)[:2], _colour(shape), small, inside=True)
        if shape.kind != "symbol":
            _tag(pen, shape.label, _scaled(shape.box, scale, 1)[:2], _colour(shape), font)
    for shape in (shape for shape in shapes if shape.kind == "symbol"):
        _say(tint, shape.label, _scaled(shape.box, scale, 1), scale)
    drawn = Image.alpha_composite(picture.convert("RGBA"), tint).convert("RGB")
    shown = [*PALETTE.values(), *([MARK] if any(shape.kind == "symbol" for shape in shapes) else [])]
    return _with_legend(drawn, scale, shown)


def _colour(shape: Shape) -> Colour:
    return MARK[1] if shape.kind == "symbol" else PALETTE[shape.kind][1]


def _scaled(box: Box, scale: float, margin: float) -> Box:
    x0, top, x1, bottom = box
    return ((x0 - margin) * scale, (top - margin) * scale, (x1 + margin) * scale, (bottom + margin) * scale)


Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def _tag(
    pen: ImageDraw.ImageDraw, text: str, corner: Sequence[float], colour: Colour, font: Font, *, inside: bool = False
) -> None:
    """Write a small tag: at a block's upper left corner outside it, in a cell inside it."""
    x, y = corner[0], corner[1]
    left, top, right, bottom = pen.textbbox((0, 0), text, font=font)
    width, height = right - left + 4, bottom - top + 4
    x, y = (x, y) if inside else (max(0.0, x - width), max(0.0, y))
    pen.rectangle((x, y, x + width, y + height), fill=(*colour, 150 if inside else 235))
    pen.text((x + 2 - left, y + 2 - top), text, fill=(255, 255, 255, 255), font=font)


def _say(picture: Image.Image, text: str, box: Box, scale: float) -> None:
    """Write what a symbol says under it, flush with its right side; the words are Swedish."""
    words = _written([(2, LEGEND_TYPE, text)], (LEGEND_TYPE * (len(text) + 1), LEGEND_LINE), scale)
    ink = ImageOps.invert(words.convert("L"))
    ink = ink.crop(ink.getbbox() or (0, 0, 1, 1))
    left, top = max(0, round(box[2]) - ink.width - 4), min(round(box[3]), picture.height - ink.height - 4)
    picture.paste((*MARK[1], 235), (left, top, left + ink.width + 4, top + ink.height + 4))
    picture.paste((255, 255, 255, 255), (left + 2, top + 2), ink)


def _with_legend(picture: Image.Image, scale: float, shown: Sequence[tuple[str, Colour]]) -> Image.Image:
    """Return the picture with a strip under it that says which colour is what."""
    width = picture.width / scale
    columns = max(1, int(width // LEGEND_CELL))
    places = [
        ((number % columns) * width / columns + 6, number // columns * LEGEND_LINE + 4) for number in range(len(shown))
    ]
    height = places[-1][1] + LEGEND_LINE
    words = [(x + 14, y + 8, text) for (x, y), (text, _) in zip(places, shown, strict=True)]
    strip = _written(words, (width, height), scale)
    pen = ImageDraw.Draw(strip)
    for (x, y), (_, colour) in zip(places, shown, strict=True):
        pen.rectangle((x * scale, y * scale, (x + 10) * scale, (y + 10) * scale), fill=colour)
    pen.line((0, 0, strip.width, 0), fill=(209, 213, 219))
    whole = Image.new("RGB", (picture.width, picture.height + strip.height), "white")
    whole.paste(picture)
    whole.paste(strip, (0, picture.height))
    return whole


def _written(words: Sequence[tuple[float, float, str]], size: tuple[float, float], scale: float) -> Image.Image:
    """Return a white picture with words at (x, baseline) points: set by pdfium, whose own font has å, ä and ö."""
    document = pypdfium2.PdfDocument.new()
    try:
        page = document.new_page(*size)
        font = raw.FPDFText_LoadStandardFont(document.raw, b"Helvetica")
        for x, baseline, text in words:
            piece = raw.FPDFPageObj_CreateTextObj(document.raw, font, LEGEND_TYPE)
            units = (text + "\0").encode("utf-16-le")
            raw.FPDFText_SetText(piece, ctypes.cast(ctypes.c_char_p(units), raw.FPDF_WIDESTRING))
            raw.FPDFPageObj_Transform(piece, 1, 0, 0, 1, x, size[1] - baseline)
            raw.FPDFPage_InsertObject(page.raw, piece)
        page.gen_content()
        image: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
        return image
    finally:
        document.close()


# Files


def _target(path: Path, output: Path | None, number: int, count: int, *, alone: bool) -> Path:
    """Return the file for a page's picture."""
    numbered = f"{number:0{len(str(count))}}"
    if output is None:
        return OUT / f"{path.stem}-{numbered}.png"
    if output.suffix.lower() != ".png":
        return output / f"{path.stem}-{numbered}.png"
    return output if alone else output.with_stem(f"{output.stem}-{numbered}")


def _save(picture: Image.Image, target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        picture.save(target)
    except OSError as error:
        raise DrawError(f"{target}: cannot be written ({error.strerror or error}). Choose another -o.") from error
    return target
