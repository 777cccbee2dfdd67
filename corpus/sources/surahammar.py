"""A culture and leisure board's interim report out of a planning system: a card for each goal with its indicators."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, number, seen
from corpus.gold import value as told
from corpus.story import Cell, Contents, Cover, Grid, Look, Mark, Specimen

TRAPS = [
    "a card for each goal: the goal above the heads of its indicators, a comment across the card below an indicator",
    "dots without words at goal and indicator in the last column, a legend before the first card",
    "dots that are forecasts for the year beside outcomes to August",
    "the comment on the goal below the card, whose last sentence says what the dot says, or says it otherwise",
    "indicators measured in autumn only: an empty outcome, a grey dot",
    "the council's goal as a line above the cards without a dot of its own, weighed in words at the end",
    "commissions in a table with state and comment",
    "accounts to August, last year's, budget and forecast in tkr, prose in tkr and mnkr",
    "opening hours, ages, dates, a file number and prices that are no results",
]
Y23, Y24 = "2023", "2024"
SO_FAR, BEFORE = "2024-01/2024-08", "2023-01/2023-08"
LEGEND = {
    "green": "Beräknas nås under året",
    "yellow": "Beräknas nås delvis",
    "red": "Beräknas inte nås",
    "grey": "Kan inte bedömas ännu",
}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "not_measured"}
HEADS = ("Utfall jan–aug 2023", "Utfall jan–aug 2024", "Mål 2024")
Target = tuple[str, float | None, str | None]
# Name, last year, this year, target, dot, what the target is, and a comment or none.
Row = tuple[str, str, str, str, str, str, str, str]


def v(name: str, text: str, unit: str | None, *variants: str, **extra: object) -> Noted:
    """Return a value told in prose and the other names that it may have."""
    return told(name, text, unit, **({"name_variants": list(variants)} if variants else {}), **extra)


def before(name: str, text: str, unit: str | None, *variants: str, **extra: object) -> Noted:
    """Return a figure of the same months of the year before."""
    return v(name, text, unit, *variants, **{"measure": "previous", "period": BEFORE, **extra})


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="surahammar-kultur-och-fritidsnamnden-2024-08",
        look=Look(
            colour="#00695c",
            family="vera",
            size=8.8,
            table="rows",
            header=("Kultur- och fritidsnämnden, Delårsrapport augusti 2024", "{page}({pages})"),
            footer=("Surahammars kommun", ""),
            justified=False,
            headings="modest",
        ),
        document={
            "municipality_code": "1907",
            "municipality": "Surahammar",
            "report_type": "delarsrapport",
            "title": "Delårsrapport augusti 2024",
            "organisation": "Kultur- och fritidsnämnden",
            "unit": None,
            "year": 2024,
            "period_start": "2024-01-01",
            "period_end": "2024-08-31",
        },
        goal_defaults={"level": "board", "year": 2024},
        value_defaults={"period": SO_FAR},
    )
    s.add(Cover("Delårsrapport\naugusti 2024", ("Kultur- och fritidsnämnden",), ("Surahammars kommun", "KFN 2024/41")))
    s.add(Contents("Innehållsförteckning", depth=2))
    summary(s)
    legend(s)
    moving(s)
    places(s)
    library(s)
    school(s)
    clubs(s)
    employer(s)
    energy(s)
    commissions(s)
    accounts(s)
    reasons(s)
    investments(s)
    staff(s)
    ahead(s)
    s.traps += TRAPS
    return s


def said(key: str, colour: str) -> Noted:
    """Return what a dot says of the full year; grey may be read as uncertain too."""
    other = {"status_alt": ["uncertain"]} if colour == "grey" else {}
    return seen(key, STATUS[colour], LEGEND[colour], forecast=None, **other)


def card(s: Specimen, key: str, parent: str, text: str, colour: str, rows: tuple[Row, ...]) -> None:
    """Put the card of a goal: its dot, its indicators with a dot each, and comments across it."""
    noted: list[Noted] = [goal(key, text, parent=parent), said(key, colour)]
    cells: list[tuple[Cell, ...]] = [
        (f"<b>{text}</b>", "", "", "", Mark(colour, "circle", key)),  # type: ignore[arg-type]
        ("Indikator", *HEADS, "Prognos"),
    ]
    spans = [(0, 0, 0, 3), (1, 0, 1, 3)]
    for place, (name, last, now, aim, dot, unit, comparator, comment) in enumerate(rows):
        own = f"{key}{'abcd'[place]}"
        cells.append((name, last, now, aim, Mark(dot, "circle", own)))  # type: ignore[arg-type]
        noted.append(indicator(own, name, key, target=(comparator, number(aim), unit), target_source="table"))
        noted.append(said(own, dot))
        steps = (("previous", BEFORE), ("outcome", SO_FAR), ("target", Y24))
        for shown, series, (measure, period) in zip((last, now, aim), HEADS, steps, strict=True):
            fact: Fact = {"name": name, "series": series, "measure": measure, "value": number(shown)}
            fact |= {"value_text": "" if shown == "–" else shown, "unit": unit, "source": "table", "period": period}
            noted.append(Noted("observations", fact))
        if comment:
            spans.append((len(cells) + 1, 0, len(cells) + 1, 4))
            cells.append((f"<i>{comment}</i>", "", "", "", ""))
    grid = Grid(
        header=(("Nämndmål", "", "", "", "Prognos"),),
        rows=tuple(cells),
        widths=(0.44, 0.16, 0.16, 0.13, 0.11),
        spans=tuple(spans),
        bold_rows=(1,),
    )
    s.add(grid, *noted)
    s.p("Kommentar till nämndmålet", style="label")


def council(s: Specimen, key: str, area: str, text: str) -> None:
    """Put an area and the council's goal in it."""
    s.goal_defaults["perspective"] = area
    s.heading(2, f"Målområde {area}")
    s.p(f"Kommunfullmäktiges mål: {text}", goal(key, text, level="council"), style="bold")


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "1 Sammanfattning")
    s.p(
        """Årets första åtta månader har präglats av att simhallen i Surahammar har varit stängd sedan den 22 april för
        byte av ventilation och ytskikt. Det har påverkat simundervisningen, föreningarna och nämndens intäkter.
        Återinvigningen var planerad till skolstarten men fukt i en yttervägg gör att hallen öppnar tidigast i november.
        I övrigt har verksamheten kunnat bedrivas som tänkt. Biblioteken har haft fler besökare än på många år, och den
        nya utegymparken i Ramnäs, som stod klar i maj, används flitigt.""",
    )
    s.p(
        """Nämnden har sju mål för 2024. Tre av dem beräknas nås, två delvis och ett inte alls. Målet om stödet till
        föreningslivet kan inte bedömas förrän höstens enkät är klar. Det ekonomiska resultatet till och med augusti
        är ett överskott
        på 410 tkr, men för helåret pekar prognosen mot ett underskott på 950 tkr. Hela underskottet beror på
        simhallen.""",
        v("nämndens mål", "sju mål", "count", "mål", value=7, sure=False),
        v("mål beräknas nås", "Tre av dem", "count", value=3, sure=False),
        v("mål delvis", "två delvis", "count", value=2, sure=False),
        v("mål inte", "ett inte alls", "count", value=1, sure=False),
        money(
            "resultatet",
            currency_unit="tkr",
            deviation=410_000,
            period=SO_FAR,
            is_total=1,
            item_variants=["Det ekonomiska resultatet", "överskott"],
        ),
        money(
            "underskott",
            currency_unit="tkr",
            deviation=-950_000,
            period=Y24,
            is_total=1,
            item_variants=["prognosen", "helåret", "Nämnden"],
        ),
    )


def legend(s: Specimen) -> None:
    """Put what the dots mean."""
    s.heading(1, "2 Uppföljning av mål")
    s.p(
        """Nämnden följer upp sina mål två gånger om året. Bedömningen gäller helåret, och den görs av förvaltningen
        utifrån indikatorerna och det arbete som pågår. Varje mål och varje indikator har en färg:"""
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "circle", None, role="legend"), text) for c, text in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.05, 0.6),
            left_columns=(0, 1),
            frameless=True,
        )
    )


def moving(s: Specimen) -> None:
    """Put the goal for movement."""
    council(s, "K1", "Livskvalitet", "Surahammars invånare ska ha en meningsfull fritid nära hemmet")
    card(
        s,
        "N1",
        "K1",
        "Fler barn och unga ska röra på sig",
        "yellow",
        (
            (
                "Deltagartillfällen i föreningarna, 7–20 år",
                "31 640",
                "32 915",
                "50 000",
                "green",
                "count",
                ">=",
                "Mest ökar innebandy och ridsport. Handbollen har lagt ned sitt flicklag.",
            ),
            (
                "Simkunniga elever i årskurs 6, %",
                "93",
                "88",
                "100",
                "red",
                "percent",
                ">=",
                "13 elever hann inte testas innan simhallen stängde.",
            ),
            ("Platser i kostnadsfria lovaktiviteter", "480", "655", "600", "green", "count", ">=", ""),
        ),
    )
    s.note(v("elever hann inte testas", "13 elever", "count", "elever"))
    s.p(
        """Föreningarna rapporterade 32 915 deltagartillfällen, en ökning med fyra procent. Flickornas andel är 43
        procent. Sommarens lovaktiviteter lockade 512 olika barn, och för första gången fanns det något att göra under
        alla tio lovveckorna. Vi har prioriterat Ramnäs och Virsbo, som tidigare haft få aktiviteter. För årskurs 6 har
        simundervisningen flyttats till Hallstahammar, där kommunen hyr två timmar i veckan, men alla elever kommer inte
        att hinna godkännas. Vi bedömer därför att målet nås delvis.""",
        v("deltagartillfällen", "32 915 deltagartillfällen", "count", "Föreningarna deltagartillfällen"),
        v("deltagartillfällen ökning", "fyra procent", "percent", value=4, sure=False),
        v("Flickornas andel", "43 procent", "percent"),
        v("barn lovaktiviteter", "512 olika barn", "count", "lovaktiviteter", "barn"),
        v("lovveckorna", "tio lovveckorna", "count", value=10, sure=False),
        v("kommunen hyr", "två timmar i veckan", "hours", value=2, sure=False),
        judged("N1", "partly", "målet nås delvis", forecast=1),
    )


def places(s: Specimen) -> None:
    """Put the goal for the sports grounds."""
    card(
        s,
        "N2",
        "K1",
        "Nämndens anläggningar ska vara välbesökta och i gott skick",
        "red",
        (
            (
                "Besök i simhallen",
                "38 214",
                "20 167",
                "55 000",
                "red",
                "count",
                ">=",
                "Hallen har varit öppen i sexton veckor.",
            ),
            ("Bokade tider i idrottshallarna vardagar 17–21, %", "81", "86", "85", "green", "percent", ">=", ""),
            (
                "Lekplatser utan anmärkning vid besiktning, %",
                "–",
                "71",
                "90",
                "red",
                "percent",
                ">=",
                "Besiktningen gjordes i juni av ett externt företag. Åtgärderna är beställda.",
            ),
        ),
    )
    s.note(v("Hallen har varit öppen", "sexton veckor", "weeks", "Besök i simhallen", value=16, sure=False))
    s.p(
        """Simhallen hade 20 167 besök innan den stängde. Räknat per öppen vecka är det något fler än förra året, 1 260
        mot 1 194, men målet för året är utom räckhåll. Av kommunens 17 lekplatser fick fem anmärkning, främst för
        dåligt
        fallskydd, och lekplatsen vid Starbäcken har spärrats av. Ishallen hade 9 430 besök under den allmänna
        åkningen, trots att kylan slutade fungera under elva dagar i februari. Med tanke på simhallen och lekplatserna
        finns det ingen möjlighet att målet nås i år.""",
        v("Simhallen besök", "20 167 besök", "count", "Simhallen", "besök"),
        v("besök per öppen vecka", "1 260", "count", "per öppen vecka", "Simhallen besök"),
        before("besök per öppen vecka", "1 194", "count", "per öppen vecka", "Simhallen besök"),
        v("lekplatser", "17 lekplatser", "count", "kommunens lekplatser"),
        v("lekplatser fick anmärkning", "fem", "count", "lekplatser", value=5),
        v("Ishallen besök", "9 430 besök", "count", "Ishallen", "besök under den allmänna åkningen"),
        v("kylan slutade fungera", "elva dagar", "days", value=11, sure=False),
        judged("N2", "not_achieved", "finns det ingen möjlighet att målet nås i år", forecast=1),
    )


def library(s: Specimen) -> None:
    """Put the goal for the libraries."""
    council(s, "K2", "Kunskap och kultur", "Läsning och kultur ska vara en självklar del av barns uppväxt")
    card(
        s,
        "N3",
        "K2",
        "Biblioteken ska nå fler barn och familjer",
        "green",
        (
            ("Besök på biblioteken", "24 610", "28 345", "38 000", "green", "count", ">=", ""),
            ("Utlånade barnböcker per barn 0–14 år", "9,1", "10,3", "15,0", "green", "ratio", ">=", ""),
            (
                "Nöjda besökare, %",
                "–",
                "–",
                "90",
                "grey",
                "percent",
                ">=",
                "Enkäten delas ut i november.",
            ),
        ),
    )
    s.p(
        """Sedan januari är huvudbiblioteket öppet även utan personal mellan klockan 7 och 21. 1 085 invånare har
        skaffat
        kort för meröppet och 22 procent av besöken sker på den obemannade tiden. Bokstarten, där alla ettåringar får
        hembesök med en gåvobok, nådde 61 av 74 familjer. I sommarboken läste 143 barn minst fem böcker. Utlåningen av
        barnböcker ökade med 13 procent. Takten är sådan att årets målvärden nås med god marginal och vi räknar med att
        målet uppfylls.""",
        v("invånare kort för meröppet", "1 085 invånare", "count", "invånare", "kort för meröppet"),
        v("besöken obemannade tiden", "22 procent", "percent", "besöken", "obemannade tiden"),
        v("Bokstarten familjer", "61 av 74 familjer", "count", "Bokstarten", "familjer"),
        v("sommarboken barn", "143 barn", "count", "barn läste minst fem böcker", "sommarboken"),
        v("Utlåningen av barnböcker ökade", "13 procent", "percent", "Utlåningen av barnböcker", sure=False),
        judged("N3", "achieved", "vi räknar med att målet uppfylls", forecast=1),
    )


def school(s: Specimen) -> None:
    """Put the goal for the school of music and arts, and the council's goal."""
    card(
        s,
        "N4",
        "K2",
        "Kulturskolan ska ha plats för alla som vill börja",
        "yellow",
        (
            ("Elever i kulturskolan", "148", "171", "165", "green", "count", ">=", ""),
            (
                "Barn i kö till kulturskolan",
                "41",
                "36",
                "10",
                "red",
                "count",
                "<=",
                "28 av barnen väntar på piano eller gitarr.",
            ),
        ),
    )
    s.note(v("barnen väntar på piano eller gitarr", "28 av barnen", "count", "barnen", "Barn i kö till kulturskolan"))
    s.p(
        """En ny dansgrupp i Virsbo och körskola på två förskolor gör att antalet elever har stigit till 171, av vilka
        109 är flickor. Kön har kortats men inte så mycket som vi hoppades. För att få bort den skulle det krävas
        ytterligare
        en halv tjänst i piano, och det finns inte utrymme för det i årets ram. Den del av målet som handlar om fler
        elever är redan nådd, och kön kommer att finnas kvar vid årets slut.""",
        v("elever", "171", "count", "antalet elever"),
        v("flickor", "109", "count", "elever flickor"),
        judged(
            "N4",
            "partly",
            "Den del av målet som handlar om fler elever är redan nådd",
            status_alt=["achieved"],
            aspect="fler elever",
            aspect_alt=[None],
            sure=False,
        ),
        judged(
            "N4",
            "not_achieved",
            "kön kommer att finnas kvar vid årets slut",
            aspect="kön",
            aspect_alt=[None],
            forecast=1,
            sure=False,
        ),
    )
    s.p(
        """Sammantaget bedömer nämnden att dess bidrag till kommunfullmäktiges mål om läsning och kultur är gott och
        att målet kommer att
        nås.""",
        judged("K2", "achieved", "målet kommer att nås", forecast=1),
    )


def clubs(s: Specimen) -> None:
    """Put the goal for clubs."""
    council(s, "K3", "Samhälle i utveckling", "Föreningar och civilsamhälle ska växa")
    card(
        s,
        "N5",
        "K3",
        "Föreningarna ska tycka att kommunens stöd är enkelt att söka och rättvist",
        "grey",
        (
            ("Nöjd förening-index", "–", "–", "75", "grey", "index", ">=", "Mäts vartannat år, senast 2022 med 68."),
            ("Bidrag utbetalda inom 30 dagar, %", "88", "96", "95", "green", "percent", ">=", ""),
        ),
    )
    s.note(v("Nöjd förening-index", "68", "index", measure="previous", period="2022"))
    s.p(
        """De nya bidragsreglerna började gälla i januari. 64 föreningar har sökt grundbidrag och 58 har beviljats.
        Sammanlagt har 2,3 mnkr betalats ut. Tre informationskvällar hölls i februari med totalt 47 deltagare. Vad
        föreningarna tycker vet vi först när enkäten är sammanställd i november. Signalerna är blandade: de stora
        idrottsföreningarna är
        positiva medan flera små byalag anser att e-tjänsten är krånglig.""",
        v("föreningar sökt grundbidrag", "64 föreningar", "count", "föreningar", "grundbidrag"),
        v("beviljats", "58", "count", "föreningar beviljats grundbidrag", "grundbidrag"),
        v("betalats ut", "2,3 mnkr", "sek", "bidrag", "grundbidrag", value=2_300_000),
        v("informationskvällar", "Tre informationskvällar", "count", value=3),
        v("informationskvällar deltagare", "47 deltagare", "count", "deltagare", "informationskvällar"),
        judged("N5", "not_measured", "vet vi först när enkäten är sammanställd", status_alt=["uncertain"], sure=False),
    )


def employer(s: Specimen) -> None:
    """Put the goal for the staff."""
    council(s, "K4", "Organisation", "Surahammars kommun ska vara en hållbar organisation")
    card(
        s,
        "N6",
        "K4",
        "Medarbetarna ska må bra och trivas på jobbet",
        "green",
        (
            ("Sjukfrånvaro, %", "6,8", "5,1", "6,0", "green", "percent", "<=", ""),
            ("Hållbart medarbetarengagemang, index", "–", "–", "80", "grey", "index", ">=", ""),
            ("Tillbud som har följts upp inom en månad, %", "76", "94", "90", "green", "percent", ">=", ""),
        ),
    )
    s.p(
        """Sjukfrånvaron har minskat från 6,8 till 5,1 procent. Korttidsfrånvaron är 2,0 procent. Under våren har alla
        arbetsplatser gått igenom sin arbetsmiljö med stöd av företagshälsovården. 31 tillbud har anmälts, och de flesta
        rör hot och stök i entrén till huvudbiblioteket, där en väktare har funnits på plats sedan mars. Mycket talar
        för att målet nås.""",
        before("Sjukfrånvaron", "6,8", "percent"),
        v("Sjukfrånvaron", "5,1 procent", "percent"),
        v("Korttidsfrånvaron", "2,0 procent", "percent"),
        v("tillbud", "31 tillbud", "count", "tillbud har anmälts"),
        judged("N6", "achieved", "Mycket talar för att målet nås", forecast=1, phrase_variants=["målet nås"]),
    )


def energy(s: Specimen) -> None:
    """Put the goal for energy, and the council's goal."""
    card(
        s,
        "N7",
        "K4",
        "Anläggningarnas energianvändning ska minska",
        "green",
        (
            (
                "Köpt energi, MWh",
                "2 140",
                "1 615",
                "2 900",
                "green",
                "mwh",
                "<=",
                "Av minskningen beror 290 MWh på att simhallen är stängd.",
            ),
            ("Andel LED-belysning i hallar och på spår, %", "52", "78", "75", "green", "percent", ">=", ""),
        ),
    )
    s.note(v("minskningen", "290 MWh", "mwh", "Köpt energi", "minskningen simhallen är stängd", sure=False))
    s.p(
        """Elljusspåren i Surahammar och Ramnäs har fått ny belysning och på ishallens tak finns sedan juni 420
        kvadratmeter solceller. Även om man bortser från simhallen har förbrukningen gått ned med elva procent. Målet
        är i praktiken redan
        nått.""",
        v("solceller", "420 kvadratmeter", None, "ishallens tak solceller", sure=False),
        v("förbrukningen gått ned", "elva procent", "percent", "förbrukningen", value=11),
        judged("N7", "achieved", "Målet är i praktiken redan nått"),
    )


def commissions(s: Specimen) -> None:
    """Put the commissions."""
    s.goal_defaults["perspective"] = None
    s.heading(1, "3 Uppdrag")
    s.p(
        "Kommunfullmäktige har i budget 2024 gett nämnden tre uppdrag.",
        v("uppdrag", "tre uppdrag", "count", value=3, sure=False),
    )
    rows = (
        ("Utreda gemensam bokning med Hallstahammar", "Avslutat", "Utredningen överlämnades i maj.", "achieved"),
        ("Ta fram en lekplatsplan", "Försenat", "Väntar på besiktningen. Klar i februari 2025.", "ongoing"),
        ("Pröva avgiftsfri kulturskola", "Pågår", "Försöket i Virsbo löper under läsåret 2024/25.", "ongoing"),
    )
    noted: list[Noted] = []
    for n, (text, state, _, status) in enumerate(rows, start=1):
        noted.append(goal(f"U{n}", text, level="council", sure=False, note="a commission"))
        noted.append(judged(f"U{n}", status, state, source="template", sure=False, scale_kind="activity"))
    s.add(
        Grid(
            header=(("Uppdrag", "Läge", "Kommentar"),),
            rows=tuple(row[:3] for row in rows),
            widths=(0.42, 0.14, 0.44),
            left_columns=(0, 1, 2),
        ),
        *noted,
    )


def accounts(s: Specimen) -> None:
    """Put the money by activity."""
    s.heading(1, "4 Ekonomi")
    s.heading(2, "4.1 Driftredovisning")
    s.p("Belopp i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall aug 2023", "Utfall aug 2024", "Budget 2024", "Prognos 2024", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "1 640", "1 715", "2 650", "2 600", "50"),
                ("Bibliotek", "4 880", "5 010", "7 700", "7 620", "80"),
                ("Kulturskola", "3 415", "3 560", "5 450", "5 400", "50"),
                ("Allmänkultur", "905", "870", "1 400", "1 380", "20"),
                ("Föreningsstöd", "2 610", "2 745", "3 900", "3 900", "0"),
                ("Simhall", "4 225", "5 130", "6 100", "7 450", "-1 350"),
                ("Övriga anläggningar", "6 370", "6 240", "9 950", "9 750", "200"),
                ("Ungdomsgårdar", "1 980", "2 020", "3 150", "3 150", "0"),
                ("Summa", "26 025", "27 290", "40 300", "41 250", "-950"),
            ),
            widths=(0.27, 0.15, 0.15, 0.14, 0.15, 0.14),
            bold_rows=(8,),
        ),
        ("previous", "outcome", "budget", "forecast", "deviation"),
        period=Y24,
    )


def reasons(s: Specimen) -> None:
    """Put why the money went as it did."""
    s.p(
        """Nämndens nettokostnad till och med augusti är 27,3 mnkr, motsvarande 68 procent av årsbudgeten. Simhallen
        väntas kosta 1 350 tkr mer än budgeterat. Uteblivna entréavgifter och hyror står för 980 tkr och hyran av
        simtider i Hallstahammar för 140 tkr. Resten är kostnader för fuktskadan som inte kan bokföras som investering.
        Övriga anläggningar beräknas ge ett överskott på 200 tkr tack vare lägre elpris och mindre snöröjning. På
        biblioteken har en tjänst varit vakant under våren, vilket ger ett överskott på 80 tkr. Nämnden har infört
        inköpsstopp från den 1 september, men åtgärden väntas bara ge omkring 100 tkr.""",
        money(
            "Nämndens nettokostnad",
            currency_unit="mkr",
            outcome=27_300_000,
            period=SO_FAR,
            is_total=1,
            item_variants=["nettokostnad", "Nämnden"],
        ),
        v("nettokostnad av årsbudgeten", "68 procent", "percent", "Nämndens nettokostnad", sure=False),
        money("Simhallen", currency_unit="tkr", deviation=-1_350_000, period=Y24),
        v("Uteblivna entréavgifter och hyror", "980 tkr", "sek", value=980_000, period=Y24, period_alt=[SO_FAR]),
        v("hyran av simtider i Hallstahammar", "140 tkr", "sek", value=140_000, period=Y24, period_alt=[SO_FAR]),
        money("Övriga anläggningar", currency_unit="tkr", deviation=200_000, period=Y24),
        money("biblioteken", currency_unit="tkr", deviation=80_000, period=Y24, item_variants=["Bibliotek"]),
        v("inköpsstopp", "100 tkr", "sek", value=100_000, period=Y24, sure=False),
    )


def investments(s: Specimen) -> None:
    """Put the investments."""
    s.heading(2, "4.2 Investeringar")
    s.p("Belopp i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Projekt", "Budget 2024", "Utfall aug 2024", "Prognos 2024", "Avvikelse"),),
            rows=(
                ("Simhall, ventilation och ytskikt", "14 500", "10 920", "16 800", "-2 300"),
                ("Utegympark Ramnäs", "900", "865", "865", "35"),
                ("Belysning elljusspår", "1 200", "1 090", "1 150", "50"),
                ("Solceller ishallen", "1 800", "1 745", "1 745", "55"),
                ("Meröppet bibliotek", "450", "430", "430", "20"),
                ("Summa", "18 850", "15 050", "20 990", "-2 140"),
            ),
            widths=(0.36, 0.16, 0.17, 0.16, 0.15),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        statement="investment",
        period=Y24,
    )
    s.p(
        """Simhallen blir 2,3 mnkr dyrare än beräknat på grund av fukten i ytterväggen. Kommunstyrelsen har tagit
        ställning till
        att tillskjuta medel ur investeringsreserven. Övriga projekt är klara.""",
        money("Simhallen", statement="investment", currency_unit="mkr", deviation=-2_300_000, period=Y24),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "5 Personal")
    s.p(
        """Den 31 augusti hade förvaltningen 43 tillsvidareanställda, 28 kvinnor och 15 män. Det är två fler än för
        ett år
        sedan. Medelåldern är 48 år. Under perioden har fyra personer slutat, varav en med pension. Timanställda har
        arbetat 5 870 timmar, vilket är 1 240 timmar mindre än i fjol eftersom badvakterna inte har behövts.""",
        v("tillsvidareanställda", "43 tillsvidareanställda", "count", period="2024-08", period_alt=[SO_FAR]),
        v("kvinnor", "28 kvinnor", "count", "tillsvidareanställda kvinnor", period="2024-08", period_alt=[SO_FAR]),
        v("män", "15 män", "count", "tillsvidareanställda män", period="2024-08", period_alt=[SO_FAR]),
        v("två fler", "två fler", "count", value=2, sure=False),
        v("Medelåldern", "48 år", "years"),
        v("personer slutat", "fyra personer", "count", "slutat", value=4),
        v("Timanställda", "5 870 timmar", "hours", "Timanställda har arbetat"),
        v("Timanställda mindre än i fjol", "1 240 timmar", "hours", "Timanställda", sure=False),
    )


def ahead(s: Specimen) -> None:
    """Put what comes."""
    s.heading(1, "6 Framåtblick")
    s.p(
        """Under hösten ska biblioteksplanen för 2025–2028 antas och ett förslag till nya avgifter i simhallen tas fram,
        där en vuxenbiljett höjs från 65 till 75 kronor. Kommunens ekonomi gör att nämndens ram minskar med 1,2 mnkr
        nästa år. Ungdomsgården i Virsbo, som har öppet
        tre kvällar i veckan och i snitt 19 besökare per kväll, kan då komma att slås ihop med fritidsklubben.""",
        v("vuxenbiljett", "65", "sek", sure=False),
        v("vuxenbiljett", "75 kronor", "sek", period="2025", sure=False),
        v("nämndens ram minskar", "1,2 mnkr", "sek", value=1_200_000, period="2025", sure=False),
        v("besökare per kväll", "19 besökare", "count", "Ungdomsgården i Virsbo", "besökare"),
        v("Ungdomsgården i Virsbo öppet", "tre kvällar i veckan", "count", value=3, sure=False),
    )
