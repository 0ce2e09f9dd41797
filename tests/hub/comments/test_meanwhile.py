"""A comment that is handed on while somebody else decides about it stays handed on: no reader sees it again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.comments import actions, publishing
from tandem.hub.comments.models import Decision, Outcome
from tandem.hub.news.models import Comment as Published


@pytest.fixture
def published(comment: Callable[..., Any], moderator: Any, monday: datetime) -> Any:
    kept = comment("I thank Wren Ashdown, who told me.")
    actions.publish(kept, marked=kept.words, by=moderator, now=monday)
    return kept


@pytest.fixture
def handed_on_meanwhile(published: Any, moderator: Any, monday: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one waits for one's turn, somebody else hands it on."""

    def hold(comment: Any) -> None:
        Decision.objects.create(comment=comment, outcome=Outcome.HANDED_ON, by=moderator, at=monday)
        publishing.take_back(comment)

    for module in (actions, publishing):
        monkeypatch.setattr(module, "hold", hold)


@pytest.mark.parametrize(
    "deed",
    [
        lambda kept, **by: actions.correct(kept, marked="I thank [[Wren Ashdown]], who told me.", because="A", **by),
        lambda kept, **by: actions.take_down(kept, because="The reader asked us to.", **by),
        lambda kept, **by: actions.answer(kept, who="A", post="B", words="C", **by),
    ],
    ids=["correct", "take down", "answer"],
)
def test_whoever_was_slower_is_told_so(deed, published, handed_on_meanwhile, moderator, monday) -> None:
    with pytest.raises(InputError, match="do not see"):
        deed(published, by=moderator, now=monday)


def test_it_is_not_put_back(published, handed_on_meanwhile, monday) -> None:
    Published.objects.all().delete()
    before = Event.objects.filter(verb=Verb.COMMENT_PUBLISHED).count()
    assert publishing.put_out_missing(monday) == 0
    assert not Published.objects.exists()
    assert Event.objects.filter(verb=Verb.COMMENT_PUBLISHED).count() == before


def test_what_was_handed_on_is_not_put_out_whatever_was_decided_after(published, moderator, monday) -> None:
    Published.objects.all().delete()
    for outcome in (Outcome.HANDED_ON, Outcome.CORRECTED):
        Decision.objects.create(comment=published, outcome=outcome, shown="Again.", by=moderator, at=monday)
    assert not publishing.put_out(published, now=monday)
    assert not Published.objects.exists()
