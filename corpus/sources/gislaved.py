"""A social services department's annual account written in Word: goals told in sentences, verdicts in those after."""

from corpus.gold import Noted, goal, judged, money
from corpus.gold import value as told
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "goals as clauses of sentences, none numbered or listed, some as what the board has asked for",
    "verdicts in the next sentence or some sentences later, many without the word mål: Så blev det inte",
    "a verdict on two parts of a goal before that on the whole",
    "results that come before the verdict, with last year's figure and that of the year before",
    "a goal for a later year of which only the way is judged, one that cannot be judged for want of registration",
    "one table of key figures of three years at the end, some of which the prose has told already",
    "money in prose only, in mkr and tkr",
    "months, ages, law sections, hours and dates that are no results",
]
Y14, Y15, Y16 = "2014", "2015", "2016"
FOUR = "ingen utredning om barn skulle pågå längre än fyra månader"
MEET = "varje placerat barn ska träffa sin socialsekreterare minst fyra gånger om året"
HOMES = "andelen placerade barn som bor i familjehem skulle öka"
FIRST = "den som söker råd och stöd ska få en första tid inom två veckor"
TALKS = "fler tvister om vårdnad och umgänge ska lösas i samarbetssamtal"
DAYS = "minska vårddygnen på institution med tio procent"
ROOF = "ingen ska behöva lämna en behandling utan att ha någonstans att bo"
SAFE = "alla som kommer till oss efter våld i nära relation ska få en skyddsbedömning samma dag"
TEN = "beslut om försörjningsstöd ska fattas inom tio arbetsdagar från det att ansökan är komplett"
HALF = "antalet barn som växer upp i hushåll med långvarigt försörjningsstöd ska halveras till 2018"
MONTH = "varje ensamkommande ungdom ska ha god man och skolplats inom en månad"
TURNOVER = "personalomsättningen bland socialsekreterarna skulle ned under 15 procent"
SICK = "sjukfrånvaron, som skulle vara högst sex procent"
TREATED = "minst 80 procent av dem som besöker oss ska vara nöjda med hur de blir bemötta"


def v(name: str, text: str, unit: str | None, *variants: str, **extra: object) -> Noted:
    """Return a value told in prose and the other names that it may have."""
    return told(name, text, unit, **({"name_variants": list(variants)} if variants else {}), **extra)


def last(name: str, text: str, unit: str | None, *variants: str, **extra: object) -> Noted:
    """Return a figure of the year before."""
    return v(name, text, unit, *variants, **{"measure": "previous", "period": Y15, **extra})


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="gislaved-individ-och-familjeomsorgen-2016",
        look=Look(
            colour="#2e74b5",
            family="helvetica",
            size=10.5,
            table="grid",
            headings="modest",
            justified=False,
            header=("Gislaveds kommun", "2017-02-14"),
            footer=("", "{page} ({pages})"),
            first_page_with_header=1,
            producer="Microsoft Word 2013",
        ),
        document={
            "municipality_code": "0662",
            "municipality": "Gislaved",
            "report_type": "verksamhetsberattelse",
            "title": "Årsberättelse 2016 Individ- och familjeomsorgen",
            "organisation": "Socialförvaltningen",
            "unit": "Individ- och familjeomsorgen",
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-12-31",
        },
        goal_defaults={"year": 2016, "level": "board"},
        value_defaults={"period": Y16},
    )
    s.heading(1, "Årsberättelse 2016 Individ- och familjeomsorgen")
    s.p("Socialförvaltningen, sammanställd av områdeschef Lovisa Ekerhult", style="small")
    the_year(s)
    children(s)
    placed(s)
    families(s)
    adults(s)
    violence(s)
    support(s)
    refugees(s)
    staff(s)
    visitors(s)
    key_figures(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what has been."""
    s.heading(2, "Året i sammandrag")
    s.p(
        """Individ- och familjeomsorgen, i dagligt tal IFO, ger stöd till barn och deras föräldrar, till vuxna med
        missbruk, till dem som utsätts för våld och till hushåll som inte klarar sin försörjning. Verksamheten leds av
        en områdeschef och fyra enhetschefer och finns sedan i maj samlad i det gamla posthuset i Gislaved. I
        Smålandsstenar
        har vi mottagning två dagar i veckan. Arbetet styrs av socialtjänstlagen, LVU och LVM, och av de mål som
        socialnämnden beslutar om i december varje år.""",
        v("enhetschefer", "fyra enhetschefer", "count", value=4, sure=False),
        v("mottagning", "två dagar", "days", value=2, sure=False),
    )
    s.p(
        """2016 har varit ett år då vi äntligen fått arbetsro. Hösten 2015 kom 143 ensamkommande barn till kommunen på
        tre månader, och under våren gick fortfarande en stor del av vår tid åt till att hitta boenden. Sedan dess har
        det kommit elva. Samtidigt fortsätter anmälningarna om barn som kan fara illa att bli fler, 689 mot 612 året
        före, och den organisation vi har är byggd för ungefär 500. I juni lämnade en lex Sarah-utredning efter sig ett
        antal åtgärder som nu är på plats, bland annat en jourlinje mellan klockan 16 och 22.""",
        last("ensamkommande barn", "143 ensamkommande barn", "count", "ensamkommande barn kom till kommunen"),
        v("ensamkommande barn", "elva", "count", "Sedan dess har det kommit", value=11, sure=False),
        v("anmälningarna om barn som kan fara illa", "689", "count", "anmälningarna", "anmälningarna om barn"),
        last("anmälningarna om barn som kan fara illa", "612", "count", "anmälningarna", "anmälningarna om barn"),
        v("organisation byggd för", "500", "count", sure=False),
    )


def children(s: Specimen) -> None:
    """Put what is told of investigations."""
    s.heading(2, "Barn och unga")
    s.goal_defaults["perspective"] = "Barn och unga"
    s.p(
        f"""När nämnden satte målen för 2016 var köerna långa, och det viktigaste av allt var att {FOUR}. Så blev det
        inte. Av de 274 utredningar som avslutades tog 39 längre tid, vilket är 14 procent. Det är ändå mindre än
        hälften av vad det var 2015, då andelen var 31 procent. De flesta av förseningarna uppstod i januari och
        februari, och från
        september till årets slut fanns bara tre. Vi har infört ett veckomöte där alla pågående utredningar gås igenom
        och där den som har för mycket får lämna ifrån sig.""",
        goal("four", FOUR, target=("<=", 4, "months")),
        judged("four", "not_achieved", "Så blev det inte"),
        v("utredningar som avslutades", "274 utredningar", "count", "utredningar", "utredningar avslutades"),
        v("utredningar tog längre tid", "39", "count", "tog längre tid", "utredningar"),
        v("utredningar tog längre tid", "14 procent", "percent", "tog längre tid", "utredningar"),
        last("andelen", "31 procent", "percent", "utredningar tog längre tid", "tog längre tid", "utredningar"),
        v("förseningarna", "tre", "count", value=3, period="2016-09/2016-12", sure=False),
    )
    s.p(
        """Förhandsbedömningarna görs numera av en egen mottagningsgrupp om fyra socialsekreterare. Beslut om att inleda
        utredning togs inom lagens 14 dagar i 96 procent av ärendena. Skolan står för 38 procent av anmälningarna och
        polisen för 27 procent. Att förskolan nästan aldrig anmäler, sammanlagt 17 gånger under året, har vi tagit upp
        med barn- och utbildningsförvaltningen. Det har lett till att rektorerna bjuds in till mottagningsgruppen en
        gång per termin.""",
        v("mottagningsgrupp socialsekreterare", "fyra socialsekreterare", "count", "socialsekreterare", value=4),
        v("Beslut om att inleda utredning inom 14 dagar", "96 procent", "percent", "Beslut om att inleda utredning"),
        v("Skolan står för anmälningarna", "38 procent", "percent", "Skolan", "anmälningarna"),
        v("polisen anmälningarna", "27 procent", "percent", "polisen", "anmälningarna"),
        v("förskolan anmäler", "17 gånger", "count", "förskolan"),
    )


def placed(s: Specimen) -> None:
    """Put what is told of children who are placed."""
    s.p(
        f"""Den 31 december var 58 barn och ungdomar placerade utanför sitt hem, ensamkommande oräknade. Vi har lovat
        att {MEET}. Uppföljningen visar att det gäller 54 av dem, och för de fyra andra fattas ett besök. Löftet får
        därmed sägas vara så gott som infriat. Betydligt sämre har det gått med föresatsen att {HOMES}. Andelen sjönk
        från 79 procent till 72 procent, eftersom fyra tonåringar placerades på HVB under hösten och det inte gick att
        finna familjer som kunde ta emot dem. Under året har vi rekryterat sex nya familjehem, men lika många har
        slutat.
        Familjehemmen fick i april en egen handledare, och 19 av dem har gått utbildningen Ett hem att växa i.""",
        v(
            "barn och ungdomar placerade utanför sitt hem",
            "58 barn och ungdomar",
            "count",
            "barn och ungdomar placerade",
            "placerade",
            period="2016-12",
            period_alt=[Y16, "2016-12-31"],
        ),
        goal("meet", MEET, target=(">=", 4, "count")),
        v(
            "placerat barn träffa sin socialsekreterare",
            "54 av dem",
            "count",
            "barn och ungdomar placerade",
            sure=False,
        ),
        v("fattas ett besök", "fyra andra", "count", value=4, sure=False),
        judged("meet", "achieved", "Löftet får därmed sägas vara så gott som infriat", status_alt=["partly"]),
        goal("homes", HOMES, target=("increase", None, None)),
        judged("homes", "not_achieved", "Betydligt sämre har det gått", sure=False),
        last("Andelen", "79 procent", "percent", "andelen placerade barn som bor i familjehem", "familjehem"),
        v("Andelen", "72 procent", "percent", "andelen placerade barn som bor i familjehem", "familjehem"),
        v("tonåringar placerades på HVB", "fyra tonåringar", "count", "tonåringar", value=4),
        v("nya familjehem", "sex nya familjehem", "count", "familjehem rekryterat", "familjehem", value=6),
        v("Familjehemmen utbildningen Ett hem att växa i", "19 av dem", "count", "Familjehemmen", sure=False),
    )


def families(s: Specimen) -> None:
    """Put what is told of counselling and family law."""
    s.heading(2, "Öppenvård och familjerätt")
    s.goal_defaults["perspective"] = "Öppenvård och familjerätt"
    s.p(
        f"""Familjecentralen och öppenvårdsgruppen Källan tar emot familjer utan att det behövs någon utredning. Här
        gäller att {FIRST}. Vi har hållit det under hela året, också i juli. Sammanlagt 126 familjer har haft kontakt
        med Källan, 22 fler än 2015, och i genomsnitt har de kommit sju gånger. Föräldrakursen Cope hölls tre gånger med
        34 deltagare. Av de föräldrar som svarade på enkäten efteråt uppgav 88 procent att konflikterna hemma hade
        minskat. Barngruppen för dem som lever med en förälder som dricker fick tyvärr ställas in, eftersom bara två
        barn anmälde sig.""",
        goal("first", FIRST, target=("<=", 2, "weeks")),
        judged("first", "achieved", "Vi har hållit det under hela året"),
        v("familjer kontakt med Källan", "126 familjer", "count", "familjer", "familjer har haft kontakt"),
        v("familjer fler än 2015", "22 fler", "count", sure=False),
        v("i genomsnitt har de kommit", "sju gånger", "count", "familjer", value=7, sure=False),
        v("Föräldrakursen Cope", "tre gånger", "count", "Föräldrakursen Cope hölls", value=3),
        v("Föräldrakursen Cope deltagare", "34 deltagare", "count", "deltagare", "Föräldrakursen Cope"),
        v(
            "föräldrar uppgav att konflikterna hemma hade minskat",
            "88 procent",
            "percent",
            "konflikterna hemma hade minskat",
            "föräldrar som svarade på enkäten",
        ),
        v("barn anmälde sig", "två barn", "count", "Barngruppen", value=2),
    )
    s.p(
        f"""Familjerätten gjorde 41 utredningar åt tingsrätten och fastställde 168 faderskap. Målet att {TALKS} är
        uppfyllt. Under 2015 slutade 46 procent av samtalen med ett avtal mellan föräldrarna, och i år är andelen 57
        procent. En av förklaringarna är att båda föräldrarna numera får ett enskilt samtal först. Den ena av de två
        familjerättssekreterarna går i pension till sommaren, och vi har sökt en efterträdare sedan november.""",
        v("Familjerätten utredningar åt tingsrätten", "41 utredningar", "count", "utredningar åt tingsrätten"),
        v("fastställde faderskap", "168 faderskap", "count", "faderskap", "Familjerätten faderskap"),
        goal("talks", TALKS, target=("increase", None, None)),
        judged(
            "talks",
            "achieved",
            "Målet att fler tvister om vårdnad och umgänge ska lösas i samarbetssamtal är uppfyllt",
            phrase_variants=["är uppfyllt"],
        ),
        last("samtalen avtal mellan föräldrarna", "46 procent", "percent", "samtalen", "samarbetssamtal"),
        v("andelen", "57 procent", "percent", "samtalen avtal mellan föräldrarna", "samtalen", "samarbetssamtal"),
        v("familjerättssekreterarna", "två familjerättssekreterarna", "count", value=2, sure=False),
    )


def adults(s: Specimen) -> None:
    """Put what is told of adults."""
    s.heading(2, "Vuxna")
    s.goal_defaults["perspective"] = "Vuxna"
    s.p(
        f"""Under året hade 117 vuxna kontakt med oss på grund av alkohol, droger eller spel. 74 av dem var män. Den
        som är yngre än 25 år kommer allt oftare på grund av tabletter som köps på nätet. Nämnden gav oss i uppdrag att
        {DAYS}. Antalet dygn blev 1 390, jämfört med 1 612 året före, en minskning med nästan 14 procent. Det är mer än
        vad som begärdes. Behandlingen på hemmaplan, som görs av tre behandlare på Nya Vägar, har nästan fördubblats och
        omfattar nu 63 personer. Fyra personer vårdades enligt LVM.""",
        v(
            "vuxna kontakt på grund av alkohol, droger eller spel",
            "117 vuxna",
            "count",
            "vuxna",
            "vuxna kontakt med oss",
        ),
        v("män", "74 av dem", "count", "vuxna män", "vuxna"),
        goal("days", DAYS, target=("decrease", 10, "percent")),
        v("Antalet dygn", "1 390", "count", "vårddygnen på institution", "dygn"),
        last("Antalet dygn", "1 612", "count", "vårddygnen på institution", "dygn"),
        v("minskning", "nästan 14 procent", "percent", "Antalet dygn", sure=False),
        judged("days", "achieved", "Det är mer än vad som begärdes"),
        v("behandlare på Nya Vägar", "tre behandlare", "count", "behandlare", value=3),
        v("Behandlingen på hemmaplan", "63 personer", "count", "personer"),
        v("vårdades enligt LVM", "Fyra personer", "count", "personer vårdades enligt LVM", value=4),
    )
    s.p(
        f"""Svårast är frågan om bostad. Ambitionen är att {ROOF}. Dit har vi långt kvar. Av de 29 som avslutade sin
        behandling saknade elva egen bostad, och fem av dem fick återvända till tillfälligt boende på vandrarhem.
        Bostadsbolaget har ställt fyra lägenheter till förfogande för Bostad först, men köerna är så långa att
        lägenheterna blev klara först i november.""",
        goal("roof", ROOF),
        judged("roof", "not_achieved", "Dit har vi långt kvar"),
        v("avslutade sin behandling", "29", "count", "behandling"),
        v("saknade egen bostad", "elva", "count", "egen bostad", value=11),
        v("tillfälligt boende på vandrarhem", "fem av dem", "count", "tillfälligt boende", value=5),
        v("lägenheter Bostad först", "fyra lägenheter", "count", "lägenheter", value=4),
    )


def violence(s: Specimen) -> None:
    """Put what is told of violence."""
    s.p(
        f"""För arbetet mot våld i nära relationer har vi sedan februari en samordnare på halvtid. 52 kvinnor och sju
        män har fått stöd, och tillsammans har de 81 barn. Placering på skyddat boende behövdes i 13 fall. Enligt våra
        riktlinjer gäller att {SAFE}. Om det verkligen sker går tyvärr inte att säga, eftersom tidpunkten för
        bedömningen inte registrerades förrän i oktober. Vår känsla är att det fungerar på vardagar men inte alltid när
        larmet kommer på en fredag.""",
        v("kvinnor fått stöd", "52 kvinnor", "count", "kvinnor"),
        v("män fått stöd", "sju män", "count", "män", value=7),
        v("barn", "81 barn", "count"),
        v("Placering på skyddat boende", "13 fall", "count", "skyddat boende"),
        goal("safe", SAFE),
        judged(
            "safe",
            "not_measured",
            "Om det verkligen sker går tyvärr inte att säga",
            phrase_variants=["går tyvärr inte att säga"],
        ),
        judged("safe", "partly", "det fungerar på vardagar men inte alltid", sure=False),
    )


def support(s: Specimen) -> None:
    """Put what is told of income support."""
    s.heading(2, "Försörjningsstöd")
    s.goal_defaults["perspective"] = "Försörjningsstöd"
    s.p(
        f"""I genomsnitt fick 318 hushåll försörjningsstöd varje månad, elva färre än året före. Utbetalningarna
        uppgick till 31,4 mkr. Nämndens
        krav är att {TEN}. I mars och i oktober mättes handläggningstiden i samtliga nya ärenden. Den var i snitt åtta
        arbetsdagar och ingen sökande hade väntat i mer än tolv. Med undantag för tre ärenden har vi alltså levt upp
        till kravet. E-ansökan används av var tredje hushåll.""",
        v("hushåll försörjningsstöd varje månad", "318 hushåll", "count", "hushåll", "hushåll försörjningsstöd"),
        v("hushåll färre än året före", "elva färre", "count", value=11, sure=False),
        money(
            "Utbetalningarna",
            currency_unit="mkr",
            outcome=31_400_000,
            period=Y16,
            item_variants=["försörjningsstöd", "Försörjningsstöd"],
            sure=False,
        ),
        goal("ten", TEN, target=("<=", 10, "days")),
        v("handläggningstiden", "åtta arbetsdagar", "days", "handläggningstiden i samtliga nya ärenden", value=8),
        v("sökande hade väntat", "tolv", "days", "väntat", value=12, sure=False),
        v("ärenden", "tre ärenden", "count", value=3, sure=False),
        judged("ten", "achieved", "har vi alltså levt upp till kravet", status_alt=["partly"]),
        v("E-ansökan", "var tredje hushåll", "percent", value=33, sure=False),
    )
    s.p(
        f"""Fullmäktige har bestämt att {HALF}. När målet sattes, hösten 2014, gällde det 212 barn. I december 2016 var
        de 158. Vi är på rätt väg, men det är tveksamt om vi hinner fram. De föräldrar som är kvar har ofta bara
        några års skolgång,
        och för dem tar vägen till arbete längre tid än två år. Samarbetet med arbetsmarknadsenheten, där nio av våra
        klienter har fått trygghetsanställningar, är det som har gett mest.""",
        goal("half", HALF, target=("decrease", 50, "percent"), level="council"),
        v(
            "barn",
            "212 barn",
            "count",
            "barn i hushåll med långvarigt försörjningsstöd",
            measure="previous",
            period=Y14,
        ),
        v("barn", "158", "count", "barn i hushåll med långvarigt försörjningsstöd", "de", period="2016-12"),
        judged("half", "ongoing", "Vi är på rätt väg", sure=False),
        judged("half", "uncertain", "det är tveksamt om vi hinner fram", forecast=1),
        v("klienter trygghetsanställningar", "nio av våra klienter", "count", "trygghetsanställningar", value=9),
    )


def refugees(s: Specimen) -> None:
    """Put what is told of young refugees."""
    s.heading(2, "Ensamkommande ungdomar")
    s.goal_defaults["perspective"] = "Ensamkommande ungdomar"
    s.p(
        f"""Vid årets slut hade vi ansvar för 121 ungdomar, av vilka 67 bor i våra fyra HVB-hem, 38 i familjehem och
        resten i stödboende. Åtta av tio är pojkar. Nämnden vill att {MONTH}. Alla har fått plats i skolan i
        tid. För god man ser det annorlunda ut: 26 ungdomar fick vänta längre än en månad. Målet är därmed bara till
        en del nått. I och med att flera hem nu står halvtomma har vi sagt upp avtalet om huset i Broaryd, och ett
        av hemmen görs om till stödboende under våren 2017.""",
        v("ungdomar", "121 ungdomar", "count", "ansvar för ungdomar"),
        v("bor i HVB-hem", "67", "count", "ungdomar HVB-hem", "HVB-hem"),
        v("HVB-hem", "fyra HVB-hem", "count", value=4, sure=False),
        v("familjehem", "38", "count", "ungdomar i familjehem", "bor i familjehem"),
        v("pojkar", "Åtta av tio", "percent", value=80, sure=False),
        goal("month", MONTH, target=("<=", 1, "months")),
        judged(
            "month",
            "achieved",
            "Alla har fått plats i skolan i tid",
            aspect="skolplats",
            aspect_alt=["plats i skolan", None],
            sure=False,
        ),
        judged(
            "month",
            "not_achieved",
            "För god man ser det annorlunda ut",
            aspect="god man",
            aspect_alt=[None],
            sure=False,
        ),
        v("ungdomar fick vänta längre än en månad", "26 ungdomar", "count", "god man", "ungdomar"),
        judged("month", "partly", "Målet är därmed bara till en del nått"),
    )


def staff(s: Specimen) -> None:
    """Put what is told of the staff."""
    s.heading(2, "Medarbetare")
    s.goal_defaults["perspective"] = "Medarbetare"
    s.p(
        f"""IFO har 64 tillsvidareanställda, HVB-hemmen undantagna. Det har under flera år varit svårt att få erfarna
        socialsekreterare att stanna, och målet var att {TURNOVER}. Vi lyckades inte. Omsättningen var 19 procent, att
        jämföra med 24 procent 2015. Av de tolv som slutade har sju gått till en annan kommun. Bättre gick det med
        {SICK} och stannade på 5,4 procent. Vi har numera ett introduktionsprogram för nyutexaminerade, där den som är
        ny bara har halva mängden ärenden under de första sex månaderna. Inhyrda konsulter behövdes i sammanlagt 41
        veckor, mot 97 veckor året före.""",
        v("tillsvidareanställda", "64 tillsvidareanställda", "count", "IFO"),
        goal("turnover", TURNOVER, target=("<", 15, "percent")),
        judged("turnover", "not_achieved", "Vi lyckades inte"),
        v("Omsättningen", "19 procent", "percent", "personalomsättningen bland socialsekreterarna"),
        last("Omsättningen", "24 procent", "percent", "personalomsättningen bland socialsekreterarna"),
        v("som slutade", "tolv", "count", "slutade", value=12, sure=False),
        v("gått till en annan kommun", "sju", "count", "annan kommun", value=7, sure=False),
        goal("sick", SICK, target=("<=", 6, "percent"), text_variants=["skulle vara högst sex procent"]),
        judged("sick", "achieved", "Bättre gick det"),
        v("sjukfrånvaron", "5,4 procent", "percent"),
        v("sjukfrånvaron", "sex procent", "percent", measure="target", value=6, sure=False),
        v("Inhyrda konsulter", "41 veckor", "weeks"),
        last("Inhyrda konsulter", "97 veckor", "weeks"),
    )


def visitors(s: Specimen) -> None:
    """Put what is told of those who come."""
    s.heading(2, "De som besöker oss")
    s.goal_defaults["perspective"] = "De som besöker oss"
    s.p(
        f"""För andra gången har vi deltagit i SKL:s brukarundersökning. Enkäten delades ut efter besök under tre veckor
        i september och 131 personer svarade. Vi hade föresatt oss att {TREATED}. Resultatet blev 84 procent, så den
        ribban tog vi oss över. Kvinnor är något mer nöjda än män, 87 procent mot 80. Lägst resultat gav frågan om man
        hade kunnat påverka vilken hjälp man fick, där 58 procent svarade ja. Under året har 23 klagomål lämnats in, de
        flesta om att det är svårt att nå sin handläggare per telefon.""",
        v("personer svarade", "131 personer", "count", "brukarundersökning", "personer"),
        goal("treated", TREATED, target=(">=", 80, "percent")),
        v("Resultatet", "84 procent", "percent", "nöjda med hur de blir bemötta", "nöjda"),
        judged("treated", "achieved", "den ribban tog vi oss över"),
        v("Kvinnor", "87 procent", "percent", "Kvinnor nöjda"),
        v("män", "80", "percent", "män nöjda", "Kvinnor mer nöjda än män"),
        v("påverka vilken hjälp man fick", "58 procent", "percent", "hade kunnat påverka vilken hjälp man fick"),
        v("klagomål", "23 klagomål", "count", "klagomål lämnats in"),
    )


ROWS = (
    ("Anmälningar om barn och unga", "538", "612", "689"),
    ("Inledda utredningar, barn och unga", "241", "263", "281"),
    ("Placerade barn och unga den 31 december", "49", "53", "58"),
    ("Kostnad per dygn i familjehem, kronor", "1 085", "1 142", "1 216"),
    ("Kostnad per dygn på HVB, kronor", "4 210", "4 475", "4 690"),
    ("Familjer i kontakt med Källan", "97", "104", "126"),
    ("Fastställda faderskap", "159", "171", "168"),
    ("Vuxna med missbruk, aktuella under året", "108", "112", "117"),
    ("Vårddygn på institution, vuxna", "1 744", "1 612", "1 390"),
    ("Hushåll med försörjningsstöd, snitt per månad", "341", "329", "318"),
    ("Genomsnittlig bidragstid, månader", "6,8", "6,5", "6,6"),
    ("Mottagna ensamkommande barn", "46", "171", "11"),
    ("Personalomsättning, socialsekreterare (%)", "–", "24", "19"),
    ("Sjukfrånvaro (%)", "6,9", "7,2", "5,4"),
)
UNITS = {
    "Kostnad per dygn i familjehem, kronor": "sek_per_day",
    "Kostnad per dygn på HVB, kronor": "sek_per_day",
    "Genomsnittlig bidragstid, månader": "months",
    "Personalomsättning, socialsekreterare (%)": "percent",
    "Sjukfrånvaro (%)": "percent",
}


def key_figures(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(2, "Nyckeltal")
    years = ((Y14, "previous"), (Y15, "previous"), (Y16, "outcome"))
    s.values(
        Grid(header=(("", Y14, Y15, Y16),), rows=ROWS, widths=(0.55, 0.15, 0.15, 0.15)),
        [Column(year, measure, "count", year) for year, measure in years],
        units=UNITS,
    )
    s.p("Personalomsättningen har inte räknats ut för 2014.", style="small")


def economy(s: Specimen) -> None:
    """Put the money and what comes next."""
    s.heading(2, "Ekonomi")
    s.p(
        """IFO hade en budget på 92,6 mkr och har kostat 96,5 mkr, det vill säga 3,9 mkr mer. Underskottet
        hör till barn och unga, där placeringarna på HVB blev 4,4 mkr dyrare än beräknat. Vuxenvården lämnar ett
        överskott på 1,1 mkr tack vare de färre vårddygnen, och försörjningsstödet gick 240 tkr back. Konsulterna
        kostade 2,3 mkr. Ersättningen från Migrationsverket täcker kostnaderna för de ensamkommande, men 7,8 mkr var
        ännu inte utbetalda vid årsskiftet.""",
        money(
            "IFO",
            currency_unit="mkr",
            budget=92_600_000,
            outcome=96_500_000,
            deviation=-3_900_000,
            period=Y16,
            is_total=1,
        ),
        money(
            "placeringarna på HVB",
            currency_unit="mkr",
            deviation=-4_400_000,
            period=Y16,
            item_variants=["placeringarna", "barn och unga"],
        ),
        money("Vuxenvården", currency_unit="mkr", deviation=1_100_000, period=Y16),
        money("försörjningsstödet", currency_unit="tkr", deviation=-240_000, period=Y16),
        v("Konsulterna", "2,3 mkr", "sek", "Konsulterna kostade", value=2_300_000),
        v("Ersättningen från Migrationsverket", "7,8 mkr", "sek", value=7_800_000, sure=False),
    )
    s.heading(2, "Inför 2017")
    s.p(
        """Vi går in i det nya året med färre ensamkommande och fler anmälningar. Två tjänster flyttas därför från
        flyktinggruppen till mottagningsgruppen. Vi ska börja med Signs of Safety i alla utredningar, och senast i
        september ska varje familj kunna följa sitt ärende på nätet. Nämnden har beslutat att behålla målen om
        utredningstid och familjehem men att formulera om det som gäller bostad, så att det går att mäta.""",
        v("tjänster flyttas", "Två tjänster", "count", value=2, period="2017", sure=False),
    )
