"""Numbers and quantities as Swedish reports print them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.characters import INVISIBLE, JOINERS
from normalize.numbers import measure_of, parse_number, parse_number_word, read_quantity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 234,5", "1234.5"),
        ("1\u00a0234,5", "1234.5"),
        ("12\u2009345", "12345"),
        ("1\u202f000\u202f000", "1000000"),
        ("−3,4", "-3.4"),  # U+2212, not a hyphen
        ("–1", "-1"),  # en dash
        ("– 2 205", "-2205"),
        ("- 6 279", "-6279"),
        ("+167,5", "167.5"),
        ("+ 8", "8"),
        ("7.6", "7.6"),  # decimal point of exported tables
        ("1 118.7", "1118.7"),
        ("12,345", "12.345"),  # a decimal comma, never thousands
        ("-1133,1", "-1133.1"),
        ("0,000", "0.000"),
        ("38,1 %", "38.1"),
        ("60%", "60"),
        ("31 745", "31745"),
        ("1 233*", "1233"),
        ("-400**", "-400"),
        ("64¹", "64"),
        ("17[1]", "17"),
        ("84,5 1)", "84.5"),
        ("5 st.", "5"),
    ],
)
def test_parse_number(text: str, expected: str) -> None:
    assert parse_number(text) == Decimal(expected)


@pytest.mark.parametrize(
    "text",
    [
        "–",
        "-",
        "--",
        "..",
        "...",
        "",
        " ",
        "*",
        "1)",
        "Ej aktuellt",
        "Stängt",
        "Saknas",
        "--14",
        "12 34",
        "1 2345",
        "2018-08-31",
        "5-6",
        "3 av 5",
        "%",
        "x",
        "85 (82)",
        "9:9",
        "12,3,4",
    ],
)
def test_no_number(text: str) -> None:
    assert parse_number(text) is None


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2), st.sampled_from([" ", "\u00a0", "\u2009", ""]))
def test_printed_numbers_are_read_back(number: Decimal, space: str) -> None:
    printed = f"{number:,.2f}".replace(",", "#").replace(".", ",").replace("#", space)
    assert parse_number(printed) == number
    assert parse_number(printed.replace("-", "−")) == number


@given(st.text(max_size=30))
def test_any_text_is_read_without_error(text: str) -> None:
    parse_number(text)
    read_quantity(text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("92 dagar", 92, "days"),
        ("tre veckor", 3, "weeks"),
        ("sex månader", 6, "months"),
        ("48 timmar", 48, "hours"),
        ("en timme per dag", 1, "hours"),
        ("en halvtimme per dag", 0.5, "hours"),
        ("4,7 mnkr", 4_700_000, "sek"),
        ("4,7 miljoner kronor", 4_700_000, "sek"),
        ("3,2 miljoner", 3_200_000, None),
        ("- 16 mnkr", -16_000_000, "sek"),
        ("412 tkr", 412_000, "sek"),
        ("275 000 kr", 275_000, "sek"),
        ("4875 kr/dygn", 4875, "sek"),
        ("640 kronor per dag", 640, "sek"),
        ("trettioen procent", 31, "percent"),
        ("38,1 %", 38.1, "percent"),
        ("2,5 procentenheter", 2.5, "percent"),
        ("en procent", 1, "percent"),
        ("en tredjedel", 33.3, "percent"),
        ("två tredjedelar", 66.7, "percent"),
        ("hälften", 50, "percent"),
        ("samtliga", 100, "percent"),
        ("Ingen", 0, None),
        ("sjutton", 17, None),
        ("tvåhundrafemtio", 250, None),
        ("fyra av nio", 4, "count"),
        ("17 av 20", 17, "count"),
        ("5 100 av kommunens omkring 8 600", 5100, "count"),
        ("45 st.", 45, "count"),
        ("80 st", 80, "count"),
        ("187 bokningar", 187, "count"),
        ("41 personer färre", 41, "count"),
        ("en person", 1, "count"),
        ("3,5 årsarbetare", 3.5, "fte"),
        ("52 gram per portion", 52, "g"),
        ("plats 112", 112, "rank"),
        ("85 (82)", 85, None),
        ("4.10", 4.1, None),
        ("7", 7, None),
    ],
)
def test_read_quantity(text: str, value: float, unit: str | None) -> None:
    quantity = read_quantity(text)
    assert quantity is not None
    assert (quantity.value, quantity.unit, quantity.high) == (value, unit, None)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("5-6 veckor", 5, 6, "weeks"),
        ("3–4 dagar", 3, 4, "days"),
        ("9,8 till 11,2", 9.8, 11.2, None),
        ("mellan 20 och 30 procent", 20, 30, "percent"),
        ("två till tre veckor", 2, 3, "weeks"),
        ("1-2 mnkr", 1_000_000, 2_000_000, "sek"),
    ],
)
def test_ranges(text: str, low: float, high: float, unit: str | None) -> None:
    quantity = read_quantity(text)
    assert quantity is not None
    assert (quantity.value, quantity.high, quantity.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "value", "comparator", "hedge"),
    [
        ("minst 4,1", 4.1, ">=", None),
        ("Minst index 41", 41, ">=", None),
        ("lägst 3", 3, ">=", None),
        ("max 90 dagar", 90, "<=", None),
        ("Högst 5,0 %", 5, "<=", None),
        ("25 eller färre", 25, "<=", None),
        ("10 eller fler", 10, ">=", None),
        ("färre än 20 procent", 20, "<", None),
        ("mindre än 60 %", 60, "<", None),
        ("mer än tre månader", 3, ">", None),
        ("inte mer än 5", 5, "<=", None),
        ("≥ 90 %", 90, ">=", None),
        ("ca 80 procent", 80, None, "ca"),
        ("drygt hälften", 50, None, "drygt"),
        ("ung 116 000", 116_000, None, "ung"),
        ("knappt 2 mkr", 2_000_000, None, "knappt"),
    ],
)
def test_bounds_and_hedges(text: str, value: float, comparator: str | None, hedge: str | None) -> None:
    quantity = read_quantity(text)
    assert quantity is not None
    assert (quantity.value, quantity.comparator, quantity.hedge) == (value, comparator, hedge)


@pytest.mark.parametrize(
    "text",
    ["", "–", "-", "..", "Ej aktuellt", "Stängt", "2019-08-31", "2016-2017", "90-80", "--14", "Målet är 5", "dagar"],
)
def test_no_quantity(text: str) -> None:
    assert read_quantity(text) is None


@pytest.mark.parametrize(
    ("word", "number"), [("noll", 0), ("tjugofem", 25), ("etthundratjugo", 120), ("tvåtusen", 2000), ("båda", 2)]
)
def test_number_words(word: str, number: float) -> None:
    assert parse_number_word(word) == number


@pytest.mark.parametrize("word", ["fjortonde", "hundratals", "", "barn", "enhet", "hundra" * 800])
def test_other_words_are_no_numbers(word: str) -> None:
    assert parse_number_word(word) is None


def test_measure_of() -> None:
    assert measure_of("Mnkr") == ("sek", 1e6)
    assert measure_of("(%)") == ("percent", 1.0)
    assert measure_of("barn") is None


@pytest.mark.parametrize("sign", INVISIBLE + JOINERS)
def test_what_is_not_seen_is_no_part_of_a_number(sign: str) -> None:
    assert parse_number(f"{sign}1{sign}250,{sign}5{sign}") == Decimal("1250.5")
