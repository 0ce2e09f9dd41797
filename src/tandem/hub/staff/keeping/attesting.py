"""Saying of each account one answers for whether it is still needed."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.attesting import attest as say
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.accounts.queries import to_attest
from tandem.hub.accounts.upkeep import rules
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.fresh import note_reading, proved_to_send
from tandem.hub.staff.keeping.presenters import attest_line

_PAGE = 50
_FIELD = "account-"
_ANSWERS = {"needed": True, "not_needed": False}


@requires(Permission.ATTEST_OWN_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@proved_to_send
def attest(request: HttpRequest) -> HttpResponse:
    """The accounts one answers for, the soonest due on top, and one form for all of them."""
    chosen = {name.removeprefix(_FIELD): str(value) for name, value in request.POST.items() if name.startswith(_FIELD)}
    return _saved(request, chosen) if request.method == "POST" else _listed(request, chosen)


def _saved(request: HttpRequest, chosen: dict[str, str]) -> HttpResponse:
    said = {int(pk): _ANSWERS[value] for pk, value in chosen.items() if pk.isdecimal() and value in _ANSWERS}
    try:
        say(said, by=signed_in(request), now=timezone.now())
    except InputError as refusal:
        return _listed(request, chosen, refusal=str(refusal))
    needed = sum(said.values())
    done = []
    if needed:
        done.append(
            ngettext("%(n)s account is still needed.", "%(n)s accounts are still needed.", needed) % {"n": needed}
        )
    if ended := len(said) - needed:
        words = ngettext(
            "%(n)s account is no longer needed and reads nothing from now on.",
            "%(n)s accounts are no longer needed and read nothing from now on.",
            ended,
        )
        done.append(words % {"n": ended})
    messages.success(request, " ".join(done))
    return redirect("staff:attest")


def _listed(request: HttpRequest, chosen: dict[str, str], *, refusal: str = "") -> HttpResponse:
    note_reading(Verb.ACCOUNTS_READ)
    user, today = signed_in(request), calendar.local_day(timezone.now())
    page = Paginator(to_attest(user, on=today), _PAGE).get_page(request.GET.get("page"))
    shown = {
        "lines": [attest_line(each, on=today, said=chosen.get(str(each.pk), "")) for each in page],
        "page": page,
        "refusal": refusal,
        "days": rules(today).attested_days,
        "everybody": permits(user, Permission.MANAGE_ACCOUNTS),
        "title": _("Which accounts are still needed?"),
    }
    return render(request, "staff/keeping/attest.html", shown, status=422 if refusal else 200)
