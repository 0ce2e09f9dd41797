"""What was said, tested by the kind of evidence that each kind of claim needs."""

from __future__ import annotations

from tandem.scrutiny.register.reading import claims, titles
from tandem.scrutiny.register.values import (
    COLUMNS,
    FINDING_WORDS,
    KIND_WORDS,
    Cited,
    Claim,
    ClaimsRegister,
    Column,
    Finding,
    Item,
    Kind,
    See,
)

__all__ = [
    "COLUMNS",
    "FINDING_WORDS",
    "KIND_WORDS",
    "Cited",
    "Claim",
    "ClaimsRegister",
    "Column",
    "Finding",
    "Item",
    "Kind",
    "See",
    "claims",
    "titles",
]
