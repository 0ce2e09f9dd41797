"""How long partners have to answer: what stands and from when, what is proposed, and who approves it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.timing import propose_answer_times, settle_answer_times
from tandem.hub.referrals.limits import answer_times, standing_times
from tandem.hub.referrals.models import AnswerTimes, Priority
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted

__all__ = ["propose", "settle", "shown"]


class ProposeForm(ReasonForm):
    """The hours by priority, and from when."""

    red = forms.IntegerField(label=gettext_lazy("Red, hours"), min_value=1)
    amber = forms.IntegerField(label=gettext_lazy("Amber, hours"), min_value=1)
    green = forms.IntegerField(label=gettext_lazy("Green, hours"), min_value=1)
    since = forms.DateField(
        label=gettext_lazy("From"),
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=gettext_lazy("A day to come. What was asked before keeps its own times."),
    )
    source = forms.CharField(
        label=gettext_lazy("Where this was agreed"),
        max_length=200,
        help_text=gettext_lazy("The meeting and its date, or the document."),
    )
    field_order = ("red", "amber", "green", "since", "source", "reason")


class SettleForm(ReasonForm):
    """Approved or declined, and why."""

    approve = forms.TypedChoiceField(
        label=gettext_lazy("What do you decide?"),
        choices=[("yes", gettext_lazy("Approve")), ("no", gettext_lazy("Decline"))],
        coerce=lambda said: said == "yes",
        widget=forms.RadioSelect,
    )
    field_order = ("approve", "reason")


@requires(Permission.MANAGE_LOCAL_RULES)
@require_GET
@reading(Verb.ANSWER_TIMES_READ)
def shown(request: HttpRequest) -> HttpResponse:
    """What stands today, what is to come, and every version before."""
    versions = list(AnswerTimes.objects.select_related("proposed_by", "settled_by").order_by("-since", "-pk"))
    page = {
        "standing": answer_times(on=timezone.localdate()),
        "hours": _hours(),
        "waiting": [each for each in versions if each.settled_at is None],
        "versions": [each for each in versions if each.settled_at is not None],
        "me": signed_in(request).pk,
    }
    return render(request, "staff/keeping/answer_times.html", page)


@requires(Permission.MANAGE_LOCAL_RULES)
@require_http_methods(["GET", "POST"])
def propose(request: HttpRequest) -> HttpResponse:
    """Propose a new version."""
    today = answer_times(on=timezone.localdate()).hours
    form = ProposeForm(request.POST or None, initial={each.value: hours for each, hours in today.items()})

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        hours = {each: asked[each.value] for each in Priority}
        said = {"since": asked["since"], "source": asked["source"], "reason": asked["reason"]}
        propose_answer_times(hours, **said, by=signed_in(request), now=timezone.now())
        return reverse("staff:answer_times"), _("Proposed. It stands once somebody else approves it.")

    page = {"title": _("Propose answering times"), "deed": _("Propose them")}
    return submitted(request, form, act, template="staff/keeping/answer_times_change.html", page=page)


@requires(Permission.MANAGE_LOCAL_RULES)
@require_http_methods(["GET", "POST"])
def settle(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve or decline what somebody else proposed."""
    times = find_or_refuse(AnswerTimes.objects.select_related("proposed_by"), pk=pk)
    form = SettleForm(request.POST or None)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        by, now = signed_in(request), timezone.now()
        settle_answer_times(times, approve=asked["approve"], reason=asked["reason"], by=by, now=now)
        return reverse("staff:answer_times"), _("Approved.") if asked["approve"] else _("Declined.")

    page = {
        "title": _("Answering times from %(day)s") % {"day": f"{times.since:%-d %B %Y}"},
        "deed": _("Decide"),
        "times": standing_times(times),
        "hours": _hours(times),
        "proposed": times,
    }
    return submitted(request, form, act, template="staff/keeping/answer_times_change.html", page=page)


def _hours(own: AnswerTimes | None = None) -> list[tuple[str, int]]:
    times = standing_times(own) if own else answer_times(on=timezone.localdate())
    return [(str(each.label), hours) for each, hours in times.hours.items()]
