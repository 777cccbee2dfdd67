"""Goals a line each below a heading on goals, without marks of a list."""

import pytest

from tests.extract.builders import goals_of, heading, judged, paragraph

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


@pytest.mark.parametrize("label", ["Skolans mål läsåret 2018/19", "Enhetens mål:"])
def test_lines_below_a_label_are_goals_each_judged_in_the_account_by_what_it_is_about(label: str) -> None:
    parts = (
        *(heading(label), paragraph("Minst 85 procent ska nå examen"), paragraph("Alla elever ska uppleva studiero")),
        heading("Måluppfyllelse"),
        paragraph("Av 164 elever har 136 fått examen. Målet är inte uppnått men avståndet krymper."),
        paragraph("Studiero har nio av tio elever. Målet har uppnåtts."),
    )
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [
        ("Minst 85 procent ska nå examen", "not_achieved"),
        ("Alla elever ska uppleva studiero", "achieved"),
    ]


def test_a_line_below_a_labelled_goal_whose_account_goes_on_is_none() -> None:
    parts = (
        *(heading("Mål:"), paragraph("Alla boende ska känna trygghet"), paragraph("Personalen ska gå en kurs i vår")),
        paragraph("Arbetet med trygghet fortsätter."),
    )
    assert [goal.text for goal in goals_of(*parts)] == ["Alla boende ska känna trygghet"]
