"""Taking evidence, and comparing what was taken with the figures of today."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.release import VERSION
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence.answers import Answer, differences
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.queries import not_compared
from tandem.hub.evidence.working import bases, basis, inputs_of, work_out

__all__ = ["compare", "compare_some", "differing_now", "digest_of", "take"]

_A_TURN = 5
"""How much the worker compares at a time, so that the letterbox is never long without it."""


def take(asked: Asked, *, by: User, now: datetime) -> Evidence:
    """Freeze what is answered now; what was taken before and is the same is found again.

    Raises :class:`InputError` where there is no answer.
    """
    if not permits(by, Permission.KEEP_EVIDENCE):
        raise PermissionDenied
    answer = work_out(asked, now=now)
    told, inputs = answer.to_dict(), inputs_of(asked, answer)
    digest = digest_of(asked.to_dict(), told, inputs)
    if found := Evidence.objects.filter(digest=digest).first():
        return found
    with acting(Verb.EVIDENCE_TAKEN) as deed:
        deed.on = made = Evidence.objects.create(
            kind=asked.kind,
            asked=asked.to_dict(),
            told=told,
            inputs=inputs,
            digest=digest,
            release=VERSION,
            taken=now,
            taken_by=by,
            compared_with=basis(asked.kind, now),
        )
    return made


def compare_some(now: datetime) -> int:
    """Compare a few of what was last compared with other data than today's; how much of it differs since."""
    waiting = list(not_compared(bases(now))[:_A_TURN])
    return compare(waiting, now=now) if waiting else 0


def compare(found: Iterable[Evidence], *, now: datetime) -> int:
    """Ask again, and keep with each what differs; what was taken stays as it was. How much changed by it.

    Everything is asked before anything is written: nobody's save waits for an answer.
    """
    changed = 0
    answered = [(each, differing_now(each, now=now), basis(each.kind, now)) for each in found]
    with acting(Verb.EVIDENCE_COMPARED):
        for each, words, data in answered:
            if words != (each.newer or {}).get("words", []):
                each.newer = {"words": words, "found": now.isoformat(), "release": VERSION} if words else None
                changed += 1
            each.compared_with = data
            each.save(update_fields=["newer", "compared_with"])
    return changed


def digest_of(asked: Any, told: Any, inputs: Any) -> str:
    """The hash by which what was taken is known not to have been altered."""
    return hashlib.sha256(json.dumps([asked, told, inputs], sort_keys=True).encode()).hexdigest()


def differing_now(each: Evidence, *, now: datetime) -> list[str]:
    """What is answered otherwise today, in sentences."""
    try:
        today = work_out(Asked.of(each.asked), now=now, drawn=False)
    except InputError as fault:
        return [_("It can no longer be worked out. %(why)s") % {"why": fault.message}]
    return differences(Answer.of(each.told), today)
