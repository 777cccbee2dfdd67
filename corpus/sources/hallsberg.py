"""A board for operations and services, third quarter: cards of goals in running lines, and money in three tables."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Box, Column, Grid, Look, Specimen

TRAPS = [
    "goal, status and measure for each goal in a shaded box",
    "status in words that say how it goes: enligt plan, efter plan, klart, oklart",
    "money by department, by kind and for projects, signs that differ between the tables",
    "units of the board sell services to others, so that its net cost is small beside its turnover",
    "kilowatt hours, portions and square metres for the period and the same period of the year before",
    "a forecast compared with the one of the month before",
]
SO_FAR, LAST = "2022-01/2022-09", "2021-01/2021-09"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hallsberg-drift-och-servicenamnden-2022-09",
        look=Look(
            colour="#33415c",
            family="helvetica",
            size=9.5,
            table="rows",
            header=("Hallsbergs kommun", "Dnr 22/DOS/88"),
            footer=("Kvartalsrapport 3", "Sida {page}({pages})"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1861",
            "municipality": "Hallsberg",
            "report_type": "delarsrapport",
            "title": "Kvartalsrapport 3, 2022",
            "organisation": "Drift- och servicenämnden",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-09-30",
        },
        goal_defaults={"level": "board", "year": 2022, "perspective": "Mål"},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Kvartalsrapport 3, 2022")
    s.p("Drift- och servicenämnden", style="bold")
    summary(s)
    goals(s)
    volumes(s)
    operating(s)
    projects(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Elpriset är periodens stora händelse. Till och med september har nämnden betalat 11,8 mnkr för el, mot 7,1
        mnkr samma period 2021, trots att förbrukningen har minskat med sex procent. Livsmedelspriserna har stigit med
        13 procent. Prognosen är nu ett underskott på 5,0 mnkr, att jämföra med 3,9 mnkr i augusti. Av nämndens fem
        mål väntas tre nås.""",
        value("nämnden har betalat för el", "11,8 mnkr", "sek", value=11_800_000, name_variants=["el"]),
        value(
            "nämnden har betalat för el",
            "7,1 mnkr",
            "sek",
            value=7_100_000,
            measure="previous",
            period=LAST,
            name_variants=["el"],
        ),
        value("förbrukningen har minskat", "sex procent", "percent", value=6, name_variants=["förbrukningen"]),
        value("Livsmedelspriserna", "13 procent", "percent"),
        money("Prognosen", currency_unit="mkr", deviation=-5_000_000, period="2022", is_total=1),
        money("Prognosen", currency_unit="mkr", deviation=-3_900_000, period="2022", is_total=1, sure=False),
    )


def box(
    s: Specimen,
    key: str,
    text: str,
    status: str,
    outcome: str,
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put the box of a goal."""
    s.add(
        Box(f"Mål {key}. {text}", (f"Status: {status}", outcome)),
        goal(key, text, number=key, target=target),
        *noted,
    )


def goals(s: Specimen) -> None:
    """Put the goals."""
    s.heading(2, "Mål")
    box(
        s,
        "1",
        "Minst 35 procent av livsmedlen ska vara ekologiska",
        "Nås inte.",
        """Andelen är 27 procent. För att hålla budgeten har kostenheten medvetet valt billigare varor. Andelen svenskt
        kött är fortsatt 100 procent.""",
        judged("1", "not_achieved", "Nås inte", source="template", forecast=None),
        value("Andelen", "27 procent", "percent", name_variants=["Andelen ekologiska livsmedel"]),
        value("Andelen svenskt kött", "100 procent", "percent"),
        target=(">=", 35, "percent"),
    )
    box(
        s,
        "2",
        "Energianvändningen per kvadratmeter ska minska med 3 procent",
        "Nås.",
        """Minskningen är 5,8 procent, och 38 av 52 byggnader har fått nya styrsystem. Solcellerna på Transtenskolan
        har gett 61 MWh.""",
        judged("2", "achieved", "Nås", source="template", forecast=None),
        value("Minskningen", "5,8 procent", "percent", name_variants=["Energianvändningen"]),
        value("byggnader har fått nya styrsystem", "38 av 52 byggnader", "count", name_variants=["byggnader"]),
        value("Solcellerna", "61 MWh", None),
        target=("decrease", 3, "percent"),
    )
    box(
        s,
        "3",
        "Felanmälningar ska besvaras inom två arbetsdagar",
        "Nås, prognosen är god.",
        "Av 2 214 anmälningar har 2 081 besvarats i tid. Medelvärdet är 1,3 dagar.",
        judged("3", "achieved", "Nås, prognosen är god", source="template", forecast=1),
        value("anmälningar", "2 214 anmälningar", "count"),
        value("anmälningar har besvarats i tid", "2 081", "count", name_variants=["besvarats i tid"]),
        value("Medelvärdet", "1,3 dagar", "days", name_variants=["Felanmälningar"]),
        target=("<=", 2, "days"),
    )
    box(
        s,
        "4",
        "Sjukfrånvaron ska vara lägre än 6 procent",
        "Oklart.",
        """Efter åtta månader är sjukfrånvaron 6,4 procent, en klar förbättring från 7,7 procent. Lokalvården drar upp
        siffran med 9,9 procent. Ett lågt sista kvartal krävs om målet ska klaras.""",
        judged("4", "uncertain", "Oklart", source="template", forecast=None),
        value("sjukfrånvaron", "6,4 procent", "percent", period="2022-01/2022-08"),
        value("sjukfrånvaron", "7,7 procent", "percent", measure="previous", period="2021-01/2021-08"),
        value("Lokalvården", "9,9 procent", "percent", name_variants=["sjukfrånvaron"]),
        target=("<", 6, "percent"),
    )
    box(
        s,
        "5",
        "Underhållsplaner ska finnas för alla fastigheter",
        "Enligt plan.",
        "41 av 52 planer är färdiga. Resterande blir klara i december, och målet uppnås därmed vid årets slut.",
        judged("5", "ongoing", "Enligt plan", source="template"),
        value("planer är färdiga", "41 av 52 planer", "count", name_variants=["planer"]),
        judged("5", "achieved", "målet uppnås därmed vid årets slut", forecast=1),
        target=(">=", 100, "percent"),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Volymer")
    s.values(
        Grid(
            header=(("", "Jan–sep 2021", "Jan–sep 2022", "Förändring, %"),),
            rows=(
                ("Portioner, skola och förskola", "388 200", "397 650", "2,4"),
                ("Portioner, äldreomsorg", "141 900", "139 300", "-1,8"),
                ("Elförbrukning, MWh", "6 240", "5 866", "-6,0"),
                ("Städad yta, kvm", "74 300", "76 900", "3,5"),
                ("Snöröjning, timmar", "1 940", "2 615", "34,8"),
                ("Skadegörelse, ärenden", "87", "64", "-26,4"),
            ),
            widths=(0.43, 0.19, 0.19, 0.19),
        ),
        (
            Column("Jan–sep 2021", "previous", None, LAST),
            Column("Jan–sep 2022", "outcome", None, SO_FAR),
            Column("Förändring, %", "outcome", "percent", SO_FAR),
        ),
    )


def operating(s: Specimen) -> None:
    """Put the money by department and by kind."""
    s.heading(2, "Ekonomi")
    s.p("Resultat per avdelning, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Avdelning", "Budget 2022", "Utfall jan–sep", "Prognos 2022", "Avvikelse"),),
            rows=(
                ("Förvaltningsledning", "-4 600", "-3 310", "-4 500", "100"),
                ("Fastighet", "-9 800", "-10 940", "-13 600", "-3 800"),
                ("Kost", "-1 200", "-2 260", "-2 900", "-1 700"),
                ("Lokalvård", "0", "415", "300", "300"),
                ("Gata och park", "-31 400", "-22 870", "-31 300", "100"),
                ("Summa", "-47 000", "-38 965", "-52 000", "-5 000"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        period="2022",
    )
    s.p("Resultat per slag, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall jan–sep 2021", "Utfall jan–sep 2022", "Budget 2022"),),
            rows=(
                ("Intäkter", "128,4", "133,9", "181,2"),
                ("Personalkostnader", "-62,1", "-64,8", "-88,6"),
                ("Material och tjänster", "-71,0", "-78,4", "-98,9"),
                ("Kapitalkostnader", "-28,8", "-29,7", "-40,7"),
                ("Netto", "-33,5", "-39,0", "-47,0"),
            ),
            widths=(0.37, 0.21, 0.21, 0.21),
            bold_rows=(4,),
        ),
        ("previous", "outcome", "budget"),
        currency_unit="mkr",
        period="2022",
    )
    s.p(
        """Fastighetsavdelningens underskott, 3,8 mnkr, är helt och hållet en följd av elpriset. Kostenheten räknar med
        ett underskott på 1,7 mnkr. Lokalvården har sålt fler timmar än beräknat och går mot ett överskott på 0,3
        mnkr.""",
        money("Fastighetsavdelningens underskott", currency_unit="mkr", deviation=-3_800_000, period="2022"),
        money("Kostenheten", currency_unit="mkr", deviation=-1_700_000, period="2022"),
        money("Lokalvården", currency_unit="mkr", deviation=300_000, period="2022"),
    )


def projects(s: Specimen) -> None:
    """Put the investments."""
    s.heading(2, "Investeringar")
    s.p(
        """Av årets investeringsbudget på 64,3 mnkr har 29,2 mnkr använts. Ombyggnaden av Folkasboskolan är överklagad
        och flyttas till 2023.""",
        money(
            "årets investeringsbudget",
            statement="investment",
            currency_unit="mkr",
            budget=64_300_000,
            outcome=29_200_000,
            period="2022",
            is_total=1,
        ),
    )
    s.p("Tkr, positiv avvikelse = medel kvar", style="small")
    s.amounts(
        Grid(
            header=(("Projekt", "Utfall", "Prognos", "Budget", "Avvikelse"),),
            rows=(
                ("Folkasboskolan", "1 150", "1 400", "26 000", "24 600"),
                ("Gruppboende Samsala", "17 320", "22 100", "21 500", "-600"),
                ("Gång- och cykelväg Vretstorp", "3 980", "4 000", "4 200", "200"),
                ("Reinvesteringar fastighet", "5 240", "9 600", "9 600", "0"),
                ("Maskiner och fordon", "1 510", "2 900", "3 000", "100"),
                ("Summa", "29 200", "40 000", "64 300", "24 300"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("outcome", "forecast", "budget", "deviation"),
        statement="investment",
        period="2022",
    )
