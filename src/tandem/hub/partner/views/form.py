"""The form, a page at a time: each page is saved as it comes, and nothing typed is ever lost."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.legal_tests import levels_of_need
from tandem.hub.files.queries import files_of
from tandem.hub.letterbox.actions import PleaseTelephoneError
from tandem.hub.partner.deeds import throw_away
from tandem.hub.partner.drafts import (
    Open,
    begin,
    drop_cookie,
    open_or_begin,
    opened,
    set_cookie,
    signed_out_draft,
    ticket_for,
)
from tandem.hub.partner.found import open_agencies
from tandem.hub.partner.origin import typed_here
from tandem.hub.partner.presenters.answers import check_page
from tandem.hub.partner.presenters.asking import page_shown
from tandem.hub.partner.reading import Fault, faults, read
from tandem.hub.partner.steps import Step, after
from tandem.hub.partner.views.start import please_telephone
from tandem.hub.permissions import public
from tandem.hub.referrals.form import Page, Subject
from tandem.hub.referrals.form import page as page_of
from tandem.hub.referrals.form.written import MOST, Written

__all__ = ["begin_form", "check", "discard", "page", "person", "remove"]


@public
@require_POST
def begin_form(request: HttpRequest) -> HttpResponse:
    """A new form, beside any that was begun before."""
    try:
        draft = begin(request, now=timezone.now())
    except PleaseTelephoneError as full:
        return please_telephone(request, full)
    draft.save(now=timezone.now())
    return _keeping(draft, redirect("partner:page", "danger"))


@typed_here
@public
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, key: str) -> HttpResponse:
    """A page about the concern or its sender."""
    return _page(request, _page_or_404(key, Subject.CONCERN), 1)


@typed_here
@public
@require_http_methods(["GET", "HEAD", "POST"])
def person(request: HttpRequest, subject: str, number: int, key: str) -> HttpResponse:
    """A page about a child or an adult; the number after the last is somebody new."""
    about = {Subject.CHILD.value: Subject.CHILD, Subject.ADULT.value: Subject.ADULT}.get(subject)
    if about is None:
        raise Http404
    return _page(request, _page_or_404(key, about), number)


@public
@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """The answers, what is missing, and the button that sends."""
    now = timezone.now()
    draft = opened(request, now=now)
    if draft is None:
        return redirect("partner:start")
    shown = check_page(draft.written, on=calendar.local_day(now))
    return render(
        request, "partner/check.html", {"page": shown, "key": draft.draft.key, "files": files_of(draft.draft)}
    )


@public
@require_POST
def remove(request: HttpRequest, subject: str, number: int) -> HttpResponse:
    """Take a child or an adult off the form."""
    now = timezone.now()
    draft = opened(request, now=now)
    if draft is None:
        return redirect("partner:start")
    try:
        draft.written.remove(Subject.ADULT if subject == Subject.ADULT else Subject.CHILD, number)
    except InputError as fault:
        raise Http404 from fault
    draft.save(now=now)
    return redirect("partner:check")


@public
@require_POST
def discard(request: HttpRequest) -> HttpResponse:
    """Throw the form away: somebody who began it does not want to send it."""
    now = timezone.now()
    draft = opened(request, now=now)
    if draft is not None:
        throw_away(draft.draft, now=now)
    return drop_cookie(redirect("partner:start"))


def _page_or_404(key: str, subject: Subject) -> Page:
    try:
        return page_of(key, subject)
    except InputError as fault:
        raise Http404 from fault


def _page(request: HttpRequest, page: Page, number: int) -> HttpResponse:
    now = timezone.now()
    if request.method == "POST":
        return _take(request, page, number, now=now)
    draft = opened(request, now=now)
    written = draft.written if draft else Written()
    step = _room_for(page, number, written)
    return _show(request, step, written, now=now, ticket=ticket_for(draft))


def _take(request: HttpRequest, page: Page, number: int, *, now: datetime) -> HttpResponse:
    """Save a page, then go where the button says."""
    left = signed_out_draft(request, now=now)
    on = calendar.local_day(now)
    try:
        draft = left or open_or_begin(request, now=now)
    except PleaseTelephoneError as full:
        written = Written()
        step = _room_for(page, number, written)
        read(written, page, request.POST, step.number, on=on)
        return _show(request, step, written, now=now, ticket="", full=full, status=429)
    step = _room_for(page, number, draft.written)
    read(draft.written, page, request.POST, step.number, on=on)
    wrong = faults(draft.written, page, step.number, on=on)
    _leave_out_nobody(draft.written, step)
    draft.save(now=now)
    if left is not None:
        # The session ended while the page was being filled in: it is saved, and shown again to whoever signs in.
        return redirect_to_login(step.url)
    seen = request.POST.get("seen", "").split()
    if request.POST.get("go") == "next" and [fault for fault in wrong if fault.asked.name not in seen]:
        response = _show(request, step, draft.written, now=now, ticket=ticket_for(draft), wrong=wrong, status=422)
    else:
        response = HttpResponseRedirect(_onward(request, step, draft.written))
    return _keeping(draft, response)


def _onward(request: HttpRequest, step: Step, written: Written) -> str:
    """Where somebody goes from a page that is saved."""
    match request.POST.get("go", "next"):
        case "later":
            return reverse("partner:later")
        case "check":
            return reverse("partner:check")
        case "another":
            people = written.people(step.page.subject)
            return reverse("partner:person", args=[step.page.subject.value, min(len(people) + 1, MOST), "who"])
    following = None if request.POST.get("from") == "check" else after(step, written)
    return following.url if following else reverse("partner:check")


def _room_for(page: Page, number: int, written: Written) -> Step:
    """The page about somebody who is on the form, or about one more."""
    if page.subject is Subject.CONCERN:
        return Step(page)
    people = written.people(page.subject)
    if number == len(people) + 1 <= MOST:
        written.add(page.subject)
    if not 1 <= number <= len(people):
        raise Http404
    return Step(page, number)


def _leave_out_nobody(written: Written, step: Step) -> None:
    """Somebody just added of whom nothing was written is not on the form after all."""
    if step.page.subject is Subject.CONCERN:
        return
    people = written.people(step.page.subject)
    alone = step.page.subject is Subject.CHILD and len(people) == 1
    if step.number == len(people) and not alone and not people[-1].answers:
        people.pop()


def _show(
    request: HttpRequest,
    step: Step,
    written: Written,
    *,
    now: datetime,
    ticket: str,
    wrong: list[Fault] | None = None,
    full: PleaseTelephoneError | None = None,
    status: int = 200,
) -> HttpResponse:
    on = calendar.local_day(now)
    asks_agency = any(question.suggest_agencies for question in step.page.questions)
    shown = page_shown(
        step,
        written,
        on=on,
        agencies=[agency.name for agency in open_agencies(on=on)] if asks_agency else [],
        faults=wrong or [],
        from_check="check" in (request.GET.get("from"), request.POST.get("from")),
    )
    context = {"page": shown, "ticket": ticket, "levels": reversed(levels_of_need(on=on)), "full": full}
    return render(request, "partner/page.html", context, status=status)


def _keeping(draft: Open, response: HttpResponse) -> HttpResponse:
    return set_cookie(response, draft.token) if draft.token and draft.draft.user_id is None else response
