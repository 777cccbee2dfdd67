"""Sentences: where they end, and where a full stop does not end them."""

from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from extract.language.sentences import sentences, swedish
from extract.rules import words
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
    "1. Fler ska cykla.| Antalet resor räknas i maj.",
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


# Only where a sentence may end is the text tokenised: these tests hold that against tokenising all of it.


def ends_by_all_tokens(text: str) -> list[int]:
    """Return where the sentences of a text end, each of its tokens asked."""
    tokens = list(swedish().tokenizer(text))
    ends = []
    for before, token, after in zip([None, *tokens], tokens, tokens[1:], strict=False):
        mark = before.text if before is not None and token.text in {"”", '"', "'"} else token.text
        opens = regex.match(r"[\p{Lu}\p{N}\"'”“(–-]", after.text)
        if not (token.whitespace_ and opens and mark.endswith((".", "!", "?"))):
            continue
        capital = after.text[0].isupper()
        abbreviated = mark.lower() in words("language", "abbreviations") and capital and len(after.text) > 1
        end = token.idx + len(token.text)
        if regex.fullmatch(r"\s*\d{1,2}(?:\.\d{1,2})*\.", text[ends[-1] if ends else 0 : end]):
            continue  # the number of what follows: *1. Fler ska cykla*
        if mark in {".", "!", "?"} or abbreviated or (capital and mark[:-1].isalnum() and not mark[:-1].isdigit()):
            ends.append(end)
    return ends


def ends(text: str) -> list[int]:
    """Return where all sentences but the last end."""
    found = list(sentences(Passage.of(text, page=1, offset=0)))
    return [offset for sentence in found[:-1] for _, _, offset in [sentence.span() or (0, 0, 0)]]


LOOSE = [*PIECES, "ord.", "A.", "3,8.", "2020.", "%).", "Mix-x.", "okt.", "d.v.s.", '"', "'", ".”", '."', "–", "\n", ""]


@given(st.lists(st.sampled_from([piece for piece in LOOSE if ":" not in piece]), min_size=1, max_size=15).map(" ".join))
def test_only_places_where_a_sentence_may_end_are_tokenised(text: str) -> None:
    text = text.strip()
    assert ends(text) == [end for end in ends_by_all_tokens(text) if text[end:].strip()]


def test_every_abbreviation_of_the_tokenizer_ends_where_it_does_in_a_whole_text() -> None:
    for known in swedish().tokenizer.rules:
        for text in (
            f"Det tog {known} Målet är nått.",
            f"Det tog {known}. Målet är nått.",
            f"({known}) Det. {known} 2",
        ):
            if ":" not in known and not any(c.isspace() for c in known):
                assert ends(text) == ends_by_all_tokens(text), text


def test_sentences_of_the_corpus_end_where_all_tokens_say(repo: Path) -> None:
    for path in sorted((repo / "corpus" / "reports").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            text = " ".join(line.replace(":", "").split())
            assert ends(text) == ends_by_all_tokens(text), text
