"""Opening: each envelope handed over exactly once, in one transaction; what does not open is listed and never lost."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection

from tandem.hub.agencies.models import Agency
from tandem.hub.audit.context import Behalf, on_behalf
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.letterbox import kinds, queries
from tandem.hub.letterbox.actions import About, clear, drop, open_all
from tandem.hub.letterbox.kinds import Opened
from tandem.hub.letterbox.models import Envelope, Handling
from tandem.hub.letterbox.opening import wait_after
from tandem.hub.letterbox.sent_again import sent_again

FIELDS = {"worry": "A child at Otter Row is left alone", "children": [{"name": "Ada", "age": None}]}


def test_an_envelope_is_handed_over_once_as_it_was_dropped_in(hub, now, got, desk) -> None:
    receipt = drop("concern", FIELDS, now=now)
    later = now + timedelta(minutes=3)
    assert open_all(later, desk).opened == 1
    assert open_all(later, desk).opened == 0
    assert got == [Opened(receipt.reference, "concern", FIELDS, now)]
    assert Handling.objects.get().opened == later
    assert Event.objects.filter(verb=Verb.ENVELOPE_OPENED).count() == 1


def test_the_oldest_is_opened_first(hub, now, got, desk) -> None:
    second = drop("concern", FIELDS, now=now)
    first = drop("concern", FIELDS, now=now - timedelta(minutes=1))
    open_all(now, desk)
    assert [opened.reference for opened in got] == [first.reference, second.reference]


def test_what_the_handler_did_and_the_opening_stand_or_fall_together(agency, now, got) -> None:
    def work(opened: Opened) -> None:
        Agency.objects.update(name="Changed")
        if not got:
            got.append(opened)
            raise ZeroDivisionError

    drop("concern", FIELDS, now=now)
    assert open_all(now, {"concern": work}).failed == 1
    assert Agency.objects.get().name == "Thornby Trust"
    listed = queries.could_not_be_opened().get()
    assert (listed.opened, listed.fault, listed.fault_at) == (None, "ZeroDivisionError", now)
    assert Envelope.objects.get().sealed is not None
    assert open_all(now + wait_after(1) - timedelta(seconds=1), {"concern": work}).opened == 0
    assert open_all(now + wait_after(1), {"concern": work}).opened == 1
    assert Agency.objects.get().name == "Changed"
    assert not queries.could_not_be_opened().exists()


def damage(sealed: bytes, at: int) -> bytes:
    return sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]


@pytest.mark.parametrize("at", [0, 31, 32, 500, -1])
def test_a_damaged_envelope_is_listed_with_its_time_and_stops_no_other(hub, now, got, desk, at) -> None:
    bad = drop("concern", FIELDS, now=now)
    good = drop("concern", FIELDS, now=now)
    whole = bytes(Envelope.objects.get(reference=bad.reference).sealed)
    Envelope.objects.filter(reference=bad.reference).update(sealed=damage(whole, at % len(whole)))
    done = open_all(now, desk)
    assert (done.opened, done.failed) == (1, 1)
    assert [opened.reference for opened in got] == [good.reference]
    listed = queries.could_not_be_opened().get()
    assert listed.envelope.reference == bad.reference
    assert listed.envelope.received == now
    assert "damaged" in listed.fault
    assert clear(now + timedelta(days=400)) == 1
    Envelope.objects.filter(reference=bad.reference).update(sealed=whole)
    open_all(now + timedelta(days=1), desk)
    assert got[-1].reference == bad.reference


def test_an_envelope_passed_off_as_another_does_not_open(hub, now, got, desk) -> None:
    drop("concern", FIELDS, now=now)
    Envelope.objects.update(reference="7KD-2QM-9XT")
    assert open_all(now, desk).failed == 1
    Envelope.objects.update(kind="correction")
    assert open_all(now + timedelta(days=1), {"correction": got.append}).failed == 1
    assert not got


def test_a_key_that_is_missing_is_named_and_once_given_opens(hub, now, got, desk, settings) -> None:
    drop("concern", FIELDS, now=now)
    kept = settings.LETTERBOX_KEYS
    settings.LETTERBOX_KEYS = "new:" + "0123456789abcdef" * 4
    open_all(now, desk)
    assert queries.could_not_be_opened().get().fault == "the key 'test' is not held"
    settings.LETTERBOX_KEYS = f"new:{'0123456789abcdef' * 4},{kept}"
    drop("concern", FIELDS, now=now)
    assert set(Envelope.objects.values_list("key_name", flat=True)) == {"test", "new"}
    assert open_all(now + timedelta(hours=1), desk).opened == 2


def test_a_kind_that_nobody_handles_waits_and_is_listed(hub, now, got) -> None:
    drop("correction", FIELDS, now=now)
    assert open_all(now, {"concern": got.append}).failed == 1
    assert "correction" in queries.could_not_be_opened().get().fault
    assert open_all(now + timedelta(hours=1), {"correction": got.append}).opened == 1


def test_many_workers_hand_an_envelope_over_once(hub, now, got, desk, django_db_blocker) -> None:
    for _ in range(6):
        drop("concern", FIELDS, now=now)
    start = threading.Barrier(3)

    def work() -> None:
        with django_db_blocker.unblock():
            start.wait()
            open_all(now, desk)
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(got) == 6
    assert len({opened.reference for opened in got}) == 6
    assert not queries.could_not_be_opened().exists()


def test_whoever_has_the_phrase_adds_to_what_they_sent_once(hub, now, got, desk) -> None:
    first = drop("concern", FIELDS, now=now)
    typed = About(first.reference.lower().replace("-", " "), first.phrase.title())
    second = drop("concern", {"worry": "It happened again"}, now=now, about=typed)
    third = drop("concern", {"worry": "And again"}, now=now, about=typed)
    fourth = drop("concern", {"worry": "And again"}, now=now, about=About(second.reference, second.phrase))
    open_all(now, desk)
    by = {opened.reference: opened for opened in got}
    proven = [opened for opened in (by[second.reference], by[third.reference]) if opened.about == first.reference]
    assert len(proven) == 1
    assert by[second.reference].claimed == by[third.reference].claimed == first.reference
    assert by[fourth.reference].about == second.reference
    assert by[first.reference].about is by[first.reference].claimed is None
    added = proven[0].reference
    clear(now + timedelta(days=31))
    assert queries.first_of(added) == first.reference
    if added == second.reference:
        assert queries.first_of(fourth.reference) == first.reference
    assert queries.first_of(first.reference) == first.reference
    assert queries.first_of("none") == "none"


@pytest.mark.parametrize("known", [True, False])
def test_a_wrong_phrase_proves_nothing_and_still_nothing_is_lost(hub, now, got, desk, known) -> None:
    first = drop("concern", FIELDS, now=now)
    claimed = first.reference if known else "7KD-2QM-9XT"
    drop("concern", {"worry": "more"}, now=now, about=About(claimed, "wrong words here now"))
    open_all(now, desk)
    added = next(opened for opened in got if opened.fields == {"worry": "more"})
    assert (added.about, added.claimed) == (None, claimed)


def test_the_same_is_told_by_its_content_and_address_within_the_hour_and_in_doubt_is_not_the_same(
    hub, now, got, desk
) -> None:
    def sent(minutes: int, fields=FIELDS, address: str = "192.0.2.7", about: About | None = None) -> str:
        with on_behalf(Behalf(address=address)):
            return drop("concern", fields, now=now + timedelta(minutes=minutes), about=about).reference

    first, second, third = sent(0), sent(0), sent(60)
    others = [sent(1, {"worry": "Another"}), sent(1, address="192.0.2.8"), sent(1, address=""), sent(182)]
    others += [sent(1, about=About("7KD-2QM-9XT", words)) for words in ("one", "two")]
    open_all(now + timedelta(hours=3), desk)
    again = {opened.reference: opened.again for opened in got}
    assert [again.pop(each) is None for each in (first, second, third)].count(True) == 1
    assert set(again) == set(others)
    assert set(again.values()) == {None}
    kept = next(each for each in (first, second, third) if queries.first_of(each) == each)
    assert {queries.first_of(each) for each in (first, second, third)} == {kept}
    assert sent_again(first) + sent_again(second) + sent_again(third) == 2
    assert sent_again(others[0]) == 0
    # Longer after the first than an hour, and within an hour of one that came again: it is the first that it repeats.
    late = sent(120)
    open_all(now + timedelta(hours=3), desk)
    assert {opened.again for opened in got if opened.again} <= {kept}
    assert queries.first_of(late) == kept


def test_what_was_opened_is_shredded_after_its_time_and_nothing_else_is(hub, now, desk) -> None:
    drop("concern", FIELDS, now=now)
    drop("other", FIELDS, now=now)
    open_all(now, desk)
    assert clear(now + timedelta(days=30)) == 0
    assert clear(now + timedelta(days=30, seconds=1)) == 1
    opened, unopened = Envelope.objects.get(kind="concern"), Envelope.objects.get(kind="other")
    assert opened.sealed is None
    assert unopened.sealed is not None
    assert opened.handling.shredded is not None
    assert clear(now + timedelta(days=60)) == 0


def test_envelopes_that_nobody_opens_are_seen_after_15_minutes(hub, now, desk) -> None:
    drop("concern", FIELDS, now=now)
    limit = now + timedelta(minutes=15)
    assert not queries.unopened(limit - timedelta(seconds=1)).exists()
    assert queries.unopened(limit).count() == 1
    open_all(now, {})
    assert queries.unopened(limit).count() == 1
    assert queries.unopened(now + timedelta(days=31)).count() == 1
    open_all(limit, desk)
    assert not queries.unopened(limit).exists()


def test_a_kind_is_declared_once(monkeypatch) -> None:
    monkeypatch.setattr(kinds, "_HANDLERS", {})
    kinds.register("concern", print)
    kinds.register("concern", print)
    assert dict(kinds.handlers()) == {"concern": print}
    with pytest.raises(ValueError, match="declared already"):
        kinds.register("concern", repr)
