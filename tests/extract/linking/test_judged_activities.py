"""Verdicts on what was done for a goal are none on how far it is reached."""

import pytest

from tests.extract.builders import Part, assessed, heading, item, paragraph

REPLY = paragraph("Mål: Alla får svar inom två dagar")


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ((paragraph("Aktiviteten är genomförd."),), [("achieved", "activity")]),
        (
            (paragraph("Uppdraget är slutfört. Målet är delvis uppfyllt."),),
            [("achieved", "activity"), ("partly", "attainment")],
        ),
        ((paragraph("Uppdraget att ta fram en rutin förklaras fullgjort."),), [("achieved", "activity")]),
        (
            (
                paragraph("Målet är delvis uppfyllt."),
                paragraph("Aktivitet: Utbilda alla"),
                paragraph("Status: Genomförd"),
                paragraph("Åtgärd: Skriv en rutin"),
                paragraph("Status: Pågår"),
            ),
            [("partly", "attainment"), ("achieved", "activity"), ("ongoing", "activity")],
        ),
        (
            (
                paragraph("Målet är delvis uppfyllt."),
                heading("Aktiviteter", 4),
                item("Utbilda alla (genomförd)"),
                item("Skriv en rutin – delvis uppfyllt"),
            ),
            [("partly", "attainment")],
        ),
        # behind the activities the goal is judged again
        (
            (paragraph("Aktivitet: Utbilda alla"), paragraph("Måluppfyllelse: Uppfyllt")),
            [("achieved", "attainment")],
        ),
        ((heading("Aktiviteter", 4), paragraph("Därmed är målet uppfyllt.")), [("achieved", "attainment")]),
    ],
)
def test_an_activity_is_judged_for_itself(parts: tuple[Part, ...], told: list[tuple[str, str]]) -> None:
    _, found, _ = assessed(REPLY, *parts)
    assert [(each.status, each.scale_kind) for each in found] == told


def test_the_assignment_that_is_a_goal_is_judged() -> None:
    _, (found,), _ = assessed(paragraph("Mål: Ta fram en plan för nätterna"), paragraph("Uppdraget är slutfört."))
    assert (found.status, found.scale_kind) == ("achieved", "attainment")
