"""A building and technical board's interim report: goals by number, measures in lists, forecasts as sentences."""

from corpus.gold import Noted, goal, indicator, judged, money
from corpus.gold import value as told
from corpus.story import Box, Column, Grid, Look, Specimen

TRAPS = [
    "a box at the top that tells result, count of goals and investments before the chapters do",
    "goals as numbered paragraphs in bold below the council's aim, their measures in a list with target in brackets",
    "the forecast a sentence in bold after the label Prognos helår, the reasons in the same paragraph",
    "a goal that can be judged only when a survey is there, one that is reached already",
    "all goals again in a table with what was thought of them in April and in August",
    "planned and done inspections with their share, volumes of three years and a forecast for the year",
    "accounts of eight months beside last year's, the year's budget and a forecast, costs as minus",
    "the same money by activity in mnkr without signs and with April's deviation as last column",
    "investments with state in words, what is moved to the year after in prose",
]
SO_FAR, BEFORE, EARLIER, YEAR = "2021-01/2021-08", "2020-01/2020-08", "2019-01/2019-08", "2021"
LAST = "2020"
WORDS = {
    "Uppnås": "achieved",
    "Uppnås delvis": "partly",
    "Uppnås inte": "not_achieved",
    "Kan inte bedömas": "uncertain",
}
Target = tuple[str, float | None, str | None]
G1 = "Bygglov ska handläggas snabbt och rättssäkert"
G2 = "Detaljplaner för minst 150 bostäder ska antas under året"
G3 = "Invånarna ska vara nöjda med skötseln av gator och parker"
G4 = "All planerad tillsyn enligt miljöbalken och livsmedelslagen ska genomföras"
G5 = "Läckaget från dricksvattennätet ska minska"
G6 = "Energianvändningen i kommunens lokaler ska minska med tre procent jämfört med 2020"
G7 = "Sjukfrånvaron ska inte överstiga fem procent"
G8 = "Verksamheten ska bedrivas inom tilldelad budgetram"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="tomelilla-samhallsbyggnadsnamnden-2021-08",
        look=Look(
            colour="#1d6f5c",
            family="helvetica",
            size=10,
            table="shaded",
            header=("", "Delårsrapport januari–augusti 2021"),
            footer=("Tomelilla kommun, samhällsbyggnadsnämnden", "Sida {page} av {pages}"),
            justified=False,
        ),
        document={
            "municipality_code": "1270",
            "municipality": "Tomelilla",
            "report_type": "delarsrapport",
            "title": "Delårsrapport januari–augusti 2021",
            "organisation": "Samhällsbyggnadsnämnden",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-08-31",
        },
        goal_defaults={"level": "board", "year": 2021},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport januari–augusti 2021")
    s.p("Samhällsbyggnadsnämnden, Tomelilla kommun", style="label")
    brief(s)
    events(s)
    place(s)
    environment(s)
    organisation(s)
    overview(s)
    building(s)
    supervision(s)
    accounts(s)
    activities(s)
    investments(s)
    staff(s)
    ahead(s)
    s.traps += TRAPS
    return s


def brief(s: Specimen) -> None:
    """Put the box."""
    s.add(
        Box(
            "I korthet",
            (
                "Nämnden räknar med ett överskott på 1,4 mnkr vid årets slut.",
                "Av åtta mål väntas fyra uppnås, ett uppnås delvis och två inte uppnås. Ett mål kan ännu inte bedömas.",
                "65,9 mnkr av investeringsbudgetens 88,4 mnkr beräknas bli använda.",
                "Antalet bygglovsansökningar är det högsta sedan 2007.",
            ),
        ),
        money(
            "Nämnden", currency_unit="mkr", deviation=1_400_000, period=YEAR, is_total=1, item_variants=["överskott"]
        ),
        told("mål", "åtta mål", "count", value=8, period=YEAR, sure=False),
        told("mål uppnås", "fyra", "count", value=4, measure="forecast", period=YEAR, sure=False),
        told("mål uppnås delvis", "ett", "count", value=1, measure="forecast", period=YEAR, sure=False),
        told("mål inte uppnås", "två", "count", value=2, measure="forecast", period=YEAR, sure=False),
        money(
            "investeringsbudgetens",
            statement="investment",
            currency_unit="mkr",
            budget=88_400_000,
            forecast=65_900_000,
            period=YEAR,
            is_total=1,
        ),
    )


def events(s: Specimen) -> None:
    """Put what has happened."""
    s.heading(2, "1 Händelser under perioden")
    s.p(
        """<b>Plan och bygg.</b> Intresset för att bo på Österlen har fortsatt att öka under pandemin. 372 ansökningar
        om bygglov kom in till och med augusti, vilket är 81 fler än under samma period 2020. Fritidshus byggs om till
        permanentboende och många söker lov för växthus, altaner och attefallshus. Två vakanta tjänster som
        bygglovshandläggare tillsattes först i maj, och konsulter har tagits in under våren.""",
        told("ansökningar om bygglov", "372 ansökningar", "count", name_variants=["ansökningar"]),
        told("ansökningar om bygglov fler", "81 fler", "count", sure=False),
        told("vakanta tjänster", "Två vakanta tjänster", "count", value=2, sure=False),
    )
    s.p(
        """<b>Miljö.</b> Trängselkontroller på restauranger har tagit mycket tid. Kontoret har gjort 146 besök
        enligt den tillfälliga lagen om serveringsställen, och fyra ägare har fått förelägganden. Lagen gäller till
        och med den 30 september, och först därefter kan den ordinarie livsmedelskontrollen komma i gång i full
        skala.""",
        told("besök", "146 besök", "count", name_variants=["Trängselkontroller besök", "besök serveringsställen"]),
        told("ägare förelägganden", "fyra ägare", "count", value=4, name_variants=["förelägganden"]),
    )
    s.p(
        """<b>Gata och VA.</b> Överföringsledningen mellan Brösarp och Tomelilla är grävd till två tredjedelar. Den
        9 juli gick en huvudledning av på Gladanleden och 1 300 hushåll var utan vatten i nio timmar. Belysningen i
        Onslunda och Spjutstorp har bytts till LED. I april tog kommunen över skötseln av parkerna från entreprenör,
        och parkgruppen har utökats med sex personer.""",
        told("hushåll utan vatten", "1 300 hushåll", "count", period="2021-07", period_alt=[SO_FAR]),
        told("utan vatten", "nio timmar", "hours", value=9, sure=False),
        told("parkgruppen utökats", "sex personer", "count", value=6, sure=False),
    )
    s.p(
        """<b>Fastighet.</b> Bygget av förskolan Lindesborg stoppades i mars när arkeologerna fann lämningar från
        bronsåldern. Schakten återupptogs i augusti. Kommunhusets ventilation är utbytt."""
    )


def stated(s: Specimen, number: str, text: str, target: Target | None, *rows: tuple[str, str, Target | None]) -> None:
    """Put a goal after its number, and its measures in a list, what is said of each after its name."""
    s.p(f"<b>Mål {number}. {text}</b>", goal(number, text, number=number, target=target))
    noted: list[Noted] = []
    for place_, (name, _, aim) in enumerate(rows):
        noted.append(indicator(f"{number}{'abc'[place_]}", name, number, target=aim))
    s.items([f"{name}: {told_}" for name, told_, _ in rows], *noted)


def prognosis(s: Specimen, number: str, status: str, phrase: str, rest: str, *noted: Noted, **extra: object) -> None:
    """Put the forecast of a goal."""
    s.p(
        f"Prognos helår: <b>{phrase}.</b> {rest}",
        judged(number, status, phrase, source="text", forecast=1, source_alt=["template", "comment"], **extra),
        *noted,
    )


def now(name: str, text: str, unit: str, **extra: object) -> Noted:
    """Return what a list says of a measure: its value so far."""
    return told(name, text, unit, **extra)


def aim(name: str, text: str, unit: str, **extra: object) -> Noted:
    """Return what a list says of a measure: its target."""
    return told(name, text, unit, measure="target", period=YEAR, **extra)


def last(name: str, text: str, unit: str, **extra: object) -> Noted:
    """Return what a list says of a measure: last year's value."""
    return told(name, text, unit, measure="previous", period=LAST, **extra)


def place(s: Specimen) -> None:
    """Put the goals for where people live."""
    s.heading(2, "2 Mål")
    s.p(
        """Nämnden har brutit ned kommunfullmäktiges tre inriktningar till åtta mål för 2021. Bedömningen görs av
        förvaltningen och avser hela året. I listan under varje mål anges läget per den 31 augusti, målvärdet för
        2021 och, där det finns, utfallet för helåret 2020.""",
        told("inriktningar", "tre inriktningar", "count", value=3, sure=False),
    )
    text = "Tomelilla är en växande och tillgänglig kommun"
    s.heading(3, f"Inriktning A: {text}", goal("A", text, number="A", level="council"))
    s.goal_defaults |= {"perspective": text, "parent": "A"}
    decided, pleased = "Bygglov beslutade inom tio veckor", "Nöjd kund-index (NKI) bygglov"
    stated(
        s,
        "1",
        G1,
        None,
        (decided, "93 procent (mål 100 procent, 2020: 96 procent)", (">=", 100, "percent")),
        (pleased, "74 (mål 70, 2020: 67)", (">=", 70, "index")),
        ("Överklagade beslut som ändrats av högre instans", "2 av 11 (mål högst 2)", ("<=", 2, "count")),
    )
    s.note(
        now(decided, "93 procent", "percent"),
        aim(decided, "100 procent", "percent"),
        last(decided, "96 procent", "percent"),
        now(pleased, "74", "index"),
        aim(pleased, "70", "index"),
        last(pleased, "67", "index"),
        now("Överklagade beslut som ändrats av högre instans", "2 av 11", "count"),
        now("Överklagade beslut", "11", "count", sure=False),
        aim("Överklagade beslut som ändrats av högre instans", "högst 2", "count"),
    )
    prognosis(
        s,
        "1",
        "partly",
        "Målet bedöms delvis uppnås",
        """De ärenden som inte klarade tio veckor är nästan uteslutande från februari och mars, då handläggare
        saknades. Sedan juni är mediantiden 4,5 veckor. Trots väntan är de sökande mer nöjda än förut, särskilt med
        bemötandet, där betyget är 81.""",
        told("mediantiden", "4,5 veckor", "weeks", period="2021-06/2021-08", period_alt=[SO_FAR]),
        told("betyget bemötandet", "81", "index", name_variants=["bemötandet"]),
    )
    plans = "Bostäder i antagna detaljplaner"
    stated(s, "2", G2, (">=", 150, "count"), (plans, "48 (mål 150, 2020: 112)", (">=", 150, "count")))
    s.note(now(plans, "48", "count"), aim(plans, "150", "count"), last(plans, "112", "count"))
    prognosis(
        s,
        "2",
        "not_achieved",
        "Målet kommer inte att uppnås",
        """Planen för Västra industriområdets omvandling, med 90 bostäder, har överklagats till mark- och
        miljödomstolen. Även om planen för Lunnarp antas i december stannar antalet vid omkring 70.""",
        told("bostäder", "90 bostäder", "count", name_variants=["Västra industriområdets omvandling"], sure=False),
        told("antalet", "omkring 70", "count", measure="forecast", period=YEAR, name_variants=["bostäder"]),
    )
    roads, parks = "Nöjda med gator och vägar", "Nöjda med parker och lekplatser"
    stated(
        s,
        "3",
        G3,
        None,
        (roads, "mäts i november (mål 55 procent, 2020: 52 procent)", (">=", 55, "percent")),
        (parks, "mäts i november (mål 75 procent, 2020: 71 procent)", (">=", 75, "percent")),
        ("Felanmälningar åtgärdade inom en vecka", "86 procent (mål 85 procent)", (">=", 85, "percent")),
    )
    s.note(
        aim(roads, "55 procent", "percent"),
        last(roads, "52 procent", "percent"),
        aim(parks, "75 procent", "percent"),
        last(parks, "71 procent", "percent"),
        now("Felanmälningar åtgärdade inom en vecka", "86 procent", "percent"),
        aim("Felanmälningar åtgärdade inom en vecka", "85 procent", "percent"),
    )
    prognosis(
        s,
        "3",
        "uncertain",
        "Målet kan inte bedömas förrän medborgarundersökningen är klar i december",
        """Av felanmälningarna, 1 064 till antalet, gäller drygt hälften belysning. Att egen personal nu sköter parkerna
        har gett många positiva kommentarer.""",
        told("felanmälningarna", "1 064", "count"),
        status_alt=["not_measured"],
    )


def environment(s: Specimen) -> None:
    """Put the goals for the environment."""
    text = "Tomelilla tar ansvar för miljö och klimat"
    s.goal_defaults |= {"perspective": None, "parent": None}
    s.heading(3, f"Inriktning B: {text}", goal("B", text, number="B", level="council"))
    s.goal_defaults |= {"perspective": text, "parent": "B"}
    food, green = "Genomförd livsmedelskontroll", "Genomförd tillsyn enligt miljöbalken"
    stated(
        s,
        "4",
        G4,
        (">=", 100, "percent"),
        (food, "41 procent av årets plan (mål 100 procent, 2020: 78 procent)", (">=", 100, "percent")),
        (green, "63 procent av årets plan (mål 100 procent, 2020: 94 procent)", (">=", 100, "percent")),
    )
    s.note(
        now(food, "41 procent", "percent"),
        aim(food, "100 procent", "percent"),
        last(food, "78 procent", "percent"),
        now(green, "63 procent", "percent"),
        aim(green, "100 procent", "percent"),
        last(green, "94 procent", "percent"),
    )
    prognosis(
        s,
        "4",
        "not_achieved",
        "Målet kommer inte att uppnås",
        """Tillsynen enligt miljöbalken räknar vi med att hinna, men inte livsmedelskontrollen. Efter att en inspektör
        lånats in från Sjöbo beräknas 85 procent av kontrollerna bli gjorda. De som står över har låg risk.""",
        judged("4b", "achieved", "räknar vi med att hinna", forecast=1, goal_alt=["4"], sure=False),
        judged("4a", "not_achieved", "men inte livsmedelskontrollen", forecast=1, goal_alt=["4"], sure=False),
        told(
            "kontrollerna bli gjorda",
            "85 procent",
            "percent",
            measure="forecast",
            period=YEAR,
            name_variants=["kontrollerna", "livsmedelskontrollen"],
        ),
    )
    leak = "Vatten som inte når kund"
    stated(
        s,
        "5",
        G5,
        ("decrease", None, None),
        (leak, "17 procent (mål högst 18 procent, 2020: 21 procent)", ("<=", 18, "percent")),
        ("Lagade läckor", "34 (2020: 29)", None),
    )
    s.note(
        now(leak, "17 procent", "percent"),
        aim(leak, "högst 18 procent", "percent"),
        last(leak, "21 procent", "percent"),
        now("Lagade läckor", "34", "count"),
        last("Lagade läckor", "29", "count"),
    )
    prognosis(
        s,
        "5",
        "achieved",
        "Målet är redan uppnått",
        """Sedan mätare sattes upp på 22 platser hittas läckorna betydligt tidigare. Under resten av året byts 1,8
        kilometer ledning i Smedstorp, vilket bör minska förlusterna ytterligare.""",
        told("mätare platser", "22 platser", "count", name_variants=["mätare"]),
        told("ledning", "1,8 kilometer", None, measure="forecast", period=YEAR, sure=False),
        forecast_alt=[0],
    )
    power = "Köpt energi, graddagskorrigerad"
    stated(
        s,
        "6",
        G6,
        ("decrease", 3, "percent"),
        (power, "121 kWh per kvadratmeter (mål 178 för helåret, 2020: 184)", ("<=", 178, "kwh")),
    )
    s.note(
        now(power, "121 kWh per kvadratmeter", "kwh"),
        aim(power, "178", "kwh"),
        last(power, "184", "kwh"),
    )
    prognosis(
        s,
        "6",
        "achieved",
        "Målet förväntas uppnås",
        """Jämfört med samma månader 2020 är minskningen 4,2 procent. Idrottshallens nya ventilation och de
        tidvis stängda skolorna har störst betydelse.""",
        told("minskningen", "4,2 procent", "percent", name_variants=["energi minskningen"]),
    )


def organisation(s: Specimen) -> None:
    """Put the goals for staff and money."""
    text = "Tomelilla har engagerade medarbetare och en stark ekonomi"
    s.goal_defaults |= {"perspective": None, "parent": None}
    s.heading(3, f"Inriktning C: {text}", goal("C", text, number="C", level="council"))
    s.goal_defaults |= {"perspective": text, "parent": "C"}
    ill = "Sjukfrånvaro till och med juli"
    stated(
        s,
        "7",
        G7,
        ("<=", 5, "percent"),
        (ill, "4,4 procent (mål högst 5 procent, 2020: 5,7 procent)", ("<=", 5, "percent")),
    )
    s.note(
        now(ill, "4,4 procent", "percent", period="2021-01/2021-07", period_alt=[SO_FAR]),
        aim(ill, "högst 5 procent", "percent"),
        last(ill, "5,7 procent", "percent"),
    )
    prognosis(
        s,
        "7",
        "achieved",
        "Målet bedöms kunna uppnås",
        """Den som kan har arbetat hemifrån, och förkylningarna har nästan försvunnit. I lokalvården är frånvaron
        7,9 procent men även där är den lägre än förra året.""",
        told(
            "frånvaron",
            "7,9 procent",
            "percent",
            org_unit="lokalvården",
            name_variants=["lokalvården", "sjukfrånvaro"],
        ),
    )
    s.p(f"<b>Mål 8. {G8}</b>", goal("8", G8, number="8"))
    prognosis(
        s,
        "8",
        "achieved",
        "Målet bedöms uppnås",
        """Prognosen visar ett överskott på 1,4 mnkr för den skattefinansierade verksamheten. VA redovisas
        för sig, se avsnitt 4.""",
        money(
            "skattefinansierade verksamheten",
            currency_unit="mkr",
            deviation=1_400_000,
            period=YEAR,
            is_total=1,
            item_variants=["överskott"],
        ),
    )
    s.goal_defaults |= {"perspective": None, "parent": None}


def overview(s: Specimen) -> None:
    """Put all goals in a table."""
    s.p("Sammanställning av bedömningarna", style="caption")
    rows = (
        ("1", G1, "Uppnås inte", "Uppnås delvis"),
        ("2", G2, "Uppnås", "Uppnås inte"),
        ("3", G3, "Kan inte bedömas", "Kan inte bedömas"),
        ("4", G4, "Uppnås delvis", "Uppnås inte"),
        ("5", G5, "Uppnås delvis", "Uppnås"),
        ("6", G6, "Uppnås", "Uppnås"),
        ("7", G7, "Uppnås", "Uppnås"),
        ("8", G8, "Uppnås", "Uppnås"),
    )
    noted: list[Noted] = []
    for number, _, april, august in rows:
        hard = {"status_alt": ["not_measured"]} if number == "3" else {}
        noted.append(
            judged(number, WORDS[april], april, source="template", forecast=1, sure=False, note="in April", **hard)
        )
        noted.append(judged(number, WORDS[august], august, source="template", forecast=1, **hard))
    s.add(
        Grid(
            header=(("Nr", "Mål", "Prognos april", "Prognos augusti"),),
            rows=rows,
            widths=(0.07, 0.51, 0.21, 0.21),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )


def building(s: Specimen) -> None:
    """Put the volumes of plans and permits."""
    s.heading(2, "3 Nyckeltal och volymer")
    rows = (
        ("Inkomna ansökningar om bygglov", "268", "291", "372", "510"),
        ("Beslutade bygglov", "231", "247", "318", "470"),
        ("Handläggningstid bygglov, veckor i genomsnitt", "7,1", "6,4", "6,9", "6,0"),
        ("Pågående detaljplaner", "14", "17", "19", "18"),
        ("Inkomna klagomål, miljö", "64", "83", "97", "130"),
        ("Anmälda värmepumpar", "88", "71", "112", "140"),
        ("Asfalterad gata, kvadratmeter", "21 400", "18 250", "24 900", "31 000"),
        ("Räddningstjänstens larm", "196", "174", "181", "–"),
    )
    s.values(
        Grid(
            header=(("", "Jan–aug 2019", "Jan–aug 2020", "Jan–aug 2021", "Prognos 2021"),),
            rows=rows,
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Jan–aug 2019", "previous", "count", EARLIER),
            Column("Jan–aug 2020", "previous", "count", BEFORE),
            Column("Jan–aug 2021", "outcome", "count", SO_FAR),
            Column("Prognos 2021", "forecast", "count", YEAR),
        ),
        units={rows[2][0]: "weeks", rows[6][0]: "m2"},
    )
    s.p(
        """Ansökningarna har ökat med 28 procent på ett år. Att genomsnittstiden ändå bara förlängts med en halv vecka
        beror på e-tjänsten, som nu används i sju fall av tio. Klagomålen rör framför allt nedskräpning och
        vedeldning.""",
        told("Ansökningarna har ökat", "28 procent", "percent", name_variants=["Ansökningarna"]),
        told("genomsnittstiden förlängts", "en halv vecka", "weeks", value=0.5, sure=False),
        told("e-tjänsten används", "sju fall av tio", "percent", value=70, sure=False),
    )


def supervision(s: Specimen) -> None:
    """Put the supervision."""
    s.p("Planerad och utförd tillsyn 2021", style="caption")
    s.values(
        Grid(
            header=(("Område", "Planerade besök helår", "Utförda jan–aug", "Utfört, %"),),
            rows=(
                ("Livsmedel", "190", "78", "41"),
                ("Lantbruk", "46", "31", "67"),
                ("Enskilda avlopp", "120", "84", "70"),
                ("Skolor och förskolor", "24", "5", "21"),
                ("Förorenade områden", "10", "6", "60"),
            ),
            widths=(0.4, 0.22, 0.2, 0.18),
        ),
        (
            Column("Planerade besök helår", "target", "count", YEAR),
            Column("Utförda jan–aug", "outcome", "count", SO_FAR),
            Column("Utfört, %", "outcome", "percent", SO_FAR),
        ),
        extra={"name_variants": ["Planerad och utförd tillsyn 2021", "Planerade besök", "Utförda", "Utfört"]},
    )
    s.p(
        """Besöken i skolor och förskolor har fått vänta med hänsyn till smittläget. 19 fastighetsägare har
        förelagts att åtgärda sitt avlopp, och 61 nya anläggningar har tagits i bruk.""",
        told(
            "fastighetsägare förelagts", "19 fastighetsägare", "count", name_variants=["fastighetsägare", "förelagts"]
        ),
        told("nya anläggningar", "61 nya anläggningar", "count", name_variants=["anläggningar", "avlopp"]),
    )


def accounts(s: Specimen) -> None:
    """Put the accounts by kind."""
    s.heading(2, "4 Ekonomi")
    s.p("Resultaträkning, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall jan–aug 2020", "Utfall jan–aug 2021", "Budget 2021", "Prognos 2021", "Avvikelse"),),
            rows=(
                ("Intäkter", "49 870", "51 340", "78 200", "80 900", "2 700"),
                ("Personalkostnader", "-33 020", "-33 910", "-52 600", "-51 700", "900"),
                ("Entreprenader och köpta tjänster", "-19 460", "-21 075", "-31 400", "-33 800", "-2 400"),
                ("Energi och drivmedel", "-8 815", "-9 720", "-14 900", "-15 600", "-700"),
                ("Övriga kostnader", "-11 240", "-10 905", "-17 250", "-16 650", "600"),
                ("Kapitalkostnader", "-18 205", "-18 730", "-28 450", "-28 150", "300"),
                ("Nettokostnad", "-40 870", "-43 000", "-66 400", "-65 000", "1 400"),
            ),
            widths=(0.32, 0.14, 0.14, 0.13, 0.14, 0.13),
            bold_rows=(6,),
        ),
        ("previous", "outcome", "budget", "forecast", "deviation"),
        period=YEAR,
    )
    s.p(
        """Nettokostnaden till och med augusti är 43,0 mnkr, vilket är 65 procent av årsbudgeten. Intäkterna från
        bygglov och planavgifter beräknas bli 2,1 mnkr högre än budgeterat. Samtidigt har konsulterna på byggenheten
        kostat 1,2 mnkr som inte fanns i budget, och vinterväghållningen har blivit 1,1 mnkr dyrare än normalt.""",
        money("Nettokostnaden", currency_unit="mkr", outcome=43_000_000, period=SO_FAR, is_total=1),
        told("Nettokostnaden av årsbudgeten", "65 procent", "percent", sure=False),
        money("Intäkterna från bygglov och planavgifter", currency_unit="mkr", deviation=2_100_000, period=YEAR),
        told("konsulterna på byggenheten", "1,2 mnkr", "sek", value=1_200_000, name_variants=["konsulterna"]),
        money("vinterväghållningen", currency_unit="mkr", deviation=-1_100_000, period=YEAR, sure=False),
    )


def activities(s: Specimen) -> None:
    """Put the money by activity."""
    s.p("Nettokostnad per verksamhet, mnkr", style="caption")
    head = "Avvikelse enligt prognos april"
    rows = (
        ("Nämnd och ledning", "5,1", "4,9", "0,2", "0,1"),
        ("Plan och bygg", "6,8", "5,6", "1,2", "0,8"),
        ("Miljö", "4,2", "4,3", "-0,1", "0,0"),
        ("Gata och trafik", "21,9", "22,9", "-1,0", "-1,1"),
        ("Park och idrottsplatser", "9,6", "9,4", "0,2", "0,0"),
        ("Fastighet", "12,4", "11,5", "0,9", "0,5"),
        ("Räddningstjänst", "6,4", "6,4", "0,0", "0,0"),
        ("Summa", "66,4", "65,0", "1,4", "0,3"),
    )
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2021", "Prognos 2021", "Avvikelse", head),),
            rows=rows,
            widths=(0.36, 0.15, 0.15, 0.14, 0.2),
            bold_rows=(7,),
        ),
        ("budget", "forecast", "deviation", None),
        currency_unit="mkr",
        period=YEAR,
    )
    s.note(
        *(
            told(r[0], r[4], "sek", series=head, measure="forecast", source="table", period=YEAR, sure=False)
            for r in rows
        )
    )
    s.p(
        """Plan och bygg väntas lämna ett överskott på 1,2 mnkr tack vare de höga intäkterna. Gata och trafik har en
        prognos på minus 1,0 mnkr. Förbättringen sedan april, 0,1 mnkr, kommer av att en asfaltering i Skåne-Tranås
        blivit billigare. På fastighetssidan uppstår ett överskott på 0,9 mnkr när förskolan Lindesborg försenas och
        kapitalkostnaden för den uteblir. Miljöenheten beräknar ett mindre underskott till följd av uteblivna
        avgifter.""",
        money("Plan och bygg", currency_unit="mkr", deviation=1_200_000, period=YEAR),
        money("Gata och trafik", currency_unit="mkr", deviation=-1_000_000, period=YEAR),
        money("fastighetssidan", currency_unit="mkr", deviation=900_000, period=YEAR, item_variants=["Fastighet"]),
        told("Förbättringen sedan april", "0,1 mnkr", "sek", value=100_000, sure=False),
    )
    s.p(
        """VA-verksamheten, som finansieras med avgifter, beräknas gå med ett underskott på 600 tkr. Det regleras mot
        resultatfonden, som vid årets ingång uppgick till 2,9 mnkr.""",
        money("VA-verksamheten", currency_unit="tkr", deviation=-600_000, period=YEAR),
        told("resultatfonden", "2,9 mnkr", "sek", value=2_900_000, period="2021-01", period_alt=[SO_FAR, LAST]),
    )


def investments(s: Specimen) -> None:
    """Put the investments."""
    s.heading(2, "5 Investeringar")
    s.p("Tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Projekt", "Budget 2021", "Utfall aug", "Prognos 2021", "Avvikelse", "Läge"),),
            rows=(
                ("Reinvestering gator", "6 000", "4 215", "6 000", "0", "Pågår"),
                ("Cykelväg Tomelilla–Smedstorp", "9 500", "1 120", "4 200", "5 300", "Försenad"),
                ("Överföringsledning Brösarp", "24 000", "16 340", "23 500", "500", "Pågår"),
                ("Förskolan Lindesborg", "38 000", "11 870", "21 000", "17 000", "Försenad"),
                ("Energiåtgärder i lokaler", "5 200", "3 930", "5 600", "-400", "Pågår"),
                ("Brandfordon", "4 800", "4 655", "4 655", "145", "Slutförd"),
                ("Lekplatser", "900", "880", "900", "0", "Slutförd"),
                ("Summa", "88 400", "43 010", "65 855", "22 545", ""),
            ),
            widths=(0.33, 0.14, 0.13, 0.14, 0.13, 0.13),
            left_columns=(0, 5),
            bold_rows=(7,),
        ),
        ("budget", "outcome", "forecast", "deviation", None),
        statement="investment",
        period=YEAR,
    )
    s.p(
        """Av budgeten på 88,4 mnkr är 43,0 mnkr upparbetade. Den största avvikelsen gäller förskolan Lindesborg,
        där 17,0 mnkr förs över till 2022. Slutkostnaden beräknas nu till 64 mnkr, 3 mnkr mer än i den ursprungliga
        kalkylen. Cykelvägen mot Smedstorp väntar på Trafikverkets tillstånd att gå under järnvägen.
        Energiåtgärderna överskrider budgeten med 400 tkr sedan taket på Byavångsskolan visat sig vara i sämre skick
        än väntat.""",
        money(
            "budgeten",
            statement="investment",
            currency_unit="mkr",
            budget=88_400_000,
            outcome=43_000_000,
            period=YEAR,
            is_total=1,
        ),
        money(
            "förskolan Lindesborg",
            statement="investment",
            currency_unit="mkr",
            deviation=17_000_000,
            period=YEAR,
        ),
        told(
            "Slutkostnaden",
            "64 mnkr",
            "sek",
            value=64_000_000,
            measure="forecast",
            period=None,
            name_variants=["Slutkostnaden förskolan Lindesborg"],
            sure=False,
        ),
        money(
            "Energiåtgärderna",
            statement="investment",
            currency_unit="tkr",
            deviation=-400_000,
            period=YEAR,
            item_variants=["Energiåtgärder i lokaler"],
        ),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(2, "6 Medarbetare")
    s.values(
        Grid(
            header=(("", "Kvinnor", "Män", "Totalt"),),
            rows=(
                ("Tillsvidareanställda 31 augusti", "58", "71", "129"),
                ("Sjukfrånvaro januari–juli, %", "5,3", "3,6", "4,4"),
                ("Arbetad övertid, timmar", "410", "1 365", "1 775"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("Kvinnor", "outcome", "count", SO_FAR),
            Column("Män", "outcome", "count", SO_FAR),
            Column("Totalt", "outcome", "count", SO_FAR),
        ),
        units={"Sjukfrånvaro januari–juli, %": "percent", "Arbetad övertid, timmar": "hours"},
        extra={"period_alt": ["2021-08", "2021-01/2021-07"]},
    )
    s.p(
        """Nio personer har slutat under perioden, varav fyra med pension. Övertiden förklaras av vattenläckan i
        juli och av snöröjningen i februari. Två tillbud och ett olycksfall har anmälts till Arbetsmiljöverket.""",
        told("personer har slutat", "Nio personer", "count", value=9),
        told("pension", "fyra med pension", "count", value=4, name_variants=["slutat med pension"]),
        told("tillbud", "Två tillbud", "count", value=2),
        told("olycksfall", "ett olycksfall", "count", value=1),
    )


def ahead(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "7 Resten av året")
    s.p(
        """Under hösten prioriteras livsmedelskontrollen, och handläggningen av bygglov ska hållas under sex veckor.
        Nämnden lämnar i oktober förslag till ny VA-taxa, som innebär en höjning med 4 procent från årsskiftet. Priset
        på stål, trä och diesel stiger snabbt, och det är osäkert vilka anbud som kommer in på cykelvägen. Skulle
        november och december bli snörika minskar överskottet med uppskattningsvis 0,5 mnkr.""",
        told("VA-taxa höjning", "4 procent", "percent", measure="forecast", period="2022", sure=False),
        told("handläggningen av bygglov", "sex veckor", "weeks", value=6, measure="target", sure=False),
        told("minskar överskottet", "0,5 mnkr", "sek", value=500_000, sure=False),
    )
