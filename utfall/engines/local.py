"""Reading on this machine: a pool of processes, each file under limits of time and memory.

Processes only, since pdfium must not be used by two threads at once.
"""

import logging
import multiprocessing
import os
import resource
import signal
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, islice
from math import ceil

from pebble import ProcessExpired, ProcessFuture, ProcessPool

from models import Extraction, NeedsMoreTime, UtfallError
from utfall.engines import Extract, Failure, LimitExceeded, Limits, Outcome, Task, WorkerCrashed

OURS = ("models", "extract", "normalize", "utfall")

AHEAD = 8
"""Files handed out per process before the first unanswered one: enough that one slow file does not hold up the rest,
few enough that finished extractions waiting for it do not fill the memory."""

FILES_PER_PROCESS = 1000
"""A process is replaced after so many files: libraries may keep some memory of every file, and the limit counts it.

Measured over 684 files: 226 MB after the first hundred, 234 at the end. A new process compiles the rules anew, which
takes as long as thirty files: one for each hundred made an archive of 456 files take 38 s, not 27.
"""

GRACE_SECONDS = 10
"""How much later than the pool a process ends itself: the pool ends it in time unless it has itself been killed."""

NEEDED = "utfall.pipeline"
NEEDED_MOSTLY = "spacy"
"""What is loaded once, before the processes part: all need the first. The second takes longest, and not every text
asks it, so a file that is read alone loads it only if it does."""

SINGLE_THREADED = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
"""Number libraries reserve memory for a thread per core; we need none, and the limit counts what is reserved."""


def _silent(message: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class _MoreTime:
    """The answer for a file that can be read, but not in the time that any file may take."""

    seconds: float
    pages: int


@dataclass(frozen=True, slots=True)
class LocalEngine:
    """An engine of `jobs` processes."""

    jobs: int = 1
    limits: Limits = field(default_factory=Limits)
    notice: Callable[[str], None] = _silent
    """Is told of files that get more time than others."""

    def run(self, tasks: Iterable[Task], extract: Extract) -> Generator[tuple[Task, Outcome], None, None]:
        """Yield each task with its outcome, in the order of `tasks`."""
        remaining = iter(tasks)
        pending = deque[tuple[Task, ProcessFuture[Outcome | _MoreTime]]]()
        first = list(islice(remaining, 2))
        remaining = chain(first, remaining)
        pool = self._pool([NEEDED, NEEDED_MOSTLY] if len(first) > 1 else [NEEDED])
        try:
            while True:
                for task in islice(remaining, self.jobs * AHEAD - len(pending)):
                    pending.append((task, self._schedule(pool, task, extract)))
                if not pending:
                    return
                task, future = pending.popleft()
                answer = self._outcome(task, future)
                if isinstance(answer, _MoreTime):
                    answer = self._outcome(task, self._again(pool, task, extract, answer), answer.seconds)
                if isinstance(answer, _MoreTime):  # it has been given what it asked for
                    answer = _failure(LimitExceeded(f"{task.file}: asks for more time without end. Split the file."))
                yield task, answer
        finally:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble's one method without hints
            pool.join()

    def _schedule(
        self, pool: ProcessPool, task: Task, extract: Extract, more: float = 0.0
    ) -> "ProcessFuture[Outcome | _MoreTime]":
        seconds = self.limits.seconds + more
        alarm = ceil(seconds) + GRACE_SECONDS
        return pool.schedule(_read_in_time, (task, extract, alarm), timeout=seconds)

    def _again(
        self, pool: ProcessPool, task: Task, extract: Extract, answer: _MoreTime
    ) -> "ProcessFuture[Outcome | _MoreTime]":
        """Return the future of a file that is read once more, with the time that it asked for."""
        minutes = ceil((self.limits.seconds + answer.seconds) / 60)
        self.notice(f"{task.file}: {answer.pages} scanned pages go through OCR; it may take up to {minutes} min")
        return self._schedule(pool, task, partial(extract, patient=True), answer.seconds)

    def _pool(self, preload: list[str]) -> ProcessPool:
        for name in SINGLE_THREADED:
            os.environ.setdefault(name, "1")
        # Not plain fork: a copy of a process with running threads (the pool's, the progress bar's) can hang.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(preload)
        return ProcessPool(
            max_workers=self.jobs,
            max_tasks=FILES_PER_PROCESS,
            initializer=_limit_process,
            initargs=(self.limits.memory,),
            context=context,
        )

    def _outcome(
        self, task: Task, future: "ProcessFuture[Outcome | _MoreTime]", more: float = 0.0
    ) -> Outcome | _MoreTime:
        """Return the answer for a task, or why there is none."""
        try:
            return future.result()
        except FutureTimeout:
            return _failure(
                LimitExceeded(
                    f"{task.file}: not read within {self.limits.seconds + more:g} s. "
                    "Give it more time with --timeout, or split the file."
                )
            )
        except ProcessExpired as expired:
            return _failure(
                WorkerCrashed(
                    f"{task.file}: the process that read it ended abruptly (exit code {expired.exitcode}). "
                    "The file is probably damaged: open and save it anew (in a browser: print to PDF), and try again."
                )
            )


def _limit_process(memory: int) -> None:
    """Set up a process of the pool: its share of memory, no core dumps, no chatter of libraries on the terminal."""
    for limit, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):  # a stricter limit is in force already
            resource.setrlimit(limit, (value, value))
    logging.getLogger().addHandler(logging.NullHandler())


def _read_in_time(task: Task, extract: Extract, seconds: int) -> Outcome | _MoreTime:
    """Return the outcome of a file; the process ends itself when nobody is left to end it."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # ends the process, whatever library it is in
    signal.alarm(seconds)
    try:
        return _read(task, extract)
    finally:
        signal.alarm(0)


def _read(task: Task, extract: Extract) -> Outcome | _MoreTime:
    """Return the extraction of a file, or why there is none; runs in a process of the pool."""
    try:
        return _lean(extract(task.path), task.file)
    except NeedsMoreTime as need:
        return _MoreTime(need.seconds, need.pages)
    except UtfallError as error:
        return _failure(error, _named(str(error), task))
    except MemoryError:
        return _failure(LimitExceeded(f"{task.file}: reading it takes more memory than one file may. Split the file."))
    except (Exception, SystemExit) as error:  # the only broad one: whatever a file provokes costs that file alone
        return _unexpected(error, task)


def _named(message: str, task: Task) -> str:
    """Return the message with the file called what it is called in the database."""
    for name in (str(task.path), task.path.name):
        if message.startswith(f"{name}:"):
            return f"{task.file}{message[len(name) :]}"
    return message if task.file in message else f"{task.file}: {message}"


def _failure(error: UtfallError, message: str | None = None) -> Failure:
    return Failure(stage=error.stage, error=type(error).__name__, message=message or str(error))


def _unexpected(error: BaseException, task: Task) -> Failure:
    """Return the failure for an error that nobody foresaw: the module of ours where it came up is the stage."""
    stage, place = "unexpected", ""
    for frame, line in traceback.walk_tb(error.__traceback__):
        module = str(frame.f_globals.get("__name__"))
        if module.split(".")[0] in OURS and module != __name__:
            stage, place = module, f" in {module}, line {line}"
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    message = (
        f"{task.file}: {what}{place}. This is a fault of utfall, not of the report: please report it with the file."
    )
    return Failure(stage=stage, error=type(error).__name__, message=message)


def _lean(extraction: Extraction, file: str) -> Extraction:
    """Return the extraction under the file's name, without what is not stored: words, ruled lines, blocks of text."""
    report = extraction.report
    return replace(
        extraction,
        report=replace(
            report,
            file=file,
            pages=tuple(replace(page, words=(), rules=(), shapes=(), grids=()) for page in report.pages),
        ),
        content=replace(
            extraction.content, blocks=tuple(block for block in extraction.content.blocks if block.table is not None)
        ),
        document=replace(extraction.document, file=file),
    )
