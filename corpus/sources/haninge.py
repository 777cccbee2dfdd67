"""A large social board's second interim report out of a planning system: goals in three levels, symbols, activities."""

from corpus.gold import Noted, goal, indicator, judged, money, number, seen
from corpus.gold import value as told
from corpus.story import Cell, Contents, Cover, Grid, Look, Mark, Specimen

TRAPS = [
    "a label of the system above each goal, the goal in a row beside a dot without words",
    "the council's goals with a dot each, above the board's, above indicators, above activities",
    "dots of indicators in the last column, as a forecast for the full year",
    "activities with status in words, a date and a comment within the same table",
    "empty cells where something is measured at the end of the year only",
    "a comment that is less hopeful than the dot above it",
    "money three times: in a summary, in a table by area and in a table by kind, with a forecast",
    "costs of the pandemic told apart from the deviation",
]
SO_FAR, BEFORE = "2020-01/2020-08", "2019-01/2019-08"
# T2 may be the months of the second tertial or all months to its end: the report does not say.
TERTIAL = None
LEGEND = {
    "green": "Bedöms uppnås vid årets slut",
    "yellow": "Bedöms delvis uppnås vid årets slut",
    "red": "Bedöms inte uppnås vid årets slut",
    "grey": "Kan inte bedömas",
}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "uncertain"}
WORK = {"Avslutad": "achieved", "Pågående": "ongoing", "Försenad": "ongoing", "Ej påbörjad": "not_achieved"}
Target = tuple[str, float, str]
# Indicator, outcome of last year's months, of this year's, target, and the colour of its dot.
Row = tuple[str, str, str, str, str, Target]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="haninge-socialnamnden-2020-08",
        look=Look(
            colour="#00629b",
            family="helvetica",
            size=9.5,
            table="rows",
            header=("", ""),
            footer=("Socialnämnden, Delårsrapport 2 2020", "{page}({pages})"),
            justified=False,
        ),
        document={
            "municipality_code": "0136",
            "municipality": "Haninge",
            "report_type": "delarsrapport",
            "title": "Delårsrapport 2 2020",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-08-31",
        },
        goal_defaults={"level": "board", "year": 2020},
        value_defaults={"period": SO_FAR},
    )
    s.add(Cover("Delårsrapport 2 2020", ("Socialnämnden", "Period: 1 januari–31 augusti"), ("Haninge kommun",)))
    s.add(Contents("Innehållsförteckning", depth=2))
    summary(s)
    children(s)
    support(s)
    daily_life(s)
    organisation(s)
    economy(s)
    kinds(s)
    s.traps += TRAPS
    return s


def said(key: str, colour: str) -> Noted:
    """Return what a dot says of the full year; grey may be read as not measured too."""
    other = {"status_alt": ["not_measured"]} if colour == "grey" else {}
    return seen(key, STATUS[colour], LEGEND[colour], forecast=None, **other)


def titled(s: Specimen, label: str, key: str, text: str, colour: str, **extra: object) -> None:
    """Put a goal beside its dot, below the label that the system gives it."""
    s.p(label, style="label")
    s.add(
        Grid(
            header=(),
            rows=((Mark(colour, "circle", key), text),),  # type: ignore[arg-type]
            widths=(0.05, 0.9),
            left_columns=(0, 1),
            frameless=True,
        ),
        goal(key, text, **extra),  # type: ignore[arg-type]
        said(key, colour),
    )


def indicators(s: Specimen, parent: str, rows: tuple[Row, ...]) -> None:
    """Put the indicators of a goal."""
    cells: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for n, (name, before, now, wanted, colour, target) in enumerate(rows, start=1):
        key = f"{parent}i{n}"
        cells.append((name, before, now, wanted, Mark(colour, "circle", key)))  # type: ignore[arg-type]
        noted += [indicator(key, name, parent, target=target, target_source="table"), said(key, colour)]
        for text, series, measure, period in (
            (before, "Utfall T2 2019", "previous", TERTIAL),
            (now, "Utfall T2 2020", "outcome", TERTIAL),
            (wanted, "Mål 2020", "target", "2020"),
        ):
            fact = {"name": name, "series": series, "measure": measure, "value": number(text), "value_text": text}
            fact |= {"unit": target[2], "source": "table", "period": period}
            noted.append(Noted("observations", fact))
    s.add(
        Grid(
            header=(("Indikator", "Utfall T2 2019", "Utfall T2 2020", "Mål 2020", "Prognos"),),
            rows=tuple(cells),
            widths=(0.46, 0.15, 0.15, 0.13, 0.11),
        ),
        *noted,
    )


def activities(s: Specimen, parent: str, rows: tuple[tuple[str, str, str, str], ...]) -> None:
    """Put the activities of a goal: what, status, date, comment."""
    noted: list[Noted] = []
    for n, (text, status, _, _) in enumerate(rows, start=1):
        key = f"{parent}a{n}"
        noted.append(goal(key, text, parent=parent, sure=False, note="an activity"))
        noted.append(judged(key, WORK[status], status, source="template", sure=False, scale_kind="activity"))
    s.add(
        Grid(
            header=(("Aktivitet", "Status", "Slutdatum", "Kommentar"),),
            rows=rows,
            widths=(0.3, 0.13, 0.14, 0.43),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )


def summary(s: Specimen) -> None:
    """Put the summary and the legend."""
    s.heading(1, "1 Sammanfattning")
    s.p(
        """Årets första åtta månader har i hög grad påverkats av pandemin. Nämndens verksamheter har kunnat
        upprätthållas, men gruppaktiviteter, öppna mötesplatser och uppsökande arbete har begränsats sedan mitten av
        mars. Antalet anmälningar om oro för barn fortsätter att öka och uppgick till 3 480, jämfört med 3 162 under
        samma period 2019. Försörjningsstödet, som minskat varje år sedan 2016, har vänt uppåt. I juni fick 684
        hushåll stöd, vilket är 41 fler än i januari. Avtalet med utföraren av boendestöd sades upp i april och
        verksamheten har från den 1 september återgått till egen regi.""",
        told("anmälningar om oro för barn", "3 480", "count"),
        told("anmälningar om oro för barn", "3 162", "count", measure="previous", period=BEFORE),
        told("hushåll fick stöd", "684 hushåll", "count", period="2020-06", name_variants=["hushåll"]),
        told("fler hushåll", "41 fler", "count", sure=False),
    )
    s.p(
        """Nämnden prognostiserar ett underskott om 11,3 mnkr för helåret. I prognosen ingår kostnader med anledning av
        covid-19 på 4,8 mnkr. Av nämndens fem mål bedöms två uppnås, två delvis och ett inte uppnås.""",
        money("Nämnden", currency_unit="mkr", deviation=-11_300_000, period="2020", is_total=1),
        told("kostnader med anledning av covid-19", "4,8 mnkr", "sek", value=4_800_000, sure=False),
        told("nämndens mål", "fem mål", "count", value=5, sure=False),
        told("nämndens mål bedöms uppnås", "två uppnås", "count", value=2, sure=False),
        told("nämndens mål bedöms delvis uppnås", "två delvis", "count", value=2, sure=False),
        told("nämndens mål bedöms inte uppnås", "ett inte uppnås", "count", value=1, sure=False),
    )
    s.heading(1, "2 Måluppfyllelse")
    s.p(
        """Bedömningen avser hela året och utgår från indikatorernas prognos, aktiviteternas status och den
        samlade analysen. Kommunfullmäktiges mål bedöms av nämnden utifrån nämndens egna mål."""
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


def children(s: Specimen) -> None:
    """Put the first of the council's goals and the board's first."""
    s.goal_defaults["perspective"] = "Utbildning och uppväxt"
    s.heading(2, "2.1 Målområde Utbildning och uppväxt")
    titled(s, "Kommunfullmäktiges mål", "K1", "Trygga uppväxtvillkor för barn och unga", "yellow", level="council")
    titled(s, "Nämndmål", "N1", "Barn och unga får stöd i tid", "yellow", parent="K1")
    indicators(
        s,
        "N1",
        (
            ("Andel förhandsbedömningar klara inom 14 dagar, %", "91", "94", "98", "yellow", (">=", 98, "percent")),
            ("Andel utredningar avslutade inom fyra månader, %", "72", "79", "90", "red", (">=", 90, "percent")),
            ("Andel barn utan ny anmälan inom ett år, %", "78", "81", "80", "green", (">=", 80, "percent")),
            ("Antal egna familjehem", "64", "71", "75", "green", (">=", 75, "count")),
        ),
    )
    s.p("Kommentar", style="bold")
    s.p(
        """Sedan mottagningsgruppen förstärktes med tre tjänster i november 2019 har handläggningstiden kortats.
        Ökningen av anmälningar äter dock upp en del av effekten. I augusti pågick 412 utredningar, varav 58 var
        äldre än fyra månader. De flesta av dem väntar på utlåtanden eller läkarundersökning. Målet för
        utredningstiderna kommer inte att nås, men utvecklingen går åt rätt håll. Sju nya familjehem har
        kontrakterats och ytterligare fyra är under utredning. Medelåldern bland familjehemsföräldrarna är 54 år,
        vilket gör att rekryteringen måste fortsätta.""",
        told("tjänster", "tre tjänster", "count", value=3, sure=False),
        told("pågick utredningar", "412 utredningar", "count", period="2020-08", name_variants=["utredningar"]),
        told("utredningar äldre än fyra månader", "58", "count", period="2020-08"),
        judged(
            "N1i2",
            "not_achieved",
            "Målet för utredningstiderna kommer inte att nås",
            forecast=1,
            goal_alt=["N1"],
        ),
        told("nya familjehem har kontrakterats", "Sju nya familjehem", "count", value=7),
        told("under utredning", "fyra", "count", value=4, sure=False),
        told("Medelåldern bland familjehemsföräldrarna", "54 år", "years"),
    )
    activities(
        s,
        "N1",
        (
            (
                "Införa strukturerad riskbedömning i mottagningen",
                "Avslutad",
                "2020-05-31",
                "Alla medarbetare är utbildade. Används sedan den 1 juni.",
            ),
            (
                "Starta familjeteam i Jordbro",
                "Försenad",
                "2020-09-30",
                "Lokalen blir klar först i december. Två av fyra medarbetare är anställda.",
            ),
            (
                "Ta fram gemensam rutin med skolan vid frånvaro",
                "Pågående",
                "2020-12-31",
                "Prövas på fyra skolor under hösten.",
            ),
        ),
    )
    s.note(
        told("medarbetare är anställda", "Två av fyra medarbetare", "count", value=2, sure=False),
        told("skolor", "fyra skolor", "count", value=4, sure=False),
    )


def support(s: Specimen) -> None:
    """Put the goals for income."""
    s.goal_defaults["perspective"] = "Arbete och försörjning"
    s.heading(2, "2.2 Målområde Arbete och försörjning")
    titled(s, "Kommunfullmäktiges mål", "K2", "Fler haningebor har en egen försörjning", "red", level="council")
    titled(s, "Nämndmål", "N2", "Tiden med försörjningsstöd blir kortare", "red", parent="K2")
    indicators(
        s,
        "N2",
        (
            ("Genomsnittlig bidragstid, månader", "6,4", "6,9", "6,0", "red", ("<=", 6, "months")),
            ("Andel unga 18–24 år av biståndstagarna, %", "21", "24", "19", "red", ("<=", 19, "percent")),
            ("Andel avslut på grund av arbete eller studier, %", "37", "", "42", "grey", (">=", 42, "percent")),
        ),
    )
    s.p("Kommentar", style="bold")
    s.p(
        """Arbetsmarknaden försvagades kraftigt under våren och många som haft timanställningar inom hotell,
        restaurang och handel har sökt stöd. 219 hushåll var nya för nämnden under perioden mars till juni.
        Avslutsorsakerna kan på grund av ett fel i verksamhetssystemet inte redovisas förrän till årsbokslutet.
        Kostnaden per hushåll ligger i stort sett still på 9 120 kronor i månaden. Det går inte att räkna med någon
        återhämtning under hösten, och nämnden bedömer därför att målet inte kommer att uppnås i år.""",
        told("hushåll var nya", "219 hushåll", "count", period="2020-03/2020-06", name_variants=["hushåll"]),
        told("Kostnaden per hushåll", "9 120 kronor", "sek"),
        judged("N2", "not_achieved", "målet inte kommer att uppnås i år", forecast=1),
    )
    activities(
        s,
        "N2",
        (
            ("Matcha mot bristyrken tillsammans med Jobbcenter", "Pågående", "2020-12-31", "Har 64 deltagare."),
            ("Digital ansökan om försörjningsstöd", "Avslutad", "2020-04-30", "38 % av ansökningarna är digitala."),
        ),
    )
    s.note(
        told("deltagare", "64 deltagare", "count"),
        told("ansökningarna är digitala", "38 %", "percent", name_variants=["ansökningarna"]),
    )


def daily_life(s: Specimen) -> None:
    """Put the goals for those who have support."""
    s.goal_defaults["perspective"] = "Välmående och fritid"
    s.heading(2, "2.3 Målområde Välmående och fritid")
    titled(s, "Kommunfullmäktiges mål", "K3", "God vård och omsorg i hela livet", "green", level="council")
    titled(s, "Nämndmål", "N3", "Den enskilde är delaktig i planeringen av sitt stöd", "green", parent="K3")
    indicators(
        s,
        "N3",
        (
            ("Andel genomförandeplaner där delaktighet framgår, %", "86", "93", "90", "green", (">=", 90, "percent")),
            ("Andel nöjda inom boendestöd, %", "82", "", "85", "grey", (">=", 85, "percent")),
        ),
    )
    s.p("Kommentar", style="bold")
    s.p(
        """Egenkontrollen omfattade 140 akter. Skillnaderna mellan enheterna är små, men socialpsykiatrin ligger
        lägst med 88 procent. Brukarundersökningen görs i oktober och resultatet redovisas i bokslutet. Samordnad
        individuell plan, SIP, har upprättats för 97 personer.""",
        told("akter", "140 akter", "count", name_variants=["Egenkontrollen akter"]),
        told("socialpsykiatrin", "88 procent", "percent", name_variants=["delaktighet"]),
        judged("N3i2", "not_measured", "resultatet redovisas i bokslutet", sure=False, goal_alt=["N3"]),
        told("Samordnad individuell plan", "97 personer", "count", name_variants=["SIP", "personer"]),
    )
    titled(s, "Nämndmål", "N4", "Personer i hemlöshet får ett hållbart boende", "yellow", parent="K3")
    indicators(
        s,
        "N4",
        (
            ("Antal personer i Bostad först", "14", "17", "20", "yellow", (">=", 20, "count")),
            ("Antal barnfamiljer i akutboende", "23", "12", "10", "green", ("<=", 10, "count")),
            ("Antal vräkningar som berör barn", "3", "1", "0", "red", ("=", 0, "count")),
        ),
    )
    s.p("Kommentar", style="bold")
    s.p(
        """Arbetet med vräkningsförebyggande hembesök har varit framgångsrikt. I ett fall där barn bor växelvis kunde
        vräkningen inte förhindras. Kostnaden för köpta akutboenden har sjunkit från 9,6 mnkr till 5,7 mnkr jämfört med
        samma period förra året. Haninge Bostäder har lämnat sju lägenheter till Bostad först men tre av dem är inte
        inflyttningsklara förrän nästa år, varför målet troligen bara kan nås delvis.""",
        told("Kostnaden för köpta akutboenden", "9,6 mnkr", "sek", value=9_600_000, measure="previous", period=BEFORE),
        told("Kostnaden för köpta akutboenden", "5,7 mnkr", "sek", value=5_700_000),
        told("lägenheter till Bostad först", "sju lägenheter", "count", value=7, name_variants=["lägenheter"]),
        told("lägenheter inte inflyttningsklara", "tre av dem", "count", value=3, sure=False),
        judged("N4", "partly", "målet troligen bara kan nås delvis", forecast=1),
    )


def organisation(s: Specimen) -> None:
    """Put the goal for the staff."""
    s.goal_defaults["perspective"] = "Effektiv organisation"
    s.heading(2, "2.4 Målområde Effektiv organisation")
    titled(s, "Kommunfullmäktiges mål", "K4", "Haninge är en attraktiv arbetsgivare", "green", level="council")
    titled(s, "Nämndmål", "N5", "Medarbetarna stannar och utvecklas", "green", parent="K4")
    indicators(
        s,
        "N5",
        (
            ("Personalomsättning socialsekreterare, %", "24", "16", "18", "green", ("<=", 18, "percent")),
            ("Sjukfrånvaro, %", "6,8", "8,1", "6,5", "red", ("<=", 6.5, "percent")),
            ("Hållbart medarbetarengagemang, index", "", "", "80", "grey", (">=", 80, "index")),
        ),
    )
    s.p("Kommentar", style="bold")
    s.p(
        """För första gången på fem år är alla tjänster på barn- och ungdomsavdelningen tillsatta utan inhyrda
        konsulter. Sjukfrånvaron var som högst i april, 11,4 procent. Den har därefter sjunkit och var 5,9 procent i
        augusti. Andelen heltidsanställda är 93 procent. Medarbetarenkäten har flyttats från maj till oktober.""",
        told("Sjukfrånvaron", "11,4 procent", "percent", period="2020-04"),
        told("Sjukfrånvaron", "5,9 procent", "percent", period="2020-08"),
        told("Andelen heltidsanställda", "93 procent", "percent"),
    )


def economy(s: Specimen) -> None:
    """Put the money by area."""
    s.heading(1, "3 Ekonomi")
    s.p("Tabell: Budgetuppföljning per verksamhetsområde, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2020", "Utfall T2 2020", "Prognos helår", "Avvikelse prognos"),),
            rows=(
                ("Nämnd och stab", "28,6", "17,9", "27,4", "1,2"),
                ("Barn och ungdom", "241,3", "166,8", "248,9", "-7,6"),
                ("Vuxna", "96,2", "62,1", "94,0", "2,2"),
                ("Försörjningsstöd", "118,4", "83,7", "126,5", "-8,1"),
                ("Socialpsykiatri", "73,5", "48,2", "72,5", "1,0"),
                ("Totalt", "558,0", "378,7", "569,3", "-11,3"),
            ),
            widths=(0.32, 0.16, 0.18, 0.16, 0.18),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        currency_unit="mkr",
        period="2020",
    )
    s.p(
        """Barn och ungdom prognostiserar ett underskott på 7,6 mnkr. Antalet vårddygn i konsulentstödda familjehem
        är 14 210 mot budgeterade 12 500. Försörjningsstödet väntas kosta 8,1 mnkr mer än budgeterat. Överskottet på
        vuxna beror på att färre har vårdats på institution. Utbetalt försörjningsstöd var 61,2 mnkr till och med
        augusti, vilket är 4,3 mnkr mer än motsvarande period 2019.""",
        money("Barn och ungdom", currency_unit="mkr", deviation=-7_600_000, period="2020"),
        told("vårddygn i konsulentstödda familjehem", "14 210", "count"),
        told("vårddygn i konsulentstödda familjehem", "12 500", "count", measure="target"),
        money("Försörjningsstödet", currency_unit="mkr", deviation=-8_100_000, period="2020"),
        told("Utbetalt försörjningsstöd", "61,2 mnkr", "sek", value=61_200_000),
        told("mer Utbetalt försörjningsstöd", "4,3 mnkr", "sek", value=4_300_000, sure=False),
    )


def kinds(s: Specimen) -> None:
    """Put the money by kind."""
    s.p("Tabell: Resultaträkning, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Budget 2020", "Utfall T2 2020", "Prognos helår", "Avvikelse prognos"),),
            rows=(
                ("Intäkter", "62,0", "45,1", "66,4", "4,4"),
                ("Personalkostnader", "-271,5", "-180,3", "-270,2", "1,3"),
                ("Köp av verksamhet", "-188,1", "-136,9", "-198,4", "-10,3"),
                ("Utbetalt försörjningsstöd", "-86,0", "-61,2", "-92,5", "-6,5"),
                ("Övriga kostnader", "-74,4", "-45,4", "-74,6", "-0,2"),
                ("Nettokostnad", "-558,0", "-378,7", "-569,3", "-11,3"),
            ),
            widths=(0.32, 0.16, 0.18, 0.16, 0.18),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        currency_unit="mkr",
        period="2020",
    )
