"""One child's case: where it stands, its clocks, what happened, and whose it is to record what comes next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import find_or_refuse, note_each
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.downloads import send
from tandem.hub.files.queries import files_of
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries_of_cases import passed_on_to, visible_cases, with_what_came
from tandem.hub.referrals.standing import CASE_OPEN
from tandem.hub.staff.casework.presenters import present

__all__ = ["attached", "show"]


@requires(Permission.RECORD_CASEWORK)
@require_GET
def show(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """Everything about one case. Reading it is recorded before it is sent."""
    user, now = signed_in(request), timezone.now()
    cases = with_what_came(visible_cases(user, now=now))
    child = find_or_refuse(cases, contact__reference=reference, number=number)
    shown = present(child, user, now=now)
    note_each(Verb.CONTACT_READ, [told.contact for told in (shown.told, *shown.passed_on)])
    page = {
        "contact": child.contact,
        "child": child,
        "shown": shown,
        "sees_contact": permits(user, Permission.WORK_FRONT_DOOR),
        "gives_out": child.state in CASE_OPEN and permits(user, Permission.ALLOCATE_CASES),
    }
    return render(request, "staff/casework/case.html", page)


@requires(Permission.RECORD_CASEWORK)
@require_GET
def attached(request: HttpRequest, reference: str, number: int, pk: int) -> HttpResponseBase:
    """Something attached to what began a case or was passed to it; its reading is recorded before the first byte."""
    user, now = signed_in(request), timezone.now()
    child = find_or_refuse(visible_cases(user, now=now), contact__reference=reference, number=number)
    told = [child.contact, *(each.contact for each in passed_on_to(child, user, now=now))]
    return send(find_or_refuse(files_of(*told), pk=pk))
