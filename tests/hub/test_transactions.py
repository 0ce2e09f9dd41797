"""Only actions open transactions: so nothing is done without being recorded with it."""

from __future__ import annotations

import ast
from pathlib import Path

from django.conf import settings

import tandem.hub

HUB = Path(tandem.hub.__file__).parent
# Where a deed is recorded; the sealer and the worker's turns, which are nobody's deed.
MAY = {"audit/record.py", "audit/sealing.py", "schedule.py"}


def opens_transactions(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("atomic", "set_autocommit", "non_atomic_requests")
        for node in ast.walk(tree)
    )


def test_only_the_recorder_opens_transactions() -> None:
    found = {str(path.relative_to(HUB)) for path in HUB.rglob("*.py") if opens_transactions(path)}
    assert found == MAY
    assert not any(each.get("ATOMIC_REQUESTS") for each in settings.DATABASES.values())
