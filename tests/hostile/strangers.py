"""Documents of a municipality, and others, that are no quality reports: worded for these tests."""

from collections.abc import Mapping

NOVEL = """Kapitel 1

Det regnade när Elsa kom till stationen. Hon hade målet i sikte, men tåget hade redan gått, och på perrongen stod bara
en gammal man med en brun väska.

– Ni är för sent ute, sade han. Det går inget tåg förrän klockan 7.

Hon satte sig på bänken. Under 12 år hade hon väntat på den här dagen. Nu var den här, och ingenting hade blivit som hon
tänkt sig. I fickan låg 45 kronor och ett brev från brodern.

Kapitel 2

På morgonen var himlen klar. Hon räknade tre svalor över taket, sedan fem. Målaren i huset bredvid sjöng.
"""

MINUTES = """Provköpings kommun
Socialnämnden

Sammanträdesprotokoll 2021-03-17

Plats och tid: Kommunhuset, sal 3, kl. 13.15–16.40
Beslutande: Ordföranden och åtta ledamöter

§ 24 Val av justerare
Socialnämndens beslut
Nämnden utser en ledamot att jämte ordföranden justera dagens protokoll.

§ 25 Ansökan om medel från fonden
Socialnämndens beslut
Nämnden beviljar 15 000 kronor till föreningen. Ansökan dnr 2021/117 avsåg 40 000 kronor.

§ 26 Anmälan av delegationsbeslut
Nämnden lägger förteckningen över 48 beslut till handlingarna.
"""

BUDGET = """Provköpings kommun
Mål och budget 2024 med plan 2025–2026

Skattesats och skatteintäkter
Skattesatsen är oförändrad, 21,45 kronor. Skatteintäkterna beräknas till 812,4 mkr år 2024.

Nämndernas ramar, mkr\t2024\t2025\t2026
Kommunstyrelsen\t61,2\t62,0\t63,1
Socialnämnden\t298,4\t304,9\t311,0
Utbildningsnämnden\t402,7\t409,5\t417,8
Summa\t762,3\t776,4\t791,9

Inriktningsmål
Nämnderna ska återkomma med egna mål i sina verksamhetsplaner.
"""

PLAN = """Provköpings kommun
Verksamhetsplan 2025 för hemtjänsten

Vårt uppdrag
Vi ger stöd och omvårdnad i hemmet dygnet runt.

Så här ska vi arbeta
Under 2025 ska alla medarbetare erbjudas utbildning i bemötande. Vi planerar att införa digital tillsyn på 3 enheter.

Mål 2025
Brukarna ska möta högst 12 medarbetare under två veckor.
Sjukfrånvaron ska vara högst 6,5 procent.
"""

AUDIT_REVIEW = """Granskning av intern kontroll
Revisorerna i Provköpings kommun
Maj 2019

Sammanfattning
Vi har granskat om nämnden har en tillräcklig intern kontroll av sina inköp. Vår samlade bedömning är att kontrollen
inte är helt tillräcklig.

Revisionsfrågor
Finns det aktuella rutiner för inköp? Delvis. Rutinerna är från 2014 och känns inte till av alla.
Följs rutinerna? Nej. I 9 av 40 stickprov saknades attest.

Rekommendationer
Vi rekommenderar nämnden att se över sina rutiner och att utbilda dem som beställer.
"""

LETTER = """Hej!

Tack för ditt brev av den 3 maj. Vi har fått in 14 synpunkter om bussen till badet och återkommer när trafikplanen är
klar, senast den 30 juni. Ring gärna växeln på 0123-45 67 89.

Vänliga hälsningar
Kansliet
"""

SOURCE_CODE = """def main():
    total = 0
    for number in range(100):
        total += number * 2  # 100 %
    return {"mål": total, "status": "ok"}
"""

STRANGERS: Mapping[str, str] = {
    "novel": NOVEL,
    "minutes": MINUTES,
    "budget": BUDGET,
    "plan": PLAN,
    "audit_review": AUDIT_REVIEW,
    "letter": LETTER,
    "source_code": SOURCE_CODE,
}
