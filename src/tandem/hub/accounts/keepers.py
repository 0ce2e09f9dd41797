"""Rules for those who keep the accounts: never one's own, never the last one away, never records as well.

A rule is asked inside the transaction of the change, after the rows it looks
at are locked, so that two keepers cannot put each other out at one moment.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from allauth.mfa.models import Authenticator
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.roles import Permission, RecordContent, permissions_of, role, roles
from tandem.hub.accounts.models import RoleMembership, User

__all__ = [
    "STRONG_FACTORS",
    "keeper_roles",
    "lock_keepers",
    "refuse_both",
    "refuse_last",
    "refuse_own",
    "require_change",
    "require_keeper",
]

STRONG_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""What counts as a second factor; recovery codes alone do not."""


def keeper_roles(on: date) -> tuple[str, ...]:
    """The keys of the roles that keep accounts on a day."""
    return tuple(each.key for each in roles() if Permission.MANAGE_ACCOUNTS in permissions_of(each.key, on=on))


def require_keeper(by: User | None, *, today: date) -> None:
    """Raise ``PermissionDenied`` unless ``by`` keeps the accounts; ``None`` is whoever runs the hub itself."""
    if by is not None and not by.may(Permission.MANAGE_ACCOUNTS, on=today):
        raise PermissionDenied


def refuse_own(by: User | None, user: User) -> None:
    """Nobody changes what their own account may do."""
    if by is not None and by.pk == user.pk:
        raise InputError(_("This is your own account."), hint=_("Ask another administrator to change it."))


def require_change(by: User | None, user: User, *, today: date) -> None:
    """Raise unless ``by`` may change ``user``; from here until the transaction ends no keeper is changed by another."""
    lock_keepers(today=today)
    require_keeper(by, today=today)
    refuse_own(by, user)


def lock_keepers(*, today: date) -> None:
    """Let nobody else change a keeper until the transaction ends."""
    # Locked in one order and before anything is asked, so that whoever comes second sees what the first has done.
    list(User.objects.select_for_update().filter(pk__in=_keeping(today).values("user")).order_by("pk"))


def refuse_last(user: User, *, today: date) -> None:
    """Somebody who can sign in and keep the accounts must remain; asked after :func:`require_change`."""
    factors = Authenticator.objects.filter(user=OuterRef("pk"), type__in=STRONG_FACTORS)
    keeping = User.objects.filter(Exists(factors), is_active=True, pk__in=_keeping(today).values("user"))
    if {each.pk for each in keeping if each.why_shut(today) is None} == {user.pk}:
        raise InputError(
            _("%(name)s is the last who can keep the accounts.") % {"name": user.name},
            hint=_("First let somebody else join as administrator and set up a second factor."),
        )


def refuse_both(held: Iterable[str], *, on: date) -> None:
    """Keeping the accounts gives no sight of a record (G10), so nobody keeps them who also reads records."""
    together = sorted(set(held))
    keeping = [key for key in together if key in keeper_roles(on)]
    reading = [
        key
        for key in together
        if role(key).record_content is not RecordContent.NONE or Permission.VIEW_AUDIT in permissions_of(key, on=on)
    ]
    if keeping and reading:
        raise InputError(
            _("Nobody is both %(keeping)s and %(reading)s.")
            % {"keeping": role(keeping[0]).name, "reading": role(reading[0]).name},
            hint=_("Whoever keeps the accounts sees no records. End the one role before giving the other."),
        )


def _keeping(today: date) -> QuerySet[RoleMembership]:
    held = Q(until__isnull=True) | Q(until__gt=today)
    return RoleMembership.objects.filter(held, role__in=keeper_roles(today), since__lte=today)
