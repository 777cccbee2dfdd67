"""What recurs on pages is kept apart, and the page numbers that pages print are kept."""

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.layout.pagenumbers import roman
from models import Content
from tests.extract.small_pdfs import Draw, lay_out, put, table

Place = tuple[float, float, str]
"""Where a piece of header or footer stands (x, top), and what it says."""

TEXTS = [
    "Enheten har under året arbetat med att minska sjukfrånvaron och bemanna scheman i egen regi.",
    "Under våren infördes nya rutiner för dokumentation, och alla har fått utbildning i dem.",
    "Hösten präglades av rekrytering. Sex tjänster tillsattes och två är ännu vakanta.",
    "Brukarna är mer nöjda än förra året, och tryggheten är oförändrad i alla grupper.",
    "Ekonomin är i balans tack vare lägre kostnader för lokaler och för bemanning.",
    "Nästa år införs ett nytt system för planering, och två enheter slås samman.",
]
HEAD, FOOT = 40.0, 810.0


def page(number: int, pieces: Sequence[Place], size: float) -> Draw:
    def draw(canvas: Canvas) -> None:
        for x, top, text in pieces:
            put(canvas, x, top, text, size=size)
        for row in range(6):
            put(canvas, 72, 130 + 40 * row, TEXTS[(number + row) % len(TEXTS)])

    return draw


def pages(count: int, pieces: Callable[[int], Sequence[Place]], *, size: float = 8) -> Content:
    """Return the content of `count` pages with the pieces of header and footer that each is given."""
    return lay_out(*(page(number, pieces(number), size) for number in range(1, count + 1)))


def apart(content: Content) -> set[str]:
    """Return what is kept apart."""
    return {block.text for block in content.blocks if block.kind == "furniture"}


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("Sida {n} (6)", "{n}"),
        ("Sida {n} av 6", "{n}"),
        ("{n}(6)", "{n}"),
        ("{n} (6)", "{n}"),
        ("SID {n} (6)", "{n}"),
        ("Sid. {n}", "{n}"),
        ("Sidan {n} av 6", "{n}"),
        ("sidan {n}/6", "{n}"),
        ("Sida: {n}", "{n}"),
        ("{n} av 6", "{n}"),
        ("{n}/6", "{n}"),
        ("- {n} -", "{n}"),
        ("– {n} –", "{n}"),
        ("{n}", "{n}"),
        ("[{n}]", "{n}"),
        ("{r}", "{r}"),
        ("Omsorgsnämnden | {n}", "{n}"),
        ("{n} | Omsorgsnämnden", "{n}"),
        ("Kvalitetsberättelse 2020 för Granbackens äldreboende, sida {n}", "{n}"),
        ("Kvalitetsberättelse 2020    {n} (6)", "{n}"),
    ],
)
def test_page_numbers(form: str, printed: str) -> None:
    for top in (HEAD, FOOT):
        content = pages(6, lambda n, top=top: [(280, top, form.format(n=n, r=roman(n)))])
        assert content.printed_pages == tuple(printed.format(n=n, r=roman(n)) for n in range(1, 7))
        assert apart(content) == {form.format(n=n, r=roman(n)).replace("    ", " ") for n in range(1, 7)}


def test_numbering_that_starts_elsewhere() -> None:
    assert pages(4, lambda n: [(500, FOOT, str(n + 16))]).printed_pages == ("17", "18", "19", "20")


def test_a_cover_without_number_counts() -> None:
    content = pages(4, lambda n: [(500, FOOT, str(n))] if n > 1 else [])
    assert content.printed_pages == (None, "2", "3", "4")


def test_a_letter_and_a_report_each_with_its_own_numbering() -> None:
    content = pages(6, lambda n: [(500, HEAD, f"{n} (2)" if n < 3 else f"{n - 2} (4)")])
    assert content.printed_pages == ("1", "2", "1", "2", "3", "4")


def test_outer_corners_on_left_and_right_pages() -> None:
    content = pages(6, lambda n: [(72 if n % 2 == 0 else 510, FOOT, str(n))])
    assert content.printed_pages == ("1", "2", "3", "4", "5", "6")
    assert apart(content) == {"1", "2", "3", "4", "5", "6"}


def test_a_single_page_says_that_it_is_the_only_one() -> None:
    assert pages(1, lambda n: [(500, HEAD, "1 (1)")]).printed_pages == ("1",)


@pytest.mark.parametrize("text", ["2020", "12", "Tabell 3", "iv"])
def test_a_number_that_does_not_count_is_no_page_number(text: str) -> None:
    content = pages(5, lambda n: [(280, FOOT, text)] if n == 3 else [])
    assert content.printed_pages == (None,) * 5


def test_a_year_on_every_page_is_no_page_number() -> None:
    content = pages(5, lambda n: [(280, FOOT, "2020")])
    assert content.printed_pages == (None,) * 5
    assert apart(content) == {"2020"}


def test_a_number_at_the_end_of_the_text_is_no_page_number() -> None:
    def draw(number: int) -> Draw:
        def on(canvas: Canvas) -> None:
            put(canvas, 72, 100, *(TEXTS[(number + row) % len(TEXTS)] for row in range(5)))
            put(canvas, 72, 160, f"Antalet platser i gruppboende är {number}")

        return on

    content = lay_out(*map(draw, range(1, 5)))
    assert content.printed_pages == (None,) * 4
    assert not apart(content)


@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param(lambda n: [(72, HEAD, "Granby kommun"), (400, HEAD, "Omsorgsnämnden")], id="two parts"),
        pytest.param(lambda n: [(72, HEAD, "Kvalitetsberättelse")] if n > 1 else [], id="not on the first page"),
        pytest.param(
            lambda n: [(72, HEAD, "Granby kommun" if n % 2 else "Kvalitetsberättelse 2020")], id="alternating"
        ),
        pytest.param(lambda n: [(72 if n % 2 else 430, FOOT, "Kvalitetsberättelse 2020")], id="left and right"),
        pytest.param(lambda n: [(72, FOOT, "Kvalitetsberättelse_2020_slutlig.docx")], id="file name"),
        pytest.param(lambda n: [(72, FOOT, "2021-02-14"), (400, FOOT, "Dnr ON 2021/0034")], id="date"),
        pytest.param(
            lambda n: [(72, 785, "Granby kommun"), (72, 797, "Storgatan 1"), (72, 809, "0123-45 67 89")], id="address"
        ),
        pytest.param(lambda n: [(72, HEAD, "Inledning" if n < 4 else "Ekonomi")], id="chapter"),
        pytest.param(
            lambda n: [(72, HEAD, f"{'Mål' if n < 4 else 'Ekonomi'}"), (500, HEAD, str(n))], id="chapter, number"
        ),
        pytest.param(lambda n: [(72, HEAD, f"Kapitel {n}"), (500, HEAD, str(n))], id="chapter on every page"),
    ],
)
def test_headers_and_footers_are_no_text(pieces: Callable[[int], Sequence[Place]]) -> None:
    content = pages(6, pieces)
    told = [block.text for block in content.blocks if block.kind != "furniture"]
    assert sorted(told) == sorted(TEXTS * 6)


def test_a_header_in_the_size_of_the_text() -> None:
    content = pages(6, lambda n: [(72, HEAD, "Granby kommun, kvalitetsberättelse")] if n > 1 else [], size=10)
    assert apart(content) == {"Granby kommun, kvalitetsberättelse"}


def test_a_header_drawn_as_a_table() -> None:
    def draw(number: int) -> Draw:
        def on(canvas: Canvas) -> None:
            table(
                canvas,
                (72, 220, 360, 520),
                30,
                [["Dokument", "Datum", "Sida"], ["Rapport", "2021-02-14", f"{number} (4)"]],
            )
            page(number, [], 8)(canvas)

        return on

    content = lay_out(*map(draw, range(1, 5)))
    assert not content.tables
    assert content.printed_pages == ("1", "2", "3", "4")
    assert {block.kind for block in content.blocks} == {"furniture", "paragraph"}


def test_a_heading_on_top_of_several_pages_is_a_heading() -> None:
    def draw(number: int) -> Draw:
        def on(canvas: Canvas) -> None:
            put(canvas, 72, 80, "Mål" if number % 2 else "Uppföljning", size=16, bold=True)
            page(number, [], 8)(canvas)

        return on

    content = lay_out(*map(draw, range(1, 7)))
    assert [block.kind for block in content.blocks].count("heading") == 6


def test_numbered_headings_on_top_of_all_pages_are_headings() -> None:
    def draw(number: int) -> Draw:
        def on(canvas: Canvas) -> None:
            put(canvas, 72, 80, f"Mål {number}", size=16, bold=True)
            page(number, [], 8)(canvas)

        return on

    content = lay_out(*map(draw, range(1, 7)))
    assert [block.text for block in content.blocks if block.kind == "heading"] == [f"Mål {n}" for n in range(1, 7)]


def test_a_label_in_bold_on_top_of_several_pages_is_no_header() -> None:
    def draw(number: int) -> Draw:
        def on(canvas: Canvas) -> None:
            put(canvas, 72, 40, "Granby kommun", size=8)
            if number in (2, 4):
                put(canvas, 72, 80, "Kommentar", bold=True)
            page(number, [], 8)(canvas)

        return on

    content = lay_out(*map(draw, range(1, 6)))
    assert apart(content) == {"Granby kommun"}


def test_a_sentence_goes_on_over_footer_and_header() -> None:
    def first(canvas: Canvas) -> None:
        put(canvas, 72, HEAD, "Granby kommun", size=8)
        put(canvas, 72, 740, TEXTS[0], "Nämnden väntar ännu på besked om den överkla-")
        put(canvas, 280, FOOT, "Sida 1 (2)", size=8)

    def second(canvas: Canvas) -> None:
        put(canvas, 72, HEAD, "Granby kommun", size=8)
        put(canvas, 72, 100, "gan som lämnades in i våras.", *TEXTS[1:4])
        put(canvas, 280, FOOT, "Sida 2 (2)", size=8)

    texts = [block.text for block in lay_out(first, second).blocks if block.kind == "paragraph"]
    assert "om den överklagan som lämnades in i våras." in texts[0]
