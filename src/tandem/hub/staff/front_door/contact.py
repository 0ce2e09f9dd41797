"""A contact's page: clocks, who, what was told, what partners say, what was decided, and what can be done now."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user, signed_in
from tandem.hub.audit.queries import readers_of
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals import queries
from tandem.hub.referrals.models import Contact
from tandem.hub.staff.front_door import forms
from tandem.hub.staff.front_door.presenters import present

__all__ = ["page_of", "show"]


@requires(Permission.WORK_FRONT_DOOR)
@require_GET
def show(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything about one contact. Reading it is recorded before it is sent."""
    user, now = signed_in(request), timezone.now()
    contact = find_or_refuse(queries.visible_contacts(user, now=now), reference=reference)
    note(Verb.CONTACT_READ, on=contact)
    return render(request, "staff/front_door/contact.html", page_of(contact, user))


def page_of(contact: Contact, user: User, *, tried: dict[str, Any] | None = None) -> dict[str, Any]:
    """What the page shows; ``tried`` holds a form that could not be used, with what was typed in it."""
    now = timezone.now()
    shown = present(contact, user, now=now)
    may_decide = Permission.DECIDE_CONTACTS in permissions_of_user(user)
    offered = forms.offered(contact, shown, may_decide=may_decide)
    present_forms = {**offered, **{name: form for name, form in (tried or {}).items() if name in offered}}
    deciding = [(child, present_forms.get(f"decide_{child.number}")) for child in shown.children]
    return {
        "contact": contact,
        "shown": shown,
        "forms": present_forms,
        "decide_forms": [pair for pair in deciding if pair[1] is not None],
        "may_decide": may_decide,
        "readers": _readers(contact),
    }


def _readers(contact: Contact) -> list[dict[str, Any]]:
    opened = readers_of(contact, verb=Verb.CONTACT_READ)
    names = dict(User.objects.filter(pk__in=[each.actor for each in opened]).values_list("pk", "name"))
    return [{"name": names.get(each.actor, ""), "at": each.at} for each in opened]
