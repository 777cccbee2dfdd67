"""What the heads of a table of goals call its columns: the goals, and who judges them, when and how."""

import pytest

from tests.extract.builders import goals_of, grid, judged

GOALS = ("Nöjda gäster på träffpunkten", "Trygga vägar till skolan")


def statuses(goal_head: str, verdict_head: str, *cells: str) -> list[tuple[str, str]]:
    rows = [f"{goal}|{cell}|Vi fortsätter." for goal, cell in zip(GOALS, cells, strict=False)]
    return [
        (goal, status.rstrip("?"))
        for goal, status, *_ in judged(grid([f"{goal_head}|{verdict_head}|Kommentar", *rows]))
    ]


@pytest.mark.parametrize(
    "head",
    [
        *("Strategiskt mål", "Prioriterat mål", "Övergripande mål", "KF:s mål", "Socialnämndens mål", "Effektmål"),
        *("Resultatmål", "Inriktningsmål", "Delmål", "Åtagande", "Målområde", "Fokusområde"),
    ],
)
def test_a_column_of_goals(head: str) -> None:
    assert statuses(head, "Måluppfyllelse", "Delvis uppfyllt", "Uppfyllt") == [
        (GOALS[0], "partly"),
        (GOALS[1], "achieved"),
    ]


@pytest.mark.parametrize("head", ["Årsmål", "Målgrupp", "Målvärde", "Kontrollmål"])
def test_a_column_of_no_goals(head: str) -> None:
    assert statuses(head, "Måluppfyllelse", "Delvis uppfyllt", "Uppfyllt") == []


def test_an_area_beside_goals_is_theirs() -> None:
    rows = ["Målområde|Mål|Bedömning", f"Äldre|{GOALS[0]}|Uppfyllt", f"Barn|{GOALS[1]}|Ej uppfyllt"]
    assert [goal for goal, *_ in judged(grid(rows))] == list(GOALS)


@pytest.mark.parametrize(
    "head",
    [
        *("SLK:s bedömning", "Kommunstyrelsens bedömning", "Helårsbedömning", "Bedömning T2", "Bedömning kvartal 3"),
        *("Status 31/8", "Status 2021-08-31", "Status per 31 augusti", "Bedömning aug 2021", "Uppföljning", "Utfall"),
        *("Uppfyllelse", "Måluppfyllelsegrad", "Sammanvägd bedömning", "Bedömning av måluppfyllelse", "Helårsprognos"),
        *("Uppfyllt Ja/Nej", "Måluppfyllelse (prognos)", "Måluppfyllelse vid årets slut", "Prognos helår"),
    ],
)
def test_a_column_of_verdicts(head: str) -> None:
    assert statuses("Mål", head, "Delvis", "Ja") == [(GOALS[0], "partly"), (GOALS[1], "achieved")]


@pytest.mark.parametrize("head", ["Uppföljning", "Utfall", "Ansvarig för bedömning", "Bedömningsgrund"])
def test_a_column_of_no_verdicts(head: str) -> None:
    assert statuses("Mål", head, "Vi har delat upp grupperna.", "Två nya lampor är uppsatta.") == []


@pytest.mark.parametrize(
    ("head", "cell", "status"),
    [
        ("Måluppfyllelsegrad", "100 %", "achieved"),
        ("Uppfyllelse i procent", "100", "achieved"),
        ("Måluppfyllelse (%)", "104", "achieved"),
        ("Grad av måluppfyllelse", "75 procent", "partly"),
        ("Uppfyllelse", "60 %", "partly"),
        ("Uppfyllelsegrad", "0 %", "not_achieved"),
    ],
)
def test_a_degree_in_percent_says_how_much_is_fulfilled(head: str, cell: str, status: str) -> None:
    assert statuses("Mål", head, cell, cell) == [(GOALS[0], status), (GOALS[1], status)]


@pytest.mark.parametrize("head", ["Resultat", "Utfall", "Status", "Andel"])
def test_a_share_of_something_else_says_nothing(head: str) -> None:
    assert statuses("Mål", head, "75 %", "100 %") == []


def test_a_share_beside_its_target_is_no_degree_unless_its_head_says_so() -> None:
    def told(head: str) -> list[str]:
        rows = [f"Mål|Målvärde|{head}|Kommentar", f"{GOALS[0]}|70 %|75 %|Bra", f"{GOALS[1]}|80 %|85 %|Bra"]
        return [status for _, status, *_ in judged(grid(rows))]

    assert told("Måluppfyllelse") == []
    assert told("Måluppfyllelsegrad") == ["partly", "partly"]


@pytest.mark.parametrize(
    "head", ["Helårsprognos", "Måluppfyllelse (prognos)", "Prognos 31/12", "Prognos måluppfyllelse"]
)
def test_what_a_head_expects_is_a_forecast(head: str) -> None:
    rows = [f"Mål|{head}", f"{GOALS[0]}|Delvis", f"{GOALS[1]}|Ja"]
    assert [status for _, status, *_ in judged(grid(rows))] == ["partly?", "achieved?"]


def test_a_level_beside_goals_is_their_target() -> None:
    goal, _ = goals_of(
        grid(["Mål|Nivå|Måluppfyllelse", "Trygga elever|minst 92 %|Uppfyllt", "Frånvaro|högst 5 %|Ej uppfyllt"])
    )
    assert goal.target_text == "minst 92 %"
