"""Who carried each child's case under one contact, and who was asked to meetings about them."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from tandem.hub.exports.lines import joined, when
from tandem.hub.exports.wording import Wording
from tandem.hub.referrals.models import Attendance, Contact
from tandem.hub.referrals.queries_of_cases import allocations_under, attendance_under
from tandem.report.documents import Section

__all__ = ["casework"]


_FOR_NO_AGENCY = frozenset({Attendance.Partner.REFERRER, Attendance.Partner.FAMILY, Attendance.Partner.OTHER})


def casework(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    """Each under its heading; nothing where nobody carried a case and no meeting was held."""
    parts = (
        (_("To whom the case was allocated"), _carried(contact, words, subject)),
        (_("Who was asked to meetings, and who came"), _came(contact, words, subject)),
    )
    return [Section(heading, points=found) for heading, lines in parts if (found := tuple(lines))]


def _carried(contact: Contact, words: Wording, subject: frozenset[int]) -> Iterator[str]:
    for each in allocations_under(contact):
        said = (
            (_("until"), when(each.until) if each.until else ""),
            (_("allocated by"), each.given_by.name),
            (_("why, and what was handed over"), each.reason),
        )
        line = joined(f"{when(each.since)}, {each.child.person.name}: {each.worker.name}", said)
        yield _write(line, each.child.person_id, contact, words, subject)


def _came(contact: Contact, words: Wording, subject: frozenset[int]) -> Iterator[str]:
    for each in attendance_under(contact):
        kind = each.event.kind.replace("_", " ")
        agency = each.agency.name if each.agency else each.get_partner_display()
        line = f"{when(each.event.at)}, {kind}: {each.name}, {each.role}, {agency}: {each.get_came_display().lower()}"
        child = each.event.child
        if each.partner in _FOR_NO_AGENCY:
            yield words.about_another(line, where=contact.reference, why=_("came, and for no agency"))
        else:
            yield _write(line, child.person_id if child else None, contact, words, subject)


def _write(line: str, person: int | None, contact: Contact, words: Wording, subject: frozenset[int]) -> str:
    if subject and person is not None and person not in subject:
        return words.about_another(line, where=contact.reference, why=_("about somebody else"))
    return words(line, where=contact.reference)
