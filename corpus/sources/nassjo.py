"""A school board's interim report out of a planning system: focus areas, indicators with forecast and comment."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Cell, Column, Grid, Look, Specimen

TRAPS = [
    "focus areas as headings, the board's goals below them after a label",
    "one table for each goal: outcome, target, forecast in words and a comment of its own for each indicator",
    "figures by sex and by school inside the cells of comments",
    "indicators that are measured later in the year",
    "a share inside an indicator's name",
    "the weighed verdict on a goal as a forecast at the end of an analysis",
    "volumes with last year, budget and forecast beside money with the same heads",
]
SO_FAR, LAST = "2024-08", "2023-08"
FORECASTS = {"Nås": "achieved", "Nås delvis": "partly", "Nås ej": "not_achieved", "Går ej att bedöma": "uncertain"}
Target = tuple[str, float, str | None]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="nassjo-barn-och-utbildningsnamnden-2024-08",
        look=Look(
            colour="#00666b",
            family="helvetica",
            size=9.5,
            table="rows",
            header=("Delårsrapport augusti 2024", "Nässjö kommun"),
            footer=("Barn- och utbildningsnämnden", "{page}({pages})"),
            first_page_with_header=1,
            justified=False,
            figures="centre",
        ),
        document={
            "municipality_code": "0682",
            "municipality": "Nässjö",
            "report_type": "delarsrapport",
            "title": "Delårsrapport augusti 2024",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": None,
            "year": 2024,
            "period_start": "2024-01-01",
            "period_end": "2024-08-31",
        },
        goal_defaults={"level": "board", "year": 2024},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport augusti 2024")
    s.p("Barn- och utbildningsnämnden", style="bold")
    summary(s)
    learning(s)
    safety(s)
    meals(s)
    employer(s)
    balance(s)
    volumes(s)
    economy(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Våren har präglats av arbetet med den nya skolstrukturen. Två mindre F–6-skolor lades ned vid läsårets slut
        och eleverna har börjat på Norråsaskolan, som har fått en tillbyggnad med fyra klassrum. Flytten har i stort
        sett fungerat väl, men skolskjutsarna var förseningsdrabbade under de första veckorna. Kunskapsresultaten i
        årskurs 9 är bättre än på flera år, medan tryggheten på mellanstadiet sjunker.""",
        value("skolor lades ned", "Två mindre", "count", value=2, sure=False),
        value("tillbyggnad klassrum", "fyra klassrum", "count", value=4, sure=False),
    )
    s.p(
        """Barnkullarna är små. I augusti fanns 1 331 barn i förskolan, 62 färre än för ett år sedan, och nämnden har
        stängt tre avdelningar. Nämnden räknar med ett underskott på 12,6 mnkr för helåret. Åtgärder för 5 mnkr är
        beslutade men får effekt först under våren 2025. Av nämndens fem mål bedöms två kunna nås vid årets slut.""",
        value("barn i förskolan", "1 331 barn", "count", period="2024-08"),
        value("barn i förskolan färre", "62 färre", "count", sure=False),
        value("avdelningar stängt", "tre avdelningar", "count", value=3, name_variants=["avdelningar"]),
        money("Nämnden", currency_unit="mkr", deviation=-12_600_000, period="2024", is_total=1),
        value("Åtgärder", "5 mnkr", "sek", value=5_000_000, sure=False),
    )
    s.p(
        """För varje indikator anges en prognos. <i>Nås</i> betyder att målvärdet väntas vara uppnått vid årets slut,
        <i>Nås delvis</i> att utfallet väntas hamna nära målvärdet och <i>Nås ej</i> att det inte gör det.""",
        style="small",
    )


def block(
    s: Specimen,
    key: str,
    text: str,
    rows: tuple[tuple[str, str, str, str, str, str], ...],
    targets: tuple[Target, ...],
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal and the table of its indicators."""
    s.p(f"<b>Nämndmål {key}:</b> {text}", goal(key, text, number=key, target=target))
    units = {row[0]: unit for row, (_, _, unit) in zip(rows, targets, strict=True) if unit}
    cells: tuple[tuple[Cell, ...], ...] = rows
    s.values(
        Grid(
            header=(("Indikator", "Utfall aug 2023", "Utfall aug 2024", "Mål 2024", "Prognos", "Kommentar"),),
            rows=cells,
            widths=(0.26, 0.1, 0.11, 0.09, 0.14, 0.3),
            left_columns=(0, 4, 5),
        ),
        (
            Column("Utfall aug 2023", "previous", None, LAST),
            Column("Utfall aug 2024", "outcome", None, SO_FAR),
            Column("Mål 2024", "target", None, "2024"),
            None,
            None,
        ),
        units=units,
    )
    for place, (row, aim) in enumerate(zip(rows, targets, strict=True), start=1):
        name = f"{key}.{place}"
        s.note(indicator(name, row[0], key, target=aim, target_source="table"))
        either: dict[str, list[str]] = {"status_alt": ["not_measured"]} if FORECASTS[row[4]] == "uncertain" else {}
        s.note(judged(name, FORECASTS[row[4]], row[4], source="template", forecast=1, **either))
    s.note(*noted)


def learning(s: Specimen) -> None:
    """Put the focus area of learning."""
    s.goal_defaults["perspective"] = "Alla ska lyckas"
    s.heading(2, "Fokusområde: Alla ska lyckas")
    rows = (
        (
            "Elever i åk 6 med lägst betyget E i alla ämnen, %",
            "74,2",
            "77,5",
            "80",
            "Nås ej",
            "Svagast är resultaten i matematik och i svenska som andraspråk.",
        ),
        (
            "Elever i åk 9 behöriga till yrkesprogram, %",
            "82,9",
            "85,1",
            "85",
            "Nås",
            "Resultatet är det bästa sedan 2016.",
        ),
        (
            "Meritvärde åk 9",
            "214",
            "219",
            "220",
            "Nås delvis",
            "Flickor 231, pojkar 208. Skillnaden har minskat något.",
        ),
        (
            "Elever i åk 1 som når läsmålet, %",
            "–",
            "Mäts i nov",
            "90",
            "Går ej att bedöma",
            "Bedömningsstödet genomförs under vecka 46.",
        ),
    )
    block(
        s,
        "1",
        "Barns och elevers kunskapsresultat ska förbättras",
        rows,
        ((">=", 80, "percent"), (">=", 85, "percent"), (">=", 220, "index"), (">=", 90, "percent")),
        value("Meritvärde åk 9", "231", "index", series="Flickor", name_variants=["Flickor", "Meritvärde"]),
        value("Meritvärde åk 9", "208", "index", series="pojkar", name_variants=["pojkar", "Meritvärde"]),
        target=("increase", None, None),
    )
    s.p(
        """<b>Analys.</b> Satsningen på två lärare i matematik fortsätter på Åkershällsskolan, där andelen godkända i
        ämnet har stigit från 71 till 80 procent på ett år. Övriga skolor har inte haft möjlighet att arbeta på samma
        sätt. Elever som har kommit till Sverige under de senaste fyra åren har betydligt svårare att nå målen, och
        studiehandledning på modersmålet räcker inte till alla. Bedömningen är att målet delvis kommer att nås.""",
        value(
            "andelen godkända i ämnet",
            "71",
            "percent",
            measure="previous",
            period="2023",
            org_unit="Åkershällsskolan",
            name_variants=["matematik Åkershällsskolan", "godkända i matematik"],
        ),
        value(
            "andelen godkända i ämnet",
            "80 procent",
            "percent",
            org_unit="Åkershällsskolan",
            name_variants=["matematik Åkershällsskolan", "godkända i matematik"],
        ),
        value("lärare i matematik", "två lärare", "count", value=2, org_unit="Åkershällsskolan", sure=False),
        judged("1", "partly", "målet delvis kommer att nås", forecast=1),
    )


def safety(s: Specimen) -> None:
    """Put the focus area of safety."""
    s.goal_defaults["perspective"] = "Trygghet och hälsa"
    s.heading(2, "Fokusområde: Trygghet och hälsa")
    rows = (
        (
            "Elever i åk 5 som känner sig trygga i skolan, %",
            "86",
            "84",
            "92",
            "Nås ej",
            "Otryggheten gäller främst raster och omklädningsrum.",
        ),
        (
            "Vårdnadshavare som är nöjda med förskolan, %",
            "93",
            "94",
            "93",
            "Nås",
            "Högst betyg får personalens bemötande.",
        ),
        (
            "Elever med mer än 15 % frånvaro, andel i %",
            "11,8",
            "10,4",
            "10",
            "Nås delvis",
            "Ett närvaroteam med kurator och pedagog finns sedan januari.",
        ),
    )
    block(
        s,
        "2",
        "Barn och elever ska känna sig trygga och vilja vara i skolan",
        rows,
        ((">=", 92, "percent"), (">=", 93, "percent"), ("<=", 10, "percent")),
    )
    s.p(
        """<b>Analys.</b> Att färre känner sig trygga hänger delvis ihop med oron inför skolflytten. På de skolor som
        inte berörs är resultatet oförändrat. Närvaroteamet har haft kontakt med 48 elever, och för 29 av dem har
        frånvaron minskat. Nämnden gör ändå bedömningen att målet inte kommer att uppnås i år.""",
        value("Närvaroteamet kontakt med elever", "48 elever", "count", name_variants=["elever"]),
        value("frånvaron har minskat", "29 av dem", "count", name_variants=["elever frånvaron"]),
        judged("2", "not_achieved", "målet inte kommer att uppnås", forecast=1),
    )


def meals(s: Specimen) -> None:
    """Put the goal for meals."""
    rows = (
        (
            "Elever som är nöjda med skolmaten, %",
            "68",
            "71",
            "75",
            "Nås delvis",
            "Nästa mätning görs i oktober.",
        ),
        (
            "Matsvinn, gram per portion",
            "52",
            "44",
            "45",
            "Nås",
            "Lägst svinn har Tallskolan med 31 gram.",
        ),
    )
    block(
        s,
        "3",
        "Skolmåltiderna ska vara goda och hållbara",
        rows,
        ((">=", 75, "percent"), ("<=", 45, None)),
        value("Matsvinn", "31 gram", None, org_unit="Tallskolan", name_variants=["Tallskolan", "svinn"]),
    )
    s.p(
        """<b>Analys.</b> Alla kök väger sitt svinn varje dag, och eleverna kan följa resultatet på en skärm i matsalen.
        Målet väntas nås.""",
        judged("3", "achieved", "Målet väntas nås", forecast=1),
    )


def employer(s: Specimen) -> None:
    """Put the focus area of staff."""
    s.goal_defaults["perspective"] = "Attraktiv arbetsgivare"
    s.heading(2, "Fokusområde: Attraktiv arbetsgivare")
    rows = (
        (
            "Legitimerade lärare i grundskolan, %",
            "76,1",
            "78,3",
            "78",
            "Nås",
            "Tolv lärare har fått sin legitimation under året.",
        ),
        (
            "Förskollärare, andel av årsarbetare, %",
            "38",
            "37",
            "40",
            "Nås ej",
            "Tre annonser har varit utan behöriga sökande.",
        ),
        ("Sjukfrånvaro, %", "6,9", "6,3", "6,5", "Nås", "Korttidsfrånvaron minskar mest."),
    )
    block(
        s,
        "4",
        "Andelen behörig personal ska öka",
        rows,
        ((">=", 78, "percent"), (">=", 40, "percent"), ("<=", 6.5, "percent")),
        value("lärare har fått sin legitimation", "Tolv lärare", "count", value=12),
        value("annonser utan behöriga sökande", "Tre annonser", "count", value=3, sure=False),
        target=("increase", None, None),
    )
    s.p(
        """<b>Analys.</b> Konkurrensen om förskollärare är stor i hela länet. Från hösten läser 14 barnskötare till
        förskollärare med bibehållen lön. Sammantaget ser nämnden ut att nå målet, då grundskolan väger tyngst.""",
        value("barnskötare läser till förskollärare", "14 barnskötare", "count", period="2024"),
        judged("4", "achieved", "ser nämnden ut att nå målet", forecast=1),
    )


def balance(s: Specimen) -> None:
    """Put the goal for money, which has no indicators."""
    s.goal_defaults["perspective"] = "Hållbar ekonomi"
    s.heading(2, "Fokusområde: Hållbar ekonomi")
    text = "Verksamheten ska bedrivas inom tilldelad ram"
    s.p(f"<b>Nämndmål 5:</b> {text}", goal("5", text, number="5"))
    s.p(
        """<b>Analys.</b> Prognosen visar ett underskott, se avsnittet om ekonomi. Målet kommer inte att nås.""",
        judged("5", "not_achieved", "Målet kommer inte att nås", forecast=1),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Volymer")
    s.p("Genomsnittligt antal under året", style="caption")
    s.values(
        Grid(
            header=(("", "Utfall 2023", "Budget 2024", "Prognos 2024"),),
            rows=(
                ("Barn i förskola", "1 412", "1 390", "1 358"),
                ("Elever i grundskola", "3 486", "3 470", "3 512"),
                ("Elever i fritidshem", "1 105", "1 100", "1 087"),
                ("Elever i gymnasieskola", "1 174", "1 190", "1 221"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column("Utfall 2023", "previous", "count", "2023"),
            Column("Budget 2024", "target", "count", "2024"),
            Column("Prognos 2024", "forecast", "count", "2024"),
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p("Mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2024", "Utfall jan–aug", "Prognos 2024", "Avvikelse"),),
            rows=(
                ("Förskola", "214,6", "143,9", "213,1", "1,5"),
                ("Grundskola och fritidshem", "402,3", "273,4", "411,8", "-9,5"),
                ("Anpassad grundskola", "31,8", "22,0", "33,4", "-1,6"),
                ("Gymnasieskola", "186,0", "125,1", "190,2", "-4,2"),
                ("Kulturskola", "9,4", "6,1", "9,2", "0,2"),
                ("Nämnd och förvaltning", "24,7", "15,8", "23,7", "1,0"),
                ("Summa", "868,8", "586,3", "881,4", "-12,6"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        currency_unit="mkr",
        period="2024",
    )
    s.p(
        """Grundskolan står för den största delen av underskottet. Skolskjutsarna blir 3,1 mnkr dyrare än budgeterat
        sedan skolstrukturen har ändrats, och kostnaden för elevassistenter ökar. I gymnasieskolan beror avvikelsen på
        att fler elever har valt skolor i andra kommuner; i augusti var de 318, jämfört med 281 året innan. Förskolan
        lämnar ett överskott på 1,5 mnkr när antalet barn minskar.""",
        money("Skolskjutsarna", currency_unit="mkr", deviation=-3_100_000, period="2024"),
        value("elever skolor i andra kommuner", "318", "count", period="2024-08", name_variants=["elever"]),
        value(
            "elever skolor i andra kommuner",
            "281",
            "count",
            measure="previous",
            period="2023-08",
            name_variants=["elever"],
        ),
        money("Förskolan", currency_unit="mkr", deviation=1_500_000, period="2024", item_variants=["Förskola"]),
    )
    s.p(
        """Prognosen är 3,4 mnkr sämre än den som lämnades i april. Nämnden har gett förvaltningen i uppdrag att till
        oktober ta fram ytterligare åtgärder. Personalkostnaderna utgör nära 70 procent av budgeten, och det är därför
        svårt att minska kostnaderna utan att bemanningen påverkas.""",
        value("Prognosen sämre", "3,4 mnkr", "sek", value=3_400_000, sure=False),
        value("Personalkostnaderna", "nära 70 procent", "percent"),
    )
