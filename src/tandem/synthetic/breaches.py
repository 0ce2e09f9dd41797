"""Known mistakes in a census: each breaks one rule of the DfE's in one place, so that whoever looks can be marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tandem.returns.cin.census import Census
from tandem.synthetic.census import Node

__all__ = ["BREACHES", "Breach"]

_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_DAY = timedelta(days=1)

Change = Callable[[Node, Census], bool]
"""Makes the mistake in a child's part of the census, if it can be made there; says whether it did."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One kind of mistake."""

    code: str
    """The rule that it breaks."""
    field: str
    change: Change


BREACHES: list[Breach] = []
"""Every kind, in the order of their rules."""


def _kind(code: str, field: str) -> Callable[[Change], Change]:
    def keep(change: Change) -> Change:
        BREACHES.append(Breach(code, field, change))
        return change

    return keep


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + days * _DAY).isoformat()


def _episodes(node: Node, **having: bool) -> Iterator[Node]:
    """Referrals that went on, each with or without a closure or a group as asked."""
    for episode in node["CINdetails"]:
        if episode["ReferralNFA"] == "false" and all(bool(episode.get(key)) == want for key, want in having.items()):
            yield episode


def _groups(node: Node, name: str, *fields: str) -> Iterator[tuple[Node, Node]]:
    """Each inner group of a name in which the fields are filled, with its episode."""
    for episode in _episodes(node):
        for group in episode[name]:
            if all(group[field] for field in fields):
                yield episode, group


def _first(found: Iterator[Any]) -> Any:
    return next(found, None)


def _set(part: Node | None, **values: Any) -> bool:
    """Put values where there is a place for them."""
    if part is None:
        return False
    part.update(values)
    return True


@_kind("1510", "UPN")
def _wrong_check_letter(node: Node, _census: Census) -> bool:
    upn = node["ChildIdentifiers"]["UPN"]
    if not upn:
        return False
    wrong = _LETTERS[(_LETTERS.index(upn[0]) + 1) % len(_LETTERS)]
    return _set(node["ChildIdentifiers"], UPN=wrong + upn[1:])


@_kind("1540", "UPN")
def _letter_in_the_number(node: Node, _census: Census) -> bool:
    upn = node["ChildIdentifiers"]["UPN"]
    return bool(upn) and _set(node["ChildIdentifiers"], UPN=f"{upn[:6]}X{upn[7:]}")


@_kind("1580", "LAchildID")
def _sign_in_the_identifier(node: Node, _census: Census) -> bool:
    known = node["ChildIdentifiers"]["LAchildID"]
    return _set(node["ChildIdentifiers"], LAchildID=f"{known[:2]}-{known[2:]}")


@_kind("4180", "Sex")
def _no_such_sex(node: Node, _census: Census) -> bool:
    return _set(node["ChildIdentifiers"], Sex="9")


@_kind("4220", "Ethnicity")
def _no_ethnicity(node: Node, _census: Census) -> bool:
    return _set(node["ChildCharacteristics"], Ethnicity="")


@_kind("8525Q", "PersonBirthDate")
def _born_and_expected(node: Node, census: Census) -> bool:
    born = node["ChildIdentifiers"]["PersonBirthDate"]
    return bool(born) and _set(
        node["ChildIdentifiers"], ExpectedPersonBirthDate=_later(census.last_day.isoformat(), 60)
    )


@_kind("8535Q", "PersonDeathDate")
def _died_before_birth(node: Node, _census: Census) -> bool:
    born = node["ChildIdentifiers"]["PersonBirthDate"]
    return bool(born) and _set(node["ChildIdentifiers"], PersonDeathDate=_later(born, -20))


@_kind("8540", "Disability")
def _no_disability_said(node: Node, _census: Census) -> bool:
    if not node["ChildIdentifiers"]["PersonBirthDate"] or _first(_episodes(node)) is None:
        return False
    return _set(node["ChildCharacteristics"]["Disabilities"], Disability=[])


@_kind("8790", "Disability")
def _none_and_some(node: Node, _census: Census) -> bool:
    return _set(node["ChildCharacteristics"]["Disabilities"], Disability=["NONE", "LD"])


@_kind("8794", "Disability")
def _the_same_twice(node: Node, _census: Census) -> bool:
    return _set(node["ChildCharacteristics"]["Disabilities"], Disability=["AUT", "AUT"])


@_kind("8568", "ReferralNFA")
def _not_said_what_became_of_it(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node)), ReferralNFA="")


@_kind("8600", "CINreferralDate")
def _referred_after_the_year(node: Node, census: Census) -> bool:
    return _set(_first(_episodes(node)), CINreferralDate=_later(census.last_day.isoformat(), 9))


@_kind("8610", "PrimaryNeedCode")
def _no_need(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node)), PrimaryNeedCode="")


@_kind("8650", "PrimaryNeedCode")
def _no_such_need(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node)), PrimaryNeedCode="N11")


@_kind("8866", "ReferralSource")
def _no_such_source(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node)), ReferralSource="3G")


@_kind("8620", "CINclosureDate")
def _closed_before_the_year(node: Node, census: Census) -> bool:
    return _set(_first(_episodes(node, CINclosureDate=True)), CINclosureDate=_later(census.first_day.isoformat(), -12))


@_kind("8630", "CINclosureDate")
def _closed_before_it_began(node: Node, _census: Census) -> bool:
    episode = _first(_episodes(node, CINclosureDate=True))
    return episode is not None and _set(episode, CINclosureDate=_later(episode["CINreferralDate"], -1))


@_kind("8640", "ReasonForClosure")
def _no_such_reason(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node, CINclosureDate=True)), ReasonForClosure="RC0")


@_kind("8805", "ReasonForClosure")
def _closed_for_no_reason(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node, CINclosureDate=True)), ReasonForClosure="")


@_kind("8810", "CINclosureDate")
def _a_reason_and_no_closure(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node, CINclosureDate=True)), CINclosureDate="")


@_kind("8825Q", "ReasonForClosure")
def _closed_after_no_assessment(node: Node, _census: Census) -> bool:
    early = (e for e in _episodes(node, CINclosureDate=True) if e["ReasonForClosure"] in ("RC8", "RC9"))
    return _set(_first(early), Assessments=[])


@_kind("2990", "ReasonForClosure")
def _closed_after_assessment_with_enquiry(node: Node, _census: Census) -> bool:
    return _set(_first(_episodes(node, CINclosureDate=True, Section47=True)), ReasonForClosure="RC8")


@_kind("8867", "CINclosureDate")
def _closed_with_an_assessment_open(node: Node, _census: Census) -> bool:
    for episode, group in _groups(node, "Assessments", "AssessmentAuthorisationDate"):
        if episode["CINclosureDate"]:
            return _set(group, AssessmentAuthorisationDate="")
    return False


@_kind("1103", "AssessmentActualStartDate")
def _assessed_before_the_referral(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "Assessments"))
    return found is not None and _set(found[1], AssessmentActualStartDate=_later(found[0]["CINreferralDate"], -5))


@_kind("8608", "AssessmentActualStartDate")
def _assessed_backwards(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "Assessments", "AssessmentAuthorisationDate"))
    return found is not None and _set(
        found[1], AssessmentActualStartDate=_later(found[1]["AssessmentAuthorisationDate"], 1)
    )


@_kind("8869", "AssessmentFactors")
def _no_factors_and_some(node: Node, _census: Census) -> bool:
    return _factors(node, ["21", "2B"])


@_kind("8897Q", "AssessmentFactors")
def _assessed_without_factors(node: Node, _census: Census) -> bool:
    return _factors(node, [])


@_kind("8898", "AssessmentFactors")
def _a_factor_twice(node: Node, _census: Census) -> bool:
    return _factors(node, ["16A", "16A"])


@_kind("8945Q", "AssessmentFactors")
def _a_retired_factor(node: Node, _census: Census) -> bool:
    return _factors(node, ["18A"])


def _factors(node: Node, codes: list[str]) -> bool:
    found = _first(_groups(node, "Assessments", "AssessmentAuthorisationDate"))
    return found is not None and _set(found[1], FactorsIdentifiedAtAssessment={"AssessmentFactors": codes})


@_kind("2889", "S47ActualStartDate")
def _enquired_before_the_referral(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "Section47"))
    return found is not None and _set(found[1], S47ActualStartDate=_later(found[0]["CINreferralDate"], -1))


@_kind("8615", "S47ActualStartDate")
def _enquired_after_the_conference(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "Section47", "DateOfInitialCPC"))
    return found is not None and _set(found[1], S47ActualStartDate=_later(found[1]["DateOfInitialCPC"], 1))


@_kind("8870Q", "InitialCPCtarget")
def _due_on_a_sunday(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "Section47", "InitialCPCtarget"))
    return found is not None and _set(found[1], InitialCPCtarget=_weekend(found[1]["InitialCPCtarget"]))


@_kind("8875", "DateOfInitialCPC")
def _held_on_a_sunday(node: Node, census: Census) -> bool:
    found = _first(_groups(node, "Section47", "DateOfInitialCPC"))
    if found is None:
        return False
    sunday = _weekend(found[1]["DateOfInitialCPC"])
    return sunday <= census.last_day.isoformat() and _set(found[1], DateOfInitialCPC=sunday)


def _weekend(day: str) -> str:
    return _later(day, 6 - date.fromisoformat(day).weekday())


@_kind("4011", "CINPlanEndDate")
def _helped_backwards(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "CINPlanDates", "CINPlanEndDate"))
    return found is not None and _set(found[1], CINPlanEndDate=_later(found[1]["CINPlanStartDate"], -3))


@_kind("4012Q", "CINPlanStartDate")
def _helped_for_a_day(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "CINPlanDates", "CINPlanEndDate"))
    return found is not None and _set(found[1], CINPlanStartDate=found[1]["CINPlanEndDate"])


@_kind("4015", "CINPlanStartDate")
def _helped_before_the_referral(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "CINPlanDates"))
    return found is not None and _set(found[1], CINPlanStartDate=_later(found[0]["CINreferralDate"], -8))


@_kind("8730", "NumberOfPreviousCPP")
def _plans_before_not_said(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "ChildProtectionPlans"))
    return found is not None and _set(found[1], NumberOfPreviousCPP="")


@_kind("8840", "CPPstartDate")
def _protected_for_a_day(node: Node, census: Census) -> bool:
    found = _first(_groups(node, "ChildProtectionPlans"))
    if found is None or found[1]["CPPstartDate"] < census.first_day.isoformat():
        return False
    return _set(found[1], CPPendDate=found[1]["CPPstartDate"])


@_kind("8841", "CPPreviewDate")
def _reviewed_on_the_first_day(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "ChildProtectionPlans"))
    return found is not None and _set(found[1], Reviews={"CPPreviewDate": [found[1]["CPPstartDate"]]})


@_kind("8905", "InitialCategoryOfAbuse")
def _no_such_category(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "ChildProtectionPlans"))
    return found is not None and _set(found[1], InitialCategoryOfAbuse="EMM")


@_kind("8910", "LatestCategoryOfAbuse")
def _no_latest_category(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "ChildProtectionPlans"))
    return found is not None and _set(found[1], LatestCategoryOfAbuse="")


@_kind("8925", "CPPendDate")
def _protected_backwards(node: Node, _census: Census) -> bool:
    found = _first(_groups(node, "ChildProtectionPlans", "CPPendDate"))
    return found is not None and _set(found[1], CPPendDate=_later(found[1]["CPPstartDate"], -2))
