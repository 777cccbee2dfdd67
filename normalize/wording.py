"""Names in forms that compare: mended, folded, stemmed, plain. Each form is a string; equal ones are one wording."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, product

from models.characters import INVISIBLE, JOINERS

WORD = re.compile(r"[\w%]+")

SUFFIXES = (
    "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "nas", "ars", "ers",
    "en", "et", "er", "ar", "or", "na", "a", "e", "s",
)  # fmt: skip
"""Endings of Swedish nouns and adjectives, longest first."""

BY_LAST_LETTER = {last: tuple(each for each in SUFFIXES if each[-1] == last) for last in "aenrst"}

QUALITY, NO_QUALITY = "het", "enhet"
"""The ending of *behörighet* and *nöjdhet*; *enhet* has none."""
SHORT_ENDINGS = ("an", "en", "on", "gt", "kt")
"""Ends of words in *-n* after a vowel (*frånvaron*) and in the *-t* of adjectives (*långvarigt*, *ekonomiskt*)."""

SHORTEST_STEM = 4
"""A stem keeps at least this many letters, so that *vården* and *vård* agree, but *val* and *valen* stay themselves."""

IRREGULAR = {
    "vuxn": "vuxe",
    "särskilt": "särskild",
    "ungdom": "unga",
    "barnen": "barn",
    "barnens": "barn",
    "barns": "barn",
}
"""Stems of words that change within when they are inflected (*vuxen*, *vuxna*), and of words that are too short."""

UNSEEN = str.maketrans(dict.fromkeys(INVISIBLE + JOINERS))
MOJIBAKE = "ÃÂ"
LOOSE_MARK = re.compile(r"([\u00a8\u02da])([aoAO])|([aoAO])([\u00a8\u02da])")
"""A ring or dots that stand beside their letter: some PDFs draw both one after the other."""
MARKS = {"\u00a8": "\u0308", "\u02da": "\u030a"}
BROKEN = re.compile(r"(?<=\w)[-‐]\s+(?=[a-zåäö])(?!(?:och|eller|samt|respektive|o)\b)")
"""A hyphen at the end of a line; that of *barn- och* is no such hyphen."""
SPACED = re.compile(r"(?<!\w)(?:\w ){3,}\w(?!\w)")
"""Letters set apart: *S U M M A*."""

APART = re.compile(r" \w \w ")
"""What all of them hold; it spares most texts the search."""

SPLIT_M = re.compile(r"\b([Rr])n(?=[aeiouyåäö])")
"""An *m* at the beginning of a word that a scan has as two letters, with which no Swedish word begins: *Rnalmö*."""
M = {"R": "M", "r": "m"}

FEWEST_SPACES = 3

SHORT_AND = re.compile(r"(?<=\w\w)(-?)\s+(?:o|&)\s+(?=\w\w)")
"""*och* as it is shortened between words: *barn- o ungdom*."""

RATIO = re.compile(
    r"\b((?:t|mn)?kr|kronor|antal|kg|gram|g|kwh|ton|timmar|kostnad(?:en)?(?=\s?/\s?(?:barn|elev|brukare|inv|dygn))"
    r"|barn(?=\s?/\s?(?:årsarb|personal|pedagog|heltid|anställd)))\s?/\s?(?=[a-zåäö\d])(?!andel)"
)
"""A stroke that stands for *per*: *kr/elev*."""

SPLIT_CAPITAL = re.compile(r"^([A-ZÅÄÖ]) (?=[a-zåäö]{3})")
"""The first letter of a heading, set in another size, that has come loose: *S ocialnämnden*."""

LOOKALIKES = str.maketrans({"0": "o", "1": "i", "5": "s", "6": "o", "8": "b", "l": "i", "|": "i", "!": "i"})
"""Characters that scans take for one another, brought to one."""
LOOKALIKE_PAIRS = (("rn", "m"), ("vv", "w"), ("ii", "u"))

DIGRAPHS = (("oe", "o"), ("ae", "a"), ("aa", "a"), ("ii", "o"), ("ij", "o"))
"""What stands for å, ä and ö where a keyboard or a system has none, and what scans make of *ö*."""

LOST = re.compile(r"\ufffd|(?<=[A-Za-zåäöÅÄÖ])\?(?=[a-zåäö])")
"""A letter that a wrong encoding has lost: it was one of å, ä and ö."""
MOST_LOST = 3


@lru_cache(maxsize=8192)
def mend(text: str) -> str:
    """Return `text` without what typesetting and wrong encodings have done to its words.

    >>> mend("Social- nämnden"), mend("VÃ¤xjÃ¶"), mend("M A L M Ö"), mend("barn- och ungdom")
    ('Socialnämnden', 'Växjö', 'MALMÖ', 'barn- och ungdom')
    """
    if not text.isascii():
        text = text.translate(UNSEEN)
        if _holds(text, MOJIBAKE):
            text = _decoded(text)
        if _holds(text, MARKS):
            text = LOOSE_MARK.sub(_with_mark, text)
        if not unicodedata.is_normalized("NFKC", text):
            text = unicodedata.normalize("NFKC", text)
    if "- " in text or "‐" in text or "-\n" in text:
        text = BROKEN.sub("", text)
    if "Rn" in text or "rn" in text:
        text = SPLIT_M.sub(lambda match: M[match[1]], text)
    text = text.strip()
    if text.count(" ") >= FEWEST_SPACES and APART.search(text):
        text = SPACED.sub(lambda match: match[0].replace(" ", ""), text)
    return SPLIT_CAPITAL.sub(r"\1", text) if text[1:2] == " " else text


def _holds(text: str, signs: Iterable[str]) -> bool:
    return any(map(text.__contains__, signs))


def _decoded(text: str) -> str:
    """Return UTF-8 that was read as a Western code page as what it was, other text as it is."""
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text


def _with_mark(match: re.Match[str]) -> str:
    letter, mark = match[2] or match[3], match[1] or match[4]
    return letter + MARKS[mark]


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the words of `text` in small letters with one space between them.

    >>> fold("Vård- och  Omsorgsnämnden")
    'vård och omsorgsnämnden'
    """
    low = mend(text).casefold()
    if "&" in low or " o " in low:
        low = SHORT_AND.sub(r"\1 och ", low.replace("&", " & "))
    if "/" in low:
        low = RATIO.sub(r"\1 per ", low)
    if ">" in low or "<" in low:
        low = low.replace(">", " över ").replace("<", " under ")
    return " ".join(WORD.findall(low))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a word without its endings: the same for the forms of one word, not a word itself.

    >>> stem("hemtjänsten") == stem("hemtjänst"), stem("kostnaderna") == stem("kostnad"), stem("barnen")
    (True, True, 'barn')
    """
    while True:
        word = IRREGULAR.get(word, word)
        if len(word) > SHORTEST_STEM + 3 and word.endswith(QUALITY) and not word.endswith(NO_QUALITY):
            word = word[: -len(QUALITY)]
        longest = len(word) - SHORTEST_STEM
        for suffix in BY_LAST_LETTER.get(word[-1:], ()):
            if len(suffix) <= longest and word.endswith(suffix):
                word = word[: -len(suffix)]
                break
        else:
            if longest <= 0 or not word.endswith(SHORT_ENDINGS):
                return word
            word = word[:-1]


@lru_cache(maxsize=65536)
def stemmed(text: str) -> str:
    """Return the stems of the words of folded `text`, in its order."""
    return " ".join(stem(word) for word in text.split())


def joined(folded: str) -> str:
    """Return the stem of folded text written as one word: the same wherever spaces and hyphens were put.

    >>> joined(fold("Barn-och  utbildnings nämnden"))
    'barnochutbildningsnämnd'
    """
    return stem(folded.replace(" ", ""))


@lru_cache(maxsize=65536)
def plain_word(word: str) -> str:
    """Return a folded word as a scan may have it: without rings and dots, characters that look alike made one."""
    if word.isdigit():
        return word
    return like_scanned(stem(without_marks(word)))


def without_marks(word: str) -> str:
    """Return a word without rings and dots."""
    return word if word.isascii() else unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()


def like_scanned(word: str) -> str:
    """Return a word with the characters that scans take for one another made one."""
    for pair, one in LOOKALIKE_PAIRS:
        word = word.replace(pair, one)
    return word.translate(LOOKALIKES)


@lru_cache(maxsize=8192)
def plain(folded: str) -> str:
    """Return folded text as a scan may have it, word by word.

    >>> plain("sjukfrånvar0") == plain("sjukfrånvaro"), plain("brornölla") == plain("bromölla")
    (True, True)
    """
    return " ".join(map(plain_word, folded.split()))


def restored(text: str) -> tuple[str, ...]:
    """Return what a text with lost letters may have been, nothing for a text that has lost none.

    >>> restored("V?ster"), restored("Väster")
    (('Våster', 'Väster', 'Vöster'), ())
    """
    if "?" not in text and "\ufffd" not in text:
        return ()
    pieces = LOST.split(text)
    if not 1 < len(pieces) <= MOST_LOST + 1:
        return ()
    fills = product("åäö", repeat=len(pieces) - 1)
    return tuple("".join(chain(*zip(pieces, (*fill, ""), strict=True))) for fill in fills)


def without_digraphs(folded: str) -> str:
    """Return folded text with *oe*, *ae* and *aa* as *o* and *a*: *joenkoeping*, *aalesund*."""
    for pair, one in DIGRAPHS:
        folded = folded.replace(pair, one)
    return folded
