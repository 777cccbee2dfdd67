"""Names of shares: of whom, and what is true of them."""

import regex

from extract.language.phrases import GROUP, is_pronoun, tidy
from extract.prose.figure_name import Name
from extract.prose.parts import OF_THEM, told_of_both, whole_of_row
from extract.prose.standing import Standing

NAMES_SHARE = 3
"""Words after a percentage that tell by themselves what it is a share of; fewer (*kvinnorna*) need the subject too."""

_OF = regex.compile(r"^\s*av\s", regex.I)
_THOSE_WHO = regex.compile(r"^\s*av\s+(?:de|dem)\s+som\s", regex.I)
# *88 % av männen och 78 % av kvinnorna har svarat att …*: what both are figures of comes last.
_ANSWERED = regex.compile(r"(?:%|procent)[^%]*?\b((?:svarat|uppgett|angett|uppger)\b.*)$")


def share_of(at: Standing, phrase: str) -> Name:
    """Return the name of a share: of whom, and what is true of them."""
    if OF_THEM.match(at.after) and at.earlier and not _THOSE_WHO.match(at.after):
        return Name(f"{at.earlier} {phrase}", "same")
    if whole := whole_of_row(at):
        return Name(f"{whole} {phrase}", "share")
    if both := told_of_both(at):
        return Name(both, "share")
    of = _OF.match(at.after) is not None and (_THOSE_WHO.match(at.after) or not OF_THEM.match(at.after))
    if at.part and at.earlier and not of and not GROUP.fullmatch(phrase.strip()):
        return Name(f"{at.counted or at.earlier} {phrase}", "same")  # *2 310 ärenden, varav 94 % löstes i tid*
    if GROUP.fullmatch(phrase.strip()) and not of:
        if at.earlier and (at.part or at.coordinated):
            return Name(at.earlier, "same")  # *612 elever, varav 64 procent flickor*
        return Name(f"{at.subject} {phrase}" if at.named else phrase, "share")
    if at.whole is not None and not of:
        return Name(" ".join(filter(None, (at.whole, at.verb, phrase))), "share")
    behind = at.text[at.figure.end :]
    if of and "%" in behind and (last := _ANSWERED.search(behind)):
        return Name(tidy(last.group(1)), "share")
    if at.agent and at.subject:
        return Name(f"{at.subject} {at.verb} {phrase}", "share")
    if len(phrase.split()) >= NAMES_SHARE and at.clause.opener != "vilket":
        return Name(phrase, "share")
    if at.named:
        return Name(f"{at.subject} {phrase}", "subject")
    meant = at.earlier if at.clause.opener == "vilket" else at.context if is_pronoun(at.subject) else None
    if meant:  # *vilket motsvarar 61 procent av eleverna*
        return Name(f"{meant} {phrase}", "same" if at.earlier else "context")
    return Name(f"{at.verb} {phrase}".strip(), "share")
