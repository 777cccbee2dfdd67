"""A unit's quality report as plain text: status symbols are lost, cells stand between tabs, pages end in form feeds."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Break, Column, Contents, Cover, Grid, Look, Mark, Specimen

UNIT = "Familjeenheten"
COMMENT = "Enhetschefens analys"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="svenljunga-familjeenheten-2020",
        formats=("txt",),
        look=Look(),
        document={
            "municipality_code": "1465",
            "municipality": "Svenljunga",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2020",
            "organisation": "Socialförvaltningen",
            "unit": UNIT,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2020},
        value_defaults={"period": "2020", "org_unit": UNIT},
    )
    s.add(Cover("Kvalitetsberättelse 2020", (UNIT,), ("Svenljunga kommun, Socialförvaltningen",)))
    s.add(Contents("Innehållsförteckning"))
    introduction(s)
    users(s)
    process(s)
    employees(s)
    resources(s)
    s.source_errors += [
        {"where": "Resurser", "what": "the text says a surplus of 96 tkr, the table 69 (6 480 - 6 411 = 69)"},
        {"where": "Brukare, mål 2", "what": "the template says reached, the analysis partly"},
    ]
    s.traps += [
        "contents list with tabs instead of dots",
        "form feeds as page marks, one of them inside a word",
        "a space is all that is left of a status symbol; one goal has nothing but that space",
        "empty cells are two tabs in a row, or a tab at the end of the line",
        "parts of a goal listed under 'Uppnått' and 'Ej uppnått'",
        "figures of the year before and of the whole administration beside the unit's own",
    ]
    return s


def introduction(s: Specimen) -> None:
    """Tell what the unit is."""
    s.heading(1, "Inledning")
    s.heading(2, "Om enheten")
    s.p(
        """Familjeenheten arbetar på uppdrag av socialförvaltningen i Svenljunga kommun med stöd till barn, unga och
        deras föräldrar. Här finns åtta familjebehandlare och en samordnare. Under 2020 fick 73 familjer stöd, jämfört
        med 66 familjer året innan.""",
        value("familjebehandlare", "åtta", "count", value=8),
        value("samordnare", "en", "count", value=1, sure=False),
        value("familjer fick stöd", "73 familjer", "count"),
        value(
            "familjer fick stöd", "66 familjer", "count", measure="previous", period="2019", name_variants=["familjer"]
        ),
    )
    s.p("Berättelsen följer fyra perspektiv: Brukare, Process, Medarbetare och Resurser.")
    s.add(Break())


def goal_block(s: Specimen, noted: Noted, phrase: str, status: str | None) -> None:
    """Put a goal, what is left of its symbol, and the heading of its background."""
    key = str(noted.fact["key"])
    s.p("Mål:")
    s.p(str(noted.fact["text"]), noted)
    judgement = [judged(key, status, phrase, source="template", forecast=None)] if status else []
    s.add(Mark("grey", "circle", key, phrase), *judgement)
    s.p("Bakgrund")


def users(s: Specimen) -> None:
    """The users' perspective."""
    s.goal_defaults["perspective"] = "Brukare"
    s.heading(1, "Brukare")
    s.heading(2, "Synpunkter och klagomål")
    s.values(
        Grid(
            header=(("Resultatindikator", "2019", "2020"),),
            rows=(("Klagomål", "5", "3"), ("Beröm", "", "11"), ("Förslag", "2", "")),
            widths=(0.5, 0.2, 0.2),
        ),
        (Column("2019", "previous", "count", "2019"), Column("2020", "outcome", "count", "2020")),
    )
    s.p(COMMENT)
    s.p("Beröm började räknas under 2020. Förslagen har inte förts in i systemet.")
    s.heading(2, "Mål för brukare")
    text = "Minst 85 % av föräldrarna ska uppleva att situationen hemma har blivit bättre"
    goal_block(s, goal("b1", text, target=(">=", 85, "percent")), "Målet är inte uppnått", "not_achieved")
    s.p(
        "Frågan ställs när insatsen avslutas. År 2019 svarade 80 % att det blivit bättre.",
        value(
            "det blivit bättre",
            "80 %",
            "percent",
            measure="previous",
            period="2019",
            name_variants=["svarade att det blivit bättre", "situationen hemma har blivit bättre"],
        ),
    )
    s.p(COMMENT)
    s.p(
        """Av 52 svarande upplevde 79 % en förbättring. Under pandemin har många samtal skett på telefon, vilket flera
        föräl-""",
        value("svarande", "52", "count", sure=False),
        value("svarande upplevde en förbättring", "79 %", "percent", name_variants=["upplevde en förbättring"]),
    )
    s.add(Break())
    s.p("drar har haft svårt för. Målet nåddes inte.", judged("b1", "not_achieved", "Målet nåddes inte"))
    text = "Alla barn ska få komma till tals i planeringen av stödet"
    goal_block(s, goal("b2", text), "Målet är uppnått", "achieved")
    s.p("Barnets röst ska finnas med i varje plan.")
    s.p(COMMENT)
    s.p(
        """I 68 av 73 planer finns barnets egna ord. För de yngsta barnen saknas en metod. Målet är i huvudsak men inte
        helt uppnått.""",
        value("planer med barnets egna ord", "68 av 73", "count", name_variants=["planer"]),
        judged("b2", "partly", "i huvudsak men inte helt uppnått"),
    )


def process(s: Specimen) -> None:
    """The perspective of how the work is done."""
    s.goal_defaults["perspective"] = "Process"
    s.heading(1, "Process")
    s.heading(2, "Mål för process")
    goal_block(s, goal("p1", "Stödet ska komma igång snabbt och följas upp"), "Målet är delvis uppnått", "partly")
    s.p("Det innebär att:")
    s.items(
        (
            "första mötet hålls inom 10 dagar från uppdraget",
            "varje insats följs upp var tredje månad",
            "minst tre föräldragrupper genomförs",
        ),
        goal("p1.1", "första mötet hålls inom 10 dagar från uppdraget", parent="p1", target=("<=", 10, "days")),
        goal("p1.2", "varje insats följs upp var tredje månad", parent="p1"),
        goal("p1.3", "minst tre föräldragrupper genomförs", parent="p1", target=(">=", 3, "count")),
        marker="-",
    )
    s.p(COMMENT)
    s.p("Uppnått")
    s.items(("första mötet hålls inom 10 dagar från uppdraget",), marker="-")
    s.p("Ej uppnått")
    s.items(("varje insats följs upp var tredje månad", "minst tre föräldragrupper genomförs"), marker="-")
    s.p(
        """Från uppdrag till första möte gick det i genomsnitt 7 dagar. En av tre grupper kunde genomföras innan
        restriktionerna.""",
        value("Från uppdrag till första möte", "7 dagar", "days", name_variants=["genomsnitt", "första möte"]),
        value("grupper kunde genomföras", "En av tre", "count", value=1),
    )
    s.note(
        judged("p1.1", "achieved", "Uppnått"),
        judged("p1.2", "not_achieved", "Ej uppnått"),
        judged("p1.3", "not_achieved", "Ej uppnått"),
    )


def employees(s: Specimen) -> None:
    """The employees' perspective."""
    s.goal_defaults["perspective"] = "Medarbetare"
    s.add(Break())
    s.heading(1, "Medarbetare")
    s.heading(2, "Nyckeltal")
    s.p("Sjukfrånvaron avser januari till december. Index går från 0 till 100.")
    s.values(
        Grid(
            header=(("Resultatindikator", "Enhet", "Förvaltning"),),
            rows=(
                ("Sjukfrånvaro, %", "4,6", "7,3"),
                ("Övertid, timmar", "", "2 418"),
                ("Hållbart medarbetarengagemang, index", "83", "77"),
            ),
            widths=(0.5, 0.2, 0.2),
        ),
        (Column("Enhet", unit="percent"), Column("Förvaltning", unit="percent", org_unit="Förvaltning")),
        units={"Övertid, timmar": "hours", "Hållbart medarbetarengagemang, index": "index"},
    )
    s.heading(2, "Mål för medarbetare")
    goal_block(s, goal("m1", "Alla ska ha haft ett utvecklingssamtal under året"), "", None)
    s.p("Samtalet hålls i maj.")
    s.p(COMMENT)
    s.p(
        "Samtliga utom en medarbetare har haft samtal. Det sista är bokat och målet väntas därmed nås i januari.",
        judged("m1", "achieved", "målet väntas därmed nås", forecast=1),
    )


def resources(s: Specimen) -> None:
    """The perspective of resources."""
    s.goal_defaults["perspective"] = "Resurser"
    s.heading(1, "Resurser")
    s.heading(2, "Mål för resurser")
    goal_block(s, goal("r1", "Verksamheten ska rymmas inom sin ram"), "Målet är uppnått", "achieved")
    s.p("Ramen har räknats upp med 2 procent.", value("Ramen har räknats upp", "2 procent", "percent", sure=False))
    s.p(COMMENT)
    s.p(
        "Enheten lämnar ett överskott på 96 tkr. Resor och utbildningar har ställts in.",
        Noted(
            "budget",
            {
                "statement": "operating",
                "item": "Enheten",
                "unit": UNIT,
                "deviation": 96_000,
                "currency_unit": "tkr",
                "period": "2020",
                "is_total": 1,
                "source": "prose",
            },
        ),
    )
    s.heading(2, "Ekonomi (tkr)")
    s.amounts(
        Grid(
            header=(("", "Budget", "Utfall", "Avvikelse"),),
            rows=(
                ("Personal", "5 730", "5 702", "28"),
                ("Drift", "750", "709", "41"),
                ("Totalt", "6 480", "6 411", "69"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(2,),
        ),
        ("budget", "outcome", "deviation"),
        period="2020",
        unit=UNIT,
    )
