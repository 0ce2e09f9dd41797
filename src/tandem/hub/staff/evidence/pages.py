"""The pages of evidence: what was taken, one piece of it, and taking another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.addresses import address_of
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.evidence import actions, queries
from tandem.hub.evidence.asking import subject_at
from tandem.hub.evidence.offers import Offer, offers
from tandem.hub.evidence.own import own_kinds
from tandem.hub.evidence.telling import as_answer, as_told
from tandem.hub.permissions import requires
from tandem.hub.staff.evidence.forms import (
    AddressForm,
    ClaimForm,
    OfferForm,
    OwnForm,
    ReferralsForm,
    SeriesForm,
    SubjectForm,
)
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["listed", "one", "take"]

_PAGE = 25
_FORMS: tuple[tuple[type[SubjectForm], Any], ...] = (
    (AddressForm, gettext_lazy("A page that you have open")),
    (ReferralsForm, gettext_lazy("An area’s referrals")),
    (SeriesForm, gettext_lazy("A count, and what is coming")),
    (ClaimForm, gettext_lazy("A claim from the register")),
)


@requires(Permission.KEEP_EVIDENCE)
@require_safe
def listed(request: HttpRequest) -> HttpResponse:
    """What was taken, the newest first."""
    found = Paginator(queries.taken(signed_in(request)), _PAGE).get_page(request.GET.get("page"))
    lines = [{"each": each, "told": as_told(each)} for each in found]
    return render(request, "staff/evidence/list.html", {"page": found, "lines": lines})


@requires(Permission.KEEP_EVIDENCE)
@require_safe
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """One piece of evidence, whole."""
    found = find_or_refuse(queries.taken(signed_in(request)), pk=pk)
    whole = found.digest == actions.digest_of(found.asked, found.told, found.inputs)
    part = _from_here(as_told(found))
    # A newsroom alone has no challenges.
    challenging = (
        address_of("staff:challenge_raise") if permits(signed_in(request), Permission.RAISE_CHALLENGES) else ""
    )
    page = {"each": found, "part": part, "whole": whole, "challenging": challenging}
    return render(request, "staff/evidence/one.html", page)


def _from_here(part: dict[str, Any]) -> dict[str, Any]:
    """With whole addresses: public pages may be another process's."""
    items = [{**item, "sources": [_addressed(each) for each in item["sources"]]} for item in part["items"]]
    sources = [_addressed(each) for each in part["sources"]]
    return {**part, "page": part["page"] and _at_the_public_door(part["page"]), "items": items, "sources": sources}


def _addressed(source: dict[str, str]) -> dict[str, str]:
    own = source["url"].startswith("/")
    return {**source, "url": _at_the_public_door(source["url"])} if own else source


def _at_the_public_door(path: str) -> str:
    return (settings.PUBLIC_ADDRESS or settings.SITE_ADDRESS) + path


@requires(Permission.KEEP_EVIDENCE)
@require_http_methods(["GET", "POST"])
def take(request: HttpRequest) -> HttpResponse:
    """Say of what, see the figures, take one."""
    subject = request.GET.get("subject", "")
    asking = list(_asking(request.GET, subject))
    page: dict[str, Any] = {"forms": asking, "fault": None}
    if not subject:
        return render(request, "staff/evidence/subject.html", page)
    try:
        offered = _offered(next((form for form, _words, name in asking if name == subject), None))
    except InputError as fault:
        return render(request, "staff/evidence/subject.html", {**page, "fault": fault}, status=422)
    if not offered:
        return render(request, "staff/evidence/subject.html", page, status=422)
    form = OfferForm(request.POST or None, offered=offered)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        chosen = next(each for each in offered if each.asked.key == said["offer"])
        found = actions.take(chosen.asked, by=signed_in(request), now=timezone.now())
        return reverse("staff:evidence_one", args=[found.pk]), _("Taken. It stays as it is now.")

    lines = [{"key": each.asked.key, "kind": each.asked.kind, "told": as_answer(each.answer)} for each in offered]
    return submitted(request, form, act, template="staff/evidence/offers.html", page={"lines": lines})


def _asking(said: Mapping[str, str], subject: str) -> Iterator[tuple[SubjectForm, str, str]]:
    """Every form with what stands over it and its subject; that of the subject filled in."""
    for form, words in _FORMS:
        yield form(said if form.subject == subject else None), str(words), form.subject
    for own in own_kinds():
        yield OwnForm(own, said if own.kind == subject else None), str(own.title), own.kind


def _offered(form: SubjectForm | None) -> tuple[Offer, ...]:
    """What there is to take; nothing where the form is not filled in as it should be."""
    if form is None or not form.is_valid():
        return ()
    about = form.about()
    return offers(subject_at(about["address"]) if "address" in about else about, now=timezone.now())
