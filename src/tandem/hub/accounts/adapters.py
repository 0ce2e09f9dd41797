"""Where allauth asks us: accounts are made by administrators, and the last second factor stays."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from tandem.core.roles import Permission
from tandem.hub.accounts.factors import close_secret, open_secret
from tandem.hub.accounts.keepers import STRONG_FACTORS
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import SHUT, permissions_of_user, signed_in

_SEEN_ANYWAY = (
    "account/messages/logged_in.txt",
    "account/messages/logged_out.txt",
    "mfa/messages/recovery_codes_generated.txt",
)


class AccountAdapter(DefaultAccountAdapter):
    """Nobody signs themselves up, and nothing is sent by e-mail."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002
        """Never: an administrator makes accounts."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """The start page of whoever has one; otherwise the page about their own sign-in, or why they may not read."""
        user = signed_in(request)
        if user.why_shut(timezone.localdate()) is not None:
            return reverse(SHUT)
        permitted = permissions_of_user(user)
        if Permission.VIEW_STAFF_START in permitted:
            return reverse("staff:start")
        return reverse("partner:start" if Permission.SEND_CONCERN in permitted else "account_security")

    def pre_login(self, request: HttpRequest, user: User, **about: Any) -> None:
        """Nothing stands between a proof and the next step: a suspended account may send and must be told why."""

    def get_login_stages(self) -> list[str]:
        """allauth's, with the second factor left out where the agency's own counted."""
        ours = {"allauth.mfa.stages.AuthenticateStage": "tandem.hub.accounts.identity.SecondFactorStage"}
        return [ours.get(stage, stage) for stage in super().get_login_stages()]

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *said: Any, **named: Any
    ) -> None:
        """What allauth says after a change; not what the next page shows anyway."""
        if message_template not in _SEEN_ANYWAY:
            super().add_message(request, level, message_template, *said, **named)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Nothing: the hub sends no mail of its own accord."""


class MFAAdapter(DefaultMFAAdapter):
    """A second factor may be exchanged for another, never given up; its secret is kept encrypted."""

    def encrypt(self, text: str) -> str:
        """Seal a secret for keeping, with a key that is not in the database."""
        return close_secret(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Read back what :meth:`encrypt` kept."""
        return open_secret(encrypted_text)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether another code generator or passkey would remain."""
        others = Authenticator.objects.filter(user_id=authenticator.user_id, type__in=STRONG_FACTORS)
        return bool(others.exclude(pk=authenticator.pk).exists())
