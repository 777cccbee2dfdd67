"""The site: all is described, every question runs, every value leads to its page, nothing hostile gets through."""

import asyncio
import csv
import re
import socket
import sqlite3
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import closing, suppress
from html import unescape
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from datasette.app import Datasette

from models.schema import schema_sql
from utfall.finish import FLAGS
from utfall.site import SiteError, build, serve
from utfall.site.cells import STATUS_SIGNS, number, status_mark
from utfall.site.server import SETTINGS
from utfall.site.texts import schema, texts

PAGE = (
    "Måluppfyllelse 2018\n"
    "Mål 3. Brukarna ska känna sig delaktiga i planeringen. Målet är inte uppnått.\n"
    "Sjukfrånvaron var 7,4 % av arbetstiden.\n"
    "<script>alert('sida')</script> & <b>fet</b>\n"
)
GOAL = "Brukarna ska känna sig delaktiga i planeringen."
VERDICT = "inte uppnått"
HOSTILE = "<script>alert('mål')</script><img src=x onerror=alert(1)>"
DOCUMENT = "0123456789abcdef"

COLUMNS_OF_A_PLACE = ("page", "x0", "top", "x1", "bottom", "char_start", "char_end", "quote", "rule", "confidence")


def place(quote: str, page: str = PAGE) -> dict[str, Any]:
    start = page.index(quote)
    figures = (1, 72.0, 120.5, 410.25, 134.0, start, start + len(quote), quote, "prov.regel", 0.9)
    return dict(zip(COLUMNS_OF_A_PLACE, figures, strict=True))


def insert(connection: sqlite3.Connection, table: str, **values: Any) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))


def fill(connection: sqlite3.Connection) -> None:
    insert(connection, "runs", id=1, started="2026-01-02T03:04:05", finished="2026-01-02T03:05:00", version="0.1.0",
           given=3, read=2, failed=1)  # fmt: skip
    insert(connection, "failures", run_id=1, file="trasig.pdf", stage="reading", error="UnreadableReport",
           message="trasig.pdf: slutar mitt i. Hämta filen på nytt")  # fmt: skip
    insert(connection, "municipalities", code="9999", name="Ängsådal", county_code="99", county="Övre län")
    insert(connection, "units", id="u1", municipality_code="9999", name="Hemtjänsten Åsen", kind="unit")
    insert(connection, "indicators", id="i1", name_sv="Sjukfrånvaro", name_en="Sickness absence", unit="percent",
           higher_is="worse", theme="hr")  # fmt: skip
    insert(connection, "documents", id=DOCUMENT, file="ängsådal/2018.pdf", sha256="0" * 64, format="pdf", pages=2,
           text_source="text-layer", title="Kvalitetsberättelse 2018", report_type="kvalitetsberattelse",
           municipality_code="9999", municipality="Ängsådal", organisation="Omsorgsnämnden", unit="Hemtjänsten Åsen",
           unit_id="u1", year=2018, period_start="2018-01-01", period_end="2018-12-31", run_id=1)  # fmt: skip
    insert(connection, "documents", id="f" * 16, file="utan.txt", sha256="1" * 64, format="text", pages=1,
           text_source="text", report_type="other", run_id=1)  # fmt: skip
    insert(connection, "pages", document_id=DOCUMENT, page=1, text=PAGE, width=595.0, height=842.0)
    insert(
        connection,
        "pages",
        document_id=DOCUMENT,
        page=2,
        text="Sida två: måltiderna är trygga.",
        width=595.0,
        height=842.0,
    )
    insert(connection, "tables", id="t1", document_id=DOCUMENT, page=1, last_page=1, kind="budget", reader="ruled")
    insert(connection, "cells", table_id="t1", row=0, col=0, is_header=1, text="Post", page=1)
    insert(connection, "goals", id="g-1", document_id=DOCUMENT, number="3", text=GOAL, level="unit", **place(GOAL))
    insert(connection, "goals", id="g-2", document_id=DOCUMENT, text=HOSTILE, parent_id="g-1", is_indicator=1,
           perspective=HOSTILE, target_comparator=">=", target_value=80.0, target_unit="percent",
           **place("<script>alert('sida')</script>"))  # fmt: skip
    for number_, status in enumerate(STATUS_SIGNS):
        scale = "trend" if status == "ongoing" else "attainment"
        insert(connection, "assessments", id=f"a-{number_}", document_id=DOCUMENT, goal_id="g-1", status=status,
               phrase=VERDICT, source="text", scale_kind=scale, **place(VERDICT))  # fmt: skip
    insert(connection, "observations", id="o-1", document_id=DOCUMENT, name="Sjukfrånvaron", indicator_id="i1",
           measure="outcome", value=7.4, value_text="7,4 %", unit="percent", period="2018", source="prose",
           **place("7,4 %"))  # fmt: skip
    insert(connection, "budget_lines", id="b-1", document_id=DOCUMENT, statement="operating", item="Summa",
           budget=1250000.0, outcome=1300000.0, deviation=-50000.0, currency_unit="tkr", is_total=1, source="table",
           proof="proven", table_id="t1", row=1, **place("Måluppfyllelse"))  # fmt: skip
    insert(connection, "matches", document_id=DOCUMENT, kind="unit", text="Okänd enhet", score=41.0, method="none",
           candidates='[["u1", 41.0]]')  # fmt: skip
    insert(connection, "flags", document_id=DOCUMENT, record_table="budget_lines", record_id="b-1",
           kind="budget_identity", message="Budget minus utfall är inte avvikelsen.")  # fmt: skip
    insert(connection, "flags", document_id="f" * 16, kind="no_facts", message="Inget hittades.")
    insert(
        connection,
        "corrections",
        fact_table="goals",
        fact_id="g-1",
        verdict="confirmed",
        who="Ö. Å.",
        when="2026-01-03",
    )


@pytest.fixture(scope="module")
def db(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("site") / "prov.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(schema_sql())
        fill(connection)
    return path


@pytest.fixture(scope="module")
def site(db: Path) -> Iterator[Datasette]:
    yield build(db)


def get(site: Datasette, path: str, status: int = 200) -> str:
    response = asyncio.run(site.client.get(path, follow_redirects=True))
    assert response.status_code == status, f"{path}: {response.status_code}\n{response.text[:2000]}"
    return str(response.text)


def rows(site: Datasette, path: str) -> list[dict[str, Any]]:
    response = asyncio.run(site.client.get(path))
    assert response.status_code == 200, response.text[:2000]
    return list(response.json())


def test_every_table_and_column_is_described() -> None:
    said = texts()
    described = {name: list(table.columns) for name, table in said.tables.items()}
    assert described == {name: list(columns) for name, columns in schema().columns.items()}
    for table in said.tables.values():
        assert table.title and table.description and table.group in said.groups
        for name, column in table.columns.items():
            assert column.label[0].isupper(), (table.name, name)
            assert column.text.endswith((".", "…")), (table.name, name)


def test_schema_and_descriptions_name_the_same_columns(repo: Path) -> None:
    """The same without the program's own reading of the schema: the names in metadata.toml stand in its SQL."""
    said = tomllib.loads((repo / "utfall" / "site" / "metadata.toml").read_text(encoding="utf-8"))
    sql = "".join((repo / "models" / name).read_text(encoding="utf-8") for name in ("schema.sql", "views.sql"))
    declared = set(re.findall(r"CREATE (?:TABLE|VIEW) (\w+)", sql))
    assert set(said["tables"]) == declared
    for name, table in said["tables"].items():
        body = re.search(rf"CREATE (?:TABLE|VIEW) {name}\b(.*?);\n", sql, re.DOTALL)
        assert body, name
        for column in table["columns"]:
            assert re.search(rf"\b{column}\b", body[1]), f"{name}.{column} is described but not there"
    used = {column for columns in schema().columns.values() for column in columns}
    assert set(said["shared"]) <= used
    for options in said["tables"].values():
        for option in (*options.get("facets", []), *options.get("sortable", []), options.get("label_column", "id")):
            assert option in used


def test_every_code_of_the_schema_has_a_swedish_word(repo: Path) -> None:
    sql = (repo / "models" / "schema.sql").read_text(encoding="utf-8")
    checks = re.findall(r"CREATE TABLE (\w+)|CHECK \((\w+) IN \(([^)]*)\)\)", sql)
    table, seen = "", 0
    for name, column, codes in checks:
        table = name or table
        for code in re.findall(r"'([^']+)'", codes):
            if column != "currency_unit":  # kr, tkr and mkr are Swedish already
                assert texts().word(column, code, table), f"{table}.{column}: {code}"
                seen += 1
    assert seen > 40


def test_every_code_of_program_and_registers_has_a_swedish_word(repo: Path) -> None:
    """What the program writes without the schema's CHECK: kinds of flags, stages of failures, units of measure."""
    program = {path.name: path.read_text(encoding="utf-8") for path in sorted((repo / "utfall").glob("*.py"))}
    source = "\n".join(program.values())
    flags = set(re.findall(r'Finding\(\s*kind="(\w+)"|_flag(?:ged)?\(\s*"(\w+)"', source))
    kinds = {kind for pair in flags for kind in pair if kind} | set(FLAGS.values())
    kinds |= set(re.findall(r'"(\w+)": \(', program["audit.py"]))  # of the document as a whole
    assert {"sum_mismatch", "no_facts", "low_text_quality"} <= kinds
    assert {kind for kind in kinds if not texts().word("kind", kind, "flags")} == set()
    with (repo / "normalize" / "registers" / "indicators.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            for column in ("unit", "theme", "higher_is"):
                assert not row[column] or texts().word(column, row[column], "indicators"), row
    with (repo / "normalize" / "registers" / "units.csv").open(encoding="utf-8", newline="") as lines:
        assert {row["kind"] for row in csv.DictReader(lines)} <= set(texts().words["unit_kind"])


def test_tables_show_titles_labels_and_units(site: Datasette) -> None:
    for name, table in texts().tables.items():
        page = unescape(get(site, f"/utfall/{name}"))
        assert f"<h1>{table.title} " in page
        for column in table.columns.values():
            assert column.label in page and column.text in page
            assert not column.unit or f"Enhet: {column.unit}." in page


def test_table_json_has_descriptions(site: Datasette) -> None:
    metadata = asyncio.run(site.client.get("/-/metadata.json")).json()
    columns = metadata["databases"]["utfall"]["tables"]["budget_lines"]["columns"]
    assert columns["budget"] == "Budgeterat belopp. Enhet: kronor."


def test_front_pages_list_all_tables_but_no_indexes(site: Datasette) -> None:
    page = get(site, "/utfall")
    links = re.findall(r'href="/utfall/(\w+)"', page)
    assert set(texts().tables) <= set(links)
    assert not [link for link in links if "_fts" in link]
    assert links.index("goal_status") < links.index("documents") < links.index("cells")
    assert "_fts" not in get(site, "/")


def test_start_page_tells_where_to_begin(site: Datasette) -> None:
    page = unescape(get(site, "/"))
    for question in texts().questions.values():
        assert f'/utfall/{question.name}"' in page
        assert question.title in page or question.name.startswith("sok-")
    assert "3 filer givna" in page and "2 lästa" in page and "1 misslyckade" in page
    assert "Summan går inte ihop" not in page
    assert "Ängsådal" in page and "6 mål" not in page
    assert f'/utfall/goal_status?document_id={DOCUMENT}">2 mål' in page
    chosen = re.search(r'href="(/utfall/goal_judgements\?status=not_achieved[^"]*)">.*? 1</a>', page)
    assert chosen and "<b>1 rad</b>" in get(site, chosen[1])


@pytest.mark.parametrize("name", sorted(texts().questions))
def test_every_question_runs(site: Datasette, name: str) -> None:
    question = texts().questions[name]
    assert question.title and question.description.endswith(".")
    page = unescape(get(site, f"/utfall/{name}"))
    assert question.title in page and question.description in page
    for param in question.params.values():
        assert param.label in page


@pytest.mark.parametrize(
    "asked, expected",
    [
        ("mal-for-en-enhet.json?enhet=Åsen&kommun=&_shape=array", {"enhet": "Hemtjänsten Åsen", "mål": GOAL}),
        ("mal-som-inte-uppnatts.json?_shape=array", {"status": "not_achieved", "fakta_id": "a-2", "sida": 1}),
        (
            "sjukfranvaro-per-enhet.json?_shape=array",
            {"utfall": "7,4 %", "enhet": "Hemtjänsten Åsen", "period": "2018"},
        ),
        ("jamfor-ett-nyckeltal.json?nyckeltal=Sjukfrånvaro&_shape=array", {"värde": 7.4, "måttenhet": "percent"}),
        ("maluppfyllelse-per-rapport.json?_shape=array", {"uppnått": 1, "pågår": 0, "mål_och_indikatorer": 2}),
        ("budgetavvikelse.json?_shape=array", {"överskott": -50000.0, "procent_av_budget": -4.0}),
        ("mal-som-bedoms-olika.json?_shape=array", {"mål": GOAL}),
        ("jamforelsens-kvitto.json?nyckeltal=Sjukfrånvaro&_shape=array", {"kommun": "Ängsådal", "skälet": "included"}),
        ("det-som-inte-gar-ihop.json?_shape=array", {"vad": "budget_identity", "citat": "Måluppfyllelse", "sida": 1}),
        (
            "var-star-det.json?id=o-1&_shape=array",
            {"citat": "7,4 %", "fil": "ängsådal/2018.pdf", "sida": 1, "x0": 72.0},
        ),
        ("rapporter-som-inte-kunde-lasas.json?_shape=array", {"fil": "trasig.pdf", "läst_senare": "nej"}),
        ("namn-som-inte-kunde-tolkas.json?_shape=array", {"namn_i_rapporten": "Okänd enhet", "gånger": 1}),
        ("sok-i-sidorna.json?ord=sjukfrånvaro&_shape=array", {"sida": 1, "fil": "ängsådal/2018.pdf"}),
        ("sok-bland-malen.json?ord=delaktig&_shape=array", {"kommun": "Ängsådal", "nr": "3"}),
    ],
)
def test_questions_answer(site: Datasette, asked: str, expected: dict[str, Any]) -> None:
    answers = rows(site, f"/utfall/{asked}")
    assert any(expected.items() <= answer.items() for answer in answers), answers


def test_goals_not_achieved_are_only_those(site: Datasette) -> None:
    answers = rows(site, "/utfall/mal-som-inte-uppnatts.json?_shape=array")
    assert [answer["fakta_id"] for answer in answers] == ["a-2"]


@pytest.mark.parametrize("name", sorted({*texts().questions} - {"sok-i-sidorna", "sok-bland-malen"}))
def test_unknown_choices_give_no_rows_or_all(site: Datasette, name: str) -> None:
    asked = "&".join(f"{param}=finns%20inte" for param in texts().questions[name].params)
    if asked:
        assert rows(site, f"/utfall/{name}.json?_shape=array&{asked}") == []


@pytest.mark.parametrize(
    "word, pages",
    [
        ("mål", [1, 2]),
        ("måltiderna", [2]),
        ("MÅLTIDERNA", [2]),
        ("mal", []),
        ('"känna sig"', [1]),
        ("angår ?", []),
        ('"', []),
        ("", []),
        ("måluppfyllelse -2018", [1]),
    ],
)
def test_search_keeps_swedish_letters(site: Datasette, word: str, pages: list[int]) -> None:
    found = rows(site, f"/utfall/sok-i-sidorna.json?_shape=array&ord={quote(word)}")
    assert sorted(row["sida"] for row in found) == pages
    if word.strip('" ?'):  # the search box of the table finds the same
        found = rows(site, f"/utfall/pages.json?_shape=array&_search={quote(word)}")
        assert sorted(row["page"] for row in found) == pages


def test_search_marks_what_it_found_and_escapes_the_rest(site: Datasette) -> None:
    page = get(site, "/utfall/sok-i-sidorna?ord=alert")
    assert "&lt;script&gt;<mark>alert</mark>(" in page
    assert "<script" not in page
    page = get(site, "/utfall/sok-bland-malen?ord=delakt")
    assert "<mark>delaktiga</mark>" in page


@pytest.mark.parametrize(
    "status, word",
    [
        ("achieved", "Uppnått"),
        ("partly", "Delvis"),
        ("not_achieved", "Ej uppnått"),
        ("uncertain", "Osäkert"),
        ("ongoing", "Pågår"),
        ("not_measured", "Ej mätt"),
    ],
)
def test_status_is_a_mark_with_a_swedish_word(site: Datasette, status: str, word: str) -> None:
    mark = status_mark(status)
    assert mark and f'class="status status-{status}"' in mark and word in mark
    for path in ("/utfall/goal_judgements", "/utfall/assessments", "/utfall/mal-for-en-enhet"):
        assert mark in get(site, path), path


def test_judgements_stand_side_by_side_with_links(site: Datasette) -> None:
    page = unescape(get(site, "/utfall/goal_status"))
    assert '<span title="contradict">motsäger varandra</span>' in page
    assert f'Löptext: {status_mark("partly")} <a href="/-/utfall/fact/a-1">{VERDICT}</a>' in page
    trend = status_mark("ongoing", "trend")
    assert f'Löptext: {trend} <a href="/-/utfall/fact/a-4">{VERDICT}</a>' in page
    assert '<a href="/-/utfall/fact/o-1">o-1</a>' in get(site, "/utfall/comparable_values")


def test_another_scale_is_never_shown_as_goal_status(site: Datasette) -> None:
    mark = status_mark("ongoing", "trend")
    assert mark and "trend</small>" in mark
    assert mark in get(site, "/utfall/goal_judgements")
    assert status_mark("<b>") is None


def test_empty_is_blank_and_numbers_are_swedish(site: Datasette) -> None:
    page = get(site, "/utfall/budget_lines")
    assert "1\xa0250\xa0000" in page and "−50\xa0000" in page
    assert ">None<" not in page and ">nan<" not in page
    assert number(0.0) == "0" and number(-0.5) == "−0,5" and number(float("inf")) == "inf"


def test_keys_show_words(site: Datasette) -> None:
    page = get(site, "/utfall/assessments")
    assert f'<a href="/utfall/goals/g-1">{GOAL}</a>' in page
    assert f'<a href="/utfall/documents/{DOCUMENT}">ängsådal/2018.pdf</a>' in page
    assert ">Sjukfrånvaro</a>" in get(site, "/utfall/observations")
    assert ">Sjukfrånvaro</a>" in get(site, "/utfall/observations/o-1")
    assert '<a href="/utfall/tables/t1">t1</a>' in get(site, "/utfall/budget_lines")  # a table without a caption


@pytest.mark.parametrize(
    "path, fact",
    [
        ("/utfall/goals", "g-1"), ("/utfall/assessments", "a-2"), ("/utfall/observations", "o-1"),
        ("/utfall/budget_lines", "b-1"), ("/utfall/goal_judgements", "a-2"), ("/utfall/indicator_values", "o-1"),
        ("/utfall/goal_status", "g-1"), ("/utfall/comparable_values", "o-1"), ("/utfall/current_goals", "g-1"),
        ("/utfall/budget_results", "b-1"), ("/utfall/mal-som-inte-uppnatts", "a-2"),
        ("/utfall/det-som-inte-gar-ihop", "b-1"), ("/utfall/var-star-det?id=g-2", "g-2"),
        ("/utfall/sjukfranvaro-per-enhet", "o-1"), ("/utfall/budgetavvikelse", "b-1"),
    ],
)  # fmt: skip
def test_page_numbers_lead_to_the_fact(site: Datasette, path: str, fact: str) -> None:
    href = f"/-/utfall/page/{DOCUMENT}/1?fact={fact}#citat"
    assert f'<a href="{href}">1</a>' in get(site, path)
    assert '<mark id="citat">' in get(site, href.partition("#")[0])


def test_page_view_marks_the_quote_in_the_whole_text(site: Datasette) -> None:
    page = get(site, f"/-/utfall/page/{DOCUMENT}/1?fact=a-2")
    assert f'Målet är <mark id="citat">{VERDICT}</mark>.' in page
    paper = re.search(r'<div class="paper" lang="sv">(.*?)</div>\n<aside>', page, re.DOTALL)
    assert paper and unescape(re.sub(r"</?mark[^>]*>", "", paper[1])) == PAGE
    assert "vänster 72, överkant 120,5, höger 410,25, nederkant 134" in page
    assert 'x="72.0" y="120.5" width="338.25" height="13.5"' in page
    assert f'href="/utfall/documents/{DOCUMENT}"' in page and 'href="/utfall/assessments/a-2"' in page
    assert str(status_mark("not_achieved")) in page
    assert page.count("fact=") == 10, "each fact of the page is listed once"
    assert f'<a rel="next" href="/-/utfall/page/{DOCUMENT}/2">' in page


def test_page_view_without_fact_and_without_boxes(site: Datasette) -> None:
    page = get(site, f"/-/utfall/page/{DOCUMENT}/2")
    assert "måltiderna är trygga" in page and "<mark" not in page and "<svg" not in page
    assert "Inga uppgifter är lästa ur den här sidan." in page


def test_a_quote_that_has_drifted_is_said_aloud(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "drift.db"
    copy.write_bytes(db.read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE assessments SET char_start = char_start + 5 WHERE id = 'a-2'")
    assert "Citatet stämmer inte med sidans text" in get(build(copy), f"/-/utfall/page/{DOCUMENT}/1?fact=a-2")


def test_page_view_of_a_symbol_without_words(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "symbol.db"
    copy.write_bytes(db.read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(
            "UPDATE assessments SET phrase = NULL, symbol = 'green circle', quote = '', char_end = char_start"
        )
    page = get(build(copy), f"/-/utfall/page/{DOCUMENT}/1?fact=a-2")
    assert "green circle" in page
    assert "Citatet stämmer inte med sidans text" not in page


def test_a_fact_leads_to_its_own_page(site: Datasette) -> None:
    for path in ("/-/utfall/fact/o-1", f"/-/utfall/page/{DOCUMENT}/2?fact=o-1"):
        response = asyncio.run(site.client.get(path))
        assert response.status_code == 302
        assert response.headers["location"] == f"/-/utfall/page/{DOCUMENT}/1?fact=o-1#citat"


@pytest.mark.parametrize("path, words", [
    (f"/-/utfall/page/{DOCUMENT}/9", "har ingen sida 9"),
    ("/-/utfall/page/~3Cscript~3E/1", "&lt;script&gt;"),
    (f"/-/utfall/page/{DOCUMENT}/1?fact=%3Cscript%3E", "&lt;script&gt; finns inte i databasen"),
    ("/-/utfall/fact/g-99", "Uppgiften g-99 finns inte i databasen"),
    ("/utfall/finns_inte", "Det finns ingen sådan tabell."),
    ("/utfall/goals/g-99", "Det finns ingen sådan rad."),
    ("/finns-inte", "Det finns ingen sådan databas."),
    ("/finns/inte/pa/denna/adress", "Det finns inget på den adressen."),
])  # fmt: skip
def test_missing_pages_say_so_in_swedish(
    site: Datasette, path: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = get(site, path, 404)
    assert "Sidan finns inte" in page and words in page and "<script" not in page
    assert "Traceback" not in "".join(capsys.readouterr())


def test_hostile_text_is_escaped_everywhere(site: Datasette) -> None:
    paths = [f"/utfall/{name}" for name in (*texts().tables, *texts().questions)]
    paths += ["/", "/utfall", "/utfall/goals/g-2", f"/utfall/pages/{DOCUMENT},1", "/utfall/goals?_search=alert"]
    paths += [
        f"/-/utfall/page/{DOCUMENT}/1?fact=g-2",
        f"/-/utfall/page/{DOCUMENT}/1",
        "/utfall/goals?perspective=" + HOSTILE,
    ]
    paths += [
        "/utfall/mal-for-en-enhet?enhet=" + HOSTILE,
        "/utfall?sql=select+text,'" + HOSTILE.replace("'", "''") + "'+as+t+from+goals",
    ]
    shown = 0
    for path in paths:
        page = get(site, path)
        assert "<script" not in page and "<img" not in page, path
        shown += "&lt;script&gt;" in page
    assert shown >= 10


def test_every_answer_forbids_scripts(site: Datasette) -> None:
    for path in ("/", "/utfall/goals", f"/-/utfall/page/{DOCUMENT}/1", "/finns-inte"):
        policy = asyncio.run(site.client.get(path)).headers["content-security-policy"]
        assert "default-src 'none'" in policy and "script-src" not in policy


@pytest.mark.parametrize(
    "sql",
    [
        "delete from goals",
        "insert into runs(started, version) values ('x', 'y')",
        "drop table goals",
        "attach database ':memory:' as x",
        "pragma journal_mode=delete",
    ],
)
def test_nothing_can_be_written(site: Datasette, sql: str) -> None:
    page = get(site, "/utfall?sql=" + sql.replace(" ", "+"), 400)
    assert "Det gick inte" in page
    assert len(rows(site, "/utfall/goals.json?_shape=array")) == 2


def test_wrong_sql_gets_an_answer(site: Datasette) -> None:
    assert "Frågan gick inte att köra: no such column: finns_inte" in get(
        site, "/utfall?sql=select+finns_inte+from+goals", 400
    )


def test_new_rows_show_without_restart(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "live.db"
    copy.write_bytes(db.read_bytes())
    live = build(copy)
    assert "Nytt mål om närhet" not in get(live, "/utfall/goals")
    with closing(sqlite3.connect(copy)) as connection, connection:
        insert(connection, "goals", id="g-9", document_id=DOCUMENT, text="Nytt mål om närhet", **place("Målet"))
    assert "Nytt mål om närhet" in get(live, "/utfall/goals")
    assert "max-age" not in asyncio.run(live.client.get("/utfall/goals")).headers.get("cache-control", "")


def test_a_long_answer_says_that_there_is_more(db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "long.db"
    copy.write_bytes(db.read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        for n in range(SETTINGS["max_returned_rows"]):
            insert(connection, "flags", document_id=DOCUMENT, kind="empty_table", message=str(n))
    page = unescape(get(build(copy), "/utfall/det-som-inte-gar-ihop"))
    assert "De första 1\xa0000 rader</b>. Det finns fler: välj i fälten ovan" in page
    assert "Det finns fler" not in get(build(db), "/utfall/det-som-inte-gar-ihop")


def test_facets_show_swedish_words(site: Datasette) -> None:
    page = get(site, "/utfall/documents")
    facets = page[page.index('<aside class="facets"') : page.index("</aside>")]
    assert "<h2>Kommun</h2>" in facets and ">Ängsådal</a>" in facets
    assert ">Kvalitetsberättelse</a>" in facets and ">2018</a>" in facets
    chosen = get(site, "/utfall/goal_judgements?status=not_achieved")
    assert "status är Ej uppnått" in chosen and "<b>1 rad</b>" in chosen


def test_paging_by_default_order_reaches_every_row(db: Path, tmp_path: Path) -> None:
    """Datasette breaks ties one way on the first page and another on the next: no default order may lose rows."""
    copy = tmp_path / "many.db"
    copy.write_bytes(db.read_bytes())
    with closing(sqlite3.connect(copy)) as connection, connection:
        for n in range(60):
            insert(connection, "goals", id=f"g-{(n * 37) % 60:03}x", document_id=DOCUMENT, text="Mål", **place("Målet"))
            insert(connection, "flags", document_id=DOCUMENT, kind="empty_table", message=str(n))
            insert(connection, "documents", id=f"{(n * 37) % 60:016}", file=f"{n}.pdf", sha256="2" * 64, format="pdf",
                   pages=1, text_source="text", report_type="other", municipality="Ö", run_id=1)  # fmt: skip
    many = build(copy)
    for table in texts().tables.values():
        orders = [""] + [
            f"&_sort{way}={column}" for column in table.options.get("sortable_columns", ()) for way in ("", "_desc")
        ]
        for order in orders:
            seen, following = [], f"/utfall/{table.name}.json?_size=7{order}"
            while following:
                answer = asyncio.run(many.client.get(following)).json()
                seen += [tuple(row) for row in answer["rows"]]
                following = (answer["next_url"] or "").removeprefix("http://localhost")
            assert len(seen) == answer["filtered_table_rows_count"], (table.name, order)
            assert len(set(seen)) == len(seen)


def test_what_is_not_a_database_of_utfall_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="no such file"):
        build(tmp_path / "saknas.db")
    other = tmp_path / "annan.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (a)")
    with pytest.raises(SiteError, match="documents"):
        build(other)
    text = tmp_path / "text.db"
    text.write_text("inte en databas, bara text " * 100)
    with pytest.raises(SiteError, match="not a SQLite database"):
        build(text)


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fetch(address: str) -> tuple[int, str]:
    try:
        with urlopen(address, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


def test_serve_in_a_process_of_its_own(db: Path, repo: Path) -> None:
    """A program that imports nothing but the site: what tests import first must not decide what works."""
    port = free_port()
    program = f"from pathlib import Path; from utfall.site import serve; serve(Path({str(db)!r}), port={port})"
    server = subprocess.Popen([sys.executable, "-c", program], cwd=repo, stderr=subprocess.PIPE, text=True)
    try:
        status, page = 0, ""
        for _ in range(150):
            with suppress(URLError):
                status, page = fetch(f"http://127.0.0.1:{port}/")
                break
            time.sleep(0.1)
        assert status == 200 and "Frågor med färdiga svar" in page
        assert fetch(f"http://127.0.0.1:{port}/utfall-static/utfall.css")[0] == 200
        status, page = fetch(f"http://127.0.0.1:{port}/-/utfall/fact/g-99")
        assert status == 404 and "Uppgiften g-99 finns inte i databasen" in page
        assert "<mark>måltiderna</mark>" in fetch(f"http://127.0.0.1:{port}/utfall/sok-i-sidorna?ord=m%C3%A5ltid")[1]
    finally:
        server.terminate()
        said = server.communicate(timeout=20)[1]
    assert f"http://127.0.0.1:{port}" in said and "Traceback" not in said


def test_a_port_in_use_is_said(db: Path) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SiteError, match="cannot listen there"):
            serve(db, port=taken.getsockname()[1])


@pytest.mark.parametrize("name", [name for name, table in texts().tables.items() if table.options.get("facets")])
def test_every_facet_finds_its_rows(site: Datasette, name: str) -> None:
    """A column of a view that is reckoned has no type of its own: 2018 in an address would not find the number 2018."""
    for facet in texts().tables[name].options["facets"]:
        sql = f'select "{facet}" as v, count(*) as n from {name} where v is not null and v <> "" group by 1 limit 1'
        for row in rows(site, f"/utfall.json?sql={quote(sql)}&_shape=array"):
            answer = asyncio.run(site.client.get(f"/utfall/{name}.json?{facet}={quote(str(row['v']))}&_size=1")).json()
            assert answer["filtered_table_rows_count"] == row["n"], (name, facet, row)
