"""The pages of figures, of everybody and of one agency, and the same to take away."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.figures import Prepared, Span, of_agency, of_everybody, rules, usual_span
from tandem.hub.referrals.queries import closed_contacts
from tandem.hub.showing import Address, file_of, picture, pictures, tables_shown
from tandem.hub.staff.figures.span import SpanForm

__all__ = ["agency", "agency_file", "everybody_file", "show"]


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def show(request: HttpRequest) -> HttpResponse:
    """What every agency sent, how far it went, how each side kept its part, and the months."""
    form, span = _span(request)
    prepared = of_everybody(span, now=timezone.now(), whole=_whole(request, span), mark=_mark())
    address = _addresses(prepared.span, None)
    return _page(request, "staff/figures/figures.html", form, prepared, address, agencies=prepared.agencies)


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def agency(request: HttpRequest, number: int) -> HttpResponse:
    """One agency: its way whole, each measure month by month, its parts."""
    form, span = _span(request)
    found = get_object_or_404(Agency, pk=number)
    prepared = _of_agency(request, found, span)
    address = _addresses(prepared.span, number)
    return _page(request, "staff/figures/agency.html", form, prepared, address, agency=found, rules=rules())


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def everybody_file(request: HttpRequest, key: str, kind: str) -> HttpResponse:
    """A table or a chart of everybody."""
    form, span = _span(request)
    if form.is_bound and form.errors:
        return _refused(form)
    return file_of(of_everybody(span, now=timezone.now(), whole=_whole(request, span), mark=_mark()), key, kind)


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def agency_file(request: HttpRequest, number: int, key: str, kind: str) -> HttpResponse:
    """A table or a chart of one agency."""
    form, span = _span(request)
    if form.is_bound and form.errors:
        return _refused(form)
    return file_of(_of_agency(request, get_object_or_404(Agency, pk=number), span), key, kind)


def _of_agency(request: HttpRequest, found: Agency, span: Span) -> Prepared:
    prepared = of_agency(found, span, now=timezone.now(), whole=_whole(request, span), mark=_mark())
    if prepared is None:
        raise Http404
    return prepared


def _page(
    request: HttpRequest, template: str, form: SpanForm, prepared: Prepared, address: Address, **more: object
) -> HttpResponse:
    way = prepared.charts.get("way")
    page = {
        "form": form,
        "prepared": prepared,
        "hidden": not _whole(request, prepared.span),
        "way": way and picture("way", way, address),
        "charts": pictures(prepared, address, small=len(prepared.charts) > 2),
        "tables": tables_shown(prepared, address),
        **more,
    }
    return render(request, template, page, status=422 if form.is_bound and form.errors else 200)


def _addresses(span: Span, agency: int | None) -> Address:
    asked = f"?since={span.since}&until={span.until}"

    def address(key: str, kind: str) -> str:
        if agency is None:
            return reverse("staff:figures_file", args=[key, kind]) + asked
        return reverse("staff:figures_agency_file", args=[agency, key, kind]) + asked

    return address


def _works_cases(request: HttpRequest) -> bool:
    return permits(signed_in(request), Permission.WORK_FRONT_DOOR)


def _whole(request: HttpRequest, span: Span) -> bool:
    """Whether small counts are shown: to whoever works with cases, unless one of them is sealed to them (G06)."""
    if not _works_cases(request):
        return False
    first, last = calendar.start_of_day(span.since), calendar.end_of_day(span.until)
    return not closed_contacts(signed_in(request), now=timezone.now()).filter(received_at__range=(first, last)).exists()


def _refused(form: SpanForm) -> HttpResponse:
    return HttpResponse(str(form.errors.as_text()), status=422, content_type="text/plain; charset=utf-8")


def _mark() -> str:
    return "Invented data." if settings.DEMO else ""


def _span(request: HttpRequest) -> tuple[SpanForm, Span]:
    """The days asked for; the usual ones where none are, or none that can be used."""
    usual = usual_span(timezone.localdate(), whole=_works_cases(request))
    initial = {"since": usual.since, "until": usual.until}
    form = SpanForm(request.GET if "since" in request.GET else None, initial=initial)
    return form, Span(**form.cleaned_data) if form.is_bound and form.is_valid() else usual
