"""Which words of a scan are bold, and what single signs of it are."""

import numpy as np
import pytest

from extract.reading.scanned.no_letters import without_shapes
from extract.reading.scanned.tesseract import Reading
from extract.reading.scanned.type import Typed, weights


def line_of(*words: tuple[str, float]) -> list[Typed]:
    return [
        Typed(Reading(text=text, box=(60 * n, 0, 60 * n + 50, 20), confidence=0.95, line=(1, 1, 1)), 18.0, 10.0, stroke)
        for n, (text, stroke) in enumerate(words)
    ]


@pytest.mark.parametrize(
    ("words", "bold"),
    [
        ([("Eleverna", 1.36), ("ska", 1.2), ("vara", 1.24), ("trygga", 1.3)], [True] * 4),
        ([("4.", 1.0), ("Andelen", 1.24), ("vara", 1.2), ("minst", 1.4)], [True] * 4),
        ([("Prognos:", 1.4), ("Målet", 1.05), ("bedöms", 1.1), ("uppnås", 0.95)], [True, False, False, False]),
        ([("Målet", 1.2), ("bedöms", 1.05), ("uppnås", 1.2)], [False] * 3),
    ],
)
def test_a_word_that_is_nearly_bold_is_so_beside_a_bold_one(words: list[tuple[str, float]], bold: list[bool]) -> None:
    assert weights(line_of(*words), 1.0) == bold


@pytest.mark.parametrize(
    ("text", "confidence", "told"),
    [
        ("Awvikelse", 0.9, "Avvikelse"),
        ("awikelse", 0.9, "avvikelse"),
        ("Awaktar", 0.9, "Avvaktar"),
        ("Awards", 0.9, "Awards"),
        ("Awareness", 0.9, "Awareness"),
        ("-Målvärde", 0.1, "Målvärde"),
        ("-Målvärde", 0.9, "-Målvärde"),
    ],
)
def test_slips_of_recognition_are_mended(text: str, confidence: float, told: str) -> None:
    grey = np.full((40, 200), 255, dtype=np.uint8)
    reading = Reading(text=text, box=(10, 10, 150, 30), confidence=confidence, line=(1, 1, 1))
    assert [each.text for each in without_shapes(grey, [reading], 300)] == [told]


@pytest.mark.parametrize(("bands", "told"), [((18,), "–"), ((14, 22), "=")])
def test_a_sign_of_one_band_of_ink_is_a_minus(bands: tuple[int, ...], told: str) -> None:
    grey = np.full((40, 60), 255, dtype=np.uint8)
    for top in bands:
        grey[top : top + 3, 20:38] = 20
    reading = Reading(text="=", box=(19, 10, 39, 30), confidence=0.6, line=(1, 1, 1))
    assert [each.text for each in without_shapes(grey, [reading], 300)] == [told]
