"""For an account that may not read: why, whom to ask, and the way to raise a concern all the same."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from tandem.hub.accounts.models import User
from tandem.hub.accounts.shut import why_not
from tandem.hub.partner.drafts import account_of
from tandem.hub.partner.views.yours import begun
from tandem.hub.permissions import public
from tandem.hub.referrals.actions.drafting import drafts_of

__all__ = ["shut"]


@public
@require_safe
def shut(request: HttpRequest) -> HttpResponse:
    """Why this account may not read just now. Whoever may read, or is not signed in, has nothing to be told here."""
    user, now = request.user, timezone.now()
    told = why_not(user, now=now) if isinstance(user, User) else None
    if told is None:
        return redirect("account_start" if isinstance(user, User) else "partner:start")
    sender = account_of(request)
    page = {
        **told,
        "drafts": [begun(draft) for draft in drafts_of(sender, now=now)] if sender else [],
        "sends": sender is not None,
    }
    return render(request, "partner/shut.html", page)
