"""Addresses of checked returns. A check is named by its reference, a child never."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.returns import ahead, census, pages

urlpatterns = [
    path("", pages.listed, name="returns"),
    path("check/", pages.ask, name="return_ask"),
    path("compare/", pages.compare, name="return_compare"),
    path("ahead/", ahead.ask, name="return_ahead"),
    path("census/", census.make, name="return_census"),
    path("<str:reference>/", pages.show, name="return"),
    path("<str:reference>/rules/<str:code>/", pages.rule, name="return_rule"),
    path("<str:reference>/children/", pages.children, name="return_children"),
    path("<str:reference>/child/", pages.child, name="return_child"),
    path("<str:reference>/files/<int:pk>/", pages.take_away, name="return_file"),
    path("<str:reference>/take/", pages.take, name="return_take"),
    path("<str:reference>/stop/", pages.stop, name="return_stop"),
    path("<str:reference>/delete/", pages.delete, name="return_delete"),
]
