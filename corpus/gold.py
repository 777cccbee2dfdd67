"""Facts of a gold file: what a careful reader finds in a specimen, written down beside the words it is read from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Fact = dict[str, object]
Kind = Literal["goals", "assessments", "observations", "budget"]

GOAL = ["key", "number", "text", "level", "perspective", "unit", "parent", "year"]
GOAL += ["target_comparator", "target_value", "target_unit", "is_indicator"]
ASSESSMENT = ["goal", "unit", "aspect", "status", "forecast", "phrase", "source"]
OBSERVATION = ["name", "series", "measure", "value", "value_text", "unit", "period", "org_unit", "source"]
BUDGET = ["statement", "item", "unit", "budget", "outcome", "forecast", "deviation", "previous"]
BUDGET += ["currency_unit", "period", "is_total", "source"]
FIELDS: dict[str, list[str]] = {
    "goals": GOAL,
    "assessments": ASSESSMENT,
    "observations": OBSERVATION,
    "budget": BUDGET,
}

VERBATIM: dict[str, tuple[str, ...]] = {
    "goals": ("text",),
    "assessments": ("phrase",),
    "observations": ("value_text",),
    "budget": ("item",),
}
"""What must stand in the report word for word."""

AMOUNTS = ("budget", "outcome", "forecast", "deviation", "previous")

# A number as the specimens print it: spaces between thousands, comma (or point) before decimals, hyphen, dash or
# minus sign before a negative number ("- 951", "–1", "−7,2").
NUMBER = re.compile(r"(?P<sign>[-–−]\s?)?(?P<whole>\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[.,](?P<part>\d+))?")


@dataclass(frozen=True)
class Noted:
    """A fact and the kind of list it belongs to."""

    kind: Kind
    fact: Fact = field(default_factory=dict)


def number(text: str) -> float | int | None:
    """Return the first number in `text`, or None where there is none.

    >>> number("Minst 1 250,5")
    1250.5
    """
    match = NUMBER.search(text)
    if match is None:
        return None
    whole = re.sub(r"\s", "", match["whole"])
    sign = -1 if match["sign"] else 1
    return sign * float(f"{whole}.{match['part']}") if match["part"] else sign * int(whole)


def complete(kind: str, given: Fact) -> Fact:
    """Return `given` with every column of its kind, in the order of the gold files, and then its extras."""
    names = FIELDS[kind]
    return {name: given.get(name) for name in names} | {k: v for k, v in given.items() if k not in names}


def goal(key: str, text: str, *, target: tuple[str, float | None, str | None] | None = None, **extra: object) -> Noted:
    """Return a goal; `target` is (comparator, value, unit)."""
    comparator, value, unit = target or (None, None, None)
    fact: Fact = {"key": key, "text": text, "is_indicator": 0}
    fact |= {"target_comparator": comparator, "target_value": value, "target_unit": unit}
    return Noted("goals", fact | extra)


def indicator(key: str, text: str, parent: str | None, **extra: object) -> Noted:
    """Return an indicator of the goal `parent`."""
    return goal(key, text, parent=parent, is_indicator=1, **extra)  # type: ignore[arg-type]


def judged(goal_key: str, status: str | None, phrase: str, *, source: str = "comment", **extra: object) -> Noted:
    """Return a judgement of a goal; about the outcome unless `forecast` says otherwise."""
    fact: Fact = {"goal": goal_key, "status": status, "phrase": phrase, "source": source, "forecast": 0}
    return Noted("assessments", fact | extra)


def seen(goal_key: str, status: str | None, legend: str, **extra: object) -> Noted:
    """Return what a symbol without words says about a goal; `legend` is how the report explains the symbol."""
    fact: Fact = {"goal": goal_key, "status": status, "source": "symbol", "forecast": 0, "legend": legend}
    return Noted("assessments", fact | extra)


def value(name: str, value_text: str, unit: str | None, **extra: object) -> Noted:
    """Return a value told in prose; its number is read from `value_text` unless `value` is given."""
    fact: Fact = {"name": name, "measure": "outcome", "value": number(value_text), "value_text": value_text}
    return Noted("observations", fact | {"unit": unit, "source": "prose"} | extra)


def money(item: str, *, currency_unit: str, **extra: object) -> Noted:
    """Return a result told in prose, its amounts in kronor."""
    fact: Fact = {"statement": "operating", "item": item, "currency_unit": currency_unit, "is_total": 0}
    return Noted("budget", fact | {"source": "prose"} | extra)


def words(text: str) -> str:
    """Return `text` without markup, with single spaces and without the hyphen of a line end."""
    text = re.sub(r"<[^>]+>", "", text).replace("&amp;", "&")
    text = re.sub(r"(?<=\w)[-\u00ad\ufffe\u0002]\s*\n\s*(?=\w)", "", text)
    return " ".join(text.split())


def missing(noted: Iterable[Noted], text: str) -> list[str]:
    """Return the verbatim words of facts that do not stand in `text`."""
    found = words(text)
    return [
        f"{fact.kind}.{name}: {wanted}"
        for fact in noted
        for name in VERBATIM[fact.kind]
        if (wanted := fact.fact.get(name)) and words(str(wanted)) not in found
    ]
