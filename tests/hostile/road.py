"""Files through the whole road as `utfall ingest` takes them: each in a process, under limits of time and memory."""

from collections.abc import Mapping
from pathlib import Path

from models import Extraction
from utfall.engines import Failure, Limits, Outcome, Task
from utfall.engines.local import LocalEngine
from utfall.ingest import extract_file

LIMITS = Limits(seconds=60.0, memory=3 * 2**30)
"""What a file of these tests may take on a busy machine; most take a tenth of a second."""


def outcomes(folder: Path, files: Mapping[str, bytes], limits: Limits = LIMITS) -> dict[str, Outcome]:
    """Return what becomes of each file, by name."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    tasks = [Task(name, folder / name) for name in files]
    return {task.file: outcome for task, outcome in LocalEngine(jobs=2, limits=limits).run(tasks, extract_file)}


def told(outcome: Outcome) -> str:
    """Return the text of a report that was read, or `Error: message` of one that was not."""
    if isinstance(outcome, Failure):
        return f"{outcome.error}: {outcome.message}"
    return "\f".join(page.text for page in outcome.report.pages)


def flags(outcome: Outcome) -> set[str]:
    """Return the kinds of flags that a report has."""
    return {flag.kind for flag in outcome.flags} if isinstance(outcome, Extraction) else set()
