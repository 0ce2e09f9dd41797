"""A child is found however the name and the birthday were written down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tandem.synthetic import place

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
Written = tuple[str, str, date]


def swapped_letters(child: Any) -> Written:
    name = child.family_name
    return child.given_name, name[:1] + name[2] + name[1] + name[3:], child.born


def letter_missing(child: Any) -> Written:
    return child.given_name, child.family_name[:-2] + child.family_name[-1:], child.born


def day_and_month_swapped(child: Any) -> Written:
    born = child.born
    other = born.replace(day=born.month, month=born.day) if born.day <= 12 else born
    return child.given_name, child.family_name, other


def born_a_day_apart(child: Any) -> Written:
    return child.given_name, child.family_name, child.born + timedelta(days=1)


def names_the_wrong_way_round(child: Any) -> Written:
    return child.family_name, child.given_name, child.born


def accents_and_case_lost(child: Any) -> Written:
    return child.given_name.upper(), child.family_name.upper(), child.born


VARIANTS = [
    swapped_letters,
    letter_missing,
    day_and_month_swapped,
    born_a_day_apart,
    names_the_wrong_way_round,
    accents_and_case_lost,
]


@pytest.fixture
def city(hub: None) -> list[tuple[Any, Any]]:
    """Everybody in a small Harrowmere, filed, with the record of each."""
    from tandem.hub.children.actions import tell_of
    from tandem.hub.children.models import Person

    children = [each for each in place(11, children=250, until=NOW).children if each.is_born(NOW.date())]
    people = [
        Person(given_name=each.given_name, family_name=each.family_name, born=each.born, recorded=NOW)
        for each in children
    ]
    return list(zip(children, tell_of(people, now=NOW), strict=True))


@pytest.mark.parametrize("variant", VARIANTS)
def test_whoever_is_meant_is_among_the_first_ten(
    city: list[tuple[Any, Any]], variant: Callable[[Any], Written]
) -> None:
    """Recall of at least 95 in 100, for each way of writing it wrong."""
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries_of_names import search

    asked = [pair for pair in city if len(pair[0].family_name) >= 5][:60]
    assert len(asked) == 60
    hits = 0
    for child, person in asked:
        given, family, born = variant(child)
        hits += person.pk in {each.person.pk for each in search(Person.objects.all(), [given, family], born=born)}
    assert hits / len(asked) >= 0.95


@pytest.mark.parametrize(
    ("recorded", "asked"),
    [(None, date(2019, 5, 4)), (date(2019, 7, 9), date(2019, 1, 1)), (date(2019, 5, 4), date(2019, 5, 4))],
    ids=["no birthday known", "only the year known", "the same birthday"],
)
def test_a_mistyped_name_is_found_among_many_of_the_same_first_name(
    hub: None, recorded: date | None, asked: date
) -> None:
    from tandem.hub.children.actions import tell_of
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries_of_names import search

    others = [
        Person(given_name="Wren", family_name=f"Oak{n:03}", born=date(2010, 3, 1), recorded=NOW) for n in range(99)
    ]
    *_, meant = tell_of(
        [*others, Person(given_name="Wren", family_name="Tarnbrook", born=recorded, recorded=NOW)], now=NOW
    )
    assert search(Person.objects.all(), ["Wren", "Tabrnrook"], born=asked)[0].person == meant


def test_a_short_form_finds_the_full_name(city: list[tuple[Any, Any]]) -> None:
    from tandem.hub.children.actions import tell_of
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries_of_names import search

    (known,) = tell_of([Person(given_name="William", family_name="Tarnbrook", recorded=NOW)], now=NOW)
    found = search(Person.objects.all(), ["Bill", "Tarnbrook"])
    assert found[0].person == known
    assert found[0].why == ("Bill and William may be forms of one name", "Tarnbrook is the same name")


def test_nobody_is_found_under_no_name(city: list[tuple[Any, Any]]) -> None:
    from tandem.hub.children.models import Person
    from tandem.hub.children.queries_of_names import search

    assert search(Person.objects.all(), ["", ""]) == []
    assert search(Person.objects.all(), ["Unknown"], born=date(2019, 1, 1)) == []


def test_whoever_may_be_seen_is_found_behind_many_who_may_not(hub: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The likeliest few are looked at first; where too many of those are closed, every hit is asked about."""
    from tandem.hub.children import queries_of_names as queries
    from tandem.hub.children.actions import tell_of
    from tandem.hub.children.models import Person

    monkeypatch.setattr(queries, "_CONSIDERED", 2)
    monkeypatch.setattr(queries, "_LOOKED_AT", 4)
    born = date(2017, 3, 9)
    names = ["Tarnbrook"] * 5 + ["Tarnbrooke"] * 3
    people = tell_of(
        [Person(given_name="Osbert", family_name=name, born=born, recorded=NOW) for name in names], now=NOW
    )
    open_ones = Person.objects.exclude(pk__in=[each.pk for each in people[:5]])
    for asked in (None, born):
        found = queries.search(open_ones, ["Osbert", "Tarnbrook"], born=asked)
        assert [each.person.pk for each in found] == [each.pk for each in people[5:7]]
    assert queries.search(Person.objects.none(), ["Osbert", "Tarnbrook"], born=born) == []


def test_of_many_born_on_a_day_those_with_the_likest_names_are_considered(
    hub: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tandem.hub.children import queries_of_names as queries
    from tandem.hub.children.actions import tell_of
    from tandem.hub.children.models import Person

    monkeypatch.setattr(queries, "_CONSIDERED", 3)
    monkeypatch.setattr(queries, "_LOOKED_AT", 6)
    born = date(2017, 3, 9)
    by_name = [
        Person(given_name="Osbert", family_name="Tarnbrook", born=date(1990, 1, 1), recorded=NOW) for _ in range(6)
    ]
    by_day = [Person(given_name="Osric", family_name="Marsh", born=born, recorded=NOW) for _ in range(8)]
    meant = Person(given_name="Osbert", family_name="Tarmbrook", born=born, recorded=NOW)
    told = tell_of([*by_name, *by_day, meant], now=NOW)
    found = queries.search(Person.objects.all(), ["Osbert", "Tarnbrook"], born=born)
    assert told[-1].pk in {each.person.pk for each in found}
