"""The addresses of sealed records that somebody opened in an emergency; their names are within ``staff:``."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.front_door import emergency

urlpatterns = [
    path("", emergency.openings, name="openings"),
    path("<int:pk>/", emergency.review_opening, name="review_opening"),
]
