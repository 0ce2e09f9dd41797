"""Addresses of cases, within ``staff:``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.casework import carry, case, cases, step

urlpatterns = [
    path("", cases.show, name="cases"),
    path("<str:reference>/<int:number>/", case.show, name="case"),
    path("<str:reference>/<int:number>/files/<int:pk>/", case.attached, name="case_file"),
    path("<str:reference>/<int:number>/carry/", carry.carry, name="carry"),
    path("<str:reference>/<int:number>/steps/<slug:kind>/", step.record, name="step"),
]
