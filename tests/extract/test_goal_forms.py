"""Goals and their verdicts in the forms of running reports: at the end of a line, in bold, in brackets, in prose."""

import pytest

from extract.goal_labels import find_label
from extract.goal_tails import verdict_at_end, verdict_told_at_end
from models import Block, Passage
from tests.extract.builders import Part, bold, goals_of, heading, item, judged, led, paragraph


@pytest.mark.parametrize(
    ("line", "goal", "verdict"),
    [
        ("Alla elever ska trivas – inte uppnått", "Alla elever ska trivas", "inte uppnått"),
        (
            "4. Svinnet ska minska med en tredjedel (delvis uppnått)",
            "4. Svinnet ska minska med en tredjedel",
            "delvis uppnått",
        ),
        ("Mål 2: Minst 90 procent nöjda – uppfyllt", "Mål 2: Minst 90 procent nöjda", "uppfyllt"),
        ("Kön ska vara kortare än 30 dagar - Målet nås inte", "Kön ska vara kortare än 30 dagar", "Målet nås inte"),
        (
            "Kostnaden ska rymmas inom ramen – uppnått med god marginal",
            "Kostnaden ska rymmas inom ramen",
            "uppnått med god marginal",
        ),
        (
            "Alla ska kunna gå till jobbet utan oro Delvis uppfyllt",
            "Alla ska kunna gå till jobbet utan oro",
            "Delvis uppfyllt",
        ),
        ("Kön ska vara högst 30 dagar Förväntas uppnås", "Kön ska vara högst 30 dagar", "Förväntas uppnås"),
        ("Alla ska möta Delvis uppfyllt i foajén", None, None),
        ("Alla ska kunna åka till Stora torget", None, None),
        ("Alla ska få svar (samma dag)", None, None),
        ("Vi har byggt om köket – klart", None, None),
        ("Alla ska trivas. Enkäten är inte gjord. (Målet nås)", None, None),  # the verdict of an account, not of a line
        ("Mottagningen ska vara öppen kl. 8–16", None, None),
    ],
)
def test_the_verdict_at_the_end_of_a_goals_line(line: str, goal: str | None, verdict: str | None) -> None:
    parts = verdict_at_end(Passage(line))
    assert (parts[0].text, parts[1].text) == (goal, verdict) if parts else goal is None


@pytest.mark.parametrize(
    ("told", "goal", "verdict"),
    [
        ("Alla ska få en plan. Målet är inte uppfyllt.", "Alla ska få en plan", "Målet är inte uppfyllt"),
        ("Alla ska få en plan. Delvis uppfyllt.", "Alla ska få en plan", "Delvis uppfyllt"),
        ("Alla ska få en plan. Planen är klar.", None, None),
        ("Vi har skrivit en plan. Målet är uppfyllt.", None, None),
    ],
)
def test_the_verdict_that_ends_an_item(told: str, goal: str | None, verdict: str | None) -> None:
    parts = verdict_told_at_end(Passage(told))
    assert (parts[0].text, parts[1].text) == (goal, verdict) if parts else goal is None


def test_headings_that_end_with_their_verdict() -> None:
    found = judged(
        heading("Nämndens mål", 2),
        heading("1. Bussarna ska gå i tid – uppnått", 3),
        paragraph("Nästan alla turer gick i tid. Målet nåddes även förra året."),
        heading("2. Alla broar ska besiktigas – inte uppnått", 3),
        paragraph("Sex broar återstår."),
        heading("3. Kostnaderna ska rymmas inom ramen – uppnått med marginal", 3),
        paragraph("Resultatet är ett överskott."),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Bussarna ska gå i tid", "achieved"),
        ("Bussarna ska gå i tid", "achieved"),
        ("Alla broar ska besiktigas", "not_achieved"),
        ("Kostnaderna ska rymmas inom ramen", "achieved"),
    ]


FERRY, SNOW = "Färjan ska gå varje timme.", "Snön ska vara bortforslad inom ett dygn."


@pytest.mark.parametrize(
    "parts",
    [
        (led(FERRY, "Turlistan är ny. (Målet nås ej)"), led(SNOW, "Vintern var mild. (För tidigt att bedöma)")),
        (
            bold(FERRY),
            paragraph("Turlistan är ny. (Målet nås ej.)"),
            led(SNOW, "Vi har nya avtal. (För tidigt att bedöma)"),
        ),
        (led(FERRY, "Turlistan är ny. Målet nås ej."), led(SNOW, "Målet är svårbedömt.")),
    ],
)
def test_goals_in_bold_with_a_verdict_after_their_account(parts: tuple[Part, ...]) -> None:
    found = judged(heading("Uppföljning av nämndens mål"), heading("Trafik", 2), *parts)
    assert [(goal, status.rstrip("?")) for goal, status, *_ in found] == [(FERRY, "not_achieved"), (SNOW, "uncertain")]


@pytest.mark.parametrize(
    "parts",
    [
        (led("Färjan har bytts ut.", "Den är ny."), led("Snön kom sent.", "Det blev billigt.")),
        (led(FERRY, "Turlistan är ny."), paragraph("Vintern var mild.")),  # one alone, and nothing judged
    ],
)
def test_bold_sentences_that_are_no_goals(parts: tuple[Part, ...]) -> None:
    assert goals_of(heading("Trafik"), *parts) == ()


@pytest.mark.parametrize(
    ("texts", "goals"),
    [
        (
            [
                "Nämndens första mål lyder: Alla barn ska få åka med. Vi når målet.",
                "Det andra målet: Parkerna ska vara upplysta. Belysningen fick vänta. Målet är inte uppnått.",
                "Nämnden har även sagt följande. Torget ska sopas dagligen. Det klarade vi inte.",
                "Avgiften ska vara oförändrad. Taxan är den samma.",
                "Ytorna ska tvättas en gång om året. Här är vi halvvägs.",
            ],
            [
                "Alla barn ska få åka med.",
                "Parkerna ska vara upplysta.",
                "Torget ska sopas dagligen.",
                "Avgiften ska vara oförändrad.",
                "Ytorna ska tvättas en gång om året.",
            ],
        ),
        (
            [
                "Vi hade som mål att korta väntan till två veckor. Det har vi lyckats med.",
                "Ett annat mål var att införa e-tjänster. Målet är delvis nått.",
            ],
            ["korta väntan till två veckor.", "införa e-tjänster."],
        ),
        (["Vi hade som mål att korta väntan till två veckor. Sedan kom flytten."], []),
        (["Målet var långt borta. Vi har ändå nått målet.", "Det andra laget vann. Målet är nått."], []),
    ],
)
def test_goals_that_prose_opens_with(texts: list[str], goals: list[str]) -> None:
    assert [goal.text for goal in goals_of(heading("Så gick det"), *map(paragraph, texts))] == goals


def test_what_prose_says_of_its_goals() -> None:
    texts = [
        "Badet ska vara öppet alla dagar. Nej, det klarade vi inte.",
        "Lokalerna ska gå att boka på nätet. Här är vi bara halvvägs.",
        "Besökarna ska vara nöjda. Enkäten uteblev. Vi kan därför inte säga om målet är uppfyllt.",
        "Elförbrukningen ska minska. Målet får anses nått.",
    ]
    found = judged(heading("Så gick det"), *map(paragraph, texts))
    assert [status for _, status, *_ in found] == ["not_achieved", "partly", "not_measured", "achieved"]


@pytest.mark.parametrize(
    ("line", "announces"),
    [
        ("Mål: 87 procent", False),
        ("Mål 2019: högst 5 dagar", False),
        ("Nämndens mål: 80", False),
        ("Mål: 90 procent nöjda besökare", True),
        ("Mål: Minst 90 procent ska vara nöjda", True),
    ],
)
def test_a_figure_after_a_label_is_a_target_and_no_goal(line: str, announces: bool) -> None:
    assert (find_label(Block(kind="paragraph", passage=Passage(line))) is not None) == announces


def test_a_word_of_a_scale_below_the_heading_of_the_verdict() -> None:
    found = judged(
        heading("Uppföljning", 2),
        heading("Alla ska känna sig trygga", 3),
        *(paragraph(text) for text in ("Tryggheten ökade.", "Personalen är fler.", "Lokalerna är nya.")),
        heading("Måluppfyllelse", 4),
        *(paragraph(text) for text in ("Nås inte", "Mål: 87 procent")),
        heading("Ingen ska vänta", 3),
        paragraph("Kön är kortare."),
        heading("Måluppfyllelse", 4),
        paragraph("Delvis uppnått"),
    )
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Alla ska känna sig trygga", "not_achieved"),
        ("Ingen ska vänta", "partly"),
    ]


def test_bullets_that_end_with_their_verdict() -> None:
    found = judged(heading("Nämndens mål"), item("Fler ska cykla (nås inte)"), item("Gatorna ska vara hela – nås"))
    assert [(goal, status) for goal, status, *_ in found] == [
        ("Fler ska cykla", "not_achieved"),
        ("Gatorna ska vara hela", "achieved"),
    ]


def test_labels_within_a_text_that_has_lost_its_lines() -> None:
    texts = [
        "Den som frågar ska få svar i tid Mått Andel svar inom en vecka Målvärde 90 % Bedömning Målet nås delvis.",
        "Bussarna ska vara fossilfria Mått Andel bussar Resultat 2019 73 % Bedömning Målet är uppfyllt.",
        "Ingen ska halka Mått Antal fall Bedömning Målet är inte uppfyllt. Kommentar Vintern var hård.",
    ]
    parts = [part for number, text in enumerate(texts, 1) for part in (heading(f"Mål {number}", 2), paragraph(text))]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [
        ("Den som frågar ska få svar i tid", "partly"),
        ("Bussarna ska vara fossilfria", "achieved"),
        ("Ingen ska halka", "not_achieved"),
    ]
    slip = "Den som frågar ska få svar på Uppföljning Norr"
    assert [goal.text for goal in goals_of(heading("Mål 1", 2), paragraph(slip))] == [slip]


@pytest.mark.parametrize(
    ("sentences", "goals"),
    [
        (("Alla barn ska ha en egen plan.", "Ingen ska vänta på plats.", "Svinnet ska minska."), 3),
        (("Alla barn ska ha en egen plan.", "Ingen ska vänta på plats.", "Vi har mätt svinnet."), 0),  # too few
        (("Alla barn ska ha en egen plan:", "Ingen ska vänta på plats:", "Svinnet ska minska:"), 0),  # heads of lists
    ],
)
def test_a_sentence_alone_below_its_title_is_a_goal_where_three_are_judged(
    sentences: tuple[str, ...], goals: int
) -> None:
    parts = [
        part
        for title, sentence in zip(("Planer", "Plats", "Svinn"), sentences, strict=True)
        for part in (heading(title, 3), paragraph(sentence), paragraph("Vi har arbetat med det. Målet är uppnått."))
    ]
    assert len(goals_of(heading("2 Resultat"), *parts)) == goals


@pytest.mark.parametrize("title", ["Mål 2 Delaktighet", "Mål 2 Trygg och säker omsorg"])
def test_a_number_and_a_title_in_a_heading_are_a_goal(title: str) -> None:
    label = find_label(Block(kind="heading", passage=Passage(title)))
    assert label is not None
    assert (label.number, label.rest.text) == ("2", title.removeprefix("Mål 2 "))


def test_what_shall_be_in_the_account_of_a_titled_goal_is_no_other_goal() -> None:
    goals = ["Alla ska ha en plan.", "Alla ska få svar samma dag.", "Svinnet ska minska."]
    parts = list[Part]()
    for name, sentence in zip(("Plan", "Svar", "Svinn"), goals, strict=True):
        parts += [heading(name, 3), paragraph(sentence)]
        parts += [paragraph("Planen ska visa hur stödet ges. 86 procent har en sådan."), paragraph("Målet är uppnått.")]
    assert [goal.text for goal in goals_of(heading("Mål", 2), *parts)] == goals


def area(title: str, *aims: str) -> tuple[Part, ...]:
    return (
        heading(title, 1),
        *(part for aim in aims for part in (heading("Mål", 2), paragraph(aim))),
        *(heading("Metod", 2), paragraph("Arbetslagen har arbetat i mindre grupper under förmiddagen.")),
        *(heading("Resultat", 2), paragraph("Barnen leker mer tillsammans än tidigare.")),
    )


@pytest.mark.parametrize(
    ("aims", "goals"),
    [
        (  # what a curriculum wants is no goal; how a goal is framed is no part of it
            "Läroplanen säger att förskolan ska främja lek. Alla barn ska känna sig trygga. Inget barn ska bli retat. "
            "Vi har också haft som mål att barn med annat språk ska få stöd. Alla får samtal minst en gång om året.",
            [
                *("Alla barn ska känna sig trygga.", "Inget barn ska bli retat."),
                *("barn med annat språk ska få stöd.", "Alla får samtal minst en gång om året."),
            ],
        ),
        ("Alla barn ska känna sig trygga.", ["Alla barn ska känna sig trygga."]),
        ("Vi har läst läroplanen tillsammans. Den är ny sedan i fjol.", []),
    ],
)
def test_the_sentences_below_a_heading_that_recurs_are_goals(aims: str, goals: list[str]) -> None:
    others = [*area("Språk", "Alla barn ska få höra en saga om dagen."), *area("Lek", "Fler barn ska leka ute.")]
    found = goals_of(*area("Trygghet", aims), *others)
    assert [goal.text for goal in found][: len(found) - 2] == goals


RESULT = "Resultatet ska vara minst 2 procent av skatterna."


@pytest.mark.parametrize("title", ["Finansiella mål", "Mål för god ekonomisk hushållning"])
@pytest.mark.parametrize("account", ["Målet uppnås.", "Det blev 3 procent. Målet uppnås."])
def test_one_goal_that_its_paragraph_judges_below_a_heading_on_goals(title: str, account: str) -> None:
    parts = (heading("Ekonomi"), heading(title, 2), paragraph(f"{RESULT} {account}"), heading("Personal", 2))
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [(RESULT, "achieved")]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Ekonomi", f"{RESULT} Målet uppnås."),  # no heading on goals
        ("Finansiella mål", f"{RESULT} Det blev 3 procent."),  # no verdict
        ("Finansiella mål", "Enligt kommunallagen ska budgeten vara i balans. Målet uppnås."),
        ("Finansiella mål", "Resultatet var 2 procent av skatterna. Målet uppnås."),
    ],
)
def test_paragraphs_that_open_with_no_goal(title: str, text: str) -> None:
    assert judged(heading(title), paragraph(text)) == []
