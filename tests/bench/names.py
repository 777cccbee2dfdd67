"""How fast names are decided on, with percentiles: known ones, ones that no register has, long ones, very long ones.

Run it with `python -m tests.bench.names`.
"""

import csv
import random
import time
from collections.abc import Sequence
from pathlib import Path

from utfall.names import KINDS, Kind, matcher

NAMES = Path(__file__).parents[1] / "normalize" / "names" / "names.csv"
LETTERS = "abdefghiklmnoprstuvåäö"
ROUNDS = 4
VERY_LONG = 10_000


def given(kind: str) -> list[str]:
    """Return the names of the set of a kind."""
    with NAMES.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file) if row["kind"] == kind]


def unknown(texts: Sequence[str], dice: random.Random) -> list[str]:
    """Return as many names as given that no register has: words of the names, each with letters exchanged."""
    words = [word for text in texts for word in text.split()]
    made = list[str]()
    for _ in texts:
        spoiled = [list(word) for word in dice.sample(words, dice.randint(1, 4))]
        for letters in spoiled:
            for _ in range(max(2, len(letters) // 2)):
                letters[dice.randrange(len(letters))] = dice.choice(LETTERS)
        made.append(" ".join("".join(letters) for letters in spoiled))
    return made


def mixed(texts: Sequence[str]) -> list[str]:
    """Return names of which every second is unknown, no two of them alike."""
    dice = random.Random(7)
    return [name for _ in range(ROUNDS) for pair in zip(texts, unknown(texts, dice), strict=True) for name in pair]


def long(texts: Sequence[str]) -> list[str]:
    """Return names of 100 to 300 letters: sentences of other names' words."""
    dice = random.Random(8)
    words = [word for text in texts for word in text.split()]
    return [" ".join(dice.choices(words, k=dice.randint(14, 40))) for _ in texts]


def seconds(kind: Kind, texts: Sequence[str]) -> list[float]:
    """Return what each name takes, shortest first, once the registers are read."""
    decide, taken = matcher(kind), list[float]()
    decide("Ingenting alls")
    decide("Ingentlng allls")  # what tells slips of words is made when the first is met
    for text in texts:
        start = time.thread_time()
        decide(text)
        taken.append(time.thread_time() - start)
    return sorted(taken)


def line(what: str, taken: Sequence[float]) -> str:
    """Return a line of the report: names a second and the percentiles in microseconds."""
    at = [1e6 * taken[min(len(taken) - 1, int(len(taken) * share))] for share in (0.5, 0.9, 0.99, 1.0)]
    shown = "  ".join(f"{name} {each:7.0f}" for name, each in zip(("p50", "p90", "p99", "max"), at, strict=True))
    return f"{what:32} {len(taken) / sum(taken):10,.0f}/s  {shown} µs"


def main() -> None:
    """Print names a second and percentiles for each kind and sort of names."""
    for kind in KINDS:
        texts = given(kind)
        print(line(f"{kind}: every second unknown", seconds(kind, mixed(texts))))
        print(line(f"{kind}: 100 to 300 letters", seconds(kind, long(texts))))
        very = [(" ".join(texts) * (VERY_LONG // 100))[:VERY_LONG], "å" * VERY_LONG, "a-" * (VERY_LONG // 2)]
        print(line(f"{kind}: {VERY_LONG} letters", seconds(kind, very)))


if __name__ == "__main__":
    main()
