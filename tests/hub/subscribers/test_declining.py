"""Never being written to because somebody else types one's address: by the letter's own link, for good."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.exports.apart import Asked
from tandem.hub.exports.asked_for_news import find
from tandem.hub.letterbox.actions import clear, open_all
from tandem.hub.letterbox.kinds import handlers
from tandem.hub.letterbox.models import Envelope
from tandem.hub.news.subscribing import LINK_LIVES
from tandem.hub.outbox.delivery import drain
from tandem.hub.subscribers.digests import never_token
from tandem.hub.subscribers.forgetting import forget
from tandem.hub.subscribers.models import Declined, Subscriber, Wish

NEVER = "/news/partnership/subscribe/never/"


@pytest.fixture
def link(ask, opened, link_in) -> str:
    """In the letter that somebody else had sent to Nora."""
    ask("nora@reader.example")
    opened()
    return str(link_in(mail.outbox[-1], "never"))


def test_one_press_and_nobody_has_the_mailbox_written_to_again(ask, reader, opened, link) -> None:
    Wish.objects.update(day=timezone.localdate() - timedelta(days=1))
    ask("other@reader.example")
    for _ in range(2):
        page = reader.post(link)
        assert page.status_code == 200
        assert not page.cookies
        assert page["Referrer-Policy"] == "no-referrer"
    opened()
    for address in ("nora@reader.example", "NORA+2@reader.example"):
        # What the public door says tells nobody that an address is not written to.
        assert ask(address).content.decode().replace(address, "") == ask("b@r.example").content.decode().replace(
            "b@r.example", ""
        )
        opened()
    assert [each.to for each in mail.outbox] == [
        [f"{name}"] for name in ("nora@reader.example", "other@reader.example", "b@r.example")
    ]
    assert Event.objects.filter(verb=Verb.NEWS_BY_MAIL_DECLINED).count() == 1


def test_it_is_good_after_the_address_was_forgotten_and_keeps_no_address(reader, opened, link) -> None:
    forget(timezone.now() + LINK_LIVES)
    assert not Wish.objects.exists()
    assert reader.post(link).status_code == 200
    opened()
    kept = Declined.objects.get()
    assert kept.token_digest not in link
    assert "nora" not in str(vars(kept))
    clear(timezone.now())
    assert [bytes(each.sealed or b"") for each in Envelope.objects.all()] == [b"", b""]
    forget(timezone.now() + timedelta(days=4000))
    assert Declined.objects.exists()


def test_opening_the_link_changes_nothing_and_the_same_link_takes_it_back(ask, reader, opened, link, link_in) -> None:
    page = reader.get(link).content.decode()
    assert "Never write here again" in page
    opened()
    assert not Declined.objects.exists()
    reader.post(link, {"again": "yes"})
    reader.post(link)
    opened()
    assert Declined.objects.exists()
    assert "may write to you again" in reader.post(link, {"again": "yes"}).content.decode()
    opened()
    assert not Declined.objects.exists()
    assert Event.objects.filter(verb=Verb.NEWS_BY_MAIL_ALLOWED).count() == 1
    Wish.objects.all().delete()
    ask("nora@reader.example")
    opened()
    reader.post(link_in(mail.outbox[-1], "confirm"))
    opened()
    assert Subscriber.objects.get().address == "nora@reader.example"


def test_a_letter_that_waits_to_go_is_not_sent(ask, reader) -> None:
    address = "nora@reader.example"
    ask(address)
    open_all(timezone.now(), handlers())
    reader.post(f"{NEVER}{never_token(address)}/")
    open_all(timezone.now(), handlers())
    drain()
    assert mail.outbox == []


def test_what_its_reader_confirmed_goes_on(reader, opened, subscribed, tell, link) -> None:
    subscribed("nora@reader.example", since=timezone.now() - timedelta(hours=1))
    reader.post(link)
    opened()
    assert [each.to for each in tell("afterwards")] == [["nora@reader.example"]]


def test_what_is_not_whole_is_refused_and_what_was_never_given_out_keeps_nobody_s_letters_back(
    ask, reader, opened
) -> None:
    assert reader.post(f"{NEVER}abc/").status_code == 404
    assert reader.post(f"{NEVER}{'a' * 32}/").status_code == 200
    opened()
    ask("nora@reader.example")
    opened()
    assert len(mail.outbox) == 1


def test_whoever_asks_what_is_kept_of_an_address_is_told(reader, opened, link) -> None:
    asked = Asked(names=("Nora@reader.example",), by=None, words=None, now=timezone.now())
    Wish.objects.all().delete()
    assert find(asked).sections == ()
    reader.post(link)
    opened()
    (section,) = find(asked).sections
    assert "that nobody may have it written to" in section.points[0]
    assert never_token("nora@reader.example") not in section.points[0]
