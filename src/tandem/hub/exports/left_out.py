"""What is not gathered about a person though something ties it to them, or it could name them; each with its reason.

A test walks every table: what is neither gathered nor named here fails it.
"""

from __future__ import annotations

__all__ = ["LEFT_OUT"]

LEFT_OUT = {
    "accounts_keptwords": "Words typed and not sent yet: they are forgotten within half an hour.",
    "accounts_user": "Accounts: they tell of who works here; their names stand beside what they did.",
    "accounts_rolemembership": "Which roles somebody holds: that tells of who works here.",
    "accounts_upkeep": "Whether an account is still needed: that tells of who works here.",
    "agencies_agency": "The list of agencies: their names stand beside what they did.",
    "children_searchkey": "The index for searching: made from the names, and says nothing that they do not.",
    "children_conflict": "What people who work here said of their own families; what it closed is gathered.",
    "comments_answer": "What officials answered to readers, but for answers to comments that have the name in them.",
    "comments_comment": "What readers wrote below stories, but for what has the whole name in it.",
    "comments_decision": "What was decided about readers’ comments, but for those with the name in them.",
    "comments_writtenanswer": "What officials wrote to readers and nobody published.",
    "exports_export": "Copies made earlier for others; that they were made stands in what-was-done.csv.",
    "files_storedfile": "The list of files: the files themselves are in the folder files.",
    "imports_checkfile": "Statutory returns that were checked: copies, deleted when due, not searched for one person.",
    "imports_returncheck": "What checking a statutory return found: deleted when due, and not searched for one person.",
    "letterbox_envelope": "What lies sealed in the letterbox; what is opened becomes a contact, which is gathered.",
    "letterbox_handling": "When something from the letterbox was opened: it says nothing else.",
    "machines_submission": "What an agency's system was answered: a copy; the contact is gathered.",
    "outbox_mail": "E-mails that were sent: each holds a reference and a link, and names nobody it is about.",
    "outbox_message": "What the program is to do next, by number.",
    "plan_actionevent": "What happened to an action of the improvement plan: agencies and who works there.",
    "plan_actionevent_evidence": "Which evidence an action’s report names, by number.",
    "plan_improvementaction": "Actions of the improvement plan: they name who works here, and no family.",
    "plan_improvementaction_depends_on": "Which action waits for which, by number.",
    "plan_improvementaction_recommendations": "Which recommendation an action answers, by number.",
    "plan_improvementplan": "The improvement plan: nobody’s record.",
    "plan_measure": "What the improvement plan measures: figures, nobody’s record.",
    "plan_outcome": "What the improvement plan is to change for children, of all of them together.",
    "plan_reading": "Readings of what the improvement plan measures: figures, nobody’s record.",
    "plan_recommendation": "What inspectors and others recommended, word for word, as they published it.",
    "plan_sentplan": "Plans that were sent in: money, posts and actions, nobody’s record; officers are named in them.",
    "referrals_answertimes": "How long partners have to answer, for everybody alike.",
    "referrals_draft": "Concerns being written: whoever writes one has told nobody anything.",
    "referrals_notificationfile": "Police files: forgotten within weeks; what was received from them is gathered.",
    "referrals_notificationline": "Which lines of a police file were received, by number; as what is gathered.",
    "subscribers_declined": "Who wants no letter unasked, by a digest, but for the whole address that was asked about.",
    "subscribers_subscriber": "Readers who want news by e-mail, but for whoever has the whole address asked about.",
    "subscribers_wish": "Addresses typed to have news by e-mail, but for the whole one that was asked about.",
}
"""By table, in the words in which whoever reads the file is told."""
