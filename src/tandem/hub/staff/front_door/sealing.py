"""Who may open a person's record: sealing and unsealing it, listing people, guarding an address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children import sealing_records
from tandem.hub.children.models import Person, Sealing
from tandem.hub.children.queries import (
    addresses_of,
    is_guarded,
    is_sealed,
    may_see_address,
    people_listed_for,
    records_of,
    standing_listings,
    visible_people,
)
from tandem.hub.children.withholding import guarded_addresses
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries_of_cases import cases_telling_of
from tandem.hub.referrals.questions import label
from tandem.hub.referrals.whereabouts import recorded_with, told_where
from tandem.hub.staff.front_door.sealing_forms import AddressForm, ListForm, SealForm, WhyForm
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.submitting import KeepingForm, submitted

__all__ = ["address", "do", "show", "stop", "unseal"]

_DEED = "staff/front_door/person_deed.html"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done, as its page words it."""

    form: type[KeepingForm]
    title: str | Promise
    words: str | Promise
    button: str | Promise
    act: Callable[[Person, User, dict[str, Any]], str]
    asks: Callable[[Person, User], dict[str, Any]] = lambda _person, _user: {}
    """What the form has to know of the person."""


@requires(Permission.SEAL_RECORDS)
@require_GET
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """Whether a record is sealed and why, who may open it until when, and from whom it is kept."""
    person, now = _found(request, pk), timezone.now()
    note(Verb.SEALING_READ, on=person)
    sealings = Sealing.objects.filter(person__in=records_of(person)).select_related("by", "ended_by")
    page = {
        "person": person,
        "sealed": is_sealed(person),
        "guarded": is_guarded(person),
        "withheld": guarded_addresses([person]),
        "sealings": sealings.order_by("-since"),
        "listed": standing_listings(person, now=now),
        "kept_from": standing_listings(person, now=now, barred=True),
        "own": signed_in(request).pk,
    }
    return render(request, "staff/front_door/sealing.html", page)


@requires(Permission.SEAL_RECORDS)
@require_http_methods(["GET", "POST"])
def do(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    """Seal, list somebody, or say how far the address is guarded."""
    if deed not in _DEEDS:
        raise Http404
    return _submit(request, _found(request, pk), _DEEDS[deed])


@requires(Permission.SEAL_RECORDS)
@require_http_methods(["GET", "POST"])
@proved_lately
def unseal(request: HttpRequest, pk: int) -> HttpResponse:
    """Open a record to everybody who works the front door, after a fresh proof of who asks (G12)."""
    return _submit(request, _found(request, pk), _UNSEAL)


@requires(Permission.SEAL_RECORDS)
@require_http_methods(["GET", "POST"])
def stop(request: HttpRequest, pk: int, listing: int) -> HttpResponse:
    """Take somebody off the list."""
    person, now = _found(request, pk), timezone.now()
    found = find_or_refuse(standing_listings(person, now=now), pk=listing)

    def act(_person: Person, _user: User, said: dict[str, Any]) -> str:
        sealing_records.stop_listing(found, reason=said["reason"], now=timezone.now())
        return _("%(name)s is no longer listed.") % {"name": found.user.name}

    title = _("Take %(name)s off the list") % {"name": found.user.name}
    words = _("From now on the record does not exist for them. That they were listed is kept.")
    return _submit(request, person, Deed(WhyForm, title, words, _("Take them off"), act))


@requires(Permission.VIEW_ADDRESSES)
@require_GET
def address(request: HttpRequest, pk: int) -> HttpResponse:
    """Where somebody lives or is whose address is confidential: to those listed, and every showing is recorded (H5).

    Whoever works on cases and looks for nobody by name is shown those for whom they are listed, and nobody else.
    """
    user, now = signed_in(request), timezone.now()
    people = visible_people(user, now=now) | people_listed_for(user, now=now)
    person = find_or_refuse(people.select_related("head"), pk=pk).known_as
    if not may_see_address(person, user, now=now):
        note(Verb.REFUSED, on=person, reason="address")
        raise Http404
    note(Verb.ADDRESS_READ, on=person)
    addresses = addresses_of(person)
    told = [(label(each.key), each) for each in told_where(person, user, now=now) if each.words not in addresses]
    page = {
        "person": person,
        "guarded": is_guarded(person),
        "addresses": addresses,
        "told": told,
        "sees_record": permits(user, Permission.SEARCH_PEOPLE),
        "cases": cases_telling_of(person, user, now=now),
    }
    return render(request, "staff/front_door/address.html", page)


def _found(request: HttpRequest, pk: int) -> Person:
    people = visible_people(signed_in(request), now=timezone.now())
    return find_or_refuse(people.select_related("head"), pk=pk).known_as


def _submit(request: HttpRequest, person: Person, deed: Deed) -> HttpResponse:
    back = reverse("staff:sealing", args=[person.pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        words = deed.act(person, signed_in(request), said)
        seen = visible_people(signed_in(request), now=timezone.now()).filter(pk=person.pk).exists()
        return (back if seen else reverse("staff:queue")), words

    page = {"person": person, "title": deed.title, "words": deed.words, "deed": deed.button, "back": back}
    form = deed.form(request.POST or None, **deed.asks(person, signed_in(request)))
    return submitted(request, form, act, template=_DEED, page=page)


def _seal(person: Person, user: User, said: dict[str, Any]) -> str:
    category = Sealing.Category(said["category"])
    sealing_records.seal(person, category=category, reason=said["reason"], by=user, now=timezone.now())
    return _("Sealed. Only you are listed: list whoever else must open it.")


def _list(person: Person, _user: User, said: dict[str, Any]) -> str:
    listed = said["user"]
    sealing_records.let_see(person, listed, reason=said["reason"], until=said["until"], now=timezone.now())
    return _("%(name)s is listed.") % {"name": listed.name}


def _guard(person: Person, user: User, said: dict[str, Any]) -> str:
    guard, now = said["guard"], timezone.now()
    also = said.get("others", []) if guard != "open" else []
    for each in (person, *visible_people(user, now=now).filter(pk__in=also)):
        sealing_records.guard_address(
            each, confidential=guard != "open", refuge=guard == "refuge", reason=said["reason"], by=user, now=now
        )
    return _("Recorded.")


def _others(person: Person, user: User) -> dict[str, Any]:
    return {"others": recorded_with(person, user, now=timezone.now())}


def _open(person: Person, user: User, said: dict[str, Any]) -> str:
    sealing_records.unseal(person, reason=said["reason"], by=user, now=timezone.now())
    return _("Unsealed. Whoever works the front door sees the record.")


_UNSEAL = Deed(
    WhyForm,
    gettext_lazy("Unseal this record"),
    gettext_lazy("Everybody who works the front door will find and open it, with every contact that tells of them."),
    gettext_lazy("Unseal"),
    _open,
)
_DEEDS = {
    "seal": Deed(
        SealForm,
        gettext_lazy("Seal this record"),
        gettext_lazy(
            "It closes every record of this person and every contact that tells of them to all but those listed. "
            "You are listed first."
        ),
        gettext_lazy("Seal"),
        _seal,
    ),
    "list": Deed(
        ListForm,
        gettext_lazy("List somebody"),
        gettext_lazy("They may open the record, and see the address where it is confidential."),
        gettext_lazy("List them"),
        _list,
    ),
    "address": Deed(
        AddressForm,
        gettext_lazy("Guard the address"),
        gettext_lazy("A guarded address stands on no page, letter or list. Those listed are shown it when they ask."),
        gettext_lazy("Record"),
        _guard,
        _others,
    ),
}
