"""A school's systematic quality work of a school year: the curriculum's chapters, results class by class, a survey."""

from corpus.gold import goal, judged, value
from corpus.story import Cell, Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "goals in a shaded box, in a sentence and after a label, by the chapters of the curriculum",
    "results class by class and test by test, with last year and the country in the last columns",
    "marks by subject and sex, a cell that is covered because the group is small",
    "classes (3A, 6B), grades, ages and school years that are no values",
    "verdicts that differ between classes, and verdicts without any of the usual words",
    "a survey of two grades in two years under heads of two levels",
    "a survey of parents that was not made this year",
]
UNIT = "Nordbackens skola"
YEAR, BEFORE = "2016-08/2017-06", "2015-08/2016-06"
SAFE = "Alla elever ska känna sig trygga i skolan"
CARE = "Kränkningar ska upptäckas och åtgärdas samma dag"
TESTS = "Alla elever i årskurs 3 ska nå kravnivån på samtliga delprov i svenska och matematik"
READ = "Minst 85 procent av eleverna i årskurs 1 ska läsa med flyt när de slutar årskursen"
MARKS = "andelen elever i årskurs 6 som har minst betyget E i alla ämnen ska öka jämfört med föregående läsår"
SAY = "Eleverna ska vara delaktiga i hur de arbetar och hur de visar vad de kan"
MOVE = "Fritidshemmet ska erbjuda minst en planerad rörelseaktivitet per dag"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="mora-nordbackens-skola-2017",
        look=Look(
            colour="#3b6e22",
            family="vera",
            size=9.5,
            table="zebra",
            figures="centre",
            header=("Nordbackens skola", "Kvalitetsrapport 2016/17"),
            footer=("", "{page}"),
            first_page_with_header=2,
            toc_leader=" .",
            justified=False,
        ),
        document={
            "municipality_code": "2062",
            "municipality": "Mora",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsrapport läsåret 2016/17",
            "organisation": "För- och grundskolenämnden",
            "unit": UNIT,
            "year": 2017,
            "period_start": "2016-08-01",
            "period_end": "2017-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2017},
        value_defaults={"period": YEAR, "org_unit": UNIT},
    )
    s.add(
        Cover(
            "Kvalitetsrapport\nläsåret 2016/17",
            ("Nordbackens skola och fritidshem", "Förskoleklass till årskurs 6"),
            ("Mora kommun, För- och grundskolenämnden", "Rektor Eva Hedlund Moberg", "2017-06-28"),
            band=False,
        )
    )
    s.add(Contents("Innehåll", depth=1))
    facts(s)
    norms(s)
    survey(s)
    knowledge(s)
    tests(s)
    marks(s)
    influence(s)
    leisure(s)
    ahead(s)
    s.traps += TRAPS
    return s


def facts(s: Specimen) -> None:
    """Put the school and how the report has been made."""
    s.heading(1, "1. Vår skola")
    s.p(
        """Nordbackens skola är en tvåparallellig F–6-skola i norra delen av Mora tätort. Den 15 oktober 2016 hade
        skolan 287 elever, varav 139 flickor och 148 pojkar. 43 elever har ett annat modersmål än svenska, och 16 av
        dem har kommit till Sverige under de senaste två åren. På fritidshemmet, som har två avdelningar, är 118 barn
        inskrivna. 19 av skolans 22 lärare har lärarlegitimation. I elevhälsoteamet ingår specialpedagog, kurator 40
        procent och skolsköterska 50 procent.""",
        value("elever", "287 elever", "count", period="2016-10"),
        value("elever", "139 flickor", "count", period="2016-10", series="flickor", name_variants=["flickor"]),
        value("elever", "148 pojkar", "count", period="2016-10", series="pojkar", name_variants=["pojkar"]),
        value("elever har ett annat modersmål än svenska", "43 elever", "count", name_variants=["elever"]),
        value("har kommit till Sverige under de senaste två åren", "16 av dem", "count", value=16),
        value("fritidshemmet avdelningar", "två avdelningar", "count", value=2, sure=False),
        value("fritidshemmet barn inskrivna", "118 barn", "count", name_variants=["barn"]),
        value("lärare har lärarlegitimation", "19 av skolans 22 lärare", "count", name_variants=["lärarlegitimation"]),
    )
    s.note(
        value("kurator", "40 procent", "percent", sure=False),
        value("skolsköterska", "50 procent", "percent", sure=False),
    )
    s.p(
        """Enligt 4 kap. 3 § skollagen (2010:800) ska varje skolenhet systematiskt och kontinuerligt planera, följa
        upp och utveckla utbildningen. På Nordbacken sker det enligt ett årshjul. Arbetslagen lämnar in sina
        utvärderingar i januari och maj, elevhälsan redovisar läget i mars och hela personalen träffas två dagar i
        juni för att analysera. Rapporten bygger på det materialet samt på resultat från nationella prov, betyg och
        nämndens enkät."""
    )


def norms(s: Specimen) -> None:
    """Put the goals for norms and values."""
    s.goal_defaults["perspective"] = "Normer och värden"
    s.heading(1, "2. Normer och värden")
    rows: tuple[tuple[Cell, ...], ...] = (("Nämndens mål", SAFE), ("Skolans mål", CARE))
    s.add(
        Grid(header=(), rows=rows, widths=(0.22, 0.78), left_columns=(0, 1)),
        goal("1", SAFE, level="board", target=(">=", 100, "percent")),
        goal("2", CARE),
    )
    s.heading(2, "Insatser")
    s.p(
        """Likabehandlingsgruppen, med en vuxen från varje arbetslag, har träffats varannan vecka. Rastvärdarna bär
        sedan i höstas gula västar och har bestämda områden. I årskurs 4–6 har vi haft klassråd om språkbruk och
        nätkränkningar, och under vecka 40 arbetade alla klasser med FN:s barnkonvention. Föräldramötena i september
        besöktes av drygt 80 procent av hemmen.""",
        value("Föräldramötena", "drygt 80 procent", "percent", period="2016-09", sure=False),
    )
    s.heading(2, "Resultat och analys")
    s.p(
        """Totalt har 34 kränkningsärenden anmälts till huvudmannen, mot 21 läsåret innan. 27 av dem gäller ord och
        handlingar på rasterna och vägen till matsalen. I genomsnitt har det tagit tre dagar innan vårdnadshavare
        kontaktats, så vi lever inte upp till det mål vi satte. Ökningen ser vi främst som ett resultat av att vi
        numera anmäler allt. Samtidigt säger eleverna i årskurs 5 att det är stökigare än förr.""",
        value("kränkningsärenden", "34 kränkningsärenden", "count"),
        value("kränkningsärenden", "21", "count", measure="previous", period=BEFORE),
        value("på rasterna", "27 av dem", "count", value=27, name_variants=["kränkningsärenden på rasterna"]),
        value("innan vårdnadshavare kontaktats", "tre dagar", "days", value=3),
        judged("2", "not_achieved", "vi lever inte upp till det mål vi satte"),
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.p("Enkät i februari, andel som instämmer helt eller till stor del (%)", style="caption")
    s.values(
        Grid(
            header=(("", "Åk 2", "", "Åk 5", ""), ("Påstående", "2016", "2017", "2016", "2017")),
            rows=(
                ("Jag känner mig trygg i skolan", "97", "98", "93", "86"),
                ("Jag har någon att vara med på rasterna", "95", "97", "96", "94"),
                ("De vuxna hjälper till om någon är taskig", "94", "96", "81", "73"),
                ("Jag får arbetsro på lektionerna", "78", "84", "70", "59"),
                ("Jag får vara med och bestämma hur vi arbetar", "71", "77", "58", "66"),
            ),
            widths=(0.48, 0.13, 0.13, 0.13, 0.13),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
        ),
        (
            Column("Åk 2 · 2016", "previous", "percent", "2016"),
            Column("Åk 2 · 2017", "outcome", "percent", "2017"),
            Column("Åk 5 · 2016", "previous", "percent", "2016"),
            Column("Åk 5 · 2017", "outcome", "percent", "2017"),
        ),
        extra={"name_variants": ["Enkät i februari, andel som instämmer helt eller till stor del (%)"]},
    )
    s.p(
        """I årskurs 2 känner sig nästan alla trygga, och där är vi framme vid målet. I årskurs 5 har tryggheten
        sjunkit med sju procentenheter och målet är långt ifrån uppnått. Sex elever i 5B svarar att de sällan eller
        aldrig är trygga. Samtal har hållits med dem alla. Vi tror att de tre lärarbyten som klassen har haft sedan
        augusti är en viktig orsak. Svarsfrekvensen var 96 procent.""",
        judged("1", "achieved", "där är vi framme vid målet", aspect="årskurs 2"),
        judged("1", "not_achieved", "målet är långt ifrån uppnått", aspect="årskurs 5"),
        value("tryggheten har sjunkit", "sju procentenheter", "percent", value=7, sure=False),
        value("elever i 5B sällan eller aldrig trygga", "Sex elever", "count", value=6, name_variants=["elever"]),
        value("lärarbyten", "tre lärarbyten", "count", value=3),
        value("Svarsfrekvensen", "96 procent", "percent"),
    )


def knowledge(s: Specimen) -> None:
    """Put the goals for knowledge and the work done."""
    s.goal_defaults["perspective"] = "Kunskaper"
    s.heading(1, "3. Kunskaper")
    s.p(f"<b>Mål:</b> {TESTS}.", goal("3", TESTS, target=(">=", 100, "percent")))
    s.p(f"<b>Mål:</b> {READ}.", goal("4", READ, target=(">=", 85, "percent")))
    s.p(
        f"""Utöver dessa mål har nämnden för samtliga skolor bestämt att {MARKS}.""",
        goal("5", MARKS, level="board", target=("increase", None, None)),
    )
    s.heading(2, "Insatser")
    s.p(
        """Lärarna i förskoleklass till årskurs 3 har under läsåret gått Skolverkets läslyft, modulen Läsa och
        skriva. En speciallärare på 80 procent har arbetat intensivt med små grupper om fyra veckor i taget,
        sammanlagt 31 elever. Alla klasser har börjat varje dag med 20 minuters läsning. Mattesatsningen som inleddes
        2014 fortsatte med kollegiala samtal en onsdag i månaden.""",
        value("elever i små grupper", "31 elever", "count", name_variants=["elever"]),
        value("speciallärare", "80 procent", "percent", sure=False),
        value("läsning", "20 minuters läsning", None, value=20, sure=False),
    )


def tests(s: Specimen) -> None:
    """Put the national tests of grade 3 and reading in grade 1."""
    s.heading(2, "Resultat på nationella prov i årskurs 3")
    s.p("Andel elever som nått kravnivån, procent", style="caption")
    s.values(
        Grid(
            header=(("Delprov", "3A", "3B", "Skolan 2017", "Skolan 2016", "Riket 2016"),),
            rows=(
                ("Svenska, läsa skönlitteratur", "100", "86", "93", "90", "94"),
                ("Svenska, läsa faktatext", "95", "81", "88", "85", "91"),
                ("Svenska, stavning", "90", "71", "81", "83", "89"),
                ("Svenska, skriva berättande text", "95", "76", "86", "88", "89"),
                ("Matematik, taluppfattning", "90", "90", "90", "82", "90"),
                ("Matematik, skriftliga räknemetoder", "85", "62", "74", "77", "84"),
                ("Matematik, mönster och geometri", "100", "95", "98", "91", "94"),
            ),
            widths=(0.4, 0.1, 0.1, 0.135, 0.135, 0.13),
        ),
        (
            Column("3A", "outcome", "percent"),
            Column("3B", "outcome", "percent"),
            Column("Skolan 2017", "outcome", "percent", "2017"),
            Column("Skolan 2016", "previous", "percent", "2016"),
            Column("Riket 2016", "outcome", "percent", "2016"),
        ),
        extra={"name_variants": ["Andel elever som nått kravnivån, procent"]},
    )
    s.p(
        """Av 41 elever klarade 27 samtliga delprov, och målet är följaktligen inte nått. Skillnaden mellan klasserna
        är större än vi har haft tidigare. I 3A klarade 17 av 20 elever alla delprov medan det i 3B bara var tio av
        21. I 3B finns fem elever som läser enligt kursplanen i svenska som andraspråk, men det förklarar inte hela
        skillnaden. Skriftliga räknemetoder är svagt för tredje året i rad och behöver tas om från grunden.""",
        value("elever klarade samtliga delprov", "27", "count", name_variants=["klarade samtliga delprov"]),
        value("elever", "41 elever", "count", sure=False),
        judged("3", "not_achieved", "målet är följaktligen inte nått"),
        value("3A klarade alla delprov", "17 av 20 elever", "count", name_variants=["elever klarade alla delprov"]),
        value("3B klarade alla delprov", "tio av 21", "count", value=10, name_variants=["elever klarade alla delprov"]),
        value("elever svenska som andraspråk", "fem elever", "count", value=5, name_variants=["elever"]),
    )
    s.p(
        """I årskurs 1 läser 38 av 43 elever med flyt enligt Skolverkets bedömningsstöd, det vill säga 88 procent.
        Läsåret 2015/16 var det 79 procent. Här har vi alltså lyckats, och av de fem som inte är där ännu har fyra
        gjort stora framsteg.""",
        value("läser med flyt", "38 av 43 elever", "count", name_variants=["elever med flyt"]),
        value("läser med flyt", "88 procent", "percent"),
        value("läser med flyt", "79 procent", "percent", measure="previous", period=BEFORE),
        judged("4", "achieved", "Här har vi alltså lyckats"),
        value("gjort stora framsteg", "fyra", "count", value=4, sure=False),
    )


def marks(s: Specimen) -> None:
    """Put the marks of grade 6."""
    s.heading(2, "Betyg i årskurs 6")
    s.p("Andel elever med lägst betyget E, vårterminen 2017 (%)", style="caption")
    s.values(
        Grid(
            header=(("Ämne", "Flickor", "Pojkar", "Alla", "Alla vt 2016"),),
            rows=(
                ("Engelska", "95", "89", "92", "90"),
                ("Idrott och hälsa", "100", "94", "97", "95"),
                ("Matematik", "89", "83", "87", "84"),
                ("NO-ämnen", "95", "83", "89", "82"),
                ("Svenska", "100", "89", "95", "92"),
                ("Svenska som andraspråk", "..", "..", "60", "50"),
                ("Samtliga ämnen", "84", "72", "79", "74"),
            ),
            widths=(0.36, 0.16, 0.16, 0.14, 0.18),
            bold_rows=(6,),
        ),
        (
            Column("Flickor", "outcome", "percent"),
            Column("Pojkar", "outcome", "percent"),
            Column("Alla", "outcome", "percent"),
            Column("Alla vt 2016", "previous", "percent", None),
        ),
        extra={"name_variants": ["Andel elever med lägst betyget E, vårterminen 2017 (%)"], "period": None},
    )
    s.p("Två prickar betyder att gruppen är mindre än fem elever.", style="small")
    s.p(
        """Andelen elever som har minst E i alla ämnen har ökat från 74 till 79 procent och därmed har vi uppnått
        nämndens mål. Åtta elever saknar betyg i ett eller flera ämnen. Tre av dem har varit mindre än två år i
        svensk skola. Det genomsnittliga meritvärdet i årskurs 6 blev 213 poäng, för flickorna 224 och för pojkarna
        201. Att pojkarna ligger efter är tydligast i årskurs 6B, och i arbetslaget 4–6 pågår en diskussion om hur
        uppgifterna utformas.""",
        value("minst E i alla ämnen", "79 procent", "percent"),
        value("minst E i alla ämnen", "74", "percent", measure="previous", period=BEFORE),
        judged("5", "achieved", "därmed har vi uppnått nämndens mål"),
        value("elever saknar betyg i ett eller flera ämnen", "Åtta elever", "count", value=8),
        value("mindre än två år i svensk skola", "Tre av dem", "count", value=3),
        value("meritvärdet i årskurs 6", "213 poäng", "index", name_variants=["meritvärdet"]),
        value("meritvärdet flickorna", "224", "index", series="flickorna", name_variants=["meritvärdet", "flickorna"]),
        value("meritvärdet pojkarna", "201", "index", series="pojkarna", name_variants=["meritvärdet", "pojkarna"]),
    )


def influence(s: Specimen) -> None:
    """Put the goal for influence."""
    s.goal_defaults["perspective"] = "Elevernas ansvar och inflytande"
    s.heading(1, "4. Elevernas ansvar och inflytande")
    s.p(f"<b>Mål:</b> {SAY}.", goal("6", SAY))
    s.p(
        """Elevrådet har haft nio möten och har bland annat varit med och bestämt hur skolgården ska rustas upp för
        de 150 000 kronor som skolan fick från kommunens miljöfond. Varje klass gör numera en pedagogisk planering
        tillsammans inför nya arbetsområden. Enkäten visar att eleverna upplever ett större inflytande än tidigare,
        men det är fortfarande bara två tredjedelar av femmorna som tycker att de får vara med och bestämma. Vi
        bedömer att målet är nått till viss del.""",
        value("Elevrådet möten", "nio möten", "count", value=9, name_variants=["möten"]),
        value("skolgården", "150 000 kronor", "sek", sure=False),
        value("får vara med och bestämma", "två tredjedelar", "percent", value=66.7, sure=False),
        judged("6", "partly", "målet är nått till viss del"),
    )


def leisure(s: Specimen) -> None:
    """Put the leisure-time centre."""
    s.goal_defaults["perspective"] = "Fritidshem"
    s.heading(1, "5. Fritidshem")
    s.p(f"<b>Mål:</b> {MOVE}.", goal("7", MOVE, target=(">=", 1, "count")))
    s.p(
        """Barnen har haft gymnastiksalen två eftermiddagar i veckan och varit i Hemusskogen varje fredag. På
        tisdagar och torsdagar har det däremot ofta fallit bort när personalen behövts i klasserna. Ungefär tre dagar
        av fem har vi klarat av det vi har föresatt oss. Nämndens enkät till vårdnadshavare ställdes in i år, därför
        vet vi inte hur nöjda de är. Barngruppen på avdelning Granen har vuxit från 52 till 63 barn utan att
        personalen har utökats.""",
        judged("7", "partly", "Ungefär tre dagar av fem har vi klarat av det vi har föresatt oss"),
        value("dagar", "tre dagar av fem", "count", value=3, sure=False),
        value("Barngruppen på avdelning Granen", "63 barn", "count", name_variants=["Barngruppen"]),
        value(
            "Barngruppen på avdelning Granen",
            "52",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["Barngruppen"],
        ),
    )


def ahead(s: Specimen) -> None:
    """Put what is given priority in the next school year."""
    s.heading(1, "6. Prioriterade områden läsåret 2017/18")
    nxt = (
        "Andelen elever i årskurs 5 som har arbetsro ska vara minst 75 procent.",
        "Alla elever i årskurs 3 ska behärska skriftliga räknemetoder.",
    )
    s.items(
        nxt,
        goal("n1", nxt[0], year=2018, perspective=None, target=(">=", 75, "percent")),
        goal("n2", nxt[1], year=2018, perspective=None),
    )
    s.p(
        """Rapporten har diskuterats i det lokala samverkansrådet den 20 juni. Nytt för hösten är att två mentorer
        delar på ansvaret för varje klass i årskurs 4–6 och att specialläraren går upp till heltid."""
    )
