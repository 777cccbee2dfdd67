"""Whose the values of a table are: a row or a column may be a part of the report's unit, or a group to compare with.

A table of one indicator by home (*Lyckebo*, *Vidala*), by department (*Hemtjänst*, *IFO*) or beside the country names
them in its rows or in its heads; a table that recurs in section after section has them in the headings. Such values
are not the unit's of the report, and not to be compared as if they were.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models import Document, Observation, Unit
from normalize.units import is_name, is_nothing, is_town, match_unit
from normalize.wording import fold

_COMPARED = (
    ("riket", "Riket", r"rike[ts]|rikssnittet?|sverige|(?:hela )?landet|nationell\w*|alla (?:sveriges )?kommuner"),
    ("lanet", "Länet", r"läne[ts]|länssnittet?|regione?ns?(?! \w)|kommunerna i länet"),
    ("kommuner", "Andra kommuner", r"liknande|jämförbara|jämförelse\w*|kommungrupp\w*|(?:andra|övriga) kommuner"),
)
COMPARISONS: tuple[tuple[Unit, re.Pattern[str]], ...] = tuple(
    (Unit(id=f"jamforelse-{key}", municipality_code=None, name=name, kind="comparison"), re.compile(rf"(?:{words})\b"))
    for key, name, words in _COMPARED
)
"""Groups that a report holds its own figures against: rows of `units` that belong to no municipality."""
MEAN = re.compile(r"(?:medel(?:värdet?)?|snittet?|genomsnittet?)\b")
"""Beside a column of the municipality's own name: the mean of those that it is compared with."""

TIMES = re.compile(
    r"\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:19|20)?\d\d)?\b|\b(?:utfall|resultat|värde|andel|antal|ht|vt)\b|[,%()]",
    re.IGNORECASE,
)
"""What may stand beside the name in a label: *Riket 2015/16*, *Utfall Hemtjänst*."""
PROPER = re.compile(
    r"[A-ZÅÄÖ]\w*(?:skolan?|gården?|hemmet|huset|backa|backen|vägen|gatan|borg|lunda?|vik(?:en)?|by|berget?|dal(?:a|en)?"
    r"|haga|torp(?:et)?|bo|liden|åsen?|ängen|parken|bacc?ka|kulla|hult|näs|strand|holm(?:en)?|lid|sjö|forsa?|stugan)"
    r"(?:\s(?:\d{1,3}|[A-ZÅÄÖ]\w{0,12}))?"
)
"""Names that homes, schools and units of places have by their endings; the words of *PEOPLE* look like them."""
PEOPLE = re.compile(
    r"barn\w*|vuxn\w*|ung\w*|äldre|kvinn\w*|män|flick\w*|pojk\w*|elever\w*|brukar\w*|personal\w*|anhörig\w*|\w*boende|alla|annat"
)
LONGEST_PROPER = 3


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a value is: the words that name it, and the group to compare with where they name one."""

    text: str
    group: Unit | None = None


def whose(values: Sequence[Observation], by_label: Container[str], document: Document) -> dict[str, Owner]:
    """Return the owners of values by their ids, for those that are not the report's own unit's.

    `by_label` are the ids of values whose indicator the column named: what their row is called is no indicator.
    """
    tables = dict[str, list[Observation]]()
    for value in values:
        if value.source == "table" and value.table_id:
            tables.setdefault(value.table_id, []).append(value)
    found = dict[str, Owner]()
    axes = [axis for rows in tables.values() for axis in (*_heads(rows), _names(rows, by_label))]
    for axis in (*axes, *_headings(tables.values())):
        for id_, owner in _owners(axis, document):
            found.setdefault(id_, owner)
    return found


def _names(values: Iterable[Observation], by_label: Container[str]) -> Mapping[str, str]:
    return {value.id: value.name for value in values if value.id in by_label}


def _headings(tables: Iterable[Sequence[Observation]]) -> Iterator[Mapping[str, str]]:
    """Yield the headings of tables that say the same of one thing after the other, by id of value."""
    alike = dict[frozenset[tuple[str, str | None]], list[Sequence[Observation]]]()
    for rows in tables:
        alike.setdefault(frozenset((row.name, row.series) for row in rows), []).append(rows)
    for same in alike.values():
        axis = {row.id: row.heading for rows in same for row in rows if row.heading}
        if len({*axis.values()}) > 1:
            yield axis


def _heads(values: Iterable[Observation]) -> Iterable[Mapping[str, str]]:
    """Return the labels of columns by id of value, level by level."""
    levels = dict[int, dict[str, str]]()
    for value in values:
        for level, label in enumerate((value.series or "").split(" · ")):
            levels.setdefault(level, {})[value.id] = label
    return levels.values()


def _owners(axis: Mapping[str, str], document: Document) -> Iterable[tuple[str, Owner]]:
    """Yield the owner that a label names, for the labels of one side of a table."""
    labels = {label: _bare(label) for label in axis.values()}
    town = {label for label, bare in labels.items() if is_town(bare, document.municipality_code)}
    own = town | {label for label, bare in labels.items() if _is_own(bare, document)}
    named = {
        label for label, bare in labels.items() if label not in own and _names_part(bare, document.municipality_code)
    }
    others = {label for label, bare in labels.items() if label not in own | named and _may_name(bare)}
    # Beside names that tell themselves by their endings, or by the kind of their unit, the rest are names, too.
    parts = named | others if len(named) > len(others) else named
    for id_, label in axis.items():
        folded = fold(labels[label])
        group = group_named(folded)
        group = COMPARISONS[-1][0] if town and MEAN.match(folded) else group
        if group is not None:
            yield id_, Owner(labels[label], group)
        elif label in parts:
            yield id_, Owner(labels[label])


def group_named(folded: str) -> Unit | None:
    """Return the group to compare with that words in basic form begin with (*riket*, *länets snitt*), or None."""
    return next((unit for unit, words in COMPARISONS if words.match(folded)), None)


def _bare(label: str) -> str:
    return " ".join(TIMES.sub(" ", label).split()).strip(" .:–-")


def _is_own(label: str, document: Document) -> bool:
    """Return True for the report's own unit, or the part of its name that tells it (*Norra* of *Hemtjänst Norra*)."""
    names = (fold(name) for name in (document.unit, document.organisation) if name)
    return any(re.search(rf"\b{re.escape(fold(label))}\b", name) for name in names if label)


def _names_part(label: str, municipality_code: str | None) -> bool:
    if not label or not label[0].isupper() or PEOPLE.fullmatch(fold(label)):
        return False
    if PROPER.fullmatch(label):
        return True
    match, unit = match_unit(label, municipality_code=municipality_code)
    return unit is not None and match.matched_id is not None and match.method in ("exact", "alias")


def _may_name(label: str) -> bool:
    words = label.split()
    return (
        bool(label)
        and label[0].isupper()
        and len(words) <= LONGEST_PROPER
        and is_name(label)
        and not is_nothing(label)
        and not PEOPLE.match(fold(label))
    )
