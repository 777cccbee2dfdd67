"""Reports in other languages, and texts that are no reports, which rules must leave alone: worded for these tests."""

from collections.abc import Mapping

NORWEGIAN = """Årsrapport 2021 for helse og omsorg

Storvik kommune

Innledning

Året har vært preget av pandemien, men tjenestene har likevel levert gode resultater. Vi har hatt fokus på kvalitet og
på å gi innbyggerne den hjelpen de trenger. Rapporten viser hvordan målene er fulgt opp, og hva som ble gjort for å
bedre tilbudet til brukerne.

Mål 1: Brukerne skal oppleve trygghet

Målet er nådd. Andelen fornøyde brukere var 82 prosent, mot 78 prosent året før. Det er ikke gjennomført noen
undersøkelse blant de pårørende. Ventetiden var 14 dager, og sykefraværet gikk ned fra 9,1 % til 8,4 %.

Mål 2: Flere skal kunne bo hjemme

Målet er delvis oppnådd. 37 av 60 brukere fikk hjelpen de hadde søkt om. Det ble brukt 12,4 mill. kroner mer enn
budsjettert, og det er vedtatt tiltak for å holde rammen neste år.

Indikator	2020	2021
Fornøyde brukere	78 %	82 %
Sykefravær	9,1 %	8,4 %
"""

DANISH = """Kvalitetsrapport 2019 for ældreområdet

Lundby Kommune

Sammenfatning

Rapporten er en status på de mål, som byrådet har vedtaget for området. Der har i løbet af året været fokus på
rehabilitering, og det er medarbejdernes vurdering, at flere borgere er blevet mere selvhjulpne. Rapporten beskriver
også, hvad der ikke er nået.

Mål: Borgerne skal have en tryg hverdag

Målet er opfyldt. 85 procent af borgerne er tilfredse med hjælpen, mens 9 procent ikke er. Sygefraværet er faldet fra
6,2 til 5,8 procent. Der blev gennemført 240 tilsyn, og 12 af dem gav anledning til påbud.

Mål: Kortere ventetid

Målet er delvist opfyldt. Ventetiden var 21 dage i 2019 mod 28 dage året før. Regnskabet viser et merforbrug på 3,2
mio. kr., som dækkes af næste års budget.
"""

FINNISH = """Laatukertomus 2020

Koivulan kunta

Johdanto

Vuosi oli poikkeuksellinen, mutta palvelut pystyttiin järjestämään lähes suunnitelmien mukaan. Tässä kertomuksessa
kuvataan, miten valtuuston asettamat tavoitteet ovat toteutuneet ja mitä seuraavaksi tehdään. Asiakkaiden kokemuksia
on selvitetty kyselyllä, joka tehdään joka toinen vuosi.

Tavoite 1: Asiakkaat saavat avun ajoissa

Tavoite on saavutettu. 87 prosenttia asiakkaista sai päätöksen 14 päivässä, ja tyytyväisten osuus nousi 76 prosentista
81 prosenttiin. Henkilöstön sairauspoissaolot olivat 5,4 %.

Tavoite 2: Talous on tasapainossa

Tavoite ei ole toteutunut. Menot ylittivät talousarvion 2,3 miljoonalla eurolla, koska ostopalveluja tarvittiin
enemmän kuin oli arvioitu. Hallitus on päättänyt toimista, joilla menot sopeutetaan.
"""

ENGLISH = """Quality report 2022

Northfield Municipality, Committee for Social Services

Summary

This report describes how the goals of the committee were followed up during the year. It has been a demanding year
for the staff, but most of the services were delivered as planned. The committee has decided that the work on quality
will be a priority in the coming years.

Goal 1: All residents are to feel safe at home

The goal has been reached. The share of satisfied residents was 84 per cent, compared with 79 per cent in 2021.
Waiting times fell from 31 to 22 days and 14 of 17 units met their targets.

Goal 2: A balanced budget

The goal has not been reached. The outcome was a deficit of 2.3 million kronor, which is due to higher costs for
placements. Sick leave was 7.4 %.
"""

SOURCE_CODE = """import csv
from pathlib import Path

def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as handle:
        reader = csv.DictReader(handle, delimiter=";")
        return [dict(row) for row in reader if row["status"] != "draft"]

class Counter:
    total = 0
    limit = 85

    def add(self, amount: int) -> None:
        if amount > self.limit:
            raise ValueError(f"{amount} is more than {self.limit} %")
        self.total += amount

    def share(self, whole: int) -> float:
        return 100 * self.total / whole if whole else 0.0

if __name__ == "__main__":
    counter = Counter()
    for row in read_rows(Path("data/values-2021.csv")):
        counter.add(int(row["amount"]))
    print("mål:", counter.share(1200), "procent av 1 200 personer")
"""

DATA = """id;municipality;year;value;unit;updated
1001;Lerby;2019;82,4;percent;2020-02-11
1002;Lerby;2020;83,1;percent;2021-02-09
1003;Sandby;2019;77,0;percent;2020-02-11
1004;Sandby;2020;79,5;percent;2021-02-09
1005;Storvik;2019;12;days;2020-02-11
1006;Storvik;2020;14;days;2021-02-09
"""

NOVEL = """Första kapitlet

Det hade snöat i tre dagar när postbilen äntligen kom upp för backen. Karin stod i fönstret och räknade gårdarna nere
i dalen, sju stycken, och i bara fyra av dem brann det ljus. Hon hade bott här i tjugotvå år och visste att de andra
tre hade stått tomma sedan i höstas.

– Har du fått något brev? frågade Nils utan att se upp från tidningen.

– Två räkningar, och så ett kort från din syster. Hon skriver att hon har sålt huset för 450 000 kronor och flyttat
till stan.

Han nickade långsamt. De hade talat om det förut, många gånger. Av de 60 hektar som fadern hade brukat var det knappt
hälften kvar, och mjölken gav inte mer än 12 procent av vad den gjort när de tog över. Målet hade varit att klara sig
till pensionen. Nu var det 8 år kvar, och ingen av dem trodde längre att det skulle gå.

Andra kapitlet

På måndagen reste hon in till banken. Bussen tog 45 minuter och hon var den enda som åkte hela vägen. Mannen bakom
disken var ung, kanske 25 år, och hade en blå slips. Han bläddrade i papperen och sade att räntan var 6,5 procent, att
det inte fanns något att göra åt den och att målet för banken var att hjälpa alla sina kunder.

Hon tackade och gick ut på torget. Där satt 14 duvor på en kabel. Hon köpte en kopp kaffe för 18 kronor och tänkte att
livet ändå hade varit gott mot dem, på det hela taget.
"""

SWEDISH = """Kvalitetsberättelse 2021 för omsorgsnämnden

Sammanfattning

Året har präglats av pandemin, men verksamheten har ändå nått goda resultat. Vi har arbetat med att alla som söker stöd
ska få svar i tid, och redovisningen visar hur målen har följts upp och vad som återstår att göra.

Mål: Brukarna ska känna sig trygga

Målet är uppnått. Andelen nöjda brukare var 82 procent, mot 78 procent året före. Sjukfrånvaron sjönk och väntetiden
var 14 dagar.
"""

ABSTRACT = """Summary in English: This report describes how the goals of the committee were followed up during the year,
and what is to be done in the years to come. The goals were reached."""

LANGUAGES: Mapping[str, tuple[str, str]] = {
    "norwegian": (NORWEGIAN, "norska"),
    "danish": (DANISH, "danska"),
    "finnish": (FINNISH, "finska"),
    "english": (ENGLISH, "engelska"),
    "source code": (SOURCE_CODE, "ingen löptext alls"),
}
"""Texts that are not Swedish, each with the word that tells so."""
