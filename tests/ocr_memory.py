"""What tesseract said is kept: asking it takes most of the time of what reads scans, and it says the same again."""

import hashlib
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from extract.reading.scanned import tesseract


@contextmanager
def remembered(folder: Path) -> Iterator[None]:
    """Let tesseract read each picture once, and keep its answers in a folder.

    Its version, its models, the command and the picture are what an answer is kept under.
    """
    folder.mkdir(parents=True, exist_ok=True)
    program = _described()
    ask = tesseract.run

    def answer(command: Sequence[str], picture: bytes, seconds: float) -> str:
        key = hashlib.sha256(b"\0".join([program, " ".join(command).encode(), picture]))
        kept = folder / f"{key.hexdigest()}.tsv"
        if not kept.is_file():
            kept.write_text(ask(command, picture, seconds), encoding="utf-8")
        return kept.read_text(encoding="utf-8")

    with patch.object(tesseract, "run", answer):
        yield


def _described() -> bytes:
    """Return tesseract's version, and the size and age of each of its models."""
    version = subprocess.run(["tesseract", "--version"], capture_output=True, check=True).stdout
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=True).stdout
    folder = Path(listed.partition('"')[2].partition('"')[0])
    models = {model.name: model.stat() for model in folder.glob("*.traineddata")}
    told = [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in sorted(models.items())]
    return b"\0".join([version, *map(str.encode, told)])
