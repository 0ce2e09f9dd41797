"""Every story by month, as the calendar goes in England."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from tandem.hub.news.models import Desk

ARCHIVE = "/news/partnership/archive/"


def titles(page: Any) -> list[str]:
    return re.findall(r'<h3><a href="/news/partnership/([\w-]+)/">', page.content.decode())


def test_a_story_stands_in_the_month_it_had_in_england(published, reader) -> None:
    """Half past eleven at night on the last of June in universal time is July in a British summer."""
    published("in-july", published=datetime(2026, 6, 30, 23, 30, tzinfo=UTC))
    published("in-june", published=datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    published("a-term", published=datetime(2026, 5, 1, tzinfo=UTC), kind="term")
    published("in-november", published=datetime(2025, 11, 30, 23, 30, tzinfo=UTC))
    months = reader.get(ARCHIVE).content.decode()
    assert re.findall(r"archive/(\d+/\d+)/\">([^<]+)<", months) == [
        ("2026/7", "July 2026 (1)"),
        ("2026/6", "June 2026 (1)"),
        ("2025/11", "November 2025 (1)"),
    ]
    june = reader.get(f"{ARCHIVE}2026/06/")
    assert titles(june) == ["in-june"]
    assert 'href="/news/partnership/archive/2025/11/"' in june.content.decode()
    assert 'href="/news/partnership/archive/2026/7/"' in june.content.decode()


def test_a_month_is_read_by_the_page_the_newest_first(published, reader) -> None:
    for number in range(21):
        published(f"story-{number:02}", published=datetime(2026, 11, 2, tzinfo=UTC) + timedelta(days=number))
    first, second = reader.get(f"{ARCHIVE}2026/11/"), reader.get(f"{ARCHIVE}2026/11/?page=2")
    assert (titles(first)[0], len(titles(first)), titles(second)) == ("story-20", 20, ["story-00"])
    assert 'rel="next" href="?page=2"' in first.content.decode()
    assert "21 stories" in first.content.decode()


def test_a_month_without_stories_leads_to_those_that_have_some(published, reader) -> None:
    published()
    for month in ("2026/10", "2026/13", "0/0"):
        missing = reader.get(f"{ARCHIVE}{month}/")
        assert missing.status_code == 404
        assert f'href="{ARCHIVE}"' in missing.content.decode()
    assert reader.get("/news/nowhere/archive/").status_code == 404


def test_what_is_invented_says_so_there_too(published, reader) -> None:
    published()
    Desk.objects.update(invented=True)
    for page in (ARCHIVE, f"{ARCHIVE}2026/11/"):
        assert "Invented news" in reader.get(page).content.decode()
