"""A municipality's follow-up of goals as a Word document: one table for each goal, the comment in its last row."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Cell, Column, Cover, Grid, Look, Specimen

TRAPS = [
    "a Word document with one table for each goal: the goal across the top, measures below",
    "the comment and the verdict in running text across the last row of the table",
    "a verdict on each measure in the last column: Ja, Nej, Ej mätt",
    "a goal that cannot be judged since a survey was not made",
    "tests that were cancelled the year before",
    "figures of persons, sites and cars inside the comments",
    "money by activity with the deviation, told again in sentences",
]
VERDICTS = {"Ja": "achieved", "Nej": "not_achieved", "Ej mätt": "not_measured"}
Row = tuple[tuple[str, str, str, str, str], tuple[str, float, str | None]]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="norberg-kommunstyrelsen-2021",
        formats=("docx",),
        look=Look(
            size=11,
            header=("Norbergs kommun", ""),
            footer=("Måluppföljning 2021", ""),
        ),
        document={
            "municipality_code": "1962",
            "municipality": "Norberg",
            "report_type": "maluppfoljning",
            "title": "Måluppföljning 2021",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-12-31",
        },
        goal_defaults={"level": "council", "year": 2021},
        value_defaults={"period": "2021"},
    )
    s.add(Cover("Måluppföljning 2021", ("Kommunstyrelsen", "Norbergs kommun"), ("Bilaga till årsredovisningen",)))
    introduction(s)
    living(s)
    school(s)
    elderly(s)
    work(s)
    climate(s)
    staff(s)
    economy(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put how the goals are followed up."""
    s.heading(1, "Inledning")
    s.p(
        """Kommunfullmäktige har antagit sex mål för perioden 2020–2022. Till varje mål hör ett antal mått med målvärden
        för året. Kommunstyrelsen redovisar här resultatet för 2021 och gör en samlad bedömning av varje mål. I
        bedömningen vägs både måtten och det arbete som har gjorts under året in. Uppgifterna är hämtade från Kolada,
        SCB och egna verksamhetssystem."""
    )
    s.p(
        """Pandemin har påverkat även detta år, men i mindre utsträckning än 2020. Två av undersökningarna som används
        som mått har inte genomförts. Av de sex målen bedöms ett vara uppfyllt, tre delvis uppfyllda och ett inte
        uppfyllt. Ett mål har inte kunnat bedömas.""",
    )
    s.heading(1, "Uppföljning av målen")


def block(
    s: Specimen,
    key: str,
    text: str,
    rows: tuple[Row, ...],
    comment: str,
    verdict: tuple[str, str],
    *noted: Noted,
    status_alt: list[str] | None = None,
) -> None:
    """Put the table of a goal, the comment in its last row."""
    phrase, status = verdict
    last: tuple[Cell, ...] = ((f"Kommentar: {' '.join(comment.split())}", f"Bedömning: {phrase}."), "", "", "", "")
    cells: tuple[tuple[Cell, ...], ...] = tuple(cells for cells, _ in rows)
    end = 2 + len(rows)
    s.values(
        Grid(
            header=(
                (f"Mål {key}: {text}", "", "", "", ""),
                ("Mått", "Utfall 2020", "Utfall 2021", "Målvärde", "Nått?"),
            ),
            rows=(*cells, last),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
            spans=((0, 0, 0, 4), (end, 0, end, 4)),
            section_rows=(len(rows),),
        ),
        (
            Column("Utfall 2020", "previous", None, "2020"),
            Column("Utfall 2021", "outcome", None, "2021"),
            Column("Målvärde", "target", None, "2021"),
            None,
        ),
        units={cells[0]: unit for cells, (_, _, unit) in rows if unit},
    )
    alternative = {"status_alt": status_alt} if status_alt else {}
    s.note(goal(key, text, number=key))
    for place, (measured, target) in enumerate(rows, start=1):
        name = f"{key}.{place}"
        s.note(indicator(name, measured[0], key, target=target, target_source="table"))
        s.note(judged(name, VERDICTS[measured[4]], measured[4], source="template"))
    s.note(judged(key, status, phrase, source="template", **alternative), *noted)
    s.p("")


def living(s: Specimen) -> None:
    """Put the goal for those who live here."""
    block(
        s,
        "1",
        "Norberg ska vara en attraktiv kommun att bo och leva i",
        (
            (("Antal invånare 31 december", "5 712", "5 684", "5 750", "Nej"), (">=", 5750, "count")),
            (("Antal inflyttade", "398", "421", "400", "Ja"), (">=", 400, "count")),
            (("Nöjd region-index", "58", "–", "62", "Ej mätt"), (">=", 62, "index")),
        ),
        """Befolkningen har minskat med 28 personer, vilket helt beror på att det föddes färre än som avled. Fler
        flyttar hit än härifrån, och intresset för tomter är stort. 17 tomter har sålts, jämfört med sju året innan.
        Bredband har dragits fram till ytterligare 140 hushåll på landsbygden. Medborgarundersökningen görs nästa gång
        2022.""",
        ("Målet är delvis uppfyllt", "partly"),
        value("Befolkningen har minskat", "28 personer", "count", sure=False),
        value("tomter har sålts", "17 tomter", "count", name_variants=["tomter"]),
        value("tomter har sålts", "sju", "count", value=7, measure="previous", period="2020", name_variants=["tomter"]),
        value("Bredband hushåll", "140 hushåll", "count", name_variants=["hushåll", "Bredband"]),
    )


def school(s: Specimen) -> None:
    """Put the goal for school."""
    block(
        s,
        "2",
        "Alla elever ska nå målen i skolan",
        (
            (("Behöriga till gymnasiet, %", "79,3", "84,6", "85", "Nej"), (">=", 85, "percent")),
            (("Meritvärde årskurs 9", "205", "213", "210", "Ja"), (">=", 210, "index")),
            (("Godkända prov i matematik årskurs 3, %", "–", "68", "75", "Nej"), (">=", 75, "percent")),
            (("Elever som trivs i skolan, %", "85", "88", "90", "Nej"), (">=", 90, "percent")),
        ),
        """Resultaten i årskurs 9 är de bästa på sex år. 44 av 52 elever blev behöriga. De nationella proven ställdes in
        2020, och därför finns inget att jämföra med för årskurs 3. Rektorn har tillsatt en speciallärare på heltid för
        de yngre barnen. Andelen behöriga lärare är 79 procent.""",
        ("Målet är delvis uppfyllt", "partly"),
        value("elever blev behöriga", "44 av 52 elever", "count", name_variants=["elever", "behöriga"]),
        value("behöriga lärare", "79 procent", "percent", name_variants=["Andelen behöriga lärare"]),
        value("speciallärare", "en speciallärare", "count", value=1, sure=False),
    )


def elderly(s: Specimen) -> None:
    """Put the goal for care."""
    block(
        s,
        "3",
        "Äldre ska få en trygg omsorg av god kvalitet",
        (
            (("Nöjda med hemtjänsten, %", "91", "92", "90", "Ja"), (">=", 90, "percent")),
            (("Nöjda med särskilt boende, %", "84", "87", "85", "Ja"), (">=", 85, "percent")),
            (("Antal personal per hemtjänsttagare under 14 dagar", "13", "12", "12", "Ja"), ("<=", 12, "count")),
        ),
        """Hemtjänsten får goda omdömen, framför allt för bemötandet. Den nya planeringen i mindre grupper har gjort att
        brukarna träffar färre personer. På särskilt boende har aktiviteterna kommit i gång igen efter pandemin. Väntan
        på plats var i genomsnitt 31 dagar, och ingen har väntat längre än tre månader.""",
        ("Målet är uppfyllt", "achieved"),
        value("Väntan på plats", "31 dagar", "days"),
        value("väntat längre", "tre månader", "months", value=3, sure=False),
    )


def work(s: Specimen) -> None:
    """Put the goal for work."""
    block(
        s,
        "4",
        "Fler ska komma i arbete eller studier",
        (
            (("Arbetslösa 18–64 år, %", "9,8", "8,1", "8,5", "Ja"), ("<=", 8.5, "percent")),
            (("Hushåll med försörjningsstöd, antal", "141", "133", "130", "Nej"), ("<=", 130, "count")),
            (("Deltagare som går vidare till arbete eller studier, %", "34", "41", "40", "Ja"), (">=", 40, "percent")),
        ),
        """Arbetsmarknadsenheten har haft 96 deltagare, varav 39 har gått vidare. Samarbetet med gruvmuseet och de
        lokala företagen har gett 22 praktikplatser. Antalet hushåll med försörjningsstöd minskar, men den
        genomsnittliga tiden har ökat till 9,4 månader eftersom de som är kvar står långt från arbetsmarknaden.""",
        ("Målet är till stor del uppfyllt", "partly"),
        value("deltagare", "96 deltagare", "count", org_unit="Arbetsmarknadsenheten"),
        value("deltagare gått vidare", "39", "count", org_unit="Arbetsmarknadsenheten", name_variants=["gått vidare"]),
        value("praktikplatser", "22 praktikplatser", "count"),
        value("genomsnittliga tiden", "9,4 månader", "months", name_variants=["försörjningsstöd"]),
        status_alt=["achieved"],
    )


def climate(s: Specimen) -> None:
    """Put the goal for the climate."""
    block(
        s,
        "5",
        "Kommunens verksamheter ska minska sin klimatpåverkan",
        (
            (("Fossilfria fordon, %", "22", "31", "40", "Nej"), (">=", 40, "percent")),
            (("Energianvändning, kWh per kvm", "168", "171", "160", "Nej"), ("<=", 160, None)),
            (("Ekologiska livsmedel, %", "24", "25", "30", "Nej"), (">=", 30, "percent")),
        ),
        """Nio nya elbilar har beställts men bara fyra hann levereras före årsskiftet. Den kalla vintern drog upp
        energianvändningen. Köken har prioriterat svenska råvaror, som nu utgör 71 procent av inköpen, framför
        ekologiska. Solceller på ishallen har producerat 48 000 kWh.""",
        ("Målet är inte uppfyllt", "not_achieved"),
        value("nya elbilar", "Nio nya elbilar", "count", value=9, name_variants=["elbilar har beställts"]),
        value("nya elbilar levereras", "fyra", "count", value=4, name_variants=["elbilar", "levereras"]),
        value("svenska råvaror", "71 procent", "percent"),
        value("Solceller på ishallen", "48 000 kWh", None),
    )


def staff(s: Specimen) -> None:
    """Put the goal for staff."""
    block(
        s,
        "6",
        "Medarbetarna ska trivas och må bra på jobbet",
        (
            (("Sjukfrånvaro, %", "8,7", "8,2", "7", "Nej"), ("<=", 7, "percent")),
            (("Hållbart medarbetarengagemang, index", "77", "–", "79", "Ej mätt"), (">=", 79, "index")),
            (("Personalomsättning, %", "11", "10", "10", "Ja"), ("<=", 10, "percent")),
        ),
        """Sjukfrånvaron minskar men är fortfarande hög inom vård och omsorg, 10,6 procent. Män har lägre frånvaro, 5,1
        procent, än kvinnor, 9,0 procent. Medarbetarenkäten har flyttats till mars 2022 och det saknas därför underlag
        för det viktigaste måttet.""",
        ("Målet kan inte bedömas", "not_measured"),
        value(
            "Sjukfrånvaron", "10,6 procent", "percent", org_unit="vård och omsorg", name_variants=["vård och omsorg"]
        ),
        value("frånvaro", "5,1 procent", "percent", series="Män", name_variants=["Män", "Sjukfrånvaron"]),
        value("frånvaro", "9,0 procent", "percent", series="kvinnor", name_variants=["kvinnor", "Sjukfrånvaron"]),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "Ekonomi")
    s.p(
        """Verksamheterna redovisar tillsammans ett underskott på 3,2 mkr. Individ och familj överskrider sin budget med
        3,6 mkr till följd av två placeringar som inte var planerade. Barn och utbildning har ett underskott på 2,1 mkr.
        Vård och omsorg lämnar ett överskott på 1,9 mkr tack vare statsbidrag.""",
        money("Verksamheterna", currency_unit="mkr", deviation=-3_200_000, period="2021", is_total=1),
        money("Individ och familj", currency_unit="mkr", deviation=-3_600_000, period="2021"),
        value("placeringar som inte var planerade", "två placeringar", "count", value=2, sure=False),
        money("Barn och utbildning", currency_unit="mkr", deviation=-2_100_000, period="2021"),
        money("Vård och omsorg", currency_unit="mkr", deviation=1_900_000, period="2021"),
    )
    s.p("Nettokostnader, mkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2021", "Utfall 2021", "Avvikelse"),),
            rows=(
                ("Politisk verksamhet", "6,2", "6,0", "0,2"),
                ("Kommunledning", "38,7", "37,2", "1,5"),
                ("Samhällsbyggnad", "31,5", "32,9", "-1,4"),
                ("Barn och utbildning", "152,8", "154,9", "-2,1"),
                ("Vård och omsorg", "143,6", "141,7", "1,9"),
                ("Individ och familj", "29,4", "33,0", "-3,6"),
                ("Kultur och fritid", "16,1", "15,8", "0,3"),
                ("Summa", "418,3", "421,5", "-3,2"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(7,),
        ),
        ("budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2021",
    )
    s.p("Inför 2022 har målvärdena setts över så att de bättre stämmer med vad som går att nå under mandatperioden.")
