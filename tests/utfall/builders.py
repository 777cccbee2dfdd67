"""Small extractions built by hand, and functions to read files with in place of the pipeline.

Workers import this module by name, so what they are to call stands here and not in the tests.
"""

import hashlib
import os
import time
from dataclasses import replace
from pathlib import Path

from models import (
    Assessment,
    Block,
    BudgetLine,
    Cell,
    Content,
    Document,
    Extraction,
    Flag,
    Goal,
    Match,
    NeedsMoreTime,
    Observation,
    Page,
    Passage,
    Provenance,
    Report,
    Table,
    TablePart,
    Unit,
    UnreadableReport,
    Word,
    fact_id,
)

TEXT = """Kvalitetsberättelse 2020 för Ekbackens förskola

Mål 1: Alla barn ska få läsa varje dag. Målet är delvis uppnått.
Mål 2: Sjukfrånvaron ska minska. Målet är inte uppnått.

Nyckeltal 2020
Sjukfrånvaro 7,5
Antal barn
Budget 1 200 tkr, utfall 1 250 tkr, avvikelse −50 tkr
"""
MUNICIPALITY = ("1485", "Uddevalla")
UNIT = Unit(id="1485-ekbackens-forskola", municipality_code="1485", name="Ekbackens förskola", kind="unit")


def at(page: Page, words: str, rule: str) -> Provenance:
    start = page.text.index(words)
    return page.cite(start, start + len(words), rule=rule, confidence=0.9)


def words_of(text: str) -> tuple[Word, ...]:
    words, end = [], 0
    for each in text.split():
        start = text.index(each, end)
        end = start + len(each)
        words.append(Word(text=each, start=start, end=end, box=(start, 10.0, end, 20.0)))
    return tuple(words)


def a_table(page: Page) -> Table:
    def cell(row: int, col: int, words: str) -> Cell:
        place = Passage.of(words, page=1, offset=page.text.index(words)) if words else Passage("")
        return Cell(row=row, col=col, passage=place, page=1, box=(10.0, 10.0, 20.0, 20.0))

    cells = (
        cell(0, 0, "Nyckeltal"),
        cell(0, 1, "2020"),
        cell(1, 0, "Sjukfrånvaro"),
        cell(1, 1, "7,5"),
        cell(2, 0, "Antal barn"),
        cell(2, 1, ""),
        cell(2, 1, "2020"),  # a second cell in the same place: the first one counts
    )
    return Table(number=1, cells=cells, parts=(TablePart(page=1, box=(1.0, 2.0, 3.0, 4.0)),), kind="indicators")


def build(text: str = TEXT, *, file: str = "ekbacken.txt") -> Extraction:
    """Return an extraction with one or two facts of each kind; `text` holds TEXT."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document_id = sha256[:16]
    page = Page(number=1, text=text, words=words_of(text))
    table = a_table(page)
    code, municipality = MUNICIPALITY

    def goal(number: str, words: str) -> Goal:
        place = at(page, words, "goal.test")
        return Goal(
            id=fact_id(document_id, "goal", place), document_id=document_id, provenance=place,
            number=number, text=words, level="unit", unit_id=UNIT.id, year=2020,
        )  # fmt: skip

    def judged(goal: Goal, words: str, status: str) -> Assessment:
        place = at(page, words, "status.test")
        return Assessment(
            id=fact_id(document_id, "assessment", place), document_id=document_id, provenance=place,
            goal_id=goal.id, status=status, phrase=words, source="text",  # type: ignore[arg-type]
        )  # fmt: skip

    def value(name: str, words: str, number: float | None, row: int) -> Observation:
        place = at(page, name, "table.test")
        return Observation(
            id=fact_id(document_id, "observation", place), document_id=document_id, provenance=place,
            name=name, series="2020", value=number, value_text=words, unit="percent", period="2020",
            source="table", table_id=f"{document_id}-t1", row=row, col=1, proof="consistent",
        )  # fmt: skip

    first, second = goal("1", "Alla barn ska få läsa varje dag."), goal("2", "Sjukfrånvaron ska minska.")
    place = at(page, "Budget 1 200 tkr, utfall 1 250 tkr, avvikelse −50 tkr", "budget.test")
    line = BudgetLine(
        id=fact_id(document_id, "budget_line", place), document_id=document_id, provenance=place, item="Totalt",
        budget=1_200_000.0, outcome=1_250_000.0, deviation=-50_000.0, currency_unit="tkr", period="2020",
        is_total=True, source="prose", printed=(("budget", "1 200"),),
    )  # fmt: skip
    return Extraction(
        report=Report(id=document_id, file=file, sha256=sha256, format="text", text_source="text", pages=(page,)),
        content=Content(
            blocks=(
                Block(kind="paragraph", passage=Passage.of(text[:10], page=1, offset=0)),
                Block(kind="table", passage=Passage(""), table=table),
            )
        ),
        document=Document(
            id=document_id, file=file, sha256=sha256, format="text", pages=1, text_source="text",
            title="Kvalitetsberättelse 2020", report_type="kvalitetsberattelse", municipality_code=code,
            municipality=municipality, organisation=None, unit="Ekbackens förskola", unit_id=UNIT.id, year=2020,
            period_start="2020-01-01", period_end="2020-12-31",
        ),
        goals=(first, second, replace(first, text="The same goal, found by a second rule")),
        assessments=(judged(first, "Målet är delvis uppnått", "partly"), judged(second, "är inte", "not_achieved")),
        observations=(value("Sjukfrånvaro", "7,5", 7.5, 1), value("Antal barn", "", None, 2)),
        budget_lines=(line,),
        units=(UNIT,),
        matches=(Match(kind="unit", text="Ekbackens förskola", matched_id=None, score=71.0, method="none",
                       candidates=(("forskola", 71.0),)),),
        flags=(Flag(document_id=document_id, record_table="goals", record_id=second.id, kind="sum_mismatch",
                    message="Summan stämmer inte."),),
    )  # fmt: skip


def extract(path: Path) -> Extraction:
    """Return the extraction of a text file."""
    return build(path.read_text(encoding="utf-8"), file=path.name)


def extract_or_misbehave(path: Path) -> Extraction:
    """Do what the first word of the file says, where it is a word of misbehaviour."""
    text = path.read_text(encoding="utf-8")
    match text.split(maxsplit=1)[0]:
        case "REFUSE":
            raise UnreadableReport(f"{path.name}: damaged. Try another copy.")
        case "STUMBLE":
            raise KeyError("no such thing")
        case "LEAVE":
            raise SystemExit(0)
        case "CRASH":
            os._exit(7)
        case "HANG":
            time.sleep(60)
        case "SWELL":
            return build("x" * 64 * 2**30)
    return build(text, file=path.name)


def extract_with_patience(path: Path, *, patient: bool = False) -> Extraction:
    """Return the extraction of a file that takes longer than any file may, once it has been given the time."""
    if path.read_text(encoding="utf-8").startswith("SCAN") and not patient:
        raise NeedsMoreTime(f"{path}: 5 scanned pages", seconds=300, pages=5)
    return extract(path)
