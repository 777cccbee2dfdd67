"""The clause that a figure stands in. The figure stands in brackets."""

import pytest

from extract.language.clauses import clause_of, is_adverbial, is_finite, main_subject, tokens

# What stands before the verb that governs the figure, and that verb.
GOVERNED = [
    ("Kön är [14].", "Kön", "är"),
    ("I juni var kön [14].", "I juni", "var"),
    ("Kön växte, men i juni var den [14].", "i juni", "var"),
    ("Vi ser att kön är [14].", "kön", "är"),
    ("Andelen barn som har plats är [82 %].", "Andelen barn som har plats", "är"),
    ("Andelen som tycker att maten är god sjönk till [61 %].", "Andelen som tycker att maten är god", "sjönk"),
    ("Enkäten gick ut i mars och besvarades av [40].", "Enkäten", "besvarades"),
    ("Den längsta väntan, i juli, var [31 dagar].", "Den längsta väntan, i juli,", "var"),
    ("Frågan ”Vad tycker du om maten?” besvarades av [40].", "Frågan ”Vad tycker du om maten?”", "besvarades"),
    ("Antalet beviljade insatser ökade till [96].", "Antalet beviljade insatser", "ökade"),
    ("År 2019 minskade frånvaron till [7 %].", "År 2019", "minskade"),
    ("Boendet har 40 rum, medan gruppen har [12].", "gruppen", "har"),
    ("Arbetet bedrivs som vanligt och i juni hade vi [12] elever.", "i juni", "hade"),
    ("Det är en ökning från året före då vi hade [12] elever.", "vi", "hade"),
    ("Jämfört med 242 Mkr var kön [14].", "Jämfört med 242 Mkr", "var"),  # *Mkr* opens no sentence
    ("Sammanfattningsvis uppvisar kön [14].", "Sammanfattningsvis", "uppvisar"),
    ("Två insatser, det vill säga [8 %].", "", None),
]


@pytest.mark.parametrize(("marked", "front", "verb"), GOVERNED)
def test_the_verb_that_governs_a_figure(marked: str, front: str, verb: str | None) -> None:
    at = marked.index("[")
    text = marked.replace("[", "").replace("]", "")
    clause = clause_of(text, at)
    assert (clause.verb.word if clause.verb else None) == verb
    if verb is not None:
        assert text[clause.front : clause.front_end].strip() == front


def test_a_relative_clause_knows_what_it_is_about() -> None:
    text = "Ett exempel är väntetiden till boende, där utfallet är 31 dagar."
    clause = clause_of(text, text.index("31"))
    assert clause.antecedent is not None
    assert clause.antecedent.strip(" ,") == "väntetiden till boende"


def test_a_label_hands_on_what_it_says() -> None:
    text = "Den korta frånvaron har sjunkit: 3,6 %."
    clause = clause_of(text, text.index("3,6"))
    assert (clause.label, clause.labelled.strip()) == (True, "Den korta frånvaron")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kostnaderna minskade kraftigt", [1]),
        ("Antalet planerade möten", []),
        ("Under året anmäldes fall", [2]),
        ("elevernas egna ord", []),
        ("deras egna ord", []),
        ("det vill säga nio", []),
        ("alla som deltar nu", [2]),
    ],
)
def test_finite_verbs(text: str, wanted: list[int]) -> None:
    words = tokens(text)
    assert [number for number in range(len(words)) if is_finite(words, number)] == wanted


@pytest.mark.parametrize("text", ["I maj", "Under hösten", "Våren 2020", "2019", "Dessutom", "Hittills i år", "Av dem"])
def test_adverbials(text: str) -> None:
    assert is_adverbial(text)


@pytest.mark.parametrize("text", ["Sjukfrånvaron", "Den korta frånvaron", "Även kostnaden", "Vårdtiden", ""])
def test_no_adverbials(text: str) -> None:
    assert not is_adverbial(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sjukfrånvaron är fortsatt hög.", "Sjukfrånvaron"),
        ("Under hösten har kön till boende vuxit.", "kön"),
        ("Målet att korta väntan till hemtjänst nås inte i år.", "Målet att korta väntan till hemtjänst"),
        ("På Gläntan bedöms målet som uppnått medan Solhem inte når fram.", "målet"),
        ("Väntetider och köer", None),
    ],
)
def test_what_a_sentence_is_about(text: str, wanted: str | None) -> None:
    assert main_subject(text) == wanted
