"""Addresses of plans; each is named by its reference."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.plans import pages

urlpatterns = [
    path("", pages.listed, name="plans"),
    path("send/", pages.send, name="plan_send"),
    path("<str:reference>/", pages.show, name="plan"),
    path("<str:reference>/<slug:key>.<slug:kind>", pages.file, name="plan_file"),
    path("<str:reference>/briefings/<int:pk>/", pages.briefing, name="plan_briefing"),
    path("<str:reference>/delete/", pages.delete, name="plan_delete"),
]
