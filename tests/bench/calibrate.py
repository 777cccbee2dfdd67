"""Measure what each family of rules is worth, and write it to extract/rules/confidence.toml: `make calibrate`.

Facts of one report stand and fall together, so it is reports that are counted, not facts: the figure of a family is the
mean share that is right over the reports in which it found something. A family that has been seen in few of them is
taken to be like the others of its kind (goals, judgements, values …): the mean of these counts for two reports more.
Of twelve ways to do this, each report being left out in turn and foretold from the others, this and its neighbours were
off least.

What rules were developed on flatters them. How much, one number tells (`unseen`): what is right in the reports that are
kept aside, all facts together, as a share of what these figures say of them. No more of those reports than that sum
has a part in the figures, and how far confidence is off in them shows whether they hold.
"""

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence

from extract import rules
from tests.bench.gauge import ROOT, read_sets, scores
from utfall.evaluate import Part
from utfall.reliability import expected_error
from utfall.scoring import Given, ReportScore, add_up

FILE = ROOT / "extract" / "rules" / "confidence.toml"
LIKE_OTHERS = 2
"""Reports for which the mean of the families of a kind counts."""

HEAD = """\
# What each family of rules is worth: how sure its facts are. Made by `make calibrate` (tests/bench/calibrate.py), but
# for `says` (what the family reads), which is written by hand and kept.
#
# found, right: facts of the family, and how many of them the gold has, in the specimens that rules were developed on
#   and the shared reports with gold (text, PDF, composed). What is kept aside is not counted.
# reports: reports in which it found something. The same report as text and as PDF is one.
# confidence: the mean share that is right over those reports, and over two more that are like the others of its kind.
# unseen: what is right of all facts in the reports that are kept aside, as a share of what these figures would have;
#   confidence is multiplied by it, for a report that is read is one that nobody has seen.
# given: the mean confidence that its readers gave by themselves: what they say counts beside this.
"""


def measure(reports: Sequence[ReportScore]) -> dict[str, dict[str, float]]:
    """Return the figures of each family."""
    by_family = defaultdict[tuple[str, str], defaultdict[str, Given]](lambda: defaultdict(Given))
    for report in reports:
        for key, given in report.given.items():
            by_family[key][report.stem] += given
    shares = defaultdict[str, list[float]](list)
    for (kind, _), stems in by_family.items():
        shares[kind] += [each.share for each in stems.values()]
    found = {
        family: _figures(list(stems.values()), sum(shares[kind]) / len(shares[kind]))
        for (kind, family), stems in by_family.items()
    }
    return dict(sorted(found.items()))


def _figures(reports: Sequence[Given], others: float) -> dict[str, float]:
    together = sum(reports, Given())
    right = sum(each.share for each in reports)
    return {
        "confidence": round((right + LIKE_OTHERS * others) / (len(reports) + LIKE_OTHERS), 2),
        "given": round(together.mean, 2),
        "found": together.found,
        "right": together.right,
        "reports": len(reports),
    }


def flattery(figures: Mapping[str, Mapping[str, float]], kept_aside: Sequence[ReportScore]) -> float:
    """Return which share of what the figures say is right in reports that rules were not developed on."""
    found = add_up([report.given for report in kept_aside], Given())
    known = {family: given for (_, family), given in found.items() if family in figures}
    said = sum(figures[family]["confidence"] * given.found for family, given in known.items())
    return round(min(1.0, sum(given.right for given in known.values()) / said), 2) if said else 1.0


def written(figures: Mapping[str, Mapping[str, float]], unseen: float, says: Mapping[str, str]) -> str:
    """Return the text of the file."""
    entries = [
        f'[[family]]\nid = "{family}"\n'
        + (f'says = "{says[family]}"\n' if family in says else "")
        + "".join(f"{key} = {value}\n" for key, value in values.items())
        for family, values in figures.items()
    ]
    return "\n".join([HEAD, f"unseen = {unseen}\n", *entries])


def error(part: Part) -> float:
    """Return how far confidence is off, on average over the facts of a part."""
    reports = scores(list(read_sets(part)), part)
    return expected_error(add_up([report.given for report in reports], Given())) or 0.0


def main() -> int:
    """Measure, write, and say how far confidence was off before and is now."""
    before = {part: error(part) for part in ("developed-on", "kept-aside")}
    says = {each["id"]: each["says"] for each in rules.shipped("confidence")["family"] if "says" in each}
    rules.use({"confidence": {"unseen": 1.0, "family": []}})
    bare = {part: error(part) for part in before}
    figures = measure(scores(list(read_sets())))
    unseen = flattery(figures, scores(list(read_sets("kept-aside")), "kept-aside"))
    FILE.write_text(written(figures, unseen, says), encoding="utf-8")
    rules.shipped.cache_clear()
    rules.use({"confidence": rules.shipped("confidence")})
    print(f"{'off by, on average':20}{'uncalibrated':>14}{'before':>10}{'now':>10}")
    for part in before:
        print(f"{part:20}{bare[part]:>14.3f}{before[part]:>10.3f}{error(part):>10.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
