"""The newest stories for readers' own programs."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

from django.conf import settings
from django.test import Client
from django.utils import timezone

from tandem.hub.newsroom.actions import take_step
from tandem.hub.newsroom.models import Desk, Story

ATOM = "{http://www.w3.org/2005/Atom}"


def test_a_desk_has_a_feed_in_two_forms_that_says_what_is_invented(staff, write, send) -> None:
    Desk.objects.update(invented=True)
    story = send(write(lead="The sign <i> stands & stays."))
    for role in ("checker", "editor"):
        take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now())
    reader = Client()
    found = ET.fromstring(reader.get("/news/partnership/feed.atom").content)
    assert found.find(f"{ATOM}title").text == "News (invented)"
    entry = found.find(f"{ATOM}entry")
    # A program reads it as HTML (RFC 4287, 4.2.13), in which a bare sign would swallow what follows.
    assert entry.find(f"{ATOM}summary").attrib["type"] == "html"
    assert entry.find(f"{ATOM}summary").text == "The sign &lt;i&gt; stands &amp; stays."
    # Without an author a feed is none (4.1.1).
    assert found.find(f"{ATOM}author/{ATOM}name").text == "Invented Partnership"
    assert entry.find(f"{ATOM}category").attrib["term"] == "Roads"
    where = entry.find(f"{ATOM}link").attrib["href"]
    assert where == f"{settings.PUBLIC_ADDRESS}/news/partnership/bridge-open/"
    answer = reader.get("/news/partnership/feed.json")
    assert answer["Content-Type"] == "application/feed+json"
    made = json.loads(answer.content)
    (item,) = made["items"]
    assert made["authors"] == [{"name": "Invented Partnership"}]
    assert item["content_text"] == "The sign <i> stands & stays."
    assert item["id"] == entry.find(f"{ATOM}id").text == f"{settings.PUBLIC_ADDRESS}/news/partnership/#story-{story.pk}"
    assert (item["url"], item["title"], item["tags"]) == (where, "The bridge is open", ["Roads"])
    assert reader.get("/news/partnership/feed.rss").status_code == 404
    assert reader.get("/news/nowhere/feed.atom").status_code == 404
    page = reader.get("/news/partnership/").content.decode()
    assert 'rel="alternate" type="application/atom+xml"' in page
    assert "feed.json" in page
