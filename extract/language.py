"""The Swedish pipeline: spaCy's tokenizer, and sentences that know abbreviations and ordinals."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import regex
import spacy
from spacy.language import Language

from extract.rules import load
from models import Passage


@cache
def swedish() -> Language:
    """Return the pipeline, made once per process: a tokenizer without a model."""
    nlp = spacy.blank("sv")
    tokenizer: Any = nlp.tokenizer  # compiled code without type hints
    for abbreviation in load("language")["abbreviations"]:
        if " " not in abbreviation:
            tokenizer.add_special_case(abbreviation, [{"ORTH": abbreviation}])
            capital = abbreviation[0].upper() + abbreviation[1:]
            tokenizer.add_special_case(capital, [{"ORTH": capital}])
    return nlp


# A mark that may end a sentence, with more after it: without one, the tokenizer need not be asked.
_INNER_END = regex.compile(r"[.!?]['\")”]*\s+\S")
_QUOTES = frozenset("”\"'")
_OPENS = regex.compile(r"[\p{Lu}\p{N}\"'”“(–-]")
# A capitalised label with a colon opens a new sentence even where the full stop before it is missing.
_LABEL_START = regex.compile(r"(?<=[\p{Ll}\d)%.])\s+(?=(?P<label>\p{Lu}[\p{L}/-]*(?:\s[\p{L}/-]+){0,6}:)\s+\p{Lu})")


def sentences(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences of a passage.

    >>> [s.text for s in sentences(Passage("Det tog t.ex. 14 dagar. Målet är uppnått."))]
    ['Det tog t.ex. 14 dagar.', 'Målet är uppnått.']
    """
    at, label_end = 0, 0
    for cut in _LABEL_START.finditer(passage.text):
        if cut.start() < label_end:
            continue  # a capital within the label itself
        yield from _sentences(passage.slice(at, cut.start()))
        at, label_end = cut.end(), cut.end("label")
    yield from _sentences(passage.slice(at, len(passage.text)))


def _sentences(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences of a passage by its full stops."""
    if not _INNER_END.search(passage.text):
        if passage:
            yield passage
        return
    start = 0
    doc = swedish()(passage.text)
    for token in doc[:-1]:
        following = doc[token.i + 1]
        closing = token.text in _QUOTES and token.i > 0  # a full stop within quotation marks
        end_mark = doc[token.i - 1].text if closing else token.text
        if end_mark.endswith((".", "!", "?")) and _ends_sentence(end_mark, following.text, bool(token.whitespace_)):
            end = token.idx + len(token.text)
            yield passage.slice(start, end).strip()
            start = end
    rest = passage.slice(start, len(passage.text)).strip()
    if rest:
        yield rest


def _ends_sentence(token: str, following: str, spaced: bool) -> bool:
    """Return True where `token` closes a sentence: `67 st. under året` goes on, `67 st. Målet` does not."""
    if not spaced or not _OPENS.match(following):
        return False
    if token in (".", "!", "?"):
        return True
    # An abbreviation closes a sentence only before a capitalised word.
    return (following[0].isupper() and len(following) > 1 and token.lower() in load("language")["abbreviations"]) or (
        token[:-1].isalnum() and not token[:-1].isdigit() and following[0].isupper()
    )
