"""``tandem validate`` and ``tandem rules`` on an SSDA903 return: what they print and how they leave."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

import tandem
from tandem.cli import run
from tandem.core.errors import InputError

ROWS = "H{SEX=X DOB=01/05/2012 ETHNIC=WBRI UPN=UN2} E{DECOM=01/05/2026 RNE=S LS=C2 CIN=N1 PLACE=U4 PLACE_PROVIDER=PR1}"


@pytest.fixture
def folders(files) -> tuple[Path, Path]:
    return files(ROWS)


def judged(capsys, *arguments: str, status: int = 1) -> dict:
    assert run(["validate", *arguments, "--format", "json"]) == status
    return json.loads(capsys.readouterr().out)


def test_json_has_the_promised_keys_and_every_rule_once(folders, capsys) -> None:
    this, last = map(str, folders)
    result = judged(capsys, this, "--previous", last, "--year", "2027")
    assert list(result) == ["return", "collection", "children", "rules", "issues"]
    assert (result["return"], result["collection"], result["children"]) == ("ssda903", "2026-27", 1)
    rules = result["rules"]
    assert list(rules) == ["passed", "failed", "could_not_run", "reasons"]
    named = [*rules["passed"], *rules["failed"], *rules["could_not_run"]]
    assert len(named) == len(set(named)) == 296
    issue = next(issue for issue in result["issues"] if issue["code"] == "101")
    keys = ("code", "severity", "child", "table", "row", "field", "value", "line", "message")
    assert {key: issue[key] for key in keys} == {
        "code": "101",
        "severity": "error",
        "child": "1",
        "table": "Header",
        "row": 1,
        "field": "SEX",
        "value": "X",
        "line": 2,
        "message": "The child or young person’s reported sex is not valid.",
    }


def test_a_zip_and_the_files_give_what_the_folder_gives(folders, tmp_path: Path, capsys) -> None:
    this, _ = folders
    packed = tmp_path / "return.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in this.iterdir():
            archive.write(path, path.name)
    ways = [[str(this)], [str(packed)], [str(path) for path in sorted(this.iterdir())]]
    assert len({json.dumps(judged(capsys, *way, "--year", "2027")) for way in ways}) == 1


def test_what_was_not_given_is_said_and_never_passed(folders, capsys) -> None:
    rules = judged(capsys, str(folders[0]), "--year", "2027")["rules"]
    reasons = rules["reasons"]
    assert list(reasons) == rules["could_not_run"]
    assert reasons["202"] == "last year's Header table was not given"
    assert reasons["1008"] == "Ofsted's list of providers was not given"
    assert "--la" in reasons["1015"]
    assert not set(reasons) & {*rules["passed"], *rules["failed"]}


def test_without_a_year_the_dates_say_and_the_text_says_so(folders, capsys) -> None:
    assert run(["validate", str(folders[0])]) == 1
    said = capsys.readouterr().out
    assert "SSDA903 return 2026-27, 1 child:" in said
    assert "31/03/2027 is the latest 31 March its dates imply" in said


def test_a_contradiction_is_status_2_in_one_line(folders, capsys) -> None:
    assert run(["validate", str(folders[0]), "--year", "2025"]) == 2
    said = capsys.readouterr().err
    assert "2027, not 2025" in said


@pytest.mark.parametrize("arguments", [["gone"], ["--previous", "gone"], ["--la", "Nowhere"]])
def test_what_cannot_be_used_is_status_2(arguments: list[str], folders, capsys) -> None:
    this = [] if arguments == ["gone"] else [str(folders[0])]
    assert run(["validate", *this, *arguments]) == 2
    assert capsys.readouterr().err


def test_last_years_files_are_not_asked_of_a_census(tmp_path: Path) -> None:
    path = tmp_path / "cin.xml"
    path.write_text("<Message/>")
    with pytest.raises(InputError, match="SSDA903 return only"):
        tandem.validate(path, previous=[path])


def test_the_library_gives_what_the_command_prints(folders, capsys) -> None:
    this, last = folders
    printed = judged(capsys, str(this), "--previous", str(last), "--year", "2027")
    assert tandem.validate(this, previous=[last], year=2027).to_dict() == printed


def test_a_rule_of_ones_own_runs_beside_the_dfes(folders, tmp_path: Path, capsys) -> None:
    rules = tmp_path / "own.py"
    rules.write_text(
        "from tandem.returns.own import col, rule\n"
        '@rule("HAR1", table="Episodes", cell="PLACE", message="Older than ten when placed")\n'
        "def older(collection):\n"
        '    return col("DECOM") > col("birthday_10")\n'
    )
    result = judged(capsys, str(folders[0]), "--year", "2027", "--rules", str(rules))
    assert "HAR1" in result["rules"]["failed"]
    assert [issue["value"] for issue in result["issues"] if issue["code"] == "HAR1"] == ["U4"]


@pytest.mark.parametrize(("year", "many"), [(2023, 245), (2026, 285), (2027, 296)])
def test_rules_lists_those_of_the_year_with_the_severity_marked(year: int, many: int, capsys) -> None:
    assert run(["rules", "ssda903", "--year", str(year), "--format", "json"]) == 0
    rules = json.loads(capsys.readouterr().out)
    assert len(rules) == many
    assert all(rule["severity_inferred"] for rule in rules)
    queries = {rule["code"] for rule in rules if rule["severity"] == "query"}
    assert {"164", "169", "357", "554", "583"} <= queries <= {"164", "169", "231", "357", "554", "583"}


def test_rules_as_a_table_have_the_messages_to_the_letter(capsys) -> None:
    assert run(["rules", "ssda903", "--year", "2027", "--format", "csv"]) == 0
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(capsys.readouterr().out))}
    assert len(rows) == 296
    assert rows["SW04STG1"]["message"] == "Date social worker episode began is not a valid date.."
    assert rows["141"]["message"] == "Date episode began is not a valid date."


def test_rules_in_words_say_that_the_severity_is_inferred(capsys) -> None:
    assert run(["rules", "ssda903", "--year", "2027"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 296
    assert all("(inferred)" in line for line in lines)
