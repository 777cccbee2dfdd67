"""Letters, figures and signs that a report explains as verdicts: *U = uppfyllt, D = delvis, E = ej uppfyllt*."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import regex

from extract.rules import pattern
from extract.verdicts.judgements import find_judgements
from extract.verdicts.lines import status_word
from models import Block
from models.facts import Status

Told = tuple[Status, bool]
"""What a code stands for, and whether that is a forecast."""

NO_CODES: Mapping[str, Told] = MappingProxyType({})
"""Of a report that explains none."""

FACES: Mapping[str, Told] = MappingProxyType(
    {
        "J": ("achieved", False),
        **dict.fromkeys(("(J)", "K"), ("partly", False)),
        **dict.fromkeys(("L", "N"), ("not_achieved", False)),
    }
)
"""What letters say without a legend: those left of faces where a text has lost their font, and J, N for *ja*, *nej*."""

FEWEST = 2
"""So many codes with different meanings make a legend; one may be a note."""

NEAR = 2
"""Blocks from one code's line to the next."""

LONGEST = 60
"""Characters of what a code stands for."""

_CODE = r"(?:\p{Lu}{1,2}|[0-9]|10|\+\+?|--?|–|0|\+/-)"
_JOINT = r"(?:\s*[=:]\s*|\s+[–-]\s+|\s+(?:betyder|står för|innebär)\s+(?:att\s+)?)"
# *U = uppfyllt, D = delvis uppfyllt*, *God = målet är nått, Ganska god = …*
_OF_SCALE = rf"(?:{_CODE}{_JOINT}|\p{{Lu}}\p{{Ll}}+(?:\s\p{{Ll}}+){{0,2}}\s*=\s*)"
_ENTRY = regex.compile(
    rf"(?:^\W*|[,;.:(]\s*|\b(?:och|samt)\s+|(?<=\p{{Ll}}\s)(?={_CODE}\s*=))(?:(?=(?P<code>{_CODE})(?={_JOINT})|(?P<code>[^=]+?)\s*=)"
    rf"{_OF_SCALE}(?P<words>[^,;=]+?))(?=\s*(?:[,;.]|$|(?:och|samt)\s+{_OF_SCALE}))"
)
# … looked for first, for hardly any text has one: a code before a joint, or a sign of equality.
_MAY = re.compile(
    r"=|(?:^|[\s(,;.:])(?:[A-ZÅÄÖ]{1,2}|\d{1,2}|\+\+?|--?|–|\+/-)(?::|\s+:|\s+[–-]\s|\s+(?:betyder|står för|innebär)\s)"
)
# *A  Målet är uppnått*, a code and its meaning a line
_LINE = regex.compile(rf"^(?P<code>{_CODE})(?:\s*[=:–-]\s*|\s+)(?P<words>\p{{L}}[^=;]*?)(?:\s*\([^)]*\))?\W*$")

# *A Målet är nått B Målet är delvis nått*: such lines, run together
_RUN = regex.compile(r"(?<!\S)(?P<code>\p{Lu})\s+(?P<words>Mål\p{L}*\s.+?)(?:\s\([^)]*\))?(?=\s\p{Lu}\s+Mål|\W*$)")
# *Enligt plan betyder att målet väntas nås*, *3 innebär att det är nått, 2 att det är delvis nått och 1 att det inte är
# nått*, *0 anges när underlag saknas*: words and figures that are explained
_NAME = r"\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}?"
_JOINTS = ("betyder", "innebär", "står för", "anges", "ges", "sätts", "används")
_MEANS = r"(?:(?:betyder|innebär|står för)\s+att|(?:anges|ges|sätts|används)\s+(?:när|om|då))"
_AND = r"(?:och|samt|medan)"
_NAMED_CODE = rf"(?P<code>{_NAME}|{_CODE})(?<!betyder|innebär|står för)"
_GOES_ON = rf"(?:,\s|,?\s{_AND}\s)\s*"
_OTHERS = rf"(?:att\b|när\b|om\b|då\b|{_MEANS})"
_EXPLAINED = rf"(?P<words>[^.;]+?)(?=\s*(?:[.;]|$)|{_GOES_ON}(?:{_NAME}|{_CODE})\s+{_OTHERS})"
_NAMED = regex.compile(
    rf"(?:^\W*|[.:;,(]\s+|\b(?:{_AND}|där|(?i:betyg(?:et)?|nivå|siffran|poäng|en))\s+){_NAMED_CODE}\s+{_MEANS}\s+{_EXPLAINED}"
    rf"(?:{_GOES_ON}{_NAMED_CODE}\s+{_OTHERS}\s+{_EXPLAINED})*"
)
# *0 anges när underlag saknas*: what opens with a code can but explain it
_CODE_FIRST = regex.compile(rf"^\W*{_CODE}\s+{_MEANS}")
_IT = regex.compile(r"^det\s+")
_SILENT = ("furniture", "toc", "table")


def find_codes(blocks: Sequence[Block]) -> dict[str, Told]:
    """Return what the codes of the report's verdicts stand for, empty where it explains none.

    >>> from models import Passage
    >>> find_codes([Block(kind="paragraph", passage=Passage("U = uppfyllt, D = delvis uppfyllt, E = ej uppfyllt"))])
    {'U': ('achieved', False), 'D': ('partly', False), 'E': ('not_achieved', False)}
    """
    found = dict[str, Told]()
    run = dict[str, Told]()
    last = 0
    for number, block in enumerate(blocks):
        entries = dict(_entries(block)) if block.text and block.kind not in _SILENT else {}
        if not entries:
            continue
        run = {**run, **entries} if number - last <= NEAR else entries
        last = number
        if len({status for status, _ in run.values()}) >= FEWEST:
            found |= run
    return found


def explains_codes(text: str) -> bool:
    """Return True for a text most of which says what codes stand for: it judges nothing.

    >>> explains_codes("Så bedömer vi: God = målet är nått, Ganska god = delvis nått, Låg = inte nått.")
    True
    """
    if "=" not in text and not any(joint in text for joint in _JOINTS):
        return False
    entries = list(_explained(text))
    told = {status for _, _, (status, _) in entries}
    enough = len(told) >= FEWEST or (told and _CODE_FIRST.match(text) is not None)
    return bool(enough) and 2 * sum(len(words) for _, words, _ in entries) >= len(text)


def _entries(block: Block) -> Iterator[tuple[str, Told]]:
    line = _LINE.match(block.text) if len(block.text) <= LONGEST else None
    told = _told(line["words"]) if line is not None else None
    if line is not None and told is not None:
        yield line["code"], told
        return
    yield from ((code, meaning) for code, _, meaning in _explained(block.text))


def _explained(text: str) -> Iterator[tuple[str, str, Told]]:
    """Yield the codes that a text explains, the words that do so, and what they stand for."""
    found = [*_ENTRY.finditer(text)] if _MAY.search(text) else []
    for match in (*found, *(_RUN.finditer(text) if "Mål" in text else ())):
        if (told := _told(match["words"])) is not None:
            yield match["code"], match.group(), told
    if any(joint in text for joint in _JOINTS):
        for match in _NAMED.finditer(text):
            for code, words in zip(match.spans("code"), match.spans("words"), strict=True):
                if (meaning := _meaning(text[slice(*words)])) is not None:
                    yield text[slice(*code)], text[code[0] : words[1]], meaning


def _told(words: str) -> Told | None:
    told = status_word(words) if len(words) <= LONGEST else None
    return (told.status, told.forecast) if told is not None and told.status is not None else None


def _meaning(words: str) -> Told | None:
    """Return the one status that an explanation tells, and whether it is a forecast: *det inte väntas nås*."""
    said = find_judgements(_IT.sub("målet ", words))
    told = {(each.status, each.forecast) for each in said if each.names_goal and each.status is not None}
    if not told and pattern("judgement", "grade", "not_measured").search(words):
        return ("not_measured", False)
    return told.pop() if len(told) == 1 else None
