"""Sign-ins, failures and changes to an account, recorded as they happen."""

from __future__ import annotations

import time
from typing import Any

from allauth.account.signals import password_changed
from allauth.mfa.signals import authenticator_added, authenticator_removed
from axes.signals import user_locked_out
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils import timezone

from tandem.hub.accounts.attesting import note_return
from tandem.hub.accounts.lockout import Limit
from tandem.hub.accounts.models import User
from tandem.hub.audit.context import Behalf, behalf, on_behalf
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb

__all__ = ["typed_address"]


def typed_address(request: HttpRequest, credentials: dict[str, Any] | None = None) -> str:
    """The address somebody typed to sign in, folded, as the lock-out counts it."""
    given = credentials or {}
    typed = given.get("email") or given.get("login") or request.POST.get("login", "")
    return str(typed).strip().lower()[:254]


def _by(user: User) -> Behalf:
    now = behalf.get()
    return Behalf(now.request_id, now.address, user.pk, user.agency_id)


@receiver(user_logged_in)
def _signed_in(request: HttpRequest, user: User, **_: Any) -> None:
    request.session["began"] = time.time()
    with on_behalf(_by(user)):
        # Before Django notes this sign-in as the last: from then on nothing would tell how long the account lay unused.
        note_return(user, now=timezone.now())
        note(Verb.SIGNED_IN, on=user)


@receiver(user_logged_out)
def _signed_out(user: User | None, **_: Any) -> None:
    if user is not None:
        with on_behalf(_by(user)):
            note(Verb.SIGNED_OUT, on=user)


@receiver(user_login_failed)
def _failed(credentials: dict[str, Any], request: HttpRequest | None = None, **_: Any) -> None:
    typed = typed_address(request, credentials) if request is not None else ""
    note(Verb.SIGN_IN_FAILED, on=User.objects.filter(email=typed).first())


@receiver(user_locked_out)
def _locked_out(request: HttpRequest, username: str | None, **_: Any) -> None:
    limit: Limit | None = getattr(request, "locked", None)
    reason = limit.words if limit is not None else ""
    note(Verb.LOCKED_OUT, on=User.objects.filter(email=username or "").first(), reason=reason)


@receiver(password_changed)
def _changed_password(user: User, **_: Any) -> None:
    note(Verb.PASSWORD_CHANGED, on=user)


@receiver(authenticator_added)
def _added(user: User, **_: Any) -> None:
    note(Verb.FACTOR_ADDED, on=user)


@receiver(authenticator_removed)
def _removed(user: User, **_: Any) -> None:
    note(Verb.FACTOR_REMOVED, on=user)
