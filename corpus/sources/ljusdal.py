"""A care-of-the-elderly quality report: the municipality, its units, then each goal in prose and all in one table."""

from corpus.gold import Noted, goal, indicator, judged, money, value
from corpus.story import Column, Cover, Grid, Look, Specimen, value_in

TRAPS = [
    "long names of measures as the national database has them, three years and the country, some not published",
    "results by unit: homes as rows with measures of several kinds, home care areas as columns",
    "units told in paragraphs that open with their name in bold, two of them judged against the board's goals",
    "a short title as heading of each goal, the goal itself in italics below, the verdict somewhere in the prose",
    "a summary of goals with merged cells, one verdict for two measures, targets with words",
    "a goal that cannot be judged since its measure is too uncertain",
    "costs of the year before, beside similar municipalities and the country",
    "last year's verdicts and counts told beside this year's",
]
YEARS = ("2021", "2022", "2023")
COUNTRY = "Riket 2023"
Measure = tuple[str, str, str, str, str, tuple[str, float | None, str | None]]
TITLES = {
    "1": "Trygghet hemma och på boendet",
    "2": "Få medarbetare hos varje hemtjänsttagare",
    "3": "Korta väntetider till särskilt boende",
    "4": "Goda måltider",
    "5": "Färre fallskador",
    "6": "Rätt kompetens och god arbetsmiljö",
    "7": "God vård i livets slut",
}
GOALS = {
    "1": "Den som får hjälp av äldreomsorgen ska känna sig trygg, oavsett var hen bor.",
    "2": "Den som har hemtjänst ska möta så få olika medarbetare som möjligt.",
    "3": "Ingen ska behöva vänta längre än två månader på en plats i särskilt boende.",
    "4": "Maten ska smaka bra och måltiden vara en av dagens höjdpunkter.",
    "5": "Antalet fall som leder till skada ska minska jämfört med föregående år.",
    "6": "Medarbetarna ska ha rätt utbildning och en arbetsmiljö som håller dem friska.",
    "7": "Alla ska få en god vård i livets slut, utformad efter egna önskemål.",
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ljusdal-aldreomsorgen-2023",
        look=Look(
            colour="#245b6b",
            family="vera",
            size=9,
            table="zebra",
            header=("Ljusdals kommun", "Omsorgsförvaltningen"),
            footer=("Kvalitetsrapport äldreomsorg 2023", "Sida {page} av {pages}"),
            figures="centre",
        ),
        document={
            "municipality_code": "2161",
            "municipality": "Ljusdal",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsrapport äldreomsorg 2023",
            "organisation": "Omsorgsförvaltningen",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-12-31",
        },
        goal_defaults={"level": "board", "year": 2023},
        value_defaults={"period": "2023"},
    )
    s.add(
        Cover(
            "Kvalitetsrapport\näldreomsorg 2023",
            ("Omsorgsförvaltningen", "Ljusdals kommun"),
            ("Behandlad av omsorgsnämnden 2024-04-10 § 41", "Kvalitetsutvecklare Jonas Hedlund"),
            band=False,
        )
    )
    summary(s)
    home_care(s)
    housing(s)
    costs(s)
    homes(s)
    homes_told(s)
    areas(s)
    events(s)
    goals_told(s)
    goals_told_on(s)
    overview(s)
    onwards(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put what the report is, and the year."""
    s.heading(1, "Om rapporten")
    s.p(
        """En gång om året sammanställer förvaltningen hur kvaliteten i äldreomsorgen utvecklas. Rapporten har tre
        delar. I den första jämförs kommunen med tidigare år och med riket, utifrån nyckeltal i databasen Kolada och
        Socialstyrelsens undersökning Vad tycker de äldre om äldreomsorgen? Den andra delen visar resultaten för varje
        särskilt boende och varje hemtjänstområde. I den tredje delen redovisas i vilken grad omsorgsnämndens mål har
        uppfyllts."""
    )
    s.p(
        """I Ljusdals kommun bor 18 700 personer och av dem har 1 340 fyllt 80 år. Vid årets slut fick 612 personer
        hemtjänst och 204 bodde på något av kommunens fem särskilda boenden. Antalet hemtjänsttimmar ökade med 6
        procent, främst i Järvsö och Färila. Under sommaren var det svårare än vanligt att bemanna, och 23 procent av
        passen täcktes av vikarier som inte hade arbetat hos oss tidigare.""",
        value("bor personer", "18 700 personer", "count", name_variants=["personer", "I Ljusdals kommun bor"]),
        value("fyllt 80 år", "1 340", "count", name_variants=["personer fyllt 80 år"]),
        value("fick hemtjänst", "612 personer", "count", name_variants=["personer hemtjänst", "hemtjänst"]),
        value("bodde på särskilda boenden", "204", "count", name_variants=["särskilda boenden"]),
        value("särskilda boenden", "fem särskilda boenden", "count", value=5, sure=False),
        value("Antalet hemtjänsttimmar ökade", "6 procent", "percent", name_variants=["Antalet hemtjänsttimmar"]),
        value("passen täcktes av vikarier", "23 procent", "percent", name_variants=["passen"], sure=False),
    )


def measures(s: Specimen, rows: tuple[tuple[str, ...], ...], units: dict[str, str]) -> None:
    """Put a table of measures of three years and the country."""
    s.values(
        Grid(
            header=(("Nyckeltal", *YEARS, COUNTRY),),
            rows=rows,
            widths=(0.54, 0.11, 0.11, 0.11, 0.13),
        ),
        (
            *(Column(year, "outcome" if year == "2023" else "previous", "percent", year) for year in YEARS),
            Column(COUNTRY, "outcome", "percent", "2023", "Riket"),
        ),
        units=units,
    )


def home_care(s: Specimen) -> None:
    """Put the municipality's home care."""
    s.heading(1, "Del 1. Kommunen som helhet")
    s.heading(2, "Hemtjänst")
    staff = "Personalkontinuitet, antal personal som en hemtjänsttagare möter under 14 dagar, medelvärde"
    measures(
        s,
        (
            ("Brukarbedömning hemtjänst äldreomsorg – helhetssyn, andel (%)", "89", "87", "88", "86"),
            (
                "Brukarbedömning hemtjänst äldreomsorg – bemötande, förtroende och trygghet, andel (%)",
                "90",
                "86",
                "87",
                "87",
            ),
            ("Personalen kommer på avtalad tid, andel (%)", "84", "80", "83", "81"),
            ("Personalen har tillräckligt med tid, andel (%)", "85", "82", "81", "79"),
            (staff, "15,2", "16,1", "14,6", "16"),
            ("Äldre som besväras av ensamhet, hemtjänst, andel (%)", "53", "–", "55", "54"),
        ),
        {staff: "count"},
    )
    s.p(
        """Hemtjänsten får i stort sett samma betyg som i riket. Helhetsbedömningen är 88 procent, en procentenhet
        högre än 2022 men fortfarande under nivån från 2021. Kvinnor är mindre nöjda (85 procent) än män (92 procent),
        vilket är ett omvänt mönster mot tidigare. Svarsfrekvensen var 61 procent.""",
        value("Helhetsbedömningen", "88 procent", "percent"),
        value("Helhetsbedömningen", "en procentenhet", "percent", value=1, sure=False),
        value("Kvinnor nöjda", "85 procent", "percent", name_variants=["Helhetsbedömningen Kvinnor", "Kvinnor"]),
        value("män nöjda", "92 procent", "percent", name_variants=["Helhetsbedömningen män", "män"]),
        value("Svarsfrekvensen", "61 procent", "percent"),
    )
    s.p(
        """Det mest glädjande är att en hemtjänsttagare nu möter 14,6 olika medarbetare under två veckor, mot 16,1 året
        innan. Förbättringen kommer av att planeringen sedan mars görs i mindre lag om tio till tolv personer.""",
        value("en hemtjänsttagare möter olika medarbetare", "14,6 olika medarbetare", "count", sure=False),
        value(
            "en hemtjänsttagare möter olika medarbetare",
            "16,1",
            "count",
            measure="previous",
            period="2022",
            sure=False,
        ),
        value("lag personer", "tio till tolv personer", "count", value=10, value_high=12, sure=False),
    )


def housing(s: Specimen) -> None:
    """Put the municipality's housing."""
    s.heading(2, "Särskilt boende")
    wait = "Väntetid i antal dagar från ansökan till erbjudet inflyttningsdatum till särskilt boende, medelvärde"
    measures(
        s,
        (
            ("Brukarbedömning särskilt boende äldreomsorg – helhetssyn, andel (%)", "78", "76", "80", "77"),
            ("Trygghet på särskilt boende, andel (%)", "88", "89", "91", "87"),
            ("Maten smakar bra, andel (%)", "71", "72", "76", "72"),
            ("Trevliga måltider, andel (%)", "66", "64", "69", "67"),
            ("Möjlighet att komma utomhus, andel (%)", "52", "58", "57", "56"),
            (wait, "74", "69", "48", "62"),
            ("Boendeplatser med eget kök eller pentry, andel (%)", "81", "81", "86", ""),
        ),
        {wait: "days"},
    )
    s.p(
        """Resultaten för de särskilda boendena är bättre än på flera år och ligger på alla punkter i nivå med eller
        över riket. Nöjdheten har stigit från 76 till 80 procent. Maten, som länge har varit vårt sorgebarn, får
        godkänt av 76 procent sedan tillagningsköket på Älvbrinken tog över leveranserna till tre av boendena.""",
        value("Nöjdheten", "76", "percent", measure="previous", period="2022"),
        value("Nöjdheten", "80 procent", "percent"),
        value("Maten får godkänt", "76 procent", "percent", name_variants=["Maten"]),
        value("boendena", "tre av boendena", "count", value=3, sure=False),
    )
    s.p(
        """Väntetiden har kortats med tre veckor. De 18 nya platserna på Backebo, som togs i bruk den 1 februari, är
        den viktigaste orsaken. Vid årets slut väntade nio personer, varav två hade väntat i mer än tre månader
        eftersom de önskar plats på ett visst boende.""",
        value("Väntetiden har kortats", "tre veckor", "weeks", value=3, name_variants=["Väntetiden"]),
        value("nya platserna", "18 nya platserna", "count", org_unit="Backebo"),
        value("väntade personer", "nio personer", "count", value=9, period="2023-12", name_variants=["väntade"]),
        value("väntat i mer än tre månader", "två", "count", value=2, sure=False),
    )


def costs(s: Specimen) -> None:
    """Put costs."""
    s.heading(2, "Kostnader och omfattning")
    similar = "Liknande 2022"
    rows = (
        ("Kostnad särskilt boende äldreomsorg, kr/brukare", "982 400", "1 031 700", "1 064 900", "1 018 300"),
        ("Kostnad hemtjänst äldreomsorg, kr/brukare", "301 500", "318 200", "325 600", "340 100"),
        ("Invånare 80+ i särskilt boende äldreomsorg, andel (%)", "12,8", "12,4", "11,3", "11,0"),
        ("Invånare 80+ med hemtjänst i ordinärt boende, andel (%)", "28,1", "29,0", "27,6", "28,4"),
        ("Nettokostnadsavvikelse äldreomsorg, (%)", "4,9", "6,2", "3,1", "–"),
    )
    s.values(
        Grid(
            header=(("Nyckeltal", "2021", "2022", similar, "Riket 2022"),),
            rows=rows,
            widths=(0.46, 0.13, 0.13, 0.15, 0.13),
        ),
        (
            Column("2021", "previous", "percent", "2021"),
            Column("2022", "outcome", "percent", "2022"),
            Column(similar, "outcome", "percent", "2022", "Liknande kommuner"),
            Column("Riket 2022", "outcome", "percent", "2022", "Riket"),
        ),
        units={label: "sek" for label, *_ in rows if "kr/brukare" in label},
        extra={"measure_alt": ["outcome", "previous"]},
    )
    s.p(
        """Kostnaderna för 2023 publiceras först i juni. Med 2022 års siffror är vår kostnad för en plats i särskilt
        boende 1,3 procent högre än i riket, medan hemtjänsten är billigare. Äldreomsorgen kostar 6,2 procent mer än
        vad som är statistiskt förväntat. I bokslutet för 2023 lämnar äldreomsorgen ett underskott på 7,1 mkr av en
        budget på 318,4 mkr. Av underskottet beror 4,6 mkr på inhyrda sjuksköterskor.""",
        value("kostnad för en plats högre än i riket", "1,3 procent", "percent", period="2022"),
        value("Äldreomsorgen kostar mer än förväntat", "6,2 procent", "percent", period="2022", sure=False),
        money(
            "äldreomsorgen",
            currency_unit="mkr",
            budget=318_400_000,
            deviation=-7_100_000,
            period="2023",
            is_total=1,
            item_variants=["underskott"],
        ),
        money("inhyrda sjuksköterskor", currency_unit="mkr", deviation=-4_600_000, period="2023", sure=False),
    )


def homes(s: Specimen) -> None:
    """Put the homes in a table."""
    s.heading(1, "Del 2. Resultat per enhet")
    s.heading(2, "Särskilda boenden")
    s.p("Särskilda boenden 2023", style="caption")
    columns = (
        ("Platser", "count"),
        ("Nöjda, %", "percent"),
        ("Trygga, %", "percent"),
        ("Maten god, %", "percent"),
        ("Årsarb. per plats", "ratio"),
        ("Fall per 1 000 vårddygn", "ratio"),
    )
    s.values(
        Grid(
            header=(("Boende", *(name for name, _ in columns)),),
            rows=(
                ("Älvbrinken", "56", "84", "93", "81", "0,71", "5,8"),
                ("Furugården", "42", "79", "90", "77", "0,69", "6,4"),
                ("Backebo", "48", "86", "95", "78", "0,74", "4,9"),
                ("Tallnäs", "38", "68", "83", "66", "0,66", "9,2"),
                ("Solhaga", "24", "82", "..", "74", "0,78", "6,1"),
                ("Ljusdal", "208", "80", "91", "76", "0,71", "6,4"),
            ),
            widths=(0.18, 0.1, 0.12, 0.13, 0.14, 0.15, 0.18),
            bold_rows=(5,),
        ),
        [Column(name, "outcome", unit, "2023") for name, unit in columns],
        extra={"name_variants": ["Särskilda boenden 2023"]},
    )
    s.p(
        "Två punkter anger att antalet svar är för litet. Bemanningen avser all omvårdnadspersonal, dag och natt.",
        style="small",
    )


def homes_told(s: Specimen) -> None:
    """Put the homes in words."""
    s.p(
        """<b>Älvbrinken</b> har höjt sitt resultat i nästan alla frågor. Boendet har arbetat med måltidsvärdar på alla
        fyra avdelningar och 81 procent tycker att maten är god, mot 70 procent 2022. Sjukfrånvaron är den lägsta i
        kommunen, 5,2 procent.""",
        value("tycker att maten är god", "81 procent", "percent", org_unit="Älvbrinken", sure=False),
        value(
            "tycker att maten är god",
            "70 procent",
            "percent",
            measure="previous",
            period="2022",
            org_unit="Älvbrinken",
            name_variants=["maten är god"],
        ),
        value("Sjukfrånvaron", "5,2 procent", "percent", org_unit="Älvbrinken"),
        value("avdelningar", "fyra avdelningar", "count", value=4, org_unit="Älvbrinken", sure=False),
    )
    s.p(
        """<b>Backebo</b> har vuxit från 30 till 48 platser. Trots att 14 nya medarbetare har introducerats är det här
        som de boende är tryggast. Nattbemanningen förstärktes i augusti från två till tre personer.""",
        value("platser", "30", "count", measure="previous", period="2022", org_unit="Backebo"),
        value("platser", "48 platser", "count", org_unit="Backebo", sure=False),
        value("nya medarbetare introducerats", "14 nya medarbetare", "count", org_unit="Backebo"),
        value("Nattbemanningen", "två", "count", value=2, measure="previous", period=None, sure=False),
        value("Nattbemanningen", "tre personer", "count", value=3, org_unit="Backebo", sure=False),
    )
    s.p(
        """<b>Tallnäs</b> är fortsatt det boende som har de lägsta resultaten. Fyra chefer på tre år och en
        personalomsättning på 19 procent förklarar en del. Hälften av fallen sker på kvällen mellan klockan 17 och 21,
        och därför har arbetstiderna lagts om sedan november. Boendet når varken nämndens mål för trygghet eller det
        för måltider.""",
        value("chefer på tre år", "Fyra chefer", "count", value=4, org_unit="Tallnäs", sure=False),
        value("personalomsättning", "19 procent", "percent", org_unit="Tallnäs"),
        value("fallen sker på kvällen", "Hälften", "percent", value=50, org_unit="Tallnäs", sure=False),
    )
    s.p(
        """<b>Furugården</b> och <b>Solhaga</b> ligger nära medelvärdet. Solhaga har flest undersköterskor, 94 procent
        av personalen. På Furugården har väntan på hjälp vid larm kortats från nio till sex minuter i genomsnitt, efter
        att larmen började gå direkt till den som är närmast.""",
        value(
            "undersköterskor", "94 procent", "percent", org_unit="Solhaga", name_variants=["undersköterskor personalen"]
        ),
        value(
            "väntan på hjälp vid larm",
            "nio",
            None,
            value=9,
            measure="previous",
            period=None,
            org_unit="Furugården",
            sure=False,
        ),
        value("väntan på hjälp vid larm", "sex minuter", None, value=6, org_unit="Furugården", sure=False),
    )


def areas(s: Specimen) -> None:
    """Put the areas of home care."""
    s.heading(2, "Hemtjänstområden")
    names = ("Ljusdal norr", "Ljusdal söder", "Järvsö", "Färila", "Ramsjö")
    counts = ("Hemtjänsttagare, antal", "Personalkontinuitet, antal personer")
    s.values(
        Grid(
            header=(("", *names),),
            rows=(
                ("Hemtjänsttagare, antal", "171", "164", "128", "97", "52"),
                ("Nöjda med hemtjänsten, %", "87", "84", "92", "90", "88"),
                ("Trygga hemma, %", "85", "82", "89", "90", "86"),
                ("Personalkontinuitet, antal personer", "15,8", "17,3", "13,2", "12,4", "9,7"),
                ("Utförd tid av beviljad, %", "81", "79", "84", "86", ""),
                ("Sjukfrånvaro, %", "8,3", "9,6", "6,2", "5,9", "7,0"),
            ),
            widths=(0.3, 0.14, 0.14, 0.14, 0.14, 0.14),
        ),
        [Column(name, "outcome", "percent", "2023", name) for name in names],
        units=dict.fromkeys(counts, "count"),
    )
    s.p(
        """Skillnaderna mellan områdena har med avstånd och bemanning att göra. I Ramsjö är det få medarbetare och
        långa resor, i snitt 17 kilometer mellan två besök, men den som får hjälp känner dem som kommer. Ljusdal söder
        har haft åtta vakanser under större delen av året och klarar inte kontinuitetsmålet, medan Färila och Ramsjö
        gör det med marginal. Avvikelserna i hemtjänsten har minskat från 418 till 377. Mest har de uteblivna besöken
        minskat, från 46 till 19, sedan planeringssystemet började varna för besök som inte har påbörjats.""",
        value("mellan två besök", "17 kilometer", None, org_unit="Ramsjö", sure=False),
        value("vakanser", "åtta vakanser", "count", value=8, org_unit="Ljusdal söder"),
        value("Avvikelserna i hemtjänsten", "418", "count", measure="previous", period="2022"),
        value("Avvikelserna i hemtjänsten", "377", "count"),
        value("uteblivna besöken", "46", "count", measure="previous", period="2022"),
        value("uteblivna besöken", "19", "count"),
    )


def events(s: Specimen) -> None:
    """Put complaints and serious events."""
    s.heading(2, "Synpunkter och allvarliga händelser")
    s.p(
        """Till äldreomsorgen kom det in 93 synpunkter, varav 58 från närstående. Hemtjänsten i Ljusdal söder fick
        flest klagomål, 21 stycken, och de handlade nästan alltid om att hjälpen kom på fel tid. Tallnäs fick elva
        klagomål och Solhaga inget alls. Berömmet har blivit vanligare och utgör nu nästan en tredjedel av det som
        kommer in.""",
        value("synpunkter", "93 synpunkter", "count"),
        value("synpunkter från närstående", "58 från närstående", "count", name_variants=["från närstående"]),
        value("klagomål", "21 stycken", "count", org_unit="Ljusdal söder", name_variants=["Hemtjänsten klagomål"]),
        value("klagomål", "elva klagomål", "count", value=11, org_unit="Tallnäs"),
        value("Berömmet", "en tredjedel", "percent", value=33.3, sure=False),
    )
    s.p(
        """Tre rapporter enligt lex Sarah utreddes, lika många som 2022. En av dem, om en person i Järvsö som blev utan
        besök i två dygn, anmäldes till Inspektionen för vård och omsorg. Medicinskt ansvarig sjuksköterska gjorde två
        anmälningar enligt lex Maria. Båda gällde trycksår på särskilt boende som hade upptäckts för sent, och
        hudbedömning ingår därefter i ankomstsamtalet på alla boenden.""",
        value("rapporter enligt lex Sarah", "Tre rapporter", "count", value=3, name_variants=["lex Sarah"]),
        value("anmäldes", "En av dem", "count", value=1, sure=False),
        value("utan besök", "två dygn", "days", value=2, sure=False),
        value("anmälningar enligt lex Maria", "två anmälningar", "count", value=2, name_variants=["lex Maria"]),
    )


def told(s: Specimen, key: str, text: str, *noted: Noted, target: tuple[str, float, str] | None = None) -> None:
    """Put a goal under its title, and what is said of it."""
    s.heading(3, f"Mål {key}. {TITLES[key]}")
    s.p(f"<i>{GOALS[key]}</i>", goal(key, GOALS[key], number=key, target=target, text_variants=[TITLES[key]]))
    s.p(text, *noted)


def goals_told(s: Specimen) -> None:
    """Put the first goals."""
    s.heading(1, "Del 3. Måluppfyllelse")
    s.p(
        """Omsorgsnämnden beslutade om sju mål för äldreomsorgen i verksamhetsplanen för 2023. Här redovisas vart och
        ett för sig. Bedömningen är gjord av förvaltningens ledningsgrupp, och målnivåerna framgår av sammanställningen
        sist i rapporten.""",
        value("mål", "sju mål", "count", value=7, sure=False),
    )
    told(
        s,
        "1",
        """Tryggheten mäts både bland dem som har hemtjänst och bland dem som bor på särskilt boende. På boendena har
        vi passerat den nivå som nämnden har satt. I hemtjänsten saknas det två procentenheter, trots att tryggheten
        har ökat jämfört med 2022. Förvaltningen bedömer därför att målet är delvis uppfyllt, precis som förra året.
        Tallnäs och Ljusdal söder är de enheter som drar ner resultatet.""",
        value("I hemtjänsten saknas", "två procentenheter", "percent", value=2, sure=False),
        judged("1", "partly", "målet är delvis uppfyllt", source="text"),
    )
    s.note(
        judged("1", "not_achieved", "Boendet når varken nämndens mål för trygghet", unit="Tallnäs", source="text"),
    )
    told(
        s,
        "2",
        """Mindre lag och egna scheman har gett resultat. Två av fem områden ligger nu under tolv och en halv person,
        och kommunens medelvärde är bättre än rikets. Ändå är det en bit kvar till den nivå som nämnden vill se. Målet
        är inte uppfyllt, men utvecklingen går åt rätt håll. För att komma vidare behöver vakanserna i Ljusdal söder
        tillsättas.""",
        value("områden under tolv och en halv person", "Två av fem områden", "count", value=2, sure=False),
        value("person", "tolv och en halv person", "count", value=12.5, sure=False),
        judged("2", "not_achieved", "Målet är inte uppfyllt", source="text"),
        judged("2", "ongoing", "utvecklingen går åt rätt håll", source="text", sure=False),
    )
    s.note(
        judged("2", "not_achieved", "klarar inte kontinuitetsmålet", unit="Ljusdal söder", source="text"),
        judged("2", "achieved", "Färila och Ramsjö gör det", unit="Färila", source="text", sure=False),
        judged("2", "achieved", "Färila och Ramsjö gör det", unit="Ramsjö", source="text", sure=False),
    )
    told(
        s,
        "3",
        """Detta mål har uppfyllts för första gången sedan det infördes 2019. I genomsnitt dröjde det 48 dagar från
        ansökan till inflyttning. Av de 87 personer som fick en plats hade 74 väntat kortare tid än två månader, och de
        övriga hade i de flesta fall tackat nej till ett tidigare erbjudande. Kommunen har inte behövt betala någon
        sanktionsavgift, mot 310 tkr 2022.""",
        judged("3", "achieved", "Detta mål har uppfyllts", source="text"),
        value("från ansökan till inflyttning", "48 dagar", "days", name_variants=["dröjde"]),
        value("fick en plats", "87 personer", "count", name_variants=["personer som fick en plats"]),
        value("väntat kortare tid än två månader", "74", "count", name_variants=["personer väntat kortare tid"]),
        value(
            "sanktionsavgift",
            "310 tkr",
            "sek",
            value=310_000,
            measure="previous",
            period="2022",
        ),
        target=("<=", 2, "months"),
    )
    told(
        s,
        "4",
        """Att 76 procent tycker att maten smakar bra är en procentenhet över vår målnivå. Fler dukar upp i karotter
        och tillagningsköket har infört två rätter att välja på. Måltidsobservationer har gjorts på alla boenden och
        gav i snitt 41 poäng av 50. Vi ser målet som uppfyllt, även om det är stor skillnad mellan boendena.""",
        value("tycker att maten smakar bra", "76 procent", "percent", sure=False),
        value("tycker att maten smakar bra", "en procentenhet", "percent", value=1, sure=False),
        value("rätter att välja på", "två rätter", "count", value=2, sure=False),
        value("Måltidsobservationer", "41 poäng", None, name_variants=["poäng"]),
        judged("4", "achieved", "Vi ser målet som uppfyllt", source="text"),
    )
    s.note(
        judged(
            "4",
            "not_achieved",
            "Boendet når varken nämndens mål för trygghet eller det för måltider",
            unit="Tallnäs",
            source="text",
        ),
    )


def goals_told_on(s: Specimen) -> None:
    """Put the other goals."""
    told(
        s,
        "5",
        """Totalt rapporterades 488 fall på de särskilda boendena, 32 färre än 2022. Fallen med skada blev däremot fler
        och ökade från 41 till 44. Tolv av dem ledde till höftfraktur. Riskbedömning var gjord i 39 av de 44 fallen,
        men i bara hälften fanns en plan för hur risken skulle minskas. Nämndens mål är med andra ord inte
        uppfyllt.""",
        value("fall på de särskilda boendena", "488 fall", "count", name_variants=["rapporterades fall", "fall"]),
        value("fall färre", "32 färre", "count", sure=False),
        value("Fallen med skada", "41", "count", measure="previous", period="2022"),
        value("Fallen med skada", "44", "count"),
        value("höftfraktur", "Tolv av dem", "count", value=12, name_variants=["ledde till höftfraktur"]),
        value("Riskbedömning", "39 av de 44 fallen", "count", name_variants=["Riskbedömning var gjord"]),
        value("fanns en plan", "hälften", "percent", value=50, sure=False),
        judged("5", "not_achieved", "Nämndens mål är med andra ord inte uppfyllt", source="text"),
        target=None,
    )
    told(
        s,
        "6",
        """Andelen månadsanställda med undersköterskeutbildning är 77 procent. Elva personer blev klara med sin
        utbildning inom Äldreomsorgslyftet och 16 studerar fortfarande, men lika många har slutat. Sjukfrånvaron har
        gått ned från 8,9 procent till 7,4 procent och ligger nu under den nivå som var målet. HME-index steg till 78.
        Sammantaget är kompetensdelen inte uppfylld medan arbetsmiljödelen är det, vilket ger bedömningen delvis
        uppfyllt.""",
        value("Andelen månadsanställda med undersköterskeutbildning", "77 procent", "percent"),
        value("blev klara med sin utbildning", "Elva personer", "count", value=11, name_variants=["personer"]),
        value("studerar fortfarande", "16", "count", name_variants=["studerar"]),
        value("Sjukfrånvaron", "8,9 procent", "percent", measure="previous", period="2022"),
        value("Sjukfrånvaron", "7,4 procent", "percent"),
        value("HME-index", "78", "index"),
        judged("6", "not_achieved", "kompetensdelen inte uppfylld", aspect="kompetensdelen", source="text", sure=False),
        judged("6", "achieved", "arbetsmiljödelen är det", aspect="arbetsmiljödelen", source="text", sure=False),
        judged("6", "partly", "vilket ger bedömningen delvis uppfyllt", source="text"),
    )
    told(
        s,
        "7",
        """Underlaget hämtas från Svenska palliativregistret. Under året registrerades bara 58 av 96 dödsfall, eftersom
        sjuksköterskorna har varit inhyrda under långa perioder. I de registrerade fallen hade brytpunktssamtal hållits
        i 83 procent och smärtskattning gjorts i 71 procent. Med så låg täckning går det inte att bedöma om målet är
        uppfyllt. Alla enheter har utsett ett palliativt ombud.""",
        value("registrerades dödsfall", "58 av 96 dödsfall", "count", name_variants=["dödsfall"]),
        value("brytpunktssamtal hållits", "83 procent", "percent", name_variants=["brytpunktssamtal"]),
        value("smärtskattning gjorts", "71 procent", "percent", name_variants=["smärtskattning"]),
        judged(
            "7",
            "not_measured",
            "går det inte att bedöma om målet är uppfyllt",
            source="text",
            status_alt=["uncertain"],
        ),
    )


def overview(s: Specimen) -> None:
    """Put the summary of goals."""
    s.heading(2, "Sammanställning av nämndens mål")
    rows: tuple[tuple[str, tuple[Measure, ...], str, str], ...] = (
        (
            "1",
            (
                ("Trygga, hemtjänst (%)", "Minst 88", "85", "86", "percent", (">=", 88, "percent")),
                ("Trygga, särskilt boende (%)", "Minst 90", "89", "91", "percent", (">=", 90, "percent")),
            ),
            "Delvis uppfyllt",
            "partly",
        ),
        (
            "2",
            (("Medarbetare under 14 dagar", "Högst 13", "16,1", "14,6", "count", ("<=", 13, "count")),),
            "Ej uppfyllt",
            "not_achieved",
        ),
        ("3", (("Väntetid (dagar)", "Högst 60", "69", "48", "days", ("<=", 60, "days")),), "Uppfyllt", "achieved"),
        (
            "4",
            (("Maten smakar bra (%)", "Minst 75", "72", "76", "percent", (">=", 75, "percent")),),
            "Uppfyllt",
            "achieved",
        ),
        (
            "5",
            (("Fall med skada", "Färre än 41", "41", "44", "count", ("<", 41, "count")),),
            "Ej uppfyllt",
            "not_achieved",
        ),
        (
            "6",
            (
                ("Undersköterskor (%)", "Minst 80", "78", "77", "percent", (">=", 80, "percent")),
                ("Sjukfrånvaro (%)", "Högst 7,5", "8,9", "7,4", "percent", ("<=", 7.5, "percent")),
            ),
            "Delvis uppfyllt",
            "partly",
        ),
        (
            "7",
            (("Brytpunktssamtal (%)", "Minst 90", "–", "83", "percent", (">=", 90, "percent")),),
            "Kan inte bedömas",
            "not_measured",
        ),
    )
    columns = (
        Column("Målnivå", "target", None, "2023"),
        Column("2022", "previous", None, "2022"),
        Column("2023", "outcome", None, "2023"),
    )
    cells: list[tuple[str, ...]] = []
    spans: list[tuple[int, int, int, int]] = []
    noted: list[Noted] = []
    for key, found, word, status in rows:
        first = len(cells) + 1
        for place, (label, wanted, before, now, unit, target) in enumerate(found):
            head = (key, TITLES[key]) if place == 0 else ("", "")
            cells.append((*head, label, wanted, before, now, word if place == 0 else ""))
            row = (label, wanted, before, now)
            noted.append(indicator(f"{key}{'ab'[place]}", label, key, target=target, target_source="table"))
            noted += [value_in(row, at, column, None, {label: unit}, {}) for at, column in enumerate(columns, 1)]
        if len(found) > 1:
            spans += [(first, column, len(cells), column) for column in (0, 1, 6)]
        noted.append(
            judged(
                key,
                status,
                word,
                source="template",
                **({"status_alt": ["uncertain"]} if status == "not_measured" else {}),
            )
        )
    s.add(
        Grid(
            header=(("Nr", "Mål", "Mått", "Målnivå", "2022", "2023", "Bedömning"),),
            rows=tuple(cells),
            widths=(0.06, 0.25, 0.23, 0.13, 0.085, 0.085, 0.16),
            spans=tuple(spans),
            left_columns=(0, 1, 2, 6),
        ),
        *noted,
    )
    s.p(
        """Två av de sju målen är alltså uppfyllda, två är delvis uppfyllda och två är det inte, medan ett inte kan
        bedömas. Motsvarande genomgång för 2022 visade ett uppfyllt mål av sju.""",
        value("målen uppfyllda", "Två av de sju målen", "count", value=2, sure=False),
        value("målen delvis uppfyllda", "två är delvis uppfyllda", "count", value=2, sure=False),
        value(
            "uppfyllt mål", "ett uppfyllt mål av sju", "count", value=1, measure="previous", period="2022", sure=False
        ),
    )


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(1, "Slutsatser och fortsatt arbete")
    s.p(
        """Äldreomsorgen i Ljusdal har en god kvalitet som på boendesidan dessutom blir bättre. De stora skillnaderna
        mellan enheterna är det som oroar mest. Tallnäs har sedan i januari en ny chef med tjugo års erfarenhet och får
        stöd av en kvalitetsutvecklare på halvtid till och med juni. I hemtjänsten fortsätter arbetet med mindre lag,
        och fast omsorgskontakt är nu utsedd för 589 av 612 hemtjänsttagare."""
    )
    s.note(
        value(
            "fast omsorgskontakt utsedd",
            "589 av 612 hemtjänsttagare",
            "count",
            name_variants=["fast omsorgskontakt", "hemtjänsttagare"],
        ),
        value("års erfarenhet", "tjugo års erfarenhet", "years", value=20, sure=False),
    )
    s.p(
        """Till nämnden föreslås att registrering i palliativregistret blir ett villkor i nästa avtal om inhyrd
        personal, att målet för personalkontinuitet behålls även för 2025 och att en gemensam plan mot fallskador tas
        fram före sommaren."""
    )
