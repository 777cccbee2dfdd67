"""Money: roles of columns over the years, units, and results told in prose."""

import pytest

from extract.budgets import find_budget_lines
from extract.budgets.sentences import prose_results
from extract.budgets.tables import column_roles, currency_of
from extract.columns.heads import Column, views
from extract.prose.results import results_in
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
    (["Årsbudget", "Helårsprognos", "Prognosavvikelse", "Prognos feb"], {"budget": 1, "forecast": 2, "deviation": 3}),
    (["Budget", "Prognos april", "Prognos augusti"], {"budget": 1, "forecast": 3}),  # the last one made
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
    ("Till skillnad från tidigare år har badhuset ett överskott på 2 mkr.", "badhuset", "2", "mkr"),
    ("Utan större besvär hade badhuset ett överskott på 2 mkr.", "badhuset", "2", "mkr"),
    ("Utan att stänga har simhallen ett överskott på 2 mkr.", "simhallen", "2", "mkr"),
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
    ("Hemtjänsten redovisar ett underskott på 915 kkr.", "Hemtjänsten", "-915", "tkr"),
    ("Miljönämnden har ett överskott för 2015 med 1 420 tkr.", "Miljönämnden", "1 420", "tkr"),
    ("Nämnden visar ett överskott jämfört med budget om ca 1,6 mnkr.", "Nämnden", "1,6", "mkr"),
    ("Färdtjänsten visar ett budgetunderskott på -1,2 mnkr.", "Färdtjänsten", "-1,2", "mkr"),
    ("Byggenheten redovisar ett intäktsöverskott om 3,5 mnkr.", "Byggenheten", "3,5", "mkr"),
    ("Mottagandet finansieras av staten och visar ett plus på 1,9 mkr.", "Mottagandet", "1,9", "mkr"),
    ("Avgifterna för bygglov blev 310 tkr högre än budget.", "Avgifterna för bygglov", "310", "tkr"),
    ("Skolan har dragit över budget med 3,3 mnkr, mest för hyror.", "Skolan", "-3,3", "mkr"),
    ("Skolan gick back med nästan 1,4 mnkr.", "Skolan", "-1,4", "mkr"),
    ("Den största avvikelsen finns inom barn, unga och vuxna, -5,1 mkr.", "barn, unga och vuxna", "-5,1", "mkr"),
    # Names are whole …
    (
        "Bygg-, miljö- och räddningsnämnden redovisar ett överskott på 1,2 mkr.",
        "Bygg-, miljö- och räddningsnämnden",
        "1,2",
        "mkr",
    ),
    ("Underskottet finns inom Vård och omsorg (-4,9 mkr).", "Vård och omsorg", "-4,9", "mkr"),
    ("På Torgets marknad var underskottet 0,3 mnkr.", "Torgets marknad", "-0,3", "mkr"),
    ("Resultatenheterna redovisar ett underskott på 10,4 mkr.", "Resultatenheterna", "-10,4", "mkr"),
    # … and stand behind the verb where something else opens the clause.
    ("Då redovisar vård- och omsorgsnämnden ett underskott på 16 mkr.", "vård- och omsorgsnämnden", "-16", "mkr"),
    ("I år visar socialnämnden en liten negativ avvikelse på 1,3 mkr.", "socialnämnden", "-1,3", "mkr"),
    ("Sammanfattningsvis överskred kostnaderna budgeten med 3,1 mkr.", "kostnaderna", "-3,1", "mkr"),
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
        "Nettokostnaden per deltagare uppgick till 183 300 kronor.",
        "I resultatet ingår en försäljning på 4 mkr.",
        "Resultatet påverkades av en nedskrivning på 4 mkr.",
        "Behovet av investeringar uppgår till 40 mkr.",
        "Nämnden vill skriva av skolans underskott från 2006 på 1,1 mkr.",
        "Undersökningens resultat blev 4 miljoner svar.",
        "Temperaturen är följande: Hallen +2 166 tkr.",
        # what several years had
        "De senaste åren har vi haft resultat på mellan 10 mkr-12 mkr.",
        "Tidigare år har nämnden haft ett underskott på 4 mkr.",
        "Kommunen har de senaste tre åren haft goda resultat med 10 mkr per år.",
        # what would have been
        "Utan bidraget hade simhallens underskott hamnat på 9 mkr.",
        "Om stödet hade uteblivit skulle nämnden ha redovisat ett underskott på 5 mkr.",
        "Resultatet hade utan försäljningen blivit -3 mkr.",
        "Underskottet hade blivit 9 mkr om inte staten hade hjälpt till.",
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
    (
        "Kommunen redovisar ett överskott på 9 mkr, till stor del tack vare skolverksamhetens överskott på 1,4 mkr.",
        [("Kommunen", "9"), ("skolverksamheten", "1,4")],
    ),
    # the budget of one and the outcome of another; those of a board and its office are one
    ("Skolan har en budget på 84 mkr, medan biblioteket hade ett utfall på 9 mkr.", [("biblioteket", "9")]),
    ("Skolan har en budget på 84 mkr och utfallet blev 86 mkr.", [("Skolan", "84", "86")]),
    ("Nämndens budget är 84 mkr och förvaltningens utfall blev 86 mkr.", [("Nämnden", "84", "86")]),
    ("Nämnden har ett underskott på 5 mkr, varav 3 mkr avser vikarier.", [("Nämnden", "-5")]),
    (
        "Socialnämnden har ett underskott på 9 mkr och vård- och omsorgsnämnden ett överskott på 2,4 mkr.",
        [("Socialnämnden", "-9"), ("vård- och omsorgsnämnden", "2,4")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_results_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(result.item, *(number for _, number in result.printed)) for result in results_in(text)] == expected


ACCOUNTS = [
    # The result is told of itself …
    ("Årets resultat blev 21,5 mnkr.", "Årets resultat", {"outcome": "21,5"}),
    ("Kommunens resultat blev 312 miljoner.", "Kommunens resultat", {"outcome": "312"}),
    ("Resultatet för perioden uppgick till +1 040 tkr.", "Resultatet för perioden", {"outcome": "+1 040"}),
    ("Årets resultat uppgick till 21,5 (17,2) mnkr.", "Årets resultat", {"outcome": "21,5", "previous": "17,2"}),
    ("Kommunen redovisade 2018 ett resultat på 93 mkr (58 mkr).", "Kommunen", {"outcome": "93", "previous": "58"}),
    ("Resultatet beräknas uppgå till 4,2 mkr.", "Resultatet", {"forecast": "4,2"}),
    ("Kommunen hade ett budgeterat resultat på plus 6,3 mnkr.", "Kommunen", {"budget": "+6,3"}),
    ("Kommunens budget för 2018 byggde på ett resultat på -11 mkr.", "Kommunen", {"budget": "-11"}),
    ("För 2018 redovisas ett överskott om 412 miljoner kr.", "överskott", {"outcome": "412"}),
    (
        "För 2018 redovisas ett överskott om 412 miljoner, vilket är 307 miljoner bättre än budget.",
        "överskott",
        {"outcome": "412", "deviation": "307"},
    ),
    ("Kommunen visar ett underskott på 12 mkr.", "Kommunen", {"outcome": "-12"}),
    ("Investeringarna uppgick till 390 miljoner kronor.", "Investeringarna", {"outcome": "390"}),
    ("Investeringsutgifterna uppgick till 28,4 mkr.", "Investeringsutgifterna", {"outcome": "28,4"}),
    ("Uppdraget utfördes till en nettokostnad av 45,2 mkr.", "Uppdraget", {"outcome": "45,2"}),
    # … and beside its budget, in either order.
    (
        "Resultatet efter räntor blev 11,3 mkr, vilket är 2,9 mkr bättre än budget.",
        "Resultatet efter räntor",
        {"outcome": "11,3", "deviation": "2,9"},
    ),
    (
        "Nettokostnaden uppgick till 412,0 mkr, vilket är 3,1 mkr högre än budgeterat.",
        "Nettokostnaden",
        {"outcome": "412,0", "deviation": "-3,1"},
    ),
    (
        "Bolagets resultat blev 4,1 mkr, vilket är 1,2 mkr lägre än budgeterat.",
        "Bolagets resultat",
        {"outcome": "4,1", "deviation": "-1,2"},
    ),
    (
        "Årets resultat på 12,4 mnkr är 15,1 mnkr sämre än budget.",
        "Årets resultat",
        {"outcome": "12,4", "deviation": "-15,1"},
    ),
    (
        "Nettokostnaderna är 187,3 mkr, vilket innebär ett överskott med 2,4 mkr jämfört med budget på 189,7 mkr.",
        "Nettokostnaderna",
        {"outcome": "187,3", "deviation": "2,4", "budget": "189,7"},
    ),
    (
        "Nämnden redovisar ett överskott med 2,4 mkr jämfört med budget på 189,7.",
        "Nämnden",
        {"deviation": "2,4", "budget": "189,7"},
    ),
    (
        "Nämndens budget uppgick till 64,5 mkr och utfallet blev 63,6 mkr.",
        "Nämnden",
        {"budget": "64,5", "outcome": "63,6"},
    ),
    (
        "Nämndens nettokostnad uppgick till 26 mnkr (budget 28 mnkr).",
        "Nämndens nettokostnad",
        {"outcome": "26", "budget": "28"},
    ),
    (
        "Nettoutfallet per den 31 augusti är 63,6 mnkr jämfört med periodbudget 64,5 mnkr.",
        "Nettoutfallet",
        {"outcome": "63,6", "budget": "64,5"},
    ),
    (
        "Nämnden har en nettobudget på 48,6 mnkr och har förbrukat 50,1 mnkr, ett underskott på 1,5 mnkr.",
        "Nämnden",
        {"budget": "48,6", "outcome": "50,1", "deviation": "-1,5"},
    ),
    (
        "Av årets investeringsbudget på 60,3 mnkr har 25,2 mnkr använts.",
        "årets investeringsbudget",
        {"budget": "60,3", "outcome": "25,2"},
    ),
    (
        "Investeringsbudgeten är 20 mkr, varav 3,1 mkr hittills har förbrukats.",
        "Investeringsbudgeten",
        {"budget": "20", "outcome": "3,1"},
    ),
    ("Nämnden har ett överskott på 1,8 mkr mot budget och 450 tkr.", "Nämnden", {"deviation": "1,8"}),
]


@pytest.mark.parametrize(("text", "item", "printed"), ACCOUNTS)
def test_what_was_earned_or_spent(text: str, item: str, printed: dict[str, str]) -> None:
    (line,) = prose_results(report_of(text), Passage.of(text, page=1, offset=0))
    assert (line.item, dict(line.printed)) == (item, printed)
    assert line.statement == ("investment" if "nvestering" in item else "operating")


def test_amounts_in_different_units_keep_theirs() -> None:
    (result,) = results_in("Nettokostnaden blev 40,2 mkr, vilket innebär ett överskott på 450 tkr.")
    assert (result.unit, dict(result.printed)) == ("mkr", {"outcome": "40,2", "deviation": "450 tkr"})


LISTS = [
    ("Enheternas budgetavvikelser per augusti: IFO +2 160 tkr; ÄO -310 tkr.", {"IFO": "+2 160", "ÄO": "-310"}),
    (
        "Överskottet fördelar sig enligt följande: Vård/stöd +210 tkr; Stab + 30 tkr och Hemtjänst -40 tkr.",
        {"Vård/stöd": "+210", "Stab": "+ 30", "Hemtjänst": "-40"},
    ),
    ("Nämndens årsprognos är totalt -7,6 mnkr Ledning +8,2 mnkr", {"Nämnden": "-7,6", "Ledning": "+8,2"}),
    ("Enheterna redovisar följande avvikelser mot budget. Ledning +8,2 mnkr.", {"Ledning": "+8,2"}),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_a_list_of_deviations_in_a_line(text: str, expected: dict[str, str]) -> None:
    assert {line.item: dict(line.printed)["deviation"] for line in lines(paragraph(text))} == expected


CARRIED = [
    (
        "Kultur- och fritidsnämnden hade ett bra år. Då blev det en negativ avvikelse på 1,2 mkr.",
        "Kultur- och fritidsnämnden",
    ),
    ("Biblioteket redovisar ett överskott på 2 mkr. Avvikelsen mot budget är -1,1 mkr.", "Biblioteket"),
    # Of what else the text is about, no result is told: it is the report's own.
    ("Livsmedelspriserna har stigit. Prognosen är ett underskott på 5,0 mkr.", "Omsorgsnämnden"),
    ("Sammanfattningsvis redovisas ett överskott på 2,1 mkr mot budget.", "Omsorgsnämnden"),
    ("Utfallet för 2020 visar ett underskott av 450 tkr.", "Omsorgsnämnden"),
    ("Överskottet på 3,4 mnkr beror på lägre kostnader.", "Omsorgsnämnden"),
    ("För hela 2020 prognostiseras ett positivt resultat på 530 tkr.", "Omsorgsnämnden"),
    ("Jämfört med de budgeterade 242 Mkr innebär prognosen ett överskott mot budget om 289 Mkr.", "Omsorgsnämnden"),
]


@pytest.mark.parametrize(("text", "item"), CARRIED)
def test_a_result_without_a_name(text: str, item: str) -> None:
    assert lines(paragraph(text))[-1].item == item


def test_the_scope_of_a_result_may_stand_in_the_sentence_before() -> None:
    (line,) = lines(
        paragraph("Placeringarna inom missbruksvården minskar. Prognosen visar ett underskott på 1,5 mnkr.")
    )
    assert (line.item, line.provenance.confidence) == ("missbruksvården", 0.6)


TOGETHER = [
    ("Resultatet blev -2 mkr. Vilket är 4 mkr lägre än budgeterat.", [{"outcome": "-2", "deviation": "-4"}]),
    ("Resultatet blev 12,5 mkr. Det är drygt 3 mkr bättre än budget.", [{"outcome": "12,5", "deviation": "3"}]),
    ("Nettokostnaden blev 41 mkr. Detta är 3 mkr högre än budgeterat.", [{"outcome": "41", "deviation": "-3"}]),
    (
        "Resultatet blev 12,5 mkr. Det innebär en positiv avvikelse mot budget på 3 mkr. Elen blev dyr.",
        [{"outcome": "12,5", "deviation": "3"}],
    ),
    # … what it is compared with is not the budget, what is told is of another, and a deviation is told already
    ("Resultatet blev 12,5 mkr. Det är 3 mkr bättre än 2018.", [{"outcome": "12,5"}]),
    (
        "Nettokostnaden blev 41 mkr. Det är elen som är 3 mkr högre än budget.",
        [{"outcome": "41"}, {"deviation": "-3"}],
    ),
    (
        "Nämnden visar ett underskott på 4 mkr. Det är 2 mkr bättre än budget.",
        [{"deviation": "-4"}, {"deviation": "2"}],
    ),
]


@pytest.mark.parametrize(("text", "printed"), TOGETHER)
def test_how_far_from_the_budget_in_a_sentence_of_its_own(text: str, printed: list[dict[str, str]]) -> None:
    assert [dict(line.printed) for line in lines(paragraph(text))] == printed


def test_a_result_and_its_deviation_are_one_place() -> None:
    (line,) = lines(paragraph("Resultatet blev -2 mkr. Vilket är 4 mkr lägre än budgeterat."))
    assert line.provenance.quote == "Resultatet blev -2 mkr. Vilket är 4 mkr"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Förra året redovisade skolan ett överskott på 3 mkr.", "Förra året"),
        ("I fjol var skolans underskott 3 mkr.", "I fjol"),
        ("2018 var skolans underskott 3 mkr.", "2018"),
        ("Efter förra årets underskott visar skolan ett överskott på 3 mkr.", None),
    ],
)
def test_the_year_of_a_result(text: str, period: str | None) -> None:
    (line,) = lines(paragraph(text))
    assert line.period_text == period


def test_the_deficit_is_the_one_that_was_spoken_of() -> None:
    (result,) = results_in("I fjol var underskottet 7 mkr.", from_budget=True)
    assert result.printed == (("deviation", "-7"),)
    (result,) = results_in("I fjol var underskottet 7 mkr.")
    assert result.printed == (("outcome", "-7"),)


def test_results_in_paragraphs_and_list_items_are_lines() -> None:
    found = lines(paragraph("Året var bra. Äldreomsorgen redovisar ett överskott på 350 tkr."))
    assert [(line.item, line.source) for line in found] == [("Äldreomsorgen", "prose")]
