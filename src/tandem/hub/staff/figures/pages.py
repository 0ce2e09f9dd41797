"""The pages of figures, of everybody and of one agency, and the same to take away."""

from __future__ import annotations

from datetime import date

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.figures import Prepared, Span, of_agency, of_everybody, rules, usual_span
from tandem.hub.showing import Address, file_of, picture, pictures, tables_shown
from tandem.hub.staff.figures.span import YearForm

__all__ = ["agency", "agency_file", "everybody_file", "show"]


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def show(request: HttpRequest) -> HttpResponse:
    """What every agency sent, how far it went, how each side kept its part, and the months."""
    form, until = _asked(request)
    prepared = of_everybody(until, now=timezone.now(), mark=_mark())
    address = _addresses(prepared.span, None)
    return _page(request, "staff/figures/figures.html", form, prepared, address, agencies=prepared.agencies)


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def agency(request: HttpRequest, number: int) -> HttpResponse:
    """One agency: its way whole, each measure month by month, its parts."""
    form, until = _asked(request)
    found = get_object_or_404(Agency, pk=number)
    prepared = _of_agency(found, until)
    address = _addresses(prepared.span, number)
    return _page(request, "staff/figures/agency.html", form, prepared, address, agency=found, rules=rules())


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def everybody_file(request: HttpRequest, key: str, kind: str) -> HttpResponse:
    """A table or a chart of everybody."""
    form, until = _asked(request)
    if form.is_bound and form.errors:
        return _refused(form)
    return file_of(of_everybody(until, now=timezone.now(), mark=_mark()), key, kind)


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def agency_file(request: HttpRequest, number: int, key: str, kind: str) -> HttpResponse:
    """A table or a chart of one agency."""
    form, until = _asked(request)
    if form.is_bound and form.errors:
        return _refused(form)
    return file_of(_of_agency(get_object_or_404(Agency, pk=number), until), key, kind)


def _of_agency(found: Agency, until: date) -> Prepared:
    prepared = of_agency(found, until, now=timezone.now(), mark=_mark())
    if prepared is None:
        raise Http404
    return prepared


def _page(
    request: HttpRequest, template: str, form: YearForm, prepared: Prepared, address: Address, **more: object
) -> HttpResponse:
    way = prepared.charts.get("way")
    page = {
        "form": form,
        "prepared": prepared,
        "way": way and picture("way", way, address),
        "charts": pictures(prepared, address, small=len(prepared.charts) > 2),
        "tables": tables_shown(prepared, address),
        **more,
    }
    return render(request, template, page, status=422 if form.is_bound and form.errors else 200)


def _addresses(span: Span, agency: int | None) -> Address:
    asked = f"?until={span.until}"

    def address(key: str, kind: str) -> str:
        if agency is None:
            return reverse("staff:figures_file", args=[key, kind]) + asked
        return reverse("staff:figures_agency_file", args=[agency, key, kind]) + asked

    return address


def _refused(form: YearForm) -> HttpResponse:
    return HttpResponse(str(form.errors.as_text()), status=422, content_type="text/plain; charset=utf-8")


def _mark() -> str:
    return "Invented data." if settings.DEMO else ""


def _asked(request: HttpRequest) -> tuple[YearForm, date]:
    """The end of the year asked for; of the usual one where none is, or none that can be used."""
    usual = usual_span(timezone.localdate()).until
    form = YearForm(request.GET if "until" in request.GET else None, initial={"until": usual.isoformat()})
    return form, form.cleaned_data["until"] if form.is_bound and form.is_valid() else usual
