"""A topic's own feed, for who wants no other."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

from django.conf import settings

ATOM = "{http://www.w3.org/2005/Atom}"


def test_a_topic_has_a_feed_in_each_form(published, reader) -> None:
    published("bridge-open")
    published("school-shut", topics=[["schools", "Schools"]])
    published("a-term", topics=[["schools", "Schools"]], kind="term")
    made = json.loads(reader.get("/news/partnership/feed.json?topic=schools").content)
    assert [each["title"] for each in made["items"]] == ["The school-shut story"]
    assert made["title"] == "News: Schools"
    assert made["feed_url"] == f"{settings.PUBLIC_ADDRESS}/news/partnership/feed.json?topic=schools"
    assert made["home_page_url"] == f"{settings.PUBLIC_ADDRESS}/news/partnership/?topic=schools"
    found = ET.fromstring(reader.get("/news/partnership/feed.atom?topic=schools").content)
    assert [each.findtext(f"{ATOM}title") for each in found.findall(f"{ATOM}entry")] == ["The school-shut story"]
    missing = reader.get("/news/partnership/feed.atom?topic=nothing")
    assert missing.status_code == 404
    assert 'href="/news/partnership/"' in missing.content.decode()
    page = reader.get("/news/partnership/?topic=schools").content.decode()
    assert page.count("feed.atom?topic=schools") == 2
