"""Verdicts by a letter, figure or sign that the report explains."""

import pytest

from extract.verdicts.code_legends import find_codes
from models import Block, Passage
from tests.extract.builders import grid, heading, judged, paragraph

FOUR = {"A": "achieved", "B": "partly", "C": "not_achieved"}


def blocks(*lines: str) -> list[Block]:
    return [Block(kind="paragraph", passage=Passage(line)) for line in lines]


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        (
            ["U = uppfyllt, D = delvis uppfyllt, E = ej uppfyllt"],
            {"U": "achieved", "D": "partly", "E": "not_achieved"},
        ),
        (["A  Målet är uppnått", "B  Målet är delvis uppnått", "C  Målet är inte uppnått"], FOUR),
        (["A Målet är nått B Målet är delvis nått (minst 90 %) C Målet är inte nått"], FOUR),
        (["3: uppnått; 2: delvis uppnått; 1: ej uppnått"], {"3": "achieved", "2": "partly", "1": "not_achieved"}),
        (
            ["+ betyder att målet är uppnått, - betyder att målet inte är uppnått"],
            {"+": "achieved", "-": "not_achieved"},
        ),
        (
            [
                "3 innebär att målet är nått, 2 att det delvis är nått och 1 att det inte är nått.",
                "0 ges när underlag saknas.",
            ],
            {"3": "achieved", "2": "partly", "1": "not_achieved", "0": "not_measured"},
        ),
        (["Betyget A sätts när målet är nått, B när målet är delvis nått och C om målet inte är nått."], FOUR),
        (["Avtalet innebär att målet är nått i norr, 2 procent över, och att det inte är nått i söder."], {}),
        (["Under året innebär 3 nya tjänster att målet nås, 2 att det inte nås."], {}),
        (["J står för målet är nått och N står för målet är inte nått"], {"J": "achieved", "N": "not_achieved"}),
        (
            ["Vår skala är femgradig: 0 = ej uppnått, 2 = delvis uppnått, 4 = uppnått. Den är ny."],
            {"0": "not_achieved", "2": "partly", "4": "achieved"},
        ),
        (["Vi ger betygen A = målet är nått, B = delvis nått och C = inte nått."], FOUR),
        (
            ["Så bedömer vi: Hög = målet är nått, Ganska hög = målet är delvis nått, Låg = målet är inte nått"],
            {"Hög": "achieved", "Ganska hög": "partly", "Låg": "not_achieved"},
        ),
        (["Summa = intäkter minus kostnader, Netto = summa efter skatt"], {}),
        # One code alone, codes of other things, and judgements that begin with a letter are no legend.
        (["U = uppfyllt"], {}),
        (["K = kvinnor, M = män, T = totalt"], {}),
        (["I Målet är uppnått", "Text.", "Text.", "Text.", "Å Målet är inte uppnått"], {}),
        (["Mål A: målet är uppnått", "Mål B: målet är inte uppnått"], {}),
    ],
)
def test_codes_that_a_report_explains(lines: list[str], codes: dict[str, str]) -> None:
    assert {code: status for code, (status, _) in find_codes(blocks(*lines)).items()} == codes


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        (
            "Enligt plan betyder att målet väntas nås. Viss avvikelse betyder att målet väntas nås till del och Stor "
            "avvikelse att det inte väntas nås. Mål som följs upp senare anges som Ej bedömt.",
            {
                "Enligt plan": ("achieved", True),
                "Viss avvikelse": ("partly", True),
                "Stor avvikelse": ("not_achieved", True),
            },
        ),
        (
            "Klart innebär att målet är uppnått, medan Kvar innebär att målet inte är uppnått.",
            {"Klart": ("achieved", False), "Kvar": ("not_achieved", False)},
        ),
        ("Mätningen visar att målet är uppnått. Enkäten visar att målet är uppnått.", {}),
        ("Frånvaron innebär att målet inte nås.", {}),
    ],
)
def test_words_that_a_report_explains(line: str, codes: dict[str, tuple[str, bool]]) -> None:
    assert find_codes(blocks(line)) == codes


def test_a_code_in_the_column_of_verdicts_judges_its_row() -> None:
    rows = ["Mål|Utfall|Betyg", "Alla ska ha en plan|100 %|U", "Kön ska vara högst 30 dagar|38|E"]
    told = "U = uppfyllt, D = delvis uppfyllt, E = ej uppfyllt"
    found = judged(heading("Måluppfyllelse"), paragraph(told), grid(rows))
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla ska ha en plan", "achieved"), ("Kön ska vara högst 30 dagar", "not_achieved")
    ]  # fmt: skip
    assert judged(heading("Måluppfyllelse"), grid(rows)) == [], "what the letters mean, nobody told"


def test_words_of_a_scale_told_at_the_end_judge_and_are_not_judged() -> None:
    legend = "Förklaring: Hög = målet är nått, Ganska hög = målet är delvis nått, Låg = målet är inte nått."
    found = judged(
        heading("Mål: Alla ska ha en plan", 2),
        paragraph("Bedömning av måluppfyllelse: Ganska hög"),
        heading("Mål: Kön ska bli kortare", 2),
        paragraph("Måluppfyllelse: Låg"),
        paragraph(legend),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla ska ha en plan", "partly"), ("Kön ska bli kortare", "not_achieved")
    ]  # fmt: skip
