"""A technical board's report after eight months: water, waste, streets and meals, dots with words, forecasts."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Break, Cell, Column, Grid, Look, Mark, Paragraph, Specimen

SO_FAR, LAST = "2014-01/2014-08", "2013-01/2013-08"
GREEN, YELLOW, RED = "Bedöms uppnås", "Bedöms uppnås delvis", "Bedöms inte uppnås"
VERDICTS = {GREEN: ("green", "achieved"), YELLOW: ("yellow", "partly"), RED: ("red", "not_achieved")}
TRAPS = [
    "a table of goals: what has been done, in running text with figures, and a dot with words",
    "two columns of text after the first page",
    "leaks, pumped water, waste and meals: volumes with units of their own in the row's name",
    "outcome to August beside the year before and the budget of the whole year",
    "investments with a forecast, some of them not begun",
    "fees that are paid for by users: a result of zero",
]
# Number, goal, what has been done, the verdict, and the facts in the second cell.
Told = tuple[str, str, str, str, tuple[Noted, ...]]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="skurup-tekniska-namnden-2014-08",
        look=Look(
            colour="#3f6212",
            family="helvetica",
            headings="modest",
            size=9.5,
            table="grid",
            header=("Skurups kommun", ""),
            footer=("Delårsrapport 2014-08-31  Tekniska nämnden", "{page}"),
            first_page_with_header=1,
            justified=True,
        ),
        document={
            "municipality_code": "1264",
            "municipality": "Skurup",
            "report_type": "delarsrapport",
            "title": "Delårsrapport 2014-08-31",
            "organisation": "Tekniska nämnden",
            "unit": None,
            "year": 2014,
            "period_start": "2014-01-01",
            "period_end": "2014-08-31",
        },
        goal_defaults={"level": "board", "year": 2014},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Tekniska nämnden")
    s.p("Delårsrapport 2014-08-31", style="bold")
    summary(s)
    goals(s)
    departments(s)
    volumes(s)
    economy(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Den milda vintern gjorde att snöröjningen kostade mindre än hälften av det normala. Skyfallet natten till
        den 31 augusti ledde till 83 anmälda källaröversvämningar, och kostnaderna för detta är ännu inte kända. Den
        nya återvinningscentralen i Rydsgård invigdes i maj. Prognosen för helåret visar ett överskott på 0,6 mnkr för
        den skattefinansierade verksamheten.""",
        value("snöröjningen av det normala", "hälften", "percent", value=50, sure=False),
        value(
            "anmälda källaröversvämningar",
            "83 anmälda källaröversvämningar",
            "count",
            period="2014-08",
            name_variants=["källaröversvämningar"],
        ),
        money(
            "den skattefinansierade verksamheten",
            currency_unit="mkr",
            deviation=600_000,
            period="2014",
            item_variants=["Prognosen för helåret"],
        ),
    )


def told() -> tuple[Told, ...]:
    """Return the rows of the table of goals."""
    return (
        (
            "1",
            "Andelen utläckage av dricksvatten ska vara högst 12 procent",
            """Utläckaget är 14,6 procent, att jämföra med 15,9 procent vid samma tid i fjol. 1,8 km ledning har
            förnyats och ytterligare 0,9 km är planerade till hösten.""",
            RED,
            (
                value("Utläckaget", "14,6 procent", "percent"),
                value("Utläckaget", "15,9 procent", "percent", measure="previous", period=LAST),
                value("ledning har förnyats", "1,8 km", None, name_variants=["ledning"]),
                value("ledning planerade", "0,9 km", None, measure="forecast", sure=False),
            ),
        ),
        (
            "2",
            "Minst 50 procent av matavfallet ska samlas in separat",
            "I augusti sorterade 2 940 hushåll ut sitt matavfall, vilket är 61 procent av villahushållen.",
            GREEN,
            (
                value("hushåll sorterade ut sitt matavfall", "2 940 hushåll", "count", period="2014-08"),
                value("villahushållen", "61 procent", "percent", period="2014-08", name_variants=["hushåll matavfall"]),
            ),
        ),
        (
            "3",
            "Felanmälningar om gatubelysning ska åtgärdas inom tio dagar",
            "Medeltiden är åtta dagar, men 21 procent av felen har tagit längre tid än tio dagar, främst kabelfel.",
            YELLOW,
            (
                value("Medeltiden", "åtta dagar", "days", value=8, name_variants=["Felanmälningar åtgärdas"]),
                value("felen har tagit längre tid", "21 procent", "percent", name_variants=["felen"]),
            ),
        ),
        (
            "4",
            "Andelen ekologiska livsmedel ska öka till 30 procent",
            "Andelen är 27 procent (22 procent). Nytt avtal om mejerivaror gäller från september.",
            GREEN,
            (
                value("Andelen", "27 procent", "percent", name_variants=["Andelen ekologiska livsmedel"]),
                value(
                    "Andelen",
                    "22 procent",
                    "percent",
                    measure="previous",
                    period=LAST,
                    name_variants=["Andelen ekologiska livsmedel"],
                ),
            ),
        ),
        (
            "5",
            "Energianvändningen i kommunens lokaler ska minska med 3 procent",
            "Normalårskorrigerad förbrukning redovisas i årsbokslutet. Sju undercentraler har bytts ut.",
            YELLOW,
            (value("undercentraler har bytts ut", "Sju undercentraler", "count", value=7),),
        ),
    )


TARGETS = {
    "1": ("<=", 12, "percent"),
    "2": (">=", 50, "percent"),
    "3": ("<=", 10, "days"),
    "4": (">=", 30, "percent"),
    "5": ("decrease", 3, "percent"),
}


def goals(s: Specimen) -> None:
    """Put the table of goals."""
    s.heading(2, "Uppföljning av nämndens mål")
    rows: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for key, text, done, verdict, facts in told():
        colour, status = VERDICTS[verdict]
        rows.append((key, (text,), (" ".join(done.split()),), Mark(colour, "circle", key, verdict)))  # type: ignore[arg-type]
        noted += [goal(key, text, number=key, target=TARGETS[key]), *facts]
        noted.append(judged(key, status, verdict, source="template", forecast=1))
    noted.append(judged("5", "not_measured", "redovisas i årsbokslutet", sure=False))
    s.add(
        Grid(
            header=(("Nr", "Mål", "Utfall per den 31 augusti", "Prognos helår"),),
            rows=tuple(rows),
            widths=(0.06, 0.28, 0.38, 0.28),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )


def department(s: Specimen, name: str, texts: tuple[str, ...], *noted: Noted) -> None:
    """Put what a department tells."""
    s.heading(3, name)
    for place, text in enumerate(texts):
        s.add(Paragraph(" ".join(text.split())), *(noted if place == 0 else ()))


def departments(s: Specimen) -> None:
    """Put the departments, in two columns."""
    s.add(Break(columns=2))
    s.heading(2, "Verksamheten")
    department(
        s,
        "Vatten och avlopp",
        (
            """Under perioden har 22 vattenläckor lagats (31). Reningsverket i Skurup har haft tre överskridanden av
            riktvärdet för kväve. Samtliga prov på dricksvattnet har varit godkända. 46 fastigheter i Abbekås har
            anslutits till det kommunala nätet.""",
        ),
        value("vattenläckor har lagats", "22 vattenläckor", "count", name_variants=["vattenläckor"]),
        value(
            "vattenläckor har lagats", "31", "count", measure="previous", period=LAST, name_variants=["vattenläckor"]
        ),
        value("överskridanden av riktvärdet för kväve", "tre överskridanden", "count", value=3),
        value("fastigheter har anslutits", "46 fastigheter", "count", name_variants=["fastigheter"]),
    )
    s.p(
        """Arbetet med en ny va-plan pågår tillsammans med miljönämnden. Planen ska visa vilka områden utanför
        tätorterna som bör få kommunalt vatten och avlopp, och i vilken ordning. Samråd hölls i juni med god
        uppslutning, 140 personer kom till mötet i Abbekås. Ledningsrätt saknas på en del äldre sträckor, och en
        genomgång har påbörjats. Efter skyfallet har alla pumpstationer kontrollerats. Två av 17 stationer behöver
        byggas om för att klara liknande flöden.""",
        value("personer kom till mötet", "140 personer", "count", sure=False),
        value("stationer behöver byggas om", "Två av 17", "count", value=2, name_variants=["pumpstationer"]),
    )
    department(
        s,
        "Gator och parker",
        (
            """4,2 km gata har fått ny beläggning. Halkbekämpning har gjorts vid 14 tillfällen mot 39 under samma
            period i fjol. Två lekplatser har rustats upp och ett utegym har byggts vid Svaneholm. Skadegörelsen
            kostade 212 tkr.""",
        ),
        value("gata har fått ny beläggning", "4,2 km", None, name_variants=["gata"]),
        value("Halkbekämpning", "14 tillfällen", "count"),
        value("Halkbekämpning", "39", "count", measure="previous", period=LAST),
        value("lekplatser har rustats upp", "Två lekplatser", "count", value=2),
        value("utegym", "ett utegym", "count", value=1, sure=False),
        value("Skadegörelsen kostade", "212 tkr", "sek", value=212_000, name_variants=["Skadegörelsen"]),
    )
    s.p(
        """Fler cykelställ har satts upp vid stationen. Trädinventeringen är klar för Skurups tätort och omfattar 1 870
        träd, av vilka 64 bör tas ned av säkerhetsskäl. Parkerna sköts sedan årsskiftet i egen regi, och synpunkterna
        från allmänheten har varit övervägande positiva. Trafikmätningar vid skolorna visar att hastigheten har sjunkit
        sedan gränsen sänktes till 30 km/tim.""",
        value("Trädinventeringen omfattar träd", "1 870 träd", "count", name_variants=["träd"]),
        value("träd bör tas ned", "64", "count", name_variants=["tas ned av säkerhetsskäl"]),
        value("gränsen", "30 km/tim", None, measure="target", sure=False),
    )
    department(
        s,
        "Fastigheter",
        (
            """Fastighetsavdelningen förvaltar 118 000 kvm lokaler. Under sommaren drabbades Mackleanskolan av en
            vattenskada som stängde fyra klassrum i tre veckor. Ventilationen har bytts på förskolan Junibacken, och
            Prästamosseskolan har fått ny takbeläggning. Uthyrningen av sporthallen har ökat med 12 procent sedan nya
            golvet lades.""",
            """Ett nytt system för felanmälan togs i drift i februari. Hittills har 1 316 ärenden kommit in, och 89
            procent av dem är avslutade. Hyresgästerna är nöjda med svarstiderna men vill ha bättre återkoppling när
            ett fel är avhjälpt.""",
        ),
        value("kvm lokaler", "118 000 kvm", None, name_variants=["lokaler"]),
        value("klassrum", "fyra klassrum", "count", value=4, sure=False),
        value("stängde klassrum", "tre veckor", "weeks", value=3, sure=False),
        value("Uthyrningen av sporthallen har ökat", "12 procent", "percent"),
    )
    s.note(
        value("ärenden har kommit in", "1 316 ärenden", "count", name_variants=["ärenden felanmälan"]),
        value("ärenden är avslutade", "89 procent", "percent", name_variants=["avslutade"]),
    )
    department(
        s,
        "Renhållning",
        (
            """Hushållsavfallet till förbränning har minskat till 138 kg per invånare från 151 kg. Nedskräpningen vid
            återvinningsstationerna är fortfarande ett problem. Kundenkäten i mars visade att 87 procent är nöjda med
            hämtningen.""",
        ),
        value("Hushållsavfallet till förbränning", "138 kg per invånare", None),
        value("Hushållsavfallet till förbränning", "151 kg", None, measure="previous", period=LAST),
        value("nöjda med hämtningen", "87 procent", "percent", period="2014-03"),
    )
    department(
        s,
        "Måltid",
        (
            """Köken har lagat 412 000 portioner. Matsvinnet mättes i april och var 54 gram per portion i skolorna,
            elva gram mindre än 2013. Måltidsverksamheten har tagit över köket på Bruksgården.""",
            "En ny kostpolicy är ute på remiss. Målgruppen för matlådor har utökats.",
        ),
        value("portioner", "412 000 portioner", "count"),
        value("Matsvinnet", "54 gram per portion", None, period="2014-04"),
        value("Matsvinnet mindre", "elva gram", None, value=11, sure=False),
    )
    department(
        s,
        "Personal",
        (
            """Sjukfrånvaron var 4,4 procent till och med juli, 0,7 procentenheter lägre än året innan. Frisknärvaron
            är 71 procent. Fem medarbetare går i pension under året.""",
        ),
        value("Sjukfrånvaron", "4,4 procent", "percent", period="2014-01/2014-07"),
        value("Sjukfrånvaron lägre", "0,7 procentenheter", "percent", sure=False),
        value("Frisknärvaron", "71 procent", "percent"),
        value("medarbetare går i pension", "Fem medarbetare", "count", value=5, period="2014"),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.add(Break(columns=1))
    s.heading(2, "Verksamhetsmått")
    s.values(
        Grid(
            header=(("", "Jan–aug 2013", "Jan–aug 2014", "Budget 2014", "Prognos 2014"),),
            rows=(
                ("Producerat dricksvatten, 1 000 m3", "612", "598", "920", "900"),
                ("Renat avloppsvatten, 1 000 m3", "1 104", "1 236", "1 650", "1 790"),
                ("Hushållsavfall, ton", "2 290", "2 115", "3 400", "3 190"),
                ("Besök på återvinningscentraler", "38 700", "44 150", "56 000", "63 000"),
                ("Serverade portioner", "405 300", "412 000", "640 000", "645 000"),
                ("Kostnad per portion, kr", "29,40", "30,10", "30,00", "30,20"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
        ),
        (
            Column("Jan–aug 2013", "previous", None, LAST),
            Column("Jan–aug 2014", "outcome", None, SO_FAR),
            Column("Budget 2014", "target", None, "2014"),
            Column("Prognos 2014", "forecast", None, "2014"),
        ),
        units={
            "Kostnad per portion, kr": "sek",
            "Serverade portioner": "count",
            "Besök på återvinningscentraler": "count",
        },
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p("Drift, tkr (nettokostnader)", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall jan–aug 2013", "Utfall jan–aug 2014", "Budget 2014", "Prognos 2014", "Avvikelse"),),
            rows=(
                ("Nämnd och administration", "3 120", "3 205", "4 900", "4 850", "50"),
                ("Gator och parker", "11 640", "9 870", "16 800", "15 600", "1 200"),
                ("Fastigheter", "18 305", "19 420", "27 500", "28 350", "-850"),
                ("Måltid", "16 900", "17 230", "26 100", "25 900", "200"),
                ("Vatten och avlopp", "-640", "310", "0", "0", "0"),
                ("Renhållning", "-215", "-180", "0", "0", "0"),
                ("Summa", "49 110", "49 855", "75 300", "74 700", "600"),
            ),
            widths=(0.28, 0.15, 0.15, 0.14, 0.14, 0.14),
            bold_rows=(6,),
        ),
        ("previous", "outcome", "budget", "forecast", "deviation"),
        period="2014",
    )
    s.p(
        """Fastigheter beräknas gå med 850 tkr i underskott efter vattenskadan på Mackleanskolan. Gator och parker
        beräknas lämna ett överskott på 1,2 mnkr till följd av den milda vintern.""",
        money("Fastigheter", currency_unit="tkr", deviation=-850_000, period="2014"),
        money("Gator och parker", currency_unit="mkr", deviation=1_200_000, period="2014"),
    )
    s.p("Investeringar, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Projekt", "Budget 2014", "Utfall aug", "Prognos", "Avvikelse"),),
            rows=(
                ("Förnyelse av va-ledningar", "9 000", "5 410", "8 600", "400"),
                ("Återvinningscentral Rydsgård", "6 500", "6 890", "6 900", "-400"),
                ("Beläggning", "3 000", "2 260", "3 000", "0"),
                ("Cykelväg till Skivarp", "4 200", "", "1 000", "3 200"),
                ("Summa", "22 700", "14 560", "19 500", "3 200"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        statement="investment",
        period="2014",
    )
