"""The page of figures, and the same to take away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from tandem.core import calendar
from tandem.core.figure import FigureTable
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.staff.figures.prepared import Prepared, prepare
from tandem.report.charts import NARROW, WIDE, cached_svg
from tandem.report.tables import to_csv, to_html

__all__ = ["download", "show"]

_EARLIEST = 2010


class SpanForm(forms.Form):
    """From which day to which."""

    since = forms.DateField(label=_("From"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    until = forms.DateField(label=_("To"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))

    def clean(self) -> dict[str, date]:
        """The days in their order."""
        said = super().clean() or {}
        if said.get("since") and said.get("until") and said["since"] > said["until"]:
            raise forms.ValidationError(_("The first day lies after the last."))
        if said.get("since") and said.get("until"):
            if said["until"] > timezone.localdate() or said["since"].year < _EARLIEST:
                raise forms.ValidationError(_("Choose days from 2010 to today."))
            # Whole months: days of one's own choosing would let two spans be taken from each other (G45).
            said["since"] = said["since"].replace(day=1)
            said["until"] = _month_end(said["until"])
        return said


def _month_end(day: date) -> date:
    return calendar.add_months(day.replace(day=1), 1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of days, both ends included."""

    since: date
    until: date


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def show(request: HttpRequest) -> HttpResponse:
    """The funnel, how each side kept it, and the months."""
    form, span = _span(request)
    prepared = _prepared(request, span)
    folder = Path(settings.CONFIGURATION.data) / "drawings"
    chart = prepared.chart
    pictures = chart and {
        "title": chart.title,
        "words": chart.text_alternative,
        "source": chart.source_line,
        # Both drawn by our own report floor, which escapes every word it draws.
        "wide": mark_safe(cached_svg(chart, folder, width=WIDE, framed=False, prefix="wide")),  # noqa: S308
        "narrow": mark_safe(cached_svg(chart, folder, width=NARROW, framed=False, prefix="narrow")),  # noqa: S308
    }
    tables = [
        {"key": key, "title": table.title, "caveats": table.caveats, "html": mark_safe(to_html(table))}  # noqa: S308
        for key, table in prepared.tables.items()
    ]
    page = {"form": form, "span": span, "tables": tables, "chart": pictures, "hidden": prepared.hidden}
    return render(request, "staff/figures/figures.html", page, status=422 if form.is_bound and form.errors else 200)


@requires(Permission.VIEW_FRONT_DOOR_FIGURES)
@require_GET
@reading(Verb.FIGURES_READ)
def download(request: HttpRequest, table: str) -> HttpResponse:
    """One of the tables as CSV, with as much hidden as on the page."""
    form, span = _span(request)
    if form.is_bound and form.errors:
        return HttpResponse(str(form.errors.as_text()), status=422, content_type="text/plain; charset=utf-8")
    found: FigureTable | None = _prepared(request, span).tables.get(table)
    if found is None:
        raise Http404
    answer = HttpResponse(to_csv(found), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{table}-{span.since}-{span.until}.csv"'
    return answer


def _prepared(request: HttpRequest, span: Span) -> Prepared:
    whole = permits(signed_in(request), Permission.WORK_FRONT_DOOR)
    return prepare(span.since, span.until, now=timezone.now(), whole=whole, mark=_mark())


def _mark() -> str:
    return "Invented data." if settings.DEMO else ""


def _span(request: HttpRequest) -> tuple[SpanForm, Span]:
    """The days asked for; the last twelve whole months where none are, or none that can be used."""
    today = timezone.localdate()
    until = today.replace(day=1) - timedelta(days=1)
    usual = Span(calendar.add_months(until.replace(day=1), -11), until)
    form = SpanForm(request.GET if "since" in request.GET else None, initial={"since": usual.since, "until": until})
    return form, Span(**form.cleaned_data) if form.is_bound and form.is_valid() else usual
