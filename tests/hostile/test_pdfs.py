"""PDFs that lie, are damaged or far too large: read honestly or refused in a sentence, in bounded time and memory."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from models import Extraction
from tests.hostile import pdfs
from tests.hostile.road import flags, outcomes, told
from utfall.engines import Failure, Limits, Outcome

READ = re.escape("Enheten har nått målet")
DAMAGED = r"^UnreadableReport: .*the PDF is damaged.* Fetch it again"
BLANK = r"^UnreadableReport: .*no text and no picture on its only page\. Fetch it again"
CASES: Mapping[str, tuple[Callable[[], bytes], str]] = {
    # Damaged files
    "without xref": (pdfs.without_xref, READ),
    "wrong xref": (pdfs.wrong_xref, READ),
    "wild startxref": (pdfs.wild_startxref, READ),
    "a tenth": (partial(pdfs.cut, 0.1), DAMAGED),
    "half": (partial(pdfs.cut, 0.5), r"the PDF is damaged, and no text is left on any of 3 pages\. Fetch it again"),
    "most": (partial(pdfs.cut, 0.9), READ),
    "cut stream": (pdfs.cut_stream, BLANK),
    "rubbish stream": (pdfs.rubbish_stream, BLANK),
    "unfinished operators": (pdfs.unfinished_operators, READ),
    "two files in one": (pdfs.doubled_eof, READ),
    "rubbish before": (pdfs.rubbish_before, READ),
    **{f"length {n}": (partial(pdfs.lying_length, n), READ) for n in (0, 5, 10**5, -1, 10**12)},
    # Pages that are not there
    "zero pages": (pdfs.zero_pages, r"could not be mended: it holds no page"),
    "no page tree": (pdfs.no_pages_entry, DAMAGED),
    **{f"count {n}": (partial(pdfs.lying_count, n), READ) for n in (0, -1, 5, 10**6, 2**31 - 1, 2**31, 10**15)},
    "pages within themselves": (pdfs.kids_loop, DAMAGED),
    "pages only within themselves": (pdfs.kids_only_loop, DAMAGED),
    "pages that are missing": (pdfs.kids_missing, READ),
    "a page that is its own parent": (pdfs.parent_loop, READ),
    "a tree of 1,000 storeys": (partial(pdfs.deep_page_tree, 1000), READ),
    "a tree of 100,000 storeys": (partial(pdfs.deep_page_tree, 100_000), DAMAGED),
    "one page 2,000 times": (partial(pdfs.same_page_often, 2000), READ),
    # Sizes
    **{
        f"page of {box.decode()}": (partial(pdfs.page_size, box), READ)
        for box in (
            b"0 0 14400 14400", b"0 0 1e6 1e6", b"0 0 1e30 1e30", b"0 0 0 0", b"0 0 nan inf", b"595 842 0 0", b"5",
            b"0 0 (a) /B", b"0 0 99999999999999999999 99999999999999",
        )
    },
    **{
        f"drawing on {box.decode()}": (partial(pdfs.drawing_only, box), r"no text on its only page, |it is a scan, ")
        for box in (b"0 0 1e30 1e30", b"0 0 1 100000", b"0 0 0.001 0.001")
    },
    "a page of nothing": (partial(pdfs.page_size, b"0 0 0.001 0.001"), BLANK),
    "a unit of kilometres": (partial(pdfs.page_size, b"0 0 595 842", b"/UserUnit 1e9"), READ),
    "turned by seven degrees": (partial(pdfs.page_size, b"0 0 595 842", b"/Rotate 7"), READ),
    "shown beside itself": (partial(pdfs.page_size, b"0 0 595 842", b"/CropBox [5000 5000 6000 6000]"), BLANK),
    # Too much
    "100,000 characters": (partial(pdfs.many_characters, 100_000), r"Enheten"),
    "over a million characters": (
        partial(pdfs.many_characters, 1_100_000), r"page 1 holds 1,\d{3},\d{3} characters",
    ),
    "a word of a million letters": (partial(pdfs.one_long_word, 10**6), r"aaaa"),
    "a million paths": (partial(pdfs.many_paths, 10**6), READ),
    "a path of a million corners": (partial(pdfs.one_long_path, 10**6), READ),
    "a table of 10,000 cells": (partial(pdfs.grid, 100, 100), r"Enheten"),
    "20,000 dots": (partial(pdfs.many_dots, 20_000), r"Enheten"),
    "a bomb": (partial(pdfs.bomb, 2**27), READ),
    "a bomb in a bomb": (partial(pdfs.double_bomb, 2**27), READ),
    "a bomb of objects": (partial(pdfs.object_stream_bomb, 2**27), DAMAGED),
    "a bomb of a picture": (partial(pdfs.image_bomb, 8000), READ),
    "a lying picture": (partial(pdfs.lying_image, 2**31 - 1), READ),
    # Nested
    "3 forms deep": (partial(pdfs.nested_forms, 3), READ),
    "5,000 forms deep": (partial(pdfs.nested_forms, 5000), r"^UnreadableReport: "),
    "forms that double": (partial(pdfs.doubling_forms, 5), r"Enheten"),
    "arrays": (partial(pdfs.nested_arrays, 10**6), READ),
    "dictionaries": (partial(pdfs.nested_dictionaries, 10**5), r"^UnreadableReport: "),
    "arrays in the content": (partial(pdfs.nested_in_content, 10**6), READ),
    "states": (partial(pdfs.nested_states, 10**6), READ),
    # Fonts and places
    "missing font": (pdfs.missing_font, READ),
    "no font": (pdfs.no_font_at_all, BLANK),
    "broken font": (pdfs.broken_font_file, r"Enhet"),
    **{f"widths {w.decode()}": (partial(pdfs.lying_widths, w * 224), r"Enhet") for w in (b"0 ", b"nan ", b"1e30 ")},
    "widths below zero": (partial(pdfs.lying_widths, b"-500 " * 224), BLANK),
    **{f"size {s.decode()}": (partial(pdfs.font_size, s), BLANK) for s in (b"0", b"1e30", b"nan", b"1e-40")},
    **{
        f"{kind} {numbers.decode()}": (partial(make, numbers), READ)
        for kind, make in (("matrix", pdfs.matrix), ("text matrix", pdfs.text_matrix))
        for numbers in (
            b"nan 0 0 1 0 0", b"inf 0 0 inf 0 0", b"1e38 0 0 1e38 0 0", b"0 0 0 0 0 0", b"1 1 1 1 0 0",
            b"1 0 0 1 nan nan", b"1 0 0 1 1e38 1e38", b"1e-38 0 0 1e-38 0 0", b"9" * 60 + b" 0 0 1 0 0",
        )
    },
    "far away": (pdfs.far_away, READ),
    **{f"{s.decode()}": (partial(pdfs.spacing, s), READ) for s in (b"1e9 Tc", b"-1e9 Tc", b"1e38 Tw", b"1e30 Tz")},
    "halves of characters": (pdfs.wrong_unicode, "\ufffd \U0010ffffeaaa"),
    "control characters": (pdfs.controls_in_text, r"^Enheten [^\x00-\x08\x0b-\x1f]*har nått målet"),
    # Company
    "with a script": (pdfs.with_script, READ),
    "with PDFs in it": (pdfs.with_attachment, rf"^{READ}[^\f]*\f[^\f]*\f[^\f]*$"),
    "with fields": (pdfs.with_fields, READ),
    "packed objects": (pdfs.with_packed_objects, READ),
    "owner's password": (partial(pdfs.encrypted, user="", owner="b"), READ),
    "user's password": (partial(pdfs.encrypted, user="a", owner="b"), r"^EncryptedReport: .*Save a copy without"),
    # Other kinds
    "nothing": (lambda: b"", r"^EmptyReport: .*the file is empty\. Fetch it again"),
    "a web page": (lambda: b"<!DOCTYPE html><title>404</title>", r"is a web page, whatever its name says\."),
    "an office document": (lambda: b"PK\x03\x04" + bytes(99), r"is an archive or office document \(zip\)"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(99), r"is a picture \(PNG\).* OCR"),
    "a text": (lambda: b"Kvalitet 2020\n", r"is not a PDF \(it does not start with %PDF\)"),
}  # fmt: skip


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    files = {f"{number}.pdf": make() for number, (make, _) in enumerate(CASES.values())}
    found = outcomes(tmp_path_factory.mktemp("hostile"), files)
    return dict(zip(CASES, found.values(), strict=True))


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_pdf_is_read_or_refused_in_a_sentence(case: str, results: dict[str, Outcome]) -> None:
    outcome = results[case]
    assert re.search(CASES[case][1], told(outcome), re.DOTALL), told(outcome)[:400]
    if isinstance(outcome, Failure):
        assert outcome.stage == "reading"
        assert re.fullmatch(r"\d+\.pdf: .+\.", outcome.message), outcome.message
        assert "0x" not in outcome.message, "an address in memory differs from run to run"


@pytest.mark.parametrize("case", ["without xref", "wild startxref", "most", "count 5", "pages that are missing"])
def test_what_was_mended_is_flagged(case: str, results: dict[str, Outcome]) -> None:
    assert "damaged_file" in flags(results[case])


@pytest.mark.parametrize("case", ["packed objects", "owner's password", "with PDFs in it", "length 5"])
def test_what_is_whole_is_not(case: str, results: dict[str, Outcome]) -> None:
    assert flags(results[case]) and "damaged_file" not in flags(results[case])


@pytest.mark.parametrize("make", [partial(pdfs.bomb, 2**31), pdfs.form_loop], ids=["bomb", "form that draws itself"])
def test_what_has_no_end_costs_itself_alone(make: Callable[[], bytes], tmp_path: Path) -> None:
    """Two gigabytes of content and two to the power of many forms: no memory or no time, and the next file is read."""
    limits = Limits(seconds=10.0, memory=2**30)
    found = outcomes(tmp_path, {"a.pdf": make(), "b.pdf": pdfs.whole()}, limits)
    assert isinstance(found["b.pdf"], Extraction)
    assert re.match(r"(LimitExceeded|WorkerCrashed|UnreadableReport): a\.pdf: .+\.$", told(found["a.pdf"]))
