"""A technical board's part of an annual report: two columns, words in the margin, output figures and projects."""

from corpus.gold import Fact, Noted, goal, judged, money, value
from corpus.story import Aside, Break, Cell, Column, Grid, Look, Specimen

VERDICT = {"Ja": "achieved", "Nej": "not_achieved", "Delvis": "partly", "Kan inte bedömas": "not_measured"}
ERRORS: list[Fact] = [
    {"where": "Mål, Vattenläckor", "what": "21 leaks, more than the limit of 18; called fulfilled (Ja)"},
    {
        "where": "Driftredovisning, raden Gator och vägar, Avvikelse",
        "what": "-24 300 + 26 870 = -2 570, printed -2 750; the total holds with -2 570",
    },
    {
        "where": "Årets händelser against Prestationstal",
        "what": "the text says 11,4 km of renewed pipes, the table 14,1",
    },
]
TRAPS = [
    "two columns of text, tables as wide as a column, and a column of words in the margin",
    "verdicts Ja, Nej, Delvis in a column Uppfyllt",
    "Budget as the target of output figures",
    "unit in the row's name, such as kr/m3 and per 100 km",
    "total project budget against accumulated outcome",
    "investments: deviation is outcome minus budget, operations: budget minus outcome",
    "names and telephone numbers in the margin",
    "bare miljoner, and mkr with one decimal",
    "thousands with and without a space in the same table",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="tranas-tekniska-namnden-2013",
        look=Look(
            colour="#35607d",
            family="helvetica",
            size=10,
            table="lines",
            header=("Årsredovisning 2013", "Verksamhetsberättelser"),
            footer=("TRANÅS KOMMUN", "{page}"),
            first_page_with_header=1,
            columns=2,
            aside=True,
            justified=False,
        ),
        document={
            "municipality_code": "0687",
            "municipality": "Tranås",
            "report_type": "arsredovisning",
            "title": "Årsredovisning 2013 – Tekniska nämnden",
            "organisation": "Tekniska nämnden",
            "unit": None,
            "year": 2013,
            "period_start": "2013-01-01",
            "period_end": "2013-12-31",
        },
        goal_defaults={"level": "board", "year": 2013},
        value_defaults={"period": "2013"},
    )
    the_year(s)
    goals(s)
    output(s)
    ratios(s)
    areas(s)
    economy(s)
    projects(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Tell what the board does and how the year was."""
    s.heading(1, "Tekniska nämnden")
    s.add(
        Aside(
            "Nämnden",
            (
                "Ordförande: Torvald Rydin",
                "Förvaltningschef: Annika Sköldefors",
                "Telefon 0140-00 00 00",
                "Antal årsarbetare: 86,5",
            ),
        ),
        value("Antal årsarbetare", "86,5", "fte"),
    )
    s.p(
        """Nämnden svarar för gator, parker, vatten och avlopp, avfall samt kommunens fastigheter. Måltidsservice
        hör sedan 2012 till kommunstyrelsen."""
    )
    s.heading(2, "Årets händelser")
    s.p(
        """Snörika månader i början av året och två stormar under senhösten satte spår i bokslutet.
        Vinterväghållningen kostade 6,9 miljoner, att jämföra med 4,2 miljoner i budget.""",
        value("stormar under senhösten", "två", "count", value=2, sure=False),
        value(
            "Vinterväghållningen kostade", "6,9 miljoner", "sek", value=6_900_000, name_variants=["Vinterväghållningen"]
        ),
        value("Vinterväghållningen", "4,2 miljoner", "sek", value=4_200_000, measure="target", sure=False),
    )
    s.p(
        """Utbytet av gamla ledningar fortsatte och 11,4 km förnyades. Den nya återvinningscentralen invigdes i maj
        och hade 48 200 besök till årets slut. Andelen hushåll som sorterar ut matavfall var 71 procent i
        december.""",
        value("km förnyades", "11,4 km", None, name_variants=["gamla ledningar förnyades", "ledningar"]),
        value(
            "återvinningscentralen besök", "48 200 besök", "count", period="2013-05/2013-12", name_variants=["besök"]
        ),
        value("hushåll som sorterar ut matavfall", "71 procent", "percent", period="2013-12"),
    )
    s.p(
        """Antalet anmälda fel på gatubelysningen blev 389, en minskning med en fjärdedel. Fem lekplatser har
        rustats och ytterligare två är påbörjade.""",
        value("anmälda fel på gatubelysningen", "389", "count"),
        value(
            "minskning",
            "en fjärdedel",
            "percent",
            value=25,
            sure=False,
            name_variants=["anmälda fel på gatubelysningen"],
        ),
        value("lekplatser har rustats", "Fem", "count", value=5),
        value("lekplatser påbörjade", "två", "count", value=2, sure=False),
    )


def goals(s: Specimen) -> None:
    """Put the goals with their verdicts."""
    s.heading(2, "Mål och måluppfyllelse")
    s.p("Sammanställningen visar nämndens mål för året.")
    rows: tuple[tuple[str, str, str, str, Fact], ...] = (
        ("1", "Vattenläckorna ska vara högst 18", "21", "Ja", {"target": ("<=", 18, "count")}),
        (
            "2",
            "Gatubelysningens elförbrukning ska minska med 5 %",
            "-6,5 %",
            "Ja",
            {"target": ("decrease", 5, "percent")},
        ),
        (
            "3",
            "Nöjd-Region-Index för gator och vägar ska vara minst 55",
            "53",
            "Delvis",
            {"target": (">=", 55, "index")},
        ),
        ("4", "Underhållet av fastigheter ska vara minst 130 kr/kvm", "104", "Nej", {"target": (">=", 130, "sek")}),
        ("5", "Fler ska resa med cykel till arbetet", "-", "Kan inte bedömas", {"target": ("increase", None, None)}),
    )
    noted: list[Noted] = []
    cells: list[tuple[Cell, ...]] = []
    for key, text, outcome, verdict, extra in rows:
        unit = extra["target"][2] or "percent"  # type: ignore[index]
        fact: Fact = {
            "name": text,
            "series": "Utfall",
            "measure": "outcome",
            "unit": unit,
            "source": "table",
            "period": "2013",
        }
        empty = outcome == "-"
        fact |= {
            "value": None if empty else float(outcome.rstrip(" %").replace(",", ".")),
            "value_text": "" if empty else outcome,
        }
        noted += [goal(key, text, **extra), Noted("observations", fact)]  # type: ignore[arg-type]
        noted.append(judged(key, VERDICT[verdict], verdict, source="template"))
        cells.append((text, outcome, verdict))
    s.add(Grid((("Mål", "Utfall", "Uppfyllt"),), tuple(cells), (0.54, 0.18, 0.28), left_columns=(0, 1, 2)), *noted)
    s.p(
        """Läckorna har lokaliserats snabbare än förut. Målet för fastighetsunderhåll har inte kunnat nås inom den
        ram som finns, och eftersläpningen beräknas till ungefär 35 mkr. Resvaneundersökningen görs 2015.""",
        judged("4", "not_achieved", "har inte kunnat nås"),
        value("eftersläpningen", "ungefär 35 mkr", "sek", value=35_000_000),
    )


def output(s: Specimen) -> None:
    """Put the output figures, whose target is called budget."""
    s.heading(2, "Prestationstal")
    s.values(
        Grid(
            header=(("", "Utfall 2012", "Budget 2013", "Utfall 2013"),),
            rows=(
                ("Producerat vatten, tusen m3", "1 612", "1 600", "1588"),
                ("Renat avloppsvatten, tusen m3", "2 940", "2 800", "2731"),
                ("Förnyade ledningar, km", "9,8", "12,0", "14,1"),
                ("Gatubelysning, antal ljuspunkter", "6 810", "6 900", "6 905"),
                ("Skötta grönytor, ha", "141", "–", "143"),
                ("Hushållsavfall, kg/invånare", "212", "205", "201"),
            ),
            widths=(0.37, 0.21, 0.21, 0.21),
        ),
        (
            Column("Utfall 2012", "previous", period="2012"),
            Column("Budget 2013", "target", period="2013"),
            Column("Utfall 2013", "outcome", period="2013"),
        ),
        units={"Gatubelysning, antal ljuspunkter": "count"},
    )


def ratios(s: Specimen) -> None:
    """Put the key figures of three years."""
    s.heading(2, "Nyckeltal")
    s.add(
        Aside("Visste du att", ("En läckande kran kan kosta 1 400 kr om året.",)),
        value("läckande kran kan kosta", "1 400 kr", "sek", sure=False),
    )
    s.values(
        Grid(
            header=(("", "2011", "2012", "2013"),),
            rows=(
                ("Kostnad vatten, kr/m3", "18,40", "19,10", "19,75"),
                ("Driftstopp per 100 km ledning", "4,2", "3,1", "3,6"),
                ("Värmeförbrukning, kWh/kvm", "138", "131*", "126"),
                ("Nöjda hyresgäster, %", "–", "74", "78"),
                ("Sjukfrånvaro, %", "3,9", "4,4", "4,1"),
            ),
            widths=(0.49, 0.17, 0.17, 0.17),
        ),
        [Column(y, "outcome" if y == "2013" else "previous", None, y) for y in ("2011", "2012", "2013")],
        units={
            "Kostnad vatten, kr/m3": "sek",
            "Driftstopp per 100 km ledning": "ratio",
            "Nöjda hyresgäster, %": "percent",
            "Sjukfrånvaro, %": "percent",
        },
    )
    s.p("* Rättat värde, i förra årsredovisningen angavs 134.", style="small")
    s.p(
        """Sjukfrånvaron är lägst i kommunen. Bland kvinnorna var den 5,8 procent och bland männen 3,3 procent.
        Andelen ärenden i felanmälan som åtgärdas inom en vecka är 83 procent (målvärde 80 procent).""",
        value(
            "Sjukfrånvaron kvinnorna",
            "5,8 procent",
            "percent",
            series="kvinnorna",
            name_variants=["Sjukfrånvaron", "kvinnorna"],
        ),
        value(
            "Sjukfrånvaron männen", "3,3 procent", "percent", series="männen", name_variants=["Sjukfrånvaron", "männen"]
        ),
        value("ärenden i felanmälan som åtgärdas inom en vecka", "83 procent", "percent"),
        value(
            "ärenden i felanmälan som åtgärdas inom en vecka",
            "80 procent",
            "percent",
            measure="target",
            name_variants=["målvärde"],
        ),
    )


def areas(s: Specimen) -> None:
    """Tell about each of the board's areas."""
    s.heading(2, "Verksamhetsområden")
    s.heading(3, "Gator och parker")
    s.p(
        """Under året belades 38 500 kvadratmeter gata med ny asfalt. Beläggningen på vart femte gatuavsnitt bedöms
        vara i dåligt skick. Trafiksäkerheten har höjts vid tre skolor genom avsmalningar och nya
        övergångsställen.""",
        value("kvadratmeter gata med ny asfalt", "38 500 kvadratmeter", None),
        value("gatuavsnitt i dåligt skick", "vart femte", "percent", value=20, sure=False),
        value("Trafiksäkerheten har höjts vid skolor", "tre", "count", value=3, sure=False),
    )
    s.heading(3, "Vatten och avlopp")
    s.p(
        """Utspädningen av avloppsvattnet var 46 procent, vilket är sex procentenheter lägre än 2012. Kvävereningen
        klarade villkoret i alla fyra kvartalen. Brukningsavgiften höjdes med 4 procent den 1 januari.""",
        value("Utspädningen av avloppsvattnet", "46 procent", "percent"),
        value("Utspädningen lägre än 2012", "sex procentenheter", "percent", value=6, sure=False),
        value("Brukningsavgiften höjdes", "4 procent", "percent", sure=False),
    )
    s.heading(3, "Avfall")
    s.p(
        """Mängden brännbart avfall minskade från 3 870 till 3 610 ton. Av de tillfrågade hushållen är 88 procent
        nöjda med hämtningen, oförändrat sedan den förra mätningen 2010. Latrinhämtningen upphörde vid
        årsskiftet.""",
        value("Mängden brännbart avfall", "3 870", None, measure="previous", period="2012"),
        value("Mängden brännbart avfall", "3 610 ton", None),
        value("tillfrågade hushållen nöjda med hämtningen", "88 procent", "percent"),
    )
    s.heading(3, "Fastigheter")
    s.p(
        """Förvaltningen sköter 162 000 kvadratmeter lokaler, varav 6 procent står tomma. Energianvändningen har
        sjunkit fyra år i rad. I december såldes den gamla brandstationen för 2,4 mkr.""",
        value("kvadratmeter lokaler", "162 000 kvadratmeter", None),
        value("lokaler står tomma", "6 procent", "percent"),
        value("gamla brandstationen såldes", "2,4 mkr", "sek", value=2_400_000, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the operating accounts over the whole width of the page."""
    s.add(Break(columns=1))
    s.heading(2, "Ekonomi")
    s.p(
        """Tekniska nämnden visar ett underskott mot budget på 1,5 mkr. Gator och vägar överskred sin budget med
        2,6 mkr medan fastigheter gav ett överskott om 0,7 mkr tack vare lägre elpris. VA-verksamheten går jämnt
        ut.""",
        money("Tekniska nämnden", currency_unit="mkr", deviation=-1_500_000, period="2013", is_total=1),
        money("Gator och vägar", currency_unit="mkr", deviation=-2_600_000, period="2013"),
        money("fastigheter", currency_unit="mkr", deviation=700_000, period="2013"),
        money("VA-verksamheten", currency_unit="mkr", deviation=0, period="2013", sure=False),
    )
    s.heading(3, "Driftredovisning (tkr)")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2012", "Budget 2013", "Utfall 2013", "Avvikelse"),),
            rows=(
                ("Nämnd och administration", "-4 118", "-4 350", "-4 205", "145"),
                ("Gator och vägar", "-24 950", "-24 300", "-26 870", "-2 750"),
                ("Parker", "-7 015", "-7 200", "-6 980", "220"),
                ("Fastigheter", "-11 480", "-12 100", "-11 402", "698"),
                ("Vatten och avlopp", "0", "0", "0", "0"),
                ("Summa nettokostnad", "-47 563", "-47 950", "-49 457", "-1 507"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2013",
    )


def projects(s: Specimen) -> None:
    """Put the investments."""
    s.heading(3, "Investeringsredovisning (tkr)")
    s.amounts(
        Grid(
            header=(("Projekt", "Total projektbudget", "Ack. utfall", "Avvikelse"),),
            rows=(
                ("Återvinningscentral", "14 500", "15 220", "720"),
                ("Ledningsnät", "22 000", "20 070", "-1 930"),
                ("Cykelväg till Sommen", "6 400", "1 278", "-5 122"),
                ("Fjärravlästa mätare", "3 000", "", ""),
                ("Summa", "45 900", "36 568", "-9 332"),
            ),
            widths=(0.4, 0.22, 0.19, 0.19),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "deviation"),
        statement="investment",
        period="2013",
    )
    s.p(
        """Cykelvägen fick vänta på att marken skulle lösas in. Fjärravlästa mätare börjar monteras 2014. För
        återvinningscentralen blev slutnotan 0,7 miljoner högre än beräknat.""",
        money(
            "återvinningscentralen",
            statement="investment",
            currency_unit="mkr",
            deviation=-700_000,
            period="2013",
            sure=False,
        ),
    )
    s.heading(2, "Framtid")
    s.p(
        """Nämnden väntar flera svåra år. Målet är att underhållet av fastigheterna ska öka stegvis till 150 kr/kvm
        år 2016. Kravet på separat insamling av matavfall skärps.""",
        goal(
            "next",
            "underhållet av fastigheterna ska öka stegvis till 150 kr/kvm år 2016",
            sure=False,
            year=2016,
            target=(">=", 150, "sek"),
            note="a goal in running text for a later year, never judged",
        ),
    )
