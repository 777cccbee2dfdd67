"""A social board's four-month report as a Word document: a scorecard with forecasts, internal control, volumes."""

from corpus.gold import Noted, goal, indicator, judged, money, number, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a Word document, with the styles that Word gives headings and lists",
    "a scorecard: rows of perspectives across the table, the goal once for several measures",
    "verdicts that are forecasts: Nås, Nås delvis, Nås inte, Osäkert",
    "measures not yet taken, in words",
    "internal control: what is checked, what was found, told in cells of text",
    "outcome of four months beside the forecast of the year",
    "a pandemic that explains what is missing",
]
SO_FAR, LAST = "2021-01/2021-04", "2020-01/2020-04"
VERDICTS = {"Nås": "achieved", "Nås delvis": "partly", "Nås inte": "not_achieved", "Osäkert": "uncertain"}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="kumla-socialnamnden-2021-04",
        formats=("docx",),
        look=Look(
            size=11,
            header=("Kumla kommun", "Tertialrapport 1 2021"),
            footer=("Socialnämnden", ""),
        ),
        document={
            "municipality_code": "1881",
            "municipality": "Kumla",
            "report_type": "delarsrapport",
            "title": "Tertialrapport 1 2021",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-04-30",
        },
        goal_defaults={"level": "board", "year": 2021},
        value_defaults={"period": SO_FAR},
    )
    s.add(Cover("Tertialrapport 1 2021", ("Socialnämnden", "Januari–april"), ("Behandlad i nämnden 2021-05-19",)))
    s.add(Contents("Innehåll", depth=1))
    summary(s)
    scorecard(s)
    comments(s)
    volumes(s)
    control(s)
    staff(s)
    economy(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "Sammanfattning")
    s.p(
        """Årets första fyra månader har präglats av pandemin. Smittspridningen på särskilt boende upphörde i februari
        sedan 96 procent av de boende hade vaccinerats. Dagverksamheten har varit stängd och öppnar först i juni.
        Samtidigt har orosanmälningarna fortsatt att öka, och 418 anmälningar kom in till och med april jämfört med 371
        samma period 2020. Nämnden räknar med ett underskott på 7,4 mnkr för helåret.""",
        value("boende hade vaccinerats", "96 procent", "percent", period="2021-02", name_variants=["vaccinerats"]),
        value("orosanmälningarna", "418 anmälningar", "count", name_variants=["anmälningar kom in", "anmälningar"]),
        value(
            "orosanmälningarna",
            "371",
            "count",
            measure="previous",
            period=LAST,
            name_variants=["anmälningar kom in", "anmälningar"],
        ),
        money("Nämnden", currency_unit="mkr", deviation=-7_400_000, period="2021", is_total=1),
    )
    s.p(
        "Av nämndens sju mål väntas tre nås, två nås delvis och ett inte nås. För ett mål är utfallet osäkert.",
    )


# Key of the goal, the goal (nothing in a row that goes on with it), measure, cells, unit, how the target is meant.
Row = tuple[str, str, str, tuple[str, str, str, str], str, str]
SCORES: tuple[str | Row, ...] = (
    "Medborgare",
    (
        "1",
        "Brukarna ska känna sig trygga med sin omsorg",
        "Andel trygga, hemtjänst",
        ("90 %", "–", "Mäts i höst", "Osäkert"),
        "percent",
        ">=",
    ),
    ("1", "", "Antal personal per brukare under 14 dagar", ("Högst 13", "14", "12", ""), "count", "<="),
    (
        "2",
        "Barn och unga ska få stöd i tid",
        "Andel utredningar klara inom fyra månader",
        ("95 %", "88 %", "81 %", "Nås inte"),
        "percent",
        ">=",
    ),
    (
        "3",
        "Fler ska bli självförsörjande",
        "Antal avslutade hushåll på grund av arbete eller studier",
        ("120", "31", "44", "Nås"),
        "count",
        ">=",
    ),
    "Utveckling",
    (
        "4",
        "Välfärdsteknik ska användas i hela omsorgen",
        "Antal brukare med digital tillsyn",
        ("60", "18", "37", "Nås delvis"),
        "count",
        ">=",
    ),
    ("4", "", "Andel ansökningar via e-tjänst", ("50 %", "34 %", "41 %", ""), "percent", ">="),
    "Medarbetare",
    (
        "5",
        "Medarbetarna ska ha en god arbetsmiljö",
        "Sjukfrånvaro",
        ("Högst 7 %", "10,8 %", "9,6 %", "Nås delvis"),
        "percent",
        "<=",
    ),
    (
        "6",
        "Andelen som arbetar heltid ska öka",
        "Andel heltidsanställda",
        ("70 %", "66 %", "69 %", "Nås"),
        "percent",
        ">=",
    ),
    "Ekonomi",
    (
        "7",
        "Nettokostnaden för placeringar ska minska",
        "Antal vårddygn på HVB",
        ("Högst 2 400", "1 041", "702", "Nås"),
        "count",
        "<=",
    ),
)


def cells_of(measure: str, cells: tuple[str, ...], unit: str) -> list[Noted]:
    """Return the values in a row of the scorecard."""
    columns = (
        ("Mål 2021", "target", "2021"),
        ("Utfall T1 2020", "previous", LAST),
        ("Utfall T1 2021", "outcome", SO_FAR),
    )
    return [
        value(measure, cell.strip("–"), unit, series=series, measure=kind, period=period, source="table")
        for (series, kind, period), cell in zip(columns, cells, strict=False)
    ]


def facts_of(scored: Row, perspective: str) -> list[Noted]:
    """Return what a row of the scorecard tells."""
    key, text, measure, cells, unit, comparing = scored
    target = (comparing, number(cells[0]), unit)
    part = indicator(f"{key} {measure}", measure, key, target=target, target_source="table", perspective=perspective)
    first = [goal(key, text, perspective=perspective)] if text else []
    verdict = [judged(key, VERDICTS[cells[3]], cells[3], source="template", forecast=1)] if cells[3] else []
    return [*first, part, *cells_of(measure, cells[:3], unit), *verdict]


def scorecard(s: Specimen) -> None:
    """Put the scorecard."""
    s.heading(1, "Måluppfyllelse")
    s.p("I tabellen visas utfallet för perioden och hur förvaltningen bedömer att målen kommer att nås vid årets slut.")
    noted: list[Noted] = []
    perspective = ""
    for scored in SCORES:
        if isinstance(scored, str):
            perspective = scored
        else:
            noted += facts_of(scored, perspective)
    rows = tuple((x, "", "", "", "", "") if isinstance(x, str) else (x[1], x[2], *x[3]) for x in SCORES)
    s.add(
        Grid(
            header=(("Nämndens mål", "Mått", "Mål 2021", "Utfall T1 2020", "Utfall T1 2021", "Prognos helår"),),
            rows=rows,
            widths=(0.26, 0.26, 0.12, 0.12, 0.12, 0.12),
            left_columns=(0, 1, 5),
            section_rows=tuple(place for place, x in enumerate(SCORES) if isinstance(x, str)),
        ),
        *noted,
    )


def comments(s: Specimen) -> None:
    """Put what is said of the goals."""
    s.heading(2, "Kommentarer till målen")
    s.p(
        """Utredningstiderna för barn och unga har blivit längre. I april pågick 164 utredningar, och 31 av dem hade
        överskridit fyra månader. Fyra socialsekreterare är nyanställda och tre konsulter har hyrts in till och med
        augusti. Målet bedöms inte kunna nås under 2021.""",
        value("pågick utredningar", "164 utredningar", "count", period="2021-04", name_variants=["utredningar"]),
        value("utredningar hade överskridit fyra månader", "31 av dem", "count", value=31, period="2021-04"),
        value("socialsekreterare är nyanställda", "Fyra socialsekreterare", "count", value=4, sure=False),
        value("konsulter har hyrts in", "tre konsulter", "count", value=3, sure=False),
        judged("2", "not_achieved", "Målet bedöms inte kunna nås under 2021", forecast=1),
    )
    s.p(
        """Arbetet med välfärdsteknik går framåt, men leveransen av trygghetskameror är försenad. Därför bedöms målet
        nås bara delvis. Av 312 brukare med trygghetslarm har 205 fått de nya digitala larmen.""",
        judged("4", "partly", "bedöms målet nås bara delvis", forecast=1),
        value("brukare med trygghetslarm", "312 brukare", "count"),
        value("brukare har fått de nya digitala larmen", "205", "count", name_variants=["digitala larmen"]),
    )
    s.p(
        """Sjukfrånvaron har minskat, framför allt i hemtjänsten där den gått ned från 13,1 till 10,4 procent. Karensen
        ersätts fortfarande av staten, vilket gör jämförelser osäkra. För att nå 7 procent krävs att korttidsfrånvaron
        halveras.""",
        value("Sjukfrånvaron hemtjänsten", "13,1", "percent", measure="previous", period=LAST),
        value("Sjukfrånvaron hemtjänsten", "10,4 procent", "percent"),
        value("nå korttidsfrånvaron", "7 procent", "percent", measure="target", sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(1, "Volymer")
    s.values(
        Grid(
            header=(("", "April 2019", "April 2020", "April 2021"),),
            rows=(
                ("Personer med hemtjänst", "402", "396", "388"),
                ("Beviljade hemtjänsttimmar per månad", "11 240", "10 905", "11 530"),
                ("Boende på särskilt boende", "189", "191", "178"),
                ("Hushåll med försörjningsstöd", "344", "371", "335"),
                ("Placerade barn", "47", "52", "49"),
                ("Personer med personlig assistans", "61", "60", "–"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("April 2019", "previous", "count", "2019-04"),
            Column("April 2020", "previous", "count", "2020-04"),
            Column("April 2021", "outcome", "count", "2021-04"),
        ),
        units={"Beviljade hemtjänsttimmar per månad": "hours"},
    )
    s.p(
        """Efterfrågan på särskilt boende är lägre än normalt. I april stod 14 lägenheter tomma. Sedan mars märks en
        återgång, och nio ansökningar per månad beräknas komma in under hösten.""",
        value("lägenheter stod tomma", "14 lägenheter", "count", period="2021-04", name_variants=["lägenheter"]),
        value(
            "ansökningar per månad beräknas komma in",
            "nio ansökningar",
            "count",
            value=9,
            measure="forecast",
            sure=False,
            period="2021",
        ),
    )


def control(s: Specimen) -> None:
    """Put the internal control."""
    s.heading(1, "Intern kontroll")
    s.p(
        "Två av årets fem kontroller har genomförts under perioden.",
        value("kontroller", "Två av årets fem", "count", value=2),
    )
    s.add(
        Grid(
            header=(("Kontrollmoment", "Metod", "Resultat", "Åtgärd"),),
            rows=(
                (
                    "Privata medel",
                    "Stickprov på 20 konton",
                    "Verifikation saknades i 2 fall. I övrigt utan anmärkning.",
                    "Genomgång med berörda enheter",
                ),
                (
                    "Behörighet till verksamhetssystem",
                    "Loggkontroll",
                    "Samtliga 85 loggningar var motiverade.",
                    "Ingen",
                ),
                ("Ej verkställda beslut", "Total genomgång", "Redovisas i tertialrapport 2.", ""),
            ),
            widths=(0.24, 0.2, 0.34, 0.22),
            left_columns=(0, 1, 2, 3),
        ),
        value("Stickprov konton", "20 konton", "count", sure=False),
        value("Verifikation saknades", "2 fall", "count", sure=False),
        value("loggningar var motiverade", "85 loggningar", "count", sure=False),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "Personal")
    s.p("Sjukfrånvaro i procent av ordinarie arbetstid", style="caption")
    s.values(
        Grid(
            header=(("", "Jan–april 2020", "Jan–april 2021"),),
            rows=(("Kvinnor", "11,3", "10,1"), ("Män", "7,6", "6,9"), ("Totalt", "10,8", "9,6")),
            widths=(0.4, 0.25, 0.25),
            bold_rows=(2,),
        ),
        (
            Column("Jan–april 2020", "previous", "percent", LAST),
            Column("Jan–april 2021", "outcome", "percent", SO_FAR),
        ),
        name="Sjukfrånvaro i procent av ordinarie arbetstid",
        extra={"name_variants": ["Sjukfrånvaro", "Kvinnor", "Män", "Totalt"]},
    )
    s.p(
        """Antalet tillsvidareanställda är 704, varav 612 kvinnor. 27 medarbetare har slutat på egen begäran.
        Timavlönade har arbetat 41 200 timmar, vilket motsvarar 64 årsarbetare.""",
        value("Antalet tillsvidareanställda", "704", "count", period="2021-04"),
        value("tillsvidareanställda", "612 kvinnor", "count", series="kvinnor", name_variants=["kvinnor"]),
        value("medarbetare har slutat på egen begäran", "27 medarbetare", "count"),
        value("Timavlönade har arbetat", "41 200 timmar", "hours", name_variants=["Timavlönade"]),
        value("Timavlönade årsarbetare", "64 årsarbetare", "fte", name_variants=["årsarbetare"]),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "Ekonomi")
    s.p("Belopp i tkr. Positiv avvikelse innebär överskott.", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2021", "Utfall jan–april", "Prognos 2021", "Avvikelse"),),
            rows=(
                ("Gemensam verksamhet", "28 600", "8 940", "27 900", "700"),
                ("Vård och omsorg", "236 400", "79 310", "237 100", "-700"),
                ("Funktionsstöd", "118 700", "39 850", "120 000", "-1 300"),
                ("Barn och unga", "54 200", "20 460", "61 500", "-7 300"),
                ("Vuxna och försörjningsstöd", "47 300", "14 880", "46 100", "1 200"),
                ("Summa", "485 200", "163 440", "492 600", "-7 400"),
            ),
            widths=(0.32, 0.17, 0.17, 0.17, 0.17),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        period="2021",
    )
    s.p(
        """Det prognostiserade underskottet beror på placeringar och konsulter inom barn och unga. Statsbidrag för
        äldreomsorg på 5,1 mnkr ingår i prognosen. Sjuklönekostnader på 2,6 mnkr har hittills ersatts. Nämnden har
        beslutat om åtgärder som beräknas ge 1,9 mnkr under året.""",
        value("Statsbidrag för äldreomsorg", "5,1 mnkr", "sek", value=5_100_000, period="2021"),
        value("Sjuklönekostnader har ersatts", "2,6 mnkr", "sek", value=2_600_000, name_variants=["Sjuklönekostnader"]),
        value(
            "åtgärder beräknas ge", "1,9 mnkr", "sek", value=1_900_000, measure="forecast", period="2021", sure=False
        ),
    )
