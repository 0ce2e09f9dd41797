"""``tandem validate`` and ``tandem rules``: what they print and how they leave."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import tandem
from tandem.cli import run

FILE = """<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>
<Child><ChildIdentifiers><LAchildID>=A1</LAchildID><PersonBirthDate>03/04/2015</PersonBirthDate></ChildIdentifiers>
</Child></Children></Message>"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    written = tmp_path / "cin.xml"
    written.write_text(FILE, encoding="utf-8")
    return written


def test_json_has_the_promised_keys_and_every_rule_once(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", str(path), "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert list(said) == ["return", "collection", "children", "rules", "issues"]
    assert (said["return"], said["collection"], said["children"]) == ("cin", "2025-26", 1)
    rules = said["rules"]
    codes = [*rules["passed"], *rules["failed"], *rules["could_not_run"]]
    assert len(codes) == len(set(codes)) == 109
    issue = next(each for each in said["issues"] if each["code"] == "8590")
    assert list(issue)[:9] == ["code", "severity", "child", "table", "row", "field", "value", "line", "message"]
    assert list(issue)[9:] == ["what_to_do", "also", "file"]
    assert (issue["child"], issue["line"], issue["row"]) == ("=A1", 3, 1)
    assert issue["message"] == "Child does not have a recorded CIN episode."


def test_csv_has_the_issues_and_no_formula(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", str(path), "--format", "csv"]) == 1
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert {row["child"] for row in rows} <= {"'=A1", ""}
    assert {"8590", "schema-type"} <= {row["code"] for row in rows}


def test_text_on_a_screen_names_rules_and_no_child(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", str(path)]) == 1
    said = capsys.readouterr()
    assert "8590" in said.out
    assert "A1" not in said.out
    assert "\x1b" not in said.out
    assert said.err == ""


def test_text_in_a_file_lists_by_child(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.txt"
    assert run(["validate", str(path), "--out", str(out)]) == 1
    said = out.read_text(encoding="utf-8")
    assert "Child =A1" in said
    assert "line 3: PersonBirthDate holds 03/04/2015." in said


def test_a_year_that_contradicts_the_file_is_status_2(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", str(path), "--year", "2025"]) == 2
    assert "--year 2026" in capsys.readouterr().err


@pytest.mark.parametrize("year", ["2022", "2031"])
def test_a_year_without_rules_is_status_2(year: str, tmp_path: Path) -> None:
    path = tmp_path / "cin.xml"
    path.write_text(FILE.replace("<ReferenceDate>2026-03-31</ReferenceDate>", ""), encoding="utf-8")
    assert run(["validate", str(path), "--year", year]) == 2
    assert run(["rules", "cin", "--year", year]) == 2


def test_a_missing_file_and_a_missing_reference_date_are_status_2(tmp_path: Path) -> None:
    assert run(["validate", str(tmp_path / "none.xml")]) == 2
    path = tmp_path / "cin.xml"
    path.write_text("<Message><Children><Child/></Children></Message>", encoding="utf-8")
    assert run(["validate", str(path)]) == 2
    assert run(["validate", str(path), "--year", "2026"]) == 1


def test_the_library_gives_what_the_command_prints(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["validate", str(path), "--format", "json"])
    assert tandem.validate(path).to_dict() == json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(("year", "many"), [("2026", 109), ("2025", 109), ("2024", 101), ("2023", 100)])
def test_rules_lists_those_of_the_year(year: str, many: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "cin", "--year", year, "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == many
    assert run(["rules", "cin", "--year", year, "--format", "csv"]) == 0
    assert len(list(csv.DictReader(io.StringIO(capsys.readouterr().out)))) == many


def test_a_workbook_is_written_where_it_is_asked_for(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.xlsx"
    assert run(["validate", str(path), "--format", "xlsx", "--out", str(out)]) == 1
    assert out.read_bytes().startswith(b"PK")
    assert run(["validate", str(path), "--format", "xlsx"]) == 2
    assert "--out" in capsys.readouterr().err
