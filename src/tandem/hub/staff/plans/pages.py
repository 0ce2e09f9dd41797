"""The pages of plans. What closing a gap would displace is read by those who work on it, and recorded as read."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.drawings import framed_png, framed_svg
from tandem.hub.files.downloads import send as send_file
from tandem.hub.permissions import requires
from tandem.hub.plan import actions, queries
from tandem.hub.plan.models import SentPlan
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.staff.plans.forms import PlanForm
from tandem.hub.staff.plans.presenters import CHARTS, TABLES, answer_of, progress
from tandem.report.tables import write_csv

__all__ = ["briefing", "delete", "file", "listed", "send", "show"]

_PAGE = 25
_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "png": "image/png",
}


@requires(Permission.WEIGH_PLANS)
@require_GET
@reading(Verb.PLANS_READ)
def listed(request: HttpRequest) -> HttpResponse:
    """The plans of one's own agency, newest first."""
    pages = Paginator(queries.visible_plans(signed_in(request)).defer("files", "answer"), _PAGE)
    return render(request, "staff/plans/list.html", {"page": pages.get_page(request.GET.get("page"))})


@requires(Permission.WEIGH_PLANS)
@require_http_methods(["GET", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    """Send a plan in."""
    form = PlanForm(request.POST or None, request.FILES or None)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        plan = actions.send_plan(said["sent"], authority=said["authority"], by=signed_in(request), now=timezone.now())
        return reverse("staff:plan", args=[plan.reference]), _("Received. It is worked out when it is its turn.")

    return submitted(request, form, act, template="staff/plans/send.html", page={})


@requires(Permission.WEIGH_PLANS)
@require_GET
def show(request: HttpRequest, reference: str) -> HttpResponse:
    """How far a plan has come; once worked out, whether it can be delivered and what that rests on."""
    plan = _found(request, reference)
    note(Verb.PLAN_READ, on=plan)
    briefings = queries.briefings_of(plan).defer("data_key")
    page = {"plan": plan, "answer": answer_of(plan, briefings), "progress": progress(plan)}
    return render(request, "staff/plans/plan.html", page)


@requires(Permission.WEIGH_PLANS)
@require_GET
def file(request: HttpRequest, reference: str, key: str, kind: str) -> HttpResponse:
    """A table, a drawing, or everything, as it was saved."""
    plan = _found(request, reference)
    made = _made(plan.answer, key, kind) if plan.answer is not None else None
    if made is None:
        raise Http404
    note(Verb.PLAN_READ, on=plan)
    answer = HttpResponse(made, content_type=_TYPES[kind])
    answer["Content-Disposition"] = f'attachment; filename="plan-{plan.reference}-{key}.{kind}"'
    return answer


def _made(told: dict[str, Any], key: str, kind: str) -> str | bytes | None:
    if (key, kind) == ("answer", "json"):
        return json.dumps(told, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if key in TABLES and kind == "csv":
        rows = told[TABLES[key]]
        return write_csv(tuple(rows[0]) if rows else (), rows)
    if key in CHARTS and kind in ("svg", "png"):
        chart = CHARTS[key](told)
        return framed_svg(chart) if kind == "svg" else framed_png(chart)
    return None


@requires(Permission.WEIGH_PLANS)
@require_GET
def briefing(request: HttpRequest, reference: str, pk: int) -> HttpResponseBase:
    """A briefing, ready for publication. The download itself records that it was read."""
    plan = _found(request, reference)
    return send_file(find_or_refuse(queries.briefings_of(plan), pk=pk))


@requires(Permission.WEIGH_PLANS)
@require_POST
def delete(request: HttpRequest, reference: str) -> HttpResponse:
    """Delete a plan and its answer."""
    plan = _found(request, reference)
    try:
        actions.delete_plan(plan, now=timezone.now())
    except InputError as refusal:
        messages.error(request, str(refusal))
        return redirect("staff:plan", reference=reference)
    messages.success(request, _("The plan and its answer are deleted."))
    return redirect("staff:plans")


def _found(request: HttpRequest, reference: str) -> SentPlan:
    return find_or_refuse(queries.visible_plans(signed_in(request)), reference=reference)
