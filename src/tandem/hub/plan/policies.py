"""Who keeps the improvement plan, who reports on an action, and who may say that it is done."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied

from tandem.core.actions_standing import Deed
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import permits
from tandem.hub.board.policies import acts_for, tied
from tandem.hub.plan.models import ImprovementAction

__all__ = ["may_keep", "may_move", "may_report", "may_verify", "require"]


def may_keep(user: User) -> bool:
    """Whether somebody may add to the plan and its readings."""
    return permits(user, Permission.KEEP_IMPROVEMENT)


def may_report(user: User, action: ImprovementAction) -> bool:
    """Whether somebody may say how an action goes: of its owner's agency, or of one that this is part of."""
    return permits(user, Permission.REPORT_ON_ACTIONS) and action.agency_id in acts_for(user.agency_id)


def may_move(user: User, action: ImprovementAction) -> bool:
    """Whether somebody may give an action another day."""
    return may_keep(user) or may_report(user, action)


def may_verify(user: User, action: ImprovementAction) -> bool:
    """Whether somebody may say that an action is done: of another organisation than its owner, and not who reported."""
    if not permits(user, Permission.VERIFY_ACTIONS) or user.name.casefold() == action.owner.casefold():
        return False
    if tied(user.agency_id, action.agency_id):
        return False
    return not any(each.by_id == user.pk and each.deed in (Deed.BEGUN, Deed.DONE) for each in action.events.all())


def require(allowed: bool) -> None:  # noqa: FBT001 - it is the whole question
    """Refuse whoever may not. Raises :class:`~django.core.exceptions.PermissionDenied`."""
    if not allowed:
        raise PermissionDenied
