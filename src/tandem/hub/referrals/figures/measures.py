"""What is measured of an agency's contacts, children and referrals: each measure says which it counts, and of what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from tandem.core.figure import Figure, Interval, Provenance, State, Unit

__all__ = ["ANSWERED", "ATTENDED", "COUNTS", "MEASURES", "SHARES", "SMALL", "Measure", "figure_of"]

Words = str | Promise
SMALL = 5
"""A count of so many, and of fewer but not of none, is kept back."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A count, or a share of one count in another, by their keys in the tallies."""

    key: str
    label: Words
    part: str
    whole: str = ""
    """Empty for a count."""
    counts: Words = ""
    """What it counts and of what, in words."""
    settles: int = 0
    """Whole months after the month of receipt until most of what will happen has happened."""

    @property
    def unit(self) -> Unit:
        """A count or a share."""
        return Unit.SHARE if self.whole else Unit.COUNT

    def summed(self, some: Sequence[Mapping[str, int]]) -> dict[str, int]:
        """As much of the sum of some tallies as it reads."""
        return {key: sum(each[key] for each in some) for key in (self.part, self.whole) if key}


COUNTS = (
    Measure("contacts", _("Contacts received"), "contacts", counts=_("Counts contacts.")),
    Measure("children", _("Children told of"), "children", counts=_("Counts children, once for each contact.")),
    Measure("referrals", _("Referrals accepted"), "accepted", counts=_("Counts referrals.")),
)
SHARES = (
    Measure(
        "acknowledged",
        _("Acknowledged within a working day"),
        "acknowledged_in_time",
        "clock_ended",
        _("Of contacts whose working day is over or who have a decision."),
    ),
    Measure(
        "decided",
        _("Decided within a working day"),
        "decided_in_time",
        "clock_ended",
        _("Of contacts whose working day is over or who have a decision."),
    ),
    Measure("told", _("Told the outcome"), "told", "owed", _("Of contacts decided whose sender is owed an answer.")),
    Measure("converted", _("Accepted as referral"), "accepted", "children", _("Of children told of.")),
    Measure("assessed", _("Referrals assessed"), "assessed", "accepted", _("Of referrals."), 1),
    Measure("enquired", _("Referrals to section 47"), "enquiries", "accepted", _("Of referrals."), 2),
    Measure("conferred", _("Section 47 to conference"), "conferences", "enquiries", _("Of section 47 enquiries."), 2),
    Measure(
        "no_further_action",
        _("No further action"),
        "no_further_action",
        "decided_children",
        _("Of children with a decision."),
    ),
    Measure(
        "agreed",
        _("Level of need agreed"),
        "agreed",
        "compared",
        _("Of children for whom both sender and decider named a level."),
    ),
    Measure(
        "repeats",
        _("Told of again"),
        "repeats",
        "children",
        _("Of children told of: those whom anybody had told of in the 12 months before."),
    ),
    Measure(
        "re_referred",
        _("Referred again"),
        "re_referred",
        "accepted",
        _("Of referrals: those within 12 months of the child’s previous referral date."),
    ),
)
ANSWERED = Measure(
    "answered",
    _("Answered the front door in time"),
    "answered_in_time",
    "answers_due",
    _("Of requests whose time to answer is over or that have an answer; by the month in which it was asked."),
)
"""Of an agency that was asked, not of one that sent."""
ATTENDED = Measure(
    "attended",
    _("Attended meetings"),
    "meetings_attended",
    "meetings_asked",
    _("Of times that somebody of it was asked to a meeting about a child; by the month of the meeting."),
)
"""Of an agency that was asked to meetings, whoever sent the contact."""
MEASURES = (*COUNTS, *SHARES, ANSWERED, ATTENDED)


def figure_of(measure: Measure, counts: Mapping[str, int], *, who: str, source: Provenance) -> Figure:
    """A measure of what was counted: shares with their 95% interval; one of nothing does not apply."""
    name, part = f"{measure.label}: {who}", counts[measure.part]
    caveats = (str(measure.counts),)
    if not measure.whole:
        state = State.KNOWN if part else State.NIL
        return Figure(name, part, Unit.COUNT, state=state, n=part, source=(source,), caveats=caveats)
    whole = counts[measure.whole]
    if not whole:
        return Figure.unknown(name, Unit.SHARE, State.NOT_APPLICABLE, n=0, source=(source,), caveats=caveats)
    from tandem.stats.intervals import wilson

    low, high = wilson(part, whole)
    return Figure(
        name,
        part / whole,
        Unit.SHARE,
        interval=Interval(float(low), float(high)),
        n=whole,
        source=(source,),
        caveats=caveats,
        method="Wilson",
    )
