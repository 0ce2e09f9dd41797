"""One child's part of the children in need census, as a tree of the census's own elements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from xml.sax.saxutils import escape

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import CHILD, Group
from tandem.synthetic.cases import Assessment, Case, Enquiry, NeedPlan, ProtectionPlan
from tandem.synthetic.records import Child

__all__ = ["Node", "census_child", "census_end", "census_id", "census_start", "census_text", "in_census"]

Node = dict[str, Any]
"""Texts by field, and inner groups (one, or a list of them) by element."""

_MADE_BY = "Tandem synthetic"
_INVENTED_AUTHORITY = "999"
_FIRST_WITH_PRE_PROCEEDINGS = 2026
_COURT_ORDERS = frozenset({"C1", "C2", "E1"})
_DAY = timedelta(days=1)


def census_id(child: Child) -> str:
    """The council's number for a child."""
    return f"HM{child.number:08d}"


def in_census(case: Case, census: Census) -> bool:
    """Whether a referral belongs in a collection: made in its year, or its case open at some time in it."""
    if case.nfa:
        return census.first_day <= case.referred <= census.last_day
    return case.referred <= census.last_day and case.closed >= census.first_day


def census_child(child: Child, cases: Sequence[Case], census: Census) -> Node:
    """A child with the referrals of theirs that belong in the collection."""
    return {
        "ChildIdentifiers": _identifiers(child, census, going_on=any(not case.nfa for case in cases)),
        "ChildCharacteristics": {
            "Ethnicity": child.ethnicity,
            "Disabilities": {"Disability": list(child.disabilities or ("NONE",))},
        },
        "CINdetails": [_episode(case, census) for case in cases],
    }


def _identifiers(child: Child, census: Census, *, going_on: bool) -> Node:
    born = child.is_born(census.last_day)
    unknown = child.upn_unknown if born or child.upn_unknown else "UN1"
    if not child.upn and not going_on:
        unknown = "UN7"
    return {
        "LAchildID": census_id(child),
        "UPN": child.upn,
        "UPNunknown": "" if child.upn else unknown,
        "PersonBirthDate": child.born.isoformat() if born else "",
        "ExpectedPersonBirthDate": "" if born else _expected(child, census).isoformat(),
        "Sex": child.known_sex(census.last_day),
    }


def _expected(child: Child, census: Census) -> date:
    """When an unborn child is expected: a day that has passed by the end stands as that day."""
    return max(child.expected, census.last_day)


def _episode(case: Case, census: Census) -> Node:
    closed = not case.nfa and case.closed <= census.last_day
    return {
        "CINreferralDate": case.referred.isoformat(),
        "ReferralSource": case.source,
        "PrimaryNeedCode": case.need,
        "CINclosureDate": case.closed.isoformat() if closed else "",
        "ReasonForClosure": case.reason if closed else "",
        "ReferralNFA": "true" if case.nfa else "false",
        "Assessments": [
            _assessment(each, census) for each in case.assessments if _within(each.start, each.authorised, census)
        ],
        "CINPlanDates": [_need_plan(each, census) for each in case.need_plans if _within(each.start, each.end, census)],
        "Section47": [_enquiry(each, census) for each in case.enquiries if _within(each.start, each.ended, census)],
        "ChildProtectionPlans": [
            _protection(each, census) for each in case.protection_plans if _within(each.start, each.end, census)
        ],
        "PreProceedings": list(_pre_proceedings(case, census)),
    }


def _pre_proceedings(case: Case, census: Census) -> Iterator[Node]:
    """What came before an application to the court, in collections that ask for it."""
    if census.year < _FIRST_WITH_PRE_PROCEEDINGS:
        return
    for care in case.care:
        applied = next((spell.start for spell in care.spells if spell.status in _COURT_ORDERS), None)
        if applied is None or (applied - case.referred).days < 60:
            continue
        start = max(case.referred + 14 * _DAY, applied - 120 * _DAY)
        if _within(start, applied, census):
            yield {
                "PPStartDate": start.isoformat(),
                "LBPSentDate": _day(start + 3 * _DAY, census),
                "InitialPPMeetingDate": _day(start + 17 * _DAY, census),
                "ReviewMeetingsCount": str((min(applied, census.last_day) - start).days // 42),
                "CourtAppDate": _day(applied, census),
            }


def _within(start: date, end: date, census: Census) -> bool:
    """Whether something begun by the end of the year was not over before it."""
    return start <= census.last_day and end >= census.first_day


def _day(day: date | None, census: Census) -> str:
    """A day as the census has it; nothing where it is still to come."""
    return "" if day is None or day > census.last_day else day.isoformat()


def _assessment(each: Assessment, census: Census) -> Node:
    done = each.authorised <= census.last_day
    return {
        "AssessmentActualStartDate": each.start.isoformat(),
        "AssessmentAuthorisationDate": _day(each.authorised, census),
        "FactorsIdentifiedAtAssessment": {"AssessmentFactors": list(each.factors) if done else []},
    }


def _need_plan(each: NeedPlan, census: Census) -> Node:
    return {"CINPlanStartDate": each.start.isoformat(), "CINPlanEndDate": _day(each.end, census)}


def _enquiry(each: Enquiry, census: Census) -> Node:
    needless = each.conference is None and each.ended <= census.last_day
    return {
        "S47ActualStartDate": each.start.isoformat(),
        "InitialCPCtarget": each.target.isoformat(),
        "DateOfInitialCPC": _day(each.conference, census),
        "ICPCnotRequired": "true" if needless else "false",
    }


def _protection(each: ProtectionPlan, census: Census) -> Node:
    return {
        "CPPstartDate": each.start.isoformat(),
        "CPPendDate": _day(each.end, census),
        "InitialCategoryOfAbuse": each.category,
        "LatestCategoryOfAbuse": each.latest_category,
        "NumberOfPreviousCPP": str(each.before),
        "Reviews": {"CPPreviewDate": [day.isoformat() for day in each.reviews if day <= census.last_day]},
    }


def census_start(census: Census) -> str:
    """The file up to its first child."""
    header = {
        "CollectionDetails": {
            "Collection": "CIN",
            "Year": str(census.year),
            "ReferenceDate": census.last_day.isoformat(),
        },
        "Source": {
            "SourceLevel": "L",
            "LEA": _INVENTED_AUTHORITY,
            "SoftwareCode": _MADE_BY,
            "Release": "1",
            "SerialNo": "001",
            "DateTime": f"{census.last_day.isoformat()}T23:59:59",
        },
    }
    parts = "".join(
        f"<{name}>{''.join(f'<{field}>{escape(text)}</{field}>' for field, text in fields.items())}</{name}>"
        for name, fields in header.items()
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<Message>\n<Header>{parts}</Header>\n<Children>\n'


def census_end() -> str:
    """The file after its last child."""
    return "</Children>\n</Message>\n"


def census_text(node: Node) -> str:
    """A child as the census file has it, its elements in the order of the layout, one on a line."""
    return "".join(_element(CHILD, node, 0))


def _element(group: Group, node: Mapping[str, Any], depth: int) -> Iterator[str]:
    indent = "  " * depth
    yield f"{indent}<{group.element}>\n"
    if group.each:
        yield from (f"{indent}  <{group.each}>{escape(text)}</{group.each}>\n" for text in node[group.each])
    first = group.fields[:-1] if group.before else group.fields
    for name in first:
        yield _field(name, node, indent)
    for inner in group.groups:
        if inner.element == group.before:
            yield _field(group.fields[-1], node, indent)
        below = node.get(inner.element)
        if isinstance(below, list):
            for each in below:
                yield from _element(inner, each, depth + 1)
        elif below and any(below.values()):
            yield from _element(inner, below, depth + 1)
    yield f"{indent}</{group.element}>\n"


def _field(name: str, node: Mapping[str, Any], indent: str) -> str:
    text = node.get(name, "")
    return f"{indent}  <{name}>{escape(text)}</{name}>\n" if text else ""
