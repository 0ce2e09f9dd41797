"""How many failed sign-ins are too many: few for one account from one address, many more for either alone.

A whole hospital may come from behind one address, so that address is not shut
for what one person forgot; and one account is not shut to its owner for what
somebody tries from elsewhere, until there have been as many failures as NIST
SP 800-63B, 5.2.2, allows an account at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from axes.attempts import get_cool_off_threshold
from axes.handlers.database import AxesDatabaseHandler
from axes.helpers import get_client_username
from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import QuerySet, Sum
from django.http import HttpRequest

__all__ = ["LIMITS", "Handler", "Limit"]


@dataclass(frozen=True, slots=True)
class Limit:
    """So many failures within the cooling-off time that match these columns, and no more may be tried."""

    columns: tuple[str, ...]
    failures: int
    words: str
    """What the record calls that which was locked."""


LIMITS = (
    Limit(("username", "ip_address"), 10, "this account from this address"),
    Limit(("username",), 100, "this account from anywhere"),
    Limit(("ip_address",), 300, "any account from this address"),
)


class Handler(AxesDatabaseHandler):
    """Counts failures against each limit; signing in forgets one's own failures and nobody else's."""

    def get_failures(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """As axes asks: its own limit once any of ours is reached, otherwise nought."""
        recent = AccessAttempt.objects.filter(attempt_time__gte=get_cool_off_threshold(request))
        for limit in LIMITS:
            counted = self._matching(recent, limit, request, credentials).aggregate(sum=Sum("failures_since_start"))
            if (counted["sum"] or 0) >= limit.failures:
                request.locked = limit  # type: ignore[attr-defined]
                return int(settings.AXES_FAILURE_LIMIT)
        return 0

    def reset_user_attempts(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        """Forget the failures of this account from this address, so that nobody clears the way by signing in."""
        return self._matching(AccessAttempt.objects.all(), LIMITS[0], request, credentials).delete()[0]

    @staticmethod
    def _matching(
        attempts: QuerySet[AccessAttempt], limit: Limit, request: HttpRequest, credentials: dict[str, Any] | None
    ) -> QuerySet[AccessAttempt]:
        asked = {
            "username": get_client_username(request, credentials),
            "ip_address": request.axes_ip_address,  # type: ignore[attr-defined]
        }
        return attempts.filter(**{column: asked[column] for column in limit.columns})
