"""An environment and building board's annual report: a card for each goal, output figures, supervision in prose."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "a card for each goal: labels to the left, words and figures to the right",
    "colours as words before the verdict",
    "outcome and last year's outcome in one cell",
    "output figures with a budget beside outcomes of three years",
    "supervision told in sentences with counts of inspections and remarks",
    "measures as rows and years as columns in the table of money",
    "fees, acts and file numbers",
]
AREAS = ("Service och bemötande", "En god livsmiljö", "Arbetsplatsen")

# Key, goal, measure, target and outcome as printed, what is compared with, verdict, status, comment.
Card = tuple[str, str, str, tuple[str, tuple[str, float, str]], str, str, tuple[str, str], str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="saffle-miljo-och-byggnadsnamnden-2012",
        look=Look(
            colour="#7a4a1e",
            family="helvetica",
            figures="centre",
            size=10,
            table="grid",
            header=("", "ÅRSREDOVISNING 2012"),
            footer=("Säffle kommun  Miljö- och byggnadsnämnden", "{page}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "1785",
            "municipality": "Säffle",
            "report_type": "arsredovisning",
            "title": "Årsredovisning 2012",
            "organisation": "Miljö- och byggnadsnämnden",
            "unit": None,
            "year": 2012,
            "period_start": "2012-01-01",
            "period_end": "2012-12-31",
        },
        goal_defaults={"level": "board", "year": 2012},
        value_defaults={"period": "2012"},
    )
    the_year(s)
    goals(s)
    output(s)
    supervision(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Tell what the board does and how the year was."""
    s.heading(1, "Miljö- och byggnadsnämnden")
    s.p("Ordförande: Gun-Britt Mossberg   Förvaltningschef: Ove Lindskog", style="small")
    s.heading(2, "Verksamhetsområde")
    s.p(
        """Nämnden svarar för kommunens uppgifter enligt plan- och bygglagen, miljöbalken och livsmedelslagen samt för
        bostadsanpassningsbidrag, kart- och mätverksamhet och detaljplaner. Nämnden är också tillsynsmyndighet för
        tobak och folköl. Säffle deltar i länets miljösamverkan."""
    )
    s.heading(2, "Väsentliga händelser")
    s.p(
        """Den nya plan- och bygglagen gäller sedan maj 2011 och har ställt nya krav på handläggningen. Många sökande
        har inte känt till att startbesked behövs, vilket har lett till sju beslut om sanktionsavgift på sammanlagt 184
        tkr. Under året har nämnden prövat 248 bygglov. Det är färre än 2011, då antalet var 271, men ärendena har
        varit större. Bygget av det nya vårdboendet och utbyggnaden vid pappersbruket hör till de mer omfattande.""",
        value("beslut om sanktionsavgift", "sju beslut", "count", value=7, name_variants=["sanktionsavgift"]),
        value("sanktionsavgift", "184 tkr", "sek", value=184_000),
        value("bygglov", "248 bygglov", "count", name_variants=["prövat bygglov"]),
        value(
            "bygglov", "271", "count", measure="previous", period="2011", name_variants=["antalet", "prövat bygglov"]
        ),
    )
    s.p(
        """I april antogs en detaljplan för Krokstad industriområde, och planen för Östra Sund ställdes ut i november.
        Ett vattenskyddsområde vid Värmlandsnäs har utretts. Inventeringen av enskilda avlopp omfattade 190
        fastigheter, och på 123 av dem fanns brister. Ägarna har fått två år på sig att åtgärda dem.""",
        value(
            "Inventeringen av enskilda avlopp fastigheter", "190 fastigheter", "count", name_variants=["fastigheter"]
        ),
        value("fanns brister", "123 av dem", "count", value=123, name_variants=["fastigheter brister"]),
        value("år på sig att åtgärda", "två år", "years", value=2, sure=False, measure="target"),
    )


def card(s: Specimen, made: Card, *more: Noted) -> None:
    """Put the card of a goal."""
    key, text, measure, (target, (comparator, amount, unit)), result, last, (verdict, status), comment = made
    now = result.split(" (")[0]
    shown = ["Mål", "Mått", "Målvärde", "Resultat 2012", "Bedömning", "Kommentar"]
    seen = {"source": "table", "name_variants": ["Resultat 2012", text]}
    noted = [
        goal(key, text, number=key),
        indicator(f"{key}m", measure, key, target=(comparator, amount, unit), target_source="table"),
        judged(key, status, verdict, source="template"),
        value(measure, now, unit, **seen),
        value(measure, target, unit, measure="target", **seen | {"name_variants": ["Målvärde", text]}),
    ]
    if last:
        noted.append(value(measure, last, unit, **seen | {"period": "2011", "measure": "previous"}))
    s.add(
        Grid(
            header=(),
            rows=tuple(zip(shown, (f"{key} {text}", measure, target, result, verdict, comment), strict=True)),
            widths=(0.2, 0.8),
            left_columns=(0, 1),
        ),
        *noted,
        *more,
    )


def goals(s: Specimen) -> None:
    """Put the cards."""
    s.heading(2, "Måluppfyllelse")
    s.p("Kommunfullmäktige har fastställt tre målområden. Nämndens egna mål redovisas under vart och ett av dem.")
    s.goal_defaults["perspective"] = AREAS[0]
    s.heading(3, AREAS[0])
    card(
        s,
        (
            "1",
            "Den som söker bygglov ska få ett snabbt besked",
            "Andel bygglov som beslutas inom sex veckor från komplett ansökan",
            ("90 %", (">=", 90, "percent")),
            "86 % (2011: 92 %)",
            "92 %",
            ("Gult. Målet nås delvis.", "partly"),
            """Två handläggare har slutat. Medianen var 24 dagar, men ärenden som lämnades in före sommaren drog ut på
            tiden.""",
        ),
        value("handläggare har slutat", "Två handläggare", "count", value=2, sure=False),
        value("Medianen", "24 dagar", "days", name_variants=["handläggningstid", "bygglov beslutas"]),
    )
    card(
        s,
        (
            "2",
            "Företagare ska uppleva att de får ett gott bemötande",
            "Nöjd-kund-index i Sveriges Kommuner och Landstings mätning",
            ("minst 70", (">=", 70, "index")),
            "73 (2011: 68)",
            "68",
            ("Grönt. Målet är uppfyllt.", "achieved"),
            "Högst betyg får livsmedelskontrollen med 77 och lägst bygglov med 66.",
        ),
        value("livsmedelskontrollen", "77", "index", name_variants=["Högst betyg får livsmedelskontrollen"]),
        value("bygglov betyg", "66", "index", name_variants=["lägst bygglov"]),
    )
    s.goal_defaults["perspective"] = AREAS[1]
    s.heading(3, AREAS[1])
    card(
        s,
        (
            "3",
            "Alla livsmedelsanläggningar ska kontrolleras enligt plan",
            "Andel genomförda kontroller av planerade",
            ("100 %", (">=", 100, "percent")),
            "97 % (2011: 81 %)",
            "81 %",
            ("Grönt. Målet är i allt väsentligt uppfyllt.", "achieved"),
            "Fem anläggningar var stängda vid planerad kontroll och besöks i början av 2013.",
        ),
        value("anläggningar var stängda vid planerad kontroll", "Fem anläggningar", "count", value=5),
    )
    card(
        s,
        (
            "4",
            "Utsläppen från enskilda avlopp ska minska",
            "Antal åtgärdade avlopp",
            ("100", (">=", 100, "count")),
            "64",
            "",
            ("Rött. Målet är inte uppfyllt.", "not_achieved"),
            """Inventeringen tog längre tid än beräknat och föreläggandena gick ut först i september. Fler åtgärder
            väntas under 2013.""",
        ),
    )
    s.goal_defaults["perspective"] = AREAS[2]
    s.heading(3, AREAS[2])
    card(
        s,
        (
            "5",
            "Medarbetarna ska trivas och må bra",
            "Sjukfrånvaro",
            ("högst 4 %", ("<=", 4, "percent")),
            "2,9 % (2011: 3,4 %)",
            "3,4 %",
            ("Grönt. Målet är uppfyllt.", "achieved"),
            "Medarbetarenkäten görs vartannat år, nästa gång hösten 2013.",
        ),
    )


def output(s: Specimen) -> None:
    """Put the output figures."""
    s.heading(2, "Verksamhetsmått")
    s.values(
        Grid(
            header=(("", "Utfall 2010", "Utfall 2011", "Budget 2012", "Utfall 2012"),),
            rows=(
                ("Bygglov", "296", "271", "280", "248"),
                ("Bygganmälningar", "88", "103", "110", "119"),
                ("Strandskyddsdispenser", "34", "29", "30", "41"),
                ("Bostadsanpassningsbidrag, antal", "131", "126", "130", "144"),
                ("Bostadsanpassningsbidrag per ärende, kr", "21 480", "21 110", "22 310", "23 035"),
                ("Livsmedelskontroller", "163", "148", "185", "180"),
                ("Miljötillsyn, besök", "97", "112", "120", "–"),
                ("Antagna detaljplaner", "3", "5", "4", "2"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Utfall 2010", "previous", "count", "2010"),
            Column("Utfall 2011", "previous", "count", "2011"),
            Column("Budget 2012", "target", "count", "2012"),
            Column("Utfall 2012", "outcome", "count", "2012"),
        ),
        units={"Bostadsanpassningsbidrag per ärende, kr": "sek"},
    )
    s.p("Uppgiften om besök inom miljötillsynen går inte att ta fram efter bytet av ärendesystem.", style="small")


def supervision(s: Specimen) -> None:
    """Tell of the supervision."""
    s.heading(2, "Tillsyn och kontroll")
    s.p(
        """<b>Livsmedel.</b> I kommunen finns 178 registrerade livsmedelsanläggningar. 180 kontroller har genomförts,
        varav 22 oanmälda. Vid 41 procent av kontrollerna noterades någon avvikelse. Tre förelägganden har meddelats
        och ett av dem var förenat med vite. Dricksvattnet i de kommunala verken har varit tjänligt vid alla
        provtagningar.""",
        value("registrerade livsmedelsanläggningar", "178", "count", name_variants=["livsmedelsanläggningar"]),
        value("kontroller har genomförts", "180 kontroller", "count", name_variants=["kontroller"]),
        value("oanmälda kontroller", "22 oanmälda", "count", name_variants=["oanmälda"]),
        value("kontrollerna noterades någon avvikelse", "41 procent", "percent"),
        value("förelägganden har meddelats", "Tre förelägganden", "count", value=3),
        value("förelägganden förenat med vite", "ett av dem", "count", value=1, sure=False),
    )
    s.p(
        """<b>Miljö och hälsa.</b> Antalet klagomål var 73 (85). De flesta gällde buller, vedeldning och nedskräpning.
        Radonmätningar har gjorts i 12 skolor och förskolor och i två av dem låg värdet över 200 becquerel per
        kubikmeter. Tekniska förvaltningen har fått i uppdrag att åtgärda ventilationen. Av 31 kontrollerade
        köldmedieanläggningar saknade fyra en godkänd rapport.""",
        value("Antalet klagomål", "73", "count"),
        value("Antalet klagomål", "85", "count", measure="previous", period="2011"),
        value("Radonmätningar i skolor och förskolor", "12 skolor", "count"),
        value("skolor över 200 becquerel", "två av dem", "count", value=2, name_variants=["värdet över"]),
        value("radonvärdet", "200 becquerel per kubikmeter", None, measure="target", sure=False),
        value("kontrollerade köldmedieanläggningar", "31", "count"),
        value("köldmedieanläggningar saknade godkänd rapport", "fyra", "count", value=4),
    )
    s.p(
        """<b>Kart och mät.</b> 46 nybyggnadskartor har levererats. Baskartan är nu ajourförd för hela tätorten, och
        adressregistret på landsbygden är komplett.""",
        value("nybyggnadskartor har levererats", "46 nybyggnadskartor", "count"),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Nämnden redovisar ett överskott på 268 tkr. Bygglovsavgifterna gav 410 tkr mer än budget, medan
        bostadsanpassningen överskred sin budget med 417 tkr. Vakanser har minskat personalkostnaderna.""",
        money("Nämnden", currency_unit="tkr", deviation=268_000, period="2012", is_total=1),
        money("Bygglovsavgifterna", currency_unit="tkr", deviation=410_000, period="2012", sure=False),
        money("bostadsanpassningen", currency_unit="tkr", deviation=-417_000, period="2012"),
    )
    s.p("Driftredovisning (tkr)", style="caption")
    s.amounts(
        Grid(
            header=(("", "Utfall 2011", "Budget 2012", "Utfall 2012", "Avvikelse"),),
            rows=(
                ("Intäkter", "4 216", "4 050", "4 512", "462"),
                ("Personalkostnader", "-8 940", "-9 380", "-9 047", "333"),
                ("Bostadsanpassningsbidrag", "-2 660", "-2 900", "-3 317", "-417"),
                ("Övriga kostnader", "-2 105", "-2 120", "-2 230", "-110"),
                ("Nettokostnad", "-9 489", "-10 350", "-10 082", "268"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(4,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2012",
    )
    s.heading(2, "Framtiden")
    s.p(
        """Översiktsplanen ska vara klar 2014 och kommer att kräva stora resurser. Avgifterna för
        livsmedelskontroll ses över. Från 2013 prövas införandet av e-tjänster för bygglov tillsammans med
        grannkommunerna Åmål och Grums."""
    )
