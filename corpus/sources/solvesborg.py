"""A care board's follow-up of goals, flattened to text: long comments with several units' results in the table."""

from corpus.gold import Noted, goal, indicator, judged, money, number
from corpus.gold import value as told
from corpus.story import Break, Column, Grid, Look, Specimen

TRAPS = [
    "text that was flattened: a page to a line, cells run together with single spaces",
    "a letter to the board on the first page, with file number, telephone and decision",
    "focus areas above goals, each goal with a description and a table of indicators",
    "comments in the table that hold the results and verdicts of several units, in the units' own order",
    "a survey that was cancelled, and a measure that was replaced during the year",
    "the board's weighed verdict on a goal after a label below its table",
    "the pandemic's figures, dates and laws in running text",
]
LINDEN, HJORT, NORRA, SODRA = "Lindegården", "Hjortakroken", "Hemtjänst norr", "Hemtjänst söder"
GROUP, DAILY, HSL = "Gruppbostäderna", "Daglig verksamhet", "Hemsjukvården"
HEADS = (("Utfall 2019", "previous", "2019"), ("Målvärde 2020", "target", "2020"), ("Utfall 2020", "outcome", "2020"))
# Indicator, outcome of the year before, target, outcome and comment; the unit and how the target is compared.
Row = tuple[tuple[str, str, str, str, str], str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="solvesborg-omsorgsnamnden-2020",
        formats=("flat",),
        look=Look(
            family="helvetica",
            size=9,
            headings="modest",
            table="grid",
            figures="centre",
            header=("Sölvesborgs kommun", ""),
            footer=("Måluppföljning 2020 Omsorgsnämnden", "{page}"),
            justified=False,
            landscape=True,
        ),
        document={
            "municipality_code": "1083",
            "municipality": "Sölvesborg",
            "report_type": "maluppfoljning",
            "title": "Måluppföljning 2020",
            "organisation": "Omsorgsnämnden",
            "unit": None,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-12-31",
        },
        goal_defaults={"level": "board", "year": 2020},
        value_defaults={"period": "2020"},
    )
    letter(s)
    s.add(Break())
    s.heading(1, "Måluppföljning 2020")
    s.p("Omsorgsnämnden", style="bold")
    opening(s)
    safe(s)
    influence(s)
    continuity(s)
    employer(s)
    balance(s)
    pandemic(s)
    decisions(s)
    economy(s)
    s.traps += TRAPS
    return s


def letter(s: Specimen) -> None:
    """Put the letter to the board."""
    s.p("TJÄNSTESKRIVELSE", style="label")
    s.p("Datum 2021-02-08 Ärende OMN 2021/0031-1.4.3 Telefon 0456-81 60 00")
    s.p("Till omsorgsnämnden")
    s.p("Måluppföljning för 2020", style="label")
    s.p(
        """Förslag till beslut: Omsorgsnämnden godkänner måluppföljningen för 2020 och överlämnar den till
        kommunstyrelsen."""
    )
    s.p(
        """Nämnden ska enligt kommunens styrmodell följa upp sina mål två gånger per år. Uppföljningen per den 31
        augusti behandlades den 23 september, § 88. Bifogad rapport avser helåret. Enheternas underlag har lämnats av
        enhetscheferna under januari."""
    )
    s.p("Förvaltningschef", style="signature")


def opening(s: Specimen) -> None:
    """Put how the report is read."""
    s.p(
        """Omsorgsnämnden har fem mål fördelade på tre fokusområden. Till varje mål hör en eller flera indikatorer med
        målvärde. Enheterna kommenterar sina egna resultat och nämnden gör en samlad bedömning. Ett mål anses uppnått
        när samtliga indikatorer har nått målvärdet och delvis uppnått när någon av dem har gjort det. Året har
        präglats av pandemin och flera mätningar har inte kunnat genomföras."""
    )


def block(s: Specimen, key: str, name: str, text: str, rows: tuple[Row, ...], *noted: Noted) -> None:
    """Put a goal and the table of its indicators with comments."""
    s.heading(3, f"Mål {key} {name}")
    s.p(text, goal(key, text, number=key, text_variants=[name, f"{name} {text}"]))
    facts: list[Noted] = []
    for place, ((title, *cells, _), unit, comparator) in enumerate(rows):
        sought = number(cells[1])
        facts.append(
            indicator(f"{key}{'abc'[place]}", title, key, target=(comparator, sought, unit), target_source="table")
        )
        for cell, (head, measure, period) in zip(cells, HEADS, strict=True):
            extra = {"value": None} if number(cell) is None else {}
            shown = "" if cell == "-" else cell
            facts.append(told(title, shown, unit, measure=measure, period=period, series=head, source="table", **extra))
    s.add(
        Grid(
            header=(("Indikator", *(head for head, *_ in HEADS), "Kommentar"),),
            rows=tuple(row for row, *_ in rows),
            widths=(0.2, 0.08, 0.09, 0.08, 0.55),
            left_columns=(0, 4),
        ),
        *facts,
        *noted,
    )


def safe(s: Specimen) -> None:
    """Put the first goal."""
    s.goal_defaults["perspective"] = "En trygg vardag"
    s.heading(2, "Fokusområde En trygg vardag")
    risk, hygiene, falls = (
        "Andel boende med aktuell riskbedömning",
        "Följsamhet till basala hygienrutiner",
        "Fallskador",
    )
    rows: tuple[Row, ...] = (
        (
            (
                risk,
                "81 %",
                "95 %",
                "90 %",
                f"{LINDEN}: 97 procent av de boende har en riskbedömning i Senior alert, målvärdet är uppnått. "
                f"{HJORT}: 84 procent. Enheten saknade teamledare från mars till september och registreringen har inte "
                "hunnits med. Målvärdet har inte uppnåtts. Korttidsenheten: Alla som vistas längre än sju dagar "
                "bedöms, vilket innebär att målet nås.",
            ),
            "percent",
            ">=",
        ),
        (
            (
                hygiene,
                "71 %",
                "90 %",
                "88 %",
                "Punktprevalensmätningen i vecka 11 ställdes in och ersattes av månadsvisa egenkontroller från maj. "
                f"{LINDEN} ligger på 92 procent och {HJORT} på 91 procent i december. {HSL} når 94 procent. I "
                "hemtjänsten är resultatet lägre, 79 procent, främst på grund av att förkläde inte används vid alla "
                "moment. Samtliga enheter utom hemtjänsten når alltså målet.",
            ),
            "percent",
            ">=",
        ),
        (
            (
                falls,
                "37",
                "30",
                "29",
                "17 av fallskadorna inträffade på särskilt boende och 12 i ordinärt boende. Sju ledde till höftfraktur "
                "mot elva året innan.",
            ),
            "count",
            "<=",
        ),
    )
    block(
        s,
        "1",
        "Trygg och säker omsorg",
        "Den som får stöd av omsorgen ska känna sig trygg och inte drabbas av skador som går att förebygga.",
        rows,
        told(risk, "97 procent", "percent", org_unit=LINDEN, name_variants=[LINDEN, "riskbedömning"]),
        judged("1a", "achieved", "målvärdet är uppnått", unit=LINDEN, goal_alt=["1"]),
        told(risk, "84 procent", "percent", org_unit=HJORT, name_variants=[HJORT, "riskbedömning"]),
        judged("1a", "not_achieved", "Målvärdet har inte uppnåtts", unit=HJORT, goal_alt=["1"]),
        judged("1a", "achieved", "målet nås", unit="Korttidsenheten", goal_alt=["1"]),
        told(hygiene, "92 procent", "percent", org_unit=LINDEN, period="2020-12", name_variants=[LINDEN]),
        told(hygiene, "91 procent", "percent", org_unit=HJORT, period="2020-12", name_variants=[HJORT]),
        told(hygiene, "94 procent", "percent", org_unit=HSL, name_variants=[HSL]),
        told(hygiene, "79 procent", "percent", org_unit="hemtjänsten", name_variants=["hemtjänsten", "resultatet"]),
        judged("1b", "achieved", "Samtliga enheter utom hemtjänsten når alltså målet", goal_alt=["1"], sure=False),
        told("fallskadorna särskilt boende", "17 av fallskadorna", "count", name_variants=["fallskadorna", falls]),
        told("fallskadorna i ordinärt boende", "12", "count", name_variants=["fallskadorna", falls, "ordinärt boende"]),
        told("ledde till höftfraktur", "Sju", "count", value=7, name_variants=["höftfraktur"]),
        told(
            "ledde till höftfraktur",
            "elva",
            "count",
            value=11,
            measure="previous",
            period="2019",
            name_variants=["höftfraktur"],
        ),
    )
    s.p(
        """Samlad bedömning: Målet bedöms vara delvis uppnått. En av tre indikatorer når målvärdet, men utvecklingen
        går åt rätt håll på de flesta enheter.""",
        judged("1", "partly", "Målet bedöms vara delvis uppnått"),
    )


def influence(s: Specimen) -> None:
    """Put the second goal."""
    plan, survey = "Genomförandeplan upprättad inom 14 dagar", "Nöjda brukare i daglig verksamhet"
    rows: tuple[Row, ...] = (
        (
            (
                plan,
                "62 %",
                "85 %",
                "74 %",
                f"{NORRA}: 81 procent, att jämföra med 58 procent 2019. {SODRA}: 66 procent. Planerna skrivs men "
                "signeras inte i tid. Sedan oktober påminner systemet kontaktmannen efter tio dagar och under november "
                f"och december var andelen 88 procent. {GROUP}: 23 av 24 planer var klara i tid, målet är uppnått. "
                f"{DAILY}: Fem nya deltagare har börjat under året och alla har en plan.",
            ),
            "percent",
            ">=",
        ),
        (
            (
                survey,
                "89 %",
                "90 %",
                "-",
                "Undersökningen ställdes in eftersom verksamheten höll stängt från den 30 mars till den 17 augusti. Ny "
                "mätning görs våren 2021.",
            ),
            "percent",
            ">=",
        ),
    )
    block(
        s,
        "2",
        "Delaktighet",
        "Den enskilde ska vara delaktig i planering och genomförande av sina insatser.",
        rows,
        told(plan, "81 procent", "percent", org_unit=NORRA, name_variants=[NORRA]),
        told(plan, "58 procent", "percent", measure="previous", period="2019", org_unit=NORRA, name_variants=[NORRA]),
        told(plan, "66 procent", "percent", org_unit=SODRA, name_variants=[SODRA]),
        told(plan, "88 procent", "percent", org_unit=SODRA, period="2020-11/2020-12", name_variants=["andelen", SODRA]),
        told("planer klara i tid", "23 av 24 planer", "count", org_unit=GROUP, name_variants=["planer"]),
        judged("2a", "achieved", "målet är uppnått", unit=GROUP, goal_alt=["2"]),
        told("nya deltagare", "Fem nya deltagare", "count", value=5, org_unit=DAILY, name_variants=["deltagare"]),
        judged("2b", "not_measured", "Undersökningen ställdes in", goal_alt=["2"], sure=False),
    )
    s.p(
        """Samlad bedömning: Målet är inte uppnått. Nämnden ser positivt på att planerna ökar, men nivån är fortfarande
        för låg i hemtjänsten.""",
        judged("2", "not_achieved", "Målet är inte uppnått"),
    )


def continuity(s: Specimen) -> None:
    """Put the third goal."""
    name = "Antal personal per hemtjänsttagare under 14 dagar"
    rows: tuple[Row, ...] = (
        (
            (
                name,
                "16",
                "14",
                "13",
                f"{NORRA} har i snitt 12 olika personal per brukare och {SODRA} 15. Målet är därmed uppnått i norr men "
                "inte i söder. De små fasta grupper som infördes för att hindra smittspridning har varit avgörande och "
                "behålls även 2021. Mätningen omfattar 143 hemtjänsttagare med minst två besök om dagen, klockan 7–22.",
            ),
            "count",
            "<=",
        ),
    )
    block(
        s,
        "3",
        "Kontinuitet",
        "Den som har hemtjänst ska möta så få olika medarbetare som möjligt.",
        rows,
        told(name, "12 olika personal per brukare", "count", org_unit=NORRA, name_variants=[NORRA, "olika personal"]),
        told(name, "15", "count", org_unit=SODRA, name_variants=[SODRA, "olika personal"]),
        judged("3", "achieved", "Målet är därmed uppnått", unit=NORRA, goal_alt=["3a"]),
        judged("3", "not_achieved", "men inte i söder", unit=SODRA, goal_alt=["3a"], sure=False),
        told("Mätningen omfattar hemtjänsttagare", "143 hemtjänsttagare", "count", name_variants=["hemtjänsttagare"]),
    )
    s.p(
        "Samlad bedömning: Målet är uppnått för nämnden som helhet.",
        judged("3", "achieved", "Målet är uppnått"),
    )


def employer(s: Specimen) -> None:
    """Put the fourth goal."""
    s.goal_defaults["perspective"] = "Attraktiv arbetsgivare"
    s.heading(2, "Fokusområde Attraktiv arbetsgivare")
    sick, full = "Sjukfrånvaro", "Andel heltidsanställda"
    rows: tuple[Row, ...] = (
        (
            (
                sick,
                "7,6 %",
                "7,0 %",
                "10,2 %",
                "Korttidsfrånvaron har mer än fördubblats på grund av restriktionerna. Högst är frånvaron på "
                f"{HJORT}, 13,4 procent, följd av {SODRA} med 11,8 procent. {DAILY} klarar målet med 5,9 procent. "
                "Sjukfrånvaro längre än 60 dagar har däremot minskat från 3,4 till 2,9 procent.",
            ),
            "percent",
            "<=",
        ),
        (
            (
                full,
                "64 %",
                "70 %",
                "72 %",
                "Alla nyanställda erbjuds heltid sedan den 1 februari. 31 medarbetare har utökat sin tjänst.",
            ),
            "percent",
            ">=",
        ),
    )
    block(
        s,
        "4",
        "Hållbart arbetsliv",
        "Medarbetarna ska ha en god hälsa och vilja stanna i omsorgen.",
        rows,
        told(sick, "13,4 procent", "percent", org_unit=HJORT, name_variants=["frånvaron", HJORT]),
        told(sick, "11,8 procent", "percent", org_unit=SODRA, name_variants=["frånvaron", SODRA]),
        told(sick, "5,9 procent", "percent", org_unit=DAILY, name_variants=["frånvaron", DAILY]),
        judged("4a", "achieved", "klarar målet", unit=DAILY, goal_alt=["4"]),
        told("Sjukfrånvaro längre än 60 dagar", "3,4", "percent", measure="previous", period="2019"),
        told("Sjukfrånvaro längre än 60 dagar", "2,9 procent", "percent"),
        told("medarbetare har utökat sin tjänst", "31 medarbetare", "count", name_variants=["medarbetare"]),
    )
    s.p(
        """Samlad bedömning: Målet bedöms inte uppnått med hänsyn till sjukfrånvaron. Nämnden räknar inte med att
        målvärdet kan nås under 2021 heller.""",
        judged("4", "not_achieved", "Målet bedöms inte uppnått"),
        judged(
            "4a",
            "not_achieved",
            "räknar inte med att målvärdet kan nås under 2021",
            forecast=1,
            goal_alt=["4"],
            sure=False,
        ),
    )


def balance(s: Specimen) -> None:
    """Put the fifth goal."""
    s.goal_defaults["perspective"] = "God ekonomi"
    s.heading(2, "Fokusområde God ekonomi")
    text = "Omsorgsnämnden ska bedriva verksamheten inom sin budgetram."
    s.heading(3, "Mål 5 Ekonomi i balans")
    s.p(text, goal("5", text, number="5", text_variants=["Ekonomi i balans", f"Ekonomi i balans {text}"]))
    s.p(
        """Samlad bedömning: Målet är uppnått. Resultatet är 2,3 mnkr bättre än budget, men utan den statliga
        ersättningen för merkostnader och sjuklöner på 8,7 mnkr hade nämnden gjort ett underskott.""",
        judged("5", "achieved", "Målet är uppnått"),
        money("Resultatet", currency_unit="mkr", deviation=2_300_000, period="2020", is_total=1),
        told("statliga ersättningen för merkostnader och sjuklöner", "8,7 mnkr", "sek", value=8_700_000),
    )


def pandemic(s: Specimen) -> None:
    """Put what the pandemic meant."""
    s.heading(2, "Pandemins påverkan")
    s.p(
        """Det första fallet av covid-19 på ett av kommunens boenden konstaterades den 14 april. Fram till årsskiftet
        hade 46 personer med insatser från nämnden smittats, varav elva avlidit. Besöksförbudet enligt förordning
        (2020:163) gällde från den 1 april till den 30 september. Totalt har 209 medarbetare provtagits med positivt
        svar. En särskild covidenhet med åtta platser öppnades på Lindegården i maj och stängdes i juli. Digitala besök
        erbjuds nu på alla boenden och 70 surfplattor har köpts in. Vaccinationen av boende påbörjades den 28
        december.""",
        told("personer med insatser smittats", "46 personer", "count", name_variants=["smittats", "personer"]),
        told("avlidit", "elva avlidit", "count", value=11, name_variants=["smittats"]),
        told("medarbetare provtagits med positivt svar", "209 medarbetare", "count", name_variants=["medarbetare"]),
        told("covidenhet platser", "åtta platser", "count", value=8, name_variants=["platser", "covidenhet"]),
        told("surfplattor", "70 surfplattor", "count"),
    )


def decisions(s: Specimen) -> None:
    """Put the decisions that were not carried out in time."""
    s.heading(2, "Ej verkställda beslut")
    heads = ("Kv 1", "Kv 2", "Kv 3", "Kv 4")
    periods = ("2020-01/2020-03", "2020-04/2020-06", "2020-07/2020-09", "2020-10/2020-12")
    s.values(
        Grid(
            header=(("Insats", *heads),),
            rows=(
                ("Särskilt boende", "4", "2", "0", "3"),
                ("Bostad med särskild service", "5", "5", "6", "6"),
                ("Kontaktperson LSS", "9", "11", "10", "8"),
                ("Daglig verksamhet", "1", "14", "3", "0"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        [Column(head, "outcome", "count", period) for head, period in zip(heads, periods, strict=True)],
        extra={"name_variants": ["Ej verkställda beslut"]},
    )
    s.p(
        """Väntetiden till särskilt boende var i medeltal 38 dagar, fem dagar kortare än 2019. Nämnden har betalat 212
        000 kr i särskild avgift för två beslut.""",
        told("Väntetiden till särskilt boende", "38 dagar", "days"),
        told("Väntetiden kortare", "fem dagar kortare", "days", value=5, sure=False),
        told("särskild avgift", "212 000 kr", "sek"),
        told("särskild avgift beslut", "två beslut", "count", value=2, sure=False),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomiskt utfall")
    s.p("Tkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2019", "Budget 2020", "Utfall 2020", "Avvikelse"),),
            rows=(
                ("Förvaltningsledning", "11 980", "12 400", "11 700", "700"),
                ("Särskilt boende", "139 450", "142 800", "144 900", "-2 100"),
                ("Hemtjänst", "72 310", "74 600", "75 000", "-400"),
                ("Hemsjukvård", "38 770", "40 100", "38 300", "1 800"),
                ("LSS", "84 020", "86 300", "84 000", "2 300"),
                ("Summa", "346 530", "356 200", "353 900", "2 300"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2020",
    )
    s.p(
        """Särskilt boende redovisar ett underskott på 2,1 mnkr som beror på dubbelbemanning under våren. Hemsjukvården
        har ett överskott på 1,8 mnkr till följd av vakanser.""",
        money("Särskilt boende", currency_unit="mkr", deviation=-2_100_000, period="2020"),
        money("Hemsjukvården", currency_unit="mkr", deviation=1_800_000, period="2020"),
    )
