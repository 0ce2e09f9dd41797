"""Every SSDA903 rule, from CSV text to the reported cell: what fails, and its neighbour that does not."""

from __future__ import annotations

import csv
from importlib.resources import files as resources


def test_rule(case, judged) -> None:
    """The cells that a rule reports of one case, in the files' order; a rule that could not run has not passed."""
    assert case.code in {*judged.passed, *judged.failed}
    of_case = judged.issues.filter(
        (judged.issues["code"] == case.code) & judged.issues["child"].str.starts_with(f"{case.where}-")
    )
    shown = [
        "-" if value is None else value.removeprefix(f"{case.where}-").replace(" ", "_") for value in of_case["value"]
    ]
    assert shown == list(case.cells)


APART = {"105", "303", "205C", "219", "221", "224", "227", "228", "229", "1008", "411", "1015"}
"""Tested in files of their own: they need what not every return has."""


def test_every_rule_of_the_table_has_a_failing_and_a_passing_case(every_case) -> None:
    text = resources("tandem.returns.ssda903").joinpath("rules.csv").read_text(encoding="utf-8")
    every = {row["code"] for row in csv.DictReader(text.splitlines())}
    assert len(every) == 296
    assert {case.code for case in every_case if case.cells} | APART == every
    assert {case.code for case in every_case if not case.cells} | APART == every
