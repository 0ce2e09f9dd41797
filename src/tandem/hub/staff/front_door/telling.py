"""How an answer reads to whoever gets it, before it is recorded as given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.reading_age import reading_age
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.telling import CONSIDERED
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.queries import visible_contacts
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.staff.front_door.contact import page_of
from tandem.hub.staff.front_door.forms import TellForm

__all__ = ["preview"]


@dataclass(frozen=True, slots=True)
class Preview:
    """An answer as it will be read, and for about whom it is easy to read."""

    words: str
    next_step: str
    whom_to_ring: str
    reads: str


@requires(Permission.WORK_FRONT_DOOR)
@require_POST
def preview(request: HttpRequest, reference: str) -> HttpResponse:
    """The contact's page with the answer as it stands now; nothing is recorded but that the contact was read."""
    user, now = signed_in(request), timezone.now()
    contact = find_or_refuse(visible_contacts(user, now=now), reference=reference)
    form = TellForm(request.POST, contact=contact)
    form.is_valid()
    note(Verb.CONTACT_READ, on=contact)
    page = page_of(contact, user, now=now, tried={"tell": form})
    return render(request, "staff/front_door/contact.html", {**page, "preview": _preview(contact, form.cleaned_data)})


def _preview(contact: Contact, said: dict[str, Any]) -> Preview:
    public = contact.sender_kind == SenderKind.PUBLIC
    words = str(CONSIDERED) if public else said.get("words", "")
    professional = contact.sender_kind == SenderKind.PROFESSIONAL
    step = said.get("next_step", "") if professional else ""
    return Preview(words, step, said.get("whom_to_ring", ""), _reads(contact, f"{words}\n{step}"))


def _reads(contact: Contact, text: str) -> str:
    """About how old one must be to read it easily, held against the age of a child who asked."""
    age = reading_age(text)
    if age is None:
        return _("Too short to say for what age it reads easily.")
    reads = _("It reads easily from about the age of %(age)s.") % {"age": age}
    if contact.sender_kind != SenderKind.CHILD:
        return reads
    child = contact.children.select_related("person").first()
    old = child.person.age(timezone.localdate()) if child else None
    if old is None or age <= old:
        return reads
    return f"{reads} {_('The child is %(age)s: use shorter words and shorter sentences.') % {'age': old}}"
