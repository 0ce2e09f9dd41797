"""Statutory returns: read, check against every rule, set beside one another, report.

Each name is fetched when first used: who names a return waits for no tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tandem.core.fetching import when_used

if TYPE_CHECKING:
    from tandem.returns.checking import validate
    from tandem.returns.rule import Check, Listed, Severity
    from tandem.returns.validation import Validation

__all__ = ["Check", "Listed", "Severity", "Validation", "validate"]

__getattr__ = when_used(
    __name__,
    {
        "Check": "rule",
        "Listed": "rule",
        "Severity": "rule",
        "Validation": "validation",
        "validate": "checking",
    },
)


def __dir__() -> list[str]:
    return sorted(__all__)
