"""The commands of `utfall rules`, and the option that names rules of the user's own."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

# What a command needs it imports itself: help and usage errors come at once.
if TYPE_CHECKING:
    from extract.rules.catalogue import Entry
    from extract.rules.own import OwnRules

OWN_RULES = click.option(
    "--rules", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
    help="A folder with rules of your own, in files like those that `utfall rules list` names: added to ours.",
)  # fmt: skip


def rules_of(folder: Path | None) -> "OwnRules | None":
    """Return the rules of the user's folder, all checked, or None where there is no folder."""
    if folder is None:
        return None
    from extract.rules.own import read_own

    return read_own(folder)


@click.group(name="rules", short_help="Show the rules, or try them on a sentence.")
def rules_group() -> None:
    """Show the rules by which reports are read, or try them on a sentence.

    \b
    Example:
      utfall rules try "Målet bedöms inte uppnås under året."
    """


@rules_group.command(name="list", short_help="List all rules.")
@OWN_RULES
def list_rules(rules: Path | None) -> None:
    """List the rules: the id of each, what it gives, and the file and line where it is written.

    \b
    Example:
      utfall rules list --rules my-rules
    """
    from utfall.rulebook import listed

    click.echo(listed(_entries(rules)))


@rules_group.command(short_help="Show one rule in full.")
@click.argument("rule_id", metavar="ID")
@OWN_RULES
def explain(rule_id: str, rules: Path | None) -> None:
    """Show a rule: what it gives, its pattern or words, and sentences that it reads and that it leaves alone.

    \b
    Example:
      utfall rules explain status.partly
    """
    from utfall.rulebook import explained

    click.echo(explained(rule_id, _entries(rules)))


@rules_group.command(name="try", short_help="See which rules fire on a sentence.")
@click.argument("sentence")
@OWN_RULES
def try_rules(sentence: str, rules: Path | None) -> None:
    """Show which rules fire on a sentence, on which words and with what result, and what was passed over and why.

    \b
    Example:
      utfall rules try "Andelen nöjda är 78 procent, men målet är inte uppnått."

    It is read by the same code as reports. What needs the rest of a report (which goal a judgement is about, the
    year) is not known here.
    """
    from utfall.rulebook import tried

    click.echo(tried(sentence, _entries(rules)))


def _entries(folder: Path | None) -> "list[Entry]":
    """Return the rules, with those of the user's folder in force among them."""
    from extract.rules import own
    from extract.rules.catalogue import entries

    theirs = rules_of(folder)
    own.apply(theirs)
    return list(entries(theirs))
