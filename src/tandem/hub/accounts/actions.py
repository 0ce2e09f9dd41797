"""What may be done to accounts and their roles. Each deed is recorded in the transaction that does it."""

from __future__ import annotations

from datetime import date

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.urls import reverse
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from tandem.core.errors import InputError
from tandem.core.roles import role as known_role
from tandem.hub.accounts.models import RoleMembership, User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb

__all__ = ["end_role", "give_role", "invite", "join", "joining_path", "reset_factor", "restore", "suspend"]


def invite(email: str, *, name: str, agency: Agency, role: str, since: date | None = None) -> User:
    """Make an account in one role; whoever gets :func:`joining_path` sets its password and second factor."""
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise InputError(f"{email!r} is not an e-mail address.", hint="It looks like name@example.gov.uk.") from None
    if not known_role(role).account:
        raise InputError(f"The role {role!r} does not sign in.", hint="Choose a role that does.")
    if User.objects.filter(email=address).exists():
        raise InputError("There is an account with that address already.", hint="Give it another role instead.")
    with acting(Verb.INVITED) as deed:
        user = User.objects.create_user(address, None, name=name, agency=agency)
        RoleMembership.objects.create(user=user, role=role, since=since or timezone.localdate())
        deed.on = user
    return user


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
    if not known_role(role).account:
        raise InputError(f"The role {role!r} does not sign in.", hint="Choose a role that does.")
    today = timezone.localdate()
    if role in user.roles(today):
        raise InputError("The account holds that role already.")
    with acting(Verb.ROLE_GIVEN, on=user, reason=reason):
        RoleMembership.objects.create(user=user, role=role, since=today)


def end_role(user: User, role: str, *, reason: str) -> None:
    """End a role today. A role given today has not been held on any earlier day, so it is removed from the dates."""
    today = timezone.localdate()
    membership = user.memberships.filter(role=role, until__isnull=True).first()
    if membership is None:
        raise InputError("The account does not hold that role.")
    with acting(Verb.ROLE_ENDED, on=user, reason=reason):
        if membership.since >= today:
            membership.delete()
        else:
            membership.until = today
            membership.save(update_fields=["until"])
        _end_sessions(user)


def suspend(user: User, *, reason: str) -> None:
    """Stop an account from signing in, at once. A concern can still be sent without an account."""
    with acting(Verb.SUSPENDED, on=user, reason=reason):
        user.is_active = False
        user.save(update_fields=["is_active"])
        _end_sessions(user)


def restore(user: User, *, reason: str) -> None:
    """Let a suspended account sign in again."""
    with acting(Verb.RESTORED, on=user, reason=reason):
        user.is_active = True
        user.save(update_fields=["is_active"])


def reset_factor(user: User, *, reason: str) -> None:
    """Take away a lost second factor and the password: the person joins afresh by a new invitation."""
    with acting(Verb.FACTOR_RESET, on=user, reason=reason):
        Authenticator.objects.filter(user=user).delete()
        user.set_unusable_password()
        user.save(update_fields=["password"])
        _end_sessions(user)


def _end_sessions(user: User) -> None:
    for session in UserSession.objects.filter(user=user):
        session.end()
