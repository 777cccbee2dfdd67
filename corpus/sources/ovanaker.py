"""A school board's scorecard as text out of a PDF: faces that a font of symbols left behind as letters."""

from corpus.gold import goal, indicator, judged, money, value
from corpus.story import Break, Column, Grid, Look, Specimen

TRAPS = [
    "text out of a PDF that kept its lines, the cells of a row apart by a space",
    "smiling faces of a font of symbols that became the letters J, K and L, explained once",
    "critical success factors in place of goals",
    "a hyphen or a dash where nothing was measured, a minus in the same table",
    "schools and sexes compared in the comments",
    "the school year and the calendar year side by side",
    "a verdict on a whole perspective at the end of its comments",
]
FACES = {"J": "achieved", "K": "partly", "L": "not_achieved"}
Row = tuple[str, str, str, str, str]
Target = tuple[str, float, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ovanaker-barn-och-utbildningsnamnden-2007",
        formats=("lines",),
        look=Look(
            colour="#000000",
            family="times",
            size=11,
            headings="modest",
            table="unruled",
            header=("Ovanåkers kommun", "2008-02-05"),
            footer=("Barn- och utbildningsnämnden", "Sid {page}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "2121",
            "municipality": "Ovanåker",
            "report_type": "maluppfoljning",
            "title": "Styrkort 2007 med kommentarer till bokslutet",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": None,
            "year": 2007,
            "period_start": "2007-01-01",
            "period_end": "2007-12-31",
        },
        goal_defaults={"level": "board", "year": 2007},
        value_defaults={"period": "2007"},
    )
    s.heading(1, "Styrkort 2007 med kommentarer till bokslutet")
    introduction(s)
    users(s)
    work(s)
    staff(s)
    economy(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Tell how the scorecard is built and read."""
    s.p(
        """Barn- och utbildningsnämnden har arbetat med balanserat styrkort sedan 2004. Styrkortet bygger på kommunens
        vision och beskriver verksamheten ur fyra perspektiv. I varje perspektiv har nämnden valt ut de
        framgångsfaktorer som är viktigast för att visionen ska bli verklighet, och till dem hör mätetal med ett
        målvärde för året. Målvärdena fastställdes den 14 december 2006, § 112.""",
        value("perspektiv", "fyra perspektiv", "count", value=4, sure=False),
    )
    s.p(
        """Vid årsskiftet var 548 barn inskrivna i förskolan och 64 hos dagbarnvårdare. I grundskolan gick 1 236
        elever, vilket är 57 färre än hösten 2006. Antalet elever väntas fortsätta att minska fram till 2012, och
        nämnden har därför tillsatt en utredning om skolorna i ytterområdena. Förskolan styrs av Lpfö 98 och skolan av
        Lpo 94.""",
        value("barn inskrivna i förskolan", "548 barn", "count", period="2007-12", name_variants=["barn"]),
        value(
            "barn hos dagbarnvårdare",
            "64",
            "count",
            period="2007-12",
            name_variants=["dagbarnvårdare", "barn inskrivna hos dagbarnvårdare"],
        ),
        value("elever i grundskolan", "1 236 elever", "count", name_variants=["grundskolan elever", "elever"]),
        value("elever färre", "57 färre", "count", sure=False),
    )
    s.p("Så läses styrkortet", style="bold")
    s.p("J Målvärdet är nått")
    s.p("K Målvärdet är nästan nått (avvikelse på högst fem procent)")
    s.p("L Målvärdet är inte nått")


def factor(s: Specimen, key: str, text: str, rows: tuple[tuple[str, Row, Target], ...]) -> None:
    """Put a success factor and its measures."""
    s.p(f"<b>Framgångsfaktor:</b> {text}", goal(key, text))
    labels = [f"{number} {row[0]}" for number, row, _ in rows]
    s.values(
        Grid(
            header=(("Mätetal", "Utfall 2006", "Målvärde 2007", "Utfall 2007", ""),),
            rows=tuple((label, *row[1:]) for label, (_, row, _) in zip(labels, rows, strict=True)),
            widths=(0.5, 0.14, 0.16, 0.14, 0.06),
            left_columns=(0, 4),
        ),
        (
            Column("Utfall 2006", "previous", period="2006"),
            Column("Målvärde 2007", "target", period="2007"),
            Column("Utfall 2007", "outcome", period="2007"),
            None,
        ),
        units={label: target[2] for label, (_, _, target) in zip(labels, rows, strict=True)},
    )
    for (number, row, target), label in zip(rows, labels, strict=True):
        known = {"number": number, "text_variants": [label], "target_source": "table"}
        s.note(indicator(number, row[0], key, target=target, **known))
        s.note(judged(number, FACES[row[4]], row[4], source="template", goal_alt=[key]))


def users(s: Specimen) -> None:
    """Put the perspective of children, pupils and parents."""
    s.goal_defaults["perspective"] = "Brukarperspektiv"
    s.heading(2, "Brukarperspektiv")
    factor(
        s,
        "F1",
        "Barn, elever och föräldrar ska vara nöjda med verksamheten",
        (
            ("B1", ("Nöjda föräldrar i förskolan, %", "93", "95", "94", "K"), (">=", 95, "percent")),
            ("B2", ("Elever i år 5 som trivs i skolan, %", "86", "90", "91", "J"), (">=", 90, "percent")),
            ("B3", ("Elever i år 8 som känner sig trygga, %", "85", "90", "79", "L"), (">=", 90, "percent")),
        ),
    )
    factor(
        s,
        "F2",
        "Det ska vara lätt att få plats i förskolan",
        (
            ("B4", ("Plats på önskat datum, %", "88", "95", "96", "J"), (">=", 95, "percent")),
            ("B5", ("Väntetid i medeltal, dagar", "–", "30", "26", "J"), ("<=", 30, "days")),
        ),
    )
    s.p(
        """<b>Kommentar.</b> Enkäten till föräldrar skickades i mars till 612 hushåll och besvarades av 71 procent. I
        Alfta är föräldrarna något nöjdare än i Edsbyn, 96 mot 92 procent. Det som drar ner resultatet är gruppernas
        storlek. Skolenkäten görs i år 2, 5 och 8. Att tryggheten bland de äldre eleverna har minskat är allvarligt.
        Skillnaden mellan könen är stor: 74 procent av flickorna känner sig trygga men 84 procent av pojkarna. Båda
        högstadieskolorna ska till läsåret 2008/09 arbeta om sina planer mot kränkande behandling. Under året gjordes
        31 anmälningar om kränkningar.""",
        value("Enkäten hushåll", "612 hushåll", "count", period="2007-03", name_variants=["hushåll", "Enkäten"]),
        value("Enkäten besvarades", "71 procent", "percent", name_variants=["besvarades", "Enkäten till föräldrar"]),
        value("föräldrarna nöjdare", "96", "percent", org_unit="Alfta", name_variants=["föräldrarna", "nöjda"]),
        value("föräldrarna nöjdare", "92 procent", "percent", org_unit="Edsbyn", name_variants=["föräldrarna"]),
        value("flickorna trygga", "74 procent", "percent", series="flickorna", name_variants=["känner sig trygga"]),
        value("pojkarna trygga", "84 procent", "percent", series="pojkarna", name_variants=["känner sig trygga"]),
        value("anmälningar om kränkningar", "31 anmälningar", "count", name_variants=["anmälningar"]),
    )
    s.p(
        """Förskolan Tallkotten öppnade i augusti med 34 platser. Det har gjort att alla som begärt det har fått plats
        inom lagens fyra månader och att framgångsfaktorn om platser kan sägas vara uppfylld.""",
        value("platser", "34 platser", "count", org_unit="Tallkotten", name_variants=["Förskolan Tallkotten platser"]),
        judged("F2", "achieved", "framgångsfaktorn om platser kan sägas vara uppfylld"),
    )


def work(s: Specimen) -> None:
    """Put the perspective of the work itself."""
    s.add(Break())
    s.goal_defaults["perspective"] = "Verksamhetsperspektiv"
    s.heading(2, "Verksamhetsperspektiv")
    factor(
        s,
        "F3",
        "Alla elever ska nå kunskapsmålen",
        (
            ("V1", ("Behöriga till gymnasieskolan, %", "89,1", "93,0", "87,5", "L"), (">=", 93, "percent")),
            ("V2", ("Genomsnittligt meritvärde", "204", "205", "205", "J"), (">=", 205, "index")),
            ("V3", ("Elever i år 2 som läser flytande, %", "92", "95", "94", "K"), (">=", 95, "percent")),
        ),
    )
    factor(
        s,
        "F4",
        "Det ska finnas tid för varje barn",
        (
            ("V4", ("Barn per årsarbetare i förskolan", "5,4", "5,3", "5,6", "L"), ("<=", 5.3, "ratio")),
            ("V5", ("Personal med högskoleutbildning, %", "83", "85", "85", "J"), (">=", 85, "percent")),
        ),
    )
    s.p(
        """<b>Kommentar.</b> Av de 152 elever som slutade år 9 i juni saknade 19 behörighet till gymnasiets nationella
        program. Tolv av dem saknade betyg i matematik. Norraskolans elever hade ett meritvärde på 211 och Backaskolans
        197. Det är första gången sedan 2002 som det skiljer så mycket. Särskilda medel har avsatts för läxhjälp och för
        sommarskola, som lockade 23 elever. Sex av dem fick därigenom betyg. Resultaten på ämnesproven i år 5 har
        däremot blivit bättre, och 91 procent av eleverna klarade alla delprov i svenska.""",
        value("elever slutade år 9", "152 elever", "count", period="2007-06", name_variants=["elever"]),
        value("elever saknade behörighet", "19", "count", period="2007-06", name_variants=["saknade behörighet"]),
        value("saknade betyg i matematik", "Tolv", "count", value=12, name_variants=["elever saknade betyg"]),
        value("meritvärde", "211", "index", org_unit="Norraskolan", name_variants=["Norraskolans meritvärde"]),
        value("meritvärde", "197", "index", org_unit="Backaskolan", name_variants=["Backaskolans meritvärde"]),
        value("sommarskola elever", "23 elever", "count", name_variants=["sommarskola", "elever"]),
        value("elever fick betyg", "Sex av dem", "count", value=6, sure=False),
        value(
            "eleverna klarade alla delprov i svenska",
            "91 procent",
            "percent",
            name_variants=["klarade alla delprov i svenska", "ämnesproven i år 5"],
        ),
    )
    s.p(
        """Personaltätheten i förskolan har minskat eftersom barnen blev fler än beräknat under våren. Nämnden anser
        inte att kunskapsmålen är nådda och kommer att följa frågan vid varje sammanträde.""",
        judged("F3", "not_achieved", "anser inte att kunskapsmålen är nådda"),
    )


def staff(s: Specimen) -> None:
    """Put the perspective of those who work there."""
    s.goal_defaults["perspective"] = "Medarbetarperspektiv"
    s.heading(2, "Medarbetarperspektiv")
    factor(
        s,
        "F5",
        "Medarbetarna ska trivas och må bra på sitt arbete",
        (
            ("M1", ("Sjukfrånvaro, %", "7,1", "6,5", "6,4", "J"), ("<=", 6.5, "percent")),
            ("M2", ("Nöjd medarbetarindex", "-", "70", "69", "K"), (">=", 70, "index")),
            ("M3", ("Genomförda utvecklingssamtal, %", "85", "100", "92", "L"), (">=", 100, "percent")),
        ),
    )
    s.p(
        """<b>Kommentar.</b> Antalet anställda var 341, omräknat till heltid 304 årsarbetare. Långtidssjukskrivningarna
        har minskat från 22 till 14 personer. Den nya rehabiliteringsrutinen har varit till stor hjälp. Enkäten
        gjordes senast 2005 och då var index 66. Utvecklingssamtal har inte hunnits med på två förskolor, där
        förskolechefen har bytts under året. I stort är vi på rätt väg.""",
        value("Antalet anställda", "341", "count", name_variants=["anställda"]),
        value("årsarbetare", "304 årsarbetare", "fte"),
        value("Långtidssjukskrivningarna", "22", "count", measure="previous", period="2006"),
        value("Långtidssjukskrivningarna", "14 personer", "count"),
        value("index", "66", "index", measure="previous", period="2005", name_variants=["Enkäten index"]),
        value("förskolor", "två förskolor", "count", value=2, sure=False),
        judged("F5", "partly", "I stort är vi på rätt väg", sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the perspective of money."""
    s.add(Break())
    s.goal_defaults["perspective"] = "Ekonomiskt perspektiv"
    s.heading(2, "Ekonomiskt perspektiv")
    factor(
        s,
        "F6",
        "Resurserna ska användas på bästa sätt",
        (
            ("E1", ("Avvikelse mot budget, %", "-0,6", "0,0", "-1,0", "L"), (">=", 0, "percent")),
            ("E2", ("Kostnad per elev i grundskolan, kr", "66 100", "68 000", "68 900", "K"), ("<=", 68_000, "sek")),
            ("E3", ("Kostnad per plats i förskolan, kr", "93 800", "96 500", "95 700", "J"), ("<=", 96_500, "sek")),
        ),
    )
    s.p("Belopp i tkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2007", "Utfall 2007", "Avvikelse"),),
            rows=(
                ("Nämnd och kansli", "3 410", "3 282", "128"),
                ("Förskoleverksamhet", "51 960", "53 105", "-1 145"),
                ("Skolbarnsomsorg", "12 240", "12 017", "223"),
                ("Grundskola", "86 730", "88 016", "-1 286"),
                ("Gymnasieskola", "58 400", "58 611", "-211"),
                ("Kulturskola", "4 160", "4 142", "18"),
                ("Summa", "216 900", "219 173", "-2 273"),
            ),
            widths=(0.43, 0.19, 0.19, 0.19),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "deviation"),
        period="2007",
    )
    s.p(
        """<b>Kommentar.</b> Bokslutet visar ett underskott på 2,3 mkr. Förskolan överskred sin budget med 1,1 mkr
        eftersom en avdelning fick öppnas i februari i stället för i augusti. Skolskjutsarna blev 640 tkr dyrare än
        beräknat när bränslepriset steg. Nämnden beslutade i september om anställningsstopp, som gav en besparing på
        ungefär 900 tkr. Det räckte inte för att hålla budgeten, och perspektivet bedöms därför inte ha nått upp till
        målen.""",
        money("Bokslutet", currency_unit="mkr", deviation=-2_300_000, period="2007", is_total=1),
        money("Förskolan", currency_unit="mkr", deviation=-1_100_000, period="2007"),
        money("Skolskjutsarna", currency_unit="tkr", deviation=-640_000, period="2007"),
        value("anställningsstopp besparing", "ungefär 900 tkr", "sek", value=900_000, name_variants=["besparing"]),
        value("avdelning", "en avdelning", "count", value=1, sure=False),
        judged("F6", "not_achieved", "perspektivet bedöms därför inte ha nått upp till målen"),
    )
    s.heading(2, "Inför 2008")
    s.p(
        """Styrkortet för 2008 får två nya mätetal om fritidshem och modersmål. Målvärdet för behörighet till gymnasiet
        sänks till 90 procent. Beslut om skolornas organisation tas av kommunfullmäktige i juni.""",
        value("nya mätetal", "två nya mätetal", "count", value=2, period="2008", sure=False),
        value(
            "behörighet till gymnasiet",
            "90 procent",
            "percent",
            measure="target",
            period="2008",
            name_variants=["Målvärdet", "Målvärdet för behörighet till gymnasiet"],
        ),
    )
