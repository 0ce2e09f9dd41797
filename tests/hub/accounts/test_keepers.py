"""Who keeps the accounts: never one's own, never the last one away, never records as well."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.accounts import actions
from tandem.hub.accounts.models import User
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb

DEEDS: dict[str, Callable[[User, User | None], object]] = {
    "suspend": lambda user, by: actions.suspend(user, reason="x", by=by),
    "restore": lambda user, by: actions.restore(user, reason="x", by=by),
    "reset": lambda user, by: actions.reset_factor(user, reason="x", by=by),
    "give": lambda user, by: actions.change_roles(user, give="chair", reason="x", by=by),
    "end": lambda user, by: actions.change_roles(user, end=["administrator"], reason="x", by=by),
}
BY_CHANGE = (Verb.SUSPENDED, Verb.RESTORED, Verb.FACTOR_RESET, Verb.ROLE_GIVEN, Verb.ROLE_ENDED)

each_deed = pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())


def nothing_was_done() -> bool:
    return not Event.objects.filter(verb__in=BY_CHANGE).exists()


@each_deed
@pytest.mark.parametrize("role", ["partnership_manager", "auditor", "single_point_of_contact", ""])
def test_nobody_else_may(person, deed, role) -> None:
    with pytest.raises(PermissionDenied):
        deed(person("director"), person(role))
    assert nothing_was_done()


@each_deed
def test_a_keeper_who_has_just_been_suspended_may_no_longer(person, deed) -> None:
    keeper = person("administrator")
    User.objects.filter(pk=keeper.pk).update(is_active=False)
    with pytest.raises(PermissionDenied):
        deed(person("director"), keeper)
    assert nothing_was_done()


@each_deed
def test_nobody_changes_their_own_account(person, deed) -> None:
    keeper = person("administrator")
    person("administrator")
    with pytest.raises(InputError, match="your own account"):
        deed(keeper, keeper)
    assert nothing_was_done()


def test_nobody_restores_themselves(person) -> None:
    keeper, other = person("administrator"), person("administrator")
    actions.suspend(keeper, reason="x", by=other)
    with pytest.raises(PermissionDenied):
        actions.restore(keeper, reason="x", by=keeper)
    actions.restore(keeper, reason="back", by=other)
    assert User.objects.get(pk=keeper.pk).is_active


@pytest.mark.parametrize("deed", [DEEDS["suspend"], DEEDS["end"]], ids=["suspend", "end"])
def test_the_last_keeper_stays_even_against_whoever_runs_the_hub(person, deed) -> None:
    keeper = person("administrator")
    invited = person("administrator", factor=False)
    suspended = person("administrator")
    User.objects.filter(pk=suspended.pk).update(is_active=False)
    coming = person("administrator", since_days=-1)
    gone = person("administrator")
    gone.memberships.update(until=timezone.localdate())
    with pytest.raises(InputError, match="last who can keep the accounts"):
        deed(keeper, None)
    assert nothing_was_done()
    assert keeper.roles(timezone.localdate()) == {"administrator"}
    deed(invited, None)
    person("administrator")
    deed(keeper, None)
    assert not coming.roles(timezone.localdate())


def test_one_keeper_role_may_be_exchanged_only_while_another_keeper_stays(person) -> None:
    keeper, other = person("administrator"), person("administrator")
    actions.change_roles(keeper, give="chair", end=["administrator"], reason="moved", by=other)
    assert keeper.roles(timezone.localdate()) == {"chair"}
    with pytest.raises(InputError):
        actions.change_roles(other, give="chair", end=["administrator"], reason="moved")


def test_roles_change_together_or_not_at_all(person) -> None:
    user, keeper = person("director"), person("administrator")
    with pytest.raises(InputError):
        actions.change_roles(user, give="chair", end=["analyst"], reason="x", by=keeper)
    assert nothing_was_done()
    actions.change_roles(user, give="chair", end=["director"], reason="elected", by=keeper)
    today = timezone.localdate()
    assert user.roles(today) == {"chair"}
    assert user.roles(today - timedelta(days=1)) == {"director"}
    said = dict(Event.objects.filter(verb__in=BY_CHANGE).values_list("verb", "reason"))
    assert said == {Verb.ROLE_GIVEN: "Chair: elected", Verb.ROLE_ENDED: "Director: elected"}


def test_a_change_of_nothing_is_refused(person) -> None:
    with pytest.raises(InputError):
        actions.change_roles(person("director"), reason="x")


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        ("administrator", "front_door_worker", True),
        ("auditor", "administrator", True),
        ("analyst", "administrator", True),
        ("administrator", "partnership_manager", False),
        ("auditor", "director", False),
    ],
)
def test_who_keeps_accounts_reads_no_records(person, first, second, clash) -> None:
    """G10."""
    user = person(first)
    if clash:
        with pytest.raises(InputError, match="Nobody is both"):
            actions.give_role(user, second, reason="x")
        person("administrator")
        actions.change_roles(user, give=second, end=[first], reason="x")
        assert user.roles(timezone.localdate()) == {second}
    else:
        actions.give_role(user, second, reason="x")
        assert user.roles(timezone.localdate()) == {first, second}


def test_what_is_so_already_is_said(person) -> None:
    user, keeper = person("director"), person("administrator")
    with pytest.raises(InputError, match="is not suspended"):
        actions.restore(user, reason="x", by=keeper)
    actions.suspend(user, reason="x", by=keeper)
    with pytest.raises(InputError, match="suspended already"):
        actions.suspend(user, reason="x", by=keeper)
    assert Event.objects.filter(verb=Verb.SUSPENDED).count() == 1


def test_inviting_needs_a_keeper_an_open_agency_and_a_name(person, agency) -> None:
    keeper = person("administrator")
    asked = {"name": "New Person", "agency": agency, "role": "chair"}
    with pytest.raises(PermissionDenied):
        actions.invite("a@b.example", **asked, by=person("chair"))
    with pytest.raises(InputError, match="name"):
        actions.invite("a@b.example", **{**asked, "name": " "}, by=keeper)
    agency.closed = timezone.localdate()
    agency.save()
    with pytest.raises(InputError, match="not open"):
        actions.invite("a@b.example", **asked, by=keeper)


def test_a_link_is_shown_only_for_who_waits_for_one_and_is_recorded(person, agency) -> None:
    keeper = person("administrator")
    invited = actions.invite("a@b.example", name="New Person", agency=agency, role="chair", by=keeper)
    assert actions.show_joining_path(invited, by=keeper).startswith("/account/join/")
    assert Event.objects.get(verb=Verb.INVITATION_SHOWN).object_id == str(invited.pk)
    joined = person("chair", password="lantern-otter-quarry-7")
    for user in (joined, person("chair")):
        with pytest.raises(InputError):
            actions.show_joining_path(user, by=keeper)
    with pytest.raises(PermissionDenied):
        actions.show_joining_path(invited, by=joined)
    actions.suspend(invited, reason="x", by=keeper)
    with pytest.raises(InputError):
        actions.show_joining_path(invited, by=keeper)
    assert Event.objects.filter(verb=Verb.INVITATION_SHOWN).count() == 1
