"""The home of a desk: a little of each kind there is, in a number of queries that no number of stories changes."""

from __future__ import annotations

import itertools
import json
import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.formats import date_format

from tandem.hub.news.kinds import Kind

MOST = 150_000
OWN: dict[Kind, dict[str, Any]] = {
    Kind.EVENT: {"details": {"where": "The boathouse", "how_to_come": "", "ends": False}},
    Kind.REPORT: {"details": {"year": 2026, "sort": "annual report"}},
    Kind.PERSON: {"details": {"post": "Chair", "agency": "", "on_board": True, "order": 1}},
    Kind.LAST_WORD: {"by": {"name": "Wenna Holloway", "post": "Head teacher", "portrait": None}},
}
PICTURE = {"digest": "f" * 64, "width": 1280, "height": 720}


@pytest.fixture
def some_of_each(published) -> Any:
    now = timezone.now()

    def make(times: int) -> None:
        for time in range(times):
            for kind in Kind:
                soon = {"happens": now + timedelta(days=1 + time), "over": now + timedelta(days=1 + time, hours=1)}
                picture = {"alt": "A bridge", "credit": "Wenna Drawn", "wide": PICTURE, "narrow": PICTURE}
                published(
                    f"{kind}-{time}-{times}",
                    kind=kind,
                    title=f"The {kind} of turn {time}",
                    published=now - timedelta(hours=time),
                    picture=picture,
                    **OWN.get(kind, {}),
                    **(soon if kind is Kind.EVENT else {}),
                )

    return make


def test_a_home_shows_some_of_each_kind_with_where_all_of_it_is(reader, some_of_each) -> None:
    some_of_each(6)
    for address in ("/news/", "/news/partnership/"):
        page = reader.get(address).content.decode()
        for kind in Kind:
            assert f'href="/news/partnership/{kind.address}/"' in page, kind
        for kind, shown in ((Kind.NEWS, 5), (Kind.LAST_WORD, 3), (Kind.EDITOR, 1), (Kind.EVENT, 3), (Kind.PERSON, 0)):
            assert sum(f"The {kind} of turn {time}<" in page for time in range(6)) == shown, kind
        levels = [int(level) for level in re.findall(r"<h(\d)", page)]
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), levels
        assert f'<h{3 if address == "/news/" else 2} class="home__kind">' in page, "a kind stands below its desk"
        # On a telephone the lead is on the first screen, and the lists of all there is below it.
        stands = [page.index(words) for words in ("The news of turn 0<", "The news of turn 1<", "/glossary/")]
        assert stands == sorted(stands)
        assert "Wenna Holloway" in page
        assert page.count("<img") == page.count('width="') == page.count('height="')
        assert len(page) < MOST


def test_what_a_desk_has_nothing_of_is_not_there(reader, published) -> None:
    published(kind=Kind.BLOG)
    for address in ("/news/", "/news/partnership/"):
        page = reader.get(address).content.decode()
        assert "The daily blog" in page
        for kind in set(Kind) - {Kind.BLOG}:
            assert kind.many not in page, kind
            assert reader.get(f"/news/partnership/{kind.address}/").status_code == 404


def test_an_event_that_is_over_is_on_no_home(reader, published) -> None:
    over = timezone.now() - timedelta(hours=1)
    published("past", kind=Kind.EVENT, happens=over - timedelta(hours=1), over=over, **OWN[Kind.EVENT])
    assert "The past story" not in reader.get("/news/partnership/").content.decode()
    assert "The past story" in reader.get("/news/partnership/events/").content.decode()


def test_a_list_says_when_an_event_is_and_not_when_it_was_told_of(reader, published) -> None:
    soon = timezone.now() + timedelta(days=1)
    published("evening", kind=Kind.EVENT, happens=soon, over=soon + timedelta(hours=1), **OWN[Kind.EVENT])
    published("term", kind=Kind.TERM)
    published("post", kind=Kind.BLOG)
    for address in ("/news/partnership/?search=story", "/news/partnership/post/"):
        page = reader.get(address).content.decode()
        about = {
            slug: part.split("</li>")[0] for slug, part in re.findall(r'partnership/(\w+)/">(.*?)</div>', page, re.S)
        }
        assert f"{date_format(timezone.localtime(soon), 'j F Y, H:i')}</time>" in about["evening"]
        assert "The boathouse" in about["evening"]
        assert "23 November 2026" not in about["evening"] + about["term"]
    assert "23 November 2026" in reader.get("/news/partnership/?search=post").content.decode()


def test_a_list_leads_to_its_topics_and_to_a_search_of_them(reader, published) -> None:
    published()
    page = reader.get("/news/partnership/latest/").content.decode()
    listed, below = page.split('role="search"')
    assert '<a href="/news/partnership/?topic=roads">Roads</a>' in listed
    assert 'action="/news/partnership/"' in listed.rpartition("<form")[2]
    assert '<a href="/news/partnership/?topic=roads">Roads (1)</a>' in below
    published("said", kind=Kind.BLOG)
    for address in ("/news/", "/news/partnership/"):
        assert 'href="/news/partnership/#find"' in reader.get(address).content.decode()


@pytest.mark.parametrize(
    "typed",
    [
        "nhs's",
        "NHS’s",
        '"alarmingly low"',
        "“low”",
        "2014-15",
        "2014–15",
        "low?",
        "NHS's, low.",
        "élodie",
        "ÉLODIE",
        "ZOË",
        "Öresund",
    ],
)
def test_words_are_found_as_a_keyboard_types_them(reader, published, typed) -> None:
    told = "In the winter of 2014–15, or 2014-15. Élodie and Zoë of the ÖRESUND school asked."
    published(title="Were the NHS’s referrals “alarmingly low”?", words=told)
    page = reader.get("/news/partnership/", {"search": typed}).content.decode()
    assert "Were the NHS’s" in page
    for nothing in ('"', "'", "nhs's tunnel"):
        assert "Were the NHS’s" not in reader.get("/news/partnership/", {"search": nothing}).content.decode()


def test_what_was_looked_for_is_counted_and_stands_before_the_topics(reader, published) -> None:
    for slug in ("one", "two"):
        published(slug)
    page = reader.get("/news/partnership/?search=story").content.decode()
    stands = [page.index(words) for words in ("2 stories with “story”</h2>", "The two story", "Roads (2)")]
    assert stands == sorted(stands)
    assert "What the partnership says.</p>" not in page
    assert "Roads: 2 stories</h2>" in reader.get("/news/partnership/?topic=roads").content.decode()
    assert "1 story with “two”</h2>" in reader.get("/news/partnership/?search=two").content.decode()
    assert "Roads: 1 story with “two”</h2>" in reader.get("/news/partnership/?search=two&topic=roads").content.decode()


def test_no_number_of_stories_changes_how_often_the_database_is_asked(reader, some_of_each) -> None:
    pages = ("/news/", "/news/partnership/", "/news/partnership/?search=turn", "/news/partnership/?topic=roads")
    pages += tuple(f"/news/partnership/{kind.address}/" for kind in Kind)
    pages += tuple(f"/news/partnership/{kind}-1-3/" for kind in (Kind.NEWS, Kind.PERSON, Kind.EVENT))

    def asked() -> dict[str, int]:
        found = {}
        for page in pages:
            with CaptureQueriesContext(connection) as queries:
                assert reader.get(page).status_code == 200, page
            found[page] = len(queries)
        return found

    some_of_each(3)
    few = asked()
    some_of_each(14)
    assert asked() == few
    assert max(few.values()) <= 20, few


def test_feeds_say_the_kind_and_hold_no_person_or_term(reader, some_of_each) -> None:
    some_of_each(1)
    items = json.loads(reader.get("/news/partnership/feed.json").content)["items"]
    assert {item["_tandem"]["kind"] for item in items} == set(Kind) - {Kind.PERSON, Kind.TERM}
    tags = {item["_tandem"]["kind"]: item["tags"] for item in items}
    assert (tags["news"], tags["last_word"]) == (["Roads"], ["Last word", "Roads"])
    atom = reader.get("/news/partnership/feed.atom").content.decode()
    assert 'term="TV"' in atom
    assert "The person of turn" not in atom
    assert "The person of turn" not in Client().get("/news/partnership/archive/").content.decode()
