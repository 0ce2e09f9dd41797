"""A contact's page: clocks, who, what was told, what partners say, what was decided, and what can be done now."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.forms import BoundField
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django.utils.choices import flatten_choices
from django.views.decorators.http import require_GET

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permissions_of_user, signed_in
from tandem.hub.audit.queries import readers_of
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.downloads import send
from tandem.hub.files.queries import files_of
from tandem.hub.permissions import requires
from tandem.hub.referrals import queries
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.safe_ways import safe_way
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.staff.front_door.offered import offered
from tandem.hub.staff.front_door.post import not_gone
from tandem.hub.staff.front_door.presenters import present
from tandem.hub.staff.front_door.refilling import write_again
from tandem.hub.staff.front_door.sharing import offered_on_sharing, present_sharing
from tandem.hub.written_again import of_the_page

__all__ = ["attached", "page_of", "show"]


@requires(Permission.WORK_FRONT_DOOR)
@require_GET
def show(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything about one contact. Reading it is recorded before it is sent."""
    user, now = signed_in(request), timezone.now()
    found = queries.visible_contacts(user, now=now).select_related("sender_agency")
    contact = find_or_refuse(found, reference=reference)
    note(Verb.CONTACT_READ, on=contact)
    page = page_of(contact, user, now=now)
    left_over = write_again(page, of_the_page(request))
    return render(request, "staff/front_door/contact.html", {**page, "left_over": left_over})


@requires(Permission.WORK_FRONT_DOOR)
@require_GET
def attached(request: HttpRequest, reference: str, pk: int) -> HttpResponseBase:
    """Something attached to a contact, to be saved; its reading is recorded before the first byte."""
    contact = find_or_refuse(queries.visible_contacts(signed_in(request), now=timezone.now()), reference=reference)
    return send(find_or_refuse(files_of(contact), pk=pk))


def page_of(contact: Contact, user: User, *, now: datetime, tried: dict[str, Any] | None = None) -> dict[str, Any]:
    """What the page shows; ``tried`` holds a form that could not be used, with what was typed in it."""
    shown = present(contact, user, now=now)
    may_decide = Permission.DECIDE_CONTACTS in permissions_of_user(user)
    received, withdrawn = ("sharing__recipients" in shown.has, "agreement_withdrawn" in shown.has)
    told_whom = present_sharing(contact, received=received, withdrawn=withdrawn)
    fresh = offered(contact, shown, may_decide=may_decide) | offered_on_sharing(contact, told_whom)
    tried = tried or {}
    for form in tried.values():
        _on_the_present_version(form, contact)
    present_forms = {**fresh, **{name: form for name, form in tried.items() if name in fresh}}
    for name, form in present_forms.items():
        # Several forms on one page ask alike: each label must point to its own field.
        form.auto_id = f"{name}-%s"
    deciding = [(child, present_forms.get(f"decide_{child.number}")) for child in shown.children]
    return {
        "contact": contact,
        "shown": shown,
        "forms": present_forms,
        "transfers": [
            (child, present_forms.get(f"hand_over_{child.number}"), present_forms.get(f"take_on_{child.number}"))
            for child in shown.children
            if child.transfer
        ],
        "decide_forms": [pair for pair in deciding if pair[1] is not None],
        "may_decide": may_decide,
        "not_gone": not_gone(contact, now=now),
        "sharing": told_whom,
        "safe_way": safe_way(contact) if contact.sender_kind == SenderKind.CHILD else None,
        "safe_ways_said": contact.safe_ways_said.select_related("recorded_by") if "safe_ways_said" in shown.has else [],
        "readers": _readers(contact),
        "typed": [line for name, form in tried.items() if name not in fresh for line in _typed(form)],
    }


def _readers(contact: Contact) -> list[dict[str, Any]]:
    opened = readers_of(contact, verb=Verb.CONTACT_READ)
    names = dict(User.objects.filter(pk__in=[each.actor for each in opened]).values_list("pk", "name"))
    return [{"name": names.get(each.actor, ""), "at": each.at} for each in opened]


def _on_the_present_version(form: Any, contact: Contact) -> None:
    """Somebody who has now seen what is new may send the same form again."""
    name = form.add_prefix("seen")
    if form.is_bound and name in form.data:
        data = form.data.copy()
        data[name] = contact.version
        form.data = data


def _typed(form: Any) -> list[tuple[str, str]]:
    """What was typed into a form that can no longer be sent, so that nothing is lost."""
    fields = [bound for bound in form if not bound.is_hidden]
    return [(str(bound.label), _said(bound)) for bound in fields if bound.value()]


def _said(bound: BoundField) -> str:
    """What was typed or chosen, in the words of the page."""
    choices: list[tuple[Any, Any]] = list(flatten_choices(getattr(bound.field, "choices", ())))
    words = {str(key): str(label) for key, label in choices}
    value = bound.value()
    return ", ".join(words.get(str(each), str(each)) for each in (value if isinstance(value, list) else [value]))
