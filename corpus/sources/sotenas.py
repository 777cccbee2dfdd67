"""A care home's quality account: aims told as "Vi ska …" in the text, a scale of grades of the home's own."""

from corpus.gold import Noted, goal, judged, money, value
from corpus.story import Box, Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "aims as sentences that begin with Vi ska, one after the other in a paragraph, without label or list",
    "a scale of the home's own, explained in a box: Klart godkänt, Godkänt med anmärkning, Underkänt, Ej prövat",
    "grades at the end of a section, inside a sentence, and by department in a list of clauses",
    "an aim that women's answers reach and men's do not, and a grade for all of it below",
    "a survey by sex with last year and the municipality, one cell covered for few answers",
    "shares as nine in ten and a fifth, times to answer an alarm in minutes and seconds",
    "what the home shall do next year, in the same words as this year's aims",
]
UNIT = "Sjögläntan"
YEAR, BEFORE = "2018", "2017"
GOOD, PARTLY, BAD, UNTRIED = "Klart godkänt", "Godkänt med anmärkning", "Underkänt", "Ej prövat"
SAFE = "Vi ska vara ett hem där ingen behöver känna sig otrygg, varken dag eller natt"
NINE = "minst nio av tio skulle svara att det känns tryggt att bo här"
MEET = "Vi ska bemöta alla som vi själva vill bli bemötta"
FOOD = "Vi ska servera mat som smakar och göra måltiden till en stund att se fram emot"
NIGHT = "Vi ska se till att ingen har en nattfasta som är längre än elva timmar"
PLAN = "Vi ska ha en aktuell genomförandeplan för var och en, skriven tillsammans med den som det gäller"
TIMES = "Vi ska låta den enskilde bestämma när på dagen hjälpen ges"
FALLS = "Vi ska minska antalet fall med en femtedel jämfört med 2017"
RISK = "Vi ska göra en riskbedömning i Senior alert inom två veckor efter inflyttning"
HYGIENE = "Vi ska till hundra procent följa basala hygienrutiner och klädregler"
OUT = "Vi ska erbjuda utevistelse minst två gånger i veckan till den som vill"
KIN = "Vi ska bjuda in närstående till fyra träffar under året"
SICK = "Vi ska ha en sjukfrånvaro på högst åtta procent"
TRAINED = "Vi ska ha minst 85 procent undersköterskor bland de månadsanställda"


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="sotenas-sjoglantan-2018",
        look=Look(
            colour="#0a6c74",
            family="helvetica",
            size=10.5,
            table="rows",
            header=("Sjögläntan särskilt boende", "Kvalitetsberättelse 2018"),
            footer=("Sotenäs kommun", "sid {page}"),
            first_page_with_header=2,
            toc_leader=".",
            justified=False,
            figures="centre",
        ),
        document={
            "municipality_code": "1427",
            "municipality": "Sotenäs",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse 2018",
            "organisation": "Omsorgsförvaltningen",
            "unit": UNIT,
            "year": 2018,
            "period_start": "2018-01-01",
            "period_end": "2018-12-31",
        },
        goal_defaults={"level": "unit", "unit": UNIT, "year": 2018},
        value_defaults={"period": YEAR, "org_unit": UNIT},
    )
    s.add(
        Cover(
            "Kvalitetsberättelse\n2018",
            ("Sjögläntan", "Särskilt boende i Kungshamn"),
            ("Sotenäs kommun, Omsorgsförvaltningen", "Enhetschef Annika Bäckström", "2019-02-18"),
        )
    )
    s.add(Contents("Innehåll", depth=1))
    home(s)
    safe(s)
    meals(s)
    plans(s)
    health(s)
    life(s)
    staff(s)
    money_of_home(s)
    onwards(s)
    s.traps += TRAPS
    return s


def home(s: Specimen) -> None:
    """Put the home and the scale."""
    s.heading(1, "Om Sjögläntan")
    s.p(
        """Sjögläntan har 44 lägenheter fördelade på tre avdelningar. Kajen och Fyren vänder sig till den som har stora
        behov av omvårdnad, medan Skagen är till för personer med demenssjukdom. Vid årsskiftet bodde här 29 kvinnor
        och 14 män. Under året flyttade 13 personer in. De var i genomsnitt 86,4 år och hade fått vänta 41 dagar på sin
        lägenhet, räknat från beslutet enligt 4 kap. 1 § socialtjänstlagen. Vi är 52 medarbetare, motsvarande 38,5
        årsarbetare, och har tillgång till sjuksköterska dygnet runt.""",
        value("lägenheter", "44 lägenheter", "count"),
        value("avdelningar", "tre avdelningar", "count", value=3, sure=False),
        value("bodde kvinnor", "29 kvinnor", "count", period="2018-12", name_variants=["kvinnor"], series="kvinnor"),
        value("bodde män", "14 män", "count", period="2018-12", name_variants=["män"], series="män"),
        value("flyttade in", "13 personer", "count", name_variants=["personer"]),
        value("i genomsnitt år", "86,4 år", "years", name_variants=["personer i genomsnitt"]),
        value("vänta på sin lägenhet", "41 dagar", "days", name_variants=["fått vänta"]),
        value("medarbetare", "52 medarbetare", "count"),
        value("årsarbetare", "38,5 årsarbetare", "fte", name_variants=["medarbetare årsarbetare"]),
    )
    s.p(
        """Berättelsen bygger på avdelningarnas månadsmöten, på egenkontrollen i mars och september, på avvikelser och
        på den nationella brukarundersökningen. Det vi lovade i verksamhetsplanen återges i löpande text, och efter
        varje avsnitt sätter vi ett omdöme på oss själva."""
    )
    s.add(
        Box(
            "Våra omdömen",
            (
                f"<b>{GOOD}</b> – vi har nått ända fram.",
                f"<b>{PARTLY}</b> – vi har kommit en bit, men det återstår en del.",
                f"<b>{BAD}</b> – vi har inte nått det vi skrev i planen.",
                f"<b>{UNTRIED}</b> – vi har inget underlag för att säga hur det har gått.",
            ),
        )
    )


def grade(key: str, status: str, phrase: str, **extra: object) -> Noted:
    """Return a grade of the home's own scale."""
    return judged(key, status, phrase, source="template", **extra)


def safe(s: Specimen) -> None:
    """Put the aims of safety, and the survey."""
    s.goal_defaults["perspective"] = "Trygghet och bemötande"
    s.heading(1, "Trygghet och bemötande")
    s.p(
        f"""{SAFE}. I planen skrev vi att {NINE}. {MEET}. Det låter självklart, men kräver att vi pratar om det på
        varje arbetsplatsträff.""",
        goal("1", SAFE),
        goal("1a", NINE, parent="1", target=(">=", 90, "percent")),
        value("svara att det känns tryggt att bo här", "nio av tio", "percent", value=90, measure="target", sure=False),
        goal("2", MEET),
    )
    s.p("Brukarundersökningen 2018, andel positiva svar i procent", style="caption")
    s.values(
        Grid(
            header=(
                ("Påstående", "Sjögläntan 2018", "", "", "Sjögläntan 2017", "Kommunen 2018"),
                ("", "Kvinnor", "Män", "Totalt", "Totalt", "Totalt"),
            ),
            rows=(
                ("Det känns tryggt att bo här", "92", "80", "88", "91", "89"),
                ("Personalen bemöter mig bra", "97", "93", "96", "94", "95"),
                ("Maten smakar bra", "68", "77", "71", "64", "75"),
                ("Måltiderna är en trevlig stund", "66", "71", "68", "61", "70"),
                ("Jag kan påverka vilka tider jag får hjälp", "58", "64", "60", "57", "62"),
                ("Det är lätt att få träffa sjuksköterska", "74", "–", "76", "79", "81"),
                ("Jag kommer ut när jag vill", "49", "57", "52", "46", "55"),
                ("Sammantaget är jag nöjd med boendet", "86", "79", "84", "85", "86"),
            ),
            widths=(0.36, 0.12, 0.1, 0.12, 0.15, 0.15),
            spans=((0, 1, 0, 3),),
        ),
        (
            Column("Sjögläntan 2018 · Kvinnor", "outcome", "percent", YEAR),
            Column("Sjögläntan 2018 · Män", "outcome", "percent", YEAR),
            Column("Sjögläntan 2018 · Totalt", "outcome", "percent", YEAR),
            Column("Sjögläntan 2017 · Totalt", "previous", "percent", BEFORE),
            Column("Kommunen 2018 · Totalt", "outcome", "percent", YEAR, org_unit="Kommunen"),
        ),
    )
    s.p(
        """Av 43 tillfrågade svarade 31, många med hjälp av en närstående. Svarsfrekvensen blev 72 procent. Bara tio
        av svaren kommer från män, så varje svar väger tungt. När det gäller tryggheten kom vi över nivån bland
        kvinnorna men inte bland männen. På Fyren har tre män berättat att de oroas av en granne som går in i fel
        lägenhet på natten. I genomsnitt tar det fyra minuter och tjugo sekunder innan någon av oss svarar på ett larm.
        Omdömet blir därför godkänt med anmärkning. För bemötandet har vi bara en sak att säga, nämligen klart
        godkänt.""",
        value("tillfrågade", "43 tillfrågade", "count"),
        value("tillfrågade svarade", "31", "count", name_variants=["svarade"]),
        value("Svarsfrekvensen", "72 procent", "percent"),
        value("svaren kommer från män", "tio", "count", value=10, name_variants=["svaren"]),
        judged(
            "1a",
            "achieved",
            "kom vi över nivån bland kvinnorna",
            aspect="kvinnorna",
            source="text",
            goal_alt=["1"],
        ),
        judged("1a", "not_achieved", "men inte bland männen", aspect="männen", source="text", goal_alt=["1"]),
        value("män har berättat", "tre män", "count", value=3, sure=False),
        value("svarar på ett larm", "fyra minuter", None, value=4, sure=False),
        grade("1", "partly", "godkänt med anmärkning", goal_alt=["1a"]),
        grade("2", "achieved", "klart godkänt"),
    )


def meals(s: Specimen) -> None:
    """Put the aims of meals."""
    s.goal_defaults["perspective"] = "Måltider"
    s.heading(1, "Måltider")
    s.p(
        f"""{FOOD}. {NIGHT}. Måltidsombuden på de tre avdelningarna har träffats sex gånger, och kostchefen har varit
        med vid fyra av träffarna. Kvällsmålet har flyttats från klockan 19.30 till 20.30.""",
        goal("3", FOOD),
        goal("4", NIGHT, target=("<=", 11, "hours")),
        value("nattfasta", "elva timmar", "hours", value=11, measure="target", sure=False),
        value("Måltidsombuden träffats", "sex gånger", "count", value=6, name_variants=["Måltidsombuden"]),
        value("kostchefen varit med", "fyra av träffarna", "count", value=4, sure=False),
    )
    s.p(
        """Andelen som tycker att maten smakar bra har stigit från 64 till 71 procent, men det är fortfarande sämre än
        i kommunen i stort. Nattfastan mättes två dygn i oktober. För 27 av 43 boende var den längre än elva timmar,
        och medelvärdet var 11 timmar och 50 minuter. För maten ger vi oss därmed godkänt med anmärkning och för
        nattfastan underkänt.""",
        value("maten smakar bra", "71 procent", "percent", name_variants=["Andelen maten"]),
        value("maten smakar bra", "64", "percent", measure="previous", period=BEFORE, name_variants=["Andelen"]),
        value("Nattfastan längre än elva timmar", "27 av 43 boende", "count", name_variants=["boende"]),
        value("Nattfastan medelvärdet", "11 timmar", "hours", sure=False),
        grade("3", "partly", "godkänt med anmärkning"),
        grade("4", "not_achieved", "för nattfastan underkänt"),
    )


def plans(s: Specimen) -> None:
    """Put the aims of plans and influence."""
    s.goal_defaults["perspective"] = "Delaktighet"
    s.heading(1, "Delaktighet")
    s.p(
        f"{PLAN}. En plan räknas som aktuell om den har följts upp under det senaste halvåret.",
        goal("5", PLAN, target=("=", 100, "percent")),
    )
    s.p("Aktuella genomförandeplaner per den 30 september 2018", style="caption")
    s.values(
        Grid(
            header=(("Avdelning", "Antal boende", "Aktuella planer", "Andel, %"),),
            rows=(
                ("Kajen", "16", "16", "100"),
                ("Fyren", "15", "13", "87"),
                ("Skagen", "12", "8", "67"),
                ("Totalt", "43", "37", "86"),
            ),
            widths=(0.34, 0.22, 0.22, 0.22),
            bold_rows=(3,),
        ),
        (
            Column("Antal boende", "outcome", "count", "2018-09"),
            Column("Aktuella planer", "outcome", "count", "2018-09"),
            Column("Andel, %", "outcome", "percent", "2018-09"),
        ),
        extra={"name_variants": ["Aktuella genomförandeplaner per den 30 september 2018"]},
    )
    s.p(
        """Kajen får klart godkänt, Fyren godkänt med anmärkning och Skagen underkänt. På Skagen har kontaktmännen
        bytts ut i omgångar sedan fyra medarbetare slutat.""",
        grade("5", "achieved", "klart godkänt", unit="Kajen"),
        grade("5", "partly", "godkänt med anmärkning", unit="Fyren"),
        grade("5", "not_achieved", "underkänt", unit="Skagen"),
        value("medarbetare slutat", "fyra medarbetare", "count", value=4, name_variants=["medarbetare"]),
    )
    s.p(
        f"""{TIMES}. Sex av tio anser att de kan påverka tiderna, tre procentenheter fler än 2017. Schemat styr
        fortfarande mer än det borde, och vi är inte stolta över resultatet. Omdöme: {PARTLY}.""",
        goal("6", TIMES),
        value("anser att de kan påverka tiderna", "Sex av tio", "percent", value=60, name_variants=["påverka"]),
        value("procentenheter fler", "tre procentenheter", None, value=3, sure=False),
        grade("6", "partly", PARTLY),
    )


def health(s: Specimen) -> None:
    """Put the aims of health and safe care."""
    s.goal_defaults["perspective"] = "Hälsa och säkerhet"
    s.heading(1, "Hälsa och säkerhet")
    s.p(
        f"""{FALLS}. {RISK}. {HYGIENE}. Fallen redovisas i tabellen. För de 13 som flyttade in blev tolv
        riskbedömda i tid, så där fattades en.""",
        goal("7", FALLS, target=("decrease", 20, "percent")),
        value("antalet fall", "en femtedel", "percent", value=20, measure="target", sure=False),
        goal("8", RISK, target=("<=", 2, "weeks")),
        goal("9", HYGIENE, target=("=", 100, "percent")),
        value("hygienrutiner och klädregler", "hundra procent", "percent", value=100, measure="target", sure=False),
        value("riskbedömda i tid", "tolv", "count", value=12, name_variants=["riskbedömda"]),
    )
    s.p("Avvikelser, antal", style="caption")
    s.values(
        Grid(
            header=(("Typ", "2016", "2017", "2018"),),
            rows=(
                ("Fall", "109", "118", "91"),
                ("varav fall med skada", "14", "17", "9"),
                ("Läkemedel, utebliven dos", "62", "48", "53"),
                ("Läkemedel, övrigt", "11", "8", "6"),
                ("Trycksår kategori 2–4", "–", "4", "3"),
                ("Hot och våld", "7", "12", "15"),
                ("Klagomål och synpunkter", "9", "6", "11"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
        ),
        (
            Column("2016", "previous", "count", "2016"),
            Column("2017", "previous", "count", BEFORE),
            Column("2018", "outcome", "count", YEAR),
        ),
        extra={"name_variants": ["Avvikelser, antal"]},
    )
    s.p(
        """Antalet fall har minskat med 23 procent, vilket är mer än vad vi föresatt oss och alltså klart godkänt. För
        riskbedömningarna stannar omdömet vid godkänt med anmärkning. Vid egenkontrollen i september följde 47 av 50
        observerade medarbetare alla steg i hygienrutinerna, eller 94 procent. Det duger inte. Bristerna gäller
        armbandsur och långärmade tröjor. En händelse, där en boende lämnade Skagen utan att någon märkte det, har
        rapporterats enligt lex Sarah.""",
        value("Antalet fall har minskat", "23 procent", "percent", name_variants=["fall"]),
        grade("7", "achieved", "klart godkänt"),
        grade("8", "partly", "godkänt med anmärkning"),
        value("följde alla steg i hygienrutinerna", "47 av 50", "count", name_variants=["observerade medarbetare"]),
        value("följde alla steg i hygienrutinerna", "94 procent", "percent", name_variants=["medarbetare"]),
        judged("9", "not_achieved", "Det duger inte", source="text"),
        value("lex Sarah", "En händelse", "count", value=1, name_variants=["händelse rapporterats"], sure=False),
    )


def life(s: Specimen) -> None:
    """Put the aims of everyday life."""
    s.goal_defaults["perspective"] = "Vardag och närstående"
    s.heading(1, "Vardag och närstående")
    s.p(
        f"""{OUT}. Den nya checklistan kom i bruk först i december, och dessförinnan har ingen räknat. Av de 98
        timmar i veckan som aktivitetssamordnaren och kultursommarens ungdomar lade ned i juli skedde en stor del
        utomhus. Omdöme: {UNTRIED}.""",
        goal("10", OUT, target=(">=", 2, "count")),
        value("utevistelse", "minst två gånger", "count", value=2, measure="target", sure=False),
        value("timmar i veckan", "98 timmar", "hours", period="2018-07", sure=False),
        grade("10", "not_measured", UNTRIED),
    )
    s.p(
        f"""{KIN}. Det blev fyra, och till den sista kom 36 personer. Omdöme: {GOOD}.""",
        goal("11", KIN, target=("=", 4, "count")),
        value("träffar", "fyra träffar", "count", value=4, measure="target", sure=False),
        value("träffar", "fyra", "count", value=4, sure=False),
        value("personer", "36 personer", "count", name_variants=["kom personer"]),
        grade("11", "achieved", GOOD),
    )


def staff(s: Specimen) -> None:
    """Put the aims of the staff."""
    s.goal_defaults["perspective"] = "Medarbetare"
    s.heading(1, "Medarbetare")
    s.p(
        f"{SICK}. {TRAINED}.",
        goal("12", SICK, target=("<=", 8, "percent")),
        value("sjukfrånvaro", "högst åtta procent", "percent", value=8, measure="target", sure=False),
        goal("13", TRAINED, target=(">=", 85, "percent")),
        value("undersköterskor", "minst 85 procent", "percent", measure="target", sure=False),
    )
    s.p("Personal", style="caption")
    s.values(
        Grid(
            header=(("", "2017", "2018", "Mål 2018"),),
            rows=(
                ("Sjukfrånvaro, kvinnor, %", "8,9", "9,6", ""),
                ("Sjukfrånvaro, män, %", "5,1", "4,3", ""),
                ("Sjukfrånvaro, totalt, %", "8,4", "9,0", "8,0"),
                ("Andel undersköterskor, %", "83", "88", "85"),
                ("Timanställda, årsarbetare", "6,2", "7,1", ""),
                ("Genomsnittlig sysselsättningsgrad, %", "86", "89", ""),
            ),
            widths=(0.49, 0.17, 0.17, 0.17),
        ),
        (
            Column("2017", "previous", "percent", BEFORE),
            Column("2018", "outcome", "percent", YEAR),
            Column("Mål 2018", "target", "percent", YEAR),
        ),
        units={"Timanställda, årsarbetare": "fte"},
    )
    s.p(
        """Sjukfrånvaron har ökat för tredje året i rad och får underkänt. Influensan i februari slog ut halva Fyren.
        Andelen undersköterskor är däremot klart godkänd efter att fem medarbetare slutfört sin validering.""",
        grade("12", "not_achieved", "får underkänt"),
        grade("13", "achieved", "klart godkänd"),
        value("medarbetare slutfört sin validering", "fem medarbetare", "count", value=5, name_variants=["validering"]),
    )


def money_of_home(s: Specimen) -> None:
    """Put the account of the money."""
    s.goal_defaults["perspective"] = None
    s.heading(1, "Ekonomi")
    s.p(
        """Sjögläntans budget var 31,2 mnkr. Årets resultat blev ett underskott på 412 tkr. Vikarier under
        influensaperioden kostade 260 tkr mer än beräknat, och för arbetskläder blev det 95 tkr dyrare. Kostnaden per
        plats och dygn blev 1 968 kronor.""",
        value("budget", "31,2 mnkr", "sek", value=31_200_000, sure=False),
        money("Årets resultat", currency_unit="tkr", deviation=-412_000, period=YEAR, is_total=1, unit=UNIT),
        value("Vikarier kostade mer än beräknat", "260 tkr", "sek", value=260_000, sure=False),
        value("arbetskläder dyrare", "95 tkr", "sek", value=95_000, sure=False),
        value("Kostnaden per plats och dygn", "1 968 kronor", None, name_variants=["Kostnaden"]),
    )


def onwards(s: Specimen) -> None:
    """Put what comes next."""
    s.heading(1, "Det vi tar med oss till 2019")
    calm = "Vi ska ha högst 75 fall"
    early = "Vi ska ha ett kvällsmål på alla avdelningar senast klockan 21"
    s.p(
        f"""{calm}. {early}. Skagen ska börja arbeta efter BPSD-registret, och två medarbetare går utbildningen i
        mars. Till brukarundersökningen 2019 hoppas vi på fler svar, gärna 80 procent.""",
        goal("n1", calm, target=("<=", 75, "count"), year=2019, sure=False),
        goal("n2", early, year=2019, sure=False),
        goal("n3", "Skagen ska börja arbeta efter BPSD-registret", year=2019, sure=False),
        value("medarbetare går utbildningen", "två medarbetare", "count", value=2, period="2019", sure=False),
        value("svar", "80 procent", "percent", measure="target", period="2019", sure=False),
        value("fall", "högst 75 fall", "count", measure="target", period="2019", sure=False),
    )
