"""What all tests share: where the checkout is, and where the shared reports are."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def pytest_collection_finish() -> None:
    """Leave the ten thousand collected tests out of every later search for reference cycles: they stay till the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def repo() -> Path:
    """Return the root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared(repo: Path) -> Path:
    """Return the folder of shared reports and gold; a test that asks for it is skipped where there is none."""
    folder = repo.parent / "shared"
    if not (folder / "reports").is_dir() or not (folder / "gold").is_dir():
        pytest.skip("needs ../shared (reports and gold), which is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def tesseract_works() -> None:
    """Skip a test that needs tesseract and its Swedish model where they are missing, unless the run demands them."""
    from extract.reading.options import DEFAULT
    from extract.reading.scanned.tesseract import INSTALL, missing

    lacking = missing(DEFAULT.language)
    if lacking is not None and os.environ.get("UTFALL_NEEDS_OCR") != "1":
        pytest.skip(f"{lacking} ({INSTALL})")
    assert lacking is None, lacking


@pytest.fixture(scope="session")
def ocr(tesseract_works: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Let tesseract read each picture once; its answers are kept in pytest's cache (`--cache-clear` forgets them)."""
    from tests.ocr_memory import remembered

    with remembered(request.config.cache.mkdir("tesseract")):
        yield
