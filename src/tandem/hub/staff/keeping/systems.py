"""The systems of an agency: connecting one, confirming that it is still needed, revoking its token."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.machines import actions
from tandem.hub.machines.models import Token
from tandem.hub.machines.queries import tokens_of
from tandem.hub.machines.scopes import Scope
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted
from tandem.hub.staff.keeping.system_forms import ConnectForm
from tandem.hub.staff.keeping.system_lines import system_line


@requires(Permission.MANAGE_AGENCIES)
@require_GET
def listed(request: HttpRequest, pk: int) -> HttpResponse:
    """The systems that have, or had, a token of an agency."""
    agency = _agency(pk)
    today = timezone.localdate()
    page = {
        "agency": agency,
        "lines": [system_line(token, today=today) for token in tokens_of(agency)],
        "open": agency.is_open(today),
    }
    return render(request, "staff/keeping/systems.html", page)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
@sensitive_variables("secret")
@proved_lately
def connect(request: HttpRequest, pk: int) -> HttpResponse:
    """Issue a token and show it, this once: it is kept nowhere, so this page is its only copy."""
    agency = _agency(pk)
    form = ConnectForm(request.POST or None)
    page: dict[str, Any] = {"agency": agency, "form": form}
    if request.method == "POST" and form.is_valid():
        once = str(form.data.get("once", ""))[:32]
        if once and once == request.session.get("system_connected"):
            return redirect("staff:systems", pk=agency.pk)
        try:
            token, secret = actions.issue(
                agency,
                form.cleaned_data["system"],
                scopes=[Scope(each) for each in form.cleaned_data["scopes"]],
                until=form.cleaned_data["until"],
                networks=form.networks_named(),
                reason=form.cleaned_data["reason"],
                by=signed_in(request),
                now=timezone.now(),
            )
        except InputError as refusal:
            form.add_error(None, str(refusal))
        else:
            request.session["system_connected"] = once
            address = request.build_absolute_uri(reverse("api:root"))
            shown = {"agency": agency, "token": token, "secret": secret, "address": address}
            return render(request, "staff/keeping/system_token.html", shown)
    return render(request, "staff/keeping/system_connect.html", page, status=422 if form.errors else 200)


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm that a system still needs its token."""
    token = _token(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.attest(token, reason=asked["reason"], by=signed_in(request), now=timezone.now())
        return _address(token), _("%(system)s is confirmed for another 90 days.") % {"system": token.system}

    words = _("Ask somebody at the agency whether the system still sends or asks, and who looks after it.")
    return _change(request, token, act, title=_("Is %(system)s still needed?"), words=words, deed=_("Confirm"))


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """End a token at once: so it asks for no fresh proof."""
    token = _token(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.revoke(token, reason=asked["reason"], by=signed_in(request), now=timezone.now())
        return _address(token), _("The token of %(system)s is revoked.") % {"system": token.system}

    words = _(
        "It stops at once and for good. Tell the agency: until the system has another token, its concerns have to be "
        "sent by the form or by telephone."
    )
    return _change(request, token, act, title=_("Revoke the token of %(system)s"), words=words, deed=_("Revoke"))


def _change(request: HttpRequest, token: Token, act: Any, *, title: str, words: str, deed: str) -> HttpResponse:
    page = {
        "agency": token.agency,
        "token": token,
        "title": title % {"system": token.system},
        "words": words,
        "deed": deed,
    }
    form = ReasonForm(request.POST or None)
    return submitted(request, form, act, template="staff/keeping/system_change.html", page=page)


def _agency(pk: int) -> Agency:
    return find_or_refuse(Agency.objects.all(), pk=pk)


def _token(pk: int) -> Token:
    return find_or_refuse(Token.objects.select_related("agency"), pk=pk)


def _address(token: Token) -> str:
    return reverse("staff:systems", args=[token.agency_id])
