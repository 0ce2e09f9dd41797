"""Sessions end when idle, when old, when told to, and everywhere when an account is suspended."""

from __future__ import annotations

import time

import pytest
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core import signing
from django.test import Client

from tandem.hub.accounts import actions
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.middleware import SessionLimits


@pytest.fixture
def user(person):
    return person("director")


def inside_still(browser: Client) -> bool:
    return browser.get("/staff/").status_code == 200


def seen(browser: Client, seconds_ago: float, monkeypatch) -> None:
    now = time.time()
    with monkeypatch.context() as past:
        past.setattr(time, "time", lambda: now - seconds_ago)
        bound = SessionLimits.binding(browser.session.session_key)
        browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)


@pytest.mark.parametrize(("minutes", "lasts"), [(29.9, True), (30.1, False)])
def test_half_an_hour_idle_ends_it(user, inside, monkeypatch, minutes, lasts) -> None:
    """G15."""
    browser = inside(user)
    seen(browser, minutes * 60, monkeypatch)
    assert inside_still(browser) is lasts


@pytest.mark.parametrize(("hours", "lasts"), [(11.99, True), (12.01, False)])
def test_twelve_hours_end_it_however_busy(user, inside, hours, lasts) -> None:
    browser = inside(user)
    session = browser.session
    session["began"] = time.time() - hours * 3600
    session.save()
    assert inside_still(browser) is lasts


def test_a_session_without_its_cookie_or_with_anothers_is_over(user, person, inside) -> None:
    browser, other = inside(user), inside(person("chair"))
    browser.cookies[SessionLimits.cookie] = other.cookies[SessionLimits.cookie].value
    assert not inside_still(browser)
    browser = inside(user)
    del browser.cookies[SessionLimits.cookie]
    assert not inside_still(browser)


def test_signing_out_ends_it_on_the_server(user, inside) -> None:
    browser = inside(user)
    stolen = {name: morsel.value for name, morsel in browser.cookies.items()}
    browser.post("/account/logout/")
    thief = Client()
    for name, value in stolen.items():
        thief.cookies[name] = value
    assert not inside_still(thief)
    assert Event.objects.filter(verb=Verb.SIGNED_OUT, actor=user.pk).exists()


def test_sessions_are_listed_and_each_can_be_ended(user, inside) -> None:
    """G16."""
    here, elsewhere = inside(user), inside(user)
    for browser in (here, elsewhere):
        UserSession.objects.get_or_create(
            session_key=browser.session.session_key,
            defaults={"user": user, "ip": "192.0.2.9", "user_agent": "Elsewhere"},
        )
    page = here.get("/account/").content.decode()
    assert page.count("/end/") == 1
    other = UserSession.objects.get(session_key=elsewhere.session.session_key)
    assert here.post(f"/account/sessions/{other.pk}/end/").status_code == 302
    assert not inside_still(elsewhere)
    assert inside_still(here)


def test_suspending_ends_every_session_and_restoring_revives_none(user, inside) -> None:
    browser = inside(user)
    UserSession.objects.get_or_create(
        session_key=browser.session.session_key, defaults={"user": user, "ip": "192.0.2.9", "user_agent": "x"}
    )
    actions.suspend(user, reason="left")
    actions.restore(user, reason="came back")
    assert not inside_still(browser)
    assert not Session.objects.exists()


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(user, inside) -> None:
    browser = inside(user)
    browser.get("/staff/")
    cookie = browser.cookies[SessionLimits.cookie]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.SESSION_COOKIE_SAMESITE == "Lax"


def test_weighty_acts_ask_for_a_fresh_proof_after_ten_minutes(user, inside) -> None:
    answer = inside(user).get("/account/second-factor/app/remove/")
    assert "confirm" in answer.headers["Location"]
    assert settings.ACCOUNT_REAUTHENTICATION_TIMEOUT == 600
