"""Pages name their style sheet and fonts by content, so these are collected first, as before serving."""

from __future__ import annotations

import pytest
from django.core.management import call_command


@pytest.fixture(scope="session", autouse=True)
def collected() -> None:
    call_command("collectstatic", interactive=False, verbosity=0)
