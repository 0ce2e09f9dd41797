"""What is kept of a contact as a key, in words: whoever reads a file has no list of our keys."""

from __future__ import annotations

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.core.sharing import Level, not_informed_reason
from tandem.core.sharing_decisions import Consent, ParentsTold

__all__ = ["agreement", "level", "parents_told", "why_parents_were_not_told"]


def parents_told(key: str) -> str:
    """Whether the parents were told."""
    words = {ParentsTold.YES: _("yes"), ParentsTold.NO: _("no"), ParentsTold.NOT_RECORDED: _("not recorded")}
    return words[ParentsTold(key)] if key in set(ParentsTold) else key


def why_parents_were_not_told(key: str) -> str:
    """The reason for not telling them, as the list of reasons words it."""
    try:
        return not_informed_reason(key).words if key else ""
    except InputError:
        return key


def agreement(key: str) -> str:
    """What is known of the family's agreement."""
    words = {
        Consent.OBTAINED: _("they agree"),
        Consent.NOT_SOUGHT: _("they were not asked"),
        Consent.REFUSED: _("they do not agree"),
        Consent.WITHDRAWN: _("they agreed, and no longer do"),
        Consent.NOT_REQUIRED: _("not needed"),
        Consent.NOT_RECORDED: _("not recorded"),
    }
    return words[Consent(key)] if key in set(Consent) else key


def level(key: str) -> str:
    """The level of need."""
    return _("not recorded") if key == Level.NOT_RECORDED else key
