"""Which draft is open to whoever asks: an account's own, or the one whose token is in this browser's cookie."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits, second_factor_given
from tandem.hub.referrals.actions.drafting import KEPT_FOR, begin_draft, draft_by_token, drafts_of, save_draft
from tandem.hub.referrals.draft_limits import count_begun
from tandem.hub.referrals.form.written import Written
from tandem.hub.referrals.models import Draft

__all__ = [
    "COOKIE",
    "Open",
    "account_of",
    "begin",
    "carry",
    "drop_cookie",
    "open_or_begin",
    "opened",
    "set_cookie",
    "signed_out_draft",
    "ticket_for",
]

COOKIE = "tandem_draft"
KEPT_HERE = timedelta(hours=24)
"""How long this browser finds the draft by itself; afterwards the come-back code does. Wards share computers."""
_SESSION = "partner_draft"
_SALT = "tandem.hub.partner.draft"


@dataclass(slots=True)
class Open:
    """A draft that is open, what is written in it, and the token just made for it."""

    draft: Draft
    written: Written
    token: str = ""

    def save(self, *, now: datetime) -> None:
        """Keep what is written."""
        save_draft(self.draft, self.written.to_keep(), now=now)


def account_of(request: HttpRequest) -> User | None:
    """The account somebody sends from: signed in in full, in a role that may. Everybody else sends without one.

    An account that may not read, suspended or not, still sends and still finds its own drafts.
    """
    user = request.user
    if not isinstance(user, User):
        return None
    return user if second_factor_given(request) and permits(user, Permission.SEND_CONCERN) else None


def opened(request: HttpRequest, *, now: datetime) -> Open | None:
    """The draft that is open, if there is one."""
    user = account_of(request)
    if user is not None:
        own = drafts_of(user, now=now)
        chosen = request.session.get(_SESSION)
        draft = next((each for each in own if each.pk == chosen), own[0] if own else None)
    else:
        token = request.COOKIES.get(COOKIE, "")
        draft = draft_by_token(token, now=now) if token else None
        if draft is not None and draft.user_id is not None:
            # An account's draft is read only by that account, whatever this browser still carries.
            draft = None
    return Open(draft, Written.from_kept(draft.answers)) if draft else None


def open_or_begin(request: HttpRequest, *, now: datetime) -> Open:
    """The draft that is open, or a new one."""
    return opened(request, now=now) or begin(request, now=now)


def begin(request: HttpRequest, *, now: datetime) -> Open:
    """A new draft, beside any that is there.

    Raises ``PleaseTelephoneError`` where too many have been begun from one address, by nobody who has an account or
    a draft under way.
    """
    user = account_of(request)
    if user is None and opened(request, now=now) is None:
        count_begun(now=now)
    draft, token = begin_draft(user=user, now=now)
    written = Written()
    if user is not None:
        carry(request, draft)
        written.answers.update(sender_name=user.name, sender_email=user.email, sender_agency=user.agency.name)
    return Open(draft, written, token)


def carry(request: HttpRequest, draft: Draft) -> None:
    """Make a draft the one that an account goes on with."""
    request.session[_SESSION] = draft.pk


def ticket_for(draft: Open | None) -> str:
    """What a page of an account's draft carries, so that it can still be saved when the session has ended meanwhile."""
    if draft is None or draft.draft.user_id is None:
        return ""
    return signing.dumps(draft.draft.pk, salt=_SALT)


def signed_out_draft(request: HttpRequest, *, now: datetime) -> Open | None:
    """The account's draft that a page was written for, where nobody is signed in any more: to save to, not to show."""
    ticket = request.POST.get("ticket", "")
    if not ticket or account_of(request) is not None:
        return None
    try:
        pk = signing.loads(ticket, salt=_SALT, max_age=settings.SESSION_ABSOLUTE)
    except signing.BadSignature:
        return None
    draft = Draft.objects.filter(pk=pk, updated_at__gt=now - KEPT_FOR).first()
    return Open(draft, Written.from_kept(draft.answers)) if draft else None


def set_cookie(response: HttpResponse, token: str) -> HttpResponse:
    """Let this browser find a draft again, for a day."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=KEPT_HERE,
        path="/partner/",
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )
    return response


def drop_cookie(response: HttpResponse) -> HttpResponse:
    """Let this browser forget the draft; the come-back code still opens it."""
    response.delete_cookie(COOKIE, path="/partner/", samesite="Lax")
    return response
