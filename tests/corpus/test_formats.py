"""The specimens as Word, OpenDocument and HTML: the same gold, found as well as in the PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus import opendocument, typeset, web, word
from corpus.sources import specimens
from corpus.story import Specimen
from models import Extraction
from tests.extract.builders import fault
from tests.test_provenance import facts, faults
from utfall.engines.local import LocalEngine
from utfall.evaluate import evaluate
from utfall.ingest import ingest
from utfall.pipeline import extract
from utfall.scoring import ReportScore, Score
from utfall.store import open_database

SPECIMENS = {specimen.stem: specimen for specimen in specimens()}
SETTERS: dict[str, Callable[[Specimen], bytes]] = {
    "docx": word.word,
    "odt": opendocument.opendocument,
    "html": web.web,
}
WITHIN = 0.05
"""How much lower F1 over all facts of a specimen may be: what only a page shows (a box, a margin) is lost."""

DRAWN = (
    "bollnas-samhallsbyggnadsnamnden-2019",
    "haninge-socialnamnden-2020-08",
    "mjolby-omsorgs-och-socialnamnden-2022-06",
)
"""Specimens whose judgements are symbols in lines of their own or beside goals; signs in cells are read everywhere."""

FAULTS = {
    ("haninge-socialnamnden-2020-08", form): "goals beside dots are tables of one row there, and read as such"
    for form in ("docx", "odt", "html")
}
"""What is known to be worse, with the reason."""


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, ReportScore]]:
    """Return the scores of each report, by format."""
    found = {}
    for form in ("first", *SETTERS):
        folder = tmp_path_factory.mktemp(form)
        for stem, specimen in SPECIMENS.items():
            if specimen.kept_aside:
                continue
            if form == "first":
                kind = next(kind for kind in ("pdf", "txt", "docx") if (typeset.REPORTS / f"{stem}.{kind}").is_file())
                (folder / f"{stem}.{kind}").write_bytes((typeset.REPORTS / f"{stem}.{kind}").read_bytes())
            else:
                (folder / f"{stem}.{form}").write_bytes(SETTERS[form](specimen))
        database = open_database(folder / "utfall.db")
        result = ingest(database, [folder], engine=LocalEngine(jobs=1))
        database.close()
        assert not result.failed
        found[form] = {report.stem: report for report in evaluate(folder / "utfall.db", typeset.GOLD).reports}
    return found


def cases() -> list[Any]:
    """Return what is compared: a fault in a specimen that is kept aside would have to be looked into."""
    told = [stem for stem, specimen in SPECIMENS.items() if not specimen.kept_aside]
    pairs = [(stem, form) for stem in told for form in SETTERS]
    return [fault(*pair, reason=FAULTS[pair]) if pair in FAULTS else pair for pair in pairs]


def facts_f1(report: ReportScore) -> float:
    """Return F1 over all facts that are told in each format."""
    told = (score for kind, score in report.scores.items() if kind != "assessments" or report.stem not in DRAWN)
    return sum(told, start=Score()).f1 or 0.0


@pytest.mark.parametrize(("stem", "form"), cases())
def test_facts_are_as_good_as_from_the_first_format(
    scores: dict[str, dict[str, ReportScore]], stem: str, form: str
) -> None:
    assert facts_f1(scores[form][stem]) >= facts_f1(scores["first"][stem]) - WITHIN


def extracted(folder: Path, stem: str, form: str) -> Extraction:
    path = folder / f"{stem}.{form}"
    path.write_bytes(SETTERS[form](SPECIMENS[stem]))
    return extract(path)


@pytest.mark.parametrize("form", SETTERS)
@pytest.mark.parametrize("stem", SPECIMENS)
def test_every_fact_leads_back_to_its_words(tmp_path: Path, stem: str, form: str) -> None:
    extraction = extracted(tmp_path, stem, form)
    assert list(faults(extraction)) == []
    assert facts(extraction)
    assert extraction.document.format == form


@pytest.mark.parametrize("form", SETTERS)
def test_the_same_source_gives_the_same_bytes(form: str) -> None:
    specimen = SPECIMENS["hagfors-arbetsmarknadsnamnden-2022"]
    assert SETTERS[form](specimen) == SETTERS[form](specimen)


def test_what_frames_a_web_page_is_no_part_of_the_report(tmp_path: Path) -> None:
    text = extracted(tmp_path, "tierp-hemtjanst-granliden-2017", "html").report.pages[0].text
    for words in ("kakor", "Kommun och politik", "Telefon 0000", "dataLayer", "Startsidan"):
        assert words.encode() in web.web(SPECIMENS["tierp-hemtjanst-granliden-2017"])
        assert words not in text
