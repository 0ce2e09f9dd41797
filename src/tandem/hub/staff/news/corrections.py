"""Corrections of a story: writing one that is checked with it, and withdrawing one that readers see."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.newsroom.corrections import may_write, said_of, waiting, withdraw, write
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import find
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import KeepingForm, ReasonForm, submitted
from tandem.hub.staff.plain_form import lines

__all__ = ["corrections_page", "withdraw_one", "write_one"]


class CorrectionForm(KeepingForm):
    """What was wrong, and what the story says now; neither takes back what was written."""

    wrong = forms.CharField(
        label=gettext_lazy("What was wrong"),
        help_text=gettext_lazy("Name no child and no family. Leave both blank to take the correction back."),
        max_length=1000,
        required=False,
        widget=lines(3),
    )
    says = forms.CharField(label=gettext_lazy("What it says now"), max_length=1000, required=False, widget=lines(3))


def corrections_page(story: Story, by: User) -> dict[str, Any]:
    """What a story's page says of its corrections, and what its reader can do about them."""
    said, written, may = said_of(story), waiting(story), may_write(story, by)
    return {"said": said, "waiting": written, "may_write": may, "any": bool(said or written or may)}


@requires(Permission.WRITE_NEWS)
@require_http_methods(["GET", "POST"])
def write_one(request: HttpRequest, pk: int) -> HttpResponse:
    """Write the correction that goes to readers with the story's next publication."""
    story, by = _find(pk), signed_in(request)
    if not may_write(story, by):
        raise PermissionDenied
    written = waiting(story)
    form = CorrectionForm(
        request.POST or None, initial={"wrong": written.wrong, "says": written.says} if written else {}
    )
    back = reverse("staff:news_story", args=[pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        write(story, wrong=said["wrong"], says=said["says"], by=by, now=timezone.now())
        return back, _("Kept. It is checked and published with the story.")

    why = _("Readers find it at the end of the story, with its day. It is checked with the story before that.")
    page = {"story": story, "why": why, "deed": _("Say what was wrong"), "back": back}
    return submitted(request, form, act, template="staff/news/correction.html", page=page)


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def withdraw_one(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Take a correction from readers."""
    story = _find(pk)
    found = next((each for each in said_of(story) if each.pk == number), None)
    if found is None:
        raise Http404
    back = reverse("staff:news_story", args=[pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        withdraw(found, reason=said["reason"], by=signed_in(request), now=timezone.now())
        return back, _("Withdrawn. Readers see that it was, and when.")

    why = _("Its words are taken from readers, who are told that a correction was withdrawn, and when.")
    page = {"story": story, "why": why, "correction": found, "deed": _("Withdraw this correction"), "back": back}
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/news/correction.html", page=page)


def _find(pk: int) -> Story:
    found = find(pk)
    if found is None:
        raise Http404
    return found
