"""Whose goals a report is on, where the headings above them do not say."""

from dataclasses import replace

import pytest

from extract.goals.levels import is_of_council
from models import Identity
from tests.extract.builders import BOARD, report_of

MUNICIPALITY = replace(BOARD, organisation="Kommunstyrelsen", title="Måluppföljning 2021")


@pytest.mark.parametrize(
    ("identity", "text", "wanted"),
    [
        (MUNICIPALITY, "Kommunfullmäktige har antagit sex mål för perioden 2019–2022.", True),
        (MUNICIPALITY, "Fullmäktige beslutade i juni om fyra övergripande mål.", True),
        (replace(MUNICIPALITY, organisation=None), "Kommunfullmäktige fastställde\nårets mål i november.", True),
        (replace(MUNICIPALITY, title="Uppföljning av kommunfullmäktiges mål 2020"), "Målen följs upp.", True),
        (MUNICIPALITY, "Kommunfullmäktige har antagit en budget. Styrelsen har sex mål.", False),
        (MUNICIPALITY, "Kommunstyrelsen har antagit sex mål.", False),
        (BOARD, "Kommunfullmäktige har antagit sex mål för perioden 2019–2022.", False),
    ],
)
def test_reports_on_goals_of_the_council(identity: Identity, text: str, wanted: bool) -> None:
    assert is_of_council(report_of(text), identity) is wanted
