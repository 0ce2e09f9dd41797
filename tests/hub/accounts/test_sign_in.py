"""Signing in: password and second factor, lock-out, and nothing told about who has an account."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.contrib.auth.hashers import identify_hasher
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

PASSWORD = "lantern-otter-quarry-7"
LOGIN, CODE = "/account/login/", "/account/login/code/"


@pytest.fixture
def user(person):
    return person("director", password=PASSWORD)


def try_password(browser: Client, login: str, password: str):
    return browser.post(LOGIN, {"login": login, "password": password})


def test_password_then_code_then_the_start_page(user, generator) -> None:
    browser = Client()
    answer = try_password(browser, user.email, PASSWORD)
    assert answer.headers["Location"] == CODE
    assert browser.get("/staff/").headers["Location"].startswith(LOGIN)
    before = browser.cookies["sessionid"].value
    answer = browser.post(CODE, {"code": generator(user)})
    assert answer.headers["Location"] == "/staff/"
    assert browser.cookies["sessionid"].value != before
    assert user.name in browser.get("/staff/").content.decode()
    assert Event.objects.filter(verb=Verb.SIGNED_IN, actor=user.pk).count() == 1


def test_a_wrong_code_lets_nobody_in(user) -> None:
    browser = Client()
    try_password(browser, user.email, PASSWORD)
    assert browser.post(CODE, {"code": "000000"}).status_code == 200
    assert browser.get("/staff/").status_code == 302


def test_a_code_works_once(user, generator) -> None:
    code = generator(user)
    for expected in (302, 200):
        browser = Client()
        try_password(browser, user.email, PASSWORD)
        assert browser.post(CODE, {"code": code}).status_code == expected


def test_a_recovery_code_works_once(user) -> None:
    code = RecoveryCodes.activate(user).get_unused_codes()[0]
    for expected in (302, 200):
        browser = Client()
        try_password(browser, user.email, PASSWORD)
        assert browser.post(CODE, {"code": code}).status_code == expected


def test_the_last_second_factor_cannot_be_given_up(user, generator) -> None:
    browser = Client()
    try_password(browser, user.email, PASSWORD)
    browser.post(CODE, {"code": generator(user)})
    browser.post("/account/second-factor/app/remove/")
    assert Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).count() == 1


def test_the_secret_of_a_code_generator_is_kept_encrypted(user) -> None:
    kept = Authenticator.objects.get(user=user).data["secret"]
    assert kept.startswith("s1.")


def test_a_stranger_and_a_wrong_password_get_the_same_answer(user) -> None:
    answers = [try_password(Client(), login, "wrong-password-1") for login in (user.email, "nobody@thornby.example")]
    assert answers[0].status_code == answers[1].status_code == 200
    pages = [answer.content.decode() for answer in answers]
    said = [page.split('<ul class="errorlist')[1].split("</ul>")[0] for page in pages]
    assert said[0] == said[1]
    assert Event.objects.filter(verb=Verb.SIGN_IN_FAILED).count() == 2
    assert "nobody@thornby" not in str(list(Event.objects.values_list()))


def test_passwords_are_hashed_with_argon2id(user) -> None:
    assert identify_hasher(user.password).algorithm == "argon2"
    assert "argon2id" in user.password


@pytest.mark.parametrize(
    "weak", ["short-1", "eleven-char", "password1234", "qwertyuiop12", "P4ssw0rd!!!!", "dragondragon", "000000000000"]
)
def test_weak_passwords_are_refused(weak, user) -> None:
    """G13."""
    with pytest.raises(ValidationError):
        validate_password(weak, user)


@pytest.mark.parametrize("strong", ["twelve chars", "correct horse battery", "lantern-otter-quarry", "ααααββββγγγγ"])
def test_long_ones_need_no_digit_sign_or_capital(strong, user) -> None:
    validate_password(strong, user)


def test_nobody_signs_themselves_up(hub) -> None:
    for path in ("signup/", "password/reset/", "email/"):
        assert Client().get(f"/account/{path}").status_code == 404


def test_every_sign_in_page_shows_the_telephone_number(user) -> None:
    browser = Client()
    assert b"01632 960 123" in browser.get(LOGIN).content
    try_password(browser, user.email, PASSWORD)
    assert b"01632 960 123" in browser.get(CODE).content
