"""G17 and G18: an account nobody spoke for, or nobody used, loses reading and never sending."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts import actions, attesting
from tandem.hub.accounts.models import Upkeep, User
from tandem.hub.accounts.policies import permits
from tandem.hub.accounts.queries import PeopleFilters, State, kept_of, people
from tandem.hub.accounts.upkeep import SENDING, Kept, Why, attested_until, rules, why_shut
from tandem.hub.agencies.models import Agency, Placement
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.outbox.models import Mail
from tandem.hub.referrals.actions.drafting import begin_draft
from tandem.hub.referrals.models import Contact, Draft
from tandem.hub.staff.keeping.reminding import remind

PASSWORD = "lantern-otter-quarry-7"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TODAY = calendar.local_day(NOW)
ATTEST = "/staff/accounts/attest/"


def days_ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


def before_today(days: int) -> datetime:
    """This time of day so many days ago by the calendar in England, also across a change of the clocks."""
    return timezone.localtime() - timedelta(days=days)


def age(user: User, days: int, **when: datetime) -> None:
    """As if the account had been made, and last used, so many days ago."""
    moment = before_today(days)
    User.objects.filter(pk=user.pk).update(**{"made": moment, "last_login": moment, **when})
    user.refresh_from_db()


@pytest.mark.parametrize(
    ("kept", "why"),
    [
        (Kept(True, days_ago(90)), None),
        (Kept(True, days_ago(91)), Why.DORMANT),
        (Kept(True, days_ago(91), last_login=days_ago(1)), Why.NOT_ATTESTED),
        (Kept(True, days_ago(400), last_login=days_ago(90), needed=days_ago(90)), None),
        (Kept(True, days_ago(400), last_login=days_ago(91), needed=days_ago(1)), Why.DORMANT),
        (Kept(True, days_ago(400), last_login=days_ago(90), needed=days_ago(91)), Why.NOT_ATTESTED),
        (Kept(True, days_ago(400), reinstated=days_ago(90)), None),
        (Kept(True, days_ago(400), reinstated=days_ago(91)), Why.DORMANT),
        (Kept(True, days_ago(400), last_login=days_ago(0), needed=days_ago(1), came_back=days_ago(0)), Why.DORMANT),
        (Kept(True, days_ago(400), last_login=days_ago(2), came_back=days_ago(2), reinstated=days_ago(1)), None),
        (Kept(True, days_ago(9), not_needed=days_ago(2)), Why.NOT_NEEDED),
        (Kept(True, days_ago(9), not_needed=days_ago(2), needed=days_ago(1)), None),
        (Kept(True, days_ago(9), not_needed=days_ago(2), needed=days_ago(3)), Why.NOT_NEEDED),
        (Kept(False, days_ago(1)), Why.SUSPENDED),
    ],
)
def test_both_sides_of_ninety_days(kept: Kept, why: Why | None) -> None:
    assert why_shut(kept, on=TODAY) == why


@given(st.integers(0, 6 * 365 * 24 * 60), st.integers(0, 200))
def test_days_are_counted_by_the_calendar_in_england(minutes: int, later: int) -> None:
    """The hour of the day and a change of the clocks make no difference; from the day it shuts, it stays shut."""
    made = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    day = calendar.local_day(made) + timedelta(days=later)
    assert (why_shut(Kept(True, made), on=day) is None) == (later <= 90)
    assert attested_until(Kept(True, made), on=day) == calendar.local_day(made) + timedelta(days=90)


def test_the_days_are_dated_data() -> None:
    assert rules(date(2026, 1, 1)) == rules(date(1999, 1, 1))
    assert (rules(TODAY).attested_days, rules(TODAY).used_days) == (90, 90)


def test_lists_and_single_accounts_agree_about_every_age(person) -> None:
    """What the database filters by is what the account itself is told, on both engines."""
    made: dict[int, User] = {}
    for number, (used, attested) in enumerate([(90, 90), (91, 90), (90, 91), (91, 91), (0, 0)]):
        user = made[number] = person("director")
        age(user, 400, last_login=before_today(used))
        Upkeep.objects.create(user=user, kind="needed", at=before_today(attested))
    Upkeep.objects.create(user=made[4], kind="not_needed", at=timezone.now())
    returned = made[5] = person("director")
    Upkeep.objects.create(user=returned, kind="came_back", at=timezone.now())
    today = timezone.localdate()
    expected = [None, Why.DORMANT, Why.NOT_ATTESTED, Why.DORMANT, Why.NOT_NEEDED, Why.DORMANT]
    assert [user.why_shut(today) for user in made.values()] == expected
    for state in (State.OPEN, State.DORMANT, State.NOT_ATTESTED, State.NOT_NEEDED):
        found = set(people(PeopleFilters(state=state), now=timezone.now()))
        assert found == {user for user, why in zip(made.values(), expected, strict=True) if (why or "open") == state}
        for user in found:
            assert (why_shut(kept_of(user), on=today) or "open") == state


@pytest.mark.parametrize("why", ["dormant", "not_attested", "not_needed", "suspended"])
def test_a_shut_account_signs_in_is_told_why_and_sends_with_its_draft_and_receipt(person, generator, why) -> None:
    """H16: no account rule stops a concern, and what was begun before is not lost."""
    user, keeper, contact_point = person("referrer", password=PASSWORD), person("administrator"), None
    draft, _token = begin_draft(user=user, now=timezone.now())
    if why == "dormant":
        age(user, 91)
        Upkeep.objects.create(user=user, kind="needed", at=timezone.now())
    elif why == "not_attested":
        age(user, 91, last_login=timezone.now())
        contact_point = person("single_point_of_contact")
    elif why == "not_needed":
        contact_point = person("single_point_of_contact")
        attesting.attest({user.pk: False}, by=contact_point, now=timezone.now())
    else:
        actions.suspend(user, reason="x", by=keeper)
    assert not permits(user, Permission.VIEW_OWN_CONTACTS)
    assert permits(user, Permission.SEND_CONCERN)

    browser = Client()
    browser.post("/account/login/", {"login": user.email, "password": PASSWORD})
    answer = browser.post("/account/login/code/", {"code": generator(user)})
    assert answer.headers["Location"] == "/partner/your-account/"
    page = browser.get("/partner/your-account/").content.decode()
    words = {
        "dormant": "not used for more than 90 days",
        "not_attested": "within 90 days that it is still needed",
        "not_needed": "no longer needed",
        "suspended": "has been suspended",
    }
    assert words[why] in page
    assert "01632 960 123" in page
    assert (contact_point or keeper).name in page
    # What reads leads back to that page; its own sign-in stays open unless it is suspended.
    assert browser.get("/partner/yours/7KD-2QM-9XT/").headers["Location"] == "/partner/your-account/"
    security = browser.get("/account/")
    assert (security.status_code == 200) == (why != "suspended")

    assert browser.post(f"/partner/form/go-on/{draft.pk}/").headers["Location"] == "/partner/form/check/"
    browser.post("/partner/form/child/1/who/", {"given_name": "Wren", "go": "next"})
    browser.post("/partner/form/concern/", {"what_happened": "Came to clinic hungry.", "go": "next"})
    key = browser.get("/partner/form/check/").context["key"]
    assert key == Draft.objects.get(pk=draft.pk).key
    assert browser.post("/partner/form/send/", {"key": key}).headers["Location"] == "/partner/sent/"
    contact = Contact.objects.get()
    assert contact.sent_by == user
    assert contact.reference in browser.get("/partner/sent/").content.decode()


def test_coming_back_does_not_open_a_dormant_account_and_reinstating_does(person, inside) -> None:
    user, keeper = person("director"), person("administrator")
    age(user, 91)
    for _ in range(2):
        assert inside(user).get("/staff/").headers["Location"] == "/partner/your-account/"
        user.refresh_from_db()
    assert user.last_login > timezone.now() - timedelta(minutes=5)
    assert Event.objects.filter(verb=Verb.CAME_BACK, actor=user.pk).count() == 2
    with pytest.raises(PermissionDenied):
        attesting.reinstate(user, reason="x", by=person("single_point_of_contact"), now=timezone.now())
    attesting.reinstate(user, reason="back from leave", by=keeper, now=timezone.now())
    assert Event.objects.get(verb=Verb.ACCOUNT_REINSTATED).reason == "back from leave"
    assert inside(user).get("/staff/").status_code == 200
    with pytest.raises(InputError, match="may read already"):
        attesting.reinstate(user, reason="x", by=keeper, now=timezone.now())
    actions.suspend(user, reason="left", by=keeper)
    with pytest.raises(InputError, match="is suspended"):
        attesting.reinstate(user, reason="x", by=keeper, now=timezone.now())
    age(user, 400)
    actions.restore(user, reason="a mistake", by=keeper)
    assert user.why_shut(timezone.localdate()) is None


@pytest.fixture
def elsewhere(agency) -> Agency:
    opened = timezone.localdate() - timedelta(days=500)
    return Agency.objects.create(name="Marlow Road Police", kind="organisation", sector="police", opened=opened)


def test_a_point_of_contact_answers_for_its_own_agency_and_its_parts(person, inside, agency, elsewhere) -> None:
    opened = timezone.localdate() - timedelta(days=500)
    part = Agency.objects.create(name="Thornby Site", kind="site", sector="health", opened=opened)
    Placement.objects.create(agency=part, parent=agency, since=opened)
    point = person("single_point_of_contact", password=PASSWORD)
    near, below, far = person("referrer"), person("referrer"), person("referrer")
    for user, where, name in ((near, agency, "Near"), (below, part, "Below"), (far, elsewhere, "Far")):
        User.objects.filter(pk=user.pk).update(agency=where, name=f"{name} Invented")
        age(user, 80)
    browser = inside(point)
    start = browser.get("/staff/").content.decode()
    assert "2 accounts are to be attested" in start
    page = browser.get(ATTEST).content.decode()
    assert "Near Invented" in page
    assert "Below Invented" in page
    assert "Far Invented" not in page
    assert f'name="account-{point.pk}"' not in page
    chosen = {f"account-{near.pk}": "needed", f"account-{below.pk}": "not_needed"}
    # Weighty: it asks for a fresh proof. What was chosen stands there again afterwards, to be looked at and sent.
    again = browser.post(ATTEST, chosen)
    assert again.headers["Location"].startswith("/account/confirm/")
    assert Upkeep.objects.count() == 0
    browser.post(again.headers["Location"], {"password": PASSWORD})
    assert browser.get(ATTEST).content.decode().count(" checked>") == len(chosen)
    assert Upkeep.objects.count() == 0
    browser.post(ATTEST, chosen)
    assert near.kept().needed is not None
    assert below.why_shut(timezone.localdate()) is Why.NOT_NEEDED
    assert {(event.verb, event.object_id) for event in Event.objects.filter(actor=point.pk, kind="done")} >= {
        (Verb.ACCOUNT_NEEDED, str(near.pk)),
        (Verb.ACCOUNT_NOT_NEEDED, str(below.pk)),
    }
    assert browser.post(ATTEST, {f"account-{far.pk}": "needed"}).status_code == 403
    assert browser.post(ATTEST, {f"account-{point.pk}": "needed"}).status_code == 403
    assert browser.post(ATTEST, {}).status_code == 422
    assert far.kept().needed is None


def test_whoever_keeps_accounts_answers_for_all_but_never_puts_the_last_away(person, elsewhere) -> None:
    keeper, far, point = person("administrator"), person("referrer"), person("single_point_of_contact")
    User.objects.filter(pk=far.pk).update(agency=elsewhere)
    assert attesting.attest({far.pk: True}, by=keeper, now=timezone.now()) == 1
    near = person("referrer")
    with pytest.raises(InputError, match="last who can keep"):
        attesting.attest({near.pk: False, keeper.pk: False}, by=point, now=timezone.now())
    assert near.why_shut(timezone.localdate()) is None


def test_whoever_answers_is_reminded_once_a_week_by_reference_and_link_only(person, elsewhere) -> None:
    point, user, keeper, far = (
        person(role) for role in ("single_point_of_contact", "referrer", "administrator", "referrer")
    )
    User.objects.filter(pk=far.pk).update(agency=elsewhere)
    age(user, 75)
    now = timezone.now()
    assert remind(now) == 0
    age(user, 76)
    assert remind(now) == remind(now) == 1
    mail = Mail.objects.get()
    assert (mail.to, mail.link, mail.reference) == (point.email, ATTEST, "")
    remind(now + timedelta(days=7))
    assert [each.to for each in Mail.objects.all()] == [point.email] * 2
    age(far, 100)
    remind(now)
    assert sorted(each.to for each in Mail.objects.all()) == sorted([keeper.email, *[point.email] * 2])


def test_what_is_kept_is_what_sends() -> None:
    assert {Permission.SEND_CONCERN, Permission.VIEW_PUBLISHED} == SENDING
