"""Doing something about a contact, and showing both texts when somebody else was quicker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms as django_forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.core.safe_ways import SafeBy
from tandem.core.sharing import Purpose
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals import actions, queries
from tandem.hub.referrals.models import Answer, Contact, Priority, Transfer
from tandem.hub.referrals.notices import can_be_written_to
from tandem.hub.referrals.standing import AT_FRONT_DOOR
from tandem.hub.staff.front_door import forms, sharing
from tandem.hub.staff.front_door.contact import page_of
from tandem.hub.staff.front_door.deciding_forms import ActForm, DecideForm
from tandem.hub.staff.front_door.presenters import present
from tandem.hub.staff.plain_form import PlainForm
from tandem.hub.written_again import forget_sent

__all__ = ["do"]

Tried = dict[str, django_forms.Form]


class NotUsable(Exception):  # noqa: N818 - it carries forms, not a fault
    """A form could not be used; what was typed is shown again with what is wrong."""

    def __init__(self, tried: Tried) -> None:
        self.tried = tried


@requires(Permission.WORK_FRONT_DOOR)
@require_POST
def do(request: HttpRequest, reference: str, deed: str) -> HttpResponse:
    """One deed from the contact's page; afterwards the page as it then stands."""
    user = signed_in(request)
    contact = find_or_refuse(queries.visible_contacts(user, now=timezone.now()), reference=reference)
    if deed not in _DEEDS:
        raise Http404
    tried: Tried = {}
    try:
        said = _DEEDS[deed](request, contact, user, tried)
    except NotUsable as refused:
        note(Verb.CONTACT_READ, on=contact)
        page = page_of(contact, user, now=timezone.now(), tried=refused.tried)
        missing = InputError(_("That could not be recorded."), hint=_("Something is missing: see below."))
        return render(request, "staff/front_door/contact.html", {**page, "problem": missing}, status=422)
    except actions.ChangedMeanwhile as refused:
        note(Verb.CONTACT_READ, on=contact)
        page = page_of(refused.contact, user, now=timezone.now(), tried=tried)
        return render(request, "staff/front_door/contact.html", {**page, "problem": refused}, status=409)
    except InputError as refused:
        note(Verb.CONTACT_READ, on=contact)
        page = page_of(contact, user, now=timezone.now(), tried=tried)
        return render(request, "staff/front_door/contact.html", {**page, "problem": refused}, status=422)
    forget_sent(request)
    messages.success(request, said)
    return redirect("staff:contact", reference=reference)


def _usable(form: django_forms.Form, name: str, tried: Tried) -> dict[str, Any]:
    tried[name] = form
    if not form.is_valid():
        raise NotUsable(tried)
    return form.cleaned_data


def _acknowledge(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(PlainForm(request.POST), "acknowledge", tried)
    actions.acknowledge(contact, by=user, now=timezone.now(), seen=said["seen"])
    return _("Acknowledged.")


def _screen(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(PlainForm(request.POST), "screen", tried)
    actions.begin_screening(contact, by=user, now=timezone.now(), seen=said["seen"])
    return _("Screening has begun.")


def _priority(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.PriorityForm(request.POST), "priority", tried)
    now = timezone.now()
    chosen = Priority(said["priority"])
    actions.set_priority(contact, chosen, rationale=said["rationale"], by=user, now=now, seen=said["seen"])
    return _("The priority is set.")


def _ask(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.AskForm(request.POST), "ask", tried)
    actions.ask_partners(
        contact,
        said["agencies"],
        question=said["question"],
        reason=said["reason"],
        told_them=said["told_them"],
        by=user,
        now=timezone.now(),
        seen=said["seen"],
    )
    return _("Asked. The clock for the decision runs on.")


def _answer(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.AnswerForm(request.POST), "answer", tried)
    asked = find_or_refuse(contact.information_requests.all(), pk=said["request"])
    refusal = said["refusal"] if said["kind"] == Answer.Kind.REFUSED else ""
    actions.answer(asked, Answer.Kind(said["kind"]), words=said["words"], refusal=refusal, by=user, now=timezone.now())
    return _("The answer is recorded.")


def _decide(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    waiting = contact.children.filter(state__in=AT_FRONT_DOOR)
    numbers = list((waiting if waiting.exists() else contact.children).values_list("number", flat=True))
    chosen = {number: DecideForm(request.POST, prefix=f"child{number}", contact=contact) for number in numbers}
    tried.update({f"decide_{number}": form for number, form in chosen.items()})
    usable = [form.is_valid() for form in chosen.values()]
    if not all(usable):
        raise NotUsable(tried)
    decisions = {number: form.deciding() for number, form in chosen.items()}
    seen = min(form.cleaned_data["seen"] for form in chosen.values())
    actions.decide(contact, decisions, by=user, now=timezone.now(), seen=seen)
    return _("Decided. Now tell whoever raised it.")


def _act(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    waiting = contact.children.filter(state__in=AT_FRONT_DOOR).select_related("person")
    children = [(child.number, child.person.name) for child in waiting]
    form = ActForm(request.POST, contact=contact, children=children)
    said = _usable(form, "act", tried)
    actions.act_at_once(contact, form.deciding(), by=user, now=timezone.now(), seen=said["seen"])
    return _("Recorded: acted at once. Now tell whoever raised it.")


def _same(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    now = timezone.now()
    form = forms.SameForm(request.POST, others=present(contact, user, now=now).maybe_same)
    said = _usable(form, "same", tried)
    earlier = queries.visible_contacts(user, now=now).filter(reference=said["earlier"]).first()
    if earlier is None:
        note(Verb.REFUSED, on=contact)
        raise InputError(
            _("There is no contact of that reference that you may open."), hint=_("Look at it again, letter by letter.")
        )
    actions.find_same(contact, earlier, reason=said["reason"], by=user, now=now, seen=said["seen"])
    return _("Recorded as the same concern as %(reference)s. Whoever sent this one is still to be told.") % {
        "reference": earlier.reference
    }


def _not_same(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.NotSameForm(request.POST), "not_same", tried)
    actions.find_not_same(contact, reason=said["reason"], by=user, now=timezone.now(), seen=said["seen"])
    return _("Recorded: not the same concern. It is screened again; its clock counts from its receipt.")


def _ask_sender(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.AskSenderForm(request.POST, contact=contact), "ask_sender", tried)
    safe = said.get("safe", False)
    now = timezone.now()
    actions.ask_sender(contact, said["question"], safe=safe, by=user, now=now, seen=said["seen"])
    if can_be_written_to(contact, now=now):
        return _("Asked, and an e-mail tells them so. The clock for the decision runs on.")
    return _("Recorded. Ring them with the question: no e-mail goes to them. The clock for the decision runs on.")


def _write_down(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.WriteDownForm(request.POST), "write_down", tried)
    actions.write_down(contact, said["words"], by=user, now=timezone.now(), seen=said["seen"])
    return _("Written down.")


def _confirm(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.ConfirmForm(request.POST), "confirm", tried)
    now = timezone.now()
    actions.confirm_in_writing(contact, **said, by=user, now=now, recorded=True)
    return _("Recorded as confirmed in writing.")


def _hand_over(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    form = forms.HandOverForm(request.POST)
    said = _usable(form, f"hand_over_{request.POST.get('child', '')}", tried)
    child = find_or_refuse(contact.children.all(), number=said.pop("child"))
    reason = Transfer.Reason(said.pop("reason"))
    actions.hand_over(contact, child, reason=reason, **said, by=user, now=timezone.now())
    return _("Recorded as handed over. The child stays ours until they say that they take over.")


def _take_on(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    form = forms.TakeOnForm(request.POST)
    said = _usable(form, f"take_on_{request.POST.get('child', '')}", tried)
    child = find_or_refuse(contact.children.all(), number=said.pop("child"))
    actions.take_on(contact, child, **said, by=user, now=timezone.now())
    return _("Recorded: the other authority has taken the child on.")


def _tell(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = dict(_usable(forms.TellForm(request.POST, contact=contact), "tell", tried))
    actions.tell(contact, **said, by=user, now=timezone.now())
    return _("Recorded.")


def _safe_way(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = dict(_usable(forms.SafeWayForm(request.POST), "safe_way", tried))
    actions.say_safe_way(contact, SafeBy(said.pop("by_way")), **said, by=user, now=timezone.now())
    return _("Recorded. Only this way is used from now on.")


def _read(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(PlainForm(request.POST), "read", tried)
    actions.mark_read(contact, by=user, now=timezone.now(), seen=said["seen"])
    return _("Signed as read.")


def _reopen(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(forms.ReopenForm(request.POST), "reopen", tried)
    actions.reopen(contact, new_information=said["new_information"], by=user, now=timezone.now(), seen=said["seen"])
    return _("Reopened. The clock for the decision has started anew.")


def _share(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(sharing.ShareForm(request.POST), "share", tried)
    purpose = Purpose(said.pop("purpose"))
    actions.decide_sharing(contact, purpose=purpose, **said, by=user, now=timezone.now())
    return _("The decision is recorded.")


def _withdraw(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(sharing.WithdrawForm(request.POST), "withdraw", tried)
    made = actions.withdraw_agreement(contact, **said, by=user, now=timezone.now())
    if made.stops_offer:
        return _("Recorded. The offer of help stops; look again at what was passed on.")
    return _("Recorded. At this level help does not wait for agreement, and goes on.")


def _review_sharing(request: HttpRequest, contact: Contact, user: User, tried: Tried) -> str:
    said = _usable(sharing.ReviewForm(request.POST), "review_sharing", tried)
    waiting = contact.agreement_withdrawn.filter(reviewed_at__isnull=True, review_due__isnull=False)
    actions.review_sharing(find_or_refuse(waiting), finding=said["finding"], by=user, now=timezone.now())
    return _("What you found is recorded.")


_DEEDS: dict[str, Callable[[HttpRequest, Contact, User, Tried], str]] = {
    "acknowledge": _acknowledge,
    "act": _act,
    "same": _same,
    "not-same": _not_same,
    "ask-sender": _ask_sender,
    "write-down": _write_down,
    "confirm": _confirm,
    "hand-over": _hand_over,
    "take-on": _take_on,
    "screen": _screen,
    "priority": _priority,
    "ask": _ask,
    "answer": _answer,
    "decide": _decide,
    "tell": _tell,
    "safe-way": _safe_way,
    "read": _read,
    "reopen": _reopen,
    "share": _share,
    "withdraw": _withdraw,
    "review_sharing": _review_sharing,
}
