"""The addresses of readers' comments."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.comments import views

urlpatterns = [
    path("", views.list_comments, name="comments"),
    path("<str:reference>/", views.comment, name="comment"),
    path("<str:reference>/correct/", views.change, name="comment_correct"),
    path("<str:reference>/take-down/", views.remove, name="comment_remove"),
    path("<str:reference>/answer/", views.reply, name="comment_answer"),
]
