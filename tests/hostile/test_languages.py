"""Texts that are no Swedish report: flagged in time, and no facts are drawn from them."""

import time
from pathlib import Path

import pytest

from models import Extraction
from tests.hostile.languages import ABSTRACT, DATA, LANGUAGES, NOVEL, SWEDISH
from utfall.pipeline import extract

SECONDS = 15.0
"""CPU time that any of these may take on a machine that is busy with other things; each takes under a second."""


def read(path: Path, text: str) -> Extraction:
    """Return what is found in a text, which must not take long."""
    file = path / "fil.txt"
    file.write_text(text, encoding="utf-8")
    started = time.process_time()
    found = extract(file)
    assert time.process_time() - started < SECONDS
    return found


def facts(found: Extraction) -> list[str]:
    every = (*found.goals, *found.assessments, *found.observations, *found.budget_lines)
    return [fact.provenance.quote for fact in every]


def kinds(found: Extraction) -> set[str]:
    return {flag.kind for flag in found.flags}


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_facts_are_drawn_from_what_is_not_swedish(name: str, tmp_path: Path) -> None:
    text, word = LANGUAGES[name]
    found = read(tmp_path, text)
    (message,) = [flag.message for flag in found.flags if flag.kind == "not_swedish"]
    assert f"{word}, inte på svenska: inga fakta är hämtade ur den" in message
    assert facts(found) == []
    assert "no_facts" in kinds(found)


@pytest.mark.parametrize("text", [SWEDISH, f"{SWEDISH}\n{ABSTRACT}\n", f"{ABSTRACT}\n\n{SWEDISH}"])
def test_a_swedish_report_is_read_also_with_a_summary_in_english(text: str, tmp_path: Path) -> None:
    found = read(tmp_path, text)
    assert "not_swedish" not in kinds(found)
    assert [goal.text for goal in found.goals] == ["Brukarna ska känna sig trygga"]
    assert [judgement.status for judgement in found.assessments] == ["achieved"]
    assert "82 procent" in facts(found)


@pytest.mark.parametrize("text", [NOVEL, NOVEL * 20, DATA, DATA.replace(";", ","), DATA * 200])
def test_the_figures_of_what_is_no_report_are_no_values(text: str, tmp_path: Path) -> None:
    found = read(tmp_path, text)
    assert facts(found) == []
    assert {"no_facts", "not_a_quality_report"} <= kinds(found)


DIGITS = {
    "a page of digits": "\n".join(f"{n * 7919 % 100000}" for n in range(3000)),
    "digits in a row": " ".join(f"{n * 7919 % 1000}" for n in range(20_000)),
    "one number": "7" * 100_000,
    "digits with commas": ",".join(f"{n * 7919 % 1000}" for n in range(20_000)),
    "rows of digits": "\n".join(" ".join(f"{n * m * 7919 % 1000}" for m in range(12)) for n in range(1000)),
}


@pytest.mark.parametrize("name", DIGITS)
def test_digits_after_a_report_add_no_facts(name: str, tmp_path: Path) -> None:
    assert facts(read(tmp_path, f"{SWEDISH}\n\n{DIGITS[name]}\n")) == facts(read(tmp_path, SWEDISH))


SENTENCES = {
    "words": "Verksamheten har under året arbetat med bemötande och trygghet i vardagen och ",
    "goals": "målet att andelen nöjda ska vara minst 85 procent är inte helt uppnått och ",
    "purposes": "för att nå målet krävs att vi når fler och uppnår mer om målet nås och ",
    "parentheses": "andelen är (82 procent (78 procent för året före)) och ",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_sentence_of_100_000_characters_takes_no_time(name: str, tmp_path: Path) -> None:
    piece = SENTENCES[name]
    sentence = piece[0].upper() + (piece * (100_000 // len(piece) + 1))[1:].rstrip() + "."
    found = read(tmp_path, f"{SWEDISH}\n{sentence}\n")
    assert [goal.text for goal in found.goals][:1] == ["Brukarna ska känna sig trygga"]
    if name == "words":
        assert "82 procent" in facts(found) and len(facts(found)) < 10
