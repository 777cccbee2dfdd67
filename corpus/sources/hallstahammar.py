"""A care home's result and quality report: goals and indicators in merged tables, the manager's comment and verdict."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Grid, Look, Specimen, value_in

TRAPS = [
    "goals in the first column of a table, a merged cell before two or three indicators",
    "verdicts in prose below a label of the manager's, goals named by their subject, one of them parted by aspect",
    "an indicator that was not measured, told again in the comment",
    "a survey with the home in two years, the municipality and the country",
    "units within the home, and the figure of one of them against the whole",
    "complaints and mishaps by kind in three years",
    "costs as minus beside income, a deviation with a sign, last year's outcome after it",
    "last year's report quoted, what is planned for the year after in a list",
]
UNIT = "Lindhagens äldreboende"
COMMENT, VERDICT = "Enhetschefens kommentar", "Enhetschefens bedömning"
BEFORE = "2021"
Row = tuple[str, str, str, str, str, str]
Target = tuple[str, float | None, str | None]
SAFE = "De boende ska känna sig trygga på Lindhagen"
SAY = "De boende ska kunna påverka sin vardag"
MEAL = "Måltiden ska vara en trevlig stund"
THRIVE = "Medarbetarna ska trivas och stanna kvar"
HEALTH = "Sjukfrånvaron ska minska"
SKILL = "Medarbetarna ska ha rätt utbildning för sitt uppdrag"
SECURE = "Vården och omsorgen ska vara säker"
PREVENT = "Vi ska arbeta förebyggande med fall, undernäring, trycksår och munhälsa"
WRITE = "Den sociala dokumentationen ska hålla god kvalitet"
BALANCE = "Enheten ska ha en ekonomi i balans"
STAFFING = "Bemanningen ska följa de boendes behov"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hallstahammar-lindhagen-2022",
        look=Look(
            colour="#7a2e4d",
            family="helvetica",
            size=10,
            table="grid",
            header=("Resultat- och kvalitetsberättelse 2022", "Lindhagens äldreboende"),
            footer=("Hallstahammars kommun, vård- och omsorgsförvaltningen", "{page}"),
            justified=False,
            headings="modest",
        ),
        document={
            "municipality_code": "1961",
            "municipality": "Hallstahammar",
            "report_type": "kvalitetsberattelse",
            "title": "Resultat- och kvalitetsberättelse 2022",
            "organisation": "Vård- och omsorgsförvaltningen",
            "unit": UNIT,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2022},
        value_defaults={"period": "2022", "org_unit": UNIT},
    )
    s.heading(1, "Resultat- och kvalitetsberättelse 2022")
    s.p("Lindhagens äldreboende", style="bold")
    s.p("Vård- och omsorgsförvaltningen, Hallstahammars kommun. Enhetschef: Pernilla Dahlkvist", style="small")
    home(s)
    citizens(s)
    survey(s)
    complaints(s)
    staff(s)
    work(s)
    mishaps(s)
    economy(s)
    onwards(s)
    s.traps += TRAPS
    return s


def board_goal(s: Specimen, key: str, perspective: str, text: str) -> None:
    """Put a perspective and the goal of the board that it opens with."""
    s.goal_defaults["perspective"] = perspective
    s.heading(2, f"Perspektiv {perspective}")
    s.p(f"<b>Nämndens mål:</b> {text}.", goal(key, text, level="board", unit=None))


def goal_table(
    s: Specimen,
    parent: str,
    goals: dict[str, tuple[str, list[Row]]],
    targets: dict[str, Target] | None = None,
) -> None:
    """Put the unit's goals and their indicators.

    A row is an indicator, last year's outcome, target, outcome, unit, and how the outcome compares with the target.
    """
    rows: list[tuple[str, ...]] = []
    spans: list[tuple[int, int, int, int]] = []
    noted: list[Noted] = []
    columns = (
        Column(f"Utfall {BEFORE}", "previous", None, BEFORE),
        Column("Målvärde 2022", "target", None, "2022"),
        Column("Utfall 2022", "outcome", None, "2022"),
    )
    for key, (text, indicators) in goals.items():
        noted.append(goal(key, text, parent=parent, target=(targets or {}).get(key)))
        first = len(rows) + 1
        for place, (label, *cells, unit, comparator) in enumerate(indicators):
            row = (text if place == 0 else "", label, *cells)
            rows.append(row)
            found = [value_in(row[1:], at, column, None, {label: unit}, {}) for at, column in enumerate(columns, 1)]
            wanted = found[1].fact["value"]
            assert isinstance(wanted, int | float)
            noted.append(
                indicator(f"{key}{'abc'[place]}", label, key, target=(comparator, wanted, unit), target_source="table")
            )
            noted += found
        if len(indicators) > 1:
            spans.append((first, 0, len(rows), 0))
    s.add(
        Grid(
            header=(("Enhetens mål", "Indikator", f"Utfall {BEFORE}", "Målvärde 2022", "Utfall 2022"),),
            rows=tuple(rows),
            widths=(0.27, 0.34, 0.12, 0.14, 0.13),
            spans=tuple(spans),
            left_columns=(0, 1),
        ),
        *noted,
    )


def home(s: Specimen) -> None:
    """Put what the home is, and the summary."""
    s.heading(2, "Om enheten")
    s.p(
        """Lindhagen är ett av kommunens fyra äldreboenden och ligger i Kolbäck, nära vårdcentralen och ån. Här finns
        48 lägenheter på fyra avdelningar. Björken och Asken är till för den som har ett stort omvårdnadsbehov, Eken
        och Rönnen för personer med demenssjukdom. På bottenvåningen finns ett kök där all mat lagas sedan hösten 2020,
        en samlingssal och en frisör. Huset är byggt 1991 och ägs av det kommunala bostadsbolaget.""",
        value("kommunens äldreboenden", "fyra äldreboenden", "count", value=4, sure=False, org_unit=None),
        value("lägenheter", "48 lägenheter", "count"),
        value("avdelningar", "fyra avdelningar", "count", value=4, sure=False),
    )
    s.p(
        """Under 2022 flyttade 19 personer in och 17 avled. I genomsnitt hade de som avled bott hos oss i 21 månader.
        Vi är 44 tillsvidareanställda, varav fyra män, och därutöver ett tjugotal timvikarier. Sjuksköterska,
        arbetsterapeut och fysioterapeut hör till hälso- och sjukvårdsenheten men har sina rum i huset på vardagar
        mellan klockan 8 och 16.""",
        value("flyttade in", "19 personer", "count", name_variants=["personer flyttade in", "personer"]),
        value("avled", "17", "count", name_variants=["personer avled"]),
        value(
            "avled bott hos oss", "21 månader", "months", name_variants=["I genomsnitt bott hos oss", "bott hos oss"]
        ),
        value("tillsvidareanställda", "44 tillsvidareanställda", "count"),
        value("tillsvidareanställda", "fyra män", "count", value=4, series="män", sure=False),
        value("timvikarier", "ett tjugotal timvikarier", "count", value=20, sure=False),
    )
    s.p(
        """Berättelsen vänder sig till de boende och deras närstående, till medarbetarna och till vård- och
        omsorgsnämnden. Den följer nämndens fyra perspektiv. Under varje perspektiv visas enhetens mål och indikatorer
        i en tabell. Därefter kommenterar enhetschefen resultatet och gör en samlad bedömning av hur långt vi har
        kommit. Bedömningen vilar på indikatorerna men också på det som har kommit fram på arbetsplatsträffar, i
        boenderåd och i egenkontrollen."""
    )
    s.heading(2, "Året i korthet")
    s.p(
        """Våren präglades av att besöksrestriktionerna togs bort och att vardagen kom tillbaka. Boenderådet kunde
        samlas igen efter två års uppehåll. I maj fick vi en ny enhetschef och i september en samordnare på halvtid. Av
        våra elva mål bedömer jag att fyra är uppnådda och två inte uppnådda, medan övriga är uppnådda till en del.""",
        value("mål", "elva mål", "count", value=11, sure=False),
        value("mål uppnådda", "fyra är uppnådda", "count", value=4, sure=False),
        value("mål inte uppnådda", "två inte uppnådda", "count", value=2, sure=False),
    )


def citizens(s: Specimen) -> None:
    """Put the citizens' perspective."""
    board_goal(
        s,
        "B1",
        "Medborgare/brukare",
        "Den som får vård och omsorg ska känna trygghet och ha inflytande över sin vardag",
    )
    goal_table(
        s,
        "B1",
        {
            "m1": (
                SAFE,
                [
                    ("Andel som känner sig trygga på boendet, %", "86", "90", "92", "percent", ">="),
                    ("Andel som har lätt att få kontakt med personalen, %", "71", "80", "77", "percent", ">="),
                ],
            ),
            "m2": (
                SAY,
                [
                    ("Andel med aktuell genomförandeplan, %", "78", "100", "94", "percent", ">="),
                    ("Andel som kan påverka tiderna för hjälp, %", "62", "65", "66", "percent", ">="),
                    ("Antal boenderåd", "1", "6", "5", "count", ">="),
                ],
            ),
            "m3": (
                MEAL,
                [
                    ("Andel som tycker att maten smakar bra, %", "73", "80", "70", "percent", ">="),
                    ("Andel med nattfasta under elva timmar, %", "58", "75", "Ej mätt", "percent", ">="),
                ],
            ),
        },
    )
    s.p(COMMENT, style="label")
    s.p(
        """Det är glädjande att fler känner sig trygga. Vi tror att det hänger ihop med att varje boende numera har två
        kontaktmän som täcker upp för varandra. Trygghetslarmen byttes i mars, och i mätningen i oktober besvarades ett
        larm i genomsnitt efter 3,4 minuter mot 5,1 minuter med det gamla systemet. På kvällarna är det fortfarande
        svårt att få tag på personal, särskilt på Eken, där två personer ensamma ansvarar för tolv boende.""",
        value("kontaktmän", "två kontaktmän", "count", value=2, sure=False),
        value("larm besvarades", "3,4 minuter", None, period="2022-10", name_variants=["larm", "larm i genomsnitt"]),
        value("larm besvarades", "5,1 minuter", None, measure="previous", period=None, sure=False),
        value("personer ensamma", "två personer", "count", value=2, org_unit="Eken", sure=False),
        value("boende", "tolv boende", "count", value=12, org_unit="Eken", sure=False),
    )
    s.p(
        """När året tog slut saknade tre boende en aktuell genomförandeplan. Alla tre hade flyttat in efter den 10
        december. I förra årets berättelse skrev vi att planerna behöver bli mer personliga, och vid granskningen i
        november såg vi att 29 av 46 planer beskriver vad den boende själv vill och klarar. Fem boenderåd har hållits.
        Det sjätte fick ställas in på grund av magsjuka.""",
        value(
            "boende saknade en aktuell genomförandeplan",
            "tre boende",
            "count",
            value=3,
            period="2022-12",
            name_variants=["boende saknade genomförandeplan", "boende"],
        ),
        value(
            "planer beskriver vad den boende själv vill",
            "29 av 46 planer",
            "count",
            period="2022-11",
            name_variants=["planer"],
        ),
        value("boenderåd", "Fem boenderåd", "count", value=5),
    )
    s.p(
        """Maten får sämre betyg än förra året. Köket har haft tre olika kockar under hösten och matsedeln har fått
        läggas om med kort varsel. Nattfastan skulle ha mätts i november men hanns inte med, vilket är mitt ansvar. Den
        mäts i stället i februari.""",
        value("kockar", "tre olika kockar", "count", value=3, sure=False),
    )
    s.p(VERDICT, style="label")
    s.p(
        """Målet om trygghet bedöms som delvis uppnått, eftersom tryggheten har ökat mer än vi hoppades medan
        tillgängligheten inte når målvärdet. Även målet om inflytande i vardagen bedöms som delvis uppnått. Målet för
        måltiderna är inte uppnått.""",
        judged("m1", "partly", "Målet om trygghet bedöms som delvis uppnått"),
        judged("m2", "partly", "Även målet om inflytande i vardagen bedöms som delvis uppnått"),
        judged("m3", "not_achieved", "Målet för måltiderna är inte uppnått"),
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.heading(3, "Vad tycker de äldre om äldreomsorgen?")
    s.p(
        """Socialstyrelsens enkät skickades ut i mars. På Lindhagen svarade 27 av 45 personer, en svarsfrekvens på 60
        procent. I hälften av fallen var det en närstående som svarade. Tabellen visar andelen positiva svar i
        procent.""",
        value("svarade personer", "27 av 45 personer", "count", name_variants=["personer", "svarade"]),
        value("svarsfrekvens", "60 procent", "percent"),
        value("närstående som svarade", "hälften", "percent", value=50, sure=False),
    )
    s.values(
        Grid(
            header=(("Fråga", "Lindhagen 2021", "Lindhagen 2022", "Kommunen 2022", "Riket 2022"),),
            rows=(
                ("Sammantaget nöjd med boendet", "80", "83", "79", "77"),
                ("Gott bemötande från personalen", "95", "96", "94", "93"),
                ("Trivs med utemiljön", "–", "71", "66", "64"),
                ("Nöjd med aktiviteterna", "48", "63", "59", "58"),
                ("Besväras inte av ensamhet", "34", "41", "36", "35"),
                ("Vet vart man vänder sig med klagomål", "39", "37", "43", "45"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Lindhagen 2021", "previous", "percent", "2021"),
            Column("Lindhagen 2022", "outcome", "percent", "2022"),
            Column("Kommunen 2022", "outcome", "percent", "2022", "Kommunen"),
            Column("Riket 2022", "outcome", "percent", "2022", "Riket"),
        ),
    )
    s.p(
        """Aktiviteterna har lyft mest, från 48 till 63 procent. Det beror på samordnaren och på att tio frivilliga
        från hembygdsföreningen kommer hit varannan torsdag. Nästan sex av tio känner sig ändå ensamma ibland eller
        ofta, och det är en siffra som vi inte kan slå oss till ro med.""",
        value("Aktiviteterna", "48", "percent", measure="previous", period="2021", sure=False),
        value("Aktiviteterna", "63 procent", "percent", sure=False),
        value("frivilliga", "tio frivilliga", "count", value=10, name_variants=["frivilliga från hembygdsföreningen"]),
        value("känner sig ensamma", "sex av tio", "percent", value=60, sure=False),
    )


def complaints(s: Specimen) -> None:
    """Put the complaints."""
    s.heading(3, "Synpunkter och klagomål")
    years = ("2020", "2021", "2022")
    s.values(
        Grid(
            header=(("Typ", *years),),
            rows=(("Klagomål", "11", "9", "14"), ("Beröm", "6", "8", "12"), ("Förslag", "2", "", "3")),
            widths=(0.4, 0.15, 0.15, 0.15),
        ),
        [Column(year, "outcome" if year == "2022" else "previous", "count", year) for year in years],
    )
    s.p(
        """Hälften av klagomålen gäller tvätten, som har blandats ihop mellan avdelningarna. Sedan vi började märka
        kläderna i augusti har bara ett nytt klagomål kommit in. Fyra klagomål handlar om mat och två om bemötandet vid
        ett och samma tillfälle. Alla har fått svar inom tio arbetsdagar.""",
        value("klagomålen gäller tvätten", "Hälften", "percent", value=50, sure=False),
        value("nytt klagomål", "ett nytt klagomål", "count", value=1, sure=False),
        value("klagomål mat", "Fyra klagomål", "count", value=4, name_variants=["klagomål handlar om mat", "klagomål"]),
        value("klagomål bemötandet", "två", "count", value=2, sure=False),
        value("svar", "tio arbetsdagar", "days", value=10, sure=False),
    )


def staff(s: Specimen) -> None:
    """Put the employees' perspective."""
    board_goal(
        s, "B2", "Medarbetare", "Vård- och omsorgsnämnden ska vara en attraktiv arbetsgivare med friska medarbetare"
    )
    goal_table(
        s,
        "B2",
        {
            "p1": (
                THRIVE,
                [
                    ("Hållbart medarbetarengagemang (HME), index", "74", "78", "79", "index", ">="),
                    ("Personalomsättning, %", "14,2", "10", "9,3", "percent", "<="),
                ],
            ),
            "p2": (
                HEALTH,
                [
                    ("Sjukfrånvaro totalt, %", "9,8", "8", "10,4", "percent", "<="),
                    ("varav korttid dag 1–14, %", "4,1", "3,5", "5,2", "percent", "<="),
                ],
            ),
            "p3": (
                SKILL,
                [
                    ("Andel undersköterskor, %", "84", "90", "86", "percent", ">="),
                    ("Andel som gått utbildning i demens, %", "61", "100", "100", "percent", ">="),
                ],
            ),
        },
        {"p2": ("decrease", None, None)},
    )
    s.p(COMMENT, style="label")
    s.p(
        """I medarbetarenkäten, som besvarades av 38 personer, har ledarskapet höjts mest. Fyra medarbetare slutade
        under året, två av dem med pension. Samtidigt har vi rekryterat sex nya, och alla tjänster är tillsatta för
        första gången sedan 2018. Heltidsresan fortsätter och andelen som arbetar heltid har ökat från 52 till 68
        procent.""",
        value("medarbetarenkäten besvarades", "38 personer", "count", name_variants=["personer", "besvarades av"]),
        value("medarbetare slutade", "Fyra medarbetare", "count", value=4),
        value("pension", "två av dem", "count", value=2, sure=False, name_variants=["slutade med pension"]),
        value("rekryterat nya", "sex nya", "count", value=6, name_variants=["rekryterat"]),
        value(
            "andelen som arbetar heltid",
            "52",
            "percent",
            measure="previous",
            period="2021",
            name_variants=["arbetar heltid"],
        ),
        value("andelen som arbetar heltid", "68 procent", "percent", name_variants=["arbetar heltid"]),
    )
    s.p(
        """Sjukfrånvaron har tyvärr gått åt fel håll. Under de tre första månaderna var den 14,6 procent på grund av
        smittspridningen i samhället. Från april till december var den i snitt 9,0 procent, vilket är lägre än samma
        månader 2021 men fortfarande för högt. Fyra personer har varit långtidssjukskrivna. Av 42 medarbetare inom
        omvårdnaden är 36 utbildade undersköterskor, och tre läser på betald arbetstid inom Äldreomsorgslyftet.
        Samtliga har gått webbutbildningen Demens ABC.""",
        value("Sjukfrånvaron", "14,6 procent", "percent", period="2022-01/2022-03"),
        value("Sjukfrånvaron", "9,0 procent", "percent", period="2022-04/2022-12"),
        value("långtidssjukskrivna", "Fyra personer", "count", value=4, name_variants=["personer långtidssjukskrivna"]),
        value("medarbetare inom omvårdnaden", "42 medarbetare", "count", name_variants=["medarbetare"]),
        value("utbildade undersköterskor", "36", "count", name_variants=["medarbetare utbildade undersköterskor"]),
        value("läser inom Äldreomsorgslyftet", "tre", "count", value=3, name_variants=["läser på betald arbetstid"]),
    )
    s.p(VERDICT, style="label")
    s.p(
        """Jag bedömer att målet om trivsel är uppnått. Målet för sjukfrånvaron har vi inte nått. Vad gäller utbildning
        är målet uppnått för demens men inte för andelen undersköterskor, så sammantaget är det delvis uppnått.""",
        judged("p1", "achieved", "målet om trivsel är uppnått"),
        judged("p2", "not_achieved", "Målet för sjukfrånvaron har vi inte nått"),
        judged("p3", "achieved", "är målet uppnått för demens", aspect="demens", sure=False),
        judged("p3", "not_achieved", "inte för andelen undersköterskor", aspect="andelen undersköterskor", sure=False),
        judged("p3", "partly", "sammantaget är det delvis uppnått"),
    )


def work(s: Specimen) -> None:
    """Put the perspective of the work."""
    board_goal(s, "B3", "Verksamhet", "Verksamheten ska vara säker, kunskapsbaserad och av god kvalitet")
    goal_table(
        s,
        "B3",
        {
            "v1": (
                SECURE,
                [
                    ("Följsamhet till basala hygienrutiner, %", "83", "95", "96", "percent", ">="),
                    ("Läkemedelsavvikelser per månad, antal", "11,5", "8", "7,8", "count", "<="),
                ],
            ),
            "v2": (
                PREVENT,
                [
                    ("Andel med riskbedömning i Senior alert, %", "90", "100", "98", "percent", ">="),
                    ("Antal fall med fraktur", "4", "2", "3", "count", "<="),
                ],
            ),
            "v3": (WRITE, [("Andel godkända journaler vid granskning, %", "66", "85", "88", "percent", ">=")]),
        },
    )
    s.p(COMMENT, style="label")
    s.p(
        """Hygienombuden har observerat 84 arbetsmoment i april och 91 i oktober. Det vanligaste felet är att någon bär
        ring eller klocka. Läkemedelsavvikelserna har minskat sedan vi införde digital signering i februari. Av årets
        94 avvikelser var 71 uteblivna doser, mot 117 av 138 året innan.""",
        value("observerat arbetsmoment", "84 arbetsmoment", "count", period="2022-04", name_variants=["arbetsmoment"]),
        value("observerat arbetsmoment", "91", "count", period="2022-10", name_variants=["arbetsmoment"]),
        value(
            "avvikelser",
            "94 avvikelser",
            "count",
            name_variants=["Läkemedelsavvikelserna", "årets avvikelser"],
        ),
        value("avvikelser uteblivna doser", "71 uteblivna doser", "count", name_variants=["uteblivna doser"]),
        value("uteblivna doser", "117 av 138", "count", measure="previous", period="2021", sure=False),
    )
    s.p(
        """Riskbedömningen ska vara gjord inom två veckor efter inflyttning. För en person dröjde den i fem veckor, och
        därför når vi inte hundra procent. I teamet går vi varje månad igenom dem som har fallit. Tre fall ledde till
        fraktur, alla på Rönnen. Munhälsobedömning har erbjudits samtliga boende och 37 har tackat ja.""",
        value("Riskbedömningen", "två veckor", "weeks", value=2, measure="target", sure=False),
        value("dröjde", "fem veckor", "weeks", value=5, sure=False),
        value(
            "fall ledde till fraktur",
            "Tre fall",
            "count",
            value=3,
            name_variants=["fall"],
        ),
        value("Munhälsobedömning", "37", "count", name_variants=["boende tackat ja"]),
    )
    s.p(
        """Förvaltningens utvecklingsledare har granskat 25 slumpvis utvalda journaler. I september var 22 av dem
        godkända. Språket är respektfullt och det går att följa varför en insats har ändrats.""",
        value("granskat journaler", "25 slumpvis utvalda journaler", "count", name_variants=["journaler"]),
        value("journaler godkända", "22 av dem", "count", period="2022-09", name_variants=["godkända"]),
    )
    s.p(VERDICT, style="label")
    s.p(
        """Säkerhetsmålet är uppnått, båda indikatorerna är bättre än målvärdet. I det förebyggande arbetet saknas lite
        på båda, och jag bedömer målet som delvis uppnått. Målet för dokumentationen är uppnått med marginal.""",
        judged("v1", "achieved", "Säkerhetsmålet är uppnått"),
        judged("v2", "partly", "jag bedömer målet som delvis uppnått"),
        judged("v3", "achieved", "Målet för dokumentationen är uppnått"),
    )


def mishaps(s: Specimen) -> None:
    """Put the mishaps."""
    s.heading(3, "Avvikelser och lex Sarah")
    years = ("2020", "2021", "2022")
    s.values(
        Grid(
            header=(("Avvikelse", *years),),
            rows=(
                ("Fall", "127", "134", "112"),
                ("Läkemedel", "149", "138", "94"),
                ("Omvårdnad och tillsyn", "23", "31", "36"),
                ("Informationsöverföring", "8", "5", "9"),
                ("Medicintekniska produkter", "", "3", "1"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15),
        ),
        [Column(year, "outcome" if year == "2022" else "previous", "count", year) for year in years],
    )
    s.p(
        """En rapport enligt lex Sarah har lämnats. En boende på Eken gick ut utan att det märktes och hittades efter
        50 minuter vid busshållplatsen. Utredningen visade att dörrlarmet hade stängts av i samband med en leverans.
        Nämnden bedömde händelsen som en påtaglig risk för ett missförhållande, och larmet kan numera inte stängas av
        från avdelningen.""",
        value("rapport enligt lex Sarah", "En rapport", "count", value=1, name_variants=["lex Sarah"]),
        value("hittades efter", "50 minuter", None, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the perspective of money."""
    board_goal(s, "B4", "Ekonomi", "Nämndens resurser ska användas effektivt och inom beslutad ram")
    goal_table(
        s,
        "B4",
        {
            "e1": (BALANCE, [("Avvikelse mot budget, %", "-3,6", "0", "-1,1", "percent", ">=")]),
            "e2": (
                STAFFING,
                [
                    ("Kostnad för övertid, kr", "612 000", "400 000", "371 000", "sek", "<="),
                    ("Beläggning, %", "92", "97", "98", "percent", ">="),
                ],
            ),
        },
    )
    s.p("Tabell: Enhetens ekonomiska resultat 2022, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Budget 2022", "Utfall 2022", "Avvikelse", "Utfall 2021"),),
            rows=(
                ("Intäkter", "4 180", "4 655", "475", "4 012"),
                ("Personalkostnader", "-30 960", "-31 640", "-680", "-31 105"),
                ("Lokalkostnader", "-5 240", "-5 240", "0", "-5 120"),
                ("Övriga kostnader", "-2 730", "-2 917", "-187", "-2 804"),
                ("Nettokostnad", "-34 750", "-35 142", "-392", "-35 017"),
            ),
            widths=(0.3, 0.17, 0.17, 0.17, 0.17),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "deviation", "previous"),
        period="2022",
        unit=UNIT,
    )
    s.p(COMMENT, style="label")
    s.p(
        """Enheten redovisar ett underskott på 392 tkr, att jämföra med drygt 1,2 miljoner kronor 2021. Under januari
        till mars kostade sjuklöner och vikarier 540 tkr mer än beräknat, och staten ersatte bara en del av det.
        Livsmedel har blivit 11 procent dyrare. Från och med juni har vi hållit budgeten varje månad. Övertiden har
        minskat tydligt, och resursplanerarna schemalägger nu efter vårdtyngd i stället för efter antal platser.""",
        money(
            "Enheten",
            currency_unit="tkr",
            deviation=-392_000,
            period="2022",
            unit=UNIT,
            is_total=1,
            item_variants=["underskott", "Lindhagen"],
        ),
        money(
            "Enheten",
            currency_unit="mkr",
            deviation=-1_200_000,
            period="2021",
            unit=UNIT,
            is_total=1,
            item_variants=["underskott"],
            sure=False,
        ),
        value(
            "sjuklöner och vikarier mer än beräknat",
            "540 tkr",
            "sek",
            value=540_000,
            period="2022-01/2022-03",
            name_variants=["sjuklöner och vikarier"],
        ),
        value("Livsmedel dyrare", "11 procent", "percent", name_variants=["Livsmedel"]),
    )
    s.p(VERDICT, style="label")
    s.p(
        """Eftersom året slutade med underskott går det inte att säga att målet om en ekonomi i balans är uppnått. Med
        tanke på hur det andra halvåret såg ut bedömer jag det ändå som delvis uppnått. Bemanningen följer behoven
        bättre än någonsin, och det målet är uppnått.""",
        judged("e1", "not_achieved", "går det inte att säga att målet om en ekonomi i balans är uppnått", sure=False),
        judged("e1", "partly", "bedömer jag det ändå som delvis uppnått"),
        judged("e2", "achieved", "det målet är uppnått"),
    )


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "Utvecklingsområden 2023")
    s.p("Utifrån årets resultat har vi tillsammans på planeringsdagen valt fyra områden att arbeta vidare med:")
    texts = (
        "mäta nattfastan i februari och september och erbjuda kvällsmål till alla",
        "höja andelen undersköterskor till 90 procent",
        "minska korttidsfrånvaron genom tidiga samtal",
        "bryta ofrivillig ensamhet tillsammans med frivilliga och närstående",
    )
    noted: list[Noted] = [goal(f"n{n}", text, year=2023, sure=False) for n, text in enumerate(texts, start=1)]
    s.goal_defaults["perspective"] = None
    s.items(texts, *noted)
    s.p(
        """Jag vill tacka alla medarbetare, frivilliga och närstående för ett år då vi fick träffas på riktigt igen.
        Har du frågor om berättelsen är du välkommen att höra av dig till mig.""",
    )
    s.p("Pernilla Dahlkvist, enhetschef, februari 2023", style="signature")
