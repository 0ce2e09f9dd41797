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
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.conflicts import (
    closings,
    conflicts,
    decide_possible,
    end_closing,
    end_conflict,
    possible_conflicts,
    say_related,
)
from tandem.hub.children.models import PossibleConflict
from tandem.hub.children.queries import why_alike_to
from tandem.hub.children.relatives import Whom
from tandem.hub.permissions import requires
from tandem.hub.staff.front_door.search_form import BIRTHDAYS
from tandem.hub.staff.keeping.fresh import note_reading
from tandem.hub.staff.keeping.submitting import KeepingForm, ReasonForm, submitted

_ANSWER = gettext_lazy("Recorded. Whatever record there is of that person, or comes to be, is closed to %(name)s.")


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
        help_text=gettext_lazy("Kept with what you say here, and shown to managers. Name nobody."),
    )


class RelatedOfForm(RelatedForm):
    """The same, of somebody else."""

    user = forms.ModelChoiceField(
        User.objects.none(), label=gettext_lazy("Who works here"), empty_label=gettext_lazy("Choose")
    )

    field_order = ("user", "given_name", "family_name", "born", "reason")

    def __init__(self, by: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        able = holders(Permission.SAY_RELATED, on=timezone.localdate())
        self.fields["user"].queryset = able.exclude(pk=by.pk).order_by("name")  # type: ignore[attr-defined]


@requires(Permission.SAY_RELATED)
@require_http_methods(["GET", "POST"])
def own(request: HttpRequest) -> HttpResponse:
    """Say to whom one is related oneself, and see how often one has."""
    user = signed_in(request)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        _say(user, said, by=user)
        return reverse("staff:conflicts"), _ANSWER % {"name": _("you")}

    page = {"lines": conflicts(of=user), "manages": permits(user, Permission.DECIDE_CONTACTS)}
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
    waiting = possible_conflicts(user, now=now)
    page = {"lines": conflicts(), "own": user.pk, "waiting": waiting, "closings": closings(user, now=now)}
    form = RelatedOfForm(user, request.POST or None)
    return submitted(request, form, act, template="staff/keeping/all_conflicts.html", page=page)


@requires(Permission.DECIDE_CONTACTS)
@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End a conflict that was said in error."""
    user = signed_in(request)
    conflict = find_or_refuse(conflicts(), pk=pk)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        end_conflict(conflict, reason=said["reason"], by=user, now=timezone.now())
        return reverse("staff:all_conflicts"), _("Ended. That it stood is kept.")

    page = {"conflict": conflict}
    return submitted(
        request, ReasonForm(request.POST or None), act, template="staff/keeping/conflict_end.html", page=page
    )


@requires(Permission.DECIDE_CONTACTS)
@require_http_methods(["GET", "POST"])
def end_by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    """Open again a record that was closed to somebody by hand; looking at it is recorded."""
    user = signed_in(request)
    closing = find_or_refuse(closings(user, now=timezone.now()), pk=pk)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        end_closing(closing, reason=said["reason"], by=user, now=timezone.now())
        return reverse("staff:all_conflicts"), _("Ended. That it stood is kept.")

    note(Verb.PERSON_READ, on=closing.person)
    page = {"conflict": closing, "person": closing.person.known_as}
    return submitted(
        request, ReasonForm(request.POST or None), act, template="staff/keeping/conflict_end.html", page=page
    )


class DecideForm(KeepingForm):
    """Whether a record is of the person to whom somebody is related, and why."""

    closes = forms.TypedChoiceField(
        label=gettext_lazy("Are they one person?"),
        choices=[("yes", gettext_lazy("Yes, close the record to them")), ("no", gettext_lazy("No, leave it open"))],
        coerce=lambda said: said == "yes",
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Why"),
        max_length=300,
        help_text=gettext_lazy("What agrees, what differs, and who says so. Sealed with the decision."),
    )


@requires(Permission.DECIDE_CONTACTS)
@require_http_methods(["GET", "POST"])
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Whether a record is of somebody’s relative, decided by somebody else; looking at it is recorded."""
    user, now = signed_in(request), timezone.now()
    possible = find_or_refuse(possible_conflicts(user, now=now), pk=pk)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        decide_possible(possible, closes=said["closes"], reason=said["reason"], by=user, now=timezone.now())
        words = _("Closed to %(name)s.") if said["closes"] else _("Left open to %(name)s.")
        return reverse("staff:all_conflicts"), words % {"name": possible.conflict.user.name}

    note(Verb.PERSON_READ, on=possible.person)
    return submitted(
        request,
        DecideForm(request.POST or None),
        act,
        template="staff/keeping/conflict_decide.html",
        page=_side_by_side(possible),
    )


def _side_by_side(possible: PossibleConflict) -> dict[str, Any]:
    whom, person = Whom.of(possible.conflict), possible.person
    return {
        "possible": possible,
        "whom": whom,
        "person": person,
        "alike": why_alike_to(person, (whom.given_name, whom.family_name), born=whom.born),
    }


def _say(user: User, said: dict[str, Any], *, by: User) -> None:
    now, names = timezone.now(), (said["given_name"], said["family_name"])
    say_related(user, *names, born=said["born"], reason=said["reason"], by=by, now=now)
