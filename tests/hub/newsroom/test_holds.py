"""What is held is written, checked and approved, and not published; what a hold kept back goes out by a word alone.

G47: comments close where a court case is under way.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom import actions, replies
from tandem.hub.newsroom.actions import confirm, publish_due, send_back, take_down, take_step
from tandem.hub.newsroom.holding import every_hold, held_of, to_decide
from tandem.hub.newsroom.holds import close_comments, leave, let_through, lift, put_hold
from tandem.hub.newsroom.law_models import Hold, Ruling
from tandem.hub.newsroom.models import Desk, Story
from tandem.hub.outbox.delivery import drain
from tandem.hub.subscribers.digests import new_token, token_digest
from tandem.hub.subscribers.issues import gather_weeks, tell_of_stories
from tandem.hub.subscribers.models import Letter, Subscriber
from tandem.hub.subscribers.sending import GIVE_UP_AFTER

PAGE = "/news/partnership/bridge-open/"
HOUR = timedelta(hours=1)


def again(story: Story) -> Story:
    return Story.objects.get(pk=story.pk)


def verbs() -> list[str]:
    return list(Event.objects.filter(verb__startswith="news.").order_by("id").values_list("verb", flat=True))


@pytest.fixture
def now() -> datetime:
    return timezone.now().replace(microsecond=0)


@pytest.fixture
def held(staff: dict[str, Any], now: datetime) -> Callable[..., Hold]:
    """A hold put by the checker."""

    def put(kind: str = "proceedings", *, on: Any = None, by: str = "checker", **said: Any) -> Hold:
        return put_hold(kind, on=on, reason="A trial in Thornby.", by=staff[by], now=now, **said)

    return put


@pytest.fixture
def to_publish(staff: dict[str, Any], write: Any, send: Any, now: datetime) -> Callable[..., Story]:
    """A story that was checked and waits for its publication."""

    def make(**said: Any) -> Story:
        story = send(write(**said))
        take_step(story, by=staff["checker"], now=now)
        return again(story)

    return make


@pytest.fixture
def out(to_publish: Callable[..., Story], staff: dict[str, Any], now: datetime) -> Callable[..., Story]:
    """A published story."""

    def make(**said: Any) -> Story:
        story = to_publish(**said)
        take_step(story, by=staff["editor"], now=now)
        return again(story)

    return make


def set_back(story: Story, due: datetime) -> None:
    """The time that was set for a story lies in the past now."""
    revision = again(story).scheduled_revision
    revision.content = revision.content | {"go_live_at": None}
    revision.approved_go_live_at = due
    revision.save()


@pytest.mark.parametrize("reach", ["story", "desk", "everything"])
def test_a_held_story_goes_its_way_and_is_not_published(write, send, staff, held, *, now, reach) -> None:
    story = write()
    hold = held(on={"story": story, "desk": Desk.objects.get(), "everything": None}[reach])
    take_step(send(story), by=staff["checker"], now=now)
    with pytest.raises(InputError, match=r"It is held: Live court proceedings\. A trial in Thornby\.") as refused:
        take_step(again(story), by=staff["editor"], now=now)
    assert "somebody lift it" in refused.value.hint
    with pytest.raises(InputError, match="It is held"):
        take_step(again(story), by=staff["editor"], now=now, at=now + HOUR)
    assert again(story).current_workflow_task.name == "Publication"
    lift(hold, reason="The jury was discharged.", by=staff["editor"], now=now)
    take_step(again(story), by=staff["editor"], now=now)
    assert Published.objects.count() == 1


def test_a_hold_reaches_its_own_story_or_desk_and_its_own_days(to_publish, staff, held, now) -> None:
    first, other, early, late, after = (to_publish(slug=slug) for slug in ("bridge-open", "ferry", "a", "b", "c"))
    held(on=other)
    held(on=Desk.objects.get().add_sibling(instance=Desk(title="Elsewhere", slug="elsewhere")))
    held(since=now + HOUR, until=now + 2 * HOUR)
    take_step(first, by=staff["editor"], now=now)
    for each, at in ((early, now + HOUR), (late, now + 2 * HOUR - timedelta(seconds=1))):
        with pytest.raises(InputError, match="It is held"):
            take_step(each, by=staff["editor"], now=now, at=at)
    take_step(after, by=staff["editor"], now=now, at=now + 2 * HOUR)
    assert [each.slug for each in Published.objects.all()] == ["bridge-open"]


@pytest.mark.parametrize("pace", ["at_once", "weekly"])
def test_no_letter_tells_of_what_is_held_since_it_was_published(out, to_publish, staff, held, *, now, pace) -> None:
    """Not though an editor leaves it before readers; what one let through is told of."""
    token = new_token()
    Subscriber.objects.create(
        desk="partnership", address="nora@r.example", address_digest="a", pace=pace, since=now - 9 * 24 * HOUR,
        token=token, token_digest=token_digest(token),
    )  # fmt: skip
    bridge, _quay = (out(slug=slug, title=f"The {slug}") for slug in ("bridge", "quay"))
    ferry = to_publish(slug="ferry", title="The ferry")
    through = held("pre_election", on=ferry, until=now + 30 * 24 * HOUR)
    let_through(ferry, through, reason="It names nobody.", by=staff["editor"], now=timezone.now())
    take_step(again(ferry), by=staff["editor"], now=timezone.now())
    moment = now + (timedelta(days=7) if pace == "weekly" else HOUR)
    tell_of_stories(moment)
    # The week ends on a Monday at seven, which may be this one.
    for soon in (now + 7 * HOUR, moment):
        gather_weeks(soon)
    leave(again(bridge), held(on=bridge), reason="It was read already.", by=staff["editor"], now=timezone.now())
    drain(clock=lambda: moment)
    drain(clock=lambda: moment + timedelta(seconds=2))
    told = "".join(each.body for each in mail.outbox if each.to == ["nora@r.example"])
    assert [f"/{each}/" in told for each in ("bridge", "ferry", "quay")] == [False, True, True]
    drain(clock=lambda: moment + GIVE_UP_AFTER + HOUR)
    assert not Letter.objects.filter(sent=None).exists()


def test_who_puts_a_hold_and_another_lifts_it(write, staff, held, person, now) -> None:
    story, about = write(), {"reason": "It is over.", "now": now}
    with pytest.raises(PermissionDenied):
        held(on=story, by="writer")
    hold = held(on=story)
    for role in ("checker", "editor"):
        with pytest.raises(InputError, match=r"Say why|Somebody else"):
            lift(hold, by=staff[role], **{**about, "reason": " "})
    with pytest.raises(InputError, match="Somebody else lifts"):
        lift(hold, by=staff["checker"], **about)
    with pytest.raises(PermissionDenied):
        lift(hold, by=staff["writer"], **about)
    again(story).get_latest_revision_as_object().save_revision(user=staff["editor"])
    with pytest.raises(InputError, match="Somebody else lifts"):
        lift(hold, by=staff["editor"], **about)
    lift(hold, by=person("newsroom_editor"), **about)
    with pytest.raises(InputError, match="over already"):
        lift(hold, by=person("newsroom_editor"), **about)
    for said in ({"reason": " "}, {"kind": "purdah"}, {"until": now}, {"since": now + HOUR, "until": now + HOUR}):
        asked = {"kind": "charge", "reason": "x", **said}
        with pytest.raises(InputError) as refused:
            put_hold(asked.pop("kind"), on=None, by=staff["editor"], now=now, **asked)
        assert refused.value.hint
    assert verbs() == [Verb.NEWS_HELD, Verb.NEWS_HOLD_LIFTED]
    own, election = person("newsroom_editor"), {"on": None, "reason": "The poll.", "now": now}
    with pytest.raises(InputError, match="Somebody else lets it through"):
        let_through(story, put_hold("pre_election", by=own, **election), by=own, **about)


def test_a_time_that_comes_under_a_hold_publishes_nothing_then_or_after_it(
    to_publish, staff, held, inside, now
) -> None:
    story, due = to_publish(), now - timedelta(minutes=9)
    take_step(story, by=staff["editor"], now=now, at=now + HOUR)
    hold = held(on=story)
    set_back(story, due)
    assert publish_due(now) == 0
    editor = inside(staff["editor"])
    for where in ("/staff/news/", f"/staff/news/{story.pk}/"):
        page = editor.get(where).content.decode()
        assert "under a hold" in page
        assert "A trial in Thornby." in page
    seen = str(again(story).scheduled_revision.pk)
    with pytest.raises(InputError, match="It is held"):
        confirm(again(story), by=staff["editor"], now=now, seen=seen)
    lift(hold, reason="Acquitted.", by=staff["editor"], now=now)
    assert publish_due(now + timedelta(days=9)) == 0
    with pytest.raises(PermissionDenied):
        confirm(again(story), by=staff["checker"], now=now, seen=seen)
    with pytest.raises(InputError, match="nobody’s word"):
        confirm(again(story), by=staff["editor"], now=now, seen="0")
    at = f"/staff/news/{story.pk}/confirm/"
    assert "read it again" in editor.get(at).content.decode()
    assert editor.post(at, {"seen": seen}).status_code == 302
    assert Client().get(PAGE).status_code == 200
    assert verbs()[-3:] == [Verb.NEWS_HOLD_LIFTED, Verb.NEWS_PUBLISHED, Verb.NEWS_CONFIRMED]
    assert "under a hold" not in editor.get("/staff/news/").content.decode()


def test_nobody_confirms_what_is_stopped_while_its_figures_are_worked_out(
    to_publish, staff, held, monkeypatch, now
) -> None:
    story = to_publish()
    take_step(story, by=staff["editor"], now=now, at=now + HOUR)
    lift(held(on=story, since=now - HOUR), reason="Acquitted.", by=staff["editor"], now=now)
    set_back(story, now - timedelta(minutes=9))
    seen = str(again(story).scheduled_revision.pk)

    def worked_out(story: Story, **_: Any) -> None:
        take_down(again(story), by=staff["editor"], reason="A name was in it.")

    monkeypatch.setattr(actions, "brought_up", worked_out)
    with pytest.raises(InputError, match="nobody’s word"):
        confirm(again(story), by=staff["editor"], now=now, seen=seen)
    assert not Published.objects.exists()


def test_a_hold_that_was_over_before_the_time_came_keeps_nothing_back(to_publish, staff, held, now) -> None:
    first, other = to_publish(), to_publish(slug="ferry")
    for each in (first, other):
        take_step(each, by=staff["editor"], now=now, at=now + HOUR)
    lift(held(on=first), reason="A mistake.", by=staff["editor"], now=now)
    Hold.objects.update(since=now - 3 * HOUR, lifted_at=now - HOUR)
    set_back(first, now - HOUR)
    set_back(other, now - HOUR)
    ended = put_hold("charge", on=other, reason="x", by=staff["checker"], now=now, until=now + HOUR)
    Hold.objects.filter(pk=ended.pk).update(since=now - 3 * HOUR, until=now - HOUR + timedelta(seconds=1))
    assert publish_due(now) == 1
    assert [each.slug for each in Published.objects.all()] == ["bridge-open"]
    take_down(again(other), by=staff["editor"], reason="It has to be written anew.")
    assert publish_due(now) == 0


def test_facts_and_emergencies_pass_an_election_by_name_and_only_as_they_stand(
    to_publish, staff, held, inside, now
) -> None:
    story, other = to_publish(), to_publish(slug="ferry")
    election, trial = held("pre_election", until=now + HOUR), held(on=other)
    about = {"reason": "A flood warning.", "now": now}
    for by, under, said in (
        ("editor", election, {**about, "reason": " "}),
        ("editor", trial, about),
    ):
        with pytest.raises(InputError):
            let_through(other, under, by=staff[by], **said)
    with pytest.raises(PermissionDenied):
        let_through(story, election, by=staff["checker"], **about)
    with pytest.raises(InputError, match="not under this hold"):
        let_through(story, trial, by=staff["editor"], **about)
    editor = inside(staff["editor"])
    at = f"/staff/news/{story.pk}/holds/{election.pk}/"
    assert "Facts that people need now" in editor.get(at).content.decode()
    assert editor.post(at, {"reason": "A flood warning."}).status_code == 302
    take_step(again(story), by=staff["editor"], now=timezone.now())
    assert [each.slug for each in Published.objects.all()] == ["bridge-open"]
    assert Ruling.objects.get().by == staff["editor"]
    assert Verb.NEWS_LET_THROUGH in verbs()
    changed = again(story).get_latest_revision_as_object()
    changed.lead = "Vote for the bridge."
    changed.save_revision(user=staff["writer"])
    with pytest.raises(InputError, match="still being written"):
        let_through(again(story), election, by=staff["editor"], **about)
    again(story).get_workflow().start(again(story), staff["writer"])
    take_step(again(story), by=staff["checker"], now=now)
    with pytest.raises(InputError, match="It is held: Pre-election"):
        take_step(again(story), by=staff["editor"], now=now, added=True)


def test_a_draft_let_through_and_sent_back_decides_nothing_about_what_readers_see(
    out, send, staff, held, *, inside, now
) -> None:
    story, hold = out(), held("pre_election")
    undecided = [each.story.pk for each in to_decide(now=timezone.now(), known=every_hold())]
    assert undecided == [story.pk]
    story.get_latest_revision_as_object().save_revision(user=staff["writer"])
    send(again(story))
    said = {"reason": "A flood warning.", "by": staff["editor"]}
    let_through(again(story), hold, **said, now=timezone.now())
    send_back(again(story), by=staff["checker"], reason="Name no school.")
    assert held_of([story.pk], timezone.now()) == {story.pk}
    assert [each.story.pk for each in to_decide(now=timezone.now(), known=every_hold())] == undecided
    send(again(story))
    at = f"/staff/news/{story.pk}/holds/{hold.pk}/"
    assert inside(staff["editor"]).post(at, {"reason": "It was read already."}).status_code == 302
    assert Ruling.objects.last().outcome == "left"
    assert not to_decide(now=timezone.now(), known=every_hold())
    take_step(again(story), by=staff["checker"], now=now)
    with pytest.raises(InputError, match="It is held"):
        take_step(again(story), by=staff["editor"], now=now, added=True)


def test_an_editor_decides_whether_a_published_story_stays(out, staff, held, inside, now) -> None:
    story, editor = out(), inside(staff["editor"])
    hold = held()
    for where in ("/staff/news/", f"/staff/news/holds/{hold.pk}/"):
        page = editor.get(where).content.decode()
        assert "An editor decides of each whether it is taken down or stays." in page
        assert "The bridge is open" in page
    assert Client().get(PAGE).status_code == 200
    with pytest.raises(PermissionDenied):
        leave(story, hold, reason="x", by=staff["checker"], now=now)
    at = f"/staff/news/{story.pk}/holds/{hold.pk}/"
    assert editor.post(at, {"reason": ""}).status_code == 422
    assert editor.post(at, {"reason": "It says nothing of the trial."}).status_code == 302
    assert "An editor decides" not in editor.get("/staff/news/").content.decode()
    page = editor.get(f"/staff/news/holds/{hold.pk}/").content.decode()
    assert "It says nothing of the trial." in page
    assert "Vera Invented" in page
    assert verbs()[-1] == Verb.NEWS_LEFT


def test_comments_close_below_a_story_under_such_a_hold_and_open_after_it(out, staff, held, now, settings) -> None:
    settings.COMMENTS_EMAIL = "say@thornby.example"
    out()
    reader, closed = Client(), "Comments on this story are closed for now."
    assert "Your comment" in reader.get(PAGE).content.decode()
    etag = reader.get(PAGE)["ETag"]
    held("pre_election")
    assert closed not in reader.get(PAGE).content.decode()
    hold = held()
    page = reader.get(PAGE, headers={"if-none-match": etag})
    assert page.status_code == 200
    assert closed in page.content.decode()
    assert "<textarea" not in page.content.decode()
    assert "say+" not in page.content.decode()
    said = reader.post(f"{PAGE}comment/", {"words": "I know that he did it."})
    assert said.status_code == 409
    assert "I know that he did it." in said.content.decode()
    told = reader.post(f"{PAGE}comment/", {"words": "My neighbour hits her boy every night.", "danger": "yes"})
    assert told.status_code == 200
    assert "closed" not in told.content.decode()
    lift(hold, reason="Over.", by=staff["editor"], now=now)
    assert "Your comment" in reader.get(PAGE).content.decode()
    coming = put_hold(
        "charge", on=None, reason="x", by=staff["checker"], now=now, since=now + HOUR, until=now + 2 * HOUR
    )
    for after, number, shut in ((0, 0, False), (1, 1, True), (1, 0, True), (2, 1, False)):
        assert close_comments(now + after * HOUR) == number
        assert Published.objects.get().closed is shut
    assert coming.over == now + 2 * HOUR
    assert Verb.NEWS_COMMENTS_TURNED in verbs()


def test_a_hold_is_put_read_and_lifted_by_the_pages_and_told_to_the_writer(write, staff, inside) -> None:
    story = write()
    checker, editor, writer = (inside(staff[role]) for role in ("checker", "editor", "writer"))
    at = "/staff/news/holds/put/"
    assert writer.get(at).status_code == 403
    form = checker.get(f"{at}?story={story.pk}").content.decode()
    assert f'value="story-{story.pk}" selected' in form
    assert "Children Act 1989, section 97(2)" in form
    assert checker.get(f"{at}?story=x").status_code == 200
    assert checker.post(at, {"kind": "identification", "on": "desk-999", "reason": "x"}).status_code == 422
    said = {"kind": "identification", "on": f"story-{story.pk}", "reason": "A family court sits.", "note": "Ask legal."}
    made = checker.post(at, said)
    assert made.status_code == 302
    page = writer.get(made["Location"]).content.decode()
    for words in ("A family court sits.", "Ask legal.", "Until somebody lifts it", "Vera Invented"):
        assert words in page
    for where in ("/staff/news/", "/staff/news/holds/", f"/staff/news/{story.pk}/", f"/edit/pages/{story.pk}/edit/"):
        assert "A child could be identified" in writer.get(where).content.decode(), where
    assert checker.get(f"{made['Location']}lift/").status_code == 403
    assert editor.post(f"{made['Location']}lift/", {"reason": "The court rose."}).status_code == 302
    assert "The court rose." in editor.get("/staff/news/holds/").content.decode()
    assert "Held:" not in writer.get(f"/edit/pages/{story.pk}/edit/").content.decode()


def test_a_draft_is_copied_out_of_no_desk_s_hold_and_under_one_on_everything(write, held, staff, inside, now) -> None:
    writer, story, desk = inside(staff["writer"]), write(), Desk.objects.get()
    elsewhere = desk.add_sibling(instance=Desk(title="Elsewhere", slug="elsewhere"))
    twin = {"new_title": "Twin", "new_slug": "twin", "new_parent_page": elsewhere.pk}
    hold, _other, _all = held(on=Desk.objects.get(pk=desk.pk)), held(on=elsewhere), held()
    writer.post(f"/edit/pages/{story.pk}/copy/", twin)
    assert list(Story.objects.all()) == [story]
    lift(hold, reason="It is over.", by=staff["editor"], now=now)
    writer.post(f"/edit/pages/{story.pk}/copy/", twin)
    assert Story.objects.filter(slug="twin").exists()


def test_no_draft_takes_its_hold_with_it_and_none_is_copied_out_of_one(write, held, staff, inside, now) -> None:
    writer, story = inside(staff["writer"]), write()
    at, twin = f"/edit/pages/{story.pk}/", {"new_title": "Twin", "new_parent_page": story.get_parent().pk}
    hold = held(on=story)
    writer.post(f"{at}delete/")
    writer.post(f"{at}copy/", {**twin, "new_slug": "twin"})
    assert list(Story.objects.all()) == [story]
    assert Hold.objects.get() == hold
    lift(hold, reason="It is over.", by=staff["editor"], now=now)
    one = replies.name(story, who="Thornby Ferries", about="They sailed.", by=staff["writer"], now=now)
    writer.post(f"{at}copy/", {**twin, "new_slug": "twin"})
    assert list(Story.objects.all()) == [story]
    replies.withdraw(one, by=staff["writer"])
    writer.post(f"{at}copy/", {**twin, "new_slug": "twin"})
    assert Story.objects.filter(slug="twin").exists()
    # The record of a hold that is over stays too.
    writer.post(f"{at}delete/")
    assert again(story) == story
