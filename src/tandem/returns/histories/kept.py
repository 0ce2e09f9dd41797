"""What is kept of a history of care."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

__all__ = ["ENDINGS", "PLACES", "Ending", "Histories", "Reading"]

Days = npt.NDArray[np.int32]
Codes = npt.NDArray[np.int8]

PLACES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "foster": ("U1", "U2", "U3", "U4", "U5", "U6"),
        "homes": ("K1", "K2"),
        "supported": ("H5", "K3", "P2", "P3", "Z1"),
        "residential": ("R1", "R2", "R3", "R5", "S1"),
        "parents": ("P1",),
        "adoption": ("A1", "A2", "A3", "A4", "A5", "A6"),
    }
)
"""Types of placement by the codes that they hold together, as the parts of a forecast do."""


class Ending(IntEnum):
    """How a period of care ended."""

    NOT_YET = 0
    """It goes on, or the returns lose sight of it."""
    HOME = 1
    ADOPTED = 2
    ORDER = 3
    """A special guardianship or child arrangements order."""
    OTHER = 4
    """Any other way before the eighteenth birthday: living by themselves, custody, another authority, death."""
    GROWN_UP = 5
    """The eighteenth birthday, which ends care."""


ENDINGS: Mapping[Ending, tuple[str, ...]] = MappingProxyType(
    {
        Ending.HOME: ("E4A", "E4B", "E13"),
        Ending.ADOPTED: ("E11", "E12"),
        Ending.ORDER: ("E41", "E43", "E44", "E45", "E46", "E47", "E48"),
    }
)
"""The reasons (REC) of each ending; every other is :attr:`Ending.OTHER`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What making histories left out or could not follow, in counts."""

    returns: tuple[str, ...]
    """The collections that were read: ``2025-26``."""
    not_used: tuple[str, ...] = ()
    """Collections with a year missing between them and the later ones."""
    no_birth: int = 0
    """Periods of care left out for want of a date of birth, or with one that cannot be."""
    begun_before: int = 0
    """Periods whose beginning stands in an earlier return: taken to have begun a year before the first day known."""
    lost: int = 0
    """Periods that a later return tells no more of: followed up to the end of the last that did."""
    not_followed: float = 0.0
    """The largest share of children in care at the end of a return that the next knows nothing of, or the reverse."""


@dataclass(frozen=True, slots=True, eq=False)
class Histories:
    """Periods of care seen in a window, and the placements they were lived in.

    Days are counted from 1 January 1970. A child is in care at the end of a
    day on which care has begun and not ended. ``born``, ``began``, ``ended``
    and ``ending`` are of each period (n,); one that goes on ends the day after
    ``last``, one that was lost sight of on the day after it was last told of,
    both with :attr:`Ending.NOT_YET`. ``began`` may lie before ``first``: such
    a period is known only because it lasted until then. ``period``, ``place``
    (a number in :data:`PLACES`) and ``since`` are of each stretch in one type
    of placement (m,), by period and day.
    """

    first: date
    last: date
    born: Days
    began: Days
    ended: Days
    ending: Codes
    period: Days
    place: Codes
    since: Days
    reading: Reading = field(default_factory=lambda: Reading(()))

    def __len__(self) -> int:
        return len(self.born)

    @property
    def digest(self) -> str:
        """The sha256 of everything that a model sees."""
        made = hashlib.sha256(f"{self.first.isoformat()} {self.last.isoformat()}".encode())
        for column in (self.born, self.began, self.ended, self.ending, self.period, self.place, self.since):
            made.update(np.ascontiguousarray(column).tobytes())
        return made.hexdigest()

    def in_care(self, day: int) -> npt.NDArray[np.bool_]:
        """Which periods cover the end of a day."""
        return (self.began <= day) & (self.ended > day)
