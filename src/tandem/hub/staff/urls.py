"""The private door's addresses."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path

from tandem.hub.staff import views

app_name = "staff"

urlpatterns = [
    path("", views.start, name="start"),
    path("audit/", views.audit, name="audit"),
    *(
        path(room.path, include(room.urls))
        for room in settings.MADE_OF.rooms
        if settings.NEWSROOM or room.path != "news/"
    ),
]
