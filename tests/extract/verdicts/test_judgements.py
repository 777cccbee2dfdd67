"""Sentences as reports write them, and the verdicts that they pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.verdicts.judgements import find_judgements
from extract.verdicts.lines import is_verdict_line, opening_verdict, status_word
from models import Passage

# Sentence, and its verdicts: status (`?` for a forecast), with the words where the span is of interest.
JUDGED = [
    # the goal behind its verb and the subject, its negation or degree between them or behind both
    ("Under året nådde nämnden inte målet.", "not_achieved"),
    ("I år når förvaltningen tyvärr inte heller målet.", "not_achieved"),
    ("Under våren nådde verksamheten bara delvis målet.", "partly"),
    ("Målet nådde nämnden inte.", "not_achieved"),
    ("Avdelningen har lyckats uppnå målet delvis.", "partly"),
    ("Vi hann inte anställa någon och därför når vi bara halva målet.", "partly"),
    ("Lokalen blev inte klar i tid och vi når därför målet först nu.", "achieved"),
    ("Under halva året har målet inte nåtts.", "not_achieved"),
    ("Vi har nått målet till viss del.", "partly"),
    ("Målet har inte uppfyllts till fullo.", "partly"),
    ("Målet är till 75 % uppfyllt.", "partly"),
    ("Målet är därmed att betrakta som uppfyllt.", "achieved"),
    ("Nämnden klarade 27 prov, och målet är inte nått.", "not_achieved"),
    # the goal as what was set out, by whom and with what it is told
    ("Andelen ligger klart över det vi hade bestämt.", "achieved"),
    ("Med 94 procent nås den nivå som nämnden har beslutat om.", "achieved"),
    ("Vi klarar därmed det som utlovats.", "achieved"),
    ("Den gränsen har vi hållit oss under.", "achieved"),
    ("Huset var stängt, och därför nådde vi inte upp till det antal som styrelsen bestämt.", "not_achieved"),
    ("Utfallet är sämre än vad förvaltningen åtagit sig.", "not_achieved"),
    ("Styrelsen ser att bolaget ännu inte når ägarens krav.", "not_achieved"),
    ("Vi når nästan upp till den nivå som nämnden satt.", "partly"),
    ("Målet är inte uppnått, eftersom andelen ligger under den beslutade nivån.", "not_achieved"),
    # what refers back, for whom and when it holds behind it
    ("Det har vi klarat båda terminerna.", "achieved"),
    ("Det klarade vi för alla utom en.", "achieved"),
    ("Det återstår en del innan vi är i mål.", "partly"),
    # achieved
    ("Ingen har väntat längre än tre månader, så där har vi lyckats.", "achieved"),
    ("Så har det varit hela året.", "achieved"),
    ("Det gick vägen!", "achieved"),
    ("Uppdraget att minska kostnaden för placeringar har kunnat genomföras.", "achieved"),
    ("Så blev det också.", "achieved"),
    ("Ja, det har vi klarat.", "achieved"),
    ("Vi nådde ända fram.", "achieved"),
    ("Nämnden konstaterar att det är gjort.", "achieved"),
    ("Det kan vi bocka av.", "achieved"),
    ("Här är vi i mål.", "achieved"),
    ("Kravet är uppfyllt.", "achieved"),
    ("Det är ett av få mål som är helt uppfyllt.", "achieved"),
    ("Målet är uppnått.", "achieved"),
    ("Målet är helt uppnått för året.", "achieved"),
    ("Målen har uppnåtts.", "achieved"),
    ("Målet har nåtts.", "achieved"),
    ("Målvärdet uppnås.", "achieved"),
    ("Målet uppfylldes redan i mars.", "achieved"),
    ("Målet är uppfyllt.", "achieved"),
    ("Målet att minska väntetiden är uppnått.", "achieved"),
    ("Målet om kontinuitet är uppnått.", "achieved"),
    ("Måluppfyllelsen är god.", "achieved"),
    ("Delmålet har infriats.", "achieved"),
    ("Vi har nått målet.", "achieved"),
    ("Enheten uppfyller målet.", "achieved"),
    ("Enheten når målet om 90 procent.", "achieved"),
    ("Alla som flyttar in bedöms, vilket innebär att målet nås.", "achieved"),
    ("Meritvärdet ligger nu 1,5 poäng över målet.", "achieved"),
    ("Sammantaget ser nämnden ut att nå målet.", "achieved?"),
    ("Alla ska klara proven, och dit når vi inte i år heller.", "not_achieved"),
    ("Nattfastemålet har inte nåtts på något boende.", "not_achieved"),
    ("Andelen har ökat men når inte upp till delmålet på 80 procent.", "not_achieved"),
    ("Därmed bedöms målet vara uppfyllt.", "achieved"),
    ("Sammantaget bedöms målet som uppnått.", "achieved"),
    ("MÅLET ÄR UPPNÅTT", "achieved"),
    ("✔ Målet har nåtts eller förväntas nås", "achieved"),
    ("Full måluppfyllelse", "achieved"),
    ("Vi klarade målet.", "achieved"),
    ("Målet har överträffats.", "achieved"),
    ("Målet måste anses vara uppfyllt.", "achieved"),
    ("Målet får anses uppnått.", "achieved"),
    ("Målnivån är uppnådd.", "achieved"),
    ("Åtagandet är uppfyllt.", "achieved"),
    ("Målet uppfylls till 100 procent.", "achieved"),
    ("Vi har lyckats nå målet.", "achieved"),
    ("Fler trivs nu och det målet når vi.", "achieved"),
    ("Resultatet är bättre än målet.", "achieved"),
    ("Uppdraget är slutfört.", "achieved"),
    ("Målet är grönt.", "achieved"),
    ("Årsmålet nås.", "achieved"),
    ("Frånvaron gick från 9 till 5,8 procent och har därmed uppfyllt målet.", "achieved"),
    ("Målet är till 100 procent uppfyllt.", "achieved"),
    ("Målet är i det närmaste uppfyllt.", "partly"),
    ("Målet är till hälften uppfyllt.", "partly"),
    ("Målet är bara uppfyllt till hälften.", "partly"),
    ("Målet är till 80 procent uppfyllt.", "partly"),
    ("Målet är långt ifrån uppnått.", "not_achieved"),
    ("Enheten är inte i mål.", "not_achieved"),
    ("Även om målet om delaktighet är nått återstår en del.", "achieved"),
    ("Det har vi lyckats med.", "achieved"),
    ("Nämnden lever upp till målet.", "achieved"),
    ("Målet har hållits.", "achieved"),
    ("Snittet blev 55 dagar, vilket är inom målet.", "achieved"),
    ("Målet är genomfört.", "achieved"),
    ("Delmålet har slutförts under året.", "achieved"),
    ("Målet är avklarat.", "achieved"),
    ("Målet har realiserats.", "achieved"),
    ("Målet gick i uppfyllelse.", "achieved"),
    ("Målet gick att nå.", "achieved"),
    ("Måluppfyllelsen har varit god.", "achieved"),
    ("Vi bedömer måluppfyllelsen som god.", "achieved"),
    ("Graden av måluppfyllelse är hög.", "achieved"),
    ("Målet har en hög grad av måluppfyllelse.", "achieved"),
    ("Samtliga enheter når målet.", "achieved"),
    ("Mycket talar för att målet kommer att uppfyllas.", "achieved?"),
    ("Allt tyder på att målet nås.", "achieved?"),
    ("Vi tror att målet nås.", "achieved?"),
    ("Allt tyder på att målet är nått.", "achieved"),
    # not achieved
    ("Av 41 elever klarade 27 proven, och målet är följaktligen inte nått.", "not_achieved"),
    ("Det är fler än någonsin, men där är vi inte än.", "not_achieved"),
    ("Utvecklingen gick alltså åt fel håll.", "not_achieved"),
    ("Det räcker inte, för vi menar alla.", "not_achieved"),
    ("Beslutet är alltså inte uppfyllt.", "not_achieved"),
    ("Så blev det inte.", "not_achieved"),
    ("Det har vi inte klarat.", "not_achieved"),
    ("Vi nådde inte fram.", "not_achieved"),
    ("Det hann vi inte med.", "not_achieved"),
    ("Detta har tyvärr inte genomförts.", "not_achieved"),
    ("Vi är inte där ännu.", "not_achieved"),
    ("Här har vi misslyckats.", "not_achieved"),
    ("Vi har långt kvar.", "not_achieved"),
    ("Löftet kunde inte hållas.", "not_achieved"),
    ("Det andra nåddes inte.", "not_achieved"),
    ("Målet är inte uppnått.", "not_achieved"),
    ("Målet är inte genomfört.", "not_achieved"),
    ("Målet har inte påbörjats.", "not_achieved"),
    ("Målet nåddes aldrig.", "not_achieved"),
    ("Målet gick inte i uppfyllelse.", "not_achieved"),
    ("Ingen av enheterna når målet.", "not_achieved"),
    ("Målet kan inte anses infriat.", "not_achieved"),
    ("Måluppfyllelsen har varit bristfällig.", "not_achieved"),
    ("Målet är ej uppfyllt.", "not_achieved"),
    ("Målet uppnås inte.", "not_achieved"),
    ("Målet uppnåddes inte under året.", "not_achieved"),
    ("Målet har inte nåtts.", "not_achieved"),
    ("Vi har inte uppnått målet.", "not_achieved"),
    ("Enheten når inte målet.", "not_achieved"),
    ("Andelen utbildade når inte årsmålet.", "not_achieved"),
    ("Det lyckades vi tyvärr inte med.", "not_achieved"),
    ("Nämnden lever inte upp till målet.", "not_achieved"),
    ("Boendet missade målet med fyra dagar.", "not_achieved"),
    ("Målet hölls inte.", "not_achieved"),
    ("Enheten uppfyller inte målet.", "not_achieved"),
    ("Vi beklagar att enheten inte når målet.", "not_achieved"),
    ("Målvärdet har ännu inte uppnåtts.", "not_achieved"),
    ("Målet bedöms inte som uppfyllt.", "not_achieved"),
    ("Målet har ej nåtts eller bedöms inte kunna nås", "not_achieved"),
    ("Ingen måluppfyllelse.", "not_achieved"),
    ("Målet kan inte anses uppnått.", "not_achieved"),
    ("Målet på 90 procent är inte uppnått.", "not_achieved"),
    ("Målet måste betecknas som ej uppnått.", "not_achieved"),
    ("Målet har inte kunnat nås.", "not_achieved"),
    ("Målet klarades inte.", "not_achieved"),
    ("Fyra av fem trivs, så det målet nådde vi inte.", "not_achieved"),
    ("Vi har inte lyckats med att nå målet.", "not_achieved"),
    ("Måluppfyllelsen är låg.", "not_achieved"),
    ("Det är en bit kvar till målet.", "not_achieved"),
    ("Uppdraget är inte slutfört.", "not_achieved"),
    ("Inget av målen har uppnåtts.", "not_achieved"),
    ("Andelen nöjda ligger fyra procentenheter under målet.", "not_achieved"),
    ("Andelen nöjda ligger klart över målet.", "achieved"),
    ("Sjukfrånvaron ligger en procentenhet under målvärdet.", "achieved"),
    ("Väntetiden är i snitt fyra dagar över målet.", "not_achieved"),
    ("Snittet hamnade sex dagar över målet.", "not_achieved"),
    ("Kostnaden har ökat men andelen nöjda ligger över målet.", "achieved"),
    ("Matsvinnet överstiger målvärdet.", "not_achieved"),
    ("Utfallet motsvarar målvärdet.", "achieved"),
    ("Målvärdet på 80 procent har passerats.", "achieved"),
    ("Resultatet är inte i nivå med målet.", "not_achieved"),
    ("Målet har trots insatserna inte gått att nå.", "not_achieved"),
    ("Därmed når förvaltningen målet om friska barn inte.", "not_achieved"),
    ("Inom parkdriften nås målet för plantering ännu inte.", "not_achieved"),
    ("Målvärdet att kön ska minska nås inte.", "not_achieved"),
    ("Målet att alla elever ska kunna simma är uppnått.", "achieved"),
    ("Målet att alla elever ska kunna simma inte är uppnått.", "not_achieved"),
    # partly
    ("Det lyckades bara delvis.", "partly"),
    ("Vi är nästan framme.", "partly"),
    ("Vi är inte riktigt där.", "partly"),
    ("Vi har inte riktigt nått fram.", "partly"),
    ("Det har vi klarat till viss del.", "partly"),
    ("Vi har kommit en god bit på väg.", "partly"),
    ("Målet är på det stora hela uppnått.", "partly"),
    ("Målet är till allra största delen uppfyllt.", "partly"),
    ("Målet är praktiskt taget nått.", "partly"),
    ("Målet har inte uppfyllts i sin helhet.", "partly"),
    ("Målet har delvis genomförts.", "partly"),
    ("Vi har uppnått målet till stora delar.", "partly"),
    ("Målet nås på alla enheter utom en.", "partly"),
    ("Målet är uppfyllt i två av tre skolor.", "partly"),
    ("Måluppfyllelsen är i huvudsak god.", "partly"),
    ("Målet har delvis måluppfyllelse.", "partly"),
    ("Andelen nöjda når inte riktigt upp till målet.", "partly"),
    ("Förvaltningen uppfyller målet bara delvis.", "partly"),
    ("Målet är delvis uppnått.", "partly"),
    ("Målet har delvis uppfyllts.", "partly"),
    ("Målet är till viss del uppfyllt.", "partly"),
    ("Målet är inte helt uppnått.", "partly"),
    ("Målet är ännu inte fullt ut uppnått.", "partly"),
    ("Målet uppnås inte helt.", "partly"),
    ("Vi har delvis nått målet.", "partly"),
    ("Målet bedöms vara delvis uppfyllt.", "partly"),
    ("Målet är nästan uppnått.", "partly"),
    ("Delvis måluppfyllelse", "partly"),
    ("Målet nåddes nästan.", "partly"),
    ("Målet är i huvudsak uppnått.", "partly"),
    ("Målet är till stor del uppfyllt.", "partly"),
    ("Målet har inte nåtts fullt ut.", "partly"),
    ("Målet är mycket nära att nås.", "partly"),
    ("Målet är uppfyllt till 75 %.", "partly"),
    ("Gruppen nådde inte riktigt ända fram.", "partly"),
    # forecasts
    ("Målet förväntas uppnås.", "achieved?"),
    ("Målet bedöms uppnås vid årets slut.", "achieved?"),
    ("Målet beräknas nås under hösten.", "achieved?"),
    ("Målet kommer att uppfyllas.", "achieved?"),
    ("Målet bedöms kunna nås.", "achieved?"),
    ("Prognosen är att målet uppnås.", "achieved?"),
    ("Målet kommer inte att nås.", "not_achieved?"),
    ("Målet kommer inte att kunna uppnås i år.", "not_achieved?"),
    ("Målet förväntas inte uppnås.", "not_achieved?"),
    ("Målet bedöms inte kunna nås under året.", "not_achieved?"),
    ("Det är inte troligt att målet nås.", "not_achieved?"),
    ("Målet kan uppnås.", "achieved?"),
    ("Målet bör kunna nås nästa år.", "achieved?"),
    ("Målet ser ut att nås.", "achieved?"),
    ("Vi räknar med att nå målet.", "achieved?"),
    ("Målet förväntas uppnås när det nya huset står klart.", "achieved?"),
    ("Målet riskerar att inte nås.", "not_achieved?"),
    ("Det finns risk att målet inte uppfylls.", "not_achieved?"),
    ("Målet uppnås sannolikt inte.", "not_achieved?"),
    ("Målet bedöms kunna uppnås till viss del.", "partly?"),
    ("Målet bedöms delvis uppnås.", "partly?"),
    ("Målet förväntas delvis nås.", "partly?"),
    ("Måluppfyllelsen bedöms bli god vid årets slut.", "achieved?"),
    ("Måluppfyllelsen förväntas bli låg.", "not_achieved?"),
    # uncertain
    ("Det är oklart om målet är uppnått.", "uncertain"),
    ("Målet bedöms vara svårt att nå.", "uncertain?"),
    # not measured
    ("Det vet vi först i vår.", "not_measured"),
    ("Det kan vi inte svara på.", "not_measured"),
    ("Utfallet för mål 8 går inte att utläsa.", "not_measured"),
    ("Målet går inte att utvärdera.", "not_measured"),
    ("Det saknas underlag för att bedöma målet.", "not_measured"),
    ("Vi saknar statistik för att följa upp målet.", "not_measured"),
    ("Vi kan inte bedöma om målet är uppfyllt.", "not_measured"),
    ("Vi vet ännu inte om målet är uppnått.", "not_measured"),
    ("Det är oklart om målet att hyran ska sänkas, kommer att nås.", "uncertain?"),
    ("Osäker bedömning om målet nås", "uncertain"),
    ("Osäkert om målet nås.", "uncertain"),
    ("Det är osäkert om målet kommer att nås.", "uncertain?"),
    ("Det är svårt att bedöma om målet nås.", "uncertain?"),
    ("Det är oklart om målet kan uppnås.", "uncertain?"),
    ("Det är tveksamt om målet kan nås.", "uncertain?"),
    ("Det går inte att säga om målet kommer att uppnås.", "uncertain?"),
    ("Måluppfyllelsen är osäker.", "uncertain"),
    ("Målet blir svårt att nå.", "not_achieved?"),
    ("Målet bedöms bli svårt att nå.", "uncertain?"),
    # ongoing, not measured
    ("Arbetet är på god väg.", "ongoing"),
    ("Målet är på väg att uppnås.", "ongoing"),
    ("Arbetet går enligt plan.", "ongoing"),
    ("Vi är på rätt väg men har en bit kvar.", "ongoing"),
    ("Resultatet redovisas i bokslutet.", "not_measured"),
    ("Målet följs upp i årsredovisningen.", "not_measured"),
    ("Målet mäts inte i år.", "not_measured"),
    ("Målet har inte kunnat mätas.", "not_measured"),
    ("Målet kan inte bedömas förrän enkäten är klar.", "not_measured"),
    ("Underlag saknas.", "not_measured"),
    ("Indikatorn är ej mätt.", "not_measured"),
    ("Målet har inte kunnat följas upp.", "not_measured"),
    ("Inget resultat finns att redovisa.", "not_measured"),
    ("Ingen mätning har gjorts under året.", "not_measured"),
    ("Indexet kan därför inte redovisas här.", "not_measured"),
    ("Resultatet är ännu inte klart.", "not_measured"),
]

SEVERAL = [
    ("Målet nåddes 2018 men inte 2019.", ["achieved", "not_achieved"]),
    ("Målet var inte uppfyllt i fjol men är uppfyllt i år.", ["not_achieved", "achieved"]),
    ("Målet nåddes inte i fjol men har nåtts i år.", ["not_achieved", "achieved"]),
    ("Målet nåddes inte 2018, men för 2019 nås målet.", ["not_achieved", "achieved"]),
    ("Dit har vi inte nått, men målet får anses delvis uppfyllt.", ["partly"]),
    ("Målet är uppnått för förskolan men inte uppnått för fritidshemmen.", ["achieved", "not_achieved"]),
    (
        "Beträffande bemötande är målet uppnått; gällande delaktighet är målet inte uppnått.",
        ["achieved", "not_achieved"],
    ),
    ("Väntetiden når målet medan målet för kontinuitet är delvis uppnått.", ["achieved", "partly"]),
    ("Målet är inte uppnått, men förväntas uppnås nästa år.", ["not_achieved", "achieved?"]),
    ("Målet är uppnått för kvinnor men inte för män.", ["achieved", "not_achieved"]),
    ("Målet är uppfyllt i förskolan men bara delvis på fritidshemmen.", ["achieved", "partly"]),
    ("Målet är inte nått för pojkar men väl för flickor.", ["not_achieved", "achieved"]),
    ("Målet är inte helt nått men resultatet går åt rätt håll.", ["partly"]),
    ("Barnen når målet medan vuxna inte gör det.", ["achieved", "not_achieved"]),
    ("Hemtjänsten klarar målet, vilket särskilt boende inte gör.", ["achieved", "not_achieved"]),
    ("Grundskolan uppfyller målet men det gör inte gymnasiet.", ["achieved", "not_achieved"]),
    ("Flickorna når målet, men inte pojkarna.", ["achieved", "not_achieved"]),
    ("Parkenheten når inte målet men det gör gatuenheten.", ["not_achieved", "achieved"]),
    ("Södra skolan når inte målet medan norra skolan gör det.", ["not_achieved", "achieved"]),
    ("Det är osäkert om målet för bygglov nås men målet för tillsyn nås.", ["uncertain", "achieved"]),
    ("Målet är uppnått men inte fullt ut.", ["achieved"]),
    ("Målet är inte uppnått men det gör inte så mycket.", ["not_achieved"]),
    ("Arbetet är på god väg och målet förväntas uppnås i höst.", ["achieved?"]),
]

NO_JUDGEMENT = [
    "Det räcker inte med en lärare i varje klass.",
    "Enheten har god måluppfyllelse på två av fem mål.",
    "Måluppfyllelsen är låg i ett av de tre målen.",
    "Nämnden har uppnått sex av årets åtta mål.",
    "Så är det i de flesta kommuner.",
    "Det har vi gjort tillsammans med hälsocentralen.",
    "Det är gjort för att spara pengar.",
    "Vi har inte fått svar från alla.",
    "Det var inte lätt att rekrytera.",
    "Vi har långt till närmaste skola.",
    "Det återstår att se över rutinerna.",
    "Ett av få mål som nämnden har följs upp i maj.",
    "Brukarnas behov blir tillgodosedda.",
    "Målet är klart formulerat.",
    "Det saknas personal för att bedöma ansökningarna.",
    "Planen för måluppfyllelsen är god och ska följas.",
    "Når vi målet?",
    "Vi hoppas att målet är uppnått till våren.",
    "Hälften av alla enheter når målet.",
    "Tre av fyra boenden når målet.",
    "Andelen elever som uppnått målen i matematik är 81 procent.",
    "Vi har lyckats rekrytera två lärare.",
    "Målet hålls levande i vardagen.",
    "För att nå målet krävs fler platser.",
    "Vi arbetar för att målet ska uppnås.",
    "Målet ska vara uppnått senast 2026.",
    "Om målet uppnås får personalen tårta.",
    ("När målet har uppnåtts avslutas insatsen."),
    "Hur målet ska uppnås beskrivs i planen.",
    "Vi vill uppnå målet tillsammans.",
    "Personalen måste nå målet på kortare tid.",
    "Genom att följa rutinen kan målet nås.",
    "Två av tre mål är uppnådda.",
    "Flera mål har uppnåtts under året.",
    "Samtliga mål är uppfyllda.",
    "Majoriteten av målen är uppfyllda.",
    "Utan pandemin hade målet nåtts.",
    "Målet nås när indikatorn är över 80.",
    "Syftet är att målen uppfylls.",
    "Indikatorerna visar i vilken grad målet är uppfyllt.",
    "Andelen elever som når målen i alla ämnen är 80 procent.",
    "Vi fortsätter arbetet med att uppfylla målet.",
    "Målet är att alla ska nå kunskapskraven.",
    "Chefen har nåtts av synpunkter från de anhöriga.",
    "Vi har nått ut till alla hushåll.",
    "Resultatet redovisas i tabellen nedan.",
    "Rutinen följs upp varje månad.",
    "Det är svårt att rekrytera sjuksköterskor.",
    "Driften visar ett överskott på 300 tkr.",
    "Mål och måluppfyllelse",
    "Inget mål är uppfyllt.",
    "Det återstår mycket innan målet är nått.",
    "Tre av målen nås, två nås inte och ett kan inte bedömas ännu.",
    "Uppfylls målet får enheten behålla överskottet.",
    "Målet nås genom fler besök på kvällstid.",
    "Åtgärderna väntas bidra till att målet nås.",
    "Målet är att utfallet ska ligga över målvärdet.",
    "Utfallet ligger varken över eller långt från rikets snitt.",
    "Temperaturen i lokalerna ligger under 20 grader.",
    "Fyra av tio brukare når målvärdet för nattfasta.",
    "Målet ska kunna nås utan nya lån.",
    "Familjen gick inte att nå.",
    "Avvikelserna blev färre, vilket är nära målet.",
    "Enheten har under målet trygghet tre indikatorer.",
    "Utvecklingen diskuteras under målårets första månad.",
    "Arbetet med målet fortsätter.",
    "Syftet är att mål och resultat hänger ihop.",
    "Eleverna når upp till den nivå som krävs för betyget E.",
    "Kostnaden ligger över den nivå som budgeterats.",
    "Nämnden har beslutat om en ny nivå för avgiften.",
    "",
]


def verdicts(sentence: str) -> list[str]:
    return [f"{judgement.status}{'?' * judgement.forecast}" for judgement in find_judgements(sentence)]


@pytest.mark.parametrize(("sentence", "verdict"), JUDGED)
def test_a_sentence_with_a_verdict(sentence: str, verdict: str) -> None:
    assert verdicts(sentence) == [verdict]


@pytest.mark.parametrize(("sentence", "wanted"), SEVERAL)
def test_a_sentence_with_several_verdicts(sentence: str, wanted: list[str]) -> None:
    assert verdicts(sentence) == wanted


@pytest.mark.parametrize("sentence", NO_JUDGEMENT)
def test_a_sentence_without_a_verdict(sentence: str) -> None:
    assert verdicts(sentence) == []


# Sentence with the words of the verdict in brackets.
SPANS = [
    "Under året har [målet uppnåtts].",
    "Vår bedömning är att [målet är uppnått] trots allt.",
    "Beträffande bemötande är [målet inte uppnått].",
    "[Målet är delvis uppnått] eftersom hälften har svarat.",
    "Enheten [uppfyller målet].",
    "Vi [har inte nått målet] i år.",
    "Därmed [uppnås målet] för hela året.",
    "[Osäkert om målet nås] i år.",
    "Enkäten görs i oktober och [redovisas i bokslutet].",
    "Införandet [går enligt plan].",
]


@pytest.mark.parametrize("marked", SPANS)
def test_the_words_of_a_verdict(marked: str) -> None:
    sentence = marked.replace("[", "").replace("]", "")
    (judgement,) = find_judgements(sentence)
    assert sentence[judgement.start : judgement.end] == marked[marked.index("[") + 1 : marked.index("]")]


@pytest.mark.parametrize(
    ("sentence", "names_goal"),
    [("Målet är uppnått.", True), ("Indikatorn är uppfylld.", True), ("Det uppfylls delvis.", False)],
)
def test_whether_the_goal_is_named(sentence: str, names_goal: bool) -> None:
    (judgement,) = find_judgements(sentence)
    assert judgement.names_goal is names_goal


def test_a_passage_is_judged_as_its_text() -> None:
    assert list(find_judgements(Passage("Målet är uppnått."))) == list(find_judgements("Målet är uppnått."))


def test_words_that_mix_two_statuses_judge_without_a_status() -> None:
    (judgement,) = find_judgements("Mål som inte uppnåtts eller delvis uppnåtts")
    assert judgement.status is None


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Uppfyllt: Nej", "not_achieved"),
        ("Mål uppfyllt: Delvis", "partly"),
        ("Uppfyllt:", "achieved"),
        ("Uppfyllt: 3 av 5 indikatorer", None),
        ("Målbedömning: Uppfyllt Uppfyllt", "achieved"),
        ("Måluppfyllelse: Delvis uppfyllt Delvis uppfyllt", "partly"),
        ("Målet är uppnått", "achieved"),
        ("◆ Osäker bedömning om målet nås", "uncertain"),
        ("Målet har ej nåtts eller bedöms inte kunna nås", "not_achieved"),
        ("Målet delvis uppnått", "partly"),
        ("Mål som uppnåtts:", "achieved"),
        ("Mål som ej uppnåtts", "not_achieved"),
        ("Alla barn ska känna sig trygga", None),
        ("Målet är uppnått eftersom alla elever har fått en plan och alla föräldrar har bjudits in till samtal.", None),
        ("Enhetschefens kommentar", None),
        ("", None),
    ],
)
def test_a_line_that_is_nothing_but_a_verdict(line: str, status: str | None) -> None:
    judgement = is_verdict_line(line)
    assert (judgement.status if judgement else None) == status


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Uppfyllt", "achieved"),
        ("Uppnått", "achieved"),
        ("Helt uppfyllt", "achieved"),
        ("● Grön", "achieved"),
        ("Delvis", "partly"),
        ("I hög grad", "partly"),
        ("I låg grad", "not_achieved"),
        ("Delvis uppnått", "partly"),
        ("Gul", "partly"),
        ("Ej uppfyllt", "not_achieved"),
        ("Ej uppfyllt på grund av vakanser", "not_achieved"),
        ("Uppfyllt utom på två enheter", "partly"),
        ("Målet nått: Ja, med råge", "achieved"),
        ("Målet nått: Nej", "not_achieved"),
        ("Måluppfyllelse: Otillräcklig", "not_achieved"),
        ("Inte uppnått", "not_achieved"),
        ("Röd", "not_achieved"),
        ("Nej", "not_achieved"),
        ("Pågår", "ongoing"),
        ("Påbörjad", "ongoing"),
        ("Ej mätt", "not_measured"),
        ("Redovisas i bokslutet", "not_measured"),
        ("Osäkert", "uncertain"),
        ("Målet är uppnått", "achieved"),
        ("78 %", None),
        ("Kommentar", None),
        ("", None),
    ],
)
def test_a_cell_of_a_status_column(cell: str, status: str | None) -> None:
    judgement = status_word(cell)
    assert (judgement.status if judgement else None) == status
    if judgement is not None:
        assert cell[judgement.start : judgement.end].strip() and judgement.end <= len(cell)


@pytest.mark.parametrize(
    ("comment", "status"),
    [
        ("Delvis uppfyllt. Två gårdar har öppnat.", "partly"),
        ("Ej uppnått. Snittet blev 81 dagar.", "not_achieved"),
        ("Uppfyllt.", "achieved"),
        ("Klart. Två gårdar har öppnat.", None),  # what is done need not be the goal
        ("Två gårdar har öppnat. Uppfyllt.", None),
        ("Uppfyllt av alla enheter utom en. Den har haft brist på personal.", None),
        ("", None),
    ],
)
def test_a_comment_that_opens_with_a_verdict(comment: str, status: str | None) -> None:
    judgement = opening_verdict(comment)
    assert (judgement.status if judgement else None) == status


WORDS = (
    "målet målen målvärdet är har inte ej delvis helt uppnått uppnåtts nås nått uppfyllt kommer att förväntas bedöms",
    "om osäkert men medan och eller för vad gäller trygghet redovisas i bokslutet på god väg enligt plan vi 90 % . ,",
)


@given(st.lists(st.sampled_from(" ".join(WORDS).split()), max_size=25).map(" ".join))
def test_spans_are_in_order_and_apart(sentence: str) -> None:
    at = 0
    for judgement in find_judgements(sentence):
        assert at <= judgement.start < judgement.end <= len(sentence)
        assert sentence[judgement.start : judgement.end].strip()
        at = judgement.end


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("☐ Uppfyllt ☒ Delvis uppfyllt ☐ Ej uppfyllt", "partly"),
        ("☑ Ja ☐ Nej", "achieved"),
        ("[ ] Uppnått [x] Ej uppnått", "not_achieved"),
        ("( ) Uppfyllt (X) Delvis ( ) Ej uppfyllt", "partly"),
        ("□ Uppfyllt □ Delvis uppfyllt ■ Ej mätt", "not_measured"),
        ("☐ Uppfyllt ☐ Delvis uppfyllt ☐ Ej uppfyllt", None),  # none is checked
        ("☒ Uppfyllt ☒ Delvis uppfyllt", None),  # two are
        ("☒ Hemtjänst ☐ Boende", None),
    ],
)
def test_a_checked_box_judges(line: str, status: str | None) -> None:
    verdict = status_word(line)
    assert (verdict.status if verdict else None) == status
    if verdict is not None:
        assert line[verdict.start : verdict.end].isprintable() and not line[verdict.start : verdict.end].startswith("☒")
