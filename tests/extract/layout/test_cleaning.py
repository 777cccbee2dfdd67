"""Clean passages that know where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.cleaning import clean, glue
from extract.reading.text import make_page
from models import Passage


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Målet  är\t uppnått ", "Målet är uppnått"),
        ("**Trygghet**", "Trygghet"),
        ("*Trygghet* och ro", "Trygghet och ro"),
        ("__Trygghet__ och _ro_.", "Trygghet och ro."),
        ("filen mål_2020_v2 och ____ att fylla i", "filen mål_2020_v2 och ____ att fylla i"),
        ("<b>Trygghet</b>", "Trygghet"),
        ("<u>Mål</u>: ro<br/>", "Mål: ro"),
        ("över\u00adklagan", "överklagan"),
        ("\ufeffMål", "Mål"),
        ("no\u200bll", "noll"),
        *(
            (f"målet är in{sign}te uppnått, 84{sign},5", "målet är inte uppnått, 84,5")
            for sign in "\u200c\u200d\u200e\u2060\u202a"
        ),
        ("\U0001f3c3\u200d\u2642 i mål", "\U0001f3c3\u200d\u2642 i mål"),
        ("82 %*", "82 %"),
        ("12* i fjol", "12* i fjol"),
        ("1\u00a0250 kr", "1 250 kr"),
        ("a < b > c", "a < b > c"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_clean_text(raw: str, wanted: str) -> None:
    assert clean(make_page(1, raw), 0, len(raw)).text == wanted


@given(st.text(alphabet="abÅ *<>b/\t\n\u00ad\u00a012-", max_size=40), st.integers(0, 10), st.integers(0, 40))
def test_every_letter_keeps_its_place(raw: str, start: int, length: int) -> None:
    """Each run of a clean passage stands verbatim on the page, within the span that was cleaned."""
    page, end = make_page(1, raw), min(len(raw), start + length)
    passage = clean(page, min(start, end), end)
    for run in passage.runs:
        assert passage.text[run.at : run.at + run.length] == raw[run.offset : run.offset + run.length]
        assert start <= run.offset and run.offset + run.length <= end
    assert passage.text == " ".join(passage.text.split())


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Vi väntar på över-", "klagan i år", "Vi väntar på överklagan i år"),
        ("inom barn-", "och ungdomsvården", "inom barn- och ungdomsvården"),
        ("inom kultur-", "samt fritidsnämnden", "inom kultur- samt fritidsnämnden"),
        ("med IT-", "Stöd", "med IT-Stöd"),
        ("Alla boende", "är trygga", "Alla boende är trygga"),
        ("åren 2019-", "2020", "åren 2019-2020"),
        ("med IT-", "stöd", "med IT-stöd"),
        ("", "Mål", "Mål"),
        ("Mål", "", "Mål"),
    ],
)
def test_lines_become_running_text(first: str, second: str, wanted: str) -> None:
    assert glue(Passage(first), Passage(second)).text == wanted


def test_a_word_cut_by_a_page_break_stands_on_both_pages() -> None:
    whole = glue(Passage.of("överkla-", page=1, offset=10), Passage.of("gan av beslut", page=2, offset=0))
    assert whole.text == "överklagan av beslut"
    assert [(run.page, run.offset, run.length) for run in whole.runs] == [(1, 10, 7), (2, 0, 13)]
    assert whole.span() == (1, 10, 17)
