"""Money: roles of columns over the years, units, and results told in prose."""

import pytest

from extract.budget_tables import column_roles, currency_of
from extract.budgets import find_budget_lines
from extract.prose_results import prose_results, results_in
from extract.tables.heads import Column, views
from models import BudgetLine, Passage
from tests.extract.builders import BOARD, Part, grid, heading, paragraph, report_of, view_of, written

ROLES = [
    (["Budget", "Utfall", "Avvikelse"], {"budget": 1, "outcome": 2, "deviation": 3}),
    (["Utfall", "Budget", "Avvikelse"], {"outcome": 1, "budget": 2, "deviation": 3}),
    (["Budget 2020", "Prognos 2020", "Avvikelse"], {"budget": 1, "forecast": 2, "deviation": 3}),
    (
        ["Bokslut 2019", "Budget 2020", "Bokslut 2020", "Avvikelse"],
        {"previous": 1, "budget": 2, "outcome": 3, "deviation": 4},
    ),
    (["Bokslut 2018", "Bokslut 2019", "Budget 2020", "Utfall 2020"], {"previous": 2, "budget": 3, "outcome": 4}),
    (["Utfall 2020", "Utfall 2019", "Budget 2020"], {"outcome": 1, "previous": 2, "budget": 3}),
    (["Kommentar", "Budget", "Utfall"], {"budget": 2, "outcome": 3}),
    (["Budget 2019", "Budget 2020", "Utfall 2020"], {"budget": 2, "outcome": 3}),
    (["Budget 2019", "Utfall 2019", "Avvikelse"], {"budget": 1, "outcome": 2, "deviation": 3}),  # a plan looks back
    (["2020", "2019"], {"outcome": 1, "previous": 2}),
    (
        ["Budget helår", "Utfall aug", "Prognos helår", "Avvikelse", "Avvikelse april"],
        {"budget": 1, "outcome": 2, "forecast": 3, "deviation": 4},
    ),
    (
        ["Budget aug", "Utfall aug", "Avvikelse", "Budget helår", "Prognos", "Avvikelse"],
        {"budget": 4, "outcome": 2, "forecast": 5, "deviation": 6},
    ),
    (["Bokslut 2019", "Årsbudget", "Prognos"], {"previous": 1, "budget": 2, "forecast": 3}),  # a forecast is of now
    (["Bokslut 2019", "Budget", "Utfall"], {"previous": 1, "budget": 2, "outcome": 3}),
    (["Budget", "Bokslut", "Avvik."], {"budget": 1, "outcome": 2, "deviation": 3}),
    (["Budget 2021", "Plan 2022", "Plan 2023"], {"budget": 1}),
    (  # the year before, in words; the budget of the whole year is that of the forecast
        ["Budget helår", "Budget ack", "Utfall ack", "Utfall ack föreg år", "Prognos"],
        {"budget": 1, "outcome": 3, "previous": 4, "forecast": 5},
    ),
    (
        ["Utfall föregående år", "Budget", "Utfall", "Avvikelse"],
        {"previous": 1, "budget": 2, "outcome": 3, "deviation": 4},
    ),
    (["Årsbudget", "Budget ack", "Utfall ack", "Avvikelse"], {"budget": 2, "outcome": 3, "deviation": 4}),
    (["Budget", "Utfall ack", "Avvikelse"], {"budget": 1, "outcome": 2, "deviation": 3}),
    (["Budget", "Periodutfall", "Utfall_proc", "Prognos"], {"budget": 1, "outcome": 2, "forecast": 4}),
    (["Budget", "Utfall", "Utfall %", "Avvikelse", "Avvikelse %"], {"budget": 1, "outcome": 2, "deviation": 4}),
    (["Kostnad · Budget", "Kostnad · Utfall", "Netto · Budget", "Netto · Utfall"], {"budget": 3, "outcome": 4}),
]


@pytest.mark.parametrize(("heads", "roles"), ROLES)
def test_the_column_of_each_measure(heads: list[str], roles: dict[str, int]) -> None:
    columns = [Column(col=col, heads=(head,)) for col, head in enumerate(heads, 1)]
    assert column_roles(columns, 2020) == roles


@pytest.mark.parametrize(
    ("parts", "unit"),
    [
        ((grid(["Tkr|Budget|Utfall", "Intäkter|1|2"]),), "tkr"),
        ((grid(["Post|Budget (mkr)|Utfall (mkr)", "Intäkter|1|2"]),), "mkr"),
        ((grid(["Mnkr|Budget|Utfall", "Intäkter|1|2"]),), "mkr"),
        ((paragraph("Belopp i tusental kronor"), grid(["Post|Budget|Utfall", "Intäkter|1|2"])), "tkr"),
        ((heading("Driftredovisning, miljoner kronor"), grid(["Post|Budget|Utfall", "Intäkter|1|2"])), "mkr"),
        ((grid(["Post|Budget|Utfall", "Intäkter|1|2"], caption="Tabell 1 Resultat i kronor"),), "kr"),
        ((grid(["Post|Budget|Utfall", "Intäkter|1|2"]),), None),
    ],
)
def test_what_the_amounts_are_printed_in(parts: tuple[Part, ...], unit: str | None) -> None:
    assert currency_of(view_of(*parts)) == unit


def lines(*parts: Part) -> tuple[BudgetLine, ...]:
    report, content = written(*parts)
    return find_budget_lines(report, content, views(content), BOARD, year=2020)


def test_the_lines_of_a_budget() -> None:
    found = lines(
        heading("Driftredovisning"),
        grid(
            [
                "Tkr|Bokslut 2019|Budget 2020|Utfall 2020|Avvikelse",
                "Intäkter|1 100|1 200|1 250|50",
                "Personalkostnader|-3 900|-4 000|-4 100|-100",
                "Summa|-2 800|-2 800|-2 850|-50",
            ]
        ),
    )
    assert [(line.item, line.is_total) for line in found] == [
        ("Intäkter", False),
        ("Personalkostnader", False),
        ("Summa", True),
    ]
    assert dict(found[1].printed) == {
        "previous": "-3 900",
        "budget": "-4 000",
        "outcome": "-4 100",
        "deviation": "-100",
    }
    assert {(line.statement, line.currency_unit, line.period_text, line.source) for line in found} == {
        ("operating", "tkr", "2020", "table")
    }
    assert all(line.item in line.provenance.quote for line in found)


def test_a_table_that_goes_without_saying_is_in_the_unit_of_the_one_before() -> None:
    rows = ["Post|Budget|Utfall|Avvikelse", "Gator|100|90|10", "Summa|100|90|10"]
    first, second = (paragraph("Tkr"), grid(rows)), (heading("Per verksamhet"), grid(rows))
    assert {line.currency_unit for line in lines(heading("Drift"), *first, *second)} == {"tkr"}
    assert [line.currency_unit for line in lines(heading("Drift"), *second) if line.currency_unit] == []


def test_an_empty_cell_prints_nothing() -> None:
    (line,) = lines(heading("Ekonomi"), grid(["Tkr|Budget|Utfall|Avvikelse", "Personalkostnader|100||–"]))
    assert dict(line.printed) == {"budget": "100"}


def test_investments_are_told_apart() -> None:
    found = lines(heading("Investeringar"), grid(["Tkr|Budget|Utfall|Avvikelse", "Nytt kök|400|420|-20"]))
    assert [(line.item, line.statement) for line in found] == [("Nytt kök", "investment")]


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Verksamhetsmått", ["Mått|Budget|Utfall", "Antal platser|54|52"]),
        (
            "Ekonomi",
            [
                "Volymer|Budget|Utfall|Avvikelse",
                "Antal timmar hemtjänst|5 400|5 210|190",
                "Elever i grundskola|880|871|9",
            ],
        ),
        (
            "Ekonomi",
            ["Volym|Utfall 2019|Budget 2020|Utfall 2020", "Trygghetslarm|1 312|1 350|1 298", "Matdistribution|4|5|6"],
        ),
        (  # a row that accounts have, too, below a heading that says otherwise
            "Nyckeltal",
            [
                "|Bokslut 2019|Bokslut 2020|Budget 2020",
                "Årets resultat av skatter|4,3|0,9|1,4",
                "Soliditet|38,6|36,9|40,8",
            ],
        ),
        ("Ekonomi och volymer", ["Pris|Budget|Utfall", "Nettokostnad per brukare, kr|412 000|418 000"]),
    ],
)
def test_a_table_of_indicators_has_no_budget_lines(title: str, rows: list[str]) -> None:
    assert lines(heading(title), grid(rows)) == ()


def test_figures_in_percent_are_no_amounts() -> None:
    rows = ["|Bokslut 2020|Budget 2020", "Årets resultat av skatter|0,9|1,4", "Soliditet|36,9|40,8"]
    assert lines(heading("Kommunen"), paragraph("(procent om inget annat sägs)"), grid(rows)) == ()
    assert len(lines(heading("Kommunen"), paragraph("(procent och tkr)"), grid(rows))) == 2


def test_a_row_of_places_among_costs_leaves_a_budget_a_budget() -> None:
    rows = ["Tkr|Budget|Utfall", "Personal|4 000|4 100", "Lokaler|900|910", "Köpta platser|1 200|1 350"]
    assert len(lines(heading("Ekonomi"), grid(rows))) == 3


def test_measures_as_rows_give_a_line_for_each_column() -> None:
    found = lines(
        heading("Ekonomi (tkr)"),
        grid(["|Förskola|Grundskola", "Budget|1 200|4 000", "Utfall|1 150|4 100", "Avvikelse|50|-100"]),
    )
    assert [(line.item, dict(line.printed)) for line in found] == [
        ("Förskola", {"budget": "1 200", "outcome": "1 150", "deviation": "50"}),
        ("Grundskola", {"budget": "4 000", "outcome": "4 100", "deviation": "-100"}),
    ]
    assert all("1 1" in line.provenance.quote or "4 1" in line.provenance.quote for line in found)


YEARS = [
    (  # the rows say what the amounts are of, and the columns when
        ["|Bokslut 2020|Bokslut 2019", "Nettokostnader|24 120|23 400", "Budget|24 300|22 950", "Avvikelse|180|- 450"],
        [
            ("Nettokostnader", "2020", {"outcome": "24 120", "budget": "24 300", "deviation": "180"}),
            ("Nettokostnader", "2019", {"outcome": "23 400", "budget": "22 950", "deviation": "- 450"}),
        ],
    ),
    (  # below other items
        ["|2020|2019", "Intäkter|900|850", "Nettokostnad|24 120|23 400", "Budget|24 300|22 950"],
        [
            ("Intäkter", "2020", {"outcome": "900", "previous": "850"}),
            ("Nettokostnad", "2020", {"outcome": "24 120", "budget": "24 300"}),
            ("Nettokostnad", "2019", {"outcome": "23 400", "budget": "22 950"}),
        ],
    ),
    (  # an item of its own
        ["|2020|2019", "Intäkter|900|850", "Nettokostnad|24 120|23 400", "Budgetreserv|300|250"],
        [
            ("Intäkter", "2020", {"outcome": "900", "previous": "850"}),
            ("Nettokostnad", "2020", {"outcome": "24 120", "previous": "23 400"}),
            ("Budgetreserv", "2020", {"outcome": "300", "previous": "250"}),
        ],
    ),
]


@pytest.mark.parametrize(("table", "expected"), YEARS)
def test_years_over_an_item_and_its_budget(table: list[str], expected: list[tuple[str, str, dict[str, str]]]) -> None:
    found = lines(heading("Ekonomi (tkr)"), grid(table))
    assert [(line.item, line.period_text, dict(line.printed)) for line in found] == expected


@pytest.mark.parametrize(
    ("title", "rows", "count"),
    [
        ("Ramar (tkr)", ["|Budget 2020|Plan 2021", "Förskola|85 600|83 100"], 1),
        ("Resultaträkning, mkr", ["|2020|2019", "Intäkter|12|11", "Personalkostnader|-40|-38"], 2),
        ("Besök", ["|Budget 2020|Plan 2021", "Badhus|85 600|83 100"], 0),  # no money
        ("Personal (kr per timme)", ["|2020|2019", "Lärare|212|208", "Vikarier|180|176"], 0),  # no rows of an account
    ],
)
def test_tables_of_money_without_outcomes(title: str, rows: list[str], count: int) -> None:
    assert len(lines(heading(title), grid(rows))) == count


RESULTS = [
    ("Prognosen för nämnden visar ett underskott på 2,1 mnkr.", "nämnden", "-2,1", "mkr"),
    ("Äldreomsorgen redovisar ett överskott på 350 tkr.", "Äldreomsorgen", "350", "tkr"),
    ("Förskolan visar en avvikelse på -1,4 mkr.", "Förskolan", "-1,4", "mkr"),
    ("Hemtjänsten har ett underskott om 750 000 kronor.", "Hemtjänsten", "-750 000", "kr"),
    ("Kulturskolan gör ett underskott på -120 tkr.", "Kulturskolan", "-120", "tkr"),
    ("Omsorgsnämnden visar ett resultat på +3,2 miljoner kronor.", "Omsorgsnämnden", "+3,2", "mkr"),
    ("Helårsprognosen för barnvården är -7,0 mnkr.", "barnvården", "-7,0", "mkr"),
    ("Stöd för vuxna visar ett underskott på 3,1 mkr.", "Stöd för vuxna", "-3,1", "mkr"),
    ("Nämndens prognos för helåret visar ett underskott på 8,4 mkr.", "Nämnden", "-8,4", "mkr"),
    ("Badhusets överskott om 90 tkr beror på fler besök.", "Badhuset", "90", "tkr"),
    ("Grundskolan överskrider sin budget med 4,5 mkr.", "Grundskolan", "-4,5", "mkr"),
    ("Hemtjänsten drar över sin ram med 2 mkr.", "Hemtjänsten", "-2", "mkr"),
    ("Musikskolan lämnade tillbaka 150 tkr av sin ram.", "Musikskolan", "150", "tkr"),
    ("Snöröjningen kostade 2,3 mkr mindre än budgeterat.", "Snöröjningen", "2,3", "mkr"),
    ("Kostnaderna för skolskjuts blev 3,4 mkr högre än budgeterat.", "Kostnaderna för skolskjuts", "-3,4", "mkr"),
    ("Intäkterna blev 1,2 mkr lägre än budgeterat.", "Intäkterna", "-1,2", "mkr"),
    ("För placeringar prognostiseras ett underskott på 4,0 mkr.", "placeringar", "-4,0", "mkr"),
    ("Inom gymnasiet uppstod ett överskott på 1,1 mkr.", "gymnasiet", "1,1", "mkr"),
    ("Grundskolan gick 3,6 mnkr back.", "Grundskolan", "-3,6", "mkr"),
    ("Hemtjänsten visar minus 1 640 tkr.", "Hemtjänsten", "-1 640", "tkr"),
    ("Gatuenheten drar över med 1,1 mkr.", "Gatuenheten", "-1,1", "mkr"),
    ("Ett underskott på 800 tkr redovisas för färdtjänsten.", "färdtjänsten", "-800", "tkr"),
    ("För återvinningen blev slutnotan 0,6 miljoner högre än beräknat.", "återvinningen", "-0,6", "mkr"),
    ("Måltidsenheten redovisar en positiv budgetavvikelse på 0,8 mkr.", "Måltidsenheten", "0,8", "mkr"),
    ("Individ- och familjeomsorgens utfall är 3,4 mkr sämre än budget.", "Individ- och familjeomsorgen", "-3,4", "mkr"),
    ("Prognosen för året är ett underskott på 5,3 mnkr.", "Prognosen för året", "-5,3", "mkr"),
    ("Äldreomsorgens prognos för hela året ligger på minus 14,7 miljoner.", "Äldreomsorgen", "-14,7", "mkr"),
    ("Kulturens resultat blev plus 120 tkr.", "Kulturen", "+120", "tkr"),
    ("Omsorgsnämndens överskott mot budget är 25 mkr.", "Omsorgsnämnden", "25", "mkr"),
    ("Badhusets avvikelse jämfört med budgeten är -90 tkr.", "Badhuset", "-90", "tkr"),
    ("Nämndens resultat i bokslutet visade ett överskott på 1,1 mkr.", "Nämnden", "1,1", "mkr"),
    ("Avvikelsen mot budget är -2,3 mkr.", "Avvikelsen mot budget", "-2,3", "mkr"),
]


@pytest.mark.parametrize(("text", "item", "deviation", "unit"), RESULTS)
def test_a_result_told_in_prose(text: str, item: str, deviation: str, unit: str) -> None:
    (line,) = prose_results(report_of(text), Passage.of(text, page=1, offset=0))
    assert (line.item, dict(line.printed), line.currency_unit) == (item, {"deviation": deviation}, unit)
    assert line.source == "prose"


@pytest.mark.parametrize(
    "text",
    [
        "Underskottet har minskat jämfört med 2019.",
        "Hemtjänsten har ökat sitt underskott med 200 tkr.",
        "Omsorgsnämnden har en budget på 412 mnkr.",
        "Dygnskostnaden är 540 kr/dygn.",
        "Antalet brukare är 54.",
        "Förskolan har 1 200 barn.",
        "Underskottet ökade med 3 mkr.",
        "Skolans underskott är 1,2 mkr större än i augusti.",
        "Läget är bättre än i februari, då underskottet beräknades till 11,0 mkr.",
        "Åtgärder motsvarande 3 mkr har genomförts för att minska underskottet.",
        "Nämnden fick 5 mkr i tilläggsbudget.",
        "Engångskostnader har belastat årets resultat med -4 mkr.",
        "Kostnaden blev högre jämfört med budgeten på 12 mkr.",
        "Verksamheten bedrivs inom sin ram på 12 mkr.",
        "Ett underskott på 4 mkr är mycket.",
        "Biblioteket köpte böcker för 300 tkr enligt budget.",
    ],
)
def test_no_result_in_money(text: str) -> None:
    assert list(prose_results(report_of(text), Passage.of(text, page=1, offset=0))) == []


SEVERAL = [
    (
        "Vård och omsorg gick med 5,1 mkr i underskott och boende och vardag med -2,2 mkr.",
        [("Vård och omsorg", "-5,1"), ("boende och vardag", "-2,2")],
    ),
    ("Kultur (+0,4 mnkr) och fritid (-1,2 mnkr) avviker mest från budget.", [("Kultur", "+0,4"), ("fritid", "-1,2")]),
    (
        "Underskottet finns inom grundskolan (−4,9 mkr) och måltidsservice (−2,1 mkr).",
        [("grundskolan", "−4,9"), ("måltidsservice", "−2,1")],
    ),
    (
        "Skolan redovisar ett överskott på 0,5 mkr, medan förskolan överskred sin ram med 300 tkr.",
        [("Skolan", "0,5"), ("förskolan", "-300")],
    ),
    ("Nämnden har ett underskott på 5 mkr, varav 3 mkr avser vikarier.", [("Nämnden", "-5")]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_results_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(result.item, result.amount) for result in results_in(text)] == expected


OUTCOMES = [
    ("Resultatet efter räntor blev 11,3 mkr, vilket är 2,9 mkr bättre än budget.", ["11,3", "2,9"]),
    ("Nettokostnaden uppgick till 412,0 mkr, vilket är 3,1 mkr högre än budgeterat.", ["412,0", "-3,1"]),
    ("Bolagets resultat blev 4,1 mkr, vilket är 1,2 mkr lägre än budgeterat.", ["4,1", "-1,2"]),
]


@pytest.mark.parametrize(("text", "expected"), OUTCOMES)
def test_an_outcome_with_its_distance_from_the_budget(text: str, expected: list[str]) -> None:
    (line,) = prose_results(report_of(text), Passage.of(text, page=1, offset=0))
    assert [amount for _, amount in line.printed] == expected


def test_the_scope_of_a_result_may_stand_in_the_sentence_before() -> None:
    (line,) = lines(
        paragraph("Placeringarna inom missbruksvården minskar. Prognosen visar ett underskott på 1,5 mnkr.")
    )
    assert (line.item, line.provenance.confidence) == ("missbruksvården", 0.6)


def test_results_in_paragraphs_and_list_items_are_lines() -> None:
    found = lines(paragraph("Året var bra. Äldreomsorgen redovisar ett överskott på 350 tkr."))
    assert [(line.item, line.source) for line in found] == [("Äldreomsorgen", "prose")]
