"""Addresses of cases, within ``staff:``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.casework import case, cases, step

urlpatterns = [
    path("", cases.show, name="cases"),
    path("<str:reference>/<int:number>/", case.show, name="case"),
    path("<str:reference>/<int:number>/steps/<slug:kind>/", step.record, name="step"),
]
