"""A measure told in public: the same on the same day, without a name, without a small count, and frozen when taken."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence.actions import compare_some, take
from tandem.hub.evidence.answers import Answer
from tandem.hub.evidence.asking import Asked, subject_at
from tandem.hub.evidence.verifying import verify
from tandem.hub.evidence.working import work_out
from tandem.hub.plan.as_evidence import KIND, answer_of
from tandem.hub.plan.improving import say_in_public

SEPTEMBER = date(2026, 9, 30)


@pytest.fixture(autouse=True)
def public(plan, keeper, now) -> None:
    say_in_public(plan, may=True, reason="The notice is public.", by=keeper, now=now)


def asked(measure):
    return Asked("measure", {"measure": str(measure.pk)})


def test_it_says_where_it_began_where_it_stands_and_why_with_its_numbers_and_its_drawing(measure, read, now) -> None:
    made = measure()
    read(made, SEPTEMBER, 0.9, since=date(2026, 7, 1), address="https://example.org/audit")
    told = work_out(asked(made), now=now)
    assert (told.title, told.says, told.period) == ("Decided in a day", "on course", "1 July 2026 to 30 September 2026")
    assert told.sentence == (
        "Decided in a day: from 50.0% (43.1% to 56.9%) on 1 January 2026 to 90.0% by 1 January 2027. Now: on course. "
        "90.0% (85.1% to 93.4%) in the period to 30 September 2026, when the course stood at 79.8%."
    )
    assert [(each.label.partition(",")[0], each.value, each.made_of) for each in told.numbers] == [
        ("Baseline", "50.0%", "100 of 200"),
        ("Latest reading", "90.0%", "180 of 200"),
        ("Target", "90.0%", ""),
    ]
    assert told.numbers[1].interval == "95% interval 85.1% to 93.4%"
    assert [each.name for each in told.sources] == ["Before the plan", "Audit", "Steady"]
    assert told.sources[1].url == "https://example.org/audit"
    assert told.drawing.desk.count("<svg") == told.drawing.telephone.count("<svg") == 1
    assert "Vera Invented" not in str(told.to_dict())
    # The same data on the same day, whatever the hour, and as plain values and back.
    assert answer_of(made, now=now + timedelta(hours=3)) == told == Answer.of(told.to_dict())
    undrawn = answer_of(made, now=now, drawn=False)
    assert (undrawn.points, undrawn.drawing.desk) == (told.points, "")


def test_a_small_count_is_in_nothing_that_leaves(measure, read, now) -> None:
    made = measure(unit="count", direction="down", start_value=48, start_n=None, target=10)
    read(made, SEPTEMBER, 4, n=None)
    told = answer_of(made, now=now)
    assert told.says == "cannot be told yet"
    assert "so few" in told.sentence
    before = told.points
    read(made, SEPTEMBER, 3, n=None)
    assert answer_of(made, now=now).points == before


def test_it_is_taken_frozen_and_compared_when_another_reading_comes(measure, read, keeper, now) -> None:
    made = measure()
    read(made, SEPTEMBER, 0.9)
    taken = take(asked(made), by=keeper, now=now)
    assert take(asked(made), by=keeper, now=now) == taken
    # A day passes and nothing is otherwise, so nobody is told that it is.
    assert (compare_some(now), compare_some(now + timedelta(days=1))) == (0, 0)
    read(made, date(2026, 10, 31), 0.6)
    assert compare_some(now) == 1
    taken.refresh_from_db()
    assert taken.told["says"] == "on course"
    assert "What the figures say: on course when this was taken, behind now." in taken.newer["words"]
    assert [each.whole for each in verify(now)] == [True]


def test_it_is_found_by_its_page_and_nothing_else_is(measure, now) -> None:
    made = measure()
    assert subject_at(f"http://hub/staff/improvement/measures/{made.pk}/") == {
        "subject": "measure",
        "measure": str(made.pk),
    }
    for key in ("999", "x"):
        with pytest.raises(InputError, match="No such measure may be told"):
            work_out(Asked("measure", {"measure": key}), now=now)


def test_nothing_is_told_until_somebody_said_that_it_may_be_nor_after_that_was_taken_back(
    measure, keeper, elsewhere, inside, now
) -> None:
    made = measure()
    plan, taken = made.outcome.recommendation.plan, take(asked(made), by=keeper, now=now)
    at = f"/staff/improvement/{plan.pk}/public/"
    assert inside(elsewhere("independent_scrutineer")).get(at).status_code == 403
    browser = inside(keeper)
    assert "may be told in public. Vera Invented" in browser.get(f"/staff/improvement/{plan.pk}/").content.decode()
    assert browser.post(at, {"may": "no", "reason": " "}).status_code == 422
    assert browser.post(at, {"may": "no", "reason": "It is under review."}).status_code == 302
    again = browser.post(at, {"may": "no", "reason": "Twice."})
    assert (again.status_code, "said already" in again.content.decode()) == (422, True)
    assert "may not be told in public. Vera Invented" in browser.get(f"/staff/improvement/{plan.pk}/").content.decode()
    assert KIND.choices() == []
    with pytest.raises(InputError, match="No such measure may be told"):
        take(asked(made), by=keeper, now=now)
    assert compare_some(now) == 1
    taken.refresh_from_db()
    assert taken.newer["words"][0].startswith("It can no longer be worked out.")
    verbs = Event.objects.filter(verb__in=(Verb.IMPROVEMENT_MADE_PUBLIC, Verb.IMPROVEMENT_NOT_PUBLIC))
    assert [event.verb for event in verbs.order_by("pk")] == [
        Verb.IMPROVEMENT_MADE_PUBLIC,
        Verb.IMPROVEMENT_NOT_PUBLIC,
    ]


def test_what_may_name_somebody_is_asked_about_before_it_may_be_told(measure, plan, keeper, inside) -> None:
    made, browser = measure(), inside(keeper)
    at, add = f"/staff/improvement/{plan.pk}/public/", f"/staff/improvement/{plan.pk}/measures/add/"
    down = f"/staff/improvement/measures/{made.pk}/readings/add/"
    read = {"seen": "0", "until": "2026-09-30", "value": "62.5", "n": "200", "source": "Audit by Jane Smith"}
    new = {"outcome": made.outcome_id, "name": "Seen by Dr Patel", "unit_field": "share", "direction": "up"}
    new |= {"start_on": "2026-01-01", "target": "90", "target_by": "2027-01-01"}

    def asked_about(address: str, said: dict[str, object], name: str) -> None:
        told = browser.post(address, said)
        assert (told.status_code, name in told.content.decode()) == (422, True)
        assert 'name="no_name"' in told.content.decode()

    asked_about(down, read, "Jane Smith")
    asked_about(add, new, "Dr Patel")
    assert not made.readings.exists()
    assert browser.post(at, {"may": "no", "reason": "It is looked at."}).status_code == 302
    assert browser.post(down, read).status_code == 302, "who reads the plan inside knows them"
    asked_about(at, {"may": "yes", "reason": "It is well."}, "Jane Smith")
    assert browser.post(at, {"may": "yes", "reason": "It is the name of a street.", "no_name": "on"}).status_code == 302
    assert browser.post(add, {**new, "no_name": "on"}).status_code == 302
