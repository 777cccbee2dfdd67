"""Sets a specimen as a web page, within the menus, notices and footers of a municipality's site."""

from corpus.plain import pages_of
from corpus.shapes import MARK_COLOURS
from corpus.story import (
    SIGNS,
    Aside,
    Box,
    Break,
    Cell,
    Contents,
    Cover,
    Element,
    Grid,
    Heading,
    Items,
    Mark,
    Paragraph,
    Specimen,
)

PAGE = """<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>.menu {{ display: flex }}</style>
<script>window.dataLayer = ["Målet är uppnått"];</script>
</head>
<body>
<div class="cookie-banner"><p>Vi använder kakor för att målet ska uppnås.</p><button>Godkänn</button></div>
<header><a href="/">Startsidan</a><form><label>Sök</label><input name="q"></form></header>
<nav><ul><li><a href="/omsorg">Omsorg</a></li><li><a href="/skola">Skola</a></li><li><a href="/plan">Plan</a></li>
<li><a href="/politik">Kommun och politik</a></li></ul></nav>
<div id="content">
{body}
</div>
<footer><p>Telefon 0000-00 00 00. Målet är att svara inom två dagar.</p></footer>
</body>
</html>
"""


def web(specimen: Specimen) -> bytes:
    """Return the specimen as .html."""
    body = "\n".join(filter(None, (put(element, specimen) for element in specimen.elements)))
    return PAGE.format(title=specimen.document["title"], body=body).encode()


def put(element: Element, specimen: Specimen) -> str:
    """Return an element as HTML."""
    match element:
        case Cover():
            title = element.title.replace("\n", " ")
            return "\n".join((f"<h1>{title}</h1>", *(f"<p>{line}</p>" for line in (*element.lines, *element.foot))))
        case Contents():
            return contents(element, specimen)
        case Heading():
            return f'<h{element.level + 1} id="{anchor(element)}">{element.text}</h{element.level + 1}>'
        case Paragraph():
            if element.style == "caption":
                return f"<p><em>{element.text}</em></p>"
            bold = element.style in ("label", "bold", "question")
            return f"<p><strong>{element.text}</strong></p>" if bold else f"<p>{element.text}</p>"
        case Items():
            return items(element)
        case Mark():
            return f"<p>{symbol(element)}</p>"
        case Box() | Aside():
            title = f"<p><strong>{element.title}</strong></p>" if element.title else ""
            return f'<div class="box">{title}{"".join(f"<p>{text}</p>" for text in element.texts)}</div>'
        case Grid():
            return table(element)
        case Break():
            return ""


def anchor(heading: Heading) -> str:
    """Return what a link calls a heading."""
    return heading.text.lower().replace(" ", "-")


def contents(element: Contents, specimen: Specimen) -> str:
    """Return the list of contents as links within the page."""
    links = [
        f'<li><a href="#{anchor(heading)}">{heading.text}</a></li>'
        for page in pages_of(specimen)
        for heading in page
        if isinstance(heading, Heading) and heading.listed and heading.level <= element.depth
    ]
    return f"<p>{element.title}</p>\n<ul>{''.join(links)}</ul>"


def items(element: Items) -> str:
    """Return a list."""
    return "<ul>" + "".join(f"<li>{text}</li>" for text in element.texts) + "</ul>"


def table(grid: Grid) -> str:
    """Return a table with its spans; the header rows stand in its head."""
    rows = [*grid.header, *grid.rows]
    spans = {(r0, c0): (r1 - r0 + 1, c1 - c0 + 1) for r0, c0, r1, c1 in grid.spans}
    covered = {
        (row, col) for (r, c), (h, w) in spans.items() for row in range(r, r + h) for col in range(c, c + w)
    } - set(spans)
    lines = []
    for r, row in enumerate(rows):
        tag = "th" if r < len(grid.header) else "td"
        cells = []
        for c, cell in enumerate(row):
            if (r, c) not in covered:
                height, width = spans.get((r, c), (1, 1))
                size = f' rowspan="{height}"' * (height > 1) + f' colspan="{width}"' * (width > 1)
                cells.append(f"<{tag}{size}>{cell_html(cell)}</{tag}>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    head, body = lines[: len(grid.header)], lines[len(grid.header) :]
    joined = f"<thead>{''.join(head)}</thead>" if head else ""
    return f"<table>{joined}<tbody>{''.join(body)}</tbody></table>"


def cell_html(cell: Cell) -> str:
    """Return the content of a cell."""
    if isinstance(cell, tuple):
        return "".join(items(part) if isinstance(part, Items) else f"<p>{cell_html(part)}</p>" for part in cell)
    return symbol(cell) if isinstance(cell, Mark) else cell


def symbol(mark: Mark) -> str:
    """Return a status symbol as a sign in its colour, or as a picture, and its phrase."""
    if mark.shape not in SIGNS:
        return f'<img src="{mark.colour}.svg" alt=""> {mark.phrase}'
    return f'<span style="color: {MARK_COLOURS[mark.colour]}">{SIGNS[mark.shape]}</span> {mark.phrase}'
