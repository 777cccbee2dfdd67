"""An adult education unit's result and quality account on a city's template: goals in boxes, expected results."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Box, Column, Grid, Look, Specimen

TRAPS = [
    "the template's labels below each goal: Förväntat resultat, Analys, Måluppfyllelse; the board's goal in a box",
    "goals of three levels: the council's in a heading, the board's in a box, the unit's expected results in a list",
    "expected results told as if they were so (är godkända), judged by order, by subject or by number in the text",
    "the verdict on the board's goal in the sentence after the last label, sometimes with the expected results' own",
    "a table of indicators with three years and a target that not every row has, another by training, one by test",
    "a survey by kind of school with the year before, a column that is empty for one statement",
    "a table of who and when at the top, a course that has just begun and has no results yet",
    "costs with minus and income without, deviation positive where money is left",
    "courses by letter (kurs B), hours a week, ages and law sections that are no results",
]
UNIT = "Solna vuxenutbildning"
Y20, Y21, Y22 = "2020", "2021", "2022"
Target = tuple[str, float | None, str | None]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="solna-vuxenutbildningen-2022",
        look=Look(
            colour="#7a1f3d",
            size=9,
            table="grid",
            header=("Solna stad", "Resultat- och kvalitetsberättelse 2022"),
            footer=(UNIT, "Sid {page} ({pages})"),
            justified=False,
            headings="modest",
            figures="centre",
        ),
        document={
            "municipality_code": "0184",
            "municipality": "Solna",
            "report_type": "kvalitetsberattelse",
            "title": "Resultat- och kvalitetsberättelse 2022",
            "organisation": "Kompetensnämnden",
            "unit": UNIT,
            "year": 2022,
            "period_start": "2022-01-01",
            "period_end": "2022-12-31",
        },
        goal_defaults={"level": "unit", "year": 2022},
        value_defaults={"period": Y22},
    )
    s.heading(1, "Resultat- och kvalitetsberättelse 2022")
    s.add(
        Grid(
            header=(),
            rows=(
                ("Enhet", UNIT),
                ("Nämnd", "Kompetensnämnden"),
                ("Ansvarig chef", "Annika Sölve, rektor"),
                ("Fastställd av rektor", "2023-01-27"),
            ),
            widths=(0.3, 0.5),
            left_columns=(0, 1),
            frameless=True,
        )
    )
    summary(s)
    s.heading(1, "2. Uppföljning av mål")
    studies(s)
    work(s)
    survey(s)
    staff(s)
    economy(s)
    complaints(s)
    ahead(s)
    s.traps += TRAPS
    return s


def council(s: Specimen, key: str, text: str) -> None:
    """Put a goal of the council."""
    s.goal_defaults["perspective"] = text
    s.heading(2, f"Kommunfullmäktiges mål: {text}", goal(key, text, level="council"))


def board(s: Specimen, key: str, parent: str, text: str, expected: tuple[tuple[str, Target | None], ...]) -> None:
    """Put a goal of the board in a box, and what the unit expects of the year."""
    s.add(Box("Nämndmål", (text,)), goal(key, text, level="board", parent=parent))
    s.p("Förväntat resultat", style="label")
    s.items(
        [result for result, _ in expected],
        *(
            goal(f"{key}.{n}", result, parent=key, target=target, unit=UNIT)
            for n, (result, target) in enumerate(expected, start=1)
        ),
    )


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "1. Året i sammandrag")
    s.p(
        """Solna vuxenutbildning ger utbildning i svenska för invandrare (sfi), grundläggande och gymnasial
        vuxenutbildning samt komvux som särskild utbildning. En del av kurserna bedrivs i egen regi i lokalerna i
        Huvudsta och en del köps av tre externa anordnare. Under 2022 studerade 3 412 personer hos oss, 1 968 kvinnor
        och 1 444 män. Det är en ökning med sex procent jämfört med 2021. Störst är ökningen på de korta
        yrkesutbildningarna, medan antalet elever på sfi fortsätter att minska.""",
        value("externa anordnare", "tre externa anordnare", "count", value=3, sure=False),
        value("personer studerade", "3 412 personer", "count", name_variants=["studerade personer"]),
        value("kvinnor studerade", "1 968 kvinnor", "count", series="kvinnor", name_variants=["kvinnor"]),
        value("män studerade", "1 444 män", "count", series="män", name_variants=["män"]),
        value("ökning", "sex procent", "percent", value=6, sure=False),
    )
    s.p(
        """Kriget i Ukraina innebar att 87 personer med tillfälligt skydd började studera svenska redan innan lagen
        gav dem rätt till sfi. Enheten har under året haft 74 medarbetare, varav 52 lärare. Av lärarna har 45
        legitimation. Skolinspektionens granskning av betygssättningen i juni avslutades utan anmärkning.""",
        value("personer med tillfälligt skydd", "87 personer", "count", name_variants=["personer"]),
        value("medarbetare", "74 medarbetare", "count", name_variants=["Enheten medarbetare"]),
        value("lärare", "52 lärare", "count"),
        value("lärarna legitimation", "45", "count", name_variants=["legitimation", "lärarna"]),
    )


def studies(s: Specimen) -> None:
    """Put the goal of reaching the aims of one's studies."""
    council(s, "K1", "Solnaborna har goda möjligheter till utbildning och egen försörjning")
    board(
        s,
        "N1",
        "K1",
        "Fler elever når målen med sina studier",
        (
            ("Minst 85 procent av betygen på gymnasial nivå är godkända.", (">=", 85, "percent")),
            ("Högst 15 procent av kurserna på grundläggande nivå avbryts.", ("<=", 15, "percent")),
            ("Minst 60 procent av sfi-eleverna avslutar sin kurs inom planerad tid.", (">=", 60, "percent")),
        ),
    )
    s.note(
        value("betygen på gymnasial nivå godkända", "Minst 85 procent", "percent", measure="target", sure=False),
        value("kurserna på grundläggande nivå avbryts", "Högst 15 procent", "percent", measure="target", sure=False),
        value("sfi-eleverna avslutar sin kurs", "Minst 60 procent", "percent", measure="target", sure=False),
    )
    rows = (
        ("Godkända betyg, gymnasial nivå (%)", "81", "82", "86", "85"),
        ("Avbrutna kurser, gymnasial nivå (%)", "21", "19", "17", "–"),
        ("Avbrutna kurser, grundläggande nivå (%)", "19", "18", "18", "15"),
        ("Avslutad sfi-kurs inom planerad tid (%)", "52", "49", "57", "60"),
        ("Elever per heltidslärare på sfi", "22,4", "21,8", "19,6", "–"),
    )
    s.values(
        Grid(
            header=(("Indikator", "Utfall 2020", "Utfall 2021", "Utfall 2022", "Årsmål 2022"),),
            rows=rows,
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Utfall 2020", "previous", "percent", Y20),
            Column("Utfall 2021", "previous", "percent", Y21),
            Column("Utfall 2022", "outcome", "percent", Y22),
            Column("Årsmål 2022", "target", "percent", Y22),
        ),
        units={rows[4][0]: "ratio"},
    )
    s.note(
        indicator("N1a", rows[0][0], "N1", target=(">=", 85, "percent"), target_source="table"),
        indicator("N1b", rows[1][0], "N1"),
        indicator("N1c", rows[2][0], "N1", target=("<=", 15, "percent"), target_source="table"),
        indicator("N1d", rows[3][0], "N1", target=(">=", 60, "percent"), target_source="table"),
        indicator("N1e", rows[4][0], "N1"),
    )
    s.p("Analys", style="label")
    s.p(
        """Det första förväntade resultatet är uppnått. Andelen godkända betyg på gymnasial nivå steg till 86 procent,
        och förbättringen syns främst i matematik och engelska, där vi sedan i våras erbjuder lärarledda verkstäder
        fyra kvällar i veckan. 418 elever har besökt dem minst en gång. Av dessa fick 91 procent godkänt.""",
        judged("N1.1", "achieved", "Det första förväntade resultatet är uppnått", source="text"),
        value("godkända betyg på gymnasial nivå", "86 procent", "percent", name_variants=["Andelen godkända betyg"]),
        value("lärarledda verkstäder", "fyra kvällar", None, value=4, sure=False),
        value("elever har besökt", "418 elever", "count", name_variants=["elever"]),
        value("fick godkänt", "91 procent", "percent", name_variants=["godkänt"]),
    )
    s.p(
        """På grundläggande nivå avbryts fortfarande nästan var femte kurs, och där är det långt kvar till det vi hade
        föresatt oss. De flesta som slutar anger arbete (38 procent) eller problem med barnomsorg (21 procent) som
        skäl. En avhoppsundersökning visar också att eleven ofta har blivit antagen på för hög nivå. Från och med
        hösten görs därför en kartläggning av alla sökande.""",
        value("avbryts kurs", "nästan var femte kurs", "percent", value=20, sure=False),
        judged(
            "N1.2",
            "not_achieved",
            "där är det långt kvar till det vi hade föresatt oss",
            source="text",
        ),
        value("arbete", "38 procent", "percent", name_variants=["anger arbete"]),
        value("problem med barnomsorg", "21 procent", "percent", name_variants=["barnomsorg"]),
    )
    s.p(
        """Genomströmningen på sfi har ökat med åtta procentenheter sedan grupperna blev mindre, men inte tillräckligt
        för att det tredje förväntade resultatet ska vara uppnått. Resultaten på de nationella proven framgår av
        tabellen. Kvinnor klarar proven i högre grad än män på alla kurser utom D.""",
        value("Genomströmningen på sfi har ökat", "åtta procentenheter", None, value=8, sure=False),
        judged(
            "N1.3",
            "not_achieved",
            "inte tillräckligt för att det tredje förväntade resultatet ska vara uppnått",
            source="text",
        ),
    )
    s.p("Nationella prov i sfi 2022", style="caption")
    s.values(
        Grid(
            header=(("Kurs", "Antal prov", "Godkända, kvinnor (%)", "Godkända, män (%)"),),
            rows=(
                ("Kurs B", "164", "79", "68"),
                ("Kurs C", "231", "82", "77"),
                ("Kurs D", "208", "74", "76"),
            ),
            widths=(0.3, 0.2, 0.25, 0.25),
        ),
        (
            Column("Antal prov", "outcome", "count", Y22),
            Column("Godkända, kvinnor (%)", "outcome", "percent", Y22),
            Column("Godkända, män (%)", "outcome", "percent", Y22),
        ),
        extra={"name_variants": ["Nationella prov i sfi 2022", "Nationella prov i sfi", "Antal prov", "Godkända"]},
    )
    s.p("Måluppfyllelse", style="label")
    s.p(
        """Nämndmålet bedöms vara delvis uppfyllt. Ett av tre förväntade resultat har uppnåtts, men alla tre utvecklas
        åt rätt håll eller ligger stilla.""",
        judged("N1", "partly", "Nämndmålet bedöms vara delvis uppfyllt", source="text"),
        value("förväntade resultat uppnåtts", "Ett av tre förväntade resultat", "count", value=1, sure=False),
    )


def work(s: Specimen) -> None:
    """Put the goal of work or further studies."""
    board(
        s,
        "N2",
        "K1",
        "Utbildningen leder till arbete eller fortsatta studier",
        (
            (
                "Minst 70 procent av eleverna har arbete eller studerar sex månader efter en avslutad yrkesutbildning.",
                (">=", 70, "percent"),
            ),
            ("Fler elever går lärlingsutbildning än föregående år.", ("increase", None, None)),
        ),
    )
    s.note(
        value("eleverna arbete eller studerar", "Minst 70 procent", "percent", measure="target", sure=False),
        value("efter en avslutad yrkesutbildning", "sex månader", "months", value=6, sure=False),
    )
    s.p("Yrkesutbildningar, antal elever samt andel i arbete eller studier", style="caption")
    s.values(
        Grid(
            header=(("Utbildning", "Antagna", "Slutförde", "Arbete eller studier (%)"),),
            rows=(
                ("Barnskötare", "84", "61", "74"),
                ("Undersköterska", "112", "79", "86"),
                ("Kock", "24", "15", "67"),
                ("Träarbetare", "30", "22", "82"),
                ("Redovisningsassistent", "46", "38", "58"),
                ("Lokalvårdare (ny hösten 2022)", "18", "–", "–"),
                ("Samtliga", "314", "215", "76"),
            ),
            widths=(0.4, 0.18, 0.18, 0.24),
            bold_rows=(6,),
        ),
        (
            Column("Antagna", "outcome", "count", Y22),
            Column("Slutförde", "outcome", "count", Y22),
            Column("Arbete eller studier (%)", "outcome", "percent", Y22),
        ),
        extra={
            "name_variants": [
                "Yrkesutbildningar, antal elever samt andel i arbete eller studier",
                "Antagna",
                "Slutförde",
                "Arbete eller studier",
            ]
        },
    )
    s.p("Analys", style="label")
    s.p(
        """Enkäten till tidigare elever besvarades av 163 personer. 76 procent av dem hade arbete eller studerade,
        vilket är det högsta värdet hittills; 2021 var andelen 69 procent. Bäst går det för undersköterskor och
        träarbetare. För redovisningsassistenterna har arbetsmarknaden svalnat och i samråd med branschrådet tar vi
        inte in några nya elever våren 2023. Antalet lärlingar ökade från 29 till 41. Att så många företag i
        Arenastaden har tagit emot lärlingar är ett resultat av samarbetet med stadens näringslivsenhet.""",
        value("Enkäten besvarades", "163 personer", "count", name_variants=["personer", "tidigare elever"]),
        value("arbete eller studerade", "76 procent", "percent", name_variants=["hade arbete eller studerade"]),
        value(
            "andelen arbete eller studerade",
            "69 procent",
            "percent",
            measure="previous",
            period=Y21,
            name_variants=["andelen"],
        ),
        value("lärlingar", "29", "count", measure="previous", period=Y21, name_variants=["Antalet lärlingar"]),
        value("lärlingar", "41", "count", name_variants=["Antalet lärlingar"]),
    )
    s.p("Måluppfyllelse", style="label")
    s.p(
        """Båda de förväntade resultaten har uppnåtts och nämndmålet är därmed uppfyllt.""",
        judged("N2.1", "achieved", "Båda de förväntade resultaten har uppnåtts", source="text"),
        judged("N2.2", "achieved", "Båda de förväntade resultaten har uppnåtts", source="text"),
        judged("N2", "achieved", "nämndmålet är därmed uppfyllt", source="text"),
    )


def survey(s: Specimen) -> None:
    """Put the goal of safety and influence, with the survey."""
    council(s, "K2", "Staden är trygg och inkluderande")
    board(
        s,
        "N3",
        "K2",
        "Eleverna är trygga och har inflytande över sin utbildning",
        (
            ("Minst 92 procent av eleverna känner sig trygga på skolan.", (">=", 92, "percent")),
            ("Minst 75 procent upplever att de kan påverka sina studier.", (">=", 75, "percent")),
        ),
    )
    s.note(
        value("eleverna trygga på skolan", "Minst 92 procent", "percent", measure="target", sure=False),
        value("påverka sina studier", "Minst 75 procent", "percent", measure="target", sure=False),
    )
    s.p("Elevenkäten oktober 2022, andel som instämmer (%)", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "Sfi", "Grundläggande", "Gymnasial", "Alla 2022", "Alla 2021"),),
            rows=(
                ("Jag känner mig trygg på skolan", "93", "96", "95", "94", "93"),
                ("Jag kan påverka mina studier", "64", "75", "78", "71", "73"),
                ("Jag vet vad som krävs för olika betyg", "58", "74", "86", "72", "70"),
                ("Min studieplan stämmer med mina mål", "–", "81", "84", "83", "80"),
                ("Jag kan rekommendera skolan", "90", "88", "85", "88", "86"),
            ),
            widths=(0.36, 0.1, 0.18, 0.14, 0.11, 0.11),
        ),
        (
            Column("Sfi", "outcome", "percent"),
            Column("Grundläggande", "outcome", "percent"),
            Column("Gymnasial", "outcome", "percent"),
            Column("Alla 2022", "outcome", "percent"),
            Column("Alla 2021", "previous", "percent", Y21),
        ),
        extra={"name_variants": ["Elevenkäten oktober 2022, andel som instämmer (%)"]},
    )
    s.p("Analys", style="label")
    s.p(
        """1 104 elever svarade på enkäten, som fanns på åtta språk. Tryggheten är fortsatt mycket hög i alla
        skolformer. Två anmälningar om kränkande behandling har utretts. Inflytandet har däremot minskat, och på sfi
        är skillnaden mot de andra skolformerna stor. I fokusgrupper säger eleverna att de inte vågar föreslå
        förändringar eller att språket inte räcker till. Elevrådet på sfi har bara kunnat hålla tre av sex planerade
        möten.""",
        value("elever svarade på enkäten", "1 104 elever", "count", name_variants=["elever", "enkäten"]),
        value("språk", "åtta språk", "count", value=8, sure=False),
        value("anmälningar om kränkande behandling", "Två anmälningar", "count", value=2),
        value("Elevrådet möten", "tre av sex planerade möten", "count", value=3, name_variants=["möten"]),
    )
    s.p("Måluppfyllelse", style="label")
    s.p(
        """Det förväntade resultatet för trygghet är uppnått, medan det för inflytande inte är det. Sammantaget är
        nämndmålet delvis uppfyllt.""",
        judged("N3.1", "achieved", "Det förväntade resultatet för trygghet är uppnått", source="text"),
        judged("N3.2", "not_achieved", "det för inflytande inte är det", source="text"),
        judged("N3", "partly", "Sammantaget är nämndmålet delvis uppfyllt", source="text"),
    )


def staff(s: Specimen) -> None:
    """Put the goal of a good employer."""
    council(s, "K3", "Solna stad är en attraktiv arbetsgivare med ekonomi i balans")
    board(
        s,
        "N4",
        "K3",
        "Medarbetarna är engagerade och mår bra på arbetet",
        (
            ("Index för hållbart medarbetarengagemang (HME) är minst 80.", (">=", 80, "index")),
            ("Sjukfrånvaron är lägre än fem procent.", ("<", 5, "percent")),
        ),
    )
    s.note(
        value("hållbart medarbetarengagemang", "minst 80", "index", measure="target", sure=False),
        value("Sjukfrånvaron", "fem procent", "percent", value=5, measure="target", sure=False),
    )
    s.p("Analys", style="label")
    s.p(
        """HME blev 82, att jämföra med 79 år 2021. Störst är ökningen inom delområdet styrning, vilket vi kopplar
        till att de tre arbetslagen numera har var sin biträdande rektor. Sjukfrånvaron uppgick till 6,4 procent, en
        ökning med 0,5 procentenheter. Korttidsfrånvaron var hög under januari och februari, då som mest 17
        medarbetare var frånvarande samtidigt på grund av covid-19. Personalomsättningen var 11 procent.""",
        value("HME", "82", "index"),
        value("HME", "79", "index", measure="previous", period=Y21),
        value("arbetslagen", "tre arbetslagen", "count", value=3, sure=False),
        value("Sjukfrånvaron", "6,4 procent", "percent"),
        value("Sjukfrånvaron ökning", "0,5 procentenheter", None, sure=False),
        value("medarbetare frånvarande", "17 medarbetare", "count", name_variants=["medarbetare"], period=None),
        value("Personalomsättningen", "11 procent", "percent"),
    )
    s.p("Måluppfyllelse", style="label")
    s.p(
        """Förväntat resultat 1 är uppnått. Förväntat resultat 2 är inte uppnått och bedöms inte heller kunna nås
        under 2023. Nämndmålet är delvis uppfyllt.""",
        judged("N4.1", "achieved", "Förväntat resultat 1 är uppnått", source="text"),
        judged("N4.2", "not_achieved", "Förväntat resultat 2 är inte uppnått", source="text"),
        judged(
            "N4.2",
            "not_achieved",
            "bedöms inte heller kunna nås under 2023",
            source="text",
            forecast=1,
            sure=False,
        ),
        judged("N4", "partly", "Nämndmålet är delvis uppfyllt", source="text"),
    )


def economy(s: Specimen) -> None:
    """Put the goal of a budget in balance."""
    board(
        s,
        "N5",
        "K3",
        "Verksamheten bedrivs kostnadseffektivt inom given ram",
        (("Enheten redovisar ett nollresultat eller ett överskott.", (">=", 0, None)),),
    )
    s.p("Ekonomiskt utfall (tkr)", style="caption")
    s.amounts(
        Grid(
            header=(("", "Budget 2022", "Utfall 2022", "Avvikelse", "Utfall 2021"),),
            rows=(
                ("Intäkter", "98 400", "101 250", "2 850", "95 310"),
                ("Personal", "-56 200", "-57 480", "-1 280", "-54 900"),
                ("Lokaler", "-9 100", "-9 060", "40", "-8 870"),
                ("Köpt utbildning", "-27 300", "-28 650", "-1 350", "-26 120"),
                ("Övriga kostnader", "-5 800", "-5 470", "330", "-5 610"),
                ("Resultat", "0", "590", "590", "-190"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation", "previous"),
        period=Y22,
    )
    s.p("Analys", style="label")
    s.p(
        """Enheten visar ett överskott på 590 tkr. Statsbidraget för yrkesvux blev 3,1 mnkr högre än beräknat, men
        köpt utbildning kostade samtidigt mer eftersom fler elever valde externa anordnare. Kostnaden per elev och
        helårsplats på gymnasial nivå var 41 300 kronor, 900 kronor lägre än 2021.""",
        money("Enheten", currency_unit="tkr", deviation=590_000, period=Y22, item_variants=["överskott", "Resultat"]),
        money(
            "Statsbidraget för yrkesvux",
            currency_unit="mkr",
            deviation=3_100_000,
            period=Y22,
            item_variants=["Statsbidraget"],
            sure=False,
        ),
        value(
            "Kostnaden per elev",
            "41 300 kronor",
            "sek",
            name_variants=["Kostnaden per elev och helårsplats", "helårsplats på gymnasial nivå"],
        ),
        value("Kostnaden lägre", "900 kronor", "sek", sure=False),
    )
    s.p("Måluppfyllelse", style="label")
    s.p(
        """Det förväntade resultatet har uppnåtts. Nämndmålet är uppfyllt.""",
        judged("N5.1", "achieved", "Det förväntade resultatet har uppnåtts", source="text"),
        judged("N5", "achieved", "Nämndmålet är uppfyllt", source="text"),
    )


def complaints(s: Specimen) -> None:
    """Put complaints and the unit's own checks."""
    s.heading(1, "3. Synpunkter och egenkontroll")
    s.p(
        """Under året kom det in 34 klagomål, 9 färre än 2021. Elva av dem rörde distanskurser hos en av anordnarna,
        där eleverna fick vänta mer än en vecka på återkoppling. Anordnaren har lämnat en åtgärdsplan som vi följer
        upp i mars. Vi har gjort 26 lektionsbesök enligt stadens mall. Rektors kontroll av 60 individuella
        studieplaner visade att 53 var aktuella. Enligt 20 kap. 8 § skollagen ska varje elev ha en plan, och vi ser
        den som avgörande för att eleven ska fullfölja sina studier.""",
        value("klagomål", "34 klagomål", "count", name_variants=["kom in klagomål"]),
        value("klagomål färre", "9 färre", "count", sure=False),
        value("rörde distanskurser", "Elva av dem", "count", value=11, name_variants=["klagomål distanskurser"]),
        value("lektionsbesök", "26 lektionsbesök", "count"),
        value("kontroll av studieplaner", "60 individuella studieplaner", "count", name_variants=["studieplaner"]),
        value("studieplaner aktuella", "53", "count", name_variants=["aktuella"]),
    )


def ahead(s: Specimen) -> None:
    """Put what comes next."""
    s.goal_defaults["perspective"] = None
    s.heading(1, "4. Utvecklingsområden 2023")
    steps = (
        "Alla sökande till grundläggande nivå kartläggs innan de antas.",
        "Elevinflytandet på sfi stärks genom klassråd på modersmålet.",
        "Rutinen för tidig rehabilitering ska vara känd av alla chefer.",
    )
    noted: list[Noted] = [goal(f"u{n}", text, year=2023, sure=False) for n, text in enumerate(steps, start=1)]
    s.items(steps, *noted)
    s.p(
        """Vi går in i 2023 med fler sökande än någonsin till yrkesutbildningarna. Samtidigt minskar de riktade
        statsbidragen, och vi räknar med att antalet platser måste dras ned från 314 till omkring 280.""",
        value("antalet platser", "314", "count", sure=False),
        value("antalet platser", "omkring 280", "count", measure="forecast", period="2023", sure=False),
    )
