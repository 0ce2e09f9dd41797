"""How many forms may be begun without an account from one address before it says "please telephone": local and dated.

Only beginning is counted, and only without an account: a form under way and
an account are never stopped. The address itself is kept nowhere: what is
counted is a digest under a key that changes daily, forgotten within the hour.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import structlog
from django.conf import settings
from django.core.cache import cache as counted
from django.db import DatabaseError
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.hub.audit.context import behalf
from tandem.hub.letterbox.dropping import PleaseTelephoneError
from tandem.hub.local_rules import in_force

__all__ = ["begun_limit", "count_begun"]

_HOUR = int(timedelta(hours=1).total_seconds())


def begun_limit(now: datetime) -> int:
    """How many in an hour; before the first version, as in the first."""
    most: int = in_force("referrals", "draft_limits.json", calendar.local_day(now))["begun_per_hour_from_one_address"]
    return most


def count_begun(*, now: datetime) -> None:
    """Count one more form begun from the address of whoever asks; nothing where none is known.

    Raises :class:`PleaseTelephoneError` when there have been too many within the hour.
    """
    address = behalf.get().address
    if not address:
        return
    hour = f"{now.astimezone(UTC):%Y-%m-%dT%H}"
    digest = salted_hmac(f"tandem drafts {hour[:10]}", address, algorithm="sha256").hexdigest()[:32]
    key = f"drafts-begun/{hour}/{digest}"
    try:
        counted.add(key, 0, timeout=_HOUR)
        so_far = counted.incr(key)
    except (DatabaseError, ValueError):
        # Without a count there is no limit: a concern weighs more.
        return
    if so_far > begun_limit(now):
        structlog.get_logger().warning("drafts", fault="too many begun from one address")
        raise PleaseTelephoneError(
            _("Too many forms have been begun from where you are in this hour, so this page could not be saved."),
            hint=_("Please telephone %(number)s. If a child is in danger now, call 999.")
            % {"number": settings.TELEPHONE},
        )
