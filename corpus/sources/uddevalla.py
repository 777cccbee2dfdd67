"""A culture and leisure board's annual accounts: a card for each goal of the board, activities, commissions, money."""

from corpus.gold import Noted, goal, indicator, judged, money, number, seen
from corpus.gold import value as told
from corpus.story import Column, Grid, Look, Mark, Specimen

TRAPS = [
    "a card of two columns for each goal of the board: the goal, and a dot with a word as its verdict",
    "the council's goal in the heading above, the board's contribution to it judged in the last sentences below",
    "indicators with three years and a target, some counted for a school year, one whose measure began last year",
    "a goal that is not judged since the survey was moved to the year after, with last survey's figure in the table",
    "activities in a list with the state in brackets, commissions in a table with state and comment",
    "the verdict told again in the analysis in other words, once with the reason before it",
    "accounts as net costs without signs, deviations with, last year's outcome after them; prose in mnkr and tkr",
    "key figures of volume in a table of their own that the prose takes up again with rounded figures",
    "ages, school years, hours, dates, a file number and prices that are no results",
]
Y21, Y22, Y23 = "2021", "2022", "2023"
STATUS = {"Uppnått": "achieved", "Delvis uppnått": "partly", "Ej uppnått": "not_achieved", "Ej bedömt": "not_measured"}
COLOUR = {"Uppnått": "green", "Delvis uppnått": "yellow", "Ej uppnått": "red", "Ej bedömt": "grey"}
HEADS = (("2021", "previous"), ("2022", "previous"), ("2023", "outcome"), ("Mål 2023", "target"))
Target = tuple[str, float | None, str | None]
# Name, 2021, 2022, 2023, target; unit and comparator of the target.
Row = tuple[tuple[str, str, str, str, str], str, str]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="uddevalla-kultur-och-fritidsnamnden-2023",
        look=Look(
            colour="#3b4a6b",
            family="times",
            size=10.5,
            table="lines",
            header=("Uddevalla kommun", "Kultur- och fritidsnämnden"),
            footer=("Årsbokslut 2023, KFN 2024/00031", "{page}"),
            first_page_with_header=1,
            headings="modest",
        ),
        document={
            "municipality_code": "1485",
            "municipality": "Uddevalla",
            "report_type": "arsredovisning",
            "report_type_alt": ["verksamhetsberattelse"],
            "title": "Årsbokslut 2023",
            "organisation": "Kultur- och fritidsnämnden",
            "unit": None,
            "year": 2023,
            "period_start": "2023-01-01",
            "period_end": "2023-12-31",
        },
        goal_defaults={"level": "board", "year": 2023},
        value_defaults={"period": Y23},
    )
    s.heading(1, "Årsbokslut 2023 – Kultur- och fritidsnämnden")
    the_year(s)
    explained(s)
    children(s)
    swimming(s)
    library(s)
    clubs(s)
    energy(s)
    employer(s)
    commissions(s)
    accounts(s)
    reasons(s)
    investments(s)
    volumes(s)
    ahead(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what the board does, and what happened."""
    s.heading(2, "Ansvarsområde")
    s.p(
        """Kultur- och fritidsnämnden ansvarar för bibliotek, kulturskola, allmänkultur, fritidsgårdar, bad- och
        idrottsanläggningar samt stöd till föreningslivet. Nämnden har elva ledamöter och har sammanträtt tio gånger.
        Verksamheten bedrivs av kultur- och fritidsförvaltningen, som vid årsskiftet hade 142 tillsvidareanställda
        medarbetare.""",
        told("ledamöter", "elva ledamöter", "count", value=11, sure=False),
        told("sammanträtt", "tio gånger", "count", value=10, sure=False),
        told(
            "tillsvidareanställda medarbetare",
            "142 tillsvidareanställda",
            "count",
            name_variants=["tillsvidareanställda"],
        ),
    )
    s.heading(2, "Året som gått")
    s.p(
        """Efter två år som präglades av pandemin var 2022 ett återhämtningens år. Under 2023 har besökarna kommit
        tillbaka fullt ut och på flera håll är siffrorna högre än 2019. Samtidigt har året varit ekonomiskt tufft.
        El, fjärrvärme och kemikalier till badvattnet har blivit avsevärt dyrare, och många familjer har mindre pengar
        över till avgifter och utrustning. Det märks i att fler lånar i stället för att köpa: Fritidsbanken på
        Bastionsgatan lånade ut 9 870 artiklar, vilket är 34 procent fler än 2022.""",
        told("Fritidsbanken lånade ut artiklar", "9 870 artiklar", "count", name_variants=["artiklar", "lånade ut"]),
        told("Fritidsbanken fler än 2022", "34 procent", "percent", sure=False),
    )
    s.p(
        """Den 22 april invigdes den nya konstgräsplanen på Rimnersvallen. I juni hölls Solid Sound-festivalen för elfte
        gången, i år med 6 300 besökare under tre kvällar. Bohusläns museums sommarutställning, som nämnden bidrog till,
        sågs av drygt 21 000 personer. I september tvingades Walkesborgsbadet stänga i fem veckor sedan en
        ventilationskanal rasat ned över undervisningsbassängen. Ingen kom till skada, men 38 simskolegrupper fick
        ställas in eller flyttas.""",
        told(
            "Solid Sound-festivalen besökare", "6 300 besökare", "count", period="2023-06", name_variants=["besökare"]
        ),
        told(
            "sommarutställning sågs av",
            "drygt 21 000 personer",
            "count",
            name_variants=["Bohusläns museums sommarutställning", "personer"],
        ),
        told("Walkesborgsbadet stänga", "fem veckor", "weeks", value=5, sure=False),
        told("simskolegrupper", "38 simskolegrupper", "count", name_variants=["simskolegrupper ställas in"]),
    )


def explained(s: Specimen) -> None:
    """Put how goals are judged."""
    s.heading(2, "Uppföljning av mål")
    s.p(
        """Kommunfullmäktige har beslutat om tre mål för mandatperioden som nämnden ska bidra till. Nämnden har i sin
        verksamhetsplan formulerat sex egna mål. Varje mål bedöms utifrån sina indikatorer, de aktiviteter som
        genomförts och en samlad analys. Av nämndens sex mål bedöms två som uppnådda och två som delvis uppnådda. Ett
        mål har inte uppnåtts och ett har inte kunnat bedömas.""",
        told("mål kommunfullmäktige", "tre mål", "count", value=3, sure=False),
        told("egna mål", "sex egna mål", "count", value=6, sure=False),
        told("mål uppnådda", "två som uppnådda", "count", value=2, sure=False),
        told("mål delvis uppnådda", "två som delvis uppnådda", "count", value=2, sure=False),
        told("mål inte uppnåtts", "Ett mål", "count", value=1, sure=False),
    )


def council(s: Specimen, key: str, text: str) -> None:
    """Put a goal of the council."""
    s.goal_defaults["perspective"] = None
    s.heading(3, f"Kommunfullmäktiges mål: {text}", goal(key, text, level="council"))
    s.goal_defaults["perspective"] = text


def card(
    s: Specimen, key: str, parent: str, text: str, word: str, rows: tuple[Row, ...], target: Target | None
) -> None:
    """Put the card of a goal, and its indicators."""
    s.add(
        Grid(
            header=(),
            rows=(
                ("Nämndmål", f"<b>{text}</b>"),
                ("Bedömning", Mark(COLOUR[word], "circle", key, word)),  # type: ignore[arg-type]
            ),
            widths=(0.2, 0.8),
            left_columns=(0, 1),
        ),
        goal(key, text, parent=parent, target=target),
        judged(key, STATUS[word], word, source="template"),
        seen(key, STATUS[word], word, sure=False, note="the dot says the same as the word beside it"),
    )
    noted: list[Noted] = []
    for place, ((name, *cells), unit, comparator) in enumerate(rows):
        aim: Target = (comparator, number(cells[3]), unit)
        noted.append(indicator(f"{key}{'abcd'[place]}", name, key, target=aim, target_source="table"))
        for shown, (head, measure) in zip(cells, HEADS, strict=True):
            text_ = "" if shown == "–" else shown
            empty = {"value": None} if not text_ else {}
            noted.append(
                told(name, text_, unit, measure=measure, period=head[-4:], series=head, source="table", **empty)
            )
    s.add(
        Grid(
            header=(("Indikator", *(head for head, _ in HEADS)),),
            rows=tuple(row[0] for row in rows),
            widths=(0.52, 0.11, 0.11, 0.11, 0.15),
        ),
        *noted,
    )


def activities(s: Specimen, parent: str, *rows: tuple[str, str, str]) -> None:
    """Put the activities of a goal with their state in brackets."""
    s.p("Aktiviteter", style="label")
    noted: list[Noted] = []
    for place, (text, state, status) in enumerate(rows, start=1):
        key = f"{parent}-{place}"
        noted.append(goal(key, text, parent=parent, sure=False, note="an activity"))
        noted.append(judged(key, status, state, source="template", sure=False, scale_kind="activity"))
    s.items([f"{text} ({state})" for text, state, _ in rows], *noted, marker="–")


def children(s: Specimen) -> None:
    """Put the goal for the leisure of the young."""
    council(s, "K1", "Barn och unga i Uddevalla växer upp under goda och jämlika villkor")
    card(
        s,
        "N1",
        "K1",
        "Fler barn och unga ska ta del av kulturskolans och fritidsgårdarnas verksamhet",
        "Delvis uppnått",
        (
            (("Elever i kulturskolan", "612", "648", "701", "690"), "count", ">="),
            (("Andel pojkar i kulturskolan (%)", "31", "32", "33", "38"), "percent", ">="),
            (("Besök på fritidsgårdarna", "17 420", "28 910", "31 265", "30 000"), "count", ">="),
            (("Andel flickor bland besökarna (%)", "–", "36", "34", "45"), "percent", ">="),
        ),
        ("increase", None, None),
    )
    activities(
        s,
        "N1",
        ("Starta rytmik och dans på tre skolor utanför centralorten", "genomförd", "achieved"),
        ("Öppna en tjejkväll i veckan på Dalabergs fritidsgård", "genomförd", "achieved"),
        ("Ta fram en gemensam plan för öppen fritid tillsammans med föreningarna", "försenad", "ongoing"),
    )
    s.p("Analys", style="label")
    s.p(
        """Att fler söker sig till kulturskolan förklaras till stor del av att undervisningen har flyttat ut. I
        Ljungskile, Lane-Ryr och Hogstorp går nu sammanlagt 96 elever, mot 41 för ett år sedan. Köerna är trots det
        fortsatt långa och i december väntade 163 barn på en plats, de flesta på piano eller sång. Avgiften, 650
        kronor per termin, har varit oförändrad sedan 2016.""",
        told(
            "elever i Ljungskile, Lane-Ryr och Hogstorp",
            "96 elever",
            "count",
            name_variants=["elever", "Ljungskile, Lane-Ryr och Hogstorp"],
        ),
        told(
            "elever i Ljungskile, Lane-Ryr och Hogstorp",
            "41",
            "count",
            measure="previous",
            period=Y22,
            name_variants=["elever", "Ljungskile, Lane-Ryr och Hogstorp"],
        ),
        told(
            "barn väntade på en plats", "163 barn", "count", period="2023-12", period_alt=[Y23], name_variants=["barn"]
        ),
        told("Avgiften", "650 kronor", "sek", name_variants=["Avgiften per termin"], sure=False),
    )
    s.p(
        """Fritidsgårdarna har haft ett bra år sett till antalet besök. Det är dock i huvudsak samma ungdomar som
        kommer, bara oftare, och två av tre är pojkar. Tjejkvällarna på Dalaberg har i snitt haft 22 deltagare men de
        har ännu inte lett till att fler flickor kommer de andra kvällarna. Antalet deltagare har alltså ökat men
        könsfördelningen är lika skev som tidigare, och därför anser nämnden att målet endast är delvis uppnått.""",
        told("ungdomar pojkar", "två av tre", "percent", value=66.7, sure=False),
        told(
            "deltagare", "22 deltagare", "count", name_variants=["Tjejkvällarna på Dalaberg deltagare", "Tjejkvällarna"]
        ),
        judged("N1", "partly", "målet endast är delvis uppnått"),
    )


def swimming(s: Specimen) -> None:
    """Put the goal for swimming, and the verdict on the council's goal."""
    card(
        s,
        "N2",
        "K1",
        "Alla barn ska kunna simma när de slutar årskurs 6",
        "Ej uppnått",
        (
            (("Simkunniga i årskurs 6 (%)", "89", "91", "90", "100"), "percent", ">="),
            (("Barn i kommunens simskola", "410", "586", "522", "600"), "count", ">="),
            (("Deltagare i intensivkurs på lov", "–", "74", "118", "100"), "count", ">="),
        ),
        (">=", 100, "percent"),
    )
    s.p("Analys", style="label")
    s.p(
        """Målet har inte nåtts. Av de 634 elever som testades läsåret 2022/23 klarade 571 att simma 200 meter varav 50
        meter på rygg. På fyra skolor är alla elever simkunniga, medan andelen på Dalabergsskolan är 72 procent.
        Stängningen av Walkesborgsbadet slog hårt mot höstens simskolor. De intensivkurser som förvaltningen ordnade på
        sport- och sommarlovet var däremot välbesökta: av de 118 deltagarna lärde sig 81 att simma. Kurserna har varit
        avgiftsfria och finansierats med ett statsbidrag på 430 tkr.""",
        judged("N2", "not_achieved", "Målet har inte nåtts"),
        told("elever testades", "634 elever", "count", period="2022/2023", period_alt=[Y23], name_variants=["elever"]),
        told(
            "klarade att simma 200 meter",
            "571",
            "count",
            period="2022/2023",
            period_alt=[Y23],
            name_variants=["elever klarade att simma", "simma"],
        ),
        told("skolor alla elever simkunniga", "fyra skolor", "count", value=4, name_variants=["skolor"], sure=False),
        told(
            "andelen på Dalabergsskolan",
            "72 procent",
            "percent",
            org_unit="Dalabergsskolan",
            name_variants=["andelen simkunniga", "simkunniga", "andelen"],
        ),
        told("deltagarna", "118 deltagarna", "count", name_variants=["intensivkurser deltagarna"]),
        told("lärde sig att simma", "81", "count", name_variants=["deltagarna lärde sig att simma"]),
        told("statsbidrag", "430 tkr", "sek", value=430_000),
    )
    s.p(
        """Sammantaget bedömer nämnden att dess bidrag till kommunfullmäktiges mål om barns och ungas uppväxtvillkor är
        otillräckligt, även om mycket går åt rätt håll.""",
        judged(
            "K1",
            "not_achieved",
            "otillräckligt",
            status_alt=["partly"],
            sure=False,
        ),
    )


def library(s: Specimen) -> None:
    """Put the goal for the libraries."""
    council(s, "K2", "Uddevalla har ett rikt kultur- och föreningsliv i hela kommunen")
    card(
        s,
        "N3",
        "K2",
        "Biblioteken ska vara mötesplatser som är öppna när invånarna har tid",
        "Uppnått",
        (
            (("Besök på biblioteken", "148 300", "214 650", "251 900", "230 000"), "count", ">="),
            (("Öppettimmar per vecka, inklusive meröppet", "142", "196", "288", "250"), "hours", ">="),
            (("Nöjda besökare i bibliotekets enkät (%)", "–", "93", "94", "90"), "percent", ">="),
        ),
        None,
    )
    activities(
        s,
        "N3",
        ("Införa meröppet på biblioteket i Ljungskile", "genomförd", "achieved"),
        ("Erbjuda språkcafé på minst två filialer", "genomförd", "achieved"),
        ("Rusta upp barnavdelningen på stadsbiblioteket", "pågår", "ongoing"),
    )
    s.p("Analys", style="label")
    s.p(
        """Samtliga indikatorer når sina målvärden och målet bedöms vara uppnått. Den största förändringen är att
        Ljungskile sedan mars är öppet kl. 7–22 alla dagar. Under obemannad tid görs ungefär 40 procent av besöken där.
        Språkcaféerna i Ljungskile och på Dalaberg har lockat 1 140 deltagare. Utlåningen av tryckta böcker minskade
        något medan e-böcker och strömmande ljudböcker ökade med nästan en fjärdedel, vilket är glädjande men också
        innebär att licenskostnaden nu uppgår till 610 tkr.""",
        judged("N3", "achieved", "målet bedöms vara uppnått"),
        told(
            "besöken under obemannad tid",
            "ungefär 40 procent",
            "percent",
            org_unit="Ljungskile",
            name_variants=["obemannad tid", "besöken"],
        ),
        told("Språkcaféerna deltagare", "1 140 deltagare", "count", name_variants=["deltagare", "Språkcaféerna"]),
        told("e-böcker ökade", "nästan en fjärdedel", "percent", value=25, sure=False),
        told("licenskostnaden", "610 tkr", "sek", value=610_000),
    )


def clubs(s: Specimen) -> None:
    """Put the goal for the clubs."""
    card(
        s,
        "N4",
        "K2",
        "Föreningarna ska ha goda förutsättningar att bedriva sin verksamhet",
        "Uppnått",
        (
            (("Föreningar som är nöjda med kommunens stöd (%)", "68", "71", "77", "75"), "percent", ">="),
            (("Sammankomster med aktivitetsstöd", "21 840", "27 100", "29 375", "28 000"), "count", ">="),
            (("Bidragsansökningar besvarade inom 30 dagar (%)", "74", "81", "88", "90"), "percent", ">="),
        ),
        None,
    )
    s.p("Analys", style="label")
    s.p(
        """212 föreningar har fått någon form av bidrag. Det totala stödet uppgick till 14,6 mnkr, varav 5,2 mnkr i
        aktivitetsstöd. Av enkätens 131 svar framgår att föreningarna uppskattar den nya e-tjänsten och att de har en
        namngiven kontaktperson. Missnöjet gäller i första hand halltiderna. Uthyrningen av kommunens idrottshallar
        har ökat till 24 310 timmar, och vardagar mellan klockan 17 och 21 är beläggningen 97 procent. Även om
        handläggningstiden inte riktigt håller vad vi lovat har målet uppnåtts.""",
        told("föreningar bidrag", "212 föreningar", "count", name_variants=["föreningar"]),
        told("totala stödet", "14,6 mnkr", "sek", value=14_600_000),
        told("aktivitetsstöd", "5,2 mnkr", "sek", value=5_200_000),
        told("enkätens svar", "131 svar", "count", name_variants=["svar"]),
        told(
            "Uthyrningen av kommunens idrottshallar",
            "24 310 timmar",
            "hours",
            name_variants=["Uthyrningen", "idrottshallar"],
        ),
        told("beläggningen", "97 procent", "percent", name_variants=["beläggningen idrottshallar"]),
        judged("N4", "achieved", "har målet uppnåtts"),
    )
    s.p(
        """Med två uppnådda mål av två är nämndens bedömning att bidraget till kommunfullmäktiges mål om kultur- och
        föreningslivet är gott.""",
        told("uppnådda mål", "två uppnådda mål", "count", value=2, sure=False),
        judged("K2", "achieved", "gott", sure=False),
    )


def energy(s: Specimen) -> None:
    """Put the goal for energy."""
    council(s, "K3", "Kommunen är en hållbar organisation och en god arbetsgivare")
    card(
        s,
        "N5",
        "K3",
        "Anläggningarnas energianvändning ska minska med tio procent jämfört med 2021",
        "Delvis uppnått",
        (
            (("Inköpt energi, bad och ishall (MWh)", "9 480", "9 105", "8 810", "8 530"), "mwh", "<="),
            (("Andel LED-belysning på idrottsplatser (%)", "22", "45", "70", "70"), "percent", ">="),
        ),
        ("decrease", 10, "percent"),
    )
    s.p("Analys", style="label")
    s.p(
        """Den inköpta energin har minskat med 7 procent på två år. Rimnershallens nya värmeåtervinning gav en besparing
        på 290 MWh, och vattentemperaturen i motionsbassängen har sänkts från 27 till 26 grader. Solcellerna på
        Rimnersvallens läktartak skulle ha tagits i drift i maj men på grund av leveransproblem blev de klara först i
        november. Hade de varit i gång som planerat är det troligt att vi hade kommit hela vägen. Nu får vi nöja oss
        med att en av de två indikatorerna är uppfylld.""",
        told("inköpta energin har minskat", "7 procent", "percent", name_variants=["energin har minskat"]),
        told("besparing", "290 MWh", "mwh", org_unit="Rimnershallen", name_variants=["värmeåtervinning besparing"]),
        told("vattentemperaturen", "27", None, measure="previous", sure=False),
        told("vattentemperaturen", "26 grader", None, sure=False),
        told("indikatorerna uppfylld", "en av de två indikatorerna", "count", value=1, sure=False),
        judged("N5", "partly", "en av de två indikatorerna är uppfylld", sure=False),
    )


def employer(s: Specimen) -> None:
    """Put the goal for the staff."""
    card(
        s,
        "N6",
        "K3",
        "Medarbetarna ska vara engagerade och trivas på sin arbetsplats",
        "Ej bedömt",
        (
            (("Hållbart medarbetarengagemang (HME-index)", "–", "79", "–", "80"), "index", ">="),
            (("Sjukfrånvaro (%)", "6,4", "7,1", "5,6", "6,0"), "percent", "<="),
            (("Medarbetare som slutat på egen begäran (%)", "7", "11", "9", "8"), "percent", "<="),
        ),
        None,
    )
    s.p("Analys", style="label")
    s.p(
        """Kommunens medarbetarenkät har flyttats från hösten 2023 till februari 2024. Eftersom målet främst mäts genom
        enkäten går det inte att bedöma om det är uppnått. Sjukfrånvaron har minskat från 7,1 till 5,6 procent.
        Minskningen är störst bland badpersonalen, där korttidsfrånvaron nästan halverats. Kvinnornas sjukfrånvaro är
        6,3 procent och männens 4,5 procent. Av de 13 medarbetare som slutat på egen begäran var sju lärare i
        kulturskolan.""",
        judged("N6", "not_measured", "går det inte att bedöma om det är uppnått"),
        told("Sjukfrånvaron", "7,1", "percent", measure="previous", period=Y22),
        told("Sjukfrånvaron", "5,6 procent", "percent"),
        told("Kvinnornas sjukfrånvaro", "6,3 procent", "percent", series="Kvinnornas", name_variants=["sjukfrånvaro"]),
        told(
            "männens sjukfrånvaro",
            "4,5 procent",
            "percent",
            series="männens",
            name_variants=["sjukfrånvaro", "männens"],
        ),
        told(
            "medarbetare som slutat på egen begäran",
            "13 medarbetare",
            "count",
            name_variants=["medarbetare", "slutat på egen begäran"],
        ),
        told("lärare i kulturskolan", "sju lärare", "count", value=7, name_variants=["lärare"]),
    )


def commissions(s: Specimen) -> None:
    """Put the commissions of the council."""
    s.goal_defaults["perspective"] = None
    s.heading(2, "Uppdrag från kommunfullmäktige")
    rows = (
        (
            "Utreda förutsättningarna för en ny simhall",
            "Genomfört",
            "Utredningen överlämnades till kommunstyrelsen i oktober. Den förordar ett läge vid Rimnersvallen och "
            "beräknar investeringen till 385 mnkr.",
        ),
        (
            "Se över bidragsreglerna så att de främjar jämställdhet",
            "Genomfört",
            "Nya regler gäller från den 1 januari 2024.",
        ),
        (
            "Pröva om driften av ishallen kan överlåtas till föreningarna",
            "Pågår",
            "Dialog har förts med de tre föreningarna. Förslag lämnas till nämnden i april 2024.",
        ),
        (
            "Ta fram en biblioteksplan för åren 2024–2028",
            "Ej påbörjat",
            "Har fått vänta på grund av vakans på tjänsten som bibliotekschef.",
        ),
    )
    states = ("achieved", "achieved", "ongoing", "not_achieved")
    s.add(
        Grid(
            header=(("Uppdrag", "Status", "Kommentar"),),
            rows=rows,
            widths=(0.37, 0.15, 0.48),
            left_columns=(0, 1, 2),
        ),
        *(
            goal(f"U{n}", text, level="council", sure=False, note="a commission, not a goal")
            for n, (text, *_) in enumerate(rows, start=1)
        ),
        *(
            judged(f"U{n}", state, row[1], source="template", sure=False, scale_kind="activity", status_alt=["ongoing"])
            for n, (row, state) in enumerate(zip(rows, states, strict=True), start=1)
        ),
        told(
            "investeringen",
            "385 mnkr",
            "sek",
            value=385_000_000,
            measure="forecast",
            period=None,
            name_variants=["ny simhall"],
            sure=False,
        ),
    )


def accounts(s: Specimen) -> None:
    """Put the accounts."""
    s.heading(2, "Ekonomi")
    s.heading(3, "Driftredovisning")
    s.p("Nettokostnad per verksamhet, tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Budget 2023", "Utfall 2023", "Avvikelse", "Utfall 2022"),),
            rows=(
                ("Nämnd och förvaltningsledning", "7 950", "7 310", "+640", "7 205"),
                ("Bibliotek", "31 400", "31 120", "+280", "29 870"),
                ("Allmänkultur", "9 860", "9 905", "-45", "9 410"),
                ("Kulturskola", "18 240", "18 015", "+225", "17 350"),
                ("Fritidsgårdar", "14 700", "14 980", "-280", "13 940"),
                ("Bad och simhallar", "27 300", "30 450", "-3 150", "26 115"),
                ("Idrottsanläggningar", "38 150", "39 420", "-1 270", "36 080"),
                ("Föreningsstöd", "16 900", "16 640", "+260", "15 990"),
                ("Summa", "164 500", "167 840", "-3 340", "155 960"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(8,),
        ),
        ("budget", "outcome", "deviation", "previous"),
        period=Y23,
    )


def reasons(s: Specimen) -> None:
    """Put why."""
    s.p(
        """Nämnden redovisar ett underskott på 3,3 mnkr, motsvarande 2,0 procent av budgeten. I delårsrapporten per
        augusti bedömdes underskottet bli 2,4 mnkr. Försämringen sedan dess förklaras av stängningen av
        Walkesborgsbadet.""",
        money(
            "Nämnden", currency_unit="mkr", deviation=-3_300_000, period=Y23, is_total=1, item_variants=["underskott"]
        ),
        told("underskott av budgeten", "2,0 procent", "percent", sure=False),
        money(
            "underskottet",
            currency_unit="mkr",
            deviation=-2_400_000,
            period=Y23,
            is_total=1,
            item_variants=["Nämnden", "delårsrapporten per augusti"],
            sure=False,
        ),
    )
    s.p(
        """Bad och simhallar avviker med -3 150 tkr. Av detta är 1 300 tkr uteblivna entréintäkter under de fem veckor
        som badet var stängt, 1 050 tkr dyrare energi och resten kemikalier och reparationer. Ersättning från
        försäkringen väntas under 2024. Idrottsanläggningarna gick 1,3 mnkr över budget till följd av elpriset under
        årets första kvartal och av en maskin till ishallen som havererade i januari. Fritidsgårdarnas underskott på
        280 tkr beror på att två medarbetare ofta behövt arbeta samtidigt med en ordningsvakt.""",
        money("Bad och simhallar", currency_unit="tkr", deviation=-3_150_000, period=Y23),
        told("uteblivna entréintäkter", "1 300 tkr", "sek", value=1_300_000, name_variants=["entréintäkter"]),
        told("dyrare energi", "1 050 tkr", "sek", value=1_050_000, name_variants=["energi"]),
        money(
            "Idrottsanläggningarna",
            currency_unit="mkr",
            deviation=-1_300_000,
            period=Y23,
            item_variants=["Idrottsanläggningar"],
        ),
        money(
            "Fritidsgårdarnas",
            currency_unit="tkr",
            deviation=-280_000,
            period=Y23,
            item_variants=["Fritidsgårdar", "Fritidsgårdarna", "Fritidsgårdarnas underskott"],
        ),
    )
    s.p(
        """Överskottet på nämnd och förvaltningsledning, 640 tkr, är en följd av att tjänsten som bibliotekschef och en
        tjänst som ekonom varit vakanta. Biblioteken och kulturskolan lämnar tillsammans ett överskott på 505 tkr.
        Intäkterna uppgick till 23,8 mnkr och är 0,9 mnkr lägre än budget. Personalkostnaderna var 88,4 mnkr, en
        ökning med 4,6 procent sedan 2022.""",
        money(
            "nämnd och förvaltningsledning",
            currency_unit="tkr",
            deviation=640_000,
            period=Y23,
            item_variants=["Överskottet på nämnd och förvaltningsledning"],
        ),
        money(
            "Biblioteken och kulturskolan",
            currency_unit="tkr",
            deviation=505_000,
            period=Y23,
            item_variants=["Biblioteken och kulturskolan tillsammans"],
        ),
        money("Intäkterna", currency_unit="mkr", outcome=23_800_000, deviation=-900_000, period=Y23),
        money("Personalkostnaderna", currency_unit="mkr", outcome=88_400_000, period=Y23),
        told("Personalkostnaderna ökning", "4,6 procent", "percent", name_variants=["Personalkostnaderna"], sure=False),
    )


def investments(s: Specimen) -> None:
    """Put the investments."""
    s.heading(3, "Investeringar")
    s.p("Tkr", style="caption")
    s.amounts(
        Grid(
            header=(("Objekt", "Budget", "Utfall", "Avvikelse"),),
            rows=(
                ("Konstgräsplan Rimnersvallen", "6 200", "6 480", "-280"),
                ("Meröppet Ljungskile", "900", "815", "+85"),
                ("Ismaskin", "1 750", "1 690", "+60"),
                ("Inventarier fritidsgårdar", "400", "275", "+125"),
                ("Belysning idrottsplatser", "2 500", "2 340", "+160"),
                ("Barnavdelningen stadsbiblioteket", "1 600", "210", "+1 390"),
                ("Summa investeringar", "13 350", "11 810", "+1 540"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "deviation"),
        statement="investment",
        period=Y23,
    )
    s.p(
        """Av investeringsbudgeten på 13,4 mnkr har 11,8 mnkr förbrukats. Konstgräsplanen blev dyrare än beräknat
        eftersom dräneringen måste läggas om. Barnavdelningen blir klar under våren, och nämnden begär att 1 390 tkr
        förs över till 2024.""",
        money(
            "investeringsbudgeten",
            statement="investment",
            currency_unit="mkr",
            budget=13_400_000,
            outcome=11_800_000,
            period=Y23,
            is_total=1,
        ),
        told("förs över till 2024", "1 390 tkr", "sek", value=1_390_000, name_variants=["Barnavdelningen"], sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put volumes."""
    s.heading(2, "Verksamhetsmått")
    rows = (
        ("Utlån, fysiska medier", "201 700", "232 450", "228 900"),
        ("Utlån, e-medier", "38 200", "41 050", "51 120"),
        ("Programpunkter för barn på biblioteken", "96", "274", "341"),
        ("Besök på Walkesborgsbadet", "61 900", "138 400", "126 750"),
        ("Besök på Gustafsbergsbadet (maj–augusti)", "24 600", "27 850", "22 300"),
        ("Uthyrda timmar i idrottshallar", "15 020", "22 680", "24 310"),
        ("Kostnad per besök på simhall, kr", "296", "158", "197"),
        ("Allmänkulturens arrangemang", "41", "88", "104"),
    )
    s.values(
        Grid(header=(("", "2021", "2022", "2023"),), rows=rows, widths=(0.55, 0.15, 0.15, 0.15)),
        (
            Column("2021", "previous", "count", Y21),
            Column("2022", "previous", "count", Y22),
            Column("2023", "outcome", "count", Y23),
        ),
        units={"Uthyrda timmar i idrottshallar": "hours", "Kostnad per besök på simhall, kr": "sek"},
    )
    s.p(
        """Antalet besök på Walkesborgsbadet minskade med knappt 12 000 jämfört med 2022. Juli var den regnigaste på
        många år, vilket syns på Gustafsberg där bara 22 300 besökare räknades. Kommunens kostnad per invånare för
        kultur och fritid var 2 870 kronor, att jämföra med 2 940 kronor i liknande kommuner enligt den senaste
        statistiken från 2022.""",
        told(
            "Antalet besök på Walkesborgsbadet minskade",
            "knappt 12 000",
            "count",
            org_unit="Walkesborgsbadet",
            sure=False,
        ),
        told("besökare", "22 300 besökare", "count", org_unit="Gustafsberg", name_variants=["Gustafsberg besökare"]),
        told(
            "kostnad per invånare för kultur och fritid",
            "2 870 kronor",
            "sek",
            period=Y22,
            period_alt=[Y23],
            name_variants=["kostnad per invånare"],
        ),
        told(
            "liknande kommuner",
            "2 940 kronor",
            "sek",
            period=Y22,
            period_alt=[Y23],
            org_unit="liknande kommuner",
            name_variants=["kostnad per invånare", "kostnad per invånare för kultur och fritid"],
        ),
    )


def ahead(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(2, "Framtid")
    s.p(
        """Budgetramen för 2024 räknas upp med 2,1 procent, vilket inte täcker de väntade pris- och löneökningarna.
        Nämnden har därför beslutat att stänga Herrestads fritidsgård en kväll i veckan och att höja entréavgiften på
        baden från 65 till 75 kronor. Kommunfullmäktige väntas ta ställning till en ny simhall före sommaren. Till dess
        behöver Walkesborgsbadet hållas i gång, och risken för nya stängningar bedöms som stor. Glädjande är att
        Uddevalla har utsetts till värd för Ungdoms-SM i orientering 2025.""",
        told("Budgetramen räknas upp", "2,1 procent", "percent", period="2024", sure=False),
        told("entréavgiften", "65", "sek", measure="previous", sure=False),
        told("entréavgiften", "75 kronor", "sek", period="2024", sure=False),
    )
