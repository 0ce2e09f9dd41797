"""Why a story whose time has come is not before readers."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.newsroom.checking import refuse_unlinked
from tandem.hub.newsroom.completeness import refuse_incomplete
from tandem.hub.newsroom.evidence import refuse_unfit
from tandem.hub.newsroom.faults import fault_words, lost
from tandem.hub.newsroom.queries import Standing
from tandem.hub.newsroom.replying import refuse_unheard

__all__ = ["why_late"]

_PUBLISHED_WITHIN = timedelta(minutes=2)
"""The worker looks every five seconds, and may be busy."""


def why_late(where: Standing, *, now: datetime) -> str | None:
    """What keeps a story back after the time that was set for it; ``None`` where nothing does yet."""
    if where.timed is None or now - where.timed < _PUBLISHED_WITHIN:
        return None
    to_be = where.story.scheduled_revision.as_object()
    try:
        refuse_incomplete(to_be)
        refuse_unfit(to_be, now=now)
        refuse_unlinked(to_be)
        refuse_unheard(to_be, at=now)
    except InputError as fault:
        return str(fault)
    except OSError:
        return str(lost())
    return fault_words(to_be) or _(
        "Nothing in the story keeps it back. Ask whoever runs the hub: the worker’s log says what failed."
    )
