"""A care board's quality account behind a letter, as lines out of a PDF: ambition, state and conclusion by area."""

from corpus.gold import goal, judged, money, value
from corpus.story import Break, Column, Grid, Look, Specimen

TRAPS = [
    "text out of a PDF: lines broken where they were, header and footer between them",
    "a letter with file number, date and proposed decision before the report",
    "aims called ambitions, their verdicts called conclusions, in words of their own",
    "a name of the municipality that is not the town's (Falu kommun)",
    "shares of homes, of staff and of persons in the same table, a year that was not measured",
    "two kinds of homes with results beside each other in a sentence",
    "a sum of money that is a decision, not a result",
]
Y20, Y21, Y22 = "2020", "2021", "2022"
PART = "alla som har insatser enligt LSS ska kunna påverka sin vardag"
PLAN = "minst 95 procent av genomförandeplanerna ska vara upprättade tillsammans med den enskilde"
CALM = "ingen ska utsättas för hot, våld eller begränsningsåtgärder på sitt boende"
KNOW = "varje medarbetare ska ha rätt utbildning för sitt uppdrag"
REACH = "beslut ska verkställas inom tre månader"
SAME = "den enskilde ska möta så få olika medarbetare som möjligt"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="falun-omvardnadsnamnden-2022",
        formats=("lines",),
        look=Look(
            colour="#333333",
            family="helvetica",
            headings="modest",
            size=11,
            table="unruled",
            header=("Falu kommun", "ON 2023/0014"),
            footer=("Omvårdnadsnämnden", "{page} ({pages})"),
            first_page_with_header=1,
            justified=True,
        ),
        document={
            "municipality_code": "2080",
            "municipality": "Falun",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2022",
            "organisation": "Omvårdnadsnämnden",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-12-31",
        },
        goal_defaults={"level": "board", "year": 2022},
        value_defaults={"period": Y22},
    )
    letter(s)
    basis(s)
    influence(s)
    safety(s)
    skill(s)
    access(s)
    reports(s)
    onwards(s)
    s.traps += TRAPS
    return s


def letter(s: Specimen) -> None:
    """Put the letter."""
    s.p("Tjänsteskrivelse", style="bold")
    s.p("2023-02-20. Handläggare: Karin Östlund, kvalitetsutvecklare, telefon 023-830 00")
    s.p("Omvårdnadsnämndens kvalitetsberättelse 2022 för funktionsstöd", style="bold")
    s.p("Förslag", style="label")
    s.p("Omvårdnadsnämnden godkänner kvalitetsberättelsen för 2022 och lägger den till handlingarna.")
    s.p("Sammanfattning", style="label")
    s.p(
        """Enligt Socialstyrelsens föreskrifter ska nämnden varje år dokumentera hur kvaliteten har säkrats och
        utvecklats. I bifogad berättelse redovisas arbetet inom funktionsstöd. Delaktigheten har ökat, medan
        utbildningsnivån bland medarbetarna inte utvecklas i den takt som nämnden önskar. Ärendet har beretts av
        omvårdnadskontoret och informerats om i samverkan den 9 februari 2023."""
    )
    s.add(Break())


def basis(s: Specimen) -> None:
    """Put what is accounted for."""
    s.heading(1, "Kvalitetsberättelse 2022")
    s.heading(2, "1 Utgångspunkter")
    s.p(
        """Funktionsstöd omfattar 34 gruppbostäder och servicebostäder, elva enheter för daglig verksamhet, personlig
        assistans, korttidsvistelse och boendestöd. 612 personer hade vid årets slut en eller flera insatser enligt
        lagen (1993:387) om stöd och service till vissa funktionshindrade. Nämnden har i sin verksamhetsplan lyft
        fram fyra kvalitetsområden. För vart och ett beskrivs ambitionen, hur det ser ut och vilken slutsats vi drar.
        Uppgifterna är hämtade ur nämndens egenkontroll, som enhetscheferna besvarar varje höst, och ur
        brukarundersökningen.""",
        value("gruppbostäder och servicebostäder", "34 gruppbostäder och servicebostäder", "count"),
        value("enheter för daglig verksamhet", "elva enheter", "count", value=11, name_variants=["enheter"]),
        value("personer hade insatser", "612 personer", "count", period="2022-12", name_variants=["personer"]),
        value("kvalitetsområden", "fyra kvalitetsområden", "count", value=4, sure=False),
    )


def influence(s: Specimen) -> None:
    """Put the first area."""
    s.goal_defaults["perspective"] = "Delaktighet"
    s.heading(2, "2 Delaktighet")
    s.p("Ambition", style="bold")
    s.p(f"Nämndens ambition är att {PART}. Det innebär bland annat att {PLAN}.", goal("1", PART))
    s.note(goal("1a", PLAN, parent="1", target=(">=", 95, "percent")))
    s.p("Nuläge", style="bold")
    s.p(
        """Egenkontrollen omfattade 448 genomförandeplaner. I 96 procent av dem framgår det att den enskilde har
        varit med, vilket är en klar förbättring jämfört med 2021 då andelen var 88 procent. Boenderåd finns nu på 29
        av 34 boenden. I brukarundersökningen svarar 81 procent på gruppbostäder och 77 procent på servicebostäder
        att de får bestämma om saker som är viktiga. Deltagarna i daglig verksamhet är mest nöjda, 86 procent.""",
        value("genomförandeplaner", "448 genomförandeplaner", "count", name_variants=["Egenkontrollen omfattade"]),
        value("den enskilde har varit med", "96 procent", "percent", name_variants=["framgår det att den enskilde"]),
        value("den enskilde har varit med", "88 procent", "percent", measure="previous", period=Y21),
        value("Boenderåd", "29 av 34 boenden", "count", name_variants=["boenden"]),
        value(
            "gruppbostäder bestämma om saker som är viktiga", "81 procent", "percent", name_variants=["gruppbostäder"]
        ),
        value(
            "servicebostäder bestämma om saker som är viktiga",
            "77 procent",
            "percent",
            name_variants=["servicebostäder"],
        ),
        value("daglig verksamhet", "86 procent", "percent", name_variants=["Deltagarna i daglig verksamhet nöjda"]),
    )
    s.p("Slutsats", style="bold")
    s.p(
        """Målvärdet för genomförandeplanerna är uppnått. När det gäller möjligheten att påverka sin vardag är vi
        på god väg, men en femtedel upplever fortfarande att andra bestämmer.""",
        judged("1a", "achieved", "Målvärdet för genomförandeplanerna är uppnått", source="text"),
        judged("1", "ongoing", "är vi på god väg", source="text", status_alt=["partly"]),
        value("upplever att andra bestämmer", "en femtedel", "percent", value=20, sure=False),
    )


def safety(s: Specimen) -> None:
    """Put the second area."""
    s.goal_defaults["perspective"] = "Trygghet"
    s.heading(2, "3 Trygghet")
    s.p("Ambition", style="bold")
    s.p(f"Ambitionen är att {CALM}.", goal("2", CALM))
    s.p("Nuläge", style="bold")
    s.p("Tabell 1. Egenkontroll, andel i procent", style="caption")
    s.values(
        Grid(
            header=(("Fråga", Y20, Y21, Y22),),
            rows=(
                ("Boenden utan hot och våld senaste halvåret", "59", "64", "71"),
                ("Boenden utan begränsningsåtgärder", "82", "79", "85"),
                ("Medarbetare utbildade i lågaffektivt bemötande", "48", "70", "83"),
                ("Personer som känner sig trygga hemma", "-", "78", "80"),
                ("Boenden med aktuell brandskyddsplan", "94", "100", "97"),
            ),
            widths=(0.58, 0.14, 0.14, 0.14),
        ),
        (
            Column(Y20, "previous", "percent", Y20),
            Column(Y21, "previous", "percent", Y21),
            Column(Y22, "outcome", "percent", Y22),
        ),
        extra={"name_variants": ["Egenkontroll, andel i procent"]},
    )
    s.p(
        """Det är tredje året i rad som fler boenden är fria från hot och våld. Där det förekommer handlar det oftast
        om konflikter mellan de boende. På fem boenden används någon form av begränsningsåtgärd, till exempel låsta
        köksskåp, och alla har en plan för hur de ska upphöra. Larm och grindar har tagits bort i åtta fall.""",
        value("boenden används begränsningsåtgärd", "fem boenden", "count", value=5, name_variants=["boenden"]),
        value("Larm och grindar har tagits bort", "åtta fall", "count", value=8),
    )
    s.p("Slutsats", style="bold")
    s.p(
        """Även om utvecklingen är positiv kan ambitionen inte anses uppfylld så länge nästan vart tredje boende
        rapporterar hot eller våld.""",
        judged("2", "not_achieved", "kan ambitionen inte anses uppfylld", source="text"),
        value("rapporterar hot eller våld", "vart tredje boende", "percent", value=33.3, sure=False),
    )


def skill(s: Specimen) -> None:
    """Put the third area."""
    s.goal_defaults["perspective"] = "Kompetens"
    s.heading(2, "4 Kompetens och kontinuitet")
    s.p("Ambition", style="bold")
    s.p(f"Ambitionen är dels att {KNOW}, dels att {SAME}.", goal("3", KNOW), goal("4", SAME))
    s.p("Nuläge", style="bold")
    s.p(
        """Andelen stödassistenter och stödpedagoger med adekvat gymnasie- eller yrkeshögskoleutbildning är 72
        procent, i stort sett oförändrat sedan 2020. 46 medarbetare har påbörjat den utbildning till stödassistent
        som nämnden avsatte 1,5 miljoner kronor till. Sju enheter saknar stödpedagog. Sjukfrånvaron minskade från 8,9
        till 7,6 procent. På gruppbostäderna arbetade i genomsnitt 14 personer under en fyraveckorsperiod, jämfört
        med 18 under 2021 då pandemin satte spår i bemanningen.""",
        value("Andelen stödassistenter och stödpedagoger med adekvat utbildning", "72 procent", "percent"),
        value("medarbetare har påbörjat utbildning", "46 medarbetare", "count", name_variants=["medarbetare"]),
        value("nämnden avsatte", "1,5 miljoner kronor", "sek", value=1_500_000, sure=False),
        value("enheter saknar stödpedagog", "Sju enheter", "count", value=7, name_variants=["saknar stödpedagog"]),
        value("Sjukfrånvaron", "7,6 procent", "percent"),
        value("Sjukfrånvaron", "8,9", "percent", measure="previous", period=Y21),
        value("gruppbostäderna arbetade personer", "14 personer", "count", name_variants=["personer"]),
        value(
            "gruppbostäderna arbetade personer",
            "18",
            "count",
            measure="previous",
            period=Y21,
            name_variants=["personer"],
        ),
    )
    s.p("Slutsats", style="bold")
    s.p(
        """Vi når inte ambitionen om rätt utbildning, och med nuvarande rekryteringsläge dröjer det flera år.
        Kontinuiteten har däremot förbättrats påtagligt, och här menar vi att nämndens ambition till stora delar är
        infriad.""",
        judged("3", "not_achieved", "Vi når inte ambitionen om rätt utbildning", source="text"),
        judged("4", "partly", "till stora delar är infriad", source="text", status_alt=["achieved"]),
    )


def access(s: Specimen) -> None:
    """Put the fourth area."""
    s.goal_defaults["perspective"] = "Tillgänglighet"
    s.heading(2, "5 Tillgänglighet")
    s.p("Ambition", style="bold")
    s.p(f"Nämnden vill att {REACH}.", goal("5", REACH, target=("<=", 3, "months")))
    s.p("Nuläge", style="bold")
    s.p("Tabell 2. Beslut som inte verkställts inom tre månader, antal per 31 december", style="caption")
    s.values(
        Grid(
            header=(("Insats", Y20, Y21, Y22),),
            rows=(
                ("Bostad med särskild service", "19", "23", "12"),
                ("Kontaktperson", "31", "42", "27"),
                ("Korttidsvistelse", "6", "14", "4"),
                ("Daglig verksamhet", "", "3", "0"),
                ("Summa", "56", "82", "43"),
            ),
            widths=(0.58, 0.14, 0.14, 0.14),
            bold_rows=(4,),
        ),
        (
            Column(Y20, "previous", "count", Y20),
            Column(Y21, "previous", "count", Y21),
            Column(Y22, "outcome", "count", Y22),
        ),
        extra={"name_variants": ["Beslut som inte verkställts inom tre månader, antal per 31 december"]},
    )
    s.p(
        """Två nya gruppbostäder med sammanlagt tolv lägenheter har öppnat, i Bjursås och på Norslund. Antalet beslut
        som väntar har nästan halverats. Den som har väntat längst på en kontaktperson har väntat i 14 månader.
        Nämnden har betalat 486 tkr i särskild avgift.""",
        value("nya gruppbostäder", "Två nya gruppbostäder", "count", value=2),
        value("lägenheter", "tolv lägenheter", "count", value=12, name_variants=["gruppbostäder lägenheter"]),
        value("väntat längst på en kontaktperson", "14 månader", "months", name_variants=["kontaktperson"]),
        value("särskild avgift", "486 tkr", "sek", value=486_000),
    )
    s.p("Slutsats", style="bold")
    s.p(
        "Ambitionen nås för daglig verksamhet men inte för övriga insatser.",
        judged("5", "achieved", "Ambitionen nås för daglig verksamhet", aspect="daglig verksamhet", source="text"),
        judged("5", "not_achieved", "inte för övriga insatser", aspect="övriga insatser", source="text"),
    )


def reports(s: Specimen) -> None:
    """Put deviations and money."""
    s.heading(2, "6 Avvikelser, klagomål och lex Sarah")
    s.p(
        """Inom funktionsstöd registrerades 1 214 avvikelser, 9 procent färre än året innan. Läkemedel står för 57
        procent av dem. 38 klagomål har kommit in, varav 21 från anhöriga och gode män. Fjorton rapporter enligt lex
        Sarah har utretts och två av dem har anmälts till IVO. Funktionsstöd redovisar ett överskott på 3,4 miljoner
        kronor, främst till följd av vakanta tjänster inom boendestöd.""",
        value("avvikelser", "1 214 avvikelser", "count"),
        value("färre avvikelser", "9 procent", "percent", sure=False),
        value("Läkemedel", "57 procent", "percent", name_variants=["Läkemedel avvikelser"]),
        value("klagomål", "38 klagomål", "count"),
        value("klagomål från anhöriga och gode män", "21", "count", name_variants=["från anhöriga och gode män"]),
        value("rapporter enligt lex Sarah", "Fjorton rapporter", "count", value=14, name_variants=["rapporter"]),
        value("anmälts till IVO", "två av dem", "count", value=2),
        money("Funktionsstöd", currency_unit="mkr", deviation=3_400_000, period=Y22),
    )


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "7 Fortsatt arbete")
    s.p(
        """Under 2023 prioriteras utbildning till stödassistent, ett gemensamt arbetssätt för att förebygga våld mellan
        boende och rekrytering av kontaktpersoner. Nämnden har gett kontoret i uppdrag att återkomma i september med en
        plan för hur antalet ej verkställda beslut ska komma ned till högst 20.""",
        goal(
            "n1",
            "antalet ej verkställda beslut ska komma ned till högst 20",
            year=2023,
            target=("<=", 20, "count"),
            sure=False,
            perspective=None,
        ),
    )
