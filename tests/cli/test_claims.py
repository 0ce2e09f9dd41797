"""``tandem claims``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tandem.cli import run


def test_text_holds_every_claim_and_its_finding(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["claims"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("FINDING:") == 8
    assert "cannot tell from published evidence" in shown


def test_json_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["claims", "--format", "json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert len(given["claims"]) == 8
    keys = {"words", "who", "when", "kind", "evidence_then", "evidence_since", "finding", "response"}
    assert all(keys <= set(claim) for claim in given["claims"])


def test_html_stands_alone(tmp_path: Path) -> None:
    file = tmp_path / "claims.html"
    assert run(["claims", "--format", "html", "--out", str(file)]) == 0
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_register_that_cannot_be_used_is_one_line_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"title": "x", "place": "Leeds", "claims": [{"slug": "a"}]}', encoding="utf-8")
    assert run(["claims", str(file)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "claims[0]" in said
    assert "mine.json" in said
