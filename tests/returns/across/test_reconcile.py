"""Returns set beside one another: every check, found where it should be and silent where it should not."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest

import tandem
from tandem.cli import run
from tandem.core.errors import InputError
from tandem.returns.across.difference import checks

DECIDED = "Date_of_Decision_that_Child_Should_be_Placed_for_Adoption"
MATCHED = "Date_of_Matching_Child_and_Prospective_Adopters"
ALONE = "Unaccompanied_Asylum_Seeking_Child_(UASC)_within_the_Last_12_Months_(Y/N)"
ENQUIRED = "Strategy_discussion_initiating_Section_47_Enquiry_Start_Date"


def test_returns_that_agree_have_no_difference(returns, codes) -> None:
    result = returns.compared()
    assert result.clean, result.differences
    assert set(result.agreed) == {code for code in checks() if not code.startswith("HUB")}
    assert result.returns == {"cin": 1, "ssda903": 1, "annex_a": 1}
    assert result.counts["agree"].all()
    assert "no difference" in result.sentence


# What is changed, and the checks that then differ. The neighbour that must not differ stands beside it.
CENSUS_CASES = [
    ("PersonBirthDate", "2015-05-02", ["ID2"]),
    ("PersonBirthDate", "05/01/2015", []),
    ("PersonBirthDate", None, []),
    ("Sex", "M", ["ID3"]),
    ("Sex", "U", []),
    ("Ethnicity", "WIRI", ["ID4"]),
    ("Ethnicity", "REFU", []),
    ("UPN", "W80120000001A", ["ID5"]),
    ("UPN", None, []),
    ("CINPlanEndDate", "2026-01-06", ["CARE3"]),
    ("CINPlanEndDate", None, ["CARE3"]),
    ("CINPlanEndDate", "2026-01-04", []),
    ("CINPlanStartDate", "2025-11-01", []),
    ("CPPendDate", "2025-12-11", ["CP2"]),
    ("CPPendDate", None, ["CP2"]),
    ("CPPendDate", "11/12/2025", []),
    ("InitialCategoryOfAbuse", "PHY", ["CP3"]),
    ("InitialCategoryOfAbuse", None, []),
    ("LatestCategoryOfAbuse", "PHY", ["CP4"]),
    ("NumberOfPreviousCPP", "0", ["CP5"]),
    ("NumberOfPreviousCPP", "1", []),
    ("CPPstartDate", "2025-11-21", ["CP1"]),
    ("ReferralSource", "2A", ["REF2"]),
    ("ReferralNFA", "0", []),
    ("AssessmentActualStartDate", "2025-11-05", ["ASM1"]),
    ("AssessmentAuthorisationDate", "2025-12-11", ["ASM2"]),
    ("AssessmentAuthorisationDate", None, ["ASM2"]),
    ("S47ActualStartDate", "2025-11-06", ["S471"]),
    ("DateOfInitialCPC", "2025-11-21", ["S472"]),
    ("DateOfInitialCPC", None, ["S472"]),
    ("CINreferralDate", "2025-11-02", ["CIN1", "REF1"]),
    ("CINclosureDate", "2026-03-21", ["CIN2"]),
    ("ReasonForClosure", "RC8", ["CIN3"]),
    ("PrimaryNeedCode", "N5", ["CIN4"]),
]


@pytest.mark.parametrize(("field", "value", "differ"), CENSUS_CASES)
def test_the_census_against_the_others(field: str, value: str | None, differ: list[str], returns, codes) -> None:
    returns.census(field, value)
    found = codes(returns.compared())
    # A date of birth or a code that differs does so from each other return.
    assert sorted(set(found)) == differ


CARE_CASES = [
    ("header", "01/05/2015", "02/05/2015", ["ID2"]),
    ("header", ",F,", ",M,", ["ID3"]),
    ("header", "WBRI", "NOBT", []),
    ("header", "H801200001001", "UN1", []),
    ("episodes", "05/01/2026", "06/01/2026", ["LAC1"]),
    ("episodes", "15/03/2026", "16/03/2026", ["LAC2"]),
    ("episodes", "15/03/2026", "20/03/2026", ["LAC2"]),
    ("episodes", "15/03/2026", "21/03/2026", ["CARE2", "LAC2"]),
    ("episodes", "15/03/2026,E4A", ",", ["CARE2", "LAC2"]),
    ("episodes", "E4A", "E8", ["LAC3"]),
    ("episodes", "P,C2", "P,C1", ["LAC4"]),
    ("episodes", "S,C1", "S,V2", []),
    ("episodes", "U6", "K2", ["LAC5"]),
    ("uasc", "A1,F,01/05/2015,\n", "", ["LAC6"]),
    ("placed", "01/03/2026", "02/03/2026", ["ADO1"]),
    ("ad1", "05/03/2026", "06/03/2026", ["ADO2"]),
]


@pytest.mark.parametrize("case", CARE_CASES, ids=str)
def test_the_return_on_looked_after_children_against_the_others(case, returns, codes) -> None:
    file, old, new, differ = case
    returns.care(file, old, new)
    assert sorted(set(codes(returns.compared()))) == differ


LIST_CASES = [
    (3, {"Date of Birth": "02/05/2015"}, ["ID2"]),
    (3, {"Gender": "a) Male"}, ["ID3"]),
    (3, {"Gender": "c) Not stated or unborn"}, []),
    (3, {"Ethnicity": "White Irish"}, ["ID4"]),
    (3, {"Referral NFA?": "Yes"}, ["REF3"]),
    (3, {"Referral NFA?": ""}, []),
    (8, {"Date Started to be Looked After": "06/01/2026"}, ["LAC1"]),
    (8, {"Date Ceased to be Looked After": ""}, ["LAC2"]),
    (8, {ALONE.replace("_", " "): "No"}, ["LAC6"]),
    (10, {DECIDED.replace("_", " "): "02/03/2026"}, ["ADO1"]),
    (10, {MATCHED.replace("_", " "): ""}, []),
]


@pytest.mark.parametrize(("number", "said", "differ"), LIST_CASES)
def test_the_lists_against_the_others(number: int, said: dict[str, str], differ: list[str], returns, codes) -> None:
    returns.listed(number, **said)
    assert sorted(set(codes(returns.compared()))) == differ


def test_a_difference_has_both_values_both_places_and_what_to_do(returns) -> None:
    returns.census("CPPendDate", "2025-12-11")
    lines = (returns.folder / "cin.xml").read_text(encoding="utf-8").splitlines()
    row = returns.compared().differences.row(0, named=True)
    assert (row["code"], row["child"], row["severity"]) == ("CP2", "A1", "error")
    assert (row["first_return"], row["first_field"], row["first_value"]) == ("cin", "CPPendDate", "2025-12-11")
    assert row["first_file"] == "cin.xml"
    assert "<CPPendDate>" in lines[row["first_line"] - 1]
    assert (row["second_return"], row["second_table"]) == ("annex_a", "List 7")
    assert (row["second_field"], row["second_value"]) == ("Child Protection Plan End Date", "2025-12-10")
    assert (row["second_file"], row["second_line"]) == ("7.csv", 2)
    assert row["message"].startswith("The last days of the child protection plan differ")
    assert row["what_to_do"]


@pytest.mark.parametrize("alike", ["a1", "A01", " A1", "A001"])
def test_identifiers_that_are_alike_are_a_question_and_no_match(alike: str, returns, codes) -> None:
    returns.care("header", "A1,F,01/05/2015", f"{alike},F,01/05/2014")
    for file in ("episodes", "uasc", "placed", "ad1"):
        returns.care(file, "\nA1,", f"\n{alike},")
    result = returns.compared("cin", "care")
    same = alike.strip() == "A1"
    assert ("ID1" in codes(result)) != same
    assert ("ID2" in codes(result)) == same
    if not same:
        row = result.differences.filter(result.differences["code"] == "ID1").row(0, named=True)
        assert (row["severity"], row["first_value"], row["second_value"]) == ("query", "A1", alike)
        assert "CARE1" in codes(result)


@pytest.mark.parametrize("other", ["A10", "B1", "A2"])
def test_other_identifiers_are_other_children(other: str, returns, codes) -> None:
    returns.care("header", "A1", other)
    assert "ID1" not in codes(returns.compared("cin", "care"))


def test_a_looked_after_child_who_is_not_in_the_census(returns, codes) -> None:
    returns.care("episodes", "A1,05/01/2026", "A2,05/01/2026")
    found = returns.compared("cin", "care").differences
    assert found.filter(found["code"] == "CARE1")["child"].to_list() == ["A2"]


@pytest.mark.parametrize(
    ("referred", "closed", "differ"),
    [
        ("2026-01-05", "2026-03-15", []),
        ("2026-01-06", "2026-03-15", ["CARE2"]),
        ("2026-01-05", "2026-03-14", ["CARE2"]),
        ("2026-03-16", "2026-03-20", ["CARE2"]),
        ("2025-04-01", "2026-01-04", ["CARE2"]),
    ],
)
def test_a_case_is_open_from_the_first_day_of_care_to_the_last(
    referred: str, closed: str, differ: list[str], returns, codes
) -> None:
    returns.census("CINreferralDate", referred)
    returns.census("CINclosureDate", closed)
    assert codes(returns.compared("cin", "care")) == differ


@pytest.mark.parametrize(("again", "differ"), [("2026-02-01", []), ("2026-02-02", []), ("2026-02-03", ["CARE2"])])
def test_cases_one_after_the_other_may_cover_care_together(again: str, differ: list[str], returns, codes) -> None:
    returns.census("CINclosureDate", "2026-02-01")
    path = returns.folder / "cin.xml"
    second = f"<CINdetails><CINreferralDate>{again}</CINreferralDate></CINdetails></Child>"
    path.write_text(path.read_text(encoding="utf-8").replace("</Child>", second, 1), encoding="utf-8")
    assert codes(returns.compared("cin", "care")) == differ


def test_a_case_closed_at_once_covers_nothing(returns, codes) -> None:
    returns.census("ReferralNFA", "true")
    assert codes(returns.compared("cin", "care")) == ["CARE2"]


@pytest.mark.parametrize(("day", "differ"), [("2026-03-15", []), ("2026-03-14", ["CARE4"])])
def test_the_day_of_death_is_the_end_of_the_last_episode(day: str, differ: list[str], returns, codes) -> None:
    returns.care("episodes", "E4A", "E2")
    returns.census("PersonBirthDate", f"2015-05-01</PersonBirthDate><PersonDeathDate>{day}</PersonDeathDate><x>")
    path = returns.folder / "cin.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("<x></PersonBirthDate>", ""), encoding="utf-8")
    assert codes(returns.compared("cin", "care")) == differ


@pytest.mark.parametrize(("status", "differ"), [("C2", ["CARE3"]), ("V4", [])])
def test_a_plan_may_go_on_during_short_breaks(status: str, differ: list[str], returns, codes) -> None:
    returns.census("CINPlanEndDate", None)
    returns.care("episodes", "P,C2", f"P,{status}")
    assert codes(returns.compared("cin", "care")) == differ


def test_a_thing_in_one_return_only_is_told_with_where_it_stands(returns) -> None:
    returns.write_list(7, [])
    found = returns.compared().differences.row(0, named=True)
    assert (found["code"], found["first_value"], found["second_return"]) == ("CP1", "2025-11-20", "annex_a")
    assert found["second_value"] is None
    assert "stands in the census and not in Ofsted's lists" in found["message"]


@pytest.mark.parametrize(("end", "differ"), [("2025-09-29", []), ("2025-09-30", ["CP1"])])
def test_what_was_over_before_the_lists_begin_is_not_missed(end: str, differ: list[str], returns, codes) -> None:
    """Lists of 31 March go back to 30 September."""
    returns.write_list(7, [])
    returns.census("CPPstartDate", "2025-05-01")
    returns.census("CPPendDate", end)
    assert codes(returns.compared("cin", "lists")) == differ


def test_a_period_of_care_from_before_the_year_is_met_by_its_days(returns, codes) -> None:
    returns.care("episodes", "05/01/2026,S", "05/01/2026,P")
    returns.listed(8, Date_Started_to_be_Looked_After="01/06/2024")
    assert codes(returns.compared("care", "lists")) == []
    returns.listed(8, Date_Started_to_be_Looked_After="06/01/2026")
    assert codes(returns.compared("care", "lists")) == ["LAC1"]


def test_a_care_leaver_who_is_looked_after_is_a_question(returns, codes) -> None:
    returns.write_list(9, [{"Child Unique ID": "A1", "Eligibility Category": "Former relevant child"}])
    assert codes(returns.compared("care", "lists")) == []
    returns.care("episodes", "15/03/2026,E4A", ",")
    returns.listed(8, Date_Ceased_to_be_Looked_After="")
    assert "CL1" in codes(returns.compared("care", "lists"))


def test_returns_of_two_years_are_not_compared_day_by_day(returns) -> None:
    returns.care("episodes", "2026", "2025")
    for file in ("placed", "ad1"):
        returns.care(file, "2026", "2025")
    result = returns.compared("cin", "care")
    reasons = dict(result.could_not_run)
    assert set(reasons) == {"CARE1", "CARE2", "CARE3", "CARE4"}
    assert reasons["CARE1"] == "the CIN census is of 2025-26 and the SSDA903 return is of 2024-25"
    assert not result.clean
    assert {"CP1", "LAC1"} <= set(result.not_asked)


def test_lists_that_share_no_day_with_a_return_are_not_compared_day_by_day(returns) -> None:
    reasons = dict(returns.compared(on="2026-10-15").could_not_run)
    assert reasons["CP1"] == "the lists show 6 months to 15/10/2026, no day of 2025-26"
    assert "ID2" in returns.compared(on="2026-10-15").agreed


def test_a_table_that_was_not_given_is_said(returns) -> None:
    (returns.folder / "lists" / "7.csv").unlink()
    (returns.folder / "care" / "ad1.csv").unlink()
    reasons = dict(returns.compared().could_not_run)
    assert reasons["CP1"] == "the list was not given"
    assert reasons["ADO2"] == "the table was not given"


def test_the_day_of_the_lists_is_the_latest_that_enough_rows_name(returns) -> None:
    rows = [{"Child Unique ID": "A1", "Date of Contact": day, "Contact Source": "6"} for day in ["30/03/2026"] * 3]
    returns.write_list(1, [*rows, rows[0] | {"Date of Contact": "01/01/2062"}])
    assert "as of 30/03/2026, the latest day" in returns.compared(on=None).note


def test_counts_say_whether_they_must_agree(returns) -> None:
    returns.write_list(5, [])
    returns.write_list(6, [])
    counts = {row["measure"].split(",")[0]: row for row in returns.compared().counts.iter_rows(named=True)}
    enquiries = counts["Section 47 enquiries begun"]
    assert (enquiries["first"], enquiries["second"], enquiries["must_agree"]) == (1, 0, True)
    assert not enquiries["agree"]
    assert enquiries["why"]


def test_one_return_is_not_enough_and_says_what_is_needed(returns) -> None:
    with pytest.raises(InputError, match="Only the CIN census was found; two are needed"):
        returns.compared("cin")


def test_a_damaged_file_is_compared_as_far_as_it_goes(returns) -> None:
    path = returns.folder / "cin.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("</Message>", ""), encoding="utf-8")
    result = returns.compared()
    assert not result.complete
    assert not result.clean


def test_the_command_and_its_forms(returns, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(returns.folder / name) for name in ("cin.xml", "care", "lists")]
    assert run(["reconcile", *paths, "--on", "2026-03-31"]) == 0
    capsys.readouterr()
    returns.census("Sex", "M")
    assert run(["reconcile", *paths, "--on", "2026-03-31"]) == 1
    said = capsys.readouterr().out
    assert "ID3" in said
    assert "A1" not in said
    assert run(["reconcile", *paths, "--on", "2026-03-31", "--format", "json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert list(document) == ["returns", "checks", "counts", "differences"]
    assert document["checks"]["differing"] == ["ID3"]
    result = tandem.reconcile(*paths)
    assert run(["reconcile", *paths, "--format", "csv"]) == 1
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["code"] for row in rows] == result.differences["code"].to_list()
    assert list(rows[0]) == result.differences.columns
    assert run(["reconcile", *paths, "--format", "xlsx"]) == 2
    assert run(["reconcile", *paths, "--format", "xlsx", "--out", str(tmp_path / "r.xlsx")]) == 1
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    assert book.sheetnames == ["Summary", "By check", "Counts", "By child"]
    assert book["By child"].max_row == 1 + result.differences.height
    assert run(["reconcile", *paths, "--out", str(tmp_path / "r.txt")]) == 1
    text = (tmp_path / "r.txt").read_text(encoding="utf-8")
    assert "CIN census: Sex M (cin.xml, line 4)" in text
    assert "SSDA903 return: SEX F (header.csv, line 2)" in text
    assert run(["reconcile", paths[0]]) == 2
    capsys.readouterr()


def test_the_result_in_a_notebook_and_as_figures(returns) -> None:
    returns.census("Sex", "M")
    result = returns.compared()
    assert "A1" not in result._repr_html_()
    rows = {row["code"]: row for row in result.figures}
    assert rows["ID3"]["differences"].value == result.differences.height
    assert rows["ID2"]["differences"].value == 0
    assert "Sex makes" in result.chart().title
    assert result.to_polars() is result.differences


def test_every_check_says_why_and_what_to_do() -> None:
    for check in checks().values():
        assert check.why
        assert check.what_to_do.endswith(".")
