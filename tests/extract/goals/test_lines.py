"""Goals a line each below a heading on goals, without marks of a list."""

import pytest

from tests.extract.builders import goals_of, heading, paragraph

ONE = "Minst 80 procent av de boende ska vara nöjda med maten."
OTHER = "Antalet fall ska minska med en femtedel jämfört med året före."
LONG = "Under hösten ska köket byggas om. Arbetet är upphandlat och börjar i oktober."


@pytest.mark.parametrize(
    ("title", "lines", "found"),
    [
        ("Mål för område söder 2019", [ONE, OTHER], [ONE, OTHER]),
        ("Nämndens mål 2019", ["Vi har två mål under året:", ONE, OTHER], [ONE, OTHER]),
        # Lines of a list, whose marks are lost, before the account.
        ("Mål som nämnden har beslutat", [ONE[:-1], OTHER[:-1], LONG], [ONE[:-1], OTHER[:-1]]),
        # No list, for an account follows: what the chapter states (see goal_stated).
        ("Uppföljning av mål", [ONE, OTHER, LONG], [ONE, OTHER]),
        ("Enhetens mål", [ONE, "Målet är uppfyllt."], [ONE]),
        # Elsewhere, what shall be is an aim in running text.
        ("Köket", [ONE, OTHER], []),
    ],
)
def test_lines_below_a_heading_on_goals_are_goals(title: str, lines: list[str], found: list[str]) -> None:
    told = goals_of(
        heading(title), *(paragraph(line) for line in lines), heading("Ekonomi"), paragraph("Allt gick bra.")
    )
    assert [goal.text for goal in told] == found
