"""An administration's quality report: goals of council and board as lists, indicators, comments, survey questions."""

from corpus.gold import goal, indicator, judged, value
from corpus.story import Break, Column, Contents, Cover, Grid, Look, Specimen

ADMINISTRATION = "Omsorgsförvaltningen"
COUNCIL = (
    goal(
        "k1",
        "Minst 80 % av de äldre ska känna sig trygga med sin hemtjänst.",
        level="council",
        target=(">=", 80, "percent"),
    ),
    goal(
        "k2", "Högst 30 dagar i genomsnitt till en plats på särskilt boende", level="council", target=("<=", 30, "days")
    ),
    goal(
        "k3",
        "65 % av utförda insatser ska ske hos den enskilde på avtalad tid.",
        level="council",
        target=(">=", 65, "percent"),
    ),
)
BOARD = (
    goal("b1", "Den som flyttar till särskilt boende ska få en egen kontaktperson redan första dagen."),
    goal("b2", "Personer med funktionsnedsättning ska ha ett arbete eller en meningsfull sysselsättning."),
    goal("b3", "Läkemedel ska hanteras säkert och felen bli färre än föregående år.", target=("decrease", None, None)),
    goal("b4", "Måltiderna ska vara en stund att se fram emot."),
)
INDICATORS = (
    indicator(
        "i1", "Minst 80 % av de äldre ska känna sig trygga med sin hemtjänst.", None, target=(">=", 80, "percent")
    ),
    indicator("i2", "Andelen som fått kontaktperson första dagen ska vara 100 %.", None, target=(">=", 100, "percent")),
    indicator(
        "i3", "Antalet läkemedelsavvikelser ska minska och uppgå till högst 240 st.", None, target=("<=", 240, "count")
    ),
    indicator(
        "i4",
        "Minst 12 personer ska gå från daglig verksamhet till praktik eller arbete.",
        None,
        target=(">=", 12, "count"),
    ),
    indicator("i5", "Nattfastan på särskilt boende ska vara högst 11 timmar.", None, target=("<=", 11, "hours")),
)
NEXT_YEAR = (
    goal("n1", "Väntan på särskilt boende ska vara högst 25 dagar i genomsnitt.", year=2019, target=("<=", 25, "days")),
    goal("n2", "Alla enheter ska ha ett utbildat kostombud före sommaren.", year=2019),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="osby-omsorgsforvaltningen-2018",
        look=Look(
            colour="#6b3f1d",
            family="helvetica",
            size=10,
            table="lines",
            header=("Osby kommun, Omsorgsförvaltningen", "Kvalitetsberättelse 2018"),
            footer=("", "Sida {page} ({pages})"),
            toc_leader=" .",
            justified=False,
        ),
        document={
            "municipality_code": "1273",
            "municipality": "Osby",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2018",
            "organisation": ADMINISTRATION,
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"level": "board", "year": 2018},
        value_defaults={"period": "2018"},
    )
    s.add(
        Cover(
            "Kvalitetsberättelse 2018",
            (ADMINISTRATION, "Osby kommun"),
            ("Kvalitetssamordnare", "2019-03-04"),
            band=False,
        )
    )
    s.add(Contents("Innehåll", depth=3))
    summary(s)
    goals(s)
    comments(s)
    survey(s)
    deviations(s)
    plans(s)
    s.source_errors += [
        {"where": "3.1, fråga 2, raden Totalt", "what": "68 % + 42 % = 110 %; 32 % would fit"},
        {"where": "1 Sammanfattning against 3.2", "what": "the summary says 23 falls with injury, the table 32"},
        {"where": "3.2, raden Summa, 2018", "what": "218 + 32 + 51 + 17 = 318; printed 328"},
    ]
    s.traps += [
        "contents list with spaced dots and numbered entries",
        "the cover's date is in the year after",
        "the same goal as a council goal and as an indicator",
        "outcome against target in one sentence",
        "survey questions as captions, series with two parts",
        "a survey total that does not add up to 100",
        "goals for next year, with no outcome",
        "empty cells printed as a dash",
        "a row total that is wrong",
    ]
    return s


def summary(s: Specimen) -> None:
    """Chapter 1."""
    s.heading(1, "1. Sammanfattning")
    s.p(
        """Året präglades av flytten till det nya särskilda boendet och av en sommar med svår bemanning. Flera mål har
        nåtts, men väntan på en plats har blivit längre. Under året gjordes tre utredningar enligt lex Sarah, varav en
        ledde till anmälan. Antalet fall med skada var 23.""",
        value("utredningar enligt lex Sarah", "tre", "count", value=3),
        value("utredningar enligt lex Sarah, anmälan", "en", "count", value=1, sure=False, name_variants=["anmälan"]),
        value("fall med skada", "23", "count"),
    )
    s.heading(2, "1.1 Bakgrund")
    s.p(
        """Berättelsen beskriver hur förvaltningen har arbetat med kvalitet under det år som gått. Den vänder sig till
        nämnden, till medarbetarna och till den som vill veta mer om omsorgen i kommunen."""
    )


def goals(s: Specimen) -> None:
    """Chapter 2, the goals."""
    s.heading(1, "2. Målarbetet")
    s.p("Målen är av två slag. Några gäller hela kommunen, andra har nämnden själv satt upp. Till dem hör indikatorer.")
    s.heading(2, "2.1 Mål 2018 som är beslutade av Kommunfullmäktige")
    s.items([str(n.fact["text"]) for n in COUNCIL], *COUNCIL)
    s.heading(2, "2.2 Mål 2018 som är beslutade av Omsorgsnämnden")
    s.items([str(n.fact["text"]) for n in BOARD], *BOARD)
    s.heading(2, "2.3 Indikatorer")
    s.p("För att kunna följa målen används dessa indikatorer:")
    s.items([str(n.fact["text"]) for n in INDICATORS], *INDICATORS)


def comments(s: Specimen) -> None:
    """Chapter 2, the outcomes."""
    s.heading(2, "2.4 Kommentarer till måluppfyllelsen 2018")
    s.p(
        """I den nationella undersökningen svarade 83 % av de äldre att de känner sig trygga med sin hemtjänst.
        Målvärdet är 80 % och målet är därmed uppnått. Året före var andelen 81 %.""",
        value("äldre känner sig trygga med sin hemtjänst", "83 %", "percent"),
        value(
            "äldre känner sig trygga med sin hemtjänst",
            "80 %",
            "percent",
            measure="target",
            name_variants=["Målvärdet"],
        ),
        value(
            "äldre känner sig trygga med sin hemtjänst",
            "81 %",
            "percent",
            measure="previous",
            period="2017",
            name_variants=["andelen"],
        ),
        judged("k1", "achieved", "målet är därmed uppnått", source="text", goal_alt=["i1"]),
    )
    s.p(
        """Väntetiden till särskilt boende ökade till i genomsnitt 44 dagar, mot 36 dagar 2017. Kommunfullmäktiges
        mål är inte uppnått. Två avdelningar öppnade senare än planerat.""",
        value("Väntetiden till särskilt boende", "44 dagar", "days"),
        value("Väntetiden till särskilt boende", "36 dagar", "days", measure="previous", period="2017"),
        judged("k2", "not_achieved", "mål är inte uppnått", source="text"),
    )
    s.p(
        """Vid vårens mätning utfördes 71 % av insatserna på avtalad tid, vilket är en positiv avvikelse mot målet på 65
        %.""",
        value("insatserna på avtalad tid", "71 %", "percent"),
        value("insatserna på avtalad tid", "65 %", "percent", measure="target", name_variants=["målet"]),
        judged("k3", "achieved", "positiv avvikelse", source="text"),
    )
    s.p(
        """Av dem som flyttade in under året fick 97 % en kontaktperson första dagen. Målet är nästan nått men inte
        fullt ut. Läkemedelsavvikelserna blev 218, en minskning från 262, och indikatorn på högst 240 är
        uppfylld.""",
        value(
            "flyttade in fick en kontaktperson första dagen",
            "97 %",
            "percent",
            name_variants=["fick en kontaktperson första dagen"],
        ),
        judged(
            "b1", "partly", "nästan nått men inte fullt ut", source="text", goal_alt=["i2"], status_alt=["not_achieved"]
        ),
        value("Läkemedelsavvikelserna", "218", "count"),
        value("Läkemedelsavvikelserna", "262", "count", measure="previous", period="2017"),
        value(
            "Läkemedelsavvikelserna", "högst 240", "count", measure="target", sure=False, name_variants=["indikatorn"]
        ),
        judged("i3", "achieved", "indikatorn på högst 240 är uppfylld", source="text", goal_alt=["b3"]),
    )
    s.p(
        """Från daglig verksamhet gick sju personer vidare till praktik och två till anställning. Målet om tolv personer
        har inte uppnåtts. Nattfastan har inte mätts under 2018 eftersom boendet flyttade.""",
        value("personer från daglig verksamhet till praktik", "sju", "count", value=7, name_variants=["praktik"]),
        value(
            "personer från daglig verksamhet till anställning", "två", "count", value=2, name_variants=["anställning"]
        ),
        value(
            "personer",
            "tolv",
            "count",
            value=12,
            measure="target",
            sure=False,
            name_variants=["Målet om tolv personer"],
        ),
        judged("i4", "not_achieved", "har inte uppnåtts", source="text", goal_alt=["b2"]),
        judged("i5", "not_measured", "har inte mätts", source="text", goal_alt=["b4"]),
    )


def survey(s: Specimen) -> None:
    """Chapter 3.1."""
    s.heading(1, "3. Egenkontroll")
    s.heading(2, "3.1 Brukarundersökning inom daglig verksamhet")
    s.p(
        """I september fick 140 personer frågan om de ville svara, och 98 gjorde det. Svarsfrekvensen blev därmed 70 %.
        Svaren redovisas för kvinnor, män och totalt.""",
        value("personer fick frågan", "140", "count", period="2018-09", name_variants=["personer"]),
        value("personer svarade", "98", "count", period="2018-09", name_variants=["gjorde det", "personer"]),
        value("Svarsfrekvensen", "70 %", "percent", period="2018-09"),
    )
    questions = (
        (
            "1. Trivs du på din dagliga verksamhet?",
            ("Ja", "Ibland/Nej"),
            ("88 %", "12 %"),
            ("92 %", "8 %"),
            ("90 %", "10 %"),
        ),
        (
            "2. Får du bestämma om saker som är viktiga för dig?",
            ("Ja", "Nej"),
            ("64 %", "36 %"),
            ("72 %", "28 %"),
            ("68 %", "42 %"),
        ),
        (
            "3. Vet du vem du kan prata med om något är dåligt?",
            ("Ja", "Nej"),
            ("79 %", "21 %"),
            ("75 %", "25 %"),
            ("77 %", "23 %"),
        ),
    )
    for question, answers, women, men, total in questions:
        s.p(question, style="question")
        s.values(
            Grid(
                header=(("", *answers),),
                rows=(("Kvinnor", *women), ("Män", *men), ("Totalt", *total)),
                widths=(0.22, 0.2, 0.2),
            ),
            [Column(answer, unit="percent") for answer in answers],
            name=question.split(". ", 1)[1],
            extra={"period": "2018-09", "name_variants": [question]},
        )


def deviations(s: Specimen) -> None:
    """Chapter 3.2."""
    s.heading(2, "3.2 Avvikelser")
    s.p("Tabellen visar rapporterade avvikelser efter slag.")
    s.values(
        Grid(
            header=(("Avvikelse", "2016", "2017", "2018"),),
            rows=(
                ("Läkemedel", "281", "262", "218"),
                ("Fall med skada", "40", "37", "32"),
                ("Brister i omvårdnad", "–", "44", "51"),
                ("Medicinteknik", "12", "–", "17"),
                ("Summa", "333", "343", "328"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15),
            bold_rows=(4,),
        ),
        (
            Column("2016", "previous", "count", "2016"),
            Column("2017", "previous", "count", "2017"),
            Column("2018", "outcome", "count", "2018"),
        ),
    )


def plans(s: Specimen) -> None:
    """Chapters 4 and 5."""
    s.add(Break())
    s.heading(1, "4. Mål 2019")
    s.heading(2, "4.1 Mål 2019 som är beslutade av Omsorgsnämnden")
    s.items([str(n.fact["text"]) for n in NEXT_YEAR], *NEXT_YEAR)
    s.heading(1, "5. Fortsatt arbete")
    s.p(
        """Under det kommande året ska avvikelserna följas upp varje månad i stället för varje kvartal. Boendet får en
        egen sjuksköterska på natten. Nästa berättelse lämnas i mars 2020."""
    )
