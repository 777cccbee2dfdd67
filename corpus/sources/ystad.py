"""A social board's annual accounts: goals inside sentences on what the board has decided, verdicts in the prose."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "goals as clauses of sentences: the board has decided that, the first goal is that, a further aim has been to",
    "verdicts that name their goal by its order, by its subject or by nothing but nearness",
    "a goal that the board has dropped during the year",
    "tables of key figures of three years, some with a budget beside the outcome",
    "figures of other municipalities, ages and sections of laws",
    "a table of accounts with income, costs and net, and a surplus told in prose with rounded amounts",
]
Y09, Y10, Y11 = "2009", "2010", "2011"
GOALS = {
    "1": "ett barn eller en ungdom som placeras utanför hemmet i första hand ska erbjudas familjehem",
    "2": "90 procent av barnavårdsutredningarna ska vara avslutade inom fyra månader",
    "3": "antalet hushåll som är beroende av försörjningsstöd längre än tio månader ska minska",
    "4": "en nybesökstid ska kunna ges inom tio dagar",
    "5": "alla som omfattas av LSS och bor i gruppbostad ska ha en aktuell genomförandeplan",
    "6": "kontinuiteten i hemtjänsten ska öka, så att ingen brukare möter fler än tolv personer under två veckor",
    "7": "väntetiden till särskilt boende inte ska överstiga 60 dagar",
    "8": "sjukfrånvaron ska minska till högst fem procent",
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ystad-socialnamnden-2011",
        look=Look(
            colour="#5b2c2c",
            family="times",
            size=11,
            headings="modest",
            table="lines",
            header=("YSTADS KOMMUN", "Socialnämnden"),
            footer=("Årsredovisning 2011", "{page}"),
            first_page_with_header=1,
            justified=True,
        ),
        document={
            "municipality_code": "1286",
            "municipality": "Ystad",
            "report_type": "verksamhetsberattelse",
            "title": "Socialnämndens årsredovisning 2011",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2011,
            "period_start": "2011-01-01",
            "period_end": "2011-12-31",
        },
        goal_defaults={"level": "board", "year": 2011},
        value_defaults={"period": Y11},
    )
    s.heading(1, "Socialnämndens årsredovisning 2011")
    task(s)
    summary(s)
    families(s)
    support(s)
    disability(s)
    elderly(s)
    long_wait(s)
    staff(s)
    economy(s)
    future(s)
    s.traps += TRAPS
    return s


def task(s: Specimen) -> None:
    """Put what the board answers for."""
    s.p("Ordförande: Lars Ingvarsson. Förvaltningschef: Monica Thelander.", style="small")
    s.heading(2, "Verksamhetsområde")
    s.p(
        """Socialnämnden fullgör kommunens uppgifter inom socialtjänsten, vilket innebär individ- och familjeomsorg,
        omsorg om personer med funktionsnedsättning samt vård och omsorg om äldre. Nämnden svarar dessutom för den
        kommunala hälso- och sjukvården upp till sjuksköterskenivå, för tillstånd enligt alkohollagen (2010:1622) och
        för flyktingmottagandet. Nämnden har elva ledamöter och lika många ersättare och sammanträdde tolv
        gånger under 2011.""",
        value("ledamöter", "elva ledamöter", "count", value=11, sure=False),
        value("sammanträdde", "tolv", "count", value=12, sure=False),
    )


def summary(s: Specimen) -> None:
    """Put the year in short."""
    s.heading(2, "Året i sammandrag")
    s.p(
        """Nämnden lämnar ett överskott om 4,2 mkr, att jämföra med 2010 då resultatet blev ett underskott om 6,8 mkr.
        Förändringen beror framför allt på att kostnaderna för institutionsvård av barn och unga har sjunkit
        kraftigt sedan fler placeringar kunnat göras i egna familjehem. Försörjningsstödet fortsätter däremot att öka.
        Under året öppnade gruppbostaden på Regementet med sex lägenheter, ombyggnaden av Löderupsgården slutfördes och
        ett nytt verksamhetssystem togs i drift den 1 oktober. Införandet blev mer tidskrävande än beräknat och har
        bland annat medfört att statistik saknas för vissa verksamheter under årets sista kvartal.""",
        money("Nämnden", currency_unit="mkr", deviation=4_200_000, period=Y11, is_total=1),
        money("Nämnden", currency_unit="mkr", deviation=-6_800_000, period=Y10, is_total=1, sure=False),
        value("gruppbostaden lägenheter", "sex lägenheter", "count", value=6, sure=False, name_variants=["lägenheter"]),
    )
    s.p(
        """Av de åtta mål som nämnden antog i internbudgeten för 2011 har fyra infriats helt och två delvis. Ett av
        målen har inte nåtts och ett kan inte bedömas. Målen och vad som uppnåtts beskrivs under respektive
        verksamhet.""",
        value("mål som nämnden antog", "åtta mål", "count", value=8, sure=False),
        value("mål infriats helt", "fyra", "count", value=4, sure=False),
        value("mål infriats delvis", "två", "count", value=2, sure=False),
    )


def families(s: Specimen) -> None:
    """Put the work with children and families."""
    s.heading(2, "Barn, unga och familj")
    s.p(
        f"""Nämnden har två mål för den sociala barnavården. Det första är att {GOALS["1"]}. Det andra målet innebär
        att {GOALS["2"]}, vilket är den tid som socialtjänstlagen anger i 11 kap. 2 §.""",
        goal("1", GOALS["1"]),
        goal("2", GOALS["2"], target=(">=", 90, "percent")),
    )
    s.p(
        """Sammanlagt inkom 412 anmälningar och ansökningar som rörde barn under 18 år, en ökning med 9 procent jämfört
        med året före. Utredning inleddes i 187 fall. Av de 46 barn och ungdomar som var placerade någon gång
        under året bodde 35 i familjehem. Endast sju nya placeringar har gjorts på institution, mot 16 år 2010.
        Arbetet med att värva familjehem i samverkan med Simrishamn och Tomelilla har gett nio nya hem. Därmed kan det
        första målet sägas vara uppfyllt.""",
        value("anmälningar och ansökningar", "412 anmälningar och ansökningar", "count"),
        value("ökning", "9 procent", "percent", sure=False, name_variants=["anmälningar och ansökningar ökning"]),
        value("Utredning inleddes", "187 fall", "count", name_variants=["Utredning"]),
        value("barn och ungdomar som var placerade", "46 barn och ungdomar", "count"),
        value("i familjehem", "35", "count", name_variants=["bodde i familjehem", "placerade i familjehem"]),
        value("nya placeringar på institution", "sju nya placeringar", "count", value=7),
        value("nya placeringar på institution", "16", "count", measure="previous", period=Y10),
        value("nya hem", "nio nya hem", "count", value=9, name_variants=["nya familjehem"]),
        judged("1", "achieved", "Därmed kan det första målet sägas vara uppfyllt", source="text"),
    )
    s.p(
        """När det gäller utredningstiderna avslutades 78 procent inom fyra månader till och med september. För hela
        året finns inga tillförlitliga uppgifter på grund av systembytet, men en manuell genomgång tyder på att
        andelen har försämrats under hösten. Målet har inte nåtts.""",
        value("avslutades inom fyra månader", "78 procent", "percent", period="2011-01/2011-09"),
        judged("2", "not_achieved", "Målet har inte nåtts", source="text"),
    )
    s.values(
        Grid(
            header=(("Barn och unga", Y09, Y10, Y11),),
            rows=(
                ("Inkomna anmälningar och ansökningar", "361", "378", "412"),
                ("Inledda utredningar", "164", "171", "187"),
                ("Vårddygn i familjehem", "9 940", "10 655", "11 820"),
                ("Vårddygn på institution", "3 215", "3 480", "1 904"),
                ("Genomsnittlig kostnad per vårddygn på institution, kr", "3 150", "3 390", "3 475"),
            ),
            widths=(0.58, 0.14, 0.14, 0.14),
        ),
        (
            Column(Y09, "previous", "count", Y09),
            Column(Y10, "previous", "count", Y10),
            Column(Y11, "outcome", "count", Y11),
        ),
        units={"Genomsnittlig kostnad per vårddygn på institution, kr": "sek"},
    )


def support(s: Specimen) -> None:
    """Put the economic support."""
    s.heading(2, "Försörjningsstöd")
    s.p(
        f"""För försörjningsstödet har nämnden beslutat att {GOALS["3"]}. Vidare har nämnden uttalat att {GOALS["4"]}
        från det att den sökande har hört av sig.""",
        goal("3", GOALS["3"], target=("decrease", None, None)),
        goal("4", GOALS["4"], target=("<=", 10, "days")),
    )
    s.p(
        """I genomsnitt fick 318 hushåll försörjningsstöd varje månad. Den utbetalda summan steg till 27,4 mkr från
        24,9 mkr. Av hushållen hade 121 fått stöd i mer än tio månader vid årets slut, jämfört med 134 i december
        2010. Nämnden har alltså nått sitt mål, trots att antalet som söker för första gången ökar. Projektet Steget,
        där tre coacher arbetat tillsammans med arbetsförmedlingen, bedöms vara den främsta orsaken. 41 av de 68
        deltagarna hade arbete eller studerade när projektet avslutades i juni.""",
        value("hushåll fick försörjningsstöd", "318 hushåll", "count", name_variants=["hushåll försörjningsstöd"]),
        value("utbetalda summan", "27,4 mkr", "sek", value=27_400_000),
        value("utbetalda summan", "24,9 mkr", "sek", value=24_900_000, measure="previous", period=Y10),
        value("hushållen stöd i mer än tio månader", "121", "count", period="2011-12"),
        value("hushållen stöd i mer än tio månader", "134", "count", measure="previous", period="2010-12"),
        judged("3", "achieved", "Nämnden har alltså nått sitt mål", source="text"),
        value("coacher", "tre coacher", "count", value=3, sure=False),
        value("deltagarna arbete eller studerade", "41 av de 68", "count", value=41),
    )
    s.p(
        """Väntetiden till ett första besök var under våren sju dagar men steg efter sommaren till som mest 19 dagar.
        Sett över hela året fick 74 procent en tid inom tio dagar. Målet är därför bara delvis uppfyllt.""",
        value("Väntetiden till ett första besök", "sju dagar", "days", value=7),
        value("Väntetiden till ett första besök", "19 dagar", "days"),
        value("fick en tid inom tio dagar", "74 procent", "percent"),
        judged("4", "partly", "Målet är därför bara delvis uppfyllt", source="text"),
    )


def disability(s: Specimen) -> None:
    """Put the care of people with disabilities."""
    s.heading(2, "Omsorg om personer med funktionsnedsättning")
    s.p(
        f"""Nämndens mål är att {GOALS["5"]}. Ambitionen har också varit att öka antalet personer i daglig verksamhet
        som går vidare till praktik på den öppna arbetsmarknaden.""",
        goal("5", GOALS["5"]),
        goal(
            "5b",
            "öka antalet personer i daglig verksamhet som går vidare till praktik på den öppna arbetsmarknaden",
            target=("increase", None, None),
            sure=False,
        ),
    )
    s.p(
        """Vid utgången av året bodde 63 personer i gruppbostad eller servicebostad enligt LSS. Samtliga hade
        en genomförandeplan, varav 59 var upprättade eller reviderade under det senaste året. Målet bedöms vara
        uppnått. Kön till bostad uppgick till elva personer, och sex av dem har väntat längre än ett år. Kommunen har
        med anledning av det betalat särskild avgift med 130 tkr för ett ej verkställt beslut. Från daglig verksamhet
        har fyra personer gått ut i praktik, lika många som året innan.""",
        value("bodde personer i gruppbostad eller servicebostad", "63 personer", "count", name_variants=["personer"]),
        value("genomförandeplan upprättade eller reviderade", "59", "count", name_variants=["genomförandeplan"]),
        judged("5", "achieved", "Målet bedöms vara uppnått", source="text"),
        value("Kön till bostad", "elva personer", "count", value=11),
        value("väntat längre än ett år", "sex av dem", "count", value=6),
        value("särskild avgift", "130 tkr", "sek", value=130_000),
        value("gått ut i praktik", "fyra personer", "count", value=4, name_variants=["personer i praktik"]),
        judged("5b", "not_achieved", "lika många som året innan", source="text", sure=False),
    )


def elderly(s: Specimen) -> None:
    """Put the care of the elderly."""
    s.heading(2, "Vård och omsorg om äldre")
    s.p(
        f"""Två av målen rör äldreomsorgen: dels att {GOALS["6"]}, dels att {GOALS["7"]} från beslut.""",
        goal("6", GOALS["6"], target=("<=", 12, "count")),
        goal("7", GOALS["7"], target=("<=", 60, "days")),
    )
    s.p(
        """Kontinuiteten mättes under vecka 38 och 39. I genomsnitt mötte brukaren 13 personer, att jämföra med 17
        vid mätningen hösten 2010. Spridningen mellan områdena är stor. I Köpingebro var genomsnittet tio medan det i
        centrala Ystad var 15. Även om det inte går att säga att ingen möter fler än tolv har kontinuiteten onekligen
        ökat, och nämnden anser att målet till viss del är uppfyllt. Antalet beviljade hemtjänsttimmar minskade från
        14 200 till 13 760 per månad, till följd av att de riktlinjer för biståndsbedömning som antogs i mars nu
        tillämpas fullt ut.""",
        value("mötte brukaren personer", "13 personer", "count", name_variants=["personer", "Kontinuiteten"]),
        value(
            "mötte brukaren personer",
            "17",
            "count",
            measure="previous",
            period=Y10,
            name_variants=["personer", "Kontinuiteten"],
        ),
        value("Köpingebro genomsnittet", "tio", "count", value=10, name_variants=["genomsnittet"]),
        value("centrala Ystad genomsnittet", "15", "count", name_variants=["genomsnittet"]),
        judged("6", "partly", "nämnden anser att målet till viss del är uppfyllt", source="text"),
        value("beviljade hemtjänsttimmar", "13 760", "hours"),
        value("beviljade hemtjänsttimmar", "14 200", "hours", measure="previous", period=Y10),
    )
    s.values(
        Grid(
            header=(("Äldreomsorg", "Utfall 2010", "Budget 2011", "Utfall 2011"),),
            rows=(
                ("Antal platser i särskilt boende", "342", "338", "338"),
                ("Beläggning, procent", "97,8", "98,5", "98,9"),
                ("Antal personer med hemtjänst", "781", "800", "768"),
                ("Antal personer med trygghetslarm", "1 012", "1 030", "1 064"),
                ("Betaldagar på sjukhus", "94", "0", "211"),
                ("Kostnad per plats i särskilt boende, kr", "548 000", "556 000", "551 000"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("Utfall 2010", "previous", "count", Y10),
            Column("Budget 2011", "target", "count", Y11),
            Column("Utfall 2011", "outcome", "count", Y11),
        ),
        units={"Beläggning, procent": "percent", "Kostnad per plats i särskilt boende, kr": "sek"},
    )


def long_wait(s: Specimen) -> None:
    """Put the waiting times for a place in a home."""
    s.p(
        """Under första halvåret kunde samtliga som fått beslut om särskilt boende erbjudas plats inom 60 dagar. I
        juli stängdes 14 platser på Bellevue på grund av en vattenskada och kön växte. Som längst har någon fått
        vänta 112 dagar, och antalet betaldagar till Region Skåne mer än fördubblades. Väntetiderna för hela året går
        ännu inte att ta fram, så om målet har uppnåtts är oklart.""",
        value("platser stängdes", "14 platser", "count", name_variants=["platser", "stängdes platser på Bellevue"]),
        value("fått vänta", "112 dagar", "days"),
        judged("7", "uncertain", "om målet har uppnåtts är oklart", source="text", status_alt=["not_measured"]),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(2, "Personal")
    s.p(
        f"""Nämnden hade den 31 december 1 043 tillsvidareanställda, 22 färre än vid föregående årsskifte. Andelen
        kvinnor är 91 procent och den genomsnittliga sysselsättningsgraden 84,6 procent. Kommunfullmäktige har för
        alla nämnder fastställt att {GOALS["8"]}. För socialnämnden blev den 4,9 procent, vilket innebär att också
        detta mål är uppfyllt. Lägst är frånvaron bland männen, 3,1 procent. 24 medarbetare har varit sjukskrivna i
        mer än 60 dagar.""",
        value("tillsvidareanställda", "1 043 tillsvidareanställda", "count", period="2011-12"),
        value("färre tillsvidareanställda", "22 färre", "count", sure=False),
        value("Andelen kvinnor", "91 procent", "percent"),
        value("sysselsättningsgraden", "84,6 procent", "percent"),
        goal("8", GOALS["8"], level="council", target=("<=", 5, "percent")),
        value("sjukfrånvaron", "4,9 procent", "percent", name_variants=["socialnämnden", "frånvaron"]),
        judged("8", "achieved", "också detta mål är uppfyllt", source="text"),
        value("frånvaron bland männen", "3,1 procent", "percent", name_variants=["frånvaron"]),
        value("sjukskrivna i mer än 60 dagar", "24 medarbetare", "count", name_variants=["medarbetare sjukskrivna"]),
    )


def economy(s: Specimen) -> None:
    """Put the accounts."""
    s.heading(2, "Ekonomiskt utfall")
    s.p("Tkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2010", "Budget 2011", "Bokslut 2011", "Avvikelse"),),
            rows=(
                ("Nämnd och gemensamt", "21 384", "22 650", "21 912", "738"),
                ("Barn, unga och familj", "58 140", "56 300", "51 047", "5 253"),
                ("Försörjningsstöd", "31 220", "31 800", "34 466", "-2 666"),
                ("Funktionsnedsättning", "112 905", "117 400", "118 120", "-720"),
                ("Vård och omsorg om äldre", "331 760", "338 950", "337 355", "1 595"),
                ("Summa", "555 409", "567 100", "562 900", "4 200"),
            ),
            widths=(0.34, 0.17, 0.17, 0.17, 0.15),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period=Y11,
    )
    s.p(
        """Den största positiva avvikelsen finns inom barn, unga och familj, drygt 5,2 mkr. Försörjningsstödet visar
        ett underskott på 2,7 mkr. Äldreomsorgens överskott förklaras i huvudsak av vakanta sjukskötersketjänster och
        av de stängda platserna på Bellevue. Nettokostnaden ökade med 1,3 procent jämfört med 2010. Av
        investeringsbudgeten på 3,5 mkr har 2,1 mkr förbrukats.""",
        money("barn, unga och familj", currency_unit="mkr", deviation=5_200_000, period=Y11, sure=False),
        money("Försörjningsstödet", currency_unit="mkr", deviation=-2_700_000, period=Y11),
        value("Nettokostnaden ökade", "1,3 procent", "percent", sure=False),
        money(
            "investeringsbudgeten",
            currency_unit="mkr",
            statement="investment",
            budget=3_500_000,
            outcome=2_100_000,
            period=Y11,
            sure=False,
        ),
    )


def future(s: Specimen) -> None:
    """Put what is to come."""
    s.heading(2, "Framtiden")
    s.p(
        """Antalet invånare över 80 år beräknas öka från 2 010 till drygt 2 300 fram till 2018, och nämnden räknar
        med att ett nytt särskilt boende med 48 platser behövs senast 2015. Målet om att placerade barn i första hand
        ska erbjudas familjehem ersätts under 2012 av ett mål om barns skolresultat. Den nationella värdegrunden för
        äldreomsorgen ska ha införts i alla arbetslag före utgången av 2012.""",
        value("invånare över 80 år", "2 010", "count", sure=False),
        value("invånare över 80 år", "drygt 2 300", "count", measure="forecast", period="2018", sure=False),
        value("nytt särskilt boende", "48 platser", "count", sure=False, name_variants=["platser"]),
    )
