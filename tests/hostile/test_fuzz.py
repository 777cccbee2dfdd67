"""A small part of `make fuzz`, and that its files are always the same."""

import hashlib
from pathlib import Path

import pytest

from extract.reading.pdf import read_pdf
from models import UnreadableReport
from tests.hostile.fuzz import fuzz, judge, table
from tests.hostile.mutate import CHANGES, mutated, plain, seeds
from tests.hostile.pdfs import whole
from utfall.engines import Failure
from utfall.pipeline import extract

FILES = 60


@pytest.fixture(scope="module")
def sound(repo: Path) -> list[bytes]:
    return seeds(sorted((repo / "corpus" / "reports").glob("*.pdf")))


def test_sixty_damaged_files_cost_themselves_alone(tmp_path: Path) -> None:
    account = fuzz(FILES, seed=3, jobs=2, kept=tmp_path)
    assert account.faults == []
    assert account.outcomes.total() == FILES
    assert account.outcomes["read, with facts"] > FILES // 10, "the changes leave nothing to read: they test little"
    assert f"all files{FILES:>38}" in table(account, 1.0)


def test_the_same_seed_and_number_give_the_same_file(sound: list[bytes]) -> None:
    again = [mutated(sound, 1, number) for number in range(40)]
    assert again == [mutated(sound, 1, number) for number in range(40)]
    assert len({hashlib.sha256(mutation.data).digest() for mutation in again}) > 30
    assert mutated(sound, 2, 0) != mutated(sound, 1, 0)


def test_every_kind_of_change_is_made(sound: list[bytes]) -> None:
    told = " ".join(mutated(sound, 1, number).story for number in range(400))
    assert {change.__name__.strip("_") for change in CHANGES} <= set(told.replace(",", "").split())


def test_sound_files_are_sound(sound: list[bytes], tmp_path: Path) -> None:
    path = tmp_path / "hel.pdf"
    for data in sound:
        path.write_bytes(data)
        word, fault = judge(extract(path))
        assert fault is None and word.startswith("read")
    assert b"/FlateDecode" not in plain(whole())


@pytest.mark.parametrize(
    ("failure", "is_fault"),
    [
        (Failure("reading", "UnreadableReport", "a.pdf: the PDF is damaged. Fetch it again."), False),
        (Failure("process", "WorkerCrashed", "a.pdf: the process ended abruptly. Save it anew."), False),
        (Failure("unexpected", "KeyError", "a.pdf: KeyError"), True),
        (Failure("extract.goals", "ValueError", "a.pdf: ValueError"), True),
        (Failure("limits", "LimitExceeded", "a.pdf: not read within 30 s. Split the file."), True),
    ],
)
def test_what_is_a_fault_of_ours(failure: Failure, is_fault: bool) -> None:
    assert (judge(failure)[1] is not None) == is_fault


# Faults that `make fuzz` has found: numbers of files made from the small PDFs alone, which no new report changes


@pytest.mark.parametrize(("seed", "number"), [(2, 3073)])
def test_a_page_that_can_be_loaded_only_once(seed: int, number: int) -> None:
    """The search for pictures on pages without text loads them a second time, and pdfium refused to."""
    with pytest.raises(UnreadableReport, match=r"^fil\.pdf: .*no text"):
        read_pdf(Path("fil.pdf"), mutated(seeds([]), seed, number).data)
