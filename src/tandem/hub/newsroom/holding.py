"""Which holds keep a story from its readers, and which published stories somebody has yet to decide about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.newsroom.law_models import Hold, Ruled
from tandem.hub.newsroom.models import Desk, Story
from tandem.hub.newsroom.queries import round_of

__all__ = [
    "ToDecide",
    "closed_pages",
    "every_hold",
    "find_hold",
    "held_back",
    "held_of",
    "holds_on",
    "refuse_held",
    "refuse_held_desk",
    "refuse_under_hold",
    "to_decide",
    "written_about",
]


@dataclass(frozen=True, slots=True)
class ToDecide:
    """A published story within the reach of a hold, of which nobody has said that it stays."""

    story: Story
    hold: Hold


def every_hold() -> list[Hold]:
    """Every hold there ever was, with what was decided under each, the latest first."""
    return list(Hold.objects.select_related("story", "desk", "by", "lifted_by").prefetch_related("rulings__by"))


def find_hold(pk: int) -> Hold | None:
    """One hold."""
    return next((each for each in every_hold() if each.pk == pk), None)


def holds_on(story: Story, *, at: datetime, known: Sequence[Hold] | None = None) -> list[Hold]:
    """The holds that a story is under at a time, whatever was decided about it."""
    return [each for each in _covering(story, known) if each.lasts(at, at)]


def refuse_held(story: Story, *, at: datetime) -> None:
    """Raise :class:`InputError` naming the hold that keeps a story from being published at a time."""
    for hold in holds_on(story, at=at):
        if not _let_through(hold, story, by=at):
            raise _refusal(hold, _hint(hold))


def refuse_under_hold(story: Story, *, at: datetime) -> None:
    """Raise :class:`InputError` naming a hold on a story, also where it was let through: what is new in it was not."""
    for hold in holds_on(story, at=at):
        raise _refusal(
            hold, _("Wait until the hold is over, or have the story go its way again: then it stands with it.")
        )


def held_of(pages: Collection[int], now: datetime) -> set[int]:
    """Of the numbers of some pages, those of stories under a hold just now that nobody let through as they are."""
    standing = [each for each in every_hold() if each.lasts(now, now)]
    found = Story.objects.filter(pk__in=pages) if standing else ()
    return {
        story.pk
        for story in found
        if any(hold.covers(story) and not _published_through(hold, story) for hold in standing)
    }


def refuse_held_desk(desk: Desk, *, at: datetime) -> None:
    """Raise :class:`InputError` naming the hold under which nothing new is said of a desk; none lets it through."""
    for hold in every_hold():
        if hold.story_id is None and hold.desk_id in (None, desk.pk) and hold.lasts(at, at):
            raise _refusal(hold, _("Wait until the hold is over, or have somebody lift it who did not put it."))


def held_back(story: Story, *, due: datetime | None, now: datetime, known: Sequence[Hold] | None = None) -> Hold | None:
    """The hold under which a story's time came, still there or over since: somebody has to publish it themselves."""
    if due is None or due > now:
        return None
    over = (each for each in _covering(story, known) if each.lasts(due, now))
    return next((each for each in over if not _let_through(each, story, by=due)), None)


def to_decide(*, now: datetime, known: Sequence[Hold]) -> list[ToDecide]:
    """Published stories under holds of which nobody has said yet whether they stay."""
    standing = [each for each in known if each.lasts(now, now)]
    live = list(Story.objects.filter(live=True).order_by("title")) if standing else []
    return [
        ToDecide(story, hold) for hold in standing for story in live if hold.covers(story) and not _ruled(hold, story)
    ]


def closed_pages(*, now: datetime) -> set[int]:
    """The numbers of the published pages below which readers may say nothing just now."""
    closing = [each for each in every_hold() if each.what.closes_comments and each.lasts(now, now)]
    live = list(Story.objects.filter(live=True)) if closing else []
    return {story.pk for story in live if any(hold.covers(story) for hold in closing)}


def written_about(hold: Hold) -> str:
    """What a hold is on, in words."""
    if hold.story is not None:
        return str(hold.story.draft_title)
    return str(hold.desk.title) if hold.desk is not None else _("Everything")


def _covering(story: Story, known: Sequence[Hold] | None) -> list[Hold]:
    return [each for each in (every_hold() if known is None else known) if each.covers(story)]


def _let_through(hold: Hold, story: Story, *, by: datetime, begun_by: datetime | None = None) -> bool:
    """Whether an editor let it through by then, in this round: it stood still since, so it is what they read."""
    said = [each for each in hold.rulings.all() if each.story_id == story.pk and each.outcome == Ruled.LET_THROUGH]
    if not said:
        return False
    begun = round_of(story, by=begun_by)
    return begun is not None and any(begun.created_at <= each.at <= by for each in said)


def _ruled(hold: Hold, story: Story) -> bool:
    """Whether somebody said that a published story stays, or had let it through before it was published."""
    at = story.last_published_at
    left = (each for each in hold.rulings.all() if each.story_id == story.pk and each.outcome == Ruled.LEFT)
    return any(at is None or each.at >= at for each in left) or _published_through(hold, story)


def _published_through(hold: Hold, story: Story) -> bool:
    """Whether what is published was let through: a later draft goes a round of its own, and may be sent back."""
    at = story.last_published_at
    return at is not None and _let_through(hold, story, by=at, begun_by=at)


def _refusal(hold: Hold, hint: str) -> InputError:
    return InputError(
        _("It is held: %(hold)s. %(reason)s") % {"hold": hold.what.name, "reason": hold.reason}, hint=hint
    )


def _hint(hold: Hold) -> str:
    if hold.what.lets_through:
        return _(
            "Wait until the hold is over, choose a time after it, or have an editor let the story through by name: "
            "%(what)s."
        ) % {"what": hold.what.lets_through.lower()}
    return _("Wait until the hold is over, choose a time after it, or have somebody lift it who did not put it.")
