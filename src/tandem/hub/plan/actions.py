"""What may be done with a plan: send it in to be worked out, and delete it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.forecast.delivery.beforehand import refuse_unanswerable
from tandem.forecast.delivery.reading import FILES, MAY_BE_LEFT_OUT, plan_of
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import Upload, delete
from tandem.hub.letterbox.phrases import new_reference
from tandem.hub.plan.limits import limits
from tandem.hub.plan.models import SentPlan
from tandem.hub.plan.queries import briefings_of
from tandem.published import find_la

__all__ = ["delete_plan", "send_plan"]

_NAMES = tuple(dict.fromkeys((*FILES, *MAY_BE_LEFT_OUT)))


def send_plan(sent: Sequence[Upload], *, authority: str, by: User, now: datetime) -> SentPlan:
    """Keep a plan's files, sealed, and have the worker answer whether it can be delivered.

    Raises:
        InputError: naming file, line and field, or a year of which nothing is known; nothing is kept then.
    """
    files = _by_name(sent, now)
    plan, place = plan_of(files), find_la(authority)
    refuse_unanswerable(place.code, plan)
    texts = {name: content.decode("utf-8-sig") for name, content in files.items()}
    with acting(Verb.PLAN_SENT) as deed:
        deed.on = made = SentPlan.objects.create(
            reference=new_reference(),
            agency=by.agency,
            sent_by=by,
            sent_at=now,
            authority=place.code,
            name=plan.name[:200],
            # In the demo nothing is anybody's plan, whatever its file says.
            invented=plan.invented or settings.DEMO,
            files=texts,
            digest=_digest(files),
        )
    return made


def delete_plan(plan: SentPlan, *, now: datetime) -> None:
    """Delete a plan, its files and its answer for good; that it was there, and who deleted it, stays on the record.

    Raises:
        InputError: it is still being worked out.
    """
    if not plan.is_over:
        raise InputError(_("That plan is still being worked out."), hint=_("Wait until it is done."))
    briefings = list(briefings_of(plan).defer("original", "data_key"))
    with acting(Verb.PLAN_DELETED, on=plan):
        for file in briefings:
            delete(file, reason="asked for", now=now)
        SentPlan.objects.filter(pk=plan.pk).delete()


def _by_name(sent: Sequence[Upload], now: datetime) -> Mapping[str, bytes]:
    most = limits(calendar.local_day(now)).most_bytes_each
    files: dict[str, bytes] = {}
    for each in sent:
        name = (each.name or "").strip().lower()
        if name not in _NAMES:
            raise InputError(
                _("%(name)s is no file of a plan.") % {"name": each.name or _("A file without a name")},
                hint=_("Its files are called %(names)s.") % {"names": ", ".join(_NAMES)},
            )
        if name in files:
            raise InputError(_("%(name)s was sent twice.") % {"name": name}, hint=_("Send each file once."))
        if each.size > most:
            raise InputError(
                _("%(name)s is too large.") % {"name": name},
                hint=_("The most is %(most)d MB.") % {"most": most // 10**6},
            )
        each.seek(0)
        files[name] = each.read()
    return files


def _digest(files: Mapping[str, bytes]) -> str:
    """One hash of all files: of each by its name, in the order of the names."""
    each = "".join(f"{name} {hashlib.sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return hashlib.sha256(each.encode()).hexdigest()
