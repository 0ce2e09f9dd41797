"""Every SSDA903 rule, from CSV text to the reported cell: what fails, and its neighbour that does not."""

from __future__ import annotations


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
