"""What sentences aim at, whatever frames it: who decided it, where it stands, that it is a goal."""

import pytest

from extract.wording.aims import aims_of, part_of_aim
from models import Passage

# A sentence, and the goals that it frames.
AIMS = [
    ("Nämnden har beslutat att alla ska få svar inom en vecka.", ["alla ska få svar inom en vecka"]),
    (
        "Nämnden har under året arbetat efter målet att alla ska få svar inom en vecka.",
        ["alla ska få svar inom en vecka"],
    ),
    ("För försörjningsstödet har nämnden beslutat att antalet hushåll ska minska.", ["antalet hushåll ska minska"]),
    (
        "Det första är att ett barn som placeras i första hand ska erbjudas familjehem.",
        ["ett barn som placeras i första hand ska erbjudas familjehem"],
    ),
    (
        "Det andra målet innebär att nio av tio ska vara klara inom fyra månader, vilket är den tid som lagen anger.",
        ["nio av tio ska vara klara inom fyra månader"],
    ),
    (
        "Det andra målet innebär att nio av tio ska vara klara inom fyra månader, en tid som lagen anger.",
        ["nio av tio ska vara klara inom fyra månader"],
    ),
    ("Ambitionen har också varit att öka antalet platser.", ["öka antalet platser"]),
    ("Ambitionen var att öka antalet platser.", ["öka antalet platser"]),
    ("Vår ambition under året har varit att öka antalet platser.", ["öka antalet platser"]),
    ("Inriktningen har varit att öka antalet platser.", ["öka antalet platser"]),
    (
        "Två av målen rör äldre: dels att kontinuiteten ska öka, dels att kön inte ska överstiga 60 dagar.",
        ["kontinuiteten ska öka", "kön inte ska överstiga 60 dagar"],
    ),
    (
        "Ambitionen är dels att alla ska ha rätt utbildning, dels att den enskilde ska möta få personer.",
        ["alla ska ha rätt utbildning", "den enskilde ska möta få personer"],
    ),
    (
        "Nämndens mål är att alla ska ha rätt utbildning och att den enskilde ska möta få personer.",
        ["alla ska ha rätt utbildning", "den enskilde ska möta få personer"],
    ),
    (
        "Nämnden har satt upp två mål: att alla ska ha rätt utbildning och att den enskilde ska möta få personer.",
        ["alla ska ha rätt utbildning", "den enskilde ska möta få personer"],
    ),
    (
        "Kommunfullmäktige har för alla nämnder fastställt att sjukfrånvaron ska minska till högst fem procent.",
        ["sjukfrånvaron ska minska till högst fem procent"],
    ),
    (
        "Utöver dessa mål har nämnden för samtliga skolor bestämt att andelen elever med E i alla ämnen ska öka.",
        ["andelen elever med E i alla ämnen ska öka"],
    ),
    ("Nämnden vill att beslut ska verkställas inom tre månader.", ["beslut ska verkställas inom tre månader"]),
    ("Vårt löfte till eleverna är att alla elever ska känna sig trygga.", ["alla elever ska känna sig trygga"]),
    ("Vi har lovat att alla elever ska känna sig trygga.", ["alla elever ska känna sig trygga"]),
    ("Ett åtagande är att alla elever ska känna sig trygga.", ["alla elever ska känna sig trygga"]),
    ("Enheten åtog sig att halvera kötiden.", ["halvera kötiden"]),
    ("Vi åtog oss för 2015 att halvera kötiden.", ["halvera kötiden"]),
    ("Uppdraget var att halvera kötiden.", ["halvera kötiden"]),
    ("Nämndens uppdrag till förvaltningen var att halvera kötiden.", ["halvera kötiden"]),
    ("Förvaltningen fick i uppdrag att halvera kötiden.", ["halvera kötiden"]),
    ("Målsättningen för året var att halvera kötiden.", ["halvera kötiden"]),
    ("Vi hade föresatt oss att halvera kötiden.", ["halvera kötiden"]),
    ("I internbudgeten anges att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("I nämndens internbudget för 2012 finns målet att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Av verksamhetsplanen framgår att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Fullmäktige har gett nämnden målet att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Nämnden har formulerat sitt mål så här: kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Ett mål för hemtjänsten är att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Ett annat mål är att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Vi satte som mål att kötiden skulle halveras.", ["kötiden skulle halveras"]),
    ("Inför läsåret bestämde vi att kötiden skulle halveras.", ["kötiden skulle halveras"]),
    ("Tanken var att kötiden skulle halveras.", ["kötiden skulle halveras"]),
    ("Meningen var att kötiden skulle halveras.", ["kötiden skulle halveras"]),
    ("Planen var att kötiden skulle halveras.", ["kötiden skulle halveras"]),
    ("Nämnden har som ambition att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Nämnden har också uttalat att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Därutöver gäller målet att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Strävan är att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Det mål vi arbetat mot är att kötiden ska halveras.", ["kötiden ska halveras"]),
    ("Vårt andra mål gällde simning: minst hälften av barnen ska delta.", ["minst hälften av barnen ska delta"]),
    ("För simningen gäller att minst hälften av barnen ska delta.", ["minst hälften av barnen ska delta"]),
    ("När det gäller simning är målet att minst hälften av barnen ska delta.", ["minst hälften av barnen ska delta"]),
    (
        "I fråga om simning är nämndens mål att minst hälften av barnen ska delta.",
        ["minst hälften av barnen ska delta"],
    ),
    ("Att ingen ska behöva vänta är ett av nämndens mål.", ["ingen ska behöva vänta"]),
    ("Ingen ska behöva vänta, har nämnden beslutat.", ["Ingen ska behöva vänta"]),
    ("Ingen ska behöva vänta är nämndens mål.", ["Ingen ska behöva vänta"]),
    # none
    (
        "Vi ville också att ingen utredning skulle ta längre tid och att färre barn skulle flyttas.",
        ["ingen utredning skulle ta längre tid", "färre barn skulle flyttas"],
    ),
    (
        "För vuxna har målen varit att alla ska få tid, att hälften ska bli klara och att en plan görs i alla ärenden.",
        ["alla ska få tid", "hälften ska bli klara", "en plan görs i alla ärenden"],
    ),
    (
        "Vidare att tio ska få pröva ett arbete och att alla ska ha en plan.",
        ["tio ska få pröva ett arbete", "alla ska ha en plan"],
    ),
    ("Det ena säger att beslut ska fattas i tid.", ["beslut ska fattas i tid"]),
    (
        "När det gäller lunchen hade vi hoppats att sju av tio skulle äta i matsalen.",
        ["sju av tio skulle äta i matsalen"],
    ),
    ("Vi hade också tänkt oss att varje grupp skulle besöka museet.", ["varje grupp skulle besöka museet"]),
    ("Vår förhoppning inför hösten var att kön skulle försvinna.", ["kön skulle försvinna"]),
    ("Nämnden har i planen uttryckt att parkerna ska vara till för alla.", ["parkerna ska vara till för alla"]),
    ("I handlingsplanen skrev vi att ingen skulle äta ensam.", ["ingen skulle äta ensam"]),
    ("Enheten har också lovat nämnden att besvara alla brev.", ["besvara alla brev"]),
    (
        "Nämnden har beslutat att kön ska minska och att den vid årets slut ska vara högst tio dagar.",
        ["kön ska minska och att den vid årets slut ska vara högst tio dagar"],  # one goal, when it is to be met behind
    ),
    ("Föräldrarna hoppades att skolan skulle bli kvar.", []),
    ("Vi hoppas att fler ska söka tjänsterna i höst.", []),
    ("Vidare skulle kön kortas.", []),  # nothing before it has framed a goal
    ("Vidare kan nämnas att alla ska flytta.", []),
    ("Målet är beslutat av nämnden.", []),
    ("Nämnden har beslutat om en ny plan.", []),
    ("Läroplanens mål är att alla ska lära sig läsa.", []),
    ("Enligt skollagen ska alla elever ges stöd.", []),
    ("Syftet med mötet var att alla ska komma till tals.", []),
    ("Vi arbetar för att målet ska nås.", []),
    ("Läroplanens mål är att alla ska lära sig läsa.", []),
    ("Målet att alla ska trivas är uppnått.", []),
    ("Enligt lagen ska alla elever ges stöd.", []),
]


@pytest.mark.parametrize(("sentence", "goals"), AIMS)
def test_what_a_sentence_aims_at(sentence: str, goals: list[str]) -> None:
    aims = aims_of(Passage(sentence))
    assert [goal.text.rstrip(".") for goal in aims.goals] == goals if aims is not None else goals == []


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Det innebär bland annat att minst 95 procent ska ha en plan.", "minst 95 procent ska ha en plan."),
        ("Detta betyder att ingen ska vänta längre än två veckor.", "ingen ska vänta längre än två veckor."),
        ("I det ligger också att alla enheter ska ha ett råd, vilket är nytt.", "alla enheter ska ha ett råd"),
        ("Det innebär att vi måste tänka om.", None),
        ("Det innebär att arbetet ska fortsätta.", None),
        ("Det betyder mycket att minst en vuxen ser barnet.", None),
    ],
)
def test_what_a_goal_asks_for_in_particular(sentence: str, part: str | None) -> None:
    found = part_of_aim(Passage(sentence))
    assert (found.text if found is not None else None) == part
