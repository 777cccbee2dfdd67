"""Status symbols in text, Word and web pages: signs and colours that the file itself holds, read with its legend."""

from pathlib import Path

import pytest

from models import Extraction
from tests.extract.small_documents import docx_bytes, p, r, tbl, tc, tr
from utfall.pipeline import extract

TRUST, SAME, ILL = "Alla brukare ska känna sig trygga", "Fler ska få samma personal", "Sjukfrånvaron ska minska"
OPENING = "Omsorgsnämnden följer upp sina mål två gånger om året.\n\n"


def read(folder: Path, text: str, *, name: str = "rapport.txt") -> Extraction:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return extract(path)


def judged(extraction: Extraction, *, source: str = "symbol") -> list[tuple[str, str, str | None]]:
    """Return (goal, status, symbol) of the judgements."""
    goals = {goal.id: goal.text for goal in extraction.goals}
    return [(goals[a.goal_id], a.status, a.symbol) for a in extraction.assessments if a.source == source]


FACES = (
    "😊= Målet bedöms bli uppfyllt.\n\n😐= Målet bedöms delvis bli uppfyllt.\n\n😒= Målet bedöms inte bli uppfyllt.\n\n"
)
OF_FACES = [
    (TRUST, "achieved", "green smiley"),
    (SAME, "partly", "yellow neutral-face"),
    (ILL, "not_achieved", "red sad-face"),
]


@pytest.mark.parametrize(
    "lines",
    [
        f"{TRUST} 😊\n\n{SAME} 😐\n\n{ILL} 😒\n",
        f"😊 {TRUST}\n\n😐 {SAME}\n\n😒 {ILL}\n",
        f"{TRUST} 😊\n{SAME} 😐\n{ILL} 😒\n",
    ],
    ids=["after", "before", "close"],
)
def test_signs_on_the_lines_of_goals(tmp_path: Path, lines: str) -> None:
    extraction = read(tmp_path, f"Måluppföljning 2022\n\n{OPENING}{FACES}Delmål\n\n{lines}")
    assert judged(extraction) == OF_FACES
    first = next(a for a in extraction.assessments if a.source == "symbol")
    assert (first.provenance.quote, first.legend) == ("😊", "Målet bedöms bli uppfyllt.")
    assert (first.forecast, first.scale_kind) == (True, "forecast")


def test_signs_after_labelled_goals(tmp_path: Path) -> None:
    told = "● = målet är uppfyllt ◐ = målet är delvis uppfyllt ○ = målet är inte uppfyllt\n\n"
    goals = (
        f"Mål: {TRUST} ●\n\nKommentar: De flesta är trygga.\n\nMål: {ILL}\nMåluppfyllelse: ○\n\nVi arbetar vidare.\n"
    )
    extraction = read(tmp_path, f"Verksamhetsberättelse 2022\n\n{OPENING}{told}{goals}")
    assert judged(extraction) == [(TRUST, "achieved", "circle"), (ILL, "not_achieved", "white circle")]


TABLE = "Mål\tStatus\tKommentar\n{}\t{}\tDe flesta.\n{}\t{}\tNästan alla.\n{}\t{}\tDen ökar.\n"


def tabled(*statuses: str) -> str:
    cells = [part for pair in zip((TRUST, SAME, ILL), statuses, strict=True) for part in pair]
    return f"Verksamhetsberättelse 2022\n\n{OPENING}Mål och måluppfyllelse\n\n{TABLE.format(*cells)}"


def test_signs_in_a_column_of_status(tmp_path: Path) -> None:
    assert judged(read(tmp_path, tabled("🟢", "🟡", "🔴"))) == [
        (TRUST, "achieved", "green circle"),
        (SAME, "partly", "yellow circle"),
        (ILL, "not_achieved", "red circle"),
    ]


def test_an_empty_column_of_status_is_a_flag(tmp_path: Path) -> None:
    extraction = read(tmp_path, tabled("", "", ""))
    assert judged(extraction) == []
    assert [flag.kind for flag in extraction.flags].count("icon_only_status") == 3


def test_names_of_colours_are_read_with_the_legend(tmp_path: Path) -> None:
    told = "\nGrön = målet är uppfyllt, gul = osäkert om målet nås, röd = målet är inte mätt.\n"
    plain = read(tmp_path, tabled("Grön", "Gul", "Röd"))
    assert [status for _, status, _ in judged(plain, source="template")] == ["achieved", "partly", "not_achieved"]
    explained = read(tmp_path, tabled("Grön", "Gult", "röd") + told)
    assert [status for _, status, _ in judged(explained, source="template")] == [
        "achieved",
        "uncertain",
        "not_measured",
    ]


def test_bullets_are_no_status(tmp_path: Path) -> None:
    listed = f"Nämndens mål\n\n● {TRUST}\n\n● {SAME}\n\n■ {ILL}\n\nVi har:\n\n✓ infört rutiner\n\n✅ köpt nya bilar\n"
    assert judged(read(tmp_path, f"Verksamhetsberättelse 2022\n\n{OPENING}{listed}")) == []


# Word and web pages


def cell(text: str, *, ink: str = "", fill: str = "") -> str:
    shading = f'<w:shd w:val="clear" w:fill="{fill}"/>' if fill else ""
    return tc(p(inner=r(text, f'<w:color w:val="{ink}"/>' if ink else "")), shading)


def test_colours_of_a_word_table(tmp_path: Path) -> None:
    rows = [tr(*map(cell, ("Mål", "Status", "Prognos", "Kommentar")))]
    for goal, ink, fill in ((TRUST, "00B050", "92D050"), (SAME, "FFC000", "FFFF00"), (ILL, "FF0000", "FF0000")):
        rows.append(tr(cell(goal), cell("●", ink=ink), cell("", fill=fill), cell("Arbetet går vidare.")))
    path = tmp_path / "rapport.docx"
    path.write_bytes(docx_bytes(p("Verksamhetsberättelse 2022", "Rubrik1") + p(OPENING) + tbl(*rows)))
    assert judged(extract(path)) == [
        (TRUST, "achieved", "green circle"),
        (SAME, "partly", "yellow circle"),
        (ILL, "not_achieved", "red circle"),
        (TRUST, "achieved", "green cell"),
        (SAME, "partly", "yellow cell"),
        (ILL, "not_achieved", "red cell"),
    ]


def test_colours_of_a_web_page(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>{goal}</td><td>{status}</td><td {fill}></td><td>Arbetet går vidare.</td></tr>"
        for goal, status, fill in (
            (TRUST, '<span style="color:#00b050">●</span>', 'style="background-color: rgb(146, 208, 80)"'),
            (SAME, '<font color="orange">■</font>', 'bgcolor="#ffff00"'),
            (ILL, "😒", 'style="background:red"'),
        )
    )
    heads = "<tr><th>Mål</th><th>Status</th><th>Prognos</th><th>Kommentar</th></tr>"
    page = f"<html><body><h1>Verksamhetsberättelse 2022</h1><p>{OPENING}</p><table>{heads}{rows}</table></body></html>"
    assert judged(read(tmp_path, page, name="rapport.html")) == [
        (TRUST, "achieved", "green circle"),
        (SAME, "partly", "yellow square"),
        (ILL, "not_achieved", "red sad-face"),
        (TRUST, "achieved", "green cell"),
        (SAME, "partly", "yellow cell"),
        (ILL, "not_achieved", "red cell"),
    ]
