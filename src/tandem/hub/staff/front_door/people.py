"""Looking for somebody by name, and a person's page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Relation
from tandem.hub.children.queries import search, visible_people
from tandem.hub.permissions import requires
from tandem.hub.referrals.models import Referral
from tandem.hub.referrals.queries import about, visible_contacts
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
    found = None
    if form.is_valid():
        said = form.cleaned_data
        people = visible_people(user, now=now).filter(recognised_as__isnull=True)
        found = [
            {"person": each.person, "why": "; ".join(each.why), "age": each.person.age(timezone.localdate())}
            for each in search(people, [said["name"]], born=said["born"])
        ]
        digest = salted_hmac("tandem.hub.search", f"{said['name']}|{said['born']}".lower()).hexdigest()[:16]
        note(Verb.PEOPLE_SEARCHED, reason=f"{digest}: {len(found)}")
    return render(request, "staff/front_door/search.html", {"form": form, "found": found})


@requires(Permission.SEARCH_PEOPLE)
@require_GET
def person_page(request: HttpRequest, pk: int) -> HttpResponse:
    """What is known of one person: contacts, referrals, the adults and children around them."""
    user, now = signed_in(request), timezone.now()
    asked = find_or_refuse(visible_people(user, now=now).select_related("recognised_as"), pk=pk)
    person = asked.known_as
    note(Verb.PERSON_READ, on=person)
    people, seen = visible_people(user, now=now), visible_contacts(user, now=now)
    find_or_refuse(people, pk=person.pk)
    adults = person.adults.filter(adult__in=people).select_related("adult")
    family = Relation.objects.filter(adult__in=[row.adult_id for row in adults], child__in=people)
    page = {
        "person": person,
        "age": person.age(timezone.localdate()),
        "contacts": about(person).filter(pk__in=seen).defer("told", "unsafe_contact").select_related("sender_agency"),
        "referrals": Referral.objects.filter(person=person).select_related("child__contact"),
        "adults": adults,
        "children": person.children.filter(child__in=people).select_related("child"),
        "siblings": family.exclude(child=person).select_related("child", "adult"),
    }
    return render(request, "staff/front_door/person.html", page)
