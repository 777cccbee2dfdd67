"""A home care unit's quality account: for each area goals in a list, result, analysis and measures; a survey."""

import re

from corpus.gold import Noted, goal, judged, value
from corpus.story import Column, Contents, Grid, Look, Specimen

TRAPS = [
    "the same four headings below each area: Mål, Resultat, Analys, Åtgärder",
    "two or three goals in a list, accounted for one by one in paragraphs under Resultat, the verdict as last sentence",
    "verdicts under Analys instead, on two goals at once or on one that is named by its subject",
    "a survey with the unit in two years, the municipality and the country, some cells empty for few answers",
    "results as percent with the numbers they are of, and as per cent units up and down",
    "deviations counted by kind in three years, with a sum",
    "measures in lists that look like the goals, goals for the next year in the same words as this year's",
    "regulations, law sections, ages, hours of the day and minutes that are no results",
]
Y16, Y17, Y18, Y19 = "2016", "2017", "2018", "2019"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="arvika-hemtjanst-taserud-2018",
        look=Look(
            colour="#22303c",
            family="times",
            size=11,
            table="grid",
            header=("ARVIKA KOMMUN", "Kvalitetsberättelse 2018"),
            footer=("Hemtjänst Taserud", "{page} ({pages})"),
            first_page_with_header=1,
            justified=False,
            headings="modest",
            figures="centre",
        ),
        document={
            "municipality_code": "1784",
            "municipality": "Arvika",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2018",
            "organisation": "Vård- och omsorgsförvaltningen",
            "unit": "Hemtjänst Taserud",
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"level": "unit", "year": 2018},
        value_defaults={"period": Y18},
    )
    s.heading(1, "Kvalitetsberättelse 2018", listed=False)
    s.p("Hemtjänst Taserud, Vård- och omsorgsförvaltningen", style="label")
    s.p("Upprättad av enhetschef 2019-02-18", style="small")
    s.add(Contents("Innehåll"))
    opening(s)
    part(s)
    continuity(s)
    safety(s)
    staff(s)
    survey(s)
    deviations(s)
    controls(s)
    closing(s)
    s.traps += TRAPS
    return s


def listed(s: Specimen, area: str, goals: dict[str, tuple[str, tuple[str, float | None, str | None] | None]]) -> None:
    """Put the heading of an area and its goals in a list."""
    s.goal_defaults["perspective"] = area.split(" ", 1)[1]
    s.heading(2, area)
    s.heading(3, "Mål", listed=False)
    s.items(
        [text for text, _ in goals.values()],
        *(goal(key, text, target=target) for key, (text, target) in goals.items()),
        *(aimed for text, _ in goals.values() for aimed in demanded(text)),
    )
    s.heading(3, "Resultat", listed=False)


def demanded(text: str, year: str = Y18) -> list[Noted]:
    """Return the figure that a goal demands, which may be found as a value or not."""
    figure = re.search(r"(?:Minst|högst) \d+ (%|medarbetare)", text)
    if figure is None:
        return []
    unit = "percent" if figure[1] == "%" else "count"
    names = [word for word in text.split() if len(word) > 5]
    return [value(text, figure[0], unit, measure="target", period=year, sure=False, name_variants=names)]


def opening(s: Specimen) -> None:
    """Put the introduction and the unit."""
    s.heading(1, "1. Inledning")
    s.p(
        """Enligt Socialstyrelsens föreskrifter och allmänna råd om ledningssystem för systematiskt kvalitetsarbete,
        SOSFS 2011:9, bör den som bedriver socialtjänst varje år upprätta en sammanhållen kvalitetsberättelse. Av
        berättelsen ska framgå hur arbetet med att utveckla och säkra verksamhetens kvalitet har bedrivits under året,
        vilka åtgärder som har vidtagits och vilka resultat som har uppnåtts."""
    )
    s.heading(1, "2. Presentation av enheten")
    s.p(
        """Hemtjänst Taserud ger omvårdnad och service till personer i ordinärt boende i områdena Taserud, Styckåsen och
        Minnebergsvägen. I december hade 94 personer beslut om hemtjänst, varav 61 kvinnor och 33 män. Medelåldern är 83
        år. Antalet utförda timmar var 38 460, en minskning med 1 120 timmar jämfört med 2017. Enheten har 41
        tillsvidareanställda medarbetare, fördelade på tre arbetslag, en planerare och en enhetschef. Hemtjänsten utförs
        mellan klockan 7 och 22, därefter ansvarar nattpatrullen.""",
        value(
            "personer hade beslut om hemtjänst",
            "94 personer",
            "count",
            name_variants=["personer beslut om hemtjänst"],
            period_alt=["2018-12"],
        ),
        value("kvinnor", "61 kvinnor", "count", name_variants=["kvinnor beslut om hemtjänst"], period_alt=["2018-12"]),
        value("män", "33 män", "count", name_variants=["män beslut om hemtjänst"], period_alt=["2018-12"]),
        value("Medelåldern", "83 år", "years"),
        value("Antalet utförda timmar", "38 460", "hours"),
        value("utförda timmar minskning", "1 120 timmar", "hours", sure=False),
        value("tillsvidareanställda medarbetare", "41 tillsvidareanställda medarbetare", "count"),
        value("arbetslag", "tre arbetslag", "count", value=3, sure=False),
    )
    s.heading(1, "3. Uppföljning av enhetens mål")
    s.p(
        """Målen utgår från nämndens mål och har tagits fram tillsammans med medarbetarna på arbetsplatsträffar.
        Resultaten bygger på brukarundersökningen, egenkontroller, avvikelser och statistik ur verksamhetssystemet."""
    )


def part(s: Specimen) -> None:
    """Put the goals of taking part."""
    listed(
        s,
        "3.1 Delaktighet och inflytande",
        {
            "d1": (
                "Minst 95 % av brukarna ska ha en aktuell genomförandeplan",
                (">=", 95, "percent"),
            ),
            "d2": (
                "Minst 85 % ska uppleva att personalen tar hänsyn till deras åsikter och önskemål",
                (">=", 85, "percent"),
            ),
            "d3": ("Alla ska veta vem som är deras kontaktman", (">=", 100, "percent")),
        },
    )
    s.p(
        """Vid årets slut hade 87 av 94 brukare, det vill säga 93 %, en genomförandeplan som var upprättad eller
        uppföljd under de senaste sex månaderna. Det är en ökning med 11 procentenheter jämfört med 2017. Målet nåddes
        inte helt.""",
        value(
            "brukare en genomförandeplan",
            "87 av 94 brukare",
            "count",
            name_variants=["brukare hade en genomförandeplan", "brukare"],
            period_alt=["2018-12"],
        ),
        value(
            "brukare en genomförandeplan",
            "93 %",
            "percent",
            name_variants=["genomförandeplan", "brukare"],
            period_alt=["2018-12"],
        ),
        value("ökning", "11 procentenheter", None, sure=False),
        judged("d1", "partly", "Målet nåddes inte helt", source="text", status_alt=["not_achieved"]),
    )
    s.p(
        """I brukarundersökningen svarar 88 % att personalen brukar ta hänsyn till deras åsikter och önskemål.
        Motsvarande siffra 2017 var 84 %. Målet är uppnått.""",
        value("ta hänsyn till deras åsikter och önskemål", "88 %", "percent", name_variants=["hänsyn"]),
        value(
            "ta hänsyn till deras åsikter och önskemål",
            "84 %",
            "percent",
            measure="previous",
            period=Y17,
            name_variants=["Motsvarande siffra", "hänsyn"],
        ),
        judged("d2", "achieved", "Målet är uppnått", source="text"),
    )
    s.p(
        """Vid telefonintervjuer i oktober med 30 brukare kunde 24 namnge sin kontaktman. Målet är inte uppnått.""",
        value("telefonintervjuer brukare", "30 brukare", "count", period="2018-10", name_variants=["brukare"]),
        value("kunde namnge sin kontaktman", "24", "count", period="2018-10", name_variants=["brukare"]),
        judged("d3", "not_achieved", "Målet är inte uppnått", source="text"),
    )
    s.heading(3, "Analys", listed=False)
    s.p(
        """Att fler har en aktuell genomförandeplan beror på att planeraren sedan i våras lägger in tid för
        kontaktmannen i schemat. De sju planer som saknas gäller brukare som fått insatser under december. Många brukare
        har bytt kontaktman under sommaren och har inte fått information om det.""",
        value("planer som saknas", "sju planer", "count", value=7, name_variants=["planer"], sure=False),
    )
    s.heading(3, "Åtgärder", listed=False)
    s.items(
        (
            "Kontaktmannen ska presentera sig vid ett särskilt besök inom två veckor.",
            "Namn och bild på kontaktmannen sätts i pärmen hemma hos alla brukare senast i mars.",
            "Ombud för genomförandeplaner utses i varje arbetslag.",
        )
    )


def continuity(s: Specimen) -> None:
    """Put the goals of continuity."""
    listed(
        s,
        "3.2 Kontinuitet och punktlighet",
        {
            "k1": (
                "En brukare ska i genomsnitt möta högst 13 medarbetare under en tvåveckorsperiod",
                ("<=", 13, "count"),
            ),
            "k2": ("Andelen som tycker att personalen kommer på avtalad tid ska öka", ("increase", None, "percent")),
        },
    )
    s.p(
        """Personalkontinuiteten mäts två gånger per år för brukare som har minst två besök om dagen mellan klockan 7
        och 22. Vid mätningen i mars mötte en brukare i snitt 14 medarbetare och i oktober 12. Spridningen är stor, från
        6 till 21 medarbetare. Genomsnittet för Arvika kommun är 15.""",
        value(
            "mötte en brukare medarbetare", "14 medarbetare", "count", period="2018-03", name_variants=["medarbetare"]
        ),
        value("mötte en brukare medarbetare", "12", "count", period="2018-10", name_variants=["medarbetare"]),
        value("Spridningen medarbetare", "från 6 till 21 medarbetare", "count", value=6, value_high=21, sure=False),
        value("Spridningen medarbetare", "21 medarbetare", "count", sure=False),
        value("Genomsnittet för Arvika kommun", "15", "count", org_unit="Arvika kommun"),
    )
    s.p(
        """Av de svarande anger 82 % att personalen alltid eller oftast kommer på avtalad tid, jämfört med 85 % året
        innan.""",
        value("personalen kommer på avtalad tid", "82 %", "percent", name_variants=["avtalad tid"]),
        value(
            "personalen kommer på avtalad tid",
            "85 %",
            "percent",
            measure="previous",
            period=Y17,
            name_variants=["avtalad tid"],
        ),
    )
    s.heading(3, "Analys", listed=False)
    s.p(
        """Indelningen i mindre arbetslag har gett resultat och målet för kontinuitet uppnåddes vid höstens mätning.
        Däremot har andelen som tycker att vi kommer i tid sjunkit, och det målet har vi inte nått. En orsak är att
        restiderna underskattas i planeringssystemet, särskilt vintertid. Under januari och februari var 9 av 41
        medarbetare sjukskrivna, vilket ledde till många omplaneringar.""",
        judged("k1", "achieved", "målet för kontinuitet uppnåddes vid höstens mätning", source="text"),
        judged("k2", "not_achieved", "det målet har vi inte nått", source="text"),
        value(
            "medarbetare sjukskrivna",
            "9 av 41 medarbetare",
            "count",
            period="2018-01/2018-02",
            name_variants=["sjukskrivna"],
            period_alt=["2018"],
        ),
    )
    s.heading(3, "Åtgärder", listed=False)
    s.items(
        (
            "Restiderna ses över tillsammans med planeraren.",
            "Brukaren ska kontaktas om besöket blir mer än 20 minuter försenat.",
        )
    )


def safety(s: Specimen) -> None:
    """Put the goals of safety and care."""
    listed(
        s,
        "3.3 Trygghet och säkerhet",
        {
            "t1": ("Minst 90 % ska känna sig trygga med att bo hemma med stöd av hemtjänsten", (">=", 90, "percent")),
            "t2": ("Antalet läkemedelsavvikelser ska minska", ("decrease", None, "count")),
            "t3": ("Alla brukare som riskerar att falla ska erbjudas en riskbedömning", (">=", 100, "percent")),
        },
    )
    s.p(
        """I undersökningen uppger 91 % att det känns mycket eller ganska tryggt att bo hemma. Kvinnor är tryggare (94
        %) än män (86 %). Läkemedelsavvikelserna har minskat från 78 till 52. Den vanligaste orsaken är fortfarande
        utebliven dos, 37 stycken. Riskbedömning enligt Senior alert har gjorts för 48 personer. Hur många som borde ha
        erbjudits en bedömning går inte att få fram ur systemet.""",
        value("tryggt att bo hemma", "91 %", "percent", name_variants=["mycket eller ganska tryggt att bo hemma"]),
        value("Kvinnor tryggare", "94 %", "percent", series="Kvinnor", name_variants=["Kvinnor", "tryggt"]),
        value("män", "86 %", "percent", series="män", name_variants=["män", "tryggt"]),
        value("Läkemedelsavvikelserna", "78", "count", measure="previous", period=Y17),
        value("Läkemedelsavvikelserna", "52", "count"),
        value("utebliven dos", "37 stycken", "count"),
        value("Riskbedömning enligt Senior alert", "48 personer", "count", name_variants=["Riskbedömning", "personer"]),
    )
    s.heading(3, "Analys", listed=False)
    s.p(
        """Både målet om trygghet och målet om färre läkemedelsavvikelser är uppfyllda. Digital signering, som infördes
        i maj, har gjort att vi snabbt ser när en dos inte har getts. Målet om riskbedömningar kan vi inte bedöma då
        underlag saknas. Antalet fall har ökat, se avsnitt 5, men ökningen kan till stor del förklaras av att vi
        blivit bättre på att rapportera.""",
        judged(
            "t1",
            "achieved",
            "Både målet om trygghet och målet om färre läkemedelsavvikelser är uppfyllda",
            source="text",
        ),
        judged("t2", "achieved", "målet om färre läkemedelsavvikelser är uppfyllda", source="text"),
        judged("t3", "not_measured", "Målet om riskbedömningar kan vi inte bedöma", source="text"),
    )
    s.heading(3, "Åtgärder", listed=False)
    s.items(
        (
            "Sjuksköterskan går igenom månadens avvikelser på varje arbetsplatsträff.",
            "Riskbedömning ska dokumenteras under ett eget sökord från och med februari.",
        )
    )


def staff(s: Specimen) -> None:
    """Put the goals for the staff."""
    listed(
        s,
        "3.4 Medarbetare och kompetens",
        {
            "m1": ("Minst 80 % av medarbetarna ska ha omvårdnadsutbildning", (">=", 80, "percent")),
            "m2": ("Sjukfrånvaron ska vara högst 8 %", ("<=", 8, "percent")),
        },
    )
    s.p(
        """Av de tillsvidareanställda har 34 omvårdnadsutbildning, vilket motsvarar 83 %. Fyra medarbetare studerar till
        undersköterska på deltid. Sjukfrånvaron var 9,4 %, vilket kan jämföras med 10,1 % 2017 och 8,8 % för
        hemtjänsten som helhet. Två medarbetare har gått utbildning till silviasyster.""",
        value("omvårdnadsutbildning", "34", "count", name_variants=["tillsvidareanställda omvårdnadsutbildning"]),
        value("omvårdnadsutbildning", "83 %", "percent", name_variants=["tillsvidareanställda omvårdnadsutbildning"]),
        value(
            "medarbetare studerar till undersköterska",
            "Fyra medarbetare",
            "count",
            value=4,
            name_variants=["medarbetare"],
        ),
        value("Sjukfrånvaron", "9,4 %", "percent"),
        value("Sjukfrånvaron", "10,1 %", "percent", measure="previous", period=Y17),
        value("Sjukfrånvaron", "8,8 %", "percent", name_variants=["hemtjänsten som helhet"]),
        value(
            "medarbetare utbildning till silviasyster",
            "Två medarbetare",
            "count",
            value=2,
            name_variants=["medarbetare"],
        ),
    )
    s.heading(3, "Analys", listed=False)
    s.p(
        """Målet för utbildning är uppnått. Sjukfrånvaron minskar, men målet på högst 8 % uppnåddes inte. Den långa
        sjukfrånvaron gäller ett fåtal personer, medan korttidsfrånvaron är jämnt fördelad.""",
        judged("m1", "achieved", "Målet för utbildning är uppnått", source="text"),
        judged("m2", "not_achieved", "målet på högst 8 % uppnåddes inte", source="text"),
        value("målet", "högst 8 %", "percent", measure="target", sure=False, name_variants=["Sjukfrånvaron"]),
    )
    s.heading(3, "Åtgärder", listed=False)
    s.items(
        (
            "Hälsosamtal erbjuds efter tre frånvarotillfällen under sex månader.",
            "Arbetstiderna ses över i projektet Heltid som norm.",
        )
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.heading(1, "4. Brukarundersökning")
    s.p(
        """Socialstyrelsens undersökning Vad tycker de äldre om äldreomsorgen riktar sig till personer som är 65 år
        eller äldre. 57 brukare på enheten besvarade enkäten, vilket ger en svarsfrekvens på 63 %. Tabellen visar
        andelen positiva svar i procent. Där färre än 30 personer har svarat redovisas inget resultat.""",
        value("brukare besvarade enkäten", "57 brukare", "count", name_variants=["brukare"]),
        value("svarsfrekvens", "63 %", "percent"),
    )
    s.p("Andel positiva svar (%)", style="caption")
    rows = (
        ("Sammantagen nöjdhet med hemtjänsten", "89", "92", "90", "88"),
        ("Bemötande från personalen", "97", "98", "97", "97"),
        ("Hänsyn till åsikter och önskemål", "84", "88", "87", "86"),
        ("Möjlighet att påverka vilka tider personalen kommer", "54", "57", "61", "60"),
        ("Personalen kommer på avtalad tid", "85", "82", "86", "84"),
        ("Personalen meddelar tillfälliga förändringar", "–", "66", "70", "67"),
        ("Förtroende för personalen", "90", "93", "92", "91"),
        ("Tryggt att bo hemma med stöd av hemtjänsten", "88", "91", "89", "87"),
        ("Vet var man framför synpunkter", "–", "–", "64", "62"),
        ("Besväras ofta av ensamhet", "14", "13", "15", "16"),
    )
    s.values(
        Grid(
            header=(
                ("Fråga", "Hemtjänst Taserud", "", "Arvika", "Riket"),
                ("", "2017", "2018", "2018", "2018"),
            ),
            rows=rows,
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
            spans=((0, 0, 1, 0), (0, 1, 0, 2)),
        ),
        (
            Column("Hemtjänst Taserud · 2017", "previous", "percent", Y17, "Hemtjänst Taserud"),
            Column("Hemtjänst Taserud · 2018", "outcome", "percent", Y18, "Hemtjänst Taserud"),
            Column("Arvika · 2018", "outcome", "percent", Y18, "Arvika"),
            Column("Riket · 2018", "outcome", "percent", Y18, "Riket"),
        ),
    )
    s.p(
        """Enheten ligger i nivå med eller över kommunens resultat på de flesta frågorna. Den sammantagna nöjdheten har
        ökat med tre procentenheter. Resultatet är lägst på frågan om man kan påverka vilka tider personalen kommer, där
        57 % är positiva.""",
        value("nöjdheten har ökat", "tre procentenheter", None, value=3, sure=False),
        value("påverka vilka tider personalen kommer", "57 %", "percent", name_variants=["påverka tider"]),
    )


def deviations(s: Specimen) -> None:
    """Put the deviations and complaints."""
    s.heading(1, "5. Avvikelser, synpunkter och klagomål")
    s.p("Antal rapporterade avvikelser", style="caption")
    rows = (
        ("Läkemedel", "91", "78", "52"),
        ("Fall", "64", "71", "88"),
        ("Utebliven insats", "12", "19", "15"),
        ("Brister i bemötande", "1", "3", "1"),
        ("Trygghetslarm", "8", "6", "9"),
        ("Summa", "176", "177", "165"),
    )
    s.values(
        Grid(
            header=(("Typ av avvikelse", "2016", "2017", "2018"),),
            rows=rows,
            widths=(0.43, 0.19, 0.19, 0.19),
            bold_rows=(5,),
        ),
        (
            Column("2016", "previous", "count", Y16),
            Column("2017", "previous", "count", Y17),
            Column("2018", "outcome", "count", Y18),
        ),
        extra={"name_variants": ["Antal rapporterade avvikelser"]},
    )
    s.p(
        """Av de 88 fallen ledde fyra till fraktur. 15 gånger har en insats uteblivit, oftast på grund av missad
        planering vid hemgång från sjukhus. En rapport enligt lex Sarah har lämnats. Den gällde en stöld av kontanter
        och utredningen är avslutad. Enheten har tagit emot 11 klagomål och 6 beröm. Fem av klagomålen handlade om
        tider.""",
        value("fallen", "88", "count", name_variants=["fallen ledde till fraktur"]),
        value("fallen ledde till fraktur", "fyra", "count", value=4, name_variants=["fraktur"]),
        value("insats uteblivit", "15 gånger", "count", name_variants=["gånger", "insats"]),
        value("rapport enligt lex Sarah", "En rapport", "count", value=1),
        value("klagomål", "11 klagomål", "count"),
        value("beröm", "6 beröm", "count"),
        value("klagomålen handlade om tider", "Fem av klagomålen", "count", value=5, name_variants=["klagomålen"]),
    )


def controls(s: Specimen) -> None:
    """Put the self-checks."""
    s.heading(1, "6. Egenkontroll")
    s.values(
        Grid(
            header=(("Område", "Antal granskade", "Andel godkända"),),
            rows=(
                ("Social dokumentation", "20", "75 %"),
                ("Basala hygienrutiner", "38", "87 %"),
                ("Delegeringar", "35", "100 %"),
                ("Hantering av privata medel", "12", "92 %"),
            ),
            widths=(0.5, 0.25, 0.25),
        ),
        (Column("Antal granskade", "outcome", "count", Y18), Column("Andel godkända", "outcome", "percent", Y18)),
    )
    s.p(
        """Bristerna i dokumentationen gäller främst att mål för insatsen saknas. Följsamheten till hygienrutinerna har
        ökat från 79 till 87 %.""",
        value("Följsamheten till hygienrutinerna", "79", "percent", measure="previous", period=Y17),
        value("Följsamheten till hygienrutinerna", "87 %", "percent"),
    )


def closing(s: Specimen) -> None:
    """Put the summary and the goals for the next year."""
    s.heading(1, "7. Sammanfattande analys")
    s.p(
        """Av enhetens tio mål har fem uppnåtts, ett nåddes nästan, tre uppnåddes inte och ett går inte att bedöma. Vi
        är särskilt stolta över att kontinuiteten har blivit bättre och att läkemedelsavvikelserna har minskat med en
        tredjedel. De viktigaste utvecklingsområdena är kontaktmannaskapet och att komma i tid.""",
        value("enhetens mål", "tio mål", "count", value=10, sure=False),
        value("mål har uppnåtts", "fem", "count", value=5, sure=False),
        value("mål nåddes nästan", "ett nåddes nästan", "count", value=1, sure=False),
        value("mål uppnåddes inte", "tre uppnåddes inte", "count", value=3, sure=False),
        value("läkemedelsavvikelserna har minskat", "en tredjedel", "percent", value=33, sure=False),
    )
    s.heading(1, "8. Mål för 2019")
    coming: tuple[tuple[str, tuple[str, float | None, str | None]], ...] = (
        ("Minst 95 % av brukarna ska ha en aktuell genomförandeplan", (">=", 95, "percent")),
        ("Alla ska veta vem som är deras kontaktman", (">=", 100, "percent")),
        ("Minst 87 % ska tycka att personalen kommer på avtalad tid", (">=", 87, "percent")),
        ("Sjukfrånvaron ska vara högst 8 %", ("<=", 8, "percent")),
    )
    noted: list[Noted] = [
        goal(f"n{n}", text, target=target, year=2019, perspective="Mål för 2019")
        for n, (text, target) in enumerate(coming, start=1)
    ]
    noted += [aimed for text, _ in coming for aimed in demanded(text, Y19)]
    s.items([text for text, _ in coming], *noted)
