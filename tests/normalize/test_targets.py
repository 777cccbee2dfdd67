"""What goals ask for. Phrases are our own, in the manner of real goals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.numbers import read_quantity
from normalize.targets import Target, parse_target, target_of_value


@pytest.mark.parametrize(
    ("text", "comparator", "value", "unit"),
    [
        # bounds
        ("väntetiden inte ska överstiga 60 dagar från beslut", "<=", 60, "days"),
        ("kontinuiteten ska öka, så att ingen brukare möter fler än tolv personer", "<=", 12, "count"),
        ("hålla sjukfrånvaron under fem procent", "<", 5, "percent"),
        ("få ner kostnaden till under 8 procent", "<", 8, "percent"),
        ("Andelen nöjda ska öka till över 80 procent", ">", 80, "percent"),
        ("andelen skulle vara lägst 85 procent", ">=", 85, "percent"),
        ("Minst 72% av de sökande ska ha fått ett besked", ">=", 72, "percent"),
        ("Under 2021 ska minst 90 % av eleverna ha en plan", ">=", 90, "percent"),
        ("Max 12 dagar i snitt till första besök", "<=", 12, "days"),
        ("Sjukfrånvaron ska vara högst 6,5 procent", "<=", 6.5, "percent"),
        ("Antal placeringar ska minska och uppgå till högst 1 250 st.", "<=", 1250, "count"),
        ("Frånvaron ska minska till högst 7 procent", "<=", 7, "percent"),
        ("Enheten ska genomföra minst tre aktiviteter under året", ">=", 3, "count"),
        ("Kvoten ska öka till minst 0,9", ">=", 0.9, "ratio"),
        ("Nöjd kund-index ska vara minst 75", ">=", 75, "index"),
        ("Väntetiden ska inte överstiga 30 dagar", "<=", 30, "days"),
        ("Andelen missnöjda ska vara mindre än 10 procent", "<", 10, "percent"),
        ("Ingen ska behöva vänta mer än tre veckor på besked", "<=", 3, "weeks"),
        ("Inga barn ska gå i grupper med fler än 18 barn", "<=", 18, "count"),
        ("Ingen boende ska ha en nattfasta som är längre än elva timmar", "<=", 11, "hours"),
        # shares without a bound
        ("80 % av brukarna ska vara nöjda med sin insats", ">=", 80, "percent"),
        ("I 95 % av ärendena skall barnets röst framgå", ">=", 95, "percent"),
        ("85% upplever att de får rätt hjälp", ">=", 85, "percent"),
        ("100% svar i enkäten", ">=", 100, "percent"),
        ("Handboken ska användas till 100 %", ">=", 100, "percent"),
        ("60 % av unga 16-24 år ska vara i arbete ett år efter avslut", ">=", 60, "percent"),
        # shares told as parts
        ("Nio av tio besökare ska vara nöjda med badet", ">=", 90, "percent"),
        ("Minst hälften av personalen ska vara förskollärare", ">=", 50, "percent"),
        ("Var femte invånare ska ha fått kursen", ">=", 20, "percent"),
        # times
        ("Alla ska erbjudas ett samtal inom två veckor", "<=", 2, "weeks"),
        ("Beslut ska fattas inom fyra månader", "<=", 4, "months"),
        ("Familjen erbjuds tid inom 2-3 veckor", "<=", 3, "weeks"),
        ("Svar ska ges inom 24 timmar", "<=", 24, "hours"),
        ("90 % av besluten ska vara klara inom 14 dagar", ">=", 90, "percent"),
        # levels
        ("Öka antalet inrapporterade förslag till 150 stycken", ">=", 150, "count"),
        ("Teamet ska ha utökats till fyra medarbetare", ">=", 4, "count"),
        ("Antalet vräkningar ska minska till 5", "<=", 5, "count"),
        ("Resultatet ska ligga på samma nivå 88,4%", "=", 88.4, "percent"),
        ("Kommunen ska vara en av de 20 bästa i landet", "<=", 20, "rank"),
        ("Kommunen ska vara bland de tio bästa", "<=", 10, "rank"),
        ("Minska sjukfrånvaron med två procent", "decrease", 2, "percent"),
        ("Antalet deltagare ska öka med 15 procent", "increase", 15, "percent"),
        ("Vi ska ha 12 förbättringsförslag", ">=", 12, "count"),
        ("Inga olyckor ska inträffa på arbetstid", "=", 0, "count"),
        # directions
        ("Antalet sammanbrott ska minska jämfört med 2017", "decrease", None, None),
        ("Andelen behöriga lärare ska öka", "increase", None, None),
        ("Fler ska läsa på somrarna", "increase", None, None),
        ("Ökat antal samverkansmöten", "increase", None, None),
        ("Förbättrade värden i årets enkät", "increase", None, None),
        ("Samverkan med skolan ska förbättras", "increase", None, None),
        ("Fallande kurva för antalet hushåll", "decrease", None, None),
        ("Matsvinnet ska halveras till 2030", "decrease", None, None),
        ("Antalet väntande ska vara färre än föregående år", "decrease", None, None),
        ("Fler ärenden ska kunna skötas på nätet", "increase", None, None),
    ],
)
def test_target(text: str, comparator: str, value: float | None, unit: str | None) -> None:
    assert parse_target(text) == Target(comparator, value, unit)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Alla ungdomar 13-20 år ska erbjudas en kontakt",
        "Jämställdheten ska vara säkrad år 2026",
        "Fossilfri kommun 2030",
        "Hushållen ska ha egen försörjning sex månader efter avslut",
        "En handlingsplan ska finnas",
        "Personer med beroende ska få stöd som ökar deras möjlighet till arbete",
        "Arbetssätt som bidrar till ökad trygghet",
        "Samtliga medarbetare ska ha ett medarbetarsamtal",
        "Boende enligt LSS 9 9 ska ha god kvalitet",
        "De boende (9 månader eller längre) ska ha en plan",
        "Alla boende skall erbjudas två timmars aktivitet i veckan",
        "Andel som får svar inom två dagar",
        "Familjer som väntat mer än nio månader ska erbjudas samtal",
        "Ingen risk att bli utan hjälp",
        "Ingen ska vänta längre än nödvändigt",
        "Budget i balans",
        "",
    ],
)
def test_no_target(text: str) -> None:
    assert parse_target(text) is None


@given(st.text(max_size=60))
def test_any_text_is_read_without_error(text: str) -> None:
    parse_target(text)


@pytest.mark.parametrize(
    ("name", "printed", "unit", "higher_is", "comparator"),
    [
        ("Sjukfrånvaro", "5,0 %", "percent", None, "<="),
        ("Andel nöjda besökare", "80 %", "percent", None, ">="),
        ("Placering i en ranking", "100", None, None, "<="),
        ("Nettokostnad i procent av budget", "100 %", "percent", None, "<="),
        ("Ej återaktualiserade ungdomar", "85 %", "percent", None, ">="),
        ("Volym", "Högst 36", None, None, "<="),
        ("Soliditet", "20 %", "percent", "better", ">="),
        ("Fall", "20", "count", "worse", "<="),
        ("Bidragstid i genomsnitt", "6,5", "months", None, "<="),
        ("Dagar från ansökan till plats", "40", "days", None, "<="),
        ("Utbildningsdagar per anställd", "3", "days", None, ">="),
        ("Barn per årsarbetare", "5,2", "ratio", None, "<="),
        ("Utsläpp av växthusgaser, ton per invånare", "3,8", "count", None, "<="),
        ("Antal som väntat längre än tre månader", "4", "count", None, "<="),
        ("Lämnade anmärkningar", "0", "count", None, "<="),
        ("Avvikelse mot budget, %", "0", "percent", None, ">="),
    ],
)
def test_target_of_value(name: str, printed: str, unit: str | None, higher_is: str | None, comparator: str) -> None:
    quantity = read_quantity(printed)
    assert quantity is not None
    assert target_of_value(name, quantity, unit, higher_is).comparator == comparator
