"""A culture and leisure board's annual accounts in running prose: goals in italics, judged in everyday words."""

from corpus.gold import Noted, goal, judged, money
from corpus.gold import value as told
from corpus.story import Box, Column, Grid, Look, Specimen

TRAPS = [
    "nearly all running text, service by service, each beginning with its goals in italics and no label",
    "verdicts in everyday words (Det har vi lyckats med, Så blev det inte, kommit halvvägs) without the word mål",
    "two goals for most services, judged in different paragraphs and by what they are about",
    "counts of goals by the chairman in other words than the verdicts",
    "small tables of three years without rules, with a footnote for a year when the baths were closed",
    "budgets of output told in prose (vi hade räknat med) and last year's figures beside this year's",
    "dates, hours, ages, prices and names of places that are no results",
    "accounts whose sum is a very small surplus, with reasons in tkr and in words",
]
YEAR, LAST = "2016", "2015"
YEARS = ("2014", "2015", "2016")
CHILDREN = "Biblioteken ska locka fler barn och unga till läsning"
HOURS = "Öppettiderna ska passa också dem som arbetar på dagarna"
QUEUE = "Ingen ska behöva vänta mer än ett år på en plats i kulturskolan"
VILLAGES = "Kulturskolan ska finnas i hela kommunen, inte bara i centralorten"
PLACES = "Det ska finnas en mötesplats för unga i var och en av våra fem största tätorter"
SWIM = "Alla barn ska kunna simma när de fyller elva"
BATHS = "Karlsrobadet ska ha minst 115 000 besök"
EASY = "Föreningarna ska tycka att det är lätt att ha med kommunen att göra"
EQUAL = "Flickor och pojkar ska få lika stor del av stödet till föreningslivet"
WELL = "Sjukfrånvaron ska vara lägre än fem procent"
FRAME = "Pengarna ska räcka"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="eslov-kultur-och-fritidsnamnden-2016",
        look=Look(
            colour="#8a1c2b",
            family="times",
            size=11.5,
            table="unruled",
            header=("", "Eslövs kommun"),
            footer=("Kultur- och fritidsnämndens årsbokslut 2016", "{page}"),
            first_page_with_header=1,
        ),
        document={
            "municipality_code": "1285",
            "municipality": "Eslöv",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut 2016",
            "organisation": "Kultur- och fritidsnämnden",
            "unit": None,
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-12-31",
        },
        goal_defaults={"level": "board", "year": 2016},
        value_defaults={"period": YEAR},
    )
    s.heading(1, "Årsbokslut 2016")
    s.p("Kultur- och fritidsnämnden", style="label")
    chairman(s)
    libraries(s)
    music(s)
    youth(s)
    baths(s)
    clubs(s)
    staff(s)
    economy(s)
    ahead(s)
    s.traps += TRAPS
    return s


def chairman(s: Specimen) -> None:
    """Put the chairman's words and the year in short."""
    s.heading(2, "Ett år med öppna dörrar")
    s.p(
        """Kultur- och fritidsnämnden ansvarar för bibliotek, kulturskola, fritidsgårdar, bad, idrottsanläggningar och
        stöd till föreningslivet. 2016 var året då Karlsrobadet åter hade öppet från januari till december och då
        biblioteket i Marieholm blev vårt första meröppna bibliotek. Det var också året då de många som kommit hit på
        flykt hösten innan började dyka upp på våra fritidsgårdar, i våra körer och i föreningarnas knattelag. Det har
        satt prägel på verksamheten och tvingat oss att tänka nytt."""
    )
    s.p(
        """Nämnden gick in i året med elva mål. Fyra av dem har vi nått. Tre är vi på väg mot, men i tre fall har vi
        inte klarat det vi föresatte oss, och i ett kan vi inte säga hur det gick. Målen står med kursiv stil under
        varje verksamhet i berättelsen nedan.""",
        told("mål", "elva mål", "count", value=11, sure=False),
        told("mål har vi nått", "Fyra av dem", "count", value=4, sure=False),
        told("mål på väg mot", "Tre är vi på väg mot", "count", value=3, sure=False),
        told("mål inte klarat", "tre fall", "count", value=3, sure=False),
        told("mål inte säga hur det gick", "ett", "count", value=1, sure=False),
    )
    s.p("Marianne Gjörloff, ordförande", style="signature")
    s.add(
        Box(
            "Året i korthet",
            (
                "4 januari: Karlsrobadets äventyrsdel slår upp portarna efter elva månaders ombyggnad.",
                "17 april: 2 300 personer besöker Barnens dag i Trollsjöområdet.",
                "1 juni: Meröppet införs på biblioteket i Marieholm.",
                "13 augusti: Nytt konstgräs invigs på Ekevalla.",
                "26 november: Kulturskolans jubileumskonsert spelas för 840 åhörare i Medborgarhuset.",
            ),
        ),
        told("Barnens dag", "2 300 personer", "count", period="2016-04", name_variants=["personer"]),
        told("jubileumskonsert åhörare", "840 åhörare", "count", period="2016-11", name_variants=["åhörare"]),
        told("ombyggnad", "elva månaders", "months", value=11, sure=False),
    )


def aims(s: Specimen, area: str, *noted: Noted) -> None:
    """Put the heading of a service and its goals in italics."""
    s.heading(2, area)
    s.goal_defaults["perspective"] = area
    for n in noted:
        s.p(f"<i>{n.fact['text']}.</i>", n)


def figures(s: Specimen, caption: str, rows: tuple[tuple[str, ...], ...], units: dict[str, str] | None = None) -> None:
    """Put the key figures of a service for three years."""
    s.values(
        Grid(header=((caption, *YEARS),), rows=rows, widths=(0.49, 0.17, 0.17, 0.17)),
        [Column(y, "outcome" if y == YEAR else "previous", "count", y) for y in YEARS],
        units=units,
    )


def libraries(s: Specimen) -> None:
    """Put the libraries."""
    aims(
        s,
        "Biblioteken",
        goal("1", CHILDREN, target=("increase", None, None)),
        goal("2", HOURS),
    )
    s.p(
        """Läslusten bland de yngsta har stått i centrum. Alla 416 barn som föddes under året har fått en bok i gåva
        genom barnavårdscentralen, och sommarboken lockade 287 barn att läsa och recensera minst fem böcker, mot 190
        sommaren innan. Barnbibliotekarierna har besökt samtliga klasser i årskurs 2 och 5. Lånen av barn- och
        ungdomsböcker ökade med 13 procent och står nu för mer än hälften av utlåningen. Det har vi lyckats med.""",
        told("barn bok i gåva", "416 barn", "count", name_variants=["barn"]),
        told("sommarboken barn", "287 barn", "count", name_variants=["sommarboken", "barn"]),
        told("sommarboken barn", "190", "count", measure="previous", period=LAST, name_variants=["sommarboken"]),
        told("Lånen av barn- och ungdomsböcker", "13 procent", "percent", name_variants=["Lånen ökade"]),
        told("utlåningen", "mer än hälften", "percent", value=50, sure=False),
        judged("1", "achieved", "Det har vi lyckats med"),
    )
    s.p(
        """När det gäller öppettiderna har vi kommit halvvägs. I Marieholm kan den som har lånekort och kod gå in mellan
        klockan 7 och 21 alla dagar, och 312 personer har skaffat sig den möjligheten. En tredjedel av besöken sker
        numera under obemannad tid. Huvudbiblioteket har däremot inte kunnat ha öppet på söndagar, som var tanken,
        eftersom vi inte fick pengar till det. Filialerna i Löberöd och Kungshult har samma tider som förut.""",
        judged("2", "partly", "När det gäller öppettiderna har vi kommit halvvägs"),
        told(
            "personer har skaffat sig den möjligheten",
            "312 personer",
            "count",
            org_unit="Marieholm",
            name_variants=["personer", "lånekort och kod"],
        ),
        told("besöken under obemannad tid", "En tredjedel", "percent", value=33.3, org_unit="Marieholm", sure=False),
    )
    figures(
        s,
        "Biblioteken",
        (
            ("Besök", "141 300", "138 950", "146 200"),
            ("Utlån, fysiska medier", "168 400", "159 700", "161 250"),
            ("därav barn och unga", "71 900", "74 300", "83 960"),
            ("Utlån, e-böcker", "2 140", "3 015", "3 860"),
            ("Öppettimmar per vecka, huvudbiblioteket", "51", "51", "51"),
        ),
        {"Öppettimmar per vecka, huvudbiblioteket": "hours"},
    )


def music(s: Specimen) -> None:
    """Put the school of culture."""
    aims(
        s,
        "Kulturskolan",
        goal("3", QUEUE, target=("<=", 1, "years")),
        goal("4", VILLAGES),
    )
    s.p(
        """Kulturskolan fyllde 60 år och intresset är större än någonsin. Vi hade räknat med 620 elever och fick 641.
        Att köerna ändå växer beror på att sökningarna ökar ännu mer, framför allt till sång, piano och dans. När
        året började hade 22 barn väntat längre än tolv månader. Vår plan var att ingen skulle behöva göra det när
        året var slut. Så blev det inte, utan 37 barn står nu i den situationen. En dansgrupp till har startat vid
        årsskiftet.""",
        told("elever", "620 elever", "count", measure="target", name_variants=["Kulturskolan elever"]),
        told("elever", "641", "count", name_variants=["Kulturskolan elever"]),
        told(
            "barn väntat längre än tolv månader",
            "22 barn",
            "count",
            measure="previous",
            period=LAST,
            period_alt=["2016-01", YEAR],
            measure_alt=["outcome"],
            name_variants=["barn"],
        ),
        judged("3", "not_achieved", "Så blev det inte"),
        told("barn väntat längre än tolv månader", "37 barn", "count", name_variants=["barn"]),
        told("dansgrupp", "En dansgrupp till", "count", value=1, sure=False),
    )
    s.p(
        """Sedan augusti finns undervisning i alla våra byskolor, de sista att komma med var Harlösa och Flyinge.
        Lärarna reser till skolorna i stället för att barnen skjutsas till Eslöv, och på så vis har 74 nya elever
        kunnat börja. Därmed kan vi bocka av att kulturskolan ska finnas i hela kommunen. Andelen flickor sjunker
        sakta, och det är bra, för här är det pojkarna som är för få.""",
        told("nya elever", "74 nya elever", "count", name_variants=["elever"]),
        judged("4", "achieved", "Därmed kan vi bocka av att kulturskolan ska finnas i hela kommunen"),
    )
    figures(
        s,
        "Kulturskolan",
        (
            ("Elever", "612", "598", "641"),
            ("I kö den 15 december", "118", "131", "164"),
            ("Andel flickor, %", "68", "66", "63"),
            ("Offentliga framträdanden", "92", "88", "117"),
        ),
        {"Andel flickor, %": "percent"},
    )


def youth(s: Specimen) -> None:
    """Put what is done for the young."""
    aims(s, "Ung fritid", goal("5", PLACES, target=(">=", 5, "count")))
    s.p(
        """Fritidsgårdar eller andra mötesplatser finns i Eslöv, Marieholm, Löberöd och sedan i mars även i Billinge. I
        Stehag är lokalen klar men föreningen som skulle driva den drog sig ur i september. Vi är alltså nästan
        framme och räknar med att kunna öppna även där under våren. Åbygården i centrala Eslöv har haft ovanligt
        många besökare. Av dem är ungefär var fjärde ensamkommande, och personalen har arbetat hårt med att grupper
        som först höll sig för sig själva ska lära känna varandra. Vid två tillfällen i november fick polis
        tillkallas, men läget är nu lugnt.""",
        judged("5", "partly", "Vi är alltså nästan framme", status_alt=["not_achieved", "ongoing"]),
        judged("5", "achieved", "räknar med att kunna öppna även där under våren", forecast=1, sure=False),
        told("besökare ensamkommande", "var fjärde", "percent", value=25, sure=False),
        told("polis tillkallas", "två tillfällen", "count", value=2, period="2016-11", sure=False),
    )
    s.p(
        """Sommarlovsprogrammet bestod av 64 aktiviteter som drog 3 150 deltagare, och allt var gratis tack vare ett
        statsbidrag på 870 tkr. Ungdomsrådet har delat ut 120 tkr till 19 projekt som ungdomar själva hittat på, till
        exempel en filmfestival, en skejtskola och ett spelcafé.""",
        told("aktiviteter", "64 aktiviteter", "count", name_variants=["Sommarlovsprogrammet aktiviteter"]),
        told("deltagare", "3 150 deltagare", "count", name_variants=["Sommarlovsprogrammet deltagare"]),
        told("statsbidrag", "870 tkr", "sek", value=870_000),
        told("Ungdomsrådet har delat ut", "120 tkr", "sek", value=120_000, name_variants=["Ungdomsrådet"]),
        told("projekt", "19 projekt", "count", name_variants=["Ungdomsrådet projekt"]),
    )
    figures(
        s,
        "Ung fritid",
        (
            ("Besök på fritidsgårdarna", "21 400", "19 850", "25 300"),
            ("Andel flickor bland besökarna, %", "34", "36", "31"),
            ("Öppna kvällar", "612", "598", "655"),
        ),
        {"Andel flickor bland besökarna, %": "percent"},
    )


def baths(s: Specimen) -> None:
    """Put the baths."""
    aims(
        s,
        "Baden",
        goal("6", SWIM, target=(">=", 100, None)),
        goal("7", BATHS, target=(">=", 115_000, "count")),
    )
    s.note(told("Karlsrobadet besök", "minst 115 000 besök", "count", measure="target", sure=False))
    s.p(
        """Efter ombyggnaden har Eslövsborna hittat tillbaka till Karlsrobadet. 127 450 besök blev det under året, och
        det är med råge fler än vad vi hade vågat hoppas på. Bäst gick det på sommaren, då utebadet hade 31 200 besök
        trots ett svalt juli. I vår enkät ger gästerna badet betyget 4,3 av 5. Det de är minst nöjda med är
        omklädningsrummen. Badet i Ölyckan fick hållas stängt tio dagar i augusti på grund av fel i reningen.""",
        told("Karlsrobadet besök", "127 450 besök", "count", name_variants=["besök"]),
        judged("7", "achieved", "det är med råge fler än vad vi hade vågat hoppas på"),
        told("utebadet besök", "31 200 besök", "count", org_unit="utebadet", name_variants=["besök"]),
        told("betyget", "4,3 av 5", "index", value=4.3, name_variants=["gästerna badet betyget"]),
        told("hållas stängt", "tio dagar", "days", value=10, org_unit="Badet i Ölyckan", sure=False),
    )
    s.p(
        """Simkunnigheten hos dem som går ut årskurs 5 är tillbaka på den nivå som rådde före ombyggnaden, och något
        därtill. 93 procent klarar nu 200 meter, varav 50 meter på rygg. Det betyder att 27 barn inte gör det. De
        flesta av dem har bott kort tid i landet och har fått plats i intensivkurser på loven. Ända fram nådde vi
        inte, men fler barn i simskola än på tio år gör att vi ser ljust på 2017.""",
        told("Simkunnigheten", "93 procent", "percent", name_variants=["klarar 200 meter"]),
        told("barn", "27 barn", "count", name_variants=["barn inte"]),
        judged("6", "not_achieved", "Ända fram nådde vi inte", status_alt=["partly"]),
    )
    figures(
        s,
        "Baden",
        (
            ("Besök på Karlsrobadet", "112 600", "31 900 *", "127 450"),
            ("Simkunniga i årskurs 5, %", "91", "86", "93"),
            ("Barn i simskola", "640", "215", "722"),
            ("Besök på Ölyckans friluftsbad", "8 450", "11 020", "7 310"),
        ),
        {"Simkunniga i årskurs 5, %": "percent"},
    )
    s.p("* Badet var stängt för ombyggnad februari–december.", style="small")


def clubs(s: Specimen) -> None:
    """Put the clubs."""
    aims(
        s,
        "Föreningarna",
        goal("8", EASY),
        goal("9", EQUAL),
    )
    s.p(
        """119 föreningar har haft rätt till bidrag. De sköter tillsammans en ungdomsverksamhet som kommunen aldrig
        skulle kunna ersätta. Under året har vi ersatt sju bidragsformer med tre, och ansökningarna görs numera på
        webben. Enligt planen skulle vi ha frågat föreningarna vad de tycker om servicen, men enkäten fick skjutas
        upp till mars 2017 när det nya systemet drog ut på tiden. Om det har blivit lättare vet vi därför inte ännu.
        Av dem som ringt oss att döma har starten varit krånglig, särskilt för de små föreningarna.""",
        told("föreningar", "119 föreningar", "count", name_variants=["föreningar rätt till bidrag"]),
        told("bidragsformer", "sju bidragsformer", "count", value=7, sure=False),
        judged("8", "not_measured", "Om det har blivit lättare vet vi därför inte ännu", status_alt=["uncertain"]),
    )
    s.p(
        """Flickornas del av aktivitetsstödet har ökat till 41 procent, från 39 procent 2014. Ridningen och den nya
        damfotbollen på Ekevalla drar upp siffran, medan innebandyn och ishockeyn fortfarande nästan bara har pojkar.
        Vi går åt rätt håll men det är långt kvar till hälften. I tilldelningen av tider i Eslövs idrottshall har vi
        däremot kommit dit, sedan fördelningsreglerna ändrades inför hösten. Antalet uthyrda timmar i hallar och på
        planer var 20 640.""",
        told("Flickornas del av aktivitetsstödet", "41 procent", "percent"),
        told("Flickornas del av aktivitetsstödet", "39 procent", "percent", measure="previous", period="2014"),
        judged(
            "9",
            "ongoing",
            "Vi går åt rätt håll men det är långt kvar till hälften",
            status_alt=["not_achieved", "partly"],
        ),
        judged(
            "9",
            "achieved",
            "har vi däremot kommit dit",
            sure=False,
            aspect="tilldelningen av tider i Eslövs idrottshall",
        ),
        told("uthyrda timmar", "20 640", "hours", name_variants=["Antalet uthyrda timmar"]),
    )
    figures(
        s,
        "Föreningarna",
        (
            ("Bidragsberättigade föreningar", "118", "121", "119"),
            ("Deltagartillfällen, flickor", "84 300", "86 100", "91 700"),
            ("Deltagartillfällen, pojkar", "131 500", "129 800", "130 400"),
            ("Aktivitetsstöd per deltagartillfälle, kr", "14,50", "14,60", "15,70"),
            ("Uthyrda timmar", "19 870", "20 115", "20 640"),
        ),
        {"Aktivitetsstöd per deltagartillfälle, kr": "sek", "Uthyrda timmar": "hours"},
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    aims(s, "Medarbetarna", goal("10", WELL, target=("<", 5, "percent")))
    s.p(
        """Vid årets slut hade nämnden 78 anställda, vilket motsvarar 61,7 årsarbetare. Sjukfrånvaron har stigit från
        5,9 till 6,3 procent. Fem procent är alltså fortfarande långt borta, och det är framför allt på
        fritidsgårdarna och i badets reception som frånvaron är hög. På biblioteken är den bara 3,1 procent.
        Företagshälsovården har hjälpt oss med en kartläggning av arbetsbelastningen, och vi har bytt schema på
        badet. Tre personer har gått i pension. Alla medarbetare har haft medarbetarsamtal.""",
        told("anställda", "78 anställda", "count", period_alt=["2016-12"]),
        told("årsarbetare", "61,7 årsarbetare", "fte", period_alt=["2016-12"]),
        told("Sjukfrånvaron", "5,9", "percent", measure="previous", period=LAST),
        told("Sjukfrånvaron", "6,3 procent", "percent"),
        told("Sjukfrånvaron", "Fem procent", "percent", value=5, measure="target", sure=False),
        judged("10", "not_achieved", "Fem procent är alltså fortfarande långt borta"),
        told("Sjukfrånvaron", "3,1 procent", "percent", org_unit="biblioteken", name_variants=["biblioteken"]),
        told("personer har gått i pension", "Tre personer", "count", value=3, name_variants=["pension"]),
    )


def economy(s: Specimen) -> None:
    """Put the accounts."""
    aims(s, "Ekonomin", goal("11", FRAME))
    s.p(
        """Nämnden hade 85 050 tkr att röra sig med och gjorde av med 85 026. Det kunde knappast ha gått jämnare upp,
        och pengarna räckte. Bakom den lilla skillnaden döljer sig dock flera avvikelser som tar ut varandra. Badet
        gav 545 tkr i överskott genom att intäkterna blev högre än budgeterat. Idrottsanläggningarna kostade i
        stället 574 tkr mer än beräknat, då ismaskinen i ishallen havererade i oktober och en ny fick hyras in
        säsongen ut. Fritidsgårdarna har behövt extra personal och gick 212 tkr back. Förseningen av det nya
        bidragssystemet gjorde att 190 tkr av föreningsstödet aldrig betalades ut.""",
        money("Nämnden", currency_unit="tkr", budget=85_050_000, outcome=85_026_000, period=YEAR, is_total=1),
        judged("11", "achieved", "pengarna räckte"),
        money("Badet", currency_unit="tkr", deviation=545_000, period=YEAR),
        money("Idrottsanläggningarna", currency_unit="tkr", deviation=-574_000, period=YEAR),
        money("Fritidsgårdarna", currency_unit="tkr", deviation=-212_000, period=YEAR),
        money("föreningsstödet", currency_unit="tkr", deviation=190_000, period=YEAR),
    )
    s.p("Nettokostnader, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2015", "Budget 2016", "Bokslut 2016", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "4 310", "4 450", "4 392", "58"),
                ("Bibliotek", "17 920", "18 600", "18 745", "-145"),
                ("Kulturskola", "11 060", "11 400", "11 287", "113"),
                ("Allmänkultur", "3 205", "3 350", "3 301", "49"),
                ("Ung fritid", "8 740", "9 150", "9 362", "-212"),
                ("Bad", "13 480", "14 200", "13 655", "545"),
                ("Idrottsanläggningar", "15 990", "16 300", "16 874", "-574"),
                ("Föreningsstöd", "7 125", "7 600", "7 410", "190"),
                ("Summa", "81 830", "85 050", "85 026", "24"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(8,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period=YEAR,
    )
    s.p(
        """Av investeringsbudgeten på 6,2 miljoner kronor har 5,4 miljoner använts. Konstgräset på Ekevalla kostade 4,1
        miljoner, vilket var 400 tkr mindre än kalkylen. Upprustningen av motionsspåret i Abullahagen, som skulle
        kosta 0,6 miljoner, har flyttats till 2017 sedan markägaren överklagat bygglovet för belysningen.""",
        money(
            "investeringsbudgeten",
            statement="investment",
            currency_unit="mkr",
            budget=6_200_000,
            outcome=5_400_000,
            period=YEAR,
            is_total=1,
        ),
        money(
            "Konstgräset på Ekevalla",
            statement="investment",
            currency_unit="mkr",
            outcome=4_100_000,
            deviation=400_000,
            period=YEAR,
            sure=False,
        ),
        money(
            "motionsspåret i Abullahagen",
            statement="investment",
            currency_unit="mkr",
            budget=600_000,
            period=YEAR,
            sure=False,
        ),
    )


def ahead(s: Specimen) -> None:
    """Put what lies ahead."""
    s.heading(2, "Blicken framåt")
    s.p(
        """Kommunen växer och passerade under hösten 32 800 invånare. Många av de nya är barnfamiljer, och det är främst
        kulturskolan och simskolan som får känna av det. Nämnden har i budgeten för 2017 fått 700 tkr till fler
        platser i kulturskolan, vilket beräknas räcka till 45 elever. I Stehag hoppas vi på en ny samarbetspartner.
        En förstudie om ett kulturhus på Gasverkstomten ska vara klar till sommaren, och i höst tar vi ställning till
        om fler bibliotek ska bli meröppna. Vi har valt att för 2017 ha färre mål, sju i stället för elva.""",
        told("invånare", "32 800 invånare", "count"),
        told("fler platser i kulturskolan", "700 tkr", "sek", value=700_000, period="2017", sure=False),
        told("elever", "45 elever", "count", measure="forecast", period="2017", sure=False),
        told("mål", "sju i stället för elva", "count", value=7, period="2017", sure=False),
    )
