"""Numbered headings of a plain text: chapters, or the parts of the section that is named right above the first."""

import pytest

from tests.extract.builders import laid_out

TEXT = "Under året har verksamheten vuxit och fått nya lokaler i centrum, och fler har sökt sig hit än tidigare."


def sections(*headings: str) -> dict[str, tuple[str, ...]]:
    """Return the headings above each, of a text with a paragraph below those that end in a point."""
    lines = (f"{name.rstrip('.')}\n\n{TEXT}" if name.endswith(".") else name for name in headings)
    _, content = laid_out(f"Årsrapport 2020\n\n{TEXT}\n\n" + "\n\n".join(lines))
    return {block.text: block.section for block in content.blocks if block.kind == "heading"}


def test_numbers_below_a_heading_part_its_section() -> None:
    found = sections("Året som gått.", "Mål", "1. Nöjda gäster.", "2. Säker vård.", "Nyckeltal.")
    assert found["1. Nöjda gäster"] == found["2. Säker vård"] == ("Mål",)
    assert found["Nyckeltal"] == ()


@pytest.mark.parametrize(
    "headings",
    [
        ("Innehållet i korthet", "1. Inledning.", "Bakgrund.", "2. Mål."),  # chapters with headings between
        ("Året som gått.", "1. Inledning.", "2. Mål."),  # text stands above the first
        ("Mål", "1. Nöjda gäster.", "Nyckeltal."),  # one number alone
        ("Mål", "3. Nöjda gäster.", "4. Säker vård."),  # they began elsewhere
    ],
)
def test_numbered_chapters(headings: tuple[str, ...]) -> None:
    assert all(not section for name, section in sections(*headings).items() if name[0].isdigit())
