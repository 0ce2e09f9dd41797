"""Saying that two records are one person, confirming or refusing it as a second, and parting them again.

Each record points to the one it was recognised as, so that parting puts back
exactly what stood before. Its ``head`` is the end of that chain, kept beside
it so that lists need not walk; only these actions set it. Why is kept with the
recognition alone: what is said of a child is not for the audit record.
"""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Listing, Person, Recognition, Sealing, Standing
from tandem.hub.children.queries import records_of

__all__ = ["confirm", "part", "recognise", "refuse"]


def recognise(record: Person, *, as_: Person, reason: str, by: User, now: datetime) -> Recognition:
    """Say that a record is of somebody already known.

    A record that was only told of is recognised by the person who says so.
    Where both were identified before, a second person has to confirm it (G54).
    """
    record, known = Person.objects.get(pk=record.pk), Person.objects.get(pk=as_.pk).known_as
    if record.pk == known.pk or record.standing == Standing.RECOGNISED:
        raise InputError(_("The two are one record already."), hint=_("Part them first, if that is wrong."))
    if record.recognitions.filter(parted_at__isnull=True).exists():
        raise InputError(_("Somebody has said so already."), hint=_("A second person has to confirm it."))
    if not reason.strip():
        raise InputError(
            _("Say why the two records are one person."), hint=_("Name, date of birth, address: what agrees?")
        )
    _keep_number(record, known)
    with acting(Verb.PERSON_RECOGNISED, on=record):
        found = Recognition.objects.create(
            record=record, known_as=known, reason=reason.strip(), proposed_by=by, proposed_at=now
        )
        if record.standing == Standing.TOLD_OF:
            _settle(found, by=by, now=now)
    return found


def confirm(recognition: Recognition, *, reason: str, by: User, now: datetime) -> None:
    """Confirm, as somebody else than proposed it, that two identified records are one person."""
    _second(recognition, by)
    if not reason.strip():
        raise InputError(_("Say why you confirm it."), hint=_("What did you look at, and what agrees?"))
    with acting(Verb.RECOGNITION_CONFIRMED, on=recognition.record):
        recognition.confirmed_reason = reason.strip()
        _settle(recognition, by=by, now=now)


def refuse(recognition: Recognition, *, reason: str, by: User, now: datetime) -> None:
    """Refuse, as somebody else than proposed it, to take two records for one person; they stay as they are."""
    _second(recognition, by)
    _why_not(reason)
    with acting(Verb.RECOGNITION_REFUSED, on=recognition.record):
        _end(recognition, reason=reason, by=by, now=now)


def part(recognition: Recognition, *, reason: str, by: User, now: datetime) -> None:
    """Undo a recognition: the record stands for itself again, with what had been recognised as it.

    What was said of the person while the two were one holds for both: whoever
    was listed or kept from them then is so for each, until somebody ends it.
    """
    if recognition.parted_at is not None:
        raise InputError(
            _("The two records were parted already."), hint=_("Recognise one as the other again, if that is right.")
        )
    _why_not(reason)
    with acting(Verb.PERSON_PARTED, on=recognition.record):
        _end(recognition, reason=reason, by=by, now=now)
        joined = recognition.confirmed_at
        if joined is not None:
            _stand_alone(recognition.record, identified=recognition.was_identified, joined=joined)


def _settled() -> InputError:
    return InputError(_("That is settled already."), hint=_("Part the two records, if it was wrong."))


def _still(recognition: Recognition) -> None:
    """Raise unless a recognition still stands as it was read; from here on nobody else settles it."""
    # A conditional write, for of two who settle it at once the second must find it settled.
    as_read = Recognition.objects.filter(pk=recognition.pk, confirmed_at=recognition.confirmed_at, parted_at=None)
    if not as_read.update(confirmed_at=recognition.confirmed_at):
        raise _settled()


def _second(recognition: Recognition, by: User) -> None:
    if recognition.confirmed_at is not None or recognition.parted_at is not None:
        raise _settled()
    if recognition.proposed_by_id == by.pk:
        raise InputError(_("Somebody else than proposed it has to say."), hint=_("Ask a colleague to look."))


def _why_not(reason: str) -> None:
    if not reason.strip():
        raise InputError(_("Say why the two records are not one person."), hint=_("What differs, and who says so?"))


def _end(recognition: Recognition, *, reason: str, by: User, now: datetime) -> None:
    _still(recognition)
    recognition.parted_by, recognition.parted_at, recognition.parted_reason = by, now, reason.strip()
    recognition.save(update_fields=["parted_by", "parted_at", "parted_reason"])


def _settle(recognition: Recognition, *, by: User, now: datetime) -> None:
    _still(recognition)
    record = Person.objects.get(pk=recognition.record_id)
    known = Person.objects.get(pk=recognition.known_as_id).known_as
    if known.pk == record.pk:
        raise InputError(_("The two are one record already, the other way round."), hint=_("Part the others first."))
    _keep_number(record, known)
    recognition.known_as = known
    recognition.was_identified = record.standing == Standing.IDENTIFIED
    recognition.confirmed_by, recognition.confirmed_at = by, now
    recognition.save(update_fields=["known_as", "was_identified", "confirmed_by", "confirmed_at", "confirmed_reason"])
    record.recognised_as, record.head, record.standing = known, known, Standing.RECOGNISED
    record.save(update_fields=["recognised_as", "head", "standing"])
    Person.objects.filter(head=record).update(head=known)


def _keep_number(record: Person, known: Person) -> None:
    """Raise where the council's number would go out of sight: the census tells of a child by it."""
    if record.council_number and not known.council_number:
        raise InputError(
            _("Only the record with the number %(number)s has the council’s number, so that one has to stand.")
            % {"number": record.council_number},
            hint=_("Open the other record, and say there that it is this one."),
        )


def _stand_alone(record: Person, *, identified: bool, joined: datetime) -> None:
    """Make a record the head of itself and of everything that was recognised as it."""
    record = Person.objects.get(pk=record.pk)
    left = record.known_as
    record.recognised_as, record.head = None, None
    record.standing = Standing.IDENTIFIED if identified else Standing.TOLD_OF
    record.save(update_fields=["recognised_as", "head", "standing"])
    behind = [record.pk]
    while behind:
        behind = list(Person.objects.filter(recognised_as__in=behind).values_list("pk", flat=True))
        Person.objects.filter(pk__in=behind).update(head=record)
    _carry_over(left, record, since=joined)


def _carry_over(left: Person, parted: Person, *, since: datetime) -> None:
    """Give a parted record what was said of the person while the two were one."""
    for listing in Listing.objects.filter(person__in=records_of(left), until__isnull=True, since__gte=since):
        Listing.objects.get_or_create(
            person=parted,
            user=listing.user,
            barred=listing.barred,
            conflict=listing.conflict,
            until=None,
            defaults={"reason": listing.reason, "since": listing.since},
        )
    sealing = Sealing.objects.filter(person__in=records_of(left), until__isnull=True, since__gte=since).first()
    if sealing is not None:
        Sealing.objects.create(
            person=parted, category=sealing.category, reason=sealing.reason, by=sealing.by, since=sealing.since
        )
