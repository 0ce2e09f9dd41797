"""Addresses for keeping what only an installation with cases has; their names are within ``staff:``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.keeping import answer_times, conflicts, domains, systems

urlpatterns = [
    path("conflicts/", conflicts.own, name="conflicts"),
    path("conflicts/all/", conflicts.all_of_them, name="all_conflicts"),
    path("conflicts/possible/<int:pk>/", conflicts.decide, name="conflict_decide"),
    path("conflicts/<int:pk>/end/", conflicts.end, name="conflict_end"),
    path("conflicts/closings/<int:pk>/end/", conflicts.end_by_hand, name="closing_end"),
    path("answer-times/", answer_times.shown, name="answer_times"),
    path("answer-times/propose/", answer_times.propose, name="answer_times_propose"),
    path("answer-times/<int:pk>/", answer_times.settle, name="answer_times_settle"),
    path("agencies/<int:pk>/domains/", domains.listed, name="agency_domains"),
    path("agencies/domains/<int:pk>/end/", domains.end, name="agency_domain_end"),
    path("agencies/<int:pk>/systems/", systems.listed, name="systems"),
    path("agencies/<int:pk>/systems/connect/", systems.connect, name="system_connect"),
    path("systems/<int:pk>/confirm/", systems.confirm, name="system_confirm"),
    path("systems/<int:pk>/revoke/", systems.revoke, name="system_revoke"),
]
