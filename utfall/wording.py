"""Whether the words of a report are Swedish, and words at all: what reading has garbled, no rule should trust."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from operator import mul

from extract.reading.legibility import (
    FEWEST_WORDS,
    SWEDISH,
    SWEDISH_SHARE,
    WORD_SHARE,
    garbled_share,
    is_sound,
    said,
    said_in,
    share_of,
    tokens,
    word_share,
)
from models import Content, Page, Unread
from utfall.findings import Finding


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OTHERS: Mapping[str, frozenset[str]] = {
    "engelska": _words("the and of to that is are with this be was were have has from by which not been their"),
    "norska": _words("og ikke er fra et skal også å etter ble være hvor noen hva mer gjennom mellom vært enn"),
    "danska": _words("og ikke er fra et skal også at af ved blev være hvor nogle hvad mere gennem mellem været der"),
    "tyska": _words("der die das und nicht ist mit auf für ein eine von zu im sich werden wird dem auch"),
    "finska": _words("ja on ei että se oli mutta sekä kanssa ovat joka tai voi myös niin kun ole sen"),
    "franska": _words("le la les et des est une dans pour que qui sur par du au pas avec sont"),
    "spanska": _words("el la los las y es una que por para con del se no su al como más"),
}
"""Words that every text has many of, by the Swedish name of its language. Some are words of two languages: a text is
taken to be in the one with most."""
SWEDISH_ALONE = _words(
    "och att är för inte ett från ska när även eller samt genom mellan efter vid över utan detta denna dessa inom hur "
    "varit också än blivit sina många finns"
)
"""Words of Swedish that hardly any other language here has: Norwegian and Danish share half of the usual ones
(*det, som, av, har, kan, til*), so that it is these that tell them apart."""
FEWEST_WORDS_OF_DOCUMENT = 200
IN_PART_SWEDISH = 0.03
"""Of the words of Swedish alone. The measured share is 0.07 to 0.19 in Swedish reports, tables included, and under 0.01
in other languages: what lies between is a report with a summary in another language, and is read."""
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


def why_not_swedish(pages: Sequence[Page], content: Content) -> str | None:
    """Return what a text is where it is not Swedish (*på engelska*), or None where it is or nobody can tell."""
    spoken = _spoken(tuple(page.text for page in pages))
    language = other_language(spoken)
    if language is not None:
        return f"på {language}"
    if spoken and share_of(spoken, SWEDISH) >= SWEDISH_SHARE:
        return None  # running text has more of the small words than a report with its tables and headings
    told = [word for block in content.blocks if block.kind in _RUNNING for word in tokens(block.text)]
    if len(told) < FEWEST_WORDS or word_share(told) < WORD_SHARE:
        return None  # what reading has garbled may be Swedish
    return "på ett annat språk eller ingen löptext alls" if share_of(said(told), SWEDISH) < SWEDISH_SHARE else None


_RUNNING = ("paragraph", "list_item")


@lru_cache(maxsize=1)
def _spoken(texts: tuple[str, ...]) -> Counter[str]:
    """Return how often each word of a report is said; kept for the checks of the same report."""
    return said_in(texts)


def check_wording(pages: Sequence[Page], content: Content) -> Iterator[Finding]:
    """Yield a flag for text in another language, else one for each page (or the whole report) that is garbled."""
    spoken = _spoken(tuple(page.text for page in pages))
    what = why_not_swedish(pages, content)
    if what is not None:
        message = f"Texten ser ut att vara {what}, inte på svenska: inga fakta är hämtade ur den."
        yield Finding(kind="not_swedish", message=message)
        return
    yield from _unread_pages(pages)
    garbled = list(_garbled_pages(pages))
    yield from garbled
    if not garbled:
        yield from _garbled_document(spoken)


def _unread_pages(pages: Sequence[Page]) -> Iterator[Finding]:
    """Yield a flag for each page that shows something which was not read."""
    for page in pages:
        if page.unread is not None:
            message = f"Sida {page.number} är en bild utan text och är inte läst: {UNREAD_SV[page.unread]}."
            yield Finding(kind="unread_page", message=message, record_table="pages", record_id=str(page.number))


def _garbled_pages(pages: Sequence[Page]) -> Iterator[Finding]:
    for page in pages:
        share = None if is_sound(page.text) else garbled_share(tokens(page.text))
        if share is not None:
            percent = round(100 * share)
            yield Finding(
                kind="low_text_quality",
                message=f"Sida {page.number}: bara {percent} % av orden ser ut som ord; texten kan vara felläst.",
                record_table="pages",
                record_id=str(page.number),
            )


def _garbled_document(spoken: Counter[str]) -> Iterator[Finding]:
    """Yield a flag for a text without the small words or the letters that every Swedish text has."""
    if spoken.total() < FEWEST_WORDS_OF_DOCUMENT:
        return
    if share_of(spoken, SWEDISH) < SWEDISH_SHARE:
        message = "Texten har nästan inga vanliga svenska ord; den kan vara felläst."
        yield Finding(kind="low_text_quality", message=message)
    elif not _has_swedish_letters(spoken):
        message = "Texten saknar nästan helt å, ä och ö; bokstäverna kan ha gått förlorade."
        yield Finding(kind="low_text_quality", message=message)


def _has_swedish_letters(spoken: Counter[str]) -> bool:
    """Return True for a text with a share of å, ä and ö: most have it within their first few words."""
    needed = SWEDISH_LETTERS_SHARE * sum(map(mul, map(len, spoken), spoken.values()))
    for word, times in spoken.items():
        needed -= sum(map(word.count, "åäö")) * times
        if needed <= 0:
            return True
    return False


def other_language(spoken: Counter[str]) -> str | None:
    """Return the Swedish name of the language of a text that is not in Swedish, None where it is or nobody can tell.

    `spoken` says how often each word is said.
    """
    total = spoken.total()
    if total < FEWEST_WORDS:
        return None
    counts = {language: _count(spoken, known) for language, known in OTHERS.items()}
    best = max(counts, key=lambda language: counts[language])
    in_part_swedish = _count(spoken, SWEDISH_ALONE) >= IN_PART_SWEDISH * total
    return best if counts[best] >= OTHER_SHARE * total and not in_part_swedish else None


def _count(spoken: Counter[str], known: frozenset[str]) -> int:
    return sum(map(spoken.__getitem__, known & spoken.keys()))
