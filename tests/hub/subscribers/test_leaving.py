"""Leaving: by the button, or at one press in a mail program (RFC 8058); without an account, and for good."""

from __future__ import annotations

import re

from django.conf import settings
from django.test import Client
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox.limits import limits
from tandem.hub.news.models import Story
from tandem.hub.subscribers.models import Issue, Letter, Subscriber


def test_a_letter_says_how_to_leave_as_mail_programs_read_it(published, subscribed, post, link_in) -> None:
    subscribed()
    published()
    (letter,) = post()
    link = link_in(letter, "leave")
    assert letter.extra_headers["List-Unsubscribe"] == f"<{settings.PUBLIC_ADDRESS}{link}>"
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter.extra_headers["List-Id"] == "<partnership.news.testserver>"
    html = letter.alternatives[0].content
    assert f'<a href="{settings.PUBLIC_ADDRESS}{link}">' in html
    # Nothing by which anybody could see whether it was opened, or what was pressed.
    assert "<img" not in html
    assert {each.partition("/news/partnership/")[2] for each in re.findall(r'href="([^"]+)"', html)} == {
        "bridge-open/",
        link.removeprefix("/news/partnership/"),
    }


def test_one_press_in_a_mail_program_is_enough(published, subscribed, post, link_in, opened) -> None:
    subscribed()
    subscribed("other@reader.example")
    published()
    nora = next(each for each in post() if each.to == ["nora@reader.example"])
    mail_program = Client(enforce_csrf_checks=True)
    answer = mail_program.post(link_in(nora, "leave"), {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert not answer.cookies
    opened()
    assert [each.address for each in Subscriber.objects.all()] == ["other@reader.example"]
    assert not Letter.objects.filter(subscriber__isnull=True).exists()
    (deed,) = Event.objects.filter(verb=Verb.NEWS_BY_MAIL_LEFT)
    assert deed.object_type == "subscribers_subscriber"
    published("the-next")
    assert [each.to for each in post()] == [["other@reader.example"]]


def test_opening_the_link_changes_nothing(published, subscribed, post, link_in, opened) -> None:
    subscribed()
    published()
    link = link_in(post()[0], "leave")
    page = Client().get(link)
    assert "<button" in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    opened()
    assert Subscriber.objects.exists()


def test_one_can_leave_a_desk_that_has_nothing_before_readers(published, subscribed, post, link_in, opened) -> None:
    subscribed()
    published()
    link = link_in(post()[0], "leave")
    Story.objects.all().delete()
    assert Client().get(link).status_code == 200
    assert Client().post(link).status_code == 200
    opened()
    assert not Subscriber.objects.exists()


def test_who_left_before_a_letter_went_gets_none(published, subscribed, link_in, opened, post) -> None:
    from tandem.hub.subscribers.issues import tell_of_stories

    leaving = subscribed()
    subscribed("other@reader.example")
    published()
    tell_of_stories(timezone.now())
    Client().post(f"/news/partnership/subscribe/leave/{leaving.token}/")
    opened()
    assert [each.to for each in post()] == []
    assert Issue.objects.get().letters.get().sent is not None


def test_a_link_that_is_not_whole_or_was_never_given_out_leaves_all_as_it_is(subscribed, reader, opened) -> None:
    subscribed()
    assert reader.post("/news/partnership/subscribe/leave/abc/").status_code == 404
    assert reader.post(f"/news/partnership/subscribe/leave/{'a' * 32}/").status_code == 200
    opened()
    assert Subscriber.objects.exists()


def test_many_may_leave_from_one_mail_provider(reader, monday) -> None:
    """All its readers come from one network address; and still they never shut out a concern."""
    standing = limits(monday)
    assert standing.per_hour_from_one_address * standing.share_of_one_address("news_leave") == 100
    assert standing.share("news_leave") == 0.5
    for _ in range(standing.per_hour_from_one_address + 1):
        assert reader.post(f"/news/partnership/subscribe/leave/{'a' * 32}/").status_code == 200
