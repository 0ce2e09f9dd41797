"""Police notifications in bulk: load a file, see line by line what would be received, have it received, stop, go on."""

from __future__ import annotations

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from tandem.core.errors import InputError
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.agencies.models import Agency, Kind, Sector
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.notifying import (
    begin_receiving,
    forget_file,
    keep_file,
    record_by_hand,
    stop_receiving,
)
from tandem.hub.referrals.models import LineState, NotificationFile
from tandem.hub.referrals.police.layout import COLUMNS
from tandem.hub.referrals.queries import notification_files, visible_contacts
from tandem.hub.staff.front_door.notification_lines import file_shown, standing_words

__all__ = ["act", "files", "show"]

_PAGE = 100


class LoadForm(forms.Form):
    """Whose file it is, and the file."""

    force = forms.ModelChoiceField(Agency.objects.none(), label=gettext_lazy("Which force sent it"), empty_label=None)
    file = forms.FileField(
        label=gettext_lazy("The file, as CSV"),
        help_text=gettext_lazy("Nothing is received yet: first you see, line by line, what would be."),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        forces = Agency.objects.filter(closed__isnull=True, kind=Kind.ORGANISATION, sector=Sector.POLICE)
        self.fields["force"].queryset = forces.order_by("name")  # type: ignore[attr-defined]


@requires(Permission.WORK_FRONT_DOOR)
@require_http_methods(["GET", "POST"])
def files(request: HttpRequest) -> HttpResponse:
    """Files that were loaded, and loading another."""
    user, now = signed_in(request), timezone.now()
    form = LoadForm(request.POST or None, request.FILES or None)
    problem = None
    if form.is_valid():
        sent = form.cleaned_data["file"]
        try:
            kept = keep_file(sent.name or "", sent.read(), force=form.cleaned_data["force"], by=user, now=now)
        except InputError as refused:
            problem = refused
        else:
            return redirect("staff:notification_file", kept.pk)
    page = {
        "form": form,
        "problem": problem,
        "files": [(file, standing_words(file)) for file in notification_files(user)[:50]],
        "columns": COLUMNS,
    }
    return render(request, "staff/front_door/notifications.html", page, status=422 if form.is_bound else 200)


@requires(Permission.WORK_FRONT_DOOR)
@require_GET
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One file, line by line."""
    user = signed_in(request)
    return _file(request, find_or_refuse(notification_files(user), pk=pk), user)


@requires(Permission.WORK_FRONT_DOOR)
@require_POST
def act(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    """Have it received, stop, go on, say what was recorded by hand, or forget what stands in it."""
    user = signed_in(request)
    file = find_or_refuse(notification_files(user), pk=pk)
    if deed not in _DEEDS:
        raise Http404
    try:
        messages.success(request, _DEEDS[deed](request, file, user))
    except InputError as refused:
        return _file(request, file, user, problem=refused)
    return redirect("staff:notification_file", pk)


def _file(
    request: HttpRequest, file: NotificationFile, user: User, *, problem: InputError | None = None
) -> HttpResponse:
    note(Verb.NOTIFICATIONS_READ, on=file)
    shown = file_shown(file, user, now=timezone.now())
    asked = request.GET.get("show", "")
    chosen = LineState(asked) if asked in set(LineState) else None
    lines = [line for line in shown.lines if chosen is None or line.state is chosen]
    page = {
        "file": file,
        "shown": shown,
        "chosen": chosen.value if chosen else "",
        "page": Paginator(lines, _PAGE).get_page(request.GET.get("page")),
        "problem": problem,
        "typed": request.POST,
    }
    return render(request, "staff/front_door/notification_file.html", page, status=422 if problem else 200)


def _begin(_request: HttpRequest, file: NotificationFile, user: User) -> str:
    begin_receiving(file, by=user, now=timezone.now())
    return _("Begun. Each incident comes into the queue as it is received.")


def _stop(_request: HttpRequest, file: NotificationFile, _user: User) -> str:
    stop_receiving(file, now=timezone.now())
    return _("Stopped. What was received stays; the rest waits here.")


def _forget(request: HttpRequest, file: NotificationFile, _user: User) -> str:
    forget_file(file, now=timezone.now(), reason=request.POST.get("reason", ""))
    return _("What stands in the file is forgotten. The contacts that it became stay.")


def _by_hand(request: HttpRequest, file: NotificationFile, user: User) -> str:
    """Of a line that whoever says it may see: which contact tells it, of those they may open."""
    now = timezone.now()
    number = request.POST.get("line", "")
    if number not in {str(line.number) for line in file_shown(file, user, now=now).lines if not line.closed}:
        raise Http404
    said = request.POST.get("reference", "").strip().upper()
    contact = visible_contacts(user, now=now).filter(reference=said).first()
    if contact is None:
        raise InputError(
            _("There is no contact %(reference)s that you may open.") % {"reference": said},
            hint=_("Give the reference of the contact in which you wrote down what line %(number)s tells.")
            % {"number": number},
        )
    record_by_hand(file, int(number), contact)
    return _("Line %(number)s is recorded by hand. It is not received again.") % {"number": number}


_DEEDS: dict[str, Callable[[HttpRequest, NotificationFile, User], str]] = {
    "receive": _begin,
    "stop": _stop,
    "forget": _forget,
    "by-hand": _by_hand,
}
