"""A culture and leisure board's annual report: visitors with the budget as target, closed venues."""

from corpus.gold import Fact, Noted, goal, judged, money, value
from corpus.story import Break, Column, Contents, Cover, Grid, Look, Specimen

LIVE, GROW, THRIFT = "Ett rikt liv i hela kommunen", "Unga i centrum", "God ekonomisk hushållning"
GOALS = (
    # key, council's goal, board's goal, verdict, status, target
    ("1", LIVE, "Antalet besök på biblioteken ska öka", "Målet är uppfyllt", "achieved", ("increase", None, None)),
    ("2", LIVE, "Kultur ska erbjudas i minst 12 byar", "Målet är delvis uppfyllt", "partly", (">=", 12, "count")),
    ("3", GROW, "Varje barn ska få möta professionell kultur varje läsår", "Målet är uppfyllt", "achieved", None),
    (
        "4",
        GROW,
        "Hälften av fritidsgårdarnas besökare ska vara flickor",
        "Målet är inte uppfyllt",
        "not_achieved",
        ("=", 50, "percent"),
    ),
    ("5", THRIFT, "Nämnden ska klara sin budget", "Målet är uppfyllt", "achieved", None),
    (
        "6",
        THRIFT,
        "Självkostnadsgraden för badet ska vara minst 40 %",
        "Har inte mätts",
        "not_measured",
        (">=", 40, "percent"),
    ),
)
ERRORS: list[Fact] = [
    {
        "where": "Besök, raden Kalix bibliotek, Förändring",
        "what": "visits fell from 61 240 to 60 115; the change is printed Upp",
    },
    {"where": "Mål 1 against Besök", "what": "called fulfilled, but the visits to the libraries fell in all"},
    {
        "where": "Driftredovisning, Summa, Bokslut 2015",
        "what": "-2 105 - 9 874 - 6 012 - 17 688 - 4 961 = -40 640; printed -40 460",
    },
]
TRAPS = [
    "Budget 2015 as the target of a visitor count, beside the outcome, in two orders",
    "Stängt, – and nothing in cells",
    "rows of sections across the table",
    "trend words (Upp, Ned, Lika) in a column Förändring",
    "footnote marks on figures, explained under the table",
    "the council's goal stands once for several of the board's",
    "verdict in the third column, no symbols",
    "law and file numbers, opening hours and dates that are no values",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="kalix-fritids-och-kulturnamnden-2015",
        look=Look(
            colour="#00566b",
            family="helvetica",
            size=10,
            table="shaded",
            header=("Fritids- och kulturnämnden", "Bokslut 2015"),
            footer=("Kalix kommun", "Sida {page}"),
            toc_leader="-",
        ),
        document={
            "municipality_code": "2514",
            "municipality": "Kalix",
            "report_type": "verksamhetsberattelse",
            "title": "Bokslut och verksamhetsberättelse 2015",
            "organisation": "Fritids- och kulturnämnden",
            "unit": None,
            "year": 2015,
            "period_start": "2015-01-01",
            "period_end": "2015-12-31",
        },
        goal_defaults={"level": "board", "year": 2015},
        value_defaults={"period": "2015"},
    )
    s.add(
        Cover(
            "Bokslut och verksamhets-\nberättelse 2015",
            ("Fritids- och kulturnämnden", "Kalix kommun"),
            ("FKN 2016-02-17 § 5", "Dnr 14-2016"),
        )
    )
    s.add(Contents("Innehåll"))
    the_year(s)
    goal_table(s)
    comments(s)
    visits(s)
    culture_school(s)
    economy(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Tell what the board does and how the year was."""
    s.heading(1, "Ansvarsområde")
    s.p(
        """Nämnden ansvarar för bibliotek, kulturskola, museum, fritidsgårdar, bad och anläggningar samt stödet
        till föreningslivet. Biblioteken drivs enligt bibliotekslagen (2013:801)."""
    )
    s.heading(1, "Året som gått")
    s.p(
        """Simhallen var stängd i elva veckor för byte av ventilation. Kulturhuset fick nytt golv i stora salen.
        Det nya meröppna biblioteket i Töre kan användas alla dagar klockan 06–22 och har lockat 340 låntagare
        att teckna avtal. Föreningarna fick dela på 3,1 mkr i bidrag, och 46 föreningar sökte.""",
        value("Simhallen var stängd", "elva veckor", "weeks", value=11),
        value("låntagare att teckna avtal", "340 låntagare", "count", name_variants=["låntagare"]),
        value("Föreningarna bidrag", "3,1 mkr", "sek", value=3_100_000, name_variants=["bidrag"]),
        value("föreningar sökte", "46 föreningar", "count", name_variants=["föreningar"]),
    )
    s.p(
        """Sommarlovsaktiviteterna samlade drygt 900 barn och unga, varav 55 procent flickor. Under två helger i
        mars hölls norrbottniska mästerskapen i pimpelfiske. Kulturstipendiet gick till en ung cellist.""",
        value("Sommarlovsaktiviteterna barn och unga", "drygt 900", "count", name_variants=["barn och unga"]),
        value("helger i mars mästerskapen", "två", "count", value=2, sure=False),
        value("flickor", "55 procent", "percent", name_variants=["Sommarlovsaktiviteterna flickor"]),
    )


def goal_table(s: Specimen) -> None:
    """Put the goals of the council and the board with their verdicts."""
    s.heading(1, "Måluppfyllelse")
    s.p(
        "Nämnden har sex mål för 2015. Tre av dem bedöms vara uppfyllda.",
        value("mål för 2015", "sex", "count", value=6, sure=False),
        value("bedöms vara uppfyllda", "Tre", "count", value=3, sure=False),
    )
    noted: list[Noted] = []
    areas: list[str] = []
    for key, area, text, phrase, status, target in GOALS:
        if area not in areas:
            areas.append(area)
            noted.append(
                goal(f"K{len(areas)}", area, level="council", sure=False, note="a council's goal, or a focus area")
            )
        noted.append(goal(key, text, perspective=area, target=target))
        noted.append(judged(key, status, phrase, source="template"))
    s.add(
        Grid(
            header=(("Kommungemensamma mål", "Nämndens mål", "Måluppfyllelse"),),
            rows=tuple(
                (area if place % 2 == 0 else "", text, phrase)
                for place, (_, area, text, phrase, *_) in enumerate(GOALS)
            ),
            widths=(0.28, 0.47, 0.25),
            spans=((1, 0, 2, 0), (3, 0, 4, 0), (5, 0, 6, 0)),
            left_columns=(0, 1, 2),
        ),
        *noted,
    )


def comments(s: Specimen) -> None:
    """Comment the goals."""
    s.heading(2, "Kommentarer")
    s.p(
        """Kultur har funnits i nio byar, mot sju året före. De tre återstående byarna saknar lämplig lokal. Vad
        gäller flickor på fritidsgårdarna är andelen 41 procent, oförändrat, och det kan konstateras att målet
        inte nås med nuvarande utbud. Alla förskolebarn och elever till och med årskurs 6 har sett minst en
        föreställning.""",
        value("byar", "nio", "count", value=9, name_variants=["Kultur har funnits i byar"]),
        value(
            "byar",
            "sju",
            "count",
            value=7,
            measure="previous",
            period="2014",
            name_variants=["Kultur har funnits i byar"],
        ),
        value("byarna saknar lämplig lokal", "tre", "count", value=3, sure=False),
        value(
            "flickor på fritidsgårdarna andelen",
            "41 procent",
            "percent",
            name_variants=["andelen", "flickor på fritidsgårdarna"],
        ),
        judged("4", "not_achieved", "målet inte nås"),
    )
    s.p(
        """Badets självkostnadsgrad går inte att räkna fram eftersom anläggningen varit stängd en del av året.""",
        judged("6", "not_measured", "går inte att räkna fram", sure=False),
    )


def visits(s: Specimen) -> None:
    """Put the visitors."""
    s.add(Break())
    s.heading(1, "Prestationer")
    s.p("Besök", style="caption")
    s.values(
        Grid(
            header=(("", "Bokslut 2013", "Bokslut 2014", "Bokslut 2015", "Budget 2015", "Förändring"),),
            rows=(
                ("Bibliotek", "", "", "", "", ""),
                ("Kalix bibliotek", "62 905", "61 240", "60 115", "62 000", "Upp"),
                ("Töre filial", "4 118", "3 960", "4 702", "4 000", "Upp"),
                ("Bokbussen", "2 240", "1 875", "–", "", ""),
                ("Anläggningar", "", "", "", "", ""),
                ("Simhallen", "71 300", "69 854", "52 410*", "70 000", "Ned"),
                ("Strandbadets camping", "Stängt", "8 216", "9 037", "8 000", "Upp"),
                ("Ishallen, allmänhetens åkning", "5 400", "5 400", "5 390", "5 500", "Lika"),
                ("Kultur", "", "", "", "", ""),
                ("Hembygdsmuseet", "3 127", "Stängt", "Stängt", "–", ""),
                ("Folkets hus, konserter", "6 044", "7 158", "7 020", "7 000", "Lika"),
            ),
            widths=(0.29, 0.15, 0.15, 0.15, 0.14, 0.14),
            left_columns=(0, 5),
            section_rows=(0, 4, 8),
        ),
        (
            Column("Bokslut 2013", "previous", "count", "2013"),
            Column("Bokslut 2014", "previous", "count", "2014"),
            Column("Bokslut 2015", "outcome", "count", "2015"),
            Column("Budget 2015", "target", "count", "2015"),
            None,
        ),
    )
    s.p("* Stängt elva veckor.", style="small")
    s.p(
        """Trots stängningen sålde simhallen fler årskort än tidigare, 412 stycken. Campingen slog rekord med 61
        procents beläggning i juli.""",
        value("årskort", "412 stycken", "count", name_variants=["simhallen årskort"]),
        value("Campingen beläggning", "61 procents", "percent", period="2015-07", name_variants=["beläggning"]),
    )


def culture_school(s: Specimen) -> None:
    """Put the figures of the culture school and the youth centres, in another order of columns."""
    s.heading(2, "Kulturskola och fritidsgårdar")
    s.values(
        Grid(
            header=(("", "Budget 2015", "Bokslut 2015", "Bokslut 2014"),),
            rows=(
                ("Elever i kulturskolan", "360", "348", "355"),
                ("varav flickor, %", "–", "64", "66"),
                ("Kö till kulturskolan", "20", "37", "29"),
                ("Besök per kväll, fritidsgårdar", "85", "91", "78"),
                ("Öppethållande, timmar per vecka", "42", "42", "38"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("Budget 2015", "target", "count", period="2015"),
            Column("Bokslut 2015", "outcome", "count", period="2015"),
            Column("Bokslut 2014", "previous", "count", "2014"),
        ),
        units={"varav flickor, %": "percent", "Öppethållande, timmar per vecka": "hours"},
    )
    s.p("Personal", style="caption")
    s.values(
        Grid(
            header=(("", "Kvinnor", "", "Män", ""), ("", "2014", "2015", "2014", "2015")),
            rows=(
                ("Tillsvidareanställda", "31", "30", "24", "26"),
                ("Sjukfrånvaro, %", "5,1", "6,0", "2,4", "2,2"),
                ("Medelålder, år", "49", "48", "46", "45"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
        ),
        [
            Column(f"{sex} · {year}", "outcome" if year == "2015" else "previous", "count", year)
            for sex in ("Kvinnor", "Män")
            for year in ("2014", "2015")
        ],
        units={"Sjukfrånvaro, %": "percent", "Medelålder, år": None},  # type: ignore[dict-item]
    )


def economy(s: Specimen) -> None:
    """Put the accounts."""
    s.heading(1, "Ekonomi")
    s.p(
        """Nämnden redovisar ett överskott på 720 tkr. Simhallen kostade 388 tkr mindre än budget när personal
        kunde lånas ut. Kulturskolan visar en negativ avvikelse med 112 tkr.""",
        money("Nämnden", currency_unit="tkr", deviation=720_000, period="2015", is_total=1),
        money("Simhallen", currency_unit="tkr", deviation=388_000, period="2015"),
        money("Kulturskolan", currency_unit="tkr", deviation=-112_000, period="2015"),
    )
    s.p("Driftredovisning, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2014", "Bokslut 2015", "Budget 2015", "Avvikelse"),),
            rows=(
                ("Gemensamt", "-2 060", "-2 105", "-2 210", "105"),
                ("Bibliotek", "-9 612", "-9 874", "-9 900", "26"),
                ("Kulturskola", "-5 790", "-6 012", "-5 900", "-112"),
                ("Bad och anläggningar", "-17 520", "-17 688", "-18 250", "562"),
                ("Fritidsgårdar", "-4 880", "-4 961", "-5 100", "139"),
                ("Summa", "-39 862", "-40 460", "-41 360", "720"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "outcome", "budget", "deviation"),
        period="2015",
    )
    s.p("Investeringsredovisning, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Budget 2015", "Bokslut 2015", "Avvikelse"),),
            rows=(
                ("Ventilation simhall", "5 800", "6 130", "-330"),
                ("Meröppet Töre", "350", "341", "9"),
                ("Scenteknik", "275", "0", "275"),
                ("Summa", "6 425", "6 471", "-46"),
            ),
            widths=(0.42, 0.19, 0.2, 0.19),
            bold_rows=(3,),
        ),
        ("budget", "outcome", "deviation"),
        statement="investment",
        period="2015",
    )
    s.heading(1, "Framtiden")
    s.p(
        """Hembygdsmuseet öppnar på nytt i juni 2016. Antalet barn i kö till kulturskolan väntas fortsätta öka och
        kan nå 50 under 2016. Nämnden har begärt medel för ännu en danslärare.""",
        value("barn i kö till kulturskolan", "50", "count", measure="forecast", period="2016"),
    )
