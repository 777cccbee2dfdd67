"""A care board's follow-up of goals as text: unit by unit below each goal, verdicts and values in the sentences."""

from corpus.gold import goal, indicator, judged, value
from corpus.story import Break, Column, Grid, Look, Specimen

CARE, HOME, LSS, IFO = "Särskilt boende", "Hemtjänst", "LSS och psykiatri", "Individ- och familjeomsorg"
TRAPS = [
    "plain text with tabs in its tables and form feeds between its pages",
    "each goal followed up unit by unit, every unit in its own manner",
    "verdicts by unit in the middle, at the start and at the end of a passage",
    "a unit that is not concerned, and one that has not handed anything in",
    "aspects of a goal judged by one unit",
    "the year before and the target in the same sentence as the outcome",
    "what the units plan, in the future tense",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="kinda-vardnamnden-2016",
        formats=("txt",),
        look=Look(),
        document={
            "municipality_code": "0513",
            "municipality": "Kinda",
            "report_type": "maluppfoljning",
            "title": "Uppföljning av vårdnämndens mål 2016",
            "organisation": "Vårdnämnden",
            "unit": None,
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-12-31",
        },
        goal_defaults={"level": "board", "year": 2016},
        value_defaults={"period": "2016"},
    )
    s.heading(1, "Uppföljning av vårdnämndens mål 2016")
    s.p("Kinda kommun")
    s.p(
        """Nämnden har fem mål. Varje enhet har redovisat hur den har arbetat och gjort en egen bedömning. Bedömningen
        för hela nämnden görs av förvaltningschefen och finns sist i dokumentet."""
    )
    influence(s)
    safe(s)
    staff(s)
    early(s)
    money_goal(s)
    overall(s)
    s.traps += TRAPS
    return s


def influence(s: Specimen) -> None:
    """Put the first goal."""
    text = "Den enskilde ska ha inflytande över hur hjälpen ges"
    s.heading(2, f"Mål 1. {text}", goal("1", text, number="1"))
    part = "Minst 90 procent ska ha en genomförandeplan som de själva har varit med om att göra"
    s.p(f"Indikator: {part}", indicator("1a", part, "1", target=(">=", 90, "percent")))
    s.heading(3, CARE)
    s.p(
        """Av 118 boende har 109 en genomförandeplan, och i 96 av dem framgår det att den enskilde har deltagit. På
        Bergdala har alla planer gjorts om sedan i våras. Boenderåd har hållits två gånger per termin. Målet är delvis
        uppfyllt.""",
        value("boende har en genomförandeplan", "109", "count", org_unit=CARE),
        value("boende", "118 boende", "count", org_unit=CARE, sure=False),
        value("framgår det att den enskilde har deltagit", "96 av dem", "count", value=96, org_unit=CARE),
        value("Boenderåd", "två gånger per termin", "count", value=2, org_unit=CARE, sure=False),
        judged("1", "partly", "Målet är delvis uppfyllt", unit=CARE, source="text", goal_alt=["1a"]),
    )
    s.heading(3, HOME)
    s.p(
        """Målet är uppfyllt. Andelen med aktuell plan är 94 procent, jämfört med 81 procent 2015. Kontaktmannen går
        igenom planen med brukaren var sjätte månad. I den nationella undersökningen svarade 89 procent att personalen
        brukar ta hänsyn till önskemål.""",
        judged("1", "achieved", "Målet är uppfyllt", unit=HOME, source="text", goal_alt=["1a"]),
        value("Andelen med aktuell plan", "94 procent", "percent", org_unit=HOME),
        value("Andelen med aktuell plan", "81 procent", "percent", measure="previous", period="2015", org_unit=HOME),
        value("personalen brukar ta hänsyn till önskemål", "89 procent", "percent", org_unit=HOME),
    )
    s.heading(3, LSS)
    s.p(
        """Samtliga 41 personer på gruppbostad och servicebostad har en plan. Däremot har arbetet med delaktighet inom
        daglig verksamhet inte kommit lika långt. Vi bedömer målet som uppfyllt när det gäller boende och som delvis
        uppfyllt när det gäller daglig verksamhet.""",
        value("personer har en plan", "41 personer", "count", org_unit=LSS, name_variants=["personer på gruppbostad"]),
        judged(
            "1", "achieved", "bedömer målet som uppfyllt", unit=LSS, aspect="boende", source="text", goal_alt=["1a"]
        ),
        judged("1", "partly", "delvis uppfyllt", unit=LSS, aspect="daglig verksamhet", source="text", goal_alt=["1a"]),
    )
    s.heading(3, IFO)
    s.p(
        """Enheten har infört en enkät efter avslutad kontakt. Hittills har 37 svar kommit in, och 30 av dem anser att
        de har kunnat påverka. Underlaget är litet och vi kan inte göra någon säker bedömning.""",
        value("svar har kommit in", "37 svar", "count", org_unit=IFO),
        value("har kunnat påverka", "30 av dem", "count", value=30, org_unit=IFO),
        judged(
            "1",
            "uncertain",
            "kan inte göra någon säker bedömning",
            unit=IFO,
            source="text",
            status_alt=["not_measured"],
        ),
    )
    s.add(Break())


def safe(s: Specimen) -> None:
    """Put the second goal."""
    text = "Vården ska vara säker"
    s.heading(2, f"Mål 2. {text}", goal("2", text, number="2"))
    first, second = "Fallskadorna ska minska", "Läkemedelsavvikelserna ska minska med 10 procent"
    s.p(
        f"Indikatorer: {first}. {second}.",
        indicator("2a", first, "2", target=("decrease", None, None)),
        indicator("2b", second, "2", target=("decrease", 10, "percent")),
    )
    s.p("Antal avvikelser")
    s.values(
        Grid(
            header=(("Enhet", "Fall 2015", "Fall 2016", "Läkemedel 2015", "Läkemedel 2016"),),
            rows=(
                (CARE, "306", "271", "144", "151"),
                (HOME, "118", "126", "97", "88"),
                (LSS, "12", "", "63", "41"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Fall 2015", "previous", "count", "2015"),
            Column("Fall 2016", "outcome", "count", "2016"),
            Column("Läkemedel 2015", "previous", "count", "2015"),
            Column("Läkemedel 2016", "outcome", "count", "2016"),
        ),
        extra={"name_variants": ["Antal avvikelser"]},
    )
    s.heading(3, CARE)
    s.p(
        """Fallen har minskat med 11 procent efter att alla boenden började med individuella åtgärdsplaner. Antalet
        fall med skada var 22 (31). Den delen av målet har nåtts. Läkemedelsavvikelserna har ökat något, och där nås
        inte målet. Digital signering införs under våren 2017.""",
        value("Fallen har minskat", "11 procent", "percent", org_unit=CARE, name_variants=["Fallen"]),
        value("Antalet fall med skada", "22", "count", org_unit=CARE),
        value("Antalet fall med skada", "31", "count", measure="previous", period="2015", org_unit=CARE),
        judged("2", "achieved", "Den delen av målet har nåtts", unit=CARE, source="text", goal_alt=["2a"]),
        judged(
            "2",
            "not_achieved",
            "där nås inte målet",
            unit=CARE,
            aspect="Läkemedelsavvikelserna",
            source="text",
            goal_alt=["2b"],
        ),
    )
    s.heading(3, HOME)
    s.p(
        """Antalet fall har ökat från 118 till 126. Fallpreventionsgruppen har besökt 54 personer i hemmet. Avvikelser
        i läkemedelshanteringen har minskat med 9 procent, vilket är nära målet. Målet är inte uppfyllt.""",
        value("Antalet fall", "118", "count", measure="previous", period="2015", org_unit=HOME),
        value("Antalet fall", "126", "count", org_unit=HOME),
        value("besökt personer i hemmet", "54 personer", "count", org_unit=HOME, name_variants=["personer"]),
        value("Avvikelser i läkemedelshanteringen har minskat", "9 procent", "percent", org_unit=HOME),
        judged("2", "not_achieved", "Målet är inte uppfyllt", unit=HOME, source="text"),
    )
    s.heading(3, LSS)
    s.p(
        """Läkemedelsavvikelserna har minskat från 63 till 41, alltså med drygt en tredjedel, sedan delegeringarna sågs
        över. Målet är uppfyllt.""",
        value("Läkemedelsavvikelserna", "63", "count", measure="previous", period="2015", org_unit=LSS),
        value("Läkemedelsavvikelserna", "41", "count", org_unit=LSS),
        value(
            "Läkemedelsavvikelserna har minskat", "drygt en tredjedel", "percent", value=33.3, org_unit=LSS, sure=False
        ),
        judged("2", "achieved", "Målet är uppfyllt", unit=LSS, source="text", goal_alt=["2b"]),
    )
    s.heading(3, IFO)
    s.p("Enheten berörs inte av målet.")
    s.add(Break())


def staff(s: Specimen) -> None:
    """Put the third goal."""
    text = "Medarbetarna ska ha en god arbetsmiljö"
    s.heading(2, f"Mål 3. {text}", goal("3", text, number="3"))
    part = "Sjukfrånvaron ska vara lägre än 6 procent"
    s.p(f"Indikator: {part}", indicator("3a", part, "3", target=("<", 6, "percent")))
    s.heading(3, CARE)
    s.p(
        """Sjukfrånvaron var 8,3 procent, en ökning med 0,6 procentenheter. Korttidsfrånvaron minskar men elva
        medarbetare har varit borta hela året. Målet är inte uppfyllt.""",
        value("Sjukfrånvaron", "8,3 procent", "percent", org_unit=CARE),
        value("ökning", "0,6 procentenheter", "percent", org_unit=CARE, sure=False),
        value("medarbetare har varit borta hela året", "elva medarbetare", "count", value=11, org_unit=CARE),
        judged("3", "not_achieved", "Målet är inte uppfyllt", unit=CARE, source="text", goal_alt=["3a"]),
    )
    s.heading(3, HOME)
    s.p(
        """Vi har gått från 9,1 till 5,8 procent och har därmed uppfyllt målet. Hälsoinspiratörerna och de nya schemana
        har betytt mycket.""",
        value(
            "gått sjukfrånvaron",
            "9,1",
            "percent",
            measure="previous",
            period="2015",
            org_unit=HOME,
            name_variants=["Vi har gått", "Sjukfrånvaron"],
        ),
        value(
            "gått sjukfrånvaron",
            "5,8 procent",
            "percent",
            org_unit=HOME,
            name_variants=["Vi har gått", "Sjukfrånvaron"],
        ),
        judged("3", "achieved", "har därmed uppfyllt målet", unit=HOME, source="text", goal_alt=["3a"]),
    )
    s.heading(3, LSS)
    s.p(
        "5,2 procent. Målet är uppfyllt.",
        value("Sjukfrånvaron", "5,2 procent", "percent", org_unit=LSS, name_variants=["procent"]),
        judged("3", "achieved", "Målet är uppfyllt", unit=LSS, source="text", goal_alt=["3a"]),
    )
    s.heading(3, IFO)
    s.p("Redovisning saknas.", judged("3", "not_measured", "Redovisning saknas", unit=IFO, source="text", sure=False))


def early(s: Specimen) -> None:
    """Put the fourth goal."""
    text = "Barn och unga ska få hjälp tidigt"
    s.heading(2, f"Mål 4. {text}", goal("4", text, number="4"))
    part = "Alla förhandsbedömningar ska göras inom 14 dagar"
    s.p(f"Indikator: {part}", indicator("4a", part, "4", target=("<=", 14, "days")))
    s.heading(3, IFO)
    s.p(
        """243 anmälningar har kommit in, mot 208 året innan. 97 procent av förhandsbedömningarna gjordes inom 14
        dagar. De sju som tog längre tid berodde på sjukdom under sommaren. Vi anser att målet i allt väsentligt är
        uppfyllt. Utredningstiden är i snitt 104 dagar. Familjehuset, som öppnade i mars, har haft kontakt med 29
        familjer utan att någon utredning har behövts.""",
        value("anmälningar har kommit in", "243 anmälningar", "count", org_unit=IFO, name_variants=["anmälningar"]),
        value(
            "anmälningar har kommit in",
            "208",
            "count",
            measure="previous",
            period="2015",
            org_unit=IFO,
            name_variants=["anmälningar"],
        ),
        value("förhandsbedömningarna gjordes inom 14 dagar", "97 procent", "percent", org_unit=IFO),
        value("tog längre tid", "De sju", "count", value=7, org_unit=IFO, sure=False),
        judged("4", "achieved", "målet i allt väsentligt är uppfyllt", unit=IFO, source="text", goal_alt=["4a"]),
        value("Utredningstiden", "104 dagar", "days", org_unit=IFO),
        value("familjer", "29 familjer", "count", org_unit=IFO, name_variants=["haft kontakt med familjer"]),
    )
    s.add(Break())


def money_goal(s: Specimen) -> None:
    """Put the fifth goal."""
    text = "Verksamheten ska bedrivas inom given ram"
    s.heading(2, f"Mål 5. {text}", goal("5", text, number="5"))
    s.p("Resultat per enhet, tkr")
    s.amounts(
        Grid(
            header=(("Enhet", "Budget", "Utfall", "Avvikelse"),),
            rows=(
                ("Nämnd och förvaltning", "9 800", "9 415", "385"),
                (CARE, "88 400", "89 120", "-720"),
                (HOME, "46 900", "47 980", "-1 080"),
                (LSS, "52 300", "51 760", "540"),
                (IFO, "31 600", "34 025", "-2 425"),
                ("Totalt", "229 000", "232 300", "-3 300"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        ("budget", "outcome", "deviation"),
        period="2016",
    )
    s.p(
        """Målet är inte uppfyllt. Placeringskostnaderna inom individ- och familjeomsorgen har stigit till 11,4
        miljoner kronor från 8,7 miljoner kronor 2015. Hemtjänsten har haft kostnader för övertid i samband med
        sommaren.""",
        judged("5", "not_achieved", "Målet är inte uppfyllt", source="text"),
        value("Placeringskostnaderna", "11,4 miljoner kronor", "sek", value=11_400_000),
        value(
            "Placeringskostnaderna", "8,7 miljoner kronor", "sek", value=8_700_000, measure="previous", period="2015"
        ),
    )


def overall(s: Specimen) -> None:
    """Put the judgement of the whole board."""
    s.heading(2, "Förvaltningschefens samlade bedömning")
    verdicts = (
        ("1", "delvis uppfyllt", "partly"),
        ("2", "delvis uppfyllt", "partly"),
        ("3", "ej uppfyllt", "not_achieved"),
        ("4", "uppfyllt", "achieved"),
        ("5", "ej uppfyllt", "not_achieved"),
    )
    s.items(
        [f"Mål {n}: {word}" for n, word, _ in verdicts],
        *(judged(n, status, word, source="text") for n, word, status in verdicts),
        marker="-",
    )
    s.p("Nästa uppföljning görs per den 30 april 2017.")
