"""The list of what tells of a child, and one of them: read, telephoned, recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.disclosures import actions, queries
from tandem.hub.disclosures.models import Disclosure, HandedOn
from tandem.hub.letterbox.sent_again import sent_again
from tandem.hub.permissions import requires
from tandem.hub.staff.disclosures.forms import HandOnForm
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["disclosure", "list_disclosures"]


@dataclass(frozen=True, slots=True)
class Line:
    """One that waits, with its clock."""

    disclosure: Disclosure
    clock: str
    over: bool


@requires(Permission.MODERATE_COMMENTS)
@require_GET
@reading(Verb.DISCLOSURES_READ)
def list_disclosures(request: HttpRequest) -> HttpResponse:
    """What waits to be handed on, without a word of it; and what was handed on lately, by whom and to whom."""
    user, now = signed_in(request), timezone.now()
    page = {
        "waiting": [_line(each, now) for each in queries.waiting(user)],
        "handed_on": queries.handed_on_lately(user),
        "telephone": settings.TELEPHONE,
    }
    return render(request, "staff/disclosures/list.html", page)


@requires(Permission.MODERATE_COMMENTS)
@require_http_methods(["GET", "POST"])
def disclosure(request: HttpRequest, reference: str) -> HttpResponse:
    """One of them in full, which is recorded; the number to ring; and to whom it was told."""
    user, now = signed_in(request), timezone.now()
    found = find_or_refuse(queries.seen_by(user), reference=reference)
    note(Verb.DISCLOSURE_READ, on=found)
    done = HandedOn.objects.filter(disclosure=found).select_related("by").first()
    page: dict[str, Any] = {
        "line": _line(found, now),
        "again": sent_again(found.reference),
        "done": done,
        "telephone": settings.TELEPHONE,
        "deed": _("Record that it was handed on"),
        "back": reverse("staff:disclosures"),
    }
    if done is not None:
        return render(request, "staff/disclosures/one.html", page)
    form = HandOnForm(request.POST or None, initial={"at": localtime(now)})

    def act(said: dict[str, Any]) -> tuple[str, str]:
        told = {name: said[name] for name in ("to", "at", "their_reference")}
        actions.hand_on(found, **told, by=user, now=timezone.now())
        return reverse("staff:disclosures"), _("Recorded. %(reference)s is handed on.") % {"reference": found.reference}

    return submitted(request, form, act, template="staff/disclosures/one.html", page=page)


def _line(found: Disclosure, now: datetime) -> Line:
    due = queries.due(found)
    minutes = int(abs((due - now).total_seconds()) // 60)
    if minutes < 120:
        far = ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    else:
        far = ngettext("%(n)d hour", "%(n)d hours", minutes // 60) % {"n": minutes // 60}
    clock = (_("%(far)s over its time") if due < now else _("%(far)s left")) % {"far": far}
    return Line(found, clock, due < now)
