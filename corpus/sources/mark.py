"""A quality report of day activities, flattened: each page one long line, headings and lists run into the prose."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "each page one line: headings, lists and cells of tables run into the prose around them",
    "header and footer of the page at the beginning and the end of each line",
    "a goal after a label, then what was done, result and analysis, the verdict within the analysis",
    "sub-goals in a list, judged one by one in the sentences after it",
    "a survey of two years, one of them without figures for a question",
    "work groups with names of their own, compared in a sentence",
    "sections of the law, times of day and amounts for one person that are context",
]
UNIT = "Daglig verksamhet"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="mark-daglig-verksamhet-2019",
        formats=("flat",),
        look=Look(
            family="helvetica",
            size=10.5,
            table="grid",
            header=("Marks kommun", "Socialförvaltningen, Funktionsstöd"),
            footer=("Kvalitetsrapport 2019 Daglig verksamhet", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1463",
            "municipality": "Mark",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsrapport 2019 Daglig verksamhet",
            "organisation": "Socialförvaltningen",
            "unit": UNIT,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2019},
        value_defaults={"period": "2019", "org_unit": UNIT},
    )
    s.heading(1, "Kvalitetsrapport 2019 Daglig verksamhet")
    s.p("Enhetschefer: Jonna Sandell och Peter Ålund. Rapporten är färdigställd 2020-02-20.")
    about(s)
    influence(s)
    survey(s)
    work(s)
    safety(s)
    health(s)
    staff(s)
    economy(s)
    onwards(s)
    s.traps += TRAPS
    return s


def about(s: Specimen) -> None:
    """Put what day activities are."""
    s.heading(2, "Verksamheten")
    s.p(
        """Daglig verksamhet är en insats enligt 9 § 10 LSS för personer i yrkesverksam ålder som saknar förvärvsarbete
        och inte utbildar sig. I Marks kommun finns sju arbetsgrupper: Snickeriet, Trädgården, Tvätten, Café Lyktan,
        Media, Sinnenas hus och Utegruppen. Vid årets slut hade 118 personer beslut om daglig verksamhet, varav 64 män
        och 54 kvinnor. Det är fem fler än ett år tidigare. Tolv av deltagarna hade sin plats på ett företag. Två
        personer väntade på att få sitt beslut verkställt, men ingen hade väntat längre än tre månader.""",
        value("arbetsgrupper", "sju arbetsgrupper", "count", value=7),
        value(
            "personer beslut om daglig verksamhet",
            "118 personer",
            "count",
            period="2019-12",
            name_variants=["personer hade beslut", "beslut om daglig verksamhet"],
        ),
        value("personer beslut om daglig verksamhet", "64 män", "count", series="män", name_variants=["män"]),
        value(
            "personer beslut om daglig verksamhet", "54 kvinnor", "count", series="kvinnor", name_variants=["kvinnor"]
        ),
        value("personer fler", "fem fler", "count", value=5, sure=False),
        value("deltagarna plats på ett företag", "Tolv av deltagarna", "count", value=12, name_variants=["deltagarna"]),
        value("personer väntade", "Två personer", "count", value=2, name_variants=["väntade på att få sitt beslut"]),
        value("väntat", "tre månader", "months", value=3, sure=False),
    )
    s.p(
        """Under våren flyttade Café Lyktan till nya lokaler i Kinnahuset. Caféet har nu öppet för allmänheten klockan
        9–15 alla vardagar och har blivit en mötesplats för många fler än de egna deltagarna. I september slogs Media
        ihop med den grupp som tidigare hette Digital. Verksamheten har 39 medarbetare, omräknat till 33,2
        årsarbetare, och fyra av dem är utbildade till arbetskonsulenter. Kommunen betalar en habiliteringsersättning
        på 68 kronor för heldag.""",
        value("medarbetare", "39 medarbetare", "count"),
        value("årsarbetare", "33,2 årsarbetare", "fte", name_variants=["medarbetare årsarbetare"]),
        value("utbildade till arbetskonsulenter", "fyra av dem", "count", value=4, sure=False),
        value("habiliteringsersättning", "68 kronor", "sek", sure=False),
    )
    groups(s)


def groups(s: Specimen) -> None:
    """Put the work groups."""
    s.heading(2, "Arbetsgrupperna")
    s.p(
        """Snickeriet tillverkar och lagar möbler på beställning och har 16 deltagare och fyra medarbetare.
        Trädgården, som har lika många deltagare, sköter rabatterna runt kommunens äldreboenden från april till
        oktober och gör under vinterhalvåret kransar och ljus för försäljning. I Tvätten tas tvätt emot från
        förskolorna i Kinna. Gruppen har vuxit till 21 deltagare sedan avtalet med barn- och utbildningsförvaltningen
        förlängdes till 2021. Café Lyktan har 19 deltagare som bakar, serverar och tar betalt. Sinnenas hus vänder sig
        till personer med flera funktionsnedsättningar. Där är det viktigt med lugn, tydlighet och tid, och
        personaltätheten är därför högre än i de andra grupperna.""",
        value("deltagare", "16 deltagare", "count", org_unit="Snickeriet", sure=False),
        value("medarbetare", "fyra medarbetare", "count", value=4, org_unit="Snickeriet", sure=False),
        value("deltagare", "21 deltagare", "count", org_unit="Tvätten", sure=False),
        value("deltagare", "19 deltagare", "count", org_unit="Café Lyktan", sure=False),
    )
    s.p(
        """Kvalitetsarbetet följer socialförvaltningens ledningssystem. Varje grupp har ett kvalitetsombud, och
        ombuden träffar enhetscheferna en gång i månaden för att gå igenom avvikelser, synpunkter och resultatet av
        egenkontroller. Målen i den här rapporten beslutades av enheten i december 2018 och utgår från nämndens mål om
        delaktighet, trygghet och egen försörjning. De har följts upp i april och augusti, och här redovisas hela
        årets resultat. Texterna under varje mål är skrivna av kvalitetsombuden och enhetscheferna gemensamt."""
    )


def aim(s: Specimen, title: str, text: str, *noted: Noted) -> None:
    """Put the heading of an area and its goal."""
    s.goal_defaults["perspective"] = title
    s.heading(2, title)
    s.p(f"<b>Mål:</b> {text}", *noted)


def influence(s: Specimen) -> None:
    """Put what participants decide."""
    text = "Deltagarna ska ha inflytande över sin vardag i verksamheten."
    aim(s, "Delaktighet och inflytande", text, goal("1", text))
    s.p("För att målet ska anses uppnått ska")
    parts = (
        "alla deltagare ha en genomförandeplan som de själva har varit med om att göra",
        "brukarråd hållas minst sex gånger i varje arbetsgrupp",
        "minst 80 procent svara att de får bestämma om saker som är viktiga för dem",
    )
    s.items(
        parts,
        goal("1a", parts[0], parent="1"),
        goal("1b", parts[1], parent="1", target=(">=", 6, "count")),
        goal("1c", parts[2], parent="1", target=(">=", 80, "percent")),
    )
    s.p(
        """Vid granskningen i november hade 109 av 118 deltagare en aktuell genomförandeplan. Av planerna hade 94
        skrivits tillsammans med deltagaren. Första delmålet är alltså inte fullt ut uppnått, men jämfört med 2018, då
        bara 81 deltagare hade en aktuell plan, är det ett stort steg framåt. Brukarråd har hållits mellan sex och tio
        gånger i alla grupper utom Utegruppen, där det blev fyra. I Utegruppen är delmålet om brukarråd därmed inte
        uppnått, i övriga grupper är det uppnått.""",
        value("deltagare aktuell genomförandeplan", "109 av 118 deltagare", "count", period="2019-11"),
        value("planerna skrivits tillsammans med deltagaren", "94", "count", period="2019-11"),
        judged("1a", "partly", "inte fullt ut uppnått", status_alt=["not_achieved"]),
        value("deltagare aktuell plan", "81 deltagare", "count", measure="previous", period="2018"),
        value("Brukarråd", "mellan sex och tio gånger", "count", value=6, sure=False),
        value("Brukarråd Utegruppen", "fyra", "count", value=4, sure=False, name_variants=["Utegruppen"]),
        judged("1b", "not_achieved", "därmed inte uppnått", unit="Utegruppen"),
        judged("1b", "achieved", "i övriga grupper är det", sure=False),
    )


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.p(
        """Den nationella brukarundersökningen genomfördes under tre veckor i september. Frågorna ställs i verktyget
        Pict-O-Stat, med bilder och uppläst text, och deltagarna får hjälp av frågeassistenter från en annan kommun. 87
        personer svarade, vilket motsvarar 74 procent.""",
        value("personer svarade", "87 personer", "count", period="2019-09", name_variants=["svarade"]),
        value("svarade", "74 procent", "percent", period="2019-09", name_variants=["personer svarade"]),
        value("undersökningen veckor", "tre veckor", "weeks", value=3, sure=False),
    )
    s.p("Andel som svarat Ja, procent", style="caption")
    s.values(
        Grid(
            header=(("Fråga", "2018", "2019"),),
            rows=(
                ("Får du bestämma om saker som är viktiga för dig?", "71", "77"),
                ("Får du den hjälp du vill ha?", "83", "82"),
                ("Bryr sig personalen om dig?", "88", "91"),
                ("Känner du dig trygg med alla i personalen?", "74", "79"),
                ("Är det du gör på din dagliga verksamhet viktigt för dig?", "-", "84"),
                ("Vet du vem du ska prata med om något är dåligt?", "69", "75"),
            ),
            widths=(0.66, 0.14, 0.14),
        ),
        (Column("2018", "previous", "percent", "2018"), Column("2019", "outcome", "percent", "2019")),
    )
    s.p(
        """Andelen som får bestämma om viktiga saker har ökat med sex procentenheter till 77 procent men når inte upp
        till delmålet på 80 procent. Männen svarar ja i högre grad än kvinnorna, 81 respektive 72 procent. Sammantaget
        bedömer vi att målet om inflytande är delvis uppnått.""",
        value("får bestämma om viktiga saker", "sex procentenheter", "percent", value=6, sure=False),
        value("får bestämma om viktiga saker", "77 procent", "percent", name_variants=["Andelen som får bestämma"]),
        value("delmålet", "80 procent", "percent", measure="target", sure=False),
        judged("1c", "not_achieved", "når inte upp till delmålet på 80 procent"),
        value("Männen svarar ja", "81", "percent", series="Männen", name_variants=["får bestämma", "Männen"]),
        value("kvinnorna svarar ja", "72 procent", "percent", series="kvinnorna", name_variants=["kvinnorna"]),
        judged("1", "partly", "målet om inflytande är delvis uppnått"),
    )


def work(s: Specimen) -> None:
    """Put the way to work."""
    text = "Fler deltagare ska pröva arbete eller praktik utanför den dagliga verksamheten."
    aim(s, "Vägen till arbete", text, goal("2", text, target=("increase", None, None)))
    s.p(
        """Arbetskonsulenterna har under året tagit kontakt med 44 företag och föreningar i Kinna, Skene och Horred. 19
        deltagare har haft praktik under minst fyra veckor, jämfört med elva deltagare 2018. Tre av dem har gått vidare
        till lönebidragsanställning. Målet är uppnått. En förklaring är att vi har kunnat erbjuda handledarna på
        företagen en kort utbildning. Erfarenheten är också att praktiken fungerar bäst när personal från gruppen är med
        de första två veckorna.""",
        value("företag och föreningar", "44 företag och föreningar", "count", name_variants=["kontakt med företag"]),
        value("deltagare har haft praktik", "19 deltagare", "count"),
        value(
            "deltagare har haft praktik",
            "elva deltagare",
            "count",
            value=11,
            measure="previous",
            period="2018",
            name_variants=["deltagare"],
        ),
        value("deltagare har haft praktik", "fyra veckor", "weeks", value=4, sure=False),
        value("lönebidragsanställning", "Tre av dem", "count", value=3, name_variants=["gått vidare"]),
        judged("2", "achieved", "Målet är uppnått"),
    )


def safety(s: Specimen) -> None:
    """Put safety and mishaps."""
    text = "Antalet hot- och våldssituationer ska minska med en fjärdedel jämfört med 2018."
    aim(s, "Trygghet och säkerhet", text, goal("3", text, target=("decrease", 25, "percent")))
    s.p("Rapporterade händelser i avvikelsesystemet", style="caption")
    s.values(
        Grid(
            header=(("Händelse", "2017", "2018", "2019"),),
            rows=(
                ("Hot och våld mellan deltagare", "29", "35", "24"),
                ("Hot och våld mot personal", "41", "37", "31"),
                ("Läkemedel", "16", "12", "15"),
                ("Fall", "11", "14", "9"),
                ("Skolskjuts och resor", "", "20", "27"),
            ),
            widths=(0.5, 0.15, 0.15, 0.15),
        ),
        (
            Column("2017", "previous", "count", "2017"),
            Column("2018", "previous", "count", "2018"),
            Column("2019", "outcome", "count", "2019"),
        ),
    )
    s.p(
        """Hot och våld har minskat från 72 till 55 händelser. Det är en minskning med 24 procent, och vi väljer att se
        målet som uppnått även om det saknas en procentenhet. Störst är förbättringen i Sinnenas hus där antalet
        halverades sedan grupprummen gjordes om. Läkemedelsavvikelserna är fler än förra året. I nio av 15 fall handlar
        det om att signatur saknas, och ingen deltagare har kommit till skada. Det har inte gjorts någon anmälan enligt
        lex Sarah, däremot lämnades två rapporter. Resorna är ett bekymmer som vi inte själva råder över. 27 gånger har
        deltagare kommit mer än en halvtimme för sent, och vi har tagit upp det med Västtrafik vid tre möten.""",
        value("Hot och våld", "72", "count", measure="previous", period="2018"),
        value("Hot och våld", "55 händelser", "count", name_variants=["händelser"]),
        value("Hot och våld minskning", "24 procent", "percent", name_variants=["minskning", "Hot och våld"]),
        judged("3", "achieved", "vi väljer att se målet som uppnått", status_alt=["partly"]),
        value("Läkemedelsavvikelserna signatur saknas", "nio av 15 fall", "count", value=9),
        value("rapporter", "två rapporter", "count", value=2, name_variants=["lex Sarah rapporter", "lex Sarah"]),
        value("deltagare kommit för sent", "27 gånger", "count", name_variants=["Resorna deltagare"]),
        value("möten", "tre möten", "count", value=3, sure=False),
        value("saknas", "en procentenhet", "percent", value=1, sure=False),
    )
    s.p(
        """Verksamheten tog emot 14 synpunkter, varav nio klagomål och fem beröm. Alla som lämnade sina kontaktuppgifter
        har fått svar inom en vecka. Ett klagomål gällde maten på Café Lyktan och ledde till att matsedeln nu sätts
        tillsammans med deltagarna.""",
        value("synpunkter", "14 synpunkter", "count"),
        value("klagomål", "nio klagomål", "count", value=9),
        value("beröm", "fem beröm", "count", value=5),
        value("svar", "en vecka", "weeks", value=1, sure=False),
    )


def health(s: Specimen) -> None:
    """Put health."""
    text = "Alla deltagare ska erbjudas en hälsofrämjande aktivitet minst två gånger i veckan."
    aim(s, "Hälsa", text, goal("4", text, target=(">=", 2, "count")))
    s.p(
        """Simning, promenader och gympa i Kinnahallen har ordnats hela året, och sex av de sju arbetsgrupperna har
        haft minst två aktiviteter i veckan. Tvätten har på grund av beställningarna bara klarat en. Vi bedömer målet
        som i huvudsak uppfyllt. I genomsnitt deltog 52 personer varje vecka, 31 kvinnor och 21 män. Projektet Må bra
        på jobbet, som finansieras med 350 000 kronor av Socialstyrelsen, har dessutom gett 26 deltagare ett eget
        hälsosamtal.""",
        value("arbetsgrupperna minst två aktiviteter", "sex av de sju arbetsgrupperna", "count", value=6),
        value("aktiviteter i veckan", "två aktiviteter", "count", value=2, sure=False),
        judged("4", "achieved", "Vi bedömer målet som i huvudsak uppfyllt", status_alt=["partly"]),
        value("deltog personer", "52 personer", "count", name_variants=["deltog", "personer varje vecka"]),
        value("deltog", "31 kvinnor", "count", series="kvinnor", name_variants=["kvinnor"]),
        value("deltog", "21 män", "count", series="män", name_variants=["män"]),
        value("Projektet Må bra på jobbet", "350 000 kronor", "sek", name_variants=["Projektet"]),
        value("deltagare hälsosamtal", "26 deltagare", "count", name_variants=["hälsosamtal"]),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    text = "Sjukfrånvaron ska vara lägre än 6,5 procent och alla ska ha gått utbildning i tydliggörande pedagogik."
    aim(s, "Medarbetare", text, goal("5", text, target=("<", 6.5, "percent")))
    s.values(
        Grid(
            header=(("", "Daglig verksamhet", "Funktionsstöd", "Kommunen"),),
            rows=(
                ("Sjukfrånvaro, procent", "5,9", "8,0", "6,7"),
                ("varav sjukfrånvaro över 60 dagar, procent", "2,4", "3,9", "2,8"),
                ("Index för hållbart engagemang (HME)", "81", "77", "78"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        tuple(
            Column(name, unit="percent", period="2019", org_unit=name)
            for name in ("Daglig verksamhet", "Funktionsstöd", "Kommunen")
        ),
        units={"Index för hållbart engagemang (HME)": "index"},
    )
    s.p(
        """Sjukfrånvaron landade på 5,9 procent, och den delen av målet är uppnådd. Kvinnornas frånvaro var 6,6
        procent och männens 3,8. Utbildningen i tydliggörande pedagogik har däremot fått ställas in två gånger, och
        bara 22 av 39 medarbetare har gått den. I den delen är målet inte uppnått, men nya kurstillfällen är bokade i
        mars och april 2020 och vi räknar då med att alla blir klara.""",
        value("Sjukfrånvaron", "5,9 procent", "percent"),
        judged("5", "achieved", "den delen av målet är uppnådd", aspect="Sjukfrånvaron", sure=False),
        value("Kvinnornas frånvaro", "6,6 procent", "percent", series="Kvinnornas", name_variants=["Sjukfrånvaron"]),
        value("männens frånvaro", "3,8", "percent", series="männens", name_variants=["Sjukfrånvaron", "männens"]),
        value("Utbildningen ställas in", "två gånger", "count", value=2, sure=False),
        value(
            "medarbetare Utbildningen",
            "22 av 39 medarbetare",
            "count",
            name_variants=["medarbetare har gått den", "Utbildningen i tydliggörande pedagogik"],
        ),
        judged(
            "5",
            "not_achieved",
            "I den delen är målet inte uppnått",
            sure=False,
        ),
        judged("5", "achieved", "vi räknar då med att alla blir klara", forecast=1, sure=False),
    )
    s.p(
        """Tre nya stödassistenter har börjat under året och två har gått i pension. Personalen har haft fem
        planeringsdagar då verksamheten har varit stängd.""",
        value("nya stödassistenter", "Tre nya stödassistenter", "count", value=3, sure=False),
        value("gått i pension", "två", "count", value=2, sure=False),
        value("planeringsdagar", "fem planeringsdagar", "count", value=5, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.amounts(
        Grid(
            header=(("Belopp i tkr", "Budget 2019", "Utfall 2019", "Avvikelse"),),
            rows=(
                ("Intäkter", "1 450", "1 692", "242"),
                ("Personalkostnader", "-17 980", "-17 644", "336"),
                ("Lokaler", "-3 120", "-3 301", "-181"),
                ("Habiliteringsersättning", "-1 210", "-1 254", "-44"),
                ("Övriga kostnader", "-990", "-1 127", "-137"),
                ("Nettokostnad", "-21 850", "-21 634", "216"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation"),
        period="2019",
        unit=UNIT,
    )
    s.p(
        """Resultatet är ett överskott på 216 tkr. Caféets försäljning har gett 180 tkr mer än väntat, medan flytten
        till Kinnahuset har blivit dyrare. Nettokostnaden per deltagare uppgick till 183 300 kronor, vilket är 2
        procent mer än året före.""",
        money(
            "Resultatet",
            currency_unit="tkr",
            deviation=216_000,
            period="2019",
            unit=UNIT,
            is_total=1,
            item_variants=["överskott", UNIT],
        ),
        value("Caféets försäljning", "180 tkr", "sek", value=180_000, name_variants=["försäljning"]),
        value("Nettokostnaden per deltagare", "183 300 kronor", "sek"),
        value("Nettokostnaden per deltagare", "2 procent", "percent", sure=False),
    )


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "Utvecklingsområden 2020")
    s.p(
        """Årets resultat visar att mycket fungerar. Deltagarna trivs, fler prövar arbete på ett företag och hotfulla
        situationer har blivit färre. Samtidigt vet vi att den som inte kan svara på en enkät lätt blir osynlig i
        statistiken. Under 2020 ska vi därför pröva ett sätt att fånga in upplevelsen hos personer i Sinnenas hus
        genom filmade observationer. De områden som vi främst behöver arbeta med är genomförandeplanerna, Utegruppens
        brukarråd och utbildningen i tydliggörande pedagogik. Därutöver har socialnämnden gett oss i uppdrag att
        utreda om öppettiderna kan förlängas till klockan 16.30. Uppdraget ska redovisas senast den 31 maj 2020."""
    )
