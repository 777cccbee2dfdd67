"""Several goals in one sentence: *alla ska trivas, och minst hälften ska delta*."""

import regex

from extract.wording.goals import says_what_shall_be
from models import Passage

# *… och minst 90 procent ska …*, *…, att kön ska minska*
_JOINT = regex.compile(
    r"(?:[,;]\s+(?:(?:och|samt|dels)\s+)?(?:det (?:andra|tredje|fjärde)(?: är| var)? (?=att\b))?"
    r"|\s+(?:och|samt)\s+)(?:att\s+)?",
    regex.I,
)
# *att alla skulle …*: said of what was decided; as long as *ska*, so that places stay.
_SHOULD = regex.compile(r"\bskulle\b", regex.I)
# *och att varje ärende bedöms*: behind the first, a clause may do without *ska*.
_OF_ALL = regex.compile(
    r"\W*(?:alla|samtliga|varje|ing(?:en|et|a)|minst|högst|(?:en|ett) \p{L}+ \p{L}{3,}s i alla)\b", regex.I
)
_BEGINS_WITH_VERB = regex.compile(r"\W*(?:ska|skall|skulle|inte|därmed|då|där|som|vilket|det|de|den|dessa)\b", regex.I)
# … unless *att* has opened a clause: *och att den enskilde ska …*, but not *och att den ska …*.
_VERB_AFTER_THAT = regex.compile(
    r"\W*(?:(?:den|det|de|dessa) (?:(?:vid|i|till|från|under|senast|på|för) (?:\p{L}+ ){1,3})?)?"
    r"(?:ska|skall|skulle|inte|därmed|då|där|som|vilket)\b",
    regex.I,
)
_OPENED = regex.compile(r"\batt\s+$", regex.I)
_THAT = regex.compile(r"^\W*(?:dels\s+)?att\s+", regex.I)


def clauses_of(passage: Passage, *, apart: bool = False) -> list[Passage]:
    """Return the goals that a sentence joins, each of which says what shall be of a subject of its own.

    With `apart` they must be set apart by a comma: without one, two clauses may be one goal with two parts.

    >>> text = "alla ska trivas i skolan, och minst hälften ska delta"
    >>> [goal.text for goal in clauses_of(Passage(text))]
    ['alla ska trivas i skolan', 'minst hälften ska delta']
    """
    text = passage.text
    cuts = [
        joint
        for joint in _JOINT.finditer(text)
        if _asks(text, joint)
        and not (_VERB_AFTER_THAT if _OPENED.search(joint.group()) else _BEGINS_WITH_VERB).match(text, joint.end())
        and (not apart or joint.group()[0] in ",;")
    ]
    found, start = list[Passage](), 0
    for joint in cuts:
        if says_what_shall_be(_told(_THAT.sub("", text[start : joint.start()]))):
            found.append(passage.slice(start, joint.start()))
            start = joint.end()
    found.append(passage.slice(start, len(text)))
    return [_bare(part) for part in found]


def _asks(text: str, joint: "regex.Match[str]") -> bool:
    """Return True where what stands behind a joint says what shall be, or what all do that *att* opens."""
    behind = text[joint.end() :]
    return says_what_shall_be(_told(behind)) or (_OPENED.search(joint.group()) and _OF_ALL.match(behind)) is not None


def _told(clause: str) -> str:
    return _SHOULD.sub("ska   ", clause)


def _bare(passage: Passage) -> Passage:
    opens = _THAT.match(passage.text)
    return passage.slice(opens.end() if opens else 0, len(passage.text)).strip()
