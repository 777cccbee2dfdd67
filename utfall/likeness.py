"""When a fact that was found is the fact that is wanted.

The rules are those of the project's common measure. A fact counts only when every scored field agrees: each `same_…`
returns a number above 0 for two facts that are the same, the higher the better the pair.
"""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from utfall.gold import AMOUNTS, Item, listed

GOAL_LIKENESS = 0.85
"""A goal's wording: room for a lost hyphen or a word cut by the layout, not for another goal."""
NAME_LIKENESS = 0.8
"""Row labels and budget items are short: one wrong word of five is another row."""
SERIES_LIKENESS = 0.7
EMPTY_SERIES_LIKENESS = 0.9
"""A value invented for an empty cell is held against us only where the series is surely that of the empty cell."""
LOOSE_LIKENESS = 0.5
"""Units and aspects of judgements, and names in prose, where two careful readers would not choose the same words."""
STEM = 5
"""So many letters of a word are compared in names: Swedish inflects at the end (`årsarbetare`, `årsarbetarna`)."""
SMALL_WORD = 2
RELATIVE_TOLERANCE = 1e-6


@lru_cache(maxsize=100_000)
def plain(text: str) -> str:
    """Return `text` in small letters, without line-break hyphens, punctuation and extra space.

    >>> plain("Antal över-\\nklaganden (%), 2016")
    'antal överklaganden % 2016'
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"(?<=\w)[-\u00ad]\s*\n\s*(?=\w)", "", text).replace("\u00ad", "")
    return " ".join(re.findall(r"[\w%]+", text))


@lru_cache(maxsize=500_000)
def _likeness(a: str, b: str, floor: float) -> float:
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    # The quick ratios are upper bounds: where one is below the floor, the slow ratio is too, and none of its use.
    if floor and (matcher.real_quick_ratio() < floor or matcher.quick_ratio() < floor):
        return 0.0
    return matcher.ratio()


def alike(gold: Any, found: Any, *, floor: float = 0.0) -> float:
    """Return how alike two texts read, 0 to 1; what is surely below `floor` may come back as 0."""
    return _likeness(plain(str(gold or "")), plain(str(found or "")), floor)


def any_alike(gold: Item, field: str, found: Any, *, floor: float) -> float:
    """Return the likeness of the found text to the wanted one, or to its best accepted variant."""
    return max(alike(text, found, floor=floor) for text in [gold[field], *listed(gold.get(f"{field}_variants"))])


def same_digits(a: Any, b: Any) -> bool:
    """Return True for texts that name the same years, ages and classes: *Utfall 2018* is not *Utfall 2019*."""
    return _digits(str(a or "")) == _digits(str(b or ""))


def _digits(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", plain(text)))


def words_shared(gold: Any, found: Any) -> float:
    """Return the share of the wanted name's words that the found one has too, whatever their endings."""
    wanted, got = (
        {word[:STEM] for word in plain(str(text or "")).split() if len(word) > SMALL_WORD} for text in (gold, found)
    )
    return len(wanted & got) / len(wanted) if wanted else 1.0


def same_number(a: Any, b: Any) -> bool:
    """Return True for two numbers that are the same but for the last bits."""
    if a is None or b is None:
        return False
    x, y = float(a), float(b)
    return abs(x - y) <= RELATIVE_TOLERANCE * max(1.0, abs(x), abs(y))


def agree(gold: Item, found: Item, *fields: str) -> bool:
    """Return True unless both state one of the fields and differ."""
    return all(gold.get(f) is None or found.get(f) is None or str(gold[f]) == str(found[f]) for f in fields)


def same_goal(gold: Item, found: Item) -> float:
    """Return the likeness of the texts; where two goals read alike, level, kind and section settle which is which."""
    likeness = any_alike(gold, "text", found["text"], floor=GOAL_LIKENESS)
    if likeness < GOAL_LIKENESS:
        return 0.0
    agreement = (
        (bool(gold.get("is_indicator")) == bool(found.get("is_indicator")))
        + alike(gold.get("perspective"), found.get("perspective"))
        + (gold.get("level") == found.get("level"))
        + (gold.get("sure") is not False)
    )
    return likeness + agreement / 100


def same_assessment(gold: Item, found: Item) -> float:
    """Return above 0 for the same goal (`goal_ids`, put there by `with_goals`), status, unit and aspect."""
    statuses = [gold.get("status") or found["status"], *listed(gold.get("status_alt"))]
    if found["goal_id"] not in gold["goal_ids"] or found["status"] not in statuses:
        return 0.0
    forecasts = (gold.get("forecast"), found.get("forecast"))
    if None not in forecasts and int(forecasts[0]) != int(forecasts[1]):  # type: ignore[arg-type]
        return 0.0
    unit = alike(gold["unit"], found.get("unit")) if gold.get("unit") else 1.0
    aspects = [gold["aspect"], *listed(gold.get("aspect_alt"))] if gold.get("aspect") else []
    aspect = max((alike(text, found.get("aspect")) for text in aspects), default=1.0)
    if unit < LOOSE_LIKENESS or aspect < LOOSE_LIKENESS:
        return 0.0
    return 1 + unit + aspect + alike(gold.get("phrase"), found.get("phrase"))


def _same_figure(gold: Item, found: Item, *fields: str) -> bool:
    units = (gold.get("unit"), found.get("unit"))
    unit = not all(units) or units[0] == units[1]
    return same_number(gold["value"], found["value"]) and unit and agree(gold, found, *fields)


def same_table_value(gold: Item, found: Item) -> float:
    """Return above 0 for the same figure under the same name and series, of the same measure and period."""
    if not _same_figure(gold, found, "measure", "period"):
        return 0.0
    name = any_alike(gold, "name", found["name"], floor=NAME_LIKENESS)
    wanted, got = gold.get("series"), found.get("series")
    series = max(alike(wanted, got), words_shared(wanted, got)) if wanted else 1.0
    return name + series if name >= NAME_LIKENESS and series >= SERIES_LIKENESS else 0.0


def same_prose_value(gold: Item, found: Item) -> float:
    """Return above 0 for the same figure under a name that shares its words."""
    if not _same_figure(gold, found, "measure"):
        return 0.0
    name = max(any_alike(gold, "name", found["name"], floor=0.0), words_shared(gold["name"], found["name"]))
    return name if name >= LOOSE_LIKENESS else 0.0


def same_budget_line(gold: Item, found: Item) -> float:
    """Return above 0 for the same item with every amount that the report prints."""
    item = alike(gold["item"], found["item"], floor=NAME_LIKENESS)
    amounts = all(same_number(gold[a], found.get(a)) for a in AMOUNTS if gold.get(a) is not None)
    return item if item >= NAME_LIKENESS and amounts else 0.0
