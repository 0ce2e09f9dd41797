"""A validation in the library's own forms: figures, a chart, files, a notebook."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tandem.core.errors import InputError
from tandem.core.figure import State
from tandem.returns.cin.rules.book import BOOK

CHILD = "I[id=A1 dob=2015-01-01 Sex=X] E[ref=2025-05-02 A[a1=2025-05-01] A[a1=2025-04-30]]"


def test_figures_count_issues_and_children_and_never_call_a_stopped_rule_nought(judge, monkeypatch) -> None:
    monkeypatch.delitem(BOOK.checks, "8842Q")
    rows = {row["code"]: row for row in judge(CHILD).figures}
    assert (rows["1103"]["issues"].value, rows["1103"]["children"].value) == (2, 1)
    assert rows["1104"]["issues"].state is State.NIL
    assert (rows["8842Q"]["issues"].value, rows["8842Q"]["issues"].state) == (None, State.MISSING)
    assert rows["schema-code"]["issues"].value == 1


def test_the_chart_says_its_finding_and_holds_its_numbers(judge) -> None:
    result = judge(CHILD)
    chart = result.chart()
    most = result.by_rule().sort("count", "code", descending=[True, False])["code"][0]
    assert most in chart.title
    assert f"of {result.issues.height} issues" in chart.title
    drawn = chart.svg()
    assert most in drawn
    assert result.sentence in drawn
    assert "A1" not in drawn


def test_a_return_without_issues_has_nothing_to_draw(judge) -> None:
    clean = judge(CHILD)
    object.__setattr__(clean, "issues", clean.issues.clear())
    with pytest.raises(InputError, match="nothing to draw"):
        clean.chart()


def test_files_are_written_in_the_form_that_their_ending_names(judge, tmp_path: Path) -> None:
    result = judge(CHILD)
    written = {name: result.save(tmp_path / f"report.{name}") for name in ("json", "csv", "txt", "svg", "png")}
    assert json.loads(written["json"].read_text(encoding="utf-8")) == result.to_dict()
    with written["csv"].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["code"] for row in rows] == result.issues["code"].to_list()
    assert "also" not in rows[0]
    assert "Compared with CINreferralDate 2025-05-02 (line" in written["txt"].read_text(encoding="utf-8")
    assert written["svg"].read_text(encoding="utf-8").startswith("<svg")
    assert written["png"].read_bytes().startswith(b"\x89PNG")


def test_a_notebook_shows_rules_and_no_child(judge) -> None:
    shown = judge(CHILD)._repr_html_()
    assert "1103" in shown
    assert "A1" not in shown
    assert "&lt;" not in shown
    assert "‘Case closed" not in shown
