"""Cards: a table of its own for each goal, with its indicators in the middle and its verdict at the foot."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.assessments import find_assessments
from extract.columns.cards import cards_of
from extract.goals import find_goals
from tests.extract import small_documents as docx
from tests.extract import small_pdfs as pdfs
from tests.extract.builders import BOARD, goals_of, grid, heading, judged, view_of

HEAD = "Mått|Utfall 2021|Målvärde|Nått?"
ROWS = ["Lånade böcker per invånare|5,1|6|Nej", "Besök i simhallen|41 200|40 000|Ja"]
VERDICTS = [
    ("Fler ska läsa och röra på sig", "partly"),
    ("Lånade böcker per invånare", "not_achieved"),
    ("Besök i simhallen", "achieved"),
]

FORMS = [
    [
        "Mål 3: Fler ska läsa och röra på sig|<|<|<",
        HEAD,
        *ROWS,
        "Kommentar: Allt öppnade sent. Bedömning: Delvis|<|<|<",
    ],
    [
        "Mål|Fler ska läsa och röra på sig|<|<",
        HEAD,
        *ROWS,
        "Kommentar|Allt öppnade sent.|<|<",
        "Måluppfyllelse|Delvis|<|<",
    ],
    ["Nämndmål|<|<|<", "Fler ska läsa och röra på sig|<|<|<", HEAD, *ROWS, "Bedömning|<|<|<", "Delvis uppfyllt|<|<|<"],
    ["Fler ska läsa och röra på sig|<|<|<", "Bedömning: Delvis uppfyllt|<|<|<", HEAD, *ROWS],
    ["Mål 3|Fler ska läsa och röra på sig|<|<", "Status|Delvis|Kommentar|Allt öppnade sent.", HEAD, *ROWS],
]


@pytest.mark.parametrize("rows", FORMS)
def test_a_card_states_measures_and_judges_its_goal(rows: list[str]) -> None:
    found = judged(heading("Uppföljning"), grid(rows))
    assert sorted((goal, status) for goal, status, *_ in found) == sorted(VERDICTS)
    goals = goals_of(heading("Uppföljning"), grid(rows))
    assert [goal.is_indicator for goal in goals] == [False, True, True]
    assert {goal.parent_id for goal in goals[1:]} == {goals[0].id}
    view = view_of(heading("Uppföljning"), grid(rows))
    assert view.kind == "goals"
    assert [column.head for column in view.columns] == ["Utfall 2021", "Målvärde"]
    assert view.labels == ["Lånade böcker per invånare", "Besök i simhallen"]


def test_cards_in_one_table_and_cards_without_indicators() -> None:
    second = ["Mål 4: Alla ska bo tryggt|<|<|<", HEAD, "Trygga i sitt område, %|81|80|Ja", "Bedömning: Uppfyllt|<|<|<"]
    found = judged(heading("Uppföljning"), grid([*FORMS[0], *second]))
    assert {(goal, status) for goal, status, *_ in found} == {
        *VERDICTS,
        ("Alla ska bo tryggt", "achieved"),
        ("Trygga i sitt område, %", "achieved"),
    }
    bare = ["Mål 2: Alla ska bo tryggt|<", "Kommentar|Fler lampor är tända.", "Måluppfyllelse|Uppfyllt"]
    assert [(goal, status) for goal, status, *_ in judged(grid(bare))] == [("Alla ska bo tryggt", "achieved")]


@pytest.mark.parametrize(
    "rows",
    [
        ["Budget för mål och ramar|<|<", "Verksamhet|Budget|Utfall", "Skola|100|90", "Kommentar: Lägre hyror.|<|<"],
        ["Alla ska trivas på jobbet|<|<", "Fråga|2020|2021", "Jag trivs|70|72"],  # a survey
        ["Mål 2021|<|<", "Mått|Utfall|Målvärde", "Trygga, %|81|80"],  # a title alone
        ["Mål 1: 80 procent|<|<", "Skola|Budget|Utfall", "Norrskolan|10|11"],
        ["Kommentar: Allt går bra.|<", "Bedömning|Delvis"],
    ],
)
def test_what_is_no_card(rows: list[str]) -> None:
    (table,) = (view_of(heading("Uppföljning"), grid(rows)).table,)
    assert cards_of(table) is None


def test_cards_of_a_word_report(tmp_path: Path) -> None:
    wide = '<w:gridSpan w:val="4"/>'
    foot = docx.tc(docx.p("Kommentar: Allt öppnade sent.") + docx.p("Bedömning: Målet är delvis uppfyllt."), wide)
    rows = [docx.tr(*row.split("|")) for row in (HEAD, *ROWS)]
    table = docx.tbl(docx.tr(docx.tc("Mål 3: Fler ska läsa och röra på sig", wide)), *rows, docx.tr(foot))
    report, content = docx.read(tmp_path, "a.docx", docx.docx_bytes(docx.p("Uppföljning", "Heading1") + table))
    found = find_goals(report, content, BOARD)
    texts = {goal.id: goal.text for goal in found.goals}
    assert sorted((texts[a.goal_id], a.status) for a in find_assessments(report, content, found)) == sorted(VERDICTS)


def test_cards_ruled_in_a_pdf() -> None:
    def draw(canvas: Canvas) -> None:
        pdfs.table(canvas, [60, 480], 100, [["Mål 3: Fler ska läsa och röra på sig"]])
        pdfs.table(canvas, [60, 240, 320, 400, 480], 120, [row.split("|") for row in (HEAD, *ROWS)])
        pdfs.table(canvas, [60, 480], 180, [["Bedömning: Målet är delvis uppfyllt."]])

    report = pdfs.read(draw)
    content = pdfs.lay_out(draw)
    found = find_goals(report, content, BOARD)
    texts = {goal.id: goal.text for goal in found.goals}
    assert sorted((texts[a.goal_id], a.status) for a in find_assessments(report, content, found)) == sorted(VERDICTS)
