"""What an issue says beside the rule's message: the cells compared, where each stands, and what to do."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from tandem.published import local_authorities
from tandem.returns.cin.upn import LA_CODES

COMPARED = [
    (
        "1103",
        "E[ref=2025-05-02 A[a1=2025-05-01]]",
        {("episode", "CINreferralDate", "2025-05-02")},
    ),
    (
        "8565",
        "E[close=2025-05-01 icpc=2025-04-20 A[a1=2025-04-02 a2=2025-05-04]]",
        {("episode", "CINclosureDate", "2025-05-01")},
    ),
    ("8585Q", "E[why=RC2]", {("child", "PersonDeathDate", None)}),
    ("8608", "E[A[a1=2025-05-02 a2=2025-05-01]]", {("assessment", "AssessmentAuthorisationDate", "2025-05-01")}),
    (
        "4001",
        "E[P[p1=2025-05-01] C[c1=2025-05-02]]",
        {
            ("cin_plan", "CINPlanStartDate", "2025-05-01"),
            ("cp_plan", "CPPstartDate", "2025-05-02"),
            ("cp_plan", "CPPendDate", None),
        },
    ),
    (
        "4016",
        "E[P[p1=2025-05-03] C[c1=2024-05-02 c2=2025-05-01] C[c1=2025-05-02 c2=2025-06-01]]",
        {("cp_plan", "CPPstartDate", "2025-05-02"), ("cp_plan", "CPPendDate", "2025-06-01")},
    ),
    (
        "8863Q",
        "E[A[a1=2025-05-01 a2=2025-06-01] A[a1=2025-05-31]]",
        {
            ("assessment", "AssessmentActualStartDate", "2025-05-01"),
            ("assessment", "AssessmentAuthorisationDate", "2025-06-01"),
        },
    ),
    (
        "8816",
        "E[ref=2025-05-01 nfa=false] E[ref=2025-05-02 close=2025-06-01 nfa=false]",
        {("episode", "ReferralNFA", "false"), ("episode", "CINreferralDate", "2025-05-02")},
    ),
    ("8500", "I[]", set()),
]


@pytest.mark.parametrize(("code", "written", "compared"), COMPARED, ids=[case[0] for case in COMPARED])
def test_an_issue_names_the_other_cells_compared(code: str, written: str, compared: set, judge, as_file) -> None:
    issues = [issue for issue in judge(written).issue_dicts() if issue["code"] == code]
    assert {(cell["table"], cell["field"], cell["value"]) for cell in issues[0]["also"]} == compared
    lines = as_file(written).splitlines()
    for cell in issues[0]["also"]:
        said = lines[cell["line"] - 1]
        assert said.startswith(f"<{cell['field']}>{cell['value']}<" if cell["value"] else "<"), said


def test_a_date_that_cannot_be_read_is_shown_as_it_stands(judge) -> None:
    issues = [issue for issue in judge("I[died=1/5/2025] E[why=RC2]").issue_dicts() if issue["code"] == "schema-type"]
    assert [(issue["value"], issue["also"]) for issue in issues] == [("1/5/2025", [])]


def test_every_rule_and_every_fault_of_a_file_says_what_to_do() -> None:
    folder = files("tandem.returns.cin")
    rules, advice = (
        list(csv.DictReader(folder.joinpath(name).read_text(encoding="utf-8").splitlines()))
        for name in ("rules.csv", "what_to_do.csv")
    )
    said = {row["code"]: row["what_to_do"] for row in advice}
    assert len(said) == len(advice)
    assert {row["code"] for row in rules} == {code for code in said if not code.startswith("schema-")}
    assert all(words.endswith(".") and len(words) > 20 for words in said.values())


def test_every_authority_of_today_may_give_a_number() -> None:
    """The DfE's list for rule 1530 is older than some authorities: each of them must still be on it."""
    assert {authority.code for authority in local_authorities()} <= set(LA_CODES)
