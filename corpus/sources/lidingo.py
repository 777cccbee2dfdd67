"""A town's care board, accounts: volumes and prices of customer choice, results by activity, goals with verdicts."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a town (stad), and a board whose name has two parts",
    "money first: volumes, prices and net costs before the goals",
    "goals as numbered headings with a sentence of verdict in italics below",
    "hours, days and places at a price: kronor per hour and per day in sentences and tables",
    "providers of one's own and private ones beside each other",
    "deviation in tkr and in percent in the same table",
    "a table of staff with wholes and halves",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="lidingo-aldre-och-handikappnamnden-2013",
        look=Look(
            colour="#00447c",
            family="helvetica",
            size=10,
            table="rows",
            header=("LIDINGÖ STAD", "Årsbokslut 2013"),
            footer=("Äldre- och handikappnämnden", "{page} ({pages})"),
            toc_leader=" .",
            justified=False,
        ),
        document={
            "municipality_code": "0186",
            "municipality": "Lidingö",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse och bokslut 2013",
            "organisation": "Äldre- och handikappnämnden",
            "unit": None,
            "year": 2013,
            "period_start": "2013-01-01",
            "period_end": "2013-12-31",
        },
        goal_defaults={"level": "board", "year": 2013},
        value_defaults={"period": "2013"},
    )
    s.add(
        Cover(
            "Verksamhetsberättelse\noch bokslut 2013",
            ("Äldre- och handikappnämnden", "Lidingö stad"),
            ("Dnr ÄHN/2014:9", "2014-01-24"),
            band=False,
        )
    )
    s.add(Contents("Innehåll"))
    result(s)
    home_care(s)
    housing(s)
    disabled(s)
    goals(s)
    staff(s)
    s.traps += TRAPS
    return s


def result(s: Specimen) -> None:
    """Put the result."""
    s.heading(1, "1 Ekonomiskt resultat")
    s.p(
        """Nämndens nettokostnad uppgår till 712,4 mnkr, vilket är 5,3 mnkr lägre än budget. Överskottet beror på att
        färre personer än beräknat har flyttat till särskilt boende. Kostnaderna för personlig assistans blev däremot
        3,8 mnkr högre än budgeterat. Ersättningen till utförarna räknades upp med 2,1 procent den 1 januari.""",
        money(
            "Nämndens nettokostnad",
            currency_unit="mkr",
            outcome=712_400_000,
            deviation=5_300_000,
            period="2013",
            is_total=1,
            item_variants=["Nämnden", "Nettokostnad"],
        ),
        money("personlig assistans", currency_unit="mkr", deviation=-3_800_000, period="2013"),
        value("Ersättningen till utförarna räknades upp", "2,1 procent", "percent"),
    )
    s.p("Nettokostnad per verksamhet, tkr", style="caption")
    table = Grid(
        header=(("", "Bokslut 2012", "Budget 2013", "Bokslut 2013", "Avvikelse", "Avvikelse %"),),
        rows=(
            ("Nämnd och myndighet", "31 240", "33 000", "32 110", "890", "2,7"),
            ("Hemtjänst", "128 600", "133 500", "135 020", "-1 520", "-1,1"),
            ("Särskilt boende", "326 900", "344 200", "334 470", "9 730", "2,8"),
            ("Boende LSS", "98 450", "102 300", "102 300", "0", "0,0"),
            ("Personlig assistans", "54 380", "52 700", "56 500", "-3 800", "-7,2"),
            ("Daglig verksamhet", "37 200", "38 900", "39 100", "-200", "-0,5"),
            ("Förebyggande insatser", "12 870", "13 100", "12 900", "200", "1,5"),
            ("Summa", "689 640", "717 700", "712 400", "5 300", "0,7"),
        ),
        widths=(0.28, 0.15, 0.15, 0.15, 0.13, 0.14),
        bold_rows=(7,),
    )
    s.amounts(table, ("previous", "budget", "outcome", "deviation", None), period="2013")
    for row in table.rows:
        share = value(str(row[0]), str(row[5]), "percent", series="Avvikelse %", source="table", sure=False)
        s.note(share)


def home_care(s: Specimen) -> None:
    """Put the home care."""
    s.heading(1, "2 Verksamhetens volymer")
    s.heading(2, "2.1 Hemtjänst")
    s.p(
        """Kunderna kan välja mellan 19 utförare. Vid årets slut hade 71 procent valt en privat utförare, att jämföra
        med 66 procent ett år tidigare. Antalet kunder var 1 104. Utförd tid uppgick till 338 500 timmar, 2 500 timmar
        mer än budgeterat. Ersättningen per timme är 372 kronor dagtid och 451 kronor kvällar och helger.""",
        value("utförare", "19 utförare", "count", name_variants=["välja mellan utförare"]),
        value("valt en privat utförare", "71 procent", "percent", period="2013-12"),
        value("valt en privat utförare", "66 procent", "percent", measure="previous", period="2012-12"),
        value("Antalet kunder", "1 104", "count", period="2013-12"),
        value("Utförd tid", "338 500 timmar", "hours"),
        value("timmar mer än budgeterat", "2 500 timmar", "hours", sure=False),
        value("Ersättningen per timme", "372 kronor", "sek", series="dagtid"),
        value("Ersättningen per timme", "451 kronor", "sek", series="kvällar och helger"),
    )
    volume(
        s,
        (
            ("Antal kunder i december", "1 071", "1 090", "1 104"),
            ("Utförda timmar", "329 800", "336 000", "338 500"),
            ("Kunder med trygghetslarm", "1 312", "1 350", "1 298"),
            ("Matdistribution, portioner", "41 600", "40 000", "37 940"),
        ),
        {"Utförda timmar": "hours"},
    )


def volume(s: Specimen, rows: tuple[tuple[str, ...], ...], units: dict[str, str]) -> None:
    """Put a table of volumes."""
    s.values(
        Grid(
            header=(("Volym", "Utfall 2012", "Budget 2013", "Utfall 2013"),),
            rows=rows,
            widths=(0.43, 0.19, 0.19, 0.19),
        ),
        (
            Column("Utfall 2012", "previous", "count", "2012"),
            Column("Budget 2013", "target", "count", "2013"),
            Column("Utfall 2013", "outcome", "count", "2013"),
        ),
        units=units,
    )


def housing(s: Specimen) -> None:
    """Put the housing."""
    s.heading(2, "2.2 Särskilt boende")
    s.p(
        """I genomsnitt har 512 personer bott i särskilt boende, 23 färre än beräknat. Beläggningen på stadens egna
        boenden var 94,6 procent. Kostnaden per vårddygn varierar mellan 1 640 och 2 115 kronor beroende på inriktning.
        Ett nytt boende med 54 lägenheter öppnar på Högsätra under 2014. Väntetiden har i snitt varit 29 dagar. Fyra
        beslut har inte kunnat verkställas inom tre månader, i samtliga fall för att den enskilde har tackat nej.""",
        value("personer har bott i särskilt boende", "512 personer", "count"),
        value("färre än beräknat", "23 färre", "count", sure=False),
        value("Beläggningen på stadens egna boenden", "94,6 procent", "percent", name_variants=["Beläggningen"]),
        value(
            "Kostnaden per vårddygn",
            "1 640 och 2 115 kronor",
            "sek",
            value_high=2115,
        ),
        value("lägenheter", "54 lägenheter", "count", measure="forecast", period="2014", sure=False),
        value("Väntetiden", "29 dagar", "days"),
        value("beslut har inte kunnat verkställas", "Fyra beslut", "count", value=4),
    )
    volume(
        s,
        (
            ("Vårddygn, demensinriktning", "78 900", "82 000", "79 240"),
            ("Vårddygn, somatisk inriktning", "101 300", "105 500", "100 610"),
            ("Vårddygn, korttidsboende", "9 870", "9 500", "10 345"),
            ("Beläggning, egna boenden, %", "95,8", "96,0", "94,6"),
            ("Genomsnittlig kostnad per dygn, kr", "1 798", "1 810", "1 824"),
        ),
        {"Beläggning, egna boenden, %": "percent", "Genomsnittlig kostnad per dygn, kr": "sek"},
    )


def disabled(s: Specimen) -> None:
    """Put the care of persons with disabilities."""
    s.heading(2, "2.3 Insatser enligt LSS")
    s.p(
        """317 personer har en eller flera insatser enligt LSS. I december bodde 121 personer i gruppbostad eller
        servicebostad, varav 37 i en annan kommun. Daglig verksamhet har 164 deltagare och elva av dem har fått praktik
        på ett vanligt företag. 42 personer har personlig assistans genom staden eller Försäkringskassan. De flesta har
        valt privat anordnare.""",
        value("personer har insatser enligt LSS", "317 personer", "count", name_variants=["personer"]),
        value("bodde personer i gruppbostad eller servicebostad", "121 personer", "count", period="2013-12"),
        value("personer i en annan kommun", "37", "count", period="2013-12", name_variants=["annan kommun"]),
        value("Daglig verksamhet deltagare", "164 deltagare", "count", name_variants=["deltagare"]),
        value("praktik på ett vanligt företag", "elva av dem", "count", value=11, name_variants=["praktik"]),
        value("personer har personlig assistans", "42 personer", "count"),
    )


def judged_goal(
    s: Specimen,
    number: str,
    text: str,
    verdict: str,
    status: str,
    comment: str,
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal in a heading, the verdict in italics below, and a comment."""
    s.heading(3, f"{number} {text}", goal(number, text, number=number, target=target), listed=False)
    s.p(f"<i>{verdict}</i>", judged(number, status, verdict.rstrip("."), source="template"))
    s.p(comment, *noted)


def goals(s: Specimen) -> None:
    """Put the goals."""
    s.heading(1, "3 Måluppfyllelse")
    s.p(
        """Nämnden har sex mål för 2013. Målen är kopplade till stadens inriktningsmål Trygghet, Valfrihet och God
        ekonomi."""
    )
    s.goal_defaults["perspective"] = "Trygghet"
    s.heading(2, "Trygghet")
    judged_goal(
        s,
        "3.1",
        "Minst 85 procent av kunderna ska känna sig trygga med sin hemtjänst",
        "Målet har uppnåtts.",
        "achieved",
        """Enligt Socialstyrelsens undersökning känner sig 88 procent trygga. I riket är andelen 86 procent. Bland dem
        som valt stadens egen hemtjänst är siffran 91 procent.""",
        value("känner sig trygga", "88 procent", "percent", name_variants=["trygga", "trygga med sin hemtjänst"]),
        value("trygga", "86 procent", "percent", org_unit="riket", name_variants=["I riket är andelen", "riket"]),
        value("siffran stadens egen hemtjänst", "91 procent", "percent", org_unit="stadens egen hemtjänst"),
        target=(">=", 85, "percent"),
    )
    judged_goal(
        s,
        "3.2",
        "Antalet fallskador på särskilt boende ska minska jämfört med 2012",
        "Målet har inte uppnåtts.",
        "not_achieved",
        """Antalet fallskador var 143, jämfört med 138 under 2012. Två boenden svarar för ökningen. Alla boenden
        registrerar numera i Senior Alert, och 79 procent av de boende är riskbedömda.""",
        value("Antalet fallskador", "143", "count"),
        value("Antalet fallskador", "138", "count", measure="previous", period="2012"),
        value("boenden svarar för ökningen", "Två boenden", "count", value=2, sure=False),
        value("boende är riskbedömda", "79 procent", "percent", name_variants=["riskbedömda"]),
        target=("decrease", None, None),
    )
    judged_goal(
        s,
        "3.3",
        "Alla ska ha en aktuell genomförandeplan",
        "Målet har delvis uppnåtts.",
        "partly",
        "Uppföljningen visar 93 procent inom äldreomsorgen och 98 procent inom LSS.",
        value("äldreomsorgen genomförandeplan", "93 procent", "percent", name_variants=["äldreomsorgen"]),
        value("LSS genomförandeplan", "98 procent", "percent", name_variants=["LSS"]),
    )
    s.goal_defaults["perspective"] = "Valfrihet"
    s.heading(2, "Valfrihet")
    judged_goal(
        s,
        "3.4",
        "Minst 70 procent ska känna till att de kan välja utförare",
        "Målet har uppnåtts.",
        "achieved",
        """Kännedomen ökade från 69 till 77 procent efter informationskampanjen i våras. 14 procent bytte utförare
        under året, de flesta på grund av flytt eller byte av personal.""",
        value("Kännedomen", "69", "percent", measure="previous", period="2012"),
        value("Kännedomen", "77 procent", "percent"),
        value("bytte utförare", "14 procent", "percent"),
        target=(">=", 70, "percent"),
    )
    judged_goal(
        s,
        "3.5",
        "Utbudet inom daglig verksamhet ska breddas",
        "Målet har uppnåtts.",
        "achieved",
        "Tre nya utförare har godkänts och en mediagrupp har startat.",
        value("nya utförare har godkänts", "Tre nya utförare", "count", value=3, name_variants=["utförare"]),
        value("mediagrupp", "en mediagrupp", "count", value=1, sure=False),
    )
    s.goal_defaults["perspective"] = "God ekonomi"
    s.heading(2, "God ekonomi")
    judged_goal(
        s,
        "3.6",
        "Nettokostnaden ska inte överstiga budget",
        "Målet har uppnåtts.",
        "achieved",
        "Överskottet är 0,7 procent av budgeten.",
        value("Överskottet av budgeten", "0,7 procent", "percent", name_variants=["Överskottet"]),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "4 Medarbetare")
    s.values(
        Grid(
            header=(("", "2011", "2012", "2013"),),
            rows=(
                ("Årsarbetare", "318,5", "322,0", "309,5"),
                ("Sjukfrånvaro, %", "6,6", "6,9", "7,1"),
                ("varav över 60 dagar, %", "3,1", "3,4", "3,3"),
                ("Extern rörlighet, %", "8", "9", "12"),
                ("Medelålder, år", "47,2", "47,0", "46,8"),
            ),
            widths=(0.43, 0.19, 0.19, 0.19),
        ),
        (
            Column("2011", "previous", "percent", "2011"),
            Column("2012", "previous", "percent", "2012"),
            Column("2013", "outcome", "percent", "2013"),
        ),
        units={"Årsarbetare": "fte", "Medelålder, år": "years"},
    )
    s.p(
        """Minskningen av antalet årsarbetare beror på att boendet Tor övergick till privat drift i maj. Kvinnors
        sjukfrånvaro var 7,6 procent och mäns 4,9 procent. 83 procent av omvårdnadspersonalen har gymnasieutbildning
        för vård, och målet på sikt är att alla ska ha det.""",
        value("sjukfrånvaro", "7,6 procent", "percent", series="Kvinnors", name_variants=["Kvinnors sjukfrånvaro"]),
        value("sjukfrånvaro", "4,9 procent", "percent", series="mäns", name_variants=["mäns sjukfrånvaro", "mäns"]),
        value("omvårdnadspersonalen har gymnasieutbildning för vård", "83 procent", "percent"),
        goal("next", "alla ska ha det", sure=False, perspective=None, note="an aim in running text, never judged"),
    )
