"""Adding to the plan: a plan, a recommendation, a measure, an action."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.permissions import requires
from tandem.hub.plan import improving, measuring, performing
from tandem.hub.plan.models import ImprovementPlan
from tandem.hub.plan.queries_of_improvement import told_in_public, visible_improvement_plans
from tandem.hub.staff.improvement.forms import ActionForm, PlanForm, PublicForm, RecommendationForm, asking_again
from tandem.hub.staff.improvement.measure_forms import FORMS
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["add_action", "add_measure", "begin", "in_public", "recommend"]

_TEMPLATE = "staff/improvement/form.html"


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """Begin a plan."""

    def act(said: dict[str, Any]) -> tuple[str, str]:
        made = improving.begin_plan(
            said["name"],
            basis=said["basis"],
            commissioner=said["commissioner"],
            starts=said["starts"],
            by=signed_in(request),
            now=timezone.now(),
        )
        return _address(made), _("The plan is begun. Add what was recommended.")

    page = {"title": _("Begin a plan"), "deed": _("Begin it"), "back": reverse("staff:improvement_plans")}
    return submitted(request, PlanForm(request.POST or None), act, template=_TEMPLATE, page=page)


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def recommend(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a recommendation with its outcome."""
    plan = _found(request, pk)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        names = ("origin", "words", "source", "source_date", "source_address", "agency", "due", "outcome")
        told = improving.Recommended(**{name: said[name] for name in names})
        improving.recommend(plan, told, by=signed_in(request), now=timezone.now())
        return _address(plan), _("Added.")

    page = {"title": _("Add a recommendation"), "deed": _("Add it"), "plan": plan, "back": _address(plan)}
    return submitted(request, RecommendationForm(request.POST or None), act, template=_TEMPLATE, page=page)


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def add_measure(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a measure; where its readings come from stands in the address."""
    plan = _found(request, pk)
    # Published figures are of real places.
    offered = {key: form for key, form in FORMS.items() if key != "published" or not plan.invented}
    chosen = request.GET.get("from", "typed")
    if chosen not in offered:
        raise Http404
    form = offered[chosen][0](request.POST or None, plan=plan)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        told = measuring.Measuring(
            name=said["name"],
            direction=said["direction"],
            start_on=said["start_on"],
            target=said["target"],
            target_by=said["target_by"],
            unit=form.unit,
            counts_people=said.get("people", True),
            origin=form.origin,
            asked=form.asked(),
            start_value=said.get("start_value"),
            start_n=said.get("start_n"),
            start_source=said.get("start_source", ""),
            milestones=said["milestones"],
            no_name=said.get("no_name", False),
        )
        with asking_again(form):
            made = measuring.add_measure(said["outcome"], told, by=signed_in(request), now=timezone.now())
        return reverse("staff:improvement_measure", args=[made.pk]), _("Added.")

    ways = [{"key": key, "words": words, "chosen": key == chosen} for key, (_form, words) in offered.items()]
    page = {"title": _("Add a measure"), "deed": _("Add it"), "plan": plan, "back": _address(plan), "ways": ways}
    return submitted(request, form, act, template=_TEMPLATE, page=page)


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def add_action(request: HttpRequest, pk: int) -> HttpResponse:
    """Add an action."""
    plan = _found(request, pk)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        names = ("recommendations", "owner", "agency", "due")
        performing.add_action(
            plan,
            said["what"],
            **{name: said[name] for name in names},
            depends_on=said.get("depends_on", ()),
            by=signed_in(request),
            now=timezone.now(),
        )
        return _address(plan), _("Added.")

    page = {"title": _("Add an action"), "deed": _("Add it"), "plan": plan, "back": _address(plan)}
    return submitted(request, ActionForm(request.POST or None, plan=plan), act, template=_TEMPLATE, page=page)


@requires(Permission.KEEP_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def in_public(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that the plan's measures may be told in public, or no longer."""
    plan = _found(request, pk)
    may = not told_in_public(plan)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        wanted, who, now = said["may"] == "yes", signed_in(request), timezone.now()
        sure = said.get("no_name", False)
        with asking_again(form):
            improving.say_in_public(plan, may=wanted, reason=said["reason"], no_name=sure, by=who, now=now)
        return _address(plan), _("They may be told.") if wanted else _("They may no longer be told.")

    form = PublicForm(request.POST or None, initial={"may": "yes" if may else "no"})
    page = {
        "title": _("Let its measures be told in public") if may else _("No longer tell its measures in public"),
        "about": _("Where each began, where it stands and its target; no person’s name, and no small number.")
        if may
        else _("What was published stays, and readers are told that it can no longer be checked."),
        "deed": _("Let them be told") if may else _("Tell them no longer"),
        "plan": plan,
        "back": _address(plan),
    }
    return submitted(request, form, act, template=_TEMPLATE, page=page)


def _found(request: HttpRequest, pk: int) -> ImprovementPlan:
    return find_or_refuse(visible_improvement_plans(signed_in(request)), pk=pk)


def _address(plan: ImprovementPlan) -> str:
    return reverse("staff:improvement_plan", args=[plan.pk])
