"""What is a figure of a report, and what only looks like one. Figures stand in brackets."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.prose.quantities import find_figures

FIGURES = [
    # percent
    ("Andelen nöjda är [82 %].", "percent"),
    ("Sjukfrånvaron var [7,4 procent] under året.", "percent"),
    ("Andelen behöriga uppgår till [93,5%].", "percent"),
    ("Av eleverna når [drygt 90 procent] kunskapskraven.", "percent"),
    ("Avvikelsen mot förra mätningen är [-3 procentenheter].", "percent"),
    ("Målet är [minst 85 %].", "percent"),
    ("Andelen ligger på [100 %].", "percent"),
    ("Svarsfrekvensen var [60–65 %].", "percent"),
    # money per something is a value; a result is not
    ("Dygnskostnaden är [1 250 kr/dygn].", "money"),
    ("Kostnaden per brukare är [412 300 kronor].", "money"),
    ("Kostnaden uppgår till [2,4 mnkr].", "money"),
    ("Kostnaden uppgår till [912 kkr].", "money"),
    ("Avgifterna uppgår till [31 miljoner kr].", "money"),
    # time
    ("Utredningstiden är [112 dagar].", "time"),
    ("Utredningstiden ligger på [112 dagar].", "time"),
    ("Väntetiden är [cirka 14 dagar].", "time"),
    ("Väntetiden var [14 dagar].", "time"),
    ("Handläggningen tog [5–6 veckor].", "time"),
    ("Förändringen är [2,5-3,5 procent].", "percent"),
    ("Tiden mellan måltiderna är [11,5 timmar].", "time"),
    # things counted
    ("Det inkom [67 st] synpunkter.", "pieces"),
    ("I kön står [12 personer].", "pieces"),
    ("Boendet har [54 platser] i bruk.", "pieces"),
    ("Antalet synpunkter var [34].", "count"),
    ("Under året inkom [18] klagomål.", "count"),
    ("Under året inkom [1 245] ansökningar.", "count"),
    ("Medelvärdet är [4,2].", "decimal"),
    ("Nöjdheten har [index 78].", "count"),
    ("[3 av 10] brukare har svarat.", "ratio"),
    ("Under året anmäldes [tolv] händelser.", "words"),
    ("Personalen registrerade [tjugofem] avvikelser.", "words"),
    ("[5 eller färre] avvikelser har inträffat.", "count"),
]

# Fractions, sizes, averages of age, and numbers that a unit stands before.
MORE_FIGURES = [
    ("Vi svarade på [tre] av dessa synpunkter.", "words"),
    ("Barnen läste [168 av läsårets 186 dagar].", "time"),
    ("I år klarade [41 av skolans 48] elever alla ämnen.", "ratio"),
    ("Husen drog [132 kWh/kvm].", "size"),
    ("Antal lokaler: [63]", "count"),
    ("[Två] lekplatser har rustats upp.", "words"),
    ("Det gick i [två tredjedelar] av fallen.", "percent"),
    ("[Mer än hälften] av dem som ringer kommer fram.", "percent"),
    ("Utevistelsen varade [två och en halv timme].", "time"),
    ("De fick hjälp i [fyra fall av tio].", "ratio"),
    ("[En av tre] grupper kunde hållas.", "ratio"),
    ("Nöjdheten var [index 51].", "count"),
    ("Svinnet var [52 gram per portion].", "size"),
    ("Vägnätet är [141 km].", "size"),
    ("Körtiden var [74 sekunder].", "time"),
    ("Medelåldern var [86,4 år].", "time"),
    ("I snitt mötte de [16] år 2023.", "count"),
    ("Rådet möttes [åtta] gånger.", "words"),
    ("I byn bor [nio] familjer.", "words"),
    ("Badhuset var stängt i [elva veckor].", "time"),
]

# How much more or less: a figure too, told apart.
DIFFERENCES = [
    ("Antalet barn sjunker, en minskning på [drygt 5 procent].", "by"),
    ("Antalet har ökat med [12 procent].", "by"),
    ("Utlånen minskade kraftigt, med [18 procent].", ""),
    ("Kön är [15 personer] kortare.", "after"),
    ("Det är [27] färre än året innan.", "after"),
    ("Befolkningen växte med [268 personer].", "by"),
    ("Resultatet är [3 procentenheter] bättre än i fjol.", "after"),
]


@pytest.mark.parametrize(("text", "kind"), MORE_FIGURES)
def test_other_ways_to_tell_how_much(text: str, kind: str) -> None:
    assert marked(without_brackets(text)) == text
    assert [figure.kind for figure in find_figures(without_brackets(text))] == [kind]


@pytest.mark.parametrize(("text", "change"), DIFFERENCES)
def test_differences(text: str, change: str) -> None:
    assert marked(without_brackets(text)) == text
    assert [figure.change for figure in find_figures(without_brackets(text))] == [change]


SEVERAL = [
    "Av [120] elever nådde [102] målen.",
    "I maj var [17] ärenden äldre än tio veckor.",
    "Medelåldern är [86,4 år].",
    "Andelen ökade från [78 %] 2019 till [82 %] 2020.",
    "Kostnaden är [540 kr/dygn], jämfört med [520 kr/dygn] året före.",
    "Av [45] ansökningar beviljades [38 st] efter prövning.",
    "Andelen är [84 %] för kvinnor och [79 %] för män.",
    "Personalomsättningen var [9,1 %] (föregående år [10,4 %]).",
    # what a group is limited by is no value of it
    "Antalet elever med en frånvaro över 20 procent var [elva].",
    "[Nitton] elever har haft mer än 20 procents frånvaro.",
    "Kön var [37 dagar], men [sex personer] fick vänta mer än 60 dagar.",
    "Fastan översteg elva timmar för [52 %] av de boende.",
    "Hyrpersonal blev dyr, varav läkare kostade [4 mkr].",
    "Skolan har ett underskott på 9 mkr, varav hyrda lärare kostade [4 mkr].",
    "Andelen äldre med tio eller fler läkemedel är [14 procent].",
    "Långtidsfrånvaron (mer än 60 dagar) står för [43 procent].",
    "Nettokostnaden per invånare är [1 204 kr].",
    "Medellivslängden var [84,7 år] för kvinnor och [82,0 år] för män.",
    "Målet är att [95 %] av besluten ska verkställas inom tre månader.",
    "[Fyra av planerade sju] granskningar är gjorda.",
    "Vi läste planerna. [Tre] av dem saknar datum.",
    # a range whose unit is said twice, but no row
    "Kostnaden är [10 mkr-12 mkr] per skola.",
    "Nöjdheten är [54 % – 71 %] på skolorna.",
    # what others are, and what it takes, is told apart from what is
    "De tre kommunerna har [40 000] invånare.",
    "Vid årets slut hade [80 procent] fått en plan.",
    "Utan vikarier hade vi ställt in [14] lektioner.",
    "Kostnaden är lägre än i kommuner med över 40 000 invånare, [1 204 kr] per elev.",
    "För att nå ut har vi besökt [14] skolor.",
    "För att nå fler behövs [14] nya platser.",
    "För att nå målet på [3 procent] krävs sparande.",
    "Gården satsade [över 8 mkr] på kök.",
    "Skolan tilldelades [4 mkr] i bidrag.",
    "Badet begärde hjälp. Det kostade [8 mkr].",
    "Det kom [14] LVU-ansökningar under våren.",
]

NO_FIGURES = [
    # how many goals are reached, also where their noun is left out
    "Av våra åtta mål har fyra infriats helt och två delvis.",
    "Två av fyra mål uppfylls helt, ett delvis och tre inte.",
    # which ones are meant
    "De är äldre än sex månader.",
    "Det gäller barn i åldern 4–5 år.",
    # numbers of pages in a text that has lost its lines; ranks; some of what is divided
    "Utbildningsnämnden SID 2 (13) har arbetat med sin kvalitet.",
    "RAPPORT 1(17) Sammanfattning av året",
    "4 RAPPORT 4(17) Sammanfattning av året",
    "1 NORRA STADSDELEN UTLÅTANDE DNR SID 1 (30) Handläggare: Kim Ek",
    "2 NORRA STADSDELEN UTLÅTANDE DNR 1.2-33-14 SID 2 (30) Bakgrund",
    "1 EKBY STAD Socialförvaltningen Kim Ek SID 1 (12) SN/2014:47 TJÄNSTESKRIVELSE",
    # the size of those compared with, what it takes, and money that is asked for or moved
    "Trivseln är högre än i kommuner över 40 000 invånare.",
    "Vi ligger under kommungruppen med mellan 20 000 och 40 000 invånare.",
    "För att nå ett resultat på minst 3 procent krävs det att driften blir billigare.",
    "Nämnden måste spara mer för att nå 3 procent.",
    "Nämnden begär att 8 mnkr får användas till kök.",
    "Styrelsen vill ha en ombudgetering på 3 mkr för vägar.",
    "Nämnden har tilldelats 450 mnkr för 2019.",
    "Sammanlagt 8 mkr från köken överförs till nästa år.",
    "Skolorna för över 8 mkr till nästa läsår.",
    "Trivsel 5 % -7 % i år",
    "Utan kampanjen hade frånvaron varit 9 procent.",
    "Sida 3 (12) Vi arbetar vidare.",
    "Kommunen tillhör de 25 % bästa kommunerna i landet.",
    "Vi hör till de 10 bästa kommunerna.",
    "Grönt är de 25 % av kommunerna med bästa resultat.",
    "Gult är de 50 procent mellersta kommunerna.",
    "Tre av dessa områden har utvecklats och dokumenterats.",
    "Målet är nått, se avsnitt 5.",
    "Två av nämndens sex mål är uppfyllda, tre delvis uppfyllda och ett ej uppfyllt.",
    "Gränsen sänktes till 30 km/tim.",
    "Kursen är för alla mellan 9 och 16 år.",
    "Ingen utredning tog längre tid än fyra månader.",
    "Bygget blev dyrt, 2 miljoner över kalkylen.",
    "Tabellen (12) visar detta.",
    # how many goals or measures are reached, and the limits of a legend
    "Av elva mått är fyra gröna, tre gula och två röda.",
    "Uppfyllelsen visas så: 100 procent är grönt, 80–99 procent gult och lägre än 80 procent rött.",
    # money of the budget
    "Grundskolan gick 3,6 mnkr back.",
    "Hemtjänsten visar minus 1 640 tkr.",
    "Av årets investeringsbudget på 64 mnkr har 29 mnkr använts.",
    "Investeringarna uppgick till 18 mnkr.",
    "Vuxna visar överskott på 2,1 respektive 0,9 mnkr.",
    "På nämndnivå är 17 av 30 delmål helt uppfyllda.",
    "Under året har 8 av nämndens 11 mål uppnåtts.",
    "Under 2019 och 2020 var det pandemi.",
    "Verksamhetsåret 2021 har varit lugnt.",
    "Den 14 mars öppnade träffpunkten.",
    "Mötet hölls 2020-03-14.",
    "Rapporten är från den 3 september 2020.",
    "Mötet börjar klockan 13.",
    ("Mötet börjar kl. 13.30."),
    "Insatser enligt 4 kap 1 § socialtjänstlagen.",
    "Avvikelser rapporteras enligt SOSFS 2011:9.",
    "Beslut fattas enligt LSS 9 § 2.",
    "Barn som har fyllt 12 år hörs.",
    "Ungdomar 16–24 år erbjuds jobb.",
    "En 45-åring flyttade in.",
    "Ring 0470-123 45 för mer information.",
    "Eleverna i årskurs 9 har svarat.",
    "Se tabell 3 för detaljer.",
    "Se bilaga 2.",
    "Ärendet har diarienummer dnr 2020/114.",
    "2.1 Mål för perioden",
    "3.2.1 Ekonomi",
    "Rapporten består av 4 delar.",
    "Vi har 3 enheter.",
    "Skalan går från 1 till 5.",
    "Förvaltningen visar ett underskott på 2,1 mnkr.",
    "Driften har ett överskott på 300 tkr.",
    "Två medarbetare är med i gruppen.",
    "De fyra anmälningarna gällde bemötande.",
    "Styrkan är 72 % 85 % 79 % i år",
    "Norr 6 120 6 544 Söder",
    "Resorna ska minska med 10 procent.",
    "Hyran blev 0,2 miljoner högre än beräknat.",
    "Per 100 000 invånare är det få.",
    "Maten fick ett betyg på en skala från 1 till 10.",
    "Läroplanen (Lpfö 18) anger vad som gäller.",
    "Planen är högst sex månader gammal.",
    "Utfallet ligger sju procentenheter under målet.",
    "Vid 100 procent införs nästa steg.",
    "Nämnden har en plan för 2 024 och framåt.",
    "Rådet möts två gånger i månaden.",
    "Besök tas emot inom tio skoldagar.",
    "Pensionärer i åldersgruppen 50-67 år deltog.",
    "De senaste fem åren har behovet ökat.",
    "Inom 14 dagar ska ett beslut fattas.",
    "Nettokostnader -412,6-418,2 5,6-401,3-396,8 Kapitalkostnad -31,4-31,9 0,5",
    "",
]


def marked(text: str) -> str:
    """Return the text with its figures in brackets."""
    for figure in sorted(find_figures(text), key=lambda figure: -figure.start):
        text = f"{text[: figure.start]}[{text[figure.start : figure.end]}]{text[figure.end :]}"
    return text


def without_brackets(text: str) -> str:
    return re.sub(r"[\[\]]", "", text)


@pytest.mark.parametrize(("text", "kind"), FIGURES)
def test_a_figure_and_what_it_is(text: str, kind: str) -> None:
    assert marked(without_brackets(text)) == text
    assert [figure.kind for figure in find_figures(without_brackets(text))] == [kind]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_figures(text: str) -> None:
    assert marked(without_brackets(text)) == text


@pytest.mark.parametrize("text", NO_FIGURES)
def test_no_figure(text: str) -> None:
    assert marked(text) == text


def test_the_number_begins_after_the_hedge() -> None:
    text = "Det var drygt 40 procent."
    (figure,) = find_figures(text)
    assert text[figure.start : figure.end] == "drygt 40 procent"
    assert text[figure.number : figure.end] == "40 procent"


PIECES = "7 12 1 250 3,5 2020 % procent dagar kr/dygn st personer av till från drygt minst andelen är § : ( ) . , – - /"


@given(st.lists(st.sampled_from(PIECES.split(" ")), max_size=20).map(" ".join))
def test_figures_are_in_order_and_apart(text: str) -> None:
    at = 0
    for figure in find_figures(text):
        assert at <= figure.start <= figure.number < figure.end <= len(text)
        at = figure.end
