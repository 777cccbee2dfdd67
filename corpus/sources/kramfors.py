"""A yearly account of patient safety: goals in a table of text whose outcome begins with the verdict."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Column, Contents, Grid, Items, Look, Specimen

TRAPS = [
    "a table with goal, strategy, measure and outcome in running text, the verdict as the first words of the outcome",
    "units judged one by one inside a cell",
    "deviations by kind and severity, a row of sums",
    "registers with the share of risk assessments that led to measures",
    "goals for the coming year in a list",
    "passages on responsibility that hold no figures",
]
DONE = "Mål och resultat"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="kramfors-patientsakerhet-2021",
        look=Look(
            colour="#4a4a4a",
            family="times",
            size=11,
            headings="modest",
            table="grid",
            header=("BISTÅNDS-, ARBETSMARKNADS- OCH SOCIALFÖRVALTNINGEN", "2022-02-18"),
            footer=("Kramfors kommun", "{page}/{pages}"),
            first_page_with_header=1,
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "2282",
            "municipality": "Kramfors",
            "report_type": "other",
            "title": "Patientsäkerhetsberättelse 2021",
            "organisation": "Bistånds-, arbetsmarknads- och sociala nämnden",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-12-31",
        },
        goal_defaults={"level": "board", "year": 2021, "perspective": DONE},
        value_defaults={"period": "2021"},
    )
    s.heading(1, "Patientsäkerhetsberättelse 2021", listed=False)
    s.p("Bistånds-, arbetsmarknads- och sociala nämnden, Kramfors kommun", style="bold")
    s.add(Contents("Innehåll", depth=2))
    responsibility(s)
    goals(s)
    deviations(s)
    registers(s)
    coming_year(s)
    s.traps += TRAPS
    return s


def responsibility(s: Specimen) -> None:
    """Put the summary and who is responsible."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Kommunens hälso- och sjukvård omfattar särskilda boenden, korttidsboende, daglig verksamhet och
        hemsjukvård. I medeltal hade 318 personer hemsjukvård. Verksamheten har 29 sjuksköterskor, elva
        arbetsterapeuter och sju fysioterapeuter. Fem tjänster som sjuksköterska har varit vakanta, och hyrpersonal
        har använts under 61 veckor. Av sex mål har två nåtts, två nåtts delvis och ett inte nåtts. Ett mål kunde
        inte följas upp.""",
        value("personer hade hemsjukvård", "318 personer", "count", name_variants=["hemsjukvård"]),
        value("sjuksköterskor", "29 sjuksköterskor", "count"),
        value("arbetsterapeuter", "elva arbetsterapeuter", "count", value=11),
        value("fysioterapeuter", "sju fysioterapeuter", "count", value=7),
        value("tjänster som sjuksköterska vakanta", "Fem tjänster", "count", value=5),
        value("hyrpersonal", "61 veckor", "weeks"),
    )
    s.heading(2, "Organisation och ansvar")
    s.p(
        """Nämnden är vårdgivare och har det yttersta ansvaret för att verksamheten bedrivs så att kravet på god vård
        upprätthålls. Verksamhetschefen enligt 4 kap. 2 § hälso- och sjukvårdslagen svarar för den löpande
        verksamheten och för att det finns resurser. Medicinskt ansvarig sjuksköterska ansvarar för rutiner,
        läkemedelshantering, dokumentation och anmälan av vårdskador. Enhetscheferna ser till att medarbetarna känner
        till och följer rutinerna, och legitimerad personal har eget yrkesansvar. Avvikelser diskuteras på teamträffar
        var fjortonde dag."""
    )


def goals(s: Specimen) -> None:
    """Put the table of goals."""
    s.heading(2, DONE)
    texts = (
        "Alla med trycksårsrisk ska ha åtgärder insatta",
        "Läkemedelsavvikelserna ska minska med 10 procent",
        "Följsamhet till basala hygienrutiner ska vara minst 90 procent",
        "Alla patienter ska ha haft läkemedelsgenomgång det senaste året",
        "Vårdplan i livets slut ska finnas för minst 80 procent av de avlidna",
        "Patienter och närstående ska vara delaktiga i riskanalyser",
    )
    outcomes: tuple[tuple[str, ...], ...] = (
        ("Målet är nått. Åtgärder fanns för samtliga 74 patienter med risk.",),
        ("Målet är inte nått. Antalet ökade från 402 till 455. Flest är uteblivna doser på kvällen.",),
        (
            "Målet är delvis nått.",
            "Björkbacken 94 %, uppnått. Vitsippan 91 %, uppnått. Hemsjukvården 83 %, ej uppnått.",
        ),
        ("Målet är delvis nått. 212 av 260 genomgångar är gjorda. Läkarbrist på en hälsocentral försenade resten.",),
        ("Målet är nått. 86 % enligt Palliativregistret (2020: 79 %).",),
        ("Har inte kunnat följas upp. Riskanalyserna har gjorts utan närstående på grund av besöksrestriktioner.",),
    )
    measures = (
        "Senior alert",
        "Avvikelsesystemet",
        "Punktmätning i oktober",
        "Journalgranskning",
        "Svenska palliativregistret",
        "Egenkontroll",
    )
    s.add(
        Grid(
            header=(("Mål", "Mäts genom", "Resultat"),),
            rows=tuple(
                ((text,), measure, outcome) for text, measure, outcome in zip(texts, measures, outcomes, strict=True)
            ),
            widths=(0.33, 0.2, 0.47),
            left_columns=(0, 1, 2),
        ),
        *goal_facts(texts),
    )


def goal_facts(texts: tuple[str, ...]) -> list[Noted]:
    """Return what the table of goals holds."""
    site, before = "Hemsjukvården", {"measure": "previous", "period": "2020"}
    hygiene = ["Följsamhet", "basala hygienrutiner"]
    return [
        goal("1", texts[0], target=(">=", 100, "percent")),
        judged("1", "achieved", "Målet är nått", source="template"),
        value("patienter med risk", "74 patienter", "count", name_variants=["patienter"]),
        goal("2", texts[1], target=("decrease", 10, "percent")),
        judged("2", "not_achieved", "Målet är inte nått", source="template"),
        value("Läkemedelsavvikelserna", "402", "count", **before, name_variants=["Antalet"]),
        value("Läkemedelsavvikelserna", "455", "count", name_variants=["Antalet"]),
        goal("3", texts[2], target=(">=", 90, "percent")),
        judged("3", "partly", "Målet är delvis nått", source="template"),
        *(
            value("Följsamhet", share, "percent", period="2021-10", org_unit=unit, name_variants=[unit, *hygiene])
            for unit, share in (("Björkbacken", "94 %"), ("Vitsippan", "91 %"), (site, "83 %"))
        ),
        judged("3", "achieved", "uppnått", source="template", unit="Björkbacken"),
        judged("3", "achieved", "uppnått", source="template", unit="Vitsippan"),
        judged("3", "not_achieved", "ej uppnått", source="template", unit=site),
        goal("4", texts[3], target=(">=", 100, "percent")),
        judged("4", "partly", "Målet är delvis nått", source="template"),
        value("genomgångar är gjorda", "212 av 260 genomgångar", "count", name_variants=["läkemedelsgenomgång"]),
        goal("5", texts[4], target=(">=", 80, "percent")),
        judged("5", "achieved", "Målet är nått", source="template"),
        value("Vårdplan i livets slut", "86 %", "percent", name_variants=["Palliativregistret"]),
        value("Vårdplan i livets slut", "79 %", "percent", **before, name_variants=["Palliativregistret"]),
        goal("6", texts[5]),
        judged("6", "not_measured", "Har inte kunnat följas upp", source="template"),
    ]


def deviations(s: Specimen) -> None:
    """Put the deviations."""
    s.heading(2, "Avvikelser")
    s.p(
        """Antalet rapporterade avvikelser var 1 188. Två händelser har anmälts till Ivo enligt lex Maria, båda om
        fördröjd behandling. Fallen har minskat, särskilt nattetid, men elva fall ledde till höftfraktur mot åtta
        2020.""",
        value("rapporterade avvikelser", "1 188", "count"),
        value("händelser har anmälts enligt lex Maria", "Två händelser", "count", value=2, name_variants=["lex Maria"]),
        value("fall ledde till höftfraktur", "elva fall", "count", value=11, name_variants=["höftfraktur"]),
        value(
            "fall ledde till höftfraktur",
            "åtta",
            "count",
            value=8,
            measure="previous",
            period="2020",
            name_variants=["höftfraktur"],
        ),
    )
    s.p("Avvikelser per typ", style="caption")
    s.values(
        Grid(
            header=(("Typ", "2019", "2020", "2021", "Varav allvarliga 2021"),),
            rows=(
                ("Fall", "702", "688", "611", "14"),
                ("Läkemedel", "377", "402", "455", "6"),
                ("Medicinteknisk produkt", "18", "22", "19", "0"),
                ("Utebliven vård", "31", "46", "64", "5"),
                ("Informationsöverföring", "28", "35", "39", "2"),
                ("Summa", "1 156", "1 193", "1 188", "27"),
            ),
            widths=(0.34, 0.14, 0.14, 0.14, 0.24),
            bold_rows=(5,),
        ),
        (
            Column("2019", "previous", "count", "2019"),
            Column("2020", "previous", "count", "2020"),
            Column("2021", "outcome", "count", "2021"),
            Column("Varav allvarliga 2021", "outcome", "count", "2021"),
        ),
        extra={"name_variants": ["Avvikelser per typ"]},
    )


def registers(s: Specimen) -> None:
    """Put the registers."""
    s.heading(2, "Kvalitetsregister")
    s.p("Senior alert, andel i procent", style="caption")
    s.values(
        Grid(
            header=(("", "Riskbedömda", "Med risk", "Åtgärd utförd"),),
            rows=(
                ("Björkbacken", "98", "71", "100"),
                ("Vitsippan", "91", "66", "100"),
                ("Kärnan", "77", "80", "92"),
                ("Hemsjukvården", "64", "", ""),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        [Column(name, "outcome", "percent") for name in ("Riskbedömda", "Med risk", "Åtgärd utförd")],
        extra={"name_variants": ["Senior alert", "Senior alert, andel i procent"]},
    )
    s.p(
        """I hemsjukvården registreras bara bedömningar vid inskrivning, och andelen med risk redovisas därför inte.
        Munhälsobedömning erbjöds 431 personer, av vilka 288 tackade ja. Av 57 förväntade dödsfall har 55 registrerats
        i Palliativregistret.""",
        value("Munhälsobedömning erbjöds", "431 personer", "count", name_variants=["Munhälsobedömning"]),
        value("Munhälsobedömning tackade ja", "288", "count", name_variants=["tackade ja"]),
        value("förväntade dödsfall", "57 förväntade dödsfall", "count"),
        value("dödsfall har registrerats", "55", "count", name_variants=["registrerats i Palliativregistret"]),
    )


def coming_year(s: Specimen) -> None:
    """Put the goals for the coming year."""
    s.heading(2, "Mål för 2022")
    texts = (
        "Läkemedelsavvikelserna ska vara färre än 400",
        "Minst 90 procent i hemsjukvården ska ha en riskbedömning",
        "Höftfrakturerna ska halveras",
    )
    targets = (("<", 400, "count"), (">=", 90, "percent"), ("decrease", 50, "percent"))
    s.add(
        Items(texts, "–"),
        *(
            goal(f"n{n}", text, target=target, year=2022, perspective="Mål för 2022")
            for n, (text, target) in enumerate(zip(texts, targets, strict=True), start=1)
        ),
    )
