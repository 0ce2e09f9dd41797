"""The queue: one line a contact, ordered by the clock that runs out next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET

from tandem.core import calendar
from tandem.core.clocks import clock_rule
from tandem.core.pathways import pathway
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.conflicts import possible_conflicts
from tandem.hub.children.queries import proposals
from tandem.hub.comments.queries import not_taken
from tandem.hub.letterbox.queries import unopened
from tandem.hub.permissions import requires
from tandem.hub.referrals import queries
from tandem.hub.referrals.models import Contact, Stage
from tandem.hub.referrals.queries import NEWS, UNVERIFIED
from tandem.hub.staff.front_door.clock_words import due_words

_LATE_NAMED = 10
_PAGE = 50
_SHOWN = (Stage.FRONT_DOOR, Stage.TO_TELL, Stage.CASEWORK)
_SHORT = {
    "C1": gettext_lazy("acknowledge"),
    "C2": gettext_lazy("decide"),
    "C3": gettext_lazy("tell the sender"),
    "C4": gettext_lazy("confirm in writing"),
    "C4b": gettext_lazy("transfer taken on"),
    "C5": gettext_lazy("strategy discussion"),
    "C7": gettext_lazy("see the child"),
    "C8a": gettext_lazy("assessment"),
    "C9": gettext_lazy("conference"),
    "C10": gettext_lazy("core group"),
    "C10b": gettext_lazy("core group"),
    "C12": gettext_lazy("first review"),
    "C13": gettext_lazy("review"),
    "C14": gettext_lazy("visit"),
    "C15": gettext_lazy("visit or review"),
}
"""What a clock times, where its title would be long for a line."""


@dataclass(frozen=True, slots=True)
class Line:
    """One contact in the queue."""

    contact: Contact
    clock: str
    what: str
    """What the clock times, in a word or two."""
    tone: str
    children: list[str]
    state: str
    from_whom: str


@requires(Permission.WORK_FRONT_DOOR)
@require_GET
@reading(Verb.QUEUE_READ)
def show(request: HttpRequest) -> HttpResponse:
    """What waits at the front door, what waits to be answered, and what social care has in hand."""
    user, now = signed_in(request), timezone.now()
    asked = request.GET.get("show", "")
    stage = Stage(asked) if asked in set(_SHOWN) else Stage.FRONT_DOOR
    lane = asked if asked in (NEWS, UNVERIFIED) else stage.value
    waiting = queries.lane(user, lane, now=now)
    page = Paginator(queries.with_children(waiting), _PAGE).get_page(request.GET.get("page"))
    shown: dict[str, Any] = {
        "lines": [_line(contact, now=now) for contact in page],
        "proposals": proposals(user, now=now).count(),
        "relatives": possible_conflicts(user, now=now).count() if permits(user, Permission.DECIDE_CONTACTS) else 0,
        "sealed": _sealed(user, stage, now=now) if lane == stage else [],
        "unreceived": queries.unreceived_files(user),
        "late_post": _late_post(user, now=now),
        "not_taken": not_taken(now),
        "unopened": unopened(now).count(),
        "page": page,
        "tabs": _tabs(user, now=now),
        "stage": lane,
        "now": now,
    }
    return render(request, "staff/front_door/queue.html", shown)


def _late_post(user: User, *, now: datetime) -> dict[str, Any]:
    """About how many contacts an e-mail has not gone, and the first of them."""
    late = queries.with_late_post(user, now=now)
    first = list(late[: _LATE_NAMED + 1])
    more = len(first) > _LATE_NAMED
    return {"count": late.count() if more else len(first), "first": first[:_LATE_NAMED], "more": more}


def _tabs(user: User, *, now: datetime) -> list[dict[str, Any]]:
    counts = queries.stage_counts(user, _SHOWN, now=now)
    unverified = queries.lane(user, UNVERIFIED, now=now)
    told = unverified.count()
    late = unverified.filter(next_due__lt=now).count() if told else 0
    counts[Stage.FRONT_DOOR] = counts.get(Stage.FRONT_DOOR, 0) - told
    tabs: list[dict[str, Any]]
    tabs = [{"stage": each.value, "label": each.label, "count": counts.get(each, 0)} for each in _SHOWN]
    tabs.insert(1, {"stage": UNVERIFIED, "label": _("Public, not verified"), "count": told, "late": late})
    tabs.append({"stage": NEWS, "label": _("New information"), "count": queries.lane(user, NEWS, now=now).count()})
    return tabs


def _sealed(user: User, stage: Stage, *, now: datetime) -> list[dict[str, Any]]:
    """What waits here sealed to whoever looks: a clock and whom to ring, without a name or a way in."""
    lines = queries.sealed_lines(user, now=now, stage=stage)
    return [{"clock": due_words(line.due, now=now), "ask": line.ask} for line in lines]


def _line(contact: Contact, *, now: datetime) -> Line:
    words, tone = due_words(contact.next_due, now=now)
    day = calendar.local_day(now)
    return Line(
        contact=contact,
        clock=words,
        what=_what(contact.next_clock),
        tone=tone,
        children=[_child(told.person, day) for told in contact.children.all()],
        state=pathway(contact.pathway).states[contact.state].name,
        from_whom=_from_whom(contact),
    )


def _what(code: str) -> str:
    return str(_SHORT.get(code, "")) or (clock_rule(code).title if code else "")


def _from_whom(contact: Contact) -> str:
    known = " · ".join(filter(None, (agency_of(contact), contact.sender_role)))
    return known or contact.get_sender_kind_display()


def agency_of(contact: Contact) -> str:
    """The sender's agency: as we know it, else in their own words."""
    return contact.sender_agency.name if contact.sender_agency else contact.sender_agency_name


def _child(person: Any, day: Any) -> str:
    if person.expected:
        return _("%(name)s, unborn") % {"name": person.name} if person.family_name else str(person.name)
    age = person.age(day)
    if age is None:
        return str(person.name)
    return _("%(name)s, %(age)s") % {"name": person.name, "age": age if age else _("under 1")}
