"""A preschool district's quality account of a year as text: aim, method, result and measures below each area."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "the national curriculum's aims before the district's own, in other words",
    "the same four headings below each area, so that only the area tells them apart",
    "an aim for children told as what they shall experience, and one as what grown-ups shall do",
    "verdicts of preschools inside the prose, by names that are also words",
    "a result without any verdict, and a verdict without a result",
    "tables in tabs, one with preschools as rows and one as columns, cells that are empty",
    "measures for the year after in dashes that look like the aims",
    "ages, paragraphs of the school act and times of the day that are no values",
]
UNIT = "Förskoleområde Norra"
YEAR, BEFORE = "2012", "2011"
SCHOOLS = ("Ekbacken", "Kajutan", "Sjöbris", "Vintergatan")


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="harnosand-forskoleomrade-norra-2012",
        formats=("txt",),
        look=Look(),
        document={
            "municipality_code": "2280",
            "municipality": "Härnösand",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsredovisning 2012",
            "organisation": "Skolförvaltningen",
            "unit": UNIT,
            "year": 2012,
            "period_start": "2012-01-01",
            "period_end": "2012-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2012},
        value_defaults={"period": YEAR},
    )
    s.add(
        Cover(
            "Kvalitetsredovisning 2012",
            ("Förskoleområde Norra", "Skolförvaltningen, Härnösands kommun"),
            ("Förskolechef Lena Byström", "2013-01-25"),
        )
    )
    s.add(Contents("Innehåll", depth=2))
    conditions(s)
    norms(s)
    language(s)
    science(s)
    influence(s)
    home(s)
    whole(s)
    s.traps += TRAPS
    return s


def part(s: Specimen, label: str, text: str, *noted: Noted) -> None:
    """Put one of the four headings and what stands below it."""
    s.heading(3, label, listed=False)
    s.p(text, *noted)


def national(key: str, text: str) -> Noted:
    """Return an aim of the curriculum: it is given, not set by the district."""
    return goal(key, text, level=None, unit=None, sure=False)


def conditions(s: Specimen) -> None:
    """Put the district."""
    s.heading(1, "1. Verksamhetens förutsättningar")
    s.p(
        """Förskoleområde Norra består av fyra förskolor: Ekbacken, Kajutan, Sjöbris och Vintergatan. Sedan augusti är
        Vintergatan även kommunens nattöppna förskola, med möjlighet till omsorg kl. 18.00–06.30. Enligt 8 kap. 3 §
        skollagen (2010:800) ska barn erbjudas förskola från och med ett års ålder. Den 15 oktober var 274 barn
        inskrivna, vilket är 11 fler än samma tid i fjol. 47 av dem har ett annat modersmål än svenska. I området
        arbetar 52 personer, motsvarande 46,3 årsarbetare.""",
        value("förskolor", "fyra förskolor", "count", value=4, sure=False),
        value("barn inskrivna", "274 barn", "count", period="2012-10", name_variants=["barn"]),
        value("fler barn", "11 fler", "count", sure=False),
        value("annat modersmål än svenska", "47 av dem", "count", value=47, period="2012-10"),
        value("arbetar personer", "52 personer", "count", name_variants=["personer"]),
        value("årsarbetare", "46,3 årsarbetare", "fte"),
    )
    s.values(
        Grid(
            header=(("Förskola", "Avdelningar", "Barn 15 okt", "Barn per årsarbetare", "Andel förskollärare, %"),),
            rows=(
                ("Ekbacken", "5", "88", "5,9", "58"),
                ("Kajutan", "3", "52", "6,1", "63"),
                ("Sjöbris", "3", "49", "5,6", "47"),
                ("Vintergatan", "5", "85", "6,0", "51"),
                ("Norra", "16", "274", "5,9", "55"),
            ),
            widths=(0.3, 0.15, 0.15, 0.2, 0.2),
            bold_rows=(4,),
        ),
        (
            Column("Avdelningar", unit="count"),
            Column("Barn 15 okt", unit="count", period="2012-10"),
            Column("Barn per årsarbetare", unit=None),
            Column("Andel förskollärare, %", unit="percent"),
        ),
    )
    s.p(
        """Redovisningen bygger på avdelningarnas utvärderingar i juni och december, pedagogisk dokumentation,
        föräldraenkäten i november och de samtal jag som förskolechef har haft med varje arbetslag. Föräldraenkäten
        besvarades av 163 föräldrar, vilket ger en svarsfrekvens på 61 procent.""",
        value("Föräldraenkäten besvarades av", "163 föräldrar", "count", name_variants=["föräldrar"], period="2012-11"),
        value("svarsfrekvens", "61 procent", "percent", period="2012-11"),
    )


def norms(s: Specimen) -> None:
    """Put norms and values."""
    s.goal_defaults["perspective"] = "Normer och värden"
    aim = "Alla barn ska känna sig trygga med minst två vuxna på sin avdelning"
    insult = "Inget barn ska uppleva att någon leker kränkande med eller retar dem"
    nation = "varje barn utvecklar förmåga att leva sig in i andras situation och vilja att hjälpa till"
    s.heading(2, "2. Normer och värden")
    part(
        s,
        "Mål",
        f"""Läroplanen säger att förskolan ska verka för att {nation}. {aim}. {insult}.""",
        national("L1", nation),
        goal("1", aim),
        goal("2", insult, target=("=", 0, "count")),
    )
    part(
        s,
        "Metod",
        """Inskolningen är numera föräldraaktiv och tar tre till fem dagar. På Ekbacken och Sjöbris har vi delat barnen
        i mindre grupper under förmiddagen. Likabehandlingsplanen, som reviderades i mars, gås igenom med alla
        nyanställda. Personalen har läst och diskuterat boken Bråkiga barn under fyra kvällsmöten.""",
        value("Inskolningen", "tre till fem dagar", "days", value=3, value_high=5, sure=False),
        value("kvällsmöten", "fyra kvällsmöten", "count", value=4, sure=False),
    )
    part(
        s,
        "Resultat",
        """I enkäten instämmer 96 procent av föräldrarna i att barnet är tryggt i förskolan. Arbetslagens kartläggning
        i december visar att 251 barn har minst två vuxna som de gärna går till när de är ledsna. Tolv barn, de flesta
        nyinskolade, har en. Elva var nya eller frånvarande och kunde inte bedömas. Nästan alla barn är alltså trygga,
        och målet får till största delen anses uppfyllt. På Kajutan har man nått hela vägen.""",
        value("barnet är tryggt i förskolan", "96 procent", "percent", period="2012-11", name_variants=["föräldrarna"]),
        value("barn har minst två vuxna", "251 barn", "count", period="2012-12", name_variants=["barn"]),
        value("barn har en", "Tolv barn", "count", value=12, period="2012-12", name_variants=["barn"]),
        value("kunde inte bedömas", "Elva", "count", value=11, period="2012-12", sure=False),
        judged("1", "partly", "målet får till största delen anses uppfyllt", source="text"),
        judged("1", "achieved", "På Kajutan har man nått hela vägen", unit="Kajutan", source="text"),
    )
    s.p(
        """Under året har vi upprättat nio anmälningar om kränkande behandling, mot fyra 2011. Samtliga gäller barn i
        åldern 4–5 år och sju av dem kommer från Vintergatan. Trots att ökningen delvis beror på den nya
        anmälningsrutinen kan vi inte säga att det andra målet är nått.""",
        value("anmälningar om kränkande behandling", "nio anmälningar", "count", value=9),
        value("anmälningar om kränkande behandling", "fyra", "count", value=4, measure="previous", period=BEFORE),
        value("kommer från Vintergatan", "sju av dem", "count", value=7, name_variants=["anmälningar Vintergatan"]),
        judged("2", "not_achieved", "kan vi inte säga att det andra målet är nått", source="text"),
    )
    measures(
        s,
        "1",
        "Vintergatans arbetslag får handledning av specialpedagog varannan vecka.",
        "Trygghetsvandringar med barnen införs på alla förskolor.",
    )


def readings(caption: str, rows: tuple[tuple[str, ...], ...]) -> list[Noted]:
    """Return what the table of reading tells: its rows are months, its columns preschools."""
    months = {
        "November 2011": ("2011-11", "previous"),
        "April 2012": ("2012-04", "outcome"),
        "November 2012": ("2012-11", "outcome"),
    }
    out = []
    for month, *cells in rows:
        period, measure = months[month]
        for unit, text in zip((*SCHOOLS, UNIT), cells, strict=True):
            told: dict[str, object] = {"measure": measure, "period": period, "org_unit": unit, "source": "table"}
            told |= {"series": f"{month} · {unit}", "name_variants": [month, "andel dagar med högläsning i procent"]}
            out.append(value(caption, text, "percent", **told))
    return out


def measures(s: Specimen, area: str, *texts: str) -> None:
    """Put what is to be done next; a reader may take it for aims."""
    s.heading(3, "Åtgärder", listed=False)
    noted = (goal(f"å{area}{n}", text, year=2013, sure=False) for n, text in enumerate(texts, start=1))
    s.items(texts, *noted, marker="–")


def language(s: Specimen) -> None:
    """Put language."""
    s.goal_defaults["perspective"] = "Utveckling och lärande"
    aim = "Språket ska finnas i allt vi gör, och varje barn ska dagligen få lyssna till högläsning"
    tongue = "barn med annat modersmål än svenska ska få stöd att utveckla båda sina språk"
    s.heading(2, "3. Utveckling och lärande – språk")
    part(
        s,
        "Mål",
        f"""{aim}. Vi har också haft som mål att {tongue}.""",
        goal("3", aim),
        goal("4", tongue),
    )
    part(
        s,
        "Metod",
        """Alla avdelningar har fått en bokpåse från biblioteket som byts var fjärde vecka. Två pedagoger per förskola
        har gått utbildning i språkutvecklande arbetssätt, 15 högskolepoäng. TRAS används som observationsmaterial för
        barn över tre år. Modersmålsstöd ges av kommunens modersmålslärare en timme i veckan i arabiska, somaliska och
        ryska.""",
        value("Två pedagoger per förskola", "Två pedagoger", "count", value=2, sure=False),
        value("utbildning", "15 högskolepoäng", None, sure=False),
        value("Modersmålsstöd", "en timme", "hours", value=1, sure=False),
    )
    s.heading(3, "Resultat", listed=False)
    caption = "Läsning under två veckor i april och november, andel dagar med högläsning i procent"
    rows = (
        ("November 2011", "64", "81", "", "58", "67"),
        ("April 2012", "79", "90", "76", "63", "77"),
        ("November 2012", "88", "96", "91", "69", "86"),
    )
    s.p(caption, style="caption")
    s.add(
        Grid(
            header=(("Mätning", *SCHOOLS, "Norra"),),
            rows=rows,
            widths=(0.25, 0.15, 0.15, 0.15, 0.15, 0.15),
        ),
        *readings(caption, rows),
    )
    s.p(
        """Läsningen har ökat på samtliga förskolor men ännu läser vi inte varje dag för varje barn. Målet är därmed
        inte helt uppnått. Lånen på biblioteket har nästan tredubblats, från 410 till 1 180 böcker. TRAS-observationer
        är gjorda för 139 barn och visar att 84 procent har en språkutveckling som är väntad för åldern.""",
        judged("3", "partly", "Målet är därmed inte helt uppnått", source="text"),
        value("Lånen på biblioteket", "1 180 böcker", "count", name_variants=["böcker"]),
        value("Lånen på biblioteket", "410", "count", measure="previous", period=BEFORE),
        value("TRAS-observationer", "139 barn", "count", name_variants=["barn"]),
        value("språkutveckling som är väntad för åldern", "84 procent", "percent", name_variants=["språkutveckling"]),
    )
    s.p(
        """Av de 47 barnen med annat modersmål har 29 fått modersmålsstöd. Övriga står på väntelista eller talar språk
        som kommunen inte har lärare i. För dem har vi inte kunnat leva upp till målet, medan det för de 29 fungerat
        bra.""",
        value("fått modersmålsstöd", "29", "count", name_variants=["barnen modersmålsstöd"]),
        judged(
            "4", "partly", "För dem har vi inte kunnat leva upp till målet", source="text", status_alt=["not_achieved"]
        ),
    )
    measures(s, "2", "Vintergatan bygger upp ett eget bibliotek i entrén under våren.")


def science(s: Specimen) -> None:
    """Put mathematics and science."""
    aim = "Barnen ska få upptäcka matematik i vardagen och möta naturvetenskap genom egna experiment"
    s.heading(2, "4. Utveckling och lärande – matematik, naturvetenskap och teknik")
    part(s, "Mål", f"{aim}.", goal("5", aim))
    part(
        s,
        "Metod",
        """Sedan läroplanen reviderades 2010 har dessa områden förstärkts. Vi har gått med i Naturvetenskap och teknik
        för alla, NTA, och hyrt två teman: Vatten och Luft. Varje avdelning har en skogsdag i veckan. Sjöbris fick
        utmärkelsen Grön flagg i maj.""",
        value("teman", "två teman", "count", value=2, sure=False),
    )
    part(
        s,
        "Resultat",
        """Elva av 16 avdelningar har arbetat med minst ett NTA-tema. Av dokumentationen att döma har barnens frågor
        blivit fler och mer undersökande, och pedagogerna uppger att de är säkrare i att använda matematiska begrepp.
        71 procent av föräldrarna svarar att de märkt att barnet är intresserat av att räkna, sortera och mäta, jämfört
        med 66 procent förra gången frågan ställdes, 2010. Arbetet är i full gång och vi ser en positiv utveckling.""",
        value("avdelningar har arbetat med NTA-tema", "Elva av 16 avdelningar", "count", value=11),
        value("föräldrarna märkt att barnet är intresserat", "71 procent", "percent", period="2012-11"),
        value(
            "föräldrarna märkt att barnet är intresserat",
            "66 procent",
            "percent",
            measure="previous",
            period="2010",
            name_variants=["frågan", "föräldrarna svarar"],
        ),
        judged("5", "ongoing", "Arbetet är i full gång", source="text", sure=False, status_alt=["partly", None]),
    )
    measures(s, "3", "De fem avdelningar som ännu inte gått NTA-utbildningen gör det i februari.")


def influence(s: Specimen) -> None:
    """Put the children's influence."""
    s.goal_defaults["perspective"] = "Barns inflytande"
    aim = "Barnens intressen ska ligga till grund för avdelningens projekt"
    talk = "alla barn från tre år ska delta i ett barnråd eller en samling där de får vara med och bestämma"
    s.heading(2, "5. Barns inflytande")
    part(
        s,
        "Mål",
        f"""{aim}. Dessutom har vi bestämt att {talk}.""",
        goal("6", aim),
        goal("7", talk),
    )
    part(
        s,
        "Metod",
        """Projekten dokumenteras på väggarna i barnens höjd så att de kan följa och påverka dem. Barnråd hålls den
        första måndagen i månaden. Under hösten har pedagogerna filmat varandra vid måltid och påklädning och sett på
        hur ofta barnen får välja.""",
    )
    part(
        s,
        "Resultat",
        """Alla 16 avdelningar har haft ett projekt som börjat i något som barnen visat intresse för, från vägbygget
        utanför Ekbacken till Kajutans spökskepp. Det första målet är uppfyllt. Barnråden kom däremot inte igång på
        Vintergatan förrän i oktober och ställdes in två gånger på Ekbacken. Av de 168 barn som berörs har 121
        deltagit, och för det andra målet är resultatet därför bara godtagbart på Kajutan och Sjöbris. 54 procent av
        föräldrarna vet inte om deras barn kan påverka sin dag.""",
        value("avdelningar har haft ett projekt", "16 avdelningar", "count", name_variants=["avdelningar"]),
        judged("6", "achieved", "Det första målet är uppfyllt", source="text"),
        value("barn som berörs", "168 barn", "count", name_variants=["barn"]),
        value("barn har deltagit", "121", "count", name_variants=["deltagit"]),
        judged(
            "7",
            "partly",
            "är resultatet därför bara godtagbart på Kajutan och Sjöbris",
            source="text",
            sure=False,
            status_alt=["not_achieved"],
        ),
        value("föräldrarna vet inte", "54 procent", "percent", period="2012-11", name_variants=["föräldrarna"]),
        value("ställdes in", "två gånger", "count", value=2, sure=False),
    )
    measures(s, "4", "Barnråd skrivs in i alla avdelningars grovplanering.")


def home(s: Specimen) -> None:
    """Put the parents."""
    s.goal_defaults["perspective"] = "Förskola och hem"
    aim = "Minst 90 procent av föräldrarna ska vara nöjda med den information de får om sitt barns utveckling"
    offered = "Alla föräldrar erbjuds utvecklingssamtal minst en gång per år"
    s.heading(2, "6. Förskola och hem")
    part(
        s,
        "Mål",
        f"""{aim}. {offered}.""",
        goal("8", aim, target=(">=", 90, "percent")),
        value("föräldrarna nöjda", "Minst 90 procent", "percent", measure="target", sure=False),
        goal("9", offered, target=(">=", 1, "count")),
    )
    part(
        s,
        "Metod",
        """Vi har gett varje barn en portfolio, skickat månadsbrev och haft två föräldramöten. Föräldrarådet träffas en
        gång per termin.""",
        value("föräldramöten", "två föräldramöten", "count", value=2, sure=False),
    )
    s.heading(3, "Resultat", listed=False)
    s.values(
        Grid(
            header=(("Andel instämmer, %", "2010", "2011", "2012"),),
            rows=(
                ("Jag är nöjd med informationen om mitt barns utveckling", "84", "87", "91"),
                ("Jag vet vem jag ska vända mig till", "90", "", "93"),
                ("Jag känner till förskolans mål", "62", "59", "70"),
                ("Jag kan rekommendera förskolan till andra", "92", "90", "94"),
            ),
            widths=(0.6, 0.13, 0.13, 0.13),
        ),
        (
            Column("2010", "previous", "percent", "2010"),
            Column("2011", "previous", "percent", "2011"),
            Column("2012", "outcome", "percent", "2012"),
        ),
        extra={"name_variants": ["Andel instämmer, %"]},
    )
    s.p(
        """Målet om information har vi klarat för första gången. Utvecklingssamtal har erbjudits alla, men bara 238 har
        genomförts, då en del familjer tackat nej eller inte kommit. Även det målet är ändå uppnått.""",
        judged("8", "achieved", "Målet om information har vi klarat", source="text"),
        value("Utvecklingssamtal genomförts", "238", "count", name_variants=["Utvecklingssamtal"]),
        judged("9", "achieved", "Även det målet är ändå uppnått", source="text"),
    )
    measures(s, "5", "Månadsbreven ersätts av en blogg för varje avdelning.")


def whole(s: Specimen) -> None:
    """Put the district as a whole."""
    s.goal_defaults["perspective"] = None
    s.heading(1, "7. Sammanfattande bedömning")
    s.p(
        """Området har kommit längst i arbetet med inflytande genom projekt och i kontakten med hemmen. Mest återstår
        när det gäller kränkningar och stödet till flerspråkiga barn. Sjukfrånvaron bland personalen sjönk från 6,9
        till 6,2 procent. Budgeten på 25,4 miljoner kronor höll inte; resultatet blev ett underskott på 310 000 kronor,
        som i huvudsak beror på nattomsorgen. Inför 2013 väntar 20 nya platser på Ekbacken, där en sjätte avdelning
        öppnar i april.""",
        value("Sjukfrånvaron bland personalen", "6,2 procent", "percent", name_variants=["Sjukfrånvaron"]),
        value("Sjukfrånvaron bland personalen", "6,9", "percent", measure="previous", period=BEFORE),
        money("Budgeten", currency_unit="kr", budget=25_400_000, deviation=-310_000, period=YEAR, sure=False),
        value("nya platser på Ekbacken", "20 nya platser", "count", period="2013", sure=False),
    )
