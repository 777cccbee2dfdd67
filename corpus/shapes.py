"""Draws status symbols: dots, squares, arrows, bars of fulfilment and gauges, as vector shapes or as small pictures."""

from collections.abc import Callable
from math import cos, pi, sin
from typing import Any

from PIL import Image
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from corpus.gold import Fact
from corpus.story import Mark

MARK_SIZE = 9.0
MARK_COLOURS = {"green": "#3a9d4b", "yellow": "#f2b800", "red": "#cc3333", "grey": "#9a9a9a"}
BAR_LENGTH, BAR_REST = 52.0, "#333333"
GAUGE_WIDTH, GAUGE_HEIGHT = 74.0, 37.0
# Where the needle points, in parts of half a turn from the left.
NEEDLE = {"red": 1 / 6, "yellow": 1 / 2, "green": 5 / 6}
# Corners of an arrow that points up, in parts of the size of a mark.
ARROW = ((0.5, 1.0), (1.0, 0.45), (0.68, 0.45), (0.68, 0.0), (0.32, 0.0), (0.32, 0.45), (0.0, 0.45))
TURNS: dict[str, Callable[[float, float], tuple[float, float]]] = {
    "arrow-up": lambda x, y: (x, y),
    "arrow-down": lambda x, y: (x, 1 - y),
    "arrow-right": lambda x, y: (y, x),
}


class Symbol(Flowable):
    """A status symbol with its phrase to the right; notes where it was drawn in `icons`."""

    def __init__(self, mark: Mark, style: ParagraphStyle, icons: list[Fact]) -> None:
        super().__init__()
        self.mark, self.style, self.icons = mark, style, icons
        sizes = {"bar": (BAR_LENGTH, MARK_SIZE), "gauge": (GAUGE_WIDTH, GAUGE_HEIGHT)}
        self.wide, self.high = sizes.get(mark.shape, (MARK_SIZE, MARK_SIZE))
        self.height = self.high + 5
        self.width = self.wide

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: as wide as there is room where a phrase follows."""
        self.width = width if self.mark.phrase else self.wide
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shape and the phrase, and note the box of the shape."""
        canvas: Any = self.canv
        x, y = 2.0, 3.0
        canvas.setFillColor(colors.HexColor(MARK_COLOURS[self.mark.colour]))
        wide = draw_shape(canvas, self.mark, x, y)
        if self.mark.phrase:
            canvas.setFillColor(colors.black)
            canvas.setFont(self.style.fontName, self.style.fontSize)
            canvas.drawString(x + self.wide + 6, y + 1.2, self.mark.phrase)
        left, low = canvas.absolutePosition(x, y)
        height = canvas._pagesize[1]
        box = [left, height - low - self.high, left + wide, height - low]
        icon: Fact = {"page": canvas.getPageNumber(), "bbox": [round(v, 1) for v in box]}
        icon |= {"colour": self.mark.colour, "shape": self.mark.shape, "goal": self.mark.goal}
        self.icons.append(icon | ({"role": self.mark.role} if self.mark.role else {}))


def draw_shape(canvas: Any, mark: Mark, x: float, y: float) -> float:
    """Draw the shape of `mark` in the colour that is set, and return how wide its coloured part is."""
    size, half = MARK_SIZE, MARK_SIZE / 2
    match mark.shape:
        case "circle":
            canvas.circle(x + half, y + half, half, stroke=0, fill=1)
        case "square":
            canvas.rect(x, y, size, size, stroke=0, fill=1)
        case "diamond":
            polygon(canvas, ((x + half, y), (x + size, y + half), (x + half, y + size), (x, y + half)))
        case "picture":
            canvas.drawInlineImage(Image.new("RGB", (8, 8), MARK_COLOURS[mark.colour]), x, y, size, size)
        case "arrow-up" | "arrow-down" | "arrow-right":
            turned = (TURNS[mark.shape](*corner) for corner in ARROW)
            polygon(canvas, tuple((x + size * a, y + size * b) for a, b in turned))
        case "bar":
            canvas.rect(x, y, BAR_LENGTH * mark.share, size, stroke=0, fill=1)
            canvas.setFillColor(colors.HexColor(BAR_REST))
            canvas.rect(x + BAR_LENGTH * mark.share, y, BAR_LENGTH * (1 - mark.share), size, stroke=0, fill=1)
            return BAR_LENGTH * mark.share
        case "gauge":
            gauge(canvas, mark.colour, x, y)
            return GAUGE_WIDTH
    return size


def polygon(canvas: Any, corners: tuple[tuple[float, float], ...]) -> None:
    """Fill the shape between `corners`."""
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def gauge(canvas: Any, colour: str, x: float, y: float) -> None:
    """Draw half a disc in red, yellow and green with a needle that points to `colour`."""
    radius, middle = GAUGE_WIDTH / 2, x + GAUGE_WIDTH / 2
    for place, name in enumerate(("green", "yellow", "red")):
        canvas.setFillColor(colors.HexColor(MARK_COLOURS[name]))
        canvas.wedge(x, y - radius, x + GAUGE_WIDTH, y + radius, 60 * place, 60, stroke=0, fill=1)
    angle = pi * (1 - NEEDLE[colour])
    canvas.setStrokeColor(colors.black)
    canvas.setLineWidth(2)
    canvas.line(middle, y, middle + radius * 0.85 * cos(angle), y + radius * 0.85 * sin(angle))
