"""What a report says of itself, from covers of several makes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from extract.identity import find_identity
from extract.identity.titles import report_type
from models import Block, Identity
from tests.extract.builders import Part, furniture, grid, heading, laid_out, paragraph, title, written

TYPES = [
    ("Bokslut och verksamhetsberättelse 2015", "verksamhetsberattelse"),
    ("Balanserat styrkort – uppföljning 2008", "maluppfoljning"),
    ("Systematiskt kvalitetsarbete läsåret 2015/2016", "kvalitetsberattelse"),
    ("V E R K S A M H E T S B E R Ä T T E L S E 2 0 0 6", "verksamhetsberattelse"),
    ("Kvalitetsberättelse 2020", "kvalitetsberattelse"),
    ("Kvalitetsredovisning för läsåret 2019/2020", "kvalitetsberattelse"),
    ("Patientsäkerhetsberättelse 2020", "kvalitetsberattelse"),
    ("Verksamhetsberättelse 2020 Granbacken", "verksamhetsberattelse"),
    ("Delårsrapport januari–augusti 2020", "delarsrapport"),
    ("Tertialrapport 2", "delarsrapport"),
    ("Årsredovisning 2020", "arsredovisning"),
    ("Årsrapport 2020", "arsredovisning"),
    ("Måluppföljning 2020", "maluppfoljning"),
    ("Delårsbokslut augusti 2020", "delarsrapport"),
    ("Uppföljning per april 2020", "delarsrapport"),
    ("Årsuppföljning 2020", "maluppfoljning"),
    ("Rapport om kvalitetsarbetet i äldreomsorgen", "kvalitetsberattelse"),
    ("Årsanalys 2020", "arsredovisning"),
    ("Uppföljning av nämndens mål 2020", "maluppfoljning"),
    ("Måluppfyllelser kulturnämnden tertial 2, 2020", "maluppfoljning"),
    ("Måluppfyllelse i nämnden", None),
    ("Bokslut T1 2020", "delarsrapport"),
    ("Månadsuppföljning januari–juni 2020", "delarsrapport"),
    ("Uppföljningsrapport per april 2020", "delarsrapport"),
    ("Kvalitetsdokument förskolor 2020", "kvalitetsberattelse"),
    ("Resultatrapport läsåret 2019/2020", "kvalitetsberattelse"),
    ("Måluppföljning till delårsbokslut augusti 2020", "maluppfoljning"),
    ("Verksamhetsplan 2021–2023", "verksamhetsplan"),
    ("KVALITETSBERÄTTELSE", "kvalitetsberattelse"),
    ("Budget 2021 med plan 2022–2023", "verksamhetsplan"),
    ("Budget- och verksamhetsuppföljning 2020", "delarsrapport"),
    ("Resultatrapport grundskola 2020", "kvalitetsberattelse"),
    ("Resultatrapport för mars 2020", None),
    ("Kvalitets- och resultatrapport 2020", "kvalitetsberattelse"),
    ("Betygsrapport våren 2020", "kvalitetsberattelse"),
    ("Huvudmannarapport grundskola 2020", "kvalitetsberattelse"),
    ("Kvalitetsutvärdering av hemtjänsten", "kvalitetsberattelse"),
    ("Verksamhetsredovisning 2020", "verksamhetsberattelse"),
    ("Nämndens årsberättelse 2020", "verksamhetsberattelse"),
    ("Uppföljning av nämndens uppdragsplan 2020", "maluppfoljning"),
    ("Uppföljningsrapport 2, 2020", "delarsrapport"),
    ("Uppföljning tertial 1 2020", "delarsrapport"),
    ("Uppföljning januari–augusti 2020", "delarsrapport"),
    ("Prognosrapport mars 2020", "delarsrapport"),
    ("Resultat och analys 2020 Ekskolan", "kvalitetsberattelse"),
    ("Resultat och analys", None),
    ("Elevenkät 2020", None),
    ("Budget i balans", None),
    ("Nämnderna +61 mkr jämfört med budget", None),
    ("Bättre än budgeten", None),
    ("Trygghet i hemmet", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "kind"), TYPES)
def test_the_kind_of_report(text: str, kind: str | None) -> None:
    assert report_type(text) == kind


def identity(*parts: Part) -> Identity:
    return find_identity(*written(*parts))


def told(found: Identity) -> tuple[str | None, str, str | None, str | None]:
    return found.title, found.report_type, found.organisation, found.unit


TEXT = (heading("Sammanfattning"), paragraph("Året har präglats av ett gott arbete i alla arbetslag."))


@pytest.mark.parametrize(
    ("cover", "wanted"),
    [
        (
            (title("Kvalitetsberättelse 2020"), title("Granbackens äldreboende")),
            ("Kvalitetsberättelse 2020", "kvalitetsberattelse", None, "Granbackens äldreboende"),
        ),
        (
            (title("Kvalitetsberättelse 2020"), title("Förskolan Solgläntan, Barn- och skolnämnden")),
            ("Kvalitetsberättelse 2020", "kvalitetsberattelse", "Barn- och skolnämnden", "Förskolan Solgläntan"),
        ),
        (
            (title("Systematiskt kvalitetsarbete 2020"), title("Förskola, fritidshem och grundskola")),
            ("Systematiskt kvalitetsarbete 2020", "kvalitetsberattelse", None, None),
        ),
        (
            (title("Verksamhetsberättelse 2020 för Farsta stadsdelsnämnd"), title("Storlek: px")),
            (
                "Verksamhetsberättelse 2020 för Farsta stadsdelsnämnd",
                "verksamhetsberattelse",
                "Farsta stadsdelsnämnd",
                None,
            ),
        ),
        (
            (title("Årsredovisning 2020"), title("AB Ljungbostäder")),
            ("Årsredovisning 2020", "arsredovisning", "AB Ljungbostäder", None),
        ),
        (
            (title("Omsorgsnämnden"), title("Verksamhetsberättelse 2020")),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", "Omsorgsnämnden", None),
        ),
        (
            (title("Verksamhetsberättelse 2020"), title("Nämnden för arbete, näringsliv och omsorg")),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", "Nämnden för arbete, näringsliv och omsorg", None),
        ),
        (
            (title("Humanistiska nämnden"), title("Verksamhetsberättelse 2020")),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", "Humanistiska nämnden", None),
        ),
        (
            (title("Delårsrapport"), title("2020"), title("Barn- och skolnämnden")),
            ("Delårsrapport 2020", "delarsrapport", "Barn- och skolnämnden", None),
        ),
        (
            (title("Exempelby kommun"), title("Vård- och omsorgsförvaltningen"), title("Årsrapport 2020")),
            ("Årsrapport 2020", "arsredovisning", "Vård- och omsorgsförvaltningen", None),
        ),
        (
            (
                title("Verksamhetsberättelse 2020"),
                title("Hemtjänstenheten Söder"),
                title("Socialnämnden"),
                title("2021-02-14"),
            ),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", "Socialnämnden", "Hemtjänstenheten Söder"),
        ),
        (
            (title("2021-02-14"), title("Kvalitetsredovisning 2020"), title("Lindgårdens förskola")),
            ("Kvalitetsredovisning 2020", "kvalitetsberattelse", None, "Lindgårdens förskola"),
        ),
        (
            (title("Måluppföljning för kultur- och fritidsnämnden"),),
            ("Måluppföljning för kultur- och fritidsnämnden", "maluppfoljning", "Kultur- och fritidsnämnden", None),
        ),
        (
            (title("Tertialrapport 2"), title("Januari–augusti 2020"), title("Utbildningsnämnden")),
            ("Tertialrapport 2", "delarsrapport", "Utbildningsnämnden", None),
        ),
        (
            (title("Utbildningsnämnden"), furniture("Tertialrapport 2"), heading("Uppföljning av nämndens mål")),
            ("Tertialrapport 2", "delarsrapport", "Utbildningsnämnden", None),
        ),
        # what it is, of no kind that we know; a name or a date alone is no title
        (
            (title("Omsorgsnämnden"), title("Brukarundersökning i hemtjänsten 2020"), title("2021-02-03")),
            ("Brukarundersökning i hemtjänsten 2020", "other", "Omsorgsnämnden", None),
        ),
        (
            (title("Kvalitetsrapport för grundskolan 2019/2020"), title("Utbildningsförvaltningen, september 2020")),
            (
                "Kvalitetsrapport för grundskolan 2019/2020",
                "kvalitetsberattelse",
                "Utbildningsförvaltningen",
                "Grundskolan",
            ),
        ),
        (
            (
                title("Kvalitetsberättelse 2020 för särskilda boenden, område öster"),
                title("Områdeschef Eva Ek, mars 2021"),
            ),
            (
                "Kvalitetsberättelse 2020 för särskilda boenden, område öster",
                "kvalitetsberattelse",
                None,
                "Särskilda boenden, område öster",
            ),
        ),
        (
            (title("Verksamhetsberättelse 2020"), title("Enhetschef Bo Ask, februari 2021")),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", None, None),
        ),
        (
            (title("Kvalitetsberättelse 2020"), title("Granbackens äldreboende, Vård och omsorg, Exempelby kommun")),
            ("Kvalitetsberättelse 2020", "kvalitetsberattelse", "Vård och omsorg", "Granbackens äldreboende"),
        ),
        (
            (title("Verksamhetsberättelse 2020"), title("Bygg-, miljö- och tekniska nämnden")),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", "Bygg-, miljö- och tekniska nämnden", None),
        ),
        (
            (title("R äddningsnämnden i Exempelby"), title("Verksamhetsberättelse 2020")),
            ("Verksamhetsberättelse 2020", "verksamhetsberattelse", "Räddningsnämnden", None),
        ),
        (
            (title("Årsbokslut 2020"), title("Socialnämnden")),
            ("Årsbokslut 2020", "verksamhetsberattelse", "Socialnämnden", None),
        ),
        (
            (title("Bokslut 2020"), title("Exempelby kommun")),
            ("Bokslut 2020", "arsredovisning", None, None),
        ),
    ],
    ids=[
        "unit",
        "unit-beside-board",
        "several",
        "district",
        "company",
        "board",
        "board-for",
        "adjective",
        "year-line",
        "administration",
        "unit-of-a-board",
        "date-first",
        "in-title",
        "tertial",
        "running-header",
        "other",
        "unit-in-title",
        "area-in-title",
        "signed",
        "name-without-ending",
        "joined-words",
        "first-letter-apart",
        "accounts-of-a-board",
        "accounts-of-a-municipality",
    ],
)
def test_a_cover(cover: tuple[Part, ...], wanted: tuple[str | None, str, str | None, str | None]) -> None:
    assert told(identity(*cover, *TEXT)) == wanted


def test_a_name_and_a_date_on_the_cover_are_no_unit() -> None:
    found = identity(
        title("Verksamhetsberättelse 2020"), title("Omsorgsnämnden"), title("Lisa Lind, 14 februari 2021"), *TEXT
    )
    assert found.unit is None


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        (("Eva Ek", "Enhetschef"), None),
        (("Anna-Karin Lind", "Verksamhetschef äldreomsorg"), None),
        (("Granbacken", "Eva Ek", "Enhetschef"), "Granbacken"),
        (("Granbacken 2021-02-14",), None),  # where and when it was signed
        (("Villa Granbacken", "Enhetschef", "Eva Ek"), "Villa Granbacken"),
        (("Villa Granbacken", "Enhetschef: Eva Ek"), "Villa Granbacken"),
        (("Villa Granbacken", "Rektor Eva Ek"), "Villa Granbacken"),
        (("Hemtjänst Norr", "Enhetschef"), "Hemtjänst Norr"),
    ],
)
def test_who_signs_on_the_cover_is_no_unit(lines: tuple[str, ...], unit: str | None) -> None:
    assert identity(title("Verksamhetsberättelse 2020"), *map(title, lines), *TEXT).unit == unit


def test_the_organisation_of_the_header_counts_where_the_cover_names_none() -> None:
    found = identity(title("Årsrapport 2020"), furniture("Miljö- och byggnadsnämnden"), *TEXT)
    assert (found.organisation, found.unit) == ("Miljö- och byggnadsnämnden", None)


def test_the_organisation_that_the_text_names_most_counts_last() -> None:
    found = identity(
        title("Årsrapport 2020"),
        paragraph("Kulturnämnden har beslutat om en plan tillsammans med fritidsnämnden i juni."),
        paragraph("Kulturnämnden har följt upp planen och Kulturnämnden är nöjd med den."),
    )
    assert found.organisation == "Kulturnämnden"


def test_the_council_is_no_reports_organisation() -> None:
    assert identity(title("Årsrapport 2020"), paragraph("Kommunfullmäktige har antagit målen.")).organisation is None


def test_a_report_that_says_nothing_of_itself() -> None:
    found = identity(paragraph("Här följer en text om läget i verksamheten under det gångna året."))
    assert told(found) == (None, "other", None, None)
    assert found.period_texts == ()


def test_the_words_that_date_a_report_come_with_the_title_first() -> None:
    found = identity(title("Delårsrapport augusti 2020"), title("Omsorgsnämnden"), *TEXT)
    assert found.period_texts[0] == "Delårsrapport augusti 2020"


def test_the_date_of_a_letter_is_no_period() -> None:
    found = identity(title("Årsrapport 2020"), title("2021-02-14"), *TEXT)
    assert "2021-02-14" not in found.period_texts


def test_the_text_may_say_the_period() -> None:
    found = identity(title("Uppföljningsrapport"), paragraph("Rapporten avser januari–augusti 2020 och omfattar alla."))
    assert any("januari–augusti 2020" in text for text in found.period_texts)


@pytest.mark.parametrize(
    ("parts", "texts"),
    [
        # the day of a count is no end of a year's report, and may be of others
        (
            (title("Kvalitetsrapport 2020"), paragraph("Antalet barn per 15 oktober 2020 var 48.")),
            ["Kvalitetsrapport 2020"],
        ),
        (
            (title("Uppföljning av mål 2020"), paragraph("Målen följs upp per 31 augusti 2020.")),
            ["Uppföljning av mål 2020", "per 31 augusti 2020"],
        ),
        (
            (title("Kvalitetsberättelse"), paragraph("Den avser 1 januari till 31 december 2020.")),
            ["Kvalitetsberättelse", "avser 1 januari till 31 december 2020"],
        ),
        # a year that lies ahead
        (
            (title("Årsrapport"), title("Hållbart Ekby 2040"), paragraph("Läget 2020 var gott. Se 2020 års plan.")),
            ["Årsrapport"],
        ),
        ((title("Årsrapport"), title("Målet nås till 2040")), ["Årsrapport"]),
        ((title("Årsrapport"), title("Publicerad: 2021-02-07")), ["Årsrapport"]),
        ((title("Årsrapport"), title("Den 1 och 2 april 2021")), ["Årsrapport"]),
        # a school year is no year aimed at, and may be told in few figures
        (
            (title("Kvalitetsrapport"), title("Läsåret 2019/2020"), paragraph("Rektor sedan 2016.")),
            ["Kvalitetsrapport", "Läsåret 2019/2020"],
        ),
        ((title("Kvalitetsrapport"), title("Ekskolan läsåret 19/20")), ["Kvalitetsrapport", "Ekskolan läsåret 19/20"]),
        # a part of the year that a year's report speaks of
        (
            (title("Kvalitetsrapport 2020"), paragraph("I perioden maj–augusti var det lugnt.")),
            ["Kvalitetsrapport 2020"],
        ),
        # the year that the text tells of, where nothing else does
        ((title("Socialnämnden"), paragraph("Under 2020 har nämnden mött fler.")), ["Socialnämnden", "år 2020"]),
        (
            (heading("Nyckeltal"), grid(["Mått|Utfall 2019|Utfall 2020", "Antal besök|3|4"])),
            ["Nyckeltal", "år 2020"],
        ),
        ((title("Årsrapport 2019"), paragraph("Under 2020 har nämnden mött fler.")), ["Årsrapport 2019"]),
    ],
)
def test_the_texts_that_tell_the_period(parts: tuple[Part, ...], texts: list[str]) -> None:
    assert list(identity(*parts).period_texts) == texts


def test_who_is_mentioned_and_where() -> None:
    found = identity(
        title("Årsrapport 2020"),
        furniture("Exempelby kommun"),
        paragraph("Läs mer på www.exempelby.se om hur Exempelby kommun arbetar."),
        grid(["Fråga|Kontakt", "Frågor|info@exempelby.se"]),
    )
    mentioned = {(mention.text.lower(), mention.where) for mention in found.mentions}
    assert ("exempelby kommun", "header") in mentioned
    assert ("exempelby kommun", "text") in mentioned
    assert sum(where == "web" for _, where in mentioned) >= 1
    assert ("rapport", "file") in mentioned


def test_a_text_without_a_title_page() -> None:
    found = find_identity(
        *laid_out(
            "Kvalitetsberättelse 2020\n\nLindgårdens förskola\n\nInledning\n\nFörskolan har fyra avdelningar i två hus."
        )
    )
    assert told(found) == ("Kvalitetsberättelse 2020", "kvalitetsberattelse", None, "Lindgårdens förskola")


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Barn och utbildningsnämnden har haft ett gott år.", "Barn och utbildningsnämnden"),
        ("Vi har en modern och effektiv förvaltning.", None),
        (  # a whole municipality's
            "Socialnämnden, kulturnämnden, byggnadsnämnden och miljönämnden höll budget. Socialnämnden växer.",
            None,
        ),
        # spoken of, not speaking
        ("Kommunstyrelsen beslutade i maj om ett tillskott.", None),
        ("Året började med ett tillskott från socialnämnden.", None),
        ("Utbetald socialtjänst och styrelse för bolaget har setts över.", None),
        ("Socialnämnden och kulturnämnden höll budget.", None),
    ],
)
def test_the_organisation_that_a_text_names(text: str, organisation: str | None) -> None:
    assert identity(title("Årsredovisning 2020"), paragraph(text)).organisation == organisation


@pytest.mark.parametrize("line", ["Balansomslutning 607,5 mkr", "Andel nöjda (%)"])
def test_a_figure_on_the_cover_is_no_unit(line: str) -> None:
    assert identity(title("Årsredovisning 2020"), title(line)).unit is None


@pytest.mark.parametrize(
    "line",
    [
        "Förvaltningsberättelse",
        "God ekonomisk hushållning",
        "Behörighet till gymnasiet",
        "Vad eleverna tycker om skolan",
        "Verksamhetens uppdrag",
        "Mål 1 - Trygg hemtjänst",
        "Målområde Trygg skola",
        "Gå till innehåll",
    ],
)
@pytest.mark.parametrize("kind", [title, heading])
def test_what_a_chapter_is_about_is_no_unit(kind: Callable[[str], Part], line: str) -> None:
    assert identity(title("Verksamhetsberättelse 2020"), kind(line), *TEXT).unit is None


@pytest.mark.parametrize("line", ["Björkgläntan", "Södra Ekbacken", "Ekbackens skola", "Enheten för boende"])
def test_a_name_on_the_cover_is_the_unit_with_or_without_a_board(line: str) -> None:
    assert identity(title("Verksamhetsberättelse 2020"), title(line), *TEXT).unit == line
    assert identity(title("Verksamhetsberättelse 2020"), title("Omsorgsnämnden"), title(line), *TEXT).unit == line


COVERS = [
    # what a cover calls the work, where no board is named
    (
        ("Kvalitetsberättelse 2020", "Särskilt boende, Vård och omsorg, Exempelby kommun"),
        "Vård och omsorg",
        "Särskilt boende",
    ),
    (("Sektor stöd och lärande", "Årsredovisning 2020"), "Sektor stöd och lärande", None),
    (("Stöd och omsorg", "Årsanalys 2020"), "Stöd och omsorg", None),
    # spaced or damaged capitals, and long names
    (("V E R K S A M H E T S B E R Ä T T E L S E 2 0 2 0", "S ocialnämnden i Exempelby"), "Socialnämnden", None),
    (("S O C I A L N Ä M N D E N", "Årsrapport 2020"), "Socialnämnden", None),
    (
        ("Årsrapport 2020", "Bistånds-, arbetsmarknads- och sociala nämnden"),
        "Bistånds-, arbetsmarknads- och sociala nämnden",
        None,
    ),
    (("Årsrapport 2020", "Barn- och skolnämnd Öster"), "Barn- och skolnämnd Öster", None),
    # the title says for whom, before the sender of a letter
    (("Socialförvaltningen", "Kvalitetsberättelse 2020 för socialnämnden"), "Socialnämnden", None),
    # a unit that the title names, and what is none
    (("Kvalitetsrapport för grundskolan 2020", "Skolnämnden"), "Skolnämnden", "Grundskolan"),
    (("Årsrapport 2020 – Hemtjänsten Norr", "Omsorgsnämnden"), "Omsorgsnämnden", "Hemtjänsten Norr"),
    (
        ("Verksamhetsberättelse 2020 Eklunda särskilt boende", "Enhetschef Eva Ek, mars 2021"),
        None,
        "Eklunda särskilt boende",
    ),
    (("Förskolan Kotten, avdelning Granen och Tallen", "Utvärdering läsåret 2019/20"), None, "Förskolan Kotten"),
    (("Verksamhetsberättelse 2020", "Om boendet"), None, None),
    (("Verksamhetsberättelse 2020", "Allmänt"), None, None),
    (("Kvalitetsberättelse äldreomsorg 2020", "Socialnämnden"), "Socialnämnden", None),
    (("Patientsäkerhetsberättelse för vårdgivare 2020", "Socialnämnden"), "Socialnämnden", None),
    (("Verksamhetsplan 2020 med uppföljning av 2019", "Kulturnämnden"), "Kulturnämnden", None),
    # names that stand among kinds of reports, times and forms of school
    (("Kvalitetsrapport. Solgläntans förskola",), None, "Solgläntans förskola"),
    (("Kvalitetsrapport grundskola. Almö skola Läsår 2019/2020",), None, "Almö skola"),
    (("Kvalitetsarbete för grundskolan Ekby skola period 4 (april juni), läsåret 2019/2020",), None, "Ekby skola"),
    (("Kvalitetsredovisning och verksamhetsplan för Ekby skola och fritidshem",), None, "Ekby skola och fritidshem"),
    (("Ljusa Vägen Grundskola. Kvalitetsredovisning läsåret 2019/20",), None, "Ljusa Vägen Grundskola"),
    (
        ("Redovisning av det systematiska kvalitetsarbetet läsåret 2019/2020 Tomtens förskola",),
        None,
        "Tomtens förskola",
    ),
    (("Dokumentation av systematiskt kvalitetsarbete Förskola. Myran 2020",), None, "Myran"),
    (("Systematiskt kvalitetsarbete ht19/vt20 Blåklockan",), None, "Blåklockan"),
    (("Resultatrapport läsåret 2019–2020 Lindskolan",), None, "Lindskolan"),
    (
        ("Kvalitetsredovisning – grundskola", "Läsåret 2019/2020", "Grundskola Ekby Strands skola"),
        None,
        "Ekby Strands skola",
    ),
    (
        ("Kvalitetsberättelse 2020, Enheten för försörjningsstöd", "Socialnämnden"),
        "Socialnämnden",
        "Enheten för försörjningsstöd",
    ),
    (("Delårsrapport 2020 LSS-verksamhet",), None, "LSS-verksamhet"),
    (("Kvalitetsberättelse för område Vård och omsorg",), "Vård och omsorg", None),
    (("Systematiskt kvalitetsarbete i kommunen läsåret 2019/2020",), None, None),
    (("Patientsäkerhetsberättelse för vårdgivare", "Datum och ansvarig för innehållet"), None, None),
    (("SOCIALTJÄNSTEN Bokslut T1 2020",), "Socialtjänsten", None),
    # a label says which, and more labels or names may follow on its line
    (("Kvalitetsrapport 2020", "Enhet: Ekängsskolan", "Ansvarig rektor: Eva Ek"), None, "Ekängsskolan"),
    (
        ("Årsuppföljning 2020", "Organisation: IFO Familj Socialförvaltningen, Ekby kommun"),
        "Socialförvaltningen",
        "IFO Familj",
    ),
    (("Kvalitetsredovisning 2020", "Förskoleavdelningen", "Avdelning: Granen Antal barn: 17"), None, "Granen"),
    (("Kvalitetsberättelse 2020", "Servicebostaden Solen", "Enhet: LSS 4"), None, "Servicebostaden Solen"),
    (("Kvalitetsberättelse 2020", "Organisation: Socialförvaltningen"), "Socialförvaltningen", None),
    (("Årsrapport 2020", "Enhet: Procent", "Kulturnämnden"), "Kulturnämnden", None),
    # what follows a name, and what stands beside it
    (("Kvalitetsrapport 2020", "Ekängsskolan, årskurs 4–9"), None, "Ekängsskolan"),
    (("Kvalitetsrapport 2020", "Ekängsskolan F-6"), None, "Ekängsskolan"),
    (("Kvalitetsredovisning", "Ekby musikskola läsåret 19/20"), None, "Ekby musikskola"),
    (("Kvalitetsberättelse 2020", "Linnégården, särskilt boende"), None, "Linnégården"),
    (("Ekängsskolan F–6 2020-06-20 Ekby kommun", "Kvalitetsredovisning läsåret 2019/2020"), None, "Ekängsskolan"),
    (("Kvalitetsarbete läsåret 2019/2020", "Fritidshemmet Kotten, Ekängsskolan"), None, "Fritidshemmet Kotten"),
    (("Ekängsskolans kvalitetsrapport läsåret 2019/2020",), None, "Ekängsskolan"),
    # which, before what kind; a unit, before its department
    (("Kvalitetsrapport grundskola", "Ekängsskolan"), None, "Ekängsskolan"),
    (("Lärandesektionen", "Kvalitetsberättelse 2020", "Förskolan Kotten"), "Lärandesektionen", "Förskolan Kotten"),
    (("Avdelningen för äldreomsorg", "Kvalitetsberättelse 2020"), None, "Avdelningen för äldreomsorg"),
    (
        ("Division Kultur Fritid", "Kvalitetsberättelse 2020", "Ekby bibliotek"),
        "Division Kultur Fritid",
        "Ekby bibliotek",
    ),
    # what is neither
    (("Verksamhetsberättelse 2020 Ekängsskolan", "En skola för alla"), None, "Ekängsskolan"),
    (("Verksamhetsberättelse 2020", "Verksamhetsområde"), None, None),
    (("Verksamhetsberättelse 2020", "Skolans elevhälsa"), None, None),
    # a part of the municipality beside its name
    (
        ("Kvalitetsberättelse 2020", "Enheten för vuxna", "Social omtanke, Ekby kommun"),
        "Social omtanke",
        "Enheten för vuxna",
    ),
    (("Verksamhetsberättelse 2020", "Ekgården, Ekby kommun"), None, "Ekgården"),
    # names of boards: joined, with an adjective, in small letters; a board before its office
    (("Årsrapport 2020", "Vård-, skol- och sociala servicenämnden"), "Vård-, skol- och sociala servicenämnden", None),
    (("Årsrapport 2020", "Ekby kommun, nämnden för bildning och arbete"), "nämnden för bildning och arbete", None),
    (("Årsrapport 2020", "Nämnden för Bygg & Miljö"), "Nämnden för Bygg & Miljö", None),
    (("Socialkontoret", "Årsrapport 2020", "Omsorgsnämnden"), "Omsorgsnämnden", None),
    # what a site of documents puts around a report
    (("Storlek: px", "Download", "Årsrapport 2020", "Omsorgsnämnden"), "Omsorgsnämnden", None),
]


@pytest.mark.parametrize(("lines", "organisation", "unit"), COVERS)
def test_whose_a_report_is(lines: tuple[str, ...], organisation: str | None, unit: str | None) -> None:
    found = identity(*map(title, lines), *TEXT)
    assert (found.organisation, found.unit) == (organisation, unit)
    assert found.report_type != "other"


@pytest.mark.parametrize(
    ("parts", "kind", "unit"),
    [
        # a chapter that stands alone
        ((heading("Måluppfyllelse"), paragraph("Av nio mål har sex nåtts.")), "maluppfoljning", None),
        ((paragraph("Godkänner du våra kakor?"), heading("Driftsredovisning, kulturnämnden")), "arsredovisning", None),
        ((title("Årsredovisning 2020"), heading("Måluppfyllelse")), "arsredovisning", None),
        ((title("Verksamheten"), title("Äldreboende"), *TEXT), "other", None),
        ((title("Verksamheten"), title("Ekgårdens äldreboende"), *TEXT), "other", "Ekgårdens äldreboende"),
        ((paragraph("In document Delårsrapport 2020 för alla nämnder (Page 4-6)"), *TEXT), "delarsrapport", None),
        # a unit keeps no accounts
        ((title("Årsrapport 2020"), title("Ekby bibliotek"), *TEXT), "verksamhetsberattelse", "Ekby bibliotek"),
        # a line below a title
        (
            (title("Årsrapport 2020"), paragraph("Hemvårdsområde Öst"), *TEXT),
            "verksamhetsberattelse",
            "Hemvårdsområde Öst",
        ),
        ((title("Årsrapport 2020"), paragraph("Hemvården har vuxit"), *TEXT), "arsredovisning", None),
    ],
)
def test_the_kind_of_report_and_its_unit(parts: tuple[Part, ...], kind: str, unit: str | None) -> None:
    found = identity(*parts)
    assert (found.report_type, found.unit) == (kind, unit)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Styrelsen och verkställande direktören för AB Ekbyhem avger härmed årsredovisning för 2020.", "AB Ekbyhem"),
        ("Kontraktet för AB Ekbyhem upprättades i maj.", None),
    ],
)
def test_a_company_opens_its_accounts(text: str, organisation: str | None) -> None:
    assert identity(title("Årsredovisning 2020"), paragraph(text)).organisation == organisation


def test_the_board_that_a_letter_is_to_counts_last() -> None:
    def letter(at: int, tables: int) -> tuple[str, Block]:
        text, block = paragraph("Tjänsteskrivelse till kulturnämnden")(at, tables)
        return text, replace(block, kind="letter")

    assert identity(letter, title("Årsrapport 2020"), *TEXT).organisation == "Kulturnämnden"
    assert identity(letter, title("Årsrapport 2020"), title("Socialnämnden"), *TEXT).organisation == "Socialnämnden"


def test_the_board_of_a_whole_municipality_may_stand_below_the_title() -> None:
    below = paragraph("Exempelby kommun. Kommunstyrelsens förslag till fullmäktige, april 2021.")
    assert identity(title("Årsredovisning 2020"), below, *TEXT).organisation == "Kommunstyrelsen"


def test_a_spaced_title_tells_its_year() -> None:
    assert identity(title("Å R S R A P P O R T 2 0 2 0"), *TEXT).period_texts[0] == "Årsrapport 2020"


RUN_IN = [
    # a text that has lost its lines begins with its title
    (
        "KS /17 Delårsrapport per 31 augusti 2020 för omsorgsnämnden Omsorgskontoret. Innehåll Sammanfattning... 3",
        "Delårsrapport per 31 augusti 2020 för omsorgsnämnden",
    ),
    (
        "TJÄNSTESKRIVELSE Handläggare Datum 2021-03-05 Omsorgsnämndens kvalitetsberättelse 2020 Förslag till beslut",
        "Omsorgsnämndens kvalitetsberättelse 2020",
    ),
    (
        "Delårsrapport januari-augusti 2020 Godkänd av direktionen 2020-09-19 Dnr 740. Innehåll Förbundschefens ord 1",
        "Delårsrapport januari-augusti 2020",
    ),
    (
        "1 (9) Kvalitetsberättelse Ekgårdens äldreboende, Ekby stad År 2020 Datum: 2021-01-24 Lämnad av: Eva Ek",
        "Kvalitetsberättelse Ekgårdens äldreboende, Ekby stad År 2020",
    ),
    ("Nämnden har behandlat sin delårsrapport. Arbetet med att följa upp planen fortsätter under året.", None),
]


@pytest.mark.parametrize(("text", "wanted"), RUN_IN)
def test_a_title_runs_into_the_text(text: str, wanted: str | None) -> None:
    more = (
        " Under perioden har arbetet fortsatt enligt plan, och verksamheten har utvecklats tillsammans med andra." * 2
    )
    assert identity(paragraph(text + more)).title == wanted


def test_who_approved_a_report_is_no_part_of_its_title() -> None:
    found = identity(title("Årsredovisning 2020 Fastställd av kommunfullmäktige 2021-06-08"), *TEXT)
    assert found.title == "Årsredovisning 2020"


def test_numbered_headings_name_no_unit_and_a_running_header_may() -> None:
    parts = [
        furniture("Norrbogymnasiet 2019-09-12"),
        title("Kvalitetsrapport läsåret 2018/2019"),
        heading("1. Om skolan"),
        *TEXT,
    ]
    assert identity(*parts).unit == "Norrbogymnasiet"
