"""Addresses of the improvement plan."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.improvement import actions, keeping, measures, pages, withdrawing

urlpatterns = [
    path("", pages.listed, name="improvement_plans"),
    path("begin/", keeping.begin, name="improvement_begin"),
    path("<int:pk>/", pages.plan, name="improvement_plan"),
    path("<int:pk>/<slug:key>.csv", pages.file, name="improvement_file"),
    path("<int:pk>/public/", keeping.in_public, name="improvement_public"),
    path("<int:pk>/recommendations/add/", keeping.recommend, name="improvement_recommend"),
    path("<int:pk>/measures/add/", keeping.add_measure, name="improvement_measure_add"),
    path("<int:pk>/actions/add/", keeping.add_action, name="improvement_action_add"),
    path("measures/<int:pk>/", measures.show, name="improvement_measure"),
    path("measures/<int:pk>/measure.<slug:kind>", measures.file, name="improvement_measure_file"),
    path("measures/<int:pk>/readings/add/", measures.write, name="improvement_reading"),
    path("measures/<int:pk>/withdraw/", withdrawing.measure, name="improvement_measure_withdraw"),
    path("readings/<int:pk>/withdraw/", withdrawing.reading, name="improvement_reading_withdraw"),
    path("actions/<int:pk>/", actions.show, name="improvement_action"),
    path("actions/<int:pk>/<slug:deed>/", actions.act, name="improvement_act"),
]
