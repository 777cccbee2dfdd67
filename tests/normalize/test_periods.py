"""Periods in cells, captions, sentences and on covers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.periods import ReportPeriod, parse_period, report_period


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2017", "2017"),
        ("Utfall 2015", "2015"),
        ("Mål 2016", "2016"),
        ("Summa 2021", "2021"),
        ("Riket 2022", "2022"),
        ("Prognos helår 2024", "2024"),
        ("juli 2019", "2019-07"),
        ("aug -18", "2018-08"),
        ("april månad", "2019-04"),
        ("augusti i år", "2019-08"),
        ("mars förra året", "2018-03"),
        ("föregående kvartal", "2019-04/2019-06"),
        ("förra tertialet", "2019-01/2019-04"),
        ("föregående månad", "2019-07"),
        ("föregående halvår", "2019-01/2019-06"),
        ("per 31 augusti 2012", "2012-08"),
        ("2019-08-31", "2019-08"),
        ("Utfall april · 2023", "2023-04"),
        ("jan - juli 2018", "2018-01/2018-07"),
        ("januari–april", "2019-01/2019-04"),
        ("mars-december", "2019-03/2019-12"),
        ("1 januari – 31 augusti 2018", "2018-01/2018-08"),
        ("januariaugusti 2013", "2013-01/2013-08"),  # the converter lost the dash
        ("januari augusti 2013", "2013-01/2013-08"),
        ("mellan maj och augusti", "2019-05/2019-08"),
        ("perioden oktober 2016 – mars 2017", "2016-10/2017-03"),
        ("november–mars 2018", "2017-11/2018-03"),
        ("till och med juli", "2019-01/2019-07"),
        ("t.o.m. maj 2018", "2018-01/2018-05"),
        ("tertial 2", "2019-05/2019-08"),
        ("T1 2024", "2024-01/2024-04"),
        ("Utfall T3 2020", "2020-09/2020-12"),
        ("första tertialet", "2019-01/2019-04"),
        ("kvartal 1", "2019-01/2019-03"),
        ("Kv 4", "2019-10/2019-12"),
        ("andra kvartalet 2018", "2018-04/2018-06"),
        ("första halvåret 2018", "2018-01/2018-06"),
        ("hösten 2017", "2017"),  # which months a season has, no report says
        ("ht-13", "2013-08/2013-12"),
        ("HT18", "2018-08/2018-12"),
        ("vt 2018", "2018-01/2018-06"),
        ("Läsår 17/18", "2017-08/2018-06"),
        ("lå 16/17", "2016-08/2017-06"),
        ("15/10 2012", "2012-10"),
        ("Utfall 2018-12-31", "2018"),  # the accounts of the year
        ("31 dec 2018", "2018"),
        ("Utfall fg år", "2018"),
        ("Föreg. år", "2018"),
        ("läsåret 2013/14", "2013-08/2014-06"),
        ("Läsåret 2018-2019", "2018-08/2019-06"),
        ("läsåret 2018–2019", "2018-08/2019-06"),
        ("föregående år", "2018"),
        ("i fjol", "2018"),
        ("ackumulerat 2017", "2017-01/2017-08"),
        ("hittills i år", "2019-01/2019-08"),
        ("2018-2020", "2018-01/2020-12"),
        ("2018-01/2018-07", "2018-01/2018-07"),
    ],
)
def test_parse_period(text: str, expected: str) -> None:
    assert parse_period(text, year=2019, month_end=8) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Enhet",
        "Kvinnor · Lätt",
        "Marsgatan",
        "50-67 år",
        "13-20 år",
        "SN 2014/0047",
        "KS 2013:54",
        "Budget",
        "31/8",
        "under våren",
        "Läsår 17/19",
        "Antal personer",
        "T5",
        "Kv",
        "",
        "12 000",
        "2 019 kr",
    ],
)
def test_no_period(text: str) -> None:
    assert parse_period(text, year=2019, month_end=8) is None


@pytest.mark.parametrize("text", ["juli", "tertial 2", "i fjol", "mars-december"])
def test_a_month_without_a_year_is_no_period(text: str) -> None:
    assert parse_period(text, year=None) is None


@given(st.text(max_size=40), st.one_of(st.none(), st.integers(2000, 2030)))
def test_any_text_is_read_without_error(text: str, year: int | None) -> None:
    parse_period(text, year=year, month_end=8)
    report_period([text])


@pytest.mark.parametrize(
    ("texts", "year", "start", "end"),
    [
        (["Kvalitetsberättelse 2021"], 2021, "2021-01-01", "2021-12-31"),
        (["Resultat- och kvalitetsberättelse", "2014"], 2014, "2014-01-01", "2014-12-31"),
        (["Uppföljning av verksamhetsplan 2013"], 2013, "2013-01-01", "2013-12-31"),
        (["Uppföljning av nämndens mål till delårsbokslut augusti 2017"], 2017, "2017-01-01", "2017-08-31"),
        (["Delårsrapport augusti 2020"], 2020, "2020-01-01", "2020-08-31"),
        (["Delårsrapport", "Rapportperiod: 2019-08-31"], 2019, "2019-01-01", "2019-08-31"),
        (["Delårsrapport tertial 1 2023"], 2023, "2023-01-01", "2023-04-30"),
        (["Uppföljning tertial 2", "2021"], 2021, "2021-01-01", "2021-08-31"),
        (["Tertialrapport 2 2018"], 2018, "2018-01-01", "2018-08-31"),
        (["Delårsrapport 2 2023"], 2023, "2023-01-01", "2023-08-31"),
        (["Delårsbokslut 2020:2"], 2020, "2020-01-01", "2020-08-31"),
        (["Delårsrapport 2", "januari–juni 2021"], 2021, "2021-01-01", "2021-06-30"),
        (["Delårsrapport 2022", "januari–april"], 2022, "2022-01-01", "2022-04-30"),
        (["Ekonomisk rapport per 31 oktober 2012"], 2012, "2012-01-01", "2012-10-31"),
        (["Kvartal 3 2020"], 2020, "2020-01-01", "2020-09-30"),
        (["Månadsrapport februari 2016"], 2016, "2016-01-01", "2016-02-29"),
        (["Bokslut per den 31 december 2015"], 2015, "2015-01-01", "2015-12-31"),
        (["Kvalitetsrapport läsåret 2013/14"], 2014, "2013-08-01", "2014-06-30"),
        (["Verksamhetsplan 2018-2020"], 2018, "2018-01-01", "2020-12-31"),
        (["Kvalitetsrapport 2015-16"], 2016, "2015-08-01", "2016-06-30"),
        (["Kvalitetsrapport 2015–16"], 2016, "2015-08-01", "2016-06-30"),
        (["Bokslut 2011-12"], 2011, "2011-01-01", "2011-12-31"),
        # a number in a diary is no school year
        (["Kvalitetsberättelse 2015", "Dnr 2016/34"], 2015, "2015-01-01", "2015-12-31"),
        (["Dnr 2016/34 Kvalitetsberättelse"], 2016, "2016-01-01", "2016-12-31"),
    ],
)
def test_report_period(texts: list[str], year: int, start: str, end: str) -> None:
    assert report_period(texts) == ReportPeriod(year, start, end)


@pytest.mark.parametrize("text", ["Delårsrapport 2017:1", "Delårsrapport 1, 2017", "Prognos 2 2017"])
def test_an_ordinal_does_not_fix_a_date(text: str) -> None:
    assert report_period([text]) == ReportPeriod(2017, None, None)


def test_first_text_is_the_strongest() -> None:
    assert report_period(["Årsredovisning 2014", "Fastställd av nämnden 2015"]) == report_period(
        ["Årsredovisning 2014"]
    )


def test_two_years_in_a_row_are_a_school_year_of_a_school() -> None:
    assert report_period(["Kvalitetsrapport 2011-12"], of_school=True) == ReportPeriod(2012, "2011-08-01", "2012-06-30")


def test_no_year_is_no_period() -> None:
    assert report_period(["Kvalitetsberättelse", "Socialnämnden"]) is None
    assert report_period([]) is None
