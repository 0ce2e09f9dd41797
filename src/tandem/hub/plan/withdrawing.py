"""Withdrawing a measure that nobody follows any more, or a measure or a reading that was entered wrongly."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.plan.models import Measure, Reading, Withdrawal
from tandem.hub.plan.policies import may_keep, require

__all__ = ["withdraw_measure", "withdraw_reading"]


def withdraw_measure(measure: Measure, *, reason: str, by: User, now: datetime) -> Withdrawal:
    """Have a measure count no longer. Raises :class:`InputError` without a reason, or where somebody has already."""
    _require_reason(reason, by)
    with acting(Verb.IMPROVEMENT_MEASURE_WITHDRAWN, on=measure):
        Measure.objects.select_for_update().get(pk=measure.pk)
        _refuse_twice(Withdrawal.objects.filter(measure=measure).exists())
        return Withdrawal.objects.create(measure=measure, reason=reason.strip(), by=by, at=now)


def withdraw_reading(reading: Reading, *, reason: str, by: User, now: datetime) -> Withdrawal:
    """Have a reading count no longer; an earlier one of its period stands again. Raises as above."""
    _require_reason(reason, by)
    with acting(Verb.IMPROVEMENT_READING_WITHDRAWN, on=reading):
        Reading.objects.select_for_update().get(pk=reading.pk)
        _refuse_twice(Withdrawal.objects.filter(reading=reading).exists())
        return Withdrawal.objects.create(reading=reading, reason=reason.strip(), by=by, at=now)


def _require_reason(reason: str, by: User) -> None:
    require(may_keep(by))
    if not reason.strip():
        raise InputError(_("Say why it is withdrawn."), hint=_("Whoever reads the plan sees it."))


def _refuse_twice(done: bool) -> None:  # noqa: FBT001 - it is the whole question
    if done:
        raise InputError(_("It is withdrawn already."), hint=_("Its page says why."))
