"""Values told in running text: figure, name, measure, date and group."""

from dataclasses import replace

import pytest

from extract.goals import find_goals
from extract.prose import find_prose_values
from extract.prose.measures import measure_of
from extract.prose.quantities import find_figures
from models import Observation
from tests.extract.builders import BOARD, UNIT, Part, grid, heading, item, paragraph, written

YEAR = 2020

MEASURES = [
    ("Andelen nöjda är 82 %.", ["outcome"]),
    ("Målvärdet är 90 % och utfallet 82 %.", ["target", "outcome"]),
    ("Utfallet är 82 % och målvärdet 90 %.", ["outcome", "target"]),
    ("Målet med 40 % är inte nått.", ["target"]),
    ("Skolan når målet med 92 %.", ["outcome"]),
    ("Målet är att minst 90 % ska vara nöjda.", ["target"]),
    ("Minst 80 % av brukarna ska känna sig trygga.", ["target"]),
    ("Högst 5 % av personalen ska vara timanställd.", ["target"]),
    ("Minst 80 % av brukarna känner sig trygga.", ["outcome"]),
    ("Andelen är 82 % jämfört med 78 % föregående år.", ["outcome", "previous"]),
    ("Andelen ökade från 78 % till 82 %.", ["previous", "outcome"]),
    ("Andelen är 82 %, mot 78 % året före.", ["outcome", "previous"]),
    ("Andelen var 78 % 2019 och 82 % 2020.", ["previous", "outcome"]),
    ("Andelen är 82 % (78 % 2019 och 75 % 2020).", ["outcome", "previous", "outcome"]),
    ("År 2019 var andelen 78 %.", ["previous"]),
    ("Vid förra årets slut hade 71 % en plan.", ["previous"]),
    ("Enkäten 2019 gav 81 % för bemötande medan 77 % var nöjda i stort.", ["previous", "previous"]),
    # The figure beside, not this one, is of the earlier year.
    ("Antalet ansökningar var 34, mot 27 under 2019.", ["outcome", "previous"]),
    ("Antalet ansökningar var 34, att jämföra med föregående år då de var 27.", ["outcome", "previous"]),
    ("Frånvaron har ökat (7,5 %) jämfört med föregående år (6,9 %).", ["outcome", "previous"]),
    ("Frånvaron var 8,3 % (9,1 % samma tid 2019).", ["outcome", "previous"]),
    ("Under våren anmäldes 131 fall, en ökning från 117.", ["outcome", "previous"]),
    ("Soliditeten var 16,8 % (15,9 %).", ["outcome", "previous"]),
    ("Under perioden har 22 läckor lagats (31).", ["outcome", "previous"]),
    ("Antalet ärenden uppgick till 412 (398).", ["outcome", "previous"]),
    ("Andelen nöjda är 87 % (84).", ["outcome", "previous"]),
    ("Nettot är +2,9 % (-0,8 %).", ["outcome", "previous"]),
    ("Intäkterna var 899 mkr (862) för alla.", ["outcome", "previous"]),
    ("Tiden är 24 dagar mot 87 dagar i rikssnittet.", ["outcome", "outcome"]),
    ("Antalet äldre väntas öka från 940 till 1 310.", ["outcome", "forecast"]),
    ("Kostnaden sänktes från 640 kr exkl moms 2019 till 602 kr exkl moms 2020.", ["previous", "outcome"]),
    ("Andelen nöjda är 78 %, mot 74 % i riket.", ["outcome", "outcome"]),
    ("Andelen nöjda är 78 %, att jämföra med 74 % i riket.", ["outcome", "outcome"]),
    ("Poängen steg till 212 poäng från 204 poäng.", ["outcome", "previous"]),
    ("Andelen är 88 %, oförändrat sedan mätningen 2017.", ["outcome"]),
    ("Andelen är 46 %, vilket är lägre än 2018.", ["outcome"]),
    ("Antalet väntas öka och kan nå 50 i höst.", ["forecast"]),
    ("Alla barn ska ha 2 timmar ute.", ["target"]),
    ("98 procent av besluten ska följa riktlinjen.", ["target"]),
    ("Utredningstiden är 98 dagar, den lagstadgade tiden 120 dagar.", ["outcome", "target"]),
    ("Målet nås inte, och väntan beräknas till 35 dagar.", ["outcome"]),
    ("Utgångsvärdet 2018 var 71 gram.", ["previous"]),
    ("Antalet har ökat med 9 procent sedan 2018.", ["outcome"]),
    ("Väntan är 2,1 dygn mot rikets 1,4 dygn.", ["outcome", "outcome"]),
    ("Målet 83 % har inte nåtts.", ["target"]),
    ("Målet för bussarna uppfylldes med råge, 83 % mot målet på 65 %.", ["outcome", "target"]),
    ("Målet för bussarna uppfylldes inte, 64 % mot målet 70 %.", ["outcome", "target"]),
    ("Målet om snabba svar är uppfyllt med 87 procent.", ["outcome"]),
    ("Målet för bussarna är 70 %.", ["target"]),
    ("Målet på 70 % uppfylldes, 87 % kom i tid.", ["target", "outcome"]),
    ("Andelen som når målen är 71 %.", ["outcome"]),
    ("Andelen som har nått alla målen är 71 %, och målet är 80 %.", ["outcome", "target"]),
    ("Målet är uppnått när det når 70 %.", ["target"]),
    ("Målet är inte uppfyllt då sjukfrånvaron har ökat till 7,4 procent.", ["outcome"]),
    ("Målet är att sjukfrånvaron ska sjunka till 6,0 procent.", ["target"]),
    ("Vi gjorde 112 besök mot planerade 140.", ["outcome", "target"]),
    ("Antalet elever ökade något från föregående år, 253 st mot 193 st.", ["outcome", "previous"]),
    ("Talet sjönk från 12 % motsvarande månad förra året till 9 %.", ["previous", "outcome"]),
    ("Kontinuiteten är 15 (2019: 17).", ["outcome", "previous"]),
    ("Frekvensen var 71 %, vilket är lägre än vid föregående mätning (75 %).", ["outcome", "previous"]),
    ("Frånvaron ligger på samma nivå som 2019, 7,9 %.", ["outcome"]),
    ("Det är lägre än 2019, då den var 9,7 %.", ["previous"]),
    ("Andelen är 91 % (flickor 88 %, pojkar 94 %), vilket är i nivå med förra året.", ["outcome"] * 3),
    ("Enligt prognosen ökar antalet barn med 85.", ["forecast"]),
    ("Enligt beslutet ökar antalet barn med 85.", ["outcome"]),
    # of a quarter, a month or a term before
    ("Föregående kvartal var antalet 212.", ["previous"]),
    ("Ett år tidigare var antalet 212.", ["previous"]),
    ("Ett år senare var antalet 212.", ["outcome"]),
    ("Inför föregående möte var antalet 212.", ["outcome"]),
    ("I dag väntar 12 barn, till skillnad mot föregående kvartal då 20 barn väntade.", ["outcome", "previous"]),
    ("Vi hade 31 fall, till skillnad från förra tertialet då 45 fall inträffade.", ["outcome", "previous"]),
    ("Till skillnad från förra månaden är 31 platser tomma och 9 platser stängda.", ["outcome", "outcome"]),
    ("Nämnden har som målsättning att höja resultatet för arbetssätt till 4,0.", ["target"]),
    # of another place or group, not of another year
    ("Andelen är 44 % i maj 2020, att jämföra med 47 % 2019 och 42 % i riket.", ["outcome", "previous", "outcome"]),
    ("På skolorna i Ängby är 88 % nöjda mot 77 % i Dalby.", ["outcome", "outcome"]),
    ("Förra året var andelen 81 respektive 84 procent.", ["previous", "previous"]),
    ("Resultatet varierar mellan skolorna, från 37 % till 71 %.", ["outcome", "outcome"]),
    # the time that opens what is told next is not that of the figure before
    ("I enkäten svarar 88 % ja på frågan, i fjol var det 91 %.", ["outcome", "previous"]),
    ("De nöjda är 82 %, förra året 79 %.", ["outcome", "previous"]),
    ("De nöjda var 82 % i fjol, i år är de 79 %.", ["previous", "outcome"]),
    # an earlier time that a sentence opens with or goes on to, without a figure of now beside it
    ("I fjol svarade 55 % att det är lätt.", ["previous"]),
    ("I fjol var kön lång men 55 % är nöjda.", ["outcome"]),
    ("I fjol och i år svarade 55 % att det är lätt.", ["outcome"]),
    ("Resultatet är bättre än i fjol då 81 % var behöriga.", ["previous"]),
    ("Resultatet är bättre än i fjol, 81 %.", ["outcome"]),
    ("Året dessförinnan anmäldes 26 fall.", ["previous"]),
    ("Andelen behöriga var 68 % året innan.", ["previous"]),
    ("Andelen behöriga är 68 %, lägre än året innan.", ["outcome"]),
    ("Det är en förbättring sedan 2016, då andelen var 45 %.", ["previous"]),
    ("Det är en minskning sedan föregående år, då siffran var 45 %.", ["previous"]),
    ("Frånvaron är 6,4 %, en klar förbättring från 7,7 %.", ["outcome", "previous"]),
    ("Vi fick fler sökande än året innan, medan 12 lärare slutade.", ["outcome"]),
    ("Av dem som började 2016 har 74 % nu slutbetyg.", ["outcome"]),
    ("Stöd gavs till 612 personer enligt lagen (1993:387).", ["outcome"]),
    # what is to come
    ("I höst beräknas åtgärderna ge 240 000 kronor.", ["forecast"]),
    ("Nio ansökningar per månad beräknas komma in.", ["forecast"]),
    ("Ytterligare 0,9 km är planerade till hösten.", ["forecast"]),
    ("Köket räknar med att nå 15 % nästa år.", ["forecast"]),
    ("Under den kommande femårsperioden går 44 lärare i pension.", ["forecast"]),
    ("Nästa år kommer 20 ungdomar att flytta.", ["forecast"]),
    ("I år kom 20 ungdomar att flytta.", ["outcome"]),
    # how much was planned, is allowed, and was not reached
    ("Av årets 318 planerade kontroller är 231 gjorda.", ["target", "outcome"]),
    ("Under året gjordes 318 planerade kontroller.", ["outcome"]),
    ("Andelen ökar men når inte upp till 90 %.", ["target"]),
    ("Halten var 0,2 mg, och villkoret på 0,3 mg klarades.", ["outcome", "target"]),
    ("Målet för kontrollen är uppfyllt till 100 %.", ["outcome"]),
    ("66 % får vara med och påverka vad de ska göra, en ökning från 58 %.", ["outcome", "previous"]),
    ("Målen är gemensamma och enkäten besvarades av 52 %.", ["outcome"]),
    # the last that is known, a place that is no time, a goal that the sentence only names
    ("Kostnaden har minskat från 12,3 % år 2017 till 7,1 % 2018.", ["previous", "outcome"]),
    ("Kostnaden var 12,3 % år 2017 och 7,1 % 2018.", ["previous", "previous"]),
    ("Dygnet kostar 1 870 kronor mot 720 kronor i ett eget hem.", ["outcome", "outcome"]),
    ("Dygnet kostar 1 870 kronor mot 720 kronor i fjol.", ["outcome", "previous"]),
    ("När det gäller målet om svarstid fick 86 % svar i tid.", ["outcome"]),
    ("När det gäller svarstid är målet 86 %.", ["target"]),
    # a mean of the years before
    ("Bränderna blev 31, mot ett snitt på 38 de fem föregående åren.", ["outcome", "previous"]),
    ("Frånvaron var i snitt 4,9 % de senaste tre åren.", ["outcome"]),
    # a school year is that in which it ends
    ("Alla 29 skolor fick besök under läsåret 2019/20.", ["outcome"]),
    ("Alla 29 skolor fick besök under läsåret 2018/19.", ["previous"]),
    ("Under läsåret 2018/2019 var andelen 71 %.", ["previous"]),
]


@pytest.mark.parametrize(("text", "wanted"), MEASURES)
def test_what_a_figure_measures(text: str, wanted: list[str]) -> None:
    figures = list(find_figures(text))
    assert [measure_of(text, figure, figures, YEAR) for figure in figures] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("År 2019 var andelen 78 %.", ["outcome"]),
        ("I enkäten 2019 är andelen 78 %.", ["outcome"]),
        ("Antalet barn är 140, att jämföra med 155 i augusti 2019.", ["outcome", "previous"]),
        ("Vid granskningen 2019 var det 41.", ["previous"]),
        ("Motsvarande tid 2019 var mängden 64 kilo.", ["previous"]),
    ],
)
def test_what_a_figure_measures_in_a_report_on_a_part_of_a_year(text: str, wanted: list[str]) -> None:
    figures = list(find_figures(text))
    assert [measure_of(text, figure, figures, YEAR, whole_year=False) for figure in figures] == wanted


def values(*parts: Part, unit: bool = False) -> tuple[Observation, ...]:
    identity = UNIT if unit else BOARD
    report, content = written(*parts)
    found = find_goals(report, content, identity)
    return find_prose_values(report, content, found.zones, found.goals, identity, year=YEAR, whole_year=True)


def test_a_value_has_name_words_and_place() -> None:
    (value,) = values(heading("Trygghet"), paragraph("Under hösten 2020 var andelen trygga boende 82 %."), unit=True)
    assert (value.value_text, value.measure, value.source) == ("82 %", "outcome", "prose")
    assert "trygga boende" in value.name
    assert value.provenance.quote == "82 %"
    assert value.org_unit == "Granbackens äldreboende"
    assert (value.value, value.unit, value.period) == (None, None, None), "normalisation's work"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Andelen trygga var 82 % 2020.", ["2020"]),
        ("Andelen trygga var 82 % i mars 2020.", ["mars 2020"]),
        ("Andelen trygga var 82 % (2020).", ["2020"]),
        ("I oktober var andelen trygga 82 %.", ["oktober"]),
        ("Andelen trygga var 78 % 2019 och 82 % 2020.", ["2019", "2020"]),
        ("I mars fanns 40 barn och 12 elever.", ["mars", "mars"]),
        ("Vi hade 40 barn inskrivna i december.", ["december"]),
        ("Till och med juli inkom 12 klagomål.", ["Till och med juli"]),
        ("Under andra tertialet inkom 12 klagomål.", ["andra tertialet"]),
        ("Kön är 14 personer, att jämföra med 22 personer föregående kvartal.", [None, "föregående kvartal"]),
        ("Under perioden september 2019 – augusti 2020 inkom 12 klagomål.", ["september 2019 – augusti 2020"]),
        ("Sedan starten 2014 har 388 personer gått kursen.", [None]),
        ("Andelen trygga var 82 %, högre än i mars 2019.", [None]),
        ("Andelen trygga var 82 %.", [None]),
        ("Andelen trygga ökade från 21 procent till 28 procent mellan 2018 och 2020.", ["2018", "2020"]),
        ("Mellan åren 2018 och 2020 sjönk kön från 31 till 12 dagar.", ["2018", "2020"]),
        (
            "I storköken ska minst 15 % av råvarorna vara närodlade senast 2014 och minst 25 % senast år 2017.",
            ["2014", "2017"],
        ),
    ],
)
def test_the_date_of_a_value(text: str, wanted: list[str | None]) -> None:
    assert [value.period_text for value in values(paragraph(text))] == wanted


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Andelen nöjda är 84 %, riket 79 %.", [None, "riket"]),
        ("Tryggheten är 91 % (riket 88 %).", [None, "riket"]),
        ("Andelen nöjda är 84 %, att jämföra med 79 % i länet.", [None, "länet"]),
        ("Andelen nöjda är 84 % och rikets snitt är 79 %.", [None, "rikets snitt"]),
        ("Svarsfrekvensen är högre än i riket med 72 procent.", [None]),
        ("Andelen nöjda är 84 %, vilket är bättre än riket.", [None]),
    ],
)
def test_figures_of_others_are_theirs(text: str, units: list[str | None]) -> None:
    assert [value.org_unit for value in values(paragraph(text))] == units


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("81,3 procent av eleverna blev behöriga jämfört med 79,6 procent 2019.", ["eleverna blev behöriga"] * 2),
        ("Meritvärdet för flickor var 236,4 och för pojkar 219,8.", ["Meritvärdet"] * 2),
        ("Resultatet för flickor var 236,4.", ["Resultatet för flickor"]),
    ],
)
def test_what_two_figures_are_both_of(text: str, names: list[str]) -> None:
    assert [value.name for value in values(paragraph(text))] == names


def test_brackets_are_no_part_of_a_comparison() -> None:
    found = values(paragraph("Kvinnor är tryggare (94 %) än män (86 %)."))
    assert [(value.name, value.series) for value in found] == [("Kvinnor tryggare", "Kvinnor"), ("män tryggare", "män")]


def test_groups_are_series() -> None:
    found = values(paragraph("Andelen nöjda är 84 % för kvinnor och 79 % för män."))
    assert [(value.value_text, value.series) for value in found] == [("84 %", "kvinnor"), ("79 %", "män")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Andelen trygga är 71 procent inom hemtjänsten och 64 procent på gruppboenden.",
            [("Andelen trygga", "hemtjänsten"), ("Andelen trygga", "gruppboenden")],
        ),
        # a name that holds the place needs no series
        (
            "Det finns 6 kök i egen drift och 2 kök i privat drift.",
            [("kök i egen drift", None), ("kök i privat drift", None)],
        ),
        (
            "Andelen trygga är 71 procent i Ekby och 69 procent i länet.",
            [("Andelen trygga", None), ("Andelen trygga", None)],
        ),
    ],
)
def test_places_beside_each_other_are_series(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(value.name, value.series) for value in values(paragraph(text))] == wanted


def test_the_group_that_opens_a_clause_is_a_series() -> None:
    found = values(paragraph("För kvinnor ökade frånvaron till 2,7 procent och för män minskade den till 1,9 procent."))
    assert [(value.value_text, value.series) for value in found] == [("2,7 procent", "kvinnor"), ("1,9 procent", "män")]


def test_the_sentence_before_names_what_is_only_called_the_outcome() -> None:
    found = values(paragraph("Sjukfrånvaron är fortsatt hög. Utfallet är 8,2 procent."))
    assert [(value.name, value.value_text) for value in found] == [("Sjukfrånvaron", "8,2 procent")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Vi avslutade 143 utredningar. 38 av dem tog längre tid.", ["utredningar", "utredningar tog längre tid"]),
        ("Alla 23 lekplatser är besiktigade. På elva av dem fanns fel.", [None, "lekplatser fanns fel"]),
        ("Vi sålde 46 tomter. Vid årets slut var 19 av dem bebyggda.", [None, "tomter bebyggda"]),
        # the place that a sentence tells of is not carried on
        (
            "Andelen nöjda är 69 %. I matematik är resultatet 70 %. Målvärdet är 75 %.",
            ["Andelen nöjda", "Andelen nöjda i matematik", "Andelen nöjda"],
        ),
        ("Andelen nöjda är 64 %. Målet 70 % har inte nåtts.", ["Andelen nöjda", "Andelen nöjda"]),
        ("Målet 70 % har inte nåtts. Andelen nöjda är 64 %.", ["Andelen nöjda", "Andelen nöjda"]),
        ("Målet 70 % har inte nåtts. Kön är 12 personer.", ["Kön"]),
        ("Vad gäller bemötandet är målet 70 %.", ["bemötandet"]),
        ("Vi nådde inte målet 70 % nöjdhet vad gäller maten.", ["nöjdhet vad gäller maten"]),
        ("Andelen trygga var 61 %. Ett år tidigare var andelen 74 %.", ["Andelen trygga", "Andelen trygga"]),
        ("Andelen trygga ska öka. Så långt kom vi inte. Andelen stannade på 74 %.", ["Andelen trygga"]),
        ("Som längst har kön varit 112 dagar.", ["kön"]),
        # the outcome of whom: what it is the outcome of stands before
        (
            "Trivseln mäts varje år. Utfallet för Ekskolan blev 91 %. Utfallet för Askskolan blev 84 %.",
            ["Trivseln för Ekskolan", "Trivseln för Askskolan"],
        ),
        ("Trivseln mäts varje år. Utfallet för frånvaron blev 5 %.", ["Utfallet för frånvaron"]),
        ("Utfallet för köken är 78 % och för städningen 71 %.", ["Utfallet för köken", "Utfallet för städningen"]),
        ("Sjukfrånvaron ska minska. Resultatet är 5,4 %.", ["Sjukfrånvaron"]),
        ("Fler ska bli friska. Resultatet är 54 %.", ["Fler ska bli friska"]),
        ("Andelen nöjda är 62 %; målvärdet är 70 %.", ["Andelen nöjda", "Andelen nöjda"]),
        ("Frånvaron är högre än förra året: 6,1 %.", ["Frånvaron"]),
        ("Andelen trygga i åk 5 är 87 %, i åk 8 är motsvarande siffra 79 %.", [None, "Andelen trygga i åk 5 i åk 8"]),
        ("Kön är kort. Från ansökan till möte gick det 7 dagar.", ["Från ansökan till möte"]),
        ("Kön var kort. Då var vår väntelista 12 dagar.", ["vår väntelista"]),
        ("Trivseln är god. Det är fyra procentenheter fler än i fjol.", ["Trivseln"]),
        # what is told of a part before its figure, and what the figure after another is a mean of
        ("Vi har 236 kunder. Planer finns för 231 av dem.", [None, "Planer finns"]),
        ("Vi har 236 kunder. Planer finns för 231 av dem som bor hemma.", [None, "kunder som bor hemma"]),
        ("Antalet bränder var 31, mot ett snitt på 38 de fem föregående åren.", ["Antalet bränder", "Antalet bränder"]),
        ("Vi hade 236 kunder per den 31 december.", ["kunder"]),
        # a part of what the sentence before counted
        ("38 personer gick kursen. Av dem fullföljde 33 allt.", [None, "personer fullföljde allt"]),
        ("I år kom 27 brev in. Av dem var 16 klagomål, sju beröm.", [None, "brev klagomål", "brev beröm"]),
        ("24 brev kom in. Tolv handlade om maten.", [None, "brev handlade om maten"]),
        ("24 brev kom in. Tolv personer slutade.", [None, "personer slutade"]),
        ("Kön är elva personer, och sex av dem har väntat länge.", [None, "Kön har väntat länge"]),
        # what an inspection shows is what the text before is about
        ("Andelen nöjda ska öka. Granskningen i maj visade 93 %.", ["Andelen nöjda"]),
        ("Andelen nöjda ska öka. Räkningen i maj visade 93 %.", ["Räkningen"]),
        # no length of time is of what was counted beside it
        ("Nattfastan mättes på 33 boenden. I snitt var den elva timmar.", [None, "Nattfastan"]),
        ("Frånvaron är 5,2 %. I mars var den uppe i 8,7 %.", [None, "Frånvaron"]),
        # a year of its own in parentheses, and a change told without a verb of its own
        ("Av dem svarade 81 % att maten är god (2018: 64 %).", ["maten är god", "maten är god"]),
        ("I år är 70 % trygga (förra året 66 %).", ["trygga", "trygga"]),
        ("Statistiken visar att utlånen ökat från 2 310 till 3 875 lån.", ["utlånen", "utlånen"]),
        ("Statistiken visar att barn från 6 till 12 år lånar mer.", []),
        ("Av barnen är 85 % trygga och i fjol var de 83 %.", ["barnen trygga", None]),
    ],
)
def test_what_a_sentence_refers_to(text: str, wanted: list[str | None]) -> None:
    found = values(paragraph(text))
    assert [value.name for value, name in zip(found, wanted, strict=True) if name] == [name for name in wanted if name]


def test_the_heading_names_what_nothing_else_names() -> None:
    found = values(heading("Svar i tid"), paragraph("Utfallet är 82 %."))
    assert [(value.name, value.value_text) for value in found] == [("Svar i tid", "82 %")]


def test_list_items_tell_values_too() -> None:
    found = values(
        heading("Avvikelser"), item("Antalet fallskador var 41."), item("Antalet läkemedelsavvikelser var 17.")
    )
    assert [value.value_text for value in found] == ["41", "17"]


def test_the_words_of_a_goal_are_no_values() -> None:
    found = values(heading("Mål:", 4), paragraph("Minst 90 % av de boende ska känna sig trygga."))
    assert found == ()


def test_what_follows_a_goal_in_its_paragraph_is_told() -> None:
    goal = "Minst 90 % av de boende ska känna sig trygga."
    rest = "Gruppen har lagt om schemat. Utfallet är 82 %. Målet är inte uppnått."
    found = values(heading("Årets arbete"), *[paragraph(f"{goal} {rest}")] * 3)
    assert [value.value_text for value in found] == ["82 %"] * 3


def test_a_goal_said_again_names_the_outcome_after_it() -> None:
    goal = "Minst 95 % av larmen besvaras i tid."
    told = paragraph(f"{goal} Utfallet för hösten blev 89 %.")
    found = values(heading("Mål:", 4), paragraph(goal), heading("Kommentar", 4), told)
    assert [(value.name, value.value_text) for value in found] == [("larmen besvaras i tid", "89 %")]


def test_an_explanation_of_a_scale_tells_no_values() -> None:
    line = paragraph("Målet bedöms kunna uppnås: minst 95 procent av målvärdet väntas vid årets slut.")
    assert values(heading("Så bedöms målen"), line) == ()


def test_a_figure_in_a_goal_that_its_sentence_judges_is_no_value() -> None:
    assert values(paragraph("Målet om att sänka frånvaron till högst 6 procent har inte nåtts under året.")) == ()


def test_a_result_in_money_is_no_value() -> None:
    assert values(paragraph("Förvaltningen redovisar ett underskott på 2,1 mnkr.")) == ()


def test_what_stands_in_parentheses_beside_a_result_is_one_too() -> None:
    assert values(paragraph("Förvaltningen redovisar ett överskott på +2,1 mnkr (-0,4).")) == ()


def test_a_sign_and_decimals_are_no_part_of_a_name() -> None:
    (now, before) = values(paragraph("Kostnaden för tolkar uppgår till +1,5 mkr (+0,9 mkr)."))
    assert (now.name, before.name) == ("Kostnaden för tolkar", "Kostnaden för tolkar")


def test_long_cells_of_tables_are_running_text() -> None:
    comment = "Under året har vi arbetat med bemötande i alla grupper och andelen nöjda anhöriga är nu 88 %."
    found = values(grid(["Område|Kommentar", f"Bemötande|{comment}"]))
    assert [value.value_text for value in found] == ["88 %"]


def test_a_short_cell_with_a_sentence_is_told_of_the_goal_of_its_row() -> None:
    goal = "Andelen hushåll med långvarigt försörjningsstöd ska minska under året"
    found = values(grid(["Mål|Status|Kommentar", f"{goal}|Klar|Andelen är 31 procent."]))
    assert [(value.name, value.value_text) for value in found] == [
        ("Andelen hushåll med långvarigt försörjningsstöd", "31 procent")
    ]


def test_every_value_is_given_once() -> None:
    found = values(paragraph("Andelen nöjda är 84 %. Andelen trygga är 84 %."))
    assert len({value.id for value in found}) == len(found) == 2


def test_a_difference_says_which_way_it_went() -> None:
    (value,) = values(paragraph("Utlånen av e-böcker ökade med 18 procent."))
    assert (value.name, value.series, value.measure) == ("Utlånen av e-böcker ökade", "ökade", "outcome")


@pytest.mark.parametrize(
    "text, differences",
    [
        ("Andelen nöjda har ökat med 3 procentenheter.", [True]),
        ("Andelen nöjda är 3 procentenheter högre än i riket.", [True]),
        ("I kön stod 14 hushåll, 6 färre än året före.", [False, True]),
        ("Andelen nöjda har ökat från 81 till 84 procent.", [False, False]),
        ("Andelen nöjda har ökat till 84 procent.", [False]),
        ("Andelen nöjda är högre än 80 procent, 84 procent.", [False, False]),
    ],
)
def test_what_has_changed_is_told_apart_from_how_much_there_is(text: str, differences: list[bool]) -> None:
    assert [value.is_difference for value in values(paragraph(text))] == differences


def test_a_value_is_as_sure_as_what_names_it() -> None:
    by_subject, by_context, in_words, change = values(
        heading("Svar i tid"),
        paragraph("Sjukfrånvaron är 7,4 procent."),
        paragraph("Utfallet är 82 %."),
        paragraph("Under året anmäldes nio händelser."),
        paragraph("Besöken ökade med 4 procent."),
    )
    assert by_subject.provenance.confidence > in_words.provenance.confidence > change.provenance.confidence
    assert by_subject.provenance.confidence > by_context.provenance.confidence


def test_the_label_of_a_target_stays_with_its_figure() -> None:
    found = values(heading("Frånvaro"), paragraph("Målvärde 2020: 5,9 procent"))
    assert [(value.name, value.measure) for value in found] == [("Frånvaro", "target")]


def test_what_was_asked_for_names_the_answer() -> None:
    found = values(
        heading("Bolagets mål"),
        paragraph("Mål: Sjukfrånvaron ska understiga 4 procent."),
        paragraph("Utfall: 2,7 procent (4,9 procent år 2019)."),
    )
    assert [(value.name, value.value_text, value.measure) for value in found] == [
        ("Sjukfrånvaron", "2,7 procent", "outcome"),
        ("Sjukfrånvaron", "4,9 procent", "previous"),
    ]


def test_a_label_that_asks_for_a_number_names_it() -> None:
    found = values(paragraph("Antal lokaler: 63"), paragraph("Antal rum: 412 Antal hus: 15"))
    assert [(value.name, value.value_text) for value in found] == [
        ("Antal lokaler", "63"),
        ("Antal rum", "412"),
        ("Antal hus", "15"),
    ]


def test_what_the_text_has_told_of_is_known_again() -> None:
    found = values(
        paragraph("Kostnaden för dygn på korttidshem är hög. Vi har sänkt kostnaden från 640 kr/dygn till 602 kr/dygn.")
    )
    assert {value.name for value in found} == {"Kostnaden för dygn på korttidshem"}


def test_a_heading_that_only_parts_the_report_names_nothing() -> None:
    found = values(heading("Svar i tid"), heading("Kommentar", 2), paragraph("Utfallet är 82 %."))
    assert [value.name for value in found] == ["Svar i tid"]


def test_a_plan_tells_how_the_year_before_went() -> None:
    plan = replace(BOARD, report_type="verksamhetsplan")
    report, content = written(paragraph("Våren 2019 blev 84 procent behöriga, mot 80 procent året före."))
    found = find_prose_values(report, content, (), (), plan, year=YEAR, whole_year=True)
    assert [value.measure for value in found] == ["outcome", "previous"]


def test_an_endless_sentence_is_left_alone() -> None:
    assert values(paragraph("Kön var 14 dagar och " * 5000 + "sedan tog det slut.")) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Medarbetarindex har ökat från 54 till 56.", ["index", "index"]),
        ("Frånvaron sjönk från 9,2 till 8,3 procent.", ["procent", None]),
        ("Under året inkom 67 synpunkter.", ["synpunkter"]),
        ("Intäkterna var 899 mkr (862) för alla.", [None, "mkr"]),
        ("Väntetiden var 18 dagar (7 för kvinnor).", [None, None]),
        # The unit behind a bracket is that of both, and millions in a sentence on money are kronor.
        ("Avgifterna uppgår till totalt 190,3 (181,5) mnkr.", ["mnkr", "mnkr"]),
        ("Avgifterna uppgår till 38 miljoner i år, en post i resultatet.", ["kronor"]),
        ("Badhuset hade 2 miljoner besök.", ["besök"]),
        ("Antalet elever med en frånvaro över 20 procent var elva.", ["antal"]),
        ("Väntan har kortats från nio till fem veckor.", ["veckor", None]),
        ("Vi har 68 kockar, och 57 av dem har gått kursen.", ["kockar", "antal"]),
        ("Antalet kockar var i snitt 29,8 och 93 procent av dem har gått kursen.", [None, None]),
    ],
)
def test_the_unit_of_a_bare_number(text: str, unit: list[str | None]) -> None:
    assert [value.unit_text for value in values(paragraph(text))] == unit


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Soliditeten uppgick till 41 procent. Utgången blev 17,8 mnkr.", ["Soliditeten", "Utgången"]),
        ("Soliditeten uppgick till 41 procent. Årets resultat blev 17,8 mnkr.", ["Soliditeten"]),
        ("Soliditeten uppgick till 41 procent. Det blev 17,8 mnkr.", ["Soliditeten"]),
        ("Årets resultat blev 17,8 mnkr, vilket är 2 procent av skatterna.", ["Årets resultat skatterna"]),
    ],
)
def test_no_amount_is_that_of_a_share(text: str, names: list[str]) -> None:
    assert [value.name for value in values(paragraph(text))] == names


def test_a_target_is_that_of_what_was_told_in_the_same_unit() -> None:
    text = "Väntetiden är 62 dagar. Underlaget är sju ansökningar. Vi bedömer att målet på 90 dagar nås."
    assert [(value.name, value.value_text) for value in values(paragraph(text)) if "dagar" in value.value_text] == [
        ("Väntetiden", "62 dagar"),
        ("Väntetiden", "90 dagar"),
    ]


def test_no_share_is_written_in_words_or_is_above_a_hundred() -> None:
    found = values(paragraph("Andel domar enligt nämndens beslut är 131. Andelen klara planer är 31 procent."))
    assert [(value.value_text, value.unit_text) for value in found] == [("131", "antal"), ("31 procent", None)]


def test_a_figure_before_a_colon_and_those_that_it_consists_of() -> None:
    text = "Under året har 143 avvikelser rapporterats: 88 fall, 41 läkemedel och 14 övriga."
    assert [(v.name, v.value_text) for v in values(heading("Avvikelser"), paragraph(text))] == [
        ("avvikelser rapporterats", "143"),
        ("fall", "88"),
        ("läkemedel", "41"),
        ("övriga", "14"),
    ]


def test_what_is_told_behind_the_name_of_an_indicator() -> None:
    text = "Indikator: Antal deltagare 7–20 år. Målvärde: 95 000. Utfall: 61 300."
    found = values(heading("Mål 1 Fler ska delta"), paragraph(text))
    assert [(v.name, v.value_text, v.measure) for v in found] == [
        ("Antal deltagare 7–20 år", "95 000", "target"),
        ("Antal deltagare 7–20 år", "61 300", "outcome"),
    ]


def test_an_indicator_without_figures_tells_none() -> None:
    assert values(heading("Mål"), paragraph("Indikator: Andel nöjda, minst 80 procent.")) == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Väntetiden var 48 dagar (41 dagar samma period 2019).", "samma period 2019"),
        ("Antalet var 51, jämfört med 63 motsvarande period 2019.", "motsvarande period 2019"),
        ("Andelen var 78 % 2019 och 82 % 2020.", "2019"),
    ],
)
def test_the_same_months_are_told_with_their_year(text: str, date: str) -> None:
    assert date in [value.period_text for value in values(heading("Volymer"), paragraph(text))]


@pytest.mark.parametrize(("title", "unit"), [("Hemtjänst Norr", "Hemtjänst Norr"), ("Nås inte", None), ("Nås", None)])
def test_a_verdict_above_an_account_is_no_unit(title: str, unit: str | None) -> None:
    parts = [
        heading("Mål"),
        heading("1. Snön ska vara röjd senast klockan sju", 2),
        heading(title, 3),
        paragraph("Snöröjningen kallades ut vid 24 tillfällen."),
        heading("2. Läckor ska lagas inom två dygn", 2),
        paragraph("Målet är uppnått."),
    ]
    assert {value.org_unit for value in values(*parts)} == {unit}
