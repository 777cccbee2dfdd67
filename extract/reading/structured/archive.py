"""Zipped XML (.docx, .odt) before it is opened: what a file really is, and what it may cost."""

import io
import zipfile
import zlib
from pathlib import Path

from models import EmptyReport, EncryptedReport, UnreadableReport

LARGEST_XML = 64 * 2**20
"""Bytes of one XML part, unpacked. A report of 1,000 pages has some 20 MB; a tree takes ten times its text."""

LARGEST_ALL = 512 * 2**20
"""Bytes of all parts, pictures included: what a file of many photographs may have, and memory can hold."""

MOST_PARTS = 20_000
"""Files in the archive; each picture is one."""

DOCTYPE_WITHIN = 4096
"""Bytes at the start of a part in which a document type stands, if it has one."""

FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, KeyError, ValueError, OSError)
"""What the libraries raise for a damaged archive."""

AGAIN = "Fetch it again from where it was published, or open and save it in the program it was written with."

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = (
    (b"%PDF-", "a PDF", ".pdf"),
    (b"{\\rtf", "an RTF text", None),
    (b"<!doctype html", "a web page", ".html"),
    (b"<html", "a web page", ".html"),
    (b"<?xml", "an XML file", None),
)


def open_archive(path: Path, data: bytes, part: str, kind: str) -> zipfile.ZipFile:
    """Return the archive, or raise an error that says why it is no `kind` (`a Word document`) with the part `part`."""
    _check_start(path, data, kind)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except FAULTS as error:
        raise UnreadableReport(f"{path.name}: is damaged, and cannot be unpacked ({told(error)}). {AGAIN}") from error
    _check_size(path, infos)
    names = {info.filename for info in infos}
    if part not in names:
        raise UnreadableReport(f"{path.name}: is not {kind}, whatever its name says (it has no {part}). {AGAIN}")
    if any(info.flag_bits & 1 for info in infos):
        raise EncryptedReport(f"{path.name}: needs a password. Save a copy without password, and read that.")
    for info in infos:
        if info.filename.endswith((".xml", ".rels")):
            _check_part(path, archive, info)
    return archive


def _check_start(path: Path, data: bytes, kind: str) -> None:
    """Raise the error that says what the file is, if it is no archive."""
    if not data.strip(b"\x00\r\n\t "):
        raise EmptyReport(f"{path.name}: the file is empty. Fetch it again from where it was published.")
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise EncryptedReport(f"{path.name}: needs a password. Save a copy without password, and read that.")
        raise UnreadableReport(
            f"{path.name}: is a file of an old Office program, whatever its name says. Save it as .docx or PDF."
        )
    start = data.lstrip(b"\xef\xbb\xbf \r\n\t")[:32].lower()
    for mark, what, suffix in _KINDS:
        if start.startswith(mark.lower()):
            remedy = f"Name it {suffix}, and read that." if suffix else "Save it as .docx or PDF, and read that."
            raise UnreadableReport(f"{path.name}: is {what}, not {kind}. {remedy}")
    if not data.startswith(b"PK"):
        raise UnreadableReport(f"{path.name}: is not {kind}, whatever its name says. Check what was saved.")


def _check_size(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    """Raise an error for an archive that unpacks to more than a report needs.

    The sizes are what the archive itself says; no more than that is ever unpacked of a part.
    """
    xml = max((info.file_size for info in infos if info.filename.endswith((".xml", ".rels"))), default=0)
    if xml > LARGEST_XML or sum(info.file_size for info in infos) > LARGEST_ALL or len(infos) > MOST_PARTS:
        raise UnreadableReport(
            f"{path.name}: unpacks to more than a report may hold ({LARGEST_XML >> 20} MB of text, "
            f"{LARGEST_ALL >> 20} MB in all). Split it, or save it as PDF."
        )


def _check_part(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """Raise an error for a part that is damaged, or has a document type: entities are bombs, and no program writes any.

    All of the part is unpacked, in pieces: the archive's check sum comes last.
    """
    try:
        with archive.open(info) as part:
            start = part.read(DOCTYPE_WITHIN)
            while part.read(2**20):
                pass
    except (*FAULTS, RuntimeError) as error:
        fault = f"{path.name}: is damaged in {info.filename} ({told(error)})"
        raise UnreadableReport(f"{fault}. {AGAIN}") from error
    # In UTF-16, too, which no office program writes.
    if b"<!DOCTYPE" in start.replace(b"\x00", b"") and not info.filename.startswith(("META-INF/", "Object")):
        raise UnreadableReport(
            f"{path.name}: {info.filename} declares a document type, as no office program does. {AGAIN}"
        )


def told(error: Exception) -> str:
    """Return a library's words for a fault, in short."""
    lines = str(error).strip("'\"").splitlines()
    return lines[0].rstrip(".")[:120] if lines else type(error).__name__
