"""A school board's annual report out of a planning system: goals with dot and word, results, analysis, next steps."""

from corpus.gold import Noted, goal, indicator, judged, money, number, seen
from corpus.gold import value as told
from corpus.story import Box, Cell, Column, Contents, Cover, Grid, Look, Mark, Specimen

TRAPS = [
    "a cover, and numbered headings four levels deep in the list of contents",
    "a dot with a word below each goal's heading, dots without words in the tables of indicators",
    "three years, a target and the country in the tables, figures of the country being no outcome of the board",
    "the same three headings below each goal: result, analysis, next steps",
    "results school by school and by sex in the analysis",
    "an analysis that judges an indicator otherwise than its dot",
    "a survey that is made every other year",
    "ages, grades and school years among the figures",
]
LEGEND = {"green": "Uppfyllt", "yellow": "Delvis uppfyllt", "red": "Ej uppfyllt", "grey": "Ej mätt"}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved", "grey": "not_measured"}
HEADS = (
    ("2021", "previous", "2021"),
    ("2022", "previous", "2022"),
    ("2023", "outcome", "2023"),
    ("Mål 2023", "target", "2023"),
    ("Riket", "outcome", "2023"),
)
LIND, BACKA, NORR = "Lindbackskolan", "Backa skola", "Norrviksskolan"
# Indicator and its cells, the colour of its dot, the unit and how the target is compared.
Row = tuple[tuple[str, str, str, str, str, str], str, str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="rattvik-barn-och-utbildningsnamnden-2023",
        look=Look(
            colour="#7a1f3d",
            family="helvetica",
            size=10,
            table="zebra",
            figures="centre",
            header=("", "Verksamhetsberättelse 2023"),
            footer=("Rättviks kommun, Barn- och utbildningsnämnden", "{page}({pages})"),
            justified=False,
        ),
        document={
            "municipality_code": "2031",
            "municipality": "Rättvik",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2023",
            "organisation": "Barn- och utbildningsnämnden",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-12-31",
        },
        goal_defaults={"level": "board", "year": 2023},
        value_defaults={"period": "2023"},
    )
    s.add(
        Cover(
            title="Verksamhetsberättelse 2023",
            lines=("Barn- och utbildningsnämnden", "Rättviks kommun"),
            foot=("Beslutad av nämnden 2024-02-20, § 11",),
        )
    )
    s.add(Contents("Innehållsförteckning", depth=3))
    the_year(s)
    knowledge(s)
    school_results(s)
    safety(s)
    preschool(s)
    staff_goal(s)
    key_figures(s)
    economy(s)
    ahead(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put the board's task, what happened, and the legend."""
    s.heading(1, "1 Nämndens ansvarsområde")
    s.p(
        """Barn- och utbildningsnämnden ansvarar för förskola, pedagogisk omsorg, fritidshem, grundskola, anpassad
        grundskola, gymnasieskola och kulturskola. Verksamheten styrs av skollagen (2010:800) och läroplanerna. Nämnden
        har åtta ledamöter och har sammanträtt nio gånger.""",
        told("ledamöter", "åtta ledamöter", "count", value=8, sure=False),
        told("sammanträtt", "nio gånger", "count", value=9, sure=False),
    )
    s.heading(1, "2 Viktiga händelser under året")
    s.p(
        f"""I augusti slogs mellanstadiet på {BACKA} ihop med {LIND}, vilket berörde 64 elever. Skolinspektionen
        genomförde i april en planerad tillsyn av huvudmannen och riktade kritik på två punkter: elevers tillgång till
        studiehandledning på modersmålet och rutiner vid kränkande behandling. Båda bristerna är åtgärdade.
        Förskolan Myran stängdes efter vårterminen eftersom barnantalet sjunker. Under 2023 föddes 78 barn i kommunen,
        det lägsta antalet på mer än trettio år. Kulturskolan har 312 elever och kön till pianospel är 27 barn.""",
        told("elever som berördes", "64 elever", "count", name_variants=["elever", "mellanstadiet"]),
        told("kritik på punkter", "två punkter", "count", value=2, sure=False),
        told("föddes barn", "78 barn", "count", name_variants=["föddes i kommunen"]),
        told("Kulturskolan elever", "312 elever", "count", name_variants=["Kulturskolan", "elever"]),
        told("kön till pianospel", "27 barn", "count"),
    )
    s.heading(1, "3 Uppföljning av mål")
    s.p(
        """Nämnden har fyra mål som utgår från kommunfullmäktiges målområden. Målen bedöms utifrån indikatorerna och
        rektorernas analyser. Symbolerna betyder:""",
        told("mål", "fyra mål", "count", value=4, sure=False),
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "circle", None, role="legend"), text) for c, text in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.05, 0.5),
            left_columns=(0, 1),
            frameless=True,
        )
    )


def scored(s: Specimen, number_: str, key: str, text: str, colour: str, rows: tuple[Row, ...]) -> None:
    """Put a goal with its dot and word, and its indicators with a dot each."""
    s.heading(3, f"{number_} {text}", goal(key, text, number=number_))
    s.add(
        Mark(colour, "circle", key, LEGEND[colour]),  # type: ignore[arg-type]
        judged(key, STATUS[colour], LEGEND[colour], source="template"),
        seen(key, STATUS[colour], LEGEND[colour], sure=False, note="the dot says the same as the word beside it"),
    )
    s.heading(4, "Resultat", listed=False)
    cells: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for place, ((name, *figures), shade, unit, comparator) in enumerate(rows):
        mine = f"{key}{'abcd'[place]}"
        cells.append((name, *figures, Mark(shade, "circle", mine)))  # type: ignore[arg-type]
        noted.append(indicator(mine, name, key, target=(comparator, number(figures[3]), unit), target_source="table"))
        for shown, (head, measure, period) in zip(figures, HEADS, strict=True):
            empty = number(shown) is None
            fact = {"value": None} if empty else {}
            fact |= {"org_unit": "Riket"} if head == "Riket" and not empty else {}
            text_ = "" if shown in ("-", "") else shown
            noted.append(told(name, text_, unit, measure=measure, period=period, series=head, source="table", **fact))
        noted.append(seen(mine, STATUS[shade], LEGEND[shade], goal_alt=[key]))
    s.add(
        Grid(
            header=(("Indikator", *(head for head, *_ in HEADS), "Status"),),
            rows=tuple(cells),
            widths=(0.42, 0.09, 0.09, 0.09, 0.12, 0.09, 0.1),
        ),
        *noted,
    )


def knowledge(s: Specimen) -> None:
    """Put the goal for knowledge."""
    s.goal_defaults["perspective"] = "Kunskap och utveckling"
    s.heading(2, "3.1 Målområde Kunskap och utveckling")
    scored(
        s,
        "3.1.1",
        "k",
        "Alla elever ska nå så långt som möjligt i sin kunskapsutveckling",
        "yellow",
        (
            (("Behöriga till yrkesprogram, åk 9, %", "83,1", "80,6", "84,7", "88", "85,2"), "red", "percent", ">="),
            (("Genomsnittligt meritvärde, åk 9", "214", "211", "222", "220", "225"), "green", "index", ">="),
            (("Godkänt i alla ämnen, åk 6, %", "71,0", "74,3", "76,8", "75", "73,1"), "green", "percent", ">="),
            (("Gymnasieexamen inom fyra år, %", "70,4", "72,2", "69,5", "75", "73,0"), "red", "percent", ">="),
        ),
    )


def school_results(s: Specimen) -> None:
    """Put the analysis of the results."""
    s.heading(4, "Analys", listed=False)
    s.p(
        f"""Meritvärdet är det högsta sedan 2017. Flickorna ligger på 236 och pojkarna på 209, en skillnad som har varit
        i stort sett oförändrad i fem år. På {LIND} är 88 procent av eleverna behöriga till gymnasiet och där är målet
        nått. På {NORR}, som har en större andel nyanlända, är andelen 79 procent. Räknas elever som kommit till Sverige
        under de senaste fyra åren bort blir resultatet 87 procent, vilket är nära målvärdet.""",
        told("Meritvärdet Flickorna", "236", "index", name_variants=["Flickorna", "Meritvärdet"], series="Flickorna"),
        told("Meritvärdet pojkarna", "209", "index", name_variants=["pojkarna", "Meritvärdet"], series="pojkarna"),
        told("behöriga till gymnasiet", "88 procent", "percent", org_unit=LIND),
        judged("k", "achieved", "där är målet nått", unit=LIND, goal_alt=["ka"]),
        told("behöriga till gymnasiet", "79 procent", "percent", org_unit=NORR, name_variants=["andelen"]),
        told("behöriga till gymnasiet", "87 procent", "percent", name_variants=["resultatet"], org_unit=NORR),
        judged("ka", "partly", "nära målvärdet", sure=False, goal_alt=["k"], unit=NORR),
    )
    s.p(
        """I årskurs 6 är det fortfarande matematik som flest elever inte klarar, 17 procent saknar godkänt betyg.
        Satsningen på tvålärarskap i matematik pågår till och med vårterminen 2024. Av de 94 elever som gick ut årskurs
        9 i juni har 91 kommit in på ett gymnasieprogram, 13 av dem på introduktionsprogram. Genomströmningen i
        gymnasiet har däremot försämrats. Det gäller främst yrkesprogrammen där 22 elever gjort avbrott under året.
        Frånvaron är den gemensamma nämnaren: var femte elev i årskurs 7–9 har en frånvaro på mer än 15 procent.""",
        told("saknar godkänt betyg", "17 procent", "percent", name_variants=["matematik elever inte klarar"]),
        told("elever som gick ut årskurs 9", "94 elever", "count", name_variants=["elever"]),
        told("kommit in på ett gymnasieprogram", "91", "count", name_variants=["gymnasieprogram"]),
        told("introduktionsprogram", "13 av dem", "count"),
        told("elever gjort avbrott", "22 elever", "count", name_variants=["avbrott"]),
        told("frånvaro", "mer än 15 procent", "percent", sure=False),
        told("frånvaro på mer än 15 procent", "var femte elev", "percent", value=20, sure=False),
    )
    s.heading(4, "Fortsatt arbete", listed=False)
    s.p(
        """Elevhälsan får under 2024 en samordnare för skolnärvaro. Läsårstiderna för lovskola utökas från två till tre
        veckor. Nämnden bedömer att det är möjligt att nå 88 procents behörighet 2025.""",
        told("lovskola", "tre veckor", "weeks", value=3, sure=False, measure="forecast", period="2024"),
        told("behörighet", "88 procents", "percent", measure="target", period="2025", sure=False),
        judged("ka", "achieved", "bedömer att det är möjligt att nå", forecast=1, sure=False, goal_alt=["k"]),
    )


def safety(s: Specimen) -> None:
    """Put the goal for safety."""
    scored(
        s,
        "3.1.2",
        "t",
        "Barn och elever ska känna sig trygga",
        "red",
        (
            (("Trygga i skolan, åk 5, %", "89", "86", "84", "92", "-"), "red", "percent", ">="),
            (("Trygga i skolan, åk 8, %", "82", "81", "83", "88", "-"), "red", "percent", ">="),
            (("Vårdnadshavare nöjda med fritidshemmet, %", "-", "91", "-", "92", "-"), "grey", "percent", ">="),
        ),
    )
    s.heading(4, "Analys", listed=False)
    s.p(
        f"""Tryggheten minskar i årskurs 5. På {BACKA} svarar 91 procent att de känner sig trygga, på {NORR} bara 76
        procent. Oron finns framför allt på raster och i omklädningsrum. Antalet anmälda kränkningar har ökat från 118
        till 164, men det beror delvis på att rutinen ändrats efter Skolinspektionens kritik. Enkäten till
        vårdnadshavare på fritidshemmen görs vartannat år och genomförs nästa gång i mars 2024.""",
        told("känner sig trygga", "91 procent", "percent", org_unit=BACKA, name_variants=["Tryggheten"]),
        told("känner sig trygga", "76 procent", "percent", org_unit=NORR, name_variants=["Tryggheten"]),
        told("anmälda kränkningar", "118", "count", measure="previous", period="2022"),
        told("anmälda kränkningar", "164", "count"),
    )
    s.p(
        """Målet är inte uppfyllt. Särskilt bekymmersamt är att studieron upplevs som sämre än för två år sedan: 58
        procent av eleverna i årskurs 8 anser att de kan arbeta i lugn och ro på lektionerna.""",
        judged("t", "not_achieved", "Målet är inte uppfyllt"),
        told("kan arbeta i lugn och ro", "58 procent", "percent", name_variants=["studieron", "eleverna i årskurs 8"]),
    )
    s.heading(4, "Fortsatt arbete", listed=False)
    s.p(
        """Två trygghetsvärdar anställs från höstterminen 2024 med stöd av statsbidrag. Rasterna organiseras om så att
        vuxna finns på förutbestämda platser.""",
        told("trygghetsvärdar anställs", "Två trygghetsvärdar", "count", value=2, sure=False, period="2024"),
    )


def preschool(s: Specimen) -> None:
    """Put the goal for the preschools."""
    scored(
        s,
        "3.1.3",
        "f",
        "Förskolan ska vara likvärdig och ge alla barn en god start",
        "green",
        (
            (("Barn per heltidstjänst i förskolan", "5,4", "5,2", "4,9", "5,1", "5,1"), "green", "ratio", "<="),
            (("Heltidstjänster med förskollärarexamen, %", "47", "49", "52", "50", "40"), "green", "percent", ">="),
        ),
    )
    s.heading(4, "Analys", listed=False)
    s.p(
        """Det minskande barnantalet har gjort att grupperna kunnat bli mindre. I genomsnitt går 13,8 barn i varje
        grupp. På avdelningar för de yngsta, ett till tre år, är det 11,2. Andelen förskollärare varierar mellan 38
        procent på landsbygden och 63 procent i tätorten, vilket gör att vi ändå inte är nöjda med likvärdigheten.""",
        told("barn i varje grupp", "13,8 barn", "count", name_variants=["barn", "grupp"]),
        told("avdelningar för de yngsta barn", "11,2", "count", name_variants=["avdelningar för de yngsta"]),
        told("Andelen förskollärare landsbygden", "38 procent", "percent", name_variants=["Andelen förskollärare"]),
        told("Andelen förskollärare i tätorten", "63 procent", "percent", name_variants=["Andelen förskollärare"]),
    )


def staff_goal(s: Specimen) -> None:
    """Put the goal for the staff."""
    s.goal_defaults["perspective"] = "Attraktiv arbetsgivare"
    s.heading(2, "3.2 Målområde Attraktiv arbetsgivare")
    scored(
        s,
        "3.2.1",
        "m",
        "Nämnden ska ha rätt kompetens och ett hållbart arbetsliv",
        "yellow",
        (
            (("Lärare med legitimation i grundskolan, %", "81", "80", "83", "85", "72"), "yellow", "percent", ">="),
            (("Sjukfrånvaro, %", "6,9", "8,0", "6,4", "6,5", "-"), "green", "percent", "<="),
            (("Medarbetarengagemang (HME)", "79", "-", "80", "80", "79"), "green", "index", ">="),
        ),
    )
    s.heading(4, "Analys", listed=False)
    s.p(
        """Sjukfrånvaron har sjunkit på alla enheter utom köket, där den uppgår till 9,8 procent. Av 23 utannonserade
        lärartjänster kunde 19 tillsättas med behöriga. Svårast är det att rekrytera speciallärare. Sju barnskötare
        läser till förskollärare på deltid med bibehållen lön. Sammantaget anser nämnden att målet är delvis
        uppfyllt.""",
        told(
            "Sjukfrånvaron köket", "9,8 procent", "percent", name_variants=["Sjukfrånvaron", "köket"], org_unit="köket"
        ),
        told("utannonserade lärartjänster", "23 utannonserade lärartjänster", "count"),
        told("lärartjänster tillsättas med behöriga", "19", "count", name_variants=["lärartjänster"]),
        told(
            "barnskötare läser till förskollärare", "Sju barnskötare", "count", value=7, name_variants=["barnskötare"]
        ),
        judged("m", "partly", "målet är delvis uppfyllt"),
    )


def key_figures(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(1, "4 Nyckeltal och volymer")
    s.values(
        Grid(
            header=(("Antal barn och elever", "2021", "2022", "2023"),),
            rows=(
                ("Förskola", "428", "411", "386"),
                ("Fritidshem", "402", "398", "371"),
                ("Grundskola F–9", "1 068", "1 061", "1 052"),
                ("Anpassad grundskola", "17", "19", "22"),
                ("Gymnasieskola, egna och köpta platser", "387", "392", "401"),
            ),
            widths=(0.52, 0.16, 0.16, 0.16),
        ),
        (
            Column("2021", "previous", "count", "2021"),
            Column("2022", "previous", "count", "2022"),
            Column("2023", "outcome", "count", "2023"),
        ),
        extra={"name_variants": ["Antal barn och elever"]},
    )
    s.p(
        """Kostnaden per elev i grundskolan var 131 400 kr, 4 procent högre än året innan. Skolskjutsarna har kostat
        14,6 mnkr. Antalet ansökningar om fristående förskola eller annan kommun var 31.""",
        told("Kostnaden per elev i grundskolan", "131 400 kr", "sek"),
        told("Kostnaden per elev högre", "4 procent", "percent", sure=False),
        told("Skolskjutsarna har kostat", "14,6 mnkr", "sek", value=14_600_000, name_variants=["Skolskjutsarna"]),
        told("ansökningar om fristående förskola eller annan kommun", "31", "count"),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "5 Ekonomi")
    s.p("Driftredovisning, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall 2022", "Budget 2023", "Utfall 2023", "Avvikelse"),),
            rows=(
                ("Gemensam verksamhet", "-18 240", "-19 100", "-18 660", "440"),
                ("Förskola", "-63 910", "-66 700", "-63 280", "3 420"),
                ("Grundskola och fritidshem", "-148 330", "-152 400", "-156 950", "-4 550"),
                ("Gymnasieskola", "-55 020", "-56 300", "-57 710", "-1 410"),
                ("Kulturskola", "-5 150", "-5 300", "-5 200", "100"),
                ("Totalt", "-290 650", "-299 800", "-301 800", "-2 000"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2023",
    )
    s.p(
        """Nämnden redovisar ett underskott på 2,0 mnkr. Grundskolan överskrider sin budget med 4,6 mnkr, vilket beror
        på fler elever i behov av assistent och höjda priser på livsmedel. Förskolans överskott uppgår till 3,4 mnkr.
        För gymnasiet är interkommunala ersättningar 1,9 mnkr dyrare än budgeterat. Inköp av möbler och IT-utrustning
        har gjorts för 1 250 tkr av investeringsbudgetens 2 000 tkr.""",
        money("Nämnden", currency_unit="mkr", deviation=-2_000_000, period="2023", is_total=1),
        money("Grundskolan", currency_unit="mkr", deviation=-4_600_000, period="2023"),
        money(
            "Förskolans",
            currency_unit="mkr",
            deviation=3_400_000,
            period="2023",
            item_variants=["Förskolans överskott"],
        ),
        money("interkommunala ersättningar", currency_unit="mkr", deviation=-1_900_000, period="2023", sure=False),
        money(
            "möbler och IT-utrustning",
            currency_unit="tkr",
            statement="investment",
            outcome=1_250_000,
            budget=2_000_000,
            period="2023",
            sure=False,
            item_variants=["Inköp av möbler och IT-utrustning", "investeringsbudgetens"],
        ),
    )


def ahead(s: Specimen) -> None:
    """Put what lies ahead."""
    s.heading(1, "6 Framtiden")
    s.p(
        """Enligt befolkningsprognosen minskar antalet barn 1–5 år med 60 till 2027. Nämnden har gett förvaltningen i
        uppdrag att se över skolorganisationen. Ett förslag ska presenteras senast den 30 september 2024.""",
        told("antalet barn 1–5 år minskar", "60", "count", measure="forecast", period="2027", sure=False),
    )
    s.add(
        Box(
            "Kontakt",
            ("Frågor om verksamhetsberättelsen besvaras av barn- och utbildningsförvaltningen, telefon 0248-700 00.",),
        )
    )
