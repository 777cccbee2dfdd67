"""A school's account of a school year by the areas of the curriculum, as lines of text out of a PDF."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "text out of a PDF: lines broken where they were, header and footer between them, tables as rows of figures",
    "the curriculum's areas as numbered headings, below each the same headings: Mål, Genomförande, Resultat, Analys",
    "goals as sentences in a list or in a paragraph, what the curriculum wants told before in other words",
    "verdicts in the analysis: of one goal, of the first of two, of one for some grades and not for others",
    "marks of grade 9 by sex in three years, national tests subject by subject, a cell covered for a small group",
    "a survey of two grades in two years, percent of those who agree",
    "grades (årskurs 3, åk 6), marks (A–E), courses, school years and hours that are no results",
    "a table of priorities for the next year with who answers and when, that looks like goals",
]
UNIT = "Fagerliskolan"
YEAR, BEFORE, EARLIER = "2016-08/2017-06", "2015-08/2016-06", "2014-08/2015-06"
Target = tuple[str, float | None, str | None]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hofors-fagerliskolan-2017",
        formats=("lines",),
        look=Look(
            colour="#2a4a7a",
            family="times",
            size=11.5,
            table="grid",
            header=("Hofors kommun", "Fagerliskolan"),
            footer=("Verksamhetsberättelse läsåret 2016/2017", "Sida {page} ({pages})"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "2104",
            "municipality": "Hofors",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse läsåret 2016/2017",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": UNIT,
            "year": 2017,
            "period_start": "2016-08-01",
            "period_end": "2017-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2017},
        value_defaults={"period": YEAR},
    )
    s.heading(1, "Verksamhetsberättelse läsåret 2016/2017")
    s.p("Fagerliskolan F–9, Barn- och utbildningsnämnden")
    s.p("Rektor: Ann-Marie Söderlund, 2017-08-31")
    school(s)
    norms(s)
    knowledge(s)
    tests(s)
    marks(s)
    influence(s)
    home(s)
    health(s)
    questions(s)
    together(s)
    coming(s)
    s.traps += TRAPS
    return s


def aims(s: Specimen, area: str, wanted: str, goals: dict[str, tuple[str, Target | None]]) -> None:
    """Put an area: its heading, what the curriculum wants, and the school's goals in a list."""
    s.goal_defaults["perspective"] = area.split(" ", 1)[1]
    s.heading(2, area)
    s.p(wanted)
    s.heading(3, "Mål")
    s.items(
        [text for text, _ in goals.values()],
        *(goal(key, text, target=target) for key, (text, target) in goals.items()),
    )


def school(s: Specimen) -> None:
    """Put what the school is."""
    s.heading(2, "1. Grundfakta om skolan")
    s.p(
        """Fagerliskolan ligger i norra delen av Hofors. Under läsåret gick 386 elever på skolan, från förskoleklass
        till årskurs 9, och 94 av dem var inskrivna på fritidshemmet Kojan. 61 elever deltog i undervisning i svenska
        som andraspråk. Skolan leds av en rektor och en biträdande rektor. Arbetslagen är fyra: F–3, 4–6, 7–9 och
        fritidshem.""",
        value("elever på skolan", "386 elever", "count", name_variants=["elever"]),
        value("inskrivna på fritidshemmet Kojan", "94", "count", name_variants=["inskrivna på fritidshemmet"]),
        value("elever svenska som andraspråk", "61 elever", "count", name_variants=["elever"]),
        value("Arbetslagen", "fyra", "count", value=4, sure=False),
    )
    s.p("Tabell 1. Elever och personal", style="caption")
    s.values(
        Grid(
            header=(("", "2014/2015", "2015/2016", "2016/2017"),),
            rows=(
                ("Antal elever", "352", "371", "386"),
                ("Antal lärare (heltidstjänster)", "31,2", "32,0", "32,6"),
                ("Andel lärare med behörighet (%)", "84", "79", "76"),
                ("Elever per lärare", "11,3", "11,6", "11,8"),
                ("Elever i särskild undervisningsgrupp", "–", "7", "9"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("2014/2015", "previous", "count", EARLIER),
            Column("2015/2016", "previous", "count", BEFORE),
            Column("2016/2017", "outcome", "count", YEAR),
        ),
        units={
            "Antal lärare (heltidstjänster)": "fte",
            "Andel lärare med behörighet (%)": "percent",
            "Elever per lärare": "ratio",
        },
    )


def norms(s: Specimen) -> None:
    """Put the goals for norms and values."""
    aims(
        s,
        "2. Normer och värden",
        """Läroplanen säger att skolan ska ge eleverna en gemensam värdegrund att stå på och motverka alla former av
        kränkningar.""",
        {
            "n1": ("Alla elever ska känna sig trygga på skolan.", (">=", 100, None)),
            "n2": ("Antalet kränkningar ska minska jämfört med föregående läsår.", ("decrease", None, None)),
        },
    )
    s.heading(3, "Genomförande")
    s.p(
        """Trygghetsteamet har träffats varannan vecka. Rastvärdar med gula västar finns ute på alla raster. I årskurs
        4–6 har klasslärarna arbetat med materialet Schysst kompis och eleverna i årskurs 8 har utbildats till
        kamratstödjare."""
    )
    s.heading(3, "Resultat")
    s.p(
        """I elevenkäten svarar 91 procent av eleverna i årskurs 5 och 87 procent av eleverna i årskurs 8 att de känner
        sig trygga. Under läsåret har 34 fall av kränkande behandling utretts, jämfört med 52 läsåret innan. 14 av
        ärendena gällde händelser på sociala medier.""",
        value("trygga årskurs 5", "91 procent", "percent", name_variants=["årskurs 5", "eleverna trygga"]),
        value("trygga årskurs 8", "87 procent", "percent", name_variants=["årskurs 8", "eleverna trygga"]),
        value("fall av kränkande behandling", "34 fall", "count", name_variants=["kränkande behandling"]),
        value(
            "fall av kränkande behandling",
            "52",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["kränkande behandling"],
        ),
        value("ärendena gällde händelser på sociala medier", "14", "count", name_variants=["ärendena"]),
    )
    s.heading(3, "Analys")
    s.p(
        """Vi ser att de flesta elever trivs och är trygga, men så länge det finns elever som inte är det har vi inte
        nått målet om trygghet. Omklädningsrummen och korridoren vid slöjdsalarna nämns oftast som otrygga platser.
        Målet att minska antalet kränkningar är uppfyllt. Kamratstödjarna har varit en viktig del i arbetet.""",
        judged("n1", "not_achieved", "har vi inte nått målet om trygghet", source="text"),
        judged("n2", "achieved", "Målet att minska antalet kränkningar är uppfyllt", source="text"),
    )


def knowledge(s: Specimen) -> None:
    """Put the goals for knowledge."""
    aims(
        s,
        "3. Kunskaper",
        """Enligt läroplanen har skolan ansvar för att eleverna får de kunskaper som de behöver i fortsatta studier och
        i samhället.""",
        {
            "k1": ("Alla elever i årskurs 3 ska nå kravnivån på de nationella proven.", (">=", 100, None)),
            "k2": (
                "Minst 80 procent av eleverna i årskurs 6 ska ha lägst betyget E i alla ämnen.",
                (">=", 80, "percent"),
            ),
            "k3": (
                "Minst 90 procent av eleverna i årskurs 9 ska vara behöriga till gymnasieskolan.",
                (">=", 90, "percent"),
            ),
            "k4": ("Det genomsnittliga meritvärdet ska vara lägst 215.", (">=", 215, None)),
        },
    )
    s.note(
        value("eleverna i årskurs 6 lägst betyget E", "Minst 80 procent", "percent", measure="target", sure=False),
        value("eleverna i årskurs 9 behöriga", "Minst 90 procent", "percent", measure="target", sure=False),
        value("meritvärdet", "lägst 215", None, measure="target", sure=False),
    )
    s.heading(3, "Genomförande")
    s.p(
        """En halvtidstjänst som speciallärare har riktats till årskurs 1–3. Lärarna i matematik har avslutat
        Matematiklyftet och lärarna i årskurs 7–9 deltar i Läslyftet. Studiestöd erbjuds tre eftermiddagar i veckan,
        klockan 14.30–16. Lovskola har anordnats under höstlovet och i juni."""
    )


def tests(s: Specimen) -> None:
    """Put the national tests."""
    s.heading(3, "Resultat")
    s.p("Tabell 2. Nationella prov, andel elever som nått kravnivån eller lägst provbetyget E (%)", style="caption")
    s.values(
        Grid(
            header=(("Prov", "2015", "2016", "2017", "Riket 2016"),),
            rows=(
                ("Åk 3 svenska", "82", "79", "86", "85"),
                ("Åk 3 svenska som andraspråk", "–", "50", "–", "62"),
                ("Åk 3 matematik", "71", "74", "78", "80"),
                ("Åk 6 svenska", "91", "94", "92", "95"),
                ("Åk 6 engelska", "88", "90", "93", "94"),
                ("Åk 6 matematik", "83", "85", "77", "89"),
                ("Åk 9 svenska", "94", "96", "97", "96"),
                ("Åk 9 matematik", "80", "84", "82", "88"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("2015", "previous", "percent", "2015"),
            Column("2016", "previous", "percent", "2016"),
            Column("2017", "outcome", "percent", "2017"),
            Column("Riket 2016", "previous", "percent", "2016", "Riket"),
        ),
        extra={"measure_alt": ["outcome", "previous"]},
    )
    s.p("Streck betyder att färre än fem elever har gjort provet.")
    s.p(
        """I årskurs 3 nådde 29 av 41 elever kravnivån på alla delprov i både svenska och matematik, det vill säga 71
        procent. I årskurs 6 hade 33 av 44 elever minst E i alla ämnen, vilket är 75 procent.""",
        value("årskurs 3 nådde kravnivån", "29 av 41 elever", "count", name_variants=["elever kravnivån"]),
        value("årskurs 3 nådde kravnivån", "71 procent", "percent", name_variants=["elever kravnivån"]),
        value("årskurs 6 minst E i alla ämnen", "33 av 44 elever", "count", name_variants=["elever minst E"]),
        value("årskurs 6 minst E i alla ämnen", "75 procent", "percent", name_variants=["elever minst E"]),
    )


def marks(s: Specimen) -> None:
    """Put the marks, and what is made of them."""
    s.p("Tabell 3. Betygsresultat årskurs 9", style="caption")
    years = (("2015", "previous"), ("2016", "previous"), ("2017", "outcome"))
    s.values(
        Grid(
            header=(
                ("", "2015", "", "2016", "", "2017", ""),
                ("", "Flickor", "Pojkar", "Flickor", "Pojkar", "Flickor", "Pojkar"),
            ),
            rows=(
                ("Behöriga till yrkesprogram (%)", "90,5", "81,0", "91,3", "83,3", "95,0", "88,0"),
                ("Betyg i alla ämnen (%)", "81,0", "66,7", "82,6", "70,8", "85,0", "72,0"),
                ("Meritvärde (17 ämnen)", "226", "191", "229", "196", "231", "198"),
            ),
            widths=(0.34, 0.11, 0.11, 0.11, 0.11, 0.11, 0.11),
            spans=((0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4), (0, 5, 0, 6)),
        ),
        [
            Column(f"{year} · {sex}", measure, "percent", year)
            for year, measure in years
            for sex in ("Flickor", "Pojkar")
        ],
        units={"Meritvärde (17 ämnen)": "index"},
        extra={"period_alt": [YEAR, BEFORE, EARLIER]},
    )
    s.p(
        """Totalt var 91 procent av de 45 eleverna i årskurs 9 behöriga till gymnasieskolan. Meritvärdet för skolan är
        213, en poäng högre än 2016.""",
        value("eleverna i årskurs 9 behöriga", "91 procent", "percent", name_variants=["behöriga till gymnasieskolan"]),
        value("eleverna i årskurs 9", "45", "count"),
        value("Meritvärdet för skolan", "213", "index", name_variants=["Meritvärdet"]),
        value("Meritvärdet högre", "en poäng", None, value=1, sure=False),
    )
    s.heading(3, "Analys")
    s.p(
        """Resultaten i årskurs 3 har förbättrats, men vi når inte målet. Taluppfattning är det delprov som flest elever
        inte klarar. I årskurs 6 är måluppfyllelsen lägre än förväntat, främst i matematik där gruppen har haft fyra
        olika lärare på två år. Målet för årskurs 6 är inte uppnått. I årskurs 9 har målet om behörighet uppnåtts. Målet
        för meritvärdet är nästan uppnått. Skillnaden mellan flickor och pojkar är 33 poäng och har inte minskat.""",
        judged("k1", "not_achieved", "vi når inte målet", source="text"),
        value("lärare på två år", "fyra olika lärare", "count", value=4, sure=False),
        judged("k2", "not_achieved", "Målet för årskurs 6 är inte uppnått", source="text"),
        judged("k3", "achieved", "I årskurs 9 har målet om behörighet uppnåtts", source="text"),
        judged("k4", "partly", "Målet för meritvärdet är nästan uppnått", source="text", status_alt=["not_achieved"]),
        value("Skillnaden mellan flickor och pojkar", "33 poäng", None, sure=False),
    )


def influence(s: Specimen) -> None:
    """Put the goal for influence, told in a paragraph."""
    s.goal_defaults["perspective"] = "Elevernas ansvar och inflytande"
    s.heading(2, "4. Elevernas ansvar och inflytande")
    s.p(
        """Läroplanen framhåller att eleverna ska ges inflytande över sin utbildning och efter hand ta ett större
    ansvar."""
    )
    s.heading(3, "Mål")
    s.p(
        """Andelen elever som upplever att de kan påverka undervisningen ska öka. Varje klass ska ha klassråd minst var
        tredje vecka.""",
        goal(
            "i1",
            "Andelen elever som upplever att de kan påverka undervisningen ska öka.",
            target=("increase", None, None),
        ),
        goal("i2", "Varje klass ska ha klassråd minst var tredje vecka."),
        value("klassråd", "tredje vecka", "weeks", value=3, measure="target", sure=False),
    )
    s.heading(3, "Genomförande")
    s.p(
        """Elevrådet har haft tio möten och matrådet fyra. Under våren har eleverna i årskurs 7–9 fått utvärdera
        undervisningen i varje ämne."""
    )
    s.note(
        value("Elevrådet möten", "tio möten", "count", value=10, name_variants=["möten", "Elevrådet"]),
        value("matrådet", "fyra", "count", value=4, name_variants=["matrådet möten"]),
    )
    s.heading(3, "Resultat")
    s.p(
        """I årskurs 5 anser 72 procent att de kan påverka, en ökning från 66 procent. I årskurs 8 har andelen sjunkit
        från 55 till 48 procent. Enligt protokollen har 15 av 18 klasser haft klassråd så ofta som vi bestämt.""",
        value("årskurs 5 kan påverka", "72 procent", "percent", name_variants=["årskurs 5", "påverka"]),
        value(
            "årskurs 5 kan påverka",
            "66 procent",
            "percent",
            measure="previous",
            period=BEFORE,
            name_variants=["årskurs 5", "påverka"],
        ),
        value(
            "årskurs 8",
            "55",
            "percent",
            measure="previous",
            period=BEFORE,
            name_variants=["andelen", "påverka"],
        ),
        value("årskurs 8", "48 procent", "percent", name_variants=["andelen", "påverka"]),
        value("klasser haft klassråd", "15 av 18 klasser", "count", name_variants=["klasser"]),
    )
    s.heading(3, "Analys")
    s.p(
        """Det första målet är uppnått i årskurs 5 men inte i årskurs 8. De äldre eleverna menar att utvärderingarna
        inte leder till någon förändring. Målet om klassråd är delvis uppnått.""",
        judged("i1", "achieved", "Det första målet är uppnått i årskurs 5", source="text", aspect="årskurs 5"),
        judged("i1", "not_achieved", "inte i årskurs 8", source="text", aspect="årskurs 8"),
        judged("i2", "partly", "Målet om klassråd är delvis uppnått", source="text"),
    )


def home(s: Specimen) -> None:
    """Put the goal for school and home."""
    aims(
        s,
        "5. Skola och hem",
        "Skolan och hemmet delar på ansvaret för att eleverna utvecklas väl.",
        {"h1": ("Minst 95 procent av vårdnadshavarna ska delta i utvecklingssamtalen.", (">=", 95, "percent"))},
    )
    s.note(value("vårdnadshavarna", "Minst 95 procent", "percent", measure="target", sure=False))
    s.heading(3, "Resultat och analys")
    s.p(
        """Vid höstens utvecklingssamtal deltog vårdnadshavare till 97 procent av eleverna och vid vårens 96 procent. På
        föräldramötena är deltagandet lägre, 58 procent. Målet är uppnått. Kommunens nya lärplattform har fungerat
        bättre än den gamla, men 40 familjer har ännu inte loggat in.""",
        value("höstens utvecklingssamtal", "97 procent", "percent", name_variants=["vårdnadshavare till eleverna"]),
        value(
            "vårens utvecklingssamtal",
            "96 procent",
            "percent",
            name_variants=["vårdnadshavare till eleverna", "vårens"],
        ),
        value("föräldramötena deltagandet", "58 procent", "percent", name_variants=["deltagandet"]),
        judged("h1", "achieved", "Målet är uppnått", source="text"),
        value("familjer inte loggat in", "40 familjer", "count", name_variants=["familjer"]),
    )


def health(s: Specimen) -> None:
    """Put the goal for attendance."""
    aims(
        s,
        "6. Elevhälsa och närvaro",
        "Elevhälsans arbete är i första hand förebyggande.",
        {"e1": ("Den totala frånvaron ska vara högst 6 procent.", ("<=", 6, "percent"))},
    )
    s.note(value("Den totala frånvaron", "högst 6 procent", "percent", measure="target", sure=False))
    s.heading(3, "Resultat och analys")
    s.p("Tabell 4. Frånvaro i procent", style="caption")
    s.values(
        Grid(
            header=(("Årskurs", "Giltig", "Ogiltig", "Total"),),
            rows=(
                ("F–3", "4,1", "0,2", "4,3"),
                ("4–6", "4,6", "0,5", "5,1"),
                ("7–9", "6,9", "2,7", "9,6"),
                ("Hela skolan", "5,2", "1,1", "6,3"),
            ),
            widths=(0.34, 0.2, 0.2, 0.2),
        ),
        (
            Column("Giltig", "outcome", "percent", YEAR),
            Column("Ogiltig", "outcome", "percent", YEAR),
            Column("Total", "outcome", "percent", YEAR),
        ),
        name="Frånvaro i procent",
    )
    s.p(
        """Den totala frånvaron är 6,3 procent och därmed är målet inte riktigt uppnått. På låg- och mellanstadiet
        ligger frånvaron under sex procent. Åtta elever på högstadiet har en frånvaro över 50 procent. För samtliga
        finns åtgärdsprogram. Skolsköterskan har haft 212 hälsobesök.""",
        value("Den totala frånvaron", "6,3 procent", "percent", name_variants=["frånvaron"]),
        judged("e1", "partly", "målet inte riktigt uppnått", source="text", status_alt=["not_achieved"]),
        value("frånvaron", "under sex procent", "percent", value=6, sure=False),
        value("elever på högstadiet frånvaro", "Åtta elever", "count", value=8, name_variants=["elever"]),
        value("frånvaro över", "50 procent", "percent", sure=False),
        value("hälsobesök", "212 hälsobesök", "count", name_variants=["Skolsköterskan hälsobesök"]),
    )


def questions(s: Specimen) -> None:
    """Put the survey."""
    s.heading(2, "7. Elevenkät våren 2017")
    s.p("Andel elever som instämmer helt eller till stor del (%)", style="caption")
    s.values(
        Grid(
            header=(
                ("Påstående", "Årskurs 5", "", "Årskurs 8", ""),
                ("", "2016", "2017", "2016", "2017"),
            ),
            rows=(
                ("Jag känner mig trygg i skolan", "90", "91", "84", "87"),
                ("Skolarbetet är intressant", "74", "78", "51", "54"),
                ("Jag får veta hur det går för mig", "81", "85", "69", "71"),
                ("Jag kan påverka undervisningen", "66", "72", "55", "48"),
                ("Det är arbetsro på lektionerna", "62", "64", "49", "57"),
                ("Lärarna har höga förväntningar på mig", "–", "88", "–", "76"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
            spans=((0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 4)),
        ),
        [
            Column(f"{grade} · {year}", measure, "percent", year)
            for grade in ("Årskurs 5", "Årskurs 8")
            for year, measure in (("2016", "previous"), ("2017", "outcome"))
        ],
        extra={"period_alt": [YEAR, BEFORE]},
    )
    s.p(
        """Enkäten besvarades av 42 elever i årskurs 5 och 39 elever i årskurs 8. Svarsfrekvensen var 94 procent.""",
        value("Enkäten besvarades årskurs 5", "42 elever", "count", name_variants=["elever i årskurs 5", "Enkäten"]),
        value("Enkäten besvarades årskurs 8", "39 elever", "count", name_variants=["elever i årskurs 8", "Enkäten"]),
        value("Svarsfrekvensen", "94 procent", "percent"),
    )


def together(s: Specimen) -> None:
    """Put the sum of it."""
    s.heading(2, "8. Sammanfattande bedömning")
    s.p(
        """Skolans resultat går i stort sett åt rätt håll. Tre av våra tio mål har uppnåtts och ytterligare fyra är
        delvis uppnådda eller nästan uppnådda. De största bekymren är matematiken på mellanstadiet, frånvaron på
        högstadiet och att andelen behöriga lärare fortsätter att sjunka.""",
        value("mål har uppnåtts", "Tre av våra tio mål", "count", value=3, sure=False),
        value("delvis uppnådda", "ytterligare fyra", "count", value=4, sure=False),
    )


def coming(s: Specimen) -> None:
    """Put what has priority the next year."""
    s.heading(2, "9. Prioriterade utvecklingsområden läsåret 2017/2018")
    rows = (
        ("Matematik i årskurs 4–6", "Två lärare på varje lektion", "Arbetslag 4–6", "Augusti 2017"),
        ("Ökad närvaro", "Ny frånvarorutin, uppföljning varje vecka", "Elevhälsan", "September 2017"),
        ("Elevinflytande", "Gemensamma utvärderingar i alla ämnen", "Rektor", "December 2017"),
    )
    noted: list[Noted] = [
        goal(f"u{place}", row[0], year=2018, sure=False, note="a priority") for place, row in enumerate(rows, start=1)
    ]
    s.add(
        Grid(
            header=(("Område", "Insats", "Ansvarig", "Start"),),
            rows=rows,
            widths=(0.26, 0.36, 0.2, 0.18),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )
