"""Asking for news by e-mail: nothing goes to anybody who did not press the button in the one letter they were sent."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.core import mail
from django.db import connection
from django.test import Client, override_settings
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox.actions import clear
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope
from tandem.hub.news.models import Desk, Story
from tandem.hub.news.subscribing import LINK_LIVES
from tandem.hub.subscribers.forgetting import forget
from tandem.hub.subscribers.models import Subscriber, Wish

SUBSCRIBE = "/news/partnership/subscribe/"


def text(page: Any) -> str:
    return page.content.decode()


def test_a_reader_asks_confirms_and_is_written_to(ask, reader, opened, tell, link_in) -> None:
    assert 'href="/news/partnership/subscribe/"' in text(reader.get("/news/partnership/"))
    page = ask("Nora@Reader.example", topics=["roads", "nothing-known"])
    assert page.status_code == 200
    assert "Nora@Reader.example" in text(page)
    assert not page.cookies
    assert page["Referrer-Policy"] == "no-referrer"
    assert b"Reader" not in bytes(Envelope.objects.get().sealed)
    opened()
    (letter,) = mail.outbox
    assert letter.to == ["Nora@Reader.example"]
    assert letter.subject == "Do you want “News” by e-mail?"
    assert "at once, on: Roads." in letter.body
    link = link_in(letter, "confirm")
    # A program that looks for bad links opens every one, as often as it likes.
    for _ in range(2):
        assert "<button" in text(reader.get(link))
    opened()
    assert tell("before-it-was-confirmed") == []
    assert reader.post(link).status_code == 200
    opened()
    assert Subscriber.objects.get().address == "Nora@Reader.example"
    assert not Wish.objects.exists()
    assert tell("of-other-things", topics=[["schools", "Schools"]]) == []
    (told,) = tell("afterwards")
    assert (told.to, told.subject) == (["Nora@Reader.example"], "The afterwards story")
    assert "It opened." in told.body
    assert "/news/partnership/afterwards/\n" in told.body
    assert "You get this because you asked for “News” by e-mail, at once, on: Roads." in told.body


def test_the_address_stands_nowhere_in_the_open(ask, opened, link_in, reader) -> None:
    ask()
    opened()
    reader.post(link_in(mail.outbox[0], "confirm"))
    opened()
    tables = [name for name in connection.introspection.table_names() if "_fts" not in name and name != "audit_salt"]
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')
            assert "reader.example" not in str(cursor.fetchall()), table
    deeds = list(Event.objects.filter(verb__startswith="news_by_mail").order_by("pk").values_list("verb", flat=True))
    assert deeds == [Verb.NEWS_BY_MAIL_ASKED, Verb.NEWS_BY_MAIL_CONFIRMED]


def test_nobody_can_be_flooded_with_letters_to_confirm(ask, opened, reader, link_in) -> None:
    for address in ("nora@reader.example", "NORA@reader.example", "nora+1@reader.example"):
        assert ask(address).status_code == 200
        opened()
    assert len(mail.outbox) == 1
    Wish.objects.update(day=timezone.localdate() - timedelta(days=1))
    ask()
    opened()
    assert len(mail.outbox) == 2
    # Whoever confirmed wants letters: the next wish is theirs.
    reader.post(link_in(mail.outbox[1], "confirm"))
    opened()
    ask(pace="weekly")
    opened()
    assert len(mail.outbox) == 3
    assert Subscriber.objects.get().pace == "at_once"
    reader.post(link_in(mail.outbox[2], "confirm"))
    opened()
    assert Subscriber.objects.get().pace == "weekly"


def test_who_asks_at_another_desk_on_the_same_day_is_written_to_as_they_were_told(ask, opened, reader) -> None:
    elsewhere = Desk.objects.create(slug="birmingham", title="Elsewhere")
    Story.objects.update(desk=elsewhere)
    Story.objects.create(
        desk=Desk.objects.get(slug="partnership"), page=5, slug="b", title="B", lead="B", content=[],
        published=timezone.now(), changed=timezone.now(),
    )  # fmt: skip
    said = {"address": "nora@reader.example", "pace": "at_once"}
    for _ in range(2):
        assert ask().status_code == 200
        assert reader.post("/news/birmingham/subscribe/", said).status_code == 200
    opened()
    assert [each.to for each in mail.outbox] == [["nora@reader.example"]] * 2
    assert sorted(Wish.objects.values_list("desk", flat=True)) == ["birmingham", "partnership"]


def test_a_link_is_good_for_seven_days_and_once(ask, opened, reader, link_in) -> None:
    answers = []
    for age, good in ((LINK_LIVES, False), (LINK_LIVES - timedelta(minutes=1), True)):
        ask()
        opened()
        link = link_in(mail.outbox[-1], "confirm")
        Wish.objects.update(asked=timezone.now() - age)
        answers += [text(reader.post(link)) for _ in range(2)]
        opened()
        assert Subscriber.objects.exists() is good
        Wish.objects.all().delete()
    # What is answered is the same whether it was good, was used, or is too old.
    assert len(set(answers)) == 1


def test_an_address_that_nobody_confirms_is_forgotten(ask, opened) -> None:
    ask()
    opened()
    asked = Wish.objects.get().asked
    assert forget(asked + LINK_LIVES - timedelta(seconds=1)) == 0
    assert forget(asked + LINK_LIVES) == 1
    assert not Wish.objects.exists()
    # Nor does the envelope keep it once it was opened.
    clear(timezone.now())
    assert [bytes(each.sealed or b"") for each in Envelope.objects.all()] == [b""]


def test_what_cannot_be_is_said_and_nothing_typed_is_lost(ask, reader) -> None:
    for address in ("", "nora", "nora@reader.example\nBcc: all@x.example", f"{'a' * 250}@x.uk"):
        page = ask(address, "weekly", topics=["roads"])
        assert page.status_code == 422
        assert 'value="weekly" checked' in text(page)
        assert 'value="roads" checked' in text(page)
    assert 'aria-invalid="true"' in text(page)
    assert not Envelope.objects.exists()
    assert reader.get("/news/nowhere/subscribe/").status_code == 404
    assert 'value="roads" checked' in text(reader.get(f"{SUBSCRIBE}?topic=roads"))
    with override_settings(LETTERBOX_KEYS=""):
        assert reader.get(SUBSCRIBE).status_code == 503
        assert SUBSCRIBE not in text(reader.get("/news/partnership/"))


def test_asking_never_shuts_out_a_concern(ask, monday) -> None:
    most = int(limits(monday).per_hour_from_one_address * 0.5)
    for number in range(most):
        assert ask(f"nora{number}@reader.example").status_code == 200
    full = ask("last@reader.example")
    assert full.status_code == 503
    assert "last@reader.example" in text(full)
    assert Client().post("/tell/", {"what_happened": "I hear crying."}).status_code == 200


def test_nothing_in_an_envelope_is_believed(ask, opened, desk) -> None:
    """The form checks what is typed in it, but not only the form can drop something in."""
    from tandem.hub.letterbox.actions import drop
    from tandem.hub.news.subscribing import ASK

    usual = {"desk": "partnership", "address": "nora@reader.example", "topics": [], "pace": "at_once"}
    for wrong in ({"desk": "nowhere"}, {"pace": "hourly"}, {"address": "nora@reader.example, all@x.example"}):
        drop(ASK, {**usual, **wrong}, now=timezone.now())
    opened()
    assert mail.outbox == []
    drop(ASK, {**usual, "topics": ["roads", "<b>", "x" * 101]}, now=timezone.now())
    opened()
    assert Wish.objects.get().topics == ["roads"]
