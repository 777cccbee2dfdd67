"""A joint association for rescue and environment: goals by tertial as dots, comments by number, deviations in %."""

from dataclasses import dataclass

from corpus.gold import Noted, goal, judged, money, seen, value
from corpus.story import Cell, Column, Grid, Items, Look, Mark, Specimen

TRAPS = [
    "a matrix of goals with a dot for each tertial and one for the year, all without words, a legend below it",
    "comments by number after the matrix, verdicts in them by station, some stronger than the dot",
    "the association's members named as often as itself, other municipalities that it sells services to",
    "deviations in kronor and in percent side by side, costs with minus, income without",
    "counts of eight months of three years, a plan for the year beside what has been done and a forecast",
    "times in seconds and minutes, sections of laws, stations with numbers, meetings with dates",
    "a survey that is not made until next year, goals that are told in other words in the summary",
]
SO_FAR, YEAR = "2020-01/2020-08", "2020"
LEGEND = {
    "green": ("Målet nås eller väntas nås", "achieved"),
    "yellow": ("Målet nås eller väntas nås delvis", "partly"),
    "red": ("Målet nås inte eller väntas inte nås", "not_achieved"),
    "grey": ("Har inte kunnat mätas", "not_measured"),
}
# Letters of the matrix: a dot for the first tertial, the second, and the year.
DOTS = {"g": "green", "y": "yellow", "r": "red", "-": "grey"}
Target = tuple[str, float | None, str | None]


@dataclass(frozen=True)
class Row:
    """A row of the matrix: number, goal, dots, and what the goal demands."""

    number: str
    text: str
    dots: str
    target: Target | None = None


AREAS = {
    "Trygghet och säkerhet": (
        Row("1", "Första fordon ska vid minst 90 % av larmen lämna stationen i rätt tid", "gyy", (">=", 90, "percent")),
        Row("2", "Antalet bränder i bostad ska minska jämfört med 2019", "ygg", ("decrease", None, None)),
        Row("3", "Minst 3 000 personer ska utbildas i brandskydd och hjärt-lungräddning", "yrr", (">=", 3000, "count")),
        Row("4", "All planerad tillsyn enligt lagen om skydd mot olyckor ska utföras", "grr"),
    ),
    "Miljö och hälsa": (
        Row("5", "Livsmedelskontrollen ska följa kontrollplanen", "gry"),
        Row("6", "Företagen ska ge förbundets myndighetsutövning minst index 75", "--y", (">=", 75, "index")),
        Row("7", "Minst 200 bristfälliga enskilda avlopp ska åtgärdas", "ygg", (">=", 200, "count")),
    ),
    "Organisation och ekonomi": (
        Row("8", "Alla skift på deltidsstationerna ska vara fullt bemannade", "yyr"),
        Row("9", "Sjukfrånvaron ska understiga 4,5 %", "ryr", ("<", 4.5, "percent")),
        Row("10", "Förbundet ska ha en ekonomi i balans", "ggg"),
    ),
}


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="enkoping-raddnings-och-miljoforbundet-2020-08",
        look=Look(
            colour="#8a2a12",
            family="helvetica",
            size=10,
            table="grid",
            header=("Mälarstrandens räddnings- och miljöförbund", "Dnr 2020-000214"),
            footer=("Västra Ringgatan 6, 745 31 Enköping", "Sida {page} av {pages}"),
            first_page_with_header=1,
            justified=False,
        ),
        document={
            "municipality_code": "0381",
            "municipality": "Enköping",
            "report_type": "delarsrapport",
            "title": "Delårsrapport januari–augusti 2020",
            "organisation": "Mälarstrandens räddnings- och miljöförbund",
            "unit": None,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-08-31",
        },
        goal_defaults={"level": "board", "year": 2020},
        value_defaults={"period": SO_FAR},
    )
    s.heading(1, "Delårsrapport januari–augusti 2020")
    s.p("Fastställd av direktionen 2020-09-24, § 41", style="label")
    summary(s)
    matrix(s)
    safety(s)
    environment(s)
    organisation(s)
    incidents(s)
    inspections(s)
    economy(s)
    forecast(s)
    s.traps += TRAPS
    return s


def summary(s: Specimen) -> None:
    """Put the association and the summary."""
    s.heading(2, "Sammanfattning")
    s.p(
        """Mälarstrandens räddnings- och miljöförbund är ett kommunalförbund med Enköping och Håbo som medlemmar.
        Förbundet svarar för räddningstjänst, tillsyn och myndighetsutövning för drygt 67 000 invånare och säljer
        dessutom brandingenjörstjänster till Strängnäs. Här arbetar 74 heltidsanställda och 96 deltidsbrandmän på sex
        stationer.""",
        value("invånare", "drygt 67 000 invånare", "count", value=67_000, sure=False),
        value("heltidsanställda", "74 heltidsanställda", "count"),
        value("deltidsbrandmän", "96 deltidsbrandmän", "count"),
        value("stationer", "sex stationer", "count", value=6, name_variants=["deltidsbrandmän stationer"]),
    )
    s.p(
        """Perioden har präglats av pandemin. Kurser har ställts in, tillsynen har fått vänta och ett hundratal
        livsmedelskontroller har gjorts per telefon. Prognosen för helåret är ett resultat på 200 tkr, vilket är 500
        tkr sämre än budget. Av tio mål bedöms tre nås, tre delvis nås och fyra inte nås.""",
        value("livsmedelskontroller per telefon", "ett hundratal", "count", value=100, sure=False),
        money(
            "Prognosen för helåret", currency_unit="tkr", forecast=200_000, deviation=-500_000, period=YEAR, sure=False
        ),
        value("mål", "tio mål", "count", value=10, sure=False),
        value("mål bedöms nås", "tre nås", "count", value=3, sure=False),
        value("mål bedöms delvis nås", "tre delvis nås", "count", value=3, sure=False),
        value("mål inte nås", "fyra inte nås", "count", value=4, sure=False),
    )


def matrix(s: Specimen) -> None:
    """Put the matrix of goals and the legend."""
    s.heading(2, "Direktionens mål")
    rows: list[tuple[Cell, ...]] = []
    sections: list[int] = []
    noted: list[Noted] = []
    for area, goals in AREAS.items():
        sections.append(len(rows))
        rows.append((area, "", "", "", ""))
        for row in goals:
            marks = tuple(Mark(DOTS[dot], "circle", row.number) for dot in row.dots)  # type: ignore[arg-type]
            rows.append((row.number, row.text, *marks))
            noted.append(goal(row.number, row.text, number=row.number, target=row.target, perspective=area))
            for place, dot in enumerate(row.dots):
                legend, status = LEGEND[DOTS[dot]]
                earlier = {"sure": False, "note": "the first tertial"} if place == 0 else {}
                noted.append(seen(row.number, status, legend, forecast=int(place == 2), **earlier))
    s.add(
        Grid(
            header=(("Nr", "Mål", "T1", "T2", "Prognos helår"),),
            rows=tuple(rows),
            widths=(0.07, 0.61, 0.09, 0.09, 0.14),
            left_columns=(0, 1),
            section_rows=tuple(sections),
        ),
        *noted,
    )
    s.note(
        value("larmen", "minst 90 %", "percent", measure="target", period=YEAR, sure=False),
        value("personer ska utbildas", "Minst 3 000 personer", "count", measure="target", period=YEAR, sure=False),
        value("myndighetsutövning", "minst index 75", "index", measure="target", period=YEAR, sure=False),
        value("enskilda avlopp", "Minst 200", "count", measure="target", period=YEAR, sure=False),
        value("Sjukfrånvaron", "4,5 %", "percent", measure="target", period=YEAR, sure=False),
    )
    s.add(
        Grid(
            header=(),
            rows=tuple((Mark(c, "circle", None, role="legend"), text) for c, (text, _) in LEGEND.items()),  # type: ignore[arg-type]
            widths=(0.04, 0.6),
            left_columns=(0, 1),
            frameless=True,
        )
    )


def safety(s: Specimen) -> None:
    """Put the comments on the goals of safety."""
    s.heading(2, "Kommentarer till målen")
    s.heading(3, "Trygghet och säkerhet")
    s.p(
        """<b>Mål 1.</b> Heltidsstationen i Enköping ska vara på väg inom 90 sekunder och deltidsstationerna inom fem
        minuter. Till och med augusti lyckades det vid 86 procent av larmen, att jämföra med 91 procent samma period
        2019. Enköping klarar målet med god marginal, 97 procent, medan Bålsta och Örsundsbro inte gör det. För
        Fjärdhundra, som bytte larmsystem i maj, finns inga säkra uppgifter.""",
        value("larmen", "86 procent", "percent", name_variants=["lyckades vid larmen", "rätt tid"]),
        value(
            "larmen", "91 procent", "percent", measure="previous", period="2019-01/2019-08", name_variants=["period"]
        ),
        value("Enköping", "97 procent", "percent", org_unit="Enköping"),
        judged("1", "achieved", "Enköping klarar målet med god marginal", unit="Enköping"),
        judged(
            "1", "not_achieved", "medan Bålsta och Örsundsbro inte gör det", unit="Bålsta och Örsundsbro", sure=False
        ),
        judged("1", "not_measured", "finns inga säkra uppgifter", unit="Fjärdhundra", sure=False),
    )
    s.p(
        """<b>Mål 2.</b> Bränderna i bostad var 21 mot 29 motsvarande period i fjol. Minskningen gäller flerbostadshus
        och villor i lika grad. Håller utvecklingen i sig blir det den lägsta siffran sedan 2011.""",
        value("Bränderna i bostad", "21", "count"),
        value("Bränderna i bostad", "29", "count", measure="previous", period="2019-01/2019-08"),
    )
    s.p(
        """<b>Mål 3.</b> 640 personer har hunnit utbildas, varav 512 före den 12 mars. Hösten lär inte bli bättre.
        Digitala kurser för hemtjänstens personal provas i oktober, men de kan bara nå ett par hundra. Målet är utom
        räckhåll.""",
        value("personer har hunnit utbildas", "640 personer", "count", name_variants=["personer"]),
        value("före den 12 mars", "512", "count", name_variants=["personer utbildas"]),
        value("Digitala kurser", "ett par hundra", "count", value=200, sure=False),
        judged("3", "not_achieved", "Målet är utom räckhåll", forecast=1),
    )
    s.p(
        """<b>Mål 4.</b> Tillsynen på äldreboenden har skjutits till 2021 efter samråd med länsstyrelsen. 71 besök är
        gjorda av årets 160. Även om takten ökar i höst blir det som mest 115, och målet kommer därmed inte att
        nås.""",
        value("besök är gjorda", "71 besök", "count", name_variants=["besök"]),
        value("årets besök", "160", "count", measure="target", period=YEAR, name_variants=["besök"], sure=False),
        value("besök som mest", "115", "count", measure="forecast", period=YEAR, name_variants=["blir"], sure=False),
        judged("4", "not_achieved", "målet kommer därmed inte att nås", forecast=1),
    )


def environment(s: Specimen) -> None:
    """Put the comments on the goals of the environment."""
    s.heading(3, "Miljö och hälsa")
    s.p(
        """<b>Mål 5.</b> Av 620 planerade kontroller är 248 gjorda, 40 procent. Trängseltillsynen på krogar har enligt
        lagen (2020:526) om tillfälliga smittskyddsåtgärder på serveringsställen gått före, och 163 sådana besök har
        gjorts utöver planen. Två inspektörer har anställts på visstid. Vi räknar med att nå omkring två tredjedelar av
        kontrollerna före årsskiftet. De anläggningar som har högst riskklass blir samtliga besökta.""",
        value("planerade kontroller", "620 planerade kontroller", "count", measure="target", period=YEAR, sure=False),
        value("kontroller är gjorda", "248", "count", name_variants=["planerade kontroller"]),
        value("kontroller är gjorda", "40 procent", "percent", name_variants=["planerade kontroller"]),
        value("Trängseltillsynen besök", "163", "count", name_variants=["sådana besök"]),
        value("inspektörer har anställts", "Två inspektörer", "count", value=2, name_variants=["inspektörer"]),
        value("kontrollerna", "två tredjedelar", "percent", value=67, measure="forecast", period=YEAR, sure=False),
    )
    s.p(
        """<b>Mål 6.</b> Den öppna jämförelsen av företagsklimat redovisas först i april 2021. Senaste värdet, för
        2019, är 73. Livsmedelskontrollen fick 78 och miljötillsynen 66.""",
        value("Senaste värdet", "73", "index", measure="previous", period="2019", name_variants=["öppna jämförelsen"]),
        value("Livsmedelskontrollen", "78", "index", measure="previous", period="2019"),
        value("miljötillsynen", "66", "index", measure="previous", period="2019"),
        judged("6", "not_measured", "redovisas först i april 2021", sure=False),
    )
    s.p(
        """<b>Mål 7.</b> 187 avlopp har åtgärdats och 44 förelägganden löper ut under hösten. Målet väntas nås redan i
        oktober.""",
        value("avlopp har åtgärdats", "187 avlopp", "count", name_variants=["avlopp"]),
        value("förelägganden löper ut", "44 förelägganden", "count", name_variants=["förelägganden"]),
        judged("7", "achieved", "Målet väntas nås redan i oktober", forecast=1),
    )


def organisation(s: Specimen) -> None:
    """Put the comments on the goals of the organisation."""
    s.heading(3, "Organisation och ekonomi")
    s.p("<b>Mål 8.</b> Andelen fullt bemannade skift på deltidsstationerna har varit:")
    s.items(
        ("Bålsta 94 procent", "Fjärdhundra 88 procent", "Örsundsbro 71 procent", "Skokloster 99 procent"),
        *(
            value(
                f"fullt bemannade skift {place}", f"{share} procent", "percent", org_unit=place, name_variants=[place]
            )
            for place, share in (("Bålsta", 94), ("Fjärdhundra", 88), ("Örsundsbro", 71), ("Skokloster", 99))
        ),
    )
    s.p(
        """I Örsundsbro har fem av sexton brandmän sagt upp sig sedan årsskiftet. En rekryteringskampanj pågår, men med
        den utbildningstid som krävs når vi inte målet i år.""",
        value("brandmän har sagt upp sig", "fem av sexton brandmän", "count", value=5, name_variants=["brandmän"]),
        judged("8", "not_achieved", "når vi inte målet i år", forecast=1),
    )
    s.p(
        """<b>Mål 9.</b> Sjukfrånvaron till och med juli uppgår till 5,2 procent, varav långtidssjuka 1,9 procent. I
        mars var den uppe i 8,7 procent. Kvinnornas frånvaro är 6,0 procent och männens 4,9.""",
        value("Sjukfrånvaron", "5,2 procent", "percent", period="2020-01/2020-07"),
        value("långtidssjuka", "1,9 procent", "percent", period="2020-01/2020-07", name_variants=["Sjukfrånvaron"]),
        value(
            "Sjukfrånvaron mars", "8,7 procent", "percent", period="2020-03", name_variants=["Sjukfrånvaron", "mars"]
        ),
        value("Kvinnornas frånvaro", "6,0 procent", "percent", period=None),
        value("männens frånvaro", "4,9", "percent", period=None, name_variants=["männens", "frånvaro"]),
    )
    s.p(
        """<b>Mål 10.</b> Resultatet för perioden är -145 tkr. För helåret väntas ett svagt överskott, och målet om
        balans ser ut att nås.""",
        money("Resultatet för perioden", currency_unit="tkr", outcome=-145_000, period=SO_FAR, is_total=1),
        judged("10", "achieved", "målet om balans ser ut att nås", forecast=1),
    )


def incidents(s: Specimen) -> None:
    """Put the incidents."""
    s.heading(2, "Verksamheten i siffror")
    s.p("Räddningsuppdrag januari–augusti", style="caption")
    s.values(
        Grid(
            header=(("Typ av händelse", "2018", "2019", "2020"),),
            rows=(
                ("Brand i byggnad", "58", "63", "55"),
                ("Brand utomhus", "141", "74", "96"),
                ("Trafikolycka", "122", "131", "108"),
                ("Automatiskt larm utan brand", "203", "211", "189"),
                ("I väntan på ambulans", "87", "104", "121"),
                ("Övrigt", "76", "82", "91"),
                ("Totalt", "687", "665", "660"),
            ),
            widths=(0.46, 0.18, 0.18, 0.18),
            bold_rows=(6,),
        ),
        (
            Column("2018", "previous", "count", "2018-01/2018-08"),
            Column("2019", "previous", "count", "2019-01/2019-08"),
            Column("2020", "outcome", "count", SO_FAR),
        ),
        extra={"name_variants": ["Räddningsuppdrag januari–augusti"]},
    )


def inspections(s: Specimen) -> None:
    """Put the inspections."""
    s.p("Tillsyn och kontroll", style="caption")
    s.values(
        Grid(
            header=(("", "Plan 2020", "Utfört jan–aug", "Utfört, %", "Prognos 2020"),),
            rows=(
                ("Skydd mot olyckor", "160", "71", "44", "115"),
                ("Brandfarlig vara", "45", "30", "67", "45"),
                ("Livsmedel", "620", "248", "40", "410"),
                ("Miljöfarlig verksamhet", "340", "205", "60", "310"),
                ("Skolor och förskolor", "38", "9", "24", "15"),
                ("Serveringsställen, trängsel", "–", "163", "", "240"),
            ),
            widths=(0.36, 0.15, 0.18, 0.15, 0.16),
        ),
        (
            Column("Plan 2020", "target", "count", YEAR),
            Column("Utfört jan–aug", "outcome", "count", SO_FAR),
            Column("Utfört, %", "outcome", "percent", SO_FAR),
            Column("Prognos 2020", "forecast", "count", YEAR),
        ),
        extra={"name_variants": ["Tillsyn och kontroll"]},
    )


def shares(rows: tuple[tuple[str, ...], ...], place: int) -> list[Noted]:
    """Return the deviations in percent of a table of money: a reader may note them as values."""
    return [
        value(row[0], row[place], "percent", series="Avvikelse, %", source="table", sure=False)
        for row in rows
        if row[place] != "–"
    ]


def economy(s: Specimen) -> None:
    """Put the money of the period."""
    s.heading(2, "Ekonomi")
    s.p("Resultat för perioden januari–augusti, tkr", style="caption")
    rows = (
        ("Medlemsbidrag", "52 400", "52 400", "0", "0,0"),
        ("Övriga intäkter", "9 600", "8 110", "-1 490", "-15,5"),
        ("Personal", "-45 900", "-45 230", "670", "1,5"),
        ("Lokaler och fordon", "-7 850", "-8 120", "-270", "-3,4"),
        ("Övriga kostnader", "-5 700", "-5 240", "460", "8,1"),
        ("Avskrivningar", "-2 100", "-2 065", "35", "1,7"),
        ("Resultat", "450", "-145", "-595", "–"),
    )
    s.amounts(
        Grid(
            header=(("", "Budget", "Utfall", "Avvikelse, tkr", "Avvikelse, %"),),
            rows=rows,
            widths=(0.36, 0.16, 0.16, 0.16, 0.16),
            bold_rows=(6,),
        ),
        ("budget", "outcome", "deviation", None),
        period=SO_FAR,
    )
    s.note(*shares(rows, 4))
    s.p(
        """Intäkterna är 1,5 mnkr lägre än budget eftersom kurser och tillsynsavgifter har uteblivit. Staten har ersatt
        sjuklönekostnader med 318 tkr. Av investeringsbudgeten på 9,4 mnkr har 2,2 mnkr använts, huvudsakligen till ett
        höjdfordon som levereras i november.""",
        money("Intäkterna", currency_unit="mkr", deviation=-1_500_000, period=SO_FAR),
        value("ersatt sjuklönekostnader", "318 tkr", "sek", value=318_000, name_variants=["sjuklönekostnader"]),
        money(
            "investeringsbudgeten",
            currency_unit="mkr",
            statement="investment",
            budget=9_400_000,
            outcome=2_200_000,
            period=YEAR,
            sure=False,
        ),
    )


def forecast(s: Specimen) -> None:
    """Put the forecast."""
    s.p("Prognos 2020, nettokostnad per verksamhet, tkr", style="caption")
    rows = (
        ("Direktion och stab", "-6 240", "-6 500", "-6 350", "150", "2,3"),
        ("Räddningstjänst", "-48 910", "-50 200", "-49 900", "300", "0,6"),
        ("Förebyggande", "-5 120", "-5 600", "-5 950", "-350", "-6,3"),
        ("Miljö- och hälsoskydd", "-11 460", "-12 300", "-12 000", "300", "2,4"),
        ("Livsmedelskontroll", "-3 015", "-3 300", "-4 200", "-900", "-27,3"),
        ("Summa", "-74 745", "-77 900", "-78 400", "-500", "-0,6"),
    )
    s.amounts(
        Grid(
            header=(("Verksamhet", "Bokslut 2019", "Årsbudget", "Prognos", "Avvikelse, tkr", "Avvikelse, %"),),
            rows=rows,
            widths=(0.28, 0.15, 0.14, 0.13, 0.15, 0.15),
            bold_rows=(5,),
        ),
        ("previous", "budget", "forecast", "deviation", None),
        period=YEAR,
    )
    s.note(*shares(rows, 5))
    s.p(
        """Livsmedelskontrollen väntas gå med 900 tkr i underskott. Räddningstjänsten visar ett överskott på 300 tkr
        genom inställda övningar. Tillsammans med medlemsbidragen, 78,6 mnkr, ger detta förbundet ett resultat på 200
        tkr. Direktionen har gett förbundschefen i uppdrag att återkomma den 22 oktober med förslag på""",
        money("Livsmedelskontrollen", currency_unit="tkr", deviation=-900_000, period=YEAR),
        money("Räddningstjänsten", currency_unit="tkr", deviation=300_000, period=YEAR),
        value("medlemsbidragen", "78,6 mnkr", "sek", value=78_600_000, period=YEAR, sure=False),
    )
    s.add(
        Items(
            (
                "hur avgifterna kan betalas i förskott och timtaxan höjas till 1 250 kronor",
                "vilka inköp som kan vänta till 2021",
            ),
            "–",
        ),
        value("timtaxan", "1 250 kronor", "sek", period=None, sure=False),
    )
