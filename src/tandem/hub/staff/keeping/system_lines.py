"""An agency's systems in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.hub.machines.limits import limits
from tandem.hub.machines.models import Token
from tandem.hub.machines.queries import State, state_of
from tandem.hub.machines.scopes import Scope

__all__ = ["SystemLine", "system_line"]

_SYSTEM_STATES = {
    State.GOOD: gettext_lazy("Good"),
    State.REVOKED: gettext_lazy("Revoked"),
    State.OVER: gettext_lazy("Its time is over"),
    State.AGENCY_CLOSED: gettext_lazy("The agency has closed"),
    State.UNCONFIRMED: gettext_lazy("Not confirmed: it does nothing until it is"),
}


@dataclass(frozen=True, slots=True)
class SystemLine:
    """One system of an agency."""

    token: Token
    may: list[str]
    good: bool
    state: str
    state_words: str


def system_line(token: Token, *, today: date) -> SystemLine:
    """A token as :func:`tandem.hub.machines.queries.tokens_of` found it."""
    state = state_of(token, on=today)
    again = token.attested + timedelta(days=limits(today).confirmed_every_days)
    words = {
        State.GOOD: _("until %(until)s; to be confirmed by %(again)s")
        % {"until": date_format(token.until, "j M Y"), "again": date_format(again, "j M Y")},
        State.REVOKED: date_format(token.revoked_at, "j M Y") if token.revoked_at else "",
        State.OVER: _("since %(day)s") % {"day": date_format(token.until, "j M Y")},
        State.AGENCY_CLOSED: "",
        State.UNCONFIRMED: _("last confirmed %(day)s") % {"day": date_format(token.attested, "j M Y")},
    }
    may = [str(Scope(each).label) for each in token.scopes]
    return SystemLine(token, may, state is State.GOOD, str(_SYSTEM_STATES[state]), words[state])
