"""A culture and leisure board's annual report as text of short lines: goals and verdicts in plain sentences."""

from corpus.gold import goal, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "text of short lines, tables in columns kept apart by spaces",
    "goals introduced by a sentence, each followed by a passage that says whether we reach it",
    "verdicts in everyday words: we reach it, it is not reached, we come close, half of it",
    "a goal of two parts, judged apart",
    "figures of a year, the year before and the target in one sentence",
    "visitors, loans and bookings for three years, one of them not counted",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="sala-kultur-och-fritidsnamnden-2011",
        formats=("wrapped",),
        look=Look(),
        document={
            "municipality_code": "1981",
            "municipality": "Sala",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2011",
            "organisation": "Kultur- och fritidsnämnden",
            "unit": None,
            "year": 2011,
            "period_start": "2011-01-01",
            "period_end": "2011-12-31",
        },
        goal_defaults={"level": "board", "year": 2011},
        value_defaults={"period": "2011"},
    )
    s.p("Sala kommun")
    s.p("Kultur- och fritidsnämnden")
    s.heading(1, "Verksamhetsberättelse 2011")
    the_year(s)
    children(s)
    meetings(s)
    costs(s)
    statistics(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what happened."""
    s.heading(2, "Det här hände under året")
    s.p(
        """Det nya biblioteket i Ransta slog upp dörrarna i mars och fick en rivstart. Under invigningsveckan
        kom 640 personer, fler än det bor i byn. Lärkans sportfält har fått konstgräs, vilket har förlängt
        säsongen med nio veckor. Badet Lärkbadet stängdes i september sedan fukt upptäckts i taket och
        väntas öppna igen i april 2012. Stängningen märks i nästan alla våra siffror.""",
        value("Under invigningsveckan kom personer", "640 personer", "count", name_variants=["personer"]),
        value("säsongen har förlängts", "nio veckor", "weeks", value=9, name_variants=["säsongen"]),
    )
    s.p(
        """Vi har 34 anställda, tre färre än förra året. Två tjänster som fritidsledare är vakanta.
        Sjukfrånvaron har gått ned från 5,2 till 4,6 procent.""",
        value("anställda", "34 anställda", "count"),
        value("anställda färre", "tre färre", "count", value=3, sure=False),
        value("tjänster som fritidsledare är vakanta", "Två tjänster", "count", value=2),
        value("Sjukfrånvaron", "4,6 procent", "percent"),
        value("Sjukfrånvaron", "5,2", "percent", measure="previous", period="2010"),
    )


def children(s: Specimen) -> None:
    """Put the goals for children and young people."""
    s.goal_defaults["perspective"] = "Barn och unga"
    s.heading(2, "Så gick det med målen")
    s.heading(3, "Barn och unga")
    first = "Varje barn ska få minst en kulturupplevelse per läsår i skolan."
    second = "Besöken på fritidsgårdarna ska öka med 10 procent och andelen flickor ska vara minst 40 procent."
    s.p(
        f"""Nämndens första mål lyder: {first} Vi når målet. Alla 41 klasser i förskoleklass till årskurs 6
        har sett en teater eller en konsert, och 18 av dem har dessutom fått skapa själva med stöd av pengar från
        Skapande skola.""",
        goal("1", first, text_variants=["Varje barn ska få minst en kulturupplevelse per läsår i skolan"]),
        judged("1", "achieved", "Vi når målet", source="text"),
        value("klasser har sett en teater eller en konsert", "41 klasser", "count", name_variants=["klasser"]),
        value("klasser har fått skapa själva", "18 av dem", "count", name_variants=["skapa själva"]),
    )
    s.p(
        f"""Det andra målet: {second} Fritidsgårdarna hade 21 380 besök, 13 procent fler än 2010, så den delen
        klarar vi. Flickornas andel stannade däremot på 33 procent, och där uppnås målet ej. Kila fritidsgård är
        undantaget med lika många flickor som pojkar.""",
        goal("2", second, target=("increase", 10, "percent")),
        value("Fritidsgårdarna besök", "21 380 besök", "count", name_variants=["besök"]),
        value("besök fler", "13 procent", "percent", name_variants=["besök"], sure=False),
        judged("2", "achieved", "den delen klarar vi", source="text", aspect="Besöken på fritidsgårdarna", sure=False),
        value("Flickornas andel", "33 procent", "percent", name_variants=["andelen flickor"]),
        judged(
            "2",
            "not_achieved",
            "där uppnås målet ej",
            source="text",
            aspect="Flickornas andel",
            aspect_alt=["andelen flickor"],
        ),
        value("besöken på fritidsgårdarna ska öka", "10 procent", "percent", measure="target", sure=False),
        value("andelen flickor", "minst 40 procent", "percent", measure="target", sure=False),
    )


def meetings(s: Specimen) -> None:
    """Put the goals for places to meet."""
    s.goal_defaults["perspective"] = "Mötesplatser"
    s.heading(3, "Mötesplatser")
    third = "Biblioteken ska ha minst 160 000 besök per år."
    fourth = "Nio av tio besökare ska vara nöjda med badet."
    fifth = "Föreningarna ska kunna boka alla lokaler på nätet."
    s.p(
        f"""Nämnden har också sagt följande. {third} Årets siffra blev 158 200, mot 149 700 året innan. Det är så
        nära att vi ändå är nöjda, men formellt sett är målet inte uppnått.""",
        goal("3", third, target=(">=", 160_000, "count")),
        value("Biblioteken besök", "158 200", "count", name_variants=["Årets siffra", "besök"]),
        value(
            "Biblioteken besök",
            "149 700",
            "count",
            measure="previous",
            period="2010",
            name_variants=["Årets siffra", "besök"],
        ),
        judged("3", "not_achieved", "är målet inte uppnått", source="text"),
    )
    s.p(
        f"""{fourth} Någon enkät blev aldrig gjord eftersom badet stängde samma vecka som den skulle delas ut.
        Vi kan därför inte säga om målet är uppfyllt eller inte.""",
        goal("4", fourth, target=(">=", 90, "percent")),
        judged(
            "4",
            "not_measured",
            "Vi kan därför inte säga om målet är uppfyllt eller inte",
            source="text",
        ),
    )
    s.p(
        f"""{fifth} Här är vi halvvägs. Nio av 17 lokaler kan bokas via webben, och resten kommer under våren.
        Under hösten gjordes 1 240 bokningar den vägen.""",
        goal("5", fifth),
        judged("5", "partly", "Här är vi halvvägs", source="text", status_alt=["ongoing"]),
        value("lokaler kan bokas via webben", "Nio av 17 lokaler", "count", value=9, name_variants=["lokaler"]),
        value("bokningar", "1 240 bokningar", "count", period="2011-09/2011-12"),
    )


def costs(s: Specimen) -> None:
    """Put the goals for the environment and money."""
    s.goal_defaults["perspective"] = "Miljö och ekonomi"
    s.heading(3, "Miljö och ekonomi")
    sixth = "Elförbrukningen i våra anläggningar ska minska med 5 procent."
    seventh = "Nämnden ska hålla sin budget."
    s.p(
        f"""{sixth} Förbrukningen minskade med 11 procent, men utan stängningen av badet hade minskningen stannat
        vid drygt två procent. Målet får anses nått, dock av fel anledning.""",
        goal("6", sixth, target=("decrease", 5, "percent")),
        value("Förbrukningen minskade", "11 procent", "percent", name_variants=["Elförbrukningen"]),
        value("minskningen utan stängningen", "drygt två procent", "percent", value=2, sure=False),
        judged("6", "achieved", "Målet får anses nått", source="text"),
    )
    s.p(
        f"""{seventh} Nej, det klarade vi inte. Underskottet blev 780 tkr, se nedan.""",
        goal("7", seventh),
        judged("7", "not_achieved", "det klarade vi inte", source="text"),
        money("Underskottet", currency_unit="tkr", deviation=-780_000, period="2011", is_total=1),
    )
    s.p(
        """Av sju mål når vi alltså två helt och två delvis. Två mål når vi inte, och ett har vi inte kunnat
        mäta.""",
        style="body",
    )


def statistics(s: Specimen) -> None:
    """Put the statistics."""
    s.heading(2, "Statistik")
    s.values(
        Grid(
            header=(("", "2009", "2010", "2011"),),
            rows=(
                ("Boklån", "171 900", "168 340", "173 120"),
                ("Lån av andra medier", "38 450", "40 010", "36 900"),
                ("Besök på biblioteken", "151 300", "149 700", "158 200"),
                ("Badbesök", "88 600", "91 240", "60 415"),
                ("Besök på fritidsgårdar", "", "18 920", "21 380"),
                ("Uthyrda timmar i hallar", "9 870", "10 110", "10 644"),
                ("Bidragsberättigade föreningar", "84", "83", "79"),
                ("Subvention per badbesök, kr", "54", "51", "83"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
        ),
        (
            Column("2009", "previous", "count", "2009"),
            Column("2010", "previous", "count", "2010"),
            Column("2011", "outcome", "count", "2011"),
        ),
        units={"Uthyrda timmar i hallar": "hours", "Subvention per badbesök, kr": "sek"},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p("Belopp i tkr")
    s.amounts(
        Grid(
            header=(("", "Budget", "Utfall", "Avvikelse"),),
            rows=(
                ("Nämnd och kontor", "4 120", "3 985", "135"),
                ("Bibliotek", "14 610", "14 770", "-160"),
                ("Allmänkultur", "3 340", "3 215", "125"),
                ("Bad och idrott", "22 870", "23 990", "-1 120"),
                ("Fritidsgårdar", "6 050", "5 810", "240"),
                ("Summa", "50 990", "51 770", "-780"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation"),
        period="2011",
    )
    s.p(
        """Badet förlorade 1,3 mkr i entréer under hösten, medan kostnaderna för värme bara sjönk med 0,4 mkr.
        Vakanserna på fritidsgårdarna gav ett överskott på 240 tkr. För 2012 har nämnden fått 1,5 mkr extra till
        taket, men det räcker inte långt. Entreprenaden beräknas kosta 6,2 mkr.""",
        value("Badet förlorade i entréer", "1,3 mkr", "sek", value=1_300_000, name_variants=["entréer"]),
        value("kostnaderna för värme sjönk", "0,4 mkr", "sek", value=400_000, sure=False),
        money("fritidsgårdarna", currency_unit="tkr", deviation=240_000, period="2011"),
        value("extra till taket", "1,5 mkr", "sek", value=1_500_000, period="2012", sure=False),
        value("Entreprenaden", "6,2 mkr", "sek", value=6_200_000, measure="forecast", period="2012", sure=False),
    )
