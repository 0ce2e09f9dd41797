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
from tandem.hub.audit.record import find_or_refuse, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.downloads import send
from tandem.hub.files.models import StoredFile
from tandem.hub.files.rules import TakenFor
from tandem.hub.files.uploads import takes
from tandem.hub.imports import actions, queries
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.reading import by_child, of_child, of_rule
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.staff.returns.forms import CheckForm, ChildForm
from tandem.hub.staff.returns.presenters import progress, report_lines, rule_lines, sizes

__all__ = ["ask", "child", "children", "delete", "listed", "rule", "show", "stop", "take_away"]

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


@requires(Permission.CHECK_RETURNS)
@require_GET
@reading(Verb.RETURN_CHECK_READ)
def show(request: HttpRequest, reference: str) -> HttpResponse:
    """How far a check has come; once done, what was found by rule, and what can be taken away."""
    check = _found(request, reference)
    kept = queries.files_of_part(check, Part.CURRENT, Part.PREVIOUS).defer("data_key")
    page = {
        "check": check,
        "progress": progress(check, timezone.now()),
        "rules": rule_lines(check),
        "sent": kept,
        "reports": report_lines(queries.files_of_part(check, Part.REPORT).defer("data_key")),
        "form": ChildForm(),
        "findings": queries.findings_of(check) is not None,
    }
    return render(request, "staff/returns/check.html", page)


@requires(Permission.CHECK_RETURNS)
@require_GET
@reading(Verb.RETURN_CHECK_READ)
def rule(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """Every issue of one rule."""
    check = _found(request, reference)
    line = next((each for each in rule_lines(check) if each["code"] == code), None)
    if line is None:
        raise Http404
    found = of_rule(_findings(check), code, page=_number(request))
    varied = len({row["message"] for row in found.rows}) > 1
    page = {"check": check, "rule": line, "page": found, "varied": varied}
    return render(request, "staff/returns/rule.html", page)


@requires(Permission.CHECK_RETURNS)
@require_GET
@reading(Verb.RETURN_CHECK_READ)
def children(request: HttpRequest, reference: str) -> HttpResponse:
    """Each child with an issue, those with most first."""
    check = _found(request, reference)
    found = by_child(_findings(check), page=_number(request))
    return render(request, "staff/returns/children.html", {"check": check, "page": found, "form": ChildForm()})


@requires(Permission.CHECK_RETURNS)
@require_POST
@reading(Verb.RETURN_CHECK_READ)
def child(request: HttpRequest, reference: str) -> HttpResponse:
    """Every issue of one child. The number comes in a form: an address is kept and passed on."""
    check = _found(request, reference)
    form = ChildForm(request.POST)
    name = form.cleaned_data["child"] if form.is_valid() else ""
    found = of_child(_findings(check), name) if name else []
    page = {"check": check, "child": name, "rows": found, "form": form}
    return render(request, "staff/returns/child.html", page, status=200 if name else 422)


@requires(Permission.CHECK_RETURNS)
@require_GET
def take_away(request: HttpRequest, reference: str, pk: int) -> HttpResponseBase:
    """A report, or a file as it was sent. The download itself records that it was read."""
    mine = queries.files_of_part(_found(request, reference), Part.REPORT, Part.CURRENT, Part.PREVIOUS)
    return send(find_or_refuse(mine, pk=pk))


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


def _findings(check: ReturnCheck) -> StoredFile:
    file = queries.findings_of(check)
    if file is None:
        raise Http404
    return file


def _number(request: HttpRequest) -> int:
    asked = request.GET.get("page", "1")
    return int(asked) if asked.isdecimal() and len(asked) < 9 else 1
