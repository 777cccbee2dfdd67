"""Goals that are clauses of sentences on what was decided, aimed at or written, and several goals in one sentence."""

import pytest

from extract.wording.clauses import clauses_of
from models import Passage
from tests.extract.builders import Part, goals_of, heading, item, judged, paragraph

# A paragraph, its goals and what it says of them.
FRAMED = [
    (
        "I fråga om målet att alla brukare ska ha en aktuell plan återstår mycket. Målet är inte uppnått.",
        [("alla brukare ska ha en aktuell plan", "not_achieved")],
    ),
    (
        "I femman var vårt mål att ingen skulle sakna betyg i idrott. Fyra saknar betyg. Målet är inte uppnått.",
        [("ingen skulle sakna betyg i idrott.", "not_achieved")],
    ),
    (
        "Det tredje målet, att minst 80 procent av personalen ska delta i fortbildning, uppnåddes också.",
        [("minst 80 procent av personalen ska delta i fortbildning", "achieved")],
    ),
    (
        "Målet om att minst hälften av maten ska lagas här rör bara Norr och har inte följts upp.",
        [("minst hälften av maten ska lagas här", "not_measured")],
    ),
    # Such a clause alone is no goal; what its sentence says of it is no part of it.
    ("Målet att förvaltningen ska spara energi är viktigt för alla. Arbetet fortsätter.", []),
    (
        "Ett viktigt mål har varit att minska svinnet i köken. Det uppfylldes.",
        [("minska svinnet i köken.", "achieved")],
    ),
    (
        "Ett av målen i planen är att öka tryggheten. Det nåddes inte.",
        [("öka tryggheten.", "not_achieved")],
    ),
    (
        "Ett finansiellt mål är att skulden ska minska. Det uppnåddes delvis.",
        [("skulden ska minska.", "partly")],
    ),
    ("Ett viktigt mål har varit att minska svinnet i köken. Det klarades upp.", []),
    (
        "I budgeten anges att kön ska vara borta vid årets slut. Kön är tom. Målet är uppnått.",
        [("kön ska vara borta vid årets slut.", "achieved")],
    ),
    (
        "Nämnden har bestämt att ingen ska vänta mer än en vecka. Målet har inte nåtts.",
        [("ingen ska vänta mer än en vecka.", "not_achieved")],
    ),
    (
        "Inför 2018 beslutade nämnden att frånvaron skulle minska. Målet är nått.",
        [("frånvaron skulle minska.", "achieved")],
    ),
    (
        "Enligt nämndens mål ska nio av tio få svar i tid. Det blev sju, och målet är inte uppfyllt.",
        [("ska nio av tio få svar i tid.", "not_achieved")],
    ),
    (
        "Vårt viktigaste mål har varit att fler ska komma i arbete. Målet är delvis nått.",
        [("fler ska komma i arbete.", "partly")],
    ),
    (
        "Ett av årets mål var att starta en öppen förskola. Målet är uppnått.",
        [("starta en öppen förskola.", "achieved")],
    ),
    (
        "Nämnden har två mål för biblioteken: besöken ska öka och minst hälften av lånen ska vara barnböcker. "
        "Det första målet är nått. Det andra nåddes inte.",
        [("besöken ska öka", "achieved"), ("minst hälften av lånen ska vara barnböcker.", "not_achieved")],
    ),
    (
        "Alla ska känna sig trygga, och minst 80 procent ska ha arbetsro. Så har styrelsen formulerat målen. "
        "Inget av målen nås.",
        [("Alla ska känna sig trygga", "not_achieved"), ("minst 80 procent ska ha arbetsro.", "not_achieved")],
    ),
    (
        "Rektorerna enades om ett gemensamt mål, nämligen att avhoppen ska minska. Det har de lyckats med.",
        [("avhoppen ska minska.", "achieved")],
    ),
    (
        "Kommunens mål är att hälften av maten ska vara ekologisk, och det målet har vi nått.",
        [("hälften av maten ska vara ekologisk", "achieved")],
    ),
    (
        "Förvaltningen fick i uppdrag att ta fram en ny plan. Uppdraget är genomfört.",
        [("ta fram en ny plan.", "achieved")],
    ),
    ("Nämndens ambition är att alla ska kunna simma. Vi är nästan framme.", [("alla ska kunna simma.", "partly")]),
    ("I styrkortet finns målet att alla ska ha en plan. Så blev det inte.", [("alla ska ha en plan.", "not_achieved")]),
    ("Vi ville att fler skulle cykla. Det har vi klarat.", [("fler skulle cykla.", "achieved")]),
    ("Avsikten var att alla skulle få en dator. Det hann vi inte med.", [("alla skulle få en dator.", "not_achieved")]),
    (
        "Under året skulle alla enheter öva inför brand. Målet är uppfyllt.",
        [("alla enheter öva inför brand.", "achieved")],
    ),
    ("För äldreomsorgen gäller att maten ska lagas på plats. Målet nås.", [("maten ska lagas på plats.", "achieved")]),
    (
        "Hallen ska vara öppen varje dag. Det är ett av få mål som vi kan säga är helt uppfyllt.",
        [("Hallen ska vara öppen varje dag.", "achieved")],
    ),
    (
        "Nämnden har sagt att alla ska få en tid inom två veckor. Så har det varit hela året.",
        [("alla ska få en tid inom två veckor.", "achieved")],
    ),
    (
        "Nämnden beslöt att inget barn får vänta längre än en månad. Beslutet är alltså inte uppfyllt.",
        [("inget barn får vänta längre än en månad.", "not_achieved")],
    ),
    (
        "För boendena finns två mål. Det ena är att alla ska ha en plan, det andra att minst tre personer ska flytta. "
        "Det ena målet är alltså nått, det andra inte.",
        [("alla ska ha en plan", "achieved"), ("minst tre personer ska flytta.", "not_achieved")],
    ),
    (
        "Att ingen skulle behöva dela rum var ett av nämndens beslut. Det har vi klarat.",
        [("ingen skulle behöva dela rum", "achieved")],
    ),
    (  # goals one right after the other share the account below
        "Nämnden har beslutat att antalet hushåll ska minska. Vidare har nämnden uttalat att en tid ska ges inom tio "
        "dagar. Hushållen är färre, så nämnden har nått sitt mål. Väntetiden steg. Målet är bara delvis uppfyllt.",
        [("antalet hushåll ska minska.", "achieved"), ("en tid ska ges inom tio dagar.", "partly")],
    ),
    (
        "Två av målen rör äldreomsorgen: dels att kontinuiteten ska öka, dels att väntetiden ska vara högst 60 dagar. "
        "Kontinuiteten är bättre, och det målet är till viss del uppfyllt. Om målet om väntetiden nåtts är oklart.",
        [("kontinuiteten ska öka", "partly"), ("väntetiden ska vara högst 60 dagar.", "uncertain")],
    ),
    (
        "Det ena målet innebär att 90 procent ska vara klara inom fyra månader, vilket är den tid som lagen anger. "
        "Målet har inte nåtts.",
        [("90 procent ska vara klara inom fyra månader", "not_achieved")],
    ),
    (
        "Ambitionen är att alla ska kunna påverka sin vardag. Det innebär bland annat att minst 95 procent ska ha en "
        "plan. Målvärdet för planerna är uppnått. När det gäller att påverka sin vardag är vi på god väg.",
        [("minst 95 procent ska ha en plan.", "achieved"), ("alla ska kunna påverka sin vardag.", "ongoing")],
    ),
    (  # of two decisions, the verdict is on the nearer one
        "Nämnden har beslutat att lokalen ska byggas om. Nämnden har även beslutat att fler ska delta. Målet är nått.",
        [("fler ska delta.", "achieved")],
    ),
    # what goes on with the goals framed before, and those of which so many have been announced
    (
        "I planen står att alla ska lära sig simma. Det har de gjort. Vidare skulle svinnet minska. Det blev inte så.",
        [("alla ska lära sig simma.", "achieved"), ("skulle svinnet minska.", "not_achieved")],
    ),
    (
        "För gruppen satte vi i maj upp två mål. Alla skulle ha en plan i juni, och det klarade vi. Rummen skulle "
        "målas om. Färgen kom först i juni, så det målet nådde vi inte.",
        [("Alla skulle ha en plan i juni", "achieved"), ("Rummen skulle målas om.", "not_achieved")],
    ),
    (
        "Ägaren har gett bolaget två direktiv. Soliditeten ska vara minst 20 procent. Den är 24, och direktivet följs. "
        "Utdelningen ska vara lägst 2 mnkr. Resultatet blev svagt, så direktivet efterlevs inte. Fler ska anställas.",
        [
            ("Soliditeten ska vara minst 20 procent.", "achieved"),
            ("Utdelningen ska vara lägst 2 mnkr.", "not_achieved"),
        ],
    ),
    (
        "Nämndens mål är att alla ska vara nöjda med maten till 90 procent. Enkäten är försenad och någon bedömning "
        "kan inte göras.",
        [("alla ska vara nöjda med maten till 90 procent.", "not_measured")],
    ),
    ("Enheten flyttade i maj. Vidare skulle lokalerna målas om. Det blev inte så.", []),
    ("Vi har haft två möten med ägaren. Hyran skulle höjas med en tiondel. Det klarade vi inte.", []),
    ("Nämnden antog tre mål. Målen skulle följas upp varje månad. Arbetet skulle ledas av chefen.", []),
    ("Nämnden antog tre mål. Resten skulle behöva mer tid. Det klarade vi inte.", []),
    # what one had one's eye on, what the plan said, what it is about, and what one aims at beside other things
    (
        "Vi hade också siktet inställt på ett snitt på 12 böcker per klass. Det blev nio. Målet nåddes inte.",
        [("ett snitt på 12 böcker per klass.", "not_achieved")],
    ),
    ("Skolan siktade på att halvera antalet prov. Målet är uppnått.", [("halvera antalet prov.", "achieved")]),
    (
        "Klagomålen skulle enligt nämndens plan ner till 30. Det blev 41 och målet är inte uppnått.",
        [("Klagomålen skulle enligt nämndens plan ner till 30.", "not_achieved")],
    ),
    (
        "Gällande området Bemötande skulle alla gå kursen före jul. Målet har uppnåtts.",
        [("alla gå kursen före jul.", "achieved")],
    ),
    (
        "Vad avser maten var ambitionen att två rätter ska finnas varje dag. Målet är nått.",
        [("två rätter ska finnas varje dag.", "achieved")],
    ),
    (
        "Ambitionen var vidare att få ner kostnaden till under 20 mkr. Målet nåddes inte.",
        [("få ner kostnaden till under 20 mkr.", "not_achieved")],
    ),
    (
        "Att alla ska kunna simma när de slutar sexan är ett återkommande mål på skolan. Målet är delvis nått.",
        [("alla ska kunna simma när de slutar sexan", "partly")],
    ),
    ("Vi siktade högt under hösten. Målet är uppnått.", []),
    ("Kostnaderna skulle enligt prognosen öka med 2 procent. Så blev det inte.", []),
    ("Att alla ska kunna simma är inte ett mål för oss. Målet är uppnått.", []),
    # decisions, plans and laws that nobody judges
    ("Nämnden har beslutat att förskolan Granen ska stängas. Beslutet verkställs i juni.", []),
    ("Av rapporten framgår att fler ska rekryteras. Annonsen är ute.", []),
    ("Målet är att fortsätta med råden och att få med de yngsta.", []),
    ("Fullmäktige beslutade om tre mål: de redovisas nedan. Målen följs upp i augusti.", []),
    ("Enligt skollagen ska alla barn erbjudas plats. Det sker inom fyra månader.", []),
    ("Vi skulle ha velat att fler kom. Målet är nått.", []),
]


@pytest.mark.parametrize(("text", "expected"), FRAMED)
def test_goals_that_a_sentence_frames(text: str, expected: list[tuple[str, str]]) -> None:
    parts = (heading("Året"), paragraph(text))
    assert sorted(goal.text for goal in goals_of(*parts)) == sorted(goal for goal, _ in expected)
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == expected


def test_an_announced_goal_told_in_the_past_needs_no_verdict() -> None:
    told = (
        "Gruppen hade två mål. Rummen skulle målas om, och det klarade vi. Två fester skulle hållas. Den ena regnade."
    )
    assert [goal.text for goal in goals_of(heading("Året"), paragraph(told))] == [
        "Rummen skulle målas om",
        "Två fester skulle hållas.",
    ]


def test_each_sentence_that_frames_a_goal_ends_the_account_of_the_one_before() -> None:
    parts: list[Part] = [
        *(heading("Barn", 2), paragraph("Nämnden har beslutat att kön ska vara kortare än i fjol. Den är längre.")),
        paragraph("Målet är inte uppnått. Nämnden har även beslutat att alla ska få en plan. Målet är nått."),
        *(heading("Vuxna", 2), paragraph("Målet är uppnått.")),
    ]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [
        ("kön ska vara kortare än i fjol.", "not_achieved"),
        ("alla ska få en plan.", "achieved"),
    ]


def test_below_a_heading_that_calls_it_a_goal_a_framed_one_needs_no_verdict() -> None:
    parts = [
        *(heading("Trygghet", 2), heading("Ambition", 3), paragraph("Ambitionen är att ingen ska utsättas för hot.")),
        *(heading("Nuläge", 3), paragraph("Tre boenden rapporterar hot.")),
        *(heading("Slutsats", 3), paragraph("Så länge hoten finns kan ambitionen inte anses uppfylld.")),
        *(heading("Kompetens", 2), heading("Ambition", 3)),
        paragraph("Ambitionen är dels att alla ska ha rätt utbildning, dels att få ska sluta."),
        *(heading("Nuläge", 3), paragraph("Utbildningen är densamma som i fjol.")),
    ]
    assert [goal.text for goal in goals_of(*parts)] == [
        *("ingen ska utsättas för hot.", "alla ska ha rätt utbildning", "få ska sluta."),
    ]
    assert [(goal, status) for goal, status, *_ in judged(*parts)] == [("ingen ska utsättas för hot.", "not_achieved")]


def test_what_a_sentence_says_again_of_a_goal_of_the_list_is_an_account_of_it() -> None:
    parts = (
        heading("Nämndens mål"),
        *(item("Alla utredningar ska beskriva barnens situation"), item("Kön ska minska")),
        heading("Barn"),
        paragraph("Nämnden har beslutat att alla utredningar ska beskriva barnens situation. Målet är nått."),
    )
    assert len(goals_of(*parts)) == len(["utredningar", "kön"])
    assert [status for goal, status, *_ in judged(*parts) if goal.startswith("Alla")] == ["achieved"]


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("alla ska trivas, och minst hälften ska delta", ["alla ska trivas", "minst hälften ska delta"]),
        ("alla ska trivas och minst hälften ska delta", ["alla ska trivas", "minst hälften ska delta"]),
        (
            "att kön ska minska, att alla ska få svar och att ingen ska vänta",
            ["kön ska minska", "alla ska få svar", "ingen ska vänta"],
        ),
        ("alla ska ha en plan, som ska följas upp", None),
        ("alla ska trivas och ska få stöd", None),
        ("alla ska läsa, skriva och räkna", None),
        ("alla ska få stöd, vilket ska följas upp", None),
    ],
)
def test_several_goals_in_one_sentence(text: str, goals: list[str] | None) -> None:
    assert [goal.text for goal in clauses_of(Passage(text))] == (goals or [text])


def test_goals_of_one_sentence_below_their_label_are_apart_where_a_comma_parts_them() -> None:
    apart = (heading("Mål", 3), paragraph("Alla ska kunna läsa, och minst 90 procent ska klara provet."))
    joint = (heading("Mål", 3), paragraph("Frånvaron ska vara lägre än 6 procent och alla ska ha gått utbildningen."))
    assert [len(goals_of(*parts, heading("Resultat", 3), paragraph("Bra."))) for parts in (apart, joint)] == [2, 1]


def test_below_a_label_that_recurs_a_paragraph_may_open_with_its_goal_and_go_on_with_its_account() -> None:
    goals = ("Alla ska vara trygga.", "Minst 85 procent ska klara provet.", "Rådet ska träffas åtta gånger.")
    parts = [part for goal in goals for part in (heading("Mål", 3), paragraph(f"{goal} Vi har haft läsgrupper."))]
    assert [goal.text for goal in goals_of(*parts)] == list(goals)


def test_goals_with_a_label_each_that_stand_together_share_the_account_below() -> None:
    parts = [
        *(heading("Kunskaper", 2), paragraph("Mål: Alla elever i årskurs 3 ska klara proven.")),
        paragraph("Mål: Minst 85 procent av eleverna i årskurs 1 ska läsa med flyt."),
        paragraph("Av 41 elever i årskurs 3 klarade 27 proven, och målet är följaktligen inte nått."),
        paragraph("I årskurs 1 läser 88 procent av eleverna med flyt. Här har vi alltså lyckats."),
        *(heading("Trygghet", 2), paragraph("I årskurs 2 är nästan alla trygga, och där är vi framme vid målet.")),
    ]
    assert [(goal.split()[0], status) for goal, status, *_ in judged(*parts)] == [
        ("Alla", "not_achieved"),
        ("Minst", "achieved"),
    ]
    single = [paragraph("Mål: Alla ska trivas."), paragraph("Målet är nått."), paragraph("Mål: Kön ska minska.")]
    assert [(goal, status) for goal, status, *_ in judged(*single)] == [("Alla ska trivas.", "achieved")]


def test_a_goal_told_beside_labelled_ones_is_judged_in_a_later_section() -> None:
    parts = [
        *(heading("Kunskaper", 2), paragraph("Mål: Alla elever i årskurs 3 ska klara alla prov i matematik.")),
        paragraph("Utöver detta mål har nämnden bestämt att andelen elever i årskurs 6 med godkänt betyg ska öka."),
        *(heading("Resultat", 3), paragraph("Av eleverna i årskurs 3 klarade 27 proven, och målet är inte nått.")),
        *(heading("Normer", 2), paragraph("I årskurs 5 är eleverna mindre trygga, och målet är långt ifrån uppnått.")),
        *(heading("Betyg", 2), paragraph("Andelen elever med godkänt betyg har ökat, så vi har nått nämndens mål.")),
    ]
    assert [(goal.split()[0], status) for goal, status, *_ in judged(*parts)] == [
        ("Alla", "not_achieved"),
        ("andelen", "achieved"),
    ]


@pytest.mark.parametrize(
    ("title", "items", "count"),
    [
        ("Prioriterade områden läsåret 2017/18", ("Alla elever ska ha arbetsro.", "Fler ska läsa med flyt."), 2),
        ("Utvecklingsområden", ("Alla elever ska ha arbetsro.", "Läsning"), 0),
        ("Deltagare", ("Alla elever ska ha arbetsro.", "Fler ska läsa med flyt."), 0),
    ],
)
def test_a_list_below_a_heading_of_what_is_to_come_holds_goals_where_each_item_is_one(
    title: str, items: tuple[str, ...], count: int
) -> None:
    found = goals_of(heading(title), *(item(text) for text in items))
    assert [goal.year for goal in found] == [2018] * count


def test_a_goal_told_in_its_verdict_among_what_is_said_of_another_is_one_of_its_own() -> None:
    text = (
        "Utskottet hade räknat med att andelen behöriga skulle vara lägst 85 procent. Så långt kom vi inte. Regeln "
        "att hälften av personalen i förskolan ska vara förskollärare klaras med minsta möjliga marginal. Vi föresatte "
        "oss slutligen att hålla frånvaron under fem procent, och det gick."
    )
    assert {(goal.split()[0], status) for goal, status, *_ in judged(heading("Medarbetare"), paragraph(text))} == {
        ("andelen", "not_achieved"),
        ("hålla", "achieved"),
        ("hälften", "achieved"),
    }


def test_verdicts_on_goals_that_share_an_account_name_their_part() -> None:
    text = (
        "Fullmäktige har som mål att alla flickor och pojkar ska vara behöriga. Vi ville dessutom lyfta meritvärdet "
        "över 215. Ambitionen är infriad för flickorna men inte för pojkarna. Med meritvärdet gick det som vi hoppades."
    )
    found = [(goal.split()[0], status, part) for goal, status, _, part in judged(heading("Betyg"), paragraph(text))]
    assert ("lyfta", "achieved", None) in found
    assert ("alla", "achieved", "flickorna") in found
    assert ("alla", "not_achieved", "pojkarna") in found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Målet om tolv personer har inte uppnåtts.", 0),
        ("Målet om 90 procent är uppnått.", 0),
        ("Målet om högst två dagar i veckan nås.", 0),
        ("Målet om en trygg skola för alla elever har uppnåtts.", 1),
    ],
)
def test_a_figure_calls_a_goal_and_is_none(text: str, count: int) -> None:
    assert len(goals_of(heading("Året"), paragraph(text))) == count


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("Målet om trogna gäster bedöms inte som uppfyllt.", [("trogna gäster", "not_achieved")]),
        ("Målet om trogna gäster bedöms som uppfyllt.", [("trogna gäster", "achieved")]),
        ("Målet att minska svinnet har uppnåtts.", [("minska svinnet", "achieved")]),
        ("Målet gällande matsvinnet har inte nåtts.", [("matsvinnet", "not_achieved")]),
        ("Målet vad gäller köerna är delvis uppfyllt.", [("köerna", "partly")]),
        ("Målet gällande 2021 har nåtts.", []),
        ("Målet avseende hemtjänsten har nåtts.", []),
        ("Målet om svinnet har nåtts.", []),
    ],
)
def test_a_goal_told_in_few_words(text: str, goals: list[tuple[str, str]]) -> None:
    assert [(goal, status) for goal, status, *_ in judged(heading("Året"), paragraph(text))] == goals


WELCOME = "Alla ska få ett gott bemötande."


@pytest.mark.parametrize("opens", ["", "Mål: ", "Målet är att "])
@pytest.mark.parametrize(
    ("measure", "target"),
    [
        ("Målet är uppnått när minst 90 % av gästerna är nöjda.", "minst 90 % av gästerna är nöjda"),
        ("Målet anses uppfyllt om 90 procent av gästerna är nöjda.", "90 procent av gästerna är nöjda"),
        ("Målet nås när färre än 5 klagomål kommer in.", "färre än 5 klagomål kommer in"),
    ],
)
def test_what_a_goal_is_met_by_is_its_target_and_no_verdict(opens: str, measure: str, target: str) -> None:
    text = f"{opens}{WELCOME.lower() if opens.endswith('att ') else WELCOME} {measure}"
    parts = (heading("Året"), paragraph(text))
    assert [(goal.text.lower(), goal.target_text) for goal in goals_of(*parts)] == [(WELCOME.lower(), target)]
    assert judged(*parts) == []


def test_a_measure_stands_on_the_line_below_a_labelled_goal_too() -> None:
    parts = (paragraph(f"Mål: {WELCOME}"), paragraph("Målet är nått när minst 80 % är nöjda. Målet är nått."))
    assert [goal.target_text for goal in goals_of(*parts)] == ["minst 80 % är nöjda"]
    assert [status for _, status, *_ in judged(*parts)] == ["achieved"]


@pytest.mark.parametrize(
    "text",
    [
        f"{WELCOME} Målet är uppnått då 92 % av gästerna är nöjda.",  # because they are
        f"{WELCOME} Arbetet är klart när minst 90 % har svarat.",
        "Alla fick ett gott bemötande. Målet är uppnått när minst 90 % är nöjda.",
        "Enligt skollagen ska alla få stöd. Målet är uppnått när minst 90 % är nöjda.",
    ],
)
def test_sentences_that_give_no_goal_a_measure(text: str) -> None:
    assert [goal.target_text for goal in goals_of(heading("Året"), paragraph(text)) if goal.target_text] == []


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("Målet är att minst 95 % av gästerna ska trivas.", ["minst 95 % av gästerna ska trivas"]),
        ("Ett finansiellt mål är att skulden ska vara högst 3 procent.", ["skulden ska vara högst 3 procent"]),
        ("Ett av målen i planen är att 80 procent ska cykla.", ["80 procent ska cykla"]),
        ("Målet är att vägen ska byggas till våren.", []),  # a plan
        ("Målet är att fortsätta med 2 råd.", []),
        ("Planen anger att minst 95 % ska trivas.", []),  # is not called a goal
    ],
)
def test_a_sentence_that_calls_an_amount_a_goal_needs_no_verdict(text: str, goals: list[str]) -> None:
    parts = (heading("Året"), paragraph(f"{text} Arbetet går vidare."))
    assert [goal.text.rstrip(".") for goal in goals_of(*parts)] == goals
    assert judged(*parts) == []


def test_a_paragraph_that_frames_a_goal_ends_the_account_of_one_that_opens_a_paragraph() -> None:
    parts = (
        heading("Kunskaper"),
        paragraph("Vi hade som mål att alla i tvåan skulle kunna läsa. Alla läser. Målet är nått."),
        paragraph(
            "I femman var vårt mål att ingen skulle sakna betyg i idrott. Fyra saknar betyg. Målet är inte nått."
        ),
        paragraph("Läslusten ökar. Målet var att alla skulle läsa tio böcker. Vi kan inte säga om målet är nått."),
        paragraph("Vi hade som mål att fler skulle äta frukost. Målet är delvis nått."),
    )
    assert sorted((goal, status) for goal, status, *_ in judged(*parts)) == [
        ("alla i tvåan skulle kunna läsa.", "achieved"),
        ("alla skulle läsa tio böcker.", "not_measured"),
        ("fler skulle äta frukost.", "partly"),
        ("ingen skulle sakna betyg i idrott.", "not_achieved"),
    ]


def test_a_clause_that_calls_an_amount_a_goal_needs_no_verdict() -> None:
    parts = (heading("Svar"), paragraph("Målsättningen att 95 procent av breven ska besvaras direkt var orealistisk."))
    assert [goal.text for goal in goals_of(*parts)] == ["95 procent av breven ska besvaras direkt"]


def test_departments_that_a_sentence_names_together_are_judged_apart() -> None:
    text = (
        "Målet är att alla ska ut varje dag. Grupperna Eken och Linden har klarat det utan problem. "
        "På Alen nåddes målet inte."
    )
    assert [(status, unit, aspect) for _, status, unit, aspect in judged(heading("Året"), paragraph(text))] == [
        ("achieved", "Eken", None),
        ("achieved", "Linden", None),
        ("not_achieved", "Alen", None),
    ]
