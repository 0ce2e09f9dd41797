"""Whom a story criticises: naming them, asking, answers, and why somebody is not heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core import calendar
from tandem.core.editors_law import reply_time
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.news.replies import shows_reply
from tandem.hub.newsroom import replies
from tandem.hub.newsroom.law_models import Criticised
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import find
from tandem.hub.newsroom.reply_mail import ask_by_mail
from tandem.hub.newsroom.replying import (
    as_part,
    checked_alone,
    criticised_by,
    digest,
    find_criticised,
    heard,
    last_said,
    reference_of,
    unsent,
)
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import KeepingForm, submitted
from tandem.hub.staff.news.reply_forms import AnswerForm, AskForm, MailForm, NameForm, ReadForm, WithoutForm

__all__ = ["add", "deed", "replies_page"]


@dataclass(frozen=True, slots=True)
class _Deed:
    """One thing that can be done about somebody criticised."""

    name: str | Promise
    why: str | Promise
    done: str | Promise
    may: Callable[[Criticised, User], bool]
    act: Callable[..., None]
    form: Callable[..., KeepingForm] = KeepingForm


def _names(_each: Criticised, user: User) -> bool:
    return replies.may_name(user)


_DEEDS = {
    "ask": _Deed(
        gettext_lazy("Record that they were asked"),
        gettext_lazy("They are told the words below, and by when to answer."),
        gettext_lazy("Recorded. Their answer is written down here when it comes."),
        _names,
        replies.ask,
        AskForm,
    ),
    "write": _Deed(
        gettext_lazy("Ask them by e-mail"),
        gettext_lazy("It goes at once, with a reference. When they write back they are told the words below."),
        gettext_lazy("The e-mail is on its way. Their answer is written down here when it comes."),
        _names,
        ask_by_mail,
        MailForm,
    ),
    "answer": _Deed(
        gettext_lazy("Record their answer"),
        gettext_lazy("It stands at the end of the story, whole and in their words."),
        gettext_lazy("Recorded. Whoever checks stories reads it before readers do."),
        _names,
        replies.record_answer,
        AnswerForm,
    ),
    "without": _Deed(
        gettext_lazy("Say why they are not heard"),
        gettext_lazy("An editor answers for it by name."),
        gettext_lazy("Recorded, with your name and the reason."),
        replies.may_show,
        replies.go_without,
        WithoutForm,
    ),
    "check": _Deed(
        gettext_lazy("It harms no child and identifies none"),
        gettext_lazy("Read the whole of it, as readers will."),
        gettext_lazy("Recorded, with your name."),
        replies.may_read,
        replies.read,
        ReadForm,
    ),
    "show": _Deed(
        gettext_lazy("Put it before readers"),
        gettext_lazy("It takes the place of what the published story says of them now."),
        gettext_lazy("Readers see it with the story."),
        replies.may_show,
        replies.show,
        ReadForm,
    ),
    "withdraw": _Deed(
        gettext_lazy("The story does not criticise them"),
        gettext_lazy("Nothing of it is kept but the record that it was named."),
        gettext_lazy("Taken back."),
        _names,
        replies.withdraw,
    ),
}


def replies_page(story: Story, by: User, now: datetime) -> dict[str, Any]:
    """What a story's page says of those whom it criticises, and what its reader can do about each."""
    moving = bool(story.current_workflow_state or story.scheduled_revision)
    return {
        "named": [_line(each, by, now, moving=moving, alone=checked_alone(story)) for each in criticised_by(story)],
        "said": last_said(story),
        "may_name": replies.may_name(by),
    }


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, pk: int) -> HttpResponse:
    """Name somebody whom the story criticises."""
    story, by = _find(pk), signed_in(request)
    if not replies.may_name(by):
        raise PermissionDenied
    back = reverse("staff:news_story", args=[pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        made = replies.name(story, who=said["who"], about=said["about"], by=by, now=timezone.now())
        return reverse("staff:news_reply", args=[pk, made.pk, "ask"]), _("Named. Now ask them for an answer.")

    page = {"story": story, "deed": _("Name somebody it criticises"), "back": back}
    page["why"] = _("Whoever is criticised is asked before publication. Readers see the request and the answer.")
    return submitted(request, NameForm(request.POST or None), act, template="staff/news/reply.html", page=page)


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def deed(request: HttpRequest, pk: int, number: int, deed: str) -> HttpResponse:
    """One thing done about one of them."""
    story, by, now = _find(pk), signed_in(request), timezone.now()
    each, todo = find_criticised(story, number), _DEEDS.get(deed)
    if each is None or todo is None:
        raise Http404
    if not todo.may(each, by):
        raise PermissionDenied
    hours = int(reply_time(on=calendar.local_day(now)).at_least.total_seconds() // 3600)
    seen, sent = digest([each]), request.POST.copy()
    if "seen" in sent:
        # Sent again after a refusal, the form speaks of it as it is now shown above it.
        sent["seen"] = seen
    given: dict[str, Any] = {"hours": hours} if deed == "ask" else {"initial": {"seen": seen}}
    form = todo.form(sent or None, **given)
    back = reverse("staff:news_story", args=[pk])

    def act(said: dict[str, Any]) -> tuple[str, str]:
        about = {name: value for name, value in said.items() if name != "once"}
        if "seen" in about:
            about["seen"] = request.POST["seen"]
        when = {} if deed in ("check", "withdraw") else {"now": now}
        todo.act(each, **about, **when, by=by)
        return back, str(todo.done)

    page = {"story": story, "part": as_part(each, at=now), "deed": todo.name, "why": todo.why, "back": back}
    return submitted(request, form, act, template="staff/news/reply.html", page=page)


def _line(each: Criticised, by: User, now: datetime, *, moving: bool, alone: bool) -> dict[str, Any]:
    """One of them, with what is still wanting and what may be done."""
    published = shows_reply(each.story_id, each.pk)
    fits = {
        "ask": not each.answer,
        "write": not each.answer,
        "answer": each.asked is not None,
        "without": not (each.answer or each.without),
        "check": alone and each.read_by_id is None,
        "show": published and each.read_by_id is not None and bool(each.answer),
        "withdraw": not (moving or published),
    }
    can = [(key, todo.name) for key, todo in _DEEDS.items() if fits[key] and todo.may(each, by)]
    told = {"reference": reference_of(each) if each.letters else "", "unsent": unsent(each)}
    return {"each": each, "part": as_part(each, at=now), "heard": heard(each, now), "can": can, **told}


def _find(pk: int) -> Story:
    found = find(pk)
    if found is None:
        raise Http404
    return found
