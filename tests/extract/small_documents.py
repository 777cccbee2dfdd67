"""Small Word and OpenDocument files made of XML, so that a test shows what it reads."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from extract.layout import lay_out
from extract.reading import read_report
from models import Content, Report

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ALSO = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
  <w:rPr><w:sz w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Rubrik1"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Rapportrubrik"/><w:basedOn w:val="Rubrik2"/></w:style>
<w:style w:type="paragraph" w:styleId="Mall3"><w:name w:val="Rubrik 3 mall"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Besk"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Inne1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Cirkel"><w:name w:val="Cirkel"/><w:basedOn w:val="Cirkel"/></w:style>
<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Platshllartext"><w:name w:val="Placeholder Text"/></w:style>
<w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>
"""


def p(text: str = "", style: str | None = None, *, inner: str = "", properties: str = "") -> str:
    """Return a paragraph of Word; `inner` is XML that follows its text."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    run = r(text) if text else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{run}{inner}</w:p>"


def r(text: str, properties: str = "", inner: str = "") -> str:
    """Return a run of Word."""
    return f'<w:r><w:rPr>{properties}</w:rPr>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'


def bold(text: str) -> str:
    """Return a paragraph in bold."""
    return p(inner=r(text, "<w:b/>"))


def listed(text: str, num: int = 1, level: int = 0) -> str:
    """Return a paragraph of a list."""
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def tbl(*rows: str) -> str:
    """Return a table of Word."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    """Return a row; a cell that is no XML is a paragraph."""
    inner = (cell if cell.startswith("<w:tc>") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(inner)}</w:tr>"


def tc(content: str, properties: str = "") -> str:
    """Return a cell."""
    inner = content if content.startswith("<w:") else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def lvl(level: int, form: str, text: str, more: str = "") -> str:
    """Return a level of a list definition."""
    inner = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{level}">{inner}</w:lvl>'


def numbering(*levels: str, nums: str = "") -> str:
    """Return list definitions: one abstract list, number 1 an instance of it."""
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{nums}'
    )


def docx_bytes(body: str, *, styles: str = STYLES, **parts: str) -> bytes:
    """Return a Word document; `parts` are `numbering`, `footnotes`, `header`, `footer`."""
    files = {
        "word/document.xml": f"<w:document {_W} {_ALSO}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
    }
    roots = {"numbering": "numbering", "footnotes": "footnotes", "header": "hdr", "footer": "ftr"}
    for name, inner in parts.items():
        files[f"word/{name}.xml"] = f"<w:{roots[name]} {_W}>{inner}</w:{roots[name]}>"
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{_TYPES}.{_kind(name)}+xml"/>' for name in files)
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{_RELS}/{_stem(name)}" Target="{_stem(name)}.xml"/>'
        for n, name in enumerate(files)
        if name != "word/document.xml"
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    files["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    files["_rels/.rels"] = (
        f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="a" Type="{_RELS}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>'
    )
    return zipped(files)


def _stem(name: str) -> str:
    return name.removeprefix("word/").removesuffix(".xml")


def _kind(name: str) -> str:
    return "document.main" if _stem(name) == "document" else _stem(name)


_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style")
) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)
ODT = "application/vnd.oasis.opendocument.text"


def odt_bytes(body: str, *, automatic: str = "", styles: str = "", master: str = "", kind: str = ODT) -> bytes:
    """Return an OpenDocument text."""
    return zipped(
        {
            "mimetype": kind,
            "content.xml": (
                f"<office:document-content {_ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            "styles.xml": (
                f"<office:document-styles {_ODF}><office:styles>{styles}</office:styles>"
                f"<office:master-styles>{master}</office:master-styles></office:document-styles>"
            ),
            "META-INF/manifest.xml": (
                '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
            ),
        }
    )


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return an archive of files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def read(tmp_path: Path, name: str, data: bytes) -> tuple[Report, Content]:
    """Return a file as report and content."""
    path = tmp_path / name
    path.write_bytes(data)
    report = read_report(path)
    return report, lay_out(report)


def outline(content: Content) -> list[tuple[str, str]]:
    """Return (kind, text) of the blocks: a heading's kind with its level, a list item's text with its marker."""
    found = []
    for block in content.blocks:
        kind = f"h{block.level}" if block.kind == "heading" else block.kind
        text = f"{block.marker} {block.text}" if block.marker else block.text
        if block.table is not None:
            grid = block.table.grid()
            text = " / ".join("|".join(cell.text if cell else "" for cell in row) for row in grid)
        found.append((kind, text))
    return found
