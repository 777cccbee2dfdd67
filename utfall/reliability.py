"""Whether confidence means what it says: of facts given 0.9, nine in ten are right."""

from collections.abc import Iterator, Mapping

from utfall.scoring import BANDS, Evaluation, Given, Score, add_up

FEW = 10
"""Facts below which a share says little: then no family of rules is called out."""

OFF = 0.1
"""How far given and right may lie apart before a family is called out."""


def by_family(evaluation: Evaluation) -> dict[tuple[str, str], Given]:
    """Return what was given and what is right by kind of fact and family of rules."""
    return dict(sorted(add_up([report.given for report in evaluation.reports], Given()).items()))


def expected_error(given: Mapping[tuple[str, str], Given]) -> float | None:
    """Return how far confidence lies from the share that is right, on average over facts; None for no facts.

    Within a family too much and too little cancel out: it is families that confidence is given to.
    """
    found = sum(each.found for each in given.values())
    return sum(abs(each.sum - each.right) for each in given.values()) / found if found else None


def reliability_lines(evaluation: Evaluation) -> list[str]:
    """Return the table of reliability: by band of confidence for each kind of fact, then by family of rules."""
    families = by_family(evaluation)
    return [*_band_lines(evaluation), "", *_family_lines(families)] if families else []


def _band_lines(evaluation: Evaluation) -> Iterator[str]:
    """Yield precision (and number) by band: calibrated, it lies within the band."""
    by_kind = add_up([report.bands for report in evaluation.reports], Score())
    kinds, edges = list(dict.fromkeys(kind for kind, _ in by_kind)), [*BANDS[1:], 1.0]
    yield f"{'confidence':12}{'all':>16}" + "".join(f"{kind:>16}" for kind in kinds)
    for low, high in zip(BANDS, edges, strict=True):
        scores = [by_kind.get((kind, low), Score()) for kind in kinds]
        if (together := sum(scores, Score())).found:
            yield f"{low:.2f}–{high:.2f}   " + "".join(f"{_precision(score):>16}" for score in (together, *scores))


def _precision(score: Score) -> str:
    return f"{score.precision:.3f} ({score.found})" if score.precision is not None else "–"


def _family_lines(families: Mapping[tuple[str, str], Given]) -> Iterator[str]:
    """Yield what each family of rules was given and what is right of it; what is off is marked."""
    yield f"{'by rule':46}{'given':>8}{'right':>8}{'found':>8}"
    for (kind, family), each in families.items():
        off = each.found >= FEW and abs(each.mean - each.share) > OFF
        mark = f"   {'too sure' if each.mean > each.share else 'too modest'}" if off else ""
        yield f"{f'{kind} · {family}':46}{each.mean:>8.2f}{each.share:>8.2f}{each.found:>8}{mark}"
    error = expected_error(families)
    yield f"{'given is off by, on average over facts':46}{error:>8.3f}" if error is not None else ""
