"""What holds for every test: nothing may be skipped, property tests are repeatable, and no test waits for a disk."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts" / "checkout"))

from scratch import scratch

os.environ["TMPDIR"] = tempfile.tempdir = str(scratch())

settings.register_profile(
    "usual", max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", max_examples=5000, deadline=None)
settings.load_profile("usual")


_FIRST = ("test_newsroom.py", "test_upgrade.py")
"""Those that take longest: begun last, they would keep one worker busy while the other is idle."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in _FIRST)


def pytest_collection_finish() -> None:
    """What is loaded by now stays, and is not looked through again for what is done with."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A skipped test proves nothing, so a run that skips has failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and reporter.stats.get("skipped") and exitstatus == 0:
        reporter.write_line("A skipped test is a failure here: make its need part of the set-up.", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
