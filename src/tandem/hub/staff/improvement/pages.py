"""The plans, and one plan on a page that can be read out."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.plan.overview import overview
from tandem.hub.plan.policies import may_keep
from tandem.hub.plan.queries_of_improvement import visible_improvement_plans
from tandem.hub.staff.improvement.presenters import on_a_page
from tandem.hub.staff.improvement.tables import TABLES

__all__ = ["file", "listed", "plan"]


@requires(Permission.SEE_IMPROVEMENT)
@require_safe
@reading(Verb.IMPROVEMENT_READ)
def listed(request: HttpRequest) -> HttpResponse:
    """Every plan with its sentence, the latest first."""
    user, now = signed_in(request), timezone.now()
    lines = [overview(each, now=now) for each in visible_improvement_plans(user)]
    return render(request, "staff/improvement/list.html", {"lines": lines, "keeps": may_keep(user)})


@requires(Permission.SEE_IMPROVEMENT)
@require_safe
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """One plan: its sentence, what needs attention, and each recommendation with its measures and actions."""
    user = signed_in(request)
    found = find_or_refuse(visible_improvement_plans(user), pk=pk)
    note(Verb.IMPROVEMENT_READ, on=found)
    page = {"page": on_a_page(overview(found, now=timezone.now())), "plan": found, "keeps": may_keep(user)}
    return render(
        request, "staff/improvement/plan.html", {**page, "public": found.public_words.select_related("by").last()}
    )


@requires(Permission.SEE_IMPROVEMENT)
@require_safe
def file(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """The measures or the actions of a plan as a table to take away."""
    found = find_or_refuse(visible_improvement_plans(signed_in(request)), pk=pk)
    if key not in TABLES:
        raise Http404
    note(Verb.IMPROVEMENT_READ, on=found)
    table = TABLES[key](overview(found, now=timezone.now()))
    answer = HttpResponse(table, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="improvement-{found.pk}-{key}.csv"'
    return answer
