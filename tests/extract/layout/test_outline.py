"""Which lines are headings, how deep they are, and what stands under them."""

import pytest

from extract.layout.outline import HeadingRules, is_perspective, plain, with_sections
from models import Block, Passage
from models.layout import BlockKind

RULES = HeadingRules(
    frozenset({"Sammanfattning av det gångna året och vad som väntar härnäst", "Medborgare", "Ekonomi"})
)


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("1 Inledning", 1),
        ("2. Mål och medel", 1),
        ("2.1 Alla barn ska lära sig simma", 2),
        ("2.1.3 Uppföljning", 3),
        ("Medborgare", 1),
        ("Ekonomi", 1),
        ("Sammanfattning av det gångna året och vad som väntar härnäst", 2),
        ("Viktiga händelser", 3),
        ("Mål:", 4),
        ("Enhetschefens kommentar:", 4),
        ("MÅLUPPFÖLJNING", 3),
        ("Målet är uppnått", None),
        ("Alla boende är trygga", None),
        ("Arbetet går bra.", None),
        ("och mer därtill", None),
        ("2021-02-14", None),
        ("12", None),
        ("1 Under året har vi arbetat mycket med detta,", None),
        ("En rad som är alldeles för lång för att kunna tas för en rubrik i en rapport", None),
        ("Ord " * 50, None),
        ("", None),
        # what is measured, and how much it is
        ("Meritvärde: 214,6", None),
        ("Andel behöriga till gymnasiet: 91 % (88 %)", None),
        ("Antal elever: 1 204 st", None),
        ("Mål 2: 90 %", 3),
        ("Läsåret: 2019", 3),
        ("Fokusområde: 2", 3),
    ],
)
def test_the_level_of_a_heading(line: str, level: int | None) -> None:
    assert RULES.level(line) == level


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("2.1 Mål", "2.1"),
        ("3) Mål", "3"),
        ("10 Mål", "10"),
        ("Mål 2", None),
        ("2020 Mål", None),
        ("2 barn", None),
        ("2.1Mål", None),
    ],
)
def test_the_number_of_a_heading(line: str, number: str | None) -> None:
    assert HeadingRules.numbered(line) == number


@pytest.mark.parametrize(
    ("line", "wanted"),
    [("2.4 Kommentarer till målen:", "kommentarer till målen"), ("MÅL", "mål"), (" Mål. ", "mål"), ("Mål 1", "mål 1")],
)
def test_what_headings_are_compared_by(line: str, wanted: str) -> None:
    assert plain(line) == wanted


@pytest.mark.parametrize(
    "line", ["Medborgare", "2 Medborgare", "EKONOMI", "Brukarperspektiv", "Medarbetarperspektivet"]
)
def test_a_perspective(line: str) -> None:
    assert is_perspective(line)


@pytest.mark.parametrize("line", ["Inledning", "Mål", "Medborgarna är nöjda", ""])
def test_no_perspective(line: str) -> None:
    assert not is_perspective(line)


def block(kind: BlockKind, text: str, level: int | None = None) -> Block:
    return Block(kind=kind, passage=Passage(text), level=level)


def test_each_block_knows_the_headings_above_it() -> None:
    blocks = with_sections(
        [
            block("paragraph", "först"),
            block("heading", "A", 1),
            block("paragraph", "a"),
            block("heading", "B", 2),
            block("heading", "C", 4),
            block("list_item", "c"),
            block("heading", "D", 2),
            block("paragraph", "d"),
            block("heading", "E", 1),
            block("paragraph", "e"),
        ]
    )
    assert [(entry.text, entry.section) for entry in blocks] == [
        ("först", ()),
        ("A", ()),
        ("a", ("A",)),
        ("B", ("A",)),
        ("C", ("A", "B")),
        ("c", ("A", "B", "C")),
        ("D", ("A",)),
        ("d", ("A", "D")),
        ("E", ()),
        ("e", ("E",)),
    ]


def test_a_line_that_gives_a_verdict_heads_nothing() -> None:
    blocks = with_sections(
        [
            block("heading", "Måluppföljning", 2),
            block("heading", "Bedömning: Gul", 3),
            block("paragraph", "a"),
            block("heading", "Resultat: Trygghet", 3),
            block("paragraph", "b"),
        ]
    )
    assert [entry.section for entry in blocks if entry.kind == "paragraph"] == [
        ("Måluppföljning",),
        ("Måluppföljning", "Resultat: Trygghet"),
    ]
