"""An individual- and family-care board's follow-up: goals in a numbered list, then judged one by one in a paragraph."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "goals in a numbered list at the start, taken up again by number in a paragraph each",
    "the verdict now first, now last, now in the middle of the paragraph",
    "a goal that cannot be judged since the survey is made every other year",
    "outcome, last year and target in one sentence",
    "one table of volumes for three years",
    "money in sentences only",
]
Target = tuple[str, float | None, str | None]
GOALS: tuple[tuple[str, Target | None], ...] = (
    ("Utredningar om barn ska vara avslutade inom fyra månader", ("<=", 4, "months")),
    ("Den genomsnittliga tiden med försörjningsstöd ska minska", ("decrease", None, None)),
    ("Minst hälften av barnplaceringarna ska ske i egna familjehem", (">=", 50, "percent")),
    ("Den som ringer socialkontoret ska få kontakt med handläggare inom två dagar", ("<=", 2, "days")),
    ("De som har avslutat behandling på Öppenvården ska ha fått en bättre livssituation", None),
    ("Sjukfrånvaron ska vara högst sex procent", ("<=", 6, "percent")),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="emmaboda-individ-och-familjeomsorgsnamnden-2017",
        look=Look(
            colour="#2d4a2b",
            family="times",
            size=11,
            table="lines",
            headings="modest",
            header=("Emmaboda kommun", "Individ- och familjeomsorgsnämnden"),
            footer=("Uppföljning av nämndens mål 2017", "{page}"),
            first_page_with_header=1,
        ),
        document={
            "municipality_code": "0862",
            "municipality": "Emmaboda",
            "report_type": "verksamhetsberattelse",
            "title": "Uppföljning av nämndens mål 2017",
            "organisation": "Individ- och familjeomsorgsnämnden",
            "unit": None,
            "year": 2017,
            "period_start": "2017-01-01",
            "period_end": "2017-12-31",
        },
        goal_defaults={"level": "board", "year": 2017},
        value_defaults={"period": "2017"},
    )
    s.heading(1, "Uppföljning av nämndens mål 2017")
    s.p(
        """Individ- och familjeomsorgsnämnden svarar för stöd till barn och unga, ekonomiskt bistånd,
        missbruksvård och familjerätt. Uppföljningen är gjord av verksamhetschefen tillsammans med gruppledarna
        och behandlas av nämnden i februari. Ett år med många chefsbyten ligger bakom oss. Sedan september är
        dock alla tjänster tillsatta, för första gången på tre år, och konsulterna i barngruppen har kunnat
        avslutas."""
    )
    s.p("För 2017 har nämnden beslutat om följande mål:")
    for number, (text, target) in enumerate(GOALS, start=1):
        s.p(f"{number}. {text}", goal(str(number), text, number=str(number), target=target))
    first_goals(s)
    last_goals(s)
    volumes(s)
    economy(s)
    s.traps += TRAPS
    return s


def first_goals(s: Specimen) -> None:
    """Put what is said about the first three goals."""
    s.heading(2, "Hur har det gått?")
    s.p(
        """<b>Mål 1.</b> Målet är inte uppfyllt. Under året avslutades 131 utredningar om barn, och 22 av dem
        tog längre tid än fyra månader. Andelen som blev klara i tid är därmed 83 procent, att jämföra med 71
        procent 2016. Nästan alla förseningar uppstod före sommaren, när två handläggare slutade samtidigt.
        Från oktober och framåt har ingen utredning dragit över tiden.""",
        judged("1", "not_achieved", "Målet är inte uppfyllt"),
        value("avslutades utredningar om barn", "131 utredningar", "count", name_variants=["utredningar om barn"]),
        value(
            "utredningar tog längre tid än fyra månader",
            "22 av dem",
            "count",
            name_variants=["utredningar om barn", "längre tid än fyra månader"],
        ),
        value("Andelen som blev klara i tid", "83 procent", "percent", name_variants=["utredningar"]),
        value(
            "Andelen som blev klara i tid",
            "71 procent",
            "percent",
            measure="previous",
            period="2016",
            name_variants=["utredningar"],
        ),
        value("handläggare slutade", "två handläggare", "count", value=2, sure=False),
    )
    s.p(
        """<b>Mål 2.</b> Hushållen hade i genomsnitt försörjningsstöd i 6,4 månader. Året före var det 7,1
        månader. Samarbetet med arbetsmarknadsenheten, där alla sökande numera träffar en coach inom en vecka,
        har betytt mest. Vi bedömer att målet är uppfyllt. Däremot ökar de hushåll som har haft stöd i mer än
        tre år, från 18 till 23, och för dem krävs ofta insatser tillsammans med vården.""",
        value("försörjningsstöd", "6,4 månader", "months", name_variants=["Hushållen försörjningsstöd"]),
        value(
            "försörjningsstöd",
            "7,1 månader",
            "months",
            measure="previous",
            period="2016",
            name_variants=["Hushållen försörjningsstöd"],
        ),
        judged("2", "achieved", "målet är uppfyllt"),
        value(
            "hushåll som har haft stöd i mer än tre år",
            "18",
            "count",
            measure="previous",
            period="2016",
            name_variants=["hushåll"],
        ),
        value("hushåll som har haft stöd i mer än tre år", "23", "count", name_variants=["hushåll"]),
    )
    s.p(
        """<b>Mål 3.</b> Den 31 december var 27 barn placerade, 15 av dem i familjehem som kommunen själv har
        rekryterat. Det motsvarar 56 procent. Målet nås alltså, till skillnad från i fjol då andelen var 41
        procent. Fyra nya familjehem har utretts och godkänts. Tyvärr har två familjer valt att sluta, båda
        efter konflikter om umgänge.""",
        value("barn placerade", "27 barn", "count", period="2017-12", name_variants=["barn"]),
        value(
            "barn placerade i familjehem",
            "15 av dem",
            "count",
            period="2017-12",
            name_variants=["barn placerade", "familjehem"],
        ),
        value("barn placerade i familjehem", "56 procent", "percent", period="2017-12", name_variants=["familjehem"]),
        judged("3", "achieved", "Målet nås alltså"),
        value(
            "andelen",
            "41 procent",
            "percent",
            measure="previous",
            period="2016",
            name_variants=["barn placerade i familjehem", "familjehem"],
        ),
        value("familjehem har utretts och godkänts", "Fyra nya familjehem", "count", value=4),
        value("familjer valt att sluta", "två familjer", "count", value=2, name_variants=["familjer"]),
    )


def last_goals(s: Specimen) -> None:
    """Put what is said about the other goals."""
    s.p(
        """<b>Mål 4.</b> Telefontillgängligheten mättes i vecka 12 och i vecka 43. I våras fick 76 procent av
        dem som ringde kontakt med en handläggare inom två dagar, i höstas 92 procent. Att alla ska få kontakt
        är högt ställt och dit har vi inte nått, men utvecklingen är sådan att målet får anses delvis uppfyllt.
        E-tjänsten för ansökan om försörjningsstöd, som öppnade i maj, har avlastat växeln.""",
        value(
            "kontakt med en handläggare inom två dagar",
            "76 procent",
            "percent",
            period="2017-03",
            name_variants=["Telefontillgängligheten", "ringde kontakt med en handläggare"],
        ),
        value(
            "kontakt med en handläggare inom två dagar",
            "92 procent",
            "percent",
            period="2017-10",
            name_variants=["Telefontillgängligheten", "ringde kontakt med en handläggare"],
        ),
        judged("4", "partly", "målet får anses delvis uppfyllt"),
    )
    s.p(
        """<b>Mål 5.</b> Brukarenkäten i öppenvården görs vartannat år och nästa gång hösten 2018. Därför går
        det inte att bedöma målet i år. Av de 38 personer som avslutade sin behandling var det 29 som
        fullföljde den enligt plan. Personalen beskriver att fler än tidigare söker på eget initiativ, ofta på
        grund av spel.""",
        judged("5", "not_measured", "går det inte att bedöma målet", phrase_variants=["går det inte att bedöma"]),
        value("personer som avslutade sin behandling", "38 personer", "count", name_variants=["behandling"]),
        value(
            "fullföljde den enligt plan",
            "29",
            "count",
            name_variants=["personer behandling fullföljde", "behandling"],
        ),
    )
    s.p(
        """<b>Mål 6.</b> Sjukfrånvaron blev 7,8 procent, en sänkning från 10,2 procent men fortfarande över
        nämndens mål på sex procent. Målet har inte nåtts. Det är de långa sjukskrivningarna som väger tungt.
        Korttidsfrånvaron är bara 1,9 procent. Medarbetarenkäten visar att arbetsglädjen har ökat, och frågan
        om man kan rekommendera sin arbetsplats fick 3,9 på en femgradig skala.""",
        value("Sjukfrånvaron", "7,8 procent", "percent"),
        value("Sjukfrånvaron", "10,2 procent", "percent", measure="previous", period="2016"),
        value("Sjukfrånvaron", "sex procent", "percent", value=6, measure="target", sure=False),
        judged("6", "not_achieved", "Målet har inte nåtts"),
        judged("6", "not_achieved", "fortfarande över nämndens mål", sure=False),
        value("Korttidsfrånvaron", "1,9 procent", "percent"),
        value(
            "rekommendera sin arbetsplats",
            "3,9",
            "index",
            name_variants=["Medarbetarenkäten"],
        ),
    )


def volumes(s: Specimen) -> None:
    """Put the table of volumes."""
    s.heading(2, "Volymer")
    s.p(
        """Antalet anmälningar om barn som far illa fortsätter att öka. Skolan står för den största delen,
        följd av polisen. Missbruksvårdens dygn på institution har minskat sedan öppenvården fick
        kvällsgrupper."""
    )
    years = (("2015", "previous"), ("2016", "previous"), ("2017", "outcome"))
    s.values(
        Grid(
            header=(("", *(year for year, _ in years)),),
            rows=(
                ("Anmälningar om barn", "288", "341", "379"),
                ("Hushåll med försörjningsstöd", "214", "226", "203"),
                ("Vårddygn, barn och unga", "9 410", "10 265", "9 872"),
                ("Vårddygn, missbruk", "1 120", "1 344", "861"),
                ("Faderskapsärenden", "52", "–", "61"),
            ),
            widths=(0.49, 0.17, 0.17, 0.17),
        ),
        tuple(Column(year, measure, "count", year) for year, measure in years),
    )
    s.p(
        "För 2016 saknas uppgift om faderskapsärenden, eftersom de då handlades av en grannkommun.",
        style="small",
    )


def economy(s: Specimen) -> None:
    """Put the money, told in sentences."""
    s.heading(2, "Ekonomi")
    s.p(
        """Nämnden har en nettobudget på 48,6 mnkr och har förbrukat 50,1 mnkr, ett underskott på 1,5 mnkr.
        Underskottet finns i sin helhet inom barn och unga, där konsulterna under första halvåret kostade 2,2
        mnkr. Försörjningsstödet lämnar ett överskott på 0,9 mnkr. Inför 2018 har nämnden fått ett tillskott
        till två familjebehandlare, som ska arbeta hemma hos familjerna i stället för att barn placeras.""",
        money(
            "Nämnden",
            currency_unit="mkr",
            budget=48_600_000,
            outcome=50_100_000,
            deviation=-1_500_000,
            period="2017",
            is_total=1,
            item_variants=["Nämnden", "underskott", "Underskottet"],
        ),
        money("barn och unga", currency_unit="mkr", deviation=-1_500_000, period="2017", sure=False),
        value("konsulterna", "2,2 mnkr", "sek", value=2_200_000, period="2017-01/2017-06", sure=False),
        money("Försörjningsstödet", currency_unit="mkr", deviation=900_000, period="2017"),
    )
