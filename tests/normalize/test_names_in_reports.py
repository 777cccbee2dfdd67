"""Names as reports write them: how many are matched to what they stand for (see names/README.md)."""

import csv
import random
import time
from collections import Counter
from pathlib import Path
from typing import cast

import pytest

from models import Match
from normalize import registers
from normalize.municipality_names import match_municipality_name
from utfall.names import KINDS, Kind, as_lines, matcher, names_of

RIGHT, WRONG = 0.97, 0.01
A_SECOND = 10_000
"""Names that `utfall match --file` must decide in a second of one core; the test allows for a busy machine."""
BUSY = 4

Row = dict[str, str]


def rows(kind: str | None = None, part: str | None = None) -> list[Row]:
    path = Path(__file__).parent / "names" / "names.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if kind in (None, row["kind"]) and part in (None, row["part"])]


def test_the_set_is_as_its_readme_says() -> None:
    everything = rows()
    assert len(everything) >= 400
    told = ("kind", "text", "municipality", "context", "measure")
    assert len({tuple(row[column] for column in told) for row in everything}) == len(everything)
    assert sum(not row["expected"] for row in everything) / len(everything) >= 1 / 6
    parts = Counter(row["part"] for row in everything)
    assert parts["aside"] / (parts["developed"] + parts["aside"]) >= 1 / 4
    assert sum(not row["expected"] for row in rows(part="fresh")) / parts["fresh"] >= 1 / 5
    assert all(row["expected"] in (*names_of(row["kind"]), "") for row in everything)


def decided(row: Row) -> Match:
    """Return the decision on a name of the set, with what the set says of where it stands."""
    decide = matcher(
        cast(Kind, row["kind"]),
        municipality_code=row["municipality"] or None,
        context=row["context"] or None,
        unit=row["measure"] or None,
    )
    return decide(row["text"])


@pytest.mark.parametrize("part", ["developed", "aside", "later", "fresh", "broad", "unseen", "real", "found", "third"])
@pytest.mark.parametrize("kind", KINDS)
def test_names_are_matched(kind: Kind, part: str) -> None:
    found = [(row, decided(row)) for row in rows(kind, part)]
    missed = [(row["text"], row["expected"]) for row, match in found if (match.matched_id or "") != row["expected"]]
    wrong = [(row["text"], match.matched_id) for row, match in found if match.matched_id not in (row["expected"], None)]
    assert len(wrong) <= WRONG * len(found), wrong
    assert 1 - len(missed) / len(found) >= RIGHT, missed


@pytest.mark.parametrize("row", rows(part="context"), ids=lambda row: f"{row['text']} in {row['context']}")
def test_context_decides(row: Row) -> None:
    assert (decided(row).matched_id or "") == row["expected"]


def slipped(name: str, dice: random.Random) -> str:
    """Return a name with a letter lost, doubled, exchanged or out of place."""
    at = dice.randrange(1, len(name))
    return dice.choice(
        [
            name[:at] + name[at + 1 :],
            name[:at] + name[at - 1] + name[at:],
            name[:at] + dice.choice("aeinrst") + name[at + 1 :],
            name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :],
        ]
    )


@pytest.mark.parametrize("kind", KINDS)
def test_slips_are_rarely_taken_for_something_else(kind: Kind) -> None:
    """Of all names of the registers with one letter wrong, most are found and next to none is another one."""
    dice, decide = random.Random(11), matcher(kind)
    tried = [(key, slipped(name, dice)) for key, name in names_of(kind).items() if len(name) > 6 for _ in range(2)]
    matches = [(key, text, decide(text).matched_id) for key, text in tried]
    wrong = [(text, found) for key, text, found in matches if found not in (key, None)]
    assert len(wrong) <= 0.01 * len(matches), wrong
    assert sum(found == key for key, _, found in matches) / len(matches) >= 0.75


@pytest.mark.parametrize("decoration", ["SOC - {}", "BUN: {}", "2.1 {}", "{} 2018", "{}, kvinnor", "{} totalt"])
def test_decoration_hides_no_indicator(decoration: str) -> None:
    """Of all wordings of the registers, next to none is lost behind what tables put around names."""
    known = [(row.indicator_id, row.alias) for row in registers.indicator_aliases() if not row.context]
    found = [(key, alias, matcher("indicator")(decoration.format(alias)).matched_id) for key, alias in known]
    assert [(alias, other) for key, alias, other in found if other not in (key, None)] == []
    assert sum(key == other for key, _, other in found) / len(found) >= 0.98


@pytest.mark.parametrize("row", registers.municipalities(), ids=lambda row: row.name)
def test_every_municipality_by_all_its_forms(row: registers.Municipality) -> None:
    forms = [row.name, row.official_name, f"{row.official_name}s", f"{row.name} kommun", f"{row.genitive} stad"]
    forms += [row.name.upper(), row.official_name.upper()] + ([row.brand_name] if row.brand_name else [])
    if not row.name.endswith(("s", "x", "z")):
        forms.append(f"{row.name}s")
    assert {form: match_municipality_name(form).matched_id for form in forms} == dict.fromkeys(forms, row.code)


def test_confused_municipalities_are_kept_apart() -> None:
    names = names_of("municipality")
    for row in registers.municipalities():
        for other in row.confused_with:
            for form in (row.name, row.official_name, f"{row.name}s"):
                assert match_municipality_name(form).matched_id != other, (form, names[other])


@pytest.mark.parametrize("row", registers.other_places(), ids=lambda row: row.name)
def test_other_places_are_no_municipalities(row: registers.OtherPlace) -> None:
    for form in (row.name, f"{row.name}s", row.name.upper()):
        assert match_municipality_name(form).matched_id is None, form


@pytest.mark.parametrize("kind", KINDS)
def test_no_name_is_one_of_another_kind(kind: Kind) -> None:
    """Boards are no municipalities, municipalities no indicators, and so on; one wording is both."""
    both = {"Ensamkommande barn och unga", "Ensamkommande barn"}
    decide = matcher(kind)
    others = {name for other in KINDS if other != kind for name in names_of(other).values()} - both
    assert [name for name in sorted(others) if decide(name).matched_id is not None] == []


@pytest.mark.parametrize("kind", KINDS)
def test_fast(kind: Kind) -> None:
    texts = [f"{row['text']}{mark}" for row in rows(kind) for mark in ("", " ", ":")] * 10
    start = time.process_time()
    assert sum(1 for _ in as_lines(kind, texts, matcher(kind))) == len(texts)
    assert len(texts) / (time.process_time() - start) >= A_SECOND / BUSY


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["a-" * 5_000, "och vård " * 1_100, "å" * 10_000], ids=["hyphens", "words", "letters"])
def test_a_text_of_any_length_is_decided_on_at_once(kind: Kind, text: str) -> None:
    decide = matcher(kind)
    decide("Ingenting alls")
    start = time.thread_time()
    assert decide(text).matched_id is None
    assert time.thread_time() - start < 0.01
