"""A school's quality report for a school year: grades, national tests, a survey by sex, goals of the school."""

from corpus.gold import Fact, goal, judged, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

UNIT = "Granåsskolan"
NORMS, KNOWLEDGE, SAY = "Normer och värden", "Kunskaper", "Ansvar och inflytande"
ERRORS: list[Fact] = [
    {
        "where": "Kunskaper, årskurs 9 against the text",
        "what": "the text says that 84 % reached the requirements in all subjects, the table 81",
    },
    {
        "where": "Normer och värden, mål 1",
        "what": "88 and 91 percent feel safe, the goal was all; reached in the analysis, partly in the end",
    },
    {"where": "Vår skola", "what": "218 girls and 231 boys are 449 pupils; 459 are printed"},
]
TRAPS = [
    "a school year as period, printed 2012/13, läsåret 2012-2013 and ht-12/vt-13",
    "måluppfyllelse meaning pupils' grades",
    "girls, boys and total as the upper of two levels of headers",
    "two dots in a cell: too few pupils to show",
    "the municipality and the country beside the school",
    "a survey with grades and sexes, by question",
    "goals of the curriculum quoted as background, not the school's own",
    "goals for the school year to come, with no outcome",
    "ages, grades (årskurs 9) and dates that are no values",
]
# The contract has no notation for a school year or a spring: what is told of them has no period of its own here.
SCHOOL_YEAR: Fact = {"period": None}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vanersborg-granasskolan-2013",
        look=Look(
            colour="#5b2c83",
            family="helvetica",
            size=10.5,
            table="grid",
            header=("Kvalitetsredovisning 2012/13", UNIT),
            footer=("Vänersborgs kommun", "{page}"),
            toc_leader=". ",
            justified=False,
        ),
        document={
            "municipality_code": "1487",
            "municipality": "Vänersborg",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsredovisning läsåret 2012/13",
            "organisation": "Barn- och ungdomsförvaltningen",
            "unit": UNIT,
            "year": 2013,
            "period_start": "2012-08-01",
            "period_end": "2013-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2013},
        value_defaults={"org_unit": UNIT},
    )
    s.add(
        Cover(
            "Kvalitetsredovisning\nläsåret 2012/13",
            (UNIT, "Barn- och ungdomsförvaltningen", "Vänersborgs kommun"),
            ("Rektor Birger Löfmark", "2013-08-09"),
            band=False,
        )
    )
    s.add(Contents("Innehåll"))
    school(s)
    norms(s)
    survey(s)
    knowledge(s)
    tests(s)
    say(s)
    ahead(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def school(s: Specimen) -> None:
    """Tell what the school is."""
    s.heading(1, "Vår skola")
    s.p(
        """Granåsskolan är en F–9-skola med 459 elever, 218 flickor och 231 pojkar, fördelade på 20 klasser. Här
        finns också tre fritidshemsavdelningar. 23 procent av eleverna har rätt till modersmålsundervisning. Av
        lärarna har 91 procent pedagogisk högskoleexamen, vilket är fler än i kommunen som helhet (87 procent).""",
        value("elever", "459 elever", "count", **SCHOOL_YEAR),
        value("elever", "218 flickor", "count", series="flickor", name_variants=["flickor"]),
        value("elever", "231 pojkar", "count", series="pojkar", name_variants=["pojkar"]),
        value("klasser", "20 klasser", "count"),
        value("fritidshemsavdelningar", "tre", "count", value=3, sure=False),
        value("eleverna har rätt till modersmålsundervisning", "23 procent", "percent"),
        value("lärarna har pedagogisk högskoleexamen", "91 procent", "percent"),
        value(
            "lärarna har pedagogisk högskoleexamen",
            "87 procent",
            "percent",
            org_unit="kommunen",
            sure=False,
            name_variants=["kommunen som helhet"],
        ),
    )
    s.p(
        """Redovisningen bygger på arbetslagens utvärderingar i juni, på betyg och nationella prov samt på den
        enkät som kommunen gör varje vår. Med måluppfyllelse menar vi i vilken grad eleverna når kunskapskraven."""
    )


def school_goal(s: Specimen, key: str, text: str, **extra: object) -> None:
    """Put a goal of the school."""
    s.p("Skolans mål", style="label")
    s.p(text, goal(key, text, **extra))  # type: ignore[arg-type]
    s.p("Resultat och analys", style="label")


def norms(s: Specimen) -> None:
    """The first area."""
    s.goal_defaults["perspective"] = NORMS
    s.heading(1, NORMS)
    s.p("Läroplanen säger att skolan aktivt ska motverka alla former av kränkande behandling.", style="small")
    school_goal(s, "1", "Alla elever ska känna sig trygga i skolan", text_variants=["Alla elever ska känna sig trygga"])
    s.p(
        """I vårens enkät svarade 88 procent av eleverna i årskurs 5 och 91 procent i årskurs 8 att de känner sig
        trygga. Under läsåret anmäldes 37 kränkningar, mot 52 året innan. Vi anser att målet är nått på
        mellanstadiet. Rastvärdar och fler vuxna i korridorerna har haft betydelse.""",
        value(
            "eleverna i årskurs 5 känner sig trygga", "88 procent", "percent", name_variants=["eleverna i årskurs 5"]
        ),
        value(
            "årskurs 8 känner sig trygga",
            "91 procent",
            "percent",
            name_variants=["årskurs 8", "eleverna känner sig trygga"],
        ),
        value("anmäldes kränkningar", "37 kränkningar", "count", name_variants=["kränkningar"]),
        value("anmäldes kränkningar", "52", "count", measure="previous", name_variants=["kränkningar"]),
        judged("1", "achieved", "målet är nått", aspect="mellanstadiet"),
    )
    s.p("Bedömning: Målet är delvis nått.", judged("1", "partly", "Målet är delvis nått", source="text"))
    school_goal(s, "2", "Elevernas frånvaro ska minska", target=("decrease", None, None))
    s.p(
        """Den totala frånvaron var 6,4 procent, jämfört med 6,2 procent läsåret 2011/12. Den ogiltiga frånvaron
        har däremot sjunkit från 1,9 till 1,2 procent. Nitton elever har haft mer än 20 procents frånvaro.""",
        value("totala frånvaron", "6,4 procent", "percent"),
        value("totala frånvaron", "6,2 procent", "percent", measure="previous"),
        value("ogiltiga frånvaron", "1,9", "percent", measure="previous"),
        value("ogiltiga frånvaron", "1,2 procent", "percent"),
        value(
            "elever har haft mer än 20 procents frånvaro",
            "Nitton",
            "count",
            value=19,
            name_variants=["elever frånvaro"],
        ),
    )
    s.p("Bedömning: Målet är inte nått.", judged("2", "not_achieved", "Målet är inte nått", source="text"))


def survey(s: Specimen) -> None:
    """Put the survey of pupils."""
    s.heading(2, "Elevenkäten")
    s.p("Andel (%) som svarat att det stämmer helt eller ganska bra, våren 2013", style="caption")
    groups = [(grade, sex) for grade in ("Årskurs 5", "Årskurs 8") for sex in ("Flickor", "Pojkar")]
    s.values(
        Grid(
            header=(("", "Årskurs 5", "", "Årskurs 8", ""), ("Fråga", "Flickor", "Pojkar", "Flickor", "Pojkar")),
            rows=(
                ("Jag känner mig trygg i skolan", "86", "90", "92", "90"),
                ("Mina lärare förväntar sig att jag ska nå målen", "93", "95", "84", "88"),
                ("Jag har arbetsro på lektionerna", "61", "66", "48", "57"),
                ("Jag får vara med och bestämma", "70", "64", "45", ".."),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
        ),
        [Column(f"{grade} · {sex}", unit="percent") for grade, sex in groups],
    )
    s.p("Två punkter (..) visar att färre än tio elever har svarat.", style="small")


def knowledge(s: Specimen) -> None:
    """The second area."""
    s.goal_defaults["perspective"] = KNOWLEDGE
    s.heading(1, KNOWLEDGE)
    school_goal(
        s,
        "3",
        "Minst 85 procent av eleverna i årskurs 9 ska nå kunskapskraven i alla ämnen",
        target=(">=", 85, "percent"),
    )
    s.p(
        """84 % av eleverna i årskurs 9 nådde kunskapskraven i alla ämnen. Det genomsnittliga meritvärdet steg till
        212,5 poäng från 203,8. Flickorna har högre meritvärde än pojkarna, och skillnaden har ökat till 26
        poäng. Det ämne där flest saknar betyg är matematik, med elva elever.""",
        value(
            "eleverna i årskurs 9 nådde kunskapskraven i alla ämnen",
            "84 %",
            "percent",
            name_variants=["nådde kunskapskraven i alla ämnen"],
        ),
        value("genomsnittliga meritvärdet", "212,5 poäng", None, period="2013"),
        value("genomsnittliga meritvärdet", "203,8", None, measure="previous", period="2012"),
        value("skillnaden meritvärde", "26 poäng", None, sure=False, name_variants=["skillnaden"]),
        value("elever saknar betyg matematik", "elva", "count", value=11, name_variants=["matematik", "elever"]),
    )
    s.p(
        "Bedömning: Målet är inte helt nått men resultatet går åt rätt håll.",
        judged("3", "partly", "Målet är inte helt nått", source="text", status_alt=["not_achieved"]),
        judged("3", "ongoing", "går åt rätt håll", source="text", sure=False),
    )
    s.p("Slutbetyg i årskurs 9", style="caption")
    groups = [(sex, year) for sex in ("Flickor", "Pojkar", "Totalt") for year in ("2012", "2013")]
    s.values(
        Grid(
            header=(("", "Flickor", "", "Pojkar", "", "Totalt", ""), ("", *(year for _, year in groups))),
            rows=(
                ("Genomsnittligt meritvärde", "213,0", "226,1", "195,2", "200,1", "203,8", "212,5"),
                ("Nått kunskapskraven i alla ämnen, %", "80", "85", "74", "77", "77", "81"),
                ("Behöriga till yrkesprogram, %", "90", "93", "86", "87", "88", "90"),
            ),
            widths=(0.34, 0.11, 0.11, 0.11, 0.11, 0.11, 0.11),
            spans=((0, 1, 0, 2), (0, 3, 0, 4), (0, 5, 0, 6)),
        ),
        [
            Column(f"{sex} · {year}", "outcome" if year == "2013" else "previous", "percent", year)
            for sex, year in groups
        ],
        units={"Genomsnittligt meritvärde": None},  # type: ignore[dict-item]
    )


def tests(s: Specimen) -> None:
    """Put the national tests."""
    s.heading(2, "Nationella prov i årskurs 3")
    s.p(
        """48 elever gjorde proven. I svenska som andraspråk redovisas inget resultat eftersom gruppen är liten.""",
        value("elever gjorde proven", "48 elever", "count"),
    )
    s.p("Andel (%) som klarat samtliga delprov, vt-13", style="caption")
    s.values(
        Grid(
            header=(("Ämne", UNIT, "Kommunen", "Riket"),),
            rows=(
                ("Svenska", "79", "76", "78"),
                ("Svenska som andraspråk", "..", "58", "61"),
                ("Matematik", "65", "69", "70"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column(UNIT, unit="percent"),
            Column("Kommunen", unit="percent", org_unit="Kommunen"),
            Column("Riket", unit="percent", org_unit="Riket"),
        ),
    )
    school_goal(s, "4", "Alla elever ska kunna läsa när de slutar årskurs 1")
    s.p(
        """Lästestet i maj visade att 47 av 51 elever läser med flyt. Fyra elever får fortsatt stöd av
        specialläraren under hösten. Målet har nästan uppfyllts.""",
        value("elever läser med flyt", "47 av 51", "count", name_variants=["elever"]),
        value("elever får fortsatt stöd av specialläraren", "Fyra", "count", value=4),
        judged("4", "partly", "har nästan uppfyllts", status_alt=["not_achieved"]),
    )


def say(s: Specimen) -> None:
    """The third area."""
    s.goal_defaults["perspective"] = SAY
    s.heading(1, SAY)
    school_goal(s, "5", "Varje klass ska ha klassråd minst två gånger i månaden", target=(">=", 2, "count"))
    s.p(
        """Samtliga klasser har haft klassråd i den omfattning vi bestämt, och målet är därmed uppfyllt. Elevrådet
        träffade rektor åtta gånger. Det är ändå färre än hälften av de äldre flickorna som tycker att de får
        bestämma.""",
        judged("5", "achieved", "målet är därmed uppfyllt"),
        value("Elevrådet träffade rektor", "åtta gånger", "count", value=8),
    )


def ahead(s: Specimen) -> None:
    """Tell what comes next."""
    s.heading(1, "Mål för läsåret 2013/14")
    s.goal_defaults |= {"perspective": None, "year": 2014}
    texts = (
        "Andelen som har arbetsro på lektionerna ska öka till 70 procent",
        "Ingen elev ska sakna betyg i matematik",
        "Den ogiltiga frånvaron ska vara högst 1 procent",
    )
    s.items(
        texts,
        goal("n1", texts[0], target=(">=", 70, "percent")),
        goal("n2", texts[1]),
        goal("n3", texts[2], target=("<=", 1, "percent")),
    )
    s.p("Arbetslagen gör egna planer som följs upp i januari. Nästa redovisning lämnas i augusti 2014.")
