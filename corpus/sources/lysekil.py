"""A social board's interim report as text: a table of indicators for each numbered goal, comments unit by unit."""

from corpus.gold import Noted, goal, indicator, judged, money, number
from corpus.gold import value as told
from corpus.story import Break, Column, Grid, Look, Specimen

TRAPS = [
    "numbered goals, each with a table of indicators of its own and the forecast in the last column",
    "comments that begin with the unit's name and a colon, long and in each unit's own manner",
    "an indicator that is measured in the autumn, its cells empty or with words instead of a figure",
    "chapters of law, deadlines and time spans among the figures",
    "a unit whose verdict contradicts the table, and one that gives none",
    "the board's own verdict after the units, as a forecast",
    "last year's figure in the same sentence as this year's",
]
BARN, VUXEN, LSS, AO = "Barn och unga", "Vuxen", "LSS-enheten", "Äldreomsorg"
SO_FAR, LAST = "2018-01/2018-08", "2017-01/2017-08"
FORECAST = {"Uppnås": "achieved", "Uppnås delvis": "partly", "Uppnås inte": "not_achieved", "Går inte att bedöma": None}
# Indicator, outcome 2017, outcome so far, target, forecast; the unit and how the target is compared.
Row = tuple[tuple[str, str, str, str, str], str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="lysekil-socialnamnden-2018-08",
        formats=("txt",),
        look=Look(),
        document={
            "municipality_code": "1484",
            "municipality": "Lysekil",
            "report_type": "delarsrapport",
            "title": "Delårsrapport januari–augusti 2018",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-08-31",
        },
        goal_defaults={"level": "board", "year": 2018},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport januari–augusti 2018")
    s.p("Socialnämnden")
    s.p("Lysekils kommun\u2003Dnr SON 2018-000317\u2003Antagen av socialnämnden 2018-09-26, § 104")
    summary(s)
    events(s)
    answer(s)
    influence(s)
    safety(s)
    employer(s)
    frame(s)
    volumes(s)
    staff(s)
    economy(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(2, "1 Sammanfattning")
    s.p(
        """Socialnämnden prognostiserar ett underskott på 9,4 mnkr för 2018, vilket är 1,6 mnkr bättre än i
        uppföljningen efter april. Det är framför allt placeringar av barn och unga och en hög andel timvikarier inom
        hemtjänsten som driver kostnaderna. Av nämndens fem mål bedöms ett uppnås, tre uppnås delvis och ett inte
        uppnås vid årets slut. En åtgärdsplan antogs den 23 maj och följs upp av nämnden varje månad.""",
        money("Socialnämnden", currency_unit="mkr", deviation=-9_400_000, period="2018", is_total=1),
        told("mål", "fem mål", "count", value=5, sure=False),
        told("mål uppnås", "ett uppnås", "count", value=1, measure="forecast", period="2018", sure=False),
        told("mål uppnås delvis", "tre uppnås delvis", "count", value=3, measure="forecast", period="2018", sure=False),
        told("mål inte uppnås", "ett inte uppnås", "count", value=1, measure="forecast", period="2018", sure=False),
        told("bättre än i uppföljningen efter april", "1,6 mnkr", "sek", value=1_600_000, sure=False),
    )


def events(s: Specimen) -> None:
    """Put what has happened."""
    s.heading(2, "2 Väsentliga händelser")
    s.p(
        """Den 1 juli trädde nya regler om betalningsansvar för utskrivningsklara patienter i kraft. Kommunen har
        under sommaren tagit hem patienterna inom 1,8 dagar i genomsnitt, och ett särskilt hemgångsteam med sju
        undersköterskor har bildats. Boendet för ensamkommande ungdomar på Mariedalsgatan avvecklades i april. Av de
        34 ungdomar som kommunen fortfarande har ansvar för bor 22 i stödboende eller eget boende, övriga i
        familjehem.""",
        told(
            "tagit hem patienterna", "1,8 dagar", "days", name_variants=["patienterna", "utskrivningsklara patienter"]
        ),
        told(
            "hemgångsteam undersköterskor", "sju undersköterskor", "count", value=7, name_variants=["undersköterskor"]
        ),
        told("ungdomar som kommunen har ansvar för", "34 ungdomar", "count", name_variants=["ungdomar"]),
        told("bor i stödboende eller eget boende", "22", "count", name_variants=["stödboende"]),
    )
    s.p(
        """Verksamhetssystemet byttes i mars. Införandet har tagit mer tid än planerat och statistiken för årets två
        första månader är därför inte helt tillförlitlig. Under våren gjorde Inspektionen för vård och omsorg (IVO)
        tillsyn av två av kommunens gruppbostäder enligt 9 § 9 LSS utan anmärkning.""",
        told("tillsyn gruppbostäder", "två av kommunens gruppbostäder", "count", value=2, sure=False),
    )


def indicators(s: Specimen, parent: str, rows: tuple[Row, ...]) -> None:
    """Put the table of a goal's indicators."""
    noted: list[Noted] = []
    for place, ((name, before, outcome, target, forecast), unit, comparator) in enumerate(rows):
        key = f"{parent}{'abc'[place]}"
        noted.append(indicator(key, name, parent, target=(comparator, number(target), unit), target_source="table"))
        for text, measure, period, head in (
            (before, "previous", "2017", "Utfall 2017"),
            (outcome, "outcome", SO_FAR, "Utfall aug 2018"),
            (target, "target", "2018", "Målvärde 2018"),
        ):
            extra = {"value": None} if number(text) is None else {}
            shown = "" if text == "-" else text
            noted.append(told(name, shown, unit, measure=measure, period=period, series=head, source="table", **extra))
        status = FORECAST[forecast] or "uncertain"
        extra = {} if FORECAST[forecast] else {"sure": False, "status_alt": ["not_measured"]}
        noted.append(judged(key, status, forecast, source="template", forecast=1, goal_alt=[parent], **extra))
    s.add(
        Grid(
            header=(("Indikator", "Utfall 2017", "Utfall aug 2018", "Målvärde 2018", "Prognos"),),
            rows=tuple(row for row, *_ in rows),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        *noted,
    )


def answer(s: Specimen) -> None:
    """Put the first goal."""
    s.heading(2, "3 Måluppföljning")
    text = "Den som söker stöd ska få ett snabbt och tydligt besked"
    s.heading(3, f"Nämndmål 1: {text}", goal("1", text, number="1"))
    indicators(
        s,
        "1",
        (
            (
                ("Andel barnutredningar som avslutas inom lagstadgad tid", "71 %", "83 %", "95 %", "Uppnås inte"),
                "percent",
                ">=",
            ),
            (
                ("Väntetid från ansökan till nybesök, försörjningsstöd, dagar", "19", "13", "14", "Uppnås"),
                "days",
                "<=",
            ),
            (
                ("Nöjdhet med tillgängligheten enligt brukarenkät", "78 %", "-", "80 %", "Går inte att bedöma"),
                "percent",
                ">=",
            ),
        ),
    )
    s.p(
        f"""<b>{BARN}:</b> Under årets åtta första månader kom 412 orosanmälningar, jämfört med 367 samma period 2017.
        Förhandsbedömning ska göras inom 14 dagar och det klarar mottagningsgruppen i nio fall av tio. 118 utredningar
        har avslutats, och av dem överskred 20 fyramånadersgränsen i 11 kap. 2 § SoL. Orsaken är främst att tre
        tjänster var obesatta fram till maj. Vi når inte målvärdet i år, men ser att kurvan pekar uppåt sedan
        gruppen blivit fulltalig.""",
        told("orosanmälningar", "412 orosanmälningar", "count", org_unit=BARN),
        told("orosanmälningar", "367", "count", measure="previous", period=LAST, org_unit=BARN),
        told("Förhandsbedömning", "inom 14 dagar", "days", measure="target", org_unit=BARN, sure=False),
        told("klarar mottagningsgruppen", "nio fall av tio", "count", value=9, org_unit=BARN, sure=False),
        told("utredningar har avslutats", "118 utredningar", "count", org_unit=BARN),
        told("överskred fyramånadersgränsen", "20", "count", org_unit=BARN, name_variants=["utredningar"]),
        told("tjänster obesatta", "tre tjänster", "count", value=3, org_unit=BARN, sure=False),
        judged("1a", "not_achieved", "Vi når inte målvärdet i år", unit=BARN, forecast=1, goal_alt=["1"]),
    )
    s.p(
        f"""<b>{VUXEN}:</b> Den e-tjänst för ansökan om försörjningsstöd som infördes i januari används nu av 46 procent
        av hushållen. Det har frigjort tid till nybesök och väntetiden är nere på 13 dagar. Målet är uppnått för
        försörjningsstödets del. Inom missbruksvården får den enskilde en första tid inom en vecka.""",
        told("e-tjänst används av hushållen", "46 procent", "percent", org_unit=VUXEN, name_variants=["hushållen"]),
        told("väntetiden", "13 dagar", "days", org_unit=VUXEN),
        told("en första tid", "inom en vecka", "weeks", value=1, org_unit=VUXEN, sure=False),
        judged("1", "achieved", "Målet är uppnått", unit=VUXEN, aspect="försörjningsstödets", goal_alt=["1b"]),
    )
    s.p(
        f"""<b>{LSS}:</b> Handläggningstiden är i medeltal 61 dagar. Sju beslut om bostad med särskild service har inte
        verkställts inom tre månader och har rapporterats till IVO. Brukarenkäten görs i oktober och resultatet
        redovisas i årsbokslutet.""",
        told("Handläggningstiden", "61 dagar", "days", org_unit=LSS),
        told("beslut har inte verkställts inom tre månader", "Sju beslut", "count", value=7, org_unit=LSS),
        judged("1c", "not_measured", "redovisas i årsbokslutet", unit=LSS, goal_alt=["1"], sure=False),
    )
    s.p(
        """Nämndens bedömning: Målet bedöms delvis kunna uppnås under året.""",
        judged("1", "partly", "Målet bedöms delvis kunna uppnås", forecast=1),
    )


def influence(s: Specimen) -> None:
    """Put the second goal."""
    s.add(Break())
    text = "Den enskilde ska ha inflytande över sina insatser"
    s.heading(3, f"Nämndmål 2: {text}", goal("2", text, number="2"))
    indicators(
        s,
        "2",
        (
            (("Andel brukare med aktuell genomförandeplan", "74 %", "81 %", "90 %", "Uppnås delvis"), "percent", ">="),
            (
                ("Antal personal som en hemtjänsttagare möter under 14 dagar", "15", "16", "13", "Uppnås inte"),
                "count",
                "<=",
            ),
        ),
    )
    s.p(
        f"""<b>{AO}:</b> På särskilt boende har 163 av 171 boende en plan som är yngre än sex månader. I hemtjänsten
        är motsvarande andel 72 procent. Kontinuiteten har försämrats under sommaren då 38 procent av turerna
        bemannades av vikarier. I södra området möter brukaren i snitt 14 personer, i norra 19. Sommaren är
        naturligtvis inte representativ, men vi räknar inte med att komma ner till 13 före årsskiftet.""",
        told("boende har en plan", "163 av 171 boende", "count", org_unit=AO, name_variants=["plan"]),
        told("hemtjänsten motsvarande andel", "72 procent", "percent", org_unit=AO, name_variants=["andel", "plan"]),
        told("turerna bemannades av vikarier", "38 procent", "percent", org_unit=AO, name_variants=["vikarier"]),
        told("södra området möter brukaren personer", "14 personer", "count", org_unit=AO, name_variants=["brukaren"]),
        told("norra möter brukaren personer", "19", "count", org_unit=AO, name_variants=["norra", "brukaren"]),
        judged(
            "2b",
            "not_achieved",
            "vi räknar inte med att komma ner till 13 före årsskiftet",
            unit=AO,
            forecast=1,
            goal_alt=["2"],
            sure=False,
        ),
    )
    s.p(
        f"""<b>{LSS}:</b> Alla som bor i gruppbostad har en aktuell plan och samtliga enheter har delaktighetsmöten
        minst en gång i månaden. Inom daglig verksamhet, som har 84 deltagare, saknas planen för 19 personer. När det
        gäller gruppbostäderna är målet uppfyllt, men inte när det gäller daglig verksamhet.""",
        told("delaktighetsmöten", "minst en gång i månaden", "count", value=1, org_unit=LSS, sure=False),
        told("daglig verksamhet deltagare", "84 deltagare", "count", org_unit=LSS, name_variants=["deltagare"]),
        told("saknas planen", "19 personer", "count", org_unit=LSS, name_variants=["daglig verksamhet"]),
        judged("2", "achieved", "är målet uppfyllt", unit=LSS, aspect="gruppbostäderna", goal_alt=["2a"]),
        judged("2", "not_achieved", "men inte", unit=LSS, aspect="daglig verksamhet", goal_alt=["2a"], sure=False),
    )
    s.p(
        f"""<b>{BARN}:</b> I egenkontrollen i maj lästes 40 akter. I 33 framgick barnets egen åsikt, vilket är en klar
        förbättring sedan förra året då det var 24 av 40.""",
        told("akter lästes", "40 akter", "count", period="2018-05", org_unit=BARN),
        told("framgick barnets egen åsikt", "33", "count", period="2018-05", org_unit=BARN),
        told("framgick barnets egen åsikt", "24 av 40", "count", measure="previous", period="2017", org_unit=BARN),
    )
    s.p(
        """Nämndens bedömning: Målet förväntas delvis uppnås.""",
        judged("2", "partly", "Målet förväntas delvis uppnås", forecast=1),
    )


def safety(s: Specimen) -> None:
    """Put the third goal."""
    text = "Vården och omsorgen ska vara trygg och säker"
    s.heading(3, f"Nämndmål 3: {text}", goal("3", text, number="3"))
    indicators(
        s,
        "3",
        (
            (("Antal fallskador som lett till sjukhusvård", "44", "21", "40", "Uppnås"), "count", "<="),
            (("Andel medarbetare som följer basala hygienrutiner", "84 %", "91 %", "90 %", "Uppnås"), "percent", ">="),
        ),
    )
    s.p(
        f"""<b>{AO}:</b> Fallskadorna fortsätter att minska. Vid samma tid i fjol hade 30 fall lett till sjukhusvård.
        Riskbedömning i Senior Alert görs nu inom två veckor efter inflyttning och fallpreventionsombud finns på alla
        enheter. Antalet läkemedelsavvikelser uppgick till 286, varav 12 bedömdes som allvarliga. Målet kommer att
        uppnås.""",
        told("fall hade lett till sjukhusvård", "30 fall", "count", measure="previous", period=LAST, org_unit=AO),
        told("Riskbedömning i Senior Alert", "inom två veckor", "weeks", value=2, org_unit=AO, sure=False),
        told("läkemedelsavvikelser", "286", "count", org_unit=AO),
        told("läkemedelsavvikelser allvarliga", "12", "count", org_unit=AO, name_variants=["allvarliga"]),
        judged("3", "achieved", "Målet kommer att uppnås", unit=AO, forecast=1),
    )
    s.p(
        f"""<b>{LSS}:</b> Tre händelser har utretts enligt lex Sarah. Ingen har anmälts vidare.""",
        told("händelser utretts enligt lex Sarah", "Tre händelser", "count", value=3, org_unit=LSS),
    )
    s.p(
        """Nämndens bedömning: Målet väntas bli uppnått vid årets slut.""",
        judged("3", "achieved", "Målet väntas bli uppnått", forecast=1),
    )


def employer(s: Specimen) -> None:
    """Put the fourth goal."""
    text = "Socialnämnden ska vara en attraktiv arbetsgivare"
    s.heading(3, f"Nämndmål 4: {text}", goal("4", text, number="4"))
    indicators(
        s,
        "4",
        (
            (("Sjukfrånvaro", "9,2 %", "8,7 %", "8,0 %", "Uppnås delvis"), "percent", "<="),
            (("Andel tillsvidareanställda med heltid", "58 %", "66 %", "65 %", "Uppnås"), "percent", ">="),
            (("Hållbart medarbetarengagemang, index", "77", "-", "79", "Går inte att bedöma"), "index", ">="),
        ),
    )
    s.p(
        """Projektet Heltid som norm startade i februari med hemtjänstens norra grupp. Av 31 medarbetare har 24 valt
        att gå upp till heltid. Sjukfrånvaron sjunker inom äldreomsorgen men har stigit till 10,3 procent inom
        myndighetsutövningen. Personalomsättningen bland socialsekreterare var 21 procent under 2017 och ser ut att
        hamna på ungefär samma nivå i år. Medarbetarenkäten genomförs i november.""",
        told("medarbetare valt att gå upp till heltid", "24", "count", name_variants=["heltid", "medarbetare"]),
        told("medarbetare", "31 medarbetare", "count", sure=False),
        told("Sjukfrånvaron myndighetsutövningen", "10,3 procent", "percent", name_variants=["Sjukfrånvaron"]),
        told(
            "Personalomsättningen bland socialsekreterare", "21 procent", "percent", measure="previous", period="2017"
        ),
    )
    s.p(
        """Nämndens bedömning: Det är osäkert om målet kan nås fullt ut, men förutsättningarna för att nå det delvis är
        goda.""",
        judged("4", "uncertain", "osäkert om målet kan nås fullt ut", forecast=1, status_alt=["partly"]),
    )


def frame(s: Specimen) -> None:
    """Put the fifth goal."""
    text = "Verksamheten ska bedrivas inom beslutad budgetram"
    s.heading(3, f"Nämndmål 5: {text}", goal("5", text, number="5"))
    s.p(
        """Åtgärdsplanen omfattar 6,2 mnkr, varav 2,7 mnkr har fått effekt hittills. Färre köpta platser inom LSS och
        en ny bemanningsplanering i hemtjänsten är de åtgärder som kommit längst. Vårddygnen på HVB har däremot ökat
        med 18 procent jämfört med i fjol. Målet kommer inte att uppnås 2018.""",
        told("Åtgärdsplanen", "6,2 mnkr", "sek", value=6_200_000),
        told(
            "Åtgärdsplanen har fått effekt hittills",
            "2,7 mnkr",
            "sek",
            value=2_700_000,
            name_variants=["Åtgärdsplanen"],
        ),
        told("Vårddygnen på HVB har ökat", "18 procent", "percent", name_variants=["Vårddygnen"]),
        judged("5", "not_achieved", "Målet kommer inte att uppnås 2018", forecast=1),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.add(Break())
    s.heading(2, "4 Verksamhetsmått")
    s.values(
        Grid(
            header=(("Verksamhetsmått", "Aug 2017", "Aug 2018", "Budget 2018", "Prognos 2018"),),
            rows=(
                ("Hushåll med försörjningsstöd, snitt per månad", "241", "226", "235", "228"),
                ("Vårddygn HVB barn och unga", "1 904", "2 247", "2 200", "3 300"),
                ("Vårddygn familjehem", "9 310", "8 874", "13 500", "13 200"),
                ("Beviljade hemtjänsttimmar per månad", "7 420", "7 815", "7 300", "7 800"),
                ("Belagda platser särskilt boende", "169", "171", "171", "171"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Aug 2017", "previous", "count", LAST),
            Column("Aug 2018", "outcome", "count"),
            Column("Budget 2018", "target", "count", "2018"),
            Column("Prognos 2018", "forecast", "count", "2018"),
        ),
        units={"Beviljade hemtjänsttimmar per månad": "hours"},
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(2, "5 Personal")
    s.p("Sjukfrånvaro i procent av ordinarie arbetstid, januari–juli")
    columns = ("Kvinnor", "Män", "Totalt")
    s.values(
        Grid(
            header=(("Enhet", *columns),),
            rows=(
                (AO, "9,4", "6,1", "9,0"),
                ("LSS och socialpsykiatri", "8,2", "7,0", "7,9"),
                ("Individ- och familjeomsorg", "9,9", "5,5", "9,1"),
                ("Förvaltningen totalt", "9,2", "6,4", "8,7"),
            ),
            widths=(0.49, 0.17, 0.17, 0.17),
        ),
        [Column(name, "outcome", "percent", "2018-01/2018-07") for name in columns],
        extra={"name_variants": ["Sjukfrånvaro", "Sjukfrånvaro i procent av ordinarie arbetstid"]},
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "6 Ekonomi")
    s.p("Belopp i tkr")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2018", "Utfall jan-aug", "Prognos 2018", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "-21 300", "-13 640", "-20 500", "800"),
                ("Äldreomsorg", "-218 400", "-147 920", "-222 100", "-3 700"),
                ("LSS och socialpsykiatri", "-97 200", "-64 010", "-96 100", "1 100"),
                ("Individ- och familjeomsorg", "-61 500", "-46 330", "-69 100", "-7 600"),
                ("Totalt", "-398 400", "-271 900", "-407 800", "-9 400"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        period="2018",
    )
    s.p(
        """Individ- och familjeomsorgen beräknas gå back 7,6 mnkr, i huvudsak på grund av fem nya placeringar på HVB
        sedan mars. Äldreomsorgens underskott om 3,7 mnkr finns helt inom hemtjänsten, medan särskilt boende klarar
        sin ram. Ett dygn på HVB kostar i genomsnitt 6 150 kr. Investeringsbudgeten på 1 400 tkr beräknas förbrukas
        till hälften.""",
        money("Individ- och familjeomsorgen", currency_unit="mkr", deviation=-7_600_000, period="2018"),
        money("Äldreomsorgens", currency_unit="mkr", deviation=-3_700_000, period="2018"),
        told("nya placeringar på HVB", "fem nya placeringar", "count", value=5),
        told("dygn på HVB kostar", "6 150 kr", "sek", name_variants=["HVB", "dygn på HVB"]),
        money(
            "Investeringsbudgeten",
            currency_unit="tkr",
            statement="investment",
            budget=1_400_000,
            period="2018",
            sure=False,
        ),
    )
