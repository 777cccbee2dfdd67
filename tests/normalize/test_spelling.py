"""Words with a letter wrong, shortened words and compounds, by the words of known names."""

import pytest

from normalize.spelling import Spelling

WORDS = Spelling(
    ["antal årsarbetare", "årsarbetare", "orosanmälningar totalt", "sjukfrånvaro", "hemtjänst", "kostnad", "lex sarah"]
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Antal årsarbetarc", "Antal årsarbetare"),
        ("Sjukfrånvaro tota1t", "Sjukfrånvaro totalt"),
        ("Orosanmälnigar totalt", "orosanmälningar totalt"),
        ("Antal årsarbetare", None),  # nothing is wrong
        ("Antal cyklar", None),  # no word is near
        ("Lex Sarha", None),  # too short to be a slip
    ],
)
def test_words_with_a_letter_wrong(text: str, meant: str | None) -> None:
    assert WORDS.corrected(text) == meant


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Antal årsarb.", "Antal årsarbetare"),
        ("Antal cykl.", "Antal cykl."),
        ("Kostnad enl. avtal", "Kostnad enl. avtal"),
    ],
)
def test_shortened_words(text: str, whole: str) -> None:
    assert WORDS.expanded(text) == whole


@pytest.mark.parametrize(
    ("stems", "parts"),
    [(["hemtjänstkostnad"], ["hemtjänst", "kostnad"]), (["kostnad"], None), (["hemtjänstcykel"], None)],
)
def test_compounds_are_their_parts(stems: list[str], parts: list[str] | None) -> None:
    assert WORDS.apart(stems) == parts
