"""Values in tables: one for each cell of a column of values."""

from dataclasses import replace

import pytest

from extract.columns.heads import views
from extract.indicators import find_table_values
from models import Observation
from tests.extract.builders import BOARD, UNIT, Part, grid, heading, paragraph, written


def values(*parts: Part, year: int | None = 2020, unit: bool = False) -> tuple[Observation, ...]:
    report, content = written(*parts)
    return find_table_values(report, views(content), UNIT if unit else BOARD, year=year)


def rows(*parts: Part, year: int | None = 2020) -> list[tuple[str, str | None, str, str]]:
    return [(o.name, o.series, o.measure, o.value_text) for o in values(*parts, year=year)]


def test_each_cell_is_a_value_with_its_row_and_column() -> None:
    found = values(grid(["Mått|2019|2020", "Andel nöjda|78 %|82 %", "Sjukfrånvaro|7,5|6,9"]), unit=True)
    assert [(o.name, o.series, o.measure, o.value_text, o.row, o.col) for o in found] == [
        ("Andel nöjda", "2019", "previous", "78 %", 1, 1),
        ("Andel nöjda", "2020", "outcome", "82 %", 1, 2),
        ("Sjukfrånvaro", "2019", "previous", "7,5", 2, 1),
        ("Sjukfrånvaro", "2020", "outcome", "6,9", 2, 2),
    ]
    assert [o.provenance.quote for o in found] == ["78 %", "82 %", "7,5", "6,9"]
    assert {(o.source, o.org_unit, o.table_id) for o in found} == {
        ("table", "Granbackens äldreboende", f"{'0' * 16}-t1")
    }


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("Utfall 2020", "outcome"),
        ("Utfall 2019", "previous"),
        ("Föregående år", "previous"),
        ("Målvärde", "target"),
        ("Målvärde 2020", "target"),
        ("Målvärde 2019", "target"),
        ("Budget", "target"),
        ("Prognos", "forecast"),
        ("2021", "outcome"),
    ],
)
def test_the_head_says_what_is_measured(head: str, measure: str) -> None:
    assert rows(grid([f"Mått|{head}", "Antal platser|54", "Antal barn|12"])) == [
        ("Antal platser", head, measure, "54"),
        ("Antal barn", head, measure, "12"),
    ]


@pytest.mark.parametrize("below", ["^", ""])
@pytest.mark.parametrize(("head", "unit"), [("Förskola", "Norrbo"), ("Grupp", None)])
def test_rows_that_a_column_groups_are_of_what_it_names(below: str, head: str, unit: str | None) -> None:
    found = values(
        grid([f"{head}|Område|Index", "Norrbo|Läsning|88", f"{below}|Natur|61", "Lek|Läsning|71", "^|Natur|9"])
    )
    series = "Index" if unit else "Norrbo · Index"
    assert [(value.name, value.series, value.org_unit) for value in found[:2]] == [
        ("Läsning", series, unit),
        ("Natur", series, unit),
    ]


def test_words_beside_labels_of_their_own_are_no_groups() -> None:
    found = values(grid(["Mätning|Källa|2019", "Nöjda gäster|Enkät|88", "Väntetid|Journal|61", "Svar|Enkät|9"]))
    assert [(value.name, value.series) for value in found] == [
        ("Nöjda gäster", "2019"),
        ("Väntetid", "2019"),
        ("Svar", "2019"),
    ]


def test_an_empty_cell_is_a_value_that_is_missing() -> None:
    found = values(grid(["Mått|Utfall 2019|Utfall 2020", "Andel nöjda|78 %|", "Frisktal|61|–"]))
    assert [(o.name, o.value_text, o.provenance.quote) for o in found if o.col == 2] == [
        ("Andel nöjda", "", "Andel nöjda"),
        ("Frisktal", "–", "–"),
    ]


def test_groups_of_a_survey_are_series_of_its_question() -> None:
    survey = grid(["|2019|2020", "Kvinnor|92 %|94 %", "Män|88 %|90 %"], caption="Känner du dig trygg hemma?")
    assert rows(survey) == [
        ("Känner du dig trygg hemma?", "Kvinnor · 2019", "previous", "92 %"),
        ("Känner du dig trygg hemma?", "Kvinnor · 2020", "outcome", "94 %"),
        ("Känner du dig trygg hemma?", "Män · 2019", "previous", "88 %"),
        ("Känner du dig trygg hemma?", "Män · 2020", "outcome", "90 %"),
    ]


def test_the_number_of_a_caption_is_no_part_of_the_name() -> None:
    found = rows(grid(["|2020", "Kvinnor|45", "Män|12"], caption="Tabell 4. Antal anställda"))
    assert {name for name, *_ in found} == {"Antal anställda"}


def test_two_rows_of_heads_are_joined() -> None:
    found = rows(grid(["Mått|Kvinnor|<|Män|<", "^|2019|2020|2019|2020", "Frisktal|61|63|70|72"], header_rows=2))
    assert [(series, measure) for _, series, measure, _ in found] == [
        ("Kvinnor · 2019", "previous"),
        ("Kvinnor · 2020", "outcome"),
        ("Män · 2019", "previous"),
        ("Män · 2020", "outcome"),
    ]


def test_a_larger_whole_is_the_unit_of_its_column() -> None:
    found = values(grid(["Mått|Enhet|Nämnd", "Frisktal|61|58"]), unit=True)
    assert [(o.value_text, o.org_unit) for o in found] == [("61", "Granbackens äldreboende"), ("58", "Nämnd")]


@pytest.mark.parametrize(
    ("above", "head", "period"),
    [
        ("Uppgifterna avser januari–augusti.", "2020", "januari–augusti 2020"),
        ("Mätningen gjordes i oktober.", "2020", "oktober 2020"),
        ("Vi frågade alla boende i september.", "2020", "september 2020"),
        ("Här följer våra resultat.", "2020", "2020"),
        ("Här följer våra resultat.", "Utfall", None),
    ],
)
def test_the_lines_above_date_the_values(above: str, head: str, period: str | None) -> None:
    (value,) = values(heading("Resultat"), paragraph(above), grid([f"Mått|{head}", "Frisktal|61"]))
    assert value.period_text == period


@pytest.mark.parametrize(
    ("told", "head", "period"),
    [
        ("Utfallet avser perioden januari–augusti om inget annat anges.", "Utfall aug 2019", "Utfall aug 2019 (ack)"),
        ("Utfallet avser januari till och med augusti.", "Utfall augusti 2020", "Utfall augusti 2020 (ack)"),
        ("Utfallet avser perioden januari–augusti.", "Aug 2019", "Aug 2019"),
        ("Utfallet avser perioden januari–augusti.", "Utfall maj–aug 2019", "Utfall maj–aug 2019"),
        ("Rapporten avser perioden januari–augusti.", "Utfall aug 2019", "Utfall aug 2019"),
    ],
)
def test_outcomes_of_a_month_are_those_since_january_where_the_report_says_so(
    told: str, head: str, period: str
) -> None:
    table = grid([f"Mått|{head}", "Kö|12", "Fall|3"])
    found = values(paragraph(told), heading("Volymer"), paragraph("Text om något annat."), table)
    assert {value.period_text for value in found} == {period}


@pytest.mark.parametrize(
    "head", ["Förändring", "Skillnad mot 2019", "Differens", "Avvikelse mot mål", "Förändring i %"]
)
def test_a_column_of_changes_holds_differences(head: str) -> None:
    found = values(heading("Nyckeltal"), grid([f"Mått|Utfall 2019|Utfall 2020|{head}", "Andel nöjda|80|84|4"]))
    assert [value.is_difference for value in found] == [False, False, True]


def test_when_a_survey_was_made_is_told_once_for_its_questions() -> None:
    answers = ["|Ja|Nej", "Kvinnor|8|2", "Män|5|1"]
    questions = [grid(answers, caption=question) for question in ("Känner du dig trygg?", "Är du nöjd?")]
    found = values(heading("Enkät"), paragraph("Enkäten besvarades i mars."), *questions)
    assert [value.period_text for value in found] == ["mars"] * 8
    assert {value.period_text for value in values(heading("Enkät"), *questions)} == {None}


def test_a_month_below_the_heading_of_a_survey_dates_it() -> None:
    answers = grid(["|Ja|Nej", "Kvinnor|8|2"], caption="Känner du dig trygg?")
    asked = paragraph("I september fick alla boende frågorna.")
    assert {v.period_text for v in values(heading("Brukarundersökning"), asked, answers)} == {"september"}
    assert {v.period_text for v in values(heading("Trygghet"), asked, answers)} == {None}


def test_years_as_row_labels_divide_what_the_caption_names() -> None:
    found = values(grid(["|jan|feb", "2019|8,9|9,4", "2020|9,1|10,2"], caption="Sjukfrånvaro i procent"))
    assert [(v.name, v.series, v.measure, v.period_text) for v in found] == [
        ("Sjukfrånvaro i procent", "2019 · jan", "previous", "jan 2019"),
        ("Sjukfrånvaro i procent", "2019 · feb", "previous", "feb 2019"),
        ("Sjukfrånvaro i procent", "2020 · jan", "outcome", "jan 2020"),
        ("Sjukfrånvaro i procent", "2020 · feb", "outcome", "feb 2020"),
    ]


def test_months_of_years_as_row_labels_date_what_the_caption_names() -> None:
    table = grid(
        ["Mätning|Norr|Söder", "November 2019|64|81", "April 2020|79|90"], caption="Andel dagar med högläsning"
    )
    assert [(o.name, o.series, o.measure, o.period_text, o.value_text) for o in values(table)] == [
        ("Andel dagar med högläsning", "November 2019 · Norr", "previous", "November 2019", "64"),
        ("Andel dagar med högläsning", "November 2019 · Söder", "previous", "November 2019", "81"),
        ("Andel dagar med högläsning", "April 2020 · Norr", "outcome", "April 2020", "79"),
        ("Andel dagar med högläsning", "April 2020 · Söder", "outcome", "April 2020", "90"),
    ]


@pytest.mark.parametrize(("head", "told"), [("Andel instämmer, %", True), ("Påstående", False)])
def test_the_head_over_the_labels_tells_a_share(head: str, told: bool) -> None:
    (value,) = values(grid([f"{head}|2020", "Jag är nöjd|84"]))
    assert ("Andel" in (value.context or "")) == told


def test_high_figures_under_goals_are_targets_in_the_unit_of_what_they_stand_beside() -> None:
    table = ["|Andel godkända (%)|<|Mål", "^|2019|2020|^", "Kurs A|66|69|80", "Kurs B|79|82|80"]
    targets = [value for value in values(grid(table, header_rows=2)) if value.measure == "target"]
    assert [(value.name, value.value_text) for value in targets] == [("Kurs A", "80"), ("Kurs B", "80")]
    assert all("(%)" in (value.context or "") for value in targets)


def test_numbers_of_goals_are_no_values() -> None:
    table = grid(["Nr|Mål|Aktivitet|Antal", "1|1|Byta lås|4", "2|1|Måla om|3", "3|2|Utbilda|12"])
    assert [(series, text) for _, series, _, text in rows(table)] == [("Antal", "4"), ("Antal", "3"), ("Antal", "12")]


@pytest.mark.parametrize(
    ("heads", "measures"),
    [
        ("Budget|Prognos|Avvikelse", ["target", "forecast", "forecast"]),
        ("Budget|Utfall|Avvikelse", ["target", "outcome", "outcome"]),
        ("Utfall|Prognos|Avvikelse mot budget", ["outcome", "forecast", "forecast"]),
        ("Avvikelse|Utfall", ["outcome", "outcome"]),
    ],
)
def test_a_deviation_is_that_of_what_it_stands_beside(heads: str, measures: list[str]) -> None:
    found = rows(
        heading("Volymer"), grid([f"Barn|{heads}", "Förskola|" + "|".join(["10"] * heads.count("|") + ["10"])])
    )
    assert [measure for _, _, measure, _ in found] == measures


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("–", True),
        ("*", True),
        ("i.u.", True),
        ("u.s.", True),
        ("..", True),
        ("Ej mätt", True),
        ("Mäts i november", True),
        ("Mäts vartannat år", True),
        ("Ingen mätning i år", True),
        ("Uppgift saknas", True),
        ("(ny mätning)", True),
        ("Ingen", False),
        ("Ej uppfyllt", False),
        ("Mättes av alla enheter och redovisas i bilagan till rapporten", False),
        ("0", False),
    ],
)
def test_words_that_say_that_there_is_no_value(text: str, empty: bool) -> None:
    found = rows(grid(["Mått|2018|2020", "Frisktal|58|61", f"Nöjdhet|72|{text}"]))
    assert ((*found[-1][:2], found[-1][3]) == ("Nöjdhet", "2020", text)) == (empty or text == "0")


@pytest.mark.parametrize(
    ("head", "cell", "second"),
    [
        ("Utfall 2020 (2019)", "86 % (92 %)", ("previous", "92 %", "2019")),
        ("Utfall 2020", "86 % (2019: 92 %)", ("previous", "92 %", "2019")),
        ("Utfall", "86 (föregående år 92)", ("previous", "92", "2019")),
        ("Utfall (mål)", "86 (90)", ("target", "90", None)),
        ("Utfall 2020", "3,4 (3,1)", None),  # a spread, a number of answers: nothing says what it is
        ("Andel (antal)", "86 (12)", None),
    ],
)
def test_a_second_figure_in_brackets(head: str, cell: str, second: tuple[str, str, str | None] | None) -> None:
    found = [(o.measure, o.value_text, o.period_text) for o in values(grid([f"Mått|{head}", f"Trygghet|{cell}"]))]
    assert found[0][:2] == ("outcome", cell.split(" (")[0])
    assert found[1:] == ([second] if second else [])


def test_a_line_above_says_what_stands_in_brackets() -> None:
    found = values(paragraph("Föregående års värde anges inom parentes."), grid(["Mått|Utfall", "Trygghet|86 (92)"]))
    assert [(o.measure, o.value_text, o.period_text) for o in found][1] == ("previous", "92", "2019")


def test_a_range_is_a_value_and_no_label_is_lost() -> None:
    found = rows(grid(["Ålder|Riktvärde|Utfall", "13–15 år|4–6 veckor|5", "16–20 år|2–3|3"]))
    assert [(name, text) for name, _, _, text in found] == [
        ("13–15 år", "4–6 veckor"),
        ("13–15 år", "5"),
        ("16–20 år", "2–3"),
        ("16–20 år", "3"),
    ]


def test_a_column_of_measures_taken_may_hold_figures() -> None:
    found = rows(grid(["Boende|Riskbedömda|Åtgärd utförd", "Norr|98|100", "Söder|91|92"]))
    assert [text for _, series, _, text in found if series == "Åtgärd utförd"] == ["100", "92"]
    found = rows(grid(["Boende|Riskbedömda|Åtgärd", "Norr|98|Ny rutin", "Söder|91|2 nya rutiner"]))
    assert {series for _, series, *_ in found} == {"Riskbedömda"}


def test_words_are_no_values() -> None:
    found = rows(grid(["Mått|Utfall", "Frisktal|61", "Nöjdhet|Redovisas i höst", "Trygghet|77"]))
    assert [name for name, *_ in found] == ["Frisktal", "Trygghet"]


def test_a_group_row_is_no_value() -> None:
    assert [name for name, *_ in rows(grid(["Mått|2019|2020", "Personal|<|<", "Frisktal|61|63"]))] == ["Frisktal"] * 2


def test_money_is_left_to_the_budget() -> None:
    assert rows(heading("Ekonomi"), grid(["Tkr|Budget|Utfall", "Personalkostnader|100|110"])) == []


def test_a_table_of_goals_gives_the_values_of_its_indicators() -> None:
    found = rows(grid(["Nämndmål|Indikator|Målvärde|Utfall", "Trygg omsorg|Andel trygga|90 %|85 %"]))
    assert [(name, measure, text) for name, _, measure, text in found] == [
        ("Andel trygga", "target", "90 %"),
        ("Andel trygga", "outcome", "85 %"),
    ]


def test_a_plan_looks_back_on_outcomes_and_ahead_to_forecasts() -> None:
    plan = replace(BOARD, report_type="verksamhetsplan")
    report, content = written(grid(["Antal|Utfall 2019|Prognos 2020", "Barn i förskola|664|641"]))
    found = find_table_values(report, views(content), plan, year=2020)
    assert [(o.measure, o.value_text) for o in found] == [("outcome", "664"), ("forecast", "641")]


@pytest.mark.parametrize(
    ("line", "period"),
    [
        ("Januari till juni 2020", "Januari till juni 2020"),
        ("Siffrorna nedan avser de brukare som hade insatser under januari till juni.", "januari till juni"),
        ("Biblioteket var stängt för ombyggnad från september till december, vilket märks på utlånen.", None),
    ],
)
def test_months_above_a_table_date_it_where_they_speak_of_figures(line: str, period: str | None) -> None:
    found = values(paragraph(line), grid(["Mått|Utfall", "Lån|54"]))
    assert [o.period_text for o in found] == [period]


@pytest.mark.parametrize(
    ("note", "share"),
    [
        ("Siffrorna är andel positiva svar i procent. Två enheter svarade inte.", "andel"),
        ("Alla värden anges i procent.", "i procent"),
        ("(Andel nöjda gäster, procent)", "procent"),
        ("Siffrorna avser antal svar. Andelen nöjda är 80 procent.", None),  # told of something else
        ("Resultatet är att andelen nöjda har ökat.", None),
        ("Andelen anmälningar som leder vidare har ökat till 80 procent.", None),
    ],
)
def test_a_note_below_a_table_says_that_its_values_are_shares(note: str, share: str | None) -> None:
    found = values(grid(["Fråga|2019|2020", "Maten är god|71|76"]), paragraph(note))
    assert [(o.context or "").endswith(f" · {share}") if share else "andel" in o.context for o in found] == [
        share is not None
    ] * 2


def test_a_part_of_the_row_above_is_measured_as_that() -> None:
    found = values(grid(["Mått|2020", "Frånvaro, %|6,4", "varav korttid|2,1", "Antal besök|7", "varav flickor|4"]))
    assert [(o.context or "").endswith(" · %") for o in found] == [False, True, False, False]


@pytest.mark.parametrize(
    ("title", "measures"),
    [
        ("Kvalitetsrapport läsåret 2019/2020", ["previous", "outcome", "outcome"]),  # the year opens in autumn
        ("Verksamhetsberättelse 2020", ["previous", "previous", "outcome"]),
    ],
)
def test_the_autumn_of_a_school_year_is_no_year_before(title: str, measures: list[str]) -> None:
    report, content = written(grid(["Frånvaro|vt 2019|ht 2019|vt 2020", "Årskurs 1|9,9|8,1|9,2"]))
    found = find_table_values(report, views(content), replace(BOARD, title=title), year=2020)
    assert [each.measure for each in found] == measures


@pytest.mark.parametrize(
    ("heads", "period"),
    [
        ("2017|2018|Aug 2019", "Aug 2019 (ack)"),  # beside whole years it is the sum of the months until then
        ("Bokslut 2018|Aug 2019", "Aug 2019 (ack)"),
        ("Jul 2019|Aug 2019", "Aug 2019"),
        ("Aug 2018|Aug 2019", "Aug 2019"),
    ],
)
def test_a_month_beside_whole_years_is_added_up(heads: str, period: str) -> None:
    cells = "|".join(str(number + 10) for number in range(heads.count("|") + 1))
    assert values(grid([f"Elever|{heads}", f"Förskoleklass|{cells}"]), year=2019)[-1].period_text == period


def test_rows_stand_below_the_group_that_a_row_over_all_columns_names() -> None:
    table = grid(["Mått|2019|2020", "Norr|<|<", "Nöjda|73|75", "Söder|<|<", "Nöjda|70|71"])
    assert rows(table) == [
        ("Nöjda", "Norr · 2019", "previous", "73"),
        ("Nöjda", "Norr · 2020", "outcome", "75"),
        ("Nöjda", "Söder · 2019", "previous", "70"),
        ("Nöjda", "Söder · 2020", "outcome", "71"),
    ]


def test_the_title_of_a_chart_below_a_table_is_no_note_on_it() -> None:
    (value, *_) = values(
        grid(["Mått|2020", "Avslutade|118"]), paragraph("Andel nöjda gäster, procent"), paragraph("45 47")
    )
    assert "procent" not in (value.context or "")
