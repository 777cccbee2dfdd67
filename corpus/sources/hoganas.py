"""A preschool's quality report in running prose, with facts in the margin and numbers in words."""

from corpus.gold import Fact, goal, judged, value
from corpus.story import Aside, Break, Column, Cover, Grid, Look, Specimen

UNIT = "Förskolan Sånglärkan"
NORMS, LEARNING, HOME = "Normer, värden och inflytande", "Omsorg, utveckling och lärande", "Förskola och hem"
AIM, DONE, RESULT, NEXT = "Vad ville vi uppnå?", "Vad gjorde vi?", "Hur blev det?", "Hur går vi vidare?"
ERRORS: list[Fact] = [
    {"where": "Fakta i marginalen against Organisation", "what": "84 children in the margin, 86 in the text"},
    {
        "where": "Förskola och hem, tabellen, Nöjd med förskolan som helhet",
        "what": "the text says that contentment rose to 94 percent, the table shows a fall from 95 to 94",
    },
]
TRAPS = [
    "facts in the margin beside the text, which may be read into its lines",
    "goals as sentences under a question for heading, without a label",
    "numbers in words: tre av fyra, en tredjedel, tjugofem procent",
    "verdicts by degree: i hög grad, till viss del, inte fullt ut, ännu inte",
    "children who paint (målade, målning), meals (måltid) and aims in running prose (målet är att)",
    "ages and a school year that are no values",
    "next year's aims under Hur går vi vidare?",
    "what the curriculum asks for is not the preschool's goal",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hoganas-forskolan-sanglarkan-2022",
        look=Look(
            colour="#c2571a",
            family="times",
            size=11.5,
            table="lines",
            header=("", UNIT),
            footer=("Höganäs kommun • Utbildningsförvaltningen", "{page}"),
            aside=True,
            justified=False,
        ),
        document={
            "municipality_code": "1284",
            "municipality": "Höganäs",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsrapport 2021–2022",
            "organisation": "Utbildningsförvaltningen",
            "unit": UNIT,
            "year": 2022,
            "period_start": "2021-08-01",
            "period_end": "2022-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2022},
        value_defaults={"org_unit": UNIT},
    )
    s.add(
        Cover(
            "Kvalitetsrapport\n2021–2022",
            (UNIT, "Höganäs kommun"),
            ("Utbildningsförvaltningen", "Rektor Petronella Ståhlgren"),
        )
    )
    organisation(s)
    norms(s)
    learning(s)
    language(s)
    home(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def organisation(s: Specimen) -> None:
    """Tell what the preschool is."""
    s.heading(1, "Organisation")
    s.add(
        Aside(
            "Fakta om Sånglärkan",
            (
                "84 barn på fem avdelningar",
                "18 pedagoger, varav 11 förskollärare",
                "Eget tillagningskök",
                "Öppet 06.00–18.30",
            ),
        ),
        value("barn", "84 barn", "count", name_variants=["barn på fem avdelningar"]),
        value("avdelningar", "fem", "count", value=5, sure=False),
        value("pedagoger", "18 pedagoger", "count"),
        value("förskollärare", "11 förskollärare", "count", name_variants=["pedagoger, varav förskollärare"]),
    )
    s.p(
        """Förskolan Sånglärkan ligger i Lerberget och tar emot barn från ett till fem år. I maj var 86 barn
        inskrivna, vilket är nio färre än för ett år sedan. En avdelning stängdes därför efter jul. Tre av fyra
        medarbetare har arbetat här i mer än fem år, och en tredjedel av barnen har ett annat modersmål än
        svenska.""",
        value("barn inskrivna", "86 barn", "count", period="2022-05"),
        value("avdelning stängdes", "En", "count", value=1, sure=False),
        value("färre barn inskrivna", "nio", "count", value=9, sure=False),
        value(
            "medarbetare har arbetat här i mer än fem år", "Tre av fyra", "count", value=3, sure=False, value_alt=[75]
        ),
        value("barnen har ett annat modersmål än svenska", "en tredjedel", "percent", value=33.3, sure=False),
    )
    s.p(
        """Läroplanen (Lpfö 18) anger vad utbildningen ska sträva mot. Utifrån den väljer arbetslagen varje höst
        ett fåtal egna mål. Här redovisas hur det har gått, område för område."""
    )


def area(s: Specimen, title: str) -> None:
    """Start an area."""
    s.heading(1, title)
    s.goal_defaults["perspective"] = title


def norms(s: Specimen) -> None:
    """The first area."""
    area(s, NORMS)
    s.heading(2, AIM)
    text = "Varje barn ska känna att det kan påverka sin dag"
    s.p(f"{text}.", goal("1", text))
    s.heading(2, DONE)
    s.p(
        """Barnen har turats om att välja lekmiljö och var fjärde vecka har avdelningarna haft barnråd. I ateljén
        målade de äldsta barnen sina önskemål om gården, och målningarna hängdes upp i entrén."""
    )
    s.heading(2, RESULT)
    s.p(
        """Barnråden har hållits vid nio tillfällen. Av pedagogernas observationer framgår att barnen i ungefär två
        tredjedelar av fallen fick igenom sina förslag. Målet är i hög grad uppfyllt. För de yngsta barnen är
        det svårare att avgöra.""",
        value("Barnråden", "nio tillfällen", "count", value=9, name_variants=["tillfällen"]),
        value("fallen fick igenom sina förslag", "ungefär två tredjedelar", "percent", value=66.7, sure=False),
        judged("1", "achieved", "Målet är i hög grad uppfyllt", status_alt=["partly"]),
    )
    s.heading(2, NEXT)
    s.p("Målet är att fortsätta med barnråd och att få med ettåringarna genom bilder.")


def learning(s: Specimen) -> None:
    """The second area, its first goal."""
    s.add(Break())
    area(s, LEARNING)
    s.heading(2, AIM)
    first, second = (
        "Alla avdelningar ska dokumentera barnens lärande varje vecka",
        "Barnen ska vara ute minst två timmar varje dag",
    )
    s.p(
        f"{first}. {second}.",
        goal("2", first),
        goal("3", second, target=(">=", 2, "hours")),
    )
    s.heading(2, DONE)
    s.p(
        """Två förskollärare fick under hösten uppdraget att leda arbetet med dokumentation. Vi köpte in tio
        lärplattor. Utevistelsen schemalades så att en grupp alltid är i skogen.""",
        value("förskollärare leda arbetet med dokumentation", "Två", "count", value=2, sure=False),
        value("köpte in lärplattor", "tio lärplattor", "count", value=10),
    )
    s.heading(2, RESULT)
    s.add(
        Aside(
            "Barnens röster",
            ("”Jag vill att fröken skriver upp allt jag bygger.”", "”I skogen finns det hundra pinnar.”"),
        ),
    )
    s.p(
        """Fyra av fem avdelningar dokumenterar varje vecka. Den femte hade vakanser hela våren, och vi har därför
        inte nått målet fullt ut. I skogsloggen kan vi se att utevistelsen i genomsnitt varade två och en halv
        timme om dagen, och det målet har vi nått.""",
        value("avdelningar dokumenterar varje vecka", "Fyra av fem", "count", value=4),
        judged("2", "partly", "inte nått målet fullt ut", status_alt=["not_achieved"]),
        value(
            "utevistelsen",
            "två och en halv timme",
            "hours",
            value=2.5,
            name_variants=["utevistelsen i genomsnitt om dagen"],
        ),
        judged("3", "achieved", "det målet har vi nått"),
    )


def language(s: Specimen) -> None:
    """The second area, its second goal."""
    s.heading(2, f"{AIM} Språk", listed=False)
    text = "Vid fem års ålder ska alla barn kunna återberätta en saga"
    s.p(f"{text}.", goal("4", text))
    s.heading(2, f"{RESULT} Språk", listed=False)
    s.p(
        """I april kunde 17 av 22 femåringar återberätta sagan, att jämföra med 13 av 24 i april 2021. Tjugofem
        procent av barnen med annat modersmål behöver mer stöd. Målet är till viss del uppnått. Högläsning före
        varje måltid har gett lugn.""",
        value("femåringar återberätta sagan", "17 av 22", "count", period="2022-04", name_variants=["femåringar"]),
        value(
            "femåringar återberätta sagan",
            "13 av 24",
            "count",
            measure="previous",
            period="2021-04",
            name_variants=["femåringar"],
        ),
        value("barnen med annat modersmål behöver mer stöd", "Tjugofem procent", "percent", value=25),
        judged("4", "partly", "Målet är till viss del uppnått"),
    )


def home(s: Specimen) -> None:
    """The third area."""
    s.add(Break(columns=1))
    area(s, HOME)
    s.heading(2, AIM)
    text = "Minst 95 procent av vårdnadshavarna ska vara nöjda med förskolan som helhet"
    s.p(f"{text}.", goal("5", text, target=(">=", 95, "percent")))
    s.heading(2, RESULT)
    s.p(
        """Enkäten besvarades av 61 vårdnadshavare, 73 procent. Andelen nöjda har stigit till 94 procent. Eftersom
        det saknas en procentenhet kan vi ännu inte säga att målet är uppnått. Lägst betyg får frågan om
        inflytande.""",
        value(
            "vårdnadshavare Enkäten besvarades",
            "61 vårdnadshavare",
            "count",
            period="2022",
            name_variants=["vårdnadshavare"],
        ),
        value("Enkäten besvarades", "73 procent", "percent", period="2022", name_variants=["vårdnadshavare"]),
        value("Andelen nöjda", "94 procent", "percent", period="2022"),
        value("saknas procentenhet", "en procentenhet", "percent", value=1, sure=False),
        judged("5", "not_achieved", "ännu inte säga att målet är uppnått", status_alt=["partly"]),
    )
    s.p("Andel vårdnadshavare som instämmer, procent", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "2020", "2021", "2022"),),
            rows=(
                ("Mitt barn är tryggt", "97", "96", "98"),
                ("Jag får veta hur mitt barn utvecklas", "88", "–", "85"),
                ("Jag kan påverka verksamheten", "–", "–", "62"),
                ("Nöjd med förskolan som helhet", "93", "95", "94"),
            ),
            widths=(0.52, 0.16, 0.16, 0.16),
        ),
        [Column(y, "outcome" if y == "2022" else "previous", "percent", y) for y in ("2020", "2021", "2022")],
    )
    s.heading(2, NEXT)
    texts = (
        "Alla familjer ska erbjudas två utvecklingssamtal",
        "Svarsfrekvensen i enkäten ska bli högre än 80 procent",
    )
    s.p("Inför läsåret 2022–2023 har vi bestämt att:")
    s.items(
        texts,
        goal("n1", texts[0], year=2023, target=("=", 2, "count")),
        goal("n2", texts[1], year=2023, target=(">", 80, "percent")),
        marker="-",
    )
    s.p(
        """Frågan om lokaler för målgruppen ett till två år lyfts till nämnden. Rapporten har diskuterats på
        arbetsplatsträff och läggs ut på förskolans webbsida i september."""
    )
