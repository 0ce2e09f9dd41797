"""A newsroom of many stories asks its database as much as one of few."""

from __future__ import annotations

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tandem.hub.newsroom.actions import send_back, take_step
from tandem.hub.newsroom.models import Photograph, Story
from tandem.hub.newsroom.queries import showing, standing, stories
from tandem.hub.staff.news import views


def test_as_many_questions_for_many_stories_as_for_few(write, out, photograph, staff, inside) -> None:
    editor = inside(staff["editor"])

    def asked() -> tuple[int, int]:
        with CaptureQueriesContext(
            connection,
        ) as listing:
            assert editor.get("/staff/news/").status_code == 200
        one = Photograph.objects.get()
        with CaptureQueriesContext(connection) as shown:
            assert len(showing(one)) == Story.objects.filter(slug__startswith="with").count()
        return len(listing), len(shown)

    def grow(number: int) -> None:
        out(write(slug=f"out-{number}"))
        out(write(slug=f"with-{number}", picture=photograph))
        write(slug=f"with-draft-{number}", body=[("picture", {"picture": photograph, "caption": ""})])
        write(slug=f"draft-{number}")

    grow(1)
    asked()
    few = asked()
    grow(2)
    assert asked() == few


def test_a_published_story_shows_a_picture_that_its_draft_no_longer_has_and_one_that_it_has_now(
    write, out, photograph, staff
) -> None:
    story = out(write(picture=photograph))
    draft = story.get_latest_revision_as_object()
    draft.picture = None
    draft.save_revision(user=staff["writer"])
    assert showing(photograph) == [story]
    other = Photograph.objects.get(pk=photograph.pk)
    other.pk = None
    other.save()
    assert showing(other) == []
    draft.body = [("picture", {"picture": other, "caption": ""})]
    draft.save_revision(user=staff["writer"])
    assert showing(other) == [story]


def test_what_waits_comes_first_and_the_list_has_pages(write, send, out, staff, inside, *, monkeypatch) -> None:
    now, editor = timezone.now(), inside(staff["editor"])
    read, late = out(write(slug="read")), send(write(slug="late"))
    take_step(late, by=staff["checker"], now=now)
    take_step(Story.objects.get(pk=late.pk), by=staff["editor"], now=now, at=now + timedelta(hours=1))
    returned, waiting = send(write(slug="returned")), send(write(slug="waiting"))
    send_back(returned, by=staff["checker"], reason="Name no school.")
    assert [each.slug for each in stories()] == ["waiting", "returned", "late", "read"]
    assert standing(Story.objects.get(pk=returned.pk)).sent_back == "Name no school."
    assert standing(Story.objects.get(pk=waiting.pk)).step is not None
    assert standing(read).step is None
    monkeypatch.setattr(views, "_A_PAGE", 2)
    content = late.revisions.order_by("pk").last().content | {"go_live_at": None}
    late.revisions.filter(approved_go_live_at__isnull=False).update(
        content=content, approved_go_live_at=now - timedelta(minutes=9)
    )
    first, second = (editor.get(f"/staff/news/?page={number}").context for number in (1, 2))
    assert [line["each"].story.slug for line in first["lines"]] == ["waiting", "returned"]
    assert [line["each"].story.slug for line in second["lines"]] == ["late", "read"]
    assert [line["each"].step is None for line in first["lines"]] == [False, True]
    # What is late is said on every page.
    assert [line["each"].story.slug for line in first["late"]] == ["late"]
