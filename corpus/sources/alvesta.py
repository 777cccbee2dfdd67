"""A board for individuals and families, annual report flattened to text: a line of verdict ends each goal."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "flattened text: each page one line, cells run together with spaces",
    "Mål, Resultat and Bedömning in the line, without a line end between them",
    "verdicts with a reason inside: uppfyllt med undantag för, ej uppfyllt på grund av",
    "teams named inside the results",
    "three years of volumes, the last one with a budget beside",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="alvesta-namnden-for-individ-och-familjeomsorg-2012",
        formats=("flat",),
        look=Look(
            colour="#000000",
            family="helvetica",
            headings="modest",
            size=10.5,
            table="grid",
            header=("Alvesta kommun", ""),
            footer=("", "{page}"),
            first_page_with_header=1,
        ),
        document={
            "municipality_code": "0764",
            "municipality": "Alvesta",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2012",
            "organisation": "Nämnden för individ- och familjeomsorg",
            "unit": None,
            "year": 2012,
            "period_start": "2012-01-01",
            "period_end": "2012-12-31",
        },
        goal_defaults={"level": "board", "year": 2012, "perspective": "Nämndens mål"},
        value_defaults={"period": "2012"},
    )
    s.heading(1, "Nämnden för individ- och familjeomsorg Verksamhetsberättelse 2012")
    the_year(s)
    goals(s)
    more_goals(s)
    volumes(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put the year."""
    s.heading(2, "Årets verksamhet")
    s.p(
        """Nämnden ansvarar för ekonomiskt bistånd, barn- och ungdomsvård, missbrukarvård och flyktingmottagande. Under
        2012 kom 389 anmälningar om barn som far illa, vilket är 61 fler än 2011. Två nya socialsekreterare har
        anställts för att korta utredningstiderna. I oktober öppnade kommunen ett boende för tolv ensamkommande barn i
        Moheda. Nämnden har haft elva sammanträden.""",
        value("anmälningar om barn som far illa", "389 anmälningar", "count", name_variants=["anmälningar"]),
        value("fler anmälningar", "61 fler", "count", sure=False),
        value("nya socialsekreterare", "Två nya socialsekreterare", "count", value=2),
        value("boende ensamkommande barn", "tolv ensamkommande barn", "count", value=12),
        value("sammanträden", "elva sammanträden", "count", value=11),
    )


def told(
    s: Specimen,
    key: str,
    text: str,
    result: str,
    verdict: tuple[str, str],
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal, its result and its verdict."""
    phrase, status = verdict
    s.p(f"Mål {key}: {text}", goal(key, text, number=key, target=target))
    s.p(f"Resultat: {result}", *noted)
    s.p(f"Bedömning: {phrase}.", judged(key, status, phrase, source="template"))


def goals(s: Specimen) -> None:
    """Put the goals for support."""
    s.heading(2, "Nämndens mål")
    told(
        s,
        "1",
        "Förhandsbedömning ska ske inom 14 dagar",
        "Av 389 anmälningar bedömdes 371 inom tiden. Mottagningsgruppen klarar nu de flesta inom en vecka.",
        ("Målet uppfyllt till 95 procent", "partly"),
        value("anmälningar bedömdes inom tiden", "371", "count", name_variants=["bedömdes inom tiden"]),
        target=("<=", 14, "days"),
    )
    s.note(value("Målet uppfyllt", "95 procent", "percent", sure=False))
    told(
        s,
        "2",
        "Barnutredningar ska vara klara inom fyra månader",
        """Barn- och ungdomsgruppen har avslutat 143 utredningar. 38 av dem tog längre tid. Vid årsskiftet pågick 67
        utredningar.""",
        ("Ej uppfyllt på grund av vakanser under våren", "not_achieved"),
        value("avslutat utredningar", "143 utredningar", "count", name_variants=["utredningar"]),
        value("utredningar tog längre tid", "38 av dem", "count", name_variants=["längre tid"]),
        value("pågick utredningar", "67 utredningar", "count", period="2012-12", name_variants=["utredningar"]),
        target=("<=", 4, "months"),
    )
    told(
        s,
        "3",
        "Färre ungdomar under 25 år ska vara beroende av försörjningsstöd",
        "I december hade 84 ungdomar försörjningsstöd, jämfört med 103 i december 2011.",
        ("Uppfyllt", "achieved"),
        value("ungdomar försörjningsstöd", "84 ungdomar", "count", period="2012-12", name_variants=["ungdomar"]),
        value(
            "ungdomar försörjningsstöd",
            "103",
            "count",
            measure="previous",
            period="2011-12",
            name_variants=["ungdomar"],
        ),
        target=("decrease", None, None),
    )


def more_goals(s: Specimen) -> None:
    """Put the other goals."""
    told(
        s,
        "4",
        "Alla placerade barn ska ha en vårdplan och en genomförandeplan",
        """Vårdplan finns för samtliga 44 barn. Genomförandeplan saknas för sex barn som placerades under november och
        december.""",
        ("Uppfyllt med undantag för de senast placerade", "partly"),
        value("Vårdplan barn", "44 barn", "count", name_variants=["barn", "placerade barn"]),
        value("Genomförandeplan saknas", "sex barn", "count", value=6, name_variants=["barn"]),
        target=(">=", 100, "percent"),
    )
    told(
        s,
        "5",
        "Nio av tio klienter i öppenvården ska uppleva att stödet har hjälpt",
        "Enkäten besvarades av 31 personer. Underlaget är för litet för att dra slutsatser.",
        ("Går inte att bedöma", "not_measured"),
        value("Enkäten besvarades", "31 personer", "count", name_variants=["personer"]),
        target=(">=", 90, "percent"),
    )
    told(
        s,
        "6",
        "Flyktingar ska ha egen bostad inom två månader",
        "88 personer togs emot. I genomsnitt tog det 47 dagar innan de hade en bostad.",
        ("Målet nås med god marginal", "achieved"),
        value("personer togs emot", "88 personer", "count", name_variants=["personer"]),
        value("dagar innan de hade en bostad", "47 dagar", "days", name_variants=["bostad"]),
        target=("<=", 2, "months"),
    )
    told(
        s,
        "7",
        "Nämnden ska hålla sin budgetram",
        "Underskottet uppgår till 4 850 tkr.",
        ("Ej uppfyllt", "not_achieved"),
        money("Underskottet", currency_unit="tkr", deviation=-4_850_000, period="2012", is_total=1),
    )
    s.p(
        """Av sju mål är två helt uppfyllda, två till övervägande del uppfyllda och två ej uppfyllda. Mål 2 har högsta
        prioritet under 2013, och nämnden räknar med att det nås till sommaren.""",
        judged("2", "achieved", "räknar med att det nås till sommaren", source="text", forecast=1, sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Volymer och nyckeltal")
    s.values(
        Grid(
            header=(("", "2010", "2011", "2012", "Budget 2012"),),
            rows=(
                ("Hushåll med försörjningsstöd", "498", "521", "486", "500"),
                ("Bidragsmånader per hushåll", "5,9", "6,3", "6,6", "6,0"),
                ("Anmälningar om barn", "287", "328", "389", "300"),
                ("Vårddygn familjehem", "9 640", "10 215", "11 870", "10 000"),
                ("Vårddygn institution, barn", "1 120", "1 385", "2 204", "1 200"),
                ("Vårddygn institution, vuxna", "890", "734", "611", "800"),
                ("Kostnad per invånare, kr", "2 540", "2 688", "2 931", "2 690"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("2010", "previous", "count", "2010"),
            Column("2011", "previous", "count", "2011"),
            Column("2012", "outcome", "count", "2012"),
            Column("Budget 2012", "target", "count", "2012"),
        ),
        units={"Bidragsmånader per hushåll": "months", "Kostnad per invånare, kr": "sek"},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Underskottet beror på placeringar av barn och unga, som blev 6,1 mkr dyrare än budgeterat. Missbruksvården
        lämnar ett överskott på 640 tkr. Ekonomiskt bistånd håller sin budget. Intäkterna från Migrationsverket
        uppgick till 14,2 mkr.""",
        money("placeringar av barn och unga", currency_unit="mkr", deviation=-6_100_000, period="2012"),
        money("Missbruksvården", currency_unit="tkr", deviation=640_000, period="2012"),
        value("Intäkterna från Migrationsverket", "14,2 mkr", "sek", value=14_200_000),
    )
    s.p("Tkr")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2012", "Utfall 2012", "Avvikelse"),),
            rows=(
                ("Nämnd och administration", "5 420", "5 110", "310"),
                ("Barn- och ungdomsvård", "24 300", "30 400", "-6 100"),
                ("Missbrukarvård", "6 850", "6 210", "640"),
                ("Ekonomiskt bistånd", "14 900", "14 860", "40"),
                ("Flyktingmottagande", "0", "-260", "260"),
                ("Summa", "51 470", "56 320", "-4 850"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation"),
        period="2012",
    )
