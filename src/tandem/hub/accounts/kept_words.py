"""Nothing typed is lost where a proof is asked first: it is kept sealed, by account and page, and shown again there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.http import QueryDict

from tandem.hub.accounts.models import KeptWords, User

__all__ = ["KEPT_FOR", "forget_old_words", "forget_words", "keep_words", "words_kept", "words_under", "worth_keeping"]

_LONGEST = 200
_MOST = 200_000
"""Characters of one form: a longer one was not typed."""
_WHERE = ("/staff/", "/partner/")
"""Doors whose forms are kept: where passwords, codes and keys are given is another."""
KEPT_FOR = timedelta(minutes=30)
"""As long as a session may lie idle: whoever comes back later signs in again."""


def worth_keeping(path: str, sent: QueryDict) -> dict[str, list[str]]:
    """What of a form that was sent may be kept: nothing of a form that asks for a secret, nor of one nobody typed."""
    words = {name: values for name, values in sent.lists() if name != "csrfmiddlewaretoken"}
    secret = any("password" in name for name in words)
    long = sum(len(value) for values in words.values() for value in values) > _MOST
    return {} if secret or long or not path.startswith(_WHERE) else words


def keep_words(user: User, path: str, words: Mapping[str, list[str]], *, now: datetime) -> None:
    """Keep what somebody wrote on a page; what they wrote there before goes."""
    KeptWords.objects.update_or_create(user=user, path=path[:_LONGEST], defaults={"words": dict(words), "kept_at": now})


def words_kept(user: User, path: str, *, now: datetime) -> dict[str, list[str]]:
    """What somebody wrote on a page a short while ago; nothing where it was anybody else or is too long ago."""
    kept = KeptWords.objects.filter(user=user, path=path[:_LONGEST], kept_at__gt=now - KEPT_FOR).first()
    return {} if kept is None else kept.words


def words_under(user: User, path: str, *, now: datetime) -> dict[str, dict[str, list[str]]]:
    """What somebody wrote a short while ago in the forms of one page, by what stands after the page in the address."""
    kept = KeptWords.objects.filter(user=user, path__startswith=path, kept_at__gt=now - KEPT_FOR)
    return {each.path.removeprefix(path).strip("/"): each.words for each in kept}


def forget_words(user: User, path: str) -> None:
    """Forget what was kept of a page: it has been sent."""
    KeptWords.objects.filter(user=user, path=path[:_LONGEST]).delete()


def forget_old_words(now: datetime) -> None:
    """Forget what nobody came back to."""
    KeptWords.objects.filter(kept_at__lte=now - KEPT_FOR).delete()
