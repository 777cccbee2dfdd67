"""A municipal board's follow-up of the council's goals: fulfilment in percent with thresholds, counts of goals met."""

from corpus.gold import Fact, goal, indicator, judged, money, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

Target = tuple[str, float, str | None]
# key, measure, target, outcome of the year before, outcome, fulfilment, status, target as a fact
Row = tuple[str, str, str, str, str, str, str, Target]
ERRORS: list[Fact] = [
    {"where": "3.3, Sjukfrånvaro", "what": "5,6 % misses the target of at most 5,0 %; 100 % fulfilment is printed"},
    {
        "where": "2 Sammanfattning",
        "what": "says that four of the council's seven goals are fulfilled; the chapters call three fulfilled",
    },
    {"where": "2, tabellen, raden Summa, Helt uppfyllda", "what": "3 + 5 + 4 + 6 = 18; printed 17"},
]
TRAPS = [
    "fulfilment in percent, the thresholds only in a list early on",
    "phrases of the scale (Uppfyllelse 100 procent, 91–99 procent, 90 procent eller lägre) that judge nothing",
    "counts of goals: four of seven, 8 av 30 delmål, a table by board",
    "a judgement of the city office beside the percentages",
    "fulfilment over 100 percent",
    "not followed up, in words in the column of percentages",
    "ranking among 290 municipalities, where low is better",
    "Utfall, Budget, Återstår as columns of amounts",
    "the term of office 2007-2010 and decisions of 2011 as years that mislead",
    "other boards named, which the report is not from",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="strangnas-kommunstyrelsen-2010",
        look=Look(
            colour="#1d1d1d",
            family="times",
            size=11,
            table="grid",
            header=("STRÄNGNÄS KOMMUN", "{page}/{pages}"),
            footer=("KS/2011:29-042", "2011-02-07"),
            toc_leader=" .",
        ),
        document={
            "municipality_code": "0486",
            "municipality": "Strängnäs",
            "report_type": "maluppfoljning",
            "title": "Uppföljning av kommunfullmäktiges mål 2010",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2010,
            "period_start": "2010-01-01",
            "period_end": "2010-12-31",
        },
        goal_defaults={"level": "council", "year": 2010},
        value_defaults={"period": "2010"},
    )
    s.add(
        Cover(
            "Uppföljning av kommun-\nfullmäktiges mål 2010",
            ("Kommunstyrelsen",),
            ("Strängnäs kommun", "Stadsledningskontoret, februari 2011"),
            band=False,
        )
    )
    s.add(Contents("Innehållsförteckning"))
    method(s)
    summary(s)
    residents(s)
    growth(s)
    staff(s)
    economy(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def method(s: Specimen) -> None:
    """Chapter 1."""
    s.heading(1, "1 Så följs målen upp")
    s.p(
        """Fullmäktige antog i november 2006 sju övergripande mål för mandatperioden 2007-2010. Till varje mål hör
        ett eller flera mätetal med målvärden. Uppfyllelsen räknas fram som utfallet i förhållande till
        målvärdet och tolkas så här:""",
        value("övergripande mål", "sju", "count", value=7, sure=False),
    )
    s.items(
        (
            "Uppfyllelse 100 procent: målet är uppfyllt",
            "Uppfyllelse 91–99 procent: målet är delvis uppfyllt",
            "Uppfyllelse 90 procent eller lägre: målet är inte uppfyllt",
        )
    )
    s.p("Stadsledningskontoret (SLK) gör därefter en samlad bedömning av varje mål.")


def summary(s: Specimen) -> None:
    """Chapter 2."""
    s.heading(1, "2 Sammanfattning")
    s.p(
        """Fyra av fullmäktiges sju mål är uppfyllda. På nämndnivå är 17 av 30 delmål helt uppfyllda, att jämföra
        med 14 av 28 delmål år 2009. Befolkningen ökade med 268 personer till 32 419.""",
        value("fullmäktiges mål är uppfyllda", "Fyra", "count", value=4, sure=False),
        value("delmål helt uppfyllda", "17 av 30", "count", sure=False),
        value("delmål", "14 av 28", "count", measure="previous", period="2009", sure=False),
        value("Befolkningen ökade personer", "268 personer", "count", name_variants=["Befolkningen ökade"]),
        value("Befolkningen", "32 419", "count"),
    )
    s.p("Delmål på nämndnivå", style="caption")
    s.values(
        Grid(
            header=(("Nämnd", "Antal delmål", "Helt uppfyllda", "Delvis uppfyllda", "Ej uppfyllda"),),
            rows=(
                ("Barn- och utbildningsnämnden", "8", "3", "3", "2"),
                ("Socialnämnden", "9", "5", "1", "3"),
                ("Kulturnämnden", "5", "4", "1", "-"),
                ("Tekniska nämnden", "8", "6", "-", "2"),
                ("Summa", "30", "17", "5", "7"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        [Column(c, unit="count") for c in ("Antal delmål", "Helt uppfyllda", "Delvis uppfyllda", "Ej uppfyllda")],
    )


def council_goal(s: Specimen, key: str, text: str, rows: tuple[Row, ...], target: Target | None = None) -> None:
    """Put a goal of the council with its measures and how far they are fulfilled."""
    s.heading(3, f"Mål {key}: {text}", goal(key, text, number=key, target=target), listed=False)
    s.values(
        Grid(
            header=(("Mätetal", "Målvärde", "Utfall 2009", "Utfall 2010", "Uppfyllelse"),),
            rows=tuple((row[1], row[2], row[3], row[4], row[5]) for row in rows),
            widths=(0.36, 0.17, 0.15, 0.15, 0.17),
        ),
        (
            Column("Målvärde", "target"),
            Column("Utfall 2009", "previous", period="2009"),
            Column("Utfall 2010", "outcome", period="2010"),
            None,
        ),
        units={row[1]: row[7][2] for row in rows},  # type: ignore[misc]
    )
    # A percentage that stands alone may be read as the goal's.
    alone: Fact = {"goal_alt": [key]} if len(rows) == 1 else {}
    for row in rows:
        s.note(
            indicator(row[0], row[1], key, target=row[7], target_source="table"),
            judged(row[0], row[6], row[5], source="template", note="by the thresholds of chapter 1", **alone),
        )


def residents(s: Specimen) -> None:
    """Section 3.1."""
    s.heading(1, "3 Målen ett och ett")
    s.heading(2, "3.1 Invånare")
    s.goal_defaults["perspective"] = "Invånare"
    council_goal(
        s,
        "1",
        "Invånarna ska känna sig trygga",
        (
            (
                "1a",
                "Trygghetsindex i medborgarundersökningen",
                "Minst 60",
                "55",
                "57",
                "95 %",
                "partly",
                (">=", 60, "index"),
            ),
            (
                "1b",
                "Anmälda brott per 1 000 invånare",
                "Högst 110",
                "121",
                "108",
                "102 %",
                "achieved",
                ("<=", 110, "ratio"),
            ),
        ),
    )
    s.p(
        """SLK:s bedömning: Målet är delvis uppfyllt. Kvinnor känner sig mindre trygga än män, index 51 respektive
        63. Nattvandrarna har varit ute 44 helger.""",
        judged("1", "partly", "Målet är delvis uppfyllt", source="text"),
        value("Kvinnor index", "51", "index", series="Kvinnor", name_variants=["index", "Kvinnor"]),
        value("män index", "63", "index", series="män", name_variants=["index", "män"]),
        value("Nattvandrarna ute helger", "44 helger", "count", name_variants=["Nattvandrarna"]),
    )
    council_goal(
        s,
        "2",
        "Den som kontaktar kommunen ska få svar",
        (
            (
                "2a",
                "Andel som får svar på e-post inom två dygn",
                "90 %",
                "71 %",
                "92 %",
                "102 %",
                "achieved",
                (">=", 90, "percent"),
            ),
            (
                "2b",
                "Andel som når en handläggare per telefon",
                "60 %",
                "-",
                "48 %",
                "80 %",
                "not_achieved",
                (">=", 60, "percent"),
            ),
        ),
    )
    s.p(
        """SLK:s bedömning: Trots förbättringen för e-post är målet inte uppfyllt, eftersom mer än hälften av dem
        som ringer inte kommer fram.""",
        judged("2", "not_achieved", "är målet inte uppfyllt", source="text"),
    )


def growth(s: Specimen) -> None:
    """Section 3.2."""
    s.heading(2, "3.2 Tillväxt")
    s.goal_defaults["perspective"] = "Tillväxt"
    council_goal(
        s,
        "3",
        "Kommunen ska växa med minst 250 invånare om året",
        (("3a", "Befolkningsökning, personer", "250", "305", "268", "107 %", "achieved", (">=", 250, "count")),),
        target=(">=", 250, "count"),
    )
    s.p("SLK:s bedömning: Målet är uppfyllt.", judged("3", "achieved", "Målet är uppfyllt", source="text"))
    council_goal(
        s,
        "4",
        "Det ska vara lätt att driva företag",
        (
            (
                "4a",
                "Placering i näringslivsrankning",
                "Högst 120",
                "168",
                "151",
                "79 %",
                "not_achieved",
                ("<=", 120, "rank"),
            ),
            ("4b", "Nystartade företag", "200", "188", "194", "97 %", "partly", (">=", 200, "count")),
            (
                "4c",
                "Nöjd-kund-index företagare",
                "65",
                "61",
                "-",
                "Följs upp 2011",
                "not_measured",
                (">=", 65, "index"),
            ),
        ),
    )
    s.p(
        """SLK:s bedömning: Målet kan inte anses vara uppfyllt. Av landets 290 kommuner har 150 en bättre
        placering. Under året höll kommunstyrelsen 16 företagsbesök.""",
        judged("4", "not_achieved", "kan inte anses vara uppfyllt", source="text"),
        value("landets kommuner", "290 kommuner", "count", sure=False),
        value("kommuner har en bättre placering", "150", "count", sure=False),
        value("företagsbesök", "16 företagsbesök", "count", name_variants=["kommunstyrelsen företagsbesök"]),
    )
    council_goal(
        s,
        "5",
        "Utsläppen av koldioxid från kommunens resor ska minska",
        (("5a", "Koldioxid per årsarbetare, kg", "Högst 410", "465", "428", "96 %", "partly", ("<=", 410, None)),),
    )
    s.p(
        "SLK:s bedömning: Målet är på god väg att uppfyllas.",
        judged("5", "ongoing", "på god väg att uppfyllas", source="text"),
    )


def staff(s: Specimen) -> None:
    """Section 3.3."""
    s.heading(2, "3.3 Medarbetare och ekonomi")
    s.goal_defaults["perspective"] = "Medarbetare och ekonomi"
    council_goal(
        s,
        "6",
        "Medarbetarna ska må bra",
        (
            ("6a", "Sjukfrånvaro", "Högst 5,0 %", "5,9 %", "5,6 %", "100 %", "achieved", ("<=", 5.0, "percent")),
            ("6b", "Medarbetarindex", "70", "68", "71", "101 %", "achieved", (">=", 70, "index")),
        ),
    )
    s.p("SLK:s bedömning: Målet är uppfyllt.", judged("6", "achieved", "Målet är uppfyllt", source="text"))
    council_goal(
        s,
        "7",
        "Resultatet ska motsvara två procent av skatter och bidrag",
        (
            (
                "7a",
                "Resultat i procent av skatter och bidrag",
                "2,0 %",
                "1,1 %",
                "2,3 %",
                "115 %",
                "achieved",
                (">=", 2.0, "percent"),
            ),
        ),
        target=("=", 2.0, "percent"),
    )
    s.p(
        """SLK:s bedömning: Målet är uppfyllt. Resultatet blev 33,8 mnkr, varav 7,5 mnkr är engångsintäkter från
        sålda tomter.""",
        judged("7", "achieved", "Målet är uppfyllt", source="text"),
        value("Resultatet", "33,8 mnkr", "sek", value=33_800_000),
        value("engångsintäkter från sålda tomter", "7,5 mnkr", "sek", value=7_500_000),
    )


def economy(s: Specimen) -> None:
    """Chapter 4."""
    s.heading(1, "4 Kommunstyrelsens egen verksamhet")
    s.p(
        """Kommunstyrelsen visar ett överskott på 1,9 mnkr jämfört med budget. Räddningstjänsten redovisar ett
        underskott på -0,6 mnkr efter översvämningarna i april.""",
        money("Kommunstyrelsen", currency_unit="mkr", deviation=1_900_000, period="2010", is_total=1),
        money("Räddningstjänsten", currency_unit="mkr", deviation=-600_000, period="2010"),
    )
    s.amounts(
        Grid(
            header=(("mnkr", "Utfall", "Budget", "Återstår"),),
            rows=(
                ("Kommunledning", "18,2", "19,6", "1,4"),
                ("Stadsledningskontor", "44,7", "45,8", "1,1"),
                ("Räddningstjänst", "21,4", "20,8", "-0,6"),
                ("Summa", "84,3", "86,2", "1,9"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(3,),
        ),
        ("outcome", "budget", "deviation"),
        currency_unit="mkr",
        period="2010",
    )
    s.p(
        """Nästa fullmäktige väntas anta nya mål under våren 2011. Uppföljningen överlämnas till revisorerna, som i
        år har anlitat Komrev."""
    )
