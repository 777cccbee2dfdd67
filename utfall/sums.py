"""Sums that the tables of a report promise: totals, women and men, answers that make a hundred per cent."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from models import Observation, Table
from utfall.findings import EPSILON, Figure, Finding, Line, number, observed, places_of

ADDITIVE = {"count", "fte", "sek", "hours", "kr", "tkr", "mkr"}
"""What can be added up; shares, indices and means cannot."""
WOMEN = {"kvinna", "kvinnor", "kvinnorna", "flicka", "flickor", "flickorna", "tjejer"}
MEN = {"man", "män", "männen", "pojke", "pojkar", "pojkarna", "killar"}
BOTH = {"totalt", "total", "samtliga", "alla", "summa", "båda", "båda könen", "kvinnor och män"}
TOTAL = re.compile(r"(?:(?:del|total)?summa\b|(?:totalt?|totalen)(?:\s+\d{4})?\W*$)", re.IGNORECASE)
"""`Summa kostnader`, `Totalt 2016`; not `Total sjukfrånvaro`, which is an indicator of its own."""
_PART_OF_ABOVE = re.compile(r"(?:var|där)av\b", re.IGNORECASE)
_SUM_WORD = re.compile(r"(?:del|total)?summa\b", re.IGNORECASE)
_FIGURES_AT_END = re.compile(r"[^\W\d].*(?:\s[-–]?\d[\d,]*){2,}$")
LONGEST_END = 80
"""Characters at the end of a line in which figures stand that could not be told apart."""
MOST_TERMS = 6
"""So many terms are spelled out in a message; of more, only the sum is told."""
ROUNDING_DEVIATIONS = 2.5
"""A sum of k rounded terms against a rounded total is off by a root of (k + 1) / 12 steps in the standard deviation:
2.5 of them cover 99 of 100 honest sums."""
SHARES = 100.0
DIVIDED = 0.1
"""Shares of women and men that are as near to all make up those who were counted, and are no rates of each."""


# Tables as lines


def lines_of(table: Table, observations: Sequence[Observation]) -> tuple[list[Line], list[Line]]:
    """Return the rows and the columns of a table that hold figures, in order."""
    placed = [o for o in observations if o.row is not None and o.col is not None]
    if not placed:
        return [], []
    grid = table.grid()
    first = min(o.col or 0 for o in placed)
    rows, cols = dict[int, dict[int | str, Figure]](), dict[int, dict[int | str, Figure]]()
    for o in sorted(placed, key=lambda o: (o.row or 0, o.col or 0)):
        figure = observed(o)
        rows.setdefault(o.row or 0, {}).setdefault(o.col or 0, figure)
        cols.setdefault(o.col or 0, {}).setdefault(o.row or 0, figure)
    labels = {row: _texts(grid[row][:first]) if row < len(grid) else [] for row in rows}
    heads = {col: _texts(r[col] for r in grid[: table.header_rows] if col < len(r)) for col in cols}
    return _lines(rows, labels), _lines(dict(sorted(cols.items())), heads)


def _texts(cells: Iterable[object]) -> list[str]:
    """Return the texts of the cells, each once: a cell that spans several places is there several times."""
    return list(dict.fromkeys(text for cell in cells if (text := getattr(cell, "text", ""))))


def _lines(figures: Mapping[int, Mapping[int | str, Figure]], labels: Mapping[int, list[str]]) -> list[Line]:
    return [
        Line(label=" · ".join(labels[at]), leaf=labels[at][-1] if labels[at] else "", figures=found)
        for at, found in figures.items()
    ]


def check_table(table: Table, observations: Sequence[Observation]) -> Iterator[Finding]:
    """Yield what adds up and what does not in a table of observations, along its rows and its columns."""
    rows, cols = lines_of(table, observations)
    shares = list(check_shares(rows, cols, survey=table.kind == "survey"))
    yield from shares or check_shares(cols, rows, survey=False)
    unread = _has_unread_row(table)
    for lines, others in ((rows, cols), (cols, rows)):
        names = _names(others)
        yield from check_genders(lines, names)
        # A sum that does not add up may have a part on the line that could not be read.
        yield from (each for each in check_totals(lines, names) if not (unread and each.broken))


def _has_unread_row(table: Table) -> bool:
    """Return True for a table with a row whose figures could not be told apart: it is one wide cell."""
    wide = (cell.text for cell in table.cells if cell.colspan == table.n_cols and cell.row >= table.header_rows)
    return any(text[-1:].isdigit() and _FIGURES_AT_END.search(text[-LONGEST_END:]) for text in wide)


def _names(lines: Sequence[Line]) -> dict[int | str, str]:
    """Return the label of each place along the lines that cross these: figures know both by identity."""
    return {figure.id: line.label for line in lines for figure in line.figures.values()}


@lru_cache(maxsize=8192)  # a label is that of all the figures of its row or column
def _plain(label: str) -> str:
    """Return a label as words alone, without the `varav` that makes it part of the line above."""
    return " ".join(re.findall(r"\w+", _PART_OF_ABOVE.sub("", label.casefold())))


# Shares of answers


def check_shares(lines: Sequence[Line], crossing: Sequence[Line], *, survey: bool) -> Iterator[Finding]:
    """Yield the lines whose shares add up to 100, and those that do not though most lines of the table do."""
    if any(_leaf(line) in WOMEN | MEN for line in crossing):
        return  # women and men are not the answers to a question, and their shares add up to nothing
    heading = {f.id: c.label.rpartition(" · ")[0] for c in crossing for f in c.figures.values()}
    totals = {f.id for c in crossing if TOTAL.match(c.leaf) for f in c.figures.values()}
    groups = [(line, terms) for line in lines for terms in _answers(line, heading, totals)]
    sums = [math.fsum(_values(terms)) for _, terms in groups]
    good = [abs(total - SHARES) <= _slack(terms) for total, (_, terms) in zip(sums, groups, strict=True)]
    if sum(good) <= len(good) - sum(good) or (sum(good) < 2 and not survey):
        return
    for (line, terms), total, fits in zip(groups, sums, good, strict=True):
        ids = tuple(term.id for term in terms)
        if fits:
            yield Finding(proven=ids)
            continue
        places = places_of(min(term.step for term in terms))
        added = " + ".join(f"{number(value, places_of(term.step))} %" for term, value in _valued(terms))
        message = f"{line.label}: {added} = {number(total, places)} %, ska vara 100 %."
        yield _flagged("sum_mismatch", message, terms[0], broken=ids)


def _answers(line: Line, heading: Mapping[str, str], totals: Set[str]) -> Iterator[list[Figure]]:
    """Yield the shares of a line that may be the answers to one question, under one heading where there are several."""
    shares = [f for f in line.figures.values() if f.unit == "percent" and f.id not in totals]
    groups = dict[str, list[Figure]]()
    for share in shares:
        groups.setdefault(heading.get(share.id, ""), []).append(share)
    for group in groups.values() if any(len(group) > 1 for group in groups.values()) else [shares]:
        same = len({(f.alike, f.period) for f in group}) == 1
        if len(group) > 1 and same and all(f.value is not None for f in group):
            yield group


def _slack(terms: Sequence[Figure]) -> float:
    """Return how far from 100 honestly rounded shares may add up to: half a step each, and no less than one."""
    return max(term.step for term in terms) * max(1, len(terms) // 2) + EPSILON


def _valued(figures: Iterable[Figure]) -> list[tuple[Figure, float]]:
    return [(figure, figure.value) for figure in figures if figure.value is not None]


def _values(figures: Iterable[Figure]) -> list[float]:
    return [value for _, value in _valued(figures)]


def _flagged(
    kind: str, message: str, on: Figure, *, broken: tuple[str, ...], doubtful: tuple[str, ...] = ()
) -> Finding:
    return Finding(
        kind=kind, message=message, record_table=on.record_table, record_id=on.id, broken=broken, doubtful=doubtful
    )


# Women, men and all


def check_genders(lines: Sequence[Line], names: Mapping[int | str, str]) -> Iterator[Finding]:
    """Yield what women and men say of the total beside them: counts add up to it, and a share of all lies between."""
    for women, men, both in _triples(lines):
        for place, total in both.figures.items():
            pair = [line.figures[place] for line in (women, men) if place in line.figures]
            if len(pair) < 2 or total.value is None or len(_values(pair)) < 2 or pair[0].unit != total.unit:
                continue
            name = _named(both, names.get(total.id, ""))
            if total.unit == "percent":
                yield _between(pair, total, name)
            elif total.unit in ADDITIVE:
                tried = Sum(total=total, terms=pair, name=name)
                # No sum of women and men lies between them: it is a mean, or a share printed without its sign.
                mean = not tried.fits and min(_values(pair)) <= total.value <= max(_values(pair))
                yield Finding() if mean else _added(tried)


def _triples(lines: Sequence[Line]) -> Iterator[tuple[Line, Line, Line]]:
    """Yield women, men and total where the three stand together, the total last in all of a table, or first in all."""
    kinds = "".join("w" if p in WOMEN else "m" if p in MEN else "b" if p in BOTH else "-" for p in map(_leaf, lines))
    # Of several years side by side, the total of one stands before the women of the next.
    last, first = (list(re.finditer(pattern, kinds)) for pattern in ("wmb|mwb", "bwm|bmw"))
    for found in last if len(last) >= len(first) else first:
        at = {kind: found.start() + place for place, kind in enumerate(found[0])}
        yield lines[at["w"]], lines[at["m"]], lines[at["b"]]


def _leaf(line: Line) -> str:
    return _plain(line.leaf)


def _named(line: Line, crossing: str) -> str:
    return ", ".join(part for part in (line.label, crossing) if part)


def _between(pair: Sequence[Figure], total: Figure, name: str) -> Finding:
    low, high = min(_values(pair)), max(_values(pair))
    # Rounding keeps order: only where the total is printed with other decimals can it honestly fall outside.
    steps = {figure.step for figure in (*pair, total)}
    slack = EPSILON if len(steps) == 1 else max(steps) / 2 + EPSILON
    ids = (*(figure.id for figure in pair), total.id)
    value = total.value or 0.0
    if low - slack <= value <= high + slack:
        return Finding(consistent=ids)
    divided = Sum(total=total, terms=pair, name=name)
    if value == SHARES and abs(divided.reckoned - SHARES) <= SHARES * DIVIDED:
        return _added(divided)  # 60 % women and 40 % men of those counted, 100 % in all
    first, second = (f"{number(v, places_of(f.step))} %" for f, v in _valued(pair))
    printed = f"{number(value, places_of(total.step))} %"
    message = f"{name}: {printed} ligger utanför delarna, {first} för kvinnor och {second} för män."
    return _flagged("total_outside_parts", message, total, broken=(total.id,), doubtful=ids[:2])


# Totals


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A printed total and the terms that may make it up."""

    total: Figure
    terms: Sequence[Figure]
    name: str

    @property
    def reckoned(self) -> float:
        """Return the sum of the terms; an empty one adds nothing."""
        return math.fsum(_values(self.terms))

    @property
    def complete(self) -> bool:
        """Return True if no term is empty."""
        return len(_values(self.terms)) == len(self.terms)

    @property
    def exact(self) -> bool:
        """Return True if the printed figures add up as they stand."""
        return abs(self.reckoned - (self.total.value or 0.0)) <= EPSILON * max(1.0, abs(self.reckoned))

    @property
    def fits(self) -> bool:
        """Return True if the total is the sum but for rounding. Whole numbers of persons or things are not rounded."""
        figures = [self.total, *self.terms]
        slack = EPSILON * max(1.0, abs(self.reckoned))
        if not all(figure.counted for figure in figures):
            deviation = math.sqrt((len(self.terms) + 1) / 12)
            slack += max(figure.step for figure in figures) * max(1, math.floor(ROUNDING_DEVIATIONS * deviation))
        return abs(self.reckoned - (self.total.value or 0.0)) <= slack


def _added(tried: Sum) -> Finding:
    """Return what is found of a sum whose terms are beyond doubt."""
    ids = tuple(term.id for term in tried.terms)
    if tried.fits and tried.exact:
        return Finding(proven=(*ids, tried.total.id))
    figures = _valued([*tried.terms, tried.total])
    places = max(places_of(figure.step) for figure, _ in figures)
    texts = [number(value, places_of(figure.step)) for figure, value in figures]
    terms = [f"({text})" if text.startswith("−") else text for text in texts[:-1]]
    reckoned = number(tried.reckoned, places)
    told = (
        f"{' + '.join(terms)} = {reckoned}" if len(terms) <= MOST_TERMS else f"de {len(terms)} delarna blir {reckoned}"
    )
    message = f"{tried.name}: {told}, men summan anges till {texts[-1]}"
    if tried.fits:
        note = f"{message}; skillnaden kan vara avrundning."
        return replace(_flagged("rounding_difference", note, tried.total, broken=()), proven=(*ids, tried.total.id))
    message = f"{message}."
    return _flagged("sum_mismatch", message, tried.total, broken=(tried.total.id,), doubtful=ids)


def check_totals(lines: Sequence[Line], names: Mapping[int | str, str]) -> Iterator[Finding]:
    """Yield what the lines above a total say of it, where it is clear which of them are its parts."""
    triples = {id(line) for triple in _triples(lines) for line in triple}
    for at, line in enumerate(lines):
        if TOTAL.match(line.leaf) and id(line) not in triples:
            yield from _check_total(lines[:at], line, names) if at else _check_first(lines[1:], line, names)
    yield from _parts_of_above(lines, names)


def _check_first(below: Sequence[Line], total: Line, names: Mapping[int | str, str]) -> Iterator[Finding]:
    """Yield what the lines below a total that stands first say of it, where most of their sums are it."""
    parts = [line for line in below if not _PART_OF_ABOVE.match(line.leaf)]
    if any(TOTAL.match(line.leaf) for line in parts):
        return
    sums = _sums(parts, total, names)
    if _proves(sums, closest=False) or _mostly_fits(sums, closest=True):
        yield from (_added(each) for each in sums if each.fits or each.complete)


def _parts_of_above(lines: Sequence[Line], names: Mapping[int | str, str]) -> Iterator[Finding]:
    """Yield the parts (*varav kvinnor*) that are more than the line above that they are of."""
    whole: Line | None = None
    for line in lines:
        if not _PART_OF_ABOVE.match(line.leaf):
            whole = line
            continue
        for place, part in line.figures.items():
            figure = whole.figures.get(place) if whole is not None else None
            if whole is None or figure is None or figure.value is None or part.value is None:
                continue
            countable = part.unit in ADDITIVE and part.alike == figure.alike and figure.value > 0
            if countable and part.value > figure.value + max(part.step, figure.step):
                shown, of = (number(each.value or 0.0, places_of(each.step)) for each in (part, figure))
                about = _named(whole, names.get(figure.id, ""))
                message = f"{about}: {line.leaf} är {shown}, mer än helheten {of}."
                yield _flagged("sum_mismatch", message, part, broken=(part.id,), doubtful=(figure.id,))


def _check_total(above: Sequence[Line], total: Line, names: Mapping[int | str, str]) -> Iterator[Finding]:
    tried = [(closest, _sums(parts, total, names)) for closest, parts in _part_sets(above)]
    chosen = next((sums for closest, sums in tried if _proves(sums, closest=closest)), None)
    if chosen is None:
        chosen = next((sums for closest, sums in tried if _mostly_fits(sums, closest=closest)), None)
    if chosen is None and tried and tried[0][0] and _speaks_for_itself(above, total, tried[0][1]):
        chosen = tried[0][1]
    for each in chosen or []:
        # An empty term may be a nought or a figure that nobody has printed: then a misfit says nothing.
        if each.fits or each.complete:
            yield _added(each)


def _part_sets(above: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Yield the sets of lines that may make up a total, the likeliest first; True for all since the last total."""
    totals = [i for i, line in enumerate(above) if TOTAL.match(line.leaf)]
    own = [line for line in above if not _PART_OF_ABOVE.match(line.leaf)]
    block = [line for line in above[totals[-1] + 1 if totals else 0 :] if not _PART_OF_ABOVE.match(line.leaf)]
    if len(block) > 1:
        yield True, block
    if totals:
        yield False, [line for line in own if not TOTAL.match(line.leaf)]
        if len(totals) > 1:
            yield False, [above[i] for i in totals]
    for start in range(1, len(block) - 1):
        yield False, block[start:]


def _sums(parts: Sequence[Line], total: Line, names: Mapping[int | str, str]) -> list[Sum]:
    """Return a sum for each place where the total and some part have figures that can be added."""
    sums = list[Sum]()
    for place, figure in total.figures.items():
        terms = [line.figures[place] for line in parts if place in line.figures]
        addable = figure.unit in ADDITIVE and figure.alike[-1] != "target"
        same = all(term.alike == figure.alike for term in terms)
        if addable and same and figure.value is not None and len(terms) > 1 and _values(terms):
            sums.append(Sum(total=figure, terms=terms, name=_named(total, names.get(figure.id, str(place)))))
    return sums


def _proves(sums: Sequence[Sum], *, closest: bool) -> bool:
    """Return True if all fit, and not by chance: parts that had to be searched for must fit in two places."""
    telling = sum(1 for each in sums if each.total.value)
    return bool(sums) and all(each.fits for each in sums) and (closest or telling > 1)


def _mostly_fits(sums: Sequence[Sum], *, closest: bool) -> bool:
    """Return True if so many places fit that the parts are the right ones, and what does not fit is wrong.

    The lines right above need half of them, in a budget one in three: a total that is wrong makes its deviation wrong.
    """
    fits = sum(1 for each in sums if each.fits and each.total.value)
    misfits = sum(1 for each in sums if not each.fits)
    if closest and fits:
        return (2 if sums[0].total.record_table == "budget_lines" else 1) * fits >= misfits
    return fits > max(1, misfits)


def _speaks_for_itself(above: Sequence[Line], total: Line, sums: Sequence[Sum]) -> bool:
    """Return True for a lone column that says `Summa` under all of its rows: then no other column need vouch for it."""
    plain = not any(TOTAL.match(line.leaf) or _PART_OF_ABOVE.match(line.leaf) for line in above)
    return plain and len(sums) == 1 and bool(_SUM_WORD.match(total.leaf))
