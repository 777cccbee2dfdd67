"""Long comments on a goal with several indicators: what each verdict judges, and what is no verdict."""

import pytest

from tests.extract.builders import grid, heading, judged

SCHOOL = (
    "Eleverna ska lyckas i skolan.",
    (
        "För enheterna inom Grundskolan har man till målet följande indikatorer: Meritvärde i årskurs nio, "
        "Elevfrånvaro, Behörighet till gymnasiet och Samverkan mellan fritidshem och skola. "
        "För enheterna inom Vuxenutbildningen har man till målet följande indikatorer: Avbrott, Elevfrånvaro samt "
        "Väntetid till kursstart för att studierna ska komma igång."
    ),
)
STREETS = (
    "Stadens rum ska vara trygga och rena.",
    (
        "För enheterna inom Gata har man till målet följande indikatorer: Potthål som lagats inom en vecka, "
        "Felanmälningar, Kostnad för snöröjning och Kostnad för belysning. "
        "För enheterna inom Park har man till målet följande indikatorer: Lekplatser utan anmärkning vid besiktning, "
        "Felanmälningar och Planterade träd."
    ),
)
CARE = (
    "Hjälpen ska ges med respekt.",
    (
        "För enheterna inom Hemtjänst har man till målet följande indikatorer: Kontinuitet i antal medarbetare, "
        "Genomförandeplaner med brukarens egna mål och Upplevelse av bemötande. "
        "För enheterna inom Funktionsstöd har man till målet följande indikatorer: Kontinuitet i antal medarbetare, "
        "Brukare som gått från DV till praktik och Kognitiva hjälpmedel som bidrar till självständighet."
    ),
)

# The goal with its indicators, what the comment says, and its verdicts: indicator (None: the goal), status, unit, part.
COMMENTS = [
    # The object of the verdict names the indicator.
    (SCHOOL, "Målvärdet att meritvärdet ska vara 230 nås inte.", [("Meritvärde", "not_achieved", "Grundskolan")]),
    (SCHOOL, "Målvärdet för behörighet till gymnasiet är uppnått.", [("Behörighet", "achieved", "Grundskolan")]),
    (SCHOOL, "Indikatorn Avbrott har inte ett tillfredsställande utfall.", [("Avbrott", "not_achieved", "Vuxen")]),
    (STREETS, "Vad gäller planterade träd nås målet.", [("Planterade", "achieved", "Park")]),
    (
        STREETS,
        "När det gäller kostnad för belysning kommer målvärdet inte att nås.",
        [("belysning", "not_achieved?", "G")],
    ),
    (CARE, "Avseende upplevelse av bemötande bedöms målet uppnås.", [("bemötande", "achieved?", "Hemtjänst")]),
    # A name with *och* in it is one indicator; several that *samt* joins are several, and each has its own unit.
    (
        SCHOOL,
        "Indikatorn Samverkan mellan fritidshem och skola uppnås.",
        [("Samverkan", "achieved", "Grundskolan")],
    ),
    (
        STREETS,
        "Bedömningen är att målvärdena för potthål, lekplatser utan anmärkning samt planterade träd uppnås.",
        [("Potthål", "achieved?", "Gata"), ("Lekplatser", "achieved?", "Park"), ("Planterade", "achieved?", "Park")],
    ),
    # *Målvärdet* and *indikatorn* point back to what was spoken of; other sentences between do not matter.
    (
        CARE,
        "Kognitiva hjälpmedel används på tre boenden. En enkät görs i höst. Därför kan indikatorn mätas först i mars.",
        [("Kognitiva", "not_measured", "Funktionsstöd")],
    ),
    (
        STREETS,
        "Lekplatser utan anmärkning är fler än i fjol. Besiktningen gjordes i maj. Målvärdet kommer därmed att nås.",
        [("Lekplatser", "achieved?", "Park")],
    ),
    (
        CARE,
        "Fyra personer har gått från daglig verksamhet till praktik. Målvärdet nås inte.",
        [("DV", "not_achieved", "Funktionsstöd")],
    ),
    # Words that fit several indicators alike: the sentences before decide.
    (
        STREETS,
        "Belysningen är utbytt på tio gator. Målvärdet som innebär att kostnaden ska minska förväntas därför nås.",
        [("belysning", "achieved?", "Gata")],
    ),
    # The unit of the sentence tells apart what two units have.
    (SCHOOL, "Inom Vuxenutbildningen nås målvärdet för elevfrånvaro inte.", [("Elevfr", "not_achieved", "Vuxenutb")]),
    (STREETS, "Park: Felanmälningar har blivit färre. Målvärdet uppnås.", [("Felanm", "achieved", "Park")]),
    # Uncertainty governs the whole question; what is asked is no verdict.
    (
        SCHOOL,
        "Det är ovisst om målvärdet att avbrott ska vara färre än under 2018, kommer att nås.",
        [("Avbrott", "uncertain?", "Vuxenutbildningen")],
    ),
    (
        SCHOOL,
        "Det är osäkert om målvärdet för avbrott nås men målvärdet för meritvärde nås.",
        [("Avbrott", "uncertain", "Vuxenutbildningen"), ("Meritvärde", "achieved", "Grundskolan")],
    ),
    # *Målet* in a sentence about none of the indicators is the goal, whatever was spoken of.
    (STREETS, "Felanmälningar är färre. Målet om trygga och rena rum bedöms nås.", [(None, "achieved?", None)]),
    # What goes well is the subject; only an indicator that it names is judged.
    (CARE, "Den fortsatta satsningen på kontinuitet går enligt plan.", [("Kontinuitet", "ongoing", "Hemtjänst")]),
    # No judgements.
    (SCHOOL, "För att nå målvärdet för meritvärde krävs fler lärare.", []),
    (SCHOOL, "Vi vill att målvärdet för avbrott ska nås.", []),
    (SCHOOL, "Elevfrånvaro mäts varje vecka och redovisas för rektor.", []),
    (STREETS, "Tre av fyra områden når målvärdet för potthål.", []),
    (STREETS, "När planterade träd har nått en höjd av tre meter gallras de.", []),
    (STREETS, "Hur väl målvärdet för felanmälningar nås beror på vintern.", []),
    (CARE, "Kontinuitet är viktigt för brukarna och medarbetarna.", []),
    (CARE, "Målvärdet för kontinuitet är högst tolv medarbetare.", []),
    (CARE, "Upplevelse av bemötande når vi genom samtal.", []),
    (CARE, "Om målvärdet för bemötande ska uppnås behövs mer tid.", []),
]


@pytest.mark.parametrize(("goal", "comment", "wanted"), COMMENTS, ids=[comment for _, comment, _ in COMMENTS])
def test_what_the_verdicts_of_a_comment_judge(
    goal: tuple[str, str], comment: str, wanted: list[tuple[str | None, str, str | None]]
) -> None:
    text, indicators = goal
    found = judged(
        heading("Måluppföljning"),
        grid(["Titel | Beskrivning | Kommentar", f"Mål | {text} | {indicators} Samlad bedömning: {comment}"]),
    )
    assert len(found) == len(wanted), found
    for (what, status, unit, _), (name, expected, whose) in zip(found, wanted, strict=True):
        assert status == expected
        assert name in what if name else what == text, found
        assert (unit or "").startswith(whose or "") and bool(unit) >= bool(whose), found


def test_units_with_a_figure_and_a_verdict_each() -> None:
    comment = "Målet är delvis nått. Ekbacken 94 %, uppnått. Norrbo 12 dagar (ej uppnått)."
    found = judged(heading("Mål"), grid(["Mål|Resultat", f"Alla ska ha en plan|{comment}"]))
    assert sorted((status, unit or "") for _, status, unit, _ in found) == [
        ("achieved", "Ekbacken"),
        ("not_achieved", "Norrbo"),
        ("partly", ""),
    ]
