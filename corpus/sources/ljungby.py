"""A social board after eight months: colours written as words, one for each tertial and one for the year."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "colours as words in columns: the first tertial, the second, and the year's forecast",
    "a legend that lists the colours before the tables",
    "comments under the number of the goal, one of which says otherwise than the colour",
    "indicators with the tertials as columns and the year's target last",
    "the result of the period beside the year's forecast in the table of money",
]
SO_FAR = "2019-01/2019-08"
WORDS = {"Grönt": "achieved", "Gult": "partly", "Rött": "not_achieved", "Vitt": "not_measured"}
# Number, goal, and the colours of the first tertial, the second and the forecast.
Row = tuple[str, str, str, str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ljungby-socialnamnden-2019-08",
        look=Look(
            colour="#7a1f3d",
            family="helvetica",
            size=10,
            table="grid",
            header=("Ljungby kommun", "Tertialrapport 2, 2019"),
            footer=("Socialnämnden", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
            figures="centre",
        ),
        document={
            "municipality_code": "0781",
            "municipality": "Ljungby",
            "report_type": "delarsrapport",
            "title": "Tertialrapport 2, 2019",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-08-31",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Tertialrapport 2, 2019")
    s.p("Socialnämnden, januari–augusti", style="bold")
    summary(s)
    citizens(s)
    staff(s)
    indicators(s)
    economy(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary and the legend."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Nämnden har åtta mål för året. Efter åtta månader ser fyra ut att nås vid årets slut. Antalet ansökningar om
        särskilt boende har ökat med 14 procent, och i augusti väntade 19 personer på plats. Nämnden räknar med ett
        underskott på 6,5 mnkr vid årets slut.""",
        value("Antalet ansökningar om särskilt boende har ökat", "14 procent", "percent"),
        value(
            "personer väntade på plats", "19 personer", "count", period="2019-08", name_variants=["väntade på plats"]
        ),
        money("Nämnden", currency_unit="mkr", deviation=-6_500_000, period="2019", is_total=1),
    )
    s.heading(2, "Mål")
    s.p(
        """Så läses tabellerna: Grönt = målet nås, Gult = målet nås delvis, Rött = målet nås inte, Vitt = går inte att
        bedöma.""",
        style="small",
    )


def table(s: Specimen, rows: tuple[Row, ...], targets: dict[str, tuple[str, float | None, str | None]]) -> None:
    """Put a table of goals with their colours."""
    noted: list[Noted] = []
    for number, text, first, second, forecast in rows:
        noted.append(goal(number, text, number=number, target=targets.get(number)))
        noted.append(judged(number, WORDS[first], first, source="template", sure=False, note="the first tertial"))
        noted.append(judged(number, WORDS[second], second, source="template"))
        noted.append(judged(number, WORDS[forecast], forecast, source="template", forecast=1))
    s.add(
        Grid(
            header=(("Nr", "Nämndens mål", "T1", "T2", "Prognos 2019"),),
            rows=rows,
            widths=(0.08, 0.52, 0.11, 0.11, 0.18),
            left_columns=(0, 1),
        ),
        *noted,
    )


def citizens(s: Specimen) -> None:
    """Put the goals for those who use the services."""
    s.goal_defaults["perspective"] = "Invånare och brukare"
    s.heading(3, "Invånare och brukare")
    table(
        s,
        (
            ("1.1", "Brukare i hemtjänsten ska möta högst 12 personer under två veckor", "Gult", "Rött", "Rött"),
            ("1.2", "Minst 90 % av brukarna ska ha en aktuell genomförandeplan", "Gult", "Grönt", "Grönt"),
            ("1.3", "Utredningar om barn ska slutföras inom fyra månader", "Grönt", "Grönt", "Grönt"),
            ("1.4", "Fler brukare ska vara nöjda med maten", "Vitt", "Vitt", "Gult"),
            ("1.5", "Antalet hushåll med långvarigt försörjningsstöd ska minska", "Grönt", "Gult", "Grönt"),
        ),
        {
            "1.1": ("<=", 12, "count"),
            "1.2": (">=", 90, "percent"),
            "1.3": ("<=", 4, "months"),
            "1.4": ("increase", None, None),
            "1.5": ("decrease", None, None),
        },
    )
    s.p(
        """<b>1.1</b> Mätningen i maj visade i genomsnitt 15 personer, en mer än 2018. Variationen är stor: Ryssby låg
        på elva och centrala Ljungby på 18. Målet kommer inte att nås under året.""",
        value("personer", "15 personer", "count", period="2019-05", name_variants=["Mätningen personer"]),
        value("personer", "en mer", "count", value=1, sure=False),
        value("personer", "elva", "count", value=11, period="2019-05", org_unit="Ryssby", name_variants=["Ryssby"]),
        value("personer", "18", "count", period="2019-05", org_unit="centrala Ljungby", name_variants=["Ljungby"]),
        judged("1.1", "not_achieved", "Målet kommer inte att nås", forecast=1),
    )
    s.p(
        """<b>1.2</b> Vid genomgången i augusti hade 93 % av brukarna en plan som var yngre än ett år. Målet är
        uppnått.""",
        value("brukarna en plan", "93 %", "percent", period="2019-08", name_variants=["brukarna", "genomförandeplan"]),
        judged("1.2", "achieved", "Målet är uppnått"),
    )
    s.p(
        """<b>1.3</b> Av 164 avslutade utredningar var 151 klara inom lagstadgad tid. Vi når alltså inte riktigt ända
        fram, men räknar med att vara i fas till årsskiftet.""",
        value("avslutade utredningar", "164 avslutade utredningar", "count", name_variants=["utredningar"]),
        value("utredningar klara inom lagstadgad tid", "151", "count", name_variants=["klara inom lagstadgad tid"]),
        judged("1.3", "partly", "når alltså inte riktigt ända fram", status_alt=["not_achieved"]),
        judged("1.3", "achieved", "räknar med att vara i fas till årsskiftet", forecast=1, sure=False),
    )
    s.p(
        """<b>1.4</b> Socialstyrelsens undersökning publiceras i oktober. <b>1.5</b> I augusti hade 88 hushåll haft
        försörjningsstöd längre än tio månader, mot 86 i december.""",
        judged("1.4", "not_measured", "publiceras i oktober", sure=False),
        value(
            "hushåll", "88 hushåll", "count", period="2019-08", name_variants=["försörjningsstöd längre än tio månader"]
        ),
        value(
            "hushåll",
            "86",
            "count",
            measure="previous",
            period="2018-12",
            name_variants=["försörjningsstöd längre än tio månader"],
        ),
    )


def staff(s: Specimen) -> None:
    """Put the goals for staff and money."""
    s.goal_defaults["perspective"] = "Medarbetare och ekonomi"
    s.heading(3, "Medarbetare och ekonomi")
    table(
        s,
        (
            ("2.1", "Sjukfrånvaron ska vara högst 6,5 %", "Rött", "Gult", "Gult"),
            ("2.2", "Alla medarbetare ska ha haft utvecklingssamtal", "Grönt", "Grönt", "Grönt"),
            ("2.3", "Nämnden ska hålla sin budget", "Gult", "Rött", "Rött"),
        ),
        {"2.1": ("<=", 6.5, "percent")},
    )
    s.p(
        """<b>2.1</b> Sjukfrånvaron till och med juli är 7,1 % (7,9 %). Korttidsfrånvaron har minskat mest. Det blir
        svårt att nå målet helt. <b>2.2</b> Genomfört enligt plan. <b>2.3</b> Målet nås inte, se avsnittet Ekonomi.""",
        value("Sjukfrånvaron", "7,1 %", "percent", period="2019-01/2019-07"),
        value("Sjukfrånvaron", "7,9 %", "percent", measure="previous", period="2018-01/2018-07"),
        judged("2.1", "partly", "blir svårt att nå målet helt", forecast=1, status_alt=["not_achieved"]),
        judged("2.2", "achieved", "Genomfört enligt plan", status_alt=["ongoing"], sure=False),
        judged("2.3", "not_achieved", "Målet nås inte", forecast=None),
    )


def indicators(s: Specimen) -> None:
    """Put the indicators by tertial."""
    s.heading(2, "Nyckeltal")
    s.values(
        Grid(
            header=(("Nyckeltal", "Helår 2018", "T1 2019", "T2 2019", "Mål 2019"),),
            rows=(
                ("Personer med hemtjänst", "642", "655", "671", "650"),
                ("Beviljade timmar per månad", "17 930", "18 240", "18 905", "18 000"),
                ("Väntetid till särskilt boende, dagar", "41", "44", "58", "40"),
                ("Vårddygn på institution, barn", "1 806", "512", "577", "1 500"),
                ("Andel utbildad personal, %", "84", "85", "81", "88"),
                ("Kostnad per hemtjänsttimme, kr", "462", "", "", "455"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Helår 2018", "previous", "count", "2018"),
            Column("T1 2019", "outcome", "count", "2019-01/2019-04"),
            Column("T2 2019", "outcome", "count", "2019-05/2019-08"),
            Column("Mål 2019", "target", "count", "2019"),
        ),
        units={
            "Beviljade timmar per månad": "hours",
            "Väntetid till särskilt boende, dagar": "days",
            "Andel utbildad personal, %": "percent",
            "Kostnad per hemtjänsttimme, kr": "sek",
        },
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p("Prognos för helåret, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall jan–aug", "Budget 2019", "Prognos 2019", "Avvikelse"),),
            rows=(
                ("Nämnd och stab", "24 310", "37 900", "37 100", "800"),
                ("Äldreomsorg", "181 455", "263 200", "269 000", "-5 800"),
                ("Stöd till funktionsnedsatta", "88 020", "131 400", "130 900", "500"),
                ("Individ- och familjeomsorg", "47 760", "66 500", "68 500", "-2 000"),
                ("Summa", "341 545", "499 000", "505 500", "-6 500"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("outcome", "budget", "forecast", "deviation"),
        period="2019",
    )
    s.p(
        """Underskottet inom äldreomsorgen, 5,8 mnkr, beror på fler timmar i hemtjänsten och på inhyrda sjuksköterskor,
        som hittills har kostat 2,9 mnkr. Individ- och familjeomsorgen har haft dyra placeringar och väntas gå 2,0 mnkr
        över budget. Övriga verksamheter går mot ett litet överskott.""",
        money("äldreomsorgen", currency_unit="mkr", deviation=-5_800_000, period="2019"),
        value("inhyrda sjuksköterskor", "2,9 mnkr", "sek", value=2_900_000),
        money("Individ- och familjeomsorgen", currency_unit="mkr", deviation=-2_000_000, period="2019"),
    )
