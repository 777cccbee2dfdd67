"""A technical board's report after eight months: goals and indicators in one table, colours and trends in words."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, number
from corpus.gold import value as told
from corpus.story import Grid, Look, Specimen

TRAPS = [
    "a table for each goal of the council: a row in bold for the board's goal, its indicators in the rows below",
    "the verdict a colour as a word for the goal and for each indicator, about the year's end",
    "a trend as Upp, Ned or Lika in the column beside it, good or bad by what is measured",
    "outcome of eight months beside last year's, the target and a forecast in figures, some measured later",
    "the council's goal judged by a colour after a label, the board's again in the prose",
    "a comment that is less hopeful than the colour above it",
    "accounts with costs without signs, what taxes pay and what fees pay summed apart",
    "investments with the quarter they are finished in beside the amounts",
]
SO_FAR, BEFORE, YEAR = "2023-01/2023-08", "2022-01/2022-08", "2023"
COLOURS = {"Grön": "achieved", "Gul": "partly", "Röd": "not_achieved", "Grå": "uncertain"}
Target = tuple[str, float | None, str | None]
# Name, outcome 2022, outcome to August, target, forecast, colour, trend; what the target is.
Row = tuple[str, str, str, str, str, str, str, Target]
HEAD = ("Nämndens mål och indikatorer", "Utfall 2022", "Utfall aug 2023", "Mål 2023", "Prognos 2023", "Status", "Trend")


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="kristinehamn-tekniska-namnden-2023-08",
        look=Look(
            colour="#00573f",
            family="helvetica",
            size=10.5,
            table="grid",
            header=("Kristinehamns kommun", "Tekniska nämnden"),
            footer=("Dnr Tn/2023:118", "{page} ({pages})"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1781",
            "municipality": "Kristinehamn",
            "report_type": "delarsrapport",
            "title": "Delårsrapport per 31 augusti 2023",
            "organisation": "Tekniska nämnden",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-08-31",
        },
        goal_defaults={"level": "board", "year": 2023},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport per 31 augusti 2023")
    s.p("Tekniska nämnden", style="label")
    summary(s)
    events(s)
    explained(s)
    town(s)
    climate(s)
    water_and_food(s)
    service(s)
    employer(s)
    economy(s)
    reasons(s)
    investments(s)
    ahead(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Verksamheten har i huvudsak kunnat bedrivas enligt verksamhetsplanen, men under andra ekonomiska villkor än
        dem som gällde när den antogs. Priserna på el, livsmedel, asfalt och drivmedel har stigit mer än vad nämnden
        fått kompensation för. Till det kommer en vinter med många nollgenomgångar, som gjorde att nästan hela årets
        anslag för snö och halka var förbrukat redan i april. Prognosen för den skattefinansierade verksamheten är ett
        underskott på 6,8 miljoner kronor.""",
        money("skattefinansierade verksamheten", currency_unit="mkr", deviation=-6_800_000, period=YEAR, is_total=1),
    )
    s.p(
        """Nämnden har sju mål för 2023. Vid årets slut väntas två vara gröna, tre gula och två röda. Jämfört med
        tertialrapporten i april har målet om dricksvatten gått från gult till rött.""",
        told("Nämnden mål", "sju mål", "count", value=7, period=YEAR, sure=False),
        told("mål gröna", "två vara gröna", "count", value=2, measure="forecast", period=YEAR, sure=False),
        told("mål gula", "tre gula", "count", value=3, measure="forecast", period=YEAR, sure=False),
        told("mål röda", "två röda", "count", value=2, measure="forecast", period=YEAR, sure=False),
        judged("2.2", "not_achieved", "gått från gult till rött", forecast=1, source="text", sure=False),
    )


def events(s: Specimen) -> None:
    """Put what has happened."""
    s.heading(2, "Väsentliga händelser")
    s.p(
        """Den 4 juli föll 61 millimeter regn på tre timmar. Vatten trängde in i elva källare längs Varnan och i
        garaget under Södra torget. Kommunens försäkringsbolag handlägger fortfarande ärendena, och nämnden har tagit
        fram en skyfallskartering som underlag för kommande investeringar.""",
        told("regn", "61 millimeter regn", None, period="2023-07", sure=False),
        told("källare", "elva källare", "count", value=11, name_variants=["Vatten trängde in i källare"]),
    )
    s.p(
        """Det nya köket på Södermalmsskolan togs i bruk vid höstterminens start och lagar nu 640 portioner om dagen.
        Därmed kunde tillagningen på Broängsskolan avvecklas. I maj övergick ansvaret för kommunens båtplatser från
        kultur- och fritidsförvaltningen. Kön till båtplats i Vålösundet är 73 personer. En ny entreprenör för
        vinterväghållningen har upphandlats och avtalet gäller till och med säsongen 2026/27.""",
        told("portioner om dagen", "640 portioner", "count", name_variants=["portioner"]),
        told("Kön till båtplats", "73 personer", "count", name_variants=["Kön till båtplats i Vålösundet"]),
    )


def explained(s: Specimen) -> None:
    """Put how the tables are to be read."""
    s.heading(2, "Måluppfyllelse")
    s.p(
        """Kommunfullmäktige har fastställt fyra mål som berör nämnden. Nämnden har brutit ned dem till egna mål och
        indikatorer. Status avser läget vid årets slut. Grön innebär att målet väntas nås, gul att det väntas nås
        delvis och röd att det inte väntas nås. Grå används när uppgift saknas i delårsrapporten. Trenden visar om
        värdet har gått upp, gått ned eller är lika jämfört med 2022, oavsett om det är en önskad utveckling.""",
        told("Kommunfullmäktige mål", "fyra mål", "count", value=4, period=YEAR, sure=False),
    )


def council(s: Specimen, key: str, text: str, colour: str) -> None:
    """Put a goal of the council and what the board gives to it."""
    s.heading(3, f"Kommunfullmäktiges mål {key[1:]}: {text}", goal(key, text, number=key[1:], level="council"))
    s.p(
        f"<b>Nämndens bedömning:</b> {colour}",
        judged(key, COLOURS[colour], colour, source="template", forecast=1),
    )


def facts_of(key: str, parent: str, row: Row) -> list[Noted]:
    """Return the facts of an indicator's row."""
    name, before, now, wanted, forecast, colour, _, target = row
    state = {"status_alt": ["not_measured"]} if colour == "Grå" else {}
    out = [
        indicator(key, name, parent, target=target, target_source="table"),
        judged(key, COLOURS[colour], colour, source="template", forecast=1, **state),
    ]
    for text, series, measure, period in (
        (before, HEAD[1], "previous", "2022"),
        (now, HEAD[2], "outcome", "2023-08"),
        (wanted, HEAD[3], "target", YEAR),
        (forecast, HEAD[4], "forecast", YEAR),
    ):
        fact: Fact = {"name": name, "series": series, "measure": measure, "value": number(text), "period": period}
        fact |= {"value_text": "" if text == "–" else text, "unit": target[2], "source": "table"}
        out.append(Noted("observations", fact))
    return out


def table(
    s: Specimen, parent: str, goals: tuple[tuple[str, str, str, str, Target | None, tuple[Row, ...]], ...]
) -> None:
    """Put the board's goals below one of the council's, each a row in bold above its indicators."""
    rows: list[tuple[str, ...]] = []
    noted: list[Noted] = []
    bold: list[int] = []
    for key, text, colour, trend, target, indicators in goals:
        bold.append(len(rows))
        rows.append((f"{key} {text}", "", "", "", "", colour, trend))
        noted.append(goal(key, text, number=key, parent=parent, target=target))
        noted.append(judged(key, COLOURS[colour], colour, source="template", forecast=1))
        for place, row in enumerate(indicators, start=1):
            rows.append(row[:7])
            noted += facts_of(f"{key}.{place}", key, row)
    s.add(
        Grid(
            header=(HEAD,),
            rows=tuple(rows),
            widths=(0.38, 0.1, 0.11, 0.1, 0.12, 0.1, 0.09),
            left_columns=(0, 5, 6),
            bold_rows=tuple(bold),
        ),
        *noted,
    )


def town(s: Specimen) -> None:
    """Put the goals for the town."""
    s.goal_defaults["perspective"] = "Kristinehamn är en trygg och attraktiv plats att leva på"
    council(s, "K1", "Kristinehamn är en trygg och attraktiv plats att leva på", "Gul")
    table(
        s,
        "K1",
        (
            (
                "1.1",
                "Gator, gång- och cykelvägar ska vara säkra och framkomliga året runt",
                "Gul",
                "Lika",
                None,
                (
                    ("Gator med godkänd beläggning, %", "71", "73", "75", "75", "Grön", "Upp", (">=", 75, "percent")),
                    ("Skadade i halkolyckor, antal", "34", "29", "30", "38", "Röd", "Ned", ("<=", 30, "count")),
                    (
                        "Felanmälningar åtgärdade inom fem dagar, %",
                        "82",
                        "78",
                        "85",
                        "80",
                        "Gul",
                        "Ned",
                        (">=", 85, "percent"),
                    ),
                ),
            ),
            (
                "1.2",
                "Parker och lekplatser ska vara välskötta och användas av fler",
                "Grön",
                "Upp",
                None,
                (
                    ("Nöjda med parkernas skötsel, %", "74", "–", "76", "–", "Grå", "–", (">=", 76, "percent")),
                    ("Upprustade lekplatser, antal", "2", "3", "3", "3", "Grön", "Upp", (">=", 3, "count")),
                ),
            ),
        ),
    )
    s.p(
        """Beläggningsprogrammet har följt planen och 14 kilometer gata har fått ny asfalt. Halkolyckorna är däremot
        fler än på länge. Av de 29 som skadades under årets första månader var 21 över 65 år, och de flesta olyckorna
        inträffade på gångbanor som fastighetsägaren ansvarar för. Antalet felanmälningar har ökat till 1 912, mot
        1 604 under samma period i fjol, främst sedan appen lanserades i mars. Handläggningen hinner inte med i samma
        takt. Sammantaget väntas målet om säkra gator nås till viss del.""",
        told("gata ny asfalt", "14 kilometer", None, name_variants=["ny asfalt"]),
        told("skadades", "29", "count", name_variants=["Halkolyckorna skadades", "skadade i halkolyckor"]),
        told("över 65 år", "21", "count", name_variants=["skadades över 65 år"]),
        told("felanmälningar", "1 912", "count", name_variants=["Antalet felanmälningar"]),
        told(
            "felanmälningar",
            "1 604",
            "count",
            measure="previous",
            period=BEFORE,
            name_variants=["Antalet felanmälningar"],
        ),
        judged("1.1", "partly", "väntas målet om säkra gator nås till viss del", forecast=1),
    )
    s.p(
        """Lekplatserna i Djurgårdsskogen, på Marieberg och vid Sannakajen har rustats upp. Medborgarundersökningen
        görs i oktober. Synpunkterna på parkerna är färre än tidigare, och två av tre handlar om hundlatriner. Vi räknar
        med att nå målet.""",
        told("Synpunkterna på parkerna hundlatriner", "två av tre", "percent", value=66.7, sure=False),
        judged("1.2", "achieved", "Vi räknar med att nå målet", forecast=1),
    )


def climate(s: Specimen) -> None:
    """Put the goals for energy, water and food."""
    s.goal_defaults["perspective"] = "Kommunen hushåller med resurser och minskar sin klimatpåverkan"
    council(s, "K2", "Kommunen hushåller med resurser och minskar sin klimatpåverkan", "Gul")
    table(
        s,
        "K2",
        (
            (
                "2.1",
                "Energianvändningen i kommunens fastigheter ska minska",
                "Gul",
                "Ned",
                ("decrease", None, None),
                (
                    ("Köpt energi, kWh per m²", "168", "104", "160", "163", "Gul", "Ned", ("<=", 160, "kwh")),
                    ("Fossilfria fordon, %", "47", "61", "60", "64", "Grön", "Upp", (">=", 60, "percent")),
                ),
            ),
            (
                "2.2",
                "Dricksvattnet ska vara säkert och läckaget från ledningarna ska minska",
                "Röd",
                "Upp",
                ("decrease", None, None),
                (
                    ("Vattenförlust i ledningsnätet, %", "24", "27", "20", "26", "Röd", "Upp", ("<=", 20, "percent")),
                    ("Tjänliga vattenprover, %", "99", "99", "100", "99", "Gul", "Lika", (">=", 100, "percent")),
                    ("Källaröversvämningar, antal", "3", "12", "5", "14", "Röd", "Upp", ("<=", 5, "count")),
                ),
            ),
            (
                "2.3",
                "Matsvinnet ska halveras till 2026 och maten lagas med omtanke om miljön",
                "Grön",
                "Ned",
                ("decrease", 50, "percent"),
                (
                    ("Matsvinn, gram per portion", "61", "52", "55", "52", "Grön", "Ned", ("<=", 55, "g")),
                    ("Ekologiska inköp, %", "33", "25", "35", "26", "Röd", "Ned", (">=", 35, "percent")),
                ),
            ),
        ),
    )
    s.p(
        """Energianvändningen har minskat med drygt tre procent sedan styrsystemen byttes i 17 fastigheter och
        inomhustemperaturen sänktes till 20 grader. Däremot har solcellerna på Presterudsskolan försenats av att
        takkonstruktionen måste förstärkas, och målvärdet 160 kWh per kvadratmeter nås inte förrän nästa år. Av
        förvaltningens 88 fordon är det nu 54 som går på el eller biogas.""",
        told("Energianvändningen har minskat", "drygt tre procent", "percent", value=3, sure=False),
        told("styrsystemen byttes fastigheter", "17 fastigheter", "count", name_variants=["fastigheter"]),
        told("inomhustemperaturen", "20 grader", None, sure=False),
        told("målvärdet", "160 kWh per kvadratmeter", "kwh", measure="target", period=YEAR, sure=False),
        judged(
            "2.1.1",
            "not_achieved",
            "målvärdet 160 kWh per kvadratmeter nås inte förrän nästa år",
            forecast=1,
            goal_alt=["2.1"],
        ),
        told("fordon", "88 fordon", "count", name_variants=["förvaltningens fordon"]),
        told("fordon el eller biogas", "54", "count", name_variants=["går på el eller biogas"]),
    )


def water_and_food(s: Specimen) -> None:
    """Put what is said of water and food."""
    s.p(
        """Läcksökningen har lett till att 23 läckor hittats och lagats, men nya har uppstått i samma takt på de
        järnledningar som lades på 1950-talet. Två av de 214 vattenproverna var otjänliga på grund av koliforma
        bakterier, båda från en reservoar i Björneborg som sedan dess har rengjorts. Abonnenterna där uppmanades att
        koka sitt vatten i fyra dygn. Med den förnyelsetakt som budgeten medger, 0,4 procent om året, kommer målet om
        dricksvattnet inte att nås i år och troligen inte heller nästa år.""",
        told("läckor", "23 läckor", "count", name_variants=["läckor hittats och lagats"]),
        told("vattenproverna otjänliga", "Två", "count", value=2, name_variants=["otjänliga"]),
        told("vattenproverna", "214 vattenproverna", "count"),
        told("koka sitt vatten", "fyra dygn", "days", value=4, sure=False),
        told("förnyelsetakt", "0,4 procent", "percent"),
        judged("2.2", "not_achieved", "kommer målet om dricksvattnet inte att nås i år", forecast=1),
    )
    s.p(
        """Skolorna har tävlat i att minska svinnet, och på Stenstalidskolan kom man ned till 31 gram per portion. På
        äldreboendena är svinnet fortfarande 74 gram. Andelen ekologiskt har fått stå tillbaka då priserna stigit, i
        enlighet med nämndens beslut i februari. Utvecklingen är god, men eftersom bara en av de två indikatorerna
        blir grön är det tveksamt om hela målet kan anses uppnått.""",
        told("Stenstalidskolan", "31 gram per portion", "g", org_unit="Stenstalidskolan", name_variants=["svinnet"]),
        told("svinnet", "74 gram", "g", name_variants=["äldreboendena svinnet", "äldreboendena"]),
        told("indikatorerna blir grön", "en av de två indikatorerna", "count", value=1, sure=False),
        judged("2.3", "uncertain", "är det tveksamt om hela målet kan anses uppnått", forecast=1),
    )


def service(s: Specimen) -> None:
    """Put the goal for service."""
    s.goal_defaults["perspective"] = "Invånare och företag får god service"
    council(s, "K3", "Invånare och företag får god service", "Gul")
    table(
        s,
        "K3",
        (
            (
                "3.1",
                "Den som kontaktar förvaltningen ska få svar inom två dagar",
                "Gul",
                "Upp",
                ("<=", 2, "days"),
                (
                    (
                        "E-post besvarad inom två dagar, %",
                        "88",
                        "91",
                        "95",
                        "92",
                        "Gul",
                        "Upp",
                        (">=", 95, "percent"),
                    ),
                    ("Nöjda kunder lokalvård, index", "68", "72", "70", "72", "Grön", "Upp", (">=", 70, "index")),
                ),
            ),
        ),
    )
    s.p(
        """I mätningen i maj skickades 120 frågor per e-post till förvaltningens enheter. 109 av dem besvarades i tid.
        VA-enheten svarade på allt, medan fastighetsenheten missade sju av 30. Målet bedöms inte nås fullt ut under
        2023. Lokalvården har fått bättre betyg sedan städningen på förskolorna flyttades till eftermiddagen.""",
        told("frågor per e-post", "120 frågor", "count", period="2023-05", name_variants=["frågor"]),
        told("besvarades i tid", "109 av dem", "count", period="2023-05", name_variants=["frågor besvarades i tid"]),
        told(
            "fastighetsenheten missade",
            "sju av 30",
            "count",
            value=7,
            period="2023-05",
            org_unit="fastighetsenheten",
        ),
        judged("3.1", "partly", "Målet bedöms inte nås fullt ut under 2023", forecast=1),
    )


def employer(s: Specimen) -> None:
    """Put the goal for the staff."""
    s.goal_defaults["perspective"] = "Kristinehamns kommun är en attraktiv arbetsgivare"
    council(s, "K4", "Kristinehamns kommun är en attraktiv arbetsgivare", "Röd")
    table(
        s,
        "K4",
        (
            (
                "4.1",
                "Sjukfrånvaron ska vara högst 6,0 procent",
                "Röd",
                "Lika",
                ("<=", 6, "percent"),
                (
                    ("Sjukfrånvaro, %", "7,8", "7,8", "6,0", "7,6", "Röd", "Lika", ("<=", 6, "percent")),
                    ("Medarbetarengagemang, index", "76", "–", "78", "–", "Grå", "–", (">=", 78, "index")),
                ),
            ),
        ),
    )
    s.note(told("Sjukfrånvaron", "högst 6,0 procent", "percent", measure="target", period=YEAR, sure=False))
    s.p(
        """Sjukfrånvaron till och med juli är 7,8 procent. Den är 9,4 procent i måltidsenheten och 10,1 procent bland
        lokalvårdarna, men bara 3,2 procent på gatu- och parkenheten. Långtidsfrånvaron har minskat med fem personer.
        Förvaltningen har 231 tillsvidareanställda, varav 148 kvinnor. Medarbetarenkäten genomförs i november.""",
        told("Sjukfrånvaron", "7,8 procent", "percent", period="2023-01/2023-07"),
        told(
            "måltidsenheten",
            "9,4 procent",
            "percent",
            period="2023-01/2023-07",
            org_unit="måltidsenheten",
            name_variants=["Sjukfrånvaron"],
        ),
        told("lokalvårdarna", "10,1 procent", "percent", period="2023-01/2023-07", name_variants=["Sjukfrånvaron"]),
        told(
            "gatu- och parkenheten",
            "3,2 procent",
            "percent",
            period="2023-01/2023-07",
            org_unit="gatu- och parkenheten",
            name_variants=["Sjukfrånvaron"],
        ),
        told("Långtidsfrånvaron", "fem personer", "count", value=5, sure=False),
        told("tillsvidareanställda", "231 tillsvidareanställda", "count"),
        told("kvinnor", "148 kvinnor", "count", name_variants=["tillsvidareanställda kvinnor"]),
    )


def economy(s: Specimen) -> None:
    """Put the accounts."""
    s.heading(2, "Driftredovisning")
    s.p("Nettokostnader i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2023", "Utfall jan–aug", "Prognos 2023", "Avvikelse"),),
            rows=(
                ("Nämnd och förvaltningsledning", "6 240", "3 985", "6 100", "140"),
                ("Gata och trafik", "31 450", "22 310", "33 600", "-2 150"),
                ("Vinterväghållning", "7 800", "7 145", "10 900", "-3 100"),
                ("Park och skog", "14 920", "9 480", "14 300", "620"),
                ("Fastighet", "18 300", "13 655", "20 450", "-2 150"),
                ("Måltid", "52 640", "35 020", "53 240", "-600"),
                ("Lokalvård", "24 100", "15 730", "23 700", "400"),
                ("Summa skattefinansierat", "155 450", "107 325", "162 290", "-6 840"),
                ("Vatten och avlopp", "0", "-310", "1 450", "-1 450"),
                ("Avfall", "0", "-620", "-500", "500"),
                ("Summa taxefinansierat", "0", "-930", "950", "-950"),
            ),
            widths=(0.38, 0.15, 0.16, 0.16, 0.15),
            bold_rows=(7, 10),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        period=YEAR,
    )


def reasons(s: Specimen) -> None:
    """Put why the forecast is what it is."""
    s.p(
        """Vinterväghållningen väntas gå 3,1 miljoner kronor över budget. Antalet utryckningar under januari–april var
        46, att jämföra med 31 ett normalt år, och prognosen bygger på att november och december blir genomsnittliga.
        Gata och trafik belastas av att elen till gatubelysningen blir 1,4 miljoner kronor dyrare och att asfaltpriset
        har stigit med 18 procent.""",
        money("Vinterväghållningen", currency_unit="mkr", deviation=-3_100_000, period=YEAR),
        told("utryckningar", "46", "count", period="2023-01/2023-04", name_variants=["Antalet utryckningar"]),
        told("utryckningar ett normalt år", "31", "count", sure=False),
        told("elen till gatubelysningen dyrare", "1,4 miljoner kronor", "sek", value=1_400_000, sure=False),
        told("asfaltpriset har stigit", "18 procent", "percent", name_variants=["asfaltpriset"]),
    )
    s.p(
        """På fastighetssidan beräknas ett underskott på 2 150 tkr, som beror på dyrare fjärrvärme och på att sanering
        av mögel i Strandvägens förskola kostat 820 tkr. Måltidsenheten har mött prisökningarna genom att byta råvaror
        och ta bort den andra rätten två dagar i veckan. Underskottet stannar därmed på 600 tkr. Lokalvården lämnar ett
        överskott på 400 tkr eftersom fyra tjänster varit vakanta.""",
        money("fastighetssidan", currency_unit="tkr", deviation=-2_150_000, period=YEAR, item_variants=["Fastighet"]),
        told("sanering av mögel", "820 tkr", "sek", value=820_000, name_variants=["Strandvägens förskola"]),
        money("Måltidsenheten", currency_unit="tkr", deviation=-600_000, period=YEAR, item_variants=["Underskottet"]),
        told("andra rätten", "två dagar", "days", value=2, sure=False),
        money("Lokalvården", currency_unit="tkr", deviation=400_000, period=YEAR),
        told("tjänster vakanta", "fyra tjänster", "count", value=4, name_variants=["tjänster"]),
    )
    s.p(
        """För att minska underskottet införde nämnden i juni inköpsstopp och återhållsamhet med vikarier, vilket
        beräknas ge 900 tkr under hösten. VA-verksamhetens underskott täcks av tidigare års överuttag, som efter det
        uppgår till 2,3 miljoner kronor.""",
        told("inköpsstopp", "900 tkr", "sek", value=900_000, measure="forecast", period=YEAR, sure=False),
        told("överuttag", "2,3 miljoner kronor", "sek", value=2_300_000, measure="forecast", period=YEAR, sure=False),
    )


def investments(s: Specimen) -> None:
    """Put the investments."""
    s.heading(2, "Investeringar")
    s.p("Belopp i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Projekt", "Budget 2023", "Utfall aug", "Prognos 2023", "Avvikelse", "Klart"),),
            rows=(
                ("Gång- och cykelväg Presterudsvägen", "4 500", "3 910", "4 350", "150", "Kv 3 2023"),
                ("Beläggningsprogram", "9 000", "7 220", "9 000", "0", "Årligt"),
                ("UV-ljus Sandköpings vattenverk", "12 000", "2 640", "6 500", "5 500", "Kv 2 2024"),
                ("Förnyelse av ledningar", "18 500", "9 870", "16 000", "2 500", "Årligt"),
                ("Energieffektivisering", "6 000", "1 115", "3 200", "2 800", "Kv 4 2024"),
                ("Kök Södermalmsskolan", "8 200", "8 940", "9 600", "-1 400", "Kv 3 2023"),
                ("Lekplatser", "1 500", "1 470", "1 500", "0", "Årligt"),
                ("Summa", "59 700", "35 165", "50 150", "9 550", ""),
            ),
            widths=(0.33, 0.13, 0.12, 0.14, 0.145, 0.135),
            bold_rows=(7,),
            left_columns=(0, 5),
        ),
        ("budget", "outcome", "forecast", "deviation", None),
        statement="investment",
        period=YEAR,
    )
    s.p(
        """Av årets investeringsbudget på 59,7 miljoner kronor beräknas 50,2 miljoner, eller 84 procent, bli förbrukade.
        Upphandlingen av UV-ljus fick göras om sedan den första överprövats. Köket på Södermalmsskolan blir 1,4 miljoner
        kronor dyrare än beräknat, då ventilationen inte gick att återanvända.""",
        money(
            "investeringsbudget",
            statement="investment",
            currency_unit="mkr",
            budget=59_700_000,
            forecast=50_200_000,
            period=YEAR,
            is_total=1,
            item_variants=["årets investeringsbudget"],
            sure=False,
        ),
        told("investeringsbudget förbrukade", "84 procent", "percent", measure="forecast", period=YEAR, sure=False),
        money(
            "Köket på Södermalmsskolan", statement="investment", currency_unit="mkr", deviation=-1_400_000, period=YEAR
        ),
    )


def ahead(s: Specimen) -> None:
    """Put what lies ahead."""
    s.heading(2, "Framtid")
    s.p(
        """Reningsverket i Fiskartorpet närmar sig gränsen för sin kapacitet och måste byggas om före 2028. Kostnaden
        har i en första kalkyl bedömts till omkring 190 miljoner kronor, vilket skulle innebära att VA-taxan behöver
        höjas med i storleksordningen 40 procent. Nämnden återkommer med ett samlat underlag i samband med budgeten för
        2025. Från den 1 januari 2024 blir kommunen ansvarig för insamling av förpackningar från hushållen.""",
        told("Reningsverket Kostnaden", "omkring 190 miljoner kronor", "sek", value=190_000_000, sure=False),
        told("VA-taxan höjas", "40 procent", "percent", sure=False),
    )
