"""One challenge's page, with the forms for what whoever reads it may do next and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.challenges import Step
from tandem.core.challenges_engine import possible
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.board.models import Challenge
from tandem.hub.board.policies import part_in
from tandem.hub.board.queries import agencies_open, nobody_to_answer
from tandem.hub.board.record import Read, read
from tandem.hub.evidence.queries import by_number
from tandem.hub.evidence.telling import as_told
from tandem.hub.staff.challenges.forms import StepForm
from tandem.hub.staff.challenges.presenters import actions_shown, cited_in, line, time_line, waits
from tandem.hub.written_again import fill

__all__ = ["Deed", "deeds_of", "page_of"]


@dataclass(slots=True)
class Deed:
    """Something that whoever reads may do next."""

    key: str
    """What its address ends with."""
    step: Step
    number: int | None
    """Of the action it is about."""
    title: str
    help: str
    address: str
    form: StepForm
    open: bool = False


def deeds_of(found: Read, user: User, *, now: datetime, sent: Mapping[str, QueryDict] | None = None) -> list[Deed]:
    """Every step that is possible now and theirs to take; ``sent`` is what was sent in one of the forms."""
    made = []
    for step, number in possible(found.now, now):
        if part_in(user, step, found.now, number, on=calendar.local_day(now)) is None:
            continue
        made.append(_deed(found, step, number, sent or {}, now))
    return made


def page_of(
    found: Challenge, user: User, *, now: datetime, deeds: list[Deed] | None = None, kept: Any = None
) -> dict[str, Any]:
    """Everything that the page shows; ``kept`` is what was written in its forms before a session ended."""
    whole = read(found)
    offered = deeds_of(whole, user, now=now) if deeds is None else deeds
    for each in offered:
        each.open = fill(each.form, (kept or {}).get(f"do/{each.key}", QueryDict())) or each.form.is_bound
    titles = {number: as_told(each)["title"] for number, each in by_number(cited_in(whole)).items()}
    return {
        "challenge": found,
        "now": whole.now,
        "line": line(whole, at=now),
        "waits": waits(whole, at=now),
        "level": whole.now.rules.level(whole.now.level),
        "nobody": nobody_to_answer(whole, now=now),
        "evidence": [as_told(each) for each in found.evidence.all()],
        "opens_evidence": permits(user, Permission.KEEP_EVIDENCE),
        "actions": actions_shown(whole, at=now),
        "story": time_line(whole, titles, reader=user, now=now),
        "deeds": offered,
    }


def _deed(found: Read, step: Step, number: int | None, sent: Mapping[str, QueryDict], now: datetime) -> Deed:
    key = f"{step.event}/{number}" if number is not None else step.event
    args: list[Any] = [found.challenge.reference, step.event, *([number] if number is not None else [])]
    form = StepForm(
        sent.get(key),
        event=step.event,
        now=found.now,
        agencies=agencies_open(calendar.local_day(now)),
        initial={"seen": found.challenge.version, "agency": found.challenge.to_id},
        auto_id=f"{key.replace('/', '-')}-%s",
    )
    name = "staff:challenge_do_action" if number is not None else "staff:challenge_do"
    title, words = _titles(found, step, number)
    return Deed(key, step, number, title, words, reverse(name, args=args), form)


def _titles(found: Read, step: Step, number: int | None) -> tuple[str, str]:
    levels, at = found.now.rules.levels, found.now.level
    above = levels[at].who if at < len(levels) else ""
    titles = {
        "answered": (_("Answer it"), _("Your answer is read by everybody who sees this challenge.")),
        "action_agreed": (_("Record an action that was agreed"), _("Somebody by name sees to it, by a day.")),
        "action_done": (_("Report action %(n)s done"), _("Somebody of another agency then says whether it worked.")),
        "effect_verified": (
            _("Say whether action %(n)s worked"),
            _("From what you have seen yourself, not from what was reported."),
        ),
        "action_dropped": (_("Drop action %(n)s"), _("It counts as due and not verified.")),
        "escalated": (_("Take it to the next level"), _("Asked next: %(who)s.") % {"who": above}),
        "closed": (_("Close it"), _("It is not resolved while an action that did not work has no other after it.")),
        "withdrawn": (_("Withdraw it"), _("Only whoever raised it, or who leads, can; it stays on the record.")),
        "reopened": (_("Reopen it"), _("An action did not work: other actions are then to be agreed.")),
        "may_be_told": (
            _("Say that it may be told in public"),
            _("Titles, agencies, what was asked, and how it stands; no name of a person and no words of the answer."),
        ),
        "not_to_be_told": (_("Say that it may no longer be told in public"), _("What was published stays published.")),
    }
    title, words = titles[step.event]
    return (title % {"n": number} if number is not None else title), words
