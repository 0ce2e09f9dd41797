"""Addresses of the figures, within ``staff:``; each takes the first and last day as ``since`` and ``until``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.figures import pages

urlpatterns = [
    path("figures/", pages.show, name="figures"),
    path("figures/<slug:key>.<slug:kind>", pages.everybody_file, name="figures_file"),
    path("figures/agencies/<int:number>/", pages.agency, name="figures_agency"),
    path("figures/agencies/<int:number>/<slug:key>.<slug:kind>", pages.agency_file, name="figures_agency_file"),
]
