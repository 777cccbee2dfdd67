"""A board's pages of a municipality's annual accounts, in two columns: goals listed under the verdict they share."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Break, Column, Grid, Items, Look, Specimen

TRAPS = [
    "two columns of text, tables without rules or shades inside them",
    "goals in three lists, the verdict in the line above each list and nowhere else",
    "accounts of three years, the budget between the last two",
    "income and costs by kind, then net cost by activity",
    "output figures of four years beside a budget that is a target",
    "last year's figure in brackets after this year's",
    "two winters in one year, and a winter that spans the turn of it",
    "costs without a sign, deviations with one",
]
STREETS, WATER, WASTE, PLANS, ENVIRONMENT = (
    "Gata och park",
    "Vatten och avlopp",
    "Renhållning",
    "Plan och bygg",
    "Miljö",
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="tidaholm-samhallsbyggnadsnamnden-2010",
        look=Look(
            colour="#5b3a1e",
            family="helvetica",
            size=9,
            headings="modest",
            table="unruled",
            header=("NÄMNDERNAS VERKSAMHET", "Samhällsbyggnadsnämnden"),
            footer=("Tidaholms kommun", "Årsredovisning 2010    {page}"),
            first_page_with_header=1,
            columns=2,
            justified=True,
        ),
        document={
            "municipality_code": "1498",
            "municipality": "Tidaholm",
            "report_type": "arsredovisning",
            "title": "Samhällsbyggnadsnämnden",
            "organisation": "Samhällsbyggnadsnämnden",
            "unit": None,
            "year": 2010,
            "period_start": "2010-01-01",
            "period_end": "2010-12-31",
        },
        goal_defaults={"level": "board", "year": 2010},
        value_defaults={"period": "2010"},
    )
    s.heading(1, "Samhällsbyggnadsnämnden")
    year(s)
    accounts(s)
    goals(s)
    streets(s)
    water(s)
    plans(s)
    ahead(s)
    output(s)
    s.traps += TRAPS
    return s


def year(s: Specimen) -> None:
    """Put what the board does and what happened."""
    s.p(
        """Nämnden ansvarar för gator, parker, vatten och avlopp, renhållning, fysisk planering, bygglov samt tillsyn
        enligt miljöbalken och livsmedelslagen. Sedan den 1 januari 2010 ingår även den tidigare miljönämndens
        uppgifter. Ordförande har under året varit Bengt-Olof Ekeståhl."""
    )
    s.heading(2, "Året som gått")
    s.p(
        """Året började och slutade med snö. Januari och februari var de kallaste på 23 år och redan den 12 november var
        det dags igen. Snöröjningen pågick under 96 dygn mot normalt 55. Två fastigheter fick skador på taken.
        Ombyggnaden av Torggatan blev klar till midsommar och har fått ett gott mottagande av handlarna.""",
        value("Snöröjningen pågick", "96 dygn", "days", name_variants=["Snöröjningen"]),
        value("Snöröjningen normalt", "55", "days", name_variants=["Snöröjningen"], sure=False),
        value("fastigheter fick skador på taken", "Två fastigheter", "count", value=2, sure=False),
    )
    s.p(
        """Den 2 maj 2011 träder en ny plan- och bygglag i kraft, och handläggarna har gått utbildning i länsstyrelsens
        regi. Antalet bygglov ökade till 148 (121). Sju av dem gällde vindkraftverk. Sammanslagningen av kontoren har
        gjort att två administrativa tjänster har kunnat dras in.""",
        value("Antalet bygglov", "148", "count", name_variants=["bygglov"]),
        value("Antalet bygglov", "121", "count", measure="previous", period="2009", name_variants=["bygglov"]),
        value("bygglov gällde vindkraftverk", "Sju av dem", "count", value=7, name_variants=["vindkraftverk"]),
        value(
            "administrativa tjänster har dragits in",
            "två administrativa tjänster",
            "count",
            value=2,
            name_variants=["administrativa tjänster"],
        ),
    )


def accounts(s: Specimen) -> None:
    """Put the accounts by kind and by activity."""
    s.heading(2, "Driftredovisning")
    s.p("Tkr", style="small")
    rows = (
        ("Intäkter", "38 940", "40 115", "40 300", "42 068", "1 768"),
        ("Personal", "21 370", "22 046", "22 900", "22 431", "469"),
        ("Material", "9 105", "8 870", "9 200", "10 344", "-1 144"),
        ("Entreprenad", "19 422", "20 018", "20 600", "24 975", "-4 375"),
        ("Kapital", "11 260", "11 804", "12 100", "11 926", "174"),
        ("Nettokostnad", "22 217", "22 623", "24 500", "27 608", "-3 108"),
    )
    s.amounts(
        Grid(
            header=(("", "Bokslut 2008", "Bokslut 2009", "Budget 2010", "Bokslut 2010", "Avvik."),),
            rows=rows,
            widths=(0.25, 0.155, 0.155, 0.145, 0.155, 0.14),
            bold_rows=(5,),
        ),
        (None, "previous", "budget", "outcome", "deviation"),
        period="2010",
    )
    for row in rows:
        s.note(earlier(row[0], row[1]))
    s.p("Nettokostnad per verksamhet", style="caption")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2009", "Budget 2010", "Bokslut 2010", "Avvik."),),
            rows=(
                ("Nämnd", "486", "520", "471", "49"),
                (STREETS, "15 233", "16 250", "20 094", "-3 844"),
                (WATER, "0", "0", "0", "0"),
                (WASTE, "0", "0", "0", "0"),
                (PLANS, "3 648", "4 230", "3 605", "625"),
                (ENVIRONMENT, "3 256", "3 500", "3 438", "62"),
                ("Summa", "22 623", "24 500", "27 608", "-3 108"),
            ),
            widths=(0.32, 0.18, 0.17, 0.18, 0.15),
            bold_rows=(6,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2010",
    )
    s.p(
        """Nämnden redovisar ett underskott på drygt 3,1 mkr, vilket helt beror på vinterväghållningen. Den kostade 9,4
        mkr, att jämföra med 5,1 mkr i budget och 5,6 mkr 2009. Plan och bygg gav ett överskott på 625 tkr genom högre
        avgifter och en vakant tjänst som stadsarkitekt. Vatten- och avloppsverksamheten, som ska bära sina egna
        kostnader, gick med 1,2 mkr i överskott. Beloppet har förts till kollektivet.""",
        money("Nämnden", currency_unit="mkr", deviation=-3_100_000, period="2010", is_total=1),
        value(
            "vinterväghållningen kostade",
            "9,4 mkr",
            "sek",
            value=9_400_000,
            name_variants=["vinterväghållningen"],
        ),
        value(
            "vinterväghållningen budget",
            "5,1 mkr",
            "sek",
            value=5_100_000,
            measure="target",
            name_variants=["vinterväghållningen", "budget"],
            sure=False,
        ),
        value(
            "vinterväghållningen kostade",
            "5,6 mkr",
            "sek",
            value=5_600_000,
            measure="previous",
            period="2009",
            name_variants=["vinterväghållningen"],
        ),
        money(PLANS, currency_unit="tkr", deviation=625_000, period="2010"),
        money("Vatten- och avloppsverksamheten", currency_unit="mkr", deviation=1_200_000, period="2010"),
    )


def earlier(item: str, printed: str) -> Noted:
    """Return the outcome of the year before the last, which the table of accounts also has."""
    known: dict[str, object] = {"outcome": int(printed.replace(" ", "")) * 1_000, "period": "2008", "source": "table"}
    return money(item, currency_unit="tkr", **known, is_total=int(item == "Nettokostnad"), sure=False)


def goals(s: Specimen) -> None:
    """Put the goals in lists, one for each verdict."""
    s.heading(2, "Måluppfyllelse")
    s.p(
        """Nämnden hade åtta mål för 2010. Fem av dem har nåtts, två har nåtts delvis och ett har inte nåtts. Målen
        följdes också upp i delårsrapporten per den 31 augusti, då bedömningen var densamma utom för avfallet.""",
        value("mål", "åtta mål", "count", value=8, sure=False),
        value("mål har nåtts", "Fem av dem", "count", value=5, sure=False),
        value("mål har nåtts delvis", "två", "count", value=2, sure=False),
        value("mål har inte nåtts", "ett", "count", value=1, sure=False),
    )
    groups: tuple[tuple[str, str, tuple[tuple[str, tuple[str, float | None, str | None] | None], ...]], ...] = (
        (
            "Mål som har uppnåtts",
            "achieved",
            (
                ("Bygglov ska i normalfallet beslutas inom sex veckor", ("<=", 6, "weeks")),
                ("Dricksvattnet ska vara utan anmärkning i minst 98 procent av proverna", (">=", 98, "percent")),
                ("Alla livsmedelsföretag ska få minst ett besök", (">=", 1, "count")),
                ("Minst två detaljplaner för bostäder ska antas", (">=", 2, "count")),
                ("Fel på gatubelysningen ska åtgärdas inom tio arbetsdagar", ("<=", 10, "days")),
            ),
        ),
        (
            "Mål som delvis har uppnåtts",
            "partly",
            (
                ("Minst 40 procent av hushållsavfallet ska återvinnas", (">=", 40, "percent")),
                ("Utsläppen av fosfor från reningsverket ska minska", ("decrease", None, None)),
            ),
        ),
        (
            "Mål som inte har uppnåtts",
            "not_achieved",
            (("Verksamheten ska rymmas inom tilldelad budgetram", None),),
        ),
    )
    for phrase, status, members in groups:
        s.p(phrase, style="bold")
        s.add(
            Items(tuple(text for text, _ in members), "•"),
            *(goal(text, text, target=target) for text, target in members),
        )
        s.note(*(judged(text, status, phrase, source="template") for text, _ in members))


def streets(s: Specimen) -> None:
    """Put streets and parks, and what is said about the goals for them."""
    s.heading(2, STREETS)
    s.p(
        """Beläggning har lagts på 41 000 kvadratmeter, nästan dubbelt så mycket som i fjol, tack vare ett extra anslag
        från kommunstyrelsen. Ändå bedöms det eftersatta underhållet uppgå till 18 mkr. Fel på gatubelysningen har i
        snitt åtgärdats på sju dagar. 310 kvicksilverlampor har bytts, och till 2015 ska alla vara borta. Vid
        trafikmätningen på Norra Ringvägen höll 62 procent av förarna hastigheten 50 kilometer i timmen.""",
        value("Beläggning", "41 000 kvadratmeter", None, org_unit=STREETS),
        value("eftersatta underhållet", "18 mkr", "sek", value=18_000_000, org_unit=STREETS),
        value(
            "Fel på gatubelysningen åtgärdats",
            "sju dagar",
            "days",
            value=7,
            org_unit=STREETS,
            name_variants=["Fel på gatubelysningen"],
        ),
        value("kvicksilverlampor har bytts", "310 kvicksilverlampor", "count", org_unit=STREETS),
        value(
            "förarna höll hastigheten",
            "62 procent",
            "percent",
            org_unit=STREETS,
            name_variants=["förarna", "trafikmätningen"],
        ),
    )


def water(s: Specimen) -> None:
    """Put water and waste."""
    s.heading(2, f"{WATER}, {WASTE.lower()}")
    s.p(
        """Av 214 vattenprover var 211 utan anmärkning, det vill säga 98,6 procent. Utsläppet av fosfor var 0,21 mg per
        liter (0,22), och målet får därför anses delvis uppfyllt även om villkoret på 0,3 mg klaras med god marginal.
        Tolv vattenläckor har lagats. Den längsta avstängningen varade i nio timmar och berörde 85 hushåll.
        Taxan höjdes med 4 procent.""",
        value("vattenprover", "214 vattenprover", "count", org_unit=WATER),
        value("vattenprover utan anmärkning", "211", "count", org_unit=WATER, name_variants=["utan anmärkning"]),
        value("vattenprover utan anmärkning", "98,6 procent", "percent", org_unit=WATER),
        value("Utsläppet av fosfor", "0,21 mg per liter", None, org_unit=WATER),
        value("Utsläppet av fosfor villkoret", "0,3 mg", None, measure="target", org_unit=WATER, sure=False),
        value("Utsläppet av fosfor", "0,22", None, measure="previous", period="2009", org_unit=WATER),
        judged("Utsläppen av fosfor från reningsverket ska minska", "partly", "målet får därför anses delvis uppfyllt"),
        value("vattenläckor har lagats", "Tolv vattenläckor", "count", value=12, org_unit=WATER),
        value("längsta avstängningen", "nio timmar", "hours", value=9, org_unit=WATER),
        value("hushåll", "85 hushåll", "count", org_unit=WATER, name_variants=["avstängningen berörde hushåll"]),
        value("Taxan höjdes", "4 procent", "percent", org_unit=WATER, sure=False),
    )
    s.p(
        """Varje invånare lämnade 498 kg avfall. Av detta återvanns 37 procent, en ökning från 34 procent, men ännu inte
        den nivå som nämnden siktar på. Återvinningscentralen på Siggestorp hade 29 400 besök. Insamling av matavfall
        prövas i två områden sedan september.""",
        value("avfall", "498 kg", "kg", org_unit=WASTE, name_variants=["avfall per invånare", "invånare avfall"]),
        value("avfall återvanns", "37 procent", "percent", org_unit=WASTE, name_variants=["återvanns"]),
        value(
            "avfall återvanns",
            "34 procent",
            "percent",
            measure="previous",
            period="2009",
            org_unit=WASTE,
            name_variants=["återvanns"],
        ),
        value("Insamling av matavfall områden", "två områden", "count", value=2, org_unit=WASTE, sure=False),
        value("Återvinningscentralen besök", "29 400 besök", "count", org_unit=WASTE, name_variants=["besök"]),
    )


def plans(s: Specimen) -> None:
    """Put plans, permits and environment."""
    s.heading(2, f"{PLANS}, {ENVIRONMENT.lower()}")
    s.p(
        """Tre detaljplaner har antagits, varav två för bostäder. En fjärde är överklagad. Handläggningstiden för
        bygglov var i medeltal 31 dagar. I december var 17 ärenden äldre än tio veckor. Samtliga 132 livsmedelsföretag
        har fått besök, och målet för livsmedelskontrollen är alltså uppfyllt till 100 procent. Tillsynen av enskilda
        avlopp kom däremot inte i gång på grund av sjukskrivning. Radonmätning har erbjudits 600 villaägare, och var
        fjärde har tackat ja.""",
        value("detaljplaner har antagits", "Tre detaljplaner", "count", value=3, name_variants=["detaljplaner"]),
        value(
            "detaljplaner för bostäder",
            "två för bostäder",
            "count",
            value=2,
            name_variants=["detaljplaner har antagits"],
        ),
        value("Handläggningstiden för bygglov", "31 dagar", "days"),
        value("ärenden äldre än tio veckor", "17 ärenden", "count", period="2010-12", name_variants=["ärenden"]),
        value("livsmedelsföretag har fått besök", "132 livsmedelsföretag", "count", name_variants=["besök"]),
        judged(
            "Alla livsmedelsföretag ska få minst ett besök",
            "achieved",
            "målet för livsmedelskontrollen är alltså uppfyllt till 100 procent",
        ),
        value("livsmedelskontrollen", "100 procent", "percent", sure=False),
        value("Radonmätning", "600 villaägare", "count", name_variants=["villaägare", "Radonmätning har erbjudits"]),
        value("villaägare har tackat ja", "var fjärde", "percent", value=25, sure=False),
    )


def output(s: Specimen) -> None:
    """Put the output figures."""
    s.add(Break(columns=1))
    s.heading(2, "Verksamhetsmått")
    years = ("2007", "2008", "2009")
    s.values(
        Grid(
            header=(("", "Bokslut 2007", "Bokslut 2008", "Bokslut 2009", "Budget 2010", "Bokslut 2010"),),
            rows=(
                ("Gator, km", "98", "98", "99", "100", "101"),
                ("Gång- och cykelvägar, km", "31", "32", "34", "35", "35"),
                ("Vinterväghållning, kr per invånare", "288", "341", "442", "400", "742"),
                ("Levererat vatten, tusen kubikmeter", "1 104", "1 087", "1 052", "1 060", "1 049"),
                ("Ej debiterat vatten, procent", "21", "19", "23", "20", "18"),
                ("Avfall till förbränning, ton", "2 870", "2 914", "2 688", "2 600", "2 541"),
                ("Besök på återvinningscentralen", "-", "24 100", "26 850", "27 000", "29 400"),
                ("Beviljade bygglov", "164", "139", "121", "130", "148"),
                ("Strandskyddsdispenser", "-", "-", "6", "-", "11"),
                ("Tillsynsbesök enligt miljöbalken", "118", "127", "94", "130", "102"),
                ("Årsarbetare", "52,5", "51,0", "50,5", "49,0", "48,5"),
            ),
            widths=(0.4, 0.12, 0.12, 0.12, 0.12, 0.12),
        ),
        (
            *(Column(f"Bokslut {year}", "previous", "count", year) for year in years),
            Column("Budget 2010", "target", "count", "2010"),
            Column("Bokslut 2010", "outcome", "count", "2010"),
        ),
        units=dict.fromkeys(("Gator, km", "Gång- och cykelvägar, km"), None)  # type: ignore[arg-type]
        | dict.fromkeys(("Levererat vatten, tusen kubikmeter", "Avfall till förbränning, ton"))
        | {
            "Vinterväghållning, kr per invånare": "sek",
            "Ej debiterat vatten, procent": "percent",
            "Årsarbetare": "fte",
        },
    )


def ahead(s: Specimen) -> None:
    """Put what lies ahead."""
    s.heading(2, "Framtiden")
    s.p(
        """Nya bostäder planeras på Rosenberg, där de första tomterna säljs under våren 2011. Upphandlingen av
        snöröjning görs om inför nästa vinter. Nämnden räknar med att behöva 2 mkr mer om vintrarna fortsätter att bli
        lika hårda. Utredningen om ett gemensamt avloppsreningsverk med grannkommunen ska vara klar 2012.""",
        value("behöva mer", "2 mkr", "sek", value=2_000_000, measure="forecast", period="2011", sure=False),
    )
