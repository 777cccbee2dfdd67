"""Numbers of pages within sentences of a text that has lost its lines: *SID 2 (13)*, *RAPPORT 1(17)*."""

import regex

from extract.rules import at_end, ending

_PAGES = regex.compile(r"\s?\(\d{1,4}\)")
_OF_PAGES = at_end(r"\d{1,4}\s?\($")

# *1 RAPPORT 1(17)*, *1 NORRA STADSDELEN UTLÅTANDE DNR SID 1 (30)*: the number that a site of documents puts before the
# page's own, with the head of the page between.
_COUNTER_NEXT = regex.compile(
    r"\s+(?:\p{Lu}[\p{Lu}\d./:-]+\s+(?:\d[\d./:-]+\s+)?){0,9}?(?:\p{Lu}{3,}|(?i:sid(?:a|an)?))\s*\d{1,4}\s?\(\d{1,4}\)"
    r"|\s+\p{Lu}{2,}\b[^.;:!?\d]{2,90}?\b(?i:sid(?:a|an)?)\s*\d{1,4}\s?\(\d{1,4}\)"  # … with names of people in it
)


def is_of_pages(before: str, after: str) -> bool:
    """Return True between these texts for the number of a page, and for that of all pages in brackets behind it."""
    if _COUNTER_NEXT.match(after):
        return True
    leads = ending("quantities", "reject", "page")
    if behind := _OF_PAGES(before):
        return leads(before[: behind.start()]) is not None
    return _PAGES.match(after) is not None and leads(before) is not None
