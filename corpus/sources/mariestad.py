"""A board's interim report: a letter, goal tables over page breaks, indicators in comments, forecasts, staff tables."""

from corpus.gold import indicator, money, value
from corpus.sources.mariestad_goals import board_goals, council_goals
from corpus.story import Break, Column, Grid, Look, Specimen


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="mariestad-utbildningsnamnden-2022-08",
        formats=("pdf", "flat"),
        look=Look(
            colour="#7a1f2b",
            family="helvetica",
            size=10,
            footer=("", "{page}"),
            first_page_with_header=2,
            header=("", ""),
            justified=False,
        ),
        document={
            "municipality_code": "1493",
            "municipality": "Mariestad",
            "report_type": "delarsrapport",
            "title": "Delårsrapport augusti 2022",
            "organisation": "Utbildningsnämnden",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-08-31",
        },
        goal_defaults={"level": "board", "year": 2022},
        value_defaults={"period": "2022"},
    )
    letter(s)
    opening(s)
    council_goals(s)
    board_goals(s)
    indicator_values(s)
    economy(s)
    staff(s)
    s.noncontiguous += ["B4"]
    s.source_errors += [
        {
            "where": "Driftredovisning, Övriga kostnader",
            "what": "74 900 - 76 400 = -1 500, printed -1 600; the totals hold with -1 500",
        },
        {
            "where": "Personalsammansättning, Totalt, Antal årsarbetare 2022",
            "what": "566,4 + 141,8 = 708,2, printed 709,2",
        },
        {
            "where": "Läsa, räkna och skriva",
            "what": "green symbol; the comment says that the goal is only partly reached",
        },
    ]
    s.traps += [
        "a cover letter with its own date, file number and heading before the report",
        "rows of the goal table cross page breaks, one inside a sentence and one inside a goal; the header is repeated",
        "status symbols without words",
        "lists of indicators inside a comment, by area",
        "a target in prose, the outcome beside it",
        "costs positive and income negative, deviation positive = surplus",
        "an empty cell in the investment table",
        "two-level headers",
        "the period of the sick leave is to July, not August",
        "flattened text: each page one line, cells run together",
    ]
    return s


def letter(s: Specimen) -> None:
    """Put the letter that comes before the report."""
    s.p("TJÄNSTESKRIVELSE", style="label")
    s.add(
        Grid(
            header=(),
            rows=(
                ("Handläggare", "Datum", "Diarienummer"),
                ("Ulla-Britt Ekmarker", "2022-09-20", "UN 2022/0118"),
                ("Telefon 0501-00 00 00", "", "Utbildningsnämnden"),
            ),
            widths=(0.4, 0.3, 0.3),
            left_columns=(0, 1, 2),
            frameless=True,
        )
    )
    s.heading(2, "Utbildningsnämndens delårsrapport efter augusti 2022", listed=False)
    s.p("Förslag till beslut", style="bold")
    s.p("Utbildningsnämnden godkänner rapporten och lämnar den till kommunstyrelsen.")
    s.p("Ärendet", style="bold")
    s.p(
        """Nämnderna i Mariestads kommun redovisar två gånger om året hur målen och ekonomin utvecklas. Till nästa
        uppföljning ska nämnden återkomma med en plan för lokalerna. Rapporten bifogas."""
    )
    s.p("Ulla-Britt Ekmarker<br/>Utvecklingsledare", style="signature")
    s.add(Break())


def opening(s: Specimen) -> None:
    """Tell what the board does and how the year looks."""
    s.heading(1, "Delårsrapport augusti 2022")
    s.p("Rapportperiod: 2022-08-31", style="small")
    s.heading(2, "Utbildningsnämnden")
    s.p("Nämnden ansvarar för:")
    s.items(["förskola och pedagogisk omsorg", "grundskola, fritidshem och anpassad grundskola", "gymnasieskola"])
    s.heading(2, "Prognos")
    s.p(
        """Utbildningsnämnden visar en prognos på -3,9 mnkr för helåret. Gymnasieskolan beräknar ett underskott på 4,8
        mnkr till följd av fler elever hos andra huvudmän. Förskolan väntas lämna ett överskott på +1,4 mnkr.""",
        money("Utbildningsnämnden", currency_unit="mkr", deviation=-3_900_000, period="2022", is_total=1),
        money("Gymnasieskolan", currency_unit="mkr", deviation=-4_800_000, period="2022"),
        money("Förskolan", currency_unit="mkr", deviation=1_400_000, period="2022"),
    )
    s.heading(2, "Viktiga händelser")
    s.p(
        """Under våren tog kommunen emot 63 elever från Ukraina. Två förskolor har slagits samman. Antalet barn i
        förskolan var i augusti 1 042, att jämföra med 1 087 i augusti 2021.""",
        value("elever från Ukraina", "63 elever", "count", period="2022-01/2022-05"),
        value("Antalet barn i förskolan", "1 042", "count", period="2022-08"),
        value("Antalet barn i förskolan", "1 087", "count", measure="previous", period="2021-08"),
        value("förskolor har slagits samman", "Två", "count", value=2, sure=False),
    )


def indicator_values(s: Specimen) -> None:
    """Put the table of indicators that all areas share."""
    s.p("Gemensamma indikatorer", style="bold")
    s.values(
        Grid(
            header=(("Indikator", "Utfall", "Mål"),),
            rows=(
                ("UTB - Sjukfrånvaro", "6.8%", "6.0%"),
                ("UTB - Ledarskap (medarbetarenkät)", "4.02", "4.00"),
                ("UTB - Frisktal", "", "65%"),
            ),
            widths=(0.5, 0.2, 0.2),
        ),
        (Column("Utfall"), Column("Mål", "target", period="2022")),
        units={
            "UTB - Sjukfrånvaro": "percent",
            "UTB - Ledarskap (medarbetarenkät)": "index",
            "UTB - Frisktal": "percent",
        },
    )
    s.note(
        indicator("G1", "UTB - Sjukfrånvaro", None, target=("<=", 6.0, "percent"), sure=False, target_source="table"),
        indicator(
            "G2",
            "UTB - Ledarskap (medarbetarenkät)",
            None,
            target=(">=", 4.0, "index"),
            sure=False,
            target_source="table",
        ),
        indicator("G3", "UTB - Frisktal", None, target=(">=", 65, "percent"), sure=False, target_source="table"),
    )


def economy(s: Specimen) -> None:
    """Put the operating and the investment budget."""
    s.heading(1, "Ekonomi")
    s.heading(2, "Driftredovisning")
    s.p("År: 2022, tkr", style="small")
    measures = ("budget", "forecast", "deviation")
    s.amounts(
        Grid(
            header=(("Driftredovisning, netto", "Budget helår", "Prognos helår", "Avvikelse"),),
            rows=(
                ("Intäkter", "-58 200", "-60 100", "1 900"),
                ("Personalkostnader", "412 650", "413 950", "-1 300"),
                ("Lokalkostnader", "96 300", "96 300", "0"),
                ("Köpt verksamhet", "88 450", "91 450", "-3 000"),
                ("Övriga kostnader", "74 900", "76 400", "-1 600"),
                ("Summa kostnader", "672 300", "678 100", "-5 800"),
                ("Summa resultat", "614 100", "618 000", "-3 900"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5, 6),
        ),
        measures,
        period="2022",
    )
    s.p(
        """Intäkterna ökar genom statsbidrag för elever från Ukraina. Köpt verksamhet överskrider budget med 3,0
        mnkr.""",
        money("Köpt verksamhet", currency_unit="mkr", deviation=-3_000_000, period="2022"),
    )
    s.heading(2, "Investeringsredovisning")
    s.p("År: 2022, tkr", style="small")
    s.amounts(
        Grid(
            header=(("Investeringsredovisning, netto", "Budget helår", "Prognos helår", "Avvikelse"),),
            rows=(
                ("Inkomster", "", "", ""),
                ("Inventarier", "3 600", "3 150", "450"),
                ("Lärplattor", "1 200", "1 200", "0"),
                ("Summa nettoinvesteringar", "4 800", "4 350", "450"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(3,),
        ),
        measures,
        statement="investment",
        period="2022",
    )


def staff(s: Specimen) -> None:
    """Put the staff tables, which have headers of two levels."""
    s.heading(1, "Personal")
    s.p("Personalsammansättning", style="question")
    s.p("Anställningsform: tillsvidare. Period: augusti", style="small")
    years = (("2021", "previous"), ("2022", "outcome"))
    s.values(
        Grid(
            header=(
                ("", "2021", "", "2022", ""),
                ("", "Antal personer", "Antal årsarbetare", "Antal personer", "Antal årsarbetare"),
            ),
            rows=(
                ("Kvinnor", "604", "570,3", "598", "566,4"),
                ("Män", "149", "143,5", "147", "141,8"),
                ("Totalt", "753", "713,8", "745", "709,2"),
            ),
            widths=(0.2, 0.2, 0.2, 0.2, 0.2),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
        ),
        [
            Column(f"{year} · {label}", measure, unit, f"{year}-08")
            for year, measure in years
            for label, unit in (("Antal personer", "count"), ("Antal årsarbetare", "fte"))
        ],
        name="Personalsammansättning",
        extra={"name_variants": ["Antal personer", "Antal årsarbetare"]},
    )
    s.p("Sjukfrånvaro", style="question")
    s.p("Ackumulerat januari till juli, procent", style="small")
    s.values(
        Grid(
            header=(("", "2020", "2021", "2022"),),
            rows=(
                ("Kvinnor", "7,91", "7,44", "7,35"),
                ("Män", "4,20", "4,65", "4,58"),
                ("Totalt", "7,18", "6,90", "6,80"),
            ),
            widths=(0.3, 0.2, 0.2, 0.2),
        ),
        [
            Column(year, "outcome" if year == "2022" else "previous", "percent", f"{year}-01/{year}-07")
            for year in ("2020", "2021", "2022")
        ],
        name="Sjukfrånvaro",
    )
    s.heading(2, "Kommentar")
    s.p(
        """Antalet anställda är 8 färre än i augusti förra året. Korttidsfrånvaron har minskat medan den långa frånvaron
        är oförändrad. Skolornas arbetsmiljöronder är gjorda. Till hösten prövas en poolgrupp med fasta vikarier.""",
        value("Antalet anställda är färre", "8", "count", period="2022-08", sure=False),
    )
