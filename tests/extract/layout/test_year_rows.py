"""Tables whose rows are years, below a line that names what they count."""

import pytest

from extract.layout.plain.year_rows import year_tables
from tests.extract.builders import report_of


def told(text: str) -> list[str]:
    """Return caption and rows of the tables in a text, their cells between bars."""
    found = list[str]()
    for stretch in year_tables(report_of(text).pages[0]):
        table = stretch.table
        found.append(table.caption.text if table.caption else "")
        found += ["|".join(cell.text for cell in table.cells if cell.row == row) for row in range(table.n_rows)]
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Andel nöjda gäster, procent\nKvinnor Män Totalt\n2021 74,9 64,3 69,2\n2022 77,6 66,1 71,4\nFler svarade.",
            ["Andel nöjda gäster, procent", "|Kvinnor|Män|Totalt", "2021|74,9|64,3|69,2", "2022|77,6|66,1|71,4"],
        ),
        (  # figures in groups of three, told by their sum
            "Antal besök\nÅr Flickor Pojkar Totalt\n2022 1 273 962 2 235\n2021 1 374 964 2 338",
            ["Antal besök", "År|Flickor|Pojkar|Totalt", "2022|1 273|962|2 235", "2021|1 374|964|2 338"],
        ),
        ("Andel nöjda\nFlickor Pojkar\n2021 74 64\n2020 1 2\n2022 77 66", []),  # years in no order
        ("Antal besök\nFlickor Pojkar\n2021 1 273 962 112\n2022 1 374 964 111", []),  # no telling
        ("Vi har följt detta i flera år.\nFlickor Pojkar\n2021 74,1 64,2\n2022 77,3 66,4", []),  # what is counted?
        ("Andel nöjda\nNorra Södra\n2021 74 64\n2022 77 66", []),  # unknown heads
        ("Andel nöjda\nFlickor Pojkar\n2021 74 64", []),
    ],
)
def test_rows_of_years_are_read_below_known_heads(text: str, found: list[str]) -> None:
    assert told(text) == found
