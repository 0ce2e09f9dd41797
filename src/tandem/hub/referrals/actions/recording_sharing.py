"""Recording the council's own decision to share what a contact tells, on the ground that follows from its purpose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tandem.core import calendar
from tandem.core.sharing import Level, Purpose, Sharer, basis_for
from tandem.hub.accounts.models import User
from tandem.hub.referrals.models import Contact, SharingRecord

__all__ = ["record_sharing"]


def record_sharing(
    contact: Contact, purpose: Purpose, level: Level, *, reason: str, items: Sequence[str], by: User, at: datetime
) -> SharingRecord:
    """Record what is shared, why, and on what ground as the law stood then (golden rule 7)."""
    basis = basis_for(Sharer.COUNCIL, purpose, level, on=calendar.local_day(at))
    return SharingRecord.objects.create(
        contact=contact,
        purpose=purpose,
        level=level,
        article_6=basis.article_6,
        article_9=basis.article_9,
        article_10=basis.article_10,
        schedule_1=basis.schedule_1,
        consent=contact.agreement,
        parents_told=contact.parents_told,
        parents_not_told_reason=contact.parents_not_told_reason,
        shared=True,
        reason=reason,
        items=list(items),
        decided_at=at,
        decided_by=by,
    )
