"""Whether the words of a report are Swedish, and words at all: what reading has garbled, no rule should trust."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from models import Page
from utfall.findings import Finding


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SWEDISH = _words(
    "och att det som är för av på med till den har de inte om ett men från eller ska kan vi var vid under genom "
    "samt även blir alla hos efter inom mellan utan över där när hur detta dessa denna sin sina vara"
)
OTHERS: Mapping[str, frozenset[str]] = {
    "engelska": _words("the and of to that is are with this be was were have has from by which not been their"),
    "norska eller danska": _words("og ikke er fra et til skal også jeg etter efter ble blev være hvor noen"),
    "tyska": _words("der die das und nicht ist mit auf für ein eine von zu im sich werden wird dem auch"),
    "finska": _words("ja on ei että se oli mutta sekä kanssa ovat joka tai voi myös niin kun ole sen"),
    "franska": _words("le la les et des est une dans pour que qui sur par du au pas avec sont"),
    "spanska": _words("el la los las y es una que por para con del se no su al como más"),
}
"""Words that every text has many of, by the Swedish name of its language. Some are words of two languages: a text is
taken to be in the one with most."""
FEWEST_WORDS = 50
"""Shorter texts (a cover, a page of figures) say nothing certain of their language or quality."""
FEWEST_WORDS_OF_DOCUMENT = 200
OTHER_SHARE = 0.06
"""The measured share is 0.12 to 0.28 in English reports full of tables, and at most 0.01 in Swedish ones."""
SWEDISH_SHARE = 0.04
"""The measured share is 0.19 to 0.34 in reports, tables included; text in a garbled encoding has next to none."""
WORD_SHARE = 0.75
"""The measured share is above 0.94 on every page of clean reports with 50 words or more."""
SWEDISH_LETTERS_SHARE = 0.004
"""One letter in twenty is å, ä or ö; a text with hardly any has lost them on the way."""
_GAP = re.compile(r"[\x00-\x1f]+|[./]*/[./]*|\.{3,}|</?u>")
"""What words stand between, apart from white space: control signs, slashes, dot leaders, left-over tags."""
_LETTER = re.compile(r"[^\W\d_]")
_CORE = re.compile(r"\w(?:.*\w)?")
_WORD = re.compile(r"[^\W\d_]{1,40}(?:[-–’'.&:][^\W\d_]{1,40})*")
_PLAIN = re.compile(r"[A-ZÅÄÖ]?[a-zåäö]{0,39}")
_JOINT = re.compile(r"[-–’'.&:]")
_VOWELS = re.compile(r"[aeiouyåäöéüæøáàèóí]", re.IGNORECASE)
_MOJIBAKE = re.compile(r"[ÃÂ][\u0080-\u00bf¤¥¶©]|\ufffd|\(cid:\d+\)")
_HUMP = re.compile(r"(?<=[a-zåäö])[A-ZÅÄÖ]")
REMEMBERED = 50_000
"""Words whose looks are remembered: most words of a report are few different ones, many times over."""
_LONGEST_WITHOUT_VOWEL, _LONGEST_ABBREVIATION = 4, 6
"""Letters of what has no vowel and yet is no rubbish: `mnkr` in small letters, `LSSKVG` in capitals."""


def check_wording(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield a flag for text in another language, else one for each page (or the whole report) that is garbled."""
    by_page = [tokens(page.text) for page in pages]
    words = [word for spoken in by_page for word in spoken]
    language = other_language(words)
    if language is not None:
        yield Finding(kind="not_swedish", message=f"Texten ser ut att vara på {language}, inte på svenska.")
        return
    yield from _pages_without_text(pages)
    garbled = list(_garbled_pages(pages, by_page))
    yield from garbled
    if not garbled:
        yield from _garbled_document(words)


def _pages_without_text(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield a flag for each page without a word in a report that has words elsewhere: what it shows was not read."""
    if not any(page.words for page in pages):
        return
    for page in pages:
        if not page.words:
            yield Finding(
                kind="page_without_text",
                message=f"Sida {page.number} har ingen text: den kan vara en bild eller inskannad, och är inte läst.",
                record_table="pages",
                record_id=str(page.number),
            )


def _garbled_pages(pages: Sequence[Page], by_page: Sequence[Sequence[str]]) -> Iterator[Finding]:
    for page, words in zip(pages, by_page, strict=True):
        share = word_share(words)
        if len(words) >= FEWEST_WORDS and share < WORD_SHARE:
            percent = round(100 * share)
            yield Finding(
                kind="low_text_quality",
                message=f"Sida {page.number}: bara {percent} % av orden ser ut som ord; texten kan vara felläst.",
                record_table="pages",
                record_id=str(page.number),
            )


def _garbled_document(words: Sequence[str]) -> Iterator[Finding]:
    """Yield a flag for a text without the small words or the letters that every Swedish text has."""
    if len(words) < FEWEST_WORDS_OF_DOCUMENT:
        return
    letters = "".join(words)
    swedish = sum(letters.count(letter) for letter in "åäö") / len(letters)
    if _share(_said(words), SWEDISH) < SWEDISH_SHARE:
        message = "Texten har nästan inga vanliga svenska ord; den kan vara felläst."
        yield Finding(kind="low_text_quality", message=message)
    elif swedish < SWEDISH_LETTERS_SHARE:
        message = "Texten saknar nästan helt å, ä och ö; bokstäverna kan ha gått förlorade."
        yield Finding(kind="low_text_quality", message=message)


def tokens(text: str) -> list[str]:
    """Return what stands between gaps and holds a letter, without punctuation at its ends.

    >>> tokens("Målet (65 %) är – trots allt – nått.")
    ['Målet', 'är', 'trots', 'allt', 'nått']
    """
    return [token for piece in text.split() for token in _tokens(piece)]


@lru_cache(maxsize=REMEMBERED)
def _tokens(piece: str) -> tuple[str, ...]:
    """Return the tokens of what stands between white space."""
    if piece.isalpha():
        return (piece,)
    cores = (_CORE.search(raw) for raw in _GAP.split(piece))
    return tuple(core.group() for core in cores if core is not None and _LETTER.search(core.group()))


@lru_cache(maxsize=REMEMBERED)
def looks_like_word(token: str) -> bool:
    """Return True for what could be a word, an abbreviation or an address.

    >>> [looks_like_word(token) for token in ("överklagan", "LSS:s", "k1agom@l", "Ã¤ldre", "xkvrtzp")]
    [True, True, False, False, False]
    """
    if _PLAIN.fullmatch(token) and _VOWELS.search(token):
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


def other_language(words: Sequence[str]) -> str | None:
    """Return the Swedish name of the language of a text that is not in Swedish, None where it is or nobody can tell."""
    if len(words) < FEWEST_WORDS:
        return None
    said = _said(words)
    shares = {language: _share(said, known) for language, known in OTHERS.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= OTHER_SHARE and shares[best] > _share(said, SWEDISH) else None


def _said(words: Sequence[str]) -> Counter[str]:
    """Return how often each word is said, in small letters."""
    return Counter(map(str.casefold, words))


def _share(said: Counter[str], known: frozenset[str]) -> float:
    return sum(said[word] for word in known) / said.total()
