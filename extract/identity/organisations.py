"""Whose a report is: the board, administration or company that its cover, headers or sentences name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import dropwhile, takewhile

import regex

from extract.identity.cover_lines import unspaced
from extract.identity.titles import MUNICIPALITY, names_in, report_type
from extract.language.phrases import has_verb
from extract.rules import follows_rules, load, pattern, words_in
from models import Block, Content

MAX_COVER_LINE = 160
"""Characters of a line that may be a title; longer ones are text."""

SHORTEST_ORGANISATION = 8
"""Letters of an organisation's name; shorter ones (*nämnd*, *kontor*) are common nouns."""

MANY_ORGANISATIONS = 4
"""Boards that a text names, none of them more than all others: it is from none of them."""

FIRST_LINES = 3
"""Short lines at the start of a text that may say whose it is."""

_AREA = regex.compile(r"(?:verksamhets)?område(?:t)?\s+(?=\p{Lu})", regex.I)
_ADMINISTRATION = regex.compile(r"(?:förvaltning|kontor)(?:en|et)?$", regex.I)
_BOARD = regex.compile(r"nämnd(?:en)?$", regex.I)
# *Lerby kommun – Vård och omsorg*, *Barn och utbildning    Sida 1*
_PARTS = regex.compile(r"[,.]\s+|\s{2,}|\t|\s[|–—]\s|\b[Kk]ommuns?\b[,.]?\s*|\s(?i:sida)\b.*")


def organisation_of(cover: Sequence[str], running: Sequence[str], content: Content) -> str | None:
    """Return the organisation, from the cover, else headers and footers, else the text."""
    if whose := _on_cover(cover):
        return whose
    told = [b.text for b in content.blocks if b.kind in ("paragraph", "heading")]
    first = [text for text in told[:FIRST_LINES] if len(text) <= MAX_COVER_LINE and not has_verb(text)]
    for source in (running, _below_title(content), first):
        counts = Counter(name for text in source for name in organisations_in(text))
        if len(counts) >= MANY_ORGANISATIONS and 2 * max(counts.values()) < counts.total():
            return None  # of them all, as a whole municipality's report is
        if counts:
            return counts.most_common(1)[0][0]
    if speaking := _speaking(told):
        return speaking
    named = pattern("identity", "words", "organisation_names")
    for lines in (cover, running):
        for part in (part.strip() for line in lines for part in (*_PARTS.split(line), *_parts_of_title(line))):
            if named.fullmatch(part) and report_type(part) is None:
                return part
    company = pattern("identity", "words", "company")
    if accounting := next((match for text in told if (match := _accounting().search(text))), None):
        return str(accounting["company"])
    for source in (cover, running, told):
        counts = Counter(str(match.group()) for text in source for match in company.finditer(text))
        if counts and (source is not told or max(counts.values()) > 1):  # spoken of once: who asked, printed or built
            return str(counts.most_common(1)[0][0])
    letter = Counter(name for b in content.blocks if b.kind == "letter" for name in organisations_in(b.text))
    return letter.most_common(1)[0][0] if letter else None


def beside_municipality(lines: Sequence[str]) -> str | None:
    """Return what stands beside a municipality's name on a cover: a part of it whose name is like no other's.

    >>> beside_municipality(["Ekgården", "Social välfärd, Ekby kommun"]), beside_municipality(["Ekby kommun"])
    ('Social välfärd', None)
    """
    for line in lines:
        if len(parts := line.split(", ")) == 2:
            own = [part.strip() for part in parts if not MUNICIPALITY.fullmatch(part.strip())]
            if len(own) == 1 and own[0][:1].isupper() and not any(map(str.isdigit, own[0])):
                return own[0]
    return None


def _on_cover(lines: Sequence[str]) -> str | None:
    """Return the organisation of a cover: the first, but a board that has a line to itself before an administration."""
    first = next((name for line in lines for name in organisations_in(line)), None)
    if first is None or not _ADMINISTRATION.search(first):
        return first
    alone = (match for line in lines if (match := organisation_pattern().fullmatch(line.strip())))
    boards = (name for match in alone for name in organisations_in(match.group()) if _BOARD.search(name))
    return next(boards, first)


@follows_rules
@cache
def _accounting() -> "regex.Pattern[str]":
    """Return the pattern of what the accounts of a company open with: *Styrelsen för Ekbostäder AB avger härmed …*."""
    company = load("identity")["words"]["company"]
    return regex.compile(
        rf"(?:styrelsen|direktören) för (?P<company>{company})[^.]{{0,60}}?\b(?:avge|lämna|upprätta)\p{{L}}*\b", regex.I
    )


def _speaking(told: Sequence[str]) -> str | None:
    """Return the board or administration that a text is from which names it nowhere but in sentences.

    It is spoken of more than all others together, in the definite form, and opens a sentence at least once; what a
    municipality's own board decided is told in everyone's report.
    """
    counts = Counter[str]()
    opening = set[str]()
    for text in map(unspaced, told):
        for name, at in _organisations_at(text):
            counts[name] += 1
            if not text[:at].rstrip() or text[:at].rstrip()[-1] in ".!?:|":
                opening.add(name)
    if not counts:
        return None
    name, number = counts.most_common(1)[0]
    definite = name.endswith(("en", "et", "n")) and name.lower() not in words_in("identity", "words", "spoken_of")
    return name if definite and name in opening and 2 * number > counts.total() else None


def _parts_of_title(line: str) -> list[str]:
    """Return the names in a line that is a title, without what they are of: *område Vård och omsorg*."""
    names = names_in(line, organisation_pattern()) if report_type(line) else []
    return [_AREA.sub("", name) for name in names]


def organisations_in(text: str) -> Iterator[str]:
    """Return the boards and administrations named in a text, in basic form.

    >>> list(organisations_in("Uppföljning av barn- och skolnämndens mål"))
    ['Barn- och skolnämnden']
    """
    return (name for name, _ in _organisations_at(unspaced(text)))


def _organisations_at(text: str) -> Iterator[tuple[str, int]]:
    """Yield the boards and administrations named in a text, in basic form, and where each begins."""
    for match in organisation_pattern().finditer(text):
        name = regex.sub(r"^(?:och|samt)\s+", "", match.group(1), flags=regex.I)
        if name.lower() not in words_in("identity", "words", "not_organisation") and len(name) >= SHORTEST_ORGANISATION:
            yield name[0].upper() + (name[1:].lower() if name.isupper() else name[1:]), match.start()


@follows_rules
@cache
def organisation_pattern() -> "regex.Pattern[str]":
    """Return the pattern of the name of a board, an administration or what stands for one, in any form."""
    endings = load("identity")["words"]["organisation_endings"]
    pairs = load("identity")["words"]["organisation_pairs"]
    return regex.compile(
        rf"(?<![\p{{L}}-])((?:(?:\p{{L}}+-,\s+)*\p{{L}}+-\s+(?:och|samt)\s+)?(?:{pairs})|(?:\p{{L}}+-,?\s+)*(?:\p{{L}}+-\s+)?(?:(?:och|samt)\s+)?\p{{L}}*{endings})(s?)\b",
        regex.I,
    )


def _below_title(content: Content) -> list[str]:
    """Return the short paragraphs that follow the title at once: *Kommunstyrelsens förslag, april 2024*."""
    lines = takewhile(lambda b: b.kind == "paragraph" and len(b.text) <= MAX_COVER_LINE, after_title(content))
    texts = [block.text for block in lines if not has_verb(block.text)]
    return texts if len({name for text in texts for name in organisations_in(text)}) == 1 else []


def after_title(content: Content) -> Iterator[Block]:
    """Return the blocks that follow the title."""
    blocks = (block for block in content.blocks if block.kind not in ("furniture", "letter"))
    return dropwhile(lambda block: block.kind == "title", dropwhile(lambda block: block.kind != "title", blocks))
