"""A preschool area's quality report in two columns: a goal in each area of the curriculum, a table for each
preschool."""

from corpus.gold import Fact, Noted, goal, judged, number
from corpus.gold import value as told
from corpus.story import Box, Cell, Column, Cover, Grid, Look, Specimen

TRAPS = [
    "two columns of text with narrow tables inside them, boxes that stand between paragraphs",
    "a goal in a sentence of the text in each area of the curriculum, in other words than the heading",
    "a table for each preschool: its name merged down the first column, area, index and a grade in words",
    "grades explained in a box, the verdict on the whole area in the last sentences of its chapter",
    "preschools judged in prose as well, once otherwise than the table does by a finer word",
    "a preschool that opened in January, so that two areas have no index and are not judged",
    "last year's promises in a paragraph, each judged in its own clause",
    "goals with a level (share of teachers, answers to the survey, children for each in the staff) inside prose",
    "preschools with goals of their own, told and judged in the paragraph above their table",
    "what the curriculum asks for, told as background, and aims for the year to come",
    "ages, numbers of children in projects, school years and dates that are no results",
]
AREA = "Förskoleområde Väster"
YEAR, LAST = "2017-08/2018-06", "2016-08/2017-06"
NORMS, LANGUAGE, MATHS, SAY, HOME = (
    "Normer och värden",
    "Språk och kommunikation",
    "Matematik och teknik",
    "Barns inflytande",
    "Förskola och hem",
)
AREAS = (NORMS, LANGUAGE, MATHS, SAY, HOME)
SEEN = "varje barn ska känna sig tryggt och bli sett av en vuxen varje dag"
RICH = "alla barn ska få utveckla ett rikt språk, oavsett vilket språk de talar hemma"
DAILY = "barnen ska möta matematik och teknik i leken, inte bara vid planerade tillfällen"
SHAPE = "barnen ska få vara med och forma både miljön och det som händer i den"
CLOSE = "vårdnadshavarna ska veta vad deras barn är med om och känna sig delaktiga i det"
ANSWERS = "minst 75 procent av vårdnadshavarna skulle svara på enkäten"
TEACHERS = "hälften av tjänsterna ska innehas av legitimerade förskollärare"
DENSITY = "högst 5,5 barn per årsarbetare"
TALK = "ingen planerad läsning ska ställas in"
CALM = "minska antalet konflikter i hallen"
TWICE = "alla barn som börjar i förskoleklass ska ha besökt sin nya skola minst två gånger före sommaren"
WAIT = "ingen ska behöva vänta längre än fyra veckor på specialpedagogens hjälp"
PLAN = "varje avdelning skulle ha en plan för de flerspråkiga barnens språk"
POISON = "våra miljöer skulle rensas från onödiga kemikalier"
POOL = "husen skulle dela på en vikariepool"
YARD = "göra gården till en plats för lärande under hela året"
STATUS: dict[str, tuple[str, list[str]]] = {
    "Helt": ("achieved", []),
    "I hög grad": ("achieved", ["partly"]),
    "Delvis": ("partly", []),
    "I låg grad": ("not_achieved", []),
    "Ej bedömt": ("not_measured", []),
}
PRESCHOOLS: dict[str, tuple[tuple[str, str], ...]] = {
    "Hagen": (("88", "Helt"), ("74", "Delvis"), ("71", "Delvis"), ("79", "I hög grad"), ("91", "Helt")),
    "Tallkotten": (
        ("84", "I hög grad"),
        ("86", "I hög grad"),
        ("68", "Delvis"),
        ("72", "Delvis"),
        ("87", "I hög grad"),
    ),
    "Smedjan": (("71", "Delvis"), ("90", "Helt"), ("80", "I hög grad"), ("61", "I låg grad"), ("76", "Delvis")),
    "Lingonet": (
        ("92", "Helt"),
        ("81", "I hög grad"),
        ("85", "I hög grad"),
        ("69", "Delvis"),
        ("94", "Helt"),
    ),
    "Bäckebo": (
        ("78", "I hög grad"),
        ("–", "Ej bedömt"),
        ("–", "Ej bedömt"),
        ("63", "I låg grad"),
        ("82", "I hög grad"),
    ),
}


def v(name: str, text: str, unit: str | None, *variants: str, **extra: object) -> Noted:
    """Return a value told in prose and the other names that it may have."""
    return told(name, text, unit, **({"name_variants": list(variants)} if variants else {}), **extra)


def last(name: str, text: str, unit: str | None, *variants: str, **extra: object) -> Noted:
    """Return a figure of the year before."""
    return v(name, text, unit, *variants, **{"measure": "previous", "period": LAST, **extra})


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="sandviken-forskoleomrade-vaster-2018",
        look=Look(
            colour="#b5451b",
            family="helvetica",
            size=9.2,
            table="zebra",
            headings="modest",
            columns=2,
            justified=True,
            header=("", "Kvalitetsrapport 2017/2018"),
            footer=(AREA, "{page}"),
            producer="Adobe PDF Library 15.0",
        ),
        document={
            "municipality_code": "2181",
            "municipality": "Sandviken",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsrapport 2017/2018",
            "organisation": "Kunskapsförvaltningen",
            "unit": AREA,
            "year": 2018,
            "period_start": "2017-08-01",
            "period_end": "2018-06-30",
        },
        goal_defaults={"level": "unit", "unit": AREA, "year": 2018},
        value_defaults={"period": YEAR},
    )
    lines = (AREA, "Hagen, Tallkotten, Smedjan, Lingonet och Bäckebo")
    s.add(Cover("Kvalitetsrapport\n2017/2018", lines, ("Kunskapsförvaltningen", "Sandvikens kommun")))
    opening(s)
    promises(s)
    conditions(s)
    staff(s)
    grades(s)
    norms(s)
    language(s)
    maths(s)
    say(s)
    home(s)
    transitions(s)
    support(s)
    survey(s)
    hagen(s)
    tallkotten(s)
    smedjan(s)
    lingonet(s)
    backebo(s)
    onwards(s)
    s.traps += TRAPS
    return s


def opening(s: Specimen) -> None:
    """Put what the area is, and how it works with quality."""
    s.heading(1, "Ett område, fem förskolor")
    s.p(
        """Förskoleområde Väster består sedan i januari av fem förskolor. Den femte, Bäckebo, flyttade in i nybyggda
        lokaler efter nyår med två avdelningar och tar emot barn från hela kommunen. I april var 347 barn inskrivna i
        området, och 118 av dem har ett annat modersmål än svenska. Tillsammans talas 23 språk. Kön till området är
        kort: alla som sökt har fått plats inom fyra månader, och 86 procent på den förskola de helst ville ha.""",
        v("barn inskrivna", "347 barn", "count", "barn", "inskrivna", period="2018-04", period_alt=[YEAR]),
        v(
            "ett annat modersmål än svenska",
            "118 av dem",
            "count",
            "barn ett annat modersmål än svenska",
            "barn",
            period="2018-04",
            period_alt=[YEAR],
        ),
        v("språk", "23 språk", "count", "talas språk"),
        v("plats på den förskola de helst ville ha", "86 procent", "percent", "den förskola de helst ville ha"),
    )
    s.p(
        """Vårt systematiska kvalitetsarbete följer ett årshjul. Arbetslagen dokumenterar under hösten, stannar upp i
        januari och skattar sitt arbete i maj. Vårdnadshavarna svarar på kommunens enkät i mars. I juni träffas
        förskolecheferna, de biträdande och en förskollärare från varje hus under två dagar för att läsa varandras
        texter. Det är från de samtalen som bedömningarna i den här rapporten kommer. I år har vi även låtit 64 av de
        äldsta barnen gå husesyn med kamera och berätta om var de tycker om att vara.""",
        v("barn husesyn med kamera", "64 av de", "count", "äldsta barnen", "husesyn", sure=False),
    )


def promises(s: Specimen) -> None:
    """Put what has become of last year's promises."""
    s.heading(2, "Förra årets löften")
    s.p(
        f"""I den förra rapporten lovade vi tre saker. Att {PLAN} är genomfört, och i 15 av 19 planer har
        vårdnadshavarna fått vara med och skriva. Likaså skulle vi se till att {POISON}. Det är gjort på de fyra
        äldre husen, där 640 leksaker och möbler har kasserats. Däremot blev det inget av att {POOL}. Den
        idén föll på att tjänsterna inte gick att tillsätta och får nu ett nytt försök.""",
        v("lovade", "tre saker", "count", value=3, sure=False),
        goal("plan", PLAN),
        judged("plan", "achieved", "är genomfört"),
        v("planer vårdnadshavarna fått vara med och skriva", "15 av 19 planer", "count", "planer"),
        goal("poison", POISON),
        judged("poison", "achieved", "Det är gjort på de fyra äldre husen", phrase_variants=["Det är gjort"]),
        v("leksaker och möbler har kasserats", "640 leksaker", "count", "leksaker och möbler"),
        goal("pool", POOL),
        judged("pool", "not_achieved", "Däremot blev det inget av", phrase_variants=["blev det inget av"]),
    )


def conditions(s: Specimen) -> None:
    """Put the table of children and staff."""
    s.heading(2, "Förutsättningar")
    s.p("Barn och personal i april 2018", style="caption")
    homes = (
        ("Hagen", "92", "5", "5,3", "48"),
        ("Tallkotten", "78", "4", "5,5", "41"),
        ("Smedjan", "84", "5", "5,9", "35"),
        ("Lingonet", "57", "3", "5,0", "60"),
        ("Bäckebo", "36", "2", "4,8", "50"),
        ("Området", "347", "19", "5,4", "46"),
    )
    heads = (("Barn", "count"), ("Avd.", "count"), ("Barn per årsarb.", "ratio"), ("Förskollärare %", "percent"))
    noted: list[Noted] = []
    for name, *cells in homes:
        for (head, unit), shown in zip(heads, cells, strict=True):
            fact: Fact = {"period": "2018-04", "period_alt": [YEAR], "series": head, "source": "table"}
            fact |= {"name_variants": [head], "org_unit": None if name == "Området" else name}
            noted.append(told(name, shown, unit, **fact))
    s.add(
        Grid(
            header=(("Förskola", *(head for head, _ in heads)),),
            rows=homes,
            widths=(0.24, 0.13, 0.13, 0.2, 0.3),
            bold_rows=(5,),
        ),
        *noted,
    )


def staff(s: Specimen) -> None:
    """Put the goals for the staff."""
    s.goal_defaults["perspective"] = "Förutsättningar"
    s.p(
        f"""Nämnden vill att det ska gå {DENSITY}. Med 5,4 håller sig området precis inom den gränsen, och målet är
        nått. Smedjan hade under våren två vakanta tjänster och ligger därför högre. Ett annat av nämndens mål är att
        {TEACHERS}. Till det fattas en del. Andelen är 46 procent, två procentenheter mer än förra våren, och bara på
        Lingonet och Bäckebo är målet uppfyllt. Sju barnskötare läser till förskollärare på distans med en dags
        studietid i
        veckan. Sjukfrånvaron var 8,3 procent, vilket är en halv procentenhet lägre än föregående läsår.""",
        goal("density", DENSITY, text_variants=[f"det ska gå {DENSITY}"], target=("<=", 5.5, "ratio"), level="board"),
        v("barn per årsarbetare", "5,4", "ratio", "området"),
        judged("density", "achieved", "målet är nått"),
        v("vakanta tjänster", "två vakanta tjänster", "count", value=2, org_unit="Smedjan"),
        judged("density", "not_achieved", "ligger därför högre", unit="Smedjan", sure=False),
        goal("teachers", TEACHERS, target=(">=", 50, "percent"), level="board"),
        judged("teachers", "not_achieved", "Till det fattas en del", status_alt=["partly"]),
        v("Andelen", "46 procent", "percent", "legitimerade förskollärare", "förskollärare"),
        v("mer än förra våren", "två procentenheter", None, value=2, sure=False),
        judged("teachers", "achieved", "målet uppfyllt", unit="Lingonet", sure=False),
        judged("teachers", "achieved", "målet uppfyllt", unit="Bäckebo", sure=False),
        v("barnskötare läser till förskollärare", "Sju barnskötare", "count", "barnskötare", value=7),
        v("Sjukfrånvaron", "8,3 procent", "percent"),
    )


def grades(s: Specimen) -> None:
    """Put how goals are graded."""
    s.add(
        Box(
            "Så bedömer vi",
            (
                "Index är medelvärdet av arbetslagets skattning och vårdnadshavarnas svar, från 0 till 100.",
                "Måluppfyllelsen anges i fyra grader: <b>Helt</b> – målet är nått, <b>I hög grad</b> – målet är i "
                "huvudsak nått, <b>Delvis</b> – vi är på väg, <b>I låg grad</b> – målet är inte nått.",
            ),
        )
    )


def area(s: Specimen, title: str) -> None:
    """Put the heading of an area of the curriculum."""
    s.goal_defaults["perspective"] = title
    s.heading(1, title)


def norms(s: Specimen) -> None:
    """Put norms and values."""
    area(s, NORMS)
    s.p(
        f"""Läroplanen säger att förskolan ska lägga grunden till barnens förståelse för demokratiska värden. För oss
        börjar det i det lilla. Vi har enats om att {SEEN}. Under läsåret har alla arbetslag sett över sina
        morgnar: vem möter vid dörren, vem följer in i leken? På Tallkotten och Lingonet har man infört en
        ansvarsvuxen för varje barn, och där har antalet barn som pedagogerna själva är oroliga för sjunkit från 21 till
        nio. Trygghetsronden i februari visade att barnen undviker toaletterna på Smedjan och bodarna på Hagen.""",
        goal("norms", SEEN),
        v("ansvarsvuxen", "en ansvarsvuxen", "count", value=1, sure=False),
        last("antalet barn som pedagogerna är oroliga för", "21", "count", "antalet barn", sure=False),
        v("antalet barn som pedagogerna är oroliga för", "nio", "count", "antalet barn", value=9, sure=False),
    )
    s.p(
        """I enkäten instämmer 93 procent av vårdnadshavarna i att barnet är tryggt, och av de barn som gick husesyn
        svarade 58 att det finns en vuxen som de kan gå till. 14 anmälningar om kränkningar har gjorts, fler än
        någonsin,
        men vi tolkar det som att rutinen har blivit känd. Sju av dem kom från Smedjan, där en stor grupp femåringar
        har haft det stökigt.
        Områdets samlade bedömning är att målet i hög grad är nått, men på Smedjan når vi det bara delvis.""",
        v(
            "vårdnadshavarna instämmer i att barnet är tryggt",
            "93 procent",
            "percent",
            "barnet är tryggt",
            "vårdnadshavarna",
        ),
        v("barn en vuxen som de kan gå till", "58", "count", "en vuxen som de kan gå till"),
        v("anmälningar om kränkningar", "14 anmälningar", "count", "anmälningar"),
        v("anmälningar om kränkningar", "Sju av dem", "count", "anmälningar", value=7, org_unit="Smedjan"),
        judged("norms", "achieved", "målet i hög grad är nått", status_alt=["partly"]),
        judged(
            "norms",
            "partly",
            "på Smedjan når vi det bara delvis",
            unit="Smedjan",
            phrase_variants=["når vi det bara delvis"],
        ),
    )


def language(s: Specimen) -> None:
    """Put language."""
    area(s, LANGUAGE)
    s.p(
        f"""I ett område där vart tredje barn växer upp med flera språk är språket vår viktigaste fråga. Målet för
        läsåret har varit att {RICH}. Tre språkutvecklare har handlett arbetslagen och varje avdelning har fått en
        boklåda med böcker på minst fem språk. Modersmålsstöd ges i åtta språk, men arabiskan har bara haft lärare en
        dag i veckan för 39 barn. Smedjan har kommit längst. Där läser man varje dag i små grupper, och av de 27 barn
        som gick vidare till förskoleklass hade alla ett berättande språk på svenska.""",
        goal("language", RICH),
        v("språkutvecklare", "Tre språkutvecklare", "count", value=3),
        v("Modersmålsstöd språk", "åtta språk", "count", "Modersmålsstöd", value=8),
        v("arabiskan barn", "39 barn", "count", "barn", "arabiskan"),
        v("barn gick vidare till förskoleklass", "27 barn", "count", "barn", org_unit="Smedjan"),
    )
    s.p(
        """Skillnaderna mellan husen är för stora. På Hagen ställdes 40 procent av de planerade lässtunderna in, oftast
        på grund av att vikarier saknades, mot 12 procent på Tallkotten. Av vårdnadshavarna anser 81 procent att
        barnets språk utvecklas i förskolan, en ökning från 77. Sammanvägt blir bedömningen att målet är delvis
        uppfyllt. Bäckebo har inte varit i gång tillräckligt länge för att bedömas.""",
        v(
            "planerade lässtunderna in",
            "40 procent",
            "percent",
            "lässtunderna",
            "planerade lässtunderna",
            org_unit="Hagen",
        ),
        v(
            "planerade lässtunderna in",
            "12 procent",
            "percent",
            "lässtunderna",
            "planerade lässtunderna",
            org_unit="Tallkotten",
        ),
        v("barnets språk utvecklas i förskolan", "81 procent", "percent", "vårdnadshavarna", "barnets språk utvecklas"),
        last("barnets språk utvecklas i förskolan", "77", "percent", "vårdnadshavarna", "barnets språk utvecklas"),
        judged("language", "partly", "målet är delvis uppfyllt"),
        judged("language", "not_measured", "har inte varit i gång tillräckligt länge för att bedömas", unit="Bäckebo"),
    )


def maths(s: Specimen) -> None:
    """Put mathematics and technology."""
    area(s, MATHS)
    s.p(
        f"""Förra årets rapport visade att matematiken ofta stannade vid samlingen. Därför bestämde vi att {DAILY}. Med
        pengar från Skolverket har 31 pedagoger gått kursen Matematik i leken. Alla hus har byggt om minst ett rum, och
        på Lingonet finns numera ett byggrum med ramper, kugghjul och vågar som 46 barn använde under en och samma
        vecka i
        maj. Programmerbara robotar har köpts in till fyra av förskolorna för sammanlagt 58 000 kronor.""",
        goal("maths", DAILY),
        v("pedagoger kursen Matematik i leken", "31 pedagoger", "count", "pedagoger"),
        v("byggrum barn", "46 barn", "count", "barn använde", org_unit="Lingonet", sure=False),
        v("robotar", "58 000 kronor", "sek", "Programmerbara robotar"),
        v("förskolorna robotar", "fyra av förskolorna", "count", value=4, sure=False),
    )
    s.p(
        """I arbetslagens dokumentation från vecka 10 och vecka 20 fanns matematik i leken beskriven på 11 av 17
        avdelningar, jämfört med fem av 17 för ett år sedan. Det är ett kliv framåt men vi är inte framme. Tekniken syns
        nästan bara där robotarna finns. Vi stannar vid att målet delvis har nåtts.""",
        v("avdelningar matematik i leken", "11 av 17 avdelningar", "count", "matematik i leken", "avdelningar"),
        last("avdelningar matematik i leken", "fem av 17", "count", "matematik i leken", "avdelningar", value=5),
        judged("maths", "partly", "målet delvis har nåtts"),
        judged("maths", "not_achieved", "vi är inte framme", status_alt=["partly"], sure=False),
    )


def say(s: Specimen) -> None:
    """Put the influence of the children."""
    area(s, SAY)
    s.p(
        f"""Vi vill att {SHAPE}. Arbetslagen tycker själva att de ofta följer barnens idéer. När barnen fick berätta
        med kamerans hjälp blev bilden en annan: bara 19 av 64 kunde ge exempel på något som de hade varit med och
        bestämt. På Smedjan och Bäckebo är möbleringen densamma som när avdelningarna öppnade. På Hagen finns däremot
        ett barnråd som träffas
        varannan vecka och som i våras valde ny klätterställning.""",
        goal("say", SHAPE),
        v("kunde ge exempel på något som de hade varit med och bestämt", "19 av 64", "count", "barnen", "bestämt"),
    )
    s.p(
        """Index för området sjönk från 74 till 69. Det är det enda av läroplanens områden där vi går bakåt. Här har
        vi alltså inte lyckats, och barns inflytande blir därför vår gemensamma fortbildning nästa läsår.""",
        last("Index", "74", "index", "Index för området", "Barns inflytande"),
        v("Index", "69", "index", "Index för området", "Barns inflytande"),
        judged("say", "not_achieved", "Här har vi alltså inte lyckats", phrase_variants=["inte lyckats"]),
    )


def home(s: Specimen) -> None:
    """Put preschool and home."""
    area(s, HOME)
    s.p(
        f"""Ett gott samarbete med hemmen är en förutsättning för allt annat. Utgångspunkten är att {CLOSE}. I oktober
        ersattes lapparna i hallen av appen Vardagen, som i juni användes av 95 procent av familjerna. Utvecklingssamtal
        har hållits med alla utom sex familjer. Föräldramötena lockar däremot färre för varje år; i höstas kom 41
        procent. Därför prövade Lingonet drop-in-fika på eftermiddagen, med 50 av 57 familjer på plats.""",
        goal("home", CLOSE),
        v(
            "appen Vardagen familjerna",
            "95 procent",
            "percent",
            "familjerna",
            "appen Vardagen",
            period="2018-06",
            period_alt=[YEAR],
        ),
        v("Utvecklingssamtal", "sex familjer", "count", "familjer", value=6, sure=False),
        v("Föräldramötena", "41 procent", "percent"),
        v("drop-in-fika familjer", "50 av 57 familjer", "count", "familjer", "drop-in-fika", org_unit="Lingonet"),
    )
    s.p(
        f"""Nio av tio vårdnadshavare är nöjda med den information de får och index är det högsta på fem år. Målet
        är väl uppfyllt i området som helhet. Ett delmål var att {ANSWERS}. Det gjorde 71 procent, så där
        räckte det inte ända fram. Enkäten fanns i år på sex språk.""",
        v(
            "vårdnadshavare nöjda med den information de får",
            "Nio av tio",
            "percent",
            "vårdnadshavare",
            value=90,
            sure=False,
        ),
        judged("home", "achieved", "Målet är väl uppfyllt"),
        goal("answers", ANSWERS, target=(">=", 75, "percent"), parent="home"),
        v("vårdnadshavarna svara på enkäten", "71 procent", "percent", "enkäten", "vårdnadshavarna"),
        judged("answers", "not_achieved", "där räckte det inte ända fram", status_alt=["partly"]),
        v("Enkäten språk", "sex språk", "count", value=6, sure=False),
    )


def transitions(s: Specimen) -> None:
    """Put what is told of the step to school."""
    area(s, "Övergång till skolan")
    s.p(
        f"""För de äldsta barnen är steget till skolan stort. I samarbetsplanen med Ekbackens rektorsområde står att
        {TWICE}. 81 av 83 barn hann med det, och de två som saknas flyttade hit i slutet av maj. Vi räknar därför
        det målet som uppnått. Lärarna i förskoleklass ger överlämningarna betyget 4,2 på en femgradig skala, mot 3,6 i
        fjol. Det de saknar är mer om hur barnen lär och mindre om vad de kan.""",
        goal("twice", TWICE, target=(">=", 2, "count")),
        v("barn besökt sin nya skola", "81 av 83 barn", "count", "barn", "besökt sin nya skola minst två gånger"),
        judged(
            "twice", "achieved", "Vi räknar därför det målet som uppnått", phrase_variants=["det målet som uppnått"]
        ),
        v("överlämningarna", "4,2", "index", "överlämningarna betyget", "Lärarna i förskoleklass"),
        last("överlämningarna", "3,6", "index", "överlämningarna betyget", "Lärarna i förskoleklass"),
    )


def support(s: Specimen) -> None:
    """Put what is told of children in need of support."""
    area(s, "Barn i behov av särskilt stöd")
    s.p(
        f"""26 barn har haft en handlingsplan under året och elva av dem extra personal. Våra två specialpedagoger har
        fått 94 förfrågningar, vilket är 31 fler än läsåret innan. Tanken är att {WAIT}, men i
        april var väntetiden sju veckor. Med det trycket har det inte varit möjligt att hålla vad vi lovat. I augusti
        anställs ytterligare en specialpedagog på halvtid. Mest hjälp tycker arbetslagen att de har haft av
        filmade samtal, som 13 av 19 avdelningar har prövat.""",
        v("barn handlingsplan", "26 barn", "count", "handlingsplan", "barn"),
        v("extra personal", "elva av dem", "count", "barn extra personal", value=11),
        v("specialpedagoger", "två specialpedagoger", "count", value=2),
        v("förfrågningar", "94 förfrågningar", "count", "specialpedagoger förfrågningar"),
        v("förfrågningar fler än läsåret innan", "31 fler", "count", sure=False),
        goal("wait", WAIT, target=("<=", 4, "weeks")),
        v("väntetiden", "sju veckor", "weeks", value=7, period="2018-04"),
        judged("wait", "not_achieved", "har det inte varit möjligt att hålla vad vi lovat"),
        v("filmade samtal avdelningar", "13 av 19 avdelningar", "count", "avdelningar", "filmade samtal"),
    )


def survey(s: Specimen) -> None:
    """Put the survey of the parents."""
    s.heading(2, "Vad vårdnadshavarna svarar")
    s.p("Andel som instämmer helt eller delvis, procent", style="caption")
    years = (("2016", "previous", "2016"), ("2017", "previous", "2017"), ("2018", "outcome", "2018"))
    s.values(
        Grid(
            header=(("Fråga", "2016", "2017", "2018", "Kommun 2018"),),
            rows=(
                ("Mitt barn är tryggt i förskolan", "90", "92", "93", "94"),
                ("Mitt barn blir sett och lyssnat på", "84", "86", "88", "87"),
                ("Mitt barns språk utvecklas", "75", "77", "81", "84"),
                ("Mitt barn får utforska matematik och teknik", "–", "63", "70", "71"),
                ("Mitt barn får vara med och påverka", "76", "78", "72", "77"),
                ("Jag får information om mitt barns dag", "79", "83", "91", "86"),
                ("Jag är som helhet nöjd med förskolan", "86", "88", "89", "88"),
            ),
            widths=(0.45, 0.12, 0.12, 0.12, 0.19),
        ),
        [
            *(Column(year, measure, "percent", period) for year, measure, period in years),
            Column("Kommun 2018", "outcome", "percent", "2018", org_unit="Kommun"),
        ],
        extra={"org_unit_alt": [None, "Sandviken", "Kommunen", "Kommun"]},
    )
    s.p("Frågan om matematik och teknik ställdes för första gången 2017.", style="small")


def house(s: Specimen, name: str) -> None:
    """Put the table of a preschool."""
    rows: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for place, ((index, word), title, key) in enumerate(
        zip(PRESCHOOLS[name], AREAS, ("norms", "language", "maths", "say", "home"), strict=True)
    ):
        rows.append((name if place == 0 else "", title, index, word))
        empty = number(index) is None
        fact: Fact = {"series": "Index", "org_unit": name, "source": "table", "value": number(index)}
        fact |= {"name_variants": ["Index", f"{name} {title}", f"{title} Index", name], "period": YEAR}
        noted.append(told(title, "" if empty else index, "index", **fact))
        status, other = STATUS[word]
        more: Fact = {"status_alt": other} if other else {}
        noted.append(judged(key, status, word, source="template", unit=name, **more))
    s.add(
        Grid(
            header=(("Förskola", "Område", "Index", "Måluppfyllelse"),),
            rows=tuple(rows),
            widths=(0.2, 0.38, 0.14, 0.28),
            spans=((1, 0, 5, 0),),
            left_columns=(0, 1, 3),
        ),
        *noted,
    )


def hagen(s: Specimen) -> None:
    """Put the first preschool."""
    s.goal_defaults["perspective"] = None
    s.heading(1, "Förskola för förskola")
    s.heading(2, "Hagen")
    s.p(
        f"""Hagen är områdets äldsta förskola med fem avdelningar i två plan. Efter en höst med mycket sjukdom bestämde
        sig arbetslagen för att {TALK} under våren. Av 210 planerade stunder blev 151 av. Det egna målet nåddes alltså
        inte, men det ledde till en vikarielista som fungerar. Barnrådet har fått uppmärksamhet utanför kommunen och
        haft besök av 12 förskolor.""",
        goal("hagen", TALK, unit="Hagen", text_variants=[f"{TALK} under våren"]),
        v("planerade stunder", "210 planerade stunder", "count", "stunder", org_unit="Hagen"),
        v("planerade stunder blev av", "151", "count", "stunder", "planerade stunder", org_unit="Hagen"),
        judged("hagen", "not_achieved", "Det egna målet nåddes alltså inte", unit="Hagen"),
        v("besök av förskolor", "12 förskolor", "count", "Barnrådet", org_unit="Hagen", sure=False),
    )
    house(s, "Hagen")


def tallkotten(s: Specimen) -> None:
    """Put the second preschool."""
    s.heading(2, "Tallkotten")
    s.p(
        f"""På Tallkotten ville man {CALM}. Genom att dela barnen i tre grupper vid utgång har konflikterna blivit
        färre;
        pedagogerna räknade 34 under en vecka i september och 11 under motsvarande vecka i maj. Personalen är nöjd
        och menar att de
        har nått dit de ville. Matematiken har fått stå tillbaka, men ett ateljérum med vågar och mått blev klart i
        juni.""",
        goal("tallkotten", CALM, unit="Tallkotten", target=("decrease", None, None)),
        v("konflikterna", "34", "count", "konflikter i hallen", period="2017-09", org_unit="Tallkotten"),
        v("konflikterna", "11", "count", "konflikter i hallen", period="2018-05", org_unit="Tallkotten"),
        judged("tallkotten", "achieved", "de har nått dit de ville", unit="Tallkotten"),
    )
    house(s, "Tallkotten")


def smedjan(s: Specimen) -> None:
    """Put the third preschool."""
    s.heading(2, "Smedjan")
    s.p(
        """Smedjan har haft ett tungt år med chefsbyte, vakanser och 16 olika vikarier bara under oktober. Desto mer
        glädjande är det att språkarbetet har blivit en förebild för de andra. För att göra de äldsta barnen tryggare
        delas femårsgruppen till hösten. Barnens inflytande behöver byggas upp från grunden.""",
        v("vikarier", "16 olika vikarier", "count", period="2017-10", org_unit="Smedjan"),
    )
    house(s, "Smedjan")


def lingonet(s: Specimen) -> None:
    """Put the fourth preschool."""
    s.heading(2, "Lingonet")
    s.p(
        f"""Lingonets tre avdelningar arbetar med utomhuspedagogik och hade bestämt sig för att {YARD}. Odlingslådorna,
        vattenrännan och elden används varje dag, även i snö. Barnen är ute i snitt 3,5 timmar per dag. Den ambitionen
        har förverkligats fullt ut. Inom barns inflytande ser pedagogerna att det är de vuxna som fortfarande väljer
        var man går och när.""",
        goal("lingonet", YARD, unit="Lingonet"),
        v("Barnen är ute", "3,5 timmar per dag", "hours", "ute", org_unit="Lingonet"),
        judged(
            "lingonet",
            "achieved",
            "Den ambitionen har förverkligats fullt ut",
            unit="Lingonet",
            phrase_variants=["förverkligats fullt ut"],
        ),
    )
    house(s, "Lingonet")


def backebo(s: Specimen) -> None:
    """Put the fifth preschool."""
    s.heading(2, "Bäckebo")
    s.p(
        """Den nya förskolan öppnade den 8 januari med 20 barn och hade 36 i april. Halva personalen kommer från andra
        hus i området. Tiden har gått åt till inskolningar, rutiner och till att få ordning på ventilationen. Språk och
        matematik följs upp först nästa läsår. Vårdnadshavarna är redan nöjda: åtta av tio skulle rekommendera
        Bäckebo.""",
        v("barn", "20 barn", "count", period="2018-01", org_unit="Bäckebo"),
        v("barn", "36", "count", period="2018-04", org_unit="Bäckebo"),
        v(
            "Vårdnadshavarna skulle rekommendera Bäckebo",
            "åtta av tio",
            "percent",
            "rekommendera",
            value=80,
            org_unit="Bäckebo",
            sure=False,
        ),
    )
    house(s, "Bäckebo")


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(1, "Vårt nästa steg")
    s.p(
        """Inför 2018/2019 väljer vi tre saker. Inflytandet ska bli verkligt, med barnråd på alla förskolor före jul.
        Lässtunder ska inte ställas in, och därför delar husen på två fasta vikarier från augusti. Slutligen ska den nya
        läroplanen, som gäller från den 1 juli 2019, läsas av alla arbetslag under våren. Vi följer upp detta i januari
        och juni.""",
        v("fasta vikarier", "två fasta vikarier", "count", value=2, period="2018/2019", sure=False),
    )
