"""The status without an account: a link that opens it once, and asking for another."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from tandem.hub.partner.deeds import send_status_link
from tandem.hub.permissions import public
from tandem.hub.referrals.actions.linking import use_status_link
from tandem.hub.referrals.shown import contact_shown

__all__ = ["ask", "status"]


@public
@require_http_methods(["GET", "HEAD", "POST"])
def status(request: HttpRequest, token: str) -> HttpResponse:
    """Open a status once. Looking at the link spends nothing, for mail programs look at links too; the button does."""
    if request.method != "POST":
        return render(request, "partner/status_open.html", {"token": token})
    now = timezone.now()
    contact = use_status_link(token, now=now)
    if contact is None:
        return render(request, "partner/status_ask.html", {"spent": True}, status=410)
    return render(request, "partner/status.html", {"shown": contact_shown(contact, now=now, names=False)})


@public
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for a link. The answer is the same whether or not the reference and the address are known."""
    if request.method != "POST":
        return render(request, "partner/status_ask.html")
    reference, email = (request.POST.get(name, "").replace("\x00", "")[:254] for name in ("reference", "email"))
    send_status_link(reference, email, now=timezone.now())
    return render(request, "partner/status_ask.html", {"asked": True})
