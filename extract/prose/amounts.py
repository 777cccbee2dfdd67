"""Amounts of money in a sentence: each with the unit that is printed behind it, or that it shares with another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.rules import pattern

_SIGNED = regex.compile(r"[-–−+]|(?:minus|plus)\b", regex.I)
_SIGN_WORD = regex.compile(r"(minus|plus)\s*", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount at `text[start:end]`, with its unit where that stands right behind it."""

    start: int
    end: int
    number: str
    unit: str

    @property
    def signed(self) -> bool:
        """Whether a sign, or a word for one, is printed."""
        return _SIGNED.match(self.number) is not None

    def with_sign(self, sign: str) -> str:
        """Return the number with the sign that is printed, or else with that of the words."""
        number = self.number if self.signed or sign != "-" else f"-{self.number}"
        return _SIGN_WORD.sub(lambda word: "-" if word[1].lower() == "minus" else "+", number)


def rule(key: str) -> "regex.Pattern[str]":
    """Return a pattern of the rules for money in sentences."""
    return pattern("tables", "prose", key)


def amounts_in(text: str) -> list[Amount]:
    """Return the amounts of a sentence in their order; of those without a unit, those beside one that has it.

    >>> [(each.number, each.unit) for each in amounts_in("Resultatet blev 24,5 (18,2) mnkr, mot en budget på 20.")]
    [('24,5', 'mnkr'), ('18,2', 'mnkr'), ('20', 'mnkr')]
    """
    printed = [_amount(match, match["unit"]) for match in rule("amount").finditer(text)]
    for match in rule("shared").finditer(text):
        printed += [
            Amount(start=match.start(group), end=match.end(group), number=match[group].strip(), unit=match["unit"])
            for group in ("amount", "other")
        ]
    if not printed:
        return []
    printed += _beside(text, sorted(printed, key=_place))
    return sorted(printed, key=_place)


def _beside(text: str, printed: Sequence[Amount]) -> Iterator[Amount]:
    """Yield the amounts without a unit: *3,1 mkr (2,8)*, *… på 1,8 mkr mot en budget på 210,3*."""
    taken = {each.start for each in printed}
    for each in printed:
        if (match := rule("bracketed").match(text, each.end)) and match.start("amount") not in taken:
            yield _amount(match, each.unit)
    for match in rule("bare").finditer(text):
        if not any(each.start <= match.start("amount") < each.end for each in printed):
            unit = next((each.unit for each in reversed(printed) if each.end <= match.start()), printed[0].unit)
            yield _amount(match, unit)


def _amount(match: "regex.Match[str]", unit: str) -> Amount:
    end = match.end("unit") if "unit" in match.groupdict() else match.end("amount")
    return Amount(start=match.start("amount"), end=end, number=match["amount"].strip(), unit=unit)


def _place(amount: Amount) -> int:
    return amount.start
