"""Writing a page of the newsroom as its writer saves it, and having two others publish it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from tandem.hub.accounts.models import User
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo.portraits import portrait_of
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Story as Read
from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.models import Desk, Story, page_type
from tandem.hub.newsroom.replying import criticised_by

__all__ = ["acting_as", "date_back", "publish_page", "write_page"]


def write_page(
    desk: Desk,
    by: User,
    *,
    body: Iterable[tuple[str, object]],
    topics: Iterable[str] = (),
    kind: Kind = Kind.NEWS,
    signed: Mapping[str, str] | None = None,
    **said: Any,
) -> Story:
    """A page of a kind, with everything ``said`` by the names of its fields; ``signed`` by whom, with a portrait."""
    if signed:
        said |= {**signed, "portrait": portrait_of(signed["name"], by)}
    story: Story = desk.add_child(instance=page_type(kind)(**said, body=list(body), owner=by, live=False))
    story.topics.add(*topics)
    story.save_revision(user=by)
    return story


def publish_page(story: Story, *others: User, now: datetime) -> None:
    """Have each of the others take the step that the page waits for."""
    for by in others:
        with acting_as(by):
            named = bool(criticised_by(story))
            take_step(Story.objects.get(pk=story.pk).specific, by=by, now=now, criticises=named)


def date_back(story: Story, to: datetime) -> None:
    """Have readers find a published page as if it had come out then: a newsroom's news is not all of one day."""
    with acting(Verb.DEMO_SEEDED, on=story):
        Story.objects.filter(pk=story.pk).update(first_published_at=to)
        Read.objects.filter(page=story.pk).update(published=to, changed=to)


def acting_as(user: User) -> AbstractContextManager[None]:
    """What is done within is recorded as done by them, in the demo."""
    return on_behalf(Behalf("the demo", "", user.pk, user.agency_id))
