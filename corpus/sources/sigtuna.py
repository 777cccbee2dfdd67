"""An environment and building board's annual report: crosses under the verdict on each goal, figures of four years."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Cell, Column, Grid, Look, Specimen

TRAPS = [
    "a table of goals with a cross under one of three heads: the verdict is the head",
    "goals taken up again unit by unit, by what they are about",
    "key figures for four years, one of them not counted in a year",
    "income, costs and net for each unit, and the net of all units again at the end",
    "a figure in brackets after another: that of the year before",
    "plans, permits and complaints counted in sentences, times in months and weeks",
]
HEADS = {"Uppfyllt": "achieved", "Delvis": "partly", "Ej uppfyllt": "not_achieved"}
Target = tuple[str, float | None, str | None]
GOALS: tuple[tuple[str, str, Target | None], ...] = (
    ("Detaljplaner ska antas inom 18 månader från det att uppdraget gavs", "Delvis", ("<=", 18, "months")),
    ("Minst 90 procent av bygglovsärendena ska avgöras inom tio veckor", "Uppfyllt", (">=", 90, "percent")),
    ("Nöjd kund-index för företag ska vara minst 70", "Ej uppfyllt", (">=", 70, "index")),
    ("All planerad livsmedelskontroll ska genomföras", "Uppfyllt", (">=", 100, "percent")),
    ("Antalet tillsynsbesök på miljöfarliga verksamheter ska öka", "Ej uppfyllt", ("increase", None, None)),
    ("Klagomålen på snöröjningen ska minska", "Uppfyllt", ("decrease", None, None)),
    ("Nämndens nettokostnad ska rymmas inom budget", "Ej uppfyllt", None),
)
PLANS, PERMITS, HEALTH, STREETS = "Planenheten", "Bygglovsenheten", "Miljö- och hälsoenheten", "Gatu- och parkenheten"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="sigtuna-miljo-och-stadsbyggnadsnamnden-2012",
        look=Look(
            colour="#7a1f2b",
            family="times",
            size=11,
            table="shaded",
            headings="modest",
            header=("Sigtuna kommun", "Miljö- och stadsbyggnadsnämnden"),
            footer=("Dnr MSN 2013-014", "{page} ({pages})"),
            first_page_with_header=1,
        ),
        document={
            "municipality_code": "0191",
            "municipality": "Sigtuna",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2012",
            "organisation": "Miljö- och stadsbyggnadsnämnden",
            "unit": None,
            "year": 2012,
            "period_start": "2012-01-01",
            "period_end": "2012-12-31",
        },
        goal_defaults={"level": "board", "year": 2012, "perspective": "Måluppfyllelse"},
        value_defaults={"period": "2012"},
    )
    s.heading(1, "Verksamhetsberättelse 2012")
    the_year(s)
    goals(s)
    plans(s)
    permits(s)
    health(s)
    streets(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put the year in short."""
    s.heading(2, "Året som gått")
    s.p(
        """Nämnden ansvarar för fysisk planering, bygglov, miljö- och livsmedelstillsyn samt gator och parker. 2012 var
        det första hela året med den nya plan- och bygglagen, och mycket tid har gått åt till att skriva om mallar och
        rutiner. Kommunen växer, vilket märks i alla verksamheter. Särskilt stort har trycket varit i Steningehöjden,
        där de första 64 bostäderna blev klara för inflyttning i oktober.""",
        value("bostäderna blev klara", "64 bostäderna", "count", period="2012-10", name_variants=["bostäderna"]),
    )
    s.p(
        """Personalen består av 58 årsarbetare. Tre planarkitekter har slutat, och tjänsterna var obesatta i sammanlagt
        elva månader. Sjukfrånvaron är fortsatt låg, 2,9 procent (3,4). Förvaltningen flyttade i maj ihop i gemensamma
        lokaler i kommunhuset, och sedan dess finns en gemensam kundtjänst som är öppen alla vardagar.""",
        value("Personalen årsarbetare", "58 årsarbetare", "fte", name_variants=["årsarbetare"]),
        value("planarkitekter har slutat", "Tre planarkitekter", "count", value=3),
        value("tjänsterna var obesatta", "elva månader", "months", value=11, sure=False),
        value("Sjukfrånvaron", "2,9 procent", "percent"),
        value("Sjukfrånvaron", "3,4", "percent", measure="previous", period="2011"),
    )


def goals(s: Specimen) -> None:
    """Put the table of goals with its crosses."""
    s.heading(2, "Måluppfyllelse")
    s.p(
        """Nämnden har beslutat om sju mål för året. Av dem är tre uppfyllda, ett delvis uppfyllt och tre ej uppfyllda.
        Kommentarer ges under respektive enhet."""
    )
    rows: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for place, (text, head, target) in enumerate(GOALS, start=1):
        rows.append((str(place), text, *("X" if head == name else "" for name in HEADS)))
        noted.append(goal(str(place), text, number=str(place), target=target))
        noted.append(judged(str(place), HEADS[head], head, source="template"))
    s.add(
        Grid(
            header=(("Nr", "Mål", *HEADS),),
            rows=tuple(rows),
            widths=(0.07, 0.52, 0.14, 0.11, 0.16),
            left_columns=(0, 1),
        ),
        *noted,
    )
    s.p(
        """Nöjd kund-index mäts vartannat år i samarbete med Stockholm Business Alliance. Resultatet blev 66, samma
        värde som 2010. Företagen är nöjda med bemötandet men tycker att det är svårt att få besked om hur lång tid ett
        ärende tar. Målet har därför inte nåtts.""",
        value("Nöjd kund-index", "66", "index", name_variants=["Resultatet"]),
        judged("3", "not_achieved", "Målet har därför inte nåtts"),
    )


def figures(s: Specimen, unit: str, rows: tuple[tuple[str, ...], ...], units: dict[str, str]) -> None:
    """Put the key figures of a unit."""
    s.p("Nyckeltal", style="bold")
    years = (("2009", "previous"), ("2010", "previous"), ("2011", "previous"), ("2012", "outcome"))
    s.values(
        Grid(header=(("", *(year for year, _ in years)),), rows=rows, widths=(0.48, 0.13, 0.13, 0.13, 0.13)),
        tuple(Column(year, measure, None, year) for year, measure in years),
        units={row[0]: "count" for row in rows if not row[0].endswith(", km")} | units,
        extra={"org_unit": unit},
    )


def accounts(s: Specimen, unit: str, rows: tuple[tuple[str, ...], ...]) -> None:
    """Put the money of a unit."""
    s.p("Ekonomi, tkr", style="bold")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2011", "Budget 2012", "Bokslut 2012", "Avvikelse"),),
            rows=rows,
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(2,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2012",
        unit=unit,
    )


def plans(s: Specimen) -> None:
    """Put the unit for plans."""
    s.heading(2, PLANS)
    s.p(
        """Sju detaljplaner har antagits (9). De omfattar sammanlagt 620 bostäder, de flesta i Märsta. Tiden från
        uppdrag till antagande var i genomsnitt 19 månader, och fyra av planerna klarades inom 18 månader. Målet är
        alltså delvis uppfyllt. Det som tar längst tid är utredningar om buller och dagvatten. Arbetet med en ny
        översiktsplan pågår och beräknas vara klart våren 2014.""",
        value("detaljplaner har antagits", "Sju detaljplaner", "count", value=7, org_unit=PLANS),
        value(
            "detaljplaner har antagits",
            "9",
            "count",
            measure="previous",
            period="2011",
            org_unit=PLANS,
            name_variants=["detaljplaner"],
        ),
        value("bostäder", "620 bostäder", "count", org_unit=PLANS),
        value("Tiden från uppdrag till antagande", "19 månader", "months", org_unit=PLANS, name_variants=["Tiden"]),
        value(
            "planerna klarades inom 18 månader",
            "fyra av planerna",
            "count",
            value=4,
            org_unit=PLANS,
            name_variants=["planerna"],
        ),
        judged("1", "partly", "Målet är alltså delvis uppfyllt"),
    )
    figures(
        s,
        PLANS,
        (
            ("Antagna detaljplaner", "8", "6", "9", "7"),
            ("Pågående planuppdrag 31 december", "31", "34", "29", "33"),
            ("Genomsnittlig handläggningstid, månader", "22", "21", "20", "19"),
        ),
        {"Genomsnittlig handläggningstid, månader": "months"},
    )
    accounts(
        s,
        PLANS,
        (
            ("Intäkter", "3 120", "3 400", "2 890", "-510"),
            ("Kostnader", "-9 640", "-10 100", "-9 870", "230"),
            ("Nettokostnad", "-6 520", "-6 700", "-6 980", "-280"),
        ),
    )


def permits(s: Specimen) -> None:
    """Put the unit for permits."""
    s.heading(2, PERMITS)
    s.p(
        """Enheten tog emot 812 ärenden, något färre än året innan. 93 procent av dem avgjordes inom tio veckor, och
        därmed är målet uppfyllt för andra året i rad. Den genomsnittliga tiden var sex veckor. 29 beslut överklagades,
        vilket är det lägsta antalet på många år. I sju fall ändrade länsstyrelsen beslutet. De nya sanktionsavgifterna
        har tagits ut vid 16 tillfällen.""",
        value("ärenden", "812 ärenden", "count", org_unit=PERMITS),
        value("avgjordes inom tio veckor", "93 procent", "percent", org_unit=PERMITS, name_variants=["ärenden"]),
        judged("2", "achieved", "är målet uppfyllt"),
        value("genomsnittliga tiden", "sex veckor", "weeks", value=6, org_unit=PERMITS),
        value("beslut överklagades", "29 beslut", "count", org_unit=PERMITS),
        value("länsstyrelsen ändrade beslutet", "sju fall", "count", value=7, org_unit=PERMITS),
        value("sanktionsavgifterna", "16 tillfällen", "count", org_unit=PERMITS),
    )
    figures(
        s,
        PERMITS,
        (
            ("Inkomna ärenden", "764", "798", "831", "812"),
            ("Beviljade bygglov", "512", "540", "561", "548"),
            ("Handläggningstid, veckor", "9", "8", "7", "6"),
            ("Överklagade beslut", "41", "38", "44", "29"),
        ),
        {"Handläggningstid, veckor": "weeks"},
    )
    accounts(
        s,
        PERMITS,
        (
            ("Intäkter", "7 910", "7 600", "8 340", "740"),
            ("Kostnader", "-9 480", "-9 900", "-9 710", "190"),
            ("Nettokostnad", "-1 570", "-2 300", "-1 370", "930"),
        ),
    )


def health(s: Specimen) -> None:
    """Put the unit for environment and health."""
    s.heading(2, HEALTH)
    s.p(
        """All planerad livsmedelskontroll är genomförd, 411 besök på 286 anläggningar. Målet är uppfyllt. I 38 procent
        av fallen noterades brister, vanligen i märkning och rengöring. På miljöskyddssidan har däremot inte målet om
        fler tillsynsbesök nåtts. Två inspektörer har varit föräldralediga, och vikarierna anställdes först till
        sommaren. Antalet besök stannade vid 84 (97). Inventeringen av enskilda avlopp går fort framåt, och 310
        fastigheter har besökts. Drygt hälften av anläggningarna har fått krav på åtgärder.""",
        value("livsmedelskontroll besök", "411 besök", "count", org_unit=HEALTH, name_variants=["besök"]),
        value("anläggningar", "286 anläggningar", "count", org_unit=HEALTH),
        judged("4", "achieved", "Målet är uppfyllt"),
        value("brister", "38 procent", "percent", org_unit=HEALTH, name_variants=["fallen noterades brister"]),
        judged("5", "not_achieved", "har däremot inte målet om fler tillsynsbesök nåtts"),
        value("inspektörer föräldralediga", "Två inspektörer", "count", value=2, org_unit=HEALTH, sure=False),
        value("Antalet besök", "84", "count", org_unit=HEALTH, name_variants=["tillsynsbesök"]),
        value(
            "Antalet besök",
            "97",
            "count",
            measure="previous",
            period="2011",
            org_unit=HEALTH,
            name_variants=["tillsynsbesök"],
        ),
        value("fastigheter har besökts", "310 fastigheter", "count", org_unit=HEALTH, name_variants=["fastigheter"]),
        value("anläggningarna krav på åtgärder", "Drygt hälften", "percent", value=50, org_unit=HEALTH, sure=False),
    )
    figures(
        s,
        HEALTH,
        (
            ("Tillsynsbesök, miljöfarlig verksamhet", "102", "110", "97", "84"),
            ("Livsmedelskontroller", "388", "402", "395", "411"),
            ("Klagomål, miljö och hälsa", "121", "118", "134", "127"),
            ("Inventerade enskilda avlopp", "160", "–", "240", "310"),
        ),
        {},
    )
    accounts(
        s,
        HEALTH,
        (
            ("Intäkter", "4 030", "4 300", "4 110", "-190"),
            ("Kostnader", "-8 760", "-9 100", "-9 050", "50"),
            ("Nettokostnad", "-4 730", "-4 800", "-4 940", "-140"),
        ),
    )


def streets(s: Specimen) -> None:
    """Put the unit for streets and parks."""
    s.heading(2, STREETS)
    s.p(
        """Antalet klagomål på snöröjningen har nästan halverats, från 396 till 204. Målet är uppfyllt. Det beror dels
        på en snöfattig vinter, dels på att den nya entreprenören har kommit på plats. Trots färre snöfall blev
        kostnaden högre än budgeterat, eftersom isbildningen under december krävde halkbekämpning nästan varje dygn. Fem
        kilometer gång- och cykelväg har byggts längs Sigtunavägen. 1 150 armaturer har bytts till LED, vilket beräknas
        spara 240 000 kronor om året.""",
        value("klagomål på snöröjningen", "396", "count", measure="previous", period="2011", org_unit=STREETS),
        value("klagomål på snöröjningen", "204", "count", org_unit=STREETS),
        judged("6", "achieved", "Målet är uppfyllt"),
        value("gång- och cykelväg", "Fem kilometer", None, value=5, org_unit=STREETS),
        value("armaturer har bytts", "1 150 armaturer", "count", org_unit=STREETS, name_variants=["armaturer"]),
        value("armaturer spara", "240 000 kronor", "sek", measure="forecast", org_unit=STREETS, sure=False),
    )
    figures(
        s,
        STREETS,
        (
            ("Belysningspunkter", "9 870", "9 940", "10 120", "10 305"),
            ("Klagomål på snöröjning", "–", "418", "396", "204"),
            ("Snöröjning, kr per invånare", "141", "212", "198", "205"),
            ("Gång- och cykelväg, km", "168", "171", "174", "179"),
        ),
        {"Snöröjning, kr per invånare": "sek"},
    )
    accounts(
        s,
        STREETS,
        (
            ("Intäkter", "2 240", "2 100", "2 310", "210"),
            ("Kostnader", "-48 900", "-47 300", "-49 480", "-2 180"),
            ("Nettokostnad", "-46 660", "-45 200", "-47 170", "-1 970"),
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money of the whole board."""
    s.heading(2, "Ekonomiskt utfall")
    s.p(
        """Nämnden redovisar ett underskott på 1,1 mnkr. Snöröjning och halkbekämpning kostade 2,2 mnkr mer än
        budget, medan bygglovsintäkterna blev 740 tkr högre än beräknat. Bland de gemensamma kostnaderna finns ett
        överskott eftersom förvaltningschefens tjänst var vakant under tre månader. Målet om nettokostnaden har inte
        uppfyllts.""",
        money("Nämnden", currency_unit="mkr", deviation=-1_100_000, period="2012", is_total=1),
        money("Snöröjning och halkbekämpning", currency_unit="mkr", deviation=-2_200_000, period="2012"),
        money("bygglovsintäkterna", currency_unit="tkr", deviation=740_000, period="2012"),
        value("förvaltningschefens tjänst var vakant", "tre månader", "months", value=3, sure=False),
        judged("7", "not_achieved", "Målet om nettokostnaden har inte uppfyllts"),
    )
    s.p("Nettokostnad per enhet, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Enhet", "Bokslut 2011", "Budget 2012", "Bokslut 2012", "Avvikelse"),),
            rows=(
                ("Gemensamt", "-3 010", "-3 500", "-3 160", "340"),
                (PLANS, "-6 520", "-6 700", "-6 980", "-280"),
                (PERMITS, "-1 570", "-2 300", "-1 370", "930"),
                (HEALTH, "-4 730", "-4 800", "-4 940", "-140"),
                (STREETS, "-46 660", "-45 200", "-47 170", "-1 970"),
                ("Summa nämnden", "-62 490", "-62 500", "-63 620", "-1 120"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2012",
    )
    s.p(
        """Investeringarna uppgick till 18,4 mnkr av en budget på 22,0 mnkr. Cirkulationsplatsen vid Arlandastad har
        skjutits upp till 2013 i väntan på Trafikverket.""",
        money(
            "Investeringarna",
            statement="investment",
            currency_unit="mkr",
            outcome=18_400_000,
            budget=22_000_000,
            period="2012",
        ),
    )
