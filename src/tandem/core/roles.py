"""Who uses Tandem and what each may do, as dated data.

A permission is a verb that a view, an action or a query asks for. What no
grant gives is refused: there is no role that may do everything, and keeping
the accounts gives no sight of any record (G10 of the governance
requirements). What a person may see of a case depends further on their
relation to it and is decided where cases are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import in_force

__all__ = [
    "Grant",
    "Permission",
    "RecordContent",
    "Role",
    "grants",
    "matrix",
    "permissions_of",
    "role",
    "roles",
    "title_of",
]


class Permission(StrEnum):
    """What may be asked for."""

    VIEW_PUBLISHED = "view_published"
    VIEW_STAFF_START = "view_staff_start"
    VIEW_CONFIGURATION = "view_configuration"
    MANAGE_ACCOUNTS = "manage_accounts"
    ATTEST_OWN_ACCOUNTS = "attest_own_accounts"
    MANAGE_AGENCIES = "manage_agencies"
    VIEW_AUDIT = "view_audit"
    VERIFY_AUDIT = "verify_audit"
    SEND_CONCERN = "send_concern"
    VIEW_OWN_CONTACTS = "view_own_contacts"
    VIEW_AGENCY_CONTACTS = "view_agency_contacts"
    ANSWER_CHECKS = "answer_checks"
    WORK_FRONT_DOOR = "work_front_door"
    DECIDE_CONTACTS = "decide_contacts"
    RECORD_CASEWORK = "record_casework"
    HOLD_CASES = "hold_cases"
    ALLOCATE_CASES = "allocate_cases"
    MANAGE_LOCAL_RULES = "manage_local_rules"
    SEARCH_PEOPLE = "search_people"
    VIEW_ADDRESSES = "view_addresses"
    SEAL_RECORDS = "seal_records"
    TAKE_AWAY = "take_away"
    APPROVE_TAKING_AWAY = "approve_taking_away"
    ANSWER_SUBJECT_ACCESS = "answer_subject_access"
    OPEN_IN_EMERGENCY = "open_in_emergency"
    REVIEW_EMERGENCY_OPENING = "review_emergency_opening"
    VIEW_FRONT_DOOR_FIGURES = "view_front_door_figures"
    CHECK_RETURNS = "check_returns"
    WEIGH_PLANS = "weigh_plans"
    VIEW_CHALLENGES = "view_challenges"
    VIEW_EVERY_CHALLENGE = "view_every_challenge"
    RAISE_CHALLENGES = "raise_challenges"
    ANSWER_CHALLENGES = "answer_challenges"
    LEAD_CHALLENGES = "lead_challenges"
    VERIFY_EFFECTS = "verify_effects"
    TELL_CHALLENGES = "tell_challenges"
    SEE_IMPROVEMENT = "see_improvement"
    KEEP_IMPROVEMENT = "keep_improvement"
    REPORT_ON_ACTIONS = "report_on_actions"
    VERIFY_ACTIONS = "verify_actions"
    SAY_RELATED = "say_related"
    KEEP_EVIDENCE = "keep_evidence"
    WORK_NEWSROOM = "work_newsroom"
    WRITE_NEWS = "write_news"
    CHECK_NEWS = "check_news"
    PUBLISH_NEWS = "publish_news"
    MODERATE_COMMENTS = "moderate_comments"
    ANSWER_COMMENTS = "answer_comments"
    PUBLISH_ANSWERS = "publish_answers"

    @property
    def words(self) -> str:
        """What the permission lets a person do, in a sentence."""
        words: str = load("roles")["permissions"][self.value]
        return words


class RecordContent(StrEnum):
    """The most of a record's content that a role can ever come to see."""

    NONE = "none"
    OWN = "own"
    """What is kept about oneself or one's child, where that is safe."""
    OWN_CONTACTS = "own_contacts"
    """What one sent, and what came of it."""
    OWN_AGENCY = "own_agency"
    PSEUDONYMISED = "pseudonymised"
    CASE = "case"
    """Cases one works on."""


@dataclass(frozen=True, slots=True)
class Role:
    """One way of using Tandem."""

    key: str
    name: str
    comes_for: str
    """What brings this person here, in a sentence."""
    account: bool
    """Whether the role signs in. A concern can be sent without an account whatever this says."""
    social_work_qualified: bool
    """Whether only a registered social worker may hold the role."""
    record_content: RecordContent
    effective_from: date


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission given to a role from one day to another, both included; no last day while it lasts."""

    role: str
    permission: Permission
    effective_from: date
    effective_to: date | None


def roles() -> tuple[Role, ...]:
    """Every role, from the least trusted with records to the administrator."""
    return tuple(_roles().values())


def role(key: str) -> Role:
    """The role of that key.

    Raises:
        InputError: there is no such role.
    """
    try:
        return _roles()[key]
    except KeyError:
        raise InputError(f"There is no role {key!r}.", hint=f"The roles are: {', '.join(_roles())}.") from None


@cache
def grants() -> tuple[Grant, ...]:
    """Every grant that ever stood."""
    return tuple(
        Grant(
            role=holder,
            permission=Permission(entry["permission"]),
            effective_from=date.fromisoformat(entry["from"]),
            effective_to=date.fromisoformat(entry["to"]) if entry["to"] else None,
        )
        for entry in load("roles")["grants"]
        for holder in entry["roles"]
    )


def permissions_of(key: str, *, on: date) -> frozenset[Permission]:
    """What a role may do on a day; nothing before the role existed.

    Raises:
        InputError: there is no such role.
    """
    if on < role(key).effective_from:
        return frozenset()
    return frozenset(grant.permission for grant in grants() if grant.role == key and in_force(grant, on))


def matrix(*, on: date) -> tuple[tuple[str, Permission, bool], ...]:
    """Every role with every permission and whether it holds on a day: the whole table, refusals included."""
    return tuple(
        (each.key, permission, permission in permissions_of(each.key, on=on))
        for each in roles()
        for permission in Permission
    )


def title_of(key: str, *, model: str) -> str:
    """What a role is called under a governance model: the chair of a board was its *independent chair*.

    Raises:
        InputError: there is no such role.
    """
    known = role(key)
    for entry in load("roles")["titles"]:
        if entry["role"] == key and entry["model"] == model:
            title: str = entry["title"]
            return title
    return known.name


@cache
def _roles() -> dict[str, Role]:
    return {
        entry["key"]: Role(
            key=entry["key"],
            name=entry["name"],
            comes_for=entry["comes_for"],
            account=entry["account"],
            social_work_qualified=entry["social_work_qualified"],
            record_content=RecordContent(entry["record_content"]),
            effective_from=date.fromisoformat(entry["from"]),
        )
        for entry in load("roles")["roles"]
    }
