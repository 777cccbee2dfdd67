"""What a figure is a figure of."""

import pytest

from extract.language.phrases import is_generic, tidy
from extract.prose.comparisons import continues
from extract.prose.naming import name_of
from extract.prose.quantities import find_figures
from models import Passage

# A sentence with its figures in order, and their names.
NAMED = [
    ("Andelen nöjda brukare är 82 %.", ["Andelen nöjda brukare"]),
    ("Sjukfrånvaron uppgår till 7,4 procent.", ["Sjukfrånvaron"]),
    ("Utredningstiden är 112 dagar.", ["Utredningstiden"]),
    ("Antalet synpunkter var 34.", ["Antalet synpunkter"]),
    ("Kostnaden per brukare uppgick till 1 250 kr/dygn.", ["Kostnaden per brukare"]),
    ("Personalomsättningen var 9,1 procent 2020.", ["Personalomsättningen"]),
    ("Under året inkom 67 synpunkter.", ["synpunkter"]),
    ("Under året inkom 67 st synpunkter från anhöriga.", ["synpunkter från anhöriga"]),
    ("88 procent av brukarna känner sig trygga.", ["brukarna känner sig trygga"]),
    ("I kön står 12 personer som väntar på plats.", ["personer som väntar på plats"]),
    ("Medarbetarindex visar 4,2.", ["Medarbetarindex"]),
]

# Names by the grammar of the sentence.
BY_GRAMMAR = [
    # what so many say
    ("Att de har studiero på lektionerna säger 64 procent.", ["de har studiero på lektionerna"]),
    ("Att maten är god anser drygt 83 %.", ["maten är god"]),
    # a whole and its part
    ("Av 214 ansökningar beviljades 176.", ["ansökningar", "ansökningar beviljades"]),
    ("Av 120 elever nådde 102 målen i alla ämnen.", ["elever", "elever nådde målen i alla ämnen"]),
    ("Av de 96 gästerna fick 41 frukost.", ["gästerna", "gästerna fick frukost"]),
    # the subject, before the verb or after it
    ("I maj var sjukfrånvaron 7,4 procent.", ["sjukfrånvaron"]),
    ("Vinterhållningen av vägar kostade 3,4 mnkr.", ["Vinterhållningen av vägar"]),
    ("Den längsta väntan, i juli, var 31 dagar.", ["Den längsta väntan"]),
    ("Andelen boende som trivs var 71 procent i mars.", ["Andelen boende som trivs"]),
    ("Betyget för maten blev 5,8.", ["Betyget för maten"]),
    ("Fallolyckorna blev 118, en minskning från 162.", ["Fallolyckorna", "Fallolyckorna"]),
    ("Även kostnaden för hyror har minskat (från 298 000 kr till 218 000 kr).", ["kostnaden för hyror"] * 2),
    # what is said of it, where the figure tells how long or how often
    ("Badhuset var stängt 19 dagar.", ["Badhuset var stängt"]),
    ("Föräldrarådet träffade rektor åtta gånger.", ["Föräldrarådet träffade rektor gånger"]),
    ("Enkäten skickades ut till 450 personer.", ["Enkäten skickades ut till personer"]),
    ("Kön till boende var 27 personer den 31 augusti, mot 41 i fjol.", ["Kön till boende", "Kön till boende"]),
    # the object, where the figure tells how much that is
    ("Fritidshemmet har en frånvaro på 7 procent.", ["frånvaro"]),
    ("Hemmet har en beläggning på ungefär 94 procent.", ["beläggning"]),
    ("Enkäten gick till alla, vilket gav en svarsfrekvens på 61 procent.", ["svarsfrekvens"]),
    ("Den nya rutinen har kortat kön från 31 till 12 personer.", ["kön", "kön"]),
    ("Köket ökade andelen lokala råvaror från 22 till 29 procent.", ["andelen lokala råvaror"] * 2),
    ("Frånvaron har minskat sedan mars från 9 till 7 procent.", ["Frånvaron", "Frånvaron"]),
    ("Det är den lägsta frånvaron hittills, 4,1 procent.", ["lägsta frånvaron"]),
    # people and places, with what is told of them but not of the next
    (
        "Kursen hade 90 personer i norr och 30 personer i söder.",
        ["Kursen hade personer i norr", "Kursen hade personer i söder"],
    ),
    ("Huset tar emot 40 personer per dag.", ["Huset tar emot personer per dag"]),
    # a collection by what it holds, but no unit by who works there
    ("Bilparken består av 18 bilar.", ["Bilparken"]),
    ("Enheten består av 21 medarbetare.", ["medarbetare"]),
    # each of a list in parentheses, whole
    (
        "Enkäten gav goda svar om ledning (4,1), arbetssätt och mål (3,8), samarbete (4,0).",
        ["ledning", "arbetssätt och mål", "samarbete"],
    ),
    ("Svaren om mat (81 %) och utemiljö (74 %) är bättre.", ["mat", "utemiljö"]),
    # … or the clause that stands in the parenthesis, and whose share the first of a row is
    ("Trivseln är god (88 % av barnen trivs).", ["barnen trivs"]),
    ("Frånvaron är låg (4 % av arbetstiden).", ["Frånvaron"]),
    (
        "Läget skiftar (24 % av kraven är mötta, 45 % är delvis mötta och 31 % är inte mötta).",
        ["kraven är mötta", "kraven är delvis mötta", "kraven är inte mötta"],
    ),
    (
        "Totalt är 21 % av kraven mötta, 63 % är delvis mötta medan återstående del (ca 16 %) inte är det.",
        ["kraven mötta", "kraven är delvis mötta", "återstående del"],
    ),
    ("Målen är nådda och 61 % av eleverna är nöjda med dem.", ["eleverna är nöjda med dem"]),
    # who did it
    ("Enkäten besvarades av 61 procent av föräldrarna.", ["Enkäten besvarades föräldrarna"]),
    # a relative clause between *har* and its supine
    ("I år har antalet tjänster som nämnden erbjuder ökat till 173 st.", ["antalet tjänster som nämnden erbjuder"]),
    # one verb for two shares, and a number in parentheses before whose the share is
    (
        "96 % av flickorna och 93 % av pojkarna i femman har lärt sig simma.",
        ["flickorna har lärt sig simma", "pojkarna i femman har lärt sig simma"],
    ),
    (
        "96 % av flickorna är nöjda och 93 % av pojkarna har lärt sig simma.",
        ["flickorna är nöjda", "pojkarna har lärt sig simma"],
    ),
    (
        "I enkäten svarade 62 % (118 av 190) av dem som hyr att de är nöjda.",
        ["som hyr att de är nöjda", "som hyr att de är nöjda"],
    ),
    (
        "Totalt var 91 % av de 45 kockarna behöriga till kursen.",
        ["kockarna behöriga till kursen", "kockarna behöriga till kursen"],
    ),
    # a part of a sum, what is paid, and what is paid for
    ("I år har 186 tkr av de sökta medlen betalats ut.", ["sökta medlen betalats ut"]),
    ("Totalt betalades 7,3 mkr ut i stöd.", ["betalades i stöd"]),
    ("Staten har ersatt lönerna med 318 tkr.", ["ersatt lönerna"]),
    ("Staten har höjt lönerna med 318 tkr.", ["Staten har höjt lönerna"]),
    # a noun of its own, with the verb of the figure before
    ("Antalet bidrag är 124 och medelbidraget 310 kronor.", ["Antalet bidrag", "medelbidraget"]),
    ("Andelen kvinnor är 91 % och den genomsnittliga åldern 46.", ["Andelen kvinnor", "den genomsnittliga åldern"]),
    # what the sentence itself says is measured
    ("Index för trivsel mäts sedan 2016 och resultatet är 12.", ["Index för trivsel"]),
    ("Per elev kostade vi 5 860 kronor.", ["kostade per elev"]),
    # a number beside its noun, between commas or behind *är*
    ("Nästan alla frågor, 25 stycken, har fått svar.", ["frågor har fått svar"]),
    ("Den vanligaste orsaken är fortfarande utebliven dos, 37 stycken.", ["utebliven dos"]),
    ("Kön är längre än i fjol, 37 stycken.", ["Kön"]),
    ("I mars hade 87 av 94 kunder, det vill säga 93 %, en plan.", ["kunder en plan", "kunder en plan"]),
    # what a time has passed until, the question that an index is of, and what a share is compared with
    ("I snitt tog det 47 dagar innan gästerna hade ett bord.", ["innan gästerna hade ett bord"]),
    ("I snitt tog resan 47 dagar innan gästerna kom.", ["resan"]),
    ("Frågan om man kan råda andra hit fick 3,9.", ["Frågan om man kan råda andra hit"]),
    ("Kommunen betalade lönen i 61 % av husen mot 54 % 2015.", ["Kommunen husen", "Kommunen husen"]),
    # how many another has of what was counted, with the verb said again
    (
        "I år inkom 97 klagomål till Eken, medan Linden hade 62.",
        ["klagomål till Eken", "Linden klagomål till Eken"],
    ),
    ("Eken och Asken ligger på 11, medan Linden har 17.", ["Eken och Asken", None]),
    ("Frånvaron var 5,6 % och därmed är målet på högst 5 % nästan uppnått.", ["Frånvaron", "Frånvaron"]),
    ("Frånvaron var 5,6 % och målet på 5 % frånvarande är nytt.", ["Frånvaron", "frånvarande är nytt"]),
    # the time that a figure took, with a word before it
    ("Skolan hade distansundervisning i sammanlagt elva veckor.", ["Skolan hade distansundervisning"]),
    # what goes on behind *och*, and what does not
    (
        "Av de 46 barn och unga som var inskrivna bodde 35 hemma.",
        ["barn och unga som var inskrivna", "barn och unga som var inskrivna bodde hemma"],
    ),
    (
        "Nämnden har åtta ledamöter och har mötts 7 gånger.",
        ["ledamöter", "Nämnden har åtta ledamöter och har mötts gånger"],
    ),
    (
        "Av 32 uppdrag bedöms 7 (2018 bedömdes 6) uppdrag helt uppfyllda.",
        ["uppdrag", "uppdrag helt uppfyllda", "uppdrag helt uppfyllda"],
    ),
    # a part of a whole
    ("Av lärarna har 91 procent rätt utbildning.", ["lärarna rätt utbildning"]),
    ("Av fallen ledde 38 till skada.", ["fallen ledde till skada"]),
    ("Av de 62 som sökte fick 48 en plats.", ["sökte fick en plats"]),
    ("Av medarbetarna är fyra kvinnor.", ["medarbetarna"]),
    ("74 procent är nöjda med maten.", ["är nöjda med maten"]),
    ("Fler än hälften, 57 %, av brukarna har en plan.", [None, "brukarna har en plan"]),
    ("Under 2020 belades 38 500 kvadratmeter gata.", ["belades gata"]),
    # what is left out is that of the figure before
    ("Halkbekämpning gjordes vid 14 tillfällen mot 39 året före.", ["Halkbekämpning gjordes vid tillfällen"] * 2),
    ("Under perioden har 22 läckor lagats (31).", ["läckor lagats", "läckor lagats"]),
    (
        "Nämnden fattade beslut i 412 bygglovsärenden, varav 358 på delegation.",
        ["bygglovsärenden"] * 1 + ["bygglovsärenden på delegation"],
    ),
    (
        "29 personer väntade på plats, nio av dem längre än tre månader.",
        ["personer väntade på plats"] * 1 + ["personer väntade på plats längre än tre månader"],
    ),
    ("Föreningarna fick 3,1 mkr, varav 0,4 mkr är bidrag till ungdomar.", ["Föreningarna", "bidrag till ungdomar"]),
    ("Avgifterna var 2 797 tkr inklusive böter på 401 tkr.", ["Avgifterna", "böter"]),
    (
        "Nöjdheten bland kvinnor var 85 procent medan den bland män var 79 procent.",
        ["Nöjdheten bland kvinnor", "Nöjdheten bland män"],
    ),
    ("Trivseln var 71 %, vilket är bättre än målet på 65 %.", ["Trivseln", "Trivseln"]),
    ("Målvärdet för väntan på plats är att kontakt tas inom 30 dagar.", ["väntan på plats"]),
    ("Ett exempel är väntetiden till boende, där utfallet är 31 dagar.", ["väntetiden till boende"]),
    ("Chefer med personal- och budgetansvar var 18 procent.", ["Chefer med personal- och budgetansvar"]),
    (
        "För kvinnor ökade frånvaron från 2,4 till 2,7 procent och för män minskade den till 1,9 procent.",
        ["frånvaron"] * 3,
    ),
    ("För flickor är frånvaron densamma, det vill säga 2,8 %.", ["frånvaron"]),
    ("Beläggningen på gården har under året varit 42 platser.", ["Beläggningen på gården"]),
    ("Antalet sökande var 310 barn.", ["Antalet sökande"]),
    (
        "Det serverades 14 230 portioner, vilket motsvarar 61 procent av eleverna.",
        ["portioner", "portioner eleverna"],
    ),
    ("Andelen nöjda är hög på frågan om maten smakar gott (94 procent).", ["maten smakar gott"]),
    (
        "Andelen nöjda är lägre på frågor som rör bullret (73 procent) och lokalerna (77 procent).",
        ["bullret", "lokalerna"],
    ),
    ("Vi granskade journaler där 87 procent var rätt ifyllda.", ["var rätt ifyllda"]),
    # what is left out, and the place that a figure is told of
    ("Gården består av Eken med 48 rum, Lönnen med 36 och Asken med 14.", ["rum", "Lönnen rum", "Asken rum"]),
    (
        "I svenska klarade 31 av 35 elever proven, i matematik 28.",
        ["klarade elever proven", "klarade elever proven i matematik"],
    ),
    ("Flickorna når 86 % och pojkarna 77 %.", ["Flickorna", "pojkarna når"]),
    ("Flickornas meritvärde är 243 och pojkarnas 210.", ["Flickornas meritvärde", "pojkarnas meritvärde"]),
    ("Konserterna drog 960 besökare och filmerna 120.", ["besökare", "filmerna besökare"]),
    (
        "Av avvikelserna avsåg 18 läkemedel, 7 hot och våld och 6 övrigt.",
        ["avvikelserna avsåg läkemedel", "avvikelserna avsåg hot och våld", "avvikelserna avsåg övrigt"],
    ),
    ("Skolan gav 86 konserter och baler inför sammanlagt 400 gäster.", ["konserter och baler", "gäster"]),
    ("Enkäten gick till 102 kunder, en svarsfrekvens på 68 procent.", ["kunder", "svarsfrekvens"]),
    ("I 117 fall, eller 91 procent, skedde det i tid.", ["fall skedde det i tid", "fall skedde det i tid"]),
    (
        "Hjälp erbjöds 43 personer, av vilka 28 tackade ja.",
        ["Hjälp erbjöds personer", "Hjälp erbjöds personer tackade ja"],
    ),
    (
        "588 elever gick ut och 529 av dem, 90 procent, är behöriga.",
        ["elever gick ut", *["elever gick ut är behöriga"] * 2],
    ),
    ("Vid 12 tillfällen har larmet utlösts.", ["tillfällen har larmet utlösts"]),
    # what is paid for, not who pays
    ("Nämnden betalade 4,8 mkr för hyrpersonal i vården.", ["betalade för hyrpersonal i vården"]),
    ("Badet förlorade 1,3 mkr i entréer.", ["Badet förlorade i entréer"]),
    ("Kommunen har betalat 4,8 mkr för 2019.", ["Kommunen"]),
    # a place in a ranking
    ("Kommunen har gått från plats 126 till 141 i årets ranking.", ["plats i årets ranking"] * 2),
    # how many, said after what changed
    ("Antalet elever i kö ökade något från föregående år, 253 st mot 193 st.", ["Antalet elever i kö"] * 2),
    ("Antalet besök har minskat till 61 250 besök.", ["Antalet besök"]),
    ("För mars sänktes sjuktalen rejält, från 12,7 till 9,8 procent.", ["sjuktalen"] * 2),
    ("Sammanlagt gjordes 112 tillsynsbesök mot planerade 140.", ["tillsynsbesök"] * 2),
    (
        "Eleverna trivs i skolan (92 %) och känner sig trygga (88 %).",
        [f"Eleverna {told}" for told in ("trivs i skolan", "känner sig trygga")],
    ),
    ("Kulturskolan har 612 elever, varav 64 procent flickor.", ["Kulturskolan har elever"] * 2),
    ("Förskolan hade 102 inskrivna barn fördelat på 7 avdelningar.", ["inskrivna barn"]),
    (
        "Antalet bygglov var 212 (2019: 240), startbesked 198.",
        ["Antalet bygglov", "Antalet bygglov", "Antalet startbesked"],
    ),
    ("Kostnaden för el är 5 mkr och värme 3 mkr.", ["Kostnaden för el", "Kostnaden för värme"]),
    ("Frånvaron är 7,9 % totalt, för kvinnor 8,6 % och för män 4,9 %.", ["Frånvaron"] * 3),
    ("Andelen med examen inom tre år är 67 %, pojkar 62 % och flickor 71 %.", ["Andelen med examen inom tre år"] * 3),
    ("Vi fick 310 ärenden, varav 94 procent löstes i tid.", ["Vi fick ärenden", "Vi fick ärenden löstes i tid"]),
    (
        "Antalet elever är 312 varav 42 studerar på annan ort.",
        ["Antalet elever", "Antalet elever studerar på annan ort"],
    ),
    ("Tätheten är 5,4 barn per årsarbetare.", ["Tätheten"]),
    ("Resultatet för frågan om mat är 92 procent.", ["Resultatet för frågan om mat"]),
    ("38 procent av eleverna klarar kursen inom ett år.", ["eleverna klarar kursen inom ett år"]),
    ("Nämnden har som mål att höja resultatet för arbetssätt till 4,0.", ["resultatet för arbetssätt"]),
    (
        "Köket har höjt andelen som tycker att maten är god från 64 till 75 %.",
        ["andelen som tycker att maten är god"] * 2,
    ),
    # differences, by what changed
    ("Kostnaden har ökat med 28 mkr eller 6,9 procent.", ["Kostnaden har ökat", "Kostnaden har ökat"]),
    ("Utlånen av e-böcker ökade med 18 procent.", ["Utlånen av e-böcker ökade"]),
    ("I augusti hade 187 hushåll bistånd, 27 färre än i fjol.", ["hushåll bistånd", "hushåll bistånd"]),
    ("Det inkom 1 245 anmälningar, en ökning med 12 procent.", ["anmälningar", "anmälningar"]),
    # neither what is in a row of a table nor what runs into a heading
    ("P1 Andel med aktuell plan 55 %", [None]),
    ("Av årets sju mål har fem god uppfyllelse.", [None]),
]


@pytest.mark.parametrize(("text", "wanted"), BY_GRAMMAR)
def test_the_name_by_grammar(text: str, wanted: list[str | None]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Sjukfrånvaron är 7,4 procent.", "subject"),
        ("Under året inkom 67 synpunkter.", "counted"),
        ("88 procent av brukarna känner sig trygga.", "share"),
        ("Måltiderna fick gott betyg (4,1).", "bracket"),
        ("Det är 14 dagar.", "context"),
        ("Efterfrågan på platser, 14 dagar i kö", "weak"),
    ],
)
def test_what_a_name_rests_on(text: str, evidence: str) -> None:
    figure, *_ = find_figures(text)
    name = name_of(Passage(text), figure, [figure], "Väntan")
    assert name is not None and name.evidence == evidence


CONTEXT = [
    ("Målet om 90 procent är inte uppnått.", "andelen nöjda", "andelen nöjda"),
    ("Målet om 90 procent är inte uppnått.", None, None),
    ("Målet med 40 procent har nåtts.", None, None),
    ("Hemtjänsten når målet med 5,9 procent.", None, "Hemtjänsten"),
    ("Utfallet är 82 %.", "Nöjda brukare", "Nöjda brukare"),
    ("Målvärdet är 90 %.", "Svar i tid", "Svar i tid"),
    ("Det är 14 dagar.", "Utredningstid", "Utredningstid"),
    ("Årets resultat är 78 %.", "Trygghet", "Trygghet"),
    ("Utfallet är 82 %.", None, None),
]


def names(text: str, context: str | None = None) -> list[str | None]:
    figures = list(find_figures(text))
    named, earlier = list[str | None](), None
    for figure in figures:
        if earlier and continues(text, earlier[0], figure):
            named.append(earlier[1])
            continue
        name = name_of(Passage(text), figure, figures, context, earlier[1] if earlier else None)
        named.append(name.text if name else None)
        earlier = (figure, name.about or name.text) if name else earlier
    return named


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_the_name_of_a_figure(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(("text", "context", "wanted"), CONTEXT)
def test_the_context_names_what_the_sentence_does_not(text: str, context: str | None, wanted: str | None) -> None:
    assert names(text, context) == [wanted]


@pytest.mark.parametrize("name", ["utfallet", "Målvärdet 2019", "det", "resultatet", "samma period", "2020", "", "vi"])
def test_a_name_that_names_nothing(name: str) -> None:
    assert is_generic(name)


@pytest.mark.parametrize("name", ["sjukfrånvaron", "andel nöjda brukare", "utredningstid", "synpunkter"])
def test_a_name_that_names_something(name: str) -> None:
    assert not is_generic(name)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("och utredningstiden har ökat till ", "utredningstiden"),
        ("sjukfrånvaron är", "sjukfrånvaron"),
        ("“nöjda brukare”", "nöjda brukare"),
        ("antal ärenden, ", "antal ärenden"),
        ("andel i snitt", "andel"),
    ],
)
def test_small_words_at_the_ends_are_no_part_of_a_name(name: str, wanted: str) -> None:
    assert tidy(name) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kostnaden ökade från 540 kr/dygn 2017 till 602 kr/dygn.", True),
        ("Andelen är 78 %, mot 74 % året före.", True),
        ("Andelen är 78 % jämfört med 74 %.", True),
        ("Andelen är 78 % och sjukfrånvaron bland de anställda är 7 %.", False),
        ("Andelen är 78 % och tiden är 12 dagar.", False),
        ("Antalet var 34 personer den 31 maj, mot 41 vid samma tid i fjol.", True),
        ("Det gjordes 4 962 besök i huset, vilket kan jämföras med 5 132 året före.", True),
        ("Det kom 131 anmälningar till oss, en tydlig ökning från 117.", True),
        ("Det kom 131 anmälningar, 12 färre än i fjol.", False),
    ],
)
def test_figures_of_the_same_thing(text: str, wanted: bool) -> None:
    first, second = find_figures(text)
    assert continues(text, first, second) is wanted
