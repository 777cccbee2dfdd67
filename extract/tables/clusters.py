"""Columns that nothing but the text shows: chunks that stand under one another."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.tables.textlines import Chunk, TextLine

OVERLAP = 1.0
"""Chunks stand under one another when they share more than this (points)."""

SAME_KIND_APART = 1.5
"""Two columns that no line has both of are one when they are this near (font sizes)."""

FEWEST = 2
"""A column has chunks in at least this many lines."""


@dataclass(slots=True)
class Cluster:
    """A column in the making: how far its chunks reach, the lines they stand on, how many are figures."""

    left: float
    right: float
    lines: set[int] = field(default_factory=set)
    figures: int = 0

    @property
    def middle(self) -> float:
        """Return the place half-way."""
        return (self.left + self.right) / 2

    def take(self, chunk: Chunk, line: int) -> None:
        """Add a chunk."""
        self.left, self.right = min(self.left, chunk.left), max(self.right, chunk.right)
        self.lines.add(line)
        self.figures += chunk.figure

    def meets(self, chunk: Chunk) -> bool:
        """Return True where a chunk stands under those of the column."""
        left, _, right, _ = chunk.box
        return (right if right < self.right else self.right) - (left if left > self.left else self.left) > OVERLAP

    def join(self, other: "Cluster") -> None:
        """Add all chunks of another column."""
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.lines |= other.lines
        self.figures += other.figures


def column_clusters(lines: Sequence[TextLine]) -> list[Cluster]:
    """Return the columns of the lines of a table's body, from left to right.

    Narrow chunks make columns first; a chunk over two of them makes them one unless more lines have both.
    """
    placed = [(chunk, number) for number, line in enumerate(lines) for chunk in line.chunks]
    placed.sort(key=lambda pair: (not pair[0].figure, pair[0].right - pair[0].left, pair[0].left))
    clusters: list[Cluster] = []
    bridges: list[tuple[Chunk, int]] = []
    for chunk, number in placed:
        met = [cluster for cluster in clusters if cluster.meets(chunk)]
        if not met:
            clusters.append(Cluster(chunk.left, chunk.right, {number}, int(chunk.figure)))
        elif len(met) == 1:
            met[0].take(chunk, number)
        else:
            bridges.append((chunk, number))
    clusters.sort(key=lambda cluster: cluster.left)
    size = sorted(line.size for line in lines)[len(lines) // 2]
    return _supported(_merged(clusters, bridges, size), lines)


def _merged(clusters: list[Cluster], bridges: Sequence[tuple[Chunk, int]], size: float) -> list[Cluster]:
    """Return the columns with those as one that chunks lie across and hardly any line has both of."""
    out: list[Cluster] = []
    for cluster in clusters:
        while out and _are_one(out[-1], cluster, bridges, size):
            last = out.pop()
            last.join(cluster)
            cluster = last
        out.append(cluster)
    for chunk, number in bridges:
        met = [cluster for cluster in out if cluster.meets(chunk)]
        if len(met) == 1:
            met[0].take(chunk, number)
    return out


def _are_one(a: Cluster, b: Cluster, bridges: Sequence[tuple[Chunk, int]], size: float) -> bool:
    both = len(a.lines & b.lines)
    across = sum(a.meets(chunk) and b.meets(chunk) for chunk, _ in bridges)
    if min(a.right, b.right) - max(a.left, b.left) > OVERLAP:
        return both <= min(len(a.lines), len(b.lines)) / 3
    if across:
        return across > both
    return both == 0 and b.left - a.right < SAME_KIND_APART * size and not (a.figures and b.figures)


def _supported(clusters: list[Cluster], lines: Sequence[TextLine]) -> list[Cluster]:
    """Return the columns that enough lines have."""
    fewest = min(FEWEST, len(lines))
    return [cluster for cluster in clusters if len(cluster.lines) >= fewest]
