"""Whether text is text: words that could be words, and the small words that Swedish has many of.

Used where a page's text layer is judged (garbage goes through character recognition) and where what remains bad is
flagged.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

_SMALL_WORDS = (
    "och att det som är för av på med till den har de inte om ett men från eller ska kan vi var vid under genom "
    "samt även blir alla hos efter inom mellan utan över där när hur detta dessa denna sin sina vara"
)
SWEDISH = frozenset(_SMALL_WORDS.split())
"""Words that every Swedish text has many of."""
_OTHER_SMALL_WORDS = (
    "the of and to in is for with by that are on as at from was be this or which "  # English
    "og ikke av på til som har ikkje eller være blev blir "  # Norwegian, Danish
    "und der die das den von mit ist nicht auf für les des une pour dans est sur "  # German, French
    "ja on ei että oli ovat sekä myös joka "  # Finnish
)
SPOKEN = SWEDISH | frozenset(_OTHER_SMALL_WORDS.split())
"""Words that texts of languages met in archives of Swedish reports have many of: such a text is no garbage."""
FEWEST_WORDS = 50
"""Shorter texts (a cover, a page of figures) say nothing certain of their language or quality."""
SWEDISH_SHARE = 0.04
"""The measured share is 0.19 to 0.34 in reports, tables included; text in a garbled encoding has next to none."""
SPOKEN_SHARE_OF_PAGE = 0.005
"""Pages have 0.12 or more (118 of them measured, tables included), those in English 0.04; text in wrong glyphs has next
to none."""
SOUND_SHARE = 0.08
"""With this share of small words a page of text is what it should be, unless it holds signs of a wrong encoding."""
WORD_SHARE = 0.75
"""The measured share is above 0.94 on every page of clean reports with 50 words or more."""
_GAP = re.compile(r"[\x00-\x1f]+|[./]*/[./]*|\.{3,}|</?u>")
"""What words stand between, apart from white space: control signs, slashes, dot leaders, left-over tags."""
_AROUND = ".,:;!?()"
"""What most often stands around a word; a piece that is letters besides holds nothing else to look for."""
_LETTER = re.compile(r"[^\W\d_]")
_CORE = re.compile(r"\w(?:.*\w)?")
_WORD = re.compile(r"[^\W\d_]{1,40}(?:[-–’'.&:][^\W\d_]{1,40})*")
_LONGEST = 39
_USUAL = re.compile(r"(?:[AEIOUYÅÄÖ]|[A-ZÅÄÖ]?[b-df-hj-np-tv-xz]*[aeiouyåäö])[a-zåäö]*")
"""Small letters with a vowel among them, the first perhaps large."""
_JOINT = re.compile(r"[-–’'.&:]")
_VOWELS = re.compile(r"[aeiouyåäöéüæøáàèóí]", re.IGNORECASE)
_MOJIBAKE = re.compile(r"[ÃÂ][\u0080-\u00bf¤¥¶©]|\ufffd|\(cid:\d+\)")
_HUMP = re.compile(r"(?<=[a-zåäö])[A-ZÅÄÖ]")
REMEMBERED = 50_000
"""Words whose looks are remembered: most words of a report are few different ones, many times over."""
_LONGEST_WITHOUT_VOWEL, _LONGEST_ABBREVIATION = 4, 6
"""Letters of what has no vowel and yet is no rubbish: `mnkr` in small letters, `LSSKVG` in capitals."""


def is_garbled(text: str) -> bool:
    """Return True for a page with words enough to judge by that are no words, or none of them of a language.

    >>> [is_garbled(text * 8) for text in ("Målet är att alla ska vara nöjda. ", "Nämfu äs auu bmmb tlb wbsb oökeb. ")]
    [False, True]
    """
    if len(text.split()) < FEWEST_WORDS or is_sound(text):
        return False
    words = tokens(text)
    if len(words) < FEWEST_WORDS:
        return False
    return word_share(words) < WORD_SHARE or share_of(said(words), SPOKEN) < SPOKEN_SHARE_OF_PAGE


def is_sound(text: str) -> bool:
    """Return True for text with many small Swedish words: a look that costs a tenth of a judgement."""
    found = text.split()
    known = len(list(filter(SWEDISH.__contains__, found)))
    return known >= SOUND_SHARE * len(found) and "Ã" not in text and "\ufffd" not in text and "(cid:" not in text


def garbled_share(words: Sequence[str]) -> float | None:
    """Return the share of a garbled page's words that could be words; None for a page that is as it should be."""
    share = word_share(words)
    return share if len(words) >= FEWEST_WORDS and share < WORD_SHARE else None


def tokens(text: str) -> list[str]:
    """Return what stands between gaps and holds a letter, without punctuation at its ends.

    >>> tokens("Målet (65 %) är – trots allt – nått.")
    ['Målet', 'är', 'trots', 'allt', 'nått']
    """
    return list(chain.from_iterable(map(_tokens, text.split())))


@lru_cache(maxsize=REMEMBERED)
def _tokens(piece: str) -> tuple[str, ...]:
    """Return the tokens of what stands between white space."""
    bare = piece.strip(_AROUND)
    if bare.isalpha():
        return (bare,)
    cores = (_CORE.search(raw) for raw in _GAP.split(piece))
    return tuple(core.group() for core in cores if core is not None and _LETTER.search(core.group()))


@lru_cache(maxsize=REMEMBERED)
def looks_like_word(token: str) -> bool:
    """Return True for what could be a word, an abbreviation or an address.

    >>> [looks_like_word(token) for token in ("överklagan", "LSS:s", "k1agom@l", "Ã¤ldre", "xkvrtzp")]
    [True, True, False, False, False]
    """
    if len(token) <= _LONGEST and _USUAL.fullmatch(token):
        return True  # what nearly all words are
    if _MOJIBAKE.search(token):
        return False
    if not _WORD.fullmatch(token):
        return "www." in token or ("@" in token and "." in token)
    return all(_pronounceable(part) for part in _JOINT.split(token))


def _pronounceable(part: str) -> bool:
    """Return True for letters with a vowel among them and no more than one capital inside (`AnnKarin`)."""
    longest = _LONGEST_ABBREVIATION if part.isupper() else _LONGEST_WITHOUT_VOWEL
    return len(_HUMP.findall(part)) < 2 and (len(part) <= longest or bool(_VOWELS.search(part)))


def word_share(words: Sequence[str]) -> float:
    """Return the share that could be words, 1 for none at all."""
    return sum(map(looks_like_word, words)) / len(words) if words else 1.0


def said(words: Sequence[str]) -> Counter[str]:
    """Return how often each word is said, in small letters."""
    spoken = Counter[str]()
    for word, times in Counter(words).items():  # counted first: to find the small letters takes longest
        spoken[word.casefold()] += times
    return spoken


def said_in(texts: Iterable[str]) -> Counter[str]:
    """Return how often each word is said in some texts, in small letters: what recurs is looked at once.

    >>> said_in(["Målet (65 %) är nått.", "Är målet nått?"]) == said(tokens("Målet (65 %) är nått. Är målet nått?"))
    True
    """
    spoken = dict[str, int]()
    for piece, times in Counter(chain.from_iterable(text.casefold().split() for text in texts)).items():
        bare = piece.strip(_AROUND)
        for word in (bare,) if bare.isalpha() else _tokens(piece):
            spoken[word] = spoken.get(word, 0) + times
    return Counter(spoken)


def share_of(spoken: Counter[str], known: frozenset[str]) -> float:
    """Return the share of what is said that is among the known words."""
    return sum(spoken.get(word, 0) for word in known) / spoken.total()
