"""Who was asked to a meeting and whether they came: a line for each, as many as are wanted, without JavaScript."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from tandem.core.pathways import Pathway
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.actions.attending import Seat
from tandem.hub.referrals.models import Attendance
from tandem.hub.written_again import fill

__all__ = ["SeatForm", "seat_forms", "seats_again"]

_MOST = 40
_BLANK = 1


class SeatForm(forms.Form):
    """One line: somebody who was asked."""

    name = forms.CharField(label=_("Name"), max_length=200, required=False)
    role = forms.CharField(label=_("Role"), max_length=200, required=False)
    partner = forms.ChoiceField(label=_("From"), choices=Attendance.Partner, initial=Attendance.Partner.OTHER)
    agency = forms.ModelChoiceField(
        Agency.objects.filter(closed__isnull=True).order_by("name"),
        label=_("Agency"),
        required=False,
        empty_label=_("Not on the list"),
    )
    came = forms.ChoiceField(label=_("Did they come?"), choices=Attendance.Came, initial=Attendance.Came.ATTENDED)

    def clean(self) -> dict[str, Any]:
        """A line has a name and a role, or neither."""
        said = super().clean() or {}
        for key, other in (("name", "role"), ("role", "name")):
            if said.get(other) and not said.get(key):
                self.add_error(key, _("Fill this in, or empty the line."))
        return said

    def seat(self) -> Seat | None:
        """The line as the action takes it; ``None`` for an empty one."""
        said = self.cleaned_data
        if not said["name"]:
            return None
        return Seat(
            name=said["name"],
            role=said["role"],
            partner=Attendance.Partner(said["partner"]),
            came=Attendance.Came(said["came"]),
            agency=said["agency"],
        )


def seat_forms(data: Mapping[str, Any] | None, along: Pathway, *, more: bool = False) -> list[SeatForm]:
    """The lines as they were sent, with another where it is asked for; at first one for each partner of the quorum."""
    if data is None:
        partners = [key for key in Attendance.Partner.values if key in along.quorum]
        first = [*partners, *[Attendance.Partner.OTHER] * _BLANK]
        return [SeatForm(prefix=f"seat{at}", initial={"partner": key}) for at, key in enumerate(first)]
    sent = [SeatForm(data, prefix=f"seat{at}") for at in range(_MOST) if f"seat{at}-name" in data]
    if more and len(sent) < _MOST:
        sent.append(SeatForm(prefix=f"seat{len(sent)}"))
    return sent


def seats_again(written: QueryDict) -> list[SeatForm]:
    """The lines as they were written before a session ended."""
    lines = [SeatForm(prefix=f"seat{at}") for at in range(_MOST) if f"seat{at}-name" in written]
    for line in lines:
        fill(line, written)
    return lines
