"""The addresses of stories on their way."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.news import claims, views

urlpatterns = [
    path("", views.list_stories, name="news"),
    path("<int:pk>/", views.story, name="news_story"),
    path("<int:pk>/claims/<slug:handle>/", claims.waive_claim, name="news_waive"),
    path("<int:pk>/claims/<slug:handle>/take-back/", claims.unwaive, name="news_unwaive"),
    path("<int:pk>/take-down/", views.remove, name="news_remove"),
]
