"""The list of accounts, and inviting somebody."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts import actions
from tandem.hub.accounts.policies import signed_in
from tandem.hub.accounts.queries import PeopleFilters, people
from tandem.hub.agencies.tree import subtree
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.account_forms import AccountFilters, InviteForm
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.presenters import account_line
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.staff.waiting import waiting_for

_PAGE = 50


@requires(Permission.MANAGE_ACCOUNTS)
@require_GET
@reading(Verb.ACCOUNTS_READ)
def listed(request: HttpRequest) -> HttpResponse:
    """Everybody who has an account, or those that fit."""
    form = AccountFilters(request.GET)
    usable = form.is_valid()
    now = timezone.now()
    found = people(_filters(form.cleaned_data) if usable else PeopleFilters(), now=now)
    page = Paginator(found, _PAGE).get_page(form.cleaned_data["page"] if usable else 1)
    asked = {name: str(value) for name, value in request.GET.items() if name != "page" and value}
    shown = {
        "form": form,
        "lines": [account_line(user, now=now) for user in page],
        "page": page,
        "waiting": waiting_for(signed_in(request), {Permission.MANAGE_ACCOUNTS}, now=now),
        "asked": asked,
        "before": _turn(asked, page.previous_page_number()) if page.has_previous() else "",
        "after": _turn(asked, page.next_page_number()) if page.has_next() else "",
    }
    return render(request, "staff/keeping/accounts.html", shown, status=200 if usable else 422)


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@proved_lately
def invite(request: HttpRequest) -> HttpResponse:
    """Make an account for somebody; its link is shown on the next page."""
    form = InviteForm(request.POST or None, initial={"agency": request.GET.get("agency")})

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        user = actions.invite(
            asked["email"],
            name=asked["name"],
            agency=asked["agency"],
            role=asked["role"],
            reason=form.why(),
            by=signed_in(request),
        )
        words = _("%(name)s has an account now. Show the link and hand it over.") % {"name": user.name}
        return reverse("staff:account_invitation", args=[user.pk]), words

    return submitted(request, form, act, template="staff/keeping/invite.html", page={})


def _filters(asked: dict[str, Any]) -> PeopleFilters:
    agencies = subtree(asked["agency"]) if asked["agency"] is not None else None
    return PeopleFilters(asked["q"], agencies, asked["role"], asked["state"])


def _turn(asked: dict[str, str], page: int) -> str:
    return f"?{urlencode({**asked, 'page': page})}"
