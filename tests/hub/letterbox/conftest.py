"""A handler that remembers what it was handed, and phrases that are quick to hash."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from argon2 import PasswordHasher

from tandem.hub.letterbox import phrases
from tandem.hub.letterbox.kinds import Opened

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same hash at little cost, but where its cost is what is tested."""
    if "as_slow_as_it_is" not in request.fixturenames:
        monkeypatch.setattr(phrases, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def as_slow_as_it_is() -> None:
    """Leave the hash as it is."""


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def got() -> list[Opened]:
    return []


@pytest.fixture
def desk(got):
    return {"concern": got.append}
