"""The addresses of readers' comments."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.comments import answering, views

urlpatterns = [
    path("", views.list_comments, name="comments"),
    path("answers/", answering.mine, name="comment_answers"),
    path("answers/<int:number>/write/", answering.write, name="comment_answer_write"),
    path("answers/to-publish/", answering.to_publish, name="answers_to_publish"),
    path("answers/to-publish/<int:pk>/", answering.decide, name="answer_decide"),
    path("<str:reference>/", views.comment, name="comment"),
    path("<str:reference>/correct/", views.change, name="comment_correct"),
    path("<str:reference>/take-down/", views.remove, name="comment_remove"),
    path("<str:reference>/answer/", views.reply, name="comment_answer"),
]
