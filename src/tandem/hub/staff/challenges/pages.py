"""The list of challenges, one of them, and raising one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core import calendar
from tandem.core.challenges import Scope, rules_on
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.board import actions, queries
from tandem.hub.board.figures import FEW, by_agency
from tandem.hub.board.giving_away import MayGiveAway
from tandem.hub.board.policies import acts_for, raises_for
from tandem.hub.board.record import Read, read_each
from tandem.hub.board.waiting import due_from
from tandem.hub.evidence.queries import by_number
from tandem.hub.evidence.telling import as_told
from tandem.hub.permissions import requires
from tandem.hub.staff.challenges.forms import NUMBER, FilterForm, RaiseForm
from tandem.hub.staff.challenges.page import page_of
from tandem.hub.staff.challenges.presenters import in_order, line
from tandem.hub.staff.keeping.submitting import submitted
from tandem.hub.written_again import of_the_page

__all__ = ["listed", "one", "raise_one"]

_PAGE = 25


@requires(Permission.VIEW_CHALLENGES)
@require_GET
@reading(Verb.CHALLENGES_READ)
def listed(request: HttpRequest) -> HttpResponse:
    """Where each stands and what is next, what is overdue on top."""
    user, now = signed_in(request), timezone.now()
    visible = queries.visible_challenges(user)
    every = read_each(visible)
    form = FilterForm(request.GET, agencies=queries.parties(every))
    chosen = form.cleaned_data if form.is_valid() else {}
    show, agency = chosen.get("show") or "open", chosen.get("agency")
    found = [
        each
        for each in every
        if (agency is None or agency.pk in (each.challenge.raised_by_id, each.challenge.to_id))
        and (show == "all" or _is_open(each) == (show == "open"))
    ]
    part = Paginator(in_order(found), _PAGE).get_page(request.GET.get("page"))
    page = {
        "page": part,
        "lines": [line(each, at=now, mine=bool(due_from(each, user, now=now))) for each in part],
        "figures": by_agency(every, now=now, only=_whose(user)),
        "few": FEW,
        "form": form,
        "chosen": urlencode({"show": show, "agency": agency.pk if agency else ""}),
        "asked": bool(agency) or show != "open",
        "may_raise": permits(user, Permission.RAISE_CHALLENGES),
    }
    return render(request, "staff/challenges/list.html", page)


@requires(Permission.VIEW_CHALLENGES)
@require_GET
def one(request: HttpRequest, reference: str) -> HttpResponse:
    """What was said, what was answered and agreed, and what comes next."""
    user = signed_in(request)
    found = find_or_refuse(queries.visible_challenges(user).select_related("raised_by", "to"), reference=reference)
    note(Verb.CHALLENGE_READ, on=found)
    page = page_of(found, user, now=timezone.now(), kept=of_the_page(request))
    return render(request, "staff/challenges/one.html", page)


@requires(Permission.RAISE_CHALLENGES)
@require_http_methods(["GET", "POST"])
def raise_one(request: HttpRequest) -> HttpResponse:
    """Raise a challenge; evidence may be chosen already."""
    user, now = signed_in(request), timezone.now()
    today = calendar.local_day(now)
    scope = raises_for(user, rules_on(today).steps["raised"], on=today)
    if scope is None:
        raise PermissionDenied
    form = RaiseForm(
        request.POST or None,
        own=None if scope is Scope.ANY else user.agency,
        agencies=queries.agencies_open(today),
        initial={"evidence": request.GET.get("evidence", ""), "raised_by": user.agency_id},
    )

    def act(said: dict[str, Any]) -> tuple[str, str]:
        words = {name: said[name] for name in ("title", "statement", "standard", "standard_source", "ask")}
        try:
            raised = actions.raise_challenge(
                words,
                raised_by=said["raised_by"],
                to=said["to"],
                evidence=said["evidence"],
                no_child=said.get("no_child", False),
                by=user,
                now=timezone.now(),
            )
        except MayGiveAway:
            form.ask_again()
            raise
        return reverse("staff:challenge", args=[raised.reference]), _("Raised. They are told, and the clock runs.")

    named = [each.strip() for each in request.GET.get("evidence", "").split(",")]
    numbers = {int(each) for each in named if NUMBER.fullmatch(each)}
    chosen = [as_told(each) for each in by_number(numbers).values()]
    page = {"chosen": chosen, "deed": _("Raise it"), "back": reverse("staff:challenges"), "rules": rules_on(today)}
    return submitted(request, form, act, template="staff/challenges/raise.html", page=page)


def _is_open(each: Read) -> bool:
    """Whether anything must still follow, were it that it is opened again."""
    return each.now.open or each.next is not None


def _whose(user: User) -> frozenset[int] | None:
    """The agencies whose figures somebody sees whole: all, or those for which they act."""
    return None if permits(user, Permission.VIEW_EVERY_CHALLENGE) else acts_for(user.agency_id)
