"""Whatever is joined and parted in whatever order, records are one person exactly where present joins say so."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tandem.core.errors import InputError

RECORDS = 6
DEEDS = st.lists(
    st.tuples(st.sampled_from(("join", "confirm", "part", "refuse")), st.integers(0, RECORDS - 1), st.integers(0, 30)),
    max_size=14,
)


class Said:
    """What people said, kept apart from the hub: which record points to which, as long as it stands."""

    def __init__(self) -> None:
        self.points: dict[int, int] = {}

    def head(self, record: int) -> int:
        while record in self.points:
            record = self.points[record]
        return record

    def partition(self, records: list[int]) -> set[frozenset[int]]:
        return {frozenset(each for each in records if self.head(each) == self.head(one)) for one in records}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(identified=st.lists(st.booleans(), min_size=RECORDS, max_size=RECORDS), deeds=DEEDS)
def test_the_partition_is_always_that_of_the_present_joins(
    worker: Any, manager: Any, monday: Any, identified: list[bool], deeds: list[tuple[str, int, int]]
) -> None:
    """G54, H2 and H3: never joined by the program, never left half joined; parting puts back what stood before."""
    from tandem.hub.children.models import Person, Recognition, Standing
    from tandem.hub.children.queries import records_of

    standings = [Standing.IDENTIFIED if each else Standing.TOLD_OF for each in identified]
    people = Person.objects.bulk_create(
        Person(given_name="Wren", family_name="Ashdown", standing=each, recorded=monday) for each in standings
    )
    keys, before = [each.pk for each in people], dict(zip((each.pk for each in people), standings, strict=True))
    said = Said()
    for kind, place, other in deeds:
        with suppress(InputError):
            _do(kind, people[place], people[other % RECORDS], said, by=(worker, manager), now=monday)
        rows = {each.pk: each for each in Person.objects.filter(pk__in=keys)}
        found = {frozenset(records_of(each).values_list("pk", flat=True)) for each in rows.values()}
        assert found == said.partition(keys)
        assert {key: row.known_as.pk for key, row in rows.items()} == {key: said.head(key) for key in keys}
        assert all(row.standing == before[key] for key, row in rows.items() if key not in said.points)
    standing = Recognition.objects.filter(record__in=keys, confirmed_at__isnull=False, parted_at__isnull=True)
    assert dict(standing.values_list("record", "known_as")) == said.points


def _do(kind: str, one: Any, other: Any, said: Said, *, by: tuple[Any, Any], now: Any) -> None:
    from tandem.hub.children.models import Recognition
    from tandem.hub.children.recognising import confirm, part, recognise, refuse

    worker, manager = by
    mine = Recognition.objects.filter(record=one, parted_at__isnull=True)
    pending, settled = mine.filter(confirmed_at__isnull=True).first(), mine.filter(confirmed_at__isnull=False).first()
    if kind == "join":
        if recognise(one, as_=other, reason="Alike", by=worker, now=now).confirmed_at is not None:
            said.points[one.pk] = said.head(other.pk)
    elif kind == "confirm" and pending is not None:
        known = said.head(pending.known_as_id)
        confirm(pending, reason="Alike", by=manager, now=now)
        said.points[one.pk] = known
    elif kind == "refuse" and pending is not None:
        refuse(pending, reason="Twins", by=manager, now=now)
    elif kind == "part" and settled is not None:
        part(settled, reason="Twins", by=worker, now=now)
        del said.points[one.pk]


def test_what_is_found_to_be_sealed_while_two_are_one_stays_sealed_when_they_are_parted(
    received: Callable[..., Any], worker: Any, manager: Any, monday: Any
) -> None:
    """H5: a parting opens nothing that was sealed; a seal from before the join stays where it was."""
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries import is_sealed, visible_people
    from tandem.hub.children.recognising import part, recognise
    from tandem.hub.children.sealing_records import keep_from, seal

    first, second, third = (received(now=monday).children.get().person for _ in range(3))
    join = recognise(second, as_=first, reason="Same", by=worker, now=monday)
    seal(first, reason="Adopted", by=manager, now=monday)
    keep_from(first, worker, reason="His niece", now=monday)
    part(join, reason="Two children", by=manager, now=monday)
    for each in (first, second):
        assert visible_people(manager, now=monday).filter(pk=each.pk).exists()
        assert not visible_people(worker, now=monday).filter(pk=each.pk).exists()
    join = recognise(third, as_=Person.objects.get(pk=first.pk), reason="Same", by=manager, now=monday)
    assert is_sealed(Person.objects.get(pk=third.pk))
    part(join, reason="Another child", by=manager, now=monday)
    assert not is_sealed(Person.objects.get(pk=third.pk))


def test_a_referral_goes_with_its_record(
    screened: Callable[..., Any], deciding: Callable[..., Any], worker: Any, manager: Any, monday: Any
) -> None:
    """Re-referrals, histories and open cases follow the whole chain, and what is parted takes its own away."""
    from tandem.hub.children.models import Person, Recognition
    from tandem.hub.children.recognising import part, recognise
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.models import ToldOf
    from tandem.hub.referrals.queries import about, referrals_of

    contacts = [screened(now=monday) for _ in range(3)]
    first, second, third = (Person.objects.get(told_of__contact=each) for each in contacts)
    recognise(third, as_=second, reason="Same", by=worker, now=monday)
    decide(contacts[2], {1: deciding()}, by=manager, now=monday)
    Person.objects.filter(pk=second.pk).update(standing="told_of", council_number="")
    join = recognise(second, as_=first, reason="Same", by=worker, now=monday)
    head = Person.objects.get(pk=first.pk)
    assert about(head).count() == 3
    assert referrals_of(head).count() == 1
    assert ToldOf.objects.get(contact=contacts[2]).person.known_as == head
    part(Recognition.objects.get(pk=join.pk), reason="Another child", by=worker, now=monday)
    assert referrals_of(head).count() == 0
    assert referrals_of(Person.objects.get(pk=third.pk)).count() == 1
    assert about(head).count() == 1
