"""Everything held about one person, with what is about others marked for somebody to redact (G25).

Nothing is left out by the program and nothing is redacted by it: it marks, and
lists what it marked. What may be withheld (Data Protection Act 2018, Schedules
2 and 3) is for whoever answers the request to decide.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.models import Event
from tandem.hub.audit.queries import events_of
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Person
from tandem.hub.children.queries import keepers, records_of
from tandem.hub.exports.actions import Asking, ask
from tandem.hub.exports.apart import Asked, Found, found_apart, names_of
from tandem.hub.exports.contacts import people_in, sections_of
from tandem.hub.exports.contents import Held
from tandem.hub.exports.left_out import LEFT_OUT
from tandem.hub.exports.models import Export
from tandem.hub.exports.person import about_person, people_around
from tandem.hub.exports.wording import Wording
from tandem.hub.exports.writing import Copy
from tandem.hub.files import vault
from tandem.hub.files.models import StoredFile
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.queries import about, visible_contacts
from tandem.report.documents import Document, Section, to_docx
from tandem.report.tables import write_csv

__all__ = ["Everything", "ask_everything", "events_in", "gather"]


@dataclass(frozen=True, slots=True)
class Everything:
    """What is held about a person, ready to be written with whose copy it is."""

    person: Person | None
    """Nobody where there is no record of whoever is asked about."""
    held: Held
    words: Wording
    files: tuple[StoredFile, ...]
    events: tuple[Event, ...]

    def write(self, _held: Held, _form: Export.Form, copy: Copy) -> bytes:
        """A zip archive: a document to redact, the same for a program, who read it, what was done, and the files."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.comment = copy.mark.encode()[:65_535]
            archive.writestr("READ-ME.txt", _read_me(copy))
            archive.writestr("held.docx", to_docx(self._document(copy)))
            archive.writestr("held.json", self._json(copy))
            archive.writestr("who-read-it.csv", self._rows(copy, (e for e in self.events if e.verb.startswith(_READ))))
            archive.writestr("what-was-done.csv", self._rows(copy, self.events))
            archive.writestr("to-redact.csv", self._to_redact(copy))
            for number, file in enumerate(self.files, start=1):
                content = b"".join(vault.read(file.name, file.data_key or ""))
                archive.writestr(f"files/{number:03}-{file.original}", content)
        return out.getvalue()

    def _document(self, copy: Copy) -> Document:
        front = Section(_("This copy"), points=tuple(f"{name}: {words}" for name, words in copy.about(self.held)))
        return Document(self.held.title, copy.mark, sections=(front, *self.held.sections), mark=copy.mark)

    def _json(self, copy: Copy) -> str:
        sections = [{"heading": each.heading, "lines": [*each.paragraphs, *each.points]} for each in self.held.sections]
        return json.dumps(
            {"copy": copy.mark, "purpose": copy.purpose, "sections": sections}, ensure_ascii=False, indent=1
        )

    def _rows(self, copy: Copy, events: Iterable[Event]) -> str:
        who = dict(User.objects.values_list("pk", "name"))
        columns = ["when", "who", "what", "on", "columns", "reason", "copy"]
        return write_csv(columns, [self._row(each, who, copy) for each in events])

    def _row(self, event: Event, who: dict[int, str], copy: Copy) -> dict[str, object]:
        return {
            "when": f"{localtime(event.at):%Y-%m-%d %H:%M:%S}",
            "who": who.get(event.actor or 0, _("the hub itself")),
            "what": event.label or event.verb,
            "on": f"{event.object_type} {event.object_id}",
            "columns": ", ".join(json.loads(event.changes)) if event.changes else "",
            "reason": self.words(event.reason, where=_("what was done")),
            "copy": copy.reference,
        }

    def _to_redact(self, copy: Copy) -> str:
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(["where", "why", "copy"])
        writer.writerows([where, why, copy.reference] for where, why in dict.fromkeys(self.words.marked))
        return out.getvalue()


_READ = "access."


def gather(person: Person, *, by: User, now: datetime) -> Everything:
    """Gather everything held under any of a person's records. Who gathers must be able to open all of it.

    Raises:
        InputError: some of it is sealed to whoever gathers; it says whom to ask.
    """
    records = list(records_of(person))
    contacts = list(about(person).select_related("sender_agency").order_by("received_at", "pk"))
    _all_open(contacts, by, now=now)
    note(Verb.SUBJECT_ACCESS_MADE, on=person.known_as)
    mine = frozenset(each.pk for each in records)
    others = [each for each in (*people_in(contacts), *people_around(records)) if each.pk not in mine]
    words = Wording.for_subject(records, others, (each.sender_name for each in contacts))
    sections = list(about_person(person, records, words))
    for contact in contacts:
        sections += sections_of(contact, words, subject=mine)
    files = tuple(file for contact in contacts for file in files_of(contact))
    apart = list(found_apart(Asked(names_of(records), by, words, now)))
    sections += [section for each in apart for section in each.sections]
    events = events_in(_rows_of(records, contacts, files), apart)
    return Everything(
        person=person.known_as,
        held=Held(
            title=_("Everything held about one person"),
            rows=tuple({"reference": each.reference} for each in contacts),
            sections=sections,
            contacts=tuple(each.pk for each in contacts),
            people=tuple(mine),
        ),
        words=words,
        files=files,
        events=events,
    )


def events_in(keys: dict[str, set[str]], apart: Iterable[Found]) -> tuple[Event, ...]:
    """What was done to rows, and to what was found apart from every record."""
    for each in apart:
        for row in each.rows:
            _add(keys, type(row), [row.pk])
    return tuple(events_of(keys))


def ask_everything(asking: Asking, person: Person, *, by: User, now: datetime) -> Export:
    """Gather everything held about a person into a file that a second person has to approve."""
    asking.check()
    found = gather(person, by=by, now=now)
    return ask(asking, found.held, by=by, now=now, write=found.write)


def _all_open(contacts: list[Contact], by: User, *, now: datetime) -> None:
    seen = set(visible_contacts(by, now=now).filter(pk__in=[each.pk for each in contacts]).values_list("pk", flat=True))
    closed = [each for each in contacts if each.pk not in seen]
    if closed:
        people = Person.objects.filter(pk__in=[each.pk for each in people_in(closed)])
        ask = ", ".join(user.name for user in keepers(people, now=now)) or _("the Caldicott guardian")
        raise InputError(
            _("Some of what is held is sealed to you, so you cannot gather all of it."),
            hint=_("Ask %(names)s to answer, or to list you.") % {"names": ask},
        )


def _rows_of(records: list[Person], contacts: list[Contact], files: Iterable[StoredFile]) -> dict[str, set[str]]:
    """Every row that hangs on the person or on what tells of them, by table: whatever comes to hang there later too."""
    found: dict[str, set[str]] = {}
    _add(found, Person, [each.pk for each in records])
    _add(found, Contact, [each.pk for each in contacts])
    _add(found, StoredFile, [each.pk for each in files])
    _hanging_on(Person, [each.pk for each in records], found, but={Contact, Person})
    below = _hanging_on(Contact, [each.pk for each in contacts], found, but={Person})
    for model, keys in below.items():
        _hanging_on(model, keys, found, but={Person, Contact, User})
    return found


def _hanging_on(
    model: type[models.Model], keys: list[int], found: dict[str, set[str]], *, but: set[type[models.Model]]
) -> dict[type[models.Model], list[int]]:
    below: dict[type[models.Model], list[int]] = {}
    for relation in model._meta.related_objects:
        child = relation.related_model
        if relation.many_to_many or not isinstance(child, type) or child in but:
            continue
        named = {f"{relation.field.name}__in": keys}
        rows = list(models.QuerySet(child).filter(**named).values_list("pk", flat=True))
        _add(found, child, rows)
        below.setdefault(child, []).extend(rows)
    return below


def _add(found: dict[str, set[str]], model: type[models.Model], keys: Iterable[int]) -> None:
    found.setdefault(model._meta.db_table, set()).update(map(str, keys))


def _read_me(copy: Copy) -> str:
    lines = (
        copy.mark,
        f"{_('Purpose')}: {copy.purpose}",
        "",
        _("Read and redact this before it goes to anybody."),
        _("held.docx: everything held. [OTHER: …] names somebody else; [CHECK: …] is about or from somebody else."),
        _("to-redact.csv: where those marks stand. A program cannot find them all: read the whole."),
        _("who-read-it.csv: who opened what, and when. what-was-done.csv: everything that was done."),
        _("files: what was attached, as it was sent. Nothing in it is marked."),
        _("Readers’ comments are found by the whole name alone, and by nothing else that may tell of somebody."),
        _("Confidential addresses are left out everywhere, for whoever asks may not know them."),
        "",
        _("Left out, and why:"),
        *(f"- {words}" for words in LEFT_OUT.values()),
    )
    return "\n".join(lines) + "\n"
