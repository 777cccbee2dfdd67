"""Goals, labels and verdicts that have run into the text around them, where a text has lost its lines."""

import pytest

from extract.goals.blocks import prepared
from extract.goals.run_ins import verdicts_apart
from models import Block, Passage
from tests.extract.builders import goals_of, grid, heading, judged, paragraph

FLAT = (
    "Gata och park Alla gator ska vara plogade inom sex timmar Nås inte Plogbilen stod still i februari. "
    "Alla i Alviken ska ha nära till en lekplats Kan inte bedömas ännu Enkäten görs i höst. "
    "Läckorna ska bli färre Nås delvis Ledningarna är gamla."
)


def test_verdicts_within_a_text_without_lines_judge_the_goals_before_them() -> None:
    assert [(goal, status) for goal, status, *_ in judged(heading("Uppföljning"), paragraph(FLAT))] == [
        ("Alla gator ska vara plogade inom sex timmar", "not_achieved"),
        ("Alla i Alviken ska ha nära till en lekplats", "not_measured"),
        ("Läckorna ska bli färre", "partly"),
    ]


def test_tables_stay_where_verdicts_have_run_together() -> None:
    legend = paragraph("Grön Målet är uppnått Gul Målet är delvis uppnått Röd Målet är inte uppnått")
    table = grid(["Mål|Status", "Alla ska trivas|Grön", "Fler ska cykla|Röd"])
    found = judged(heading("Teckenförklaring"), legend, heading("Mål"), table)
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla ska trivas", "achieved"),
        ("Fler ska cykla", "not_achieved"),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Målet uppfyllt Målet delvis uppfyllt Målet ej uppfyllt", 0),  # what symbols stand for
        ("Målet är delvis uppfyllt", 2),
    ],
)
def test_a_line_of_all_verdicts_is_a_legend(text: str, count: int) -> None:
    parts = (paragraph("Alla ska trivas."), paragraph(text), paragraph("Fler ska cykla."), paragraph(text))
    assert len(judged(heading("Mål"), *parts)) == count


@pytest.mark.parametrize(
    "texts",
    [
        ["Alla ska trivas Målet är uppnått Enkäten är gjord."],  # one may be a slip
        ["Alla ska trivas. Målet är uppnått.", "Fler ska cykla. Målet är delvis uppnått."],  # sentences of their own
        ["Norrbo fick 4 av 5 i betyg", "Sidan Nås via länken"],
    ],
)
def test_what_has_not_run_together_is_left(texts: list[str]) -> None:
    blocks = [Block(kind="paragraph", passage=Passage(text)) for text in texts]
    assert verdicts_apart(blocks) == blocks


def test_labels_within_a_sentence_open_goals() -> None:
    text = "Mål för brukare Mål: Alla ska få en plan Bakgrund om planer Mål: Stödet ska ges i tid och följas upp"
    assert [goal.text for goal in goals_of(heading("Kvalitet"), paragraph(text))] == [
        "Alla ska få en plan Bakgrund om planer",
        "Stödet ska ges i tid och följas upp",
    ]


def test_heads_of_a_table_without_lines_do_not_end_the_account_of_a_goal() -> None:
    blocks = [Block(kind="heading", passage=Passage(text), level=1) for text in ("Mål 2020", "Uppfyllt", "Framtid")]
    assert [block.text for block in prepared(blocks)] == ["Framtid"]
    alone = [Block(kind="heading", passage=Passage("Mål 2020"), level=1)]
    assert [block.text for block in prepared(alone)] == ["Mål 2020"]
