"""The addresses of what tells of a child."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.disclosures import views

urlpatterns = [
    path("", views.list_disclosures, name="disclosures"),
    path("<str:reference>/", views.disclosure, name="disclosure"),
]
