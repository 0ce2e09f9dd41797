"""Clocks as bars: one scale for those that stand together, what is gone, what is over, and words that say the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.clocks import clock_rule
from tandem.core.clocks_reading import Reading, read_clock
from tandem.hub.staff.front_door.bars import Bar, bars

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def call(now: datetime, *, done: datetime | None = None) -> Reading:
    """Clock C4: within 48 hours of a call."""
    rule = clock_rule("C4")
    return read_clock(rule, {rule.from_event: MONDAY}, now=now, done=[done] if done else [])


@pytest.mark.parametrize(
    ("hours", "bar"),
    [
        (0, Bar(0.0, 100.0, 0.0, 0.0)),
        (24, Bar(0.0, 100.0, 50.0, 0.0)),
        (48, Bar(0.0, 100.0, 100.0, 0.0)),
        (96, Bar(0.0, 50.0, 50.0, 50.0)),
    ],
)
def test_a_bar_shows_what_is_gone_and_what_is_over(hours: int, bar: Bar) -> None:
    now = MONDAY + timedelta(hours=hours)
    assert bars([call(now)], now=now) == [bar]


def test_done_it_stands_still() -> None:
    later = MONDAY + timedelta(days=30)
    assert bars([call(later, done=MONDAY + timedelta(hours=12))], now=later) == [Bar(0.0, 100.0, 25.0, 0.0)]


def test_clocks_that_stand_together_share_a_scale() -> None:
    now = MONDAY + timedelta(hours=96)
    met, over = bars([call(now, done=MONDAY + timedelta(hours=12)), call(now)], now=now)
    assert (met, over) == (Bar(0.0, 50.0, 12.5, 0.0), Bar(0.0, 50.0, 50.0, 50.0))


def test_a_clock_without_a_limit_has_no_bar() -> None:
    rule = clock_rule("C4")
    assert bars([read_clock(rule, {}, now=MONDAY)], now=MONDAY) == [None]
    assert bars([], now=MONDAY) == []


def test_the_page_draws_them_and_its_chronology_says_what_was_said(
    inside: Callable[..., Client], manager: Any, screened: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import set_priority
    from tandem.hub.referrals.models import Priority

    now = timezone.now()
    contact = set_priority(screened(now=now), Priority.RED, rationale="Hunger, and alone", by=manager, now=now)
    body = inside(manager).get(f"/staff/front-door/contacts/{contact.reference}/").content.decode()
    assert body.count('<svg class="clock__bar"') == 2
    assert "done in time" in body
    assert '<p class="spine__said">red. Hunger, and alone</p>' in body


def test_no_two_fields_of_the_page_share_a_label(
    inside: Callable[..., Client], manager: Any, received: Callable[..., Any]
) -> None:
    """Many forms ask alike: a label that points to another form's field would put words in the wrong place."""
    import re

    from tandem.hub.referrals.actions import begin_screening, set_priority
    from tandem.hub.referrals.models import Priority
    from tandem.hub.referrals.sending import Channel

    now = timezone.now()
    contact = received(now=now, channel=Channel.TELEPHONE, recorded_by=manager)
    contact = begin_screening(contact, by=manager, now=now)
    set_priority(contact, Priority.RED, rationale="Hunger", by=manager, now=now)
    body = inside(manager).get(f"/staff/front-door/contacts/{contact.reference}/").content.decode()
    ids = re.findall(r' id="([^"]+)"', body)
    assert len(ids) == len(set(ids))
    for name in ("act", "ask", "ask_sender", "confirm", "decide_1", "same", "write_down"):
        assert any(each.startswith(f"{name}-") for each in ids)
