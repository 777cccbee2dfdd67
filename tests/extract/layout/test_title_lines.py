"""The title page of a plain text ends where the report begins to tell."""

import pytest

from tests.extract.builders import blocks_of


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (["Kulturnämnden", "Årsrapport 2021", "Mål", "Fler barn ska låna böcker"], 2),
        (["Kulturnämnden", "Årsrapport 2021", "Mål 1", "Fler barn ska låna böcker"], 2),
        (["Kulturnämnden", "Årsrapport 2021", "Mål: Fler barn ska låna böcker", "Måluppfyllelse: God"], 2),
        (["Kulturnämnden", "Årsrapport 2021", "Status: Ej uppfyllt", "Fler lån"], 2),
        (["Kulturnämnden", "Årsrapport 2021", "Delvis uppfyllt", "Fler lån"], 2),
        (["Kulturnämnden", "Årsrapport 2021", "Fler barn ska låna böcker", "Delvis uppfyllt"], 2),
        (["Kulturnämnden", "Årsrapport 2021", "Mål för god ekonomisk hushållning", "Lån"], 2),
        # What a report is called, and who signs it.
        (["Kulturnämnden", "Nämndens mål 2021", "Antagen i mars", "Ek kommun"], 4),
        (["Kulturnämnden", "Uppföljning av nämndens mål", "2021"], 3),
        (["Uppföljning – kulturnämnden", "Resultat: året 2021", "Ansvarig: Eva Ek", "Ek kommun"], 1),
        (["Uppföljning – kulturnämnden", "Ansvarig: Eva Ek", "Ek kommun"], 3),
    ],
)
def test_where_the_title_page_ends(lines: list[str], titles: int) -> None:
    blocks = blocks_of("\n\n".join([*lines, "Nämnden har under året haft mycket att göra."]))
    assert [text for kind, text in blocks if kind == "title"] == lines[:titles]
