"""A front door with people in it, and concerns to send."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
"""An ordinary working day."""


@pytest.fixture
def monday() -> datetime:
    return MONDAY


@pytest.fixture
def worker(person: Callable[..., Any]) -> Any:
    return person("front_door_worker", since_days=900)


@pytest.fixture
def manager(person: Callable[..., Any]) -> Any:
    return person("front_door_manager", since_days=900)


@pytest.fixture
def concern(agency: Any) -> Callable[..., Any]:
    """Make a concern to send; whatever is named replaces what is usual."""
    from tandem.core.sharing import Level
    from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild

    def make(**changes: Any) -> Sending:
        usual: dict[str, Any] = {
            "key": secrets.token_hex(8),
            "channel": Channel.FORM,
            "sender": SentBy(
                kind=SenderKind.PROFESSIONAL,
                name="Ottoline Marsh",
                role="Health visitor",
                agency=agency,
                telephone="01632 960 111",
                email="o.marsh@thornby.example",
                source="3B",
            ),
            "children": (ToldChild(given_name="Wren", family_name="Ashdown", born=date(2019, 5, 4)),),
            "level": Level.FOUR,
            "told": {"what_happened": "He came to clinic hungry and frightened.", "when": None},
        }
        return Sending(**{**usual, **changes})

    return make


@pytest.fixture
def received(concern: Callable[..., Any]) -> Callable[..., Any]:
    """Send a concern and have it received."""
    from tandem.hub.referrals.actions import receive

    def make(*, now: datetime = MONDAY, **changes: Any) -> Any:
        return receive(concern(**changes), now=now)

    return make


@pytest.fixture
def screened(received: Callable[..., Any], worker: Any) -> Callable[..., Any]:
    """A concern received and being screened."""
    from tandem.hub.referrals.actions import begin_screening

    def make(*, now: datetime = MONDAY, **changes: Any) -> Any:
        return begin_screening(received(now=now, **changes), by=worker, now=now)

    return make


@pytest.fixture
def deciding() -> Callable[..., Any]:
    """A whole decision; whatever is named replaces what is usual."""
    from tandem.core.sharing import Level
    from tandem.hub.referrals.actions import Deciding

    def make(**changes: Any) -> Deciding:
        usual: dict[str, Any] = {
            "code": "decide_assessment",
            "rationale": "Hunger and fear in clinic, a second time.",
            "level": Level.FOUR,
            "legal_test": "child_in_need",
        }
        return Deciding(**{**usual, **changes})

    return make
