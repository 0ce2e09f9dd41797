"""Everything that can be recorded as done. The words come from here, never from whoever asks."""

from __future__ import annotations

from enum import StrEnum

from django.utils.translation import gettext_noop

__all__ = ["Verb"]


class Verb(StrEnum):
    """One kind of deed."""

    SIGNED_IN = "account.signed_in"
    SIGN_IN_FAILED = "account.sign_in_failed"
    LOCKED_OUT = "account.locked_out"
    SIGNED_OUT = "account.signed_out"
    SESSION_ENDED = "account.session_ended"
    PASSWORD_CHANGED = "account.password_changed"  # noqa: S105 - the name of a deed
    FACTOR_ADDED = "account.factor_added"
    FACTOR_REMOVED = "account.factor_removed"
    FACTOR_RESET = "account.factor_reset"
    INVITED = "account.invited"
    JOINED = "account.joined"
    SUSPENDED = "account.suspended"
    RESTORED = "account.restored"
    ROLE_GIVEN = "account.role_given"
    ROLE_ENDED = "account.role_ended"
    AGENCY_ADDED = "agency.added"
    AGENCY_PLACED = "agency.placed"
    AGENCY_CLOSED = "agency.closed"
    REFUSED = "access.refused"
    AUDIT_READ = "access.audit"
    ACCOUNTS_READ = "access.accounts"
    KEYS_ROTATED = "keys.rotated"
    DEMO_SEEDED = "demo.seeded"

    @property
    def label(self) -> str:
        """What the record calls it, untranslated: the record's own language is English."""
        return LABELS[self]


LABELS: dict[Verb, str] = {
    Verb.SIGNED_IN: gettext_noop("Signed in"),
    Verb.SIGN_IN_FAILED: gettext_noop("Failed to sign in"),
    Verb.LOCKED_OUT: gettext_noop("Locked out after failed attempts"),
    Verb.SIGNED_OUT: gettext_noop("Signed out"),
    Verb.SESSION_ENDED: gettext_noop("Ended another session"),
    Verb.PASSWORD_CHANGED: gettext_noop("Changed password"),
    Verb.FACTOR_ADDED: gettext_noop("Added a second factor"),
    Verb.FACTOR_REMOVED: gettext_noop("Removed a second factor"),
    Verb.FACTOR_RESET: gettext_noop("Reset an account's second factor"),
    Verb.INVITED: gettext_noop("Invited an account"),
    Verb.JOINED: gettext_noop("Took up an invitation"),
    Verb.SUSPENDED: gettext_noop("Suspended an account"),
    Verb.RESTORED: gettext_noop("Restored an account"),
    Verb.ROLE_GIVEN: gettext_noop("Gave a role"),
    Verb.ROLE_ENDED: gettext_noop("Ended a role"),
    Verb.AGENCY_ADDED: gettext_noop("Added an agency"),
    Verb.AGENCY_PLACED: gettext_noop("Placed an agency in the tree"),
    Verb.AGENCY_CLOSED: gettext_noop("Closed an agency"),
    Verb.REFUSED: gettext_noop("Was refused"),
    Verb.AUDIT_READ: gettext_noop("Read the audit record"),
    Verb.ACCOUNTS_READ: gettext_noop("Read the list of accounts"),
    Verb.KEYS_ROTATED: gettext_noop("Sealed texts again under the newest key"),
    Verb.DEMO_SEEDED: gettext_noop("Filled the demo with invented data"),
}
