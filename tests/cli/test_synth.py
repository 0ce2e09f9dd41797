"""``tandem synth`` as a person meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.cli import run


def test_it_writes_and_says_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["synth", "--children", "40", "--seed", "3", "--errors", "0.2", "--out", str(tmp_path / "place")]) == 0
    shown = capsys.readouterr()
    assert "40 children of Harrowmere, an invented place" in shown.out
    assert shown.err == ""
    assert (tmp_path / "place" / "INVENTED-DATA").exists()


def test_its_census_is_one_that_validate_takes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["synth", "--children", "600", "--out", str(tmp_path / "place")])
    assert run(["validate", str(tmp_path / "place" / "cin.xml")]) == 0
    assert "109 rules passed, 0 failed" in capsys.readouterr().out


def test_what_cannot_be_made_is_one_line_and_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["synth", "--children", "0", "--out", str(tmp_path / "place")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    (tmp_path / "mine.txt").write_text("mine")
    assert run(["synth", "--out", str(tmp_path)]) == 2
    assert "empty folder" in capsys.readouterr().err
