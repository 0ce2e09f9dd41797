"""Who was asked to a meeting about a child, and whether they came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tandem.core.errors import InputError
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.models import Attendance, Event

__all__ = ["MEETINGS", "Seat", "check_meeting", "keep_attendance", "there"]

MEETINGS = frozenset(
    {"hold_strategy_discussion", "hold_conference", "hold_core_group", "hold_first_review", "hold_review"}
)
"""Steps that are a meeting of several agencies."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who was asked to a meeting."""

    name: str
    role: str
    partner: Attendance.Partner
    came: Attendance.Came
    agency: Agency | None = None


def check_meeting(kind: str, seats: Sequence[Seat]) -> None:
    """Refuse seats at what is no meeting, and somebody without a name or a role.

    Raises:
        InputError: either of these.
    """
    if seats and kind not in MEETINGS:
        raise InputError("Nobody sits at this step: it is no meeting.", hint="Record who came with the meeting itself.")
    if any(not (seat.name.strip() and seat.role.strip()) for seat in seats):
        raise InputError("Somebody has no name or no role.", hint="Write both, or leave the line empty.")


def there(kind: str, seats: Sequence[Seat]) -> dict[str, str]:
    """For a strategy discussion, which partners came, as its quorum is worked out from; else nothing."""
    if kind != "hold_strategy_discussion" or not seats:
        return {}
    came = {seat.partner.value for seat in seats if seat.came == Attendance.Came.ATTENDED}
    return {"present": ", ".join(partner for partner in Attendance.Partner.values if partner in came)}


def keep_attendance(event: Event, seats: Sequence[Seat]) -> None:
    """Keep who came, as part of the step."""
    Attendance.objects.bulk_create(
        Attendance(
            event=event,
            name=seat.name.strip(),
            role=seat.role.strip(),
            partner=seat.partner,
            agency=seat.agency,
            came=seat.came,
        )
        for seat in seats
    )
