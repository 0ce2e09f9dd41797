"""Addresses for keeping accounts and agencies; their names are within ``staff:``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.keeping import account, accounts, agencies, agency, attesting

urlpatterns = [
    path("accounts/", accounts.listed, name="accounts"),
    path("accounts/invite/", accounts.invite, name="account_invite"),
    path("accounts/attest/", attesting.attest, name="attest"),
    path("accounts/<int:pk>/", account.shown, name="account"),
    path("accounts/<int:pk>/roles/", account.roles, name="account_roles"),
    path("accounts/<int:pk>/suspend/", account.suspend, name="account_suspend"),
    path("accounts/<int:pk>/restore/", account.restore, name="account_restore"),
    path("accounts/<int:pk>/reinstate/", account.reinstate, name="account_reinstate"),
    path("accounts/<int:pk>/reset/", account.reset, name="account_reset"),
    path("accounts/<int:pk>/invitation/", account.invitation, name="account_invitation"),
    path("agencies/", agencies.listed, name="agencies"),
    path("agencies/add/", agencies.add, name="agency_add"),
    path("agencies/<int:pk>/", agency.shown, name="agency"),
    path("agencies/<int:pk>/rename/", agency.rename, name="agency_rename"),
    path("agencies/<int:pk>/duty/", agency.duty, name="agency_duty"),
    path("agencies/<int:pk>/place/", agency.place, name="agency_place"),
    path("agencies/<int:pk>/close/", agency.close, name="agency_close"),
]
