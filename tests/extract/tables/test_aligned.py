"""Tables that only their text shows: columns under one another, heads of several lines; and what is no table."""

import random

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.layout.rows import box_of
from extract.tables.finder import find_tables
from models import Word
from tests.extract.small_pdfs import HEIGHT, cells, kinds, lay_out, level, put, read
from tests.extract.tables.made import grids, rows, typed, write

RIGHTS = (260, 330, 400, 470)
HEAD = ("Verksamhet", "Budget", "Utfall", "Avvikelse")
BUDGET = [
    ("Hemtjänst", "1 200", "1 150", "-50"),
    ("Särskilt boende", "12 400", "12 550", "150"),
    ("Daglig verksamhet", "3 300", "3 100", "-200"),
    ("Summa", "16 900", "16 800", "-100"),
]


def aligned(canvas: Canvas, top: float, table: list[tuple[str, ...]], **how: float) -> float:
    return write(canvas, top, table, (72,), rights=RIGHTS, **how)  # type: ignore[arg-type]


def test_a_table_without_lines_between_paragraphs() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 80, "Nämndens resultat redovisas i tabellen nedan i tkr, fördelat på dess verksamheter.")
        end = aligned(canvas, 110, [HEAD, *BUDGET])
        put(canvas, 72, end + 20, "Avvikelsen beror främst på vakanser och på lägre kostnader för köpta platser under")
        put(canvas, 72, end + 32, "hösten 2019 samt på att lokalerna inte togs i bruk som planerat.")

    content = lay_out(draw)
    assert cells(content) == [[list(HEAD), *(list(row) for row in BUDGET)]]
    assert [kind for kind, _ in kinds(content)] == ["paragraph", "table", "paragraph"]
    (table,) = content.tables
    assert (table.reader, table.header_rows) == ("table.aligned", 1)
    assert table.confidence < 0.97  # less sure than where lines are drawn


def test_the_order_of_the_words_does_not_matter() -> None:
    words = list(read(lambda canvas: aligned(canvas, 100, [HEAD, *BUDGET]) and None).page(1).words)
    shuffled = random.Random(1).sample(words, len(words))

    def texts(source: list) -> list[list[str]]:  # type: ignore[type-arg]
        return [[" ".join(source[i].text for i in c.words) for c in grid.cells] for grid in find_tables(source, ())]

    assert texts(shuffled) == texts(words) != []


def test_grouped_digits_are_one_figure() -> None:
    table = [("Mått", "Utfall 2018", "Utfall 2019"), ("Intäkter", "-12 345 678", "-13 000 000")]
    table += [("Kostnader", "112 345 678", "114 500 000"), ("Netto", "100 000 000", "101 500 000")]
    found = rows(lambda canvas: write(canvas, 100, table, (72,), rights=(300, 400)) and None)
    assert found == [[list(row) for row in table]]


def test_a_head_of_several_lines_is_one_cell_for_each_column() -> None:
    table = [
        ("", "Antal", "Andel", "Förändring"),
        ("", "personer", "av alla", "sedan"),
        ("Insats", "2019", "(%)", "2018"),
    ]
    body = [("Boendestöd", "45", "12", "3"), ("Kontaktperson", "30", "8", "-2"), ("Ledsagning", "25", "7", "0")]
    (found,) = rows(lambda canvas: write(canvas, 100, table + body, (72,), rights=(260, 330, 420)) and None)
    assert found[0] == ["Insats", "Antal personer 2019", "Andel av alla (%)", "Förändring sedan 2018"]
    assert found[1:] == [list(row) for row in body]


@pytest.mark.parametrize("ruled", [True, False])
def test_heads_over_several_columns(ruled: bool) -> None:
    def draw(canvas: Canvas) -> None:
        for x, text in ((263, "Kvinnor"), (411, "Män")):
            put(canvas, x, 90, text, size=9)
        if ruled:
            level(canvas, 225, 330, 94)
            level(canvas, 365, 470, 94)
        aligned(canvas, 106, [("Fråga", "2018", "2019", "2018", "2019"), ("Bemötande", "81", "83", "79", "80")])
        aligned(canvas, 132, [("Trygghet", "71", "75", "74", "77"), ("Inflytande", "66", "64", "61", "63")])

    (found,) = grids(draw)
    assert found[0, 0, 2, 1] == "Fråga"
    assert (found[0, 1, 1, 2], found[0, 3, 1, 2]) == ("Kvinnor", "Män")
    assert [found[1, col, 1, 1] for col in range(1, 5)] == ["2018", "2019", "2018", "2019"]
    assert lay_out(draw).tables[0].header_rows == 2


def test_empty_places_stay_empty() -> None:
    table = [HEAD, ("Stöd", "", "80", ""), ("Vård", "1 200", "", "-50"), ("Omsorg", "300", "310", "10")]
    table += [("Övrigt", "20", "25", "5")]
    assert rows(lambda canvas: aligned(canvas, 100, table) and None) == [[list(row) for row in table]]


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (
            [("Personer med insatser enligt", "", ""), ("   socialtjänstlagen", "340", "34,0")],
            "enligt socialtjänstlagen",
        ),
        ([("Särskilt boende för äldre", "210", "21,0"), ("och korttidsboende", "", "")], "äldre och korttidsboende"),
        ([("Insatser enligt lagen om stöd och", "55", "5,5"), ("   service", "", "")], "stöd och service"),
    ],
)
def test_labels_of_two_lines_are_one(lines: list[tuple[str, str, str]], label: str) -> None:
    table = [("", "Antal", "Andel"), ("Ordinärt boende", "120", "12,0"), *lines, ("Hemsjukvård", "9", "0,9")]
    (found,) = rows(
        lambda canvas: write(canvas, 100, [*table, ("Summa", "670", "67,0")], (72,), rights=(290, 350)) and None
    )
    assert len(found) == 5
    assert found[2][0].endswith(label)
    assert all(found[2])


@pytest.mark.parametrize(
    ("rest", "joined"),
    [("(dagar)", True), ("E i alla ämnesprov (%)", True), ("8 (% positiva)", True), ("Boende", False)],
)
def test_a_label_goes_on_where_it_is_set_closer_than_the_next_row(rest: str, joined: bool) -> None:
    """The rest of a label may begin with a bracket, a capital or a figure; a group's name stands near its own rows."""
    body = [("Väntetid till plats på önskat datum", "12", "", "24"), (rest, "", "", "")]

    def draw(canvas: Canvas) -> None:
        below = write(canvas, 100, [("", "2011", "2012", "2013")], (72,), rights=(290, 350, 410), pitch=22)
        below = write(
            canvas,
            below,
            [("Andel med svar inom två dagar", "84", "79", "92")],
            (72,),
            rights=(290, 350, 410),
            pitch=24,
        )
        below = write(canvas, below, body, (72,), rights=(290, 350, 410), pitch=11)
        write(
            canvas,
            below + (13 if joined else 0),
            [("Väntetid för nybesök", "11", "13", "12"), ("Andel nöjda", "80", "81", "79")],
            (72,),
            rights=(290, 350, 410),
            pitch=24,
        )

    (found,) = rows(draw)
    assert found[2][0] == (f"{body[0][0]} {rest}" if joined else body[0][0])
    assert found[2][1:] == ["12", "", "24"]


def test_the_name_of_a_group_is_a_row_of_its_own() -> None:
    table = [("", "2018", "2019"), ("Äldreomsorg", "", ""), ("   Hemtjänst", "120", "115"), ("   Boende", "210", "220")]
    table += [("Stöd", "", ""), ("   Boendestöd", "30", "31")]
    (found,) = rows(lambda canvas: aligned(canvas, 100, table) and None)
    assert [row[0] for row in found[1:]] == ["Äldreomsorg", "Hemtjänst", "Boende", "Stöd", "Boendestöd"]


def test_words_over_all_columns_inside_a_table() -> None:
    def draw(canvas: Canvas) -> None:
        aligned(
            canvas, 100, [("Grupp", "2018", "2019", "2020"), ("Kvinnor", "81", "83", "84"), ("Män", "71", "75", "76")]
        )
        canvas.drawCentredString(325, HEIGHT - 145, "Andel som är nöjda i procent")
        aligned(canvas, 158, [("Kvinnor", "61", "63", "64"), ("Män", "51", "55", "59")])

    (found,) = grids(draw)
    assert found[3, 1, 1, 3] == "Andel som är nöjda i procent"
    assert found[5, 0, 1, 1] == "Män"


def test_typewriter_columns_leaders_and_typed_rules() -> None:
    lines = [
        "Typ av avvikelse        2017   2018   2019",
        "------------------------------------------",
        "Fall .................. 1,220    98 1,104",
        "Läkemedel .............   60    72     81",
        "Utebliven insats ......   14     9      7",
        "------------------------------------------",
        "Summa ................. 1,294   179 1,192",
    ]
    (found,) = rows(lambda canvas: typed(canvas, 100, lines))
    assert [row[1:] for row in found[1:]] == [
        ["1,220", "98", "1,104"],
        ["60", "72", "81"],
        ["14", "9", "7"],
        ["1,294", "179", "1,192"],
    ]
    assert [row[0].split(" ..")[0] for row in found] == [
        "Typ av avvikelse",
        "Fall",
        "Läkemedel",
        "Utebliven insats",
        "Summa",
    ]


def test_panels_side_by_side_are_one_table() -> None:
    table = [("Ålder", "Antal", "Ålder", "Antal", "Ålder", "Antal")]
    table += [
        (f"{i} år", f"{1000 + 37 * i}", f"{i + 20} år", f"{900 + 31 * i}", f"{i + 40} år", f"{800 + 29 * i}")
        for i in range(1, 7)
    ]
    assert rows(lambda canvas: write(canvas, 100, table, (72, 140, 220, 290, 370, 440)) and None) == [
        [list(r) for r in table]
    ]


def test_two_tables_under_one_another_are_two() -> None:
    def draw(canvas: Canvas) -> None:
        end = aligned(
            canvas,
            100,
            [
                ("Grupp", "2018", "2019", "2020"),
                ("Kvinnor", "81", "83", "84"),
                ("Män", "71", "75", "76"),
                ("Alla", "77", "79", "80"),
            ],
        )
        put(canvas, 72, end + 14, "Hur nöjd är du med bemötandet?", size=9, bold=True)
        aligned(
            canvas,
            end + 30,
            [
                ("Grupp", "2018", "2019", "2020"),
                ("Kvinnor", "61", "63", "64"),
                ("Män", "51", "55", "56"),
                ("Alla", "57", "59", "60"),
            ],
        )

    assert [len(found) for found in rows(draw)] == [4, 4]


@pytest.mark.parametrize("repeated", [True, False])
def test_a_table_over_a_page_break_is_whole_again(repeated: bool) -> None:
    more = [("Stöd", "200", "150", "-50"), ("Vård", "400", "550", "150"), ("Totalt", "300", "100", "-200")]

    def first(canvas: Canvas) -> None:
        put(canvas, 72, 660, "Resultatet för året i tkr:")
        aligned(canvas, 700, [HEAD, *BUDGET])

    content = lay_out(first, lambda canvas: aligned(canvas, 60, [HEAD, *more] if repeated else more) and None)
    assert cells(content) == [[list(row) for row in (HEAD, *BUDGET, *more)]]
    assert [part.page for part in content.tables[0].parts] == [1, 2]


# What is no table


def contents(canvas: Canvas) -> None:
    for number, (title, page) in enumerate(
        (("1 Inledning", "3"), ("2 Mål", "4"), ("2.1 Uppdrag", "4"), ("3 Ekonomi", "7"))
    ):
        put(canvas, 72, 100 + 16 * number, title)
        canvas.drawRightString(500, HEIGHT - 100 - 16 * number, page)


def form(canvas: Canvas) -> None:
    for number, (label, text) in enumerate(
        (("Namn:", "Anna Ek"), ("Adress:", "Storgatan 12"), ("Telefon:", "0500-12 34 56"), ("Datum:", "2019-03-01"))
    ):
        put(canvas, 72, 100 + 20 * number, label)
        put(canvas, 200, 100 + 20 * number, text)


def bullets(canvas: Canvas) -> None:
    put(canvas, 72, 100, "Under året har följande gjorts:")
    for number, text in enumerate(
        (
            "Utbildat 35 medarbetare",
            "Genomfört 12 tillsynsbesök",
            "Infört signering på 8 enheter",
            "Minskat frånvaron till 7,2 %",
        )
    ):
        put(canvas, 80, 116 + 14 * number, "•")
        put(canvas, 92, 116 + 14 * number, text)


def two_columns(canvas: Canvas) -> None:
    text = [
        "Nämnden har under året arbetat med",
        "att stärka kvaliteten i verksamheten.",
        "Antalet klagomål var 34 under 2018 och",
    ]
    text += [
        "28 under 2019. Av dessa gällde 12 hem-",
        "tjänsten och resten särskilt boende.",
        "Frånvaron minskade till 7,2 procent.",
    ]
    put(canvas, 72, 100, *text, size=9)
    put(canvas, 310, 100, "2018 då den var 8,1 procent av tiden.", *text[:5], size=9)


def chart(canvas: Canvas) -> None:
    for number, label in enumerate(("2016", "2017", "2018", "2019")):
        put(canvas, 120 + 60 * number, 300, label, size=8)
    for number, (x, value) in enumerate(((125, "12"), (187, "18"), (244, "9"), (311, "31"))):
        put(canvas, x, 280 - 13 * number - 2 * int(value), value, size=8)
    put(canvas, 90, 200, "40", "30", "20", "10", "0", size=8, pitch=25)


def references(canvas: Canvas) -> None:
    for number, (mark, text) in enumerate(
        (
            ("1", "Socialstyrelsen, 2018."),
            ("2", "Budgeten för 2019, sidan 14."),
            ("3", "Se bilaga 2."),
            ("4", "Protokoll 2019-02-12."),
        )
    ):
        put(canvas, 72, 100 + 12 * number, mark, size=8)
        put(canvas, 90, 100 + 12 * number, text, size=8)


@pytest.mark.parametrize(
    "draw", [contents, form, bullets, two_columns, chart, references], ids=lambda draw: draw.__name__
)
def test_what_is_no_table(draw: object) -> None:
    assert grids(draw) == []  # type: ignore[arg-type]


def test_prose_is_not_searched() -> None:
    """A page without figures that stand apart is left after one look."""
    from extract.tables.runs import may_hold_rows

    page = read(
        lambda canvas: put(canvas, 72, 100, *["Av 120 svarande var 88 procent nöjda med stödet under 2019."] * 30)
    ).page(1)
    assert not may_hold_rows(page.words)
    assert all(box_of(word) for word in page.words)


def test_leaders_are_no_part_of_a_label() -> None:
    lines = [
        "Avvikelse              2018   2019",
        "----------------------------------",
        "Fall .................  120     98",
        "Läkemedel ............   60     72",
        "Summa ................  180    170",
    ]
    (found,) = cells(lay_out(lambda canvas: typed(canvas, 100, lines)))
    assert [row[0] for row in found] == ["Avvikelse", "Fall", "Läkemedel", "Summa"]


def test_heads_over_heads_that_recur() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, 90, [("", "", "Kvinnor", "", "Män")], (72,), rights=RIGHTS)  # over the last of their columns
        aligned(canvas, 103, [("", "2018", "2019", "2018", "2019"), ("Fast anställda", "81", "83", "79", "80")])
        aligned(canvas, 129, [("Vikarier", "71", "75", "74", "77"), ("Timanställda", "66", "64", "61", "63")])

    (found,) = grids(draw)
    assert (found[0, 1, 1, 2], found[0, 3, 1, 2]) == ("Kvinnor", "Män")


def test_headings_captions_and_new_heads_part_tables() -> None:
    first = [("Ärende", "2018", "2019"), ("Bygglov", "388", "402"), ("Avlopp", "63", "81"), ("Summa", "451", "483")]
    second = [
        ("Projekt", "Budget", "Utfall"),
        ("Simhall", "650", "612"),
        ("Arkiv", "120", "47"),
        ("Summa", "770", "659"),
    ]

    def draw(canvas: Canvas) -> None:
        end = aligned(canvas, 100, first)
        put(canvas, 72, end, "Tabell 2. Antal beslut", size=9)
        end = aligned(canvas, end + 13, first)
        put(canvas, 72, end, "Personal", size=9, bold=True)
        aligned(canvas, end + 13, second)

    assert rows(draw) == [[list(row) for row in table] for table in (first, first, second)]


def test_columns_of_symbols_have_a_head_and_no_words() -> None:
    table = [("Indikator", "Utfall", "Mål", "Status", "Trend"), ("Nöjda", "88", "90"), ("Trygga", "91", "90")]
    (found,) = rows(lambda canvas: aligned(canvas, 100, [*table, ("Klagomål", "14", "10")]) and None)
    assert found[0] == ["Indikator", "Utfall", "Mål", "Status", "Trend"]
    assert found[1] == ["Nöjda", "88", "90", "", ""]


WITH_SYMBOLS = ("Indikator", "Utveckling", "Utfall", "Mål", "Trend", "Nått")


def scorecard(canvas: Canvas, top: float, lines: list[tuple[str, ...]]) -> float:
    """Set rows under a head whose second and fifth columns hold nothing but symbols."""
    bold = [("Indikator", "", "", "", "", "")]
    write(canvas, top, bold, (72,) * 6, font="Helvetica-Bold")
    for x, text in ((190, "Utveckling"), (262, "Utfall"), (312, "Mål"), (370, "Trend"), (420, "Nått")):
        put(canvas, x, top, text, size=9, bold=True)
    for number, (label, outcome, target, reached) in enumerate(lines):
        for x, text in ((72, label), (270, outcome), (310, target), (420, reached)):
            put(canvas, x, top + 13 * (number + 1), text, size=9)
    return top + 13 * (len(lines) + 1)


def test_columns_of_symbols_may_stand_between_others() -> None:
    lines = [("Klara i tid, %", "97", "100", "Nej"), ("Nöjda, %", "81", "80", "Ja"), ("Klagomål", "12", "15", "Ja")]
    (found,) = rows(lambda canvas: scorecard(canvas, 100, lines) and None)
    assert found == [list(WITH_SYMBOLS), *([a, "", b, c, "", d] for a, b, c, d in lines)]


def test_a_small_table_may_have_columns_of_symbols() -> None:
    lines = [("Klara i tid, %", "97", "100", "Nej"), ("Nöjda, %", "81", "80", "Ja")]
    (found,) = rows(lambda canvas: scorecard(canvas, 100, lines) and None)
    assert found[0] == list(WITH_SYMBOLS)


@pytest.mark.parametrize("title", ["2 Barn och unga får stöd i rätt tid", "Fler bor kvar hemma länge"])
def test_a_title_over_the_head_is_no_part_of_it(title: str) -> None:
    lines = [("Klara i tid, %", "97", "100", "Nej"), ("Nöjda, %", "81", "80", "Ja"), ("Klagomål", "12", "15", "Ja")]

    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.3, 0.1, 0.5)
        put(canvas, 72, 88, title, size=9, bold=True)
        canvas.setFillColorRGB(0, 0, 0)
        scorecard(canvas, 100, lines)

    assert rows(draw)[0][0] == list(WITH_SYMBOLS)


def test_a_bound_goes_on_below() -> None:
    lines = [
        ("Hushåll med bistånd, antal", "487", "Högst", "Ja"),
        ("", "", "500", ""),
        ("Biståndstid,", "8,6", "Högst", "Nej"),
        ("månader", "", "7,5", ""),
        ("Andel nöjda, %", "79", "Minst 80", "Nej"),
    ]
    (found,) = rows(lambda canvas: scorecard(canvas, 100, lines) and None)
    assert [(row[0], row[3]) for row in found[1:]] == [
        ("Hushåll med bistånd, antal", "Högst 500"),
        ("Biståndstid, månader", "Högst 7,5"),
        ("Andel nöjda, %", "Minst 80"),
    ]


@pytest.mark.parametrize("left", [True, False])
def test_text_beside_a_table_is_no_part_of_it(left: bool) -> None:
    text = [
        "Nämnden har under året arbetat med",
        "att stärka kvaliteten i verksamheten.",
        "Antalet klagomål var 34 under 2018",
    ]
    text += [
        "och 28 under 2019. Av dessa gällde",
        "de flesta boendet och resten annat",
        "stöd. Det är färre än året innan.",
    ]
    table = [("Grupp", "2018", "2019"), ("Kvinnor", "81", "83"), ("Män", "71", "75"), ("Alla", "77", "79")]

    def draw(canvas: Canvas) -> None:
        put(canvas, 72 if left else 310, 100, *text, size=9)
        shift = 0 if not left else 238
        write(canvas, 100, table, (72 + shift,), rights=(180 + shift, 240 + shift), pitch=12)

    assert rows(draw) == [[list(row) for row in table]]


def test_a_table_of_words() -> None:
    table = [("Aktivitet", "Ansvarig", "Status"), ("Utbilda i bemötande", "Enhetschef", "Klar")]
    table += [("Införa signering", "Digital ledare", "Pågår"), ("Se över rutiner", "Sjuksköterska", "Klar")]
    table += [("Ny broschyr", "Kommunikatör", "Ej påbörjad")]
    assert rows(lambda canvas: write(canvas, 100, table, (72, 220, 330)) and None) == [[list(row) for row in table]]


def test_a_figure_amid_the_lines_of_its_label() -> None:
    def draw(canvas: Canvas) -> None:
        aligned(canvas, 100, [("Mått", "2018", "2019"), ("Anmälningar", "12", "14")])
        put(canvas, 72, 126, "Personer med beslut som", "inte verkställts", size=9, pitch=11)
        write(canvas, 131.5, [("", "30", "28")], (72,), rights=RIGHTS)
        aligned(canvas, 150, [("Klagomål", "9", "7"), ("Beröm", "4", "8")])

    (found,) = rows(draw)
    assert found[2] == ["Personer med beslut som inte verkställts", "30", "28"]
    assert len(found) == 5


@pytest.mark.parametrize("seed", range(12))
def test_words_strewn_at_random_stand_in_one_cell_at_most(seed: int) -> None:
    chance = random.Random(seed)
    words = []
    for _ in range(60):
        x, y = chance.uniform(0, 500), 100 + 12 * chance.randrange(14)
        size = chance.choice([None, 8.0, 10.0])
        box = (x, y, x + chance.choice([5, 20, 100]), y + chance.choice([8, 10]))
        words.append(
            Word(text=chance.choice(["12", "Summa", "..", "2018", "(1)", "–"]), start=0, end=1, box=box, size=size)
        )
    held = [index for grid in find_tables(words, ()) for index in grid.words]
    assert len(held) == len(set(held))
