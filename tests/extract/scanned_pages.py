"""Pages as a scanner leaves them: a picture of a page, grey, askew and noisy, and nothing else."""

import io

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.extract.small_pdfs import Draw, pdf

NOISE = 5.0
"""Grey levels by which a scanner's pixels vary."""


def picture_of(draw: Draw, *, dpi: int = 200, skew: float = 0.0, quarters: int = 0) -> Image.Image:
    """Return the picture of a page that a function draws, turned to the left by `skew` degrees and by quarters."""
    with pypdfium2.PdfDocument(pdf(draw)) as document:
        image = document[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    image = image.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255).rotate(90 * quarters, expand=True)
    grey = np.asarray(image).astype(np.float64) * 0.92 + 14
    grey += np.random.default_rng(0).normal(0, NOISE, grey.shape)
    return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))


def show(image: Image.Image) -> Draw:
    """Return what puts a picture over a whole page."""

    def draw(canvas: Canvas) -> None:
        file = io.BytesIO()
        image.save(file, "JPEG", quality=80)
        canvas.drawImage(ImageReader(file), 0, 0, *A4)

    return draw
