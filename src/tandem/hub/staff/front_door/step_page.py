"""Recording a step of casework: choose the step, then say what belongs to it."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from tandem.core.errors import InputError
from tandem.core.pathways import pathway
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals import queries
from tandem.hub.referrals.actions.stepping import possible_steps, record_step
from tandem.hub.staff.front_door.step_form import StepForm
from tandem.hub.staff.front_door.steps import step_words

__all__ = ["record"]


@requires(Permission.RECORD_CASEWORK)
@require_http_methods(["GET", "POST"])
def record(request: HttpRequest, reference: str, number: int, kind: str) -> HttpResponse:
    """One step in one child's case."""
    user, now = signed_in(request), timezone.now()
    contact = find_or_refuse(queries.visible_contacts(user, now=now), reference=reference)
    child = find_or_refuse(contact.children.select_related("person"), number=number)
    along = pathway(contact.pathway)
    step = next((each for each in possible_steps(along, child.state) if each.event == kind), None)
    if step is None:
        raise Http404
    initial = {"seen": contact.version, "happened": timezone.localtime(now)}
    form = StepForm(request.POST or None, step=step, pathway=along, initial=initial)
    problem = None
    if form.is_valid():
        said = {"actor": form.cleaned_data["actor"], "details": form.details(), "at": form.at}
        try:
            record_step(contact, child, kind, **said, by=user, now=now, seen=form.cleaned_data["seen"])
        except InputError as refused:
            problem = refused
        else:
            messages.success(request, _("Recorded: %(step)s.") % {"step": step_words(kind)})
            return redirect("staff:contact", reference=reference)
    note(Verb.CONTACT_READ, on=contact)
    page = {"contact": contact, "child": child, "form": form, "title": step_words(kind), "problem": problem}
    return render(request, "staff/front_door/step.html", page, status=422 if form.is_bound else 200)
