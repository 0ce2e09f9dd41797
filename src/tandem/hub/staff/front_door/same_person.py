"""Whether two records are one person: compared side by side, said, confirmed by a second, and parted again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core import calendar
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse, note, reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.models import Person
from tandem.hub.children.queries import (
    around,
    is_guarded,
    joins_of,
    numbers_of,
    proposals,
    visible_people,
    why_alike,
)
from tandem.hub.children.recognising import confirm, part, recognise, refuse
from tandem.hub.permissions import requires
from tandem.hub.referrals.queries import about, visible_contacts
from tandem.hub.staff.front_door.sealing_forms import WhyForm
from tandem.hub.staff.keeping.fresh import proved_lately
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["answer", "compare", "take_apart", "waiting"]

_COMPARED = "staff/front_door/compare.html"


class AnswerForm(WhyForm):
    """What the second person says, and why."""

    same = forms.TypedChoiceField(
        label=gettext_lazy("Are they one person?"),
        choices=[("yes", gettext_lazy("Yes, join them")), ("no", gettext_lazy("No, leave them apart"))],
        coerce=lambda said: said == "yes",
        widget=forms.RadioSelect,
    )
    field_order = ("same", "reason")


@requires(Permission.SEARCH_PEOPLE)
@require_GET
@reading(Verb.RECOGNITIONS_READ)
def waiting(request: HttpRequest) -> HttpResponse:
    """Pairs of records that wait for a second person, the longest waiting on top."""
    user = signed_in(request)
    found = proposals(user, now=timezone.now()).order_by("proposed_at", "pk")
    lines = [{"each": each, "alike": why_alike(each.record, each.known_as)} for each in found]
    return render(request, "staff/front_door/same_person.html", {"lines": lines, "own": user.pk})


@requires(Permission.SEARCH_PEOPLE)
@require_http_methods(["GET", "POST"])
@proved_lately
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Look at both, and confirm or refuse as a second person; whoever proposed it may take it back."""
    user, now = signed_in(request), timezone.now()
    found = find_or_refuse(proposals(user, now=now), pk=pk)
    own = found.proposed_by_id == user.pk

    def act(said: dict[str, Any]) -> tuple[str, str]:
        moment = timezone.now()
        if own:
            part(found, reason=said["reason"], by=user, now=moment)
            return reverse("staff:same_person"), _("Taken back.")
        settle = confirm if said["same"] else refuse
        settle(found, reason=said["reason"], by=user, now=moment)
        words = _("Joined. It can be undone.") if said["same"] else _("Left apart.")
        return reverse("staff:person", args=[found.record_id]), words

    form = (WhyForm if own else AnswerForm)(request.POST or None)
    page = {
        **_side_by_side(found.record, found.known_as, user, now=now),
        "proposed": found,
        "title": _("Take back that these are one person") if own else _("Are these two records one person?"),
        "deed": _("Take it back") if own else _("Record what you found"),
        "back": reverse("staff:same_person"),
    }
    return submitted(request, form, act, template=_COMPARED, page=page)


@requires(Permission.SEARCH_PEOPLE)
@require_http_methods(["GET", "POST"])
@proved_lately
def compare(request: HttpRequest, pk: int, other: int) -> HttpResponse:
    """Two records side by side, to say that they are one person. The program never says it."""
    user, now = signed_in(request), timezone.now()
    people = visible_people(user, now=now).select_related("head")
    record, known = (find_or_refuse(people, pk=key) for key in (pk, other))

    def act(said: dict[str, Any]) -> tuple[str, str]:
        joined = recognise(record, as_=known, reason=said["reason"], by=user, now=timezone.now())
        if joined.confirmed_at is None:
            words = _("Proposed: both were identified before, so somebody else has to confirm it.")
        else:
            words = _("Recorded as one person. It can be undone.")
        return reverse("staff:person", args=[record.pk]), words

    page = {
        **_side_by_side(record, known, user, now=now),
        "title": _("Are these two records one person?"),
        "deed": _("They are one person"),
        "back": reverse("staff:person", args=[record.pk]),
    }
    return submitted(request, WhyForm(request.POST or None), act, template=_COMPARED, page=page)


@requires(Permission.SEARCH_PEOPLE)
@require_http_methods(["GET", "POST"])
@proved_lately
def take_apart(request: HttpRequest, pk: int, join: int) -> HttpResponse:
    """Part two records that were taken for one person; everything stands again as before."""
    user, now = signed_in(request), timezone.now()
    person = find_or_refuse(visible_people(user, now=now).select_related("head"), pk=pk).known_as
    found = find_or_refuse(joins_of(person), pk=join)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        part(found, reason=said["reason"], by=user, now=timezone.now())
        return reverse("staff:person", args=[found.known_as_id]), _("Parted. Each record stands for itself again.")

    page = {
        **_side_by_side(found.record, found.known_as, user, now=now),
        "proposed": found,
        "title": _("Part these two records"),
        "deed": _("Part them"),
        "back": reverse("staff:person", args=[person.pk]),
    }
    return submitted(request, WhyForm(request.POST or None), act, template=_COMPARED, page=page)


def _side_by_side(one: Person, other: Person, user: User, *, now: datetime) -> dict[str, Any]:
    """The facts of two records in rows, each with whether they agree; looking at both is recorded."""
    facts = []
    for each in (one, other):
        note(Verb.PERSON_READ, on=each)
        facts.append(_facts(each, user, now=now))
    closed = {_("Address")} if is_guarded(one) or is_guarded(other) else set()
    rows = [
        {
            "label": label,
            "one": facts[0][label],
            "other": theirs,
            "agree": bool(theirs) and theirs == facts[0][label],
            "compared": label not in closed,
        }
        for label, theirs in facts[1].items()
    ]
    return {"one": one, "other": other, "rows": rows, "alike": why_alike(one, other)}


def _facts(person: Person, user: User, *, now: datetime) -> dict[str, str]:
    people = visible_people(user, now=now)
    contacts = about(person).filter(pk__in=visible_contacts(user, now=now).values("pk"))
    relatives = around(person, people)
    return {
        _("Name"): person.name,
        _("Also known as"): person.also_known_as,
        _("Born"): f"{person.born:%-d %B %Y}" if person.born else "",
        _("Sex"): {"F": _("girl or woman"), "M": _("boy or man")}.get(person.sex, ""),
        _("NHS number"): _both(person, "nhs_number"),
        _("Unique pupil number"): _both(person, "upn"),
        _("The council’s number"): person.council_number,
        _("Address"): _("Confidential") if is_guarded(person) else person.address,
        _("Adults"): ", ".join(f"{each.person.name} ({each.kind})" for each in relatives["adults"]),
        _("Brothers and sisters"): ", ".join(each.person.name for each in relatives["siblings"]),
        _("Told of"): ", ".join(f"{calendar.local_day(each.received_at):%-d %B %Y}" for each in contacts[:10]),
    }


def _both(person: Person, kind: str) -> str:
    return ", ".join(numbers_of([person], kind).get(person.known_as.pk, []))
