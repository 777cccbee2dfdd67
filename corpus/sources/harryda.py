"""A welfare administration's quality report: goals as titles and sentences, their verdicts the last words of a text."""

from corpus.gold import Noted, goal, judged, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "a goal as a short title in the heading, the goal itself in italics below",
    "the verdict as the last sentence of the text about a goal, without a label",
    "a goal that one department reaches and the whole does not",
    "self-checks with the number reviewed, the number without remark and the share",
    "complaints and praise by kind in one table, three years",
    "reports of what went wrong, by department and in sentences",
    "a survey by sex, some questions without last year's answer",
]
TITLE = "Kvalitetsberättelse 2021"
ELDERLY, DISABLED, FAMILIES = "Äldreomsorg", "Funktionsstöd", "Individ- och familjeomsorg"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="harryda-valfardsforvaltningen-2021",
        look=Look(
            colour="#26415e",
            family="times",
            size=10,
            header=("Härryda kommun", "Välfärdsförvaltningen"),
            footer=("", "Sida {page} av {pages}"),
            toc_leader=" .",
        ),
        document={
            "municipality_code": "1401",
            "municipality": "Härryda",
            "report_type": "kvalitetsberattelse",
            "title": TITLE,
            "organisation": "Välfärdsförvaltningen",
            "unit": None,
            "year": 2021,
            "period_start": "2021-01-01",
            "period_end": "2021-12-31",
        },
        goal_defaults={"level": "board", "year": 2021, "perspective": "Kvalitetsmål"},
        value_defaults={"period": "2021"},
    )
    s.add(
        Cover(
            TITLE,
            ("Välfärdsförvaltningen", "Härryda kommun"),
            ("Dnr 2022VFN118", "Godkänd av välfärdsnämnden 2022-03-23"),
            band=False,
        )
    )
    s.add(Contents("Innehållsförteckning"))
    introduction(s)
    goals(s)
    more_goals(s)
    checks(s)
    complaints(s)
    mishaps(s)
    survey(s)
    onwards(s)
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Put what the report is and how the year was."""
    s.heading(1, "1 Inledning")
    s.p(
        """Den som bedriver socialtjänst ska ha ett ledningssystem för att planera, leda, kontrollera och förbättra sin
        verksamhet. Det framgår av Socialstyrelsens föreskrifter, SOSFS 2011:9. I kvalitetsberättelsen redovisar
        förvaltningen hur arbetet har bedrivits under året och vilka resultat det har gett. Berättelsen vänder sig i
        första hand till nämnden men kan läsas av alla som vill veta hur verksamheten fungerar."""
    )
    s.p(
        """Förvaltningen har tre verksamheter: äldreomsorg, funktionsstöd samt individ- och familjeomsorg. Varje
        verksamhet leds av en verksamhetschef. Kvalitetsenheten, som består av två utvecklare, en medicinskt ansvarig
        sjuksköterska och en socialt ansvarig samordnare, stödjer cheferna och håller ihop uppföljningen.""",
        value("utvecklare", "två utvecklare", "count", value=2, name_variants=["Kvalitetsenheten"], sure=False),
    )
    s.heading(2, "1.1 Året i korthet")
    s.p(
        """Även 2021 har i hög grad präglats av pandemin. Under våren prioriterades smittskydd och vaccinationer, och
        flera av de planerade egenkontrollerna sköts upp till hösten. Hemtjänsten har infört fast omsorgskontakt i alla
        grupper. Inom individ- och familjeomsorgen har mottagningen fått nya telefontider. Ett nytt verksamhetssystem
        har upphandlats och tas i bruk i maj 2022. Personalomsättningen bland socialsekreterarna sjönk från 31 till 19
        procent, vilket är en viktig förklaring till att flera resultat har blivit bättre.""",
        value("Personalomsättningen bland socialsekreterarna", "31", "percent", measure="previous", period="2020"),
        value("Personalomsättningen bland socialsekreterarna", "19 procent", "percent"),
    )


def told(
    s: Specimen,
    key: str,
    title: str,
    text: str,
    paragraphs: tuple[str, ...],
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal and what is said about it."""
    s.heading(2, f"2.{key} {title}")
    s.p(f"<i>{text}</i>", goal(key, text, target=target))
    for paragraph in paragraphs:
        s.p(paragraph)
    s.note(*noted)


def goals(s: Specimen) -> None:
    """Put the first three goals."""
    s.heading(1, "2 Kvalitetsmål")
    s.p(
        """Nämnden antog i december 2020 fem kvalitetsmål för åren 2021–2023. Målen är gemensamma, men alla berör inte
        alla verksamheter. Nedan beskrivs hur det har gått under det första året."""
    )
    told(
        s,
        "1",
        "Trygghet",
        "Alla som har hemtjänst ska ha en fast omsorgskontakt.",
        (
            """Rollen som omsorgskontakt infördes på prov i två grupper redan 2019 och finns sedan mars i samtliga nio.
            Vid mätningen i november hade 611 personer en namngiven kontakt, vilket är 94 procent av dem som har
            hemtjänst. Året innan var andelen 71 procent. De som saknar kontakt har i regel bara trygghetslarm eller
            matdistribution, och några har själva tackat nej.""",
            """Medarbetarna beskriver att uppdraget har gett dem ett större ansvar. Samtidigt är det svårt att få tid
            till de samtal som ingår i rollen, särskilt på helger. Målet är delvis uppnått.""",
        ),
        value("personer en namngiven kontakt", "611 personer", "count", period="2021-11"),
        value("en namngiven kontakt", "94 procent", "percent", period="2021-11", name_variants=["fast omsorgskontakt"]),
        value(
            "en namngiven kontakt",
            "71 procent",
            "percent",
            measure="previous",
            period="2020",
            name_variants=["fast omsorgskontakt", "andelen"],
        ),
        value("omsorgskontakt infördes på prov", "två grupper", "count", value=2, sure=False),
        value("omsorgskontakt finns", "samtliga nio", "count", value=9, sure=False),
        judged("1", "partly", "Målet är delvis uppnått"),
        target=(">=", 100, "percent"),
    )
    told(
        s,
        "2",
        "Delaktighet",
        "Minst 90 procent av genomförandeplanerna ska vara upprättade tillsammans med den enskilde.",
        (
            """Genomförandeplanen ska visa hur den enskilde vill ha sitt stöd. Kvalitetsenheten har gått igenom ett
            urval av planer i varje enhet. Sammantaget var 86 procent upprättade tillsammans med den enskilde eller en
            företrädare. I funktionsstödet var andelen 92 procent, i äldreomsorgen 83 procent. Vanligast är att planen
            skrivs om efter en sjukhusvistelse utan att någon hinner sitta ner med den det gäller.""",
            """Målet är därmed inte nått, även om det är uppfyllt i funktionsstödet. Under 2022 ska mallen göras om så
            att det blir tydligare vem som har deltagit.""",
        ),
        value(
            "upprättade tillsammans med den enskilde",
            "86 procent",
            "percent",
            name_variants=["genomförandeplanerna upprättade tillsammans med den enskilde"],
        ),
        value(
            "upprättade tillsammans med den enskilde",
            "92 procent",
            "percent",
            org_unit="funktionsstödet",
            name_variants=["andelen", "funktionsstödet"],
        ),
        value(
            "upprättade tillsammans med den enskilde",
            "83 procent",
            "percent",
            org_unit="äldreomsorgen",
            name_variants=["andelen", "äldreomsorgen"],
        ),
        judged("2", "not_achieved", "Målet är därmed inte nått"),
        judged("2", "achieved", "är uppfyllt i funktionsstödet", aspect="funktionsstödet", sure=False),
        target=(">=", 90, "percent"),
    )
    told(
        s,
        "3",
        "Tillgänglighet",
        "Den som söker kontakt med socialtjänsten ska få svar samma dag.",
        (
            """Mottagningen har sedan april öppet i telefon hela dagen i stället för två timmar på förmiddagen. Av 5 240
            samtal besvarades 78 procent direkt. Övriga fick meddelandet att de skulle bli uppringda, och i nästan
            samtliga fall skedde det före klockan 16. E-posttjänsten används fortfarande av få. Vi anser att målet har
            uppnåtts, men vill se ett helt år med de nya tiderna innan det går att säga att förändringen håller.""",
        ),
        value("samtal", "5 240 samtal", "count", name_variants=["samtal mottagningen"]),
        value("samtal besvarades direkt", "78 procent", "percent"),
        value("öppet i telefon", "två timmar", "hours", value=2, measure="previous", sure=False),
        judged("3", "achieved", "målet har uppnåtts"),
    )


def more_goals(s: Specimen) -> None:
    """Put the last two goals."""
    told(
        s,
        "4",
        "Barnets bästa",
        "I samtliga utredningar som rör barn ska det framgå hur barnet har fått komma till tals.",
        (
            """I oktober granskades 40 avslutade utredningar av kollegor från en grannkommun. I 34 av dem gick det att
            läsa ut på vilket sätt barnet hade fått säga sin mening. Det motsvarar 85 procent, att jämföra med 72
            procent 2020. I de flesta av de utredningar där det saknades var barnet yngre än tre år, och då ska i
            stället framgå varför samtal inte har hållits.""",
            """Trots en klar förbättring nås alltså inte målet. Alla handläggare går en utbildning i barnsamtal under
            våren, och en checklista har lagts in i mallen.""",
        ),
        value("avslutade utredningar", "40 avslutade utredningar", "count", period="2021-10"),
        value("barnet hade fått säga sin mening", "34 av dem", "count", period="2021-10", sure=False),
        value(
            "barnet hade fått säga sin mening",
            "85 procent",
            "percent",
            period="2021-10",
            name_variants=["hur barnet har fått komma till tals", "utredningar"],
        ),
        value(
            "barnet hade fått säga sin mening",
            "72 procent",
            "percent",
            measure="previous",
            period="2020",
            name_variants=["hur barnet har fått komma till tals", "utredningar"],
        ),
        judged("4", "not_achieved", "nås alltså inte målet"),
        target=(">=", 100, "percent"),
    )
    told(
        s,
        "5",
        "Kontinuitet",
        "Antalet medarbetare som en person med hemtjänst möter under två veckor ska minska.",
        (
            """Mätningen avser personer med minst två besök om dagen. Genomsnittet var 14 medarbetare, mot 16 i
            oktober året innan. Bäst resultat har gruppen i Hindås med elva, medan Mölnlycke centrum har 17. De mindre
            grupperna har lättare att hålla nere antalet, men även schemaläggningen spelar in. Målet är uppfyllt.""",
        ),
        value("medarbetare", "14 medarbetare", "count", period="2021-10", name_variants=["Genomsnittet"]),
        value("medarbetare", "16", "count", measure="previous", period="2020-10", name_variants=["Genomsnittet"]),
        value("medarbetare", "elva", "count", value=11, org_unit="Hindås", name_variants=["gruppen i Hindås"]),
        value("medarbetare", "17", "count", org_unit="Mölnlycke centrum", name_variants=["Mölnlycke centrum"]),
        judged("5", "achieved", "Målet är uppfyllt"),
        target=("decrease", None, None),
    )


def checks(s: Specimen) -> None:
    """Put the self-checks."""
    s.heading(1, "3 Egenkontroll")
    s.p(
        """Egenkontroll innebär att verksamheten själv följer upp att arbetet bedrivs enligt de processer och rutiner
        som ingår i ledningssystemet. Kontrollerna görs av enhetscheferna, ibland med stöd av kvalitetsenheten.
        Resultatet av årets kontroller framgår av tabell 1."""
    )
    s.p("Tabell 1. Egenkontroller 2021", style="caption")
    s.values(
        Grid(
            header=(("Område", "Antal granskade", "Utan anmärkning", "Andel, %"),),
            rows=(
                ("Social dokumentation, äldreomsorg", "60", "47", "78"),
                ("Social dokumentation, funktionsstöd", "40", "35", "88"),
                ("Barnavårdsutredningar", "40", "34", "85"),
                ("Beslut om ekonomiskt bistånd", "50", "48", "96"),
                ("Hantering av privata medel", "31", "31", "100"),
                ("Basala hygienrutiner", "220", "187", "85"),
            ),
            widths=(0.46, 0.18, 0.2, 0.16),
        ),
        (
            Column("Antal granskade", "outcome", "count", "2021"),
            Column("Utan anmärkning", "outcome", "count", "2021"),
            Column("Andel, %", "outcome", "percent", "2021"),
        ),
    )
    s.p(
        """Den sociala dokumentationen i äldreomsorgen behöver bli bättre. Det som oftast saknas är anteckningar om
        avvikelser från planen. När det gäller hygienrutinerna är det framför allt handskar som används i onödan.
        Kontrollen av privata medel gav inga anmärkningar, vilket är första gången sedan rutinen infördes."""
    )


def complaints(s: Specimen) -> None:
    """Put complaints and praise."""
    s.heading(1, "4 Synpunkter och klagomål")
    s.p(
        """Synpunkter kan lämnas via e-tjänst, blankett, telefon eller direkt till personalen. Den som har uppgett sitt
        namn ska få svar inom tio arbetsdagar. Totalt har 106 synpunkter registrerats, elva fler än året innan. De
        flesta kommer från anhöriga. I 81 procent av fallen har svar lämnats i tid.""",
        value("synpunkter har registrerats", "106 synpunkter", "count", name_variants=["synpunkter"]),
        value("synpunkter", "elva fler", "count", value=11, sure=False),
        value("synpunkter svar inom arbetsdagar", "tio arbetsdagar", "days", value=10, measure="target", sure=False),
        value("svar har lämnats i tid", "81 procent", "percent", name_variants=["synpunkter svar"]),
    )
    s.p("Tabell 2. Synpunkter efter typ, antal", style="caption")
    s.values(
        Grid(
            header=(("Typ", "2019", "2020", "2021"),),
            rows=(
                ("Bemötande", "21", "14", "19"),
                ("Information", "12", "18", "11"),
                ("Utförande av insats", "38", "45", "41"),
                ("Handläggningstid", "9", "7", "12"),
                ("Beröm", "16", "11", "23"),
                ("Summa", "96", "95", "106"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
            bold_rows=(5,),
        ),
        (
            Column("2019", "previous", "count", "2019"),
            Column("2020", "previous", "count", "2020"),
            Column("2021", "outcome", "count", "2021"),
        ),
    )


def mishaps(s: Specimen) -> None:
    """Put deviations and what the law says is to be reported."""
    s.heading(1, "5 Avvikelser och lex Sarah")
    s.p(
        """Alla som arbetar i verksamheten är skyldiga att rapportera missförhållanden och risker för missförhållanden.
        Under året har 27 rapporter lämnats, vilket är färre än 2020 då antalet var 34. Ett missförhållande på ett
        gruppboende bedömdes som allvarligt och anmäldes till Inspektionen för vård och omsorg. Myndigheten har
        avslutat ärendet utan åtgärd.""",
        value("rapporter har lämnats", "27 rapporter", "count", name_variants=["rapporter", "lex Sarah"]),
        value(
            "rapporter har lämnats",
            "34",
            "count",
            measure="previous",
            period="2020",
            name_variants=["rapporter", "antalet", "lex Sarah"],
        ),
        value("missförhållande anmäldes", "Ett missförhållande", "count", value=1, sure=False),
    )
    s.p("Tabell 3. Rapporter enligt lex Sarah", style="caption")
    s.values(
        Grid(
            header=(("Verksamhet", "Rapporter", "Varav missförhållanden", "Anmälda till IVO"),),
            rows=(
                (ELDERLY, "15", "12", "0"),
                (DISABLED, "8", "7", "1"),
                (FAMILIES, "4", "3", "0"),
                ("Summa", "27", "22", "1"),
            ),
            widths=(0.4, 0.17, 0.23, 0.2),
            bold_rows=(3,),
        ),
        (
            Column("Rapporter", "outcome", "count", "2021"),
            Column("Varav missförhållanden", "outcome", "count", "2021"),
            Column("Anmälda till IVO", "outcome", "count", "2021"),
        ),
    )
    s.p(
        """Vanligast är uteblivna insatser, till exempel att ett besök har glömts bort eller att ett larm inte har
        besvarats i tid. Varje händelse tas upp på en arbetsplatsträff i den berörda gruppen. Läkemedelsavvikelser och
        fall redovisas i patientsäkerhetsberättelsen."""
    )


def survey(s: Specimen) -> None:
    """Put the survey by sex."""
    s.heading(1, "6 Brukarundersökning")
    s.p(
        """Under september och oktober genomfördes en enkät bland personer med hemtjänst. 402 personer svarade, vilket
        ger en svarsfrekvens på 62 procent. Män är över lag mer nöjda än kvinnor. Störst är skillnaden när det gäller
        möjligheten att påverka tiderna.""",
        value("personer svarade", "402 personer", "count", name_variants=["enkät personer"]),
        value("svarsfrekvens", "62 procent", "percent"),
    )
    s.p("Tabell 4. Andel positiva svar i hemtjänstens enkät, procent", style="caption")
    s.values(
        Grid(
            header=(("Fråga", "Kvinnor", "Män", "Alla", "Alla 2020"),),
            rows=(
                ("Bemötande från personalen", "96", "97", "96", "97"),
                ("Tillräckligt med tid", "81", "86", "83", "84"),
                ("Möjlighet att påverka tider", "54", "66", "58", "61"),
                ("Förtroende för personalen", "89", "91", "90", "–"),
                ("Trygghet med hemtjänsten", "85", "90", "87", "86"),
                ("Hjälpen som helhet", "87", "91", "88", "87"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Kvinnor", "outcome", "percent", "2021"),
            Column("Män", "outcome", "percent", "2021"),
            Column("Alla", "outcome", "percent", "2021"),
            Column("Alla 2020", "previous", "percent", "2020"),
        ),
    )
    s.p(
        """Frågan om förtroende är ny för i år. Att så få är nöjda med möjligheten att påverka tiderna har varit känt
        länge. Planeringen styrs av morgon- och kvällsbesöken, och det är svårt att tillmötesgå allas önskemål."""
    )


def onwards(s: Specimen) -> None:
    """Put what is planned."""
    s.heading(1, "7 Fortsatt kvalitetsarbete")
    s.p("Under 2022 kommer förvaltningen särskilt att arbeta med följande:")
    s.items(
        (
            "införa det nya verksamhetssystemet",
            "utbilda alla handläggare i barnsamtal",
            "se över rutinen för synpunkter så att fler får svar i tid",
            "följa upp omsorgskontaktens uppdrag tillsammans med medarbetarna",
        ),
        marker="-",
    )
