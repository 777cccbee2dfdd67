"""The rules are data: each shows by its own examples what it takes and what it leaves."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import regex

from extract.rules import load
from extract.verdicts.grammar import written_classes
from extract.verdicts.judgements import find_judgements
from extract.verdicts.lines import status_word
from models.facts import Status

RULES = Path(__file__).resolve().parents[2] / "extract" / "rules"

KNOWN: dict[str, dict[str, list[str] | None]] = {
    "confidence": {"unseen": None, "family": ["id", "says", "confidence", "given", "found", "right", "reports"]},
    "dates": {
        **dict.fromkeys(["month", "month_name", "year"]),
    },
    "goals": {
        **dict.fromkeys(
            [
                "frames",
                "frames_hint",
                "wanted_by_law",
                "frames_back",
                "label",
                "not_label",
                "within",
                "comment",
                "list_heading",
                "indicator_heading",
                "parts_intro",
            ]
        ),
        **dict.fromkeys(
            [
                "label_words",
                "label_beginnings",
                "frames",
                "frames_hint",
                "frames_back",
                "frames_after",
                "frames_further",
                "announces_series",
                "series_goal",
                "frames_clause",
                "parts_that",
            ]
        ),
        **dict.fromkeys(
            [
                "titled_label",
                "question",
                "outcome_question",
                "cycle_question",
                "legend_heading",
                "label_within",
                "measured_when",
                "asked_amount",
                "account_label",
            ]
        ),
        **dict.fromkeys(
            [
                "chapter",
                "area",
                "within_after",
                "no_goal",
                "outcome_head",
                "run_in_label",
                "branch",
                "list_intro",
                "list_of_goals",
                "list_of_infinitives",
                "list_heading_of_aims",
            ]
        ),
        **dict.fromkeys(["lead_in", "announces", "label_between"]),
        **dict.fromkeys(["told", "told_predicate"]),
        "rank": ["upper", "middle", "lower"],
        "part": [
            *["judged", "when"],
            "body",
            "some_goals",
            "how_many",
            "sort_of",
            *["owner", "sort", "order", "goal", "number", "for_year", "decided", "source"],
            *[
                "by_decision",
                "by_source",
                "by_count",
                "by_having",
                "by_noun",
                "by_wish",
                "by_hope",
                "by_plan",
                "by_sight",
                "as_to",
                "supposed",
                "us",
                "by_order",
                "by_place",
                "by_topic",
                "aim_noun",
                "by_law",
            ],
        ],
        "column": [
            "number",
            "perspective",
            "goal",
            "indicator",
            "activity",
            "target",
            "status",
            "comment",
            "description",
            "unit",
        ],
        "level": ["council", "board", "administration", "unit"],
    },
    "headings": {
        **dict.fromkeys(["headings", "heading_openings", "naming", "links", "openers", "verbs", "verb_endings"]),
        **dict.fromkeys(
            ["goal_infinitives", "labels", "letters", "titles", "cover_ends", "cover_openers", "abbreviations"]
        ),
        "table": [
            "change",
            "missing",
            *["budget", "outcome", "forecast", "deviation", "other", "state", "title", "goal", "comment", "stub"],
            *[
                "states",
                "labels",
                "label_endings",
                "numbered",
                "ages",
                "never_labels",
                "bounds",
                "qualifiers",
                "periods",
                "groups",
                "parts",
                "rows",
                "units",
                "numbers",
                "sections",
                "totals",
                "staff",
            ],
        ],
    },
    "identity": {
        "alone": ["maluppfoljning", "arsredovisning"],
        "report_type": [
            *["kvalitetsberattelse", "maluppfoljning", "delarsrapport"],
            *["arsredovisning", "verksamhetsberattelse", "verksamhetsplan"],
        ],
        "words": [
            *["organisation_endings", "organisation_pairs", "organisation_names", "not_organisation", "unit_words"],
            *["home_endings", "spoken_of", "unit_labels", "units_alone", "departments"],
            *["company", "signers", "accounts", "form_labels", "residue", "school_forms"],
        ],
    },
    "judgement": {
        **dict.fromkeys(["status_label", "bare_label", "no_part", "told_ahead", "opens_on_goal", "verdict_label"]),
        "grade": ["not_measured", "partly", "not_achieved", "achieved"],
        "classes": [
            "goal",
            "achieved",
            "negation",
            "partly",
            "wholly",
            "future",
            "target",
            "stands",
            "less",
            "less_unit",
            "who",
            "is_degree",
            *["wanted", "owned", "set_out", "passive_past", "set_by", "set_did", "set_level"],
            *["opens", "tail", "tail_told", "adverbs", "adverbs_wholly", "by_degree", "degree_after", "not_at_all"],
            *["back", "managed", "managed_then", "done"],
        ],
        "context": [
            *[
                "purpose",
                "condition",
                "condition_first",
                "counted",
                "singled",
                "counted_units",
                "counted_alone",
                "counted_after",
                "following",
            ],
            *["degree", "can", "infinitive", "infinitive_told", "pupils", "pupils_goals", "later"],
            "exception",
        ],
        "phrase": ["id", "status", "forecast", "weak", "alone", "turns", "pattern", "matches", "rejects"],
        "contrast": ["id", "status", "after", "pattern", "matches", "rejects"],
        "word": ["id", "status", "pattern", "matches", "rejects"],
        "verdict": ["id", "status", "forecast", "needs", "pattern", "matches", "rejects"],
    },
    "language": {
        **dict.fromkeys(["abbreviations"]),
    },
    "linking": {
        **dict.fromkeys(["stop", "home_endings", "unit_words", "unit_endings", "after_unit", "branches"]),
        **dict.fromkeys(
            [
                "ordinals",
                "goal_name",
                "no_goal_name",
                "goal_subject",
                "no_subject",
                "goal_figure",
                "part",
                "last",
                "after_ordinal",
                "all_together",
            ]
        ),
    },
    "naming": {
        **dict.fromkeys(["comparison_groups", "between_group_and_figure"]),
        **dict.fromkeys(
            ["stop", "not_counted", "about", "about_before", "verbs", "subject_verbs", "lead", "tail", "generic"]
        ),
        **dict.fromkeys(["generic_before", "empty", "connectors", "unit_labels", "actors"]),
        **dict.fromkeys(
            ["changing", "not_verbs", "clause_openers", "after_comma", "joining", "no_clause", "determiners"]
        ),
        **dict.fromkeys(["prepositions", "adverbs", "times", "small", "hedges", "bare_verbs", "measuring_verbs"]),
        **dict.fromkeys(["thin", "compared_with", "changes", "compared_what", "scales", "paying"]),
    },
    "quantities": {
        "part": None,
        "number": ["digits", "words", "fractions", "scale", "hedge"],
        "unit": ["percent", "money", "time", "size", "pieces", "people"],
        "reject": [
            *["before", "after", "nouns", "frame", "events", "known", "scale", "ends", "result", "legend"],
            *["limit", "exceeded", "page", "ranked", "size_class", "inhabitants"],
            *["required", "required_before", "required_after", "asked_for", "moved", "carried"],
            *[
                "bound_required",
                "bound_for",
                "counts_when",
                "condition",
                "few_answers",
                "and_longer",
                "habit",
                "held",
                "later",
                "took",
                "counted_in",
                "counted_in_after",
                "few_times",
                *["thought", "reached_for", "nobody", "or_more", "things"],
            ],
            *["school_years", "year_after", "whole_before", "whole_after"],
            *["supposed", "supposed_before", "supposed_after"],
            *["difference_after", "planned", "difference_before", "infinitive", "change_words"],
        ],
        "measure": [
            "target_verbs",
            "forecast",
            "forecast_after",
            "previous",
            "money",
        ],
    },
    "structure": {
        **dict.fromkeys(["contents", "finite_verbs", "letter_kinds", "letter_labels", "line_labels"]),
        **dict.fromkeys(["perspectives", "perspective_endings"]),
        "record": ["opening", "labels"],
    },
    "symbols": {
        **dict.fromkeys(["gauge_words", "no_status"]),
        "usual": ["green", "yellow", "orange", "red", "grey", "white"],
        "usual_shape": ["tick", "cross", "smiley", "neutral-face", "sad-face", "thumb-up", "thumb-down"],
        "colors": ["grön", "gul", "röd", "rött", "orange", "grå", "vit", "blå", "lila", "svart"],
        "shapes": ["pil", "triangel", "bock", "kryss", "stjärna", "smiley", "gubbe"],
        "scale": ["trend", "rank", "activity", "forecast"],
        "legend_scale": ["trend", "rank", "activity"],
        "glyphs": [
            *[
                "circle",
                "square",
                "diamond",
                "circle-50",
                "circle-25",
                "circle-75",
                "triangle-up",
                "triangle-down",
                "star",
                "warning",
            ],
            *["arrow-up", "arrow-down", "arrow-right", "arrow-left", "arrow-up-right", "arrow-down-right"],
            *["tick", "cross", "smiley", "neutral-face", "sad-face", "thumb-up", "thumb-down"],
        ],
        "glyph_colors": ["red", "orange", "yellow", "green", "blue", "purple", "black", "white"],
        "fonts": ["wingdings", "wingdings2", "wingdings3", "webdings", "zapfdingbats", "fontawesome"],
    },
    "tables": {
        "bounds": None,
        "part": None,
        "measure": ["deviation", "forecast", "budget", "target", "outcome"],
        "difference": ["heads"],
        "earlier": ["heads"],
        "budget": [
            "money",
            "amounts",
            "rows",
            "counted",
            "counted_head",
            "to_date",
            "bare",
            "share",
            "total",
            "investment",
            "thousand",
            "million",
            "krona",
        ],
        "groups": ["labels", "text_columns", "worded_columns", "others"],
        "context": ["range", "month", "survey", "survey_heading", "survey_month"],
        "prose": [
            "told",
            "amount",
            "shared",
            "bracketed",
            "bare",
            "minus_before",
            "plus_before",
            "minus_after",
            "plus_after",
            "signed_before",
            "not_result",
            "not_result_after",
            "to_budget",
            "fragment",
            "several_years",
            "last_year",
            "income",
            "nobody",
            "account",
            "account_before",
            "owned_account",
            "thin",
            "account_verbs",
            "expected",
            "budgeted_before",
            "budgeted",
            "budget_before",
            "previous_before",
            "previous_after",
            "spoken_budget",
            "bodies",
            "investment",
            "spent_before",
            "spent_after",
            "organs",
            "no_item",
            "reports_for_all",
            "list_lead",
            "listed",
        ],
    },
}
"""The keys of each file, and of each of its tables: a misspelt key is read by nothing, so it fails here."""

WHOLLY_LOWER = ("goals", "headings", "language", "structure", "symbols", "tables")
"""Files whose word lists are compared with text in lower case."""

SMALL_SCALE = ("phrase", "verdict", "word", "contrast")


def judgement_rules(*tables: str) -> list[Any]:
    rules = [(table, rule) for table in tables for rule in load("judgement")[table]]
    return [pytest.param(table, rule, id=rule["id"]) for table, rule in rules]


def rules_found(table: str, sentence: str) -> set[str]:
    """Return the ids of the rules that judge a sentence, or a cell of a status column."""
    if table == "word":
        word = status_word(sentence)
        return {word.rule} if word else set()
    return {judgement.rule for judgement in find_judgements(sentence)}


def lists(value: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield each word list of a rule file with the path of its key."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from lists(inner, f"{path}.{key}".strip("."))
    elif isinstance(value, list) and all(isinstance(entry, str) for entry in value):
        yield path, value


def patterns(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each pattern of a rule file with the path of its key."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("id", "status", "matches", "rejects", "needs", "says"):
                yield from patterns(inner, f"{path}.{key}".strip("."))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            if isinstance(inner, dict):
                yield from patterns(inner, f"{path}[{number}]")
    elif isinstance(value, str):
        yield path, value


@pytest.mark.parametrize(("table", "rule"), judgement_rules(*SMALL_SCALE))
def test_a_rule_judges_what_it_says_it_matches(table: str, rule: dict[str, Any]) -> None:
    assert rule["matches"], "a rule without an example"
    found = {sentence: rules_found(table, sentence) for sentence in rule["matches"]}
    assert {sentence: ids for sentence, ids in found.items() if rule["id"] not in ids} == {}


@pytest.mark.parametrize(("table", "rule"), judgement_rules(*SMALL_SCALE))
def test_a_rule_leaves_what_it_says_it_rejects(table: str, rule: dict[str, Any]) -> None:
    assert rule["rejects"], "a rule without a counterexample"
    assert [sentence for sentence in rule["rejects"] if rule["id"] in rules_found(table, sentence)] == []


@pytest.mark.parametrize(("table", "rule"), judgement_rules(*SMALL_SCALE))
def test_a_rule_has_the_status_that_it_passes(table: str, rule: dict[str, Any]) -> None:
    assert rule["status"] in (*get_args(Status), "none")
    if table == "word":
        given = [status_word(sentence) for sentence in rule["matches"]]
    else:
        given = [j for sentence in rule["matches"] for j in find_judgements(sentence) if j.rule == rule["id"]]
    wanted = (None if rule["status"] == "none" else rule["status"], rule.get("forecast", False))
    assert {(j.status, j.forecast) for j in given if j} == {wanted}


def test_ids_are_dotted_names_given_once() -> None:
    ids = [rule["id"] for table in SMALL_SCALE for rule in load("judgement")[table]]
    assert [id for id, count in Counter(ids).items() if count > 1] == []
    assert [id for id in ids if not re.fullmatch(r"[a-z_]+(?:\.[a-z_]+)+", id)] == []


def test_what_a_verdict_needs_is_a_class() -> None:
    classes = set(load("judgement")["classes"])
    assert [rule["id"] for rule in load("judgement")["verdict"] if not set(rule["needs"]) <= classes] == []


def test_every_file_is_known() -> None:
    assert sorted(path.stem for path in RULES.glob("*.toml")) == sorted(KNOWN)


@pytest.mark.parametrize("name", KNOWN)
def test_every_key_is_known(name: str) -> None:
    rules = load(name)
    assert set(rules) <= set(KNOWN[name])
    for table, keys in KNOWN[name].items():
        if keys is not None and table in rules:
            entries = rules[table] if isinstance(rules[table], list) else [rules[table]]
            assert [(table, key) for entry in entries for key in entry if key not in keys] == []


@pytest.mark.parametrize("name", KNOWN)
def test_word_lists_say_nothing_twice_and_nothing_blank(name: str) -> None:
    for path, words in lists(load(name)):
        if not path.endswith(("matches", "rejects")):
            assert [word for word, count in Counter(words).items() if count > 1] == [], path
            assert [word for word in words if not word or word != word.strip()] == [], path


@pytest.mark.parametrize("name", WHOLLY_LOWER)
def test_word_lists_are_lower_case(name: str) -> None:
    for path, words in lists(load(name)):
        assert [word for word in words if word != word.lower()] == [], path


@pytest.mark.parametrize("name", KNOWN)
def test_patterns_compile(name: str) -> None:
    classes = written_classes(load("judgement")["classes"])
    for path, pattern in patterns(load(name)):
        for key, words in {**classes, **load("dates"), **load(name).get("part", {})}.items():
            pattern = pattern.replace("{" + key + "}", f"(?:{words})")
        try:
            regex.compile(pattern, regex.I)
        except regex.error as error:
            pytest.fail(f"{name}.toml {path}: {error}")
        assert not re.search(r"\{[a-z_]+\}", pattern), f"{name}.toml {path}: an unknown class"


@pytest.mark.parametrize("name", KNOWN)
def test_no_pattern_matches_nothing_at_all(name: str) -> None:
    """An empty alternative (`a||b`, a list that ends in `|`) would match every text."""
    for path, pattern in patterns(load(name)):
        assert "||" not in pattern and not pattern.startswith("|") and not pattern.endswith("|"), path
        assert "(|" not in pattern and "|)" not in pattern, path
