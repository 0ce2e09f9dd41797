"""What is withdrawn: it stays to be seen with its reason, and counts nowhere."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from tandem.core.errors import InputError
from tandem.core.progress import State
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.plan import performing
from tandem.hub.plan.following import follow
from tandem.hub.plan.overview import overview
from tandem.hub.plan.queries_of_improvement import visible_measures
from tandem.hub.plan.withdrawing import withdraw_measure, withdraw_reading

SEPTEMBER, OCTOBER = date(2026, 9, 30), date(2026, 10, 31)


def test_a_reading_of_the_wrong_period_counts_no_longer_and_what_it_replaced_stands_again(
    measure, read, keeper, inside, now
) -> None:
    made = measure()
    read(made, SEPTEMBER, 0.9)
    for until, state in ((OCTOBER, State.WORSE), (SEPTEMBER, State.WORSE)):
        wrong = read(made, until, 0.3, source="Typed wrong")
        assert follow(made, now=now).judgement.state is state
        withdraw_reading(wrong, reason="Another month.", by=keeper, now=now)
        found = follow(visible_measures(keeper).get(), now=now)
        assert (found.judgement.state, found.latest.on) == (State.ON_COURSE, SEPTEMBER)
    with pytest.raises(InputError, match="withdrawn already"):
        withdraw_reading(wrong, reason="Twice.", by=keeper, now=now)
    words = inside(keeper).get(f"/staff/improvement/measures/{made.pk}/").content.decode()
    assert words.count("withdrawn: Another month. (Vera Invented, 23 November 2026)") == 2
    assert words.count("<s>30.0%</s>") == 2
    assert Event.objects.filter(verb=Verb.IMPROVEMENT_READING_WITHDRAWN).count() == 2


def test_a_measure_withdrawn_is_named_with_its_reason_and_counted_nowhere(plan, measure, read, keeper, inside) -> None:
    made, browser = measure(), inside(keeper)
    at = f"/staff/improvement/measures/{made.pk}/"
    assert browser.post(f"{at}withdraw/", {"reason": " "}).status_code == 422
    assert browser.post(f"{at}withdraw/", {"reason": "Nobody collects it."}).status_code == 302
    again = browser.post(f"{at}withdraw/", {"reason": "Twice."})
    assert (again.status_code, "withdrawn already" in again.content.decode()) == (422, True)
    page, whole = browser.get(at).content.decode(), browser.get(f"/staff/improvement/{plan.pk}/").content.decode()
    for told in ("Withdrawn</span> Vera Invented, ", "“Nobody collects it.”"):
        assert told in page
    assert "Write a reading down" not in page
    assert "Nothing is in the plan yet." in whole
    assert f'{at}">Decided in a day</a>: withdrawn' in whole
    assert browser.get(f"{at}measure.csv").status_code == 404
    assert "Decided" not in browser.get(f"/staff/improvement/{plan.pk}/measures.csv").content.decode()
    with pytest.raises(InputError, match="This measure is withdrawn"):
        read(made, SEPTEMBER, 0.9)


def test_an_action_withdrawn_holds_nothing_up_and_is_neither_overdue_nor_done(
    plan, action, keeper, person, now
) -> None:
    first = action(due=now.date() - timedelta(days=9))
    second = action(depends_on=[first])
    with pytest.raises(PermissionDenied):
        performing.withdraw(first, reason="So.", seen=0, by=person("single_point_of_contact"), now=now)
    with pytest.raises(InputError, match="Say why"):
        performing.withdraw(first, reason=" ", seen=0, by=keeper, now=now)
    assert [each.waits_for for each in overview(plan, now=now).actions] == [(), (first,)]
    performing.withdraw(first, reason="No longer wanted.", seen=0, by=keeper, now=now)
    page = overview(plan, now=now)
    assert page.sentence == "Of 1 action none is verified and none is overdue."
    assert (page.overdue, [each.waits_for for each in page.actions]) == ((), [(), ()])
    with pytest.raises(InputError, match="cannot follow"):
        performing.begin(first, seen=1, by=person("director"), now=now)
    performing.withdraw(second, reason="Nor this.", seen=0, by=keeper, now=now)
    assert overview(plan, now=now).sentence == "Nothing is in the plan yet."
    # A recommendation for which nobody does anything stays open.
    assert [each.overdue for each in overview(plan, now=now + timedelta(days=60)).parts] == [True]


def test_a_measure_withdrawn_is_told_in_public_no_longer(plan, measure, keeper, now) -> None:
    from tandem.hub.plan.as_evidence import KIND
    from tandem.hub.plan.improving import say_in_public

    say_in_public(plan, may=True, reason="The notice is public.", by=keeper, now=now)
    made = measure()
    assert [key for key, _name in KIND.choices()] == [str(made.pk)]
    withdraw_measure(made, reason="Nobody collects it.", by=keeper, now=now)
    assert KIND.choices() == []
