from __future__ import annotations

from datetime import date, timedelta

import pytest

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.governance import models
from tandem.core.pathways import actors
from tandem.core.roles import Permission, RecordContent, grants, matrix, permissions_of, role, roles, title_of

TODAY = date(2026, 11, 24)

STAFF = {"view_published", "view_staff_start"}
SEES_FIGURES = STAFF | {"view_front_door_figures"}
SEES_PLAN = SEES_FIGURES | {"see_improvement"}
SEES_CHALLENGES = SEES_PLAN | {"view_challenges", "view_every_challenge"}
LEADS_CHALLENGES = SEES_CHALLENGES | {"raise_challenges", "lead_challenges", "verify_effects", "tell_challenges"}
WORKS = STAFF | {
    "send_concern",
    "work_front_door",
    "record_casework",
    "search_people",
    "view_addresses",
    "open_in_emergency",
    "take_away",
    "say_related",
}

EXPECTED = {
    "public": {"view_published"},
    "child_or_parent": {"view_published"},
    "referrer": {"view_published", "send_concern", "view_own_contacts"},
    "single_point_of_contact": SEES_PLAN
    | {
        "attest_own_accounts",
        "send_concern",
        "view_own_contacts",
        "view_agency_contacts",
        "answer_checks",
        "say_related",
        "view_challenges",
        "raise_challenges",
        "answer_challenges",
        "report_on_actions",
    },
    "front_door_worker": WORKS,
    "front_door_manager": WORKS
    | {
        "allocate_cases",
        "answer_subject_access",
        "approve_taking_away",
        "decide_contacts",
        "seal_records",
        "view_front_door_figures",
    },
    **dict.fromkeys(
        ("social_worker", "lead_practitioner", "lead_child_protection_practitioner"),
        STAFF | {"record_casework", "hold_cases", "say_related", "view_addresses"},
    ),
    "practice_supervisor": STAFF | {"record_casework", "allocate_cases", "say_related", "view_addresses"},
    "conference_chair": STAFF | {"record_casework", "say_related", "view_addresses"},
    "partnership_manager": LEADS_CHALLENGES
    | {"keep_evidence", "manage_agencies", "manage_local_rules", "weigh_plans", "answer_comments", "keep_improvement"},
    "chair": LEADS_CHALLENGES | {"answer_comments", "verify_actions"},
    "independent_scrutineer": SEES_CHALLENGES
    | {"raise_challenges", "verify_effects", "verify_actions", "keep_evidence", "answer_comments"},
    "director": SEES_CHALLENGES
    | {
        "raise_challenges",
        "answer_challenges",
        "weigh_plans",
        "answer_comments",
        "keep_improvement",
        "report_on_actions",
    },
    "commissioner": SEES_CHALLENGES | {"verify_effects", "verify_actions", "weigh_plans", "answer_comments"},
    "analyst": SEES_CHALLENGES | {"keep_evidence", "check_returns", "weigh_plans", "take_away", "say_related"},
    "newsroom_writer": STAFF | {"keep_evidence", "work_newsroom", "write_news"},
    "newsroom_checker": STAFF | {"keep_evidence", "work_newsroom", "check_news"},
    "newsroom_editor": STAFF | {"keep_evidence", "work_newsroom", "write_news", "publish_news", "publish_answers"},
    "newsroom_moderator": STAFF | {"moderate_comments", "publish_answers"},
    "auditor": STAFF
    | {
        "view_configuration",
        "view_audit",
        "verify_audit",
        "review_emergency_opening",
        "approve_taking_away",
        "say_related",
    },
    "administrator": STAFF
    | {
        "view_configuration",
        "manage_accounts",
        "attest_own_accounts",
        "manage_agencies",
        "manage_local_rules",
        "verify_audit",
    },
}


def test_every_cell_of_the_matrix_is_as_agreed() -> None:
    table = {(key, permission.value): held for key, permission, held in matrix(on=TODAY)}
    assert len(table) == len(EXPECTED) * len(Permission)
    for (key, permission), held in table.items():
        assert held == (permission in EXPECTED[key]), (key, permission)


def test_the_administrator_sees_no_record_and_does_not_read_the_audit() -> None:
    """G10: keeping the accounts gives no sight of what they protect."""
    assert role("administrator").record_content is RecordContent.NONE
    assert Permission.VIEW_AUDIT not in permissions_of("administrator", on=TODAY)


def test_no_role_may_do_everything() -> None:
    assert all(permissions_of(each.key, on=TODAY) != frozenset(Permission) for each in roles())


def test_who_reads_the_audit_cannot_change_the_accounts_it_is_about() -> None:
    for each in roles():
        held = permissions_of(each.key, on=TODAY)
        assert not {Permission.VIEW_AUDIT, Permission.MANAGE_ACCOUNTS} <= held


def test_roles_without_an_account_have_only_what_is_public() -> None:
    for each in roles():
        if not each.account:
            assert permissions_of(each.key, on=TODAY) == {Permission.VIEW_PUBLISHED}


def test_only_a_social_worker_manages_the_front_door() -> None:
    assert role("front_door_manager").social_work_qualified
    assert not role("front_door_worker").social_work_qualified


def test_whose_role_signs_a_step_is_as_qualified_as_the_pathway_asks() -> None:
    """A lead practitioner of Family Help need not be a social worker; whoever leads child protection must be."""
    for actor in actors().values():
        if actor.role is not None:
            assert role(actor.role).social_work_qualified == actor.social_work_qualified, actor.key
    assert not role("lead_practitioner").social_work_qualified


def test_a_role_has_no_permission_before_it_exists() -> None:
    born = role("independent_scrutineer").effective_from
    assert permissions_of("independent_scrutineer", on=born - timedelta(days=1)) == frozenset()
    assert Permission.VIEW_STAFF_START in permissions_of("independent_scrutineer", on=born)


def test_every_grant_names_a_role_and_every_permission_has_words_and_a_holder() -> None:
    assert {grant.role for grant in grants()} == {each.key for each in roles()}
    assert {grant.permission for grant in grants()} == set(Permission)
    assert all(permission.words.endswith(".") for permission in Permission)


def test_an_unknown_role_is_refused_by_name_with_those_there_are() -> None:
    with pytest.raises(InputError, match="superuser") as refusal:
        permissions_of("superuser", on=TODAY)
    assert "administrator" in refusal.value.hint


@pytest.mark.parametrize(
    ("key", "model", "title"),
    [
        ("chair", "lscb", "Independent chair"),
        ("chair", "working_together_2023", "Partnership chair"),
        ("director", "working_together_2023", "Delegated safeguarding partner"),
        ("analyst", "lscb", "Analyst"),
    ],
)
def test_a_role_is_called_what_the_model_calls_it(key: str, model: str, title: str) -> None:
    assert title_of(key, model=model) == title


def test_titles_are_given_for_roles_and_models_that_exist() -> None:
    entries = load("roles")["titles"]
    assert {entry["role"] for entry in entries} <= {each.key for each in roles()}
    assert {entry["model"] for entry in entries} <= {each.key for each in models()}
