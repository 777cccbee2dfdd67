"""A social administration's quality report: goals of council and board in text, self-checks, deviations, a survey."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "goals in two lists, the council's and the board's",
    "a chapter of comments where each goal is taken up again in other words, and judged",
    "judgements without the word mål: når vi inte, ligger över, är i hamn",
    "self-checks told department by department, shares of reviewed files",
    "complaints by kind in a table, by department",
    "a survey of clients in sentences and in one table with the country",
    "what will be done next year, with a goal or two in running text",
]
COUNCIL, BOARD = "Kommunfullmäktiges mål", "Socialnämndens mål"
CARE, IFO, LSS = "Äldreomsorg", "Individ- och familjeomsorg", "Funktionsnedsättning"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="lomma-socialforvaltningen-2017",
        look=Look(
            colour="#245a63",
            family="times",
            headings="modest",
            size=11,
            table="grid",
            header=("", "Lomma kommun"),
            footer=("Kvalitetsberättelse 2017", "Sida {page} av {pages}"),
            toc_leader=" .",
            justified=True,
        ),
        document={
            "municipality_code": "1262",
            "municipality": "Lomma",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2017",
            "organisation": "Socialförvaltningen",
            "unit": None,
            "year": 2017,
            "period_start": "2017-01-01",
            "period_end": "2017-12-31",
        },
        goal_defaults={"year": 2017},
        value_defaults={"period": "2017"},
    )
    s.add(
        Cover(
            "Kvalitetsberättelse\n2017",
            ("Socialförvaltningen", "Lomma kommun"),
            ("Sammanställd av kvalitetsutvecklare Ebba Torelius", "Godkänd av socialnämnden 2018-03-13, SN § 22"),
            band=False,
        )
    )
    s.add(Contents("Innehåll", depth=2))
    introduction(s)
    goals(s)
    comments(s)
    checks(s)
    deviations(s)
    survey(s)
    ahead(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the introduction."""
    s.heading(1, "1. Inledning")
    s.p(
        """Den som bedriver socialtjänst ska enligt Socialstyrelsens föreskrifter (SOSFS 2011:9) ha ett ledningssystem
        för systematiskt kvalitetsarbete. Med kvalitet menas att verksamheten uppfyller de krav och mål som gäller
        enligt lag och beslut. Varje år upprättas en kvalitetsberättelse som visar hur arbetet har bedrivits, vilka
        åtgärder som har vidtagits och vilka resultat som har uppnåtts. Berättelsen vänder sig till nämnden, till
        medarbetare och till invånare som vill veta mer om socialtjänsten i Lomma."""
    )
    s.p(
        """Förvaltningen har tre verksamhetsområden: äldreomsorg, individ- och familjeomsorg samt funktionsnedsättning.
        Vid årets slut hade 611 personer insatser inom äldreomsorgen, 143 personer insatser enligt LSS och 94 hushåll
        försörjningsstöd. Antalet årsarbetare var 402.""",
        value("personer hade insatser inom äldreomsorgen", "611 personer", "count", period="2017-12", org_unit=CARE),
        value("personer insatser enligt LSS", "143 personer", "count", period="2017-12", org_unit=LSS),
        value("hushåll försörjningsstöd", "94 hushåll", "count", period="2017-12", org_unit=IFO),
        value("Antalet årsarbetare", "402", "fte", period="2017-12"),
    )


def goals(s: Specimen) -> None:
    """Put the goals."""
    s.heading(1, "2. Mål")
    s.heading(2, "2.1 Mål som kommunfullmäktige har beslutat")
    s.goal_defaults |= {"level": "council", "perspective": COUNCIL}
    first = "Invånarna ska vara nöjda med kommunens service"
    second = "Minst 60 % av dem som söker kontakt per telefon ska få svar direkt"
    s.items((first, second), goal("k1", first), goal("k2", second, target=(">=", 60, "percent")))
    s.heading(2, "2.2 Mål som socialnämnden har beslutat")
    s.goal_defaults |= {"level": "board", "perspective": BOARD}
    texts: tuple[tuple[str, str, tuple[str, float | None, str | None] | None], ...] = (
        ("n1", "Andelen äldre som är nöjda med sitt boende ska vara minst 88 %", (">=", 88, "percent")),
        ("n2", "Ingen ska vänta längre än 60 dagar på särskilt boende", ("<=", 60, "days")),
        ("n3", "Samtliga barnutredningar ska vara klara inom lagstadgad tid", (">=", 100, "percent")),
        ("n4", "Antalet ungdomar i öppenvårdens program ska öka", ("increase", None, None)),
        ("n5", "Varje person med insats enligt LSS ska erbjudas en individuell plan", None),
    )
    s.items([text for _, text, _ in texts], *(goal(key, text, target=target) for key, text, target in texts))
    s.p(
        """Målen följs upp i delårsrapporten och i årsbokslutet. Här redovisas de utifrån vad de säger om
        kvaliteten.""",
    )


def comments(s: Specimen) -> None:
    """Put what has come of the goals."""
    s.heading(2, "2.3 Kommentarer till måluppfyllelsen")
    s.p(
        """I medborgarundersökningen svarade 74 % att de är nöjda med kommunens service, vilket är en procentenhet
        bättre än 2015. Förvaltningen bedömer att målet är uppfyllt. Telefonmätningen i oktober visade däremot att bara
        46 % av dem som ringde till socialtjänsten fick tala med rätt person direkt. Där når vi inte fullmäktiges mål
        om 60 %.""",
        value("nöjda med kommunens service", "74 %", "percent", name_variants=["nöjda"]),
        value("bättre än 2015", "en procentenhet", "percent", value=1, sure=False),
        judged("k1", "achieved", "målet är uppfyllt", source="text"),
        value("fick tala med rätt person direkt", "46 %", "percent", period="2017-10", name_variants=["svar direkt"]),
        judged("k2", "not_achieved", "når vi inte fullmäktiges mål", source="text"),
        value("fullmäktiges mål", "60 %", "percent", measure="target", name_variants=["svar direkt"]),
    )
    s.p(
        """Av de äldre på särskilt boende är 91 % nöjda enligt Socialstyrelsens undersökning. Resultatet ligger över
        målet. Hemtjänstens resultat var 92 %, oförändrat sedan 2016. Genomsnittlig väntetid till särskilt boende var
        37 dagar, men sex personer fick vänta mer än 60 dagar och den längsta väntetiden var 113 dagar. Målet om 60
        dagar är därför inte uppfyllt.""",
        value(
            "äldre på särskilt boende nöjda", "91 %", "percent", name_variants=["nöjda", "äldre nöjda"], org_unit=CARE
        ),
        judged("n1", "achieved", "ligger över målet", source="text"),
        value("Hemtjänstens resultat", "92 %", "percent", org_unit=CARE),
        value("Genomsnittlig väntetid till särskilt boende", "37 dagar", "days", org_unit=CARE),
        value("personer fick vänta mer än 60 dagar", "sex personer", "count", value=6, org_unit=CARE),
        value("längsta väntetiden", "113 dagar", "days", org_unit=CARE),
        judged("n2", "not_achieved", "är därför inte uppfyllt", source="text"),
        value("väntetid mål", "60 dagar", "days", measure="target", sure=False, name_variants=["Målet om"]),
    )
    s.p(
        """Under året har 128 barnutredningar avslutats. I 117 fall, eller 91 %, skedde det i tid. Målet är inte helt
        uppfyllt, men för tre år sedan var andelen 64 %. 58 ungdomar har deltagit i öppenvårdens program jämfört med 41
        året innan, så det målet är i hamn. Planeringen av individuella planer enligt LSS har försenats eftersom
        tjänsten som handläggare varit vakant. Erbjudande har lämnats till 85 personer, och målet bedöms som delvis
        uppfyllt.""",
        value("barnutredningar har avslutats", "128 barnutredningar", "count", org_unit=IFO),
        value("barnutredningar i tid", "117 fall", "count", org_unit=IFO, name_variants=["skedde det i tid"]),
        value("barnutredningar i tid", "91 %", "percent", org_unit=IFO, name_variants=["skedde det i tid"]),
        judged("n3", "partly", "Målet är inte helt uppfyllt", source="text", status_alt=["not_achieved"]),
        value("andelen", "64 %", "percent", measure="previous", period="2014", name_variants=["barnutredningar i tid"]),
        value("ungdomar har deltagit i öppenvårdens program", "58 ungdomar", "count", org_unit=IFO),
        value(
            "ungdomar har deltagit i öppenvårdens program",
            "41",
            "count",
            measure="previous",
            period="2016",
            org_unit=IFO,
        ),
        judged("n4", "achieved", "målet är i hamn", source="text"),
        value("Erbjudande har lämnats till personer", "85 personer", "count", org_unit=LSS),
        judged("n5", "partly", "målet bedöms som delvis uppfyllt", source="text"),
    )


def checked(s: Specimen, name: str, text: str, *noted: Noted) -> None:
    """Put the self-checks of a department."""
    s.heading(3, name, listed=False)
    s.value_defaults["org_unit"] = name
    s.p(text, *noted)


def checks(s: Specimen) -> None:
    """Put the self-checks."""
    s.heading(1, "3. Egenkontroll")
    s.p(
        """Egenkontrollen består av granskning av dokumentation, uppföljning av rutiner och loggkontroller. Varje
        verksamhetsområde väljer sina egna kontroller utifrån en riskanalys i december."""
    )
    checked(
        s,
        CARE,
        """40 genomförandeplaner har granskats. Av dem var 34 aktuella och i 29 framgick det hur den enskilde hade
        varit delaktig. Nattfastan mättes i mars och översteg elva timmar för 52 % av de boende. På Jonstorpsgården var
        resultatet 31 %, och deras arbetssätt sprids nu till övriga boenden. Basala hygienrutiner följs till 83 %.""",
        value("genomförandeplaner har granskats", "40 genomförandeplaner", "count", sure=False),
        value("genomförandeplaner aktuella", "34 aktuella", "count", name_variants=["aktuella"]),
        value("framgick hur den enskilde hade varit delaktig", "29", "count", name_variants=["enskilde delaktig"]),
        value("Nattfastan översteg elva timmar", "52 %", "percent", period="2017-03", name_variants=["Nattfastan"]),
        value(
            "Nattfastan", "31 %", "percent", period="2017-03", org_unit="Jonstorpsgården", name_variants=["resultatet"]
        ),
        value("Basala hygienrutiner följs", "83 %", "percent"),
    )
    checked(
        s,
        IFO,
        """I granskningen av 25 akter inom försörjningsstöd saknades barnperspektiv i fyra. Handläggningstiden från
        ansökan till beslut var 14 dagar i snitt. Samtliga familjehem har besökts minst två gånger. Tre av 22 placerade
        barn saknade aktuell hälsoundersökning.""",
        value("granskningen av akter inom försörjningsstöd", "25 akter", "count", sure=False),
        value("saknades barnperspektiv", "fyra", "count", value=4, name_variants=["akter saknades barnperspektiv"]),
        value("Handläggningstiden från ansökan till beslut", "14 dagar", "days"),
        value("familjehem har besökts", "två gånger", "count", value=2, sure=False),
        value("placerade barn saknade aktuell hälsoundersökning", "Tre av 22", "count", value=3),
    )
    checked(
        s,
        LSS,
        """Alla fyra gruppbostäder har gått igenom rutinen för privata medel utan anmärkning. Skyddsåtgärder har
        inventerats och sju av elva har kunnat avslutas.""",
        value("gruppbostäder", "fyra gruppbostäder", "count", value=4, sure=False),
        value("Skyddsåtgärder har kunnat avslutas", "sju av elva", "count", value=7, name_variants=["Skyddsåtgärder"]),
    )
    s.value_defaults.pop("org_unit")


def deviations(s: Specimen) -> None:
    """Put the deviations and complaints."""
    s.heading(1, "4. Avvikelser, klagomål och lex Sarah")
    s.p("Klagomål och synpunkter 2017", style="caption")
    names = (CARE, "IFO", LSS, "Totalt")
    s.values(
        Grid(
            header=(("Gäller", *names),),
            rows=(
                ("Bemötande", "11", "6", "2", "19"),
                ("Information", "7", "9", "1", "17"),
                ("Utförande av insats", "24", "–", "5", "29"),
                ("Handläggningstid", "2", "8", "3", "13"),
                ("Beröm", "14", "1", "4", "19"),
            ),
            widths=(0.3, 0.18, 0.12, 0.24, 0.14),
        ),
        (
            Column(CARE, unit="count", org_unit=CARE),
            Column("IFO", unit="count", org_unit=IFO),
            Column(LSS, unit="count", org_unit=LSS),
            Column("Totalt", unit="count"),
        ),
        extra={"name_variants": ["Klagomål och synpunkter 2017"]},
    )
    s.p(
        """Sammanlagt har 97 synpunkter kommit in, att jämföra med 72 under 2016. 88 % har besvarats inom två veckor.
        Tolv rapporter enligt lex Sarah har utretts. Två bedömdes som allvarliga missförhållanden och har anmälts till
        Inspektionen för vård och omsorg. Båda gällde utebliven tillsyn nattetid. Antalet avvikelser inom hälso- och
        sjukvård var 846, varav fall utgör 61 %.""",
        value("synpunkter har kommit in", "97 synpunkter", "count", name_variants=["synpunkter"]),
        value(
            "synpunkter har kommit in", "72", "count", measure="previous", period="2016", name_variants=["synpunkter"]
        ),
        value("har besvarats inom två veckor", "88 %", "percent", name_variants=["synpunkter besvarats"]),
        value("rapporter enligt lex Sarah", "Tolv", "count", value=12, name_variants=["rapporter har utretts"]),
        value(
            "allvarliga missförhållanden har anmälts",
            "Två",
            "count",
            value=2,
            name_variants=["anmälts till Inspektionen för vård och omsorg", "allvarliga missförhållanden"],
        ),
        value("Antalet avvikelser inom hälso- och sjukvård", "846", "count", name_variants=["avvikelser"]),
        value("avvikelser fall", "61 %", "percent", name_variants=["fall utgör"]),
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.heading(1, "5. Brukarundersökning")
    s.p(
        """Individ- och familjeomsorgen deltog i den nationella brukarundersökningen under två veckor i september. 64
        enkäter lämnades in, vilket motsvarar 71 % av besöken. Åtta av tio tycker att deras situation har blivit
        bättre. Det är färre som är nöjda med möjligheten att påverka hjälpen, 68 %, men det är ändå en förbättring med
        sex procentenheter.""",
        value("enkäter lämnades in", "64 enkäter", "count", period="2017-09", org_unit=IFO),
        value("besöken", "71 %", "percent", period="2017-09", org_unit=IFO, name_variants=["enkäter av besöken"]),
        value("deras situation har blivit bättre", "Åtta av tio", "percent", value=80, sure=False, org_unit=IFO),
        value("nöjda med möjligheten att påverka hjälpen", "68 %", "percent", org_unit=IFO),
        value("förbättring", "sex procentenheter", "percent", value=6, sure=False, org_unit=IFO),
    )
    s.p("Andel som svarat positivt, procent", style="caption")
    groups = [(year, sex) for year in ("2016", "2017") for sex in ("Kvinnor", "Män", "Alla")]
    s.values(
        Grid(
            header=(("", "2016", "", "", "2017", "", "", "Riket"), ("Fråga", *(sex for _, sex in groups), "2017")),
            rows=(
                ("Lätt att förstå informationen", "90", "86", "88", "95", "89", "92", "91"),
                ("Visar förståelse", "88", "91", "89", "90", "93", "91", "90"),
                ("Kan påverka hjälpen", "60", "65", "62", "66", "71", "68", "77"),
                ("Nöjd med stödet", "83", "80", "82", "87", "84", "86", "87"),
            ),
            widths=(0.28, 0.12, 0.09, 0.09, 0.12, 0.09, 0.09, 0.12),
            spans=((0, 1, 0, 3), (0, 4, 0, 6)),
        ),
        [
            *(
                Column(f"{year} · {sex}", "outcome" if year == "2017" else "previous", "percent", year, org_unit=IFO)
                for year, sex in groups
            ),
            Column("Riket · 2017", "outcome", "percent", "2017", "Riket"),
        ],
    )


def ahead(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(1, "6. Fortsatt utvecklingsarbete")
    s.p(
        """Under 2018 införs ett nytt system för avvikelser, och alla chefer utbildas i att göra händelseanalyser. Inom
        äldreomsorgen är målet att nattfastan ska överstiga elva timmar för högst 35 % av de boende.
        Telefontillgängligheten förbättras genom en gemensam mottagning som öppnar den 1 mars.""",
        goal(
            "next",
            "nattfastan ska överstiga elva timmar för högst 35 % av de boende",
            level=None,
            perspective=None,
            year=2018,
            target=("<=", 35, "percent"),
            sure=False,
        ),
    )
