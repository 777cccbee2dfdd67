"""Every error that utfall raises on purpose: file, fault and remedy in one sentence."""

from typing import ClassVar


class UtfallError(Exception):
    """Base of every error utfall raises on purpose; its text is fit to show a user."""

    stage: ClassVar[str] = "unknown"


class UnsupportedFormat(UtfallError):
    """The file is of a kind that utfall does not read (yet)."""

    stage = "format"


class UnreadableReport(UtfallError):
    """The file is of a kind that utfall reads, but this one is damaged or holds no words."""

    stage = "reading"


class EncryptedReport(UnreadableReport):
    """The file needs a password."""


class NeedsMoreTime(UtfallError):
    """The file can be read, but not in the time that any file may take: `pages` scanned pages, `seconds` for them."""

    stage = "reading"

    def __init__(self, message: str, *, seconds: float, pages: int) -> None:
        super().__init__(message)
        self.seconds = seconds
        self.pages = pages


class EmptyReport(UnreadableReport):
    """The file is empty, or none of its pages holds a word."""
