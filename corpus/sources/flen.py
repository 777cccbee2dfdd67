"""A school and culture board after four months, in two columns: goals in bold, a forecast in brackets after each."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Break, Column, Grid, Look, Paragraph, Specimen

TRAPS = [
    "two columns of text, goals in bold with the forecast in brackets at the end of what is said",
    "forecasts in many wordings: nås, nås ej, tveksamt, för tidigt att bedöma, nås till större delen",
    "the report of April says what was reached the year before",
    "period, whole year and last year in one table of amounts",
    "volumes in autumn and spring, children and pupils counted on a day",
]
SO_FAR = "2013-01/2013-04"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="flen-barn-utbildnings-och-kulturnamnden-2013-04",
        look=Look(
            colour="#5b2a86",
            family="times",
            size=10,
            headings="modest",
            table="lines",
            header=("Flens kommun", "Tertialrapport april 2013"),
            footer=("Barn-, utbildnings- och kulturnämnden", "{page}"),
            first_page_with_header=1,
            justified=True,
            columns=2,
        ),
        document={
            "municipality_code": "0482",
            "municipality": "Flen",
            "report_type": "delarsrapport",
            "title": "Tertialrapport april 2013",
            "organisation": "Barn-, utbildnings- och kulturnämnden",
            "unit": None,
            "year": 2013,
            "period_start": "2013-01-01",
            "period_end": "2013-04-30",
        },
        goal_defaults={"level": "board", "year": 2013},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Barn-, utbildnings- och kulturnämnden")
    the_period(s)
    learning(s)
    culture(s)
    resources(s)
    volumes(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_period(s: Specimen) -> None:
    """Put what has happened."""
    s.heading(2, "Perioden i korthet")
    s.p(
        """Året började med att taket på Stenhammarskolans idrottshall gav vika för snön. Ingen kom till skada, men
        hallen blir stängd till hösten och undervisningen i idrott har fått flyttas till fyra olika lokaler. I februari
        övertog kommunen Skogstorpets förskola, som tidigare drevs som kooperativ, med 34 barn och åtta anställda.
        Prognosen pekar mot ett underskott på 3,4 mnkr.""",
        value("lokaler", "fyra olika lokaler", "count", value=4, sure=False),
        value("Skogstorpets förskola barn", "34 barn", "count", name_variants=["barn"]),
        value("Skogstorpets förskola anställda", "åtta anställda", "count", value=8, name_variants=["anställda"]),
        money("Prognosen", currency_unit="mkr", deviation=-3_400_000, period="2013", is_total=1),
    )
    s.p(
        """Nämnden har nio mål för året. I årsredovisningen för 2012 redovisades sex av dåvarande åtta mål som
        uppfyllda. Målen nedan följs upp med en prognos för helåret, som står sist inom parentes."""
    )


def told(
    s: Specimen,
    key: str,
    text: str,
    words: str,
    verdict: tuple[str, str | None],
    *noted: Noted,
    target: tuple[str, float | None, str | None] | None = None,
) -> None:
    """Put a goal with what is said about it and its forecast in brackets."""
    phrase, status = verdict
    other = {"status_alt": ["achieved"]} if phrase.startswith("Målet kan nås") else {}
    facts = [goal(key, text, target=target), *noted, judged(key, status, phrase, source="text", forecast=1, **other)]
    s.add(Paragraph(f"<b>{text}</b> {' '.join(words.split())} ({phrase})"), *facts)


def learning(s: Specimen) -> None:
    """Put the goals for learning."""
    s.goal_defaults["perspective"] = "Lärande"
    s.heading(2, "Uppföljning av nämndens mål")
    s.heading(3, "Lärande")
    told(
        s,
        "1",
        "Andelen elever med fullständiga betyg i årskurs 9 ska vara minst 78 procent.",
        """Efter höstterminen hade 69 procent betyg i alla ämnen. Lovskola har erbjudits vid två tillfällen och 41
        elever har deltagit. I fjol slutade vi på 73 procent.""",
        ("Målet bedöms inte kunna nås", "not_achieved"),
        value("betyg i alla ämnen", "69 procent", "percent", period="2012-12", name_variants=["fullständiga betyg"]),
        value("Lovskola elever", "41 elever", "count", name_variants=["elever har deltagit"]),
        value(
            "betyg i alla ämnen",
            "73 procent",
            "percent",
            measure="previous",
            period="2012",
            name_variants=["i fjol slutade", "fullständiga betyg"],
        ),
        target=(">=", 78, "percent"),
    )
    told(
        s,
        "2",
        "Alla elever ska ha en individuell utvecklingsplan.",
        "Rektorerna rapporterar att planer finns för samtliga utom 27 elever på Bruksskolan.",
        ("Målet kommer att nås", "achieved"),
        value("planer saknas för elever", "27 elever", "count", name_variants=["elever Bruksskolan"]),
        target=(">=", 100, "percent"),
    )
    told(
        s,
        "3",
        "Förskolans barngrupper ska ha högst 17 barn i genomsnitt.",
        "I april var snittet 17,9, vilket är högre än i höstas då det var 16,8. Läget är svårast i Malmköping.",
        ("Tveksamt om målet nås", "uncertain"),
        value("barngrupper snittet", "17,9", "count", period="2013-04", name_variants=["snittet", "barn"]),
        value("barngrupper snittet", "16,8", "count", measure="previous", period="2012", name_variants=["snittet"]),
        target=("<=", 17, "count"),
    )
    told(
        s,
        "4",
        "Fler elever ska bli antagna till sitt förstahandsval i gymnasiet.",
        "Slutlig antagning sker i juli.",
        ("För tidigt att bedöma", "not_measured"),
        target=("increase", None, None),
    )


def culture(s: Specimen) -> None:
    """Put the goals for culture."""
    s.goal_defaults["perspective"] = "Kultur och fritid"
    s.heading(3, "Kultur och fritid")
    told(
        s,
        "5",
        "Utlåningen av barnböcker ska öka med 5 procent.",
        """De fyra första månaderna lånades 14 260 barnböcker ut, en ökning med 7 procent. Projektet Boken kommer når
        alla föräldralediga genom barnavårdscentralen.""",
        ("Målet nås", "achieved"),
        value("lånades barnböcker ut", "14 260 barnböcker", "count", name_variants=["barnböcker"]),
        value("barnböcker ökning", "7 procent", "percent", sure=False),
        target=("increase", 5, "percent"),
    )
    told(
        s,
        "6",
        "Kulturskolan ska nå barn i hela kommunen.",
        """Undervisning bedrivs nu på sju av åtta skolor. I Hälleforsnäs startar en stråkgrupp till hösten. 318 elever
        är inskrivna och 52 står i kö.""",
        ("Målet nås till större delen", "partly"),
        value("Undervisning på skolor", "sju av åtta skolor", "count", value=7, name_variants=["skolor"]),
        value("elever är inskrivna", "318 elever", "count", name_variants=["Kulturskolan elever"]),
        value("elever står i kö", "52", "count", name_variants=["i kö"]),
    )
    told(
        s,
        "7",
        "Ungdomar ska erbjudas drogfria aktiviteter minst fyra kvällar i veckan.",
        "Fritidsgårdarna i Flen och Malmköping har öppet fem kvällar. Besöken uppgick till 3 890.",
        ("Målet nås", "achieved"),
        value("öppet", "fem kvällar", "count", value=5, sure=False),
        value("Besöken", "3 890", "count", name_variants=["Fritidsgårdarna"]),
        target=(">=", 4, "count"),
    )


def resources(s: Specimen) -> None:
    """Put the goals for staff and money."""
    s.goal_defaults["perspective"] = "Resurser"
    s.heading(3, "Resurser")
    told(
        s,
        "8",
        "Sjukfrånvaron ska inte överstiga 5 procent.",
        """Till och med mars var den 6,3 procent, vilket förklaras av en lång influensasäsong. Normalt faller frånvaron
        tillbaka under sommarhalvåret. Långtidsfrånvaron är oförändrad.""",
        ("Målet kan nås om hösten blir normal", "uncertain"),
        value("Sjukfrånvaron", "6,3 procent", "percent", period="2013-01/2013-03", name_variants=["frånvaron"]),
        target=("<=", 5, "percent"),
    )
    told(
        s,
        "9",
        "Nämnden ska ha en ekonomi i balans.",
        "Se ekonomiavsnittet.",
        ("Målet nås ej", "not_achieved"),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.add(Break(columns=1))
    s.heading(2, "Volymer")
    s.values(
        Grid(
            header=(("", "2012-10-15", "2013-04-15", "Budget 2013", "Prognos 2013-10-15"),),
            rows=(
                ("Barn i förskola", "731", "784", "750", "762"),
                ("Barn i pedagogisk omsorg", "44", "38", "45", "36"),
                ("Barn i fritidshem", "588", "571", "590", "602"),
                ("Elever i grundskola", "1 492", "1 487", "1 500", "1 506"),
                ("Elever i särskola", "27", "28", "26", "30"),
                ("Elever i gymnasiet, egna och köpta", "661", "655", "640", "633"),
            ),
            widths=(0.34, 0.15, 0.15, 0.15, 0.21),
        ),
        (
            Column("2012-10-15", "previous", "count", "2012-10"),
            Column("2013-04-15", "outcome", "count", "2013-04"),
            Column("Budget 2013", "target", "count", "2013"),
            Column("Prognos 2013-10-15", "forecast", "count", "2013-10"),
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomi")
    s.p(
        """Av årets budget har 34 procent förbrukats. Förskolan har fler barn än budgeterat, vilket kostar 2,6 mnkr på
        helår. Gymnasiet beräknas ge ett underskott på 1,5 mnkr, medan kultur och fritid lämnar 0,3 mnkr i överskott.
        Idrottshallen är försäkrad, men självrisken på 0,4 mnkr belastar nämnden.""",
        value("årets budget har förbrukats", "34 procent", "percent", name_variants=["budget förbrukats"]),
        value("Förskolan kostar", "2,6 mnkr", "sek", value=2_600_000, measure="forecast", period="2013", sure=False),
        money("Gymnasiet", currency_unit="mkr", deviation=-1_500_000, period="2013"),
        money("kultur och fritid", currency_unit="mkr", deviation=300_000, period="2013"),
        value("självrisken", "0,4 mnkr", "sek", value=400_000, sure=False),
    )
    s.p("Nettokostnader, tkr", style="caption")
    s.amounts(
        Grid(
            header=(
                (
                    "Verksamhet",
                    "Utfall jan–apr 2012",
                    "Utfall jan–apr 2013",
                    "Budget 2013",
                    "Prognos 2013",
                    "Avvikelse",
                ),
            ),
            rows=(
                ("Nämnd och förvaltning", "4 980", "5 115", "15 600", "15 300", "300"),
                ("Förskola och fritidshem", "34 210", "36 870", "104 500", "107 100", "-2 600"),
                ("Grundskola och särskola", "52 870", "53 300", "158 900", "158 800", "100"),
                ("Gymnasieskola", "26 440", "25 960", "74 200", "75 700", "-1 500"),
                ("Kultur och fritid", "9 120", "8 950", "28 400", "28 100", "300"),
                ("Summa", "127 620", "130 195", "381 600", "385 000", "-3 400"),
            ),
            widths=(0.27, 0.16, 0.16, 0.14, 0.14, 0.13),
            bold_rows=(5,),
        ),
        ("previous", "outcome", "budget", "forecast", "deviation"),
        period="2013",
    )
    s.heading(2, "Åtgärder")
    s.p(
        """Förvaltningen har fått i uppdrag att lämna förslag på besparingar till nämnden i juni. Anställningsstopp
        gäller från den 1 maj, och vikarier sätts in först andra dagen. Åtgärderna väntas ge 1,2 mnkr under hösten.""",
        value("Åtgärderna", "1,2 mnkr", "sek", value=1_200_000, measure="forecast", period="2013", sure=False),
    )
