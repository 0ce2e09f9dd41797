"""One measure: drawn, with every reading and where it is from; and writing another down."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.drawings import framed_svg
from tandem.hub.permissions import requires
from tandem.hub.plan import measuring
from tandem.hub.plan.following import follow
from tandem.hub.plan.models import Measure
from tandem.hub.plan.picture import picture_of
from tandem.hub.plan.policies import may_keep
from tandem.hub.plan.queries_of_improvement import visible_measures
from tandem.hub.showing import picture
from tandem.hub.staff.improvement.forms import asking_again
from tandem.hub.staff.improvement.measure_forms import ReadingForm
from tandem.hub.staff.improvement.presenters import measure_shown, points
from tandem.hub.staff.keeping.submitting import submitted
from tandem.report.tables import to_csv

__all__ = ["file", "show", "write"]


@requires(Permission.SEE_IMPROVEMENT)
@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """Where it stands and why, the drawing, and every reading."""
    user = signed_in(request)
    measure = find_or_refuse(visible_measures(user), pk=pk)
    note(Verb.IMPROVEMENT_READ, on=measure)
    followed, withdrawal = follow(measure, now=timezone.now()), getattr(measure, "withdrawal", None)
    keeps = may_keep(user) and withdrawal is None

    def address(_key: str, kind: str) -> str:
        return reverse("staff:improvement_measure_file", args=[pk, kind])

    page = {
        "measure": measure,
        "plan": measure.outcome.recommendation.plan,
        "shown": measure_shown(followed),
        "picture": None if withdrawal else picture("measure", picture_of(followed), address),
        "points": points(followed),
        "kept_back": followed.series.kept_back,
        "withdrawal": withdrawal,
        "may_withdraw": keeps,
        "may_write": keeps and measure.origin == Measure.Origin.TYPED,
    }
    return render(request, "staff/improvement/measure.html", page)


@requires(Permission.SEE_IMPROVEMENT)
@require_safe
def file(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """Its drawing, or its numbers as a table."""
    measure = find_or_refuse(visible_measures(signed_in(request)).filter(withdrawal__isnull=True), pk=pk)
    chart = picture_of(follow(measure, now=timezone.now()))
    made = {"svg": lambda: framed_svg(chart), "csv": lambda: to_csv(chart.table)}.get(kind)
    if made is None:
        raise Http404
    note(Verb.IMPROVEMENT_READ, on=measure)
    type_ = {"svg": "image/svg+xml", "csv": "text/csv; charset=utf-8"}[kind]
    answer = HttpResponse(made(), content_type=type_)
    answer["Content-Disposition"] = f'attachment; filename="measure-{measure.pk}.{kind}"'
    return answer


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def write(request: HttpRequest, pk: int) -> HttpResponse:
    """Write a reading down."""
    user = signed_in(request)
    measure = find_or_refuse(visible_measures(user).filter(origin=Measure.Origin.TYPED), pk=pk)
    form = ReadingForm(request.POST or None, measure=measure, initial={"seen": measure.readings.count()})
    back = reverse("staff:improvement_measure", args=[pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        names = ("until", "value", "source", "since", "n", "low", "high", "address")
        read = measuring.Read(**{name: said[name] for name in names}, no_name=said.get("no_name", False))
        with asking_again(form), form.told_what_came_meanwhile(measure.readings.order_by("pk").count):
            measuring.write_down(measure, read, seen=said["seen"], by=user, now=timezone.now())
        return back, _("Written down.")

    plan = measure.outcome.recommendation.plan
    page = {"title": _("Write a reading down"), "about": measure.name, "deed": _("Write it down"), "back": back}
    return submitted(request, form, act, template="staff/improvement/form.html", page={**page, "plan": plan})
