"""The goal tables of the interim report: rows of running text, with a symbol and no words in the last column."""

from corpus.gold import Noted, goal, indicator, judged, value
from corpus.story import Cell, Grid, Items, Mark, Specimen

PRESCHOOL, SCHOOL, GYMNASIUM = "Förskola", "Grundskola", "Gymnasieskola"
ORDER, LEARNING = "En kommun i ordning", "Lust att lära"
WIDTHS = (0.17, 0.22, 0.52, 0.09)
HEADER = (("Titel", "Beskrivning", "Kommentar", "Status"),)


def goal_row(
    title: str, text: str, key: str, comment: tuple[str | Items, ...], colour: str, shape: str
) -> tuple[Cell, ...]:
    """Return a row of a goal table."""
    return (title, (text,), comment, Mark(colour, shape, key))  # type: ignore[arg-type]


def council_goals(s: Specimen) -> None:
    """Put the goals that the council has given the board."""
    s.heading(1, ORDER)
    s.goal_defaults |= {"perspective": ORDER, "level": "council"}
    economy_goal = "Alla nämnder ska hålla sin budget."
    transport = "Kommunens resor med bil ska minska med 10 procent till 2023."
    rows = (
        goal_row(
            "Budget i balans",
            economy_goal,
            "K1",
            (
                """Underlaget är prognosen efter augusti. Med det underskott som gymnasieskolan visar kommer målet inte
                att nås under året.""",
                "En plan för att minska kostnaden för skolskjuts är klar att beslutas i oktober.",
            ),
            "red",
            "circle",
        ),
        goal_row(
            "Färre bilresor",
            transport,
            "K2",
            (
                """Resorna följs upp en gång om året och redovisas i årsbokslutet. Flera skolor har fått elcyklar.
                Hittills har de lånats 148 gånger.""",
            ),
            "grey",
            "circle",
        ),
    )
    s.add(
        Grid(HEADER, rows, WIDTHS, left_columns=(0, 1, 2, 3)),
        goal("K1", economy_goal, text_variants=["Budget i balans"]),
        judged("K1", "not_achieved", "kommer målet inte att nås", forecast=1),
        goal("K2", transport, target=("decrease", 10, "percent"), text_variants=["Färre bilresor"]),
        judged("K2", "not_measured", "redovisas i årsbokslutet"),
        value(
            "elcyklar har lånats", "148 gånger", "count", name_variants=["lånats", "elcyklar"], period="2022-01/2022-08"
        ),
    )


READING = "Alla elever ska kunna läsa, räkna och skriva när de lämnar årskurs 3."
SAFE = "Barn och elever ska vara trygga och ha studiero."
READY = "Fler ska lämna gymnasieskolan med examen inom tre år."
CARE = "Förskolan ska ge varje barn tid och uppmärksamhet i små grupper med välutbildad personal."


def reading_row() -> tuple[Cell, ...]:
    """Return the row of the first goal."""
    return goal_row(
        "Läsa, räkna och skriva",
        READING,
        "B1",
        (
            "Grundskola har under målet indikatorerna:",
            Items(
                (
                    "Andel elever i årskurs 3 som klarat proven i svenska",
                    "Andel elever i årskurs 3 som klarat proven i matematik",
                    "Lärare med behörighet i ämnet",
                ),
                "-",
            ),
            """Vårens prov i svenska klarades av 74 procent av eleverna, vilket är 3 procentenheter bättre än 2021. I
            matematik är resultatet 69 procent. Målvärdet är 80 procent för båda proven.""",
            """Samlad bedömning: Målet är delvis uppnått. Resultaten stiger men skillnaden mellan skolorna är stor. Den
            skola som har högst resultat når 91 procent i svenska och den som har lägst når 52 procent.""",
            """Åtgärd: Rektorerna för årskurserna F–3 har under året arbetat med samma kartläggning. Läsgrupper har
            startats på alla skolor utom en. Insatsen går enligt plan och utvärderas till årsskiftet.""",
        ),
        "green",
        "circle",
    )


def reading_facts() -> tuple[Noted, ...]:
    """Return the facts of the first goal."""
    svenska, matte = (
        "elever i årskurs 3 som klarat proven i svenska",
        "elever i årskurs 3 som klarat proven i matematik",
    )
    near = {"org_unit": SCHOOL}
    return (
        goal("B1", READING, text_variants=["Läsa, räkna och skriva"]),
        indicator("B1a", f"Andel {svenska}", "B1", unit=SCHOOL, target=(">=", 80, "percent"), target_source="prose"),
        indicator("B1b", f"Andel {matte}", "B1", unit=SCHOOL, target=(">=", 80, "percent"), target_source="prose"),
        indicator("B1c", "Lärare med behörighet i ämnet", "B1", unit=SCHOOL),
        value(svenska, "74 procent", "percent", **near, name_variants=["prov i svenska"]),
        value(svenska, "3 procentenheter", "percent", **near, sure=False, name_variants=["bättre än 2021"]),
        value(matte, "69 procent", "percent", **near, name_variants=["resultatet i matematik"]),
        value("båda proven", "80 procent", "percent", measure="target", **near, name_variants=["Målvärdet"]),
        judged("B1", "partly", "Målet är delvis uppnått"),
        value("skola som har högst resultat i svenska", "91 procent", "percent", **near),
        value("skola som har lägst resultat i svenska", "52 procent", "percent", **near),
        judged("B1", "ongoing", "går enligt plan", aspect="Insatsen", aspect_alt=["Läsgrupper"], sure=False),
    )


def safe_row() -> tuple[Cell, ...]:
    """Return the row of the second goal."""
    return goal_row(
        "Trygghet och studiero",
        SAFE,
        "B2",
        (
            "Förskola har under målet indikatorn:",
            Items(("Vårdnadshavare som anser att barnet är tryggt",), "-"),
            "Grundskola har under målet indikatorerna:",
            Items(("Andel elever som känner sig trygga i skolan", "Anmälda kränkningar"), "-"),
            """Förskola: 97 procent av vårdnadshavarna anser att barnet är tryggt. Målet är uppnått.""",
            """Grundskola: Enkäten visar att 84 procent av eleverna känner sig trygga, mot målvärdet 90 procent. Under
            vårterminen anmäldes 131 kränkningar, en ökning från 117 vårterminen 2021. Målet är inte uppnått.""",
            """Skolorna har fått en gemensam rutin för rastvakter. Elevhälsan har två nya kuratorer sedan i augusti. De
            flesta kränkningarna sker på raster och i omklädningsrum, och det är där som åtgärderna sätts in. Vid två
            av skolorna prövas en modell där äldre elever är värdar för de yngre.""",
            """Gymnasieskola: Elevenkäten besvaras i november och kan inte bedömas ännu.""",
        ),
        "yellow",
        "circle",
    )


def safe_facts() -> tuple[Noted, ...]:
    """Return the facts of the second goal."""
    anxious = "eleverna känner sig trygga"
    return (
        goal("B2", SAFE, text_variants=["Trygghet och studiero"]),
        indicator("B2a", "Vårdnadshavare som anser att barnet är tryggt", "B2", unit=PRESCHOOL),
        indicator(
            "B2b",
            "Andel elever som känner sig trygga i skolan",
            "B2",
            unit=SCHOOL,
            target=(">=", 90, "percent"),
            target_source="prose",
        ),
        indicator("B2c", "Anmälda kränkningar", "B2", unit=SCHOOL),
        value("vårdnadshavarna anser att barnet är tryggt", "97 procent", "percent", org_unit=PRESCHOOL),
        judged("B2", "achieved", "Målet är uppnått", unit=PRESCHOOL, goal_alt=["B2a"]),
        value(anxious, "84 procent", "percent", org_unit=SCHOOL),
        value(anxious, "90 procent", "percent", measure="target", org_unit=SCHOOL, name_variants=["målvärdet"]),
        value(
            "anmäldes kränkningar",
            "131 kränkningar",
            "count",
            period="2022-01/2022-06",
            org_unit=SCHOOL,
            name_variants=["kränkningar"],
        ),
        value(
            "anmäldes kränkningar",
            "117",
            "count",
            measure="previous",
            period="2021-01/2021-06",
            org_unit=SCHOOL,
            name_variants=["kränkningar"],
        ),
        judged("B2", "not_achieved", "Målet är inte uppnått", unit=SCHOOL, goal_alt=["B2b", "B2c"]),
        value("nya kuratorer", "två", "count", value=2, sure=False, period="2022-08"),
        judged("B2", "not_measured", "kan inte bedömas ännu", unit=GYMNASIUM),
    )


def board_goals(s: Specimen) -> None:
    """Put the board's own goals: a table long enough to cross two page breaks."""
    s.heading(1, LEARNING)
    s.goal_defaults |= {"perspective": LEARNING, "level": "board"}
    rows = (
        reading_row(),
        safe_row(),
        goal_row(
            "Examen inom tre år",
            READY,
            "B3",
            (
                "Gymnasieskola har under målet indikatorn:",
                Items(("Andel elever med examen inom tre år, hemkommun",), "-"),
                """Resultatet för avgångsklasserna 2022 är 71,5 procent, vilket är oförändrat. Målet bedöms ej kunna
                uppnås i år.""",
                """Skolan har sett över schemat så att den som halkat efter kan läsa om en kurs på kvällstid.
                Studiehandledning på modersmålet erbjuds sedan i våras även på distans. Mentorerna följer varje vecka
                upp närvaron, och elever med mycket frånvaro får en plan inom tio skoldagar.""",
                """Åtgärd: En ny modell för överlämning från grundskolan börjar gälla i oktober. Den ska ge skolan tid
                att sätta in stöd redan under det första läsåret, då de flesta avbrotten sker. Modellen har tagits
                fram av rektorer och skolsköterskor tillsammans. Under hösten besöks dessutom två skolor i andra
                kommuner som har lyckats väl, och erfarenheterna tas med i nästa verksamhetsplan. Rektorerna redovisar
                sina förslag för nämndens presidium vid mötet i december.""",
            ),
            "red",
            "circle",
        ),
        goal_row(
            "Tid för varje barn",
            CARE,
            "B4",
            (
                "Förskola har under målet indikatorn:",
                Items(("Antal barn per årsarbetare",), "-"),
                """I snitt går det 5,1 barn på varje årsarbetare. Arbetet med mindre grupper är på god väg, och målet
                förväntas uppnås när den nya förskolan öppnar i november.""",
            ),
            "green",
            "circle",
        ),
    )
    s.add(
        Grid(HEADER, rows, WIDTHS, left_columns=(0, 1, 2, 3)),
        *reading_facts(),
        *safe_facts(),
        goal("B3", READY, target=("increase", None, None), text_variants=["Examen inom tre år"]),
        indicator("B3a", "Andel elever med examen inom tre år, hemkommun", "B3", unit=GYMNASIUM),
        value(
            "elever med examen inom tre år",
            "71,5 procent",
            "percent",
            org_unit=GYMNASIUM,
            name_variants=["Resultatet för avgångsklasserna 2022", "Andel elever med examen inom tre år, hemkommun"],
        ),
        judged("B3", "not_achieved", "bedöms ej kunna uppnås", forecast=1, goal_alt=["B3a"]),
        goal("B4", CARE, text_variants=["Tid för varje barn"]),
        indicator("B4a", "Antal barn per årsarbetare", "B4", unit=PRESCHOOL),
        value(
            "barn på varje årsarbetare",
            "5,1 barn",
            "ratio",
            org_unit=PRESCHOOL,
            name_variants=["Antal barn per årsarbetare", "barn"],
        ),
        judged("B4", "ongoing", "är på god väg", aspect="Arbetet med mindre grupper", sure=False),
        judged("B4", "achieved", "målet förväntas uppnås", forecast=1),
    )
