"""An agency's own e-mail domains: where a link to the status of a concern may go."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from tandem.core.roles import Permission
from tandem.hub.accounts.policies import signed_in
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.permissions import requires
from tandem.hub.referrals.actions.domains import end_domain, recognise_domain
from tandem.hub.referrals.models import RecognisedDomain
from tandem.hub.staff.keeping.fresh import proved_to_send
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted

__all__ = ["end", "listed"]


class DomainForm(ReasonForm):
    """A domain that is an agency's own."""

    domain = forms.CharField(
        label=gettext_lazy("E-mail domain"),
        max_length=253,
        help_text=gettext_lazy("What stands after the @, for example trust.nhs.uk. Its parts count too."),
    )
    field_order = ("domain", "reason")


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
@proved_to_send
def listed(request: HttpRequest, pk: int) -> HttpResponse:
    """The domains of an agency, and a form to recognise another: it decides who is sent links, so it asks for proof."""
    agency = find_or_refuse(Agency.objects.all(), pk=pk)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        known: dict[str, Any] = {"reason": asked["reason"], "by": signed_in(request), "now": timezone.now()}
        domain = recognise_domain(agency, asked["domain"], **known).domain
        return reverse("staff:agency_domains", args=[agency.pk]), _("%(domain)s is recognised.") % {"domain": domain}

    closed = agency.closed is not None and agency.closed <= timezone.localdate()
    page = {"agency": agency, "closed": closed, "domains": agency.domains.order_by("until", "domain")}
    return submitted(
        request, DomainForm(request.POST or None), act, template="staff/keeping/agency_domains.html", page=page
    )


@requires(Permission.MANAGE_AGENCIES)
@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """Recognise a domain no longer."""
    recognised = find_or_refuse(RecognisedDomain.objects.select_related("agency"), pk=pk, until__isnull=True)

    def act(asked: dict[str, Any]) -> tuple[str, str]:
        end_domain(recognised, reason=asked["reason"], by=signed_in(request), now=timezone.now())
        return reverse("staff:agency_domains", args=[recognised.agency_id]), _("Ended. That it stood is kept.")

    page = {
        "agency": recognised.agency,
        "title": _("Recognise %(domain)s no longer") % {"domain": recognised.domain},
        "words": _("No link goes to addresses there any more. Concerns from there are received as before."),
        "deed": _("End it"),
    }
    return submitted(
        request, ReasonForm(request.POST or None), act, template="staff/keeping/agency_change.html", page=page
    )
