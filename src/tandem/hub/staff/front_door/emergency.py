"""Opening a sealed record in an emergency, and reviewing that it was right."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.emergencies import (
    NoSuchRecordError,
    find_sealed,
    open_in_emergency,
    review,
    review_due,
    unreviewed,
)
from tandem.hub.children.models import EmergencyOpening, Person
from tandem.hub.permissions import requires
from tandem.hub.staff.front_door.search_form import BIRTHDAYS
from tandem.hub.written_again import fill, forget_sent, of_the_page, written_before

__all__ = ["open_record", "openings", "review_opening"]


class EmergencyForm(forms.Form):
    """Whose record, and why now."""

    given_name = forms.CharField(label=gettext_lazy("Given name"), max_length=100)
    family_name = forms.CharField(label=gettext_lazy("Family name"), max_length=100)
    born = forms.DateField(label=gettext_lazy("Date of birth"), input_formats=BIRTHDAYS)
    category = forms.ChoiceField(
        label=gettext_lazy("What sort of emergency"),
        choices=EmergencyOpening.Category.choices,
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("What is happening, and why it cannot wait"), widget=forms.Textarea(attrs={"rows": 3})
    )


class ReviewForm(forms.Form):
    """What the review found."""

    justified = forms.TypedChoiceField(
        label=gettext_lazy("Was it justified?"),
        choices=[("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No"))],
        coerce=lambda said: said == "yes",
        widget=forms.RadioSelect,
    )
    finding = forms.CharField(label=gettext_lazy("What you found"), widget=forms.Textarea(attrs={"rows": 2}))


@requires(Permission.OPEN_IN_EMERGENCY)
@require_http_methods(["GET", "POST"])
def open_record(request: HttpRequest) -> HttpResponse:
    """Ask for a sealed record by exact name and birthday. Every try is recorded, whatever it finds."""
    user, now = signed_in(request), timezone.now()
    form = EmergencyForm(request.POST or None)
    fill(form, written_before(request))
    problem = None
    if form.is_valid():
        said = form.cleaned_data
        person = find_sealed(said["given_name"], said["family_name"], born=said["born"])
        try:
            _open(person, said, user, now=now)
        except InputError as refused:
            note(Verb.REFUSED, reason="emergency")
            problem = refused
        else:
            forget_sent(request)
            messages.success(request, _("Open to you for one hour. Those who look after the record have been told."))
            return redirect("staff:person", pk=person.pk if person else 0)
    page = {"form": form, "problem": problem}
    return render(request, "staff/front_door/emergency.html", page, status=422 if form.is_bound else 200)


def _open(person: Person | None, said: dict[str, Any], user: User, *, now: datetime) -> None:
    if person is None:
        raise NoSuchRecordError
    category = EmergencyOpening.Category(said["category"])
    open_in_emergency(person, category=category, reason=said["reason"], by=user, now=now)


@requires(Permission.REVIEW_EMERGENCY_OPENING)
@require_GET
@reading(Verb.EMERGENCIES_READ)
def openings(request: HttpRequest) -> HttpResponse:
    """What waits for review, overdue first by being oldest, and what was reviewed lately."""
    now = timezone.now()
    waiting: list[dict[str, Any]] = [
        {"opening": opening, "late": late, "due": review_due(opening), "form": ReviewForm(prefix=f"o{opening.pk}")}
        for opening, late in unreviewed(now=now)
    ]
    for deed, written in of_the_page(request).items():
        for each in waiting:
            if deed == str(each["opening"].pk):
                fill(each["form"], written)
    done = EmergencyOpening.objects.filter(reviewed_at__isnull=False).select_related("user", "reviewed_by")
    page = {"waiting": waiting, "done": done.order_by("-reviewed_at")[:50]}
    return render(request, "staff/front_door/openings.html", page)


@requires(Permission.REVIEW_EMERGENCY_OPENING)
@require_POST
def review_opening(request: HttpRequest, pk: int) -> HttpResponse:
    """Record a review."""
    opening = find_or_refuse(EmergencyOpening.objects.all(), pk=pk)
    form = ReviewForm(request.POST, prefix=f"o{pk}")
    if form.is_valid():
        try:
            review(opening, **form.cleaned_data, by=signed_in(request), now=timezone.now())
        except InputError as refused:
            messages.error(request, str(refused))
        else:
            forget_sent(request)
            messages.success(request, _("The review is recorded."))
    else:
        messages.error(request, _("Say whether it was justified, and what you found."))
    return redirect("staff:openings")
