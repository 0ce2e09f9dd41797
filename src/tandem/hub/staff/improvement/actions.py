"""One action: where it stands, what happened to it, and what whoever looks may do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from tandem.core.actions_standing import Deed, may_happen
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.plan import performing
from tandem.hub.plan.models import ImprovementAction
from tandem.hub.plan.overview import performed
from tandem.hub.plan.policies import may_keep, may_move, may_report, may_verify, require
from tandem.hub.plan.queries_of_improvement import visible_actions
from tandem.hub.staff.improvement.forms import BeginForm, DoneForm, MoveForm, SeenForm, VerifyForm, WithdrawForm
from tandem.hub.staff.improvement.presenters import action_shown
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["act", "show"]


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that may be done to an action."""

    title: Any
    form: type[SeenForm]
    deed: Deed
    allowed: Callable[[User, ImprovementAction], bool]
    do: Callable[..., None]


def _begin(action: ImprovementAction, said: dict[str, Any], **who: Any) -> None:
    performing.begin(action, seen=said["seen"], **who)


def _say_done(action: ImprovementAction, said: dict[str, Any], **who: Any) -> None:
    performing.say_done(action, words=said["words"], evidence=said["evidence"], seen=said["seen"], **who)


def _move(action: ImprovementAction, said: dict[str, Any], **who: Any) -> None:
    performing.move(action, due=said["due"], reason=said["words"], seen=said["seen"], **who)


def _verify(action: ImprovementAction, said: dict[str, Any], **who: Any) -> None:
    verified = said["verdict"] == "yes"
    performing.verify(action, verified=verified, words=said["words"], seen=said["seen"], **who)


def _withdraw(action: ImprovementAction, said: dict[str, Any], **who: Any) -> None:
    performing.withdraw(action, reason=said["words"], seen=said["seen"], **who)


_STEPS = {
    "begin": _Step(gettext_lazy("Say that it has begun"), BeginForm, Deed.BEGUN, may_report, _begin),
    "done": _Step(gettext_lazy("Say that it is done"), DoneForm, Deed.DONE, may_report, _say_done),
    "move": _Step(gettext_lazy("Give it another day"), MoveForm, Deed.MOVED, may_move, _move),
    "verify": _Step(gettext_lazy("Say whether it is done"), VerifyForm, Deed.VERIFIED, may_verify, _verify),
    "withdraw": _Step(
        gettext_lazy("Withdraw it"), WithdrawForm, Deed.WITHDRAWN, lambda user, _action: may_keep(user), _withdraw
    ),
}


@requires(Permission.SEE_IMPROVEMENT)
@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One action whole."""
    user = signed_in(request)
    action = find_or_refuse(visible_actions(user), pk=pk)
    note(Verb.IMPROVEMENT_READ, on=action)
    found = performed(action, timezone.localdate())
    steps = [
        {"key": key, "title": step.title}
        for key, step in _STEPS.items()
        if may_happen(step.deed, found.standing.stage) and step.allowed(user, action)
    ]
    page = {"action": action, "plan": action.plan, "shown": action_shown(found), "waits": found.waits_for}
    history = list(action.events.all())
    return render(request, "staff/improvement/action.html", {**page, "steps": steps, "history": history})


@requires(Permission.SEE_IMPROVEMENT)
@require_http_methods(["GET", "POST"])
def act(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    """Tell how it goes, give it another day, or say from elsewhere whether it is done."""
    user = signed_in(request)
    action = find_or_refuse(visible_actions(user), pk=pk)
    step = _STEPS.get(deed)
    if step is None:
        raise Http404
    require(step.allowed(user, action))
    form = step.form(request.POST or None, initial={"seen": action.events.count()})
    back = reverse("staff:improvement_action", args=[pk])

    def do(said: dict[str, Any]) -> tuple[str, str]:
        with form.told_what_came_meanwhile(action.events.order_by("pk").count):
            step.do(action, said, by=user, now=timezone.now())
        return back, _("Recorded.")

    page = {"title": step.title, "about": action.what, "deed": step.title, "back": back, "plan": action.plan}
    return submitted(request, form, do, template="staff/improvement/form.html", page=page)
