"""The list of cases with social care: one's own first, and of each the clock that runs out next on top."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries_of_cases import Whose, case_counts, open_cases
from tandem.hub.staff.casework.presenters import case_line

__all__ = ["show"]

_PAGE = 50
_TABS = {
    Whose.MINE: _("Yours"),
    Whose.NOBODYS: _("Unallocated"),
    Whose.EVERYBODYS: _("All"),
}


@requires(Permission.RECORD_CASEWORK)
@require_GET
@reading(Verb.CASES_READ)
def show(request: HttpRequest) -> HttpResponse:
    """Children with whom social care works now, of those one may see: one's own, nobody's, or all."""
    user, now = signed_in(request), timezone.now()
    counts = case_counts(user, now=now)
    asked = request.GET.get("whose", "")
    usual = Whose.MINE if counts[Whose.MINE] else Whose.EVERYBODYS
    whose = Whose(asked) if asked in set(Whose) else usual
    page = Paginator(open_cases(user, now=now, whose=whose), _PAGE).get_page(request.GET.get("page"))
    shown = {
        "lines": [case_line(each, now=now) for each in page],
        "page": page,
        "whose": whose.value,
        "tabs": [(each.value, label, counts[each]) for each, label in _TABS.items()],
    }
    return render(request, "staff/casework/cases.html", shown)
