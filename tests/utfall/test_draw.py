"""Pictures of pages with what was recognised on them."""

from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from models.layout import BlockKind
from tests.extract.small_pdfs import HEIGHT, lay_out, pdf, put, read, table
from utfall.cli import main
from utfall.draw import LONGEST_SIDE, MARK, PALETTE, DrawError, draw, find_shapes, find_symbol_shapes
from utfall.pipeline import extract

FULL = "Enheten har under året arbetat med att minska sjukfrånvaron och ser nu resultat av det,"


def first(canvas: Canvas) -> None:
    put(canvas, 72, 90, "Sammanfattning", size=16, bold=True)
    put(canvas, 72, 115, FULL, "vilket beror på bättre rutiner.")
    table(canvas, (72, 250, 350), 200, [["Mått", "2020"], ["Frisktal", "61"]])


def second(canvas: Canvas) -> None:
    put(canvas, 72, 90, "Slut.")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "rapport.pdf"
    path.write_bytes(pdf(first, second))
    return path


def test_every_kind_of_block_has_its_colour_and_name() -> None:
    assert set(PALETTE) == set(get_args(BlockKind))
    assert (
        len({colour for _, colour in PALETTE.values()}) == len({name for name, _ in PALETTE.values()}) == len(PALETTE)
    )


def test_blocks_are_numbered_in_reading_order_and_headings_tell_their_level() -> None:
    shapes = list(find_shapes(read(first, second), lay_out(first, second)))
    assert [(shape.page, shape.kind, shape.label) for shape in shapes] == [
        (1, "title", "1"),
        (1, "paragraph", "2"),
        (1, "table", "3 · T1"),
        (2, "paragraph", "4"),
    ]
    assert [label for _, label in shapes[2].cells] == ["0,0", "0,1", "1,0", "1,1"]


def test_a_paragraph_over_two_columns_has_a_box_in_each() -> None:
    def draw_page(canvas: Canvas) -> None:
        line = "Enheten har under året arbetat med att"
        put(canvas, 72, 100, *[line] * 8)
        put(canvas, 320, 100, "minska all sjukfrånvaro.", *[line] * 7)

    shapes = list(find_shapes(read(draw_page), lay_out(draw_page)))
    assert all(shape.box[2] < 300 or shape.box[0] > 300 for shape in shapes)


def test_the_picture_shows_page_blocks_and_legend(report: Path, tmp_path: Path) -> None:
    (file,) = draw(report, page=1, output=tmp_path / "sida.png")
    picture = Image.open(file)
    assert file == tmp_path / "sida.png"
    assert picture.width == 910 and picture.height > 1286
    colours = {colour for _, colour in picture.crop((0, 0, 910, 1280)).getcolors(1 << 20) or []}
    shown = {kind for kind, (_, colour) in PALETTE.items() if colour in colours}
    assert shown == {"title", "paragraph", "table"}
    legend = {colour for _, colour in picture.crop((0, 1290, 910, picture.height)).getcolors(1 << 20) or []}
    assert {colour for _, colour in PALETTE.values()} <= legend


def test_numbers_of_cells_are_drawn_when_asked_for(report: Path, tmp_path: Path) -> None:
    (plain,) = draw(report, page=1, output=tmp_path / "a.png")
    (numbered,) = draw(report, page=1, output=tmp_path / "b.png", tables=True)
    assert plain.read_bytes() != numbered.read_bytes()


def test_all_pages_go_to_numbered_files(report: Path, tmp_path: Path) -> None:
    assert draw(report, output=tmp_path / "bilder") == [tmp_path / "bilder" / f"rapport-{n}.png" for n in (1, 2)]
    assert draw(report, output=tmp_path / "b.png") == [tmp_path / f"b-{n}.png" for n in (1, 2)]


def test_a_huge_page_is_drawn_smaller(tmp_path: Path) -> None:
    path = tmp_path / "affisch.pdf"

    def poster(canvas: Canvas) -> None:
        canvas.setPageSize((14000, HEIGHT))
        put(canvas, 72, 90, FULL)

    path.write_bytes(pdf(poster))
    (file,) = draw(path, page=1, output=tmp_path / "a.png")
    assert Image.open(file).width == LONGEST_SIDE


def test_there_is_no_picture_of_a_text(tmp_path: Path) -> None:
    path = tmp_path / "rapport.txt"
    path.write_text(FULL, encoding="utf-8")
    with pytest.raises(DrawError, match=r"rapport\.txt: only the pages of a PDF can be drawn"):
        draw(path)


def test_a_page_that_is_not_there(report: Path) -> None:
    with pytest.raises(DrawError, match=r"no page 3\. Choose one from 1 to 2\."):
        draw(report, page=3)


def test_a_place_that_cannot_be_written(report: Path) -> None:
    with pytest.raises(DrawError, match="cannot be written"):
        draw(report, page=1, output=report / "a.png")


def test_the_command_says_what_it_wrote(report: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["draw", str(report), "--page", "2", "-o", str(tmp_path / "sida.png")])
    assert result.exit_code == 0, result.output
    assert result.output.strip() == str(tmp_path / "sida.png")


def test_symbols_are_drawn_with_what_they_say(tmp_path: Path) -> None:
    def goals(canvas: Canvas) -> None:
        put(canvas, 60, 60, "Verksamhetsberättelse 2020", size=20, bold=True)
        table(canvas, [60, 260, 330, 540], 120, [["Mål", "Status", "Kommentar"], ["Alla ska trivas", "", "Ja då."]])
        canvas.setFillColorRGB(0.3, 0.7, 0.2)
        canvas.circle(295, HEIGHT - 150, 5, stroke=0, fill=1)

    path = tmp_path / "rapport.pdf"
    path.write_bytes(pdf(goals))
    (shape,) = find_symbol_shapes(extract(path))
    assert (shape.kind, shape.label) == ("symbol", "green circle · uppnått")
    (plain,) = draw(path, page=1, output=tmp_path / "a.png")
    (marked,) = draw(path, page=1, output=tmp_path / "b.png", marks=True)
    colours = [{colour for _, colour in Image.open(file).getcolors(1 << 20) or []} for file in (plain, marked)]
    assert [MARK[1] in shown for shown in colours] == [False, True]
