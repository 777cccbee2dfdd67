"""What a clipping path cuts off: text that is in the file and not on the page."""

from collections.abc import Iterable, Mapping

from extract.reading import calls
from extract.reading.drawing import IDENTITY, Inner, Matrix, around, placed
from extract.reading.styles import Frame
from models import Box

MAX_SEGMENTS = 100
"""A clipping path of more segments is a drawing's; nothing is taken to be cut off by it."""

MAX_PATHS = 8
"""Clipping paths within one another; of more, the innermost count."""

SLACK = 1.0
"""Text that reaches this far (points) over the edge of its clipping path is not looked at: frames are drawn tightly."""

_EVERYTHING: Box = (-1e9, -1e9, 1e9, 1e9)

_point = calls.Numbers(2)
_sides = calls.Numbers(4)


def cut_texts(texts: Iterable[int | None], inner: Mapping[int, Inner], frame: Frame) -> dict[int, Box]:
    """Return the text objects of which something is cut off, by address, with what is left: a box as displayed.

    `inner` says of those in forms which forms these are.
    """
    found = dict[int, Box]()
    addresses = [address for address in texts if address]
    paths = list(map(calls.Handle, map(calls.clip_path, map(calls.Handle, addresses))))
    counts = map(calls.count_clips, paths)
    for address, path, count in zip(addresses, paths, counts, strict=True):
        if count > 0 or address in inner:
            outer, forms = inner.get(address, (IDENTITY, ()))
            box = _clip(path, count, outer, _EVERYTHING)
            for form, matrix in forms:
                path = calls.Handle(calls.clip_path(form))
                box = _clip(path, calls.count_clips(path), matrix, box)
            if not _is_within(calls.Handle(address), outer, box):
                found[address] = frame.place(box)
    return found


def _clip(path: calls.Handle, count: int, outer: Matrix, seen: Box) -> Box:
    """Return what is seen of the place that an object stands in: its clipping paths' boxes, and that around it."""
    for number in range(max(0, count - MAX_PATHS), count):
        box = _box_of_path(path, number, outer)
        if box is not None:
            seen = max(seen[0], box[0]), max(seen[1], box[1]), min(seen[2], box[2]), min(seen[3], box[3])
    return seen


def _box_of_path(path: calls.Handle, number: int, outer: Matrix) -> Box | None:
    """Return the box around a clipping path in page space, None where it has none."""
    count = calls.count_clip_segments(path, number)
    if not 2 <= count <= MAX_SEGMENTS:
        return None
    corners = (0, 2) if count in (4, 5) else range(count)  # of a rectangle, two opposite ones tell all
    points = list[tuple[float, float]]()
    for at in corners:
        calls.segment_point(calls.Handle(calls.clip_segment(path, number, at)), *_point.at)
        points.append(tuple(_point.values))
    return around(points, outer)


def _is_within(obj: calls.Handle, outer: Matrix, box: Box) -> bool:
    """Return True for an object that is seen whole; also where pdfium does not know how far it reaches."""
    if not calls.bounds(obj, *_sides.at):
        return True
    left, bottom, right, top = _sides.values
    x0, y0, x1, y1 = placed((left, bottom, right, top), outer)
    return x0 >= box[0] - SLACK and y0 >= box[1] - SLACK and x1 <= box[2] + SLACK and y1 <= box[3] + SLACK
