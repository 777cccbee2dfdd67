"""Sentences: where they end, and where a full stop does not end them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.language import sentences
from models import Passage

# `|` marks where a sentence ends.
CUT = [
    "Målet är uppnått.| Arbetet går vidare.",
    "Nådde vi målet?| Ja!| Det gjorde vi.",
    "Det tog t.ex. 14 dagar.| Målet är uppnått.",
    "Enheten följer bl.a. upp bemanning, kost m.m. under året.",
    "Perioden löper fr.o.m. den 1 mars t.o.m. den 30 april.",
    "Insatser enl. 4 kap. 1 § socialtjänstlagen.",
    "Det inkom 67 st. under året.",
    "Det inkom 67 st.| Målet är uppnått.",
    "Den 3. oktober var det möte.",
    "Andelen är 7.5 procent.| Det är bra.",
    "Mötet hölls kl. 13.30.| Alla kom.",
    "Ökningen beror på flytten (se bilaga 2).| Kostnaden är känd.",
    ("Hon sa ”det går bra.”| Sedan gick hon."),
    "Målet är uppnått",
    "Målet är uppnått.| 82 procent är nöjda.",
    "Enheten har ca. 40 platser.",
    "Läs mer på www.exempelby.se om planen.",
    "Vi har mött dnr. 2020/114 i frågan.",
    "Målet är uppnått| Samlad bedömning: Arbetet går vidare.",
    "Arbetet går vidare.| Lindgården: Målet är uppnått.",
]


@pytest.mark.parametrize("text", CUT)
def test_where_sentences_end(text: str) -> None:
    passage = Passage.of(text.replace("|", ""), page=1, offset=5)
    assert [sentence.text for sentence in sentences(passage)] == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize("text", ["", " "])
def test_no_words_no_sentence(text: str) -> None:
    assert [sentence.text for sentence in sentences(Passage(text)) if sentence.text.strip()] == []


PIECES = [
    "Målet",
    "är",
    "uppnått",
    ".",
    "!",
    "?",
    "t.ex.",
    "14",
    "st.",
    "Norr:",
    "Söder:",
    "och",
    ")",
    "”",
    "(",
    "2020",
    "kl.",
    "m.m.",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=15).map(" ".join))
def test_sentences_are_the_passage_cut_up(text: str) -> None:
    """Nothing is lost, doubled or moved, and every sentence knows its place."""
    found = list(sentences(Passage.of(text, page=1, offset=7)))
    assert "".join(" ".join(sentence.text for sentence in found).split()) == "".join(text.split())
    at = 0
    for sentence in found:
        page, start, end = sentence.span() or (0, 0, 0)
        assert page == 1 and start - 7 >= at and text[start - 7 : end - 7] == sentence.text
        at = end - 7
