"""Accounts are made by invitation; roles are dated; every deed is recorded."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.accounts import actions
from tandem.hub.accounts.models import RoleMembership, User
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

STRONG = "lantern-otter-quarry-7"


@pytest.fixture
def invited(agency):
    return actions.invite(" New.Person@Thornby.Example ", name="New Person", agency=agency, role="director")


def test_an_invited_person_sets_a_password_and_then_must_enrol(invited) -> None:
    link = actions.joining_path(invited)
    browser = Client()
    assert browser.get(link).status_code == 200
    assert browser.post(link, {"new_password1": STRONG, "new_password2": STRONG}).status_code == 302
    browser.post("/account/login/", {"login": "new.person@thornby.example", "password": STRONG})
    assert browser.get("/staff/").headers["Location"] == "/account/second-factor/"
    assert Event.objects.filter(verb=Verb.JOINED, object_id=str(invited.pk)).exists()


def test_a_link_works_once(invited) -> None:
    link = actions.joining_path(invited)
    Client().post(link, {"new_password1": STRONG, "new_password2": STRONG})
    assert Client().get(link).status_code == 404


def test_a_weak_password_is_refused_on_the_page_and_in_the_action(invited) -> None:
    answer = Client().post(
        actions.joining_path(invited), {"new_password1": "password1234", "new_password2": "password1234"}
    )
    assert answer.status_code == 422
    with pytest.raises(ValidationError):
        actions.join(invited, "password1234")


@pytest.mark.parametrize("link", ["/account/join/MQ/no-token/", "/account/join/%00/x/", "/account/join/zzzzzzzzzz/x/"])
def test_a_guessed_link_opens_nothing_and_says_what_to_do(invited, link) -> None:
    answer = Client().get(link)
    assert answer.status_code == 404
    assert "ask whoever invited you for another link" in answer.content.decode()


def test_a_suspended_account_cannot_take_up_its_invitation(invited) -> None:
    link = actions.joining_path(invited)
    actions.suspend(invited, reason="mistake")
    assert Client().get(link).status_code == 404


@pytest.mark.parametrize(
    ("email", "role"),
    [
        ("nonsense", "director"),
        ("a@b.example", "public"),
        ("a@b.example", "emperor"),
        ("NEW.person@thornby.example", "chair"),
    ],
)
def test_what_cannot_be_is_refused(invited, agency, email, role) -> None:
    with pytest.raises(InputError):
        actions.invite(email, name="X", agency=agency, role=role)
    assert User.objects.count() == 1


def test_two_accounts_cannot_differ_in_case_alone(invited, agency) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create(email="NEW.PERSON@thornby.example", name="Twin", agency=agency)


def test_a_lost_second_factor_is_reset_by_somebody_else_and_only_an_invitation_helps(person, inside) -> None:
    user = person("director", password=STRONG)
    browser = inside(user)
    actions.reset_factor(user, reason="lost telephone")
    assert browser.get("/staff/").status_code == 302
    assert Client().post("/account/login/", {"login": user.email, "password": STRONG}).status_code == 200
    assert Event.objects.get(verb=Verb.FACTOR_RESET).reason == "lost telephone"


def test_roles_have_days(person) -> None:
    user = person("director")
    today = timezone.localdate()
    actions.give_role(user, "chair", reason="elected")
    assert user.roles(today) == {"director", "chair"}
    assert user.roles(today - timedelta(days=1)) == {"director"}
    actions.end_role(user, "director", reason="moved")
    assert user.roles(today) == {"chair"}
    assert user.roles(today - timedelta(days=1)) == {"director"}
    assert RoleMembership.objects.get(role="director").until == today
    with pytest.raises(InputError):
        actions.give_role(user, "chair", reason="again")
    with pytest.raises(InputError):
        actions.end_role(user, "director", reason="again")


def test_a_role_given_by_mistake_today_can_be_ended_today(person) -> None:
    user = person("director")
    actions.give_role(user, "auditor", reason="mistake")
    actions.end_role(user, "auditor", reason="mistake")
    assert user.roles(timezone.localdate()) == {"director"}
