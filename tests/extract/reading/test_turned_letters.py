"""Letters of turned heads that stand in a file one by one, in the order of their heights."""

import pytest

from extract.reading.turned_letters import joined
from models import Draft


def letters(*texts: str, left: float = 370.0, pitch: float = 5.0) -> list[Draft]:
    """Return pieces below one another; an empty one is the room of a space."""
    tops = [(text, 100 + pitch * at) for at, text in enumerate(texts) if text]
    return [Draft(text, (left, top, left + 10, top + 4.6), 9.0) for text, top in tops]


def turned(words: list[Draft], turn: int) -> list[str]:
    return [word.text for word in joined(words, dict.fromkeys(range(len(words)), turn))]


@pytest.mark.parametrize(
    ("pieces", "turn", "wanted"),
    [
        (("n", "a", "l", "o", "k", "s"), 90, ["skolan"]),  # it runs upwards
        (("V", "år", "d"), 270, ["Vård"]),  # … or down
        (("t", "e", "k", "i", "r", "", "a", "l", "e", "H"), 90, ["Hela", "riket"]),
        (("a", "b"), 90, ["a", "b"]),  # marks, one above the other
        (("Norr", "skolan", "Ekby"), 90, ["Norr", "skolan", "Ekby"]),  # whole words
    ],
)
def test_turned_letters_are_words(pieces: tuple[str, ...], turn: int, wanted: list[str]) -> None:
    assert turned(letters(*pieces), turn) == wanted


def test_letters_of_other_columns_and_upright_ones_stay_apart() -> None:
    assert turned([*letters("a", "b"), *letters("c", left=430)], 90) == ["a", "b", "c"]
    assert [word.text for word in joined(letters("1", "2", "3"), {})] == ["1", "2", "3"]
