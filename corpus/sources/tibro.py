"""A building board's annual accounts: the verdict ends the heading of each goal, running text below."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "headings that hold goal and verdict, parted by a dash",
    "text below that softens the verdict or looks ahead",
    "permits and inspections told in sentences, with times in weeks and hours",
    "key figures without rules, a footnote for a figure that cannot be compared",
    "fees and costs as rows, a result as the last of them",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="tibro-samhallsbyggnadsnamnden-2019",
        look=Look(
            colour="#2f4f2f",
            family="times",
            size=11,
            table="unruled",
            headings="modest",
            header=("Tibro kommun", "Bokslut 2019"),
            footer=("Samhällsbyggnadsnämnden", "{page}"),
            first_page_with_header=1,
            justified=True,
        ),
        document={
            "municipality_code": "1472",
            "municipality": "Tibro",
            "report_type": "verksamhetsberattelse",
            "title": "Bokslut 2019",
            "organisation": "Samhällsbyggnadsnämnden",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-12-31",
        },
        goal_defaults={"level": "board", "year": 2019, "perspective": "Nämndens mål"},
        value_defaults={"period": "2019"},
    )
    s.heading(1, "Samhällsbyggnadsnämnden, bokslut 2019")
    the_year(s)
    goals(s)
    more_goals(s)
    figures(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what happened."""
    s.heading(2, "Viktiga händelser")
    s.p(
        """Detaljplanen för Häggetorp vann laga kraft i februari, och 46 tomter släpptes till försäljning. Vid årets
        slut var 19 av dem sålda. Under sommaren infördes bevattningsförbud i sju veckor. Två nya inspektörer började
        under hösten, och tillsynen är nu fullt bemannad för första gången sedan 2015. Ombyggnaden av torget är klar och
        blev 0,9 miljoner kronor billigare än beräknat.""",
        value("tomter släpptes till försäljning", "46 tomter", "count", name_variants=["tomter"]),
        value("tomter sålda", "19 av dem", "count", period="2019-12", name_variants=["sålda"]),
        value("bevattningsförbud", "sju veckor", "weeks", value=7),
        value("nya inspektörer", "Två nya inspektörer", "count", value=2),
        value("Ombyggnaden av torget billigare", "0,9 miljoner kronor", "sek", value=900_000, sure=False),
    )


def told(
    s: Specimen,
    key: str,
    text: str,
    verdict: tuple[str, str],
    words: str,
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal and its verdict as a heading, and what is said about them."""
    phrase, status = verdict
    s.heading(
        3,
        f"{key}. {text} – {phrase}",
        goal(key, text, number=key, target=target),
        judged(key, status, phrase, source="template"),
        listed=False,
    )
    s.p(words, *noted)


def goals(s: Specimen) -> None:
    """Put the goals for permits and supervision."""
    s.heading(2, "Nämndens mål")
    told(
        s,
        "1",
        "Bygglov ska beslutas inom åtta veckor",
        ("uppnått", "achieved"),
        """Handläggningstiden för de 141 bygglov som beviljades var i genomsnitt fem veckor. Tre ärenden tog längre tid
        än åtta veckor, samtliga med grannar som överklagade. Målet nåddes även 2018, då tiden var sex veckor.""",
        value("bygglov som beviljades", "141 bygglov", "count", name_variants=["bygglov"]),
        value("Handläggningstiden", "fem veckor", "weeks", value=5, name_variants=["Handläggningstiden bygglov"]),
        value("ärenden tog längre tid", "Tre ärenden", "count", value=3),
        value("Handläggningstiden", "sex veckor", "weeks", value=6, measure="previous", period="2018"),
        judged("1", "achieved", "Målet nåddes även 2018", sure=False, note="the year before"),
        target=("<=", 8, "weeks"),
    )
    told(
        s,
        "2",
        "All planerad livsmedelstillsyn ska genomföras",
        ("inte uppnått", "not_achieved"),
        """Av 118 planerade kontroller blev 97 utförda. De som återstår gäller verksamheter med låg risk och görs under
        första kvartalet 2020. Sex av tio kontroller ledde till någon anmärkning, de flesta om rengöring. Med nuvarande
        bemanning räknar vi med att målet uppnås nästa år.""",
        value("planerade kontroller", "118 planerade kontroller", "count", name_variants=["kontroller"]),
        value("kontroller utförda", "97", "count", name_variants=["utförda"]),
        value("kontroller ledde till någon anmärkning", "Sex av tio", "percent", value=60, sure=False),
        judged("2", "achieved", "räknar vi med att målet uppnås nästa år", forecast=1, sure=False),
        target=(">=", 100, "percent"),
    )
    told(
        s,
        "3",
        "Den som kontaktar nämnden ska vara nöjd med bemötandet",
        ("delvis uppnått", "partly"),
        """Nämnden siktar på index 75. I årets mätning gav företagen 77 och privatpersoner 71. Bemötandet får höga
        betyg av båda grupperna, medan informationen på webbplatsen drar ned helheten. För företagens del är målet
        alltså nått.""",
        value("index", "75", "index", measure="target", name_variants=["Nämnden index"]),
        value("företagen", "77", "index", series="företagen", name_variants=["mätning företagen"]),
        value("privatpersoner", "71", "index", series="privatpersoner", name_variants=["mätning privatpersoner"]),
        judged("3", "achieved", "målet alltså nått", aspect="företagens del", sure=False),
    )


def more_goals(s: Specimen) -> None:
    """Put the goals for streets, water and money."""
    told(
        s,
        "4",
        "Vattenläckaget ska vara mindre än 15 procent",
        ("inte uppnått", "not_achieved"),
        """Läckaget beräknas till 18 procent (21). Det är en förbättring för tredje året i rad. 14 läckor har lagats och
        1,2 kilometer ledning bytts ut. Takten behöver dubblas om målet ska nås före 2023.""",
        value("Läckaget", "18 procent", "percent", name_variants=["Vattenläckaget"]),
        value("Läckaget", "21", "percent", measure="previous", period="2018", name_variants=["Vattenläckaget"]),
        value("läckor har lagats", "14 läckor", "count", name_variants=["läckor"]),
        value("ledning bytts ut", "1,2 kilometer", None, name_variants=["ledning"]),
        target=("<", 15, "percent"),
    )
    told(
        s,
        "5",
        "Alla lekplatser ska besiktigas varje år",
        ("uppnått", "achieved"),
        """Samtliga 23 lekplatser är besiktigade. På elva av dem fanns brister, och fyra stängdes tillfälligt. Kvar att
        åtgärda är gungställningen i Brittgården.""",
        value("lekplatser är besiktigade", "23 lekplatser", "count", name_variants=["lekplatser"]),
        value("lekplatser brister", "elva av dem", "count", value=11, name_variants=["brister"]),
        value("lekplatser stängdes", "fyra", "count", value=4, name_variants=["stängdes tillfälligt"]),
        target=(">=", 100, "percent"),
    )
    told(
        s,
        "6",
        "Nämndens kostnader ska rymmas inom ramen",
        ("uppnått med marginal", "achieved"),
        "Resultatet är ett överskott på 655 tkr.",
        money("Resultatet", currency_unit="tkr", deviation=655_000, period="2019", is_total=1),
    )


def figures(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(2, "Nyckeltal")
    s.values(
        Grid(
            header=(("", "2017", "2018", "2019"),),
            rows=(
                ("Inkomna bygglovsärenden", "168", "175", "159"),
                ("Påbörjade bostäder", "31", "12", "38"),
                ("Strandskyddsdispenser", "9", "14", "6"),
                ("Tillsynsbesök, miljö", "88", "61*", "104"),
                ("Levererat vatten, 1 000 m3", "741", "768", "722"),
                ("Kostnad per meter gata, kr", "61", "74", "66"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("2017", "previous", None, "2017"),
            Column("2018", "previous", None, "2018"),
            Column("2019", "outcome", None, "2019"),
        ),
        units={
            "Inkomna bygglovsärenden": "count",
            "Påbörjade bostäder": "count",
            "Strandskyddsdispenser": "count",
            "Tillsynsbesök, miljö": "count",
            "Kostnad per meter gata, kr": "sek",
        },
    )
    s.p("* Avser endast årets första nio månader, då tjänsten därefter var vakant.", style="small")


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Avgifterna för bygglov blev 310 tkr högre än budget tack vare två stora industribyggen. Vinterväghållningen
        kostade 2,4 miljoner kronor, vilket är 0,5 miljoner mindre än ett normalår. Gatubelysningen visar ett underskott
        på 180 tkr efter kabelstölder.""",
        money("Avgifterna för bygglov", currency_unit="tkr", deviation=310_000, period="2019"),
        value("Vinterväghållningen", "2,4 miljoner kronor", "sek", value=2_400_000),
        value("Vinterväghållningen mindre", "0,5 miljoner", "sek", value=500_000, sure=False),
        money("Gatubelysningen", currency_unit="tkr", deviation=-180_000, period="2019"),
    )
    s.p("Tkr", style="small")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2018", "Budget 2019", "Bokslut 2019", "Budgetavvikelse"),),
            rows=(
                ("Avgifter och ersättningar", "5 120", "5 200", "5 545", "345"),
                ("Personal", "-13 480", "-14 600", "-14 110", "490"),
                ("Entreprenader", "-9 870", "-9 300", "-9 395", "-95"),
                ("Övriga kostnader", "-4 310", "-4 400", "-4 485", "-85"),
                ("Nettokostnad", "-22 540", "-23 100", "-22 445", "655"),
            ),
            widths=(0.34, 0.16, 0.16, 0.16, 0.18),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2019",
    )
