"""What search engines and other programs are told: every page once, a story's own address, and nothing invented."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree as ET

from django.conf import settings
from django.core.cache import caches
from django.test import override_settings

from tandem.hub.news.models import Desk
from tandem.hub.public import sitemaps

STORY = "/news/partnership/bridge-open/"
CHANGED = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SIZE = {"digest": "ab" * 32, "width": 1280, "height": 720}
PICTURE = {"alt": "A bridge", "credit": "Wenna Drawn", "wide": SIZE, "narrow": SIZE}


def told(page: Any) -> dict[str, str]:
    """What stands in the head of a page, by its name there."""
    text = page.content.decode()
    return dict(re.findall(r'<meta (?:property|name)="([\w:]+)" content="([^"]*)">', text))


def data(page: Any) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.content.decode(), re.DOTALL)
    return json.loads(found)


def listed(answer: Any) -> dict[str, str | None]:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = ET.fromstring(answer.content)
    return {each.findtext(f"{space}loc"): each.findtext(f"{space}lastmod") for each in found}


def test_a_story_tells_programs_what_it_is(published, reader) -> None:
    published(title="Open </script> & <b>dry</b>", picture=PICTURE, changed=CHANGED)
    page = reader.get(STORY)
    whole = f"{settings.PUBLIC_ADDRESS}{STORY}"
    assert f'<link rel="canonical" href="{whole}">' in page.content.decode()
    head = told(page)
    assert (head["og:type"], head["og:url"], head["article:tag"]) == ("article", whole, "Roads")
    assert head["og:image"] == f"{settings.PUBLIC_ADDRESS}/news/pictures/{'ab' * 32}.webp"
    assert "robots" not in head
    said = data(page)
    assert (said["@type"], said["headline"]) == ("NewsArticle", "Open </script> & <b>dry</b>")
    assert (said["datePublished"], said["dateModified"]) == ("2026-11-23T10:00:00+00:00", CHANGED.isoformat())
    assert said["publisher"]["name"] == said["author"]["name"] == "Invented Partnership"
    assert (said["image"][0]["creditText"], said["mainEntityOfPage"]) == ("Wenna Drawn", whole)
    # The policy lets no script run that stands in a page; this one is data, and runs nothing.
    assert "'unsafe-inline'" not in page["Content-Security-Policy"]


def test_a_column_is_its_writer_s_and_a_term_is_no_news(published, reader) -> None:
    published(kind="last_word", by={"name": "Nora Wells", "post": "Head teacher"})
    said = data(reader.get(STORY))
    assert said["@type"] == "OpinionNewsArticle"
    assert said["author"] == {"@type": "Person", "name": "Nora Wells", "jobTitle": "Head teacher"}
    assert said["publisher"]["name"] == "Invented Partnership"
    published("mash", kind="term")
    assert data(reader.get("/news/partnership/mash/"))["@type"] == "WebPage"
    lists = [
        each for each in listed(reader.get("/sitemap.xml")) if each.endswith(("/last-word/", "/glossary/", "/tv/"))
    ]
    assert [each.rsplit("/", 2)[1] for each in lists] == ["last-word", "glossary"]


def test_what_is_invented_is_called_so_and_kept_out_of_lists(published, reader) -> None:
    published()
    Desk.objects.update(invented=True)
    page = reader.get(STORY)
    assert told(page)["robots"] == "noindex"
    assert told(page)["og:title"].startswith("Invented: ")
    assert data(page)["genre"] == "Invented news"
    for path in ("", "latest/", "archive/", "archive/2026/11/", "corrections/", "?topic=roads"):
        head = told(reader.get(f"/news/partnership/{path}"))
        assert head["robots"] == "noindex", path
        assert head["og:title"].startswith("Invented: "), path
    assert not [each for each in listed(reader.get("/sitemap.xml")) if "/news/" in each]


def test_a_list_tells_programs_what_it_is(published, reader) -> None:
    published()
    for path, title, lead in (
        ("", "News", "What the partnership says."),
        ("latest/", "Latest news – News", "What happened, with the evidence for it."),
        ("archive/2026/11/", "November 2026 – News", "What the partnership says."),
        ("?topic=roads", "Roads – News", "What the partnership says."),
    ):
        head = told(reader.get(f"/news/partnership/{path}"))
        assert (head["og:type"], head["og:title"], head["og:description"]) == ("website", title, lead)
        assert (head["description"], head["og:url"]) == (lead, f"{settings.PUBLIC_ADDRESS}/news/partnership/{path}")
        assert "robots" not in head


def test_real_news_never_bears_the_invented_partnership_s_name(published, reader) -> None:
    published()
    with override_settings(DEMO=True):
        assert data(reader.get(STORY))["publisher"]["name"] == "News"


def test_a_long_headline_is_cut_where_programs_cut_it(published, reader) -> None:
    published("at", title="a" * 110)
    published("over", title="a" * 111)
    assert data(reader.get("/news/partnership/at/"))["headline"] == "a" * 110
    assert data(reader.get("/news/partnership/over/"))["headline"] == "a" * 109 + "…"


def test_a_story_is_passed_on_by_plain_links(published, reader) -> None:
    published(title="Open & dry")
    text = reader.get(STORY).content.decode()
    whole = f"{settings.PUBLIC_ADDRESS}{STORY}"
    assert f'value="{whole}" readonly' in text
    share = text[text.index('class="share') : text.index("</aside>")]
    links = {label: link.replace("&amp;", "&") for link, label in re.findall(r'href="([^"]+)"[^>]*>([^<]+)<', share)}
    assert parse_qs(urlsplit(links["E-mail"]).query) == {"subject": ["Open & dry"], "body": [f"Open & dry {whole}"]}
    assert parse_qs(urlsplit(links["Facebook"]).query) == {"u": [whole]}
    assert "<script" not in share
    assert "<img" not in share


def test_every_page_is_listed_once_with_the_day_it_changed_where_that_is_known(published, reader) -> None:
    published(changed=CHANGED)
    found = listed(reader.get("/sitemap.xml"))
    at = settings.PUBLIC_ADDRESS
    assert found[f"{at}{STORY}"] == found[f"{at}/news/partnership/"] == "2026-11-24T09:30:00+00:00"
    for path in ("/", "/areas/330/", "/areas/909/", "/claims/nhs-referrals/", "/news/partnership/archive/2026/11/"):
        assert f"{at}{path}" in found
    assert found[f"{at}/areas/330/"] is None
    assert f"Sitemap: {at}/sitemap.xml" in reader.get("/robots.txt").content.decode()
    wrong = [each for each in list(found)[::40] if reader.get(each.removeprefix(at)).status_code != 200]
    assert wrong == []


def test_more_than_one_file_holds_are_listed_by_the_file(published, reader, monkeypatch) -> None:
    published()
    whole = listed(reader.get("/sitemap.xml"))
    assert reader.get("/sitemap-1.xml").status_code == 404
    monkeypatch.setattr(sitemaps, "MOST", len(whole))
    assert listed(reader.get("/sitemap.xml")) == whole
    monkeypatch.setattr(sitemaps, "MOST", len(whole) - 1)
    caches["pages"].clear()
    files = list(listed(reader.get("/sitemap.xml")))
    assert files == [f"{settings.PUBLIC_ADDRESS}/sitemap-{number}.xml" for number in (1, 2)]
    parts = [listed(reader.get(f"/sitemap-{number}.xml")) for number in (1, 2)]
    assert {**parts[0], **parts[1]} == whole
    assert len(parts[1]) == 1
    assert reader.get("/sitemap-0.xml").status_code == reader.get("/sitemap-3.xml").status_code == 404
