"""A welfare committee's quality report as a Word file's plain text: goals by department, each with its own outcome."""

from collections.abc import Sequence

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Break, Column, Contents, Grid, Look, Specimen

TRAPS = [
    "text as converters of Word files write it: cells between tabs, bullets before a tab, contents with pages",
    "key goals numbered by department, with outcome, verdict and measures each on a line of its own",
    "verdicts short and long: Ja, Nej, Nästan, Ja med råge, Går ej att mäta",
    "an outcome that is a sentence instead of a figure",
    "men and women as columns, some cells empty because the groups are small",
    "money told in sentences with a small table",
]
CARE, SUPPORT, SOCIAL = "Äldreomsorg", "Funktionshinderomsorg", "Individ- och familjeomsorg"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="robertsfors-socialutskottet-2020",
        formats=("txt",),
        look=Look(),
        document={
            "municipality_code": "2409",
            "municipality": "Robertsfors",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2020",
            "organisation": "Socialutskottet",
            "unit": None,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-12-31",
        },
        goal_defaults={"level": "board", "year": 2020},
        value_defaults={"period": "2020"},
    )
    s.p("Robertsfors kommun")
    s.p("Socialutskottet")
    s.p("2021-03-02")
    s.heading(1, "Kvalitetsberättelse 2020", listed=False)
    s.add(Contents("Innehåll", depth=2))
    introduction(s)
    care(s)
    support(s)
    social(s)
    complaints(s)
    economy(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the introduction."""
    s.heading(2, "Inledning")
    s.p(
        """Kvalitetsberättelsen beskriver hur socialtjänsten i Robertsfors har arbetat med kvalitet under 2020.
        Verksamheten har omkring 240 tillsvidareanställda och omsätter 171 miljoner kronor. Pandemin har satt sina
        spår. Fyra av planerade sju egenkontroller har genomförts, och flera enkäter har ställts in."""
    )
    s.note(
        value("tillsvidareanställda", "omkring 240 tillsvidareanställda", "count"),
        value(
            "egenkontroller har genomförts", "Fyra av planerade sju", "count", value=4, name_variants=["egenkontroller"]
        ),
        value("omsätter", "171 miljoner kronor", "sek", value=171_000_000, sure=False),
    )
    s.p("I varje avsnitt redovisas verksamhetens nyckelmål, årets resultat och om målet är nått.")


def block(
    s: Specimen,
    key: str,
    text: str,
    result: str,
    reached: tuple[str, str | None],
    measures: Sequence[str],
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal with its outcome, its verdict and what is to be done."""
    s.p(f"Nyckelmål {key}: {text}", goal(key, text, number=key, target=target))
    s.p(f"Resultat: {result}", *noted)
    word, status = reached
    s.p(f"Målet nått: {word}", judged(key, status, word, source="template"))
    s.p("Åtgärder:")
    s.items(measures, marker="\u2022\t")


def care(s: Specimen) -> None:
    """Put care of the elderly."""
    s.goal_defaults["perspective"] = CARE
    s.heading(2, CARE)
    block(
        s,
        "1",
        "Andelen nöjda med hemtjänsten ska vara minst 93 procent",
        "95 procent är ganska eller mycket nöjda (2019: 94 procent). Svarsfrekvensen var 68 procent.",
        ("Ja", "achieved"),
        ("Fortsatt arbete med fast omsorgskontakt", "Ny rutin för information om byte av tid"),
        value("nöjda med hemtjänsten", "95 procent", "percent", name_variants=["ganska eller mycket nöjda"]),
        value(
            "nöjda med hemtjänsten",
            "94 procent",
            "percent",
            measure="previous",
            period="2019",
            name_variants=["ganska eller mycket nöjda"],
        ),
        value("Svarsfrekvensen", "68 procent", "percent"),
        target=(">=", 93, "percent"),
    )
    block(
        s,
        "2",
        "Ingen ska behöva vänta mer än 30 dagar på särskilt boende",
        "Medelväntetiden var 22 dagar, fyra personer fick vänta längre än en månad. Den längsta tiden var 67 dagar.",
        ("Nej", "not_achieved"),
        ("Tre korttidsplatser görs om till permanenta",),
        value("Medelväntetiden", "22 dagar", "days"),
        value(
            "personer fick vänta längre än en månad", "fyra personer", "count", value=4, name_variants=["vänta längre"]
        ),
        value("Den längsta tiden", "67 dagar", "days"),
        target=("<=", 30, "days"),
    )
    block(
        s,
        "3",
        "Antalet fall på boendena ska minska",
        "Antalet fall var 241 under 2020 och 286 under 2019. Bäst har det gått på Edfastgården.",
        ("Ja, med råge", "achieved"),
        ("Fortsatta teamträffar varannan vecka", "Fler rörelselarm på Tallbacken"),
        value("Antalet fall", "241", "count"),
        value("Antalet fall", "286", "count", measure="previous", period="2019"),
        target=("decrease", None, None),
    )
    s.p("Ur Socialstyrelsens undersökning, andel positiva svar i procent")
    s.values(
        Grid(
            header=(("Hemtjänst", "Kvinnor", "Män", "Samtliga", "Riket"),),
            rows=(
                ("Bemötande", "99", "97", "98", "97"),
                ("Trygghet", "90", "93", "91", "87"),
                ("Informerar om ändringar", "71", "77", "73", "68"),
                ("Ensamhet", "", "", "48", "51"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        [Column(name, "outcome", "percent") for name in ("Kvinnor", "Män", "Samtliga", "Riket")],
        extra={"name_variants": ["Ur Socialstyrelsens undersökning", "Hemtjänst"]},
    )


def support(s: Specimen) -> None:
    """Put support to people with disabilities."""
    s.goal_defaults["perspective"] = SUPPORT
    s.heading(2, SUPPORT)
    block(
        s,
        "4",
        "Alla i daglig verksamhet ska ha en aktuell plan",
        "31 av 33 personer har en plan som är gjord eller uppdaterad under året.",
        ("Nästan", "partly"),
        ("De två som återstår får sin plan i februari",),
        value("personer har en plan", "31 av 33 personer", "count", name_variants=["personer plan"]),
        target=(">=", 100, "percent"),
    )
    block(
        s,
        "5",
        "Boende i gruppbostad ska trivas",
        "Brukarenkäten ställdes in. Enligt samtal med gode män är intrycket gott.",
        ("Går ej att mäta", "not_measured"),
        ("Enkät med bildstöd i oktober 2021",),
        judged("5", "not_measured", "Brukarenkäten ställdes in", sure=False),
    )
    s.p(
        """Det har varit oroligt på en av gruppbostäderna, där hot och våld ledde till 26 tillbudsrapporter. En extra
        nattjänst har funnits sedan maj.""",
        value("tillbudsrapporter", "26 tillbudsrapporter", "count"),
    )


def social(s: Specimen) -> None:
    """Put social services, whose goal has indicators in a table."""
    s.goal_defaults["perspective"] = SOCIAL
    s.add(Break())
    s.heading(2, SOCIAL)
    text = "Handläggningen ska vara snabb och rättssäker"
    s.p(f"Nyckelmål 6: {text}", goal("6", text, number="6"))
    rows = (
        ("Förhandsbedömning inom 14 dagar, %", "100", "91", "97", "Nej"),
        ("Barnutredning inom 4 månader, %", "95", "88", "96", "Ja"),
        ("Nybesök ekonomiskt bistånd, dagar", "10", "13", "9", "Ja"),
        ("Ändrade beslut i domstol, antal", "0", "2", "1", "Nej"),
    )
    targets = ((">=", 100, "percent"), (">=", 95, "percent"), ("<=", 10, "days"), ("<=", 0, "count"))
    s.values(
        Grid(
            header=(("Indikator", "Mål", "2019", "2020", "Nått"),),
            rows=rows,
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (Column("Mål", "target"), Column("2019", "previous", period="2019"), Column("2020"), None),
        units={row[0]: unit for row, (_, _, unit) in zip(rows, targets, strict=True)},
    )
    for place, (row, target) in enumerate(zip(rows, targets, strict=True), start=1):
        s.note(indicator(f"6.{place}", row[0], "6", target=target, target_source="table"))
        status = {"Ja": "achieved", "Nej": "not_achieved"}[row[4]]
        s.note(judged(f"6.{place}", status, row[4], source="template", goal_alt=["6"]))
    s.p(
        """Målet nått: Delvis. Två av fyra indikatorer ligger på rätt sida. Antalet orosanmälningar steg till 164, en
        ökning med 20 procent, och ändå har utredningarna gått fortare än året före. Sju barn var placerade vid årets
        slut.""",
        judged("6", "partly", "Delvis", source="template"),
        value("Antalet orosanmälningar", "164", "count"),
        value("orosanmälningar ökning", "20 procent", "percent", sure=False),
        value("barn var placerade", "Sju barn", "count", value=7, period="2020-12"),
    )


def complaints(s: Specimen) -> None:
    """Put deviations and complaints."""
    s.heading(2, "Avvikelser, klagomål och lex Sarah")
    s.p(
        """Sammanlagt kom det in 388 avvikelser, varav 154 gällde läkemedel. 22 klagomål registrerades, nio färre än
        2019. En lex Sarah-anmälan gjordes till Ivo, som avslutade ärendet utan åtgärd. Målet i ledningssystemet, att
        varje klagomål ska besvaras inom tio dagar, hölls i 18 fall.""",
        value("avvikelser", "388 avvikelser", "count"),
        value("avvikelser läkemedel", "154", "count", name_variants=["läkemedel"]),
        value("klagomål registrerades", "22 klagomål", "count", name_variants=["klagomål"]),
        value("klagomål färre", "nio färre", "count", value=9, sure=False),
        value("lex Sarah-anmälan", "En lex Sarah-anmälan", "count", value=1, sure=False),
        value("klagomål ska besvaras", "18 fall", "count", name_variants=["hölls"], sure=False),
        goal(
            "7",
            "varje klagomål ska besvaras inom tio dagar",
            target=("<=", 10, "days"),
            perspective="Avvikelser, klagomål och lex Sarah",
            sure=False,
            note="a goal of the management system, told inside a sentence",
        ),
        judged("7", "partly", "hölls i 18 fall", sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomiskt utfall")
    s.p(
        """Socialtjänsten gör ett överskott på 2,3 miljoner kronor, vilket helt beror på statlig ersättning för
        sjuklöner. Äldreomsorgen höll sin budget, medan placeringarna inom individ- och familjeomsorgen gav ett
        underskott på 1,4 miljoner kronor.""",
        money("Socialtjänsten", currency_unit="mkr", deviation=2_300_000, period="2020", is_total=1),
        money("individ- och familjeomsorgen", currency_unit="mkr", deviation=-1_400_000, period="2020"),
        money("Äldreomsorgen", currency_unit="mkr", deviation=0, period="2020", sure=False),
    )
    s.p("Tkr")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2020", "Utfall 2020", "Avvikelse"),),
            rows=(
                ("Gemensamt", "9 640", "6 980", "2 660"),
                ("Äldreomsorg", "91 200", "91 155", "45"),
                ("Funktionshinderomsorg", "46 900", "45 890", "1 010"),
                ("Individ- och familjeomsorg", "25 300", "26 715", "-1 415"),
                ("Summa", "173 040", "170 740", "2 300"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "deviation"),
        period="2020",
    )
