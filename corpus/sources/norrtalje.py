"""A chapter of a municipality's annual accounts: overarching goals weighed in prose, measures beside others'."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, number, seen
from corpus.gold import value as told
from corpus.story import Cell, Grid, Look, Mark, Specimen

TRAPS = [
    "a head of two rows: the municipality's three years, a target for a later year, and what others have",
    "an overview with a dot for this year and one for last year beside each goal, a legend below it",
    "the weighed verdict in prose below a heading of its own, with the reasons before or after it",
    "a verdict on this year and a doubt about the year that the goal is for in the same paragraph",
    "measures published later, measured every other year, or without figures for others",
    "financial goals as rows with three years, limit and a word, each explained in a paragraph with run-in title",
    "a result of the year as share of taxes, an average of five years beside that of one",
    "accounts of the municipality with costs as minus, the boards' without signs, in mnkr",
    "boards named in the prose about goals that are the council's, with results and verdicts of their own",
]
Y22, Y23, Y24 = "2022", "2023", "2024"
SIMILAR, COUNTRY = "Liknande kommuner", "Riket"
# Series, measure, period and whose value it is, of each column.
COLUMNS = (
    ("Norrtälje · 2022", "previous", Y22, None),
    ("Norrtälje · 2023", "previous", Y23, None),
    ("Norrtälje · 2024", "outcome", Y24, None),
    ("Mål 2026", "target", "2026", None),
    (f"Jämförelse 2024 · {SIMILAR}", "outcome", Y24, SIMILAR),
    (f"Jämförelse 2024 · {COUNTRY}", "outcome", Y24, COUNTRY),
)
LEGEND = {
    "green": "Målet är uppfyllt eller i huvudsak uppfyllt",
    "yellow": "Målet är delvis uppfyllt",
    "red": "Målet är inte uppfyllt",
}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved"}
SCHOOL = "Alla barn och unga ska lyckas i skolan och må bra"
CARE = "Den som behöver vård och omsorg ska känna sig trygg och bemötas med respekt"
GROWTH = "Fler ska vilja bo, arbeta och driva företag i Norrtälje"
CLIMATE = "Norrtäljes klimatpåverkan ska minska i den takt som krävs för att vara fossilfri 2030"
# Name, three years, target, others; unit and comparator.
Row = tuple[tuple[str, str, str, str, str, str, str], str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="norrtalje-arsredovisning-maluppfyllelse-2024",
        look=Look(
            colour="#5b2c6f",
            size=9,
            table="rows",
            header=("Förvaltningsberättelse", "Årsredovisning 2024"),
            footer=("Norrtäljes kommun", "{page}"),
            first_page_with_header=1,
            headings="modest",
        ),
        document={
            "municipality_code": "0188",
            "municipality": "Norrtälje",
            "report_type": "arsredovisning",
            "title": "Årsredovisning 2024",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2024,
            "period_start": "2024-01-01",
            "period_end": "2024-12-31",
        },
        goal_defaults={"level": "council", "year": 2024},
        value_defaults={"period": Y24},
    )
    s.heading(1, "God ekonomisk hushållning och måluppfyllelse")
    model(s)
    overview(s)
    school(s)
    care(s)
    growth(s)
    climate(s)
    financial(s)
    explained(s)
    result(s)
    boards(s)
    whole(s)
    s.traps += TRAPS
    return s


def model(s: Specimen) -> None:
    """Put how the municipality is governed."""
    s.p(
        """Kommunfullmäktige fastställde i juni 2023 fyra övergripande mål och fyra finansiella mål för
        mandatperioden 2023–2026. Nämnderna och bolagen har utifrån dem formulerat egna mål, som redovisas i
        respektive verksamhetsberättelse. De övergripande målen följs upp med 18 indikatorer. Nästan alla är hämtade
        från databasen Kolada, så att Norrtälje kan jämföras med riket och med en grupp liknande kommuner:
        Oskarshamn, Nyköping, Kalmar, Motala, Härnösand, Söderhamn och Ljungby.""",
        told("övergripande mål", "fyra övergripande mål", "count", value=4, sure=False),
        told("finansiella mål", "fyra finansiella mål", "count", value=4, sure=False),
        told("indikatorer", "18 indikatorer", "count", sure=False),
    )
    s.p(
        """För varje mål gör kommunstyrelsen en sammanvägd bedömning. Den utgår från hur indikatorerna har
        utvecklats och hur långt det är kvar till målvärdet för 2026, men tar även hänsyn till nämndernas analyser
        och till sådant som inte låter sig mätas. Resultaten för 2024 påverkas av att hushållen har haft det
        ekonomiskt svårt, att byggandet nästan avstannat och att staten dragit in flera riktade bidrag."""
    )


def overview(s: Specimen) -> None:
    """Put the overview of the goals, this year and last, and the legend."""
    s.p("Kommunstyrelsens bedömning av de övergripande målen", style="caption")
    rows: list[tuple[Cell, ...]] = []
    noted: list[Noted] = []
    for number_, text, before, now in (
        ("1", SCHOOL, "yellow", "yellow"),
        ("2", CARE, "yellow", "red"),
        ("3", GROWTH, "yellow", "green"),
        ("4", CLIMATE, "green", "yellow"),
    ):
        rows.append((number_, text, Mark(before, "circle", None, role="previous"), Mark(now, "circle", number_)))  # type: ignore[arg-type]
        noted.append(goal(number_, text, number=number_))
        noted.append(seen(number_, STATUS[before], LEGEND[before], sure=False, note="the year before"))
        noted.append(seen(number_, STATUS[now], LEGEND[now]))
    s.add(
        Grid(
            header=(("", "Övergripande mål", "2023", "2024"),),
            rows=tuple(rows),
            widths=(0.06, 0.72, 0.11, 0.11),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "circle", None, role="legend"), text) for c, text in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.05, 0.6),
            left_columns=(0, 1),
            frameless=True,
        )
    )


def measures(s: Specimen, key: str, text: str, *rows: Row) -> None:
    """Put a goal and its measures."""
    s.goal_defaults["perspective"] = None
    s.heading(2, f"Övergripande mål {key}: {text}")
    noted: list[Noted] = []
    for place, ((name, *cells), unit, comparator) in enumerate(rows):
        mine = f"{key}{'abcde'[place]}"
        noted.append(indicator(mine, name, key, target=(comparator, number(cells[3]), unit), target_source="table"))
        for shown, (series, measure, period, owner) in zip(cells, COLUMNS, strict=True):
            fact: Fact = {"name": name, "series": series, "measure": measure, "value": number(shown)}
            fact |= {"value_text": "" if shown == "–" else shown, "unit": unit, "period": period, "source": "table"}
            fact |= {"org_unit": owner} if owner else {}
            noted.append(Noted("observations", fact))
    s.add(
        Grid(
            header=(
                ("Indikator", "Norrtälje", "", "", "Mål 2026", "Jämförelse 2024", ""),
                ("", "2022", "2023", "2024", "", SIMILAR, COUNTRY),
            ),
            rows=tuple(row[0] for row in rows),
            widths=(0.35, 0.09, 0.09, 0.09, 0.1, 0.17, 0.11),
            spans=((0, 0, 1, 0), (0, 1, 0, 3), (0, 4, 1, 4), (0, 5, 0, 6)),
        ),
        *noted,
    )


def weighed(s: Specimen, text: str, *noted: Noted) -> None:
    """Put the weighed verdict."""
    s.heading(3, "Sammanvägd bedömning", listed=False)
    s.p(text, *noted)


def school(s: Specimen) -> None:
    """Put the goal for the young."""
    measures(
        s,
        "1",
        SCHOOL,
        (
            ("Behöriga till yrkesprogram, årskurs 9 (%)", "84,2", "85,9", "86,8", "90", "84,6", "84,9"),
            "percent",
            ">=",
        ),
        (("Gymnasieexamen inom fyra år (%)", "72,1", "70,8", "69,9", "76", "73,0", "71,9"), "percent", ">="),
        (("Elever i årskurs 8 som är trygga i skolan (%)", "79", "–", "83", "85", "78", "80"), "percent", ">="),
        (("Elever med hög frånvaro i grundskolan (%)", "11,6", "10,9", "10,4", "8", "–", "–"), "percent", "<="),
    )
    s.p(
        """Grundskolans resultat fortsätter att förbättras och behörigheten är nu högre än i både riket och de liknande
        kommunerna. Det är pojkarna som står för uppgången: 84,1 procent av dem är behöriga, mot 80,3 procent för två
        år sedan. Bland flickorna är andelen oförändrat 89,6 procent. Tryggheten i årskurs 8, som mäts vartannat år, har
        ökat på alla skolor utom en. Barn- och utbildningsnämnden kopplar resultaten till de 14 elevkoordinatorer som
        numera finns på högstadierna. Var tionde elev har emellertid fortfarande hög frånvaro.""",
        told(
            "pojkarna behöriga",
            "84,1 procent",
            "percent",
            series="pojkarna",
            name_variants=["behöriga", "pojkarna", "behörigheten"],
        ),
        told(
            "pojkarna behöriga",
            "80,3 procent",
            "percent",
            series="pojkarna",
            measure="previous",
            period=Y22,
            name_variants=["behöriga", "pojkarna", "behörigheten"],
        ),
        told(
            "flickorna andelen",
            "89,6 procent",
            "percent",
            series="flickorna",
            name_variants=["behöriga", "flickorna", "behörigheten", "flickorna behöriga"],
        ),
        told("elevkoordinatorer", "14 elevkoordinatorer", "count"),
        told("elev hög frånvaro", "Var tionde elev", "percent", value=10, sure=False),
    )
    s.p(
        """På gymnasiet går det åt andra hållet. Andelen som tar examen inom fyra år har minskat tre år i rad och
        understiger nu riket. Avhoppen är flest på introduktionsprogrammen. Norrtäljes gymnasium har inlett ett
        samarbete med arbetsmarknadsenheten, som under hösten fångade upp 31 av 46 ungdomar som hade avbrutit sina
        studier.""",
        told(
            "ungdomar avbrutit sina studier",
            "31 av 46 ungdomar",
            "count",
            value=31,
            name_variants=["ungdomar", "fångade upp ungdomar"],
        ),
    )
    weighed(
        s,
        """Två av indikatorerna är på väg mot sina målvärden, en förbättras långsamt och en försämras. Skillnaden mellan
        grundskolans och gymnasiets utveckling gör att kommunstyrelsen bedömer att målet är delvis uppfyllt, precis som
        2023.""",
        told("indikatorerna på väg mot sina målvärden", "Två av indikatorerna", "count", value=2, sure=False),
        judged("1", "partly", "målet är delvis uppfyllt"),
    )


def care(s: Specimen) -> None:
    """Put the goal for care."""
    measures(
        s,
        "2",
        CARE,
        (("Nöjda med sitt särskilda boende (%)", "81", "79", "76", "85", "78", "78"), "percent", ">="),
        (("Nöjda med sin hemtjänst (%)", "90", "88", "88", "92", "87", "86"), "percent", ">="),
        (("Väntetid till särskilt boende, dagar", "41", "52", "67", "35", "58", "64"), "days", "<="),
        (("Personal per hemtjänsttagare under 14 dagar", "14", "15", "15", "12", "15", "16"), "count", "<="),
        (
            ("Vuxna som inte återkommer till försörjningsstöd (%)", "78", "80", "83", "82", "79", "80"),
            "percent",
            ">=",
        ),
    )
    s.p(
        """Nöjdheten på kommunens särskilda boenden sjunker för andra året i följd. Lägst är den i svaren på frågan
        om det är lätt att få träffa sjuksköterska, där bara 58 procent är positiva. Hallstaviks servicehus utmärker
        sig med 91 procent nöjda. Väntetiden har på två år förlängts med 26 dagar sedan två avdelningar med
        sammanlagt 22 platser stängdes. Vid årsskiftet väntade 38 personer. Socialnämnden har betalat 3,4 mnkr till
        regionen för personer som varit utskrivningsklara men inte kunnat tas emot.""",
        told(
            "lätt att få träffa sjuksköterska",
            "58 procent",
            "percent",
            name_variants=["träffa sjuksköterska", "positiva"],
        ),
        told(
            "nöjda",
            "91 procent",
            "percent",
            org_unit="Hallstaviks servicehus",
            name_variants=["Hallstaviks servicehus", "Hallstaviks servicehus nöjda"],
        ),
        told("Väntetiden förlängts", "26 dagar", "days", sure=False),
        told("platser stängdes", "22 platser", "count", name_variants=["platser"], sure=False),
        told(
            "väntade personer",
            "38 personer",
            "count",
            period="2024-12",
            period_alt=[Y24],
            name_variants=["väntade", "personer"],
        ),
        told("betalat till regionen", "3,4 mnkr", "sek", value=3_400_000, name_variants=["utskrivningsklara"]),
    )
    s.p(
        """I hemtjänsten är läget stabilt och bättre än hos andra, även om antalet personal som varje kund möter
        inte har minskat. Inom individ- och familjeomsorgen är utvecklingen tydligt positiv. Där har satsningen på
        arbetsmarknadsanställningar gjort att 112 hushåll har kunnat lämna försörjningsstödet, och målvärdet för
        2026 är redan uppnått.""",
        told("hushåll lämna försörjningsstödet", "112 hushåll", "count", name_variants=["hushåll"]),
        judged("2e", "achieved", "målvärdet för 2026 är redan uppnått", goal_alt=["2"]),
    )
    weighed(
        s,
        """Framstegen inom försörjningsstödet väger inte upp försämringen för de äldre, som är den stora gruppen. Vid en
        sammanvägning anses målet inte vara uppfyllt. Socialnämnden delar bedömningen och har antagit en handlingsplan
        med elva punkter.""",
        judged("2", "not_achieved", "anses målet inte vara uppfyllt"),
        told("handlingsplan punkter", "elva punkter", "count", value=11, sure=False),
    )


def growth(s: Specimen) -> None:
    """Put the goal for growth."""
    measures(
        s,
        "3",
        GROWTH,
        (("Invånare den 31 december", "36 747", "36 605", "36 512", "37 000", "–", "–"), "count", ">="),
        (("Företagsklimat, placering", "214", "187", "139", "150", "–", "–"), "rank", "<="),
        (("Företagarnas betyg på myndighetsutövning (NKI)", "71", "73", "77", "75", "74", "74"), "index", ">="),
        (("Nöjda med kommunen som plats att bo på (%)", "92", "–", "94", "93", "91", "91"), "percent", ">="),
        (("Arbetslöshet, 20–64 år (%)", "6,9", "6,6", "6,4", "6,0", "6,7", "6,9"), "percent", "<="),
    )
    s.p(
        """Företagarna ger kommunen bättre betyg än någonsin. I Svenskt Näringslivs rankning har Norrtälje klättrat 75
        placeringar på två år och miljö- och byggnadsnämnden fick 82 i betyg för sina bygglov. Under året startades 196
        nya företag. Arbetslösheten minskade trots varslet vid en av ortens verkstadsindustrier, där 64 anställda fick
        gå. Invånarna är nöjda med att bo här, allra mest de som är över 65 år.""",
        told("klättrat placeringar", "75 placeringar", None, sure=False),
        told(
            "betyg för sina bygglov",
            "82",
            "index",
            org_unit="miljö- och byggnadsnämnden",
            name_variants=["bygglov", "miljö- och byggnadsnämnden"],
        ),
        told("nya företag", "196 nya företag", "count", name_variants=["startades nya företag"]),
        told("anställda varslet", "64 anställda", "count", name_variants=["anställda"]),
    )
    s.p(
        """Folkmängden fortsätter däremot att minska. 261 barn föddes medan 489 personer avled. Flyttningsöverskottet på
        135 personer räckte inte för att uppväga födelseunderskottet. Endast 27 bostäder färdigställdes, att jämföra med
        104 året före, och de kommunala bostadsbolagen har skjutit upp två projekt i Rimbo.""",
        told("barn föddes", "261 barn", "count", name_variants=["barn"]),
        told("personer avled", "489 personer", "count", name_variants=["avled"]),
        told("Flyttningsöverskottet", "135 personer", "count"),
        told("bostäder färdigställdes", "27 bostäder", "count", name_variants=["bostäder"]),
        told(
            "bostäder färdigställdes",
            "104",
            "count",
            measure="previous",
            period=Y23,
            name_variants=["bostäder"],
        ),
    )
    weighed(
        s,
        """Tre av fem indikatorer har redan nått det målvärde som gäller 2026. Att befolkningen minskar är
        allvarligt men beror på faktorer som kommunen har begränsad rådighet över. Sammantaget bedöms målet i
        huvudsak vara uppfyllt.""",
        told("indikatorer nått målvärde", "Tre av fem indikatorer", "count", value=3, sure=False),
        judged("3", "achieved", "bedöms målet i huvudsak vara uppfyllt", status_alt=["partly"]),
    )


def climate(s: Specimen) -> None:
    """Put the goal for the climate."""
    measures(
        s,
        "4",
        CLIMATE,
        (("Utsläpp av växthusgaser, ton per invånare*", "4,6", "4,4", "–", "3,5", "–", "–"), "tonnes", "<="),
        (("Fossilfria bilar i kommunen som organisation (%)", "38", "51", "58", "75", "46", "49"), "percent", ">="),
        (("Hushållsavfall, kg per invånare", "462", "448", "439", "400", "451", "433"), "kg", "<="),
        (("Ekologiska livsmedel i kommunens kök (%)", "35", "29", "24", "40", "26", "28"), "percent", ">="),
    )
    s.p("* Uppgifter för 2024 publiceras i september 2025.", style="small")
    s.p(
        """Utsläppen har sedan 2018 minskat med i genomsnitt 3,8 procent om året, men takten behöver fördubblas.
        Hälften av utsläppen kommer från transporter och en fjärdedel från jordbruket. Kommunkoncernens egna utsläpp
        uppgick till 2 140 ton, 12 procent mindre än 2023. Norrtälje Miljö &amp; Energi AB har bytt ut oljan i
        spetslastpannan mot bioolja och solparken i Överum levererade 4,1 GWh under sitt första hela år. Andelen
        ekologiska livsmedel har i stället minskat kraftigt sedan priserna steg, vilket är följden av ett medvetet
        val för att hålla kostbudgeten.""",
        told("Utsläppen minskat", "3,8 procent", "percent", name_variants=["Utsläppen"]),
        told("utsläppen transporter", "Hälften", "percent", value=50, sure=False),
        told("utsläppen jordbruket", "en fjärdedel", "percent", value=25, sure=False),
        told("Kommunkoncernens egna utsläpp", "2 140 ton", "tonnes", name_variants=["egna utsläpp"]),
        told("Kommunkoncernens egna utsläpp mindre", "12 procent", "percent", sure=False),
        told("solparken i Överum levererade", "4,1 GWh", None, name_variants=["solparken i Överum", "solparken"]),
    )
    weighed(
        s,
        """För 2024 får målet betraktas som delvis uppfyllt. Den interna omställningen går bra och följer planen, medan
        det är tveksamt om Norrtälje som geografiskt område hinner bli fossilfritt till 2030. Bedömningen har därför
        sänkts sedan förra året.""",
        judged("4", "partly", "får målet betraktas som delvis uppfyllt"),
        judged(
            "4",
            "uncertain",
            "det är tveksamt om Norrtälje som geografiskt område hinner bli fossilfritt till 2030",
            forecast=1,
            sure=False,
        ),
    )


FINANCIAL: tuple[tuple[str, str, str, str, str, str, tuple[str, float | None, str]], ...] = (
    (
        "Resultatet ska i genomsnitt under fem år vara minst 2 procent av skatteintäkter och statsbidrag",
        "3,1 %",
        "2,6 %",
        "2,1 %",
        "2,0 %",
        "Uppfyllt",
        (">=", 2, "percent"),
    ),
    (
        "Soliditeten inklusive samtliga pensionsförpliktelser ska öka",
        "21,4 %",
        "22,8 %",
        "22,5 %",
        "Öka",
        "Ej uppfyllt",
        ("increase", None, "percent"),
    ),
    (
        "De skattefinansierade investeringarna ska till minst 80 procent betalas med egna medel",
        "112 %",
        "94 %",
        "83 %",
        "80 %",
        "Uppfyllt",
        (">=", 80, "percent"),
    ),
    (
        "Nämnderna ska hålla sin budget (avvikelse i mnkr)",
        "-4,1",
        "-18,3",
        "-27,6",
        "0",
        "Ej uppfyllt",
        (">=", 0, "sek"),
    ),
)


def financial(s: Specimen) -> None:
    """Put the financial goals."""
    s.heading(2, "Finansiella mål")
    s.goal_defaults["perspective"] = "Finansiella mål"
    noted: list[Noted] = []
    for place, (text, *cells, verdict, target) in enumerate(FINANCIAL, start=1):
        key = f"F{place}"
        noted.append(goal(key, text, target=target, text_variants=[text.split(" (")[0]]))
        noted.append(judged(key, "achieved" if verdict == "Uppfyllt" else "not_achieved", verdict, source="template"))
        steps = ((Y22, "previous"), (Y23, "previous"), (Y24, "outcome"), ("Mål", "target"))
        for (series, measure), shown in zip(steps, cells, strict=True):
            if number(shown) is None:
                continue
            fact: Fact = {"measure": measure, "period": Y24 if series == "Mål" else series, "series": series}
            fact |= {"sure": False} if target[2] == "sek" else {}
            noted.append(told(text, shown, target[2], source="table", **fact))
    s.add(
        Grid(
            header=(("Finansiellt mål", "2022", "2023", "2024", "Mål", "Måluppfyllelse"),),
            rows=tuple(row[:6] for row in FINANCIAL),
            widths=(0.4, 0.1, 0.1, 0.1, 0.09, 0.21),
            left_columns=(0, 5),
        ),
        *noted,
    )


def explained(s: Specimen) -> None:
    """Put what is said of the financial goals."""
    s.p(
        """<b>Resultatmålet.</b> Årets resultat på 11,2 mnkr motsvarar 0,4 procent av skatteintäkter och statsbidrag.
        Eftersom målet avser ett genomsnitt för fem år, och åren 2021 och 2022 var starka, uppgår värdet ändå till 2,1
        procent och målet är uppfyllt. Med nuvarande utveckling kommer det inte att nås 2025.""",
        money("Årets resultat", currency_unit="mkr", outcome=11_200_000, period=Y24, is_total=1),
        told(
            "Årets resultat av skatteintäkter och statsbidrag",
            "0,4 procent",
            "percent",
            name_variants=["Årets resultat"],
        ),
        told("genomsnitt för fem år", "2,1 procent", "percent", name_variants=["Resultatmålet", "värdet"]),
        judged("F1", "achieved", "målet är uppfyllt"),
        judged("F1", "not_achieved", "kommer det inte att nås 2025", forecast=1, sure=False),
    )
    s.p(
        """<b>Soliditeten.</b> Soliditeten enligt balansräkningen är 41,7 procent och med pensionsförpliktelser som
        intjänats före 1998 inräknade 22,5 procent. Det är en minskning med 0,3 procentenheter. Målet har således inte
        nåtts. Liknande kommuner hade i genomsnitt 19,6 procent 2023.""",
        told("Soliditeten enligt balansräkningen", "41,7 procent", "percent", name_variants=["Soliditeten"]),
        told("Soliditeten med pensionsförpliktelser", "22,5 procent", "percent", name_variants=["Soliditeten"]),
        told("Soliditeten minskning", "0,3 procentenheter", None, sure=False),
        judged("F2", "not_achieved", "Målet har således inte nåtts"),
        told(
            "Liknande kommuner",
            "19,6 procent",
            "percent",
            period=Y23,
            org_unit="Liknande kommuner",
            name_variants=["Soliditeten", "soliditet"],
        ),
    )
    s.p(
        """<b>Självfinansieringen.</b> Kommunen investerade 163,5 mnkr i skattefinansierad verksamhet, varav 83 procent
        kunde betalas med årets resultat och avskrivningar. Målet nås, men marginalen krymper. De största
        investeringarna är om- och tillbyggnaden av Ludvigsborgsskolan (61,8 mnkr) och Slottsholmsbron (24,3 mnkr).""",
        money(
            "investerade",
            statement="investment",
            currency_unit="mkr",
            outcome=163_500_000,
            period=Y24,
            is_total=1,
            item_variants=["Kommunen", "skattefinansierad verksamhet"],
        ),
        told(
            "Självfinansieringen",
            "83 procent",
            "percent",
            name_variants=["betalas med årets resultat och avskrivningar"],
        ),
        judged("F3", "achieved", "Målet nås"),
        money("Ludvigsborgsskolan", statement="investment", currency_unit="mkr", outcome=61_800_000, period=Y24),
        money("Slottsholmsbron", statement="investment", currency_unit="mkr", outcome=24_300_000, period=Y24),
    )


def result(s: Specimen) -> None:
    """Put the accounts of the municipality."""
    s.heading(2, "Årets resultat")
    s.p("Kommunens resultaträkning i sammandrag, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall 2023", "Budget 2024", "Utfall 2024", "Avvikelse"),),
            rows=(
                ("Verksamhetens nettokostnader", "-2 402,6", "-2 521,0", "-2 545,2", "-24,2"),
                ("Skatteintäkter", "1 802,3", "1 879,5", "1 872,1", "-7,4"),
                ("Generella statsbidrag och utjämning", "640,8", "661,0", "668,4", "7,4"),
                ("Finansnetto", "8,1", "4,5", "15,9", "11,4"),
                ("Årets resultat", "48,6", "24,0", "11,2", "-12,8"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period=Y24,
    )
    s.p(
        """Resultatet är 12,8 mnkr sämre än budget och 37,4 mnkr sämre än 2023. Balanskravsresultatet blev 5,6 mnkr
        sedan realisationsvinster räknats bort, vilket innebär att kommunen inte har något underskott att
        återställa. Finansnettot gynnades av att pensionsmedlens värde steg med 9,2 mnkr.""",
        money(
            "Resultatet",
            currency_unit="mkr",
            deviation=-12_800_000,
            period=Y24,
            is_total=1,
            item_variants=["Årets resultat"],
        ),
        told("Resultatet sämre än 2023", "37,4 mnkr", "sek", value=37_400_000, sure=False),
        money("Balanskravsresultatet", currency_unit="mkr", outcome=5_600_000, period=Y24),
        told("pensionsmedlens värde steg", "9,2 mnkr", "sek", value=9_200_000, name_variants=["pensionsmedlens värde"]),
    )


def boards(s: Specimen) -> None:
    """Put the money of the boards."""
    s.p("Nämndernas budgetavvikelser, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("Nämnd", "Budget", "Utfall", "Avvikelse"),),
            rows=(
                ("Kommunstyrelsen", "212,4", "207,9", "4,5"),
                ("Barn- och utbildningsnämnden", "1 024,0", "1 030,6", "-6,6"),
                ("Socialnämnden", "986,5", "1 018,2", "-31,7"),
                ("Samhällsbyggnadsnämnden", "148,2", "141,6", "6,6"),
                ("Miljö- och byggnadsnämnden", "19,7", "20,3", "-0,6"),
                ("Överförmyndarnämnden", "6,1", "5,9", "0,2"),
                ("Summa nämnder", "2 396,9", "2 424,5", "-27,6"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "deviation"),
        currency_unit="mkr",
        period=Y24,
    )
    s.p(
        """Nämnderna redovisar tillsammans ett underskott på 27,6 mnkr, och det fjärde finansiella målet är därmed
        inte uppfyllt. Socialnämndens underskott uppgår till 31,7 mnkr. Hyrpersonal kostade 19,4 mnkr, och
        placeringar av barn och unga blev 14,8 mnkr dyrare än beräknat. Barn- och utbildningsnämndens avvikelse på
        -6,6 mnkr beror på att antalet elever har minskat utan att organisationen hunnit anpassas.
        Samhällsbyggnadsnämnden lämnar ett överskott på 6,6 mnkr efter en mild vinter.""",
        money("Nämnderna", currency_unit="mkr", deviation=-27_600_000, period=Y24, is_total=1),
        judged("F4", "not_achieved", "det fjärde finansiella målet är därmed inte uppfyllt"),
        money(
            "Socialnämndens",
            currency_unit="mkr",
            deviation=-31_700_000,
            period=Y24,
            item_variants=["Socialnämnden", "Socialnämndens underskott"],
        ),
        told("Hyrpersonal", "19,4 mnkr", "sek", value=19_400_000, name_variants=["Hyrpersonal kostade"]),
        money("placeringar av barn och unga", currency_unit="mkr", deviation=-14_800_000, period=Y24),
        money(
            "Barn- och utbildningsnämndens",
            currency_unit="mkr",
            deviation=-6_600_000,
            period=Y24,
            item_variants=["Barn- och utbildningsnämnden", "Barn- och utbildningsnämndens avvikelse"],
        ),
        money("Samhällsbyggnadsnämnden", currency_unit="mkr", deviation=6_600_000, period=Y24),
    )


def whole(s: Specimen) -> None:
    """Put the verdict on good economy."""
    s.goal_defaults["perspective"] = None
    s.heading(2, "Samlad bedömning av god ekonomisk hushållning")
    s.p(
        """Enligt kommunens riktlinjer råder god ekonomisk hushållning när minst hälften av de finansiella målen är
        uppfyllda och högst ett av de övergripande målen är rött. Två av fyra finansiella mål är uppfyllda.
        Av de övergripande målen är ett uppfyllt, två delvis uppfyllda och ett inte uppfyllt. Kommunstyrelsens
        bedömning är att Norrtälje har haft en god ekonomisk hushållning 2024, om än med liten marginal.""",
        told("finansiella mål uppfyllda", "Två av fyra finansiella mål", "count", value=2, sure=False),
        told("övergripande målen uppfyllt", "ett uppfyllt", "count", value=1, sure=False),
        told("övergripande målen delvis uppfyllda", "två delvis uppfyllda", "count", value=2, sure=False),
        told("övergripande målen inte uppfyllt", "ett inte uppfyllt", "count", value=1, sure=False),
    )
    s.p(
        """Inför 2025 har fullmäktige beslutat om besparingar på 34 mnkr, varav socialnämnden svarar för 18 mnkr.
        Resultatbudgeten är 15 mnkr. Kommunens revisorer har påpekat att de övergripande målen bör få årliga
        målvärden, och frågan bereds i budgetberedningen.""",
        told("besparingar", "34 mnkr", "sek", value=34_000_000, period="2025", sure=False),
        told(
            "besparingar socialnämnden",
            "18 mnkr",
            "sek",
            value=18_000_000,
            period="2025",
            name_variants=["socialnämnden"],
            sure=False,
        ),
        money("Resultatbudgeten", currency_unit="mkr", budget=15_000_000, period="2025", sure=False),
    )
