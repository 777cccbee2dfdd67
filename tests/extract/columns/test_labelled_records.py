"""Records of indicators, a label for each field, in text and in PDF."""

import pytest

from extract.assessments import find_assessments
from extract.columns.heads import views
from extract.columns.labelled_records import with_records
from extract.goals import find_goals
from extract.indicators import find_table_values
from models import Content, Report
from tests.extract import small_pdfs
from tests.extract.builders import BOARD, laid_out, table_text

GOAL = "Mål: Gästerna ska trivas på kaféet"


COVER = "Verksamhetsberättelse 2020\n\nInledning\n\nNämnden redovisar sina mål.\n\n"


def recorded(text: str) -> list[str]:
    """Return the tables that stand for records in a text."""
    _, content = laid_out(f"{COVER}{text}\n")
    return [table_text(table) for table in with_records(content).tables]


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            "Indikator: Nöjda gäster\nMålvärde: 80 %\nUtfall: 76 %\nBedömning: Delvis uppfyllt",
            "Indikator|Målvärde|Utfall|Bedömning / Nöjda gäster|80 %|76 %|Delvis uppfyllt",
        ),
        (
            "Mått: Nöjda gäster\nMåltal 2020: minst 80\nUtfall 2019: 74\nUtfall 2020: 76 (2018: 71)\nTrend: Ökande",
            "Mått|Måltal 2020|Utfall 2019|Utfall 2020|Trend / Nöjda gäster|minst 80|74|76 (2018: 71)|Ökande",
        ),
        (
            "Mått\nAntal fall\nUtfall 2019: 12 | Målvärde: 9 | Utfall: 8\n"
            "Antal möten\nUtfall 2019: 4 | Målvärde: - | Utfall: 5",
            "Mått|Utfall 2019|Målvärde|Utfall / Antal fall|12|9|8 / Antal möten|4|-|5",
        ),
        (
            "Mått\nAntal fall\nUtfall: 12 | Målvärde: 9\nFler gick hem\nKommentar: Det gick bra.",
            "Mått|Utfall|Målvärde / Antal fall|12|9",
        ),
        (
            "Nyckeltal\nNöjda gäster\nMålvärde\n80 %\nResultat\n76 %\nStatus\nGul",
            "Nyckeltal|Målvärde|Resultat|Status / Nöjda gäster|80 %|76 %|Gul",
        ),
        (
            "Indikator 1: Nöjda gäster\nUtfall: 76 %\n\nIndikator 2: Antal besök\nMål: 900\nUtfall: 940.",
            "Indikator|Utfall|Mål / Nöjda gäster|76 %| / Antal besök|940|900",
        ),
        ("Indikator: Nöjda gäster, Målvärde: 80 %, Utfall: 76 %", "Indikator|Målvärde|Utfall / Nöjda gäster|80 %|76 %"),
        (
            "Indikator: Väntetid\nUtfall: Mäts inte i år\nMålvärde: 3 dagar",
            "Indikator|Utfall|Målvärde / Väntetid|Mäts inte i år|3 dagar",
        ),
    ],
)
def test_a_record_is_a_row(text: str, table: str) -> None:
    assert recorded(text) == [table]


@pytest.mark.parametrize(
    "text",
    [
        "Indikator: Nöjda gäster\nResultat: Vi ser att fler gäster trivs och kommer tillbaka.",
        "Mått: Vi frågar gästerna varje höst.\n\nKaféet har öppet alla dagar.",
        "Indikatorer: Nöjda gäster, Antal besök",
        "Resultat: 76 %\nMålvärde: 80 %",
        "Mått och vikt: 80 cm\nUtfall: 76 cm",
    ],
)
def test_what_is_no_record(text: str) -> None:
    assert recorded(text) == []


def test_what_stands_behind_a_record_is_text_again() -> None:
    text = f"{GOAL}\nIndikator: Antal besök\nUtfall: 940\nKommentar: Fler kom i år.\n\nEkonomi\n\nVi höll budget."
    _, content = laid_out(COVER + text)
    blocks = with_records(content).blocks
    at = next(number for number, block in enumerate(blocks) if block.table is not None)
    assert [block.text for block in blocks[at + 1 :]] == ["Kommentar: Fler kom i år.", "Ekonomi", "Vi höll budget."]
    assert not any("Indikator" in title or "Utfall" in title for block in blocks for title in block.section)


def told(report: Report, content: Content) -> tuple[list[tuple[str, str | None]], list[tuple[str, str]], list[str]]:
    """Return the goals with their parents, the verdicts on them, and the values."""
    content = with_records(content)
    found = find_goals(report, content, BOARD)
    texts = {goal.id: goal.text for goal in found.goals}
    goals = [(goal.text, texts.get(goal.parent_id or "")) for goal in found.goals]
    verdicts = [(texts[each.goal_id], each.status) for each in find_assessments(report, content, found)]
    values = [
        f"{v.name} {v.measure} {v.value_text}" for v in find_table_values(report, views(content), BOARD, year=2020)
    ]
    return goals, verdicts, values


RECORD = ("Indikator: Nöjda gäster", "Målvärde: 80 %", "Utfall 2019: 74 %", "Utfall 2020: 76 %")
VALUES = ["Nöjda gäster target 80 %", "Nöjda gäster previous 74 %", "Nöjda gäster outcome 76 %"]
GOALS = [("Gästerna ska trivas på kaféet", None), ("Nöjda gäster", "Gästerna ska trivas på kaféet")]


@pytest.mark.parametrize(
    ("verdict", "judged"),
    [
        ("Bedömning: Delvis uppfyllt", "Nöjda gäster"),
        ("Status: Delvis uppfyllt", "Nöjda gäster"),
        ("Måluppfyllelse: Delvis", "Gästerna ska trivas på kaféet"),
        ("Bedömning: Målet är delvis uppfyllt", "Gästerna ska trivas på kaféet"),
    ],
)
def test_an_indicator_has_its_goal_its_values_and_its_verdict(verdict: str, judged: str) -> None:
    assert told(*laid_out(COVER + "\n".join((GOAL, *RECORD, verdict)))) == (GOALS, [(judged, "partly")], VALUES)


def test_the_verdict_in_the_last_of_several_records_is_the_goals() -> None:
    text = "\n".join((GOAL, *RECORD, "Indikator: Antal besök", "Utfall: 940", "Bedömning: Uppfyllt"))
    assert told(*laid_out(COVER + text))[1] == [("Gästerna ska trivas på kaféet", "achieved")]


def test_the_next_goal_is_no_target_of_the_record_above_it() -> None:
    text = "\n".join((GOAL, *RECORD, "Mål: Trygga elever", "Indikator: Trygghet", "Målvärde: 90 %", "Utfall: 92 %"))
    assert told(*laid_out(COVER + text))[0] == [
        GOALS[0],
        ("Trygga elever", None),
        GOALS[1],
        ("Trygghet", "Trygga elever"),
    ]


def test_records_in_a_pdf() -> None:
    def draw(canvas: small_pdfs.Canvas) -> None:
        for number, line in enumerate((GOAL, *RECORD, "Bedömning: Delvis uppfyllt")):
            small_pdfs.put(canvas, 72, 100 + 16 * number, line)

    assert told(small_pdfs.read(draw), small_pdfs.lay_out(draw)) == (GOALS, [("Nöjda gäster", "partly")], VALUES)
