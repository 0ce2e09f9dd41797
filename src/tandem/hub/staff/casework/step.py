"""Recording a step of a case, by whoever's part it is; somebody else is told whose, and the try is kept."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.pathways import pathway
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.stepping import AskedFirst, possible_steps, record_step
from tandem.hub.referrals.models import ToldOf
from tandem.hub.referrals.policies import parts_in
from tandem.hub.referrals.queries import visible_cases
from tandem.hub.staff.casework.presenters import whose
from tandem.hub.staff.casework.step_form import StepForm
from tandem.hub.staff.front_door.steps import step_words

__all__ = ["record"]


@requires(Permission.RECORD_CASEWORK)
@require_http_methods(["GET", "POST"])
def record(request: HttpRequest, reference: str, number: int, kind: str) -> HttpResponse:
    """One step in one child's case."""
    user, now = signed_in(request), timezone.now()
    child = find_or_refuse(visible_cases(user, now=now), contact__reference=reference, number=number)
    along = pathway(child.contact.pathway)
    step = next((each for each in possible_steps(along, child.state) if each.event == kind), None)
    if step is None:
        raise Http404
    parts = parts_in(user, kind, pathway=along, state=child.state, on=calendar.local_day(now))
    page: dict[str, Any] = {"contact": child.contact, "child": child, "title": step_words(kind)}
    if not parts:
        note(Verb.STEP_REFUSED, on=child.contact, reason=kind)
        return render(request, "staff/casework/not_yours.html", {**page, "whose": whose(step)}, status=403)
    initial = {"seen": child.contact.version, "happened": timezone.localtime(now)}
    form = StepForm(request.POST or None, step=step, pathway=along, parts=parts, initial=initial)
    if form.is_valid():
        refused = _record(child, kind, form, user)
        if refused is None:
            messages.success(request, _("Recorded: %(step)s.") % {"step": step_words(kind)})
            return redirect("staff:case", reference=reference, number=number)
        page |= {"problem": refused}
        if isinstance(refused, AskedFirst):
            form.ask_why()
    note(Verb.CONTACT_READ, on=child.contact)
    return render(request, "staff/casework/step.html", {**page, "form": form}, status=422 if form.is_bound else 200)


def _record(child: ToldOf, kind: str, form: StepForm, user: User) -> InputError | None:
    """Record what the form says; what stands against it, if anything does."""
    said = form.cleaned_data
    try:
        record_step(
            child.contact,
            child,
            kind,
            actor=said.get("actor", ""),
            details=form.details(),
            even_so=said["even_so"],
            by=user,
            at=form.at,
            now=timezone.now(),
            seen=said["seen"],
        )
    except InputError as refused:
        return refused
    return None
