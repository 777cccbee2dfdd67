"""Goals and their verdicts as lines or short paragraphs: each verdict judges the goal that it stands below."""

import pytest

from extract.assessments import find_assessments
from extract.goals import find_goals
from tests.extract.builders import BOARD, laid_out

INTRO = "Omsorgsnämnden\n\nVerksamhetsberättelse 2021\n\nInledning\n\nNämnden har under året byggt om två boenden.\n\n"
AFTER = "\n\nEkonomi\n\nNämnden redovisar ett överskott som beror på lägre kostnader än väntat.\n"

Judged = tuple[str, str]
"""A goal, with its number where it has one, and the statuses of its verdicts; a forecast's ends in `?`."""

SOON, FEW = "Vi lovar att du får svar inom två dagar", "Vi lovar att ställa in högst ett besök om året"
QUEUE, STAFF, FOOD = "Kön till boendet ska minska", "Kontinuiteten ska öka", "Maten ska smaka bättre"


def judged(text: str) -> list[Judged]:
    """Return the goals of a text with what is said of them."""
    report, content = laid_out(f"{INTRO}{text.strip()}{AFTER}")
    found = find_goals(report, content, BOARD)
    given = find_assessments(report, content, found)
    return [
        (
            f"{goal.number} {goal.text}" if goal.number else goal.text,
            " ".join(f"{a.status}{'?' * a.forecast}" for a in given if a.goal_id == goal.id),
        )
        for goal in found.goals
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A line each, with an account of the verdict.
        (
            f"Mål\n\n{QUEUE}.\n\nMålet bedöms vara uppfyllt då två hus har öppnat under hösten och våren.\n\n"
            f"{STAFF}.\n\nMålet bedöms inte vara uppfyllt då många vikarier har anlitats i sommar.",
            [(QUEUE, "achieved"), (STAFF, "not_achieved")],
        ),
        # … without full stops.
        (
            f"Mål och resultat\n\n{QUEUE}\n\nMålet bedöms inte vara uppfyllt då kön har vuxit under hela hösten.\n\n"
            f"{STAFF}\n\nNämnden bedömer att målet är uppfyllt då färre vikarier har anlitats än i fjol.",
            [(QUEUE, "not_achieved"), (STAFF, "achieved")],
        ),
        # The account stands before the verdict.
        (
            f"Mål\n\n{QUEUE}.\n\nTvå nya hus har öppnat sedan i våras.\n\nMålet bedöms vara uppfyllt.\n\n"
            f"{STAFF}.\n\nMånga har slutat.\n\nMålet bedöms inte vara uppfyllt.",
            [(f"{QUEUE}.", "achieved"), (STAFF, "not_achieved")],
        ),
        # Promises, which are kept or not: in lines of their own, of one paragraph, and in one sentence after the other.
        (
            f"Kvalitetslöften\n\n{SOON}\n\nLöftet har hållits. Det tog en dag.\n\n{FEW}\n\nLöftet har delvis hållits.",
            [(SOON, "achieved"), (FEW, "partly")],
        ),
        (
            f"Löften\n\n{SOON}\nLöftet har inte hållits. Det tog tre.\n\n{FEW}\nLöftet är uppfyllt.",
            [(SOON, "not_achieved"), (FEW, "achieved")],
        ),
        (
            f"Våra löften\n\n{SOON}. Löftet har hållits. Det tog en dag.\n\n{FEW}. Åtagandet hölls inte. Det blev två.",
            [(f"{SOON}.", "achieved"), (f"{FEW}.", "not_achieved")],
        ),
        (f"Verksamheten\n\n{SOON}. Antalet samtal har ökat.\n\n{FEW}. Vi har fått nya bilar.", []),
        # Lines of one paragraph.
        (
            f"Mål\n\n{QUEUE}.\nMålet är uppfyllt.\n{STAFF}.\nMålet är inte uppfyllt.\n"
            f"{FOOD}.\nMålet är delvis uppfyllt.",
            [(QUEUE, "achieved"), (STAFF, "not_achieved"), (FOOD, "partly")],
        ),
        (
            f"Måluppfyllelse\n\n{QUEUE}\nMålet kan inte nås\n\n{STAFF}\nDelvis uppfyllt\n\n{FOOD}\nMålet är uppfyllt",
            [(QUEUE, "not_achieved?"), (STAFF, "partly"), (FOOD, "achieved")],
        ),
        # Numbered without a mark, and without a verb that wishes.
        (
            "Mål 1 Alla får en egen kontakt\n\nMålet är uppfyllt.\n\nMål 2 Kön blir kortare\n\nMålet är inte uppfyllt.",
            [("1 Alla får en egen kontakt", "achieved"), ("2 Kön blir kortare", "not_achieved")],
        ),
        (
            "Mål 1 Alla får en egen kontakt\nMålet är uppfyllt. Alla har fått en.\nMål 2 Kön är kort\n"
            "Målet är delvis uppfyllt. Den har vuxit.\nMål 3. Alla har en plan\nMålet är inte uppfyllt. Tio saknar en.",
            [
                ("1 Alla får en egen kontakt", "achieved"),
                ("2 Kön är kort", "partly"),
                ("3 Alla har en plan", "not_achieved"),
            ],
        ),
        # The verdict has lost its line.
        (
            f"Mål 1: {QUEUE} Målet är uppfyllt. Två hus är nya.\n\nMål 2: {STAFF} Målet är inte uppfyllt. Få stannar.",
            [(f"1 {QUEUE}", "achieved"), (f"2 {STAFF}", "not_achieved")],
        ),
        # Each line of a paragraph ends with its verdict.
        (
            f"Nämndens mål\n\n{QUEUE} (uppfyllt)\n{STAFF} (ej uppfyllt)\n{FOOD} (delvis uppfyllt)",
            [(QUEUE, "achieved"), (STAFF, "not_achieved"), (FOOD, "partly")],
        ),
        (
            f"Måluppfyllelse\n\n- {QUEUE}. Målet är uppfyllt.\n- {STAFF}. Målet är inte uppfyllt.",
            [(QUEUE, "achieved"), (STAFF, "not_achieved")],
        ),
        # … and sentences of one line.
        (
            f"Stöd i hemmet\n\n{QUEUE}. Målet är uppfyllt. {STAFF}. Målet är inte uppfyllt.",
            [(QUEUE, "achieved"), (STAFF, "not_achieved")],
        ),
        # A goal without a label behind one that has it.
        (
            f"Mål: {QUEUE}.\n\nMålet är uppfyllt.\n\n{STAFF}.\n\nMålet är inte uppfyllt.",
            [(f"{QUEUE}.", "achieved"), (STAFF, "not_achieved")],
        ),
    ],
)
def test_a_verdict_judges_the_goal_above_it(text: str, told: list[Judged]) -> None:
    assert judged(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Plans and what an account goes on with are no goals.
        (
            f"Mål 1: {QUEUE}\n\nMålet är uppfyllt.\n\nNämnden ska fortsätta arbetet.\n\n"
            "Målet är uppfyllt också i norr.",
            [(f"1 {QUEUE}", "achieved achieved")],
        ),
        # A goal and its description.
        (
            "Mål: Trygg omsorg\n\nAlla äldre ska känna sig trygga hemma.\n\nMålet är uppfyllt.",
            [("Trygg omsorg", "achieved")],
        ),
        # What a comment lists below a verdict.
        (
            f"Mål: Trygg omsorg\n\nKommentar\n\nMålet är delvis uppnått.\n\n{STAFF}.\n\n"
            f"Målet har ej uppnåtts\n\n- {FOOD}.",
            [("Trygg omsorg", "partly"), (f"{FOOD}.", "not_achieved")],
        ),
        # A sentence on what shall be and a verdict on another line of prose, once in the report.
        ("Stöd i hemmet\n\nHusen ska byggas om.\nMålet för dem sätts i höst.", []),
    ],
)
def test_what_stands_between_two_verdicts_and_is_no_goal(text: str, told: list[Judged]) -> None:
    assert judged(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"Mål 1. {QUEUE}. Två hus har öppnat. Målet är uppfyllt. Mål 2 {STAFF}. Målet är uppfyllt. "
            f"Mål 3 - {FOOD}. Målet är delvis uppfyllt.",
            [(f"1 {QUEUE}.", "achieved"), (f"2 {STAFF}.", "achieved"), (f"3 {FOOD}.", "partly")],
        ),
        (
            f"Mål 1: {QUEUE}.\nMålet är uppfyllt.\nMål 2: {STAFF}.\nMålet är inte uppfyllt.\n"
            f"Mål 3 - {FOOD}.\nMålet är nått.",
            [(f"1 {QUEUE}.", "achieved"), (f"2 {STAFF}.", "not_achieved"), (f"3 {FOOD}.", "achieved")],
        ),
        # The account below the line of a goal without a full stop is no part of it.
        (
            f"Mål 1 - {QUEUE}\nTvå hus har öppnat.\nMålet är uppfyllt.\n\nMål 2 – {STAFF}\nMålet är inte uppfyllt.",
            [(f"1 {QUEUE}", "achieved"), (f"2 {STAFF}", "not_achieved")],
        ),
        (
            f"Mål: {QUEUE}\nMåluppfyllelse\nDelvis uppfyllt\n\nMål: {STAFF}\nMåluppfyllelse\nUppfyllt",
            [(QUEUE, "partly"), (STAFF, "achieved")],
        ),
        # A goal that goes on over a line, at a name; and a number that a sentence names.
        (
            "Mål 1 - Fler resor ska ske med tåg till\nNorrköping\n\nMålet är uppfyllt.",
            [("1 Fler resor ska ske med tåg till Norrköping", "achieved")],
        ),
        (
            f"Mål: {QUEUE}.\n\nHur det har gått redovisas närmare under\nMål 3 - Boende för äldre längre fram.",
            [(f"{QUEUE}.", "")],
        ),
    ],
)
def test_lines_and_sentences_that_open_a_goal(text: str, told: list[Judged]) -> None:
    assert judged(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A single goal without a label: that of the verdict says that it is one.
        (f"Stöd i hemmet\n\n{QUEUE}.\nMåluppfyllelse: Delvis uppfyllt", [(QUEUE, "partly")]),
        (f"Stöd i hemmet\n\n{QUEUE}.\nMåluppfyllelse: God", [(QUEUE, "achieved")]),
        (f"Mål\n\n{QUEUE}\nMåluppfyllelse\nDelvis uppfyllt", [(QUEUE, "partly")]),
        (f"Mål: {QUEUE}\nBedömning\nMålet är delvis uppfyllt då kön har minskat.", [(QUEUE, "partly")]),
        (f"Mål: {QUEUE}.\nPrognos helår: Uppfylls delvis", [(f"{QUEUE}.", "partly?")]),
        # A question is a label, and no unit.
        (f"Mål: {QUEUE}.\nNår vi målet?: Nej", [(f"{QUEUE}.", "not_achieved")]),
        (f"Mål: {QUEUE}.\n\nNådde nämnden målet? Ja, delvis.", [(f"{QUEUE}.", "partly")]),
        # Colours, as usual or as the report explains them.
        (
            f"Mål: {QUEUE}.\nStatus: Grön\n\nMål: {STAFF}.\nBedömning: Gul",
            [(f"{QUEUE}.", "achieved"), (f"{STAFF}.", "partly")],
        ),
        (
            f"Blå: målet är uppfyllt\n\nVit: målet är inte uppfyllt\n\nMål: {QUEUE}.\nStatus: Vit\n\n"
            f"Mål: {STAFF}.\nStatus: Blå",
            [(f"{QUEUE}.", "not_achieved"), (f"{STAFF}.", "achieved")],
        ),
        # What the label leaves open, and a question without an answer.
        ("Stöd i hemmet\n\nAntalet besök ska öka.\n\nResultat: God", []),
        (f"Mål: {QUEUE}.\n\nNår vi målet?\n\nTvå hus har öppnat.", [(f"{QUEUE}.", "")]),
    ],
)
def test_verdicts_after_a_label(text: str, told: list[Judged]) -> None:
    assert judged(text) == told


def test_a_question_is_no_unit() -> None:
    report, content = laid_out(f"{INTRO}Mål: {QUEUE}.\n\nNår vi målet?: Målet bedöms delvis uppnås.{AFTER}")
    given = find_assessments(report, content, find_goals(report, content, BOARD))
    assert [(a.status, a.unit, a.aspect) for a in given] == [("partly", None, None)]


NAMES = ("Kontinuitet i hemmet", "Kö till särskilt boende", "Mat och måltider")


def in_turns(*lines: str, apart: str = "\n", under: str = "Uppföljning\n\nNämnden har följt upp målen.") -> str:
    return f"{under}\n\n{apart.join(lines)}"


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
def test_a_status_stands_above_its_goal_where_the_last_line_is_a_goal(apart: str) -> None:
    first, second, third = NAMES
    text = in_turns("Delvis uppfyllt", first, "Uppfyllt", second, "Ej uppfyllt", third, apart=apart)
    assert judged(text) == [(first, "partly"), (second, "achieved"), (third, "not_achieved")]
    text = in_turns("Delvis uppfyllt", QUEUE, "Uppfyllt", STAFF, apart=apart, under="Mål")
    assert judged(text) == [(QUEUE, "partly"), (STAFF, "achieved")]


@pytest.mark.parametrize(
    "lines",
    [
        # A name stands above the first status, or below none: which is whose is not told.
        (NAMES[0], "Uppfyllt", NAMES[1], "Ej uppfyllt", NAMES[2]),
        ("Uppfyllt", NAMES[0], "Ej uppfyllt", NAMES[1], "Uppfyllt"),
        # Too few, activities, how many there are, a label that comes again.
        ("Uppfyllt", NAMES[0], "Ej uppfyllt", NAMES[1]),
        ("Klar", NAMES[0], "Pågår", NAMES[1], "Pågår", NAMES[2]),
        ("Uppfyllt", "4 mål", "Delvis uppfyllt", "3 mål", "Ej uppfyllt", "1 mål"),
        ("Uppfyllt", "Förväntat utfall", "Delvis uppfyllt", "Förväntat utfall", "Ej uppfyllt", "Förväntat utfall"),
        ("Grön", "Målet är uppfyllt", "Gul", "Målet är delvis uppfyllt", "Röd", "Målet är inte uppfyllt"),
    ],
)
def test_statuses_in_turns_with_what_is_no_goal(lines: tuple[str, ...]) -> None:
    assert judged(in_turns(*lines)) == []


@pytest.mark.parametrize("title", ["Mål", "Stöd i hemmet"])
def test_an_item_that_a_labelled_account_follows_is_a_goal(title: str) -> None:
    text = (
        f"{title}\n\n• {QUEUE}\nResultat: Nämnden bedömer målet som uppfyllt.\n"
        f"• {STAFF}\nResultat: Lika många som i fjol har slutat. Arbetet fortsätter.\n"
        f"• {FOOD}\nKommentar: En ny kock har anställts. Målet är delvis uppfyllt.\n"
        "• Alla ska ha en kontaktman. Ingen ska ha fler än en.\nKommentar: Målet kan inte utvärderas."
    )
    contact = "Alla ska ha en kontaktman. Ingen ska ha fler än en"
    told = [(QUEUE, "achieved"), (STAFF, ""), (FOOD, "partly"), (contact, "not_measured")]
    assert judged(text) == told


@pytest.mark.parametrize(
    "text",
    [
        # The account of a list, tasks, and an account that no verdict is part of.
        f"Nästa år\n\n• {QUEUE}\n• {STAFF}\n• {FOOD}\n\nResultat: Överskottet blev stort.",
        f"Åtgärder\n\n• {QUEUE}\nResultat: Två hus har öppnat.\n• {STAFF}\nResultat: Lika många har slutat.",
    ],
)
def test_items_with_an_account_that_are_no_goals(text: str) -> None:
    assert judged(text) == []


@pytest.mark.parametrize(
    "label", ["Mål {}: ", "Mål {}. ", "Mål {} ", "Mål {} - ", "Mål {} – ", "Mål nr {} - ", "{}. ", "{} - ", "{} – "]
)
@pytest.mark.parametrize(
    "form",
    [
        f"Mål\n\n{{}}{QUEUE}\n\nMålet är uppfyllt.\n\n{{}}{STAFF}\n\nMålet är uppfyllt.",
        f"Stöd i hemmet\n\n{{}}{QUEUE}\nUppfyllt\n\n{{}}{STAFF}\nUppfyllt",
        f"Mål\tStatus\n{{}}{QUEUE}\tUppfyllt\n{{}}{STAFF}\tUppfyllt",
        f"Mål\n\nUppfyllt\n\n{{}}{QUEUE}\n\nUppfyllt\n\n{{}}{STAFF}",
    ],
)
def test_the_number_of_a_goal_by_any_mark(label: str, form: str) -> None:
    text = form.format(label.format(1), label.format(2))
    assert judged(text) == [(f"1 {QUEUE}", "achieved"), (f"2 {STAFF}", "achieved")]


@pytest.mark.parametrize("goal", ["Åtta av tio ska trivas", "65-åringar ska få besök", "Ambition i vården ska märkas"])
def test_what_is_no_number_of_a_goal(goal: str) -> None:
    assert judged(f"Mål\n\n{goal}\n\nMålet är uppfyllt.\n\n{STAFF}\n\nMålet är nått.")[0] == (goal, "achieved")


def titled(*pairs: tuple[str, str]) -> str:
    titles = ("Bostäder", "Personal", "Matlagning")
    told = (f"{title}\n\n{goal}\n\n{account}" for title, (goal, account) in zip(titles, pairs, strict=False))
    return "\n\n".join(told)


BUILT = "Två hus har öppnat i norr under våren. Målet är därmed uppfyllt."
LEFT = "Lika många som i fjol har slutat. Denna målsättning har inte uppnåtts."
COOKED = "En kock har anställts, och utfallet överstiger målvärdet."


def test_a_line_below_its_title_is_a_goal_where_three_are_judged() -> None:
    text = titled((QUEUE, BUILT), (STAFF, LEFT), (FOOD, COOKED))
    assert judged(text) == [(QUEUE, "achieved"), (STAFF, "not_achieved"), (FOOD, "achieved")]


@pytest.mark.parametrize(
    "pairs", [((QUEUE, BUILT), (STAFF, LEFT)), ((f"{QUEUE}:", BUILT), (f"{STAFF}:", LEFT), (f"{FOOD}:", COOKED))]
)
def test_lines_below_titles_that_are_no_goals(pairs: tuple[tuple[str, str], ...]) -> None:
    assert judged(titled(*pairs)) == []


HEAD = "MÅL FASTSTÄLLDA AV NÄMNDEN MÅLBEDÖMNING"
WRAPPED = ("Bussarna går i tid även när det snöar (för att ge", "alla en god resa till arbetet)")


def test_a_goal_that_fills_its_lines_has_the_status_on_the_next() -> None:
    rows = [HEAD, "Gatorna är hela I hög grad uppfyllt", *WRAPPED, "Delvis uppfyllt", "Parkerna är rena Helt uppfyllt"]
    told = [("Gatorna är hela", "partly"), (" ".join(WRAPPED), "partly"), ("Parkerna är rena", "achieved")]
    assert judged("\n".join(rows)) == told


def test_lines_between_two_with_a_status_are_goals_without_one() -> None:
    rows = [HEAD, "Gatorna är hela I hög grad uppfyllt", "Bussarna går i tid", "Parkerna är rena Helt uppfyllt"]
    told = [("Gatorna är hela", "partly"), ("Bussarna går i tid", ""), ("Parkerna är rena", "achieved")]
    assert judged("\n".join(rows)) == told


def test_a_status_judges_the_goal_below_it_where_goals_stand_between_status_and_comment() -> None:
    text = (
        f"Trygghet\n\nDelvis uppfyllt\n{QUEUE}\nKommentar\nTvå hus har öppnat.\n\n"
        f"Ej uppfyllt\n{STAFF}\nKommentar\nFå har stannat."
    )
    assert judged(text) == [(QUEUE, "partly"), (STAFF, "not_achieved")]


def test_a_status_judges_the_goal_above_it_where_its_comment_stands_below() -> None:
    text = (
        f"Trygghet\n\n{QUEUE}\nDelvis uppfyllt\nKommentar\nTvå hus har öppnat.\n\n"
        f"{STAFF}\nEj uppfyllt\nKommentar\nFå har stannat."
    )
    assert judged(text) == [(QUEUE, "partly"), (STAFF, "not_achieved")]
