"""Old addresses that lead to stories by an editor's word."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.news.leading import by_hand
from tandem.hub.news.models import Story
from tandem.hub.newsroom.old_addresses import lead_readers, let_go
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import KeepingForm, submitted

__all__ = ["lead", "let_go_of"]


class LeadForm(KeepingForm):
    """From where, to which story."""

    old = forms.CharField(
        label=gettext_lazy("The old address"),
        max_length=400,
        help_text=gettext_lazy("Below /news/, such as /news/partnership/the-bridge-is-open/."),
    )
    to = forms.ModelChoiceField(
        label=gettext_lazy("Leads to"), queryset=Story.objects.defer("content", "words").select_related("desk")
    )


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def lead(request: HttpRequest) -> HttpResponse:
    """All of them, and one more."""
    by = signed_in(request)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        lead_readers(said["old"], to=said["to"], by=by, now=timezone.now())
        return reverse("staff:news_addresses"), _("It leads there from now on.")

    found = list(by_hand())
    stories = (
        Story.objects.filter(page__in={each.page for each in found})
        .select_related("desk")
        .only("page", "title", "slug", "desk")
    )
    titles = {each.page: each for each in stories}
    page = {
        "lines": [(each, titles.get(each.page)) for each in found],
        "deed": _("Lead readers there"),
        "back": reverse("staff:news"),
    }
    return submitted(request, LeadForm(request.POST or None), act, template="staff/news/addresses.html", page=page)


@requires(Permission.PUBLISH_NEWS)
@require_POST
def let_go_of(request: HttpRequest, digest: str) -> HttpResponse:
    """Have one lead nowhere any more."""
    let_go(find_or_refuse(by_hand(), pk=digest), by=signed_in(request))
    return redirect("staff:news_addresses")
