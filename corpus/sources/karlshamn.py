"""A board's annual report: goals with drawn squares, commissions with bars, comments that do not always agree."""

from corpus.gold import Noted, goal, indicator, judged, money, seen, value
from corpus.story import Column, Cover, Grid, Look, Mark, Paragraph, Specimen

TRAPS = [
    "squares without words before each goal, a legend of four at the start",
    "bars that say how far a commission has come, with a word beside",
    "comments that say otherwise than the square above them",
    "indicators with lowest accepted level and target as columns of their own",
    "income, costs and net as rows with the years as columns",
    "a deficit told by department in words and figures",
]
LEGEND = {"green": "Målet uppnått", "yellow": "Målet delvis uppnått", "red": "Målet ej uppnått", "grey": "Ej bedömt"}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "not_measured"}
COLUMNS = (
    Column("Utfall 2018", "previous", period="2018"),
    Column("Lägsta nivå", "target"),
    Column("Mål 2019", "target"),
    Column("Utfall 2019"),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="karlshamn-namnden-for-arbete-och-valfard-2019",
        look=Look(
            colour="#274690",
            family="helvetica",
            size=10,
            table="rows",
            header=("Nämnden för arbete och välfärd", ""),
            footer=("Verksamhetsberättelse 2019", "{page} ({pages})"),
            justified=True,
        ),
        document={
            "municipality_code": "1082",
            "municipality": "Karlshamn",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2019",
            "organisation": "Nämnden för arbete och välfärd",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-12-31",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": "2019"},
    )
    s.add(Cover("Verksamhetsberättelse\n2019", ("Nämnden för arbete och välfärd", "Karlshamns kommun")))
    the_year(s)
    work(s)
    families(s)
    addiction(s)
    commissions(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what happened, and the legend."""
    s.heading(1, "Årets händelser")
    s.p(
        """Nämnden ansvarar för individ- och familjeomsorg, arbetsmarknadsåtgärder, vuxenutbildning och integration.
        Antalet hushåll med försörjningsstöd har minskat för tredje året, från 612 till 574. Mottagandet av nyanlända
        har nästan upphört: 24 personer anvisades under året mot 71 året innan. Vuxenutbildningen hade 1 130 elever.
        I maj flyttade öppenvården till nya lokaler på Drottninggatan, och i oktober infördes e-ansökan om
        försörjningsstöd. Var fjärde ansökan görs nu digitalt.""",
        value("Antalet hushåll med försörjningsstöd", "612", "count", measure="previous", period="2018"),
        value("Antalet hushåll med försörjningsstöd", "574", "count"),
        value("personer anvisades", "24 personer", "count", name_variants=["nyanlända"]),
        value("personer anvisades", "71", "count", measure="previous", period="2018", name_variants=["nyanlända"]),
        value("Vuxenutbildningen elever", "1 130 elever", "count", name_variants=["elever"]),
        value("ansökan görs digitalt", "Var fjärde", "percent", value=25, sure=False),
    )
    s.heading(1, "Måluppfyllelse")
    s.p("Förklaring till symbolerna:", style="small")
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "square", None, role="legend"), text) for c, text in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.05, 0.4),
            left_columns=(0, 1),
            frameless=True,
        )
    )


def block(
    s: Specimen,
    key: str,
    text: str,
    colour: str,
    rows: tuple[tuple[str, str, str, str, str], ...],
    targets: tuple[tuple[str, float, str], ...],
) -> None:
    """Put a goal, its square and its indicators."""
    s.heading(3, f"{key} {text}", goal(key, text, number=key), listed=False)
    s.add(Mark(colour, "square", key), seen(key, STATUS[colour], LEGEND[colour]))  # type: ignore[arg-type]
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2018", "Lägsta nivå", "Mål 2019", "Utfall 2019"),),
            rows=rows,
            widths=(0.42, 0.145, 0.145, 0.145, 0.145),
        ),
        COLUMNS,
        units={row[0]: target[2] for row, target in zip(rows, targets, strict=True)},
    )
    s.note(
        *(
            indicator(f"{key}.{n}", row[0], key, target=target, target_source="table")
            for n, (row, target) in enumerate(zip(rows, targets, strict=True), start=1)
        )
    )


def comment(s: Specimen, text: str, *noted: Noted) -> None:
    """Put a comment."""
    s.add(Paragraph(f"<i>Kommentar:</i> {' '.join(text.split())}"), *noted)


def work(s: Specimen) -> None:
    """Put the goals for work."""
    s.goal_defaults["perspective"] = "Egen försörjning"
    s.heading(2, "Egen försörjning")
    block(
        s,
        "1.1",
        "Fler ska gå från bidrag till arbete eller studier",
        "green",
        (
            ("Andel avslut till arbete eller studier, %", "38", "38", "42", "45"),
            ("Andel unga under 25 år med stöd, %", "21", "21", "18", "19"),
            ("Tid i försörjningsstöd, månader", "8,4", "8,4", "8,0", "7,8"),
        ),
        ((">=", 42, "percent"), ("<=", 18, "percent"), ("<=", 8, "months")),
    )
    comment(
        s,
        """Jobbcenter har haft 286 deltagare, varav 129 gått vidare till arbete eller studier. Målet för unga under 25
        år nåddes inte riktigt, men som helhet anser nämnden att målet är uppfyllt.""",
        value("deltagare", "286 deltagare", "count", name_variants=["Jobbcenter deltagare"]),
        value("gått vidare till arbete eller studier", "129", "count"),
        judged("1.1", "achieved", "målet är uppfyllt"),
        judged("1.1.2", "not_achieved", "nåddes inte riktigt", goal_alt=["1.1"], status_alt=["partly"]),
    )
    block(
        s,
        "1.2",
        "Studerande på sfi ska nå sina mål snabbare",
        "yellow",
        (
            ("Andel godkända på kurs D, %", "61", "61", "70", "64"),
            ("Avbrott, %", "17", "17", "12", "18"),
        ),
        ((">=", 70, "percent"), ("<=", 12, "percent")),
    )
    comment(
        s,
        """Ingen av indikatorerna når sitt målvärde, och avbrotten har till och med ökat. Vår egen bedömning är att
        målet inte är uppnått. Många avbryter dock för att de har fått jobb.""",
        judged("1.2", "not_achieved", "målet inte är uppnått"),
    )


def families(s: Specimen) -> None:
    """Put the goals for families."""
    s.goal_defaults["perspective"] = "Barn och familj"
    s.heading(2, "Barn och familj")
    block(
        s,
        "2.1",
        "Barn ska få hjälp på hemmaplan i första hand",
        "red",
        (
            ("Antal dygn på HVB", "3 120", "3 100", "2 500", "3 644"),
            ("Andel öppenvårdsinsatser, %", "66", "66", "72", "63"),
        ),
        (("<=", 2500, "count"), (">=", 72, "percent")),
    )
    comment(
        s,
        """Fem nya placeringar under våren gav ett kraftigt utslag i statistiken. Utvecklingen vände under hösten, och i
        december fanns sju barn på HVB jämfört med elva i maj. Målet nåddes ej.""",
        value("nya placeringar", "Fem nya placeringar", "count", value=5, name_variants=["placeringar"]),
        value("barn på HVB", "sju barn", "count", value=7, period="2019-12"),
        value("barn på HVB", "elva", "count", value=11, period="2019-05"),
        judged("2.1", "not_achieved", "Målet nåddes ej"),
    )


def addiction(s: Specimen) -> None:
    """Put the goals for addiction care."""
    s.goal_defaults["perspective"] = "Missbruk och beroende"
    s.heading(2, "Missbruk och beroende")
    block(
        s,
        "3.1",
        "Den som söker hjälp ska få den inom en vecka",
        "grey",
        (("Andel som fått tid inom sju dagar, %", "88", "88", "95", ""),),
        ((">=", 95, "percent"),),
    )
    comment(
        s,
        """Efter bytet av verksamhetssystem i september går det inte att ta ut tillförlitlig statistik. Fram till dess
        hade 91 procent fått tid inom en vecka. Mycket talar för att målet är på väg att nås.""",
        judged("3.1", "not_measured", "går det inte att ta ut tillförlitlig statistik", sure=False),
        value("fått tid inom en vecka", "91 procent", "percent", period="2019-01/2019-08"),
        judged("3.1", "ongoing", "på väg att nås", sure=False),
    )


def commissions(s: Specimen) -> None:
    """Put the commissions with their bars."""
    s.heading(1, "Uppdrag från fullmäktige")
    tasks = (
        ("Utred en gemensam ingång för unga 16–24 år", 1.0, "Genomfört", "achieved"),
        ("Ta fram en handlingsplan mot våld i nära relationer", 0.6, "Pågår", "ongoing"),
        ("Minska antalet externa placeringar med hälften", 0.25, "Försenat", "ongoing"),
    )
    s.add(
        Grid(
            header=(("Uppdrag", "Färdiggrad"),),
            rows=tuple((text, Mark("green", "bar", None, word, "progress", share)) for text, share, word, _ in tasks),
            widths=(0.6, 0.4),
            left_columns=(0, 1),
        ),
        *(
            goal(f"U{n}", text, level="council", perspective=None, sure=False, note="a commission, not a goal")
            for n, (text, *_) in enumerate(tasks, start=1)
        ),
        *(
            judged(f"U{n}", status, word, source="template", sure=False)
            for n, (_, _, word, status) in enumerate(tasks, start=1)
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "Ekonomi")
    s.p(
        """Årets resultat är ett underskott på 9,7 mnkr. Barn och familj överskred sin budget med 11,2 mnkr, medan
        arbetsmarknad och vuxenutbildning visar överskott på 2,1 respektive 0,9 mnkr. Statsbidragen minskade med 14
        mnkr jämfört med 2018.""",
        money("Årets resultat", currency_unit="mkr", deviation=-9_700_000, period="2019", is_total=1),
        money("Barn och familj", currency_unit="mkr", deviation=-11_200_000, period="2019"),
        money("arbetsmarknad", currency_unit="mkr", deviation=2_100_000, period="2019"),
        money("vuxenutbildning", currency_unit="mkr", deviation=900_000, period="2019"),
        value("Statsbidragen minskade", "14 mnkr", "sek", value=14_000_000, sure=False),
    )
    s.p("Resultaträkning, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall 2018", "Utfall 2019", "Budget 2019", "Avvikelse"),),
            rows=(
                ("Intäkter", "71,4", "57,3", "55,0", "2,3"),
                ("Personalkostnader", "-118,6", "-115,2", "-113,4", "-1,8"),
                ("Försörjningsstöd", "-38,1", "-36,8", "-37,5", "0,7"),
                ("Köp av vård", "-52,3", "-58,9", "-48,0", "-10,9"),
                ("Övriga kostnader", "-21,0", "-20,6", "-20,6", "0"),
                ("Nettokostnad", "-158,6", "-174,2", "-164,5", "-9,7"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "outcome", "budget", "deviation"),
        currency_unit="mkr",
        period="2019",
    )
    s.p(
        """Inför 2020 har nämnden fått ett tillskott på 6 mnkr. En handlingsplan med tolv åtgärder har antagits för att
        få budgeten i balans senast 2021."""
    )
    s.note(
        value("tillskott", "6 mnkr", "sek", value=6_000_000, period="2020", sure=False),
        value("handlingsplan åtgärder", "tolv åtgärder", "count", value=12, sure=False),
    )
