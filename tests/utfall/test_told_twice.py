"""What a report tells of its figures in sentences, goals and lists, against what it tells elsewhere."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from models import Assessment, BudgetLine, Goal
from tests.utfall.audited import DOCUMENT, GOAL, PLACE, Grid, a_table, audited, budget_lines, observations, told
from tests.utfall.test_told_figures import judged, prose

OUR = replace(DOCUMENT, organisation="Omsorgsnämnden", unit=None)


def messages(extraction: Any) -> list[str]:
    return [message for kind, _, message in told(extraction) if kind != "no_facts"]


def at(text: str, words: str) -> Any:
    start = text.index(words)
    return replace(PLACE, char_start=start, char_end=start + len(words))


# A share of what the goal asks for


@pytest.mark.parametrize(
    "goal, sentence, message",
    [
        ("160 tillsyner ska göras", "131 tillsyner gjordes, vilket är 85 procent av det planerade.",
         "Texten säger 131 av 160 och 85 %, men det är 81,9 %."),
        ("160 tillsyner ska göras", "131 tillsyner gjordes, vilket är 82 procent av det planerade.", None),
        ("160 tillsyner ska göras", "131 tillsyner gjordes, vilket är 85 procent av alla objekt.", None),
        ("160 besök ska göras", "131 tillsyner gjordes, vilket är 85 procent av det planerade.", None),
    ],
)  # fmt: skip
def test_a_share_of_what_was_planned_is_that_of_the_goal_above(goal: str, sentence: str, message: str | None) -> None:
    text = f"{goal}.\n{sentence}"
    share = "85 procent" if "85" in sentence else "82 procent"
    values = prose(text, ("tillsyner gjordes", "131", "count"), ("tillsyner", share, "percent"))
    values[1] = replace(values[1], value=float(share[:2]))
    goals = [replace(GOAL, text=goal, provenance=at(text, goal))]
    assert messages(audited(text=text, goals=goals, observations=values)) == ([message] if message else [])


# The result of all areas


def areas(*results: tuple[str, float]) -> list[BudgetLine]:
    return [
        BudgetLine(
            id=f"r{n}", document_id="d", provenance=replace(PLACE, char_start=60 * n, char_end=60 * n + 20), item=item,
            deviation=deviation * 1e6, currency_unit="mkr", source="prose", is_total=n == 0,
            printed=(("deviation", f"{deviation}".replace(".", ",")),),
        )
        for n, (item, deviation) in enumerate(results)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "results, message",
    [
        ((-6.4, -5.1, -2.2, 0.6), "Texten säger −6,4 mkr för Nämnden, men delarna blir (−5,1) + (−2,2) + 0,6 = −6,7."),
        ((-6.7, -5.1, -2.2, 0.6), None),
        ((-6.8, -5.1, -2.2, 0.6), None),  # rounding
    ],
)
def test_the_results_of_all_areas_make_that_of_the_whole(results: Sequence[float], message: str | None) -> None:
    names = ("Nämnden", "Hemtjänst", "Boende", "Myndighet")
    said = [replace(judged(GOAL, "partly"), id=name, unit=name) for name in names[1:]]
    lines = areas(*zip(names, results, strict=True))
    assert messages(audited(assessments=said, budget_lines=lines)) == ([message] if message else [])


def test_the_largest_results_of_some_areas_say_nothing_of_the_whole() -> None:
    said = [replace(judged(GOAL, "partly"), id=name, unit=name) for name in ("Hemtjänst", "Boende", "Myndighet")]
    lines = areas(("Nämnden", -6.4), ("Hemtjänst", -5.1), ("Boende", -2.2))
    assert messages(audited(assessments=said, budget_lines=lines)) == []


# Long and short sick leave


@pytest.mark.parametrize(
    "whole, long, short, message",
    [
        ("6,92", "3,36", "3,57", "= 6,93 %, men den sammanlagda anges till 6,92 %; skillnaden kan vara avrundning."),
        ("6,93", "3,36", "3,57", None),
        ("6,3", "3,4", "3,6", "= 7,0 %, men den sammanlagda anges till 6,3 %."),
        ("7,8", "3,4", "3,6", None),  # what is between long and short is left out
        ("7,0", "41", "59", None),  # shares of the whole
    ],
)
def test_long_and_short_sick_leave_make_all_of_it(whole: str, long: str, short: str, message: str | None) -> None:
    text = f"Sjukfrånvaron var {whole} %. Den långa frånvaron var {long} % och den korta frånvaron {short} %."
    values = prose(
        text, ("Sjukfrånvaron", f"{whole} %", "percent"), ("Den långa frånvaron", f"{long} %", "percent"),
        ("den korta frånvaron", f"{short} %", "percent"),
    )  # fmt: skip
    found = messages(audited(text=text, observations=values))
    assert [each.endswith(message or "-") for each in found] == ([True] if message else [])
    grid = [["", "2020"], ["Sjukfrånvaro", whole], ["varav korttidsfrånvaro", short], ["varav långtidsfrånvaro", long]]
    rows = observations(grid, "percent")
    assert len(messages(audited(a_table(grid), observations=rows))) == (1 if message else 0)


# A number told twice


@pytest.mark.parametrize(
    "text, figures, flagged",
    [
        ("I förskolan går 84 barn. I maj var 86 barn inskrivna.", ("barn", "barn inskrivna"), True),
        ("I förskolan går 86 barn. I maj var 86 barn inskrivna.", ("barn", "barn inskrivna"), False),
        ("Vid läsårets start fanns 84 barn. I maj var 86 barn inskrivna.", ("barn", "barn inskrivna"), False),
        ("I förskolan går 84 barn. I maj stod 86 barn i kö.", ("barn", "barn i kö"), False),
        ("I förskolan går 84 barn. I en grupp är 16 barn inskrivna.", ("barn", "barn inskrivna"), False),
        ("I förskolan går drygt 84 barn. I maj var 86 barn inskrivna.", ("barn", "barn inskrivna"), False),
        ("Vi tog emot 84 klagomål. Det kom 86 klagomål.", ("klagomål", "klagomål"), False),
    ],
)
def test_what_a_unit_has_is_told_alike_everywhere(text: str, figures: tuple[str, str], flagged: bool) -> None:
    numbers = [word for word in text.split() if word.isdigit()]
    values = prose(text, *((name, number, "count") for name, number in zip(figures, numbers, strict=True)))
    kinds = [kind for kind, *_ in told(audited(text=text, observations=values)) if kind != "no_facts"]
    assert kinds == (["prose_against_prose"] if flagged else [])


# Names that are told in other words, and parts of the organisation


@pytest.mark.parametrize(
    "name, sentence, flagged",
    [
        (
            "eleverna i årskurs 9 nådde kraven i alla ämnen",
            "{} av eleverna i årskurs 9 nådde kraven i alla ämnen.",
            True,
        ),
        (
            "eleverna i årskurs 6 nådde kraven i alla ämnen",
            "{} av eleverna i årskurs 6 nådde kraven i alla ämnen.",
            False,
        ),
        (
            "eleverna nådde kraven i alla ämnen",
            "Inom centrala området nådde {} av eleverna kraven i alla ämnen.",
            False,
        ),
        ("eleverna nådde kraven i alla ämnen", "I hemtjänsten nådde {} kraven i alla ämnen.", False),
    ],
)
def test_prose_is_held_against_the_row_that_it_tells_of(name: str, sentence: str, flagged: bool) -> None:
    grid = [["", "2020"], ["Nått kraven i alla ämnen, %", "81"]]
    rows = [replace(o, context="2020 · Slutbetyg i årskurs 9") for o in observations(grid, "percent", period="2020")]
    text = sentence.format("84 %")
    found = told(audited(a_table(grid), text=text, observations=[*rows, *prose(text, (name, "84 %", "percent"))]))
    assert [kind for kind, *_ in found] == (["prose_against_table"] if flagged else [])


# Goals of a rise or a fall


def trend(text: str, comparator: str, grid: Grid, **fields: Any) -> list[str]:
    goal = replace(GOAL, text=text, target_comparator=comparator)  # type: ignore[arg-type]
    rows = [
        replace(o, measure="previous" if o.col == 1 else "outcome", period="2019" if o.col == 1 else "2020",
                context=f"{o.series} · {fields.get('caption', '')}")
        for o in observations(grid, "count")
    ]  # fmt: skip
    said = judged(goal, fields.get("status", "achieved"), phrase="Uppnått")
    return messages(audited(a_table(grid), goals=[goal], assessments=[said], observations=rows))


YEARS = ["", "Utfall 2019", "Utfall 2020"]


@pytest.mark.parametrize(
    "text, comparator, row, flagged",
    [
        ("Sjukfrånvaron ska minska", "decrease", ["Sjukfrånvaro", "5,1", "6,0"], True),
        ("Sjukfrånvaron ska minska", "decrease", ["Sjukfrånvaro", "6,0", "5,1"], False),
        ("Sjukfrånvaron ska minska", "decrease", ["Sjukfrånvaro", "5,1", "5,1"], False),
        ("Antalet besök ska öka", "increase", ["Besök", "410", "380"], True),
        ("Antalet besök på badet ska öka", "increase", ["Besök", "410", "380"], False),  # of all, not of the bath
        ("Antalet besök ska öka", "increase", ["Besök på badet", "410", "380"], False),
    ],
)
def test_a_goal_of_a_rise_is_held_against_the_years(text: str, comparator: str, row: list[str], flagged: bool) -> None:
    assert len(trend(text, comparator, [YEARS, row])) == flagged
    assert trend(text, comparator, [YEARS, row], status="partly") == []


def test_a_goal_of_a_group_is_held_against_the_rows_of_the_group() -> None:
    grid = [YEARS, ["Bibliotek", "", ""], ["Stora", "610", "600"], ["Filialen", "40", "45"], ["Bad", "", ""],
            ["Simhallen", "700", "900"]]  # fmt: skip
    (message,) = trend("Antalet besök på biblioteken ska öka", "increase", grid, caption="Besök")
    assert message.endswith("men värdet har minskat från 650 till 645 (raderna under Bibliotek tillsammans).")
    assert trend("Antalet lån på biblioteken ska öka", "increase", grid, caption="Besök") == []


# Goals and the figures in their own account


@pytest.mark.parametrize(
    "sentence, name, status, flagged",
    [
        (
            "Andelen som tycker att maten är god sjönk till 61 %.",
            "Andelen som tycker att maten är god",
            "achieved",
            True,
        ),
        (
            "Andelen som tycker att maten är god steg till 75 %.",
            "Andelen som tycker att maten är god",
            "achieved",
            False,
        ),
        (
            "Andelen som tycker att maten är god steg till 75 %.",
            "Andelen som tycker att maten är god",
            "not_achieved",
            True,
        ),
        ("Andelen som har fått en plan är 61 %.", "Andelen som har fått en plan", "achieved", False),
    ],
)
def test_a_goal_is_held_against_what_its_account_tells(sentence: str, name: str, status: str, flagged: bool) -> None:
    goal_text = "Minst 70 procent ska tycka att maten är god"
    text = f"{goal_text}\n{sentence}"
    goal = replace(GOAL, text=goal_text, provenance=at(text, goal_text), target_comparator=">=", target_value=70.0,
                   target_unit="percent")  # fmt: skip
    words = sentence[-5:-1].strip()
    values = prose(text, (name, words, "percent"))
    found = audited(text=text, goals=[goal], assessments=[judged(goal, status, phrase="x")], observations=values).flags
    assert [flag.kind for flag in found] == (["judgement_against_value"] if flagged else [])


def indicators(*values: tuple[str, str, str], status: str, others: int = 0) -> list[str]:
    """Return what is said of a goal with indicators (target, last year, this year), beside `others` that are sound."""
    grid: list[list[str]] = [["", "Utfall 2019", "Utfall 2020"]]
    goals, said = list[Goal](), list[Assessment]()
    for number, rows in enumerate([values, *[(("80", "70", "85"),)] * others]):
        goal = replace(GOAL, id=f"g{number}", text=f"Mål {number}")
        goals.append(goal)
        said.append(judged(goal, status if number == 0 else "achieved", phrase="Bra"))
        for row, (target, before, after) in enumerate(rows):
            name = f"Indikator {number}{row}"
            grid.append([name, before, after])
            goals.append(
                replace(goal, id=name, text=name, parent_id=goal.id, is_indicator=True, target_text=f"minst {target}",
                        target_comparator=">=", target_value=float(target), target_unit="percent")
            )  # fmt: skip
    rows_ = [
        replace(o, measure="previous" if o.col == 1 else "outcome", period="2019" if o.col == 1 else "2020")
        for o in observations(grid, "percent")
    ]
    return messages(audited(a_table(grid), goals=goals, assessments=said, observations=rows_))


@pytest.mark.parametrize(
    "values, status, others, end",
    [
        ([("80", "70", "75"), ("80", "70", "85")], "achieved", 2, "utfallet 75 når inte målvärdet minst 80."),
        ([("80", "70", "75"), ("80", "70", "85")], "achieved", 1, None),  # not known to ask for all of them
        ([("80", "70", "75"), ("80", "70", "85")], "partly", 2, None),
        ([("80", "77", "75")], "partly", 0, "utfallet 75 når inte målvärdet minst 80 och är sämre än förut, 77."),
        ([("80", "70", "75")], "partly", 0, None),  # on its way
    ],
)
def test_a_goal_is_held_against_each_indicator(
    values: list[tuple[str, str, str]], status: str, others: int, end: str | None
) -> None:
    found = indicators(*values, status=status, others=others)
    assert [each.endswith(end or "-") for each in found] == ([True] if end else [])


# Activities that are counted


@pytest.mark.parametrize(
    "sentence, flagged",
    [
        ("Av 4 aktiviteter är hälften genomförda.", True),
        ("Av 4 aktiviteter är tre genomförda.", False),
        ("Tre av fyra aktiviteter är klara.", False),
        ("Årets fyra aktiviteter, varav två är genomförda, följs upp.", True),
        ("Samtliga av 4 aktiviteter är påbörjade.", True),
        ("Av 6 aktiviteter är hälften genomförda.", False),  # other activities than those of the table
        ("Av 4 kontroller är hälften genomförda.", False),
    ],
)
def test_activities_in_a_state_are_those_of_the_table(sentence: str, flagged: bool) -> None:
    states = ["Genomförd", "Genomförd", "Pågår", "Genomförd"]
    grid = [["Aktivitet", "Status"], *([f"Ordna träff {n}", state] for n, state in enumerate(states))]
    found = told(audited(a_table(grid, header_rows=1), text=sentence))
    assert [kind for kind, *_ in found if kind.startswith("count")] == (["count_against_goals"] if flagged else [])


@pytest.mark.parametrize("said, flagged", [(-7.2, False), (7.2, True), (7.6, False)])
def test_a_deficit_told_is_no_misprint_of_a_surplus(said: float, flagged: bool) -> None:
    grid = [["", "budget", "outcome", "deviation"], ["Intäkter", "100", "107,6", "7,6"], ["Hyror", "50", "49", "1"]]
    (line,) = areas(("Intäkterna", said))
    lines = [*budget_lines(grid, currency="mkr"), replace(line, is_total=False)]
    found = [kind for kind, *_ in told(audited(budget_lines=lines)) if kind.startswith("prose")]
    assert found == (["prose_against_table"] if flagged else [])
