"""The Swedish pipeline: spaCy's tokenizer, and sentences that know abbreviations and ordinals."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import regex

from extract.rules import follows_rules, load, words
from models import Passage

if TYPE_CHECKING:
    from spacy.language import Language

PASSAGES = 4096
"""Passages whose sentences are remembered: those of the largest report known three times over."""


@follows_rules
@cache
def swedish() -> "Language":
    """Return the pipeline, made once per process: a tokenizer without a model."""
    import spacy  # only where it is asked: loading it takes longer than reading a small text

    nlp = spacy.blank("sv")
    tokenizer: Any = nlp.tokenizer  # compiled code without type hints
    for abbreviation in load("language")["abbreviations"]:
        if " " not in abbreviation:
            tokenizer.add_special_case(abbreviation, [{"ORTH": abbreviation}])
            capital = abbreviation[0].upper() + abbreviation[1:]
            tokenizer.add_special_case(capital, [{"ORTH": capital}])
    return nlp


# A mark that may end a sentence, with more after it.
_INNER_END = regex.compile(r"[.!?]['\")”]*\s+\S")
_QUOTES = frozenset("”\"'")
# Where a sentence may end: a mark, or the quotation mark after it, one space, and what can open a sentence. Only these
# places are tokenised, and not those of the common kind (`plain`: a word or number without a full stop of its own, the
# mark, a capital), which end a sentence whether the mark is a token by itself or belongs to an abbreviation.
_MAY_END = regex.compile(
    r"(?P<plain>(?<=(?<!\S)(?:\p{L}+|[(\p{L}\d/,-]*[\p{Ll}\d]%?\)?))[.!?])(?= \p{Lu})"
    r"|(?:[.!?][\"'”]?|(?<=[.!?]\s+)[\"'”])(?= [\p{Lu}\p{N}\"'”“(–-])"
)
_ONLY_NUMBER = regex.compile(r"\s*\d{1,2}(?:\.\d{1,2})*\.")
# A capitalised label with a colon opens a new sentence even where the full stop before it is missing.
_LABEL_START = regex.compile(r"(?<=[\p{Ll}\d)%.])\s+(?=(?P<label>\p{Lu}[\p{L}/-]*(?:\s[\p{L}/-]+){0,6}:)\s+\p{Lu})")

_LABEL_END = re.compile(r":\s+[^\W\d_a-zåäö]")
"""What every such label ends with: asked first, for it takes a tenth of the time."""


def sentences(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences of a passage.

    >>> [s.text for s in sentences(Passage("Det tog t.ex. 14 dagar. Målet är uppnått."))]
    ['Det tog t.ex. 14 dagar.', 'Målet är uppnått.']
    """
    return iter(_divided(passage))


@follows_rules
@lru_cache(maxsize=PASSAGES)  # goals, judgements, values and budgets are looked for in the same passages
def _divided(passage: Passage) -> tuple[Passage, ...]:
    """Return the sentences of a passage."""
    found, at, label_end = list[Passage](), 0, 0
    for cut in _LABEL_START.finditer(passage.text) if _LABEL_END.search(passage.text) else ():
        if cut.start() < label_end:
            continue  # a capital within the label itself
        found += _sentences(passage.slice(at, cut.start()))
        at, label_end = cut.end(), cut.end("label")
    return (*found, *_sentences(passage.slice(at, len(passage.text))))


def _sentences(passage: Passage) -> Iterator[Passage]:
    """Yield the sentences of a passage by its full stops."""
    text, start = passage.text, 0
    if not _INNER_END.search(text):
        if passage:
            yield passage
        return
    for mark in _MAY_END.finditer(text):
        if _ONLY_NUMBER.fullmatch(text, start, mark.end()):
            continue  # the number of what follows: *1. Fler ska cykla*
        if mark["plain"] or _ends_sentence(text, mark.end()):
            yield _stripped(passage, start, mark.end())
            start = mark.end()
    rest = _stripped(passage, start, len(text))
    if rest:
        yield rest


def _stripped(passage: Passage, start: int, end: int) -> Passage:
    """Return the passage of `text[start:end]` without white space at its ends: cut once, not twice."""
    part = passage.text[start:end]
    left = len(part) - len(part.lstrip())
    return passage.slice(start + left, start + max(left, len(part.rstrip())))


def _ends_sentence(text: str, end: int) -> bool:
    """Return True where the mark before `end` ends a sentence: `67 st. under året` goes on, `67 st. Målet` does not."""
    # What stands between spaces is tokenised by itself. A quotation mark may stand apart from the full stop before it.
    before, token = _last_tokens(text[text.rfind(" ", 0, max(0, end - 2)) + 1 : end])
    token = before if token in _QUOTES else token
    if not token.endswith((".", "!", "?")):
        return False
    if token in (".", "!", "?"):
        return True
    # An abbreviation ends a sentence only before a capitalised word.
    following = text[end + 1 :].split(maxsplit=1)[0]
    return following[0].isupper() and (
        (token.lower() in words("language", "abbreviations") and len(_first_token(following)) > 1)
        or (token[:-1].isalnum() and not token[:-1].isdigit())
    )


def _last_tokens(text: str) -> tuple[str, str]:
    """Return the last two tokens of a text, the first of them empty where there is but one."""
    tokens = swedish().tokenizer(text)
    return tokens[-2].text if len(tokens) > 1 else "", tokens[-1].text


def _first_token(text: str) -> str:
    return str(swedish().tokenizer(text)[0].text)
