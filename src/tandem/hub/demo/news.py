"""Harrowmere's news, invented from the first word to the last, published by the newsroom's own deeds."""

from __future__ import annotations

import io
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.files.images import ImageFile
from PIL import Image, ImageDraw

from tandem.hub.accounts.models import User
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo import worked_example
from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.holds import put_hold
from tandem.hub.newsroom.models import Desk, Photograph, Story

__all__ = ["write_the_news"]

_SIZE = (1600, 900)
_POLL = timedelta(days=24)


@dataclass(frozen=True, slots=True)
class _Told:
    slug: str
    title: str
    lead: str
    topics: tuple[str, ...]
    text: str
    quote: tuple[str, str] | None = None
    published: bool = True


_STORIES = (
    _Told(
        "what-happens-when-you-ring",
        "What happens when you ring about a child",
        "Harrowmere’s front door explains who answers, what they ask, and when you hear back.",
        ("The front door",),
        "<p>Somebody who works with children answers. They ask what you saw, who the child is if you know, and how you "
        "can be reached safely.</p><p>You need not be sure. You need not give your name. If a child is in danger now, "
        "ring 999 first.</p>",
    ),
    _Told(
        "partners-promise-to-answer",
        "Partners promise to say what became of it",
        "Whoever raises a concern in Harrowmere will be told what was decided, where that is safe.",
        ("The partnership", "The front door"),
        "<p>The council, the hospitals, the police and the schools of Harrowmere have agreed that nobody who speaks up "
        "should be left wondering.</p><p>What can be told depends on who asked: a teacher who works with the child is "
        "told what a neighbour is not.</p>",
        ("The silence was the worst of it. Now I know that it was read.", "A school nurse in Harrowmere"),
    ),
    _Told(
        "summer-at-the-boathouse",
        "Summer at the old boathouse",
        "A place to go in the holidays, run by young people themselves.",
        ("Young people",),
        "<p>The boathouse by the weir opens every weekday of the summer holidays. Somebody to talk to is always there, "
        "and nobody asks why you came.</p><p>Sixty young people came last year.</p>",
        published=False,
    ),
)


def write_the_news(*, now: datetime) -> None:
    """Write, check and publish; the last of Harrowmere’s waits for its check. The worked example has its own desk."""
    writer, checker, editor = (
        User.objects.get(memberships__role=f"newsroom_{part}") for part in ("writer", "checker", "editor")
    )
    desk = Desk.objects.get()
    desk.title, desk.invented = "News from Harrowmere", True
    with _as(writer), acting(Verb.DEMO_SEEDED, on=desk):
        desk.draft_title = desk.title
        desk.save()
        picture = _draw(writer)
    for told in _STORIES:
        story = _written(told, desk, writer, picture)
        if told.published:
            _publish(story, checker, editor, now=now)
        else:
            _hold(story, checker, now=now)
    _write_the_worked_example(desk, writer, checker, editor, now=now)


def _write_the_worked_example(beside: Desk, writer: User, *others: User, now: datetime) -> None:
    with _as(writer):
        desk = worked_example.open_desk(beside)
        numbers = worked_example.take_evidence(writer, now=now)
    for told in worked_example.stories():
        with _as(writer), acting(Verb.DEMO_SEEDED, on=desk):
            story = worked_example.write(told, desk, numbers, writer)
            story.get_workflow().start(story, writer)
        _publish(story, *others, now=now)


def _hold(story: Story, checker: User, *, now: datetime) -> None:
    with _as(checker):
        put_hold(
            "pre_election",
            on=story,
            reason="A by-election in Weir ward, where the boathouse is: nothing of what the council offers there.",
            note="Ask the council’s election office before anything is let through.",
            until=now + _POLL,
            by=checker,
            now=now,
        )


def _publish(story: Story, *others: User, now: datetime) -> None:
    for by in others:
        with _as(by):
            take_step(Story.objects.get(pk=story.pk), by=by, now=now)


def _as(user: User) -> AbstractContextManager[None]:
    return on_behalf(Behalf("the demo", "", user.pk, user.agency_id))


def _written(told: _Told, desk: Desk, writer: User, picture: Photograph) -> Story:
    body: list[tuple[str, object]] = [("paragraph", told.text)]
    if told.quote:
        body.append(("quote", dict(zip(("words", "said"), told.quote, strict=True))))
    with _as(writer), acting(Verb.DEMO_SEEDED, on=desk):
        story: Story = desk.add_child(
            instance=Story(
                title=told.title,
                slug=told.slug,
                lead=told.lead,
                body=body,
                picture=picture if told.slug == _STORIES[1].slug else None,
                owner=writer,
                live=False,
            )
        )
        story.topics.add(*told.topics)
        story.save_revision(user=writer)
        story.get_workflow().start(story, writer)
    return story


def _draw(writer: User) -> Photograph:
    """Hills, a river and a bridge: shapes, and no child."""
    drawn = Image.new("RGB", _SIZE, "#e3f0f1")
    pen = ImageDraw.Draw(drawn)
    pen.ellipse((1180, 120, 1340, 280), fill="#fff3d6")
    pen.ellipse((-400, 380, 1000, 1500), fill="#1f6b3a")
    pen.ellipse((700, 440, 2100, 1600), fill="#0b5a66")
    pen.polygon(((640, 900), (760, 560), (860, 560), (1080, 900)), fill="#e8f4ec")
    pen.rectangle((420, 560, 1220, 600), fill="#8a5a00")
    for at in range(460, 1200, 120):
        pen.rectangle((at, 600, at + 22, 720), fill="#8a5a00")
    made = io.BytesIO()
    drawn.save(made, "PNG")
    photograph: Photograph = Photograph.objects.create(
        title="The bridge at Harrowmere",
        alt="A wooden bridge between hills, drawn in flat shapes",
        credit="Drawn for this demonstration",
        uploaded_by_user=writer,
        file=ImageFile(io.BytesIO(made.getvalue()), name="harrowmere-bridge.png"),
    )
    return photograph
