"""Goals that a report comes back to: by the number of a list, in the columns of a grid, in the account of a section."""

import pytest

from tests.extract.builders import Part, goals_of, grid, heading, item, judged, paragraph

GOALS = ("Svar ska ges inom tre dagar", "Kön ska vara kortare än i fjol", "Minst hälften av barnen ska bo i egna hem")
LIST = [paragraph("Nämnden har beslutat om följande mål:"), *(item(goal, f"{n}.") for n, goal in enumerate(GOALS, 1))]


@pytest.mark.parametrize(
    "accounts",
    [
        [
            paragraph("Mål 1. Målet är inte uppfyllt. 61 procent fick svar i tid."),
            paragraph("Mål 2. Kön var 14 dagar. Vi bedömer att målet är delvis uppfyllt."),
            paragraph("Mål 3. Det blev 56 procent. Målet nås alltså."),
        ],
        [
            *(heading("Mål 1", 2), paragraph("61 procent fick svar i tid. Målet är inte uppfyllt.")),
            *(heading("Mål 2", 2), paragraph("Kön var 14 dagar. Målet är delvis uppfyllt.")),
            *(heading("Mål 3", 2), paragraph("Det blev 56 procent och målet nås.")),
        ],
    ],
)
def test_accounts_below_a_list_call_its_goals_by_number(accounts: list[Part]) -> None:
    parts = (*LIST, heading("Hur har det gått?"), *accounts)
    assert [goal.text for goal in goals_of(*parts)] == list(GOALS)
    statuses = ["not_achieved", "partly", "achieved"]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == list(zip(GOALS, statuses, strict=True))


def test_a_numbered_list_may_go_on_unit_by_unit() -> None:
    north = [heading("Norr", 2), *(item(GOALS[n], f"{n + 1}.") for n in (0, 1)), heading("Utfall", 3)]
    south = [
        heading("Söder", 2),
        paragraph("3. 60 procent ska klara sig själva."),
        item(GOALS[2], "4."),
        heading("Utfall", 3),
    ]
    parts = [
        *(
            *north,
            paragraph(
                "Effektmål 1 och 2. Kön var 14 dagar och målet om kortare kö är nått. Målet för svar är inte nått."
            ),
        ),
        *(*south, paragraph("Effektmål 3. Det blev 49 procent. Målet är inte infriat.")),
        paragraph("Effektmål 4. Det blev 56 procent. Målet är infriat."),
        heading("Målen i sammandrag"),
        grid(
            ["Nr|Mål|Bedömning", "1|Svar|Inte infriat", "2|Kö|Infriat", "3|Försörjning|Inte infriat", "4|Hem|Infriat"]
        ),
    ]
    assert [goal.number for goal in goals_of(*parts)] == ["1", "2", "3", "4"]
    told = [(goal.split()[0], status) for goal, status, *_ in judged(*parts)]
    assert told[:4] == [("Kön", "achieved"), ("Svar", "not_achieved"), ("60", "not_achieved"), ("Minst", "achieved")]
    assert [status for _, status in told[4:]] == ["not_achieved", "achieved", "not_achieved", "achieved"]


def test_a_label_with_a_goal_of_its_own_refers_to_none() -> None:
    parts = [paragraph("Mål 1: Alla ska trivas på jobbet."), paragraph("Mål 2: Alla ska få semester.")]
    found = [goal.text for goal in goals_of(*LIST, heading("Arbetsgivare"), *parts)]
    assert {"Alla ska trivas på jobbet.", "Alla ska få semester."} <= set(found)


GRID = ["Nämnd|Mål 1|Mål 2", "Socialnämnden|Låg|Hög", "Tekniska nämnden|–|Viss"]
NUMBERED = (heading("Mål 1. Svinnet ska minska", 2), heading("Mål 2. Alla ska trivas", 2))


def test_a_row_for_each_unit_and_a_column_for_each_goal() -> None:
    assert judged(*NUMBERED, heading("Nämndernas bedömning"), grid(GRID)) == [
        ("Svinnet ska minska", "not_achieved", "Socialnämnden", None),
        ("Alla ska trivas", "achieved", "Socialnämnden", None),
        ("Alla ska trivas", "partly", "Tekniska nämnden", None),
    ]


def test_a_grid_of_figures_or_of_goals_that_are_not_known_judges_nothing() -> None:
    assert judged(*NUMBERED, heading("Enkät"), grid(["Skola|Mål 1|Mål 2", "Norra|71|80", "Södra|64|90"])) == []
    assert judged(grid(GRID)) == []


TABLE = grid(["Mål|Uppfyllt", "Antalet tillsynsbesök ska öka|Nej", "All planerad kontroll ska göras|Ja"])


@pytest.mark.parametrize(
    ("account", "last"),
    [
        ("Kontrollen omfattade 286 kök. All planerad kontroll är gjord. Målet är uppfyllt.", "kontroll"),
        ("På miljösidan har däremot inte målet om fler tillsynsbesök nåtts.", "tillsynsbesök"),
        ("Lönerna steg. Målet är uppfyllt.", None),  # says nothing of which
        ("Grön betyder att målvärdet om tillsynsbesök är uppnått, röd att det inte är uppnått.", None),
    ],
)
def test_an_account_elsewhere_judges_the_goal_of_a_table_that_it_speaks_of(account: str, last: str | None) -> None:
    found = judged(TABLE, heading("Miljöenheten"), paragraph(account))[2:]
    assert (found[0][0] if found else None) == (
        None if last is None else next(goal for goal, *_ in judged(TABLE) if last in goal)
    )
