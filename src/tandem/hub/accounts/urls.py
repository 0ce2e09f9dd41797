"""Signing in and out, and looking after one's own account. allauth's sign-up, e-mail and reset pages do not exist."""

from __future__ import annotations

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from django.conf import settings
from django.urls import path
from django.views.generic import RedirectView

from tandem.hub.accounts import identity_views, views
from tandem.hub.permissions import ENROLLING, PUBLIC, SIGNED_IN, declare

urlpatterns = [
    path("", views.security, name="account_security"),
    path("start/", views.start, name="account_start"),
    # Elsewhere that page has a door of its own, through which a concern can still be sent.
    *([path("shut/", views.shut, name="account_shut")] if settings.ALONE else []),
    path("security/", declare(RedirectView.as_view(pattern_name="account_security"), PUBLIC), name="account_there"),
    path("join/<str:named>/<str:token>/", views.take_up_invitation, name="account_join"),
    path("login/", declare(account.login, PUBLIC), name="account_login"),
    path("login/code/", declare(mfa.authenticate, PUBLIC), name="mfa_authenticate"),
    path("identity/<slug:provider_id>/", identity_views.go, name="openid_connect_login"),
    path("identity/<slug:provider_id>/back/", identity_views.come_back, name="openid_connect_callback"),
    path("logout/", declare(account.logout, PUBLIC), name="account_logout"),
    path("inactive/", declare(account.account_inactive, PUBLIC), name="account_inactive"),
    path("confirm/", declare(account.reauthenticate, ENROLLING), name="account_reauthenticate"),
    path("confirm/code/", declare(mfa.reauthenticate, SIGNED_IN), name="mfa_reauthenticate"),
    path("confirm/key/", declare(passkeys.reauthenticate_webauthn, SIGNED_IN), name="mfa_reauthenticate_webauthn"),
    path("password/", declare(account.password_change, SIGNED_IN), name="account_change_password"),
    path("password/set/", declare(account.password_set, SIGNED_IN), name="account_set_password"),
    path("second-factor/", declare(mfa.index, ENROLLING), name="mfa_index"),
    path("second-factor/app/", declare(totp.activate_totp, ENROLLING), name="mfa_activate_totp"),
    path("second-factor/app/remove/", declare(totp.deactivate_totp, SIGNED_IN), name="mfa_deactivate_totp"),
    path("second-factor/keys/", declare(passkeys.list_webauthn, SIGNED_IN), name="mfa_list_webauthn"),
    path("second-factor/keys/add/", declare(passkeys.add_webauthn, ENROLLING), name="mfa_add_webauthn"),
    path("second-factor/keys/<int:pk>/", declare(passkeys.edit_webauthn, SIGNED_IN), name="mfa_edit_webauthn"),
    path(
        "second-factor/keys/<int:pk>/remove/", declare(passkeys.remove_webauthn, SIGNED_IN), name="mfa_remove_webauthn"
    ),
    path("second-factor/codes/", declare(codes.view_recovery_codes, SIGNED_IN), name="mfa_view_recovery_codes"),
    path(
        "second-factor/codes/new/",
        declare(codes.generate_recovery_codes, SIGNED_IN),
        name="mfa_generate_recovery_codes",
    ),
    path("sessions/<int:pk>/end/", views.end_session, name="account_end_session"),
]
