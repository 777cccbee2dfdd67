"""Leaving out a rule leaves out that rule, and what is lost is told by report."""

from collections.abc import Iterator

import pytest

from extract import rules
from extract.language.unit_names import unit_in
from extract.rules.catalogue import entries
from extract.verdicts.judgements import find_judgements
from extract.verdicts.lines import status_word
from models import Passage
from tests.bench.calibrate import flattery, measure, written
from tests.bench.leave_out import NOT_ALONE, Loss, losses, tried, without
from utfall.scoring import Given, ReportScore, Share


@pytest.fixture(autouse=True)
def ours_again() -> Iterator[None]:
    yield
    rules.use({})


def leave_out(id: str) -> None:
    (entry,) = [entry for entry in entries() if entry.id == id]
    rules.use(without(entry))


def judged(sentence: str) -> list[str]:
    return [judgement.rule for judgement in find_judgements(Passage(sentence))]


def test_a_rule_with_an_id_is_left_out() -> None:
    assert judged("Arbetet är på god väg.") == ["status.ongoing.on_the_way"]
    leave_out("status.ongoing.on_the_way")
    assert judged("Arbetet är på god väg.") == []
    assert judged("Målet är uppnått.") == ["status.achieved"]


def test_a_cell_a_word_list_and_a_meaning_are_left_out() -> None:
    leave_out("status.word.ongoing")
    assert status_word("Försenad") is None
    leave_out("linking.unit_words")
    assert unit_in("inom enheten Norr är läget gott") is None
    leave_out("symbols.usual.green")
    assert "green" not in rules.load("symbols")["usual"] and "red" in rules.load("symbols")["usual"]


def test_what_others_are_made_of_is_not_left_out() -> None:
    ids = [entry.id for entry in tried(("judgement", "tables", "quantities"))]
    assert "status.partly" in ids and "tables.measure.outcome" in ids
    assert [id for id in ids if id.startswith(NOT_ALONE)] == []


def score(stem: str, hits: dict[int, str], invented: tuple[str, ...], given: Given) -> ReportScore:
    return ReportScore(
        stem=stem, file=f"reports/{stem}.txt", scores={}, document=Share(), goal_fields={}, empty_filled=Share(),
        bands={}, given={("goals", "goal.table"): given}, hits={"goals": hits}, missed={}, invented={"goals": invented},
    )  # fmt: skip


def test_losses_are_told_by_report() -> None:
    before = [score("a", {0: "x", 1: "y"}, ("z",), Given()), score("b", {0: "x"}, (), Given())]
    after = [score("a", {1: "y"}, (), Given()), score("b", {0: "x"}, (), Given())]
    (loss,) = losses(before, after)
    assert isinstance(loss, Loss) and str(loss) == "reports/a.txt: -1 goals, -1 false"


def test_a_family_is_worth_what_its_reports_say() -> None:
    """Two reports, all right and half right; two more count like the mean of the kind, 0.75: 3 of 4."""
    found = measure([score("a", {}, (), Given(8, 8, 7.2)), score("b", {}, (), Given(2, 1, 1.8))])
    assert found == {"goal.table": {"confidence": 0.75, "given": 0.9, "found": 10, "right": 9, "reports": 2}}
    text = written(found, 0.9, {"goal.table": "A goal."})
    assert "\nunseen = 0.9\n" in text
    assert 'id = "goal.table"\nsays = "A goal."\nconfidence = 0.75\n' in text


def test_what_is_kept_aside_counts_as_one_sum() -> None:
    figures = {"goal.table": {"confidence": 0.8}, "goal.bullet": {"confidence": 1.0}}
    kept = [score("c", {}, (), Given(10, 5, 9.0)), score("d", {}, (), Given(10, 7, 9.0))]
    assert flattery(figures, kept) == 0.75, "12 of 16"
    assert flattery(figures, []) == 1.0


def test_the_same_report_in_two_forms_is_one() -> None:
    found = measure([score("a", {}, (), Given(1, 1, 0.9)), score("a", {}, (), Given(1, 0, 0.9))])
    assert (found["goal.table"]["reports"], found["goal.table"]["confidence"]) == (1, 0.5)
