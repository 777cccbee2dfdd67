"""Lines of plain text that are a word of a scale and no more: what they judge is the line above, and text follows."""

from collections.abc import Sequence, Set

import regex

from extract.layout.outline import gives_verdict
from extract.layout.plain.state_lines import is_state

FEWEST_LINES = 2
"""As many lines as this are a word of the scale in a text that judges so."""

LONGEST_CELL = 60
"""Characters of a line that may be a cell of a table whose cells are lines, not text."""

_SHALL = regex.compile(r"\bska(?:ll)?\b")
_ENDED = regex.compile(r"[.!?:]\W*$")


def starts_at_verdicts(lines: Sequence[str], gaps: Set[int] = frozenset()) -> set[int]:
    """Return the numbers of lines that start something new because a verdict stands alone on them, above or below.

    Such a verdict, or one behind a label, has what it judges right above it and an account right below. It starts
    anew, and so does the account; the line that it judges does where the one above has come to an end. `gaps` are the
    numbers of lines that do not follow right behind the one before.

    >>> lines = ["Kön är kort.", "Alla ska få svar", "Nås", "I mars fick alla.", "E-post", "Nås ej", "Den tar tid."]
    >>> sorted(starts_at_verdicts(lines, {4}))
    [1, 2, 3, 4, 5, 6]
    >>> lines = ["Det är klart.", "TN1 Gatan ska", "vara hel", "Status: Gul", "2 av 3 är hela.", "Ljus", "Status: Röd"]
    >>> sorted(starts_at_verdicts(lines))
    [1, 3, 4, 5, 6, 7]
    """
    texts = [line.strip() for line in lines]
    found = [
        at
        for at in range(1, len(texts) - 1)
        if is_state(texts[at]) and texts[at - 1] and not gaps & {at, at + 1} and _tells(texts[at + 1])
    ]
    found = found if len(found) >= FEWEST_LINES else []
    labelled = [
        at for at in range(1, len(texts)) if at not in gaps and gives_verdict(texts[at]) and _asks(texts[at - 1])
    ]
    found += labelled if len(labelled) >= FEWEST_LINES else []
    starts = {n for at in found for n in (at, at + 1) if n == at or not texts[n : n + 1] or not texts[n][:1].islower()}
    for at in found:
        judged = at - 2 if texts[at - 1][:1].islower() and at > 1 else at - 1  # a line or two
        if judged and not texts[judged][:1].islower() and _ENDED.search(texts[judged - 1]):
            starts.add(judged)
    return starts


def _asks(line: str) -> bool:
    """Return True for a line that may be a goal, or end one; the end of an account has its verdict below it, too."""
    return bool(line) and (_ENDED.search(line) is None or _SHALL.search(line) is not None)


def _tells(line: str) -> bool:
    """Return True for a line of an account: a sentence, or as much of one as a line takes."""
    return len(line) > LONGEST_CELL or _ENDED.search(line) is not None
