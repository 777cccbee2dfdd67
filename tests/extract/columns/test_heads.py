"""What kind of table it is, and what its columns and cells hold."""

import pytest

from extract.columns.heads import is_empty, is_number, measure_of
from tests.extract.builders import grid, heading, paragraph, view_of

HEADS = [
    ("Utfall", "outcome"),
    ("Utfall 2020", "outcome"),
    ("Bokslut 2019", "outcome"),
    ("Resultat", "outcome"),
    ("Ack utfall jan–aug", "outcome"),
    ("Antal", "outcome"),
    ("Mål", "target"),
    ("Målvärde", "target"),
    ("Målvärde 2020", "target"),
    ("Årsmål", "target"),
    ("Riktvärde", "target"),
    ("Mål2024", "target"),
    ("Mål-värde", "target"),
    ("Lägsta nivå", "target"),
    ("Miniminivå", "target"),
    ("Önskat värde", "target"),
    ("Målgrupp", None),
    ("Budget", "budget"),
    ("Årsbudget", "budget"),
    ("Budget 2020", "budget"),
    ("Avvikelse", "deviation"),
    ("Avvikelse mot budget", "deviation"),
    ("Budgetavvikelse", "deviation"),
    ("Diff", "deviation"),
    ("Prognos", "forecast"),
    ("Helårsprognos", "forecast"),
    ("Prognos utfall", "forecast"),
    ("Kommentar", None),
    ("2020", None),
    ("", None),
]


@pytest.mark.parametrize(("head", "measure"), HEADS)
def test_what_a_column_measures(head: str, measure: str | None) -> None:
    assert measure_of(head) == measure


@pytest.mark.parametrize(
    "text",
    [
        "7 942",
        "-91,2",
        "−12",
        "94 %",
        "94%",
        "Minst 88",
        "Högst 5 %",
        "< 3",
        "± 0",
        "1 250 tkr",
        "14 dagar",
        "12*",
        "Index 78",
        "0",
    ],
)
def test_a_cell_of_one_figure(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize("text", ["Kvinnor", "2 av 3 klara", "", "–", "78 % av 90 %", "Mål 1: trygghet", "jan 2020"])
def test_a_cell_of_something_else(text: str) -> None:
    assert not is_number(text)


@pytest.mark.parametrize("text", ["", " ", "-", "–", "…", "Saknas", "Uppgift saknas", "Ej aktuellt", "*"])
def test_a_cell_without_a_value(text: str) -> None:
    assert is_empty(text)


@pytest.mark.parametrize("text", ["0", "0 %", "Nej", "x1"])
def test_a_cell_that_says_something(text: str) -> None:
    assert not is_empty(text)


BUDGET = ["Tkr|Budget|Utfall|Avvikelse", "Intäkter|1 200|1 250|50", "Kostnader|-4 000|-4 100|-100"]
INDICATORS = ["Indikator|Utfall 2019|Utfall 2020", "Andel nöjda|78 %|82 %", "Sjukfrånvaro|7,5|6,9"]


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ((grid(BUDGET),), "budget"),
        (
            (heading("Driftredovisning"), grid(["Verksamhet|Budget|Utfall", "Förskola|120|125"])),
            "budget",
        ),
        ((heading("Investeringar"), grid(["Projekt|Budget|Prognos|Avvikelse", "Kök|400|420|-20"])), "budget"),
        ((paragraph("Belopp i tkr"), grid(["Avdelning|Budget|Utfall|Avvikelse", "Norr|100|90|10"])), "budget"),
        ((grid(INDICATORS),), "indicators"),
        (
            (heading("Verksamhetsmått"), grid(["Mått|Budget|Utfall", "Antal platser|54|52"])),
            "indicators",
        ),
        ((heading("Nyckeltal"), grid(["Mått|Målvärde|Utfall", "Andel nöjda|85|82"])), "indicators"),
        ((grid(["|2019|2020", "Kvinnor|45|47", "Män|12|11", "Totalt|57|58"]),), "staff"),
        ((grid(["|2019|2020", "Kvinnor|92 %|94 %", "Män|88 %|90 %"], caption="Känner du dig trygg hemma?"),), "survey"),
        ((grid(["Mål|Beskrivning|Status", "Trygghet|Alla ska vara trygga.|Uppfyllt"]),), "goals"),
        ((grid(["Nämndmål|Indikator|Målvärde|Utfall", "Trygg omsorg|Andel trygga|90|85"]),), "goals"),
        ((grid(["Namn|Roll", "Granbacken|Boende", "Lindgården|Boende"]),), "other"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_the_kind_of_a_table(parts: tuple, kind: str) -> None:  # type: ignore[type-arg]
    assert view_of(*parts).kind == kind


def test_columns_of_values_with_their_heads() -> None:
    view = view_of(grid(INDICATORS))
    assert view.label_col == 0
    assert [(column.col, column.head, column.year) for column in view.columns] == [
        (1, "Utfall 2019", 2019),
        (2, "Utfall 2020", 2020),
    ]


def test_two_rows_of_heads_name_a_column_from_the_top() -> None:
    view = view_of(grid(["Mått|Kvinnor|<|Män|<", "^|2019|2020|2019|2020", "Frisktal|61|63|70|72"], header_rows=2))
    assert [column.heads for column in view.columns] == [
        ("Kvinnor", "2019"),
        ("Kvinnor", "2020"),
        ("Män", "2019"),
        ("Män", "2020"),
    ]


def test_a_year_stands_last_among_the_heads() -> None:
    view = view_of(grid(["Mått|2020|<", "^|Kvinnor|Män", "Frisktal|61|70"], header_rows=2))
    assert [column.heads for column in view.columns] == [("Kvinnor", "2020"), ("Män", "2020")]


@pytest.mark.parametrize(
    ("heads", "years", "months"),
    [
        ("Utfall 202008|Utfall 201908", [2020, 2019], [None, None]),
        ("Utfall 20200831|Budget 2020", [2020, 2020], [None, None]),
        ("Utfall 2008|Utfall 1908", [2020, 2019], ["2020-08", "2019-08"]),
        ("Utfall 1904|Budget 2019", [2019, 2019], ["2019-04", None]),
        ("Utfall 2008|Utfall 2007", [2008, 2007], [None, None]),  # years: nothing gives months away
        ("Utfall 2018|Konto 1510", [2018, None], [None, None]),
        ("Utfall 1913|Utfall 1914", [1913, 1914], [None, None]),  # no month is the 13th
    ],
)
def test_the_year_and_the_month_of_a_column(heads: str, years: list[int | None], months: list[str | None]) -> None:
    columns = view_of(grid([f"Verksamhet|{heads}", "Kansli|9,8|10,6", "Simhall|3,4|3,1"])).columns
    assert [column.year for column in columns] == years
    assert [column.month for column in columns] == months


def test_columns_of_words_hold_no_values() -> None:
    view = view_of(grid(["Mått|Utfall|Kommentar", "Andel nöjda|82 %|Bättre än 2019", "Sjukfrånvaro|6,9|12"]))
    assert [column.head for column in view.columns] == ["Utfall"]


def test_an_empty_column_is_one_of_values_where_its_head_promises_them() -> None:
    view = view_of(grid(["Mått|Utfall 2020|Målvärde|Ansvarig", "Andel nöjda|82 %||"]))
    assert [column.head for column in view.columns] == ["Utfall 2020", "Målvärde"]


def test_wide_rows_are_no_rows_of_values() -> None:
    view = view_of(grid(["Mått|2019|2020", "Personal|<|<", "Frisktal|61|63"]))
    assert [number for number, _ in view.body] == [2]


def test_the_title_is_the_caption_or_the_heading_above() -> None:
    assert view_of(heading("Personal"), grid(INDICATORS)).title == "Personal"
    assert view_of(heading("Personal"), grid(INDICATORS, caption="Tabell 3 Frisktal")).title == "Tabell 3 Frisktal"
    assert view_of(grid(INDICATORS)).title is None


def test_the_lines_above_end_at_the_heading() -> None:
    view = view_of(
        heading("Ekonomi"), paragraph("Långt före."), heading("Drift", 2), paragraph("Belopp i tkr."), grid(BUDGET)
    )
    assert view.above == ("Belopp i tkr.", "Drift")
