"""Where a goal ends that a sentence holds as a clause: before the verb of the sentence, which judges it or tells of it.

*Målet att alla ska ha en plan | gäller bara äldre*, *I fråga om målet att fler ska cykla | går det åt rätt håll*.
"""

import regex

_SHALL = regex.compile(r"\b(?:ska|skall|skulle)\s+(?:\p{L}+\s+){0,3}?\p{L}+(?:[aå]s?|bli|ge|ske|se|le)\b", regex.I)
# Verbs that a sentence on a goal has; one behind *som*, *att* or *när* is that of a clause within the goal.
_VERB = regex.compile(
    r"(?<!\b(?:som|att|när|där|om|vilka|vilket|vad|hur|så länge|innan|eftersom|medan)\s(?:(?:\p{L}|-)+\s){0,2})"
    r"\b(?:är|var|har|hade|blev|går|gick|ser|såg|kan|kunde|kommer|kom|visar|visade|återstår|återstod|kvarstår|pågår|saknas"
    r"|berör|berörde|rör|rörde|avser|avsåg|gäller|gällde|omfattar|omfattade|når|nådde|nås|nåddes|uppnås|uppnåddes|uppfylls|uppfylldes|klaras"
    r"|klarades|bedöms|bedömdes|anses|ansågs|följs|följdes|mäts|mättes|ligger|låg|kräver|krävde|fick|får|behöver|behövde"
    r"|uteblev|utgår|utgick|prioriteras|prioriterades|infriades|överträffades|förutsätter|fungerar|tas|togs)\b"
    r"(?!\s(?:och|eller)\s\p{Ll}+(?:[aå]s?)\b)",
    regex.I,
)


def verb_behind(text: str, start: int) -> int | None:
    """Return where the verb of a sentence stands behind a goal that begins at `start`, or None.

    >>> text = "Målet att alla som är nya ska få en fadder har bara delvis nåtts"
    >>> text[verb_behind(text, 10) :]
    'har bara delvis nåtts'
    """
    shall = _SHALL.search(text, start)
    verb = _VERB.search(text, shall.end()) if shall is not None else None
    return verb.start() if verb is not None and text[: verb.start()].endswith((" ", ",")) else None
