"""Text set in a column beside a table, which shares its lines and is no part of it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.tables.clusters import Cluster
from extract.tables.textlines import Chunk, TextLine
from models import Word, union

WORDS = 4
"""A line of a text column has at least this many words (median)."""

GOES_ON = 0.4
"""This part of the lines of a text column begins in small letters; labels seldom do."""


def without_aside(
    lines: Sequence[TextLine], run: tuple[int, int], clusters: Sequence[Cluster], words: Sequence[Word]
) -> list[TextLine] | None:
    """Return the lines without the text column that runs beside the rows; None where there is none."""
    if len(clusters) < 3:
        return None
    body = [line for line in lines[run[0] : run[1] + 1] if line.is_row]
    edges = [(a.right + b.left) / 2 for a, b in pairwise(clusters)]
    if _is_text(clusters[0], body, words):
        return _kept(lines, edges[0], 10_000.0)
    if _is_text(clusters[-1], body, words):
        return _kept(lines, 0.0, edges[-1])
    return None


def _is_text(cluster: Cluster, body: Sequence[TextLine], words: Sequence[Word]) -> bool:
    chunks = [chunk for line in body for chunk in line.chunks if cluster.meets(chunk)]
    if not chunks or cluster.figures:
        return False
    counts = sorted(len(chunk.words) for chunk in chunks)
    small = sum(words[chunk.words[0]].text[:1].islower() for chunk in chunks)
    return counts[len(counts) // 2] >= WORDS and small >= GOES_ON * len(chunks)


def _kept(lines: Sequence[TextLine], left: float, right: float) -> list[TextLine]:
    """Return what of the lines stands between two places."""
    out = []
    for line in lines:
        chunks = tuple(chunk for chunk in line.chunks if left < chunk.middle < right)
        if chunks:
            out.append(replace(line, chunks=chunks, box=_around(chunks) or line.box, leaders=line.leaders))
    return out


def _around(chunks: Sequence[Chunk]) -> tuple[float, float, float, float] | None:
    return union(chunk.box for chunk in chunks)
