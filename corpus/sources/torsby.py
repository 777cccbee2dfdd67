"""A board of guardians' annual report: goals judged in prose in everyday words, key figures of four years."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "goals in a list without numbers, the verdicts in the paragraphs after it and by what the goal is about",
    "nås, nåddes and kom inte i mål in place of uppfylld",
    "one verdict for two goals",
    "key figures of four years with empty cells, and a footnote on what is not comparable",
    "sections of a law, ages and dates that are no values",
    "a town that is compared with, and one that shares the board",
    "income above costs in one table, the costs with a minus",
]
BOARD = "Överförmyndarnämnden"
QUICK = "Ansökningar om god man ska behandlas inom fem veckor"
CHECKED = "Samtliga årsräkningar ska vara granskade den 30 september"
TRAINED = "Alla nya ställföreträdare ska gå grundutbildning inom ett halvår"
OPEN = "Kansliet ska svara på frågor inom två arbetsdagar"
FRAME = "Nämnden ska hålla sin budget"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="torsby-overformyndarnamnden-2016",
        look=Look(
            colour="#333333",
            family="times",
            size=12,
            headings="modest",
            table="lines",
            header=("Torsby kommun", ""),
            footer=("", "{page} ({pages})"),
            first_page_with_header=2,
            justified=True,
        ),
        document={
            "municipality_code": "1737",
            "municipality": "Torsby",
            "report_type": "verksamhetsberattelse",
            "title": "Årsberättelse 2016",
            "organisation": BOARD,
            "unit": None,
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-12-31",
        },
        goal_defaults={"level": "board", "year": 2016},
        value_defaults={"period": "2016"},
    )
    s.heading(1, "Årsberättelse 2016")
    s.p("Överförmyndarnämnden i Torsby kommun", style="bold")
    mission(s)
    year(s)
    goals(s)
    verdicts(s)
    figures(s)
    economy(s)
    ahead(s)
    s.traps += TRAPS
    return s


def mission(s: Specimen) -> None:
    """Put what the board does."""
    s.heading(2, "Uppdrag")
    s.p(
        """Nämnden utövar tillsyn över gode män, förvaltare och förmyndare enligt 16 kap. föräldrabalken. Tillsynen ska
        se till att den som på grund av sjukdom, psykisk störning eller låg ålder inte kan ta till vara sin rätt får det
        stöd som behövs, och att ingen lider rättsförlust. Länsstyrelsen granskar i sin tur nämnden en gång om året.
        Nämnden består av tre ledamöter och tre ersättare och har haft åtta sammanträden. På kansliet, som delas med
        Sunne, arbetar fyra handläggare.""",
        value("sammanträden", "åtta sammanträden", "count", value=8),
        value("handläggare", "fyra handläggare", "count", value=4, name_variants=["kansliet handläggare"]),
        value("ledamöter", "tre ledamöter", "count", value=3, sure=False),
        value("ersättare", "tre ersättare", "count", value=3, sure=False),
    )


def year(s: Specimen) -> None:
    """Put what happened."""
    s.heading(2, "Viktiga händelser")
    s.p(
        """Hösten 2015 präglades helt av de ensamkommande barnen. När gränskontrollerna infördes i januari avstannade
        inflödet nästan omedelbart. Under hela 2016 anvisades kommunen elva barn, att jämföra med 94 året före. Arbetet
        har ändå inte minskat i samma takt, eftersom arvoden ska räknas ut, tolkar bokas och kostnader återsökas från
        Migrationsverket. 27 ungdomar har fyllt 18 år och i deras fall har godmanskapet upphört. I juni fick 14 barn
        uppehållstillstånd och därmed en särskilt förordnad vårdnadshavare.""",
        value("anvisades barn", "elva barn", "count", value=11, name_variants=["barn", "kommunen barn"]),
        value(
            "anvisades barn", "94", "count", measure="previous", period="2015", name_variants=["barn", "kommunen barn"]
        ),
        value("ungdomar har fyllt 18 år", "27 ungdomar", "count", name_variants=["ungdomar"]),
        value("barn uppehållstillstånd", "14 barn", "count", period="2016-06", name_variants=["barn"]),
    )
    s.p(
        """Länsstyrelsen inspekterade verksamheten den 19 oktober och gick igenom 25 akter. I två av dem fanns
        anmärkningar som gällde dokumentationen av telefonsamtal. Inspektionen var i övrigt positiv. Kansliet flyttade i
        april till nya lokaler på Nya Torget och införde e-tjänst för arvodesbegäran i september. En tredjedel av
        ställföreträdarna hade använt den före årets slut.""",
        value("akter", "25 akter", "count", name_variants=["gick igenom akter"]),
        value("anmärkningar", "två av dem", "count", value=2, name_variants=["akter anmärkningar"]),
        value("ställföreträdarna hade använt e-tjänst", "En tredjedel", "percent", value=33.3, sure=False),
    )


def goals(s: Specimen) -> None:
    """Put the goals, in sentences."""
    s.heading(2, "Nämndens mål och hur det gick")
    s.p("För 2016 hade nämnden antagit följande mål:")
    s.items(
        (QUICK, CHECKED, TRAINED, OPEN, FRAME),
        goal("1", QUICK, target=("<=", 5, "weeks")),
        goal("2", CHECKED, target=(">=", 100, "percent")),
        goal("3", TRAINED, target=(">=", 100, "percent")),
        goal("4", OPEN, target=("<=", 2, "days")),
        goal("5", FRAME),
        marker="-",
    )


def verdicts(s: Specimen) -> None:
    """Put how it went, goal by goal in running text."""
    s.p(
        """Vad gäller handläggningstiderna har målet inte nåtts. I genomsnitt tog det 47 dagar från ansökan till dess
        att ärendet var klart att skickas till tingsrätten. Under våren, innan en vikarie hade skolats in,
        tog det i vissa fall mer än tre månader. Från september har tiden varit under fem veckor, och
        nämnden räknar med att nå målet under 2017.""",
        judged("1", "not_achieved", "Vad gäller handläggningstiderna har målet inte nåtts"),
        value("från ansökan till klart", "47 dagar", "days", name_variants=["handläggningstiderna", "I genomsnitt"]),
        value("tog det i vissa fall", "mer än tre månader", "months", value=3, sure=False),
        value("tiden", "under fem veckor", "weeks", value=5, period="2016-09/2016-12", sure=False),
        judged("1", "achieved", "nämnden räknar med att nå målet under 2017", forecast=1),
    )
    s.p(
        """Den 30 september var 331 av 338 inkomna årsräkningar granskade, och den sista blev klar den 11 oktober. Målet
        nåddes alltså nästan, men inte helt. 46 räkningar fick lämnas tillbaka för komplettering och 19 granskades med
        anmärkning. Fem ställföreträdare har förelagts vite därför att redovisningen inte kommit in i tid, vilket är tre
        fler än förra året.""",
        value("årsräkningar granskade", "331 av 338", "count", period="2016-09", name_variants=["årsräkningar"]),
        value("inkomna årsräkningar", "338 inkomna årsräkningar", "count", sure=False),
        judged("2", "partly", "Målet nåddes alltså nästan, men inte helt", status_alt=["not_achieved"]),
        value("räkningar komplettering", "46 räkningar", "count", name_variants=["räkningar fick lämnas tillbaka"]),
        value("granskades med anmärkning", "19", "count", name_variants=["räkningar granskades med anmärkning"]),
        value(
            "ställföreträdare har förelagts vite",
            "Fem ställföreträdare",
            "count",
            value=5,
            name_variants=["ställföreträdare", "förelagts vite"],
        ),
        value("förelagts vite fler", "tre fler", "count", value=3, sure=False),
    )
    s.p(
        """Grundutbildningen gavs vid tre tillfällen och lockade 58 deltagare. Alla som fått sitt första uppdrag under
        året har gått den. Telefontiden har utökats till fyra dagar i veckan, och i den enkät som gick ut i november
        svarade 83 procent av de gode männen att de brukar få svar inom två dagar. Båda dessa mål anser nämnden vara
        uppfyllda.""",
        value("Grundutbildningen tillfällen", "tre tillfällen", "count", value=3, name_variants=["tillfällen"]),
        value("deltagare", "58 deltagare", "count", name_variants=["Grundutbildningen deltagare"]),
        value("Telefontiden dagar i veckan", "fyra dagar", "days", value=4, sure=False),
        value(
            "gode männen brukar få svar inom två dagar",
            "83 procent",
            "percent",
            period="2016-11",
            name_variants=["få svar inom två dagar", "gode männen svarade"],
        ),
        judged("3", "achieved", "Båda dessa mål anser nämnden vara uppfyllda"),
        judged("4", "achieved", "Båda dessa mål anser nämnden vara uppfyllda"),
    )
    s.p(
        """När det gäller budgeten kom nämnden inte i mål. Orsaken var i huvudsak högre arvoden, se vidare under
        ekonomi.""",
        judged("5", "not_achieved", "När det gäller budgeten kom nämnden inte i mål"),
    )


def figures(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(2, "Nyckeltal")
    years = ("2013", "2014", "2015", "2016")
    s.values(
        Grid(
            header=(("Antal den 31 december", *years),),
            rows=(
                ("Godmanskap", "164", "171", "179", "186"),
                ("Förvaltarskap", "38", "36", "41", "44"),
                ("Förmyndarskap, med redovisning", "21", "24", "22", "19"),
                ("God man för ensamkommande barn", "9", "26", "118", "72"),
                ("Aktiva ställföreträdare", "-", "152", "211", "197"),
                ("därav anhöriga", "-", "-", "58", "53"),
            ),
            widths=(0.48, 0.13, 0.13, 0.13, 0.13),
        ),
        [Column(y, "outcome" if y == "2016" else "previous", "count", y) for y in years],
    )
    s.values(
        Grid(
            header=(("Under året", *years),),
            rows=(
                ("Nya ärenden", "47", "69", "163", "61"),
                ("Avslutade ärenden", "39", "44", "52", "98"),
                ("Andel årsräkningar granskade i tid, %", "81", "92", "76", "98"),
                ("Genomsnittligt arvode, kr", "9 870", "10 240", "11 115 *", "12 460"),
                ("Klagomål på ställföreträdare", "6", "", "11", "8"),
            ),
            widths=(0.48, 0.13, 0.13, 0.13, 0.13),
        ),
        [Column(y, "outcome" if y == "2016" else "previous", "count", y) for y in years],
        units={"Andel årsräkningar granskade i tid, %": "percent", "Genomsnittligt arvode, kr": "sek"},
    )
    s.p("* Exklusive arvoden för ensamkommande barn.", style="small")
    s.p(
        """Antalet godmanskap fortsätter att öka med omkring fyra procent om året. Den vanligaste orsaken är psykisk
        ohälsa, och medelåldern på huvudmännen har sjunkit från 67 till 61 år på fem år. I länet som helhet är ökningen
        ungefär lika stor. Svårigheten att hitta gode män för personer med missbruk kvarstår. Vid årsskiftet saknade
        sex huvudmän ställföreträdare.""",
        value("godmanskap öka", "fyra procent", "percent", value=4, sure=False),
        value("medelåldern på huvudmännen", "61 år", "years"),
        value("medelåldern på huvudmännen", "67", "years", measure="previous", period="2011"),
        value(
            "huvudmän saknade ställföreträdare",
            "sex huvudmän",
            "count",
            value=6,
            period="2016-12",
            name_variants=["huvudmän"],
        ),
    )


def economy(s: Specimen) -> None:
    """Put the accounts."""
    s.heading(2, "Ekonomi")
    s.amounts(
        Grid(
            header=(("Belopp i tkr", "Bokslut 2015", "Budget 2016", "Bokslut 2016", "Budgetavvikelse"),),
            rows=(
                ("Intäkter", "4 118", "3 300", "3 642", "342"),
                ("Arvoden till ställföreträdare", "-4 906", "-4 150", "-5 037", "-887"),
                ("Personalkostnader", "-1 874", "-2 060", "-2 012", "48"),
                ("Övriga kostnader", "-391", "-360", "-402", "-42"),
                ("Nettokostnad", "-3 053", "-3 270", "-3 809", "-539"),
            ),
            widths=(0.34, 0.15, 0.15, 0.15, 0.21),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2016",
    )
    s.p(
        """Nämnden gick med 539 tkr i underskott. Arvodena följer prisbasbeloppet, som 2016 var 44 300 kronor, och har
        dessutom höjts genom att fler huvudmän saknar egna tillgångar. Kommunen betalade arvodet i 61 procent av
        ärendena mot 54 procent 2015. Ersättningen från Migrationsverket blev 310 tkr högre än beräknat, men 186 tkr av
        de återsökta kostnaderna har ännu inte betalats ut.""",
        money("Nämnden", currency_unit="tkr", deviation=-539_000, period="2016", is_total=1),
        value("prisbasbeloppet", "44 300 kronor", "sek", sure=False),
        value("Kommunen betalade arvodet", "61 procent", "percent", name_variants=["arvodet", "ärendena"]),
        value(
            "Kommunen betalade arvodet",
            "54 procent",
            "percent",
            measure="previous",
            period="2015",
            name_variants=["arvodet", "ärendena"],
        ),
        money("Ersättningen från Migrationsverket", currency_unit="tkr", deviation=310_000, period="2016"),
        value(
            "återsökta kostnaderna har inte betalats ut",
            "186 tkr",
            "sek",
            value=186_000,
            name_variants=["återsökta kostnaderna"],
        ),
    )


def ahead(s: Specimen) -> None:
    """Put what lies ahead."""
    s.heading(2, "Framtiden")
    s.p(
        """Regeringen föreslår att ersättningen för gode män till ensamkommande barn blir en schablon från den 1 juli
        2017. För kommunens del kan det betyda ungefär 400 tkr i minskade intäkter. Nämnden vill under våren bjuda in
        föreningslivet till en informationskväll för att få fler att ta uppdrag. Från 2018 kan det bli aktuellt med en
        gemensam nämnd för norra Värmland.""",
        value(
            "minskade intäkter",
            "ungefär 400 tkr",
            "sek",
            value=400_000,
            measure="forecast",
            period="2017",
            sure=False,
        ),
    )
