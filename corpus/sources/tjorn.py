"""A culture and leisure board's scorecard: a colour as a word for each measure, the comments in a table after it."""

from corpus.gold import Noted, goal, indicator, judged, money
from corpus.gold import value as told
from corpus.story import Break, Column, Grid, Look, Specimen

TRAPS = [
    "a scorecard of goal, measure, outcome, target and judgement, the judgement a colour written as a word",
    "two measures for a goal, the goal standing in the first row only",
    "a legend of the words of colours before the table",
    "a measure that was not made and is grey",
    "comments in a table of their own, by measure, which hold further figures",
    "the verdict on each goal in sentences after the tables",
]
COLOURS = {"Grön": "achieved", "Gul": "partly", "Röd": "not_achieved", "Grå": "not_measured"}
# Goal (empty below its first measure), measure, outcome, target, colour; the unit, and how the measure is compared.
ROWS: tuple[tuple[tuple[str, str, str, str, str], str, str], ...] = (
    (("Fler ska läsa", "Lån per invånare på biblioteken", "6,8", "6,5", "Grön"), "count", ">="),
    (("", "Andel barn 0–6 år som deltagit i sagostund, %", "31", "40", "Röd"), "percent", ">="),
    (
        ("Alla barn ska ha en aktiv fritid", "Deltagartillfällen i föreningslivet", "61 480", "60 000", "Grön"),
        "count",
        ">=",
    ),
    (("", "Andel flickor av deltagarna, %", "44", "45", "Gul"), "percent", ">="),
    (("Anläggningarna ska vara välskötta", "Nöjda föreningar enligt enkät, %", "–", "80", "Grå"), "percent", ">="),
    (("", "Avbokade timmar på grund av fel", "112", "60", "Röd"), "hours", "<="),
    (("Kulturen ska nå hela ön", "Arrangemang utanför Skärhamn", "38", "35", "Grön"), "count", ">="),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="tjorn-kultur-och-fritidsnamnden-2018",
        look=Look(
            colour="#0b4f6c",
            family="helvetica",
            size=10,
            table="grid",
            figures="centre",
            header=("Tjörns kommun", "Kultur- och fritidsnämnden"),
            footer=("Styrkort 2018", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1419",
            "municipality": "Tjörn",
            "report_type": "verksamhetsberattelse",
            "title": "Styrkort 2018",
            "organisation": "Kultur- och fritidsnämnden",
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"level": "board", "year": 2018},
        value_defaults={"period": "2018"},
    )
    s.heading(1, "Styrkort 2018")
    s.p(
        """Styrkortet visar hur det har gått för kultur- och fritidsnämndens fyra mål under 2018. Varje mål
        följs upp med ett eller två mått. Grön betyder att målvärdet är uppnått, gul att det nästan är uppnått
        och röd att det inte är uppnått. Grå används när måttet inte har kunnat mätas."""
    )
    scorecard(s)
    events(s)
    comments(s)
    year(s)
    s.traps += TRAPS
    return s


def scorecard(s: Specimen) -> None:
    """Put the scorecard."""
    noted: list[Noted] = []
    parent = ""
    for row, unit, comparator in ROWS:
        name, measure, outcome, target, colour = row
        if name:
            parent = name
            noted.append(goal(name, name))
        number = float(target.replace(" ", "").replace(",", "."))
        noted.append(indicator(measure, measure, parent, target=(comparator, number, unit), target_source="table"))
        sure = {"sure": False} if colour == "Grå" else {}
        noted.append(judged(measure, COLOURS[colour], colour, source="template", goal_alt=[parent], **sure))
        for text, kind, head in ((outcome, "outcome", "Utfall"), (target, "target", "Målvärde")):
            empty = text == "–"
            extra = {"series": head} | ({"value": None} if empty else {})
            noted.append(
                told(measure, "" if empty else text, unit, measure=kind, period="2018", source="table", **extra)
            )
    s.add(
        Grid(
            header=(("Mål", "Mått", "Utfall", "Målvärde", "Bedömning"),),
            rows=tuple(row for row, *_ in ROWS),
            widths=(0.24, 0.38, 0.12, 0.12, 0.14),
            left_columns=(0, 1),
        ),
        *noted,
    )


def events(s: Specimen) -> None:
    """Put what happened in the year."""
    s.heading(2, "Året som gick")
    s.p(
        """I februari invigdes den nya fritidsgården i Höviksnäs, som sedan dess har haft öppet tre kvällar i
        veckan. I genomsnitt kommer 27 ungdomar varje kväll, något fler än i den gamla lokalen. De flesta går i
        årskurs 7 och 8. Samarbetet med socialtjänstens fältare har fortsatt och omfattar numera även helgerna
        kring skolavslutningen.""",
        told("ungdomar varje kväll", "27 ungdomar", "count", name_variants=["ungdomar", "fritidsgården"]),
        told("öppet kvällar i veckan", "tre kvällar", "count", value=3, sure=False),
    )
    s.p(
        """Simhallen fick nytt tak under sommaren och hölls därför stängd i sju veckor. Simskolan flyttades
        till havsbadet i Rönnäng, där 96 barn deltog. Kulturskolans kö har vuxit till 58 barn, framför allt
        till piano och dans, och nämnden har begärt medel för ytterligare en lärare i budgeten för 2020.
        Biblioteken har bytt datasystem tillsammans med grannkommunerna, vilket innebär att låntagarna kan
        använda samma kort i hela samarbetet.""",
        told("Simhallen stängd", "sju veckor", "weeks", value=7, name_variants=["Simhallen"], sure=False),
        told("Simskolan barn deltog", "96 barn", "count", name_variants=["Simskolan", "barn deltog"]),
        told("Kulturskolans kö", "58 barn", "count", name_variants=["kö"]),
    )


def comments(s: Specimen) -> None:
    """Put the table of comments."""
    s.add(Break())
    s.heading(2, "Kommentarer")
    s.add(
        Grid(
            header=(("Mått", "Kommentar"),),
            rows=(
                (
                    "Lån per invånare",
                    "Lånen ökade med 5 procent. E-böckerna står för nästan hela ökningen. Det meröppna biblioteket på "
                    "Rönnäng hade 4 210 besök utanför bemannad tid.",
                ),
                (
                    "Sagostund",
                    "Sagostunderna ställdes in under våren när barnbibliotekarien var föräldraledig. I höst har 14 "
                    "förskoleavdelningar anmält sig, och vi räknar med att nå målvärdet nästa år.",
                ),
                (
                    "Andel flickor",
                    "Andelen har stigit från 42 procent 2017. Ridklubben har flest flickor, fotbollen ökar mest.",
                ),
                ("Nöjda föreningar", "Enkäten skickades aldrig ut eftersom registret över föreningar inte var klart."),
                (
                    "Avbokade timmar",
                    "Kylmaskinen i ishallen gick sönder i oktober och 74 av timmarna beror på det. Övriga anläggningar "
                    "har haft få avbrott.",
                ),
            ),
            widths=(0.22, 0.78),
            left_columns=(0, 1),
        ),
        told("Lånen ökade", "5 procent", "percent", name_variants=["Lån"]),
        told("besök utanför bemannad tid", "4 210 besök", "count", name_variants=["besök", "biblioteket på Rönnäng"]),
        told(
            "förskoleavdelningar har anmält sig",
            "14 förskoleavdelningar",
            "count",
            name_variants=["förskoleavdelningar"],
        ),
        judged(
            "Andel barn 0–6 år som deltagit i sagostund, %",
            "achieved",
            "vi räknar med att nå målvärdet nästa år",
            forecast=1,
            goal_alt=["Fler ska läsa"],
            sure=False,
        ),
        told(
            "Andelen flickor",
            "42 procent",
            "percent",
            measure="previous",
            period="2017",
            name_variants=["Andel flickor", "Andelen"],
        ),
        told("timmarna kylmaskinen", "74 av timmarna", "hours", name_variants=["Avbokade timmar", "timmarna"]),
    )


def year(s: Specimen) -> None:
    """Put the year, its money and the verdict on the whole."""
    s.heading(2, "Samlad bedömning")
    s.p(
        """Nämnden bedömer att målet om kultur på hela ön är uppnått. Kyrkokonserterna drog 2 960 besökare och
        filmvisningarna i bygdegårdarna 1 120. Målet att fler ska läsa är delvis uppnått, och detsamma gäller
        barns fritid. När det gäller anläggningarna är målet inte uppnått. Personalen är oförändrat 23
        årsarbetare och sjukfrånvaron sjönk till 3,1 procent.""",
        judged(
            "Kulturen ska nå hela ön",
            "achieved",
            "målet om kultur på hela ön är uppnått",
            goal_alt=["Arrangemang utanför Skärhamn"],
        ),
        told("Kyrkokonserterna besökare", "2 960 besökare", "count", name_variants=["Kyrkokonserterna", "besökare"]),
        told(
            "filmvisningarna besökare",
            "1 120",
            "count",
            name_variants=["filmvisningarna", "besökare", "filmvisningarna i bygdegårdarna"],
        ),
        judged("Fler ska läsa", "partly", "Målet att fler ska läsa är delvis uppnått"),
        judged("Alla barn ska ha en aktiv fritid", "partly", "detsamma gäller barns fritid", sure=False),
        judged("Anläggningarna ska vara välskötta", "not_achieved", "är målet inte uppnått"),
        told("Personalen årsarbetare", "23 årsarbetare", "fte", name_variants=["årsarbetare", "Personalen"]),
        told("sjukfrånvaron", "3,1 procent", "percent"),
    )
    s.heading(2, "Ekonomi")
    s.values(
        Grid(
            header=(("Nyckeltal", "2016", "2017", "2018"),),
            rows=(
                ("Nettokostnad för bibliotek per invånare, kr", "412", "421", "433"),
                ("Besök i simhallen", "28 900", "30 240", "29 615"),
            ),
            widths=(0.55, 0.15, 0.15, 0.15),
        ),
        (
            Column("2016", "previous", "count", "2016"),
            Column("2017", "previous", "count", "2017"),
            Column("2018", "outcome", "count", "2018"),
        ),
        units={"Nettokostnad för bibliotek per invånare, kr": "sek"},
    )
    s.p(
        """Nämnden redovisar ett överskott på 350 tkr jämfört med budgeten på 41,2 mnkr. Ishallens reparation
        kostade 280 tkr men vägs upp av att en tjänst som fritidsledare stod tom till augusti.""",
        money(
            "Nämnden",
            currency_unit="tkr",
            budget=41_200_000,
            deviation=350_000,
            period="2018",
            is_total=1,
            item_variants=["överskott"],
        ),
        told("Ishallens reparation", "280 tkr", "sek", value=280_000, name_variants=["reparation"]),
    )
