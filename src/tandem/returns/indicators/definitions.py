"""What each indicator counts, of what, leaving out whom, and who says so: data, not code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tandem.core.figure import Unit

__all__ = ["Definition", "PublishedAs", "definition", "definitions"]


@dataclass(frozen=True, slots=True)
class PublishedAs:
    """Where a published table holds the same: the sum of some measures, over another where it is a share."""

    table: str
    part: tuple[str, ...]
    of: tuple[str, ...] = ()
    group: str = ""
    """The table's group, where its characteristics are told apart by one."""
    by_code: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """The measure of each code, of an indicator that is divided by a code list."""

    def of_code(self, code: str) -> PublishedAs | None:
        """Where the figure of one code is published; ``None`` where it is not."""
        if not code:
            return self
        return replace(self, part=(self.by_code[code],)) if code in self.by_code else None


@dataclass(frozen=True, slots=True)
class Definition:
    """One indicator as the Department for Education defines it; ``confidence`` is ``verify`` where not re-read."""

    key: str
    return_kind: str
    label: str
    unit: Unit
    counts: str
    numerator: str
    denominator: str
    """Empty for a count and for a length of time."""
    exclusions: str
    source: str
    confidence: str
    split: str = ""
    """The code list by which the indicator is divided; empty where it is one figure."""
    published: PublishedAs | None = None


@cache
def definitions(return_kind: str) -> tuple[Definition, ...]:
    """Every indicator of a return (``cin`` or ``ssda903``), in the order in which they are told."""
    text = files(__package__).joinpath("definitions.json").read_text(encoding="utf-8")
    return tuple(_definition(raw) for raw in json.loads(text)["indicators"] if raw["return"] == return_kind)


def definition(return_kind: str, key: str) -> Definition:
    """One indicator by its key."""
    return next(each for each in definitions(return_kind) if each.key == key)


def _definition(raw: dict[str, Any]) -> Definition:
    published = raw.get("published")
    return Definition(
        key=raw["key"],
        return_kind=raw["return"],
        label=raw["label"],
        unit=Unit(raw["unit"]),
        counts=raw["counts"],
        numerator=raw["numerator"],
        denominator=raw["denominator"],
        exclusions=raw["exclusions"],
        source=raw["source"],
        confidence=raw["confidence"],
        split=raw.get("split", ""),
        published=published
        and PublishedAs(
            published["table"],
            tuple(published["part"]),
            tuple(published.get("of", ())),
            published.get("group", ""),
            MappingProxyType(published.get("by_code", {})),
        ),
    )
