"""For whom somebody is listed by name: whose sealed record or confidential address is open to them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.queries_of_several import all_listed_for
from tandem.hub.permissions import requires

__all__ = ["show"]


@requires(Permission.VIEW_ADDRESSES)
@require_GET
@reading(Verb.LISTED_READ)
def show(request: HttpRequest) -> HttpResponse:
    """Everybody for whom whoever looks is listed; no address stands here. Reading it is recorded."""
    user = signed_in(request)
    page = {
        "listed": all_listed_for(user, now=timezone.now()),
        "sees_record": permits(user, Permission.SEARCH_PEOPLE),
    }
    return render(request, "staff/front_door/listed.html", page)
