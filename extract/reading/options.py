"""How reports are read: what a user may choose."""

from dataclasses import dataclass
from typing import Literal

Ocr = Literal["auto", "never", "always"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOptions:
    """What goes through character recognition (`auto`: pages without usable text), in which language, for how long.

    `patient` says that a file may take as long as its pages need; else one with many scanned pages raises
    `NeedsMoreTime`, so that it can be given that time.
    """

    ocr: Ocr = "auto"
    language: str = "swe"
    seconds_per_page: float = 60.0
    patient: bool = True


DEFAULT = ReadingOptions()
