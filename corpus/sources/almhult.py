"""A report on the quality of compulsory school: goals inside sentences, results school by school and by sex."""

from corpus.gold import goal, judged, value
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "goals inside the sentences that introduce a section, two of them in one sentence",
    "verdicts by order: the first is reached, the second is not",
    "one goal judged by subject, and by a school",
    "tables with two levels of heads: a measure or a class over the years",
    "schools, the municipality and the country as rows",
    "school years, classes and numbers of paragraphs that are no values",
    "what is proposed for the next school year, with a goal in it",
]
UNIT = "Grundskolan"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="almhult-grundskolan-2019",
        look=Look(
            colour="#5b2a6e",
            family="vera",
            size=9,
            table="lines",
            headings="modest",
            header=("Älmhults kommun", ""),
            footer=("Kvalitetsrapport för grundskolan 2018/2019", "{page}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0765",
            "municipality": "Älmhult",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsrapport för grundskolan 2018/2019",
            "organisation": "Utbildningsförvaltningen",
            "unit": UNIT,
            "year": 2019,
            "period_start": "2018-08-01",
            "period_end": "2019-06-30",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": None},
    )
    s.heading(1, "Kvalitetsrapport för grundskolan 2018/2019")
    s.p("Utbildningsförvaltningen, september 2019")
    background(s)
    year_three(s)
    year_six(s)
    year_nine(s)
    sexes(s)
    safety(s)
    attendance(s)
    teachers(s)
    conclusions(s)
    s.traps += TRAPS
    return s


def background(s: Specimen) -> None:
    """Put what the report builds on."""
    s.heading(2, "1 Bakgrund")
    s.p(
        """Enligt 4 kap. 3 § skollagen ska varje huvudman systematiskt och kontinuerligt planera, följa upp och
        utveckla utbildningen. Rapporten bygger på betyg, nationella prov, elevenkäten i mars och de resultatdialoger
        som skolchefen har haft med rektorerna. Den ska ligga till grund för nämndens beslut om prioriteringar i
        budgeten."""
    )
    s.p(
        """Kommunen har sex grundskolor, varav två med årskurs 7–9. Antalet elever var 1 986 den 15 oktober, vilket är
        41 fler än hösten innan. Nästan var fjärde elev har utländsk bakgrund, och 52 elever har kommit till Sverige
        under det senaste året. Under året har Furulidsskolan fått ny rektor, och två av F–6-skolorna har delat på en
        biträdande rektor.""",
        value("grundskolor", "sex grundskolor", "count", value=6),
        value("grundskolor med årskurs 7–9", "två", "count", value=2, sure=False),
        value("elever", "1 986", "count", period="2018-10", name_variants=["Antalet elever"]),
        value("elever fler", "41 fler", "count", sure=False),
        value("elever har utländsk bakgrund", "Nästan var fjärde elev", "percent", value=25, sure=False),
        value("elever har kommit till Sverige", "52 elever", "count", name_variants=["elever"]),
    )


def year_three(s: Specimen) -> None:
    """Put the results of the third year."""
    s.goal_defaults["perspective"] = "Årskurs 3"
    s.heading(2, "2 Kunskapsresultat")
    s.heading(3, "2.1 Årskurs 3")
    text = "alla elever i årskurs 3 ska klara de nationella proven i svenska och matematik"
    s.p(
        f"""I nämndens utbildningsplan står att {text}. I svenska har resultaten förbättrats på tre av fyra skolor. I
        matematik klarade 77 procent av eleverna samtliga delprov, jämfört med 71 procent året innan. Svårast var
        delprovet om skriftliga räknemetoder. Rektorerna lyfter fram att arbetet med tidiga insatser, den så kallade
        läsa-skriva-räkna-garantin, har gjort att fler elever får stöd redan i förskoleklass.""",
        goal("1", text, target=(">=", 100, "percent")),
        value("svenska resultaten förbättrats skolor", "tre av fyra skolor", "count", value=3, sure=False),
        value("matematik samtliga delprov", "77 procent", "percent", period="2019", series="matematik"),
        value(
            "matematik samtliga delprov",
            "71 procent",
            "percent",
            measure="previous",
            period="2018",
            series="matematik",
        ),
    )
    s.p(
        """Målet är trots förbättringen inte uppnått. Den enda skola som når hela vägen är Pjätteryds skola, i svenska,
        men där gick bara elva elever i årskursen.""",
        judged("1", "not_achieved", "Målet är trots förbättringen inte uppnått"),
        judged("1", "achieved", "når hela vägen", unit="Pjätteryds skola", aspect="svenska", sure=False),
        value("elever i årskursen", "elva elever", "count", value=11, org_unit="Pjätteryds skola"),
    )
    s.p("Andel elever som har klarat samtliga delprov, procent", style="caption")
    s.values(
        Grid(
            header=(("Skola", "Svenska", "", "Matematik", ""), ("", "2018", "2019", "2018", "2019")),
            rows=(
                ("Bäckaskolan", "84", "88", "71", "76"),
                ("Delaryds skola", "91", "83", "82", "78"),
                ("Ekebackens skola", "79", "81", "66", "74"),
                ("Pjätteryds skola", "93", "100", "86", "92"),
                ("Kommunen", "83", "86", "71", "77"),
            ),
            widths=(0.32, 0.15, 0.15, 0.15, 0.15),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
            bold_rows=(4,),
        ),
        (
            Column("Svenska · 2018", "previous", "percent", "2018"),
            Column("Svenska · 2019", "outcome", "percent", "2019"),
            Column("Matematik · 2018", "previous", "percent", "2018"),
            Column("Matematik · 2019", "outcome", "percent", "2019"),
        ),
        extra={"name_variants": ["Andel elever som har klarat samtliga delprov"]},
    )


def year_six(s: Specimen) -> None:
    """Put the results of the sixth year."""
    s.goal_defaults["perspective"] = "Årskurs 6"
    s.heading(3, "2.2 Årskurs 6")
    text = "minst 82 procent av eleverna i årskurs 6 ska ha godkända betyg i samtliga ämnen"
    s.p(
        f"""Nämnden har beslutat att {text}. Våren 2019 var andelen 79 procent. Det är två procentenheter bättre än
        2018, men det räcker inte för att målet ska vara nått. Engelska är det ämne där flest elever saknar godkänt
        betyg, 11 procent. Flickorna har högre betyg än pojkarna i alla ämnen utom idrott och hälsa. Ekebackens skola
        sticker ut med 90 procent, och rektorn där pekar på att samma lärare har följt klasserna sedan årskurs 4.""",
        goal("2", text, target=(">=", 82, "percent")),
        value(
            "godkända betyg i samtliga ämnen",
            "79 procent",
            "percent",
            period="2019",
            name_variants=["andelen", "eleverna i årskurs 6", "årskurs 6"],
        ),
        value("godkända betyg i samtliga ämnen", "två procentenheter", "percent", value=2, sure=False),
        judged("2", "not_achieved", "det räcker inte för att målet ska vara nått"),
        value("Engelska saknar godkänt betyg", "11 procent", "percent", name_variants=["elever saknar godkänt betyg"]),
        value(
            "godkända betyg i samtliga ämnen",
            "90 procent",
            "percent",
            org_unit="Ekebackens skola",
            name_variants=["Ekebackens skola"],
        ),
    )


def year_nine(s: Specimen) -> None:
    """Put the results of the ninth year."""
    s.goal_defaults["perspective"] = "Årskurs 9"
    s.heading(3, "2.3 Årskurs 9")
    first = "det genomsnittliga meritvärdet ska vara högre än 225 poäng"
    second = "minst 90 procent av eleverna ska vara behöriga till ett yrkesprogram"
    s.p(
        f"""För årskurs 9 gäller två mål: {first} och {second}. Det första målet är uppfyllt, eftersom meritvärdet blev
        229. Det andra är inte uppfyllt. Behörigheten är i det närmaste oförändrad, 87,4 procent. Bakom siffran döljer
        sig att Kvarnbackaskolan har förbättrat sig medan Furulidsskolan har fått ett tapp. På Furulidsskolan började 14
        nyanlända elever under årskurs 8 eller 9, och bara tre av dem hann bli behöriga.""",
        goal("3", first, target=(">", 225, "index")),
        goal("4", second, target=(">=", 90, "percent")),
        judged("3", "achieved", "Det första målet är uppfyllt"),
        judged("4", "not_achieved", "Det andra är inte uppfyllt"),
        value("meritvärdet", "229", "index", period="2019"),
        value("Behörigheten", "87,4 procent", "percent", period="2019"),
        value("nyanlända elever", "14 nyanlända elever", "count", org_unit="Furulidsskolan"),
        value(
            "nyanlända elever behöriga",
            "tre av dem",
            "count",
            value=3,
            org_unit="Furulidsskolan",
            name_variants=["behöriga"],
        ),
    )
    s.p("Meritvärde och andel behöriga till yrkesprogram", style="caption")
    s.values(
        Grid(
            header=(
                ("Skola", "Meritvärde", "", "", "Behöriga, procent", "", ""),
                ("", "2017", "2018", "2019", "2017", "2018", "2019"),
            ),
            rows=(
                ("Furulidsskolan", "218", "221", "224", "86,0", "88,1", "84,6"),
                ("Kvarnbackaskolan", "226", "222", "235", "89,3", "86,7", "90,4"),
                ("Kommunen", "222", "221", "229", "87,5", "87,3", "87,4"),
                ("Riket", "224", "229", "230", "82,5", "84,4", "84,3"),
            ),
            widths=(0.28, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12),
            spans=((0, 1, 0, 3), (0, 4, 0, 6)),
        ),
        (
            Column("Meritvärde · 2017", "previous", "index", "2017"),
            Column("Meritvärde · 2018", "previous", "index", "2018"),
            Column("Meritvärde · 2019", "outcome", "index", "2019"),
            Column("Behöriga, procent · 2017", "previous", "percent", "2017"),
            Column("Behöriga, procent · 2018", "previous", "percent", "2018"),
            Column("Behöriga, procent · 2019", "outcome", "percent", "2019"),
        ),
        extra={"name_variants": ["Meritvärde", "Behöriga", "Meritvärde och andel behöriga till yrkesprogram"]},
    )


def sexes(s: Specimen) -> None:
    """Put the results by sex."""
    s.p(
        """Skillnaden mellan flickor och pojkar är 23 poäng. Den har funnits länge men var mindre 2016, då den var 15
        poäng. Pojkarnas resultat drogs i år ned av moderna språk, som färre pojkar läser.""",
        value("Skillnaden mellan flickor och pojkar", "23 poäng", "index"),
        value(
            "Skillnaden mellan flickor och pojkar",
            "15 poäng",
            "index",
            measure="previous",
            period="2016",
            name_variants=["Skillnaden"],
        ),
    )
    s.p("Resultat i årskurs 9, vårterminen 2019", style="caption")
    s.values(
        Grid(
            header=(("", "Flickor", "Pojkar", "Alla"),),
            rows=(
                ("Meritvärde", "241", "218", "229"),
                ("Behöriga till yrkesprogram, %", "89,9", "85,2", "87,4"),
                ("Godkänt i alla ämnen, %", "80,1", "72,0", "75,8"),
                ("Betygspoäng i matematik", "12,1", "11,8", "11,9"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15),
        ),
        tuple(Column(name, "outcome", None, "2019-01/2019-06") for name in ("Flickor", "Pojkar", "Alla")),
        units={
            "Meritvärde": "index",
            "Behöriga till yrkesprogram, %": "percent",
            "Godkänt i alla ämnen, %": "percent",
        },
    )


def safety(s: Specimen) -> None:
    """Put safety and peace to work."""
    s.goal_defaults["perspective"] = "Trygghet och studiero"
    s.heading(2, "3 Trygghet och studiero")
    first = "Alla elever ska känna sig trygga i skolan"
    second = "minst 85 procent ska uppleva att de har studiero"
    s.p(
        f"""{first}, och {second}. Så har nämnden formulerat målen på området. Enkäten besvarades av 391 elever i
        årskurs 5 och 8, en svarsfrekvens på 93 procent. Inget av målen nås. Tryggheten är god i årskurs 5 och har ökat
        i årskurs 8, men studieron på högstadiet blir sämre för tredje året i rad.""",
        goal("5", first, target=(">=", 100, "percent")),
        goal("6", second, target=(">=", 85, "percent")),
        value("Enkäten besvarades", "391 elever", "count", name_variants=["elever"], period="2019-03"),
        value("svarsfrekvens", "93 procent", "percent", period="2019-03"),
        judged("5", "not_achieved", "Inget av målen nås"),
        judged("6", "not_achieved", "Inget av målen nås"),
    )
    s.p("Andel elever som instämmer helt eller till stor del, procent", style="caption")
    s.values(
        Grid(
            header=(("Påstående", "Årskurs 5", "", "Årskurs 8", ""), ("", "2018", "2019", "2018", "2019")),
            rows=(
                ("Jag känner mig trygg i skolan", "92", "91", "84", "87"),
                ("Jag har studiero på lektionerna", "76", "79", "61", "58"),
                ("Lärarna behandlar flickor och pojkar lika", "89", "90", "71", "74"),
                ("Jag får veta hur det går för mig", "85", "88", "73", "77"),
                ("Jag är nöjd med min skola", "88", "87", "–", "76"),
            ),
            widths=(0.44, 0.13, 0.13, 0.13, 0.13),
            spans=((0, 1, 0, 2), (0, 3, 0, 4)),
        ),
        (
            Column("Årskurs 5 · 2018", "previous", "percent", "2018"),
            Column("Årskurs 5 · 2019", "outcome", "percent", "2019"),
            Column("Årskurs 8 · 2018", "previous", "percent", "2018"),
            Column("Årskurs 8 · 2019", "outcome", "percent", "2019"),
        ),
    )
    s.p(
        """Skolorna anmälde 164 fall av kränkande behandling till huvudmannen, mot 131 läsåret innan. Ökningen
        förklaras till stor del av att rutinen numera är känd av all personal. I 37 av fallen har kränkningarna skett
        på nätet.""",
        value("fall av kränkande behandling", "164 fall", "count", name_variants=["kränkande behandling"]),
        value(
            "fall av kränkande behandling",
            "131",
            "count",
            measure="previous",
            name_variants=["kränkande behandling"],
        ),
        value("kränkningarna har skett på nätet", "37 av fallen", "count", name_variants=["fallen"]),
    )


def attendance(s: Specimen) -> None:
    """Put absence and support."""
    s.goal_defaults["perspective"] = "Frånvaro och särskilt stöd"
    s.heading(2, "4 Frånvaro och särskilt stöd")
    text = "den ogiltiga frånvaron på högstadiet ska minska"
    s.p(
        f"""Rektorerna enades inför läsåret om ett gemensamt mål, nämligen att {text}. Det har de lyckats med. Frånvaron
        var 1,6 procent av undervisningstiden under vårterminen, att jämföra med 2,1 procent våren 2018. Föräldrar får
        sedan i höstas ett sms samma dag, och mentorn ringer hem efter tre tillfällen.""",
        goal("7", text, level="administration", target=("decrease", None, None)),
        judged("7", "achieved", "Det har de lyckats med"),
        value(
            "Frånvaron",
            "1,6 procent",
            "percent",
            period="2019-01/2019-06",
            name_variants=["ogiltiga frånvaron", "undervisningstiden"],
        ),
        value(
            "Frånvaron",
            "2,1 procent",
            "percent",
            measure="previous",
            period="2018-01/2018-06",
            name_variants=["ogiltiga frånvaron", "undervisningstiden"],
        ),
    )
    s.p(
        """I juni hade 118 elever ett åtgärdsprogram, 74 pojkar och 44 flickor. Kartläggningarna har blivit bättre, men
        utvärderingarna görs sällan i tid. 19 elever får stöd i särskild undervisningsgrupp. Elevhälsan har under året
        haft vakanser på skolpsykolog i sju månader, och väntetiden för en utredning har därför ökat till i genomsnitt
        16 veckor.""",
        value("elever ett åtgärdsprogram", "118 elever", "count", period="2019-06", name_variants=["åtgärdsprogram"]),
        value("åtgärdsprogram", "74 pojkar", "count", series="pojkar", period="2019-06", name_variants=["pojkar"]),
        value("åtgärdsprogram", "44 flickor", "count", series="flickor", period="2019-06", name_variants=["flickor"]),
        value("elever särskild undervisningsgrupp", "19 elever", "count", name_variants=["elever"]),
        value("vakanser på skolpsykolog", "sju månader", "months", value=7),
        value("väntetiden för en utredning", "16 veckor", "weeks", name_variants=["väntetiden"]),
    )


def teachers(s: Specimen) -> None:
    """Put the teachers."""
    s.heading(2, "5 Lärarna")
    s.p(
        """Av lärarna har 84 procent legitimation och behörighet i minst ett ämne. Det är fler än i riket, där andelen
        är 71 procent. Lägst är behörigheten i teknik, svenska som andraspråk och fritidshemmets arbete med praktiska
        ämnen. Antalet elever per lärare är 12,3. Elva förstelärare leder ämnesgrupper över skolgränserna, och
        rektorerna menar att det är den insats som har betytt mest för undervisningen.""",
        value(
            "lärarna legitimation och behörighet",
            "84 procent",
            "percent",
            name_variants=["lärarna har legitimation", "legitimation"],
        ),
        value(
            "lärarna legitimation och behörighet",
            "71 procent",
            "percent",
            org_unit="riket",
            name_variants=["riket andelen", "riket", "andelen"],
        ),
        value("elever per lärare", "12,3", "ratio"),
        value("förstelärare", "Elva förstelärare", "count", value=11),
    )


def conclusions(s: Specimen) -> None:
    """Put the conclusions."""
    s.goal_defaults["perspective"] = "Slutsatser"
    s.heading(2, "6 Slutsatser")
    s.p(
        """Av de sju målen är två uppfyllda. Resultaten går i rätt riktning, men likvärdigheten mellan skolorna behöver
        öka. Förvaltningen föreslår att följande prioriteras läsåret 2019/2020:"""
    )
    text = "I årskurs 6 ska minst 84 procent ha godkända betyg i samtliga ämnen."
    s.items(
        (
            "En plan för studiero tas fram på varje högstadieskola.",
            text,
            "Studiehandledning på modersmålet erbjuds även på distans.",
            "Rutinen för uppföljning av åtgärdsprogram ses över.",
        ),
        goal("n1", text, year=2020, target=(">=", 84, "percent"), sure=False),
    )
