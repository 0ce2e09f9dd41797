"""The addresses of evidence."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.evidence import pages

urlpatterns = [
    path("", pages.listed, name="evidence"),
    path("take/", pages.take, name="evidence_take"),
    path("<int:pk>/", pages.one, name="evidence_one"),
]
