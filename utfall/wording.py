"""Whether the words of a report are Swedish, and words at all: what reading has garbled, no rule should trust."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from extract.legibility import FEWEST_WORDS, SWEDISH, SWEDISH_SHARE, garbled_share, said, share_of, tokens
from models import Page, Unread
from utfall.findings import Finding


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
FEWEST_WORDS_OF_DOCUMENT = 200
OTHER_SHARE = 0.06
"""The measured share is 0.12 to 0.28 in English reports full of tables, and at most 0.01 in Swedish ones."""
SWEDISH_LETTERS_SHARE = 0.004
"""One letter in twenty is å, ä or ö; a text with hardly any has lost them on the way."""
UNREAD_SV: Mapping[Unread, str] = {
    "no_program": "programmet som läser inskannad text (tesseract med svensk modell) är inte installerat",
    "off": "läsning av inskannad text var avstängd (--ocr never)",
    "timeout": "läsningen tog längre tid än en sida får ta",
    "failed": "programmet som läser inskannad text gav upp",
}
"""Why a page without text was not read in its picture."""


def check_wording(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield a flag for text in another language, else one for each page (or the whole report) that is garbled."""
    by_page = [tokens(page.text) for page in pages]
    words = list(chain.from_iterable(by_page))
    spoken = said(words)
    language = other_language(spoken)
    if language is not None:
        yield Finding(kind="not_swedish", message=f"Texten ser ut att vara på {language}, inte på svenska.")
        return
    yield from _unread_pages(pages)
    garbled = list(_garbled_pages(pages, by_page))
    yield from garbled
    if not garbled:
        yield from _garbled_document(words, spoken)


def _unread_pages(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield a flag for each page that shows something which was not read."""
    for page in pages:
        if page.unread is not None:
            message = f"Sida {page.number} är en bild utan text och är inte läst: {UNREAD_SV[page.unread]}."
            yield Finding(kind="unread_page", message=message, record_table="pages", record_id=str(page.number))


def _garbled_pages(pages: Sequence[Page], by_page: Sequence[Sequence[str]]) -> Iterator[Finding]:
    for page, words in zip(pages, by_page, strict=True):
        share = garbled_share(words)
        if share is not None:
            percent = round(100 * share)
            yield Finding(
                kind="low_text_quality",
                message=f"Sida {page.number}: bara {percent} % av orden ser ut som ord; texten kan vara felläst.",
                record_table="pages",
                record_id=str(page.number),
            )


def _garbled_document(words: Sequence[str], spoken: Counter[str]) -> Iterator[Finding]:
    """Yield a flag for a text without the small words or the letters that every Swedish text has."""
    if len(words) < FEWEST_WORDS_OF_DOCUMENT:
        return
    letters = "".join(words)
    swedish = sum(letters.count(letter) for letter in "åäö") / len(letters)
    if share_of(spoken, SWEDISH) < SWEDISH_SHARE:
        message = "Texten har nästan inga vanliga svenska ord; den kan vara felläst."
        yield Finding(kind="low_text_quality", message=message)
    elif swedish < SWEDISH_LETTERS_SHARE:
        message = "Texten saknar nästan helt å, ä och ö; bokstäverna kan ha gått förlorade."
        yield Finding(kind="low_text_quality", message=message)


def other_language(spoken: Counter[str]) -> str | None:
    """Return the Swedish name of the language of a text that is not in Swedish, None where it is or nobody can tell.

    `spoken` says how often each word is said.
    """
    total = spoken.total()
    if total < FEWEST_WORDS:
        return None
    counts = {language: _count(spoken, known) for language, known in OTHERS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= OTHER_SHARE * total and counts[best] > _count(spoken, SWEDISH) else None


def _count(spoken: Counter[str], known: frozenset[str]) -> int:
    return sum(map(spoken.__getitem__, known & spoken.keys()))
