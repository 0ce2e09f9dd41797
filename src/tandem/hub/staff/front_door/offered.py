"""Which forms stand on a contact's page: for what can be done where it stands, and by whom."""

from __future__ import annotations

from typing import Any

from django import forms as django_forms
from django.utils import timezone

from tandem.hub.referrals.actions.confirming import may_be_confirmed
from tandem.hub.referrals.models import Contact, Stage
from tandem.hub.referrals.sending import SenderKind
from tandem.hub.staff.front_door import forms
from tandem.hub.staff.front_door.deciding_forms import ActForm, DecideForm
from tandem.hub.staff.plain_form import PlainForm

__all__ = ["offered"]

Forms = dict[str, django_forms.Form]


def offered(contact: Contact, shown: Any, *, may_decide: bool) -> Forms:
    """The forms for what can be done where the contact stands, fresh."""
    seen = {"seen": contact.version}
    found = _at_the_door(contact, shown, seen) | _of_the_sender(contact, shown, seen)
    if may_decide:
        found |= _of_the_decision(contact, shown, seen)
    return found


def _at_the_door(contact: Contact, shown: Any, seen: dict[str, Any]) -> Forms:
    found: Forms = {}
    if "begin_screening" in shown.can:
        found["screen"] = PlainForm(initial=seen)
    elif contact.acknowledged_at is None and "acknowledge" in shown.can:
        found["acknowledge"] = PlainForm(initial=seen)
    if contact.priority and shown.can & {"request_checks", "set_priority"}:
        found["ask"] = forms.AskForm(initial=seen)
    waiting = [(child.number, child.person.name) for child in shown.children if child.waits]
    if waiting:
        found["act"] = ActForm(initial=seen, contact=contact, children=waiting)
    if len(waiting) == len(shown.children):
        found["same"] = forms.SameForm(initial=seen, others=shown.maybe_same)
    for child in shown.children:
        found |= _of_the_transfer(child, seen)
    if "find_not_duplicate" in shown.can:
        found["not_same"] = forms.NotSameForm(initial=seen)
    if contact.unread_since is not None:
        found["read"] = PlainForm(initial=seen)
    return found


def _of_the_transfer(child: Any, seen: dict[str, Any]) -> Forms:
    """Handing a child over to the other authority, and recording that it takes over."""
    transfer = child.transfer
    if transfer is None or transfer.taken_on:
        return {}
    first = {**seen, "child": child.number, "at": timezone.localtime(timezone.now())}
    kind, form = ("take_on", forms.TakeOnForm) if transfer.handed_over else ("hand_over", forms.HandOverForm)
    name = f"{kind}_{child.number}"
    return {name: form(initial=first)}


def _of_the_sender(contact: Contact, shown: Any, seen: dict[str, Any]) -> Forms:
    """What passes between the front door and whoever raised it; nobody can ask somebody who gave no name."""
    if contact.sender_kind == SenderKind.ANONYMOUS:
        return {}
    found: Forms = {"write_down": forms.WriteDownForm(initial=seen)}
    if contact.sender_kind == SenderKind.CHILD:
        found["safe_way"] = forms.SafeWayForm(initial=seen)
    if "ask_for_information" in shown.can:
        found["ask_sender"] = forms.AskSenderForm(initial=seen, contact=contact)
    if may_be_confirmed(contact):
        found["confirm"] = forms.ConfirmForm(initial={**seen, "at": timezone.localtime(timezone.now())})
    if contact.stage == Stage.TO_TELL:
        found["tell"] = forms.TellForm(initial=seen, contact=contact)
    return found


def _open_case(child: Any) -> str:
    """To whom a concern about a child whose case is open goes: its number and whoever carries it."""
    if child.open_case is None:
        return ""
    carried = [each.worker.name for each in child.open_case.carried]
    return ", ".join([child.open_case.contact.reference, *carried])


def _of_the_decision(contact: Contact, shown: Any, seen: dict[str, Any]) -> Forms:
    found: Forms = {}
    if "set_priority" in shown.can:
        found["priority"] = forms.PriorityForm(initial={**seen, "priority": contact.priority})
    if "decide_assessment" in shown.can:
        for child in (each for each in shown.children if each.waits):
            initial = {**seen, "level": "", "open_case": _open_case(child)}
            found[f"decide_{child.number}"] = DecideForm(
                initial=initial, prefix=f"child{child.number}", contact=contact
            )
    if any(child.reopens for child in shown.children):
        found["reopen"] = forms.ReopenForm(initial=seen)
    return found
