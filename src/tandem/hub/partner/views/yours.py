"""What became of the concerns one sent, for somebody with an account; and of an agency's, for its point of contact."""

from __future__ import annotations

from collections.abc import Callable

from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.partner.drafts import carry
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions import add_information, challenge, confirm_in_writing
from tandem.hub.referrals.actions.drafting import drafts_of
from tandem.hub.referrals.form.written import Written
from tandem.hub.referrals.models import Contact, Draft, ToldOf
from tandem.hub.referrals.queries import agency_contacts, asked_of, own_contacts
from tandem.hub.referrals.shown import contact_lines, contact_shown
from tandem.hub.written_again import forget_sent, written_before

__all__ = ["agency", "begun", "contact", "go_on", "yours"]

_PAGE = 25
_SAYING: dict[str, tuple[Callable[..., object], str]] = {
    "add": (add_information, "added"),
    "disagree": (challenge, "disagreed"),
    "confirm": (confirm_in_writing, "confirmed"),
}
"""What a sender may say on the page, and the word by which the page then thanks for it."""


@reading(Verb.OWN_CONTACTS_READ)
def yours(request: HttpRequest) -> HttpResponse:
    """The start page of a referrer: one's own concerns, drafts, and the way to raise another."""
    user, now = signed_in(request), timezone.now()
    children = Prefetch("children", ToldOf.objects.select_related("person").defer("told", "person__address"))
    mine = own_contacts(user).defer("told", "unsafe_contact").prefetch_related(children)
    page = Paginator(mine, _PAGE).get_page(request.GET.get("page"))
    context = {
        "lines": contact_lines(page, now=now, names=True),
        "page": page,
        "drafts": [begun(draft) for draft in drafts_of(user, now=now)],
        "sees_agency": permits(user, Permission.VIEW_AGENCY_CONTACTS),
        "asked": asked_of(user, now=now).filter(answers__isnull=True).count(),
    }
    return render(request, "partner/yours.html", context)


@requires(Permission.SEND_CONCERN)
@require_POST
def go_on(request: HttpRequest, number: int) -> HttpResponse:
    """Go on with one of one's own drafts."""
    own = {draft.pk: draft for draft in drafts_of(signed_in(request), now=timezone.now())}
    if number not in own:
        raise Http404
    carry(request, own[number])
    return redirect("partner:check")


@requires(Permission.VIEW_OWN_CONTACTS)
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest, reference: str) -> HttpResponse:
    """One concern one sent: status, decision, reason, clock; add to it, or disagree."""
    found = find_or_refuse(own_contacts(signed_in(request)), reference=reference)
    if request.method == "POST":
        return _said(request, found)
    note(Verb.CONTACT_READ, on=found)
    written = written_before(request)
    what = written.get("what", "add")
    typed: dict[str, object] = {f"{what}_words": written.get("words", "")} if what in _SAYING else {}
    return _contact(request, found, status=200, **typed)


@requires(Permission.VIEW_AGENCY_CONTACTS)
@require_GET
@reading(Verb.OWN_CONTACTS_READ)
def agency(request: HttpRequest) -> HttpResponse:
    """What one's agency sent: its status and nothing that was told."""
    now = timezone.now()
    page = Paginator(agency_contacts(signed_in(request)), _PAGE).get_page(request.GET.get("page"))
    return render(request, "partner/agency.html", {"lines": contact_lines(page, now=now, names=False), "page": page})


def begun(draft: Draft) -> dict[str, object]:
    """A draft in the list: whom it is about, as far as that is written."""
    names = [child.name for child in Written.from_kept(draft.answers).children if child.name]
    return {"number": draft.pk, "about": ", ".join(names), "saved": draft.updated_at}


def _said(request: HttpRequest, found: Contact) -> HttpResponse:
    """Take what was added, what confirms a call, or why the sender disagrees."""
    user, now = signed_in(request), timezone.now()
    words = request.POST.get("words", "").replace("\x00", "").replace("\r\n", "\n")
    what = request.POST.get("what", "")
    what = what if what in _SAYING else "add"
    action, told = _SAYING[what]
    try:
        action(found, words, by=user, now=now)
    except InputError as fault:
        note(Verb.CONTACT_READ, on=found)
        return _contact(request, found, status=422, **{f"{what}_words": words, "fault": fault})
    forget_sent(request)
    return redirect(f"{reverse('partner:contact', args=[found.reference])}?{told}=yes")


def _contact(request: HttpRequest, found: Contact, *, status: int = 200, **typed: object) -> HttpResponse:
    shown = contact_shown(found, now=timezone.now(), names=True, answer=True)
    return render(
        request, "partner/contact.html", {"shown": shown, "additions": found.additions.all(), **typed}, status=status
    )
