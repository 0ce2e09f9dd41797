"""Where a child lives, worked out from postcodes by the ONS directory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.core.errors import InputError
from tandem.returns import validate

# Grid references in metres: a mile is 1609.3 of them. The last is in a district of a county.
DIRECTORY = """pcd,pcds,oscty,oslaua,oseast1m,osnrth1m
LS1 1AA,LS1 1AA,E99999999,E08000035,430000,433000
LS2 2BB,LS2 2BB,E99999999,E08000035,433218,433000
BD1 1AA,BD1 1AA,E99999999,E08000032,430000,449093
EH1 1AA,EH1 1AA,S99999999,S12000036,430000,1010000
SO1 1AA,SO1 1AA,E10000014,E07000084,430000,433000
"""


@pytest.fixture
def judged(files, tmp_path: Path):
    def made(cells: str, *, la: str | None = "Leeds", directory: str = DIRECTORY):
        this, last = files(f"E{{{cells}}}")
        for folder in (this, last):
            path = folder / "episodes.csv"
            lines = path.read_text(encoding="utf-8").splitlines()
            path.write_text("\n".join(line.rsplit(",", 3)[0] for line in lines), encoding="utf-8")
        path = tmp_path / "postcodes.csv"
        path.write_text(directory, encoding="utf-8")
        return validate(this, previous=[last], year=2027, la=la, postcodes=path)

    return made


@pytest.mark.parametrize(
    ("code", "cells", "reported"),
    [
        ("392a", "HOME_POST=LS1_1AA PL_POST=ls22bb", []),
        ("392a", "HOME_POST=LS1_1AA PL_POST=LS9_9ZZ", ["-"]),
        ("392c", "HOME_POST=LS1_1AA PL_POST=LS2_2BB", []),
        ("392c", "HOME_POST=LS1_1AA PL_POST=LS9_9ZZ", ["LS9 9ZZ"]),
        ("164", "HOME_POST=LS1_1AA PL_POST=LS2_2BB", []),
        ("164", "HOME_POST=LS1_1AA", []),
        ("164", "HOME_POST=LS1_1AA PL_POST=LS9_9ZZ", ["-"]),
        ("169", "PL_POST=LS2_2BB", []),
        ("169", "PL_POST=EH1_1AA", []),
        ("169", "PL_POST=LS9_9ZZ", ["-"]),
        ("179", "PL_POST=LS2_2BB", []),
        ("179", "", ["-"]),
        ("420", "LS=V3 PL_POST=LS2_2BB", ["E08000035"]),
        ("420", "LS=V3", []),
        ("454", "HOME_POST=LS1_1AA PL_POST=BD1_1AA", []),
        ("454", "HOME_POST=LS1_1AA PL_POST=EH1_1AA", ["358.5"]),
        ("411", "PL_POST=BD1_1AA", []),
        ("1015", "PLACE=K2 PLACE_PROVIDER=PR1 PL_POST=LS2_2BB", []),
        ("1015", "PLACE=K2 PLACE_PROVIDER=PR1 PL_POST=BD1_1AA", ["E08000032"]),
        ("1015", "PLACE=K2 PLACE_PROVIDER=PR1 PL_POST=SO1_1AA", ["E10000014"]),
        ("218", "PLACE=U4 PL_POST=EH1_1AA", []),
        ("218", "PLACE=U4 PL_POST=BD1_1AA", ["-"]),
    ],
)
def test_rules_on_where_the_child_lives(code: str, cells: str, reported: list[str], judged) -> None:
    result = judged(cells)
    assert code in {*result.passed, *result.failed}
    issues = result.issues.filter(result.issues["code"] == code)
    assert ["-" if value is None else value for value in issues["value"]] == reported


def test_the_distance_is_in_miles_to_a_tenth(judged) -> None:
    """3,218 metres are two miles; rule 406 shows the distance of an unaccompanied child."""
    issues = judged("HOME_POST=LS1_1AA PL_POST=LS2_2BB} U{").issues
    assert issues.filter(issues["code"] == "406")["value"].to_list() == ["2.0"]


def test_a_district_is_in_the_area_of_its_county(judged) -> None:
    assert "1015" in judged("PLACE=K2 PLACE_PROVIDER=PR1 PL_POST=SO1_1AA", la="Hampshire").passed


def test_without_the_authority_in_or_out_cannot_be_said(judged) -> None:
    reasons = dict(judged("PL_POST=LS2_2BB", la=None).could_not_run)
    assert "--la" in reasons["179"]
    assert "392a" not in reasons


def test_another_file_is_no_directory(judged) -> None:
    with pytest.raises(InputError, match="no directory of postcodes"):
        judged("PL_POST=LS2_2BB", directory="Name,Age\nA,3\n")
