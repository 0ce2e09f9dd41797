"""Issuing a token to an agency's system, confirming that it is still needed, revoking it."""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.agencies.policies import require_keeper
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.limits import limits
from tandem.hub.machines.models import Token
from tandem.hub.machines.scopes import Scope

__all__ = ["PREFIX", "attest", "digest_of", "issue", "revoke"]

PREFIX = "tandem_"
"""How every token begins, so that scanners of code and mail know one that was left lying about."""


def issue(
    agency: Agency,
    system: str,
    *,
    scopes: Iterable[Scope],
    until: date,
    networks: Iterable[str] = (),
    reason: str = "",
    by: User | None = None,
    now: datetime,
) -> tuple[Token, str]:
    """Make a token for one system of an agency; the token itself is returned once and kept nowhere."""
    today = calendar.local_day(now)
    require_keeper(by, today=today)
    called, may = " ".join(system.split()), sorted({Scope(each) for each in scopes})
    if not called:
        raise InputError(_("Say which system it is for."), hint=_("For example: maternity record."))
    if not may:
        raise InputError(_("Nothing is chosen that the system may do."), hint=_("Choose at least one."))
    if not agency.is_open(today):
        raise InputError(_("%(name)s is not open today.") % {"name": agency.name}, hint=_("Choose an open agency."))
    latest = today + timedelta(days=limits(today).good_for_days)
    if not today < until <= latest:
        raise InputError(
            _("A token ends after today and not later than %(day)s.") % {"day": f"{latest:%-d %B %Y}"},
            hint=_("Issue another before it ends."),
        )
    secret = PREFIX + secrets.token_urlsafe(32)
    with acting(Verb.TOKEN_ISSUED, reason=reason) as deed:
        deed.on = token = Token.objects.create(
            agency=agency,
            system=called,
            digest=digest_of(secret),
            scopes=[each.value for each in may],
            networks=_networks(networks),
            issued_at=now,
            issued_by=by,
            until=until,
            attested=today,
        )
    return token, secret


def attest(token: Token, *, reason: str, by: User | None = None, now: datetime) -> None:
    """Confirm that a system still needs its token. Without that, the token lapses."""
    require_keeper(by, today=calendar.local_day(now))
    with acting(Verb.TOKEN_ATTESTED, on=token, reason=reason):
        _refuse_revoked(token)
        token.attested = calendar.local_day(now)
        token.save(update_fields=["attested"])


def revoke(token: Token, *, reason: str, by: User | None = None, now: datetime) -> None:
    """End a token at once and for good."""
    require_keeper(by, today=calendar.local_day(now))
    with acting(Verb.TOKEN_REVOKED, on=token, reason=reason):
        _refuse_revoked(token)
        token.revoked_at = now
        token.save(update_fields=["revoked_at"])


def digest_of(secret: str) -> str:
    """The digest under which a token is kept. The token is random, so no salt is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _refuse_revoked(token: Token) -> None:
    token.refresh_from_db(from_queryset=Token.objects.select_for_update())
    if token.revoked_at is not None:
        raise InputError(_("This token is revoked already."), hint=_("Issue another if the system needs one."))


def _networks(told: Iterable[str]) -> list[str]:
    found = []
    for each in told:
        try:
            found.append(str(ipaddress.ip_network(each.strip())))
        except ValueError:
            raise InputError(
                _("“%(network)s” is neither an address nor a network.") % {"network": each},
                hint=_("It looks like 192.0.2.7 or 192.0.2.0/24."),
            ) from None
    return found
