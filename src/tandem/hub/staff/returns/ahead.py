"""Looking ahead from returns: what is asked, and the page that says what is coming, in counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.forecast.breakdowns import BREAKDOWNS
from tandem.forecast.histories.picture import chart_of
from tandem.hub.accounts.policies import signed_in
from tandem.hub.drawings import inline_svg
from tandem.hub.files.models import StoredFile
from tandem.hub.files.rules import TakenFor
from tandem.hub.files.uploads import takes
from tandem.hub.imports import actions
from tandem.hub.imports.models import ReturnCheck
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.staff.returns.forms import AheadForm, CheckForm
from tandem.hub.staff.returns.presenters import sizes
from tandem.report import wording
from tandem.report.charts import NARROW, WIDE

__all__ = ["Ahead", "ahead_of", "ask"]

_FORMS = {
    "csv": gettext_lazy("Every quarter, and every part at the end of each March"),
    "json": gettext_lazy("For another program, with what it rests on"),
    "txt": gettext_lazy("Text, to read or to send on"),
    "svg": gettext_lazy("The picture, for a document"),
    "png": gettext_lazy("The picture, as pixels"),
}


@takes(TakenFor.RETURN)
@requires(Permission.CHECK_RETURNS)
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Send the returns of some years to have children in care foreseen from them."""
    form = AheadForm(request.POST or None, request.FILES or None)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        check = actions.ask_to_look_ahead(
            asked["current"], authority=asked["authority"], by=signed_in(request), now=timezone.now()
        )
        return reverse("staff:return", args=[check.reference]), _("Received. It is worked out when it is its turn.")

    page = {"taken": sizes(CheckForm.taken())}
    return submitted(request, form, act, template="staff/returns/ahead.html", page=page)


@dataclass(frozen=True, slots=True)
class Row:
    """A day or a year, and its counts in words."""

    label: str
    middle: str
    likely: str
    wide: str
    now: str = ""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is coming, in the order it is read."""

    chart: dict[str, Any]
    quarters: list[Row]
    flows: list[tuple[str, list[Row]]]
    parts: list[tuple[str, list[Row]]]
    now: str
    end: str
    widths: str
    assumptions: list[str]
    caveats: list[str]
    made: list[tuple[str, str]]
    downloads: list[dict[str, Any]]


def ahead_of(check: ReturnCheck, reports: Iterable[StoredFile]) -> Ahead | None:
    """The page of what was foreseen; ``None`` until it is."""
    told = check.summary.get("ahead")
    if told is None:
        return None
    chart = chart_of(told)
    last, march = date.fromisoformat(told["window"]["last"]), told["parts"][0]["rows"][-1]["year"]
    return Ahead(
        {
            "id": "fan",
            "title": chart.title,
            "wide": inline_svg(chart, width=WIDE, prefix="fan"),
            "narrow": inline_svg(chart, width=NARROW, prefix="fan"),
            "source": chart.source_line,
            "words": chart.text_alternative,
        },
        [_row(_day(each["day"]), each) for each in told["rows"]],
        [
            (words, [_row(str(each["year"]), each) for each in told[key]])
            for key, words in (("come", _("Coming into care")), ("left", _("Leaving care")))
            if told[key]
        ],
        [(BREAKDOWNS[by].name, _part_rows(told, by)) for by in ("age", "placement")],
        date_format(last, "j F Y"),
        _day(f"{march}-03-31"),
        _widths(told),
        told["assumptions"],
        told["caveats"],
        _made(told),
        [
            {
                "file": each,
                "form": (suffix := (each.original or "").rpartition(".")[2]).upper(),
                "words": _FORMS[suffix],
            }
            for each in reports
        ],
    )


def _row(label: str, each: dict[str, Any], now: str = "") -> Row:
    return Row(
        label,
        _count(each["middle"]),
        _between(each["low80"], each["high80"]),
        _between(each["low95"], each["high95"]),
        now,
    )


def _part_rows(told: dict[str, Any], by: str) -> list[Row]:
    return [
        _row(each["name"], each["rows"][-1], _("not shown") if each["now"] is None else _count(each["now"]))
        for each in told["parts"]
        if each["by"] == by
    ]


def _count(value: float | None) -> str:
    return _("5 or fewer") if value is None else wording.decimals(value, 0)


def _between(low: float | None, high: float | None) -> str:
    if high is None:
        return _count(high)
    return _("%(low)s to %(high)s") % {"low": _count(low), "high": _count(high)}


def _day(text: str) -> str:
    return date_format(date.fromisoformat(text), "j F Y")


def _widths(told: dict[str, Any]) -> str:
    origins, factor = told["widths"]["origins"], told["widths"]["factor"]
    if not origins:
        return _(
            "The returns reach back too few years to try the method on your own past, so the widths are unchecked."
        )
    return _(
        "The method was tried on your own past from %(many)d earlier days, each time knowing only what was known then. "
        "Its errors called for widths %(times)s times those of the futures themselves."
    ) % {"many": len(origins), "times": wording.decimals(factor, 2)}


def _made(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (_("Method"), told["method"]),
        (_("Returns"), ", ".join(told["returns"])),
        (_("Periods of care"), wording.decimals(told["histories"], 0)),
        (_("Futures"), wording.decimals(told["futures"], 0)),
        (_("Hash of the histories"), told["inputs"]["histories"]),
        (_("Version of the code"), told["version"]),
    ]
