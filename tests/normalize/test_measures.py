"""Units of values in tables."""

import pytest

from normalize.measures import infer_unit, scale_in_words, unit_in_words


@pytest.mark.parametrize(
    ("name", "series", "value_text", "indicator_unit", "expected"),
    [
        ("Sjukfrånvaro", "2019", "7.6%", None, "percent"),
        ("Sjukfrånvaro i % av ordinarie arbetstid", "Enhet", "2,1", None, "percent"),
        ("Behöriga till gymnasiet, årskurs 9, %", "Utfall 2020", "83,1", None, "percent"),
        ("Andel nöjda besökare", "Målvärde", "80", None, "percent"),
        ("Nettokostnad i procent av budget", None, "98", None, "percent"),
        ("Norra boendet", "Andel", "95", None, "percent"),
        ("Norra boendet", "Antal brukare", "48", None, "count"),
        ("Personal", "Kvinnor · Antal årsarbetare · 2018", "831.3", None, "fte"),
        ("Antal timmar övertid omräknat till årsarbetare", "Enhet", "0,02", None, "fte"),
        ("Antal barn per årsarbetare", None, "5,2", None, None),  # no number of things: it may be a ratio
        ("Antal barn per grupp", None, "17", None, "count"),
        ("Förskollärare, andel av årsarbetare, %", "2024", "38", None, "percent"),
        ("Handläggare, årsarbetare (antal)", "2024", "38", None, "fte"),
        ("Levererat vatten, m3", "2019", "214 300", None, "m3"),
        ("Levererat vatten (m³)", "2019", "214 300", None, "m3"),
        ("Levererat vatten, 1 000 m3", "2019", "214", None, "count"),
        ("Elförbrukning, MWh", "2019", "6 240", None, "mwh"),
        ("Medelålder, år", "2019", "49", None, "years"),
        ("Elever (åk 9)", "2019", "49", None, "count"),
        ("Vårddygn, barn och unga", "2017", "9 872", "count", "count"),
        ("Förslag från personalen", "Utfall", "0", None, "count"),
        ("Ledarskap", "Enhet", "3,4", "index", "index"),
        ("Nöjd-Region-Index, fritid", "2016", "64", None, "index"),
        ("Upplevelse av bemötande, skala 1–5", "2016", "4,2", None, "index"),
        ("Helhetsomdömet", None, "71", None, None),  # a score: a bare figure of it counts nothing
        ("Det preliminära resultatet för halvåret", None, "65", None, None),
        ("Riktvärdet", None, "40", None, None),
        ("Elever med mer än 20 procents frånvaro", "2020", "71", None, "count"),  # which are counted, not their share
        ("Överskridna riktvärden", None, "3", None, "count"),
        ("Väntetid i antal dagar", "2020", "18", None, "days"),
        ("Handläggningstid (dagar)", "2020", "18", None, "days"),
        ("Uthyrda timmar i sporthallar", "2016", "19 112", None, "hours"),
        ("Få olika medarbetare under två veckor", "2022", "15", None, "count"),
        ("Inköpsstopp", "Beräknad effekt, tkr", "650", None, "sek"),
        ("Kostnad per elev (kr)", "2016", "98 500", None, "sek"),
        ("Placering i ranking", "2013", "128", None, "rank"),
        ("Plats i landet", "2013", "128", None, "rank"),
        ("Dagar från ansökan till plats i särskilt boende", "2013", "58", None, "days"),
        ("Antal dygn på institution", "2019", "3 644", None, "count"),  # what is bought, not how long it takes
        ("Väntetid (dygn)", "2019", "12", None, "days"),
        ("Balanstal", "2019", "0,8", None, "ratio"),
        ("Väntetid", "Utfall", "18 dagar", None, "days"),
        ("Besök", "2016", "51 377", None, "count"),
        ("Svarande", "2016", "250", "percent", "count"),  # 250 cannot be a share
        ("Resultatet i medarbetarenkäten", None, "3,85", None, "index"),
        ("Okänt mått", "2016", "4,0", None, None),  # decimals and no evidence: not a count
        ("Okänt mått", "2016", "", None, None),
    ],
)
def test_infer_unit(
    name: str, series: str | None, value_text: str, indicator_unit: str | None, expected: str | None
) -> None:
    found = infer_unit(name, series=series, context=None, value_text=value_text, indicator_unit=indicator_unit)
    assert found == expected


def test_a_section_on_fulfilment_says_nothing_of_its_figures() -> None:
    found = infer_unit("Deltagare", series="2011", context="Måluppfyllelse", value_text="64", indicator_unit=None)
    assert found == "count"


def test_context_tells_what_row_and_column_do_not() -> None:
    context = "Andel positiva svar, procent"
    assert infer_unit("Trygghet", series="2022", context=context, value_text="88", indicator_unit=None) == "percent"
    assert infer_unit("Trygghet", series="2022", context=None, value_text="88", indicator_unit=None) == "count"


@pytest.mark.parametrize(
    "context",
    [
        "Antalet har ökat med 9 procent sedan 2021",
        "Kostnaden var 3 mnkr",
        "I snitt 14 dagar",
        "I tabellen nedan visas hur stor andel som har fått ett svar från kommunen inom rimlig tid",
    ],
)
def test_a_sentence_above_a_table_is_no_label(context: str) -> None:
    found = infer_unit("Fall", series="Kv 1", context=context, value_text="142", indicator_unit=None)
    assert found == "count"


def test_money() -> None:
    assert (
        infer_unit("Lokaler", series=None, context=None, value_text="12", indicator_unit=None, is_money=True) == "sek"
    )


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Svarsfrekvens", "percent"),
        ("kr/elev", "sek"),
        ("Meritvärde", "index"),
        ("Kvinnor", None),
        ("kroppsvård", None),
        ("Beläggningsgrad", "percent"),
        ("Ledarskap", None),
        ("", None),
    ],
)
def test_unit_in_words(text: str, unit: str | None) -> None:
    assert unit_in_words(text) == unit


@pytest.mark.parametrize(
    ("text", "factor"),
    [("Utfall (tkr)", 1e3), ("Mnkr", 1e6), ("Belopp i kr", 1), ("tusental kronor", 1e3), ("Skrot", 1)],
)
def test_scale_in_words(text: str, factor: float) -> None:
    assert scale_in_words(text) == factor


@pytest.mark.parametrize(
    ("context", "unit"),
    [("Andel elever, procent", "percent"), ("Vad säger siffrorna? · Andelen är 41 procent", "count")],
)
def test_a_sentence_with_an_amount_of_its_own_tells_no_unit_of_a_table(context: str, unit: str) -> None:
    assert infer_unit("varav pojkar", series="2019", context=context, value_text="75", indicator_unit=None) == unit
