"""Addresses of the public door."""

from __future__ import annotations

from django.urls import path

from tandem.hub.public import views
from tandem.hub.public.tell import views as telling

app_name = "public"

urlpatterns = [
    path("", views.start, name="start"),
    path("areas/", views.areas, name="areas"),
    path("areas/<str:code>/", views.area, name="area"),
    path("areas/<str:code>/<int:year>.<str:kind>", views.area_download, name="area_download"),
    path("areas/<str:code>/<slug:source>/", views.source, name="source"),
    path("areas/<str:code>/<slug:source>/<int:year>/", views.verdict, name="verdict"),
    path("areas/<str:code>/<slug:source>/<int:year>/<slug:name>.<str:kind>", views.download, name="download"),
    path("claims/", views.claims, name="claims"),
    path("claims/<slug:slug>/", views.claim, name="claim"),
    path("how-we-judge/", views.how_we_judge, name="how_we_judge"),
    path("data/", views.data, name="data"),
    path("data/<slug:key>/", views.table, name="table"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
    path("tell/", telling.tell, name="tell"),
    path("tell/add/", telling.add, name="tell_add"),
    path("healthz", views.healthz, name="healthz"),
]
