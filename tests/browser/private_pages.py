"""Every private page that answers a reader: who looks at it, and how to get there.

A way begins at an address; each further step is a link to follow, or with
``+`` a piece to add to the address. ``tests/hub/test_access.py`` holds this
list to the access matrix, so that a new page is looked at or says why not.
"""

from __future__ import annotations

__all__ = ["ELSEWHERE", "NO_PAGE", "PAGES"]

_FRONT = "/staff/front-door/"
_CASE = ("/staff/cases/?whose=everybodys", ".queue h2 a")
_STEP = (*_CASE, "main a[href*='/steps/']")
_CONTACT = (_FRONT, ".queue h2 a")
_PAIR = (f"{_FRONT}same-person/", ".matches a")
_PERSON = (*_PAIR, "table.compare thead a")
_KEPT = "/staff/accounts/1/"
_AGENCY = "/staff/agencies/5/"

PAGES: dict[str, dict[str, tuple[str, ...]]] = {
    "": {
        "account_login": ("/account/login/",),
        "account_inactive": ("/account/inactive/",),
        "account_join": ("/account/join/MQ/none/",),
        "partner:start": ("/partner/",),
        "partner:come_back": ("/partner/form/come-back/",),
        "partner:status_ask": ("/partner/status/",),
        "partner:status": ("/partner/status/none/",),
        "partner:page": ("/partner/form/danger/",),
        "api:document": ("/api/v1/",),
    },
    "referrer": {
        "account_security": ("/account/",),
        "mfa_index": ("/account/second-factor/",),
        "mfa_list_webauthn": ("/account/second-factor/keys/",),
        "mfa_add_webauthn": ("/account/second-factor/keys/add/",),
        "mfa_view_recovery_codes": ("/account/second-factor/codes/",),
        "mfa_generate_recovery_codes": ("/account/second-factor/codes/new/",),
        "account_logout": ("/account/logout/",),
        "partner:contact": ("/partner/", "main a[href*='/yours/']"),
    },
    "single_point_of_contact": {
        "partner:checks": ("/partner/checks/",),
        "partner:check_asked": ("/partner/checks/", ".concern__head a"),
        "partner:agency": ("/partner/agency/",),
        "partner:agency_figures": ("/partner/agency/figures/",),
        "staff:attest": ("/staff/accounts/attest/",),
    },
    "front_door_worker": {
        "staff:queue": (_FRONT,),
        "staff:notifications": (f"{_FRONT}notifications/",),
        "staff:search": (f"{_FRONT}search/",),
        "staff:emergency": (f"{_FRONT}emergency/",),
        "staff:conflicts": ("/staff/conflicts/",),
        "partner:record": ("/partner/record/",),
    },
    "front_door_manager": {
        "staff:start": ("/staff/",),
        "staff:contact": _CONTACT,
        "staff:same_person": _PAIR[:1],
        "staff:same_person_answer": _PAIR,
        "staff:person": _PERSON,
        "staff:listed": ("/staff/front-door/listed/",),
        "staff:address": (*_PERSON, "+address/"),
        "staff:sealing": (*_PERSON, "+sealing/"),
        "staff:seal_deed": (*_PERSON, "+sealing/seal/"),
        "staff:all_conflicts": ("/staff/conflicts/all/",),
        "staff:exports": ("/staff/exports/",),
        "staff:exports_to_decide": ("/staff/exports/to-decide/",),
        "staff:export_queue": ("/staff/exports/new/queue/front_door/",),
        "staff:export_contact": (*_CONTACT, "main a[href*='/exports/new/contact/']"),
        "staff:export_everything": (*_PERSON, "main a[href*='/everything/']"),
        "staff:figures": ("/staff/figures/",),
        "staff:figures_agency": ("/staff/figures/", "main a[href*='/figures/agencies/']"),
        "staff:carry": (*_CASE, "+carry/"),
    },
    "partnership_manager": {
        "staff:challenges": ("/staff/challenges/?show=all",),
        "staff:challenge": ("/staff/challenges/?show=all", ".queue h2 a"),
        "staff:challenge_raise": ("/staff/challenges/raise/",),
        "staff:challenge_correct": (
            "/staff/challenges/?show=all",
            ".queue h2 a:has-text('strategy discussions')",
            "main a[href*='/correct/']",
        ),
    },
    "director": {
        "staff:plans": ("/staff/plans/",),
        "staff:plan_send": ("/staff/plans/send/",),
    },
    "social_worker": {
        "staff:cases": _CASE[:1],
        "staff:case": _CASE,
        "staff:step": _STEP,
    },
    "analyst": {
        "staff:returns": ("/staff/returns/",),
        "staff:return_ask": ("/staff/returns/check/",),
        "staff:return_ahead": ("/staff/returns/ahead/",),
        "staff:return_compare": ("/staff/returns/compare/",),
        "staff:return_census": ("/staff/returns/census/",),
    },
    "newsroom_writer": {
        "staff:evidence": ("/staff/evidence/",),
        "staff:news_reply_add": ("/staff/news/", "article h2 a", "main a[href$='/replies/add/']"),
        "staff:news_reply": (
            "/staff/news/",
            "main article a:has-text('Partners promise to say')",
            "main article a[href*='/replies/']",
        ),
        "staff:evidence_one": ("/staff/evidence/", "main table a"),
        "staff:evidence_take": ("/staff/evidence/take/?subject=referrals&area=330&source=health&year=2015",),
    },
    "newsroom_checker": {
        "staff:news": ("/staff/news/",),
        "staff:news_story": ("/staff/news/", "article h2 a"),
        "staff:news_holds": ("/staff/news/holds/",),
        "staff:news_hold_put": ("/staff/news/holds/put/",),
        "staff:news_hold": ("/staff/news/holds/", "article a"),
        "staff:news_waive": ("/staff/news/", "article h2 a", "main a[href*='/claims/']"),
    },
    "newsroom_editor": {
        "staff:news_desks": ("/staff/news/desks/",),
        "staff:news_desk_open": ("/staff/news/desks/open/",),
        "staff:news_desk": ("/staff/news/desks/", "main article a"),
        "staff:news_hold_lift": ("/staff/news/holds/", "article a", "main a[href$='/lift/']"),
        "staff:news_rule": ("/staff/news/", "article h2 a", "main a[href*='/holds/']:has-text('Let it through')"),
        "staff:news_readers": ("/staff/news/readers/",),
        "staff:news_addresses": ("/staff/news/addresses/",),
        "staff:news_remove": ("/staff/news/", "article:last-of-type h2 a", "main a[href*='/take-down/']"),
    },
    "auditor": {
        "staff:audit": ("/staff/audit/",),
        "staff:openings": ("/staff/emergency-openings/",),
    },
    "administrator": {
        "staff:accounts": ("/staff/accounts/",),
        "staff:account_invite": ("/staff/accounts/invite/",),
        "staff:account": (_KEPT,),
        "staff:account_roles": (f"{_KEPT}roles/",),
        "staff:account_suspend": (f"{_KEPT}suspend/",),
        "staff:account_invitation": (f"{_KEPT}invitation/",),
        "staff:account_reset": (f"{_KEPT}reset/",),
        "staff:agencies": ("/staff/agencies/",),
        "staff:agency_add": ("/staff/agencies/add/",),
        "staff:agency": (_AGENCY,),
        "staff:agency_rename": (f"{_AGENCY}rename/",),
        "staff:agency_duty": (f"{_AGENCY}duty/",),
        "staff:agency_place": (f"{_AGENCY}place/",),
        "staff:agency_close": (f"{_AGENCY}close/",),
        "staff:agency_domains": (f"{_AGENCY}domains/",),
        "staff:systems": (f"{_AGENCY}systems/",),
        "staff:system_connect": (f"{_AGENCY}systems/connect/",),
        "staff:answer_times": ("/staff/answer-times/",),
        "staff:answer_times_propose": ("/staff/answer-times/propose/",),
    },
}

ELSEWHERE: dict[str, str] = {
    "mfa_authenticate": "test_keeping_join.py",
    "account_reauthenticate": "test_keeping_join.py",
    "account_change_password": "test_keeping_join.py",
    "account_set_password": "test_keeping_join.py",
    "mfa_activate_totp": "test_keeping_join.py",
    "mfa_reauthenticate": "test_keeping.py",
    "partner:check": "test_partner.py",
    "partner:later": "test_partner.py",
    "partner:files": "test_partner.py",
    "partner:person": "test_partner.py",
    "partner:sent": "test_partner.py",
    "partner:shut": "test_partner.py",
    **dict.fromkeys(
        (
            "staff:comments",
            "staff:comment",
            "staff:comment_correct",
            "staff:comment_remove",
            "staff:comment_answer",
            "staff:comment_answers",
            "staff:comment_answer_write",
            "staff:answers_to_publish",
            "staff:answer_decide",
        ),
        "test_comments.py",
    ),
    "staff:notification_file": "test_journeys.py",
    "staff:answer_times_settle": "test_journeys.py",
    "staff:compare": "test_journeys.py",
    "staff:plan": "test_plans.py",
    "staff:return": "test_returns.py",
    "staff:return_rule": "test_returns.py",
    "staff:return_children": "test_returns.py",
    "staff:return_child": "test_returns.py",
}
"""Pages that stand only within a journey, and the journey that looks at them."""

NO_PAGE: dict[str, str] = {
    **dict.fromkeys(
        (
            "account_end_session",
            "partner:add",
            "partner:begin",
            "partner:discard",
            "partner:go_on",
            "partner:leave",
            "partner:remove",
            "partner:send",
            "partner:status_say",
            "staff:challenge_do",
            "staff:challenge_do_action",
            "staff:deed",
            "staff:notification_act",
            "staff:news_unwaive",
            "staff:news_address_let_go",
            "staff:plan_delete",
            "staff:preview",
            "staff:return_delete",
            "staff:return_stop",
            "staff:review_opening",
        ),
        "answers what is sent, and leads to a page that is looked at",
    ),
    **dict.fromkeys(
        (
            "account_start",
            "account_there",
            "openid_connect_callback",
            "openid_connect_login",
        ),
        "leads elsewhere",
    ),
    **dict.fromkeys(
        (
            "api:fhir_metadata",
            "api:root",
            "partner:agency_figures_file",
            "staff:export_file",
            "staff:figures_agency_file",
            "staff:figures_file",
            "staff:case_file",
            "staff:file",
            "staff:plan_briefing",
            "staff:plan_file",
            "staff:return_file",
        ),
        "a file",
    ),
    **dict.fromkeys(
        (
            "mfa_deactivate_totp",
            "mfa_edit_webauthn",
            "mfa_reauthenticate_webauthn",
            "mfa_remove_webauthn",
            "staff:account_reinstate",
            "staff:account_restore",
            "staff:agency_domain_end",
            "staff:closing_end",
            "staff:conflict_decide",
            "staff:conflict_end",
            "staff:export",
            "staff:export_decide",
            "staff:export_search",
            "staff:news_confirm",
            "staff:news_correction",
            "staff:news_correction_withdraw",
            "staff:news_desk_words",
            "staff:return_take",
            "staff:stop_listing",
            "staff:system_confirm",
            "staff:system_revoke",
            "staff:take_apart",
            "staff:unseal",
        ),
        "the same form as a page that is looked at, after deeds that the demo has not done",
    ),
}
