"""An education board's annual accounts: goals in tables with fulfilment in words, then analysis, money."""

from corpus.gold import Noted, goal, indicator, judged, money, number, value
from corpus.story import Cell, Column, Grid, Look, Specimen

TRAPS = [
    "one table for each focus area, a goal over several rows of indicators, fulfilment of each in words",
    "degrees of fulfilment of the report's own: Helt, Till stor del, Till viss del, Inte alls, Ej mätt",
    "results with a unit in the cell, one of them words",
    "an analysis that judges the goal as a whole after the table, or not at all",
    "school years, classes and qualification years that are no values",
    "income and costs apart, the deviation in thousands; investments by project",
]
DEGREES = {
    "Helt": "achieved",
    "Till stor del": "partly",
    "Till viss del": "partly",
    "Inte alls": "not_achieved",
    "Ej mätt": "not_measured",
}
GOALS = {
    "1": "Alla elever ska nå kunskapskraven",
    "2": "Förskolan ska lägga grunden för ett livslångt lärande",
    "3": "Barn och elever ska känna sig trygga och trivas",
    "4": "Alla barn och unga ska ha tillgång till kultur och en meningsfull fritid",
    "5": "Bildningsnämndens verksamheter ska vara attraktiva arbetsplatser",
}
# Indicator, result, degree; its unit, and its target where the indicator tells one.
Row = tuple[str, str, str, str | None, tuple[str, float | None, str | None] | None]


def specimen() -> Specimen:
    """Return the report."""
    s = Specimen(
        stem="svalov-bildningsnamnden-2017",
        look=Look(
            colour="#2f5d3a",
            family="vera",
            size=9,
            table="grid",
            header=("Svalövs kommun", "Bildningsnämnden"),
            footer=("Årsbokslut och verksamhetsberättelse 2017", "{page} av {pages}"),
            first_page_with_header=1,
            justified=True,
            headings="modest",
        ),
        document={
            "municipality_code": "1214",
            "municipality": "Svalöv",
            "report_type": "verksamhetsberattelse",
            "title": "Årsbokslut och verksamhetsberättelse 2017",
            "organisation": "Bildningsnämnden",
            "unit": None,
            "year": 2017,
            "period_start": "2017-01-01",
            "period_end": "2017-12-31",
        },
        goal_defaults={"level": "board", "year": 2017},
        value_defaults={"period": "2017"},
    )
    s.heading(1, "Årsbokslut och verksamhetsberättelse 2017")
    s.p("Bildningsnämnden", style="label")
    s.p("Ordförande: Ingela Tillander. Sektorschef: Mats Broberg. Antagen av nämnden den 20 februari 2018.")
    year(s)
    knowledge(s)
    preschool(s)
    safety(s)
    leisure(s)
    employer(s)
    volumes(s)
    economy(s)
    future(s)
    s.traps += TRAPS
    return s


def year(s: Specimen) -> None:
    """Put the mission and what happened."""
    s.heading(2, "Verksamhetsområde")
    s.p(
        """Bildningsnämnden ansvarar för förskola, pedagogisk omsorg, förskoleklass, grundskola, grundsärskola,
        fritidshem och gymnasieskola samt för bibliotek, kulturskola och fritidsgårdar. Vuxenutbildningen köps av
        grannkommunerna."""
    )
    s.heading(2, "Viktiga händelser under året")
    s.p(
        """Den nya förskolan Månstrålen i Teckomatorp stod klar i augusti. Den har sex avdelningar och rum för 108 barn
        och ersätter de paviljonger som har använts sedan 2009. I Kågeröd har ombyggnaden av skolan försenats på grund
        av fuktskador, och två klasser fick under vårterminen undervisning i församlingshemmet. Antalet elever i
        grundskolan har ökat för femte året i rad och var 1 478 den 15 oktober, 41 fler än ett år tidigare.""",
        value("avdelningar", "sex avdelningar", "count", value=6, org_unit="Månstrålen", sure=False),
        value("rum för barn", "108 barn", "count", org_unit="Månstrålen", name_variants=["barn"]),
        value("klasser i församlingshemmet", "två klasser", "count", value=2, sure=False),
        value(
            "elever i grundskolan",
            "1 478",
            "count",
            period="2017-10",
            name_variants=["Antalet elever i grundskolan"],
        ),
        value("elever i grundskolan fler", "41 fler", "count", sure=False),
    )
    s.p(
        """Skolinspektionen genomförde i mars regelbunden tillsyn på Linåkerskolan. Myndigheten riktade kritik mot hur
        skolan arbetar med särskilt stöd i årskurs 7–9. Bristerna var åtgärdade i november, och ärendet är avslutat.
        Biblioteket i Röstånga blev meröppet i maj, och 263 låntagare har hittills skaffat passerkort.""",
        value("låntagare passerkort", "263 låntagare", "count", org_unit="Röstånga", name_variants=["låntagare"]),
    )
    s.heading(2, "Måluppfyllelse")
    s.p(
        """Nämnden har fem mål. För varje mål finns indikatorer med ett målvärde, och bedömningen görs i fyra steg:
        helt, till stor del, till viss del eller inte alls. I årsbokslutet görs också en analys av vad som har
        påverkat resultatet.""",
        value("mål", "fem mål", "count", value=5, sure=False),
    )


def block(s: Specimen, key: str, rows: tuple[Row, ...]) -> None:
    """Put the table of a goal."""
    noted: list[Noted] = [goal(key, GOALS[key], number=key)]
    cells: list[tuple[Cell, ...]] = []
    for place, (name, result, degree, unit, target) in enumerate(rows, start=1):
        cells.append((f"{key}. {GOALS[key]}" if place == 1 else "", name, result, degree))
        noted.append(indicator(f"{key}.{place}", name, key, target=target))
        noted.append(judged(f"{key}.{place}", DEGREES[degree], degree, source="template", goal_alt=[key]))
        empty = number(result) is None
        extra = {"value": None, "sure": False} if empty else {}
        noted.append(
            value(name, "" if result == "-" else result, unit, series="Resultat", source="table", **extra),
        )
    s.add(
        Grid(
            header=(("Mål", "Indikator", "Resultat", "Måluppfyllelse"),),
            rows=tuple(cells),
            widths=(0.25, 0.41, 0.16, 0.18),
            spans=((1, 0, len(rows), 0),),
            left_columns=(0, 1, 2, 3),
        ),
        *noted,
    )


def knowledge(s: Specimen) -> None:
    """Put the goal of knowledge."""
    s.goal_defaults["perspective"] = "Kunskap och lärande"
    s.heading(3, "Kunskap och lärande")
    block(
        s,
        "1",
        (
            (
                "Andelen elever i årskurs 9 som är behöriga till ett yrkesprogram ska vara minst 88 %",
                "84,6 %",
                "Till viss del",
                "percent",
                (">=", 88, "percent"),
            ),
            ("Meritvärdet i årskurs 9 ska vara lägst 220", "221 poäng", "Helt", "index", (">=", 220, "index")),
            (
                "Andelen elever i årskurs 6 som når kunskapskraven i alla ämnen ska öka",
                "74,1 %",
                "Helt",
                "percent",
                ("increase", None, None),
            ),
            (
                "Minst 70 % av eleverna ska ta gymnasieexamen inom tre år",
                "63 %",
                "Inte alls",
                "percent",
                (">=", 70, "percent"),
            ),
        ),
    )
    s.p("Analys", style="label")
    s.p(
        """Resultaten i årskurs 9 är splittrade. Meritvärdet är det högsta hittills och har på två år stigit från 209
        till 221 poäng. Samtidigt var det fler elever än i fjol som saknade behörighet till gymnasiet. 15,4 procent av
        niorna, 22 elever, lämnade grundskolan utan behörighet. Tolv av dem har kommit till Sverige efter årskurs 6.
        Flickornas meritvärde var 238 och pojkarnas 205. I årskurs 6 har satsningen på läsutveckling gett resultat:
        andelen som når kunskapskraven i alla ämnen var 68,3 procent året innan.""",
        value(
            "Meritvärdet", "209", "index", measure="previous", period="2015", name_variants=["Meritvärdet i årskurs 9"]
        ),
        value("Meritvärdet", "221 poäng", "index", name_variants=["Meritvärdet i årskurs 9"]),
        value("utan behörighet", "15,4 procent", "percent", name_variants=["niorna utan behörighet"]),
        value("elever utan behörighet", "22 elever", "count", name_variants=["niorna utan behörighet", "elever"]),
        value("kommit till Sverige efter årskurs 6", "Tolv av dem", "count", value=12, name_variants=["elever"]),
        value("meritvärde", "238", "index", series="Flickornas", name_variants=["Flickornas meritvärde"]),
        value("meritvärde", "205", "index", series="pojkarnas", name_variants=["pojkarnas"]),
        value(
            "andelen som når kunskapskraven i alla ämnen",
            "68,3 procent",
            "percent",
            measure="previous",
            period="2016",
        ),
    )
    s.p(
        """Gymnasieeleverna går i huvudsak i Landskrona, Eslöv och Helsingborg. Att färre tar examen på tre år beror
        enligt skolornas egna analyser på hög frånvaro och på att många byter program. Sammantaget bedömer nämnden att
        målet är uppfyllt till viss del.""",
        judged("1", "partly", "målet är uppfyllt till viss del"),
    )


def preschool(s: Specimen) -> None:
    """Put the goal of preschool."""
    block(
        s,
        "2",
        (
            (
                "Minst 90 % av vårdnadshavarna ska vara nöjda med förskolan",
                "93 %",
                "Helt",
                "percent",
                (">=", 90, "percent"),
            ),
            ("Antalet barn per årsarbetare ska vara högst 5,2", "5,4", "Till stor del", None, ("<=", 5.2, None)),
            (
                "Andelen förskollärare ska vara minst 50 %",
                "41 %",
                "Till viss del",
                "percent",
                (">=", 50, "percent"),
            ),
        ),
    )
    s.p("Analys", style="label")
    s.p(
        """Vårdnadshavarna är mest nöjda med bemötandet och minst nöjda med informationen om barnets utveckling. 412
        svar kom in, vilket ger en svarsfrekvens på 61 procent. Av 27 utlysta tjänster som förskollärare kunde bara elva
        tillsättas med behörig sökande. Alla barn har erbjudits plats inom fyra månader, men 38 familjer fick inte den
        förskola som de hade önskat i första hand. Nämnden anser att målet i stort är uppnått.""",
        value("svar kom in", "412 svar", "count", name_variants=["svar"]),
        value("svarsfrekvens", "61 procent", "percent"),
        value("utlysta tjänster som förskollärare", "27 utlysta tjänster", "count", name_variants=["utlysta tjänster"]),
        value("tillsättas med behörig sökande", "elva", "count", value=11, name_variants=["tjänster tillsättas"]),
        value("erbjudits plats", "fyra månader", "months", value=4, sure=False),
        value("familjer fick inte den förskola", "38 familjer", "count", name_variants=["familjer"]),
        judged("2", "achieved", "målet i stort är uppnått", status_alt=["partly"]),
    )


def safety(s: Specimen) -> None:
    """Put the goal of safety."""
    s.goal_defaults["perspective"] = "Trygghet och hälsa"
    s.heading(3, "Trygghet och hälsa")
    block(
        s,
        "3",
        (
            (
                "Minst 95 % av eleverna i årskurs 5 ska känna sig trygga i skolan",
                "89 %",
                "Till stor del",
                "percent",
                (">=", 95, "percent"),
            ),
            (
                "Minst 85 % av eleverna i årskurs 8 ska känna sig trygga i skolan",
                "76 %",
                "Inte alls",
                "percent",
                (">=", 85, "percent"),
            ),
            (
                "Antalet anmälningar om kränkande behandling ska minska",
                "143 (168)",
                "Helt",
                "count",
                ("decrease", None, None),
            ),
        ),
    )
    s.note(
        value(
            "Antalet anmälningar om kränkande behandling ska minska",
            "168",
            "count",
            measure="previous",
            period="2016",
            series="Resultat",
            source="table",
            sure=False,
        )
    )
    s.p("Analys", style="label")
    s.p(
        """Tryggheten i årskurs 8 är ett bekymmer. Särskilt flickor på Linåkerskolan uppger att korridorer och
        omklädningsrum är otrygga platser. Skolan har sedan höstterminen två skolvärdar som rör sig bland eleverna
        under rasterna, och en uppföljande enkät i december visade att 81 procent då kände sig trygga. Antalet anmälda
        kränkningar är färre, men skolorna rapporterar på olika sätt och siffrorna ska tolkas med försiktighet. Målet
        är inte uppnått när det gäller de äldre eleverna.""",
        value("skolvärdar", "två skolvärdar", "count", value=2, org_unit="Linåkerskolan", name_variants=["skolvärdar"]),
        value(
            "kände sig trygga",
            "81 procent",
            "percent",
            period="2017-12",
            org_unit="Linåkerskolan",
            name_variants=["trygga"],
        ),
        judged("3", "not_achieved", "är inte uppnått när det gäller de äldre eleverna", aspect="de äldre eleverna"),
    )


def leisure(s: Specimen) -> None:
    """Put the goal of culture and leisure."""
    s.goal_defaults["perspective"] = "Kultur och fritid"
    s.heading(3, "Kultur och fritid")
    block(
        s,
        "4",
        (
            ("Antalet barnbokslån per barn ska vara minst 15", "16,2", "Helt", None, (">=", 15, None)),
            (
                "Kulturskolan ska nå minst 20 % av alla elever i grundskolan",
                "17 %",
                "Till stor del",
                "percent",
                (">=", 20, "percent"),
            ),
            ("Unga ska vara delaktiga i fritidsgårdarnas utbud", "-", "Ej mätt", None, None),
        ),
    )
    s.p("Analys", style="label")
    s.p(
        """Biblioteken har lånat ut 61 300 medier, varav drygt hälften till barn. Sommarboken lockade 184 barn, dubbelt
        så många som 2016. Kulturskolan har 251 elever och en kö på 46. Nya kurser i dans och bild har startat med
        statligt bidrag. Enkäten på fritidsgårdarna sköts upp till våren 2018. Nämnden bedömer att målet är uppfyllt
        till stor del.""",
        value("lånat ut medier", "61 300 medier", "count", name_variants=["medier"]),
        value("medier till barn", "drygt hälften", "percent", value=50, sure=False),
        value("Sommarboken", "184 barn", "count", name_variants=["Sommarboken barn"]),
        value("Kulturskolan", "251 elever", "count", name_variants=["Kulturskolan elever"]),
        value("Kulturskolan kö", "46", "count", name_variants=["kö"]),
        judged("4", "partly", "målet är uppfyllt till stor del"),
    )


def employer(s: Specimen) -> None:
    """Put the goal of the staff."""
    s.goal_defaults["perspective"] = "Attraktiv arbetsgivare"
    s.heading(3, "Attraktiv arbetsgivare")
    block(
        s,
        "5",
        (
            ("Sjukfrånvaron ska vara högst 5,5 %", "5,3 %", "Helt", "percent", ("<=", 5.5, "percent")),
            (
                "Andelen legitimerade lärare i grundskolan ska vara minst 80 %",
                "78 %",
                "Till stor del",
                "percent",
                (">=", 80, "percent"),
            ),
        ),
    )
    s.p("Analys", style="label")
    s.p(
        """Sjukfrånvaron har sjunkit från 6,1 procent 2016 och är lägst i grundskolan. Inom förskolan är den 7,9
        procent. Antalet tillsvidareanställda var vid årets slut 418, och personalomsättningen 13 procent.
        Lärarlönelyftet och de åtta förstelärartjänsterna har gjort det lättare att behålla erfarna lärare.""",
        value("Sjukfrånvaron", "6,1 procent", "percent", measure="previous", period="2016"),
        value("Sjukfrånvaron", "7,9 procent", "percent", org_unit="förskolan"),
        value(
            "tillsvidareanställda",
            "418",
            "count",
            period="2017-12",
            name_variants=["Antalet tillsvidareanställda"],
        ),
        value("personalomsättningen", "13 procent", "percent"),
        value("förstelärartjänsterna", "åtta förstelärartjänsterna", "count", value=8, sure=False),
    )


def volumes(s: Specimen) -> None:
    """Put the volumes."""
    s.heading(2, "Volymer och nyckeltal")
    s.values(
        Grid(
            header=(("", "Bokslut 2015", "Bokslut 2016", "Budget 2017", "Bokslut 2017"),),
            rows=(
                ("Barn i förskola och pedagogisk omsorg", "742", "758", "775", "781"),
                ("Elever i förskoleklass och grundskola", "1 402", "1 437", "1 465", "1 478"),
                ("Inskrivna på fritidshem", "655", "671", "680", "664"),
                ("Elever i gymnasieskola", "512", "498", "505", "517"),
                ("Besök på biblioteken", "58 200", "60 150", "60 000", "63 480"),
                ("Kostnad per barn i förskola, kr", "118 400", "121 900", "124 500", "126 300"),
                ("Kostnad per elev i grundskola, kr", "96 700", "99 200", "101 800", "103 150"),
                ("Kostnad för skolskjuts per elev, kr", "-", "8 140", "8 000", "8 620"),
            ),
            widths=(0.4, 0.15, 0.15, 0.15, 0.15),
        ),
        (
            Column("Bokslut 2015", "previous", "count", "2015"),
            Column("Bokslut 2016", "previous", "count", "2016"),
            Column("Budget 2017", "target", "count", "2017"),
            Column("Bokslut 2017", "outcome", "count", "2017"),
        ),
        units=dict.fromkeys(
            (
                "Kostnad per barn i förskola, kr",
                "Kostnad per elev i grundskola, kr",
                "Kostnad för skolskjuts per elev, kr",
            ),
            "sek",
        ),
    )


def economy(s: Specimen) -> None:
    """Put the money."""
    s.heading(2, "Driftredovisning (tkr)")
    s.amounts(
        Grid(
            header=(("Verksamhet", "Intäkter 2017", "Kostnader 2017", "Netto 2017", "Budget 2017", "Avvikelse"),),
            rows=(
                ("Nämnd och sektorsledning", "410", "-9 870", "-9 460", "-9 600", "140"),
                ("Förskola", "14 220", "-112 860", "-98 640", "-96 500", "-2 140"),
                ("Grundskola och fritidshem", "31 480", "-218 930", "-187 450", "-184 200", "-3 250"),
                ("Gymnasieskola", "2 160", "-66 310", "-64 150", "-65 400", "1 250"),
                ("Bibliotek och kulturskola", "1 940", "-13 720", "-11 780", "-11 900", "120"),
                ("Fritidsgårdar", "280", "-4 130", "-3 850", "-4 000", "150"),
                ("Summa", "50 490", "-425 820", "-375 330", "-371 600", "-3 730"),
            ),
            widths=(0.3, 0.14, 0.14, 0.14, 0.14, 0.14),
            bold_rows=(6,),
        ),
        (None, None, "outcome", "budget", "deviation"),
        period="2017",
    )
    s.p(
        """Bildningsnämnden redovisar ett underskott på 3,7 mnkr, motsvarande en procent av budgeten. I delårsrapporten
        efter augusti var prognosen minus 5,5 mnkr. Grundskolan har dragit över budget med 3,3 mnkr, vilket till största
        delen förklaras av kostnader för elevassistenter och av lokalhyror i Kågeröd under ombyggnaden. Förskolans
        underskott på 2,1 mnkr beror på fler barn än beräknat och på att Månstrålen bemannades innan alla platser var
        fyllda. Gymnasieskolan visar ett överskott till följd av lägre interkommunala ersättningar än budgeterat.""",
        money(
            "Bildningsnämnden",
            currency_unit="mkr",
            deviation=-3_700_000,
            period="2017",
            is_total=1,
            item_variants=["underskott", "Summa"],
        ),
        value("underskott", "en procent", "percent", value=1, sure=False),
        value("prognosen", "minus 5,5 mnkr", "sek", value=-5_500_000, measure="forecast", sure=False),
        money("Grundskolan", currency_unit="mkr", deviation=-3_300_000, period="2017"),
        money("Förskolans", currency_unit="mkr", deviation=-2_100_000, period="2017", item_variants=["Förskolan"]),
    )
    s.heading(2, "Investeringsredovisning (tkr)")
    s.amounts(
        Grid(
            header=(("Projekt", "Budget", "Utfall", "Avvikelse"),),
            rows=(
                ("Inventarier Månstrålen", "2 500", "2 340", "160"),
                ("Datorer till elever", "1 800", "1 815", "-15"),
                ("Meröppet bibliotek", "600", "545", "55"),
                ("Totalt", "4 900", "4 700", "200"),
            ),
            widths=(0.4, 0.18, 0.18, 0.18),
            bold_rows=(3,),
        ),
        ("budget", "outcome", "deviation"),
        statement="investment",
        period="2017",
    )


def future(s: Specimen) -> None:
    """Put the future."""
    s.heading(2, "Framtid")
    s.p(
        """Kommunen har under hösten tagit fram en lokalförsörjningsplan som sträcker sig till 2027. Den visar att
        nuvarande lokaler räcker till och med läsåret 2019/20 om Heleneborgsskolan kan byggas ut enligt plan. Samtidigt
        ställer nya regler för specialpedagogiskt stöd i förskolan och läsa-skriva-räkna-garantin krav på att
        resurserna används där de behövs bäst. En ny modell för resursfördelning, där hänsyn tas till elevernas
        bakgrund, har beslutats och gäller från årsskiftet."""
    )
    s.p(
        """Enligt befolkningsprognosen kommer antalet barn mellan ett och fem år att öka med 90 till 2022, framför allt
        i Svalöv och Teckomatorp. Behovet av lokaler utreds tillsammans med samhällsbyggnadsnämnden. Från den 1 juli
        2018 ska prao vara obligatorisk i årskurs 8 och 9, och förskoleklassen blir obligatorisk från hösten. Den
        största utmaningen är ändå att rekrytera behöriga lärare. Under den kommande femårsperioden går 44 lärare i
        pension.""",
        value("barn mellan ett och fem år öka", "90", "count", measure="forecast", period="2022", sure=False),
        value("lärare i pension", "44 lärare", "count", measure="forecast", sure=False),
    )
