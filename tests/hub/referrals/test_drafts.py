"""What somebody has written is kept, for them alone, and not for ever."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.usefixtures("hub")
def test_a_draft_is_found_again_by_its_token_alone() -> None:
    from tandem.hub.referrals.actions.drafting import begin_draft, draft_by_token, save_draft

    draft, token = begin_draft(user=None, now=MONDAY)
    save_draft(draft, {"what_happened": "Began to write", "when": None}, now=MONDAY)
    found = draft_by_token(token, now=MONDAY)
    assert found is not None
    assert found.answers == {"what_happened": "Began to write", "when": None}
    assert token not in repr(vars(found))
    assert draft_by_token(token + "x", now=MONDAY) is None


@pytest.mark.usefixtures("hub")
@pytest.mark.parametrize(
    ("waited", "kept"), [(timedelta(days=14) - timedelta(seconds=1), True), (timedelta(days=14), False)]
)
def test_a_draft_nobody_touches_is_forgotten_after_a_fortnight(waited: timedelta, *, kept: bool) -> None:
    from tandem.hub.referrals.actions.drafting import begin_draft, draft_by_token, forget_old_drafts

    _, token = begin_draft(user=None, now=MONDAY)
    later = MONDAY + waited
    assert (draft_by_token(token, now=later) is not None) is kept
    assert forget_old_drafts(now=later) == (0 if kept else 1)


def test_an_account_finds_its_own_drafts_only(person: Callable[..., Any]) -> None:
    from tandem.hub.referrals.actions.drafting import begin_draft, drafts_of

    mine, _ = begin_draft(user=person("referrer"), now=MONDAY)
    begin_draft(user=person("referrer"), now=MONDAY)
    assert mine.user is not None
    assert drafts_of(mine.user, now=MONDAY) == [mine]
