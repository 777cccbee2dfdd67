"""A social administration's joint quality account: goals of council and board in lists, results in prose, lex Sarah."""

from corpus.gold import goal, judged, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "two lists of goals, of the council and of the board, without verdicts; results in a section of prose later",
    "goals told again in other words and judged within the sentences that tell figures",
    "several goals judged at once, and one that is judged by department",
    "passages about the management system with numbers of regulations and sections",
    "reports of lex Sarah and complaints by department and year, with cells that are empty",
    "the goals for the year after, without outcome",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="oskarshamn-socialforvaltningen-2018",
        look=Look(
            colour="#23405c",
            family="times",
            size=11.5,
            table="grid",
            header=("Oskarshamns kommun", "Sammanhållen kvalitetsberättelse 2018"),
            footer=("Socialförvaltningen", "{page}"),
            toc_leader=".",
            justified=False,
            headings="modest",
        ),
        document={
            "municipality_code": "0882",
            "municipality": "Oskarshamn",
            "report_type": "kvalitetsberattelse",
            "title": "Sammanhållen kvalitetsberättelse 2018",
            "organisation": "Socialförvaltningen",
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"year": 2018},
        value_defaults={"period": "2018"},
    )
    s.add(
        Cover(
            "Sammanhållen\nkvalitetsberättelse 2018",
            ("Socialförvaltningen", "enligt SOSFS 2011:9"),
            ("Oskarshamns kommun", "Dnr SN 2019/000027", "Godkänd av socialnämnden 2019-03-12 § 41"),
            band=False,
        )
    )
    s.add(Contents("Innehåll"))
    background(s)
    goals(s)
    support_results(s)
    care_results(s)
    own_control(s)
    mishaps(s)
    complaints(s)
    survey(s)
    onwards(s)
    s.traps += TRAPS
    return s


def background(s: Specimen) -> None:
    """Put the background and the management system."""
    s.heading(1, "1. Inledning")
    s.p(
        """Den som bedriver socialtjänst eller verksamhet enligt LSS ska enligt Socialstyrelsens föreskrifter och
        allmänna råd (SOSFS 2011:9) ha ett ledningssystem för systematiskt kvalitetsarbete. Av 7 kap. framgår att
        arbetet ska dokumenteras, och i de allmänna råden rekommenderas att det görs i en sammanhållen
        kvalitetsberättelse med hög detaljeringsgrad. Berättelsen omfattar förvaltningens tre verksamhetsområden:
        äldreomsorg, funktionsstöd samt individ- och familjeomsorg. Den hälso- och sjukvård som förvaltningen ansvarar
        för redovisas i patientsäkerhetsberättelsen.""",
        value("verksamhetsområden", "tre verksamhetsområden", "count", value=3, sure=False),
    )
    s.heading(2, "1.1 Sammanfattning")
    s.p(
        """2018 har varit ett år med många förändringar. Ett nytt verksamhetssystem infördes i maj och under hösten
        bytte två av tre verksamhetschefer arbete. Trots det har förvaltningen nått de flesta av sina mål. Störst är
        framgången när det gäller försörjningsstödet, där allt fler hushåll blir självförsörjande. Svårast är det att
        klara utredningstiderna inom barn- och ungdomsvården. Antalet rapporter enligt lex Sarah har minskat, men vi
        tror att det finns ett mörkertal.""",
        value("verksamhetschefer bytte arbete", "två av tre verksamhetschefer", "count", value=2, sure=False),
    )
    s.heading(2, "1.2 Roller och ansvar")
    s.p(
        """Socialnämnden fastställer mål för kvalitetsarbetet och följer upp dem tre gånger per år. Förvaltningschefen
        ansvarar för att ledningssystemet finns och används. Kvalitetsutvecklaren och MAS stöttar verksamheten, och
        varje enhet har ett kvalitetsombud med sex timmar i månaden avsatta för uppdraget. Under året har 38 ombud
        träffats vid fem tillfällen. Medarbetarna är skyldiga att rapportera brister och delta i
        förbättringsarbetet.""",
        value("kvalitetsombud timmar i månaden", "sex timmar", "hours", value=6, sure=False),
        value("ombud har träffats", "38 ombud", "count", name_variants=["ombud"]),
        value("ombud har träffats", "fem tillfällen", "count", value=5, sure=False),
    )


COUNCIL = (
    "Medborgarna ska känna sig trygga med att få stöd när de behöver det",
    "Minst 80 procent av dem som ansöker om försörjningsstöd ska få besked inom två veckor",
    "Antalet personer som lever i hemlöshet ska minska",
)
BOARD = (
    "Andelen hushåll som är självförsörjande ett halvår efter avslutat försörjningsstöd ska öka",
    "Samtliga barnutredningar ska vara färdiga inom lagstadgad tid",
    "Barn som placeras ska i första hand placeras i familjehem inom kommunen",
    "Alla brukare inom funktionsstöd ska ha en genomförandeplan som är högst sex månader gammal",
    "Hemtjänstens kunder ska möta högst 14 medarbetare under två veckor",
    "Minst 90 procent av de boende på särskilt boende ska känna sig trygga",
    "Sjukfrånvaron ska understiga 7 procent",
)


def goals(s: Specimen) -> None:
    """Put the goals of council and board."""
    s.heading(1, "2. Mål för verksamheten 2018")
    s.p(
        """Kommunfullmäktige beslutar om övergripande mål för kommunen i samband med budgeten. Utifrån dem och utifrån
        det lagstadgade uppdraget beslutar socialnämnden om egna mål. Målen bryts ned till aktiviteter i enheternas
        verksamhetsplaner."""
    )
    s.heading(2, "2.1 Kommunfullmäktiges mål")
    s.goal_defaults["level"] = "council"
    s.items(
        COUNCIL,
        goal("k1", COUNCIL[0]),
        goal("k2", COUNCIL[1], target=(">=", 80, "percent")),
        goal("k3", COUNCIL[2], target=("decrease", None, None)),
    )
    s.heading(2, "2.2 Socialnämndens mål")
    s.goal_defaults["level"] = "board"
    s.items(
        BOARD,
        goal("n1", BOARD[0], target=("increase", None, None)),
        goal("n2", BOARD[1]),
        goal("n3", BOARD[2]),
        goal("n4", BOARD[3], target=("<=", 6, "months")),
        goal("n5", BOARD[4], target=("<=", 14, "count")),
        goal("n6", BOARD[5], target=(">=", 90, "percent")),
        goal("n7", BOARD[6], target=("<", 7, "percent")),
    )


def support_results(s: Specimen) -> None:
    """Put the results of individual and family care."""
    s.heading(1, "3. Resultat och kommentarer")
    s.heading(2, "3.1 Individ- och familjeomsorg")
    s.p(
        """Under året beviljades 618 hushåll försörjningsstöd någon gång, vilket är 47 färre än 2017. Av de hushåll vars
        stöd avslutades under första halvåret var 71 procent fortfarande självförsörjande sex månader senare. Året
        innan var motsvarande andel 64 procent. Nämndens mål om att andelen ska öka är därmed uppfyllt. Vi kopplar
        framför allt resultatet till samarbetet med arbetsmarknadsenheten, där 133 personer har haft en praktik eller
        extratjänst.""",
        value("hushåll försörjningsstöd", "618 hushåll", "count", name_variants=["hushåll"]),
        value("hushåll försörjningsstöd färre", "47 färre", "count", sure=False),
        value(
            "självförsörjande sex månader senare",
            "71 procent",
            "percent",
            name_variants=["hushåll självförsörjande"],
        ),
        value(
            "självförsörjande sex månader senare",
            "64 procent",
            "percent",
            measure="previous",
            period="2017",
            name_variants=["motsvarande andel", "hushåll självförsörjande"],
        ),
        judged("n1", "achieved", "Nämndens mål om att andelen ska öka är därmed uppfyllt"),
        value("personer praktik eller extratjänst", "133 personer", "count", name_variants=["personer"]),
    )
    s.p(
        """När det gäller fullmäktiges mål om handläggningstid fick 86 procent av de sökande besked inom två veckor.
        Målet är uppfyllt. Den genomsnittliga tiden till beslut var nio dagar. E-tjänsten för fortsatta ansökningar, som
        togs i bruk i mars, har avlastat handläggarna, och i december lämnades fyra av tio ansökningar digitalt.""",
        value("sökande besked inom två veckor", "86 procent", "percent", name_variants=["besked inom två veckor"]),
        judged("k2", "achieved", "Målet är uppfyllt"),
        value("genomsnittliga tiden till beslut", "nio dagar", "days", value=9, name_variants=["tiden till beslut"]),
        value("ansökningar digitalt", "fyra av tio ansökningar", "count", value=4, period="2018-12", sure=False),
    )
    s.p(
        """Vid kartläggningen i april levde 29 personer i någon form av hemlöshet, jämfört med 26 vid samma mätning
        2016. Fullmäktiges mål om minskad hemlöshet har alltså inte nåtts. Fem av personerna saknar helt tak över
        huvudet. Bostad först, som startade i september, har hittills gett tre personer eget kontrakt.""",
        value(
            "personer i hemlöshet", "29 personer", "count", period="2018-04", name_variants=["hemlöshet", "personer"]
        ),
        value(
            "personer i hemlöshet",
            "26",
            "count",
            measure="previous",
            period="2016",
            name_variants=["hemlöshet", "personer"],
        ),
        judged("k3", "not_achieved", "Fullmäktiges mål om minskad hemlöshet har alltså inte nåtts"),
        value("saknar tak över huvudet", "Fem av personerna", "count", value=5, name_variants=["personerna"]),
        value("Bostad först eget kontrakt", "tre personer", "count", value=3, name_variants=["Bostad först"]),
    )
    s.p(
        """Inom barn och unga inkom 702 anmälningar. 287 barnutredningar avslutades, och av dem var 74 procent färdiga
        inom fyra månader. Målet att alla utredningar ska vara klara i tid nåddes inte, men förbättringen från 2017, då
        andelen var 61 procent, är tydlig. 33 barn placerades under året. 24 av dem kom till familjehem inom kommunen
        eller i närområdet, och nämnden anser att målet i huvudsak är uppfyllt.""",
        value("anmälningar", "702 anmälningar", "count", name_variants=["barn och unga anmälningar"]),
        value("barnutredningar avslutades", "287 barnutredningar", "count", name_variants=["barnutredningar"]),
        value("barnutredningar färdiga inom fyra månader", "74 procent", "percent", name_variants=["barnutredningar"]),
        judged("n2", "not_achieved", "Målet att alla utredningar ska vara klara i tid nåddes inte"),
        value(
            "barnutredningar färdiga inom fyra månader",
            "61 procent",
            "percent",
            measure="previous",
            period="2017",
            name_variants=["andelen"],
        ),
        value("barn placerades", "33 barn", "count"),
        value("familjehem inom kommunen", "24 av dem", "count", name_variants=["barn placerades familjehem"]),
        judged("n3", "achieved", "målet i huvudsak är uppfyllt", status_alt=["partly"]),
    )


def care_results(s: Specimen) -> None:
    """Put the results of support, care of the elderly and staff."""
    s.heading(2, "3.2 Funktionsstöd")
    s.p(
        """Granskningen av genomförandeplaner i november omfattade 264 brukare. På gruppbostäderna hade 97 procent en
        aktuell plan, på servicebostäderna 88 procent och inom daglig verksamhet 69 procent. Inom gruppbostad bedöms
        målet vara uppfyllt, inom servicebostad delvis uppfyllt. I daglig verksamhet, där planerna ofta skrivs av
        boendet, är målet inte uppfyllt. Från 2019 får varje deltagare en egen kontaktperson även i daglig
        verksamhet.""",
        value("brukare granskningen", "264 brukare", "count", period="2018-11", name_variants=["brukare"]),
        value("aktuell plan", "97 procent", "percent", period="2018-11", org_unit="gruppbostäderna"),
        value("aktuell plan", "88 procent", "percent", period="2018-11", org_unit="servicebostäderna"),
        value("aktuell plan", "69 procent", "percent", period="2018-11", org_unit="daglig verksamhet"),
        judged("n4", "achieved", "Inom gruppbostad bedöms målet vara uppfyllt", unit="gruppbostad"),
        judged("n4", "partly", "inom servicebostad delvis uppfyllt", unit="servicebostad"),
        judged("n4", "not_achieved", "är målet inte uppfyllt", unit="daglig verksamhet"),
    )
    s.heading(2, "3.3 Äldreomsorg")
    s.p(
        """Kontinuiteten i hemtjänsten mäts under två veckor i oktober. I snitt mötte kunderna 15 medarbetare, mot 16
        föregående år. Kristdala och Figeholm ligger på 11, medan centrala Oskarshamn har 17. Målet är inte nått för
        förvaltningen som helhet. Det nya planeringssystemet har krånglat, och många turer har fått läggas om för
        hand.""",
        value(
            "kunderna mötte medarbetare",
            "15 medarbetare",
            "count",
            period="2018-10",
            name_variants=["medarbetare", "Kontinuiteten i hemtjänsten"],
        ),
        value(
            "kunderna mötte medarbetare",
            "16",
            "count",
            measure="previous",
            period="2017",
            name_variants=["medarbetare", "Kontinuiteten i hemtjänsten"],
        ),
        value(
            "kunderna mötte medarbetare",
            "11",
            "count",
            period="2018-10",
            org_unit="Kristdala och Figeholm",
            name_variants=["Kristdala och Figeholm", "medarbetare"],
        ),
        value(
            "kunderna mötte medarbetare",
            "17",
            "count",
            period="2018-10",
            org_unit="centrala Oskarshamn",
            name_variants=["centrala Oskarshamn", "medarbetare"],
        ),
        judged("n5", "not_achieved", "Målet är inte nått för förvaltningen som helhet"),
    )
    s.p(
        """I Socialstyrelsens brukarundersökning svarade 91 procent av de boende att det känns tryggt att bo på
        särskilt boende (riket 88 procent). Därmed är målet om trygghet uppfyllt. Undersökningen visar också att 76
        procent tycker att maten smakar bra, vilket är en försämring med fem procentenheter. Fullmäktiges mål om
        medborgarnas trygghet följs upp i SCB:s medborgarundersökning, som inte genomfördes 2018. Målet har därför inte
        kunnat bedömas.""",
        value("känns tryggt att bo på särskilt boende", "91 procent", "percent"),
        value("känns tryggt att bo på särskilt boende", "88 procent", "percent", org_unit="riket"),
        judged("n6", "achieved", "målet om trygghet uppfyllt"),
        value("maten smakar bra", "76 procent", "percent", name_variants=["tycker att maten smakar bra"]),
        value("maten smakar bra", "fem procentenheter", "percent", value=5, sure=False),
        judged("k1", "not_measured", "Målet har därför inte kunnat bedömas"),
    )
    s.heading(2, "3.4 Medarbetare")
    s.p(
        """Förvaltningens sjukfrånvaro uppgick till 7,8 procent (2017: 8,3 procent). Kvinnornas frånvaro var 8,2 procent
        och männens 5,4 procent. Även om utvecklingen går åt rätt håll nås inte nämndens mål. Av 812
        tillsvidareanställda arbetar nu 64 procent heltid.""",
        value("sjukfrånvaro", "7,8 procent", "percent"),
        value("sjukfrånvaro", "8,3 procent", "percent", measure="previous", period="2017"),
        value("sjukfrånvaro", "8,2 procent", "percent", series="Kvinnornas", name_variants=["Kvinnornas frånvaro"]),
        value("sjukfrånvaro", "5,4 procent", "percent", series="männens", name_variants=["männens", "frånvaro"]),
        judged("n7", "ongoing", "utvecklingen går åt rätt håll", sure=False),
        judged("n7", "not_achieved", "nås inte nämndens mål"),
        value("tillsvidareanställda", "812 tillsvidareanställda", "count"),
        value("heltid", "64 procent", "percent", name_variants=["tillsvidareanställda heltid"]),
    )


def own_control(s: Specimen) -> None:
    """Put processes, analysis of risk and self-checks."""
    s.heading(1, "4. Processer och rutiner")
    s.p(
        """Vid årets slut fanns 46 kartlagda processer i ledningssystemet. Sju av dem är nya, bland annat processen för
        våld i nära relationer. Rutinerna för basal hygien, social dokumentation och privata medel har reviderats.
        Enligt medarbetarna är det fortfarande svårt att hitta i systemet, och en ny ingångssida tas fram under
        2019.""",
        value("kartlagda processer", "46 kartlagda processer", "count", period="2018-12", name_variants=["processer"]),
        value("processer nya", "Sju av dem", "count", value=7, name_variants=["processer"]),
    )
    s.heading(1, "5. Riskanalys och egenkontroll")
    s.p(
        """Riskanalyser ska göras inför större förändringar. Under året har elva riskanalyser dokumenterats, de flesta
        med anledning av verksamhetssystemet. Egenkontrollen består av journalgranskning, hygienronder, kontroll av
        privata medel och granskning av handläggningstider. Tabellen visar hur stor andel av de granskade momenten som
        var godkända.""",
        value("riskanalyser", "elva riskanalyser", "count", value=11),
    )
    s.p("Tabell 1. Egenkontroll, godkända moment i procent", style="caption")
    s.values(
        Grid(
            header=(("Område", "Äldreomsorg", "Funktionsstöd", "IFO"),),
            rows=(
                ("Social dokumentation", "81", "84", "90"),
                ("Basal hygien", "93", "88", ""),
                ("Privata medel", "96", "91", "100"),
                ("Loggkontroll", "100", "100", "98"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        tuple(Column(name, "outcome", "percent", "2018", name) for name in ("Äldreomsorg", "Funktionsstöd", "IFO")),
    )
    s.p(
        """Journalgranskningen visar att anteckningarna har blivit mer sakliga men att den enskildes egen uppfattning
        ofta saknas. Hygienronderna genomfördes på 22 av 24 enheter. Den vanligaste bristen är ringar och klockor.""",
        value("Hygienronderna enheter", "22 av 24 enheter", "count", name_variants=["Hygienronderna"]),
    )


def mishaps(s: Specimen) -> None:
    """Put lex Sarah."""
    s.heading(1, "6. Avvikelser och lex Sarah")
    s.heading(2, "6.1 Rapporter enligt lex Sarah")
    s.p(
        """Den som uppmärksammar ett missförhållande, eller en påtaglig risk för ett sådant, ska genast rapportera det
        enligt 14 kap. 3 § SoL eller 24 b § LSS. Allvarliga missförhållanden anmäls till Inspektionen för vård och
        omsorg, IVO."""
    )
    s.p("Tabell 2. Lex Sarah-rapporter", style="caption")
    s.values(
        Grid(
            header=(("Verksamhetsområde", "2016", "2017", "2018", "Varav anmälda till IVO 2018"),),
            rows=(
                ("Äldreomsorg", "19", "24", "15", "2"),
                ("Funktionsstöd", "8", "11", "9", "1"),
                ("Individ- och familjeomsorg", "-", "4", "3", "-"),
                ("Hela förvaltningen", "27", "39", "27", "3"),
            ),
            widths=(0.34, 0.13, 0.13, 0.13, 0.27),
            bold_rows=(3,),
        ),
        (
            Column("2016", "previous", "count", "2016"),
            Column("2017", "previous", "count", "2017"),
            Column("2018", "outcome", "count", "2018"),
            Column("Varav anmälda till IVO 2018", "outcome", "count", "2018"),
        ),
        extra={"name_variants": ["Lex Sarah-rapporter"]},
    )
    s.p(
        """Antalet rapporter har minskat från 39 till 27. Tolv av rapporterna gäller uteblivna insatser, sex brister i
        bemötande och fem stölder. De tre händelser som anmäldes till IVO handlade om en brukare som lämnats utan
        tillsyn under en natt, ett övergrepp mellan brukare och en tvångsåtgärd utan lagstöd. IVO har avslutat två av
        ärendena utan kritik. Utredningarna har i genomsnitt tagit 44 dagar, trots att rutinen säger högst 30 dagar.""",
        value("rapporter", "39", "count", measure="previous", period="2017", name_variants=["Antalet rapporter"]),
        value("rapporter", "27", "count", name_variants=["Antalet rapporter"]),
        value("rapporterna uteblivna insatser", "Tolv av rapporterna", "count", value=12),
        value("brister i bemötande", "sex", "count", value=6, name_variants=["rapporterna brister i bemötande"]),
        value("stölder", "fem stölder", "count", value=5, name_variants=["rapporterna stölder"]),
        value("händelser anmäldes till IVO", "tre händelser", "count", value=3),
        value("ärendena avslutat utan kritik", "två av ärendena", "count", value=2, name_variants=["ärendena"]),
        value("Utredningarna dagar", "44 dagar", "days", name_variants=["Utredningarna"]),
        value("Utredningarna dagar", "högst 30 dagar", "days", measure="target", name_variants=["rutinen"], sure=False),
    )
    s.heading(2, "6.2 Övriga avvikelser")
    s.p(
        """1 934 avvikelser registrerades, varav 1 102 fall och 587 som rör läkemedel. Det är ungefär lika många som
        tidigare år. 1 611 av avvikelserna var åtgärdade och avslutade den 31 januari 2019.""",
        value("avvikelser", "1 934 avvikelser", "count"),
        value("fall", "1 102 fall", "count", name_variants=["avvikelser fall"]),
        value("läkemedel", "587", "count", name_variants=["avvikelser läkemedel"]),
        value("avvikelserna åtgärdade och avslutade", "1 611 av avvikelserna", "count", name_variants=["avvikelserna"]),
    )


def complaints(s: Specimen) -> None:
    """Put the complaints."""
    s.heading(1, "7. Synpunkter och klagomål")
    s.p(
        """Synpunkter kan lämnas via kommunens webbplats, på blankett eller direkt till personalen. Under 2018 kom 148
        synpunkter in, 22 fler än 2017. 94 är klagomål, 31 beröm och resten förslag eller frågor.""",
        value("synpunkter", "148 synpunkter", "count"),
        value("synpunkter fler", "22 fler", "count", sure=False),
        value("klagomål", "94", "count", name_variants=["synpunkter klagomål"]),
        value("beröm", "31", "count", name_variants=["synpunkter beröm"]),
    )
    s.p("Tabell 3. Inkomna synpunkter efter område", style="caption")
    s.values(
        Grid(
            header=(("Område", "Klagomål", "Beröm", "Övrigt"),),
            rows=(
                ("Bemötande", "28", "17", "2"),
                ("Information och tillgänglighet", "24", "3", "8"),
                ("Utförande av insats", "31", "11", "6"),
                ("Mat", "11", "-", "7"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        tuple(Column(name, "outcome", "count", "2018") for name in ("Klagomål", "Beröm", "Övrigt")),
    )
    s.p(
        """Svar ska lämnas inom tio arbetsdagar. Det har skett i 113 fall, alltså tre av fyra. Klagomålen på
        tillgänglighet gäller ofta telefonköer till biståndshandläggarna och har lett till att telefontiden utökats.""",
        value("Svar inom arbetsdagar", "tio arbetsdagar", "days", value=10, measure="target", sure=False),
        value("Svar inom tio arbetsdagar", "113 fall", "count", name_variants=["Svar"]),
        value("Svar", "tre av fyra", "count", value=3, sure=False),
    )


def survey(s: Specimen) -> None:
    """Put the survey of individual and family care."""
    s.heading(1, "8. Brukarundersökning inom IFO")
    s.p(
        """SKL:s undersökning genomfördes under hösten. 141 personer svarade, en svarsfrekvens på 58 procent.""",
        value("personer svarade", "141 personer", "count"),
        value("svarsfrekvens", "58 procent", "percent"),
    )
    s.p("Tabell 4. Andel positiva svar, procent", style="caption")
    s.values(
        Grid(
            header=(("Fråga", "Kvinnor", "Män", "Samtliga", "Riket"),),
            rows=(
                ("Lätt att få kontakt med socialsekreteraren", "84", "79", "82", "84"),
                ("Socialsekreteraren visar förståelse", "90", "87", "89", "91"),
                ("Har kunnat påverka hjälpen", "71", "74", "72", "78"),
                ("Situationen har förbättrats", "80", "73", "77", "76"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Kvinnor", "outcome", "percent", "2018"),
            Column("Män", "outcome", "percent", "2018"),
            Column("Samtliga", "outcome", "percent", "2018"),
            Column("Riket", "outcome", "percent", "2018", "Riket"),
        ),
    )


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(1, "9. Mål och utvecklingsområden 2019")
    s.p(
        """Analysen av årets resultat visar att förvaltningen behöver bli bättre på att använda det som kommer fram i
        avvikelser och synpunkter. Kvalitetsombuden får en utbildning i förbättringskunskap under våren. Socialnämnden
        har beslutat om följande nya mål för 2019:"""
    )
    later = (
        "Antalet utredningar som överskrider fyra månader ska halveras",
        "Alla enheter ska genomföra minst två riskanalyser per år",
        "Delaktigheten i daglig verksamhet ska öka",
    )
    s.items(
        later,
        goal("f1", later[0], year=2019, target=("decrease", 50, "percent")),
        goal("f2", later[1], year=2019, target=(">=", 2, "count")),
        goal("f3", later[2], year=2019, target=("increase", None, None)),
    )
    s.p("Marie Hultgren, förvaltningschef", style="signature")
