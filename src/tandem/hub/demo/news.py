"""Harrowmere's news, invented from the first word to the last, published by the newsroom's own deeds."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo import worked_example
from tandem.hub.demo.harrowmere_news import ON_THE_BRIDGE, PAGES, Told
from tandem.hub.demo.heard import hear
from tandem.hub.demo.of_the_board import write_of_the_board
from tandem.hub.demo.pages import acting_as, date_back, publish_page, write_page
from tandem.hub.demo.paper import sheet
from tandem.hub.demo.pictures import picture_of
from tandem.hub.demo.portraits import portrait_of
from tandem.hub.news.kinds import Kind
from tandem.hub.newsroom.holds import put_hold
from tandem.hub.newsroom.models import Desk, Photograph, Story

__all__ = ["write_the_news"]

_POLL = timedelta(days=24)
_OF_THE_BOARD = timedelta(days=2)
"""How long ago readers were told of the board: of its last challenge, and before what leads."""
_APART = timedelta(days=4)
"""From one story of the worked example to the next."""
_EVENING = time(18)


def write_the_news(*, now: datetime) -> None:
    """Write, check and publish; the last of Harrowmere’s waits for its check. The worked example has its own desk."""
    writer, checker, editor = (
        User.objects.get(memberships__role=f"newsroom_{part}") for part in ("writer", "checker", "editor")
    )
    desk = Desk.objects.get()
    desk.title, desk.invented = "News from Harrowmere", True
    with acting_as(writer), acting(Verb.DEMO_SEEDED, on=desk):
        desk.draft_title = desk.title
        desk.save()
        picture = picture_of("bridge", by=writer)
    _tell_of_the_board(desk, writer, checker, editor, now=now)
    for told in PAGES:
        story = _written(told, desk, writer, picture, now=now)
        if told.published:
            _bring_out(story, writer, checker, editor, now=now, told=now - timedelta(days=told.days_ago))
        else:
            _hold(story, checker, now=now)
    _write_the_worked_example(desk, writer, checker, editor, now=now)


def _tell_of_the_board(desk: Desk, writer: User, *others: User, now: datetime) -> None:
    told = now - _OF_THE_BOARD
    _bring_out(write_of_the_board(desk, writer, now=told), writer, *others, now=now, told=told)


def _write_the_worked_example(beside: Desk, writer: User, *others: User, now: datetime) -> None:
    with acting_as(writer):
        desk = worked_example.open_desk(beside)
        stories = worked_example.stories()
        numbers = worked_example.take_evidence(writer, now=now - len(stories) * _APART)
    for number, told in enumerate(stories, start=1):
        with acting_as(writer), acting(Verb.DEMO_SEEDED, on=desk):
            story = worked_example.write(told, desk, numbers, writer)
            story.get_workflow().start(story, writer)
        _bring_out(story, writer, *others, now=now, told=now - (len(stories) - number) * _APART)


def _bring_out(story: Story, writer: User, *others: User, now: datetime, told: datetime) -> None:
    """Hear whoever it criticises, and publish it, as if it had come out when it is said to."""
    hear(story, writer, others[-1], now=told)
    publish_page(story, *others, now=now)
    date_back(story, told)


def _hold(story: Story, checker: User, *, now: datetime) -> None:
    with acting_as(checker):
        put_hold(
            "pre_election",
            on=story,
            reason="A by-election in Weir ward, where the boathouse is: nothing of what the council offers there.",
            note="Ask the council’s election office before anything is let through.",
            until=now + _POLL,
            by=checker,
            now=now,
        )


def _written(told: Told, desk: Desk, writer: User, picture: Photograph, *, now: datetime) -> Story:
    body: list[tuple[str, object]] = [("paragraph", told.text)] if told.text else []
    if told.quote:
        body.append(("quote", dict(zip(("words", "said"), told.quote, strict=True))))
    own = _own(told, writer, now=now) | ({"picture": picture} if told.slug == ON_THE_BRIDGE else {})
    with acting_as(writer), acting(Verb.DEMO_SEEDED, on=desk):
        story = write_page(
            desk,
            writer,
            kind=told.kind,
            title=told.title,
            slug=told.slug,
            lead=told.lead,
            body=body,
            topics=told.topics,
            signed=told.by,
            **own,
        )
        story.get_workflow().start(story, writer)
    return story


def _own(told: Told, writer: User, *, now: datetime) -> dict[str, Any]:
    """What pages of its kind alone have, with the day, the paper or the portrait that goes with them."""
    match told.kind:
        case Kind.EVENT:
            day = timezone.localtime(now).date() + timedelta(days=told.in_days)
            starts = timezone.make_aware(datetime.combine(day, _EVENING))
            return {**told.own, "starts": starts, "ends": starts + timedelta(hours=2)}
        case Kind.REPORT:
            lines = ("News from Harrowmere. Invented: nothing told here happened.", told.lead)
            paper = ContentFile(sheet(told.title, lines), name="report.pdf")
            return {**told.own, "year": timezone.localtime(now).year, "document": paper}
        case Kind.PERSON:
            return {**told.own, "picture": portrait_of(told.title, writer)}
    return dict(told.own)
