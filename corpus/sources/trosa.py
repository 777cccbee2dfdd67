"""A humanistic board's second interim report as a Word document: goals in tables of two columns, forecasts in words."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Items, Look, Specimen

TRAPS = [
    "a small table of two columns for each goal: goal, measure, outcome, forecast, comment as rows",
    "forecasts in words: vi når målet, målet nås troligen inte, osäkert",
    "one goal with several parts in a bulleted cell",
    "periods of the outcome that differ from the report's",
    "school and care in one board, volumes with forecasts",
    "a table of money with a forecast made in April and one in August",
]
SO_FAR = "2018-01/2018-08"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="trosa-humanistiska-namnden-2018-08",
        formats=("docx",),
        look=Look(size=11, header=("Trosa kommun", ""), footer=("Delårsrapport 2 2018", "")),
        document={
            "municipality_code": "0488",
            "municipality": "Trosa",
            "report_type": "delarsrapport",
            "title": "Delårsrapport 2 2018",
            "organisation": "Humanistiska nämnden",
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-08-31",
        },
        goal_defaults={"level": "board", "year": 2018},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport 2 2018")
    s.p("Humanistiska nämnden, per den 31 augusti 2018", style="bold")
    the_period(s)
    school(s)
    care(s)
    volumes(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_period(s: Specimen) -> None:
    """Put what has happened."""
    s.heading(2, "Viktiga händelser")
    s.p(
        """Skärlagsskolans nya matsal togs i bruk lagom till skolstarten, och 1 780 elever började läsåret i kommunens
        fyra grundskolor. Förskolan Tomtaklintskogen har öppnat ytterligare en avdelning. Inom ekonomiskt bistånd har
        antalet hushåll minskat från 74 till 61 sedan årsskiftet. Vagnhärads nya gruppbostad med sex lägenheter blev
        inflyttningsklar i juni. Värmen under sommaren ställde till problem på äldreboendena, men inga allvarliga
        händelser har rapporterats.""",
        value("elever", "1 780 elever", "count", period="2018-08"),
        value("kommunens grundskolor", "fyra grundskolor", "count", value=4, sure=False),
        value("antalet hushåll", "74", "count", measure="previous", name_variants=["ekonomiskt bistånd hushåll"]),
        value("antalet hushåll", "61", "count", period="2018-08", name_variants=["ekonomiskt bistånd hushåll"]),
        value("gruppbostad lägenheter", "sex lägenheter", "count", value=6, name_variants=["lägenheter"]),
    )


def card(
    s: Specimen, key: str, text: str, rows: tuple[tuple[str, str | tuple[str | Items, ...]], ...], *noted: Noted
) -> None:
    """Put the table of a goal."""
    grid = Grid(
        header=(),
        rows=(("Mål", (text,)), *((label, (cell,) if isinstance(cell, str) else cell) for label, cell in rows)),
        widths=(0.2, 0.8),
        left_columns=(0, 1),
    )
    s.add(grid, *noted)
    s.p("")


def school(s: Specimen) -> None:
    """Put the goals for school."""
    s.goal_defaults["perspective"] = "Skola och barnomsorg"
    s.heading(2, "Måluppfyllelse")
    s.heading(3, "Skola och barnomsorg")
    first = "Minst 90 % av eleverna i årskurs 9 ska nå målen i alla ämnen"
    card(
        s,
        "1",
        first,
        (
            ("Mått", "Slutbetyg i juni"),
            ("Utfall", "81,2 % (2017: 78,6 %)"),
            ("Bedömning", "Målet nås inte 2018."),
            (
                "Kommentar",
                "Resultatet är det bästa sedan 2013. Flickorna når 86 % och pojkarna 77 %. Matematik är det ämne där "
                "flest saknar betyg, 34 elever.",
            ),
        ),
        goal("1", first, target=(">=", 90, "percent")),
        value("nå målen i alla ämnen", "81,2 %", "percent", period="2018-06", name_variants=["Utfall"]),
        value(
            "nå målen i alla ämnen", "78,6 %", "percent", measure="previous", period="2017", name_variants=["Utfall"]
        ),
        judged("1", "not_achieved", "Målet nås inte 2018", source="template", forecast=None),
        value("Flickorna når", "86 %", "percent", series="Flickorna"),
        value("pojkarna når", "77 %", "percent", series="pojkarna"),
        value("saknar betyg", "34 elever", "count", name_variants=["Matematik saknar betyg"]),
    )
    second = "Barngrupperna i förskolan ska i snitt ha högst 16 barn"
    card(
        s,
        "2",
        second,
        (
            ("Mått", "Genomsnitt av månadsmätningar"),
            ("Utfall", "15,7 barn till och med augusti"),
            ("Bedömning", "Vi når målet."),
            ("Kommentar", "Under våren var snittet 16,4 men nya avdelningar ger färre barn per grupp under hösten."),
        ),
        goal("2", second, target=("<=", 16, "count")),
        value("barn", "15,7 barn", "count", name_variants=["Utfall", "Barngrupperna"]),
        judged("2", "achieved", "Vi når målet", source="template", forecast=None),
        value("snittet", "16,4", "count", period="2018-01/2018-06", name_variants=["barn", "barn per grupp"]),
    )


def care(s: Specimen) -> None:
    """Put the goals for care and social services."""
    s.goal_defaults["perspective"] = "Vård, omsorg och sociala frågor"
    s.heading(3, "Vård, omsorg och sociala frågor")
    third = "Brukarna ska vara nöjda med vård- och omsorgsverksamheten"
    parts = ("Särskilt boende: 88 % (mål 85 %)", "Hemtjänst: 91 % (mål 93 %)", "LSS-boende: ingen mätning i år")
    card(
        s,
        "3",
        third,
        (
            ("Mått", "Socialstyrelsens brukarundersökning"),
            ("Utfall", (Items(parts),)),
            ("Bedömning", "Målet nås delvis."),
            ("Kommentar", "Trosa ligger över rikets snitt på samtliga frågor om bemötande."),
        ),
        goal("3", third),
        value("nöjda", "88 %", "percent", series="Särskilt boende", name_variants=["Särskilt boende"]),
        value(
            "nöjda", "85 %", "percent", series="Särskilt boende", measure="target", name_variants=["Särskilt boende"]
        ),
        value("nöjda", "91 %", "percent", series="Hemtjänst", name_variants=["Hemtjänst"]),
        value("nöjda", "93 %", "percent", series="Hemtjänst", measure="target", name_variants=["Hemtjänst"]),
        judged("3", "partly", "Målet nås delvis", source="template", forecast=None),
        judged("3", "not_measured", "ingen mätning i år", aspect="LSS-boende", sure=False),
    )
    fourth = "Ingen ungdom ska behöva placeras utanför kommunen"
    card(
        s,
        "4",
        fourth,
        (
            ("Mått", "Antal placerade 13–20 år den sista augusti"),
            ("Utfall", "Två ungdomar (tre vid årsskiftet)"),
            ("Bedömning", "Målet nås troligen inte."),
            ("Kommentar", "En av placeringarna avslutas i oktober. Utan tillkommande ärenden är vi mycket nära målet."),
        ),
        goal("4", fourth, target=("<=", 0, "count")),
        value("placerade", "Två ungdomar", "count", value=2, period="2018-08", name_variants=["Utfall", "ungdomar"]),
        value(
            "placerade",
            "tre",
            "count",
            value=3,
            measure="previous",
            period="2017-12",
            name_variants=["Utfall", "ungdomar"],
        ),
        judged("4", "not_achieved", "Målet nås troligen inte", source="template", forecast=1, status_alt=["uncertain"]),
    )
    fifth = "Sjukfrånvaron ska understiga 6 %"
    card(
        s,
        "5",
        fifth,
        (
            ("Mått", "Ackumulerad sjukfrånvaro"),
            ("Utfall", "5,8 % till och med juli (6,5 %)"),
            ("Bedömning", "Osäkert. Hösten avgör."),
            ("Kommentar", "Skolan ligger på 4,1 % och vården på 7,4 %. Förra året steg frånvaron kraftigt i november."),
        ),
        goal("5", fifth, target=("<", 6, "percent")),
        value("sjukfrånvaro", "5,8 %", "percent", period="2018-01/2018-07", name_variants=["Utfall", "Sjukfrånvaron"]),
        value(
            "sjukfrånvaro",
            "6,5 %",
            "percent",
            measure="previous",
            period="2017-01/2017-07",
            name_variants=["Utfall", "Sjukfrånvaron"],
        ),
        judged("5", "uncertain", "Osäkert", source="template", forecast=None),
        value("Skolan", "4,1 %", "percent", name_variants=["sjukfrånvaro"]),
        value("vården", "7,4 %", "percent", name_variants=["sjukfrånvaro"]),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Verksamhetsmått")
    s.values(
        Grid(
            header=(("", "Bokslut 2017", "Budget 2018", "Utfall aug 2018", "Prognos 2018"),),
            rows=(
                ("Barn i förskola", "742", "750", "718", "755"),
                ("Elever i grundskola", "1 735", "1 790", "1 780", "1 785"),
                ("Elever i gymnasieskola", "452", "460", "455", "457"),
                ("Hemtjänsttimmar per vecka", "1 640", "1 600", "1 712", "1 700"),
                ("Platser i särskilt boende", "87", "87", "87", "87"),
                ("Nettokostnad per elev, kr", "91 300", "93 500", "", "94 100"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
        ),
        (
            Column("Bokslut 2017", "previous", "count", "2017"),
            Column("Budget 2018", "target", "count", "2018"),
            Column("Utfall aug 2018", "outcome", "count", "2018-08"),
            Column("Prognos 2018", "forecast", "count", "2018"),
        ),
        units={"Hemtjänsttimmar per vecka": "hours", "Nettokostnad per elev, kr": "sek"},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Prognosen för helåret är ett underskott på 2 100 tkr, en förbättring med 1 300 tkr sedan april. Skolan
        räknar med ett överskott på 700 tkr. Hemtjänsten har fler timmar än budgeterat och väntas överskrida sin ram
        med 2 200 tkr. Åtgärder för att bromsa kostnaderna har beslutats, bland annat en översyn av nattpatrullen.""",
        money("Prognosen för helåret", currency_unit="tkr", deviation=-2_100_000, period="2018", is_total=1),
        money("Skolan", currency_unit="tkr", deviation=700_000, period="2018"),
        money("Hemtjänsten", currency_unit="tkr", deviation=-2_200_000, period="2018"),
        value("förbättring sedan april", "1 300 tkr", "sek", value=1_300_000, sure=False),
    )
    s.p("Belopp i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget helår", "Utfall aug", "Prognos helår", "Avvikelse", "Avvikelse april"),),
            rows=(
                ("Ledning", "14 200", "9 310", "14 300", "-100", "0"),
                ("Skola", "231 900", "150 480", "231 200", "700", "300"),
                ("Barnomsorg", "96 400", "62 900", "96 100", "300", "-200"),
                ("Vård och omsorg", "158 700", "107 060", "161 500", "-2 800", "-3 100"),
                ("Individ- och familjeomsorg", "28 300", "18 600", "28 500", "-200", "-400"),
                ("Summa", "529 500", "348 350", "531 600", "-2 100", "-3 400"),
            ),
            widths=(0.3, 0.14, 0.14, 0.14, 0.14, 0.14),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "forecast", "deviation", None),
        period="2018",
    )
