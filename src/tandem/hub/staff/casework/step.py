"""Recording a step of a case, by whoever's part it is; what cannot be is refused in words, and the try kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.pathways import Pathway, Transition, pathway
from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.attending import MEETINGS
from tandem.hub.referrals.actions.stepping import AskedFirst, moment_within, possible_steps, record_step
from tandem.hub.referrals.models import Attendance, ToldOf
from tandem.hub.referrals.policies import parts_in
from tandem.hub.referrals.queries_of_cases import allocations_of, visible_cases
from tandem.hub.staff.casework.presenters import whose
from tandem.hub.staff.casework.seats import SeatForm, seat_forms, seats_again
from tandem.hub.staff.casework.step_form import StepForm
from tandem.hub.staff.casework.words import labelled
from tandem.hub.staff.front_door.steps import step_words
from tandem.hub.written_again import fill, forget_sent, written_before

__all__ = ["record"]


@requires(Permission.RECORD_CASEWORK)
@require_http_methods(["GET", "POST"])
def record(request: HttpRequest, reference: str, number: int, kind: str) -> HttpResponse:
    """One step in one child's case."""
    user, now = signed_in(request), timezone.now()
    child = find_or_refuse(visible_cases(user, now=now), contact__reference=reference, number=number)
    along = pathway(child.contact.pathway)
    step = next((each for each in possible_steps(along, child.state) if each.event == kind), None)
    written = written_before(request)
    if step is None:
        return _cannot_follow(request, request.POST or written, child, kind, along)
    parts = parts_in(user, kind, pathway=along, state=child.state, on=calendar.local_day(now))
    page: dict[str, Any] = {"contact": child.contact, "child": child, "title": step_words(kind)}
    if not parts:
        note(Verb.STEP_REFUSED, on=child.contact, reason=kind)
        return render(request, "staff/casework/not_yours.html", {**page, "whose": whose(step)}, status=403)
    initial = {"seen": child.contact.version, "happened": timezone.localtime(now)}
    carried = allocations_of(child).filter(until__isnull=True).first()
    initial |= {"worker": carried.worker} if carried else {}
    form = StepForm(
        request.POST or None,
        step=step,
        pathway=along,
        parts=parts,
        carried_by=carried.worker.name if carried else "",
        initial=initial,
    )
    more = "more" in request.POST
    seats = seat_forms(request.POST or None, along, more=more) if kind in MEETINGS else []
    if fill(form, written):
        seats = seats_again(written) if kind in MEETINGS else []
    sent = [line for line in seats if line.is_bound]
    if more:
        note(Verb.CONTACT_READ, on=child.contact)
        return render(request, "staff/casework/step.html", {**page, "form": form, "seats": seats})
    if all([form.is_valid(), *(line.is_valid() for line in sent)]):
        refused = _record(child, step, form, sent, user)
        if refused is None:
            forget_sent(request)
            messages.success(request, _("Recorded: %(step)s.") % {"step": step_words(kind)})
            return redirect("staff:case", reference=reference, number=number)
        page |= {"problem": refused}
        if isinstance(refused, AskedFirst):
            form.ask_why()
    note(Verb.CONTACT_READ, on=child.contact)
    return render(
        request,
        "staff/casework/step.html",
        {**page, "form": form, "seats": seats},
        status=422 if form.is_bound else 200,
    )


def _cannot_follow(request: HttpRequest, sent: QueryDict, child: ToldOf, kind: str, along: Pathway) -> HttpResponse:
    """A step that cannot be taken where the case stands now: recorded as refused, and what was written shown again."""
    event = next((each for each in along.transitions.values() if each.event == kind), None)
    if not sent or event is None:
        raise Http404
    contact = child.contact
    refused = IllegalTransition(
        f"{kind!r} cannot follow {child.state!r}.",
        state=child.state,
        asked=kind,
        allowed=tuple(each.event for each in possible_steps(along, child.state)),
    )
    note(Verb.STEP_REFUSED, on=contact, reason=f"{type(refused).__name__}: {refused.message}")
    note(Verb.CONTACT_READ, on=contact)
    form = StepForm(sent, step=event, pathway=along, parts=(), carried_by=_("somebody else"))
    page = {
        "contact": contact,
        "child": child,
        "title": step_words(kind),
        "state": along.states[child.state].name,
        "written": [*_written(form), *_seats_written(sent, along)],
    }
    return render(request, "staff/casework/cannot_follow.html", page, status=409)


def _written(form: forms.Form) -> list[tuple[str, str]]:
    """Everything that was typed or chosen, whether or not it could have been used."""
    typed = [(str(bound.label), _typed(bound)) for bound in form if bound.name != "seen"]
    return [(label, words) for label, words in typed if words]


def _typed(bound: forms.BoundField) -> str:
    value = bound.value()
    names = {str(key): str(words) for key, words in getattr(bound.field, "choices", ())}
    chosen = value if isinstance(value, list) else [value]
    return ", ".join(names.get(str(each), str(each)) for each in chosen if each)


def _seats_written(sent: QueryDict, along: Pathway) -> list[tuple[str, str]]:
    """Each line of a meeting as it was sent."""
    lines = [line for line in seat_forms(sent, along) if line["name"].value() or line["role"].value()]
    return [(_("Who took part"), ", ".join(words for __, words in _written(line))) for line in lines]


def _record(
    child: ToldOf, step: Transition, form: StepForm, lines: Sequence[SeatForm], user: User
) -> InputError | None:
    """Record what the form says; what stands against it, if anything does."""
    said, seats = form.cleaned_data, [seat for line in lines if (seat := line.seat())]
    now = timezone.now()
    if "present" in step.needs and not any(seat.came == Attendance.Came.ATTENDED for seat in seats):
        return InputError(_("Nobody is named who came."), hint=_("Write who took part, each with their role."))
    try:
        record_step(
            child.contact,
            child,
            step.event,
            actor=said.get("actor", ""),
            details=form.details(),
            even_so=said["even_so"],
            by=user,
            at=moment_within(said["happened"], child, now=now),
            now=now,
            seen=said["seen"],
            given_to=form.given_to,
            handed_over=said.get("handed_over", ""),
            seats=seats,
        )
    except IncompleteEvent as lacking:
        wanted = "; ".join(labelled(each) for each in lacking.missing)
        return InputError(_("Something is missing: %(what)s.") % {"what": wanted}, hint=_("Write it below."))
    except InputError as refused:
        return refused
    return None
