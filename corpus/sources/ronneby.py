"""A social services department's quality account: goals inside sentences, surveys by group, as lines out of a PDF."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "lines kept as on the page, header and footer between them, columns kept apart by spaces",
    "goals as clauses of sentences, several in one, judged paragraphs later by their subject or by a pronoun",
    "verdicts in everyday words: gick inte hela vägen, klarade vi, är vi långt ifrån, och så blev det",
    "complaints and deviations by activity, two years in the head of one table",
    "surveys in which the columns are groups, cells of dots for groups with few answers",
    "lex Sarah by activity with outcome of the investigations in words",
    "staff by unit with shares, full-time posts and years of experience",
    "legal sections, ages, weeks of measurement and file numbers that are no results",
]
TITLE = "Kvalitetsberättelse 2019"
CHILD, ADULT, INCOME, DISABLED = (
    "Barn och unga",
    "Vuxna",
    "Försörjningsstöd",
    "Stöd till personer med funktionsnedsättning",
)
LAW = "den som behöver stöd ska få det utan onödigt dröjsmål och på lika villkor"
TALK = "alla barn över sex år skulle få prata i enrum med sin handläggare under utredningen"
FOUR = "ingen utredning skulle ta längre tid än fyra månader"
HOME = "färre barn skulle behöva placeras utanför det egna hemmet"
WEEK = "den som söker hjälp för ett missbruk ska erbjudas en tid inom sju dagar"
FULL = "minst hälften av dem som börjar i öppenvården ska fullfölja sin behandling"
RISK = "en riskbedömning görs i alla ärenden som gäller våld i nära relation"
TWELVE = "ett beslut om försörjningsstöd ska fattas inom högst tolv arbetsdagar från första kontakten"
LONG = "antalet hushåll som har haft stöd i mer än tio månader ska minska med en tiondel"
PLAN = "varje person på våra gruppbostäder ska ha varit med och skrivit sin genomförandeplan"
WORK = "tio personer på daglig verksamhet ska få pröva på en praktikplats under året"
FORCE = "ingen ska utsättas för begränsningsåtgärder som saknar stöd i lag"
KNOW = "samtliga medarbetare i LSS-verksamheten ska ha grundutbildning i tydliggörande pedagogik"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ronneby-individ-och-familjeomsorg-och-funktionshinder-2019",
        formats=("paged",),
        look=Look(
            header=("Ronneby kommun, Socialförvaltningen", TITLE),
            footer=("Dnr 2020/00094", "{page} ({pages})"),
        ),
        document={
            "municipality_code": "1081",
            "municipality": "Ronneby",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2019 Individ- och familjeomsorg och funktionshinder",
            "organisation": "Socialförvaltningen",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-12-31",
        },
        goal_defaults={"level": "administration", "year": 2019},
        value_defaults={"period": "2019"},
    )
    s.heading(1, "Kvalitetsberättelse 2019 Individ- och familjeomsorg och funktionshinder")
    s.p("Upprättad av socialt ansvarig samordnare Madeleine Forsgren, 2020-02-24")
    background(s)
    volumes(s)
    children(s)
    adults(s)
    income(s)
    disabled(s)
    checks(s)
    complaints(s)
    deviations(s)
    survey_disabled(s)
    survey_family(s)
    staff(s)
    whole(s)
    s.traps += TRAPS
    return s


def background(s: Specimen) -> None:
    """Put what the account is."""
    s.heading(2, "1 Bakgrund")
    s.p(
        """Den som bedriver socialtjänst eller verksamhet enligt LSS bör varje år upprätta en kvalitetsberättelse. Det
        framgår av 7 kap. 1 § i Socialstyrelsens föreskrifter om ledningssystem (SOSFS 2011:9). Berättelsen ska visa
        hur arbetet med att utveckla och säkra kvaliteten har bedrivits, vilka åtgärder som har vidtagits och vilka
        resultat som har nåtts. Äldreomsorgen och hälso- och sjukvården redovisas för sig i
        patientsäkerhetsberättelsen."""
    )
    s.p(
        """Avdelningen leds av en verksamhetschef och består av åtta enheter med var sin enhetschef. Fyra av dem
        arbetar med individ- och familjeomsorg och fyra med boende, assistans och sysselsättning för personer med
        funktionsnedsättning. Vid kvalitetsrådet, som har träffats sex gånger, går enhetscheferna igenom avvikelser,
        klagomål och lex Sarah-ärenden.""",
        value("enheter", "åtta enheter", "count", value=8, sure=False),
        value("enheter individ- och familjeomsorg", "Fyra av dem", "count", value=4, sure=False),
        value("kvalitetsrådet har träffats", "sex gånger", "count", value=6, sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put how much there was to do."""
    s.heading(2, "2 Verksamhetens omfattning")
    years = ("2017", "2018", "2019")
    s.values(
        Grid(
            header=(("", *years),),
            rows=(
                ("Anmälningar om oro för barn", "812", "874", "951"),
                ("Inledda barnutredningar", "301", "318", "322"),
                ("Placerade barn 31 december", "52", "47", "39"),
                ("Hushåll med försörjningsstöd", "764", "731", "702"),
                ("Personer i öppenvård missbruk", "96", "101", "118"),
                ("Ärenden våld i nära relation", "–", "58", "73"),
                ("Boende i LSS-bostad", "91", "94", "98"),
                ("Deltagare i daglig verksamhet", "137", "141", "140"),
                ("Personer med boendestöd", "118", "125", "133"),
            ),
            widths=(0.5, 0.15, 0.15, 0.15),
        ),
        [Column(year, "outcome" if year == "2019" else "previous", "count", year) for year in years],
    )
    s.p(
        """Anmälningarna har ökat tredje året i rad, nu med nio procent. Skolan står för 31 procent av dem och polisen
        för 27 procent. Trots det inleds ungefär lika många utredningar som tidigare, vilket beror på att
        förhandsbedömningarna har blivit grundligare. Hushållen med försörjningsstöd har minskat fjärde året i följd,
        och nedgången är störst bland unga under 25 år. I LSS-bostäderna öppnade en ny servicebostad i Bräkne-Hoby i
        augusti. Sju personer stod vid årets slut i kö till en bostad, och den som fick plats under året hade väntat i
        snitt fem månader. Daglig verksamhet har haft något färre deltagare sedan fyra personer gått i pension.""",
        value("personer i kö till en bostad", "Sju personer", "count", value=7, period="2019-12", name_variants=["kö"]),
        value("den som fick plats hade väntat", "fem månader", "months", value=5, name_variants=["väntat"]),
        value("deltagare gått i pension", "fyra personer", "count", value=4, sure=False),
        value("Anmälningarna har ökat", "nio procent", "percent", value=9, name_variants=["Anmälningarna"]),
        value("Skolan anmälningarna", "31 procent", "percent", name_variants=["Skolan", "Anmälningarna Skolan"]),
        value("polisen anmälningarna", "27 procent", "percent", name_variants=["polisen", "Anmälningarna polisen"]),
    )


def children(s: Specimen) -> None:
    """Put the goals for children and how they went."""
    s.heading(2, "3 Mål och resultat")
    s.p(
        f"""Socialnämndens övergripande mål är att {LAW}. Utifrån det har varje område satt egna mål för 2019. De har
        följts upp i augusti och i januari.""",
        goal("0", LAW, level="board"),
    )
    s.goal_defaults |= {"parent": "0", "perspective": CHILD}
    s.heading(3, "3.1 Barn och unga")
    s.p(
        f"""Inför året bestämde vi att {TALK}. Vi ville också att {FOUR} och att {HOME}.""",
        goal("b1", TALK),
        goal("b2", FOUR, target=("<=", 4, "months")),
        goal("b3", HOME, target=("decrease", None, None)),
    )
    s.p(
        """I september granskades 60 avslutade utredningar. I 52 av dem fanns ett dokumenterat enskilt samtal med
        barnet, det vill säga i 87 procent. Motsvarande granskning året innan visade 71 procent. Handläggarna har gått
        en tvådagarsutbildning i barnsamtal och ett av besöksrummen har gjorts om efter förslag från barnen själva. Det
        är en klar förbättring, men det gick inte hela vägen. I de flesta fall där samtal saknas har vårdnadshavaren
        sagt nej.""",
        value("granskades utredningar", "60 avslutade utredningar", "count", name_variants=["avslutade utredningar"]),
        value(
            "enskilt samtal med barnet",
            "52 av dem",
            "count",
            name_variants=["utredningar dokumenterat enskilt samtal med barnet"],
        ),
        value("enskilt samtal med barnet", "87 procent", "percent", name_variants=["dokumenterat enskilt samtal"]),
        value(
            "enskilt samtal med barnet",
            "71 procent",
            "percent",
            measure="previous",
            period="2018",
            name_variants=["granskning", "dokumenterat enskilt samtal"],
        ),
        judged("b1", "partly", "det gick inte hela vägen", source="text", status_alt=["not_achieved"]),
    )
    s.p(
        """Av de 304 utredningar som avslutades tog 41 längre tid än fyra månader. Målet om utredningstiden är därmed
        inte uppfyllt. Medelvärdet är 107 dagar. De långa utredningarna beror ofta på att underlag från barnpsykiatrin
        dröjer, men i elva fall hade ärendet legat stilla i samband med byte av handläggare.""",
        value("utredningar avslutades", "304 utredningar", "count", name_variants=["utredningar"]),
        value("utredningar längre tid än fyra månader", "41", "count", name_variants=["utredningar längre tid"]),
        judged("b2", "not_achieved", "Målet om utredningstiden är därmed inte uppfyllt", source="text"),
        value("Medelvärdet", "107 dagar", "days", name_variants=["utredningar Medelvärdet"]),
        value("ärendet legat stilla", "elva fall", "count", value=11, name_variants=["fall ärendet legat stilla"]),
    )
    s.p(
        """Vi ville se färre placeringar, och så blev det. Vid årsskiftet var 39 barn placerade, åtta färre än ett år
        tidigare. Det intensiva hemmabaserade stödet har gett 23 familjer hjälp på kvällar och helger. Av dem hade 17
        annars sannolikt blivit aktuella för en placering.""",
        judged("b3", "achieved", "och så blev det", source="text"),
        value("barn placerade", "39 barn", "count", period="2019-12", name_variants=["placerade"]),
        value("barn placerade färre", "åtta färre", "count", value=8, sure=False),
        value("intensiva hemmabaserade stödet familjer", "23 familjer", "count", name_variants=["familjer"]),
        value("aktuella för en placering", "17", "count", sure=False),
    )


def adults(s: Specimen) -> None:
    """Put the goals for adults."""
    s.goal_defaults["perspective"] = ADULT
    s.heading(3, "3.2 Vuxna")
    s.p(
        f"""För vuxna har målen varit att {WEEK}, att {FULL} och att {RISK}.""",
        goal("v1", WEEK, target=("<=", 7, "days")),
        goal("v2", FULL, target=(">=", 50, "percent")),
        goal("v3", RISK),
    )
    s.p(
        """Tiden till första besök har mätts under vecka 11 och vecka 42. Vid det första tillfället fick 14 av 19
        personer en tid inom en vecka och vid det andra samtliga 16. Målet klarade vi alltså under hösten men inte
        under våren, då två tjänster var obesatta. För året som helhet får det anses vara delvis uppnått.""",
        value(
            "en tid inom en vecka",
            "14 av 19 personer",
            "count",
            period="2019-03",
            name_variants=["personer en tid inom en vecka"],
        ),
        value("en tid inom en vecka", "16", "count", period="2019-10", sure=False),
        judged("v1", "achieved", "klarade vi alltså under hösten", aspect="hösten", sure=False),
        judged("v1", "not_achieved", "inte under våren", aspect="våren", sure=False),
        value("tjänster obesatta", "två tjänster", "count", value=2, sure=False),
        judged("v1", "partly", "får det anses vara delvis uppnått", source="text"),
    )
    s.p(
        """Öppenvården Stegen har haft 118 deltagare. Av dem som avslutade sin kontakt fullföljde 64 procent
        behandlingen, 57 procent av kvinnorna och 68 procent av männen. Det är bättre än målet och bättre än något
        tidigare år.""",
        value("deltagare", "118 deltagare", "count", name_variants=["Öppenvården Stegen deltagare"]),
        value("fullföljde behandlingen", "64 procent", "percent"),
        value("fullföljde behandlingen", "57 procent", "percent", series="kvinnorna", name_variants=["kvinnorna"]),
        value("fullföljde behandlingen", "68 procent", "percent", series="männen", name_variants=["männen"]),
        judged("v2", "achieved", "Det är bättre än målet", source="text"),
    )
    s.p(
        """När det gäller våld i nära relation är vi långt ifrån målet. En riskbedömning enligt FREDA fanns i 31 av de
        73 ärendena. Det nya våldsteamet kom på plats först i oktober, och efter det har en bedömning gjorts i nästan
        alla nya ärenden.""",
        judged("v3", "not_achieved", "är vi långt ifrån målet", source="text"),
        value("riskbedömning", "31 av de 73 ärendena", "count", name_variants=["riskbedömning enligt FREDA"]),
    )


def income(s: Specimen) -> None:
    """Put the goals for income support."""
    s.goal_defaults["perspective"] = INCOME
    s.heading(3, "3.3 Försörjningsstöd")
    s.p(
        f"""Två mål gäller försörjningsstödet. Det ena säger att {TWELVE}, det andra att {LONG}.""",
        goal("f1", TWELVE, target=("<=", 12, "days")),
        goal("f2", LONG, target=("decrease", 10, "percent")),
    )
    s.p(
        """Handläggningstiden var i genomsnitt nio arbetsdagar, att jämföra med 15 arbetsdagar 2018. Längst tid tog ett
        ärende på 21 dagar, där den sökande inte hade lämnat in alla handlingar. Genomsnittet ligger gott och väl inom
        målet, men eftersom enstaka ärenden drog över tiden stannar vi vid att det till största delen är uppnått.
        E-ansökan, som infördes i mars, används nu i 58 procent av ärendena.""",
        value("Handläggningstiden", "nio arbetsdagar", "days", value=9),
        value("Handläggningstiden", "15 arbetsdagar", "days", measure="previous", period="2018"),
        value("ärende", "21 dagar", "days", sure=False, name_variants=["Handläggningstiden", "Längst tid ärende"]),
        judged(
            "f1",
            "partly",
            "det till största delen är uppnått",
            source="text",
            status_alt=["achieved"],
        ),
        value("E-ansökan används ärendena", "58 procent", "percent", name_variants=["E-ansökan"]),
    )
    s.p(
        """Hushållen som har haft stöd i mer än tio månader var 246 i december 2018 och 229 i december 2019.
        Minskningen är sju procent och räcker inte för att nå målet. Samarbetet med arbetsmarknadsenheten har lett till
        att 44 personer fått en anställning eller börjat studera. Samtidigt har fler av dem som är kvar så dålig hälsa
        att de inte kan delta i någon insats.""",
        value("Hushållen stöd i mer än tio månader", "246", "count", measure="previous", period="2018-12"),
        value("Hushållen stöd i mer än tio månader", "229", "count", period="2019-12"),
        value("Minskningen", "sju procent", "percent", value=7, name_variants=["Hushållen Minskningen"]),
        judged("f2", "not_achieved", "räcker inte för att nå målet", source="text"),
        value(
            "fått en anställning eller börjat studera",
            "44 personer",
            "count",
            name_variants=["personer", "personer fått en anställning"],
        ),
    )


def disabled(s: Specimen) -> None:
    """Put the goals for people with disabilities."""
    s.goal_defaults["perspective"] = DISABLED
    s.heading(3, "3.4 Stöd till personer med funktionsnedsättning")
    s.p(
        f"""Området har arbetat med fyra mål. Vi har bestämt att {PLAN}. Vidare att {WORK}, att {FORCE} och att
        {KNOW}.""",
        goal("l1", PLAN),
        goal("l2", WORK, target=("=", 10, "count")),
        goal("l3", FORCE),
        goal("l4", KNOW),
    )
    s.p(
        """Egenkontrollen i oktober visar att alla 62 personer på gruppbostäderna har en plan och att 59 av dem har
        varit med och skrivit den. För de tre övriga har en god man eller en anhörig deltagit i stället, eftersom den
        enskilde avböjt. Målet bedöms som uppnått.""",
        value("personer på gruppbostäderna har en plan", "62 personer", "count", period="2019-10"),
        value(
            "varit med och skrivit",
            "59 av dem",
            "count",
            period="2019-10",
            name_variants=["personer varit med och skrivit"],
        ),
        value("god man eller anhörig deltagit", "tre övriga", "count", value=3, sure=False),
        judged("l1", "achieved", "Målet bedöms som uppnått", source="text"),
    )
    s.p(
        """Sju personer har prövat på praktik, varav två på Kallinge bibliotek och en i en matbutik. Ytterligare två
        hade planerat att börja i höstas men ångrade sig. Praktikmålet är följaktligen inte helt uppnått. Tre av de sju
        har valt att fortsätta på sin praktikplats.""",
        value("prövat på praktik", "Sju personer", "count", value=7, name_variants=["personer prövat på praktik"]),
        value("Kallinge bibliotek", "två på Kallinge bibliotek", "count", value=2, sure=False),
        value("planerat att börja", "Ytterligare två", "count", value=2, sure=False),
        judged("l2", "partly", "Praktikmålet är följaktligen inte helt uppnått", source="text"),
        value("fortsätta på sin praktikplats", "Tre av de sju", "count", value=3, sure=False),
    )
    s.p(
        """Vid genomgången av skydds- och begränsningsåtgärder hittades två fall där en ytterdörr låsts utan samtycke.
        Båda har rättats till. Målet är nollvision och är inte uppnått. Tydliggörande pedagogik har 118 av 131
        medarbetare gått utbildning i, en andel på 90 procent. Resterande går kursen i mars, och då är även det målet
        uppnått.""",
        value("ytterdörr låsts utan samtycke", "två fall", "count", value=2, name_variants=["fall"]),
        judged("l3", "not_achieved", "är inte uppnått", source="text"),
        value(
            "medarbetare gått utbildning",
            "118 av 131 medarbetare",
            "count",
            name_variants=["Tydliggörande pedagogik"],
        ),
        value("medarbetare gått utbildning", "90 procent", "percent", name_variants=["Tydliggörande pedagogik"]),
        judged("l4", "achieved", "är även det målet uppnått", forecast=1, source="text"),
    )
    s.goal_defaults |= {"parent": None, "perspective": None}


def checks(s: Specimen) -> None:
    """Put the self-checks."""
    s.heading(2, "4 Egenkontroll")
    s.p(
        """Egenkontrollen omfattar dokumentation, loggar, brandskydd och hygien. Varje enhet ska lämna sina protokoll
        två gånger om året. Av 16 protokoll har 15 kommit in. Vid loggkontrollen granskades 80 användare under en vecka
        i maj och en vecka i november. I ett fall kunde inte medarbetaren förklara varför en akt hade öppnats, och
        ärendet lämnades till personalchefen. Kontrollen av social dokumentation enligt LSS gav i genomsnitt 3,4 poäng
        av 4, mot 3,1 poäng 2018.""",
        value("protokoll", "16 protokoll", "count", sure=False),
        value("protokoll har kommit in", "15", "count", name_variants=["protokoll"]),
        value("loggkontrollen granskades användare", "80 användare", "count", name_variants=["användare"]),
        value("kunde inte förklara", "ett fall", "count", value=1, sure=False),
        value("social dokumentation", "3,4 poäng", None, name_variants=["Kontrollen av social dokumentation"]),
        value(
            "social dokumentation",
            "3,1 poäng",
            None,
            measure="previous",
            period="2018",
            name_variants=["Kontrollen av social dokumentation"],
        ),
    )


def complaints(s: Specimen) -> None:
    """Put the complaints."""
    s.heading(2, "5 Synpunkter och klagomål")
    s.p(
        """Synpunkter tas emot på webben, per telefon och på blankett. Anonyma synpunkter registreras men kan inte
        besvaras. Sammanlagt registrerades 67 synpunkter under året, varav 49 klagomål. Det är tolv fler än 2018."""
    )
    s.note(
        value("synpunkter", "67 synpunkter", "count", name_variants=["registrerades synpunkter"]),
        value("klagomål", "49 klagomål", "count", name_variants=["synpunkter klagomål"]),
        value("synpunkter fler", "tolv fler", "count", value=12, sure=False),
    )
    s.p("Tabell 2. Synpunkter per verksamhet 2019")
    s.values(
        Grid(
            header=(("Verksamhet", "Klagomål", "Beröm", "Förslag"),),
            rows=(
                ("Barn och familj", "13", "2", ""),
                ("Vuxen", "4", "5", "1"),
                ("Försörjningsstöd", "17", "1", "2"),
                ("Gruppbostäder", "8", "3", "1"),
                ("Personlig assistans", "5", "", ""),
                ("Daglig verksamhet", "2", "2", "1"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        [Column(kind, "outcome", "count", "2019") for kind in ("Klagomål", "Beröm", "Förslag")],
        extra={"name_variants": ["Synpunkter per verksamhet"]},
    )
    s.p(
        """Klagomålen på försörjningsstödet handlar framför allt om avslag och är egentligen missnöje med beslut. Elva
        av dem har ändå lett till att informationen i beslutsbrevet har gjorts om. Inom barn och familj är det
        vanligaste klagomålet att handläggaren är svår att nå. Växeltelefonen är därför bemannad även över lunch från
        den 1 oktober. Svar har lämnats inom två veckor i 44 fall av 49.""",
        value("lett till att informationen i beslutsbrevet", "Elva av dem", "count", value=11, sure=False),
        value("Svar inom två veckor", "44 fall av 49", "count", name_variants=["Svar", "fall"]),
    )


def deviations(s: Specimen) -> None:
    """Put the deviations and lex Sarah."""
    s.heading(2, "6 Avvikelser och lex Sarah")
    s.p("Tabell 3. Avvikelser per verksamhet")
    s.values(
        Grid(
            header=(("Verksamhet", "2018", "2019", "varav lex Sarah 2019"),),
            rows=(
                ("Barn och familj", "24", "38", "2"),
                ("Vuxen", "11", "9", ""),
                ("Försörjningsstöd", "6", "10", "1"),
                ("Gruppbostäder", "214", "246", "4"),
                ("Personlig assistans", "71", "64", "1"),
                ("Daglig verksamhet", "58", "83", ""),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column("2018", "previous", "count", "2018"),
            Column("2019", "outcome", "count", "2019"),
            Column("varav lex Sarah 2019", "outcome", "count", "2019"),
        ),
        extra={"name_variants": ["Avvikelser per verksamhet"]},
    )
    s.p(
        """Att avvikelserna blir fler tolkar vi som att rapporteringen fungerar bättre. Inom gruppbostäderna gäller 152
        av 246 avvikelser läkemedel, oftast en glömd dos som upptäcks vid nästa delning. På daglig verksamhet har hot
        och våld mellan deltagare ökat från 19 till 34 händelser, vilket hänger samman med att två grupper slogs ihop i
        lokalerna på Fridhemsvägen.""",
        value("avvikelser läkemedel", "152 av 246 avvikelser", "count", name_variants=["avvikelser"]),
        value(
            "hot och våld mellan deltagare",
            "19",
            "count",
            measure="previous",
            period="2018",
            org_unit="daglig verksamhet",
            name_variants=["hot och våld"],
        ),
        value(
            "hot och våld mellan deltagare",
            "34 händelser",
            "count",
            org_unit="daglig verksamhet",
            name_variants=["hot och våld"],
        ),
        value("grupper slogs ihop", "två grupper", "count", value=2, sure=False),
    )
    s.p(
        """Åtta rapporter enligt lex Sarah har utretts, två fler än året innan. Fem bedömdes som missförhållanden, två
        som påtaglig risk för missförhållande och en som varken eller. Ett missförhållande var allvarligt och anmäldes
        till Inspektionen för vård och omsorg: en man på en gruppbostad hade under flera veckor inte fått hjälp att gå
        till tandläkaren trots svår värk. De två ärendena inom barn och familj gällde övervägande av vård som inte hade
        gjorts inom sex månader.""",
        value(
            "rapporter enligt lex Sarah",
            "Åtta rapporter",
            "count",
            value=8,
            name_variants=["lex Sarah", "rapporter enligt lex Sarah har utretts"],
        ),
        value("rapporter enligt lex Sarah fler", "två fler", "count", value=2, sure=False),
        value("missförhållanden", "Fem bedömdes", "count", value=5, name_variants=["bedömdes som missförhållanden"]),
        value("påtaglig risk för missförhållande", "två som", "count", value=2, name_variants=["påtaglig risk"]),
        value("varken eller", "en som", "count", value=1, sure=False),
        value("missförhållande allvarligt", "Ett missförhållande", "count", value=1, sure=False),
        value("ärendena inom barn och familj", "två ärendena", "count", value=2, sure=False),
    )


def survey_disabled(s: Specimen) -> None:
    """Put the survey among people with disabilities, by group."""
    s.heading(2, "7 Brukarundersökningar")
    s.heading(3, "7.1 Funktionsnedsättning")
    s.p(
        """Undersökningen gjordes i september med verktyget Pict-O-Stat, som läser upp frågorna. Den som ville fick
        hjälp av en frågeassistent från en annan enhet. Av 371 tillfrågade svarade 233, vilket är 63 procent. Andelen
        som svarat ja framgår av tabellen. Två punkter betyder färre än fem svar.""",
        value("tillfrågade", "371 tillfrågade", "count"),
        value("tillfrågade svarade", "233", "count", name_variants=["svarade"]),
        value("tillfrågade svarade", "63 procent", "percent", name_variants=["svarade", "svarsfrekvens"]),
    )
    s.p("Tabell 4. Andel ja-svar i procent, per grupp")
    groups = ("Gruppbostad", "Servicebostad", "Boendestöd", "Daglig vht")
    s.values(
        Grid(
            header=(("Fråga", *groups),),
            rows=(
                ("Får du bestämma om viktiga saker?", "78", "84", "88", "74"),
                ("Får du den hjälp du vill ha?", "82", "80", "79", "86"),
                ("Bryr sig personalen om dig?", "89", "85", "92", "91"),
                ("Är du rädd för något hemma?", "27", "..", "..", ""),
                ("Trivs du?", "80", "83", "", "85"),
                ("Vet du vem du ska prata med?", "73", "81", "86", "77"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        [Column(group, "outcome", "percent", "2019", group) for group in groups],
    )
    s.p(
        """Boendestödet får högst betyg. På gruppbostäderna är drygt var fjärde rädd för något hemma, och på två av dem
        är det mer än hälften. Jämfört med 2017, då undersökningen gjordes senast, har andelen som får bestämma om
        viktiga saker ökat från 69 till 78 procent på gruppbostäderna men minskat från 79 till 74 procent på daglig
        verksamhet.""",
        value("rädd för något hemma", "drygt var fjärde", "percent", value=25, org_unit="Gruppbostad", sure=False),
        value("rädd för något hemma", "mer än hälften", "percent", value=50, sure=False),
        value(
            "andelen som får bestämma om viktiga saker",
            "69",
            "percent",
            measure="previous",
            period="2017",
            org_unit="gruppbostäderna",
            name_variants=["får bestämma om viktiga saker"],
        ),
        value(
            "andelen som får bestämma om viktiga saker",
            "78 procent",
            "percent",
            org_unit="gruppbostäderna",
            name_variants=["får bestämma om viktiga saker"],
        ),
        value(
            "andelen som får bestämma om viktiga saker",
            "79",
            "percent",
            measure="previous",
            period="2017",
            org_unit="daglig verksamhet",
            name_variants=["får bestämma om viktiga saker"],
        ),
        value(
            "andelen som får bestämma om viktiga saker",
            "74 procent",
            "percent",
            org_unit="daglig verksamhet",
            name_variants=["får bestämma om viktiga saker"],
        ),
    )


def survey_family(s: Specimen) -> None:
    """Put the survey of individual and family care, by group."""
    s.heading(3, "7.2 Individ- och familjeomsorg")
    s.p(
        """Ronneby deltog för fjärde gången i den nationella undersökningen. Enkäten delades ut vid besök under fyra
        veckor i höstas och 127 personer svarade: 61 inom försörjningsstöd, 29 föräldrar, 15 ungdomar och 22 inom
        missbruksvården.""",
        value("personer svarade", "127 personer", "count", name_variants=["svarade"]),
        value("svarade försörjningsstöd", "61", "count", name_variants=["försörjningsstöd", "personer svarade"]),
        value("svarade föräldrar", "29 föräldrar", "count", name_variants=["föräldrar", "personer svarade"]),
        value("svarade ungdomar", "15 ungdomar", "count", name_variants=["ungdomar", "personer svarade"]),
        value("svarade missbruksvården", "22", "count", name_variants=["missbruksvården", "personer svarade"]),
    )
    s.p("Tabell 5. Andel positiva svar i procent (riket inom parentes)")
    groups = ("Föräldrar", "Ungdomar", "Missbruk", "Försörjning")
    rows = (
        ("Lätt att få kontakt", ("72", "79"), ("86", "83"), ("91", "84"), ("70", "76")),
        ("Begriplig information", ("93", "90"), ("87", "87"), ("95", "93"), ("84", "88")),
        ("Kunnat påverka hjälpen", ("69", "74"), ("60", "71"), ("82", "78"), ("63", "65")),
        ("Situationen har blivit bättre", ("76", "77"), ("..", "75"), ("91", "86"), ("68", "70")),
    )
    noted = [
        value(
            label,
            country if place else ours,
            "percent",
            value=None if place == 0 and ours == ".." else int(country if place else ours),
            series=group if place == 0 else f"{group} · riket",
            org_unit="riket" if place else None,
            source="table",
            sure=place == 0,
        )
        for label, *cells in rows
        for group, (ours, country) in zip(groups, cells, strict=True)
        for place in (0, 1)
    ]
    s.add(
        Grid(
            header=(("Påstående", *groups),),
            rows=tuple((label, *(f"{ours} ({country})" for ours, country in cells)) for label, *cells in rows),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        *noted,
    )
    s.p(
        """Nöjdast är de som får stöd på grund av missbruk. Ungdomarna tycker att de har för litet inflytande, men
        gruppen är liten och resultatet osäkert. På frågan om det är lätt att få kontakt ligger både föräldrar och
        försörjningsstöd under riket, vilket stämmer väl med klagomålen."""
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(2, "8 Bemanning och kompetens")
    s.p("Tabell 6. Bemanning 31 december 2019")
    columns = (("Årsarbetare", "fte"), ("Sjukfrånvaro %", "percent"), ("Rätt utb. %", "percent"), ("Slutat", "count"))
    s.values(
        Grid(
            header=(("Enhet", *(name for name, _ in columns)),),
            rows=(
                ("Mottagning och utredning barn", "21,5", "7,9", "100", "6"),
                ("Familjestöd och familjehem", "14,0", "4,2", "93", "1"),
                ("Vuxen", "11,5", "5,6", "96", "2"),
                ("Försörjningsstöd", "13,8", "6,1", "88", "3"),
                ("Gruppbostad norr", "38,2", "8,8", "71", "5"),
                ("Gruppbostad söder", "35,6", "6,7", "79", "4"),
                ("Personlig assistans", "44,3", "9,4", "52", "11"),
                ("Daglig verksamhet", "29,1", "5,0", "83", "2"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        [Column(name, "outcome", unit, "2019") for name, unit in columns],
        extra={"name_variants": ["Bemanning 31 december 2019"]},
    )
    s.p(
        """Socialsekreterarna inom barn och familj har i genomsnitt 4,6 års erfarenhet av yrket, och fyra av 17 har
        arbetat kortare tid än ett år. Ingen bemanningskonsult har anlitats sedan i april. I oktober hade en
        handläggare i snitt 14 pågående ärenden, vilket är tre färre än samma månad 2018. I personlig assistans arbetar
        38 timanställda, och tre assistansberättigade har under året haft fler än tolv olika assistenter.""",
        value("års erfarenhet", "4,6 års erfarenhet", "years", name_variants=["Socialsekreterarna erfarenhet"]),
        value("arbetat kortare tid än ett år", "fyra av 17", "count", value=4, sure=False),
        value("pågående ärenden", "14 pågående ärenden", "count", period="2019-10"),
        value("pågående ärenden färre", "tre färre", "count", value=3, sure=False),
        value("timanställda", "38 timanställda", "count", org_unit="Personlig assistans"),
        value("assistansberättigade", "tre assistansberättigade", "count", value=3, sure=False),
        value("olika assistenter", "tolv olika assistenter", "count", value=12, sure=False),
    )
    s.p(
        """Vård- och omsorgscollege har certifierat om avdelningen som lärande arbetsplats. Elva stödassistenter läser
        till stödpedagog på distans. Kostnaden för utbildning blev 610 tkr, varav 400 tkr täcks av statsbidrag.
        Avdelningens ekonomi redovisas i årsbokslutet, där individ- och familjeomsorgen lämnar ett överskott på 2,3 mkr
        och funktionshinder ett underskott på 4,1 mkr.""",
        value("stödassistenter läser till stödpedagog", "Elva stödassistenter", "count", value=11),
        value("Kostnaden för utbildning", "610 tkr", "sek", value=610_000, name_variants=["utbildning"]),
        value("täcks av statsbidrag", "400 tkr", "sek", value=400_000, name_variants=["statsbidrag"]),
        money("individ- och familjeomsorgen", currency_unit="mkr", deviation=2_300_000, period="2019", is_total=0),
        money("funktionshinder", currency_unit="mkr", deviation=-4_100_000, period="2019", is_total=0),
    )


def whole(s: Specimen) -> None:
    """Put the judgement of the whole, and what comes."""
    s.heading(2, "9 Sammanfattande bedömning")
    s.p(
        """Kvalitetsarbetet har stärkts under året. Av de tolv målen är tre uppnådda, nämligen de om färre placeringar,
        om fullföljd behandling och om delaktighet i planerna. Störst är avståndet när det gäller riskbedömningar vid
        våld. Utredningstiderna har inte blivit kortare trots att det är det tredje året som vi har målet, och därför
        kommer en extern granskning att göras under våren.""",
        value("målen", "tolv målen", "count", value=12, sure=False),
        value("målen uppnådda", "tre uppnådda", "count", value=3, sure=False),
        judged("b3", "achieved", "tre uppnådda", source="text", sure=False),
        judged("v2", "achieved", "tre uppnådda", source="text", sure=False),
        judged("l1", "achieved", "tre uppnådda", source="text", sure=False),
    )
    s.p("Under 2020 är följande prioriterat:")
    texts = (
        "en riskbedömning ska göras i alla ärenden som gäller våld",
        "utredningstiden ska kortas till i genomsnitt 90 dagar",
        "tryggheten på gruppbostäderna ska öka",
    )
    s.items(texts, *(goal(f"n{n}", text, year=2020, sure=False) for n, text in enumerate(texts, 1)), marker="-")
