"""The clause that a figure stands in: the finite verb that governs it, what stands before that verb, and its subject.

Swedish is a verb-second language: what comes before the finite verb of a main clause is either its subject or an
adverbial, and after an adverbial the subject follows the verb (*I juni var kön 14 personer*). That much grammar, with
lists of verbs and small words from the rules, tells what a figure is said of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from extract.rules import MONTH, alternatives, compiled, follows_rules, words


class Token(NamedTuple):
    """A word, number or mark of a sentence, in lower case, and its place.

    A named tuple, not a dataclass: every sentence with a figure is made of them.
    """

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """The part of a sentence that a figure is told in; all places are those of the sentence.

    `front` and `front_end` bound what stands before the finite verb `verb` (before the figure where there is none).
    `opener` is the word that begins the clause (*varav*, *vilket*, *mot*), `inherited` tells that it takes its subject
    from the clause before, `antecedent` is what a relative clause is about, `labelled` what stands before a colon.
    """

    front: int
    front_end: int
    verb: Token | None = None
    opener: str = ""
    label: bool = False
    inherited: bool = False
    antecedent: str | None = None
    labelled: str = ""


SENTENCES = 256
"""Sentences whose words are remembered: those of some pages."""

_TOKEN = regex.compile(r"[\p{L}\d]+(?:[-/:.,’'][\p{L}\d]+)*|[^\s\p{L}\d]")
# Passives in the past, which few nouns end like (*anmäldes*, *genomfördes*), and in the present (*beräknas*).
_PASSIVE_ENDS = ("des", "tes", "as")
_PASSIVE = regex.compile(r"\p{Ll}{3,}(?:(?<!an|en)des|(?<!it)tes)|\p{Ll}{2,}(?<!(?:ar|er|or|de|re)n)as")
# Right after *som*: any word that may be a verb is one.
_AFTER_RELATIVE = regex.compile(r"\p{Ll}+(?:[aeåäoy]r|[adt]de|te|s)")
_VERB_SHAPED = regex.compile(r"\p{Ll}{2,}(?:te|de|er|ar)")
_PAST_SHAPED = regex.compile(r"\p{Ll}{3,}(?:te|de)")
_YEAR = regex.compile(r"(?:19|20)\d\d")
# A past tense that is also a participle (*ökade*): a verb after a noun in the definite form or before a small word.
_PAST = regex.compile(r"\p{Ll}{2,}ade")
_DEFINITE = regex.compile(r"\p{L}{3,}(?:en|et|na|an|n)")
_INFINITIVE = regex.compile(
    r"\p{Ll}+as?|(?:upp|av|till|över|för|be|an)?(?:få|gå|ha|bli|se|nå|ge|ske|stå|ta|bo|må|tro)s?|inte|ytterligare"
)
# A capital right after a number: what came before is the row of a table or a heading that ran into the text.
_OPENS_ANEW = regex.compile(r"(?!(?:19|20)\d\d)[\d,.]*\d%?\s+(?!(?:Mn?kr|[TK]kr|M?sek)$)\p{Lu}\p{Ll}+$")
_SUPINE = regex.compile(r"\p{Ll}+(?:at|it|ats|its|tts|rts|nts)")
# *Ett år tidigare var andelen …*, *Som längst har någon väntat …*
_EARLIER = regex.compile(
    r"\W*(?:(?:en|ett|\p{L}+|\d+)\s+(?:år|månad(?:er)?|veck(?:a|or)|dag(?:ar)?|termin(?:er)?|kvartal)\s+(?:tidigare|senare)\b"
    r"|(?:de|den|det)\s+(?:senaste|sista|siste|första|förste|gångna|kommande)\s+(?:\p{L}+\s+)?"
    rf"(?:åren?|året|halvåret|månad(?:en|erna)|veckan|veckorna|dagarna|tertialet|kvartalet|terminen|{MONTH})\b"
    rf"|den\s+\d{{1,2}}\s+{MONTH}\b"
    r"|som\s+(?:helhet|grupp|längst|kortast|mest|minst|högst|lägst|bäst|sämst)\b)",
    regex.I,
)
_ADVERBIAL = compiled(lambda: rf"(?:{alternatives('naming', 'times')}|{MONTH}|\d{{4}}(?:[-–/]\d{{2,4}})?)", regex.I)


@follows_rules
@lru_cache(maxsize=SENTENCES)  # a sentence is read again for each of its figures, as a value and as a result
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words, numbers and marks of a text.

    >>> [token.word for token in tokens("Kön var 14, mot 9 förra året.")]
    ['kön', 'var', '14', ',', 'mot', '9', 'förra', 'året', '.']
    """
    return tuple([Token(match.group().lower(), *match.span()) for match in _TOKEN.finditer(text)])


@follows_rules
@cache
def _set(key: str) -> frozenset[str]:
    return words("naming", key)


def is_finite(of: Sequence[Token], number: int) -> bool:
    """Return True where a word is a finite verb.

    >>> [is_finite(tokens(text), 1) for text in ("Kön växte", "Antalet beviljade insatser", "Kostnaderna minskade")]
    [True, False, True]
    """
    word = of[number].word
    if word == "vill" and number + 1 < len(of) and of[number + 1].word == "säga":
        return False
    if word in _set("verbs"):
        return True
    if word.endswith(_PASSIVE_ENDS) and _PASSIVE.fullmatch(word):
        return word not in _set("not_verbs")
    if number and of[number - 1].word in ("som", "där") and _AFTER_RELATIVE.fullmatch(word):
        return word not in _set("no_clause")
    if number == 0:
        return False
    if number + 1 < len(of) and of[number + 1].word in ("vi", "man") and _VERB_SHAPED.fullmatch(word):
        return True  # *Under året ryckte vi ut*
    if of[number - 1].word in ("dem", "dessa") and _PAST_SHAPED.fullmatch(word):
        return number > 1 and of[number - 2].word == "av"  # *Av dem fullföljde 33 kursen*
    if not (word.endswith("ade") and _PAST.fullmatch(word)):
        return False
    before, after = of[number - 1].word, of[number + 1].word if number + 1 < len(of) else "."
    if _YEAR.fullmatch(before):
        return True
    if before in _set("determiners") or not (before[0].isalpha() or before in ",)"):
        return False
    if _DEFINITE.fullmatch(before) or after[0].isdigit() or after in _set("prepositions") or after in _set("small"):
        return True
    # *För kvinnor ökade frånvaron*: no participle stands before a pronoun or a noun in the definite form.
    return not before.endswith("s") and (after in PRONOUNS or _DEFINITE.fullmatch(after) is not None)


def is_adverbial(text: str) -> bool:
    """Return True for words that tell when, where or how: a subject does not begin like them.

    >>> [is_adverbial(text) for text in ("Under hösten", "År 2019", "Dessutom", "Väntetiden")]
    [True, True, True, False]
    """
    first = _TOKEN.search(text)
    if first is None:
        return False
    word = first.group().lower()
    if _EARLIER.match(text):
        return True
    return word in _set("prepositions") or word in _set("adverbs") or _ADVERBIAL.fullmatch(word) is not None


REMEMBERED = 64
"""Clauses that are remembered: those of a sentence with many figures."""

PRONOUNS = ("den", "det", "de", "vi", "man", "antalet", "andelen")
RELATIVES = ("som", "där", "vars")
HAVE = ("har", "hade")
ASKED = ("frågan", "påståendet")
QUOTES = '”“"'


class _Reader:
    """Reads a sentence up to a figure; remembers the clause that it is in."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at = text, at
        self.tokens = tokens(text)
        self.before: Clause | None = None
        self._clear(0, "")

    def _clear(self, at: int, opener: str) -> None:
        self.start, self.opener, self.label, self.labelled = at, opener, False, ""
        self.verb: Token | None = None
        self.relative: Token | None = None  # *som* or *där* …
        self.embedded: Token | None = None  # … and its verb, as long as no main verb follows
        self.waiting = 0  # words that open a clause within a clause, whose verb has not come yet

    def read(self) -> Clause:
        """Return the clause that the figure stands in."""
        number = 0
        while number < len(self.tokens) and self.tokens[number].start < self.at:
            number = self._take(number)
        return self._clause(self.at)

    def to_verb(self) -> int:
        """Read up to the first verb that governs a clause, and return the number of the word after it."""
        number = 0
        while number < len(self.tokens) and self.verb is None:
            number = self._take(number)
        return number

    def _take(self, number: int) -> int:
        """Take up a word, and return the number of the next."""
        token = self.tokens[number]
        word = token.word
        if closed := self._aside(token):
            return sum(other.start <= closed for other in self.tokens)
        if number and _OPENS_ANEW.match(self.text[self.tokens[number - 1].start : token.end]):
            self._begin(token.start, "")
        if word in ";:(" or (word in "–-" and f" {word} " in self.text[max(0, token.start - 1) : token.end + 1]):
            self._begin(token.end, "", label=word == ":")
        elif self._opens(number):
            self._begin(token.end, word)
        elif word == "att":
            self._that(number)
        elif word == "om" and number and self.tokens[number - 1].word in ASKED and self._has_verb(number + 1):
            self.waiting += 1  # *Frågan om man kan råda andra hit fick 3,9*
        elif word in RELATIVES and self._has_verb(number + 1):
            self._relate(number)
        elif is_finite(self.tokens, number) or self._may_govern(number):
            self._govern(token)
        elif self._resumes(word):
            self.relative, self.embedded = None, None
        return number + 1

    def _may_govern(self, number: int) -> bool:
        """Return True for a word that may be the verb of *att* in a relative clause: *som tycker att maten smakar*."""
        if not self.waiting or self.embedded is None or number == 0:
            return False
        before = self.tokens[number - 1].word
        subject = before in PRONOUNS or _DEFINITE.fullmatch(before) is not None
        return subject and _VERB_SHAPED.fullmatch(self.tokens[number].word) is not None

    def _resumes(self, word: str) -> bool:
        """Return True for a supine that goes with *har* before a relative clause: *har de som ringer ökat till 9*."""
        if self.verb is None or self.embedded is None or self.embedded.word in HAVE:
            return False
        return self.verb.word in HAVE and _SUPINE.fullmatch(word) is not None

    def _relate(self, number: int) -> None:
        """Take up *som* or *där*, whose verb follows; *har* may be left out: *ärenden som dragit över tiden är få*."""
        supine = self.tokens[number + 1]
        if _SUPINE.fullmatch(supine.word) and not is_finite(self.tokens, number + 1):
            self.relative, self.embedded = self.tokens[number], supine
        else:
            self.relative, self.embedded, self.waiting = self.tokens[number], None, self.waiting + 1

    def _aside(self, token: Token) -> int:
        """Return where a parenthesis or quotation closes that begins here and ends before the figure, or 0."""
        if token.word == "(":
            closed = self.text.find(")", token.end)
        elif token.word in QUOTES:
            closed = min((at for mark in QUOTES if (at := self.text.find(mark, token.end)) >= 0), default=-1)
        else:
            return 0
        return closed if 0 <= closed < self.at else 0

    def _opens(self, number: int) -> bool:
        """Return True where a word opens a clause of its own: *men*, *då* after a comma, *och* before another verb."""
        word = self.tokens[number].word
        if word in _set("clause_openers"):
            return True
        if word in _set("after_comma") and number and self.tokens[number - 1].word == ",":
            return True
        if self.verb is None:
            return False
        if word == "då":
            return self._has_verb(number + 1)
        return word in (",", "och", "samt") and self._goes_on(number + 1)

    def _that(self, number: int) -> None:
        """Take up *att*: it opens a clause of its own, one within a relative clause, or an infinitive."""
        following = self.tokens[number + 1].word if number + 1 < len(self.tokens) else ""
        prepared = number > 0 and self.tokens[number - 1].word in _set("prepositions")
        though = prepared and self.tokens[number - 1].word == "trots"
        clause = (though or _DEFINITE.fullmatch(following) is not None) and self._has_verb(
            number + 2
        )  # *mot att nivån blir 5 %*
        if _INFINITIVE.fullmatch(following) or (prepared and not clause):
            return
        if self.relative is None:
            self._begin(self.tokens[number].end, "att")
        else:
            self.waiting += 1

    def _govern(self, token: Token) -> None:
        """Take up a finite verb: that of a clause within the clause, if one waits for its verb, or the main one."""
        if self.waiting:
            self.waiting -= 1
            self.embedded = self.embedded or token
        elif self.verb is None:
            self.verb, self.relative, self.embedded = token, None, None

    def _goes_on(self, number: int) -> bool:
        """Return True where a clause of its own follows a comma or conjunction: not a relative one."""
        following = self.tokens[number].word if number < len(self.tokens) else ""
        if following in _set("adverbs") and number + 1 < len(self.tokens) and is_finite(self.tokens, number + 1):
            return True  # *…, lägst har Eken med 4 procent*
        return following not in RELATIVES and self._has_verb(number)

    def _has_verb(self, number: int) -> bool:
        """Return True where a finite verb follows before the next mark or conjunction."""
        for n in range(number, len(self.tokens)):
            word = self.tokens[n].word
            if word in ".,;:()" or word in ("och", "samt") or word in _set("clause_openers"):
                return False
            if n == number and word in _set("no_clause"):
                return False
            if is_finite(self.tokens, n):
                return True
        return False

    def _begin(self, at: int, opener: str, *, label: bool = False) -> None:
        """Begin a clause; a label and *att* hand on the subject of the clause before."""
        self.before = self._clause(at)
        self._clear(at, opener)
        self.label = label
        if label or opener == "att":
            self.labelled = self.text[self.before.front : self.before.front_end]

    def _clause(self, until: int) -> Clause:
        """Return the clause read so far."""
        verb, front, antecedent = self.verb, self.start, None
        if self.relative is not None and self.embedded is not None:
            antecedent = self.text[verb.end if verb else self.start : self.relative.start]
            verb, front = self.embedded, self.relative.end
        end = verb.start if verb is not None else until
        same = verb is not None and not self.text[front:end].strip(" ,") and self.opener in _set("joining")
        same = same and not (antecedent or "").strip(" ,")  # *och beror på vikarier, som kostade 4 mkr*
        if same and self.before is not None:
            front, end = self.before.front, self.before.front_end
        return Clause(
            front=front,
            front_end=end,
            verb=verb,
            opener=self.opener,
            label=self.label,
            inherited=same,
            antecedent=antecedent,
            labelled=self.labelled,
        )


def main_subject(text: str) -> str | None:
    """Return the subject of the first clause of a sentence that has a verb, or None where there is none.

    >>> [main_subject(text) for text in ("Kön har minskat sedan i höstas.", "I år har kön minskat.", "Mer om detta.")]
    ['Kön', 'kön', None]
    """
    reader = _Reader(text, len(text))
    number = reader.to_verb()
    verb = reader.verb
    if verb is None:
        return None
    front = text[reader.start : verb.start]
    if not is_adverbial(front):
        return front.strip(" ,") or None
    end = verb.end
    for n in range(number, len(reader.tokens)):
        if _ends_subject(reader.tokens, n):
            break
        end = reader.tokens[n].end
    return text[verb.end : end].strip() or None


def _ends_subject(of: Sequence[Token], number: int) -> bool:
    """Return True for a word that ends a subject behind its verb: a mark, an adverb, a preposition, another verb."""
    word = of[number].word
    small = not word[0].isalpha() or any(word in _set(key) for key in ("small", "prepositions", "clause_openers"))
    small = small or word in RELATIVES
    return small or _SUPINE.fullmatch(word) is not None or is_finite(of, number)


@follows_rules
@lru_cache(maxsize=REMEMBERED)  # asked for a figure's name and for what it measures
def clause_of(text: str, at: int) -> Clause:
    """Return the clause in which a figure at `at` stands.

    >>> text = "Vi ser att kön har minskat, men i juni var väntetiden 14 dagar."
    >>> clause = clause_of(text, text.index("14"))
    >>> clause.verb.word, text[clause.front : clause.front_end].strip()
    ('var', 'i juni')
    """
    return _Reader(text, at).read()
