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
    INVITATION_SHOWN = "account.invitation_shown"
    JOINED = "account.joined"
    SUSPENDED = "account.suspended"
    RESTORED = "account.restored"
    ACCOUNT_NEEDED = "account.needed"
    ACCOUNT_NOT_NEEDED = "account.not_needed"
    ACCOUNT_REINSTATED = "account.reinstated"
    CONFLICT_SAID = "account.conflict_said"
    CONFLICT_ENDED = "account.conflict_ended"
    CONFLICT_DECIDED = "account.conflict_decided"
    CONFLICTS_READ = "access.conflicts"
    CAME_BACK = "account.came_back"
    IDENTITY_LINKED = "account.identity_linked"
    IDENTITY_USED = "account.identity_used"
    ATTESTING_CHASED = "account.attesting_chased"
    ROLE_GIVEN = "account.role_given"
    ROLE_ENDED = "account.role_ended"
    AGENCY_ADDED = "agency.added"
    AGENCY_PLACED = "agency.placed"
    AGENCY_CLOSED = "agency.closed"
    AGENCY_RENAMED = "agency.renamed"
    AGENCY_BOUND = "agency.bound"
    DOMAIN_RECOGNISED = "agency.domain_recognised"
    DOMAIN_ENDED = "agency.domain_ended"
    TOKEN_ISSUED = "token.issued"  # noqa: S105 - the name of a deed
    TOKEN_ATTESTED = "token.attested"  # noqa: S105 - the name of a deed
    TOKEN_REVOKED = "token.revoked"  # noqa: S105 - the name of a deed
    TOKEN_USED = "access.token"  # noqa: S105 - the name of a deed
    TOKEN_UNKNOWN = "access.unknown_token"  # noqa: S105 - the name of a deed
    SENT_BY_SYSTEM = "system.sent"
    KEY_FORGOTTEN = "system.key_forgotten"
    REFUSED = "access.refused"
    STEP_REFUSED = "contact.step_refused"
    AUDIT_READ = "access.audit"
    ACCOUNTS_READ = "access.accounts"
    ACCOUNT_READ = "access.account"
    CONTACT_RECEIVED = "contact.received"
    CONTACT_ACKNOWLEDGED = "contact.acknowledged"
    CONTACT_SCREENED = "contact.screened"
    CONTACT_PRIORITY_SET = "contact.priority_set"
    CONTACT_CHECKS_ASKED = "contact.checks_asked"
    CONTACT_CHECK_ANSWERED = "contact.check_answered"
    ANSWER_TIMES_PROPOSED = "answer_times.proposed"
    ANSWER_TIMES_APPROVED = "answer_times.approved"
    ANSWER_TIMES_DECLINED = "answer_times.declined"
    CONTACT_DECIDED = "contact.decided"
    SHARING_DECIDED = "contact.sharing_decided"
    AGREEMENT_WITHDRAWN = "contact.agreement_withdrawn"
    SHARING_REVIEWED = "contact.sharing_reviewed"
    CONTACT_FEEDBACK = "contact.feedback"
    SAFE_WAY_SAID = "contact.safe_way_said"
    CONTACT_ADDED_TO = "contact.added_to"
    CONTACT_CHALLENGED = "contact.challenged"
    CONTACT_NEWS_READ = "contact.news_read"
    CONTACT_REOPENED = "contact.reopened"
    CONTACT_SAME = "contact.same"
    CONTACT_NOT_SAME = "contact.not_same"
    CONTACT_SENDER_ASKED = "contact.sender_asked"
    CONTACT_ACTED_ON = "contact.acted_on"
    CONTACT_CONFIRMED = "contact.confirmed"
    NOTIFICATIONS_LOADED = "notifications.loaded"
    NOTIFICATIONS_BEGUN = "notifications.begun"
    NOTIFICATIONS_STOPPED = "notifications.stopped"
    NOTIFICATIONS_FORGOTTEN = "notifications.forgotten"
    NOTIFICATION_RECEIVED = "notifications.received"
    NOTIFICATION_FAILED = "notification.failed"
    NOTIFICATION_BY_HAND = "notification.by_hand"
    NOTIFICATIONS_READ = "access.notifications"
    CONTACT_HANDED_OVER = "contact.handed_over"
    CONTACT_TAKEN_ON = "contact.taken_on"
    CONTACT_MOVED = "contact.moved"
    CASE_ALLOCATED = "case.allocated"
    CONTACT_READ = "access.contact"
    QUEUE_READ = "access.queue"
    CASES_READ = "access.cases"
    CHECKS_READ = "access.checks"
    CHECK_READ = "access.check"
    ANSWER_TIMES_READ = "access.answer_times"
    FIGURES_READ = "access.figures"
    OWN_CONTACTS_READ = "access.own_contacts"
    PEOPLE_SEARCHED = "access.search"
    PERSON_READ = "access.person"
    PEOPLE_FILED = "person.filed"
    PERSON_RECOGNISED = "person.recognised"
    RECOGNITION_CONFIRMED = "person.recognition_confirmed"
    RECOGNITION_REFUSED = "person.recognition_refused"
    PERSON_PARTED = "person.parted"
    DRAFT_SAVED = "draft.saved"
    DRAFT_DISCARDED = "draft.discarded"
    DRAFT_SENT = "draft.sent"
    STATUS_LINK_SENT = "contact.status_link_sent"
    STATUS_LINK_USED = "contact.status_link_used"
    KEYS_ROTATED = "keys.rotated"
    FILE_KEPT = "file.kept"
    FILE_REFUSED = "file.refused"
    FILE_HANDED_ON = "file.handed_on"
    FILE_DELETION_SET = "file.deletion_set"
    FILE_DELETED = "file.deleted"
    FILE_SCANNED = "file.scanned"
    FILE_READ = "access.file"
    ENVELOPE_OPENED = "envelope.opened"
    ENVELOPE_NOT_OPENED = "envelope.not_opened"
    ENVELOPE_SHREDDED = "envelope.shredded"
    MESSAGE_DELIVERED = "message.delivered"
    MESSAGE_FAILED = "message.failed"
    MESSAGE_GIVEN_UP = "message.given_up"
    MESSAGE_RETRIED = "message.retried"
    RECORD_SEALED = "person.sealed"
    RECORD_UNSEALED = "person.unsealed"
    LISTED = "person.listed"
    LISTING_ENDED = "person.listing_ended"
    ADDRESS_GUARDED = "person.address_guarded"
    ADDRESS_READ = "access.address"
    LISTED_READ = "access.listed"
    SEALING_READ = "access.sealing"
    RECOGNITIONS_READ = "access.recognitions"
    OPENED_IN_EMERGENCY = "person.opened_in_emergency"
    EMERGENCY_REVIEWED = "person.emergency_reviewed"
    EMERGENCY_REVIEW_CHASED = "person.emergency_review_chased"
    EMERGENCIES_READ = "access.emergencies"
    MESSAGE_FORGOTTEN = "message.forgotten"
    RETURN_CHECK_ASKED = "return.check_asked"
    RETURN_CHECKED = "return.checked"
    RETURN_COMPARISON_ASKED = "return.comparison_asked"
    RETURN_AHEAD_ASKED = "return.ahead_asked"
    RETURN_COMPARED = "access.own_records_beside_return"
    RETURN_CHECK_STOPPED = "return.check_stopped"
    RETURN_CHECK_NOT_FINISHED = "return.check_not_finished"
    RETURN_CHECK_EMPTIED = "return.check_emptied"
    RETURN_CHECKS_READ = "access.return_checks"
    RETURN_CHECK_READ = "access.return_check"
    CHALLENGE_RAISED = "challenge.raised"
    CHALLENGE_ANSWERED = "challenge.answered"
    CHALLENGE_ACTION_AGREED = "challenge.action_agreed"
    CHALLENGE_ACTION_DONE = "challenge.action_done"
    CHALLENGE_EFFECT_VERIFIED = "challenge.effect_verified"
    CHALLENGE_ACTION_DROPPED = "challenge.action_dropped"
    CHALLENGE_ESCALATED = "challenge.escalated"
    CHALLENGE_CLOSED = "challenge.closed"
    CHALLENGE_WITHDRAWN = "challenge.withdrawn"
    CHALLENGE_REOPENED = "challenge.reopened"
    CHALLENGE_MAY_BE_TOLD = "challenge.may_be_told"
    CHALLENGE_NOT_TO_BE_TOLD = "challenge.not_to_be_told"
    CHALLENGE_CORRECTED = "challenge.corrected"
    CHALLENGE_OVERDUE_TOLD = "challenge.overdue_told"
    CHALLENGES_READ = "access.challenges"
    CHALLENGE_READ = "access.challenge"
    PLAN_SENT = "plan.sent"
    PLAN_ANSWERED = "plan.answered"
    PLAN_NOT_ANSWERED = "plan.not_answered"
    PLAN_DELETED = "plan.deleted"
    PLANS_READ = "access.plans"
    PLAN_READ = "access.plan"
    IMPROVEMENT_BEGUN = "improvement.begun"
    IMPROVEMENT_RECOMMENDED = "improvement.recommended"
    IMPROVEMENT_MEASURED = "improvement.measured"
    IMPROVEMENT_READING = "improvement.reading"
    IMPROVEMENT_ACTION = "improvement.action"
    IMPROVEMENT_ACTION_BEGUN = "improvement.action_begun"
    IMPROVEMENT_ACTION_DONE = "improvement.action_done"
    IMPROVEMENT_ACTION_MOVED = "improvement.action_moved"
    IMPROVEMENT_ACTION_VERIFIED = "improvement.action_verified"
    IMPROVEMENT_ACTION_NOT_VERIFIED = "improvement.action_not_verified"
    IMPROVEMENT_ACTION_WITHDRAWN = "improvement.action_withdrawn"
    IMPROVEMENT_MEASURE_WITHDRAWN = "improvement.measure_withdrawn"
    IMPROVEMENT_READING_WITHDRAWN = "improvement.reading_withdrawn"
    IMPROVEMENT_MADE_PUBLIC = "improvement.made_public"
    IMPROVEMENT_NOT_PUBLIC = "improvement.not_public"
    IMPROVEMENT_READ = "access.improvement"
    EXPORT_ASKED = "export.asked"
    EXPORT_APPROVED = "export.approved"
    EXPORT_REFUSED = "export.refused"
    EXPORT_TAKEN = "access.export"
    EXPORTS_READ = "access.exports"
    SUBJECT_ACCESS_MADE = "access.everything"
    EVIDENCE_TAKEN = "evidence.taken"
    EVIDENCE_COMPARED = "evidence.compared"
    NEWS_SENT_TO_CHECK = "news.sent_to_check"
    NEWS_CHECKED = "news.checked"
    NEWS_SENT_BACK = "news.sent_back"
    NEWS_CHECK_STOPPED = "news.check_stopped"
    NEWS_TIMED = "news.timed"
    NEWS_PUBLISHED = "news.published"
    NEWS_TAKEN_DOWN = "news.taken_down"
    NEWS_NEWER_SAID = "news.newer_said"
    COMMENT_RECEIVED = "comment.received"
    COMMENT_NOT_TAKEN = "comment.not_taken"
    COMMENT_PUBLISHED = "comment.published"
    COMMENT_REJECTED = "comment.rejected"
    COMMENT_HANDED_ON = "comment.handed_on"
    COMMENT_CORRECTED = "comment.corrected"
    COMMENT_TAKEN_DOWN = "comment.taken_down"
    COMMENT_ANSWERED = "comment.answered"
    COMMENT_ANSWER_TAKEN_DOWN = "comment.answer_taken_down"
    COMMENT_FORGOTTEN = "comment.forgotten"
    COMMENT_ANSWER_WRITTEN = "comment.answer_written"
    COMMENT_ANSWER_SENT_BACK = "comment.answer_sent_back"
    MODERATORS_TOLD = "comment.moderators_told"
    COMMENTS_READ = "access.comments"
    COMMENT_READ = "access.comment"
    NAMES_COMPARED = "access.known_names"
    DISCLOSURE_NOT_TAKEN = "disclosure.not_taken"
    DISCLOSURE_TAKEN = "disclosure.taken"
    DISCLOSURE_HANDED_ON = "disclosure.handed_on"
    DISCLOSURE_CHASED = "disclosure.chased"
    DISCLOSURE_FORGOTTEN = "disclosure.forgotten"
    DISCLOSURES_READ = "access.disclosures"
    DISCLOSURE_READ = "access.disclosure"
    NEWS_CLAIM_WAIVED = "news.claim_waived"
    NEWS_WAIVER_TAKEN_BACK = "news.waiver_taken_back"
    NEWS_HELD = "news.held"
    NEWS_HOLD_LIFTED = "news.hold_lifted"
    NEWS_LET_THROUGH = "news.let_through"
    NEWS_LEFT = "news.left"
    NEWS_CONFIRMED = "news.confirmed"
    NEWS_COMMENTS_TURNED = "news.comments_turned"
    NEWS_ADDRESS_LED = "news.address_led"
    NEWS_ADDRESS_LET_GO = "news.address_let_go"
    NEWS_BY_MAIL_ASKED = "news_by_mail.asked"
    NEWS_BY_MAIL_CONFIRMED = "news_by_mail.confirmed"
    NEWS_BY_MAIL_LEFT = "news_by_mail.left"
    NEWS_BY_MAIL_DECLINED = "news_by_mail.declined"
    NEWS_BY_MAIL_ALLOWED = "news_by_mail.allowed"
    NEWS_BY_MAIL_FORGOTTEN = "news_by_mail.forgotten"
    NEWS_LETTERS_MADE = "news_by_mail.letters_made"
    NEWS_LETTERS_SENT = "news_by_mail.letters_sent"
    NEWS_LETTER_REFUSED = "news_by_mail.letter_refused"
    NEWS_DESK_OPENED = "news.desk_opened"
    NEWS_DESK_CHANGED = "news.desk_changed"
    NEWS_DESK_MOVED = "news.desk_moved"
    NEWS_DESK_PROPOSED = "news.desk_proposed"
    NEWS_DESK_TURNED_DOWN = "news.desk_turned_down"
    NEWS_NOT_PUBLISHED = "news.not_published"
    NEWS_CRITICISED_NAMED = "news.criticised_named"
    NEWS_CRITICISED_WITHDRAWN = "news.criticised_withdrawn"
    NEWS_REPLY_ASKED = "news.reply_asked"
    NEWS_REPLY_RECORDED = "news.reply_recorded"
    NEWS_REPLY_NOT_HEARD = "news.reply_not_heard"
    NEWS_REPLY_CHECKED = "news.reply_checked"
    NEWS_CORRECTION_WRITTEN = "news.correction_written"
    NEWS_CORRECTION_WITHDRAWN = "news.correction_withdrawn"
    NEWS_REPLY_SHOWN = "news.reply_shown"
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
    Verb.INVITATION_SHOWN: gettext_noop("Was shown an invitation's link"),
    Verb.JOINED: gettext_noop("Took up an invitation"),
    Verb.SUSPENDED: gettext_noop("Suspended an account"),
    Verb.RESTORED: gettext_noop("Restored an account"),
    Verb.ACCOUNT_NEEDED: gettext_noop("Said that an account is still needed"),
    Verb.ACCOUNT_NOT_NEEDED: gettext_noop("Said that an account is no longer needed"),
    Verb.ACCOUNT_REINSTATED: gettext_noop("Reinstated an account"),
    Verb.CAME_BACK: gettext_noop("Came back after too long to read"),
    Verb.IDENTITY_LINKED: gettext_noop("Opened an account with the agency's own identity for the first time"),
    Verb.IDENTITY_USED: gettext_noop("Signed in with the agency's own identity"),
    Verb.CONFLICT_SAID: gettext_noop("Said that somebody who works here is related to a person"),
    Verb.CONFLICT_ENDED: gettext_noop("Ended a conflict of interest"),
    Verb.CONFLICT_DECIDED: gettext_noop("Decided whether a record is of somebody’s relative"),
    Verb.CONFLICTS_READ: gettext_noop("Read the conflicts of interest"),
    Verb.ATTESTING_CHASED: gettext_noop("Reminded who answers for accounts that are due"),
    Verb.ROLE_GIVEN: gettext_noop("Gave a role"),
    Verb.ROLE_ENDED: gettext_noop("Ended a role"),
    Verb.AGENCY_ADDED: gettext_noop("Added an agency"),
    Verb.AGENCY_PLACED: gettext_noop("Placed an agency in the tree"),
    Verb.AGENCY_CLOSED: gettext_noop("Closed an agency"),
    Verb.AGENCY_RENAMED: gettext_noop("Renamed an agency"),
    Verb.AGENCY_BOUND: gettext_noop("Said what binds an agency"),
    Verb.DOMAIN_RECOGNISED: gettext_noop("Recognised an e-mail domain as an agency’s own"),
    Verb.DOMAIN_ENDED: gettext_noop("Recognised an agency’s e-mail domain no longer"),
    Verb.TOKEN_ISSUED: gettext_noop("Issued a token to an agency’s system"),
    Verb.TOKEN_ATTESTED: gettext_noop("Confirmed that a system still needs its token"),
    Verb.TOKEN_REVOKED: gettext_noop("Revoked the token of an agency’s system"),
    Verb.TOKEN_USED: gettext_noop("Came in by a system’s token"),
    Verb.TOKEN_UNKNOWN: gettext_noop("Showed a token that nobody knows"),
    Verb.SENT_BY_SYSTEM: gettext_noop("Took what an agency’s system sent"),
    Verb.KEY_FORGOTTEN: gettext_noop("Forgot what was answered under a system’s key long ago"),
    Verb.REFUSED: gettext_noop("Was refused"),
    Verb.STEP_REFUSED: gettext_noop("Was refused a step that cannot follow"),
    Verb.AUDIT_READ: gettext_noop("Read the audit record"),
    Verb.ACCOUNTS_READ: gettext_noop("Read the list of accounts"),
    Verb.ACCOUNT_READ: gettext_noop("Read an account"),
    Verb.CONTACT_RECEIVED: gettext_noop("Received a contact"),
    Verb.CONTACT_ACKNOWLEDGED: gettext_noop("Acknowledged a contact"),
    Verb.CONTACT_SCREENED: gettext_noop("Began screening a contact"),
    Verb.CONTACT_PRIORITY_SET: gettext_noop("Set the priority of a contact"),
    Verb.CONTACT_CHECKS_ASKED: gettext_noop("Asked partners about a contact"),
    Verb.CONTACT_CHECK_ANSWERED: gettext_noop("Answered a request for information"),
    Verb.ANSWER_TIMES_PROPOSED: gettext_noop("Proposed how long partners have to answer"),
    Verb.ANSWER_TIMES_APPROVED: gettext_noop("Approved how long partners have to answer"),
    Verb.ANSWER_TIMES_DECLINED: gettext_noop("Declined how long partners would have to answer"),
    Verb.CONTACT_DECIDED: gettext_noop("Decided on a contact"),
    Verb.SHARING_DECIDED: gettext_noop("Decided what to share, or not to share"),
    Verb.AGREEMENT_WITHDRAWN: gettext_noop("Recorded that a family no longer agrees to help"),
    Verb.SHARING_REVIEWED: gettext_noop("Looked again at what was passed on"),
    Verb.CONTACT_FEEDBACK: gettext_noop("Told whoever raised a contact, or recorded why not"),
    Verb.SAFE_WAY_SAID: gettext_noop("Recorded how a child says that it is safe to get in touch"),
    Verb.CONTACT_ADDED_TO: gettext_noop("Added information to a contact"),
    Verb.CONTACT_NEWS_READ: gettext_noop("Read what was new on a contact"),
    Verb.CONTACT_REOPENED: gettext_noop("Reopened a contact"),
    Verb.CONTACT_CHALLENGED: gettext_noop("Disagreed with a decision"),
    Verb.CONTACT_SAME: gettext_noop("Said that a contact is the same concern as an earlier one"),
    Verb.CONTACT_NOT_SAME: gettext_noop("Said that two contacts are not one concern"),
    Verb.CONTACT_SENDER_ASKED: gettext_noop("Asked whoever raised a contact for information"),
    Verb.CONTACT_ACTED_ON: gettext_noop("Acted on a contact at once"),
    Verb.CONTACT_CONFIRMED: gettext_noop("Confirmed a telephone call in writing"),
    Verb.NOTIFICATIONS_LOADED: gettext_noop("Loaded a file of police notifications"),
    Verb.NOTIFICATIONS_BEGUN: gettext_noop("Had a file of police notifications received"),
    Verb.NOTIFICATIONS_STOPPED: gettext_noop("Stopped receiving a file of police notifications"),
    Verb.NOTIFICATIONS_FORGOTTEN: gettext_noop("Forgot what stands in a file of police notifications"),
    Verb.NOTIFICATION_RECEIVED: gettext_noop("Received an incident from a file of police notifications"),
    Verb.NOTIFICATION_FAILED: gettext_noop("Could not receive an incident from a file of police notifications"),
    Verb.NOTIFICATION_BY_HAND: gettext_noop("Said as which contact a line of a police file was recorded by hand"),
    Verb.NOTIFICATIONS_READ: gettext_noop("Read a file of police notifications"),
    Verb.CONTACT_HANDED_OVER: gettext_noop("Handed a child over to another authority"),
    Verb.CONTACT_TAKEN_ON: gettext_noop("Recorded that another authority has taken a child on"),
    Verb.CONTACT_MOVED: gettext_noop("Recorded a step in a case"),
    Verb.CASE_ALLOCATED: gettext_noop("Allocated a case"),
    Verb.CONTACT_READ: gettext_noop("Read a contact"),
    Verb.FIGURES_READ: gettext_noop("Read the front door's figures"),
    Verb.QUEUE_READ: gettext_noop("Read the front door's queue"),
    Verb.CASES_READ: gettext_noop("Read the list of cases"),
    Verb.CHECKS_READ: gettext_noop("Read the list of what an agency is asked"),
    Verb.CHECK_READ: gettext_noop("Read what an agency is asked about a child"),
    Verb.ANSWER_TIMES_READ: gettext_noop("Read how long partners have to answer"),
    Verb.OWN_CONTACTS_READ: gettext_noop("Read what became of the concerns sent"),
    Verb.PEOPLE_SEARCHED: gettext_noop("Searched for a person"),
    Verb.PERSON_READ: gettext_noop("Read a person's record"),
    Verb.PEOPLE_FILED: gettext_noop("Filed people for searching"),
    Verb.PERSON_RECOGNISED: gettext_noop("Said that two records are one person"),
    Verb.RECOGNITION_CONFIRMED: gettext_noop("Confirmed that two records are one person"),
    Verb.RECOGNITION_REFUSED: gettext_noop("Refused to take two records for one person"),
    Verb.PERSON_PARTED: gettext_noop("Said that two records are not one person"),
    Verb.DRAFT_SAVED: gettext_noop("Saved a draft"),
    Verb.DRAFT_DISCARDED: gettext_noop("Discarded a draft"),
    Verb.DRAFT_SENT: gettext_noop("Sent what was drafted"),
    Verb.STATUS_LINK_SENT: gettext_noop("Sent a link to a contact's status"),
    Verb.STATUS_LINK_USED: gettext_noop("Opened a contact's status by a link"),
    Verb.KEYS_ROTATED: gettext_noop("Sealed texts again under the newest key"),
    Verb.MESSAGE_DELIVERED: gettext_noop("Delivered a message"),
    Verb.MESSAGE_FAILED: gettext_noop("Failed to deliver a message"),
    Verb.MESSAGE_GIVEN_UP: gettext_noop("Gave up delivering a message"),
    Verb.MESSAGE_RETRIED: gettext_noop("Had a message tried again"),
    Verb.MESSAGE_FORGOTTEN: gettext_noop("Deleted a message delivered long ago"),
    Verb.FILE_KEPT: gettext_noop("Kept a file"),
    Verb.FILE_REFUSED: gettext_noop("Refused a file"),
    Verb.FILE_HANDED_ON: gettext_noop("Handed a file to another record"),
    Verb.FILE_DELETION_SET: gettext_noop("Set when a file is to be deleted"),
    Verb.FILE_DELETED: gettext_noop("Deleted a file"),
    Verb.FILE_SCANNED: gettext_noop("Had a file scanned for viruses"),
    Verb.FILE_READ: gettext_noop("Downloaded a file"),
    Verb.ENVELOPE_OPENED: gettext_noop("Opened an envelope from the letterbox"),
    Verb.ENVELOPE_NOT_OPENED: gettext_noop("Could not open an envelope"),
    Verb.ENVELOPE_SHREDDED: gettext_noop("Shredded the content of an opened envelope"),
    Verb.RECORD_SEALED: gettext_noop("Sealed a record"),
    Verb.RECORD_UNSEALED: gettext_noop("Unsealed a record"),
    Verb.LISTED: gettext_noop("Said who may see a record, or from whom it is kept"),
    Verb.LISTING_ENDED: gettext_noop("Ended a listing for a record"),
    Verb.ADDRESS_GUARDED: gettext_noop("Said whether an address is confidential"),
    Verb.ADDRESS_READ: gettext_noop("Read a confidential address"),
    Verb.LISTED_READ: gettext_noop("Read for whom they are listed"),
    Verb.SEALING_READ: gettext_noop("Read who may open a record"),
    Verb.RECOGNITIONS_READ: gettext_noop("Read which records may be one person"),
    Verb.OPENED_IN_EMERGENCY: gettext_noop("Opened a sealed record in an emergency"),
    Verb.EMERGENCY_REVIEWED: gettext_noop("Reviewed an emergency opening"),
    Verb.EMERGENCY_REVIEW_CHASED: gettext_noop("Chased the review of emergency openings"),
    Verb.EMERGENCIES_READ: gettext_noop("Read the emergency openings"),
    Verb.RETURN_CHECK_ASKED: gettext_noop("Sent a return to be checked"),
    Verb.RETURN_CHECKED: gettext_noop("Checked a return"),
    Verb.RETURN_COMPARISON_ASKED: gettext_noop("Asked to set our own records beside a return"),
    Verb.RETURN_AHEAD_ASKED: gettext_noop("Asked to look ahead from returns"),
    Verb.RETURN_COMPARED: gettext_noop("Read our own records to set them beside a return"),
    Verb.RETURN_CHECK_STOPPED: gettext_noop("Stopped the check of a return"),
    Verb.RETURN_CHECK_NOT_FINISHED: gettext_noop("Could not finish the check of a return"),
    Verb.RETURN_CHECK_EMPTIED: gettext_noop("Deleted a return and what was found in it"),
    Verb.RETURN_CHECKS_READ: gettext_noop("Read the list of checked returns"),
    Verb.RETURN_CHECK_READ: gettext_noop("Read what was found in a return"),
    Verb.CHALLENGE_RAISED: gettext_noop("Raised a challenge to another agency"),
    Verb.CHALLENGE_ANSWERED: gettext_noop("Answered a challenge"),
    Verb.CHALLENGE_ACTION_AGREED: gettext_noop("Recorded an action agreed on a challenge"),
    Verb.CHALLENGE_ACTION_DONE: gettext_noop("Reported an action on a challenge done"),
    Verb.CHALLENGE_EFFECT_VERIFIED: gettext_noop("Said whether an action on a challenge had an effect"),
    Verb.CHALLENGE_ACTION_DROPPED: gettext_noop("Dropped an action on a challenge"),
    Verb.CHALLENGE_ESCALATED: gettext_noop("Took a challenge to the next level"),
    Verb.CHALLENGE_CLOSED: gettext_noop("Closed a challenge"),
    Verb.CHALLENGE_WITHDRAWN: gettext_noop("Withdrew a challenge"),
    Verb.CHALLENGE_REOPENED: gettext_noop("Reopened a challenge"),
    Verb.CHALLENGE_MAY_BE_TOLD: gettext_noop("Said that a challenge may be told in public"),
    Verb.CHALLENGE_NOT_TO_BE_TOLD: gettext_noop("Said that a challenge may no longer be told in public"),
    Verb.CHALLENGE_CORRECTED: gettext_noop("Put right what was said on a challenge"),
    Verb.CHALLENGE_OVERDUE_TOLD: gettext_noop("Told people of a challenge that is overdue"),
    Verb.CHALLENGES_READ: gettext_noop("Read the list of challenges"),
    Verb.CHALLENGE_READ: gettext_noop("Read a challenge"),
    Verb.PLAN_SENT: gettext_noop("Sent a plan to be worked out"),
    Verb.PLAN_ANSWERED: gettext_noop("Worked out whether a plan can be delivered"),
    Verb.PLAN_NOT_ANSWERED: gettext_noop("Could not work out whether a plan can be delivered"),
    Verb.PLAN_DELETED: gettext_noop("Deleted a plan and its answer"),
    Verb.PLANS_READ: gettext_noop("Read the list of plans"),
    Verb.PLAN_READ: gettext_noop("Read whether a plan can be delivered"),
    Verb.IMPROVEMENT_BEGUN: gettext_noop("Began an improvement plan"),
    Verb.IMPROVEMENT_RECOMMENDED: gettext_noop("Added a recommendation to an improvement plan"),
    Verb.IMPROVEMENT_MEASURED: gettext_noop("Added a measure to an improvement plan"),
    Verb.IMPROVEMENT_READING: gettext_noop("Wrote down a reading of a measure"),
    Verb.IMPROVEMENT_ACTION: gettext_noop("Added an action to an improvement plan"),
    Verb.IMPROVEMENT_ACTION_BEGUN: gettext_noop("Said that an action has begun"),
    Verb.IMPROVEMENT_ACTION_DONE: gettext_noop("Said that an action is done"),
    Verb.IMPROVEMENT_ACTION_MOVED: gettext_noop("Gave an action another day"),
    Verb.IMPROVEMENT_ACTION_VERIFIED: gettext_noop("Verified that an action is done"),
    Verb.IMPROVEMENT_ACTION_NOT_VERIFIED: gettext_noop("Looked at an action and did not find it done"),
    Verb.IMPROVEMENT_ACTION_WITHDRAWN: gettext_noop("Withdrew an action"),
    Verb.IMPROVEMENT_MEASURE_WITHDRAWN: gettext_noop("Withdrew a measure"),
    Verb.IMPROVEMENT_READING_WITHDRAWN: gettext_noop("Withdrew a reading"),
    Verb.IMPROVEMENT_MADE_PUBLIC: gettext_noop("Said that an improvement plan’s measures may be told in public"),
    Verb.IMPROVEMENT_NOT_PUBLIC: gettext_noop(
        "Said that an improvement plan’s measures may no longer be told in public"
    ),
    Verb.IMPROVEMENT_READ: gettext_noop("Read the improvement plan"),
    Verb.EXPORT_ASKED: gettext_noop("Asked for a file to take away"),
    Verb.EXPORT_APPROVED: gettext_noop("Approved a file that somebody else asked for"),
    Verb.EXPORT_REFUSED: gettext_noop("Refused a file that somebody else asked for"),
    Verb.EXPORT_TAKEN: gettext_noop("Took a file away"),
    Verb.EXPORTS_READ: gettext_noop("Read the list of files to take away"),
    Verb.SUBJECT_ACCESS_MADE: gettext_noop("Gathered everything held about one person"),
    Verb.EVIDENCE_TAKEN: gettext_noop("Took a published figure as evidence"),
    Verb.EVIDENCE_COMPARED: gettext_noop("Compared evidence with the figures of the day"),
    Verb.NEWS_SENT_TO_CHECK: gettext_noop("Sent a story to be checked"),
    Verb.NEWS_CHECKED: gettext_noop("Agreed to a story at one step of its way to publication"),
    Verb.NEWS_SENT_BACK: gettext_noop("Sent a story back to its writer"),
    Verb.NEWS_CHECK_STOPPED: gettext_noop("Stopped the check of a story"),
    Verb.NEWS_TIMED: gettext_noop("Set when a story is to be published"),
    Verb.NEWS_PUBLISHED: gettext_noop("Published a story"),
    Verb.NEWS_TAKEN_DOWN: gettext_noop("Took a story down"),
    Verb.NEWS_CLAIM_WAIVED: gettext_noop("Said that a claim of a story needs no evidence"),
    Verb.NEWS_WAIVER_TAKEN_BACK: gettext_noop("Had a claim of a story need evidence again"),
    Verb.NEWS_HELD: gettext_noop("Held a story, a desk or everything from being published"),
    Verb.NEWS_HOLD_LIFTED: gettext_noop("Lifted a hold on publication"),
    Verb.NEWS_LET_THROUGH: gettext_noop("Let a story be published in spite of a hold"),
    Verb.NEWS_LEFT: gettext_noop("Left a published story before readers in spite of a hold"),
    Verb.NEWS_CONFIRMED: gettext_noop("Published a story whose time came under a hold"),
    Verb.NEWS_COMMENTS_TURNED: gettext_noop("Closed or opened comments below stories as holds began or ended"),
    Verb.NEWS_CRITICISED_NAMED: gettext_noop("Named somebody whom a story criticises"),
    Verb.NEWS_CRITICISED_WITHDRAWN: gettext_noop("Took back that a story criticises somebody"),
    Verb.NEWS_REPLY_ASKED: gettext_noop("Recorded that somebody criticised was asked for an answer"),
    Verb.NEWS_REPLY_RECORDED: gettext_noop("Recorded what somebody criticised answered"),
    Verb.NEWS_REPLY_NOT_HEARD: gettext_noop("Said why a story is published without an answer of somebody criticised"),
    Verb.NEWS_REPLY_CHECKED: gettext_noop("Checked what is published of somebody criticised"),
    Verb.NEWS_REPLY_SHOWN: gettext_noop("Put a later answer before the readers of a published story"),
    Verb.NEWS_CORRECTION_WRITTEN: gettext_noop("Wrote, changed or took back a correction that waits with its story"),
    Verb.NEWS_CORRECTION_WITHDRAWN: gettext_noop("Withdrew a correction from readers"),
    Verb.NEWS_DESK_OPENED: gettext_noop("Opened a desk of the newsroom"),
    Verb.NEWS_DESK_CHANGED: gettext_noop("Changed what a desk of the newsroom is called or says of itself"),
    Verb.NEWS_DESK_MOVED: gettext_noop("Changed where a desk of the newsroom stands"),
    Verb.NEWS_DESK_PROPOSED: gettext_noop("Proposed what a desk of the newsroom is called or says of itself"),
    Verb.NEWS_DESK_TURNED_DOWN: gettext_noop("Turned down what was proposed for a desk of the newsroom"),
    Verb.NEWS_NOT_PUBLISHED: gettext_noop("Could not publish a story whose time had come"),
    Verb.NEWS_NEWER_SAID: gettext_noop("Said in a published story what newer figures say of its evidence"),
    Verb.COMMENT_RECEIVED: gettext_noop("Received a reader’s comment"),
    Verb.COMMENT_NOT_TAKEN: gettext_noop("Did not take a comment sent by e-mail"),
    Verb.COMMENT_PUBLISHED: gettext_noop("Published a reader’s comment"),
    Verb.COMMENT_REJECTED: gettext_noop("Rejected a reader’s comment"),
    Verb.COMMENT_HANDED_ON: gettext_noop("Handed a comment to the front door as telling of a child at risk"),
    Verb.COMMENT_CORRECTED: gettext_noop("Corrected a published comment"),
    Verb.COMMENT_TAKEN_DOWN: gettext_noop("Took a published comment down"),
    Verb.COMMENT_ANSWERED: gettext_noop("Published an official’s answer to a comment"),
    Verb.COMMENT_ANSWER_TAKEN_DOWN: gettext_noop("Took an official’s answer to a comment down"),
    Verb.COMMENT_FORGOTTEN: gettext_noop("Forgot what a reader wrote, at the end of its time"),
    Verb.COMMENT_ANSWER_WRITTEN: gettext_noop("Wrote an answer to a published comment"),
    Verb.COMMENT_ANSWER_SENT_BACK: gettext_noop("Sent an official’s answer to a comment back to them"),
    Verb.MODERATORS_TOLD: gettext_noop("Wrote to moderators that comments wait"),
    Verb.COMMENTS_READ: gettext_noop("Read the list of comments"),
    Verb.COMMENT_READ: gettext_noop("Read a comment"),
    Verb.NAMES_COMPARED: gettext_noop("Compared the names in a comment with those known here"),
    Verb.DISCLOSURE_TAKEN: gettext_noop("Kept what a reader told of a child, to be handed on"),
    Verb.DISCLOSURE_HANDED_ON: gettext_noop("Recorded to whom what a reader told of a child was handed on"),
    Verb.DISCLOSURE_CHASED: gettext_noop("Wrote again of what tells of a child and was not handed on in time"),
    Verb.DISCLOSURE_FORGOTTEN: gettext_noop("Forgot the words of what was handed on, for its time was over"),
    Verb.DISCLOSURES_READ: gettext_noop("Read the list of what tells of a child"),
    Verb.DISCLOSURE_READ: gettext_noop("Read what a reader told of a child"),
    Verb.DISCLOSURE_NOT_TAKEN: gettext_noop(
        "Heard that something told of a child could not be taken at the public door"
    ),
    Verb.NEWS_ADDRESS_LED: gettext_noop("Had an old address lead readers to a story"),
    Verb.NEWS_ADDRESS_LET_GO: gettext_noop("Had an old address lead readers nowhere any more"),
    Verb.NEWS_BY_MAIL_ASKED: gettext_noop("Wrote to an address that asked for news, for it to confirm"),
    Verb.NEWS_BY_MAIL_CONFIRMED: gettext_noop("Had news sent to a reader who confirmed it"),
    Verb.NEWS_BY_MAIL_LEFT: gettext_noop("Forgot a reader who wants no more news"),
    Verb.NEWS_BY_MAIL_DECLINED: gettext_noop("Noted that a mailbox is not to be written to unasked"),
    Verb.NEWS_BY_MAIL_ALLOWED: gettext_noop("Forgot that a mailbox was not to be written to unasked"),
    Verb.NEWS_BY_MAIL_FORGOTTEN: gettext_noop("Forgot addresses that nobody confirmed, and letters long sent"),
    Verb.NEWS_LETTERS_MADE: gettext_noop("Made out letters to readers"),
    Verb.NEWS_LETTERS_SENT: gettext_noop("Sent letters to readers"),
    Verb.NEWS_LETTER_REFUSED: gettext_noop("Heard that a reader’s address takes no letters"),
    Verb.DEMO_SEEDED: gettext_noop("Filled the demo with invented data"),
}
