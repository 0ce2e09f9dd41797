"""Addresses for keeping accounts and agencies; their names are within ``staff:``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.keeping import (
    account,
    accounts,
    agencies,
    agency,
    answer_times,
    attesting,
    conflicts,
    domains,
    systems,
)

urlpatterns = [
    path("accounts/", accounts.listed, name="accounts"),
    path("accounts/invite/", accounts.invite, name="account_invite"),
    path("conflicts/", conflicts.own, name="conflicts"),
    path("conflicts/all/", conflicts.all_of_them, name="all_conflicts"),
    path("conflicts/possible/<int:pk>/", conflicts.decide, name="conflict_decide"),
    path("conflicts/<int:pk>/end/", conflicts.end, name="conflict_end"),
    path("conflicts/closings/<int:pk>/end/", conflicts.end_by_hand, name="closing_end"),
    path("accounts/attest/", attesting.attest, name="attest"),
    path("accounts/<int:pk>/", account.shown, name="account"),
    path("accounts/<int:pk>/roles/", account.roles, name="account_roles"),
    path("accounts/<int:pk>/suspend/", account.suspend, name="account_suspend"),
    path("accounts/<int:pk>/restore/", account.restore, name="account_restore"),
    path("accounts/<int:pk>/reinstate/", account.reinstate, name="account_reinstate"),
    path("accounts/<int:pk>/reset/", account.reset, name="account_reset"),
    path("accounts/<int:pk>/invitation/", account.invitation, name="account_invitation"),
    path("answer-times/", answer_times.shown, name="answer_times"),
    path("answer-times/propose/", answer_times.propose, name="answer_times_propose"),
    path("answer-times/<int:pk>/", answer_times.settle, name="answer_times_settle"),
    path("agencies/", agencies.listed, name="agencies"),
    path("agencies/add/", agencies.add, name="agency_add"),
    path("agencies/<int:pk>/", agency.shown, name="agency"),
    path("agencies/<int:pk>/rename/", agency.rename, name="agency_rename"),
    path("agencies/<int:pk>/duty/", agency.duty, name="agency_duty"),
    path("agencies/<int:pk>/place/", agency.place, name="agency_place"),
    path("agencies/<int:pk>/close/", agency.close, name="agency_close"),
    path("agencies/<int:pk>/domains/", domains.listed, name="agency_domains"),
    path("agencies/domains/<int:pk>/end/", domains.end, name="agency_domain_end"),
    path("agencies/<int:pk>/systems/", systems.listed, name="systems"),
    path("agencies/<int:pk>/systems/connect/", systems.connect, name="system_connect"),
    path("systems/<int:pk>/confirm/", systems.confirm, name="system_confirm"),
    path("systems/<int:pk>/revoke/", systems.revoke, name="system_revoke"),
]
