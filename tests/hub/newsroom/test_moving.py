"""A story whose address changes is found at every one it had; one that was taken down says so at each."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox.models import Envelope
from tandem.hub.news.models import Address
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.models import Desk, Story
from tandem.hub.newsroom.old_addresses import lead_readers

AT = "/news/partnership/"


@pytest.fixture
def publish(staff: dict[str, Any], send: Any) -> Any:
    """A story published as it was last saved, at an address."""

    def go(story: Any, *, slug: str) -> Any:
        written = Story.objects.get(pk=story.pk).get_latest_revision_as_object()
        written.slug = slug
        written.save_revision(user=staff["writer"])
        send(Story.objects.get(pk=story.pk))
        for role in ("checker", "editor"):
            take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now(), added=True)
        return Story.objects.get(pk=story.pk)

    return go


def leads(path: str) -> tuple[int, str]:
    answer = Client().get(path)
    return answer.status_code, answer.headers.get("Location", "")


def test_every_address_leads_to_the_last(write, publish) -> None:
    story = write()
    for slug in ("bridge-open", "the-bridge", "the-old-bridge"):
        publish(story, slug=slug)
    for slug in ("bridge-open", "the-bridge"):
        assert leads(f"{AT}{slug}/") == (301, f"{AT}the-old-bridge/")
        assert leads(f"{AT}{slug}/evidence/1/") == (301, f"{AT}the-old-bridge/")
    assert "max-age=60" in Client().get(f"{AT}bridge-open/")["Cache-Control"]
    assert leads(f"{AT}the-old-bridge/")[0] == 200
    assert leads(f"{AT}never-there/")[0] == 404
    # Back where it was: nothing leads round in a circle.
    publish(story, slug="bridge-open")
    assert leads(f"{AT}bridge-open/")[0] == 200
    assert leads(f"{AT}the-old-bridge/") == (301, f"{AT}bridge-open/")


def test_what_somebody_was_writing_below_a_story_that_moved_is_not_lost(write, publish) -> None:
    story = write()
    publish(story, slug="bridge-open")
    publish(story, slug="the-bridge")
    assert Client().post(f"{AT}bridge-open/comment/", {"words": "At last."}).status_code == 200
    assert Envelope.objects.get().kind == "comment"


def test_a_story_taken_down_says_so_at_every_address_and_is_in_no_list(write, publish, staff) -> None:
    story, other = write(), write(slug="other", title="Another")
    publish(other, slug="other")
    for slug in ("bridge-open", "the-bridge"):
        publish(story, slug=slug)
    take_down(Story.objects.get(pk=story.pk), by=staff["editor"], reason="A name was in it")
    reader = Client()
    for slug in ("bridge-open", "the-bridge"):
        gone = reader.get(f"{AT}{slug}/")
        assert gone.status_code == 410
        assert "This story was taken down." in gone.content.decode()
        assert "The bridge is open" not in gone.content.decode()
    items = json.loads(reader.get(f"{AT}feed.json").content)["items"]
    assert [item["title"] for item in items] == ["Another"]
    assert "the-bridge" not in reader.get("/sitemap.xml").content.decode()
    # What was taken down may have said too much in its address already.
    assert not Address.objects.filter(written__contains="bridge").exists()
    publish(story, slug="the-bridge")
    assert leads(f"{AT}bridge-open/") == (301, f"{AT}the-bridge/")


def test_another_story_may_have_an_address_that_is_free_again(write, publish) -> None:
    first, second = write(), write(slug="second", title="Second")
    publish(first, slug="bridge-open")
    publish(first, slug="the-bridge")
    publish(second, slug="bridge-open")
    assert "Second" in Client().get(f"{AT}bridge-open/").content.decode()
    publish(second, slug="second")
    assert leads(f"{AT}bridge-open/") == (301, f"{AT}second/")


def test_an_editor_leads_an_old_address_to_a_story_by_hand(write, publish, staff, inside) -> None:
    publish(write(), slug="bridge-open")
    story = Published.objects.get()
    browser, page = inside(staff["editor"]), "/staff/news/addresses/"
    sent = browser.post(page, {"old": "https://old.example.gov.uk/news/2019/the-bridge?x=1", "to": story.pk})
    assert sent.status_code == 302
    assert leads("/news/2019/the-bridge/") == (301, f"{AT}bridge-open/")
    assert "/news/2019/the-bridge/</code> leads to The bridge is open" in browser.get(page).content.decode()
    (deed,) = Event.objects.filter(verb=Verb.NEWS_ADDRESS_LED)
    assert (deed.actor, deed.reason) == (staff["editor"].pk, "/news/2019/the-bridge/")
    for wrong in ("/areas/330/", "/news/partnership/", f"{AT}bridge-open/", f"{AT}archive/"):
        refused = browser.post(page, {"old": wrong, "to": story.pk})
        assert refused.status_code == 422
        assert "Not done yet" in refused.content.decode()
    assert browser.post(f"{page}{Address.objects.exclude(written='').get().pk}/let-go/").status_code == 302
    assert leads("/news/2019/the-bridge/")[0] == 404
    # What the pipeline keeps by itself no editor lets go of.
    kept = Address.objects.get()
    assert browser.post(f"{page}{kept.pk}/let-go/").status_code == 404


def test_nobody_else_leads_readers_anywhere(write, publish, staff) -> None:
    publish(write(), slug="bridge-open")
    for role in ("writer", "checker"):
        with pytest.raises(PermissionDenied):
            lead_readers("/news/a/b/", to=Published.objects.get(), by=staff[role], now=timezone.now())
    with pytest.raises(InputError, match="read at that address"):
        lead_readers(f"{AT}bridge-open/", to=Published.objects.get(), by=staff["editor"], now=timezone.now())


def test_a_story_that_stood_where_a_list_now_does_is_found_at_its_new_address(write, publish, staff) -> None:
    story = write()
    publish(story, slug="bridge-open")
    for slug, migration in (("corrections", "0010_corrections"), ("events", "0007_addresses")):
        Story.objects.filter(pk=story.pk).update(slug=slug, url_path=f"/partnership/{slug}/")
        draft = Story.objects.get(pk=story.pk).latest_revision
        draft.content |= {"slug": slug, "url_path": f"/partnership/{slug}/"}
        draft.save(update_fields=["content"])
        Desk.objects.get().save_revision()
        import_module(f"tandem.hub.newsroom.migrations.{migration}").rename(apps, connection.schema_editor())
        found = Story.objects.get(pk=story.pk)
        assert found.slug == found.get_latest_revision_as_object().slug == f"{slug}-{story.pk}"
        assert found.latest_revision.content["url_path"] == f"/partnership/{slug}-{story.pk}/"
        # Else nobody could publish it again.
        publish(story, slug=found.get_latest_revision_as_object().slug)
    Published.objects.update(slug="corrections")
    import_module("tandem.hub.news.migrations.0009_corrections").rename(apps, connection.schema_editor())
    address = f"{AT}corrections-{story.pk}/"
    assert leads(address)[0] == 200
    take_down(Story.objects.get(pk=story.pk), by=staff["editor"], reason="A name was in it")
    assert leads(address)[0] == 410
