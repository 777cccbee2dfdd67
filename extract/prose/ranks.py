"""Places in a ranking: *Kommunen hamnade på plats 128 i Svenskt Näringslivs ranking*."""

import regex

from extract.prose.standing import Standing

_PLACE = regex.compile(r"(?:plats|placering)\s*$", regex.I)
# What ranks: the ranking, list or survey that the sentence tells.
_RANKING = regex.compile(
    r"\bi\s+(?P<what>[^,.;:()\d]{0,60}?\p{L}*(?:rank\p{L}*|mätning\p{L}*|undersökning\p{L}*"
    r"|jämförelse\p{L}*|listan?))\b",
    regex.I,
)


def rank_of(at: Standing) -> str | None:
    """Return the name of a place in a ranking, or None for any other figure.

    >>> from extract.prose.quantities import find_figures
    >>> text = "I årets ranking gick kommunen från plats 41 till plats 28."
    >>> rank_of(Standing(text, next(find_figures(text))))
    'plats i årets ranking'
    """
    if not _PLACE.search(at.text[at.figure.start : at.figure.number]):
        return None
    ranking = _RANKING.search(at.text, at.figure.end) or _RANKING.search(f"{at.text[0].lower()}{at.text[1:]}")
    if ranking:
        return f"plats i {ranking['what']}"
    meant = at.subject if at.named else at.context
    return f"plats {meant}" if meant else "plats"
