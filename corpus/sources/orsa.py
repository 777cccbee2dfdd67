"""A preschool's account of a year: nearly all running text, a few goals, what was tried and how it went."""

from corpus.gold import goal, judged, value
from corpus.story import Column, Grid, Look, Specimen

UNIT = "Förskolan Skogsgläntan"
TRAPS = [
    "long passages about what children did, with numbers that are no values (two boys, five frogs, song number three)",
    "goals after Mål: in the line, verdicts inside the reflection, in words of degree",
    "a department judged differently from the rest",
    "ages and groups of children in ranges",
    "goals for the next year after Nya mål:",
    "a small table of attendance and a small one of a survey",
]
YEAR = "2021-08/2022-06"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="orsa-forskolan-skogsglantan-2022",
        look=Look(
            colour="#5b7f2b",
            family="vera",
            figures="centre",
            size=10,
            table="zebra",
            header=("Orsa kommun", UNIT),
            footer=("Kvalitetsberättelse läsåret 2021–2022", "{page}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "2034",
            "municipality": "Orsa",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse läsåret 2021–2022",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": UNIT,
            "year": 2022,
            "period_start": "2021-08-01",
            "period_end": "2022-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2022},
        value_defaults={"period": None, "org_unit": UNIT},
    )
    s.heading(1, "Kvalitetsberättelse läsåret 2021–2022")
    s.p(f"{UNIT}, Barn- och utbildningsnämnden", style="bold")
    about(s)
    language(s)
    outdoors(s)
    participation(s)
    parents(s)
    ahead(s)
    s.traps += TRAPS
    return s


def about(s: Specimen) -> None:
    """Tell what the preschool is."""
    s.heading(2, "Vår förskola")
    s.p(
        """Skogsgläntan ligger i utkanten av Orsa med skogen runt knuten. Här finns tre avdelningar: Blåbäret för barn
        1–2 år, Lingonet för barn 2–4 år och Odonet för barn 4–5 år. I maj var 52 barn inskrivna, 28 flickor och 24
        pojkar. Fjorton av barnen har ett annat modersmål än svenska och sammanlagt talas nio språk. Vi är elva
        medarbetare, varav fem förskollärare. Under hösten var två tjänster vakanta, vilket har påverkat
        planeringstiden.""",
        value("avdelningar", "tre avdelningar", "count", value=3),
        value("barn inskrivna", "52 barn", "count", period="2022-05"),
        value("barn inskrivna", "28 flickor", "count", period="2022-05", series="flickor", name_variants=["flickor"]),
        value("barn inskrivna", "24 pojkar", "count", period="2022-05", series="pojkar", name_variants=["pojkar"]),
        value("barnen har ett annat modersmål än svenska", "Fjorton", "count", value=14, name_variants=["modersmål"]),
        value("talas språk", "nio språk", "count", value=9, name_variants=["språk"]),
        value("medarbetare", "elva medarbetare", "count", value=11),
        value("förskollärare", "fem förskollärare", "count", value=5, name_variants=["medarbetare förskollärare"]),
        value("tjänster var vakanta", "två tjänster", "count", value=2, sure=False),
    )
    s.p("Barn och personal", style="caption")
    s.values(
        Grid(
            header=(("Avdelning", "Inskrivna barn", "Närvarande barn i snitt", "Barn per årsarbetare"),),
            rows=(
                ("Blåbäret", "14", "9,6", "4,5"),
                ("Lingonet", "17", "13,1", "5,2"),
                ("Odonet", "21", "17,4", "6,1"),
            ),
            widths=(0.28, 0.22, 0.26, 0.24),
        ),
        (
            Column("Inskrivna barn", unit="count"),
            Column("Närvarande barn i snitt", unit="count"),
            Column("Barn per årsarbetare", unit="ratio"),
        ),
    )


def language(s: Specimen) -> None:
    """Put the first area."""
    s.goal_defaults["perspective"] = "Språk och kommunikation"
    s.heading(2, "Språk och kommunikation")
    text = "Varje barn ska få möta böcker och berättelser varje dag"
    s.p(f"<b>Mål:</b> {text}.", goal("1", text))
    s.p(
        """<b>Vad vi gjorde:</b> Vi byggde om hallen till ett litet bibliotek. Barnen lånar själva och för in boken i
        en pärm med bilder. På Odonet kom två pojkar på att de kunde spela upp sagan om de tre bockarna Bruse, och
        snart ville alla vara troll. Vi gjorde biljetter, räknade stolar och bjöd in Lingonet på teater. På Blåbäret
        har vi sjungit ramsor med rekvisita. Bokbussen har besökt oss var tredje vecka."""
    )
    s.p(
        """<b>Hur det gick:</b> Loggen visar att det lästes i grupp 168 av läsårets 186 dagar. Hemlånen har ökat från
        240 till 615 böcker. Vi anser att målet är uppnått på Lingonet och Odonet. På Blåbäret har vi kommit en bit på
        väg, men högläsningen fick ofta stå tillbaka när det fattades personal. Nio av tio vårdnadshavare uppger att
        deras barn pratar om böckerna hemma.""",
        value("lästes i grupp", "168 av läsårets 186 dagar", "days", name_variants=["dagar"]),
        value("Hemlånen", "240", "count", measure="previous"),
        value("Hemlånen", "615 böcker", "count"),
        judged("1", "achieved", "målet är uppnått", unit="Lingonet"),
        judged("1", "achieved", "målet är uppnått", unit="Odonet"),
        judged("1", "partly", "har vi kommit en bit på väg", unit="Blåbäret", status_alt=["ongoing"]),
        value(
            "vårdnadshavare uppger att deras barn pratar om böckerna",
            "Nio av tio",
            "percent",
            value=90,
            sure=False,
        ),
    )


def outdoors(s: Specimen) -> None:
    """Put the second area."""
    s.goal_defaults["perspective"] = "Naturvetenskap och hållbar utveckling"
    s.heading(2, "Naturvetenskap och hållbar utveckling")
    text = "Alla barn ska vara i skogen minst två gånger i veckan"
    s.p(f"<b>Mål:</b> {text}.", goal("2", text, target=(">=", 2, "count")))
    s.p(
        """<b>Vad vi gjorde:</b> Grodorna i dammen blev vårt gemensamma projekt. I april räknade barnen fem grodor, och
        sedan följde vi ynglen i ett akvarium tills de fick ben. Frågorna tog aldrig slut: Har grodor öron? Vad äter de
        på vintern? Vi skrev upp allt på en lång remsa. En förälder som är biolog kom och visade hur man mäter
        temperaturen i vattnet. I köket började vi väga maten som kastas."""
    )
    s.p(
        """<b>Hur det gick:</b> Lingonet och Odonet har varit i skogen i genomsnitt 2,4 gånger i veckan. De yngsta har
        varit där mer sällan, 1,1 gånger, eftersom vägen är för lång för dem som just har lärt sig gå. Målet är delvis
        uppnått. Matsvinnet har minskat från 46 till 31 gram per barn och dag.""",
        value("skogen i genomsnitt i veckan", "2,4 gånger", "count", name_variants=["varit i skogen"]),
        value("De yngsta", "1,1 gånger", "count", name_variants=["yngsta har varit där", "varit i skogen"]),
        judged("2", "partly", "Målet är delvis uppnått"),
        value("Matsvinnet", "46", None, measure="previous"),
        value("Matsvinnet", "31 gram per barn och dag", None),
    )


def participation(s: Specimen) -> None:
    """Put the third area."""
    s.goal_defaults["perspective"] = "Delaktighet och trygghet"
    s.heading(2, "Delaktighet och trygghet")
    first = "Alla barn ska känna sig trygga på förskolan"
    second = "Barnen ska få vara med och påverka miljön inomhus"
    s.p(f"<b>Mål:</b> {first}. {second}.", goal("3", first), goal("4", second))
    s.p(
        """<b>Vad vi gjorde:</b> Inskolningen görs nu under fem dagar tillsammans med en vårdnadshavare. Vi har delat
        barnen i mindre grupper på förmiddagen, och varje grupp har en vuxen som följer den hela dagen. Barnen på
        Odonet fick tusen lappar att klistra på det de tyckte om och inte tyckte om. Det visade sig att snickarrummet
        var mest populärt och att kapprummet var för stökigt. Därför flyttade vi klädskåpen.""",
        value("Inskolningen", "fem dagar", "days", value=5, sure=False),
    )
    s.p(
        """<b>Hur det gick:</b> I trygghetssamtalen sa 33 av 36 barn att de trivs. Tre barn nämnde platser på gården
        som känns otäcka, och där har vi satt upp belysning. Målet om trygghet är i stort sett uppnått. När det gäller
        miljön är vi mycket nöjda och bedömer att målet är uppnått. Fyra händelser har anmälts som kränkande
        behandling, alla mellan barn. Frånvaron har varit hög, 19 procent, främst på grund av covid-19.""",
        value("barn sa att de trivs", "33 av 36", "count", name_variants=["barn trivs", "trygghetssamtalen"]),
        value("barn nämnde platser som känns otäcka", "Tre barn", "count", value=3),
        judged("3", "partly", "i stort sett uppnått", status_alt=["achieved"]),
        judged("4", "achieved", "målet är uppnått"),
        value("händelser har anmälts som kränkande behandling", "Fyra händelser", "count", value=4),
        value("Frånvaron", "19 procent", "percent"),
    )


def parents(s: Specimen) -> None:
    """Put the survey."""
    s.goal_defaults.pop("perspective")
    s.heading(2, "Vad säger vårdnadshavarna?")
    s.p(
        """Kommunens enkät besvarades av 39 av 48 familjer. Det är den högsta svarsfrekvensen hittills, 81 procent.
        Tabellen visar hur många procent som är ganska eller mycket nöjda.""",
        value("enkät besvarades av familjer", "39 av 48", "count", name_variants=["familjer"]),
        value("svarsfrekvensen", "81 procent", "percent"),
    )
    s.values(
        Grid(
            header=(("", "2020", "2021", "2022", "Orsa 2022"),),
            rows=(
                ("Barnets trygghet", "97", "95", "97", "96"),
                ("Information om barnets utveckling", "71", "74", "82", "78"),
                ("Utevistelsen", "99", "100", "97", "93"),
                ("Personaltätheten", "66", "63", "51", "57"),
            ),
            widths=(0.4, 0.14, 0.14, 0.14, 0.18),
        ),
        (
            Column("2020", "previous", "percent", "2020"),
            Column("2021", "previous", "percent", "2021"),
            Column("2022", "outcome", "percent", "2022"),
            Column("Orsa 2022", "outcome", "percent", "2022", "Orsa"),
        ),
    )
    s.p(
        """Flera skriver att personalen gör ett fantastiskt arbete men att den är för få. Nöjdheten med
        personaltätheten har minskat med tolv procentenheter på ett år. Vi har tagit upp det med rektor och nämnd.""",
        value("Nöjdheten med personaltätheten har minskat", "tolv procentenheter", "percent", value=12),
    )


def ahead(s: Specimen) -> None:
    """Put the new goals."""
    s.heading(2, "Läsåret 2022–2023")
    first = "Alla barn ska få utveckla sitt modersmål med hjälp av flerspråkiga böcker"
    second = "Även de yngsta ska vara i skogen två gånger i veckan"
    third = "Minst 70 procent ska vara nöjda med personaltätheten"
    s.p(
        f"<b>Nya mål:</b> {first}. {second}. {third}.",
        goal("n1", first, year=2023),
        goal("n2", second, year=2023, target=(">=", 2, "count")),
        goal("n3", third, year=2023, target=(">=", 70, "percent")),
    )
    s.p(
        """Kvalitetsarbetet följs upp vid våra utvärderingsdagar i november, mars och juni. Den här berättelsen är
        skriven av arbetslagen gemensamt och sammanställd av biträdande rektor Moa Rehn."""
    )
