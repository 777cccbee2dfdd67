"""The rules of judgement in the shape in which sentences are asked for them: patterns compiled, signs read off."""

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import regex

from extract.rules import follows_rules, load
from extract.rules.signs import branches_of
from extract.rules.sought import Index, Sought


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules of judgement by their kinds, each with its pattern.

    A phrase, which is a judgement by itself, is kept by the alternatives of its pattern, each with needs of its own: a
    sentence seldom holds those of more than one or two, and a dozen that cannot stand in it are dear to try.
    """

    classes: dict[str, "regex.Pattern[str]"]
    phrases: Index[dict[str, Any]]
    verdicts: tuple[tuple[dict[str, Any], "regex.Pattern[str] | None"], ...]
    words: tuple[tuple[dict[str, Any], "regex.Pattern[str]"], ...]
    contrasts: tuple[tuple[dict[str, Any], "regex.Pattern[str]"], ...]

    def phrases_in(self, text: str) -> list[tuple[dict[str, Any], "regex.Match[str]"]]:
        """Return the phrases that stand in a text, each with its rule and the first place where it stands."""
        found = dict[str, tuple[dict[str, Any], regex.Match[str]]]()
        for branch, rule in self.phrases.may_stand_in(text):
            match = branch.pattern.search(text)
            if match is not None and (rule["id"] not in found or match.start() < found[rule["id"]][1].start()):
                found[rule["id"]] = rule, match
        return list(found.values())


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

    phrases = [(rule, compiled.pattern) for rule in rules["phrase"] if (compiled := pattern(rule))]
    branches = Index((Sought(branch, regex.I), rule) for rule, text in phrases for branch in branches_of(text))
    verdicts = tuple((rule, pattern(rule)) for rule in rules["verdict"])
    cell_words = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["word"])
    contrasts = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["contrast"])
    return Grammar(classes, branches, verdicts, cell_words, contrasts)
