"""How a figure stands in its sentence: the clause it is told in, its subject, and the words on either side."""

from collections.abc import Sequence
from functools import cached_property

import regex

from extract.language.clauses import Clause, clause_of, is_adverbial
from extract.language.phrases import GROUP, antecedent_in, any_of, is_generic, tidy, until_comma, without_conjunction
from extract.prose.quantities import COUNTS, Figure, previous_end
from extract.rules import MONTH, at_end, compiled, words

_ADVERBS = compiled(lambda: rf"^(?:\s*(?:{any_of('small')}|{any_of('hedges')})\b)+", regex.I)
# What stands behind a subject that follows its verb, and is no part of it: *har målet dock nåtts*.
_AFTER_SUBJECT = regex.compile(r"(?<=\p{L})\s(?:dock|däremot|emellertid|i stället|istället|också|därmed)\b.*", regex.I)
_OF = regex.compile(
    r"^(?:[\s,]*(?:och|men|därav|att))?\s*av\s+(?!(?:detta|dem|dessa)\b(?! som))(?P<whole>[^,]+)", regex.I
)
# *Av de 62 som flyttade in …*
_NUMBER_OF = regex.compile(r"^(?:(?:de|alla|totalt)\s+)?(?:\d[\d ]*\s+)?(?:som\s+)?", regex.I)
_COORDINATED = regex.compile(r"(?:\boch|\bsamt|,)\s*$", regex.I)
_PRONOUN = regex.compile(r"^\s*(?:den|det|de|vi|man|dessa)\b", regex.I)
_COMMA_OF = regex.compile(r"^\s*,\s+(?=av\s(?!(?:vilka|dem|dessa)\b))")
_BRACKET_OF = regex.compile(
    r"\s*\((?:[\d ]+(?:av [\d ]+)?|(?:(?:19|20)\d\d:?\s)?[\d,]+\s?(?:%|procent)?(?:\s\p{L}+)?(?:\s(?:19|20)\d\d)?)\)"
    r"(?=\s+av\s)"
    r"|\s+av\s+de\s+[\d ]+(?=\s\p{Ll}{4})",
    regex.I,
)
_ONLY = frozenset({"bara", "endast", "hela", "blott", "enbart", "fortfarande", "alltjämt"})
"""What stands alone before a figure whose clause leaves out what it is of: *13 procent i mars men bara 7 i maj*."""
_SHARE = regex.compile(r"[\d,]+\s*procent", regex.I)  # *64 procent var behöriga*: the share is no name
_OF_THOSE = regex.compile(r"(?:[\s,]*(?:och|men|därav))?\s*av\s+(?:dem|dessa)\s*", regex.I)
_BEFORE_NUMBER = regex.compile(r"\s(?=\d)")
# *Sju av elva kommundelar hade minst två arrangemang*: the bound is a part of what they had.
_HAVE_AT_LEAST = at_end(r"^[^.;:,\d]*\b(?:hade|har|fick|får)\s+(?:minst|högst)\s+$", regex.I)
_HAS_BEEN = regex.compile(r"\b(?:varit|legat|uppgått|blivit)\b", regex.I)
_WHEN = regex.compile(
    rf"\b(?:{MONTH}|\d{{4}}|\d+|årsskiftet|slutet av|per|den|vid|under|året|perioden|varit|legat|uppgått|blivit)\b",
    regex.I,
)


class Standing:
    """A figure in its sentence.

    `earlier` is the name of the figure before in the sentence, `context` what the text before is about, `counted` what
    was last counted.
    """

    def __init__(
        self,
        text: str,
        figure: Figure,
        figures: Sequence[Figure] = (),
        context: str | None = None,
        earlier: str | None = None,
        counted: str | None = None,
    ) -> None:
        self.text, self.figure, self.figures = text, figure, figures
        self.context, self.earlier, self.counted = context, earlier, counted
        # *62 procent (118 av 190) av kunderna*, *91 procent av de 45 eleverna*
        aside = _BRACKET_OF.match(text, figure.end) if figure.kind == "percent" else None
        begin = aside.end() if aside else figure.end
        behind = (f.start for f in figures if f.start >= begin and not _HAVE_AT_LEAST(text[begin : f.number]))
        after = text[begin : min(behind, default=len(text))]
        self.after = _COMMA_OF.sub(" ", after)  # *Fler än hälften, 57 %, av brukarna …*
        self.before = text[previous_end(figures, figure) : figure.start]

    @cached_property
    def clause(self) -> Clause:
        """The clause that the figure is told in."""
        return clause_of(self.text, self.figure.start)

    @property
    def counts(self) -> bool:
        """Whether the figure is a number of things."""
        return self.figure.kind in COUNTS

    @cached_property
    def front(self) -> str:
        """What stands before the verb of the clause."""
        return self.text[self.clause.front : self.clause.front_end]

    @property
    def told(self) -> str:
        """The clause up to its first figure."""
        inner = [f.start for f in self.figures if self.clause.front_end <= f.start < self.figure.start]
        return self.text[self.clause.front : min([*inner, self.figure.start])]

    @cached_property
    def behind(self) -> str:
        """What stands between the verb and the figure, or the first figure after the verb."""
        verb = self.clause.verb
        if verb is None:
            return ""
        inner = [f.start for f in self.figures if verb.end <= f.start < self.figure.start]
        return self.text[verb.end : min([*inner, self.figure.start])]

    @cached_property
    def inverted(self) -> bool:
        """Whether the clause opens with an adverbial, so that its subject follows the verb."""
        front = self.front  # *Då*, *Så* open a clause, and are all that stands before its verb
        return self.clause.verb is not None and is_adverbial(without_conjunction(front) or front)

    @property
    def verb(self) -> str:
        """The verb of the clause, empty where it says no more than that something is or is had."""
        verb = self.clause.verb
        return "" if verb is None or verb.word in words("naming", "bare_verbs") else verb.word

    @property
    def measured(self) -> bool:
        """Whether the verb of the clause tells how much its subject is."""
        verb = self.clause.verb
        if verb is None:
            return False
        behind = self.text[verb.end : self.figure.start]
        return verb.word in words("naming", "measuring_verbs") or _HAS_BEEN.search(behind) is not None

    @cached_property
    def subject(self) -> str:
        """The subject of the clause, empty where nothing before the figure can be it."""
        clause, front = self.clause, self.front
        if clause.antecedent is not None and (not front.strip(" ,") or is_generic(front)):
            own, whole = tidy(front), tidy(antecedent_in(clause.antecedent))
            return f"{own} {whole}" if own and GROUP.fullmatch(whole) else whole
        if clause.verb is None:
            return tidy(front) or (tidy(until_comma(clause.labelled)) if clause.label else "")
        if not self.inverted:
            return tidy(until_comma(front))
        behind = _ADVERBS.sub("", _BEFORE_NUMBER.split(self.behind)[0])
        return tidy(until_comma(_AFTER_SUBJECT.sub("", behind)))

    @cached_property
    def named(self) -> bool:
        """Whether the subject of the clause names something."""
        return bool(self.subject) and not (
            is_generic(self.subject) or self.subject.lower() in _ONLY or _SHARE.fullmatch(self.subject)
        )

    @cached_property
    def whole(self) -> str | None:
        """What the figure is a part of: *Av lärarna har 91 procent …*, *Av dem har 12 …*."""
        match = _OF.match(self.front) if self.clause.verb is not None else None
        if match is None and self.of_those:
            return self.counted or self.earlier
        return tidy(_NUMBER_OF.sub("", match["whole"])) if match else None

    @property
    def of_those(self) -> bool:
        """Whether the figure is a part of what was counted before: *Av dem fullföljde 33 kursen*."""
        return self.clause.verb is not None and self.counts and _OF_THOSE.fullmatch(self.front) is not None

    @property
    def part(self) -> bool:
        """Whether the figure tells of a part of what the one before counts: *varav 12 …*."""
        return self.clause.opener in ("varav", "därav")

    @property
    def coordinated(self) -> bool:
        """Whether the figure is joined to the one before: *sju till praktik och två till anställning*."""
        return self.earlier is not None and _COORDINATED.search(self.before) is not None

    @property
    def agent(self) -> bool:
        """Whether the figure tells who did what its subject was done by or found with: *besvarades av 61 procent*."""
        verb = self.clause.verb
        if verb is None or self.inverted:
            return False
        behind = self.text[verb.end : self.figure.start].strip().lower()
        return behind == "hos" or (behind == "av" and verb.word.endswith("s"))

    @property
    def alone(self) -> bool:
        """Whether nothing but a date stands between the verb and the figure."""
        verb = self.clause.verb
        return verb is not None and not tidy(_WHEN.sub("", self.text[verb.end : self.figure.start]))

    @property
    def said_behind(self) -> str:
        """What stands between the verb and the figure, without the pronoun: *har de lånats 148 gånger*."""
        verb = self.clause.verb
        if verb is None or any(verb.end <= figure.start < self.figure.start for figure in self.figures):
            return ""  # *gick 268 barn i förskolan och 612 elever i grundskolan*
        return tidy(_PRONOUN.sub("", self.text[verb.end : self.figure.start]))
