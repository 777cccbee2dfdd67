"""Heads of flattened tables that are told by the rows below them, and title pages without lines."""

import pytest

from extract.layout.flattened.report import lay_out_flattened
from tests.extract.layout.test_flattened import report, rows

HEADS = {
    "a question heads the last column": (
        "Mål 1 Fler ska bo kvar Mått Utfall 2030 Utfall 2031 Målvärde Nått? Antal boende 31 december 4 712 4 684 4 750 "
        "Nej Antal hyresgäster 398 421 400 Ja Nöjda boende, index 58 – 62 Ej mätt Kommentar: Mätningen görs i maj.",
        [
            ["Mått", "Utfall 2030", "Utfall 2031", "Målvärde", "Nått?"],
            ["Antal boende 31 december", "4 712", "4 684", "4 750", "Nej"],
            ["Antal hyresgäster", "398", "421", "400", "Ja"],
            ["Nöjda boende, index", "58", "–", "62", "Ej mätt"],
        ],
    ),
    "the symbols of the last columns are lost": (
        "Indikatorer Indikator Utfall 2030 Utfall 2031 Mål 2031 Status Trend Väntetid, veckor 5,5 4,0 Högst 4 "
        "Nöjda sökande 63 66 Minst 70 Kompletta ansökningar 48 % 50 % Minst 60 % Väntetiden har blivit kortare.",
        [
            ["Indikator", "Utfall 2030", "Utfall 2031", "Mål 2031", "Status", "Trend"],
            ["Väntetid, veckor", "5,5", "4,0", "Högst 4"],
            ["Nöjda sökande", "63", "66", "Minst 70"],
            ["Kompletta ansökningar", "48 %", "50 %", "Minst 60 %"],
        ],
    ),
    "a forecast in words": (
        "Indikatorer Indikator Utfall 2030 Utfall aug 2031 Målvärde 2031 Prognos Andel utredda i tid 71 % 83 % 95 % "
        "Uppnås inte Väntetid, dagar 19 13 14 Uppnås Nöjda brukare 84 % 81 % 85 % Uppnås delvis Utredningarna dröjer.",
        [
            ["Indikator", "Utfall 2030", "Utfall aug 2031", "Målvärde 2031", "Prognos"],
            ["Andel utredda i tid", "71 %", "83 %", "95 %", "Uppnås inte"],
            ["Väntetid, dagar", "19", "13", "14", "Uppnås"],
            ["Nöjda brukare", "84 %", "81 %", "85 %", "Uppnås delvis"],
        ],
    ),
    "a year that is dated otherwise than the row of years": (
        "Avvikelser Typ 2029 2030 2031 Varav allvarliga 2031 Fall 702 688 611 14 Läkemedel 377 402 455 6 "
        "Summa 1 079 1 090 1 066 20 Fallen har minskat.",
        [
            ["Typ", "2029", "2030", "2031", "Varav allvarliga 2031"],
            ["Fall", "702", "688", "611", "14"],
            ["Läkemedel", "377", "402", "455", "6"],
            ["Summa", "1 079", "1 090", "1 066", "20"],
        ],
    ),
    "words that head columns nowhere else": (
        "Enkätens svar, procent Påstående Instämmer helt Instämmer delvis Instämmer inte Jag blev väl bemött 92 6 2 "
        "Jag fick den hjälp jag behövde 71 22 7 Jag kunde påverka hjälpen 58 27 15 Svaren är få.",
        [
            ["Påstående", "Instämmer helt", "Instämmer delvis", "Instämmer inte"],
            ["Jag blev väl bemött", "92", "6", "2"],
            ["Jag fick den hjälp jag behövde", "71", "22", "7"],
            ["Jag kunde påverka hjälpen", "58", "27", "15"],
        ],
    ),
    "names over figures, and a row with an empty cell": (
        "Personal Personalnyckeltal Norrenheten IFO Förvaltningen Sjukfrånvaro, % 5,6 6,8 7,2 Frisknärvaro, % 64 58 "
        "Omsättning, % 18 21 11 Engagemang 74 71 73 Sjukfrånvaron har minskat.",
        [
            ["Personalnyckeltal", "Norrenheten", "IFO", "Förvaltningen"],
            ["Sjukfrånvaro, %", "5,6", "6,8", "7,2"],
            ["Frisknärvaro, % 64 58", "", "", ""],
            ["Omsättning, %", "18", "21", "11"],
            ["Engagemang", "74", "71", "73"],
        ],
    ),
    "a name in capitals within a head": (
        "Anmälningar Verksamhet Rapporter Varav missförhållanden Anmälda till IVO Äldreomsorg 15 12 0 Funktionsstöd "
        "8 7 1 Individ och familj 4 3 0 Summa 27 22 1 Rapporterna har blivit fler.",
        [
            ["Verksamhet", "Rapporter", "Varav missförhållanden", "Anmälda till IVO"],
            ["Äldreomsorg", "15", "12", "0"],
            ["Funktionsstöd", "8", "7", "1"],
            ["Individ och familj", "4", "3", "0"],
            ["Summa", "27", "22", "1"],
        ],
    ),
    "grades": (
        "Betyg 2031, procent Studieform A B C D E F Klassrum 8 11 20 14 28 19 Distans 6 9 15 12 25 33 Lärling "
        "– – 31 23 "
        "46 0 Betygen på distans är lägre.",
        [
            ["Studieform", "A", "B", "C", "D", "E", "F"],
            ["Klassrum", "8", "11", "20", "14", "28", "19"],
            ["Distans", "6", "9", "15", "12", "25", "33"],
            ["Lärling", "–", "–", "31", "23", "46", "0"],
        ],
    ),
    "the head of the labels below the years over groups": (
        "Elever per skolform 2030 2031 Skolform Kvinnor Män Totalt Kvinnor Män Totalt Grundläggande nivå 62 "
        "48 110 71 60 "
        "131 Gymnasial nivå 204 131 335 218 119 337 Eleverna har blivit fler.",
        [
            ["Skolform", "2030", "", "", "2031"],
            ["", "Kvinnor", "Män", "Totalt", "Kvinnor", "Män", "Totalt"],
            ["Grundläggande nivå", "62", "48", "110", "71", "60", "131"],
            ["Gymnasial nivå", "204", "131", "335", "218", "119", "337"],
        ],
    ),
    "a number belongs to the label": (
        "Resultat Indikator 2030 2031 Mål Meritvärde årskurs 9 205 213 210 Godkända i årskurs 3, % 68 75 80 Andel som "
        "trivs, % 85 88 90 Resultaten är goda.",
        [
            ["Indikator", "2030", "2031", "Mål"],
            ["Meritvärde årskurs 9", "205", "213", "210"],
            ["Godkända i årskurs 3, %", "68", "75", "80"],
            ["Andel som trivs, %", "85", "88", "90"],
        ],
    ),
    "a sign apart from its figure": (
        "Ekonomi, mkr Verksamhet Bokslut 2030 Budget 2031 Bokslut 2031 Avvikelse Kansli 9,8 10,6 10,2 0,4 "
        "Familjeomsorg "
        "36,4 35,2 38,3 – 3,1 Totalt 46,2 45,8 48,5 – 2,7 Underskottet är litet.",
        [
            ["Verksamhet", "Bokslut 2030", "Budget 2031", "Bokslut 2031", "Avvikelse"],
            ["Kansli", "9,8", "10,6", "10,2", "0,4"],
            ["Familjeomsorg", "36,4", "35,2", "38,3", "– 3,1"],
            ["Totalt", "46,2", "45,8", "48,5", "– 2,7"],
        ],
    ),
    "one figure or two": (
        "Personal Nyckeltal Enhet Förvaltning Sjukfrånvaro, % 4,6 7,3 Övertid, timmar 2 418 Engagemang, index 83 77 "
        "Övertiden har ökat.",
        [
            ["Nyckeltal", "Enhet", "Förvaltning"],
            ["Sjukfrånvaro, %", "4,6", "7,3"],
            ["Övertid, timmar 2 418", "", ""],
            ["Engagemang, index", "83", "77"],
        ],
    ),
}


@pytest.mark.parametrize("case", HEADS)
def test_heads_are_told_by_their_rows(case: str) -> None:
    text, expected = HEADS[case]
    (table,) = lay_out_flattened(report(text)).tables
    assert rows(table) == [[*row, *[""] * (table.n_cols - len(row))] for row in expected]


SCALES = {
    "numbers, areas, goals and verdicts": (
        "Måluppfyllelse Nr Område Nämndens mål Bedömning 1.1 Egen försörjning Fler ska gå till arbete eller studier Ej "
        "uppfyllt 1.2 En plats att trivas på Alla chefer ska få utbildning Delvis uppfyllt 2.1 Växa och lära Den som "
        "läser svenska ska nå nästa kurs i tid Uppfyllt Ekonomi Budgeten är i balans.",
        [
            ["Nr", "Område", "Nämndens mål", "Bedömning"],
            ["1.1", "Egen försörjning", "Fler ska gå till arbete eller studier", "Ej uppfyllt"],
            ["1.2", "En plats att trivas på", "Alla chefer ska få utbildning", "Delvis uppfyllt"],
            ["2.1", "Växa och lära", "Den som läser svenska ska nå nästa kurs i tid", "Uppfyllt"],
        ],
    ),
    "several verdicts in a row": (
        "Mål Nr Nämndens mål T1 T2 Prognos för året 1 Kunderna ska möta högst 12 personer Gult Rött Rött 2 Frånvaron "
        "ska vara högst 6,5 % Vitt Gult Grönt Ekonomi Budgeten är i balans.",
        [
            ["Nr", "Nämndens mål", "T1", "T2", "Prognos för året"],
            ["1", "Kunderna ska möta högst 12 personer", "Gult", "Rött", "Rött"],
            ["2", "Frånvaron ska vara högst 6,5 %", "Vitt", "Gult", "Grönt"],
        ],
    ),
}


@pytest.mark.parametrize("case", SCALES)
def test_words_of_a_scale_end_rows_of_goals(case: str) -> None:
    text, expected = SCALES[case]
    (table,) = lay_out_flattened(report(text)).tables
    assert rows(table) == expected
    assert table.kind == "goals"


@pytest.mark.parametrize(
    "text",
    [
        "Uppdrag Aktivitet Status Slutdatum Ta fram en plan Avslutad 2031-05-31 Se över en rutin Pågående 2031-12-31.",
        "Mål Uppnått Åtgärd 2032 1 Kortare kö Ja Fler tider erbjuds 2 Färre avbrott Nej Ingen åtgärd Vi fortsätter.",
        "Mål Bedömning Målet är nått. Vi har nått långt. Fler trivs. Uppfyllt Personalen trivs. Det gör alla. Uppfyllt",
    ],
)
def test_what_is_no_row_of_a_scale(text: str) -> None:
    assert all(table.kind != "goals" or table.n_cols > 2 for table in lay_out_flattened(report(text)).tables)


TITLES = {
    (
        "Kvalitetsberättelse 2031 Ekgården Socialförvaltningen 2032-02-13 Enhetschef Åsa Alm",
        "Inledning Vi gör mycket.",
    ): [
        "Kvalitetsberättelse 2031",
        "Ekgården Socialförvaltningen",
        "2032-02-13",
        "Enhetschef Åsa Alm",
    ],
    ("Verksamhetsberättelse och årsbokslut 2031 Omsorgsnämnden Lerby kommun Antagen 2032-02-17", "Vi gör mycket."): [
        "Verksamhetsberättelse och årsbokslut 2031",
        "Omsorgsnämnden",
        "Lerby kommun",
        "Antagen",
        "2032-02-17",
    ],
    ("Årsredovisning 2031 Kulturnämnden Ordförande: Åsa Alm Nämnden svarar för bibliotek. Vi har tre.",): [
        "Årsredovisning 2031"
    ],
    ("Uppföljning av mål. Årsredovisning 2031 visar att vi gör mycket.", "Vi gör mycket."): [],
}


@pytest.mark.parametrize("pages", TITLES)
def test_a_title_ends_in_its_year(pages: tuple[str, ...]) -> None:
    blocks = lay_out_flattened(report(*pages)).blocks
    assert [block.text for block in blocks if block.kind == "title"] == TITLES[pages]
