"""Saying which e-mail domains are an agency's own: a link to a status goes to no other."""

from __future__ import annotations

import re
from datetime import date, datetime

from django.db import IntegrityError
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.policies import require_keeper
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.local_rules import in_force
from tandem.hub.referrals.models import RecognisedDomain

__all__ = ["end_domain", "recognise_domain"]

_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")


def recognise_domain(agency: Agency, domain: str, *, reason: str, by: User, now: datetime) -> RecognisedDomain:
    """Say that whoever has an address at a domain, or at a part of it, works for an agency, from today on.

    Raises:
        InputError: it is no domain, anybody may have an address there, it is an agency's already, or the agency closed.
    """
    day = calendar.local_day(now)
    require_keeper(by, today=day)
    _refuse_closed(agency, day)
    domain = domain.strip().lower().rpartition("@")[2]
    if not _DOMAIN.fullmatch(domain):
        raise InputError(
            _("That is not an e-mail domain."), hint=_("It is what stands after the @, for example trust.nhs.uk.")
        )
    if domain in in_force("referrals", "shared_domains.json", day)["domains"]:
        raise InputError(
            _("At %(domain)s more have an address than one agency’s staff.") % {"domain": domain},
            hint=_("Give the agency’s own domain."),
        )
    try:
        with acting(Verb.DOMAIN_RECOGNISED, reason=reason) as deed:
            _let_go(domain, day)
            deed.on = made = RecognisedDomain.objects.create(agency=agency, domain=domain, since=day)
    except IntegrityError:
        held = RecognisedDomain.objects.select_related("agency").get(domain=domain, until__isnull=True)
        raise InputError(
            _("%(domain)s is the domain of %(agency)s already.") % {"domain": domain, "agency": held.agency},
            hint=_("End it there first, if that is wrong."),
        ) from None
    return made


def end_domain(recognised: RecognisedDomain, *, reason: str, by: User, now: datetime) -> None:
    """From today on no link goes to addresses at a domain any more; that it was an agency's is kept."""
    day = calendar.local_day(now)
    require_keeper(by, today=day)
    _refuse_closed(recognised.agency, day)
    with acting(Verb.DOMAIN_ENDED, on=recognised, reason=reason):
        standing = RecognisedDomain.objects.filter(pk=recognised.pk, until__isnull=True)
        if not standing.update(until=day):
            raise InputError(_("That was ended already."), hint=_("Go back to the list."))


def _refuse_closed(agency: Agency, day: date) -> None:
    if agency.closed is not None and agency.closed <= day:
        raise InputError(
            _("%(agency)s closed on %(day)s, and its domains ended with it.")
            % {"agency": agency, "day": f"{agency.closed:%-d %B %Y}"},
            hint=_("Recognise the domain for whoever has it now."),
        )


def _let_go(domain: str, day: date) -> None:
    """Write down of a domain whose agency has closed that it ended then, so that another agency can have it."""
    for left in RecognisedDomain.objects.filter(domain=domain, until__isnull=True, agency__closed__lte=day):
        left.until = left.agency.closed
        left.save(update_fields=["until"])
