"""Looking for somebody by name, and a person's page."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Person
from tandem.hub.children.queries import (
    around,
    is_guarded,
    is_sealed,
    joins_of,
    may_see_address,
    numbers_of,
    proposals,
    records_of,
    standing_listings,
    visible_people,
)
from tandem.hub.children.queries_of_names import SearchDownError, search
from tandem.hub.children.withholding import guarded_addresses
from tandem.hub.permissions import requires
from tandem.hub.referrals.again import referred_before
from tandem.hub.referrals.queries import about, visible_contacts, visible_referrals
from tandem.hub.staff.front_door.search_form import SearchForm

__all__ = ["person_page", "search_page"]


@requires(Permission.SEARCH_PEOPLE)
@require_http_methods(["GET", "POST"])
def search_page(request: HttpRequest) -> HttpResponse:
    """People who may bear a name, each with the reason. The search is recorded as a digest, with how many it found.

    It is sent as a form, never in the address: an address with a name in it would stay in the browser (G26).
    """
    user, now = signed_in(request), timezone.now()
    form = SearchForm(request.POST or None)
    found, down = None, None
    if form.is_valid():
        said = form.cleaned_data
        people = visible_people(user, now=now).filter(head__isnull=True)
        try:
            found = [
                {"person": each.person, "why": "; ".join(each.why), "age": each.person.age(timezone.localdate())}
                for each in search(people, [said["name"]], born=said["born"])
            ]
        except SearchDownError as error:
            down = error
        digest = salted_hmac("tandem.hub.search", f"{said['name']}|{said['born']}".lower()).hexdigest()[:16]
        note(Verb.PEOPLE_SEARCHED, reason=f"{digest}: {'down' if found is None else len(found)}")
    return render(request, "staff/front_door/search.html", {"form": form, "found": found, "down": down})


@requires(Permission.SEARCH_PEOPLE)
@require_GET
def person_page(request: HttpRequest, pk: int) -> HttpResponse:
    """What is known of one person: contacts, referrals, the adults and children around them."""
    user, now = signed_in(request), timezone.now()
    people, seen = visible_people(user, now=now), visible_contacts(user, now=now)
    person = find_or_refuse(people.select_related("head"), pk=pk).known_as
    days = list(visible_referrals(person, user, now=now).values_list("date", flat=True))
    note(Verb.PERSON_READ, on=person)
    page = {
        "person": person,
        "age": person.age(timezone.localdate()),
        "sealed": is_sealed(person),
        "guarded": is_guarded(person),
        "withheld": guarded_addresses([person]),
        "may_see_address": may_see_address(person, user, now=now),
        "may_seal": permits(user, Permission.SEAL_RECORDS),
        "may_answer": permits(user, Permission.ANSWER_SUBJECT_ACCESS),
        "listed": standing_listings(person, now=now),
        "contacts": about(person).filter(pk__in=seen).defer("told", "unsafe_contact").select_related("sender_agency"),
        "referrals": [(day, referred_before(day, days)) for day in days],
        "nhs_numbers": numbers_of([person], "nhs_number").get(person.pk, []),
        "upns": numbers_of([person], "upn").get(person.pk, []),
        "joins": joins_of(person),
        "proposed": proposals(user, now=now).filter(_either(records_of(person))),
        **around(person, people),
    }
    return render(request, "staff/front_door/person.html", page)


def _either(records: QuerySet[Person]) -> Q:
    return Q(record__in=records) | Q(known_as__in=records)
