"""Abbreviations that a report explains."""

import pytest

from extract.language.abbreviations import explanations, find_abbreviations
from models import Page, Report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inom individ- och familjeomsorgen (IFO) har antalet ökat", {"IFO": "individ- och familjeomsorgen"}),
        ("Nämnden samlar individ- och familje-\nomsorgen (IFO)", {"IFO": "individ- och familjeomsorgen"}),
        ("avdelningen Integration, försörjning och omsorg (IFO)", {}),  # a comma ends what stands before the brackets
        ("avdelningen Integration försörjning och omsorg (IFO)", {"IFO": "Integration försörjning och omsorg"}),
        ("mottagandet av ensamkommande barn (EKB) minskar", {"EKB": "ensamkommande barn"}),
        ("Äldre och funktionsnedsatta (ÄoF)", {"ÄoF": "Äldre och funktionsnedsatta"}),
        ("VON (vård- och omsorgsnämnden) svarar", {"VON": "vård- och omsorgsnämnden"}),
        ("HME = hållbart medarbetarengagemang", {"HME": "hållbart medarbetarengagemang"}),
        ("SÄBO står för särskilt boende", {"SÄBO": "särskilt boende"}),
        ("Barn- och utbildningsförvaltningen (BUF) och kommunfullmäktige (KF)",
         {"BUF": "Barn- och utbildningsförvaltningen", "KF": "kommunfullmäktige"}),
        # not explained
        ("enligt lagen om stöd och service (LSS) och socialtjänstlagen (SoL)", {}),  # laws
        ("ordföranden Eva Ek (S) och Bo Alm (KD)", {}),
        ("resultatet blev bättre (Se bilaga)", {}),
        ("utfallet ökade (KS 2013)", {}),
        ("personalen i köket (IFO)", {}),  # no letter fits
        ("ett mål (TBD) för året", {}),
        ("IFO (Stockholm)", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_explanations(text: str, expected: dict[str, str]) -> None:
    assert dict(explanations(text)) == expected


def test_the_first_explanation_of_a_report_holds() -> None:
    pages = tuple(
        Page(number=number, text=text)
        for number, text in enumerate(["Vuxen och stöd (VOS)", "vård, omsorg och stöd: vård om somliga (VOS)"], 1)
    )
    report = Report(id="a", file="a.txt", sha256="0", format="text", text_source="text", pages=pages)
    assert find_abbreviations(report) == {"VOS": "Vuxen och stöd"}


def test_a_long_page_of_brackets_takes_no_time() -> None:
    assert dict(explanations("(AB " * 20_000)) == {}
    assert dict(explanations("ord " * 20_000 + "(AB)")) == {}
