"""One child's case: where it stands, its clocks, what happened, and whose it is to record what comes next."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries import visible_cases
from tandem.hub.staff.casework.presenters import present

__all__ = ["show"]


@requires(Permission.RECORD_CASEWORK)
@require_GET
def show(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """Everything about one case. Reading it is recorded before it is sent."""
    user, now = signed_in(request), timezone.now()
    child = find_or_refuse(visible_cases(user, now=now), contact__reference=reference, number=number)
    note(Verb.CONTACT_READ, on=child.contact)
    page = {
        "contact": child.contact,
        "child": child,
        "shown": present(child, user, now=now),
        "sees_contact": permits(user, Permission.WORK_FRONT_DOOR),
    }
    return render(request, "staff/casework/case.html", page)
