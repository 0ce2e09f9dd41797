"""Asking for a file, taking it while it is there, and deciding on what somebody else asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.queries import visible_people
from tandem.hub.exports.actions import Asking, approve, ask, file_for, refuse
from tandem.hub.exports.contents import Held, contact_document, queue_list, search_list
from tandem.hub.exports.limits import limits
from tandem.hub.exports.models import Export
from tandem.hub.exports.queries import own_exports, to_decide
from tandem.hub.exports.queries import waiting as undecided
from tandem.hub.exports.subject_access import ask_everything
from tandem.hub.files.downloads import send
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries import visible_contacts
from tandem.hub.staff.exports.forms import DecisionForm, PurposeForm, SearchPurposeForm
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["contact", "decide", "everything", "mine", "queue", "searched", "show", "take", "terms", "to_decide_list"]

_ASK = "staff/exports/ask.html"
_MOST = 50


@requires(Permission.TAKE_AWAY)
@require_GET
@reading(Verb.EXPORTS_READ)
def mine(request: HttpRequest) -> HttpResponse:
    """What one asked for, newest first, and how each stands."""
    now = timezone.now()
    lines = [{"each": each, "state": each.state(now)} for each in own_exports(signed_in(request))[:_MOST]]
    return render(request, "staff/exports/mine.html", {"lines": lines})


@requires(Permission.TAKE_AWAY)
@require_http_methods(["GET", "POST"])
@proved_lately
def queue(request: HttpRequest, which: str) -> HttpResponse:
    """A tab of the queue as a table."""
    user = signed_in(request)
    held = _or_missing(lambda: queue_list(user, which, now=timezone.now()))
    form = PurposeForm(request.POST or None)
    page = {"title": _("Take this list away"), "what": held.title, "rows": len(held.rows)}
    return _ask(request, form, Export.Kind.QUEUE, lambda _said: held, page, back=reverse("staff:queue"))


@requires(Permission.TAKE_AWAY)
@require_http_methods(["GET", "POST"])
@proved_lately
def searched(request: HttpRequest) -> HttpResponse:
    """What a search finds as a table; the search is recorded as every other is (G20)."""
    user = signed_in(request)
    asked = "purpose" in request.POST or "words" in request.POST
    # Come from a search that was just made: its words are there, and nothing has been asked for yet.
    form = SearchPurposeForm(request.POST) if asked else SearchPurposeForm(initial=request.POST.dict())

    def gather(said: dict[str, Any]) -> Held:
        held = search_list(user, said["name"], said["born"], now=timezone.now())
        digest = salted_hmac("tandem.hub.search", f"{said['name']}|{said['born']}".lower()).hexdigest()[:16]
        note(Verb.PEOPLE_SEARCHED, reason=f"{digest}: {len(held.rows)}")
        return held

    page = {"title": _("Take what a search finds away"), "what": _("People who may bear a name, each with the reason")}
    return _ask(request, form, Export.Kind.SEARCH, gather, page, back=reverse("staff:search"))


@requires(Permission.TAKE_AWAY)
@require_http_methods(["GET", "POST"])
@proved_lately
def contact(request: HttpRequest, reference: str) -> HttpResponse:
    """One contact with its chronology as a document."""
    user, now = signed_in(request), timezone.now()
    found = find_or_refuse(visible_contacts(user, now=now), reference=reference)
    form = PurposeForm(request.POST or None, forms_offered=(Export.Form.DOCX,))

    def gather(_said: dict[str, Any]) -> Held:
        note(Verb.CONTACT_READ, on=found)
        return contact_document(found)

    title = _("Contact %(reference)s") % {"reference": reference}
    page = {"title": _("Take this contact away"), "what": title, "rows": 1}
    return _ask(request, form, Export.Kind.CONTACT, gather, page, back=reverse("staff:contact", args=[reference]))


@requires(Permission.ANSWER_SUBJECT_ACCESS)
@require_http_methods(["GET", "POST"])
@proved_lately
def everything(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything held about one person, for whoever may ask for it; a second person always approves (G25)."""
    user, now = signed_in(request), timezone.now()
    person = find_or_refuse(visible_people(user, now=now).select_related("head"), pk=pk).known_as
    offered = (Export.Form.ZIP,)
    form = PurposeForm(request.POST or None, forms_offered=offered, initial={"purpose": Export.Purpose.SUBJECT})

    def act(said: dict[str, Any]) -> tuple[str, str]:
        asking = Asking(Export.Kind.SUBJECT_ACCESS, said["form"], Export.Purpose(said["purpose"]), said["words"])
        made = ask_everything(asking, person, by=user, now=timezone.now())
        return reverse("staff:export", args=[made.reference]), _("A second person has to approve it.")

    page = {
        **terms(Export.Kind.SUBJECT_ACCESS),
        "title": _("Everything held about one person"),
        "what": _("%(name)s: contacts, decisions, answers, files, and who read them") % {"name": person.name},
        "everything": True,
        "back": reverse("staff:person", args=[person.pk]),
    }
    return submitted(request, form, act, template=_ASK, page=page)


@requires(Permission.TAKE_AWAY)
@require_GET
@reading(Verb.EXPORTS_READ)
def show(request: HttpRequest, reference: str) -> HttpResponse:
    """How one file stands, and the way to it while it can be taken."""
    found = find_or_refuse(own_exports(signed_in(request)), reference=reference)
    return render(request, "staff/exports/export.html", {"each": found, "state": found.state(timezone.now())})


@requires(Permission.TAKE_AWAY)
@require_GET
@proved_lately
def take(request: HttpRequest, reference: str) -> HttpResponseBase:
    """The file itself, to whoever asked for it, while it is there; recorded before the first byte."""
    found = find_or_refuse(own_exports(signed_in(request)), reference=reference)
    now = timezone.now()
    try:
        file = file_for(found, now=now)
    except InputError as refused:
        note(Verb.REFUSED, on=found, reason="export")
        page = {"each": found, "state": found.state(now), "problem": refused}
        return render(request, "staff/exports/export.html", page, status=409)
    note(Verb.EXPORT_TAKEN, on=found)
    return send(file)


@requires(Permission.APPROVE_TAKING_AWAY)
@require_GET
@reading(Verb.EXPORTS_READ)
def to_decide_list(request: HttpRequest) -> HttpResponse:
    """What others asked for that waits for a second person, and what was decided lately. Nothing of what is in it."""
    found = to_decide(signed_in(request))
    page = {"waiting": undecided(found), "decided": found.filter(decided_at__isnull=False)[:_MOST]}
    return render(request, "staff/exports/to_decide.html", page)


@requires(Permission.APPROVE_TAKING_AWAY)
@require_http_methods(["GET", "POST"])
@proved_lately
def decide(request: HttpRequest, reference: str) -> HttpResponse:
    """Approve or refuse, as a second person."""
    user = signed_in(request)
    found = find_or_refuse(to_decide(user), reference=reference)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        settle = approve if said["approved"] else refuse
        settle(found, reason=said["reason"], by=user, now=timezone.now())
        words = _("Approved: they may take it.") if said["approved"] else _("Refused: the file is deleted.")
        return reverse("staff:exports_to_decide"), words

    page = {"each": found, "back": reverse("staff:exports_to_decide"), "deed": _("Record what you decide")}
    return submitted(request, DecisionForm(request.POST or None), act, template="staff/exports/decide.html", page=page)


def _ask(
    request: HttpRequest,
    form: PurposeForm,
    kind: Export.Kind,
    gather: Callable[[dict[str, Any]], Held],
    page: dict[str, Any],
    *,
    back: str,
) -> HttpResponse:
    user = signed_in(request)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        asking = Asking(kind, said["form"], Export.Purpose(said["purpose"]), said["words"])
        asking.check()
        made = ask(asking, gather(said), by=user, now=timezone.now())
        words = _("A second person has to approve it.") if made.second_needed else _("Ready.")
        return reverse("staff:export", args=[made.reference]), words

    shown = {**page, **terms(kind), "back": back}
    return submitted(request, form, act, template=_ASK, page=shown)


def terms(kind: Export.Kind) -> dict[str, Any]:
    """What holds for a file of a kind today."""
    standing = limits(calendar.local_day(timezone.now()))
    return {
        "limit": standing.second_person_above,
        "law": standing.law,
        "hours": int(standing.lies[kind].total_seconds() // 3600),
        "deed": _("Make the file"),
    }


def _or_missing(gather: Callable[[], Held]) -> Held:
    try:
        return gather()
    except InputError as refused:
        raise Http404 from refused
