"""H5: where somebody lives or is, whose address is confidential, stands on no page and in nothing that leaves.

It is planted in every answer and in every text that somebody can write about a
child; then each page is read in each role that it lets in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

ADDRESS = "9 Bittern Wharf, Harrowmere, HX1 9QQ"
SAID = "She is at 9 Bittern Wharf now."
WHEREABOUTS = "With an aunt in Fellgate"
PLANTED = ("bittern", "hx1 9qq", "fellgate")


@pytest.fixture
def case(
    screened: Callable[..., Any],
    deciding: Callable[..., Any],
    worker: Any,
    manager: Any,
    signers: dict[str, Any],
    *,
    agency: Any,
) -> Any:
    """A case with the address in whatever can be said on the way to it."""
    from tandem.hub.children.sealing_records import guard_address
    from tandem.hub.referrals import actions
    from tandem.hub.referrals.models import Answer, Contact, Priority
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    now = timezone.now() - timedelta(hours=1)
    where = {"address": ADDRESS, "whereabouts": WHEREABOUTS, "own_words": SAID}
    contact = screened(
        now=now,
        children=(ToldChild(given_name="Wren", family_name="Ashdown", told=where),),
        adults=(ToldAdult(given_name="Marta", family_name="Ashdown", told={"lives_with": SAID, "address": ADDRESS}),),
        told={"what_happened": SAID, "safe_to": SAID},
        unsafe_contact=f"Never call at {ADDRESS}.",
    )
    contact = actions.set_priority(contact, Priority.RED, rationale=SAID, by=manager, now=now)
    asked = actions.ask_partners(contact, [agency], question=SAID, reason=SAID, told_them=SAID, by=worker, now=now)
    actions.answer(asked[0], Answer.Kind.RECEIVED, words=SAID, by=None, now=now)
    actions.add_information(contact, SAID, by=None, now=now)
    contact = actions.decide(Contact.objects.get(pk=contact.pk), {1: deciding(rationale=SAID)}, by=manager, now=now)
    child = contact.children.get()
    actions.allocate(contact, child, signers["social_worker"], reason=SAID, by=manager, now=now)
    actions.tell(
        Contact.objects.get(pk=contact.pk), words=SAID, next_step=SAID, way="telephone", safe=True, by=manager, now=now
    )
    for person in (child.person, contact.adults.get().person):
        guard_address(person, confidential=True, refuge=True, reason="Moved", by=manager, now=now)
    return Contact.objects.get(pk=contact.pk)


LED_TO = {
    "staff:contact": "reference",
    "staff:case": "case",
    "staff:carry": "case",
    "staff:step": "step",
    "staff:person": "person",
    "staff:address": "person",
    "staff:sealing": "person",
    "staff:unseal": "person",
    "staff:seal_deed": "deed",
    "staff:compare": "pair",
    "staff:export_contact": "reference",
    "staff:export_everything": "person",
    "staff:export_queue": "stage",
    "partner:contact": "reference",
    "partner:check_asked": "asked",
}
"""Addresses with something to fill in, and with what; those without are all read."""
NOT_LED_TO = {
    "partner": {"go_on", "page", "remove", "person", "status", "status_say", "agency_figures_file"},
    "figures": {"figures_file", "figures_agency", "figures_agency_file"},
    "keeping": {
        "account",
        "account_roles",
        "account_suspend",
        "account_restore",
        "account_reinstate",
        "account_reset",
        "account_invitation",
        "agency",
        "agency_rename",
        "agency_duty",
        "agency_place",
        "agency_close",
        "agency_domains",
        "agency_domain_end",
        "systems",
        "system_connect",
        "system_confirm",
        "system_revoke",
        "answer_times_settle",
        "conflict_decide",
        "conflict_end",
        "closing_end",
        "review_opening",
    },
    "returns": {
        "return",
        "return_rule",
        "return_children",
        "return_child",
        "return_file",
        "return_take",
        "return_stop",
        "return_delete",
    },
    "news: stories for anybody, and no child": {
        "news_story",
        "news_remove",
        "news_waive",
        "news_unwaive",
        "news_hold",
        "news_hold_lift",
        "news_rule",
        "news_confirm",
        "news_correction",
        "news_correction_withdraw",
        "news_desk",
        "news_desk_words",
        "news_reply",
        "news_reply_add",
        "news_address_let_go",
    },
    "evidence: published figures, and no child": {"evidence_one"},
    "comments: what readers say of stories": {
        "comment",
        "comment_correct",
        "comment_remove",
        "comment_answer",
        "comment_answer_write",
        "answer_decide",
    },
    "challenges: between agencies, and no child": {
        "challenge",
        "challenge_do",
        "challenge_do_action",
        "challenge_correct",
    },
    "the improvement plan: numbers and what agencies do, and no child": {
        "improvement_plan",
        "improvement_file",
        "improvement_public",
        "improvement_recommend",
        "improvement_measure",
        "improvement_measure_file",
        "improvement_measure_withdraw",
        "improvement_measure_add",
        "improvement_reading",
        "improvement_reading_withdraw",
        "improvement_action",
        "improvement_action_add",
        "improvement_act",
    },
    "plans: numbers, and no child": {"plan", "plan_file", "plan_briefing", "plan_delete"},
    "files as they came, or as the next test reads them": {"file", "case_file", "export_file"},
    "answers what is sent": {"deed", "preview", "notification_act"},
    "as the pages of a person, or with no free text": {
        "stop_listing",
        "same_person_answer",
        "take_apart",
        "export",
        "export_decide",
        "notification_file",
    },
}
"""Addresses that tell of no planted person, and why."""


def ways(case: Any, other: int) -> Iterator[tuple[str, Any, list[object]]]:
    """Every address of the private doors that leads to the planted people, with who may come in."""
    from tandem.hub.checks import every_view
    from tandem.hub.referrals.models import InformationRequest

    child = case.children.get().person.pk
    fillings: dict[str, list[object]] = {
        "reference": [case.reference],
        "case": [case.reference, 1],
        "step": [case.reference, 1, "allocate"],
        "person": [child],
        "deed": [child, "address"],
        "pair": [child, other],
        "stage": ["casework"],
        "asked": [InformationRequest.objects.latest("pk").pk],
    }
    left_out = set().union(*NOT_LED_TO.values())
    for name, where, view in every_view():
        door, _, short = name.partition(":")
        if door not in ("staff", "partner") or view.access.permission is None:
            continue
        if name in LED_TO:
            yield name, view.access.permission, fillings[LED_TO[name]]
        elif "<" not in where:
            yield name, view.access.permission, []
        else:
            assert short in left_out, f"{name} is neither read here nor left out with a reason"


def nothing_of_it(text: str, where: str) -> None:
    for planted in PLANTED:
        at = text.lower().find(planted)
        assert at < 0, f"{where}: {text[max(0, at - 80) : at + 40]}"


def test_no_page_shows_a_guarded_address_to_anybody(
    proved: Callable[..., Client], person: Callable[..., Any], received: Callable[..., Any], case: Any
) -> None:
    from tandem.core.roles import permissions_of, roles

    other = received(now=timezone.now()).children.get().person.pk
    every, today = list(ways(case, other)), timezone.localdate()
    read: dict[str, set[str]] = {}
    for role in (each for each in roles() if each.account):
        browser, may = proved(person(role.key)), permissions_of(role.key, on=today)
        for name, permission, filled in every:
            if permission not in may:
                continue
            answer = browser.get(reverse(name, args=filled))
            if name == "staff:address":
                assert answer.status_code == 404, role.key
            elif answer.status_code == 200:
                nothing_of_it(answer.content.decode(), f"{name} as {role.key}")
                read.setdefault(name, set()).add(role.key)
    assert set(LED_TO) - {"staff:address", "partner:contact"} <= read.keys()
    assert "social_worker" in read["staff:case"]
    assert {"auditor"} == read["staff:audit"]


def test_nothing_that_leaves_holds_a_guarded_address(case: Any, agency: Any, manager: Any) -> None:
    """Files taken away, what an agency's system reads, what whoever sent it reads, and every e-mail."""
    from tandem.hub.exports.contents import contact_document
    from tandem.hub.exports.subject_access import gather
    from tandem.hub.machines.actions import issue
    from tandem.hub.machines.scopes import Scope
    from tandem.hub.outbox.mail import letter_for
    from tandem.hub.outbox.models import Mail
    from tandem.hub.referrals.models import Contact
    from tandem.hub.referrals.shown import contact_shown

    now = timezone.now()
    everything = gather(case.children.get().person, by=manager, now=now)
    nothing_of_it(repr(everything.held), "everything held")
    nothing_of_it(repr(contact_document(case)), "the contact as a document")
    nothing_of_it(repr(contact_shown(case, now=now, names=True, answer=True)), "what its sender sees")
    Contact.objects.filter(pk=case.pk).update(system_of=agency)
    until = timezone.localdate() + timedelta(days=30)
    _token, secret = issue(agency, "Record", scopes=tuple(Scope), until=until, networks=(), now=now)
    system = Client(headers={"Authorization": f"Bearer {secret}"})
    for path in (
        "checks?which=all",
        f"contacts/{case.reference}",
        "changes",
        "fhir/Task",
        f"fhir/Task/{case.reference}",
    ):
        answer = system.get(f"/api/v1/{path}")
        assert answer.status_code == 200, path
        nothing_of_it(answer.content.decode(), path)
    assert "[confidential address withheld]" in system.get("/api/v1/checks?which=all").json()["checks"][0]["question"]
    for mail in Mail.objects.all():
        nothing_of_it(repr(letter_for(mail)), mail.template)


def test_those_listed_are_shown_where_they_are_and_what_was_told_of_it_whatever_their_role(
    inside: Callable[..., Client], received: Callable[..., Any], case: Any, manager: Any, signers: dict[str, Any]
) -> None:
    """From the page they may read; each showing is recorded, and nobody else finds that there is one (G02, G03)."""
    from tandem.hub.audit.models import Event
    from tandem.hub.children.models import Person, Standing
    from tandem.hub.children.sealing_records import keep_from, let_see, stop_listing

    child, mother = case.children.get().person, case.adults.get().person
    # She was told of twice, and found to be one person: she stands once.
    double, again = Person.objects.get(pk=mother.pk), case.adults.get()
    double.pk, double.standing, double.recognised_as, double.head = None, Standing.RECOGNISED, mother, mother
    double.save()
    again.pk, again.number, again.person = None, again.number + 1, double
    again.save()
    where, hers = (reverse("staff:address", args=[each.pk]) for each in (child, mother))
    ordinary = reverse("staff:address", args=[received(now=timezone.now()).children.get().person.pk])
    page, contact = reverse("staff:case", args=[case.reference, 1]), reverse("staff:contact", args=[case.reference])
    assert where in inside(manager).get(contact).content.decode()
    for user in [signers[role] for role in ("social_worker", "conference_chair")]:
        browser = inside(user)
        assert where not in browser.get(page).content.decode()
        assert [browser.get(each).status_code for each in (where, hers, ordinary)] == [404] * 3
        listing = let_see(child, user, reason="Visits", now=timezone.now())
        told = browser.get(page).content.decode()
        assert (where in told, hers in told) == (True, False)
        shown = browser.get(where).content.decode()
        for words in (ADDRESS, WHEREABOUTS, case.reference, page):
            assert words in shown, words
        assert Event.objects.get(verb="access.address", actor=user.pk).object_id == str(child.pk)
        assert [browser.get(each).status_code for each in (hers, ordinary)] == [404] * 2
        let_see(mother, user, reason="Visits", now=timezone.now())
        assert browser.get(page).content.decode().count(f"Where {mother.name} lives") == 1
        assert ADDRESS in browser.get(hers).content.decode()
        stop_listing(listing, reason="No longer visits", now=timezone.now())
        keep_from(mother, user, reason="Her sister", now=timezone.now())
        assert [browser.get(each).status_code for each in (where, hers)] == [404] * 2
