"""What stands around the name of an indicator in a table and says nothing of what it is: its measure, time, sex.

*Andel behöriga lärare, kvinnor, 2018 (%)*: of this, the measure is told apart, since a share is no count.
"""

import re
from functools import lru_cache
from typing import Literal

BEFORE = re.compile(
    r"""
    (?: \s* (?: andel (?:en)? (?:\s?\(%\))? | antal (?:et)? (?:\s?\(st\))? | total (?:t|a|en)?        # Andel (%) …
              | den | det | de | samtliga | genomsnittlig (?:t|a)? | ackumulerad (?:e|a)?               # Den totala …
              | personalens | medarbetarnas | (?: kommun | förvaltning | verksamhet | enhet ) ens | nämndens
              | resultat (?:et)?\ för | index (?:et)?\ för ) (?!\w) )+ \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
LABEL = re.compile(
    r"""
    [•·▪◦*–-]\s* (?=\w)
  | \d{1,2} (?: (?:\.\d{1,2})+ \.? | [.)] ) \s+ (?=[A-ZÅÄÖ])                                         # 3.2 Sjukfrånvaro
  | (?i: indikator | nyckeltal | mått | mätetal | styrtal | resultatmått | kvalitetsmått ) \s? [\d.]* \s? [:–-] \s+
  | [NU]\d{5} \b [\s:,–-]* (?=\w)                                                                   # N15436 Elever …
  | (?! (?:NKI|NMI|NRI|NII|HME|LSS|IFO|HVB|EKB|SFI) \b ) [A-ZÅÄÖ]{2,5} (?: \s+ [-–] | \s? : ) \s+           # SOF - …
    """,
    re.VERBOSE,
)
"""A mark, a number or an owner before a name."""

AFTER = re.compile(
    r"""
    \s* [(,] \s* (?: andel (?: \ i\ % | \ \(%\) )? | antal (?:\ dagar|\ st|\ personer)? | procent | i\ procent | %
                   | i\ (?:t|mn)?kr | t?kr | mnkr | mkr | tusen\ kronor | kronor | dagar | index | st
                   | (?:enl(?:\.|igt)\ )? (?:KKi[kK]|Kolada) | [NU]\d{5} ) \s* \)? $
  | \s* (?: i\ (?:procent|%) | (?:%|procent) | totalt? ) $
  | \s+ (?: i\ )? (?: t?kr | mnkr | mkr ) $
  | \s+ (?: i | inom | för ) \s+ (?:hela\ )?
        (?: förvaltning | verksamhet | kommun | enhet | nämnd | organisation ) e?n $                # … i förvaltningen
  | (?: \s* [,:–-] \s* | \s+ \(? ) (?: kvinnor | män | flickor | pojkar | tjejer | killar
        | (?:kvinnor|män) (?: \s?/\s? | \s+ (?:och|resp\.?|respektive) \s+ ) (?:kvinnor|män) ) \)? $     # …, kvinnor
  | \s* \[\d+\] $ | \*+ $ | [¹²³] $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What surrounds the name of an indicator in a table and says nothing of what it is."""

AFTER_ENDS = (
    "%", ")", "]", "*", "¹", "²", "³", "kr", "kronor", "andel", "antal", "dagar", "index", " st", "total", "totalt",
    "en", "kvinnor", "män", "flickor", "pojkar", "tjejer", "killar", "procent", "personer", "kolada", "kkik",
)  # fmt: skip
"""How a name with something behind it ends; it spares most names the search for what."""
LONGEST_AFTER = 30
"""What is behind a name has no more letters; the rest of a long name is not searched for it."""

OF_UNIT = re.compile(
    r"\s+(?:i|inom|för|på)\s+(?:[\w-]+\s){0,4}\w*(?:nämnden|styrelsen|förvaltningen|kontoret|avdelningen)$",
    re.IGNORECASE,
)
"""Whose a value is: *Sjukfrånvaro inom vård- och omsorgsförvaltningen*."""
UNIT_ENDS = ("nämnden", "styrelsen", "förvaltningen", "kontoret", "avdelningen")
LONGEST_UNIT = 60

SHARE_OF = re.compile(r"\s*\bi\s(?:procent|%)\sav\s.*$|,\s*(?:procent|%)\sav\s.*$", re.IGNORECASE)
"""What a share is of: *i % av arbetstid*."""

EXPLAINED = re.compile(r"(?:\s*\(|,\s*)(?!(?:HVB|LSS|IFO|SOL|SÄBO)\b)[A-ZÅÄÖ]{2,6}\)?$")
"""An abbreviation after the name that it stands for: *Hållbart medarbetarengagemang (HME)*; *(HVB)* says where."""

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
TIME_ENDS = (*MONTHS, *(month[:3] for month in MONTHS), "sept", "helår", "helåret", *"0123456789")
"""How a name that ends with a time ends."""
MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zå]*\.?"
TIME = re.compile(
    rf"""
    (?: [\s,:(–-]+ (?: (?: per | år | helår | t\.?o\.?m\.? | utfall | bokslut ) \s+ )?
        (?: {MONTH} (?: \s*[-–]\s* {MONTH} )? (?: \s+ (?:19|20)\d\d )?           # jan–aug 2019
          | (?:19|20)\d\d (?: \s*[-–/]\s* (?:19|20)?\d\d )?                     # 2018, 2017/18
          | (?:kvartal|tertial|kv|t) \s* [1-4] (?: \s+ (?:19|20)\d\d )?           # T2 2016
          | helår(?:et)? | 3[01] (?: \s+ {MONTH} | /(?:[1-9]|1[0-2]) ) (?: \s+ (?:19|20)\d\d )? )
    )+ \)? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The time of a value behind the name of its indicator."""
YEAR = re.compile(r"[\s,:]+(?:19|20)\d\d$")
LONGEST_TIME = 50

Told = Literal["percent", "count", "sek", "days"]

MONEY_BEHIND = re.compile(r"(?:[(,]|\si)\s*(?:t?kr|mnkr|mkr|tusen kronor|kronor)\s*\)?$")
DAYS_BEHIND = re.compile(r"(?:[(,]|\si)\s*(?:antal )?dagar\s*\)?$")
SHARE = re.compile(r"^andel|[(,\s]andel\b|\bprocent(?:en)?\b")
COUNT = re.compile(r"^(?:(?:det )?total[ta]? )?antal|[(,]\s*antal\b")
"""What the words of a name say of its unit: *Andel …* is no count, *Antal …* no share."""


@lru_cache(maxsize=8192)
def undecorated(name: str) -> str:
    """Return `name` without its decoration, or as it is where nothing else is left.

    >>> undecorated("3.2 SOC - Andel behöriga lärare, kvinnor, 2018 (%)"), undecorated("Antal")
    ('behöriga lärare', 'Antal')
    """
    bare = name.strip()
    while (shorter := _shorter(bare)) and shorter != bare:
        bare = shorter
    return bare


def _shorter(name: str) -> str:
    if before := LABEL.match(name) or BEFORE.match(name):
        name = name[before.end() :]
    low = name.casefold()
    name = _without_measure(name)
    if " av " in low and ("% av " in low or "procent av " in low):
        name = SHARE_OF.sub("", name)
    if low.endswith(UNIT_ENDS):
        name = name[:-LONGEST_UNIT] + OF_UNIT.sub("", name[-LONGEST_UNIT:])
    if name[-1:] == ")" or name[-1:].isupper():
        name = name[:-LONGEST_AFTER] + EXPLAINED.sub("", name[-LONGEST_AFTER:])
    return _without_time(name, low).strip(" ,:–-")


def _without_measure(name: str) -> str:
    if not name.casefold().endswith(AFTER_ENDS):
        return name
    return name[:-LONGEST_AFTER] + AFTER.sub("", name[-LONGEST_AFTER:])


def _without_time(name: str, low: str | None = None) -> str:
    """Return `name` without the time at its end; `low` is what it was in small letters before other things went."""
    if not (low or name.casefold()).rstrip(").").endswith(TIME_ENDS):
        return name
    return name[:-LONGEST_TIME] + TIME.sub("", name[-LONGEST_TIME:])


def less_decorated(name: str) -> tuple[str, ...]:
    """Return `name` without some of its decoration: a word that stands before or behind names may be part of one.

    >>> less_decorated("SOC - Avvikelser totalt, kvinnor, 2018")
    ('Avvikelser totalt, kvinnor, 2018', 'Avvikelser totalt, kvinnor', 'Avvikelser totalt')
    """
    label = LABEL.match(name)
    owned = name[label.end() :] if label else name
    timed = YEAR.sub("", owned) if YEAR.search(owned, max(0, len(owned) - LONGEST_AFTER)) else _without_time(owned)
    bare = _without_measure(timed).strip(" ,:–-")
    return tuple(form for form in dict.fromkeys((owned, timed.strip(" ,:–-"), bare)) if form and form != name)


def told_unit(name: str) -> Told | None:
    """Return the unit that the words of a name tell.

    >>> told_unit("Andel heltid"), told_unit("Försörjningsstöd, kr/invånare"), told_unit("Heltid")
    ('percent', 'sek', None)
    """
    low = name.casefold()
    if low.startswith(("kostnad", "utgift")) or "kr/" in low or "kr per " in low:
        return "sek"
    end = low[-LONGEST_AFTER:]
    if "kr" in end and MONEY_BEHIND.search(end):
        return "sek"
    if "dagar" in end and DAYS_BEHIND.search(end):
        return "days"
    if "%" in low or (("andel" in low or "procent" in low) and SHARE.search(low)):
        return "percent"
    return "count" if "antal" in low and COUNT.search(low) else None
