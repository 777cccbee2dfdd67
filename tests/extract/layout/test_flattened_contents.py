"""The list of contents of a flattened report tells its headings, which nothing else parts from the text."""

import pytest

from extract.layout.flattened.contents import contents_of
from extract.layout.flattened.report import lay_out_flattened
from models import Block
from tests.extract.layout.test_flattened import report

CONTENTS = (
    f"Kvalitetsberättelse 2018 Innehåll 1 Om oss{'.' * 40} 2 2 Mål för året{'.' * 30} 2 "
    f"3 Hur det gick{'.' * 30} 3 3.1 Brukarnas röster{'.' * 30} 3 4 Nästa år{'.' * 30} 4"
)
"""A page with a list of contents, in front of those that follow."""


def blocks(*pages: str) -> list[Block]:
    return [b for b in lay_out_flattened(report(CONTENTS, *pages)).blocks if b.kind in ("heading", "list_item")]


def headings(*pages: str) -> list[tuple[int | None, str]]:
    return [(block.level, block.text) for block in blocks(*pages) if block.kind == "heading"]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (
            "1 Om oss Vi är tolv som arbetar här. 2 Mål för året Enheten tog fram mål i maj.",
            ["1 Om oss", "2 Mål för året"],
        ),
        ("Vi är tolv. Brukarnas röster Svaren var goda.", ["Brukarnas röster"]),  # its number is lost
        ("Vi har 3 Hur det gick Det gick bra.", ["3 Hur det gick"]),  # above it stands no full stop
        ("Vi skrev mål för året i maj och ser till att nästa år blir lugnt.", []),
        ("Vi har satt mål. Nästa år börjar fler.", []),  # the first words of a sentence
        ("Vi var 4 nästa år i gruppen.", []),
    ],
)
def test_headings_of_the_contents_are_headings(page: str, found: list[str]) -> None:
    assert [text for _, text in headings(page)] == found


def test_numbers_tell_the_depth() -> None:
    page = "3 Hur det gick Det gick bra. 3.1 Brukarnas röster Svaren var goda. 4 Nästa år Då blir vi fler."
    assert headings("1 Om oss Vi är tolv. 2 Mål för året Målen är två.", page) == [
        *((1, "1 Om oss"), (1, "2 Mål för året"), (1, "3 Hur det gick")),
        *((2, "3.1 Brukarnas röster"), (1, "4 Nästa år")),
    ]


def test_few_leaders_are_no_contents() -> None:
    assert contents_of("Namn ..... 2 Datum ..... 3 Vi är tolv.") is None


def test_what_sorts_a_list_is_its_heading() -> None:
    page = (
        "2 Mål för året Målen är valda i maj. Resultaten finns i avsnitt 3. Brukare • Alla ska ha en plan • "
        "Maten ska smaka bra Ekonomi • Budgeten ska hållas 3 Hur det gick Det gick bra."
    )
    assert [(b.section, b.text) for b in blocks(page) if b.kind == "list_item"] == [
        (("2 Mål för året", "Brukare"), "Alla ska ha en plan"),
        (("2 Mål för året", "Brukare"), "Maten ska smaka bra"),
        (("2 Mål för året", "Ekonomi"), "Budgeten ska hållas"),
    ]


def test_what_a_numbered_table_is_called_is_no_chapter() -> None:
    page = (
        "3 Hur det gick Det gick bra. Tabell 2. Klagomål och beröm, antal 2017 2018 Klagomål 9 14 Beröm 12 19 "
        "Fler hör av sig."
    )
    found = lay_out_flattened(report(CONTENTS, page)).blocks
    assert [b.kind for b in found if b.text == "Klagomål och beröm, antal"] in ([], ["caption"])
    assert {b.section for b in found if b.text.startswith("Fler")} == {("3 Hur det gick",)}


def test_a_section_of_one_word() -> None:
    page = "3 Hur det gick Det gick bra. 3.2 Process Granskningen visade att planerna är kända."
    assert (2, "3.2 Process") in headings(page)
