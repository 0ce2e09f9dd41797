"""Nothing typed is lost where a fresh proof is asked: it is kept sealed, by account and page, and shown again there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from tandem.hub.accounts.models import KeptWords, User

__all__ = ["KEPT_FOR", "forget_old_words", "forget_words", "keep_words", "words_kept"]

_LONGEST = 200
KEPT_FOR = timedelta(minutes=30)
"""As long as a session may lie idle: whoever comes back later signs in again."""


def keep_words(user: User, path: str, words: Mapping[str, list[str]], *, now: datetime) -> None:
    """Keep what somebody wrote on a page; what they wrote there before goes."""
    KeptWords.objects.update_or_create(user=user, path=path[:_LONGEST], defaults={"words": dict(words), "kept_at": now})


def words_kept(user: User, path: str, *, now: datetime) -> dict[str, list[str]]:
    """What somebody wrote on a page a short while ago; nothing where it was anybody else or is too long ago."""
    kept = KeptWords.objects.filter(user=user, path=path[:_LONGEST], kept_at__gt=now - KEPT_FOR).first()
    return {} if kept is None else kept.words


def forget_words(user: User, path: str) -> None:
    """Forget what was kept of a page: it has been sent."""
    KeptWords.objects.filter(user=user, path=path[:_LONGEST]).delete()


def forget_old_words(now: datetime) -> None:
    """Forget what nobody came back to."""
    KeptWords.objects.filter(kept_at__lte=now - KEPT_FOR).delete()
