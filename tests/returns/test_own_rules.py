"""An analyst's own rules: from a file of theirs to a reported cell, and what is said of one that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.cli import run
from tandem.core.errors import InputError
from tandem.returns import Validation, validate

EXAMPLE = Path(__file__).parents[2] / "docs" / "returns" / "examples" / "harrowmere_rules.py"

HEAD = "from tandem.returns.own import *\n"
MINE = '@rule("MY1", table={table!r}, cell={cell!r}, message="Ours")\ndef mine(collection):\n    return {fails}\n'


@pytest.fixture
def file(tmp_path: Path, as_file) -> Path:
    path = tmp_path / "cin.xml"
    path.write_text(
        as_file(
            "I[id=A1 dob=2015-01-01] E[ref=2025-05-01 ReferralSource=2A A[a1=2025-05-12 F[f=1A]] A[a1=2025-05-11]"
            " C[c1=2024-12-29 InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=NEG]"
            " C[c1=2024-12-30 InitialCategoryOfAbuse=NEG LatestCategoryOfAbuse=NEG]]"
        ),
        encoding="utf-8",
    )
    return path


def _judged(file: Path, rules: str) -> Validation:
    path = file.with_name("my_rules.py")
    path.write_text(HEAD + rules, encoding="utf-8")
    return validate(file, rules=[path])


def test_the_example_of_the_page_runs(file: Path) -> None:
    """Day 456 before 31 March 2026 is 30 December 2024: a plan of the day before is older."""
    result = validate(file, rules=[EXAMPLE])
    said = [(i["code"], i["value"], i["line"]) for i in result.issue_dicts() if i["code"].startswith("HAR")]
    assert [(code, value) for code, value, _ in said] == [("HAR1", "2025-05-12"), ("HAR3", "2A"), ("HAR2", "NEG")]
    assert all(line for _, _, line in said)
    late = next(issue for issue in result.issue_dicts() if issue["code"] == "HAR1")
    assert [(cell["field"], cell["value"]) for cell in late["also"]] == [("CINreferralDate", "2025-05-01")]
    assert (late["severity"], late["child"]) == ("query", "A1")
    assert {"HAR1", "HAR2", "HAR3"} <= set(result.failed)


def test_the_command_takes_several_files(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = file.with_name("mine.py")
    mine.write_text(HEAD + MINE.format(table="child", cell="LAchildID", fails='col("LAchildID") == "A2"'))
    assert run(["validate", str(file), "--rules", str(EXAMPLE), "--rules", str(mine), "--format", "json"]) == 1
    said = capsys.readouterr().out
    assert '"HAR1"' in said
    assert '"MY1"' in said.partition('"failed"')[0]


def test_a_rule_sees_the_tables_around_its_own(file: Path) -> None:
    fails = 'given("LAchildID") & (col("ReferralSource") == "2A") & given("AssessmentActualStartDate")'
    result = _judged(file, MINE.format(table="factor", cell="AssessmentFactors", fails=fails))
    assert [issue["value"] for issue in result.issue_dicts() if issue["code"] == "MY1"] == ["1A"]


@pytest.mark.parametrize(
    ("fails", "reason"),
    [
        ('col("Nowhere") > 1', "it names Nowhere, which its table does not have"),
        ("1 / 0", "it stopped with ZeroDivisionError"),
        ('col("PersonBirthDate")', "it stopped with"),
        ('col("PersonBirthDate").max() > 1', "it speaks of the whole table"),
        ('col("PersonBirthDate") > "one"', "it stopped with"),
    ],
)
def test_a_rule_that_is_wrong_could_not_run_and_spoils_no_other(fails: str, reason: str, file: Path) -> None:
    result = _judged(file, MINE.format(table="child", cell="LAchildID", fails=fails))
    assert [code for code, _ in result.could_not_run] == ["MY1"]
    assert result.could_not_run[0][1].startswith(reason)
    assert len(result.passed) + len(result.failed) == 109
    assert not result.clean


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("x = 1\n", "my_rules.py holds no rule"),
        ("x = (\n", "my_rules.py, line 2"),
        ("\n\nraise KeyError('x')\n", "my_rules.py, line 4: KeyError"),
        (MINE.format(table="child", cell="Name", fails="None"), "MY1 names 'Name'"),
        (MINE.format(table="families", cell="Name", fails="None"), "MY1 is on the table 'families'"),
        (MINE.format(table="child", cell="Sex", fails="None").replace("MY1", "8500"), "'8500' cannot be a rule's code"),
        (MINE.format(table="child", cell="Sex", fails="None").replace("Ours", 'x", severity="mild'), "line 2: MY1 has"),
        (MINE.format(table="child", cell="Sex", fails="None") + MINE.format(table="child", cell="Sex", fails="None")
         .replace("mine", "other"), "Two of your rules"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_refused_with_its_line(written: str, said: str, file: Path) -> None:
    with pytest.raises(InputError, match=said.replace("(", r"\(")):
        _judged(file, written)


def test_a_file_that_is_not_there_is_status_2(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", str(file), "--rules", str(file.with_name("none.py"))]) == 2
    assert "none.py" in capsys.readouterr().err
