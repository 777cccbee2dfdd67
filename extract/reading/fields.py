"""What stands on a page over its content: filled fields of forms, and text that someone has typed onto it."""

import pypdfium2
import pypdfium2.raw as pdfium

MOST = 2_000
"""Notes and fields of a page that are looked through; of more the rest is not read."""

_TYPED = frozenset((pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP))


def load_page(document: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
    """Return a page with its fields and typed notes as part of its content, as they are displayed."""
    page = document[index]
    if _has_typed(page) and pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS:
        page.close()
        return document[index]
    return page


def _has_typed(page: pypdfium2.PdfPage) -> bool:
    """Return True for a page with more than links and comments on it."""
    count = pdfium.FPDFPage_GetAnnotCount(page.raw)
    for number in range(min(count, MOST)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, number)
        if note:
            kind = pdfium.FPDFAnnot_GetSubtype(note)
            pdfium.FPDFPage_CloseAnnot(note)
            if kind in _TYPED:
                return True
    return False
