"""What may be told in public of a challenge, as evidence: who asked what of whom, how it stands, how long it took.

No name of a person, and nothing of an answer but whether it accepts.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime

from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.calendar import local_day
from tandem.core.errors import InputError
from tandem.hub.board.figures import log, time_to_answer, verified_count
from tandem.hub.board.models import Challenge, ChallengeEvent
from tandem.hub.board.record import Read, happenings, read, read_each
from tandem.hub.board.wording import stands
from tandem.hub.evidence.answers import Answer, Number, Source
from tandem.hub.evidence.own import OwnKind
from tandem.report import wording

__all__ = ["KIND", "answer_of"]


def answer_of(challenge: Challenge, *, now: datetime) -> Answer:
    """What may be told of a challenge; the same for the same events on the same day.

    Raises :class:`InputError` where nobody has said that it may be told in public, or that was taken back.
    """
    found = read(challenge)
    if not found.now.told:
        raise InputError(
            _("That challenge may not be told in public."),
            hint=_("Whoever leads challenges says on its page that it may."),
        )
    raised = local_day(challenge.raised_at)
    words = {
        "raised_by": challenge.raised_by.name_on(raised),
        "to": challenge.to.name_on(raised),
        "day": wording.day(raised),
        "ask": challenge.ask,
    }
    source = log()
    return Answer(
        title=challenge.title,
        period=_("raised on %(day)s") % words,
        sentence=_("%(raised_by)s challenged %(to)s on %(day)s, and asked: %(ask)s") % words,
        says=stands(found.now, now),
        page="",
        numbers=tuple(_numbers(found, now)),
        sources=(Source(f"{source.publisher}, {source.title}, {challenge.reference}", day=raised.isoformat()),),
        caveats=(_("Told without any person’s name, and without the words of an answer."),),
        method=f"{found.now.rules.name}, {found.now.rules.key}",
    )


def _numbers(found: Read, now: datetime) -> list[Number]:
    days = time_to_answer(found.now, now)
    return [Number(days.name, days), *([verified_count(found.now.actions.values())] if found.now.actions else [])]


def _told(reference: str) -> Challenge:
    found = Challenge.objects.select_related("raised_by", "to").filter(reference=reference).first()
    if found is None:
        raise InputError(_("There is no such challenge."), hint=_("Choose one from the list."))
    return found


def _answer(key: str, /, *, now: datetime, drawn: bool) -> Answer:  # noqa: ARG001 - a challenge has no drawing
    return answer_of(_told(key), now=now)


def _choices() -> list[tuple[str, str]]:
    told = [each.challenge for each in read_each(Challenge.objects.all()) if each.now.told]
    return [(each.reference, f"{each.reference}: {each.title}") for each in told]


def _inputs(key: str) -> Mapping[str, str]:
    challenge = _told(key)
    events = happenings(challenge, list(challenge.events.select_related("action")))
    told = [[each.id, each.kind, each.at.isoformat(), each.role, each.agency, dict(each.details)] for each in events]
    return {f"events of {key}": hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()}


def _newest() -> str:
    return str(ChallengeEvent.objects.aggregate(newest=Max("pk"))["newest"] or "")


KIND = OwnKind(
    kind="challenge",
    title=gettext_lazy("A challenge between agencies"),
    label=gettext_lazy("Challenge"),
    page=re.compile(r"/staff/challenges/(?P<key>CH-[0-9A-Z-]+)/?"),
    choices=_choices,
    answer=_answer,
    inputs=_inputs,
    newest=_newest,
)
