"""Which text is text, and which is garbage that goes through character recognition."""

import pytest

from extract.reading.legibility import is_garbled, looks_like_word

SWEDISH = "Målet är att alla som har insatser ska vara nöjda med det stöd de får. "
SHIFTED = "Nämfu äs auu bmmb tpn ibs jotbutfs tlb wbsb oökeb nfe efu tuöe ef gås. "


@pytest.mark.parametrize(
    "text, garbled",
    [
        (SWEDISH * 8, False),
        (SWEDISH * 2, False),  # too short to tell
        (SHIFTED * 8, True),  # a font whose code table is shifted: could be words, none is Swedish
        ("xkvrtzp qwrtplk dfghjk zxcvbnm plkjhgfd tgbnhyt " * 12, True),
        ((SWEDISH + "MÃ¥let Ã¤r att Ã¶ka nÃ¶jdheten fÃ¶r bÃ¥da mÃ¥lgrupperna \ufffd\ufffd\ufffd ") * 8, True),
        (
            "Sjukfrånvaro Enhet Nämnd och Utfall 7,6 8,1 Personalomsättning 12 14 Medarbetare för året 21 305 " * 6,
            False,
        ),
        ("The share of users who are satisfied with the support was higher in this year than before. " * 6, False),
        ("Andelen som er fornøyd med hjelpen var høyere dette året, og det er ikke flere klager enn før. " * 6, False),
        ("", False),
    ],
)
def test_garbage(text: str, garbled: bool) -> None:
    assert is_garbled(text) is garbled


def test_words() -> None:
    assert [looks_like_word(word) for word in ("LSS", "e-tjänst", "m§l", "(cid:12)")] == [True, True, False, False]
