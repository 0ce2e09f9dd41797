"""The private door's addresses."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path

from tandem.hub.staff import views
from tandem.hub.staff.front_door import emergency

app_name = "staff"

urlpatterns = [
    path("", views.start, name="start"),
    path("audit/", views.audit, name="audit"),
    path("", include("tandem.hub.staff.figures.urls")),
    path("emergency-openings/", emergency.openings, name="openings"),
    path("emergency-openings/<int:pk>/", emergency.review_opening, name="review_opening"),
    path("cases/", include("tandem.hub.staff.casework.urls")),
    path("front-door/", include("tandem.hub.staff.front_door.urls")),
    path("exports/", include("tandem.hub.staff.exports.urls")),
    path("plans/", include("tandem.hub.staff.plans.urls")),
    path("evidence/", include("tandem.hub.staff.evidence.urls")),
    path("returns/", include("tandem.hub.staff.returns.urls")),
    *([path("news/", include("tandem.hub.staff.news.urls"))] if settings.NEWSROOM else []),
    path("comments/", include("tandem.hub.staff.comments.urls")),
    path("", include("tandem.hub.staff.keeping.urls")),
]
