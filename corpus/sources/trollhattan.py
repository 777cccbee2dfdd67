"""A labour market and social board's annual accounts: unit by unit, goals in a list, verdict words of its own."""

from corpus.gold import Noted, goal, judged, money
from corpus.gold import value as told
from corpus.story import Column, Grid, Look, Specimen

TRAPS = [
    "verdict words of the board's own, explained once and used in every inflection",
    "unit by unit: a description, a numbered list of goals, then the outcome goal by goal in running text",
    "the verdict in the middle of a paragraph, and once for two goals together",
    "a goal whose outcome cannot be told, and one that is carried over to the next year",
    "the autumn's refugees as context, with dates and counts",
    "a list of all goals with the verdict at the end, each goal in few words",
    "kinds of cost as rows of the money table, surplus and shortfall in prose",
]
ECONOMIC, LABOUR, CHILD, ADULT = (
    "Försörjningsenheten",
    "Arbetsmarknadsenheten",
    "Barn- och ungdomsenheten",
    "Vuxenenheten",
)
GOALS = {
    "1": "Minst 350 hushåll ska lämna försörjningsstödet för arbete eller studier",
    "2": "Nybesök ska erbjudas inom tio arbetsdagar",
    "3": "Andelen unga vuxna 18–24 år med försörjningsstöd ska minska",
    "4": "60 procent av deltagarna ska gå vidare till arbete eller studier",
    "5": "Alla feriearbetande ungdomar ska känna sig väl mottagna på sin arbetsplats",
    "6": "Utredningar enligt 11 kap. 1 § SoL ska vara klara inom fyra månader",
    "7": "Placeringar ska i första hand ske i egna familjehem",
    "8": "Barn ska inte behöva byta socialsekreterare under pågående utredning",
    "9": "Antalet vårddygn på institution ska minska med tio procent",
    "10": "Sju av tio som avslutar öppenvård ska ha en förbättrad livssituation",
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="trollhattan-arbetsmarknads-och-socialnamnden-2015",
        look=Look(
            colour="#000000",
            family="times",
            size=11.5,
            headings="modest",
            table="lines",
            header=("Trollhättans Stad", "Årsbokslut 2015"),
            footer=("Arbetsmarknads- och socialförvaltningen", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=True,
        ),
        document={
            "municipality_code": "1488",
            "municipality": "Trollhättan",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut 2015",
            "organisation": "Arbetsmarknads- och socialnämnden",
            "unit": None,
            "year": 2015,
            "period_start": "2015-01-01",
            "period_end": "2015-12-31",
        },
        goal_defaults={"level": "board", "year": 2015},
        value_defaults={"period": "2015"},
    )
    s.heading(1, "Årsbokslut 2015", listed=False)
    s.p("Arbetsmarknads- och socialnämnden", style="bold")
    opening(s)
    economic(s)
    labour(s)
    child(s)
    adult(s)
    overview(s)
    key_figures(s)
    economy(s)
    s.traps += TRAPS
    return s


def opening(s: Specimen) -> None:
    """Put the year and the words of the verdicts."""
    s.heading(2, "Året i korthet")
    s.p(
        """Hösten 2015 blev den mest krävande period som individ- och familjeomsorgen i Trollhättan upplevt. Mellan
        september och december anvisades kommunen 203 ensamkommande barn, nästan lika många som under de fem föregående
        åren sammantaget. På elva veckor öppnades fyra boenden, bland annat i det tidigare vandrarhemmet, och 130
        personer anställdes. Flera medarbetare lånades in från andra förvaltningar och ett femtontal frivilliga från
        föreningslivet hjälpte till vid mottagandet. Natten mot den 9 november vattenskadades öppenvårdens lokaler, och
        drygt 600 samtal fick flyttas eller ställas in innan de nya lokalerna på Drottninggatan stod klara i
        december.""",
        told("anvisades ensamkommande barn", "203 ensamkommande barn", "count", period="2015-09/2015-12"),
        told("boenden öppnades på", "elva veckor", "weeks", value=11, sure=False),
        told("boenden öppnades", "fyra boenden", "count", value=4, name_variants=["boenden"]),
        told("personer anställdes", "130 personer", "count", name_variants=["anställdes"]),
        told("samtal fick flyttas eller ställas in", "drygt 600 samtal", "count", value=600, name_variants=["samtal"]),
        told("frivilliga från föreningslivet", "ett femtontal frivilliga", "count", value=15, sure=False),
    )
    s.p(
        """Samtidigt har det ordinarie arbetet fortgått. Nämnden beslutade i budgeten om tio effektmål. I det följande
        redovisas de under den enhet som svarar för dem. Ett mål är <i>infriat</i> när utfallet motsvarar det som
        nämnden bestämt, <i>till stor del infriat</i> när det bara är lite som saknas och <i>inte infriat</i> i övriga
        fall. För några mål har utfallet inte gått att utläsa.""",
        told("effektmål", "tio effektmål", "count", value=10, sure=False),
    )


def unit(s: Specimen, name: str, text: str, keys: tuple[str, ...], *noted: Noted) -> None:
    """Put a unit, what it does and its goals."""
    s.heading(2, name)
    s.p(text, *noted)
    s.p("Effektmål", style="label")
    targets = {
        "1": (">=", 350, "count"),
        "2": ("<=", 10, "days"),
        "3": ("decrease", None, None),
        "4": (">=", 60, "percent"),
        "5": (">=", 100, "percent"),
        "6": ("<=", 4, "months"),
        "9": ("decrease", 10, "percent"),
        "10": (">=", 70, "percent"),
    }
    for key in keys:
        aim = targets.get(key)
        s.p(
            f"{key}. {GOALS[key]}.",
            goal(key, GOALS[key], number=key, unit=name, target=aim),  # type: ignore[arg-type]
        )
    s.p("Utfall", style="label")


def economic(s: Specimen) -> None:
    """Put the unit for economic support."""
    unit(
        s,
        ECONOMIC,
        """Enheten utreder rätten till ekonomiskt bistånd och ger budget- och skuldrådgivning. Under 2015 fick 1 842
        hushåll stöd någon gång under året, 57 färre än 2014. Barn ingick i 611 av hushållen. Medelbidraget har stigit
        till 8 130 kr per månad, eftersom fler har varit helt utan andra inkomster.""",
        ("1", "2", "3"),
        told("hushåll fick stöd", "1 842 hushåll", "count", org_unit=ECONOMIC, name_variants=["hushåll"]),
        told("färre hushåll", "57 färre", "count", sure=False),
        told("Barn ingick i hushållen", "611 av hushållen", "count", org_unit=ECONOMIC, name_variants=["Barn"]),
        told("Medelbidraget", "8 130 kr", "sek", org_unit=ECONOMIC),
    )
    s.p(
        """Effektmål 1. Under året avslutades 412 ärenden med orsak arbete eller studier, varav 288 till arbete. Målet
        är därmed infriat med god marginal. Samarbetet med Arbetsförmedlingen i Jobbpunkten har betytt mycket.""",
        told("avslutades ärenden med orsak arbete eller studier", "412 ärenden", "count", org_unit=ECONOMIC),
        told("ärenden till arbete", "288", "count", org_unit=ECONOMIC, name_variants=["arbete", "ärenden"]),
        judged("1", "achieved", "Målet är därmed infriat"),
    )
    s.p(
        """Effektmål 2. I genomsnitt fick den sökande vänta nio arbetsdagar. Under juli och augusti drog tiden ut till
        sexton dagar. Vi betraktar målet som till stor del infriat.""",
        told("den sökande fick vänta", "nio arbetsdagar", "days", value=9, org_unit=ECONOMIC, name_variants=["vänta"]),
        told("tiden drog ut", "sexton dagar", "days", value=16, org_unit=ECONOMIC, period="2015-07/2015-08"),
        judged("2", "partly", "målet som till stor del infriat"),
    )
    s.p(
        """Effektmål 3. I december 2014 hade 9,1 procent av alla mellan 18 och 24 år försörjningsstöd. Ett år senare
        var andelen 7,8 procent. Den förbättrade arbetsmarknaden för unga är en viktig förklaring. Även detta mål har
        infriats.""",
        told("försörjningsstöd", "9,1 procent", "percent", measure="previous", period="2014-12", org_unit=ECONOMIC),
        told(
            "försörjningsstöd", "7,8 procent", "percent", period="2015-12", org_unit=ECONOMIC, name_variants=["andelen"]
        ),
        judged("3", "achieved", "mål har infriats"),
    )


def labour(s: Specimen) -> None:
    """Put the labour market unit."""
    unit(
        s,
        LABOUR,
        """Arbetsmarknadsenheten erbjuder praktik, arbetsträning och kommunala visstidsanställningar. 534 personer har
        deltagit under året, av dem var 241 kvinnor. Verkstaden på Överby flyttade i mars till större lokaler.""",
        ("4", "5"),
        told("personer har deltagit", "534 personer", "count", org_unit=LABOUR, name_variants=["personer"]),
        told("kvinnor", "241 kvinnor", "count", org_unit=LABOUR),
    )
    s.p(
        """Effektmål 4. Av de 319 deltagare som avslutades gick 172 vidare, vilket motsvarar 54 procent. För kvinnor är
        resultatet 49 procent och för män 58 procent. Målet är inte infriat. En översyn av hur deltagarna anvisas ska
        vara klar till sommaren.""",
        told("deltagare som avslutades", "319 deltagare", "count", org_unit=LABOUR, name_variants=["deltagare"]),
        told("deltagare gick vidare", "172", "count", org_unit=LABOUR, name_variants=["gick vidare"]),
        told("deltagare gick vidare", "54 procent", "percent", org_unit=LABOUR, name_variants=["gick vidare"]),
        told(
            "resultatet kvinnor",
            "49 procent",
            "percent",
            series="kvinnor",
            org_unit=LABOUR,
            name_variants=["resultatet"],
        ),
        told("resultatet män", "58 procent", "percent", series="män", org_unit=LABOUR, name_variants=["resultatet"]),
        judged("4", "not_achieved", "Målet är inte infriat"),
    )
    s.p(
        """Effektmål 5. Sommaren 2015 hade 468 ungdomar feriearbete i tre veckor. Enkäten besvarades av 301, och 288 av
        dem svarade att de blivit väl mottagna. Målet är till stor del infriat.""",
        told("ungdomar hade feriearbete", "468 ungdomar", "count", org_unit=LABOUR, name_variants=["feriearbete"]),
        told("Enkäten besvarades", "301", "count", org_unit=LABOUR, name_variants=["Enkäten"]),
        told("väl mottagna", "288", "count", org_unit=LABOUR),
        told("feriearbete i veckor", "tre veckor", "weeks", value=3, sure=False),
        judged("5", "partly", "Målet är till stor del infriat"),
    )


def child(s: Specimen) -> None:
    """Put the unit for children."""
    unit(
        s,
        CHILD,
        """Enheten tog emot 1 987 anmälningar, en ökning med 14 procent. Inflödet i kombination med svårigheten att
        rekrytera erfarna socialsekreterare har präglat året. Tidvis var en tredjedel av tjänsterna obesatta och
        nämnden har köpt in konsulter för 5,2 mnkr.""",
        ("6", "7", "8"),
        told("anmälningar", "1 987 anmälningar", "count", org_unit=CHILD),
        told("ökning av anmälningar", "14 procent", "percent", org_unit=CHILD, sure=False),
        told("tjänsterna obesatta", "en tredjedel", "percent", value=33, sure=False),
        told("köpt in konsulter", "5,2 mnkr", "sek", value=5_200_000, org_unit=CHILD, name_variants=["konsulter"]),
    )
    s.p(
        """Effektmål 6. Av 604 avslutade utredningar blev 386 klara i tid. Som mest var 90 utredningar försenade, i
        slutet av oktober. Vid årsskiftet hade siffran sjunkit till 51. Målet har inte infriats och kvarstår för
        2016.""",
        told(
            "avslutade utredningar", "604 avslutade utredningar", "count", org_unit=CHILD, name_variants=["utredningar"]
        ),
        told("utredningar klara i tid", "386", "count", org_unit=CHILD, name_variants=["klara i tid"]),
        told("utredningar försenade", "90 utredningar", "count", period="2015-10", org_unit=CHILD),
        told("utredningar försenade", "51", "count", period="2015-12", org_unit=CHILD, name_variants=["siffran"]),
        judged("6", "not_achieved", "Målet har inte infriats"),
    )
    s.p(
        """Effektmål 7 och 8. Antalet egna familjehem ökade från 74 till 81, men behovet ökade snabbare.
        Konsulentstödda hem stod för 38 procent av dygnen mot 29 procent året innan, och målet om egna familjehem kan
        inte anses infriat. Hur många barn som bytt socialsekreterare förs det ingen statistik över. Utfallet för mål 8
        går därför inte att utläsa, men med tanke på personalomsättningen har bytena sannolikt varit många.""",
        told("egna familjehem", "74", "count", measure="previous", period="2014", org_unit=CHILD),
        told("egna familjehem", "81", "count", org_unit=CHILD),
        told("Konsulentstödda hem", "38 procent", "percent", org_unit=CHILD),
        told("Konsulentstödda hem", "29 procent", "percent", measure="previous", period="2014", org_unit=CHILD),
        judged("7", "not_achieved", "målet om egna familjehem kan inte anses infriat"),
        judged("8", "not_measured", "går därför inte att utläsa"),
    )


def adult(s: Specimen) -> None:
    """Put the unit for adults."""
    unit(
        s,
        ADULT,
        """Vuxenenheten arbetar med missbruk, våld i nära relationer och bostadssociala frågor. 288 personer hade en
        pågående insats vid årets slut. Skyddat boende beviljades i 34 ärenden som rörde 34 kvinnor och 41 barn.""",
        ("9", "10"),
        told("personer hade en pågående insats", "288 personer", "count", period="2015-12", org_unit=ADULT),
        told(
            "Skyddat boende beviljades ärenden", "34 ärenden", "count", org_unit=ADULT, name_variants=["Skyddat boende"]
        ),
        told("Skyddat boende kvinnor", "34 kvinnor", "count", org_unit=ADULT, name_variants=["kvinnor"]),
        told("Skyddat boende barn", "41 barn", "count", org_unit=ADULT, name_variants=["barn"]),
    )
    s.p(
        """Effektmål 9. Vårddygnen uppgick till 6 218 jämfört med 7 340 under 2014. Det är en minskning med 15 procent
        och målet är infriat. Minskningen gäller frivilliga placeringar, medan LVM-vården ligger kvar på samma nivå.""",
        told("Vårddygnen", "6 218", "count", org_unit=ADULT),
        told("Vårddygnen", "7 340", "count", measure="previous", period="2014", org_unit=ADULT),
        told(
            "minskning Vårddygnen", "15 procent", "percent", org_unit=ADULT, name_variants=["Vårddygnen", "minskning"]
        ),
        judged("9", "achieved", "målet är infriat"),
    )
    s.p(
        """Effektmål 10. Enligt uppföljningsintervjuerna, som gjordes med 58 personer, hade 43 fått det bättre, det
        vill säga 74 procent. Målet får anses infriat även om underlaget är begränsat.""",
        told("uppföljningsintervjuerna", "58 personer", "count", org_unit=ADULT, name_variants=["personer"]),
        told("fått det bättre", "43", "count", org_unit=ADULT),
        told("fått det bättre", "74 procent", "percent", org_unit=ADULT),
        judged("10", "achieved", "Målet får anses infriat"),
    )


def overview(s: Specimen) -> None:
    """Put the list of goals with the verdict of each."""
    s.heading(2, "Effektmålen i sammandrag")
    rows = (
        ("1", "Till arbete eller studier från försörjningsstöd", "Infriat", "achieved"),
        ("2", "Nybesök inom tio dagar", "Till stor del infriat", "partly"),
        ("3", "Färre unga vuxna med stöd", "Infriat", "achieved"),
        ("4", "Vidare från arbetsmarknadsenheten", "Inte infriat", "not_achieved"),
        ("5", "Feriearbetande ungdomar", "Till stor del infriat", "partly"),
        ("6", "Utredningar inom fyra månader", "Inte infriat", "not_achieved"),
        ("7", "Egna familjehem", "Inte infriat", "not_achieved"),
        ("8", "Byte av socialsekreterare", "Ej utläsbart", "not_measured"),
        ("9", "Vårddygn på institution, vuxna", "Infriat", "achieved"),
        ("10", "Förbättrad livssituation", "Infriat", "achieved"),
    )
    s.add(
        Grid(
            header=(("Nr", "Effektmål", "Bedömning"),),
            rows=tuple(row[:3] for row in rows),
            widths=(0.08, 0.57, 0.35),
            left_columns=(0, 1, 2),
        ),
        *(judged(key, status, word, source="template", sure=False, note="repeated") for key, _, word, status in rows),
    )
    s.p(
        """Fyra av tio effektmål är infriade, två till stor del infriade och tre inte infriade. Nämnden ser det som ett
        godtagbart resultat med hänsyn till hösten.""",
        told("effektmål är infriade", "Fyra av tio effektmål", "count", value=4, sure=False),
        told("effektmål till stor del infriade", "två till stor del infriade", "count", value=2, sure=False),
        told("effektmål inte infriade", "tre inte infriade", "count", value=3, sure=False),
    )


def key_figures(s: Specimen) -> None:
    """Put the key figures."""
    s.heading(2, "Nyckeltal")
    s.values(
        Grid(
            header=(("", "2013", "2014", "2015"),),
            rows=(
                ("Hushåll med försörjningsstöd", "1 931", "1 899", "1 842"),
                ("Försörjningsstöd per hushåll, kr", "60 539", "62 454", "65 907"),
                ("Genomsnittlig bidragstid, månader", "6,7", "7,0", "7,2"),
                ("Anmälningar barn och unga", "1 604", "1 743", "1 987"),
                ("Vårddygn HVB, barn och unga", "5 480", "6 015", "9 872"),
                ("Vårddygn institution, vuxna", "7 012", "7 340", "6 218"),
                ("Ensamkommande barn vid årets slut", "61", "88", "266"),
                ("Sjukfrånvaro, %", "6,1", "7,4", "8,3"),
            ),
            widths=(0.52, 0.16, 0.16, 0.16),
        ),
        (
            Column("2013", "previous", "count", "2013"),
            Column("2014", "previous", "count", "2014"),
            Column("2015", "outcome", "count", "2015"),
        ),
        units={
            "Försörjningsstöd per hushåll, kr": "sek",
            "Genomsnittlig bidragstid, månader": "months",
            "Sjukfrånvaro, %": "percent",
        },
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Ekonomiskt resultat")
    s.p("Belopp i mnkr", style="small")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2014", "Budget 2015", "Bokslut 2015", "Avvikelse"),),
            rows=(
                ("Intäkter", "98,4", "92,0", "131,7", "39,7"),
                ("Personalkostnader", "-164,2", "-171,5", "-178,9", "-7,4"),
                ("Försörjningsstöd", "-118,6", "-115,0", "-121,4", "-6,4"),
                ("Köp av vård", "-71,3", "-68,0", "-92,6", "-24,6"),
                ("Övriga kostnader", "-58,8", "-57,5", "-66,3", "-8,8"),
                ("Nettokostnad", "-314,5", "-320,0", "-327,5", "-7,5"),
            ),
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(5,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        currency_unit="mkr",
        period="2015",
    )
    s.p(
        f"""Nämndens nettokostnad blev 7,5 mnkr högre än budget. {CHILD} redovisar ett underskott på 13,1 mnkr, där
        köpta HVB-platser är den enskilt största posten. {ECONOMIC} visar minus 4,9 mnkr. Flyktingverksamheten ger genom
        statsbidragen ett överskott på 9,6 mnkr, medan {LABOUR.lower()} och {ADULT.lower()} tillsammans ligger 0,9 mnkr
        bättre än budget. I delårsrapporten per den 31 augusti räknade nämnden med ett underskott på 11 mnkr.""",
        money("Nämndens nettokostnad", currency_unit="mkr", deviation=-7_500_000, period="2015", is_total=1),
        money(CHILD, currency_unit="mkr", deviation=-13_100_000, period="2015"),
        money(ECONOMIC, currency_unit="mkr", deviation=-4_900_000, period="2015"),
        money("Flyktingverksamheten", currency_unit="mkr", deviation=9_600_000, period="2015"),
        money(
            "arbetsmarknadsenheten och vuxenenheten",
            currency_unit="mkr",
            deviation=900_000,
            period="2015",
            sure=False,
        ),
        money("nämnden", currency_unit="mkr", deviation=-11_000_000, period="2015", sure=False, note="the forecast"),
    )
