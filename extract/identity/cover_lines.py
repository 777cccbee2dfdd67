"""Lines of a cover as they are meant: without spaces within words, and without what a site of documents adds."""

import regex

from extract.rules import compiled, load

# *V E R K S A M H E T 2 0 0 6*
_SPACED = regex.compile(r"(?<!\S)\S(?: \S(?!\S)){3,}")
_BEFORE_YEAR = regex.compile(r"(?<=\p{L})(?=(?:19|20)\d\d$)")
# *R äddningsnämnden*: a first letter that stood on its own; *I* and *Å* are words.
_DROPPED_CAPITAL = regex.compile(r"(?<!\S)((?![IÅ])\p{Lu}) (?=\p{Ll}{4})")
_RESIDUE = compiled(lambda: rf"^\W*(?:{load('identity')['words']['residue']})\W*$", regex.I)


def unspaced(text: str) -> str:
    """Return a line without the spaces within its words.

    >>> unspaced("S O C I A L N Ä M N D E N 2 0 1 9"), unspaced("S ocialnämnden i Boden")
    ('SOCIALNÄMNDEN 2019', 'Socialnämnden i Boden')
    """
    joined = _SPACED.sub(lambda match: _BEFORE_YEAR.sub(" ", match.group().replace(" ", "")), text)
    return _DROPPED_CAPITAL.sub(r"\1", joined)


def is_residue(text: str) -> bool:
    """Return True for a line that a site of documents put there."""
    return _RESIDUE.match(text) is not None
