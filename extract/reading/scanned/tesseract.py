"""The tesseract program: whether it is there, and the words that it reads in a picture."""

import csv
import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil

PROGRAM = "tesseract"
INSTALL = "sudo apt-get install -y tesseract-ocr tesseract-ocr-swe"
"""The one command that installs the program with its Swedish model (Debian, Ubuntu)."""

COLUMNS, LINES, SPARSE = "4", "6", "11"
"""How tesseract looks for text: in a column of lines of any size, in lines that go across, or in words here and there.

Which words stand where is all that is asked of it; what is read first is for our own layout to say. Measured on a scan
of 16 pages, word errors: one column 3.9 %, its own choice (3) 5.0 %, lines across 4.9 %."""

ASKED_WITHIN = 20
"""Seconds that the question which languages there are may take."""

WAITING = 5
"""How many times longer than its own processor time a page may take where other programs want the processor, too."""

_WORD_LEVEL = "5"


@dataclass(frozen=True, slots=True)
class Reading:
    """A word as tesseract read it: its box in pixels (x0, top, x1, bottom), how sure it is (0-1), and its line."""

    text: str
    box: tuple[int, int, int, int]
    confidence: float
    line: tuple[int, int, int]


class OcrTimeout(Exception):
    """The program took longer over a page than it may."""


class OcrFailed(Exception):
    """The program gave up on a page; the text is what it said."""


@cache
def missing(language: str) -> str | None:
    """Return what is missing for reading scans, as a clause of a sentence, or None where all is there."""
    if shutil.which(PROGRAM) is None:
        return "the program tesseract, which reads scans, is not installed"
    try:
        answer = subprocess.run(
            [PROGRAM, "--list-langs"], capture_output=True, text=True, timeout=ASKED_WITHIN, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return "the program tesseract, which reads scans, does not start"
    there = set(answer.stdout.split()[1:])
    lacking = [name for name in language.split("+") if name not in there]
    return f"tesseract lacks its model '{lacking[0]}'" if lacking else None


def read_picture(
    picture: bytes, *, dpi: int, language: str, seconds: float, segmentation: str = COLUMNS
) -> list[Reading]:
    """Return the words of a picture (PNG, PNM or TIFF bytes), in tesseract's order."""
    command = [PROGRAM, "-", "-", "-l", language, "--dpi", str(dpi), "--psm", segmentation, "tsv"]
    return list(parse_tsv(run(command, picture, seconds).splitlines()))


def run(command: Sequence[str], picture: bytes, seconds: float) -> str:
    """Return what the program writes of a picture, in so many seconds of the processor's time at most."""
    # One thread: more of them wait for each other, and on a busy machine that costs more than the work itself (a page
    # took 2.0 s of processor time with one, 10 to 25 s with two or four). Files are read in parallel already.
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        # Processor time is what counts: a page that is read while others are must not fail for that. The limit holds
        # even where our own process is ended, and nobody is left to end this one.
        limit = ceil(seconds)
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (limit, limit))
        try:
            out, err = process.communicate(picture, timeout=WAITING * seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise OcrTimeout(f"{seconds:g} s") from None
        except BaseException:
            process.kill()
            raise
    if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise OcrTimeout(f"{seconds:g} s")
    if process.returncode != 0:
        lines = err.decode("utf-8", "replace").strip().splitlines()
        raise OcrFailed(lines[-1] if lines else f"exit status {process.returncode}")
    return out.decode("utf-8", "replace")


def parse_tsv(lines: Sequence[str]) -> Iterator[Reading]:
    """Yield the words of tesseract's table, which has rows for pages, blocks, paragraphs and lines as well."""
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row["text"] or "").strip()
        if row["level"] != _WORD_LEVEL or not text:
            continue
        left, top = int(row["left"]), int(row["top"])
        yield Reading(
            text=text,
            box=(left, top, left + int(row["width"]), top + int(row["height"])),
            confidence=min(1.0, max(0.0, float(row["conf"]) / 100)),
            line=(int(row["block_num"]), int(row["par_num"]), int(row["line_num"])),
        )
