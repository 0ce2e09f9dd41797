"""The private door's pages."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission, role
from tandem.hub.accounts.policies import permissions_of_user, signed_in
from tandem.hub.audit.queries import Filters, chain_status, events
from tandem.hub.audit.record import reading
from tandem.hub.audit.tasks import CHECK_RECORD
from tandem.hub.audit.verbs import Verb
from tandem.hub.models import Slot
from tandem.hub.permissions import requires
from tandem.hub.staff.entries import open_to
from tandem.hub.staff.forms import AuditFilters
from tandem.hub.staff.keeping.notices import upkeep_notices
from tandem.hub.staff.presenters import lines
from tandem.hub.staff.waiting import waiting_for

_PAGE = 50


@requires(Permission.VIEW_STAFF_START)
@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """What somebody comes for, by role: only what exists and only what they may open."""
    user = signed_in(request)
    held = [role(key) for key in sorted(user.roles(timezone.localdate()))]
    permitted, now = permissions_of_user(user), timezone.now()
    links = [{"url": reverse(entry.view), "label": entry.label, "words": entry.words} for entry in open_to(permitted)]
    page = {
        "held": held,
        "links": links,
        "waiting": waiting_for(user, permitted, now=now),
        "upkeep": upkeep_notices(user, on=timezone.localdate()),
    }
    return render(request, "staff/start.html", page)


@requires(Permission.VIEW_AUDIT)
@require_GET
@reading(Verb.AUDIT_READ)
def audit(request: HttpRequest) -> HttpResponse:
    """The audit record, newest first. Reading it is itself recorded."""
    form = AuditFilters(request.GET)
    usable = form.is_valid()
    filters = form.filters() if usable else Filters()
    found = (
        events(filters, before=form.cleaned_data.get("before") if usable else None, size=_PAGE + 1) if usable else []
    )
    older = ""
    if len(found) > _PAGE:
        asked = {name: value for name, value in request.GET.items() if name != "before" and value}
        older = f"?{urlencode({**asked, 'before': found[_PAGE - 1].id})}"
    checked = Slot.objects.filter(job=CHECK_RECORD, finished__isnull=False).order_by("-due").first()
    page = {
        "form": form,
        "lines": lines(found[:_PAGE]),
        "older": older,
        "asked": any(request.GET.values()),
        "status": chain_status(),
        "checked": checked,
    }
    return render(request, "staff/audit.html", page, status=200 if usable else 422)
