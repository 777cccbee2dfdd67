"""A social board's scorecard: success factors with measures below, their fulfilment in percent of the target."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Cover, Grid, Look, Specimen

TRAPS = [
    "success factors as goals, several measures below each with a degree in percent",
    "a section row for each success factor inside the table",
    "thresholds of the degrees told before the tables, a count of degrees after them",
    "comments by measure that explain, and one that judges otherwise",
    "measures without an outcome this year",
    "budget in thousands with a share of the whole",
]
DEGREE = {"100 %": "achieved", "–": "not_measured"}
# A measure: its name, last year, target, outcome, fulfilment, and the target as (comparator, value, unit).
Measure = tuple[tuple[str, str, str, str, str], tuple[str, float, str]]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="sunne-socialnamnden-2015",
        look=Look(
            colour="#00594c",
            family="vera",
            size=9,
            table="shaded",
            header=("Sunne kommun", "Socialnämnden"),
            footer=("Styrkort och årsrapport 2015", "{page}"),
            justified=False,
        ),
        document={
            "municipality_code": "1766",
            "municipality": "Sunne",
            "report_type": "verksamhetsberattelse",
            "title": "Styrkort och årsrapport 2015",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2015,
            "period_start": "2015-01-01",
            "period_end": "2015-12-31",
        },
        goal_defaults={"level": "board", "year": 2015},
        value_defaults={"period": "2015"},
    )
    s.add(Cover("Styrkort och\nårsrapport 2015", ("Socialnämnden", "Sunne kommun"), ("Antagen 2016-02-24",)))
    introduction(s)
    citizens(s)
    staff(s)
    conclusion(s)
    economy(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the introduction and the thresholds."""
    s.heading(1, "Inledning")
    s.p(
        """Socialnämnden styr sin verksamhet med ett balanserat styrkort. Varje framgångsfaktor mäts med ett eller
        flera mått. Måluppfyllelsen anges i procent av målvärdet: 100 procent är grönt, 80–99 procent gult och lägre
        än 80 procent rött. Där mätning saknas står ett streck."""
    )
    s.p(
        """Under året har 1 046 personer haft någon insats från nämnden. Hemtjänsten delades i tre områden i mars.
        Boendet Ryttarmästarevägen tog emot sina första 14 ensamkommande ungdomar i september.""",
        value("personer har haft någon insats", "1 046 personer", "count", name_variants=["personer insats"]),
        value("områden", "tre områden", "count", value=3, sure=False),
        value("ensamkommande ungdomar", "14 ensamkommande ungdomar", "count"),
    )


def status_of(degree: str) -> str:
    """Return the status that a degree of fulfilment stands for."""
    if degree in DEGREE:
        return DEGREE[degree]
    return "partly" if int(degree.split()[0]) >= 80 else "not_achieved"


def table(s: Specimen, factors: tuple[tuple[str, str, tuple[Measure, ...]], ...]) -> None:
    """Put the table of a perspective: a row for each success factor, its measures below."""
    rows: list[tuple[str, ...]] = []
    sections: list[int] = []
    noted: list[Noted] = []
    units: dict[str, str] = {}
    for key, text, measures in factors:
        sections.append(len(rows))
        rows.append((text, "", "", "", ""))
        noted.append(goal(key, text))
        for n, (row, target) in enumerate(measures, start=1):
            rows.append(row)
            units[row[0]] = target[2]
            noted.append(indicator(f"{key}.{n}", row[0], key, target=target, target_source="table"))
            sure = {"sure": False} if row[4] == "–" else {}
            noted.append(judged(f"{key}.{n}", status_of(row[4]), row[4], source="template", goal_alt=[key], **sure))
    s.values(
        Grid(
            header=(("Framgångsfaktor och mått", "Utfall 2014", "Mål 2015", "Utfall 2015", "Uppfyllelse"),),
            rows=tuple(rows),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
            section_rows=tuple(sections),
        ),
        (
            Column("Utfall 2014", "previous", period="2014"),
            Column("Mål 2015", "target", period="2015"),
            Column("Utfall 2015", "outcome", period="2015"),
            None,
        ),
        units=units,
    )
    s.note(*noted)


def citizens(s: Specimen) -> None:
    """Put the perspectives of citizens and of development."""
    s.goal_defaults["perspective"] = "Medborgare"
    s.heading(1, "Medborgare")
    table(
        s,
        (
            (
                "m1",
                "Våra brukare känner sig trygga och nöjda",
                (
                    (("Nöjda med hemtjänsten, %", "94", "95", "95", "100 %"), (">=", 95, "percent")),
                    (("Nöjda med särskilt boende, %", "86", "90", "83", "92 %"), (">=", 90, "percent")),
                    (("Trygghet i LSS-boende, %", "", "90", "", "–"), (">=", 90, "percent")),
                ),
            ),
            (
                "m2",
                "Den som behöver stöd får det snabbt",
                (
                    (("Väntetid till särskilt boende, dagar", "37", "30", "46", "65 %"), ("<=", 30, "days")),
                    (("Väntetid till ekonomiskt bistånd, dagar", "12", "14", "11", "100 %"), ("<=", 14, "days")),
                    (("Utredningar i tid, barn, %", "90", "100", "93", "93 %"), (">=", 100, "percent")),
                ),
            ),
        ),
    )
    s.p(
        """Väntetiden till särskilt boende har blivit längre sedan åtta platser på Hagen stängdes i juni. I december
        väntade 17 personer, mot nio året innan. För första gången på flera år har vi betalat för medicinskt
        färdigbehandlade, sammanlagt 412 tkr. Nöjdheten med boendena har minskat, och det är framför allt maten som får
        kritik. Handläggningen av ekonomiskt bistånd går snabbare än någonsin.""",
        value("platser stängdes", "åtta platser", "count", value=8, period="2015-06", name_variants=["platser"]),
        value("personer väntade", "17 personer", "count", period="2015-12", name_variants=["väntade"]),
        value(
            "personer väntade",
            "nio",
            "count",
            value=9,
            measure="previous",
            period="2014-12",
            name_variants=["väntade"],
        ),
        value("medicinskt färdigbehandlade", "412 tkr", "sek", value=412_000),
    )


def staff(s: Specimen) -> None:
    """Put the perspectives of staff and money."""
    s.goal_defaults["perspective"] = "Medarbetare och ekonomi"
    s.heading(1, "Medarbetare och ekonomi")
    table(
        s,
        (
            (
                "p1",
                "Vi är en attraktiv arbetsgivare",
                (
                    (("Sjukfrånvaro, %", "6,9", "6,0", "7,7", "78 %"), ("<=", 6, "percent")),
                    (("Andel heltidsanställda, %", "58", "65", "66", "100 %"), (">=", 65, "percent")),
                    (("Medarbetarindex", "71", "75", "", "–"), (">=", 75, "index")),
                ),
            ),
            (
                "e1",
                "Vi använder våra pengar på rätt sätt",
                (
                    (("Avvikelse mot budget, %", "-0,8", "0,0", "0,4", "100 %"), (">=", 0, "percent")),
                    (("Kostnad per hemtjänsttimme, kr", "418", "410", "431", "95 %"), ("<=", 410, "sek")),
                ),
            ),
        ),
    )
    s.p(
        """Sjukfrånvaron steg för tredje året. Kvinnornas frånvaro var 8,4 procent och männens 4,1. Nästan hälften är
        längre än 60 dagar. Framgångsfaktorn <i>Vi är en attraktiv arbetsgivare</i> kan därför inte sägas vara
        uppnådd, trots att målet om heltider är nått.""",
        value("Kvinnornas frånvaro", "8,4 procent", "percent", series="Kvinnornas", name_variants=["Sjukfrånvaron"]),
        value("männens frånvaro", "4,1", "percent", series="männens", name_variants=["Sjukfrånvaron"]),
        value("frånvaron är längre än 60 dagar", "Nästan hälften", "percent", value=50, sure=False),
        judged("p1", "not_achieved", "kan därför inte sägas vara uppnådd"),
        judged("p1.2", "achieved", "målet om heltider är nått", goal_alt=["p1"]),
    )


def conclusion(s: Specimen) -> None:
    """Put the count of degrees."""
    s.heading(1, "Samlad bedömning")
    s.p(
        """Av elva mått är fyra gröna, tre gula och två röda. Två har inte mätts. Nämnden bedömer att
        framgångsfaktorn <i>Våra brukare känner sig trygga och nöjda</i> i huvudsak är uppnådd och att <i>Vi använder
        våra pengar på rätt sätt</i> är uppnådd. Framgångsfaktorn <i>Den som behöver stöd får det snabbt</i> är delvis
        uppnådd.""",
        judged("m1", "partly", "i huvudsak är uppnådd", source="text", status_alt=["achieved"]),
        judged("e1", "achieved", "är uppnådd", source="text"),
        judged("m2", "partly", "är delvis uppnådd", source="text"),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "Årets resultat")
    s.p(
        """Nämndens resultat blev ett överskott på 1 190 tkr. Ersättningen från Migrationsverket överskred
        kostnaderna med 2 950 tkr, och utan den hade nämnden gått med underskott. Hemtjänsten visar minus 1 640
        tkr.""",
        money("Nämndens resultat", currency_unit="tkr", deviation=1_190_000, period="2015", is_total=1),
        value("Ersättningen överskred kostnaderna", "2 950 tkr", "sek", value=2_950_000, sure=False),
        money("Hemtjänsten", currency_unit="tkr", deviation=-1_640_000, period="2015"),
    )
    s.p("Tkr", style="small")
    rows = (
        ("Ledning och administration", "11 870", "12 210", "12 600", "390", "4 %"),
        ("Hemtjänst", "58 300", "62 140", "60 500", "-1 640", "21 %"),
        ("Särskilt boende", "112 450", "113 020", "112 800", "-220", "39 %"),
        ("LSS och psykiatri", "71 900", "73 690", "73 400", "-290", "26 %"),
        ("Individ- och familjeomsorg", "29 640", "27 050", "30 000", "2 950", "10 %"),
        ("Summa", "284 160", "288 110", "289 300", "1 190", "100 %"),
    )
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2014", "Bokslut 2015", "Budget 2015", "Differens", "Andel av budget"),),
            rows=rows,
            widths=(0.3, 0.14, 0.14, 0.14, 0.13, 0.15),
            bold_rows=(5,),
        ),
        ("previous", "outcome", "budget", "deviation", None),
        period="2015",
    )
    s.note(*(value(r[0], r[5], "percent", series="Andel av budget", source="table", sure=False) for r in rows))
    s.p(
        """Inför 2016 ser vi stora behov inom hemtjänsten, där antalet beviljade timmar ökade med 6 procent. En översyn
        av nattorganisationen ska vara klar i maj.""",
        value("antalet beviljade timmar ökade", "6 procent", "percent", name_variants=["beviljade timmar"]),
    )
