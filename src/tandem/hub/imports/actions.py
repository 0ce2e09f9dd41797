"""What may be done with a return's check: ask for it, stop it, delete it before it is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import Prepared, Upload, delete, keep, prepare
from tandem.hub.files.rules import TakenFor
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.queries import files_of_part
from tandem.hub.imports.rules import keeping
from tandem.hub.letterbox.phrases import new_reference

__all__ = ["ask_for_check", "delete_files", "stop"]

State = ReturnCheck.State
_UNDER_WAY = (State.WAITING, State.RUNNING)


def ask_for_check(
    current: Sequence[Upload],
    *,
    previous: Sequence[Upload] = (),
    year: int | None = None,
    authority: str = "",
    by: User,
    now: datetime,
) -> ReturnCheck:
    """Keep a return's files, encrypted, and have the worker check them.

    Raises:
        InputError: no file was sent, or one is of a kind or a size that is not taken; nothing is kept then.
    """
    if not current:
        raise InputError(_("No file was sent."), hint=_("Choose the census file, or all the files of the return."))
    ready = [(CheckFile.Part.CURRENT, _prepared(each, now)) for each in current]
    ready += [(CheckFile.Part.PREVIOUS, _prepared(each, now)) for each in previous]
    due = calendar.local_day(now) + keeping(calendar.local_day(now)).kept
    with acting(Verb.RETURN_CHECK_ASKED) as deed:
        deed.on = check = ReturnCheck.objects.create(
            reference=new_reference(),
            agency=by.agency,
            asked_by=by,
            asked_at=now,
            year=year,
            authority=authority,
            delete_on=due,
        )
        for part, file in ready:
            kept = keep(file, owner=check, now=now, delete_on=due, taken_for=TakenFor.RETURN)
            CheckFile.objects.create(check_of=check, file=kept, part=part)
    return check


def stop(check: ReturnCheck, *, now: datetime) -> None:
    """Stop a check that waits, at once, or one being run, at the worker's next turn.

    Raises:
        InputError: it is over already.
    """
    with acting(Verb.RETURN_CHECK_STOPPED, on=check):
        mine: QuerySet[ReturnCheck] = ReturnCheck.objects.filter(pk=check.pk)
        if mine.filter(state=State.WAITING).update(state=State.STOPPED, ended=now):
            return
        if not mine.filter(state=State.RUNNING).update(stop_asked=True):
            raise InputError(_("That check is over already."), hint=_("Open it to see what was found."))


def delete_files(check: ReturnCheck, *, now: datetime) -> int:
    """Delete a check's files and findings before they are due; how many. What was counted stays, without any child.

    Raises:
        InputError: it is still under way.
    """
    if ReturnCheck.objects.filter(pk=check.pk, state__in=_UNDER_WAY).exists():
        raise InputError(_("That check is still under way."), hint=_("Stop it first, or wait until it is done."))
    files = list(files_of_part(check, *CheckFile.Part).defer("original", "data_key"))
    with acting(Verb.RETURN_CHECK_EMPTIED, on=check):
        for file in files:
            delete(file, reason="asked for", now=now)
    return len(files)


def _prepared(upload: Upload, now: datetime) -> Prepared:
    try:
        return prepare(upload, now=now, taken_for=TakenFor.RETURN)
    except InputError as fault:
        raise InputError(f"{upload.name or _('A file')}: {fault.message}", hint=fault.hint) from None
