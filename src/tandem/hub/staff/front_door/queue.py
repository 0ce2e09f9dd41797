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
from django.views.decorators.http import require_GET

from tandem.core import calendar
from tandem.core.clocks import clock_rule
from tandem.core.pathways import pathway
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import reading
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.queries import proposals
from tandem.hub.permissions import requires
from tandem.hub.referrals import queries
from tandem.hub.referrals.actions.notifying import not_received
from tandem.hub.referrals.models import Contact, NotificationFile, Stage
from tandem.hub.staff.front_door.clock_words import due_words

_PAGE = 50
NEWS = "news"
"""The list of contacts to which something was added that nobody has read."""
_SHOWN = (Stage.FRONT_DOOR, Stage.TO_TELL, Stage.CASEWORK)


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
    news = queries.with_news(user, now=now)
    waiting = news if asked == NEWS else queries.queue(user, now=now, stage=stage)
    page = Paginator(waiting.prefetch_related("children__person"), _PAGE).get_page(request.GET.get("page"))
    counts = queries.stage_counts(user, now=now)
    tabs = [{"stage": each.value, "label": each.label, "count": counts.get(each, 0)} for each in _SHOWN]
    tabs.append({"stage": NEWS, "label": _("New information"), "count": news.count()})
    shown: dict[str, Any] = {
        "lines": [_line(contact, now=now) for contact in page],
        "proposals": proposals(user, now=now).count(),
        "sealed": [] if asked == NEWS else _sealed(user, stage, now=now),
        "unreceived": _unreceived(user),
        "page": page,
        "tabs": tabs,
        "stage": NEWS if asked == NEWS else stage.value,
        "now": now,
    }
    return render(request, "staff/front_door/queue.html", shown)


def _unreceived(user: User) -> list[tuple[NotificationFile, int]]:
    """Files of police notifications of which lines were not received, the oldest first, and how many lines."""
    kept = queries.notification_files(user).defer(None).filter(forgotten_at__isnull=True).order_by("loaded_at", "pk")
    counted = [(file, not_received(file)) for file in kept]
    return [(file, left) for file, left in counted if left]


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
        from_whom=" · ".join(filter(None, (agency_of(contact), contact.sender_role)))
        or contact.get_sender_kind_display(),
    )


def _what(code: str) -> str:
    short = {
        "C1": _("acknowledge"),
        "C2": _("decide"),
        "C3": _("tell the sender"),
        "C4": _("confirm in writing"),
        "C4b": _("transfer taken on"),
        "C5": _("strategy discussion"),
        "C7": _("see the child"),
        "C8a": _("assessment"),
        "C9": _("conference"),
        "C10": _("core group"),
        "C10b": _("core group"),
        "C12": _("first review"),
        "C13": _("review"),
        "C14": _("visit"),
        "C15": _("visit or review"),
    }
    return short.get(code) or (clock_rule(code).title if code else "")


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
