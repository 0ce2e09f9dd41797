"""Two who decide at one moment decide one after the other, and who comes second asks again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.news.models import Desk as PublishedDesk
from tandem.hub.newsroom import actions, corrections, replies
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.desks import agree, change_desk
from tandem.hub.newsroom.law_models import Criticised, StoryCorrection
from tandem.hub.newsroom.models import Desk, Story

PAGE = "/news/partnership/bridge-open/"
WRONG = {"wrong": "It said Sunday.", "says": "It opened on Monday."}


def again(story: Story) -> Story:
    return Story.objects.get(pk=story.pk)


@pytest.fixture
def changed(write: Any, out: Any, staff: dict[str, Any]) -> Story:
    """A story that readers have seen, changed by its writer."""
    story = out(write())
    story.get_latest_revision_as_object().save_revision(user=staff["writer"])
    return again(story)


def test_a_correction_is_not_written_nor_anybody_withdrawn_once_it_is_sent(changed, send, staff, monkeypatch) -> None:
    """Sent while whoever writes waits for the lock."""
    now, still = timezone.now(), corrections.stand_still
    named = replies.name(changed, who="The pilot", about="He slept.", by=staff["writer"], now=now)

    def sent(story: Story) -> Story:
        if again(story).current_workflow_state is None:
            send(again(story))
        return still(story)

    for module, deed in (
        (corrections, lambda: corrections.write(changed, **WRONG, by=staff["writer"], now=now)),
        (replies, lambda: replies.withdraw(named, by=staff["writer"])),
    ):
        monkeypatch.setattr(module, "stand_still", sent)
        with pytest.raises(InputError, match=r"No correction can be written now|on its way"):
            deed()
        # What was refused is undone, and so is that it was sent.
        assert again(changed).current_workflow_state is None
    assert Criticised.objects.exists()
    assert not StoryCorrection.objects.filter(published=None).exists()


def test_whoever_decides_while_it_is_published_waits_for_it(
    changed, send, staff, monkeypatch, *, django_db_blocker
) -> None:
    now, told = timezone.now(), actions.as_told
    words = change_desk(Desk.objects.get(), title="Our news", about="", order=0, by=staff["editor"], now=now)
    send(changed)
    take_step(again(changed), by=staff["checker"], now=now)
    deeds: tuple[Callable[[], object], ...] = (
        lambda: take_down(again(changed), by=staff["editor"], reason="A name was in it."),
        lambda: corrections.write(again(changed), **WRONG, by=staff["writer"], now=now),
        lambda: agree(words, by=staff["checker"], now=now),
    )

    def beside(deed: Callable[[], object]) -> None:
        with django_db_blocker.unblock(), suppress(InputError):
            deed()
            connection.close()

    others = [threading.Thread(target=beside, args=(deed,)) for deed in deeds]

    def begun(*said: Any, **more: Any) -> Any:
        for each in others:
            each.start()
        time.sleep(0.5)
        assert all(each.is_alive() for each in others)
        return told(*said, **more)

    monkeypatch.setattr(actions, "as_told", begun)
    take_step(again(changed), by=staff["editor"], now=now, added=True)
    for each in others:
        each.join(timeout=20)
    assert not any(each.is_alive() for each in others)
    assert Client().get(PAGE).status_code == 410
    assert not again(changed).live
    assert (Desk.objects.get().title, PublishedDesk.objects.get().title) == ("Our news", "Our news")
