"""One account: how it stands, and what may be done about it."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.core.roles import Permission, role
from tandem.hub.accounts import actions, attesting
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.accounts.queries import State, has_factor, state_of
from tandem.hub.accounts.upkeep import attested_until
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.audit.verbs import Verb
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.account_forms import STATES, RolesForm
from tandem.hub.staff.keeping.fresh import note_reading, proved_lately
from tandem.hub.staff.keeping.presenters import held_roles
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted


@requires(Permission.MANAGE_ACCOUNTS)
@require_GET
def shown(request: HttpRequest, pk: int) -> HttpResponse:
    """Agency, roles with their days, last sign-in, second factors, and what can be done."""
    user = _found(pk)
    note_reading(Verb.ACCOUNT_READ, on=user)
    now = timezone.now()
    held = held_roles(user.memberships.all(), today=timezone.localdate(now))
    factor = User.objects.filter(pk=user.pk).annotate(factor=has_factor()).values_list("factor", flat=True).get()
    today = calendar.local_day(now)
    why = user.why_shut(today)
    state = state_of(user, factor=factor, role_held=any(each.present for each in held), why=why)
    page = {
        **_about(request, user),
        "roles": held,
        "state": STATES[state],
        "calls_for_a_look": state is not State.OPEN,
        "waits": state is State.INVITED,
        "shut": why is not None,
        "attested_until": attested_until(user.kept(), on=today),
        "identities": SocialAccount.objects.filter(user=user),
        "factors": Authenticator.objects.filter(user=user).exclude(type=Authenticator.Type.RECOVERY_CODES),
        "agency_open": user.agency.is_open(timezone.localdate(now)),
    }
    return render(request, "staff/keeping/account.html", page)


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@proved_lately
def roles(request: HttpRequest, pk: int) -> HttpResponse:
    """End roles and give one."""
    user = _found(pk)
    form = RolesForm([role(key) for key in sorted(user.roles(timezone.localdate()))], request.POST or None)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.change_roles(
            user, give=asked["give"], end=asked.get("end", ()), reason=form.why(), by=signed_in(request)
        )
        return _address(user), _("The roles of %(name)s are changed, from today.") % {"name": user.name}

    return submitted(request, form, act, template="staff/keeping/roles.html", page=_about(request, user))


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
def suspend(request: HttpRequest, pk: int) -> HttpResponse:
    """Stop somebody from reading, at once: so it asks for no fresh proof."""
    user = _found(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.suspend(user, reason=asked["reason"], by=signed_in(request))
        return _address(user), _("%(name)s is suspended and signed out everywhere.") % {"name": user.name}

    page = {
        **_about(request, user),
        "title": _("Suspend %(name)s") % {"name": user.name},
        "words": _(
            "They are signed out everywhere at once and can read nothing until the account is restored. "
            "They can still raise a concern."
        ),
        "deed": _("Suspend"),
    }
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/keeping/reason.html", page=page)


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@proved_lately
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    """Let somebody who was suspended read again."""
    user = _found(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.restore(user, reason=asked["reason"], by=signed_in(request))
        return _address(user), _("%(name)s may read again.") % {"name": user.name}

    page = {
        **_about(request, user),
        "title": _("Restore %(name)s") % {"name": user.name},
        "words": _("They may read again, in the roles they hold, with the password and second factor they had."),
        "deed": _("Restore"),
    }
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/keeping/reason.html", page=page)


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@proved_lately
def reinstate(request: HttpRequest, pk: int) -> HttpResponse:
    """Let somebody read again whose account lay unused, was not attested, or was said to be no longer needed."""
    user = _found(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        attesting.reinstate(user, reason=asked["reason"], by=signed_in(request), now=timezone.now())
        return _address(user), _("%(name)s may read again.") % {"name": user.name}

    page = {
        **_about(request, user),
        "title": _("Reinstate %(name)s") % {"name": user.name},
        "words": _(
            "They may read again, in the roles they hold, and the account counts as needed from today. "
            "Be sure that they still do this work: ask somebody at their agency."
        ),
        "deed": _("Reinstate"),
    }
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/keeping/reason.html", page=page)


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@proved_lately
def reset(request: HttpRequest, pk: int) -> HttpResponse:
    """Take away a lost second factor; the person joins afresh by a link."""
    user = _found(pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        actions.reset_factor(user, reason=asked["reason"], by=signed_in(request))
        words = _("%(name)s now needs a new password and a new second factor. Show the link and hand it over.")
        return reverse("staff:account_invitation", args=[user.pk]), words % {"name": user.name}

    page = {
        **_about(request, user),
        "title": _("Reset the second factor of %(name)s") % {"name": user.name},
        "words": _(
            "Their second factors, their password and what joins them to their agency’s own sign-in stop working at "
            "once, and they are signed out everywhere. "
            "Be sure that it is they who ask: call them back on a number you already have."
        ),
        "deed": _("Reset"),
    }
    return submitted(request, ReasonForm(request.POST or None), act, template="staff/keeping/reason.html", page=page)


@requires(Permission.MANAGE_ACCOUNTS)
@require_http_methods(["GET", "POST"])
@sensitive_variables("link")
@proved_lately
def invitation(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the link with which somebody joins; that it was shown is recorded."""
    user = _found(pk)
    link, refusal = "", ""
    if request.method == "POST":
        try:
            link = request.build_absolute_uri(actions.show_joining_path(user, by=signed_in(request)))
        except InputError as error:
            refusal = str(error)
    page = {**_about(request, user), "link": link, "refusal": refusal}
    return render(request, "staff/keeping/invitation.html", page, status=422 if refusal else 200)


def _found(pk: int) -> User:
    return find_or_refuse(User.objects.select_related("agency"), pk=pk)


def _about(request: HttpRequest, user: User) -> dict[str, Any]:
    return {"person": user, "own": user.pk == signed_in(request).pk}


def _address(user: User) -> str:
    return reverse("staff:account", args=[user.pk])
