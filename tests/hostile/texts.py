"""Texts that are no report, or far too much of one, each made by a small function: name → bytes."""

import random
from collections.abc import Callable, Mapping

SENTENCE = "Målet att andelen nöjda brukare ska vara minst 85 procent har delvis uppnåtts under 2020, utfallet är 82 %"
MEGABYTE = 2**20


def repeated(text: str, size: int, encoding: str = "utf-8") -> bytes:
    """Return the text again and again, `size` bytes in all or a little less."""
    piece = text.encode(encoding)
    return piece * max(1, size // len(piece))


def one_line(size: int) -> bytes:
    return repeated(SENTENCE + ". ", size)


def one_sentence(size: int) -> bytes:
    """Return a sentence that does not end, of words and figures."""
    return repeated(SENTENCE.replace(".", "") + " och ", size) + b"."


def one_word(size: int) -> bytes:
    return b"Verksamheten har " + b"a" * size + b" brukare.\n"


def empty_lines(count: int) -> bytes:
    return SENTENCE.encode() + b".\n" + b"\n" * count + SENTENCE.encode() + b".\n"


def spaces(count: int) -> bytes:
    return SENTENCE.encode() + b" " * count + SENTENCE.encode()


def only(characters: str, size: int, *, before: str = SENTENCE + ".\n") -> bytes:
    """Return a sentence, a run of these characters, and another sentence: what follows makes a pattern go back."""
    return before.encode() + repeated(characters, size) + f" {SENTENCE}.\n".encode()


def lines_of(line: str, count: int) -> bytes:
    return (SENTENCE + ".\n" + f"{line}\n" * count).encode()


def table(rows: int, cols: int) -> bytes:
    """Return a table with tabs between its cells."""
    head = "\t".join(["Indikator", *(str(2000 + n % 30) for n in range(cols))])
    body = (f"Andel nöjda {r}\t" + "\t".join(f"{(r * n) % 97},{n % 10} %" for n in range(cols)) for r in range(rows))
    return "\n".join(["Kvalitetsberättelse 2020", "", head, *body]).encode()


def form_feeds(count: int) -> bytes:
    return (SENTENCE + ".\n\f").encode() * count


def noise(size: int, alphabet: str, seed: int = 1) -> bytes:
    """Return letters drawn by lot, always the same."""
    return "".join(random.Random(seed).choices(alphabet, k=size)).encode()


RUNS: Mapping[str, str] = {
    "digits": "7",
    "digits and spaces": "7 ",
    "digits and points": "7.",
    "digits and commas": "7,",
    "per cent": "7 % ",
    "dashes": "-",
    "minus signs": "−",
    "dots": ".",
    "dotted spaces": ". ",
    "underscores": "_",
    "tabs": "\t",
    "cells": "a\t",
    "pipes": "|",
    "table rows": "| a | b |\n",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "thin spaces": "\u2009",
    "line ends": "\n",
    "spaced line ends": " \n",
    "brackets": "(",
    "closed brackets": "()",
    "quotes": "”",
    "colons": ":",
    "capitals": "A",
    "capital words": "Mål ",
    "goal numbers": "Mål 1 ",
    "goals": "Mål 1: Alla ska må bra. ",
    "statuses": "uppnått inte delvis ",
    "negations": "inte ",
    "ands": "och ",
    "amounts": "1 234 567 tkr ",
    "ranges": "5–6 veckor ",
    "years": "2019-2020 ",
    "numbering": "1.1.",
    "bullets": "• ",
    "hyphens": "sam- ",
    "combining marks": "a\u030a",
    "marks alone": "\u030a",
    "soft hyphens": "a\u00ad",
    "zero width": "a\u200b",
    "beyond the plane": "𝔐å",
    "right to left": "\u202eabc",
    "replacement": "\ufffd",
    "slashes": "a/",
    "emphasis": "**a** ",
    "tags": "<u>a</u>",
    "words": "ord ",
    "hyphenated lines": "sam-\nman-\n",
    "ordinals": "1) a ",
    "letters by lot": "",
}
"""What a long run is made of: a pattern that goes back and forth over one of these is found by it."""


def run(kind: str, size: int, *, breaks: int | None = None) -> bytes:
    """Return a sentence and a run of `size` bytes; `breaks`: with a line end after so many repeats."""
    piece = RUNS[kind]
    if not piece:
        return SENTENCE.encode() + b". " + noise(size, "abcdefgåäö ,.0123456789%-\t")
    if breaks is not None:
        piece = piece * breaks + "\n"
    return only(piece, size)


FOREIGN: Mapping[str, str] = {
    "english": (
        "Annual quality report 2020 for the municipal elderly care\n\nGoals\n\nGoal 1: All residents shall have an "
        "individual care plan. The goal was not achieved: 82 per cent had one.\n\nSick leave was 7.5 per cent. "
        "The budget for 2020 was 12,345 thousand and the outcome 12,500 thousand.\n"
    ),
    "norwegian": (
        "Kvalitetsmelding 2020 for sykehjemmet\n\nMål\n\nAlle beboere skal ha en tiltaksplan. Målet er ikke nådd: "
        "82 prosent hadde en plan ved årets slutt.\n\nSykefraværet var 7,5 prosent. Budsjettet var 12 345 tusen kroner "
        "og regnskapet viste 12 500 tusen kroner.\n"
    ),
    "danish": (
        "Kvalitetsrapport 2020 for plejehjemmet\n\nMål\n\nAlle beboere skal have en handleplan. Målet er ikke opfyldt: "
        "82 procent havde en plan ved årets udgang.\n\nSygefraværet var 7,5 procent. Budgettet var 12.345 tusinde "
        "kroner og regnskabet viste 12.500 tusinde kroner.\n"
    ),
    "finnish": (
        "Laatukertomus 2020, vanhusten palvelut\n\nTavoitteet\n\nJokaisella asukkaalla on hoitosuunnitelma. Tavoitetta "
        "ei saavutettu: 82 prosentilla oli suunnitelma vuoden lopussa.\n\nSairauspoissaoloja oli 7,5 prosenttia. "
        "Talousarvio oli 12 345 tuhatta euroa ja toteuma 12 500 tuhatta euroa.\n"
    ),
}
"""The same little report in other languages."""

Make = Callable[[], bytes]
