"""From writing through a check to readers: three people, one record, and what was checked is what is read."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.models import Picture
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom import actions
from tandem.hub.newsroom.actions import publish_due, send_back, take_down, take_step
from tandem.hub.newsroom.models import LateFault, Story
from tandem.hub.newsroom.rights import Rights

PAGE = "/news/partnership/bridge-open/"


def read(path: str = PAGE, **headers: str) -> Any:
    return Client().get(path, headers=headers)


def deeds() -> list[str]:
    news = Event.objects.filter(verb__startswith="news.").order_by("id")
    return [event.verb for event in news]


def decide(browser: Client, at: str, **said: str) -> Any:
    seen = browser.get(at).context["form"]["seen"].value()
    return browser.post(at, {"seen": seen, "criticises": "no", **said})


def again(story: Story) -> Story:
    return Story.objects.get(pk=story.pk)


def test_a_story_goes_through_three_hands_by_the_pages(staff, write, send, photograph, inside) -> None:
    body = [
        ("paragraph", "<p>It was <b>closed</b> for a year.</p>"),
        ("quote", {"words": "At last.", "said": "The ferryman, today"}),
        ("picture", {"picture": photograph, "caption": "From the east"}),
    ]
    story = send(write(body=body, picture=photograph))
    at = f"/staff/news/{story.pk}/"
    assert read().status_code == 404
    writer, checker, editor = (inside(staff[role]) for role in ("writer", "checker", "editor"))
    assert b"Waits for you" not in writer.get("/staff/news/").content
    assert b"Waits for you" in checker.get("/staff/news/").content
    assert writer.post(at, {"agreed": "yes"}).status_code == 403
    assert editor.post(at, {"agreed": "yes"}).status_code == 403
    read_first = checker.get(at).content.decode()
    for words in ("At last.", "/news/partnership/bridge-open/", "Roads", ">A bridge over a river<"):
        assert words in read_first
    assert decide(checker, at, agreed="no").status_code == 422
    assert checker.post(at, {"agreed": "yes"}).status_code == 422
    assert decide(checker, at, agreed="yes").status_code == 302
    assert read().status_code == 404
    assert decide(editor, at, agreed="yes").status_code == 302
    page = read().content.decode()
    for words in ("The bridge is open", "It opened on Monday.", "<b>closed</b>", "At last.", "The ferryman, today"):
        assert words in page
    assert page.count('alt="A bridge over a river"') == 2
    assert "Wenna Drawn" in page
    assert "data-block-key" not in page
    assert "Roads" in page
    for listed in (
        "/news/",
        "/news/partnership/",
        "/news/partnership/?topic=roads",
        "/news/partnership/?search=CLOSED",
    ):
        assert "The bridge is open" in read(listed).content.decode(), listed
    assert "The bridge is open" not in read("/news/partnership/?search=tunnel").content.decode()
    steps = [Verb.NEWS_SENT_TO_CHECK, Verb.NEWS_CHECKED, Verb.NEWS_PUBLISHED, Verb.NEWS_CHECKED]
    assert deeds() == steps
    assert set(Event.objects.filter(verb=Verb.NEWS_CHECKED).values_list("actor", flat=True)) == {
        staff["checker"].pk,
        staff["editor"].pk,
    }
    for picture in Picture.objects.all():
        assert bytes(picture.content)[8:12] == b"WEBP"
        assert b"Camera Works" not in bytes(picture.content)
        answer = read(f"/news/pictures/{picture.digest}.webp")
        assert answer["Content-Type"] == "image/webp"
        assert answer["Cache-Control"] == "public, max-age=60"
        assert read(answer.request["PATH_INFO"], if_none_match=answer["ETag"]).status_code == 304
    assert read("/news/pictures/none.webp").status_code == 404
    take_down(again(story), by=staff["editor"], reason="A face was in it")
    assert read(answer.request["PATH_INFO"], if_none_match=answer["ETag"]).status_code == 404
    assert not Picture.objects.exists()


def test_a_picture_goes_with_the_last_story_that_shows_it(staff, write, send, photograph) -> None:
    now = timezone.now()

    def out(story: Story) -> None:
        send(story)
        for role in ("checker", "editor"):
            take_step(again(story), by=staff[role], now=now, added=True)

    first, other = (write(slug=slug, picture=photograph) for slug in ("bridge-open", "ferry"))
    out(first)
    out(other)
    assert Picture.objects.count() == 2
    without = again(first).get_latest_revision_as_object()
    without.picture = None
    without.save_revision(user=staff["writer"])
    out(first)
    assert Picture.objects.count() == 2
    take_down(again(other), by=staff["editor"], reason="A face was in it")
    assert not Picture.objects.exists()
    assert read().status_code == 200


def test_what_is_sent_back_is_checked_again_whoever_sent_it_back(staff, write, send, inside) -> None:
    story, now = send(write()), timezone.now()
    writer, at = inside(staff["writer"]), f"/edit/pages/{story.pk}/edit/"
    assert Rights(staff["writer"], story).can_delete() is False
    take_step(story, by=staff["checker"], now=now)
    send_back(again(story), by=staff["editor"], reason="Name no school.")
    assert b"Name no school." in writer.get("/staff/news/").content
    part = {
        "deleted": "",
        "order": "0",
        "type": "quote",
        "id": "",
        "value-words": "At last.",
        "value-said": "The ferryman",
    }
    form = {"title": "The bridge", "slug": "bridge-open", "topics": "", "body-count": "1"}
    form |= {f"body-0-{name}": said for name, said in part.items()}
    writer.post(at, {**form, "lead": "Words that nobody checked.", "action-submit": "yes"})
    assert again(story).current_workflow_task.name == "Safeguarding check"
    assert again(story).get_latest_revision_as_object().lead == "Words that nobody checked."
    with pytest.raises(PermissionDenied):
        take_step(again(story), by=staff["editor"], now=now)
    assert b"Name no school." not in writer.get("/staff/news/").content
    writer.post(at, {**form, "action-cancel-workflow": "yes"})
    assert again(story).current_workflow_task is None
    assert deeds() == [
        Verb.NEWS_SENT_TO_CHECK,
        Verb.NEWS_CHECKED,
        Verb.NEWS_SENT_BACK,
        Verb.NEWS_SENT_TO_CHECK,
        Verb.NEWS_CHECK_STOPPED,
    ]
    assert Rights(staff["writer"], again(story)).can_delete()


def test_a_decision_is_about_what_was_read(staff, write, send, inside) -> None:
    story, checker = send(write()), inside(staff["checker"])
    at = f"/staff/news/{story.pk}/"
    seen = checker.get(at).context["form"]["seen"].value()
    changed = again(story).get_latest_revision_as_object()
    changed.lead = "Another lead."
    changed.save_revision(user=staff["writer"])
    refused = checker.post(at, {"agreed": "yes", "criticises": "no", "seen": seen})
    assert refused.status_code == 422
    assert "has gone on since" in refused.content.decode()
    assert again(story).current_workflow_task.name == "Safeguarding check"
    newest = refused.context["form"]["seen"].value()
    assert checker.post(at, {"agreed": "yes", "criticises": "no", "seen": newest}).status_code == 302


def test_whoever_wrote_any_of_it_takes_no_step(staff, write, send, person) -> None:
    story = write()
    earlier = story.get_latest_revision_as_object()
    earlier.lead = "By somebody who checks."
    earlier.save_revision(user=staff["checker"])
    story.get_latest_revision_as_object().save_revision(user=staff["writer"])
    send(again(story))
    with pytest.raises(InputError, match="Somebody else"):
        take_step(again(story), by=staff["checker"], now=timezone.now())
    take_step(again(story), by=person("newsroom_checker"), now=timezone.now())


def test_nobody_takes_two_steps_and_what_is_checked_stands_still(staff, write, send, person) -> None:
    from tandem.hub.accounts.models import RoleMembership

    day = timezone.localdate() - timedelta(days=9)
    for role in ("newsroom_checker", "newsroom_editor"):
        RoleMembership.objects.create(user=staff["writer"], role=role, since=day)
    RoleMembership.objects.create(user=staff["checker"], role="newsroom_editor", since=day)
    story, now = send(write()), timezone.now()
    with pytest.raises(InputError, match="Somebody else"):
        take_step(story, by=staff["writer"], now=now)
    with pytest.raises(PermissionDenied):
        take_step(story, by=staff["editor"], now=now)
    assert story.get_lock().for_user(staff["writer"])
    take_step(story, by=staff["checker"], now=now)
    with pytest.raises(InputError, match="Somebody else"):
        take_step(again(story), by=staff["checker"], now=now)
    send_back(again(story), by=staff["editor"], reason="Name no school.")
    assert again(story).get_lock() is None
    with pytest.raises(InputError, match="waits for nobody"):
        take_step(again(story), by=staff["editor"], now=now)
    assert not Published.objects.exists()


def test_a_time_to_come_is_kept_by_the_worker_and_can_be_stopped(staff, write, send) -> None:
    now = timezone.now()
    story, other = (send(write(slug=slug)) for slug in ("bridge-open", "ferry"))
    for each in (story, other):
        take_step(each, by=staff["checker"], now=now)
        with pytest.raises(InputError, match="past"):
            take_step(again(each), by=staff["editor"], now=now, at=now)
        take_step(again(each), by=staff["editor"], now=now, at=now + timedelta(hours=1))
    assert publish_due(now + timedelta(minutes=59)) == 0
    assert not Rights(staff["writer"], again(other)).can_delete()
    take_down(again(other), by=staff["editor"], reason="Not yet")
    Revision = type(again(story).latest_revision)
    Revision.objects.exclude(approved_go_live_at=None).update(approved_go_live_at=now - timedelta(minutes=1))
    story.revisions.update(content=again(story).latest_revision.content | {"go_live_at": None})
    assert read().status_code == 404
    assert publish_due(now) == 1
    assert publish_due(now) == 0
    assert [each.slug for each in Published.objects.all()] == ["bridge-open"]
    assert read().status_code == 200
    with pytest.raises(InputError, match="Say why"):
        take_down(again(story), by=staff["editor"], reason=" ")
    with pytest.raises(PermissionDenied):
        take_down(again(story), by=staff["writer"], reason="x")
    take_down(again(story), by=staff["editor"], reason="A name was in it")
    assert read().status_code == 410
    assert "This story was taken down" in read().content.decode()
    assert deeds().count(Verb.NEWS_TIMED) == 2
    assert deeds()[-1] == Verb.NEWS_TAKEN_DOWN
    # The time that was set before it was taken down holds no longer.
    send(again(other))
    for role in ("checker", "editor"):
        take_step(again(other), by=staff[role], now=now)
    assert read("/news/partnership/ferry/").status_code == 200


def test_what_is_stopped_while_figures_are_worked_out_is_not_published(staff, write, send, monkeypatch) -> None:
    now, slugs = timezone.now(), ("ferry", "quay", "bridge-open")
    stories = {slug: send(write(slug=slug)) for slug in slugs}
    for minutes, each in enumerate(stories.values()):
        take_step(each, by=staff["checker"], now=now)
        take_step(again(each), by=staff["editor"], now=now, at=now + timedelta(hours=1))
        content = again(each).latest_revision.content | {"go_live_at": None}
        timed = each.revisions.filter(pk=again(each).scheduled_revision.pk)
        timed.update(content=content, approved_go_live_at=now - timedelta(minutes=9 - minutes))
    figures = iter(["ferry"])

    def worked_out(story: Story, **_: Any) -> None:
        if story.slug == next(figures, None):
            for slug in ("ferry", "quay"):
                take_down(again(stories[slug]), by=staff["editor"], reason="Not yet")

    monkeypatch.setattr(actions, "brought_up", worked_out)
    assert publish_due(now) == 1
    assert [each.slug for each in Published.objects.all()] == ["bridge-open"]
    assert not again(stories["ferry"]).live


def test_a_story_that_cannot_be_published_keeps_no_other_back(staff, write, send, photograph, inside) -> None:
    now = timezone.now()
    broken, whole = write(slug="ferry", picture=photograph), write()
    for each in (broken, whole):
        send(each)
        take_step(again(each), by=staff["checker"], now=now)
        take_step(again(each), by=staff["editor"], now=now, at=now + timedelta(hours=1))
        each.revisions.update(content=again(each).latest_revision.content | {"go_live_at": None})
    photograph.file.delete(save=False)
    type(again(whole).latest_revision).objects.exclude(approved_go_live_at=None).update(approved_go_live_at=now)
    assert publish_due(now + timedelta(seconds=1)) == 1
    assert [each.slug for each in Published.objects.all()] == ["bridge-open"]
    assert again(broken).scheduled_revision
    assert publish_due(now + timedelta(seconds=31)) == 0
    assert deeds().count(Verb.NEWS_NOT_PUBLISHED) == 1
    type(again(broken).scheduled_revision).objects.update(approved_go_live_at=now - timedelta(minutes=3))
    assert "file that it shows is lost" in inside(staff["editor"]).get("/staff/news/").content.decode()
    take_down(again(broken), by=staff["editor"], reason="Its picture is lost.")
    assert not LateFault.objects.exists()
