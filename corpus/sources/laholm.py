"""A quality report of three care homes: four goals told once, judged at the end of each chapter, home by home."""

from corpus.gold import goal, judged, money, value
from corpus.story import Box, Column, Grid, Heading, Look, Specimen

TRAPS = [
    "goals in a shaded box, taken up again by their subject only",
    "verdicts as the last sentence of a chapter, with exceptions for one home",
    "homes as columns in one table and as rows in another",
    "a home with too few answers, printed as two dots",
    "a national survey, a register and self-checks of different months and years",
    "regulations and file numbers in the text",
    "what was proposed in last year's report, told before what was done",
]
UNIT = "Särskilda boenden, område norr"
HOMES = ("Ängsgården", "Solhöjden", "Åbrinken")


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="laholm-sarskilda-boenden-norr-2017",
        look=Look(
            colour="#375a3c",
            family="times",
            size=10.5,
            table="rows",
            headings="modest",
            figures="centre",
            header=("LAHOLMS KOMMUN", "Kvalitetsberättelse 2017"),
            footer=("Socialförvaltningen, dnr 2018-000061", "{page} ({pages})"),
            first_page_with_header=1,
        ),
        document={
            "municipality_code": "1381",
            "municipality": "Laholm",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2017 för särskilda boenden, område norr",
            "organisation": "Socialförvaltningen",
            "unit": UNIT,
            "year": 2017,
            "period_start": "2017-01-01",
            "period_end": "2017-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2017},
        value_defaults={"period": "2017"},
    )
    s.add(Heading("Kvalitetsberättelse 2017 för särskilda boenden, område norr", 1))
    s.p("Områdeschef Lena Wahlgren, den 26 februari 2018", style="small")
    introduction(s)
    goals(s)
    survey(s)
    plans(s)
    mishaps(s)
    meals(s)
    staff(s)
    views(s)
    summary(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put what the area is."""
    s.heading(2, "Inledning")
    s.p(
        """Enligt Socialstyrelsens föreskrifter (SOSFS 2011:9) ska den som bedriver socialtjänst varje år dokumentera
        hur kvalitetsarbetet har bedrivits. I Laholm görs det genom att varje område lämnar en kvalitetsberättelse, som
        sedan ligger till grund för nämndens samlade rapport. Berättelsen är skriven av områdeschefen tillsammans med
        de tre enhetscheferna och har diskuterats på arbetsplatsträffar i januari och februari."""
    )
    s.p(
        """Område norr består av tre särskilda boenden. Ängsgården i Våxtorp har 28 lägenheter, Solhöjden i Knäred 36
        och Åbrinken i Ränneslöv 22. På Solhöjden finns en enhet med tolv platser för personer med demenssjukdom.
        Medelåldern bland de boende är 87 år och var tredje har fyllt 90. I genomsnitt bor man hos oss i knappt två och
        ett halvt år, men det skiljer mycket: av de 31 personer som avled under året hade åtta bott på boendet i mindre
        än tre månader.""",
        value("lägenheter", "28 lägenheter", "count", org_unit="Ängsgården"),
        value("lägenheter", "36", "count", org_unit="Solhöjden"),
        value("lägenheter", "22", "count", org_unit="Åbrinken"),
        value("platser demenssjukdom", "tolv platser", "count", value=12, org_unit="Solhöjden"),
        value("särskilda boenden", "tre särskilda boenden", "count", value=3, sure=False),
        value("Medelåldern", "87 år", "years", sure=False),
        value("boende har fyllt 90", "var tredje", "percent", value=33.3, sure=False),
        value("bor man hos oss", "knappt två och ett halvt år", "years", value=2.5, sure=False),
        value("personer som avled", "31 personer", "count", name_variants=["avled under året"]),
        value("bott på boendet i mindre än tre månader", "åtta", "count", value=8, sure=False),
    )
    s.p(
        """I förra årets kvalitetsberättelse föreslogs att området skulle se över rutinen för larm, införa en
        aktivitetssamordnare på varje boende och utbilda alla i bemötande vid demenssjukdom. De två första förslagen har
        genomförts. Utbildningen har skjutits till våren 2018 eftersom utbildaren blev sjuk."""
    )


def goals(s: Specimen) -> None:
    """Put the goals."""
    s.heading(2, "Områdets mål")
    s.p(
        """Nämndens mål är att äldre i Laholms kommun ska leva ett tryggt och värdigt liv med möjlighet att påverka sin
        vardag. Inför 2017 bröt ledningsgruppen ner målet till fyra mål för område norr, som alla ska gå att mäta.""",
        goal(
            "0",
            "äldre i Laholms kommun ska leva ett tryggt och värdigt liv med möjlighet att påverka sin vardag",
            level="board",
            unit=None,
        ),
    )
    texts = (
        "Minst 85 procent av de boende ska vara nöjda med sitt boende som helhet.",
        "Alla boende ska ha en genomförandeplan som är högst sex månader gammal.",
        "Antalet fall ska minska med tio procent jämfört med 2016.",
        "Ingen boende ska ha en nattfasta som är längre än elva timmar.",
    )
    s.add(
        Box("Mål för område norr 2017", texts),
        goal("1", texts[0], parent="0", target=(">=", 85, "percent")),
        goal("2", texts[1], parent="0"),
        goal("3", texts[2], parent="0", target=("decrease", 10, "percent")),
        goal("4", texts[3], parent="0", target=("<=", 11, "hours")),
    )


def survey(s: Specimen) -> None:
    """Put the national survey."""
    s.heading(2, "Så tycker de äldre")
    s.p(
        """Socialstyrelsens undersökning Vad tycker de äldre om äldreomsorgen? besvaras av de boende själva eller av en
        närstående. I område norr svarade 49 personer våren 2017, vilket är 58 procent av dem som fick enkäten. På
        Åbrinken blev svaren så få att vissa frågor inte kan redovisas, för att ingen ska kunna kännas igen. Två prickar
        i tabellen betyder att uppgift saknas.""",
        value("svarade personer", "49 personer", "count", name_variants=["svarade", "personer svarade"]),
        value(
            "svarade",
            "58 procent",
            "percent",
            name_variants=["av dem som fick enkäten", "svarade av dem som fick enkäten"],
        ),
    )
    s.p("Andel positiva svar, procent", style="caption")
    columns = (*HOMES, "Laholm", "Riket")
    s.values(
        Grid(
            header=(("Fråga", *columns),),
            rows=(
                ("Nöjd med boendet som helhet", "91", "79", "80", "82", "82"),
                ("Känner sig trygg på boendet", "94", "86", "..", "90", "89"),
                ("Maten smakar bra", "70", "66", "85", "74", "75"),
                ("Nöjd med aktiviteterna", "72", "51", "..", "61", "64"),
                ("Lätt att få träffa sjuksköterska", "83", "77", "78", "80", "76"),
                ("Personalen har tid", "75", "58", "71", "68", "72"),
            ),
            widths=(0.36, 0.14, 0.13, 0.13, 0.12, 0.12),
        ),
        tuple(Column(name, unit="percent", period="2017", org_unit=name) for name in columns),
    )
    s.p(
        """Nöjdheten med boendet som helhet är 83 procent i området, en procentenhet mer än 2016. Ängsgården har det
        bästa resultatet sedan undersökningen började göras och når med 91 procent målet med god marginal. Solhöjden,
        där många vikarier har arbetat under vintern, drar ner resultatet. För området som helhet är målet inte
        uppnått.""",
        value("Nöjdheten med boendet som helhet", "83 procent", "percent"),
        value("Nöjdheten med boendet som helhet", "en procentenhet", "percent", value=1, sure=False),
        value("Nöjdheten med boendet som helhet", "91 procent", "percent", org_unit="Ängsgården", sure=False),
        judged("1", "achieved", "når med 91 procent målet med god marginal", unit="Ängsgården"),
        judged("1", "not_achieved", "För området som helhet är målet inte uppnått"),
    )
    s.p(
        """Tryggheten är hög överallt. Sämst blev resultatet på frågan om personalen har tid, där Solhöjden ligger 14
        procentenheter under rikets genomsnitt. Under hösten har Solhöjdens personal gått igenom hur dagen planeras och
        flyttat dokumentationen till tider då de flesta boende vilar. Enhetschefen har också deltagit i morgonmötet en
        gång i veckan.""",
        value("Solhöjden under rikets genomsnitt", "14 procentenheter", "percent", org_unit="Solhöjden", sure=False),
    )


def plans(s: Specimen) -> None:
    """Put the plans."""
    s.heading(2, "Genomförandeplaner och kontaktmän")
    s.p(
        """Genomförandeplanen ska beskriva vad den boende behöver hjälp med, när och på vilket sätt. Den skrivs av
        kontaktmannen tillsammans med den boende och, om den boende vill, med en närstående. Egenkontrollen gjordes den
        15 november. Då fanns 84 boende i området, och 79 av dem hade en plan som var högst sex månader gammal. På
        Ängsgården och Åbrinken saknades ingen plan. De fem som saknades fanns alltså på Solhöjden, där målet inte är
        uppnått. I övrigt är målet uppfyllt.""",
        value("boende i området", "84 boende", "count", period="2017-11", name_variants=["boende"]),
        value(
            "plan som var högst sex månader gammal",
            "79 av dem",
            "count",
            period="2017-11",
            name_variants=["boende plan", "hade en plan"],
        ),
        value("plan saknades", "fem som saknades", "count", value=5, org_unit="Solhöjden", sure=False),
        judged("2", "not_achieved", "där målet inte är uppnått", unit="Solhöjden"),
        judged("2", "achieved", "I övrigt är målet uppfyllt", sure=False, status_alt=["partly"]),
    )
    s.p(
        """Av planerna innehöll 63 procent mål som går att följa upp. Det är en tydlig förbättring sedan 2016, då
        andelen var 45 procent. Journalgranskningen, som omfattade 30 slumpvis valda akter, visade dessutom att den
        löpande dokumentationen är respektfullt skriven men att den sällan knyter an till planen.""",
        value("planerna mål som går att följa upp", "63 procent", "percent", name_variants=["planerna"]),
        value(
            "andelen",
            "45 procent",
            "percent",
            measure="previous",
            period="2016",
            name_variants=["planerna mål som går att följa upp"],
        ),
        value("slumpvis valda akter", "30 slumpvis valda akter", "count", sure=False),
    )


def mishaps(s: Specimen) -> None:
    """Put the mishaps."""
    s.heading(2, "Avvikelser")
    s.p(
        """Avvikelser rapporteras i verksamhetssystemet och gås igenom på teamträffarna varannan vecka. Sjuksköterska,
        arbetsterapeut och enhetschef avgör tillsammans vilka åtgärder som behövs. Tabellen visar det som har
        rapporterats i hela området."""
    )
    s.values(
        Grid(
            header=(("Avvikelse", "2015", "2016", "2017"),),
            rows=(
                ("Fall", "212", "231", "198"),
                ("varav med fraktur", "5", "7", "4"),
                ("Utebliven läkemedelsdos", "96", "88", "103"),
                ("Förväxlat läkemedel", "14", "9", "11"),
                ("Trycksår som uppkommit på boendet", "6", "–", "3"),
                ("Brister i omvårdnad", "22", "19", "26"),
            ),
            widths=(0.5, 0.16, 0.16, 0.16),
        ),
        (
            Column("2015", "previous", "count", "2015"),
            Column("2016", "previous", "count", "2016"),
            Column("2017", "outcome", "count", "2017"),
        ),
    )
    s.p(
        """Antalet fall minskade från 231 till 198, det vill säga med 14 procent, och målet om tio procent färre fall är
        därmed nått. Flest fall skedde på Solhöjden, 97 stycken, medan Ängsgården hade 62 och Åbrinken 39. En enda
        person stod för 23 av fallen på Solhöjden. Alla som flyttar in får numera en riskbedömning enligt Senior alert
        inom två veckor, och på nätterna används rörelselarm i 18 lägenheter.""",
        value("Antalet fall", "231", "count", measure="previous", period="2016", sure=False),
        value("Antalet fall", "198", "count", sure=False),
        value("fall minskade", "14 procent", "percent", name_variants=["Antalet fall"]),
        value("färre fall", "tio procent", "percent", value=10, measure="target", sure=False),
        judged("3", "achieved", "är därmed nått"),
        value("fall", "97 stycken", "count", org_unit="Solhöjden"),
        value("fall", "62", "count", org_unit="Ängsgården"),
        value("fall", "39", "count", org_unit="Åbrinken"),
        value("fallen en enda person", "23 av fallen", "count", org_unit="Solhöjden", sure=False),
        value("riskbedömning enligt Senior alert", "två veckor", "weeks", value=2, measure="target", sure=False),
        value("rörelselarm lägenheter", "18 lägenheter", "count", name_variants=["rörelselarm"]),
    )
    s.p(
        """Uteblivna doser har ökat. Merparten, 71 av 103, har inträffat när delegerad personal har saknats på
        kvällen. Två rapporter enligt lex Sarah har utretts. Den ena gällde en boende som blivit utan tillsyn en natt,
        den andra en stöld av kontanter. Ingen av dem bedömdes som ett allvarligt missförhållande. En vårdskada efter
        ett fall har anmälts till Inspektionen för vård och omsorg enligt lex Maria.""",
        value("Uteblivna doser delegerad personal saknats", "71 av 103", "count", name_variants=["Uteblivna doser"]),
        value("rapporter enligt lex Sarah", "Två rapporter", "count", value=2, name_variants=["lex Sarah"]),
        value("vårdskada anmälts lex Maria", "En vårdskada", "count", value=1, sure=False),
    )


def meals(s: Specimen) -> None:
    """Put the meals."""
    s.heading(2, "Mat och måltider")
    s.p(
        """Nattfastan mättes under en vecka i mars och en vecka i november. I mars hade 54 procent av de boende en
        nattfasta på högst elva timmar och i november 71 procent. Utvecklingen är god, men nattfastemålet har inte
        nåtts på något av boendena. Närmast är Åbrinken med 86 procent, där man ställer fram ett litet kvällsmål på
        rummet. Att äta sent är inte alltid vad den boende själv vill, och i elva planer står det uttryckligen att man
        avstår.""",
        value(
            "nattfasta på högst elva timmar",
            "54 procent",
            "percent",
            period="2017-03",
            name_variants=["boende nattfasta"],
        ),
        value("nattfasta på högst elva timmar", "71 procent", "percent", period="2017-11"),
        judged("4", "not_achieved", "nattfastemålet har inte nåtts på något av boendena"),
        value("nattfasta på högst elva timmar", "86 procent", "percent", org_unit="Åbrinken", period="2017-11"),
        value("planer avstår", "elva planer", "count", value=11, sure=False),
    )
    s.p(
        """I måltidsobservationen, där två medarbetare från ett annat boende sitter med vid en lunch, fick Ängsgården 46
        poäng av 50, Åbrinken 44 och Solhöjden 37. På Solhöjden var det ljudnivån i matsalen som drog ner betyget.""",
        value("medarbetare från ett annat boende", "två medarbetare", "count", value=2, sure=False),
        value("måltidsobservationen", "46 poäng", None, org_unit="Ängsgården", name_variants=["poäng"]),
        value("måltidsobservationen", "44", None, org_unit="Åbrinken", name_variants=["poäng"]),
        value("måltidsobservationen", "37", None, org_unit="Solhöjden", name_variants=["poäng"]),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(2, "Medarbetare")
    s.values(
        Grid(
            header=(("Boende", "Årsarbetare", "Sjukfrånvaro, %", "Utbildade undersköterskor, %"),),
            rows=(
                ("Ängsgården", "22,4", "5,1", "92"),
                ("Solhöjden", "31,6", "9,8", "79"),
                ("Åbrinken", "17,3", "6,4", "88"),
                ("Område norr", "71,3", "7,5", "85"),
            ),
            widths=(0.3, 0.2, 0.22, 0.28),
            bold_rows=(3,),
        ),
        (
            Column("Årsarbetare", unit="fte", period="2017"),
            Column("Sjukfrånvaro, %", unit="percent", period="2017"),
            Column("Utbildade undersköterskor, %", unit="percent", period="2017"),
        ),
    )
    s.p(
        """Sjukfrånvaron har sjunkit från 8,1 procent till 7,5 procent i området. På Solhöjden ökade den i stället, och
        sju medarbetare har där varit frånvarande längre än 60 dagar. Rekryteringen av undersköterskor blir allt
        svårare. Till vårens tre utannonserade tjänster kom nio sökande, varav fyra med rätt utbildning. Timvikarier
        har utfört 11 procent av arbetet.""",
        value("Sjukfrånvaron", "8,1 procent", "percent", measure="previous", period="2016"),
        value("Sjukfrånvaron", "7,5 procent", "percent"),
        value("medarbetare frånvarande längre", "sju medarbetare", "count", value=7, org_unit="Solhöjden"),
        value("medarbetare frånvarande längre", "60 dagar", "days", org_unit="Solhöjden", sure=False),
        value("utannonserade tjänster", "tre utannonserade tjänster", "count", value=3, sure=False),
        value("sökande", "nio sökande", "count", value=9, sure=False),
        value("sökande med rätt utbildning", "fyra", "count", value=4, sure=False),
        value("Timvikarier arbetet", "11 procent", "percent", name_variants=["Timvikarier"]),
    )


def views(s: Specimen) -> None:
    """Put the views of others."""
    s.heading(2, "Synpunkter och närstående")
    s.p(
        """Under året kom det in 27 synpunkter till området. Av dem var 16 klagomål, sju beröm och fyra förslag.
        Klagomålen handlar mest om tvätten och om att det är svårt att veta vem som arbetar. Varje boende har nu en
        tavla med bilder på dem som är i tjänst. Närståenderåd har hållits två gånger på Ängsgården och Åbrinken men
        bara en gång på Solhöjden, med sammanlagt 58 deltagare. Nästan alla synpunkter, 25 stycken, har fått svar inom
        de tio arbetsdagar som kommunens klagomålshantering anger.""",
        value("synpunkter", "27 synpunkter", "count"),
        value("klagomål", "16 klagomål", "count"),
        value("beröm", "sju beröm", "count", value=7),
        value("förslag", "fyra förslag", "count", value=4),
        value("Närståenderåd", "två gånger", "count", value=2, sure=False),
        value("Närståenderåd", "en gång", "count", value=1, sure=False, org_unit="Solhöjden"),
        value("Närståenderåd deltagare", "58 deltagare", "count", name_variants=["deltagare"]),
        value("synpunkter har fått svar", "25 stycken", "count", name_variants=["synpunkter"]),
        value("synpunkter svar", "tio arbetsdagar", "days", value=10, measure="target", sure=False),
    )


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "Sammanfattande bedömning")
    s.p(
        """Sett till hela området är ett av de fyra målen helt uppfyllt, det om färre fall. Målet om
        genomförandeplaner är nästan uppfyllt, och där räknar vi med att vara i hamn redan i mars. Nöjdheten och
        nattfastan når inte upp till målen. Skillnaderna mellan boendena är större än tidigare och det är Solhöjden
        som behöver mest stöd. En biträdande enhetschef har därför anställts på halvtid från årsskiftet.""",
        value("målen helt uppfyllt", "ett av de fyra målen", "count", value=1, sure=False),
        judged("3", "achieved", "helt uppfyllt", sure=False),
        judged("2", "partly", "Målet om genomförandeplaner är nästan uppfyllt", status_alt=["not_achieved"]),
        judged("2", "achieved", "räknar vi med att vara i hamn redan i mars", forecast=1, sure=False),
        judged("1", "not_achieved", "Nöjdheten och nattfastan når inte upp till målen"),
        judged("4", "not_achieved", "Nöjdheten och nattfastan når inte upp till målen"),
    )
    s.p(
        """Ekonomiskt lämnar området ett överskott på 0,4 mnkr jämfört med budgeten på 58,3 mnkr. Överskottet beror på
        tomma lägenheter under våren och på lägre kostnader för inhyrda sjuksköterskor. Solhöjden redovisar däremot ett
        underskott på 210 tkr.""",
        money(
            "området",
            currency_unit="mnkr",
            budget=58_300_000,
            deviation=400_000,
            period="2017",
            unit=UNIT,
            is_total=1,
            item_variants=["överskott", "Område norr"],
        ),
        money("Solhöjden", currency_unit="tkr", deviation=-210_000, period="2017", unit="Solhöjden"),
    )
    s.heading(2, "Under 2018 kommer området att")
    s.items(
        (
            "utbilda samtliga medarbetare i bemötande vid demenssjukdom",
            "införa ett gemensamt arbetssätt för kvällsmål och nattfika",
            "se över delegeringarna så att det finns minst två delegerade på varje kvällspass",
            "öva nya kontaktmän i att skriva mål som går att följa upp",
        ),
        goal("n1", "utbilda samtliga medarbetare i bemötande vid demenssjukdom", year=2018, sure=False),
        goal("n2", "införa ett gemensamt arbetssätt för kvällsmål och nattfika", year=2018, sure=False),
        goal(
            "n3",
            "se över delegeringarna så att det finns minst två delegerade på varje kvällspass",
            year=2018,
            sure=False,
        ),
        goal("n4", "öva nya kontaktmän i att skriva mål som går att följa upp", year=2018, sure=False),
    )
