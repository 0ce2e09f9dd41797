"""Beginning an improvement plan, and adding what was recommended and what is to come of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.audit.record import Deed, acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.plan.models import ImprovementPlan, Outcome, PublicWord, Recommendation
from tandem.hub.plan.naming import refuse_names
from tandem.hub.plan.policies import may_keep, require
from tandem.hub.plan.queries_of_improvement import told_in_public

__all__ = ["Recommended", "adding_to", "begin_plan", "recommend", "say_in_public"]


@dataclass(frozen=True, slots=True)
class Recommended:
    """What somebody said has to change, and what will be different for children then."""

    origin: str
    words: str
    source: str
    source_date: date
    agency: Agency
    due: date
    outcome: str
    source_address: str = ""


def begin_plan(
    name: str, *, basis: str, starts: date, by: User, now: datetime, commissioner: str = ""
) -> ImprovementPlan:
    """Begin a plan. Raises :class:`InputError` for one without a name or under nothing known."""
    require(may_keep(by))
    if not name.strip() or basis not in ImprovementPlan.Basis.values:
        raise InputError(_("The plan needs a name, and under what it is."), hint=_("Fill in both."))
    with acting(Verb.IMPROVEMENT_BEGUN) as deed:
        # In the demo nothing is anybody's plan.
        deed.on = made = ImprovementPlan.objects.create(
            name=name.strip(),
            basis=basis,
            commissioner=commissioner.strip(),
            starts=starts,
            invented=settings.DEMO,
            made_by=by,
            made_at=now,
        )
    return made


def recommend(plan: ImprovementPlan, said: Recommended, *, by: User, now: datetime) -> Recommendation:
    """Add a recommendation with its outcome.

    Raises :class:`InputError` where words are missing, or it is due before it was made.
    """
    require(may_keep(by))
    if not said.words.strip() or not said.outcome.strip():
        raise InputError(
            _("Give the recommendation’s own words, and what will be different for children."),
            hint=_("A recommendation without an outcome cannot be shown to have worked."),
        )
    if said.due < said.source_date:
        raise InputError(_("It is due before it was made."), hint=_("Look at both days."))
    with adding_to(plan, Verb.IMPROVEMENT_RECOMMENDED) as deed:
        deed.on = made = Recommendation.objects.create(
            plan=plan,
            number=plan.recommendations.count() + 1,
            origin=said.origin,
            words=said.words.strip(),
            source=said.source.strip(),
            source_date=said.source_date,
            source_address=said.source_address,
            agency=said.agency,
            due=said.due,
            added_by=by,
            added_at=now,
        )
        Outcome.objects.create(recommendation=made, words=said.outcome.strip())
    return made


def say_in_public(
    plan: ImprovementPlan, *, may: bool, reason: str, by: User, now: datetime, no_name: bool = False
) -> PublicWord:
    """Say that the plan's measures may be told in public, or no longer.

    Raises :class:`InputError` without a reason, or where that was said already; and where what would be told may name
    somebody and ``no_name`` does not say that it does not.
    """
    require(may_keep(by))
    if not reason.strip():
        raise InputError(_("Say why."), hint=_("Whoever asks later reads it in the plan."))
    if may and not no_name:
        refuse_names(plan)
    with adding_to(plan, _PUBLIC[may]) as deed:
        if told_in_public(plan) == may:
            raise InputError(_("That was said already."), hint=_("Look at the plan as it stands now."))
        deed.on = plan
        return PublicWord.objects.create(plan=plan, may=may, reason=reason.strip(), by=by, at=now)


_PUBLIC = {True: Verb.IMPROVEMENT_MADE_PUBLIC, False: Verb.IMPROVEMENT_NOT_PUBLIC}


@contextmanager
def adding_to(plan: ImprovementPlan, verb: Verb) -> Iterator[Deed]:
    """One at a time: two people who add at once get two numbers."""
    with acting(verb) as deed:
        ImprovementPlan.objects.select_for_update().get(pk=plan.pk)
        yield deed
