"""What Foresee's commands cannot answer: each is refused in one line that says what to ask instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.cli import run


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["cost"], "Give a place, or an estimate to examine, and not both."),
        (["cost", "330", "--examine", "140-million"], "and not both."),
        (["cost", "330", "--processes", "--baseline", "2020"], "leave --processes or those out."),
        (["cost", "330", "--processes", "--scenario", "nhs-national-rate"], "leave --processes or those out."),
        (["cost", "330", "--processes", "--years", "0"], "0 years cannot be asked for. Ask for 1 to 10."),
        (["cost", "330", "--processes", "--years", "11"], "11 years cannot be asked for. Ask for 1 to 10."),
        (["backtest", "--series", "nothing"], "health_referrals, workforce."),
        (["backtest", "--series", "workforce", "--by", "age"], "Social workers cannot be divided by age."),
    ],
)
def test_what_cannot_be_asked_is_refused_in_one_line(asked: list[str], said: str, capsys) -> None:
    assert run(asked) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.err.count("\n") == 1
    assert not told.out


def test_a_file_that_is_empty_or_no_folder_is_said_to_be(tmp_path: Path, capsys) -> None:
    empty = tmp_path / "ledger.csv"
    empty.write_text(" \n", encoding="utf-8")
    assert run(["cost", "330", "--ledger", str(empty)]) == 2
    assert "ledger.csv is empty. It needs placement, weekly_cost." in capsys.readouterr().err
    assert run(["deliver", "330", str(empty)]) == 2
    assert f"There is no folder {empty}. A plan is a folder with plan.csv" in capsys.readouterr().err
