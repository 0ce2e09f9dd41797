"""The first page, and coming back to a form that was begun."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.letterbox.actions import PleaseTelephoneError
from tandem.hub.partner.drafts import COOKIE, KEPT_HERE, account_of, drop_cookie, opened, set_cookie
from tandem.hub.partner.views.yours import yours
from tandem.hub.permissions import public
from tandem.hub.referrals.actions.drafting import KEPT_FOR, draft_by_token

__all__ = ["come_back", "home", "later", "leave", "please_telephone", "start"]


@public
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The start page of whoever asks: the staff's for staff, the partner door's for everybody else."""
    user = request.user
    staff = isinstance(user, User) and permits(user, Permission.VIEW_STAFF_START)
    return redirect("staff:start" if staff else "partner:start")


@public
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What this is for, the telephone first, and the way in; for an account, what became of its concerns."""
    user = account_of(request)
    if user is not None and permits(user, Permission.VIEW_OWN_CONTACTS):
        return yours(request)
    draft = opened(request, now=timezone.now())
    return render(request, "partner/start.html", {"draft": draft.draft if draft else None})


def please_telephone(request: HttpRequest, full: PleaseTelephoneError) -> HttpResponse:
    """The first page, saying that no form can be begun from here just now, and the number."""
    return render(request, "partner/start.html", {"draft": None, "full": full}, status=429)


@public
@require_safe
def later(request: HttpRequest) -> HttpResponse:
    """The form is saved; how to come back to it."""
    now = timezone.now()
    draft = opened(request, now=now)
    if draft is None:
        return redirect("partner:start")
    code = "" if draft.draft.user_id else request.COOKIES.get(COOKIE, "")
    until = draft.draft.updated_at + KEPT_FOR
    context = {"code": code, "until": until, "hours": KEPT_HERE.total_seconds() / 3600, "account": account_of(request)}
    return render(request, "partner/later.html", context)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def come_back(request: HttpRequest) -> HttpResponse:
    """Open a form by its code, on any computer."""
    code = "".join(request.POST.get("code", "").split())
    if not code:
        return render(request, "partner/come_back.html")
    draft = draft_by_token(code, now=timezone.now())
    if draft is None or draft.user_id is not None:
        return render(request, "partner/come_back.html", {"unknown": True}, status=422)
    return set_cookie(redirect("partner:check"), code)


@public
@require_POST
def leave(_request: HttpRequest) -> HttpResponse:
    """Let this browser forget the form; its code still opens it."""
    return drop_cookie(redirect("partner:start"))
