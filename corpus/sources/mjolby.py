"""A care and social board's interim report out of a planning system: symbols at goals and measures, a legend."""

from corpus.gold import Noted, goal, indicator, money, seen, value
from corpus.story import Cell, Column, Contents, Cover, Grid, Look, Mark, Specimen

TRAPS = [
    "status as drawn symbols without words, and a legend of four of them on the page before",
    "measures in a table with a symbol first, outcome, target and what the outcome is from",
    "comments that tell why, not how it went",
    "measures that are taken once a year, with last year's outcome",
    "two half-years as period, and sick leave to May",
    "a forecast of money with plus signs",
    "headings that the system makes, some without text below",
]
GREEN, YELLOW, RED = (
    "Målet är uppnått eller väntas uppnås under året",
    "Målet väntas delvis uppnås",
    "Målet väntas inte uppnås",
)
GREY = "Går inte att bedöma"
LEGEND = {"green": GREEN, "yellow": YELLOW, "red": RED, "grey": GREY}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "uncertain"}
SO_FAR = "2022-01/2022-06"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="mjolby-omsorgs-och-socialnamnden-2022-06",
        look=Look(
            colour="#205072",
            family="helvetica",
            size=10,
            table="rows",
            header=("", "Omsorgs- och socialnämnden, Delårsrapport juni 2022"),
            footer=("Mjölby kommun", "{page}({pages})"),
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "0586",
            "municipality": "Mjölby",
            "report_type": "delarsrapport",
            "title": "Delårsrapport juni 2022",
            "organisation": "Omsorgs- och socialnämnden",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-06-30",
        },
        goal_defaults={"level": "board", "year": 2022},
        value_defaults={"period": SO_FAR},
    )
    s.add(Cover("Delårsrapport\njuni 2022", ("Omsorgs- och socialnämnden", "Mjölby kommun"), ("Antagen 2022-08-25",)))
    s.add(Contents("Innehållsförteckning"))
    introduction(s)
    quality(s)
    support(s)
    employer(s)
    staff(s)
    economy(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the introduction and the legend."""
    s.heading(1, "1 Inledning")
    s.p(
        """Nämnden har sju mål för 2022. Varje mål bedöms med en färg utifrån måttens utfall och förvaltningens samlade
        analys. Bedömningen avser helåret."""
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(colour, "circle", None, role="legend"), text) for colour, text in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.06, 0.7),
            left_columns=(0, 1),
            frameless=True,
        )
    )
    s.heading(1, "2 Viktiga händelser")
    s.p(
        """Kriget i Ukraina har medfört att 74 personer har tagits emot i kommunen, varav 31 barn. Slomarps äldreboende
        utökades i april med tolv platser. Hemtjänsten i Mantorp har delats i två grupper. En ny e-tjänst för ansökan
        om försörjningsstöd används nu av 57 procent av de sökande.""",
        value("personer har tagits emot", "74 personer", "count", name_variants=["personer"]),
        value("barn har tagits emot", "31 barn", "count", name_variants=["barn"]),
        value("platser", "tolv platser", "count", value=12, name_variants=["äldreboende platser"]),
        value("grupper", "två grupper", "count", value=2, sure=False),
        value("e-tjänst används av de sökande", "57 procent", "percent", name_variants=["e-tjänst", "sökande"]),
    )


Row = tuple[str, str, str, str, str, tuple[str, float, str]]


def said(key: str, colour: str) -> Noted:
    """Return what a symbol says; grey may be read as not measured too."""
    other = {"status_alt": ["not_measured"]} if colour == "grey" else {}
    return seen(key, STATUS[colour], LEGEND[colour], forecast=None, **other)


def scored(s: Specimen, key: str, colour: str, text: str, rows: tuple[Row, ...]) -> None:
    """Put a goal with its symbol, and the measures with theirs."""
    s.heading(3, f"{key} {text}", goal(key, text, number=key), listed=False)
    s.add(Mark(colour, "circle", key), said(key, colour))  # type: ignore[arg-type]
    cells: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for n, (measure, shade, outcome, wanted, when, target) in enumerate(rows, start=1):
        name = f"{key}m{n}"
        cells.append((Mark(shade, "circle", name), measure, outcome, wanted, when))  # type: ignore[arg-type]
        past = when != "Juni 2022"
        noted += [
            indicator(name, measure, key, target=target, target_source="table"),
            said(name, shade),
            value(
                measure,
                outcome,
                target[2],
                series="Utfall",
                period=None if past else SO_FAR,
                source="table",
            ),
            value(measure, wanted, target[2], series="Mål 2022", measure="target", period="2022", source="table"),
        ]
    s.add(
        Grid(
            header=(("", "Mått", "Utfall", "Mål 2022", "Avser"),),
            rows=tuple(cells),
            widths=(0.06, 0.5, 0.14, 0.14, 0.16),
            left_columns=(0, 1, 4),
        ),
        *noted,
    )


def quality(s: Specimen) -> None:
    """Put the first area."""
    s.goal_defaults["perspective"] = "Omsorg med hög kvalitet"
    s.heading(1, "3 Måluppfyllelse")
    s.heading(2, "3.1 Omsorg med hög kvalitet")
    scored(
        s,
        "1",
        "yellow",
        "Brukarna ska vara delaktiga i hur insatsen utförs",
        (
            (
                "Andel nöjda med hänsyn till åsikter, hemtjänst",
                "yellow",
                "84 %",
                "88 %",
                "År 2021",
                (">=", 88, "percent"),
            ),
            (
                "Andel genomförandeplaner skrivna med brukaren",
                "green",
                "93 %",
                "90 %",
                "Juni 2022",
                (">=", 90, "percent"),
            ),
        ),
    )
    s.p("<b>Kommentar</b>")
    s.p(
        """Under våren har 212 genomförandeplaner granskats. Bäst är resultatet på gruppbostäderna, där alla planer är
        skrivna tillsammans med brukaren. Socialstyrelsens nya undersökning presenteras i oktober.""",
        value(
            "genomförandeplaner har granskats", "212 genomförandeplaner", "count", name_variants=["genomförandeplaner"]
        ),
    )
    scored(
        s,
        "2",
        "red",
        "Kontinuiteten i hemtjänsten ska öka",
        (("Antal medarbetare en kund möter under 14 dagar", "red", "17", "14", "Juni 2022", ("<=", 14, "count")),),
    )
    s.p("<b>Kommentar</b>")
    s.p(
        """Hög sjukfrånvaro i början av året och många vikarier har gjort att kunderna möter fler personer än
        tidigare. I Skänninge är värdet 13, medan det i Mjölby centrum är 19. Ett nytt planeringsverktyg tas i
        bruk i september.""",
        value("värdet", "13", "count", org_unit="Skänninge", name_variants=["Skänninge är värdet", "Skänninge"]),
        value("värdet", "19", "count", org_unit="Mjölby centrum", name_variants=["Mjölby centrum"]),
    )
    scored(
        s,
        "3",
        "green",
        "Ingen ska vänta längre än tre månader på särskilt boende",
        (
            ("Väntetid i snitt, dagar", "green", "44", "60", "Juni 2022", ("<=", 60, "days")),
            ("Antal som väntat mer än tre månader", "green", "0", "0", "Juni 2022", ("<=", 0, "count")),
        ),
    )
    s.p("<b>Kommentar</b>")
    s.p("De nya platserna på Slomarp har kortat kön från 29 till 11 personer.", *queue())


def queue() -> tuple[Noted, Noted]:
    """Return the length of the queue before and now."""
    return (
        value("kön", "29", "count", measure="previous"),
        value("kön", "11 personer", "count"),
    )


def support(s: Specimen) -> None:
    """Put the second area."""
    s.goal_defaults["perspective"] = "Tidigt stöd"
    s.heading(2, "3.2 Tidigt stöd")
    scored(
        s,
        "4",
        "green",
        "Barn och familjer ska få stöd tidigt",
        (
            ("Andel förhandsbedömningar inom 14 dagar", "green", "98 %", "95 %", "Juni 2022", (">=", 95, "percent")),
            ("Antal familjer i familjebehandling", "green", "61", "55", "Juni 2022", (">=", 55, "count")),
            ("Andel utredningar inom fyra månader", "yellow", "91 %", "95 %", "Juni 2022", (">=", 95, "percent")),
        ),
    )
    s.p("<b>Kommentar</b>")
    s.p(
        """Orosanmälningarna har ökat med 9 procent till 536. Trots det klaras tiderna för förhandsbedömning.
        Familjecentralen har haft 1 870 besök.""",
        value("Orosanmälningarna har ökat", "9 procent", "percent", name_variants=["Orosanmälningarna"]),
        value("Orosanmälningarna", "536", "count"),
        value("besök", "1 870 besök", "count", name_variants=["Familjecentralen besök"]),
    )
    scored(
        s,
        "5",
        "grey",
        "Fler ska lämna försörjningsstöd för arbete",
        (("Andel som avslutas på grund av arbete", "grey", "34 %", "40 %", "År 2021", (">=", 40, "percent")),),
    )
    s.p("<b>Kommentar</b>")
    s.p(
        """Statistiken är under omarbetning sedan bytet av verksamhetssystem. 268 hushåll fick försörjningsstöd i juni,
        vilket är det lägsta antalet sedan 2012.""",
        value("hushåll fick försörjningsstöd", "268 hushåll", "count", period="2022-06", name_variants=["hushåll"]),
    )


def employer(s: Specimen) -> None:
    """Put the third area."""
    s.goal_defaults["perspective"] = "Attraktiv arbetsgivare"
    s.heading(2, "3.3 Attraktiv arbetsgivare")
    scored(
        s,
        "6",
        "yellow",
        "Sjukfrånvaron ska minska",
        (("Sjukfrånvaro", "yellow", "8,9 %", "8,0 %", "Juni 2022", ("<=", 8, "percent")),),
    )
    s.p("<b>Kommentar</b>")
    s.p("Efter toppen i januari (14,2 procent) har frånvaron sjunkit varje månad.", january())
    scored(
        s,
        "7",
        "green",
        "Alla som vill ska kunna arbeta heltid",
        (("Andel månadsavlönade på heltid", "green", "72 %", "70 %", "Juni 2022", (">=", 70, "percent")),),
    )


def january() -> Noted:
    """Return the sick leave of the worst month."""
    return value("frånvaron", "14,2 procent", "percent", period="2022-01")


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "4 Personal")
    s.values(
        Grid(
            header=(("", "Juni 2020", "Juni 2021", "Juni 2022"),),
            rows=(
                ("Tillsvidareanställda", "812", "806", "824"),
                ("varav män", "97", "103", "118"),
                ("Visstidsanställda", "91", "88", "79"),
                ("Årsarbetare", "741,5", "744,0", "766,2"),
            ),
            widths=(0.43, 0.19, 0.19, 0.19),
        ),
        (
            Column("Juni 2020", "previous", "count", "2020-06"),
            Column("Juni 2021", "previous", "count", "2021-06"),
            Column("Juni 2022", "outcome", "count", "2022-06"),
        ),
        units={"Årsarbetare": "fte"},
    )
    s.p(
        """Mertid och övertid uppgick till 14 900 timmar, en ökning med 2 300 timmar jämfört med samma period 2021. 46
        sommarvikarier har fått språkstöd.""",
        value("Mertid och övertid", "14 900 timmar", "hours"),
        value("ökning", "2 300 timmar", "hours", sure=False),
        value("sommarvikarier har fått språkstöd", "46", "count", name_variants=["sommarvikarier"]),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "5 Ekonomi")
    s.p(
        """Resultatet till och med juni är +4,1 mkr. Helårsprognosen är ett underskott på 2,5 mkr, eftersom
        statsbidragen för god vård och omsorg till största delen har bokförts under våren. Hemtjänsten är den
        verksamhet som avviker mest.""",
        money("Resultatet till och med juni", currency_unit="mkr", deviation=4_100_000, period=SO_FAR, sure=False),
        money("Helårsprognosen", currency_unit="mkr", deviation=-2_500_000, period="2022", is_total=1),
    )
    s.p("mkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2022", "Utfall juni", "Prognos 2022", "Avvikelse"),),
            rows=(
                ("Ledning och myndighet", "61,2", "29,4", "60,0", "+1,2"),
                ("Äldreomsorg", "318,5", "160,9", "323,4", "-4,9"),
                ("Funktionsnedsättning", "142,0", "70,2", "141,5", "+0,5"),
                ("Individ- och familjeomsorg", "79,8", "38,1", "79,1", "+0,7"),
                ("Summa", "601,5", "298,6", "604,0", "-2,5"),
            ),
            widths=(0.34, 0.165, 0.165, 0.165, 0.165),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        currency_unit="mkr",
        period="2022",
    )
