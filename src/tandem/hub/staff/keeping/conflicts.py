"""Conflicts of interest: a worker says to whom they are related, a manager says it for somebody else."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.accounts.queries import holders
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.conflicts import conflicts, end_conflict, say_related
from tandem.hub.permissions import requires
from tandem.hub.staff.front_door.search_form import BIRTHDAYS
from tandem.hub.staff.keeping.fresh import note_reading
from tandem.hub.staff.keeping.submitting import KeepingForm, ReasonForm, submitted

_ANSWER = gettext_lazy("Recorded. Whatever record there is of that person today is closed to %(name)s from now on.")


class RelatedForm(KeepingForm):
    """Whom somebody is related to, or lives with, or knows too well."""

    given_name = forms.CharField(label=gettext_lazy("Given name"), max_length=100)
    family_name = forms.CharField(label=gettext_lazy("Family name"), max_length=100)
    born = forms.DateField(
        label=gettext_lazy("Date of birth"),
        input_formats=BIRTHDAYS,
        help_text=gettext_lazy("For example 4 5 2019."),
    )
    reason = forms.CharField(
        label=gettext_lazy("How they are related, or why it is too close"),
        max_length=300,
        help_text=gettext_lazy("Kept in the audit record for good. Name nobody here."),
    )


class RelatedOfForm(RelatedForm):
    """The same, of somebody else."""

    user = forms.ModelChoiceField(User.objects.none(), label=gettext_lazy("Who works here"), empty_label="")

    field_order = ("user", "given_name", "family_name", "born", "reason")

    def __init__(self, by: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        able = holders(Permission.SEARCH_PEOPLE, on=today) | holders(Permission.ANSWER_CHECKS, on=today)
        self.fields["user"].queryset = able.exclude(pk=by.pk).order_by("name")  # type: ignore[attr-defined]


@requires(Permission.SEARCH_PEOPLE)
@require_http_methods(["GET", "POST"])
def own(request: HttpRequest) -> HttpResponse:
    """Say to whom one is related oneself, and see how often one has."""
    user, now = signed_in(request), timezone.now()

    def act(said: dict[str, Any]) -> tuple[str, str]:
        _say(user, said, by=user)
        return reverse("staff:conflicts"), _ANSWER % {"name": _("you")}

    page = {"lines": conflicts(now=now, of=user), "manages": permits(user, Permission.DECIDE_CONTACTS)}
    return submitted(
        request, RelatedForm(request.POST or None), act, template="staff/keeping/conflicts.html", page=page
    )


@requires(Permission.DECIDE_CONTACTS)
@require_http_methods(["GET", "POST"])
def all_of_them(request: HttpRequest) -> HttpResponse:
    """Every conflict that stands, and a form to record one for somebody else."""
    user, now = signed_in(request), timezone.now()

    def act(said: dict[str, Any]) -> tuple[str, str]:
        _say(said["user"], said, by=user)
        return reverse("staff:all_conflicts"), _ANSWER % {"name": said["user"].name}

    note_reading(Verb.CONFLICTS_READ)
    page = {"lines": conflicts(now=now), "own": user.pk}
    form = RelatedOfForm(user, request.POST or None)
    return submitted(request, form, act, template="staff/keeping/all_conflicts.html", page=page)


@requires(Permission.DECIDE_CONTACTS)
@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End a conflict that was said in error."""
    user, now = signed_in(request), timezone.now()
    listing = find_or_refuse(conflicts(now=now), pk=pk)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        end_conflict(listing, reason=said["reason"], by=user, now=timezone.now())
        return reverse("staff:all_conflicts"), _("Ended. That it stood is kept.")

    page = {"listing": listing}
    return submitted(
        request, ReasonForm(request.POST or None), act, template="staff/keeping/conflict_end.html", page=page
    )


def _say(user: User, said: dict[str, Any], *, by: User) -> None:
    now, names = timezone.now(), (said["given_name"], said["family_name"])
    say_related(user, *names, born=said["born"], reason=said["reason"], by=by, now=now)
