"""Amounts of budget lines."""

import pytest

from normalize.money import amount, amounts, currency_factor


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        ("12 340", "tkr", 12_340_000),
        ("12 455,7", "tkr", 12_455_700),
        ("-115,7", "tkr", -115_700),
        ("– 2 205", "tkr", -2_205_000),
        ("1 062,0", "mkr", 1_062_000_000),
        ("-9 450 000", "kr", -9_450_000),
        ("0", "tkr", 0),
        ("7,2 mnkr", None, 7_200_000),
        ("7,2 mnkr", "tkr", 7_200_000),  # its own unit is stronger than the table's
        ("325 000 kr", "tkr", 325_000),
        ("ett underskott på 951 tkr", None, -951_000),
        ("underskott på -951 tkr", None, -951_000),
        ("ett överskott om 1,1 mnkr", None, 1_100_000),
        ("budget i balans", None, 0),
    ],
)
def test_amount(text: str, currency: str | None, expected: float) -> None:
    assert amount(text, currency) == expected


@pytest.mark.parametrize(
    ("text", "currency"), [("–", "tkr"), ("", "tkr"), ("-", None), ("951", None), ("12 %", "tkr"), ("se bilaga", "tkr")]
)
def test_no_amount(text: str, currency: str | None) -> None:
    assert amount(text, currency) is None


def test_amounts_leave_out_what_is_empty() -> None:
    assert amounts([("budget", "1 400"), ("outcome", "–"), ("deviation", "0")], "tkr") == {
        "budget": 1_400_000,
        "deviation": 0,
    }


def test_currency_factor() -> None:
    assert [currency_factor(unit) for unit in ("kr", "tkr", "Tkr", "mnkr", "Mkr", "procent", "", None)] == [
        1, 1e3, 1e3, 1e6, 1e6, None, None, None,
    ]  # fmt: skip
