"""An account of patient safety and quality in home health care: goal, strategy and result of each area in a card."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Contents, Grid, Items, Look, Specimen, value_in

TRAPS = [
    "a card of three rows for each area (Mål, Strategi, Resultat), labels to the left, text of several paragraphs",
    "two goals in a card, judged in one sentence as the first and the second, or each in its paragraph",
    "verdicts in words inside the result, not at its beginning; strategies that sound like goals",
    "a measure whose two sources point in different directions, so that the goal is hard to judge",
    "tables of measurements after the cards: by district, by year, spring and autumn, register with target and country",
    "verdicts on districts beside that on the whole",
    "a summary that counts the goals by verdict before they have been told",
    "long passages on responsibility and co-operation without figures",
    "weeks of measurement, law sections, names of registers and scales (Senior alert, ROAG) that are no results",
    "goals for the coming year in a list",
]
UNIT = "Hemsjukvården"
DISTRICTS = ("Norr", "Väst", "Centrum", "Söder")
HARM = "Ingen läkemedelsavvikelse ska leda till allvarlig vårdskada."
DOSES = "Antalet uteblivna doser ska minska med 20 procent jämfört med 2017."
RISK = "Alla nya patienter ska erbjudas riskbedömning i Senior alert inom en månad efter inskrivning."
FRACTURES = "Fall med fraktur ska vara högst 15 under året."
SORES = "Färre patienter ska få trycksår under den tid de vårdas av oss."
HYGIENE = "Följsamheten till basala hygienrutiner och klädregler ska vara 100 procent."
DELEGATION = "Den som utför en hälso- och sjukvårdsuppgift på delegering ska alltid ha ett giltigt beslut."
DYING = "Hemsjukvården ska nå målvärdena i Svenska palliativregistret."
NURSES = "En patient ska inte möta fler än sex sjuksköterskor under tre månader."
HOME = "Den som är utskrivningsklar ska kunna få vård hemma inom två dagar."
TRUST = "Nio av tio patienter ska vara trygga med den vård de får i hemmet."


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="vastervik-hemsjukvarden-2018",
        look=Look(
            colour="#00687a",
            family="vera",
            size=9,
            table="rows",
            header=("Västerviks kommun", "Patientsäkerhets- och kvalitetsberättelse 2018"),
            footer=("Socialförvaltningen, hemsjukvården", "{page} ({pages})"),
            first_page_with_header=1,
            toc_leader=" .",
            justified=False,
            headings="modest",
        ),
        document={
            "municipality_code": "0883",
            "municipality": "Västervik",
            "report_type": "kvalitetsberattelse",
            "title": "Patientsäkerhets- och kvalitetsberättelse 2018",
            "organisation": "Socialnämnden",
            "unit": UNIT,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"level": "unit", "year": 2018},
        value_defaults={"period": "2018"},
    )
    s.heading(1, "Patientsäkerhets- och kvalitetsberättelse 2018", listed=False)
    s.p("Hemsjukvården, socialförvaltningen i Västerviks kommun", style="bold")
    s.p("Verksamhetschef Lotta Ringqvist. Antagen av socialnämnden 2019-02-27 § 19.", style="small")
    s.add(Contents("Innehåll", depth=1))
    summary(s)
    organisation(s)
    cooperation(s)
    medicines(s)
    falls(s)
    sores(s)
    hygiene(s)
    delegation(s)
    dying(s)
    continuity(s)
    trust(s)
    events(s)
    staff(s)
    onwards(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "Sammanfattning")
    s.p(
        """Hemsjukvården vårdade 1 386 personer under 2018, och vid årets slut var 874 personer inskrivna. Verksamheten
        hade elva mål för patientsäkerhet och kvalitet. Fyra av dem har nåtts, tre har nåtts delvis, tre har inte nåtts
        och ett är svårt att bedöma. Framstegen är störst när det gäller läkemedel och hemgång från sjukhus. Det som
        inte har gått som vi önskade är framför allt kontinuiteten. Bristen på sjuksköterskor har varit besvärlig sedan
        i maj, och hela sommaren bemannades Distrikt Söder med inhyrd personal.""",
        value("vårdade personer", "1 386 personer", "count", name_variants=["personer", "Hemsjukvården vårdade"]),
        value("inskrivna", "874 personer", "count", period="2018-12", period_alt=["2018"], name_variants=["personer"]),
        value("mål för patientsäkerhet och kvalitet", "elva mål", "count", value=11, sure=False),
        value("mål nåtts", "Fyra av dem", "count", value=4, sure=False),
        value("mål nåtts delvis", "tre har nåtts delvis", "count", value=3, sure=False),
        value("mål inte nåtts", "tre har inte nåtts", "count", value=3, sure=False),
        value("mål svårt att bedöma", "ett är svårt att bedöma", "count", value=1, sure=False),
    )


def organisation(s: Specimen) -> None:
    """Put who is responsible."""
    s.heading(1, "Ansvar och arbetssätt")
    s.p(
        """Socialnämnden är vårdgivare enligt hälso- och sjukvårdslagen. Medicinskt ansvarig sjuksköterska (MAS) tar
        fram riktlinjer, följer upp att de efterlevs och utreder allvarliga händelser. Verksamhetschefen svarar för att
        det finns rutiner och tillräcklig bemanning. Varje legitimerad medarbetare har ett eget yrkesansvar och är
        skyldig att rapportera risker och händelser som har eller hade kunnat leda till vårdskada."""
    )
    s.p(
        """Arbetet är fördelat på fyra distrikt – Norr, Väst, Centrum och Söder – samt ett kvälls- och nattlag och en
        rehabenhet. Här arbetar 46 sjuksköterskor, nio arbetsterapeuter, sju fysioterapeuter och fyra undersköterskor
        med särskilt uppdrag. Distrikten har kvalitetsråd en gång i månaden där avvikelser, register och egenkontroller
        gås igenom. Med Region Kalmar län finns överenskommelser om läkarmedverkan, om samordnad vårdplanering och om
        hjälpmedel.""",
        value("distrikt", "fyra distrikt", "count", value=4, sure=False),
        value("sjuksköterskor", "46 sjuksköterskor", "count"),
        value("arbetsterapeuter", "nio arbetsterapeuter", "count", value=9),
        value("fysioterapeuter", "sju fysioterapeuter", "count", value=7),
        value("undersköterskor", "fyra undersköterskor", "count", value=4),
    )


def cooperation(s: Specimen) -> None:
    """Put co-operation, risks and own checks, mostly without figures."""
    s.heading(1, "Samverkan, riskanalyser och egenkontroll")
    s.p(
        """De flesta vårdskador uppstår i övergångar, när en patient lämnar sjukhuset eller när ansvaret går från
        hälsocentralen till kommunen. Sedan den nya lagen om samverkan vid utskrivning trädde i kraft den 1 januari
        2018 har sjuksköterska, biståndshandläggare och rehabpersonal ett kort möte varje morgon kring dem som är på
        väg hem. Läkarmedverkan fungerar bra med tre av hälsocentralerna. Med den fjärde, där läkarna är inhyrda, har
        samverkan varit svår, och det har tagits upp med regionens primärvård.""",
        value("hälsocentralerna", "tre av hälsocentralerna", "count", value=3, sure=False),
    )
    s.p(
        """Inför förändringar görs en riskanalys. Under året har det gjorts inför digital signering, inför sommaren och
        inför flytten av Distrikt Centrum till nya lokaler. Sommarens riskanalys pekade ut introduktionen av vikarier
        som den största risken, och i efterhand kan vi säga att den bedömningen var riktig. De åtgärder som planerades
        blev bara delvis genomförda eftersom flera vikarier anställdes först veckan innan de skulle börja."""
    )
    s.p(
        """Egenkontroll sker genom kvalitetsregister, observationer, stickprov och journalgranskning. Vid årets
        granskning lästes 80 journaler. I 71 av dem fanns en aktuell vårdplan, i 52 gick det att se att patienten själv
        hade varit med när den gjordes. Aktuella kontaktuppgifter till närstående saknades i sex journaler. Patienter
        och närstående är delaktiga genom hembesök och anhörigträffar, och vid utredningar av allvarliga händelser
        erbjuds de alltid att berätta hur de har upplevt det som hänt.""",
        value("journaler", "80 journaler", "count", name_variants=["lästes journaler"]),
        value("aktuell vårdplan", "71 av dem", "count", name_variants=["journaler aktuell vårdplan", "journaler"]),
        value("patienten varit med", "52", "count", name_variants=["journaler patienten själv hade varit med"]),
        value("kontaktuppgifter saknades", "sex journaler", "count", value=6, name_variants=["journaler"]),
    )


def card(
    s: Specimen, title: str, aims: tuple[Noted, ...], strategy: str, results: tuple[str, ...], *noted: Noted
) -> None:
    """Put an area: its goals, how it went about them, and what came out of it."""
    s.goal_defaults["perspective"] = title
    s.heading(2, title)
    texts = tuple(str(aim.fact["text"]) for aim in aims)
    s.add(
        Grid(
            header=(),
            rows=(
                ("<b>Mål</b>", (Items(texts),) if len(texts) > 1 else texts),
                ("<b>Strategi</b>", (" ".join(strategy.split()),)),
                ("<b>Resultat</b>", tuple(" ".join(text.split()) for text in results)),
            ),
            widths=(0.14, 0.86),
            left_columns=(0, 1),
        ),
        *aims,
        *noted,
    )


def medicines(s: Specimen) -> None:
    """Put medicines."""
    s.heading(1, "Mål, strategi och resultat")
    s.p(
        """Nedan redovisas ett område i taget: vad vi ville uppnå, hur vi gick till väga och hur det blev. Målen är
        desamma som i den patientsäkerhetsplan som nämnden antog i januari 2018."""
    )
    card(
        s,
        "Läkemedelshantering",
        (
            goal("harm", HARM, target=("<=", 0, "count")),
            goal("doses", DOSES, target=("decrease", 20, "percent")),
        ),
        """Digital signering har införts i alla hemtjänstgrupper, senast i Distrikt Söder i oktober. Sjuksköterskan ska
        gå igenom larmlistan varje förmiddag. Läkemedelsgenomgång görs vid inskrivning och därefter årligen.""",
        (
            """486 läkemedelsavvikelser rapporterades, mot 538 året innan. I 31 fall behövde läkare kontaktas och
            två patienter fick åka till sjukhus för observation, men ingen händelse har bedömts som en allvarlig
            vårdskada.""",
            """Uteblivna doser är fortfarande det vanligaste. De minskade från 341 till 289, det vill säga med 15
            procent. I de grupper som haft digital signering hela året är minskningen 34 procent. Det första målet är
            uppfyllt medan det andra bara är delvis uppfyllt.""",
        ),
        value("läkemedelsavvikelser", "486 läkemedelsavvikelser", "count"),
        value("läkemedelsavvikelser", "538", "count", measure="previous", period="2017"),
        value("läkare kontaktas", "31 fall", "count", name_variants=["fall läkare kontaktas", "fall"]),
        value("patienter fick åka till sjukhus", "två patienter", "count", value=2, name_variants=["patienter"]),
        value("Uteblivna doser", "341", "count", measure="previous", period="2017"),
        value("Uteblivna doser", "289", "count"),
        value("Uteblivna doser minskade", "15 procent", "percent", name_variants=["Uteblivna doser"]),
        value("minskningen", "34 procent", "percent", name_variants=["grupper digital signering"]),
        judged("harm", "achieved", "Det första målet är uppfyllt", source="text"),
        judged("doses", "partly", "det andra bara är delvis uppfyllt", source="text"),
    )
    caption = "Läkemedelsavvikelser 2018, antal per distrikt"
    s.p(caption, style="caption")
    s.values(
        Grid(
            header=(("Typ av avvikelse", *DISTRICTS, "Summa"),),
            rows=(
                ("Utebliven dos", "61", "48", "103", "77", "289"),
                ("Fel tidpunkt", "15", "11", "30", "18", "74"),
                ("Signering saknas", "9", "12", "25", "12", "58"),
                ("Fel dos", "12", "9", "21", "14", "56"),
                ("Förväxling av patient", "2", "1", "5", "1", "9"),
                ("Summa", "99", "81", "184", "122", "486"),
            ),
            widths=(0.35, 0.13, 0.13, 0.13, 0.13, 0.13),
            bold_rows=(5,),
        ),
        [Column(name, "outcome", "count", "2018") for name in (*DISTRICTS, "Summa")],
        extra={"name_variants": [caption, "Läkemedelsavvikelser"]},
    )
    s.p(
        """Avvikelserna sker oftast klockan 20 till 22, när kvällspersonalen har flest besök. I Distrikt Centrum har
        tre av hemtjänstgrupperna flyttat insulin och blodförtunnande läkemedel till andra besök, och där har inga
        doser av dessa läkemedel missats sedan i september.""",
        value("hemtjänstgrupperna", "tre av hemtjänstgrupperna", "count", value=3, sure=False),
    )


def falls(s: Specimen) -> None:
    """Put falls."""
    card(
        s,
        "Fall och fallskador",
        (
            goal("risk", RISK, target=(">=", 100, "percent")),
            goal("fractures", FRACTURES, target=("<=", 15, "count")),
        ),
        """Riskbedömningen görs av sjuksköterska tillsammans med arbetsterapeut eller fysioterapeut. Den som har ökad
        risk ska få ett hembesök där belysning, mattor och hjälpmedel ses över, och läkemedlen ska gås igenom.""",
        (
            """Av 402 nya patienter riskbedömdes 286 inom en månad, eller 71 procent. Elva tackade nej. Distrikt Väst
            kom upp i 96 procent och är mycket nära målet, men för hemsjukvården i sin helhet är det långt kvar. Att
            bedömningarna dröjer beror nästan alltid på att yrkesgrupperna har svårt att hitta en gemensam tid.""",
            """Fallen som ledde till fraktur var 13, varav åtta höftfrakturer, och 2017 var de 17. Det innebär att vi
            höll oss under det tak som var satt.""",
        ),
        value("nya patienter", "402 nya patienter", "count", name_variants=["patienter"]),
        value("patienter riskbedömdes", "286", "count", name_variants=["riskbedömdes", "riskbedömdes inom en månad"]),
        value("patienter riskbedömdes", "71 procent", "percent", name_variants=["riskbedömdes inom en månad"]),
        value("tackade nej", "Elva tackade nej", "count", value=11, name_variants=["patienter tackade nej"]),
        value(
            "riskbedömdes inom en månad",
            "96 procent",
            "percent",
            org_unit="Distrikt Väst",
            name_variants=["patienter riskbedömdes", "Distrikt Väst"],
        ),
        value("Fallen som ledde till fraktur", "13", "count", name_variants=["Fallen fraktur", "fraktur"]),
        value("höftfrakturer", "åtta höftfrakturer", "count", value=8),
        value(
            "Fallen som ledde till fraktur", "17", "count", measure="previous", period="2017", name_variants=["fraktur"]
        ),
        judged("risk", "not_achieved", "för hemsjukvården i sin helhet är det långt kvar", source="text"),
        judged("risk", "partly", "är mycket nära målet", source="text", unit="Distrikt Väst", sure=False),
        judged("fractures", "achieved", "vi höll oss under det tak som var satt", source="text"),
    )
    caption = "Riskbedömning enligt Senior alert, andel i procent"
    s.p(caption, style="caption")
    s.values(
        Grid(
            header=(("", "2016", "2017", "2018"),),
            rows=(
                ("Riskbedömda inom en månad", "44", "58", "71"),
                ("Har risk för fall", "77", "80", "79"),
                ("Har risk för undernäring", "52", "55", "51"),
                ("Har risk för trycksår", "24", "21", "22"),
                ("Har risk för ohälsa i munnen (ROAG)", "–", "48", "46"),
                ("Med risk och planerade åtgärder", "69", "74", "88"),
                ("Med planerade åtgärder och uppföljning", "31", "30", "43"),
            ),
            widths=(0.55, 0.15, 0.15, 0.15),
        ),
        (
            Column("2016", "previous", "percent", "2016"),
            Column("2017", "previous", "percent", "2017"),
            Column("2018", "outcome", "percent", "2018"),
        ),
        extra={"name_variants": [caption]},
    )
    s.p(
        """Att bedöma risken är inte nog. Det viktiga är att något görs, och där har utvecklingen varit god.
        Uppföljningen av åtgärderna är den svagaste punkten och har varit det ända sedan vi började med Senior alert
        2014."""
    )


def sores(s: Specimen) -> None:
    """Put pressure sores."""
    card(
        s,
        "Trycksår",
        (goal("sores", SORES, target=("decrease", None, None)),),
        """Vi deltar i den nationella punktprevalensmätningen i vecka 10 och för dessutom egen statistik. Alla
        nyanställda i hemtjänsten får en timmes genomgång av hur man upptäcker begynnande trycksår. Madrasser förskrivs
        utan väntetid.""",
        (
            """I punktprevalensmätningen hade 3,9 procent av patienterna trycksår, mot 5,2 procent 2017. Räknar vi i
            stället de sår som uppkommit hos oss under året var de 19, två fler än året innan. Hur många som hade sår
            redan när de skrevs in är osäkert, eftersom hudbedömningen saknas i var fjärde journal. Därför är det svårt
            att säga om målet är nått eller inte.""",
        ),
        value("patienterna trycksår", "3,9 procent", "percent", name_variants=["patienterna", "trycksår"]),
        value(
            "patienterna trycksår",
            "5,2 procent",
            "percent",
            measure="previous",
            period="2017",
            name_variants=["patienterna", "trycksår"],
        ),
        value("sår som uppkommit hos oss", "19", "count", name_variants=["sår"]),
        value("sår fler", "två fler", "count", value=2, sure=False),
        value("hudbedömningen saknas", "var fjärde journal", "percent", value=25, sure=False),
        judged(
            "sores",
            "uncertain",
            "svårt att säga om målet är nått eller inte",
            source="text",
            status_alt=["not_measured"],
        ),
    )


def hygiene(s: Specimen) -> None:
    """Put hygiene."""
    card(
        s,
        "Vårdhygien",
        (goal("hygiene", HYGIENE, target=(">=", 100, "percent")),),
        """Varje distrikt har ett hygienombud som observerar kollegor två gånger om året. Hygiensjuksköterskan från
        regionen har hållit fyra utbildningar. Arbetskläder tvättas sedan 2016 av kommunen.""",
        (
            """Våren gav 78 procent och hösten 84 procent korrekt i alla steg. Så höga siffror har vi inte haft
            tidigare, men det är ändå en god bit ifrån målet, som inget av distrikten når. Klädreglerna följs så gott
            som alltid. Det som brister är handdesinfektion före patientkontakt, och det gäller alla yrkesgrupper.""",
        ),
        value("korrekt i alla steg", "78 procent", "percent", period=None, name_variants=["Våren"]),
        value("korrekt i alla steg", "84 procent", "percent", period=None, name_variants=["hösten"]),
        value("utbildningar", "fyra utbildningar", "count", value=4),
        judged("hygiene", "not_achieved", "det är ändå en god bit ifrån målet", source="text"),
    )
    caption = "Observationer av basala hygienrutiner och klädregler, andel korrekta i procent"
    s.p(caption, style="caption")
    s.values(
        Grid(
            header=(("Moment", "Våren 2018", "Hösten 2018"),),
            rows=(
                ("Desinfektion före", "81", "86"),
                ("Desinfektion efter", "93", "97"),
                ("Handskar", "95", "96"),
                ("Förkläde", "88", "94"),
                ("Kortärmat, fria från smycken", "99", "100"),
                ("Samtliga moment", "78", "84"),
            ),
            widths=(0.5, 0.25, 0.25),
            bold_rows=(5,),
        ),
        (Column("Våren 2018", unit="percent"), Column("Hösten 2018", unit="percent")),
        extra={"name_variants": [caption], "measure_alt": ["outcome", "previous"]},
    )


def delegation(s: Specimen) -> None:
    """Put delegation."""
    card(
        s,
        "Delegering",
        (goal("delegation", DELEGATION, target=(">=", 100, "percent")),),
        """Delegeringsutbildningen är webbaserad och avslutas med ett kunskapstest. Sjuksköterskan delegerar därefter
        personligen för högst ett år. Hemtjänstens planerare ska kunna se i systemet vem som har delegering.""",
        (
            """I stickproven i mars, juni och november kontrollerades 240 signerade insatser. I åtta av dem saknade den
            som signerat ett giltigt beslut, vilket betyder att 97 procent var rätt. Samtliga åtta gällde
            sommarvikarier. Förra året var andelen 93 procent. Målet är i stort sett uppfyllt.""",
        ),
        value("signerade insatser", "240 signerade insatser", "count", name_variants=["kontrollerades"]),
        value("saknade giltigt beslut", "åtta av dem", "count", value=8, name_variants=["signerade insatser"]),
        value("var rätt", "97 procent", "percent", name_variants=["signerade insatser", "stickproven"]),
        value(
            "andelen",
            "93 procent",
            "percent",
            measure="previous",
            period="2017",
            name_variants=["var rätt", "signerade insatser"],
        ),
        judged(
            "delegation",
            "partly",
            "Målet är i stort sett uppfyllt",
            source="text",
            status_alt=["achieved"],
        ),
    )


def dying(s: Specimen) -> None:
    """Put care at the end of life."""
    card(
        s,
        "Vård i livets slutskede",
        (goal("dying", DYING),),
        """Två palliativa ombud i varje distrikt håller ihop arbetet. Brytpunktssamtal ska begäras av sjuksköterskan
        när läkaren inte själv tar upp frågan. Efter varje dödsfall hålls en kort genomgång med dem som deltog i
        vården.""",
        (
            """Under 2018 avled 118 personer i hemmet med vår medverkan och alla utom tre har registrerats. Tre av fem
            målvärden nås. Smärtskattningen och munbedömningen har förbättrats men ligger under, och målet är därmed
            uppnått till viss del.""",
        ),
        value("avled personer i hemmet", "118 personer", "count", name_variants=["personer", "avled i hemmet"]),
        value("alla utom tre registrerats", "tre", "count", value=3, sure=False),
        value("målvärden nås", "Tre av fem målvärden", "count", value=3, sure=False),
        value("palliativa ombud", "Två palliativa ombud", "count", value=2, sure=False),
        judged("dying", "partly", "målet är därmed uppnått till viss del", source="text"),
    )
    caption = "Svenska palliativregistret, andel av de avlidna i procent"
    s.p(caption, style="caption")
    rows = (
        ("Dokumenterat brytpunktssamtal", "98", "94", "98", "84"),
        ("Ordination av läkemedel mot smärta", "98", "97", "99", "92"),
        ("Smärtskattning sista veckan", "95", "61", "77", "52"),
        ("Dokumenterad munbedömning", "90", "70", "82", "60"),
        ("Mänsklig närvaro i dödsögonblicket", "90", "91", "92", "83"),
    )
    columns = (
        Column("Målvärde", "target", "percent", "2018"),
        Column("2017", "previous", "percent", "2017"),
        Column("2018", "outcome", "percent", "2018"),
        Column("Riket 2018", "outcome", "percent", "2018", "Riket"),
    )
    noted: list[Noted] = []
    for place, row in enumerate(rows, start=1):
        target = (">=", float(row[1]), "percent")
        noted.append(indicator(f"dying{place}", row[0], "dying", target=target, target_source="table"))
        noted += [
            value_in(row, at, column, None, {}, {"name_variants": [caption]}) for at, column in enumerate(columns, 1)
        ]
    noted.append(
        judged(
            "dying3",
            "not_achieved",
            "Smärtskattningen och munbedömningen har förbättrats men ligger under",
            source="text",
            sure=False,
        )
    )
    noted.append(
        judged(
            "dying4",
            "not_achieved",
            "Smärtskattningen och munbedömningen har förbättrats men ligger under",
            source="text",
            sure=False,
        )
    )
    s.add(
        Grid(
            header=(("", "Målvärde", "2017", "2018", "Riket 2018"),),
            rows=rows,
            widths=(0.44, 0.14, 0.13, 0.13, 0.16),
        ),
        *noted[:-2],
    )
    s.note(*noted[-2:])


def continuity(s: Specimen) -> None:
    """Put continuity and coming home."""
    card(
        s,
        "Kontinuitet och hemgång",
        (
            goal("nurses", NURSES, target=("<=", 6, "count")),
            goal("home", HOME, target=("<=", 2, "days")),
        ),
        """Varje patient har en namngiven omvårdnadsansvarig sjuksköterska som gör de planerade besöken. Hemgångsteamet
        med sjuksköterska, fysioterapeut och undersköterska tar emot alla som kommer hem från sjukhus under de första
        tio dagarna.""",
        (
            """En mätning i vecka 40 till 52 visade att patienterna i genomsnitt mötte 8,3 sjuksköterskor. 2017 var det
            6,9. Målet har inte nåtts, och utvecklingen går åt fel håll. I Distrikt Norr, där alla tjänster varit
            tillsatta, var siffran 5,4.""",
            """Från det att patienten var utskrivningsklar tog det i snitt 1,4 dagar tills hen var hemma, vilket är en
            halv dag snabbare än länets kommuner sammantaget. Den målnivån klarar vi alltså med marginal. Av 517
            personer som skrevs ut under året återinskrevs 64 inom 30 dagar, och det är färre än tidigare.""",
        ),
        value(
            "patienterna mötte sjuksköterskor",
            "8,3 sjuksköterskor",
            "count",
            period=None,
            name_variants=["patienterna"],
        ),
        value(
            "patienterna mötte sjuksköterskor",
            "6,9",
            "count",
            measure="previous",
            period="2017",
            name_variants=["patienterna i genomsnitt mötte sjuksköterskor"],
        ),
        value(
            "siffran",
            "5,4",
            "count",
            period=None,
            org_unit="Distrikt Norr",
            name_variants=["Distrikt Norr", "patienterna mötte sjuksköterskor"],
        ),
        value("utskrivningsklar tills hemma", "1,4 dagar", "days", name_variants=["patienten utskrivningsklar"]),
        value("dag snabbare än länets kommuner", "en halv dag", "days", value=0.5, sure=False),
        value("personer skrevs ut", "517 personer", "count", name_variants=["personer"]),
        value("återinskrevs inom 30 dagar", "64", "count", name_variants=["personer återinskrevs", "återinskrevs"]),
        judged("nurses", "ongoing", "utvecklingen går åt fel håll", source="text", sure=False),
        judged("nurses", "not_achieved", "Målet har inte nåtts", source="text"),
        judged("nurses", "achieved", "var siffran 5,4", source="text", unit="Distrikt Norr", sure=False),
        judged("home", "achieved", "Den målnivån klarar vi alltså med marginal", source="text"),
    )


def trust(s: Specimen) -> None:
    """Put what patients think."""
    card(
        s,
        "Patienternas upplevelse",
        (goal("trust", TRUST, target=(">=", 90, "percent")),),
        """En enkät med åtta frågor delas ut av hemtjänsten i oktober och lämnas i slutet kuvert. Närstående får hjälpa
        till att svara. Resultaten återkopplas i vårt nyhetsblad och på anhörigträffarna.""",
        (
            """Av 420 utdelade enkäter kom 273 tillbaka. 94 procent känner sig trygga med vården, 96 procent tycker att
            de blir bemötta med respekt och 83 procent vet vem som är deras sjuksköterska. Hälften önskar att besöken
            skedde på mer bestämda tider. Målet om trygghet är uppnått för fjärde året i följd.""",
        ),
        value("frågor", "åtta frågor", "count", value=8, sure=False),
        value("utdelade enkäter", "420 utdelade enkäter", "count"),
        value("enkäter kom tillbaka", "273", "count", name_variants=["enkäter"]),
        value("känner sig trygga med vården", "94 procent", "percent"),
        value("blir bemötta med respekt", "96 procent", "percent"),
        value("vet vem som är deras sjuksköterska", "83 procent", "percent"),
        value("önskar besöken på mer bestämda tider", "Hälften", "percent", value=50, sure=False),
        judged("trust", "achieved", "Målet om trygghet är uppnått", source="text"),
    )


def events(s: Specimen) -> None:
    """Put serious events and complaints."""
    s.heading(1, "Händelser, klagomål och lex Maria")
    s.p(
        """Totalt rapporterades 731 avvikelser i hemsjukvården. Förutom läkemedel gäller de fall (118), hjälpmedel
        (34), informationsöverföring (58) och övrigt (35). MAS har gjort tre utredningar av händelser med risk för
        vårdskada och en av dem anmäldes enligt lex Maria. Den handlade om en patient som under en helg fick dubbel dos
        av ett starkt smärtstillande plåster. Inspektionen för vård och omsorg har avslutat ärendet utan kritik.
        Plåster kontrolleras numera av två personer.""",
        value("avvikelser", "731 avvikelser", "count", name_variants=["rapporterades avvikelser"]),
        value("fall", "118", "count", name_variants=["avvikelser fall"]),
        value("hjälpmedel", "34", "count", name_variants=["avvikelser hjälpmedel"]),
        value("informationsöverföring", "58", "count", name_variants=["avvikelser informationsöverföring"]),
        value("övrigt", "35", "count", name_variants=["avvikelser övrigt"]),
        value("utredningar", "tre utredningar", "count", value=3, name_variants=["MAS utredningar"]),
        value("anmäldes enligt lex Maria", "en av dem", "count", value=1, name_variants=["lex Maria"]),
    )
    s.p(
        """Till verksamhetschefen kom 16 klagomål och via patientnämnden ytterligare två. De flesta handlade om att
        besök hade ändrats utan besked. 47 avvikelser har sänts till regionen, oftast för att läkemedelslistan inte
        stämde när patienten kom hem. I andra riktningen fick vi 21.""",
        value("klagomål", "16 klagomål", "count"),
        value("klagomål via patientnämnden", "två", "count", value=2, sure=False),
        value("avvikelser sänts till regionen", "47 avvikelser", "count", name_variants=["avvikelser"]),
        value("avvikelser i andra riktningen", "21", "count", name_variants=["fick vi"], sure=False),
    )


def staff(s: Specimen) -> None:
    """Put staff and money."""
    s.heading(1, "Bemanning")
    s.p(
        """I december var sju av 46 sjukskötersketjänster vakanta. Fem sjuksköterskor har slutat och fyra har
        anställts. Sjukfrånvaron var 6,4 procent, en halv procentenhet lägre än 2017. Inhyrda sjuksköterskor kostade
        5,6 mkr, mot 2,8 mkr året innan. Trots det blev underskottet för hemsjukvården inte större än 1,9 mkr.""",
        value("sjukskötersketjänster vakanta", "sju av 46 sjukskötersketjänster", "count", value=7, period="2018-12"),
        value("sjuksköterskor slutat", "Fem sjuksköterskor", "count", value=5, name_variants=["sjuksköterskor"]),
        value("sjuksköterskor anställts", "fyra har anställts", "count", value=4, name_variants=["sjuksköterskor"]),
        value("Sjukfrånvaron", "6,4 procent", "percent"),
        value("Sjukfrånvaron", "en halv procentenhet", None, value=0.5, sure=False),
        money(
            "Inhyrda sjuksköterskor",
            currency_unit="mkr",
            outcome=5_600_000,
            previous=2_800_000,
            period="2018",
        ),
        money(
            "hemsjukvården",
            currency_unit="mkr",
            deviation=-1_900_000,
            period="2018",
            is_total=1,
            item_variants=["underskottet", "underskottet för hemsjukvården"],
        ),
    )


def onwards(s: Specimen) -> None:
    """Put the goals of the next year."""
    s.heading(1, "Mål för 2019")
    s.p(
        """Målen om riskbedömning, hygien och kontinuitet ligger kvar oförändrade. Utöver dem har nämnden i
        patientsäkerhetsplanen för 2019 beslutat om följande:"""
    )
    texts = (
        "Hudbedömning ska göras vid inskrivning av alla patienter.",
        "Uteblivna doser ska vara högst 250.",
        "Minst 60 procent av de planerade åtgärderna i Senior alert ska vara uppföljda.",
    )
    s.items(
        texts, *(goal(f"n{n}", text, year=2019, perspective=None, sure=False) for n, text in enumerate(texts, start=1))
    )
