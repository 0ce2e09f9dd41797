"""The status without an account: a link that opens it once, and asking for another."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.hub.partner.deeds import send_status_link
from tandem.hub.permissions import public
from tandem.hub.referrals.actions import add_information, confirm_in_writing
from tandem.hub.referrals.actions.linking import contact_of_opened_link, use_status_link
from tandem.hub.referrals.form.faults import LONGEST
from tandem.hub.referrals.shown import contact_shown

__all__ = ["ask", "say", "status"]


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
    shown = contact_shown(contact, now=now, names=False, answer=False)
    return render(request, "partner/status.html", {"shown": shown, "token": token})


@public
@require_POST
def say(request: HttpRequest, token: str) -> HttpResponse:
    """Answer what we asked, or confirm a call in writing, from the page that the link has just opened.

    The status is not shown again, whatever is said: the link opened it once.
    """
    now = timezone.now()
    words = request.POST.get("words", "").replace("\x00", "").replace("\r\n", "\n")[:LONGEST]
    confirms = request.POST.get("what") == "confirm"
    contact = contact_of_opened_link(token, now=now)
    if contact is None:
        return render(request, "partner/status_ask.html", {"spent": True, "typed": words}, status=410)
    try:
        if confirms:
            confirm_in_writing(contact, words, by=None, now=now)
        else:
            add_information(contact, words, by=None, now=now)
    except InputError as fault:
        typed = {"token": token, "confirms": confirms, "words": words, "fault": fault}
        return render(request, "partner/status_say.html", typed, status=422)
    return render(request, "partner/status_say.html")


@public
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for a link. The answer is the same whether or not the reference and the address are known."""
    if request.method != "POST":
        return render(request, "partner/status_ask.html")
    reference, email = (request.POST.get(name, "").replace("\x00", "")[:254] for name in ("reference", "email"))
    send_status_link(reference, email, now=timezone.now())
    return render(request, "partner/status_ask.html", {"asked": True})
