"""One contact in sections: what was told, who said what, what was decided and what happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Protocol

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.pathways import actors, pathway
from tandem.hub.children.models import Person
from tandem.hub.exports.wording import Wording
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.models import Contact, ToldOf, ToldOfAdult
from tandem.hub.referrals.questions import label, said
from tandem.report.documents import Section

__all__ = ["people_in", "sections_of"]


class Write(Protocol):
    """Puts words into the file; ``where`` names the place for whoever redacts."""

    def __call__(self, text: object, *, where: str) -> str:
        """The words as they are written."""


def people_in(contacts: Iterable[Contact]) -> list[Person]:
    """Everybody told of in some contacts."""
    found = {}
    for contact in contacts:
        for told in _told_of(contact):
            found[told.person_id] = told.person
    return list(found.values())


def sections_of(contact: Contact, words: Wording, *, subject: frozenset[int] = frozenset()) -> list[Section]:
    """The contact under headings; ``subject`` are the records of the person for whom it is written, if for one."""
    made = (_facts, _sender, _told, _people, _answers, _decisions, _feedback, _sharing, _chronology, _files)
    return [section for each in made for section in each(contact, words, subject)]


def _facts(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    lines = (
        (_("Received"), _when(contact.received_at)),
        (_("How it came"), contact.get_channel_display()),
        (_("Where it stands"), pathway(contact.pathway).states[contact.state].name),
        (_("Level of need, as sent"), contact.level_asserted),
        (_("What would make contact dangerous"), words(contact.unsafe_contact, where=contact.reference)),
    )
    return [Section(_("Contact %(reference)s") % {"reference": contact.reference}, points=_lines(lines))]


def _sender(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, who raised it") % {"reference": contact.reference}
    agency = contact.sender_agency.name if contact.sender_agency else contact.sender_agency_name
    parts = (contact.sender_name, contact.sender_role, agency, contact.sender_telephone, contact.sender_email)
    told = ", ".join(filter(None, parts)) or contact.get_sender_kind_display()
    return [
        Section(_("Who raised it"), (words.about_another(told, where=where, why=_("who raised the concern")),)),
    ]


def _told(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, what was told") % {"reference": contact.reference}
    found = [Section(_("What was told"), points=_answers_in_words(contact.told, contact, words, where))]
    added = [
        f"{_when(each.at)}: {words.about_another(each.words, where=where, why=_('told by somebody else'))}"
        for each in contact.additions.all()
    ]
    return [*found, Section(_("Added afterwards"), points=tuple(added))] if added else found


def _people(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    found = []
    for told in _told_of(contact):
        where = _("%(reference)s, %(name)s") % {"reference": contact.reference, "name": told.person.name}
        lines = _answers_in_words(told.told, contact, _of(told.person_id, words, subject), where)
        found.append(Section(words(told.person.name, where=where), points=lines))
    return found


def _answers(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, what partners said") % {"reference": contact.reference}
    lines = []
    for request in contact.information_requests.select_related("agency").prefetch_related("answers"):
        lines.append(f"{_when(request.asked_at)}, {request.agency}: {words(request.question, where=where)}")
        for answer in request.answers.all():
            held = words.about_another(answer.words, where=where, why=_("held by another agency"))
            lines.append(f"{_when(answer.at)}, {answer.get_kind_display()}: {held}")
    return [Section(_("What partners said"), points=tuple(lines))] if lines else []


def _decisions(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, decisions") % {"reference": contact.reference}
    lines = []
    for child in contact.children.prefetch_related("decisions__by").select_related("person"):
        for each in child.decisions.all():
            head = f"{_when(each.at)}, {each.by.name}, {child.person.name}: {each.code.replace('_', ' ')}, "
            write = _of(child.person_id, words, subject)
            lines.append(write(f"{head}{_('level')} {each.level}. {each.rationale}", where=where))
    return [Section(_("What was decided, and why"), points=tuple(lines))] if lines else []


def _feedback(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, what was answered") % {"reference": contact.reference}
    lines = [
        f"{_when(each.at)}: {words(each.words or each.not_told_because, where=where)}"
        for each in contact.feedback.all()
    ]
    return [Section(_("What whoever raised it was told"), points=tuple(lines))] if lines else []


def _sharing(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    lines = [
        f"{_when(each.decided_at)}: {each.get_purpose_display()}, "
        f"{_('shared') if each.shared else _('not shared')}. {words(each.reason, where=contact.reference)}"
        for each in contact.sharing.all()
    ]
    return [Section(_("What was shared, and on what ground"), points=tuple(lines))] if lines else []


def _chronology(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, chronology") % {"reference": contact.reference}
    lines = []
    for event in contact.events.select_related("by", "child__person"):
        who = event.by.name if event.by else contact.sender_name or _("whoever raised it")
        acting = actors()[event.actor].name.lower() if event.actor in actors() else event.actor
        whose = f" ({event.child.person.name})" if event.child else ""
        write = _of(event.child.person_id, words, subject) if event.child else words
        lines.append(write(f"{_when(event.at)}: {event.kind.replace('_', ' ')}{whose}; {who}, {acting}", where=where))
    return [Section(_("Chronology"), points=tuple(lines))]


def _files(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, attached") % {"reference": contact.reference}
    lines = [
        words.about_another(f"{each.original}, {each.size} bytes", where=where, why=_("a file: read it whole"))
        for each in files_of(contact)
    ]
    return [Section(_("Attached"), points=tuple(lines))] if lines else []


def _told_of(contact: Contact) -> list[ToldOf | ToldOfAdult]:
    found: list[ToldOf | ToldOfAdult] = list(contact.children.select_related("person"))
    return [*found, *contact.adults.select_related("person")]


def _of(person: int, words: Wording, subject: frozenset[int]) -> Write:
    """How what is said of somebody is written: as a whole to be checked where it is not whose file it is."""
    if not subject or person in subject:
        return words
    return partial(words.about_another, why=_("about somebody else"))


def _answers_in_words(told: Mapping[str, Any], contact: Contact, words: Write, where: str) -> tuple[str, ...]:
    day = calendar.local_day(contact.received_at)
    return tuple(
        f"{label(key)}: {_('not known') if answer is None else words(_text(key, answer, day), where=where)}"
        for key, answer in told.items()
    )


def _text(key: str, answer: Any, day: Any) -> str:
    return ", ".join(map(str, answer)) if isinstance(answer, list) else said(key, str(answer), on=day)


def _lines(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(f"{name}: {value}" for name, value in pairs if value)


def _when(moment: Any) -> str:
    return f"{localtime(moment):%-d %B %Y, %H:%M}"
