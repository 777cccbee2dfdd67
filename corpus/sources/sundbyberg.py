"""A city's board for the elderly after eight months: goal areas, indicators with forecast and trend in words, money."""

from corpus.gold import goal, indicator, judged, money, value
from corpus.story import Cell, Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a table for each goal of the board with outcome, target, forecast and trend, the last two in words",
    "a trend that goes up beside a forecast that says no",
    "indicators that are measured later in the year, their cells empty",
    "a weighed verdict on each goal area in bold before the analysis",
    "commissions of the council with status in words",
    "outcome of eight months beside the budget and the forecast of the year",
    "sick leave to July, comparisons with the same months of the year before",
]
FORECAST = {"Uppnås": "achieved", "Uppnås delvis": "partly", "Uppnås inte": "not_achieved", "Osäkert": "uncertain"}
Target = tuple[str, float | None, str | None]
SO_FAR, LAST = "2016-01/2016-08", "2015-01/2015-08"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="sundbyberg-aldrenamnden-2016-08",
        look=Look(
            colour="#7a1f4b",
            family="helvetica",
            size=10,
            table="zebra",
            header=("Sundbybergs stad", "Äldrenämnden"),
            footer=("Delårsrapport per 31 augusti 2016", "Sida {page} ({pages})"),
            justified=False,
        ),
        document={
            "municipality_code": "0183",
            "municipality": "Sundbyberg",
            "report_type": "delarsrapport",
            "title": "Delårsrapport per 31 augusti 2016",
            "organisation": "Äldrenämnden",
            "unit": None,
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-08-31",
        },
        goal_defaults={"level": "board", "year": 2016},
        value_defaults={"period": SO_FAR},
    )
    s.add(
        Cover(
            "Delårsrapport\nper 31 augusti 2016",
            ("Äldrenämnden", "Sundbybergs stad"),
            ("Dnr ÄN-0142/2016", "Behandlas av nämnden 2016-09-21"),
        )
    )
    s.add(Contents("Innehållsförteckning"))
    summary(s)
    safety(s)
    influence(s)
    employer(s)
    assignments(s)
    volumes(s)
    economy(s)
    staff(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary and what has happened."""
    s.heading(1, "1 Sammanfattning")
    s.p(
        """Äldrenämnden ansvarar för stadens äldreomsorg enligt socialtjänstlagen och för hälso- och sjukvård upp till
        sjuksköterskenivå i särskilt boende. Verksamheten har under årets första åtta månader till stora delar bedrivits
        enligt plan. Av nämndens fem mål väntas ett uppnås helt vid årets slut och två delvis. Två mål bedöms inte
        uppnås. Prognosen för helåret är ett underskott på 6,4 miljoner kronor, vilket är en försämring med 1,9
        miljoner jämfört med prognosen i april.""",
        value("nämndens mål", "fem mål", "count", value=5, sure=False),
        value("mål väntas uppnås helt", "ett", "count", value=1, measure="forecast", sure=False),
        value("mål väntas uppnås delvis", "två delvis", "count", value=2, measure="forecast", sure=False),
        value("mål bedöms inte uppnås", "Två mål", "count", value=2, measure="forecast", sure=False),
        money("Prognosen för helåret", currency_unit="mkr", deviation=-6_400_000, period="2016", is_total=1),
        value("försämring", "1,9 miljoner", "sek", value=1_900_000, sure=False),
    )
    s.heading(1, "2 Väsentliga händelser")
    s.p(
        """Det nya vård- och omsorgsboendet Ekbacken i Hallonbergen öppnade den 4 april. Boendet har 54 lägenheter,
        varav 36 för personer med demenssjukdom, och drivs på entreprenad av ett privat företag. Kön till boende, som i
        vintras var rekordlång, har därmed kortats från 41 till 12 personer. I maj avslutades samarbetet med en av
        utförarna i hemtjänstens valfrihetssystem sedan avtalsuppföljningen visat på allvarliga brister. 37 kunder fick
        välja en ny utförare med kort varsel.""",
        value("lägenheter", "54 lägenheter", "count", org_unit="Ekbacken", name_variants=["Boendet lägenheter"]),
        value("lägenheter för personer med demenssjukdom", "36", "count", org_unit="Ekbacken"),
        value("Kön till boende", "41", "count", measure="previous", sure=False),
        value("Kön till boende", "12 personer", "count", period="2016-08"),
        value("kunder fick välja ny utförare", "37 kunder", "count", name_variants=["kunder"]),
    )
    s.p(
        """Värmeböljan i slutet av juli ledde till att staden för första gången aktiverade handlingsplanen för höga
        temperaturer. Luftkylning ställdes ut i gemensamma utrymmen på samtliga boenden, och hemtjänsten gjorde extra
        tillsynsbesök hos personer över 80 år. Arbetet fungerade i huvudsak väl, men rutinerna för hur privata utförare
        informeras behöver ses över."""
    )


def legend(s: Specimen) -> None:
    """Put how the tables are to be read."""
    s.p(
        """Nämndens mål följs upp med indikatorer. Utfallet avser perioden januari–augusti om inget annat anges.
        Prognosen visar om målvärdet väntas uppnås, uppnås delvis eller inte uppnås vid årets slut. Trenden visar
        utvecklingen jämfört med samma period föregående år och anges med uppåt, nedåt eller oförändrad.""",
        style="small",
    )


def block(
    s: Specimen,
    key: str,
    text: str,
    rows: tuple[tuple[str, ...], ...],
    targets: tuple[Target, ...],
    target: Target | None = None,
) -> None:
    """Put a goal of the board and the table of its indicators."""
    s.heading(3, f"Nämndmål {key}: {text}", goal(key, text, number=key, target=target), listed=False)
    cells: tuple[tuple[Cell, ...], ...] = rows
    units = {row[0]: aim[2] for row, aim in zip(rows, targets, strict=True) if aim[2]}
    s.values(
        Grid(
            header=(("Indikator", "Utfall aug 2015", "Utfall aug 2016", "Målvärde 2016", "Prognos", "Trend"),),
            rows=cells,
            widths=(0.36, 0.12, 0.12, 0.13, 0.14, 0.13),
            left_columns=(0, 4, 5),
        ),
        (
            Column("Utfall aug 2015", "previous", None, LAST),
            Column("Utfall aug 2016", "outcome", None, SO_FAR),
            Column("Målvärde 2016", "target", None, "2016"),
            None,
            None,
        ),
        units=units,
    )
    for place, (row, aim) in enumerate(zip(rows, targets, strict=True), start=1):
        name = f"{key}.{place}"
        s.note(
            indicator(name, row[0], key, target=aim, target_source="table"),
            judged(name, FORECAST[row[4]], row[4], source="template", forecast=1),
        )


def safety(s: Specimen) -> None:
    """Put the goal area of safety."""
    s.goal_defaults["perspective"] = "En trygg äldreomsorg"
    s.heading(1, "3 Måluppföljning")
    legend(s)
    s.heading(2, "3.1 Målområde: En trygg äldreomsorg")
    block(
        s,
        "1",
        "Äldre ska få vård och omsorg av god kvalitet i rätt tid",
        (
            ("Väntetid till särskilt boende, dagar", "74", "52", "45", "Uppnås delvis", "Nedåt"),
            ("Beslut som inte verkställts inom tre månader", "9", "4", "0", "Uppnås inte", "Nedåt"),
            ("Genomförandeplan inom 14 dagar, andel i %", "71", "83", "85", "Uppnås", "Uppåt"),
        ),
        (("<=", 45, "days"), ("<=", 0, "count"), (">=", 85, "percent")),
    )
    s.p(
        """<b>Sammantagen bedömning:</b> Nämndmålet bedöms delvis uppnås.""",
        judged("1", "partly", "Nämndmålet bedöms delvis uppnås", forecast=1),
    )
    s.p(
        """<b>Analys.</b> När Ekbacken öppnade kunde många av dem som väntat längst erbjudas plats, och väntetiden har
        sjunkit till 52 dagar. Två av de fyra beslut som inte verkställts beror på att den enskilde har tackat nej till
        erbjudet boende. Staden har under perioden inte fått betala någon särskild avgift till Inspektionen för vård och
        omsorg, men ett ärende från 2015 ligger hos förvaltningsrätten. Genomförandeplaner är det område där
        förbättringen är störst. De privata utförarna ligger på 78 procent och den egna regin på 87 procent.""",
        value("väntetiden", "52 dagar", "days"),
        value("beslut tackat nej", "Två av de fyra beslut", "count", value=2, name_variants=["beslut"]),
        value(
            "Genomförandeplaner",
            "78 procent",
            "percent",
            org_unit="privata utförarna",
            name_variants=["Genomförandeplaner privata utförarna"],
        ),
        value(
            "Genomförandeplaner",
            "87 procent",
            "percent",
            org_unit="egna regin",
            name_variants=["Genomförandeplaner egna regin"],
        ),
    )
    block(
        s,
        "2",
        "Fallskador bland äldre ska minska",
        (
            ("Fall med skada, särskilt boende", "118", "131", "160", "Uppnås delvis", "Uppåt"),
            ("Riskbedömningar i Senior alert, andel i %", "64", "79", "90", "Uppnås inte", "Uppåt"),
        ),
        (("<=", 160, "count"), (">=", 90, "percent")),
        ("decrease", None, None),
    )
    s.p(
        """<b>Sammantagen bedömning:</b> Nämndmålet bedöms inte uppnås.""",
        judged("2", "not_achieved", "Nämndmålet bedöms inte uppnås", forecast=1),
    )
    s.p(
        """<b>Analys.</b> Antalet fall med skada är högre än motsvarande period i fjol. En del av ökningen beror på
        att antalet boende har blivit 54 fler. 29 av fallen har lett till sjukhusvård, vilket är i nivå med tidigare
        år. Andelen som har fått en riskbedömning ökar stadigt men når inte upp till 90 procent, eftersom den nya
        utföraren på Ekbacken började registrera först i juni. En fallpreventionsvecka genomförs den 3–7 oktober
        tillsammans med primärvården.""",
        value("boende fler", "54 fler", "count", sure=False),
        value("fallen sjukhusvård", "29 av fallen", "count", name_variants=["fallen har lett till sjukhusvård"]),
        judged("2.2", "not_achieved", "når inte upp till 90 procent", goal_alt=["2"]),
        value("riskbedömning", "90 procent", "percent", measure="target", sure=False),
    )


def influence(s: Specimen) -> None:
    """Put the goal area of influence."""
    s.goal_defaults["perspective"] = "Inflytande och en meningsfull vardag"
    s.heading(2, "3.2 Målområde: Inflytande och en meningsfull vardag")
    block(
        s,
        "3",
        "Äldre ska vara nöjda med sin omsorg och kunna påverka den",
        (
            ("Sammantaget nöjda med hemtjänsten, andel i %", "84", "Oktober", "87", "Osäkert", "–"),
            ("Sammantaget nöjda med boendet, andel i %", "78", "Oktober", "82", "Osäkert", "–"),
            ("Personalkontinuitet, antal personal på 14 dagar", "14", "13", "12", "Uppnås delvis", "Nedåt"),
            ("Boende som erbjuds utevistelse varje dag, andel i %", "–", "68", "60", "Uppnås", "–"),
        ),
        ((">=", 87, "percent"), (">=", 82, "percent"), ("<=", 12, "count"), (">=", 60, "percent")),
    )
    s.p(
        """<b>Sammantagen bedömning:</b> Nämndmålet bedöms uppnås.""",
        judged("3", "achieved", "Nämndmålet bedöms uppnås", forecast=1),
    )
    s.p(
        """<b>Analys.</b> Resultatet av Socialstyrelsens enkät Vad tycker de äldre om äldreomsorgen? publiceras i
        oktober. Stadens egna samtal med 112 kunder i hemtjänsten under våren pekar mot att nöjdheten ökar. Allt fler
        säger att de kan påverka vilken tid hjälpen ges, samtidigt som tre av tio tycker att de inte får besked när
        personalen är försenad. Andelen boende som erbjuds utevistelse mäts för första gången. I den egna regin är
        den 74 procent.""",
        value("samtal med kunder i hemtjänsten", "112 kunder", "count", name_variants=["kunder i hemtjänsten"]),
        value("inte får besked", "tre av tio", "count", value=3, sure=False),
        value("boende som erbjuds utevistelse", "74 procent", "percent", org_unit="egna regin"),
    )


def employer(s: Specimen) -> None:
    """Put the goal area of the staff."""
    s.goal_defaults["perspective"] = "Attraktiv arbetsgivare"
    s.heading(2, "3.3 Målområde: Attraktiv arbetsgivare")
    block(
        s,
        "4",
        "Fler medarbetare ska ha en trygg anställning och en god arbetsmiljö",
        (
            ("Sjukfrånvaro, %", "9,6", "8,9", "8,0", "Uppnås inte", "Nedåt"),
            ("Tillsvidareanställda på heltid, andel i %", "52", "61", "60", "Uppnås", "Uppåt"),
            ("Timavlönade, andel av arbetad tid i %", "19,1", "17,4", "16,0", "Uppnås delvis", "Nedåt"),
        ),
        (("<=", 8, "percent"), (">=", 60, "percent"), ("<=", 16, "percent")),
        ("increase", None, None),
    )
    s.p(
        """<b>Sammantagen bedömning:</b> Nämndmålet bedöms delvis uppnås.""",
        judged("4", "partly", "Nämndmålet bedöms delvis uppnås", forecast=1),
    )
    s.p(
        """<b>Analys.</b> Sjukfrånvaron minskar för tredje tertialet i rad men är fortfarande för hög. Den avser
        januari–juli. Projektet Önskad sysselsättningsgrad har gjort att 34 undersköterskor har gått upp till heltid.
        Introduktionen av sommarvikarier startade tidigare än vanligt. Av 86 vikarier hade 31 arbetat i verksamheten
        förut.""",
        value("undersköterskor har gått upp till heltid", "34 undersköterskor", "count"),
        value("vikarier", "86 vikarier", "count", name_variants=["sommarvikarier"]),
        value("vikarier hade arbetat förut", "31", "count", name_variants=["vikarier arbetat i verksamheten"]),
    )
    s.goal_defaults["perspective"] = "Hållbar ekonomi"
    s.heading(2, "3.4 Målområde: Hållbar ekonomi")
    text = "Verksamheten ska bedrivas kostnadseffektivt inom given ram"
    s.heading(3, f"Nämndmål 5: {text}", goal("5", text, number="5"), listed=False)
    s.p(
        """Målet saknar egna indikatorer och bedöms utifrån nämndens ekonomiska resultat, se avsnitt 6. Eftersom
        underskottet i hemtjänsten inte kan hämtas hem under hösten är nämndens samlade bedömning att målet inte nås
        i år.""",
        judged("5", "not_achieved", "målet inte nås i år", forecast=1),
    )


def assignments(s: Specimen) -> None:
    """Put the commissions of the council."""
    s.heading(1, "4 Fullmäktiges uppdrag till nämnden")
    tasks = (
        (
            "Utreda förutsättningarna för ett seniorkollo",
            "Avslutat",
            "achieved",
            "Utredningen redovisades för nämnden i juni.",
        ),
        (
            "Införa digitala trygghetslarm i ordinärt boende",
            "Pågår",
            "ongoing",
            "420 av 960 larm är utbytta. Upphandlingen drog ut på tiden efter en överprövning.",
        ),
        (
            "Ta fram en plan för äldres boende fram till 2030",
            "Ej påbörjat",
            None,
            "Arbetet inleds när befolkningsprognosen är klar.",
        ),
    )
    s.add(
        Grid(
            header=(("Uppdrag", "Status", "Kommentar"),),
            rows=tuple((text, status, comment) for text, status, _, comment in tasks),
            widths=(0.38, 0.14, 0.48),
            left_columns=(0, 1, 2),
        ),
        *(
            goal(f"u{place}", text, level="council", perspective=None, sure=False)
            for place, (text, *_) in enumerate(tasks, start=1)
        ),
        *(
            judged(f"u{place}", status, phrase, source="template", sure=False)
            for place, (_, phrase, status, _) in enumerate(tasks, start=1)
        ),
        value("larm utbytta", "420 av 960 larm", "count", name_variants=["larm", "digitala trygghetslarm"]),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(1, "5 Volymer")
    s.values(
        Grid(
            header=(("Verksamhet", "Utfall 2015", "Budget 2016", "Utfall jan–aug", "Prognos 2016"),),
            rows=(
                ("Personer med hemtjänst, snitt per månad", "812", "820", "846", "850"),
                ("Beviljade timmar i hemtjänst", "268 400", "270 000", "187 150", "281 000"),
                ("Utförda timmar i hemtjänst", "231 900", "232 000", "163 480", "245 000"),
                ("Platser i särskilt boende", "298", "352", "352", "352"),
                ("Belagda platser i särskilt boende, %", "98,6", "97,0", "95,2", "96,0"),
                ("Vårddygn på korttidsboende", "9 420", "9 200", "5 310", "8 000"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Utfall 2015", "previous", "count", "2015"),
            Column("Budget 2016", "target", "count", "2016"),
            Column("Utfall jan–aug", "outcome", "count", SO_FAR),
            Column("Prognos 2016", "forecast", "count", "2016"),
        ),
        units={
            "Beviljade timmar i hemtjänst": "hours",
            "Utförda timmar i hemtjänst": "hours",
            "Belagda platser i särskilt boende, %": "percent",
        },
    )
    s.p(
        """Antalet kunder i hemtjänsten är 34 fler än vid samma tid förra året, och varje kund har i genomsnitt fler
        beviljade timmar. 58 procent har valt en privat utförare. Minskningen på korttidsboendet hänger samman med att
        fler kan flytta direkt till ett permanent boende från sjukhuset. Antalet betaldagar för utskrivningsklara
        patienter var 61, att jämföra med 204 under samma period 2015.""",
        value("kunder i hemtjänsten fler", "34 fler", "count", sure=False),
        value("valt en privat utförare", "58 procent", "percent", name_variants=["privat utförare"]),
        value(
            "betaldagar för utskrivningsklara patienter",
            "61",
            None,
            name_variants=["betaldagar", "Antalet betaldagar"],
        ),
        value(
            "betaldagar för utskrivningsklara patienter",
            "204",
            None,
            measure="previous",
            period=LAST,
            name_variants=["betaldagar", "Antalet betaldagar"],
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "6 Ekonomi")
    s.p("Belopp i tusental kronor", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget helår", "Utfall jan–aug", "Prognos helår", "Avvikelse helår"),),
            rows=(
                ("Nämnd och ledning", "-14 300", "-9 120", "-13 900", "400"),
                ("Biståndsbedömning", "-13 650", "-9 240", "-13 950", "-300"),
                ("Hemtjänst", "-98 200", "-70 480", "-106 300", "-8 100"),
                ("Särskilt boende", "-211 400", "-138 050", "-209 600", "1 800"),
                ("Korttidsboende", "-21 750", "-13 710", "-21 050", "700"),
                ("Dagverksamhet och förebyggande arbete", "-11 900", "-8 160", "-12 800", "-900"),
                ("Summa äldrenämnden", "-371 200", "-248 760", "-377 600", "-6 400"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "forecast", "deviation"),
        period="2016",
    )
    s.p(
        """Hemtjänsten redovisar ett prognostiserat underskott på 8,1 mnkr. Ersättningen till utförarna betalas per
        utförd timme, och de ökade volymerna motsvarar 5,6 mnkr. Resterande del beror på att egen regi inte har klarat
        att anpassa bemanningen till nuvarande ersättningsnivå. Särskilt boende väntas ge ett överskott på 1,8 mnkr till
        följd av att Ekbacken öppnade två månader senare än planerat. Statsbidraget för ökad bemanning, som uppgår till
        4,2 mnkr, har använts till att anställa åtta undersköterskor.""",
        money("Hemtjänsten", currency_unit="mkr", deviation=-8_100_000, period="2016"),
        value("ökade volymerna", "5,6 mnkr", "sek", value=5_600_000, sure=False),
        money("Särskilt boende", currency_unit="mkr", deviation=1_800_000, period="2016"),
        value("Ekbacken öppnade senare", "två månader", "months", value=2, sure=False),
        value("Statsbidraget för ökad bemanning", "4,2 mnkr", "sek", value=4_200_000, period="2016"),
        value("anställa undersköterskor", "åtta undersköterskor", "count", value=8, name_variants=["undersköterskor"]),
    )
    s.heading(2, "6.1 Åtgärder för att nå en budget i balans")
    s.p(
        """Förvaltningen har fått i uppdrag att se över schemaläggningen i hemtjänstens egen regi, vilket väntas ge
        minskade kostnader med 1,5 mnkr under sista tertialet. Åtgärden är inräknad i prognosen. Därutöver prövas alla
        vikarietillsättningar av enhetschef. Av årets investeringsbudget på 3 400 tkr har 1 260 tkr förbrukats, främst
        till möbler på Ekbacken, och prognosen är att 2 900 tkr används.""",
        value("minskade kostnader", "1,5 mnkr", "sek", value=1_500_000, measure="forecast", sure=False),
        money(
            "investeringsbudget",
            currency_unit="tkr",
            statement="investment",
            budget=3_400_000,
            outcome=1_260_000,
            forecast=2_900_000,
            period="2016",
            is_total=1,
            sure=False,
        ),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "7 Personal")
    s.p("Sjukfrånvaro januari–juli, procent av ordinarie arbetstid", style="caption")
    s.values(
        Grid(
            header=(("Grupp", "2015", "2016"),),
            rows=(("Kvinnor", "10,2", "9,4"), ("Män", "6,8", "6,9"), ("Därav längre än 60 dagar", "4,9", "4,1")),
            widths=(0.4, 0.15, 0.15),
        ),
        (
            Column("2015", "previous", "percent", "2015-01/2015-07"),
            Column("2016", "outcome", "percent", "2016-01/2016-07"),
        ),
        name="Sjukfrånvaro januari–juli, procent av ordinarie arbetstid",
        extra={"name_variants": ["Sjukfrånvaro"]},
    )
    s.p(
        """I augusti hade nämnden 386 tillsvidareanställda. Omräknat till heltid motsvarar det 348 årsarbetare. Under
        perioden har 27 personer slutat på egen begäran och nio gått i pension.""",
        value("tillsvidareanställda", "386 tillsvidareanställda", "count", period="2016-08"),
        value("årsarbetare", "348 årsarbetare", "fte", period="2016-08"),
        value("personer slutat på egen begäran", "27 personer", "count", name_variants=["slutat"]),
        value("gått i pension", "nio", "count", value=9, name_variants=["pension"]),
    )
