"""Rules of the user's own: they add to ours and override them, and faults in them are told before anything is read."""

import ast
import gc
import importlib
import pkgutil
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from pathlib import Path

import pytest
import regex

import extract
from extract import rules
from extract.language.unit_names import unit_in
from extract.prose.quantities import find_figures
from extract.rules import own
from extract.rules.places import line_of, notes, places
from extract.verdicts.judgements import find_judgements
from extract.verdicts.lines import status_word
from extract.wording.goals import is_legend
from models import Block, Passage

HARBOUR = """[[phrase]]
id = "status.achieved.harbour"
status = "achieved"
pattern = "\\\\bkommit i hamn\\\\b"
matches = ["Arbetet har kommit i hamn."]
rejects = ["Båtarna ligger i hamn."]
"""


@pytest.fixture(autouse=True)
def ours_again() -> Iterator[None]:
    yield
    own.apply(None)


def folder(path: Path, **files: str) -> Path:
    for name, text in files.items():
        (path / f"{name}.toml").write_text(text, encoding="utf-8")
    return path


def apply(path: Path, **files: str) -> None:
    own.apply(own.read_own(folder(path, **files)))


def statuses(sentence: str) -> list[tuple[str | None, str]]:
    return [(judgement.status, judgement.rule) for judgement in find_judgements(sentence)]


def faults(path: Path, **files: str) -> list[str]:
    with pytest.raises(own.BadRules) as raised:
        own.read_own(folder(path, **files))
    return [str(fault).removeprefix(f"{path.as_posix()}/") for fault in raised.value.faults]


# What they change


def test_a_new_rule_judges_and_goes_when_the_rules_go(tmp_path: Path) -> None:
    sentence = "Arbetet med boendestöd har kommit i hamn."
    assert statuses(sentence) == []
    apply(tmp_path, judgement=HARBOUR)
    assert statuses(sentence) == [("achieved", "status.achieved.harbour")]
    own.apply(None)
    assert statuses(sentence) == []


def test_a_rule_with_the_id_of_ours_takes_its_place(tmp_path: Path) -> None:
    assert statuses("Införandet går enligt plan.") == [("ongoing", "status.ongoing.on_the_way")]
    apply(
        tmp_path,
        judgement=HARBOUR.replace("status.achieved.harbour", "status.ongoing.on_the_way").replace(
            '"achieved"', '"ongoing"'
        ),
    )
    assert statuses("Införandet går enligt plan.") == []
    assert statuses("Införandet har kommit i hamn.") == [("ongoing", "status.ongoing.on_the_way")]


def test_what_the_user_says_goes_before_what_we_say(tmp_path: Path) -> None:
    rule = HARBOUR.replace("kommit i hamn", "går enligt plan").replace("har kommit i hamn", "går enligt plan")
    apply(tmp_path, judgement=rule.replace("Arbetet har går", "Arbetet går"))
    assert statuses("Införandet går enligt plan.") == [("achieved", "status.achieved.harbour")]


def test_new_words_join_ours(tmp_path: Path) -> None:
    sentence = "Visionen nås under året hos gruppchefen Norr är stabil."
    assert (statuses(sentence), unit_in("inom gruppchefen Norr är läget gott")) == ([], None)
    apply(
        tmp_path,
        judgement='[classes]\ngoal = "vision(?:en|er)?"\n',
        linking='unit_words = ["gruppchefen"]\n',
        quantities='[unit]\npieces = "brukarbesök\\\\b"\n',
        goals='legend_heading = "symbolernas betydelse"\n',
    )
    assert statuses(sentence) == [("achieved", "status.achieved")]
    assert statuses("Målet är nått.") == [("achieved", "status.achieved")]
    assert unit_in("inom gruppchefen Norr är läget gott") == "gruppchefen Norr"
    assert [figure.kind for figure in find_figures("Det blev 412 brukarbesök i höst.")] == ["pieces"]
    assert is_legend(Block(kind="heading", passage=Passage("Symbolernas betydelse")))


def test_a_meaning_is_changed_and_a_word_added(tmp_path: Path) -> None:
    apply(tmp_path, symbols='[usual]\norange = "uncertain"\n[colors]\n"röda" = "red"\n')
    assert rules.load("symbols")["usual"] == {**rules.shipped("symbols")["usual"], "orange": "uncertain"}
    assert rules.load("symbols")["colors"]["röda"] == "red"


def test_a_cell_of_a_status_column(tmp_path: Path) -> None:
    assert status_word("I hamn") is None
    word = '[[word]]\nid = "status.word.harbour"\nstatus = "achieved"\npattern = "i hamn"\n'
    apply(tmp_path, judgement=f'{word}matches = ["I hamn"]\nrejects = ["Ej i hamn"]\n')
    found = status_word("I hamn")
    assert found is not None and found.rule == "status.word.harbour"


def test_the_fingerprint_is_of_what_is_written(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = own.read_own(folder(tmp_path / "a", judgement=HARBOUR))
    same = own.read_own(folder(tmp_path / "b", judgement=HARBOUR))
    other = own.read_own(folder(tmp_path / "b", judgement=f"{HARBOUR}# a note\n"))
    assert one.fingerprint == same.fingerprint != other.fingerprint


INDEPENDENT = {
    # functools caches that no rule has a part in
    "extract.rules.shipped", "extract.rules.names", "extract.rules.own.merged",
    "extract.layout.tokens._opens", "extract.layout.tokens._bare",
    "extract.layout.outline.plain",
    "extract.reading.legibility._tokens", "extract.reading.legibility.looks_like_word",
    "extract.reading.scanned.tesseract.missing",
    "extract.tables.textlines.is_figure", "extract.tables.textlines.may_begin_figure",
    "extract.layout.plain.glued.joints",
    "extract.tables.values.is_number", "extract.tables.values.is_value", "extract.tables.values.is_empty",
}  # fmt: skip


def test_all_that_remembers_what_rules_say_can_forget_it() -> None:
    """A cache of a module of `extract` follows the rules, or is known to have nothing to do with them."""
    for module in pkgutil.walk_packages(extract.__path__, "extract."):
        importlib.import_module(module.name)
    forgetting = {id(each.__self__) for each in rules._forget if hasattr(each, "__self__")}
    gc.unfreeze()  # what `conftest.py` froze is not listed
    caches = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    gc.freeze()
    ours = {
        f"{each.__module__}.{each.__name__}": each for each in caches if str(each.__module__).startswith("extract.")
    }
    assert len(ours) > 15
    assert {name for name, each in ours.items() if id(each) not in forgetting} <= INDEPENDENT


# Faults


def rule(**changed: str) -> str:
    keys = {
        "id": '"status.partly.mine"',
        "status": '"partly"',
        "pattern": '"\\\\bhalvvägs\\\\b"',
        "matches": '["Vi är halvvägs."]',
        "rejects": '["Vi är framme."]',
    }
    return "[[phrase]]\n" + "".join(f"{key} = {value}\n" for key, value in {**keys, **changed}.items() if value)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[[phrase]]\nid = ", "judgement.toml:2: not TOML: invalid value"),
        (rule(statsu='"partly"'), "judgement.toml:7: status.partly.mine: unknown key 'statsu': is it 'status'?"),
        (rule(status='"halvt"'), "judgement.toml:3: status.partly.mine: unknown status 'halvt': known are"),
        (rule(status=""), "judgement.toml:1: status.partly.mine: 'status' is missing"),
        (rule(pattern='"(halvvägs"'), "judgement.toml:4: status.partly.mine: no pattern (regular expression)"),
        (rule(pattern='"{halv}vägs"'), "judgement.toml:4: status.partly.mine: {halv} stands for no class"),
        (rule(pattern='"halvvägs|"'), "judgement.toml:4: status.partly.mine: the pattern matches the empty text"),
        (rule(pattern="7"), "judgement.toml:4: status.partly.mine: 'pattern' must be a text"),
        (rule(matches=""), "judgement.toml:1: status.partly.mine: 'matches' is missing: give sentences"),
        (rule(rejects="[]"), "judgement.toml:1: status.partly.mine: 'rejects' is missing: give the nearest"),
        (rule(rejects='[""]'), "judgement.toml:6: status.partly.mine: 'rejects' must hold texts, none of them empty"),
        (
            rule(matches='[\n  "Vi är halvvägs.",\n  "Vi är på väg hem.",\n]'),
            "judgement.toml:7: status.partly.mine: does not match its example 'Vi är på väg hem.': nothing judges it",
        ),
        (
            rule(rejects='["Halvvägs hemma."]'),
            "judgement.toml:6: status.partly.mine: matches what it says it rejects: 'Halvvägs hemma.'",
        ),
        (rule() + rule(), "judgement.toml:8: status.partly.mine: the id stands in line 2 too"),
        (rule(id='"status.word.partly"'), "judgement.toml:2: status.word.partly: the id is that of a rule of ours"),
        (rule(id='"Min regel"'), "judgement.toml:2: Min regel: an id is small words with dots between them"),
        ("[clases]\n", "judgement.toml:1: judgement.clases: unknown key 'clases': is it 'classes'?"),
        ('[classes]\nnegation = "uppnått"\n', "judgement.toml:1: status.achieved: with your rules, our rule goes"),
        ('phrase = "x"', "judgement.toml:1: judgement.phrase: must be a list of texts"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_file_line_rule_and_reason(tmp_path: Path, text: str, wanted: str) -> None:
    assert any(fault.startswith(wanted) for fault in faults(tmp_path, judgement=text))


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("golas", "", "golas.toml:1: no rule file of that name: there are goals.toml"),
        ("dates", 'month = "x"', "dates.toml:1: cannot be changed: there are goals.toml"),
        ("goals", "\nlabel = 3", "goals.toml:2: goals.label: must be a text"),
        ("goals", "[column]\ngaol = 'x'", "goals.toml:2: goals.column.gaol: unknown key 'gaol': is it 'goal'?"),
        ("headings", 'headings = ["a",\n " b"]', "headings.toml:2: headings.headings: ' b': no word, or with spaces"),
        ("linking", 'unit_words = ["a",\n "(b"]', "linking.toml:2: linking.unit_words: no pattern (regular"),
        ("symbols", '[usual]\ngreen = "bra"', "symbols.toml:2: symbols.usual.green: unknown word 'bra'"),
    ],
)  # fmt: skip
def test_so_is_one_of_a_vocabulary(tmp_path: Path, name: str, text: str, wanted: str) -> None:
    (fault,) = faults(tmp_path, **{name: text})
    assert fault.startswith(wanted)


def test_all_faults_are_told_at_once_in_order(tmp_path: Path) -> None:
    found = faults(tmp_path, judgement=rule(status='"halvt"', pattern='"("'), goals="x = 1", tables="= ")
    assert [regex.sub(r": .*", "", fault) for fault in found] == [
        "goals.toml:1", "judgement.toml:3", "judgement.toml:4", "tables.toml:1",
    ]  # fmt: skip


def test_a_folder_without_rules_is_a_fault(tmp_path: Path) -> None:
    assert [fault.removeprefix(f"{tmp_path}:1: ") for fault in faults(tmp_path)] == [
        "the folder holds no rule files (NAME.toml)"
    ]
    with pytest.raises(own.BadRules, match="no such folder"):
        own.read_own(tmp_path / "none")


def test_faulty_rules_change_nothing(tmp_path: Path) -> None:
    faults(tmp_path, judgement=HARBOUR + rule(matches='["Vi är hemma."]'))
    assert rules.in_force() == {}


# Lines


TOML = '''# Words.
words = [
  "a", # ]
  "[b]",
]
text = """
[no.table]
no = "key"
"""

[table]  # with a note
# What it is.
# In two lines.
key = 'x'

[[rule]]
id = "a"

[[rule]]
id = "b"
'''


def test_places_of_keys() -> None:
    found = places(TOML)
    assert found == {
        ("words",): 2, ("text",): 6, ("table",): 11, ("table", "key"): 14,
        ("rule", 0): 16, ("rule", 0, "id"): 17, ("rule", 1): 19, ("rule", 1, "id"): 20,
    }  # fmt: skip
    assert line_of(TOML, ("words",), "[b]") == 4
    assert line_of(TOML, ("rule", 1, "none")) == 19
    assert notes(TOML) == {("words",): "Words.", ("table", "key"): "What it is. In two lines."}


@pytest.mark.parametrize("name", rules.names())
def test_every_key_of_our_files_has_its_line(name: str) -> None:
    """The lines are found by a reader of our own: it must find what the reader of TOML finds."""
    found, text = places(rules.text_of(name)), rules.text_of(name)
    for key, value in rules.shipped(name).items():
        assert (key,) in found or (key, 0) in found or all((key, inner) in found for inner in value), key
        for inner in value if isinstance(value, dict) else ():
            assert (key, inner) in found, inner
        if isinstance(value, list) and isinstance(value[0], dict):
            lines = text.splitlines()
            for number, entry in enumerate(value):
                assert entry["id"] in lines[found[(key, number, "id")] - 1]


def at_import(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield the calls that are made when a module loads: those outside functions and lambdas."""
    waiting: list[ast.AST] = [*tree.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call):
            yield node
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            waiting += ast.iter_child_nodes(node)


def test_no_module_reads_the_rules_when_it_loads(repo: Path) -> None:
    """What is made of rules then would not know the user's own."""
    readers = {"load", "words", "words_in", "alternatives", "pattern"}
    found = [
        f"{path.relative_to(repo)}:{call.lineno}"
        for path in sorted((repo / "extract").rglob("*.py"))
        for call in at_import(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call.func, ast.Name) and call.func.id in readers
    ]
    assert found == []
