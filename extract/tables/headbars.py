"""Tables under a shaded bar: the bar holds the head, the rows below have no lines, and some columns only symbols."""

from collections.abc import Iterator, Sequence

from extract.tables.clusters import Cluster
from extract.tables.rulings import Line
from extract.tables.textlines import TextLine

SAME_END = 3.0
"""The upper and the lower edge of a bar end within this (points) of one another."""

LOW, HIGH = 9.0, 48.0
"""A bar is this high (points): one to three lines of a head."""

WIDE = 150.0
"""A bar is at least this wide (points)."""

FAR = 2.4
"""The next row is no further below (font sizes)."""

LARGER = 1.15
"""A line set this many times larger than the head is a heading."""

Bar = tuple[float, float, float, float]
Places = tuple[int, int, int]


def head_bars(levels: Sequence[Line]) -> list[Bar]:
    """Return the boxes between level lines of the same ends that are as far apart as a head is high."""
    bars: list[Bar] = []
    for number, upper in enumerate(levels):
        for lower in levels[number + 1 :]:
            if lower.at - upper.at > HIGH:
                break
            same = abs(upper.start - lower.start) <= SAME_END and abs(upper.end - lower.end) <= SAME_END
            if same and lower.at - upper.at >= LOW and upper.length >= WIDE:
                bars.append((upper.start, upper.at, upper.end, lower.at))
                break
    return bars


def tables_under_bars(lines: Sequence[TextLine], bars: Sequence[Bar]) -> Iterator[tuple[Places, list[Cluster]]]:
    """Yield (first line of the head, first row, last row) and the columns of the tables under bars."""
    for bar in bars:
        inside = [n for n, line in enumerate(lines) if bar[1] - 2 <= _middle(line) <= bar[3] + 2 and _within(line, bar)]
        if not inside or inside != list(range(inside[0], inside[-1] + 1)):
            continue
        clusters = _columns([lines[n] for n in inside])
        if len(clusters) < 2:
            continue
        last = _last_row(lines, inside[-1], clusters, bar)
        if last > inside[-1]:
            yield (inside[0], inside[-1] + 1, last), clusters


def _middle(line: TextLine) -> float:
    return (line.box[1] + line.box[3]) / 2


def _within(line: TextLine, bar: Bar) -> bool:
    return bar[0] - 2 <= line.box[0] and line.box[2] <= bar[2] + 2


def _columns(head: Sequence[TextLine]) -> list[Cluster]:
    """Return the columns that the lines of a head name."""
    clusters: list[Cluster] = []
    for chunk in sorted((chunk for line in head for chunk in line.chunks), key=lambda chunk: chunk.left):
        if clusters and clusters[-1].meets(chunk):
            clusters[-1].right = max(clusters[-1].right, chunk.right)
        else:
            clusters.append(Cluster(chunk.left, chunk.right))
    return clusters


def _last_row(lines: Sequence[TextLine], head: int, clusters: list[Cluster], bar: Bar) -> int:
    """Return the number of the last line below that keeps to the columns; they grow with what stands in them."""
    last = head
    for number in range(head + 1, len(lines)):
        line = lines[number]
        if line.box[1] - lines[number - 1].box[3] > FAR * line.size or line.size > LARGER * lines[head].size:
            break
        if not _within(line, bar) or not _keeps(line, clusters):
            break
        last = number
    while last > head and len(lines[last].chunks) == 1 and lines[last].bold:
        last -= 1  # the heading of what follows
    return last


def _keeps(line: TextLine, clusters: list[Cluster]) -> bool:
    """Return True where each chunk starts under a head and ends before the next; the columns take them in."""
    places = []
    for chunk in line.chunks:
        cols = [c for c, cluster in enumerate(clusters) if cluster.meets(chunk)]
        if len(cols) != 1:
            return False
        places.append(cols[0])
    if len(set(places)) < len(places):
        return False
    for col, chunk in zip(places, line.chunks, strict=True):
        clusters[col].left = min(clusters[col].left, chunk.left)
        clusters[col].right = max(clusters[col].right, chunk.right)
        clusters[col].figures += chunk.figure
    return True
