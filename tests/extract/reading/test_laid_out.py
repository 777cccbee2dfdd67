"""Text that keeps the layout of the page by spaces: columns apart, tables with cells of several lines."""

import pytest

from extract.reading.laid_out import LONGEST_LINE, laid_out_page
from tests.extract.builders import blocks_of, laid_out, table_text

COLUMNS = """\
Nämnden ansvarar för gator och parker,      Målen följdes upp i augusti, och då
renhållning och tillsyn enligt balken.      var bedömningen densamma utom för
Ordförande har under året varit den         avfallet, som sedan dess har ökat
ledamot som valdes i fjol.                  med tre procent jämfört med i fjol."""

CELLS = """\
 Indikator                        Utfall     Utfall      Mål      Prognos       Kommentar
                                   aug      aug 2024    2024
                                  2023
 Andel brukare som är nöjda        74,2       77,5       80       Nås ej        Svagast är svaren från de
 med maten, %                                                                   yngsta.
 Handläggning av ansökan,          12         14         10       Nås           Flera har slutat sedan
 dagar                                                            delvis        2022.
 Sjukfrånvaro, %                   6,9        6,3        6,5      Nås           Den korta minskar mest."""

WORDS = """\
Mål i korthet

 Nr      Mål                                                       T1        T2
 1.1     Alla ska möta högst tio personer under                   Gult      Rött
         två veckor
 1.2     Fler ska vara nöjda med maten                           Grönt      Grönt
 1.3     Ansökan ska få svar inom en månad                       Grönt      Gult
 1.4     Ingen ska vänta på en plats                              Vitt      Grönt"""

SPACED_ROWS = """\
 Mått                            Utfall 2014     Mål 2015    Utfall 2015

 Den som behöver stöd får det

 Väntetid, dagar                           37          30             46

 Utredningar i tid, %                      90         100             93

 Beslut som håller, %                      88                         91"""

LOOSE = """\
Verksamhet         Bokslut  2012   Budget  2013   Utfall  2013
Gator  och parker         1 612          1 600          1 588
Vatten  och avlopp        2 940          2 800          2 731
Renhållning                 141            150            143

Läckorna  har lokaliserats snabbare  än förut. Målet  för underhållet har
inte kunnat  nås inom  den ram  som finns, och  det som återstår har inte
blivit  mindre  än det var  i fjol."""


PARTS_OF_YEARS = """\
                                      T2 2013   T2 2014   T2 2015
Förfrågningar                             151       164       186
Påbörjade kurser                           83        91        97
Pågående kurser                            34        31        36"""


def rows_of(text: str) -> list[str]:
    return table_text(laid_out(text)[1].tables[0]).split(" / ")


def test_columns_are_read_one_after_the_other() -> None:
    page = laid_out_page(1, COLUMNS)
    assert page is not None
    text = " ".join(page.text.split())
    assert "enligt balken. Ordförande har under året varit den ledamot som valdes i fjol." in text
    assert text.endswith("jämfört med i fjol.")
    assert all(word.box is None and page.text[word.start : word.end] == word.text for word in page.words)


def test_cells_of_several_lines_stand_in_their_columns() -> None:
    assert rows_of(CELLS) == [
        "Indikator|Utfall aug 2023|Utfall aug 2024|Mål 2024|Prognos|Kommentar",
        "Andel brukare som är nöjda med maten, %|74,2|77,5|80|Nås ej|Svagast är svaren från de yngsta.",
        "Handläggning av ansökan, dagar|12|14|10|Nås delvis|Flera har slutat sedan 2022.",
        "Sjukfrånvaro, %|6,9|6,3|6,5|Nås|Den korta minskar mest.",
    ]


def test_a_table_of_words_is_read_under_a_head_that_begins_elsewhere() -> None:
    assert rows_of(WORDS) == [
        "Nr|Mål|T1|T2",
        "1.1|Alla ska möta högst tio personer under två veckor|Gult|Rött",
        "1.2|Fler ska vara nöjda med maten|Grönt|Grönt",
        "1.3|Ansökan ska få svar inom en månad|Grönt|Gult",
        "1.4|Ingen ska vänta på en plats|Vitt|Grönt",
    ]


def test_rows_with_blank_lines_between_them_have_their_head() -> None:
    rows = rows_of(SPACED_ROWS)
    assert rows[0] == "Mått|Utfall 2014|Mål 2015|Utfall 2015"
    assert rows[-1] == "Beslut som håller, %|88||91"


def test_words_that_stand_a_little_apart_are_one_cell_and_no_table() -> None:
    assert rows_of(LOOSE) == [
        "Verksamhet|Bokslut 2012|Budget 2013|Utfall 2013",
        "Gator och parker|1 612|1 600|1 588",
        "Vatten och avlopp|2 940|2 800|2 731",
        "Renhållning|141|150|143",
    ]
    assert [kind for kind, _ in blocks_of(LOOSE)] == ["table", "paragraph"]


@pytest.mark.parametrize(
    "text",
    [
        "Målet är uppnått.\nAlla har fått en plan.",
        "Mål\tUtfall      2019\nNöjda      84\t88      90",  # tabs keep cells apart
        f"Mål      2019\nNöjda      84{' ' * LONGEST_LINE}88",
    ],
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert laid_out_page(1, text) is None


def test_a_text_without_page_breaks_is_read_sheet_by_sheet() -> None:
    page = laid_out_page(1, f"{LOOSE}\n\n" * 100)
    assert page is not None
    assert len(page.grids) == 100
    for grid in page.grids:
        assert page.words[grid.words[0]].text == "Verksamhet"


def test_parts_of_years_head_columns() -> None:
    assert rows_of(PARTS_OF_YEARS)[:2] == ["|T2 2013|T2 2014|T2 2015", "Förfrågningar|151|164|186"]
    assert laid_out(PARTS_OF_YEARS)[1].tables[0].header_rows == 1


NAMES_ABOVE = """\
Mått                                  2021    2022    Mål 2023
Avbrott i kurser under terminen       14      11      8
Andel deltagare som går vidare till
fortsatta studier, %                  52      57      60
Antal platser i kommunens egna        31      30      32
Lokaler
varav på kvällstid                    12      11      12"""


def test_a_name_that_begins_above_its_figures_is_none_of_the_row_above() -> None:
    assert [row.split("|")[0] for row in rows_of(NAMES_ABOVE)] == [
        "Mått",
        "Avbrott i kurser under terminen",
        "Andel deltagare som går vidare till fortsatta studier, %",
        "Antal platser i kommunens egna Lokaler",
        "varav på kvällstid",
    ]
