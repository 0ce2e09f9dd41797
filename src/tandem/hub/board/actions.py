"""What may be done with a challenge: raise it, take a step, put words right. Each tells whoever must know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.utils.translation import gettext as _

from tandem.core.calendar import local_day, working_days_between
from tandem.core.challenges import Scope, rules, rules_on
from tandem.core.challenges_engine import add
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import Deed, acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.board.giving_away import refuse_giving_away
from tandem.hub.board.models import Challenge, ChallengeAction, ChallengeEvent
from tandem.hub.board.policies import Part, part_in, raises_for, roles_held
from tandem.hub.board.record import Read, happenings, owned_in, read, start_of
from tandem.hub.board.telling import tell
from tandem.hub.evidence.models import Evidence
from tandem.hub.letterbox.phrases import new_reference

__all__ = ["ChangedMeanwhile", "correct", "raise_challenge", "take_step"]

_VERBS = {
    "answered": Verb.CHALLENGE_ANSWERED,
    "action_agreed": Verb.CHALLENGE_ACTION_AGREED,
    "action_done": Verb.CHALLENGE_ACTION_DONE,
    "effect_verified": Verb.CHALLENGE_EFFECT_VERIFIED,
    "action_dropped": Verb.CHALLENGE_ACTION_DROPPED,
    "escalated": Verb.CHALLENGE_ESCALATED,
    "closed": Verb.CHALLENGE_CLOSED,
    "withdrawn": Verb.CHALLENGE_WITHDRAWN,
    "reopened": Verb.CHALLENGE_REOPENED,
    "may_be_told": Verb.CHALLENGE_MAY_BE_TOLD,
    "not_to_be_told": Verb.CHALLENGE_NOT_TO_BE_TOLD,
}


class ChangedMeanwhile(InputError):  # noqa: N818 - it names what happened
    """Somebody else added to the challenge after the page was opened. Nothing that was written is lost."""

    def __init__(self) -> None:
        super().__init__(
            _("Somebody else has added to this challenge since you opened it."),
            hint=_("Read what is new, then send yours again, or leave it."),
        )


def raise_challenge(
    said: Mapping[str, str],
    *,
    raised_by: Agency,
    to: Agency,
    evidence: Iterable[int] = (),
    no_child: bool = False,
    by: User,
    now: datetime,
) -> Challenge:
    """Raise a challenge of one agency to another; ``said`` holds its title, and what a challenge must say.

    Raises:
        MayGiveAway: its words may be about a child, and ``no_child`` does not say that they are not.
        InputError: something is missing, or there is no such evidence.
    """
    today = local_day(now)
    standing_rules = rules_on(today)
    scope = raises_for(by, standing_rules.steps["raised"], on=today)
    if scope is None or (scope is Scope.RAISED_BY and raised_by.pk != by.agency_id):
        raise PermissionDenied
    if raised_by == to:
        raise InputError(_("An agency cannot challenge itself."), hint=_("Choose another agency."))
    for agency in (raised_by, to):
        _check_open(agency, today)
    words = {name: text.strip() for name, text in said.items()}
    if not words["title"]:
        raise InputError(_("It has no title."), hint=_("Say in a few words what it is about."))
    if not no_child:
        refuse_giving_away(words.values())
    shown = _evidence(evidence)
    with acting(Verb.CHALLENGE_RAISED) as deed:
        _refuse_twice(words, raised_by, to, by)
        challenge = Challenge.objects.create(
            reference=f"CH-{new_reference()}",
            rules=standing_rules.key,
            raised_by=raised_by,
            to=to,
            raised_at=now,
            **words,
        )
        challenge.evidence.set(shown)
        deed.on = challenge
        role = next(role for role in standing_rules.steps["raised"].by if role in by.roles(today))
        event = ChallengeEvent(challenge=challenge, kind="raised", at=now, by=by, role=role, agency=raised_by)
        tell(_kept(event, (), None), event, now=now)
    return challenge


def _refuse_twice(words: Mapping[str, str], raised_by: Agency, to: Agency, by: User) -> None:
    """Refuse what the same person has just raised: a form may be sent again before its first answer has come."""
    Agency.objects.select_for_update().get(pk=raised_by.pk)
    same = Challenge.objects.filter(**words, raised_by=raised_by, to=to, version=1, events__by=by)
    if raised := same.first():
        raise InputError(
            _("You have raised the very same: %(reference)s.") % {"reference": raised.reference},
            hint=_("It is among the challenges, and nothing has happened to it yet."),
        )


def take_step(
    challenge: Challenge,
    kind: str,
    said: Mapping[str, str],
    *,
    number: int | None = None,
    owner: Agency | None = None,
    no_child: bool = False,
    by: User,
    now: datetime,
    seen: int | None = None,
) -> ChallengeEvent:
    """Record one step; ``number`` is of the action it is about, ``owner`` the agency that is to do a new one.

    Raises:
        ChangedMeanwhile: something was added since the version ``seen``.
        MayGiveAway: its words may be about a child, and ``no_child`` does not say that they are not.
        IllegalTransition, IncompleteEvent: it cannot follow, or something is missing.
        InputError: a day has passed already, or there is no such evidence.
    """
    words = {name: text.strip() for name, text in said.items()}
    if not no_child:
        refuse_giving_away(text for name, text in words.items() if name in ("words", "what"))
        if kind == "may_be_told":
            anew = _("What is told in public names nobody: say that it does not, or have it raised anew without it.")
            refuse_giving_away((challenge.title, challenge.ask), hint=anew)
    _check_evidence(words)
    with acting(_VERBS[kind], on=challenge) as deed:
        _hold(challenge, deed, seen=seen)
        before = read(challenge)
        part = part_in(by, rules(challenge.rules).steps[kind], before.now, number, on=local_day(now))
        if part is None:
            raise PermissionDenied
        about = challenge.actions.filter(number=number).first() if number is not None else None
        event = ChallengeEvent(
            challenge=challenge, kind=kind, at=now, by=by, role=part.role, agency_id=part.agency, details=words
        )
        if kind == "action_agreed" and owner is not None:
            _check_open(owner, local_day(now))
            _check_due(words, now)
            event.details |= {"agency": str(owner.pk)}
            about = ChallengeAction.objects.create(
                challenge=challenge, number=len(before.now.actions) + 1, agency=owner
            )
        tell(_kept(event, before.events, about), event, now=now)
    return event


def correct(
    event: ChallengeEvent,
    said: Mapping[str, str],
    *,
    no_child: bool = False,
    by: User,
    now: datetime,
    seen: int | None = None,
) -> ChallengeEvent:
    """Put right what was said with a step, by an event that supersedes it; when it happened stays, and no clock moves.

    The day by which an action is due is no word: it stays. Raises as :func:`take_step`.
    """
    challenge = event.challenge
    words = {**event.details, **{name: text.strip() for name, text in said.items() if name != "due"}}
    if not no_child:
        refuse_giving_away(text for name, text in words.items() if name in ("words", "what"))
    _check_evidence(words)
    with acting(Verb.CHALLENGE_CORRECTED, on=challenge) as deed:
        _hold(challenge, deed, seen=seen)
        before = read(challenge)
        part = part_to_correct(by, event, before, now=now)
        if part is None:
            raise PermissionDenied
        new = ChallengeEvent(
            challenge=challenge,
            kind=event.kind,
            at=now,
            by=by,
            role=part.role,
            agency_id=part.agency,
            details=words,
            supersedes=event,
        )
        _kept(new, before.events, event.action)
    return new


def part_to_correct(by: User, event: ChallengeEvent, before: Read, *, now: datetime) -> Part | None:
    """Somebody's part in putting right what was said with a step: that of whoever took it, in role and agency.

    Nobody who leads puts right what an independent scrutineer saw.
    """
    if event.kind == "raised" or event.role not in roles_held(by, local_day(now)):
        return None
    step = rules(event.challenge.rules).steps[event.kind]
    number = event.action.number if event.action else None
    part = part_in(by, step, before.now, number, on=local_day(now))
    return Part(event.role, part.agency) if part is not None and part.agency == event.agency_id else None


def _hold(challenge: Challenge, deed: Deed, *, seen: int | None) -> None:
    """Take the challenge for this transaction; ``seen`` is the version on which somebody acted."""
    deed.on = challenge
    mine = Challenge.objects.filter(pk=challenge.pk, **({} if seen is None else {"version": seen}))
    if not mine.update(version=F("version") + 1):
        raise ChangedMeanwhile


def _kept(event: ChallengeEvent, before: Iterable[ChallengeEvent], about: ChallengeAction | None) -> Read:
    """Keep an event if the whole can still have happened."""
    challenge, event.action = event.challenge, about
    *earlier, new = happenings(challenge, [*before, event])
    now = add(start_of(challenge), earlier, replace(new, id=_NOT_YET))
    event.save()
    return Read(challenge, (*before, event), now, owned_in(challenge))


_NOT_YET = 0
"""The number of an event that has none yet."""


def _check_open(agency: Agency, today: date) -> None:
    if not agency.is_open(today):
        raise InputError(_("That agency has closed."), hint=_("Choose the agency that does its work now."))


def _check_due(said: Mapping[str, str], now: datetime) -> None:
    day, today = date.fromisoformat(said.get("due") or local_day(now).isoformat()), local_day(now)
    if day < today:
        raise InputError(_("That day has passed."), hint=_("Agree on a day from today on."))
    try:
        working_days_between(today, day)
    except InputError:
        raise InputError(
            _("That day is too far off: its bank holidays are not known yet."), hint=_("Agree on a sooner day.")
        ) from None


def _check_evidence(said: Mapping[str, str]) -> None:
    _evidence(int(each) for each in said.get("evidence", "").split(", ") if each)


def _evidence(numbers: Iterable[int]) -> list[Evidence]:
    wanted = sorted(set(numbers))
    found = Evidence.objects.in_bulk(wanted)
    if lacking := [str(each) for each in wanted if each not in found]:
        raise InputError(
            _("There is no evidence %(numbers)s.") % {"numbers": ", ".join(lacking)},
            hint=_("Each piece has its number on the page of evidence."),
        )
    if settings.DEMO and not all(each.told.get("invented") for each in found.values()):
        raise InputError(
            _("That evidence is about a real place, and this is an invented one."),
            hint=_("What is real and what is invented never meet: leave it out."),
        )
    return list(found.values())
