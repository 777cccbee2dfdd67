"""Figures for the parts of what a label names: *Antal anställda: heltid 24, deltid 46, dagtid 9*."""

import regex

from extract.language.phrases import has_verb, is_generic
from extract.prose.quantities import may_hold_figure
from extract.rules import MONTH, compiled

FEWEST = 2
"""So many parts each with a figure are a list of them."""

_FIGURE = r"\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:,\d+)?(?:\s?(?:%|procent))?"
_ITEM = rf"(?P<part>\p{{L}}[^\d,.:;()]{{1,40}}?)\s+(?P<figure>{_FIGURE})(?![\w%/-]|[,.:]\d)"
_LIST = regex.compile(
    rf"(?P<head>\p{{Lu}}\p{{L}}+(?:\s[^\s\d.:;()]+){{1,5}}):\s+(?P<items>{_ITEM}(?:(?:,|,?\s+(?:och|samt))\s+{_ITEM})+)\.?$"
)
_ITEMS = regex.compile(rf"(?:(?:och|samt)\s+)?{_ITEM}")
# *den 4*, *i årskurs 9*, *vecka 7*: a date, a place with a number.
_NUMBERED = compiled(
    lambda: (
        rf"(?:^|\s)(?:{MONTH}|den|i|på|kl|år|åk|årskurs|vecka|skola|enhet|avdelning|mål|nr|nummer|fas|steg|nivå|grupp|över|under"
        r"|minst|högst|cirka|ca|drygt|knappt|till|från|än|plats)$"
    ),
    regex.I,
)


def labelled_parts(text: str) -> list[tuple[str, int, int]]:
    """Return the name of each part, and where its figure stands; none where the text is anything else.

    >>> labelled_parts("Antal bilar: små 24, stora 9.")
    [('Antal bilar små', 17, 19), ('Antal bilar stora', 27, 28)]
    """
    match = _LIST.fullmatch(text) if ":" in text and may_hold_figure(text) else None
    if match is None or has_verb(match["head"]) or is_generic(match["head"]):
        return []
    found = list[tuple[str, int, int]]()
    for item in _ITEMS.finditer(text, match.start("items")):
        part = item["part"]
        if _NUMBERED.search(part) or has_verb(part) or is_generic(part):
            return []
        found.append((f"{match['head']} {part}", *item.span("figure")))
    return found if len(found) >= FEWEST else []
