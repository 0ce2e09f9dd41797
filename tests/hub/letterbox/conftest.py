"""A handler that remembers what it was handed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tandem.hub.letterbox.kinds import Opened

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def got() -> list[Opened]:
    return []


@pytest.fixture
def desk(got):
    return {"concern": got.append}
