"""A board's report out of a planning system: dots, bars and arrows without words, a legend, handling times."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, seen, value
from corpus.story import Break, Cell, Column, Contents, Cover, Grid, Look, Mark, Specimen

GREEN, YELLOW, RED = "Målet är uppfyllt", "Målet är delvis uppfyllt", "Målet är inte uppfyllt"
GREY = "Mätvärde saknas"
LEGEND = {"green": GREEN, "yellow": YELLOW, "red": RED, "grey": GREY}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "not_measured"}
BUILD, LIVE, WORK = "Enkelt att bygga", "Ren och säker livsmiljö", "Hållbara arbetsplatser"

ERRORS: list[Fact] = [
    {
        "where": "2.2, Andel genomförda planerade kontroller",
        "what": "green dot although 91 % misses the target of at least 95 %",
    },
    {"where": "Ekonomi, raden Summa, Budget", "what": "-3 150 - 9 480 - 8 260 - 11 900 = -32 790; printed -32 970"},
    {
        "where": "1 Nämndens uppdrag against 3 Handläggningstider",
        "what": "the text says 412 building permits, the table 421",
    },
]
TRAPS = [
    "status as small pictures and as drawn dots, without words",
    "a legend with every phrase and symbol before the goals",
    "arrows are the trend of an indicator, not the status of a goal",
    "bars of fulfilment beside the dots",
    "Status: Påbörjad on the cover is the document's",
    "header words Bedömning, Färdiggrad and Trend over cells without text",
    "a file number of the year after in the footer",
    "income, cost and net cost before the budget",
    "weeks in a table whose unit stands in the caption",
    "white text on dark header rows, no rules",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="bollnas-samhallsbyggnadsnamnden-2019",
        look=Look(
            colour="#0b5c4a",
            family="vera",
            size=9,
            table="shaded",
            header=("Verksamhetsberättelse 2019", "Samhällsbyggnadsnämnden"),
            footer=("Bollnäs kommun, Dnr SBN 2020-0031", "{page}({pages})"),
            justified=False,
        ),
        document={
            "municipality_code": "2183",
            "municipality": "Bollnäs",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2019",
            "organisation": "Samhällsbyggnadsnämnden",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-12-31",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": "2019"},
    )
    s.add(Cover("Verksamhetsberättelse 2019", ("Samhällsbyggnadsnämnden",), ("Status: Påbörjad", "2020-02-11")))
    s.add(Contents("Innehållsförteckning"))
    task(s)
    legend(s)
    building(s)
    environment(s)
    workplace(s)
    activities(s)
    handling(s)
    economy(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def task(s: Specimen) -> None:
    """Chapter 1."""
    s.heading(1, "1 Nämndens uppdrag")
    s.p(
        """Samhällsbyggnadsnämnden fullgör kommunens uppgifter enligt plan- och bygglagen (2010:900) och
        miljöbalken. Till nämnden hör också bostadsanpassning, kart- och mätverksamhet och livsmedelskontroll.
        Under året fattades beslut i 412 bygglovsärenden, varav 358 på delegation. Antalet klagomål på buller
        och nedskräpning ökade till 96 från 71 året före.""",
        value("beslut i bygglovsärenden", "412", "count", name_variants=["bygglovsärenden"]),
        value("bygglovsärenden på delegation", "358", "count", name_variants=["på delegation"]),
        value("klagomål på buller och nedskräpning", "96", "count"),
        value("klagomål på buller och nedskräpning", "71", "count", measure="previous", period="2018"),
    )
    s.p(
        """Förvaltningen har 41 medarbetare fördelade på tre enheter. Två inspektörer har slutat och en
        byggnadsinspektör har anställts.""",
        value("medarbetare", "41", "count"),
        value("enheter", "tre", "count", value=3, sure=False),
        value("inspektörer har slutat", "Två", "count", value=2, sure=False),
        value("byggnadsinspektör har anställts", "en", "count", value=1, sure=False),
    )


def legend(s: Specimen) -> None:
    """Put the explanation of the symbols."""
    s.heading(1, "2 Måluppföljning")
    s.p("Nämndens mål följs upp genom indikatorer. Färdiggraden visar hur långt arbetet har kommit.")
    s.p("Teckenförklaring", style="label")
    s.add(
        Grid(
            header=(),
            rows=(
                (
                    Mark("green", "circle", None, role="legend"),
                    GREEN,
                    Mark("green", "arrow-up", None, role="legend"),
                    "Bättre än förra året",
                ),
                (
                    Mark("yellow", "circle", None, role="legend"),
                    YELLOW,
                    Mark("yellow", "arrow-right", None, role="legend"),
                    "Oförändrat",
                ),
                (
                    Mark("red", "circle", None, role="legend"),
                    RED,
                    Mark("red", "arrow-down", None, role="legend"),
                    "Sämre än förra året",
                ),
                (Mark("grey", "circle", None, role="legend"), GREY, "", ""),
            ),
            widths=(0.05, 0.45, 0.05, 0.45),
            left_columns=(0, 1, 2, 3),
            frameless=True,
        )
    )


def goals_of(s: Specimen, rows: tuple[tuple[str, str, str, float, dict[str, object]], ...]) -> None:
    """Put a table of goals: key, words, colour of the picture, filled part of the bar."""
    noted: list[Noted] = []
    cells: list[tuple[Cell, ...]] = []
    for key, text, colour, share, extra in rows:
        noted += [goal(key, text, **extra), seen(key, STATUS[colour], LEGEND[colour])]  # type: ignore[arg-type]
        mark = Mark(colour, "picture", key)  # type: ignore[arg-type]
        cells.append((text, mark, Mark(colour, "bar", None, role="bar", share=share)))  # type: ignore[arg-type]
    grid = Grid((("Nämndmål", "Bedömning", "Färdiggrad"),), tuple(cells), (0.6, 0.17, 0.23), left_columns=(0, 1, 2))
    s.add(grid, *noted)


Row = tuple[tuple[str, str, str, str], str, str, str, str, tuple[str, float, str]]


def indicators_of(s: Specimen, rows: tuple[Row, ...]) -> None:
    """Put a table of indicators: cells, key, parent, colour of the dot, way of the arrow, target."""
    ways = {"arrow-up": "green", "arrow-right": "yellow", "arrow-down": "red"}
    cells: list[tuple[Cell, ...]] = []
    for texts, key, _, colour, way, _ in rows:
        trend: Cell = Mark(ways[way], way, None, role="trend") if way else ""  # type: ignore[arg-type]
        cells.append((*texts, Mark(colour, "circle", key), trend))  # type: ignore[arg-type]
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2018", "Utfall 2019", "Målvärde 2019", "Status", "Trend"),),
            rows=tuple(cells),
            widths=(0.38, 0.13, 0.13, 0.16, 0.1, 0.1),
            left_columns=(0, 4, 5),
        ),
        (
            Column("Utfall 2018", "previous", period="2018"),
            Column("Utfall 2019", "outcome", period="2019"),
            Column("Målvärde 2019", "target", period="2019"),
            None,
            None,
        ),
        units={texts[0]: target[2] for texts, *_, target in rows},
    )
    for texts, key, parent, colour, _, target in rows:
        s.note(
            indicator(key, texts[0], parent, target=target, target_source="table"),
            seen(key, STATUS[colour], LEGEND[colour]),
        )


def building(s: Specimen) -> None:
    """Section 2.1."""
    s.goal_defaults["perspective"] = BUILD
    s.heading(2, f"2.1 {BUILD}")
    goals_of(
        s,
        (
            ("n1", "Den som söker bygglov ska få ett snabbt och begripligt besked", "yellow", 0.7, {}),
            ("n2", "Det ska finnas planlagd mark för 200 bostäder", "green", 1.0, {"target": (">=", 200, "count")}),
        ),
    )
    indicators_of(
        s,
        (
            (
                ("Median handläggningstid bygglov, veckor", "5,5", "4,0", "Högst 4"),
                "n1a",
                "n1",
                "green",
                "arrow-up",
                ("<=", 4, "weeks"),
            ),
            (
                ("Nöjd-kund-index bygglov", "63", "66", "Minst 70"),
                "n1b",
                "n1",
                "yellow",
                "arrow-up",
                (">=", 70, "index"),
            ),
            (
                ("Andel kompletta ansökningar", "48 %", "48 %", "Minst 60 %"),
                "n1c",
                "n1",
                "red",
                "arrow-right",
                (">=", 60, "percent"),
            ),
            (
                ("Antal bostäder i antagna detaljplaner", "140", "226", "Minst 200"),
                "n2a",
                "n2",
                "green",
                "arrow-up",
                (">=", 200, "count"),
            ),
        ),
    )
    s.p("Kommentar", style="label")
    s.p(
        """Handläggningen har blivit snabbare sedan alla ansökningar registreras samma dag. Däremot är fortfarande
        mer än hälften av ansökningarna ofullständiga när de kommer in. Målet om planlagd mark nåddes genom att
        detaljplanen för Häggesta antogs i juni.""",
        judged("n2", "achieved", "Målet om planlagd mark nåddes"),
        value("ansökningarna ofullständiga", "mer än hälften", "percent", value=50, sure=False),
    )


def environment(s: Specimen) -> None:
    """Section 2.2."""
    s.goal_defaults["perspective"] = LIVE
    s.heading(2, f"2.2 {LIVE}")
    goals_of(
        s,
        (
            ("n3", "Tillsynen ska bidra till att luft, mark och vatten blir renare", "green", 0.9, {}),
            ("n4", "Livsmedel som säljs och serveras ska vara säkra", "red", 0.35, {}),
        ),
    )
    indicators_of(
        s,
        (
            (
                ("Andel genomförda planerade kontroller", "88 %", "91 %", "Minst 95 %"),
                "n3a",
                "n3",
                "green",
                "arrow-up",
                (">=", 95, "percent"),
            ),
            (
                ("Åtgärdade enskilda avlopp", "57", "74", "Minst 70"),
                "n3b",
                "n3",
                "green",
                "arrow-up",
                (">=", 70, "count"),
            ),
            (
                ("Kontrollbesök hos livsmedelsföretag", "212", "131", "Minst 200"),
                "n4a",
                "n4",
                "red",
                "arrow-down",
                (">=", 200, "count"),
            ),
            (
                ("Nöjd-kund-index livsmedelskontroll", "71", "", "Minst 73"),
                "n4b",
                "n4",
                "grey",
                "",
                (">=", 73, "index"),
            ),
        ),
    )
    s.p("Kommentar", style="label")
    s.p(
        """Två vakanser under våren gjorde att kontrollen av livsmedelsföretag inte hanns med, och målet har därför
        inte uppnåtts. Undersökningen av nöjdhet görs vartannat år. Bland avloppen är det områdena runt Vågsjön
        som har prioriterats; där återstår omkring 30 fastigheter.""",
        judged("n4", "not_achieved", "målet har därför inte uppnåtts"),
        value("vakanser under våren", "Två", "count", value=2, sure=False),
        value("återstår fastigheter", "omkring 30", "count", name_variants=["fastigheter"]),
    )


def workplace(s: Specimen) -> None:
    """Section 2.3."""
    s.goal_defaults["perspective"] = WORK
    s.heading(2, f"2.3 {WORK}")
    goals_of(s, (("n5", "Medarbetarna ska må bra och vilja stanna", "yellow", 0.6, {}),))
    indicators_of(
        s,
        (
            (
                ("Sjukfrånvaro, %", "4,8", "5,3", "Högst 5,0"),
                "n5a",
                "n5",
                "yellow",
                "arrow-down",
                ("<=", 5.0, "percent"),
            ),
            (
                ("Personalomsättning, %", "14", "12", "Högst 10"),
                "n5b",
                "n5",
                "yellow",
                "arrow-up",
                ("<=", 10, "percent"),
            ),
        ),
    )
    s.p("Kommentar", style="label")
    s.p("Medarbetarenkäten flyttades till 2020. Frågan om arbetstider har lyfts i skyddskommittén.")


def activities(s: Specimen) -> None:
    """Section 2.4."""
    s.goal_defaults["perspective"] = None
    s.heading(2, "2.4 Aktiviteter")
    rows = (
        ("Införa e-tjänst för bygglov", "Avslutad", "2019-05-31", "achieved"),
        ("Inventera förorenad mark", "Pågående", "2020-12-31", "ongoing"),
        ("Ta fram en ny taxa", "Försenad", "2019-10-01", "ongoing"),
        ("Se över rutinen för strandskydd", "Ej påbörjad", "2020-06-30", "not_achieved"),
    )
    noted: list[Noted] = []
    for place, (text, phrase, _, status) in enumerate(rows, start=1):
        noted.append(goal(f"a{place}", text, sure=False, note="an activity"))
        noted.append(judged(f"a{place}", status, phrase, source="template", sure=False, scale_kind="activity"))
    s.add(
        Grid(
            header=(("Aktivitet", "Status", "Slutdatum"),),
            rows=tuple(row[:3] for row in rows),
            widths=(0.55, 0.22, 0.23),
            left_columns=(0, 1, 2),
        ),
        *noted,
    )


def handling(s: Specimen) -> None:
    """Chapter 3."""
    s.add(Break())
    s.heading(1, "3 Handläggningstider")
    s.p("Tabell 1. Median i veckor från komplett ansökan till beslut", style="caption")
    years = [Column(y, "outcome" if y == "2019" else "previous", "weeks", y) for y in ("2017", "2018", "2019")]
    s.values(
        Grid(
            header=(("Ärendetyp", "2017", "2018", "2019"),),
            rows=(
                ("Bygglov, villa", "6,0", "5,5", "4,0"),
                ("Bygglov, flerbostadshus", "9,5", "11,0", "9,0"),
                ("Strandskyddsdispens", "12,5", "14,0", "15,5"),
                ("Bostadsanpassning", "-", "3,0", "2,5"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        years,
    )
    s.p("Tabell 2. Antal beslut", style="caption")
    s.values(
        Grid(
            header=(("Ärendetyp", "2017", "2018", "2019"),),
            rows=(
                ("Bygglov", "388", "402", "421"),
                ("Strandskyddsdispens", "44", "39", "52"),
                ("Bostadsanpassning", "117", "124", "109"),
                ("Enskilda avlopp", "63", "81", "88"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        [Column(y, "outcome" if y == "2019" else "previous", "count", y) for y in ("2017", "2018", "2019")],
    )
    s.p(
        """Lagens gräns om tio veckor klarades i 97 procent av ärendena. Den längsta tiden var 23 veckor och gällde
        ett lov som överklagades till länsstyrelsen.""",
        value(
            "gräns om tio veckor klarades i ärendena",
            "97 procent",
            "percent",
            name_variants=["ärendena", "Lagens gräns klarades"],
        ),
        value("längsta tiden", "23 veckor", "weeks"),
        value("Lagens gräns", "tio veckor", "weeks", value=10, measure="target", sure=False),
    )


def economy(s: Specimen) -> None:
    """Chapter 4."""
    s.heading(1, "4 Ekonomi")
    s.p(
        """Nämndens nettokostnad blev 32 103 tkr, vilket ger ett överskott på 687 tkr mot budget.
        Bygglovsavgifterna blev högre än beräknat medan kart- och mätverksamheten gick med underskott, -214 tkr.""",
        money(
            "Nämndens nettokostnad",
            currency_unit="tkr",
            outcome=32_103_000,
            deviation=687_000,
            period="2019",
            is_total=1,
            sure=False,
        ),
        money("kart- och mätverksamheten", currency_unit="tkr", deviation=-214_000, period="2019"),
    )
    s.heading(2, "4.1 Driftredovisning")
    s.amounts(
        Grid(
            header=(
                (
                    "Verksamhet (tkr)",
                    "Intäkter 2019",
                    "Kostnader 2019",
                    "Nettokostnad 2019",
                    "Budget 2019",
                    "Avvikelse mot budget",
                ),
            ),
            rows=(
                ("Nämnd och stab", "210", "-3 302", "-3 092", "-3 150", "58"),
                ("Bygg och plan", "8 915", "-17 684", "-8 769", "-9 480", "711"),
                ("Miljö och livsmedel", "5 120", "-13 248", "-8 128", "-8 260", "132"),
                ("Kart- och mätverksamhet", "1 460", "-13 574", "-12 114", "-11 900", "-214"),
                ("Summa", "15 705", "-47 808", "-32 103", "-32 970", "867"),
            ),
            widths=(0.27, 0.14, 0.14, 0.17, 0.13, 0.15),
            bold_rows=(4,),
        ),
        (None, None, "outcome", "budget", "deviation"),
        period="2019",
    )
    s.heading(2, "4.2 Investeringar")
    s.amounts(
        Grid(
            header=(("Projekt (tkr)", "Budget 2019", "Utfall 2019", "Avvikelse"),),
            rows=(
                ("Mätinstrument", "650", "612", "38"),
                ("Digital arkivering", "1 200", "475", "725"),
                ("Summa", "1 850", "1 087", "763"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(2,),
        ),
        ("budget", "outcome", "deviation"),
        statement="investment",
        period="2019",
    )
