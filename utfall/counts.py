"""How many goals a report says are reached, and how many of its symbols are green, against those that it judges so."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from models import Assessment, Goal, Page
from models.facts import Status
from normalize.numbers import parse_number, parse_number_word
from utfall.findings import Finding, number
from utfall.telling import listed

_COUNT = r"(\d{1,3}|[a-zåäö]+)"
_REACHED = r"(?:helt )?(?:uppfyllda|uppnådda|nådda|uppfyllts|uppnåtts|nåtts)\b"
REACHED = re.compile(
    rf"\b{_COUNT} av (?:[a-zåäö]+ ){{0,2}}?{_COUNT} mål(?:en)?\b[^.,;:?!]{{0,40}}?{_REACHED}"
    rf"|\b{_COUNT} mål\b[^.;:?!]{{0,40}}?\bvarav {_COUNT}\b[^.,;:?!]{{0,30}}?{_REACHED}"
    rf"|\bav (?:[a-zåäö]+ ){{0,2}}?{_COUNT} mål(?:en)? (?:har|är|bedöms) {_COUNT}\b[^.,;:?!]{{0,30}}?"
    rf"(?:god måluppfyllelse|{_REACHED})",
    re.IGNORECASE,
)
"""*Fyra av nämndens sju mål är uppfyllda*, *sex mål, varav tre bedöms vara uppfyllda*, *av årets sju mål har fem …*."""
COLOURS: Mapping[str, str] = {"grön": "green", "gul": "yellow", "röd": "red", "vit": "white", "grå": "grey"}
COLOURS_SV: Mapping[str, str] = {"green": "gröna", "yellow": "gula", "red": "röda", "white": "vita", "grey": "grå"}
COLOURED = re.compile(rf"\b{_COUNT} (?:är )?(grön|gul|röd|vit|grå)(?:a|t)?\b", re.IGNORECASE)
ENDS = ("uppfyllda", "uppfyllts", "uppnådda", "uppnåtts", "nådda", "nåtts", "måluppfyllelse")
"""The words with which such a sentence ends: only what stands before them is looked at closely."""
LONGEST = 160
"""Letters from the first number to the end of such a sentence."""
STOPS = ".!?"


def check_counts(pages: Iterable[Page], goals: Sequence[Goal], assessments: Sequence[Assessment]) -> Iterator[Finding]:
    """Yield the counts of goals and of symbols that are not those of the report's own judgements.

    Where the report tells of other goals, or not all of them were read, the numbers of all goals differ, and nothing is
    said.
    """
    judged = [each for each in assessments if each.scale_kind in ("attainment", "forecast")]
    if not judged:
        return
    statuses, symbols = _statuses(goals, judged), _symbols(judged)
    for page in pages:
        for match in _told(page.text):
            yield from _reached(match, statuses)
        if len(symbols) > 1 and "grön" in page.text:
            yield from _coloured(page.text, symbols)


def _told(text: str) -> Iterator["re.Match[str]"]:
    """Yield the places that tell how many of how many goals are reached."""
    for word in ENDS:
        end = text.find(word)
        while end >= 0:
            before = text[max(0, end - LONGEST) : end]
            if " mål" in before and ("av " in before or "Av " in before):
                match = REACHED.search(text, max(0, end - LONGEST), end + len(word))
                # *nådda* is the end of *uppnådda*, too.
                if match is not None and match.end() == end + len(word) and text[end - 1 : end].isspace():
                    yield match
            end = text.find(word, end + 1)


def _statuses(goals: Sequence[Goal], judged: Sequence[Assessment]) -> list[Counter[Status]]:
    """Return how the goals of each level are judged, where each has one judgement as a whole.

    A level with outcomes of some goals and mere forecasts of others can be counted in two ways: it is left out.
    """
    of = defaultdict[str, set[Status]](set)
    ahead = defaultdict[str, set[bool]](set)
    for each in judged:
        if each.unit is None and each.aspect is None:
            of[each.goal_id].add(each.status)
            ahead[each.goal_id].add(bool(each.forecast))
    levels = defaultdict[str, list[Goal]](list)
    for goal in goals:
        if not goal.is_indicator and goal.parent_id is None:
            levels[goal.level or ""].append(goal)
    whole = [
        level
        for level in levels.values()
        if all(len(of[goal.id]) == 1 for goal in level) and len({all(ahead[goal.id]) for goal in level}) == 1
    ]
    return [Counter(next(iter(of[goal.id])) for goal in level) for level in whole]


def _symbols(judged: Sequence[Assessment]) -> Counter[str]:
    return Counter((each.symbol or "").partition(" ")[0] for each in judged if each.source == "symbol")


def _number(text: str) -> float | None:
    figure = parse_number(text)
    return float(figure) if figure is not None else parse_number_word(text.casefold())


def _reached(match: "re.Match[str]", levels: Iterable[Counter[Status]]) -> Iterator[Finding]:
    first, second = (_number(text) for text in match.groups() if text)
    # Only *fyra av sju mål* begins with those that are reached.
    said, total = (first, second) if match[1] else (second, first)
    for statuses in levels:
        reached = statuses["achieved"]
        if said is not None and total == statuses.total() and said != reached:
            words = " ".join(match[0].split())
            message = (
                f"Texten säger ”{words}”, men {number(reached)} av de {number(total)} målen bedöms som uppnådda "
                "i rapporten."
            )
            yield Finding(kind="count_against_goals", message=message)
            return


def _sentences(text: str, word: str) -> Iterator[str]:
    """Yield the sentences that hold a word, each once."""
    place = text.find(word)
    while place >= 0:
        end = min((at for stop in STOPS if (at := text.find(stop, place)) >= 0), default=len(text))
        yield text[max(text.rfind(stop, 0, place) for stop in STOPS) + 1 : end]
        place = text.find(word, end)


def _coloured(text: str, symbols: Counter[str]) -> Iterator[Finding]:
    for sentence in _sentences(text, "grön"):
        found = {COLOURS[colour.casefold()]: _number(count) for count, colour in COLOURED.findall(sentence)}
        said = {colour: int(count) for colour, count in found.items() if count is not None}
        if len(said) > 1 and sum(said.values()) == symbols.total() and said != dict(symbols):
            told = listed([f"{count} {COLOURS_SV[colour]}" for colour, count in said.items()])
            shown = listed([f"{count} {COLOURS_SV.get(colour, colour)}" for colour, count in symbols.most_common()])
            message = f"Texten säger att symbolerna är {told}, men i rapporten är de {shown}."
            yield Finding(kind="count_against_goals", message=message)
