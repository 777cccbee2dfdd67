"""What part of a goal a judgement is about."""

import pytest

from extract.verdicts.aspects import aspect_label, aspects_of, labels_of, place_of, subject_of
from extract.verdicts.judgements import find_judgements
from models import Passage
from tests.extract.builders import fault

ASPECTS = [
    ("Beträffande bemötande är målet uppnått.", [["bemötande"]]),
    ("När det gäller bemötande och tillgänglighet är målet uppnått.", [["bemötande", "tillgänglighet"]]),
    ("Vad gäller delaktighet har målet inte nåtts.", [["delaktighet"]]),
    ("Målet är uppnått avseende kontinuitet.", [["kontinuitet"]]),
    ("Gällande barn- och ungdomsvård är målet uppnått.", [["barn- och ungdomsvård"]]),
    ("Beträffande svarstider (inom 14 dagar) är målet uppnått.", [["svarstider"]]),
    fault("Indikatorn om svarstid uppnås.", [["svarstid"]], reason="*indikatorn om X* is taken for the condition *om*"),
    ("Fler har svarat på enkäten och målet är uppnått.", [[]]),
    ("Målet är uppnått.", [[]]),
    ("För förvaltningen som helhet är målet inte nått.", [[]]),
    ("För hemsjukvården i sin helhet är det långt kvar till målet.", [[]]),
    ("Därför vet vi inte hur många som har fått stöd, och det går inte att uttala sig om målet.", [[]]),
    ("För tillgänglighet är målet ej uppnått.", [["tillgänglighet"]]),
    ("För 2019 är målet uppnått.", [[]]),
    ("För perioden bedöms målet vara uppnått.", [[]]),
    ("För att nå dit har vi arbetat hårt och målet är uppnått.", [[]]),
    ("Målet är nått på mellanstadiet.", [["mellanstadiet"]]),
    ("Målet är uppnått för andra året i rad.", [[]]),
    ("Målet har nåtts i stort sett.", [[]]),
    ("Målet är uppnått i årsbokslutet.", [[]]),
    ("Målet är uppnått för kvinnor men inte för män.", [["kvinnor"], ["män"]]),
    ("Frånvaron har ökat och den delen av målet är inte uppnådd.", [["Frånvaron"]]),
    ("Pojkarnas andel stannade på 30 procent, och där nås målet inte.", [["Pojkarnas andel"]]),
    ("Kön är borta i Norr, där målet nås.", [[]]),
    (
        "När det gäller mat är målet uppnått, men vad gäller utevistelse är målet inte uppnått.",
        [["mat"], ["utevistelse"]],
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), ASPECTS)
def test_the_parts_that_a_judgement_names(sentence: str, wanted: list[list[str]]) -> None:
    since, found = 0, []
    for judgement in find_judgements(sentence):
        found.append(aspects_of(Passage(sentence), judgement.start, judgement.end, since=since))
        since = judgement.end
    assert found == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("På Granberget bedöms målet som uppfyllt medan Norrgården inte når ända fram.", ["Granberget", "Norrgården"]),
        ("Målet är uppnått på Solgläntan.", ["Solgläntan"]),
        ("Inom hemtjänsten är målet inte uppnått.", ["hemtjänsten"]),
        ("I år är målet uppnått.", [None]),
        ("I maj nåddes målet.", [None]),
        ("Målet är uppnått för kvinnor.", [None]),
    ],
)
def test_the_place_that_a_judgement_holds_for(sentence: str, wanted: list[str | None]) -> None:
    since, found = 0, []
    for judgement in find_judgements(sentence):
        found.append(place_of(Passage(sentence), judgement.start, judgement.end, since=since))
        since = judgement.end
    assert found == wanted


def test_parts_after_the_judgement() -> None:
    sentence = "Målet är inte uppnått vad gäller mat och utemiljö."
    (judgement,) = find_judgements(sentence)
    assert aspects_of(Passage(sentence), judgement.start, judgement.end) == ["mat", "utemiljö"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kostnaderna för placeringar har ökat.", "Kostnaderna för placeringar"),
        ("Kontinuiteten är god.", "Kontinuiteten"),
        ("Målet är uppnått.", None),
        ("Det har gått bra.", None),
        ("Vi kommer att fortsätta.", None),
        ("Inom hemtjänsten har vi nya scheman.", None),
        ("Resultatet visar en ökning.", None),
        ("Bra jobbat!", None),
    ],
)
def test_the_subject_of_a_sentence(text: str, wanted: str | None) -> None:
    assert subject_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "labels", "rest"),
    [
        ("Norr: Målet är uppnått.", ["Norr"], "Målet är uppnått."),
        (
            "Måluppföljning avgifter; Förhandsbesked; Målet är uppnått.",
            ["Måluppföljning avgifter", "Förhandsbesked"],
            "Målet är uppnått.",
        ),
        ("Målet är uppnått.", [], "Målet är uppnått."),
        ("Vi har tre mål: trygghet, mat och utevistelse.", ["Vi har tre mål"], "trygghet, mat och utevistelse."),
        ("norr: målet är uppnått.", [], "norr: målet är uppnått."),
    ],
)
def test_labels_before_a_sentence(text: str, labels: list[str], rest: str) -> None:
    found, passage = labels_of(Passage.of(text, page=1, offset=0))
    assert (found, passage.text) == (labels, rest)
    assert passage.span() == (1, text.index(rest), len(text))


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [(["Måluppföljning avgifter", "Förhandsbesked"], "Förhandsbesked"), (["Måluppföljning"], None), ([], None)],
)
def test_the_label_that_names_a_part(labels: list[str], wanted: str | None) -> None:
    assert aspect_label(labels) == wanted
