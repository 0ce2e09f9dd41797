"""Whether two records are one person is said by people, confirmed by a second where it matters, and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import product
from typing import Any

import pytest

from tandem.core.errors import InputError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def two(received: Callable[..., Any]) -> tuple[Any, Any]:
    return received().children.get().person, received().children.get().person


def test_a_record_only_told_of_is_recognised_by_one_person(two: tuple[Any, Any], worker: Any) -> None:
    from tandem.hub.children.recognising import recognise

    known, told = two
    recognise(told, as_=known, reason="Same name and birthday", by=worker, now=MONDAY)
    told.refresh_from_db()
    assert told.known_as == known


def test_two_identified_records_need_a_second_person(two: tuple[Any, Any], worker: Any, manager: Any) -> None:
    """G54."""
    from tandem.hub.children.models import Person, Standing
    from tandem.hub.children.recognising import confirm, recognise

    Person.objects.update(standing=Standing.IDENTIFIED)
    known, other = Person.objects.order_by("pk")
    proposed = recognise(other, as_=known, reason="One child, two entries", by=worker, now=MONDAY)
    other.refresh_from_db()
    assert other.recognised_as is None
    with pytest.raises(InputError, match="Somebody else"):
        confirm(proposed, reason="Yes", by=worker, now=MONDAY)
    confirm(proposed, reason="Same NHS number", by=manager, now=MONDAY)
    other.refresh_from_db()
    assert other.recognised_as == known


@pytest.mark.parametrize("standing", ["told_of", "identified"])
def test_parting_puts_things_back_as_they_were(two: tuple[Any, Any], worker: Any, manager: Any, standing: str) -> None:
    """G54: reversible and kept."""
    from tandem.hub.children.models import Person, Recognition
    from tandem.hub.children.recognising import confirm, part, recognise

    Person.objects.update(standing=standing)
    known, other = Person.objects.order_by("pk")
    said = recognise(other, as_=known, reason="They look alike", by=worker, now=MONDAY)
    if standing == "identified":
        confirm(said, reason="They do", by=manager, now=MONDAY)
    part(Recognition.objects.get(), reason="Twins", by=worker, now=MONDAY)
    other.refresh_from_db()
    assert (other.recognised_as, other.standing) == (None, standing)
    assert Recognition.objects.get().parted_reason == "Twins"


def test_a_record_is_never_recognised_as_itself_or_without_a_reason(two: tuple[Any, Any], worker: Any) -> None:
    from tandem.hub.children.recognising import recognise

    known, told = two
    with pytest.raises(InputError, match="one record already"):
        recognise(known, as_=known, reason="Same", by=worker, now=MONDAY)
    with pytest.raises(InputError, match="Say why"):
        recognise(told, as_=known, reason=" ", by=worker, now=MONDAY)


def test_a_chain_of_records_leads_to_the_person(received: Callable[..., Any], worker: Any) -> None:
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise

    first, second, third = (received().children.get().person for _ in range(3))
    recognise(second, as_=first, reason="Same", by=worker, now=MONDAY)
    second.refresh_from_db()
    recognise(third, as_=second, reason="Same", by=worker, now=MONDAY)
    assert Person.objects.get(pk=third.pk).recognised_as == first


def test_the_record_with_the_councils_number_is_the_one_that_stands(
    two: tuple[Any, Any], worker: Any, manager: Any
) -> None:
    """H2: the census tells of a child by that number, and a second one would make two children of one."""
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import confirm, recognise, refuse

    told, numbered = two
    Person.objects.filter(pk=numbered.pk).update(standing="identified", council_number="C-1")
    with pytest.raises(InputError, match="C-1"):
        recognise(numbered, as_=told, reason="Same", by=worker, now=MONDAY)
    Person.objects.filter(pk=numbered.pk).update(council_number="")
    proposed = recognise(numbered, as_=told, reason="Same", by=worker, now=MONDAY)
    Person.objects.filter(pk=numbered.pk).update(council_number="C-1")
    with pytest.raises(InputError, match="C-1"):
        confirm(proposed, reason="Same", by=manager, now=MONDAY)
    proposed.refresh_from_db()
    assert proposed.confirmed_at is None
    refuse(proposed, reason="The other way round", by=manager, now=MONDAY)
    recognise(told, as_=Person.objects.get(pk=numbered.pk), reason="Same", by=worker, now=MONDAY)
    told.refresh_from_db()
    assert told.known_as.council_number == "C-1"


@pytest.mark.parametrize("deeds", list(product(("confirm", "refuse"), ("confirm", "refuse", "part"))))
def test_of_two_who_settle_it_at_once_the_second_finds_it_settled(
    two: tuple[Any, Any], person: Callable[..., Any], worker: Any, manager: Any, deeds: tuple[str, str]
) -> None:
    """Both read it while it waited; what the first said stands."""
    from tandem.hub.children import recognising
    from tandem.hub.children.models import Person, Recognition

    first, second = deeds
    Person.objects.update(standing="identified")
    recognising.recognise(two[1], as_=two[0], reason="Alike", by=worker, now=MONDAY)
    one, other = Recognition.objects.get(), Recognition.objects.get()
    getattr(recognising, first)(one, reason="The first", by=manager, now=MONDAY)
    with pytest.raises(InputError, match="settled already"):
        getattr(recognising, second)(other, reason="The second", by=person("front_door_manager"), now=MONDAY)
    kept = Recognition.objects.get()
    assert (kept.confirmed_reason or kept.parted_reason) == "The first"
    assert (kept.confirmed_at is None) == (kept.parted_at is not None)
    assert (Person.objects.get(pk=two[1].pk).head is not None) == (first == "confirm")


def test_why_is_kept_with_the_recognition_and_not_in_the_audit_record(
    two: tuple[Any, Any], worker: Any, manager: Any
) -> None:
    """What is said of a child could never be taken out of the audit record again."""
    from tandem.hub.audit.models import Event
    from tandem.hub.children.models import Person, Recognition
    from tandem.hub.children.recognising import confirm, part, recognise, refuse

    Person.objects.update(standing="identified")
    refuse(
        recognise(two[1], as_=two[0], reason="Her stepfather said", by=worker, now=MONDAY),
        reason="Her stepfather is wrong",
        by=manager,
        now=MONDAY,
    )
    joined = recognise(two[1], as_=two[0], reason="Her stepfather said again", by=worker, now=MONDAY)
    confirm(joined, reason="Her stepfather is right", by=manager, now=MONDAY)
    part(joined, reason="Her stepfather has two", by=worker, now=MONDAY)
    assert all("stepfather" in each.reason and "stepfather" in each.parted_reason for each in Recognition.objects.all())
    verbs = {"person.recognised", "person.parted", "person.recognition_confirmed", "person.recognition_refused"}
    assert verbs <= set(Event.objects.filter(kind="done").values_list("verb", flat=True))
    assert not Event.objects.filter(reason__contains="stepfather").exists()
