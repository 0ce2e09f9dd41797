"""Who may come in where: every address, every role, and those who have come only part of the way."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import get_resolver, path, resolve, reverse
from django.utils import timezone

from tandem.core.roles import roles
from tandem.hub import checks
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.checks import every_view, views_declare_access
from tandem.hub.permissions import PUBLIC, DenyByDefault, Who, public

SUPERUSER = os.environ.get("TANDEM_TEST_POSTGRES", "")
ACCOUNT_ROLES = [role.key for role in roles() if role.account]
STAFF = set(ACCOUNT_ROLES) - {"referrer"}
PLANS = {"analyst", "commissioner", "director", "partnership_manager"}
SEE_FIGURES = {
    "single_point_of_contact",
    "front_door_manager",
    "partnership_manager",
    "chair",
    "independent_scrutineer",
    "director",
    "commissioner",
    "analyst",
}
CHALLENGES = {*PLANS, "single_point_of_contact", "chair", "independent_scrutineer"}
RAISE_CHALLENGES = CHALLENGES - {"analyst", "commissioner"}
SEE_IMPROVEMENT = SEE_FIGURES - {"front_door_manager"}
KEEP_IMPROVEMENT = {"partnership_manager", "director"}
FRONT_DOOR = {"front_door_worker", "front_door_manager"}
MANAGERS = {"front_door_manager"}
CASEWORK = FRONT_DOOR | {
    "social_worker",
    "practice_supervisor",
    "conference_chair",
    "lead_practitioner",
    "lead_child_protection_practitioner",
}
READ_RECORDS = CASEWORK | {"single_point_of_contact", "analyst", "auditor"}
NEWSROOM = {"newsroom_writer", "newsroom_checker", "newsroom_editor"}
TAKES_EVIDENCE = {*NEWSROOM, "partnership_manager", "independent_scrutineer", "analyst"}
ANSWERS_READERS = {"partnership_manager", "chair", "independent_scrutineer", "director", "commissioner"}
ACCOUNTS, AGENCIES = {"administrator"}, {"administrator", "partnership_manager"}
ANYBODY, HALF_WAY, ANY_ACCOUNT = "anybody", "half way", "any account"

# The expected matrix, written by hand: name of the address, who is let in.
EXPECTED: dict[str, object] = {
    "account_login": ANYBODY,
    "mfa_authenticate": ANYBODY,
    "openid_connect_login": ANYBODY,
    "openid_connect_callback": ANYBODY,
    "account_logout": ANYBODY,
    "account_inactive": ANYBODY,
    "account_join": ANYBODY,
    "account_reauthenticate": HALF_WAY,
    "mfa_index": HALF_WAY,
    "mfa_activate_totp": HALF_WAY,
    "mfa_add_webauthn": HALF_WAY,
    "account_security": ANY_ACCOUNT,
    "account_start": ANY_ACCOUNT,
    "account_there": ANYBODY,
    "account_end_session": ANY_ACCOUNT,
    "account_change_password": ANY_ACCOUNT,
    "account_set_password": ANY_ACCOUNT,
    "mfa_reauthenticate": ANY_ACCOUNT,
    "mfa_reauthenticate_webauthn": ANY_ACCOUNT,
    "mfa_deactivate_totp": ANY_ACCOUNT,
    "mfa_list_webauthn": ANY_ACCOUNT,
    "mfa_edit_webauthn": ANY_ACCOUNT,
    "mfa_remove_webauthn": ANY_ACCOUNT,
    "mfa_view_recovery_codes": ANY_ACCOUNT,
    "mfa_generate_recovery_codes": ANY_ACCOUNT,
    "partner:start": ANYBODY,
    "partner:begin": ANYBODY,
    "partner:check": ANYBODY,
    "partner:send": ANYBODY,
    "partner:later": ANYBODY,
    "partner:come_back": ANYBODY,
    "partner:files": ANYBODY,
    "partner:leave": ANYBODY,
    "partner:discard": ANYBODY,
    "partner:page": ANYBODY,
    "partner:remove": ANYBODY,
    "partner:person": ANYBODY,
    "partner:sent": ANYBODY,
    "partner:add": ANYBODY,
    "partner:status_ask": ANYBODY,
    "partner:status": ANYBODY,
    "partner:status_say": ANYBODY,
    "partner:shut": ANYBODY,
    "partner:go_on": {"referrer", "single_point_of_contact", "front_door_worker", "front_door_manager"},
    "partner:contact": {"referrer", "single_point_of_contact"},
    "partner:agency": {"single_point_of_contact"},
    "partner:agency_figures": {"single_point_of_contact"},
    "partner:agency_figures_file": {"single_point_of_contact"},
    "partner:checks": {"single_point_of_contact"},
    "partner:check_asked": {"single_point_of_contact"},
    "staff:start": STAFF,
    "staff:audit": {"auditor"},
    "staff:accounts": ACCOUNTS,
    "staff:account_invite": ACCOUNTS,
    "staff:account": ACCOUNTS,
    "staff:account_roles": ACCOUNTS,
    "staff:account_suspend": ACCOUNTS,
    "staff:account_restore": ACCOUNTS,
    "staff:account_reset": ACCOUNTS,
    "staff:account_reinstate": ACCOUNTS,
    "staff:conflicts": READ_RECORDS,
    "staff:all_conflicts": {"front_door_manager"},
    "staff:conflict_end": {"front_door_manager"},
    "staff:conflict_decide": {"front_door_manager"},
    "staff:closing_end": {"front_door_manager"},
    "staff:attest": {"administrator", "single_point_of_contact"},
    "staff:account_invitation": ACCOUNTS,
    "staff:agencies": AGENCIES,
    "staff:agency_add": AGENCIES,
    "staff:agency": AGENCIES,
    "staff:agency_rename": AGENCIES,
    "staff:agency_duty": AGENCIES,
    "staff:agency_place": AGENCIES,
    "staff:agency_close": AGENCIES,
    "staff:agency_domains": AGENCIES,
    "staff:agency_domain_end": AGENCIES,
    "staff:systems": AGENCIES,
    "staff:system_connect": AGENCIES,
    "staff:system_confirm": AGENCIES,
    "staff:system_revoke": AGENCIES,
    "api:root": ANYBODY,
    "api:document": ANYBODY,
    "api:fhir_metadata": ANYBODY,
    "staff:figures": SEE_FIGURES,
    "staff:figures_file": SEE_FIGURES,
    "staff:figures_agency": SEE_FIGURES,
    "staff:figures_agency_file": SEE_FIGURES,
    "staff:emergency": FRONT_DOOR,
    "staff:openings": {"auditor"},
    "staff:review_opening": {"auditor"},
    "partner:record": FRONT_DOOR,
    "staff:file": FRONT_DOOR,
    "staff:notifications": FRONT_DOOR,
    "staff:notification_file": FRONT_DOOR,
    "staff:notification_act": FRONT_DOOR,
    "staff:queue": FRONT_DOOR,
    "staff:search": FRONT_DOOR,
    "staff:person": FRONT_DOOR,
    "staff:exports": FRONT_DOOR | {"analyst"},
    "staff:export": FRONT_DOOR | {"analyst"},
    "staff:export_file": FRONT_DOOR | {"analyst"},
    "staff:export_queue": FRONT_DOOR | {"analyst"},
    "staff:export_search": FRONT_DOOR | {"analyst"},
    "staff:export_contact": FRONT_DOOR | {"analyst"},
    "staff:export_everything": MANAGERS,
    "staff:exports_to_decide": {"front_door_manager", "auditor"},
    "staff:export_decide": {"front_door_manager", "auditor"},
    "staff:address": CASEWORK,
    "staff:listed": CASEWORK,
    "staff:same_person": FRONT_DOOR,
    "staff:same_person_answer": FRONT_DOOR,
    "staff:compare": FRONT_DOOR,
    "staff:take_apart": FRONT_DOOR,
    "staff:sealing": MANAGERS,
    "staff:unseal": MANAGERS,
    "staff:stop_listing": MANAGERS,
    "staff:seal_deed": MANAGERS,
    "staff:contact": FRONT_DOOR,
    "staff:preview": FRONT_DOOR,
    "staff:answer_times": AGENCIES,
    "staff:answer_times_propose": AGENCIES,
    "staff:answer_times_settle": AGENCIES,
    "staff:deed": FRONT_DOOR,
    "staff:challenges": CHALLENGES,
    "staff:challenge": CHALLENGES,
    "staff:challenge_do": CHALLENGES,
    "staff:challenge_do_action": CHALLENGES,
    "staff:challenge_correct": CHALLENGES,
    "staff:challenge_raise": RAISE_CHALLENGES,
    "staff:plans": PLANS,
    "staff:plan_send": PLANS,
    "staff:plan": PLANS,
    "staff:plan_briefing": PLANS,
    "staff:plan_file": PLANS,
    "staff:plan_delete": PLANS,
    "staff:improvement_plans": SEE_IMPROVEMENT,
    "staff:improvement_plan": SEE_IMPROVEMENT,
    "staff:improvement_file": SEE_IMPROVEMENT,
    "staff:improvement_measure": SEE_IMPROVEMENT,
    "staff:improvement_measure_file": SEE_IMPROVEMENT,
    "staff:improvement_action": SEE_IMPROVEMENT,
    "staff:improvement_act": SEE_IMPROVEMENT,
    "staff:improvement_begin": KEEP_IMPROVEMENT,
    "staff:improvement_public": KEEP_IMPROVEMENT,
    "staff:improvement_recommend": KEEP_IMPROVEMENT,
    "staff:improvement_measure_add": KEEP_IMPROVEMENT,
    "staff:improvement_action_add": KEEP_IMPROVEMENT,
    "staff:improvement_reading": KEEP_IMPROVEMENT,
    "staff:improvement_reading_withdraw": KEEP_IMPROVEMENT,
    "staff:improvement_measure_withdraw": KEEP_IMPROVEMENT,
    "staff:returns": {"analyst"},
    "staff:return_census": {"analyst"},
    "staff:return_ask": {"analyst"},
    "staff:return_ahead": {"analyst"},
    "staff:return_compare": {"analyst"},
    "staff:return": {"analyst"},
    "staff:return_rule": {"analyst"},
    "staff:return_children": {"analyst"},
    "staff:return_child": {"analyst"},
    "staff:return_file": {"analyst"},
    "staff:return_take": {"analyst"},
    "staff:return_stop": {"analyst"},
    "staff:return_delete": {"analyst"},
    "staff:evidence": TAKES_EVIDENCE,
    "staff:evidence_take": TAKES_EVIDENCE,
    "staff:evidence_one": TAKES_EVIDENCE,
    "staff:news": NEWSROOM,
    "staff:news_story": NEWSROOM,
    "staff:news_remove": {"newsroom_editor"},
    "staff:news_readers": {"newsroom_editor"},
    "staff:news_addresses": {"newsroom_editor"},
    "staff:news_address_let_go": {"newsroom_editor"},
    "staff:comments": {"newsroom_moderator"},
    "staff:comment": {"newsroom_moderator"},
    "staff:comment_correct": {"newsroom_moderator"},
    "staff:comment_remove": {"newsroom_moderator"},
    "staff:comment_answer": {"newsroom_moderator"},
    "staff:comment_answers": ANSWERS_READERS,
    "staff:comment_answer_write": ANSWERS_READERS,
    "staff:answers_to_publish": {"newsroom_editor", "newsroom_moderator"},
    "staff:answer_decide": {"newsroom_editor", "newsroom_moderator"},
    "staff:news_waive": NEWSROOM,
    "staff:news_unwaive": NEWSROOM,
    "staff:news_holds": NEWSROOM,
    "staff:news_hold": NEWSROOM,
    "staff:news_hold_put": NEWSROOM,
    "staff:news_hold_lift": NEWSROOM,
    "staff:news_rule": {"newsroom_editor"},
    "staff:news_correction": {"newsroom_writer", "newsroom_editor"},
    "staff:news_correction_withdraw": {"newsroom_editor"},
    "staff:news_confirm": {"newsroom_editor"},
    "staff:news_desks": {"newsroom_editor"},
    "staff:news_desk_open": {"newsroom_editor"},
    "staff:news_desk": {"newsroom_editor"},
    "staff:news_desk_words": NEWSROOM,
    "staff:news_reply_add": NEWSROOM,
    "staff:news_reply": NEWSROOM,
    "staff:cases": CASEWORK,
    "staff:case": CASEWORK,
    "staff:case_file": CASEWORK,
    "staff:carry": {"front_door_manager", "practice_supervisor"},
    "staff:step": CASEWORK,
}
ARGUMENTS = {
    "partner:go_on": [999],
    "partner:page": ["danger"],
    "partner:status": ["none"],
    "partner:status_say": ["none"],
    "partner:contact": ["7KD-2QM-9XT"],
    "partner:check_asked": [999],
    "partner:remove": ["child", 1],
    "partner:person": ["child", 1, "who"],
    "account_join": ["MQ", "none"],
    "account_end_session": [999],
    "openid_connect_login": ["nobody"],
    "openid_connect_callback": ["nobody"],
    "mfa_edit_webauthn": [999],
    "mfa_remove_webauthn": [999],
    "staff:account": [999],
    "staff:account_roles": [999],
    "staff:account_suspend": [999],
    "staff:account_restore": [999],
    "staff:account_reset": [999],
    "staff:account_reinstate": [999],
    "staff:conflict_end": [999],
    "staff:conflict_decide": [999],
    "staff:closing_end": [999],
    "staff:account_invitation": [999],
    "staff:agency": [999],
    "staff:agency_rename": [999],
    "staff:agency_duty": [999],
    "staff:agency_place": [999],
    "staff:agency_close": [999],
    "partner:agency_figures_file": ["way", "csv"],
    "staff:figures_file": ["way", "csv"],
    "staff:figures_agency": [999],
    "staff:figures_agency_file": [999, "way", "csv"],
    "staff:agency_domains": [999],
    "staff:agency_domain_end": [999],
    "staff:systems": [999],
    "staff:system_connect": [999],
    "staff:system_confirm": [999],
    "staff:system_revoke": [999],
    "staff:review_opening": [999],
    "staff:file": ["222-222-222", 1],
    "staff:person": [999],
    "staff:export": ["222-222-222"],
    "staff:export_file": ["222-222-222"],
    "staff:export_decide": ["222-222-222"],
    "staff:export_everything": [999],
    "staff:export_queue": ["front_door"],
    "staff:export_contact": ["222-222-222"],
    "staff:address": [999],
    "staff:same_person_answer": [999],
    "staff:compare": [999, 998],
    "staff:take_apart": [999, 1],
    "staff:sealing": [999],
    "staff:unseal": [999],
    "staff:stop_listing": [999, 1],
    "staff:seal_deed": [999, "seal"],
    "staff:notification_file": [999],
    "staff:notification_act": [999, "receive"],
    "staff:contact": ["222-222-222"],
    "staff:preview": ["222-222-222"],
    "staff:answer_times_settle": [999],
    "staff:deed": ["222-222-222", "acknowledge"],
    "staff:evidence_one": [999],
    "staff:news_story": [999],
    "staff:news_remove": [999],
    "staff:news_address_let_go": ["none"],
    "staff:comment": ["222-222-222"],
    "staff:comment_correct": ["222-222-222"],
    "staff:comment_remove": ["222-222-222"],
    "staff:comment_answer": ["222-222-222"],
    "staff:comment_answer_write": [999],
    "staff:answer_decide": [999],
    "staff:news_waive": [999, "none"],
    "staff:news_unwaive": [999, "none"],
    "staff:news_hold": [999],
    "staff:news_hold_lift": [999],
    "staff:news_rule": [999, 999],
    "staff:news_correction": [999],
    "staff:news_correction_withdraw": [999, 999],
    "staff:news_confirm": [999],
    "staff:news_desk": [999],
    "staff:news_desk_words": [999],
    "staff:news_reply_add": [999],
    "staff:news_reply": [999, 999, "ask"],
    "staff:case": ["222-222-222", 1],
    "staff:case_file": ["222-222-222", 1, 1],
    "staff:carry": ["222-222-222", 1],
    "staff:step": ["222-222-222", 1, "allocate"],
    "staff:challenge": ["CH-222-222-222"],
    "staff:challenge_do": ["CH-222-222-222", "answered"],
    "staff:challenge_do_action": ["CH-222-222-222", "action_done", 1],
    "staff:challenge_correct": ["CH-222-222-222", 999],
    "staff:plan": ["222-222-222"],
    "staff:plan_briefing": ["222-222-222", 1],
    "staff:plan_file": ["222-222-222", "answer", "json"],
    "staff:plan_delete": ["222-222-222"],
    "staff:improvement_plan": [999],
    "staff:improvement_file": [999, "measures"],
    "staff:improvement_measure": [999],
    "staff:improvement_measure_file": [999, "csv"],
    "staff:improvement_action": [999],
    "staff:improvement_act": [999, "begin"],
    "staff:improvement_public": [999],
    "staff:improvement_recommend": [999],
    "staff:improvement_measure_add": [999],
    "staff:improvement_action_add": [999],
    "staff:improvement_reading": [999],
    "staff:improvement_reading_withdraw": [999],
    "staff:improvement_measure_withdraw": [999],
    "staff:return": ["222-222-222"],
    "staff:return_rule": ["222-222-222", "8630"],
    "staff:return_children": ["222-222-222"],
    "staff:return_child": ["222-222-222"],
    "staff:return_file": ["222-222-222", 1],
    "staff:return_take": ["222-222-222"],
    "staff:return_stop": ["222-222-222"],
    "staff:return_delete": ["222-222-222"],
}


def address(name: str) -> str:
    return reverse(name, args=ARGUMENTS.get(name, []))


def let_in(browser: Client, name: str) -> bool:
    """Whether the view itself answered, rather than a refusal or a way to sign in or enrol."""
    answer = browser.get(address(name))
    if answer.status_code == 403:
        return False
    sent_to = answer.headers.get("Location", "")
    elsewhere = (reverse("account_login") + "?next=", reverse("mfa_index"), reverse("partner:shut"))
    return not sent_to.startswith(elsewhere)


def test_every_private_address_is_in_the_matrix_and_every_public_one_is_public() -> None:
    # Agencies' systems have a matrix of their own: tests/hub/api/test_admission.py.
    # The addresses at which stories are written have theirs: tests/hub/newsroom/test_writing.py.
    names = {
        name: view
        for name, where, view in every_view()
        if view.access.who is not Who.MACHINE and not where.startswith("edit/")
    }
    assert {name for name in names if not name.startswith("public:")} == set(EXPECTED)
    assert all(view.access == PUBLIC for name, view in names.items() if name.startswith("public:"))


def test_every_private_page_is_looked_at_in_a_browser_or_says_why_not() -> None:
    """G59."""
    listed = runpy.run_path(str(Path(__file__).parents[1] / "browser" / "private_pages.py"))
    looked_at = [name for pages in listed["PAGES"].values() for name in pages]
    every = [*looked_at, *listed["ELSEWHERE"], *listed["NO_PAGE"]]
    assert sorted(every) == sorted(EXPECTED)
    journeys = {(Path(__file__).parents[1] / "browser" / name).is_file() for name in listed["ELSEWHERE"].values()}
    assert journeys == {True}


def test_anonymous(hub) -> None:
    """G01."""
    found = {name: let_in(Client(), name) for name in EXPECTED}
    assert found == {name: allowed == ANYBODY for name, allowed in EXPECTED.items()}


NOT_ASKED = ("account_login", "mfa_authenticate", "account_inactive")
"""Where somebody who is signed in is sent on."""


def gate_opens(asked: HttpRequest, name: str) -> bool:
    """What the one gate before every view answers somebody; the view itself is not run."""
    view, arguments, named = resolve(address(name))
    asked.path = asked.path_info = address(name)
    try:
        return DenyByDefault(lambda _: HttpResponse()).process_view(asked, view, arguments, named) is None
    except PermissionDenied:
        return False


@pytest.mark.parametrize("role", ACCOUNT_ROLES)
def test_each_role(person, inside, role) -> None:
    asked = inside(person(role)).get(reverse("account_start")).wsgi_request
    for name, allowed in EXPECTED.items():
        assert gate_opens(asked, name) == (role in allowed if isinstance(allowed, set) else True), name


# What each page is to these is the same on either engine, so one kind of role less walks on PostgreSQL.
@pytest.mark.parametrize("role", ["front_door_manager", "referrer", *([] if SUPERUSER else ["analyst"])])
def test_a_role_walks_past_every_door(person, inside, role) -> None:
    browser = inside(person(role))
    for name, allowed in EXPECTED.items():
        if name not in NOT_ASKED:
            assert let_in(browser, name) == (role in allowed if isinstance(allowed, set) else True), name


def test_an_account_without_a_role_gets_no_further_than_its_own_sign_in(person, inside) -> None:
    browser = inside(person())
    for name, allowed in EXPECTED.items():
        if name not in NOT_ASKED:
            assert let_in(browser, name) == (not isinstance(allowed, set)), name


def test_a_role_not_yet_begun_or_already_ended_opens_nothing(person, inside) -> None:
    coming = person("auditor", since_days=-1)
    gone = person("auditor")
    gone.memberships.update(until=timezone.localdate())
    for user in (coming, gone):
        assert not let_in(inside(user), "staff:audit")


def test_without_a_second_factor_one_can_only_set_one_up(person, inside) -> None:
    user = person("auditor", factor=False, password="lantern-otter-quarry-7")
    browser, asked = inside(user), [name for name in EXPECTED if name not in (*NOT_ASKED, "mfa_index")]
    # Signing out comes last, for nothing after it would say anything.
    asked.sort(key="account_logout".__eq__)
    found = {name: let_in(browser, name) for name in asked}
    assert found == {name: EXPECTED[name] in (ANYBODY, HALF_WAY) for name in asked}


def test_recovery_codes_alone_are_no_second_factor(person, inside) -> None:
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes

    user = person("auditor", factor=False)
    RecoveryCodes.activate(user)
    assert not let_in(inside(user), "staff:start")


def test_a_suspended_account_is_out_at_its_next_request(person, inside) -> None:
    user = person("auditor")
    browser = inside(user)
    assert let_in(browser, "staff:audit")
    type(user).objects.update(is_active=False)
    assert not let_in(browser, "staff:audit")


def test_a_refusal_is_recorded(person, inside) -> None:
    """G21."""
    user = person("director")
    assert inside(user).get("/staff/audit/").status_code == 403
    refusal = Event.objects.get(verb=Verb.REFUSED)
    assert (refusal.actor, refusal.reason) == (user.pk, "staff:audit")


def test_another_persons_session_does_not_exist_and_the_attempt_is_recorded(person, inside) -> None:
    from allauth.usersessions.models import UserSession

    other, user = person("chair"), person("director")
    inside(other)
    theirs = UserSession.objects.create(user=other, session_key="k", ip="192.0.2.1", user_agent="x")
    browser = inside(user)
    for pk in (theirs.pk, 987654):
        assert browser.post(reverse("account_end_session", args=[pk])).status_code == 404
    assert UserSession.objects.filter(pk=theirs.pk).exists()
    assert Event.objects.filter(verb=Verb.REFUSED, actor=user.pk).count() == 2


def test_a_view_that_does_not_say_whom_it_lets_in_lets_nobody_in() -> None:
    def undeclared(request):
        return HttpResponse("secret")

    gate = DenyByDefault(lambda request: HttpResponse())
    with pytest.raises(PermissionDenied):
        gate.process_view(RequestFactory().get("/"), undeclared, (), {})


def test_a_view_that_does_not_say_whom_it_lets_in_fails_the_checks(monkeypatch) -> None:
    def undeclared(request):
        return HttpResponse()

    class Resolver:
        url_patterns = (path("a/", undeclared, name="a"), path("b/", public(lambda request: HttpResponse()), name="b"))

    monkeypatch.setattr(checks, "get_resolver", Resolver)
    assert [error.id for error in views_declare_access(None)] == ["tandem.E001"]
    monkeypatch.undo()
    assert views_declare_access(None) == []
    assert get_resolver()


def test_there_is_no_admin_and_no_superuser(person) -> None:
    from django.apps import apps

    assert not apps.is_installed("django.contrib.admin")
    administrator = person("administrator")
    assert administrator.is_superuser is False
    assert not administrator.has_perm("accounts.change_user")
