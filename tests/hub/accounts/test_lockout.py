"""Guessing is stopped for the account guessed at from where it is guessed, not for everybody behind that address."""

from __future__ import annotations

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.test import Client
from django.utils import timezone

from tandem.hub.accounts.lockout import LIMITS
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

PASSWORD, WRONG = "lantern-otter-quarry-7", "wrong-password-1"
HOSPITAL, HOME = "192.0.2.5", "192.0.2.77"
PAIR, ACCOUNT, ADDRESS = (limit.failures for limit in LIMITS)


@pytest.fixture
def user(person):
    return person("director", password=PASSWORD)


def sign_in(login: str, password: str = WRONG, *, place: str = HOSPITAL):
    return Client(REMOTE_ADDR=place).post("/account/login/", {"login": login, "password": password})


def failed_before(times: int, *, login: str, place: str, minutes_ago: float = 1) -> None:
    """Put down failures that came earlier, one browser each."""
    when = timezone.now() - timedelta(minutes=minutes_ago)
    made = [
        AccessAttempt(username=login, ip_address=place, user_agent=str(number), failures_since_start=1)
        for number in range(times)
    ]
    AccessAttempt.objects.bulk_create(made)
    AccessAttempt.objects.filter(pk__in=[each.pk for each in made]).update(attempt_time=when)


@pytest.mark.parametrize("known", [True, False])
def test_ten_failures_lock_an_account_where_they_were_made_known_or_not(user, known) -> None:
    """G14."""
    login = user.email if known else "nobody@thornby.example"
    answers = [sign_in(login).status_code for _ in range(PAIR)]
    assert answers == [200] * (PAIR - 1) + [429]
    refused = sign_in(login.upper(), PASSWORD)
    assert refused.status_code == 429
    assert b"01632 960 123" in refused.content
    locked = Event.objects.filter(verb=Verb.LOCKED_OUT)
    assert {each.reason for each in locked} == {"this account from this address"}
    assert {each.object_id for each in locked} == {str(user.pk) if known else ""}


def test_colleagues_behind_the_same_address_still_sign_in(user, person) -> None:
    colleague = person("chair", password=PASSWORD)
    failed_before(PAIR, login=user.email, place=HOSPITAL)
    assert sign_in(user.email, PASSWORD).status_code == 429
    assert sign_in(colleague.email, PASSWORD).status_code == 302


def test_the_owner_still_signs_in_from_elsewhere(user) -> None:
    failed_before(PAIR, login=user.email, place=HOSPITAL)
    assert sign_in(user.email, PASSWORD).status_code == 429
    assert sign_in(user.email, PASSWORD, place=HOME).status_code == 302


@pytest.mark.parametrize(("short_by", "status"), [(1, 302), (0, 429)])
def test_an_account_tried_from_many_places_is_locked_everywhere(user, short_by, status) -> None:
    for place in range(20):
        failed_before(ACCOUNT // 20, login=user.email, place=f"198.51.100.{place}")
    AccessAttempt.objects.filter(pk__in=AccessAttempt.objects.values("pk")[:short_by]).delete()
    assert sign_in(user.email, PASSWORD, place=HOME).status_code == status
    assert Event.objects.filter(verb=Verb.LOCKED_OUT, reason="this account from anywhere").exists() == (not short_by)


@pytest.mark.parametrize(("short_by", "status"), [(1, 302), (0, 429)])
def test_an_address_that_tries_very_many_accounts_is_locked_for_all(user, short_by, status) -> None:
    made = [
        AccessAttempt(username=f"{number}@thornby.example", ip_address=HOSPITAL, failures_since_start=1)
        for number in range(ADDRESS - short_by)
    ]
    AccessAttempt.objects.bulk_create(made)
    assert sign_in(user.email, PASSWORD).status_code == status
    assert sign_in(user.email, PASSWORD, place=HOME).status_code == 302
    reasons = set(Event.objects.filter(verb=Verb.LOCKED_OUT).values_list("reason", flat=True))
    assert reasons == (set() if short_by else {"any account from this address"})


def test_the_address_has_far_more_than_the_account() -> None:
    assert ADDRESS >= 10 * PAIR
    assert ACCOUNT <= 100  # NIST SP 800-63B, 5.2.2


@pytest.mark.parametrize(("minutes", "status"), [(14.5, 429), (15.5, 302)])
def test_a_lock_lasts_a_quarter_of_an_hour(user, minutes, status) -> None:
    assert timedelta(minutes=15) == settings.AXES_COOLOFF_TIME
    failed_before(PAIR, login=user.email, place=HOSPITAL, minutes_ago=minutes)
    assert sign_in(user.email, PASSWORD).status_code == status


def test_signing_in_forgets_ones_own_failures_and_nobody_elses(user, person, generator) -> None:
    other = person("chair", password=PASSWORD)
    for login in (user.email, other.email):
        failed_before(PAIR - 1, login=login, place=HOSPITAL)
    browser = Client(REMOTE_ADDR=HOSPITAL)
    browser.post("/account/login/", {"login": user.email, "password": PASSWORD})
    assert browser.post("/account/login/code/", {"code": generator(user)}).status_code == 302
    assert sign_in(user.email).status_code == 200
    assert sign_in(other.email).status_code == 429
