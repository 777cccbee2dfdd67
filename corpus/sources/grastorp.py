"""A welfare department on landscape pages: a matrix of goals, measures, status and comments, with a legend."""

from corpus.gold import Noted, goal, judged, money, seen, value
from corpus.story import Cell, Column, Grid, Look, Mark, Specimen

TRAPS = [
    "landscape pages, a matrix for each area",
    "a dot without words for each goal, merged over the rows of its measures; a legend of four colours before",
    "measures with a status of their own in words, which say what is done and not how the goal goes",
    "outcomes, last year's figures and now and then a verdict inside the cells of comments",
    "a goal that cannot be judged, although one of its measures is done",
    "counts of goals and of measures in the summary",
]
LEGEND = {
    "green": ("Målet är uppnått", "achieved"),
    "yellow": ("Målet är delvis uppnått", "partly"),
    "red": ("Målet är inte uppnått", "not_achieved"),
    "grey": ("Målet går inte att bedöma", "not_measured"),
}
DONE = {"Klar": "achieved", "Pågår": "ongoing", "Ej påbörjad": "not_achieved"}
LAST_YEAR = "2019"
Target = tuple[str, float | None, str | None]
Measure = tuple[str, str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="grastorp-social-verksamhet-2020",
        look=Look(
            colour="#3f6212",
            family="helvetica",
            size=9.5,
            table="grid",
            header=("Grästorps kommun", "Social verksamhet"),
            footer=("Uppföljning av verksamhetsplan 2020", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
            landscape=True,
        ),
        document={
            "municipality_code": "1444",
            "municipality": "Grästorp",
            "report_type": "maluppfoljning",
            "title": "Uppföljning av verksamhetsplan 2020",
            "organisation": "Social verksamhet",
            "unit": None,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-12-31",
        },
        goal_defaults={"level": "administration", "year": 2020},
        value_defaults={"period": "2020"},
    )
    s.heading(1, "Uppföljning av verksamhetsplan 2020")
    introduction(s)
    elderly(s)
    disabled(s)
    families(s)
    staff(s)
    key_figures(s)
    economy(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the summary and the legend."""
    s.p(
        """Verksamhetsplanen innehåller nio mål och 14 åtgärder. Planen antogs innan pandemin bröt ut, och det har
        påverkat möjligheten att genomföra en del av det som var tänkt. Smittan kom in på särskilt boende i november,
        och under sex veckor sattes nästan all utveckling på paus. Trots det är nio av åtgärderna klara, fyra pågår och
        en har inte påbörjats. Tre mål är uppnådda, tre är delvis uppnådda och två har inte uppnåtts. Ett mål går inte
        att bedöma. Verksamhetschefen vill rikta ett stort tack till alla medarbetare som har ställt upp under året.""",
        value("åtgärder", "14 åtgärder", "count", sure=False),
        value("sattes utveckling på paus", "sex veckor", "weeks", value=6, sure=False),
        value("åtgärderna är klara", "nio av åtgärderna", "count", value=9, sure=False),
        value("åtgärderna pågår", "fyra", "count", value=4, sure=False),
    )
    s.p(
        """I matrisen redovisas först vilken färg målet har fått och därefter hur långt varje åtgärd har kommit. En klar
        åtgärd betyder inte att målet är nått.""",
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "circle", None, role="legend"), text) for c, (text, _) in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.03, 0.4),
            left_columns=(0, 1),
            frameless=True,
        )
    )


def matrix(s: Specimen, area: str, goals: tuple[tuple[str, str, str, Target | None, tuple[Measure, ...]], ...]) -> None:
    """Put the matrix of an area; a goal and its dot stand beside all its measures."""
    s.goal_defaults["perspective"] = area
    s.heading(2, area)
    rows: list[tuple[Cell, ...]] = []
    spans: list[tuple[int, int, int, int]] = []
    noted: list[Noted] = []
    for key, text, colour, target, measures in goals:
        legend, status = LEGEND[colour]
        noted += [goal(key, text, number=key, target=target), seen(key, status, legend)]
        first = len(rows) + 1
        for place, (measure, done, comment) in enumerate(measures):
            mark: Cell = Mark(colour, "circle", key) if place == 0 else ""  # type: ignore[arg-type]
            rows.append((f"{key}. {text}" if place == 0 else "", mark, measure, done, " ".join(comment.split())))
            own = f"{key}{'abc'[place]}"
            noted.append(goal(own, measure, sure=False, note="a measure, not a goal"))
            noted.append(
                judged(own, DONE[done], done, source="template", sure=False, scale_kind="activity", goal_alt=[key])
            )
        if len(measures) > 1:
            last = first + len(measures) - 1
            spans += [(first, 0, last, 0), (first, 1, last, 1)]
    s.add(
        Grid(
            header=(("Mål", "Läge", "Åtgärd", "Status", "Kommentar"),),
            rows=tuple(rows),
            widths=(0.23, 0.06, 0.23, 0.1, 0.38),
            spans=tuple(spans),
            left_columns=(0, 1, 2, 3, 4),
        ),
        *noted,
    )


def elderly(s: Specimen) -> None:
    """Put the goals for the elderly."""
    matrix(
        s,
        "Äldreomsorg",
        (
            (
                "1",
                "Alla på särskilt boende ska ha en aktuell genomförandeplan",
                "yellow",
                (">=", 100, "percent"),
                (
                    (
                        "Ny mall för genomförandeplaner",
                        "Klar",
                        "Mallen används sedan i mars. 41 av 46 boende har en aktuell plan.",
                    ),
                    (
                        "Utbildning i social dokumentation",
                        "Pågår",
                        """18 medarbetare har gått utbildningen. De övriga får vänta till våren eftersom inga
                        sammankomster har kunnat hållas.""",
                    ),
                ),
            ),
            (
                "2",
                "Väntetiden till särskilt boende ska vara högst 30 dagar",
                "green",
                ("<=", 30, "days"),
                (
                    (
                        "Ändrad rutin för erbjudande om plats",
                        "Klar",
                        "Väntetiden var 24 dagar i genomsnitt, att jämföra med 38 dagar 2019. Målet är nått.",
                    ),
                ),
            ),
            (
                "3",
                "Ensamheten bland äldre ska minska",
                "grey",
                ("decrease", None, None),
                (
                    (
                        "Öppen mötesplats i Salstad",
                        "Ej påbörjad",
                        """Mötesplatsen har inte kunnat öppnas. Frågan om ensamhet ställdes inte i årets
                        undersökning.""",
                    ),
                    (
                        "Surfplattor till alla avdelningar",
                        "Klar",
                        "Tolv surfplattor har köpts in och används för samtal med anhöriga.",
                    ),
                ),
            ),
        ),
    )
    s.note(
        value(
            "boende en aktuell plan", "41 av 46 boende", "count", name_variants=["boende", "aktuell genomförandeplan"]
        ),
        value("medarbetare har gått utbildningen", "18 medarbetare", "count", name_variants=["medarbetare"]),
        value("Väntetiden", "24 dagar", "days"),
        value("Väntetiden", "38 dagar", "days", measure="previous", period=LAST_YEAR),
        judged("2", "achieved", "Målet är nått"),
        judged("3", "not_measured", "Frågan om ensamhet ställdes inte i årets undersökning", sure=False),
        value("surfplattor", "Tolv surfplattor", "count", value=12),
    )


def disabled(s: Specimen) -> None:
    """Put the goals for people with disabilities."""
    matrix(
        s,
        "Funktionshinder",
        (
            (
                "4",
                "Fler ska gå från daglig verksamhet till praktik eller arbete",
                "red",
                ("increase", None, None),
                (
                    ("Anställa en jobbcoach", "Klar", "Jobbcoachen började i februari och arbetar halvtid."),
                    (
                        "Avtal med lokala företag",
                        "Pågår",
                        """Två företag har skrivit avtal. En person har fått praktik, mot fyra personer 2019. Flera
                        arbetsplatser har tackat nej till besök på grund av pandemin.""",
                    ),
                ),
            ),
            (
                "5",
                "Brukarna ska ha inflytande över sin vardag",
                "yellow",
                None,
                (
                    (
                        "Husmöten varje månad",
                        "Klar",
                        "Husmöten hålls i samtliga tre gruppbostäder, från maj utomhus.",
                    ),
                    (
                        "Enkät med bilder",
                        "Klar",
                        """77 procent svarar att de får bestämma om saker som är viktiga, jämfört med 81 procent 2018.
                        På Kärnan är alla nöjda, på Solhaga har resultatet blivit sämre.""",
                    ),
                ),
            ),
        ),
    )
    s.note(
        value("företag har skrivit avtal", "Två företag", "count", value=2, name_variants=["företag"]),
        value("person har fått praktik", "En person", "count", value=1, name_variants=["praktik"]),
        value(
            "person har fått praktik",
            "fyra personer",
            "count",
            value=4,
            measure="previous",
            period=LAST_YEAR,
            name_variants=["personer", "praktik"],
        ),
        value("gruppbostäder", "tre gruppbostäder", "count", value=3, sure=False),
        value("bestämma om saker som är viktiga", "77 procent", "percent"),
        value("bestämma om saker som är viktiga", "81 procent", "percent", measure="previous", period="2018"),
    )


def families(s: Specimen) -> None:
    """Put the goals for individuals and families."""
    matrix(
        s,
        "Individ och familj",
        (
            (
                "6",
                "Utredningar som gäller barn ska vara klara inom fyra månader",
                "yellow",
                ("<=", 4, "months"),
                (
                    (
                        "Uppföljning av utredningstider varje månad",
                        "Klar",
                        """84 procent av utredningarna blev klara i tid, en ökning från 70 procent. Den genomsnittliga
                        utredningstiden är 102 dagar.""",
                    ),
                    (
                        "Rekrytera två socialsekreterare",
                        "Pågår",
                        "En tjänst är tillsatt, den andra annonseras på nytt.",
                    ),
                ),
            ),
            (
                "7",
                "Andelen hushåll med långvarigt försörjningsstöd ska minska",
                "green",
                ("decrease", None, None),
                (
                    (
                        "Gemensamma möten med arbetsmarknadsenheten",
                        "Klar",
                        """Andelen har minskat från 36 till 31 procent. Elva personer har fått anställning med stöd.
                        Målet är uppnått.""",
                    ),
                ),
            ),
        ),
    )
    s.note(
        value("utredningarna blev klara i tid", "84 procent", "percent", name_variants=["utredningarna"]),
        value(
            "utredningarna blev klara i tid",
            "70 procent",
            "percent",
            measure="previous",
            period=LAST_YEAR,
            name_variants=["utredningarna"],
        ),
        value("utredningstiden", "102 dagar", "days", name_variants=["genomsnittliga utredningstiden"]),
        value("tjänst är tillsatt", "En tjänst", "count", value=1, sure=False),
        value(
            "Andelen hushåll med långvarigt försörjningsstöd",
            "36",
            "percent",
            measure="previous",
            period=LAST_YEAR,
            name_variants=["Andelen", "försörjningsstöd"],
        ),
        value(
            "Andelen hushåll med långvarigt försörjningsstöd",
            "31 procent",
            "percent",
            name_variants=["Andelen", "försörjningsstöd"],
        ),
        value("personer har fått anställning med stöd", "Elva personer", "count", value=11, name_variants=["personer"]),
        judged("7", "achieved", "Målet är uppnått"),
    )


def staff(s: Specimen) -> None:
    """Put the goals for staff and money."""
    matrix(
        s,
        "Personal och ekonomi",
        (
            (
                "8",
                "Sjukfrånvaron ska vara lägre än 7 procent",
                "red",
                ("<", 7, "percent"),
                (
                    (
                        "Tidiga samtal vid upprepad korttidsfrånvaro",
                        "Pågår",
                        """Sjukfrånvaron ökade till 9,3 procent. Att man ska stanna hemma vid minsta symtom förklarar
                        det mesta.""",
                    ),
                ),
            ),
            (
                "9",
                "Verksamheten ska ha en budget i balans",
                "green",
                None,
                (
                    (
                        "Månadsuppföljning med alla enhetschefer",
                        "Klar",
                        "Resultatet är ett överskott på 1,4 mkr, varav 0,9 mkr är ersättning för merkostnader.",
                    ),
                ),
            ),
        ),
    )
    s.note(
        value("Sjukfrånvaron", "9,3 procent", "percent"),
        money("Resultatet", currency_unit="mkr", deviation=1_400_000, period="2020", is_total=1),
        value("ersättning för merkostnader", "0,9 mkr", "sek", value=900_000),
    )


def key_figures(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(2, "Nyckeltal")
    rows = (
        ("Personer med hemtjänst", "118", "121", "114"),
        ("Beviljade hemtjänsttimmar per månad", "2 940", "3 085", "2 870"),
        ("Beläggning på särskilt boende, %", "97", "99", "93"),
        ("Personer med LSS-insats", "63", "66", "68"),
        ("Orosanmälningar", "142", "158", "171"),
        ("Hushåll med försörjningsstöd", "96", "91", "84"),
        ("Kostnad äldreomsorg, kr per invånare", "14 870", "15 320", "15 610"),
    )
    s.values(
        Grid(header=(("", "2018", "2019", "2020"),), rows=rows, widths=(0.4, 0.12, 0.12, 0.12)),
        (
            Column("2018", "previous", "count", "2018"),
            Column("2019", "previous", "count", "2019"),
            Column("2020", "outcome", "count", "2020"),
        ),
        units={
            "Beviljade hemtjänsttimmar per månad": "hours",
            "Beläggning på särskilt boende, %": "percent",
            "Kostnad äldreomsorg, kr per invånare": "sek",
        },
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Funktionshinder visar ett underskott på 0,7 mkr eftersom en brukare har fått utökad personlig assistans.
        Individ och familj har haft färre placeringar än beräknat och redovisar ett överskott på 1,2 mkr. Äldreomsorgen
        gick i stort sett jämnt ut tack vare de statliga ersättningarna.""",
        money("Funktionshinder", currency_unit="mkr", deviation=-700_000, period="2020"),
        money("Individ och familj", currency_unit="mkr", deviation=1_200_000, period="2020"),
    )
    s.p("Belopp i tkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall 2019", "Budget 2020", "Utfall 2020", "Avvikelse"),),
            rows=(
                ("Äldreomsorg", "86 120", "88 400", "87 950", "450"),
                ("Funktionshinder", "39 480", "41 200", "41 900", "-700"),
                ("Individ och familj", "28 310", "27 600", "26 450", "1 150"),
                ("Gemensamt", "5 940", "6 300", "5 800", "500"),
                ("Summa", "159 850", "163 500", "162 100", "1 400"),
            ),
            widths=(0.32, 0.13, 0.13, 0.13, 0.13),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2020",
    )
