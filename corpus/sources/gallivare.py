"""Out of a municipality's annual accounts: financial goals in prose, goals with symbols, a matrix of boards."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Column, Grid, Look, Mark, Specimen

TRAPS = [
    "financial goals in bold, their verdict in the last words of the analysis",
    "goals of the council with a dot and a phrase between the goal and the text about it",
    "a matrix of boards and goals: a word of degree in each cell, the goals as numbers in the head",
    "a rule for how many goals make good economy, and the verdict on the whole",
    "financial key figures for five years, in percent, kronor and heads",
    "a result of the year in words and figures, compared with the budget and the year before",
]
Target = tuple[str, float | None, str | None]
COLOURS = {
    "green": ("Målet är uppnått", "achieved"),
    "yellow": ("Målet är delvis uppnått", "partly"),
    "red": ("Målet är inte uppnått", "not_achieved"),
}
DEGREES = {"Hög": "achieved", "Viss": "partly", "Låg": "not_achieved"}
MATRIX = (
    ("Kommunstyrelsen", ("–", "–", "Låg", "Viss", "Hög", "Viss")),
    ("Barn- och utbildningsnämnden", ("Låg", "–", "–", "Viss", "–", "Viss")),
    ("Socialnämnden", ("–", "Viss", "–", "Hög", "–", "Låg")),
    ("Tekniska nämnden", ("–", "–", "Viss", "–", "Hög", "Viss")),
    ("Kultur- och fritidsnämnden", ("Viss", "Hög", "–", "–", "–", "Hög")),
    ("Miljö- och byggnadsnämnden", ("–", "–", "Viss", "–", "Hög", "–")),
)


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="gallivare-kommunstyrelsen-2023",
        look=Look(
            colour="#0b3d91",
            family="helvetica",
            size=10,
            table="zebra",
            header=("", "Årsredovisning 2023 | Förvaltningsberättelse"),
            footer=("Gällivare kommun", "{page}"),
            first_page_with_header=1,
            justified=False,
            figures="centre",
        ),
        document={
            "municipality_code": "2523",
            "municipality": "Gällivare",
            "report_type": "arsredovisning",
            "title": "Årsredovisning 2023",
            "organisation": "Kommunstyrelsen",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-12-31",
        },
        goal_defaults={"level": "council", "year": 2023},
        value_defaults={"period": "2023"},
    )
    s.heading(1, "Årsredovisning 2023")
    s.p("Gällivare kommun. Kommunstyrelsens förslag till kommunfullmäktige, april 2024.")
    economy_of_goals(s)
    financial(s)
    key_figures(s)
    welfare(s)
    work(s)
    surroundings(s)
    matrix(s)
    result(s)
    s.traps += TRAPS
    return s


def economy_of_goals(s: Specimen) -> None:
    """Put what good economy means, and the verdict on it."""
    s.heading(2, "God ekonomisk hushållning")
    s.p(
        """Kommuner ska enligt kommunallagen ha en god ekonomisk hushållning. Begreppet har både ett finansiellt
        perspektiv och ett verksamhetsperspektiv. Fullmäktige har i riktlinjerna slagit fast att god ekonomisk
        hushållning råder när minst tre av fyra finansiella mål och minst hälften av verksamhetsmålen är uppnådda."""
    )
    s.p(
        """För 2023 är ett av de finansiella målen uppnått. Av de sex verksamhetsmålen har två uppnåtts, två har
        uppnåtts delvis och två har inte uppnåtts. Kommunstyrelsens samlade bedömning är därför att kommunen inte lever
        upp till kravet på god ekonomisk hushållning. Hög inflation, stigande räntor och kostnader för inhyrd personal
        är de viktigaste orsakerna. Samhällsomvandlingen i Malmberget fortsätter samtidigt att kräva stora
        investeringar."""
    )


def told(s: Specimen, key: str, text: str, target: Target | None, analysis: str, *noted: Noted) -> None:
    """Put a financial goal and the analysis of it."""
    s.p(f"<b>{text}</b>", goal(key, text, target=target))
    s.p(analysis, *noted)


def financial(s: Specimen) -> None:
    """Put the financial goals."""
    s.goal_defaults["perspective"] = "Finansiella mål"
    s.heading(3, "Finansiella mål")
    told(
        s,
        "F1",
        "Resultatet ska vara minst 2 procent av skatteintäkter och statsbidrag",
        (">=", 2, "percent"),
        """Resultatet blev 13,2 mnkr, vilket motsvarar 0,9 procent. Skatteintäkterna ökade med 3,1 procent medan
        nämndernas kostnader ökade med 3,4 procent. Målet nås inte.""",
        money("Resultatet", currency_unit="mkr", outcome=13_200_000, period="2023", is_total=1),
        value(
            "Resultatet",
            "0,9 procent",
            "percent",
            name_variants=["Resultatet av skatteintäkter och statsbidrag"],
        ),
        value("Skatteintäkterna ökade", "3,1 procent", "percent"),
        value("nämndernas kostnader ökade", "3,4 procent", "percent"),
        judged("F1", "not_achieved", "Målet nås inte"),
    )
    told(
        s,
        "F2",
        "Soliditeten inklusive pensionsåtaganden ska vara minst 35 procent",
        (">=", 35, "percent"),
        """Soliditeten har stärkts något och är 38,2 procent vid årets slut. Genomsnittet för kommunerna i länet är 29
        procent. Målet är därmed uppnått, men om lånen ökar enligt plan kommer soliditeten att sjunka de närmaste
        åren.""",
        value("Soliditeten", "38,2 procent", "percent", period="2023-12"),
        value(
            "Soliditeten", "29 procent", "percent", org_unit="länet", name_variants=["Genomsnittet kommunerna länet"]
        ),
        judged("F2", "achieved", "Målet är därmed uppnått"),
    )
    told(
        s,
        "F3",
        "Investeringarna ska till minst 60 procent finansieras med egna medel",
        (">=", 60, "percent"),
        """Nettoinvesteringarna uppgick till 214 mnkr, varav den nya skolan på Repisvaara stod för 118 mnkr.
        Självfinansieringsgraden blev 47 procent och nya lån på 90 mnkr har tagits upp. Målet har alltså inte
        uppnåtts.""",
        money(
            "Nettoinvesteringarna",
            statement="investment",
            currency_unit="mkr",
            outcome=214_000_000,
            period="2023",
            is_total=1,
        ),
        money(
            "nya skolan på Repisvaara",
            statement="investment",
            currency_unit="mkr",
            outcome=118_000_000,
            period="2023",
            sure=False,
        ),
        value("nya skolan på Repisvaara", "118 mnkr", "sek", value=118_000_000, sure=False),
        value("Nettoinvesteringarna", "214 mnkr", "sek", value=214_000_000, sure=False),
        value("Självfinansieringsgraden", "47 procent", "percent"),
        value("nya lån", "90 mnkr", "sek", value=90_000_000),
        judged("F3", "not_achieved", "Målet har alltså inte uppnåtts"),
    )
    told(
        s,
        "F4",
        "Nämnderna ska bedriva verksamheten inom sina budgetramar",
        None,
        """Fyra av sju nämnder klarar sin ram. Sammantaget är avvikelsen dock negativ med 32,5 mnkr, och målet är inte
        uppnått.""",
        value("nämnder klarar sin ram", "Fyra av sju nämnder", "count", value=4, sure=False),
        money("nämnder", currency_unit="mkr", deviation=-32_500_000, period="2023", is_total=1, sure=False),
        judged("F4", "not_achieved", "målet är inte uppnått"),
    )


def key_figures(s: Specimen) -> None:
    """Put the financial key figures."""
    s.p("Finansiella nyckeltal", style="caption")
    years = ("2019", "2020", "2021", "2022", "2023")
    s.values(
        Grid(
            header=(("", *years),),
            rows=(
                ("Resultat av skatter och bidrag, %", "0,7", "3,8", "4,5", "3,0", "0,9"),
                ("Soliditet inklusive pensionsåtaganden, %", "31,0", "33,2", "35,9", "37,6", "38,2"),
                ("Självfinansiering av investeringar, %", "38", "55", "71", "52", "47"),
                ("Låneskuld per invånare, kr", "41 200", "43 900", "42 800", "46 300", "51 700"),
                ("Antal invånare 31 december", "17 630", "17 529", "17 462", "17 410", "17 383"),
            ),
            widths=(0.42, 0.116, 0.116, 0.116, 0.116, 0.116),
        ),
        tuple(Column(y, "outcome" if y == "2023" else "previous", "percent", y) for y in years),
        units={"Låneskuld per invånare, kr": "sek", "Antal invånare 31 december": "count"},
    )


def block(s: Specimen, key: str, text: str, colour: str, target: Target | None, words: str, *noted: Noted) -> None:
    """Put a goal of the council, its dot and what is said about it."""
    phrase, status = COLOURS[colour]
    s.p(f"<b>Mål {key}.</b> {text}", goal(key, text, number=key, target=target))
    s.add(Mark(colour, "circle", key, phrase), judged(key, status, phrase, source="template"))  # type: ignore[arg-type]
    s.p(words, *noted)


def welfare(s: Specimen) -> None:
    """Put the goals for welfare."""
    s.heading(3, "Verksamhetsmål")
    s.p(
        """De sex verksamhetsmålen är uppdelade på tre områden. Kommunstyrelsen har vägt samman nämndernas redovisningar
        och gör en bedömning av varje mål."""
    )
    s.goal_defaults["perspective"] = "Välfärd"
    s.heading(4, "Välfärd")
    block(
        s,
        "1",
        "Alla elever ska lämna grundskolan med behörighet till gymnasiet",
        "red",
        (">=", 100, "percent"),
        """Andelen behöriga elever i årskurs 9 sjönk till 83,6 procent (86,1). Pojkarnas resultat försämrades mest. Den
        nya skolan står klar till hösten 2024 och väntas göra det lättare att rekrytera lärare. I gymnasieskolan tog 77
        procent examen inom tre år, det högsta värdet hittills.""",
        value("Andelen behöriga elever", "83,6 procent", "percent"),
        value("Andelen behöriga elever", "86,1", "percent", measure="previous", period="2022"),
        value("gymnasieskolan examen inom tre år", "77 procent", "percent", name_variants=["examen inom tre år"]),
    )
    block(
        s,
        "2",
        "Äldre ska känna sig trygga och kunna bo kvar hemma så länge de vill",
        "yellow",
        None,
        """I Socialstyrelsens undersökning svarar 86 procent att det känns tryggt att bo hemma med stöd av hemtjänst,
        två procentenheter mer än året innan. Däremot har väntetiden till särskilt boende ökat till i genomsnitt 67
        dagar, och vid årsskiftet stod 19 personer i kö. Socialnämnden betalade 4,8 mnkr för färdigbehandlade patienter
        på sjukhuset. Trygghetskamera finns nu hos 58 personer.""",
        value("tryggt att bo hemma med stöd av hemtjänst", "86 procent", "percent", name_variants=["tryggt"]),
        value("tryggt att bo hemma", "två procentenheter", "percent", value=2, sure=False),
        value("väntetiden till särskilt boende", "67 dagar", "days"),
        value("personer i kö", "19 personer", "count", period="2023-12", name_variants=["särskilt boende"]),
        value("färdigbehandlade patienter", "4,8 mnkr", "sek", value=4_800_000, org_unit="Socialnämnden"),
        value("Trygghetskamera", "58 personer", "count"),
    )


def work(s: Specimen) -> None:
    """Put the goals for work."""
    s.goal_defaults["perspective"] = "Arbete och näringsliv"
    s.heading(4, "Arbete och näringsliv")
    block(
        s,
        "3",
        "Företagsklimatet ska vara bland de 100 bästa i landet",
        "red",
        ("<=", 100, "rank"),
        """Kommunen har tappat från plats 126 till 141 i Svenskt Näringslivs rankning. Företagen är framför allt
        missnöjda med tillgången på mark och bostäder. Nöjd kund-index för myndighetsutövningen är oförändrat 71.""",
        value("plats i Svenskt Näringslivs rankning", "plats 126", "rank", measure="previous", period="2022"),
        value("plats i Svenskt Näringslivs rankning", "141", "rank"),
        value("Nöjd kund-index", "71", "index"),
    )
    block(
        s,
        "4",
        "Fler invånare ska kunna försörja sig själva",
        "green",
        ("increase", None, None),
        """Arbetslösheten var 2,4 procent i december, en av de lägsta i landet. 164 hushåll fick försörjningsstöd under
        året, jämfört med 183 under 2022. Av deltagarna i kommunens arbetsmarknadsinsatser gick 61 procent vidare till
        arbete eller studier.""",
        value("Arbetslösheten", "2,4 procent", "percent", period="2023-12"),
        value("hushåll fick försörjningsstöd", "164 hushåll", "count", name_variants=["försörjningsstöd"]),
        value(
            "hushåll fick försörjningsstöd",
            "183",
            "count",
            measure="previous",
            period="2022",
            name_variants=["försörjningsstöd", "hushåll"],
        ),
        value("deltagarna vidare till arbete eller studier", "61 procent", "percent"),
    )


def surroundings(s: Specimen) -> None:
    """Put the goals for the surroundings."""
    s.goal_defaults["perspective"] = "Livsmiljö"
    s.heading(4, "Livsmiljö")
    block(
        s,
        "5",
        "Minst 80 bostäder ska färdigställas varje år",
        "green",
        (">=", 80, "count"),
        """112 bostäder blev klara under året, varav 74 i flerfamiljshus. De flesta ersätter bostäder som rivs i
        Malmberget. Antalet invånare fortsätter trots det att minska.""",
        value("bostäder blev klara", "112 bostäder", "count", name_variants=["bostäder"]),
        value("bostäder i flerfamiljshus", "74", "count", name_variants=["flerfamiljshus"]),
    )
    block(
        s,
        "6",
        "Kommunens utsläpp av koldioxid ska minska med 10 procent per år",
        "yellow",
        ("decrease", 10, "percent"),
        """Utsläppen minskade med 6 procent. Uppvärmningen av kommunens lokaler är i det närmaste fossilfri, medan
        tjänsteresorna med bil ökade. 39 procent av fordonen kan köras på el eller biogas.""",
        value("Utsläppen minskade", "6 procent", "percent", name_variants=["utsläpp av koldioxid"]),
        value("fordonen el eller biogas", "39 procent", "percent", name_variants=["fordonen"]),
    )


def matrix(s: Specimen) -> None:
    """Put the matrix of boards and goals."""
    s.heading(3, "Nämndernas måluppfyllelse")
    s.p(
        """Varje nämnd har bedömt i vilken grad målen har uppfyllts inom det egna ansvarsområdet. Graden är hög, viss
        eller låg. Streck betyder att nämnden inte berörs av målet."""
    )
    s.add(
        Grid(
            header=(("Nämnd", *(f"Mål {n}" for n in range(1, 7))),),
            rows=tuple((board, *words) for board, words in MATRIX),
            widths=(0.4, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1),
        ),
        *(
            judged(str(key), DEGREES[word], word, source="template", unit=board)
            for board, words in MATRIX
            for key, word in enumerate(words, start=1)
            if word in DEGREES
        ),
    )
    s.p(
        """Att Socialnämnden bedömer graden som låg när det gäller utsläppen beror på att hemtjänsten kör fler mil än
        tidigare. Barn- och utbildningsnämnden har antagit en åtgärdsplan för högstadiet."""
    )


def result(s: Specimen) -> None:
    """Put the result of the boards."""
    s.heading(2, "Nämndernas ekonomiska resultat")
    s.p(
        """Årets resultat på 13,2 mnkr är 16,8 mnkr sämre än budget. Socialnämnden redovisar det största underskottet,
        19,7 mnkr, varav inhyrda sjuksköterskor kostade 14,2 mnkr. Barn- och utbildningsnämndens underskott på 12,8 mnkr
        hänger samman med skolskjutsar och särskilt stöd. Finansförvaltningen lämnar ett överskott på 15,7 mnkr.""",
        money(
            "Årets resultat", currency_unit="mkr", outcome=13_200_000, deviation=-16_800_000, period="2023", is_total=1
        ),
        money("Socialnämnden", currency_unit="mkr", deviation=-19_700_000, period="2023"),
        value("inhyrda sjuksköterskor", "14,2 mnkr", "sek", value=14_200_000),
        money(
            "Barn- och utbildningsnämndens underskott",
            currency_unit="mkr",
            deviation=-12_800_000,
            period="2023",
            item_variants=["Barn- och utbildningsnämnden", "Barn- och utbildningsnämndens"],
        ),
        money("Finansförvaltningen", currency_unit="mkr", deviation=15_700_000, period="2023"),
    )
    s.p("Nettokostnad, mnkr", style="caption")
    s.amounts(
        Grid(
            header=(("Nämnd", "Utfall 2022", "Budget 2023", "Utfall 2023", "Avvikelse"),),
            rows=(
                ("Kommunfullmäktige och revision", "6,1", "6,5", "6,3", "0,2"),
                ("Kommunstyrelsen", "148,2", "151,0", "149,4", "1,6"),
                ("Barn- och utbildningsnämnden", "468,9", "476,3", "489,1", "-12,8"),
                ("Socialnämnden", "561,4", "566,0", "585,7", "-19,7"),
                ("Tekniska nämnden", "132,7", "129,8", "133,9", "-4,1"),
                ("Kultur- och fritidsnämnden", "71,5", "74,2", "73,6", "0,6"),
                ("Miljö- och byggnadsnämnden", "17,3", "18,1", "16,4", "1,7"),
                ("Summa nämnder", "1 406,1", "1 421,9", "1 454,4", "-32,5"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
            bold_rows=(7,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2023",
    )
