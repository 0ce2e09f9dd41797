"""Forms for signing in, with labels that say what to type."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import LoginForm
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.utils.translation import gettext_lazy as _

__all__ = ["ActivateForm", "CodeAgainForm", "CodeForm", "SignInForm"]


class SignInForm(LoginForm):
    """Address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("Work e-mail address")
        _plain(self)


class CodeForm(AuthenticateForm):
    """The second step of signing in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Six digits, or a recovery code")
        _plain(self)


class CodeAgainForm(ReauthenticateForm):
    """A code once more, before something weighty."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Six digits, or a recovery code")
        _plain(self)


class ActivateForm(ActivateTOTPForm):
    """Proof that the app was set up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = _("Six digits from the app")
        _plain(self)


def _plain(form: forms.Form) -> None:
    """No words inside the box: they vanish when one types, and are too pale to read."""
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)
