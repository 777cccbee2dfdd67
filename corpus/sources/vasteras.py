"""A city's board for the elderly, annual accounts: goals as sentences, judged in the paragraph after."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "goals as plain sentences without number, label or list, several to a paragraph",
    "verdicts in the paragraph after, in other words than the goal's, and one for what the board's units did not do",
    "a goal that is judged for one form of care and not for the other",
    "figures of the country and of other cities beside the board's own",
    "an amount per hour, an amount of a decision and a price that are no accounts",
    "the same money twice: by kind with signs and by activity, a column of last year between",
    "a goal of the year after, told among what is to come",
]
Y12, Y13 = "2012", "2013"
MANNER = "minst 92 procent ska vara nöjda med personalens bemötande"
CHOICE = "Alla som beviljas hemtjänst ska kunna välja mellan flera utförare"
WAIT = "Ingen ska behöva vänta längre än 90 dagar på en plats i särskilt boende"
PLANS = "Varje person ska ha en genomförandeplan som är högst sex månader gammal"
NIGHT = "nattfastan på stadens äldreboenden får inte vara längre än elva timmar"
FALLS = "Fallskadorna ska bli färre än året innan"
DEMENTIA = "Vården av personer med demenssjukdom ska bedrivas enligt de nationella riktlinjerna"
BEDS = "utskrivningsklara västeråsare inte ska bli kvar på sjukhuset"
SICK = "Sjukfrånvaron får uppgå till högst 5,5 procent"
TRAINED = "nio av tio tillsvidareanställda ska ha vård- och omsorgsutbildning"
BALANCE = "Nämnden ska bedriva sin verksamhet inom den ekonomiska ramen"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vasteras-aldrenamnden-2013",
        look=Look(
            colour="#5b2b6f",
            family="times",
            size=11,
            table="rows",
            header=("VÄSTERÅS STAD", "Årsbokslut 2013"),
            footer=("Äldrenämnden", "Sidan {page} av {pages}"),
            first_page_with_header=1,
            justified=True,
        ),
        document={
            "municipality_code": "1980",
            "municipality": "Västerås",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut 2013",
            "organisation": "Äldrenämnden",
            "unit": None,
            "year": 2013,
            "period_start": "2013-01-01",
            "period_end": "2013-12-31",
        },
        goal_defaults={"level": "board", "year": 2013},
        value_defaults={"period": Y13},
    )
    s.heading(1, "Äldrenämnden")
    year(s)
    customers(s)
    quality(s)
    safe_care(s)
    cooperation(s)
    staff(s)
    volumes(s)
    economy(s)
    activities(s)
    future(s)
    s.traps += TRAPS
    return s


def year(s: Specimen) -> None:
    """Put what the board does and what happened."""
    s.heading(2, "Ansvar och organisation")
    s.p(
        """Äldrenämnden har det samlade ansvaret för vård och omsorg för västeråsare som är 65 år och äldre. Nämnden
        bedriver ingen verksamhet själv utan beställer den av kommunala och privata utförare. Biståndsbesluten fattas
        av myndighetsenheten inom sociala nämndernas stab, där 41 handläggare arbetar med äldre. Vid årsskiftet hade
        staden 142 100 invånare, och 7 240 av dem var 80 år eller äldre.""",
        value("handläggare", "41 handläggare", "count", name_variants=["handläggare arbetar med äldre"]),
        value("invånare", "142 100 invånare", "count", period="2013-12"),
        value("80 år eller äldre", "7 240", "count", period="2013-12", name_variants=["invånare 80 år eller äldre"]),
    )
    s.heading(2, "Händelser under året")
    s.p(
        """Den 1 februari övergick driften av Hälleborg och Karlslund till nya entreprenörer efter upphandling enligt
        lagen (2007:1091) om offentlig upphandling. I september invigdes Zethelius med 54 lägenheter. Äldreboendet
        Ängsgården, som inte längre uppfyllde Arbetsmiljöverkets krav, tömdes under hösten. Nämnden beslutade i maj att
        höja ersättningen till hemtjänstens utförare med 2,1 procent till 348 kronor per utförd timme. Socialjouren för
        äldre, som startade på prov 2011, har blivit permanent. Inspektionen för vård och omsorg granskade bemanningen
        nattetid på fyra boenden och riktade kritik mot ett av dem.""",
        value("Zethelius lägenheter", "54 lägenheter", "count", name_variants=["lägenheter"]),
        value("ersättningen till hemtjänstens utförare", "2,1 procent", "percent", sure=False),
        value("ersättningen till hemtjänstens utförare", "348 kronor", "sek", name_variants=["ersättningen"]),
        value("granskade bemanningen nattetid", "fyra boenden", "count", value=4, sure=False),
        value("kritik", "ett av dem", "count", value=1, sure=False),
    )


def customers(s: Specimen) -> None:
    """Put the first area."""
    s.goal_defaults["perspective"] = "Kund"
    s.heading(2, "Måluppfyllelse")
    s.heading(3, "Kund")
    s.p(
        f"""Den som behöver vård och omsorg ska bemötas med respekt. I den nationella brukarundersökningen {MANNER}.
        {CHOICE}. {WAIT}, räknat från den dag beslutet fattades.""",
        goal("1", "Den som behöver vård och omsorg ska bemötas med respekt"),
        goal("1a", MANNER, parent="1", target=(">=", 92, "percent")),
        goal("2", CHOICE),
        value("nöjda med personalens bemötande", "minst 92 procent", "percent", measure="target", sure=False),
        goal("3", WAIT, target=("<=", 90, "days")),
    )
    s.p(
        """Bland dem som har hemtjänst är 95 procent nöjda med hur personalen bemöter dem, vilket är två procentenheter
        mer än i riket. Inom särskilt boende är motsvarande andel 90 procent. För hemtjänstens del har nämnden alltså
        klarat sitt mål, men det gäller inte äldreboendena. Antalet godkända hemtjänstutförare har ökat från 17 till
        22. I Skultuna och Barkarö finns numera fyra respektive tre företag att välja på, och därmed har valfriheten
        genomförts fullt ut i hela kommunen. 63 procent av de nya kunderna gjorde ett aktivt val, övriga fick en
        utförare enligt turordningslistan.""",
        value("hemtjänst nöjda med hur personalen bemöter", "95 procent", "percent", name_variants=["nöjda"]),
        value("riket", "två procentenheter", None, value=2, sure=False),
        value("särskilt boende", "90 procent", "percent", name_variants=["Inom särskilt boende nöjda"]),
        judged("1a", "achieved", "har nämnden alltså klarat sitt mål", aspect="hemtjänst", source="text"),
        judged(
            "1a", "not_achieved", "det gäller inte äldreboendena", aspect="äldreboendena", source="text", sure=False
        ),
        value("godkända hemtjänstutförare", "22", "count", name_variants=["Antalet godkända hemtjänstutförare"]),
        value("godkända hemtjänstutförare", "17", "count", measure="previous", period=Y12),
        value("företag att välja på", "fyra", "count", value=4, sure=False),
        value("företag att välja på", "tre", "count", value=3, sure=False),
        judged("2", "achieved", "därmed har valfriheten genomförts fullt ut", source="text"),
        value("gjorde ett aktivt val", "63 procent", "percent", name_variants=["nya kunderna aktivt val"]),
    )
    s.p(
        """Den genomsnittliga väntetiden till en plats i särskilt boende blev 71 dagar mot 58 dagar 2012. 38 personer
        fick vänta mer än tre månader, flertalet av dem därför att de tackat nej till ett första erbjudande i väntan på
        ett visst boende. Avvecklingen av Ängsgården bidrog till kön. Så länge någon väntar längre än så anser nämnden
        inte att målet är nått.""",
        value("väntetiden till en plats i särskilt boende", "71 dagar", "days", name_variants=["väntetiden"]),
        value(
            "väntetiden till en plats i särskilt boende",
            "58 dagar",
            "days",
            measure="previous",
            period=Y12,
            name_variants=["väntetiden"],
        ),
        value("fick vänta mer än tre månader", "38 personer", "count", name_variants=["personer"]),
        judged("3", "not_achieved", "anser nämnden inte att målet är nått", source="text"),
    )


def quality(s: Specimen) -> None:
    """Put the second area."""
    s.goal_defaults["perspective"] = "Kvalitet"
    s.heading(3, "Kvalitet")
    s.p(
        f"""{PLANS}. För att motverka undernäring har nämnden också bestämt att {NIGHT}. {FALLS}.""",
        goal("4", PLANS, target=("<=", 6, "months")),
        goal("5", NIGHT, target=("<=", 11, "hours")),
        goal("6", FALLS, target=("decrease", None, None)),
    )
    s.p(
        """Vid den avtalsuppföljning som staben gjorde i oktober granskades 612 akter hos 29 utförare. 81 procent hade
        en genomförandeplan som inte var äldre än ett halvår. Året innan var andelen 66 procent. Trots den tydliga
        förbättringen är det en bit kvar till målet. Bäst var Attendo och stadens egen hemtjänst i Bäckby med över 95
        procent. Nattfastan mättes under två dygn i april på 33 äldreboenden. I medeltal var den 11,3
        timmar, men 13 boenden klarade gränsen. Nämnden ser detta som att målet uppnåtts till en del. Vid mätningen
        2012 var det bara sju boenden som gjorde det.""",
        value("akter", "612 akter", "count", name_variants=["granskades akter"]),
        value("utförare", "29 utförare", "count"),
        value("genomförandeplan inte äldre än ett halvår", "81 procent", "percent", name_variants=["genomförandeplan"]),
        value("genomförandeplan", "66 procent", "percent", measure="previous", period=Y12, name_variants=["andelen"]),
        judged("4", "not_achieved", "är det en bit kvar till målet", source="text", status_alt=["partly"]),
        value("Attendo och stadens egen hemtjänst", "över 95 procent", "percent", value=95, sure=False),
        value("Nattfastan äldreboenden", "33 äldreboenden", "count", name_variants=["äldreboenden"]),
        value("Nattfastan", "11,3 timmar", "hours"),
        value("boenden klarade gränsen", "13 boenden", "count", name_variants=["boenden"]),
        judged("5", "partly", "målet uppnåtts till en del", source="text"),
        value("boenden klarade gränsen", "sju boenden", "count", value=7, measure="previous", period=Y12),
    )
    s.p(
        """Under året inträffade 3 310 fall på äldreboendena, varav 214 ledde till skada som krävde sjukhusvård.
        Motsvarande siffror för 2012 var 3 475 och 236. Fallskadorna minskar därmed i enlighet med målet. De utförare
        som infört rörelselarm i samtliga lägenheter har haft störst framgång.""",
        value("fall på äldreboendena", "3 310 fall", "count", name_variants=["fall"]),
        value("skada som krävde sjukhusvård", "214", "count", name_variants=["ledde till skada"]),
        value("fall på äldreboendena", "3 475", "count", measure="previous", period=Y12, name_variants=["siffror"]),
        value(
            "skada som krävde sjukhusvård", "236", "count", measure="previous", period=Y12, name_variants=["siffror"]
        ),
        judged("6", "achieved", "Fallskadorna minskar därmed i enlighet med målet", source="text"),
    )


def safe_care(s: Specimen) -> None:
    """Put the care of people with dementia."""
    s.p(f"{DEMENTIA}.", goal("7", DEMENTIA))
    s.p(
        """Av stadens 33 boenden är 24 anslutna till registret för beteendemässiga och psykiska symtom vid demens, BPSD.
        411 personer är registrerade. Silviacertifiering har genomförts på Klockarkärleken och pågår på ytterligare två
        boenden. Eftersom socialstyrelsen under året aviserat att riktlinjerna ska ses över har ingen samlad uppföljning
        gjorts, och måluppfyllelsen kan därför inte bedömas.""",
        value("boenden anslutna till registret", "24", "count", name_variants=["anslutna till registret BPSD"]),
        value("personer är registrerade", "411 personer", "count", name_variants=["personer"]),
        value("Silviacertifiering pågår", "två boenden", "count", value=2, sure=False),
        judged("7", "not_measured", "måluppfyllelsen kan därför inte bedömas", source="text", status_alt=["uncertain"]),
    )


def cooperation(s: Specimen) -> None:
    """Put the third area."""
    s.goal_defaults["perspective"] = "Samverkan"
    s.heading(3, "Samverkan")
    s.p(
        f"""Tillsammans med Landstinget Västmanland har nämnden åtagit sig att verka för att {BEDS}.""",
        goal("8", BEDS, sure=False),
    )
    s.p(
        """Betalningsansvar uppstod för 640 dygn till en kostnad av 2,7 mnkr. Det är mer än en fördubbling jämfört med
        2012, då nämnden betalade för 297 dygn. Ökningen skedde nästan helt under oktober och november då
        korttidsplatserna var fullbelagda. Här har nämnden misslyckats.""",
        value("Betalningsansvar", "640 dygn", None),
        value("Betalningsansvar kostnad", "2,7 mnkr", "sek", value=2_700_000, name_variants=["kostnad"]),
        value("nämnden betalade", "297 dygn", None, measure="previous", period=Y12, name_variants=["Betalningsansvar"]),
        judged("8", "not_achieved", "Här har nämnden misslyckats", source="text", sure=False),
    )


def staff(s: Specimen) -> None:
    """Put the fourth and fifth area."""
    s.goal_defaults["perspective"] = "Medarbetare"
    s.heading(3, "Medarbetare")
    s.p(
        f"""Nämnden ställer krav på utförarna som arbetsgivare. {SICK} och {TRAINED}.""",
        goal("9", SICK, target=("<=", 5.5, "percent")),
        value("Sjukfrånvaron", "högst 5,5 procent", "percent", measure="target", sure=False),
        value("vård- och omsorgsutbildning", "nio av tio", "percent", value=90, measure="target", sure=False),
        goal("10", TRAINED, target=(">=", 90, "percent")),
    )
    s.p(
        """Hos de utförare som lämnat uppgift var sjukfrånvaron 6,8 procent, en ökning från 6,1 procent. Den
        kommunala hemtjänsten hade högst frånvaro, 8,2 procent. Kravet på frånvaro är således inte tillgodosett. Däremot
        har 91 procent av de tillsvidareanställda undersköterskor och vårdbiträden numera den utbildning som krävs, så
        på den punkten nås målet. Bland timanställda är andelen 44 procent.""",
        value("sjukfrånvaron", "6,8 procent", "percent", name_variants=["utförare sjukfrånvaron"]),
        value("sjukfrånvaron", "6,1 procent", "percent", measure="previous", period=Y12),
        value("kommunala hemtjänsten frånvaro", "8,2 procent", "percent", name_variants=["frånvaro"]),
        judged("9", "not_achieved", "Kravet på frånvaro är således inte tillgodosett", source="text"),
        value("tillsvidareanställda utbildning", "91 procent", "percent", name_variants=["utbildning som krävs"]),
        judged("10", "achieved", "på den punkten nås målet", source="text"),
        value("timanställda", "44 procent", "percent", name_variants=["timanställda andelen"]),
    )
    s.goal_defaults["perspective"] = "Ekonomi"
    s.heading(3, "Ekonomi")
    s.p(f"{BALANCE}.", goal("11", BALANCE))
    s.p(
        """Årets resultat är ett underskott om 7,2 mnkr, motsvarande 0,6 procent av ramen. Målet har inte infriats, men
        underskottet är mindre än de 18 mnkr som befarades i delårsbokslutet.""",
        money("Årets resultat", currency_unit="mkr", deviation=-7_200_000, period=Y13, is_total=1),
        value("Årets resultat", "0,6 procent", "percent", sure=False),
        judged("11", "not_achieved", "Målet har inte infriats", source="text"),
        value("underskottet befarades i delårsbokslutet", "18 mnkr", "sek", value=18_000_000, sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Verksamhetsvolymer")
    s.values(
        Grid(
            header=(("", "Bokslut 2012", "Bokslut 2013", "Budget 2013"),),
            rows=(
                ("Särskilt boende, antal platser", "1 398", "1 412", "1 426"),
                ("Särskilt boende, beläggning i procent", "98,1", "97,2", "98,5"),
                ("Korttidsboende, antal platser", "112", "112", "112"),
                ("Hemtjänst, utförda timmar", "868 400", "903 150", "871 000"),
                ("Hemtjänst, antal kunder i december", "2 944", "3 016", "2 980"),
                ("Trygghetslarm, antal", "3 870", "3 925", "-"),
                ("Dagverksamhet, antal besök", "24 310", "22 740", "25 000"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("Bokslut 2012", "previous", "count", Y12),
            Column("Bokslut 2013", "outcome", "count", Y13),
            Column("Budget 2013", "target", "count", Y13),
        ),
        units={"Särskilt boende, beläggning i procent": "percent", "Hemtjänst, utförda timmar": "hours"},
    )
    s.p(
        """Antalet utförda hemtjänsttimmar har ökat med 4 procent. Det är inte fler kunder som förklarar ökningen utan
        att varje kund i genomsnitt har 25 timmar i månaden mot tidigare 24,6.""",
        value("utförda hemtjänsttimmar har ökat", "4 procent", "percent", sure=False),
        value("varje kund", "25 timmar", "hours", name_variants=["kund timmar i månaden"]),
        value("varje kund", "24,6", "hours", measure="previous", sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the accounts by kind."""
    s.heading(2, "Ekonomiskt utfall")
    s.p("Resultaträkning, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Budget 2013", "Utfall 2012", "Utfall 2013", "Avvikelse"),),
            rows=(
                ("Intäkter", "198,5", "187,4", "206,1", "7,6"),
                ("Köp av verksamhet", "-1 189,0", "-1 141,8", "-1 208,4", "-19,4"),
                ("Personalkostnader", "-96,2", "-90,3", "-92,7", "3,5"),
                ("Lokalhyror", "-74,8", "-73,0", "-75,3", "-0,5"),
                ("Övriga kostnader", "-31,5", "-30,6", "-29,9", "1,6"),
                ("Resultat", "-1 193,0", "-1 148,3", "-1 200,2", "-7,2"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("budget", "previous", "outcome", "deviation"),
        currency_unit="mkr",
        period=Y13,
    )
    s.p(
        """Kostnaderna för köp av verksamhet är 19,4 mnkr högre än budgeterat. Intäkterna överstiger budget, främst
        genom statsbidrag för de mest sjuka äldre, 5,9 mnkr, som inte var kända när budgeten lades. Ej verkställda
        beslut har kostat nämnden 0,4 mnkr i särskild avgift.""",
        money("köp av verksamhet", currency_unit="mkr", deviation=-19_400_000, period=Y13, sure=False),
        value("statsbidrag för de mest sjuka äldre", "5,9 mnkr", "sek", value=5_900_000, sure=False),
        value("särskild avgift", "0,4 mnkr", "sek", value=400_000, name_variants=["Ej verkställda beslut"]),
    )


def activities(s: Specimen) -> None:
    """Put the accounts by activity."""
    s.p("Nettokostnad per verksamhet, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2013", "Utfall 2013", "Avvikelse"),),
            rows=(
                ("Särskilt boende", "-618,0", "-611,4", "6,6"),
                ("Hemtjänst", "-402,5", "-421,8", "-19,3"),
                ("Korttidsboende", "-71,3", "-69,0", "2,3"),
                ("Förebyggande verksamhet", "-38,2", "-37,1", "1,1"),
                ("Nämnd och stab", "-63,0", "-60,9", "2,1"),
                ("Summa", "-1 193,0", "-1 200,2", "-7,2"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation"),
        currency_unit="mkr",
        period=Y13,
    )
    s.p(
        """Särskilt boende redovisar ett överskott på 6,6 mnkr, eftersom Zethelius öppnade fem månader senare än
        planerat. Hemtjänsten visar ett underskott på 19,3 mnkr. Nämnden har gett staben i uppdrag att se över
        riktlinjerna för bistånd. Nettokostnaden per invånare över 80 år uppgick till 165 800 kronor, vilket kan
        jämföras med 171 200 kronor i Örebro och 168 900 kronor i Linköping.""",
        money("Särskilt boende", currency_unit="mkr", deviation=6_600_000, period=Y13),
        value("Zethelius öppnade senare", "fem månader", "months", value=5, sure=False),
        money("Hemtjänsten", currency_unit="mkr", deviation=-19_300_000, period=Y13),
        value("Nettokostnaden per invånare över 80 år", "165 800 kronor", "sek", name_variants=["Nettokostnaden"]),
        value("Nettokostnaden per invånare över 80 år", "171 200 kronor", "sek", org_unit="Örebro", sure=False),
        value("Nettokostnaden per invånare över 80 år", "168 900 kronor", "sek", org_unit="Linköping", sure=False),
    )


def future(s: Specimen) -> None:
    """Put what is to come."""
    s.goal_defaults["perspective"] = None
    s.heading(2, "Framtiden")
    s.p(
        """Antalet västeråsare som är 80 år och äldre beräknas vara drygt 9 000 år 2022. Två nya äldreboenden, på
        Öster Mälarstrand och i Gideonsberg, planeras stå klara 2015 och 2016 med sammanlagt 140 platser. För 2014 har
        nämnden satt som mål att andelen nöjda i särskilt boende ska vara lägst 85 procent. Ädelreformen fyller 22 år,
        och frågan om hur hemsjukvården ska organiseras väntas få ett svar under våren.""",
        value("80 år och äldre", "drygt 9 000", "count", value=9_000, measure="forecast", period="2022", sure=False),
        value("nya äldreboenden", "140 platser", "count", sure=False),
        value("nya äldreboenden", "Två nya äldreboenden", "count", value=2, sure=False),
        value("andelen nöjda", "85 procent", "percent", measure="target", period="2014", sure=False),
        goal(
            "n1",
            "andelen nöjda i särskilt boende ska vara lägst 85 procent",
            target=(">=", 85, "percent"),
            year=2014,
            sure=False,
        ),
    )
