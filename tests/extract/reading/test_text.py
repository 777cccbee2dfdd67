"""Text files as they come: encodings, line ends, pages."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.reading import read_report
from extract.reading.page_marks import split_pages
from extract.reading.text import decode, make_page
from models import EmptyReport, UnreadableReport, UnsupportedFormat, UtfallError

TEXT = "Kvalitetsberättelse 2020\n\nMålet är uppnått för alla på Ängsbacken – även Örådet."


def write(tmp_path: Path, data: bytes, name: str = "rapport.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encodings_give_the_same_text(tmp_path: Path, encoding: str) -> None:
    report = read_report(write(tmp_path, TEXT.encode(encoding)))
    assert [page.text for page in report.pages] == [TEXT]


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_encodings_of_old_programs(tmp_path: Path, encoding: str) -> None:
    text = TEXT.replace("–", "-")  # DOS has no dash
    assert read_report(write(tmp_path, text.encode(encoding))).pages[0].text == text


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_both_byte_orders(tmp_path: Path, mark: str) -> None:
    report = read_report(write(tmp_path, f"\ufeff{TEXT}".encode(mark)))
    assert report.pages[0].text == TEXT


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("MÃ¥let Ã¤r uppnÃ¥tt â€“ Ã¤ven i Ã–rebro", "Målet är uppnått – även i Örebro"),
        ("Ã„ldre fÃ¥r stÃ¶d â€\x9d", "Äldre får stöd ”"),
        ("Målet är uppnått, men MÃ¥let Ã¤r det inte", "Målet är uppnått, men MÃ¥let Ã¤r det inte"),  # no one encoding
        ("São Paulo, Ã¥", "São Paulo, Ã¥"),  # one such pair is no proof
        ("Målet är uppnått", "Målet är uppnått"),
    ],
)
def test_text_that_was_encoded_twice_is_decoded_twice(text: str, read: str) -> None:
    assert decode(Path("fil.txt"), text.encode()) == read


def test_what_was_decoded_twice_leads_back_to_the_bytes() -> None:
    """Nothing is lost: encoded again, the text is the file."""
    written = "Målet är uppnått för alla på Ängsbacken".encode().decode("cp1252").encode()
    assert decode(Path("fil.txt"), written).encode().decode("cp1252").encode() == written


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Kostnaden var 12&nbsp;400 kr", "Kostnaden var 12\xa0400 kr"),
        ("M&aring;let &auml;r n&aring;tt &ndash; till 85&#160;%", "Målet är nått – till 85\xa0%"),
        ("vård &amp; omsorg &gt; 80 %, &#xE5;r 2020", "vård & omsorg > 80 %, år 2020"),
        ("12&amp;nbsp;400", "12\xa0400"),
        ("över&shy;klagan", "över\xadklagan"),
        ("a&#9;b&#10;c&#0;d", "a b c d"),
        ("R&D; H&M, 5 & 6; &;", "R&D; H&M, 5 & 6; &;"),
        ("a&\u030ao;", "a&\u030ao;"),
    ],
)
def test_the_webs_spelling_of_characters_is_undone(text: str, read: str) -> None:
    assert decode(Path("fil.txt"), text.encode()) == read


PROSE = "Under året har vi arbetat med att utveckla våra rutiner så att alla får det stöd som de har rätt till.\n"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (PROSE.replace(" ", "\t") * 5, PROSE * 5),
        (PROSE.replace(" ", "\t") * 5 + "Nöjda\t\t78\t\t82\n", PROSE * 5 + "Nöjda\t78\t82\n"),
        (PROSE * 5 + "Mått\t2019\n" * 50, PROSE * 5 + "Mått\t2019\n" * 50),
        ("Mått\t2019\t2020\n" * 50, "Mått\t2019\t2020\n" * 50),
        ("Andel nöjda\tnästan alla\tinte alla\n" * 50, "Andel nöjda\tnästan alla\tinte alla\n" * 50),
        (PROSE.replace(" ", "\t"), PROSE.replace(" ", "\t")),  # too short to be sure
    ],
)
def test_tabs_that_stand_for_spaces_are_spaces(text: str, read: str) -> None:
    assert decode(Path("fil.txt"), text.encode()) == read


def test_tabs_and_signs_of_the_web_take_little_time() -> None:
    began = time.process_time()
    for text in ("&nbsp;" * 10**5, "& " * 10**5, "a\t" * 10**5, "a \t" * 10**5, "a" + " \t" * 10**5, "&" * 10**5):
        decode(Path("fil.txt"), text.encode())
    assert time.process_time() - began < 8


def test_letters_in_two_characters_become_one(tmp_path: Path) -> None:
    report = read_report(
        write(tmp_path, "Ma\u030alet a\u0308r uppna\u030att fo\u0308r alla boende i a\u030ar.".encode())
    )
    assert report.pages[0].text == "Målet är uppnått för alla boende i år."


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends(tmp_path: Path, end: str) -> None:
    report = read_report(write(tmp_path, TEXT.replace("\n", end).encode()))
    assert report.pages[0].text == TEXT


def test_line_ends_of_several_kinds_in_one_file(tmp_path: Path) -> None:
    report = read_report(write(tmp_path, "Målet är nått.\r\nAlla trivs.\rIngen klagar.\nSlut på året.".encode()))
    assert report.pages[0].text == "Målet är nått.\nAlla trivs.\nIngen klagar.\nSlut på året."


def test_what_is_read(tmp_path: Path) -> None:
    report = read_report(write(tmp_path, TEXT.encode()))
    assert (report.format, report.text_source, len(report.id), len(report.sha256)) == ("text", "text", 16, 64)
    assert report.sha256.startswith(report.id)
    assert [word.text for word in report.pages[0].words[:4]] == ["Kvalitetsberättelse", "2020", "Målet", "är"]
    assert all(word.box is None for word in report.pages[0].words)


def test_a_suffix_in_capitals(tmp_path: Path) -> None:
    assert read_report(write(tmp_path, TEXT.encode(), "RAPPORT.TXT")).format == "text"


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("ett\ftvå\ftre", ["ett", "två", "tre"]),
        ("ett\f\ftvå\f", ["ett", "två"]),
        ("ett\ntvå", ["ett\ntvå"]),
        ("lång rad. " * 60 + "\n" + "lika lång. " * 60, ["lång rad. " * 60, "lika lång. " * 60]),
        ("lång rad. " * 60, ["lång rad. " * 60]),
        (  # a converter's numbers before the pages
            "\n\n".join(f"{number} lång rad." + " lika lång." * 60 for number in (1, 2, 3)),
            ["lång rad." + " lika lång." * 60] * 3,
        ),
        (
            "\n\n".join(f"{number} mål nåddes." + " lika lång." * 60 for number in (4, 2, 3)),
            [f"{number} mål nåddes." + " lika lång." * 60 for number in (4, 2, 3)],
        ),
        ("--- Page 1 ---\nett\n--- Page 2 ---\ntvå", ["\nett\n", "\ntvå"]),
        ("== Sida 1 av 2 ==\nett\n== Sida 2 av 2 ==\ntvå", ["\nett\n", "\ntvå"]),
        ("<PARSED TEXT FOR PAGE: 1 / 2>\nett\n<PARSED TEXT FOR PAGE: 2 / 2>\ntvå", ["\nett\n", "\ntvå"]),
        ("<PARSED TEXT FOR PAGE: 1 / 1>\nett", ["\nett"]),
        ("<!-- page 1 -->\nett\n<!-- page 2 -->\ntvå", ["\nett\n", "\ntvå"]),
        ("[Sida 1]\nett\n[Sida 2]\ntvå", ["\nett\n", "\ntvå"]),
        ("omslag\n--- Page 2 ---\ntvå\n--- Page 3 ---\ntre", ["omslag\n", "\ntvå\n", "\ntre"]),
        ("fil.pdf\n--- Page 1 ---\nett\n--- Page 2 ---\ntvå", ["fil.pdf\n\nett\n", "\ntvå"]),
        ("ett\nSida 1 av 2\ntvå\nSida 2 av 2\n", ["ett\nSida 1 av 2", "\ntvå\nSida 2 av 2"]),  # below the text
        ("Sida 1 (2)\nett\nSida 2 (2)\ntvå", ["Sida 1 (2)\nett\n", "Sida 2 (2)\ntvå"]),  # above it
        ("ett\n1 (2)\ntvå\n2(2)", ["ett\n1 (2)", "\ntvå\n2(2)"]),
        ("ett\n--- Page 7 ---\ntvå\n--- Page 3 ---\ntre", None),  # they count nothing
        ("ett\n1 (2)\ntvå\n2 (5)", None),
        ("Se sidan 3 av planen.\nSe sidan 4 av planen.", None),
        ("--- Mål 1 ---\nett\n--- Mål 2 ---\ntvå", None),
        ("ett\n1\ntvå\n2", None),  # numbers alone can be anything
    ],
)
def test_pages(text: str, pages: list[str] | None) -> None:
    assert split_pages(text) == (pages or [text])


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("tom.txt", b"", EmptyReport),
        ("blank.txt", b" \n\t\n", EmptyReport),
        ("siffror.txt", b"12 34 56 78 90\n", EmptyReport),
        ("nollor.txt", b"M\x00\x01\x02" * 50, UnreadableReport),
        ("bild.png", b"\x89PNG", UnsupportedFormat),
        ("utan", b"Text", UnsupportedFormat),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, data: bytes, error: type[UtfallError]) -> None:
    with pytest.raises(error) as caught:
        read_report(write(tmp_path, data, name))
    assert str(caught.value).startswith(name)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableReport, match=r"borta\.txt"):
        read_report(tmp_path / "borta.txt")


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_clear_error(data: bytes) -> None:
    try:
        text = decode(Path("fil.txt"), data)
    except UnreadableReport as error:
        assert str(error).startswith("fil.txt")
    else:
        assert "\r" not in text


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=80))
def test_words_stand_where_they_say(text: str) -> None:
    page = make_page(3, text)
    assert page.number == 3
    assert all(text[word.start : word.end] == word.text for word in page.words)
    assert "".join(word.text for word in page.words) == "".join(text.split())
