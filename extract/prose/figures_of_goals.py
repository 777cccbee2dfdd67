"""Numbers of goals (*17 av 30 delmål*): how many are reached is told by their judgements."""

import regex

from extract.prose.figure_kinds import number_word
from extract.rules import at_end, compiled

_OF_GOALS = regex.compile(
    r"\s*(?:av\s+(?:[\p{L}\d]+\s+){0,2}?)?(?:(?!klago|före)\p{L}{0,12}mål(?:en)?|mått(?:en)?|(?:mål)?indikator(?:er|erna)?|åtaganden?a?|nyckeltal(?:en)?)\b",
    regex.I,
)
"""*17 av 30 delmål*, *8 av nämndens 11 mål*"""

_THE_GOALS = regex.compile(r"\s*\p{L}*mål(?:en|et)\b", regex.I)
_REACHES = at_end(r"\b(?:når|nådde|nått|klara(?:r|de|t)|uppnå(?:r|dde|tt)|uppfyll(?:er|de|t))\s*$", regex.I)
_JUDGED_NEXT = regex.compile(
    r"\s*(?:$|[,.;]|(?:och|samt)\b|(?:(?:har|är|bedöms|ser ut att)\s+)?(?:till\s+\p{L}+\s+del|helt|delvis|inte|ej"
    r"|uppfyll\p{L}*|uppnå\p{L}*|nå(?:s|tts|dda)?|infria\p{L}*)\b)",
    regex.I,
)
"""What follows a number of goals whose noun is left out: a verdict, or nothing."""

_GOALS_TOLD = compiled(lambda: rf"(?:\d|{number_word()}){_OF_GOALS.pattern}", regex.I)


def is_of_goals(text: str, start: int, after: str) -> bool:
    """Return True for a number of goals, also one of those told before: *två mål uppfylls helt och tre delvis*."""
    if _OF_GOALS.match(after):
        return not (_THE_GOALS.match(after) and _REACHES(text[:start]))  # *Av 120 elever nådde 102 målen*
    told = _GOALS_TOLD.search(text, 0, start) if _JUDGED_NEXT.match(after) else None
    return told is not None and _REACHES(text[: told.start()]) is None
