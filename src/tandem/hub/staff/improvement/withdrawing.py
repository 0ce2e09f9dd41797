"""Withdrawing a measure or one of its readings, with the reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.permissions import requires
from tandem.hub.plan.models import Measure
from tandem.hub.plan.queries_of_improvement import visible_measures, visible_readings
from tandem.hub.plan.withdrawing import withdraw_measure, withdraw_reading
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted
from tandem.report.wording import day

__all__ = ["measure", "reading"]


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def measure(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a measure."""
    found = find_or_refuse(visible_measures(signed_in(request)), pk=pk)
    return _withdrawn(request, found, withdraw_measure, found, title=_("Withdraw this measure"), about=found.name)


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def reading(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a reading."""
    found = find_or_refuse(visible_readings(signed_in(request)), pk=pk)
    about = _("%(what)s, period to %(day)s") % {"what": found.measure.name, "day": day(found.until)}
    return _withdrawn(request, found.measure, withdraw_reading, found, title=_("Withdraw this reading"), about=about)


def _withdrawn(
    request: HttpRequest, measure: Measure, withdraw: Callable[..., Any], found: Any, *, title: str, about: str
) -> HttpResponse:
    back = reverse("staff:improvement_measure", args=[measure.pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        withdraw(found, reason=said["reason"], by=signed_in(request), now=timezone.now())
        return back, _("Withdrawn. It stays to be seen, with your reason.")

    page = {"title": title, "about": about, "deed": _("Withdraw it"), "back": back}
    whole = {**page, "plan": measure.outcome.recommendation.plan}
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/improvement/form.html", page=whole)
