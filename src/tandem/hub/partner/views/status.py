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
from tandem.hub.referrals.models import Contact
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
    return _status(request, contact, token)


@public
@require_POST
def say(request: HttpRequest, token: str) -> HttpResponse:
    """Answer what we asked, or confirm a call in writing, from the page that the link has just opened."""
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
        typed = {"confirm_words" if confirms else "answer_words": words, "fault": fault}
        return _status(request, contact, token, status=422, **typed)
    return _status(request, Contact.objects.get(pk=contact.pk), token, said=True)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for a link. The answer is the same whether or not the reference and the address are known."""
    if request.method != "POST":
        return render(request, "partner/status_ask.html")
    reference, email = (request.POST.get(name, "").replace("\x00", "")[:254] for name in ("reference", "email"))
    send_status_link(reference, email, now=timezone.now())
    return render(request, "partner/status_ask.html", {"asked": True})


def _status(request: HttpRequest, contact: Contact, token: str, *, status: int = 200, **typed: object) -> HttpResponse:
    shown = contact_shown(contact, now=timezone.now(), names=False, answer=False)
    return render(request, "partner/status.html", {"shown": shown, "token": token, **typed}, status=status)
