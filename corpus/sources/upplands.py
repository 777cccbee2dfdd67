"""A social board's annual accounts out of a planning system: indicators with a drawn history, verdicts in analyses."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Cell, Column, Contents, Grid, Look, Mark, Specimen

TRAPS = [
    "goals as headings in the present tense, without ska, below the council's directions",
    "a table of indicators for each goal, with grey bars as history, arrows as trend and Ja or Nej for the target",
    "the verdict on a goal inside its analysis, in words that the introduction explains: god, godtagbar, svag",
    "a goal that is judged in two aspects, and one that is not judged because it is new",
    "targets with högst and minst, a survey made every second year, a figure with a footnote on its months",
    "commissions with a state of their own, internal control without figures of interest",
    "money in mkr in the table and in tkr in the text",
]
Y20, Y21, Y22 = "2020", "2021", "2022"
ARROWS = {"up": "arrow-up", "same": "arrow-right", "down": "arrow-down"}
NATIONAL = {"Ja": "achieved", "Nej": "not_achieved", "Ej mätt": "not_measured"}
DONE = {"Avslutat": "achieved", "Pågår": "ongoing", "Ej startat": "not_achieved"}
Target = tuple[str, float | None, str | None]
Row = tuple[str, float, str, str, str, str, str, str, str, Target]
"""Label, share of the bar, three outcomes, target as printed, colour and way of the arrow, reached or not, target."""


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="upplands-bro-socialnamnden-2022",
        look=Look(
            colour="#4a2c6d",
            family="helvetica",
            size=9.5,
            table="zebra",
            header=("Upplands-Bro kommun, Socialnämnden", "Årsbokslut 2022"),
            footer=("", "{page}({pages})"),
            first_page_with_header=2,
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "0139",
            "municipality": "Upplands-Bro",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut 2022",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-12-31",
        },
        goal_defaults={"level": "board", "year": 2022},
        value_defaults={"period": Y22},
    )
    s.heading(1, "Årsbokslut 2022", listed=False)
    s.p("Socialnämnden", style="label")
    s.p("Dnr SN 22/0114 · Godkänd av nämnden 2023-02-09", style="small")
    s.add(Contents("Innehållsförteckning"))
    year(s)
    legend(s)
    children(s)
    support(s)
    disabled(s)
    violence(s)
    employer(s)
    commissions(s)
    volumes(s)
    economy(s)
    control(s)
    s.traps += TRAPS
    return s


def year(s: Specimen) -> None:
    """Put what happened."""
    s.heading(2, "1 Året i korthet")
    s.p(
        """Under våren tog kommunen emot 163 personer från Ukraina, och boendesamordnarna fick bygga upp en mottagning
        på tre veckor. Inflationen har gjort att fler familjer hör av sig till budget- och skuldrådgivningen, där kön
        som längst var elva veckor. Familjecentralen i Bro har haft sitt första hela år. 4 120 besök har registrerats.
        I september öppnade en gruppbostad med sex lägenheter i Tegelhagen, och nämnden kunde säga upp två köpta
        platser. Inspektionen för vård och omsorg avslutade i juni sin tillsyn av barnenheten utan kritik.""",
        value("personer från Ukraina", "163 personer", "count", name_variants=["personer"]),
        value("bygga upp en mottagning", "tre veckor", "weeks", value=3, sure=False),
        value("budget- och skuldrådgivningen kön", "elva veckor", "weeks", value=11, name_variants=["kön"]),
        value("besök har registrerats", "4 120 besök", "count", name_variants=["besök"]),
        value("gruppbostad lägenheter", "sex lägenheter", "count", value=6, name_variants=["lägenheter"]),
        value("säga upp köpta platser", "två köpta platser", "count", value=2, sure=False),
    )


def legend(s: Specimen) -> None:
    """Put how goals are judged."""
    s.heading(2, "2 Måluppföljning")
    s.p(
        """Nämnden har fem mål som utgår från fullmäktiges inriktningar. Till varje mål hör indikatorer. Stapeln visar
        hur värdet har utvecklats sedan 2018, pilen åt vilket håll det rör sig jämfört med föregående år och kolumnen
        Nått om årets målvärde har uppnåtts. Därefter gör nämnden en samlad bedömning av målet i analysen. God
        måluppfyllelse betyder att målet är uppfyllt, godtagbar att det är uppfyllt till viss del och svag att det
        inte är uppfyllt."""
    )


def block(s: Specimen, key: str, area: str, text: str, rows: tuple[Row, ...]) -> None:
    """Put a goal and the table of its indicators."""
    s.goal_defaults["perspective"] = area
    s.heading(3, f"Inriktning: {area}", listed=False)
    s.heading(4, f"{key} {text}", goal(key, text, number=key), listed=False)
    cells: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for place, (label, share, *years, target, colour, way, reached, aim) in enumerate(rows, start=1):
        bar = Mark("grey", "bar", None, role="history", share=share)
        arrow = Mark(colour, ARROWS[way], None, role="trend")  # type: ignore[arg-type]
        cells.append((label, bar, *years, target, arrow, reached))
        name = f"{key}.{place}"
        noted.append(indicator(name, label, key, target=aim, target_source="table"))
        if reached in NATIONAL:
            noted.append(judged(name, NATIONAL[reached], reached, source="template"))
    s.values(
        Grid(
            header=(
                ("Indikator", "Utveckling", "Utfall 2020", "Utfall 2021", "Utfall 2022", "Mål 2022", "Trend", "Nått"),
            ),
            rows=tuple(cells),
            widths=(0.29, 0.15, 0.095, 0.095, 0.095, 0.105, 0.08, 0.09),
            left_columns=(0, 1, 6, 7),
        ),
        (
            None,
            Column("Utfall 2020", "previous", None, Y20),
            Column("Utfall 2021", "previous", None, Y21),
            Column("Utfall 2022", "outcome", None, Y22),
            Column("Mål 2022", "target", None, Y22),
            None,
            None,
        ),
        units={row[0]: row[9][2] for row in rows if row[9][2]},
    )
    s.note(*noted)


def children(s: Specimen) -> None:
    """Put the goal for children."""
    block(
        s,
        "1",
        "En trygg uppväxt",
        "Barn och unga får stöd i rätt tid",
        (
            (
                "Förhandsbedömningar klara inom 14 dagar, %",
                0.8,
                "88",
                "91",
                "97",
                "100",
                "green",
                "up",
                "Nej",
                (">=", 100, "percent"),
            ),
            (
                "Barnutredningar klara inom fyra månader, %",
                0.6,
                "72",
                "69",
                "81",
                "Minst 80",
                "green",
                "up",
                "Ja",
                (">=", 80, "percent"),
            ),
            (
                "Barn som är aktuella igen inom ett år, %",
                0.4,
                "22",
                "24",
                "19",
                "Högst 20",
                "green",
                "down",
                "Ja",
                ("<=", 20, "percent"),
            ),
            (
                "Ärenden per barnsekreterare",
                0.5,
                "21",
                "19",
                "17",
                "Högst 15",
                "green",
                "down",
                "Nej",
                ("<=", 15, "count"),
            ),
        ),
    )
    s.p("Analys", style="bold")
    s.p(
        """Antalet orosanmälningar ökade från 1 208 till 1 391, eller med 15 procent. Ökningen är störst för barn
        under sex år. Trots det har utredningstiderna kortats, vilket hänger ihop med att alla tjänster på barnenheten
        har varit tillsatta sedan april. I genomsnitt tar en utredning 104 dagar. Två av indikatorerna når inte ända
        fram, så måluppfyllelsen får betecknas som godtagbar.""",
        value("orosanmälningar", "1 391", "count", name_variants=["Antalet orosanmälningar"]),
        value("orosanmälningar", "1 208", "count", measure="previous", period=Y21),
        value("orosanmälningar ökade", "15 procent", "percent", name_variants=["orosanmälningar"]),
        value("en utredning", "104 dagar", "days", name_variants=["I genomsnitt tar en utredning"]),
        value("indikatorerna når inte ända fram", "Två av indikatorerna", "count", value=2, sure=False),
        judged("1", "partly", "måluppfyllelsen får betecknas som godtagbar", source="text"),
    )


def support(s: Specimen) -> None:
    """Put the goal of support to a living."""
    block(
        s,
        "2",
        "Egen försörjning",
        "Fler Upplands-Brobor blir självförsörjande",
        (
            (
                "Hushåll med ekonomiskt bistånd, antal",
                0.7,
                "512",
                "548",
                "487",
                "Högst 500",
                "green",
                "down",
                "Ja",
                ("<=", 500, "count"),
            ),
            (
                "Genomsnittlig biståndstid, månader",
                0.6,
                "7,9",
                "8,4",
                "8,6",
                "Högst 7,5",
                "red",
                "up",
                "Nej",
                ("<=", 7.5, "months"),
            ),
            (
                "Långvariga biståndsmottagare, %",
                0.6,
                "38",
                "41",
                "–",
                "Högst 35",
                "yellow",
                "same",
                "Ej mätt",
                ("<=", 35, "percent"),
            ),
        ),
    )
    s.p("Analys", style="bold")
    s.p(
        """Antalet hushåll har minskat, men de som är kvar behöver stöd längre. Nästan hälften av dem saknar fullföljd
        grundskola. Socialstyrelsens uppgift om långvarigt bistånd för 2022 kommer först i maj. 96 personer har gått
        från bistånd till arbete eller studier via Jobbcenter, tolv färre än året innan. Nämnden bedömer att
        måluppfyllelsen är svag, fastän den första indikatorn pekar åt rätt håll. Utbetalt bistånd uppgick till 41,7
        mkr.""",
        value("saknar fullföljd grundskola", "Nästan hälften", "percent", value=50, sure=False),
        value("personer har gått från bistånd till arbete", "96 personer", "count", name_variants=["personer"]),
        value("personer färre", "tolv färre", "count", value=12, sure=False),
        judged("2", "not_achieved", "Nämnden bedömer att måluppfyllelsen är svag", source="text"),
        value("Utbetalt bistånd", "41,7 mkr", "sek", value=41_700_000),
    )


def disabled(s: Specimen) -> None:
    """Put the goal for people with disabilities."""
    block(
        s,
        "3",
        "Delaktighet",
        "Personer med funktionsnedsättning har inflytande över sin vardag",
        (
            (
                "Boende som får bestämma om viktiga saker, %",
                0.7,
                "77",
                "–",
                "82",
                "Minst 80",
                "green",
                "up",
                "Ja",
                (">=", 80, "percent"),
            ),
            (
                "Deltagare som trivs på daglig verksamhet, %",
                0.7,
                "84",
                "–",
                "79",
                "Minst 85",
                "red",
                "down",
                "Nej",
                (">=", 85, "percent"),
            ),
            (
                "Genomförandeplaner yngre än tolv månader, %",
                0.8,
                "66",
                "74",
                "93",
                "Minst 90",
                "green",
                "up",
                "Ja",
                (">=", 90, "percent"),
            ),
            (
                "Beslut som väntat mer än tre månader, antal",
                0.3,
                "14",
                "9",
                "4",
                "Högst 5",
                "green",
                "down",
                "Ja",
                ("<=", 5, "count"),
            ),
        ),
    )
    s.p("Analys", style="bold")
    s.p(
        """Brukarundersökningen görs vartannat år. I år svarade 71 personer i gruppbostad, varav 30 kvinnor, och 118 på
        daglig verksamhet. Kvinnor är mindre nöjda än män på båda frågorna: 78 mot 85 procent och 74 mot 83 procent. På
        Snickerivägen har deltagarna själva skrivit veckoschemat, och där trivs alla. Måluppfyllelsen är god, även om
        daglig verksamhet drar åt fel håll.""",
        value("personer i gruppbostad svarade", "71 personer", "count", name_variants=["svarade personer"]),
        value(
            "personer i gruppbostad svarade",
            "30 kvinnor",
            "count",
            series="kvinnor",
            name_variants=["kvinnor", "svarade kvinnor"],
        ),
        value("svarade på daglig verksamhet", "118", "count", name_variants=["daglig verksamhet"]),
        value("Kvinnor nöjda", "78", "percent", name_variants=["Kvinnor"]),
        value("män nöjda", "85 procent", "percent", name_variants=["män"]),
        value("Kvinnor nöjda", "74", "percent", name_variants=["Kvinnor"]),
        value("män nöjda", "83 procent", "percent", name_variants=["män"]),
        judged("3", "achieved", "Måluppfyllelsen är god", source="text"),
    )


def violence(s: Specimen) -> None:
    """Put the goal about violence."""
    block(
        s,
        "4",
        "Ett liv utan våld",
        "Våld i nära relationer upptäcks tidigt",
        (
            (
                "Vuxna som fått frågan om våld, %",
                0.5,
                "–",
                "45",
                "58*",
                "Minst 75",
                "green",
                "up",
                "Nej",
                (">=", 75, "percent"),
            ),
            (
                "Inledda utredningar om våld, antal",
                0.9,
                "61",
                "83",
                "104",
                "–",
                "yellow",
                "up",
                "–",
                (">=", None, "count"),
            ),
        ),
    )
    for noted in s.notes:
        if noted.fact.get("value_text") == "58*":
            noted.fact["period"] = None
        if noted.fact.get("text") == "Inledda utredningar om våld, antal":
            noted.fact["target_comparator"] = noted.fact["target_unit"] = None
    s.p("* Avser oktober–december, då frågan blev obligatorisk i journalen.", style="small")
    s.p("Analys", style="bold")
    s.p(
        """Av utredningarna gällde 38 barn som bevittnat våld. 23 vuxna och 31 barn har fått skyddat boende, i
        genomsnitt i 67 dygn. Att fler utredningar inleds ser nämnden som något bra. Då målet är nytt för i år och
        underlaget är tunt avstår nämnden från en samlad bedömning.""",
        value("utredningarna gällde barn som bevittnat våld", "38", "count", name_variants=["utredningarna"]),
        value("vuxna skyddat boende", "23 vuxna", "count", name_variants=["vuxna"]),
        value("barn skyddat boende", "31 barn", "count", name_variants=["barn"]),
        value("skyddat boende", "67 dygn", None, name_variants=["skyddat boende i genomsnitt"]),
        judged("4", "not_measured", "avstår nämnden från en samlad bedömning", source="text"),
    )


def employer(s: Specimen) -> None:
    """Put the goal of the employer."""
    block(
        s,
        "5",
        "Attraktiv arbetsgivare",
        "Medarbetarna väljer att stanna",
        (
            (
                "Hållbart medarbetarengagemang, index",
                0.8,
                "76",
                "77",
                "79",
                "80",
                "green",
                "up",
                "Nej",
                (">=", 80, "index"),
            ),
            ("Sjukfrånvaro, %", 0.5, "8,1", "7,4", "7,9", "Högst 7,0", "red", "up", "Nej", ("<=", 7, "percent")),
            ("Personalomsättning, %", 0.4, "19", "23", "17", "Högst 18", "green", "down", "Ja", ("<=", 18, "percent")),
        ),
    )
    s.p("Analys", style="bold")
    s.p(
        """Svarsfrekvensen i medarbetarundersökningen var 84 procent. Sjukfrånvaron steg under vintern och låg i
        december på 10,2 procent. 29 personer har slutat, jämfört med 41 under 2021, och nästan alla tjänster går att
        besätta vid första annonsen. Måluppfyllelsen är svag när det gäller arbetsmiljön men god i fråga om
        rekryteringen.""",
        value("Svarsfrekvensen i medarbetarundersökningen", "84 procent", "percent", name_variants=["Svarsfrekvensen"]),
        value("Sjukfrånvaron", "10,2 procent", "percent", period="2022-12"),
        value("personer har slutat", "29 personer", "count", name_variants=["personer"]),
        value("personer har slutat", "41", "count", measure="previous", period=Y21, name_variants=["personer"]),
        judged(
            "5",
            "not_achieved",
            "Måluppfyllelsen är svag när det gäller arbetsmiljön",
            source="text",
            aspect="arbetsmiljön",
        ),
        judged("5", "achieved", "god i fråga om rekryteringen", source="text", aspect="rekryteringen"),
    )


def commissions(s: Specimen) -> None:
    """Put the commissions."""
    s.goal_defaults["perspective"] = None
    s.heading(2, "3 Uppdrag från kommunfullmäktige")
    rows = (
        ("Utreda fältarbete på kvällar och helger", "Avslutat", "Två fältarbetare är anställda sedan maj."),
        ("Ta fram en plan för bostad med särskild service", "Pågår", "Planen gäller 2023–2030 och beslutas i mars."),
        ("Införa digital ansökan om ekonomiskt bistånd", "Avslutat", "61 % av återansökningarna görs digitalt."),
        ("Se över lokalerna i Kungsängen", "Ej startat", "Väntar på kommunstyrelsens lokalplan."),
    )
    noted: list[Noted] = []
    for n, (what, state, _) in enumerate(rows, start=1):
        noted.append(goal(f"u{n}", what, level="council", sure=False, note="a commission"))
        noted.append(judged(f"u{n}", DONE[state], state, source="template", sure=False, scale_kind="activity"))
    s.add(
        Grid(
            header=(("Uppdrag", "Status", "Kommentar"),),
            rows=rows,
            widths=(0.42, 0.14, 0.44),
            left_columns=(0, 1, 2),
        ),
        *noted,
        value("återansökningarna görs digitalt", "61 %", "percent", name_variants=["återansökningarna"]),
        value("fältarbetare är anställda", "Två fältarbetare", "count", value=2, sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes; a reader may note the deviations as values, too."""
    s.heading(2, "4 Volymer")
    rows = (
        ("Placerade barn, familjehem, årsplatser", "38,5", "40,0", "36,2", "-3,8"),
        ("Placerade barn, HVB, årsplatser", "9,4", "8,0", "11,9", "3,9"),
        ("Barn och unga med öppenvård", "212", "220", "247", "27"),
        ("Boende i gruppbostad, antal", "64", "70", "69", "-1"),
        ("Deltagare i daglig verksamhet", "131", "134", "129", "-5"),
        ("Personer med personlig assistans", "22", "22", "24", "2"),
    )
    s.values(
        Grid(
            header=(("Verksamhetsmått", "Utfall 2021", "Budget 2022", "Utfall 2022", "Avvikelse"),),
            rows=rows,
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Utfall 2021", "previous", "count", Y21),
            Column("Budget 2022", "target", "count", Y22),
            Column("Utfall 2022", "outcome", "count", Y22),
            None,
        ),
    )
    s.note(*(value(row[0], row[4], "count", series="Avvikelse", source="table", sure=False) for row in rows))


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "5 Ekonomi")
    s.p("Nettokostnader, mkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall 2021", "Budget 2022", "Utfall 2022", "Avvikelse"),),
            rows=(
                ("Nämnd och kansli", "9,8", "10,4", "10,1", "0,3"),
                ("Barn och unga", "84,6", "86,2", "93,9", "-7,7"),
                ("Vuxna och missbruk", "31,2", "32,0", "30,6", "1,4"),
                ("Ekonomiskt bistånd", "52,7", "51,5", "48,8", "2,7"),
                ("Funktionsnedsättning", "148,9", "155,3", "154,4", "0,9"),
                ("Flyktingmottagande", "-2,1", "0,0", "-1,9", "1,9"),
                ("Summa", "325,1", "335,4", "335,9", "-0,5"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(6,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period=Y22,
    )
    s.p(
        """Nämnden lämnar ett underskott på 500 tkr. Barn och unga överskrider budget med 7,7 mkr till följd av åtta
        dyra placeringar, varav en ensam kostat 2 950 tkr. Ekonomiskt bistånd redovisar ett överskott på 2 700 tkr.
        Flyktingmottagandet finansieras med statliga ersättningar och visar ett plus på 1,9 mkr. Ett dygn på HVB
        kostade i snitt 6 340 kr mot 5 870 kr 2021.""",
        money("Nämnden", currency_unit="tkr", deviation=-500_000, period=Y22, is_total=1),
        money("Barn och unga", currency_unit="mkr", deviation=-7_700_000, period=Y22),
        value("dyra placeringar", "åtta dyra placeringar", "count", value=8, sure=False),
        value("placeringar en ensam", "2 950 tkr", "sek", value=2_950_000, sure=False),
        money("Ekonomiskt bistånd", currency_unit="tkr", deviation=2_700_000, period=Y22),
        money("Flyktingmottagandet", currency_unit="mkr", deviation=1_900_000, period=Y22),
        value("Ett dygn på HVB kostade", "6 340 kr", "sek", name_variants=["dygn på HVB"]),
        value("Ett dygn på HVB kostade", "5 870 kr", "sek", measure="previous", period=Y21),
    )


def control(s: Specimen) -> None:
    """Put the internal control and what comes next."""
    s.heading(2, "6 Intern kontroll")
    s.p(
        """Av planens sju kontroller har fem genomförts utan anmärkning. Stickprov på 40 utbetalningar visade att tre
        saknade attest i rätt ordning. Kontrollen av behörigheter flyttas till 2023 på grund av systembytet.""",
        value("kontroller", "sju kontroller", "count", value=7, sure=False),
        value("kontroller genomförts utan anmärkning", "fem", "count", value=5, name_variants=["kontroller"]),
        value("Stickprov utbetalningar", "40 utbetalningar", "count", name_variants=["utbetalningar"]),
        value("saknade attest", "tre", "count", value=3, name_variants=["utbetalningar"]),
    )
    s.heading(2, "7 Framåt")
    s.p(
        """Den nya socialtjänstlagen kräver ett mer förebyggande arbetssätt. Nämndens ram för 2023 är 349,2 mkr. Ett
        sjätte mål om psykisk hälsa tillkommer, medan målet om våld får fler indikatorer. Antalet invånare väntas
        passera 32 000 under året.""",
        value("Nämndens ram", "349,2 mkr", "sek", value=349_200_000, measure="target", period="2023", sure=False),
        value("invånare", "32 000", "count", measure="forecast", period="2023", sure=False),
    )
