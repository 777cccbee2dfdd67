"""A board's four-month report: goals judged by what is expected at the end of the year, forecasts beside outcomes."""

from corpus.gold import Fact, goal, indicator, judged, money, value
from corpus.story import Box, Break, Column, Grid, Look, Specimen

CARE, STAFF, MONEY = "Omsorg med kvalitet", "En attraktiv arbetsgivare", "Hushållning"
ERRORS: list[Fact] = [
    {
        "where": "Mål 2",
        "what": "the forecast says that the goal can be reached, the comment that it will be hard to reach",
    },
    {
        "where": "4 Ekonomi, raden Hemtjänst, Avvikelse",
        "what": "198 400 - 207 900 = -9 500, printed -9 400; the total holds with -9 500",
    },
    {"where": "1 Sammanfattning", "what": "says a deficit of 12,6 mkr for the year, the table 12,9"},
]
TRAPS = [
    "a cover letter with names, dates and a proposal before the report",
    "judgements are forecasts: bedöms kunna uppnås, kan delvis uppnås, blir svårt att uppnå, svårbedömt",
    "a box with the phrases of the scale",
    "outcome to August, last year's, forecast for the year and target in one row",
    "period given as Tertial 2, januari-augusti and per 31 augusti",
    "sick leave to July only",
    "costs positive, deviation positive = surplus, plus signs printed",
    "empty outcome because the measure is taken in autumn, printed as Ej aktuellt",
    "a deficit in mkr with one decimal in the text, tkr in the table",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="ostersund-vard-och-omsorgsnamnden-2016-08",
        look=Look(
            colour="#9b2d1f",
            family="helvetica",
            size=10,
            table="zebra",
            header=("Östersunds kommun", "Tertialrapport 2 2016"),
            footer=("Vård- och omsorgsnämnden", "{page} av {pages}"),
        ),
        document={
            "municipality_code": "2380",
            "municipality": "Östersund",
            "report_type": "delarsrapport",
            "title": "Tertialrapport 2 2016",
            "organisation": "Vård- och omsorgsnämnden",
            "unit": None,
            "year": 2016,
            "period_start": "2016-01-01",
            "period_end": "2016-08-31",
        },
        goal_defaults={"level": "board", "year": 2016},
        value_defaults={"period": "2016"},
    )
    letter(s)
    summary(s)
    care(s)
    safety(s)
    workplace(s)
    staff(s)
    economy(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def letter(s: Specimen) -> None:
    """Put the letter that comes before the report."""
    s.p("Tjänsteutlåtande", style="label")
    s.add(
        Grid(
            header=(),
            rows=(
                ("Vård- och omsorgsförvaltningen", "2016-09-28", "Dnr VON 2016/0388"),
                ("Maj-Lis Tandsten, controller", "", "Till Vård- och omsorgsnämnden"),
            ),
            widths=(0.42, 0.2, 0.38),
            left_columns=(0, 1, 2),
            frameless=True,
        )
    )
    s.heading(2, "Tertialrapport 2", listed=False)
    s.p("Förslag till beslut", style="bold")
    s.p(
        "Nämnden godkänner rapporten. Förvaltningen får i uppdrag att i december redovisa hur underskottet ska minskas."
    )
    s.p("Beslutsunderlag", style="bold")
    s.p("Tertialrapport 2 för perioden januari-augusti. Föregående rapport behandlades 2016-05-24 § 61.")
    s.p("Maj-Lis Tandsten<br/>Controller", style="signature")
    s.add(Break())


def summary(s: Specimen) -> None:
    """Chapter 1."""
    s.heading(1, "Tertialrapport 2 2016")
    s.p("Uppföljning per 31 augusti 2016", style="small")
    s.heading(2, "1 Sammanfattning")
    s.p(
        """Prognosen för helåret är ett underskott på 12,6 mkr. Det är framför allt hemtjänsten som drar över. Till
        och med augusti har nämnden betalat vite för tre ej verkställda beslut, sammanlagt 310 tkr. Kön till
        särskilt boende var 27 personer den 31 augusti, mot 41 vid samma tid i fjol.""",
        money("Prognosen för helåret", currency_unit="mkr", deviation=-12_600_000, period="2016", is_total=1),
        value("ej verkställda beslut", "tre", "count", value=3, period="2016-01/2016-08", sure=False),
        value("vite för ej verkställda beslut", "310 tkr", "sek", value=310_000, sure=False),
        value("Kön till särskilt boende", "27 personer", "count", period="2016-08"),
        value("Kön till särskilt boende", "41", "count", measure="previous", period="2015-08"),
    )
    s.add(
        Box(
            "Så bedöms målen",
            (
                "Målet bedöms kunna uppnås: minst 95 procent av målvärdet väntas vid årets slut.",
                "Målet bedöms delvis kunna uppnås: mellan 80 och 94 procent.",
                "Målet bedöms inte kunna uppnås: under 80 procent. Svårbedömt: underlag saknas.",
            ),
        )
    )


def goal_heading(s: Specimen, number: str, text: str, phrase: str, status: str, **extra: object) -> None:
    """Put a goal and what is expected of it."""
    s.heading(3, f"Mål {number} - {text}", goal(number, text, number=number, **extra), listed=False)  # type: ignore[arg-type]
    s.p(f"<b>Bedömning helår:</b> {phrase}", judged(number, status, phrase, source="template", forecast=1))


Row = tuple[str, str, str, str, str]


def figures(
    s: Specimen, rows: tuple[Row, ...], keys: tuple[str, ...], targets: tuple[tuple[str, float, str], ...]
) -> None:
    """Put the indicators of a goal; the first letter of a key is the number of the goal."""
    s.values(
        Grid(
            header=(("Indikator", "Utfall T2 2015", "Utfall T2 2016", "Prognos 2016", "Målvärde 2016"),),
            rows=rows,
            widths=(0.38, 0.15, 0.15, 0.15, 0.17),
        ),
        (
            Column("Utfall T2 2015", "previous", period="2015-01/2015-08"),
            Column("Utfall T2 2016", "outcome", period="2016-01/2016-08"),
            Column("Prognos 2016", "forecast", period="2016"),
            Column("Målvärde 2016", "target", period="2016"),
        ),
        units={row[0]: target[2] for row, target in zip(rows, targets, strict=True)},
    )
    for row, key, target in zip(rows, keys, targets, strict=True):
        s.note(indicator(key, row[0], key[0], target=target, target_source="table"))


def care(s: Specimen) -> None:
    """Chapter 2, the first goal."""
    s.heading(2, "2 Måluppfyllelse")
    s.heading(3, f"2.1 {CARE}")
    s.goal_defaults["perspective"] = CARE
    goal_heading(s, "1", "Brukarna ska möta få medarbetare", "Målet bedöms delvis kunna uppnås", "partly")
    figures(
        s,
        (
            ("Personalkontinuitet hemtjänst, antal per 14 dagar", "16", "15", "14", "Högst 13"),
            ("Andel med utsedd kontaktman", "82 %", "96 %", "97 %", "Minst 95 %"),
        ),
        ("1a", "1b"),
        (("<=", 13, "count"), (">=", 95, "percent")),
    )
    s.p(
        """Kontinuiteten förbättras i alla områden utom Brunflo, där schemat gjordes om först i juni. Utvecklingen
        är på rätt väg. Kontaktmän är nu utsedda för alla utom 22 brukare, och den delen av målet är uppfylld.""",
        judged("1", "ongoing", "på rätt väg", sure=False, goal_alt=["1a"]),
        value(
            "alla utom brukare",
            "22 brukare",
            "count",
            name_variants=["brukare", "Kontaktmän utsedda för alla utom brukare"],
        ),
        judged(
            "1",
            "achieved",
            "den delen av målet är uppfylld",
            aspect="Kontaktmän",
            goal_alt=["1b"],
            forecast=0,
            sure=False,
        ),
    )


def safety(s: Specimen) -> None:
    """Chapter 2, goals 2 and 3."""
    goal_heading(
        s,
        "2",
        "Fallskadorna på boendena ska minska",
        "Målet bedöms kunna uppnås",
        "achieved",
        target=("decrease", None, None),
    )
    figures(
        s,
        (
            ("Antal fall med skada", "118", "131", "190", "Högst 170"),
            ("Andel riskbedömda inom två veckor", "71 %", "88 %", "92 %", "Minst 90 %"),
        ),
        ("2a", "2b"),
        (("<=", 170, "count"), (">=", 90, "percent")),
    )
    s.p(
        """Riskbedömningarna görs numera i tid. Antalet fall har däremot ökat under sommaren, och det blir svårt
        att uppnå målet även om hösten skulle bli lugnare.""",
        judged("2", "not_achieved", "blir svårt att uppnå målet", forecast=1),
    )
    goal_heading(s, "3", "De äldre ska vara nöjda med maten", "Svårbedömt", "uncertain")
    figures(
        s,
        (("Nöjdhet med måltiden, särskilt boende", "68 %", "Ej aktuellt", "70 %", "Minst 75 %"),),
        ("3a",),
        ((">=", 75, "percent"),),
    )
    s.p(
        "Socialstyrelsens enkät redovisas i oktober. Målet kan därför inte mätas i denna rapport.",
        judged("3", "not_measured", "kan därför inte mätas"),
    )


def workplace(s: Specimen) -> None:
    """Chapter 2, goals 4 and 5."""
    s.heading(3, f"2.2 {STAFF}")
    s.goal_defaults["perspective"] = STAFF
    goal_heading(
        s, "4", "Fler ska arbeta heltid", "Målet bedöms kunna uppnås", "achieved", target=("increase", None, None)
    )
    figures(
        s,
        (("Andel heltidsanställda", "54 %", "63 %", "66 %", "Minst 65 %"),),
        ("4a",),
        ((">=", 65, "percent"),),
    )
    s.p(
        """Sedan i februari erbjuds alla nyanställda heltid. 74 medarbetare har gått upp i tid.""",
        value("medarbetare har gått upp i tid", "74 medarbetare", "count", period="2016-01/2016-08"),
    )
    s.heading(3, f"2.3 {MONEY}")
    s.goal_defaults["perspective"] = MONEY
    goal_heading(s, "5", "Nämnden ska hålla sin ram", "Målet bedöms inte kunna uppnås", "not_achieved")
    s.p(
        "Se avsnitt 4. Utan beslutade åtgärder hade avvikelsen blivit cirka 18 mkr.",
        value("avvikelsen utan åtgärder", "cirka 18 mkr", "sek", value=18_000_000, sure=False),
    )


def staff(s: Specimen) -> None:
    """Chapter 3."""
    s.heading(2, "3 Personal")
    s.p("Sjukfrånvaro januari-juli, procent av arbetstiden", style="caption")
    periods = ("2014-01/2014-07", "2015-01/2015-07", "2016-01/2016-07")
    s.values(
        Grid(
            header=(("", "2014", "2015", "2016"),),
            rows=(
                ("Kvinnor", "8,1", "9,0", "9,4"),
                ("Män", "5,2", "5,0", "5,7"),
                ("Totalt", "7,6", "8,4", "8,8"),
            ),
            widths=(0.34, 0.2, 0.2, 0.2),
            bold_rows=(2,),
        ),
        [Column(p[:4], "outcome" if p[:4] == "2016" else "previous", "percent", p) for p in periods],
        name="Sjukfrånvaro januari-juli, procent av arbetstiden",
        extra={"name_variants": ["Sjukfrånvaro", "Sjukfrånvaro januari-juli"]},
    )
    s.p(
        """Den längre frånvaron, över 60 dagar, står för 52 procent av all frånvaro. Timavlönade utförde arbete
        motsvarande 96,5 årsarbetare, 8,5 fler än under samma period 2015.""",
        value("längre frånvaron av all frånvaro", "52 procent", "percent", name_variants=["längre frånvaron"]),
        value("Timavlönade årsarbetare", "96,5 årsarbetare", "fte", period="2016-01/2016-08"),
        value("fler årsarbetare", "8,5", "fte", sure=False),
    )


def economy(s: Specimen) -> None:
    """Chapter 4."""
    s.heading(2, "4 Ekonomi")
    s.p("Belopp i tkr", style="small")
    s.amounts(
        Grid(
            header=(
                (
                    "Verksamhet",
                    "Utfall jan-aug 2015",
                    "Utfall jan-aug 2016",
                    "Årsbudget 2016",
                    "Prognos helår",
                    "Avvikelse",
                ),
            ),
            rows=(
                ("Ledning och stab", "21 840", "22 150", "36 900", "36 100", "+800"),
                ("Särskilt boende", "248 300", "254 720", "381 600", "384 200", "-2 600"),
                ("Hemtjänst", "131 260", "140 480", "198 400", "207 900", "-9 400"),
                ("Hälso- och sjukvård", "58 070", "60 310", "91 200", "92 800", "-1 600"),
                ("Summa", "459 470", "477 660", "708 100", "721 000", "-12 900"),
            ),
            widths=(0.26, 0.15, 0.15, 0.15, 0.15, 0.14),
            bold_rows=(4,),
        ),
        ("previous", "outcome", "budget", "forecast", "deviation"),
        period="2016",
    )
    s.p(
        """Antalet beviljade hemtjänsttimmar har stigit från 31 200 till 33 650 per månad. Ledning och stab håller
        två tjänster vakanta och beräknar ett överskott på 0,8 mkr.""",
        value("beviljade hemtjänsttimmar", "31 200", "hours", measure="previous"),
        value("beviljade hemtjänsttimmar", "33 650", "hours", name_variants=["hemtjänsttimmar per månad"]),
        money("Ledning och stab", currency_unit="mkr", deviation=800_000, period="2016"),
        value("tjänster vakanta", "två", "count", value=2, sure=False),
    )
    s.p("Åtgärder för en ekonomi i balans", style="bold")
    s.items(
        (
            "Färre timvikarier inom hemtjänsten, 1 400 tkr",
            "Senarelagd start av demensteam, 650 tkr",
        ),
        value("Färre timvikarier inom hemtjänsten", "1 400 tkr", "sek", value=1_400_000, sure=False),
        value("Senarelagd start av demensteam", "650 tkr", "sek", value=650_000, sure=False),
        marker="-",
    )
