"""What may be done to accounts and their roles. Each deed is recorded in the transaction that does it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.roles import role as known_role
from tandem.hub.accounts.keepers import (
    keeper_roles,
    refuse_both,
    refuse_last,
    refuse_own,
    require_change,
    require_keeper,
)
from tandem.hub.accounts.models import RoleMembership, Upkeep, User
from tandem.hub.accounts.offered import is_offered, offered_roles
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import Verb

__all__ = [
    "change_roles",
    "end_role",
    "give_role",
    "invite",
    "join",
    "joining_path",
    "reset_factor",
    "restore",
    "show_joining_path",
    "suspend",
]


def invite(
    email: str,
    *,
    name: str,
    agency: Agency,
    role: str,
    since: date | None = None,
    reason: str = "",
    by: User | None = None,
) -> User:
    """Make an account in one role; whoever gets :func:`joining_path` sets its password and second factor."""
    today = timezone.localdate()
    require_keeper(by, today=today)
    address, called = email.strip().lower(), " ".join(name.split())
    try:
        validate_email(address)
    except ValidationError:
        raise InputError(
            _("“%(email)s” is not an e-mail address.") % {"email": email},
            hint=_("It looks like name@example.gov.uk."),
        ) from None
    if not called:
        raise InputError(_("An account needs its owner’s name."))
    _refuse_without_account(role)
    if not agency.is_open(today):
        raise InputError(_("%(name)s is not open today.") % {"name": agency.name}, hint=_("Choose an open agency."))
    with _once_each(), acting(Verb.INVITED, reason=reason) as deed:
        if User.objects.filter(email=address).exists():
            raise InputError(
                _("There is an account with that address already."), hint=_("Give it another role instead.")
            )
        user = User.objects.create_user(address, None, name=called, agency=agency)
        RoleMembership.objects.create(user=user, role=role, since=since or today)
        deed.on = user
    return user


def show_joining_path(user: User, *, by: User) -> str:
    """:func:`joining_path` for a keeper to hand over, and the record that it was shown.

    Raises ``InputError`` for an account that has been joined: a link would let its holder in as its owner.
    """
    require_keeper(by, today=timezone.localdate())
    refuse_own(by, user)
    kept = (Authenticator, SocialAccount)
    joined = user.has_usable_password() or any(each.objects.filter(user=user).exists() for each in kept)
    if joined or not user.is_active:
        raise InputError(
            _("This account waits for no invitation."),
            hint=_("Reset its second factor first, or restore it, if its owner cannot sign in."),
        )
    note(Verb.INVITATION_SHOWN, on=user)
    return joining_path(user)


def joining_path(user: User) -> str:
    """The address, good for three days and one use, where an invited person sets a password."""
    named = urlsafe_base64_encode(force_bytes(user.pk))
    return reverse("account_join", args=[named, default_token_generator.make_token(user)])


def join(user: User, password: str) -> None:
    """Set the first password. Raises ``ValidationError`` when it is too easily guessed."""
    validate_password(password, user)
    with acting(Verb.JOINED, on=user):
        user.set_password(password)
        user.save(update_fields=["password"])


def give_role(user: User, role: str, *, reason: str) -> None:
    """Give a role from today. Raises when the account holds it already."""
    change_roles(user, give=role, reason=reason)


def end_role(user: User, role: str, *, reason: str) -> None:
    """End a role today. A role given today has not been held on any earlier day, so it is removed from the dates."""
    change_roles(user, end=(role,), reason=reason)


def change_roles(user: User, *, give: str = "", end: Collection[str] = (), reason: str, by: User | None = None) -> None:
    """End roles and give one, from today; the account's sessions end with a role. All of it happens, or nothing."""
    today = timezone.localdate()
    if give:
        _refuse_without_account(give)
    if not give and not end:
        raise InputError(_("Nothing was chosen to give or to end."))
    with _once_each(), ExitStack() as deeds:
        if end:
            deeds.enter_context(acting(Verb.ROLE_ENDED, on=user, reason=_named(end, reason)))
        if give:
            deeds.enter_context(acting(Verb.ROLE_GIVEN, on=user, reason=_named((give,), reason)))
        require_change(by, user, today=today)
        held = user.roles(today)
        if give in held:
            raise InputError(_("The account holds that role already."))
        if not held.issuperset(end):
            raise InputError(_("The account does not hold that role."))
        if not set(end).isdisjoint(keeper_roles(today)) and give not in keeper_roles(today):
            refuse_last(user, today=today)
        if give:
            refuse_both([*held.difference(end), give], on=today)
        _end_roles(user, end, today)
        if give:
            RoleMembership.objects.create(user=user, role=give, since=today)


def suspend(user: User, *, reason: str, by: User | None = None) -> None:
    """Stop an account from reading, at once and everywhere. It may still send: no account rule stops a concern."""
    today = timezone.localdate()
    with acting(Verb.SUSPENDED, on=user, reason=reason):
        require_change(by, user, today=today)
        refuse_last(user, today=today)
        _set_active(user, active=False)
        _end_sessions(user)


def restore(user: User, *, reason: str, by: User | None = None) -> None:
    """Let a suspended account read again; its days unused and unattested count afresh from now."""
    with acting(Verb.RESTORED, on=user, reason=reason):
        require_change(by, user, today=timezone.localdate())
        _set_active(user, active=True)
        Upkeep.objects.create(user=user, kind=Upkeep.Kind.REINSTATED, at=timezone.now())


def reset_factor(user: User, *, reason: str, by: User | None = None) -> None:
    """Take away a lost second factor, the password and the agency's identity: the person joins afresh."""
    with acting(Verb.FACTOR_RESET, on=user, reason=reason):
        require_change(by, user, today=timezone.localdate())
        Authenticator.objects.filter(user=user).delete()
        SocialAccount.objects.filter(user=user).delete()
        user.set_unusable_password()
        user.save(update_fields=["password"])
        _end_sessions(user)


def _set_active(user: User, *, active: bool) -> None:
    user.refresh_from_db(fields=["is_active"])
    if user.is_active == active:
        raise InputError(
            _("%(name)s is not suspended.") % {"name": user.name}
            if active
            else _("%(name)s is suspended already.") % {"name": user.name}
        )
    user.is_active = active
    user.save(update_fields=["is_active"])


def _end_roles(user: User, ending: Collection[str], today: date) -> None:
    for membership in user.memberships.filter(Q(until__isnull=True) | Q(until__gt=today), role__in=ending):
        if membership.since >= today:
            membership.delete()
        else:
            membership.until = today
            membership.save(update_fields=["until"])
    if ending:
        _end_sessions(user)


def _named(roles: Collection[str], reason: str) -> str:
    """The record says which role: it keeps no values of what changed."""
    return f"{', '.join(known_role(role).name for role in sorted(roles))}: {reason}"


def _refuse_without_account(role: str) -> None:
    if not known_role(role).account:
        raise InputError(_("The role %(role)s does not sign in.") % {"role": role}, hint=_("Choose a role that does."))
    if not is_offered(role):
        words = _("Nobody is %(role)s in a newsroom alone.") % {"role": known_role(role).name}
        given = ", ".join(each.key for each in offered_roles())
        raise InputError(words, hint=_("The roles are: %(roles)s.") % {"roles": given})


@contextmanager
def _once_each() -> Iterator[None]:
    """Say in words what the database refuses when two people do the same thing at the same moment."""
    try:
        yield
    except IntegrityError:
        raise InputError(
            _("Somebody else changed this a moment ago."), hint=_("Look at it again before you try once more.")
        ) from None


def _end_sessions(user: User) -> None:
    for session in UserSession.objects.filter(user=user):
        session.end()
