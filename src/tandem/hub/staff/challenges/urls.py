"""The addresses of challenges."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.challenges import deeds, pages

urlpatterns = [
    path("", pages.listed, name="challenges"),
    path("raise/", pages.raise_one, name="challenge_raise"),
    path("<slug:reference>/", pages.one, name="challenge"),
    path("<slug:reference>/do/<slug:deed>/", deeds.do, name="challenge_do"),
    path("<slug:reference>/do/<slug:deed>/<int:number>/", deeds.do, name="challenge_do_action"),
    path("<slug:reference>/correct/<int:event>/", deeds.correct, name="challenge_correct"),
]
