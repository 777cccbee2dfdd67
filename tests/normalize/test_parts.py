"""Whose the values of a table are: parts of the report's unit, and groups that it is compared with."""

from dataclasses import replace

import pytest

from models import Document, Observation, Provenance
from normalize.parts import whose

PLACE = Provenance(page=1, char_start=0, char_end=1, quote="x", rule="test", confidence=0.9)
DOCUMENT = Document(
    id="d",
    file="rapport.pdf",
    sha256="0" * 64,
    format="pdf",
    pages=1,
    text_source="text-layer",
    title="Kvalitetsberättelse",
    report_type="kvalitetsberattelse",
    municipality_code="0319",
    municipality="Älvkarleby",
    organisation="Omsorgsnämnden",
    unit="Hemtjänst Norrby",
    unit_id=None,
    year=2020,
    period_start="2020-01-01",
    period_end="2020-12-31",
)


def a_value(id_: str, name: str, series: str | None, **fields: object) -> Observation:
    value = Observation(
        id=id_, document_id="d", provenance=PLACE, name=name, series=series, value=1.0, value_text="1", source="table",
        table_id="d-t1",
    )  # fmt: skip
    return replace(value, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "labels, owners",
    [
        (("Ekbacken", "Lillgården", "Totalt"), ("Ekbacken", "Lillgården", None)),
        # A name without an ending that tells it, beside two that have one.
        (("Ekbacken", "Lillgården", "Solsidan"), ("Ekbacken", "Lillgården", "Solsidan")),
        (("Daglig verksamhet 2020", "Särskilt boende 2020"), ("Daglig verksamhet", "Särskilt boende")),
        (("Äldreomsorg", "IFO", "Summa"), ("Äldreomsorg", "IFO", None)),
        (("Utfall 2019", "Utfall 2020", "Mål"), (None, None, None)),
        (("Kvinnor", "Män", "Alla"), (None, None, None)),
        (("Lätt", "Varken eller", "Svårt"), (None, None, None)),
        (("Barn", "Vuxna", "Äldre"), (None, None, None)),
        (("Heltid", "Deltid"), (None, None)),
        (("Resultat 2020", "Riket 2020", "Länet"), (None, "jamforelse-riket", "jamforelse-lanet")),
        (("Älvkarleby 2020", "Medel 2020"), (None, "jamforelse-kommuner")),
        (("Vårt resultat", "Medel"), (None, None)),
        (("Liknande kommuner", "Vi"), ("jamforelse-kommuner", None)),
        # The report's own unit by the part of its name that tells it.
        (("Norrby 2019", "Norrby 2020"), (None, None)),
    ],
)
def test_heads_name_parts_and_groups(labels: tuple[str, ...], owners: tuple[str | None, ...]) -> None:
    found = whose([a_value(label, "Sjukfrånvaro", label) for label in labels], (), DOCUMENT)
    told = [found.get(label) for label in labels]
    assert tuple(each and (each.group.id if each.group else each.text) for each in told) == owners


def test_rows_are_parts_where_the_column_names_the_indicator() -> None:
    rows = [a_value(name, name, "Antal fall") for name in ("Ekbacken", "Lillgården", "Kommunen", "Riket")]
    found = whose(rows, {row.id for row in rows}, DOCUMENT)
    assert {id_: owner.text for id_, owner in found.items()} == {
        "Ekbacken": "Ekbacken", "Lillgården": "Lillgården", "Riket": "Riket"
    }  # fmt: skip
    assert whose(rows, (), DOCUMENT) == {}, "what rows are called is an indicator unless a column names one"


def test_headings_are_parts_where_the_same_table_recurs() -> None:
    def table(number: int, heading: str, name: str = "Sjukfrånvaro") -> Observation:
        return a_value(f"{number}", name, "2020", table_id=f"d-t{number}", heading=heading)

    homes = whose([table(1, "Ekbacken"), table(2, "Lillgården")], (), DOCUMENT)
    assert [homes[id_].text for id_ in ("1", "2")] == ["Ekbacken", "Lillgården"]
    assert whose([table(1, "Ekbacken"), table(2, "Lillgården", "Personal")], (), DOCUMENT) == {}, "each says its own"
    assert whose([table(1, "Trygghet"), table(2, "Delaktighet")], (), DOCUMENT) == {}, "headings that name no unit"


def test_what_stands_in_prose_is_left_alone() -> None:
    assert whose([a_value("1", "Sjukfrånvaro", "Hemtjänst", source="prose", table_id=None)], (), DOCUMENT) == {}
