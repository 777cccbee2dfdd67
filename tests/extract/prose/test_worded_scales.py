"""Scales that words with shares tell: *God = minst 90 procent, Viss = 70–89 procent*."""

import pytest

from extract.prose.speech import speeches
from tests.extract.builders import Part, grid, item, judged, paragraph, written

ONE_LINE = (paragraph("God = minst 90 procent, Viss = 70–89 procent, Ingen = under 70 procent"),)
BULLETS = (item("Hög: 90–100 procent"), item("Viss: 70–89 procent"), item("Låg: 0–69 procent"))
COLOURS = (
    *(paragraph("Grön: uppfyllt (minst 90 %)"), paragraph("Gul: delvis uppfyllt (70–89 %)")),
    *(paragraph("Röd: ej uppfyllt (mindre än 70 %)"), paragraph("Grå: ej rapporterat")),
)
FROM_BELOW = (
    paragraph("Ej uppfyllt under 70 procent är inget mål. Ingen = under 70 procent, God = 70 procent eller mer"),
)


def statuses(*scale: Part) -> list[str]:
    rows = ["Mål|Uppfyllelsegrad", "Nöjda gäster|92 %", "Trygga vägar till skolan|70 %", "Rena sjöar|69 %"]
    return [status for _, status, *_ in judged(*scale, grid(rows))]


@pytest.mark.parametrize("scale", [ONE_LINE, BULLETS, COLOURS])
def test_degrees_are_read_by_the_scale_and_its_lines_tell_no_values(scale: tuple[Part, ...]) -> None:
    assert statuses(*scale) == ["achieved", "partly", "not_achieved"]
    spoken = [speech.passage.text for speech in speeches(written(*scale)[1], ())]
    assert [text for text in spoken if "9" in text or "7" in text] == []


def test_what_two_steps_share_is_the_highers() -> None:
    assert statuses(*FROM_BELOW) == ["achieved", "achieved", "not_achieved"]


@pytest.mark.parametrize(
    "line",
    [
        "Andelen uppfyllt (85 procent) är högre än delvis uppfyllt (10 procent).",  # no ranges
        "God = minst 90 procent, Viss = 20–40 procent",  # the steps leave a gap
        "Bra: 90–100 procent av gästerna, Bra: 70–89 procent av personalen",  # one verdict
    ],
)
def test_shares_that_make_no_scale(line: str) -> None:
    assert statuses(paragraph(line)) == ["partly", "partly", "partly"]
    assert [speech.passage.text for speech in speeches(written(paragraph(line))[1], ())] == [line]


def test_what_is_grey_is_not_measured() -> None:
    rows = ["Mål|Status", "Nöjda gäster|Grön", "Trygga vägar till skolan|Grå", "Rena sjöar|Ej rapporterat"]
    assert [status for _, status, *_ in judged(grid(rows))] == ["achieved", "not_measured", "not_measured"]
