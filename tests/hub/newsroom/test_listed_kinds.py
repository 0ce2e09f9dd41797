"""Events, people and terms: listed each in their own order."""

from __future__ import annotations

from datetime import datetime, timedelta
from unittest.mock import patch
from zoneinfo import ZoneInfo

from django.test import Client
from django.utils import timezone

from tandem.hub.news.kinds import Kind

LONDON = ZoneInfo("Europe/London")


def read(path: str) -> str:
    return Client().get(path).content.decode()


def test_events_to_come_stand_first_and_what_is_over_says_so(write, out) -> None:
    now = timezone.now()
    for slug, days, hours in (("next", 2, 1), ("later", 9, None), ("past", -3, 1)):
        starts = now + timedelta(days=days)
        ends = starts + timedelta(hours=hours) if hours else None
        said = {"where": "The boathouse", "how_to_come": "Ring first.", "title": f"It is {slug}"}
        out(write(Kind.EVENT, slug=slug, starts=starts, ends=ends, body=[], **said))
    listed = read("/news/partnership/events/")
    order = [listed.index(words) for words in ("To come", "It is next", "It is later", "Past events", "It is past")]
    assert order == sorted(order)
    assert "This is over" in read("/news/partnership/past/")
    page = read("/news/partnership/next/")
    for words in ("The boathouse", "Ring first."):
        assert words in page
    assert "This is over" not in page
    assert "Have your say" not in page
    assert "It is next" in read("/news/partnership/?search=boathouse")


def test_an_event_is_over_by_the_clock_alone_and_then_its_pages_are_new(write, out) -> None:
    starts = datetime(2031, 6, 3, 10, tzinfo=LONDON)
    out(write(Kind.EVENT, starts=starts, where="The boathouse", body=[]))
    at = "/news/partnership/bridge-open/"
    with patch("django.utils.timezone.now", return_value=starts):
        kept = Client().get(at)["ETag"]
    for then, status, over in (
        (datetime(2031, 6, 3, 23, 59, 59, tzinfo=LONDON), 304, False),
        (datetime(2031, 6, 4, 0, 0, 1, tzinfo=LONDON), 200, True),
    ):
        with patch("django.utils.timezone.now", return_value=then):
            assert Client().get(at, headers={"if-none-match": kept}).status_code == status
            assert ("This is over" in read(at)) is over
            assert ("Nothing is planned" in read("/news/partnership/events/")) is over


def test_people_stand_by_board_and_number_with_their_portraits(write, out, photograph) -> None:
    for name, on_board, order in (("Wenna Holloway", True, 2), ("Ana Brook", False, 1), ("Idris Vale", True, 1)):
        said = {"post": f"Post of {name}", "agency": "The council", "on_board": on_board, "order": order}
        slug = name.split()[0].lower()
        out(write(Kind.PERSON, title=name, slug=slug, picture=photograph, body=[], topics=[], **said))
    listed = read("/news/partnership/people/")
    order = [listed.index(words) for words in ("The board", "Idris Vale", "Wenna Holloway", "People</h2>", "Ana Brook")]
    assert order == sorted(order)
    page = read("/news/partnership/wenna/")
    for words in ("Post of Wenna Holloway", "The council", "On the board", 'alt="A bridge over a river"'):
        assert words in page
    assert "Have your say" not in page


def test_terms_stand_from_a_to_z_and_are_found(write, out) -> None:
    for number, term in enumerate(("Referral", "MASH", "Échelon", "early help")):
        said = {"lead": f"What {term} means.", "slug": f"term-{number}", "body": [], "topics": []}
        out(write(Kind.TERM, title=term, **said))
    listed = read("/news/partnership/glossary/")
    order = [listed.index(f">{term}</a>") for term in ("early help", "Échelon", "MASH", "Referral")]
    assert max(order[:2]) < order[2] < order[3]
    for letter in "EMR":
        assert f'href="#letter-{letter}"' in listed
    assert "What MASH means." in read("/news/partnership/?search=mash")
    assert "What MASH means." in read("/news/partnership/term-1/")
