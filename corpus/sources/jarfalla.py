"""A home care unit's quality account: undertakings with expected result, way of working, follow-up and result."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

UNIT = "Hemtjänst Barkarby"
TRAPS = [
    "undertakings (Vi åtar oss att …) instead of goals, numbered in headings",
    "the same five labels under each, two of them with figures",
    "an expected result that is the target of the undertaking",
    "results in sentences, this year's and last year's in either order",
    "verdicts about an undertaking instead of a goal",
    "a survey of two years, the unit beside the municipality",
    "staff and visits told in the presentation",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="jarfalla-hemtjanst-barkarby-2010",
        look=Look(
            colour="#0a558c",
            family="helvetica",
            headings="modest",
            size=10.5,
            table="lines",
            header=("Järfälla kommun", "Kvalitetsredovisning"),
            footer=("2011-01-31", "{page} ({pages})"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0123",
            "municipality": "Järfälla",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsredovisning 2010",
            "organisation": "Äldrenämnden",
            "unit": UNIT,
            "year": 2010,
            "period_start": "2010-01-01",
            "period_end": "2010-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2010},
        value_defaults={"period": "2010", "org_unit": UNIT},
    )
    s.heading(1, "Kvalitetsredovisning 2010")
    s.p(UNIT, style="bold")
    s.p("Äldrenämnden", style="small")
    presentation(s)
    undertakings(s)
    survey(s)
    complaints(s)
    s.traps += TRAPS
    return s


def presentation(s: Specimen) -> None:
    """Put what the unit is."""
    s.heading(2, "Presentation av enheten")
    s.p(
        """Hemtjänst Barkarby ger omsorg och service till personer som bor hemma i Barkarby, Skälby och Veddesta. I
        december hade 164 personer hjälp av oss, 109 kvinnor och 55 män. 31 av dem hade enbart trygghetslarm. Under
        året har vi utfört 61 300 timmar hos kunderna. Hos oss arbetar 47 personer, varav 38 är undersköterskor eller
        vårdbiträden med utbildning. Gruppen är indelad i tre arbetslag med var sin samordnare. Enhetschef är Sirpa
        Lundahl.""",
        value("personer hade hjälp", "164 personer", "count", period="2010-12", name_variants=["personer"]),
        value(
            "personer hade hjälp", "109 kvinnor", "count", period="2010-12", series="kvinnor", name_variants=["kvinnor"]
        ),
        value("personer hade hjälp", "55 män", "count", period="2010-12", series="män", name_variants=["män"]),
        value(
            "enbart trygghetslarm", "31 av dem", "count", value=31, period="2010-12", name_variants=["trygghetslarm"]
        ),
        value("timmar hos kunderna", "61 300 timmar", "hours", name_variants=["utfört timmar"]),
        value("arbetar personer", "47 personer", "count", name_variants=["Hos oss arbetar personer"]),
        value("undersköterskor eller vårdbiträden", "38", "count"),
        value("arbetslag", "tre arbetslag", "count", value=3, sure=False),
    )
    s.p(
        """Sedan kundvalet infördes kan den som har hemtjänst välja mellan kommunen och elva privata företag. Vid årets
        slut hade 58 procent av kunderna i vårt område valt kommunens hemtjänst, mot 63 procent vid årets början. Vi
        vill tydligare berätta vad vi kan och har därför formulerat fyra åtaganden.""",
        value("privata företag", "elva privata företag", "count", value=11, sure=False),
        value("kunderna valt kommunens hemtjänst", "58 procent", "percent", period="2010-12"),
        value(
            "kunderna valt kommunens hemtjänst",
            "63 procent",
            "percent",
            period="2010-01",
            measure="previous",
        ),
    )


def undertaking(
    s: Specimen,
    key: str,
    text: str,
    parts: tuple[str, str, str, str],
    *noted: Noted,
    target: tuple[str, float, str],
) -> None:
    """Put an undertaking: what is expected, how the unit works, how it follows up, and what came of it."""
    s.heading(2, f"Åtagande {key}", listed=False)
    short = text.removeprefix("Vi åtar oss att ")
    s.p(f"{text}.", goal(key, text, number=key, target=target, text_variants=[short]), style="bold")
    for label, part in zip(("Förväntat resultat", "Arbetssätt", "Uppföljning", "Resultat"), parts, strict=True):
        s.p(label, style="label")
        s.p(part)
    # What is expected measures the undertaking: an indicator to some readers, its target to others.
    s.note(indicator(f"{key}r", parts[0].rstrip("."), key, target=target, sure=False), *noted)


def undertakings(s: Specimen) -> None:
    """Put the four undertakings."""
    undertaking(
        s,
        "1",
        "Vi åtar oss att komma på den tid som vi har kommit överens om",
        (
            "Minst 90 procent av kunderna anser att vi kommer på överenskommen tid.",
            """Planeringen läggs i dialog med kunden. Vid förseningar på mer än 15 minuter ringer vi. Samordnaren har
            ansvar för att ersättare vet när besöken ska göras.""",
            "Kundenkät i oktober och stickprov i larmloggen en gång i månaden.",
            """I enkäten svarade 86 procent att vi kommer på överenskommen tid, jämfört med 79 procent 2009.
            Stickproven visar att 94 procent av besöken började inom en kvart från planerad tid. Åtagandet är delvis
            uppfyllt.""",
        ),
        value(
            "kunderna anser att vi kommer på överenskommen tid",
            "90 procent",
            "percent",
            measure="target",
            sure=False,
            name_variants=["Förväntat resultat"],
        ),
        value("vi kommer på överenskommen tid", "86 procent", "percent", period="2010"),
        value("vi kommer på överenskommen tid", "79 procent", "percent", measure="previous", period="2009"),
        value("besöken började inom en kvart", "94 procent", "percent", name_variants=["besöken"]),
        judged("1", "partly", "Åtagandet är delvis uppfyllt", source="text"),
        target=(">=", 90, "percent"),
    )
    undertaking(
        s,
        "2",
        "Vi åtar oss att du ska möta så få medarbetare som möjligt",
        (
            "Den som har hjälp varje dag möter högst tolv personer under två veckor.",
            "Kunden har en kontaktman och en ersättare. Arbetslagen är små och delar inte personal.",
            "Mätning två gånger per år.",
            """I mars var genomsnittet 14 personer och i september 11 personer. Variationen är stor, från 6 till 19.
            Åtagandet är uppfyllt vid den senaste mätningen.""",
        ),
        value(
            "möter personer under två veckor",
            "högst tolv personer",
            "count",
            value=12,
            measure="target",
            sure=False,
            name_variants=["Förväntat resultat", "personer"],
        ),
        value("genomsnittet personer", "14 personer", "count", period="2010-03", name_variants=["genomsnittet"]),
        value("genomsnittet personer", "11 personer", "count", period="2010-09", name_variants=["genomsnittet"]),
        value("Variationen", "6 till 19", "count", value_high=19, sure=False),
        judged("2", "achieved", "Åtagandet är uppfyllt", source="text"),
        target=("<=", 12, "count"),
    )
    undertaking(
        s,
        "3",
        "Vi åtar oss att göra en genomförandeplan tillsammans med dig inom två veckor",
        (
            "Samtliga kunder har en aktuell genomförandeplan.",
            "Kontaktmannen bokar ett samtal första veckan. Anhöriga är välkomna om kunden vill det.",
            "Genomgång av samtliga planer i november.",
            """Av 133 kunder med omvårdnad hade 125 en plan. För åtta kunder saknades den, och i 17 planer fattades
            mål. Åtagandet är inte uppfyllt.""",
        ),
        value("kunder hade en plan", "125", "count", period="2010-11", name_variants=["kunder med omvårdnad plan"]),
        value("kunder med omvårdnad", "133 kunder", "count", period="2010-11", sure=False),
        value("kunder saknades plan", "åtta kunder", "count", value=8, period="2010-11"),
        value("planer fattades mål", "17 planer", "count", period="2010-11", name_variants=["planer"]),
        judged("3", "not_achieved", "Åtagandet är inte uppfyllt", source="text"),
        target=("<=", 2, "weeks"),
    )
    undertaking(
        s,
        "4",
        "Vi åtar oss att bemöta dig med respekt",
        (
            "Minst 95 procent är nöjda med bemötandet.",
            "Värdegrunden diskuteras på arbetsplatsträffarna. Nya medarbetare går bredvid i fem dagar.",
            "Kundenkät i oktober samt de synpunkter som kommer in.",
            "97 procent är nöjda med bemötandet. Åtagandet är uppfyllt och vi har fått flera fina brev.",
        ),
        value("nöjda med bemötandet", "95 procent", "percent", measure="target", sure=False),
        value("nöjda med bemötandet", "97 procent", "percent", period="2010"),
        value("går bredvid", "fem dagar", "days", value=5, sure=False),
        judged("4", "achieved", "Åtagandet är uppfyllt", source="text"),
        target=(">=", 95, "percent"),
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.heading(2, "Kundenkäten")
    s.p(
        """Enkäten skickades till 150 kunder och besvarades av 102, en svarsfrekvens på 68 procent. Betygen går från 1
        till 10.""",
        value("Enkäten skickades till kunder", "150 kunder", "count", name_variants=["kunder"]),
        value("Enkäten besvarades", "102", "count", name_variants=["besvarades av kunder"]),
        value("svarsfrekvens", "68 procent", "percent"),
    )
    s.p("Medelbetyg", style="caption")
    s.values(
        Grid(
            header=(("", "Barkarby 2009", "Barkarby 2010", "Kommunen 2010"),),
            rows=(
                ("Bemötande", "8,9", "9,2", "8,8"),
                ("Inflytande över hjälpen", "6,8", "7,3", "7,0"),
                ("Att tiderna passar", "7,1", "7,9", "7,5"),
                ("Kontakt med kontoret", "7,7", "7,4", "7,6"),
                ("Helhetsintryck", "7,9", "8,3", "8,0"),
            ),
            widths=(0.37, 0.21, 0.21, 0.21),
        ),
        [
            Column("Barkarby 2009", "previous", "index", "2009"),
            Column("Barkarby 2010", "outcome", "index", "2010"),
            Column("Kommunen 2010", "outcome", "index", "2010", "Kommunen"),
        ],
        extra={"name_variants": ["Medelbetyg"]},
    )
    s.p(
        """Vi har blivit bättre på allt utom kontakten med kontoret, vilket hänger ihop med att telefontiden kortades i
        maj. Den förlängs igen från februari."""
    )


def complaints(s: Specimen) -> None:
    """Put complaints, staff and money."""
    s.heading(2, "Synpunkter, medarbetare och ekonomi")
    s.p(
        """39 synpunkter har registrerats, varav 21 klagomål. Uteblivna besök är den vanligaste orsaken och svarar för
        tolv av klagomålen. Tre fel har lett till rapport enligt lex Sarah.""",
        value("synpunkter har registrerats", "39 synpunkter", "count", name_variants=["synpunkter"]),
        value("klagomål", "21 klagomål", "count", name_variants=["synpunkter klagomål"]),
        value("Uteblivna besök klagomålen", "tolv", "count", value=12, name_variants=["Uteblivna besök"]),
        value("rapport enligt lex Sarah", "Tre fel", "count", value=3, name_variants=["fel"]),
    )
    s.p(
        """Sjukfrånvaron var 8,8 procent, lika hög som 2009. Långtidsfrånvaron har minskat medan korttidsfrånvaron har
        ökat. Fyra medarbetare har fått sommarens ledarutbildning. Enheten gick med ett underskott på 340 tkr. Resan
        mellan kunderna tar 18 procent av arbetstiden, och vi prövar nu cyklar med elmotor för att få ned den.""",
        value("Sjukfrånvaron", "8,8 procent", "percent"),
        value("medarbetare har fått ledarutbildning", "Fyra", "count", value=4, sure=False),
        money("Enheten", currency_unit="tkr", deviation=-340_000, period="2010", is_total=1),
        value("Resan mellan kunderna av arbetstiden", "18 procent", "percent", name_variants=["Resan mellan kunderna"]),
    )
