"""What has been closed to an account, as one digest: by it a file or a page that was made before is known to be old."""

from __future__ import annotations

import hashlib
from datetime import datetime

from django.db.models import Q
from django.db.models.functions import Coalesce

from tandem.hub.accounts.models import User
from tandem.hub.children.models import Conflict, EmergencyOpening, Listing, Person

__all__ = ["closings_for"]


def closings_for(user: User, *, now: datetime) -> str:
    """A digest that changes when something is sealed or opened, and when it is said whom an account is related to.

    What a conflict closes is not in it, only that the conflict was said: so it
    changes alike whether or not there is a record of that person (G09), and
    does not when one comes later. It names nobody.
    """
    present = Q(until__isnull=True) | Q(until__gt=now)
    listed = Listing.objects.filter(present, user=user, since__lte=now, conflict__isnull=True)
    emergencies = EmergencyOpening.objects.filter(user=user, opened_at__lte=now, until__gt=now)
    parts = (
        Person.objects.filter(sealed=True).values_list(Coalesce("head", "pk"), flat=True),
        listed.filter(barred=False).values_list(Coalesce("person__head", "person"), flat=True),
        listed.filter(barred=True).values_list(Coalesce("person__head", "person"), flat=True),
        emergencies.values_list(Coalesce("person__head", "person"), flat=True),
        Conflict.objects.filter(user=user, since__lte=now).values_list("pk", flat=True),
    )
    told = ";".join(",".join(map(str, sorted(set(part)))) for part in parts)
    return hashlib.sha256(told.encode()).hexdigest()
