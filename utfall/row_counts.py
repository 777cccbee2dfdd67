"""How many activities a report says are done, against the rows of its own table of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from models import Page, Table
from normalize.numbers import parse_number, parse_number_word
from utfall.figure_names import same_stem
from utfall.findings import Finding, number

NOUN = (
    r"(?P<noun>aktiviteter(?:na)?|åtgärder(?:na)?|uppdrag(?:en)?|åtaganden(?:a)?|insatser(?:na)?|kontroller(?:na)?"
    r"|projekt(?:en)?|granskningar(?:na)?|moment(?:en)?|punkter(?:na)?)"
)
STATE = (
    r"(?P<state>genomförda|genomförts|avslutade|avslutats|klara|färdiga|slutförda|slutförts|påbörjade|påbörjats"
    r"|försenade|pågående|utförda|utförts)"
)
SAID = r"(?P<said>\d{1,3}|hälften|samtliga|alla|ingen|inga|[a-zåäö]+)"
TOTAL = r"(?P<total>\d{1,3}|[a-zåäö]+)"
BETWEEN = r"(?: (?:är|har|blev|bedöms|redan|nu|helt|i sin helhet))*"
COUNTS = (
    re.compile(rf"\bav (?:de |årets |totalt |sammanlagt )*{TOTAL} {NOUN}{BETWEEN} {SAID}{BETWEEN} {STATE}\b", re.I),
    re.compile(rf"\b{SAID} av (?:de |årets |totalt |sammanlagt )*{TOTAL} {NOUN}{BETWEEN} {STATE}\b", re.I),
    re.compile(rf"\b{TOTAL} {NOUN}, varav {SAID}{BETWEEN} {STATE}\b", re.I),
)
"""*Av 16 aktiviteter är hälften genomförda*, *nio av 16 åtgärder är klara*, *16 uppdrag, varav nio slutförda*."""
STATES = ("genomför", "avslut", "klar", "färdig", "slutför", "påbörja", "försena", "pågå", "utför")
"""The beginnings of the words of state: a quick look, before a page is searched."""
STATUS_HEAD = re.compile(r"(?:status|läge|bedömning|resultat)\b", re.IGNORECASE)
DONE = ("genomför", "avslut", "klar", "färdig", "slutför", "utför")
"""Words that mean the same: a report may say *klara* of what its table calls *Genomförd*."""
WORDS_OF_SHARE: Mapping[str, float] = {"hälften": 0.5, "samtliga": 1.0, "alla": 1.0, "ingen": 0.0, "inga": 0.0}


def check_row_counts(pages: Iterable[Page], tables: Iterable[Table]) -> Iterator[Finding]:
    """Yield the numbers of activities in a state that are not those of the rows of the report's table of them."""
    lists = list(_lists(tables))
    for page in pages if lists else ():
        text = page.text.casefold()
        if not any(state in text for state in STATES):
            continue
        for pattern in COUNTS:
            for match in pattern.finditer(page.text.replace("\n", " ")):
                yield from _counted(match, lists)


def _lists(tables: Iterable[Table]) -> Iterator[tuple[frozenset[str], list[str]]]:
    """Yield the words of the heads of each list and the states of its rows; tables of one head are one list."""
    found = defaultdict[tuple[str, ...], list[str]](list)
    for table in tables:
        heads = {cell.col: cell.text for cell in table.cells if cell.row == table.header_rows - 1}
        column = next((col for col, head in heads.items() if STATUS_HEAD.match(head)), None)
        if column is None:
            continue
        rows = table.grid()[table.header_rows :]
        states = [row[column].text.strip() for row in rows if column < len(row) and row[column] is not None]  # type: ignore[union-attr]
        found[tuple(heads.values())] += [state for state in states if state]
    for names, told in found.items():
        yield frozenset(word for name in names for word in re.findall(r"\w+", name.casefold())), told


def _counted(match: "re.Match[str]", lists: Iterable[tuple[frozenset[str], list[str]]]) -> Iterator[Finding]:
    total, noun, state = _number(match["total"]), match["noun"].casefold(), match["state"].casefold()
    share = WORDS_OF_SHARE.get(match["said"].casefold())
    said = share * total if share is not None and total is not None else _number(match["said"])
    for heads, states in lists:
        if said is None or total != len(states) or not any(same_stem(noun, head) for head in heads):
            continue
        shown = sum(_same_state(state, each.casefold()) for each in states)
        if shown != said:
            message = (
                f"Texten säger ”{' '.join(match[0].split())}”, men i tabellen är {number(shown)} av {number(total)} "
                f"{noun} {state}."
            )
            yield Finding(kind="count_against_goals", message=message)
        return


def _number(text: str) -> float | None:
    figure = parse_number(text)
    return float(figure) if figure is not None else parse_number_word(text.casefold())


def _same_state(state: str, shown: str) -> bool:
    """Return True for a row's state that is the one told, in its own words or in others for what is done."""
    begins = next((each for each in STATES if state.startswith(each)), state)
    return shown.startswith(begins) or (begins in DONE and shown.startswith(DONE))
