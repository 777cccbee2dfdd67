"""A social services unit's quality account, a page on a line: aims in lists early on, accounted for pages later."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Contents, Grid, Look, Specimen

TRAPS = [
    "each page one line: headings, lists, captions and cells run into the prose around them",
    "aims in lists under four perspectives, accounted for later in prose that calls them by order or subject",
    "an aim that is told as a state, and two aims that are judged in one sentence",
    "a verdict that says only that things went as hoped, and an aim whose figure is told without one",
    "groups of the unit with ages, addresses, staff and opening hours that are no results",
    "a self-rating before and after treatment, a method's name with a number in it",
    "last year's account of measures, told before this year's results",
    "aims for the year after, without outcome",
]
UNIT = "Öppenvårdsenheten"
YEAR, BEFORE = "2015", "2014"
FIRST = {
    "k1": "Alla familjer ska erbjudas en första tid inom två veckor från det att uppdraget kommit",
    "k2": "Minst 80 procent av klienterna ska vid avslut uppleva att deras situation har förbättrats",
    "k3": "Klienten är med och utformar sin egen plan",
    "k4": "Färre ungdomar ska avbryta sin kontakt i förtid",
}
SECOND = {
    "p1": "Samtliga genomförandeplaner ska följas upp minst var tredje månad",
    "p2": "Barnets röst ska framgå i journalen i alla ärenden som rör barn",
    "p3": "Samverkan med skolan och barn- och ungdomspsykiatrin ska fördjupas",
}
THIRD = {
    "m1": "Varje behandlare ska få extern handledning minst åtta gånger under året",
    "m2": "Enhetens värde i medarbetarenkäten ska vara lägst 4,0",
    "m3": "Sjukfrånvaron ska minska",
}
FOURTH = {
    "e1": "Enheten ska hålla sin budget",
    "e2": "Högst tio ungdomar ska under året behöva placeras utanför kommunen",
}
TARGETS: dict[str, tuple[str, float | None, str | None]] = {
    "k1": ("<=", 2, "weeks"),
    "k2": (">=", 80, "percent"),
    "k4": ("decrease", None, None),
    "p1": ("<=", 3, "months"),
    "m1": (">=", 8, "count"),
    "m2": (">=", 4, "index"),
    "m3": ("decrease", None, None),
    "e2": ("<=", 10, "count"),
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vetlanda-oppenvardsenheten-2015",
        formats=("flat",),
        look=Look(
            colour="#222222",
            family="helvetica",
            size=9.5,
            table="grid",
            header=("Vetlanda kommun", "Socialförvaltningen"),
            footer=("Kvalitetsberättelse 2015", "{page}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0685",
            "municipality": "Vetlanda",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2015",
            "organisation": "Socialförvaltningen",
            "unit": UNIT,
            "year": 2015,
            "period_start": "2015-01-01",
            "period_end": "2015-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2015},
        value_defaults={"period": YEAR, "org_unit": UNIT},
    )
    s.heading(1, "Kvalitetsberättelse 2015", listed=False)
    s.p("Öppenvårdsenheten, individ- och familjeomsorgen. Enhetschef Maria Fransson, februari 2016")
    s.add(Contents("Innehåll"))
    unit(s)
    aims(s)
    wanted(s)
    work(s)
    deviations(s)
    clients(s)
    process(s)
    staff(s)
    money_of_unit(s)
    onwards(s)
    s.traps += TRAPS
    return s


def unit(s: Specimen) -> None:
    """Put the unit and its groups."""
    s.heading(2, "1 Om enheten")
    s.p(
        """Öppenvårdsenheten ger råd, stöd och behandling till barn, unga, vuxna och familjer. Insatserna är frivilliga
        och ges antingen efter beslut enligt 4 kap. 1 § socialtjänstlagen (2001:453) eller som service, då upp till fem
        samtal utan biståndsbeslut. Enheten finns på Storgatan 23 och har öppet vardagar 8–16.30, på torsdagar till 19.
        Hos oss arbetar 17 personer. Under året har 214 familjer och 96 vuxna haft kontakt med enheten, varav 131
        familjer genom service.""",
        value("samtal utan biståndsbeslut", "upp till fem samtal", "count", value=5, sure=False),
        value("arbetar personer", "17 personer", "count", name_variants=["personer"]),
        value("familjer", "214 familjer", "count"),
        value("vuxna", "96 vuxna", "count"),
        value("familjer genom service", "131 familjer", "count", name_variants=["familjer"]),
    )
    s.p("Familjeteamet", style="bold")
    s.p(
        """Teamet vänder sig till familjer med barn i åldern 0–18 år. Sex behandlare arbetar i teamet. Metoder är bland
        annat Komet, Trappan och intensiv hemmabaserad familjebehandling.""",
        value("behandlare i teamet", "Sex behandlare", "count", value=6, name_variants=["behandlare"]),
    )
    s.p("Ungdomsteamet", style="bold")
    s.p(
        """Teamet möter unga 13–21 år och deras föräldrar. Här arbetar fem personer, av vilka en är placerad på
        Njudungsgymnasiet två dagar i veckan. Haschavvänjningsprogrammet HAP är sedan 2012 en del av utbudet.""",
        value("arbetar personer", "fem personer", "count", value=5, name_variants=["personer"]),
        value("placerad på Njudungsgymnasiet", "två dagar i veckan", None, value=2, sure=False),
    )
    s.p("Vuxenteamet", style="bold")
    s.p(
        """Teamet har sex medarbetare och arbetar med beroende, våld i nära relation och anhörigstöd. Gruppen Tolvan
        träffas två kvällar i veckan. Teamet rekryterar även kontaktpersoner enligt LSS.""",
        value("Teamet medarbetare", "sex medarbetare", "count", value=6, name_variants=["medarbetare"]),
        value("Gruppen Tolvan träffas", "två kvällar i veckan", None, value=2, sure=False),
    )


def aims(s: Specimen) -> None:
    """Put the lists of aims."""
    s.heading(2, "2 Mål för året")
    s.p(
        """Enhetens mål utgår från nämndens verksamhetsplan och diskuterades fram under två planeringsdagar i november
        2014. De är sorterade efter förvaltningens fyra perspektiv. Hur det har gått beskrivs i avsnitt 5."""
    )
    for name, texts in (("Klient", FIRST), ("Process", SECOND), ("Medarbetare", THIRD), ("Ekonomi", FOURTH)):
        s.p(name, style="bold")
        s.items(
            list(texts.values()),
            *(goal(key, text, target=TARGETS.get(key), perspective=name) for key, text in texts.items()),
        )


def wanted(s: Specimen) -> None:
    """Note what the aims demand: a reader may take it for values of its own."""
    s.note(
        value("klienterna", "Minst 80 procent", "percent", measure="target", sure=False),
        value("Enhetens värde i medarbetarenkäten", "4,0", "index", measure="target", sure=False),
    )


def work(s: Specimen) -> None:
    """Put what was done."""
    s.heading(2, "3 Det systematiska kvalitetsarbetet")
    s.p(
        """Enligt SOSFS 2011:9 ska varje enhet ha ett ledningssystem. Vi har under 2015 gått igenom elva av
        förvaltningens processer och beskrivit hur de ser ut hos oss. Egenkontroll av journaler görs två gånger om
        året, i april och oktober. Kollegiegranskning med öppenvården i Nässjö och Eksjö genomfördes för tredje gången.
        De åtgärder som lyftes i förra årets berättelse har alla utom en genomförts. Det som återstår är en gemensam
        mottagningstelefon, som väntar på ny växel.""",
        value("processer", "elva av förvaltningens processer", "count", value=11, name_variants=["gått igenom"]),
        value("Egenkontroll av journaler", "två gånger om året", "count", value=2, sure=False),
    )
    s.p(
        """Satsningar under året har varit utbildning i traumafokuserad KBT för tre behandlare, en föräldragrupp för
        nyanlända på arabiska och en studiecirkel om den nya samtyckesblanketten. 38 föräldrar har gått Komet. Av dem
        fullföljde 33 hela kursen.""",
        value("traumafokuserad KBT", "tre behandlare", "count", value=3, sure=False),
        value("föräldrar har gått Komet", "38 föräldrar", "count", name_variants=["föräldrar"]),
        value("fullföljde hela kursen", "33", "count", name_variants=["fullföljde"]),
    )


def deviations(s: Specimen) -> None:
    """Put deviations and complaints."""
    s.heading(2, "4 Avvikelser, klagomål och lex Sarah")
    s.p("Tabell 1. Inkomna under året, antal", style="caption")
    s.values(
        Grid(
            header=(("", "2013", "2014", "2015"),),
            rows=(
                ("Interna avvikelser", "9", "14", "26"),
                ("Synpunkter och klagomål", "5", "3", "8"),
                ("Beröm", "–", "12", "19"),
                ("Rapporter enligt lex Sarah", "0", "1", "1"),
            ),
            widths=(0.49, 0.17, 0.17, 0.17),
        ),
        (
            Column("2013", "previous", "count", "2013"),
            Column("2014", "previous", "count", "2014"),
            Column("2015", "outcome", "count", "2015"),
        ),
        extra={"name_variants": ["Inkomna under året, antal"]},
    )
    s.p(
        """Att de interna avvikelserna nästan har fördubblats ser vi som ett tecken på att rutinen är känd. 15 av dem
        handlar om samtal som ställts in med kort varsel. Lex Sarah-rapporten gällde en journalanteckning som förts på
        fel person. Händelsen bedömdes inte som ett allvarligt missförhållande.""",
        value("samtal som ställts in", "15 av dem", "count", value=15, name_variants=["avvikelserna"]),
    )


def clients(s: Specimen) -> None:
    """Put the account of the clients' aims."""
    s.heading(2, "5 Resultat")
    s.heading(3, "5.1 Klient")
    s.p(
        """Det första målet, om en första tid inom två veckor, har följts genom tidboken. 178 av 204 nya uppdrag fick
        tid inom två veckor, vilket är 87 procent. Året dessförinnan var det 71 procent. I Familjeteamet är det inga
        problem medan Vuxenteamet hade kö från mitten av augusti. Vi har med andra ord inte kommit ända fram.""",
        value("nya uppdrag fick tid inom två veckor", "178 av 204 nya uppdrag", "count", name_variants=["uppdrag"]),
        value("fick tid inom två veckor", "87 procent", "percent", name_variants=["uppdrag"]),
        value("fick tid inom två veckor", "71 procent", "percent", measure="previous", period=BEFORE),
        judged("k1", "partly", "inte kommit ända fram", source="text", status_alt=["not_achieved"]),
    )
    s.p("Tabell 2. Klienternas skattning vid avslut, andel i procent", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "Familjeteamet", "Ungdomsteamet", "Vuxenteamet", "Enheten"),),
            rows=(
                ("Min situation har blivit bättre", "88", "79", "84", "85"),
                ("Jag har varit med och bestämt", "94", "90", "91", "92"),
                ("Jag blev bemött med respekt", "98", "95", "100", "98"),
                ("Jag fick hjälp i rätt tid", "81", "86", "62", "77"),
            ),
            widths=(0.32, 0.18, 0.19, 0.17, 0.14),
        ),
        (
            Column("Familjeteamet", unit="percent", org_unit="Familjeteamet"),
            Column("Ungdomsteamet", unit="percent", org_unit="Ungdomsteamet"),
            Column("Vuxenteamet", unit="percent", org_unit="Vuxenteamet"),
            Column("Enheten", unit="percent"),
        ),
        extra={"name_variants": ["Klienternas skattning vid avslut, andel i procent"]},
    )
    s.p(
        """167 klienter har svarat på frågorna, en svarsfrekvens på 73 procent. Målet att minst 80 procent ska uppleva
        en förbättring nås för enheten i stort och i två av teamen. I Ungdomsteamet fattades en procentenhet. I ORS,
        där klienten själv skattar sitt mående på en skala från 0 till 40, steg medelvärdet från 18,6 vid start till
        27,9 vid avslut.""",
        value("klienter har svarat", "167 klienter", "count", name_variants=["klienter"]),
        value("svarsfrekvens", "73 procent", "percent"),
        judged("k2", "achieved", "nås för enheten i stort", source="text"),
        judged(
            "k2",
            "not_achieved",
            "I Ungdomsteamet fattades en procentenhet",
            source="text",
            unit="Ungdomsteamet",
            sure=False,
        ),
        value("I Ungdomsteamet fattades", "en procentenhet", None, value=1, sure=False),
        value("ORS medelvärdet vid avslut", "27,9", "index", name_variants=["medelvärdet", "ORS"]),
        value("ORS medelvärdet vid start", "18,6", "index", name_variants=["medelvärdet", "ORS"], sure=False),
    )
    s.p(
        """I granskningen av journaler framgår det i 58 av 60 ärenden att klienten har varit med och utformat sin plan,
        så där har det gått som vi hoppats. Däremot har vi inte lyckats få fler unga att stanna kvar. 23 ungdomar
        avslutade sin kontakt i förtid, att jämföra med 19 året innan. Flera av dem hade kommit till oss efter krav
        från skola eller polis.""",
        value("klienten har varit med och utformat sin plan", "58 av 60 ärenden", "count", name_variants=["ärenden"]),
        judged("k3", "achieved", "där har det gått som vi hoppats", source="text"),
        judged("k4", "not_achieved", "Däremot har vi inte lyckats få fler unga att stanna kvar", source="text"),
        value("ungdomar avslutade sin kontakt i förtid", "23 ungdomar", "count", name_variants=["ungdomar"]),
        value(
            "ungdomar avslutade sin kontakt i förtid",
            "19",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["ungdomar"],
        ),
    )


def process(s: Specimen) -> None:
    """Put the account of the aims of the process."""
    s.heading(3, "5.2 Process")
    s.p(
        """Egenkontrollen i oktober visade att 52 av 60 planer hade följts upp under de senaste tre månaderna. I april
        var det 41 av 60. Barnets röst framgår i 44 av de 46 ärenden där barn berörs. För båda dessa mål är
        måluppfyllelsen god men inte fullständig.""",
        value("planer hade följts upp", "52 av 60 planer", "count", period="2015-10", name_variants=["planer"]),
        value("planer hade följts upp", "41 av 60", "count", period="2015-04", name_variants=["planer", "april"]),
        value("Barnets röst framgår", "44 av de 46 ärenden", "count", value=44, name_variants=["ärenden"]),
        judged("p1", "partly", "måluppfyllelsen god men inte fullständig", source="text"),
        judged("p2", "partly", "måluppfyllelsen god men inte fullständig", source="text"),
    )
    s.p(
        """Samverkan har fått en tydligare form. Sedan mars hålls ett gemensamt möte i månaden med elevhälsan och BUP,
        och 31 samordnade individuella planer har upprättats, tio fler än 2014. Det går ännu inte att säga vad det har
        betytt för barnen, men arbetet fortsätter enligt den handlingsplan som gäller till 2017.""",
        value("samordnade individuella planer", "31", "count"),
        value("samordnade individuella planer", "tio fler", "count", value=10, sure=False),
        judged("p3", "ongoing", "arbetet fortsätter enligt den handlingsplan", source="text", sure=False),
    )


def staff(s: Specimen) -> None:
    """Put the account of the staff's aims."""
    s.heading(3, "5.3 Medarbetare")
    s.p(
        """Alla team har haft extern handledning. Familjeteamet fick tio tillfällen, Vuxenteamet åtta och
        Ungdomsteamet, där handledaren blev sjuk, fem. Målet om åtta tillfällen är alltså uppfyllt för två av tre
        team.""",
        value("Familjeteamet handledning", "tio tillfällen", "count", value=10, name_variants=["Familjeteamet"]),
        value("Vuxenteamet handledning", "åtta", "count", value=8, name_variants=["Vuxenteamet"]),
        value("Ungdomsteamet handledning", "fem", "count", value=5, name_variants=["Ungdomsteamet"]),
        judged("m1", "partly", "är alltså uppfyllt för två av tre team", source="text"),
    )
    s.p(
        """Medarbetarenkäten genomförs vartannat år och nästa gång hösten 2016. Hur det står till med det målet kan vi
        därför inte uttala oss om. Vid mätningen 2014 var värdet 3,8. Sjukfrånvaron gick ned från 6,1 till 3,4 procent
        sedan två långa sjukskrivningar avslutats. Två behandlare har slutat och ersatts.""",
        judged("m2", "not_measured", "kan vi därför inte uttala oss om", source="text", status_alt=["uncertain"]),
        value("värdet Medarbetarenkäten", "3,8", "index", measure="previous", period="2014", name_variants=["värdet"]),
        value("Sjukfrånvaron", "3,4 procent", "percent"),
        value("Sjukfrånvaron", "6,1", "percent", measure="previous", period=BEFORE),
        value("behandlare har slutat", "Två behandlare", "count", value=2, name_variants=["behandlare"]),
        value("långa sjukskrivningar", "två långa sjukskrivningar", "count", value=2, sure=False),
    )


def money_of_unit(s: Specimen) -> None:
    """Put the account of the money."""
    s.heading(3, "5.4 Ekonomi")
    s.p("Tabell 3. Enhetens ekonomi, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall 2014", "Budget 2015", "Utfall 2015", "Avvikelse"),),
            rows=(
                ("Intäkter", "1 120", "940", "1 385", "445"),
                ("Personalkostnader", "-9 410", "-9 860", "-9 702", "158"),
                ("Lokaler", "-742", "-760", "-760", "0"),
                ("Övrigt", "-388", "-420", "-511", "-91"),
                ("Netto", "-9 420", "-10 100", "-9 588", "512"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period=YEAR,
        unit=UNIT,
    )
    s.p(
        """Enheten lämnar ett överskott på 512 tkr och har därmed hållit sin budget. Det beror i första hand på
        statsbidraget för ensamkommande. 13 ungdomar har placerats utanför kommunen, tre fler än vad vi satte som
        gräns. Ett dygn på institution kostar i genomsnitt 5 200 kronor, medan ett hembesök av Familjeteamet kostar 940
        kronor.""",
        money("Enheten", currency_unit="tkr", deviation=512_000, period=YEAR, is_total=1),
        judged("e1", "achieved", "har därmed hållit sin budget", source="text"),
        value("ungdomar har placerats utanför kommunen", "13 ungdomar", "count", name_variants=["ungdomar"]),
        judged("e2", "not_achieved", "tre fler än vad vi satte som gräns", source="text", sure=False),
        value("fler ungdomar", "tre fler", "count", value=3, sure=False),
        value("Ett dygn på institution kostar", "5 200 kronor", "sek", name_variants=["dygn på institution"]),
        value("ett hembesök av Familjeteamet kostar", "940 kronor", "sek", name_variants=["hembesök"]),
    )


def next_year(key: str, text: str, target: tuple[str, float | None, str | None] | None = None) -> Noted:
    """Return an aim of the year after."""
    return goal(key, text, target=target, year=2016, sure=False)


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "6 Inför 2016")
    s.p("Målen från 2015 behålls i huvudsak. Därutöver har vi formulerat följande mål:")
    late = "Vuxenteamets kö ska vara borta senast den 30 april"
    youth = "Minst 75 procent av ungdomarna ska fullfölja sin kontakt"
    s.items((late, youth), next_year("n1", late), next_year("n2", youth, (">=", 75, "percent")))
    s.p(
        """Från den 1 mars ingår även fältverksamheten i enheten, som då får två nya tjänster. Antalet ensamkommande
        barn i kommunen, 84 vid årsskiftet, väntas öka.""",
        value("nya tjänster", "två nya tjänster", "count", value=2, period="2016", sure=False),
        value("ensamkommande barn", "84", "count", period="2015-12", org_unit=None),
    )
