"""Tables that judge areas, whose goals stand under headings of the same words."""

import pytest

from tests.extract.builders import Part, grid, heading, judged, paragraph

AREAS: tuple[Part, ...] = (
    heading("Läsning"),
    paragraph("Målet för läsåret har varit att alla barn ska få höra en saga varje dag. Målet är uppfyllt."),
    heading("Natur"),
    paragraph("Vårt mål är att varje barn ska vara i skogen en gång i veckan. Målet är delvis uppfyllt."),
    heading("Förskolorna var för sig"),
)
READ, WALK = "alla barn ska få höra en saga varje dag.", "varje barn ska vara i skogen en gång i veckan."


def test_areas_are_judged_for_each_unit() -> None:
    rows = [
        "Förskola|Område|Index|Måluppfyllelse",
        "Norrbo|Läsning|88|Uppfyllt",
        "^|Natur|61|Delvis uppfyllt",
        "Söderbo|Läsning|71|Ej uppfyllt",
        "|Natur|90|Uppfyllt",
    ]
    assert [told for told in judged(*AREAS, grid(rows)) if told[2]] == [
        (READ, "achieved", "Norrbo", None),
        (WALK, "partly", "Norrbo", None),
        (READ, "not_achieved", "Söderbo", None),
        (WALK, "achieved", "Söderbo", None),
    ]


def test_a_unit_goes_for_its_rows_though_the_first_has_no_goal() -> None:
    rows = [
        "Förskola|Område|Måluppfyllelse",
        "Norrbo|Läsning|Uppfyllt",
        "Söderbo|Lek|Uppfyllt",
        "|Natur|Ej uppfyllt",
    ]
    assert [told for told in judged(*AREAS, grid(rows)) if told[2]] == [
        (READ, "achieved", "Norrbo", None),
        (WALK, "not_achieved", "Söderbo", None),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ["Förskola|Område|Index", "Norrbo|Läsning|88", "^|Natur|61"],  # nothing is judged
        ["Förskola|Område|Måluppfyllelse", "Norrbo|Läsning|Uppfyllt", "^|Lek|Delvis uppfyllt"],  # one by chance
    ],
)
def test_tables_that_judge_no_areas_with_goals(rows: list[str]) -> None:
    assert judged(*AREAS, grid(rows)) == [(READ, "achieved", None, None), (WALK, "partly", None, None)]
