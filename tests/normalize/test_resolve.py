"""The whole step: from verbatim facts to facts with values, periods, targets and names."""

from dataclasses import replace
from typing import Any

import pytest

from models import Assessment, BudgetLine, Document, Goal, Identity, Mention, Observation, Page, Provenance, Report
from normalize import Resolved, generic_units, resolve, resolve_document


def place(start: int = 0) -> Provenance:
    return Page(number=1, text="x" * 100).cite(start, start + 1, rule="test", confidence=0.9)


def report(file: str = "rapport.pdf") -> Report:
    pages = (Page(number=1, text="x"), Page(number=2, text="y"))
    return Report(id="abc", file=file, sha256="abc0", format="pdf", text_source="text-layer", pages=pages)


def identity(**fields: Any) -> Identity:
    base = Identity(title=None, report_type="kvalitetsberattelse", organisation=None, unit=None)
    return replace(base, **fields)


def a_document(**fields: Any) -> Document:
    document, _, _ = resolve_document(
        identity(title="Kvalitetsberättelse 2021", mentions=(Mention(text="Tierps kommun", where="cover"),)), report()
    )
    return replace(document, **fields)


HALF = {"period_start": "2021-01-01", "period_end": "2021-08-31"}


def observation(name: str, value_text: str, start: int = 0, **fields: Any) -> Observation:
    fields = {"source": "table", **fields}
    return Observation(
        id=f"o-{name}-{start}", document_id="abc", provenance=place(start), name=name, value_text=value_text, **fields
    )


def observe(document: Document, *observations: Observation) -> Resolved:
    return resolve(document, [], [], observations, [])


def goal(text: str, start: int = 0, **fields: Any) -> Goal:
    return Goal(id=f"g-{start}", document_id="abc", provenance=place(start), text=text, **fields)


def line(**fields: Any) -> BudgetLine:
    return BudgetLine(id="b-1", document_id="abc", provenance=place(), item="Total", **fields)


def test_document() -> None:
    document, matches, units = resolve_document(
        identity(
            title="Resultat- och kvalitetsberättelse",
            period_texts=("2018",),
            organisation="Socialnämnden",
            unit="Hemtjänst Norr",
            mentions=(Mention(text="Tierps kommun", where="cover", page=1),),
        ),
        report(),
    )
    assert (document.id, document.file, document.pages, document.text_source) == ("abc", "rapport.pdf", 2, "text-layer")
    assert (document.municipality_code, document.municipality) == ("0360", "Tierp")
    assert (document.year, document.period_start, document.period_end) == (2018, "2018-01-01", "2018-12-31")
    assert (document.organisation, document.unit, document.unit_id) == (
        "Socialnämnden",
        "Hemtjänst Norr",
        "0360-hemtjanst-norr",
    )
    assert [unit.id for unit in units] == ["0360-socialnamnd", "0360-hemtjanst-norr"]
    assert {match.kind for match in matches} == {"municipality", "unit"}
    assert all(match.document_id == "abc" for match in matches)
    assert {unit.kind_id for unit in units} <= {unit.id for unit in generic_units()}


def test_document_of_a_whole_board_has_no_unit() -> None:
    document, _, units = resolve_document(identity(organisation="Socialnämnden"), report())
    assert document.unit is None and document.unit_id is None
    assert [unit.id for unit in units] == ["0000-socialnamnd"]


def test_file_name_is_the_last_resort() -> None:
    document, _, _ = resolve_document(identity(title="Delårsrapport"), report("arkiv/gnosjo-socialnamnden-2018-08.pdf"))
    assert (document.municipality, document.year, document.period_end) == ("Gnosjö", 2018, "2018-08-31")
    document, _, _ = resolve_document(identity(title="Delårsrapport april 2020"), report("gnosjo-2018-08.pdf"))
    assert (document.year, document.period_end) == (2020, "2020-04-30")


def test_nothing_known_is_none() -> None:
    document, matches, units = resolve_document(identity(), report())
    assert (document.municipality_code, document.year, document.period_start, document.unit_id) == (None,) * 4
    assert (matches, units) == ((), ())


@pytest.mark.parametrize(
    ("fields", "value", "unit", "period"),
    [
        ({"value_text": "6,1 %"}, 6.1, "percent", "2021"),
        ({"value_text": "12", "unit_text": "dagar"}, 12, "days", "2021"),
        ({"value_text": "1 240", "series": "Antal besök · 2019"}, 1240, "count", "2019"),
        ({"value_text": "3 200", "series": "Effekt, tkr"}, 3_200_000, "sek", "2021"),
        ({"value_text": "4,1", "unit_text": "mnkr"}, 4_100_000, "sek", "2021"),
        ({"value_text": "88", "context": "Andel nöjda, procent"}, 88, "percent", "2021"),
        ({"value_text": "14", "period_text": "tertial 2"}, 14, "count", "2021-05/2021-08"),
        ({"value_text": "14", "period_text": "Juli 2021", "series": "Ack · 2021"}, 14, "count", "2021-01/2021-07"),
        ({"value_text": "14", "context": "Utfall mars-december"}, 14, "count", "2021-03/2021-12"),
        ({"value_text": "Minst 75", "measure": "target", "series": "Mål 2022"}, 75, "count", "2022"),
        ({"value_text": "75", "measure": "previous"}, 75, "count", None),
        ({"value_text": "75", "measure": "previous", "series": "Föregående år"}, 75, "count", "2020"),
    ],
)
def test_observation(fields: dict[str, Any], value: float, unit: str, period: str | None) -> None:
    found = observe(a_document(), observation("Besvarade brev", **fields)).observations[0]
    assert (found.value, found.unit, found.period) == (value, unit, period)


@pytest.mark.parametrize("empty", ["", "–", "-", "..", "Ej aktuellt", "Stängt"])
def test_an_empty_cell_stays_empty(empty: str) -> None:
    found = observe(a_document(), observation("Antal besök", empty)).observations[0]
    assert (found.value, found.value_high, found.value_text) == (None, None, empty)


@pytest.mark.parametrize(
    ("measure", "series", "period"),
    [
        ("outcome", None, "2021-01/2021-08"),
        ("outcome", "Utfall 2021", "2021-01/2021-08"),  # the year so far
        ("outcome", "Utfall 2020", "2020"),
        ("outcome", "Utfall T1 2021", "2021-01/2021-04"),
        ("target", None, "2021"),
        ("forecast", "Prognos helår 2021", "2021"),
        ("target", "Mål 2021", "2021"),
    ],
)
def test_periods_of_a_report_on_a_part_of_the_year(measure: Any, series: str | None, period: str) -> None:
    document = a_document(**HALF)
    found = observe(document, observation("Antal besök", "7", measure=measure, series=series)).observations[0]
    assert found.period == period


@pytest.mark.parametrize(
    ("told", "period"),
    [("samma period 2020", "2020-01/2020-08"), ("motsvarande period 2020", "2020-01/2020-08"), ("2020", "2020")],
)
def test_the_same_months_of_another_year(told: str, period: str) -> None:
    value = observation("Antal besök", "7", measure="previous", source="prose", period_text=told)
    assert observe(a_document(**HALF), value).observations[0].period == period


@pytest.mark.parametrize(
    ("beside", "period"),
    [
        ("Utfall T2 2020", "2021-01/2021-08"),  # the same months of two years: the year so far
        ("T1 2021", "2021-05/2021-08"),  # the parts of one year, each by itself
    ],
)
def test_tertials_beside_each_other(beside: str, period: str) -> None:
    cells = [
        observation("Antal besök", "7", 0, series=beside, period_text=beside, table_id="t", row=1),
        observation("Antal besök", "9", 5, series="T2 2021", period_text="T2 2021", table_id="t", row=1),
    ]
    document = a_document(period_start="2021-01-01", period_end="2021-08-31")
    assert observe(document, *cells).observations[1].period == period


@pytest.mark.parametrize(
    ("context", "fields", "period"),
    [
        ("Enkät våren 2021", {"period_start": "2020-08-01", "period_end": "2021-06-30"}, "2021"),
        ("Enkät våren 2021", {}, "2021"),
        ("Brukarundersökning 2019", {}, "2019"),
        ("Brukarundersökning", {"period_start": "2020-08-01", "period_end": "2021-06-30"}, "2020-08/2021-06"),
    ],
)
def test_a_caption_dates_a_table(context: str, fields: dict[str, Any], period: str) -> None:
    found = observe(a_document(**fields), observation("Trygghet", "88", context=context)).observations[0]
    assert found.period == period


def test_range_and_names() -> None:
    result = observe(
        a_document(),
        observation("Kötid", "5-6 veckor", source="prose", org_unit="Hemtjänsten"),
        observation("Sjukfrånvaro", "6,1", series="Enhet", start=1),
        observation("Ledarskap", "4,1", series="Enhet", start=2),
        observation("Personal", "131,5", series="Antal årsarbetare", start=3),
        observation("Särskolan", "-6", series="Avvikelse mot budget", start=4),
    )
    queue, absence, leadership, staff, pupils = result.observations
    assert (queue.value, queue.value_high, queue.unit, queue.unit_id) == (5, 6, "weeks", "0360-hemtjanst")
    assert (absence.indicator_id, absence.unit) == ("sjukfranvaro_andel", "percent")
    assert (leadership.indicator_id, leadership.unit) == ("hme_ledarskap", "index")
    assert (staff.indicator_id, staff.unit) == ("arsarbetare_antal", "fte")
    assert (pupils.indicator_id, pupils.unit) == (None, "count")
    assert [unit.id for unit in result.units] == ["0360-hemtjanst"]
    assert {match.text for match in result.matches if match.kind == "indicator"} >= {"Sjukfrånvaro", "Ledarskap"}


def test_an_abbreviation_means_what_its_report_says() -> None:
    explained = {"IFO": "Integration och försörjning", "SN": "Servicenämnden", "HME": "Händelser med ensamarbete"}
    values = (
        observation("Sjukfrånvaro", "6,1", org_unit="IFO:s"),
        observation("Sjukfrånvaro", "6,2", start=1, org_unit="SN"),
        observation("HME", "4", start=2),
    )
    result = resolve(a_document(), [], [], values, [], explained)
    assert [value.unit_id for value in result.observations] == [
        "0360-integration-och-forsorjning",
        "0360-servicenamnd",
        None,
    ]
    assert result.observations[2].indicator_id is None
    assert {(match.text, match.matched_id) for match in result.matches} == {
        ("IFO:s", None), ("SN", "servicenamnd"), ("HME", None), ("Sjukfrånvaro", "sjukfranvaro_andel"),
    }  # fmt: skip
    plainly = observe(a_document(), *values)
    assert [value.unit_id for value in plainly.observations][:2] == [
        "0360-individ-och-familjeomsorg",
        "0360-socialnamnd",
    ]
    document, matches, _ = resolve_document(identity(organisation="SN"), report(), explained)
    assert document.organisation == "SN" and [match.matched_id for match in matches] == ["servicenamnd"]


def test_what_extraction_filled_is_kept() -> None:
    filled = observation("Antal besök", "7", value=8.0, unit="hours", period="2001", unit_id="x", indicator_id="y")
    found = observe(a_document(), filled).observations[0]
    assert found == filled
    kept = goal("Minst 10 %", target_comparator="<=", target_value=3.0, target_unit="days", year=1999, unit_id="x")
    assert resolve(a_document(), [kept], [], [], []).goals == (kept,)
    amounts = line(budget=1.0, printed=(("budget", "5"), ("outcome", "6")), currency_unit="tkr", period="2001")
    found_line = resolve(a_document(), [], [], [], [amounts]).budget_lines[0]
    assert (found_line.budget, found_line.outcome, found_line.period) == (1.0, 6000.0, "2001")


def test_goal() -> None:
    found = resolve(a_document(), [goal("Minst 65% ska ha en plan", unit="Hemtjänst Söder")], [], [], []).goals[0]
    assert (found.target_comparator, found.target_value, found.target_unit) == (">=", 65, "percent")
    assert (found.year, found.unit_id) == (2021, "0360-hemtjanst-soder")


def test_goal_takes_the_target_that_words_apart_from_it_tell() -> None:
    text = "Alla ska få ett gott bemötande"
    told = [goal(text, target_text="minst 90 % av gästerna är nöjda"), goal(text, 40, target_text="gästerna är nöjda")]
    found = resolve(a_document(), told, [], [], []).goals
    assert (found[0].target_comparator, found[0].target_value, found[0].target_unit) == (">=", 90, "percent")
    alone = resolve(a_document(), [goal(text)], [], [], []).goals[0]
    assert found[1].target_value == alone.target_value


def test_goal_takes_the_target_printed_beside_it() -> None:
    goals = [
        goal("Andel som får svar inom två dagar", 0, is_indicator=True),
        goal("Total sjukfrånvaro", 10, is_indicator=True),
        goal("Väntetid", 20, is_indicator=True),
        goal("Väntetid", 40, is_indicator=True),
        goal("Inga olyckor ska inträffa", 60),
    ]
    figures = [
        observation("Andel som får svar inom två dagar", "85 %", 1, measure="target"),
        observation("Andel som får svar inom två dagar", "82 %", 2, measure="outcome"),
        observation("Total sjukfrånvaro", "Högst 5,0 %", 11, measure="target"),
        observation("Väntetid", "30 dagar", 21, measure="target"),
        observation("Väntetid", "14 dagar", 41, measure="target"),
        observation("Inga olyckor ska inträffa", "0", 61, measure="target"),
    ]
    found = resolve(a_document(), goals, [], figures, []).goals
    assert [(g.target_comparator, g.target_value, g.target_unit) for g in found] == [
        (">=", 85, "percent"),
        ("<=", 5, "percent"),
        ("<=", 30, "days"),
        ("<=", 14, "days"),
        ("=", 0, "count"),
    ]


def test_assessment_gets_its_unit_and_keeps_the_rest() -> None:
    judgement = Assessment(
        id="a-1", document_id="abc", provenance=place(), goal_id="g-1", unit="VO Vuxen", status="partly",
        phrase="delvis uppnått", source="text",
    )  # fmt: skip
    found = resolve(a_document(), [], [judgement], [], []).assessments[0]
    assert found == replace(judgement, unit_id="0360-vuxen")


def test_budget_line() -> None:
    printed = (("budget", "12 340"), ("outcome", "12 455,7"), ("deviation", "-115,7"), ("forecast", "–"))
    result = resolve(a_document(), [], [], [], [line(printed=printed, currency_unit="tkr", unit="Hemtjänsten")])
    found = result.budget_lines[0]
    assert (found.budget, found.outcome, found.deviation) == (12_340_000, 12_455_700, -115_700)
    assert (found.forecast, found.previous) == (None, None)
    assert (found.period, found.unit_id, found.currency_unit) == ("2021", "0360-hemtjanst", "tkr")


def test_same_in_same_out() -> None:
    facts = [observation("Sjukfrånvaro", "6,1 %"), observation("Besök", "12", 1)]
    assert observe(a_document(), *facts) == observe(a_document(), *facts)
    assert [found.id for found in observe(a_document(), *facts).observations] == [fact.id for fact in facts]
