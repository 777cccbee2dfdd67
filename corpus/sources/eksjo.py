"""A board's balanced scorecard: perspectives, key figures in tables without rules, degrees of fulfilment in words."""

from corpus.gold import Fact, goal, indicator, judged, money, value
from corpus.story import Break, Column, Cover, Grid, Look, Specimen

DEGREES = {"God": "achieved", "Viss": "partly", "Ingen": "not_achieved"}
ERRORS: list[Fact] = [
    {
        "where": "Medarbetarperspektivet, Frisknärvaro",
        "what": "degree God, but 88,1 % is below the target of 90 %",
    },
    {"where": "Inledning", "what": "says five goals with good fulfilment; the scorecard has three"},
    {"where": "Ekonomi, tabellen, raden Totalt, Avvikelse", "what": "0,4 - 3,1 - 0,8 + 1,2 = -2,3; printed – 2,1"},
]
TRAPS = [
    "tables without rules or shades, aligned by eye",
    "key figures numbered K1, M2 in the label column",
    "degrees of fulfilment (God, Viss, Ingen) explained before they are used",
    "the target stands between two outcomes",
    "en dash with a space as minus, hyphen as an empty cell",
    "targets with words, ranges and a word alone (Öka)",
    "mål in måltid, målgrupp and måldokument",
    "no contents list, cover without a band",
    "costs positive, deviation positive = surplus",
    "the decision in February of the year after",
]
Row = tuple[str, str, str, str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="eksjo-socialnamnden-2008",
        look=Look(
            colour="#22316c",
            family="times",
            size=11.5,
            table="unruled",
            header=("EKSJÖ KOMMUN", "2009-02-18"),
            footer=("Socialnämnden – styrkort", "Sid {page} ({pages})"),
        ),
        document={
            "municipality_code": "0686",
            "municipality": "Eksjö",
            "report_type": "maluppfoljning",
            "title": "Balanserat styrkort – uppföljning 2008",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2008,
            "period_start": "2008-01-01",
            "period_end": "2008-12-31",
        },
        goal_defaults={"level": "board", "year": 2008},
        value_defaults={"period": "2008"},
    )
    s.add(
        Cover(
            "Balanserat styrkort –\nuppföljning 2008",
            ("Socialnämnden", "Eksjö kommun"),
            ("Behandlad av nämnden 2009-02-18 § 14",),
            band=False,
        )
    )
    introduction(s)
    customers(s)
    staff(s)
    processes(s)
    economy(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Tell how the scorecard is read."""
    s.heading(1, "Inledning")
    s.p(
        """Styrkortet är nämndens sätt att följa upp måldokumentet och beskriver verksamheten ur fyra perspektiv.
        Till varje strategiskt mål finns ett eller flera styrtal med målvärden. Graden av måluppfyllelse anges
        som God (målvärdet är nått), Viss (utvecklingen går åt rätt håll) eller Ingen. Av årets sju mål har fem
        god måluppfyllelse.""",
        value("mål", "sju", "count", value=7, sure=False),
        value("mål har god måluppfyllelse", "fem", "count", value=5, sure=False),
        value("perspektiv", "fyra", "count", value=4, sure=False),
    )
    s.p(
        """Under året har nämnden öppnat ett nytt boende för målgruppen unga med funktionshinder. Vid årets slut
        fick 486 personer hemtjänst, och 212 personer bodde i särskilt boende. Måltidsverksamheten fördes över
        till tekniska kontoret den 1 juli.""",
        value("personer fick hemtjänst", "486 personer", "count", period="2008-12", value=486),
        value("personer bodde i särskilt boende", "212 personer", "count", period="2008-12"),
    )


def perspective(s: Specimen, title: str, question: str) -> None:
    """Start a perspective."""
    s.heading(2, title)
    s.p(f"<i>{question}</i>")
    s.goal_defaults["perspective"] = title


def strategic(s: Specimen, key: str, text: str, degree: str, **extra: object) -> None:
    """Put a strategic goal and how far it is fulfilled."""
    s.p(f"<b>Strategiskt mål:</b> {text}", goal(key, text, **extra))  # type: ignore[arg-type]
    s.p(f"Måluppfyllelse: {degree}", judged(key, DEGREES[degree], degree, source="template"))


def figures(
    s: Specimen, parent: str, rows: tuple[Row, ...], targets: tuple[tuple[str, float | None, str], ...]
) -> None:
    """Put the key figures of a goal."""
    labels = [f"{row[0]} {row[1]}" for row in rows]
    s.values(
        Grid(
            header=(("Styrtal", "Utfall 2007", "Målvärde 2008", "Utfall 2008"),),
            rows=tuple((label, *row[2:]) for label, row in zip(labels, rows, strict=True)),
            widths=(0.5, 0.15, 0.19, 0.16),
        ),
        (
            Column("Utfall 2007", "previous", period="2007"),
            Column("Målvärde 2008", "target", period="2008"),
            Column("Utfall 2008", "outcome", period="2008"),
        ),
        units={label: target[2] for label, target in zip(labels, targets, strict=True)},
    )
    for row, label, target in zip(rows, labels, targets, strict=True):
        known = {"number": row[0], "text_variants": [label], "target_source": "table"}
        s.note(indicator(row[0].lower(), row[1], parent, target=target, **known))


def customers(s: Specimen) -> None:
    """The customers' perspective."""
    perspective(s, "Kundperspektivet", "Hur vill vi att våra kunder ska uppfatta oss?")
    strategic(s, "S1", "Kunderna ska känna trygghet och bli väl bemötta", "God")
    figures(
        s,
        "S1",
        (
            ("K1", "Nöjd kund-index hemtjänst", "74", "Minst 75", "78"),
            ("K2", "Andel som känner till sin kontaktman", "81 %", "90 %", "90 %"),
        ),
        ((">=", 75, "index"), (">=", 90, "percent")),
    )
    strategic(s, "S2", "Väntan på beslut ska vara kort", "Viss")
    figures(
        s,
        "S2",
        (
            ("K3", "Dagar från ansökan till beslut, försörjningsstöd", "19", "Högst 14", "16"),
            ("K4", "Dagar från beslut till plats i särskilt boende", "-", "Högst 60", "71"),
        ),
        (("<=", 14, "days"), ("<=", 60, "days")),
    )
    s.p(
        """<b>Kommentar</b> Enkäten gick ut till 450 personer med hemtjänst och besvarades av 68 %. Kvinnorna är
        något mindre nöjda än männen, index 76 mot 81. Under sommaren var väntan på plats i särskilt boende som
        längst 94 dagar.""",
        value(
            "personer med hemtjänst enkäten",
            "450 personer",
            "count",
            name_variants=["Enkäten gick ut till", "personer"],
        ),
        value("enkäten besvarades", "68 %", "percent", name_variants=["besvarades", "Enkäten"]),
        value("Kvinnorna index", "76", "index", series="Kvinnorna", name_variants=["index", "Kvinnorna"]),
        value("männen index", "81", "index", series="männen", name_variants=["index", "männen"]),
        value("väntan på plats i särskilt boende", "94 dagar", "days"),
    )


def staff(s: Specimen) -> None:
    """The employees' perspective."""
    s.add(Break())
    perspective(s, "Medarbetarperspektivet", "Hur ska vi vara mot varandra för att nå målen?")
    strategic(s, "S3", "Medarbetarna ska vara friska och stolta över sitt arbete", "God")
    figures(
        s,
        "S3",
        (
            ("M1", "Frisknärvaro", "86,9 %", "90 %", "88,1 %"),
            ("M2", "Nöjd medarbetar-index", "61", "Minst 62", "64"),
        ),
        ((">=", 90, "percent"), (">=", 62, "index")),
    )
    strategic(s, "S4", "Alla ska ha rätt utbildning för sitt uppdrag", "Viss")
    figures(
        s,
        "S4",
        (
            ("M3", "Andel undersköterskor med gymnasieutbildning", "72 %", "85 %", "79 %"),
            ("M4", "Utbildningsdagar per anställd", "1,4", "3–4", "2,6"),
        ),
        ((">=", 85, "percent"), (">=", 3, "days")),
    )
    s.p(
        """<b>Kommentar</b> Åtta medarbetare har validerat sin kompetens och ytterligare elva påbörjar utbildningen
        i mars. Sjukfrånvaron sjönk från 9,2 till 8,3 procent.""",
        value("medarbetare har validerat sin kompetens", "Åtta", "count", value=8),
        value("påbörjar utbildningen i mars", "elva", "count", value=11, sure=False),
        value("Sjukfrånvaron", "9,2", "percent", measure="previous", period="2007"),
        value("Sjukfrånvaron", "8,3 procent", "percent"),
    )


def processes(s: Specimen) -> None:
    """The perspective of how the work is done."""
    perspective(s, "Processperspektivet", "Vad måste vi vara bra på?")
    strategic(s, "S5", "Varje kund ska ha en aktuell plan för sina insatser", "Ingen")
    figures(
        s,
        "S5",
        (
            ("P1", "Andel med aktuell genomförandeplan", "55 %", "100 %", "52 %"),
            ("P2", "Antal inrapporterade avvikelser", "318", "Öka", "402"),
        ),
        ((">=", 100, "percent"), ("increase", None, "count")),
    )
    strategic(s, "S6", "Samarbetet med landstinget ska vara utan glapp", "God")
    figures(
        s,
        "S6",
        (("P3", "Vårdplaneringar inom fem dagar", "83 %", "Minst 90 %", "94 %"),),
        ((">=", 90, "percent"),),
    )
    s.p(
        """<b>Kommentar</b> Planerna granskades i november. Målet om aktuella planer måste betecknas som ej
        uppnått, vilket beror på att verksamhetssystemet byttes under hösten. Fler avvikelser rapporteras,
        vilket är avsikten.""",
        judged("S5", "not_achieved", "ej uppnått", goal_alt=["p1"]),
    )


def economy(s: Specimen) -> None:
    """The perspective of money."""
    s.add(Break())
    perspective(s, "Ekonomiperspektivet", "Hur ska vi använda våra resurser?")
    strategic(s, "S7", "Verksamheten ska bedrivas inom given ram", "Ingen")
    figures(
        s,
        "S7",
        (
            ("E1", "Avvikelse mot budget", "0,3 %", "Minst 0 %", "– 1,0 %"),
            ("E2", "Kostnad per vårddygn, kr", "1 288", "Högst 1 310", "1 346"),
        ),
        ((">=", 0, "percent"), ("<=", 1310, "sek")),
    )
    s.p(
        """<b>Kommentar</b> Nämnden redovisar ett underskott på 2,3 mkr. Individ- och familjeomsorgen överskrider
        sin budget med 3,1 mkr genom tolv placeringar på institution, att jämföra med sju året före.
        Handikappomsorgen visar ett överskott om 1,2 mkr eftersom det nya boendet öppnade senare än planerat.""",
        money("Nämnden", currency_unit="mkr", deviation=-2_300_000, period="2008", is_total=1),
        money("Individ- och familjeomsorgen", currency_unit="mkr", deviation=-3_100_000, period="2008"),
        money("Handikappomsorgen", currency_unit="mkr", deviation=1_200_000, period="2008"),
        value("placeringar på institution", "tolv", "count", value=12),
        value("placeringar på institution", "sju", "count", value=7, measure="previous", period="2007"),
    )
    s.p("Resultat per verksamhet, mkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2007", "Budget 2008", "Bokslut 2008", "Avvikelse"),),
            rows=(
                ("Nämnd och kansli", "9,8", "10,6", "10,2", "0,4"),
                ("Individ- och familjeomsorg", "36,4", "35,2", "38,3", "– 3,1"),
                ("Äldreomsorg", "141,0", "146,5", "147,3", "– 0,8"),
                ("Handikappomsorg", "37,7", "43,9", "42,7", "1,2"),
                ("Totalt", "224,9", "236,2", "238,5", "– 2,1"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2008",
    )
    s.heading(2, "Framåt", listed=False)
    s.p(
        """Styrkortet för 2009 får färre styrtal. Målvärdet för genomförandeplaner blir 80 %. Nämnden vill också
        pröva att följa upp varje tertial. Socialchefen får i uppdrag att redovisa en åtgärdsplan i april.""",
        value("genomförandeplaner", "80 %", "percent", measure="target", period="2009", name_variants=["Målvärdet"]),
    )
