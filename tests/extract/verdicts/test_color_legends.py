"""Legends in words: the steps of a scale of colours or signs, and what they say."""

import pytest

from extract.verdicts.color_legends import find_entries, said


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        (
            "Mätaren visar enhetens egen bedömning, där rött=nej, gult=delvis och grönt=ja.",
            [("red", None, "nej"), ("yellow", None, "delvis"), ("green", None, "ja")],
        ),
        (
            "Grön pil visar att måttet har förbättrats, gul pil att det är oförändrat och röd pil att det försämrats.",
            [("green", "arrow", "måttet har förbättrats"), ("yellow", "arrow", "det är oförändrat"),
             ("red", "arrow", "det försämrats")],
        ),
        (
            "En grön cirkel betyder att målet är uppnått. En röd cirkel betyder att målet inte är uppnått.",
            [("green", None, "målet är uppnått"), ("red", None, "målet inte är uppnått")],
        ),
        (
            "Målen bedöms som uppnådda (grön), delvis uppnådda (gul) eller ej uppnådda (röd).",
            [("green", None, "Målen bedöms som uppnådda"), ("yellow", None, "delvis uppnådda"),
             ("red", None, "ej uppnådda")],
        ),
        ("Grönt: målet bedöms bli uppfyllt", [("green", None, "målet bedöms bli uppfyllt")]),
        ("😊= Målet bedöms bli uppfyllt under året.", [("green", "smiley", "Målet bedöms bli uppfyllt under året")]),
        (
            "● = uppnått ◐ = delvis uppnått ○ = ej uppnått",
            [("", "circle", "uppnått"), ("", "circle-50", "delvis uppnått"), ("white", "circle", "ej uppnått")],
        ),
    ],
)  # fmt: skip
def test_the_steps_of_a_legend(text: str, steps: list[tuple[str, str | None, str]]) -> None:
    assert [(entry.color, entry.shape, entry.words) for entry in find_entries(text)] == steps


@pytest.mark.parametrize(
    "text",
    [
        "Den gula linjen visar att röda dagar är färre.",
        "Vi har en röd tråd i arbetet: alla känner till målen.",
        "Projektet fick grönt ljus för att starta.",
        "Gröna ytor, gula blommor och röda hus.",
        "● Målet är nått",
        "Svarta hål: så talade vi om rymden. Vi läste om planeter.",
    ],
)
def test_what_is_no_legend(text: str) -> None:
    assert [entry for entry in find_entries(text) if entry.color in ("green", "yellow", "red")] == []


@pytest.mark.parametrize(
    ("words", "status", "forecast", "scale"),
    [
        ("målet är uppfyllt", "achieved", False, None),
        ("Delmålet bedöms inte bli uppfyllt under året", "not_achieved", True, "forecast"),
        ("delvis", "partly", False, None),
        ("Indikatorn har förbättrats", None, False, "trend"),
        ("Negativ utveckling", None, False, "trend"),
        ("bland de 25 % bästa kommunerna", None, False, "rank"),
        ("Genomförd aktivitet", "achieved", False, "activity"),
        ("Åtgärden är försenad", "ongoing", False, "activity"),
        ("Förskola och skola", None, False, None),
    ],
)
def test_what_the_words_of_a_step_say(words: str, status: str | None, forecast: bool, scale: str | None) -> None:
    told = said(words)
    assert (told.status, told.forecast, told.scale) == (status, forecast, scale)
