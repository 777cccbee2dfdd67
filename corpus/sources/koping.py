"""A culture board's annual accounts, flattened to text: institutions one by one, visitors, loans, goals in a list."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "flattened text: each page one line, cells run together with spaces",
    "goals in a list, their follow-up in the same order after it, by number",
    "institutions one by one, each with its figures in sentences",
    "visitors and loans for three years, thousands with a space",
    "a change in percent in the last column of a table",
    "years of exhibitions and buildings that are no values",
    "a page number and a file number at the edge of each page",
]
YEARS = (("2007", "previous"), ("2008", "previous"), ("2009", "outcome"))


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="koping-kulturnamnden-2009",
        formats=("flat",),
        look=Look(
            colour="#000000",
            family="times",
            headings="modest",
            size=11,
            table="unruled",
            header=("KÖPINGS KOMMUN", "Dnr KN 2010/11"),
            footer=("Kulturförvaltningen", "{page} ({pages})"),
            first_page_with_header=1,
        ),
        document={
            "municipality_code": "1983",
            "municipality": "Köping",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2009",
            "organisation": "Kulturnämnden",
            "unit": None,
            "year": 2009,
            "period_start": "2009-01-01",
            "period_end": "2009-12-31",
        },
        goal_defaults={"level": "board", "year": 2009},
        value_defaults={"period": "2009"},
    )
    s.heading(1, "Kulturnämnden Verksamhetsberättelse 2009")
    general(s)
    goals(s)
    library(s)
    museum(s)
    music(s)
    economy(s)
    s.traps += TRAPS
    return s


def general(s: Specimen) -> None:
    """Put the year in general."""
    s.heading(2, "Allmänt")
    s.p(
        """Kulturnämnden ansvarar för bibliotek, museum, musikskola, allmänkultur och stöd till föreningar. Nämnden har
        haft åtta sammanträden. Förvaltningen har 31 tillsvidareanställda, 22 kvinnor och nio män, som tillsammans
        utför 26,5 årsarbeten. Sjukfrånvaron var låg, 3,1 procent.""",
        value("sammanträden", "åtta sammanträden", "count", value=8),
        value("tillsvidareanställda", "31 tillsvidareanställda", "count"),
        value("tillsvidareanställda", "22 kvinnor", "count", series="kvinnor", name_variants=["kvinnor"]),
        value("tillsvidareanställda", "nio män", "count", value=9, series="män", name_variants=["män"]),
        value("årsarbeten", "26,5 årsarbeten", "fte"),
        value("Sjukfrånvaron", "3,1 procent", "percent"),
    )
    s.p(
        """Årets stora händelse var återinvigningen av stadsbiblioteket den 5 september. Huset från 1968 har fått ny
        entré, hiss och en barnavdelning som är dubbelt så stor. Under ombyggnaden, från mars till augusti, fanns ett
        mindre bibliotek i gamla posthuset. Detta påverkar årets siffror."""
    )


def goals(s: Specimen) -> None:
    """Put the goals and their follow-up."""
    s.goal_defaults["perspective"] = "Mål"
    s.heading(2, "Mål")
    texts = (
        "Besöken på biblioteken ska öka till 150 000 när ombyggnaden är klar",
        "Alla barn i årskurs 2 ska möta professionell scenkonst",
        "Kön till musikskolan ska vara högst 30 barn",
        "Museets samlingar ska vara registrerade digitalt till 60 procent",
        "Budgeten ska hållas",
    )
    targets = ((">=", 150_000, "count"), None, ("<=", 30, "count"), (">=", 60, "percent"), None)
    s.items(
        [f"{n}. {text}" for n, text in enumerate(texts, start=1)],
        *(
            goal(str(n), text, number=str(n), target=target)
            for n, (text, target) in enumerate(zip(texts, targets, strict=True), start=1)
        ),
        marker="",
    )
    s.heading(2, "Måluppfyllelse")
    s.p(
        """Mål 1 har inte kunnat uppnås eftersom biblioteket varit stängt en stor del av året. Besöken blev 104 870.
        Från september till december ökade de dock med 18 procent jämfört med samma tid 2008.""",
        judged("1", "not_achieved", "har inte kunnat uppnås", source="text"),
        value("Besöken", "104 870", "count"),
        value("Besöken ökade", "18 procent", "percent", period="2009-09/2009-12", name_variants=["Besöken"]),
    )
    s.p(
        """Mål 2 är uppfyllt. Samtliga klasser i årskurs 2 har sett en dansföreställning, sammanlagt 268 barn. Mål 3 är
        inte uppfyllt. Vid årsskiftet stod 47 barn i kö, varav 29 till gitarr. Mål 4 är uppfyllt, 64 procent av
        föremålen är registrerade. Mål 5 är uppfyllt.""",
        judged("2", "achieved", "är uppfyllt", source="text"),
        value("barn sett en dansföreställning", "268 barn", "count", name_variants=["barn"]),
        judged("3", "not_achieved", "är inte uppfyllt", source="text"),
        value("barn i kö", "47 barn", "count", period="2009-12"),
        value(
            "barn i kö", "29", "count", period="2009-12", series="gitarr", name_variants=["kö till gitarr", "gitarr"]
        ),
        judged("4", "achieved", "är uppfyllt", source="text"),
        value("föremålen är registrerade", "64 procent", "percent"),
        judged("5", "achieved", "är uppfyllt", source="text"),
    )


def figures(s: Specimen, caption: str, rows: tuple[tuple[str, ...], ...]) -> None:
    """Put the figures of an institution."""
    s.p(caption, style="bold")
    s.values(
        Grid(
            header=(("", "2007", "2008", "2009", "Förändring %"),),
            rows=rows,
            widths=(0.4, 0.14, 0.14, 0.14, 0.18),
        ),
        (
            *(Column(year, measure, "count", year) for year, measure in YEARS),
            Column("Förändring %", "outcome", "percent", "2009"),
        ),
    )


def library(s: Specimen) -> None:
    """Put the libraries."""
    s.heading(2, "Biblioteket")
    s.p(
        """Stadsbiblioteket och filialerna i Kolsva och Munktorp lånade ut 187 430 medier. Utlåningen minskade mest på
        stadsbiblioteket, medan Kolsva ökade med 6 procent. Antalet lån per invånare var 7,6 mot 9,1 året innan.
        Bokbussen har 44 hållplatser. Under sommaren deltog 312 barn i läsprojektet Sommarboken, och 57 sagostunder har
        hållits. Andelen lån till barn är 46 procent.""",
        value("lånade ut medier", "187 430 medier", "count", name_variants=["medier", "lånade ut"]),
        value("Kolsva ökade", "6 procent", "percent", name_variants=["Utlåningen Kolsva"]),
        value("Antalet lån per invånare", "7,6", "ratio"),
        value("Antalet lån per invånare", "9,1", "ratio", measure="previous", period="2008"),
        value("Bokbussen hållplatser", "44 hållplatser", "count", name_variants=["hållplatser"]),
        value("barn deltog i läsprojektet Sommarboken", "312 barn", "count", name_variants=["barn"]),
        value("sagostunder", "57 sagostunder", "count"),
        value("Andelen lån till barn", "46 procent", "percent"),
    )
    figures(
        s,
        "Utlån och besök",
        (
            ("Stadsbiblioteket, lån", "171 220", "168 905", "132 610", "-21,5"),
            ("Kolsva, lån", "29 410", "30 120", "31 940", "6,0"),
            ("Munktorp, lån", "9 870", "9 640", "9 215", "-4,4"),
            ("Bokbussen, lån", "14 300", "14 055", "13 665", "-2,8"),
            ("Besök, samtliga", "141 300", "138 720", "104 870", "-24,4"),
        ),
    )


def museum(s: Specimen) -> None:
    """Put the museum."""
    s.heading(2, "Museet")
    s.p(
        """Köpings museum hade 11 860 besökare, nästan 1 500 fler än 2008. Utställningen om branden 1889 lockade mest.
        Tio tillfälliga utställningar har visats, varav fyra egna. 74 skolklasser har fått visning. Museet har tagit
        emot 126 gåvor, däribland ett helt apotekarlaboratorium.""",
        value("besökare", "11 860 besökare", "count", name_variants=["museum besökare"]),
        value("fler besökare", "nästan 1 500 fler", "count", sure=False),
        value("tillfälliga utställningar", "Tio", "count", value=10, name_variants=["utställningar"]),
        value("egna utställningar", "fyra egna", "count", value=4, name_variants=["utställningar egna"], sure=False),
        value("skolklasser har fått visning", "74 skolklasser", "count", name_variants=["skolklasser"]),
        value("gåvor", "126 gåvor", "count"),
    )


def music(s: Specimen) -> None:
    """Put the school of music."""
    s.heading(2, "Musikskolan")
    s.p(
        """543 elever hade undervisning under hösten, 327 flickor och 216 pojkar. Det är 22 procent av alla barn mellan
        9 och 16 år. Fiol och slagverk ökar mest. Musikskolan har gett 38 konserter med omkring 4 900 åhörare. Avgiften
        är oförändrad, 550 kronor per termin.""",
        value("elever", "543 elever", "count", period="2009"),
        value("elever", "327 flickor", "count", series="flickor", name_variants=["flickor"]),
        value("elever", "216 pojkar", "count", series="pojkar", name_variants=["pojkar"]),
        value("alla barn mellan 9 och 16 år", "22 procent", "percent", name_variants=["barn"]),
        value("konserter", "38 konserter", "count"),
        value("åhörare", "omkring 4 900 åhörare", "count"),
        value("Avgiften", "550 kronor per termin", "sek"),
    )
    figures(
        s,
        "Musikskolan",
        (
            ("Antal elever", "498", "521", "543", "4,2"),
            ("Ämneskurser", "611", "640", "672", "5,0"),
            ("Elever i kö", "62", "55", "47", "-14,5"),
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Kulturnämnden redovisar ett överskott på 384 tkr. Överskottet finns främst inom biblioteket, där lägre
        personalkostnader under ombyggnaden gav 296 tkr. Musikskolan visar ett mindre underskott, 61 tkr.""",
        money("Kulturnämnden", currency_unit="tkr", deviation=384_000, period="2009", is_total=1),
        money("biblioteket", currency_unit="tkr", deviation=296_000, period="2009"),
        money("Musikskolan", currency_unit="tkr", deviation=-61_000, period="2009"),
    )
    s.p("Driftredovisning, tkr", style="bold")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2008", "Budget 2009", "Bokslut 2009", "Avvikelse"),),
            rows=(
                ("Nämnd och kansli", "1 940", "2 010", "1 962", "48"),
                ("Bibliotek", "12 315", "12 860", "12 564", "296"),
                ("Museum", "3 270", "3 405", "3 361", "44"),
                ("Musikskola", "6 118", "6 240", "6 301", "-61"),
                ("Allmänkultur och bidrag", "2 690", "2 775", "2 718", "57"),
                ("Summa", "26 333", "27 290", "26 906", "384"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2009",
    )
    s.p(
        """Investeringar har gjorts för 1 250 tkr i hyllor och möbler. Inför 2010 är ramen minskad med 2 procent,
        vilket innebär att öppettiderna i Munktorp måste ses över. Nämnden har antagit en plan för barnkultur.""",
        money(
            "Investeringar", statement="investment", currency_unit="tkr", outcome=1_250_000, period="2009", sure=False
        ),
        value("ramen minskad", "2 procent", "percent", period="2010", sure=False),
    )
