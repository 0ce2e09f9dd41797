"""What may be done with files that leave: ask for one, approve or refuse another's, take it, and let it expire."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.exports.contents import Held
from tandem.hub.exports.limits import limits
from tandem.hub.exports.models import Export, State
from tandem.hub.exports.queries import content_of, still_open
from tandem.hub.exports.writing import MIME, Copy, written
from tandem.hub.files.actions import delete, encrypt, keep, set_deletion
from tandem.hub.files.models import StoredFile
from tandem.hub.referrals.references import new_reference

__all__ = ["Asking", "approve", "ask", "file_for", "forget_expired", "refuse"]

_ALWAYS_TWO = (Export.Kind.SUBJECT_ACCESS, Export.Kind.CENSUS)
_PURPOSE = 10
"""The fewest characters that say what something is for."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What somebody asks for and why."""

    kind: Export.Kind
    form: Export.Form
    purpose: Export.Purpose
    words: str

    def check(self) -> None:
        """Refuse what has no purpose, before anything is gathered."""
        if len(self.words.strip()) < _PURPOSE:
            raise InputError(
                _("Say what it is for, in at least %(n)d characters.") % {"n": _PURPOSE},
                hint=_("Who needs it, and what will be done with it?"),
            )


def ask(
    asking: Asking,
    held: Held,
    *,
    by: User,
    now: datetime,
    write: Callable[[Held, Export.Form, Copy], bytes] = written,
) -> Export:
    """Make a file. In bulk, and for everything about one person, it lies closed until a second person approves.

    The file is made now, so that what is approved is what is taken.
    """
    asking.check()
    standing = limits(calendar.local_day(now))
    alone = asking.kind not in _ALWAYS_TWO and len(held.rows) <= standing.second_person_above
    reference = new_reference()
    copy = Copy(reference, by, now, f"{asking.purpose.label}: {asking.words.strip()}")
    body = write(held, asking.form, copy)
    ready = encrypt(body, name=f"tandem-{reference}.{asking.form.value}", type_=MIME[asking.form])
    with acting(Verb.EXPORT_ASKED, reason=_reason(asking, len(held.rows))) as deed:
        deed.on = export = Export.objects.create(
            reference=reference,
            kind=asking.kind,
            form=asking.form,
            purpose=asking.purpose,
            purpose_words=asking.words.strip(),
            rows=len(held.rows),
            holds={
                "contacts": held.contacts,
                "people": held.people,
                "closings": held.closings,
                **({"reader": held.reader} if held.reader else {}),
            },
            asked_by=by,
            asked_at=now,
            second_needed=not alone,
            until=now + standing.lies[asking.kind] if alone else None,
        )
        # Should nobody decide, it goes all the same.
        keep(ready, owner=export, now=now, delete_on=calendar.local_day(now) + timedelta(days=_UNDECIDED_DAYS))
    return export


_UNDECIDED_DAYS = 30


def approve(export: Export, *, reason: str, by: User, now: datetime) -> None:
    """Let somebody else take what they asked for; from now on it lies ready for its time."""
    _decide(export, approved=True, reason=reason, by=by, now=now)


def refuse(export: Export, *, reason: str, by: User, now: datetime) -> None:
    """Refuse what somebody else asked for; the file is deleted at once."""
    _decide(export, approved=False, reason=reason, by=by, now=now)


def file_for(export: Export, *, now: datetime) -> StoredFile:
    """The file of an export that may be taken now. What was sealed to whoever asked since then closes it."""
    refusals = {
        State.WAITING: (_("A second person has not approved it yet."), _("They see it on their list.")),
        State.REFUSED: (_("It was refused."), _("The reason stands on its page. Ask again if it is still needed.")),
        State.EXPIRED: (_("It is no longer there."), _("Ask for it again, if it is still needed.")),
    }
    refusal = refusals.get(export.state(now))
    file = content_of(export)
    if refusal is None and file is None:
        refusal = refusals[State.EXPIRED]
    if refusal is None and not still_open(export, now=now):
        refusal = _closed_since(export)
    if refusal is not None or file is None:
        message, hint = refusal or refusals[State.EXPIRED]
        raise InputError(message, hint=hint)
    return file


def _closed_since(export: Export) -> tuple[str, str]:
    if export.kind == Export.Kind.COMPARISON:
        # Said alike whether or not anything in the file is closed: else it would tell whoever is related (G09).
        words = _("Since it was made a record has been sealed or opened, or it was said whom you are related to.")
        return words, _("Compare again, and ask for it again.")
    return _("Something in it has been closed to you since."), _("Ask for it again: it will be left out.")


def forget_expired(now: datetime) -> int:
    """Delete the files whose time is over; how many there were."""
    over = _with_files(Export.objects.filter(until__lte=now))
    for file in over:
        delete(file, reason="export expired", now=now)
    return len(over)


def _decide(export: Export, *, approved: bool, reason: str, by: User, now: datetime) -> None:
    settled = InputError(_("That is settled already."), hint=_("Its page says who decided and why."))
    if not export.second_needed or export.decided_at is not None:
        raise settled
    if export.asked_by_id == by.pk:
        raise InputError(_("Nobody approves what they asked for themselves."), hint=_("Ask a colleague to look."))
    if not reason.strip():
        raise InputError(_("Give the reason."), hint=_("It stands on the export’s page."))
    verb = Verb.EXPORT_APPROVED if approved else Verb.EXPORT_REFUSED
    with acting(verb, on=export):
        # Of two who decide at once, the second finds it settled.
        if not Export.objects.filter(pk=export.pk, decided_at__isnull=True).update(decided_at=now):
            raise settled
        export.decided_by, export.decided_at, export.approved = by, now, approved
        export.decision_reason = reason.strip()
        if approved:
            export.until = now + limits(calendar.local_day(now)).lies[export.kind]
        export.save(update_fields=["decided_by", "decided_at", "approved", "decision_reason", "until"])
        file = content_of(export)
        if file is not None and export.until is not None:
            set_deletion(file, on=calendar.local_day(export.until) + timedelta(days=1), reason="export approved")
        elif file is not None:
            delete(file, reason="export refused", now=now)


def _with_files(exports: Iterable[Export]) -> list[StoredFile]:
    return [file for each in exports if (file := content_of(each)) is not None]


def _reason(asking: Asking, rows: int) -> str:
    return f"{asking.kind.value}, {asking.form.value}, {asking.purpose.value}, {rows} rows"
