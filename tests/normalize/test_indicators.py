"""Indicators: what row labels, questions and noun phrases stand for."""

import time

import pytest

from normalize import registers
from normalize.indicators import match_indicator


@pytest.mark.parametrize(
    ("name", "context", "unit", "expected"),
    [
        ("Sjukfrånvaro", None, None, "sjukfranvaro_andel"),
        ("Den totala sjukfrånvaron", None, "percent", "sjukfranvaro_andel"),
        ("Sjukfrånvaro i % av ordinarie arbetstid", None, "percent", "sjukfranvaro_andel"),
        ("SOF - Sjukfrånvaro", None, None, "sjukfranvaro_andel"),
        ("den korta sjukfrånvaron", None, "percent", "sjukfranvaro_kort_andel"),
        ("Antal klagomål", None, "count", "klagomal_antal"),
        ("Antal årsarbetare", None, "fte", "arsarbetare_antal"),
        ("Soliditet (%)", None, "percent", "soliditet"),
        ("Ledarskap", "Medarbetarenkät", None, "hme_ledarskap"),
        ("Ledarskap", None, "index", "hme_ledarskap"),
        ("Säkerhet", "Rapporterade händelser", "count", "handelse_sakerhet"),
    ],
)
def test_indicator(name: str, context: str | None, unit: str | None, expected: str) -> None:
    assert match_indicator(name, context=context, unit=unit).matched_id == expected


@pytest.mark.parametrize(
    ("name", "context", "unit"),
    [
        ("Ledarskap", None, None),  # a heading, without a survey around it
        ("Säkerhet", None, None),
        ("Klagomål", None, "percent"),  # a share of complaints is another indicator
        ("Uteluncher", None, None),
        ("medarbetare", None, "count"),
        ("Trygghet i skolan, årskurs 6", None, "percent"),  # the register has 5 and 8
        ("Hemtjänst Norr", None, None),
        ("", None, None),
    ],
)
def test_no_indicator(name: str, context: str | None, unit: str | None) -> None:
    match = match_indicator(name, context=context, unit=unit)
    assert (match.matched_id, match.method, match.text) == (None, "none", name)


@pytest.mark.parametrize("row", registers.indicators(), ids=lambda row: row.id)
def test_every_indicator_is_known_by_its_name(row: registers.Indicator) -> None:
    assert match_indicator(row.name_sv).matched_id == row.id
    assert match_indicator(row.name_sv.upper(), unit=row.unit).matched_id == row.id


def test_every_alias_leads_to_its_indicator() -> None:
    wrong = [
        (row.alias, match.matched_id)
        for row in registers.indicator_aliases()
        if (match := match_indicator(row.alias, context=" ".join(row.context) or None)).matched_id != row.indicator_id
    ]
    assert wrong == []


def test_fast_on_names_seen_before() -> None:
    names = [row.alias for row in registers.indicator_aliases()]
    for name in names:
        match_indicator(name)
    start = time.perf_counter()
    for _ in range(10):
        for name in names:
            match_indicator(name)
    assert 10 * len(names) / (time.perf_counter() - start) > 5_000
