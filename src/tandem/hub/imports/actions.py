"""What may be done with a return's check: ask for it, stop it, delete it before it is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

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
from tandem.hub.referrals.census import began

__all__ = ["ask_for_check", "ask_for_comparison", "ask_to_look_ahead", "delete_files", "stop"]

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
    ready = [(CheckFile.Part.CURRENT, each) for each in _all_prepared(current, now)]
    ready += [(CheckFile.Part.PREVIOUS, each) for each in _all_prepared(previous, now)]
    with acting(Verb.RETURN_CHECK_ASKED) as deed:
        deed.on = check = _kept(ready, by=by, now=now, year=year, authority=authority)
    return check


def ask_for_comparison(current: Sequence[Upload], *, year: int, reason: str, by: User, now: datetime) -> ReturnCheck:
    """Keep a return's files, encrypted, and have the worker set our own records of a collection beside them.

    Only whoever asks reads what differs, for what is closed to them is not compared; ``reason`` is kept in the record.

    Raises:
        InputError: no file was sent, one is not taken, or nothing has been received here yet; nothing is kept then.
    """
    began(now)
    ready = [(CheckFile.Part.CURRENT, each) for each in _all_prepared(current, now)]
    with acting(Verb.RETURN_COMPARISON_ASKED, reason=reason) as deed:
        deed.on = check = _kept(ready, by=by, now=now, year=year, beside=True)
    return check


def ask_to_look_ahead(current: Sequence[Upload], *, authority: str = "", by: User, now: datetime) -> ReturnCheck:
    """Keep the returns of some years, encrypted, and have the worker foresee children in care from them, as counts.

    Raises:
        InputError: no file was sent, or one is not taken; nothing is kept then.
    """
    ready = [(CheckFile.Part.CURRENT, each) for each in _all_prepared(current, now)]
    with acting(Verb.RETURN_AHEAD_ASKED) as deed:
        deed.on = check = _kept(ready, by=by, now=now, authority=authority, ahead=True)
    return check


def _all_prepared(sent: Sequence[Upload], now: datetime) -> list[Prepared]:
    return [_prepared(each, now) for each in sent]


def _kept(ready: Sequence[tuple[CheckFile.Part, Prepared]], *, by: User, now: datetime, **asked: Any) -> ReturnCheck:
    if not ready:
        raise InputError(_("No file was sent."), hint=_("Choose the census file, or all the files of the return."))
    due = calendar.local_day(now) + keeping(calendar.local_day(now)).kept
    check = ReturnCheck.objects.create(
        reference=new_reference(), agency=by.agency, asked_by=by, asked_at=now, delete_on=due, **asked
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
