"""Text files that are far too long, in strange encodings, or no reports: read in time that grows with their size."""

import re
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from extract.reading import read_report
from models import Extraction, UnreadableReport
from tests.hostile import texts
from tests.hostile.road import flags, outcomes, told
from tests.hostile.strangers import STRANGERS
from utfall.engines import Outcome
from utfall.pipeline import extract

KILOBYTE, MEGABYTE = 2**10, 2**20

SECONDS = 10.0
"""CPU time that 30 kilobytes of anything may take. It is under a second today; before long blocks were cut, dashes,
hyphens and figures took minutes, and what they took grew with the square and the cube of their number."""

RUNS = [(kind, breaks) for kind in texts.RUNS for breaks in (None, 10)]


@pytest.mark.parametrize(("kind", "breaks"), RUNS, ids=lambda value: str(value))
def test_no_pattern_goes_back_and_forth(kind: str, breaks: int | None, tmp_path: Path) -> None:
    path = tmp_path / "fil.txt"
    path.write_bytes(texts.run(kind, 30 * KILOBYTE, breaks=breaks))
    started = time.process_time()
    found = extract(path)
    assert time.process_time() - started < SECONDS
    for fact in (*found.goals, *found.assessments, *found.observations, *found.budget_lines):
        place = fact.provenance
        assert found.report.page(place.page).text[place.char_start : place.char_end] == place.quote


@pytest.mark.parametrize(
    ("small", "large"),
    [
        pytest.param(partial(texts.one_sentence, 100_000), partial(texts.one_sentence, 400_000), id="one sentence"),
        pytest.param(partial(texts.run, "hyphenated lines", 20_000), partial(texts.run, "hyphenated lines", 80_000)),
        pytest.param(partial(texts.run, "dots", 50_000), partial(texts.run, "dots", 200_000), id="dots"),
        pytest.param(partial(texts.table, 200, 10), partial(texts.table, 800, 10), id="rows"),
        pytest.param(partial(texts.table, 10, 300), partial(texts.table, 10, 1200), id="columns"),
        pytest.param(partial(texts.form_feeds, 1000), partial(texts.form_feeds, 4000), id="pages"),
    ],
)
def test_four_times_as_much_takes_no_more_than_eleven_times_as_long(
    small: Callable[[], bytes], large: Callable[[], bytes], tmp_path: Path
) -> None:
    seconds = []
    for make in (small, small, large):
        path = tmp_path / "fil.txt"
        path.write_bytes(make())
        started = time.process_time()
        extract(path)
        seconds.append(time.process_time() - started)
    assert seconds[2] < 11 * max(seconds[1], 0.1)  # the first one loads what is loaded once


TEXT = "Målet är uppnått för alla på Ängsbacken – även Örådet, där “åtta” av tjugo svarade."
LARGE: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "a line of 100 MB": (partial(texts.one_line, 100 * MEGABYTE), r"100 MB of text are no report.* Split it"),
    "a line of a megabyte": (partial(texts.one_line, MEGABYTE), "Målet att"),
    "a sentence of 100,000 characters": (partial(texts.one_sentence, 100_000), "Målet att"),
    "a word of a megabyte": (partial(texts.one_word, MEGABYTE), "Verksamheten har aaa"),
    "a million empty lines": (partial(texts.empty_lines, 10**6), "Målet att"),
    "a million spaces": (partial(texts.spaces, 10**6), "Målet att"),
    "only digits": (lambda: b"12 345\n" * 10_000, r"^EmptyReport: .*holds no words\. Check"),
    "only separators": (lambda: b"-----\t|\n" * 10_000, r"^EmptyReport: .*holds no words\. Check"),
    "nothing": (lambda: b"", r"^EmptyReport: .*the file is empty\. Fetch it again"),
    "zero bytes at the start": (lambda: b"\x00\x01\x02\xff" * 999, r"is not text \(it holds zero bytes\)"),
    "zero bytes later on": (lambda: (TEXT * 99).encode() + b"\x00\x1b[31m\x07 hej", r"svarade\.  \[31m  hej$"),
    "invalid UTF-8": (
        lambda: (TEXT * 9).encode() + b" \xc3\x28\xa0\xa1\xf0\x9f",
        "Örådet, där “åtta” av tjugo svarade. \ufffd",
    ),
    "a PDF": (lambda: b"%PDF-1.7\n" + TEXT.encode(), r"is a PDF, not text\. Give it its right suffix \(\.pdf\)"),
    "a web page": (lambda: b"\n<html><body>" + TEXT.encode(), r"is a web page, not text\."),
    "an office document": (lambda: b"PK\x03\x04" + TEXT.encode(), r"is an archive or office document"),
}


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    files = {f"{number}.txt": make() for number, (make, _) in enumerate(LARGE.values())}
    return dict(zip(LARGE, outcomes(tmp_path_factory.mktemp("large"), files).values(), strict=True))


@pytest.mark.parametrize("case", LARGE)
def test_a_hostile_text_is_read_or_refused_in_a_sentence(case: str, large: dict[str, Outcome]) -> None:
    assert re.search(LARGE[case][1], told(large[case])), told(large[case])[:400]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1", "cp850", "mac_roman"],
)
def test_the_same_text_in_any_encoding(encoding: str, tmp_path: Path) -> None:
    text = TEXT.replace("–", "-").replace("“", '"').replace("”", '"')
    path = tmp_path / "fil.txt"
    path.write_bytes((text * 5).encode(encoding))
    assert read_report(path).page(1).text == text * 5


def test_a_text_of_zero_bytes_here_and_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "fil.txt"
    path.write_bytes(b"ab\x00cdefgh" * 200)
    with pytest.raises(UnreadableReport, match="zero bytes"):
        read_report(path)


# What is no quality report


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    files = {f"{name}.txt": text.encode() for name, text in STRANGERS.items()}
    files |= {f"{name}.txt": (text * 6).encode() for name, text in texts.FOREIGN.items()}
    return {Path(name).stem: found for name, found in outcomes(tmp_path_factory.mktemp("strangers"), files).items()}


@pytest.mark.parametrize("name", STRANGERS)
def test_a_document_that_is_no_quality_report_is_kept(name: str, strangers: dict[str, Outcome]) -> None:
    """It has no judgements, no goals unless it is a plan, and what it may be is told: a flag, or the type of a plan."""
    found = strangers[name]
    assert isinstance(found, Extraction)
    assert not found.assessments
    assert not found.goals or found.document.report_type == "verksamhetsplan"
    assert "not_a_quality_report" in flags(found) or found.document.report_type != "other"
    assert ("no_facts" in flags(found)) == (not (found.goals or found.observations or found.budget_lines))


@pytest.mark.parametrize("name", texts.FOREIGN)
def test_a_report_in_another_language_is_flagged(name: str, strangers: dict[str, Outcome]) -> None:
    assert "not_swedish" in flags(strangers[name])
