"""A school's account of a school year: goals graded in words, with next steps after each."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "a grade for each goal after the word Måluppfyllelse: Mycket god, God, Godtagbar, Otillräcklig",
    "the head teacher's words below, once milder than the grade",
    "subjects and years in rows, two school years as columns",
    "a survey in four degrees of answer that add up to 100",
    "pupils and grades in ranges (F–3, årskurs 4–6), numbers that are no values",
    "goals for the next school year at the end",
]
YEAR, BEFORE = "2018-08/2019-06", "2017-08/2018-06"
GRADES = {"Mycket god": "achieved", "God": "achieved", "Godtagbar": "partly", "Otillräcklig": "not_achieved"}
UNIT = "Estrids skola"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hjo-estrids-skola-2019",
        look=Look(
            colour="#8c2d19",
            family="vera",
            size=9,
            table="lines",
            header=("Estrids skola", "Läsåret 2018/2019"),
            footer=("", "{page}"),
            first_page_with_header=2,
            justified=False,
            figures="centre",
        ),
        document={
            "municipality_code": "1497",
            "municipality": "Hjo",
            "report_type": "kvalitetsberattelse",
            "title": "Systematiskt kvalitetsarbete läsåret 2018/2019",
            "organisation": "Barn och utbildning",
            "unit": UNIT,
            "year": 2019,
            "period_start": "2018-08-01",
            "period_end": "2019-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2019},
        value_defaults={"period": YEAR},
    )
    s.heading(1, "Systematiskt kvalitetsarbete läsåret 2018/2019")
    s.p("Estrids skola, F–6. Barn och utbildning, Hjo kommun", style="bold")
    about(s)
    knowledge(s)
    safety(s)
    influence(s)
    next_year(s)
    s.traps += TRAPS
    return s


def about(s: Specimen) -> None:
    """Put what the school is."""
    s.heading(2, "Vår skola")
    s.p(
        """Estrids skola har elever från förskoleklass till årskurs 6 och två avdelningar på fritidshemmet. Under
        läsåret gick 247 elever på skolan, 131 flickor och 116 pojkar. Antalet inskrivna på fritids var 118. På
        skolan arbetar 19 lärare, varav 17 har legitimation, och fem fritidspedagoger. Skolan har också en
        speciallärare på 80 procent och en kurator två dagar i veckan.""",
        value("elever på skolan", "247 elever", "count", name_variants=["elever"]),
        value("elever flickor", "131 flickor", "count", series="flickor", name_variants=["flickor"]),
        value("elever pojkar", "116 pojkar", "count", series="pojkar", name_variants=["pojkar"]),
        value("inskrivna på fritids", "118", "count"),
        value("lärare", "19 lärare", "count"),
        value("lärare har legitimation", "17", "count", name_variants=["legitimation"]),
        value("fritidspedagoger", "fem fritidspedagoger", "count", value=5),
        value("speciallärare", "80 procent", "percent", sure=False),
    )
    s.p(
        """Året inleddes med att klasserna i årskurs 4–6 flyttade till paviljonger medan huvudbyggnaden renoverades.
        Flytten tog mycket kraft men gick bättre än vi trodde. Tre av våra lärare har deltagit i Läslyftet, och alla
        som arbetar i F–3 har gått en utbildning om tidiga insatser."""
    )


def graded(
    s: Specimen,
    key: str,
    text: str,
    grade: str,
    words: str,
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal, its grade and what is said about it."""
    s.p(f"Mål: {text}", goal(key, text, target=target), style="bold")
    s.p(f"Måluppfyllelse: {grade}", judged(key, GRADES[grade], grade, source="template"), style="label")
    s.p(words, *noted)


def knowledge(s: Specimen) -> None:
    """Put the goals for knowledge."""
    s.goal_defaults["perspective"] = "Kunskaper"
    s.heading(2, "Kunskaper")
    graded(
        s,
        "1",
        "Alla elever i årskurs 3 klarar kravnivån på de nationella proven i svenska och matematik",
        "Godtagbar",
        """I svenska klarade 31 av 35 elever samtliga delprov, i matematik 28. Förra året var motsvarande andel 81
        respektive 84 procent. Fyra elever har nyligen kommit till Sverige. Läsförståelsen är bättre än tidigare, men
        taluppfattningen brister hos en större grupp. Vi når inte målet i år heller.""",
        value(
            "elever klarade samtliga delprov", "31 av 35 elever", "count", series="svenska", name_variants=["svenska"]
        ),
        value("elever klarade samtliga delprov", "28", "count", series="matematik", name_variants=["matematik"]),
        value(
            "andel", "81", "percent", measure="previous", period=BEFORE, name_variants=["motsvarande andel", "svenska"]
        ),
        value(
            "andel",
            "84 procent",
            "percent",
            measure="previous",
            period=BEFORE,
            name_variants=["motsvarande andel", "matematik"],
        ),
        value("elever har nyligen kommit till Sverige", "Fyra elever", "count", value=4, sure=False),
        judged("1", "not_achieved", "Vi når inte målet"),
        target=(">=", 100, "percent"),
    )
    graded(
        s,
        "2",
        "Minst 90 procent av eleverna i årskurs 6 har godkänt betyg i alla ämnen",
        "Otillräcklig",
        """Resultatet, 74 procent, är en tydlig försämring. Bland flickorna har 83 procent godkänt i allt och bland
        pojkarna 65 procent. Den långa lärarvakansen i engelska förklarar en del. Vi har redan satt in extra
        undervisning och bedömer att målet kan nås nästa läsår.""",
        value("godkänt betyg i alla ämnen", "74 procent", "percent", name_variants=["Resultatet"]),
        value("flickorna godkänt", "83 procent", "percent", series="flickorna", name_variants=["flickorna"]),
        value("pojkarna godkänt", "65 procent", "percent", series="pojkarna", name_variants=["pojkarna"]),
        judged("2", "achieved", "målet kan nås nästa läsår", forecast=1, sure=False),
        target=(">=", 90, "percent"),
    )
    s.p("Andel elever i årskurs 6 med lägst betyget E, procent", style="caption")
    s.values(
        Grid(
            header=(("Ämne", "2017/2018", "2018/2019", "Riket 2018/2019"),),
            rows=(
                ("Svenska", "94", "89", "92"),
                ("Svenska som andraspråk", "71", "60", "66"),
                ("Engelska", "92", "79", "88"),
                ("Matematik", "90", "86", "88"),
                ("Idrott och hälsa", "97", "97", "94"),
                ("Slöjd", "100", "100", "96"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column("2017/2018", "previous", "percent", BEFORE),
            Column("2018/2019", "outcome", "percent", YEAR),
            Column("Riket 2018/2019", "outcome", "percent", YEAR),
        ),
        extra={"name_variants": ["Andel elever i årskurs 6 med lägst betyget E"]},
    )


def safety(s: Specimen) -> None:
    """Put the goals for norms and values."""
    s.goal_defaults["perspective"] = "Trygghet och studiero"
    s.heading(2, "Trygghet och studiero")
    graded(
        s,
        "3",
        "Alla elever känner sig trygga i skolan",
        "God",
        """I enkäten i mars svarade 95 procent att de alltid eller oftast känner sig trygga. Sju elever svarar
        sällan eller aldrig. 38 kränkningsärenden har utretts, tolv färre än läsåret innan. Platsen där flest är
        otrygga är omklädningsrummen.""",
        value("känner sig trygga", "95 procent", "percent", period="2019-03"),
        value("elever svarar sällan eller aldrig", "Sju elever", "count", value=7, period="2019-03"),
        value("kränkningsärenden har utretts", "38 kränkningsärenden", "count", name_variants=["kränkningsärenden"]),
        value("kränkningsärenden färre", "tolv färre", "count", value=12, sure=False),
        target=(">=", 100, "percent"),
    )
    graded(
        s,
        "4",
        "Det är lugnt och arbetsro på lektionerna",
        "Godtagbar",
        """Här skiljer det mellan stadierna. I F–3 är målet i stort sett uppfyllt, medan eleverna i årskurs 4–6 är
        betydligt mer kritiska. Bara 58 procent av dem tycker att det är lugnt på lektionerna.""",
        judged("4", "achieved", "i stort sett uppfyllt", unit="F–3", sure=False, status_alt=["partly"]),
        value("lugnt på lektionerna", "58 procent", "percent", series="årskurs 4–6", name_variants=["årskurs 4–6"]),
    )
    s.p("Elevenkät årskurs 2–6, svar i procent", style="caption")
    answers = ("Alltid", "Oftast", "Sällan", "Aldrig")
    s.values(
        Grid(
            header=(("Påstående", *answers),),
            rows=(
                ("Jag känner mig trygg i skolan", "63", "32", "4", "1"),
                ("Det är arbetsro på lektionerna", "24", "47", "23", "6"),
                ("Vuxna hjälper mig om jag behöver", "70", "25", "4", "1"),
                ("Jag har någon att vara med på rasten", "72", "22", "5", "1"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        [Column(answer, "outcome", "percent") for answer in answers],
        extra={"name_variants": ["Elevenkät årskurs 2–6, svar i procent"]},
    )


def influence(s: Specimen) -> None:
    """Put the goal for influence, and that for the after-school centre."""
    s.goal_defaults["perspective"] = "Delaktighet och fritidshem"
    s.heading(2, "Delaktighet och fritidshem")
    graded(
        s,
        "5",
        "Eleverna vet hur de ligger till i alla ämnen",
        "Mycket god",
        """Utvecklingssamtal har hållits med samtliga vårdnadshavare båda terminerna. De flesta samtalen leds nu av
        eleverna själva. Klassråd hålls varannan vecka och elevrådet har haft nio möten.""",
        value("elevrådet möten", "nio möten", "count", value=9, name_variants=["möten"]),
    )
    graded(
        s,
        "6",
        "Fritidshemmet erbjuder minst fyra planerade aktiviteter per vecka",
        "God",
        """Med undantag för tre veckor i november, då många var sjuka, har fritidshemmet hållit sin planering.
        Vårdnadshavarna ger verksamheten 4,4 i betyg på en femgradig skala. Målet är uppfyllt.""",
        value("Vårdnadshavarna betyg", "4,4", "index", name_variants=["betyg"]),
        judged("6", "achieved", "Målet är uppfyllt"),
        target=(">=", 4, "count"),
    )


def next_year(s: Specimen) -> None:
    """Put the goals for the next school year."""
    s.heading(2, "Mål för läsåret 2019/2020")
    texts = (
        "Alla elever i årskurs 1 klarar avkodning enligt bedömningsstödet",
        "Minst 85 procent i årskurs 6 har godkänt i alla ämnen",
        "Minst 75 procent i årskurs 4–6 upplever arbetsro",
    )
    targets = ((">=", 100, "percent"), (">=", 85, "percent"), (">=", 75, "percent"))
    s.items(
        texts,
        *(
            goal(f"n{n}", text, target=target, year=2020, perspective="Mål för läsåret 2019/2020")
            for n, (text, target) in enumerate(zip(texts, targets, strict=True), start=1)
        ),
    )
