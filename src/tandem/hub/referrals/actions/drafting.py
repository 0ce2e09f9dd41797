"""Keeping what somebody has written and not yet sent, with or without an account."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import delete
from tandem.hub.files.queries import files_of
from tandem.hub.referrals.models import Draft
from tandem.hub.referrals.references import digest_of, new_key, new_token

__all__ = ["KEPT_FOR", "begin_draft", "draft_by_token", "drafts_of", "forget_old_drafts", "save_draft"]

KEPT_FOR = timedelta(days=14)
"""How long a draft that nobody touches is kept: it may hold a child's story and nobody is working on it."""


def begin_draft(*, user: User | None, now: datetime) -> tuple[Draft, str]:
    """A new, empty draft and the token that opens it; the token is not kept."""
    token = new_token()
    with acting(Verb.DRAFT_SAVED) as deed:
        deed.on = draft = Draft.objects.create(
            token_digest=digest_of(token), user=user, answers={}, key=new_key(), updated_at=now
        )
    return draft, token


def save_draft(draft: Draft, answers: Mapping[str, Any], *, now: datetime) -> Draft:
    """Keep what is written so far, whether or not it is complete or right."""
    with acting(Verb.DRAFT_SAVED, on=draft):
        draft.answers, draft.updated_at = dict(answers), now
        draft.save(update_fields=["answers", "updated_at"])
    return draft


def draft_by_token(token: str, *, now: datetime) -> Draft | None:
    """The draft a token opens, if it is still kept."""
    return Draft.objects.filter(token_digest=digest_of(token), updated_at__gt=now - KEPT_FOR).first()


def drafts_of(user: User, *, now: datetime) -> list[Draft]:
    """An account's drafts, newest first."""
    return list(Draft.objects.filter(user=user, updated_at__gt=now - KEPT_FOR))


def forget_old_drafts(*, now: datetime) -> int:
    """Forget every draft that nobody has touched for a fortnight, and its files; how many there were."""
    old = list(Draft.objects.filter(updated_at__lte=now - KEPT_FOR).defer("answers"))
    for draft in old:
        with acting(Verb.DRAFT_DISCARDED, on=draft):
            for file in files_of(draft):
                delete(file, reason="the draft was not touched for a fortnight", now=now)
            Draft.objects.filter(pk=draft.pk).delete()
    return len(old)
