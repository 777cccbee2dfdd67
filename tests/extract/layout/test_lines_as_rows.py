"""Tables of plain text whose rows or cells are lines: what is one, what its head is, and what is none."""

import pytest

from tests.extract.builders import blocks_of

BEFORE = "Årsrapport 2020\n\nNedan står hur det har gått för nämnden under året.\n\n"
AFTER = "\n\nEfter tabellen följer en mening om något annat."


def tables(text: str) -> list[str]:
    return [words for kind, words in blocks_of(f"{BEFORE}{text}{AFTER}") if kind == "table"]


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            "Verksamhet Budget Utfall Avvikelse\nFritid 12,4 12,1 0,3\nKultur och bibliotek 8,0 8,6 -0,6",
            "Verksamhet|Budget|Utfall|Avvikelse / Fritid|12,4|12,1|0,3 / Kultur och bibliotek|8,0|8,6|-0,6",
        ),
        (  # a blank line after each row; thousands apart
            "Nyckeltal 2019 2020\n\nAntal besök 12 300 12 900\n\nAntal lån 4 310 4 120",
            "Nyckeltal|2019|2020 / Antal besök|12 300|12 900 / Antal lån|4 310|4 120",
        ),
        (  # heads that no list has
            "Skola Antal elever Andel som klarat alla ämnen Genomsnittligt meritvärde\n"
            "Norrskolan 146 54,1 208,7\nBjörkskolan 164 56,7 198,2",
            "Skola|Antal elever|Andel som klarat alla ämnen|Genomsnittligt meritvärde / Norrskolan|146|54,1|208,7"
            " / Björkskolan|164|56,7|198,2",
        ),
        (
            "Nyckeltal Bokslut 2011 Bokslut 2010\nJourhem, antal 15 17\nHushåll under året 705 742",
            "Nyckeltal|Bokslut 2011|Bokslut 2010 / Jourhem, antal|15|17 / Hushåll under året|705|742",
        ),
        (  # of all ways to cut the digits, the one for which budget - outcome = deviation
            "Verksamhet Budget Utfall Avvikelse\nSimhall 14 820 14 305 515\nIdrottsplatser 6 230 6 318 -88",
            "Verksamhet|Budget|Utfall|Avvikelse / Simhall|14 820|14 305|515 / Idrottsplatser|6 230|6 318|-88",
        ),
        (  # years below the columns that have one; a deviation is of none
            "Bokslut Bokslut Budget Avvikelse\n2019 2020 2020\nFritid 11,4 12,1 12,4 0,3\nKultur 7,9 8,6 8,0 -0,6",
            "|Bokslut|Bokslut|Budget|Avvikelse / |2019|2020|2020|Avvikelse / Fritid|11,4|12,1|12,4|0,3"
            " / Kultur|7,9|8,6|8,0|-0,6",
        ),
        (
            "Budget Bokslut Avvikelse\n2020 2020\nFritid 12,4 12,1 0,3\nKultur 8,0 8,6 -0,6",
            "|Budget|Bokslut|Avvikelse / |2020|2020|Avvikelse / Fritid|12,4|12,1|0,3 / Kultur|8,0|8,6|-0,6",
        ),
        (  # an extra word in the head splits no figures, nor do lines above it
            "Ekonomi\nDriftredovisning (tkr)\nVerksamhet Budget Prognos Avvikelse årsbasis\n"
            "Simhall 14 820 14 305 515\nIdrottsplatser 6 230 6 318 -88",
            "Verksamhet|Budget|Prognos|Avvikelse årsbasis / Simhall|14 820|14 305|515 / Idrottsplatser|6 230|6 318|-88",
        ),
        (
            "Verksamhet Budget Prognos Avvikelse Årsbasis\nSimhall 14 820 14 305 515\nIdrottsplatser 6 230 6 318 -88",
            "Verksamhet|Budget|Prognos|Avvikelse Årsbasis / Simhall|14 820|14 305|515 / Idrottsplatser|6 230|6 318|-88",
        ),
        (  # a dash before a figure is its sign where budget - outcome = deviation; two heads may be the same
            "(tkr) Utfall2013 Förändring 2012/2013 Förändring 2012/2013 Budget 2013 Budget-avvikelse\n"
            "Gator – 714 – 9 1,3 % – 720 6\nParker – 5 646 – 76 1,4 % – 5 937 291",
            "(tkr)|Utfall2013|Förändring 2012/2013|Förändring 2012/2013|Budget 2013|Budget-avvikelse"
            " / Gator|– 714|– 9|1,3 %|– 720|6 / Parker|– 5 646|– 76|1,4 %|– 5 937|291",
        ),
        (  # the figures that differ by the change
            "Nyckeltal Jan–maj 2020 Jan–maj 2021 Förändring\nÄrenden 1 388 1 507 119\nPlatser 233 236 3",
            "Nyckeltal|Jan–maj 2020|Jan–maj 2021|Förändring / Ärenden|1 388|1 507|119 / Platser|233|236|3",
        ),
        (  # a head with figures of its own, and no row
            "Poäng (17 ämnen) 2021 2022 2023\nNorrskolan 214,6 221,3 224,8\nRiket 232,1 230,6 227,3",
            "Poäng (17 ämnen)|2021|2022|2023 / Norrskolan|214,6|221,3|224,8 / Riket|232,1|230,6|227,3",
        ),
        (
            "Åk 3 Åk 6 Åk 9\nJag trivs 95 % 91 % 79 %\nJag lär mig mycket 77 % 63 % 51 %",
            "|Åk 3|Åk 6|Åk 9 / Jag trivs|95 %|91 %|79 % / Jag lär mig mycket|77 %|63 %|51 %",
        ),
        (  # years below their words
            "Volymer Utfall\n2021\nUtfall\n2022\nBudget\n2023\nPrognos\n2023\n"
            "Antal m2 golv 412 300 415 900 420 000 418 150\nAntal m2 tak 1 204 500 1 210 300 1 220 000 1 215 400",
            "Volymer|Utfall 2021|Utfall 2022|Budget 2023|Prognos 2023 / Antal m2 golv|412 300|415 900|420 000|418 150"
            " / Antal m2 tak|1 204 500|1 210 300|1 220 000|1 215 400",
        ),
        (  # days over the columns; the report's title heads none of them
            "Årsrapport 2023\nOmsorgsnämnden\n2022-12-31 2023-12-31\nAntal anställda 412 398\nAntal vikarier 51 47",
            "Omsorgsnämnden|2022-12-31|2023-12-31 / Antal anställda|412|398 / Antal vikarier|51|47",
        ),
        (  # what the figures are selected by is no part of the head
            "Sjukfrånvaro\n\nAckumulerat januari till juli, procent\n\n2021 2022\nKvinnor 7,2 6,9\nMän 4,1 4,4",
            "|2021|2022 / Kvinnor|7,2|6,9 / Män|4,1|4,4",
        ),
        (  # a label cut short, one broken after *&*, a sign apart
            "Verksamhet Budget Utfall Avvikelse\nStab och adm. 1 200 1 100 100\nKost &\nlokaler 5 400 5 600 - 200\n"
            "Summa 6 600 6 700 - 100",
            "Verksamhet|Budget|Utfall|Avvikelse / Stab och adm.|1 200|1 100|100 / Kost & lokaler|5 400|5 600|- 200"
            " / Summa|6 600|6 700|- 100",
        ),
        (  # ages, also open ones; parts after a dash; a label on two lines above its figures
            "Följetal Utfall 2018 Utfall 2019 Utfall 2020\nInvånare\n60–74 år 2 118 2 161 2 170\n75–84 år 711 735 740\n"
            "85 år – 164 171 170\nAntal platser i boende 140 140 138\n– varav för korttid 12 10 10\n"
            "Personer 60– med stöd i\nhemmet 1 oktober\n1 380 1 391 1 402",
            "Följetal|Utfall 2018|Utfall 2019|Utfall 2020 / Invånare|Invånare|Invånare|Invånare"
            " / 60–74 år|2 118|2 161|2 170 / 75–84 år|711|735|740 / 85 år –|164|171|170"
            " / Antal platser i boende|140|140|138 / – varav för korttid|12|10|10"
            " / Personer 60– med stöd i hemmet 1 oktober|1 380|1 391|1 402",
        ),
        (  # labels that go on below, in small letters, in brackets, or since their first line is cut
            "Följetal Utfall 2019 Utfall 2020\nFritidsgårdar,\nöppna kvällar 27 22\nFritidsgårdar, uppsökande arbete\n"
            "(timmar) 15 27\nFritidsgårdar, besök enligt\nBesöksboken 1 399 1 482\nLedare per kväll 5 4",
            "Följetal|Utfall 2019|Utfall 2020 / Fritidsgårdar, öppna kvällar|27|22"
            " / Fritidsgårdar, uppsökande arbete (timmar)|15|27 / Fritidsgårdar, besök enligt Besöksboken|1 399|1 482"
            " / Ledare per kväll|5|4",
        ),
        (  # one row, where the head says of itself and of each column what they hold
            "Indikator Utfall 2019 Utfall 2020 Målvärde 2020\nAntal vårddygn 3 412 2 988 2 900",
            "Indikator|Utfall 2019|Utfall 2020|Målvärde 2020 / Antal vårddygn|3 412|2 988|2 900",
        ),
        (  # classes and years in one head, a cell without a figure that a note explains
            "Fråga Åk 1 Åk 2 Skolan 2019 Skolan 2018\nJag trivs 95 91 93 93\nJag får hjälp 58 55 57 *\n* Ny 2019.",
            "Fråga|Åk 1|Åk 2|Skolan 2019|Skolan 2018 / Jag trivs|95|91|93|93 / Jag får hjälp|58|55|57|*",
        ),
        (  # ages belong to the label
            "Avdelning Ålder Antal barn Årsarbetare\nBlåsippan 1–2 år 14 3,00\nVitsippan 3–5 år 18 3,25",
            "Avdelning Ålder|Antal barn|Årsarbetare / Blåsippan 1–2 år|14|3,00 / Vitsippan 3–5 år|18|3,25",
        ),
        (  # marks of footnotes
            "Mått 2020 2021 2022\nNöjda gäster 71 74 80 1)\nTrygga gäster 81 84 90*\nGlada gäster 61 64 60",
            "Mått|2020|2021|2022 / Nöjda gäster|71|74|80 / Trygga gäster|81|84|90* / Glada gäster|61|64|60",
        ),
        (  # the figures below their label
            "Mått 2021 2022 2023 Trend\nAndel nöjda besökare\n73 75 68 Ned\nSjukfrånvaro (%)\n6,5 6,1 6,1 Lika",
            "Mått|2021|2022|2023|Trend / Andel nöjda besökare|73|75|68|Ned / Sjukfrånvaro (%)|6,5|6,1|6,1|Lika",
        ),
        (  # a heading right above the head
            "Kvalitet\nMått 2021 2022 2023 Trend\nAndel nöjda besökare 73 75 68 Ned\nSjukfrånvaro (%) 6,5 6,1 6,1 Lika",
            "Mått|2021|2022|2023|Trend / Andel nöjda besökare|73|75|68|Ned / Sjukfrånvaro (%)|6,5|6,1|6,1|Lika",
        ),
        (  # lines that name the rows below them
            "Mått 2022 2023\nNorra skolan\nNöjda 73 75\nTrygga 81 80\nSödra skolan\nNöjda 70 71\nTrygga 84 85",
            "Mått|2022|2023 / Norra skolan|Norra skolan|Norra skolan / Nöjda|73|75 / Trygga|81|80"
            " / Södra skolan|Södra skolan|Södra skolan / Nöjda|70|71 / Trygga|84|85",
        ),
        (  # a label that goes on below
            "Mått Mål Utfall\nTrygga boende 80 77\nAndel av de äldre\nsom är nöjda 90 88\nHelt nöjda 60 61",
            "Mått|Mål|Utfall / Trygga boende|80|77 / Andel av de äldre som är nöjda|90|88 / Helt nöjda|60|61",
        ),
        (
            "Indikator Mål Utfall Status\nTrygga 80 82 Uppnått\nNöjda 90 88 Ej uppnått",
            "Indikator|Mål|Utfall|Status / Trygga|80|82|Uppnått / Nöjda|90|88|Ej uppnått",
        ),
        (  # a third of a year within a head
            "Indikator Utfall 2019 Utfall T2 2020 Mål 2020\nNöjda gäster, % 91 94 95\nTrygga gäster, % 84 88 85",
            "Indikator|Utfall 2019|Utfall T2 2020|Mål 2020 / Nöjda gäster, %|91|94|95 / Trygga gäster, %|84|88|85",
        ),
        (  # bounds of what is asked for; directives with arrows in words
            "Direktiv Krav Utfall 2022 Uppfyllt\nSoliditet, % Lägst 15 17,2 Ja\nTomma bostäder, % högst 1,0 1,4 Nej",
            "Direktiv|Krav|Utfall 2022|Uppfyllt / Soliditet, %|Lägst 15|17,2|Ja / Tomma bostäder, %|högst 1,0|1,4|Nej",
        ),
        (
            "Indikator 2020 2021 Riktning\nNöjda gäster, % 91 94 Pil upp\nTrygga gäster, % 84 81 Pil ned",
            "Indikator|2020|2021|Riktning / Nöjda gäster, %|91|94|Pil upp / Trygga gäster, %|84|81|Pil ned",
        ),
        (  # a column of numbers, and a label that would head a column elsewhere
            "Nr Enhetens mål Mål 2015 Utfall 2015 Måluppfyllelse\nE1 Budgetavvikelse i procent 0,0 % 0,3 % 100 %\n"
            "E2 Kostnad per timme, kr högst 412 421 98 %",
            "Nr|Enhetens mål|Mål 2015|Utfall 2015|Måluppfyllelse / E1|Budgetavvikelse i procent|0,0 %|0,3 %|100 %"
            " / E2|Kostnad per timme, kr|högst 412|421|98 %",
        ),
        (  # … where the word after *Nr* heads figures itself, nothing else heads the labels
            "Nr Budget Utfall Avvikelse\nK1 Lokaler 97 95 2\nK2 Kost 80 71 9",
            "Nr|Budget|Utfall|Avvikelse / K1 Lokaler|97|95|2 / K2 Kost|80|71|9",
        ),
        (  # statistics: the head of the labels below the years, notes of which have run into these, marks of no figure
            "Personer efter boende\n2000 20051 20101 2015\nBoendeform\nEgen bostad 4 606 5 560 6 319 6 941\n"
            "Hos andra 118 35 .. ..\nUtan bostad 14 . . .",
            "Boendeform|2000|2005|2010|2015 / Egen bostad|4 606|5 560|6 319|6 941 / Hos andra|118|35|..|.."
            " / Utan bostad|14|.|.|.",
        ),
        (  # a line right below the head that names rows, as others do further down
            "2020 2021\nVerksamhet\nBad 71 74\nIshall 81 84\nSport\nHallar 11 12\nPlaner 14 15",
            "|2020|2021 / Verksamhet|Verksamhet|Verksamhet / Bad|71|74 / Ishall|81|84 / Sport|Sport|Sport"
            " / Hallar|11|12 / Planer|14|15",
        ),
    ],
)
def test_rows_that_are_lines(text: str, table: str) -> None:
    assert tables(text) == [table]


@pytest.mark.parametrize(
    "text",
    [
        "Telefon 0123-45 67\nBesök oss på Storgatan 12",
        "Inledning 3\nMål och resultat 4\nEkonomi 9",
        "Vi har byggt om kök 3\nVi har byggt om kök 4",
        # one figure below a label, time after time, is a list
        "Statistik\nAntal besök\n12 300\nAntal lån\n4 310",
        # years that belong to no column's word
        "Så gick det\n2021\nSå gick det\n2022\nAntal m2 golv 412 300 415 900\nAntal m2 tak 1 204 500 1 210 300",
        # words that no number of a row stands before
        "Nr Enhetens mål Mål 2015\nVi har byggt om kök 3\nVi har byggt om kök 4",
        # what is cut so that nothing adds up may be cut otherwise
        "Verksamhet Budget Period Utfall Netto Avvikelse\nSimhall 14 820 14 305 515\nIdrottsplatser 6 230 6 318 -88",
    ],
)
def test_lines_that_are_no_rows(text: str) -> None:
    assert tables(text) == []


def test_a_label_that_nothing_heads_is_read_without_fault() -> None:
    assert tables("Bad 5 400 5 600 - 200\nKost &\nlokaler 2 000 1 900 100\nSumma 7 400 7 500 -100") == []


def test_a_text_with_tabs_keeps_its_cells_apart_by_them() -> None:
    text = "Verksamhet\tBudget\tUtfall\nFritid\t12,4\t12,1\n\nMått Mål Utfall\nTrygghet 80 82\nNöjdhet 90 88"
    assert tables(text) == ["Verksamhet|Budget|Utfall / Fritid|12,4|12,1"]


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            "Verksamhet\n\nBudget\n\nUtfall\n\nFritid\n\n12,4\n\n12,1\n\nKultur\n\n8,0\n\n-8,6",
            "Verksamhet|Budget|Utfall / Fritid|12,4|12,1 / Kultur|8,0|-8,6",
        ),
        (
            "2019\n2020\nAntal besök\n12 300\n12 900\nAntal lån\n4 310\n4 120",
            "|2019|2020 / Antal besök|12 300|12 900 / Antal lån|4 310|4 120",
        ),
        (  # heads that no list knows stand apart as the cells do, the first below the question
            "1. Hur nöjd är du?\nNöjd\n\nMissnöjd\n\nKvinnor\n\n94 %\n\n6%\n\nMän\n\n90 %\n\n10 %\n",
            "|Nöjd|Missnöjd / Kvinnor|94 %|6% / Män|90 %|10 %",
        ),
        (  # heads behind the first label; a row with an empty cell cannot be placed
            "Resultat\nFrånvaro i procent av tiden\n\nEnhet\n\nNämnd\n\n2,8\n\n6,8\n\nÖvertid\n\n1"
            "\n\nTimlön\n\n3,1\n\n12,1\n",
            "|Enhet|Nämnd / Frånvaro i procent av tiden|2,8|6,8 / Timlön|3,1|12,1",
        ),
        (  # lines that name the rows below them, the first right below the head
            "Mått\nUtfall 2020\nUtfall 2021\nResultat i norr\nNöjda\n73\n75\nTrygga\n81\n80\n"
            "Södra området\nNöjda\n70\n71",
            "Mått|Utfall 2020|Utfall 2021 / Resultat i norr|Resultat i norr|Resultat i norr / Nöjda|73|75"
            " / Trygga|81|80 / Södra området|Södra området|Södra området / Nöjda|70|71",
        ),
        (  # a head whose cells a browser has glued together
            "mnkr Intäkter 2020Kostnader 2020Netto 2020\n\nFritid\n\n2,4\n\n12,1\n\n-9,7\n\nKultur\n\n0\n\n8,6\n\n-8,6",
            "mnkr|Intäkter 2020|Kostnader 2020|Netto 2020 / Fritid|2,4|12,1|-9,7 / Kultur|0|8,6|-8,6",
        ),
        (  # heads that are broken over lines, an empty cell
            "Mått\nUtfall\n2021\nUtfall\n2022\nMålvärde\nNöjda gäster\n71 %\n-\n80 %\nTrygga gäster\n81 %\n84 %\n90 %",
            "Mått|Utfall 2021|Utfall 2022|Målvärde / Nöjda gäster|71 %|-|80 % / Trygga gäster|81 %|84 %|90 %",
        ),
        (  # years of one word
            "Mått\nUtfall\n2021\n2022\nMål\nNöjda gäster\n71\n74\n80\nTrygga gäster\n81\n84\n90",
            "Mått|Utfall 2021|2022|Mål / Nöjda gäster|71|74|80 / Trygga gäster|81|84|90",
        ),
        (  # one row below a head whose words are all known
            "Nyckeltal\nUtfall\n2021\nMålvärde\nAntal gäster per dag\n71\n80",
            "Nyckeltal|Utfall 2021|Målvärde / Antal gäster per dag|71|80",
        ),
        (  # a label on two lines, words of a scale, bounds and units
            "Mått\nMålvärde\nUtfall\nStatus\nGäster som tycker om\nmaten\nMinst 80 %\n74 %\nEj uppfyllt\n"
            "Luncher per dag\nHögst 90\n88 st\nUppfyllt",
            "Mått|Målvärde|Utfall|Status / Gäster som tycker om maten|Minst 80 %|74 %|Ej uppfyllt"
            " / Luncher per dag|Högst 90|88 st|Uppfyllt",
        ),
        (  # heads that no list knows, below a blank line and the head of the labels
            "Verksamhet\nJan-mars\nApril-juni\nBad\n71\n80\nIshall\n81\n90",
            "Verksamhet|Jan-mars|April-juni / Bad|71|80 / Ishall|81|90",
        ),
        (  # some rows on one line, a label cut short among them
            "mnkr Budget 2020Utfall 2020Avvikelse\nSkolor\n\n12,5\n\n12,1\n\n0,4\n"
            "Omsorg, funktionsneds.\n\n8,0\n\n8,6 -0,6\nKultur\n\n3,1 3,0  0,1",
            "mnkr|Budget 2020|Utfall 2020|Avvikelse / Skolor|12,5|12,1|0,4 / Omsorg, funktionsneds.|8,0|8,6|-0,6"
            " / Kultur|3,1|3,0|0,1",
        ),
    ],
)
def test_cells_that_are_lines(text: str, table: str) -> None:
    assert tables(text) == [table]


@pytest.mark.parametrize(
    "text",
    [
        "Mått\nUtfall\nNöjda gäster\n71\n74\nTrygga gäster\n81\n84",  # fewer heads than figures
        "Mått\nUtfall\n2021\nUtfall\n2022\nMål\nNöjda\n71\n74\nTrygga\n81\n84",  # more
        "Mått\nNöjda gäster\n71\n74\nTrygga gäster\n81\n84",  # none
        "Nyckeltal\nNorr\nSöder\nAntal gäster per dag\n71\n80",  # one row, below words that are no heads elsewhere
        "Norr\nSöder\nNöjda\n71\n84\nUppfyllt\nTrygga\n81\n84\nEj uppfyllt",
    ],
)
def test_cells_below_heads_that_do_not_fit(text: str) -> None:
    assert tables(text) == []


FLOWING = "\n".join(
    f"Under året har verksamheten byggts ut i norra kommundelen, och\nflera nya platser har tillkommit {n}."
    for n in "abcdefgh"
)
"""Sentences over the ends of lines, as a converter leaves them that keeps lines and no blank ones."""


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (  # a figure ends with its line
            "Mått Utfall 2021 Utfall 2022\nAntal besök\n1 041\n702\nAntal lån\n2 310\n955",
            "Mått|Utfall 2021|Utfall 2022 / Antal besök|1 041|702 / Antal lån|2 310|955",
        ),
        (  # cells before figures that have run together
            "Mått\nUtfall\n2021\nUtfall\n2022\nMål\n2022\nNöjda gäster\n71\n74\n80\nTrygga gäster\n81\n84\n90",
            "Mått|Utfall 2021|Utfall 2022|Mål 2022 / Nöjda gäster|71|74|80 / Trygga gäster|81|84|90",
        ),
        (  # a line above the years is no head of a column
            "Frånvaro i norr, procent\n2021\n2022\nKvinnor\n8,1\n8,4\nMän\n4,1\n4,4",
            "|2021|2022 / Kvinnor|8,1|8,4 / Män|4,1|4,4",
        ),
        (  # the next table's head is no label of this one's
            "Mått Utfall 2021 Utfall 2022 Utfall 2023\nAntal gäster 71 74 75\nAntal luncher 81 84 85\n"
            "Ekonomi Budget Utfall Avvikelse\nLokaler 12 11 1\nPersonal 31 33 -2",
            "Mått|Utfall 2021|Utfall 2022|Utfall 2023 / Antal gäster|71|74|75 / Antal luncher|81|84|85",
        ),
        (  # rows below a head for their labels, which lists of words do not tell from a head
            "Nr Enhetens mål Mål 2015 Utfall 2015 Måluppfyllelse\nE1 Budgetavvikelse i procent 0,0 % 0,3 % 100 %\n"
            "E2 Kostnad per timme, kr högst 412 421 98 %",
            "Nr|Enhetens mål|Mål 2015|Utfall 2015|Måluppfyllelse / E1|Budgetavvikelse i procent|0,0 %|0,3 %|100 %"
            " / E2|Kostnad per timme, kr|högst 412|421|98 %",
        ),
    ],
)
def test_cells_of_a_text_in_lines(text: str, table: str) -> None:
    assert table in [words for kind, words in blocks_of(f"{FLOWING}\n{text}\n{FLOWING}") if kind == "table"]


def test_rows_of_a_text_in_lines_need_a_head_for_their_labels() -> None:
    text = f"{FLOWING}\nPersoner i norr 20051 2010\nEgen bostad 606 319\nHos andra 118 135\n{FLOWING}"
    assert [words for kind, words in blocks_of(text) if kind == "table"] == []


def test_a_single_figure_under_each_line_is_no_table() -> None:
    assert tables("Fritid\n\n12,4\n\nKultur\n\n8,0") == []


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            "Nämndens mål Måluppfyllelse\nAlla barn är trygga Delvis uppnått\nFler cyklar Ej uppnått",
            "Nämndens mål|Måluppfyllelse / Alla barn är trygga|Delvis uppnått / Fler cyklar|Ej uppnått",
        ),
        (  # a goal on two lines, one that nothing is said of
            "Mål Status\n\nBra skolor Uppnått\n\nEn god miljö\n\nStarkare stöd genom tidigt\n\narbete Uppnått",
            "Mål|Status / Bra skolor|Uppnått / En god miljö| / Starkare stöd genom tidigt arbete|Uppnått",
        ),
        (  # whose goals they are; a verdict of three words, and one that the goal is none of the board's
            "Mål fastställda av kommunfullmäktige Målbedömning\nElever når sina mål I hög grad uppfyllt\n"
            "Invånarna är trygga I låg grad uppfyllt\nGymnasiet har plats för alla Avser ej nämnd",
            "Mål fastställda av kommunfullmäktige|Målbedömning / Elever når sina mål|I hög grad uppfyllt"
            " / Invånarna är trygga|I låg grad uppfyllt / Gymnasiet har plats för alla|Avser ej nämnd",
        ),
        (
            "MÅL FASTSTÄLLDA AV NÄMNDEN MÅLBEDÖMNING\nElever når målen I hög grad uppfyllt\nAlla är trygga Nås ej",
            "MÅL FASTSTÄLLDA AV NÄMNDEN|MÅLBEDÖMNING / Elever når målen|I hög grad uppfyllt / Alla är trygga|Nås ej",
        ),
        (  # a heading and tasks below, whose words a dash parts from them
            "Enhetens mål Status\nAlla gäster trivs Grön\nKöket håller budget Grå\n4 Uppdrag\nByta ugn – Genomförd",
            "Enhetens mål|Status / Alla gäster trivs|Grön / Köket håller budget|Grå",
        ),
        (
            "Enhetens mål Status\n1 Alla gäster trivs Infriat\n2 Köket håller budget\nKan inte bedömas",
            "Enhetens mål|Status / 1 Alla gäster trivs|Infriat / 2 Köket håller budget|Kan inte bedömas",
        ),
    ],
)
def test_goals_and_verdicts_that_are_lines(text: str, table: str) -> None:
    assert tables(text) == [table]


def test_a_head_that_comes_again_needs_no_more_than_a_row_below_each() -> None:
    one, other = "Enhetens mål Status\nAlla gäster trivs Grön", "Enhetens mål Status\nKöket håller budget Röd"
    read = ["Enhetens mål|Status / Alla gäster trivs|Grön", "Enhetens mål|Status / Köket håller budget|Röd"]
    assert tables(f"{one}\n\nGästerna har svarat på en enkät.\n\n{other}") == read
    assert tables(one) == []
    assert tables(f"{one}\n\nGästerna har svarat på en enkät.\n\nMål Läge\nKöket håller budget Röd") == []


@pytest.mark.parametrize("label", ["Måluppfyllelse:", "Bedömning:", "Status:"])
def test_labelled_verdicts_below_labelled_goals_are_no_rows(label: str) -> None:
    goals = [
        f"Mål 1: Trygg vård\n{label} Uppfyllt",
        f"Mål 2: Korta köer\n{label} Ej uppfyllt",
        f"Mål 3: Balans\n{label} Uppfyllt",
    ]
    assert tables("\n\n".join(goals)) == []
    assert tables("\n".join(goals)) == []


def test_a_sentence_that_ends_in_a_verdict_is_no_row() -> None:
    assert tables("Nämndens mål är följande.\nMålet är Uppnått\nDet andra är Uppnått") == []


ROWS = "Andel nöjda gäster, lunch 90 % 85 % 88 % Viss\nAntal träffar 24 20 25 God"
HEAD = "Mått Mål 2013 Utfall 2012 Utfall 2013 Måluppfyllelse"
READ = "Andel nöjda gäster, lunch|90 %|85 %|88 %|Viss / Antal träffar|24|20|25|God"


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (  # a goal right below the head is no part of the first label
            f"{HEAD}\nAlla gäster ska trivas\n{ROWS}\nKöerna ska bli kortare\nAntal dagar 5 6 7 Ingen",
            f"Mått|Mål 2013|Utfall 2012|Utfall 2013|Måluppfyllelse / Alla gäster ska trivas / {READ} / "
            "Köerna ska bli kortare / Antal dagar|5|6|7|Ingen",
        ),
        (  # a perspective over a goal over rows, and a head over all three
            f"Perspektiv/Mål {HEAD}\nMedborgare/kund\nAlla gäster ska trivas\n{ROWS}",
            "Mål|Mått|Mål 2013|Utfall 2012|Utfall 2013|Måluppfyllelse / Medborgare/kund / "
            "Alla gäster ska trivas|Andel nöjda gäster, lunch|90 %|85 %|88 %|Viss / |Antal träffar|24|20|25|God",
        ),
        (  # … and without a verdict in the rows
            "Perspektiv/Mål Mått Mål 2013 Utfall 2012 Utfall 2013\nMedborgare/kund\nAlla gäster ska trivas\n"
            "Andel nöjda gäster, lunch 90 % 85 % 88 %\nAntal träffar 24 20 25",
            "Perspektiv/Mål Mått|Mål 2013|Utfall 2012|Utfall 2013 / Medborgare/kund / Alla gäster ska trivas / "
            "Andel nöjda gäster, lunch|90 %|85 %|88 % / Antal träffar|24|20|25",
        ),
        (  # a goal with its verdict
            "Nämndens mål Målvärde 2018 Utfall aug Prognos\nKöerna ska bli kortare Uppnås delvis\n"
            "NKI livsmedel 78 77 79\nNKI tillsyn 72 75 76",
            "Nämndens mål|Målvärde 2018|Utfall aug|Prognos / Köerna ska bli kortare Uppnås delvis / "
            "NKI livsmedel|78|77|79 / NKI tillsyn|72|75|76",
        ),
    ],
)
def test_goals_over_the_rows_that_measure_them(text: str, table: str) -> None:
    found = [" / ".join("|".join(dict.fromkeys(row.split("|"))) for row in read.split(" / ")) for read in tables(text)]
    assert found == [table]
