"""Bytes as text: which encoding a file is in, where it says so itself and where only its letters tell."""

import codecs
import unicodedata

import regex

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

BINARY_SAMPLE = 1_000
"""Bytes at the start of a file in which a zero byte says that it is no text, unless it is UTF-16."""

SAMPLE = 4_000
"""Bytes at the start of a file in which zero bytes tell UTF-16 without a mark."""

MOSTLY_ZERO = 0.6
HARDLY_ZERO = 0.05
"""Of Swedish text in UTF-16, every second byte is zero, but for dashes and quotes; of the other bytes none is."""

FEW_WRONG = 0.2
"""A text in UTF-8 may hold a few wrong bytes, or be cut within a letter; in an older one nearly every å is wrong."""

OLD = ("cp1252", "mac_roman", "cp850")
"""Encodings of Swedish text that is not UTF-8, the likeliest first: Windows, old Macintosh, DOS.

The one in which the most letters beyond ASCII are Swedish is right. Of nine texts of 17 to 119 bytes in these encodings
this rule reads all as they were written; charset-normalizer reads two (it takes Windows-1252 for 1250).
"""

NOT_OF_TEXT = (
    *("utf", "idna", "punycode", "raw_unicode", "unicode"),
    *("base64", "bz2", "hex", "quopri", "rot13", "uu", "zlib"),
)
"""Codecs that cannot be what is left once UTF-8 has been tried, or that are no encodings of text."""

TWICE = 2
"""As many letters like `Ã¥`, and none that is right, are text that was encoded twice."""

_SWEDISH = frozenset("åäöÅÄÖéÉ")
_ASCII = bytes(range(0x80))
_CONTROL = {
    **{code: " " for code in (*range(0x20), 0x7F) if chr(code) not in "\t\n\f"},
    **{ord("\v"): "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n\n"},
    **{0x2010: "-", 0x2011: "-"},  # hyphens as converters of PDFs give them
}
"""What stands for a control character: a zero ends a text for SQLite, an escape changes the colour of a terminal;
a hyphen is one however it is set."""
_MOJIBAKE = regex.compile(r"Ã[¥¤¶…„–\x85\x84\x96©]|â€[“”™œ\x93\x94\x99\x9d¢\u0153]")


def decode_bytes(data: bytes, *, named: str | None = None) -> str:
    """Return the bytes as text in composed form (å as one character) with `\\n` for line ends.

    `named` is the encoding that the file says it is in. What is UTF-8 without a fault is UTF-8, whatever it says.

    >>> decode_bytes("Mål".encode("utf-16-le")), decode_bytes("Mål".encode("cp1252")), decode_bytes("MÃ¥l Ã¤r".encode())
    ('Mål', 'Mål', 'Mål är')
    """
    return tidy(_once(_decoded(data, named)))


def is_binary(data: bytes) -> bool:
    """Return True for bytes that are no text in any encoding: zeros stand where no wide encoding has them."""
    marked = data.startswith(tuple(mark for mark, _ in _MARKS)) or _utf16_without_mark(data)
    return not marked and b"\x00" in data[:BINARY_SAMPLE]


def tidy(text: str) -> str:
    """Return the text in composed form with `\\n` for line ends, and no other control characters than tabs."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).translate(_CONTROL)


def _decoded(data: bytes, named: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if wide := _utf16_without_mark(data):
        return data.decode(wide, errors="replace")
    if (text := _strictly(data, "utf-8")) is not None:
        return text
    if named is not None and (known := _python_name(named)) and (text := _strictly(data, known)) is not None:
        return text
    text = data.decode("utf-8", errors="replace")
    if text.count("\ufffd") <= FEW_WRONG * sum(letter > "\x7f" for letter in text):
        return text
    special = data.translate(None, delete=_ASCII)
    best = max(OLD, key=lambda old: sum(letter in _SWEDISH for letter in special.decode(old, errors="replace")))
    return data.decode(best, errors="replace")


def _utf16_without_mark(data: bytes) -> str | None:
    """Return the byte order of text in UTF-16 that does not say so, or None."""
    sample = data[: SAMPLE - SAMPLE % 2]
    pairs = len(sample) // 2
    if not pairs:
        return None
    even, odd = sample[: 2 * pairs : 2].count(0) / pairs, sample[1 : 2 * pairs : 2].count(0) / pairs
    if odd >= MOSTLY_ZERO and even <= HARDLY_ZERO:
        return "utf-16-le"
    return "utf-16-be" if even >= MOSTLY_ZERO and odd <= HARDLY_ZERO else None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _python_name(named: str) -> str | None:
    """Return what Python calls an encoding; Latin-1 is Windows-1252, as in browsers. UTF-8 has been tried."""
    try:
        name = codecs.lookup(named).name
    except LookupError:
        return None
    if name.startswith(NOT_OF_TEXT):
        return None
    return "cp1252" if name in ("iso8859-1", "ascii", "latin-1") else name


def _once(text: str) -> str:
    """Return text that was encoded as UTF-8 twice as it was before: an encoding like any other, undone as a whole.

    Where some of it is right as it stands, nothing is undone: then no one reading of the bytes is the writer's.
    """
    if len(_MOJIBAKE.findall(text)) < TWICE or any(letter in text for letter in "åäöÅÖ"):
        return text
    try:
        raw = b"".join(_byte(character) for character in text)
    except UnicodeEncodeError:
        return text
    return _strictly(raw, "utf-8") or text


def _byte(character: str) -> bytes:
    """Return the byte that was read as a character; bytes that Windows-1252 leaves undefined stand for themselves."""
    return bytes([ord(character)]) if ord(character) < 0xA0 else character.encode("cp1252")
