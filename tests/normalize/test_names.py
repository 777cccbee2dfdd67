"""The matcher: exact, alias, inflected, fuzzy, or none with its runners-up."""

import pytest

from normalize.names import LOWER_LIMIT, Matcher
from normalize.wording import fold, stem, stemmed

MATCHER = Matcher(
    "unit",
    {"hemtjanst": ("Hemtjänst",), "natt": ("Nattpatrullen",), "ak5": ("Trygghet årskurs 5",), "skola": ("Grundskola",)},
    {"hemtjanst": ("Vård i hemmet",), "natt": ("Nattenheten",)},
)


@pytest.mark.parametrize(
    ("text", "matched", "method"),
    [
        ("Hemtjänst", "hemtjanst", "exact"),
        ("HEMTJÄNST", "hemtjanst", "exact"),
        ("vård i hemmet", "hemtjanst", "alias"),
        ("Hemtjänsten", "hemtjanst", "alias"),  # an inflected form
        ("Grundskolorna", "skola", "alias"),
        ("Natpatrullen", "natt", "fuzzy"),  # a letter lost
        ("Hemtjänst Norr", None, "none"),  # a part of it, not the same
        ("Trygghet årskurs 8", None, "none"),  # one figure makes another thing
        ("Bibliotek", None, "none"),
        ("", None, "none"),
    ],
)
def test_match(text: str, matched: str | None, method: str) -> None:
    match = MATCHER.match(text)
    assert (match.matched_id, match.method, match.kind, match.text) == (matched, method, "unit", text)


def test_a_refusal_keeps_its_runners_up() -> None:
    match = MATCHER.match("Hemtjänst Norr")
    assert match.candidates[0][0] == "hemtjanst"
    assert match.candidates[0][1] < LOWER_LIMIT


def test_two_that_are_as_like_are_none() -> None:
    twins = Matcher("unit", {"a": ("Norrgården stöd",), "b": ("Norrgården städ",)})
    match = twins.match("Norrgården stud")
    assert match.matched_id is None
    assert {key for key, _ in match.candidates} == {"a", "b"}


def test_stems_owned_by_two_decide_nothing() -> None:
    shared = Matcher("unit", {"a": ("Förskola",), "b": ("Förskolan",)})
    assert shared.match("Förskolorna").matched_id is None


def test_fold_and_stem() -> None:
    assert fold("Barn-  & Ungdoms\u00adnämnden") == "barn och ungdomsnämnden"
    assert fold("Ungdoms\u2060nämn\u200cden\u200e") == "ungdomsnämnden"
    assert stem("kostnaderna") == stem("kostnader") == stem("kostnad")
    assert stem("s" * 5000) == "ssss"  # damaged text costs no recursion
    assert stemmed("lång väntan") != stemmed("kort väntan")
