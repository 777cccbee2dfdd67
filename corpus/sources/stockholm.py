"""A district board's annual report out of the city's planning system: goals of three levels, each with Uppfylls …"""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Grid, Look, Specimen

TRAPS = [
    "goals of three levels, each in a heading of its own kind, each with a line that says how far it is fulfilled",
    "expected results as bullets below a board's goal",
    "indicators with the period's outcome, women and men, the year's target and the city's target",
    "activities with dates of start and end, which are neither goals nor values",
    "an analysis in running text, where units and figures are named",
    "a district of a city: the board's name is not the municipality's",
    "money by activity with the deviation before and after a transfer",
]
FULL, PARTLY, NOT = "Uppfylls helt", "Uppfylls delvis", "Uppfylls inte"
STATUS = {FULL: "achieved", PARTLY: "partly", NOT: "not_achieved"}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="stockholm-skarpnacks-stadsdelsnamnd-2018",
        look=Look(
            colour="#333333",
            family="helvetica",
            size=9.5,
            headings="modest",
            table="grid",
            header=("Skarpnäcks stadsdelsförvaltning", "Verksamhetsberättelse 2018"),
            footer=("Dnr 1.2.1-044-2019", "Sid {page} ({pages})"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0180",
            "municipality": "Stockholm",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2018",
            "organisation": "Skarpnäcks stadsdelsnämnd",
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"year": 2018},
        value_defaults={"period": "2018"},
    )
    s.heading(1, "Verksamhetsberättelse 2018 för Skarpnäcks stadsdelsnämnd")
    s.p("Stockholms stad", style="small")
    summary(s)
    preschool(s)
    elderly(s)
    climate(s)
    economy(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "Sammanfattande analys")
    s.p(
        """Nämnden bedömer att två av kommunfullmäktiges fyra mål uppfylls helt och två delvis. Stadsdelen växer. Vid
        årsskiftet bodde 45 870 personer i området, 410 fler än ett år tidigare. Två nya förskolor har öppnat med
        sammanlagt tolv avdelningar. Inom äldreomsorgen har bristen på undersköterskor varit kännbar under sommaren.
        Resultatet efter resultatöverföringar är ett överskott om 6,8 mnkr.""",
        value("bodde personer i området", "45 870 personer", "count", period="2018-12", name_variants=["personer"]),
        value("fler personer", "410 fler", "count", sure=False),
        value("nya förskolor", "Två nya förskolor", "count", value=2, name_variants=["förskolor"]),
        value("avdelningar", "tolv avdelningar", "count", value=12),
        money(
            "Resultatet efter resultatöverföringar",
            currency_unit="mkr",
            deviation=6_800_000,
            period="2018",
            is_total=1,
        ),
    )


def council(s: Specimen, key: str, text: str, verdict: str) -> None:
    """Put a goal of the council for an area of activity."""
    s.heading(3, f"KF:s mål för verksamhetsområdet: {text}", goal(key, text, level="council"), listed=False)
    s.p(verdict, judged(key, STATUS[verdict], verdict, source="template"), style="bold")


Row = tuple[str, str, str, str, str, str, tuple[str, float, str | None]]


def indicators(s: Specimen, parent: str, rows: tuple[Row, ...]) -> None:
    """Put the indicators of a goal."""
    noted: list[Noted] = []
    for n, (name, outcome, women, men, wanted, city, target) in enumerate(rows, start=1):
        unit = target[2]
        noted.append(indicator(f"{parent}i{n}", name, parent, level="council", target=target, target_source="table"))
        for series, kind, text in (
            ("Periodens utfall", "outcome", outcome),
            ("Utfall kvinnor", "outcome", women),
            ("Utfall män", "outcome", men),
            ("Årsmål", "target", wanted),
            ("KF:s årsmål", "target", city),
        ):
            noted.append(value(name, text, unit, series=series, measure=kind, source="table"))
    s.add(
        Grid(
            header=(("Indikator", "Periodens utfall", "Utfall kvinnor", "Utfall män", "Årsmål", "KF:s årsmål"),),
            rows=tuple(row[:6] for row in rows),
            widths=(0.36, 0.14, 0.13, 0.12, 0.12, 0.13),
        ),
        *noted,
    )


def board(s: Specimen, key: str, parent: str, text: str, verdict: str, expected: tuple[str, ...]) -> None:
    """Put a goal of the board, the verdict and the expected results."""
    s.heading(4, f"Nämndmål: {text}", goal(key, text, level="board", parent=parent), listed=False)
    s.p(verdict, judged(key, STATUS[verdict], verdict, source="template"), style="bold")
    s.p("Förväntat resultat", style="label")
    s.items(
        expected,
        *(
            goal(f"{key}r{n}", result, level="board", parent=key, sure=False, note="an expected result of a goal")
            for n, result in enumerate(expected, start=1)
        ),
    )
    s.p("Analys", style="label")


def activities(s: Specimen, rows: tuple[tuple[str, str, str, str], ...]) -> None:
    """Put the activities, which hold no facts."""
    s.add(
        Grid(
            header=(("Nämndens aktiviteter", "Startdatum", "Slutdatum", "Avvikelse"),),
            rows=rows,
            widths=(0.52, 0.16, 0.16, 0.16),
            left_columns=(0, 1, 2, 3),
        )
    )


def preschool(s: Specimen) -> None:
    """Put the first area."""
    area = "Ett Stockholm som håller samman"
    s.goal_defaults["perspective"] = area
    s.heading(2, f"KF:s inriktningsmål 1: {area}", goal("I1", area, level="council"))
    s.p(PARTLY, judged("I1", "partly", PARTLY, source="template"), style="bold")
    council(s, "K1", "Alla barn har goda uppväxtvillkor och får utveckla sin fulla potential", PARTLY)
    indicators(
        s,
        "K1",
        (
            ("Andelen nöjda föräldrar i förskolan", "83 %", "84 %", "82 %", "86 %", "85 %", (">=", 86, "percent")),
            ("Andelen förskollärare av antal anställda", "31 %", "", "", "36 %", "40 %", (">=", 36, "percent")),
            ("Antal barn per grupp", "15,2", "", "", "15", "15", ("<=", 15, "count")),
        ),
    )
    board(
        s,
        "B1",
        "K1",
        "Barnen erbjuds en förskola av hög kvalitet",
        PARTLY,
        ("Barn med behov av stöd får det i den egna gruppen", "Alla förskolor har en ateljé eller verkstad"),
    )
    s.p(
        """Av föräldrarna svarade 71 procent på enkäten. Nöjdheten har sjunkit med två procentenheter sedan 2017, och
        främst är det informationen om barnets utveckling som får lägre betyg. På förskolorna i Bagarmossen är 88
        procent nöjda mot 77 procent i Björkhagen. Andelen förskollärare når inte årsmålet. Sju tjänster är vakanta. 32
        barnskötare studerar till förskollärare på deltid. I nämndens egen uppföljning har 27 av 31 förskolor en ateljé
        eller verkstad.""",
        value("föräldrarna svarade på enkäten", "71 procent", "percent"),
        value("Nöjdheten har sjunkit", "två procentenheter", "percent", value=2, sure=False),
        value("nöjda", "88 procent", "percent", org_unit="Bagarmossen", name_variants=["förskolorna i Bagarmossen"]),
        value("nöjda", "77 procent", "percent", org_unit="Björkhagen", name_variants=["Björkhagen"]),
        judged("K1i2", "not_achieved", "når inte årsmålet", source="text", goal_alt=["K1", "B1"]),
        value("tjänster är vakanta", "Sju tjänster", "count", value=7, name_variants=["tjänster"]),
        value("barnskötare studerar till förskollärare", "32 barnskötare", "count", name_variants=["barnskötare"]),
        value("förskolor har en ateljé eller verkstad", "27 av 31", "count", name_variants=["förskolor"]),
    )
    activities(
        s,
        (
            ("Inrätta språknätverk för förskolor", "2018-01-01", "2018-06-30", ""),
            ("Ta fram rutin för övergång till skola", "2018-03-01", "2018-12-31", "Försenad"),
        ),
    )


def elderly(s: Specimen) -> None:
    """Put the second area."""
    council(s, "K2", "Äldre har en god livskvalitet och en trygg ålderdom", FULL)
    indicators(
        s,
        "K2",
        (
            ("Andelen nöjda omsorgstagare, hemtjänst", "86 %", "85 %", "88 %", "85 %", "86 %", (">=", 85, "percent")),
            ("Andelen nöjda omsorgstagare, boende", "81 %", "83 %", "76 %", "80 %", "83 %", (">=", 80, "percent")),
            ("Personalkontinuitet, medelvärde 14 dagar", "10,4", "", "", "11", "11", ("<=", 11, "count")),
        ),
    )
    board(
        s,
        "B2",
        "K2",
        "Äldre i Skarpnäck har inflytande över sin vardag",
        FULL,
        ("Omsorgstagarna känner sin kontaktman", "Måltiden är en positiv stund på dagen"),
    )
    s.p(
        """Resultaten ligger på eller över årsmålen. Hammarbyhöjdens servicehus har höjt andelen som tycker att maten
        smakar bra från 64 till 75 procent efter att köket börjat laga maten på plats. 96 procent av omsorgstagarna vet
        vem som är deras kontaktman. Antalet personer med hemtjänst var i genomsnitt 890. Fem lex Sarah-rapporter har
        utretts, ingen av dem har anmälts till Inspektionen för vård och omsorg.""",
        judged("K2", "achieved", "ligger på eller över årsmålen", source="text", sure=False, goal_alt=["B2"]),
        value(
            "maten smakar bra",
            "64",
            "percent",
            measure="previous",
            org_unit="Hammarbyhöjdens servicehus",
            period="2017",
        ),
        value("maten smakar bra", "75 procent", "percent", org_unit="Hammarbyhöjdens servicehus"),
        value("omsorgstagarna vet vem som är deras kontaktman", "96 procent", "percent"),
        value("Antalet personer med hemtjänst", "890", "count"),
        value("lex Sarah-rapporter har utretts", "Fem", "count", value=5, name_variants=["lex Sarah-rapporter"]),
        value("rapporter har anmälts", "ingen av dem", "count", value=0, sure=False),
    )


def climate(s: Specimen) -> None:
    """Put the third and fourth areas."""
    area = "Ett klimatsmart Stockholm"
    s.goal_defaults["perspective"] = area
    s.heading(2, f"KF:s inriktningsmål 2: {area}", goal("I2", area, level="council"))
    s.p(PARTLY, judged("I2", "partly", PARTLY, source="template"), style="bold")
    council(s, "K3", "Energianvändningen är hållbar", PARTLY)
    indicators(
        s,
        "K3",
        (
            ("Andelen ekologiska livsmedel", "47 %", "", "", "50 %", "50 %", (">=", 50, "percent")),
            ("Elanvändning per kvadratmeter, kWh", "31,5", "", "", "31", "Tas fram", ("<=", 31, None)),
            ("Andelen elbilar", "100 %", "", "", "100 %", "100 %", (">=", 100, "percent")),
        ),
    )
    board(s, "B3", "K3", "Verksamheterna påverkar miljön så lite som möjligt", PARTLY, ("Matsvinnet minskar",))
    s.p(
        """Andelen ekologiska livsmedel är 47 procent, en ökning från 44 procent. Årsmålet nås inte eftersom utbudet av
        ekologisk fisk är begränsat. Matsvinnet mättes under två veckor i oktober och uppgick till 38 gram per portion
        (45 gram 2017).""",
        value("Andelen ekologiska livsmedel", "47 procent", "percent"),
        value("Andelen ekologiska livsmedel", "44 procent", "percent", measure="previous", period="2017"),
        judged("K3i1", "not_achieved", "Årsmålet nås inte", source="text", goal_alt=["K3", "B3"]),
        value("Matsvinnet", "38 gram per portion", None, period="2018-10"),
        value("Matsvinnet", "45 gram", None, measure="previous", period="2017"),
    )
    area = "Ett ekonomiskt hållbart Stockholm"
    s.goal_defaults["perspective"] = area
    s.heading(2, f"KF:s inriktningsmål 3: {area}", goal("I3", area, level="council"))
    s.p(FULL, judged("I3", "achieved", FULL, source="template"), style="bold")
    council(s, "K4", "Nämndens budget är i balans", FULL)
    board(s, "B4", "K4", "Skarpnäcks stadsdelsnämnd har en ekonomi i balans", FULL, ("Prognoserna är tillförlitliga",))
    s.p(
        "Prognosavvikelsen från augusti till bokslut blev 0,6 procent, vilket är inom målet.",
        value("Prognosavvikelsen", "0,6 procent", "percent"),
        judged("B4", "achieved", "är inom målet", source="text", sure=False, goal_alt=["B4r1", "K4"]),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Uppföljning av ekonomi")
    s.p("Belopp i mnkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhetsområde", "Budget 2018", "Utfall 2018", "Avvikelse", "Utfall 2017"),),
            rows=(
                ("Nämnd och administration", "38,4", "37,1", "1,3", "36,8"),
                ("Individ- och familjeomsorg", "131,6", "133,9", "-2,3", "129,0"),
                ("Förskoleverksamhet", "401,2", "395,5", "5,7", "388,4"),
                ("Äldreomsorg", "372,9", "370,2", "2,7", "361,5"),
                ("Stöd och service till personer med funktionsnedsättning", "218,0", "220,1", "-2,1", "211,7"),
                ("Ekonomiskt bistånd", "57,3", "55,8", "1,5", "58,9"),
                ("Summa", "1 219,4", "1 212,6", "6,8", "1 186,3"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "deviation", "previous"),
        currency_unit="mkr",
        period="2018",
    )
    s.p(
        """Förskolan redovisar ett överskott om 5,7 mnkr till följd av färre barn än budgeterat. Antalet barn var i
        genomsnitt 2 684 jämfört med beräknade 2 730. Individ- och familjeomsorgen redovisar ett underskott om 2,3
        mnkr, där kostnader för skyddat boende har ökat. Antalet hushåll med ekonomiskt bistånd var i genomsnitt 465
        per månad. Sjukfrånvaron var 7,7 procent mot 8,0 procent föregående år.""",
        money("Förskolan", currency_unit="mkr", deviation=5_700_000, period="2018"),
        value("Antalet barn", "2 684", "count"),
        value("Antalet barn", "2 730", "count", measure="target", name_variants=["beräknade"]),
        money("Individ- och familjeomsorgen", currency_unit="mkr", deviation=-2_300_000, period="2018"),
        value("Antalet hushåll med ekonomiskt bistånd", "465 per månad", "count"),
        value("Sjukfrånvaron", "7,7 procent", "percent"),
        value("Sjukfrånvaron", "8,0 procent", "percent", measure="previous", period="2017"),
    )
