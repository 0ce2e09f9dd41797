"""What one's own agency sent and what became of it, in the figures that the board sees of it."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.figures import Prepared, of_agency, rules, usual_span
from tandem.hub.showing import file_of, picture, pictures, tables_shown

__all__ = ["own_agency", "own_file"]


@requires(Permission.VIEW_AGENCY_CONTACTS)
@require_GET
@reading(Verb.FIGURES_READ)
def own_agency(request: HttpRequest) -> HttpResponse:
    """The page of the agency whose single point of contact asks, and of no other."""
    prepared = _own(request)
    way = prepared.charts.get("way") if prepared else None
    page = {
        "prepared": prepared,
        "rules": rules(),
        "way": way and picture("way", way, _address),
        "charts": pictures(prepared, _address, small=True) if prepared else [],
        "tables": tables_shown(prepared, _address) if prepared else [],
    }
    return render(request, "partner/agency_figures.html", page)


@requires(Permission.VIEW_AGENCY_CONTACTS)
@require_GET
@reading(Verb.FIGURES_READ)
def own_file(request: HttpRequest, key: str, kind: str) -> HttpResponse:
    """A table or a chart of one's own agency."""
    prepared = _own(request)
    if prepared is None:
        raise Http404
    return file_of(prepared, key, kind)


def _own(request: HttpRequest) -> Prepared | None:
    """The same as everybody sees of it; ``None`` where one belongs to part of an organisation."""
    agency = signed_in(request).agency
    if agency is None:
        raise Http404
    until = usual_span(timezone.localdate()).until
    return of_agency(agency, until, now=timezone.now(), mark="Invented data." if settings.DEMO else "")


def _address(key: str, kind: str) -> str:
    return reverse("partner:agency_figures_file", args=[key, kind])
