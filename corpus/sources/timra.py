"""A municipal housing company's annual report: the owner's directives in a table of text, own goals, five years."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Box, Column, Grid, Look, Specimen

TRAPS = [
    "a company instead of a board, its owner the municipality",
    "the owner's directives in a table whose cells are running text, over a page break",
    "a box with facts, a label and a figure on each line",
    "goals and outcomes after labels inside the line",
    "five years as columns, the newest first",
    "index of tenants' contentment, rent in kronor per square metre, vacancies in percent",
    "flats let, built and renovated, told in sentences",
]
OWNER, OWN = "Ägardirektiv", "Bolagets mål"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="timra-ab-timrahus-2017",
        look=Look(
            colour="#0b6e4f",
            family="helvetica",
            size=10,
            table="lines",
            header=("", "AB Timråhus"),
            footer=("Verksamhetsberättelse 2017", "{page}"),
            justified=True,
        ),
        document={
            "municipality_code": "2262",
            "municipality": "Timrå",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2017",
            "organisation": "AB Timråhus",
            "unit": None,
            "year": 2017,
            "period_start": "2017-01-01",
            "period_end": "2017-12-31",
        },
        goal_defaults={"year": 2017},
        value_defaults={"period": "2017"},
    )
    the_year(s)
    directives(s)
    own_goals(s)
    tenants(s)
    five_years(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put the managing director's words and the box of facts."""
    s.heading(1, "Verksamhetsberättelse 2017")
    s.p("Uppföljning av ägardirektiv till Timrå kommun", style="small")
    s.heading(2, "VD har ordet")
    s.p(
        """Bostadsmarknaden i Timrå har vänt. När 2017 började hade vi 38 tomma lägenheter, och vid årets slut var de
        bara nio. Intresset är störst för lägenheter nära centrum, och 2 310 personer står i bostadskön. Det gör att vi
        för första gången på över tjugo år vågar bygga nytt. I september togs det första spadtaget för 24 lägenheter i
        kvarteret Laxen.""",
        value("tomma lägenheter", "38 tomma lägenheter", "count", measure="previous", period="2017-01"),
        value("tomma lägenheter", "nio", "count", value=9, period="2017-12"),
        value("personer står i bostadskön", "2 310 personer", "count", name_variants=["bostadskön"]),
        value("lägenheter i kvarteret Laxen", "24 lägenheter", "count", name_variants=["lägenheter"]),
    )
    s.p(
        """Samtidigt har vi ett bestånd från miljonprogrammets år som kräver underhåll. Stambytet på Vivstavägen blev
        klart i juni och omfattade 72 lägenheter. Kostnaden blev 41 miljoner kronor, två miljoner under kalkylen. Vår
        energianvändning har minskat med 3,4 procent. Jag vill tacka alla medarbetare, som trots ett högt tempo har
        gett oss det bästa resultatet någonsin i hyresgästernas enkät.""",
        value("Stambytet omfattade lägenheter", "72 lägenheter", "count", name_variants=["Stambytet lägenheter"]),
        value("Kostnaden för stambytet", "41 miljoner kronor", "sek", value=41_000_000, name_variants=["Kostnaden"]),
        value("under kalkylen", "två miljoner", "sek", value=2_000_000, sure=False),
        value("energianvändning har minskat", "3,4 procent", "percent", name_variants=["energianvändning"]),
    )
    s.add(
        Box(
            "Bolaget i siffror",
            (
                "Antal lägenheter: 1 412",
                "Antal lokaler: 63",
                "Uthyrningsgrad bostäder: 99,4 procent",
                "Genomsnittlig hyra: 914 kr per kvm",
                "Omflyttning: 17 procent",
                "Antal anställda: 29",
            ),
        ),
        value("Antal lägenheter", "1 412", "count"),
        value("Antal lokaler", "63", "count"),
        value("Uthyrningsgrad bostäder", "99,4 procent", "percent"),
        value("Genomsnittlig hyra", "914 kr per kvm", "sek"),
        value("Omflyttning", "17 procent", "percent"),
        value("Antal anställda", "29", "count"),
    )


def directives(s: Specimen) -> None:
    """Put the owner's directives."""
    s.goal_defaults |= {"level": "council", "perspective": OWNER}
    s.heading(2, OWNER)
    s.p(
        """Kommunfullmäktige antog nya ägardirektiv den 27 februari 2017. I tabellen redovisas hur bolaget har levt upp
        till dem."""
    )
    first = "Bolaget ska medverka till att det byggs minst 20 hyreslägenheter per år"
    second = "Soliditeten ska uppgå till minst 15 procent"
    third = "Direktavkastningen ska vara minst 4 procent"
    fourth = "Bolaget ska tillhandahålla lägenheter åt socialtjänsten"
    fifth = "Energianvändningen ska minska med 20 procent till 2020 jämfört med 2010"
    sixth = "Hyresgästerna ska erbjudas inflytande över sitt boende"
    s.add(
        Grid(
            header=(("Direktiv", "Utfall 2017", "Uppfyllt"),),
            rows=(
                (
                    (first,),
                    (
                        """24 lägenheter är påbörjade i kvarteret Laxen med inflyttning i februari 2019. Inga
                        lägenheter färdigställdes under året.""",
                    ),
                    "Nej",
                ),
                (
                    (second,),
                    ("Soliditeten uppgick till 16,8 procent (15,9 procent).",),
                    "Ja",
                ),
                (
                    (third,),
                    ("Direktavkastningen blev 4,7 procent, främst tack vare lägre räntor och färre tomma lägenheter.",),
                    "Ja",
                ),
                (
                    (fourth,),
                    (
                        """Socialtjänsten hyrde 46 lägenheter vid årets slut, sex fler än året före. Alla förfrågningar
                        har kunnat tillgodoses.""",
                    ),
                    "Ja",
                ),
                (
                    (fifth,),
                    (
                        """Sedan 2010 har användningen minskat med 16 procent. Med de åtgärder som är planerade bedömer
                        vi att målet nås i tid.""",
                    ),
                    "Delvis",
                ),
                (
                    (sixth,),
                    (
                        """Fem bomöten har hållits med sammanlagt 118 deltagare. Vid stambytet har hyresgästerna fått
                        välja kakel, golv och vitvaror.""",
                    ),
                    "Ja",
                ),
            ),
            widths=(0.34, 0.52, 0.14),
            left_columns=(0, 1, 2),
        ),
        goal("d1", first, target=(">=", 20, "count")),
        judged("d1", "not_achieved", "Nej", source="template"),
        value("lägenheter är påbörjade", "24 lägenheter", "count", name_variants=["lägenheter"]),
        value("lägenheter färdigställdes", "Inga lägenheter", "count", value=0, sure=False),
        goal("d2", second, target=(">=", 15, "percent")),
        judged("d2", "achieved", "Ja", source="template"),
        value("Soliditeten", "16,8 procent", "percent"),
        value("Soliditeten", "15,9 procent", "percent", measure="previous", period="2016"),
        goal("d3", third, target=(">=", 4, "percent")),
        judged("d3", "achieved", "Ja", source="template"),
        value("Direktavkastningen", "4,7 procent", "percent"),
        goal("d4", fourth),
        judged("d4", "achieved", "Ja", source="template"),
        value("Socialtjänsten hyrde lägenheter", "46 lägenheter", "count", name_variants=["lägenheter"]),
        value("fler lägenheter", "sex fler", "count", value=6, sure=False),
        goal("d5", fifth, target=("decrease", 20, "percent")),
        judged("d5", "partly", "Delvis", source="template"),
        judged("d5", "achieved", "bedömer vi att målet nås i tid", forecast=1, source="comment"),
        value("användningen minskat", "16 procent", "percent", name_variants=["Energianvändningen"]),
        goal("d6", sixth),
        judged("d6", "achieved", "Ja", source="template"),
        value("bomöten har hållits", "Fem bomöten", "count", value=5, name_variants=["bomöten"]),
        value("deltagare", "118 deltagare", "count", name_variants=["bomöten deltagare"]),
    )


def own(
    s: Specimen,
    key: str,
    text: str,
    result: str,
    comment: str,
    *noted: Noted,
    target: tuple[str, float, str] | None = None,
) -> None:
    """Put a goal of the company, its outcome and a comment."""
    s.p(f"<b>Mål:</b> {text}", goal(key, text, target=target))
    s.p(f"<b>Utfall:</b> {result} <b>Kommentar:</b> {comment}", *noted)


def own_goals(s: Specimen) -> None:
    """Put the company's own goals."""
    s.goal_defaults |= {"level": "board", "perspective": OWN}
    s.heading(2, OWN)
    s.p("Styrelsen har därutöver satt upp fyra mål i affärsplanen för 2016–2018.")
    own(
        s,
        "b1",
        "Serviceindex ska vara minst 80.",
        "81,6.",
        "Målet är uppnått. Särskilt felanmälan har blivit bättre, och 91 procent av felen åtgärdas inom tre dagar.",
        value("Serviceindex", "81,6", "index"),
        judged("b1", "achieved", "Målet är uppnått"),
        value("felen åtgärdas inom tre dagar", "91 procent", "percent", name_variants=["felanmälan"]),
        target=(">=", 80, "index"),
    )
    own(
        s,
        "b2",
        "Driftkostnaden ska inte öka mer än inflationen.",
        "Driftkostnaden ökade med 3,1 procent och inflationen var 1,8 procent.",
        """Målet har inte nåtts. Två vattenskador och en snörik vinter kostade tillsammans 1,4 miljoner mer än
        beräknat.""",
        value("Driftkostnaden ökade", "3,1 procent", "percent", name_variants=["Driftkostnaden"]),
        value("inflationen", "1,8 procent", "percent", sure=False),
        judged("b2", "not_achieved", "Målet har inte nåtts"),
        value("vattenskador", "Två vattenskador", "count", value=2, sure=False),
        value("vattenskador och en snörik vinter kostade", "1,4 miljoner", "sek", value=1_400_000, sure=False),
    )
    own(
        s,
        "b3",
        "Sjukfrånvaron ska understiga 4 procent.",
        "2,7 procent (4,9 procent år 2016).",
        "Målet är uppnått med god marginal. Vi har inte haft någon arbetsolycka under året.",
        value("Sjukfrånvaron", "2,7 procent", "percent"),
        value("Sjukfrånvaron", "4,9 procent", "percent", measure="previous", period="2016"),
        judged("b3", "achieved", "Målet är uppnått med god marginal"),
        value("arbetsolycka", "någon", "count", value=0, sure=False),
        target=("<", 4, "percent"),
    )
    own(
        s,
        "b4",
        "Alla fordon ska vara fossilfria senast 2018.",
        "Sju av elva bilar är elbilar eller går på biogas.",
        "Utbytet följer planen.",
        value("bilar är elbilar eller går på biogas", "Sju av elva", "count", value=7, name_variants=["bilar"]),
        judged("b4", "ongoing", "följer planen"),
    )


def tenants(s: Specimen) -> None:
    """Put the survey of tenants."""
    s.heading(2, "Hyresgästerna om oss")
    s.p(
        """Enkäten gick till hälften av hushållen och 61 procent svarade. Tryggheten i trapphus och källare får lägst
        betyg och är störst bekymmer på Böle.""",
        value("Enkäten gick till hushållen", "hälften", "percent", value=50, sure=False),
        value("svarade", "61 procent", "percent", name_variants=["Enkäten svarade"]),
    )
    s.p("Andel nöjda hyresgäster, procent", style="caption")
    s.values(
        Grid(
            header=(("", "2013", "2015", "2017", "Branschen 2017"),),
            rows=(
                ("Bemötande", "86", "88", "92", "88"),
                ("Rent och snyggt", "69", "67", "72", "74"),
                ("Hjälp när det behövs", "77", "79", "85", "81"),
                ("Trygghet", "71", "70", "70", "75"),
                ("Lägenheten", "68", "70", "73", "72"),
            ),
            widths=(0.36, 0.14, 0.14, 0.14, 0.22),
        ),
        (
            Column("2013", "previous", "percent", "2013"),
            Column("2015", "previous", "percent", "2015"),
            Column("2017", "outcome", "percent", "2017"),
            Column("Branschen 2017", "outcome", "percent", "2017", "Branschen"),
        ),
    )


def five_years(s: Specimen) -> None:
    """Put the key figures of five years."""
    s.heading(2, "Nyckeltal i sammandrag")
    years = ("2017", "2016", "2015", "2014", "2013")
    s.values(
        Grid(
            header=(("", *years),),
            rows=(
                ("Soliditet, %", "16,8", "15,9", "15,1", "14,4", "13,8"),
                ("Vakansgrad bostäder, %", "0,6", "2,7", "3,9", "5,2", "6,0"),
                ("Driftkostnad, kr/kvm", "402", "390", "396", "405", "399"),
                ("Underhållskostnad, kr/kvm", "187", "164", "151", "149", "133"),
                ("Omflyttning, %", "17", "15", "16", "14", "16"),
                ("Medelantal anställda", "28", "29", "27", "27", "26"),
            ),
            widths=(0.4, 0.12, 0.12, 0.12, 0.12, 0.12),
        ),
        [Column(year, "outcome" if year == "2017" else "previous", "percent", year) for year in years],
        units={
            "Driftkostnad, kr/kvm": "sek",
            "Underhållskostnad, kr/kvm": "sek",
            "Medelantal anställda": "count",
        },
    )


def economy(s: Specimen) -> None:
    """Put the result."""
    s.heading(2, "Resultat")
    s.p(
        """Resultatet efter finansiella poster blev 11,3 mkr, vilket är 2,9 mkr bättre än budget. Räntekostnaderna blev
        lägre och hyresintäkterna högre än väntat.""",
        money(
            "Resultatet efter finansiella poster",
            currency_unit="mkr",
            outcome=11_300_000,
            deviation=2_900_000,
            period="2017",
            is_total=1,
        ),
    )
    s.p("Belopp i mkr", style="small")
    s.amounts(
        Grid(
            header=(("", "Utfall 2016", "Budget 2017", "Utfall 2017", "Avvikelse"),),
            rows=(
                ("Hyresintäkter", "96,1", "97,4", "98,6", "1,2"),
                ("Driftkostnader", "-37,2", "-37,5", "-38,4", "-0,9"),
                ("Underhåll", "-15,6", "-18,0", "-17,9", "0,1"),
                ("Avskrivningar och fastighetsskatt", "-19,8", "-20,5", "-20,4", "0,1"),
                ("Räntekostnader", "-14,3", "-13,0", "-10,6", "2,4"),
                ("Resultat", "9,2", "8,4", "11,3", "2,9"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2017",
    )
    s.p(
        """Under året investerades 63 mkr, mot budgeterade 70 mkr. För 2018 räknar vi med ett resultat på 8 mkr,
        eftersom nyproduktionen medför ökade räntor innan lägenheterna är uthyrda.""",
        money(
            "investerades",
            statement="investment",
            currency_unit="mkr",
            outcome=63_000_000,
            budget=70_000_000,
            period="2017",
            sure=False,
        ),
        money("resultat", currency_unit="mkr", forecast=8_000_000, period="2018", sure=False),
    )
