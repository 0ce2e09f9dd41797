"""Every SSDA903 rule, from CSV text to the reported cell: what fails, and its neighbour that does not."""

from __future__ import annotations

import csv
import io
import random
import re
from importlib.resources import files as resources
from pathlib import Path

from tandem.returns.ssda903.judging import validate_ssda903
from tandem.returns.ssda903.rules import listed


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


def test_the_order_of_rows_and_columns_changes_nothing(ordered_return, tmp_path) -> None:
    """The same rows put in any order, and the columns and files too, are the same return with the same issues."""
    chance = random.Random(903)
    shuffled = []
    for year in ordered_return:
        folder = tmp_path / f"shuffled {year.name}"
        folder.mkdir()
        for path in year.iterdir():
            heading, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8")))
            places = list(range(len(heading)))
            chance.shuffle(places)
            chance.shuffle(rows)
            text = io.StringIO()
            csv.writer(text).writerows([[row[place] for place in places] for row in (heading, *rows)])
            (folder / f"{chance.random()}.csv").write_text(text.getvalue(), encoding="utf-8")
        shuffled.append(folder)
    found = []
    for this, last in (ordered_return, shuffled):
        issues = validate_ssda903([this], previous=[last], year=2027).issues
        found.append(sorted(issues.select("code", "child", "table", "field", "value").rows(), key=str))
    assert found[0] == found[1]
    assert len({code for code, *_ in found[0]}) > 250


def test_every_rule_and_every_fault_of_a_file_says_what_to_do() -> None:
    folder = resources("tandem.returns.ssda903")
    said = csv.DictReader(folder.joinpath("what_to_do.csv").read_text(encoding="utf-8").splitlines())
    advice = {row["code"]: row["what_to_do"] for row in said}
    rules = {rule.code for rule in listed(2027)}
    assert rules < set(advice)
    assert all(words.endswith(".") and len(words) < 150 for words in advice.values())
    faults = set()
    for path in Path(str(folder)).glob("*.py"):
        faults |= set(re.findall(r'"(schema-[a-z]+)"', path.read_text(encoding="utf-8")))
    assert set(advice) - rules == faults
