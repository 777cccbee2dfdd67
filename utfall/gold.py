"""Gold files: what a person says is in a report. Loading one checks it."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from models import UtfallError
from models.facts import Comparator, Level, Measure, Statement, Status

Item = Mapping[str, Any]
"""A fact of the gold or a row of the database: column -> value."""

LISTS = ("goals", "assessments", "observations", "budget")
AMOUNTS = ("budget", "outcome", "forecast", "deviation", "previous")


class BadGold(UtfallError):
    """A gold file holds something that no report can be measured against."""

    stage = "gold"


@dataclass(frozen=True, kw_only=True)
class Gold:
    """A checked gold file; `stem` pairs it with the report of the same name.

    One that is kept aside says how reports are read that no rule was written for.
    """

    file: Path
    document: Item
    goals: tuple[Item, ...]
    assessments: tuple[Item, ...]
    observations: tuple[Item, ...]
    budget: tuple[Item, ...]
    kept_aside: bool = False

    @property
    def stem(self) -> str:
        """Return the name that the report's file has too, without its suffix."""
        return self.file.stem


def listed(value: Any) -> list[Any]:
    """Return what may be one value, several or none as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def load_golds(folder: Path) -> tuple[Gold, ...]:
    """Return the gold files of `folder` by name; other JSON files there (lists of icons, say) are passed over."""
    if not folder.is_dir():
        raise BadGold(f"{folder}: no such folder. Give the folder that holds the gold files (NAME.json for NAME.pdf).")
    golds = tuple(gold for file in sorted(folder.glob("*.json")) if (gold := load_gold(file)) is not None)
    if not golds:
        raise BadGold(f"{folder}: no gold files. Give the folder that holds them (NAME.json for NAME.pdf).")
    return golds


def load_gold(file: Path) -> Gold | None:
    """Return the checked gold of `file`, or None where the file holds no goals and so is no gold."""
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadGold(f"not JSON ({error}) @ {file} $") from error
    if not isinstance(raw, dict) or "goals" not in raw:
        return None
    if faults := [f"{what} @ {file} {where}" for what, where in _faults(raw)]:
        raise BadGold("\n".join(faults))
    aside = bool(raw.get("kept_aside"))
    return Gold(file=file, document=raw["document"], kept_aside=aside, **{name: tuple(raw[name]) for name in LISTS})


_Fault = tuple[str, str]


def _faults(raw: Item) -> Iterator[_Fault]:
    """Yield (what, where) for each fault; what is inside is looked at only once the outer shape is right."""
    shape = list(_shape_faults(raw))
    yield from shape
    if shape:
        return
    keys = [goal.get("key") for goal in raw["goals"]]
    for name in LISTS:
        for number, item in enumerate(raw[name]):
            for what, field in _item_faults(name, item, keys):
                yield what, f"$.{name}[{number}].{field}"


def _shape_faults(raw: Item) -> Iterator[_Fault]:
    if not isinstance(raw.get("document"), dict):
        yield "no object", "$.document"
    if what := _truth(raw.get("kept_aside")):
        yield what, "$.kept_aside"
    for name in LISTS:
        if not isinstance(raw.get(name), list):
            yield "no list", f"$.{name}"
            continue
        for number, item in enumerate(raw[name]):
            if not isinstance(item, dict):
                yield "no object", f"$.{name}[{number}]"


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else "text missing"


def _text_or_none(value: Any) -> str | None:
    return None if value is None or isinstance(value, str) else "neither text nor null"


def _number(value: Any) -> str | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return None if value is None or number else "neither a number nor null"


def _word(*words: str | None) -> Callable[[Any], str | None]:
    return lambda value: None if value in words else f"unknown word {value!r}"


def _truth(value: Any) -> str | None:
    return None if value in (None, 0, 1) else "neither true, false nor null"


Check = Callable[[Any], str | None]
"""Returns what is wrong with a value, or None."""

_STATUS = _word(None, *get_args(Status))
_SURE = {"sure": _truth}
CHECKS: Mapping[str, Mapping[str, Check]] = {
    "goals": {
        "text": _text,
        "level": _word(None, *get_args(Level)),
        "target_comparator": _word(None, *get_args(Comparator)),
        "target_value": _number,
        "is_indicator": _truth,
        **_SURE,
    },
    "assessments": {
        "status": _STATUS,
        "unit": _text_or_none,
        "aspect": _text_or_none,
        "forecast": _truth,
        "phrase": _text_or_none,
        "source": _word("symbol", "template", "comment", "text"),
        **_SURE,
    },
    "observations": {
        "name": _text,
        "series": _text_or_none,
        "measure": _word(None, *get_args(Measure)),
        "value": _number,
        "unit": _text_or_none,
        "period": _text_or_none,
        "source": _word(None, "table", "prose", "symbol"),
        **_SURE,
    },
    "budget": {
        "item": _text,
        "statement": _word(None, *get_args(Statement)),
        **dict.fromkeys(AMOUNTS, _number),
        "source": _word(None, "table", "prose"),
        **_SURE,
    },
}
"""What the fields of each list may hold. A field that is left out counts as null."""


def _item_faults(name: str, item: Item, keys: list[Any]) -> Iterator[_Fault]:
    """Yield (what, field) for the faults of one item."""
    for field, check in CHECKS[name].items():
        if what := check(item.get(field)):
            yield what, field
    if name == "goals":
        yield from _key_faults(item, keys)
    if name == "assessments":
        yield from _reference_faults(item, keys)
        for status in listed(item.get("status_alt")):
            if what := _STATUS(status):
                yield what, "status_alt"


def _key_faults(goal: Item, keys: list[Any]) -> Iterator[_Fault]:
    key, parent = goal.get("key"), goal.get("parent")
    if what := _text(key):
        yield what, "key"
    elif keys.count(key) > 1:
        yield f"key {key!r} is used {keys.count(key)} times", "key"
    if parent is not None and (parent not in keys or parent == key):
        yield f"{parent!r} is the key of no other goal", "parent"


def _reference_faults(assessment: Item, keys: list[Any]) -> Iterator[_Fault]:
    for field, references in (("goal", [assessment.get("goal")]), ("goal_alt", listed(assessment.get("goal_alt")))):
        for reference in references:
            if reference not in keys:
                yield f"{reference!r} is the key of no goal", field
