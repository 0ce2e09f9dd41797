"""Being looked after: why a child came into care, where they lived and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["Care", "Spell"]


@dataclass(frozen=True, slots=True)
class Spell:
    """One episode of the looked-after return: one legal status and one placement."""

    start: date
    reason: str
    """Why it began: ``S`` started to be looked after, ``P`` placement, ``L`` legal status, ``B`` both."""
    status: str
    """Legal status: ``V2`` (section 20), ``C1`` (interim care order), ``C2`` (care order) ..."""
    place: str
    """Placement: ``U1`` to ``U6`` foster care, ``K2`` children's home, ``P1`` with parents ..."""
    provider: str
    """``PR1`` own provision ... ``PR4`` private; empty for parents."""
    change: str
    """Why the placement before ended, where this one follows another; empty otherwise."""
    postcode: str


@dataclass(frozen=True, slots=True)
class Care:
    """One period of being looked after."""

    start: date
    need: str
    """Category of need on the day it started."""
    spells: tuple[Spell, ...]
    end: date | None
    """``None`` where it goes on beyond the eighteenth birthday's eve of the records."""
    reason: str
    """Why it ended: ``E11`` adopted, ``E4B`` home by plan, ``E43`` special guardianship ..."""
