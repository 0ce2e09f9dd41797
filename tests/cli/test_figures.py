"""``tandem figures`` as a person meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tandem.cli import run

CENSUS = (
    "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>"
    "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers>"
    "<LAchildID>C1</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2025-05-01</CINreferralDate>"
    "<ReferralSource>3E</ReferralSource><ReferralNFA>true</ReferralNFA></CINdetails></Child></Children></Message>"
)


@pytest.fixture
def census(tmp_path: Path) -> str:
    path = tmp_path / "cin.xml"
    path.write_text(CENSUS, encoding="utf-8")
    return str(path)


def test_it_prints_figures_and_what_is_published(census: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["figures", census, "--la", "Birmingham"]) == 0
    shown = capsys.readouterr()
    assert "CIN census 2025-26, 1 child:" in shown.out
    assert "Referrals: 1  [England 2025: 632,830; Birmingham 2025: 16,324]" in shown.out
    assert shown.err == ""
    assert run(["figures", census, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["collection"] == "2025-26"


def test_what_cannot_be_used_is_one_line_and_status_2(
    census: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong in (["--year", "2025"], ["--format", "xlsx"], ["--la", "Nowhere"]):
        assert run(["figures", census, *wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    for form in ("text", "xlsx"):
        assert run(["figures", census, "--format", form, "--out", str(tmp_path / "none" / "f")]) == 2
        assert "could not be written" in capsys.readouterr().err
    assert run(["figures", census, "--format", "xlsx", "--out", str(tmp_path / "f.xlsx")]) == 0
    assert "Written to" in capsys.readouterr().err
