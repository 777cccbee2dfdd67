"""Labels of a form on lines of their own, alone or with a short answer."""

import pytest

from extract.layout.plain.form_lines import starts_at_form_labels


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Alla får svar\nBedömning\nGod\nFler får hjälp\nBedömning\nViss", {1, 2, 4, 5}),
        ("Alla får svar\nBedömning\nGod\nFler får hjälp\nI morgon", set()),  # once is no form
        ("Vi fann brister i\nResultat\noch mer.\nSvaren säger att\nResultat\noch mer.", set()),  # within a sentence
        ("Mål 1: Fler läser\nPrognos helår Gul\nKön är kort.\nPrognos helår Grön\nAlla läser.", {1, 2, 3, 4}),
        ("Prognos helår Malmö\nKön är kort.\nPrognos helår Lund\nAlla läser.", set()),  # no word of a scale
        ("Sex är kvar.\nNådde vi målet? Nej, men nästan\nAnalys\nFem kom.\nNådde vi målet? Ja\nKlart.", {1, 2, 4, 5}),
        ("Hann alla? Nej\nKön växte.\nHann alla? Ja\nKön krympte.", set()),  # asks for no goal
        ("Enhetsmål Status\nAlla trivs\nKommentar\nJa.\nEnhetsmål Status\nAlla läser\nKommentar", {1, 2, 3, 4, 5, 6}),
    ],
)
def test_a_label_that_recurs_stands_by_itself(text: str, starts: set[int]) -> None:
    assert starts_at_form_labels(text.split("\n")) == starts
