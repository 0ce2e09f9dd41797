"""Words that an editor proposes for a desk, read by another person before readers see them."""

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
from tandem.hub.accounts.policies import signed_in
from tandem.hub.newsroom.desks import agree, may_agree, proposed, turn_down
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import KeepingForm, submitted

__all__ = ["read_words"]


class WordsForm(KeepingForm):
    """Agree, or turn down."""

    agreed = forms.TypedChoiceField(
        label=gettext_lazy("What do you decide?"),
        coerce=lambda said: said == "yes",
        choices=[
            ("yes", gettext_lazy("It harms no child and identifies none: readers may see it")),
            ("no", gettext_lazy("Turn it down")),
        ],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Why"),
        help_text=gettext_lazy("If you turn it down. Kept in the record. Name no child and no family."),
        max_length=300,
        required=False,
    )


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def read_words(request: HttpRequest, pk: int) -> HttpResponse:
    """One proposal, beside what the desk says now."""
    words, by = next((each for each in proposed() if each.pk == pk), None), signed_in(request)
    if words is None:
        raise Http404
    if not may_agree(words, by):
        raise PermissionDenied
    back = reverse("staff:news")

    def act(said: dict[str, Any]) -> tuple[str, str]:
        if said["agreed"]:
            agree(words, by=by, now=timezone.now())
            return back, _("Changed, for readers too.")
        turn_down(words, reason=said["reason"], by=by)
        return back, _("Turned down. Readers see what they saw before.")

    page = {"words": words, "deed": _("Record the decision"), "back": back}
    return submitted(request, WordsForm(request.POST or None), act, template="staff/news/desk_words.html", page=page)
