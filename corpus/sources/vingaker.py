"""A technical board's report for a third of the year as plain text: verdicts as words on lines of their own."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "headings in capitals, goals after a dash, the verdict a word on the line below",
    "comments that follow the verdict and hold the figures",
    "a goal that cannot be judged after four months",
    "figures of the period beside those of the same period of the year before",
    "a table of money for the period and the year, forecast and deviation",
    "an investment told in a sentence",
]
STATUS = {
    "Nås": "achieved",
    "Nås inte": "not_achieved",
    "Nås delvis": "partly",
    "Kan inte bedömas ännu": "not_measured",
}
PERIOD, BEFORE = "2019-01/2019-04", "2018-01/2018-04"
Target = tuple[str, float | None, str | None]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vingaker-tekniska-namnden-2019-04",
        formats=("wrapped",),
        look=Look(),
        document={
            "municipality_code": "0428",
            "municipality": "Vingåker",
            "report_type": "delarsrapport",
            "title": "Tertialrapport 1 2019",
            "organisation": "Tekniska nämnden",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-04-30",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": PERIOD},
    )
    s.p("VINGÅKERS KOMMUN")
    s.p("Tekniska nämnden")
    s.heading(1, "TERTIALRAPPORT 1 2019")
    s.p("Rapporten avser januari–april. Prognosen gäller hela året.")
    s.heading(2, "SAMMANFATTNING")
    s.p(
        """Nämnden räknar med ett underskott på 900 tkr vid årets slut. Vintern blev längre än väntat, och i
        mars gick huvudledningen under Storgatan sönder. Av nämndens sex mål väntas tre nås helt eller delvis.
        Rekryteringen av en ny gatuchef är klar och han börjar i augusti. Fram till dess leds gatuenheten av
        förvaltningschefen.""",
        money("Nämnden", currency_unit="tkr", deviation=-900_000, period="2019", is_total=1),
    )
    streets(s)
    water(s)
    buildings(s)
    figures(s)
    economy(s)
    s.traps += TRAPS
    return s


def told(s: Specimen, key: str, text: str, verdict: str, comment: str, *noted: Noted, target: Target | None) -> None:
    """Put a goal after a dash, its verdict on a line of its own, and the comment."""
    s.p(f"- {text}", goal(key, text, target=target))
    s.p(verdict, judged(key, STATUS[verdict], verdict, source="template", forecast=None))
    s.p(comment, *noted)


def streets(s: Specimen) -> None:
    """Put the goals for streets and parks."""
    s.goal_defaults["perspective"] = "GATA OCH PARK"
    s.heading(2, "GATA OCH PARK")
    told(
        s,
        "1",
        "Alla gator ska vara snöröjda inom sex timmar efter avslutat snöfall",
        "Nås inte",
        """Snöröjningen kallades ut vid 19 tillfällen, mot 14 samma tid förra året. Vid 15 av dem klarades
        tiden. De övriga inträffade under helgen i början av februari då två plogbilar stod stilla. Kostnaden
        uppgår till 2 140 tkr, och budgeten för hela året är därmed nästan förbrukad.""",
        value("Snöröjningen kallades ut", "19 tillfällen", "count", name_variants=["Snöröjningen"]),
        value(
            "Snöröjningen kallades ut",
            "14",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["Snöröjningen", "tillfällen"],
        ),
        value("klarades tiden", "15 av dem", "count", name_variants=["Snöröjningen", "tillfällen"]),
        value("plogbilar stod stilla", "två plogbilar", "count", value=2, period="2019-02", sure=False),
        value("Kostnaden", "2 140 tkr", "sek", value=2_140_000, name_variants=["Snöröjningen"]),
        target=("<=", 6, "hours"),
    )
    told(
        s,
        "2",
        "Minst 75 procent av invånarna ska vara nöjda med parker och lekplatser",
        "Kan inte bedömas ännu",
        """Undersökningen görs i september. Förra året var 71 procent nöjda. Lekplatsen vid Slottsparken har
        fått nya gungor, och 26 träd har planterats längs Köpmangatan.""",
        value(
            "nöjda",
            "71 procent",
            "percent",
            measure="previous",
            period="2018",
            name_variants=["nöjda med parker och lekplatser", "invånarna nöjda"],
        ),
        value("träd har planterats", "26 träd", "count", name_variants=["träd"]),
        target=(">=", 75, "percent"),
    )


def water(s: Specimen) -> None:
    """Put the goals for water and waste."""
    s.goal_defaults["perspective"] = "VATTEN OCH AVFALL"
    s.heading(2, "VATTEN OCH AVFALL")
    told(
        s,
        "3",
        "Antalet vattenläckor ska vara färre än 20 under året",
        "Nås inte",
        """Redan efter fyra månader har 13 läckor lagats. Ledningarna i Högsjö är från 1950-talet och står för
        merparten. Skadan på Storgatan drabbade 340 hushåll, som var utan vatten i nio timmar. Enheten har
        begärt att få tidigarelägga förnyelsen av 1,2 kilometer ledning.""",
        value("läckor har lagats", "13 läckor", "count", name_variants=["läckor", "vattenläckor"]),
        value("hushåll utan vatten", "340 hushåll", "count", period="2019-03", name_variants=["hushåll"]),
        value("hushåll utan vatten", "nio timmar", "hours", value=9, period="2019-03", sure=False),
        value("förnyelsen av ledning", "1,2 kilometer", None, measure="forecast", sure=False),
        target=("<", 20, "count"),
    )
    told(
        s,
        "4",
        "Mängden restavfall per invånare ska minska",
        "Nås",
        """Varje invånare har hittills lämnat 58 kilo restavfall. Motsvarande tid 2018 var mängden 64 kilo.
        Sedan matavfallet började samlas in i hela kommunen sorterar 81 procent av villahushållen. I
        flerfamiljshusen går det trögare, där är andelen 47 procent.""",
        value("restavfall", "58 kilo", "kg", name_variants=["invånare restavfall"]),
        value(
            "mängden",
            "64 kilo",
            "kg",
            measure="previous",
            period=BEFORE,
            name_variants=["restavfall", "Mängden restavfall per invånare"],
        ),
        value("villahushållen sorterar", "81 procent", "percent", name_variants=["villahushållen", "matavfallet"]),
        value(
            "andelen flerfamiljshusen",
            "47 procent",
            "percent",
            name_variants=["flerfamiljshusen", "andelen", "matavfallet"],
        ),
        target=("decrease", None, None),
    )


def buildings(s: Specimen) -> None:
    """Put the goals for buildings."""
    s.goal_defaults["perspective"] = "FASTIGHET"
    s.heading(2, "FASTIGHET")
    told(
        s,
        "5",
        "Energianvändningen i kommunens lokaler ska minska med 3 procent jämfört med 2018",
        "Nås",
        """Användningen till och med april är 4,1 procent lägre än förra året, trots kylan. Det beror på att
        Slottsskolan har fått ny ventilation. Simhallen drar fortfarande mycket.""",
        value("Användningen", "4,1 procent", "percent", name_variants=["Energianvändningen", "Användningen lägre"]),
        target=("decrease", 3, "percent"),
    )
    told(
        s,
        "6",
        "Felanmälningar ska vara åtgärdade inom fem arbetsdagar",
        "Nås delvis",
        """Av 412 felanmälningar åtgärdades 84 procent i tid. För skolor och förskolor är andelen 95 procent
        och där når vi målet. Äldreboendena får vänta längre eftersom arbetet måste planeras med personalen.""",
        value("felanmälningar", "412 felanmälningar", "count"),
        value("felanmälningar åtgärdades i tid", "84 procent", "percent", name_variants=["felanmälningar åtgärdades"]),
        value(
            "andelen skolor och förskolor",
            "95 procent",
            "percent",
            org_unit="skolor och förskolor",
            name_variants=["andelen", "skolor och förskolor", "felanmälningar åtgärdades i tid"],
        ),
        judged("6", "achieved", "där når vi målet", aspect="skolor och förskolor", sure=False),
        target=("<=", 5, "days"),
    )
    s.p(
        """Nämnden bedömer sammantaget att tre av målen nås helt eller delvis under 2019, två nås inte och ett
        kan inte bedömas ännu."""
    )


def figures(s: Specimen) -> None:
    """Put the figures of the period."""
    s.heading(2, "VERKSAMHETSMÅTT")
    s.values(
        Grid(
            header=(("", "Jan-apr 2018", "Jan-apr 2019"),),
            rows=(
                ("Levererat vatten, m3", "214 300", "208 900"),
                ("Besökare i simhallen", "11 860", "12 415"),
                ("Kundsamtal till växeln", "1 930", "2 208"),
                ("Sjukfrånvaro, procent", "5,2", "4,4"),
            ),
            widths=(0.5, 0.25, 0.25),
        ),
        (
            Column("Jan-apr 2018", "previous", "count", BEFORE),
            Column("Jan-apr 2019", "outcome", "count", PERIOD),
        ),
        units={"Sjukfrånvaro, procent": "percent", "Levererat vatten, m3": "m3"},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "EKONOMI (TKR)")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall jan-apr", "Budget 2019", "Prognos 2019", "Avvikelse"),),
            rows=(
                ("Gata och park", "7 310", "17 400", "18 500", "-1 100"),
                ("Fastighet", "9 845", "28 650", "28 250", "400"),
                ("Kost och städ", "8 120", "24 300", "24 500", "-200"),
                ("Administration", "1 460", "4 750", "4 750", "0"),
                ("Summa", "26 735", "75 100", "76 000", "-900"),
            ),
            widths=(0.28, 0.18, 0.18, 0.18, 0.18),
            bold_rows=(4,),
        ),
        ("outcome", "budget", "forecast", "deviation"),
        period="2019",
    )
    s.p(
        """Gata och park drar över med 1,1 mkr på grund av vintern. Fastighet får lägre kostnader för el.
        Måltiderna kostar mer eftersom antalet barn i förskolan har ökat. Vatten och avfall finansieras med
        taxor och ingår inte i tabellen. Investeringsbudgeten är 22 mkr, varav 3,4 mkr hittills har
        förbrukats.""",
        money("Gata och park", currency_unit="mkr", deviation=-1_100_000, period="2019"),
        money(
            "Investeringsbudgeten",
            statement="investment",
            currency_unit="mkr",
            budget=22_000_000,
            outcome=3_400_000,
            period="2019",
            is_total=1,
        ),
    )
