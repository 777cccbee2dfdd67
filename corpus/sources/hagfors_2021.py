"""The annual report of the year before `hagfors`: the goals that were reworded, given another target, or dropped."""

from corpus.gold import Noted, goal, indicator, judged, value
from corpus.sources.hagfors import EGEN, TRIVAS, VAXA
from corpus.story import Column, Cover, Grid, Look, Specimen

LOOK = Look(
    colour="#2e6b34",
    table="zebra",
    size=9,
    header=("Arbetsmarknadsnämnden", "Sida {page} ({pages})"),
    footer=("Hagfors kommun", "Årsbokslut 2021"),
)

GOALS = (
    # number, focus area, goal, status words, status
    ("1.1", EGEN, "Fler ska gå från försörjningsstöd till arbete eller studier", "Ej uppfyllt", "not_achieved"),
    ("1.2", EGEN, "Ingen under 25 år ska vara utan sysselsättning längre än 60 dagar", "Ej uppfyllt", "not_achieved"),
    ("2.1", VAXA, "Den som studerar svenska för invandrare ska nå nästa kurs i tid", "Delvis uppfyllt", "partly"),
    ("2.2", VAXA, "Deltagarna ska känna sig nöjda med det stöd de får", "Uppfyllt", "achieved"),
    ("3.1", TRIVAS, "Medarbetarna ska ha en hållbar arbetssituation", "Uppfyllt", "achieved"),
    ("3.2", TRIVAS, "Alla chefer ska gå utbildningen i arbetsmiljö", "Uppfyllt", "achieved"),
)
INDICATORS: tuple[tuple[tuple[str, ...], tuple[str, float, str]], ...] = (
    (("Andel som går till arbete eller studier, %", "1.1", "36", "38", "Minst 45"), (">=", 45, "percent")),
    (("Antal hushåll med försörjningsstöd", "1.1", "226", "241", "Högst 200"), ("<=", 200, "count")),
    (("Medianväntan till insats, dagar", "1.2", "58", "61", "Högst 45"), ("<=", 45, "days")),
    (("Andel som klarar kurs C inom ett år, %", "2.1", "50", "52", "Minst 55"), (">=", 55, "percent")),
    (("Andel nöjda deltagare, %", "2.2", "79", "81", "Minst 80"), (">=", 80, "percent")),
    (("Sjukfrånvaro, %", "3.1", "6,8", "6,2", "Högst 6,5"), ("<=", 6.5, "percent")),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hagfors-arbetsmarknadsnamnden-2021",
        look=LOOK,
        document={
            "municipality_code": "1783",
            "municipality": "Hagfors",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse och årsbokslut 2021",
            "organisation": "Arbetsmarknadsnämnden",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-12-31",
        },
        goal_defaults={"level": "board", "year": 2021},
        value_defaults={"period": "2021"},
    )
    s.add(
        Cover(
            "Verksamhetsberättelse\noch årsbokslut 2021",
            ("Arbetsmarknadsnämnden", "Hagfors kommun"),
            ("Antagen av nämnden 2022-02-17",),
        )
    )
    follow_up(s)
    economy(s)
    s.source_errors += [
        {
            "where": "Indikatorer, Antal hushåll med försörjningsstöd, against the report for 2022",
            "what": "241 households in 2021; the report for 2022 gives 214 for 2021",
        },
    ]
    s.traps += [
        "most goals go on in the report for 2022: in the same words, in others, with a lower target; one is dropped",
        "targets of indicators that the next year lowers or raises",
        "a figure that the next year's report gives otherwise",
    ]
    return s


def follow_up(s: Specimen) -> None:
    """Put the goals with their status words, and the indicators."""
    s.heading(1, "Måluppfyllelse")
    s.p("""Nämnden har sex mål inom tre områden. Vart och ett följs upp med de indikatorer som nämnden har valt.""",
        value("mål", "sex", "count", value=6, sure=False))  # fmt: skip
    noted: list[Noted] = []
    for number, area, text, phrase, status in GOALS:
        target = {"target": ("<=", 60, "days")} if number == "1.2" else {}
        if number == "1.1":
            target = {"target": ("increase", None, None)}  # type: ignore[dict-item]
        noted.append(goal(number, text, number=number, perspective=area, **target))  # type: ignore[arg-type]
        noted.append(judged(number, status, phrase, source="template"))
    s.add(
        Grid(
            header=(("Nr", "Område", "Nämndens mål", "Bedömning"),),
            rows=tuple((number, area, text, phrase) for number, area, text, phrase, _ in GOALS),
            widths=(0.08, 0.24, 0.48, 0.2),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )
    s.heading(1, "Indikatorer")
    s.values(
        Grid(
            header=(("Indikator", "Mål nr", "Utfall 2020", "Utfall 2021", "Målvärde 2021"),),
            rows=tuple(row for row, _ in INDICATORS),
            widths=(0.42, 0.1, 0.15, 0.15, 0.18),
        ),
        (
            None,
            Column("Utfall 2020", "previous", period="2020"),
            Column("Utfall 2021", "outcome", period="2021"),
            Column("Målvärde 2021", "target", period="2021"),
        ),
        units={row[0]: target[2] for row, target in INDICATORS},
    )
    areas = {number: area for number, area, *_ in GOALS}
    s.note(
        *(
            indicator(
                f"{row[1]}{letter}", row[0], row[1], perspective=areas[row[1]], target=target, target_source="table"
            )
            for letter, (row, target) in zip("abaaaa", INDICATORS, strict=True)
        )
    )


def economy(s: Specimen) -> None:
    """Put the budget."""
    s.heading(1, "Ekonomi")
    s.amounts(
        Grid(
            header=(("Verksamhet, tkr", "Bokslut 2020", "Budget 2021", "Bokslut 2021", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "-2 180", "-2 300", "-2 210", "90"),
                ("Försörjningsstöd", "-17 605", "-16 400", "-16 940", "-540"),
                ("Arbetsmarknadsinsatser", "-8 870", "-9 300", "-9 120", "180"),
                ("Vuxenutbildning", "-5 310", "-5 500", "-5 480", "20"),
                ("Summa", "-33 965", "-33 500", "-33 750", "-250"),
            ),
            widths=(0.32, 0.17, 0.17, 0.17, 0.17),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2021",
    )
