"""Phrases that mean others, or nothing, replaced in a row of stems: what is left says the same in fewer words."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

Words = tuple[str, ...]


class Meanings:
    """Replaces phrases by what they mean; of phrases that begin at the same word, the longest."""

    def __init__(self, meanings: Mapping[str, str]) -> None:
        by_first: dict[str, list[tuple[Words, Words]]] = defaultdict(list)
        for phrase in sorted(meanings, key=len, reverse=True):
            words = tuple(phrase.split())
            by_first[words[0]].append((words, tuple(meanings[phrase].split())))
        self._by_first = {first: tuple(phrases) for first, phrases in by_first.items()}

    def told(self, words: Iterable[str]) -> list[str]:
        """Return words with each phrase replaced by what it means.

        >>> Meanings({"barn ung": "barn", "och": ""}).told(["barn", "och", "ung"])
        ['barn', 'ung']
        """
        given, by_first = tuple(words), self._by_first
        found, at = list[str](), 0
        while at < len(given):
            word = given[at]
            at += 1
            if word not in by_first:
                found.append(word)
                continue
            for phrase, meaning in by_first[word]:
                if len(phrase) == 1 or given[at - 1 : at - 1 + len(phrase)] == phrase:
                    found += meaning
                    at += len(phrase) - 1
                    break
            else:
                found.append(word)
        return found
