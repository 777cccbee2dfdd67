"""A quality report of homes for people with disabilities: three goals, judged home by home in tables and prose."""

from corpus.gold import goal, indicator, judged, money, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "the same three goals judged by each home, in a small table of its own",
    "a goal is named in full once, and by its number and a word after that",
    "outcomes of the goals as words and figures in one column",
    "a survey with pictures: answers Alltid, Ibland, Aldrig by sex, one question after another",
    "places, residents and staff of each home in a sentence",
    "what did not go well is told in prose after a table that says Uppnått",
]
HOMES = ("Lyckebo", "Vattentornsvägen", "Kyrkbacken", "Åkervindan")
LABELS = ("Delaktighet", "Dokumentation", "Arbetsmiljö")


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="staffanstorp-lss-boende-2019",
        look=Look(
            colour="#6b2d5c",
            family="vera",
            size=9,
            table="grid",
            header=("Kvalitetsberättelse 2019", "LSS boende"),
            footer=("Staffanstorps kommun", "{page} ({pages})"),
            toc_leader=". ",
            justified=True,
        ),
        document={
            "municipality_code": "1230",
            "municipality": "Staffanstorp",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2019",
            "organisation": "Socialnämnden",
            "unit": "LSS boende",
            "year": 2019,
            "period_start": "2019-01-01",
            "period_end": "2019-12-31",
        },
        goal_defaults={"level": "board", "year": 2019},
        value_defaults={"period": "2019"},
    )
    s.add(
        Cover(
            "Kvalitetsberättelse\n2019",
            ("LSS boende", "Socialnämnden, Staffanstorps kommun"),
            ("Upprättad av verksamhetschef Petra Ohlin", "2020-02-11"),
            band=False,
        )
    )
    s.add(Contents("Innehållsförteckning"))
    area(s)
    goals(s)
    lyckebo(s)
    vattentornet(s)
    kyrkbacken(s)
    akervindan(s)
    survey(s)
    deviations(s)
    staff(s)
    s.traps += TRAPS
    return s


def area(s: Specimen) -> None:
    """Tell what the area is."""
    s.heading(1, "Om verksamheten")
    s.p(
        """LSS boende består av tre gruppbostäder och en servicebostad. Sammanlagt bor 31 personer här, 13 kvinnor och
        18 män. Den yngsta är 22 år och den äldsta 79. Personalen uppgår till 52 medarbetare, vilket motsvarar 44,6
        årsarbetare. Sex personer har beslut om bostad enligt LSS men väntar på ledig lägenhet. Kommunen köper dessutom
        fem platser av andra utförare.""",
        value("gruppbostäder", "tre gruppbostäder", "count", value=3),
        value("servicebostad", "en servicebostad", "count", value=1, sure=False),
        value("bor personer", "31 personer", "count", name_variants=["personer"]),
        value("bor personer", "13 kvinnor", "count", series="kvinnor", name_variants=["kvinnor"]),
        value("bor personer", "18 män", "count", series="män", name_variants=["män"]),
        value("yngsta", "22 år", "years", sure=False),
        value("äldsta", "79", "years", sure=False),
        value("medarbetare", "52 medarbetare", "count", name_variants=["Personalen"]),
        value("årsarbetare", "44,6 årsarbetare", "fte", name_variants=["Personalen"]),
        value(
            "väntar på ledig lägenhet",
            "Sex personer",
            "count",
            value=6,
            name_variants=["personer har beslut om bostad"],
        ),
        value("platser av andra utförare", "fem platser", "count", value=5, name_variants=["Kommunen köper platser"]),
    )
    s.p(
        """Alla enheter arbetar efter samma värdegrund. Varje boende har en samordnare och en eller två stödpedagoger.
        Verksamheten följs upp genom egenkontroll, avvikelser, synpunkter och brukarundersökning. Kvalitetsgruppen, där
        alla enheter är representerade, träffas sex gånger per år och går igenom vad som har rapporterats."""
    )


def goals(s: Specimen) -> None:
    """Put the three goals."""
    s.heading(1, "Mål för 2019")
    s.p("Socialnämnden har beslutat om tre mål som gäller för samtliga boenden:")
    first = "Minst 80 procent av de boende ska uppleva att de själva bestämmer över sin vardag"
    second = "Alla boende ska ha en genomförandeplan som inte är äldre än ett år"
    third = "Sjukfrånvaron ska vara högst 6,5 procent"
    s.items(
        (f"Mål 1: {first}.", f"Mål 2: {second}.", f"Mål 3: {third}."),
        goal("1", first, number="1", target=(">=", 80, "percent"), text_variants=["Delaktighet"]),
        goal("2", second, number="2", text_variants=["Dokumentation"], target=("<=", 1, "years"), sure=True),
        goal("3", third, number="3", target=("<=", 6.5, "percent"), text_variants=["Arbetsmiljö"]),
    )
    s.p(
        """Nedan redovisar varje enhet sitt resultat. Bedömningen är gjord av enhetschefen tillsammans med
        medarbetarna."""
    )


Judged = tuple[str, str, str]


def home(s: Specimen, name: str, rows: tuple[Judged, Judged, Judged]) -> None:
    """Put a home and its table."""
    words = {"Uppnått": "achieved", "Delvis uppnått": "partly", "Ej uppnått": "not_achieved"}
    measures = (
        "Andel som upplever att de bestämmer över sin vardag",
        "Andel med aktuell genomförandeplan",
        "Sjukfrånvaro",
    )
    s.heading(2, name)
    s.value_defaults |= {"org_unit": name}
    s.add(
        Grid(
            header=(("Mål", "Indikator", "Resultat 2018", "Resultat 2019", "Bedömning"),),
            rows=tuple(
                (f"{n}. {label}", measure, *row)
                for n, (label, measure, row) in enumerate(zip(LABELS, measures, rows, strict=True), start=1)
            ),
            widths=(0.2, 0.32, 0.15, 0.15, 0.18),
            left_columns=(0, 1, 4),
        ),
        *(
            fact
            for n, (measure, (before, now, verdict)) in enumerate(zip(measures, rows, strict=True), start=1)
            for fact in (
                *(
                    value(
                        measure,
                        text.strip("-"),
                        "percent",
                        series=series,
                        measure=kind,
                        period=period,
                        source="table",
                        value=None if text == "-" else float(text.replace(",", ".").rstrip(" %")),
                        name_variants=[f"{n}. {LABELS[n - 1]}", LABELS[n - 1]],
                    )
                    for series, kind, period, text in (
                        ("Resultat 2018", "previous", "2018", before),
                        ("Resultat 2019", "outcome", "2019", now),
                    )
                ),
                judged(str(n), words[verdict], verdict, unit=name, source="template"),
                # The indicators are the same in each home: once is enough, four times is as right.
                indicator(f"{n}i-{name}", measure, str(n), **{} if name == HOMES[0] else {"unit": name, "sure": False}),
            )
        ),
    )


def lyckebo(s: Specimen) -> None:
    """Put the first home."""
    s.heading(1, "Resultat per enhet")
    home(
        s,
        HOMES[0],
        (("71 %", "86 %", "Uppnått"), ("100 %", "100 %", "Uppnått"), ("7,9 %", "5,2 %", "Uppnått")),
    )
    s.p(
        """Lyckebo är en gruppbostad med sju lägenheter. Enheten har under året arbetat med bildstöd och husmöten, och
        de boende väljer nu själva vilka aktiviteter som ska ordnas på helgerna. 14 husmöten har hållits. Sjukfrånvaron
        har sjunkit sedan schemat lades om i mars.""",
        value("lägenheter", "sju lägenheter", "count", value=7, name_variants=["gruppbostad med lägenheter"]),
        value("husmöten har hållits", "14 husmöten", "count", name_variants=["husmöten"]),
    )


def vattentornet(s: Specimen) -> None:
    """Put the second home."""
    home(
        s,
        HOMES[1],
        (("83 %", "67 %", "Ej uppnått"), ("100 %", "83 %", "Delvis uppnått"), ("9,4 %", "11,8 %", "Ej uppnått")),
    )
    s.p(
        """Vattentornsvägen har haft ett svårt år med två chefsbyten och hög frånvaro. Fyra av tolv medarbetare har
        slutat. En av de sex boende saknar aktuell plan eftersom personen nyligen flyttat in. Planen ska vara klar i
        februari. Enheten har fått handledning vid åtta tillfällen och läget är nu stabilare.""",
        value("chefsbyten", "två chefsbyten", "count", value=2),
        value("medarbetare har slutat", "Fyra av tolv", "count", value=4, name_variants=["medarbetare"]),
        value("boende saknar aktuell plan", "En av de sex", "count", value=1, sure=False),
        value("handledning", "åtta tillfällen", "count", value=8, name_variants=["Enheten har fått handledning"]),
    )


def kyrkbacken(s: Specimen) -> None:
    """Put the third home."""
    home(
        s,
        HOMES[2],
        (("-", "80 %", "Uppnått"), ("80 %", "100 %", "Uppnått"), ("5,0 %", "6,4 %", "Uppnått")),
    )
    s.p(
        """Kyrkbacken öppnade i september 2018 och har fem boende, de flesta under 30 år. Tre av dem har fått plats på
        daglig verksamhet under året. Även om målet om delaktighet är nått återstår en del, särskilt när det gäller
        inflytande över maten. Två boende har fått egen matlagning i sin lägenhet.""",
        value("boende", "fem boende", "count", value=5),
        value("plats på daglig verksamhet", "Tre av dem", "count", value=3, name_variants=["daglig verksamhet"]),
        judged("1", "achieved", "målet om delaktighet är nått", unit=HOMES[2]),
        value("boende har fått egen matlagning", "Två boende", "count", value=2),
    )


def akervindan(s: Specimen) -> None:
    """Put the fourth home."""
    home(
        s,
        HOMES[3],
        (("92 %", "92 %", "Uppnått"), ("85 %", "92 %", "Delvis uppnått"), ("4,1 %", "4,4 %", "Uppnått")),
    )
    s.p(
        """Servicebostaden Åkervindan har 13 lägenheter i två trapphus. En boende har tackat nej till genomförandeplan,
        vilket är orsaken till att mål 2 inte nås helt. Personalen finns på plats klockan 7–22. Under natten kan de
        boende larma, och 64 larm har besvarats under året.""",
        value("lägenheter", "13 lägenheter", "count"),
        value("boende har tackat nej till genomförandeplan", "En boende", "count", value=1, sure=False),
        judged("2", "partly", "mål 2 inte nås helt", unit=HOMES[3]),
        value("larm har besvarats", "64 larm", "count", name_variants=["larm"]),
    )


QUESTIONS = (
    (
        "Får du bestämma om saker som är viktiga för dig hemma?",
        (("77 %", "23 %", "0 %"), ("83 %", "11 %", "6 %"), ("81 %", "16 %", "3 %")),
    ),
    (
        "Får du den hjälp du vill ha hemma?",
        (("85 %", "15 %", "0 %"), ("89 %", "11 %", "0 %"), ("87 %", "13 %", "0 %")),
    ),
    (
        "Känner du dig trygg med alla i personalen?",
        (("69 %", "23 %", "8 %"), ("78 %", "17 %", "5 %"), ("74 %", "20 %", "6 %")),
    ),
)


def survey(s: Specimen) -> None:
    """Put the survey."""
    s.value_defaults.pop("org_unit")
    s.heading(1, "Brukarundersökning")
    s.p(
        """Undersökningen genomfördes i oktober med stöd av frågeassistenter. Alla 31 tillfrågades och alla utom fyra
        svarade, vilket ger en svarsfrekvens på 87 procent. I riket deltog 124 kommuner.""",
        value("tillfrågades", "31", "count", period="2019-10"),
        value("alla utom svarade", "fyra", "count", value=4, sure=False),
        value("svarsfrekvens", "87 procent", "percent", period="2019-10"),
        value("riket deltog kommuner", "124 kommuner", "count", sure=False),
    )
    answers = ("Ja", "Ibland", "Nej")
    for question, rows in QUESTIONS:
        s.p(question, style="question")
        s.values(
            Grid(
                header=(("", *answers),),
                rows=tuple((sex, *row) for sex, row in zip(("Kvinnor", "Män", "Totalt"), rows, strict=True)),
                widths=(0.28, 0.16, 0.16, 0.16),
            ),
            [Column(answer, unit="percent", period="2019-10") for answer in answers],
            name=question,
            extra={"name_variants": ["Kvinnor", "Män", "Totalt"]},
        )
    s.p(
        """Männen är genomgående mer nöjda än kvinnorna. Jämfört med riket ligger kommunen högre på frågan om hjälp (82
        procent svarar ja i riket) men något lägre när det gäller trygghet, där rikets resultat är 76 procent. Sedan
        2017 har andelen trygga minskat med fem procentenheter.""",
        value(
            "frågan om hjälp", "82 procent", "percent", org_unit="riket", name_variants=["svarar ja i riket", "riket"]
        ),
        value("trygghet", "76 procent", "percent", org_unit="riket", name_variants=["rikets resultat"]),
        value("andelen trygga minskat", "fem procentenheter", "percent", value=5, name_variants=["andelen trygga"]),
    )


def deviations(s: Specimen) -> None:
    """Put the deviations."""
    s.heading(1, "Avvikelser och synpunkter")
    s.values(
        Grid(
            header=(("Typ", *HOMES, "Alla"),),
            rows=(
                ("Läkemedel", "12", "41", "9", "17", "79"),
                ("Fall", "4", "7", "1", "3", "15"),
                ("Hot och våld", "2", "26", "3", "0", "31"),
                ("Utebliven insats", "1", "6", "", "2", "9"),
            ),
            widths=(0.2, 0.14, 0.24, 0.15, 0.15, 0.1),
        ),
        [
            *(Column(name, unit="count", org_unit=name) for name in HOMES),
            Column("Alla", unit="count"),
        ],
    )
    s.p(
        """En lex Sarah-utredning har gjorts och gällde en boende som lämnats ensam. Den anmäldes inte vidare.
        Läkemedelsavvikelserna har ökat från 58 till 79. Elva synpunkter har kommit in, varav fyra var beröm. Alla har
        besvarats inom tio dagar.""",
        value("lex Sarah-utredning", "En lex Sarah-utredning", "count", value=1),
        value("Läkemedelsavvikelserna", "58", "count", measure="previous", period="2018"),
        value("Läkemedelsavvikelserna", "79", "count"),
        value("synpunkter har kommit in", "Elva synpunkter", "count", value=11, name_variants=["synpunkter"]),
        value("synpunkter beröm", "fyra", "count", value=4, name_variants=["beröm"]),
        value("synpunkter besvarats inom", "tio dagar", "days", value=10, sure=False),
    )


def staff(s: Specimen) -> None:
    """Put staff, money and what comes next."""
    s.heading(1, "Medarbetare och ekonomi")
    s.p(
        """Andelen medarbetare med adekvat utbildning är 73 procent. 19 medarbetare har gått utbildning i lågaffektivt
        bemötande. LSS boende redovisar ett underskott på 1,3 mnkr mot en budget på 36,9 mnkr, helt och hållet till
        följd av extra bemanning på Vattentornsvägen. Övriga enheter har en budget i balans.""",
        value("medarbetare med adekvat utbildning", "73 procent", "percent"),
        value(
            "medarbetare har gått utbildning i lågaffektivt bemötande",
            "19 medarbetare",
            "count",
            name_variants=["medarbetare"],
        ),
        money("LSS boende", currency_unit="mkr", deviation=-1_300_000, budget=36_900_000, period="2019", is_total=1),
        money("Övriga enheter", currency_unit="mkr", deviation=0, period="2019", sure=False),
    )
    s.heading(1, "Utvecklingsområden 2020")
    s.items(
        (
            "Läkemedelshantering: gemensam rutin och egenkontroll varje månad",
            "Trygghet: kontaktpersonen följer upp med varje boende",
            "Stabil bemanning på Vattentornsvägen",
        )
    )
