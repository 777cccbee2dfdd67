"""Figures told in prose, goals and counts of goals against the figures and judgements of the report itself."""

from dataclasses import replace
from typing import Any

import pytest

from models import Assessment, BudgetLine, Goal, Observation
from tests.utfall.audited import DOCUMENT, GOAL, PLACE, Grid, a_table, amount, audited, budget_lines, observations, told

OUR = replace(DOCUMENT, organisation="Omsorgsnämnden", unit=None)


def prose(text: str, *figures: tuple[str, str, str], **fields: Any) -> list[Observation]:
    """Return the values told in a text: name, the words of the value, unit."""
    found, start = list[Observation](), 0
    for number, (name, words, unit) in enumerate(figures):
        start = text.index(words, start)
        place = replace(PLACE, char_start=start, char_end=start + len(words))
        value = fields.get("values", {}).get(words, amount(words.split(" av ")[0].split(" p")[0]))
        found.append(
            Observation(
                id=f"p{number}", document_id="d", provenance=place, name=name, value=value, value_text=words, unit=unit,
                source="prose", period="2020", series=fields.get("series", {}).get(words),
            )
        )  # fmt: skip
        start += len(words)
    return found


def kinds(extraction: Any) -> list[tuple[str, str]]:
    return [(kind, message) for kind, _, message in told(extraction) if kind != "no_facts"]


# A part, a whole and their share


@pytest.mark.parametrize(
    "text, figures, message",
    [
        (
            "Nio av elva beslut, det vill säga 85 procent, var i tid",
            [("beslut", "Nio av elva", "count"), ("i tid", "85 procent", "percent")],
            "Texten säger 9 av 11 och 85 %, men det är 81,8 %.",
        ),
        (
            "41 av 60 akter (68 %) var fullständiga",
            [("akter", "41 av 60", "count"), ("akter", "68 %", "percent")],
            None,
        ),
        (
            "41 av 60 akter var fullständiga. Förra året var det 80 %",
            [("akter", "41 av 60", "count"), ("akter", "80 %", "percent")],
            None,
        ),
        (
            "41 av 60 akter höll måttet och 90 % av brukarna var nöjda",
            [("akter", "41 av 60", "count"), ("nöjda", "90 %", "percent")],
            None,
        ),
    ],
)
def test_a_part_of_a_whole_makes_a_share(text: str, figures: list[tuple[str, str, str]], message: str | None) -> None:
    values = prose(text, *figures, values={"Nio av elva": 9.0, "41 av 60": 41.0})
    values = [replace(o, value=amount(o.value_text.split()[0])) if o.unit == "percent" else o for o in values]
    found = kinds(audited(text=text, observations=values))
    assert found == ([("share_mismatch", message)] if message else [])


@pytest.mark.parametrize(
    "rate, message",
    [("33 %", None), ("32,5 %", None), ("31 %", "Texten säger 127 av 391 och 31 %, men det är 32,5 %.")],
)
def test_a_rate_of_answers_is_that_of_its_numbers(rate: str, message: str | None) -> None:
    text = f"Enkäten gick till 391 personer. Svarsfrekvensen var {rate} då 127 personer svarade."
    figures = [
        ("personer", "391 personer", "count"),
        ("svarsfrekvensen", rate, "percent"),
        ("svarade", "127 personer", "count"),
    ]
    found = kinds(audited(text=text, observations=prose(text, *figures)))
    assert found == ([("share_mismatch", message)] if message else [])


@pytest.mark.parametrize(
    ("text", "first", "second", "later"),
    [
        # a part of those who answered, not of those who were asked
        ("Enkäten gick till 391 personer. Svarsfrekvensen var 72 %. Bara 127 av svaren kommer från män.", 0, 2, False),
        # the same of two years
        ("Svarsfrekvensen var 72 %. 127 personer har slutat, jämfört med 391 personer året innan.", 2, 1, True),
    ],
)
def test_numbers_that_are_not_those_asked_and_those_who_answered_make_no_rate(
    text: str, first: int, second: int, later: bool
) -> None:
    figures = [("svarsfrekvensen", "72 %", "percent")]
    figures.insert(min(first, 1), ("personer", "391", "count"))
    figures.insert(second, ("svar från personer", "127", "count"))
    values = prose(text, *figures)
    values = [replace(o, measure="previous") if later and o.value_text == "391" else o for o in values]
    assert kinds(audited(text=text, observations=values)) == []


def test_two_rates_of_two_groups_are_not_made_of_the_sizes_of_the_groups() -> None:
    text = "Det svarade 812 personer i norr och 294 personer i söder. Svarsfrekvensen är 58 % i norr och 47 % i söder."
    figures = [
        ("personer", "812 personer", "count"),
        ("personer", "294 personer", "count"),
        ("svarsfrekvensen", "58 %", "percent"),
        ("svarsfrekvensen", "47 %", "percent"),
    ]
    assert kinds(audited(text=text, observations=prose(text, *figures))) == []


@pytest.mark.parametrize(
    "total, message, proof",
    [
        ("312", None, "proven"),
        ("321", "Texten säger 141 + 171 = 312 kvinnor och män, men 321 sammanlagt.", "broken"),
        ("900", None, "unchecked"),
    ],
)
def test_women_and_men_make_the_number_before_them(total: str, message: str | None, proof: str) -> None:
    text = f"Totalt deltog {total} personer, varav 141 kvinnor och 171 män."
    figures = [("personer", total, "count"), ("kvinnor", "141", "count"), ("män", "171", "count")]
    values = prose(text, *figures, series={"141": "kvinnor", "171": "män"})
    extraction = audited(text=text, observations=values)
    assert kinds(extraction) == ([("sum_mismatch", message)] if message else [])
    assert {o.proof for o in extraction.observations} == {proof}


@pytest.mark.parametrize(
    "name, share, flagged",
    [
        ("uppgav att handläggaren visar förståelse för deras situation", "91 %", True),
        ("uppgav att handläggaren visar förståelse för deras situation", "83 %", False),
        ("var nöjda med maten", "91 %", False),
    ],
)
def test_a_share_of_all_lies_between_women_and_men(name: str, share: str, flagged: bool) -> None:
    text = f"I enkäten svarade {share} ja. Av männen svarade 88 % och av kvinnorna 78 % att det är så."
    asked = "svarat att handläggaren visar förståelse för situationen"
    figures = [(name, share, "percent"), (asked, "88 %", "percent"), (asked, "78 %", "percent")]
    values = prose(text, *figures, series={"88 %": "männen", "78 %": "kvinnorna"})
    flags = audited(text=text, observations=values).flags
    assert [flag.kind for flag in flags] == (["total_outside_parts"] if flagged else [])


# Prose against tables

GRID: Grid = [["", "2019", "2020"], ["Bygglov", "402", "421"], ["Fall med skada", "30", "32"], ["Barn", "8", "9"]]


@pytest.mark.parametrize(
    "name, words, unit, row, proof",
    [
        ("bygglovsärenden", "412", "count", "421 (Bygglov, 2020)", "broken"),
        ("bygglovsärenden", "421", "count", None, "consistent"),
        ("Antalet fall med skada", "23", "count", "32 (Fall med skada, 2020)", "broken"),
        ("fall med skada på boendena nattetid under sommaren", "23", "count", None, "unchecked"),
        ("bygglov", "7", "count", None, "unchecked"),
        ("bygglov", "412", "days", None, "unchecked"),
        ("barn", "12", "count", None, "unchecked"),
        ("klagomål", "412", "count", None, "unchecked"),
    ],
)
def test_a_figure_told_in_prose_is_that_of_the_table(
    name: str, words: str, unit: str, row: str | None, proof: str
) -> None:
    text = f"Under året var det {words} stycken."
    rows = [replace(o, period=o.series) for o in observations(GRID, "count")]
    extraction = audited(a_table(GRID), text=text, observations=[*rows, *prose(text, (name, words, unit))])
    message = f"Texten säger {words} (”{name}”), men tabellen {row}."
    assert kinds(extraction) == ([("prose_against_table", message)] if row else [])
    assert next(o.proof for o in extraction.observations if o.id == "p0") == proof


def result(item: str, deviation: float, printed: str, currency: str = "mkr", **fields: Any) -> BudgetLine:
    return BudgetLine(
        id="told", document_id="d", provenance=PLACE, item=item, deviation=deviation, currency_unit=currency,
        source="prose", printed=(("deviation", printed),), **fields,
    )  # fmt: skip


BUDGET = [
    ["", "budget", "outcome", "deviation"],
    ["Hemtjänst", "100", "90", "10"],
    ["Boende", "200", "212", "-12"],
    ["Totalt", "300", "302", "-2"],
]


@pytest.mark.parametrize(
    "line, said",
    [
        (result("Nämnden", -2e6, "2,0", is_total=True), None),
        (result("Nämnden", -2.4e6, "2"), None),
        (result("Omsorgsnämnden", -2.6e6, "2,6"), "−2,6 mkr för Omsorgsnämnden, men tabellen −2 mkr (Totalt"),
        (result("hemtjänsten", 11e6, "11"), "11 mkr för hemtjänsten, men tabellen 10 mkr (Hemtjänst"),
        (result("hemtjänsten", 10.2e6, "10"), None),
        (result("Nämnden", -40e6, "40", is_total=True), None),
        (result("Skolmåltider", -2.6e6, "2,6"), None),
    ],
)
def test_a_result_told_in_prose_is_that_of_the_table(line: BudgetLine, said: str | None) -> None:
    rows = [replace(row, is_total=row.item == "Totalt") for row in budget_lines(BUDGET, "mkr")]
    found = kinds(audited(document=OUR, budget_lines=[*rows, line]))
    assert found == ([("prose_against_table", f"Texten säger {said}, avvikelse).")] if said else [])


# Goals

INDICATOR = replace(
    GOAL, id="i", text="Andel nöjda", is_indicator=True, parent_id="g", target_comparator=">=", target_value=95.0
)


def judged(goal: Goal, status: Any, **fields: Any) -> Assessment:
    given: dict[str, Any] = {"phrase": None, "source": "symbol", "symbol": "green circle", **fields}
    id_ = f"a-{goal.id}-{status}"
    return Assessment(id=id_, document_id="d", provenance=PLACE, goal_id=goal.id, status=status, **given)


@pytest.mark.parametrize(
    "comparator, value, status, fields, flagged",
    [
        (">=", "91", "achieved", {}, True),
        (">=", "95", "achieved", {}, False),
        (">=", "95", "not_achieved", {}, True),
        ("<=", "96", "achieved", {}, True),
        ("<=", "95", "achieved", {}, False),
        (">", "95", "achieved", {}, True),
        (">=", "91", "partly", {}, False),
        (">=", "91", "achieved", {"forecast": True}, False),
        (">=", "91", "achieved", {"scale_kind": "trend"}, False),
        (">=", "91", "achieved", {"aspect": "maten"}, False),
        (">=", "91", "achieved", {"unit": "Norr"}, False),
        ("increase", "91", "achieved", {}, False),
    ],
)
def test_a_value_is_held_against_target_and_judgement(
    comparator: Any, value: str, status: str, fields: dict[str, Any], flagged: bool
) -> None:
    goal = replace(INDICATOR, parent_id=None, target_comparator=comparator)
    grid = [["", "Utfall"], ["Andel nöjda", value]]
    said = [judged(goal, status, **fields)]
    flags = audited(
        a_table(grid), goals=[goal], assessments=said, observations=observations(grid, "percent")
    ).flags  # fmt: skip
    assert [(f.kind, f.record_table, f.record_id) for f in flags] == (
        [("judgement_against_value", "goals", "i")] if flagged else []
    )


def test_a_judgement_against_a_value_is_told_in_a_sentence() -> None:
    grid = [["", "Utfall"], ["Andel nöjda", "91,5 %"]]
    (flag,) = audited(
        a_table(grid), goals=[INDICATOR], assessments=[judged(INDICATOR, "achieved")],
        observations=observations(grid, "percent"),
    ).flags  # fmt: skip
    assert flag.message == (
        "Målet ”Andel nöjda” bedöms som uppnått (symbol: green circle), men utfallet 91,5 når inte målvärdet minst 95."
    )


@pytest.mark.parametrize(
    "values, status, flagged",
    [
        (("91", "80"), "achieved", True),
        (("91", "96"), "achieved", False),
        (("96", "97"), "not_achieved", True),
        (("96", ""), "not_achieved", False),
        (("91", "80"), "partly", False),
    ],
)
def test_a_goal_is_held_against_all_its_indicators(values: tuple[str, str], status: str, flagged: bool) -> None:
    other = replace(INDICATOR, id="j", text="Andel trygga")
    grid = [["", "Utfall"], ["Andel nöjda", values[0]], ["Andel trygga", values[1]]]
    flags = audited(
        a_table(grid), goals=[GOAL, INDICATOR, other], assessments=[judged(GOAL, status)],
        observations=observations(grid, "percent"),
    ).flags  # fmt: skip
    assert [(flag.kind, flag.record_id) for flag in flags] == ([("judgement_against_value", "g")] if flagged else [])


@pytest.mark.parametrize(
    "text, outcome, flagged",
    [
        ("Enheten ska ha en budget i balans", "310", True),
        ("Enheten ska ha en budget i balans", "290", False),
        ("Verksamheten ska hålla sin budget", "310", True),
        ("Verksamheten ska bedrivas inom beslutad ram", "310", True),
        ("Balans mellan arbete och fritid", "310", False),
    ],
)
def test_a_goal_of_keeping_the_budget_is_held_against_it(text: str, outcome: str, flagged: bool) -> None:
    goal = replace(GOAL, text=text)
    rows = budget_lines([["", "budget", "outcome"], ["Totalt", "300", outcome]])
    lines = [replace(row, is_total=True) for row in rows]
    found = kinds(audited(goals=[goal], assessments=[judged(goal, "achieved", phrase="Uppnått")], budget_lines=lines))
    message = f"Målet ”{text}” bedöms som uppnått (”Uppnått”), men Totalt visar ett underskott på 10 tkr."
    assert found == ([("judgement_against_value", message)] if flagged else [])


def test_degrees_of_fulfilment_are_outcome_by_target() -> None:
    grid = [["", "Utfall"], ["A", "57"], ["B", "48"], ["C", "24"], ["D", "110"]]
    targets = {"A": (">=", 60.0), "B": (">=", 60.0), "C": (">=", 25.0), "D": ("<=", 100.0)}
    degrees = {"A": "95 %", "B": "80 %", "C": "89 %", "D": "91 %"}
    goals = [
        replace(INDICATOR, id=name, text=name, parent_id=None, target_comparator=sign, target_value=value)  # type: ignore[arg-type]
        for name, (sign, value) in targets.items()
    ]
    said = [judged(goal, "partly", phrase=degrees[goal.text], source="template") for goal in goals]
    found = kinds(audited(a_table(grid), goals=goals, assessments=said, observations=observations(grid, "count")))
    assert found == [
        ("share_mismatch", "Målet ”C”: utfallet 24 av målvärdet 25 är 96 %, men uppfyllelsen anges till 89 %.")
    ]


@pytest.mark.parametrize(
    "text, flagged",
    [
        ("Två av nämndens tre mål är uppfyllda.", False),
        ("Tre av nämndens tre mål är uppfyllda.", True),
        ("Nämnden har tre mål, varav ett bedöms vara uppfyllt.", False),
        ("Nämnden har tre mål inom två områden, varav alla tre bedöms vara uppfyllda.", False),
        ("Nämnden har tre mål inom två områden, varav en bedöms vara helt uppfyllda.", True),
        ("Fyra av kommunens sju mål är uppfyllda.", False),
    ],
)
def test_the_number_of_goals_reached_is_that_of_the_judgements(text: str, flagged: bool) -> None:
    goals = [replace(GOAL, id=str(n), text=f"Mål nummer {n} ska nås") for n in range(3)]
    said = [judged(goal, "achieved" if goal.id != "2" else "partly") for goal in goals]
    flags = audited(text=text, goals=goals, assessments=said).flags
    assert [flag.kind for flag in flags] == (["count_against_goals"] if flagged else [])


@pytest.mark.parametrize(
    "text, said",
    [
        ("Av de tre målen är två gröna och ett rött.", None),
        ("Av de tre målen är ett gröna och två röda.", "1 gröna och 2 röda"),
        ("Av kommunens mål är fem gröna och två röda.", None),
    ],
)
def test_the_number_of_green_symbols_is_that_of_the_report(text: str, said: str | None) -> None:
    goals = [replace(GOAL, id=str(n), text=f"Mål nummer {n} ska nås") for n in range(3)]
    colours = {"0": "green", "1": "green", "2": "red"}
    judgements = [
        judged(goal, "achieved" if colours[goal.id] == "green" else "not_achieved", symbol=f"{colours[goal.id]} circle")
        for goal in goals
    ]
    found = kinds(audited(text=text, goals=goals, assessments=judgements))
    message = f"Texten säger att symbolerna är {said}, men i rapporten är de 2 gröna och 1 röda."
    assert found == ([("count_against_goals", message)] if said else [])


# Columns that tell how figures have changed

YEARS = ["", "2019", "2020", "Förändring"]


def changes(grid: Grid) -> list[tuple[str, str]]:
    values = [o for o in observations(grid, "count") if o.series != "Förändring" or o.value is not None]
    periods = {"2019": "previous", "2020": "outcome"}
    rows = [
        replace(o, period=o.series if o.series in periods else None, measure=periods.get(o.series or "", "outcome"))  # type: ignore[arg-type]
        for o in values
    ]
    return kinds(audited(a_table(grid, header_rows=1), observations=rows))


def test_a_change_in_words_is_that_of_the_years() -> None:
    rows = [["A", "10", "12", "Upp"], ["B", "9", "7", "Minskat"], ["C", "61", "60", "Upp"], ["D", "500", "501", "Lika"]]
    grid = [YEARS, *rows]
    assert changes(grid) == [
        ("trend_mismatch", "C: förändringen anges till ”Upp”, men värdet har minskat från 61 till 60.")
    ]
    assert changes([YEARS, ["A", "10", "12", "Ned"], ["B", "9", "7", "Upp"]]) == []


def test_a_change_in_figures_is_that_of_the_years() -> None:
    grid = [YEARS, ["A", "10", "12", "2"], ["B", "9", "7", "-2"], ["C", "61", "60", "1"]]
    assert changes(grid) == [("trend_mismatch", "C: från 61 till 60 är −1, men förändringen anges till 1.")]
    assert changes([YEARS, ["A", "10", "12", "20"], ["B", "9", "7", "-22"], ["C", "61", "60", "-2"]]) == []


# Rises and falls in prose


@pytest.mark.parametrize(
    "text, figures, flagged",
    [
        ("Antalet anmälningar har ökat från 109 till 90.", ("109", "90"), "minskat från 109 till 90"),
        ("Antalet anmälningar sjönk till 112, jämfört med 90 året före.", ("90", "112"), "ökat från 90 till 112"),
        ("Antalet anmälningar har ökat från 90 till 109.", ("90", "109"), None),
        ("Antalet anmälningar har inte minskat, utan gick från 90 till 109.", ("90", "109"), None),
        ("Målet är att antalet ska ha minskat. Det gick från 90 till 109.", ("90", "109"), None),
        ("Från 90 anmälningar till 109, medan kostnaden per ärende har minskat.", ("90", "109"), None),
        ("Behovet har minskat. Anmälningarna var 90 och blev 109.", ("90", "109"), None),
        ("Anmälningarna minskade på våren och ökade sedan, från 90 till 109.", ("90", "109"), None),
    ],
)  # fmt: skip
def test_a_rise_told_is_that_of_the_years(text: str, figures: tuple[str, str], flagged: str | None) -> None:
    before, now = figures
    found = prose(
        text, *sorted([("anmälningar", before, "count"), ("anmälningar", now, "count")], key=lambda f: text.index(f[1]))
    )
    values = [replace(o, measure="previous", period="2019") if o.value_text == before else o for o in found]
    told_of = [message for _, message in kinds(audited(text=text, observations=values))]
    assert [message.partition("men värdet har ")[2] for message in told_of] == ([f"{flagged}."] if flagged else [])


@pytest.mark.parametrize(
    "text, flagged",
    [
        ("Andelen fall med skada har minskat till 32.", True),
        ("Andelen fall med skada har ökat till 32.", False),
        ("Andelen bygglov har minskat till 32.", False),
    ],
)
def test_a_rise_told_is_that_of_the_table(text: str, flagged: bool) -> None:
    rows = [
        replace(o, period=o.series, measure="previous" if o.series == "2019" else "outcome")
        for o in observations(GRID, "count")
    ]
    name = text.partition(" har")[0]
    found = kinds(audited(a_table(GRID), text=text, observations=[*rows, *prose(text, (name, "32", "count"))]))
    message = "Texten säger att ”Andelen fall med skada” har minskat, men värdet har ökat från 30 till 32."
    assert found == ([("trend_mismatch", message)] if flagged else [])
