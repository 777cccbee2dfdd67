"""A fact with its place, as a person reads it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from models import Extraction
from tests.utfall.builders import TEXT, build
from utfall import store
from utfall.show import CONTEXT, UnknownFact, show

LONG = f"{'Inledande ord om verksamheten. ' * 20}\n{TEXT}{'Avslutande ord om verksamheten. ' * 20}"


@pytest.fixture
def written() -> Extraction:
    return build(LONG)


@pytest.fixture
def db(tmp_path: Path, written: Extraction) -> Iterator[Database]:
    database = store.open_database(tmp_path / "utfall.db")
    store.write(database, written, store.start_run(database, "1", 1))
    yield database
    database.close()


@pytest.mark.parametrize("kind", store.FACTS)
def test_every_kind_of_fact_shows_its_quote_and_place(db: Database, written: Extraction, kind: str) -> None:
    fact = getattr(written, kind)[0]
    text = show(db, fact.id)
    quote = fact.provenance.quote
    assert text.startswith(f"{kind} {fact.id}\n")
    assert f">>{quote}<<" in text
    assert text.count(">>") == text.count("<<") == 1
    for line in (
        "Uddevalla · Ekbackens förskola · 2020",
        "ekbacken.txt",
        "1 of 1",
        f"{fact.provenance.char_start}–{fact.provenance.char_end}",
        fact.provenance.rule,
        "0.90",
        ", ".join(f"{edge:.1f}" for edge in fact.provenance.box or ()),
    ):
        assert f"  {line}\n" in text


@pytest.mark.parametrize(("printed", "shown"), [("17", "1 of 1 (printed: 17)"), ("1", "1 of 1"), (None, "1 of 1")])
def test_the_printed_page_number_is_shown_where_it_differs(
    tmp_path: Path, written: Extraction, printed: str | None, shown: str
) -> None:
    database = store.open_database(tmp_path / "other.db")
    numbered = replace(written, content=replace(written.content, printed_pages=(printed,)))
    store.write(database, numbered, store.start_run(database, "1", 1))
    assert [row[0] for row in database.execute("SELECT printed_page FROM pages")] == [printed]
    assert f"  {shown}\n" in show(database, written.goals[0].id)
    database.close()


def test_context_stands_around_the_quote_in_whole_words(db: Database, written: Extraction) -> None:
    text = show(db, written.goals[0].id)
    shown = text.split("In the report\n")[1].split("\n\nJudgements")[0]
    words = "\n".join(line.removeprefix("  |").removeprefix(" ") for line in shown.split("\n"))
    assert words.startswith("… ") and words.endswith(" …")
    before, _, rest = words.removeprefix("… ").removesuffix(" …").partition(">>")
    quote, _, after = rest.partition("<<")
    assert f"{before}{quote}{after}" in "\n".join(line.rstrip() for line in LONG.split("\n"))
    assert CONTEXT - 20 < len(before) <= CONTEXT
    assert CONTEXT - 20 < len(after) <= CONTEXT
    assert before.split()[0] in TEXT.split() or before.split()[0] in LONG.split()


def test_the_quote_is_emphasised(db: Database, written: Extraction) -> None:
    assert f">>*{written.goals[0].provenance.quote}*<<" in show(
        db, written.goals[0].id, emphasise=lambda text: f"*{text}*"
    )


def test_only_what_is_there_is_listed(db: Database, written: Extraction) -> None:
    empty = show(db, written.observations[1].id)
    assert "\n  proof       consistent\n" in empty
    fields = [line.split()[0] for line in empty.split("\n\n")[0].split("\n")[1:]]
    assert {"name", "series", "row", "proof"} <= set(fields)
    assert not {"value", "indicator_id", "value_high", "id", "quote"} & set(fields)


def test_a_goal_shows_its_judgements_and_flags(db: Database, written: Extraction) -> None:
    first, second = written.assessments
    text = show(db, written.goals[0].id)
    assert f"Judgements\n  {first.id}  partly · text: Målet är delvis uppnått (page 1)" in text
    assert second.id not in text
    assert "Flags" not in text
    assert "Flags\n  sum_mismatch: Summan stämmer inte." in show(db, written.goals[1].id)


def test_a_judgement_shows_its_goal(db: Database, written: Extraction) -> None:
    text = show(db, written.assessments[0].id)
    assert f"The goal\n  {written.goals[0].id}  1 Alla barn ska få läsa varje dag." in text


def test_corrections_are_shown(db: Database, written: Extraction) -> None:
    db.execute(
        """INSERT INTO corrections (fact_table, fact_id, field, value, verdict, who, "when", note)
           VALUES ('goals', ?, 'number', '1a', 'corrected', 'A. Läsare', '2024-05-01', 'enligt bilagan')""",
        [written.goals[0].id],
    )
    assert "Corrections\n  2024-05-01  corrected number = 1a (A. Läsare): enligt bilagan" in show(
        db, written.goals[0].id
    )


def test_an_unknown_id_suggests_those_that_begin_alike(db: Database, written: Extraction) -> None:
    known = written.goals[0].id
    with pytest.raises(UnknownFact, match=rf"^{known[:6]}: no fact has this id\. Did you mean .*{known}"):
        show(db, known[:6])
    with pytest.raises(UnknownFact, match=rf"Did you mean .*{known}"):
        show(db, f"{known[:-1]}!")


@pytest.mark.parametrize("unknown", ["", "x", "g-", "%", "documents"])
def test_an_id_like_no_other_says_where_ids_stand(db: Database, unknown: str) -> None:
    with pytest.raises(UnknownFact, match=r"no fact has this id\. Ids of facts stand in the column id"):
        show(db, unknown)


def test_a_quote_that_is_not_at_its_place_is_said(db: Database, written: Extraction) -> None:
    db.execute("UPDATE pages SET text = 'annat'")
    with pytest.raises(UnknownFact, match="does not hold the quote at its place"):
        show(db, written.goals[0].id)
