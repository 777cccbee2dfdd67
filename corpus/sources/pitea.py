"""A report on care of the elderly: a user survey by sex and unit against the country, gauges with a legend."""

from corpus.gold import Fact, goal, judged, seen, value
from corpus.story import Break, Column, Contents, Cover, Grid, Look, Mark, Specimen

LEGEND = {
    "green": "Grönt fält: målvärdet är nått",
    "yellow": "Gult fält: nära målvärdet",
    "red": "Rött fält: långt från målvärdet",
}
STATUS = {"green": "achieved", "yellow": "partly", "red": "not_achieved"}
HOUSING, HOME = "särskilt boende", "hemtjänst"
ERRORS: list[Fact] = [
    {
        "where": "2, mål 3",
        "what": "the gauge points to green; 61 percent is below the target of 70 and the comment says not reached",
    },
    {"where": "3.2, raden Norrstrand", "what": "74 % + 17 % + 11 % = 102 %; 9 % would fit"},
    {"where": "4, raden Totalt, 2024", "what": "412 + 655 + 87 + 41 = 1 195; printed 1 159"},
]
TRAPS = [
    "gauges without words; what the fields mean stands in a legend",
    "a user survey by sex, with the country as comparison",
    "two-level headers with years under each kind of care",
    "a question as caption, units as rows",
    "a judgement for each of two units in one paragraph",
    "ordinary counts beside counts per 1 000 days of care",
    "cells with * where too few have answered",
    "scale from 1 to 10 and percent in the same chapter",
    "the answers are from spring, the report is about the whole year",
]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="pitea-aldreomsorgen-2024",
        look=Look(
            colour="#2d4f2b",
            family="helvetica",
            size=10,
            table="zebra",
            header=("Kvalitetsberättelse äldreomsorg 2024", ""),
            footer=("Piteå kommun, Socialtjänsten", "Sidan {page} av {pages}"),
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "2581",
            "municipality": "Piteå",
            "report_type": "kvalitetsberattelse",
            "title": "Kvalitetsberättelse äldreomsorg 2024",
            "organisation": "Socialnämnden",
            "unit": None,
            "year": 2024,
            "period_start": "2024-01-01",
            "period_end": "2024-12-31",
        },
        goal_defaults={"level": "board", "year": 2024},
        value_defaults={"period": "2024"},
    )
    s.add(
        Cover(
            "Kvalitetsberättelse\näldreomsorg 2024",
            ("Socialnämnden", "Piteå kommun"),
            ("Beslutad 2025-03-26 § 48", "www.pitea.se"),
        )
    )
    s.add(Contents("Innehåll"))
    introduction(s)
    goals(s)
    survey(s)
    by_unit(s)
    deviations(s)
    staff(s)
    s.source_errors += ERRORS
    s.traps += TRAPS
    return s


def introduction(s: Specimen) -> None:
    """Chapter 1."""
    s.heading(1, "1 Inledning")
    s.p(
        """Socialnämnden ansvarar enligt socialtjänstlagen (SFS 2001:453) för hjälp i hemmet och för särskilt
        boende. I december 2024 bodde 318 personer på kommunens sju boenden och 742 personer hade hemtjänst.
        Medelåldern vid inflyttning var 86,4 år. 29 personer väntade på plats, nio av dem längre än tre månader.""",
        value(
            "personer bodde på boenden",
            "318 personer",
            "count",
            period="2024-12",
            name_variants=["personer kommunens boenden"],
        ),
        value("boenden", "sju", "count", value=7, sure=False),
        value("personer hade hemtjänst", "742 personer", "count", period="2024-12"),
        value("Medelåldern vid inflyttning", "86,4 år", None),
        value("personer väntade på plats", "29 personer", "count", period="2024-12"),
        value("väntade längre än tre månader", "nio", "count", value=9, name_variants=["personer väntade på plats"]),
    )


def dial(s: Specimen, key: str, colour: str, text: str, **extra: object) -> None:
    """Put a goal and its gauge."""
    s.heading(2, f"Mål {key}. {text}", goal(key, text, number=key, **extra), listed=False)  # type: ignore[arg-type]
    s.add(
        Mark(colour, "gauge", key),  # type: ignore[arg-type]
        seen(key, STATUS[colour], LEGEND[colour]),
    )


def goals(s: Specimen) -> None:
    """Chapter 2."""
    s.heading(1, "2 Nämndens mål")
    s.p("Visaren på mätaren pekar mot det fält som resultatet hamnar i.")
    s.items(tuple(LEGEND.values()))
    dial(s, "1", "green", "Minst 85 procent ska vara nöjda med sitt boende", target=(">=", 85, "percent"))
    s.p(
        """Nöjdheten är 87 procent och ligger över rikssnittet för tredje året. Målet är uppnått för kvinnor men
        inte för män, där andelen är 82 procent.""",
        value("Nöjdheten", "87 procent", "percent"),
        judged("1", "achieved", "Målet är uppnått", aspect="kvinnor"),
        judged("1", "not_achieved", "inte för män", aspect="män"),
        value("andelen män", "82 procent", "percent", series="män", name_variants=["andelen", "män"]),
    )
    dial(s, "2", "yellow", "Minst 90 procent ska känna förtroende för personalen", target=(">=", 90, "percent"))
    s.p(
        """På Klockarhagen bedöms målet som uppfyllt medan Norrstrand inte når ända fram. För nämnden som helhet är
        värdet 88 procent.""",
        judged("2", "achieved", "bedöms målet som uppfyllt", unit="Klockarhagen"),
        judged("2", "partly", "inte når ända fram", unit="Norrstrand", status_alt=["not_achieved"]),
        value(
            "värdet",
            "88 procent",
            "percent",
            name_variants=["förtroende för personalen", "värdet för nämnden som helhet"],
        ),
    )
    dial(s, "3", "green", "Minst 70 procent ska tycka att maten är god", target=(">=", 70, "percent"))
    s.p(
        """Andelen som tycker att maten är god sjönk till 61 procent, från 66 procent 2023. Målet är inte uppnått.
        Måltidsråden startar om i februari.""",
        value("tycker att maten är god", "61 procent", "percent"),
        value("tycker att maten är god", "66 procent", "percent", measure="previous", period="2023"),
        judged("3", "not_achieved", "Målet är inte uppnått"),
    )
    dial(s, "4", "red", "Ingen ska behöva möta fler än 14 personer under två veckor", target=("<=", 14, "count"))
    s.p(
        """I hemtjänsten mötte varje brukare i snitt 17 olika personer under mätperioden i oktober (16 år 2023).
        Det är fortfarande långt till målet och det förväntas inte kunna nås före 2026.""",
        value(
            "mötte varje brukare personer under mätperioden",
            "17 olika personer",
            "count",
            period="2024-10",
            name_variants=["personer", "brukare i snitt"],
        ),
        value(
            "mötte varje brukare personer under mätperioden",
            "16",
            "count",
            measure="previous",
            period="2023",
            name_variants=["personer", "brukare i snitt"],
        ),
        judged("4", "not_achieved", "förväntas inte kunna nås", forecast=1),
        judged("4", "not_achieved", "fortfarande långt till målet", sure=False),
    )


def survey(s: Specimen) -> None:
    """Section 3.1."""
    s.add(Break())
    s.heading(1, "3 Brukarundersökningen")
    s.heading(2, "3.1 Så svarade de äldre")
    s.p(
        """Enkäten skickades ut i mars till 806 personer över 65 år och besvarades av 497, det vill säga 61,7
        procent. I riket var svarsfrekvensen 55 procent. Anhöriga hjälpte till med svaret i fyra fall av tio.""",
        value(
            "Enkäten skickades ut till personer",
            "806 personer",
            "count",
            period="2024-03",
            name_variants=["personer över 65 år"],
        ),
        value("Enkäten besvarades", "497", "count", period="2024-03", name_variants=["personer besvarades"]),
        value("Enkäten besvarades", "61,7 procent", "percent", period="2024-03", name_variants=["svarsfrekvensen"]),
        value("riket svarsfrekvensen", "55 procent", "percent", org_unit="riket", sure=False),
        value("Anhöriga hjälpte till med svaret", "fyra fall av tio", "count", value=4, sure=False),
    )
    s.p("Andel nöjda (%), särskilt boende", style="caption")
    s.values(
        Grid(
            header=(("Fråga", "Kvinnor", "Män", "Totalt", "Riket"),),
            rows=(
                ("Bemötande från personalen", "95", "93", "94", "94"),
                ("Förtroende för personalen", "89", "87", "88", "86"),
                ("Trygghet på boendet", "91", "90", "91", "88"),
                ("Maten smakar bra", "60", "64", "61", "72"),
                ("Möjlighet att komma utomhus", "58", "*", "57", "59"),
                ("Boendet som helhet", "89", "82", "87", "80"),
            ),
            widths=(0.44, 0.14, 0.14, 0.14, 0.14),
        ),
        (
            Column("Kvinnor", unit="percent"),
            Column("Män", unit="percent"),
            Column("Totalt", unit="percent"),
            Column("Riket", unit="percent", org_unit="Riket"),
        ),
    )
    s.p("* Redovisas inte, för få svar.", style="small")
    s.p("Andel mycket eller ganska nöjda sammantaget (%)", style="caption")
    kinds = [(kind, year) for kind in ("Särskilt boende", "Hemtjänst") for year in ("2022", "2023", "2024")]
    s.values(
        Grid(
            header=(("", "Särskilt boende", "", "", "Hemtjänst", "", ""), ("", *(year for _, year in kinds))),
            rows=(
                ("Kvinnor", "84", "88", "89", "90", "91", "93"),
                ("Män", "85", "83", "82", "89", "87", "90"),
                ("Totalt", "84", "86", "87", "90", "90", "92"),
            ),
            widths=(0.28, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12),
            spans=((0, 1, 0, 3), (0, 4, 0, 6)),
        ),
        [
            Column(f"{kind} · {year}", "outcome" if year == "2024" else "previous", "percent", year)
            for kind, year in kinds
        ],
        name="Andel mycket eller ganska nöjda sammantaget (%)",
        extra={"name_variants": ["Andel mycket eller ganska nöjda sammantaget", "Kvinnor", "Män", "Totalt"]},
    )


def by_unit(s: Specimen) -> None:
    """Section 3.2."""
    s.heading(2, "3.2 Boende för boende")
    question = "Hur lätt är det att få träffa sjuksköterska vid behov?"
    s.p(question, style="question")
    answers = ("Lätt", "Varken lätt eller svårt", "Svårt")
    s.values(
        Grid(
            header=(("", *answers),),
            rows=(
                ("Klockarhagen", "81 %", "12 %", "7 %"),
                ("Norrstrand", "74 %", "17 %", "11 %"),
                ("Kommunen", "77 %", "15 %", "8 %"),
                ("Riket", "72 %", "16 %", "12 %"),
            ),
            widths=(0.28, 0.2, 0.26, 0.2),
        ),
        [Column(answer, unit="percent") for answer in answers],
        name=question,
        extra={"name_variants": ["Klockarhagen", "Norrstrand", "Kommunen", "Riket"]},
    )
    s.p(
        """På en skala från 1 till 10 fick personalens bemötande medelbetyget 8,9. Betyget för information om
        tillfälliga ändringar blev 5,8.""",
        value("personalens bemötande medelbetyget", "8,9", "index"),
        value("Betyget för information om tillfälliga ändringar", "5,8", "index"),
    )


def deviations(s: Specimen) -> None:
    """Chapter 4."""
    s.heading(1, "4 Avvikelser")
    s.values(
        Grid(
            header=(("Typ", "2023", "2024", "Per 1 000 vårddygn 2024"),),
            rows=(
                ("Läkemedel", "388", "412", "3,6"),
                ("Fall", "701", "655", "5,7"),
                ("Utebliven insats", "95", "87", "0,8"),
                ("Dokumentation", "–", "41", "0,4"),
                ("Totalt", "1 184", "1 159", "10,5"),
            ),
            widths=(0.38, 0.17, 0.17, 0.28),
            bold_rows=(4,),
        ),
        (
            Column("2023", "previous", "count", "2023"),
            Column("2024", "outcome", "count", "2024"),
            Column("Per 1 000 vårddygn 2024", "outcome", "ratio", "2024"),
        ),
    )
    s.p(
        """Av fallen ledde 38 till skada, varav 14 höftfrakturer. Tio rapporter enligt lex Sarah har utretts och en
        anmälan har gjorts till IVO. Följsamheten till basala hygienrutiner var 84 % vid vårens mätning och 79 %
        vid höstens.""",
        value("fallen ledde till skada", "38", "count"),
        value("höftfrakturer", "14 höftfrakturer", "count", name_variants=["fallen höftfrakturer"]),
        value("rapporter enligt lex Sarah", "Tio", "count", value=10),
        value("anmälan har gjorts till IVO", "en", "count", value=1, sure=False),
        value(
            "Följsamheten till basala hygienrutiner",
            "84 %",
            "percent",
            name_variants=["Följsamheten till basala hygienrutiner vårens mätning"],
        ),
        value("Följsamheten till basala hygienrutiner", "79 %", "percent", name_variants=["höstens", "hygienrutiner"]),
    )


def staff(s: Specimen) -> None:
    """Chapter 5."""
    s.heading(1, "5 Medarbetare")
    s.values(
        Grid(
            header=(("Nyckeltal", HOUSING.capitalize(), HOME.capitalize()),),
            rows=(
                ("Sjukfrånvaro, %", "8,1", "9,4"),
                ("Andel undersköterskor, %", "82", "68"),
                ("Personalomsättning, %", "11", ""),
                ("HME-index", "77", "74"),
            ),
            widths=(0.5, 0.22, 0.22),
        ),
        (Column("Särskilt boende", unit="percent"), Column("Hemtjänst", unit="percent")),
        units={"HME-index": "index"},
    )
    s.p(
        """Språkombud finns på alla boenden utom två. Under 2025 införs ett nytt planeringssystem, och målet är att
        korttidsfrånvaron ska sjunka. Berättelsen för 2025 lämnas i mars 2026.""",
        goal("next", "korttidsfrånvaron ska sjunka", sure=False, year=2025, target=("decrease", None, None)),
        value("Språkombud alla boenden utom", "två", "count", value=2, sure=False),
    )
