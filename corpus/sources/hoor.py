"""A municipality's follow-up of goals: indicators with a verdict each, and a weighed verdict for each goal in words."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Cell, Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a rule for how indicators make up the verdict on a goal, with thresholds in percent",
    "a verdict on each indicator in the last column, and a trend in words before it",
    "a weighed verdict for each goal: fulfilled to a high, some or small degree",
    "a goal without any indicator measured",
    "numbers of years, target and outcome in one row, units in the indicator's name",
    "deviations in percent beside those in kronor",
]
JUDGED = {"Nås": "achieved", "Nära": "partly", "Nås ej": "not_achieved", "Mäts 2024": "not_measured"}
Row = tuple[tuple[str, str, str, str, str, str, str], tuple[str, float, str]]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hoor-kommunstyrelsen-2023",
        look=Look(
            colour="#0f5c63",
            family="helvetica",
            size=9.5,
            table="zebra",
            header=("Höörs kommun", "Måluppföljning 2023"),
            footer=("", "{page} (av {pages})"),
            justified=False,
        ),
        document={
            "municipality_code": "1267",
            "municipality": "Höör",
            "report_type": "maluppfoljning",
            "title": "Måluppföljning 2023",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-12-31",
        },
        goal_defaults={"level": "council", "year": 2023},
        value_defaults={"period": "2023"},
    )
    s.add(Cover("Måluppföljning\n2023", ("Kommunstyrelsen", "Höörs kommun"), ("Beslutad 2024-03-11 § 42",)))
    s.add(Contents("Innehåll", depth=1))
    rules(s)
    growing(s)
    learning(s)
    safe(s)
    organisation(s)
    economy(s)
    s.traps += TRAPS
    return s


def rules(s: Specimen) -> None:
    """Put how goals are judged."""
    s.heading(1, "Så bedöms målen")
    s.p(
        """Kommunfullmäktige har beslutat om fyra mål för mandatperioden. Varje mål följs upp med indikatorer. När
        minst 75 procent av indikatorerna når sitt målvärde anses målet uppfyllt i hög grad, mellan 40 och 74 procent
        i viss grad och under 40 procent i låg grad. En indikator som ligger inom fem procent från målvärdet räknas
        som nära och ger ett halvt poäng. Tre av indikatorerna har inte kunnat mätas i år."""
    )
    s.p("Trenden jämför med året innan: bättre, sämre eller lika.", style="small")


def block(s: Specimen, key: str, title: str, text: str, rows: tuple[Row, ...]) -> None:
    """Put a goal and its indicators."""
    s.goal_defaults["perspective"] = title
    s.heading(1, title)
    s.p(f"<b>Kommunfullmäktiges mål {key}:</b> {text}", goal(key, text, number=key))
    cells: tuple[tuple[Cell, ...], ...] = tuple(row for row, _ in rows)
    s.values(
        Grid(
            header=(("Indikator", "2021", "2022", "2023", "Målvärde", "Trend", "Bedömning"),),
            rows=cells,
            widths=(0.36, 0.09, 0.09, 0.09, 0.12, 0.12, 0.13),
            left_columns=(0, 5, 6),
        ),
        (
            Column("2021", "previous", period="2021"),
            Column("2022", "previous", period="2022"),
            Column("2023", "outcome", period="2023"),
            Column("Målvärde", "target", period="2023"),
            None,
            None,
        ),
        units={row[0]: target[2] for row, target in rows},
    )
    for place, (row, target) in enumerate(rows, start=1):
        s.note(indicator(f"{key}.{place}", row[0], key, target=target, target_source="table"))
        s.note(judged(f"{key}.{place}", JUDGED[row[6]], row[6], source="template"))


def weighed(s: Specimen, key: str, status: str, phrase: str, text: str, *noted: Noted) -> None:
    """Put the weighed verdict on a goal and what is said about it."""
    s.p(
        f"<b>Sammanvägd bedömning:</b> Målet uppfylls {phrase}.",
        judged(key, status, f"Målet uppfylls {phrase}", source="template"),
    )
    s.p(text, *noted)


def growing(s: Specimen) -> None:
    """Put the goal for housing and business."""
    block(
        s,
        "1",
        "Växande kommun",
        "Höör ska vara en attraktiv kommun att bo och driva företag i",
        (
            (("Antal invånare", "16 902", "17 028", "17 065", "17 150", "Bättre", "Nära"), (">=", 17_150, "count")),
            (("Påbörjade bostäder", "96", "71", "24", "60", "Sämre", "Nås ej"), (">=", 60, "count")),
            (("Företagsklimat, rankning", "148", "131", "119", "125", "Bättre", "Nås"), ("<=", 125, "rank")),
            (("NKI för bygglov, index", "62", "", "", "70", "–", "Mäts 2024"), (">=", 70, "index")),
        ),
    )
    weighed(
        s,
        "1",
        "partly",
        "i viss grad",
        """Byggandet har mattats av i takt med räntorna. 24 bostäder påbörjades, de flesta i Maglasäte. Däremot har
        handläggningstiden för bygglov kortats från nio till fem veckor. Svenskt Näringslivs mätning visar den bästa
        placeringen sedan 2011.""",
        value("bostäder påbörjades", "24 bostäder", "count", name_variants=["bostäder"]),
        value("handläggningstiden för bygglov", "nio", "weeks", value=9, measure="previous", name_variants=["bygglov"]),
        value("handläggningstiden för bygglov", "fem veckor", "weeks", value=5, name_variants=["bygglov"]),
    )


def learning(s: Specimen) -> None:
    """Put the goal for schools."""
    block(
        s,
        "2",
        "Lärande hela livet",
        "Alla barn och unga ska nå så långt som möjligt i sin utbildning",
        (
            (
                ("Behöriga till yrkesprogram, %", "86,1", "88,4", "90,3", "90,0", "Bättre", "Nås"),
                (">=", 90, "percent"),
            ),
            (("Meritvärde årskurs 9", "221", "229", "231", "228", "Bättre", "Nås"), (">=", 228, "index")),
            (
                ("Examen inom tre år, %", "68,9", "70,2", "73,5", "72,0", "Bättre", "Nås"),
                (">=", 72, "percent"),
            ),
            (("Elever som trivs i skolan, %", "87", "88", "86", "92", "Sämre", "Nås ej"), (">=", 92, "percent")),
        ),
    )
    weighed(
        s,
        "2",
        "achieved",
        "i hög grad",
        """Resultaten är de bästa på tio år. Pojkarnas meritvärde, 219, har närmat sig flickornas, 243. Trivseln
        sjunker dock på mellanstadiet, och där har frånvaron ökat med 1,8 procentenheter. Nämnden bedömer därför att
        målet bara delvis är uppnått, trots att indikatorerna pekar åt rätt håll.""",
        value("Pojkarnas meritvärde", "219", "index", series="Pojkarnas", name_variants=["meritvärde"]),
        value("flickornas meritvärde", "243", "index", series="flickornas", name_variants=["meritvärde"]),
        value("frånvaron har ökat", "1,8 procentenheter", "percent", sure=False),
        judged("2", "partly", "målet bara delvis är uppnått"),
    )


def safe(s: Specimen) -> None:
    """Put the goal for care."""
    block(
        s,
        "3",
        "Trygg och säker",
        "Den som behöver stöd ska få det i tid och med god kvalitet",
        (
            (("Nöjda med hemtjänsten, %", "88", "85", "84", "90", "Sämre", "Nås ej"), (">=", 90, "percent")),
            (("Väntetid till äldreboende, dagar", "55", "61", "72", "45", "Sämre", "Nås ej"), ("<=", 45, "days")),
            (("Personer per hemtjänsttagare, antal", "16", "15", "15", "13", "Lika", "Nås ej"), ("<=", 13, "count")),
            (("Ej återaktualiserade ungdomar, %", "78", "79", "80", "80", "Bättre", "Nås"), (">=", 80, "percent")),
            (("Invånare som känner sig trygga, %", "", "77", "", "80", "–", "Mäts 2024"), (">=", 80, "percent")),
        ),
    )
    weighed(
        s,
        "3",
        "not_achieved",
        "i låg grad",
        """Trycket på äldreomsorgen är stort. I december väntade 23 personer på boende, och kommunen betalade 1,1 mkr
        för utskrivningsklara patienter. 38 procent av de erfarna undersköterskorna har sökt andra arbeten de senaste
        två åren. Ett nytt boende med 40 platser står klart 2025.""",
        value(
            "personer väntade på boende", "23 personer", "count", period="2023-12", name_variants=["väntade på boende"]
        ),
        value("utskrivningsklara patienter", "1,1 mkr", "sek", value=1_100_000),
        value("erfarna undersköterskorna har sökt andra arbeten", "38 procent", "percent"),
        value("boende med platser", "40 platser", "count", measure="forecast", period="2025", sure=False),
    )


def organisation(s: Specimen) -> None:
    """Put the goal for the organisation."""
    block(
        s,
        "4",
        "Hållbar organisation",
        "Kommunen ska vara en god arbetsgivare med ordning på ekonomin",
        (
            (("Sjukfrånvaro, %", "7,4", "7,9", "6,8", "7,0", "Bättre", "Nås"), ("<=", 7, "percent")),
            (("Personalomsättning, %", "12,8", "14,9", "13,1", "13,0", "Bättre", "Nära"), ("<=", 13, "percent")),
            (("HME-index", "78", "", "", "80", "–", "Mäts 2024"), (">=", 80, "index")),
            (("Resultat av skatt och bidrag, %", "4,1", "3,6", "-0,9", "2,0", "Sämre", "Nås ej"), (">=", 2, "percent")),
        ),
    )
    weighed(
        s,
        "4",
        "partly",
        "i viss grad",
        """Medarbetarundersökningen sköts upp. Att sjukfrånvaron sjunker är ett resultat av det arbete som påbörjades
        2022. Resultatmålet nås inte: kommunen redovisar ett underskott på 10,4 mkr, det första på elva år.""",
        judged("4.4", "not_achieved", "Resultatmålet nås inte", goal_alt=["4"]),
        money("kommunen", currency_unit="mkr", deviation=-10_400_000, period="2023", is_total=1, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "Nämndernas ekonomi")
    s.p("Mkr", style="small")
    rows = (
        ("Kommunstyrelsen", "118,4", "116,9", "1,5", "1,3"),
        ("Barn- och utbildningsnämnden", "512,0", "515,8", "-3,8", "-0,7"),
        ("Socialnämnden", "402,7", "418,1", "-15,4", "-3,8"),
        ("Miljö- och byggnadsnämnden", "14,9", "14,2", "0,7", "4,7"),
        ("Summa", "1 048,0", "1 065,0", "-17,0", "-1,6"),
    )
    s.amounts(
        Grid(
            header=(("Nämnd", "Budget", "Utfall", "Avvikelse", "Avvikelse %"),),
            rows=rows,
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "deviation", None),
        currency_unit="mkr",
        period="2023",
    )
    s.note(*(value(r[0], r[4], "percent", series="Avvikelse %", source="table", sure=False) for r in rows))
    s.p(
        """Socialnämndens underskott på 15,4 mkr är det största någonsin. Hemtjänsten överskred sin budget med 8,2 mkr
        och placeringarna av barn kostade 5,9 mkr mer än planerat. Barn- och utbildningsnämnden har fått ökade
        kostnader för skolskjuts. Miljö- och byggnadsnämnden lämnar ett överskott trots lägre intäkter från
        bygglov.""",
        money(
            "Socialnämndens", currency_unit="mkr", deviation=-15_400_000, period="2023", item_variants=["Socialnämnden"]
        ),
        money("Hemtjänsten", currency_unit="mkr", deviation=-8_200_000, period="2023"),
        money("placeringarna av barn", currency_unit="mkr", deviation=-5_900_000, period="2023"),
    )
