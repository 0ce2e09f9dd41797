"""The list of cases with social care, the clock that runs out next on top."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries import open_cases
from tandem.hub.staff.casework.presenters import case_line

__all__ = ["show"]

_PAGE = 50


@requires(Permission.RECORD_CASEWORK)
@require_GET
@reading(Verb.CASES_READ)
def show(request: HttpRequest) -> HttpResponse:
    """Every child with whom social care works now, of those one may see."""
    now = timezone.now()
    found = open_cases(signed_in(request), now=now)
    page = Paginator(found, _PAGE).get_page(request.GET.get("page"))
    shown = {"lines": [case_line(each, now=now) for each in page], "page": page}
    return render(request, "staff/casework/cases.html", shown)
