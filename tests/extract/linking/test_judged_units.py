"""Whose judgements are: units of lists, tables and headings under a goal, and goals that are judged together."""

import pytest

from extract.linking.judged_units import judged_item, judged_together
from models import Passage
from tests.extract.builders import Part, grid, heading, item, judged, paragraph

WORK = "Medarbetarna ska trivas på jobbet"
YOUNG = "Fler unga ska ha en meningsfull fritid"
WAIT = "Väntetiden till boende ska vara högst 60 dagar"
BY_UNIT = [
    (WORK, "achieved", "Solgården", None),
    (WORK, "not_achieved", "Ekbacken", None),
]


@pytest.mark.parametrize(
    "parts",
    [
        (
            paragraph("Resultat per enhet:"),
            item("Solgården: målet är uppnått"),
            item("Ekbacken: målet är inte uppnått"),
        ),
        (heading("Resultat", 3), item("Solgården – uppnått"), item("Ekbacken – ej uppnått")),
        (heading("Resultat", 3), item("Solgården (uppnått)"), item("Ekbacken (ej uppnått)")),
        (grid(["Enhet | Bedömning", "Solgården | Uppnått", "Ekbacken | Ej uppnått"]),),
        (paragraph("Solgården: Uppnått. Enkäten visar 80."), paragraph("Ekbacken: Ej uppnått. Enkäten visar 61.")),
        (
            heading("Solgården", 3),
            paragraph("Målet är uppnått. Enkäten visar 80."),
            heading("Ekbacken", 3),
            paragraph("Enkäten visar 61. Målet nåddes inte."),
        ),
    ],
)
def test_each_unit_under_a_goal_has_its_own_judgement(parts: tuple[Part, ...]) -> None:
    assert judged(heading(f"Mål: {WORK}", 2), *parts) == BY_UNIT


def test_one_heading_with_a_verdict_is_no_unit() -> None:
    found = judged(heading(f"Mål: {WORK}", 2), heading("Nya scheman", 3), paragraph("Målet är uppnått."))
    assert found == [(WORK, "achieved", None, None)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Ekbacken – ej uppnått", "Ekbacken"),
        ("Förskolan Norr: delvis uppfyllt", "Förskolan Norr"),
        ("Resultat: ej uppnått", None),
        ("Alla ska trivas – ej uppnått", None),
        ("Ekbacken: 81 procent", None),
    ],
)
def test_an_item_of_a_list_that_judges_a_unit(text: str, unit: str | None) -> None:
    found = judged_item(Passage(text))
    assert (found[0] if found else None) == unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mål 1 och 3 är uppfyllda. Mål 2 är inte uppfyllt.",
            [(YOUNG, "achieved"), (WORK, "achieved"), (WAIT, "not_achieved")],
        ),
        (
            "Målen 1 och 2 bedöms uppnås under året medan mål 3 inte bedöms uppnås.",
            [(YOUNG, "achieved?"), (WAIT, "achieved?"), (WORK, "not_achieved?")],
        ),
        (
            "Mål 1 och mål 3 har inte nåtts. Mål 2 är uppnått.",
            [(YOUNG, "not_achieved"), (WORK, "not_achieved"), (WAIT, "achieved")],
        ),
        ("Mål 1 och 9 är uppfyllda.", []),
        ("Två mål och alla delmål har nåtts.", []),  # counted
        (
            f"Nämnden anser att målet {YOUNG} är uppnått och att målet {WAIT} inte är uppnått.",
            [(YOUNG, "achieved"), (WAIT, "not_achieved")],
        ),
    ],
)
def test_goals_that_are_judged_together(text: str, expected: list[tuple[str, str]]) -> None:
    found = judged(
        heading("Nämndens mål"),
        item(f"Mål 1: {YOUNG}"),
        item(f"Mål 2: {WAIT}"),
        item(f"Mål 3: {WORK}"),
        heading("Bedömning", 2),
        paragraph(text),
    )
    assert [(goal, status) for goal, status, _, _ in found] == expected


@pytest.mark.parametrize(
    ("met", "missed"),
    [
        (heading("Uppfyllda mål", 2), heading("Ej uppfyllda mål", 2)),
        (paragraph("Följande mål har uppnåtts:"), paragraph("Följande mål har inte uppnåtts:")),
    ],
)
def test_lists_under_a_verdict(met: Part, missed: Part) -> None:
    found = judged(heading("Måluppföljning"), met, item(YOUNG), item(WORK), missed, item(WAIT))
    assert [(goal, status) for goal, status, _, _ in found] == [
        (YOUNG, "achieved"),
        (WORK, "achieved"),
        (WAIT, "not_achieved"),
    ]


def test_a_comment_in_a_cell_opens_with_its_verdict() -> None:
    found = judged(
        heading("Måluppföljning"),
        grid(["Mål | Hur har det gått?", f"{YOUNG} | Delvis uppfyllt. Två gårdar har öppnat.", f"{WAIT} | Ej nått."]),
    )
    assert [(goal, status) for goal, status, _, _ in found] == [(YOUNG, "partly"), (WAIT, "not_achieved")]


def test_tables_of_the_same_goals_below_the_headings_of_units() -> None:
    found = judged(
        heading("Nämndens mål"),
        item(f"Mål 1: {YOUNG}"),
        item(f"Mål 2: {WAIT}"),
        heading("Resultat per enhet"),
        heading("Solgården", 2),
        grid(
            [
                "Mål | Indikator | Utfall | Bedömning",
                "1. Fritid | Antal | 41 | Uppnått",
                "2. Kö | Dagar | 81 | Ej uppnått",
            ]
        ),
        heading("Ekbacken", 2),
        grid(
            [
                "Mål | Indikator | Utfall | Bedömning",
                "1. Fritid | Antal | 12 | Ej uppnått",
                "2. Kö | Dagar | 51 | Uppnått",
            ]
        ),
        paragraph("Flera har slutat, vilket är orsaken till att mål 1 inte nås."),
    )
    assert [(goal, status, unit) for goal, status, unit, _ in found] == [
        (YOUNG, "achieved", "Solgården"),
        (WAIT, "not_achieved", "Solgården"),
        (YOUNG, "not_achieved", "Ekbacken"),
        (WAIT, "achieved", "Ekbacken"),
        (YOUNG, "not_achieved", "Ekbacken"),
    ]


def test_a_goal_with_two_indicators_and_one_verdict() -> None:
    rows = [
        "Mål | Mått | Mål 2021 | Utfall T1 | Prognos helår",
        f"{YOUNG} | Antal besök | 400 | 210 | Nås",
        " | Antal kurser | 12 | 4 | ",
        f"{WAIT} | Dagar i kö | 60 | 81 | Nås inte",
    ]
    found = judged(heading("Måluppfyllelse"), grid(rows))
    assert [(goal, status) for goal, status, _, _ in found] == [(YOUNG, "achieved?"), (WAIT, "not_achieved?")]


def test_the_heading_of_an_account_is_no_indicator() -> None:
    found = judged(
        heading(f"Mål: {WORK}", 2),
        paragraph("Indikator: Sjukfrånvaron ska vara högst 5 procent"),
        heading("Särskilt boende", 3),
        paragraph("Sjukfrånvaron var 8 procent. Målet är inte uppfyllt."),
        heading("Hemtjänst", 3),
        paragraph("Sjukfrånvaron var 4 procent. Målet är uppfyllt."),
    )
    assert [(status, unit) for _, status, unit, _ in found] == [
        ("not_achieved", "Särskilt boende"),
        ("achieved", "Hemtjänst"),
    ]


def test_a_column_of_verdicts_for_each_tertial() -> None:
    rows = ["Mål | Bedömning T1 | Bedömning T2", f"{YOUNG} | Uppnås | Uppnås", f"{WAIT} | Uppnås | Uppnås ej"]
    found = judged(heading("Måluppfyllelse"), grid(rows))
    assert [(goal, status, unit) for goal, status, unit, _ in found] == [
        (YOUNG, "achieved", None),
        (YOUNG, "achieved", None),
        (WAIT, "achieved", None),
        (WAIT, "not_achieved", None),
    ]


def test_an_account_opens_with_its_verdict_after_a_label() -> None:
    found = judged(heading(f"Mål: {WORK}", 2), paragraph("Målet nått: Delvis. Två av fyra enheter har bättre värden."))
    assert found == [(WORK, "partly", None, None)]


def test_comments_on_the_goals_of_the_table_above() -> None:
    found = judged(
        heading("Måluppfyllelse"),
        grid(["Mål | Mått | Utfall", f"{YOUNG} | Antal | 41", f"{WAIT} | Dagar | 81"]),
        heading("Kommentarer till målen", 2),
        paragraph("Väntetiden till boende har ökat. Målet är inte uppnått."),
    )
    assert found == [(WAIT, "not_achieved", None, None)]


def test_rows_of_units_with_a_figure_and_a_verdict_judge_the_goal_above() -> None:
    first = [heading("Garanti 1 Svar i tid"), item("Norr 95 % Uppfylld"), item("Söder 60 % Ej uppfylld")]
    other = [heading("Garanti 2 Besök varje vecka"), item("Norr 41 % Ej uppfylld"), item("Söder 84 % Delvis uppfylld")]
    assert [(goal, status, unit) for goal, status, unit, _ in judged(*first, *other)] == [
        ("Svar i tid", "achieved", "Norr"),
        ("Svar i tid", "not_achieved", "Söder"),
        ("Besök varje vecka", "not_achieved", "Norr"),
        ("Besök varje vecka", "partly", "Söder"),
    ]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Björken, Granen och Linden: uppnått. Tallen: ej uppnått.", "Björken Granen Linden Tallen"),
        ("Måluppfyllelse: Norrbo och Ekbacken delvis uppnått, Söderbo ej uppnått", "Norrbo Ekbacken Söderbo"),
        ("Norrbo uppnått och Söderbo ej uppnått", "Norrbo Söderbo"),
        ("Norrbo: uppnått.", ""),  # one alone is no row of units
        ("Norrbo och Ekbacken: uppnått. Söderbo hade vikarier.", ""),
        ("På Norrbo är målet uppnått medan Söderbo inte når målet.", ""),
        ("Måluppfyllelse: Målet uppnått, Måluppfyllelsen god", ""),
    ],
)
def test_a_line_that_judges_several_units_and_says_nothing_else(text: str, units: str) -> None:
    assert " ".join(unit for unit, *_ in judged_together(Passage(text))) == units


def test_each_unit_of_a_line_has_its_verdict_on_the_goal() -> None:
    found = judged(
        heading(f"Mål: {WORK}", 2),
        paragraph("Enkäten gick till alla."),
        paragraph("Måluppfyllelse: Björken och Granen: uppnått. Tallen: ej uppnått."),
    )
    assert found == [
        (WORK, "achieved", "Björken", None),
        (WORK, "achieved", "Granen", None),
        (WORK, "not_achieved", "Tallen", None),
    ]


def test_goals_by_letter() -> None:
    found = judged(
        heading("Nämndens mål"),
        *(item(goal, marker) for goal, marker in ((YOUNG, "a)"), (WAIT, "b)"))),
        heading("Slutsatser", 2),
        item("Mål a: delvis uppfyllt."),
        item("Mål b: ej uppfyllt. Kön är lång."),
    )
    assert [(goal, status) for goal, status, *_ in found] == [(YOUNG, "partly"), (WAIT, "not_achieved")]


CELLS = (heading("Enhet", 3), heading("Bedömning", 3), heading("Kommentar", 3))
NORTH = (heading("Björkens boende", 3), heading("Uppfyllt", 3), paragraph("Alla svarade."))
SOUTH = (heading("Tallens boende", 3), heading("Ej uppfyllt", 3), paragraph("Chefen har bytts ut."))


def test_units_above_their_verdicts_on_lines() -> None:
    label = paragraph(f"Kvalitetsmål 1. {WORK}")
    found = judged(label, *CELLS, *NORTH, *SOUTH, heading("Samlad bedömning: Delvis uppfyllt", 3))
    assert found == [
        (WORK, "achieved", "Björkens boende", None),
        (WORK, "not_achieved", "Tallens boende", None),
        (WORK, "partly", None, None),
    ]


GUESTS = (heading("Nöjda gäster", 3), heading("Uppfyllt", 3), paragraph("Alla svarade."))
TRIPS = (heading("Korta resor", 3), heading("Ej uppfyllt", 3), paragraph("Tåget är sent."))


@pytest.mark.parametrize("parts", [(*GUESTS, *TRIPS), (*CELLS, *GUESTS)])
def test_lines_without_a_head_of_units_or_but_one_name_none(parts: tuple[Part, ...]) -> None:
    found = judged(paragraph(f"Kvalitetsmål 1. {WORK}"), *parts)
    assert [unit for _, _, unit, _ in found if unit is not None] == []
