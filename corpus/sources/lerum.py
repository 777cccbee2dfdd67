"""A department's annual report with words in the margin: the verdict on each goal stands beside the text about it."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Aside, Break, Column, Grid, Look, Specimen

TRAPS = [
    "the verdict and the key figure of a goal in a box in the margin, the goal as a heading beside it",
    "an analysis that says more than one thing about the goal, by area",
    "what has been done in a list, with numbers that are no results",
    "a survey of three years with the neighbours' mean",
    "the forecast of autumn compared with in the text about money",
]
TITLE = "Årsredovisning 2022"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="lerum-sektor-stod-och-omsorg-2022",
        look=Look(
            colour="#9a3412",
            family="helvetica",
            size=10,
            table="lines",
            header=("Lerums kommun", "Sektor stöd och omsorg"),
            footer=(TITLE, "{page}"),
            first_page_with_header=1,
            justified=False,
            aside=True,
        ),
        document={
            "municipality_code": "1441",
            "municipality": "Lerum",
            "report_type": "arsredovisning",
            "title": TITLE,
            "organisation": "Sektor stöd och omsorg",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-12-31",
        },
        goal_defaults={"level": "administration", "year": 2022, "perspective": "Måluppföljning"},
        value_defaults={"period": "2022"},
    )
    s.heading(1, f"{TITLE}, Sektor stöd och omsorg")
    the_year(s)
    safe(s)
    independent(s)
    staff(s)
    survey(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put the year in short."""
    s.p(
        """Sektorn erbjuder stöd och omsorg till äldre, personer med funktionsnedsättning och familjer. Under 2022 fick
        1 914 personer hemtjänst, boendestöd eller plats på boende. Året har handlat om att ta igen det som
        pandemin sköt upp. Planeringen av ett nytt äldreboende i Gråbo är klar, och bygget startar 2023. Av sektorns
        fem mål bedöms två vara uppnådda, två delvis uppnådda och ett inte uppnått.""",
        value("personer hemtjänst, boendestöd eller plats på boende", "1 914 personer", "count"),
    )


def told(
    s: Specimen,
    key: str,
    text: str,
    verdict: tuple[str, str],
    facts: tuple[str, ...],
    paragraphs: tuple[str, ...],
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal, its verdict in the margin, and what is said about it."""
    word, status = verdict
    s.heading(3, text, goal(key, text, target=target), listed=False)
    s.add(Aside("Måluppfyllelse", (word, *facts)), judged(key, status, word, source="template"))
    for paragraph in paragraphs:
        s.p(paragraph)
    s.note(*noted)


def safe(s: Specimen) -> None:
    """Put the goals for those who get support."""
    s.heading(2, "Måluppföljning")
    told(
        s,
        "1",
        "Personer med hemtjänst ska känna sig trygga",
        ("Uppnått", "achieved"),
        ("89 procent trygga", "Mål: 87 procent"),
        (
            """Andelen som känner sig trygga ökade med tre procentenheter. Fast omsorgskontakt infördes i juli, och vid
            årets slut hade 812 av 870 personer en namngiven kontakt. Fler än tidigare vet vart de ska vända sig med
            synpunkter. Bäst är resultatet i Floda.""",
            """Kontinuiteten är däremot oförändrad: i snitt möter en person 14 medarbetare på två veckor. Det är fler
            än vi vill.""",
        ),
        value("trygga", "89 procent", "percent", name_variants=["känner sig trygga"]),
        value("trygga", "87 procent", "percent", measure="target", name_variants=["Mål", "känner sig trygga"]),
        value("känner sig trygga ökade", "tre procentenheter", "percent", value=3, sure=False),
        value("personer en namngiven kontakt", "812 av 870 personer", "count", period="2022-12"),
        value("medarbetare", "14 medarbetare", "count", name_variants=["Kontinuiteten"]),
        target=(">=", 87, "percent"),
    )
    told(
        s,
        "2",
        "Ingen ska behöva vänta mer än tre månader på bostad med särskild service",
        ("Inte uppnått", "not_achieved"),
        ("11 personer väntade längre", "Mål: 0 personer"),
        (
            """Väntetiden var i genomsnitt 7,5 månader, en försämring från 6,1 månader. Kommunen har betalat 1,7
            miljoner kronor i särskild avgift till Ivo. Två bostäder i Hjällsnäs har försenats till våren 2024, och vi
            bedömer inte att målet kan nås under nästa år heller.""",
        ),
        value("personer väntade längre", "11 personer", "count", name_variants=["väntade längre"]),
        value("personer väntade längre", "0 personer", "count", measure="target", name_variants=["Mål"]),
        value("Väntetiden", "7,5 månader", "months"),
        value("Väntetiden", "6,1 månader", "months", measure="previous", period="2021"),
        value("särskild avgift till Ivo", "1,7 miljoner kronor", "sek", value=1_700_000),
        value("bostäder", "Två bostäder", "count", value=2, sure=False),
        judged("2", "not_achieved", "bedömer inte att målet kan nås", forecast=1, sure=False),
        target=("<=", 0, "count"),
    )


def independent(s: Specimen) -> None:
    """Put the goals for independence."""
    told(
        s,
        "3",
        "Fler ska bli självförsörjande",
        ("Delvis uppnått", "partly"),
        ("58 procent till arbete eller studier", "Mål: 60 procent"),
        (
            """Antalet hushåll med försörjningsstöd minskade från 402 till 371. Bland unga är resultatet mycket gott, 74
            procent av deltagarna under 25 år gick till arbete eller studier. För dem som varit utan arbete länge går
            det trögare, och för den gruppen är målet inte uppnått.""",
        ),
        value("arbete eller studier", "58 procent", "percent", name_variants=["till arbete eller studier"]),
        value("arbete eller studier", "60 procent", "percent", measure="target", name_variants=["Mål"]),
        value("Antalet hushåll med försörjningsstöd", "402", "count", measure="previous", period="2021"),
        value("Antalet hushåll med försörjningsstöd", "371", "count"),
        value("deltagarna under 25 år arbete eller studier", "74 procent", "percent"),
        judged("3", "not_achieved", "för den gruppen är målet inte uppnått", sure=False),
        target=("increase", None, None),
    )
    told(
        s,
        "4",
        "Barns röst ska höras i alla utredningar",
        ("Uppnått", "achieved"),
        ("97 procent", "Mål: 95 procent"),
        (
            """En granskning av 120 akter visar att barnet har kommit till tals i 116. Tre barnkonventionspiloter har
            utbildats. Återkopplingen till barnen när utredningen är klar brister i var femte akt, vilket vi behöver
            arbeta vidare med. Under hösten har handläggarna fått handledning i hur man berättar om ett beslut för ett
            barn.""",
        ),
        value("Barns röst utredningar", "97 procent", "percent", name_variants=["barnet har kommit till tals"]),
        value("Barns röst utredningar", "95 procent", "percent", measure="target", name_variants=["Mål"]),
        value("granskning av akter", "120 akter", "count", name_variants=["akter"]),
        value("barnet har kommit till tals", "116", "count"),
        value("Återkopplingen brister", "var femte akt", "percent", value=20, sure=False),
        target=(">=", 95, "percent"),
    )


def staff(s: Specimen) -> None:
    """Put the goal for staff."""
    told(
        s,
        "5",
        "Sektorn ska vara en attraktiv arbetsgivare",
        ("Delvis uppnått", "partly"),
        ("HME 79", "Mål: 80"),
        (
            """Engagemanget ligger strax under målet. Sjukfrånvaron var 8,9 procent, högst i februari med 13,4. Andelen
            som arbetar heltid har ökat från 71 till 76 procent. 43 vårdbiträden har fått en tillsvidareanställning
            efter avslutad utbildning. Introduktionen av nya medarbetare får gott betyg, men var tredje sommarvikarie
            tycker att den var för kort.""",
        ),
        value("HME", "79", "index"),
        value("HME", "80", "index", measure="target", name_variants=["Mål"]),
        value("Sjukfrånvaron", "8,9 procent", "percent"),
        value("Sjukfrånvaron", "13,4", "percent", period="2022-02"),
        value("arbetar heltid", "71", "percent", measure="previous", period="2021"),
        value("arbetar heltid", "76 procent", "percent"),
        value("vårdbiträden har fått en tillsvidareanställning", "43 vårdbiträden", "count"),
        value("sommarvikarie", "var tredje", "percent", value=33, sure=False),
    )


def survey(s: Specimen) -> None:
    """Put the survey, across the page."""
    s.add(Break(columns=1))
    s.heading(2, "Resultat i jämförelse")
    s.p("Andel nöjda, procent. Jämförelsen avser medelvärdet i Göteborgsregionen.", style="caption")
    s.values(
        Grid(
            header=(("", "2020", "2021", "2022", "Regionen 2022"),),
            rows=(
                ("Hemtjänst", "88", "86", "88", "86"),
                ("Äldreboende", "80", "79", "77", "78"),
                ("Gruppbostad", "84", "", "87", "83"),
                ("Daglig verksamhet", "90", "", "91", "88"),
                ("Stöd från socialtjänsten", "", "74", "78", "77"),
            ),
            widths=(0.36, 0.15, 0.15, 0.15, 0.19),
        ),
        (
            Column("2020", "previous", "percent", "2020"),
            Column("2021", "previous", "percent", "2021"),
            Column("2022", "outcome", "percent", "2022"),
            Column("Regionen 2022", "outcome", "percent", "2022"),
        ),
        extra={"name_variants": ["Andel nöjda"]},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Sektorns resultat är -6,4 miljoner kronor mot budget, vilket är 3,1 miljoner bättre än prognosen i oktober.
        Bostad med särskild service går med underskott, 8,8 miljoner, medan hemtjänsten har ett överskott om 2,6
        miljoner kronor.""",
        money("Sektorns resultat", currency_unit="mkr", deviation=-6_400_000, period="2022", is_total=1),
        money("Bostad med särskild service", currency_unit="mkr", deviation=-8_800_000, period="2022"),
        money("hemtjänsten", currency_unit="mkr", deviation=2_600_000, period="2022"),
        value("bättre än prognosen", "3,1 miljoner", "sek", value=3_100_000, sure=False),
    )
    s.p("Miljoner kronor, nettokostnad", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2021", "Budget 2022", "Bokslut 2022", "Avvikelse"),),
            rows=(
                ("Hemtjänst", "178,2", "186,0", "183,4", "2,6"),
                ("Äldreboende", "241,7", "249,5", "249,2", "0,3"),
                ("Bostad med särskild service", "133,9", "137,2", "146,0", "-8,8"),
                ("Individ och familj", "96,4", "99,1", "99,6", "-0,5"),
                ("Totalt", "650,2", "671,8", "678,2", "-6,4"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2022",
    )
    s.p(
        """Investeringarna uppgick till 4,9 miljoner kronor av budgeterade 7,5. Det som återstår gäller larm på
        äldreboendena, där upphandlingen har överklagats.""",
        money(
            "Investeringarna",
            statement="investment",
            currency_unit="mkr",
            outcome=4_900_000,
            budget=7_500_000,
            period="2022",
        ),
    )
