"""The rules of judgement in the shape in which sentences are asked for them: patterns compiled, signs read off."""

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import regex

from extract.rules import follows_rules, load
from extract.rules import pattern as rule_pattern
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
    parts = written_classes(rules["classes"])
    classes = {name: regex.compile(rf"\b(?:{pattern})\b", regex.I) for name, pattern in parts.items()}

    def pattern(rule: dict[str, Any]) -> "regex.Pattern[str] | None":
        if "pattern" not in rule:
            return None
        return regex.compile(written(rule["pattern"], parts), regex.I)

    phrases = [(rule, compiled.pattern) for rule in rules["phrase"] if (compiled := pattern(rule))]
    branches = Index((Sought(branch, regex.I), rule) for rule, text in phrases for branch in branches_of(text))
    verdicts = tuple((rule, pattern(rule)) for rule in rules["verdict"])
    cell_words = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["word"])
    contrasts = tuple((rule, cast("regex.Pattern[str]", pattern(rule))) for rule in rules["contrast"])
    return Grammar(classes, branches, verdicts, cell_words, contrasts)


_CLASS = regex.compile(r"\{(?P<name>[a-z_]+)\}")


def written(pattern: str, classes: dict[str, str]) -> str:
    """Return a pattern with what its classes stand for in their places; a class may be made of others.

    >>> written("{who} når", {"who": "vi|{unit}", "unit": "enheten"})
    '(?:vi|(?:enheten)) når'
    """
    while (made := _CLASS.sub(lambda m: f"(?:{classes[m['name']]})", pattern)) != pattern:
        pattern = made
    return pattern


def written_classes(classes: dict[str, str]) -> dict[str, str]:
    """Return the classes of the rules, each without those that it is made of."""
    return {name: written(pattern, classes) for name, pattern in classes.items()}


# *ska uppnås*, *att kunna nås*: what is wished for within the goal.
_WISHED = regex.compile(
    r"\b(?:ska|skall|måste|bör|kan|att|få|behöver)\s+(?:(?:kunna|alltid|också|även|fortsatt|helt|inte|ha)\s+)?$",
    regex.I,
)


def states_goal_first(clause: str, verb: "regex.Match[str]") -> bool:
    """Return True for the verdict of a sentence that states its goal first: *Målet att alla ska trivas uppfylls*."""
    opens = rule_pattern("goals", "told").match(clause)
    if opens is None or opens.end() >= verb.start() or not verb.group().lower().endswith(("s", "t", "d")):
        return False
    return _WISHED.search(clause[: verb.start()]) is None
