"""Web pages: their headings, lists and tables, and what frames them on the site."""

from pathlib import Path

import pytest

from extract.reading import read_report
from models import Content, Report
from tests.extract.small_documents import outline, read

BODY = "Året har präglats av ett gott arbete i alla arbetslag och många nya idéer."
TEXT = f"<h2>Inledning</h2><p>{BODY}</p>"


def page(body: str, head: str = '<meta charset="utf-8">') -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def html(tmp_path: Path, body: str, head: str = '<meta charset="utf-8">') -> tuple[Report, Content]:
    return read(tmp_path, "rapport.html", page(body, head))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<h3>Mål</h3>", [("h3", "Mål")]),
        ("<p>Så <b>gick</b> det.</p>", [("paragraph", "Så gick det.")]),
        ("<p>Ett<p>Två", [("paragraph", "Ett"), ("paragraph", "Två")]),
        ("<div>Ett<div>Två</div>Tre</div>", [("paragraph", "Ett"), ("paragraph", "Två"), ("paragraph", "Tre")]),
        ("<p>Över-<br>klagan av\n   beslut</p>", [("paragraph", "Överklagan av beslut")]),
        ("<p>Ett<br><br>Två</p>", [("paragraph", "Ett"), ("paragraph", "Två")]),
        ("<p>över&shy;klagan &amp; 1&nbsp;250 kr</p>", [("paragraph", "överklagan & 1 250 kr")]),
        ("<ul><li>Lås<li>Kök</ul>", [("list_item", "• Lås"), ("list_item", "• Kök")]),
        ('<ol start="3"><li>Lås</li><li><p>Kök</p><p>Mer</p></li></ol>',
         [("list_item", "3. Lås"), ("list_item", "4. Kök"), ("paragraph", "Mer")]),
        ("<ul><li>Lås<ol><li>Nycklar</li></ol></li><li>Kök</li></ul>",
         [("list_item", "• Lås"), ("list_item", "1. Nycklar"), ("list_item", "• Kök")]),
        ("<dl><dt>Mål</dt><dd>Nått</dd></dl>", [("paragraph", "Mål"), ("paragraph", "Nått")]),
        ("<p><strong>Trygghet</strong></p>", [("h3", "Trygghet")]),
        ('<p style="font-weight: 700">Trygghet</p>', [("h3", "Trygghet")]),
        ("<p><b>Mål 1:</b> Alla är trygga.</p>", [("paragraph", "Mål 1: Alla är trygga.")]),
        ("<figure><figcaption>Figur 1</figcaption></figure>", [("caption", "Figur 1")]),
        ("<p>Målet <del>nåddes inte</del><ins>nåddes</ins></p>", [("paragraph", "Målet nåddes")]),
        ("<p>Nöjda<sup><a href='#f1'>1</a></sup> boende</p>", [("paragraph", "Nöjda boende")]),
        ("<p>10 m<sup>2</sup></p>", [("paragraph", "10 m2")]),
        ("<h3><a role='doc-backlink' href='#toc'>Mål</a></h3>", [("h3", "Mål")]),
        ('<section class="footnotes"><p>Enligt lag.</p></section>', [("footnote", "Enligt lag.")]),
        ("<pre>Rad  ett\nrad två</pre>", [("paragraph", "Rad ett rad två")]),
        ("<p>Ett &#11; två &#28; tre</p>", [("paragraph", "Ett två tre")]),
        ("<p hidden>Dolt</p><p style='display:none'>Dolt</p><p aria-hidden='true'>Dolt</p>", []),
        ("<script>var x</script><style>p {}</style><noscript>Slå på</noscript><template><p>x</p></template>", []),
    ],
)  # fmt: skip
def test_what_a_page_holds(tmp_path: Path, body: str, found: list[tuple[str, str]]) -> None:
    assert outline(html(tmp_path, TEXT + body)[1])[2:] == found


TABLE = "<table><tr><th>Mått<th>2020<tr><td>Nöjda<td>82<tr><td>Trygga<td>61</table>"


@pytest.mark.parametrize(
    ("before", "caption"),
    [
        ("<p><em>Nöjda boende, procent</em></p>", "Nöjda boende, procent"),
        ("<p><i>Nöjda</i> <i>boende</i></p>", "Nöjda boende"),
        ('<p style="font-style: italic">Nöjda boende</p>', "Nöjda boende"),
        ("<p><em>Nöjda boende är fler i år.</em></p>", None),
        ("<p>Nöjda <em>boende</em></p>", None),
        ("<p>Nöjda boende</p>", None),
    ],
)
def test_a_line_in_italics_names_the_table_below(tmp_path: Path, before: str, caption: str | None) -> None:
    table = html(tmp_path, TEXT + before + TABLE)[1].tables[0]
    assert (table.caption.text if table.caption else None) == caption


@pytest.mark.parametrize(
    ("inner", "lead"),
    [
        ("<b>Alla är trygga.</b> Målet nåddes.", "Alla är trygga."),
        ("<strong>Alla är</strong> <b>trygga.</b> Målet nåddes.", "Alla är trygga."),
        ('<span style="font-weight:bold">Alla är\n trygga.</span> Målet nåddes.', "Alla är trygga."),
        ("<b>Mål:</b> Alla är trygga.", ""),  # a word is a label
        ("<b>Alla är trygga.</b>", ""),
        ("Alla är <b>trygga.</b>", ""),
    ],
)
def test_what_is_bold_at_the_start_of_a_paragraph(tmp_path: Path, inner: str, lead: str) -> None:
    block = html(tmp_path, f"{TEXT}<p>{inner} </p><p>{BODY}</p>")[1].blocks[2]
    assert block.text[: block.lead] == lead


FRAMES = [
    "<nav><p>Omsorg Skola Plan</p></nav>",
    "<header><p>Granlidens kommun</p></header>",
    "<footer><p>Kontakta oss</p></footer>",
    "<aside><p>Läs mer</p></aside>",
    '<div role="navigation">Omsorg Skola</div>',
    '<div role="contentinfo">Kontakta oss</div>',
    '<div role="dialog">Vi använder kakor</div>',
    '<div id="CybotCookiebotDialog">Vi använder kakor</div>',
    '<div class="cookie-banner">Vi använder kakor</div>',
    '<div class="gdprConsent">Vi använder kakor</div>',
    '<ol class="breadcrumb"><li>Start</li></ol>',
    '<a class="skip-link" href="#main">Hoppa till innehåll</a>',
    '<div class="mainMenu menu">Omsorg Skola</div>',
    "<ul>" + "".join(f'<li><a href="/{n}">Sida {n}</a></li>' for n in range(5)) + "</ul>",
    "<button>Skriv ut</button><select><option>Välj</option></select>",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_frames_are_left_out(tmp_path: Path, frame: str) -> None:
    report, content = html(tmp_path, frame + TEXT + frame)
    assert outline(content) == [("h2", "Inledning"), ("paragraph", BODY)]
    assert report.pages[0].text == f"Inledning\n\n{BODY}"


@pytest.mark.parametrize(
    "whole",
    [
        f"<article><header>{TEXT}</header></article>",  # a section's own header
        f'<form id="aspnetForm">{TEXT}</form>',
        f'<div class="has-menu cookies-accepted">{TEXT}</div>',
        f'<div id="navigation-wrapper">{TEXT}</div>',
        f"<main>{TEXT}</main><div>Granlidens kommun</div>",
        f"<header>{TEXT}</header>",  # the element called a header holds all there is
        f'<div class="search-result">{TEXT}</div>',
        f"<article>{TEXT}</article>",
    ],
)
def test_the_text_is_kept_whatever_its_elements_are_called(tmp_path: Path, whole: str) -> None:
    assert outline(html(tmp_path, whole)[1]) == [("h2", "Inledning"), ("paragraph", BODY)]


@pytest.mark.parametrize("tag", ["ul", "nav"])
def test_links_within_the_page_are_its_contents(tmp_path: Path, tag: str) -> None:
    links = "".join(f'<li><a href="#a{n}">Avsnitt {n}</a></li>' for n in range(4))
    kinds = [kind for kind, _ in outline(html(tmp_path, f"<h1>Rapport</h1><{tag}>{links}</{tag}>{TEXT}")[1])]
    assert kinds == ["title", "toc", "toc", "toc", "toc", "h2", "paragraph"]


def test_the_title_of_the_window_is_kept_apart(tmp_path: Path) -> None:
    _, content = html(tmp_path, TEXT, '<meta charset="utf-8"><title>Rapport 2020 - Granlidens kommun</title>')
    assert outline(content)[0] == ("furniture", "Rapport 2020 - Granlidens kommun")


def test_a_table(tmp_path: Path) -> None:
    body = (
        "<table><caption>Nöjda boende</caption>"
        "<thead><tr><th rowspan=2>Mått<th colspan=2>Andel<tr><th>2019<th>2020</thead>"
        "<tr><td>Nöjda<td>78<td>82<tr><td>Trygga<td><td>61<tfoot><tr><td>Alla<td>1<td>2</table>"
    )
    _, content = html(tmp_path, TEXT + body)
    (table,) = content.tables
    assert outline(content)[2:] == [
        ("caption", "Nöjda boende"),
        ("table", "Mått|Andel|Andel / Mått|2019|2020 / Nöjda|78|82 / Trygga||61 / Alla|1|2"),
    ]
    assert (table.header_rows, table.caption.text if table.caption else None) == (2, "Nöjda boende")


def test_a_row_of_headings_and_headings_of_rows(tmp_path: Path) -> None:
    rows = "<tr><th>Mått<th>2020<tr><th>Nöjda<td>82<tr><th>Trygga<td>61"
    assert html(tmp_path, f"{TEXT}<table>{rows}</table>")[1].tables[0].header_rows == 1


@pytest.mark.parametrize(
    "layout",
    [
        f"<table><tr><td>{TEXT}</td></tr></table>",
        f"<table><tr><td>{TEXT}</td><td></td></tr></table>",
        f'<table role="presentation"><tr><td>{TEXT}</td></tr><tr><td></td><td></td></tr></table>',
        f"<table><tr><td><table><tr><td>{TEXT}</td></tr></table></td></tr></table>",
        f"<table><tr><td></td><td></td></tr><tr><td>{TEXT}</td><td></td></tr></table>",
    ],
)
def test_tables_that_only_place_text_are_no_tables(tmp_path: Path, layout: str) -> None:
    assert outline(html(tmp_path, layout)[1]) == [("h2", "Inledning"), ("paragraph", BODY)]


def test_a_table_within_a_cell(tmp_path: Path) -> None:
    inner = "<table><tr><th>Mått<th>2020<tr><td>Ro<td>7</table>"
    body = f"<table><tr><th>Mål<th>Utfall<tr><td>Trygghet<td>Se: {inner}<tr><td>Ro<td>Nådd</table>"
    assert [text for kind, text in outline(html(tmp_path, TEXT + body)[1]) if kind == "table"] == [
        "Mål|Utfall / Trygghet|Se: / Ro|Nådd",
        "Mått|2020 / Ro|7",
    ]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("cp1252", ""),
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("iso8859-15", '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">'),
        ("utf-8", '<meta charset="iso-8859-1">'),  # what it says is wrong
        ("cp1252", '<meta charset="utf-8">'),
        ("cp1252", '<meta charset="påhittad">'),
        ("mac_roman", '<meta charset="macintosh">'),
        ("utf-8", '<?xml version="1.0" encoding="utf-8"?>'),
    ],
)
def test_character_sets(tmp_path: Path, encoding: str, head: str) -> None:
    path = tmp_path / "rapport.htm"
    path.write_bytes(f"<html><head>{head}</head><body><p>{BODY}</p></body></html>".encode(encoding))
    assert read_report(path).pages[0].text == BODY


def test_what_is_read(tmp_path: Path) -> None:
    report, _ = html(tmp_path, TEXT)
    assert (report.format, report.text_source, len(report.pages)) == ("html", "text", 1)
    text = report.pages[0]
    assert all(text.text[word.start : word.end] == word.text for word in text.words)
