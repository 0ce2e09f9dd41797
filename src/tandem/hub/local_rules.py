"""The installation's own rules, local and dated: an app keeps them as JSON, each version with its first day."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["in_force", "versions"]

Version = dict[str, Any]


@cache
def versions(app: str, name: str, listed: str = "versions") -> tuple[Version, ...]:
    """Every version in ``name`` of an app's folder, oldest first."""
    text = files(f"tandem.hub.{app}").joinpath(name).read_text(encoding="utf-8")
    return tuple(sorted(json.loads(text)[listed], key=lambda row: row["from"]))


def in_force(app: str, name: str, on: date, listed: str = "versions") -> Version:
    """The version that stood on a day; before the first, the first."""
    known = versions(app, name, listed)
    return next((row for row in reversed(known) if date.fromisoformat(row["from"]) <= on), known[0])
