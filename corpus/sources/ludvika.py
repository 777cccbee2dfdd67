"""A month report, flattened to text: nothing but money, hours and sick leave, and not a single goal."""

from corpus.gold import Fact, Noted, money, number, value
from corpus.story import Break, Column, Grid, Look, Specimen

MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt")
ERRORS: list[Fact] = [
    {
        "where": "Budgetuppföljning, raden LSS, Avvikelse",
        "what": "148 900 - 147 300 = 1 600, printed 1 700; the total holds with 1 600",
    },
    {"where": "Sammanfattning", "what": "says 7,8 percent sick leave in October, the table 7,5"},
]
TRAPS = [
    "flattened text: each page one line, cells run together with spaces",
    "no goals, and a sentence that says where they are followed up",
    "a month report whose figures are from January on",
    "budget of the year, outcome to date and forecast in one row, share used in percent",
    "two years of months as columns",
    "sick leave is one month behind in the text",
    "unit of amounts in the caption alone",
    "minus as a hyphen before the number, surplus without sign",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ludvika-vard-och-omsorgsnamnden-2018-10",
        formats=("flat",),
        look=Look(
            family="helvetica",
            size=10,
            table="unruled",
            header=("Ludvika kommun", "Månadsrapport oktober 2018"),
            footer=("Vård- och omsorgsnämnden", "{page} ({pages})"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "2085",
            "municipality": "Ludvika",
            "report_type": "other",
            "title": "Månadsrapport oktober 2018",
            "organisation": "Vård- och omsorgsnämnden",
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-10-31",
        },
        value_defaults={"period": "2018"},
    )
    summary(s)
    economy(s)
    hours(s)
    sick_leave(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Tell how the month was."""
    s.heading(1, "Månadsrapport oktober 2018")
    s.p("Vård- och omsorgsnämnden, perioden januari–oktober")
    s.heading(2, "Sammanfattning")
    s.p(
        """Prognosen för året är ett underskott på 5,3 mnkr, en förbättring med 0,9 mnkr sedan september.
        Hemtjänsten beräknas överskrida sin budget med 7,4 mnkr. Sjukfrånvaron i oktober var 7,8 procent.
        Måluppföljning görs i delårsrapporten och i årsbokslutet.""",
        money("Prognosen för året", currency_unit="mkr", deviation=-5_300_000, period="2018", is_total=1),
        value("förbättring sedan september", "0,9 mnkr", "sek", value=900_000, sure=False),
        money("Hemtjänsten", currency_unit="mkr", deviation=-7_400_000, period="2018"),
        value("Sjukfrånvaron i oktober", "7,8 procent", "percent", period="2018-10", name_variants=["Sjukfrånvaron"]),
    )
    s.p(
        """Den 31 oktober väntade 12 personer på plats i särskilt boende. 19 medicinskt färdigbehandlade patienter
        blev kvar på lasarettet, tillsammans 41 dygn. Två av korttidsplatserna har stängts.""",
        value("personer väntade på plats i särskilt boende", "12 personer", "count", period="2018-10"),
        value(
            "färdigbehandlade patienter blev kvar på lasarettet",
            "19",
            "count",
            period="2018-10",
            name_variants=["patienter"],
        ),
        value(
            "patienter blev kvar dygn", "41 dygn", "days", period="2018-10", name_variants=["patienter", "tillsammans"]
        ),
        value("korttidsplatserna har stängts", "Två", "count", value=2, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the follow-up of the budget."""
    s.heading(2, "Budgetuppföljning")
    s.p("Belopp i tusental kronor", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Årsbudget", "Utfall ack okt", "Förbrukat %", "Prognos", "Avvikelse"),),
            rows=(
                ("Ledning", "14 200", "11 318", "79,7", "13 700", "500"),
                ("Hemtjänst", "112 600", "98 740", "87,7", "120 000", "-7 400"),
                ("Särskilt boende", "236 800", "196 905", "83,2", "236 800", "0"),
                ("LSS", "148 900", "122 260", "82,1", "147 300", "1 700"),
                ("Totalt", "512 500", "429 223", "83,8", "517 800", "-5 300"),
            ),
            widths=(0.25, 0.15, 0.17, 0.15, 0.14, 0.14),
            bold_rows=(4,),
        ),
        ("budget", "outcome", None, "forecast", "deviation"),
        period="2018",
    )
    s.heading(2, "Åtgärder")
    s.p(
        "Timvikarier begränsas från vecka 44. Inköpsstopp gäller till årsskiftet och väntas ge cirka 400 tkr.",
        value("Inköpsstopp väntas ge", "cirka 400 tkr", "sek", value=400_000, measure="forecast", sure=False),
    )


def hours(s: Specimen) -> None:
    """Put the hours of home care."""
    s.add(Break())
    s.heading(2, "Utförda timmar i hemtjänsten")
    s.values(
        Grid(
            header=(("Område", "okt 2017", "okt 2018"),),
            rows=(("Centrum", "6 120", "6 544"), ("Landsbygd", "4 870", "5 301"), ("Nattpatrull", "–", "1 212")),
            widths=(0.4, 0.2, 0.2),
        ),
        (
            Column("okt 2017", "previous", "hours", "2017-10"),
            Column("okt 2018", "outcome", "hours", "2018-10"),
        ),
        name="Utförda timmar i hemtjänsten",
        extra={"name_variants": ["Centrum", "Landsbygd", "Nattpatrull"]},
    )
    s.p(
        """Antalet brukare med hemtjänst har ökat från 611 i januari till 638 i oktober. Timmarna per brukare är nu
        19,6 i månaden.""",
        value("brukare med hemtjänst", "611", "count", period="2018-01", measure="previous"),
        value("brukare med hemtjänst", "638", "count", period="2018-10"),
        value("Timmarna per brukare", "19,6", "hours", period="2018-10"),
    )


def sick_leave(s: Specimen) -> None:
    """Put the sick leave month by month."""
    s.heading(2, "Sjukfrånvaro i procent")
    years = {
        "2017": ("8,9", "9,4", "8,8", "7,6", "7,0", "6,1", "5,4", "6,3", "7,9", "8,2"),
        "2018": ("9,1", "10,2", "9,0", "7,7", "6,8", "5,9", "5,6", "6,0", "7,2", "7,5"),
    }
    grid = Grid(
        header=(("", *MONTHS),),
        rows=tuple((year, *cells) for year, cells in years.items()),
        widths=(0.1, *(0.09 for _ in MONTHS)),
    )
    name = "Sjukfrånvaro i procent"
    shared: Fact = {"name": name, "name_variants": ["Sjukfrånvaro"], "unit": "percent", "source": "table"}
    noted = [
        Noted(
            "observations",
            shared
            | {"series": f"{year} · {month}", "measure": "outcome" if year == "2018" else "previous"}
            | {"value": number(cell), "value_text": cell, "period": f"{year}-{place:02d}"},
        )
        for year, cells in years.items()
        for place, (month, cell) in enumerate(zip(MONTHS, cells, strict=True), start=1)
    ]
    s.add(grid, *noted)
    s.p(
        """Långtidsfrånvaron fortsätter att sjunka. I september var den 3,1 procent mot 3,8 procent samma månad
        2017. Nästa rapport lämnas den 18 december.""",
        value("Långtidsfrånvaron", "3,1 procent", "percent", period="2018-09"),
        value("Långtidsfrånvaron", "3,8 procent", "percent", measure="previous", period="2017-09"),
    )
