"""A care board's annual report: the council's goals, the board's below them, measures with a verdict each, prose."""

from corpus.gold import goal, indicator, judged, money, value
from corpus.story import Column, Contents, Cover, Grid, Look, Specimen

TRAPS = [
    "two levels of goals in headings, the board's below the council's",
    "measures with a verdict of their own in the last column, and a verdict of the goal in the text after",
    "measures without an outcome since the survey was cancelled",
    "commissions from the council, with what became of them",
    "figures of staff by sex and kind of employment",
    "a pandemic told in sentences with counts",
    "deficits and surpluses in words, mnkr in the text and tkr in the table",
]
Row = tuple[tuple[str, str, str, str, str, str], tuple[str, float, str]]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="oxelosund-vard-och-omsorgsnamnden-2020",
        look=Look(
            colour="#14507a",
            family="vera",
            size=9,
            table="rows",
            header=("Oxelösunds kommun", "VON.2021.14"),
            footer=("Verksamhetsberättelse 2020", "{page}({pages})"),
            toc_leader=".",
            justified=False,
        ),
        document={
            "municipality_code": "0481",
            "municipality": "Oxelösund",
            "report_type": "verksamhetsberattelse",
            "title": "Verksamhetsberättelse 2020",
            "organisation": "Vård- och omsorgsnämnden",
            "unit": None,
            "year": 2020,
            "period_start": "2020-01-01",
            "period_end": "2020-12-31",
        },
        goal_defaults={"level": "board", "year": 2020},
        value_defaults={"period": "2020"},
    )
    s.add(Cover("Verksamhetsberättelse\n2020", ("Vård- och omsorgsnämnden", "Oxelösunds kommun"), ("2021-02-03",)))
    s.add(Contents("Innehållsförteckning"))
    the_year(s)
    elderly(s)
    social(s)
    health(s)
    commissions(s)
    staff(s)
    economy(s)
    s.traps += TRAPS
    return s


def the_year(s: Specimen) -> None:
    """Put what happened."""
    s.heading(1, "1 Sammanfattning av året")
    s.p(
        """Vård- och omsorgsnämnden ansvarar för äldreomsorg, omsorg om personer med funktionsnedsättning samt individ-
        och familjeomsorg. Året har präglats av covid-19. Under våren insjuknade 23 boende på Sjötången, och åtta
        avled. En särskild enhet med sex platser öppnades i april och stängdes i juli. Verksamheterna har haft mycket
        hög sjukfrånvaro men har med hjälp av omplacerade medarbetare från skola och kultur kunnat upprätthålla
        bemanningen.""",
        value("boende insjuknade", "23 boende", "count", name_variants=["insjuknade boende på Sjötången"]),
        value("boende avled", "åtta", "count", value=8, name_variants=["avled"]),
        value("enhet med platser", "sex platser", "count", value=6, name_variants=["särskild enhet platser"]),
    )
    s.p(
        """I oktober flyttade daglig verksamhet till nya lokaler på Björntorp. Familjecentralen öppnade i november.
        Nämnden redovisar ett överskott på 3,2 mnkr. Två av nämndens sex mål är uppfyllda, tre delvis uppfyllda och ett
        ej uppfyllt.""",
        money("Nämnden", currency_unit="mkr", deviation=3_200_000, period="2020", is_total=1),
    )


def council(s: Specimen, key: str, text: str) -> None:
    """Put a goal of the council."""
    s.goal_defaults["perspective"] = text
    s.heading(2, f"Kommunmål: {text}", goal(key, text, level="council"))


def board(s: Specimen, key: str, parent: str, text: str, rows: tuple[Row, ...]) -> None:
    """Put a goal of the board and its measures."""
    s.heading(3, f"Nämndmål {key}: {text}", goal(key, text, number=key, parent=parent), listed=False)
    reached = {"Ja": "achieved", "Nej": "not_achieved", "Ej mätt": "not_measured"}
    s.values(
        Grid(
            header=(("Mått", "2018", "2019", "2020", "Mål 2020", "Uppfyllt"),),
            rows=tuple(row for row, _ in rows),
            widths=(0.42, 0.11, 0.11, 0.11, 0.13, 0.12),
            left_columns=(0, 5),
        ),
        (
            Column("2018", "previous", period="2018"),
            Column("2019", "previous", period="2019"),
            Column("2020", "outcome", period="2020"),
            Column("Mål 2020", "target", period="2020"),
            None,
        ),
        units={row[0]: target[2] for row, target in rows},
    )
    for n, (row, target) in enumerate(rows, start=1):
        s.note(indicator(f"{key}m{n}", row[0], key, target=target, target_source="table"))
        if row[5] in reached:
            s.note(judged(f"{key}m{n}", reached[row[5]], row[5], source="template", goal_alt=[key]))


def elderly(s: Specimen) -> None:
    """Put the goals of care."""
    s.heading(1, "2 Måluppfyllelse")
    council(s, "K1", "Trygg och värdig ålderdom")
    board(
        s,
        "1",
        "K1",
        "Äldre ska ha inflytande över sin vård och omsorg",
        (
            (("Andel nöjda med sitt särskilda boende (%)", "79", "82", "84", "85", "Nej"), (">=", 85, "percent")),
            (("Andel nöjda med hemtjänsten (%)", "90", "91", "93", "92", "Ja"), (">=", 92, "percent")),
            (("Andel som kan påverka tider (%)", "57", "61", "62", "65", "Nej"), (">=", 65, "percent")),
        ),
    )
    s.p(
        """Resultatet har förbättrats för tredje året i följd. I hemtjänsten är förtroendet för personalen 94 procent.
        Kontaktmannaskapet har utvecklats, och 212 av 240 brukare har fått skriftlig information om vem som är deras
        kontaktman. Svarsfrekvensen i Socialstyrelsens undersökning var dock låg, 48 procent på boendena. Sammantaget
        bedöms nämndmålet vara delvis uppfyllt.""",
        value("förtroendet för personalen", "94 procent", "percent", name_variants=["hemtjänsten förtroendet"]),
        value("brukare har fått skriftlig information", "212 av 240", "count", name_variants=["brukare"]),
        value("Svarsfrekvensen", "48 procent", "percent"),
        judged("1", "partly", "bedöms nämndmålet vara delvis uppfyllt"),
    )
    board(
        s,
        "2",
        "K1",
        "Fallolyckor och undernäring ska förebyggas",
        (
            (("Antal fall per 1 000 vårddygn", "6,1", "5,8", "7,0", "5,5", "Nej"), ("<=", 5.5, "ratio")),
            (("Andel med riskbedömning (%)", "88", "93", "71", "95", "Nej"), (">=", 95, "percent")),
            (("Nattfasta över 11 timmar, andel (%)", "49", "38", "", "30", "Ej mätt"), ("<=", 30, "percent")),
        ),
    )
    s.p(
        """Riskbedömningarna fick stå tillbaka under våren. Antalet fall ökade till 402, varav 17 ledde till
        sjukhusvård. Mätningen av nattfasta ställdes in på grund av pandemin. Målet är ej uppfyllt. Rehabiliteringen
        har börjat med gruppträning igen, och i december deltog 26 personer.""",
        value("Antalet fall", "402", "count"),
        value("fall ledde till sjukhusvård", "17", "count", name_variants=["sjukhusvård"]),
        judged("2m3", "not_measured", "ställdes in", goal_alt=["2"], sure=False),
        judged("2", "not_achieved", "Målet är ej uppfyllt"),
        value("gruppträning deltog personer", "26 personer", "count", period="2020-12", name_variants=["gruppträning"]),
    )


def social(s: Specimen) -> None:
    """Put the goals of social services."""
    council(s, "K2", "Trygg uppväxt för barn och unga")
    board(
        s,
        "3",
        "K2",
        "Barn och unga ska få rätt stöd i rätt tid",
        (
            (
                ("Andel utredningar avslutade inom 120 dagar (%)", "72", "90", "98", "100", "Nej"),
                (">=", 100, "percent"),
            ),
            (("Ej återaktualiserade inom ett år (%)", "77", "80", "86", "80", "Ja"), (">=", 80, "percent")),
            (("Antal placerade barn", "38", "34", "27", "30", "Ja"), ("<=", 30, "count")),
        ),
    )
    s.p(
        """Det är mycket glädjande att placeringarna fortsätter att minska. Vårddygnen på HVB uppgick till 604, en
        minskning med 41 procent. Endast tre utredningar har tagit längre tid än fyra månader, alla med giltiga skäl.
        Mot den bakgrunden anser nämnden att målet är uppfyllt.""",
        value("Vårddygnen på HVB", "604", "count"),
        value("Vårddygnen minskning", "41 procent", "percent", name_variants=["minskning"]),
        value("utredningar har tagit längre tid", "tre utredningar", "count", value=3),
        judged("3", "achieved", "anser nämnden att målet är uppfyllt"),
    )
    board(
        s,
        "4",
        "K2",
        "Tiden med försörjningsstöd ska bli kortare",
        (
            (
                ("Genomsnittlig tid med försörjningsstöd, månader", "6,8", "6,4", "6,9", "6,0", "Nej"),
                ("<=", 6, "months"),
            ),
            (("Antal hushåll i december", "205", "191", "183", "190", "Ja"), ("<=", 190, "count")),
        ),
    )
    s.p(
        """Färre hushåll söker stöd, men de som har stöd har svårare att komma vidare när praktikplatser saknas. 44
        personer har gått från försörjningsstöd till arbete. Målet är delvis uppfyllt.""",
        value(
            "personer har gått från försörjningsstöd till arbete", "44 personer", "count", name_variants=["personer"]
        ),
        judged("4", "partly", "Målet är delvis uppfyllt"),
    )


def health(s: Specimen) -> None:
    """Put the goals of the staff."""
    council(s, "K3", "Hållbart arbetsliv")
    board(
        s,
        "5",
        "K3",
        "Nämnden ska vara en attraktiv arbetsgivare",
        (
            (("Hållbart medarbetarengagemang, HME", "76", "78", "81", "80", "Ja"), (">=", 80, "index")),
            (("Sjukfrånvaro (%)", "8,4", "7,9", "10,6", "7,0", "Nej"), ("<=", 7, "percent")),
        ),
    )
    s.p(
        """Trots ett svårt år är engagemanget högre än någonsin. Sjukfrånvaron steg kraftigt i april, till 16,3
        procent, och har därefter gått tillbaka. Utan pandemin hade målet sannolikt nåtts. Bedömningen är att målet är
        delvis uppfyllt.""",
        value("Sjukfrånvaron", "16,3 procent", "percent", period="2020-04"),
        judged("5", "partly", "målet är delvis uppfyllt"),
    )
    board(
        s,
        "6",
        "K3",
        "Nämnden ska ha en budget i balans",
        ((("Budgetavvikelse (%)", "-2,8", "-1,1", "1,2", "0", "Ja"), (">=", 0, "percent")),),
    )
    s.p("Målet är uppfyllt, se avsnitt 5.", judged("6", "achieved", "Målet är uppfyllt"))


def commissions(s: Specimen) -> None:
    """Put the commissions from the council."""
    s.heading(1, "3 Uppdrag från kommunfullmäktige")
    s.add(
        Grid(
            header=(("Uppdrag", "Status", "Kommentar"),),
            rows=(
                ("Utreda behovet av nytt särskilt boende", "Klart", "Redovisat för nämnden i september"),
                ("Införa digitala trygghetslarm", "Pågår", "180 av 310 larm är utbytta"),
                ("Se över avgifter och taxor", "Ej påbörjat", "Flyttas till 2021"),
            ),
            widths=(0.42, 0.16, 0.42),
            left_columns=(0, 1, 2),
        ),
        *(
            goal(f"U{n}", text, level="council", perspective=None, sure=False, note="a commission, not a goal")
            for n, text in enumerate(
                (
                    "Utreda behovet av nytt särskilt boende",
                    "Införa digitala trygghetslarm",
                    "Se över avgifter och taxor",
                ),
                start=1,
            )
        ),
        judged("U1", "achieved", "Klart", source="template", sure=False),
        judged("U2", "ongoing", "Pågår", source="template", sure=False),
        judged("U3", "ongoing", "Ej påbörjat", source="template", sure=False, status_alt=["not_achieved"]),
        value("larm är utbytta", "180 av 310", "count", sure=False),
    )


def staff(s: Specimen) -> None:
    """Put the staff."""
    s.heading(1, "4 Personal")
    s.p("Antal tillsvidareanställda 31 december", style="caption")
    kinds = [(year, sex) for year in ("2019", "2020") for sex in ("Kvinnor", "Män", "Totalt")]
    s.values(
        Grid(
            header=(("", "2019", "", "", "2020", "", ""), ("", *(sex for _, sex in kinds))),
            rows=(
                ("Heltid", "198", "41", "239", "221", "46", "267"),
                ("Deltid", "104", "12", "116", "86", "10", "96"),
                ("Andel heltid, %", "66", "77", "67", "72", "82", "74"),
            ),
            widths=(0.28, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12),
            spans=((0, 1, 0, 3), (0, 4, 0, 6)),
        ),
        [Column(f"{year} · {sex}", "outcome" if year == "2020" else "previous", "count") for year, sex in kinds],
        units={"Andel heltid, %": "percent"},
        extra={"name_variants": ["Antal tillsvidareanställda 31 december"]},
    )
    s.p(
        """Personalomsättningen är 9,8 procent (12,1 procent 2019). 31 undersköterskor har påbörjat eller avslutat
        utbildningen till specialistundersköterska. Övertiden ökade med 3 400 timmar.""",
        value("Personalomsättningen", "9,8 procent", "percent"),
        value("Personalomsättningen", "12,1 procent", "percent", measure="previous", period="2019"),
        value("undersköterskor utbildningen till specialistundersköterska", "31 undersköterskor", "count"),
        value("Övertiden ökade", "3 400 timmar", "hours", name_variants=["Övertiden"]),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(1, "5 Ekonomi")
    s.p(
        """Överskottet på 3,2 mnkr förklaras av statliga ersättningar för merkostnader och sjuklöner, tillsammans 9,7
        mnkr. Äldreomsorgen visar ett underskott på 1,9 mnkr och individ- och familjeomsorgen ett överskott på 3,6
        mnkr.""",
        money("Överskottet", currency_unit="mkr", deviation=3_200_000, period="2020", is_total=1, sure=False),
        value(
            "statliga ersättningar", "9,7 mnkr", "sek", value=9_700_000, name_variants=["ersättningar för merkostnader"]
        ),
        money("Äldreomsorgen", currency_unit="mkr", deviation=-1_900_000, period="2020"),
        money("individ- och familjeomsorgen", currency_unit="mkr", deviation=3_600_000, period="2020"),
    )
    s.p("Tkr", style="small")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Utfall 2019", "Utfall 2020", "Budget 2020", "Avvikelse"),),
            rows=(
                ("Nämnd och ledning", "-9 870", "-10 240", "-10 600", "360"),
                ("Äldreomsorg", "-151 300", "-158 945", "-157 050", "-1 895"),
                ("Funktionsnedsättning", "-58 410", "-59 230", "-60 370", "1 140"),
                ("Individ- och familjeomsorg", "-44 905", "-42 385", "-45 980", "3 595"),
                ("Summa", "-264 485", "-270 800", "-274 000", "3 200"),
            ),
            widths=(0.34, 0.165, 0.165, 0.165, 0.165),
            bold_rows=(4,),
        ),
        ("previous", "outcome", "budget", "deviation"),
        period="2020",
    )
    s.heading(1, "6 Framtid")
    s.p(
        """Antalet invånare över 80 år väntas öka från 940 till 1 310 fram till 2030. Det motsvarar behov av
        ytterligare 45 platser i särskilt boende om inte insatserna i ordinärt boende utvecklas. En ny socialtjänstlag
        väntas.""",
        value("invånare över 80 år", "940", "count"),
        value("invånare över 80 år", "1 310", "count", measure="forecast", period="2030"),
        value("platser i särskilt boende", "45 platser", "count", measure="forecast", period="2030", sure=False),
    )
