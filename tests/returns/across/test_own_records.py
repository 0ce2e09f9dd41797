"""The hub's own records beside a return: what differs is told of what both can answer for, and of nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tandem.core.errors import InputError
from tandem.returns.across import reconcile
from tandem.returns.across.difference import checks
from tandem.returns.across.own_records import CARE_CODES, OwnRecords
from tandem.returns.cin.census import Census
from tandem.returns.cin.reader import read_cin

BEGAN = date(2025, 9, 1)


@pytest.fixture
def own(returns) -> OwnRecords:
    """A hub that holds exactly what the census says, before a test changes the file."""
    return OwnRecords(Census(2026), read_cin(returns.folder / "cin.xml").tables, BEGAN, date(2026, 3, 31))


@pytest.fixture
def beside(returns, own):
    """The returns named, compared with the hub's records."""

    def compare(*kinds, on=None, **changes):
        paths = {"cin": returns.folder / "cin.xml", "care": returns.folder / "care", "lists": returns.folder / "lists"}
        held = replace(own, **changes)
        return reconcile(*(paths[kind] for kind in kinds or ("cin",)), on=on, own=lambda _year: held)

    return compare


def test_records_that_agree_have_no_difference(beside) -> None:
    result = beside()
    assert result.clean, result.differences
    assert {code for code in result.agreed if code.startswith("HUB")} == {f"HUB{n}" for n in range(1, 17)}
    assert result.returns == {"cin": 1, "hub": 1}
    assert result.counts["first"].to_list() == [1, 0, 1, 1, 1, 0]
    assert result.sentence == "CIN census (1) and Tandem's own records (1): no difference, no child."
    assert "Tandem's own records from 01/09/2025 to 31/03/2026" in result.note


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (("PersonBirthDate", "2015-05-02"), ["ID2"]),
        (("PersonBirthDate", None), []),
        (("Sex", "M"), ["ID3"]),
        (("Sex", "U"), []),
        (("Ethnicity", "WIRI"), ["ID4"]),
        (("Ethnicity", "NOBT"), []),
        (("UPN", "W80120000001A"), ["ID5"]),
        (("CINreferralDate", "2025-11-04"), ["HUB2"]),
        (("CINclosureDate", "2026-03-21"), ["HUB3"]),
        (("CINclosureDate", None), ["HUB3"]),
        (("CINclosureDate", "21/03/2026"), []),
        (("ReasonForClosure", "RC8"), ["HUB4"]),
        (("ReasonForClosure", None), []),
        (("ReferralSource", "2A"), ["HUB5"]),
        (("PrimaryNeedCode", "N2"), ["HUB6"]),
        (("AssessmentActualStartDate", "2025-11-05"), ["HUB7"]),
        (("AssessmentAuthorisationDate", "2025-12-11"), ["HUB8"]),
        (("S47ActualStartDate", "2025-11-06"), ["HUB9"]),
        (("DateOfInitialCPC", "2025-11-21"), ["HUB10"]),
        (("CPPstartDate", "2025-11-21"), ["HUB11"]),
        (("CPPendDate", "2025-12-11"), ["HUB12"]),
        (("InitialCategoryOfAbuse", "PHY"), ["HUB13"]),
        (("NumberOfPreviousCPP", "0"), ["HUB14"]),
        (("CINPlanStartDate", "2025-12-12"), ["HUB15"]),
        (("CINPlanEndDate", "2026-01-06"), ["HUB16"]),
        (("ReferralNFA", "true"), ["HUB2"]),
    ],
)
def test_each_thing_that_differs_is_told_once(returns, beside, codes, changed, expected) -> None:
    returns.census(*changed)
    assert codes(beside()) == expected


def test_a_referral_that_went_no_further_in_both_is_no_difference(returns, beside, codes) -> None:
    returns.census("ReferralNFA", "true")
    assert codes(beside(tables=read_cin(returns.folder / "cin.xml").tables)) == []


def test_a_difference_names_both_cells_and_the_line_of_the_file(returns, beside) -> None:
    returns.census("Sex", "M")
    (row,) = beside().differences.to_dicts()
    assert (row["child"], row["first_value"], row["first_line"], row["first_file"]) == ("A1", "M", 4, "cin.xml")
    assert (row["second_return"], row["second_value"]) == ("hub", "F")


def test_a_child_in_one_alone_is_told_once_and_not_thing_by_thing(returns, beside, codes) -> None:
    returns.census("LAchildID", "B2")
    result = beside()
    assert codes(result) == ["HUB1", "HUB1"]
    said = {(row["child"], row["first_return"], row["second_return"]) for row in result.differences.to_dicts()}
    assert said == {("B2", "cin", "hub"), ("A1", "hub", "cin")}
    assert result.counts.row(0)[1:5] == ("cin", 1, "hub", 1)


@pytest.mark.parametrize(("first", "expected"), [(date(2025, 11, 3), ["HUB5"]), (date(2025, 11, 4), [])])
def test_a_referral_made_before_the_hub_began_is_not_its_to_know(returns, beside, codes, first, expected) -> None:
    returns.census("ReferralSource", "2A")
    assert codes(beside(first=first)) == expected


@pytest.mark.parametrize(("last", "expected"), [(date(2026, 3, 20), ["HUB3"]), (date(2026, 3, 19), [])])
def test_what_came_after_the_last_day_of_the_records_is_not_compared(returns, beside, codes, last, expected) -> None:
    returns.census("CINclosureDate", None)
    assert codes(beside(last=last)) == expected


@pytest.mark.parametrize(("made", "expected"), [("2026-03-20", ["HUB3"]), ("2026-03-19", []), ("soon", ["HUB3"])])
def test_what_came_after_the_file_was_made_is_not_compared(returns, beside, codes, made, expected) -> None:
    returns.census("CINclosureDate", None)
    made_on(returns, made)
    assert codes(beside()) == expected


def test_a_hub_that_began_after_the_year_says_that_nothing_could_be_compared(beside) -> None:
    result = beside(first=date(2026, 4, 1))
    assert not result.clean
    assert {code for code, _ in result.could_not_run} == {f"HUB{n}" for n in range(1, 17)}
    assert "01/04/2026" in result.could_not_run[0][1]


def test_ofsteds_lists_are_compared_as_far_as_they_reach(returns, beside, codes) -> None:
    last = date(2026, 3, 31)
    result = beside("lists", on=last)
    assert codes(result) == []
    assert {code for code, _ in result.could_not_run} == set()
    assert "HUB15" in result.not_asked
    returns.listed(3, Referral_Source="2A")
    returns.listed(6, CIN_Closure_Date="21/03/2026", Primary_Need_Code="N2")
    returns.listed(4, Continuous_Assessment_Date_of_Authorisation="09/12/2025")
    assert codes(beside("lists", on=last)) == ["HUB3", "HUB5", "HUB6", "HUB8"]


@pytest.fixture
def of_care(beside):
    """What the hub's records differ in from the return on looked-after children, the census beside it."""

    def compare(**changes):
        found = beside("cin", "care", **changes).differences
        return sorted(found.filter(found["code"].is_in(CARE_CODES))["code"])

    return compare


def made_on(returns, day: str) -> None:
    path = returns.folder / "cin.xml"
    made_then = f"<DateTime>{day}T09:00:00</DateTime></Header>"
    path.write_text(path.read_text(encoding="utf-8").replace("</Header>", made_then), encoding="utf-8")


def test_a_looked_after_child_must_have_been_referred_here(returns, of_care) -> None:
    assert of_care() == []
    returns.care("episodes", "05/01/2026", "01/11/2025")
    assert of_care() == ["HUB18", "HUB19"]
    returns.care("episodes", "01/11/2025", "31/08/2025")
    assert of_care() == []


@pytest.mark.parametrize(("referred", "expected"), [("2025-09-01", ["HUB17"]), ("2025-08-31", [])])
def test_a_looked_after_child_whom_the_hub_does_not_know(returns, own, of_care, referred, expected) -> None:
    """A case that was open before the hub began is not missing there, though care began after it."""
    for file in ("header", "episodes", "uasc", "placed", "ad1"):
        returns.care(file, "A1,", "Z9,")
    returns.census("LAchildID", "Z9")
    returns.census("CINreferralDate", referred)
    assert of_care(tables=own.tables) == expected


@pytest.mark.parametrize(("day", "expected"), [("2026-02-21", ["HUB18"]), ("2026-02-20", [])])
def test_a_case_that_was_closed_after_the_files_were_made_is_not_told(returns, own, of_care, day, expected) -> None:
    returns.census("CINclosureDate", "2026-02-20")
    closed = read_cin(returns.folder / "cin.xml").tables
    returns.census("CINclosureDate", None)
    returns.care("episodes", "15/03/2026,E4A", ",")
    made_on(returns, day)
    assert of_care(tables=closed) == expected


def test_without_a_census_it_cannot_be_told_whose_case_was_open_before(returns, beside, codes) -> None:
    result = beside("care")
    assert codes(result) == []
    told = dict(result.could_not_run)
    assert "without the census" in told["HUB17"]
    assert set(CARE_CODES) <= set(told)
    assert not set(CARE_CODES) & set(result.agreed)


def test_no_check_of_care_against_the_hub_is_an_error() -> None:
    assert {str(checks()[code].severity) for code in CARE_CODES} == {"query"}


def test_nothing_to_compare_with_is_refused(returns) -> None:
    with pytest.raises(InputError, match="two are needed"):
        reconcile(returns.folder / "cin.xml")


def test_the_checks_of_the_hub_are_not_listed_without_it(returns) -> None:
    listed = {check.code for check in returns.compared().checks}
    assert listed == {code for code in checks() if not code.startswith("HUB")}
