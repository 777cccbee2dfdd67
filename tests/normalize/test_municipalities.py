"""Which municipality a report is from, and which it only mentions."""

import pytest

from models import Mention
from normalize import registers
from normalize.municipalities import ascii_name, match_municipality


def decide(*mentions: tuple[str, str]) -> str | None:
    return match_municipality([Mention(text=text, where=where) for where, text in mentions])[1]


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([("cover", "Tierps Kommun")], "Tierp"),
        ([("cover", "FALU KOMMUN")], "Falun"),
        ([("cover", "Mölndals stad")], "Mölndal"),
        ([("cover", "Göteborgs Stad")], "Göteborg"),
        ([("cover", "Region Gotland")], "Gotland"),
        ([("text", "Öckerö kommuns hemsida")], "Öckerö"),
        ([("text", "Antal hushåll i Eslöv som söker stöd")], "Eslöv"),
        ([("text", "förnamn.efternamn@eslov.se")], "Eslöv"),
        ([("web", "www.upplands-bro.se/socialt")], "Upplands-Bro"),
        ([("cover", "Upplands Väsby kommun")], "Upplands Väsby"),
        ([("text", "Överkalix kommun")], "Överkalix"),
        ([("text", "Enköpings kommun")], "Enköping"),
        ([("text", "Håbo kommun")], "Håbo"),
        ([("text", "Habo kommun")], "Habo"),
        # compared with others
        ([("header", "Motala kommun"), ("text", "Mjölby kommun"), ("text", "Mjölby"), ("text", "Vadstena")], "Motala"),
        ([("text", "Malmö, Lund, Kristianstad och Borås"), ("text", "Växjö")], "Växjö"),
        ([("footer", "Tidaholms kommun"), ("text", "Tryckt i Trelleborg")], "Tidaholm"),
        ([("web", "torsby.se"), ("text", "Karlstad"), ("text", "Karlstad")], "Torsby"),
        # rings and dots lost, letters misread, spaces between letters
        ([("cover", "Norrkopings kommun")], "Norrköping"),
        ([("cover", "V Ä X J Ö  kommun"), ("text", "socialforvaltningen")], "Växjö"),
        ([("header", "Skel1efteå kommun")], "Skellefteå"),
        ([("text", "enligt Vasteras stad, som"), ("text", "hela staden")], "Västerås"),
        # a file name is the last resort
        ([("text", "Ingen ort"), ("file", "arkiv/gnosjo-socialnamnden-2018.pdf")], "Gnosjö"),
        ([("cover", "Tierps kommun"), ("file", "gnosjo-2018.pdf")], "Tierp"),
        ([("file", "upplands_vasby_2020.txt")], "Upplands Väsby"),
        # names that are common words
        ([("text", "Vara kommun")], "Vara"),
        ([("text", "kommunen Mark")], "Mark"),
        ([("cover", "BERG")], "Berg"),
    ],
)
def test_municipality(mentions: list[tuple[str, str]], expected: str) -> None:
    assert decide(*mentions) == expected


@pytest.mark.parametrize(
    "mentions",
    [
        [("cover", "Bräcke diakoni, februari 2020")],
        [("text", "Det kan vara bra att ha fast mark under fötterna")],
        [("text", "Mark och Vara är nära")],
        [("text", "Uppsala universitet och Örebro läns landsting")],
        [("text", "Region Västerbotten")],
        [("text", "Halmstads tingsrätt")],
        [("text", "Mola kommun"), ("text", "varje kommun"), ("text", "hela stad")],
        [("text", "Tierps kommun"), ("text", "Heby kommun")],  # as heavy as each other
        [("text", "Kommunen har en plan")],
        [("file", "rapport-2020.pdf")],
        [],
    ],
)
def test_no_municipality(mentions: list[tuple[str, str]]) -> None:
    assert decide(*mentions) is None


def test_decision_is_on_record() -> None:
    code, name, matches = match_municipality(
        [Mention(text="Motala kommun", where="cover"), Mention(text="Mjölby", where="text")]
    )
    assert (code, name) == ("0583", "Motala")
    assert matches[0].kind == "municipality" and matches[0].matched_id == "0583" and matches[0].text == "Motala kommun"
    assert [key for key, _ in matches[0].candidates] == ["0586"]


@pytest.mark.parametrize("row", registers.municipalities(), ids=lambda row: row.name)
def test_every_municipality_is_known_by_its_official_name_and_domain(row: registers.Municipality) -> None:
    assert decide(("cover", row.official_name)) == row.name
    assert decide(("text", f"info@{row.domain or ascii_name(row.name)}.se")) == row.name
    if row.brand_name:
        assert decide(("cover", row.brand_name)) == row.name
