"""The images of a PDF page: a scan is one that covers it."""

from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

WHOLE_PAGE = 0.8
"""An image over at least this part of a page is the scan of it: the page is rendered as finely as that image."""


def images(page: pypdfium2.PdfPage, area: float) -> Iterator[tuple[Any, float]]:
    """Yield the images of a page with the part of it that each covers."""
    for obj in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = obj.get_bounds()
        yield obj, max(0.0, right - left) * max(0.0, top - bottom) / max(1.0, area)
