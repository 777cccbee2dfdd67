"""What the checks of an extraction hand on, and the figures that they reckon with."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models import BudgetLine, Flag, Observation
from models.facts import Proof

CURRENCY = {"kr": 1.0, "tkr": 1_000.0, "mkr": 1_000_000.0}
EPSILON = 1e-6
"""Far below anything printed, far above the error of a float sum."""
_NO_DIGITS = re.compile(r"\D")
_DECIMALS = re.compile(r"\d[.,](\d+)(?!.*\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check found: a flag (where it has a `kind`), and what it says of the facts that took part.

    `proven` and `broken` facts are those that an identity confirms or contradicts. `doubtful` ones took part in an
    identity that fails, though another of its facts is likelier to be wrong: broken, unless something proves them.
    """

    kind: str | None = None
    message: str = ""
    record_table: str | None = None
    record_id: str | None = None
    proven: tuple[str, ...] = ()
    consistent: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()

    def flag(self, document_id: str) -> Flag | None:
        """Return the flag, or None for a finding that is none."""
        if self.kind is None:
            return None
        return Flag(
            document_id=document_id,
            record_table=self.record_table,
            record_id=self.record_id,
            kind=self.kind,
            message=self.message,
        )


def proofs(findings: Iterable[Finding]) -> dict[str, Proof]:
    """Return the proof of each fact that took part in a check, by id."""
    known = list(findings)
    result = dict[str, Proof]()
    # Weakest word first: a later one overrules it.
    for name, proof in (
        ("consistent", "consistent"),
        ("doubtful", "broken"),
        ("proven", "proven"),
        ("broken", "broken"),
    ):
        for finding in known:
            result.update(dict.fromkeys(getattr(finding, name), proof))
    return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A printed number: `step` is one unit in its last printed decimal.

    `alike` is what figures must share to be parts of one whole (unit, measure).
    """

    id: str
    record_table: str
    value: float | None
    step: float
    text: str
    unit: str | None
    alike: tuple[str | None, ...] = ()
    period: str | None = None

    @property
    def counted(self) -> bool:
        """Return True for a whole number of persons or things, which nobody has rounded."""
        return self.unit == "count" and self.step == 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row or a column of a table: its label, the innermost part of it (`leaf`), and its figures by place."""

    label: str
    leaf: str
    figures: Mapping[int | str, Figure] = field(default_factory=dict)


def decimals(text: str, value: float | None) -> int:
    """Return how many decimals are printed.

    >>> decimals("1 062,0", 1062.0), decimals("12.345", 12345.0), decimals("64 %", 64.0)
    (1, 0, 0)
    """
    match = _DECIMALS.search(text)
    if match is None:
        return 0
    digits = _NO_DIGITS.sub("", text)
    grouped = value is not None and digits != "" and abs(abs(value) - float(digits)) < EPSILON and len(match[1]) == 3
    return 0 if grouped else len(match[1])


def observed(observation: Observation) -> Figure:
    """Return the figure of an observation."""
    return Figure(
        id=observation.id,
        record_table="observations",
        value=observation.value,
        step=10.0 ** -decimals(observation.value_text, observation.value),
        text=observation.value_text,
        unit=observation.unit,
        alike=(observation.unit, observation.measure),
        period=observation.period,
    )


def budgeted(line: BudgetLine, measure: str) -> Figure:
    """Return the figure of one amount of a budget line, in the currency unit that the report prints."""
    factor = CURRENCY.get(line.currency_unit or "", 1.0)
    amount: float | None = getattr(line, measure)
    value = None if amount is None else amount / factor
    # Where nobody has kept what was printed, a whole amount is taken to have no decimals.
    printed = dict(line.printed).get(measure)
    places = decimals(printed, value) if printed else 0
    return Figure(
        id=line.id,
        record_table="budget_lines",
        value=value,
        step=10.0**-places,
        text=printed or number(value or 0.0, places),
        unit=line.currency_unit or "kr",
        alike=(measure,),
    )


def number(value: float, places: int = 0) -> str:
    """Return a number as Swedish reports print it.

    >>> number(-14800.0), number(1462, 1)
    ('−14 800', '1 462,0')
    """
    text = f"{abs(value):,.{places}f}".replace(",", " ").replace(".", ",")
    return f"−{text}" if value < 0 and text.strip("0 ,") else text


def places_of(step: float) -> int:
    """Return the number of decimals of which `step` is the last."""
    return max(0, round(-math.log10(step)))
