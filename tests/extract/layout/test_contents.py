"""Tables of contents, cover letters, footnotes and captions are told from the text."""

from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import Draw, kinds, lay_out, put

TEXT = "Enheten har under året arbetat med att minska sjukfrånvaron och bemanna scheman i egen regi."
CHAPTERS = ["Inledning", "Alla brukare ska vara nöjda", "Sjukfrånvaron ska minska", "Ekonomi"]


def chapters(canvas: Canvas) -> None:
    """The page after the contents."""
    for number, name in enumerate(CHAPTERS):
        put(canvas, 72, 90 + 80 * number, name, size=14, bold=True)
        put(canvas, 72, 110 + 80 * number, TEXT, "Det har gett resultat.")


def contents(lines: Sequence[str | tuple[str, str]], *, heading: str | None = "Innehåll") -> Draw:
    """Draw a page of contents; a pair is a title and the page number at the right margin."""

    def draw(canvas: Canvas) -> None:
        if heading is not None:
            put(canvas, 72, 90, heading, size=14, bold=True)
        for row, line in enumerate(lines):
            title, number = line if isinstance(line, tuple) else (line, "")
            put(canvas, 72, 120 + 16 * row, title)
            put(canvas, 500, 120 + 16 * row, number)

    return draw


FORMS: dict[str, Callable[[str, int], str | tuple[str, str]]] = {
    "dots": lambda title, page: f"{title} .......................... {page}",
    "dots without spaces": lambda title, page: f"{title}..........................{page}",
    "spaced dots": lambda title, page: f"{title} . . . . . . . . . . . {page}",
    "middle dots": lambda title, page: f"{title} ·········· {page}",
    "dashes": lambda title, page: f"{title} --------------- {page}",
    "long dashes": lambda title, page: f"{title} – – – – – – {page}",
    "underscores": lambda title, page: f"{title} _______________ {page}",
    "numbers at the margin": lambda title, page: (title, str(page)),
    "numbers after a space": lambda title, page: f"{title} {page}",
    "the word page": lambda title, page: f"{title} ........ sid {page}",
    "no numbers": lambda title, page: title,
    "lost bookmarks": lambda title, page: f"{title} ....... Fel! Bokmärket är inte definierat.",
    "lost bookmarks in capitals": lambda title, page: f"{title} FEL! BOKMÄRKET ÄR INTE DEFINIERAT.",
    "roman": lambda title, page: f"{title} ............ {'i' * page}",
    "numbered": lambda title, page: f"{page} {title} ........... {page + 2}",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("heading", ["Innehåll", "INNEHÅLLSFÖRTECKNING", "Innehållsförteckning:"])
def test_a_table_of_contents(form: str, heading: str) -> None:
    lines = [FORMS[form](title, page) for page, title in enumerate(CHAPTERS, 1)]
    found = kinds(lay_out(contents(lines, heading=heading), chapters))
    assert [kind for kind, _ in found[:5]] == ["toc"] * 5
    assert [text for kind, text in found if kind == "heading"] == CHAPTERS
    assert [kind for kind, _ in found[5:]] == ["heading", "paragraph"] * 4


@pytest.mark.parametrize("form", ["dots", "spaced dots", "dashes", "lost bookmarks"])
def test_a_table_of_contents_without_heading(form: str) -> None:
    lines = [FORMS[form](title, page) for page, title in enumerate(CHAPTERS, 1)]
    found = kinds(lay_out(contents(lines, heading=None), chapters))
    assert [kind for kind, _ in found[:5]] == ["toc"] * 4 + ["heading"]


def test_contents_over_two_pages_with_header_and_footer() -> None:
    def framed(number: int, draw: Draw) -> Draw:
        def page(canvas: Canvas) -> None:
            put(canvas, 72, 40, "Kvalitetsberättelse 2020", size=8)
            put(canvas, 280, 810, f"Sida {number} (3)", size=8)
            draw(canvas)

        return page

    first = contents([f"Del {n} ............ {n}" for n in range(1, 30)])
    second = contents([f"Del {n} ............ {n}" for n in range(30, 35)], heading=None)
    blocks = kinds(lay_out(*(framed(n, d) for n, d in enumerate((first, second, chapters), 1))))
    assert sum(kind == "toc" for kind, _ in blocks) == 35
    assert not any("Del" in text for kind, text in blocks if kind != "toc")


def test_an_entry_of_two_lines_and_a_part_without_number() -> None:
    lines = [
        "Del A",
        "1 Inledning ............ 3",
        "2 Alla brukare i kommunens verksamheter ska vara nöjda med hur de",
        "bemöts av vår personal ............ 4",
        "Del B",
        "3 Ekonomi ............ 9",
    ]
    found = kinds(lay_out(contents(lines), chapters))
    assert [kind for kind, _ in found[:7]] == ["toc"] * 7


def test_figures_under_a_heading_are_no_contents() -> None:
    lines = ["Förskola 54", "Skola 12", "Hemtjänst 88", "Kök 3"]
    assert not any(kind == "toc" for kind, _ in kinds(lay_out(contents(lines, heading="Antal platser"), chapters)))


def test_text_under_the_word_contents_is_text() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 90, "Innehåll", size=14, bold=True)
        put(canvas, 72, 115, TEXT, "Rapporten har fyra delar.")

    assert [kind for kind, _ in kinds(lay_out(draw, chapters))][:2] == ["heading", "paragraph"]


def letter(*lines: str) -> Draw:
    """Draw a letter: lines of labels and text."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, *lines, pitch=16)
        put(canvas, 72, 400, TEXT, TEXT)

    return draw


def report(canvas: Canvas) -> None:
    put(canvas, 72, 90, "Kvalitetsberättelse 2020", size=20, bold=True)
    put(canvas, 72, 130, TEXT, "Det har gett resultat.")


def small_report(canvas: Canvas) -> None:
    put(canvas, 72, 90, "Kvalitetsberättelse 2020", bold=True)
    put(canvas, 72, 130, TEXT, "Det har gett resultat.")


def numbered(*draws: tuple[str, Draw]) -> list[Draw]:
    def framed(text: str, draw: Draw) -> Draw:
        def page(canvas: Canvas) -> None:
            put(canvas, 500, 40, text, size=8)
            draw(canvas)

        return page

    return [framed(text, draw) for text, draw in draws]


LETTERS = [
    ("TJÄNSTESKRIVELSE", "Handläggare", "Kim Berg", "Förslag till beslut", "Nämnden godkänner rapporten."),
    ("Tjänsteutlåtande", "Dnr: ON 2021/34", "Kim Berg", "Förvaltningens förslag till beslut", "Nämnden godkänner den."),
    ("PROTOKOLLSUTDRAG", "Sammanträdesdatum 2021-02-14", "§ 34", "Beslut", "Nämnden godkänner rapporten."),
    ("Missiv", "Vår beteckning ON 2021/34", "Till omsorgsnämnden"),
    ("Sammanträdesprotokoll", "Omsorgsnämnden", "Paragraf 34", "Utdragsbestyrkande"),
]


@pytest.mark.parametrize("lines", LETTERS, ids=lambda lines: lines[0])
@pytest.mark.parametrize("pages", [1, 2])
def test_a_letter_before_the_report_is_kept_apart(lines: Sequence[str], pages: int) -> None:
    found = kinds(lay_out(letter(*lines), *[letter(TEXT)] * (pages - 1), report))
    split = [text for _, text in found].index("Kvalitetsberättelse 2020")
    assert {kind for kind, _ in found[:split]} == {"letter"}
    assert [kind for kind, _ in found[split:]] == ["title", "paragraph"]


def test_page_numbers_that_begin_anew_end_a_letter() -> None:
    def plain(canvas: Canvas) -> None:
        put(canvas, 72, 150, TEXT, TEXT)

    draws = numbered(("1 (2)", letter(*LETTERS[0])), ("2 (2)", plain), ("1 (2)", plain), ("2 (2)", plain))
    content = lay_out(*draws)
    apart = {block.passage.page for block in content.blocks if block.kind == "letter"}
    assert apart == {1, 2}


def test_a_title_in_the_type_of_the_letter_ends_it() -> None:
    found = kinds(lay_out(letter(*LETTERS[0]), small_report))
    assert ("letter", TEXT + " " + TEXT) in found
    assert found[-1][0] == "paragraph"


@pytest.mark.parametrize(
    "lines",
    [
        ("Kvalitetsberättelse 2020", "Handläggare Kim Berg", "Dnr ON 2021/34"),
        ("Omsorgsnämnden", "Diarienummer ON 2021/34", "Beslut om rapporten fattas i mars."),
        ("Tjänsteskrivelsen om rapporten kom i mars.",),
    ],
)
def test_a_report_with_labels_on_its_first_page_is_no_letter(lines: Sequence[str]) -> None:
    assert not any(kind == "letter" for kind, _ in kinds(lay_out(letter(*lines), report)))


def test_a_report_that_is_itself_a_letter_is_read() -> None:
    assert not any(kind == "letter" for kind, _ in kinds(lay_out(letter(*LETTERS[0]), letter(TEXT), letter(TEXT))))
