"""Addresses of the public door."""

from __future__ import annotations

from django.urls import path, register_converter

from tandem.hub.public import sitemaps, views
from tandem.hub.public.news import archive, comments, corrections, subscribing
from tandem.hub.public.news import views as news
from tandem.hub.public.news.converters import KindConverter
from tandem.hub.public.news.evidence import evidence
from tandem.hub.public.news.files import file
from tandem.hub.public.tell import views as telling

app_name = "public"
register_converter(KindConverter, "news_kind")

urlpatterns = [
    path("", views.start, name="start"),
    path("areas/", views.areas, name="areas"),
    path("areas/<str:code>/", views.area, name="area"),
    path("areas/<str:code>/<int:year>.<str:kind>", views.area_download, name="area_download"),
    path("areas/<str:code>/ahead/", views.ahead_first, name="ahead_first"),
    path("areas/<str:code>/ahead/workforce/", views.workforce, name="workforce"),
    path(
        "areas/<str:code>/ahead/workforce/<slug:name>.<str:kind>", views.workforce_download, name="workforce_download"
    ),
    path("areas/<str:code>/ahead/<slug:series>/", views.ahead, name="ahead"),
    path("areas/<str:code>/ahead/<slug:series>/if/", views.scenarios, name="scenarios"),
    path(
        "areas/<str:code>/ahead/<slug:series>/if/<slug:name>.<str:kind>",
        views.scenarios_download,
        name="scenarios_download",
    ),
    path("areas/<str:code>/ahead/<slug:series>/<slug:name>.<str:kind>", views.ahead_download, name="ahead_download"),
    path("areas/<str:code>/<slug:source>/", views.source, name="source"),
    path("areas/<str:code>/<slug:source>/<int:year>/", views.verdict, name="verdict"),
    path("areas/<str:code>/<slug:source>/<int:year>/<slug:name>.<str:kind>", views.download, name="download"),
    path("claims/", views.claims, name="claims"),
    path("claims/140-million/compared/", views.examined, name="examined"),
    path("claims/140-million.json", views.examined_download, name="examined_download"),
    path("claims/<slug:slug>/", views.claim, name="claim"),
    path("track-record/", views.record, name="record"),
    path("track-record.<str:kind>", views.record_download, name="record_download"),
    path("how-we-judge/", views.how_we_judge, name="how_we_judge"),
    path("data/", views.data, name="data"),
    path("data/<slug:key>/", views.table, name="table"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
    path("news/", news.front, name="news"),
    path("news/pictures/<slug:digest>.webp", news.picture, name="news_picture"),
    path("news/<slug:desk>/", news.desk, name="news_desk"),
    path("news/<slug:desk>/feed.<slug:kind>", news.feed, name="news_feed"),
    path("news/files/<slug:digest>.<slug:ending>", file, name="news_file"),
    path("news/<slug:desk>/corrections/", corrections.corrections, name="news_corrections"),
    path("news/<slug:desk>/archive/", archive.archive, name="news_archive"),
    path("news/<slug:desk>/archive/<int:year>/<int:month>/", archive.month, name="news_month"),
    path("news/<slug:desk>/<news_kind:kind>/", news.kind, name="news_kind"),
    path("news/<slug:desk>/subscribe/", subscribing.subscribe, name="news_subscribe"),
    path("news/<slug:desk>/subscribe/confirm/<str:token>/", subscribing.confirm, name="news_confirm"),
    path("news/<slug:desk>/subscribe/leave/<str:token>/", subscribing.leave, name="news_leave"),
    path("news/<slug:desk>/subscribe/never/<str:token>/", subscribing.never, name="news_never"),
    path("news/<slug:desk>/<slug:slug>/", news.story, name="news_story"),
    path("news/<slug:desk>/<slug:slug>/evidence/<int:number>/", evidence, name="news_evidence"),
    path("news/<slug:desk>/<slug:slug>/comment/", comments.comment, name="news_comment"),
    path("tell/", telling.tell, name="tell"),
    path("tell/add/", telling.add, name="tell_add"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("sitemap-<int:number>.xml", sitemaps.part, name="sitemap_part"),
    path("healthz", views.healthz, name="healthz"),
]
