"""Adding an action, and what happens to it: begun, said to be done, put off, looked at by somebody else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.actions_standing import Deed, Happened, Standing, may_happen, stand
from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.queries import by_number
from tandem.hub.plan.improving import adding_to
from tandem.hub.plan.meanwhile import ChangedMeanwhile
from tandem.hub.plan.models import ActionEvent, ImprovementAction, ImprovementPlan, Recommendation
from tandem.hub.plan.policies import may_keep, may_move, may_report, may_verify, require

__all__ = ["add_action", "begin", "move", "say_done", "standing_of", "verify", "withdraw"]

_VERBS = {
    Deed.BEGUN: Verb.IMPROVEMENT_ACTION_BEGUN,
    Deed.DONE: Verb.IMPROVEMENT_ACTION_DONE,
    Deed.MOVED: Verb.IMPROVEMENT_ACTION_MOVED,
    Deed.VERIFIED: Verb.IMPROVEMENT_ACTION_VERIFIED,
    Deed.NOT_VERIFIED: Verb.IMPROVEMENT_ACTION_NOT_VERIFIED,
    Deed.WITHDRAWN: Verb.IMPROVEMENT_ACTION_WITHDRAWN,
}


def standing_of(action: ImprovementAction, *, on: date) -> Standing:
    """Where an action stands on a day, from its events."""
    events = [Happened(Deed(each.deed), each.at, each.pk, each.due) for each in action.events.all()]
    return stand(action.due, events, on=on)


def add_action(
    plan: ImprovementPlan,
    what: str,
    *,
    recommendations: Collection[Recommendation],
    owner: str,
    agency: Agency,
    due: date,
    by: User,
    now: datetime,
    depends_on: Iterable[ImprovementAction] = (),
) -> ImprovementAction:
    """Add an action. Raises :class:`InputError` without an owner or a recommendation, or due before the plan starts."""
    require(may_keep(by))
    if not what.strip() or not owner.strip():
        raise InputError(_("Say what is done, and who answers for it."), hint=_("One person, by name."))
    if not recommendations:
        raise InputError(_("It answers no recommendation."), hint=_("Choose at least one."))
    if due < plan.starts:
        raise InputError(_("It is due before the plan starts."), hint=_("Give a later day."))
    with adding_to(plan, Verb.IMPROVEMENT_ACTION) as deed:
        deed.on = made = ImprovementAction.objects.create(
            plan=plan,
            number=plan.actions.count() + 1,
            what=what.strip(),
            owner=owner.strip(),
            agency=agency,
            due=due,
            added_by=by,
            added_at=now,
        )
        made.recommendations.set(recommendations)
        made.depends_on.set(depends_on)
    return made


def begin(action: ImprovementAction, *, seen: int, by: User, now: datetime) -> None:
    """Say that it has begun. ``seen``, here and below, is how many events whoever acts had before them."""
    require(may_report(by, action))
    _happen(action, Deed.BEGUN, seen=seen, by=by, now=now)


def say_done(
    action: ImprovementAction, *, words: str, seen: int, by: User, now: datetime, evidence: Collection[int] = ()
) -> None:
    """Say that it is done, and what was done. Raises :class:`InputError` without words, or for unknown evidence."""
    require(may_report(by, action))
    found = by_number(set(evidence))
    if unknown := sorted(set(evidence) - set(found)):
        raise InputError(
            _("There is no evidence %(numbers)s.") % {"numbers": ", ".join(map(str, unknown))},
            hint=_("Give the numbers that the page of evidence shows."),
        )
    _require_words(words, _("Say what was done."))
    _happen(action, Deed.DONE, seen=seen, by=by, now=now, words=words, evidence=found.values())


def move(action: ImprovementAction, *, due: date, reason: str, seen: int, by: User, now: datetime) -> None:
    """Give it another day, with the reason; the first day stays to be seen.

    Raises :class:`InputError` without a reason, for the day it has, or for one that is over.
    """
    require(may_move(by, action))
    _require_words(reason, _("Say why it has another day."))
    today = calendar.local_day(now)
    if due < today or due == standing_of(action, on=today).due:
        raise InputError(_("That is no new day to come."), hint=_("Give a day from today on, other than it has."))
    _happen(action, Deed.MOVED, seen=seen, by=by, now=now, words=reason, due=due)


def verify(action: ImprovementAction, *, verified: bool, words: str, seen: int, by: User, now: datetime) -> None:
    """Say, from another organisation, whether it is done, and how that is known. Raises :class:`InputError` without."""
    require(may_verify(by, action))
    _require_words(words, _("Say what you looked at, and what you found."))
    _happen(action, Deed.VERIFIED if verified else Deed.NOT_VERIFIED, seen=seen, by=by, now=now, words=words)


def withdraw(action: ImprovementAction, *, reason: str, seen: int, by: User, now: datetime) -> None:
    """Say why it is wanted no longer, or was entered wrongly. Raises :class:`InputError` without a reason."""
    require(may_keep(by))
    _require_words(reason, _("Say why it is withdrawn."))
    _happen(action, Deed.WITHDRAWN, seen=seen, by=by, now=now, words=reason)


def _happen(
    action: ImprovementAction,
    deed: Deed,
    *,
    seen: int,
    by: User,
    now: datetime,
    words: str = "",
    due: date | None = None,
    evidence: Iterable[Evidence] = (),
) -> None:
    """Add an event to what is still as it was seen, or refuse in words."""
    with acting(_VERBS[deed], on=action):
        kept = ImprovementAction.objects.select_for_update().get(pk=action.pk)
        if kept.events.count() != seen:
            added = list(kept.events.order_by("pk").select_related("by"))[max(seen, 0) :]
            raise ChangedMeanwhile(f"{each.get_deed_display()}, {each.by.name}" for each in added)
        if not may_happen(deed, standing_of(kept, on=calendar.local_day(now)).stage):
            raise InputError(_("That cannot follow where the action stands."), hint=_("Look at its history."))
        event = ActionEvent.objects.create(
            action=kept, deed=deed, at=now, by=by, agency=by.agency, words=words.strip(), due=due
        )
        event.evidence.set(evidence)


def _require_words(words: str, asked: str) -> None:
    if not words.strip():
        raise InputError(asked, hint=_("Whoever reads the plan sees it."))
