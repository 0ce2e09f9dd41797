"""Holds on publication: all of them, putting one, lifting one, and what is decided about a story under one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core import calendar
from tandem.core.editors_law import hold_kinds
from tandem.core.roles import Permission
from tandem.hub.accounts.policies import permits, signed_in
from tandem.hub.newsroom.actions import confirm
from tandem.hub.newsroom.holding import every_hold, find_hold, held_back, holds_on, to_decide, written_about
from tandem.hub.newsroom.holds import leave, let_through, lift, may_hold, may_let, may_lift, may_rule, put_hold
from tandem.hub.newsroom.law_models import Hold
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import find
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import KeepingForm, ReasonForm, submitted
from tandem.hub.staff.news.hold_forms import HoldForm, on_story

__all__ = ["confirm_story", "hold", "holds_of_story", "lift_hold", "list_holds", "put", "rule"]

_OVER_SHOWN = 20


@requires(Permission.WORK_NEWSROOM)
@require_GET
def list_holds(request: HttpRequest) -> HttpResponse:
    """Those in force, those to come and the latest that are over."""
    now = timezone.now()
    told = [_told(each, now) for each in every_hold()]
    page = {
        "standing": [each for each in told if each["state"] == "standing"],
        "coming": [each for each in told if each["state"] == "coming"],
        "over": [each for each in told if each["state"] == "over"][:_OVER_SHOWN],
        "may_hold": may_hold(signed_in(request)),
    }
    return render(request, "staff/news/holds.html", page)


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def put(request: HttpRequest) -> HttpResponse:
    """Put a hold; on the story named in the address, if one is."""
    by, now = signed_in(request), timezone.now()
    if not may_hold(by):
        raise PermissionDenied
    number = request.GET.get("story", "")
    story = find(int(number)) if number.isascii() and number.isdigit() and len(number) < 10 else None
    form = HoldForm(request.POST or None, now=now, initial={"on": on_story(story)} if story else {})
    back = reverse("staff:news_story", args=[story.pk]) if story else reverse("staff:news_holds")

    def act(said: dict[str, Any]) -> tuple[str, str]:
        about = {name: said[name] for name in ("reason", "since", "until", "note", "on")}
        made = put_hold(said["kind"], **about, by=by, now=now)
        return reverse("staff:news_hold", args=[made.pk]), _("Held. Nothing within its reach is published meanwhile.")

    page = {"kinds": hold_kinds(on=calendar.local_day(now)), "deed": _("Put the hold"), "back": back}
    return submitted(request, form, act, template="staff/news/hold_put.html", page=page)


@requires(Permission.WORK_NEWSROOM)
@require_GET
def hold(request: HttpRequest, number: int) -> HttpResponse:
    """One hold: its law, its reach, what was decided under it and what is still to be decided."""
    found, by, now = _find_hold(number), signed_in(request), timezone.now()
    ruled = Story.objects.filter(rulings__hold=found)
    titles = dict(ruled.values_list("pk", "draft_title"))
    page = {
        **_told(found, now),
        "to_decide": to_decide(now=now, known=[found]),
        "rulings": [(titles.get(each.story_id, ""), each) for each in found.rulings.all()],
        "may_lift": may_lift(found, by) and (found.over is None or found.over > now),
        "publishes": permits(by, Permission.PUBLISH_NEWS),
    }
    return render(request, "staff/news/hold.html", page)


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def lift_hold(request: HttpRequest, number: int) -> HttpResponse:
    """End a hold."""
    found, by, now = _find_hold(number), signed_in(request), timezone.now()
    if not may_lift(found, by):
        raise PermissionDenied
    back = reverse("staff:news_hold", args=[number])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        lift(found, reason=said["reason"], by=by, now=now)
        return back, _("Lifted. What it kept back is published only by somebody’s word.")

    page = {**_told(found, now), "deed": _("Lift the hold"), "back": back}
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/news/hold_lift.html", page=page)


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def rule(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Leave a published story before readers under a hold, or let one through that is to be published."""
    story, found, by, now = _find(pk), _find_hold(number), signed_in(request), timezone.now()
    back = reverse("staff:news_story", args=[pk])
    # What readers see is decided about first, also where a later draft is on its way.
    undecided = any(each.story.pk == pk for each in to_decide(now=now, known=[found]))
    passes = bool(story.current_workflow_state or story.scheduled_revision) and not undecided

    def act(said: dict[str, Any]) -> tuple[str, str]:
        if passes:
            let_through(story, found, reason=said["reason"], by=by, now=now)
            return back, _("Let through, with your name and the reason. It is not published by that alone.")
        leave(story, found, reason=said["reason"], by=by, now=now)
        return back, _("Left before readers, with your name and the reason.")

    deed = _("Let it through") if passes else _("Leave it before readers")
    page = {**_told(found, now), "story": story, "passes": passes, "deed": deed, "back": back}
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/news/hold_rule.html", page=page)


@requires(Permission.PUBLISH_NEWS)
@require_http_methods(["GET", "POST"])
def confirm_story(request: HttpRequest, pk: int) -> HttpResponse:
    """Publish a story now whose time came under a hold."""
    story, by, now = _find(pk), signed_in(request), timezone.now()
    timed = story.scheduled_revision
    back = reverse("staff:news_story", args=[pk])

    def act(_said: dict[str, Any]) -> tuple[str, str]:
        confirm(story, by=by, now=now, seen=request.POST.get("seen", ""))
        return reverse("staff:news"), _("Published.")

    page = {"story": story, "seen": timed.pk if timed else "", "deed": _("Publish it now"), "back": back}
    return submitted(request, KeepingForm(request.POST or None), act, template="staff/news/confirm.html", page=page)


def holds_of_story(story: Story, by: Any, now: datetime) -> dict[str, Any]:
    """What a story's page says of holds."""
    known = every_hold()
    timed = story.scheduled_revision
    due = timed.approved_go_live_at if timed else None
    undecided = {each.hold.pk for each in to_decide(now=now, known=known) if each.story.pk == story.pk}
    passes = bool(story.current_workflow_state or timed)
    return {
        "standing": [
            {
                **_told(each, now),
                "undecided": each.pk in undecided,
                "rulings": [said for said in each.rulings.all() if said.story_id == story.pk],
                "may_let": passes and bool(each.what.lets_through) and may_let(story, each, by),
            }
            for each in holds_on(story, at=now, known=known)
        ],
        "back": held_back(story, due=due, now=now, known=known),
        "may_hold": may_hold(by),
        "may_rule": may_rule(story, by),
    }


def _told(each: Hold, now: datetime) -> dict[str, Any]:
    state = "coming" if each.since > now else "over" if each.over is not None and each.over <= now else "standing"
    return {"hold": each, "on": written_about(each), "state": state}


def _find(pk: int) -> Story:
    found = find(pk)
    if found is None:
        raise Http404
    return found


def _find_hold(number: int) -> Hold:
    found = find_hold(number)
    if found is None:
        raise Http404
    return found
