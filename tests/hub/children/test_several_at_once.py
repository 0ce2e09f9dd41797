"""What is asked of several people at once is for each what it is for them alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def people(hub: None, worker: Any) -> list[Any]:
    """Open, sealed or guarded, some of them under another record of theirs."""
    from tandem.hub.children.actions import tell_of
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise

    born = date(2016, 2, 3)
    given = ["Osbert", "Odette", "Osbert", "Odette", "Oswin", "Osbert", "Odile", "Odile"]
    told = tell_of(
        [Person(given_name=name, family_name="Tarnbrook", born=born, recorded=NOW) for name in given], now=NOW
    )
    for record, known in ((5, 2), (7, 6)):
        recognise(told[record], as_=told[known], reason="One child", by=worker, now=NOW)
    Person.objects.filter(pk__in=[told[1].pk, told[5].pk]).update(sealed=True)
    Person.objects.filter(pk__in=[told[4].pk, told[7].pk]).update(address_is_confidential=True)
    return list(Person.objects.filter(pk__in=[each.pk for each in told]).select_related("head").order_by("pk"))


@pytest.fixture
def accounts(people: list[Any], person: Callable[..., Any]) -> list[Any]:
    """Somebody for each way in which a record is open or closed to them."""
    from tandem.hub.children.models import EmergencyOpening, Listing

    nobody, listed, was_listed, for_another, opened, was_opened, kept_from, both = (
        person("front_door_worker") for _ in range(8)
    )
    for user, at, until, barred in (
        (listed, 1, None, False),
        (listed, 2, None, False),
        (listed, 7, None, False),
        (was_listed, 1, NOW, False),
        (was_listed, 4, NOW - HOUR, False),
        (for_another, 4, NOW + HOUR, False),
        (kept_from, 0, None, True),
        (both, 2, None, False),
        (both, 5, None, True),
    ):
        Listing.objects.create(
            person=people[at], user=user, barred=barred, since=NOW - DAY, until=until, reason="Asked"
        )
    for user, until in ((opened, NOW + HOUR), (was_opened, NOW)):
        EmergencyOpening.objects.create(
            person=people[5], user=user, category="danger", reason="She rang.", opened_at=NOW - HOUR, until=until
        )
    return [nobody, listed, was_listed, for_another, opened, was_opened, kept_from, both]


def test_who_may_not_see_somebody_is_for_each_account_what_it_is_alone(people: list[Any], accounts: list[Any]) -> None:
    """G06, G07 and G09."""
    from tandem.hub.children.queries import visible_people
    from tandem.hub.children.queries_of_several import closed_to, head_of

    shut = []
    for each in people:
        alone = {user.pk for user in accounts if not visible_people(user, now=NOW).filter(pk=each.pk).exists()}
        assert closed_to(accounts, {head_of(each)}, now=NOW) == alone
        shut.append(len(alone))
    assert shut == [1, 7, 6, 0, 0, 6, 0, 0]
    heads = {head_of(each) for each in people}
    assert closed_to(accounts, heads, now=NOW) == {user.pk for user in accounts if user != accounts[1]}


def test_whose_address_may_be_seen_is_for_each_what_it_is_alone(people: list[Any], accounts: list[Any]) -> None:
    """H5."""
    from tandem.hub.children.queries import is_guarded, may_see_address
    from tandem.hub.children.queries_of_several import head_of, open_addresses, records_of_each

    records = records_of_each(people)
    assert [records.is_guarded(each) for each in people] == [is_guarded(each) for each in people]
    assert [each.pk for each in people if records.is_guarded(each)] == [people[at].pk for at in (4, 6, 7)]
    shown = 0
    for user in accounts:
        seen = open_addresses(records, user, now=NOW)
        alone = {head_of(each) for each in people if is_guarded(each) and may_see_address(each, user, now=NOW)}
        assert seen == alone
        shown += len(seen)
    assert shown == 2


def test_who_each_may_be_is_found_as_for_one_alone(people: list[Any], accounts: list[Any]) -> None:
    """G06: of several, the sealed are found for nobody who may not see them."""
    from tandem.hub.children.queries import visible_people
    from tandem.hub.children.queries_of_names import search, who_may_be

    nameless = people[3]
    nameless.given_name = nameless.family_name = ""
    for user in accounts[:3]:
        visible = visible_people(user, now=NOW).filter(head__isnull=True)
        together = who_may_be(visible, people, limit=5)
        assert nameless.pk not in together
        for each in (one for one in people if one != nameless):
            alone = search(visible.exclude(pk=each.pk), [each.given_name, each.family_name], born=each.born, limit=5)
            assert together[each.pk] == alone
            assert alone


def test_a_sealed_relative_is_pointed_at_for_the_child_who_has_one_only(
    received: Callable[..., Any], worker: Any, manager: Any, person: Callable[..., Any]
) -> None:
    """H14: two families in one contact, each pointed at those listed for what is sealed in it."""
    from tandem.hub.children.queries_of_several import keepers_of_sealed_families, records_of_each
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    children = tuple(ToldChild(given_name=name) for name in ("Wren", "Lark", "Finch"))
    adults = tuple(
        ToldAdult(given_name=name, relationships={at: "mother"}) for at, name in enumerate(("Marta", "Nell", "Orla"))
    )
    shown = received(children=children, adults=adults)
    hidden = received(
        children=(ToldChild(given_name="Hidden"),), adults=(ToldAdult(given_name="Marta", relationships={0: "mother"}),)
    )
    mothers = [told.person for told in shown.adults.order_by("number")]
    recognise(hidden.adults.get().person, as_=mothers[0], reason="One mother", by=worker, now=NOW)
    other = person("front_door_manager")
    seal(hidden.children.get().person, reason="Adopted", by=manager, now=NOW)
    seal(mothers[1], reason="Somebody looks for her", by=other, now=NOW)
    wren, lark, finch = (told.person for told in shown.children.order_by("number"))
    records = records_of_each([wren, lark, finch])
    asked = keepers_of_sealed_families(records, worker, now=NOW)
    assert [asked.get(each.pk, []) for each in (wren, lark, finch)] == [[manager], [other], []]
    assert keepers_of_sealed_families(records, manager, now=NOW).get(wren.pk, []) == []
