"""What may be done to the records of people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import structlog

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.keys import file_under
from tandem.hub.children.models import Person, Recognition, Standing

__all__ = ["confirm", "file", "file_the_unfiled", "part", "recognise", "tell_of"]


def tell_of(people: Sequence[Person]) -> list[Person]:
    """Record people somebody told of. Called inside the transaction of whatever told of them."""
    kept = Person.objects.bulk_create(people)
    file(kept)
    return kept


def file(people: Iterable[Person]) -> None:
    """File people for searching. A name that cannot be worked on never stops a concern (G56): it is filed later."""
    for person in people:
        try:
            file_under([person])
        except (ValueError, TypeError, LookupError) as error:
            structlog.get_logger().error("somebody not filed for searching", fault=type(error).__name__)


def file_the_unfiled() -> int:
    """File whoever bears a name and cannot be found by it yet; how many there were."""
    people = list(Person.objects.filter(search_keys__isnull=True).exclude(given_name="", family_name="")[:500])
    if people:
        with acting(Verb.PEOPLE_FILED):
            file(people)
    return len(people)


def recognise(record: Person, *, as_: Person, reason: str, by: User, now: datetime) -> Recognition:
    """Say that a record is of somebody already known.

    A record that was only told of is recognised by the person who says so.
    Where both were identified before, a second person has to confirm it (G54).
    """
    known = as_.known_as
    if record.pk == known.pk or record.standing == Standing.RECOGNISED:
        raise InputError("The two are one record already.", hint="Part them first, if that is wrong.")
    if record.recognitions.filter(parted_at__isnull=True).exists():
        raise InputError("Somebody has said so already.", hint="A second person has to confirm it.")
    if not reason.strip():
        raise InputError("Say why the two records are one person.", hint="Name, date of birth, address: what agrees?")
    with acting(Verb.PERSON_RECOGNISED, on=record, reason=reason):
        found = Recognition.objects.create(
            record=record, known_as=known, reason=reason, proposed_by=by, proposed_at=now
        )
        if record.standing == Standing.TOLD_OF:
            _settle(found, by=by, now=now)
    return found


def confirm(recognition: Recognition, *, by: User, now: datetime) -> None:
    """Confirm, as somebody else than proposed it, that two identified records are one person."""
    if recognition.confirmed_at is not None or recognition.parted_at is not None:
        raise InputError("That is settled already.", hint="Part the two records, if it was wrong.")
    if recognition.proposed_by_id == by.pk:
        raise InputError("Somebody else than proposed it has to confirm.", hint="Ask a colleague to look.")
    with acting(Verb.RECOGNITION_CONFIRMED, on=recognition.record):
        _settle(recognition, by=by, now=now)


def part(recognition: Recognition, *, reason: str, by: User, now: datetime) -> None:
    """Undo a recognition: the record stands for itself again."""
    if recognition.parted_at is not None:
        raise InputError(
            "The two records were parted already.", hint="Recognise one as the other again, if that is right."
        )
    if not reason.strip():
        raise InputError("Say why the two records are not one person.", hint="What differs, and who says so?")
    with acting(Verb.PERSON_PARTED, on=recognition.record, reason=reason):
        record = recognition.record
        record.recognised_as = None
        record.standing = Standing.IDENTIFIED if recognition.was_identified else Standing.TOLD_OF
        record.save(update_fields=["recognised_as", "standing"])
        recognition.parted_by, recognition.parted_at, recognition.parted_reason = by, now, reason
        recognition.save(update_fields=["parted_by", "parted_at", "parted_reason"])


def _settle(recognition: Recognition, *, by: User, now: datetime) -> None:
    record, known = recognition.record, recognition.known_as.known_as
    if known.pk == record.pk:
        raise InputError("The two are one record already, the other way round.", hint="Part the others first.")
    recognition.known_as = known
    recognition.was_identified = record.standing == Standing.IDENTIFIED
    recognition.confirmed_by, recognition.confirmed_at = by, now
    recognition.save(update_fields=["known_as", "was_identified", "confirmed_by", "confirmed_at"])
    record.recognised_as, record.standing = known, Standing.RECOGNISED
    record.save(update_fields=["recognised_as", "standing"])
