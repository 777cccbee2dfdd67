"""A school authority's quality report of a school year: results school by school, its verdict in sentences."""

from corpus.gold import goal, judged, value
from corpus.story import Column, Contents, Grid, Look, Specimen

TRAPS = [
    "the authority's goals as sentences at the beginning of a chapter or of a paragraph, without label or number",
    "verdicts as sentences of the authority's assessment after tables and analysis, on the authority and on schools",
    "a goal for a later year that is judged as a forecast",
    "schools as rows and measures or years as columns, girls and boys of a school as rows of their own",
    "a dash where a school has no such grade, explained below the table",
    "the summary repeats figures and a verdict of the chapters to come",
    "the country beside the municipality, in a row in one table and in a column in another",
    "grades, school years, law sections, dates of counting and a file number that are no results",
    "priorities for the next school year in a list that looks like goals",
]
BOARD = "Lärandenämnden"
YEAR, BEFORE = "2021-08/2022-06", "2020-08/2021-06"
READ = "Alla elever ska kunna läsa en enkel text med flyt när de slutar årskurs 1"
SIXTH = "Andelen elever i årskurs 6 med minst betyget E i samtliga ämnen ska öka jämfört med föregående läsår"
NINTH = "minst 88 procent av eleverna i årskurs 9 ska bli behöriga till ett yrkesprogram"
DEGREE = "minst tre av fyra elever på de nationella programmen ska ta examen inom tre år"
DROPOUTS = "antalet avbrott ska minska"
SAFE = "varje elev ska känna sig trygg i skolan"
CALM = "andelen elever som upplever studiero ska vara minst 75 procent år 2023"
ABSENCE = "Den totala frånvaron i grundskolan ska inte överstiga 7 procent"
TEACHERS = "andelen behöriga lärare ska öka på de skolor som ligger under 80 procent"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="hudiksvall-huvudmannens-kvalitetsrapport-2022",
        look=Look(
            colour="#2f5d50",
            family="helvetica",
            size=10,
            table="lines",
            header=("Hudiksvalls kommun", "Kvalitetsrapport 2021/2022"),
            footer=("Lärandenämnden", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "2184",
            "municipality": "Hudiksvall",
            "report_type": "kvalitetsberattelse",
            "title": "Huvudmannens kvalitetsrapport",
            "organisation": BOARD,
            "unit": None,
            "year": 2022,
            "period_start": "2021-08-01",
            "period_end": "2022-06-30",
        },
        goal_defaults={"level": "board", "year": 2022},
        value_defaults={"period": YEAR},
    )
    s.heading(1, "Huvudmannens kvalitetsrapport", listed=False)
    s.p("Grundskola och gymnasieskola, läsåret 2021/2022", style="label")
    s.p("Dnr LÄN 2022/00318. Godkänd av lärandenämnden 2022-10-19, § 96.", style="small")
    s.add(Contents("Innehåll"))
    summary(s)
    work(s)
    conditions(s)
    reading(s)
    sixth(s)
    ninth(s)
    secondary(s)
    safety(s)
    absence(s)
    teachers(s)
    together(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the summary."""
    s.heading(1, "Sammanfattning")
    s.p(
        """Kvalitetsrapporten är huvudmannens samlade bild av hur väl utbildningen svarar mot skollagens och läroplanens
        krav och mot de mål som lärandenämnden har beslutat om. Den vänder sig i första hand till nämnden men också till
        rektorer och personal."""
    )
    s.p(
        """Läsåret präglades under hösten av pandemin, med hög frånvaro bland både elever och lärare. Trots det har
        kunskapsresultaten i huvudsak förbättrats. Andelen elever som är behöriga till ett yrkesprogram steg till 85,9
        procent och i gymnasieskolan tar fler elever examen i tid. Tryggheten är oförändrat hög på mellanstadiet.
        Däremot fortsätter studieron att vara ett bekymmer i årskurs 8, och skillnaderna mellan skolorna är alltför
        stora. Huvudmannens bedömning är att likvärdigheten inte är tillräcklig.""",
        value(
            "behöriga till ett yrkesprogram",
            "85,9 procent",
            "percent",
            period="2022",
            name_variants=["Andelen elever behöriga"],
        ),
    )


def work(s: Specimen) -> None:
    """Put how quality work is done."""
    s.heading(1, "1 Huvudmannens systematiska kvalitetsarbete")
    s.p(
        """Enligt 4 kap. 3 § skollagen ska huvudmannen systematiskt och kontinuerligt planera, följa upp och utveckla
        utbildningen. I Hudiksvall sker det i ett årshjul. I september följs slutbetygen upp, i februari går
        verksamhetschefen igenom terminsbetygen med rektorerna, i april redovisas elevenkäten och i juni lämnar
        skolorna sina egna kvalitetsrapporter. Till grund för årets rapport ligger dessutom tolv kvalitetsdialoger,
        tre tematiska fokusgrupper med elever och Skolinspektionens tillsyn av Lidaskolan.""",
        value("kvalitetsdialoger", "tolv kvalitetsdialoger", "count", value=12),
        value("fokusgrupper med elever", "tre tematiska fokusgrupper", "count", value=3, sure=False),
    )


def conditions(s: Specimen) -> None:
    """Put the schools."""
    s.heading(1, "2 Förutsättningar")
    s.p(
        """Kommunen driver fem grundskolor och en gymnasieskola. Antalet elever i grundskolan har på fem år ökat med
        140 och uppgick i oktober till 2 102. Därtill kommer 96 elever som bor i kommunen men går i fristående skola.
        Andelen behöriga lärare varierar med 17 procentenheter mellan skolorna.""",
        value("grundskolor", "fem grundskolor", "count", value=5, sure=False),
        value("gymnasieskola", "en gymnasieskola", "count", value=1, sure=False),
        value("Antalet elever i grundskolan har ökat", "140", "count", sure=False),
        value("Antalet elever i grundskolan", "2 102", "count", period="2021-10"),
        value("elever fristående skola", "96 elever", "count", name_variants=["elever bor i kommunen"]),
        value("Andelen behöriga lärare varierar", "17 procentenheter", None, sure=False),
    )
    s.p("Tabell 1. Elever och lärare den 15 oktober 2021", style="caption")
    s.values(
        Grid(
            header=(
                (
                    "Skola",
                    "Antal elever",
                    "Svenska som andraspråk, %",
                    "Behöriga lärare, %",
                    "Elever per lärare",
                ),
            ),
            rows=(
                ("Strandvallens skola (F–6)", "402", "14", "86", "13,1"),
                ("Furuhedsskolan (F–9)", "611", "22", "78", "12,4"),
                ("Kyrkbyskolan (F–6)", "287", "6", "91", "13,8"),
                ("Norrlidsskolan (F–6)", "334", "11", "83", "12,9"),
                ("Lidaskolan (7–9)", "468", "19", "74", "11,6"),
                ("Grundskolan", "2 102", "16", "81", "12,6"),
                ("Hammargymnasiet", "846", "13", "84", "12,2"),
            ),
            widths=(0.32, 0.15, 0.2, 0.17, 0.16),
            bold_rows=(5,),
        ),
        (
            Column("Antal elever", unit="count"),
            Column("Svenska som andraspråk, %", unit="percent"),
            Column("Behöriga lärare, %", unit="percent"),
            Column("Elever per lärare", unit=None),
        ),
        extra={
            "name_variants": [
                "Elever och lärare den 15 oktober 2021",
                "Antal elever",
                "Svenska som andraspråk",
                "Behöriga lärare",
                "Elever per lärare",
            ]
        },
    )


YEARS = (
    Column("2020", "previous", "percent", "2020"),
    Column("2021", "previous", "percent", "2021"),
    Column("2022", "outcome", "percent", "2022"),
)


def reading(s: Specimen) -> None:
    """Put reading in the first grade."""
    s.goal_defaults["perspective"] = "Kunskapsresultat i grundskolan"
    s.heading(1, "3 Kunskapsresultat i grundskolan")
    s.heading(2, "3.1 Läsning i årskurs 1")
    s.p(
        f"""{READ}. Så lyder nämndens mål för de yngsta eleverna. Det följs upp med det nationella bedömningsstödet,
        som används i april. Våren 2022 nådde 88 procent av de 231 eleverna avstämningspunkten B eller högre. Det är
        det bästa resultatet sedan mätningarna började.""",
        goal("read", READ, target=(">=", 100, "percent"), text_variants=[f"{READ}."]),
        value(
            "eleverna avstämningspunkten B",
            "88 procent",
            "percent",
            period="2022",
            name_variants=["avstämningspunkten"],
        ),
        value("eleverna avstämningspunkten", "231 eleverna", "count", name_variants=["eleverna"], sure=False),
    )
    caption = "Andel elever i årskurs 1 som når avstämningspunkt B i läsning, procent"
    s.p(f"Tabell 2. {caption}", style="caption")
    s.values(
        Grid(
            header=(("Skola", "2020", "2021", "2022"),),
            rows=(
                ("Strandvallens skola", "88", "91", "93"),
                ("Furuhedsskolan", "79", "74", "78"),
                ("Kyrkbyskolan", "94", "–", "100"),
                ("Norrlidsskolan", "85", "88", "86"),
                ("Kommunen", "85", "84", "88"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(4,),
        ),
        YEARS,
        extra={"name_variants": [caption]},
    )
    s.p(
        """Skolorna har de senaste åren satsat på strukturerad läsinlärning, och speciallärare möter eleverna redan i
        förskoleklass. På Furuhedsskolan, där många elever är nya i svenska språket, har insatserna ännu inte gett
        samma effekt. Rektorn beskriver att två av tre klasser bytte lärare under läsåret. Huvudmannens bedömning är
        att målet inte är uppfyllt, även om utvecklingen går i rätt riktning. På Kyrkbyskolan är det nått, eftersom
        samtliga elever klarar kravet.""",
        value("klasser bytte lärare", "två av tre klasser", "count", value=2, sure=False),
        judged("read", "not_achieved", "målet inte är uppfyllt", source="text"),
        judged("read", "achieved", "På Kyrkbyskolan är det nått", source="text", unit="Kyrkbyskolan"),
        judged("read", "ongoing", "utvecklingen går i rätt riktning", source="text", sure=False),
    )


def sixth(s: Specimen) -> None:
    """Put the marks of the sixth grade."""
    s.heading(2, "3.2 Betyg i årskurs 6")
    s.p(
        f"""{SIXTH}. I juni hade 76 procent av eleverna det, vilket är två procentenheter fler än 2021. Flickornas
        andel var 81 procent och pojkarnas 71. Det ämne som flest elever saknar betyg i är matematik, följt av
        engelska.""",
        goal("sixth", SIXTH, target=("increase", None, None), text_variants=[f"{SIXTH}."]),
        value(
            "eleverna minst betyget E i samtliga ämnen",
            "76 procent",
            "percent",
            period="2022",
            name_variants=["eleverna", "årskurs 6 eleverna"],
        ),
        value("procentenheter fler", "två procentenheter", None, value=2, sure=False),
        value("Flickornas andel", "81 procent", "percent", series="Flickornas", name_variants=["Flickornas"]),
        value("pojkarnas andel", "71", "percent", series="pojkarnas", name_variants=["pojkarnas"]),
    )
    caption = "Andel elever i årskurs 6 med minst betyget E, procent"
    s.p(f"Tabell 3. {caption}", style="caption")
    s.values(
        Grid(
            header=(
                ("Skola", "Alla ämnen", "", "Engelska", "Matematik"),
                ("", "2021", "2022", "2022", "2022"),
            ),
            rows=(
                ("Strandvallens skola", "78", "82", "90", "88"),
                ("Furuhedsskolan", "66", "63", "81", "77"),
                ("Kyrkbyskolan", "85", "88", "95", "93"),
                ("Norrlidsskolan", "73", "77", "91", "84"),
                ("Kommunen", "74", "76", "89", "85"),
                ("Riket", "74", "75", "90", "87"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            spans=((0, 1, 0, 2),),
            bold_rows=(4,),
        ),
        (
            Column("Alla ämnen · 2021", "previous", "percent", "2021"),
            Column("Alla ämnen · 2022", "outcome", "percent", "2022"),
            Column("Engelska · 2022", "outcome", "percent", "2022"),
            Column("Matematik · 2022", "outcome", "percent", "2022"),
        ),
        extra={"name_variants": [caption, "Alla ämnen", "Engelska", "Matematik"]},
    )
    s.p(
        """Tre av fyra skolor förbättrar sig. I kvalitetsdialogerna lyfter rektorerna fram ämnesnätverken och att
        lärarna rättar de nationella proven tillsammans. På Furuhedsskolan har 19 elever börjat i årskurs 5 eller 6
        och deras skolgång har ofta varit kort. Även med hänsyn till det är resultatet lägre än väntat. Målet är
        uppfyllt för kommunen som helhet, men inte på Furuhedsskolan.""",
        value("skolor förbättrar sig", "Tre av fyra skolor", "count", value=3, sure=False),
        value("elever börjat i årskurs 5 eller 6", "19 elever", "count", name_variants=["elever"]),
        judged("sixth", "achieved", "Målet är uppfyllt för kommunen som helhet", source="text"),
        judged("sixth", "not_achieved", "men inte på Furuhedsskolan", source="text", unit="Furuhedsskolan", sure=False),
    )


def ninth(s: Specimen) -> None:
    """Put the ninth grade."""
    s.heading(2, "3.3 Slutbetyg i årskurs 9")
    s.p(
        f"""Nämndens mål är att {NINTH}. Av de 220 elever som lämnade årskurs 9 i juni var 189 behöriga, eller 85,9
        procent. Året innan var andelen 83,8 procent. Av dem som inte är behöriga saknar 18 elever betyg i matematik.
        Under sommaren deltog 26 elever i lovskola, och fem av dem blev därigenom behöriga till gymnasieskolan i
        augusti. De ingår inte i tabellen.""",
        goal("ninth", NINTH, target=(">=", 88, "percent"), text_variants=[f"Nämndens mål är att {NINTH}"]),
        value(
            "behöriga till ett yrkesprogram", "minst 88 procent", "percent", measure="target", sure=False, period=None
        ),
        value("elever lämnade årskurs 9", "220 elever", "count", name_variants=["elever"]),
        value("elever behöriga", "189", "count", name_variants=["behöriga"]),
        value("elever behöriga", "85,9 procent", "percent", name_variants=["behöriga", "elever årskurs 9"]),
        value(
            "andelen behöriga",
            "83,8 procent",
            "percent",
            measure="previous",
            period="2021",
            name_variants=["andelen", "elever behöriga"],
        ),
        value("saknar betyg i matematik", "18 elever", "count", name_variants=["elever"]),
        value("elever i lovskola", "26 elever", "count", name_variants=["elever", "lovskola"]),
        value("blev behöriga till gymnasieskolan", "fem av dem", "count", value=5, name_variants=["elever behöriga"]),
    )
    caption = "Slutbetyg i årskurs 9, våren 2022"
    s.p(f"Tabell 4. {caption}", style="caption")
    s.values(
        Grid(
            header=(
                ("Skola", "Antal elever", "Behöriga till yrkesprogram, %", "Minst E i alla ämnen, %", "Meritvärde"),
            ),
            rows=(
                ("Furuhedsskolan, flickor", "31", "90,3", "77,4", "238"),
                ("Furuhedsskolan, pojkar", "36", "80,6", "63,9", "204"),
                ("Lidaskolan, flickor", "74", "89,2", "79,7", "241"),
                ("Lidaskolan, pojkar", "79", "83,5", "68,4", "211"),
                ("Kommunen", "220", "85,9", "72,7", "224"),
            ),
            widths=(0.3, 0.14, 0.22, 0.18, 0.16),
            bold_rows=(4,),
        ),
        (
            Column("Antal elever", "outcome", "count", None),
            Column("Behöriga till yrkesprogram, %", "outcome", "percent", None),
            Column("Minst E i alla ämnen, %", "outcome", "percent", None),
            Column("Meritvärde", "outcome", None, None),
        ),
        extra={
            "name_variants": [
                caption,
                "Antal elever",
                "Behöriga till yrkesprogram, %",
                "Minst E i alla ämnen, %",
                "Meritvärde",
            ]
        },
    )
    s.p(
        """Meritvärdet har ökat från 219 till 224, men pojkarnas resultat ligger drygt 30 poäng under flickornas på
        båda skolorna. Lidaskolan har under två år arbetat med tvålärarsystem i matematik. Andelen elever som saknar
        betyg i ämnet har där sjunkit från 14 till 9 procent, vilket talar för att arbetssättet bör prövas även på
        Furuhedsskolan. Sammantaget når vi inte ända fram till målet om behörighet. Huvudmannen bedömer det som delvis
        uppfyllt, med tanke på att flickorna på båda skolorna ligger över målnivån.""",
        value("Meritvärdet", "224", None, period="2022"),
        value("Meritvärdet", "219", None, measure="previous", period="2021"),
        value("pojkarnas resultat under flickornas", "drygt 30 poäng", None, sure=False),
        value(
            "saknar betyg i ämnet",
            "14",
            "percent",
            measure="previous",
            name_variants=["Andelen elever saknar betyg"],
            period=None,
        ),
        value(
            "saknar betyg i ämnet",
            "9 procent",
            "percent",
            name_variants=["Andelen elever saknar betyg"],
        ),
        judged(
            "ninth",
            "partly",
            "Huvudmannen bedömer det som delvis uppfyllt",
            source="text",
        ),
        judged(
            "ninth",
            "not_achieved",
            "når vi inte ända fram till målet om behörighet",
            source="text",
            status_alt=["partly"],
            sure=False,
        ),
    )


def secondary(s: Specimen) -> None:
    """Put upper secondary school."""
    s.goal_defaults["perspective"] = "Gymnasieskolan"
    s.heading(1, "4 Gymnasieskolan")
    s.p(
        f"""Hammargymnasiet har elva nationella program och fyra introduktionsprogram. För läsåret har nämnden angett
        att {DEGREE} och att {DROPOUTS}. Resultaten framgår av tabell 5.""",
        goal("degree", DEGREE, target=(">=", 75, "percent")),
        goal("dropouts", DROPOUTS, target=("decrease", None, None)),
        value("elever examen inom tre år", "tre av fyra elever", "percent", value=75, measure="target", sure=False),
        value("nationella program", "elva nationella program", "count", value=11, sure=False),
        value("introduktionsprogram", "fyra introduktionsprogram", "count", value=4, sure=False),
    )
    s.p("Tabell 5. Resultat i gymnasieskolan", style="caption")
    count = "Avbrott från nationella program, antal elever"
    points = ("Betygspoäng, högskoleförberedande program", "Betygspoäng, yrkesprogram")
    s.values(
        Grid(
            header=(("", "2020", "2021", "2022", "Riket 2022"),),
            rows=(
                ("Examen inom tre år, högskoleförberedande program, %", "77,6", "79,8", "83,1", "81,4"),
                ("Examen inom tre år, yrkesprogram, %", "67,0", "65,4", "71,9", "72,6"),
                ("Examen inom tre år, nationella program, %", "73,5", "74,2", "78,8", "78,3"),
                (points[0], "14,2", "14,4", "14,5", "14,9"),
                (points[1], "12,9", "13,1", "13,0", "13,3"),
                ("Från introduktionsprogram till nationellt program, %", "38", "33", "41", "–"),
                (count, "44", "39", "47", "–"),
            ),
            widths=(0.52, 0.11, 0.11, 0.11, 0.15),
        ),
        (*YEARS, Column("Riket 2022", "outcome", "percent", "2022", "Riket")),
        units={count: "count", points[0]: "index", points[1]: "index"},
    )
    s.p(
        """Andelen med examen har ökat mest på yrkesprogrammen. Där har skolan infört uppföljning varje månad av
        elever som riskerar F i någon kurs, och studiegården hålls öppen tre eftermiddagar i veckan. Betygspoängen är
        däremot i stort sett oförändrad. Huvudmannen konstaterar att målet om examen nås med god marginal och för
        första gången ligger kommunen över riket.""",
        judged("degree", "achieved", "målet om examen nås med god marginal", source="text"),
        value("studiegården öppen", "tre eftermiddagar", None, value=3, sure=False),
    )
    s.p(
        """Avbrotten blev fler, 47 jämfört med 39. Hälften av dem skedde före höstlovet och gällde elever i årskurs 1,
        varav 15 bytte program inom skolan. Målet om färre avbrott har alltså inte uppnåtts. Elevernas egna
        förklaringar är oftast felval eller psykisk ohälsa. Studie- och yrkesvägledningen i grundskolan behöver därför
        stärkas.""",
        value("Avbrotten", "47", "count", period=None),
        value("Avbrotten", "39", "count", measure="previous", period=None),
        value("Avbrotten före höstlovet", "Hälften av dem", "percent", value=50, sure=False),
        value("bytte program inom skolan", "15", "count", name_variants=["elever bytte program"]),
        judged("dropouts", "not_achieved", "Målet om färre avbrott har alltså inte uppnåtts", source="text"),
    )


def safety(s: Specimen) -> None:
    """Put the survey."""
    s.goal_defaults["perspective"] = "Trygghet och studiero"
    s.heading(1, "5 Trygghet och studiero")
    s.p(
        f"""I nämndens verksamhetsplan står att {SAFE} och att {CALM}. Den gemensamma elevenkäten genomfördes i mars.
        Svarsfrekvensen var 91 procent i årskurs 5, 84 procent i årskurs 8 och 72 procent i gymnasiets årskurs 2.""",
        goal("safe", SAFE, target=(">=", 100, "percent")),
        goal("calm", CALM, target=(">=", 75, "percent"), year=2023),
        value("elever studiero", "minst 75 procent", "percent", measure="target", period="2023", sure=False),
        value("Svarsfrekvensen årskurs 5", "91 procent", "percent", name_variants=["Svarsfrekvensen"]),
        value("Svarsfrekvensen årskurs 8", "84 procent", "percent", name_variants=["Svarsfrekvensen"]),
        value("Svarsfrekvensen gymnasiets årskurs 2", "72 procent", "percent", name_variants=["Svarsfrekvensen"]),
    )
    caption = "Elevenkäten 2022, andel elever som svarar Alltid eller Oftast, procent"
    s.p(f"Tabell 6. {caption}", style="caption")
    s.values(
        Grid(
            header=(
                ("Skola", "Jag är trygg i skolan", "", "Jag har studiero på lektionerna", ""),
                ("", "Åk 5", "Åk 8", "Åk 5", "Åk 8"),
            ),
            rows=(
                ("Strandvallens skola", "95", "–", "77", "–"),
                ("Furuhedsskolan", "89", "80", "68", "54"),
                ("Kyrkbyskolan", "97", "–", "85", "–"),
                ("Norrlidsskolan", "92", "–", "73", "–"),
                ("Lidaskolan", "–", "86", "–", "61"),
                ("Kommunen 2022", "93", "84", "75", "59"),
                ("Kommunen 2021", "93", "85", "74", "60"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
            bold_rows=(5,),
        ),
        tuple(
            Column(f"{question} · {grade}", "outcome", "percent", None)
            for question in ("Jag är trygg i skolan", "Jag har studiero på lektionerna")
            for grade in ("Åk 5", "Åk 8")
        ),
        extra={
            "name_variants": [caption, "Jag är trygg i skolan", "Jag har studiero på lektionerna"],
        },
    )
    # The last row is the year before, whatever it is called.
    for noted in s.notes[-4:]:
        noted.fact["measure"] = None
    s.p("Streck betyder att årskursen inte finns på skolan.", style="small")
    s.p(
        """I årskurs 8 känner sig var sjätte elev inte trygg. Flickorna på Furuhedsskolan utmärker sig, bara 73
        procent av dem uppger att de är trygga. I fokusgrupperna berättade eleverna att otryggheten finns i korridorer
        och omklädningsrum och på sociala medier. Skolorna anmälde 214 kränkningar till huvudmannen, vilket är 27 fler
        än föregående läsår. Ökningen ses som ett tecken på att rutinen är känd. Utredningarna tar dock för lång tid,
        i genomsnitt sex veckor.""",
        value("elev inte trygg", "var sjätte elev", "percent", value=17, sure=False),
        value(
            "Flickorna trygga",
            "73 procent",
            "percent",
            name_variants=["Flickorna på Furuhedsskolan"],
            series="Flickorna",
        ),
        value("anmälde kränkningar", "214 kränkningar", "count", name_variants=["kränkningar"]),
        value("kränkningar fler", "27 fler", "count", sure=False),
        value("Utredningarna tar", "sex veckor", "weeks", value=6, name_variants=["Utredningarna"]),
    )
    s.p(
        """Huvudmannen bedömer att tryggheten är god på mellanstadiet men att målet inte är uppnått, då det gäller
        varje elev. Målet för studiero ska vara nått 2023. I årskurs 5 ligger vi redan på målnivån, medan det för
        årskurs 8 bedöms bli mycket svårt att nå den.""",
        judged("safe", "not_achieved", "målet inte är uppnått, då det gäller varje elev", source="text"),
        judged("calm", "achieved", "I årskurs 5 ligger vi redan på målnivån", source="text", aspect="årskurs 5"),
        judged(
            "calm",
            "not_achieved",
            "bedöms bli mycket svårt att nå den",
            source="text",
            aspect="årskurs 8",
            forecast=1,
            status_alt=["uncertain"],
        ),
    )


def absence(s: Specimen) -> None:
    """Put the absence."""
    s.goal_defaults["perspective"] = "Närvaro"
    s.heading(1, "6 Närvaro")
    s.p(
        f"""{ABSENCE}. Under läsåret var den 9,6 procent, jämfört med 7,8 procent läsåret innan. Den ogiltiga
        frånvaron var 1,2 procent. På högstadiet hade 64 elever, 36 flickor och 28 pojkar, en frånvaro på mer än 30
        procent, och elva elever hade inte varit i skolan alls under vårterminen.""",
        goal("absence", ABSENCE, target=("<=", 7, "percent"), text_variants=[f"{ABSENCE}."]),
        value("totala frånvaron", "7 procent", "percent", measure="target", sure=False),
        value(
            "totala frånvaron i grundskolan",
            "9,6 procent",
            "percent",
            name_variants=["frånvaron", "totala frånvaron", "läsåret"],
        ),
        value(
            "totala frånvaron i grundskolan",
            "7,8 procent",
            "percent",
            measure="previous",
            period=BEFORE,
            name_variants=["frånvaron", "totala frånvaron", "läsåret"],
        ),
        value("ogiltiga frånvaron", "1,2 procent", "percent"),
        value("elever frånvaro", "64 elever", "count", name_variants=["högstadiet elever", "elever"]),
        value("elever frånvaro", "36 flickor", "count", series="flickor", name_variants=["flickor"]),
        value("elever frånvaro", "28 pojkar", "count", series="pojkar", name_variants=["pojkar"]),
        value("frånvaro", "30 procent", "percent", sure=False),
        value(
            "elever inte varit i skolan",
            "elva elever",
            "count",
            value=11,
            name_variants=["elever"],
        ),
    )
    s.p(
        """Pandemin förklarar en stor del av ökningen, eftersom elever skulle stanna hemma vid minsta symtom fram till
        februari. Under mars till juni var frånvaron 7,1 procent. Det är ändå för högt, och målet kan inte anses
        uppnått. Kommunens närvaroteam har arbetat med 22 elever. För 13 av dem har närvaron ökat.""",
        value("frånvaron", "7,1 procent", "percent", period=None),
        judged("absence", "not_achieved", "målet kan inte anses uppnått", source="text"),
        value("närvaroteam elever", "22 elever", "count", name_variants=["elever"]),
        value("närvaron ökat", "13 av dem", "count", value=13, name_variants=["elever närvaron"]),
    )


def teachers(s: Specimen) -> None:
    """Put the teachers."""
    s.goal_defaults["perspective"] = "Kompetensförsörjning"
    s.heading(1, "7 Kompetensförsörjning")
    s.p(
        f"""För att utbildningen ska bli mer likvärdig har nämnden satt som mål att {TEACHERS}. Det gäller
        Furuhedsskolan och Lidaskolan. På Furuhedsskolan ökade andelen från 75 till 78 procent medan den på Lidaskolan
        minskade från 76 till 74 procent. Målet är därför bara delvis uppfyllt. Karriärtjänster med högre lön har
        utlysts på båda skolorna, men av åtta tjänster kunde endast tre tillsättas. Sex obehöriga lärare läser in sin
        examen på halvfart.""",
        goal("teachers", TEACHERS, target=("increase", None, None)),
        value("skolor behöriga lärare", "80 procent", "percent", measure="target", sure=False),
        value(
            "Furuhedsskolan andelen",
            "75",
            "percent",
            measure="previous",
            period=BEFORE,
            org_unit="Furuhedsskolan",
            name_variants=["behöriga lärare", "andelen"],
        ),
        value(
            "Furuhedsskolan andelen",
            "78 procent",
            "percent",
            org_unit="Furuhedsskolan",
            name_variants=["behöriga lärare", "andelen"],
        ),
        value(
            "Lidaskolan andelen",
            "76",
            "percent",
            measure="previous",
            period=BEFORE,
            org_unit="Lidaskolan",
            name_variants=["behöriga lärare", "Lidaskolan"],
        ),
        value(
            "Lidaskolan andelen",
            "74 procent",
            "percent",
            org_unit="Lidaskolan",
            name_variants=["behöriga lärare", "Lidaskolan"],
        ),
        judged("teachers", "partly", "Målet är därför bara delvis uppfyllt", source="text"),
        value("Karriärtjänster utlysts", "åtta tjänster", "count", value=8, name_variants=["tjänster"]),
        value("tjänster tillsättas", "tre tillsättas", "count", value=3, name_variants=["tjänster"]),
        value("obehöriga lärare läser in sin examen", "Sex obehöriga lärare", "count", value=6),
    )


def together(s: Specimen) -> None:
    """Put the whole, and the priorities."""
    s.goal_defaults["perspective"] = None
    s.heading(1, "8 Sammanfattande bedömning och prioriteringar")
    s.p(
        """Av nämndens nio mål är två uppfyllda, två delvis uppfyllda och fyra inte uppfyllda. Ett avser 2023. Den
        bild som framträder är en skolorganisation där de flesta elever når goda resultat, men där det spelar för stor
        roll vilken skola man går i. Furuhedsskolan behöver mer stöd än den hittills fått. Huvudmannen har i
        resursfördelningen för 2023 ökat den socioekonomiska andelen från 8 till 11 procent. För läsåret 2022/2023
        prioriteras följande.""",
        value("nämndens mål", "nio mål", "count", value=9, sure=False),
        value("mål uppfyllda", "två uppfyllda", "count", value=2, sure=False),
        value("mål delvis uppfyllda", "två delvis uppfyllda", "count", value=2, sure=False),
        value("mål inte uppfyllda", "fyra inte uppfyllda", "count", value=4, sure=False),
        value(
            "socioekonomiska andelen",
            "8",
            "percent",
            measure="previous",
            period="2022",
        ),
        value("socioekonomiska andelen", "11 procent", "percent", period="2023"),
    )
    texts = (
        "Tvålärarsystem i matematik ska prövas på Furuhedsskolan från och med årskurs 7.",
        "Alla grundskolor ska ha en gemensam modell för lektionsstart senast i januari 2023.",
        "Utredningar av kränkande behandling ska vara klara inom tre veckor.",
        "En plan för studie- och yrkesvägledning från förskoleklass till gymnasium tas fram.",
    )
    s.items(texts, *(goal(f"p{n}", text, year=2023, sure=False) for n, text in enumerate(texts, start=1)))
