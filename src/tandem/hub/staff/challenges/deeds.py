"""Taking a step in a challenge, and showing both texts when somebody else was quicker."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.board import actions, queries
from tandem.hub.board.giving_away import MayGiveAway
from tandem.hub.board.models import Challenge, ChallengeEvent
from tandem.hub.board.record import Read, read
from tandem.hub.permissions import requires
from tandem.hub.staff.challenges.forms import StepForm
from tandem.hub.staff.challenges.page import deeds_of, page_of
from tandem.hub.staff.challenges.presenters import as_put_right, chosen_in, owners_of, said_in
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.written_again import forget_sent

__all__ = ["correct", "do"]


@requires(Permission.VIEW_CHALLENGES)
@require_POST
def do(request: HttpRequest, reference: str, deed: str, number: int | None = None) -> HttpResponse:
    """One step; afterwards the page as it then stands, and what could not be recorded is in its form again."""
    user, now = signed_in(request), timezone.now()
    found = find_or_refuse(queries.visible_challenges(user), reference=reference)
    key = f"{deed}/{number}" if number is not None else deed
    whole = read(found)
    if deed not in whole.now.rules.steps:
        raise Http404
    offered = deeds_of(whole, user, now=now, sent={key: request.POST})
    mine = next((each for each in offered if each.key == key), None)
    if _recorded_already(request, whole, deed, number):
        return redirect("staff:challenge", reference=reference)
    if mine is None:
        return _cannot_follow(request, found, deed, number)
    status, problem = 422, InputError(_("That could not be recorded."), hint=_("Something is missing: see below."))
    if mine.form.is_valid():
        said = mine.form.cleaned_data
        try:
            actions.take_step(
                found,
                deed,
                mine.form.said(),
                number=number,
                owner=said.get("agency"),
                no_child=said.get("no_child", False),
                by=user,
                now=now,
                seen=said["seen"],
            )
        except MayGiveAway as refused:
            mine.form.ask_again()
            problem = refused
        except actions.ChangedMeanwhile as refused:
            return _changed(request, found, deed, number, refused)
        except IllegalTransition:
            problem = InputError(_("The challenge as it now stands does not allow that."), hint=_("Read what is new."))
        except InputError as refused:
            problem = refused
        else:
            forget_sent(request)
            messages.success(request, _("Recorded: %(step)s.") % {"step": mine.step.name.lower()})
            return redirect("staff:challenge", reference=reference)
    page = page_of(found, user, now=now, deeds=offered)
    note(Verb.CHALLENGE_READ, on=found)
    return render(request, "staff/challenges/one.html", {**page, "problem": problem}, status=status)


@requires(Permission.VIEW_CHALLENGES)
@require_http_methods(["GET", "POST"])
def correct(request: HttpRequest, reference: str, event: int) -> HttpResponse:
    """Put right what was said with a step."""
    user, now = signed_in(request), timezone.now()
    found = find_or_refuse(queries.visible_challenges(user), reference=reference)
    whole = read(found)
    asked = next((each for each in whole.events if each.pk == event), None)
    if asked is None:
        raise Http404
    # Whoever has an older page before them puts right what stands now.
    before = as_put_right(whole, asked)[-1]
    if actions.part_to_correct(user, before, whole, now=now) is None:
        raise PermissionDenied
    initial: dict[str, Any] = {**before.details, "seen": found.version}
    form: Any = StepForm(request.POST or None, event=before.kind, now=whole.now, again=True, initial=initial)
    back = reverse("staff:challenge", args=[reference])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        try:
            actions.correct(
                before,
                form.said(),
                no_child=said.get("no_child", False),
                by=user,
                now=timezone.now(),
                seen=said["seen"],
            )
        except MayGiveAway:
            form.ask_again()
            raise
        except IllegalTransition:
            raise InputError(
                _("With these words, what came after could not have happened."),
                hint=_("Leave them as they are, and say in the next step what is right."),
            ) from None
        except actions.ChangedMeanwhile:
            # Whoever has now read what is new may send the same again.
            form.data = form.data.copy()
            form.data["seen"] = str(Challenge.objects.get(pk=found.pk).version)
            raise
        return back, _("Put right. What was said before is kept, and the time it was said.")

    note(Verb.CHALLENGE_READ, on=found)
    stands = [*chosen_in(whole, before), *said_in(before, owners_of(whole).get(_number(before), ""))]
    step = whole.now.rules.steps[before.kind]
    page = {"challenge": found, "step": step, "stands": stands, "deed": _("Put it right"), "back": back}
    return submitted(request, form, act, template="staff/challenges/correct.html", page=page)


def _recorded_already(request: HttpRequest, whole: Read, deed: str, number: int | None) -> bool:
    """Whether the very same was recorded since the page was opened: somebody pressed twice."""
    form = StepForm(request.POST, event=deed, now=whole.now)
    if not form.is_valid():
        return False
    said = {**form.said(), **({"agency": request.POST["agency"]} if "agency" in request.POST else {})}
    return any(
        (each.by_id, each.kind) == (request.user.pk, deed)
        and number in (None, _number(each))
        and said.items() <= each.details.items()
        for each in whole.events[max(form.cleaned_data["seen"], 0) :]
    )


def _number(event: ChallengeEvent) -> int:
    return event.action.number if event.action else 0


def _changed(
    request: HttpRequest, found: Challenge, deed: str, number: int | None, refused: InputError
) -> HttpResponse:
    """Whoever has now seen what is new may send the same form again."""
    user, now = signed_in(request), timezone.now()
    found.refresh_from_db()
    whole, key = read(found), f"{deed}/{number}" if number is not None else deed
    if _recorded_already(request, whole, deed, number):
        return redirect("staff:challenge", reference=found.reference)
    sent = request.POST.copy()
    sent["seen"] = str(found.version)
    offered = deeds_of(whole, user, now=now, sent={key: sent})
    page = page_of(found, user, now=now, deeds=offered)
    note(Verb.CHALLENGE_READ, on=found)
    typed = [] if any(each.key == key for each in offered) else _typed(sent)
    return render(request, "staff/challenges/one.html", {**page, "problem": refused, "typed": typed}, status=409)


def _cannot_follow(request: HttpRequest, found: Challenge, deed: str, number: int | None) -> HttpResponse:
    """A step that is not theirs or cannot be taken now: recorded as refused, and what was written shown again."""
    user, now = signed_in(request), timezone.now()
    reason = f"{deed} {number}" if number is not None else deed
    note(Verb.STEP_REFUSED, on=found, reason=reason)
    problem = InputError(
        _("That cannot be done as the challenge now stands, or is not yours to do."),
        hint=_("Read what is new. What you had written is below."),
    )
    page = page_of(found, user, now=now)
    note(Verb.CHALLENGE_READ, on=found)
    shown = {**page, "problem": problem, "typed": _typed(request.POST)}
    return render(request, "staff/challenges/one.html", shown, status=409)


def _typed(sent: Any) -> list[str]:
    """What was written into a form that can no longer be sent, so that nothing is lost."""
    hidden = ("csrfmiddlewaretoken", "seen", "once", "no_child", "agency")
    return [value for name, value in sent.items() if name not in hidden and value.strip()]
