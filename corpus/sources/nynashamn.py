"""A private provider's quality account of a care home, flattened: long prose by the headings of the national rules."""

from corpus.gold import goal, judged, value
from corpus.story import Column, Contents, Grid, Look, Specimen

TRAPS = [
    "flattened text: each page one line with its header, cells run together with spaces",
    "goals in a list early on, taken up one by one in chapters on other matters, their verdicts in everyday words",
    "a provider that runs the home for the municipality, which is named less often than the company",
    "law numbers, dates, hours and numbers of flats that are no results",
    "two surveys, one of them with the municipality and the country beside it",
    "goals for the next year, without outcome",
]
UNIT = "Tallåsens äldreboende"
GOALS = {
    "1": "Alla boende ska ha en genomförandeplan som har följts upp under det senaste halvåret",
    "2": "Antalet fall ska minska med minst 15 procent jämfört med 2015",
    "3": "Ingen boende ska ofrivilligt ha en nattfasta som är längre än elva timmar",
    "4": "Minst 80 procent av de boende ska vara nöjda med maten",
    "5": "Samtliga tillsvidareanställda ska ha gått den webbaserade utbildningen i basal hygien",
    "6": "De boende ska erbjudas utevistelse minst två gånger i veckan",
    "7": "Andelen utbildade undersköterskor ska vara minst 90 procent",
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="nynashamn-tallasens-aldreboende-2016",
        formats=("flat",),
        look=Look(
            colour="#444444",
            family="times",
            headings="modest",
            size=11,
            table="grid",
            header=("Solvinge Omsorg AB", "Kvalitetsberättelse 2016"),
            footer=("Tallåsens äldreboende", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0192",
            "municipality": "Nynäshamn",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2016",
            "organisation": "Solvinge Omsorg AB",
            "unit": UNIT,
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2016},
        value_defaults={"period": "2016", "org_unit": UNIT},
    )
    s.heading(1, "Kvalitetsberättelse 2016", listed=False)
    s.p(
        """Tallåsens äldreboende, Nynäshamns kommun. Datum och ansvarig för innehållet: 2017-02-24, Ann-Sofie Nyberg,
        verksamhetschef"""
    )
    s.add(Contents("Innehåll"))
    introduction(s)
    aims(s)
    organisation(s)
    risks(s)
    controls(s)
    deviations(s)
    residents(s)
    staff(s)
    onwards(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the summary and what the home is."""
    s.heading(1, "1 Sammanfattning")
    s.p(
        """Det andra året med Solvinge Omsorg som utförare på Tallåsen har präglats av att arbetssätt som infördes vid
        övertagandet nu börjar sätta sig. Dokumentationen har blivit avsevärt bättre och fallen har minskat. Vi har
        haft svårare att nå resultat när det gäller nattfastan, och måltiderna är fortfarande det område där vi får
        flest synpunkter. Två rapporter enligt lex Sarah har upprättats under året. Ingen av dem bedömdes som ett
        allvarligt missförhållande och någon anmälan till Inspektionen för vård och omsorg, IVO, har därför inte
        gjorts.""",
        value(
            "rapporter enligt lex Sarah", "Två rapporter", "count", value=2, name_variants=["rapporter", "lex Sarah"]
        ),
    )
    s.heading(2, "1.1 Om verksamheten")
    s.p(
        """Tallåsen ligger på Skolgatan i centrala Nynäshamn och drivs av Solvinge Omsorg AB på uppdrag av kommunen.
        Avtalet löper från den 1 mars 2015 till och med den 28 februari 2020 med möjlighet till förlängning i två år.
        Här finns 54 lägenheter fördelade på sex avdelningar, varav tre är anpassade för personer med
        demenssjukdom. Medelåldern bland de boende var 87 år. Under året flyttade 19 personer in. Beläggningen var i
        genomsnitt 97 procent, vilket är något lägre än 2015 då den låg på 99 procent. Enligt avtalet ska bemanningen
        på dagtid vara minst 0,52 årsarbetare per boende på demensavdelningarna.""",
        value("lägenheter", "54 lägenheter", "count"),
        value("avdelningar", "sex avdelningar", "count", value=6, sure=False),
        value("avdelningar demenssjukdom", "tre", "count", value=3, sure=False),
        value("Medelåldern bland de boende", "87 år", "years"),
        value("flyttade personer in", "19 personer", "count", name_variants=["personer"]),
        value("Beläggningen", "97 procent", "percent"),
        value("Beläggningen", "99 procent", "percent", measure="previous", period="2015"),
        value("bemanningen på dagtid", "minst 0,52 årsarbetare per boende", "ratio", measure="target", sure=False),
    )


def aims(s: Specimen) -> None:
    """Put the list of goals."""
    s.heading(1, "2 Övergripande mål och strategier")
    s.p(
        """Socialstyrelsens föreskrifter och allmänna råd om ledningssystem för systematiskt kvalitetsarbete, SOSFS
        2011:9, anger att den som bedriver socialtjänst ska planera, leda, kontrollera, följa upp, utvärdera och
        förbättra verksamheten. Solvinges kvalitetspolicy är att varje människa ska ha en dag som är värd att längta
        till. Utifrån den, kommunens krav i avtalet och resultaten från 2015 bestämde ledningsgruppen i samråd med
        kvalitetsombuden följande mål för Tallåsen 2016:"""
    )
    targets: dict[str, tuple[str, float | None, str | None]] = {
        "2": ("decrease", 15, "percent"),
        "3": ("<=", 11, "hours"),
        "4": (">=", 80, "percent"),
        "6": (">=", 2, "count"),
        "7": (">=", 90, "percent"),
    }
    s.items(
        list(GOALS.values()),
        *(goal(key, text, target=targets.get(key)) for key, text in GOALS.items()),
    )
    s.p(
        """Målen har gåtts igenom på arbetsplatsträff i februari och finns uppsatta i varje avdelnings personalrum.
        Uppföljning har skett vid kvalitetsrådets möten, som hålls första onsdagen i varje månad utom i juli."""
    )


def organisation(s: Specimen) -> None:
    """Put who is responsible, processes and cooperation."""
    s.heading(1, "3 Organisation och ansvar")
    s.p(
        """Verksamhetschefen har det samlade ansvaret för att ledningssystemet används. Till sin hjälp har hon två
        gruppchefer och en sjuksköterska med särskilt ansvar för kvalitet på 25 procent. På varje avdelning finns ett
        kvalitetsombud, ett kostombud och ett hygienombud. Medicinskt ansvarig sjuksköterska, MAS, finns inom
        kommunens socialförvaltning och har gjort verksamhetsbesök den 17 mars och den 6 oktober.""",
        value("gruppchefer", "två gruppchefer", "count", value=2, sure=False),
        value("sjuksköterska med särskilt ansvar för kvalitet", "25 procent", "percent", sure=False),
    )
    s.heading(2, "3.1 Processer och rutiner")
    s.p(
        """Alla rutiner ligger i kvalitetsportalen och revideras minst en gång per år. Under 2016 har elva lokala
        rutiner skrivits om, bland annat de för inflyttning, kontaktmannaskap och larm. En stickprovskontroll i november
        visade att fyra av fem tillfrågade medarbetare hittade rätt rutin på egen hand. Året innan var det knappt
        hälften. Utvecklingen går åt rätt håll men vikarierna behöver en bättre introduktion i portalen.""",
        value("lokala rutiner skrivits om", "elva", "count", value=11, name_variants=["rutiner"]),
        value("medarbetare hittade rätt rutin", "fyra av fem", "percent", value=80, sure=False),
        value(
            "medarbetare hittade rätt rutin",
            "knappt hälften",
            "percent",
            value=50,
            measure="previous",
            period="2015",
            sure=False,
        ),
    )
    s.heading(2, "3.2 Samverkan")
    s.p(
        """Läkarinsatserna ges av Familjeläkarna i Haninge, som har rond på tisdagar och torsdagar. Samverkansmöten
        med vårdcentral, rehab och biståndsenhet hålls en gång i kvartalet. Vid utskrivning från Södertälje sjukhus har
        det vid sju tillfällen saknats aktuell läkemedelslista. Samtliga händelser är återförda till sjukhuset. Under
        hösten inledde vi samarbete med Viaskolan, vars elever kommer hit på torsdagar.""",
        value("saknats aktuell läkemedelslista", "sju tillfällen", "count", value=7, name_variants=["tillfällen"]),
    )


def risks(s: Specimen) -> None:
    """Put the analyses of risks, with falls and nutrition."""
    s.heading(1, "4 Riskanalyser")
    s.p(
        """Riskbedömning för fall, undernäring, trycksår och munhälsa görs i Senior alert inom två veckor från
        inflyttning och därefter två gånger om året. Vid årsskiftet var 51 av de 54 boende riskbedömda. De tre som
        saknades hade nyligen flyttat in. Av de bedömda hade 82 procent minst en risk, och för 94 procent av dem fanns
        planerade åtgärder. Inför sommaren gjordes en särskild riskanalys av bemanningen som ledde till att ingången
        till avdelning Havet låstes upp med kod och att nattpatrullen fick en extra telefon.""",
        value("boende riskbedömda", "51 av de 54", "count", value=51),
        value("risk", "82 procent", "percent", name_variants=["minst en risk", "bedömda hade risk"]),
        value("planerade åtgärder", "94 procent", "percent"),
    )
    s.p(
        """Fallen har varit ett prioriterat område sedan 2015. Under 2016 inträffade 118 fall mot 149 året innan, alltså
        en minskning med drygt 20 procent, och det mål vi hade satt är nått med god marginal. Fyra av fallen ledde till
        fraktur. Flest fall sker mellan klockan 16 och 20, vilket gjorde att vi från den 1 september flyttade en
        tur från förmiddag till kväll på avdelningarna Skäret och Viken.""",
        value("inträffade fall", "118 fall", "count", name_variants=["fall", "fallen"]),
        value(
            "inträffade fall",
            "149",
            "count",
            measure="previous",
            period="2015",
            name_variants=["fall", "fallen"],
        ),
        value("minskning", "drygt 20 procent", "percent", name_variants=["fall minskning", "Fallen"]),
        value("fallen ledde till fraktur", "Fyra av fallen", "count", value=4, name_variants=["fraktur"]),
        judged("2", "achieved", "det mål vi hade satt är nått med god marginal", source="text"),
    )
    s.p(
        """Nattfastan mäts två gånger per år. I oktobermätningen hade 17 av 52 boende en nattfasta på mer än elva
        timmar. För nio av dem var det ett eget val som också är dokumenterat. Genomsnittet var tio timmar och 40
        minuter. Det betyder att vi inte har nått ända fram, även om det är bättre än i april då 24 personer låg över
        gränsen. Nattpersonalen erbjuder sedan i höst en nattmacka till alla som är vakna efter klockan 22.""",
        value("nattfasta på mer än elva timmar", "17 av 52 boende", "count", value=17, period="2016-10"),
        value("eget val", "nio av dem", "count", value=9, period="2016-10", sure=False),
        value("nattfasta över gränsen", "24 personer", "count", period="2016-04", sure=False),
        judged("3", "not_achieved", "vi inte har nått ända fram", source="text", status_alt=["partly"]),
    )


def controls(s: Specimen) -> None:
    """Put the self-checks."""
    s.heading(1, "5 Egenkontroll")
    s.p(
        """Egenkontroll utförs enligt en årsplan som är gemensam för Solvinges boenden. Till årets kontroller hör
        loggkontroll, granskning av social dokumentation, följsamhet till hygienrutiner, kontroll av
        narkotikaförråd och mätning av larmtider. Resultaten redovisas i procent i nedanstående tabell."""
    )
    s.values(
        Grid(
            header=(("Egenkontroll", "Vår 2016", "Höst 2016", "Mål"),),
            rows=(
                ("Aktuell genomförandeplan", "83", "100", "100"),
                ("Planen uppföljd inom sex månader", "61", "91", "100"),
                ("Levnadsberättelse finns", "74", "80", "90"),
                ("Basala hygienrutiner, korrekt i alla steg", "66", "72", "95"),
                ("Larm besvarade inom tio minuter", "88", "", "90"),
            ),
            widths=(0.5, 0.16, 0.18, 0.14),
        ),
        (
            Column("Vår 2016", "outcome", "percent", None),
            Column("Höst 2016", "outcome", "percent", None),
            Column("Mål", "target", "percent", None),
        ),
        extra={"period": None},
    )
    s.p(
        """Alla har alltså en plan, men i fem fall har halvårsuppföljningen dröjt längre än vi har bestämt. Målet om
        genomförandeplaner är därmed till största delen uppnått. Larmtiderna kunde inte tas ut i höstas
        på grund av byte av larmsystem. Vid MAS granskning av läkemedelshanteringen den 6 oktober
        noterades tre brister, som alla är åtgärdade: ett kylskåp som saknade temperaturlista, en signeringslista med
        luckor och en delegering som hade gått ut.""",
        value("halvårsuppföljningen har dröjt", "fem fall", "count", value=5, sure=False),
        judged(
            "1",
            "partly",
            "Målet om genomförandeplaner är därmed till största delen uppnått",
            source="text",
            status_alt=["achieved"],
        ),
        value("brister", "tre brister", "count", value=3, name_variants=["noterades brister"]),
    )


def deviations(s: Specimen) -> None:
    """Put deviations, lex Sarah and complaints."""
    s.heading(1, "6 Avvikelser, klagomål och synpunkter")
    s.p(
        """Alla medarbetare är skyldiga att rapportera avvikelser. Rapporten skrivs i Solvinges avvikelsesystem, bedöms
        av gruppchef och tas upp på teammöte. Sammanlagt registrerades 296 avvikelser under 2016. Att antalet
        avvikelser som rör omvårdnad har ökat ser vi i första hand som ett tecken på att fler rapporterar.""",
        value("avvikelser", "296 avvikelser", "count", name_variants=["registrerades avvikelser"]),
    )
    s.p("Tabell 2. Avvikelser per typ", style="caption")
    s.values(
        Grid(
            header=(("Typ av avvikelse", "2015", "2016"),),
            rows=(
                ("Fall", "149", "118"),
                ("Läkemedel", "87", "96"),
                ("Omvårdnad", "22", "41"),
                ("Specifik omvårdnad", "9", "6"),
                ("Medicinteknisk produkt", "4", "-"),
                ("Övrigt", "31", "35"),
                ("Summa", "302", "296"),
            ),
            widths=(0.5, 0.2, 0.2),
        ),
        (Column("2015", "previous", "count", "2015"), Column("2016", "outcome", "count", "2016")),
        extra={"name_variants": ["Avvikelser per typ", "Antal avvikelser"]},
    )
    s.p(
        """Av läkemedelsavvikelserna utgörs 71 av utebliven dos, oftast kvällsdosen. Ingen av dem har lett till skada.
        De två lex Sarah-rapporterna gäller dels ett tillfälle då en boende med demenssjukdom lämnade
        avdelningen utan att det upptäcktes, dels bristande bemötande av en vikarie, som inte längre arbetar hos oss.
        24 klagomål och synpunkter har tagits emot, 13 av dem från närstående. Tolv handlade om maten och fem om
        tvätten. Samtliga har besvarats inom de tio arbetsdagar som avtalet kräver. Dessutom har vi fått många fina
        kort och blommor som vi inte har fört någon statistik över.""",
        value("läkemedelsavvikelserna utebliven dos", "71", "count", name_variants=["utebliven dos"]),
        value("klagomål och synpunkter", "24 klagomål och synpunkter", "count"),
        value("klagomål från närstående", "13 av dem", "count", value=13, name_variants=["från närstående"]),
        value("handlade om maten", "Tolv", "count", value=12, name_variants=["klagomål maten"]),
        value("handlade om tvätten", "fem", "count", value=5, name_variants=["klagomål tvätten", "tvätten"]),
    )


def residents(s: Specimen) -> None:
    """Put the surveys."""
    s.heading(1, "7 De boendes delaktighet och upplevelse")
    s.p(
        """Socialstyrelsens undersökning Vad tycker de äldre om äldreomsorgen genomfördes under våren. Från Tallåsen
        svarade 29 personer, vilket ger en svarsfrekvens på 56 procent. I tabell 3 visas andelen positiva svar i
        procent.""",
        value("svarade personer", "29 personer", "count", name_variants=["personer"]),
        value("svarsfrekvens", "56 procent", "percent"),
    )
    s.p("Tabell 3. Andel positiva svar", style="caption")
    s.values(
        Grid(
            header=(("Fråga", "Tallåsen 2015", "Tallåsen 2016", "Nynäshamn 2016", "Riket 2016"),),
            rows=(
                ("Bra bemötande från personalen", "90", "93", "93", "94"),
                ("Maten smakar bra", "63", "66", "71", "75"),
                ("Möjligheterna att komma utomhus", "52", "64", "55", "57"),
                ("Tryggt att bo här", "86", "89", "87", "88"),
                ("Nöjd med boendet i sin helhet", "76", "81", "80", "82"),
            ),
            widths=(0.36, 0.16, 0.16, 0.17, 0.15),
        ),
        (
            Column("Tallåsen 2015", "previous", "percent", "2015"),
            Column("Tallåsen 2016", "outcome", "percent", "2016"),
            Column("Nynäshamn 2016", "outcome", "percent", "2016"),
            Column("Riket 2016", "outcome", "percent", "2016"),
        ),
        extra={"name_variants": ["Andel positiva svar"]},
    )
    s.p(
        """Bara två av tre tycker att maten smakar bra. Trots att vi har bytt leverantör och numera lagar
        potatis och grönsaker på avdelningarna har vi således inte uppnått vårt mål för måltiderna. Kostråd har hållits
        fyra gånger. Däremot har det gått bra med utevistelserna. Enligt aktivitetslistorna har 48 av de
        boende erbjudits att komma ut minst två gånger i veckan från april till september. Under vintermånaderna blev
        det mer sällan. Vi anser ändå att målet får betraktas som uppfyllt, eftersom de flesta avböjer när det är
        kallt.""",
        value("tycker att maten smakar bra", "två av tre", "percent", value=66.7, sure=False),
        judged("4", "not_achieved", "har vi således inte uppnått vårt mål för måltiderna", source="text"),
        value("Kostråd", "fyra gånger", "count", value=4, sure=False),
        value("boende erbjudits att komma ut", "48", "count", name_variants=["boende erbjudits"]),
        judged("6", "achieved", "målet får betraktas som uppfyllt", source="text"),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "8 Medarbetare och kompetens")
    s.p(
        """På Tallåsen arbetar 61 tillsvidareanställda, motsvarande 49,5 årsarbetare, och ett trettiotal timvikarier.
        Andelen som har undersköterskeutbildning är 87 procent mot 84 procent vid förra årets slut. Fyra
        vårdbiträden läser till undersköterska på halvtid och blir klara i juni, och då kommer målet att nås. Den
        webbaserade hygienutbildningen har 58 av 61 gått, och de tre som återstår är långtidssjukskrivna eller
        föräldralediga. Där har vi gjort vad vi kunnat och målet är uppnått för alla i tjänst. Sjukfrånvaron
        sjönk från 8,1 till 6,9 procent. Vid 14 tillfällen har enheten haft språkombudsträff.""",
        value("tillsvidareanställda", "61 tillsvidareanställda", "count"),
        value("årsarbetare", "49,5 årsarbetare", "fte", name_variants=["tillsvidareanställda"]),
        value("timvikarier", "ett trettiotal", "count", value=30, sure=False),
        value("Andelen som har undersköterskeutbildning", "87 procent", "percent"),
        value("Andelen som har undersköterskeutbildning", "84 procent", "percent", measure="previous", period="2015"),
        value("vårdbiträden läser till undersköterska", "Fyra", "count", value=4, name_variants=["vårdbiträden"]),
        judged("7", "achieved", "då kommer målet att nås", source="text", forecast=1),
        value("hygienutbildningen har gått", "58 av 61", "count", value=58, name_variants=["hygienutbildningen"]),
        judged("5", "achieved", "målet är uppnått för alla i tjänst", source="text", status_alt=["partly"]),
        value("Sjukfrånvaron", "6,9 procent", "percent"),
        value("Sjukfrånvaron", "8,1", "percent", measure="previous", period="2015"),
        value("språkombudsträff", "14 tillfällen", "count"),
    )


def onwards(s: Specimen) -> None:
    """Put the goals of the next year."""
    s.heading(1, "9 Mål och strategier för kommande år")
    nxt = {
        "n1": (
            "Basala hygienrutiner ska följas i alla steg vid minst 90 procent av observationerna",
            (">=", 90, "percent"),
        ),
        "n2": ("Minst 75 procent av de boende ska tycka att maten smakar bra", (">=", 75, "percent")),
        "n3": ("Varje boende ska ha en levnadsberättelse inom en månad från inflyttning", None),
    }
    s.p("För 2017 kvarstår målen om nattfasta och utbildade undersköterskor. Härutöver gäller:")
    s.items(
        [text for text, _ in nxt.values()],
        *(goal(key, text, target=target, year=2017) for key, (text, target) in nxt.items()),
    )
