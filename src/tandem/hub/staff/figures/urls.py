"""Addresses of the figures, within ``staff:``; both take the first and last day as ``since`` and ``until``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.figures import pages

urlpatterns = [
    path("figures/", pages.show, name="figures"),
    path("figures/<slug:table>.csv", pages.download, name="figures_csv"),
]
