"""A children's board's interim report: tables of goals with yes, in part or no in a narrow column, comments below."""

from corpus.gold import Fact, Noted, goal, indicator, judged, money, number, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "tables of goals by the council's areas, with Ja, Delvis, Nej or Osäkert in a narrow last column, as a forecast",
    "comments goal by goal below each table, in bold Mål 3, with a verdict in prose that agrees, or says more",
    "a commented goal without verdict in prose, two goals commented together",
    "a table of measures for all goals, the number of the goal in its first column, some not measured until autumn",
    "figures of a school year, of a term and of eight months beside those of whole years",
    "outcome of eight months in two years, budget, forecast and deviation for the year, costs without signs",
    "a table of measures to save money with effect in tkr, no budget lines",
    "schools with names, grades with numbers, sections of a law, other boards",
]
SO_FAR, BEFORE, YEAR = "2019-01/2019-08", "2018-01/2018-08", "2019"
READ = {"Ja": "achieved", "Delvis": "partly", "Nej": "not_achieved", "Osäkert": "uncertain"}
Target = tuple[str, float | None, str | None]
MEASURES: tuple[tuple[str, str, str, str, str, str, Target], ...] = (
    (
        "1",
        "Andel elever i årskurs 9 som är behöriga till gymnasiet, %",
        "78,2",
        "81,4",
        "83,9",
        "85",
        (">=", 85, "percent"),
    ),
    ("1", "Meritvärde årskurs 9, genomsnitt", "204", "209", "214", "215", (">=", 215, "index")),
    (
        "2",
        "Andel elever i årskurs 3 som klarat alla nationella prov i svenska, %",
        "69",
        "74",
        "71",
        "80",
        (">=", 80, "percent"),
    ),
    ("3", "Andel elever i årskurs 5 som känner sig trygga, %", "86", "88", "", "92", (">=", 92, "percent")),
    ("4", "Antal anmälningar om kränkande behandling", "64", "97", "51", "Färre än 80", ("<", 80, "count")),
    ("5", "Antal barn per årsarbetare i förskolan", "5,6", "5,5", "5,3", "5,3", ("<=", 5.3, "ratio")),
    ("5", "Andel förskollärare, %", "38", "36", "37", "45", (">=", 45, "percent")),
    ("6", "Andel som fått plats på önskat datum, %", "91", "95", "98", "100", (">=", 100, "percent")),
    ("7", "Sjukfrånvaro, %", "7,4", "7,9", "6,6", "Högst 6,5", ("<=", 6.5, "percent")),
    ("8", "Andel legitimerade lärare, %", "70", "68", "72", "75", (">=", 75, "percent")),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="kungsor-barnnamnden-2019-08",
        look=Look(
            colour="#7a1f2b",
            family="helvetica",
            size=10.5,
            table="rows",
            header=("KUNGSÖRS KOMMUN", "2019-09-18"),
            footer=("Barnnämnden, delårsrapport per 31 augusti 2019", "{page}/{pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1960",
            "municipality": "Kungsör",
            "report_type": "delarsrapport",
            "title": "Delårsrapport per 31 augusti 2019",
            "organisation": "Barnnämnden",
            "unit": None,
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-08-31",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport per 31 augusti 2019", listed=False)
    s.p("Barnnämnden", style="label")
    events(s)
    s.heading(2, "Måluppfyllelse")
    s.p(
        """Barnnämnden har antagit åtta mål för 2019 med utgångspunkt i kommunfullmäktiges fyra målområden. I tabellerna
        nedan anges om målet bedöms vara uppnått vid årets slut: Ja, Delvis, Nej eller Osäkert. Mätetalen finns samlade
        i slutet av avsnittet.""",
        value("Barnnämnden mål", "åtta mål", "count", value=8, sure=False),
        value("kommunfullmäktiges målområden", "fyra målområden", "count", value=4, sure=False),
    )
    knowledge(s)
    safety(s)
    preschool(s)
    employer(s)
    measures(s)
    volumes(s)
    money_so_far(s)
    savings(s)
    staff(s)
    ahead(s)
    s.traps += TRAPS
    return s


def told(name: str, text: str, unit: str | None, **extra: object) -> Noted:
    """Return a value told in prose."""
    return value(name, text, unit, **extra)


def events(s: Specimen) -> None:
    """Put what happened."""
    s.heading(2, "Händelser av väsentlig betydelse")
    s.p(
        """Nämnden ansvarar för förskola, pedagogisk omsorg, förskoleklass, grundskola, grundsärskola, fritidshem och
        kulturskola. Västerskolans nya matsal togs i bruk i januari. Förskolan Frida har byggts ut med två avdelningar
        och tar nu emot 96 barn. I mars genomförde Skolinspektionen en planerad kvalitetsgranskning av
        studiehandledningen på modersmålet. Beslutet, som kom i juni, innehöll två utvecklingsområden.""",
        told("avdelningar", "två avdelningar", "count", value=2, sure=False),
        told("Förskolan Frida barn", "96 barn", "count", name_variants=["barn", "Förskolan Frida"]),
        told("utvecklingsområden", "två utvecklingsområden", "count", value=2, sure=False),
    )
    s.p(
        """Antalet elever fortsätter att öka. Vid höstterminens start fanns 1 043 elever i grundskolan, 27 fler än för
        ett år sedan. Kön till kulturskolan har minskat från 48 till 19 barn sedan körverksamheten startade.""",
        told("elever i grundskolan", "1 043 elever", "count", period_alt=["2019-08"], name_variants=["elever"]),
        told("elever fler", "27 fler", "count", sure=False),
        told("Kön till kulturskolan", "48", "count", measure="previous"),
        told("Kön till kulturskolan", "19 barn", "count"),
    )


def table(s: Specimen, area: str, rows: tuple[tuple[str, str, str], ...], targets: dict[str, Target]) -> None:
    """Put an area of goals: number, goal, and whether it will be reached."""
    s.goal_defaults["perspective"] = area
    s.heading(3, area)
    noted: list[Noted] = []
    for key, text, word in rows:
        noted.append(goal(key, text, number=key, target=targets.get(key)))
        noted.append(judged(key, READ[word], word, source="template", forecast=1))
    s.add(
        Grid(
            header=(("Nr", "Nämndens mål", "Uppnås målet?"),),
            rows=rows,
            widths=(0.07, 0.75, 0.18),
            left_columns=(0, 1, 2),
        ),
        *noted,
    )


def knowledge(s: Specimen) -> None:
    """Put the goals for knowledge."""
    table(
        s,
        "Kunskap och utveckling",
        (
            ("1", "Fler elever lämnar grundskolan med behörighet till gymnasiet", "Ja"),
            ("2", "Alla elever ska kunna läsa, skriva och räkna när de lämnar årskurs 3", "Nej"),
        ),
        {"1": ("increase", None, None), "2": (">=", 100, None)},
    )
    s.p(
        """<b>Mål 1.</b> Av vårens 112 avgångselever var 94 behöriga till ett nationellt program, vilket är 83,9
        procent. Det är en ökning för andra året i rad. Flickornas behörighet är 88 procent och pojkarnas 80 procent.
        Åtta elever har kompletterat sina betyg under sommarskolan. Målet bedöms vara uppnått, även om målvärdet 85
        procent inte nås helt.""",
        told("avgångselever", "112 avgångselever", "count"),
        told("behöriga till ett nationellt program", "94", "count", name_variants=["avgångselever behöriga"]),
        told(
            "behöriga till ett nationellt program", "83,9 procent", "percent", name_variants=["avgångselever behöriga"]
        ),
        told("Flickornas behörighet", "88 procent", "percent", name_variants=["Flickornas"]),
        told("pojkarnas behörighet", "80 procent", "percent", name_variants=["pojkarnas"]),
        told("elever har kompletterat sina betyg", "Åtta elever", "count", value=8, name_variants=["elever"]),
        told("målvärdet", "85 procent", "percent", measure="target", sure=False),
        judged("1", "achieved", "Målet bedöms vara uppnått", source="comment"),
    )
    s.p(
        """<b>Mål 2.</b> 71 procent av eleverna i årskurs 3 klarade samtliga delprov i svenska och 66 procent i
        matematik. Resultatet på Björskogsskolan är 83 procent i svenska, medan Västerskolan har 64 procent. En
        lässatsning med speciallärare pågår i årskurs 1 och 2, men den hinner inte ge effekt i år. Nämnden bedömer att
        målet inte kommer att nås.""",
        told("eleverna i årskurs 3 klarade delprov i svenska", "71 procent", "percent", name_variants=["svenska"]),
        told("eleverna i årskurs 3 klarade delprov matematik", "66 procent", "percent", name_variants=["matematik"]),
        told(
            "Resultatet på Björskogsskolan",
            "83 procent",
            "percent",
            name_variants=["Björskogsskolan", "svenska"],
            org_unit="Björskogsskolan",
        ),
        told("Västerskolan", "64 procent", "percent", name_variants=["svenska"], org_unit="Västerskolan"),
        judged("2", "not_achieved", "målet inte kommer att nås", source="comment", forecast=1),
    )


def safety(s: Specimen) -> None:
    """Put the goals for safety."""
    table(
        s,
        "Trygghet och studiero",
        (
            ("3", "Alla barn och elever ska känna sig trygga", "Osäkert"),
            ("4", "Kränkningarna i skolan ska minska", "Ja"),
        ),
        {"3": (">=", 100, None), "4": ("decrease", None, None)},
    )
    s.p(
        """<b>Mål 3.</b> Trygghetsenkäten genomförs i oktober och resultatet redovisas i årsbokslutet. Föräldraenkäten i
        förskolan, som besvarades av 58 procent, visar att 97 procent anser att barnet är tryggt.""",
        told("Föräldraenkäten besvarades", "58 procent", "percent", name_variants=["Föräldraenkäten i förskolan"]),
        judged("3", "not_measured", "resultatet redovisas i årsbokslutet", source="comment", sure=False),
        told("anser att barnet är tryggt", "97 procent", "percent", name_variants=["Föräldraenkäten"]),
    )
    s.p(
        """<b>Mål 4.</b> Till och med augusti har 51 anmälningar enligt 6 kap. skollagen kommit in till nämnden, jämfört
        med 63 samma period 2018. De flesta rör årskurs 4–6. Trygghetsteamen på skolorna har fått utbildning och fler
        vuxna finns ute på rasterna. Prognosen är att målet uppnås.""",
        told("anmälningar", "51 anmälningar", "count", name_variants=["anmälningar enligt 6 kap. skollagen"]),
        told("anmälningar", "63", "count", measure="previous", period=BEFORE),
        judged("4", "achieved", "Prognosen är att målet uppnås", source="comment", forecast=1),
    )


def preschool(s: Specimen) -> None:
    """Put the goals for the preschools."""
    table(
        s,
        "En god start i livet",
        (
            ("5", "Förskolan ska ha god kvalitet med rimliga barngrupper och utbildad personal", "Delvis"),
            ("6", "Vårdnadshavare ska få plats i förskola på önskat datum", "Delvis"),
        ),
        {"6": (">=", 100, None)},
    )
    s.p(
        """<b>Mål 5 och 6.</b> Personaltätheten har förbättrats till 5,3 barn per årsarbetare tack vare statsbidraget
        för mindre barngrupper. Andelen förskollärare ligger däremot kvar på 37 procent. Fem tjänster har annonserats ut
        utan behöriga sökande. Alla utom tre familjer har fått plats det datum de önskat. Båda målen bedöms uppnås
        delvis.""",
        told("Personaltätheten", "5,3 barn per årsarbetare", "ratio"),
        told("Andelen förskollärare", "37 procent", "percent"),
        told("tjänster har annonserats ut", "Fem tjänster", "count", value=5, name_variants=["tjänster"]),
        told("utom familjer", "tre familjer", "count", value=3, sure=False),
        judged("5", "partly", "Båda målen bedöms uppnås delvis", source="comment", forecast=1),
        judged("6", "partly", "Båda målen bedöms uppnås delvis", source="comment", forecast=1),
    )


def employer(s: Specimen) -> None:
    """Put the goals of the employer."""
    table(
        s,
        "Attraktiv arbetsgivare",
        (
            ("7", "Sjukfrånvaron ska vara högst 6,5 procent", "Ja"),
            ("8", "Andelen legitimerade lärare ska öka till 75 procent", "Delvis"),
        ),
        {"7": ("<=", 6.5, "percent"), "8": (">=", 75, "percent")},
    )
    s.note(
        told("Sjukfrånvaron", "högst 6,5 procent", "percent", measure="target", period=YEAR, sure=False),
        told("legitimerade lärare", "75 procent", "percent", measure="target", period=YEAR, sure=False),
    )
    s.p(
        """<b>Mål 7.</b> Sjukfrånvaron till och med juli var 6,6 procent, en minskning med 1,5 procentenheter jämfört
        med samma period förra året. Hösten brukar ha lägre frånvaro än våren och målet väntas därför nås.""",
        told("Sjukfrånvaron", "6,6 procent", "percent", period="2019-01/2019-07", period_alt=[SO_FAR]),
        told("minskning", "1,5 procentenheter", None, sure=False),
        judged("7", "achieved", "målet väntas därför nås", source="comment", forecast=1),
    )
    s.p(
        """<b>Mål 8.</b> Andelen är 72 procent, fyra procentenheter högre än 2018. Fyra lärare läser in sin behörighet.
        Under hösten går sex legitimerade lärare i pension.""",
        told("Andelen", "72 procent", "percent", name_variants=["Andelen legitimerade lärare", "legitimerade lärare"]),
        told("procentenheter högre", "fyra procentenheter", None, value=4, sure=False),
        told("lärare läser in sin behörighet", "Fyra lärare", "count", value=4, name_variants=["lärare"]),
        told("lärare går i pension", "sex legitimerade lärare", "count", value=6, name_variants=["lärare"]),
    )


def measures(s: Specimen) -> None:
    """Put the measures of all goals."""
    s.goal_defaults["perspective"] = None
    s.heading(3, "Mätetal")
    noted: list[Noted] = []
    columns = (
        ("2017", "previous", "2017"),
        ("2018", "previous", "2018"),
        ("Aug 2019", "outcome", SO_FAR),
        ("Mål 2019", "target", YEAR),
    )
    for place, (parent, label, *cells, target) in enumerate(MEASURES, start=1):
        key = f"{parent}.{place}"
        noted.append(indicator(key, label, parent, target=target, target_source="table"))
        for text, (series, measure, period) in zip(cells, columns, strict=True):
            fact: Fact = {"name": label, "series": series, "measure": measure, "value": number(str(text))}
            fact |= {"value_text": text, "unit": target[2], "period": period, "source": "table"}
            fact |= {"period_alt": ["2019-08", YEAR]} if series == "Aug 2019" else {}
            noted.append(Noted("observations", fact))
    s.add(
        Grid(
            header=(("Mål", "Mätetal", "2017", "2018", "Aug 2019", "Mål 2019"),),
            rows=tuple(row[:6] for row in MEASURES),
            widths=(0.07, 0.47, 0.1, 0.1, 0.12, 0.14),
            left_columns=(0, 1),
        ),
        *noted,
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Verksamhetsmått")
    s.values(
        Grid(
            header=(("Antal", "Bokslut 2018", "Budget 2019", "Aug 2019", "Prognos 2019"),),
            rows=(
                ("Barn i förskola", "428", "440", "437", "444"),
                ("Barn i pedagogisk omsorg", "18", "15", "11", "11"),
                ("Elever i förskoleklass", "108", "112", "114", "114"),
                ("Elever i årskurs 1–9", "908", "925", "929", "932"),
                ("Elever i grundsärskola", "14", "14", "16", "16"),
                ("Inskrivna i fritidshem", "361", "370", "352", "365"),
                ("Elever i kulturskolan", "204", "220", "233", "235"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Bokslut 2018", "previous", "count", "2018"),
            Column("Budget 2019", "target", "count", YEAR),
            Column("Aug 2019", "outcome", "count", SO_FAR),
            Column("Prognos 2019", "forecast", "count", YEAR),
        ),
    )


def money_so_far(s: Specimen) -> None:
    """Put the money of eight months and the forecast."""
    s.heading(2, "Ekonomi")
    s.p("Nettokostnad, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall aug 2018", "Utfall aug 2019", "Budget 2019", "Prognos 2019", "Avvikelse"),),
            rows=(
                ("Nämnd och administration", "5 212", "5 344", "8 150", "8 050", "100"),
                ("Förskola", "37 980", "39 410", "58 600", "59 400", "-800"),
                ("Grundskola", "66 135", "70 902", "103 900", "107 350", "-3 450"),
                ("Grundsärskola", "4 470", "5 025", "6 900", "7 500", "-600"),
                ("Fritidshem", "8 011", "7 630", "12 450", "11 700", "750"),
                ("Kulturskola", "2 204", "2 290", "3 500", "3 500", "0"),
                ("Summa", "124 012", "130 601", "193 500", "197 500", "-4 000"),
            ),
            widths=(0.28, 0.145, 0.145, 0.145, 0.145, 0.14),
            bold_rows=(6,),
        ),
        ("previous", "outcome", "budget", "forecast", "deviation"),
        period=YEAR,
    )
    s.p(
        """Prognosen för helåret visar ett underskott på 4,0 mkr, en försämring med 1,2 mkr sedan aprilprognosen.
        Grundskolan beräknas överskrida budgeten med 3 450 tkr. Orsakerna är fler elever i behov av särskilt stöd, ökade
        kostnader för skolskjuts (650 tkr) och att statsbidraget för nyanlända blev 900 tkr lägre än beräknat.
        Fritidshemmen väntas lämna ett överskott på 750 tkr då personal har lånats ut till grundskolan.""",
        money("Prognosen för helåret", currency_unit="mkr", deviation=-4_000_000, period=YEAR, is_total=1),
        told("försämring", "1,2 mkr", "sek", value=1_200_000, sure=False),
        money("Grundskolan", currency_unit="tkr", deviation=-3_450_000, period=YEAR),
        told("ökade kostnader för skolskjuts", "650 tkr", "sek", value=650_000, sure=False),
        told("statsbidraget för nyanlända lägre", "900 tkr", "sek", value=900_000, sure=False),
        money("Fritidshemmen", currency_unit="tkr", deviation=750_000, period=YEAR),
    )


def savings(s: Specimen) -> None:
    """Put what is done to save money."""
    s.heading(3, "Åtgärder för en budget i balans")
    rows = (
        ("Restriktivitet vid vikarier", "500 tkr", "Pågår"),
        ("Två tjänster på Hagaskolan återbesätts inte", "640 tkr", "Genomförd"),
        ("Samordnad skolskjuts med Arboga", "200 tkr", "Ej påbörjad"),
    )
    noted = [
        value(
            label,
            amount,
            "sek",
            value=int(amount.split()[0]) * 1000,
            source="table",
            series="Beräknad effekt 2019",
            measure="forecast",
            period=YEAR,
            sure=False,
        )
        for label, amount, _ in rows
    ]
    work = {"Pågår": "ongoing", "Genomförd": "achieved", "Ej påbörjad": "not_achieved"}
    for place, (label, _, state) in enumerate(rows, start=1):
        noted.append(goal(f"u{place}", label, sure=False, note="a measure to save money"))
        noted.append(judged(f"u{place}", work[state], state, source="template", sure=False, scale_kind="activity"))
    s.add(
        Grid(
            header=(("Åtgärd", "Beräknad effekt 2019", "Status"),),
            rows=rows,
            widths=(0.5, 0.3, 0.2),
            left_columns=(0, 2),
        ),
        *noted,
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(2, "Personal")
    s.p("Sjukfrånvaro januari–juli, procent av ordinarie arbetstid", style="caption")
    s.values(
        Grid(
            header=(("", "2018", "2019"),),
            rows=(
                ("Kvinnor", "8,6", "7,1"),
                ("Män", "5,9", "4,7"),
                ("Totalt", "8,1", "6,6"),
                ("varav långtidssjuka över 59 dagar", "41,0", "33,5"),
            ),
            widths=(0.5, 0.2, 0.2),
        ),
        (
            Column("2018", "previous", "percent", "2018-01/2018-07"),
            Column("2019", "outcome", "percent", "2019-01/2019-07"),
        ),
        name="Sjukfrånvaro januari–juli, procent av ordinarie arbetstid",
    )
    s.p(
        """Antalet årsarbetare var 262 i augusti, varav 218 kvinnor och 44 män. Personalomsättningen har minskat. Under
        perioden har 23 personer slutat, mot 31 förra året.""",
        told("Antalet årsarbetare", "262", "fte", period="2019-08"),
        told("årsarbetare kvinnor", "218 kvinnor", None, period="2019-08", name_variants=["kvinnor"]),
        told("årsarbetare män", "44 män", None, period="2019-08", name_variants=["män"]),
        told("personer har slutat", "23 personer", "count", name_variants=["personer"]),
        told("personer har slutat", "31", "count", measure="previous", period=BEFORE, name_variants=["personer"]),
    )


def ahead(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "Framtid")
    s.p(
        """Enligt befolkningsprognosen ökar antalet barn i åldern 6–15 år med 85 fram till 2023. En ny F–6-skola
        planeras på Skillinge. Projekteringen är försenad och skolan kan tidigast stå klar till höstterminen 2022.
        Lärarbristen bedöms bli nämndens största utmaning under de kommande åren.""",
        told("antalet barn i åldern 6–15 år ökar", "85", "count", measure="forecast", period="2023", sure=False),
    )
