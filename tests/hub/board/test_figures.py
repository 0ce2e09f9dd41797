"""How each agency challenges and answers: counts both ways, times with what they rest on, nothing made up."""

from __future__ import annotations

from datetime import timedelta

from django.urls import reverse

from tandem.core.figure import State
from tandem.hub.board.figures import AgencyFigures, by_agency
from tandem.hub.board.models import Challenge
from tandem.hub.board.record import read_each


def figures(now: object) -> dict[str, AgencyFigures]:
    return {each.agency: each for each in by_agency(read_each(Challenge.objects.all()), now=now)}  # type: ignore[arg-type]


def test_what_is_raised_and_received_is_counted_both_ways(way, place) -> None:
    one = way()
    found = figures(one.now)
    council, trust = found["Thornby Council"], found["Moor Hospital"]
    assert [each.value for each in (council.raised, council.received)] == ["1", "none"]
    assert [each.value for each in (trust.raised, trust.received)] == ["none", "1"]


def test_an_answer_is_in_time_on_its_last_day_and_its_lack_counts_from_the_next(way, place) -> None:
    late, last_day, unanswered = way(), way(), way()
    last_day.step("answered", place.contact, days=14, answer="accepted")
    late.step("answered", place.contact, days=15, answer="accepted")
    trust = figures(unanswered.now + timedelta(days=14))["Moor Hospital"]
    assert (trust.in_time.made_of, trust.in_time.figure.value) == ("1 of 2", 0.5)
    assert (trust.days.figure.value, trust.days.figure.n) == (10, 2)
    assert figures(unanswered.now + timedelta(days=15))["Moor Hospital"].in_time.made_of == "1 of 3"


def test_what_was_withdrawn_before_an_answer_is_no_answer_that_lacks(way, place) -> None:
    one = way()
    one.step("withdrawn", place.manager)
    trust = figures(one.now + timedelta(days=60))["Moor Hospital"]
    assert (trust.in_time.figure.state, trust.days.figure.state) == (State.NOT_APPLICABLE, State.NOT_APPLICABLE)


def test_only_an_action_that_is_due_counts_and_only_anothers_clear_word_verifies_it(way, place) -> None:
    open_, told = way().to_action(), way().to_action(done=True)
    told.step("effect_verified", place.scrutineer, number=1, effect="cannot_tell")
    assert figures(told.now)["Moor Hospital"].verified.made_of == "0 of 1"
    told.step("effect_verified", place.scrutineer, number=1, effect="did_not_work")
    assert figures(told.now)["Moor Hospital"].verified.made_of == "1 of 1"
    assert figures(open_.now + timedelta(days=30))["Moor Hospital"].verified.made_of == "1 of 2"


def test_the_page_shows_them_with_how_few_they_rest_on_and_a_contact_those_of_their_agency(way, place, inside) -> None:
    way().step("answered", place.contact, answer="accepted")
    address = reverse("staff:challenges")
    seen = inside(place.analyst).get(address).content.decode()
    table = seen[seen.index("<tbody>") : seen.index("</tbody>")]
    assert "Thornby Council" in table
    assert "Moor Hospital" in table
    assert "too few to judge by" in table
    own = inside(place.contact).get(address).content.decode()
    table = own[own.index("<tbody>") : own.index("</tbody>")]
    assert "Thornby Council" not in table
    assert "Moor Hospital" in table
