"""Registers of the user's own: added to the project's, and checked line by line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from normalize import registers
from normalize.indicators import match_indicator
from normalize.municipality_names import match_municipality_name
from normalize.units import generic_units, match_unit

ALIASES = "unit_id,alias,municipality_code\n"


@pytest.fixture(autouse=True)
def project_registers() -> Iterator[None]:
    yield
    registers.use(None)


def own(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def kind_of(text: str) -> str | None:
    return match_unit(text, municipality_code=None)[0].matched_id


def test_names_of_ones_own_are_matched_like_the_projects(tmp_path: Path) -> None:
    assert kind_of("Solgläntan") is None
    registers.use(
        own(
            tmp_path,
            units="id,name,kind,parent_id\nstrandstugan,Strandstugan,unit,aldreomsorg\n",
            unit_aliases=ALIASES + "stodboende,Solgläntan,\nstrandstugan,Stugan,\n",
            indicators="id,name_sv,name_en,unit,higher_is,kolada_id,theme\n"
            "badbesok_antal,Besök i badhuset,Visits to the baths,count,better,,culture\n",
            municipality_aliases="code,alias\n1480,Lilla London\n",
        )
    )
    assert (kind_of("Solgläntans"), kind_of("Stugan"), kind_of("Strandstugan")) == (
        "stodboende",
        "strandstugan",
        "strandstugan",
    )
    assert "strandstugan" in {unit.id for unit in generic_units()}
    assert match_indicator("Antal besök i badhuset").matched_id == "badbesok_antal"
    assert match_municipality_name("Lilla London").matched_id == "1480"
    assert kind_of("Socialnämnden") == "socialnamnd"
    registers.use(None)
    assert kind_of("Solgläntan") is None and match_municipality_name("Lilla London").matched_id is None


def test_a_single_unit_stays_itself_and_gets_its_kind(tmp_path: Path) -> None:
    registers.use(own(tmp_path, unit_aliases=ALIASES + "stodboende,Solgläntan,\nsocialnamnd,Medborgarnämnden,0360\n"))
    units = [
        match_unit(name, municipality_code="0360")[1] for name in ("Solgläntan", "Solgläntans", "Medborgarnämnden")
    ]
    assert [(unit.id, unit.kind_id) for unit in units if unit is not None] == [
        ("0360-stodboende-solglantan", "stodboende"),
        ("0360-stodboende-solglantan", "stodboende"),
        ("0360-socialnamnd", "socialnamnd"),
    ]


def test_columns_that_may_be_empty_may_be_missing(tmp_path: Path) -> None:
    registers.use(own(tmp_path, unit_aliases="unit_id,alias\nstodboende,Solgläntan\n", wordings="word\nkommunägda\n"))
    assert kind_of("Solgläntan") == "stodboende"


def test_ones_own_alias_takes_the_place_of_the_projects(tmp_path: Path) -> None:
    registers.use(own(tmp_path, unit_aliases=ALIASES + "servicenamnd,SN,\n"))
    assert kind_of("SN") == "servicenamnd"


def test_an_alias_of_one_municipality_holds_there_alone(tmp_path: Path) -> None:
    registers.use(own(tmp_path, unit_aliases=ALIASES + "servicenamnd,SN,0180\n"))
    assert match_unit("SN", municipality_code="0180")[0].matched_id == "servicenamnd"
    assert match_unit("SN", municipality_code="0580")[0].matched_id == "socialnamnd"


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("unit_aliases", ALIASES + "nope,X,\n", r"aliases\.csv, line 2: unit_id: 'nope' is in no units"),
        ("unit_aliases", "unit_id\nvuxen\n", r"line 1: no column alias\. The first line must be: unit_id,alias,"),
        ("unit_aliases", "unit_id,alias,kommun\nvuxen,A,\n", r"line 1: no column is called kommun\. The first line"),
        ("unit_aliases", "", r"line 1: no column unit_id, alias\. The first line must be"),
        ("unit_aliases", ALIASES + "vuxen,,\n", r"line 2: alias: the cell is empty\. Fill it"),
        ("unit_aliases", ALIASES + "vuxen,A,12\n", r"line 2: municipality_code: '12' is no SCB code"),
        ("unit_aliases", ALIASES + "vuxen,A,,\n", r"line 2: not 3 cells\. Put texts with commas"),
        (
            "unit_aliases",
            ALIASES + "vuxen,A,\nvuxen,B,\nhvb,A,\n",
            r"line 4: 'A' stands in line 2 already\. Delete",
        ),
        ("units", "id,name,kind,parent_id\nEn enhet,En enhet,unit,\n", r"line 2: id: 'En enhet' is no id\. Use small"),
        ("units", "id,name,kind,parent_id\nx,X,thing,\n", r"line 2: kind: 'thing' is not one of board, .* Choose"),
        ("units", "id,name,kind,parent_id\nx,X,unit,y\n", r"line 2: parent_id: 'y' is in no units\.csv\. Add it there"),
        (
            "indicators",
            "id,name_sv,name_en,unit,higher_is,kolada_id,theme\nx,X,X,percent,good,,t\n",
            r"line 2: higher_is: 'good' is not one of better, worse, neutral",
        ),
        ("municipality_aliases", "code,alias\n9999,Y\n", r"line 2: code: '9999' is in no municipalities\.csv"),
        ("unitalias", "a,b\n", r"unitalias\.csv: no register that can be added to\. Call it one of"),
        ("municipalities", "code,name\n", r"municipalities\.csv: no register that can be added to"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_file_line_and_remedy(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(registers.RegisterError, match=message):
        registers.use(own(tmp_path, **{name: text}))
    assert registers.own_folder() is None


def test_folders_that_hold_nothing(tmp_path: Path) -> None:
    with pytest.raises(registers.RegisterError, match="no such folder"):
        registers.use(tmp_path / "missing")
    with pytest.raises(registers.RegisterError, match="holds no registers"):
        registers.use(tmp_path)


def test_files_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_bytes("id,name,kind,parent_id\nx,Ö,unit,\n".encode("latin-1"))
    with pytest.raises(registers.RegisterError, match=r"units\.csv: the register is not in UTF-8 .* Save it in UTF-8"):
        registers.use(tmp_path)
