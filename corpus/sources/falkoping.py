"""A school board's annual accounts: each goal a block of labelled lines, its fulfilment a degree in words."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Cell, Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a block for each goal: level aimed at, outcome, degree of fulfilment, analysis, each after a label",
    "degrees in words (God, Viss, Låg) instead of reached and not reached",
    "an analysis that judges otherwise than the label above it",
    "a table of all goals at the end that repeats the degrees beside those of the year before",
    "results of schools one by one, boys and girls",
    "budget, outcome and the year before, income and costs apart",
]
DEGREES = {"God": "achieved", "Viss": "partly", "Låg": "not_achieved", "Kan ej bedömas": "not_measured"}
GOALS = {
    "1": "Alla elever ska lämna årskurs 9 med behörighet till gymnasieskolan",
    "2": "Alla elever ska kunna läsa när de slutar årskurs 2",
    "3": "Barn och elever ska känna sig trygga",
    "4": "Föräldrar ska erbjudas förskoleplats på önskat datum",
    "5": "Fler ungdomar ska fullfölja sin gymnasieutbildning inom fyra år",
    "6": "Nämndens verksamhet ska rymmas inom tilldelad ram",
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="falkoping-barn-och-utbildningsnamnden-2014",
        look=Look(
            colour="#1d3f72",
            family="times",
            size=11,
            table="lines",
            header=("Falköpings kommun", "Årsbokslut 2014"),
            footer=("Barn- och utbildningsnämnden", "{page}"),
            toc_leader=" .",
            justified=True,
        ),
        document={
            "municipality_code": "1499",
            "municipality": "Falköping",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut 2014",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": None,
            "year": 2014,
            "period_start": "2014-01-01",
            "period_end": "2014-12-31",
        },
        goal_defaults={"level": "board", "year": 2014},
        value_defaults={"period": "2014"},
    )
    s.add(
        Cover(
            "Årsbokslut 2014", ("Barn- och utbildningsnämnden", "Falköpings kommun"), ("Dnr BUN 2015/31",), band=False
        )
    )
    s.add(Contents("Innehåll"))
    the_year(s)
    knowledge(s)
    safety(s)
    overview(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what happened."""
    s.heading(1, "Året i korthet")
    s.p(
        """Nämnden svarar för förskola, fritidshem, grundskola, grundsärskola, gymnasieskola och vuxenutbildning. Under
        hösten gick 3 214 elever i kommunens grundskolor, 71 fler än året innan. Antalet nyanlända elever ökade från 96
        till 148, och en mottagningsklass startade på Kyrkerörsskolan i januari. Två moduler har ställts upp på
        Odensberg för att klara behovet av förskoleplatser. Gymnasieskolan hade 1 090 elever, vilket är det lägsta
        antalet på tio år.""",
        value("elever i kommunens grundskolor", "3 214 elever", "count", name_variants=["elever grundskolor"]),
        value("fler elever", "71 fler", "count", sure=False),
        value("Antalet nyanlända elever", "96", "count", measure="previous", period="2013"),
        value("Antalet nyanlända elever", "148", "count"),
        value("moduler", "Två moduler", "count", value=2, sure=False),
        value("Gymnasieskolan elever", "1 090 elever", "count", name_variants=["elever"]),
    )
    s.p(
        """Sammantaget bedömer nämnden att måluppfyllelsen är god för två av målen, viss för två och låg för ett. Ett
        mål har inte kunnat bedömas."""
    )


def block(
    s: Specimen,
    key: str,
    level: str,
    outcome: str,
    degree: str,
    analysis: str,
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal with its labelled lines."""
    s.heading(3, f"Mål {key}: {GOALS[key]}", goal(key, GOALS[key], number=key, target=target), listed=False)
    if level:
        s.p(f"<b>Målnivå:</b> {level}")
    s.p(f"<b>Utfall:</b> {outcome}")
    s.p(f"<b>Måluppfyllelse:</b> {degree}", judged(key, DEGREES[degree], degree, source="template"))
    s.p(f"<b>Analys:</b> {analysis}")
    s.note(*noted)


def knowledge(s: Specimen) -> None:
    """Put the goals for knowledge."""
    s.goal_defaults["perspective"] = "Kunskaper"
    s.heading(1, "Uppföljning av målen")
    s.heading(2, "Kunskaper")
    block(
        s,
        "1",
        "92 procent",
        "85,7 procent (2013: 87,9 procent)",
        "Låg",
        """Det är tredje året som andelen sjunker. Skillnaden mellan skolorna är stor: på Vilskeskolan var 94 procent
        behöriga, på Centralskolan 79 procent. Av eleverna som kommit till Sverige efter sjunde klass nådde 31 procent
        behörighet. Räknas de bort är resultatet 91 procent, nära den nivå som nämnden har satt.""",
        value("behörighet till gymnasieskolan", "85,7 procent", "percent", name_variants=["Utfall"]),
        value(
            "behörighet till gymnasieskolan",
            "87,9 procent",
            "percent",
            measure="previous",
            period="2013",
            name_variants=["Utfall"],
        ),
        value("behörighet till gymnasieskolan", "92 procent", "percent", measure="target", name_variants=["Målnivå"]),
        value("behöriga", "94 procent", "percent", org_unit="Vilskeskolan", name_variants=["Vilskeskolan behöriga"]),
        value("behöriga", "79 procent", "percent", org_unit="Centralskolan", name_variants=["Centralskolan"]),
        value("eleverna nådde behörighet", "31 procent", "percent", name_variants=["behörighet"]),
        value("resultatet", "91 procent", "percent", sure=False),
        target=(">=", 92, "percent"),
    )
    block(
        s,
        "2",
        "100 procent",
        "96 procent (95 procent)",
        "Viss",
        """Satsningen på läsning i de tidiga åren har gett resultat. 14 elever av 352 nådde inte kraven, och alla har
        fått åtgärdsprogram. Nämnden ser positivt på utvecklingen även om målet inte nås fullt ut.""",
        value("läsa i årskurs 2", "96 procent", "percent", name_variants=["Utfall"]),
        value("läsa i årskurs 2", "95 procent", "percent", measure="previous", period="2013", name_variants=["Utfall"]),
        value("läsa i årskurs 2", "100 procent", "percent", measure="target", name_variants=["Målnivå"]),
        value("elever nådde inte kraven", "14 elever av 352", "count", name_variants=["elever"]),
        judged("2", "partly", "målet inte nås fullt ut", status_alt=["not_achieved"]),
        target=(">=", 100, "percent"),
    )
    block(
        s,
        "5",
        "Högre än 2013",
        "74 procent (70 procent)",
        "God",
        """Av dem som började 2010 har 74 procent nu slutbetyg. Riket ligger på 77 procent. På yrkesprogrammen är
        andelen 81 procent men på introduktionsprogrammen bara 22 procent.""",
        value(
            "fullfölja gymnasieutbildning", "74 procent", "percent", repeats=2, name_variants=["Utfall", "slutbetyg"]
        ),
        value(
            "fullfölja gymnasieutbildning",
            "70 procent",
            "percent",
            measure="previous",
            period="2013",
            name_variants=["Utfall"],
        ),
        value("slutbetyg", "77 procent", "percent", series="Riket", name_variants=["Riket"]),
        value("andelen yrkesprogrammen", "81 procent", "percent", name_variants=["andelen", "slutbetyg"]),
        value("andelen introduktionsprogrammen", "22 procent", "percent", name_variants=["andelen", "slutbetyg"]),
        target=("increase", None, None),
    )


def safety(s: Specimen) -> None:
    """Put the goals for safety, access and money."""
    s.goal_defaults["perspective"] = "Trygghet och service"
    s.heading(2, "Trygghet och service")
    block(
        s,
        "3",
        "Minst 95 procent ska svara att de känner sig trygga",
        "Enkäten genomfördes inte under 2014",
        "Kan ej bedömas",
        """Enkäten görs vartannat år, nästa gång i mars 2015. Antalet anmälningar om kränkande behandling var 127,
        jämfört med 94 året innan. Ökningen beror enligt rektorerna på att fler händelser anmäls.""",
        judged("3", "not_measured", "Enkäten genomfördes inte under 2014"),
        value("anmälningar om kränkande behandling", "127", "count"),
        value("anmälningar om kränkande behandling", "94", "count", measure="previous", period="2013"),
        value("känner sig trygga", "Minst 95 procent", "percent", measure="target", name_variants=["Målnivå"]),
        target=(">=", 95, "percent"),
    )
    block(
        s,
        "4",
        "90 procent",
        "83 procent",
        "Viss",
        """I tätorten har 78 procent fått plats på önskat datum, i de mindre orterna nästan alla. Samtliga har fått
        plats inom fyra månader, som lagen kräver. Målet har inte uppnåtts i tätorten men väl i övriga delar av
        kommunen.""",
        value("förskoleplats på önskat datum", "83 procent", "percent", name_variants=["Utfall"]),
        value("förskoleplats på önskat datum", "90 procent", "percent", measure="target", name_variants=["Målnivå"]),
        value("plats på önskat datum", "78 procent", "percent", series="tätorten", name_variants=["tätorten"]),
        judged("4", "not_achieved", "Målet har inte uppnåtts i tätorten", aspect="tätorten", sure=False),
        judged("4", "achieved", "väl i övriga delar av kommunen", aspect="övriga delar av kommunen", sure=False),
        target=(">=", 90, "percent"),
    )
    block(
        s,
        "6",
        "",
        "Överskott 1,2 mnkr",
        "God",
        "Nämnden har hållit sin ram för andra året i rad, se avsnittet Ekonomi.",
        judged("6", "achieved", "har hållit sin ram"),
        money("Nämndens verksamhet", currency_unit="mkr", deviation=1_200_000, period="2014", is_total=1, sure=False),
    )


def overview(s: Specimen) -> None:
    """Put the table of all goals, and the results of the schools."""
    s.heading(2, "Samlad bild")
    rows: tuple[tuple[Cell, ...], ...] = (
        (f"1. {GOALS['1']}", "Viss", "Låg"),
        (f"2. {GOALS['2']}", "Viss", "Viss"),
        (f"3. {GOALS['3']}", "God", "Kan ej bedömas"),
        (f"4. {GOALS['4']}", "God", "Viss"),
        (f"5. {GOALS['5']}", "Låg", "God"),
        (f"6. {GOALS['6']}", "God", "God"),
    )
    s.add(
        Grid(
            header=(("Mål", "2013", "2014"),),
            rows=rows,
            widths=(0.68, 0.14, 0.18),
            left_columns=(0, 1, 2),
        ),
        *(
            judged(str(key), DEGREES[str(row[2])], str(row[2]), source="template", sure=False, note="repeated")
            for key, row in enumerate(rows, start=1)
        ),
        *(
            judged(str(key), DEGREES[str(row[1])], str(row[1]), source="template", sure=False, note="the year before")
            for key, row in enumerate(rows, start=1)
        ),
    )
    s.p("Andel elever behöriga till gymnasiet, procent", style="caption")
    s.values(
        Grid(
            header=(("Skola", "Flickor", "Pojkar", "Samtliga", "Samtliga 2013"),),
            rows=(
                ("Centralskolan", "82", "76", "79", "83"),
                ("Kyrkerörsskolan", "88", "81", "84", "86"),
                ("Vilskeskolan", "97", "91", "94", "93"),
                ("Floby skola", "90", "89", "89", "92"),
            ),
            widths=(0.32, 0.15, 0.15, 0.17, 0.21),
        ),
        (
            Column("Flickor", "outcome", "percent"),
            Column("Pojkar", "outcome", "percent"),
            Column("Samtliga", "outcome", "percent"),
            Column("Samtliga 2013", "previous", "percent", "2013"),
        ),
        extra={"name_variants": ["Andel elever behöriga till gymnasiet"]},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "Ekonomi")
    s.p(
        """Nämnden redovisar ett överskott på 1,2 mnkr. Grundskolan gick 3,6 mnkr back, främst på grund av fler elever i
        mottagningsklass. Gymnasieskolan lämnar ett överskott på 4,1 mnkr, eftersom färre elever än väntat studerar i
        andra kommuner. Kostnaden för skolskjutsar uppgick till 28,3 mnkr.""",
        money("Nämnden", currency_unit="mkr", deviation=1_200_000, period="2014", is_total=1),
        money("Grundskolan", currency_unit="mkr", deviation=-3_600_000, period="2014"),
        money("Gymnasieskolan", currency_unit="mkr", deviation=4_100_000, period="2014"),
        value("Kostnaden för skolskjutsar", "28,3 mnkr", "sek", value=28_300_000),
    )
    s.p("Mnkr", style="small")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2013", "Budget 2014", "Bokslut 2014", "Avvikelse"),),
            rows=(
                ("Förskola och fritidshem", "-171,8", "-177,0", "-176,9", "0,1"),
                ("Grundskola", "-298,3", "-304,6", "-308,2", "-3,6"),
                ("Gymnasieskola", "-158,4", "-157,3", "-153,2", "4,1"),
                ("Vuxenutbildning", "-19,7", "-20,4", "-19,8", "0,6"),
                ("Totalt", "-648,2", "-659,3", "-658,1", "1,2"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2014",
    )
