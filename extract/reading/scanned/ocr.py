"""Character recognition of one page: from its picture to words with places, sizes and weight."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pypdfium2

from extract.reading.options import ReadingOptions
from extract.reading.scanned.dashes import with_sure_dashes
from extract.reading.scanned.digit_gaps import with_groups
from extract.reading.scanned.figure_signs import with_signs
from extract.reading.scanned.head_lines import through_heads
from extract.reading.scanned.ink_boxes import tightened
from extract.reading.scanned.leaders import leaders_among, short_of_words, without_leaders
from extract.reading.scanned.list_marks import with_marks
from extract.reading.scanned.lone_letters import with_figures
from extract.reading.scanned.no_letters import DOTS, without_shapes
from extract.reading.scanned.percents import with_percents
from extract.reading.scanned.picture import (
    POINTS,
    SHORTEST_EDGE,
    Picture,
    Pixels,
    is_blank,
    level_lines,
    levelled,
    lies,
    render,
    ruled_lines,
    rules_of,
    turned,
    without_lines,
)
from extract.reading.scanned.remainder import remainder_read
from extract.reading.scanned.second_look import looked_at_again
from extract.reading.scanned.shades import edges_of, lit, true_lines, whitened
from extract.reading.scanned.solids import Solid, without_solids
from extract.reading.scanned.spots import read_spots
from extract.reading.scanned.tesseract import COLUMNS, LINES, OcrFailed, OcrTimeout, Reading, read_picture
from extract.reading.scanned.type import Typed, measured
from extract.reading.styles import ASCENT, DESCENT
from models import Rule, Shape, Tilt, Unread, Word

POOR = 0.5
"""Below this mean confidence a page may stand on its head: then it is read the other way round as well.

Measured on pages of a scan: 0.91 to 0.95 upright, 0.24 to 0.26 upside down."""

BEARING = 0.06
"""The white on each side of a sign that belongs to it in a text layer (font sizes); a picture shows its ink only."""

ONE = (0.1, 0.15)
"""The white before and after a 1, narrow in the place of a digit (font sizes).

Without it the space within *12 114* looks as wide as one between two figures."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read in a page's picture: words with their type, rules, what places are worth in points, symbols."""

    typed: tuple[Typed, ...]
    rules: tuple[Rule, ...]
    scale: float
    tilt: Tilt
    spots: tuple[Shape, ...] = ()
    solids: tuple[Solid, ...] = ()


def read_scan(page: pypdfium2.PdfPage, options: ReadingOptions) -> Scan | Unread:
    """Return what a page's picture says, or why it could not be read."""
    picture = render(page)
    if is_blank(picture):
        return Scan((), (), 1.0, picture.tilt)
    try:
        scan = _read_picture(picture, options)
        return replace(scan, spots=read_spots(page, scan.tilt))
    except OcrTimeout:
        return "timeout"
    except OcrFailed:
        return "failed"


def _read_picture(picture: Picture, options: ReadingOptions) -> Scan:
    """Return the words of a picture; one that lies on its side or stands on its head is turned."""
    ways = (1, 3, 0, 2) if lies(picture) else (0, 2, 1, 3)
    best: tuple[float, Picture, list[Reading], list[Rule], list[Solid]] = (-1.0, picture, [], [], [])
    for quarters in ways:
        origin = levelled(turned(picture, quarters))
        straight, level, plumb, blurred = _without_frames(origin)
        straight, leaders = without_leaders(straight)
        straight, solids = without_solids(straight, origin)
        leaders += blurred
        readings = read_picture(
            straight.pnm(),
            dpi=round(straight.dpi),
            language=options.language,
            seconds=options.seconds_per_page,
            # The page numbers of a table of contents stand far from its lines: no column, to tesseract.
            segmentation=LINES if leaders else COLUMNS,
        )
        sure = _sureness(readings)
        if sure > best[0]:
            rules = [*rules_of(straight, [*level, *plumb])]
            readings = with_percents(straight.grey, tightened(straight.grey, readings))
            readings = with_sure_dashes(straight.grey, readings, straight.dpi)
            best = sure, straight, readings + _dotted(leaders, readings), rules, solids
        if sure >= POOR:
            break
    _, straight, readings, rules, solids = best
    dpi, seconds = round(straight.dpi), options.seconds_per_page
    readings = remainder_read(straight, readings, language=options.language, seconds=seconds)
    readings = looked_at_again(straight.grey, readings, dpi=dpi, seconds=seconds)
    readings = list(without_shapes(straight.grey, readings, straight.dpi))
    readings = list(with_figures(list(with_marks(straight.grey, readings, straight.dpi))))
    readings = list(with_groups(straight.grey, list(with_signs(straight.grey, readings))))
    typed, scale = tuple(measured(straight.grey, readings)), POINTS / straight.dpi
    return Scan(typed, tuple(rules), scale, straight.tilt, solids=tuple(solids))


def _without_frames(picture: Picture) -> tuple[Picture, list[Pixels], list[Pixels], list[Pixels]]:
    """Return a levelled page with nothing but words, black on white; its level and plumb lines; leaders among these."""
    level, plumb = ruled_lines(picture)
    dotted = leaders_among(picture, level)
    leaders = [short_of_words(picture, line) for line in dotted]
    level = [line for line in level if line not in dotted] + leaders
    shaded, shortest = lit(picture), round(SHORTEST_EDGE * picture.dpi / POINTS)
    if shaded.fields:
        level = true_lines(level, shaded.fields, shortest)
        level += level_lines(shaded.picture, level)
    clean = whitened(without_lines(shaded.picture, level, plumb))
    level, plumb = [line for line in level if line not in leaders] + shaded.level, plumb + shaded.plumb
    level += edges_of(shaded.fields, level, shortest)
    return clean, level, [*plumb, *through_heads(clean, level, plumb)], leaders


def _dotted(leaders: Sequence[Pixels], readings: Sequence[Reading]) -> list[Reading]:
    """Return the dot leaders as words, one for each line, after the last word that stands before it."""
    dotted = dict[tuple[int, int, int], Reading]()
    for x0, top, x1, bottom in leaders:
        beside = [r for r in readings if r.box[1] < bottom <= r.box[3] + (bottom - top) and r.box[0] < x0]
        if beside:
            last = max(beside, key=lambda r: r.box[2])
            box = (max(x0, last.box[2] + 1), top, x1, bottom)
            dotted.setdefault(last.line, Reading(text=DOTS, box=box, confidence=last.confidence, line=last.line))
    return list(dotted.values())


def _sureness(readings: Sequence[Reading]) -> float:
    """Return how sure tesseract is of a page: its letters' mean confidence, 1 where there are none."""
    letters = sum(len(reading.text) for reading in readings)
    return sum(len(r.text) * r.confidence for r in readings) / letters if letters else 1.0


def word_of(typed: Typed, scale: float, *, bold: bool) -> Word:
    """Return a word in points, its box as high as those of words from a text layer, and a 1 as wide as other digits."""
    x0, _, x1, _ = typed.reading.box
    baseline = typed.baseline * scale
    text = typed.reading.text
    before, after = BEARING + ONE[0] * text.startswith("1"), BEARING + ONE[1] * text.endswith("1")
    box = (
        round(max(0.0, x0 * scale - before * typed.size), 2),
        round(baseline - ASCENT * typed.size, 2),
        round(x1 * scale + after * typed.size, 2),
        round(baseline + DESCENT * typed.size, 2),
    )
    return Word(
        text=typed.reading.text,
        start=0,
        end=0,
        box=box,
        size=round(typed.size, 2),
        bold=bold,
        italic=typed.italic,
        confidence=typed.reading.confidence,
    )
