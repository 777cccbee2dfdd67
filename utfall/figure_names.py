"""Whether two figures are told of the same thing: by the words of weight in their names."""

import re
from functools import lru_cache

from models import Document, Observation
from utfall.likeness import plain
from utfall.sums import MEN, WOMEN

SMALL_WORDS = frozenset(
    {
        "antal", "antalet", "andel", "andelen", "procent", "totalt", "summa", "under", "året", "årets", "ska", "har",
        "var", "som", "och", "med", "för", "till", "från", "inom", "per", "enligt", "totala", "genomsnitt", "av", "kom",
        "kommit", "in", "de", "den", "det", "fick", "hade", "gjordes", "finns", "är", "blev", "på", "vid", "ett", "en",
        "i", "kr", "tkr", "mkr", "st", "km", "ton", "kg", "dagar", "timmar",
    }
)  # fmt: skip
"""Words that do not say what a figure is a figure of."""
SHORTEST_ALONE = 6
"""A name of one word names a figure only where the word is long: *bygglov*, not *barn*."""
LOOSE_WORDS = 2
"""So many words more than the table's a sentence may have and still confirm its figure. To contradict it, it may have
none: with more it may tell of a part."""
LEMMAS = {
    form: forms[0]
    for forms in (
        ("nå", "når", "nås", "nådde", "nåddes", "nått", "nåtts", "uppnått", "uppnådde", "uppnår", "uppnå"),
        ("få", "får", "fick", "fått"),
        ("gå", "går", "gick", "gått"),
        ("göra", "gör", "görs", "gjorde", "gjordes", "gjort", "gjorts"),
        ("ge", "ger", "gav", "gett", "givit"),
        ("komma", "kommer", "kom", "kommit"),
        ("anse", "anser", "ansåg", "ansett"),
        ("stå", "står", "stod", "stått"),
        ("sluta", "slutar", "slutade", "slutat"),
        ("läsa", "läser", "läste", "läst"),
    )
    for form in forms
}
"""Verbs whose forms do not begin alike: *84 % nådde kraven* is told of the row *Nått kraven*."""
POPULATION = re.compile(
    r"(?:barn|elever|brukare|boende|hyresgäster|lägenheter|platser|deltagare|medarbetare|anställda|årsarbetare|pedagoger"
    r"|lärare|invånare|medlemmar|hushåll)(?:na)?",
    re.IGNORECASE,
)
"""What a unit has so and so many of, all through a year: what happens may be counted in parts."""
LONGEST_ENDING = 2
SHORTEST_STEM = 4
SEXED = re.compile(r"kvinn|flick|tjej|m[aä]n|pojk|kill", re.IGNORECASE)
"""A quick look, before words are told apart."""


def sex_of(o: Observation) -> str:
    """Return `women` or `men` for a figure of theirs, else an empty text."""
    if not SEXED.search(f"{o.series or ''} {o.name}"):
        return ""
    words = set(plain(f"{o.series or ''} {o.name}").split()[-1:]) | set(plain(o.series or "").split())
    return "women" if words & WOMEN else "men" if words & MEN else ""


@lru_cache(maxsize=10_000)
def words_of(name: str) -> frozenset[str]:
    """Return the words of a name that say what it is a figure of."""
    words = (word for word in plain(name).split() if word not in SMALL_WORDS and any(map(str.isalpha, word)))
    return frozenset(LEMMAS.get(word, word) for word in words)


def same_word(word: str, other: str) -> bool:
    """Return True for two forms of a word, or a word and a compound that begins with it."""
    short, long = sorted((word, other), key=len)
    stem = short[:-1] if len(short) > SHORTEST_ALONE else short
    return word == other or (len(short) >= SHORTEST_ALONE - 1 and long.startswith(stem))


def names_it(row: frozenset[str], told: frozenset[str]) -> bool:
    """Return True if all words of a row's name are told, and hardly any other."""
    if not row or (len(row) == 1 and len(next(iter(row))) < SHORTEST_ALONE):
        return False
    if len(told) - len(row) > LOOSE_WORDS or not _beginnings(row) <= _beginnings(told):
        return False
    return all(any(same_word(word, other) for other in told) for word in row)


@lru_cache(maxsize=10_000)
def _beginnings(words: frozenset[str]) -> frozenset[str]:
    """Return how the words begin, which is alike for all that `_same_word` takes for one: a quick look."""
    return frozenset(word[: SHORTEST_ALONE - 1] for word in words)


def same_stem(word: str, other: str) -> bool:
    """Return True for two words that begin alike but for their endings.

    >>> same_stem("tycker", "tycka"), same_stem("maten", "matgäster")
    (True, False)
    """
    alike = next((at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return word == other or alike >= max(SHORTEST_STEM, min(len(word), len(other)) - LONGEST_ENDING)


def own_times(document: Document) -> frozenset[str | None]:
    """Return the periods that stand for the time that a report is about: its span, its year, or no period at all."""
    start, end = document.period_start or "", document.period_end or ""
    return frozenset({None, str(document.year), f"{start[:7]}/{end[:7]}"})
