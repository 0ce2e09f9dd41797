"""Whom the demo's stories criticise. In Harrowmere they answer; nobody real is ever asked, and readers are told so."""

from __future__ import annotations

from datetime import datetime, timedelta

from tandem.hub.accounts.models import User
from tandem.hub.demo.pages import acting_as
from tandem.hub.newsroom import replies
from tandem.hub.newsroom.models import Criticised, Story
from tandem.hub.newsroom.replying import digest

__all__ = ["hear"]

_ANSWERS = {
    "partners-promise-to-answer": (
        "Harrowmere Council’s front door",
        "A school nurse tells that she never heard what became of what she raised.",
        "She is right, and we are sorry: we read it and did not say so. Whoever raises a concern hears from us now.",
    ),
    "who-sits-at-the-table": (
        "Harrowmere’s hospital",
        "Its doctors and nurses were often missing when others decided what to do about a child.",
        "It was so. Nobody was free to go, and nobody had asked that somebody should be. There is a rota now.",
    ),
}
_NOT_ASKED = {
    "nhs-referrals": (
        "The NHS in Birmingham",
        "The commissioner said that it was not pulling its weight in telling of children at risk.",
    ),
    "140-million": (
        "Birmingham City Council",
        "It approved a part of what the commissioner thought was needed.",
    ),
    "the-board": (
        "Birmingham Safeguarding Children Board",
        "The commissioner called it ineffective, and inspectors had said so before him.",
    ),
    "the-plan": (
        "Birmingham City Council",
        "Its plan had neither the money nor the social workers that it asked for.",
    ),
}
_WHY = "this is a demonstration of software, and it asks nobody real"


def hear(story: Story, writer: User, editor: User, *, now: datetime) -> None:
    """Name whom a story of the demo criticises, with what they answered or why nobody asked them."""
    if said := _ANSWERS.get(story.slug):
        who, about, answer = said
        asked = now - timedelta(days=9)
        until, answered = asked + timedelta(days=3), asked + timedelta(days=1)
        with acting_as(writer):
            each = replies.name(story, who=who, about=about, by=writer, now=now)
            replies.ask(each, asked=asked, until=until, how="telephone", by=writer, now=now)
            replies.record_answer(each, words=answer, answered=answered, by=writer, now=now)
    elif named := _NOT_ASKED.get(story.slug):
        who, about = named
        with acting_as(writer):
            one: Criticised = replies.name(story, who=who, about=about, by=writer, now=now)
        with acting_as(editor):
            replies.go_without(one, reason=_WHY, by=editor, now=now, seen=digest([one]))
