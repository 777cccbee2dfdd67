"""Results in money that a sentence tells: *Prognosen för skolan är ett underskott på 2,1 mnkr*."""

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache

import regex

from extract.language.phrases import has_verb
from extract.prose.amounts import Amount, amounts_in, rule
from extract.prose.figure_kinds import is_supposed
from extract.prose.quantities import Figure
from extract.prose.roles import Measure, Role, aside_role, is_spent, role_of, turned, when
from extract.prose.scopes import MAX_ITEM, ellipsis_of, listed_name, may_be_carried, named, scope_of, telling
from extract.prose.standing import Standing
from extract.rules import follows_rules
from extract.rules.signs import signs_of

_THOUSANDS = frozenset({"tkr", "kkr", "ksek"})
_KRONOR = frozenset({"kr", "kronor"})
"""Units of a result as they are printed; all others are millions."""

_NOUN = regex.compile(r"(?:\p{L}*(?:över|under)skott|resultat|nettokostnad|utfall)\p{L}*", regex.I)
_OWNER = regex.compile(
    r"(?!(?:hel)?årets|periodens)(?P<item>.+[^s\s])s\s+\p{L}*budget(?:en|ram(?:en)?)?(?:\s+för\s.*)?$", regex.I
)  # *Nämndens budget*
# *förbättrades kommunens resultat på …*
_RESULT_OF = regex.compile(
    r"\b(?!(?:hel)?årets|periodens)(?P<item>(?:\p{L}+-\s+och\s+)?\p{L}[\p{L}-]*[^s\W])s\s+(?:(?!ett\b|en\b)\p{L}+\s+)?\p{L}*(?:resultat|utfall|nettokostnad|skott|avvikelse)\p{L}*[^\p{L}]*"
    r"(?:på|om|av)\s*$",
    regex.I,
)
_BUDGET = regex.compile(r"(?:årets\s+)?\p{L}*investeringsbudget(?:en)?", regex.I)
_OF_RESULTS = regex.compile(r"\p{L}*(?:utfall|resultat|kostnad|förbrukning|verksamhet|prognos)|årets|periodens")
_BODY = regex.compile(r"\p{L}*(?:nämnd|styrelse|förvaltning|kommun)\p{L}*")
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b")
# Between a result and how far it is from its budget: *, vilket innebär ett*, *är*, *, en*, *och avvikelsen*.
_JOINED = regex.compile(
    r"^\)?\s*(?:[,–-]\s*)?(?:och\s+)?"
    r"(?:(?:vilket|som|alltså|det vill säga|dvs\.?|med|motsvarande|är|var|blev|visar)\b[^.;,]*?)?"
    r"\s*(?:(?:ett|en)\s|\p{L}*(?:avvikelsen|överskottet|underskottet)\b|$)"
    r"|^\.\s+(?:vilket|det|detta)\s+\p{L}+\b[^.;,]*$",  # … and in a sentence of its own
    regex.I,
)

# *Skolorna visar underskott mot budget. 2019 var underskottet …*
_THE_DEFICIT = regex.compile(r"\b(?:under|över)skottet\b", regex.I)

STEM = 6
"""Letters by which a word of an item is known again: *bibliotekens*, *Biblioteken*."""

REMEMBERED = 1024
"""Texts of which it is remembered whether they may tell a result."""

_DIGIT = re.compile(r"\d")
_LIST_SIGNS = ("avvik", "skott", "prognos")
"""What stands in a sentence that leads a list of deviations: one of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An amount of a result at `text[start:end]`: what it measures, and the number with its sign."""

    start: int
    end: int
    measure: Measure
    number: str


@dataclass(slots=True, kw_only=True)
class Result:
    """A result that begins at `start` of a sentence: its scope, its amounts, the unit as printed."""

    start: int
    item: str
    unit: str
    sure: bool = True
    own: bool = False  # the item is what is measured itself (*Årets resultat*), not who has it
    begun: bool = False  # nothing but its budget has been told …
    alone: bool = False  # … which tells something by itself: *ett budgeterat resultat på 6 mkr*
    period: str | None = None
    told: list[Told] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Where its last amount ends."""
        return max(each.end for each in self.told)

    @property
    def printed(self) -> tuple[tuple[str, str], ...]:
        """Its amounts by what they measure."""
        return tuple((each.measure, each.number) for each in self.told)

    def has(self, *measures: Measure) -> bool:
        """Return True where an amount of it measures one of these."""
        return any(each.measure in measures for each in self.told)

    def add(self, amount: Amount, measure: Measure, sign: str = "+") -> None:
        """Take up an amount; one in another unit keeps it."""
        number = amount.with_sign(sign)
        number = number if currency(amount.unit) == currency(self.unit) else f"{number} {amount.unit}"
        self.told.append(Told(start=amount.start, end=amount.end, measure=measure, number=number))


def currency(unit: str) -> str:
    """Return the currency unit of a printed unit: all that are not kronor or thousands are millions.

    >>> [currency(unit) for unit in ("kkr", "Mkr", "miljoner", "kronor")]
    ['tkr', 'mkr', 'mkr', 'kr']
    """
    low = unit.lower()
    return "tkr" if low in _THOUSANDS else "kr" if low in _KRONOR else "mkr"


@follows_rules
@lru_cache(maxsize=REMEMBERED)  # a sentence is asked as budget, as value, and as what another is about
def may_tell(text: str) -> bool:
    """Return True for a text with an amount and a word for a result: any other tells none."""
    if _DIGIT.search(text) is None or not any(map(text.casefold().__contains__, _told_signs())):
        return False  # asked of every paragraph, and the two patterns are dear
    told = rule("amount").search(text) or rule("shared").search(text)
    return told is not None and rule("told").search(text) is not None


@follows_rules
@cache
def _told_signs() -> frozenset[str]:
    """Return the signs of words for a result; of rules without signs, that of every text."""
    return signs_of(rule("told").pattern) or frozenset({""})


@follows_rules
@lru_cache(maxsize=REMEMBERED)
def leads_list(text: str) -> bool:
    """Return True for a sentence after which names with their deviations stand: *Avvikelserna mot budget är:*."""
    low = text.casefold()
    return any(sign in low for sign in _LIST_SIGNS) and rule("list_lead").search(text) is not None


def results_in(
    text: str,
    context: str | None = None,
    own: str | None = None,
    *,
    listing: bool = False,
    from_budget: bool = False,
) -> list[Result]:
    """Return the results that a sentence tells.

    The sign follows the words where the figure has none: a deficit is negative. `context` is what the text before is
    about, `own` whose report it is; `listing` tells that it follows one that leads a list of deviations, `from_budget`
    that it follows one that speaks of a deficit against the budget, which *underskottet* is then.

    >>> [(result.item, result.printed) for result in results_in("Skolan visar ett underskott på 2,1 mnkr.")]
    [('Skolan', (('deviation', '-2,1'),))]
    """
    if not (may_tell(text) or (listing and _DIGIT.search(text))):
        return []
    reader = _Reader(text, context, own, listing=listing, from_budget=from_budget)
    for number in range(len(reader.amounts)):
        reader.take(number)
    return [result for result in reader.found if result.item and (result.alone or not result.begun)]


class _Reader:
    """Reads the amounts of a sentence one after the other: those of the same thing are one result."""

    def __init__(
        self, text: str, context: str | None, own: str | None, *, listing: bool = False, from_budget: bool = False
    ) -> None:
        self.text, self.context, self.own, self.from_budget = text, context, own, from_budget
        self.amounts = amounts_in(text)
        self.figures = [Figure(start=a.start, end=a.end, number=a.start, kind="money") for a in self.amounts]
        self.found = list[Result]()
        self.last: Role | None = None
        self.listing = listing

    def take(self, number: int) -> None:
        """Take up an amount, if it tells a result."""
        at, amount = self._standing(number), self.amounts[number]
        told = self.text[at.clause.front : amount.start]
        if is_supposed(self.text[: amount.start], self.text[amount.end :]) or rule("several_years").search(told):
            return
        name = "" if self.found and _covers(at, self.found[-1]) else named(at)
        part = name != "" and rule("bodies").fullmatch(name) is None
        if amount.signed and (item := listed_name(at)) and self._lists(at, number, item):
            self.listing, self.last = True, None
            self._begin(at, amount, "deviation", item)
            return
        joined = number > 0 and ellipsis_of(at) is not None
        role = self.last = aside_role(at, self.last) or role_of(at, amount, owned=part, joined=joined)
        if role is None and self.found and self.found[-1].begun and is_spent(at):
            role = self.last = Role(measure="outcome", account=True)
        if role is None:
            return
        if role.account:
            self._account(at, amount, role, name)
        elif role.measure == "deviation":
            self._deviation(at, amount, role, name)
        elif self.found:
            self._compare(amount, role.measure)
        elif role.measure == "budget":
            owner, budget = _OWNER.match(at.subject), _BUDGET.search(at.before)
            item = owner["item"] if owner else name or (budget.group() if budget else "")
            self._begin(at, amount, "budget", item)

    def _lists(self, at: Standing, number: int, item: str) -> bool:
        """Return True for an amount in a list: behind the words that lead it, or right behind another deviation."""
        behind = self.last is not None and self.last.measure == "deviation" and at.before.strip(" :") == item
        return self.listing or behind or (number == 0 and leads_list(at.before.rpartition(":")[0] + ":"))

    def _standing(self, number: int) -> Standing:
        return Standing(self.text, self.figures[number], self.figures)

    def _begin(
        self,
        at: Standing,
        amount: Amount,
        measure: Measure,
        item: str,
        *,
        sign: str = "+",
        sure: bool = True,
        own: bool = False,
    ) -> None:
        """Begin a result with an amount."""
        place = at.text.find(item) if item else -1
        told = at.text[at.clause.front : at.figure.start]
        years = set(_YEAR.findall(told))
        if not years and (last_year := rule("last_year").match(told)):
            years = {last_year["period"]}
        self.found.append(
            Result(
                start=place if 0 <= place < amount.start else amount.start,
                item=item,
                unit=amount.unit,
                period=years.pop() if len(years) == 1 else None,
                sure=sure,
                own=own,
                begun=measure == "budget" and not own,
            )
        )
        self.found[-1].add(amount, measure, sign)

    def _compare(self, amount: Amount, measure: Measure) -> None:
        """Add what a result is compared with."""
        last = self.found[-1]
        if not last.has(measure) and (measure != "previous" or last.has("outcome")):
            last.add(amount, measure)

    def _account(self, at: Standing, amount: Amount, role: Role, name: str) -> None:
        """Take up an outcome, a forecast or a budget: of the result that a budget began, or of one of its own."""
        last = self.found[-1] if self.found else None
        if last is not None and last.begun and _is_other(name, last.item):
            last = None  # *Skolan har en budget på 84 mkr, medan biblioteket hade ett utfall på 9 mkr*
        own = bool(role.subject)
        known = self.context or self.own
        owner = _OWNER.match(name) if role.measure == "budget" else None
        name = owner["item"] if owner else name or _owner_before(at)
        item = role.subject or name or telling(at, known) or known or _noun_before(at)
        if last is not None and not last.has(role.measure) and (last.begun or role.measure == "budget"):
            last.item, last.begun = last.item or item, False
            last.add(amount, role.measure, role.sign)
        elif role.measure == "budget":
            told = rule("budgeted").search(self.text)
            budgeted = told.group("told") if told and told.group("told") else ""
            self._begin(at, amount, "budget", name or budgeted, sure=bool(name))
            self.found[-1].alone = True
        elif is_item(item):
            self._begin(at, amount, role.measure, item, sign=role.sign, sure=own or bool(name), own=own)
            self.found[-1].begun = False

    def _deviation(self, at: Standing, amount: Amount, role: Role, name: str) -> None:
        """Take up how far something is from its budget, or a surplus that is a result."""
        last = self.found[-1] if self.found else None
        if last is not None and not last.has("deviation") and name in ("", last.item) and _joins(at, last):
            carried_on = last.alone and not last.sure
            last.begun, last.item = False, (self._carried(at) if carried_on else "") or last.item or self._carried(at)
            last.add(amount, "deviation", turned(role, last.item, at.after))
            return
        if (earlier := self._compared(at)) is not None:
            whole = self._standing(earlier)
            self._begin(whole, self.amounts[earlier], "outcome", whole.subject)
            self.found[-1].add(amount, "deviation", turned(role, whole.subject, at.after))
            return
        joined = at.before != self.text[: at.figure.start]
        item, sure = scope_of(at, joined=joined)
        if (joined or not item) and (owner := _owner_before(at)):
            item, sure = owner, True
        measure: Measure = "deviation"
        spoken = _speaks_of_budget(at) or (self.from_budget and _THE_DEFICIT.search(at.before) is not None)
        if role.judged and not spoken and not (joined and ellipsis_of(at)):
            measure = self._measure(at, role, item)
        item = item or self._carried(at)
        if is_item(item):
            self._begin(at, amount, measure, item, sign=turned(role, item, at.after), sure=sure)

    def _compared(self, at: Standing) -> int | None:
        """Return the amount that one tells how far it is from the budget: *11 mkr, vilket är 3 mkr bättre än …*."""
        earlier = [number for number, figure in enumerate(self.figures) if figure.end <= at.figure.start]
        if at.clause.opener != "vilket" or not earlier or not rule("to_budget").match(at.after):
            return None
        whole = self._standing(earlier[-1])
        return earlier[-1] if whole.named and whole.measured else None

    def _measure(self, at: Standing, role: Role, item: str) -> Measure:
        """Return what a surplus or deficit is where no budget is spoken of: that of a part is one from its budget."""
        if item:
            result = rule("bodies").fullmatch(item) is not None
        else:
            result = role.result or not (self.context or self._board or telling(at, None))
        return when(at.text) if result else "deviation"

    def _carried(self, at: Standing) -> str:
        """Return whose result it is where its clause does not tell."""
        if not may_be_carried(at):
            return ""
        known = self.context or (self.own if _speaks_of_budget(at) else self._board)
        return telling(at, known) or known or _noun_before(at)

    @property
    def _board(self) -> str | None:
        """Whose report it is, but for those who report on all of a municipality: a surplus there is not their own."""
        return None if self.own is None or rule("reports_for_all").search(self.own) else self.own


def is_item(item: str) -> bool:
    """Return True for words that may be the item of a line: they begin with a letter and are no clause."""
    return item[:1].isalpha() and len(item.split()) <= MAX_ITEM


def _is_other(name: str, item: str) -> bool:
    """Return True for two names that have no word in common, and are thus of two things.

    >>> _is_other("biblioteket", "Skolan"), _is_other("bibliotekens utfall", "Biblioteken"), _is_other("", "Skolan")
    (True, False, False)
    """
    one, other = _stems(name), _stems(item)
    return bool(one) and bool(other) and one.isdisjoint(other)


def _stems(name: str) -> set[str]:
    """Return what tells whose a result is: its words without those for results; a board and its office are one."""
    words = (word for word in regex.findall(r"\p{L}{4,}", name.casefold()) if not _OF_RESULTS.match(word))
    return {"nämnd" if _BODY.match(word) else word[:STEM] for word in words}


def _owner_before(at: Standing) -> str:
    """Return whose result stands right before an amount: *tack vare skolans överskott på …*."""
    owner = _RESULT_OF.search(at.before)
    return "" if owner is None or has_verb(f"{owner['item']}s") else str(owner["item"])


def _speaks_of_budget(at: Standing) -> bool:
    """Return True where a surplus or deficit is said to be one from a budget: in its clause, or right behind it."""
    return rule("spoken_budget").search(at.text[at.clause.front : at.figure.end] + at.after) is not None


def _noun_before(at: Standing) -> str:
    """Return the word for a result before an amount, as what is told of where nobody is named: *Överskottet på …*."""
    nouns = _NOUN.findall(at.before)
    return str(nouns[-1]) if nouns else ""


def _covers(at: Standing, result: Result) -> bool:
    """Return True for a clause whose subject holds an amount that was told: *Resultatet på 13 mkr är 4 mkr sämre …*."""
    return at.clause.verb is not None and at.clause.front < result.end <= at.clause.front_end


def _joins(at: Standing, last: Result) -> bool:
    """Return True for a deviation that is told of the result before: *…, vilket innebär ett överskott på 2 mkr*."""
    goes_on = at.clause.opener == "vilket" or at.clause.inherited
    return last.begun or goes_on or _covers(at, last) or _JOINED.match(at.text[last.end : at.figure.start]) is not None
