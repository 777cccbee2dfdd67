"""Tables of which lines show a part: columns without rules, rows without rules, labels outside, captions inside."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from extract.tables.goal_columns import goal_columns
from tests.extract.small_pdfs import HEIGHT, Draw, cells, lay_out, level, put
from tests.extract.tables.made import grids, rows, write


def plumb(canvas: Canvas, x: float, top: float, bottom: float) -> None:
    canvas.line(x, HEIGHT - top, x, HEIGHT - bottom)


def test_columns_that_no_line_parts() -> None:
    body = [("Kvinnor", "88", "12"), ("Män", "92", "8"), ("Totalt", "90", "10")]

    def draw(canvas: Canvas) -> None:
        for number in range(5):
            level(canvas, 72, 340, 100 + 16 * number)
        plumb(canvas, 180, 100, 164)
        write(canvas, 111, [("Grupp", "Ja", "Nej"), *body], (75,), rights=(250, 320), pitch=16)

    assert rows(draw) == [[["Grupp", "Ja", "Nej"], *(list(row) for row in body)]]


@pytest.mark.parametrize(
    ("behind", "cols"),
    [
        (("Helt", "Delvis", "I hög grad", "Helt"), 3),
        (("procent", "procent", "procent", "procent"), 2),
        (("barn", "vuxna", "barn", "platser"), 2),  # what is counted
    ],
)
def test_words_right_behind_figures_are_a_column(behind: tuple[str, ...], cols: int) -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(6):
            level(canvas, 72, 340, 100 + 16 * number)
        table = [("Område", "Index"), ("Språk", "88"), ("Lek", "71"), ("Natur", "90"), ("Teknik", "104")]
        write(canvas, 111, table, (75,), rights=(250,), pitch=16)
        write(canvas, 111, [("Nivå",), *((text,) for text in behind)], (254,), pitch=16)

    (table,) = rows(draw)
    assert {len(row) for row in table} == {cols}
    assert table[1] == (["Språk", "88", behind[0]] if cols == 3 else ["Språk", f"88 {behind[0]}"])


def test_shaded_bands_in_a_column_are_rows_of_one_table_with_its_head() -> None:
    body = [
        ("Norr", "92", "5"),
        ("Söder", "78", "4"),
        ("Öster", "84", "5"),
        ("Väster", "57", "3"),
        ("Alla", "311", "17"),
    ]

    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(0.9)
        for number in (1, 3):
            canvas.rect(72, HEIGHT - 116 - 16 * number, 200, 16, stroke=0, fill=1)
        canvas.setFillGray(0)
        level(canvas, 72, 272, 100)
        level(canvas, 72, 272, 180)
        write(canvas, 95, [("Förskola", "Barn", "Avd.")], (75,), rights=(200, 268), font="Helvetica-Bold")
        write(canvas, 111, body, (75,), rights=(200, 268), pitch=16)
        for number in range(12):
            put(canvas, 300, 90 + 13 * number, "Här går en annan spalt med löpande text bredvid", size=9)

    assert rows(draw) == [[["Förskola", "Barn", "Avd."], *(list(row) for row in body)]]


def test_a_head_over_columns_that_no_line_parts() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 126, 142, 158, 174):
            level(canvas, 72, 400, top)
        for x in (72, 180, 290, 400):
            plumb(canvas, x, 100, 174)
        for middle, text in ((235, "Kvinnor"), (345, "Män")):
            canvas.setFont("Helvetica", 9)
            canvas.drawCentredString(middle, HEIGHT - 110, text)
        write(canvas, 122, [("Fråga", "2018", "2019", "2018", "2019")], (75,), rights=(225, 280, 335, 390))
        table = [("Stöd", "81", "83", "79", "80"), ("Vård", "71", "75", "74", "77"), ("Omsorg", "66", "64", "61", "63")]
        write(canvas, 137, table, (75,), rights=(225, 280, 335, 390), pitch=16)

    (found,) = grids(draw)
    assert (found[0, 1, 1, 2], found[0, 3, 1, 2]) == ("Kvinnor", "Män")
    assert [found[1, col, 1, 1] for col in range(1, 5)] == ["2018", "2019", "2018", "2019"]
    assert [found[4, col, 1, 1] for col in range(5)] == ["Omsorg", "66", "64", "61", "63"]


def test_boxes_side_by_side_are_cells_without_columns_between() -> None:
    table = [
        ("Verksamhet", "Budget", "Utfall"),
        ("Hemtjänst", "1 200", "1 150"),
        ("Stöd", "30", "80"),
        ("Summa", "1 230", "1 230"),
    ]

    def draw(canvas: Canvas) -> None:
        for row in range(4):
            for left, right in ((72, 180), (182, 262), (264, 344)):
                canvas.setFillGray(0.85 if row == 0 else 0.95)
                canvas.rect(left, HEIGHT - 118 - 18 * row, right - left, 16, stroke=0, fill=1)
        canvas.setFillGray(0)
        for number, row in enumerate(table):
            for x, text in zip((75, 185, 267), row, strict=True):
                put(canvas, x, 112 + 18 * number, text, size=9)

    assert rows(draw) == [[list(row) for row in table]]


def test_labels_outside_the_lines() -> None:
    table = [
        ("Verksamhet", "Budget", "Utfall"),
        ("Hemtjänst", "1 200", "1 150"),
        ("Stöd", "30", "80"),
        ("Summa", "1 230", "1 230"),
    ]

    def draw(canvas: Canvas) -> None:
        for number in range(5):
            level(canvas, 200, 340, 100 + 16 * number)
        for x in (200, 270, 340):
            plumb(canvas, x, 100, 164)
        write(canvas, 111, table, (72,), rights=(265, 335), pitch=16)

    assert rows(draw) == [[list(row) for row in table]]


def test_text_beside_a_table_is_not_its_labels() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(5):
            level(canvas, 300, 440, 100 + 16 * number)
        for x in (300, 370, 440):
            plumb(canvas, x, 100, 164)
        write(
            canvas,
            111,
            [("", "2018", "2019"), ("", "12", "14"), ("", "30", "80"), ("", "42", "94")],
            (72,),
            rights=(365, 435),
            pitch=16,
        )
        put(
            canvas,
            72,
            105,
            "Antalet klagomål ökade, vilket",
            "till stor del beror på att fler",
            "enheter nu tar emot synpunkter",
            "digitalt. Se figuren bredvid.",
            size=9,
            pitch=13,
        )

    assert [len(row) for found in rows(draw) for row in found] == [2, 2, 2, 2]


def test_a_label_in_the_middle_of_its_rows_spans_them() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (90, 110, 154, 198):
            level(canvas, 72, 420, top)
        write(canvas, 104, [("År", "Grupp", "Antal", "Andel")], (75, 150, 250, 330))
        groups = [("", "Kvinnor", "12", "40"), ("2018", "Män", "18", "60"), ("", "Totalt", "30", "100")]
        write(canvas, 122, groups, (75, 150, 250, 330), pitch=14)
        groups = [("", "Kvinnor", "14", "45"), ("2019", "Män", "17", "55"), ("", "Totalt", "31", "100")]
        write(canvas, 166, groups, (75, 150, 250, 330), pitch=14)

    (found,) = grids(draw)
    assert (found[1, 0, 3, 1], found[4, 0, 3, 1]) == ("2018", "2019")
    assert [found[r, 1, 1, 1] for r in range(1, 7)] == ["Kvinnor", "Män", "Totalt"] * 2


def test_caption_and_source_inside_the_frame_are_no_rows() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 120, 140, 160, 180, 200):
            level(canvas, 72, 340, top)
        for x in (72, 340):
            plumb(canvas, x, 100, 200)
        plumb(canvas, 200, 120, 180)
        put(canvas, 75, 113, "Tabell 3. Nöjda i procent", size=8)
        put(canvas, 75, 193, "Källa: Nämndens egen enkät.", size=8)
        write(canvas, 133, [("Grupp", "Andel"), ("Kvinnor", "88"), ("Män", "92")], (75, 203), pitch=20)

    assert rows(draw) == [[["Grupp", "Andel"], ["Kvinnor", "88"], ["Män", "92"]]]


def test_a_comment_over_all_columns_is_a_row() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 120, 140, 160):
            level(canvas, 72, 340, top)
        for x in (72, 340):
            plumb(canvas, x, 100, 160)
        plumb(canvas, 200, 100, 140)
        write(canvas, 113, [("Grupp", "Andel"), ("Kvinnor", "88")], (75, 203), pitch=20)
        put(canvas, 75, 153, "Kommentar: fler svarade än året före.", size=8)

    assert rows(draw)[0][2] == ["Kommentar: fler svarade än året före.", ""]


def test_cells_of_several_lines_stay_whole_in_a_full_grid() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 120, 160, 200):
            level(canvas, 72, 340, top)
        for x in (72, 180, 340):
            plumb(canvas, x, 100, 200)
        put(canvas, 75, 113, "Mål", size=8)
        put(canvas, 183, 113, "Kommentar", size=8)
        for top, goal, comment in (
            (131, ("Trygg vård", "för alla"), ("Andelen nöjda är", "88 procent och", "12 klagomål kom in.")),
            (171, ("Budget i", "balans"), ("Resultatet är", "-12 tkr.")),
        ):
            put(canvas, 75, top, *goal, size=8, pitch=10)
            put(canvas, 183, top, *comment, size=8, pitch=10)

    assert cells(lay_out(draw)) == [
        [
            ["Mål", "Kommentar"],
            ["Trygg vård för alla", "Andelen nöjda är 88 procent och 12 klagomål kom in."],
            ["Budget i balans", "Resultatet är -12 tkr."],
        ]
    ]


def test_short_texts_between_two_rules_are_rows() -> None:
    table = [
        ("Befolkning", "Följer prognosen"),
        ("Inflation", "Ökar med 1 procent"),
        ("Löner", "Ökar med 2 procent"),
        ("Hyror", "Som i fjol"),
        ("Skatt", "Som i fjol"),
    ]

    def draw(canvas: Canvas) -> None:
        for top in (90, 106, 180):
            level(canvas, 72, 400, top)
        write(canvas, 101, [("Område", "Antagande")], (75, 220))
        write(canvas, 118, table, (75, 220))

    assert rows(draw) == [[["Område", "Antagande"], *(list(row) for row in table)]]


def test_lines_for_the_head_only() -> None:
    table = [("Hemtjänst", "1 200", "1 150"), ("Stöd", "30", "80"), ("Vård", "70", "60"), ("Summa", "1 300", "1 290")]

    def draw(canvas: Canvas) -> None:
        level(canvas, 72, 340, 88)
        level(canvas, 72, 340, 105)
        write(canvas, 100, [("Verksamhet", "Budget", "Utfall"), *table], (75,), rights=(260, 335))

    assert rows(draw) == [[["Verksamhet", "Budget", "Utfall"], *(list(row) for row in table)]]


def test_heads_in_two_lines_between_two_rules_that_recur() -> None:
    table = [("NA", "15,4", "15,6", "14,7", "14,9"), ("SA", "14,3", "14,0", "13,2", "12,6")]
    table += [("EK", "14,6", "14,9", "14,0", "14,1"), ("BF", "13,1", "13,0", "12,4", "12,7")]
    rights = (240, 300, 360, 420)

    def draw(canvas: Canvas) -> None:
        level(canvas, 72, 430, 88)
        write(canvas, 98, [("Program",)], (75,))
        for x, text in ((245, "Kvinnor"), (375, "Män")):
            put(canvas, x, 98, text, size=9)
        write(canvas, 112, [("", "2018", "2019", "2018", "2019")], (75,), rights=rights)
        level(canvas, 72, 430, 117)
        end = write(canvas, 128, table, (75,), rights=rights)
        level(canvas, 72, 430, end - 9)

    (found,) = grids(draw)
    assert found[0, 0, 2, 1] == "Program"
    assert (found[0, 1, 1, 2], found[0, 3, 1, 2]) == ("Kvinnor", "Män")
    assert [found[1, col, 1, 1] for col in range(1, 5)] == ["2018", "2019", "2018", "2019"]


def test_an_unfinished_label_goes_on_between_two_rules() -> None:
    table = [("Ekonomi", "36", "88"), ("Fordons- och", "17", "66"), ("transport", "", ""), ("Teknik", "22", "81")]

    def draw(canvas: Canvas) -> None:
        level(canvas, 72, 340, 88)
        level(canvas, 72, 340, 105)
        end = write(canvas, 100, [("Program", "Elever", "Andel"), *table], (75,), rights=(260, 335))
        level(canvas, 72, 340, end - 9)

    assert [row[0] for row in rows(draw)[0]] == ["Program", "Ekonomi", "Fordons- och transport", "Teknik"]


def test_words_cut_by_the_lines_of_a_chart_make_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 150, 200, 250):
            level(canvas, 72, 400, top)
        for x in (72, 150, 230, 310, 400):
            plumb(canvas, x, 100, 250)
        put(canvas, 90, 130, "Andelen nöjda brukare i hela kommunen under perioden", size=10)
        put(canvas, 80, 180, "Kvinnor i alla åldrar svarade oftare än män i enkäten", size=10)
        put(canvas, 85, 230, "Enkäten gick ut till samtliga hushåll med insatser", size=10)

    assert grids(draw) == []


def test_of_two_columns_of_goals_the_finer_one_is_judged() -> None:
    def draw(canvas: Canvas) -> None:
        for top in (100, 120, 160):
            level(canvas, 72, 470, top)
        level(canvas, 200, 470, 140)
        for x in (72, 200, 350, 470):
            plumb(canvas, x, 100, 160)
        table = [("Kommungemensamma mål", "Nämndens mål", "Måluppfyllelse"), ("", "Fler besök", "Målet är uppfyllt")]
        write(
            canvas,
            113,
            [*table, ("", "Kultur i alla byar", "Målet är inte uppfyllt")],
            (75, 203, 353),
            pitch=20,
            size=8,
        )
        put(canvas, 75, 143, "Ett rikt liv", size=8)

    (table,) = lay_out(draw).tables
    columns = goal_columns(table)
    assert columns is not None
    assert (columns["upper"], columns["goal"]) == (0, 1)


def single_row(*texts: str, head: bool = True) -> Draw:
    """Draw one row between two level lines, below the heads of its columns."""

    def draw(canvas: Canvas) -> None:
        for top in (120, 138):
            level(canvas, 72, 520, top)
        heads = ("Indikator", "Utfall 2019", "Utfall 2020", "Målvärde")
        if head:
            write(canvas, 115, [heads], (75, 300, 380, 460), pitch=20, size=8)
        write(canvas, 132, [texts], (75, 300, 380, 460)[: len(texts)], pitch=20, size=8)

    return draw


def test_one_row_between_two_lines_is_a_table() -> None:
    (found,) = cells(lay_out(single_row("Andel som arbetar heltid", "54 %", "63 %", "Minst 65 %")))
    assert found == [
        ["Indikator", "Utfall 2019", "Utfall 2020", "Målvärde"],
        ["Andel som arbetar heltid", "54 %", "63 %", "Minst 65 %"],
    ]


def test_a_line_between_two_lines_is_none() -> None:
    assert lay_out(single_row("Andel som arbetar heltid", "54 %", "63 %", "Minst 65 %", head=False)).tables == ()
    assert lay_out(single_row("Kommunen växer", "och", "mår", "bra")).tables == ()


def test_negative_figures_in_brackets_are_one_figure_and_a_sidebar_is_no_head() -> None:
    body = [("Intäkter", "6 812", "7 100"), ("Hyror", "(21 540)", "(22 370)"), ("Löner", "(9 871)", "(10 030)")]

    def draw(canvas: Canvas) -> None:
        for number in range(4):
            level(canvas, 72, 340, 100 + 16 * number)
        write(canvas, 95, [("Tkr", "2018", "2019")], (75,), rights=(250, 335), font="Helvetica-Bold")
        write(canvas, 111, body, (75,), rights=(250, 335), pitch=16)
        put(canvas, 380, 96, "37,2", size=24)
        put(canvas, 380, 108, "årsarbetare", size=9)

    assert rows(draw) == [[["Tkr", "2018", "2019"], *(list(row) for row in body)]]


def test_the_fields_of_a_form_stay_whole_where_one_holds_figures_in_columns() -> None:
    fields = [
        ("Mål", ["Alla gäster ska känna sig trygga och sedda på dagverksamheten"]),
        ("Resultat", ["I enkäten svarar de allra flesta gästerna att de känner sig trygga", "", "", ""]),
        ("Analys", ["De mindre grupperna på förmiddagarna har gett ett lugnare klimat"]),
        ("Bedömning", ["Målet är uppfyllt"]),
    ]

    def draw(canvas: Canvas) -> None:
        top = 100
        level(canvas, 72, 480, top)
        for label, lines in fields:
            put(canvas, 75, top + 11, label, size=9)
            put(canvas, 163, top + 11, *lines, size=9, pitch=13)
            if label == "Resultat":
                body = [("", "2018", "2019", "2020"), ("Trygga", "94", "95", "97"), ("Sedda", "90", "92", "91")]
                write(canvas, top + 24, body, (163,), rights=(230, 270, 310))
            top += 4 + 13 * len(lines)
            level(canvas, 72, 480, top)
        for x in (72, 160, 480):
            plumb(canvas, x, 100, top)

    (found,) = rows(draw)
    assert [len(row) for row in found] == [2, 2, 2, 2]
    assert found[3] == ["Bedömning", "Målet är uppfyllt"]
