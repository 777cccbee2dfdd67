"""The rules for people who do not program: a list, one rule with its examples, and a sentence tried on all."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import groupby
from textwrap import fill, shorten

from extract.rules.catalogue import Entry
from models import UtfallError
from utfall.trial import Finding, try_sentence

WIDTH = 110
GIVES_WIDTH = 24
KIND_NAMES = ("rule", "pattern", "words", "meaning", "family")


class UnknownRule(UtfallError):
    """There is no rule of that id."""

    stage = "rules"


def listed(entries: Sequence[Entry]) -> str:
    """Return the rules as a list: id, what each gives, and where it is written."""
    width = max(len(entry.id) for entry in entries)
    lines = list[str]()
    for file, group in groupby(entries, key=lambda entry: entry.places[0].rpartition("/")[2].partition(":")[0]):
        lines.append(f"\n{file}")
        for entry in group:
            lines.append(f"  {entry.id:{width}}  {entry.gives:{GIVES_WIDTH}} {', '.join(entry.places)}")
    counts = {kind: sum(entry.kind == kind for entry in entries) for kind in KIND_NAMES}
    told = "rules with examples, {pattern} patterns, {words} word lists, {meaning} meanings, {family} readers".format(
        **counts
    )
    lines += ["", f"{counts['rule']} {told}. One of them in full: utfall rules explain ID"]
    return "\n".join(lines).lstrip("\n")


def explained(id: str, entries: Sequence[Entry]) -> str:
    """Return one rule in full: what it gives, where it is written, its examples for and against."""
    found = next((entry for entry in entries if entry.id == id), None)
    if found is None:
        near = get_close_matches(id, [entry.id for entry in entries], n=1)
        hint = f"Is it {near[0]}?" if near else "`utfall rules list` names them all."
        raise UnknownRule(f"{id}: no rule of that id. {hint}")
    lines = [id, "", f"gives    {found.gives}", f"written  {', '.join(found.places)}"]
    if found.note:
        lines += [fill(found.note, WIDTH, initial_indent="what     ", subsequent_indent=" " * 9)]
    lines += list(_body(found))
    for title, examples in zip(("reads", "leaves alone"), found.examples, strict=True):
        lines += ["", f"{title}:", *(f"  {sentence}" for sentence in examples)] if examples else []
    return "\n".join(lines)


def _body(entry: Entry) -> Iterator[str]:
    """Yield the lines that show the pattern or words of a rule."""
    value = entry.value
    if entry.table:
        if "needs" in value:
            yield f"needs    {', '.join(value['needs'])} (words of these classes: rules explain judgement.classes.NAME)"
        value = value.get("pattern")
    if isinstance(value, list):
        yield ""
        yield fill(", ".join(value), WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    elif value is not None and entry.kind != "meaning":
        yield f"pattern  {value}"


def tried(text: str, entries: Sequence[Entry]) -> str:
    """Return which rules fire on a text, sentence by sentence, and what is passed over, by which rule."""
    lines = list[str]()
    places = {entry.id: entry.places[-1] for entry in entries}
    for sentence, findings in try_sentence(text, entries):
        fired = [finding for finding in findings if not finding.passed]
        passed = [finding for finding in findings if finding.passed]
        if sentence:
            lines += [f"» {shorten(sentence, 3 * WIDTH)}"]
            lines += list(_finding_lines(fired, places)) or ["  No rule judges it or finds a figure in it."]
            lines += ["  passed over:", *_finding_lines(passed, places)] if passed else []
            lines.append("")
        elif fired:
            lines += ["Were it a heading, a label or a cell of a table:", *_finding_lines(fired, places), ""]
    return "\n".join(lines).rstrip() or "There is nothing to read."


def _finding_lines(findings: Sequence[Finding], places: dict[str, str]) -> Iterator[str]:
    for finding in findings:
        place = f"  ({places[finding.rule]})" if finding.rule in places else ""
        yield f"  {finding.rule}{place}"
        yield f"      words  {shorten(finding.words, WIDTH)}"
        yield fill(finding.says, WIDTH, initial_indent="      says   ", subsequent_indent=" " * 13)
