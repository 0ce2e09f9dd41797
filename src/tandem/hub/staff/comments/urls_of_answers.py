"""The addresses at which officials answer readers, and somebody else publishes what they wrote."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.comments import answering

urlpatterns = [
    path("", answering.mine, name="comment_answers"),
    path("<int:number>/write/", answering.write, name="comment_answer_write"),
    path("to-publish/", answering.to_publish, name="answers_to_publish"),
    path("to-publish/<int:pk>/", answering.decide, name="answer_decide"),
]
