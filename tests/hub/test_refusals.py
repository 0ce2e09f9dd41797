"""Refusals are recorded, and every page for a failure says what to do about a child in danger."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from django.test import Client

from tandem.hub.accounts import actions
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

DANGER = "If a child is in danger now, telephone 999."


@pytest.mark.parametrize(("telephone", "reach"), [("01632 960 123", True), ("", False)])
def test_an_error_page_always_says_999(hub, settings, telephone, reach) -> None:
    settings.TELEPHONE = telephone
    said = Client().get("/staff/nowhere/").content.decode()
    assert DANGER in said
    assert ('To reach us: <a class="nowrap" href="tel:01632960123">01632 960 123</a>.' in said) is reach
    assert ("To reach us" in said) is reach


@pytest.mark.parametrize("path", ["/account/login/", "/areas/", "/staff/nowhere/"])
def test_no_page_may_be_framed(hub, path) -> None:
    assert Client().get(path).headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("doors", ["public", "private", "all"])
def test_every_door_forbids_framing(doors) -> None:
    code = "from tandem.hub import settings; print(*settings.MIDDLEWARE)"
    environment = {**os.environ, "TANDEM_DOORS": doors}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "django.middleware.clickjacking.XFrameOptionsMiddleware" in done.stdout.split()


def refusals() -> list[tuple[str, str, str]]:
    return list(Event.objects.filter(verb=Verb.REFUSED).values_list("reason", "object_type", "object_id"))


def test_a_form_without_its_token_is_refused_and_recorded(hub) -> None:
    browser = Client(enforce_csrf_checks=True)
    assert browser.post("/account/login/", {"login": "a@b.example", "password": "x"}).status_code == 403
    assert refusals() == [("account_login", "", "")]


@pytest.mark.parametrize("named", ["zzzzzzzzzz", "%00"])
def test_an_invitation_to_nobody_is_refused_and_recorded(hub, named) -> None:
    assert Client().get(f"/account/join/{named}/no-token/").status_code == 404
    assert refusals() == [("accounts_user", "", "")]


def test_a_guessed_invitation_is_recorded_with_the_account_it_was_for(agency) -> None:
    user = actions.invite("new.person@thornby.example", name="New Person", agency=agency, role="director")
    link = actions.joining_path(user)
    assert Client().get(link).status_code == 200
    assert refusals() == []
    guessed = link.rstrip("/").rsplit("/", 1)[0] + "/no-token/"
    assert Client().get(guessed).status_code == 404
    assert refusals() == [("accounts_user", "accounts_user", str(user.pk))]
