"""The desks of the newsroom: what each is called and says of itself, where it stands, and opening another."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.newsroom.desks import LONGEST_SLUG, LONGEST_TITLE, change_desk, desks, open_desk, proposed
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import KeepingForm, submitted
from tandem.hub.staff.plain_form import lines

__all__ = ["change", "list_desks", "open_new"]


class DeskForm(KeepingForm):
    """What readers see of a desk."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=LONGEST_TITLE)
    about = forms.CharField(
        label=gettext_lazy("What it is about"),
        help_text=gettext_lazy("Readers see it below the title."),
        required=False,
        max_length=600,
        widget=lines(),
    )
    order = forms.IntegerField(
        label=gettext_lazy("Its place among the desks"),
        help_text=gettext_lazy("The lowest number stands first."),
        min_value=0,
        max_value=9999,
        initial=0,
    )


class OpenForm(DeskForm):
    """A new desk: its address, and whether its news is invented."""

    slug = forms.CharField(
        label=gettext_lazy("Address"),
        help_text=gettext_lazy("Small letters, digits and hyphens: readers find it at /news/ and this. It stays."),
        max_length=LONGEST_SLUG,
    )
    invented = forms.BooleanField(
        label=gettext_lazy("Its news is invented, for training or a demonstration"),
        help_text=gettext_lazy("Said now and never changed: what is real and what is invented never meet."),
        required=False,
    )
    field_order = ("once", "title", "slug", "about", "order", "invented")


@requires(Permission.PUBLISH_NEWS)
@require_GET
def list_desks(request: HttpRequest) -> HttpResponse:
    """All of them, in the order in which readers find them."""
    return render(request, "staff/news/desks.html", {"desks": desks(), "proposed": proposed()})


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def open_new(request: HttpRequest) -> HttpResponse:
    """Open another."""
    back = reverse("staff:news_desks")

    def act(said: dict[str, Any]) -> tuple[str, str]:
        about = {name: value for name, value in said.items() if name != "once"}
        open_desk(**about, by=signed_in(request), now=timezone.now())
        return back, _(
            "Opened. Readers see it with its first story; what it says of itself is read by somebody else first."
        )

    page = {"deed": _("Open a desk"), "back": back}
    return submitted(request, OpenForm(request.POST or None), act, template="staff/news/desk.html", page=page)


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Change where one stands, and propose what readers see of it in words."""
    desk = next((each for each in desks() if each.pk == pk), None)
    if desk is None:
        raise Http404
    back = reverse("staff:news_desks")
    form = DeskForm(request.POST or None, initial={"title": desk.title, "about": desk.about, "order": desk.order})

    def act(said: dict[str, Any]) -> tuple[str, str]:
        about = {name: said[name] for name in ("title", "about", "order")}
        words = change_desk(desk, **about, by=signed_in(request), now=timezone.now())
        if words is None:
            return back, _("Changed, for readers too.")
        return back, _("Proposed. Readers see it once somebody else has read it.")

    page = {"desk": desk, "deed": _("Change the desk"), "back": back}
    return submitted(request, form, act, template="staff/news/desk.html", page=page)
