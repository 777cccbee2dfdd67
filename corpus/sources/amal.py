"""A fire brigade's annual report as plain text: leftovers of Markdown and of a web page, letter-spaced titles."""

from corpus.gold import Fact, goal, judged, money, value
from corpus.story import Break, Column, Grid, Look, Specimen

ERRORS: list[Fact] = [
    {"where": "Mål 2", "what": "131 of 160 inspections are said to be 85 procent; 131 of 160 is 82 percent"},
    {"where": "Utryckningar, raden Summa, 2006", "what": "64 + 71 + 58 + 39 + 47 = 279; printed 297"},
]
TRAPS = [
    "letter-spaced titles, whole and in part, and a year with a space in it",
    "leftovers of Markdown: number signs, stars, tables between bars",
    "residue of a web page before and after the report, with the titles of other documents",
    "lines with a page number between paragraphs",
    "words with a hyphen and a space where a line ended",
    "a sentence whose number the conversion lost: its unit belongs to nothing",
    "minus as hyphen and space",
    "goals with a verdict on a line of its own, in stars",
    "alarm times in minutes and seconds, and phone numbers that are no values",
    "a sister town that is compared with",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="amal-raddningsnamnden-2006",
        formats=("txt",),
        look=Look(markdown=True),
        document={
            "municipality_code": "1492",
            "municipality": "Åmål",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2006",
            "organisation": "Räddningsnämnden",
            "unit": None,
            "year": 2006,
            "period_start": "2006-01-01",
            "period_end": "2006-12-31",
        },
        goal_defaults={"level": "board", "year": 2006},
        value_defaults={"period": "2006"},
    )
    residue(s)
    mission(s)
    goals(s)
    calls(s)
    economy(s)
    more_residue(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def residue(s: Specimen) -> None:
    """Put what is left of the web page and the cover."""
    s.p("Storlek: px")
    s.p("Starta visningen från sidan:")
    s.p("Download")
    s.p("V E R K S A M H E T S B E R Ä T T E L S E  2 0 0 6")
    s.p("R äddningsnämnden i Åmål")
    s.p("Antagen 2007-03-01, § 9. Tfn 0532-00 00 00")
    s.add(Break())


def mission(s: Specimen) -> None:
    """Tell what the board does."""
    s.heading(1, "Uppdrag och organisation")
    s.p(
        """Räddningsnämnden svarar för kommunens skyldigheter enligt lagen (2003:778) om skydd mot olyckor.
        Räddningstjänsten har nio heltidsanställda och 38 deltids- brandmän fördelade på två stationer, i Åmål
        och Tösse.""",
        value("heltidsanställda", "nio", "count", value=9),
        value("deltidsbrandmän", "38 deltids- brandmän", "count", name_variants=["deltids- brandmän", "brandmän"]),
        value("stationer", "två", "count", value=2, sure=False),
    )
    s.p(
        """Vid årets slut saknades fyra deltidsbrandmän. I Säffle, som har samma upp-gift, saknas lika många.
        Kommunen har 12 800 invånare.""",
        value("saknades deltidsbrandmän", "fyra", "count", value=4, period="2006-12"),
        value("invånare", "12 800", "count", name_variants=["Kommunen invånare"]),
    )
    s.p("Sida 2 (4)")


def brigade_goal(s: Specimen, key: str, text: str, verdict: str, status: str, **extra: object) -> None:
    """Put a goal and the line with its verdict."""
    s.p(f"**Mål {key}:** {text}", goal(key, text, number=key, **extra))  # type: ignore[arg-type]
    s.p(f"*{verdict}*", judged(key, status, verdict, source="template"))


def goals(s: Specimen) -> None:
    """Put the goals and how they went."""
    s.heading(1, "M Å L  O C H  R E S U L T A T")
    s.p(
        "Nämnden har i sin verksamhetsplan för 2 006 antagit fem mål. Målgruppen är alla i kommunen.",
        value("antagit mål", "fem", "count", value=5, sure=False),
    )
    brigade_goal(
        s,
        "1",
        "Första fordon ska lämna stationen inom 90 sekunder på dagtid",
        "Målet har uppnåtts",
        "achieved",
        target=("<=", 90, None),
    )
    s.p(
        """Den genom- snittliga anspänningstiden var 74 sekunder, att jämföra med 81 sekunder 2005.""",
        value(
            "genomsnittliga anspänningstiden",
            "74 sekunder",
            None,
            name_variants=["anspänningstiden", "genom- snittliga anspänningstiden"],
        ),
        value(
            "genomsnittliga anspänningstiden",
            "81 sekunder",
            None,
            measure="previous",
            period="2005",
            name_variants=["anspänningstiden", "genom- snittliga anspänningstiden"],
        ),
    )
    brigade_goal(
        s, "2", "160 tillsyner ska göras under året", "Målet har delvis uppnåtts", "partly", target=(">=", 160, "count")
    )
    s.p(
        """131 tillsyner gjordes, vilket är 85 procent av det planerade. En inspektör var föräldraledig under
        hösten. Av de objekt som besöktes hade två tredjedelar brister i det systematiska brand- skyddsarbetet.""",
        value("inspektör var föräldraledig", "En", "count", value=1, sure=False),
        value("tillsyner gjordes", "131 tillsyner", "count", name_variants=["tillsyner"]),
        value("tillsyner av det planerade", "85 procent", "percent", name_variants=["det planerade", "tillsyner"]),
        value(
            "objekt hade brister i brandskyddsarbetet",
            "två tredjedelar",
            "percent",
            value=66.7,
            sure=False,
            name_variants=["objekt som besöktes"],
        ),
    )
    brigade_goal(
        s,
        "3",
        "Var femte kommuninvånare ska ha fått utbildning i att släcka en brand före 2010",
        "Kan inte bedömas ännu",
        "not_measured",
        target=(">=", 20, "percent"),
    )
    s.p(
        """Under 2006 utbildades 604 personer. Sedan starten 2004 har 1 388 personer gått kursen. Takten behöver
        öka om målet ska nås, men intresset är stort bland föreningar.""",
        value("utbildades personer", "604 personer", "count", name_variants=["personer"]),
        value(
            "personer gått kursen",
            "1 388 personer",
            "count",
            period="2004/2006",
            sure=False,
            name_variants=["personer"],
        ),
    )
    s.p("Sida 3 (4)")
    brigade_goal(s, "4", "Deltidsstationen i Tösse ska vara fullt bemannad", "Målet har inte uppnåtts", "not_achieved")
    s.p(
        """Beredskapen var vakant 22 dygn. Två nya brandmän anställs i januari, och målet väntas kunna uppnås under
        2007.""",
        value("Beredskapen var vakant", "22 dygn", "days", name_variants=["Beredskapen vakant"]),
        value("nya brandmän anställs", "Två", "count", value=2, period="2007", sure=False),
        judged("4", "achieved", "målet väntas kunna uppnås", forecast=1),
    )
    brigade_goal(s, "5", "Nämnden ska hålla sin budget", "Målet har uppnåtts", "achieved")


def calls(s: Specimen) -> None:
    """Put the number of calls."""
    s.heading(2, "Utryckningar")
    s.values(
        Grid(
            header=(("Typ", "2004", "2005", "2006"),),
            rows=(
                ("Brand i byggnad", "58", "66", "64"),
                ("Trafikolycka", "77", "69", "71"),
                ("Automatlarm, ej brand", "49", "", "58"),
                ("Sjukvårdslarm", "-", "35", "39"),
                ("Övrigt", "52", "44", "47"),
                ("Summa", "236", "214", "297"),
            ),
            widths=(0.4, 0.2, 0.2, 0.2),
            bold_rows=(5,),
        ),
        [Column(y, "outcome" if y == "2006" else "previous", "count", y) for y in ("2004", "2005", "2006")],
    )
    s.p(
        """Två personer omkom i trafiken. Skogsbränderna kostade tkr i övertid. Den längsta insatsen, vid en
        industribrand i juli, varade i 31 timmar.""",
        value("personer omkom i trafiken", "Två", "count", value=2),
        value("längsta insatsen", "31 timmar", "hours", name_variants=["insatsen varade"]),
    )


def economy(s: Specimen) -> None:
    """Put the accounts."""
    s.heading(2, "E K O N O M I (tkr)")
    s.amounts(
        Grid(
            header=(("", "Bokslut 2005", "Budget 2006", "Bokslut 2006", "Avvikelse"),),
            rows=(
                ("Nämnd", "- 214", "- 230", "- 221", "9"),
                ("Räddningstjänst", "- 9 870", "- 10 150", "- 10 212", "- 62"),
                ("Förebyggande", "- 1 105", "- 1 240", "- 1 118", "122"),
                ("Summa", "- 11 189", "- 11 620", "- 11 551", "69"),
            ),
            widths=(0.3, 0.17, 0.17, 0.18, 0.18),
            bold_rows=(3,),
        ),
        ("previous", "budget", "outcome", "deviation"),
        period="2006",
    )
    s.p(
        """Nämnden redovisar ett överskott på 69 tkr. Räddningstjänsten fick ett underskott av tkr till följd av
        övertid, medan det förebyggande arbetet gav 122 tkr i överskott genom vakansen.""",
        money("Nämnden", currency_unit="tkr", deviation=69_000, period="2006", is_total=1),
        money("det förebyggande arbetet", currency_unit="tkr", deviation=122_000, period="2006"),
    )
    s.p("Sida 4 (4)")


def more_residue(s: Specimen) -> None:
    """Put what is left of the web page at the end."""
    s.p("Relevanta dokument")
    s.p("Årsredovisning 2011 för en kommun i norr")
    s.p("Verksamhetsplan 2009-2011 Miljönämnden. Målet är delvis uppnått")
    s.p("Granskning av delårsrapport per 31 augusti 2014")
    s.p("No results found")
