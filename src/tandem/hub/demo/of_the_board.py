"""What Harrowmere's newsroom tells of its board: a challenge and a measure of the plan, shown as evidence. Invented."""

from __future__ import annotations

from datetime import datetime

from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo.pages import acting_as, write_page
from tandem.hub.evidence.actions import take
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.own import own_kind
from tandem.hub.newsroom.models import Desk, Story

__all__ = ["write_of_the_board"]

_CHALLENGE = "Health is missing from strategy discussions"
_MEASURE = "Babies at risk seen by both within ten days"
_CHALLENGED = (
    "<p>When a child may be in danger, social workers, the police and health decide together what to do. In Harrowmere "
    "health was often not there. The council said so, and asked the hospital to mend it. The hospital agreed that it "
    "was true. [evidence {challenge}]</p>"
)
_MEASURED = (
    "<p>A promise is one thing, and what comes of it another. Somebody from outside the hospital looked for "
    "themselves before the challenge was closed.</p><p>The improvement plan asks the same of midwives and health "
    "visitors: to see babies at risk together with a social worker. Whether they do is counted.</p>"
)


def write_of_the_board(desk: Desk, by: User, *, now: datetime) -> Story:
    """One story, as its writer saves it."""
    with acting_as(by):
        challenge, measure = (_taken(kind, name, by, now) for kind, name in _SHOWN)
        with acting(Verb.DEMO_SEEDED, on=desk):
            story = write_page(
                desk,
                by,
                slug="who-sits-at-the-table",
                title="Who sits at the table",
                lead="The council challenged the hospital. What was answered, what was done, and whether it worked.",
                topics=("The partnership",),
                body=(
                    ("paragraph", _CHALLENGED.format(challenge=challenge)),
                    ("evidence", {"number": str(challenge)}),
                    ("paragraph", _MEASURED),
                    ("evidence", {"number": str(measure)}),
                ),
            )
            story.get_workflow().start(story, by)
    return story


_SHOWN = (("challenge", _CHALLENGE), ("measure", _MEASURE))


def _taken(kind: str, name: str, by: User, now: datetime) -> int:
    """The number of what is taken of that name."""
    own = own_kind(kind)
    key = next(key for key, words in own.choices() if words.endswith(name)) if own else ""
    return take(Asked(kind, {kind: key}), by=by, now=now).pk
