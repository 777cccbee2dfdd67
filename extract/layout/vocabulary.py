"""What the words and phrases of a report are, where line breaks are lost: verbs, names, headings, ends of sentences."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import regex

from extract.layout.tokens import Token, tokens_of
from extract.rules import load, words, words_in

LONGEST_HEADING = 14
"""Words. The longest headings without a number in the reports seen have twelve."""

LONGEST_OPENED = 8
"""Words in a heading that is known by its first words only."""

LONG_VERB = 7
"""Letters from which an ending tells a verb (*genomfördes*); shorter words end so by chance."""

SURE_NAME = 8
"""Letters of a single word that can be a heading; shorter ones are mostly subjects."""

SHORT_ACRONYM = 3
"""Letters of a word in capitals that may be the first half of a name: *VO Norr*."""

DEFINITE = regex.compile(r"(?:n|et|na|ns|ets|nas)$")
"""The definite form of a noun: *kostnaden*, *barnens*; alone before a verb it is the subject."""

SENTENCE_END = regex.compile(r"[.!?…][\"”’')\]]*$")
_DOTTED = regex.compile(r"^(?:\p{L}{1,4}\.){2,}$")
_FIGURE = regex.compile(r"^[-−–+]?\d+(?:[.,]\d+)?%?$")
_YEAR = regex.compile(r"^(?:19|20)\d\d$")
_YEAR_END = regex.compile(r"(?:19|20)\d\d\.$")
_INITIAL = regex.compile(r"^\p{Lu}\.$")
_WORD = regex.compile(r"\p{L}[\p{L}-]*")


RECURS, ONE_WORD_RECURS = 3, 4
"""Times that a phrase stands between the end of a sentence and a capital where it is a heading: units, *Kommentar*."""

# *… har ökat. Ekonomiskt bistånd Målet är uppnått*: a capital, small letters, and a capital again.
_BETWEEN = regex.compile(r"(?<=[.;:!?] )(\p{Lu}[\p{L}-]*+,?(?: \p{Ll}[\p{L}-]++,?){0,5}+(?<!,)) (?=\p{Lu}\p{Ll})")


class Vocabulary:
    """The words of one report; which of them are names shows in how the report writes them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.small = frozenset(m.group() for m in _WORD.finditer(text) if m.group()[0].islower())
        links = words("headings", "links")
        pairs = zip(_tokens := tokens_of(text), _tokens[1:], strict=False)
        self.names = frozenset(b.word for a, b in pairs if a.text in links and b.capital and b.word not in self.small)

    @cached_property
    def recurring(self) -> frozenset[str]:
        """Return the phrases in small letters that recur as only headings do."""
        counts = Counter(match.group(1) for match in _BETWEEN.finditer(self.text))
        found = ((tokens_of(phrase), times) for phrase, times in counts.items() if times >= RECURS)
        return frozenset(
            " ".join(token.text for token in tokens).lower()
            for tokens, times in found
            if (len(tokens) > 1 or (times >= ONE_WORD_RECURS and self.is_name(tokens[0])))
            and self._has_form_of_heading(tokens)
        )

    @staticmethod
    def is_name(token: Token) -> bool:
        """Return True for a word that can be a heading by itself, and not just a subject."""
        return len(token.word) >= SURE_NAME and not DEFINITE.search(token.word)

    def recurs(self, tokens: Sequence[Token]) -> bool:
        """Return True for a phrase that recurs as a heading in this report."""
        return " ".join(token.text for token in tokens).lower() in self.recurring

    def is_verb(self, token: Token) -> bool:
        """Return True for a finite verb, by list or ending."""
        if token.word in words("headings", "verbs"):
            return True
        long_enough = len(token.word) >= LONG_VERB and not token.text[:1].isupper()
        return long_enough and token.word.endswith(tuple(load("headings")["verb_endings"]))

    def ends_sentence(self, token: Token, following: Token | None) -> bool:
        """Return True where a full stop ends the sentence and not just an abbreviation or a number."""
        if not SENTENCE_END.search(token.text):
            return False
        if following is None:
            return True
        opens = following.text[:1].isupper() or following.text[:1] in '"”(-–•' or following.text[:1].isdigit()
        lowered = token.text.lower().lstrip('("')
        if lowered in words("headings", "abbreviations") or _DOTTED.match(lowered):
            return lowered in ("m.m.", "o.d.", "osv.") and following.text[:1].isupper()
        if _INITIAL.match(token.text):
            return False
        return opens or token.word in self.small or token.text[:-1].isupper() or bool(_YEAR_END.search(token.text))

    def is_heading(self, tokens: Sequence[Token]) -> bool:
        """Return True for a phrase that can be a heading: a capital first, short, no verb, no link at its end."""
        if not tokens or len(tokens) > LONGEST_HEADING or not tokens[0].text[0].isupper():
            return False
        return self.is_known(tokens) or self._has_form_of_heading(tokens)

    def _has_form_of_heading(self, tokens: Sequence[Token]) -> bool:
        if sum(bool(_FIGURE.match(t.text)) and not _YEAR.match(t.text) for t in tokens) > 1:
            return False  # a row of figures
        if len(tokens) > 1 and any(
            " ".join(t.word for t in tokens[:size]) in words_in("headings", "table", "states") for size in (2, 3)
        ):
            return False  # a status, and what comes after it
        if tokens[0].word in words("headings", "openers") or tokens[-1].word in words("headings", "links"):
            return False
        if tokens[-1].text[-1] in ",;:–-/(" or any(t.text.endswith(":") for t in tokens):
            return False
        return not any(self.is_verb(token) for token in tokens)

    def is_chapter(self, tokens: Sequence[Token]) -> bool:
        """Return True for a heading that many reports have, word for word."""
        return " ".join(t.text for t in tokens).lower().rstrip(":") in words("headings", "headings")

    def is_known(self, tokens: Sequence[Token]) -> bool:
        """Return True for a heading that many reports have, or that begins as headings do."""
        if self.is_chapter(tokens) or self.recurs(tokens):
            return True
        phrase = " ".join(t.text for t in tokens).lower()
        if (
            len(tokens) > LONGEST_OPENED
            or tokens[-1].word in words("headings", "links")
            or tokens[-1].text[-1] in ",;-–"
        ):
            return False
        opened = phrase.startswith(tuple(f"{o} " for o in words("headings", "heading_openings")))
        return opened and not any(self.is_verb(t) or t.word == "att" for t in tokens)

    def can_break(self, before: Token, token: Token, after: Token | None) -> bool:
        """Return True where a capital without a full stop before it can open a heading or sentence."""
        if (
            not token.capital
            or token.text[0] in '"”'
            or before.text[-1] in ',;:–/(["”-&+'
            or before.word in words("headings", "links")
        ):
            return False
        opener = token.word in words("headings", "openers")
        if not opener and any(before.word.endswith(name) for name in words("headings", "naming")):
            return False
        if (
            (before.text.isupper() and token.text.isupper())
            or self.is_verb(before)
            or (before.text.isupper() and before.text.isalpha() and len(before.text) <= SHORT_ACRONYM)
        ):
            return False
        return not (after is not None and after.capital and len(after.text) > 1 and token.word not in self.small)

    def is_common(self, token: Token) -> bool:
        """Return True for a word that the report also writes small, so that its capital opens something."""
        return (
            token.word in self.small
            or token.word in words("headings", "openers")
            or token.word in words("headings", "links")
        )
