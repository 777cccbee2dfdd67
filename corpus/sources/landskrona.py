"""A city unit's result and quality report as text with tabs: a template's phrases, the manager's comments."""

from corpus.gold import goal, indicator, judged, money, value
from corpus.story import Break, Column, Contents, Cover, Grid, Look, Mark, Specimen

TRAPS = [
    "texts of the template that are the same for all units, between the unit's own",
    "the phrase of the template at each goal, the manager's comment that judges with other words or not at all",
    "indicators with last year, target and outcome in tabs, some of the cells empty",
    "tables of the whole administration beside the unit's own figures",
    "groups within the unit with staff, ages and addresses",
    "parts of a goal in two lists, what has been done and what has not",
]
UNIT = "Familjeenheten"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="landskrona-familjeenheten-2015",
        formats=("txt",),
        look=Look(),
        document={
            "municipality_code": "1282",
            "municipality": "Landskrona",
            "report_type": "kvalitetsberattelse",
            "title": "Resultat- och kvalitetsberättelse 2015",
            "organisation": "Individ- och familjeförvaltningen",
            "unit": UNIT,
            "year": 2015,
            "period_start": "2015-01-01",
            "period_end": "2015-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2015},
        value_defaults={"period": "2015", "org_unit": UNIT},
    )
    s.add(
        Cover(
            "Resultat- och kvalitetsberättelse 2015",
            ("Familjeenheten", "Individ- och familjeförvaltningen"),
            ("Landskrona stad",),
        )
    )
    s.add(Contents("Innehåll"))
    about(s)
    citizens(s)
    kindness(s)
    work(s)
    placements(s)
    improvement(s)
    employer(s)
    economy(s)
    s.traps += TRAPS
    return s


def about(s: Specimen) -> None:
    """Put what the report and the unit are."""
    s.heading(1, "Om berättelsen")
    s.p(
        """Varje enhet i individ- och familjeförvaltningen lämnar en gång om året en resultat- och kvalitetsberättelse.
        Den vänder sig till dig som bor i Landskrona och vill veta hur det går för verksamheten. Underlaget kommer från
        enhetens egna uppföljningar, från brukarenkäter och från verksamhetssystemet."""
    )
    s.heading(1, "Enheten")
    s.heading(2, "Uppdrag och organisation")
    s.p(
        """Familjeenheten utreder barns och ungdomars behov av stöd och skydd enligt socialtjänstlagen och LVU.
        Målgruppen är barn och unga mellan 0 och 20 år och deras föräldrar. Enheten har sina lokaler på
        Eriksgatan och leds av enhetschefen Carina Wallström tillsammans med två gruppledare. Under året har 31
        medarbetare haft sin tjänst på enheten.""",
        value("gruppledare", "två gruppledare", "count", value=2, sure=False),
        value("medarbetare", "31 medarbetare", "count", name_variants=["medarbetare tjänst på enheten"]),
    )
    s.p("UTREDNINGSGRUPPEN")
    s.p(
        """Gruppen tar emot anmälningar och ansökningar, gör förhandsbedömningar och utreder. Här arbetar 14
        socialsekreterare, varav tolv kvinnor. 1 126 anmälningar om oro kom in under året, jämfört med 948 året innan.
        Flest kommer från polisen och från skolan. 412 utredningar inleddes.""",
        value("socialsekreterare", "14 socialsekreterare", "count", org_unit="Utredningsgruppen", sure=False),
        value("socialsekreterare", "tolv kvinnor", "count", value=12, series="kvinnor", sure=False),
        value(
            "anmälningar om oro",
            "1 126 anmälningar",
            "count",
            org_unit="Utredningsgruppen",
            name_variants=["anmälningar"],
        ),
        value(
            "anmälningar om oro",
            "948",
            "count",
            measure="previous",
            period="2014",
            org_unit="Utredningsgruppen",
            name_variants=["anmälningar"],
        ),
        value("utredningar inleddes", "412 utredningar", "count", org_unit="Utredningsgruppen"),
    )
    s.p("FAMILJEHEMSGRUPPEN")
    s.p(
        """Sju familjehemssekreterare rekryterar, utreder och stöttar familjehem. Vid årsskiftet bodde 86 barn i
        familjehem, och gruppen hade under året utrett elva nya hem. Tre av dem blev godkända.""",
        value("familjehemssekreterare", "Sju familjehemssekreterare", "count", value=7, sure=False),
        value("barn i familjehem", "86 barn", "count", period="2015-12", org_unit="Familjehemsgruppen"),
        value("utrett nya hem", "elva nya hem", "count", value=11, name_variants=["nya hem"]),
        value("hem blev godkända", "Tre av dem", "count", value=3, name_variants=["blev godkända", "hem"]),
    )
    s.p("ÖPPENVÅRDEN KOMPASSEN")
    s.p(
        """Kompassen erbjuder råd och stöd i upp till fem samtal utan biståndsbeslut samt behandling efter beslut.
        Behandlarna är utbildade i familjeterapi på grundnivå (steg 1) och använder bland annat Komet och Repulse. 174
        familjer hade kontakt med Kompassen under 2015.""",
        value("samtal utan biståndsbeslut", "fem samtal", "count", value=5, sure=False),
        value("familjer kontakt", "174 familjer", "count", org_unit="Kompassen", name_variants=["familjer"]),
    )
    s.add(Break())


def citizens(s: Specimen) -> None:
    """Put the citizens' perspective and its first goal."""
    s.goal_defaults["perspective"] = "Medborgare"
    s.heading(1, "Perspektiv Medborgare")
    s.heading(2, "Synpunkter och klagomål")
    s.p(
        """Alla som kommer i kontakt med förvaltningen ska kunna lämna synpunkter på ett enkelt sätt. Synpunkterna tas
        emot muntligt, på en blankett eller via stadens webbplats och registreras i systemet Tyck till. Tabellen visar
        vad som har kommit in till enheten."""
    )
    s.values(
        Grid(
            header=(("Typ av synpunkt", "2014", "2015"),),
            rows=(("Klagomål", "9", "12"), ("Beröm", "", "3"), ("Förslag", "1", "")),
            widths=(0.5, 0.2, 0.2),
        ),
        (Column("2014", "previous", "count", "2014"), Column("2015", "outcome", "count", "2015")),
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Åtta av klagomålen handlar om att det varit svårt att få tag på sin handläggare. Många föräldrar har under
        året haft flera olika socialsekreterare, och det är fullt förståeligt att de är missnöjda. Ett klagomål ledde
        till en internutredning som inte visade på några fel i handläggningen.""",
        value("klagomålen svårt att få tag på handläggare", "Åtta av klagomålen", "count", value=8),
        value("klagomål ledde till internutredning", "Ett klagomål", "count", value=1, sure=False),
    )
    s.heading(2, "Mål under perspektivet")
    s.p("Mål")
    text = "Barn och ungdomar ska vara delaktiga i sina utredningar."
    s.p(text, goal("1", text))
    s.add(
        Mark("yellow", "square", "1", "Delvis uppfyllt"),
        judged("1", "partly", "Delvis uppfyllt", source="template"),
    )
    s.p("Vad vi ville uppnå")
    s.p(
        """Barnkonventionen ska genomsyra vårt arbete. Det betyder att barnet, utifrån ålder och mognad, ska få
        information om varför en utredning görs och ges möjlighet att berätta om sin situation."""
    )
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2014", "Målvärde 2015", "Utfall 2015"),),
            rows=(
                ("Andel utredningar där barnet har kommit till tals, %", "68", "90", "81"),
                ("Andel utredningar där båda föräldrarna har hörts, %", "84", "95", "88"),
                ("Andel barn som fått skriftlig information om utredningen, %", "", "75", "42"),
            ),
            widths=(0.5, 0.16, 0.16, 0.16),
        ),
        outcomes("percent"),
    )
    s.note(
        indicator(
            "1a",
            "Andel utredningar där barnet har kommit till tals, %",
            "1",
            target=(">=", 90, "percent"),
            target_source="table",
        ),
        indicator(
            "1b",
            "Andel utredningar där båda föräldrarna har hörts, %",
            "1",
            target=(">=", 95, "percent"),
            target_source="table",
        ),
        indicator(
            "1c",
            "Andel barn som fått skriftlig information om utredningen, %",
            "1",
            target=(">=", 75, "percent"),
            target_source="table",
        ),
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Vi har gått igenom 40 slumpvis utvalda akter. Jämfört med 2014 ser vi en tydlig förbättring, och det gäller
        framför allt barn över 12 år. För de yngre barnen, 4–7 år, finns samtal dokumenterade i bara hälften av
        akterna. Nästan alla socialsekreterare har gått utbildningen i barnsamtal, men det tar tid innan metoden
        sitter. Den nya broschyren till barn kom från tryckeriet först i september, vilket förklarar att så få har fått
        skriftlig information. Målet har alltså inte nåtts fullt ut, men vi är på god väg.""",
        value("akter gått igenom", "40 slumpvis utvalda akter", "count", name_variants=["akter"]),
        value("samtal dokumenterade", "hälften av akterna", "percent", value=50, sure=False),
        judged("1", "partly", "Målet har alltså inte nåtts fullt ut"),
        judged("1", "ongoing", "vi är på god väg", sure=False),
    )


def outcomes(unit: str) -> tuple[Column, ...]:
    """Return what the columns of a table of indicators mean."""
    return (
        Column("Utfall 2014", "previous", unit, "2014"),
        Column("Målvärde 2015", "target", unit, "2015"),
        Column("Utfall 2015", "outcome", unit, "2015"),
    )


def kindness(s: Specimen) -> None:
    """Put the goal of a good reception and its survey."""
    s.p("Mål")
    text = "Den som kontaktar enheten ska få ett gott bemötande."
    s.p(text, goal("2", text))
    s.add(Mark("green", "square", "2", "Uppfyllt"), judged("2", "achieved", "Uppfyllt", source="template"))
    s.p("Vad vi ville uppnå")
    s.p(
        """Minst 80 procent av föräldrarna och ungdomarna ska svara att de är nöjda med hur de har blivit bemötta. Det
        mäts i den nationella brukarundersökningen, som staden deltar i för första gången.""",
        goal(
            "2a",
            "Minst 80 procent av föräldrarna och ungdomarna ska svara att de är nöjda med hur de har blivit bemötta.",
            parent="2",
            target=(">=", 80, "percent"),
            sure=False,
        ),
        value("nöjda med hur de har blivit bemötta", "80 procent", "percent", measure="target", sure=False),
    )
    s.p("Resultat av brukarundersökningen, andel positiva svar i procent")
    s.values(
        Grid(
            header=(("Fråga", "Familjeenheten", "Samtliga kommuner"),),
            rows=(
                ("Hur lätt är det att förstå informationen du får av socialsekreteraren?", "86", "88"),
                ("Hur stor förståelse visar socialsekreteraren för din situation?", "83", "82"),
                ("Hur mycket har du kunnat påverka hjälpen?", "61", "66"),
                ("Hur nöjd är du sammantaget med stödet?", "79", "80"),
            ),
            widths=(0.6, 0.2, 0.2),
        ),
        (
            Column("Familjeenheten", "outcome", "percent", "2015"),
            Column("Samtliga kommuner", "outcome", "percent", "2015", "Samtliga kommuner"),
        ),
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """58 personer svarade på enkäten. Det är för få för att vi ska kunna dela upp svaren på grupper eller på
        kvinnor och män. 83 procent tycker att socialsekreteraren visar förståelse, och det är det som ligger närmast
        vårt mål om bemötande. Sämst är svaren när det gäller möjligheten att påverka hjälpen.""",
        value("personer svarade", "58 personer", "count", name_variants=["svarade på enkäten"]),
        value("socialsekreteraren visar förståelse", "83 procent", "percent"),
    )
    s.add(Break())


def work(s: Specimen) -> None:
    """Put the perspective of the work: files, mishaps, and the time of investigations."""
    s.goal_defaults["perspective"] = "Verksamhet"
    s.heading(1, "Perspektiv Verksamhet")
    s.heading(2, "Egenkontroll")
    s.p(
        """Förvaltningens ledningssystem bygger på Socialstyrelsens föreskrift SOSFS 2011:9. Egenkontroll görs två
        gånger om året och omfattar dokumentation, handläggningstider och sekretess. Resultatet anges med en
        fyrgradig skala där 4 är bäst."""
    )
    s.values(
        Grid(
            header=(("Område", "Enheten", "Förvaltningen"),),
            rows=(
                ("Dokumentation", "2,9", "3,1"),
                ("Handläggningstider", "2,2", "3,0"),
                ("Sekretess och samtycke", "3,6", "3,4"),
            ),
            widths=(0.5, 0.2, 0.2),
        ),
        (
            Column("Enheten", "outcome", "index", "2015"),
            Column("Förvaltningen", "outcome", "index", "2015", "Förvaltningen"),
        ),
        units=dict.fromkeys(("Dokumentation", "Handläggningstider", "Sekretess och samtycke"), "index"),
    )
    s.heading(2, "Avvikelser")
    s.p(
        """En avvikelse är en händelse som har medfört eller hade kunnat medföra något oönskat för den enskilde.
        Medarbetarna rapporterar själva avvikelser i systemet."""
    )
    s.values(
        Grid(
            header=(("Typ av avvikelse", "Antal"),),
            rows=(
                ("Handläggning", "11"),
                ("Hot och våld", "5"),
                ("Information och samverkan", "17"),
                ("Teknik", ""),
                ("Brott mot sekretess", "2"),
            ),
            widths=(0.6, 0.2),
        ),
        (Column("Antal", "outcome", "count", "2015"),),
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Rapporteringen har ökat sedan vi tog upp avvikelser som en stående punkt på arbetsplatsträffen. En rapport
        enligt lex Sarah har lämnats. Den gällde ett barn som inte hade fått sin placering omprövad inom sex månader.
        Händelsen bedömdes vara ett missförhållande men inte ett allvarligt sådant.""",
        value("rapport enligt lex Sarah", "En rapport", "count", value=1, name_variants=["lex Sarah"]),
        value("placering omprövad", "sex månader", "months", value=6, sure=False),
    )
    s.heading(2, "Mål under perspektivet")
    s.p("Mål")
    text = "Alla utredningar ska vara slutförda inom fyra månader."
    s.p(text, goal("3", text, target=("<=", 4, "months")))
    s.add(Mark("red", "square", "3", "Ej uppfyllt"), judged("3", "not_achieved", "Ej uppfyllt", source="template"))
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2014", "Målvärde 2015", "Utfall 2015"),),
            rows=(
                ("Andel utredningar slutförda inom fyra månader, %", "77", "100", "64"),
                ("Genomsnittlig utredningstid, dagar", "108", "100", "131"),
                ("Förhandsbedömningar gjorda inom 14 dagar, %", "91", "100", "93"),
            ),
            widths=(0.5, 0.16, 0.16, 0.16),
        ),
        outcomes("percent"),
        units={"Genomsnittlig utredningstid, dagar": "days"},
    )
    s.note(
        indicator(
            "3a",
            "Andel utredningar slutförda inom fyra månader, %",
            "3",
            target=(">=", 100, "percent"),
            target_source="table",
        ),
        indicator("3b", "Genomsnittlig utredningstid, dagar", "3", target=("<=", 100, "days"), target_source="table"),
        indicator(
            "3c",
            "Förhandsbedömningar gjorda inom 14 dagar, %",
            "3",
            target=(">=", 100, "percent"),
            target_source="table",
        ),
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Målet har inte uppnåtts. Antalet anmälningar har ökat med nästan en femtedel utan att vi har blivit fler, och
        i maj stod fem tjänster tomma. Som mest låg 47 utredningar och väntade på handläggare. Två konsulter anlitades
        från juni till november, och när året var slut hade kön minskat till 19 utredningar. De utredningar som drar
        över tiden är ofta ärenden där vi väntar på underlag från BUP eller där en familj flyttat.""",
        judged("3", "not_achieved", "Målet har inte uppnåtts"),
        value("Antalet anmälningar har ökat", "nästan en femtedel", "percent", value=20, sure=False),
        value("tjänster tomma", "fem tjänster", "count", value=5, period="2015-05"),
        value("utredningar väntade på handläggare", "47 utredningar", "count", name_variants=["utredningar väntade"]),
        value("konsulter", "Två konsulter", "count", value=2, sure=False),
        value(
            "kön utredningar",
            "19 utredningar",
            "count",
            period="2015-12",
            name_variants=["utredningar väntade på handläggare", "kön"],
        ),
    )


def placements(s: Specimen) -> None:
    """Put the goal of fewer placements."""
    s.p("Mål")
    text = "Färre ungdomar ska placeras utanför det egna hemmet."
    s.p(text, goal("4", text, target=("decrease", None, None)))
    s.add(Mark("green", "square", "4", "Uppfyllt"), judged("4", "achieved", "Uppfyllt", source="template"))
    s.values(
        Grid(
            header=(("Nyckeltal", "2013", "2014", "2015"),),
            rows=(
                ("Placerade ungdomar 13–20 år, antal", "38", "31", "24"),
                ("Vårddygn på institution, antal", "4 310", "3 902", "2 655"),
                ("Kostnad per vårddygn på institution, kronor", "4 120", "4 385", "4 710"),
            ),
            widths=(0.5, 0.16, 0.16, 0.16),
        ),
        (
            Column("2013", "previous", "count", "2013"),
            Column("2014", "previous", "count", "2014"),
            Column("2015", "outcome", "count", "2015"),
        ),
        units={"Kostnad per vårddygn på institution, kronor": "sek"},
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Kompassens intensiva hemmabaserade arbete, som startade i februari, har i flera fall kunnat ersätta en
        placering. Sju ungdomar bor kvar hemma med stöd upp till fyra gånger i veckan. Ensamkommande barn räknas inte
        in i siffrorna. De var 63 vid årets slut och hör till en egen enhet från och med den 1 oktober.""",
        value(
            "ungdomar bor kvar hemma",
            "Sju ungdomar",
            "count",
            value=7,
            name_variants=["ungdomar"],
            org_unit="Kompassen",
        ),
        value("stöd gånger i veckan", "fyra gånger", "count", value=4, sure=False),
        value("Ensamkommande barn", "63", "count", period="2015-12"),
    )


def improvement(s: Specimen) -> None:
    """Put the goal whose parts are done or not."""
    s.p("Mål")
    text = "Det systematiska kvalitetsarbetet ska bli en del av vardagen."
    s.p(text, goal("5", text))
    s.add(
        Mark("yellow", "square", "5", "Delvis uppfyllt"),
        judged("5", "partly", "Delvis uppfyllt", source="template"),
    )
    s.p("Vad vi ville uppnå")
    parts = (
        "Alla medarbetare känner till hur man rapporterar en avvikelse.",
        "Processen för familjehemsvård är kartlagd.",
        "Varje grupp har genomfört minst en riskanalys.",
        "Introduktionsprogrammet för nyanställda är omarbetat.",
    )
    s.p("Under 2015 ska vi se till att:")
    s.items(
        parts,
        goal("5a", parts[0], parent="5"),
        goal("5b", parts[1], parent="5"),
        goal("5c", parts[2], parent="5", target=(">=", 1, "count")),
        goal("5d", parts[3], parent="5"),
        marker="-",
    )
    s.p("Enhetschefens kommentar")
    s.p("Det här har vi klarat")
    s.p(parts[0])
    s.p(parts[3])
    s.note(
        judged("5a", "achieved", "Det här har vi klarat"),
        judged("5d", "achieved", "Det här har vi klarat"),
    )
    s.p("Det här har vi inte klarat")
    s.p(parts[1])
    s.p(parts[2])
    s.note(
        judged("5b", "not_achieved", "Det här har vi inte klarat"),
        judged("5c", "not_achieved", "Det här har vi inte klarat"),
    )
    s.p(
        """Utredningsgruppen har gjort en riskanalys inför sommaren, men de andra grupperna har inte haft någon.
        Kartläggningen av familjehemsvården är skjuten till 2016 på grund av den höga arbetsbelastningen."""
    )
    s.add(Break())


def employer(s: Specimen) -> None:
    """Put the employer's perspective."""
    s.goal_defaults["perspective"] = "Arbetsgivare"
    s.heading(1, "Perspektiv Arbetsgivare")
    s.heading(2, "Medarbetarenkät")
    s.p(
        """Medarbetarenkäten genomförs vartannat år. Den mäter bland annat hållbart medarbetarengagemang, HME, som
        består av motivation, ledarskap och styrning. Högsta möjliga värde är 100."""
    )
    s.values(
        Grid(
            header=(("HME", "Familjeenheten", "Förvaltningen", "Staden"),),
            rows=(
                ("Motivation", "76", "79", "80"),
                ("Ledarskap", "72", "77", "76"),
                ("Styrning", "70", "76", "77"),
                ("Totalindex", "73", "77", "78"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column("Familjeenheten", "outcome", "index", "2015"),
            Column("Förvaltningen", "outcome", "index", "2015", "Förvaltningen"),
            Column("Staden", "outcome", "index", "2015", "Staden"),
        ),
    )
    s.heading(2, "Nyckeltal för personal")
    s.p(
        """Uppgifterna hämtas från stadens personalsystem. Sjukfrånvaron anges i procent av den ordinarie arbetstiden.
        Uppgifter redovisas inte för grupper med färre än tio anställda."""
    )
    s.values(
        Grid(
            header=(("Nyckeltal", "2014", "2015"),),
            rows=(
                ("Sjukfrånvaro totalt, %", "7,4", "8,8"),
                ("Sjukfrånvaro kvinnor, %", "7,9", "9,3"),
                ("Sjukfrånvaro män, %", "", ""),
                ("Övertid, timmar", "412", "697"),
                ("Avslutade anställningar", "6", "11"),
            ),
            widths=(0.5, 0.2, 0.2),
        ),
        (Column("2014", "previous", "percent", "2014"), Column("2015", "outcome", "percent", "2015")),
        units={"Övertid, timmar": "hours", "Avslutade anställningar": "count"},
    )
    s.heading(2, "Mål under perspektivet")
    s.p("Mål")
    text = "Sjukfrånvaron ska minska till högst 6 procent."
    s.p(text, goal("6", text, target=("<=", 6, "percent")))
    s.add(Mark("red", "square", "6", "Ej uppfyllt"), judged("6", "not_achieved", "Ej uppfyllt", source="template"))
    s.p("Enhetschefens kommentar")
    s.p(
        """Sjukfrånvaron har i stället ökat. En stor del beror på tre långa sjukskrivningar, varav två är
        arbetsrelaterade. Korttidsfrånvaron är 2,6 procent och ligger under förvaltningens genomsnitt. Tillsammans
        med företagshälsovården har gruppen arbetat med återhämtning, och alla har fått en genomgång av sin
        ärendemängd. En socialsekreterare hade i december i snitt 17 barnärenden, mot 22 i maj.""",
        judged("6", "not_achieved", "Sjukfrånvaron har i stället ökat", sure=False),
        value("långa sjukskrivningar", "tre långa sjukskrivningar", "count", value=3),
        value("sjukskrivningar arbetsrelaterade", "två", "count", value=2, sure=False),
        value("Korttidsfrånvaron", "2,6 procent", "percent"),
        value("barnärenden", "17 barnärenden", "count", period="2015-12"),
        value("barnärenden", "22", "count", period="2015-05", sure=False),
    )
    s.p("Mål")
    text = "Fler socialsekreterare ska vilja stanna på enheten."
    s.p(text, goal("7", text, target=("increase", None, None)))
    s.add(
        Mark("grey", "square", "7", "Går inte att bedöma"),
        judged("7", "not_measured", "Går inte att bedöma", source="template", status_alt=["uncertain"]),
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Vi har inget säkert mått på hur många som vill stanna. Elva personer har slutat under året, vilket är fler än
        någonsin, men av dem som började under hösten 2014 är åtta av nio kvar. De nya lönerna från den 1 april och
        möjligheten till handledning var fjortonde dag har tagits emot väl.""",
        value("personer har slutat", "Elva personer", "count", value=11),
        value("kvar", "åtta av nio", "count", value=8, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the perspective of money."""
    s.goal_defaults["perspective"] = "Ekonomi"
    s.heading(1, "Perspektiv Ekonomi")
    s.heading(2, "Mål under perspektivet")
    s.p("Mål")
    text = "Enheten ska klara sitt uppdrag inom tilldelad budget."
    s.p(text, goal("8", text))
    s.add(Mark("red", "square", "8", "Ej uppfyllt"), judged("8", "not_achieved", "Ej uppfyllt", source="template"))
    s.p("Enhetens resultat, tusentals kronor")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2015", "Utfall 2015", "Avvikelse"),),
            rows=(
                ("Personal", "17 940", "18 615", "-675"),
                ("Institutionsvård", "13 200", "12 505", "695"),
                ("Familjehemsvård", "21 350", "23 410", "-2 060"),
                ("Öppenvård", "2 480", "2 195", "285"),
                ("Summa", "54 970", "56 725", "-1 755"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "deviation"),
        period="2015",
        unit=UNIT,
    )
    s.p("Enhetschefens kommentar")
    s.p(
        """Enheten gör ett underskott på knappt 1,8 miljoner kronor. Institutionsvården har blivit billigare, trots att
        priset per dygn har stigit, medan familjehemsvården går med underskott för andra året i rad. Där har vi
        blivit tvungna att anlita konsulentstödda familjehem för nio barn, till ett arvode som är ungefär dubbelt så
        högt som i de egna hemmen. De inhyrda konsulterna har kostat 1 140 tkr. Inför 2016 har nämnden tillfört en
        miljon kronor för familjehemsvården, och vår bedömning är att budgeten då kan hållas.""",
        money(
            "Enheten",
            currency_unit="mkr",
            deviation=-1_800_000,
            period="2015",
            is_total=1,
            unit=UNIT,
            item_variants=["underskott", "Familjeenheten"],
        ),
        value(
            "konsulentstödda familjehem barn",
            "nio barn",
            "count",
            value=9,
            name_variants=["barn", "konsulentstödda familjehem"],
        ),
        value("konsulterna har kostat", "1 140 tkr", "sek", value=1_140_000, name_variants=["inhyrda konsulterna"]),
        value("tillfört familjehemsvården", "en miljon kronor", "sek", value=1_000_000, sure=False),
        judged("8", "achieved", "vår bedömning är att budgeten då kan hållas", forecast=1, sure=False),
    )
    s.heading(1, "Läs mer")
    s.p("Vill du veta mer om hur vi arbetar är du välkommen att höra av dig till enheten. På nätet finns mer att läsa:")
    s.items(
        (
            "Landskrona stad – www.landskrona.se",
            "Öppna jämförelser – www.socialstyrelsen.se/oppnajamforelser",
            "Kommun- och landstingsdatabasen Kolada – www.kolada.se",
        ),
        marker="-",
    )
