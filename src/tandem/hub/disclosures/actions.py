"""What may be done with what tells of a child: take it in, say by name that it was handed on, chase what was not."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments.policies import may_moderate
from tandem.hub.comments.way_out import Told, WayOut
from tandem.hub.disclosures.models import Disclosure, HandedOn
from tandem.hub.disclosures.queries import late, to_forget
from tandem.hub.disclosures.telling import tell, tell_again, told_again

__all__ = ["BY_TELEPHONE", "chase", "forget_old", "hand_on", "take"]


def take(told: Told, now: datetime, *, adds_to: str = "") -> str:
    """Keep it sealed, and write to the front door and to whoever moderates that it waits; the reference it keeps."""
    known = Disclosure.objects.filter(key=told.key).only("reference").first()
    if known is not None:
        return str(known.reference)
    with acting(Verb.DISCLOSURE_TAKEN) as deed:
        deed.on = kept = Disclosure.objects.create(
            reference=told.reference,
            key=told.key,
            words=told.words,
            said_by=told.said_by,
            below=told.below,
            adds_to=adds_to,
            received=told.received,
            recorded=now,
        )
        tell(kept, "disclosure_waits", "disclosure_to_hand_on", now=now)
    return str(kept.reference)


def hand_on(
    disclosure: Disclosure, *, to: str, at: datetime, their_reference: str = "", by: User, now: datetime
) -> HandedOn:
    """Record that it was told to the front door, or to whoever answers for it: to whom and when, by name.

    Raises :class:`InputError` where it was handed on already, nobody is named, or the time cannot be right.
    """
    if not may_moderate(by):
        raise PermissionDenied
    if not to.strip():
        raise InputError(_("Say to whom."), hint=_("A name, and where they work."))
    # A form knows no seconds.
    if not disclosure.received.replace(second=0, microsecond=0) <= at <= now:
        raise InputError(_("That time cannot be right."), hint=_("It lies after what was written came, and not ahead."))
    with acting(Verb.DISCLOSURE_HANDED_ON, on=disclosure):
        # Whoever comes second waits here, and then finds that it was done.
        list(Disclosure.objects.select_for_update().filter(pk=disclosure.pk).values_list("pk"))
        if HandedOn.objects.filter(disclosure=disclosure).exists():
            raise InputError(_("It was handed on already."), hint=_("Look at it again: somebody was quicker."))
        return HandedOn.objects.create(
            disclosure=disclosure,
            to=to.strip(),
            at=at,
            their_reference=their_reference.strip(),
            by=by,
            recorded=now,
        )


def chase(now: datetime) -> int:
    """Write again, each hour, of what is over its time; of how many now. The record says so only if anybody was."""
    waiting = [each for each in late(now) if not told_again(each, now=now)]
    if not waiting:
        return 0
    try:
        with acting(Verb.DISCLOSURE_CHASED):
            return _told([tell_again(each, now=now) for each in waiting])
    except _NobodyError:
        return 0


def _told(letters: list[int]) -> int:
    """Of how many somebody was written to."""
    if not any(letters):
        raise _NobodyError
    return sum(number > 0 for number in letters)


class _NobodyError(Exception):
    """Nobody could be written to: nothing is done, and nothing recorded."""


def forget_old(now: datetime) -> int:
    """Take away the words of what was handed on long ago; how many."""
    found = list(to_forget(now).only("pk"))
    for each in found:
        with acting(Verb.DISCLOSURE_FORGOTTEN, on=each):
            Disclosure.objects.filter(pk=each.pk).update(words="", said_by="", forgotten=now)
    return len(found)


BY_TELEPHONE = WayOut(
    take=take,
    deed=gettext_lazy("It tells of a child who may be at risk: hand it on by telephone"),
    taken=gettext_lazy("It is kept as %(reference)s. Telephone the front door now, and record it here."),
    there=gettext_lazy("It is kept among what tells of a child, and is read there."),
    leads_to=lambda reference: reverse("staff:disclosure", args=[reference]),
)
