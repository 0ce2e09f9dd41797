"""One contact in sections: what was told, who said what, what was decided and what happened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Protocol

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.pathways import actors, pathway
from tandem.core.sharing import refusal_reason
from tandem.hub.children.models import Person
from tandem.hub.children.queries import is_guarded
from tandem.hub.children.withholding import without_whereabouts
from tandem.hub.exports.casework import casework
from tandem.hub.exports.in_words import agreement, level, parents_told, why_parents_were_not_told
from tandem.hub.exports.lines import joined, lines_of, when
from tandem.hub.exports.passed_on import passed_on
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
    told = (_facts, _safe_ways, _sender, _told, _people)
    done = (_answers, _decisions, _feedback, passed_on, casework, _chronology, _files)
    return [section for each in (*told, *done) for section in each(contact, words, subject)]


def _facts(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = contact.reference
    lines = (
        (_("Received"), when(contact.received_at)),
        (_("Recorded"), when(contact.recorded_at)),
        (_("Written down by"), contact.recorded_by.name if contact.recorded_by else ""),
        (_("Acknowledged"), when(contact.acknowledged_at) if contact.acknowledged_at else ""),
        (_("How it came"), contact.get_channel_display()),
        (_("By the system of"), contact.system_of.name if contact.system_of else ""),
        (_("Referral source"), contact.source),
        (_("Where it stands"), pathway(contact.pathway).states[contact.state].name),
        (_("Level of need, as sent"), level(contact.level_asserted)),
        (_("Priority"), contact.get_priority_display() if contact.priority else ""),
        (_("Immediate danger"), _("yes") if contact.immediate_danger else ""),
        (_("Parents told"), parents_told(contact.parents_told)),
        (
            _("Why parents were not told"),
            words(why_parents_were_not_told(contact.parents_not_told_reason), where=where),
        ),
        (_("Whether the family agrees to help"), agreement(contact.agreement)),
        (_("What would make contact dangerous"), words(contact.unsafe_contact, where=where)),
    )
    return [Section(_("Contact %(reference)s") % {"reference": where}, points=lines_of(lines))]


def _safe_ways(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, how it is safe to get in touch") % {"reference": contact.reference}
    lines = []
    for each in contact.safe_ways_said.select_related("recorded_by"):
        said = ((_("to"), each.to), (_("when"), each.when), (_("how we know"), each.reason))
        lines.append(words(joined(f"{when(each.at)}, {each.recorded_by.name}: {each.by_way}", said), where=where))
    return [Section(_("How it is safe to get in touch"), points=tuple(lines))] if lines else []


def _sender(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, who raised it") % {"reference": contact.reference}
    agency = contact.sender_agency.name if contact.sender_agency else contact.sender_agency_name
    named = contact.sender_agency_name if contact.sender_agency else ""
    person = (contact.sender_name, contact.sender_role, agency, named)
    parts = (*person, contact.sender_telephone, contact.sender_email)
    told = ", ".join(filter(None, parts)) or contact.get_sender_kind_display()
    return [
        Section(_("Who raised it"), (words.about_another(told, where=where, why=_("who raised the concern")),)),
    ]


def _told(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, what was told") % {"reference": contact.reference}
    found = [Section(_("What was told"), points=_answers_in_words(contact.told, contact, words, where))]
    added = [
        f"{when(each.at)}: {words.about_another(each.words, where=where, why=_('told by somebody else'))}"
        for each in contact.additions.all()
    ]
    return [*found, Section(_("Added afterwards"), points=tuple(added))] if added else found


def _people(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    found = []
    for told in _told_of(contact):
        where = _("%(reference)s, %(name)s") % {"reference": contact.reference, "name": told.person.name}
        guarded = is_guarded(told.person)
        fit = without_whereabouts(told.told, guarded=guarded)
        lines = _answers_in_words(fit, contact, _of(told.person_id, words, subject), where)
        if guarded:
            lines = (*lines, _("Where they live, and are now: [confidential, withheld]"))
        found.append(Section(words(told.person.name, where=where), points=lines))
    return found


def _answers(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, what partners said") % {"reference": contact.reference}
    lines = []
    for request in contact.information_requests.select_related("agency", "asked_by").prefetch_related("answers__by"):
        asked = (
            (_("asked by"), request.asked_by.name),
            (_("answer due"), when(request.due)),
            (_("what they were told of the concern"), words(request.told_them, where=where)),
        )
        lines.append(
            joined(f"{when(request.asked_at)}, {request.agency}: {words(request.question, where=where)}", asked)
        )
        for answer in request.answers.all():
            held = words.about_another(answer.words, where=where, why=_("held by another agency"))
            given = (
                (_("reason for refusing"), _refusal(answer.refusal)),
                (_("answered by"), answer.by.name if answer.by else ""),
            )
            lines.append(joined(f"{when(answer.at)}, {answer.get_kind_display()}: {held}", given))
    return [Section(_("What partners said"), points=tuple(lines))] if lines else []


def _refusal(key: str) -> str:
    try:
        return refusal_reason(key).words if key else ""
    except InputError:
        return key


def _decisions(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, decisions") % {"reference": contact.reference}
    lines = []
    for child in contact.children.prefetch_related("decisions__by").select_related("person"):
        for each in child.decisions.all():
            head = f"{when(each.at)}, {each.by.name}, {child.person.name}: {each.code.replace('_', ' ')}, "
            said = (
                (_("why the level differs from the one sent"), each.level_differs_because),
                (_("legal test"), each.legal_test.replace("_", " ")),
                (_("primary need"), each.primary_need),
                (_("partners still to answer"), str(each.checks_outstanding or "")),
                (_("in the role of"), each.role.replace("_", " ")),
            )
            write = _of(child.person_id, words, subject)
            lines.append(write(joined(f"{head}{_('level')} {level(each.level)}. {each.rationale}", said), where=where))
    return [Section(_("What was decided, and why"), points=tuple(lines))] if lines else []


def _feedback(contact: Contact, words: Wording, _subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, what was answered") % {"reference": contact.reference}
    lines = []
    for each in contact.feedback.select_related("by"):
        said = (
            (_("why nobody was told"), each.not_told_because if each.words else ""),
            (_("what happens next"), each.next_step),
            (_("whom to ring"), each.whom_to_ring),
            (_("told by"), each.way),
            (_("recorded by"), each.by.name),
        )
        lines.append(words(joined(f"{when(each.at)}: {each.words or each.not_told_because}", said), where=where))
    return [Section(_("What whoever raised it was told"), points=tuple(lines))] if lines else []


def _chronology(contact: Contact, words: Wording, subject: frozenset[int]) -> list[Section]:
    where = _("%(reference)s, chronology") % {"reference": contact.reference}
    lines = []
    for event in contact.events.select_related("by", "child__person", "supersedes"):
        who = event.by.name if event.by else contact.sender_name or _("whoever raised it")
        acting = actors()[event.actor].name.lower() if event.actor in actors() else event.actor
        whose = f" ({event.child.person.name})" if event.child else ""
        corrects = f"; {_('corrects what was recorded on')} {when(event.supersedes.at)}" if event.supersedes else ""
        write = _of(event.child.person_id, words, subject) if event.child else words
        head = f"{when(event.at)}: {event.kind.replace('_', ' ')}{whose}; {who}, {acting}{corrects}"
        lines.append(write(joined(head, _details(event.details)), where=where))
    return [Section(_("Chronology"), points=tuple(lines))]


_ROWS = frozenset({"agency", "answer", "addition"})
"""Details that are numbers of rows; what they point to stands in a section of its own."""


def _details(details: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What was said with a step, each under its name; the census's codes as they were recorded."""
    return [(key.replace("_", " "), str(said)) for key, said in details.items() if said and key not in _ROWS]


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
