"""A quality report of homes for the elderly: a matrix with a verdict for each goal and home, then home by home."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Box, Cell, Column, Grid, Look, Paragraph, Specimen

TRAPS = [
    "a matrix of goals and homes, a word of verdict in each cell, some of them empty",
    "the same goals told again in words home by home, once in conflict with the matrix",
    "a survey home by home against the municipality and the country",
    "staffing, falls and beds with units in the row's name",
    "measures for the coming year, which are no goals of this one",
]
HOMES = ("Hällbacken", "Strömsborg", "Götlunda")
WORDS = {"Uppfyllt": "achieved", "Delvis": "partly", "Ej uppfyllt": "not_achieved", "Ej mätt": "not_measured"}
GOALS = (
    "Varje boende har en kontaktman som ansvarar för genomförandeplanen",
    "Nattfastan är högst 11 timmar",
    "De boende erbjuds utevistelse minst två gånger i veckan",
    "Riskbedömning för fall är gjord för alla boende",
    "Anhöriga är nöjda med informationen",
    "Antalet timanställda per boende och månad är högst tolv",
)
VERDICTS = (
    ("Uppfyllt", "Uppfyllt", "Delvis"),
    ("Ej uppfyllt", "Delvis", "Uppfyllt"),
    ("Delvis", "Uppfyllt", "Uppfyllt"),
    ("Uppfyllt", "Uppfyllt", "Ej uppfyllt"),
    ("Uppfyllt", "Ej mätt", ""),
    ("Delvis", "Ej uppfyllt", "Uppfyllt"),
)
TARGETS = {
    "2": ("<=", 11, "hours"),
    "3": (">=", 2, "count"),
    "4": (">=", 100, "percent"),
    "6": ("<=", 12, "count"),
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="arboga-sarskilt-boende-2018",
        look=Look(
            colour="#6b4e16",
            family="vera",
            size=9,
            table="shaded",
            header=("", ""),
            footer=("Arboga kommun, Vård och omsorg", "Sidan {page}"),
            justified=False,
            figures="centre",
        ),
        document={
            "municipality_code": "1984",
            "municipality": "Arboga",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2018",
            "organisation": "Vård och omsorg",
            "unit": "Särskilt boende",
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"level": "unit", "unit": "Särskilt boende", "year": 2018, "perspective": "Verksamhetens mål"},
        value_defaults={"period": "2018"},
    )
    s.heading(1, "Kvalitetsberättelse 2018")
    s.p("Särskilt boende, Vård och omsorg, Arboga kommun", style="bold")
    introduction(s)
    matrix(s)
    homes(s)
    survey(s)
    figures(s)
    onwards(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put what the units are."""
    s.heading(2, "Om verksamheten")
    s.p(
        """Särskilt boende består av Hällbacken med 48 lägenheter, Strömsborg med 36 och Götlunda med 14. På
        Hällbacken finns två avdelningar för personer med demenssjukdom. Enhetscheferna har satt upp mål
        tillsammans med personalen, och varje boende har själv bedömt hur det har gått. Bedömningen har gjorts i
        januari 2019 med stöd av egenkontroller, avvikelser och synpunkter.""",
        value("lägenheter", "48 lägenheter", "count", org_unit="Hällbacken", name_variants=["Hällbacken"]),
        value("lägenheter", "36", "count", org_unit="Strömsborg", name_variants=["Strömsborg"]),
        value("lägenheter", "14", "count", org_unit="Götlunda", name_variants=["Götlunda"]),
        value("avdelningar för personer med demenssjukdom", "två avdelningar", "count", value=2, sure=False),
    )
    s.p(
        """Under året har 212 avvikelser rapporterats, de flesta om fall och läkemedel. Två händelser har utretts
        enligt lex Sarah. 17 synpunkter har kommit in från anhöriga, varav nio gällde mat och måltider.""",
        value("avvikelser har rapporterats", "212 avvikelser", "count", name_variants=["avvikelser"]),
        value("händelser har utretts enligt lex Sarah", "Två händelser", "count", value=2, name_variants=["lex Sarah"]),
        value("synpunkter", "17 synpunkter", "count"),
        value("synpunkter mat och måltider", "nio", "count", value=9, name_variants=["mat och måltider"]),
    )


def matrix(s: Specimen) -> None:
    """Put the matrix of verdicts."""
    s.heading(2, "Verksamhetens mål")
    noted: list[Noted] = []
    rows: list[tuple[Cell, ...]] = []
    for key, (text, verdicts) in enumerate(zip(GOALS, VERDICTS, strict=True), start=1):
        rows.append((f"{key}. {text}", *verdicts))
        noted.append(goal(str(key), text, number=str(key), target=TARGETS.get(str(key))))
        noted += [
            judged(str(key), WORDS[word], word, source="template", unit=home)
            for home, word in zip(HOMES, verdicts, strict=True)
            if word
        ]
    s.add(
        Grid(
            header=(("Mål", *HOMES),),
            rows=tuple(rows),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        *noted,
    )


def home(s: Specimen, name: str, text: str, *noted: Noted) -> None:
    """Put what a home tells."""
    s.heading(3, name)
    s.add(Paragraph(" ".join(text.split())), *noted)


def homes(s: Specimen) -> None:
    """Put the comments of the homes."""
    s.heading(2, "Kommentarer")
    home(
        s,
        "Hällbacken",
        """Nattfastan mättes i oktober och var i genomsnitt 12,4 timmar. Bara 15 av 46 boende hade en nattfasta under
        elva timmar, så målet är inte uppfyllt. Vi har börjat servera en sen kvällsmacka på avdelning Lönnen och ser
        redan en förbättring. Utevistelse erbjuds alla, men på helgerna räcker bemanningen inte till och målet har
        därför bara uppfyllts delvis.""",
        value("Nattfastan", "12,4 timmar", "hours", period="2018-10", org_unit="Hällbacken"),
        value("boende nattfasta under elva timmar", "15 av 46 boende", "count", org_unit="Hällbacken"),
        judged("2", "not_achieved", "målet är inte uppfyllt", unit="Hällbacken"),
        judged("3", "partly", "målet har därför bara uppfyllts delvis", unit="Hällbacken"),
    )
    home(
        s,
        "Strömsborg",
        """Alla boende har en kontaktman, och planerna har följts upp två gånger under året. Målet om nattfasta är nått
        på den ena våningen men inte på den andra. Anhörigenkäten flyttades till februari 2019. Vi har haft svårt att
        rekrytera, och antalet timanställda per boende var i snitt 16 i månaden. Vårt mål om färre timanställda är
        alltså långt borta.""",
        value("planerna har följts upp", "två gånger", "count", value=2, sure=False),
        judged("1", "achieved", "Alla boende har en kontaktman", unit="Strömsborg", sure=False),
        judged("2", "partly", "är nått på den ena våningen men inte på den andra", unit="Strömsborg"),
        judged("5", "not_measured", "flyttades till februari 2019", unit="Strömsborg", sure=False),
        value("antalet timanställda per boende", "16", "count", org_unit="Strömsborg"),
        judged("6", "not_achieved", "är alltså långt borta", unit="Strömsborg", sure=False),
    )
    home(
        s,
        "Götlunda",
        """Som det minsta boendet har vi lätt att hålla ihop gruppen. Sex av åtta mål i vår egen handlingsplan är
        genomförda. En sjuksköterskevakans gjorde att riskbedömningarna blev liggande fram till november. Vid årets
        slut hade 13 av 14 boende en aktuell bedömning, och vi anser att målet nästan är nått. Genomförandeplaner saknas
        för tre boende.""",
        value("mål i vår egen handlingsplan", "Sex av åtta mål", "count", value=6, sure=False),
        value("boende en aktuell bedömning", "13 av 14 boende", "count", period="2018-12", org_unit="Götlunda"),
        judged("4", "partly", "målet nästan är nått", unit="Götlunda", status_alt=["not_achieved"]),
        value("Genomförandeplaner saknas", "tre boende", "count", value=3, org_unit="Götlunda"),
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.heading(2, "Vad tycker de boende?")
    s.p(
        """Socialstyrelsens undersökning besvarades av 51 procent. Andelen som är nöjda med sitt boende som helhet har
        ökat från 81 till 86 procent.""",
        value("undersökning besvarades", "51 procent", "percent"),
        value("nöjda med sitt boende som helhet", "81", "percent", measure="previous", period="2017"),
        value("nöjda med sitt boende som helhet", "86 procent", "percent"),
    )
    s.p("Andel positiva svar, procent", style="caption")
    s.values(
        Grid(
            header=(("Fråga", *HOMES, "Kommunen", "Riket"),),
            rows=(
                ("Maten smakar bra", "71", "78", "93", "76", "75"),
                ("Personalen har tid", "66", "70", "88", "70", "69"),
                ("Tryggt att bo här", "90", "87", "95", "89", "88"),
                ("Möjlighet att komma ut", "52", "64", "81", "60", "58"),
                ("Lätt att få träffa läkare", "49", "55", "", "52", "53"),
            ),
            widths=(0.3, 0.15, 0.15, 0.14, 0.14, 0.12),
        ),
        (
            *(Column(name, "outcome", "percent", org_unit=name) for name in HOMES),
            Column("Kommunen", "outcome", "percent"),
            Column("Riket", "outcome", "percent"),
        ),
        extra={"name_variants": ["Andel positiva svar"]},
    )


def figures(s: Specimen) -> None:
    """Put the key figures of two years."""
    s.heading(2, "Nyckeltal")
    years = [(home, year) for home in HOMES for year in ("2017", "2018")]
    s.values(
        Grid(
            header=(
                ("", "Hällbacken", "", "Strömsborg", "", "Götlunda", ""),
                ("", "2017", "2018", "2017", "2018", "2017", "2018"),
            ),
            rows=(
                ("Fall per 1 000 vårddygn", "7,2", "6,4", "5,9", "6,8", "4,1", "3,7"),
                ("Trycksår, antal", "6", "4", "3", "3", "0", "1"),
                ("Andel med utbildning, %", "82", "85", "80", "77", "91", "91"),
                ("Sjukfrånvaro, %", "8,8", "7,6", "6,9", "9,3", "4,0", "3,8"),
            ),
            widths=(0.28, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12),
            spans=((0, 1, 0, 2), (0, 3, 0, 4), (0, 5, 0, 6)),
        ),
        [
            Column(f"{home} · {year}", "outcome" if year == "2018" else "previous", "percent", year, home)
            for home, year in years
        ],
        units={"Fall per 1 000 vårddygn": "ratio", "Trycksår, antal": "count"},
    )


def onwards(s: Specimen) -> None:
    """Put the measures for the coming year."""
    s.heading(2, "Förbättringsåtgärder 2019")
    s.add(
        Box(
            "Det här gör vi under 2019",
            (
                "Hällbacken inför en extra kvällsmåltid på alla avdelningar.",
                "Strömsborg provar ett nytt schema med fasta vikarier från och med mars.",
                "Götlunda skriver planer för alla boende senast i april.",
                "Ny mätning av nattfasta görs vecka 14 och vecka 41.",
            ),
        )
    )
    s.p(
        """Målen för 2019 beslutas i februari. Vi föreslår att målet om utevistelse ändras till minst tre gånger i
        veckan.""",
    )
