"""A preschool area's quality account of a school year, as lines out of a PDF: aims in prose, preschools compared."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "text out of a PDF: lines broken where they were, header and footer between them, tables as rows of figures",
    "questions as headings, the same four in each area of the curriculum",
    "aims as clauses of sentences that tell what the area wanted, two in a sentence or one after the other",
    "verdicts in words of degree inside paragraphs, on one preschool and on the others in the same sentence",
    "preschools as columns in one table and as rows in another, a preschool that was left out of the survey",
    "marks on a scale from 1 to 4 that the preschools have given themselves, explained before the table",
    "what last year's account had promised, accounted for before the aims of this year",
    "ages, hours, days of the week, numbers of the curriculum (Lpfö 18) and names of projects that are no results",
    "next steps in a list that looks like aims",
]
UNIT = "Förskoleområde Sydväst"
YEAR, BEFORE = "2023-08/2024-06", "2022-08/2023-06"
WANTED, DONE, RESULT, MEANS = "Vad ville vi uppnå?", "Vad har vi gjort?", "Hur blev det?", "Vad drar vi för slutsatser?"
CALM = "alla barn ska känna sig trygga med de vuxna på sin avdelning"
FRIEND = "ingen ska behöva stå utanför leken"
READ = "varje barn ska få lyssna till högläsning minst en gång om dagen"
TONGUES = "barnens olika modersmål ska synas och höras i förskolan"
GROUPS = "undervisning i mindre grupp ska förekomma dagligen på alla avdelningar"
SPACE = "barnens intressen ska avgöra hur miljöerna utformas"
VOICE = "de barn som inte själva tar plats också ska komma till tals"
PLEASED = "minst 90 procent av vårdnadshavarna ska vara nöjda med förskolan som helhet"
TALKS = "alla familjer ska erbjudas utvecklingssamtal under läsåret"
HANDOVER = "överlämningen till förskoleklass ska gå till på samma sätt på alla fyra förskolorna"
HEALTH = "sjukfrånvaron ska understiga 8 procent"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="varnamo-forskoleomrade-sydvast-2024",
        formats=("lines",),
        look=Look(
            colour="#5a3d5c",
            family="helvetica",
            size=10.5,
            table="unruled",
            header=("Värnamo kommun, barn- och utbildningsförvaltningen", "2024-08-23"),
            footer=("Kvalitetsberättelse Förskoleområde Sydväst", "{page}({pages})"),
            first_page_with_header=1,
            justified=False,
            headings="modest",
        ),
        document={
            "municipality_code": "0683",
            "municipality": "Värnamo",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse läsåret 2023/2024",
            "organisation": "Barn- och utbildningsförvaltningen",
            "unit": UNIT,
            "year": 2024,
            "period_start": "2023-08-01",
            "period_end": "2024-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2024},
        value_defaults={"period": YEAR},
    )
    s.heading(1, "Kvalitetsberättelse läsåret 2023/2024")
    s.p("Förskoleområde Sydväst: Blåbäret, Kvarnhagen, Lyckebo och Tussilagon", style="bold")
    s.p("Rektor Helena Brodd, biträdande rektor Samir Haddad")
    area(s)
    last_year(s)
    norms(s)
    language(s)
    teaching(s)
    influence(s)
    home(s)
    handover(s)
    staff(s)
    marks(s)
    whole(s)
    s.traps += TRAPS
    return s


def asked(s: Specimen, question: str, text: str, *noted: Noted) -> None:
    """Put one of the questions and its answer."""
    s.heading(3, question, listed=False)
    s.p(text, *noted)


def area(s: Specimen) -> None:
    """Put the area and how the account was made."""
    s.heading(2, "1. Området och dess förutsättningar")
    s.p(
        """Förskoleområde Sydväst bildades 2021 och består av fyra förskolor med tillsammans 14 avdelningar. I april
        2024 var 233 barn inskrivna, 12 färre än ett år tidigare. Minskningen beror på att det föds färre barn, och på
        Kvarnhagen har en avdelning stängts. 71 barn har ett annat modersmål än svenska och sammanlagt talas 19 språk.
        Förskolorna har öppet 6.00–18.30.""",
        value("förskolor", "fyra förskolor", "count", value=4, sure=False),
        value("avdelningar", "14 avdelningar", "count", sure=False),
        value("barn inskrivna", "233 barn", "count", period="2024-04", name_variants=["barn"]),
        value("barn färre", "12 färre", "count", sure=False),
        value("avdelning stängts", "en avdelning", "count", value=1, sure=False),
        value("barn annat modersmål än svenska", "71 barn", "count", name_variants=["barn"], period=None),
        value("språk", "19 språk", "count", name_variants=["talas språk"], period=None),
    )
    s.p("Förutsättningar i april 2024", style="caption")
    s.values(
        Grid(
            header=(("Förskola", "Avd.", "Barn", "Barn/grupp", "Barn/heltidstjänst", "Andel förskollärare"),),
            rows=(
                ("Blåbäret", "4", "66", "16,5", "5,6", "48 %"),
                ("Kvarnhagen", "5", "84", "16,8", "5,9", "41 %"),
                ("Lyckebo", "2", "31", "15,5", "5,2", "55 %"),
                ("Tussilagon", "3", "52", "17,3", "5,4", "46 %"),
                ("Hela området", "14", "233", "16,6", "5,6", "46 %"),
            ),
            widths=(0.2, 0.08, 0.08, 0.15, 0.23, 0.26),
        ),
        (
            Column("Avd.", unit="count"),
            Column("Barn", unit="count"),
            Column("Barn/grupp", unit=None),
            Column("Barn/heltidstjänst", unit=None),
            Column("Andel förskollärare", unit="percent"),
        ),
        extra={
            "name_variants": [
                "Förutsättningar i april 2024",
                "Avd.",
                "Barn",
                "Barn/grupp",
                "Barn/heltidstjänst",
                "Andel förskollärare",
            ]
        },
    )
    s.p(
        """Underlag till berättelsen är arbetslagens utvärderingar i december och juni, pedagogisk dokumentation,
        enkäten till vårdnadshavare i mars, intervjuer med 38 barn i åldern 4–5 år samt de analysdagar som alla
        förskollärare deltog i under vecka 24.""",
        value("intervjuer med barn", "38 barn", "count", name_variants=["barn"]),
    )


def last_year(s: Specimen) -> None:
    """Put what became of last year's measures."""
    s.heading(2, "2. Uppföljning av förra läsårets åtgärder")
    s.p(
        """I kvalitetsberättelsen för 2022/2023 beslutade vi om tre åtgärder. Gemensamma rutiner för introduktion av
        nya barn är framtagna och används på alla förskolor. Nätverket för pedagogisk dokumentation har träffats sex
        gånger. Den tredje åtgärden, en bokbuss mellan förskolorna, fick skjutas upp till hösten 2024 eftersom bussen
        inte klarade besiktningen.""",
        value("åtgärder", "tre åtgärder", "count", value=3, sure=False),
        value("Nätverket träffats", "sex gånger", "count", value=6, name_variants=["gånger", "Nätverket"]),
    )


def norms(s: Specimen) -> None:
    """Put norms and values."""
    s.goal_defaults["perspective"] = "Normer och värden"
    s.heading(2, "3. Normer och värden")
    asked(
        s,
        WANTED,
        f"""Trygghet är grunden för allt annat. Därför har vi som mål att {CALM} och att {FRIEND}. Enligt Lpfö 18 ska
        förskolan aktivt och medvetet påverka och stimulera barnen att omfatta vårt samhälles gemensamma
        värderingar.""",
        goal("calm", CALM, target=(">=", 100, None)),
        goal("friend", FRIEND),
    )
    asked(
        s,
        DONE,
        """Varje barn har en ansvarspedagog de första tre månaderna. Arbetslagen kartlägger relationerna i barngruppen
        två gånger per termin. På Blåbäret och Lyckebo har pedagogerna fasta platser på gården, så att det alltid
        finns en vuxen nära leken. Barnen på Tussilagon har arbetat med projektet Kompisresan.""",
        value("ansvarspedagog", "tre månaderna", None, value=3, sure=False),
        value("kartlägger relationerna", "två gånger", "count", value=2, sure=False),
    )
    asked(
        s,
        RESULT,
        """I enkäten instämmer 97 procent av vårdnadshavarna i att barnet känner sig tryggt. Av de intervjuade barnen
        svarade 35 att det finns en vuxen som hjälper dem när de är ledsna. Kartläggningen i maj visade att elva barn
        ofta leker ensamma utan att själva välja det, att jämföra med 18 barn i oktober. Sju av dem går på Kvarnhagen.
        Under läsåret anmäldes nio kränkningar till huvudmannen, en mer än året innan.""",
        value("barnet känner sig tryggt", "97 procent", "percent", name_variants=["vårdnadshavarna"]),
        value("intervjuade barnen", "35", "count", name_variants=["barnen vuxen som hjälper"]),
        value("barn leker ensamma", "elva barn", "count", value=11, name_variants=["barn"], period="2024-05"),
        value(
            "barn leker ensamma",
            "18 barn",
            "count",
            measure=None,
            name_variants=["barn"],
            period="2023-10",
        ),
        value("Kvarnhagen leker ensamma", "Sju av dem", "count", value=7, name_variants=["barn Kvarnhagen"]),
        value("anmäldes kränkningar", "nio kränkningar", "count", value=9, name_variants=["kränkningar"]),
        value("kränkningar mer", "en mer", "count", value=1, sure=False),
    )
    asked(
        s,
        MEANS,
        """Vår bedömning är att målet om trygghet är uppfyllt i mycket hög grad. När det gäller leken har vi kommit en
        bit på väg, men så länge elva barn hamnar utanför kan målet bara anses delvis uppnått. Störst effekt har de
        fasta platserna på gården haft. Kvarnhagens stora gård gör det svårare att se vad som händer.""",
        judged("calm", "achieved", "målet om trygghet är uppfyllt i mycket hög grad", source="text"),
        judged("friend", "partly", "kan målet bara anses delvis uppnått", source="text"),
        value("barn hamnar utanför", "elva barn", "count", value=11, sure=False),
    )


def language(s: Specimen) -> None:
    """Put language."""
    s.goal_defaults["perspective"] = "Språk och kommunikation"
    s.heading(2, "4. Omsorg, utveckling och lärande")
    s.heading(3, "4.1 Språk och kommunikation")
    asked(
        s,
        WANTED,
        f"""Vi bestämde i augusti att {READ}. Dessutom ville vi att {TONGUES}.""",
        goal("read", READ, target=(">=", 1, "count")),
        goal("tongues", TONGUES),
        value("högläsning", "en gång", "count", value=1, measure="target", sure=False),
    )
    asked(
        s,
        DONE,
        """Läsvilan efter lunch har gjorts om till läsning i tre grupper. Biblioteket har lånat ut boklådor på tolv
        språk, och med appen Polyglutt kan barnen lyssna på böcker på sitt modersmål. Två språkpedagoger arbetar en
        dag i veckan på varje förskola. 23 pedagoger har gått kursen Läslyftet i förskolan.""",
        value("läsning i grupper", "tre grupper", "count", value=3, sure=False),
        value("boklådor på språk", "tolv språk", "count", value=12, name_variants=["språk"]),
        value("språkpedagoger", "Två språkpedagoger", "count", value=2),
        value("pedagoger har gått kursen", "23 pedagoger", "count", name_variants=["pedagoger"]),
    )
    s.heading(3, RESULT, listed=False)
    s.p("Andel dagar med högläsning, mätvecka 6 och 20 (procent)", style="caption")
    s.values(
        Grid(
            header=(("", "Blåbäret", "Kvarnhagen", "Lyckebo", "Tussilagon", "Området"),),
            rows=(
                ("Maj 2023", "81", "70", "88", "–", "77"),
                ("Februari 2024", "90", "76", "96", "84", "85"),
                ("Maj 2024", "98", "83", "100", "92", "92"),
            ),
            widths=(0.2, 0.16, 0.18, 0.14, 0.17, 0.15),
        ),
        tuple(
            Column(name, "outcome", "percent")
            for name in ("Blåbäret", "Kvarnhagen", "Lyckebo", "Tussilagon", "Området")
        ),
        extra={
            "name_variants": ["Andel dagar med högläsning, mätvecka 6 och 20 (procent)", "Andel dagar med högläsning"]
        },
    )
    months = {
        "Maj 2023": ("2023-05", "previous"),
        "Februari 2024": ("2024-02", "outcome"),
        "Maj 2024": ("2024-05", "outcome"),
    }
    for noted in s.notes[-15:]:
        noted.fact["period"], noted.fact["measure"] = months[str(noted.fact["name"])]
    s.p(
        """Högläsningen har ökat på alla förskolor. På Lyckebo läser man numera varje dag på båda avdelningarna. Antalet
        boklån steg från 640 till 1 310. I juni hade 52 av de 71 flerspråkiga barnen fått stöd på sitt modersmål minst
        en gång i veckan."""
    )
    s.note(
        value("boklån", "640", "count", measure="previous", period=BEFORE, name_variants=["Antalet boklån"]),
        value("boklån", "1 310", "count", name_variants=["Antalet boklån"]),
        value(
            "flerspråkiga barnen stöd på sitt modersmål",
            "52 av de 71 flerspråkiga barnen",
            "count",
            value=52,
            name_variants=["flerspråkiga barnen"],
            period=None,
        ),
        value("stöd på sitt modersmål", "en gång", "count", value=1, sure=False),
    )
    asked(
        s,
        MEANS,
        """Målet om daglig högläsning är uppnått på Lyckebo och så gott som uppnått på Blåbäret. På de två andra
        förskolorna är det inte nått, främst för att läsningen får stå tillbaka när någon i arbetslaget är borta. För
        området som helhet bedömer vi målet som delvis uppfyllt. Att modersmålen syns och hörs märks i hallar, på
        väggar och i samlingar, och där tycker vi att målet är nått.""",
        judged(
            "read",
            "achieved",
            "Målet om daglig högläsning är uppnått på Lyckebo",
            source="text",
            unit="Lyckebo",
        ),
        judged(
            "read",
            "partly",
            "så gott som uppnått på Blåbäret",
            source="text",
            unit="Blåbäret",
            status_alt=["achieved"],
            sure=False,
        ),
        judged(
            "read",
            "not_achieved",
            "På de två andra förskolorna är det inte nått",
            source="text",
            unit="Kvarnhagen",
            sure=False,
        ),
        judged(
            "read",
            "not_achieved",
            "På de två andra förskolorna är det inte nått",
            source="text",
            unit="Tussilagon",
            sure=False,
        ),
        judged("read", "partly", "bedömer vi målet som delvis uppfyllt", source="text"),
        judged("tongues", "achieved", "där tycker vi att målet är nått", source="text"),
    )


def teaching(s: Specimen) -> None:
    """Put teaching in small groups."""
    s.goal_defaults["perspective"] = "Undervisning"
    s.heading(3, "4.2 Undervisning")
    asked(
        s,
        WANTED,
        f"""Små sammanhang ger barnen bättre möjlighet att lära. Vårt mål var att {GROUPS}.""",
        goal("groups", GROUPS),
    )
    asked(
        s,
        DONE,
        """Schemana har lagts om så att tre pedagoger är på plats mellan klockan 9 och 11. Förskollärarna planerar
        undervisningen två timmar i veckan.""",
        value("pedagoger på plats", "tre pedagoger", "count", value=3, sure=False),
        value("planerar undervisningen", "två timmar", "hours", value=2, name_variants=["undervisningen"]),
    )
    asked(
        s,
        RESULT,
        """Elva av de 14 avdelningarna uppger att de har undervisning i mindre grupp varje dag. Övriga tre, alla på
        Kvarnhagen, har det två till tre dagar i veckan. I dokumentationen ser vi mest av naturvetenskap och
        konstruktion. Digital teknik förekommer sällan med de yngsta barnen.""",
        value(
            "avdelningarna undervisning i mindre grupp",
            "Elva av de 14 avdelningarna",
            "count",
            value=11,
            name_variants=["avdelningarna"],
        ),
        value("avdelningarna", "Övriga tre", "count", value=3, sure=False),
        value("dagar i veckan", "två till tre dagar", "days", value=2, value_high=3, sure=False),
    )
    asked(
        s,
        MEANS,
        """Målet är inte helt nått. Kvarnhagen saknade under hösten två förskollärare, och vikarierna kunde inte ta
        ansvar för undervisningen. På övriga förskolor är måluppfyllelsen god.""",
        judged("groups", "partly", "Målet är inte helt nått", source="text"),
        judged(
            "groups",
            "achieved",
            "På övriga förskolor är måluppfyllelsen god",
            source="text",
            sure=False,
        ),
        value(
            "Kvarnhagen saknade förskollärare", "två förskollärare", "count", value=2, name_variants=["förskollärare"]
        ),
    )


def influence(s: Specimen) -> None:
    """Put the children's influence."""
    s.goal_defaults["perspective"] = "Barns delaktighet och inflytande"
    s.heading(2, "5. Barns delaktighet och inflytande")
    asked(
        s,
        WANTED,
        f"""Vi har arbetat mot två mål. Det ena är att {SPACE}, det andra att {VOICE}.""",
        goal("space", SPACE),
        goal("voice", VOICE),
        value("mål", "två mål", "count", value=2, sure=False),
    )
    asked(
        s,
        DONE,
        """Arbetslagen har filmat korta stunder av leken och valt ut vad som ska byggas vidare på. På Tussilagon fick
        barnen rösta om vad det tomma kapprummet skulle användas till, och det blev en verkstad. Bildstöd används vid
        alla samlingar.""",
    )
    asked(
        s,
        RESULT,
        """Tio avdelningar har ändrat sin miljö under läsåret med utgångspunkt i barnens intressen. 29 av de
        intervjuade barnen kunde ge exempel på något de fått bestämma. De vanligaste svaren var vad man ska leka och
        vilken frukt man ska äta. Hur det är för de barn som talar lite eller ingen svenska vet vi mindre om.""",
        value("avdelningar har ändrat sin miljö", "Tio avdelningar", "count", value=10, name_variants=["avdelningar"]),
        value("intervjuade barnen bestämma", "29", "count", name_variants=["barnen"]),
    )
    asked(
        s,
        MEANS,
        """Det första målet är i huvudsak uppfyllt. Om det andra går det inte att säga något säkert, eftersom vi
        saknar underlag. Vi behöver hitta sätt att fånga upp de tysta barnens perspektiv och tar med oss frågan till
        nästa läsår.""",
        judged("space", "achieved", "Det första målet är i huvudsak uppfyllt", source="text", status_alt=["partly"]),
        judged("voice", "not_measured", "det andra går det inte att säga något säkert", source="text"),
    )


def home(s: Specimen) -> None:
    """Put preschool and home, with the survey."""
    s.goal_defaults["perspective"] = "Förskola och hem"
    s.heading(2, "6. Förskola och hem")
    asked(
        s,
        WANTED,
        f"""Barn- och utbildningsnämnden har som mål att {PLEASED}. Vårt eget mål är att {TALKS}.""",
        goal("pleased", PLEASED, level="board", unit=None, target=(">=", 90, "percent")),
        value("vårdnadshavarna nöjda", "minst 90 procent", "percent", measure="target", sure=False),
        goal("talks", TALKS),
    )
    s.heading(3, RESULT, listed=False)
    s.p(
        """Enkäten besvarades av 168 vårdnadshavare, en svarsfrekvens på 64 procent. Lyckebo redovisas inte för sig,
        eftersom färre än 20 svarade, men ingår i resultatet för området. I tabellen visas andelen som svarat 4 eller
        5 på den femgradiga skalan.""",
        value("Enkäten besvarades", "168 vårdnadshavare", "count", name_variants=["vårdnadshavare"]),
        value("svarsfrekvens", "64 procent", "percent"),
        value("svarade", "färre än 20", "count", sure=False),
    )
    s.p("Enkät till vårdnadshavare, mars 2024 (andel nöjda i procent)", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "Blåbäret", "Kvarnhagen", "Tussilagon", "Området 2024", "Området 2023"),),
            rows=(
                ("Mitt barn är tryggt på förskolan", "98", "95", "97", "97", "96"),
                ("Jag får veta hur mitt barn utvecklas", "86", "74", "83", "82", "78"),
                ("Jag kan påverka verksamheten", "61", "52", "66", "60", "57"),
                ("Personalen bemöter mig väl", "97", "93", "100", "97", "97"),
                ("Jag är nöjd med förskolan som helhet", "94", "85", "95", "92", "89"),
            ),
            widths=(0.34, 0.12, 0.155, 0.145, 0.12, 0.12),
        ),
        (
            Column("Blåbäret", "outcome", "percent", None, "Blåbäret"),
            Column("Kvarnhagen", "outcome", "percent", None, "Kvarnhagen"),
            Column("Tussilagon", "outcome", "percent", None, "Tussilagon"),
            Column("Området 2024", "outcome", "percent"),
            Column("Området 2023", "previous", "percent", "2023"),
        ),
        extra={"name_variants": ["Enkät till vårdnadshavare, mars 2024 (andel nöjda i procent)"]},
    )
    s.p(
        """Utvecklingssamtal har erbjudits samtliga familjer och 214 samtal har genomförts. Tolk användes vid 46 av
        dem."""
    )
    s.note(
        value("samtal har genomförts", "214 samtal", "count", name_variants=["samtal", "Utvecklingssamtal"]),
        value("Tolk användes", "46 av dem", "count", value=46, name_variants=["Tolk samtal"]),
    )
    asked(
        s,
        MEANS,
        """Båda målen är uppfyllda för området. Kvarnhagen når dock inte nämndens mål, där är 85 procent nöjda. Många
        skriver i sina kommentarer att de vill veta mer om vad barnen lär sig. Varför inflytandet skattas så lågt har
        vi diskuterat i föräldraråden, och svaret är ofta att man inte vet vad det går att påverka.""",
        judged("pleased", "achieved", "Båda målen är uppfyllda för området", source="text"),
        judged("talks", "achieved", "Båda målen är uppfyllda för området", source="text"),
        judged("pleased", "not_achieved", "Kvarnhagen når dock inte nämndens mål", source="text", unit="Kvarnhagen"),
        value(
            "Kvarnhagen nöjda", "85 procent", "percent", org_unit="Kvarnhagen", name_variants=["nöjda", "Kvarnhagen"]
        ),
    )


def handover(s: Specimen) -> None:
    """Put the handover to school."""
    s.goal_defaults["perspective"] = "Övergång och samverkan"
    s.heading(2, "7. Övergång och samverkan")
    s.p(
        f"""Målet har varit att {HANDOVER}. Under våren lämnade 58 barn förskolan för förskoleklass. Den nya
        blanketten användes för alla utom fyra, som flyttade till en annan kommun, och överlämningssamtal hölls med
        samtliga tre mottagande skolor. Målet är därmed uppfyllt. Skolornas pedagoger vill framöver ha mer information
        om barnens språkutveckling.""",
        goal("handover", HANDOVER),
        value("barn lämnade förskolan", "58 barn", "count", name_variants=["barn"]),
        value("blanketten", "fyra", "count", value=4, sure=False),
        value("mottagande skolor", "tre mottagande skolor", "count", value=3, sure=False),
        judged("handover", "achieved", "Målet är därmed uppfyllt", source="text"),
    )


def staff(s: Specimen) -> None:
    """Put the staff and the money."""
    s.goal_defaults["perspective"] = "Personal och ekonomi"
    s.heading(2, "8. Personal och ekonomi")
    s.p(
        f"""Förvaltningens mål är att {HEALTH}. I området var den 9,3 procent under läsåret, en minskning från 10,8
        procent, men målet nås alltså inte. Bäst är läget på Lyckebo med 5,1 procent. Sju medarbetare utbildar sig
        till förskollärare på arbetstid. För kalenderåret 2023 redovisade området ett underskott på 420 tkr, vilket
        till största delen beror på tomma platser under hösten.""",
        goal("health", HEALTH, level="administration", unit=None, target=("<", 8, "percent")),
        value("sjukfrånvaron", "8 procent", "percent", measure="target", sure=False),
        value("sjukfrånvaron i området", "9,3 procent", "percent", name_variants=["sjukfrånvaron", "området"]),
        value(
            "sjukfrånvaron i området",
            "10,8 procent",
            "percent",
            measure="previous",
            period=BEFORE,
            name_variants=["sjukfrånvaron", "minskning"],
        ),
        judged("health", "not_achieved", "målet nås alltså inte", source="text"),
        value(
            "Lyckebo", "5,1 procent", "percent", org_unit="Lyckebo", name_variants=["sjukfrånvaron", "läget på Lyckebo"]
        ),
        value("medarbetare utbildar sig till förskollärare", "Sju medarbetare", "count", value=7),
        money("området", currency_unit="tkr", deviation=-420_000, period="2023", item_variants=["underskott", UNIT]),
    )


def marks(s: Specimen) -> None:
    """Put the marks that the preschools give themselves."""
    s.heading(2, "9. Förskolornas egen skattning")
    s.p(
        """Arbetslagen har i juni skattat kvaliteten inom läroplanens områden, där 1 är låg, 2 är viss, 3 är god
        och 4 är mycket god kvalitet. Förskolans värde är medelvärdet av avdelningarnas skattningar."""
    )
    s.p("Självskattning juni 2024, medelvärde på skalan 1–4", style="caption")
    s.values(
        Grid(
            header=(("Område", "Blåbäret", "Kvarnhagen", "Lyckebo", "Tussilagon"),),
            rows=(
                ("Normer och värden", "3,5", "2,8", "3,5", "3,3"),
                ("Omsorg, utveckling och lärande", "3,0", "2,6", "3,5", "3,0"),
                ("Barns delaktighet och inflytande", "2,8", "2,4", "3,0", "3,7"),
                ("Förskola och hem", "3,3", "2,8", "4,0", "3,3"),
                ("Övergång och samverkan", "3,3", "3,0", "–", "3,0"),
            ),
            widths=(0.38, 0.14, 0.18, 0.14, 0.16),
        ),
        tuple(
            Column(name, "outcome", None, None, name) for name in ("Blåbäret", "Kvarnhagen", "Lyckebo", "Tussilagon")
        ),
        extra={"name_variants": ["Självskattning juni 2024, medelvärde på skalan 1–4"]},
    )
    s.p(
        """Skattningarna stämmer väl med vad enkäten och intervjuerna visar. Lyckebo har inte haft några barn som börjat
        i förskoleklass."""
    )


def whole(s: Specimen) -> None:
    """Put the whole and the next steps."""
    s.goal_defaults["perspective"] = None
    s.heading(2, "10. Sammanfattning och nästa steg")
    s.p(
        """Vi är nöjda med att högläsningen har tagit fart och att vårdnadshavarna är mer nöjda än förut. Det som oroar
        oss är skillnaderna mellan förskolorna. Kvarnhagen har haft ett tungt år med personalomsättning och behöver
        särskilt stöd. Nästa läsår fokuserar vi på följande:"""
    )
    steps = (
        "Kvarnhagen får en egen biträdande rektor på halvtid från oktober.",
        "De tysta barnens röster ska följas upp genom observationer varje månad.",
        "Vårdnadshavare ska få en bild av undervisningen varje vecka i lärplattformen.",
    )
    s.items(steps, *(goal(f"s{n}", text, year=2025, sure=False) for n, text in enumerate(steps, start=1)), marker="-")
