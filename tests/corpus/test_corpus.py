"""The specimens: gold that loads, words that stand in the reports, and typesetting that gives the same bytes."""

import io
import json
import math
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import docx
import pdfplumber
import pypdfium2
import pytest
from docx.oxml.ns import qn

from corpus import typeset
from corpus.gold import AMOUNTS, FIELDS, VERBATIM, Noted, goal, missing, number
from corpus.shapes import MARK_COLOURS, NEEDLE
from corpus.sources import KEPT_ASIDE, NAMES, specimens
from corpus.story import Paragraph, SourceError, Specimen

ROOT = Path(typeset.__file__).parent.parent
REPORTS = sorted(p for p in typeset.REPORTS.iterdir() if p.suffix in {".pdf", ".txt", ".docx"})
GOLD = sorted(typeset.GOLD.glob("*.json"))
PDFS = [p for p in REPORTS if p.suffix == ".pdf"]
STATUSES = {"achieved", "partly", "not_achieved", "uncertain", "ongoing", "not_measured", None}
SCALE = 2.0
# Sums that do not hold because they are misprinted, or one of their parts is.
PLANTED_SUMS = {
    *(("bollnas", "Summa", name) for name in ("budget", "deviation")),
    *((stem, "Summa", "deviation") for stem in ("tierp", "ostersund")),
    *((stem, "Totalt", "deviation") for stem in ("eksjo", "ludvika")),
    ("hagfors", "Summa", "previous"),
    ("kalix", "Summa", "outcome"),
    ("leksand", "Summa", "outcome"),
    ("tranas", "Summa nettokostnad", "deviation"),
}
# Sums of another kind: costs without the income above them, or less it where neither has a sign; a project without
# outcome that counts in the total.
OTHER_SUMS = {
    *(("tidaholm", "Nettokostnad", name) for name in ("budget", "outcome", "previous")),
    *(("mariestad", "Summa kostnader", name) for name in ("budget", "forecast", "deviation")),
    ("tranas", "Summa", "deviation"),
}


def load(path: Path) -> dict[str, Any]:
    """Return the gold of a gold file, or of a report."""
    found: dict[str, Any] = json.loads((typeset.GOLD / f"{path.stem}.json").read_text(encoding="utf-8"))
    return found


def pages(path: Path) -> list[str]:
    """Return the text of each page of a report."""
    if path.suffix == ".pdf":
        return typeset.pdf_pages(path.read_bytes())
    if path.suffix == ".docx":
        return ["".join(f"{node.text} " for node in docx.Document(str(path)).element.body.iter(qn("w:t")))]
    return [path.read_text(encoding="utf-8")]


def squash(text: str) -> str:
    """Return `text` without white space and hyphens, which line ends make unreliable."""
    return re.sub(r"[\s\-\u00ad\ufffe\u0002]+", "", text)


by_stem = pytest.mark.parametrize("path", GOLD, ids=lambda p: p.stem)
by_report = pytest.mark.parametrize("path", REPORTS, ids=lambda p: p.name)


def test_every_report_has_gold_and_every_gold_a_report() -> None:
    assert {p.stem for p in REPORTS} == {p.stem for p in GOLD} == {s.stem for s in specimens()}
    assert len(GOLD) >= 18
    assert any(p.suffix == ".txt" for p in REPORTS)


@by_stem
def test_gold_has_every_field(path: Path) -> None:
    gold = load(path)
    assert gold["report"] == path.stem
    assert gold["document"]["municipality_code"].isdigit()
    for kind, names in FIELDS.items():
        for fact in gold[kind]:
            assert list(fact)[: len(names)] == names


@by_stem
def test_keys_resolve(path: Path) -> None:
    gold = load(path)
    keys = [g["key"] for g in gold["goals"]]
    assert len(keys) == len(set(keys))
    named = [g["parent"] for g in gold["goals"] if g["parent"]] + [a["goal"] for a in gold["assessments"]]
    named += [key for a in gold["assessments"] for key in a.get("goal_alt", [])]
    named += gold.get("icon_only_status", []) + gold.get("noncontiguous", [])
    named += [icon["goal"] for icon in gold.get("icons", []) if icon["goal"]]
    assert set(named) <= set(keys)


@by_stem
def test_statuses_and_values_are_well_formed(path: Path) -> None:
    gold = load(path)
    assert {a["status"] for a in gold["assessments"]} <= STATUSES
    for seen in gold["observations"]:
        in_words = number(seen["value_text"])
        if in_words is None:
            assert seen["value"] is None or re.search(r"[a-zåäö]", seen["value_text"], re.I), seen
        elif not (seen["unit"] == "sek" and re.search("[mt]n?kr|miljoner", seen["value_text"])):
            assert seen["value"] in (in_words, None) or "av" in seen["value_text"], seen
    for line in gold["budget"]:
        assert any(line[name] is not None for name in ("budget", "outcome", "forecast", "deviation")) or (
            line["item"] == "Inkomster"
        )


@by_report
def test_words_of_the_gold_stand_in_the_report(path: Path) -> None:
    gold, text = load(path), squash("\n".join(pages(path)))
    parted = set(gold.get("noncontiguous", []))
    for kind, names in VERBATIM.items():
        for fact in gold[kind]:
            for name in names:
                wanted = squash(fact[name] or "")
                if wanted not in text:
                    assert fact.get("key") in parted, f"{kind}: {fact[name]!r} is not in {path.name}"
                    assert two_pieces(wanted, text), f"{kind}: {fact[name]!r} is not in two pieces in {path.name}"


def two_pieces(wanted: str, text: str) -> bool:
    """Return True where `wanted` stands in `text` with something else in its midst."""
    return any(
        0 <= (first := text.find(wanted[:cut])) < text.find(wanted[cut:], first + cut)
        for cut in range(8, len(wanted) - 7)
    )


def test_a_goal_is_really_parted_by_a_page_break() -> None:
    parted = [(p, key) for p in PDFS for key in load(p).get("noncontiguous", [])]
    assert parted
    for path, key in parted:
        text = next(g["text"] for g in load(path)["goals"] if g["key"] == key)
        assert squash(text) not in squash("\n".join(pages(path)))


@pytest.mark.parametrize("path", PDFS, ids=lambda p: p.name)
def test_pages_have_text_and_the_document_is_small(path: Path) -> None:
    texts = pages(path)
    assert 2 <= len(texts) <= 8
    assert all(len(text.split()) >= 4 for text in texts)


def middle(icon: dict[str, Any]) -> tuple[float, float]:
    """Return a point of a symbol that has its colour: the middle, or of a gauge a point beyond the needle's tip."""
    x0, top, x1, bottom = icon["bbox"]
    if icon["shape"] != "gauge":
        return (x0 + x1) / 2, (top + bottom) / 2
    angle, radius = math.pi * (1 - NEEDLE[icon["colour"]]), (x1 - x0) / 2 * 0.93
    return (x0 + x1) / 2 + radius * math.cos(angle), bottom - radius * math.sin(angle)


@pytest.mark.parametrize("path", [p for p in PDFS if load(p).get("icons")], ids=lambda p: p.name)
def test_status_symbols_are_drawn_where_the_gold_says(path: Path) -> None:
    document = pypdfium2.PdfDocument(path)
    images = [page.render(scale=SCALE).to_pil().convert("RGB") for page in document]
    for icon in load(path)["icons"]:
        x, y = middle(icon)
        seen = images[icon["page"] - 1].getpixel((round(x * SCALE), round(y * SCALE)))
        assert "#{:02x}{:02x}{:02x}".format(*seen) == MARK_COLOURS[icon["colour"]]


def test_only_the_planted_rows_of_the_budgets_are_wrong() -> None:
    wrong = set()
    for path in GOLD:
        for line in load(path)["budget"]:
            result = line["outcome"] if line["forecast"] is None else line["forecast"]
            if None in (line["budget"], result, line["deviation"]) or line["source"] != "table":
                continue
            if abs(line["budget"] - result) != abs(line["deviation"]):
                wrong.add((path.stem.split("-")[0], line["item"]))
    assert wrong == {
        ("tierp", "Övriga kostnader"),
        ("mariestad", "Övriga kostnader"),
        ("eksjo", "Totalt"),
        ("ostersund", "Hemtjänst"),
        ("tranas", "Gator och vägar"),
        ("kalix", "Summa"),
        ("ludvika", "LSS"),
        ("leksand", "Summa"),
    }


def test_only_the_planted_sums_of_the_budgets_are_wrong() -> None:
    wrong = set()
    for path in GOLD:
        table: list[dict[str, Any]] = []
        for line in (line for line in load(path)["budget"] if line["source"] == "table"):
            if not line["is_total"]:
                table.append(line)
                continue
            for name in AMOUNTS:
                parts = [row[name] for row in table if row[name] is not None]
                # A sum of decimals that were multiplied may be a krona off.
                if table and parts and line[name] is not None and abs(sum(parts) - line[name]) > 1:
                    wrong.add((path.stem.split("-")[0], line["item"], name))
            table = []
    assert wrong == PLANTED_SUMS | OTHER_SUMS


def test_only_the_planted_sums_of_counts_are_wrong() -> None:
    wrong = set()
    for path in GOLD:
        columns: dict[str, list[float]] = {}
        for seen in load(path)["observations"]:
            if seen["source"] != "table" or seen["unit"] != "count":
                continue
            parts = columns.setdefault(seen["series"] or "", [])
            if seen["name"] not in {"Summa", "Totalt"}:
                parts.append(seen["value"] or 0)
            elif sum(parts) != seen["value"]:
                wrong.add((path.stem.split("-")[0], seen["series"]))
    assert wrong == {("osby", "2018"), ("strangnas", "Helt uppfyllda"), ("pitea", "2024"), ("amal", "2006")}


def test_only_the_planted_survey_total_is_wrong() -> None:
    answers: dict[tuple[str, str], float] = {}
    for seen in load(typeset.GOLD / "osby-omsorgsforvaltningen-2018.json")["observations"]:
        if seen["name"].endswith("?"):
            row = (seen["name"], seen["series"].split(" · ")[0])
            answers[row] = answers.get(row, 0) + seen["value"]
    assert len(answers) == 9
    assert {row: total for row, total in answers.items() if total != 100} == {
        ("Får du bestämma om saker som är viktiga för dig?", "Totalt"): 110
    }


def unpacked(path: Path, data: bytes) -> list[tuple[str, bytes]]:
    """Return the parts of a file: of an archive its files, which other machines may pack otherwise."""
    if path.suffix != ".docx":
        return [(path.name, data)]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def test_typesetting_again_gives_the_same_bytes() -> None:
    for path, data in typeset.all_files().items():
        same = unpacked(path, path.read_bytes()) == unpacked(path, data)
        assert same, f"{path.name} differs: run python -m corpus.typeset and look at the change"


def test_bytes_do_not_hang_on_the_hash_seed() -> None:
    code = (
        "import hashlib; from corpus import typeset;"
        "print(hashlib.sha256(b''.join(typeset.all_files().values())).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_a_fact_that_does_not_stand_beside_its_words_is_refused() -> None:
    specimen: Specimen = next(specimens())
    with pytest.raises(SourceError, match="Ett annat mål"):
        specimen.add(Paragraph("Ett mål"), goal("x", "Ett annat mål"))
    assert missing([Noted("goals", {"text": "Ett mål"})], "Här står Ett <b>mål</b>.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 250,5", 1250.5),
        ("- 951", -951),
        ("−7,2 mkr", -7.2),
        ("Minst 40", 40),
        ("6.8%", 6.8),
        ("85 % av 60", 85),
        ("–", None),
        ("Ej mätt", None),
    ],
)
def test_number(text: str, expected: float | None) -> None:
    assert number(text) == expected


@by_stem
def test_readme_counts_the_facts(path: Path) -> None:
    readme = (ROOT / "corpus" / "README.md").read_text(encoding="utf-8")
    row = next(line for line in readme.splitlines() if line.startswith(f"| `{path.stem}"))
    gold = load(path)
    cells = [o for o in gold["observations"] if o["source"] == "table"]
    empty = sum(o["value"] is None for o in cells)
    told = sum(b["source"] == "prose" for b in gold["budget"])
    counts = [str(len(gold["goals"])), str(len(gold["assessments"])), f"{len(cells) - empty} ({empty})"]
    counts += [str(len(gold["observations"]) - len(cells)), f"{len(gold['budget']) - told} ({told})"]
    assert [cell.strip() for cell in row.strip("|").split("|")][3:] == counts
    assert all(f"`{p.name}`" in row for p in REPORTS if p.stem == path.stem)


def test_every_source_gives_one_gold_file() -> None:
    assert len(NAMES) == len(GOLD)


def test_some_are_kept_aside_and_the_readme_says_which() -> None:
    readme = (ROOT / "corpus" / "README.md").read_text(encoding="utf-8")
    aside = {path.stem for path in GOLD if load(path).get("kept_aside")}
    assert {stem.split("-")[0] for stem in aside} == set(KEPT_ASIDE)
    assert 0 < len(aside) < len(GOLD)
    marked = {line.split("`")[1].split(".")[0] for line in readme.splitlines() if "(kept aside)" in line}
    assert marked == aside
    # A municipality has one template; the reports of several years from one are of one and the same board.
    owners = {(d["municipality"], d["organisation"], d["unit"]) for d in (load(path)["document"] for path in GOLD)}
    assert len({municipality for municipality, *_ in owners}) == len(owners)


def words_on(stem: str, page: int) -> dict[str, tuple[float, float]]:
    """Return where the words of a page stand, by word: left and top, the first of each."""
    with pdfplumber.open(typeset.REPORTS / f"{stem}.pdf") as document:
        found = document.pages[page - 1].extract_words()
    return {word["text"]: (word["x0"], word["top"]) for word in reversed(found)}


def test_columns_stand_beside_each_other_and_words_in_the_margin_beside_both() -> None:
    place = words_on("tranas-tekniska-namnden-2013", 1)
    left, right, margin = (place[word] for word in ("svarar", "Producerat", "Ordförande:"))
    assert left[0] < right[0] < margin[0]
    assert right[1] < place["Läckorna"][1] and place["Läckorna"][0] < right[0]


def test_tables_without_rules_have_no_lines_and_shaded_ones_no_strokes() -> None:
    drawn = {}
    for stem, page in (("eksjo-socialnamnden-2008", 3), ("kalix-fritids-och-kulturnamnden-2015", 4)):
        with pdfplumber.open(typeset.REPORTS / f"{stem}.pdf") as document:
            found = document.pages[page - 1]
            drawn[stem.split("-")[0]] = (len(found.lines), any(rect["fill"] for rect in found.rects))
    # The line under the header of the page is the only one.
    assert drawn == {"eksjo": (1, False), "kalix": (1, True)}


def test_a_landscape_page_is_wider_than_high_and_its_table_fills_it() -> None:
    with pdfplumber.open(typeset.REPORTS / "grastorp-social-verksamhet-2020.pdf") as document:
        page = document.pages[0]
        (table,) = page.find_tables()
    assert page.width > page.height
    assert table.bbox[2] - table.bbox[0] > page.height


def test_text_page_by_page_has_a_header_and_a_footer_on_each() -> None:
    text = (typeset.REPORTS / "borgholm-rosenlunda-2016.txt").read_text(encoding="utf-8")
    sheets = text.split("\f")
    ends = [
        (sheet.split("\n")[0].split()[0], sheet.rstrip().split("\n")[-1].split("  ")[-1].strip()) for sheet in sheets
    ]
    assert ends == [("Borgholms", f"Sida {number} av 4") for number in range(1, 5)]
    # A table stands whole on its page.
    assert "Avvikelser                 2014" in sheets[2] and "Synpunkter från anhöriga" in sheets[2]


def test_markdown_keeps_its_signs() -> None:
    text = (typeset.REPORTS / "amal-raddningsnamnden-2006.txt").read_text(encoding="utf-8")
    assert "\n## Utryckningar\n\n| Typ | 2004 | 2005 | 2006 |\n|---|---|---|---|\n| Brand" in text
    assert "| Automatlarm, ej brand | 49 |  | 58 |" in text
