"""Somebody who keeps the accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def keeper(person: Callable[..., Any]) -> Any:
    """Somebody who keeps the accounts."""
    return person("administrator", password="lantern-otter-quarry-7")
