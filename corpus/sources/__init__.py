"""The sources of the specimens: one module each, with the words of the report and the facts noted beside them."""

from collections.abc import Iterator
from importlib import import_module

from corpus.story import Specimen

NAMES = ("tierp", "solleftea", "osby", "mariestad", "hagfors", "svenljunga")


def specimens() -> Iterator[Specimen]:
    """Yield the specimens in a fixed order."""
    for name in NAMES:
        yield import_module(f"corpus.sources.{name}").specimen()
