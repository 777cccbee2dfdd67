"""Headings of a text that has lost its lines: those that count, those that recur, and how deep they are."""

from extract.layout.flattened.levels import with_counted_levels
from extract.layout.flattened.report import lay_out_flattened
from extract.layout.vocabulary import Vocabulary
from models import Block, Passage
from tests.extract.layout.test_flattened import FILLER, report


def heading(text: str, level: int) -> Block:
    return Block(kind="heading", passage=Passage(text), level=level)


def levels(*headings: tuple[str, int]) -> list[int | None]:
    return [block.level for block in with_counted_levels([heading(*each) for each in headings])]


def test_headings_that_count_are_above_what_stands_between_them() -> None:
    found = levels(
        *(("1) Gott stöd", 1), ("Vuxenenheten", 1), ("Måluppföljning", 1)),
        *(("2) God tillgänglighet", 2), ("Vuxenenheten", 2), ("Måluppföljning", 1)),
        *(("3) Budget i balans", 2), ("Vuxenenheten", 3), ("Ekonomi", 1)),
    )
    assert found == [1, 2, 3, 1, 2, 3, 1, 2, 1]


def test_numbers_within_numbers_are_deeper() -> None:
    assert levels(("1 Inledning", 1), ("2 Mål", 2), ("2.1 Gott stöd", 2), ("Norr", 1), ("3 Ekonomi", 2)) == [
        1,
        1,
        2,
        3,
        1,
    ]


def test_two_numbers_count_nothing() -> None:
    assert levels(("Mål", 1), ("1 Gott stöd", 2), ("Norr", 2), ("2 God vård", 2)) == [1, 2, 2, 2]


def test_a_phrase_that_recurs_between_sentences_is_a_heading() -> None:
    goal = (
        "{}) {} Så har enheterna arbetat för att nå målet; Vuxet stöd Målet är uppnått. Barn och familj Målet är {}. "
    )
    text = "".join(
        goal.format(n, name, FILLER) for n, name in enumerate(("Gott stöd", "Snabb hjälp", "Lugn vardag"), 1)
    )
    found = lay_out_flattened(report(text * 1 + FILLER * 3))
    units = [block.text for block in found.blocks if block.kind == "heading" and not block.text[0].isdigit()]
    assert units == ["Vuxet stöd", "Barn och familj"] * 3
    assert {block.section[0] for block in found.blocks if block.text.startswith("Målet är uppnått")} == {
        "1) Gott stöd",
        "2) Snabb hjälp",
        "3) Lugn vardag",
    }


def test_what_recurs_as_a_subject_does_is_no_heading() -> None:
    text = (
        "Besöken ökade. Personalen Eva och Bo slutade. Personalen Ada kom. Personalen Siv gick. Personalen Ulf vilar."
    )
    assert Vocabulary(text * 2).recurring == frozenset()


def test_a_row_of_a_table_that_recurs_is_no_heading() -> None:
    row = "Barn och familj 12 14 Vuxet stöd 3 5 Andra insatser 4 6 "
    assert Vocabulary(row * 4).recurring == frozenset()
