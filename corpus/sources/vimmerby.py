"""A yearly account of patient safety in a municipality: a national template with much text, deviations, registers."""

from corpus.gold import Fact, goal, judged, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "the template's headings, with long passages about responsibility that hold no facts",
    "a table of words (what is checked, how often, by whom) that has no values",
    "goals in a list early on, their results chapters later under headings of their own",
    "goals for the year to come",
    "changes in percent beside counts",
    "the county and the country beside the municipality",
    "numbers of statutes",
]
AREA = "Resultat"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vimmerby-socialforvaltningen-2014",
        look=Look(
            colour="#1b1b1b",
            family="times",
            headings="modest",
            size=11,
            table="rows",
            header=("Patientsäkerhetsberättelse 2014", ""),
            footer=("", "{page}"),
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "0884",
            "municipality": "Vimmerby",
            "report_type": "kvalitetsberattelse",
            "title": "Patientsäkerhetsberättelse för vårdgivare 2014",
            "organisation": "Socialförvaltningen",
            "unit": None,
            "year": 2014,
            "period_start": "2014-01-01",
            "period_end": "2014-12-31",
        },
        goal_defaults={"year": 2014},
        value_defaults={"period": "2014"},
    )
    s.add(
        Cover(
            "Patientsäkerhetsberättelse\nför vårdgivare",
            ("År 2014", "Socialförvaltningen, Vimmerby kommun"),
            ("Datum och ansvarig för innehållet", "2015-02-18 Annelie Stråhle", "Medicinskt ansvarig sjuksköterska"),
            band=False,
        )
    )
    s.add(Contents("Innehållsförteckning"))
    summary(s)
    aims(s)
    responsibility(s)
    work(s)
    deviations(s)
    results(s)
    hygiene(s)
    end_of_life(s)
    ahead(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "Sammanfattning")
    s.p(
        """Det viktigaste arbetet under året har varit att få alla enheter att göra riskbedömningar på samma sätt och
        att komma till rätta med läkemedelsavvikelserna. Under 2014 rapporterades 731 avvikelser, vilket är 58 fler än
        året innan. Ökningen beror delvis på att hemsjukvården nu rapporterar i samma system som de särskilda boendena.
        Drygt hälften av avvikelserna är fall.""",
        value("rapporterades avvikelser", "731 avvikelser", "count", name_variants=["avvikelser"]),
        value("fler avvikelser än året innan", "58 fler", "count", sure=False, name_variants=["avvikelser", "fler"]),
        value("avvikelserna är fall", "Drygt hälften", "percent", value=50, sure=False),
    )
    s.p(
        """Två händelser har anmälts enligt lex Maria. Den ena gällde en förväxling av läkemedel som ledde till
        sjukhusvård, den andra ett trycksår som upptäcktes sent. Båda är utredda och åtgärderna är genomförda.
        Patienter och närstående har lämnat 14 klagomål om hälso- och sjukvård, de flesta om bemötande och om väntan på
        hjälpmedel.""",
        value(
            "händelser har anmälts enligt lex Maria", "Två", "count", value=2, name_variants=["händelser", "lex Maria"]
        ),
        value("klagomål om hälso- och sjukvård", "14 klagomål", "count", name_variants=["klagomål"]),
    )
    s.p(
        """Samarbetet med Hälsocentralen och med Västerviks sjukhus har förbättrats sedan gemensamma rutiner för
        utskrivning togs i bruk i april. Det finns fortfarande brister i den information som följer med
        patienten hem."""
    )


def aims(s: Specimen) -> None:
    """Put the goals."""
    s.heading(1, "Övergripande mål och strategier")
    s.p("SFS 2010:659, 3 kap. 1 § och SOSFS 2011:9, 3 kap. 1 §", style="small")
    s.p(
        """Hälso- och sjukvården i kommunen ska vara säker, kunskapsbaserad och jämlik. Varje medarbetare har ansvar
        för att rapportera det som inte fungerar. Utifrån 2013 års resultat beslutade socialnämnden om fyra mål för
        patientsäkerheten under 2014:"""
    )
    s.goal_defaults |= {"level": "board", "perspective": "Övergripande mål och strategier"}
    first = "Läkemedelsavvikelserna ska minska med minst 10 procent jämfört med 2013"
    second = (
        "Alla som flyttar in på särskilt boende ska inom 14 dagar vara riskbedömda för fall, undernäring och trycksår"
    )
    third = "Minst 75 procent av personalen ska följa basala hygienrutiner och klädregler i alla moment"
    fourth = "Minst 80 procent av dem som avlider ska ha smärtskattats under den sista levnadsveckan"
    s.items(
        (first, second, third, fourth),
        goal("1", first, target=("decrease", 10, "percent")),
        goal("2", second, target=("<=", 14, "days")),
        goal("3", third, target=(">=", 75, "percent")),
        goal("4", fourth, target=(">=", 80, "percent")),
    )


def responsibility(s: Specimen) -> None:
    """Put what the template asks for and no figures."""
    s.heading(1, "Organisatoriskt ansvar för patientsäkerhetsarbetet")
    s.p("SFS 2010:659, 3 kap. 9 § och SOSFS 2011:9, 7 kap. 2 §, p 1", style="small")
    s.p(
        """Vårdgivaren, det vill säga socialnämnden, ska planera, leda och kontrollera verksamheten så att kravet på
        god vård upprätthålls. Verksamhetschefen för hälso- och sjukvård svarar för att det finns rutiner och att de är
        kända. Medicinskt ansvarig sjuksköterska och medicinskt ansvarig för rehabilitering följer upp kvaliteten,
        utreder vårdskador och gör anmälan enligt lex Maria. Enhetscheferna ska se till att avvikelser tas upp på
        arbetsplatsträffarna. Legitimerad personal ansvarar för sina egna bedömningar, och omvårdnadspersonalen för att
        delegerade uppgifter utförs enligt ordination."""
    )
    s.heading(1, "Struktur för uppföljning och utvärdering")
    s.p(
        """Avvikelser registreras i verksamhetssystemet och fördelas till närmaste chef. Kvalitetsrådet träffas
        varannan månad. Nedan framgår vilka egenkontroller som ska göras."""
    )
    s.p("Egenkontroll 2014", style="caption")
    s.add(
        Grid(
            header=(("Egenkontroll", "Omfattning", "Källa"),),
            rows=(
                ("Avvikelser", "1 gång per månad", "Verksamhetssystemet"),
                ("Följsamhet till hygienrutiner", "2 gånger per år", "Punktprevalensmätning"),
                ("Vård i livets slutskede", "3 gånger per år", "Svenska palliativregistret"),
                ("Läkemedelshantering", "1 gång per år", "Extern granskning av apotekare"),
                ("Journalgranskning", "1 gång per år", "Stickprov, 5 journaler per enhet"),
            ),
            widths=(0.36, 0.26, 0.38),
            left_columns=(0, 1, 2),
        )
    )


def work(s: Specimen) -> None:
    """Tell what has been done."""
    s.heading(1, "Hur patientsäkerhetsarbetet har bedrivits")
    s.p(
        """Samtliga sjuksköterskor har gått en halvdagsutbildning om sårvård. 64 undersköterskor har fått
        webbutbildning i läkemedelshantering och därefter gjort ett prov, som 57 av dem klarade vid första försöket.
        Hygienombuden har träffats fyra gånger. På korttidsenheten Borghaga har ett försök med läkemedelsskåp med kod
        pågått sedan september, och erfarenheterna är goda.""",
        value("undersköterskor webbutbildning i läkemedelshantering", "64 undersköterskor", "count"),
        value(
            "klarade provet vid första försöket",
            "57 av dem",
            "count",
            value=57,
            name_variants=["prov", "undersköterskor klarade prov"],
        ),
        value("Hygienombuden har träffats", "fyra gånger", "count", value=4, sure=False),
    )
    s.p(
        """Den externa granskningen av läkemedelsförråden omfattade elva enheter. Nio enheter fick inga anmärkningar,
        och de två övriga har rättat till bristerna. Journalgranskningen visade att vårdplaner saknades i 22 procent av
        journalerna (31 procent 2013).""",
        value("granskningen av läkemedelsförråden omfattade enheter", "elva enheter", "count", value=11, sure=False),
        value("enheter fick inga anmärkningar", "Nio enheter", "count", value=9),
        value("enheter har rättat till bristerna", "två övriga", "count", value=2, sure=False),
        value("vårdplaner saknades i journalerna", "22 procent", "percent", name_variants=["vårdplaner saknades"]),
        value(
            "vårdplaner saknades i journalerna",
            "31 procent",
            "percent",
            measure="previous",
            period="2013",
            name_variants=["vårdplaner saknades"],
        ),
    )


def deviations(s: Specimen) -> None:
    """Put the deviations."""
    s.heading(1, "Sammanställning av avvikelser")
    s.p("Tabell 1. Antal rapporterade avvikelser", style="caption")
    s.values(
        Grid(
            header=(("Typ av avvikelse", "2012", "2013", "2014"),),
            rows=(
                ("Fall", "352", "361", "384"),
                ("Läkemedel", "198", "227", "241"),
                ("Medicinteknisk produkt", "6", "4", "9"),
                ("Vårdkedja och informationsöverföring", "31", "44", "57"),
                ("Omvårdnad och rehabilitering", "–", "37", "40"),
                ("Summa", "587", "673", "731"),
            ),
            widths=(0.46, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        (
            Column("2012", "previous", "count", "2012"),
            Column("2013", "previous", "count", "2013"),
            Column("2014", "outcome", "count", "2014"),
        ),
    )
    s.p(
        """Av de 384 fallen ledde 12 till fraktur, varav nio höftfrakturer. 71 personer föll mer än en gång. De flesta
        fall sker i den egna lägenheten, mellan klockan 20 och 24. I tabell 2 visas fallen på de särskilda boendena.""",
        value("fallen", "384", "count", sure=False),
        value("fallen ledde till fraktur", "12", "count", name_variants=["fraktur"]),
        value("höftfrakturer", "nio höftfrakturer", "count", value=9),
        value("personer föll mer än en gång", "71 personer", "count"),
    )
    s.p("Tabell 2. Fall på särskilt boende 2014", style="caption")
    s.values(
        Grid(
            header=(("Boende", "Platser", "Antal fall", "Fall med skada", "Fall per plats"),),
            rows=(
                ("Vidala", "48", "104", "11", "2,2"),
                ("Emåhemmet", "36", "81", "9", "2,3"),
                ("Kvillgården", "29", "36", "2", "1,2"),
                ("Borghaga", "18", "54", "7", "3,0"),
            ),
            widths=(0.28, 0.16, 0.18, 0.2, 0.18),
        ),
        (
            Column("Platser", unit="count"),
            Column("Antal fall", unit="count"),
            Column("Fall med skada", unit="count"),
            Column("Fall per plats", unit="ratio"),
        ),
    )


def results(s: Specimen) -> None:
    """Put the results of the first two goals."""
    s.heading(1, AREA)
    s.heading(2, "Läkemedel")
    s.p(
        """Läkemedelsavvikelserna ökade från 227 till 241, det vill säga med 6 procent. Målet om en minskning är därmed
        inte uppnått. I 168 fall handlade det om utebliven dos. Ingen patient har fått bestående men. Flest avvikelser
        per patient har hemtjänsten i de östra delarna av kommunen, där många vikarier har arbetat under sommaren.""",
        value("Läkemedelsavvikelserna", "227", "count", measure="previous", period="2013"),
        value("Läkemedelsavvikelserna", "241", "count"),
        value("Läkemedelsavvikelserna ökade", "6 procent", "percent"),
        judged("1", "not_achieved", "Målet om en minskning är därmed inte uppnått", source="text"),
        value("utebliven dos", "168 fall", "count", name_variants=["fall utebliven dos"]),
        value("patient har fått bestående men", "Ingen", "count", value=0, sure=False),
    )
    s.heading(2, "Riskbedömningar i Senior alert")
    s.p(
        """Under året har 203 riskbedömningar registrerats, jämfört med 149 under 2013. Av dem som flyttade in på
        särskilt boende var 94 procent riskbedömda inom två veckor. På Vidala, Emåhemmet och Kvillgården har alla
        bedömts i tid. Korttidsenheten har haft svårt att hinna med vid korta vistelser. Målet är delvis uppnått. Risk
        fanns hos 81 procent av de bedömda, och för 76 procent av dessa finns en åtgärdsplan.""",
        value("riskbedömningar har registrerats", "203 riskbedömningar", "count", name_variants=["riskbedömningar"]),
        value(
            "riskbedömningar har registrerats",
            "149",
            "count",
            measure="previous",
            period="2013",
            name_variants=["riskbedömningar"],
        ),
        value(
            "riskbedömda inom två veckor",
            "94 procent",
            "percent",
            name_variants=["flyttade in på särskilt boende riskbedömda"],
        ),
        judged("2", "partly", "Målet är delvis uppnått", source="text"),
        value("Risk fanns hos de bedömda", "81 procent", "percent"),
        value("finns en åtgärdsplan", "76 procent", "percent", name_variants=["åtgärdsplan"]),
    )
    s.heading(2, "Trycksår")
    s.p(
        """Vid punktprevalensmätningen vecka 10 hade 7,6 procent av de undersökta ett trycksår av någon grad, vilket är
        en tydlig förbättring mot 11,3 procent året innan. 118 personer undersöktes.""",
        value("undersökta ett trycksår av någon grad", "7,6 procent", "percent", name_variants=["trycksår"]),
        value(
            "undersökta ett trycksår av någon grad",
            "11,3 procent",
            "percent",
            measure="previous",
            period="2013",
            name_variants=["trycksår"],
        ),
        value("personer undersöktes", "118 personer", "count"),
    )


def hygiene(s: Specimen) -> None:
    """Put the measurements of hygiene."""
    s.heading(2, "Basala hygienrutiner och klädregler")
    s.p("Tabell 3. Andel som följer reglerna, procent", style="caption")
    rounds = (("Vår 2013", "previous", "2013"), ("Höst 2013", "previous", "2013"))
    rounds += (("Vår 2014", "outcome", "2014"), ("Höst 2014", "outcome", "2014"))
    s.values(
        Grid(
            header=(("", *(name for name, _, _ in rounds)),),
            rows=(
                ("Korrekt i alla steg för hygien", "61", "64", "70", "73"),
                ("Korrekt i alla steg för klädsel", "88", "90", "93", "95"),
                ("Korrekt i samtliga steg", "57", "60", "68", "71"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
        ),
        [Column(name, measure, "percent", period) for name, measure, period in rounds],
    )
    s.p(
        """Följsamheten har förbättrats vid varje mätning och var 71 procent i höstas. Trots det nåddes inte målet på
        75 procent. Det som oftast brister är handsprit före patientnära arbete. Sjuksköterskor och arbetsterapeuter
        hade full följsamhet.""",
        value("Följsamheten", "71 procent", "percent"),
        judged("3", "not_achieved", "nåddes inte målet", source="text"),
        value("målet följsamheten", "75 procent", "percent", measure="target", name_variants=["målet", "Följsamheten"]),
        value("följsamhet Sjuksköterskor och arbetsterapeuter", "full", "percent", value=100, sure=False),
    )


def end_of_life(s: Specimen) -> None:
    """Put the register of palliative care."""
    s.heading(2, "Vård i livets slutskede")
    s.p("Tabell 4. Svenska palliativregistret, andel i procent", style="caption")
    s.values(
        Grid(
            header=(("Indikator", "Vimmerby 2013", "Vimmerby 2014", "Länet 2014", "Riket 2014", "Målnivå"),),
            rows=(
                ("Smärtskattning sista veckan", "52", "84", "61", "46", "100"),
                ("Munhälsa bedömd", "60", "77", "70", "58", "90"),
                ("Läkemedel mot ångest ordinerat", "96", "97", "94", "93", "98"),
                ("Mänsklig närvaro i dödsögonblicket", "91", "90", "88", "86", "90"),
                ("Brytpunktssamtal", "48", "63", "65", "57", "98"),
            ),
            widths=(0.3, 0.14, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Vimmerby 2013", "previous", "percent", "2013"),
            Column("Vimmerby 2014", "outcome", "percent", "2014"),
            Column("Länet 2014", "outcome", "percent", "2014", "Länet"),
            Column("Riket 2014", "outcome", "percent", "2014", "Riket"),
            Column("Målnivå", "target", "percent"),
        ),
    )
    s.p(
        """Smärtskattning görs nu hos 84 procent, vilket är högst i länet, och målet är uppnått. Arbetsgruppen för
        palliativ vård har haft stor betydelse. Brytpunktssamtal med läkare sker däremot fortfarande för sällan. Under
        året registrerades 92 dödsfall, och täckningsgraden var 88 procent.""",
        value("Smärtskattning", "84 procent", "percent"),
        judged("4", "achieved", "målet är uppnått", source="text"),
        value("registrerades dödsfall", "92 dödsfall", "count", name_variants=["dödsfall"]),
        value("täckningsgraden", "88 procent", "percent"),
    )


def ahead(s: Specimen) -> None:
    """Put the goals for the year to come."""
    s.heading(1, "Mål och strategier för kommande år")
    s.p("För 2015 har socialnämnden beslutat om följande mål för patientsäkerheten:")
    first = "Läkemedelsavvikelserna ska vara färre än 200"
    second = "Följsamheten till basala hygienrutiner ska vara minst 80 procent"
    third = "Fallskadorna på särskilt boende ska minska"
    extra: Fact = {"year": 2015, "perspective": "Mål och strategier för kommande år"}
    s.items(
        (first, second, third),
        goal("n1", first, target=("<", 200, "count"), **extra),
        goal("n2", second, target=(">=", 80, "percent"), **extra),
        goal("n3", third, target=("decrease", None, None), **extra),
        marker="-",
    )
    s.p(
        """Arbetet med gemensamma vårdplaner fortsätter tillsammans med landstinget. Digitala signeringslistor för
        läkemedel provas i två hemtjänstgrupper med start i mars.""",
        value("hemtjänstgrupper", "två hemtjänstgrupper", "count", value=2, sure=False, period="2015"),
    )
