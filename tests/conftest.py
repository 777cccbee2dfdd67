"""What all tests share: where the checkout is, and where the shared reports are."""

import hashlib
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


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
    from extract.reading.tesseract import INSTALL, missing

    lacking = missing(DEFAULT.language)
    if lacking is not None and os.environ.get("UTFALL_NEEDS_OCR") != "1":
        pytest.skip(f"{lacking} ({INSTALL})")
    assert lacking is None, lacking


@pytest.fixture(scope="session")
def ocr(tesseract_works: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """Let tesseract read each picture once: what it wrote of the same bytes with the same options is kept.

    Tesseract takes most of the time of all tests, and says the same each time it is asked: its version, its models,
    the command and the picture are what an answer is kept under, in pytest's cache (`--cache-clear` forgets it).
    """
    from extract.reading import tesseract

    folder = request.config.cache.mkdir("tesseract")
    program = _described()
    ask = tesseract.run

    def remembered(command: Sequence[str], picture: bytes, seconds: float) -> str:
        key = hashlib.sha256(b"\0".join([program, " ".join(command).encode(), picture]))
        answer = folder / f"{key.hexdigest()}.tsv"
        if not answer.is_file():
            answer.write_text(ask(command, picture, seconds), encoding="utf-8")
        return answer.read_text(encoding="utf-8")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tesseract, "run", remembered)
        yield


def _described() -> bytes:
    """Return tesseract's version, and the size and age of each of its models."""
    version = subprocess.run(["tesseract", "--version"], capture_output=True, check=True).stdout
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=True).stdout
    folder = Path(listed.partition('"')[2].partition('"')[0])
    models = {model.name: model.stat() for model in folder.glob("*.traineddata")}
    told = [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in sorted(models.items())]
    return b"\0".join([version, *map(str.encode, told)])
