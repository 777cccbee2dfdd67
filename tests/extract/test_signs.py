"""Signs: what is looked for before a pattern is tried. A sign that is missed is a fact that is missed."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import regex

from extract.goals.lists import _INLINE, _SAID
from extract.prose import measures, naming, quantities
from extract.prose.quantities import _pattern, find_figures, may_hold_figure
from extract.rules import at_end, ending, load
from extract.rules import pattern as rule_pattern
from extract.rules.signs import UnknownPart, branches_of, needs_of, signs_of, stands_at_end
from extract.rules.sought import Index, Sought
from extract.verdicts.grammar import grammar, written


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


@pytest.mark.parametrize(
    ("pattern", "at"),
    [
        (r"\bvid\s*$", True),
        (r"\bvid$|\bhos$", True),
        (r"(?:vid|hos)\s*$", True),
        (r"\bvid$|\bhos", False),
        (r"\bvid|\bhos$", False),
        (r"(?:vid$|hos)", False),
        (r"kostar 10\$", False),
        (r"[$]", False),
        ("", False),
    ],
)
def test_what_stands_at_the_end(pattern: str, at: bool) -> None:
    assert stands_at_end(pattern) is at


ENDINGS = [
    *(("quantities", "reject", key) for key in ("before", "frame", "known", "ends", "difference_before")),
    *(("judgement", "context", key) for key in ("purpose", "counted_units", "can", "infinitive", "infinitive_told")),
    ("judgement", "context", "pupils"),
    *(("tables", "prose", key) for key in ("minus_before", "plus_before", "signed_before", "not_result")),
]
"""The patterns of rules that are read from the back."""


@pytest.mark.parametrize("keys", ENDINGS, ids=".".join)
def test_the_end_of_a_text_is_what_a_search_would_find(keys: tuple[str, ...], said: list[str]) -> None:
    whole, ends, found = rule_pattern(*keys), ending(*keys), 0
    for text in said[:: 1 + len(said) // 1500]:
        for cut in {text, *(text[: space.end()] for space in regex.finditer(r"\s", text))}:
            found += (there := whole.search(cut)) is not None
            assert (ends(cut) is not None) is (there is not None), cut
    assert found, "none of the texts ends so"


@pytest.mark.parametrize("module", [measures, naming, quantities])
def test_patterns_of_code_that_are_read_from_the_back_stand_there(module: ModuleType) -> None:
    backwards = type(at_end("$"))
    found = [each.__self__.pattern for each in vars(module).values() if isinstance(each, backwards)]
    assert found and all(map(stands_at_end, found))


@pytest.mark.parametrize(
    ("pattern", "text", "may"),
    [
        (r"osäkert?\b[^.]{0,40}\buppnås", "OSÄKERT, om målet uppnås", True),
        (r"osäkert?\b[^.]{0,40}\buppnås", "Det är osäkert.", False),
        (r"\bgår (?:inte|ej) att (?:säga|avgöra)", "Det går inte att avgöra", True),
        (r"\bgår (?:inte|ej) att (?:säga|avgöra)", "Det går att komma hit", False),
        (r"enligt plan", "enligt en plan", False),  # both words, and not the piece
        (r"\d+ av \w+", "3 av fyra", True),
        (r"\d+ av \w+", "fem", False),
        (r"\d+ \w+", "3 fyra", True),  # nothing to look for
        ("är i mål", "Vi är (i mål)", False),
        ("i mål", "Vi är (i mål)", True),
    ],
)
def test_a_pattern_is_tried_where_it_may_stand(pattern: str, text: str, may: bool) -> None:
    sought = Sought(pattern, regex.I)
    assert sought.may_stand(text) is may
    assert [value for _, value in Index([(sought, "it")]).may_stand_in(text)] == ["it"] * may
    assert may or regex.search(pattern, text, regex.I) is None


def test_signs_that_begin_alike_or_overlap_are_all_found() -> None:
    patterns = ["mål", "målet nås", "uppnå", "nås", "nåddes"]
    index = Index((Sought(pattern), pattern) for pattern in patterns)
    assert [value for _, value in index.may_stand_in("Delmålet uppnås")] == ["mål", "uppnå", "nås"]
    assert [value for _, value in index.may_stand_in("MÅLET NÅS")] == ["mål", "målet nås", "nås"]


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
    classes = load("judgement")["classes"]
    count = 0
    for rule in load("judgement")["phrase"]:
        pattern = written(rule["pattern"], classes)
        assert all(map(needs_of, branches_of(pattern))), rule["id"]
        whole = regex.compile(pattern, regex.I)
        for text in said:
            if match := whole.search(text):
                count += 1
                told = {rule["id"]: match for rule, match in grammar().phrases_in(text)}
                assert rule["id"] in told and told[rule["id"]].span() == match.span(), match.group()
    assert count > len(load("judgement")["phrase"])


def test_no_list_of_indicators_is_missed_for_want_of_a_sign(said: list[str]) -> None:
    listed = [text for text in said if _INLINE.search(text)]
    assert _SAID.needs and listed and all(map(_SAID.search, listed))


def test_no_figure_is_missed_for_want_of_a_digit_or_word(said: list[str]) -> None:
    figures = [text for text in said if _pattern().search(text)]
    assert len(figures) > 100 and all(map(may_hold_figure, figures))


@pytest.mark.parametrize("figure", ["i genomsnitt index 14 dagar", "mer än −3,5 procent", "upp till fjorton dagar"])
@pytest.mark.parametrize("before", ["", "Efter många långa och händelserika månader av arbete " * 3])
def test_a_figure_begins_with_its_hedge_however_far_on_it_stands(figure: str, before: str) -> None:
    text = f"{before}det blev {figure} och inget mer efter det, hur det än vände och vred sig under året"
    assert [text[each.start : each.end] for each in find_figures(text)] == [figure]
