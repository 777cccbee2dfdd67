"""Out of a municipality's annual accounts as text: goals after a label in strategic areas, weighed verdicts."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, number
from corpus.gold import value as told
from corpus.story import Break, Grid, Look, Specimen

TRAPS = [
    "text out of a PDF: a line for each paragraph, the cells of a row beside each other without tabs, footers between",
    "four strategic areas, goals after the label Mål, their verdict in the paragraph after Samlad bedömning",
    "verdicts worded otherwise each time, one of them that the goal cannot be judged because of the pandemic",
    "targets with Minst and Högst, values with percent signs in one table and without in the next",
    "a dash for what was not measured in the year of the pandemic, and for a target that is lacking",
    "a paragraph that a page's end breaks in the midst of a sentence",
    "a table of how many goals are reached by area, and the rule for good economy",
    "boards and companies named in the prose about goals that are the council's",
]
YEAR = "2021"
Target = tuple[str, float | None, str | None]
# Name, 2019, 2020, 2021, target; what the target is.
Row = tuple[str, str, str, str, str, Target]
HEAD = ("Indikator", "2019", "2020", "2021", "Målvärde 2021")


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="lindesberg-arsredovisning-maluppfoljning-2021",
        formats=("joined",),
        look=Look(footer=("Lindesbergs kommun Årsredovisning 2021 Förvaltningsberättelse", "{page}")),
        document={
            "municipality_code": "1885",
            "municipality": "Lindesberg",
            "report_type": "arsredovisning",
            "title": "Årsredovisning 2021",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-12-31",
        },
        goal_defaults={"level": "council", "year": 2021},
        value_defaults={"period": YEAR},
    )
    introduction(s)
    attractive(s)
    learning(s)
    preschool(s)
    care(s)
    sustainable(s)
    staff_and_climate(s)
    whole(s)
    boards(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put how the municipality is governed and how goals are judged."""
    s.heading(1, "Årsredovisning 2021")
    s.heading(2, "Måluppföljning")
    s.p(
        """Kommunfullmäktige antog i november 2020 Mål och budget 2021–2023. I den pekas fyra strategiska områden ut som
        tillsammans ska föra kommunen närmare visionen. Till områdena hör tio övergripande mål. Varje mål följs upp
        med ett fåtal indikatorer, i första hand hämtade ur databasen Kolada och ur SCB:s medborgarundersökning, för
        att resultaten ska kunna jämföras över tid och med andra.""",
        told("strategiska områden", "fyra strategiska områden", "count", value=4, sure=False),
        told("övergripande mål", "tio övergripande mål", "count", value=10, sure=False),
    )
    s.p(
        """Nämnderna och de helägda bolagen beskriver i sina verksamhetsberättelser hur de har bidragit till målen. Det
        som står här är kommunstyrelsens sammanvägning. Ett mål kan bedömas som uppnått även om inte alla indikatorer
        når sina målvärden, och tvärtom. Pandemin har påverkat så gott som alla verksamheter under 2021 och gör vissa
        jämförelser med tidigare år osäkra. Medborgarundersökningen gjordes inte 2020."""
    )


def table(s: Specimen, parent: str, *rows: Row) -> None:
    """Put the indicators of a goal."""
    noted: list[Noted] = []
    for place, row in enumerate(rows, start=1):
        name, *cells, target = row
        noted.append(indicator(f"{parent}.{place}", name, parent, target=target, target_source="table"))
        for series, measure, text in zip(HEAD[1:], ("previous", "previous", "outcome", "target"), cells, strict=True):
            fact: Fact = {"name": name, "series": series, "measure": measure, "value": number(text)}
            fact |= {"value_text": "" if text == "–" else text, "unit": target[2], "source": "table"}
            noted.append(Noted("observations", fact | {"period": series[-4:]}))
    s.add(Grid(header=(HEAD,), rows=tuple(row[:5] for row in rows), widths=(0.52, 0.12, 0.12, 0.12, 0.12)), *noted)


def headed(s: Specimen, key: str, text: str, target: Target | None = None) -> None:
    """Put a goal after its label."""
    s.p(f"Mål {key}: {text}", goal(key, text, number=key, target=target))


def weighed(s: Specimen, text: str, *noted: Noted) -> None:
    """Put the weighed verdict on a goal."""
    s.p("Samlad bedömning")
    s.p(text, *noted)


def attractive(s: Specimen) -> None:
    """Put the goals for an attractive municipality."""
    s.goal_defaults["perspective"] = "Attraktiv kommun"
    s.heading(3, "Strategiskt område: Attraktiv kommun")
    headed(s, "1", "Lindesberg ska vara en trygg kommun att bo och leva i")
    table(
        s,
        "1",
        ("Trygg utomhus när det är mörkt, andel", "62 %", "–", "58 %", "Minst 65 %", (">=", 65, "percent")),
        ("Anmälda våldsbrott per 100 000 invånare", "1 012", "1 084", "967", "Högst 950", ("<=", 950, "count")),
        ("Rekommenderar andra att flytta hit, andel", "54 %", "–", "57 %", "Minst 55 %", (">=", 55, "percent")),
    )
    s.p(
        """Tryggheten efter mörkrets inbrott är lägre än 2019 och skillnaden mellan könen är stor. Av männen känner sig
        71 procent trygga men av kvinnorna bara 46 procent. Resultatet rimmar illa med att de anmälda brotten
        faktiskt har minskat. Tillsammans med polisen och Linde stadsdelsförening har kommunen gjort sex
        trygghetsvandringar, och samhällsbyggnadsnämnden har bytt ut belysningen på Kristinavägen och runt
        resecentrum. I Frövi har fritidsgården fått kvällsöppet två dagar mer i veckan.""",
        told("männen trygga", "71 procent", "percent", name_variants=["männen", "Av männen känner sig trygga"]),
        told("kvinnorna trygga", "46 procent", "percent", name_variants=["kvinnorna"]),
        told("trygghetsvandringar", "sex trygghetsvandringar", "count", value=6),
        told("kvällsöppet", "två dagar", "days", value=2, org_unit="fritidsgården", sure=False),
    )
    weighed(
        s,
        """Två av tre indikatorer utvecklas positivt men upplevelsen av trygghet gör det inte. Målet bedöms som delvis
        uppnått.""",
        told("indikatorer utvecklas positivt", "Två av tre", "count", value=2, sure=False),
        judged("1", "partly", "Målet bedöms som delvis uppnått"),
    )
    headed(s, "2", "Fler ska välja att bo i kommunen", ("increase", None, None))
    table(
        s,
        "2",
        ("Antal invånare den 31 december", "23 622", "23 569", "23 541", "Minst 23 700", (">=", 23700, "count")),
        ("Färdigställda bostäder", "41", "22", "57", "Minst 50", (">=", 50, "count")),
    )
    s.p(
        """Folkmängden minskade för tredje året i följd, den här gången med 28 personer. Det föddes 214 barn medan 287
        personer avled. Flyttnettot var däremot positivt med 45 personer, framför allt tack vare inflyttning från
        Örebro. De nya bostäderna på Hagaberg blev inflyttningsklara under hösten och 36 av de 57 som färdigställdes
        under året finns där. Besbro har fått detaljplan för ytterligare 80 bostäder.""",
        told("Folkmängden minskade", "28 personer", "count", sure=False),
        told("föddes barn", "214 barn", "count", name_variants=["barn"]),
        told("personer avled", "287 personer", "count", name_variants=["avled"]),
        told("Flyttnettot", "45 personer", "count"),
        told("bostäderna på Hagaberg", "36 av de 57", "count", name_variants=["nya bostäderna på Hagaberg"]),
        told("bostäder färdigställdes", "57", "count", sure=False),
        told("Besbro bostäder", "80 bostäder", "count", measure="forecast", period=None, sure=False),
    )
    weighed(
        s,
        """Bostadsbyggandet har tagit fart, men så länge invånarna blir färre kan målet inte anses vara uppnått.""",
        judged("2", "not_achieved", "kan målet inte anses vara uppnått"),
    )


def learning(s: Specimen) -> None:
    """Put the goals for school."""
    s.add(Break())
    s.goal_defaults["perspective"] = "Livslångt lärande"
    s.heading(3, "Strategiskt område: Livslångt lärande")
    headed(s, "3", "Alla elever ska lämna grundskolan med fullständiga betyg", (">=", 100, "percent"))
    table(
        s,
        "3",
        ("Behöriga till yrkesprogram årskurs 9, andel (%)", "80,1", "77,9", "82,4", "85", (">=", 85, "percent")),
        ("Meritvärde årskurs 9", "211", "206", "214", "220", (">=", 220, "index")),
        ("Fullständiga betyg, andel (%)", "68,9", "66,0", "69,7", "75", (">=", 75, "percent")),
    )
    s.p(
        """Resultaten i årskurs 9 förbättrades efter två svaga år. Flickorna har ett meritvärde på 229 och pojkarna på
        200. Mest har Stadsskogsskolan lyft sig, där andelen behöriga steg från 74 till 83 procent. I kommunen som
        helhet saknade 47 av 267 elever behörighet till något nationellt program. Sex av tio av dem hade börjat i
        svensk skola efter årskurs 6. Högstadiet hade delvis fjärrundervisning under januari och februari, och
        frånvaron var högre än normalt under hela våren. Barn- och utbildningsnämnden har använt 3,4 miljoner kronor
        ur den så kallade skolmiljarden till lovskola och läxhjälp.""",
        told("Flickorna meritvärde", "229", "index", name_variants=["Flickorna"]),
        told("pojkarna meritvärde", "200", "index", name_variants=["pojkarna"]),
        told(
            "andelen behöriga",
            "74",
            "percent",
            measure="previous",
            period="2020",
            org_unit="Stadsskogsskolan",
            name_variants=["Stadsskogsskolan"],
        ),
        told(
            "andelen behöriga",
            "83 procent",
            "percent",
            org_unit="Stadsskogsskolan",
            name_variants=["Stadsskogsskolan"],
        ),
        told(
            "elever saknade behörighet",
            "47 av 267 elever",
            "count",
            name_variants=["saknade behörighet till något nationellt program"],
        ),
        told("börjat i svensk skola efter årskurs 6", "Sex av tio", "percent", value=60, sure=False),
        told("skolmiljarden", "3,4 miljoner kronor", "sek", value=3_400_000, org_unit="Barn- och utbildningsnämnden"),
    )
    weighed(
        s,
        """Trots att alla tre indikatorerna pekar uppåt är avståndet till målet stort, och ingen av dem når sitt
        målvärde. Målet är inte uppnått.""",
        judged("3", "not_achieved", "Målet är inte uppnått"),
    )
    headed(s, "4", "Fler ska klara gymnasieskolan på tre år", ("increase", None, None))
    table(
        s,
        "4",
        ("Gymnasieexamen inom tre år, andel (%)", "68,2", "70,4", "73,1", "72", (">=", 72, "percent")),
        ("Etablerade två år efter gymnasiet, andel (%)", "44", "46", "–", "48", (">=", 48, "percent")),
    )
    s.p(
        """Lindeskolan följer sedan 2018 upp varje elev som riskerar att inte nå examen. Det arbetet ger nu resultat,
        och det är första gången som fler än sju av tio av kommunens ungdomar tar examen på utsatt tid. På
        yrkesprogrammen är andelen 76 procent och på de högskoleförberedande 81. Introduktionsprogrammen drar däremot
        ned genomsnittet. Uppgift om etablering för 2021 publiceras i augusti.""",
        told("tar examen på utsatt tid", "fler än sju av tio", "percent", value=70, sure=False),
        told("yrkesprogrammen", "76 procent", "percent", name_variants=["yrkesprogrammen examen inom tre år"]),
        told("högskoleförberedande", "81", "percent", name_variants=["högskoleförberedande examen inom tre år"]),
        judged("4.2", "not_measured", "publiceras i augusti", source="text", sure=False),
    )
    weighed(
        s,
        """Kommunstyrelsens bedömning är att målet är uppnått. Andelen med examen har ökat tre år i rad och ligger nu
        över det målvärde som fullmäktige satte.""",
        judged("4", "achieved", "målet är uppnått"),
    )


def preschool(s: Specimen) -> None:
    """Put the goal for the preschools; a page ends within its paragraph."""
    headed(s, "5", "Förskolan ska ge alla barn en bra start i livet")
    table(
        s,
        "5",
        ("Inskrivna barn per årsarbetare", "5,6", "5,4", "5,2", "Högst 5,3", ("<=", 5.3, "ratio")),
        ("Årsarbetare med förskollärarlegitimation, andel (%)", "38", "37", "41", "45", (">=", 45, "percent")),
    )
    s.p(
        """Barngrupperna har blivit mindre, vilket till en del är en följd av att barnkullarna minskar. I genomsnitt
        gick det 13,9 barn i varje grupp, jämfört med 14,8 året innan. 92 procent av vårdnadshavarna är nöjda""",
        told("barn i varje grupp", "13,9 barn", "count", name_variants=["barn"]),
        told(
            "barn i varje grupp",
            "14,8",
            "count",
            measure="previous",
            period="2020",
            name_variants=["barn"],
        ),
        told("vårdnadshavarna är nöjda", "92 procent", "percent", name_variants=["vårdnadshavarna"]),
    )
    s.add(Break())
    s.p(
        """med verksamheten i stort, men andelen som svarade på enkäten sjönk. Tillgången på legitimerade förskollärare
        är alltjämt ett bekymmer. Elva barnskötare läser till förskollärare på halvtid med bibehållen lön och de
        första väntas bli klara 2023.""",
        told("barnskötare läser till förskollärare", "Elva barnskötare", "count", value=11),
    )
    weighed(
        s,
        """Tätheten når målvärdet med god marginal medan andelen förskollärare är för låg. Sammantaget är målet uppnått
        till viss del.""",
        judged("5", "partly", "Sammantaget är målet uppnått till viss del"),
        judged("5.1", "achieved", "Tätheten når målvärdet med god marginal", sure=False, goal_alt=["5"]),
        judged("5.2", "not_achieved", "andelen förskollärare är för låg", sure=False, goal_alt=["5"]),
    )


def care(s: Specimen) -> None:
    """Put the goals for care."""
    s.goal_defaults["perspective"] = "Vård, omsorg och stöd"
    s.heading(3, "Strategiskt område: Vård, omsorg och stöd")
    headed(s, "6", "Äldre ska känna trygghet i och vara nöjda med sin omsorg")
    table(
        s,
        "6",
        ("Sammantaget nöjda med hemtjänsten", "90 %", "91 %", "87 %", "Minst 91 %", (">=", 91, "percent")),
        ("Sammantaget nöjda med särskilt boende", "81 %", "79 %", "84 %", "Minst 83 %", (">=", 83, "percent")),
        ("Personal per hemtjänsttagare under 14 dagar", "15", "16", "16", "Högst 13", ("<=", 13, "count")),
    )
    s.p(
        """Våren 2021 präglades av smittspridningen på Grönbogården och av att vaccineringen samtidigt kom i gång. Under
        året avled nio hyresgäster på kommunens boenden med konstaterad covid-19, mot 21 under 2020. Besöksförbudet
        hävdes i mars och det är rimligt att tro att den ökade nöjdheten hänger samman med det. I hemtjänsten har
        sjukfrånvaron gjort det svårt att hålla ihop scheman och kontaktmannaskap. Socialnämnden köpte timmar av
        bemanningsföretag för 4,6 miljoner kronor.""",
        told("avled hyresgäster", "nio hyresgäster", "count", value=9, name_variants=["hyresgäster"]),
        told("avled hyresgäster", "21", "count", measure="previous", period="2020", name_variants=["hyresgäster"]),
        told(
            "timmar av bemanningsföretag",
            "4,6 miljoner kronor",
            "sek",
            value=4_600_000,
            org_unit="Socialnämnden",
            name_variants=["bemanningsföretag"],
        ),
    )
    weighed(
        s,
        """För de särskilda boendena har målet nåtts. För hemtjänsten har det inte nåtts. Den samlade bedömningen blir
        därför delvis uppnått.""",
        judged("6", "achieved", "För de särskilda boendena har målet nåtts", unit="särskilda boendena"),
        judged("6", "not_achieved", "För hemtjänsten har det inte nåtts", unit="hemtjänsten"),
        judged("6", "partly", "Den samlade bedömningen blir därför delvis uppnått"),
    )
    headed(s, "7", "Fler ska gå från bidrag till egen försörjning", ("increase", None, None))
    table(
        s,
        "7",
        ("Hushåll med ekonomiskt bistånd, i genomsnitt per månad", "402", "417", "371", "400", ("<=", 400, "count")),
        ("Långtidsarbetslösa 25–64 år, andel (%)", "4,1", "5,0", "4,8", "–", ("decrease", None, "percent")),
    )
    s.p(
        """Arbetsmarknaden återhämtade sig snabbare än väntat. Samordningsförbundets och kommunens gemensamma
        mottagning, Vägvisaren, har under året haft 163 deltagare och 88 av dem har gått vidare till arbete eller
        studier. Utbetalt ekonomiskt bistånd minskade från 41,2 till 36,9 miljoner kronor.""",
        told("deltagare", "163 deltagare", "count", org_unit="Vägvisaren"),
        told("vidare till arbete eller studier", "88 av dem", "count", org_unit="Vägvisaren"),
        told(
            "ekonomiskt bistånd",
            "41,2 till 36,9 miljoner kronor",
            "sek",
            value=41_200_000,
            measure="previous",
            period="2020",
        ),
        told("ekonomiskt bistånd", "36,9 miljoner kronor", "sek", value=36_900_000),
    )
    weighed(
        s,
        """Färre hushåll är beroende av bistånd än på många år, och målet har uppnåtts under 2021.
        Långtidsarbetslösheten är dock oroande, särskilt bland utrikes födda kvinnor.""",
        judged("7", "achieved", "målet har uppnåtts under 2021"),
    )


def sustainable(s: Specimen) -> None:
    """Put the goal for the economy."""
    s.add(Break())
    s.goal_defaults["perspective"] = "Hållbar kommun"
    s.heading(3, "Strategiskt område: Hållbar kommun")
    headed(s, "8", "Kommunen ska ha en stark och uthållig ekonomi")
    table(
        s,
        "8",
        (
            "Årets resultat i förhållande till skatter och bidrag",
            "1,2 %",
            "3,4 %",
            "4,1 %",
            "2,0 %",
            (">=", 2, "percent"),
        ),
        ("Soliditet inklusive alla pensionsåtaganden", "11,0 %", "14,2 %", "18,6 %", "15,0 %", (">=", 15, "percent")),
        ("Självfinansiering av investeringar", "88 %", "134 %", "121 %", "100 %", (">=", 100, "percent")),
    )
    s.p(
        """Årets resultat uppgår till 58,3 miljoner kronor, vilket är 29,9 miljoner bättre än budget. Skatteintäkterna
        blev betydligt högre än vad som antogs när budgeten lades och staten har ersatt större delen av sjuklönerna.
        Nämnderna redovisar tillsammans ett underskott på 3,1 miljoner. Investeringarna stannade på 94 miljoner av
        budgeterade 152, eftersom den nya idrottshallen i Storå har försenats.""",
        money("Årets resultat", currency_unit="mkr", outcome=58_300_000, deviation=29_900_000, period=YEAR, is_total=1),
        money("Nämnderna", currency_unit="mkr", deviation=-3_100_000, period=YEAR, is_total=1),
        money(
            "Investeringarna",
            statement="investment",
            currency_unit="mkr",
            budget=152_000_000,
            outcome=94_000_000,
            period=YEAR,
            is_total=1,
        ),
    )
    weighed(
        s,
        """Samtliga tre finansiella indikatorer uppfylls, och målet är därmed uppnått. En del av överskottet är av
        engångskaraktär och de närmaste årens resultat väntas bli svagare.""",
        told("finansiella indikatorer uppfylls", "Samtliga tre", "count", value=3, sure=False),
        judged("8", "achieved", "målet är därmed uppnått"),
    )


def staff_and_climate(s: Specimen) -> None:
    """Put the goals for the staff and the climate."""
    headed(s, "9", "Medarbetarna ska må bra och vilja stanna i kommunen")
    table(
        s,
        "9",
        ("Sjukfrånvaro, andel (%)", "6,4", "8,9", "8,1", "Högst 6,5", ("<=", 6.5, "percent")),
        ("Hållbart medarbetarengagemang, index", "77", "–", "–", "79", (">=", 79, "index")),
        ("Personalomsättning, andel (%)", "9,8", "8,7", "11,3", "Högst 10", ("<=", 10, "percent")),
    )
    s.p(
        """Under pandemin har den som haft minsta symtom uppmanats att stanna hemma. Korttidsfrånvaron är därför inte
        jämförbar med åren före 2020. 138 tillsvidareanställda slutade på egen begäran, 31 fler än 2020.
        Medarbetarenkäten sköts upp till våren 2022 då ett nytt system skulle upphandlas.""",
        told("tillsvidareanställda slutade på egen begäran", "138 tillsvidareanställda", "count"),
        told("slutade fler", "31 fler", "count", sure=False),
    )
    weighed(
        s,
        """Underlaget är för tunt för att det ska gå att avgöra om målet är uppnått. Bedömning saknas för 2021.""",
        judged(
            "9",
            "not_measured",
            "Bedömning saknas för 2021",
            status_alt=["uncertain"],
        ),
        judged("9", "uncertain", "Underlaget är för tunt", sure=False, status_alt=["not_measured"]),
    )
    headed(s, "10", "Klimatpåverkan från kommunens egna verksamheter ska minska", ("decrease", None, None))
    table(
        s,
        "10",
        ("Fossilfria fordon av kommunens bilar", "29 %", "38 %", "52 %", "50 %", (">=", 50, "percent")),
        ("Matsvinn per portion i skolan, gram", "58", "49", "44", "45", ("<=", 45, "g")),
        ("Energianvändning i lokaler, kWh per kvadratmeter", "171", "163", "166", "165", ("<=", 165, "kwh")),
    )
    s.p(
        """Kommunens bilpool omfattar 164 fordon och av dem är numera 85 el- eller biogasbilar. Laddstolpar finns på
        tolv platser. Körsträckan med egen bil i tjänsten har halverats på två år som en följd av digitala möten.
        Linde energi har installerat solceller på Brotorpsskolan, som under juni till september stod för en femtedel
        av skolans elbehov. Kall vår och ökade krav på ventilation förklarar att energianvändningen steg något.""",
        told("bilpool fordon", "164 fordon", "count", name_variants=["fordon"]),
        told("el- eller biogasbilar", "85", "count", name_variants=["85 el- eller biogasbilar"]),
        told("Laddstolpar", "tolv platser", "count", value=12),
        told("skolans elbehov", "en femtedel", "percent", value=20, period="2021-06/2021-09", sure=False),
    )
    weighed(
        s,
        """Målet nås. Den indikator som missar sitt målvärde gör det med minsta möjliga marginal.""",
        judged("10", "achieved", "Målet nås"),
        judged("10.3", "not_achieved", "missar sitt målvärde", sure=False, goal_alt=["10"], status_alt=["partly"]),
    )


def whole(s: Specimen) -> None:
    """Put how many goals are reached."""
    s.add(Break())
    s.heading(3, "God ekonomisk hushållning")
    rows = (
        ("Attraktiv kommun", "0", "1", "1", "0"),
        ("Livslångt lärande", "1", "1", "1", "0"),
        ("Vård, omsorg och stöd", "1", "1", "0", "0"),
        ("Hållbar kommun", "2", "0", "0", "1"),
        ("Kommunen", "4", "3", "2", "1"),
    )
    head = ("Antal mål", "Uppnådda", "Delvis uppnådda", "Ej uppnådda", "Ej bedömda")
    noted: list[Noted] = []
    for name, *cells in rows:
        for series, text in zip(head[1:], cells, strict=True):
            fact: Fact = {"name": name, "series": series, "measure": "outcome", "value": number(text)}
            fact |= {"value_text": text, "unit": "count", "source": "table", "name_variants": ["Antal mål"]}
            noted.append(Noted("observations", fact))
    s.add(Grid(header=(head,), rows=rows, widths=(0.4, 0.15, 0.15, 0.15, 0.15)), *noted)
    s.p(
        """Av de tio målen har fyra uppnåtts, tre delvis uppnåtts och två inte uppnåtts, medan ett inte kan bedömas.
        Enligt fullmäktiges riktlinjer råder god ekonomisk hushållning när de finansiella indikatorerna är uppfyllda
        och minst sju av tio mål är uppnådda helt eller delvis. Kommunstyrelsens slutsats är att båda kraven är
        tillgodosedda, men att skolresultaten och befolkningsutvecklingen behöver särskild uppmärksamhet 2022.""",
        told("målen har uppnåtts", "fyra uppnåtts", "count", value=4, sure=False),
        told("målen delvis uppnåtts", "tre delvis uppnåtts", "count", value=3, sure=False),
        told("målen inte uppnåtts", "två inte uppnåtts", "count", value=2, sure=False),
        told("målen kan inte bedömas", "ett inte kan bedömas", "count", value=1, sure=False),
        told("mål uppnådda helt eller delvis", "minst sju av tio mål", "count", value=7, measure="target", sure=False),
    )


def boards(s: Specimen) -> None:
    """Put the accounts of the boards."""
    s.heading(3, "Nämndernas ekonomi")
    s.p("Nettokostnad, mnkr")
    s.amounts(
        Grid(
            header=(("Nämnd", "Budget 2021", "Utfall 2021", "Avvikelse"),),
            rows=(
                ("Kommunstyrelsen", "142,6", "138,9", "3,7"),
                ("Barn- och utbildningsnämnden", "596,2", "592,0", "4,2"),
                ("Socialnämnden", "548,7", "561,4", "-12,7"),
                ("Samhällsbyggnadsnämnden", "61,3", "59,8", "1,5"),
                ("Revision och överförmyndare", "2,4", "2,2", "0,2"),
                ("Summa", "1 351,2", "1 354,3", "-3,1"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation"),
        currency_unit="mkr",
        period=YEAR,
    )
    s.p(
        """Socialnämndens underskott på 12,7 miljoner kronor beror på kostnader för inhyrda sjuksköterskor och på att
        antalet placeringar av barn och unga ökat från 34 till 41. Barn- och utbildningsnämnden lämnar ett överskott
        på 4,2 miljoner, då skolskjutsarna minskade under distansundervisningen. Även kommunstyrelsen och
        samhällsbyggnadsnämnden har hållit sina budgetar.""",
        money("Socialnämndens", currency_unit="mkr", deviation=-12_700_000, period=YEAR),
        told("placeringar av barn och unga", "34", "count", measure="previous", period="2020"),
        told("placeringar av barn och unga", "41", "count", name_variants=["antalet placeringar"]),
        money("Barn- och utbildningsnämnden", currency_unit="mkr", deviation=4_200_000, period=YEAR),
    )
