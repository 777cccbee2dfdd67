"""A municipality's results in a national comparison of quality: long rows of measures, three years and the mean."""

from corpus.gold import goal, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "measures that are whole questions, over two or three lines of a narrow column",
    "the mean of all municipalities beside three years of one",
    "units in brackets at the end of a row's name",
    "no goals, and aims in running prose",
    "measures of later years only: cells with nothing in them",
    "comments that repeat figures of the table and add others",
]
Row = tuple[str, str, str, str, str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vansbro-kommunens-kvalitet-i-korthet-2013",
        look=Look(
            colour="#2d4f8b",
            family="helvetica",
            figures="centre",
            size=10,
            table="shaded",
            header=("Vansbro kommun", "2014-01-29"),
            footer=("", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "2021",
            "municipality": "Vansbro",
            "report_type": "other",
            "title": "Kommunens kvalitet i korthet 2013",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2013,
            "period_start": "2013-01-01",
            "period_end": "2013-12-31",
        },
        value_defaults={"period": "2013"},
    )
    introduction(s)
    access(s)
    safety(s)
    say(s)
    efficiency(s)
    growth(s)
    s.traps += TRAPS
    return s


def measures(s: Specimen, rows: tuple[Row, ...]) -> None:
    """Put a table of measures; the last part of a row is the unit of its values."""
    s.values(
        Grid(
            header=(("Mått", "Vansbro 2011", "Vansbro 2012", "Vansbro 2013", "Medel 2013"),),
            rows=tuple(row[:5] for row in rows),
            widths=(0.48, 0.13, 0.13, 0.13, 0.13),
        ),
        (
            Column("Vansbro 2011", "previous", period="2011"),
            Column("Vansbro 2012", "previous", period="2012"),
            Column("Vansbro 2013", "outcome", period="2013"),
            Column("Medel 2013", "outcome", period="2013", org_unit="Medel"),
        ),
        units={row[0]: row[5] for row in rows},
    )


def introduction(s: Specimen) -> None:
    """Put the introduction."""
    s.heading(1, "Kommunens kvalitet i korthet 2013")
    s.p("Redovisning till kommunstyrelsen", style="bold")
    s.p(
        """Kommunens kvalitet i korthet, KKiK, är ett sätt att jämföra service och kvalitet mellan kommuner. Sveriges
        Kommuner och Landsting samordnar arbetet. I årets omgång deltog 222 kommuner. Vansbro har varit med sedan 2010.
        Måtten är drygt 40 och delas in i fem områden. Alla mått redovisas inte här; vi har valt dem som nämnderna har
        arbetat med.""",
        value("deltog kommuner", "222 kommuner", "count", name_variants=["kommuner"]),
        value("Måtten", "drygt 40", "count", sure=False),
        value("områden", "fem områden", "count", value=5, sure=False),
    )
    s.p(
        """En del uppgifter samlas in av kommunen själv, till exempel genom att ett företag ringer och skickar frågor
        med e-post under två veckor i oktober. Andra hämtas från Socialstyrelsen, Skolverket, SCB och
        Försäkringskassan. För vissa mått är värdena därför ett år gamla. Där det saknas värde har måttet inte mätts
        det året."""
    )


def access(s: Specimen) -> None:
    """Put the first area."""
    s.heading(2, "Din kommuns tillgänglighet")
    measures(
        s,
        (
            (
                "Andel som får svar på en enkel fråga via e-post inom två arbetsdagar (%)",
                "84",
                "79",
                "92",
                "83",
                "percent",
            ),
            (
                "Andel som får ett direkt svar på en enkel fråga när de ringer kommunen (%)",
                "61",
                "58",
                "52",
                "44",
                "percent",
            ),
            ("Andel som upplever ett gott bemötande när de ringer (%)", "88", "90", "91", "86", "percent"),
            (
                "Antal timmar i veckan som huvudbiblioteket har öppet utöver 8–17 på vardagar",
                "6",
                "6",
                "6",
                "14",
                "hours",
            ),
            (
                "Återvinningscentralens öppettider utöver 8–17 på vardagar, timmar per vecka",
                "2",
                "2",
                "4",
                "12",
                "hours",
            ),
            ("Andel barn som får plats i förskolan på önskat datum (%)", "95", "100", "100", "66", "percent"),
            ("Väntetid för den som inte får plats på önskat datum (dagar)", "12", "", "", "24", "days"),
            ("Väntetid till särskilt boende från ansökan till inflyttning (dagar)", "41", "38", "63", "49", "days"),
            ("Handläggningstid för försörjningsstöd vid nybesök (dagar)", "11", "13", "12", "16", "days"),
        ),
    )
    s.p(
        """Svaren på e-post har blivit bättre sedan brevlådan bevakas av två personer. På frågor om barnomsorg och
        bygglov kom svar redan samma dag i åtta fall av tio. Väntetiden till särskilt boende har däremot ökat till 63
        dagar, vilket beror på att Bäckaskog har byggts om och att tolv platser varit stängda. De första sex
        lägenheterna öppnade i december.""",
        value("brevlådan bevakas av personer", "två personer", "count", value=2, sure=False),
        value("svar samma dag barnomsorg och bygglov", "åtta fall av tio", "count", value=8, sure=False),
        value("Väntetiden till särskilt boende", "63 dagar", "days"),
        value("platser varit stängda", "tolv platser", "count", value=12),
        value("lägenheterna öppnade", "sex lägenheterna", "count", value=6, period="2013-12", sure=False),
    )


def safety(s: Specimen) -> None:
    """Put the second area."""
    s.heading(2, "Trygghetsaspekter i din kommun")
    measures(
        s,
        (
            ("Hur trygga medborgarna känner sig i kommunen (index 0–100)", "71", "", "73", "60", "index"),
            ("Antal vårdare som besöker en äldre med hemtjänst under 14 dagar", "10", "11", "9", "14", "count"),
            ("Antal barn per personal i förskolan, planerat", "5,1", "5,0", "5,2", "5,4", "ratio"),
            ("Antal barn per personal i förskolan, faktisk närvaro", "4,2", "4,4", "4,1", "4,3", "ratio"),
        ),
    )
    s.p(
        """Vansbro är en trygg kommun och ligger klart över medelvärdet. Personalkontinuiteten i hemtjänsten är bland
        de bästa i landet; endast elva kommuner har ett lägre värde. Det är ett resultat av att hemtjänsten delades i
        mindre grupper 2012.""",
        value("kommuner har ett lägre värde", "elva kommuner", "count", value=11, name_variants=["kommuner"]),
    )


def say(s: Specimen) -> None:
    """Put the third area."""
    s.heading(2, "Din delaktighet och kommunens information")
    measures(
        s,
        (
            ("Valdeltagande i senaste kommunvalet (%)", "80,4", "80,4", "80,4", "81,3", "percent"),
            (
                "Hur god kommunens webbinformation är till medborgarna (% av maxpoäng)",
                "64",
                "69",
                "77",
                "74",
                "percent",
            ),
            (
                "Hur väl kommunen möjliggör för medborgarna att delta i utvecklingen (% av maxpoäng)",
                "38",
                "38",
                "45",
                "52",
                "percent",
            ),
            ("Medborgarnas upplevelse av insyn och inflytande (index 0–100)", "39", "", "42", "40", "index"),
        ),
    )
    s.p(
        """Den nya webbplatsen togs i drift i mars. Svagast är informationen om gymnasieskolan, där bara 41 procent av
        poängen nås, och starkast den om äldreomsorg med 92 procent. Under året har tre medborgardialoger hållits om
        landsbygdens framtid.""",
        value("informationen om gymnasieskolan", "41 procent", "percent", name_variants=["gymnasieskolan av poängen"]),
        value("informationen om äldreomsorg", "92 procent", "percent", name_variants=["äldreomsorg"]),
        value("medborgardialoger", "tre medborgardialoger", "count", value=3),
    )


def efficiency(s: Specimen) -> None:
    """Put the fourth area."""
    s.heading(2, "Din kommuns effektivitet")
    measures(
        s,
        (
            (
                "Andel behöriga till något nationellt program på gymnasiet (%)",
                "89,2",
                "84,6",
                "90,1",
                "87,1",
                "percent",
            ),
            (
                "Andel elever i årskurs 6 som nått minst provbetyget E i alla ämnesprov (%)",
                "",
                "",
                "88",
                "87",
                "percent",
            ),
            ("Elevers syn på skolan och undervisningen i årskurs 8 (% positiva)", "", "76", "80", "78", "percent"),
            ("Kostnad per betygspoäng i årskurs 9 (kr)", "412", "437", "421", "369", "sek"),
            ("Andel elever som fullföljer gymnasiet inom fyra år (%)", "77", "81", "83", "79", "percent"),
            ("Kostnad för ett inskrivet barn i förskolan (kr)", "118 400", "121 900", "124 300", "124 700", "sek"),
            ("Kostnad per plats i särskilt boende (kr)", "486 000", "502 000", "533 000", "522 000", "sek"),
            ("Andel nöjda med sitt särskilda boende (%)", "", "82", "85", "81", "percent"),
            ("Andel nöjda med sin hemtjänst (%)", "", "93", "94", "90", "percent"),
            (
                "Andel ungdomar som inte återkommit inom ett år efter insats från socialtjänsten (%)",
                "86",
                "70",
                "75",
                "79",
                "percent",
            ),
        ),
    )
    s.p(
        """Skolresultaten varierar kraftigt mellan åren eftersom årskullarna är små. Våren 2013 gick 71 elever ut
        årskurs 9. Sju av dem saknade behörighet till gymnasiet. Kostnaden per betygspoäng ligger 14 procent över
        medel, vilket främst förklaras av skolskjutsar och av att kommunen har fyra skolor med färre än 60 elever. Inom
        äldreomsorgen är de äldre nöjda, men kostnaden per plats i särskilt boende har stigit med 31 000 kronor på ett
        år.""",
        value("elever gick ut årskurs 9", "71 elever", "count", name_variants=["elever årskurs 9"]),
        value("saknade behörighet till gymnasiet", "Sju av dem", "count", value=7, name_variants=["behörighet"]),
        value(
            "Kostnaden per betygspoäng över medel", "14 procent", "percent", name_variants=["Kostnaden per betygspoäng"]
        ),
        value("skolor med färre än 60 elever", "fyra skolor", "count", value=4, name_variants=["skolor"]),
        value(
            "kostnaden per plats i särskilt boende har stigit",
            "31 000 kronor",
            "sek",
            name_variants=["kostnaden per plats i särskilt boende"],
        ),
    )


def growth(s: Specimen) -> None:
    """Put the fifth area and the end."""
    s.heading(2, "Din kommun som samhällsutvecklare")
    measures(
        s,
        (
            ("Andel förvärvsarbetande 20–64 år (%)", "78,3", "78,9", "79,4", "78,1", "percent"),
            ("Andel som fått försörjningsstöd (%)", "3,6", "3,9", "4,0", "4,3", "percent"),
            ("Antal nya företag per 1 000 invånare", "4,1", "5,3", "3,8", "4,9", "ratio"),
            ("Företagarnas sammanfattande omdöme om service (index 0–100)", "", "66", "70", "68", "index"),
            ("Sjukpenningtalet bland invånarna (dagar)", "8,4", "9,0", "10,2", "8,9", "days"),
            ("Andel hushållsavfall som materialåtervinns (%)", "31", "33", "38", "36", "percent"),
            ("Andel miljöbilar av kommunens bilar (%)", "22", "27", "34", "33", "percent"),
            ("Andel ekologiska livsmedel (%)", "4", "6", "9", "18", "percent"),
        ),
    )
    s.p(
        """Förvärvsfrekvensen är hög och fortsätter att öka. Sjukpenningtalet har stigit för tredje året i rad och är
        nu 10,2 dagar. Köpen av ekologiska livsmedel har ökat från 6 till 9 procent men är bara hälften av rikets.
        Kostenheten räknar med att nå 15 procent under 2014 sedan ett nytt avtal har tecknats.""",
        value("Sjukpenningtalet", "10,2 dagar", "days"),
        value("Köpen av ekologiska livsmedel", "6", "percent", measure="previous", period="2012"),
        value("Köpen av ekologiska livsmedel", "9 procent", "percent"),
        value("ekologiska livsmedel av rikets", "hälften", "percent", value=50, sure=False),
        value(
            "Kostenheten räknar med att nå",
            "15 procent",
            "percent",
            measure="forecast",
            period="2014",
            name_variants=["ekologiska livsmedel"],
        ),
    )
    s.heading(2, "Hur resultaten används")
    s.p(
        """Nämnderna går igenom sina mått i februari och bestämmer vilka som ska följas särskilt.
        Kommunledningskontoret återkommer i april med en fördjupad analys av kostnaderna för särskilt boende. Målet på
        sikt är att Vansbro ska ligga över medelvärdet i alla fem områdena. Fler uppgifter finns i databasen Kolada,
        www.kolada.se.""",
        goal(
            "next",
            "Vansbro ska ligga över medelvärdet i alla fem områdena",
            level="council",
            sure=False,
            note="an aim in running text, never judged",
        ),
    )
