"""A social board's annual accounts: numbered goals of the council, the board's below, indicators, a degree."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "the council's goals as numbered headings of chapters, the board's after a label below them, one or two to each",
    "indicators with three years and a target that says how (Minst, Högst, Öka), some of them not measured",
    "analyses of several paragraphs with a verdict on one goal of two, or on an indicator",
    "a line Bedömning av måluppfyllelse with a degree as the last word of each section",
    "a summary that counts the degrees, and tells one of the goals again in other words",
    "percentages with the numbers they are of in brackets, the country and the county beside the board's own",
    "accounts of the year with costs as minus, a deviation that is a surplus, investments with another sign",
]
Y21, Y22, Y23 = "2021", "2022", "2023"
DEGREES = {"God": "achieved", "Delvis": "partly", "Låg": "not_achieved", "Kan ej bedömas": "not_measured"}
Target = tuple[str, float | None, str | None]
Row = tuple[str, str, str, str, str, Target]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="habo-socialnamnden-2023",
        look=Look(
            colour="#1d5c45",
            family="helvetica",
            size=10,
            table="grid",
            header=("Habo kommun", "Socialnämnden Årsbokslut 2023"),
            footer=("", "Sida {page} av {pages}"),
            first_page_with_header=2,
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "0643",
            "municipality": "Habo",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut 2023",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-12-31",
        },
        goal_defaults={"level": "board", "year": 2023},
        value_defaults={"period": Y23},
    )
    s.add(Cover("Årsbokslut 2023", ("Socialnämnden", "Fastställt 2024-02-15 § 12"), ("Habo kommun", "SN23/148")))
    s.add(Contents("Innehåll"))
    summary(s)
    degrees(s)
    children(s)
    elderly(s)
    income(s)
    employer(s)
    balance(s)
    volumes(s)
    accounts(s)
    investments(s)
    coming(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "1 Sammanfattning")
    s.p(
        """Socialnämnden ansvarar för äldreomsorg, funktionshinderomsorg, individ- och familjeomsorg samt kommunal
        hälso- och sjukvård. Året har präglats av stigande priser, svårigheter att rekrytera undersköterskor inför
        sommaren och ett fortsatt stort inflöde av orosanmälningar. Det nya äldreboendet Kärnhuset togs i bruk i mars
        med 40 lägenheter, vilket gjorde att kön till särskilt boende i princip är borta."""
    )
    s.note(
        value("Kärnhuset lägenheter", "40 lägenheter", "count", name_variants=["lägenheter", "äldreboendet Kärnhuset"])
    )
    s.p(
        """Nämnden redovisar ett underskott på 4 870 tkr jämfört med budget. Av nämndens sex mål bedöms ett ha god
        måluppfyllelse, två delvis och två låg. Ett mål kan inte bedömas. Målet om ett tidigt stöd till barn har
        uppnåtts, medan nämnden inte klarat att hålla sin budget.""",
        money("Nämnden", currency_unit="tkr", deviation=-4_870_000, period=Y23, is_total=1),
        value("nämndens mål", "sex mål", "count", value=6, sure=False),
        value("mål har god måluppfyllelse", "ett", "count", value=1, sure=False),
        value("mål delvis", "två delvis", "count", value=2, sure=False),
        value("mål låg", "två låg", "count", value=2, sure=False),
        value("mål kan inte bedömas", "Ett mål", "count", value=1, sure=False),
        judged_later("b1", "achieved", "Målet om ett tidigt stöd till barn har uppnåtts"),
        judged_later("b6", "not_achieved", "nämnden inte klarat att hålla sin budget"),
    )


def judged_later(key: str, status: str, phrase: str) -> Noted:
    """Return what the summary says of a goal that is told later."""
    return judged(key, status, phrase, source="text")


def degrees(s: Specimen) -> None:
    """Put how goals are judged."""
    s.heading(1, "2 Uppföljning av mål")
    s.p(
        """Kommunfullmäktige har beslutat om fem övergripande mål för mandatperioden. Nämnden har utifrån dessa
        formulerat egna mål med indikatorer. Vid varje mål görs en analys och en samlad bedömning av måluppfyllelsen
        enligt skalan God, Delvis, Låg eller Kan ej bedömas. Indikatorer hämtas bland annat från Kolada och från
        Socialstyrelsens undersökning Vad tycker de äldre om äldreomsorgen.""",
        value("övergripande mål", "fem övergripande mål", "count", value=5, sure=False),
    )


def section(s: Specimen, number: int, text: str, goals: dict[str, str]) -> None:
    """Put a goal of the council as a heading, and the board's goals after their label."""
    parent = f"k{number}"
    s.goal_defaults["perspective"] = text
    s.heading(2, f"2.{number} {text}", goal(parent, text, level="council", perspective=None))
    s.p("Nämndens mål" if len(goals) == 1 else "Nämndens mål:", style="label")
    noted = [goal(key, told, parent=parent) for key, told in goals.items()]
    if len(goals) == 1:
        s.p(next(iter(goals.values())), *noted)
    else:
        s.items(tuple(goals.values()), *noted)


def measures(s: Specimen, rows: tuple[Row, ...], parents: tuple[str, ...]) -> None:
    """Put the indicators of a section, each of the goal that `parents` names."""
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2021", "Utfall 2022", "Utfall 2023", "Målvärde 2023"),),
            rows=tuple(row[:5] for row in rows),
            widths=(0.46, 0.13, 0.13, 0.13, 0.15),
        ),
        (
            Column("Utfall 2021", "previous", None, Y21),
            Column("Utfall 2022", "previous", None, Y22),
            Column("Utfall 2023", "outcome", None, Y23),
            Column("Målvärde 2023", "target", None, Y23),
        ),
        units={row[0]: row[5][2] for row in rows if row[5][2]},
    )
    s.note(
        *(
            indicator(f"{parent}.{place}", row[0], parent, target=row[5], target_source="table")
            for place, (row, parent) in enumerate(zip(rows, parents, strict=True), start=1)
        )
    )


def verdict(s: Specimen, key: str, degree: str, *others: str) -> None:
    """Put the line with the degree."""
    s.p(
        f"<b>Bedömning av måluppfyllelse:</b> {degree}",
        judged(key, DEGREES[degree], degree, source="template", goal_alt=list(others)),
    )


def children(s: Specimen) -> None:
    """Put the goal for children."""
    section(s, 1, "En trygg kommun att växa upp i", {"b1": "Barn och unga ska få rätt stöd i ett tidigt skede."})
    measures(
        s,
        (
            (
                "Andel utredningar som avslutats inom fyra månader (%)",
                "71",
                "84",
                "93",
                "Minst 90",
                (">=", 90, "percent"),
            ),
            (
                "Andel barn som inte återaktualiserats inom ett år (%)",
                "76",
                "79",
                "82",
                "Minst 80",
                (">=", 80, "percent"),
            ),
            ("Antal barn som deltagit i stödgrupp", "11", "9", "17", "Öka", ("increase", None, "count")),
        ),
        ("b1", "b1", "b1"),
    )
    s.p("Analys", style="label")
    s.p(
        """Under året kom det in 488 orosanmälningar, vilket är en ökning med 6 procent jämfört med 2022 då antalet var
        460. Trots ökningen har enheten för barn och unga kortat utredningstiderna. Den viktigaste förklaringen är att
        alla tjänster har varit tillsatta sedan februari. I snitt har varje handläggare haft 14 pågående ärenden, mot
        19 för två år sedan.""",
        value("orosanmälningar", "488 orosanmälningar", "count"),
        value("orosanmälningar ökning", "6 procent", "percent", name_variants=["ökning", "orosanmälningar"]),
        value("orosanmälningar", "460", "count", measure="previous", period=Y22),
        value("handläggare pågående ärenden", "14 pågående ärenden", "count", name_variants=["pågående ärenden"]),
        value(
            "handläggare pågående ärenden",
            "19",
            "count",
            measure="previous",
            period=Y21,
            name_variants=["pågående ärenden"],
        ),
    )
    s.p(
        """Familjecentralen på Kråkeryd har haft 1 260 besök. Samarbetet med skolan enligt modellen Tidiga samordnade
        insatser omfattar nu samtliga grundskolor. Alla tre indikatorer har nått sina målvärden och nämnden bedömer
        därför att målet är uppfyllt.""",
        value(
            "Familjecentralen på Kråkeryd besök", "1 260 besök", "count", name_variants=["besök", "Familjecentralen"]
        ),
        value("indikatorer har nått sina målvärden", "tre indikatorer", "count", value=3, sure=False),
        judged("b1", "achieved", "målet är uppfyllt", source="text"),
    )
    verdict(s, "b1", "God", "k1")


def elderly(s: Specimen) -> None:
    """Put the two goals for the elderly."""
    section(
        s,
        2,
        "Ett gott liv hela livet",
        {
            "b2": "Äldre ska känna sig trygga med sin omsorg.",
            "b3": "Den som har hemtjänst ska möta så få medarbetare som möjligt.",
        },
    )
    measures(
        s,
        (
            ("Brukarbedömning särskilt boende, helhetssyn (%)", "–", "83", "79", "Minst 85", (">=", 85, "percent")),
            ("Brukarbedömning hemtjänst, helhetssyn (%)", "–", "91", "90", "Minst 90", (">=", 90, "percent")),
            (
                "Trygghet på särskilt boende, andel mycket eller ganska trygga (%)",
                "–",
                "90",
                "91",
                "Minst 90",
                (">=", 90, "percent"),
            ),
            (
                "Antal medarbetare som en person med hemtjänst möter under 14 dagar",
                "15",
                "16",
                "13",
                "Högst 12",
                ("<=", 12, "count"),
            ),
            ("Väntetid till särskilt boende, dagar", "61", "74", "23", "Högst 45", ("<=", 45, "days")),
        ),
        ("b2", "b2", "b2", "b3", "b2"),
    )
    s.p("Analys", style="label")
    s.p(
        """I Socialstyrelsens undersökning svarade 62 procent (118 av 190) av dem som har hemtjänst och 48 procent av
        dem som bor i särskilt boende. Nöjdheten i hemtjänsten är hög och ligger över både länet, 88 procent, och
        riket, 86 procent. På särskilt boende har helhetsomdömet sjunkit. De äldre är framför allt missnöjda med
        måltiderna, där 64 procent tycker att maten smakar bra, och med möjligheten att komma utomhus.""",
        value("svarade hemtjänst", "62 procent", "percent", name_variants=["undersökning hemtjänst", "svarade"]),
        value("svarade hemtjänst", "118 av 190", "count", sure=False),
        value(
            "svarade särskilt boende",
            "48 procent",
            "percent",
            name_variants=["särskilt boende", "bor i särskilt boende"],
        ),
        value(
            "Nöjdheten i hemtjänsten länet",
            "88 procent",
            "percent",
            series="länet",
            name_variants=["länet", "Nöjdheten"],
        ),
        value(
            "Nöjdheten i hemtjänsten riket",
            "86 procent",
            "percent",
            series="riket",
            name_variants=["riket", "Nöjdheten"],
        ),
        value("tycker att maten smakar bra", "64 procent", "percent", name_variants=["måltiderna"]),
    )
    s.p(
        """Personalkontinuiteten har förbättrats sedan hemtjänsten delades in i fyra mindre grupper i april, men
        målvärdet på högst tolv medarbetare har inte nåtts. Väntetiden till särskilt boende har mer än halverats sedan
        Kärnhuset öppnade. Vid årsskiftet väntade två personer på plats. Nämnden bedömer att målet om trygghet är delvis
        uppnått och att målet om färre medarbetare ännu inte är uppnått.""",
        value("hemtjänsten mindre grupper", "fyra mindre grupper", "count", value=4, sure=False),
        judged(
            "b3.4", "not_achieved", "målvärdet på högst tolv medarbetare har inte nåtts", goal_alt=["b3"], source="text"
        ),
        value(
            "personer väntade på plats",
            "två personer",
            "count",
            value=2,
            name_variants=["personer"],
            period_alt=["2023-12"],
        ),
        judged("b2", "partly", "målet om trygghet är delvis uppnått", source="text"),
        value(
            "målvärdet medarbetare",
            "högst tolv medarbetare",
            "count",
            value=12,
            measure="target",
            sure=False,
            name_variants=["medarbetare"],
        ),
        judged("b3", "not_achieved", "målet om färre medarbetare ännu inte är uppnått", source="text"),
    )
    verdict(s, "k2", "Delvis", "b2", "b3")


def income(s: Specimen) -> None:
    """Put the goal for income."""
    section(s, 3, "Arbete och egen försörjning åt fler", {"b4": "Behovet av försörjningsstöd ska minska."})
    measures(
        s,
        (
            ("Antal hushåll med ekonomiskt bistånd", "132", "127", "121", "Högst 120", ("<=", 120, "count")),
            ("Genomsnittlig biståndstid (månader)", "5,8", "5,4", "5,1", "Högst 5,5", ("<=", 5.5, "months")),
            (
                "Andel vuxna biståndsmottagare med långvarigt bistånd (%)",
                "29,4",
                "27,0",
                "–",
                "Högst 25",
                ("<=", 25, "percent"),
            ),
        ),
        ("b4", "b4", "b4"),
    )
    s.p("Analys", style="label")
    s.p(
        """Antalet hushåll har minskat tre år i rad och biståndstiden är den kortaste sedan mätningarna började. Totalt
        betalades 7,3 mnkr ut i försörjningsstöd, 0,4 mnkr mindre än 2022. Av de 34 personer som skrivits in vid
        Arbetscentrum har 21 gått vidare till arbete eller studier, det vill säga 62 procent. Uppgiften om långvarigt
        bistånd publiceras av Socialstyrelsen först under våren 2024. Nämnden ser en positiv utveckling och målet
        bedöms vara delvis uppfyllt.""",
        value(
            "betalades ut i försörjningsstöd", "7,3 mnkr", "sek", value=7_300_000, name_variants=["försörjningsstöd"]
        ),
        value("försörjningsstöd mindre", "0,4 mnkr", "sek", value=400_000, sure=False),
        value("personer inskrivna vid Arbetscentrum", "34 personer", "count", name_variants=["personer"]),
        value("gått vidare till arbete eller studier", "21", "count", name_variants=["personer"]),
        value("gått vidare till arbete eller studier", "62 procent", "percent", name_variants=["personer"]),
        judged("b4", "partly", "målet bedöms vara delvis uppfyllt", source="text"),
    )
    verdict(s, "b4", "Delvis", "k3")


def employer(s: Specimen) -> None:
    """Put the goal of the employer, which cannot be judged."""
    section(
        s, 4, "En attraktiv arbetsgivare", {"b5": "Medarbetarna ska ha goda förutsättningar att utföra sitt uppdrag."}
    )
    measures(
        s,
        (
            ("Hållbart medarbetarengagemang (HME), totalindex", "78", "–", "–", "Minst 80", (">=", 80, "index")),
            ("Sjukfrånvaro (%)", "8,6", "9,1", "7,9", "Minska", ("decrease", None, "percent")),
            ("Andel undersköterskor med yrkesbevis (%)", "–", "–", "67", "–", (">=", None, "percent")),
        ),
        ("b5", "b5", "b5"),
    )
    for noted in s.notes:
        if noted.fact.get("key") == "b5.3":
            noted.fact.update(target_comparator=None, target_unit=None)
    s.p("Analys", style="label")
    s.p(
        """Medarbetarundersökningen, som skulle ha genomförts i november, har skjutits upp till mars 2024 på grund av
        byte av leverantör. Sjukfrånvaron har sjunkit från 9,1 till 7,9 procent. Korttidsfrånvaron är 3,2 procent och
        högst inom hemtjänsten. Andelen som arbetar heltid har ökat till 71 procent. Eftersom huvudindikatorn saknas
        kan målet inte bedömas.""",
        value("Sjukfrånvaron", "9,1", "percent", measure="previous", period=Y22),
        value("Sjukfrånvaron", "7,9 procent", "percent"),
        value("Korttidsfrånvaron", "3,2 procent", "percent"),
        value("Andelen som arbetar heltid", "71 procent", "percent"),
        judged("b5", "not_measured", "kan målet inte bedömas", source="text"),
    )
    verdict(s, "b5", "Kan ej bedömas", "k4")
    s.p("Personal 31 december", style="caption")
    s.values(
        Grid(
            header=(
                ("Anställda", "2022", "", "", "2023", "", ""),
                ("", "Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt"),
            ),
            rows=(
                ("Tillsvidareanställda", "241", "27", "268", "256", "33", "289"),
                ("Visstidsanställda", "38", "11", "49", "35", "9", "44"),
                ("Årsarbetare", "228", "25", "253", "244", "31", "275"),
            ),
            widths=(0.28, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12),
            spans=((0, 0, 1, 0), (0, 1, 0, 3), (0, 4, 0, 6)),
        ),
        [
            Column(f"{year} · {sex}", measure, "count", year)
            for year, measure in ((Y22, "previous"), (Y23, "outcome"))
            for sex in ("Kvinnor", "Män", "Totalt")
        ],
        extra={"period_alt": ["2022-12", "2023-12"]},
    )
    for noted in s.notes:
        if noted.fact.get("name") == "Årsarbetare":
            noted.fact["unit"] = "fte"


def balance(s: Specimen) -> None:
    """Put the goal for the budget."""
    section(s, 5, "God ekonomisk hushållning", {"b6": "Nämnden ska bedriva verksamheten inom tilldelad budgetram."})
    s.p("Analys", style="label")
    s.p(
        """Nämndens nettokostnad uppgick till 250,4 mnkr mot budgeterade 245,5 mnkr, en avvikelse på 2,0 procent.
        Underskottet beror främst på två externa placeringar och på höga kostnader för övertid under sommaren. Målet
        har inte uppnåtts. Se vidare avsnitt 4.""",
        money(
            "Nämndens nettokostnad",
            currency_unit="mkr",
            outcome=250_400_000,
            budget=245_500_000,
            period=Y23,
            is_total=1,
        ),
        value("avvikelse", "2,0 procent", "percent", name_variants=["Nämndens nettokostnad", "en avvikelse"]),
        value("externa placeringar", "två externa placeringar", "count", value=2, sure=False),
        judged("b6", "not_achieved", "Målet har inte uppnåtts", source="text"),
    )
    verdict(s, "b6", "Låg", "k5")


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(1, "3 Verksamhetsmått")
    rows = (
        ("Äldreomsorg", "", "", "", ""),
        ("Platser i särskilt boende", "84", "84", "124", "124"),
        ("Beläggning särskilt boende, %", "97,1", "98,4", "93,2", "97,0"),
        ("Personer med hemtjänst, snitt per månad", "203", "211", "219", "215"),
        ("Beviljade hemtjänsttimmar per månad", "4 980", "5 310", "5 640", "5 300"),
        ("Funktionshinderomsorg", "", "", "", ""),
        ("Boende i gruppbostad", "24", "24", "23", "24"),
        ("Deltagare i daglig verksamhet", "43", "46", "48", "47"),
        ("Individ- och familjeomsorg", "", "", "", ""),
        ("Vårddygn i familjehem", "6 022", "5 874", "6 190", "5 800"),
        ("Vårddygn på HVB, barn och unga", "488", "702", "1 096", "600"),
    )
    s.values(
        Grid(
            header=(("Verksamhetsmått", "Utfall 2021", "Utfall 2022", "Utfall 2023", "Budget 2023"),),
            rows=rows,
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
            section_rows=(0, 5, 8),
        ),
        (
            Column("Utfall 2021", "previous", "count", Y21),
            Column("Utfall 2022", "previous", "count", Y22),
            Column("Utfall 2023", "outcome", "count", Y23),
            Column("Budget 2023", "target", "count", Y23),
        ),
        units={rows[2][0]: "percent", rows[4][0]: "hours"},
    )


def accounts(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "4 Ekonomi")
    s.heading(2, "4.1 Driftredovisning")
    s.p("Belopp i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2022", "Budget 2023", "Bokslut 2023", "Avvikelse"),),
            rows=(
                ("Nämnd och förvaltning", "-14 210", "-15 120", "-14 655", "465"),
                ("Hemtjänst", "-48 930", "-50 400", "-53 210", "-2 810"),
                ("Särskilt boende", "-66 140", "-81 300", "-80 170", "1 130"),
                ("Hälso- och sjukvård", "-21 875", "-23 050", "-23 980", "-930"),
                ("Funktionshinderomsorg", "-40 620", "-42 910", "-42 340", "570"),
                ("Individ- och familjeomsorg", "-30 480", "-32 720", "-36 015", "-3 295"),
                ("Summa", "-222 255", "-245 500", "-250 370", "-4 870"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(6,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period=Y23,
    )
    s.p(
        """Hemtjänsten visar ett underskott på 2,8 mnkr. Antalet beviljade timmar ökade med drygt 6 procent, samtidigt
        som kostnaden för övertid steg från 610 tkr till 1 340 tkr. Särskilt boende redovisar ett överskott på 1 130 tkr
        eftersom alla lägenheter på Kärnhuset inte var uthyrda förrän i september.""",
        money("Hemtjänsten", currency_unit="mkr", deviation=-2_800_000, period=Y23),
        value("Antalet beviljade timmar ökade", "drygt 6 procent", "percent", name_variants=["beviljade timmar"]),
        value("kostnaden för övertid", "610 tkr", "sek", value=610_000, measure="previous", period=Y22),
        value("kostnaden för övertid", "1 340 tkr", "sek", value=1_340_000),
        money("Särskilt boende", currency_unit="tkr", deviation=1_130_000, period=Y23),
    )
    s.p(
        """Individ- och familjeomsorgen har en negativ avvikelse mot budget på 3 295 tkr. Kostnaden för placeringar på
        HVB blev 6,9 mnkr, vilket är 3,4 mnkr mer än budgeterat. Ett dygn kostar i genomsnitt 6 295 kronor.
        Statsbidraget för minskad timanställning gav 1,2 mnkr i intäkter som inte var budgeterade.""",
        money("Individ- och familjeomsorgen", currency_unit="tkr", deviation=-3_295_000, period=Y23),
        value("Kostnaden för placeringar på HVB", "6,9 mnkr", "sek", value=6_900_000),
        value("Kostnaden för placeringar på HVB mer än budgeterat", "3,4 mnkr", "sek", value=3_400_000, sure=False),
        value("Ett dygn kostar", "6 295 kronor", "sek", name_variants=["dygn"]),
        value("Statsbidraget för minskad timanställning", "1,2 mnkr", "sek", value=1_200_000),
    )


def investments(s: Specimen) -> None:
    """Put the investments."""
    s.heading(2, "4.2 Investeringar")
    s.p("Belopp i tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Projekt", "Budget 2023", "Utfall 2023", "Avvikelse"),),
            rows=(
                ("Inventarier Kärnhuset", "3 200", "3 045", "155"),
                ("Nyckelfri hemtjänst", "450", "512", "-62"),
                ("Trygghetslarm", "300", "0", "300"),
                ("Totalt", "3 950", "3 557", "393"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
            bold_rows=(3,),
        ),
        ("budget", "outcome", "deviation"),
        statement="investment",
        period=Y23,
    )
    s.p("Upphandlingen av trygghetslarm är överklagad och medlen begärs överförda till 2024.")


def coming(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(1, "5 Framtid")
    s.p(
        """Antalet invånare som är 80 år eller äldre beräknas öka från 690 till 970 fram till 2030. En ny
        socialtjänstlag väntas träda i kraft 2025. Under 2024 kommer nämnden att införa fast omsorgskontakt i hela
        hemtjänsten och starta en egen öppenvård för att minska behovet av externa placeringar. Nämndens budgetram för
        2024 är 262,8 mnkr.""",
        value("invånare 80 år eller äldre", "690", "count", sure=False),
        value("invånare 80 år eller äldre", "970", "count", measure="forecast", period="2030", sure=False),
        value(
            "Nämndens budgetram", "262,8 mnkr", "sek", value=262_800_000, measure="target", period="2024", sure=False
        ),
    )
