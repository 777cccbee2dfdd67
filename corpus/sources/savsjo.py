"""A school district's quality account of a school year: under each area goal, what was done, result and judgement."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Break, Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a school year as period, beside terms and days of counting",
    "labels in bold (Mål, Arbetssätt, Resultat, Bedömning) below each area, prose after each",
    "two goals in one sentence, one of them judged school by school",
    "marks and national tests of classes: goals that pupils reach are no goals of the report",
    "tables of tests with subjects as rows and schools as columns, a class that is too small",
    "measures for the next year, in a list that looks like goals",
    "ages, classes (åk 5, F–9), ordinances and the steps of a curriculum that are no values",
]
UNIT = "Rektorsområde Öster"
YEAR, BEFORE = "2010-08/2011-06", "2009-08/2010-06"
SCHOOLS = ("Bergsnäs", "Lillån", "Tallbacken")


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="savsjo-rektorsomrade-oster-2011",
        look=Look(
            colour="#8a1c1c",
            family="helvetica",
            size=10,
            table="grid",
            header=("Sävsjö kommun", "Barn- och utbildningsförvaltningen"),
            footer=("Kvalitetsredovisning 2010/2011", "Sida {page} av {pages}"),
            first_page_with_header=2,
            justified=False,
        ),
        document={
            "municipality_code": "0684",
            "municipality": "Sävsjö",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsredovisning läsåret 2010/2011",
            "organisation": "Barn- och utbildningsförvaltningen",
            "unit": UNIT,
            "year": 2011,
            "period_start": "2010-08-01",
            "period_end": "2011-06-30",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2011},
        value_defaults={"period": YEAR},
    )
    s.add(
        Cover(
            "Kvalitetsredovisning\nläsåret 2010/2011",
            ("Rektorsområde Öster", "Bergsnässkolan, Lillåskolan och Tallbackens skola"),
            ("Sävsjö kommun", "Rektor Göran Hellqvist", "September 2011"),
            band=False,
        )
    )
    s.add(Contents("Innehåll"))
    conditions(s)
    values(s)
    knowledge(s)
    tests(s)
    influence(s)
    leisure(s)
    whole(s)
    s.traps += TRAPS
    return s


def part(s: Specimen, label: str, text: str, *noted: Noted) -> None:
    """Put a label in bold and what stands below it."""
    s.p(label, style="bold")
    s.p(text, *noted)


def conditions(s: Specimen) -> None:
    """Put the district and how the account was made."""
    s.heading(1, "1 Förutsättningar")
    s.p(
        """Rektorsområde Öster består av Bergsnässkolan (F–5), Lillåskolan (F–5) och Tallbackens skola (F–9). Eleverna
        från de två mindre skolorna går från och med årskurs 6 på Tallbacken. Den 15 oktober 2010 fanns det 347 elever
        i området, vilket är 19 färre än året innan: 58 på Bergsnäs, 71 på Lillån och 218 på Tallbacken. Fritidshemmen
        hade i snitt 94 inskrivna barn. Antalet lärare var omräknat till heltid 29,8 och 93 procent av dem har
        pedagogisk högskoleexamen.""",
        value("elever", "347 elever", "count", period="2010-10", name_variants=["elever i området"]),
        value("elever färre", "19 färre", "count", sure=False),
        value("elever", "58", "count", org_unit="Bergsnäs", period="2010-10"),
        value("elever", "71", "count", org_unit="Lillån", period="2010-10"),
        value("elever", "218", "count", org_unit="Tallbacken", period="2010-10"),
        value("inskrivna barn", "94 inskrivna barn", "count", name_variants=["Fritidshemmen inskrivna barn"]),
        value("Antalet lärare", "29,8", "fte", name_variants=["lärare omräknat till heltid"]),
        value("pedagogisk högskoleexamen", "93 procent", "percent", name_variants=["lärare"]),
    )
    s.p(
        """Det här är den sista redovisning som skrivs enligt förordningen (1997:702) om kvalitetsredovisning. Den nya
        skollagen, som gäller från den 1 juli 2011, kräver ett systematiskt kvalitetsarbete men inte något bestämt
        dokument. Underlag har varit ämnesproven, betygen, den kommunala elevenkäten i februari, lagens utvärderingar i
        maj samt samtal med elevråd och föräldraråd. Pedagogerna har fått läsa och lämna synpunkter på ett utkast."""
    )
    s.heading(1, "2 Åtgärder från förra redovisningen")
    s.p(
        """I redovisningen för 2009/2010 lyfte vi fram fyra utvecklingsområden. Läsinventeringen i årskurs 1–3 är
        genomförd på alla tre skolorna. Likabehandlingsplanen har skrivits om och gäller nu hela området. Den tredje
        åtgärden, en gemensam matematikutvecklare, blev inte av eftersom ingen sökte uppdraget. Arbetet med skriftliga
        omdömen har kommit en bit på väg.""",
        value("utvecklingsområden", "fyra utvecklingsområden", "count", value=4, sure=False),
    )
    s.add(Break())


def values(s: Specimen) -> None:
    """Put norms and values."""
    s.goal_defaults["perspective"] = "Normer och värden"
    s.heading(1, "3 Normer och värden")
    part(
        s,
        "Mål",
        """Samtliga elever ska känna sig trygga i skolan. Inget barn ska utsättas för kränkande behandling.""",
        goal("t1", "Samtliga elever ska känna sig trygga i skolan."),
        goal("t2", "Inget barn ska utsättas för kränkande behandling."),
    )
    part(
        s,
        "Arbetssätt",
        """Varje skola har ett trygghetsteam med två vuxna och en fritidspedagog. Kamratstödjare finns i alla klasser
        från årskurs 4. På Tallbacken har rastvärdarna västar så att de syns, och toaletterna vid gymnastiksalen, som
        eleverna själva pekade ut som otrygga i fjol, har byggts om. Under höstterminen arbetade alla klasser med
        barnkonventionen.""",
        value("trygghetsteam vuxna", "två vuxna", "count", value=2, sure=False),
        value("trygghetsteam fritidspedagog", "en fritidspedagog", "count", value=1, sure=False),
    )
    s.p("Resultat", style="bold")
    s.p("Elevenkäten februari 2011, andel elever som svarat Stämmer helt eller Stämmer ganska bra, %", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "Bergsnäs", "Lillån", "Tallbacken", "Området 2011", "Området 2010"),),
            rows=(
                ("Jag känner mig trygg i skolan", "98", "96", "87", "91", "89"),
                ("Jag har någon att vara med på rasterna", "97", "100", "93", "95", "96"),
                ("De vuxna reagerar om någon blir illa behandlad", "91", "94", "72", "80", "81"),
                ("Jag har arbetsro på lektionerna", "78", "84", "61", "69", "72"),
            ),
            widths=(0.36, 0.12, 0.12, 0.14, 0.14, 0.14),
        ),
        (
            # The caption says February, the head the year: either dates the answers.
            *(Column(name, unit="percent", org_unit=name) for name in SCHOOLS),
            Column("Området 2011", unit="percent"),
            Column("Området 2010", "previous", "percent", "2010"),
        ),
    )
    s.p(
        """Nio av tio elever känner sig trygga. På Tallbacken är flickorna i årskurs 8 den grupp som svarar mest
        negativt; där instämmer bara 74 procent. Under läsåret har 23 ärenden om kränkande behandling anmälts till
        rektor, mot 31 läsåret innan. I 17 av ärendena upphörde kränkningarna efter samtal, fyra ledde till
        åtgärdsprogram och två har anmälts till polisen.""",
        value("elever känner sig trygga", "Nio av tio elever", "percent", value=90, sure=False),
        value("flickorna i årskurs 8 instämmer", "74 procent", "percent", org_unit="Tallbacken", period="2011-02"),
        value("ärenden om kränkande behandling", "23 ärenden", "count", name_variants=["ärenden"]),
        value(
            "ärenden om kränkande behandling",
            "31",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["ärenden", "anmälts till rektor"],
        ),
        value("ärendena upphörde kränkningarna", "17 av ärendena", "count", name_variants=["ärendena"]),
        value("ledde till åtgärdsprogram", "fyra", "count", value=4, name_variants=["ärendena åtgärdsprogram"]),
        value("har anmälts till polisen", "två", "count", value=2, name_variants=["ärendena anmälts till polisen"]),
    )
    part(
        s,
        "Bedömning",
        """Tryggheten har ökat något men målet att samtliga elever ska känna sig trygga uppnås inte. På Lillåskolan och
        Bergsnässkolan är måluppfyllelsen mycket god. Så länge kränkningar förekommer kan inte heller det andra målet
        anses uppnått. Vi ser med oro på arbetsron, som har försämrats två år i rad.""",
        judged("t1", "not_achieved", "målet att samtliga elever ska känna sig trygga uppnås inte"),
        judged("t1", "achieved", "måluppfyllelsen mycket god", unit="Lillåskolan", sure=False, goal_alt=["t2"]),
        judged("t1", "achieved", "måluppfyllelsen mycket god", unit="Bergsnässkolan", sure=False, goal_alt=["t2"]),
        judged("t2", "not_achieved", "kan inte heller det andra målet anses uppnått"),
    )
    s.p("Åtgärder", style="bold")
    s.items(
        (
            "Gemensamma ordningsregler tas fram av elevråden under hösten 2011.",
            "Alla vuxna som har rastvakt får utbildning i konflikthantering.",
        ),
        goal("å1", "Gemensamma ordningsregler tas fram av elevråden under hösten 2011.", year=None, sure=False),
        goal("å2", "Alla vuxna som har rastvakt får utbildning i konflikthantering.", year=None, sure=False),
        marker="-",
    )


def knowledge(s: Specimen) -> None:
    """Put reading and mathematics of the youngest."""
    s.goal_defaults["perspective"] = "Kunskaper"
    s.heading(1, "4 Kunskaper")
    s.heading(2, "4.1 Läsning och matematik i årskurs 1–3")
    first = "Alla elever ska kunna läsa när de lämnar årskurs 1"
    second = "minst 90 procent ska nå kravnivån på samtliga delprov i ämnesprovet i matematik i årskurs 3"
    part(
        s,
        "Mål",
        f"{first}, och {second}.",
        goal("k1", first),
        goal("k2", second, target=(">=", 90, "percent")),
    )
    part(
        s,
        "Arbetssätt",
        """Specialläraren gör en läsinventering (LUS) två gånger per läsår. Elever som ligger under LUS-punkt 10 i
        slutet av årskurs 1 får intensivläsning fyra gånger i veckan under sex veckor. I matematik har vi köpt in
        laborativt material, och lärarna i årskurs 3 har träffats en gång i månaden för att planera tillsammans.""",
        value("läsinventering", "två gånger per läsår", "count", value=2, sure=False),
        value("intensivläsning", "fyra gånger i veckan", "count", value=4, sure=False),
        value("intensivläsning", "sex veckor", "weeks", value=6, sure=False),
    )
    part(
        s,
        "Resultat och bedömning",
        """I maj 2011 kunde 34 av 37 elever i årskurs 1 läsa en enkel text med flyt. De tre som inte nått dit har
        åtgärdsprogram. Målet är nästan uppnått, och det är det bästa resultat vi har haft. På ämnesprovet i matematik
        nådde 82 procent kravnivån på alla delprov, att jämföra med 76 procent föregående läsår. Det är en glädjande
        utveckling även om målet inte är nått. Lägst är resultatet på delprovet i skriftliga räknemetoder.""",
        value("elever i årskurs 1 läsa en enkel text", "34 av 37 elever", "count", period="2011-05"),
        value("har åtgärdsprogram", "tre", "count", value=3, sure=False),
        judged("k1", "partly", "Målet är nästan uppnått", status_alt=["not_achieved"]),
        value(
            "ämnesprovet i matematik kravnivån på alla delprov",
            "82 procent",
            "percent",
            name_variants=["nådde kravnivån på alla delprov"],
        ),
        value(
            "ämnesprovet i matematik kravnivån på alla delprov",
            "76 procent",
            "percent",
            measure="previous",
            period=BEFORE,
            name_variants=["nådde kravnivån på alla delprov"],
        ),
        judged("k2", "not_achieved", "även om målet inte är nått"),
    )


def tests(s: Specimen) -> None:
    """Put the tests of year five and the marks of year nine."""
    s.heading(2, "4.2 Ämnesproven i årskurs 5")
    s.p("Andel elever som nått kravnivån, %. Inom parentes antal elever i årskursen.", style="caption")
    s.values(
        Grid(
            header=(("Ämne", "Bergsnäs (8)", "Lillån (13)", "Tallbacken (19)", "Samtliga (40)"),),
            rows=(
                ("Svenska", "88", "92", "79", "85"),
                ("Engelska", "100", "85", "84", "88"),
                ("Matematik", "75", "77", "68", "72"),
                ("Svenska som andraspråk", "-", "-", "67", "67"),
            ),
            widths=(0.3, 0.17, 0.17, 0.18, 0.18),
        ),
        (
            # A school year has no notation of its own.
            Column("Bergsnäs (8)", unit="percent", org_unit="Bergsnäs"),
            Column("Lillån (13)", unit="percent", org_unit="Lillån"),
            Column("Tallbacken (19)", unit="percent", org_unit="Tallbacken"),
            Column("Samtliga (40)", unit="percent"),
        ),
    )
    s.p(
        """Eleverna i årskurs 5 är få, och enstaka elever påverkar resultatet kraftigt. På Bergsnäs motsvarar en elev
        drygt tolv procentenheter. Pojkarna har lägre resultat än flickorna i svenska, 76 mot 95 procent, medan
        skillnaden i matematik är obetydlig. Området har inget eget mål för ämnesproven i årskurs 5. Nämndens mål är
        att 90 procent av kommunens elever ska nå kravnivån i alla tre ämnena, och dit når vi inte i år heller.""",
        value("svenska", "76", "percent", series="Pojkarna", name_variants=["resultat i svenska", "Pojkarna"]),
        value(
            "svenska", "95 procent", "percent", series="flickorna", name_variants=["resultat i svenska", "flickorna"]
        ),
        value("en elev", "drygt tolv procentenheter", "percent", value=12, org_unit="Bergsnäs", sure=False),
        goal(
            "n1",
            "90 procent av kommunens elever ska nå kravnivån i alla tre ämnena",
            level="board",
            unit=None,
            target=(">=", 90, "percent"),
        ),
        judged("n1", "not_achieved", "dit når vi inte i år heller"),
    )
    s.heading(2, "4.3 Betyg i årskurs 9")
    part(
        s,
        "Mål",
        """Alla elever ska vara behöriga till gymnasieskolans nationella program. Det genomsnittliga meritvärdet ska
        vara lägst 210.""",
        goal("b1", "Alla elever ska vara behöriga till gymnasieskolans nationella program."),
        goal("b2", "Det genomsnittliga meritvärdet ska vara lägst 210.", target=(">=", 210, None)),
    )
    s.p("Resultat", style="bold")
    years = ("2008/2009", "2009/2010", "2010/2011")
    s.values(
        Grid(
            header=(("Tallbackens skola, årskurs 9", *years),),
            rows=(
                ("Behöriga till gymnasieskolan, %", "86,4", "90,0", "87,2"),
                ("Betyg i alla ämnen, %", "70,5", "74,0", "76,6"),
                ("Meritvärde, genomsnitt", "201,3", "206,8", "211,5"),
                ("Antal elever", "44", "50", "47"),
            ),
            widths=(0.43, 0.19, 0.19, 0.19),
        ),
        (
            Column("2008/2009", "previous", "percent", None),
            Column("2009/2010", "previous", "percent", None),
            Column("2010/2011", "outcome", "percent", None),
        ),
        units={"Antal elever": "count", "Meritvärde, genomsnitt": "index"},
        extra={"org_unit": "Tallbacken"},
    )
    part(
        s,
        "Bedömning",
        """Sex elever saknar behörighet, fem av dem på grund av matematiken. Två har kommit till Sverige under de
        senaste två åren. Målet om behörighet är inte uppnått. Meritvärdet har däremot stigit för tredje året i rad
        och ligger nu 1,5 poäng över målet. Flickornas meritvärde är 226,0 och pojkarnas 198,4. Skillnaden mellan
        könen har vuxit och är större än i riket.""",
        value("elever saknar behörighet", "Sex elever", "count", value=6, period="2011-06"),
        value("elever saknar behörighet matematiken", "fem av dem", "count", value=5, sure=False),
        value("elever har kommit till Sverige", "Två", "count", value=2, sure=False),
        judged("b1", "not_achieved", "Målet om behörighet är inte uppnått"),
        value("Meritvärdet över målet", "1,5 poäng", None, sure=False),
        judged("b2", "achieved", "ligger nu 1,5 poäng över målet"),
        value("meritvärde", "226,0", None, series="Flickornas", name_variants=["Flickornas meritvärde"]),
        value("meritvärde", "198,4", None, series="pojkarnas", name_variants=["pojkarnas meritvärde", "pojkarnas"]),
    )


def influence(s: Specimen) -> None:
    """Put what pupils decide."""
    s.goal_defaults["perspective"] = "Elevernas ansvar och inflytande"
    s.heading(1, "5 Elevernas ansvar och inflytande")
    text = "Eleverna ska känna att de kan påverka sitt eget lärande"
    part(s, "Mål", f"{text}.", goal("i1", text))
    part(
        s,
        "Arbetssätt",
        """Alla elever har en individuell utvecklingsplan som skrivs vid utvecklingssamtalet. Från årskurs 4 leder
        eleven själv delar av samtalet. Elevråd hålls var tredje vecka på samtliga skolor, och matråd två gånger per
        termin.""",
    )
    part(
        s,
        "Resultat och bedömning",
        """I enkäten anser 66 procent att de får vara med och påverka vad de ska arbeta med, en ökning från 58 procent.
        Bland de yngsta är siffran 81 procent. Fortfarande är det många äldre elever som inte upplever att elevrådet har
        någon verklig makt. Målet bedöms som delvis uppfyllt.""",
        value("får vara med och påverka vad de ska arbeta med", "66 procent", "percent", period="2011-02"),
        value(
            "får vara med och påverka vad de ska arbeta med", "58 procent", "percent", measure="previous", period="2010"
        ),
        value("yngsta", "81 procent", "percent", period="2011-02", name_variants=["Bland de yngsta"]),
        judged("i1", "partly", "Målet bedöms som delvis uppfyllt"),
    )


def leisure(s: Specimen) -> None:
    """Put the leisure centres."""
    s.goal_defaults["perspective"] = "Fritidshem"
    s.heading(1, "6 Fritidshem")
    text = "Fritidshemmen ska erbjuda utevistelse och rörelse varje dag"
    s.p(
        f"""{text}. Det är ett av få mål som vi kan säga är helt uppfyllt. Alla tre fritidshemmen har egna skogslådor,
        och på Lillån tillbringas hela onsdagseftermiddagen i skogen. Grupperna har vuxit från i genomsnitt 24 till 31
        barn per avdelning. I föräldraenkäten, som 52 familjer besvarade, är 94 procent nöjda eller mycket nöjda med
        fritidshemmet. Flera skriver ändå att grupperna har blivit för stora.""",
        goal("f1", text),
        judged("f1", "achieved", "är helt uppfyllt"),
        value("barn per avdelning", "24", "count", measure="previous", period=BEFORE, name_variants=["Grupperna"]),
        value("barn per avdelning", "31 barn per avdelning", "count", name_variants=["Grupperna"]),
        value("familjer besvarade", "52 familjer", "count", name_variants=["föräldraenkäten familjer"]),
        value("nöjda eller mycket nöjda med fritidshemmet", "94 procent", "percent"),
    )


def whole(s: Specimen) -> None:
    """Put the judgement of the whole."""
    s.goal_defaults.pop("perspective", None)
    s.heading(1, "7 Samlad bedömning")
    s.p(
        """Rektorsområdet är på väg åt rätt håll. Kunskapsresultaten för de yngre eleverna har förbättrats och
        meritvärdet är högre än någonsin. Samtidigt lämnar fortfarande var åttonde elev grundskolan utan behörighet
        till gymnasiet. De viktigaste utvecklingsområdena för 2011/2012 är arbetsron på Tallbacken, matematiken i alla
        årskurser och implementeringen av Lgr 11. Varje lärare har fått 15 timmar för att arbeta med de nya
        kursplanerna, och ett nytt betygssteg, A–F, införs i årskurs 8 och 9 läsåret 2012/2013.""",
        value("elev utan behörighet", "var åttonde elev", "percent", value=12.5, sure=False),
        value("lärare timmar", "15 timmar", "hours", sure=False),
    )
