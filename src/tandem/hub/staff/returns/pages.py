"""The pages of checked returns. Every one that shows a finding is recorded as read before it is sent."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.exports.actions import Asking
from tandem.hub.exports.models import Export
from tandem.hub.files.downloads import send
from tandem.hub.files.models import StoredFile
from tandem.hub.files.rules import TakenFor
from tandem.hub.files.uploads import takes
from tandem.hub.imports import actions, queries
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.reading import by_child, of_child, of_rule
from tandem.hub.imports.taking import take_comparison
from tandem.hub.permissions import requires
from tandem.hub.staff.exports.forms import PurposeForm
from tandem.hub.staff.exports.views import terms
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.staff.returns.ahead import ahead_of
from tandem.hub.staff.returns.forms import CheckForm, ChildForm, CompareForm
from tandem.hub.staff.returns.presenters import count_lines, progress, report_lines, rule_lines, sizes

__all__ = ["ask", "child", "children", "compare", "delete", "listed", "rule", "show", "stop", "take", "take_away"]

_PAGE = 25
Part = CheckFile.Part


@requires(Permission.CHECK_RETURNS)
@require_GET
@reading(Verb.RETURN_CHECKS_READ)
def listed(request: HttpRequest) -> HttpResponse:
    """The checks of one's own agency, newest first."""
    pages = Paginator(queries.visible_checks(signed_in(request)), _PAGE)
    return render(request, "staff/returns/list.html", {"page": pages.get_page(request.GET.get("page"))})


@takes(TakenFor.RETURN)
@requires(Permission.CHECK_RETURNS)
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Send a return to be checked."""
    form = CheckForm(request.POST or None, request.FILES or None)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        check = actions.ask_for_check(
            asked["current"],
            previous=asked["previous"],
            year=asked["year"],
            authority=asked["authority"],
            by=signed_in(request),
            now=timezone.now(),
        )
        return reverse("staff:return", args=[check.reference]), _("Received. It is checked as soon as it is its turn.")

    return submitted(request, form, act, template="staff/returns/ask.html", page={"taken": sizes(CheckForm.taken())})


@takes(TakenFor.RETURN)
@requires(Permission.CHECK_RETURNS)
@require_http_methods(["GET", "POST"])
@proved_lately
def compare(request: HttpRequest) -> HttpResponse:
    """Send returns of the case system to have our own records set beside them."""
    form = CompareForm(request.POST or None, request.FILES or None)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        check = actions.ask_for_comparison(
            asked["current"], year=asked["year"], reason=asked["reason"], by=signed_in(request), now=timezone.now()
        )
        return reverse("staff:return", args=[check.reference]), _("Received. It is compared as soon as it is its turn.")

    page = {"taken": sizes(CheckForm.taken())}
    return submitted(request, form, act, template="staff/returns/compare.html", page=page)


@requires(Permission.CHECK_RETURNS)
@require_GET
def show(request: HttpRequest, reference: str) -> HttpResponse:
    """How far a check has come; once done, what was found by rule, and what can be taken away."""
    check = _found(request, reference)
    note(Verb.RETURN_CHECK_READ, on=check)
    kept = queries.files_of_part(check, Part.CURRENT, Part.PREVIOUS).defer("data_key")
    stands = _stands(request, check)
    reports = queries.files_of_part(check, Part.REPORT).defer("data_key")
    page = {
        "check": check,
        "ahead": ahead_of(check, reports) if check.ahead else None,
        "progress": progress(check, timezone.now()),
        "rules": rule_lines(check),
        "sent": kept,
        "counts": count_lines(check),
        "reports": [] if check.beside or check.ahead else report_lines(reports),
        "form": ChildForm(),
        "stands": stands,
        "shown_hours": queries.hours_shown(check),
        "findings": stands and queries.findings_of(check) is not None,
    }
    return render(request, "staff/returns/check.html", page)


@requires(Permission.CHECK_RETURNS)
@require_GET
def rule(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """Every issue of one rule."""
    check = _found(request, reference)
    line = next((each for each in rule_lines(check) if each["code"] == code), None)
    if line is None:
        raise Http404
    findings = _findings(request, check)
    note(Verb.RETURN_CHECK_READ, on=check)
    found = of_rule(findings, code, page=_number(request))
    varied = len({row["message"] for row in found.rows}) > 1
    page = {"check": check, "rule": line, "page": found, "varied": varied}
    return render(request, "staff/returns/rule.html", page)


@requires(Permission.CHECK_RETURNS)
@require_GET
def children(request: HttpRequest, reference: str) -> HttpResponse:
    """Each child with an issue, those with most first."""
    check = _found(request, reference)
    findings = _findings(request, check)
    note(Verb.RETURN_CHECK_READ, on=check)
    found = by_child(findings, page=_number(request))
    return render(request, "staff/returns/children.html", {"check": check, "page": found, "form": ChildForm()})


@requires(Permission.CHECK_RETURNS)
@require_POST
def child(request: HttpRequest, reference: str) -> HttpResponse:
    """Every issue of one child. The number comes in a form: an address is kept and passed on."""
    check = _found(request, reference)
    form = ChildForm(request.POST)
    name = form.cleaned_data["child"] if form.is_valid() else ""
    found = of_child(_findings(request, check), name) if name else []
    if name:
        note(Verb.RETURN_CHECK_READ, on=check)
    page = {"check": check, "child": name, "rows": found, "form": form}
    return render(request, "staff/returns/child.html", page, status=200 if name else 422)


@requires(Permission.CHECK_RETURNS)
@require_GET
def take_away(request: HttpRequest, reference: str, pk: int) -> HttpResponseBase:
    """A report, or a file as it was sent. The download itself records that it was read."""
    check = _found(request, reference)
    found = () if check.beside else (Part.REPORT,)
    mine = queries.files_of_part(check, *found, Part.CURRENT, Part.PREVIOUS)
    return send(find_or_refuse(mine, pk=pk))


@requires(Permission.CHECK_RETURNS)
@require_http_methods(["GET", "POST"])
@proved_lately
def take(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask for a file of what differs from our own records; with more rows than the limit a second person approves."""
    check, user = _found(request, reference), signed_in(request)
    if not check.beside:
        raise Http404
    _findings(request, check)
    form = PurposeForm(request.POST or None, initial={"purpose": Export.Purpose.RETURN})

    def act(said: dict[str, Any]) -> tuple[str, str]:
        asking = Asking(Export.Kind.COMPARISON, said["form"], Export.Purpose(said["purpose"]), said["words"])
        made = take_comparison(asking, check, by=user, now=timezone.now())
        words = _("A second person has to approve it.") if made.second_needed else _("Ready.")
        return reverse("staff:export", args=[made.reference]), words

    page = {
        **terms(Export.Kind.COMPARISON),
        "title": _("Take what differs away"),
        "what": _("Compared with our records: %(reference)s") % {"reference": reference},
        "rows": sum(each["count"] for each in rule_lines(check)),
        "back": reverse("staff:return", args=[reference]),
    }
    return submitted(request, form, act, template="staff/exports/ask.html", page=page)


@requires(Permission.CHECK_RETURNS)
@require_POST
def stop(request: HttpRequest, reference: str) -> HttpResponse:
    """Stop a check that waits or runs."""
    check = _found(request, reference)
    return _done(request, check, lambda: actions.stop(check, now=timezone.now()), _("It is being stopped."))


@requires(Permission.CHECK_RETURNS)
@require_POST
def delete(request: HttpRequest, reference: str) -> HttpResponse:
    """Delete the files and findings of a check before they are due."""
    check = _found(request, reference)
    said = _("The files and findings are deleted. What was counted stays.")
    return _done(request, check, lambda: actions.delete_files(check, now=timezone.now()), said)


def _done(request: HttpRequest, check: ReturnCheck, act: Any, said: str) -> HttpResponse:
    try:
        act()
    except InputError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, said)
    return redirect("staff:return", reference=check.reference)


def _found(request: HttpRequest, reference: str) -> ReturnCheck:
    return find_or_refuse(queries.visible_checks(signed_in(request)), reference=reference)


def _stands(request: HttpRequest, check: ReturnCheck) -> bool:
    return queries.still_stands(check, signed_in(request), now=timezone.now())


def _findings(request: HttpRequest, check: ReturnCheck) -> StoredFile:
    file = queries.findings_of(check) if _stands(request, check) else None
    if file is None:
        raise Http404
    return file


def _number(request: HttpRequest) -> int:
    asked = request.GET.get("page", "1")
    return int(asked) if asked.isdecimal() and len(asked) < 9 else 1
