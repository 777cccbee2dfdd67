"""What does not add up is flagged, what does is proven, and what is unclear is left alone."""

from dataclasses import replace
from typing import Any

import pytest

from extract.reading.legibility import looks_like_word, said, tokens, word_share
from models import (
    Assessment,
    BudgetLine,
    Flag,
    Goal,
    Observation,
)
from tests.utfall.audited import (
    DOCUMENT,
    GOAL,
    PLACE,
    SWEDISH,
    Grid,
    a_table,
    amount,
    audited,
    budget_lines,
    observations,
    of_table,
    proofs,
    told,
)
from utfall.audit import audit
from utfall.wording import other_language

# Budgets

HEAD = ["", "budget", "outcome", "deviation"]
BUDGETS: list[tuple[str, list[list[str]], str, list[tuple[str, str]], dict[str, str]]] = [
    (
        "costs are positive, revenues negative",
        [
            ["", "budget", "forecast", "deviation"],
            ["Intäkter", "-4 310", "-4 290", "-20"],
            ["Personal", "61 200", "61 000", "200"],
            ["Lokaler", "7 150", "7 900", "-750"],
            ["Summa kostnader", "68 350", "68 900", "-550"],
            ["Summa resultat", "64 040", "64 610", "-570"],
        ],
        "tkr",
        [],
        dict.fromkeys(["b1", "b2", "b3", "b4", "b5"], "proven"),
    ),
    (
        "costs are negative: outcome minus budget",
        [HEAD, ["Bad", "–3 600", "–3 488", "112"], ["Ishall", "–9 900", "–10 215", "–315"]],
        "tkr",
        [],
        {"b1": "proven", "b2": "proven"},
    ),
    ("a lone row", [HEAD, ["Total", "11 420", "11 503,4", "-83,4"]], "tkr", [], {"b1": "proven"}),
    (
        "a lone row that fails",
        [HEAD, ["Total", "11 420", "11 503", "-38"]],
        "tkr",
        [("budget_identity", "Total: budget 11 420 − utfall 11 503 = −83 tkr, men avvikelsen anges till −38 tkr.")],
        {"b1": "broken"},
    ),
    (
        "a deviation that fits neither its row nor its column",
        [
            HEAD,
            ["Kontor", "34,6", "34,1", "0,5"],
            ["Skola", "781,5", "796,4", "−14,9"],
            ["Kök", "75,3", "77,4", "−2,1"],
            ["Summa", "891,4", "907,9", "−16,9"],
        ],
        "mkr",
        [
            ("budget_identity", "Summa: budget 891,4 − utfall 907,9 = −16,5 mkr, men avvikelsen anges till −16,9 mkr."),
            ("sum_mismatch", "Summa, avvikelse: 0,5 + (−14,9) + (−2,1) = −16,5, men summan anges till −16,9."),
        ],
        {"b1": "proven", "b2": "proven", "b3": "proven", "b4": "broken"},
    ),
    (
        "a row's misprint makes no total wrong",
        [HEAD, ["A", "100", "90", "10"], ["B", "200", "210", "-20"], ["Summa", "300", "300", "0"]],
        "tkr",
        [("budget_identity", "B: budget 200 − utfall 210 = −10 tkr, men avvikelsen anges till −20 tkr.")],
        {"b1": "proven", "b2": "broken", "b3": "proven"},
    ),
    (
        "a total that its rows do not make",
        [HEAD, ["A", "100", "90", "10"], ["B", "200", "210", "-10"], ["Summa", "310", "300", "10"]],
        "tkr",
        [
            ("sum_mismatch", "Summa, budget: 100 + 200 = 300, men summan anges till 310."),
            ("sum_mismatch", "Summa, avvikelse: 10 + (−10) = 0, men summan anges till 10."),
        ],
        {"b1": "proven", "b2": "proven", "b3": "broken"},
    ),
    (
        "rounding makes one unit, not two",
        [HEAD, ["A", "10,2", "9,1", "1,0"], ["B", "8,0", "6,0", "2,0"], ["C", "8,0", "6,0", "1,8"]],
        "mkr",
        [("budget_identity", "C: budget 8,0 − utfall 6,0 = 2,0 mkr, men avvikelsen anges till 1,8 mkr.")],
        {"b1": "proven", "b2": "proven", "b3": "broken"},
    ),
    (
        "income is printed with its sign turned",
        [HEAD, ["Avgifter", "100", "120", "20"], ["Personal", "500", "490", "10"], ["Hyror", "80", "95", "-15"]],
        "tkr",
        [],
        dict.fromkeys(["b1", "b2", "b3"], "proven"),
    ),
    (
        "a lost minus sign is no income",
        [HEAD, ["Mat", "100", "120", "20"], ["Personal", "500", "490", "10"], ["Hyror", "80", "95", "-15"]],
        "tkr",
        [("budget_identity", "Mat: budget 100 − utfall 120 = −20 tkr, men avvikelsen anges till 20 tkr.")],
        {"b1": "broken", "b2": "proven", "b3": "proven"},
    ),
    (
        "a deviation against the forecast, though there is an outcome",
        [
            ["", "outcome", "budget", "forecast", "deviation"],
            ["Kontor", "11,4", "34,6", "34,1", "0,5"],
            ["Skola", "266,1", "781,5", "796,4", "−14,9"],
        ],
        "mkr",
        [],
        {"b1": "proven", "b2": "proven"},
    ),
    (
        "no habit is clear, nothing is said",
        [HEAD, ["A", "100", "120", "7"], ["B", "500", "490", "3"], ["C", "80", "95", "1"]],
        "tkr",
        [],
        dict.fromkeys(["b1", "b2", "b3"], "unchecked"),
    ),
    ("amounts are missing", [HEAD, ["Inkomster", "", "", ""]], "tkr", [], {"b1": "unchecked"}),
    (
        "an empty amount is no nought",
        [HEAD, ["A", "600", "–", "600"], ["B", "450", "438", "12"], ["Summa", "1 050", "438", "612"]],
        "tkr",
        [],
        {"b1": "proven", "b2": "proven", "b3": "proven"},
    ),
]


@pytest.mark.parametrize("grid, currency, flags, proof", [b[1:] for b in BUDGETS], ids=[b[0] for b in BUDGETS])
def test_budgets(grid: Grid, currency: str, flags: list[tuple[str, str]], proof: dict[str, str]) -> None:
    extraction = audited(budget_lines=budget_lines(grid, currency))
    assert [(kind, message) for kind, _, message in told(extraction)] == flags
    assert all(flag.record_table == "budget_lines" and flag.record_id for flag in extraction.flags)
    assert proofs(extraction) == proof


@pytest.mark.parametrize("deviation, proof", [(-5.0, "proven"), (5.0, "proven"), (-4.0, "unchecked")])
def test_a_result_told_in_prose_is_proven_or_left_alone(deviation: float, proof: str) -> None:
    """The words around it, *ett underskott på*, may have turned the sign."""
    line = BudgetLine(
        id="p",
        document_id="d",
        provenance=PLACE,
        item="nämnden",
        budget=95e6,
        outcome=100e6,
        deviation=deviation * 1e6,
        currency_unit="mkr",
        source="prose",
        printed=(("budget", "95,0"), ("outcome", "100,0"), ("deviation", str(deviation).replace(".", ","))),
    )
    extraction = audited(budget_lines=[line])
    assert told(extraction) == []
    assert proofs(extraction) == {"p": proof}


# Tables of values

SURVEY_HEAD = ["", "Ja", "Nej"]
TABLES: list[tuple[str, list[list[str]], str, int, list[tuple[str, str, str]], dict[str, str]]] = [
    (
        "answers make a hundred",
        [SURVEY_HEAD, ["Kvinnor", "71 %", "29 %"], ["Män", "49 %", "51 %"], ["Totalt", "61 %", "49 %"]],
        "percent",
        1,
        [("sum_mismatch", "o3-1", "Totalt: 61 % + 49 % = 110 %, ska vara 100 %.")],
        {"o1-1": "proven", "o2-2": "proven", "o3-1": "broken", "o3-2": "broken"},
    ),
    (
        "ninety-nine is rounding",
        [["", "A", "B", "C"], ["Norr", "33 %", "33 %", "33 %"], ["Söder", "20 %", "30 %", "50 %"]],
        "percent",
        1,
        [],
        {"o1-1": "proven", "o1-3": "proven", "o2-2": "proven"},
    ),
    (
        "as many rows fail as hold",
        [SURVEY_HEAD, ["A", "71 %", "29 %"], ["B", "49 %", "51 %"], ["C", "61 %", "49 %"], ["D", "9 %", "8 %"]],
        "percent",
        1,
        [],
        {"o1-1": "unchecked", "o3-1": "unchecked"},
    ),
    (
        "five rounded terms may be off by one unit, not by two",
        [
            ["", "2018", "2019", "2020"],
            ["A", "10,4", "8,2", "7,1"],
            ["B", "20,1", "9,3", "7,2"],
            ["C", "30,7", "7,4", "7,3"],
            ["D", "5,5", "6,5", "7,4"],
            ["E", "6,6", "5,6", "7,5"],
            ["Summa", "73,3", "36,9", "36,7"],
        ],
        "fte",
        1,
        [
            (
                "rounding_difference",
                "o6-2",
                "Summa, 2019: 8,2 + 9,3 + 7,4 + 6,5 + 5,6 = 37,0, men summan anges till 36,9; "
                "skillnaden kan vara avrundning.",
            ),
            ("sum_mismatch", "o6-3", "Summa, 2020: 7,1 + 7,2 + 7,3 + 7,4 + 7,5 = 36,5, men summan anges till 36,7."),
        ],
        {"o6-1": "proven", "o6-2": "proven", "o6-3": "broken"},
    ),
    (
        "columns that are no answers",
        [["", "Nöjd", "Trygg"], ["Norr", "81 %", "77 %"], ["Söder", "60 %", "40 %"], ["Öster", "90 %", "92 %"]],
        "percent",
        1,
        [],
        {"o1-1": "unchecked", "o2-1": "unchecked"},
    ),
    (
        "answers down the page, groups across",
        [["", "Kvinnor", "Män"], ["Ja", "60 %", "52 %"], ["Nej", "40 %", "48 %"]],
        "percent",
        1,
        [],
        {"o1-1": "proven", "o2-2": "proven"},
    ),
    (
        "two questions under two headings",
        [
            ["", "Maten", "Maten", "Personalen", "Personalen"],
            ["", "Bra", "Dålig", "Bra", "Dålig"],
            ["Norr", "70", "30", "90", "10"],
            ["Söder", "64", "36", "80", "30"],
        ],
        "percent",
        2,
        [("sum_mismatch", "o3-3", "Söder: 80 % + 30 % = 110 %, ska vara 100 %.")],
        {"o2-1": "proven", "o3-2": "proven", "o3-3": "broken"},
    ),
    (
        "women and men make the total; people are not rounded",
        [["", "Alltid", "Ibland"], ["Kvinnor", "14", "3"], ["Män", "5", "1"], ["Totalt", "19", "5"]],
        "count",
        1,
        [("sum_mismatch", "o3-2", "Totalt, Ibland: 3 + 1 = 4, men summan anges till 5.")],
        {"o1-1": "proven", "o3-1": "proven", "o1-2": "broken", "o2-2": "broken", "o3-2": "broken"},
    ),
    (
        "full-time equivalents are rounded",
        [["", "2019"], ["Kvinnor", "412,4"], ["Män", "96,7"], ["Totalt", "509,0"]],
        "fte",
        1,
        [
            (
                "rounding_difference",
                "o3-1",
                "Totalt, 2019: 412,4 + 96,7 = 509,1, men summan anges till 509,0; skillnaden kan vara avrundning.",
            )
        ],
        {"o1-1": "proven", "o3-1": "proven"},
    ),
    (
        "but not by so much",
        [["", "2019"], ["Kvinnor", "412,4"], ["Män", "96,7"], ["Totalt", "508,1"]],
        "fte",
        1,
        [("sum_mismatch", "o3-1", "Totalt, 2019: 412,4 + 96,7 = 509,1, men summan anges till 508,1.")],
        {"o3-1": "broken"},
    ),
    (
        "a share of all lies between women and men",
        [["", "2018", "2019"], ["Kvinnor", "7,87 %", "78 %"], ["Män", "4,41 %", "88 %"], ["Totalt", "6,92 %", "91 %"]],
        "percent",
        1,
        [
            (
                "total_outside_parts",
                "o3-2",
                "Totalt, 2019: 91 % ligger utanför delarna, 78 % för kvinnor och 88 % för män.",
            )
        ],
        {"o3-1": "consistent", "o3-2": "broken"},
    ),
    (
        "shares that are printed without their sign are no sums",
        [["", "2019", "2020"], ["Kvinnor", "78", "81"], ["Män", "83", "80"], ["Totalt", "80", "81"]],
        "count",
        1,
        [],
        {"o1-1": "unchecked", "o3-1": "unchecked", "o3-2": "unchecked"},
    ),
    (
        "the total may stand first",
        [["", "Totalt", "varav kvinnor", "varav män"], ["Anställda", "40", "31", "9"], ["Chefer", "6", "3", "2"]],
        "count",
        1,
        [("sum_mismatch", "o2-1", "Totalt, Chefer: 3 + 2 = 5, men summan anges till 6.")],
        {"o1-1": "proven", "o2-1": "broken"},
    ),
    (
        "one column of a total fails where the others hold",
        [
            ["Filial", "Besök", "Lån"],
            ["Centrum", "20 511", "21 490"],
            ["Väster", "5 137", "2 411"],
            ["Totalt", "25 648", "24 901"],
        ],
        "count",
        1,
        [("sum_mismatch", "o3-2", "Totalt, Lån: 21 490 + 2 411 = 23 901, men summan anges till 24 901.")],
        {"o1-1": "proven", "o3-1": "proven", "o3-2": "broken"},
    ),
    (
        "quarters add up across the table",
        [["Typ", "Kv 1", "Kv 2", "Summa 2022"], ["Fall", "142", "128", "270"], ["Larm", "5", "8", "14"]],
        "count",
        1,
        [("sum_mismatch", "o2-3", "Summa 2022, Larm: 5 + 8 = 13, men summan anges till 14.")],
        {"o1-3": "proven", "o2-3": "broken"},
    ),
    (
        "a lone column that says Summa",
        [["", "2020"], ["Klagomål", "12"], ["Beröm", "7"], ["Summa", "20"]],
        "count",
        1,
        [("sum_mismatch", "o3-1", "Summa, 2020: 12 + 7 = 19, men summan anges till 20.")],
        {"o3-1": "broken"},
    ),
    (
        "a total of all, with some of the rows",
        [["", "2020"], ["Klagomål", "12"], ["Beröm", "7"], ["Totalt", "45"]],
        "count",
        1,
        [],
        {"o3-1": "unchecked"},
    ),
    (
        "rows that are parts of the row above",
        [
            ["", "2020", "2021"],
            ["Rapporter", "9", "8"],
            ["varav till IVO", "2", "1"],
            ["Ärenden", "4", "5"],
            ["Summa", "13", "13"],
        ],
        "count",
        1,
        [],
        {"o1-1": "proven", "o2-1": "unchecked", "o4-2": "proven"},
    ),
    (
        "an empty part makes a misfit say nothing",
        [["", "2020"], ["A", "3"], ["B", "–"], ["Summa", "5"]],
        "count",
        1,
        [],
        {"o3-1": "unchecked"},
    ),
    (
        "a part on a line that could not be read makes a misfit say nothing",
        [
            ["", "2019", "2020"],
            ["Klagomål", "12", "9"],
            ["Fel", "2", "2"],
            ["Beröm 3 1", "<", "<"],
            ["Summa", "14", "14"],
        ],
        "count",
        1,
        [],
        {"o4-1": "proven", "o4-2": "unchecked"},
    ),
    (
        "means are not added",
        [["", "2020"], ["Norr", "4,1"], ["Söder", "3,9"], ["Totalt", "4,0"]],
        "index",
        1,
        [],
        {"o3-1": "unchecked"},
    ),
    (
        "an indicator that is called total",
        [["", "2020"], ["Kort", "3"], ["Lång", "4"], ["Total sjukfrånvaro", "9"]],
        "count",
        1,
        [],
        {"o3-1": "unchecked"},
    ),
]


@pytest.mark.parametrize("grid, units, header_rows, flags, proof", [t[1:] for t in TABLES], ids=[t[0] for t in TABLES])
def test_tables(
    grid: Grid, units: str, header_rows: int, flags: list[tuple[str, str, str]], proof: dict[str, str]
) -> None:
    extraction = of_table(grid, units, header_rows=header_rows)
    assert told(extraction) == flags
    assert {flag.record_table for flag in extraction.flags} <= {"observations"}
    assert {id_: p for id_, p in proofs(extraction).items() if id_ in proof} == proof


def test_a_lone_row_of_answers_is_proven_only_in_a_survey() -> None:
    grid = [["", "Nöjd", "Missnöjd"], ["Alla", "81 %", "19 %"]]
    assert proofs(of_table(grid, "percent", kind="survey")) == {"o1-1": "proven", "o1-2": "proven"}
    assert proofs(of_table(grid, "percent")) == {"o1-1": "unchecked", "o1-2": "unchecked"}


def test_years_are_no_answers() -> None:
    grid = [["", "2018", "2019"], ["Norr", "45 %", "55 %"], ["Söder", "48 %", "52 %"]]
    values = [replace(o, period=o.series) for o in observations(grid, "percent")]
    assert set(proofs(audited(a_table(grid), observations=values)).values()) == {"unchecked"}


def test_values_of_a_table_that_is_not_there_are_left_alone() -> None:
    grid = [SURVEY_HEAD, ["Kvinnor", "71 %", "29 %"], ["Män", "55 %", "55 %"]]
    extraction = audited(observations=observations(grid, "percent"))
    assert told(extraction) == [] and set(proofs(extraction).values()) == {"unchecked"}


# Shares over a hundred


@pytest.mark.parametrize(
    "name, value_text, unit, flagged",
    [
        ("Andel brukare med aktuell plan", "104 %", "percent", True),
        ("andelen nöjda", "100,4 %", "percent", True),
        ("procent av de anställda", "120", "percent", True),
        ("Andel brukare med aktuell plan", "100 %", "percent", False),
        ("Andelen ärenden", "107", "count", False),
        ("Nettokostnad i procent av budget", "101,2 %", "percent", False),
        ("Måluppfyllelse, andel av målvärdet", "105 %", "percent", False),
        ("Beläggning", "103 %", "percent", False),
    ],
)
def test_a_share_over_a_hundred(name: str, value_text: str, unit: str, flagged: bool) -> None:
    value = Observation(
        id="o",
        document_id="d",
        provenance=PLACE,
        name=name,
        value=amount(value_text),
        value_text=value_text,
        unit=unit,
        source="prose",
    )
    flags = audited(observations=[value]).flags
    assert [(flag.kind, flag.record_table, flag.record_id) for flag in flags] == (
        [("percent_over_100", "observations", "o")] if flagged else []
    )
    if flagged:
        figure = value_text.removesuffix(" %")
        assert flags[0].message == f"{name}: {figure} % är mer än hela andelen, 100 %."


# Judgements


def judged(number: int, status: str, **fields: Any) -> Assessment:
    given: dict[str, Any] = {"phrase": f"fras {number}", "source": "comment", **fields}
    return Assessment(id=f"a{number}", document_id="d", provenance=PLACE, goal_id="g", status=status, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "one, other, flagged",
    [
        ({"status": "uncertain", "source": "template"}, {"status": "partly"}, True),
        ({"status": "achieved"}, {"status": "achieved"}, False),
        ({"status": "achieved", "unit": "Norr"}, {"status": "partly", "unit": "Söder"}, False),
        ({"status": "achieved", "unit": "Enhet Norr"}, {"status": "partly", "unit": "enhet  norr"}, True),
        ({"status": "achieved", "unit_id": "n", "unit": "Norr"}, {"status": "partly", "unit_id": "n"}, True),
        ({"status": "achieved", "aspect": "bemötande"}, {"status": "partly", "aspect": None}, False),
        ({"status": "achieved", "scale_kind": "trend"}, {"status": "partly"}, False),
        (
            {"status": "achieved", "scale_kind": "forecast", "forecast": True},
            {"status": "partly", "forecast": True},
            True,
        ),
        ({"status": "not_achieved"}, {"status": "achieved", "forecast": True}, False),
        ({"status": "ongoing"}, {"status": "uncertain", "forecast": True}, False),
        ({"status": "achieved"}, {"status": "not_achieved", "forecast": True}, True),
        ({"status": "not_achieved", "source": "symbol"}, {"status": "achieved", "forecast": True}, True),
    ],
)
def test_judgements_that_contradict_each_other(one: dict[str, Any], other: dict[str, Any], flagged: bool) -> None:
    extraction = audited(assessments=[judged(1, **one), judged(2, **other)])
    assert [(f.kind, f.record_table, f.record_id) for f in extraction.flags] == (
        [("contradicting_status", "goals", "g")] if flagged else []
    )
    assert len(extraction.assessments) == 2


def test_a_contradiction_is_told_in_a_sentence() -> None:
    template = judged(1, "uncertain", phrase="Osäkert om målet nås", source="template", unit="Norr")
    comment = judged(2, "partly", phrase="delvis uppfyllt", unit="Norr", forecast=False)
    (flag,) = audited(assessments=[template, comment]).flags
    assert flag.message == (
        "Målet ”Alla ska få svar på sin ansökan inom fjorton dagar” för Norr bedöms på flera sätt: "
        "osäkert (”Osäkert om målet nås”) och delvis uppnått (”delvis uppfyllt”)."
    )


# Tables that hold nothing


@pytest.mark.parametrize(
    "grid, fields, flagged",
    [
        ([["Resultat", "Utfall"], ["Klagomål", ""], ["Beröm", "–"]], {}, True),
        ([["Resultat", "Utfall"]], {}, True),
        ([["Resultat", "Utfall"], ["Klagomål", "0"]], {}, False),
        ([["Resultat", "Utfall"], ["Klagomål", "ej mätt"]], {}, False),
        ([["Inledning", "3"]], {"kind": "toc"}, False),
        ([["Resultat"], [""]], {}, False),
        ([["Resultat", "Utfall"], ["Klagomål", ""]], {"header_rows": 0}, False),
    ],
)
def test_tables_without_values(grid: Grid, fields: dict[str, Any], flagged: bool) -> None:
    message = "Tabellen (Resultat, Utfall) har rubriker men inga värden."
    expected = [Flag(document_id="d", record_table="tables", record_id="d-t1", kind="empty_table", message=message)]
    assert list(audited(a_table(grid, **fields)).flags) == (expected if flagged else [])


GOALS_HEAD = ["Titel", "Kommentar", "Status"]


def test_a_status_that_only_a_symbol_tells() -> None:
    grid = [GOALS_HEAD, ["Svarstider", f"{GOAL.text}. Vi är på väg.", ""], ["Annat", "Utan mål", "■"]]
    table = a_table(grid, kind="goals")
    (flag,) = audited(table).flags
    assert (flag.kind, flag.record_table, flag.record_id) == ("icon_only_status", "goals", "g")
    assert flag.message == f"Målet ”{GOAL.text}” har sin status bara som en symbol, utan ord."
    (unknown,) = audited(table, goals=[replace(GOAL, text="Något helt annat än så")]).flags
    assert (unknown.kind, unknown.record_table, unknown.record_id) == ("icon_only_status", "tables", "d-t1")


@pytest.mark.parametrize(
    "grid, kind",
    [
        ([GOALS_HEAD, ["Svarstider", GOAL.text, "Uppnått"]], "goals"),
        ([GOALS_HEAD, ["Svarstider", GOAL.text, "96 %"]], "goals"),
        ([["Titel", "Kommentar", "Utfall"], ["Svarstider", GOAL.text, ""]], "goals"),
        ([["Nr", "Kommentar", "Status"], ["Svarstider", GOAL.text, ""]], "other"),
    ],
)
def test_a_status_in_words_or_no_status_at_all(grid: Grid, kind: str) -> None:
    assert told(audited(a_table(grid, kind=kind))) == []


def test_a_symbol_that_was_read_is_not_lost() -> None:
    grid = [GOALS_HEAD, ["Svarstider", GOAL.text, ""]]
    symbol = judged(1, "achieved", source="symbol", symbol="green circle", phrase="")
    assert told(audited(a_table(grid, kind="goals"), assessments=[symbol])) == []


# The document and its words

ENGLISH = "The report of the board says that the goals have been met and this is the result of the work. " * 6
NORWEGIAN = (
    "Det er ikke et mål for kommunen å få flere, og vi skal også bli bedre til å svare på det som er viktig. " * 6
)
CODED = "Nqmxs lftbrm wpzkt bqlvtr xkmpqw hgftrz mnvlkp qwrtzp sdfghj klmnbv " * 8
MOJIBAKE = "Ã¤ldre vÃ¥rd fÃ¶r mÃ¥l pÃ¥ nÃ¤r nÃ¥ Ã¥r rÃ¥d lÃ¤n och stÃ¶d kvalitÃ©t " * 8
CIPHER = "dea bisu nolet vask rimel tano peg hulib sata morin kel dapu fone lirat " * 20
BARE = SWEDISH.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")) * 3


@pytest.mark.parametrize(
    "text, flags",
    [
        (SWEDISH, []),
        (SWEDISH * 4, []),
        ("Kvalitetsberättelse 2020", []),
        ("", []),
        (
            ENGLISH,
            [
                (
                    "not_swedish",
                    None,
                    "Texten ser ut att vara på engelska, inte på svenska: inga fakta är hämtade ur den.",
                )
            ],
        ),
        (
            NORWEGIAN,
            [("not_swedish", None, "Texten ser ut att vara på norska, inte på svenska: inga fakta är hämtade ur den.")],
        ),
        (CODED, [("low_text_quality", "1", "Sida 1: bara 0 % av orden ser ut som ord; texten kan vara felläst.")]),
        (CIPHER, [("low_text_quality", None, "Texten har nästan inga vanliga svenska ord; den kan vara felläst.")]),
        (
            BARE,
            [("low_text_quality", None, "Texten saknar nästan helt å, ä och ö; bokstäverna kan ha gått förlorade.")],
        ),
    ],
)
def test_words_that_are_not_swedish_or_no_words(text: str, flags: list[tuple[str, str | None, str]]) -> None:
    assert told(audited(text=text)) == flags


def test_a_text_in_the_wrong_encoding_is_flagged_on_its_page() -> None:
    (flag,) = audited(text=MOJIBAKE).flags
    assert (flag.kind, flag.record_table, flag.record_id) == ("low_text_quality", "pages", "1")


@pytest.mark.parametrize(
    "word", ["överklagan", "LSS", "LSS:s", "BST-NP", "tkr", "Café", "www.kommun.se", "ASIutbildare"]
)
def test_words(word: str) -> None:
    assert looks_like_word(word)


@pytest.mark.parametrize("word", ["k1agom@l", "Ã¤ldre", "xkvrtzp", "m\ufffdl", "(cid:12)", "kVaLitEt"])
def test_no_words(word: str) -> None:
    assert not looks_like_word(word)


def test_tokens_leave_out_figures_leaders_and_slashes() -> None:
    assert tokens("1.2 Inledning.........3 och/eller 65 % – ”mål”") == ["Inledning", "och", "eller", "mål"]
    assert word_share([]) == 1.0
    assert other_language(said(tokens("the end"))) is None


@pytest.mark.parametrize(
    "fields, goals, kinds",
    [
        ({}, [GOAL], []),
        ({}, [], ["no_facts"]),
        ({"report_type": "other"}, [GOAL], []),
        ({"report_type": "other"}, [], ["no_facts", "not_a_quality_report"]),
        ({"municipality_code": None}, [GOAL], ["unknown_municipality"]),
    ],
)
def test_documents(fields: dict[str, Any], goals: list[Goal], kinds: list[str]) -> None:
    flags = audited(document=replace(DOCUMENT, **fields), goals=goals).flags
    assert [flag.kind for flag in flags] == kinds
    assert all((flag.record_table, flag.record_id) == ("documents", "d") for flag in flags)
    assert all(flag.message.endswith(".") for flag in flags)


def test_values_alone_make_no_quality_report() -> None:
    grid = [["", "Utfall"], ["Klagomål", "3"]]
    document = replace(DOCUMENT, report_type="other")
    extraction = audited(a_table(grid), document=document, goals=[], observations=observations(grid, "count"))
    assert [flag.kind for flag in extraction.flags] == ["not_a_quality_report"]


def test_an_audit_is_the_same_twice_and_keeps_flags_that_were_there() -> None:
    earlier = Flag(
        document_id="d", record_table=None, record_id=None, kind="low_text_quality", message="Sida 2: suddig."
    )
    grid = [SURVEY_HEAD, ["Kvinnor", "71 %", "29 %"], ["Män", "55 %", "45 %"], ["Totalt", "61 %", "49 %"]]
    plain = of_table(grid, "percent")
    once = audit(replace(plain, flags=(earlier,)))
    assert once.flags == (earlier, *plain.flags)
    assert audit(once) == once


def test_the_parts_of_a_broken_total_stay_proven_where_something_else_proves_them() -> None:
    """The answers of each row make a hundred; only the total of the second column falls outside."""
    grid = [SURVEY_HEAD, ["Kvinnor", "71 %", "29 %"], ["Män", "55 %", "45 %"], ["Totalt", "52 %", "48 %"]]
    extraction = of_table(grid, "percent")
    assert [flag.kind for flag in extraction.flags] == ["total_outside_parts", "total_outside_parts"]
    assert proofs(extraction) == {
        **dict.fromkeys(["o1-1", "o1-2", "o2-1", "o2-2"], "proven"),
        **dict.fromkeys(["o3-1", "o3-2"], "broken"),
    }
