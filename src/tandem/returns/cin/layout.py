"""What a CIN census file holds: its groups, the table each becomes, and the type of each field."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Kind(StrEnum):
    """What a field's text must be."""

    TEXT = "text"
    DATE = "date"
    FLAG = "flag"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Group:
    """An element of the file. One with a table makes a row each time; one without adds to the row around it."""

    element: str
    table: str = ""
    fields: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    each: str = ""
    """A repeated child element, each of which is a row of ``table`` with this one field."""
    kept_empty: bool = False
    """Whether a group with nothing in it is still a row, because its emptiness is what a rule looks for."""
    before: str = ""
    """The last of ``fields`` stands just before the inner group of this name; without it all stand first."""


CHILD = Group(
    "Child",
    "child",
    groups=(
        Group(
            "ChildIdentifiers",
            fields=(
                "LAchildID",
                "UPN",
                "FormerUPN",
                "UPNunknown",
                "PersonBirthDate",
                "ExpectedPersonBirthDate",
                "Sex",
                "GenderCurrent",
                "PersonDeathDate",
            ),
        ),
        Group(
            "ChildCharacteristics",
            fields=("Ethnicity",),
            groups=(Group("Disabilities", "disability", each="Disability"),),
        ),
        Group(
            "CINdetails",
            "episode",
            fields=(
                "CINreferralDate",
                "ReferralSource",
                "PrimaryNeedCode",
                "CINclosureDate",
                "ReasonForClosure",
                "DateOfInitialCPC",
                "ReferralNFA",
            ),
            before="ChildProtectionPlans",
            groups=(
                Group(
                    "Assessments",
                    "assessment",
                    fields=(
                        "AssessmentActualStartDate",
                        "AssessmentInternalReviewDate",
                        "AssessmentAuthorisationDate",
                    ),
                    groups=(Group("FactorsIdentifiedAtAssessment", "factor", each="AssessmentFactors"),),
                ),
                Group("CINPlanDates", "cin_plan", fields=("CINPlanStartDate", "CINPlanEndDate")),
                Group(
                    "Section47",
                    "section47",
                    fields=("S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired"),
                ),
                Group(
                    "ChildProtectionPlans",
                    "cp_plan",
                    fields=(
                        "CPPstartDate",
                        "CPPendDate",
                        "InitialCategoryOfAbuse",
                        "LatestCategoryOfAbuse",
                        "NumberOfPreviousCPP",
                    ),
                    groups=(Group("Reviews", "review", each="CPPreviewDate", kept_empty=True),),
                ),
                Group(
                    "PreProceedings",
                    "pre_proceedings",
                    fields=(
                        "PPStartDate",
                        "LBPSentDate",
                        "FGDMMeetingOffer",
                        "FGDMMeetingFac",
                        "InitialPPMeetingDate",
                        "ReviewMeetingsCount",
                        "StepDecisionDate",
                        "PPOutcome",
                        "CourtAppDate",
                        "LetterInitCPDate",
                    ),
                ),
            ),
        ),
    ),
)

HEADER = Group(
    "Header",
    "header",
    groups=(
        Group("CollectionDetails", fields=("Collection", "Year", "ReferenceDate")),
        Group("Source", fields=("SourceLevel", "LEA", "SoftwareCode", "Release", "SerialNo", "DateTime")),
        Group("Content", groups=(Group("CBDSLevels", groups=(Group("CBDSLevel"),)),)),
    ),
    fields=(
        "Collection",
        "Year",
        "ReferenceDate",
        "SourceLevel",
        "LEA",
        "SoftwareCode",
        "Release",
        "SerialNo",
        "DateTime",
    ),
)

SPELT_ALSO = {"CINplanDates": "CINPlanDates"}
"""Spellings of group names that case systems emit and the rule table itself uses."""

FLAGS = ("true", "false", "1", "0")

_FLAG_FIELDS = {"ReferralNFA", "ICPCnotRequired"}
_COUNT_FIELDS = {"NumberOfPreviousCPP", "ReviewMeetingsCount"}
_DATE_FIELDS = {"InitialCPCtarget", "DateOfInitialCPC"}
_CODED = {
    "UPNunknown": "upn_unknown",
    "Sex": "sex",
    "Ethnicity": "ethnicity",
    "Disability": "disability",
    "ReferralSource": "referral_source",
    "PrimaryNeedCode": "primary_need",
    "ReasonForClosure": "closure_reason",
    "AssessmentFactors": "assessment_factor",
    "InitialCategoryOfAbuse": "abuse_category",
    "LatestCategoryOfAbuse": "abuse_category",
}


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a return: where its rows come from and what its fields are."""

    name: str
    path: str
    fields: tuple[str, ...]
    parents: tuple[str, ...] = field(default=())
    """Tables around it, nearest last; each row holds the row number of each."""

    def of(self, kind: Kind) -> tuple[str, ...]:
        """The fields of one kind."""
        return tuple(name for name in self.fields if kind_of(name) is kind)


def kind_of(name: str) -> Kind:
    """The type that a field's text must have."""
    if name in _FLAG_FIELDS:
        return Kind.FLAG
    if name in _COUNT_FIELDS:
        return Kind.COUNT
    if name.endswith("Date") or name in _DATE_FIELDS:
        return Kind.DATE
    return Kind.TEXT


@cache
def codes() -> dict[str, tuple[str, ...]]:
    """The census code sets by name."""
    text = files("tandem.returns.cin").joinpath("codes.json").read_text(encoding="utf-8")
    return {name: tuple(values) for name, values in json.loads(text).items()}


def codes_of(name: str) -> tuple[str, ...]:
    """The codes that a field may hold; empty for a field that is not coded."""
    return codes()[_CODED[name]] if name in _CODED else ()


@cache
def tables() -> dict[str, Table]:
    """Every table by name, the header first."""
    found: dict[str, Table] = {}
    _collect(HEADER, "Message/Header", (), found)
    _collect(CHILD, "Message/Children/Child", (), found)
    return found


def _collect(group: Group, path: str, parents: tuple[str, ...], found: dict[str, Table]) -> None:
    if group.table:
        fields = (group.each,) if group.each else group.fields + _fields_within(group)
        here = f"{path}/{group.each}" if group.each else path
        found[group.table] = Table(group.table, here, tuple(dict.fromkeys(fields)), parents)
        parents = (*parents, group.table)
    for inner in group.groups:
        _collect(inner, f"{path}/{inner.element}", parents, found)


def _fields_within(group: Group) -> tuple[str, ...]:
    within: tuple[str, ...] = ()
    for inner in group.groups:
        if not inner.table:
            within += inner.fields + _fields_within(inner)
    return within
