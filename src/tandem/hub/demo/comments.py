"""What readers said about Harrowmere's news, invented; two comments wait for the moderator, one of which discloses."""

from __future__ import annotations

from datetime import datetime, timedelta

from tandem.hub.accounts.models import User
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.comments.actions import answer, publish
from tandem.hub.comments.answering import write_answer
from tandem.hub.comments.envelopes import KIND, take_in
from tandem.hub.comments.models import Comment
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.letterbox.phrases import new_reference
from tandem.hub.news.models import Story

__all__ = ["say_something"]

_STORY = "partners-promise-to-answer"
_SAID = (
    ("A childminder", "I rang last year and heard nothing. If they now say what became of it, more of us will ring."),
    ("", "Well done. Now keep it up when the money runs short."),
    ("A grandfather", "Thank Mrs Elsbeth Quarrington at the library, who told my neighbours how to ring."),
    ("Worried", "Children are hurt and nobody comes. What will you do when nobody picks up?"),
)
_PUBLISHED = 2


def say_something(*, now: datetime) -> None:
    """Have readers say something, publish some of it and answer it."""
    story = Story.objects.get(slug=_STORY)
    moderator = User.objects.get(memberships__role="newsroom_moderator")
    for number, (said_by, words) in enumerate(_SAID, start=1):
        fields = {"page": story.page, "story": story.title, "said_by": said_by, "words": words, "denied": number == 4}
        take_in(Opened(new_reference(), KIND, fields, now - timedelta(hours=9 - number)))
    with on_behalf(Behalf("the demo", "", moderator.pk, moderator.agency_id)):
        first, *others = Comment.objects.order_by("received")[:_PUBLISHED]
        for comment in (first, *others):
            publish(comment, marked=comment.words, by=moderator, now=now)
        answer(
            first,
            who="Yetunde Marrowfield",
            post="Partnership manager, Harrowmere",
            words="You will hear. From this month each answer is counted, and the count is published.",
            by=moderator,
            now=now,
        )
    director = User.objects.get(memberships__role="director")
    with on_behalf(Behalf("the demo", "", director.pk, director.agency_id)):
        words = "It will be kept up: the money for it is set aside for three years, and we will say so each March."
        write_answer(others[0], post="Director of children’s services", words=words, by=director, now=now)
