"""A municipality's follow-up of its council's goals: dots with a legend, comparison with similar municipalities."""

from corpus.gold import Noted, goal, indicator, judged, money, seen, value
from corpus.story import Box, Cell, Column, Grid, Look, Mark, Specimen

TRAPS = [
    "dots at the measures, explained once; words of its own for the whole of a goal",
    "long names of measures as a national database gives them, with who and how after commas and brackets",
    "columns for similar municipalities and for the country between the outcome and the dot",
    "a value marked with a star, and rows whose outcome is not published yet",
    "a goal that is not weighed, since too little is known",
    "the verdict on a goal in a box after its measures",
    "financial goals in a table of their own, the verdict as yes or no",
]
LEGEND = {
    "green": ("Målnivån är nådd", "achieved"),
    "yellow": ("Målnivån är inte nådd, men resultatet är bättre än året innan", "partly"),
    "red": ("Målnivån är inte nådd och resultatet har inte förbättrats", "not_achieved"),
    "grey": ("Resultat saknas för 2022", "not_measured"),
}
SIMILAR, COUNTRY = "Liknande kommuner", "Riket"
Measure = tuple[tuple[str, str, str, str, str, str], str, tuple[str, float, str]]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="osthammar-kommunfullmaktiges-mal-2022",
        look=Look(
            colour="#00594f",
            family="vera",
            size=9,
            table="rows",
            figures="centre",
            header=("Östhammars kommun", "KS-2023-114"),
            footer=("Uppföljning av kommunfullmäktiges mål 2022", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0382",
            "municipality": "Östhammar",
            "report_type": "maluppfoljning",
            "title": "Uppföljning av kommunfullmäktiges mål 2022",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-12-31",
        },
        goal_defaults={"level": "council", "year": 2022},
        value_defaults={"period": "2022"},
    )
    s.heading(1, "Uppföljning av kommunfullmäktiges mål 2022")
    s.p("Kommunstyrelsen", style="bold")
    introduction(s)
    learning(s)
    care(s)
    living(s)
    climate(s)
    finance(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put how the goals are followed up, and the legend."""
    s.p(
        """Kommunfullmäktige antog i november 2019 fyra mål för perioden 2020–2023 samt tre finansiella mål. Det här är
        den tredje uppföljningen. Varje mål mäts med ett litet antal nyckeltal ur den nationella databasen Kolada.
        Resultaten ställs mot en målnivå, mot medelvärdet för sju kommuner som liknar vår och mot riket. Nyckeltalen
        vägs därefter samman med nämndernas egna bedömningar. Ett mål anses uppfyllt när merparten av nyckeltalen har
        nått sin målnivå och nämndernas bedömning inte säger något annat.""",
        value("mål", "fyra mål", "count", value=4, sure=False),
        value("finansiella mål", "tre finansiella mål", "count", value=3, sure=False),
        value("kommuner som liknar vår", "sju kommuner", "count", value=7, sure=False),
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "circle", None, role="legend"), text) for c, (text, _) in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.04, 0.7),
            left_columns=(0, 1),
            frameless=True,
        )
    )
    s.p("* Preliminärt värde.", style="small")


def measures(s: Specimen, key: str, text: str, rows: tuple[Measure, ...]) -> None:
    """Put a goal and its measures."""
    s.heading(2, f"Mål {key}. {text}", goal(key, text, number=key))
    cells: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for place, (row, colour, target) in enumerate(rows, start=1):
        own = f"{key}.{place}"
        cells.append((*row, Mark(colour, "circle", own)))  # type: ignore[arg-type]
        legend, status = LEGEND[colour]
        noted += [
            indicator(own, row[0], key, target=target, target_source="table"),
            seen(own, status, legend, goal_alt=[key]),
        ]
    s.values(
        Grid(
            header=(("Nyckeltal", "2021", "2022", "Målnivå", SIMILAR, COUNTRY, ""),),
            rows=tuple(cells),
            widths=(0.37, 0.095, 0.095, 0.11, 0.18, 0.1, 0.05),
            left_columns=(0, 6),
        ),
        (
            Column("2021", "previous", period="2021"),
            Column("2022", period="2022"),
            Column("Målnivå", "target", period="2022"),
            Column(SIMILAR, org_unit=SIMILAR, period="2022"),
            Column(COUNTRY, org_unit=COUNTRY, period="2022"),
            None,
        ),
        units={row[0]: target[2] for row, _, target in rows},
    )
    s.note(*noted)


def weighed(s: Specimen, key: str, status: str | None, phrase: str, why: str, *noted: Noted, **extra: object) -> None:
    """Put the verdict on a goal in a box."""
    s.add(
        Box("Sammanvägd bedömning", (f"{phrase}. {' '.join(why.split())}",)),
        judged(key, status, phrase, source="text", **extra),
        *noted,
    )


def learning(s: Specimen) -> None:
    """Put the goal for schools."""
    measures(
        s,
        "1",
        "Barn och unga lyckas i skolan",
        (
            (
                (
                    "Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor, andel (%)",
                    "83,2",
                    "87,5",
                    "88,0",
                    "82,9",
                    "85,0",
                ),
                "yellow",
                (">=", 88, "percent"),
            ),
            (
                (
                    "Gymnasieelever med examen inom 4 år, hemkommun, andel (%)",
                    "72,8",
                    "75,1",
                    "75,0",
                    "71,6",
                    "73,1",
                ),
                "green",
                (">=", 75, "percent"),
            ),
            (
                ("Inskrivna barn per årsarbetare i kommunal förskola, antal", "5,1", "5,2", "5,0", "5,1", "5,1"),
                "red",
                ("<=", 5, "ratio"),
            ),
        ),
    )
    s.p(
        """Årets nior hade fjärrundervisning under delar av årskurs 7 och 8. Ändå ökade behörigheten med drygt fyra
        procentenheter. Av 231 elever saknade 29 behörighet. Frötunaskolan, som fått statsbidrag från
        Skolverket i tre år, har gått från 71 till 86 procent. Flickornas resultat är fortfarande bättre än
        pojkarnas, 91 respektive 84 procent. Barn- och utbildningsnämnden uppger att 38 tjänster saknade
        behörig lärare i oktober.""",
        value("behörigheten ökade", "drygt fyra procentenheter", "percent", value=4, sure=False),
        value("elever", "231 elever", "count", sure=False),
        value("elever saknade behörighet", "29", "count", name_variants=["saknade behörighet"]),
        value(
            "behörighet",
            "71",
            "percent",
            measure="previous",
            period="2019",
            org_unit="Frötunaskolan",
            sure=False,
        ),
        value("behörighet", "86 procent", "percent", org_unit="Frötunaskolan", name_variants=["Frötunaskolan"]),
        value("Flickornas resultat", "91", "percent", series="Flickornas", name_variants=["resultat", "behörighet"]),
        value("pojkarnas resultat", "84 procent", "percent", series="pojkarnas", name_variants=["resultat"]),
        value(
            "tjänster saknade behörig lärare",
            "38 tjänster",
            "count",
            period="2022-10",
            name_variants=["saknade behörig lärare", "tjänster"],
        ),
    )
    weighed(
        s,
        "1",
        "partly",
        "Målet är delvis uppfyllt",
        """Utvecklingen går åt rätt håll och ligger över liknande kommuner, men bara ett av tre nyckeltal når sin
        målnivå.""",
        value("nyckeltal når sin målnivå", "ett av tre nyckeltal", "count", value=1, sure=False),
    )


def care(s: Specimen) -> None:
    """Put the goal for care."""
    measures(
        s,
        "2",
        "Den som behöver vård och stöd känner sig trygg",
        (
            (
                ("Brukarbedömning hemtjänst äldreomsorg - helhetssyn, andel (%)", "-", "91", "90", "88", "86"),
                "green",
                (">=", 90, "percent"),
            ),
            (
                ("Brukarbedömning särskilt boende äldreomsorg - helhetssyn, andel (%)", "-", "81", "85", "80", "77"),
                "red",
                (">=", 85, "percent"),
            ),
            (
                (
                    "Väntetid i antal dagar från ansökan till inflyttning på särskilt boende, medelvärde",
                    "46",
                    "39",
                    "35",
                    "54",
                    "62",
                ),
                "yellow",
                ("<=", 35, "days"),
            ),
            (
                (
                    "Ej återaktualiserade barn 0–12 år ett år efter avslutad utredning eller insats, andel (%)",
                    "78",
                    "",
                    "80",
                    "77",
                    "81",
                ),
                "grey",
                (">=", 80, "percent"),
            ),
        ),
    )
    s.p(
        """Brukarundersökningen ställdes in 2021 och det går därför inte att jämföra med året före. Hemtjänsten får gott
        betyg, bäst i länet när det gäller bemötande där 98 procent är nöjda. På särskilt boende är det måltidsmiljön
        och möjligheten att komma ut som drar ner. I genomsnitt möter en person med hemtjänst 16 olika medarbetare under
        två veckor. Vid årsskiftet stod sex personer i kö, mot 15 ett år tidigare, sedan Edsvägens boende tagits i bruk
        med 24 lägenheter.""",
        value("bemötande nöjda", "98 procent", "percent", name_variants=["bemötande", "Hemtjänsten bemötande"]),
        value("medarbetare under två veckor", "16 olika medarbetare", "count", name_variants=["olika medarbetare"]),
        value("personer i kö", "sex personer", "count", value=6, period="2022-12"),
        value("personer i kö", "15", "count", measure="previous", period="2021-12"),
        value("lägenheter", "24 lägenheter", "count", name_variants=["Edsvägens boende lägenheter"]),
    )
    weighed(
        s,
        "2",
        "partly",
        "Målet bedöms vara uppfyllt till viss del",
        """Socialnämnden gör samma bedömning. Skillnaden mellan boendena är stor, från 64 till 93 procent nöjda.""",
        value("nöjda", "64", "percent", sure=False, name_variants=["boendena nöjda"]),
        value("nöjda", "93 procent", "percent", sure=False, name_variants=["boendena nöjda"]),
    )


def living(s: Specimen) -> None:
    """Put the goal for business and housing."""
    measures(
        s,
        "3",
        "Det är enkelt att bo och driva företag i hela kommunen",
        (
            (
                ("Företagsklimat enligt Insikt - totalt, NKI", "68", "74", "73", "74", "75"),
                "green",
                (">=", 73, "index"),
            ),
            (
                (
                    "Median handläggningstid för bygglov, dagar från komplett ansökan till beslut",
                    "34",
                    "21",
                    "28",
                    "26",
                    "24",
                ),
                "green",
                ("<=", 28, "days"),
            ),
            (
                ("Färdigställda bostäder under året, antal/1000 inv", "2,4", "3,9", "3,5", "2,8", "4,8"),
                "green",
                (">=", 3.5, "ratio"),
            ),
        ),
    )
    s.p(
        """Alla tre nyckeltalen når målnivån. Bygglovsenheten införde i januari ett digitalt flöde, och 71 procent av
        ansökningarna kommer nu in den vägen. Befolkningen ökade med 104 personer till 22 364. Däremot ligger
        tillgången till bredband efter i skärgården, där bara 63 procent av hushållen har eller kan få fiber.""",
        value("ansökningarna digitalt", "71 procent", "percent", name_variants=["ansökningarna", "digitalt flöde"]),
        value("Befolkningen ökade", "104 personer", "count", name_variants=["Befolkningen"]),
        value("Befolkningen", "22 364", "count", period="2022", name_variants=["Befolkningen personer"]),
        value(
            "hushållen har eller kan få fiber",
            "63 procent",
            "percent",
            name_variants=["hushållen fiber", "hushållen i skärgården"],
        ),
    )
    weighed(
        s,
        "3",
        "achieved",
        "Målet är uppfyllt",
        "Sedan 2019 har kommunen klättrat 57 platser i rankningen av företagsklimat, till plats 118.",
        value("klättrat platser rankningen", "57 platser", "count", sure=False, name_variants=["rankningen"]),
        value("rankningen av företagsklimat", "plats 118", "rank", value=118, name_variants=["plats"]),
    )


def climate(s: Specimen) -> None:
    """Put the goal for climate."""
    measures(
        s,
        "4",
        "Kommunens klimatpåverkan halveras till 2030",
        (
            (
                ("Utsläpp till luft av växthusgaser totalt, ton CO2-ekv/inv", "", "", "4,0", "", "4,6"),
                "grey",
                ("<=", 4, "ratio"),
            ),
            (
                ("Insamlat kommunalt avfall totalt, kg/invånare", "611", "574*", "550", "536", "455"),
                "yellow",
                ("<=", 550, "kg"),
            ),
            (
                ("Miljöbilar i kommunorganisationen, andel (%)", "38,1", "36,7", "50,0", "41,3", "44,8"),
                "red",
                (">=", 50, "percent"),
            ),
        ),
    )
    s.p(
        """Statistiken över utsläpp släpar efter med två år. Det senaste värdet är från 2020 och var 4,9 ton per
        invånare. Leveranstiderna för elbilar har varit långa. Av 41 beställda bilar har 12 levererats. Elanvändningen i
        kommunens lokaler sjönk med 7 procent under hösten, främst genom lägre inomhustemperatur.""",
        value(
            "utsläpp",
            "4,9 ton per invånare",
            None,
            measure="previous",
            period="2020",
            name_variants=["Utsläpp till luft av växthusgaser totalt"],
        ),
        value("beställda bilar", "41 beställda bilar", "count", name_variants=["bilar", "elbilar"]),
        value("bilar har levererats", "12", "count", name_variants=["beställda bilar har levererats", "levererats"]),
        value(
            "Elanvändningen i kommunens lokaler sjönk",
            "7 procent",
            "percent",
            name_variants=["Elanvändningen i kommunens lokaler"],
        ),
    )
    weighed(
        s,
        "4",
        "not_measured",
        "Målet går inte att bedöma i år",
        "Mycket talar ändå för att takten är för låg för att målet ska kunna nås.",
        judged(
            "4",
            "not_achieved",
            "takten är för låg för att målet ska kunna nås",
            forecast=1,
            source="text",
            sure=False,
        ),
    )


def finance(s: Specimen) -> None:
    """Put the financial goals and the whole."""
    s.goal_defaults["perspective"] = "Finansiella mål"
    s.heading(2, "Finansiella mål")
    rows: tuple[tuple[str, str, str, str, str, tuple[str, float, str]], ...] = (
        (
            "Resultatet ska vara minst 2 % av skatter och bidrag",
            "3,4 %",
            "2,9 %",
            "Ja",
            "achieved",
            (">=", 2, "percent"),
        ),
        ("Soliditeten ska vara minst 30 %", "31,2 %", "32,0 %", "Ja", "achieved", (">=", 30, "percent")),
        ("Nämnderna ska inte överskrida sin budget", "Ja", "Nej", "Nej", "not_achieved", ("<=", 0, "sek")),
    )
    noted: list[Noted] = []
    for place, (text, before, now, verdict, status, target) in enumerate(rows, start=1):
        key = f"f{place}"
        noted.append(goal(key, text, target=target if target[2] == "percent" else None))
        noted.append(judged(key, status, verdict, source="template"))
        if target[2] == "percent":
            noted.append(
                value(text, before, "percent", series="2021", measure="previous", period="2021", source="table")
            )
            noted.append(value(text, now, "percent", series="2022", source="table"))
    s.add(
        Grid(
            header=(("Mål", "2021", "2022", "Uppfyllt"),),
            rows=tuple(row[:4] for row in rows),
            widths=(0.55, 0.15, 0.15, 0.15),
        ),
        *noted,
    )
    s.p(
        """Årets resultat blev 44,1 mnkr, vilket är 18,6 mnkr bättre än budgeterat. Skatteintäkterna blev högre än
        väntat, medan nämnderna sammantaget visar ett underskott på 6,3 mnkr. Socialnämnden står för 9,8 mnkr av
        underskottet och barn- och utbildningsnämnden för ett överskott på 2,4 mnkr. Investeringarna uppgick till 131
        mnkr.""",
        money(
            "Årets resultat",
            currency_unit="mkr",
            outcome=44_100_000,
            deviation=18_600_000,
            period="2022",
            is_total=1,
        ),
        money("nämnderna", currency_unit="mkr", deviation=-6_300_000, period="2022"),
        money("Socialnämnden", currency_unit="mkr", deviation=-9_800_000, period="2022"),
        money("barn- och utbildningsnämnden", currency_unit="mkr", deviation=2_400_000, period="2022"),
        money("Investeringarna", statement="investment", currency_unit="mkr", outcome=131_000_000, period="2022"),
    )
    s.heading(2, "God ekonomisk hushållning")
    s.p(
        """Av de fyra verksamhetsmålen är ett uppfyllt, två delvis uppfyllda och ett har inte kunnat bedömas. Två av tre
        finansiella mål är uppfyllda. Kommunstyrelsens samlade bedömning är att kommunen har en god ekonomisk
        hushållning, men att arbetet med att hålla nämndernas budget måste intensifieras.""",
        value("verksamhetsmålen uppfyllt", "ett uppfyllt", "count", value=1, sure=False),
        value("verksamhetsmålen delvis uppfyllda", "två delvis uppfyllda", "count", value=2, sure=False),
        value("verksamhetsmålen", "fyra verksamhetsmålen", "count", value=4, sure=False),
        value("finansiella mål uppfyllda", "Två av tre", "count", value=2, sure=False),
    )
