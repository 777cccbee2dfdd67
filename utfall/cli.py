"""The command line: parses, calls, prints. Results go to standard output, progress and errors to standard error."""

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from extract.reading import READERS
from models.errors import UtfallError
from utfall import __version__
from utfall.cli_rules import OWN_RULES, rules_group, rules_of

# What a command needs it imports itself: help and usage errors come at once.
if TYPE_CHECKING:
    from extract.reading.options import Ocr
    from utfall.evaluate import Part
    from utfall.export import Format
    from utfall.ingest import Step
    from utfall.names import Kind

DATABASE = click.argument("db", type=click.Path(path_type=Path, dir_okay=False))
REGISTERS = click.option(
    "--registers", "own", type=click.Path(path_type=Path), metavar="DIR",
    help="A folder with registers of your own (units.csv, unit_aliases.csv, indicators.csv ...) beside utfall's.",
)  # fmt: skip
BLOCK = 1000
"""So many lines are written at once."""
SECONDS = 120.0
"""What one file may take. The largest report known (79 pages) takes a few."""

STOPPED = 130
"""The exit status of a program that Ctrl-C has ended, as shells know it."""


class Commands(click.Group):
    """Commands whose foreseen errors are a sentence and exit status 1, not a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Return what the command returns."""
        try:
            return super().invoke(ctx)
        except UtfallError as error:
            raise click.ClickException(str(error)) from error
        except sqlite3.DatabaseError as error:
            raise click.ClickException(
                f"the database cannot be used ({error}). See that the disk has room and that no other program holds it."
            ) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="utfall")
def main() -> None:
    """Swedish municipal quality reports as a database in which every figure leads back to its place on the page.

    \b
    Start here:
      utfall ingest reports --db out/utfall.db    read reports
      utfall serve out/utfall.db                  look at them in the browser
      utfall show out/utfall.db FACT_ID           see where a fact stands in its report
      utfall draw report.pdf                      see what was recognised on its pages
      utfall export out/utfall.db out/tables      take the tables along
      utfall names out/utfall.db                  see which names no register knows
      utfall evaluate out/utfall.db corpus/gold   compare with what people have read
      utfall rules try "Målet är delvis uppnått." see which rules read a sentence, and why
    """


INGEST = f"""Read reports ({", ".join(READERS)}), files or whole folders, into a database.

    \b
    Example:
      utfall ingest reports/2016 extra.pdf --db out/utfall.db --jobs 4

    What is there already and has not changed is not read again. Exit status 1 says that some file could not be read.
    """


@main.command(short_help="Read reports into a database.", help=INGEST)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--db", type=click.Path(path_type=Path, dir_okay=False), default=Path("out/utfall.db"), show_default=True,
    help="The database; made where there is none.",
)  # fmt: skip
@click.option(
    "--jobs", type=click.IntRange(min=1), default=lambda: os.cpu_count() or 1, show_default="one per core",
    help="Files that are read at the same time.",
)  # fmt: skip
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), default=SECONDS, show_default=True,
    help="Seconds that one file may take; one with many scanned pages gets more.",
)  # fmt: skip
@click.option(
    "--ocr", type=click.Choice(["auto", "never", "always"]), default="auto", show_default=True,
    help="Which pages go through tesseract: those without usable text, none, or all.",
)  # fmt: skip
@OWN_RULES
@REGISTERS
@click.pass_context
def ingest(
    ctx: click.Context, /, paths: tuple[Path, ...], db: Path, jobs: int, timeout: float, ocr: "Ocr", **own: Path | None
) -> None:
    """Read reports into a database."""
    from extract.reading.options import ReadingOptions
    from normalize import registers
    from utfall.engines import Limits
    from utfall.engines.local import LocalEngine
    from utfall.ingest import extract_file, version_of
    from utfall.ingest import ingest as run
    from utfall.store import open_database
    from utfall.summary import summary

    rows, rules = own["own"], rules_of(own["rules"])  # faults are told before anything is opened
    registers.use(rows)
    database = open_database(db)
    try:
        with progress() as on_step:
            options = ReadingOptions(ocr=ocr)
            notice = partial(click.echo, err=True)
            engine = LocalEngine(jobs=jobs, limits=Limits(seconds=timeout), notice=notice)
            read = partial(extract_file, options=options, own=rows, rules=rules)
            version = version_of(options, rows, rules)
            result = run(database, paths, engine=engine, extract=read, version=version, on_step=on_step)
        click.echo(summary(database, db, result))
    except KeyboardInterrupt:
        click.echo(f"\nStopped. {db} holds what was read so far, and the same command goes on from there.", err=True)
        ctx.exit(STOPPED)
    except sqlite3.DatabaseError as error:
        raise click.ClickException(
            f"{db}: cannot be written ({error}). See that the disk has room and that no other program holds the "
            "database. It holds what was read so far, and the same command goes on from there."
        ) from error
    finally:
        database.close()
    ctx.exit(1 if result.failed else 0)


@main.command(short_help="Measure a database against gold.")
@DATABASE
@click.argument("gold_dir", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option("--misses", is_flag=True, help="List what was missed and what was invented, too.")
@click.option(
    "--part", type=click.Choice(["all", "developed-on", "kept-aside"]), default="all", show_default=True,
    help="Which gold: that which rules were developed on, or that which is kept aside to see how other reports fare.",
)  # fmt: skip
@click.option(
    "--against", type=click.Path(path_type=Path, dir_okay=False), metavar="OLD.db",
    help="An older database of the same reports: list what was gained and lost since, instead of the scores.",
)  # fmt: skip
@click.option("--json", "machine", is_flag=True, help="With --against: print JSON.")
def evaluate(db: Path, gold_dir: Path, misses: bool, part: "Part", against: Path | None, machine: bool) -> None:
    """Measure a database against gold: precision, recall and F1 by kind of fact and by report.

    \b
    Example:
      utfall evaluate out/utfall.db corpus/gold --misses
      utfall evaluate out/utfall.db corpus/gold --against out/before.db

    The last tables say whether confidence means what it says: of facts given 0.9, nine in ten should be right.
    """
    from utfall.against import against as compared
    from utfall.evaluate import report

    if machine and against is None:
        raise click.UsageError("--json goes with --against OLD.db")
    if against is not None:
        click.echo(compared(db, gold_dir, against, part=part, machine=machine))
    else:
        click.echo(report(db, gold_dir, misses=misses, part=part))


@main.command(short_help="Show a fact and where it stands.")
@DATABASE
@click.argument("fact_id")
def show(db: Path, fact_id: str) -> None:
    """Show a fact and the words of the report that it was read from, with file, page, box and rule.

    \b
    Example:
      utfall show out/utfall.db g-0123456789abcdef
    """
    from utfall.show import show as show_fact
    from utfall.store import reading

    with reading(db) as database:
        # click takes the styles away where the output is not a terminal; the marks around the quote remain.
        click.echo(show_fact(database, fact_id, emphasise=lambda text: click.style(text, bold=True)))


@main.command(short_help="Print the tables of a file.")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--page", type=click.IntRange(min=1), help="Only the tables of this page.")
@click.option("--json", "machine", is_flag=True, help="Print JSON with every cell, its row, column and spans.")
def tables(path: Path, page: int | None, machine: bool) -> None:
    """Print the tables of a report: where each stands, and its cells.

    \b
    Example:
      utfall tables reports/2016.pdf --page 3 --json
    """
    from utfall.tables import as_json, as_text, tables_of

    found = tables_of(path, page)
    click.echo(as_json(path, found) if machine else as_text(found))


@main.command(short_help="Draw what was recognised on pages.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--page", type=click.IntRange(min=1), help="The page, counted from 1. Without it: all pages.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path),
    help="A folder, or a name ending in .png (numbered when there are several pages). Without it: out/FILE-N.png.",
)  # fmt: skip
@click.option("--tables", is_flag=True, help="Number the cells of tables: row,column.")
@click.option("--marks", is_flag=True, help="Show the status symbols and what they were read as.")
def draw(file: Path, page: int | None, output: Path | None, tables: bool, marks: bool) -> None:
    """Draw the pages of a PDF with the blocks that were recognised on them, each kind in its colour.

    \b
    Example:
      utfall draw report.pdf --page 3 --tables --marks -o page.png

    Blocks are numbered in reading order; a legend under the page says which colour is what.
    """
    from utfall.draw import draw as draw_pages

    for written in draw_pages(file, page=page, output=output, tables=tables, marks=marks):
        click.echo(written)


@main.command(short_help="Say what names stand for.")
@click.argument("kind", type=click.Choice(["municipality", "unit", "indicator"]))
@click.argument("texts", nargs=-1, metavar="[TEXT]...")
@click.option("--file", "listed", type=click.File(encoding="utf-8"), help="A file with one name a line; - is stdin.")
@click.option("--municipality", "code", metavar="CODE", help="The SCB code of the municipality that units belong to.")
@click.option(
    "--context", help="What stands around a name: its section, the caption of its table, the head of its column."
)
@click.option(
    "--explained", multiple=True, metavar="SHORT=LONG", help="An abbreviation that the report itself explains."
)
@click.option("--unit", "measure", help="The unit that an indicator's values are in: percent, count, sek ...")
@REGISTERS
def match(
    kind: "Kind",
    texts: tuple[str, ...],
    listed: TextIO | None,
    code: str | None,
    context: str | None,
    explained: tuple[str, ...],
    measure: str | None,
    own: Path | None,
) -> None:
    """Say which municipality, kind of unit or indicator of the registers names stand for: a line of JSON for each.

    \b
    Example:
      utfall match municipality "Jonkoping" "Falu kommun"
      utfall match indicator "Trygghet" --context "Hemtjänst" --unit percent
      utfall match unit "Barn och utbildning" --context "Nämnd"
      utfall match unit "SN" --municipality 1280
      utfall match unit "IFO" --explained "IFO=Integration och försörjning"
      utfall match unit --file names.txt > decisions.jsonl

    A name is matched only where one candidate stands clear; otherwise id is null and candidates says what is near.
    """
    from normalize import registers
    from utfall.names import as_lines, matcher

    if not texts and listed is None:
        raise click.UsageError("Give names, or a file of names with --file.")
    pairs = [pair.partition("=") for pair in explained]
    if any(not (short.strip() and long.strip()) for short, _, long in pairs):
        raise click.UsageError("Write --explained as an abbreviation and what it stands for: IFO=Integration.")
    registers.use(own)
    lines = (line for line in map(str.strip, listed or ()) if line)
    meant = {short.strip(): long.strip() for short, _, long in pairs}
    decide = matcher(kind, municipality_code=code, context=context, unit=measure, explained=meant)
    answers = as_lines(kind, chain(texts, lines), decide)
    while block := list(islice(answers, BLOCK)):
        click.echo("\n".join(block))


@main.command(short_help="List names that no register knows.")
@DATABASE
@click.option("--kind", type=click.Choice(["municipality", "unit", "indicator"]), help="Only names of this kind.")
@click.option("--limit", type=click.IntRange(min=1), help="The most frequent ones only.")
@REGISTERS
def names(db: Path, kind: str | None, limit: int | None, own: Path | None) -> None:
    """List the names in a database that were matched to nothing, the most frequent first, with what is near.

    \b
    Example:
      utfall names out/utfall.db --kind indicator --limit 50

    It is the work list of whoever keeps the registers. With --registers, what they know by now is left out: what is
    listed then is what remains to be done before reports are ingested with them.
    """
    from normalize import registers
    from utfall.names import as_text, unmatched
    from utfall.store import reading

    registers.use(own)
    with reading(db) as database:
        for line in as_text(unmatched(database, kind, anew=own is not None)[:limit]):
            click.echo(line)


@main.command(short_help="Write the tables to files.")
@DATABASE
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--format", "kind", type=click.Choice(["csv", "json", "parquet", "xlsx"]), default="csv", show_default=True,
    help="One file per table; xlsx: one workbook with a sheet per table.",
)  # fmt: skip
def export(db: Path, folder: Path, kind: "Format") -> None:
    """Write every table of a database to files, with a data dictionary.

    \b
    Example:
      utfall export out/utfall.db out/tables --format parquet
    """
    from utfall.export import export as export_tables
    from utfall.store import reading

    with reading(db) as database:
        for line in export_tables(database, folder, kind):
            click.echo(line)


@main.command(short_help="Show a database in the browser.")
@DATABASE
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8001, show_default=True, help="The port to listen on.")
def serve(db: Path, host: str, port: int) -> None:
    """Show a database in the browser, with Datasette, in Swedish.

    \b
    Example:
      utfall serve out/utfall.db --port 8002
    """
    from utfall.site import serve as serve_site
    from utfall.store import reading

    with reading(db):  # a file that is none of our databases is told apart before the server starts
        pass
    serve_site(db, host, port)


main.add_command(rules_group)


# Progress


@contextmanager
def progress() -> Iterator[Callable[["Step"], None]]:
    """Give a function that reports each file: a bar on a terminal, a line for each file elsewhere."""
    if not sys.stderr.isatty():
        yield lambda step: click.echo(_line(step), err=True)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("Reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[file]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, file="")

        def on_step(step: "Step") -> None:
            bar.update(task, total=step.given, completed=step.number, file=step.file)
            if step.message is not None:
                bar.console.print(_line(step), markup=False, highlight=False)

        yield on_step


def _line(step: "Step") -> str:
    width = len(str(step.given))
    return f"[{step.number:{width}}/{step.given}] {step.word:9} {step.message or step.file}"
