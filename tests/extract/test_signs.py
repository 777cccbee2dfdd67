"""Signs: what is looked for before a pattern is tried. A sign that is missed is a fact that is missed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from extract.goal_lists import _HAS_INDICATORS, _INLINE
from extract.judgement_grammar import grammar
from extract.quantities import _pattern, may_hold_figure
from extract.rules import load
from extract.rules.signs import UnknownPart, signs_of


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        ("målet", {"målet"}),
        ("Ej (?:uppnått|nått)", {"nått"}),
        (r"\b(?:helt |delvis )?uppnått\b", {"uppnått"}),
        (r"troligt\b[^.;]{0,20}\buppnås?\b", {"troligt"}),
        ("uppfyllda?|nått", {"uppfylld", "nått"}),
        ("uppfyll(?:s|ts)?", {"uppfyll"}),
        (r"m\.m\. och", {"m.m. och"}),
        ("(?P<kind>underskott|överskott)", {"underskott", "överskott"}),
        ("väg(?= mot målet)(?! nu inte)", {"väg"}),
        (r"\d+ av \w+|nå", set()),  # `nå` is too short to look for
        ("(?:ja|nej)*", set()),
        ("måluppfyllelse(?:n){0,1}", {"måluppfyllelse"}),
        ("a{3}bcd", {"bcd"}),
        ("", set()),
    ],
)
def test_the_signs_of_a_pattern(pattern: str, signs: set[str]) -> None:
    assert signs_of(pattern) == signs


@pytest.mark.parametrize("pattern", ["(?i:mål)", "a\tb\\t", "målet++", r"\u00e5"])
def test_a_pattern_in_another_manner_is_refused(pattern: str) -> None:
    with pytest.raises(UnknownPart):
        signs_of(pattern)


def rule_texts(value: object) -> Iterator[str]:
    """Yield every string of a rule file: words, patterns, examples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from rule_texts(each)


@pytest.fixture(scope="module")
def said(repo: Path) -> list[str]:
    """Return all examples of the rules, and all lines and sentences of the specimens, some of them in capitals."""
    specimens = [path.read_text(encoding="utf-8") for path in sorted((repo / "corpus" / "reports").glob("*.txt"))]
    texts = [text for name in ("judgement", "goals", "quantities") for text in rule_texts(load(name))]
    for specimen in specimens:
        texts += [*specimen.split("\n"), *regex.split(r"(?<=[.!?])\s+", " ".join(specimen.split()))]
    return [*texts, *map(str.upper, texts)]


def test_no_phrase_is_missed_for_want_of_a_sign(said: list[str]) -> None:
    found = 0
    for phrase in grammar().phrases:
        assert "" not in phrase.signs, phrase.rule["id"]
        whole = regex.compile("|".join(branch.pattern for _, branch in phrase.branches), regex.I)
        for text in said:
            if match := whole.search(text):
                found += 1
                told = phrase.search(text, grammar().signs_in(text))
                assert told is not None and told.span() == match.span(), match.group()
    assert found > len(grammar().phrases)


def test_no_list_of_indicators_is_missed_for_want_of_a_sign(said: list[str]) -> None:
    listed = [text.casefold() for text in said if _INLINE.search(text)]
    assert listed and all(any(sign in text for sign in signs_of(_HAS_INDICATORS)) for text in listed)


def test_no_figure_is_missed_for_want_of_a_digit_or_word(said: list[str]) -> None:
    figures = [text for text in said if _pattern().search(text)]
    assert len(figures) > 100 and all(map(may_hold_figure, figures))
