"""Headings by size, weight, capitals, underlining, numbering and contents; and what is none."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import HEIGHT, kinds, lay_out, level, put

TEXT = "Enheten har under året arbetat med att minska sjukfrånvaron och bemanna scheman i egen regi."


def kind_of(text: str, *, size: float = 10, bold: bool = False, underline: bool = False) -> str:
    """Return the kind of a line between two paragraphs."""

    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT, TEXT)
        put(canvas, 72, 190, text, size=size, bold=bold)
        if underline:
            font = "Helvetica-Bold" if bold else "Helvetica"
            level(canvas, 72, 72 + canvas.stringWidth(text, font, size), 191.5)
        put(canvas, 72, 215, TEXT, TEXT)

    return {words: kind for kind, words in kinds(lay_out(draw))}[text]


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Personal", {"size": 14}),
        ("Personal", {"bold": True}),
        ("Personal", {"size": 14, "bold": True}),
        ("1.2 Personal", {"bold": True}),
        ("MÅLUPPFÖLJNING", {}),
        ("PERSONAL OCH ARBETSMILJÖ", {}),
        ("Personal och arbetsmiljö", {"underline": True}),
        ("Hur nöjda är brukarna?", {"bold": True}),
        ("Åtgärder för en ekonomi i balans:", {"bold": True}),
    ],
)
def test_a_heading(text: str, looks: dict[str, float]) -> None:
    assert kind_of(text, **looks) == "heading"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("Personal", {}),
        ("SOSFS", {}),
        ("Målet är uppnått.", {"bold": True}),
        ("94 %", {"size": 22}),
        ("www.kommunen.se/kvalitet", {"underline": True}),
        ("kim.berg@kommunen.se", {"underline": True}),
        ("Arbetet fortsätter.", {"underline": True}),
        ("Brukarundersökning:", {"underline": True}),
    ],
)
def test_no_heading(text: str, looks: dict[str, float]) -> None:
    assert kind_of(text, **looks) != "heading"  # type: ignore[arg-type]


def test_a_rule_across_the_page_is_no_underline() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT)
        put(canvas, 72, 190, "Granby kommun")
        level(canvas, 72, 520, 191.5)
        put(canvas, 72, 215, TEXT, TEXT)

    assert ("paragraph", "Granby kommun") in kinds(lay_out(draw))


def test_a_short_first_line_of_a_paragraph_in_bold_is_a_heading_and_one_in_plain_type_is_none() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT, TEXT)
        put(canvas, 72, 190, "Personal", bold=True)
        put(canvas, 72, 202, TEXT)
        put(canvas, 72, 240, "Under våren", TEXT)

    assert [kind for kind, _ in kinds(lay_out(draw))][:3] == ["paragraph", "heading", "paragraph"]


def test_headings_beside_the_text() -> None:
    def draw(canvas: Canvas) -> None:
        for row, name in enumerate(["Personal", "Brukare", "Ekonomi"]):
            put(canvas, 60, 130 + 60 * row, name, bold=True)
            put(canvas, 180, 130 + 60 * row, "Enheten har under året arbetat med att minska", "sjukfrånvaron.")

    blocks = lay_out(draw).blocks
    assert [(block.kind, block.text) for block in blocks[:2]] == [
        ("heading", "Personal"),
        ("paragraph", "Enheten har under året arbetat med att minska sjukfrånvaron."),
    ]
    assert [block.section for block in blocks if block.kind == "paragraph"] == [
        ("Personal",),
        ("Brukare",),
        ("Ekonomi",),
    ]


def test_a_label_in_bold_before_its_text_is_no_heading_beside_it() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, TEXT)
        put(canvas, 72, 160, "Mål:", bold=True)
        put(canvas, 96, 160, "Alla brukare ska vara nöjda med hur vi bemöter dem när de kommer till")
        put(canvas, 72, 172, "oss eller ringer.")

    assert kinds(lay_out(draw))[-1] == (
        "paragraph",
        "Mål: Alla brukare ska vara nöjda med hur vi bemöter dem när de kommer till oss eller ringer.",
    )


def test_a_heading_in_a_box_does_not_reach_beyond_it() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 130, "Hemtjänst", size=14, bold=True)
        put(canvas, 72, 150, TEXT, TEXT)
        canvas.rect(72, HEIGHT - 260, 450, 80)
        put(canvas, 82, 195, "Fakta om enheten", bold=True)
        put(canvas, 82, 212, "Enheten har två chefer och arbetar i tre lokaler i kommunen.")
        put(canvas, 72, 290, f"{TEXT} ", "Nästa år fortsätter arbetet.")
        put(canvas, 72, 330, "Ekonomi", size=14, bold=True)
        put(canvas, 72, 350, TEXT)

    assert [(block.text[:12], block.section) for block in lay_out(draw).blocks] == [
        ("Hemtjänst", ()),
        ("Enheten har ", ("Hemtjänst",)),
        ("Fakta om enh", ("Hemtjänst",)),
        ("Enheten har ", ("Hemtjänst", "Fakta om enheten")),
        ("Enheten har ", ("Hemtjänst",)),
        ("Ekonomi", ()),
        ("Enheten har ", ("Ekonomi",)),
    ]


def test_a_heading_on_a_shaded_band_reaches_beyond_it() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 72, 110, TEXT)
        canvas.setFillGray(0.9)
        canvas.rect(72, HEIGHT - 180, 450, 40, fill=1, stroke=0)
        canvas.setFillGray(0)
        put(canvas, 82, 165, "Personal", size=14, bold=True)
        put(canvas, 72, 200, TEXT, TEXT)

    assert lay_out(draw).blocks[-1].section == ("Personal",)
