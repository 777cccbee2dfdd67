"""Goals and comments by turns, whose lines have run together."""

import pytest

from extract.goals import find_goals
from tests.extract.builders import BOARD, laid_out

HEADS = "Omsorgsnämnden\nVerksamhetsberättelse 2020\n\nInledning\n\nNämnden har haft ett bra år.\n\nMåluppföljning\n"
GOALS = [
    "Antalet laddpunkter ska öka i alla delar av kommunen",
    "Bygglov ska handläggas inom sju veckor från ansökan",
    "Nöjd kundindex för bygglov ska vara minst 68",
    "Radonhalten ska vara kontrollerad i alla förskolor",
]
COMMENTS = [
    "Hittills har 34 nya punkter anmälts. Det är fler än i fjol.",
    "Tiden var 8,4 veckor. Målet nås inte i år.",
    "Mäts en gång per år. Redovisas i årsrapporten.",
    "Målet är uppnått. Den sista byggnaden mättes i februari.",
]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([line for pair in zip(GOALS, COMMENTS, strict=True) for line in pair], GOALS),
        # three are too few to be a form
        ([line for pair in zip(GOALS[1:], COMMENTS[:3], strict=True) for line in pair], []),
        # what says what shall be within running text
        ([f"{goal}. {comment}" for goal, comment in zip(GOALS, COMMENTS, strict=True)], None),
    ],
)
def test_a_line_that_says_what_shall_be_above_a_comment_is_a_goal(lines: list[str], found: list[str] | None) -> None:
    report, content = laid_out(HEADS + "\n".join(lines) + "\n\nEkonomi\n\nAllt gick bra.\n")
    goals = [goal.text for goal in find_goals(report, content, BOARD).goals if goal.provenance.rule == "goal.heading"]
    assert goals == (found or [])
