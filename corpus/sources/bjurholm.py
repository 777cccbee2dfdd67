"""A small municipality's report on its schools: school by school, merit values, tests, safety, told mostly in text."""

from corpus.gold import goal, judged, value
from corpus.story import Column, Grid, Items, Look, Specimen

YEAR = "2015-08/2016-06"
TRAPS = [
    "preschool, leisure-time centre and school in turn, each with the questions Vart ska vi, Var är vi, Hur gör vi",
    "goals as sentences under a question, two of them in one paragraph",
    "few pupils: numbers of pupils in words, and cells that are not shown",
    "a school year as period, spring and autumn",
    "the country beside the municipality, girls and boys beside all",
    "quotations from pupils",
    "tests, subjects and grades with numbers in their names",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="bjurholm-barn-och-utbildning-2016",
        look=Look(
            colour="#8a1538",
            family="times",
            figures="centre",
            size=11,
            table="zebra",
            header=("Systematiskt kvalitetsarbete 2015/2016", "Bjurholms kommun"),
            footer=("", "- {page} -"),
            first_page_with_header=2,
            justified=False,
        ),
        document={
            "municipality_code": "2403",
            "municipality": "Bjurholm",
            "report_type": "kvalitetsberattelse",
            "title": "Systematiskt kvalitetsarbete 2015/2016",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2016,
            "period_start": "2015-08-01",
            "period_end": "2016-06-30",
        },
        goal_defaults={"level": "board", "year": 2016},
        value_defaults={"period": None},
    )
    s.heading(1, "Systematiskt kvalitetsarbete 2015/2016")
    s.p("Förskola, fritidshem, förskoleklass och grundskola", style="bold")
    s.p("Rapport till kommunstyrelsen 2016-09-13<br/>Kristina Åkerlund, barn- och utbildningschef", style="small")
    introduction(s)
    preschool(s)
    leisure(s)
    school_results(s)
    school_safety(s)
    ahead(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put the introduction."""
    s.heading(2, "Inledning")
    s.p(
        """Varje huvudman inom skolväsendet ska systematiskt och kontinuerligt planera, följa upp och utveckla
        utbildningen. Den här rapporten sammanfattar enheternas egna kvalitetsrapporter. Den utgår från fyra frågor:
        Vart ska vi? Var är vi? Hur gör vi? Hur blev det? Eftersom Bjurholm är en liten kommun kan enskilda barn och
        elever påverka resultaten mycket, och uppgifter om färre än fem redovisas inte."""
    )
    s.p(
        """Hösten 2015 gick 98 barn i förskolan, 71 i fritidshemmet och 214 elever i Castorskolan. Under läsåret kom 34
        nyanlända barn och elever till kommunen, de flesta i november och december. Det har krävt nya lösningar för
        undervisning i svenska som andraspråk.""",
        value("barn i förskolan", "98 barn", "count", period="2015"),
        value("barn i fritidshemmet", "71", "count", period="2015", name_variants=["fritidshemmet"]),
        value("elever i Castorskolan", "214 elever", "count", period="2015", name_variants=["elever"]),
        value("nyanlända barn och elever", "34", "count", period=YEAR, name_variants=["nyanlända"]),
    )


def preschool(s: Specimen) -> None:
    """Put the preschool."""
    s.goal_defaults |= {"perspective": "Förskola", "unit": "Förskolan"}
    s.value_defaults |= {"org_unit": "Förskolan"}
    s.heading(2, "Förskola")
    first = "Alla barn ska varje dag få höra en bok läsas"
    second = "Minst hälften av personalen ska vara förskollärare"
    s.p("Vart ska vi?", style="question")
    s.p(
        f"{first}. {second}.",
        goal("f1", first),
        goal("f2", second, target=(">=", 50, "percent")),
    )
    s.p("Hur blev det?", style="question")
    s.p(
        """Läsningen har blivit en självklar del av dagen på alla fem avdelningarna. Biblioteket lånade ut 1 140 böcker
        till förskolorna, dubbelt så många som året före. Målet är uppfyllt. Andelen förskollärare var 44 procent i
        oktober 2015, att jämföra med 47 procent 2014 och 42 procent i riket. Det andra målet är alltså inte uppfyllt.
        Två tjänster har utlysts tre gånger utan behöriga sökande.""",
        value("avdelningarna", "fem", "count", value=5, sure=False),
        value("lånade ut böcker", "1 140 böcker", "count", name_variants=["böcker"]),
        judged("f1", "achieved", "Målet är uppfyllt", source="text"),
        value("Andelen förskollärare", "44 procent", "percent", period="2015-10"),
        value("Andelen förskollärare", "47 procent", "percent", measure="previous", period="2014"),
        value("Andelen förskollärare", "42 procent", "percent", org_unit="riket", name_variants=["riket"]),
        judged("f2", "not_achieved", "Det andra målet är alltså inte uppfyllt", source="text"),
        value("tjänster har utlysts", "Två tjänster", "count", value=2, sure=False, name_variants=["tjänster"]),
    )
    s.p("Föräldraenkät våren 2016, andel som svarat 4 eller 5 på en femgradig skala (%)", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "Myran", "Trollet", "Agnäs", "Alla"),),
            rows=(
                ("Mitt barn trivs på förskolan", "97", "94", "100", "96"),
                ("Jag får veta hur mitt barn utvecklas", "81", "73", "92", "79"),
                ("Förskolan arbetar med språk och läsning", "95", "90", "96", "93"),
                ("Jag är nöjd med maten", "86", "88", "–", "87"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        [
            *(Column(name, unit="percent", period="2016", org_unit=name) for name in ("Myran", "Trollet", "Agnäs")),
            Column("Alla", unit="percent", period="2016"),
        ],
    )
    s.p(
        "Svarsfrekvensen var 74 procent. På Agnäs har färre än fem besvarat frågan om mat.",
        value("Svarsfrekvensen", "74 procent", "percent", period="2016"),
    )


def leisure(s: Specimen) -> None:
    """Put the leisure-time centre."""
    s.goal_defaults |= {"perspective": "Fritidshem", "unit": "Fritidshemmet"}
    s.value_defaults |= {"org_unit": "Fritidshemmet"}
    s.heading(2, "Fritidshem")
    first = "Barnen ska vara med och bestämma vad som görs på fritids"
    s.p("Vart ska vi?", style="question")
    s.p(f"{first}.", goal("h1", first))
    s.p("Hur blev det?", style="question")
    s.p(
        """Fritidsråd hålls varannan fredag. ”Vi bestämde att det skulle vara snickarvecka och det blev det”,
        säger en flicka i tvåan. I intervjuerna i maj sa 38 av 45 barn att de får vara med och bestämma.
        Personalen bedömer att målet i hög grad är uppfyllt. Gruppen är dock stor, med i snitt 36 barn per
        avdelning mot 31 föregående läsår.""",
        value("barn får vara med och bestämma", "38 av 45", "count", period="2016-05", name_variants=["barn"]),
        judged("h1", "achieved", "målet i hög grad är uppfyllt", source="text", status_alt=["partly"]),
        value("barn per avdelning", "36 barn", "count", name_variants=["barn per avdelning i snitt"]),
        value("barn per avdelning", "31", "count", measure="previous", name_variants=["barn per avdelning i snitt"]),
    )


def school_results(s: Specimen) -> None:
    """Put the results of the school."""
    s.goal_defaults |= {"perspective": "Grundskola", "unit": "Castorskolan"}
    s.value_defaults |= {"org_unit": "Castorskolan"}
    s.heading(2, "Förskoleklass och grundskola")
    first = "Alla elever ska lämna årskurs 9 med behörighet till gymnasiet"
    second = "Alla elever i årskurs 1 ska kunna läsa en enkel text i maj"
    third = "Skillnaden i meritvärde mellan flickor och pojkar ska minska"
    s.p("Vart ska vi?", style="question")
    s.add(
        Items((first, second, third)),
        goal("g1", first),
        goal("g2", second),
        goal("g3", third, target=("decrease", None, None)),
    )
    s.p("Hur blev det?", style="question")
    s.p(
        """I juni gick 23 elever ut årskurs 9. Av dem var 20 behöriga till ett yrkesprogram, det vill säga 87,0
        procent. Målet är inte uppfyllt, men resultatet är bättre än i fjol då 81,5 procent var behöriga. Två av de tre
        som saknar behörighet har varit i Sverige kortare tid än två år. Samtliga har sökt introduktionsprogram.""",
        value("elever gick ut årskurs 9", "23 elever", "count", period="2016-06", name_variants=["elever årskurs 9"]),
        value("behöriga till ett yrkesprogram", "20", "count", name_variants=["behöriga"]),
        value("behöriga till ett yrkesprogram", "87,0 procent", "percent", name_variants=["behöriga"]),
        judged("g1", "not_achieved", "Målet är inte uppfyllt", source="text"),
        value("behöriga", "81,5 procent", "percent", measure="previous", name_variants=["behöriga i fjol"]),
        value("saknar behörighet", "Två av de tre", "count", value=2, sure=False),
    )
    s.p(
        """Läsningen i årskurs 1 har gått bra. 24 av 26 elever läser en enkel text, och de två som inte gör det får
        enskild träning varje dag. Målet är nästan uppnått. Meritvärdet var 224 för flickor och 201 för pojkar.
        Skillnaden är 23 poäng, jämfört med 37 poäng för ett år sedan, så det tredje målet är uppnått.""",
        value("elever läser en enkel text", "24 av 26", "count", name_variants=["årskurs 1 elever"]),
        value("får enskild träning varje dag", "de två", "count", value=2, sure=False),
        judged("g2", "partly", "Målet är nästan uppnått", source="text"),
        value("Meritvärdet", "224", "index", series="flickor", name_variants=["Meritvärdet för flickor"]),
        value("Meritvärdet", "201", "index", series="pojkar", name_variants=["Meritvärdet för pojkar", "pojkar"]),
        value("Skillnaden", "23 poäng", None, name_variants=["Skillnaden i meritvärde"]),
        value("Skillnaden", "37 poäng", None, measure="previous", name_variants=["Skillnaden i meritvärde"]),
        judged("g3", "achieved", "det tredje målet är uppnått", source="text"),
    )
    years = (("2013/14", "previous"), ("2014/15", "previous"), ("2015/16", "outcome"))
    s.values(
        Grid(
            header=(("Årskurs 9", "2013/14", "2014/15", "2015/16", "Riket 2015/16"),),
            rows=(
                ("Genomsnittligt meritvärde (17 ämnen)", "198,4", "205,1", "212,0", "223,8"),
                ("Andel behöriga till yrkesprogram, %", "85,7", "81,5", "87,0", "83,1"),
                ("Andel godkända i alla ämnen, %", "71,4", "70,4", "78,3", "74,2"),
                ("Andel godkända i matematik, %", "89,3", "85,2", "91,3", "88,5"),
            ),
            widths=(0.4, 0.14, 0.14, 0.14, 0.18),
        ),
        [
            *(Column(year, measure) for year, measure in years),
            Column("Riket 2015/16", org_unit="Riket"),
        ],
        units={
            "Genomsnittligt meritvärde (17 ämnen)": "index",
            "Andel behöriga till yrkesprogram, %": "percent",
            "Andel godkända i alla ämnen, %": "percent",
            "Andel godkända i matematik, %": "percent",
        },
    )
    s.p("Nationella prov årskurs 3, andel (%) som klarat alla delprov", style="caption")
    s.values(
        Grid(
            header=(("", "Flickor", "Pojkar", "Alla"),),
            rows=(
                ("Matematik", "75", "69", "72"),
                ("Svenska", "83", "62", "72"),
                ("Svenska som andraspråk", "..", "..", "50"),
            ),
            widths=(0.4, 0.18, 0.18, 0.18),
        ),
        [Column(group, unit="percent") for group in ("Flickor", "Pojkar", "Alla")],
        extra={"name_variants": ["Nationella prov årskurs 3, andel (%) som klarat alla delprov"]},
    )


def school_safety(s: Specimen) -> None:
    """Put safety."""
    s.heading(3, "Trygghet och studiero")
    s.p(
        """I elevenkäten svarade 93 procent av eleverna i årskurs 4–9 att de känner sig trygga i skolan. Det är fyra
        procentenheter fler än våren 2015. Studieron är sämre: bara 58 procent tycker att de har arbetsro på
        lektionerna. Åtta anmälningar om kränkande behandling har gjorts till huvudmannen, varav sex rör händelser på
        raster. Antalet elever med en frånvaro över 20 procent var elva, och för alla finns en handlingsplan.""",
        value("eleverna känner sig trygga i skolan", "93 procent", "percent", period="2016", name_variants=["trygga"]),
        value("fler trygga", "fyra procentenheter", "percent", value=4, sure=False),
        value("har arbetsro på lektionerna", "58 procent", "percent", period="2016", name_variants=["arbetsro"]),
        value("anmälningar om kränkande behandling", "Åtta anmälningar", "count", value=8, period=YEAR),
        value("anmälningar rör händelser på raster", "sex", "count", value=6, name_variants=["händelser på raster"]),
        value("elever med en frånvaro över 20 procent", "elva", "count", value=11, name_variants=["Antalet elever"]),
    )
    s.p("Hur gör vi?", style="question")
    s.p(
        """Skolan har infört en rastbod och fasta platser i klassrummen. Två resurspersoner har anställts med
        statsbidrag. Elevhälsan träffar varje arbetslag var femte vecka. Lärarna har läst Skolverkets moduler i
        Läslyftet, och 17 av 21 lärare är behöriga i alla sina ämnen.""",
        value("resurspersoner har anställts", "Två resurspersoner", "count", value=2, sure=False),
        value("lärare är behöriga i alla sina ämnen", "17 av 21", "count", name_variants=["lärare behöriga"]),
    )


def ahead(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "Utvecklingsområden läsåret 2016/2017")
    first = "Minst 70 procent av eleverna ska uppleva arbetsro"
    s.p(
        f"""Förskolan fortsätter med språk och läsning. Grundskolan prioriterar studiero, och målet är att
        {first.lower()} våren 2017. Ett nytt mottagande av nyanlända ska vara på plats i oktober.""",
        goal("n1", first.lower(), year=2017, target=(">=", 70, "percent"), sure=False),
    )
