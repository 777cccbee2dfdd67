"""A school board's follow-up of goals: one table with merged cells, several measures for each goal, prose after it."""

from corpus.gold import Noted, goal, indicator, judged, number, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "one long table: the goal stands once, merged over the rows of its measures",
    "rows of focus areas across the table",
    "verdicts on the measure: Nått, Nära, Långt ifrån, Mäts ej",
    "what Nått, Nära and Långt ifrån mean, in a sentence before the table",
    "areas of the town as columns of a second table",
    "comments on a focus area, not on a goal, with verdicts in other words",
    "assignments in a list with what has been done",
]
VERDICTS = {"Nått": "achieved", "Nära": "partly", "Långt ifrån": "not_achieved", "Mäts ej": "not_measured"}
# Measure, values of three years, target, verdict, unit, and how the target is meant.
Measure = tuple[str, tuple[str, str, str], str, str, str, str]
AREAS: tuple[tuple[str, tuple[tuple[str, str, tuple[Measure, ...]], ...]], ...] = (
    (
        "Alla barn och elever ska utvecklas",
        (
            (
                "1",
                "Alla elever ska nå kunskapskraven",
                (
                    ("Andel godkända i alla ämnen åk 9, %", ("79,8", "81,4", "83,6"), "83", "Nått", "percent", ">="),
                    ("Meritvärde åk 9", ("216", "219", "226"), "225", "Nått", "index", ">="),
                    ("Andel godkända i alla ämnen åk 6, %", ("", "84,1", "82,9"), "88", "Långt ifrån", "percent", ">="),
                ),
            ),
            (
                "2",
                "Fler elever ska ta gymnasieexamen",
                (
                    ("Andel med examen inom tre år, %", ("68,2", "70,0", "72,5"), "74", "Nära", "percent", ">="),
                    ("Antal avbrott på gymnasiet", ("61", "48", "44"), "40", "Långt ifrån", "count", "<="),
                ),
            ),
        ),
    ),
    (
        "Alla ska känna trygghet och lust",
        (
            (
                "3",
                "Ingen ska utsättas för kränkningar",
                (
                    ("Andel elever som känner sig trygga, %", ("92", "93", "95"), "95", "Nått", "percent", ">="),
                    ("Antal anmälda kränkningar", ("187", "240", "263"), "–", "Mäts ej", "count", ""),
                ),
            ),
            (
                "4",
                "Barngrupperna i förskolan ska bli mindre",
                (("Barn per grupp", ("17,9", "17,6", "17,2"), "16,5", "Nära", "ratio", "<="),),
            ),
        ),
    ),
    (
        "En attraktiv arbetsgivare",
        (
            (
                "5",
                "Medarbetarna ska trivas och stanna",
                (
                    ("Medarbetarindex", ("72", "–", "75"), "74", "Nått", "index", ">="),
                    ("Sjukfrånvaro, %", ("4,6", "5,3", "6,1"), "5,0", "Långt ifrån", "percent", "<="),
                    ("Personalomsättning, %", ("8,8", "9,4", "10,1"), "9", "Långt ifrån", "percent", "<="),
                ),
            ),
        ),
    ),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="varberg-barn-och-utbildningsnamnden-2015",
        look=Look(
            colour="#35415e",
            family="vera",
            figures="centre",
            size=9,
            table="shaded",
            header=("Varbergs kommun", "Barn- och utbildningsnämnden"),
            footer=("Måluppföljning 2015", "{page}/{pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1383",
            "municipality": "Varberg",
            "report_type": "maluppfoljning",
            "title": "Måluppföljning 2015",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": None,
            "year": 2015,
            "period_start": "2015-01-01",
            "period_end": "2015-12-31",
        },
        goal_defaults={"level": "board", "year": 2015},
        value_defaults={"period": "2015"},
    )
    s.heading(1, "Måluppföljning 2015")
    introduction(s)
    table(s)
    learning(s)
    safety(s)
    employer(s)
    by_area(s)
    assignments(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the introduction."""
    s.p(
        """Nämnden beslutade i november 2014 om fem mål för 2015, fördelade på tre fokusområden. Målen följs med elva
        mått. I kolumnen Läge betyder Nått att målvärdet har uppnåtts, Nära att högst fem procent fattas och Långt
        ifrån att avståndet är större. Betyg och enkäter avser vårterminen, övriga mått kalenderåret."""
    )


def row(key: str, measure: Measure, area: str) -> list[Noted]:
    """Return what the row of a measure tells."""
    name, years, target, verdict, unit, comparing = measure
    wanted = (comparing, number(target), unit) if comparing else None
    out = [indicator(f"{key} {name}", name, key, target=wanted, target_source="table", perspective=area)]
    for year, text in zip(("2013", "2014", "2015"), years, strict=True):
        kind = "outcome" if year == "2015" else "previous"
        out.append(value(name, text.strip("–"), unit, series=year, measure=kind, period=year, source="table"))
    out.append(value(name, target.strip("–"), unit, series="Målvärde", measure="target", source="table"))
    judgement = judged(f"{key} {name}", VERDICTS[verdict], verdict, source="template", goal_alt=[key])
    return [*out, judgement]


def table(s: Specimen) -> None:
    """Put the table of goals."""
    s.heading(2, "Mål och mått")
    rows: list[tuple[str, ...]] = []
    noted: list[Noted] = []
    spans, sections = [], []
    for area, goals in AREAS:
        sections.append(len(rows))
        rows.append((area, "", "", "", "", "", ""))
        for key, text, measures in goals:
            noted.append(goal(key, text, number=key, perspective=area))
            spans.append((len(rows) + 1, 0, len(rows) + len(measures), 0))
            for place, measure in enumerate(measures):
                name, years, target, verdict, _, _ = measure
                rows.append((f"{key}. {text}" if place == 0 else "", name, *years, target, verdict))
                noted += row(key, measure, area)
    s.add(
        Grid(
            header=(("Mål", "Mått", "2013", "2014", "2015", "Målvärde", "Läge"),),
            rows=tuple(rows),
            widths=(0.23, 0.27, 0.08, 0.08, 0.08, 0.13, 0.13),
            left_columns=(0, 1, 6),
            section_rows=tuple(sections),
            spans=tuple(span for span in spans if span[0] < span[2]),
        ),
        *noted,
    )


def learning(s: Specimen) -> None:
    """Put the comment on the first area."""
    s.heading(2, "Kommentarer")
    s.heading(3, AREAS[0][0])
    s.p(
        """Resultaten i årskurs 9 är de bästa på tio år. 588 elever gick ut i våras och 529 av dem, 90 procent, är
        behöriga till gymnasiet. Flickornas meritvärde är 243 och pojkarnas 210. I årskurs 6 har resultatet däremot
        blivit sämre, särskilt i engelska, där 9 procent saknar betyg. En handlingsplan för mellanstadiet är framtagen.
        Andelen som tar gymnasieexamen ökar men är fortfarande lägre än i jämförbara kommuner (75 procent). Sammantaget
        är området på god väg.""",
        value("elever gick ut", "588 elever", "count", name_variants=["elever"]),
        value("behöriga till gymnasiet", "529 av dem", "count", value=529),
        value("behöriga till gymnasiet", "90 procent", "percent"),
        value("meritvärde", "243", "index", series="Flickornas", name_variants=["Flickornas meritvärde"]),
        value("meritvärde", "210", "index", series="pojkarnas", name_variants=["pojkarnas meritvärde", "pojkarnas"]),
        value("engelska saknar betyg", "9 procent", "percent", name_variants=["saknar betyg"]),
        value(
            "gymnasieexamen",
            "75 procent",
            "percent",
            org_unit="jämförbara kommuner",
            name_variants=["jämförbara kommuner"],
        ),
        judged("1", "ongoing", "på god väg", sure=False, goal_alt=["2"], source="text"),
    )


def safety(s: Specimen) -> None:
    """Put the comment on the second area."""
    s.heading(3, AREAS[1][0])
    s.p(
        """Tryggheten är hög och har ökat tre år i rad. Antalet anmälda kränkningar har också ökat, till 263, vilket
        främst beror på att skolorna har blivit bättre på att anmäla. Nämnden har därför inget målvärde. Barngrupperna
        har minskat något, men det är inte möjligt att nå målet så länge lokaler saknas i Trönninge och Bua. Kön till
        förskolan var 112 barn i december, och 96 procent fick plats inom fyra månader.""",
        value("anmälda kränkningar", "263", "count", name_variants=["Antalet anmälda kränkningar"]),
        judged("4", "not_achieved", "inte möjligt att nå målet", source="text", sure=False),
        value("Kön till förskolan", "112 barn", "count", period="2015-12"),
        value("fick plats inom fyra månader", "96 procent", "percent", name_variants=["plats inom fyra månader"]),
    )


def employer(s: Specimen) -> None:
    """Put the comment on the third area."""
    s.heading(3, AREAS[2][0])
    s.p(
        """Medarbetarindex har stigit till 75 men sjukfrånvaron ökar för andra året. Långtidsfrånvaron står för 48
        procent. Under året har 94 tillsvidareanställda slutat, varav 31 med pension. Det har blivit svårare att
        rekrytera förskollärare; 22 av 60 utlysta tjänster tillsattes med barnskötare. Andelen lärare med legitimation
        är 87 procent.""",
        value("Medarbetarindex", "75", "index"),
        value("Långtidsfrånvaron", "48 procent", "percent"),
        value("tillsvidareanställda slutat", "94 tillsvidareanställda", "count"),
        value("slutat med pension", "31", "count", name_variants=["pension"]),
        value("utlysta tjänster tillsattes med barnskötare", "22 av 60", "count", name_variants=["tjänster"]),
        value("lärare med legitimation", "87 procent", "percent"),
    )


def by_area(s: Specimen) -> None:
    """Put the results by area."""
    s.heading(2, "Resultat per område")
    s.p("Elevenkät årskurs 5 och 8, andel positiva svar i procent", style="caption")
    areas = ("Centrala", "Norra", "Södra", "Inlandet", "Kommunen")
    s.values(
        Grid(
            header=(("", *areas),),
            rows=(
                ("Jag känner mig trygg i skolan", "94", "97", "95", "93", "95"),
                ("Mina lärare bryr sig om mig", "84", "88", "81", "86", "84"),
                ("Jag får veta hur det går för mig", "76", "80", "77", "71", "77"),
                ("Jag kan arbeta i lugn och ro", "58", "67", "61", "64", "61"),
                ("Skolmaten är god", "49", "55", "41", "–", "48"),
            ),
            widths=(0.37, 0.13, 0.11, 0.11, 0.13, 0.15),
        ),
        [
            *(Column(name, unit="percent", period="2015", org_unit=name) for name in areas[:4]),
            Column("Kommunen", unit="percent", period="2015"),
        ],
        extra={"name_variants": ["Elevenkät årskurs 5 och 8, andel positiva svar i procent"]},
    )
    s.p(
        "På en skola i Inlandet föll frågan om skolmat bort. Svarsfrekvensen var 91 procent.",
        value("Svarsfrekvensen", "91 procent", "percent"),
    )


def assignments(s: Specimen) -> None:
    """Put the assignments."""
    s.heading(2, "Uppdrag")
    texts = (
        "Ta fram en plan för lokaler till 2025: slutförd och antagen i juni",
        "Pröva läxhjälp på alla högstadier: pågår, tre av fem skolor är igång",
        "Utreda nattöppen förskola: ej påbörjad",
    )
    names = ("Ta fram en plan för lokaler till 2025", "Pröva läxhjälp på alla högstadier", "Utreda nattöppen förskola")
    s.items(
        texts,
        *(goal(f"u{n}", name, sure=False, note="an assignment, not a goal") for n, name in enumerate(names, start=1)),
        judged("u1", "achieved", "slutförd", sure=False, source="text"),
        judged("u2", "ongoing", "pågår", sure=False, source="text"),
        judged("u3", "ongoing", "ej påbörjad", sure=False, source="text", status_alt=["not_achieved"]),
        value("skolor är igång", "tre av fem", "count", value=3, sure=False, name_variants=["läxhjälp skolor"]),
        marker="-",
    )
