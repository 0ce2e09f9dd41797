"""Rules that need what not every return has: the header's own UASC column, whose return it is, Ofsted's list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tandem.returns.ssda903.judging import validate_ssda903

LEEDS, BRADFORD = "383", "380"


def values(result, code: str) -> list[str]:
    """What a rule that ran reported."""
    assert code in {*result.passed, *result.failed}
    return ["-" if value is None else value for value in result.issues.filter(result.issues["code"] == code)["value"]]


@pytest.fixture
def with_status(files):
    """A return whose header says itself who is unaccompanied and seeks asylum, this year and last."""

    def made(rows: str, now: str, before: str = "0"):
        this, last = files(rows)
        for folder, status in ((this, now), (last, before)):
            path = folder / "header.csv"
            head, *lines = path.read_text(encoding="utf-8").splitlines()
            path.write_text("\n".join([f"{head},UASC", *(f"{line},{status}" for line in lines)]), encoding="utf-8")
        return validate_ssda903([this], previous=[last], year=2027)

    return made


@pytest.mark.parametrize(("status", "reported"), [("0", []), ("1", []), ("2", ["2"]), ("", ["-"])])
def test_105_the_status_in_the_header_is_one_of_two(status: str, reported: list[str], with_status) -> None:
    assert values(with_status("H{}", status), "105") == reported


def test_105_a_status_worked_out_from_the_uasc_table_is_never_wrong(files) -> None:
    this, last = files("H{} H{CHILD=2} U{}")
    assert values(validate_ssda903([this], previous=[last], year=2027), "105") == []


@pytest.mark.parametrize(("status", "reported"), [("1", []), ("0", ["2026-05-01"])])
def test_303_a_date_only_for_a_child_whose_status_is_one(status: str, reported: list[str], with_status) -> None:
    assert values(with_status("H{} U{DUC=01/05/2026}", status), "303") == reported


@pytest.mark.parametrize(
    ("rows", "now", "before", "reported"),
    [
        ("H{} -H{} U{DUC=01/05/2026}", "0", "0", ["0"]),
        ("H{} -H{} -U{DUC=01/05/2025}", "0", "0", ["0"]),
        ("H{} -H{} U{DUC=01/05/2026}", "1", "0", []),
        ("H{} -H{} U{}", "0", "0", []),
    ],
)
def test_205c_a_date_in_either_year_for_a_child_of_no_such_status(rows, now, before, reported, with_status) -> None:
    assert values(with_status(rows, now, before), "205C") == reported


PLACED_BY_ITSELF = "PLACE=K2 PLACE_PROVIDER=PR1"


@pytest.mark.parametrize(
    ("code", "cells", "reported"),
    [
        ("411", "PL_LOCATION=IN PL_LA=383", []),
        ("411", "PL_LOCATION=IN PL_LA=E08000035", []),
        ("411", "PL_LOCATION=OUT PL_LA=380", []),
        ("411", "PL_LOCATION=IN PL_LA=380", ["IN"]),
        ("411", "PL_LOCATION=OUT PL_LA=383", ["OUT"]),
        ("1015", f"{PLACED_BY_ITSELF} PL_LA=383", []),
        ("1015", f"{PLACED_BY_ITSELF} PL_LA=380", ["380"]),
        ("1015", "PLACE=U1 PLACE_PROVIDER=PR1 PL_LA=380", []),
        ("1015", "PLACE=K2 PLACE_PROVIDER=PR2 PL_LA=380", []),
        ("1015", f"{PLACED_BY_ITSELF} LS=V3 PL_LA=380", []),
    ],
)
def test_rules_on_the_authoritys_own_area(code: str, cells: str, reported: list[str], files) -> None:
    this, last = files(f"E{{{cells}}}")
    assert values(validate_ssda903([this], previous=[last], year=2027, la="Leeds"), code) == reported


def test_without_the_authority_they_say_so(files) -> None:
    this, last = files("E{PL_LOCATION=IN PL_LA=383}")
    reasons = dict(validate_ssda903([this], previous=[last], year=2027).could_not_run)
    assert "--la" in reasons["411"]
    assert "--la" in reasons["1015"]


HEADINGS = (
    *("Local authority", "URN", "Provider name", "Placement code", "Placement provider code"),
    *("Deregistration date", "Setting postcode"),
)
PROVIDERS = (
    ("Leeds", 1234567, "Ash House", "K2", "PR1/PR4", None, "LS1 1AA"),
    ("Bradford", 2234567.0, "Beech House", "K2,R3", "PR4", date(2026, 6, 1), "BD1 1AA"),
)


def workbook(path: Path, headings=HEADINGS, rows=PROVIDERS, *, above: int = 0) -> Path:
    book = Workbook()
    sheet = book.active
    for _ in range(above):
        sheet.append(["A list of providers"])
    sheet.append(headings)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("code", "cells", "reported"),
    [
        ("1008", "URN=1234567", []),
        ("1008", "URN=2234567.0", []),
        ("1008", "URN=XXXXXXX", []),
        ("1008", "", []),
        ("1008", "URN=9999999", ["9999999"]),
        ("219", "URN=1234567 PLACE=K2", []),
        ("219", "URN=1234567 PLACE=R3", ["R3"]),
        ("219", "URN=2234567 PLACE=R3", []),
        ("219", "URN=XXXXXXX PLACE=U1", []),
        ("221", "URN=1234567 PLACE=K2 PL_POST=ls11aa", []),
        ("221", "URN=1234567 PLACE=K2 PL_POST=LS1_1AB", ["LS1 1AB"]),
        ("221", "URN=1234567 PLACE=U1 PL_POST=LS1_1AB", []),
        ("221", "URN=1234567 PLACE=K2 LS=V3 PL_POST=LS1_1AB", []),
        ("224", "URN=1234567 PLACE_PROVIDER=PR4", []),
        ("224", "URN=2234567 PLACE_PROVIDER=PR1", ["PR1"]),
        ("227", "URN=2234567 DECOM=31/05/2026", []),
        ("227", "URN=2234567 DECOM=01/06/2026", ["2026-06-01"]),
        ("227", "URN=1234567 DECOM=01/06/2026", []),
        ("228", "URN=2234567 DECOM=01/05/2026 DEC=01/06/2026", []),
        ("228", "URN=2234567 DECOM=01/05/2026 DEC=02/06/2026", ["2026-06-02"]),
        ("228", "URN=2234567 DECOM=01/05/2026 DEC=31/06/2026", []),
        ("228", "URN=2234567 DECOM=01/05/2026 DEC=02-06-2026", []),
        ("228", "URN=2234567 DECOM=01/05/2026", ["-"]),
        ("228", "URN=1234567 DECOM=01/05/2026", []),
        ("229", "URN=1234567 PLACE_PROVIDER=PR1", []),
        ("229", "URN=2234567 PLACE_PROVIDER=PR1", ["PR1"]),
        ("229", "URN=1234567 PLACE_PROVIDER=PR2", ["PR2"]),
        ("229", "URN=2234567 PLACE_PROVIDER=PR2", []),
    ],
)
def test_rules_on_the_provider(code: str, cells: str, reported: list[str], files, tmp_path: Path) -> None:
    this, last = files(f"E{{{cells}}}")
    result = validate_ssda903([this, workbook(tmp_path / "ofsted.xlsx")], previous=[last], year=2027, la=LEEDS)
    assert values(result, code) == reported


def test_other_headings_of_the_list_and_rows_above_them(files, tmp_path: Path) -> None:
    headings = ("URN", "Provider Placement Code", "Provider Code", "Closed Date", "Setting Address Postcode")
    this, last = files("E{URN=1234567 PLACE=U1} E{URN=2}")
    path = workbook(tmp_path / "list.xlsx", headings, [(1234567, "K2", "PR1", "01/05/2026", "LS1 1AA")], above=3)
    result = validate_ssda903([this, path], previous=[last], year=2027)
    assert values(result, "219") == ["U1"]
    assert values(result, "1008") == ["2"]
    assert values(result, "228") == ["-"]


def test_a_workbook_that_is_no_list_is_said_to_be_left_out(files, tmp_path: Path) -> None:
    this, last = files("E{URN=1234567}")
    path = workbook(tmp_path / "other.xlsx", ("Name", "Age"), [("A", 3)])
    result = validate_ssda903([this, path], previous=[last], year=2027)
    assert "schema-file" in set(result.issues["code"])
    assert "Ofsted" in dict(result.could_not_run)["1008"]


@pytest.mark.parametrize("name", ["none.xlsx", "half.xlsx"])
def test_a_workbook_that_cannot_be_read_is_told_and_the_return_still_checked(name: str, files, tmp_path: Path) -> None:
    this, last = files("E{URN=1234567}")
    path = tmp_path / name
    whole = workbook(tmp_path / "whole.xlsx").read_bytes()
    path.write_bytes(b"not a workbook" if name == "none.xlsx" else whole[: len(whole) // 2])
    result = validate_ssda903([this, path], previous=[last], year=2027)
    (told,) = [words for words in result.issues["message"] if name in words]
    assert "was not read" in told or "left out" in told
    assert dict(result.could_not_run)["1008"] == "Ofsted's list of providers was not given"
    assert result.children == 1
    assert not result.clean
