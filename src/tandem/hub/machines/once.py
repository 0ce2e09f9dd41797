"""Doing what was sent under a key once, however often it is sent and however many send it at one moment."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.limits import limits
from tandem.hub.machines.models import Submission

__all__ = ["Given", "KeyUsedOtherwise", "digest_of_key", "forget_old_keys", "once"]


class KeyUsedOtherwise(InputError):  # noqa: N818 - it names what happened
    """The key stands for something else that was sent before."""

    def __init__(self) -> None:
        super().__init__(
            _("This key was used before, for something else."),
            hint=_("Give each thing that you send a key of its own, and the same key only when you send it again."),
        )


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered, and whether it had been answered before."""

    status: int
    answer: dict[str, Any] = field(default_factory=dict)
    again: bool = False


def once(agency: Agency, key: str, *, operation: str, content: bytes, do: Callable[[], Given], now: datetime) -> Given:
    """Do something and keep the answer with the agency's key, both or neither; sent again, give that answer.

    Raises:
        KeyUsedOtherwise: the key stands for something else.
    """
    digest = digest_of_key(agency, key)
    known = _known(agency, digest, operation, content)
    if known is not None:
        return known
    try:
        with acting(Verb.SENT_BY_SYSTEM, reason=operation) as deed:
            salt = secrets.token_hex(16)
            # Whoever comes second with the key waits here until the first has done, and then finds what it did.
            deed.on = kept = Submission.objects.create(
                agency=agency,
                digest=digest,
                operation=operation,
                salt=salt,
                content=_salted(salt, content),
                made_at=now,
            )
            given = do()
            kept.status, kept.answer = given.status, given.answer
            kept.save(update_fields=["status", "answer"])
            return given
    except IntegrityError:
        known = _known(agency, digest, operation, content)
        if known is None:
            raise
        return known


def digest_of_key(agency: Agency, key: str) -> str:
    """What a key of an agency is known by: two agencies may use the same key and never meet."""
    return hashlib.sha256(f"{agency.pk}/{key}".encode()).hexdigest()


def forget_old_keys(now: datetime) -> int:
    """Forget what was answered under keys long ago; how many there were. A concern's own key stays with it."""
    old = Submission.objects.filter(made_at__lt=now - timedelta(days=limits(now.date()).keys_kept_days))
    forgotten = 0
    for each in list(old.defer("answer")[:1000]):
        with acting(Verb.KEY_FORGOTTEN, on=each):
            each.delete()
        forgotten += 1
    return forgotten


def _known(agency: Agency, digest: str, operation: str, content: bytes) -> Given | None:
    kept = Submission.objects.filter(agency=agency, digest=digest).first()
    if kept is None:
        return None
    if (kept.operation, kept.content) != (operation, _salted(kept.salt, content)):
        raise KeyUsedOtherwise
    return Given(kept.status, kept.answer, again=True)


def _salted(salt: str, content: bytes) -> str:
    return hashlib.sha256(salt.encode() + content).hexdigest()
