"""Lines of a text that a label opens."""

import pytest

from extract.layout.plain.line_labels import parts_at_label


@pytest.mark.parametrize(
    ("line", "below", "parted"),
    [
        ("Mål 3: Fler barn ska kunna simma", "Måluppfyllelse: Nej", True),
        ("Måluppfyllelse: Nej", "Antalet simkunniga minskade.", True),
        ("Målet uppnått: Delvis", "Två av tre skolor har nått dit.", True),
        ("Simningen flyttades till hösten.", "Kommentar: Hallen var stängd.", True),
        ("Resultat: 83 procent (2019)", "Enkäten gick till alla.", True),
        ("Bedömning: Nämnden anser att det mesta av det som planerades är gjort och att", "Arbetet går vidare.", False),
        ("Kommentar: Hallen var stängd i maj, juni och", "Juli.", False),  # the label's sentence goes on
        ("Måluppfyllelse: Nej", "men nästan.", False),
        ("Meritvärde: 214,6", "Andel behöriga: 91 %", True),
        ("Antal elever: 212", "Flest går i årskurs nio: där finns fyra klasser.", False),
        ("Vi mätte två saker: trygghet", "Och trivsel.", False),  # no label of a form
        ("Det gäller framför allt", "mål: det tredje", False),
        ("Målbedömning: Målet har inte uppnåtts Målet har inte uppnåtts", "Mål PLAN.13.19", True),  # an icon's text too
        ("Inriktningsmål: Staden växer hållbart", "Effektmål", True),  # the label of a list
        ("Inriktningsmål: Alla ska nå sina egna och", "Mål", False),
        ("Staden växer hållbart", "Effektmål", False),
    ],
)
def test_where_a_line_with_a_label_is_a_paragraph(line: str, below: str, parted: bool) -> None:
    assert parts_at_label(line, below) is parted
