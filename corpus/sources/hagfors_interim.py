"""The interim report of the year of `hagfors`: the same goals as forecasts, fewer of them, and the year's forecast."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.sources.hagfors import EGEN, GOALS, TARGETS
from corpus.story import Column, Cover, Grid, Look, Specimen

LOOK = Look(
    colour="#2e6b34",
    table="zebra",
    size=9,
    header=("Arbetsmarknadsnämnden", "Sida {page} ({pages})"),
    footer=("Hagfors kommun", "Delårsrapport 2022"),
)

FORECASTS = {
    "1.1": ("Förväntas uppnås", "achieved"),
    "1.2": ("Förväntas uppnås", "achieved"),
    "2.1": ("Förväntas inte uppnås", "not_achieved"),
    "3.1": ("Förväntas uppnås", "achieved"),
    "3.2": ("Förväntas delvis uppnås", "partly"),
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hagfors-arbetsmarknadsnamnden-2022-08",
        look=LOOK,
        document={
            "municipality_code": "1783",
            "municipality": "Hagfors",
            "report_type": "delarsrapport",
            "title": "Delårsrapport januari–augusti 2022",
            "organisation": "Arbetsmarknadsnämnden",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-08-31",
        },
        goal_defaults={"level": "board", "year": 2022},
        value_defaults={"period": "2022-01/2022-08"},
    )
    s.add(
        Cover(
            "Delårsrapport\njanuari–augusti 2022",
            ("Arbetsmarknadsnämnden", "Hagfors kommun"),
            ("Behandlad av nämnden 2022-09-22",),
        )
    )
    s.heading(1, "Måluppfyllelse")
    s.p("""Prognosen gäller hela året. Nöjda deltagare mäts i november och målet om dem tas upp i årsbokslutet.""")
    noted: list[Noted] = []
    rows = [row for row in GOALS if row[0] in FORECASTS]
    for number, area, text, *_ in rows:
        phrase, status = FORECASTS[number]
        noted.append(goal(number, text, number=number, perspective=area, **TARGETS.get(number, {})))  # type: ignore[arg-type]
        noted.append(judged(number, status, phrase, source="template", forecast=1))
    s.add(
        Grid(
            header=(("Nr", "Område", "Nämndens mål", "Prognos för året"),),
            rows=tuple((number, area, text, FORECASTS[number][0]) for number, area, text, *_ in rows),
            widths=(0.08, 0.24, 0.46, 0.22),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )
    figures(s)
    s.traps += [
        "the goals of the year with forecasts, one of them left out until the year's end",
        "outcome to August beside the year's forecast and budget",
        "a forecast of a goal that the annual report contradicts",
    ]
    return s


def figures(s: Specimen) -> None:
    """Put the figures from January to August, and the forecast of the year."""
    s.heading(1, "Verksamhet i siffror")
    s.values(
        Grid(
            header=(("Nyckeltal", "Jan–aug 2021", "Jan–aug 2022"),),
            rows=(
                ("Deltagare i insatser", "204", "231"),
                ("Elever i svenska för invandrare", "88", "109"),
            ),
            widths=(0.5, 0.25, 0.25),
        ),
        (
            Column("Jan–aug 2021", "previous", "count", "2021-01/2021-08"),
            Column("Jan–aug 2022", "outcome", "count", "2022-01/2022-08"),
        ),
    )
    s.heading(1, "Ekonomi")
    s.p(
        f"""Arbetsmarknadsnämnden väntas lämna ett överskott på 940 tkr för helåret. {EGEN} är det område där behoven
        har minskat mest: i augusti hade 192 hushåll försörjningsstöd.""",
        money("Arbetsmarknadsnämnden", currency_unit="tkr", deviation=940_000, period="2022", is_total=1),
        value("hushåll försörjningsstöd", "192", "count", period="2022-08"),
    )
    s.amounts(
        Grid(
            header=(("Verksamhet, tkr", "Utfall jan–aug 2022", "Budget 2022", "Prognos 2022", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "-1 540", "-2 400", "-2 350", "50"),
                ("Försörjningsstöd", "-9 870", "-15 800", "-15 050", "750"),
                ("Arbetsmarknadsinsatser", "-6 110", "-9 650", "-9 400", "250"),
                ("Vuxenutbildning", "-3 820", "-5 700", "-5 810", "-110"),
                ("Summa", "-21 340", "-33 550", "-32 610", "940"),
            ),
            widths=(0.26, 0.24, 0.17, 0.17, 0.16),
            bold_rows=(4,),
        ),
        ("outcome", "budget", "forecast", "deviation"),
        period="2022",
    )
