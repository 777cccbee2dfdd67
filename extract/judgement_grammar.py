"""The rules of judgement in the shape in which sentences are asked for them: patterns compiled, signs read off."""

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import regex

from extract.rules import follows_rules, load
from extract.rules.signs import ANY_TEXT, signs_of


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of judgement by their kinds, each with its pattern; `signs` are those of all phrases."""

    classes: dict[str, "regex.Pattern[str]"]
    phrases: tuple["Phrase", ...]
    signs: frozenset[str]
    verdicts: tuple[tuple[dict[str, Any], "regex.Pattern[str] | None"], ...]
    words: tuple[tuple[dict[str, Any], "regex.Pattern[str]"], ...]
    contrasts: tuple[tuple[dict[str, Any], "regex.Pattern[str]"], ...]

    def signs_in(self, text: str) -> frozenset[str]:
        """Return the signs of phrases that stand in a text."""
        folded = text.casefold()
        return frozenset([sign for sign in self.signs if sign in folded])


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that is a judgement by itself, with what to look for before its pattern is tried."""

    rule: dict[str, Any]
    pattern: "regex.Pattern[str]"
    signs: frozenset[str]

    def search(self, text: str, signs: frozenset[str]) -> "regex.Match[str] | None":
        """Return the phrase in a text that holds those of all phrases' signs."""
        return None if self.signs.isdisjoint(signs) else self.pattern.search(text)


@follows_rules
@cache
def grammar() -> Grammar:
    """Return the rules of judgement with their patterns compiled, made once per process."""
    rules = load("judgement")
    classes = {name: regex.compile(rf"\b(?:{pattern})\b", regex.I) for name, pattern in rules["classes"].items()}

    def pattern(rule: dict[str, Any]) -> "regex.Pattern[str] | None":
        if "pattern" not in rule:
            return None
        text = rule["pattern"]
        for name, words in rules["classes"].items():
            text = text.replace("{" + name + "}", f"(?:{words})")
        return regex.compile(text, regex.I)

    phrases = tuple(
        Phrase(rule, compiled, signs_of(compiled.pattern) or ANY_TEXT)
        for rule in rules["phrase"]
        if (compiled := pattern(rule))
    )
    verdicts = tuple((rule, pattern(rule)) for rule in rules["verdict"])
    cell_words = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["word"])
    contrasts = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["contrast"])
    signs = frozenset().union(*(phrase.signs for phrase in phrases))
    return Grammar(classes, phrases, signs, verdicts, cell_words, contrasts)
