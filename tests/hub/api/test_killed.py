"""Killed at any moment, the hub has every concern it acknowledged once, with its change, and takes the rest again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection


@pytest.mark.parametrize(("where", "kept"), [("before", 2), ("inside", 2), ("after", 3)])
def test_every_acknowledged_concern_is_found_once_and_its_change_with_it(
    system: Callable[..., Any], tmp_path: Path, where: str, kept: int
) -> None:
    from tandem.hub.machines.models import Submission
    from tandem.hub.referrals.models import Contact

    from .sender import CONCERN

    came, ledger = system(), tmp_path / "ledger"
    connection.close()
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": settings.SETTINGS_MODULE}
    if not os.environ.get("TANDEM_TEST_POSTGRES"):
        environment["TEST_DATABASE_FILE"] = str(connection.settings_dict["NAME"])
    script = [sys.executable, str(Path(__file__).with_name("sender.py")), str(ledger), came.token, where, "2"]
    assert subprocess.run(script, env=environment, check=False, timeout=120).returncode == -signal.SIGKILL
    given = ledger.read_text(encoding="utf-8").split()
    assert len(set(given)) == 2
    assert Contact.objects.count() == Submission.objects.count() == kept
    page = came.get("changes").json()["changes"]
    assert [each["number"] for each in page] == list(range(1, kept + 1))
    assert [each["reference"] for each in page][:2] == given
    # Whoever heard nothing sends again with the same key.
    again = came.post("concerns", CONCERN, key="concern-2").json()["reference"]
    assert Contact.objects.count() == 3
    assert [each["reference"] for each in came.get("changes").json()["changes"]] == [*given, again]
