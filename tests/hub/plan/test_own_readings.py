"""A measure read from what the front door records: quarter by quarter, never typed over, never a small count."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tandem.core.figure import State as Known
from tandem.core.progress import State
from tandem.hub.plan.following import follow
from tandem.hub.plan.picture import in_words
from tandem.hub.referrals.actions import acknowledge

FIRST, SECOND = datetime(2026, 4, 6, 10, tzinfo=UTC), datetime(2026, 7, 6, 10, tzinfo=UTC)


def send(received, worker, since, count, *, late=0):
    """So many contacts from a day on, all but some acknowledged within the hour."""
    for number in range(count):
        at = since + timedelta(days=number)
        contact = received(now=at)
        hours = 1 if number >= late else 200
        acknowledge(contact, by=worker, now=at + timedelta(hours=hours))


def test_its_baseline_and_its_readings_are_those_of_the_quarters_read_anew(measure, received, worker, now) -> None:
    own = {"origin": "own_figures", "asked": {"measure": "acknowledged"}, "start_value": None, "start_n": None}
    made = measure(**own, direction="no_less", target=1.0, start_on=date(2026, 6, 30))
    assert follow(made, now=now).judgement.state is State.NOT_STARTED
    send(received, worker, FIRST, 20, late=7)
    send(received, worker, SECOND, 20)
    found = follow(made, now=now)
    assert (found.series.start.on, found.series.start.figure.value) == (date(2026, 6, 30), 13 / 20)
    assert [(each.since, each.on, each.figure.value, each.figure.n) for each in found.series.points] == [
        (date(2026, 7, 1), date(2026, 9, 30), 1.0, 20)
    ]
    assert found.judgement.state is State.MET
    of_one = measure(**{**own, "asked": {"measure": "acknowledged", "agency": made.outcome.recommendation.agency_id}})
    assert follow(of_one, now=now).series.points[-1].figure.value == 1.0
    # What is recorded of this quarter is shown when it is over.
    send(received, worker, datetime(2026, 10, 5, 10, tzinfo=UTC), 8)
    assert follow(made, now=now).series == found.series
    assert len(follow(made, now=datetime(2027, 1, 4, 10, tzinfo=UTC)).series.points) == 2


def test_no_quarter_is_shown_where_one_would_give_a_small_count_away(measure, received, worker, now) -> None:
    made = measure(
        origin="own_figures",
        asked={"measure": "acknowledged"},
        start_value=None,
        start_n=None,
        start_on=date(2026, 3, 31),
    )
    send(received, worker, FIRST, 12)
    send(received, worker, SECOND, 12, late=1)
    found = follow(made, now=now)
    assert (found.series.points, found.series.kept_back) == ((), True)
    assert found.series.start.figure.state is Known.SUPPRESSED
    assert found.judgement.state is not State.MET
    assert in_words(found) == (
        "Decided in a day: to reach 90.0% by 1 January 2027. Baseline: not shown, to protect confidentiality. "
        "Now: cannot be told yet. Its readings rest on so few that they are not shown, to protect confidentiality."
    )


@pytest.mark.parametrize("few", [5, 6])
def test_everybody_together_is_shown_only_where_that_less_each_agency_gives_no_small_count_away(
    measure, received, worker, now, few
) -> None:
    from tandem.hub.agencies.models import Agency
    from tandem.hub.referrals.models import Contact

    made = measure(
        origin="own_figures", asked={"measure": "acknowledged"}, start_value=None, start_n=None, start_on=FIRST.date()
    )
    send(received, worker, FIRST, few)
    other = Agency.objects.create(name="Elsewhere", kind="organisation", sector="police", opened=date(2020, 1, 1))
    Contact.objects.update(sender_agency=other)
    send(received, worker, FIRST, 20)
    assert bool(follow(made, now=now).series.points) is (few == 6)


def test_what_turns_out_to_begin_at_its_target_has_that_to_keep(measure, received, worker, now) -> None:
    own = {"origin": "own_figures", "asked": {"measure": "acknowledged"}, "start_value": None, "start_n": None}
    made = measure(**own, target=0.9, start_on=date(2026, 6, 30), milestones=[(date(2026, 12, 1), 0.6)])
    send(received, worker, FIRST, 20)
    send(received, worker, SECOND, 20, late=14)
    assert follow(made, now=now).judgement.state is State.WORSE


def test_a_baseline_stays_however_long_ago_it_was_read(measure, received, worker) -> None:
    own = {"origin": "own_figures", "asked": {"measure": "acknowledged"}, "start_value": None, "start_n": None}
    made = measure(**own, start_on=date(2026, 7, 1), target_by=date(2030, 1, 1))
    send(received, worker, FIRST, 20, late=7)
    found = follow(made, now=datetime(2029, 7, 4, 10, tzinfo=UTC))
    assert (found.series.start.on, found.series.start.figure.value) == (date(2026, 6, 30), 13 / 20)
