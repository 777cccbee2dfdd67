"""Comments behind a table of narrower goals are on these, not on the wider goal above the table."""

from tests.extract.builders import grid, heading, judged, paragraph

WIDER = paragraph("Nämndens mål: Den som får stöd ska känna trygghet.")
TABLE = [
    "Enhetens mål|Indikator|Utfall 2022|Mål 2022",
    "Planerna ska vara aktuella|Aktuella planer, %|91|95",
    "Måltiden ska vara en trevlig stund|Nöjda med maten, %|74|80",
]
JUDGED = paragraph("Målet om aktuella planer bedöms som delvis uppnått. Målet för måltiden är inte uppnått.")


def test_what_is_told_behind_a_table_is_told_of_its_goals() -> None:
    found = judged(heading("Brukare"), WIDER, grid(TABLE), heading("Enhetschefens bedömning", 2), JUDGED)
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Planerna ska vara aktuella", "partly"),
        ("Måltiden ska vara en trevlig stund", "not_achieved"),
    ]


def test_what_is_told_before_it_is_told_of_the_wider_goal() -> None:
    found = judged(heading("Brukare"), WIDER, paragraph("Målet är uppnått."), grid(TABLE), JUDGED)
    assert [(goal, status) for goal, status, *_ in found][:1] == [("Den som får stöd ska känna trygghet.", "achieved")]
