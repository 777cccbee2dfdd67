"""Errors of arithmetic that reports have, each beside a sound table or sentence that looks like it."""

from dataclasses import replace

import pytest

from tests.utfall.audited import Grid, audited, budget_lines, of_table, told
from tests.utfall.test_told_figures import prose

YEARS = ["", "2019", "2020"]


def messages(extraction: object) -> list[str]:
    return [message for kind, _, message in told(extraction) if kind != "no_facts"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "grid, message",
    [
        # sums in the middle of a table, and of them
        ([YEARS, ["Hemtjänst", "100", "110"], ["Boende", "200", "220"], ["Summa äldre", "300", "330"],
          ["LSS", "50", "60"], ["Psykiatri", "20", "25"], ["Summa stöd", "70", "95"], ["Totalt", "370", "415"]],
         "Summa stöd, 2020: 60 + 25 = 85, men summan anges till 95."),
        ([YEARS, ["Hemtjänst", "100", "110"], ["Boende", "200", "220"], ["Summa äldre", "300", "330"],
          ["LSS", "50", "60"], ["Psykiatri", "20", "25"], ["Summa stöd", "70", "85"], ["Totalt", "370", "415"]], None),
        # parts of the line above may overlap, but none is more than it
        ([YEARS, ["Anställda", "100", "110"], ["varav kvinnor", "80", "120"]],
         "Anställda, 2020: varav kvinnor är 120, mer än helheten 110."),
        ([YEARS, ["Anmälningar", "100", "110"], ["varav barn", "60", "70"], ["varav från skolan", "80", "90"]], None),
        # the total stands first: one of its columns must fit for the other to be wrong
        ([YEARS, ["Totalt", "300", "335"], ["Hemtjänst", "100", "110"], ["Boende", "200", "220"]],
         "Totalt, 2020: 110 + 220 = 330, men summan anges till 335."),
        ([YEARS, ["Totalt", "310", "335"], ["Hemtjänst", "100", "110"], ["Boende", "200", "220"]], None),
        # months and all of them, or their mean
        ([["", "jan", "feb", "mars", "Totalt"], ["Besök", "10", "20", "30", "70"], ["Samtal", "5", "6", "7", "18"]],
         "Totalt, Besök: 10 + 20 + 30 = 60, men summan anges till 70."),
        ([["", "jan", "feb", "mars", "Snitt"], ["Besök", "10", "20", "30", "20"], ["Samtal", "5", "6", "7", "6"]],
         None),
    ],
)  # fmt: skip
def test_counts(grid: Grid, message: str | None) -> None:
    assert messages(of_table(grid, "count")) == ([message] if message else [])


@pytest.mark.parametrize(
    "men, message",
    [
        ("40", None),
        ("44", "Totalt, Andel: 60 + 44 = 104, men summan anges till 100."),
    ],
)
def test_shares_of_those_counted_make_a_hundred(men: str, message: str | None) -> None:
    grid = [["", "Antal", "Andel"], ["Kvinnor", "60", "60"], ["Män", "40", men], ["Totalt", "100", "100"]]
    assert messages(of_table(grid, ["count", "percent"])) == ([message] if message else [])


@pytest.mark.parametrize(
    "both, flagged",
    [("91", True), ("86", False), ("100", True)],
)
def test_a_rate_of_all_lies_between_those_of_women_and_men(both: str, flagged: bool) -> None:
    grid = [["", "Kvinnor", "Män", "Totalt"], ["Nöjda", "88", "84", both]]
    assert len(messages(of_table(grid, "percent"))) == flagged


@pytest.mark.parametrize(
    "text, name, part, flagged",
    [
        ("27 medarbetare har slutat, varav 31 på egen begäran.", "medarbetare på egen begäran", "31", True),
        ("27 medarbetare har slutat, varav 12 på egen begäran.", "medarbetare på egen begäran", "12", False),
        ("Till 27 medarbetare kom, varav 31 barn, besökare.", "barn", "31", False),  # of something else
        ("27 medarbetare har slutat. Kvar är flera, varav 31 är nya.", "medarbetare", "31", False),
    ],
)
def test_a_part_told_is_not_more_than_its_whole(text: str, name: str, part: str, flagged: bool) -> None:
    values = prose(text, ("medarbetare har slutat", "27", "count"), (name, part, "count"))
    assert len(messages(audited(text=text, observations=values))) == flagged


@pytest.mark.parametrize(
    "text, figures, change, unit, end",
    [
        ("Andelen nöjda ökade från 80 % till 84 %, en ökning med 6 procentenheter.", ("80 %", "84 %"),
         "6 procentenheter", "percent", "skillnaden 6 procentenheter, men den är 4 procentenheter."),
        ("Andelen nöjda ökade från 80 % till 84 %, en ökning med 4 procentenheter.", ("80 %", "84 %"),
         "4 procentenheter", "percent", None),
        ("Andelen nöjda ökade från 80 % till 84 %, en ökning med 5 procent.", ("80 %", "84 %"),
         "5 procent", "percent", None),
        ("Antalet besök ökade från 80 till 100, det vill säga 20 procent.", ("80", "100"), "20 procent", "percent",
         "skillnaden 20 %, men den är 25,0 %."),
        ("Antalet besök ökade från 80 till 100, det vill säga 25 procent.", ("80", "100"), "25 procent", "percent",
         None),
        ("Antalet besök ökade från 80 till 100, medan lånen ökade 20 procent.", ("80", "100"), "20 procent",
         "percent", None),
    ],
)  # fmt: skip
def test_a_difference_told_is_that_of_its_figures(
    text: str, figures: tuple[str, str], change: str, unit: str, end: str | None
) -> None:
    own = "percent" if "%" in figures[0] else "count"
    values = prose(text, ("Antal", figures[0], own), ("Antal", figures[1], own), ("Antal", change, unit))
    values = [
        replace(values[0], measure="previous", period="2019"),
        values[1],
        replace(values[2], is_difference=True, value=float(change.split()[0])),
    ]
    found = messages(audited(text=text, observations=values))
    assert [message.endswith(end or "-") for message in found] == ([True] if end else [])


COSTS = ["Intäkter", "Personalkostnader", "Övriga kostnader", "Nettokostnad"]


@pytest.mark.parametrize(
    "items, budget, outcome, message",
    [
        (COSTS, "100 300 100 300", "110 310 110 310", None),
        (COSTS, "100 300 100 300", "110 310 110 330", "Intäkter och kostnaderna ger 310, men nettot anges till 330."),
        (COSTS, "100 -300 -100 -300", "110 -310 -110 -330", "ger −310, men nettot anges till −330."),
        (COSTS, "100 300 100 310", "110 310 110 330", None),  # no amount vouches for what the net is of
        (["Intäkter", "Kostnader", "Nettokostnad"], "100 400 300", "110 420 330",
         "ger 310, men nettot anges till 330."),
        (["Avgifter", "Bidrag", "Summa intäkter", "Personal", "Summa kostnader", "Resultat"], "50 50 100 400 400 300",
         "55 55 110 420 420 310", None),
        (["Intäkter", "Hemtjänst", "Boende", "Nettokostnad"], "100 300 100 300", "110 310 110 330", None),
    ],
)  # fmt: skip
def test_a_net_is_costs_less_income(items: list[str], budget: str, outcome: str, message: str | None) -> None:
    grid = [["", "budget", "outcome"], *map(list, zip(items, budget.split(), outcome.split(), strict=True))]
    found = messages(audited(budget_lines=budget_lines(grid)))
    assert [each.endswith(message or "-") for each in found] == ([True] if message else [])
