"""From pages of words to the blocks that a person sees: headings, paragraphs, list items and tables."""

from models import Content, Report


def lay_out(report: Report) -> Content:
    """Return the report's blocks, by the reader that fits what the file has kept of its layout."""
    if any(page.pieces for page in report.pages):
        from extract.layout.structured import lay_out_structured

        return lay_out_structured(report)
    if report.format == "pdf":
        from extract.layout.pages import lay_out_pages

        return lay_out_pages(report)
    from extract.layout.flattened.report import is_flattened, lay_out_flattened

    if is_flattened(report):
        return lay_out_flattened(report)
    from extract.layout.plain.report import lay_out_lines

    return lay_out_lines(report)
