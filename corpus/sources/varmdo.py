"""A building and environment board's tertial report: a landscape table of goals, state in words, measures, comments."""

from dataclasses import dataclass

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Cell, Column, Grid, Items, Look, Specimen

TRAPS = [
    "a table of running text whose rows go on overleaf, its head repeated",
    "states in words of the report's own, explained once as what is expected at the end of the year",
    "measures in lists inside the cells, their states in brackets after them",
    "comments of several paragraphs that hold the figures, one of them less hopeful than the state beside it",
    "figures to August beside those of whole years and of the first tertial, T2 without saying of which months",
    "sections of laws, file numbers, names of properties and deadlines among the figures",
    "income that lacks told as a deviation with a minus, in prose with words",
]
SO_FAR, BEFORE, YEAR = "2019-01/2019-08", "2018-01/2018-08", "2019"
# T2 may be the months of the second tertial or all months to its end: the report does not say.
TERTIAL = None
STATES = {
    "Enligt plan": "achieved",
    "Viss avvikelse": "partly",
    "Stor avvikelse": "not_achieved",
    "Ej bedömt": "not_measured",
}
WORK = {"klart": "achieved", "pågår": "ongoing", "ej påbörjat": "not_achieved", "försenat": "not_achieved"}


@dataclass(frozen=True)
class Row:
    """A row of the table of goals: `measures` are (what, state), `told` what the comment tells."""

    key: str
    text: str
    state: str
    measures: tuple[tuple[str, str], ...]
    comment: tuple[str, ...]
    told: tuple[Noted, ...] = ()
    target: tuple[str, float | None, str | None] | None = None


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="varmdo-bygg-miljo-och-halsoskyddsnamnden-2019-08",
        look=Look(
            colour="#0b5563",
            family="vera",
            size=10.5,
            table="grid",
            header=("Värmdö kommun", "Dnr 2019BMH0007"),
            footer=("Tertialrapport 2 2019 – Bygg-, miljö- och hälsoskyddsnämnden", "{page} ({pages})"),
            first_page_with_header=1,
            justified=False,
            landscape=True,
        ),
        document={
            "municipality_code": "0120",
            "municipality": "Värmdö",
            "report_type": "delarsrapport",
            "title": "Tertialrapport 2 2019",
            "organisation": "Bygg-, miljö- och hälsoskyddsnämnden",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-08-31",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": SO_FAR},
    )
    summary(s)
    s.heading(2, "2 Nämndens mål")
    s.p(
        """Statusen avser den bedömning som görs vid tertialets slut av läget för hela året. Enligt plan betyder att
        målet väntas nås. Viss avvikelse betyder att målet väntas nås till del och Stor avvikelse att det inte väntas
        nås. Mål som följs upp först i årsbokslutet anges som Ej bedömt."""
    )
    goals(
        s,
        (
            ("Service och bemötande", service()),
            ("En god livsmiljö", environment()),
            ("Effektiv organisation", organisation()),
        ),
    )
    keys(s)
    economy(s)
    commissions(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "Tertialrapport 2 2019")
    s.p("Bygg-, miljö- och hälsoskyddsnämnden", style="label")
    s.heading(2, "1 Sammanfattning")
    s.p(
        """Konjunkturen inom byggandet har mattats av. Till och med augusti kom det in 742 ansökningar om bygglov, att
        jämföra med 918 under samma period 2018, och nämndens intäkter blir därmed lägre än budgeterat. Samtidigt har
        handläggningstiderna blivit kortare. Miljöavdelningen har på grund av vakanser inte kunnat genomföra den
        tillsyn som planerats. Den 1 januari trädde nya regler om avgiftsreduktion enligt 12 kap. 8 a § plan- och
        bygglagen (2010:900) i kraft. Nämnden har i tre ärenden behövt sätta ned avgiften.""",
        value("ansökningar om bygglov", "742 ansökningar", "count", name_variants=["ansökningar"]),
        value(
            "ansökningar om bygglov",
            "918",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["ansökningar"],
        ),
        value("sätta ned avgiften", "tre ärenden", "count", value=3, name_variants=["ärenden"]),
    )
    s.p(
        """Av nämndens sju mål bedöms tre nås vid årets slut, två nås till del och ett nås inte. Ett mål kan inte
        bedömas ännu.""",
        value("nämndens mål", "sju mål", "count", value=7, sure=False),
        value("nämndens mål bedöms nås", "tre nås", "count", value=3, sure=False),
        value("nämndens mål nås till del", "två nås till del", "count", value=2, sure=False),
        value("nämndens mål nås inte", "ett nås inte", "count", value=1, sure=False),
        value("nämndens mål kan inte bedömas", "Ett mål", "count", value=1, sure=False),
    )


def facts_of(r: Row, area: str) -> list[Noted]:
    """Return the facts of a row."""
    said = judged(r.key, STATES[r.state], r.state, source="template", forecast=int(r.state != "Ej bedömt"))
    out = [goal(r.key, r.text, target=r.target, perspective=area), said]
    for n, (what, state) in enumerate(r.measures, start=1):
        key = f"{r.key}a{n}"
        out.append(goal(key, what, parent=r.key, perspective=area, sure=False, note="an activity"))
        out.append(judged(key, WORK[state], state, source="template", sure=False, scale_kind="activity"))
    return [*out, *r.told]


def goals(s: Specimen, areas: tuple[tuple[str, tuple[Row, ...]], ...]) -> None:
    """Put the table of goals: each area has a row across it."""
    noted: list[Noted] = []
    cells: list[tuple[Cell, ...]] = []
    sections = []
    for area, rows in areas:
        sections.append(len(cells))
        cells.append((area, "", "", ""))
        for r in rows:
            listed = Items(tuple(f"{what} ({state})" for what, state in r.measures), "–")
            cells.append((r.text, r.state, (listed,), r.comment))
            noted += facts_of(r, area)
    s.add(
        Grid(
            header=(("Mål", "Status", "Åtgärder", "Kommentar"),),
            rows=tuple(cells),
            widths=(0.21, 0.1, 0.25, 0.44),
            left_columns=(0, 1, 2, 3),
            section_rows=tuple(sections),
        ),
        *noted,
    )


def service() -> tuple[Row, ...]:
    """Return the goals of service."""
    return (
        Row(
            "1",
            "Beslut om bygglov ska i 90 % av fallen fattas inom åtta veckor från komplett ansökan",
            "Enligt plan",
            (
                ("E-tjänst med automatisk kontroll av handlingar", "klart"),
                ("Veckovis genomgång av ärenden äldre än sex veckor", "pågår"),
                ("Mall för beslut om attefallshus", "klart"),
            ),
            (
                """Till och med augusti har 93 % av besluten fattats i tid. Mediantiden är 27 dagar, vilket är nio
                dagar kortare än i fjol. För strandskyddsdispenser är mediantiden 61 dagar.""",
                """E-tjänsten används i 68 % av ansökningarna. Andelen ansökningar som är kompletta från början har
                ökat från 11 till 24 %, men tre av fyra måste alltså fortfarande kompletteras.""",
            ),
            (
                value("besluten fattats i tid", "93 %", "percent", name_variants=["besluten"]),
                value("Mediantiden", "27 dagar", "days"),
                value("Mediantiden kortare än i fjol", "nio dagar", "days", value=9, sure=False),
                value("strandskyddsdispenser mediantiden", "61 dagar", "days", name_variants=["strandskyddsdispenser"]),
                value("E-tjänsten används", "68 %", "percent", name_variants=["ansökningarna"]),
                value("ansökningar som är kompletta", "24 %", "percent", name_variants=["Andelen ansökningar"]),
                value("ansökningar som är kompletta", "11", "percent", measure="previous", period=None),
                value("måste kompletteras", "tre av fyra", "percent", value=75, sure=False),
            ),
            (">=", 90, "percent"),
        ),
        Row(
            "2",
            "Nöjd kund-index (NKI) för bygglov ska öka till minst 68",
            "Viss avvikelse",
            (
                ("Telefontid varje vardag kl. 9–11", "klart"),
                ("Utbildning i klarspråk för alla handläggare", "försenat"),
            ),
            (
                """Det preliminära resultatet för första halvåret är 65, mot 61 för hela 2018. Bemötande får högst
                betyg, 74, och effektivitet lägst, 58. Antalet svar är bara 83 och siffrorna ska tolkas med
                försiktighet.""",
                """Vi räknar med att komma nära men knappast ända fram till 68.""",
            ),
            (
                value("resultatet", "65", "index", period="2019-01/2019-06", name_variants=["NKI", "första halvåret"]),
                value("resultatet", "61", "index", measure="previous", period="2018", name_variants=["NKI"]),
                value("Bemötande", "74", "index", period="2019-01/2019-06"),
                value("effektivitet", "58", "index", period="2019-01/2019-06"),
                value("Antalet svar", "83", "count", period="2019-01/2019-06"),
                judged("2", "partly", "komma nära men knappast ända fram", forecast=1, sure=False),
            ),
            (">=", 68, "index"),
        ),
        Row(
            "3",
            "Företagens helhetsomdöme i NKI-mätningen för miljötillsyn och livsmedelskontroll ska förbättras",
            "Ej bedömt",
            (("Frukostmöten med krögare på Gustavsberg och Stavsnäs", "pågår"),),
            (
                """Mätningen presenteras i april 2020. 2018 blev helhetsomdömet 71 för livsmedelskontroll och 64 för
                miljötillsyn. Två frukostmöten med sammanlagt 37 deltagare har hållits.""",
            ),
            (
                value("livsmedelskontroll helhetsomdömet", "71", "index", measure="previous", period="2018"),
                value("miljötillsyn helhetsomdömet", "64", "index", measure="previous", period="2018"),
                value("frukostmöten", "Två frukostmöten", "count", value=2, sure=False),
                value("deltagare", "37 deltagare", "count", name_variants=["frukostmöten deltagare"]),
            ),
            ("increase", None, None),
        ),
    )


def environment() -> tuple[Row, ...]:
    """Return the goals of the environment."""
    return (
        Row(
            "4",
            "Alla livsmedelsanläggningar ska få den kontroll som kontrollplanen anger",
            "Enligt plan",
            (("Sommarkontroller i skärgården", "klart"), ("Samverkan med Nacka om jour", "pågår")),
            (
                """Av årets 318 planerade kontroller är 231 gjorda, det vill säga 73 %. Under juni–augusti besöktes 44
                säsongsöppna verksamheter. Avvikelser konstaterades vid 39 % av kontrollerna, oftast bristande
                rengöring. Åtta anläggningar har fått föreläggande och en har stängts enligt artikel 54 i förordning
                (EG) nr 882/2004.""",
            ),
            (
                value("planerade kontroller", "318", "count", measure="target", period=YEAR, sure=False),
                value("kontroller är gjorda", "231", "count", name_variants=["planerade kontroller"]),
                value("kontroller är gjorda", "73 %", "percent", name_variants=["planerade kontroller"]),
                value(
                    "säsongsöppna verksamheter",
                    "44 säsongsöppna verksamheter",
                    "count",
                    period="2019-06/2019-08",
                    name_variants=["verksamheter"],
                ),
                value("Avvikelser konstaterades", "39 %", "percent", name_variants=["kontrollerna"]),
                value("anläggningar har fått föreläggande", "Åtta anläggningar", "count", value=8),
                value("har stängts", "en har stängts", "count", value=1, sure=False),
            ),
        ),
        Row(
            "5",
            "Minst 400 enskilda avlopp ska inventeras och 150 bristfälliga avlopp ska ha åtgärdats",
            "Stor avvikelse",
            (
                ("Inventering av Fågelbrolandet", "pågår"),
                ("Inventering av Ljusterö södra", "ej påbörjat"),
                ("Förbud mot utsläpp skickas inom tre månader", "försenat"),
            ),
            (
                """Två av fem inspektörstjänster har varit vakanta sedan mars. Rekrytering har gjorts i två omgångar
                med sammanlagt sex sökande, utan att någon har kunnat anställas. Konsulter har tagits in på halvtid.""",
                """164 avlopp har inventerats, och av dem underkändes 97. 88 avlopp har åtgärdats under perioden. Även
                om åtgärdstakten ökar under hösten, då de flesta tillstånden löper ut, når vi varken den ena eller den
                andra delen av målet.""",
                """Sedan inventeringen började 2008 har 5 130 av kommunens omkring 8 600 enskilda avlopp besökts.""",
            ),
            (
                value("inspektörstjänster har varit vakanta", "Två av fem", "count", value=2),
                value("sökande", "sex sökande", "count", value=6, sure=False),
                value("avlopp har inventerats", "164 avlopp", "count"),
                value("underkändes", "97", "count", name_variants=["avlopp underkändes"]),
                value("avlopp har åtgärdats", "88 avlopp", "count"),
                judged("5", "not_achieved", "når vi varken den ena eller den andra delen av målet", forecast=1),
                value("enskilda avlopp besökts", "5 130", "count", period=None),
                value("enskilda avlopp", "8 600", "count", sure=False),
            ),
            (">=", 400, "count"),
        ),
        Row(
            "6",
            "Radonhalten i kommunens samtliga skolor och förskolor ska vara känd",
            "Enligt plan",
            (("Mätning under vintern 2018/2019", "klart"), ("Förelägganden till fastighetsägare", "pågår")),
            (
                """Mätresultat finns för 61 av 66 byggnader. I fyra av dem överskrids referensnivån 200 Bq/m³.
                Resterande fem mäts när eldningssäsongen börjar i oktober, och svaren väntas inte förrän i februari.
                Det är därför tveksamt om målet hinner nås under året.""",
            ),
            (
                value("Mätresultat byggnader", "61 av 66 byggnader", "count", name_variants=["Mätresultat"]),
                value("överskrids referensnivån", "fyra av dem", "count", value=4),
                value("Resterande mäts", "fem", "count", value=5, sure=False),
                judged("6", "uncertain", "Det är därför tveksamt om målet hinner nås", forecast=1),
            ),
        ),
    )


def organisation() -> tuple[Row, ...]:
    """Return the goal of the organisation."""
    return (
        Row(
            "7",
            "Medarbetarna ska ha en hållbar arbetssituation",
            "Viss avvikelse",
            (
                ("Ärendefördelning varje måndag", "klart"),
                ("Handlingsplan mot hot mot tjänstepersoner", "pågår"),
            ),
            (
                """Sjukfrånvaron är 5,8 % för perioden januari–juli. Motsvarande period förra året var den 4,1 %.
                Ökningen finns på miljöavdelningen där tre medarbetare är långtidssjuka. Personalomsättningen är
                fortsatt hög. Elva personer av 48 har slutat, vilket motsvarar 23 %.""",
                """Fem incidenter med hot eller trakasserier har anmälts. Pulsmätningen i maj gav index 3,6 på en
                femgradig skala, oförändrat sedan i november. Målet bedöms bara nås för byggavdelningens del.""",
            ),
            (
                value("Sjukfrånvaron", "5,8 %", "percent", period="2019-01/2019-07"),
                value("Sjukfrånvaron", "4,1 %", "percent", measure="previous", period="2018-01/2018-07"),
                value("medarbetare är långtidssjuka", "tre medarbetare", "count", value=3),
                value("personer har slutat", "Elva personer av 48", "count", value=11, name_variants=["har slutat"]),
                value("har slutat", "23 %", "percent", name_variants=["personer", "Personalomsättningen"]),
                value("incidenter med hot eller trakasserier", "Fem incidenter", "count", value=5),
                value("Pulsmätningen", "3,6", "index", period="2019-05", name_variants=["index"]),
                judged(
                    "7",
                    "achieved",
                    "Målet bedöms bara nås för byggavdelningens del",
                    forecast=1,
                    sure=False,
                    unit="byggavdelningen",
                    status_alt=["partly"],
                ),
            ),
        ),
    )


def keys(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(2, "3 Verksamhetsmått")
    s.values(
        Grid(
            header=(("Mått", "Utfall T2 2018", "Utfall T1 2019", "Utfall T2 2019", "Helår 2018", "Plan 2019"),),
            rows=(
                ("Inkomna ärenden om bygglov och anmälan", "918", "371", "742", "1 288", "1 300"),
                ("Beslutade startbesked", "604", "212", "566", "873", "900"),
                ("Tillsynsärenden enligt plan- och bygglagen, avslutade", "71", "40", "118", "96", "150"),
                ("Strandskyddsdispenser, beslutade", "102", "33", "87", "149", "–"),
                ("Tillstånd till enskilt avlopp", "139", "28", "94", "207", "180"),
                ("Klagomål enligt miljöbalken", "83", "35", "91", "120", "–"),
                ("Överklagade beslut som ändrats, %", "12", "", "8", "11", "10"),
            ),
            widths=(0.4, 0.12, 0.12, 0.12, 0.12, 0.12),
        ),
        (
            Column("Utfall T2 2018", "previous", "count", TERTIAL),
            Column("Utfall T1 2019", "previous", "count", TERTIAL),
            Column("Utfall T2 2019", "outcome", "count", TERTIAL),
            Column("Helår 2018", "previous", "count", "2018"),
            Column("Plan 2019", "target", "count", YEAR),
        ),
        units={"Överklagade beslut som ändrats, %": "percent"},
    )
    for noted in s.notes:
        # The tertial before is this year's outcome, too.
        if noted.fact.get("series") == "Utfall T1 2019":
            noted.fact["sure"] = False


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "4 Ekonomi")
    s.p("Nettokostnader, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall jan–aug", "Budget helår", "Prognos helår", "Avvikelse"),),
            rows=(
                ("Nämnd", "702", "1 150", "1 150", "0"),
                ("Bygglov", "3 310", "4 400", "5 300", "-900"),
                ("Miljö- och hälsoskydd", "6 240", "9 850", "9 450", "400"),
                ("Livsmedelskontroll", "1 180", "1 900", "1 800", "100"),
                ("Bostadsanpassning", "3 905", "6 200", "5 900", "300"),
                ("Totalt", "15 337", "23 500", "23 600", "-100"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("outcome", "budget", "forecast", "deviation"),
        period=YEAR,
    )
    s.p(
        """Prognosen visar ett underskott på 0,1 mnkr. Bygglovsintäkterna beräknas bli 1,6 mnkr lägre än budget, vilket
        delvis vägs upp av att två tjänster inte har återbesatts. Bostadsanpassningen lämnar ett överskott om 300 tkr.
        Antalet ansökningar om bostadsanpassningsbidrag är 124 och medelbidraget 31 500 kronor. Till och med augusti
        har byggsanktionsavgifter på 486 tkr beslutats.""",
        money("Prognosen", currency_unit="mkr", deviation=-100_000, period=YEAR, is_total=1, sure=False),
        money("Bygglovsintäkterna", currency_unit="mkr", deviation=-1_600_000, period=YEAR, sure=False),
        money("Bostadsanpassningen", currency_unit="tkr", deviation=300_000, period=YEAR),
        value("ansökningar om bostadsanpassningsbidrag", "124", "count"),
        value("medelbidraget", "31 500 kronor", "sek"),
        value("byggsanktionsavgifter", "486 tkr", "sek", value=486_000),
        value("tjänster inte har återbesatts", "två tjänster", "count", value=2, sure=False),
    )


def commissions(s: Specimen) -> None:
    """Put the commissions."""
    s.heading(2, "5 Uppdrag från kommunfullmäktige")
    s.p(
        """Uppdraget att ta fram en ny taxa för miljötillsyn är slutfört och taxan gäller från den 1 januari 2020.
        Uppdraget att tillsammans med samhällsbyggnadskontoret digitalisera bygglovsarkivet har påbörjats; hittills är
        22 000 av cirka 70 000 akter skannade. Uppdraget att utreda en gemensam nämnd med Nacka har inte kunnat
        påbörjas, då Nacka har tackat nej.""",
        goal("u1", "ta fram en ny taxa för miljötillsyn", level="council", sure=False),
        judged("u1", "achieved", "är slutfört", source="text", sure=False),
        goal(
            "u2",
            "tillsammans med samhällsbyggnadskontoret digitalisera bygglovsarkivet",
            level="council",
            sure=False,
        ),
        judged("u2", "ongoing", "har påbörjats", source="text", sure=False),
        value("akter skannade", "22 000", "count", name_variants=["akter"]),
        value("akter", "70 000", "count", sure=False),
        goal("u3", "utreda en gemensam nämnd med Nacka", level="council", sure=False),
        judged("u3", "not_achieved", "har inte kunnat påbörjas", source="text", sure=False),
    )
