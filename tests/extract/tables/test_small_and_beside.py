"""Tables of a row or two, tables in a column of the page, and what stands close to tables and is no part of them."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import HEIGHT, Draw, level, put
from tests.extract.tables.made import grids, rows, write

RIGHTS = (300, 380, 460)


def small(head: tuple[str, ...], *table: tuple[str, ...], bold: bool = True) -> Draw:
    """Draw a head, in bold or not, and the rows below it: the values under their heads, nothing else drawn."""

    def draw(canvas: Canvas) -> None:
        font = "Helvetica-Bold" if bold else "Helvetica"
        end = write(canvas, 100, [head], (72,), rights=RIGHTS[: len(head) - 1], font=font)
        write(canvas, end + 4, table, (72,), rights=RIGHTS[: len(head) - 1])

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        small(("Styrtal", "Utfall 2008", "Målvärde", "Utfall 2009"), ("K1 Nöjdhet", "74", "Minst 75", "78")),
        small(("Mått", "2008", "2009"), ("Antal besök", "1 250", "1 310"), ("Lån", "86", "91"), bold=False),
        small(("Prestation", "2009"), ("Anmälda fel på belysning", "389")),
        small(("Mått", "Utfall", "Mål"), ("Antal avvikelser", "402", "Öka")),
    ],
)
def test_a_row_or_two_under_a_head_right_above_the_values(draw: Draw) -> None:
    (table,) = rows(draw)
    assert len(table) in (2, 3)
    assert all(all(row[1:]) for row in table)


@pytest.mark.parametrize(
    "draw",
    [
        small(("Handläggare", "Datum", "Ärende"), ("Karin Ek", "2019-09-16", "SN 2018/72")),  # the head of a letter
        small(("Prestation", "Antal"), ("Anmälda fel på belysning", "389"), bold=False),  # two columns, nothing apart
    ],
)
def test_words_that_happen_to_stand_under_others(draw: Draw) -> None:
    assert rows(draw) == []


def in_a_column(canvas: Canvas) -> None:
    """Draw a half-ruled table to the right of running text, whose lines stand on the same baselines."""
    for number in range(14):
        put(canvas, 48, 100 + 13 * number, "Under året belades gator med ny asfalt och", size=8)
    for top in (88, 105, 186):
        level(canvas, 250, 430, top)
    write(canvas, 100, [("", "Utfall", "Mål")], (252,), rights=(370, 425))
    table = [
        ("Vatten,", "1 612", "1 600"), ("tusen m3", "", ""), ("Belysning", "6 810", "6 900"),
        ("Grönytor, ha", "141", "–"), ("Avfall,", "212", "205"), ("kg/invånare", "", ""),
    ]  # fmt: skip
    write(canvas, 118, table, (252,), rights=(370, 425))


def test_a_half_drawn_table_beside_a_column_of_text() -> None:
    assert rows(in_a_column) == [
        [
            ["", "Utfall", "Mål"],
            ["Vatten, tusen m3", "1 612", "1 600"],
            ["Belysning", "6 810", "6 900"],
            ["Grönytor, ha", "141", "–"],
            ["Avfall, kg/invånare", "212", "205"],
        ]
    ]


def box(canvas: Canvas, left: float, right: float, top: float, bottom: float) -> None:
    canvas.rect(left, 842 - bottom, right - left, bottom - top, stroke=1, fill=0)


def test_a_box_of_text_and_a_heading_are_no_rows() -> None:
    def draw(canvas: Canvas) -> None:
        for top, title in ((100, ""), (240, "3.2 Volymer")):
            put(canvas, 72, top - 14, title, size=13)
            box(canvas, 72, 470, top, top + 18)
            write(canvas, top + 12, [("Mått", "2019", "2020")], (75,), rights=(300, 460))
            write(canvas, top + 31, [("Trivsel", "61", "58"), ("Ro", "47", "49"), ("Brott", "143", "167")], (75,),
                  rights=(300, 460))  # fmt: skip
        box(canvas, 72, 470, 165, 205)
        put(canvas, 77, 180, "Varje skola får en egen plan för studiero senast den första oktober 2020 och", size=9)
        put(canvas, 77, 192, "elevhälsan utökas med två tjänster som fördelas mellan skolorna.", size=9)

    expected = [["Mått", "2019", "2020"], ["Trivsel", "61", "58"], ["Ro", "47", "49"], ["Brott", "143", "167"]]
    assert rows(draw) == [expected, expected]


def test_a_ruled_table_below_a_box_and_its_own_title() -> None:
    """Lines of a box as wide as the table's make one grid of both, which ends at the title between them."""

    def draw(canvas: Canvas) -> None:
        box(canvas, 72, 520, 100, 140)
        put(canvas, 78, 118, "Sammanvägd bedömning: arbetet går vidare under nästa år.", size=9)
        put(canvas, 72, 168, "Mål 2. Alla ska ha någonstans att bo", size=14)
        for top in (180, 204, 240, 276):
            level(canvas, 72, 520, top)
        write(canvas, 190, [("Nyckeltal", "2019", "Liknande")], (76,), rights=(330, 400), font="Helvetica-Bold")
        write(canvas, 200, [("", "", "kommuner")], (76,), rights=(330, 400), font="Helvetica-Bold")
        write(canvas, 215, [("Personer i kö vid årets", "41", "38"), ("slut, antal", "", "")], (76,), rights=(330, 400))
        write(canvas, 251, [("Väntetid i dagar, i", "", "61"), ("medeltal", "", "")], (76,), rights=(330, 400))

    assert rows(draw) == [
        [
            ["Nyckeltal", "2019", "Liknande kommuner"],
            ["Personer i kö vid årets slut, antal", "41", "38"],
            ["Väntetid i dagar, i medeltal", "", "61"],
        ]
    ]


@pytest.mark.parametrize(
    "head",
    [
        [("Mått", "Utfall augusti", "Utfall augusti", "Målvärde"), ("", "2019", "2020", "2020")],
        [("Mått", "Utfall jan–augusti", "Prognos helår", "Avvikelse"), ("", "", "", "helår")],
    ],
)
def test_a_header_above_its_rule_that_is_wider_than_what_it_heads(head: list[tuple[str, ...]]) -> None:
    """The gaps between the figures would cut the words of the head."""

    def draw(canvas: Canvas) -> None:
        write(canvas, 98, head, (75,), rights=(300, 385, 450), font="Helvetica-Bold", size=10)
        for top in (117, 137, 157, 177):
            level(canvas, 72, 455, top)
        table = [("Fall", "74", "52", "45"), ("Kö", "9", "4", "0"), ("Planer", "71", "83", "85")]
        write(canvas, 131, table, (75,), rights=(300, 385, 450), pitch=20)

    ((first, *others),) = rows(draw)
    assert first == [" ".join(part for part in parts if part) for parts in zip(*head, strict=True)]
    assert others == [["Fall", "74", "52", "45"], ["Kö", "9", "4", "0"], ["Planer", "71", "83", "85"]]


def test_heads_over_years_above_the_first_line() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (128, 146, 164, 182):
            level(canvas, 72, 520, top)
        write(canvas, 105, [("", "Särskilt boende", "Hemtjänst")], (75,), rights=(330, 515), font="Helvetica-Bold")
        years = ("", "2019", "2020", "2019", "2020")
        write(canvas, 122, [years], (75,), rights=(250, 330, 420, 515), font="Helvetica-Bold")
        table = [
            ("Kvinnor", "84", "88", "90", "91"),
            ("Män", "85", "83", "89", "87"),
            ("Totalt", "84", "86", "90", "90"),
        ]
        write(canvas, 140, table, (75,), rights=(250, 330, 420, 515), pitch=18)

    (table,) = grids(draw)
    assert (table[0, 1, 1, 2], table[0, 3, 1, 2]) == ("Särskilt boende", "Hemtjänst")
    assert table[2, 4, 1, 1] == "91"


def test_figures_close_to_the_words_of_the_next_column() -> None:
    def draw(canvas: Canvas) -> None:
        table = [("Läckor", "21", "Ja"), ("El", "-6,5 %", "Ja"), ("Gator", "53", "Delvis"), ("Hus", "104", "Nej")]
        write(canvas, 100, [("Mål", "Utfall", "Uppfyllt"), *table], (72, 150, 181))

    (found,) = rows(draw)
    assert ["El", "-6,5 %", "Ja"] in found


@pytest.mark.parametrize("row_of_their_own", [True, False])
def test_groups_in_the_middle_over_heads_that_recur(row_of_their_own: bool) -> None:
    rights = (200, 260, 320, 380, 440, 500)

    def draw(canvas: Canvas) -> None:
        for top in (88, 125, 200) if row_of_their_own else (88, 122, 200):
            level(canvas, 72, 520, top)
        write(canvas, 100, [("", "", "2019", "", "", "2020", "")], (75,), rights=rights)
        heads = ("Form", "Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt")
        write(canvas, 113 if not row_of_their_own else 118, [heads], (75,), rights=rights)
        table = [("Heltid", "198", "41", "239", "221", "46", "267"), ("Deltid", "104", "12", "116", "86", "10", "96"),
                 ("Timmar", "66", "77", "67", "72", "82", "74")]  # fmt: skip
        write(canvas, 140, table, (75,), rights=rights, pitch=18)

    (table,) = grids(draw)
    assert (table[0, 1, 1, 3], table[0, 4, 1, 3]) == ("2019", "2020")
    assert [table[1, col, 1, 1] for col in range(1, 7)] == ["Kvinnor", "Män", "Totalt"] * 2


def test_groups_at_the_end_of_heads_that_recur() -> None:
    """Heads set to the right stand over the last of their columns, and one is wider than that."""
    rights = (235, 300, 345, 410, 465, 515)

    def draw(canvas: Canvas) -> None:
        for top in (88, 122, 200):
            level(canvas, 72, 520, top)
        write(canvas, 100, [("Skola", "", "", "Meritvärde", "", "", "Behöriga, procent")], (75,), rights=rights)
        write(canvas, 116, [("", "2017", "2018", "2019", "2017", "2018", "2019")], (75,), rights=rights)
        table = [("Norra skolan", "218", "221", "224", "86,0", "88,1", "84,6"),
                 ("Ekbackens skola", "226", "222", "235", "89,3", "86,7", "90,4"),
                 ("Kommunen", "222", "221", "229", "87,5", "87,3", "87,4")]  # fmt: skip
        write(canvas, 137, table, (75,), rights=rights, pitch=16)

    (table,) = grids(draw)
    assert (table[0, 1, 1, 3], table[0, 4, 1, 3]) == ("Meritvärde", "Behöriga, procent")
    assert [table[1, col, 1, 1] for col in range(1, 7)] == ["2017", "2018", "2019"] * 2


def test_the_title_of_the_next_table_is_no_row_of_the_one_above() -> None:
    def draw(canvas: Canvas) -> None:
        body = [
            ("Mål", "2013", "2014"),
            ("Alla läser", "64", "71"),
            ("Alla är trygga", "80", "82"),
            ("Fler lån", "9", "12"),
        ]
        below = write(canvas, 100, body, (72,), rights=(300, 360))
        write(canvas, below, [("Andel behöriga, procent",)], (72,))
        for line in range(4):
            level(canvas, 72, 400, below + 4 + 16 * line)
        for x in (72, 200, 300, 400):
            canvas.line(x, HEIGHT - below - 4, x, HEIGHT - below - 52)
        write(
            canvas,
            below + 16,
            [("Skola", "Flickor", "Pojkar"), ("Norra", "82", "76"), ("Södra", "88", "81")],
            (76,),
            rights=(290, 390),
            pitch=16,
        )

    above, under = rows(draw)
    assert above[-1] == ["Fler lån", "9", "12"]
    assert under[0] == ["Skola", "Flickor", "Pojkar"]
