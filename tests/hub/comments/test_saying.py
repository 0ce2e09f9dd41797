"""Having one's say: no account, no script, told before sending, nothing lost, and the same answer for everybody."""

from __future__ import annotations

import re
import time
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings

from tandem.hub.comments.models import Comment
from tandem.hub.letterbox.limits import limits
from tandem.hub.letterbox.models import Envelope
from tandem.hub.public.news.commenting import Next, Typed, next_step
from tandem.hub.referrals.models import Contact

STORY = "/news/partnership/bridge-open/"


def text(page: Any) -> str:
    return page.content.decode()


def seen_on(page: Any) -> str:
    found = re.search(r'name="seen" value="(\w+)"', text(page))
    assert found is not None
    return found[1]


def test_a_comment_is_sealed_and_waits_for_a_moderator_as_it_was_written(say, reader, opened, monday) -> None:
    below = text(reader.get(STORY))
    for words in ("Why not be the first?", "telephone 999", "01632 960 123", 'href="/tell/"', "House rules"):
        assert words in below
    page = say("At last!\rWell done.", said_by="A ferryman")
    assert page.status_code == 200
    assert "telephone 999" in text(page)
    assert not page.cookies
    assert "no-store" in page["Cache-Control"]
    sealed = Envelope.objects.get()
    assert (sealed.kind, b"At last" in bytes(sealed.sealed)) == ("comment", False)
    opened()
    kept = Comment.objects.get()
    assert (kept.words, kept.said_by, kept.story) == ("At last!\nWell done.", "A ferryman", "The bridge is open")
    assert (kept.reference, kept.received, kept.denied) == (sealed.reference, sealed.received, False)
    assert sealed.reference in text(page)
    assert "At last" not in text(reader.get(STORY))
    checking = Client(enforce_csrf_checks=True)
    assert checking.post(f"{STORY}comment/", {"words": "Good."}).status_code == 200
    assert reader.get("/news/partnership/no-such-story/comment/").status_code == 404


def test_the_writer_is_told_of_names_and_addresses_before_anything_is_sent(say) -> None:
    words = "Wren Ashdown, aged 7, of 12 Bracken Row in Harrowmere, HM1 2AB, is a hero. Write to w@x.example."
    told = say(words, said_by="w@x.example")
    assert told.status_code == 422
    assert "<mark>Wren Ashdown</mark>" in text(told)
    for kind in ("somebody’s name", "an age with a place", "an address", "a postcode", "an e-mail address"):
        assert kind in text(told)
    assert text(told).count("is a hero") == 2
    assert not Envelope.objects.exists()
    changed = say("Wren Ashdown and Ottoline Marsh are heroes.", seen=seen_on(told))
    assert changed.status_code == 422
    assert say(words, said_by="w@x.example", seen=seen_on(told)).status_code == 200
    assert say("A boy I know is a hero.").status_code == 200
    assert Envelope.objects.count() == 2


def test_what_is_sent_twice_is_one_comment_and_what_may_be_two_is_two(say, opened, inside, moderator) -> None:
    pages = [say("Well done.", said_by="A ferryman") for _ in range(3)]
    assert {page.status_code for page in pages} == {200}
    assert len({re.sub(r"\w{3}-\w{3}-\w{3}", "", text(page)) for page in pages}) == 1
    opened()
    say("Well done.", said_by="A ferryman")
    opened()
    kept = Comment.objects.get()
    assert Envelope.objects.count() == 4
    read = text(inside(moderator).get(f"/staff/comments/{kept.reference}/"))
    assert "sent 3 times more, word for word" in read
    say("Well done.", said_by="Another")
    say("Well done!", said_by="A ferryman")
    Envelope.objects.update(address_digest="somebody else")
    say("Well done.", said_by="A ferryman")
    opened()
    assert Comment.objects.count() == 4


def test_whoever_speaks_of_harm_in_general_is_asked_first(say, opened) -> None:
    words = "Children are hurt and nobody listens."
    asked = say(words)
    assert asked.status_code == 422
    assert "Do you know of a child" in text(asked)
    assert "telephone 999" in text(asked)
    assert words in text(asked)
    assert not Envelope.objects.exists()
    assert say(words, danger="no").status_code == 200
    opened()
    assert Comment.objects.get().denied
    assert not Contact.objects.exists()


def test_nothing_typed_is_lost_when_it_cannot_be_sent(say, reader, monday) -> None:
    assert say("  ").status_code == 422
    ticked = say("  ", danger="yes")
    assert ticked.status_code == 422
    assert 'name="danger" value="yes" checked>' in text(ticked)
    assert 'name="danger" value="yes">' in text(say("  "))
    long = say("a" * 4001)
    assert long.status_code == 422
    assert "a" * 4001 in text(long)
    most = int(limits(monday).per_hour_from_one_address * 0.5)
    for _ in range(most):
        assert say("Good.").status_code == 200
    full = say("The eleventh.", said_by="A ferryman")
    assert full.status_code == 503
    for words in ("has not been sent", "The eleventh.", "A ferryman"):
        assert words in text(full)
    assert Envelope.objects.count() == most
    # A concern from the same address is taken still: comments never fill the letterbox.
    assert reader.post("/tell/", {"what_happened": "I hear crying."}).status_code == 200
    with override_settings(LETTERBOX_KEYS=""):
        assert reader.get(f"{STORY}comment/").status_code == 503
        assert "cannot be sent just now" in text(reader.get(STORY))


def test_a_text_made_to_keep_a_process_busy_does_not() -> None:
    began = time.process_time()
    assert next_step(Typed("Aa " * 700_000)) is Next.WRITE
    assert next_step(Typed("my dad hits me " + "Aa " * 700_000)) is Next.HAND_ON
    assert time.process_time() - began < 1


def test_the_answer_is_the_same_for_a_known_and_an_unknown_child_and_nobody_is_looked_up(say, received) -> None:
    """H17."""
    received()
    pages = []
    for name in ("Wren Ashdown", "Tove Brindle"):
        with CaptureQueriesContext(connection) as asked:
            first = say(f"{name} is a hero.")
            sent = say(f"{name} is a hero.", seen=seen_on(first))
        tables = {table for query in asked for table in re.findall(r'(?:FROM|INTO|UPDATE) "?(\w+)', query["sql"])}
        news = {"news_desk", "news_story", "news_topic", "news_comment"}
        assert tables <= {"letterbox_envelope", "letterbox_counts", *news}
        reference = Envelope.objects.latest("received").reference
        shown = text(first).replace(name, "NAME").replace(seen_on(first), "SEEN")
        pages.append((shown, text(sent).replace(reference, "REF")))
    assert pages[0] == pages[1]
