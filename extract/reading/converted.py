"""What converters leave in plain text: characters as the web spells them, and a tab for each space."""

import html
from html.entities import html5

import regex

ROUNDS = 2
"""A converter may have spelt the spelling: `&amp;nbsp;`."""

FEWEST_TABS = 40
"""A text with fewer tabs between words is not known to have them for spaces."""

TABS_TO_SPACES = 10
"""So many tabs for each space stand between words where tabs are spaces; cells of a table hold several words."""

SMALL = 0.5
"""Running text has at least this part of its words in small letters; what stands between tabs otherwise is figures."""

_ENTITY = regex.compile(r"&(?:#(?P<number>\d{1,6})|#[xX](?P<hex>[0-9a-fA-F]{2,5})|(?P<name>[A-Za-z][A-Za-z0-9]{1,9}));")
_TAB = regex.compile(r"(?<=[^\s])\t(?=[^\s])")
_WIDE = regex.compile(r"(?<=[^\s])(?:\t{2,}|(?: \t)+ |\t +\t)(?=[^\s])")
_SPACE = regex.compile(r"(?<=[^\s]) (?=[^\s])")
_WORD = regex.compile(r"(?<!\S)(?P<small>\p{Ll})?\S+")


def without_entities(text: str) -> str:
    """Return the text with each character as itself where the web's spelling of it was left.

    >>> without_entities("12&nbsp;400 kr &amp; h&ouml;gst 5&#160;%"), without_entities("R&D; AT&T; a&b")
    ('12\\xa0400 kr & högst 5\\xa0%', 'R&D; AT&T; a&b')
    """
    for _ in range(ROUNDS):
        if "&" not in text or (mended := _ENTITY.sub(_character, text)) == text:
            break
        text = mended
    return text


def _character(match: "regex.Match[str]") -> str:
    if match["name"]:
        return html5.get(f"{match['name']};", match[0])
    code = int(match["number"] or match["hex"], 10 if match["number"] else 16)
    return html.unescape(match[0]) if code >= 0x20 else " "


def without_word_tabs(text: str) -> str:
    """Return the text with spaces between its words where each of them is a tab; two tabs still part cells.

    >>> without_word_tabs("Målet\\tär\\tnått.\\n" * 20).split("\\n")[0]
    'Målet är nått.'
    """
    tabs = len(_TAB.findall(text)) if text.count("\t") >= FEWEST_TABS else 0
    if tabs < FEWEST_TABS or tabs < TABS_TO_SPACES * len(_SPACE.findall(text)):
        return text
    words = [match["small"] is not None for match in _WORD.finditer(text)]
    if sum(words) < SMALL * len(words):
        return text
    return _TAB.sub(" ", _WIDE.sub("\v", text)).replace("\v", "\t")
