"""What to look for before a pattern is tried: pieces of text, one of which stands in all that it matches.

To ask a sentence for a dozen pieces takes a tenth of the time that a dozen patterns take to find nothing in it. The
pieces are read off the pattern itself, so no rule can be added or changed without them.
"""

from collections.abc import Iterable, Iterator, Sequence

import regex

SHORTEST = 3
"""Letters of a sign; shorter pieces stand in every other sentence."""

_PART = regex.compile(
    r"""(?: (?P<open>\( (?: \?(?P<kind>(?:-i)?:|=|!|<=|<!|P<\w+>) | (?!\?) )) | (?P<close>\)) | (?P<or>\|)
          | (?P<class>\\[bBdDsSwW] | \\p\{\w+\} | \[(?:\\.|[^\]\\])+\] | [.^$]) | \\(?P<escaped>\W)
          | (?P<letter>[^\\?*+{}()|\[\]^$.]) )
        (?P<times> (?:[?*+]|\{\d+(?:,\d*)?\}) \?? )?""",
    regex.VERBOSE,
)
"""A part of a pattern, with how often it may stand."""

Needs = tuple[frozenset[str], ...]
"""Sets of signs, one of each of which is needed."""

_LOOKS = ("=", "!", "<=", "<!")
"""Kinds of groups that look around and match nothing."""


class UnknownPart(ValueError):
    """A pattern is written in a way that its signs cannot be read off."""


def signs_of(pattern: str) -> frozenset[str]:
    """Return pieces of text without capitals, one of which stands in all that the pattern matches (case ignored).

    It is empty where the pattern may match without any piece of `SHORTEST` letters.

    >>> sorted(signs_of(r"\\bär (?:inte|ej) troligt\\b|\\bgår enligt plan(?:en)?\\b"))
    [' troligt', 'går enligt plan']
    """
    signs = _best(needs_of(pattern))
    return frozenset(sign for sign in signs if not any(other in sign for other in signs - {sign}))


def needs_of(pattern: str) -> Needs:
    """Return what a pattern needs: sets of pieces of text, one of each of which stands in all that it matches.

    The set that tells most is the first.

    >>> [sorted(signs) for signs in needs_of(r"\\b(?:osäkert|oklart)\\b[^.]{0,40}\\buppnås\\b")]
    [['uppnås'], ['oklart', 'osäkert']]
    """
    needs, _ = _read(_parts(pattern))
    return tuple(sorted(needs, key=_rank, reverse=True))


def branches_of(pattern: str) -> list[str]:
    """Return the alternatives that a pattern is made of, in its order; itself where there is but one.

    >>> branches_of(r"\\bnås (?:inte|ej)\\b|osäkert")
    ['\\\\bnås (?:inte|ej)\\\\b', 'osäkert']
    """
    branches, depth, at = list[str](), 0, 0
    for part in _PART.finditer(pattern):
        depth += bool(part["open"]) - bool(part["close"])
        if part["or"] and not depth:
            branches.append(pattern[at : part.start()])
            at = part.end()
    return [*branches, pattern[at:]]


def stands_at_end(pattern: str) -> bool:
    """Return True for a pattern each of whose alternatives stands at the end of a text (`$`).

    >>> [stands_at_end(pattern) for pattern in (r"\\bvid\\s*$|\\bde$", r"\\bvid|\\bde$")]
    [True, False]
    """
    depth, last = 0, ""
    for part in _parts(pattern):
        depth += bool(part["open"]) - bool(part["close"])
        if part["or"] and not depth and last != "$":
            return False
        last = part.group()
    return last == "$"


def _parts(pattern: str) -> Iterator["regex.Match[str]"]:
    at = 0
    while at < len(pattern):
        part = _PART.match(pattern, at)
        if part is None:
            raise UnknownPart(f"{pattern[at : at + 10]!r} of the pattern {pattern!r}")
        yield part
        at = part.end()


def _read(parts: Iterator["regex.Match[str]"]) -> tuple[Needs, bool]:
    """Return what the parts need up to the end of their group, and whether the group may be left out."""
    branches, needed, run = list[Needs](), list[frozenset[str]](), ""
    for part in parts:
        letter = part["letter"] or part["escaped"]
        if letter and not part["times"]:
            run += letter.casefold()
            continue
        needed.append(frozenset({run}))
        run = ""
        if part["open"]:
            needs, optional = _read(parts)
            needed += needs if not optional and part["kind"] not in _LOOKS else ()
        elif part["or"] or part["close"]:
            branches.append(_told(needed))
            needed = []
            if part["close"]:
                return _any_of(branches), (part["times"] or "").startswith(("?", "*", "{0"))
    return _any_of([*branches, _told([*needed, frozenset({run})])]), False


def _told(needed: Iterable[frozenset[str]]) -> Needs:
    """Return the sets of signs that parts in a row each need one of, without those of signs that are too short."""
    return tuple(signs for signs in needed if signs and min(map(len, signs)) >= SHORTEST)


def _best(needs: Needs) -> frozenset[str]:
    """Return the longest of the sets of signs; empty where there is none."""
    return max(needs, key=_rank, default=frozenset())


def _rank(signs: frozenset[str]) -> tuple[int, int]:
    return min(map(_weight, signs)), -len(signs)


def _weight(sign: str) -> int:
    """Return how much a sign tells: as much as its longest word, for small words stand in every other sentence."""
    return max(map(len, sign.split()), default=0)


def _any_of(branches: Sequence[Needs]) -> Needs:
    """Return what parts need of which any one may stand: nothing, where one of them needs nothing."""
    if len(branches) == 1:
        return branches[0]
    return (frozenset().union(*map(_best, branches)),) if all(branches) else ()
