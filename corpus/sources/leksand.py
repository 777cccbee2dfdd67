"""A plan that follows up the year before: targets for coming years beside outcomes, verdicts in boxes."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, value
from corpus.story import Box, Break, Column, Contents, Cover, Grid, Look, Specimen

LEARN, WELL, STAFF = "Lärande", "Välmående", "Kompetens"
ERRORS: list[Fact] = [
    {
        "where": "2, mål C",
        "what": "the box says partly reached; 4,1 % sick leave is below the limit of 5 % and the text says reached",
    },
    {"where": "4.1, raden Summa, Utfall 2024", "what": "3 980 + 87 260 + 141 905 + 48 320 = 281 465; printed 281 645"},
    {
        "where": "1 Inledning against 3.2",
        "what": "1 912 pupils in the introduction, 1 921 in the plan's table of volumes",
    },
]
TRAPS = [
    "targets for three coming years beside two outcomes: a target is never an outcome",
    "the plan's goals have no verdicts, last year's have",
    "verdicts in text boxes under the goals",
    "a goal that goes on into the new plan with another target",
    "assignments that are declared completed",
    "budget of the plan's years beside the account of the last",
    "expected numbers of children (prognos) are forecasts",
    "decision date in the year before the plan begins",
    "aims in running prose (målet är, vill vi) that are no goals of their own",
    "Öka and Bibehålla in target cells",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="leksand-utbildningsnamnden-2025",
        look=Look(
            colour="#8a1538",
            family="helvetica",
            size=10.5,
            table="shaded",
            header=("Verksamhetsplan 2025–2027", "Utbildningsnämnden"),
            footer=("Leksands kommun | leksand.se", "{page}"),
            justified=False,
        ),
        document={
            "municipality_code": "2029",
            "municipality": "Leksand",
            "report_type": "verksamhetsplan",
            "title": "Verksamhetsplan 2025–2027 med uppföljning 2024",
            "organisation": "Utbildningsnämnden",
            "unit": None,
            "year": 2025,
            "period_start": "2025-01-01",
            "period_end": "2027-12-31",
        },
        goal_defaults={"level": "board", "year": 2025},
        value_defaults={"period": "2024"},
    )
    s.add(
        Cover(
            "Verksamhetsplan\n2025–2027 med\nuppföljning 2024",
            ("Utbildningsnämnden", "Leksands kommun"),
            ("Antagen 2024-12-11, uppdaterad med bokslut 2025-02-19",),
        )
    )
    s.add(Contents("Innehåll"))
    introduction(s)
    follow_up(s)
    assignments(s)
    plan(s)
    volumes(s)
    economy(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Chapter 1."""
    s.heading(1, "1 Inledning")
    s.p(
        """Planen visar vart nämnden är på väg och vad som hände under det år som gått. I oktober 2024 fanns 1 912
        elever i grundskolan och 664 barn i förskolan. Födelsetalen har sjunkit med 18 procent på fem år. Med
        planen vill vi ge alla barn likvärdiga möjligheter.""",
        value("elever i grundskolan", "1 912 elever", "count", period="2024-10"),
        value("barn i förskolan", "664 barn", "count", period="2024-10"),
        value("Födelsetalen har sjunkit", "18 procent", "percent", sure=False),
    )


def past_goal(
    s: Specimen, key: str, text: str, comment: tuple[str, *tuple[Noted, ...]], box: str, status: str, **extra: object
) -> None:
    """Put a goal of last year, what came of it, and the box with the verdict."""
    s.heading(3, f"Mål {key}: {text}", goal(key, text, number=key, year=2024, **extra), listed=False)  # type: ignore[arg-type]
    s.p(comment[0], *comment[1:])
    s.add(Box("Bedömning 2024", (box,)), judged(key, status, box.split(".")[0], source="template"))


def follow_up(s: Specimen) -> None:
    """Chapter 2."""
    s.heading(1, "2 Uppföljning av målen 2024")
    past_goal(
        s,
        "A",
        "Minst 82 procent av eleverna i årskurs 9 ska bli behöriga till gymnasiet",
        (
            """Våren 2024 blev 84,6 procent behöriga, mot 80,9 procent året före. Flickornas andel är 88 procent
            och pojkarnas 81 procent.""",
            value("blev behöriga", "84,6 procent", "percent", name_variants=["behöriga", "behöriga till gymnasiet"]),
            value(
                "blev behöriga",
                "80,9 procent",
                "percent",
                measure="previous",
                period="2023",
                name_variants=["behöriga", "behöriga till gymnasiet"],
            ),
            value(
                "Flickornas andel", "88 procent", "percent", series="Flickornas", name_variants=["behöriga", "andel"]
            ),
            value(
                "pojkarnas andel",
                "81 procent",
                "percent",
                series="pojkarnas",
                name_variants=["behöriga", "andel", "pojkarnas"],
            ),
        ),
        "Målet nåddes.",
        "achieved",
        target=(">=", 82, "percent"),
    )
    past_goal(
        s,
        "B",
        "Alla elever ska känna arbetsro",
        (
            """I elevenkäten svarade 58 procent i årskurs 5 och 49 procent i årskurs 8 att de har arbetsro.
            Skillnaden mellan skolorna är stor, från 37 till 71 procent.""",
            value("årskurs 5 har arbetsro", "58 procent", "percent", name_variants=["årskurs 5", "elevenkäten"]),
            value("årskurs 8 har arbetsro", "49 procent", "percent", name_variants=["årskurs 8"]),
            value("Skillnaden mellan skolorna", "37", "percent", sure=False),
            value("Skillnaden mellan skolorna", "71 procent", "percent", sure=False),
        ),
        "Målet nåddes inte. Arbetet fortsätter i den nya planen.",
        "not_achieved",
    )
    past_goal(
        s,
        "C",
        "Sjukfrånvaron ska vara lägre än 5 procent",
        (
            """Sjukfrånvaron stannade på 4,1 procent och målet är därmed uppnått. Korttidsfrånvaron är oförändrad.""",
            value("Sjukfrånvaron", "4,1 procent", "percent"),
            judged("C", "achieved", "målet är därmed uppnått"),
        ),
        "Målet nåddes delvis.",
        "partly",
        target=("<", 5, "percent"),
    )
    past_goal(
        s,
        "D",
        "Förskolans barngrupper ska ha högst 15 barn",
        ("""Uppgifterna hämtas från den nationella statistiken, som publiceras i april.""",),
        "Går inte att bedöma ännu.",
        "not_measured",
        target=("<=", 15, "count"),
    )


def assignments(s: Specimen) -> None:
    """Section 2.1."""
    s.heading(2, "2.1 Uppdrag från fullmäktige")
    rows = (
        ("Utreda gemensam skolskjuts", "Uppdraget förklaras fullgjort", "achieved"),
        ("Ta fram lokalplan till 2035", "Pågår, redovisas i juni 2025", "ongoing"),
        ("Pröva nattöppen förskola", "Inte påbörjat", "not_achieved"),
    )
    noted: list[Noted] = []
    for place, (text, phrase, status) in enumerate(rows, start=1):
        noted.append(goal(f"u{place}", text, year=2024, sure=False, note="an assignment"))
        noted.append(judged(f"u{place}", status, phrase, source="template", sure=False, scale_kind="activity"))
    s.add(
        Grid((("Uppdrag", "Läge"),), tuple(row[:2] for row in rows), (0.55, 0.45), left_columns=(0, 1)),
        *noted,
    )


def next_goal(
    s: Specimen,
    key: str,
    area: str,
    text: str,
    rows: tuple[tuple[tuple[str, ...], str, tuple[str, float | None, str]], ...],
) -> None:
    """Put a goal of the plan and its indicators with targets for three years."""
    s.heading(3, f"Mål {key}. {text}", goal(key, text, number=key, perspective=area), listed=False)
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2023", "Utfall 2024", "Mål 2025", "Mål 2026", "Mål 2027"),),
            rows=tuple(row for row, _, _ in rows),
            widths=(0.35, 0.13, 0.13, 0.13, 0.13, 0.13),
        ),
        (
            Column("Utfall 2023", "previous", period="2023"),
            Column("Utfall 2024", "outcome", period="2024"),
            Column("Mål 2025", "target", period="2025"),
            Column("Mål 2026", "target", period="2026"),
            Column("Mål 2027", "target", period="2027"),
        ),
        units={row[0]: target[2] for row, _, target in rows},
    )
    for row, name, target in rows:
        s.note(indicator(name, row[0], key, perspective=area, target=target, target_source="table"))


def plan(s: Specimen) -> None:
    """Chapter 3."""
    s.add(Break())
    s.heading(1, "3 Mål för 2025–2027")
    s.p(
        "Nämnden har beslutat om tre mål. De följs upp första gången i bokslutet för 2025.",
        value("Nämnden har beslutat om mål", "tre", "count", value=3, sure=False, period="2025"),
    )
    s.heading(2, "3.1 Nämndens mål")
    next_goal(
        s,
        "1",
        LEARN,
        "Fler elever ska nå gymnasiet",
        (
            (("Behöriga till gymnasiet, %", "80,9", "84,6", "86", "87", "88"), "1a", (">=", 86, "percent")),
            (("Gymnasieexamen inom tre år, %", "71", "–", "74", "75", "76"), "1b", (">=", 74, "percent")),
        ),
    )
    s.p("Ansvarig: verksamhetschef grundskola. Läsning får ett särskilt stöd i årskurs 1 till 3.")
    next_goal(
        s,
        "2",
        WELL,
        "Alla elever ska känna arbetsro",
        (
            (("Arbetsro årskurs 5, %", "61", "58", "65", "70", "75"), "2a", (">=", 65, "percent")),
            (("Arbetsro årskurs 8, %", "47", "49", "55", "60", "65"), "2b", (">=", 55, "percent")),
            (("Anmälda kränkningar", "143", "167", "150", "Minska", "Minska"), "2c", ("<=", 150, "count")),
        ),
    )
    s.add(
        Box(
            "Så ska vi nå dit",
            (
                "Varje skola får en egen plan för studiero senast den 1 oktober 2025.",
                "Elevhälsan utökas med 1,5 tjänster. Rastaktiviteter leds av vuxna.",
            ),
        ),
        value("Elevhälsan utökas tjänster", "1,5 tjänster", "fte", period="2025", sure=False),
    )
    next_goal(
        s,
        "3",
        STAFF,
        "Medarbetarna ska vilja stanna",
        (
            (("Sjukfrånvaro, %", "4,9", "4,1", "4,0", "4,0", "4,0"), "3a", ("<=", 4.0, "percent")),
            (("Legitimerade lärare, %", "83", "85", "Öka", "Öka", "90"), "3b", ("increase", None, "percent")),
        ),
    )


def volumes(s: Specimen) -> None:
    """Section 3.2."""
    s.heading(2, "3.2 Volymer")
    s.values(
        Grid(
            header=(("Antal", "Utfall 2024", "Prognos 2025", "Prognos 2026"),),
            rows=(
                ("Barn i förskola", "664", "641", "615"),
                ("Elever i grundskola", "1 921", "1 905", "1 880"),
                ("Elever i gymnasium", "588", "601", "610"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column("Utfall 2024", "outcome", "count", period="2024"),
            Column("Prognos 2025", "forecast", "count", "2025"),
            Column("Prognos 2026", "forecast", "count", "2026"),
        ),
    )


def economy(s: Specimen) -> None:
    """Chapter 4."""
    s.heading(1, "4 Ekonomi")
    s.p(
        """Bokslutet för 2024 visar ett överskott på 1 235 tkr. Förskolan lämnade tillbaka 2,1 mnkr då barnen blev
        färre, medan gymnasiet överskred sin ram med 1 120 tkr. För 2025 sänks ramen med en procent.""",
        money("Bokslutet för 2024", currency_unit="tkr", deviation=1_235_000, period="2024", is_total=1),
        money("Förskolan", currency_unit="mkr", deviation=2_100_000, period="2024"),
        money("gymnasiet", currency_unit="tkr", deviation=-1_120_000, period="2024"),
        value("ramen sänks", "en procent", "percent", value=1, period="2025", sure=False),
    )
    s.heading(2, "4.1 Uppföljning 2024 (tkr)")
    s.amounts(
        Grid(
            header=(("", "Budget 2024", "Utfall 2024", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "4 100", "3 980", "120"),
                ("Förskola", "89 360", "87 260", "2 100"),
                ("Grundskola", "142 040", "141 905", "135"),
                ("Gymnasium", "47 200", "48 320", "-1 120"),
                ("Summa", "282 700", "281 645", "1 235"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "deviation"),
        period="2024",
    )
    s.heading(2, "4.2 Ramar 2025–2027 (tkr)")
    s.amounts(
        Grid(
            header=(("", "Budget 2025", "Plan 2026", "Plan 2027"),),
            rows=(
                ("Nämnd och ledning", "4 150", "4 200", "4 250"),
                ("Förskola", "85 600", "83 100", "81 900"),
                ("Grundskola", "142 900", "143 800", "144 600"),
                ("Gymnasium", "47 223", "48 900", "49 700"),
                ("Summa ram", "279 873", "280 000", "280 450"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(4,),
        ),
        ("budget", None, None),
        period="2025",
    )
    s.p("Planen revideras i september 2025. Målet är att den i fortsättningen ska antas före sommaren.")
