"""Files that go with the form: kept with the draft, handed to the contact when it is sent."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.files.actions import Upload, delete, keep, prepare
from tandem.hub.files.queries import files_of
from tandem.hub.files.rules import rules
from tandem.hub.letterbox.actions import PleaseTelephoneError
from tandem.hub.partner.drafts import Open, open_or_begin, opened, set_cookie
from tandem.hub.partner.views.start import please_telephone
from tandem.hub.permissions import public
from tandem.hub.referrals.actions.drafting import KEPT_FOR

__all__ = ["files"]

_KEPT_BEFORE_SENDING = 2 * KEPT_FOR
"""How long a file waits for its form to be sent; once sent, it stays as long as the contact does."""


@public
@require_http_methods(["GET", "HEAD", "POST"])
def files(request: HttpRequest) -> HttpResponse:
    """The files with the form: add some, or take one off."""
    now = timezone.now()
    if request.method != "POST":
        return _page(request, opened(request, now=now), now=now)
    try:
        draft = open_or_begin(request, now=now)
    except PleaseTelephoneError as full:
        return please_telephone(request, full)
    faults: list[tuple[str, InputError]] = []
    if request.POST.get("remove", "").isdecimal():
        gone = find_or_refuse(files_of(draft.draft), pk=int(request.POST["remove"]))
        delete(gone, reason="taken off the form", now=now)
    else:
        faults = _keep(request, draft, now=now)
    draft.save(now=now)
    if faults or request.POST.get("go") != "check":
        response = _page(request, draft, now=now, faults=faults)
    else:
        response = redirect("partner:check")
    return set_cookie(response, draft.token) if draft.token and draft.draft.user_id is None else response


def _keep(request: HttpRequest, draft: Open, *, now: datetime) -> list[tuple[str, InputError]]:
    """Keep each file that can be kept; for each other, its name and why not."""
    faults = []
    until = calendar.local_day(now) + _KEPT_BEFORE_SENDING
    for upload in request.FILES.getlist("file"):
        try:
            keep(prepare(cast("Upload", upload), now=now), owner=draft.draft, now=now, delete_on=until)
        except InputError as fault:
            faults.append((upload.name or "", fault))
    return faults


def _page(
    request: HttpRequest, draft: Open | None, *, now: datetime, faults: list[tuple[str, InputError]] | None = None
) -> HttpResponse:
    standing = rules(calendar.local_day(now))
    context = {
        "files": files_of(draft.draft) if draft else [],
        "faults": faults or [],
        "accept": ",".join(f".{kind.suffix}" for kind in standing.kinds),
        "kinds": ", ".join(kind.suffix.upper() for kind in standing.kinds),
        "most": max(kind.most_bytes for kind in standing.kinds) // 1_000_000,
        "many": standing.most_files_each,
    }
    return render(request, "partner/files.html", context, status=422 if faults else 200)
