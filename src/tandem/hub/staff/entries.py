"""What the start page offers: one line for each place somebody may go, shown only to those who may."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from tandem.core.roles import Permission
from tandem.hub.addresses import address_of

__all__ = ["ENTRIES", "Entry", "open_to"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A place to go."""

    view: str
    """The name of its address."""
    permission: Permission | None
    """What a role must carry; ``None`` is everybody who signs in."""
    label: str | Promise
    words: str | Promise


ENTRIES = (
    Entry(
        "staff:queue",
        Permission.WORK_FRONT_DOOR,
        _("The front door"),
        _("What waits to be read, decided and answered, the next clock to run out on top."),
    ),
    Entry(
        "staff:cases",
        Permission.RECORD_CASEWORK,
        _("Cases"),
        _("Children with whom social care works: where each stands, its clocks, and what is yours to record."),
    ),
    Entry(
        "staff:listed",
        Permission.VIEW_ADDRESSES,
        _("Those you are listed for"),
        _("Whose sealed record or confidential address a manager has opened to you by name."),
    ),
    Entry(
        "partner:start",
        Permission.SEND_CONCERN,
        _("Raise a concern"),
        _("Tell the front door about a child, and see what became of what you sent."),
    ),
    Entry(
        "partner:checks",
        Permission.ANSWER_CHECKS,
        _("What the front door asks you"),
        _("What your agency is asked about a child, what is due first on top, and your answers."),
    ),
    Entry(
        "partner:agency",
        Permission.VIEW_AGENCY_CONTACTS,
        _("What your agency has sent"),
        _("Whether each concern was read, what was decided and what was answered."),
    ),
    Entry(
        "staff:figures",
        Permission.VIEW_FRONT_DOOR_FIGURES,
        _("Contacts and referrals"),
        _("What each agency sent, how far it went, and whether each side kept its part."),
    ),
    Entry(
        "staff:returns",
        Permission.CHECK_RETURNS,
        _("Statutory returns"),
        _("Check a census or a return against every rule of the DfE, and see each finding with its line."),
    ),
    Entry(
        "staff:challenges",
        Permission.VIEW_CHALLENGES,
        _("Challenges"),
        _("What one agency asks of another, what was agreed, and whether it was done and had an effect."),
    ),
    Entry(
        "staff:improvement_plans",
        Permission.SEE_IMPROVEMENT,
        _("The improvement plan"),
        _("What was recommended, whether children are better off for it, and who does what by when."),
    ),
    Entry(
        "staff:plans",
        Permission.WEIGH_PLANS,
        _("Plans"),
        _("Send a plan: do money, people and actions come together, and what would closing the gap displace?"),
    ),
    Entry(
        "staff:exports",
        Permission.TAKE_AWAY,
        _("Taken away"),
        _("Files with people’s details that you asked for, and how each stands."),
    ),
    Entry(
        "staff:exports_to_decide",
        Permission.APPROVE_TAKING_AWAY,
        _("For you to decide"),
        _("What others want to take away, and what for."),
    ),
    Entry(
        "staff:accounts",
        Permission.MANAGE_ACCOUNTS,
        _("Accounts"),
        _("Who may sign in, for which agency and in which role. Invite, change, suspend, restore."),
    ),
    Entry(
        "staff:conflicts",
        Permission.SAY_RELATED,
        _("People you are related to"),
        _("Say so, and their records are closed to you wherever you work."),
    ),
    Entry(
        "staff:attest",
        Permission.ATTEST_OWN_ACCOUNTS,
        _("Which accounts are still needed"),
        _("Say of each person whether they still do this work. Each account is looked at every 90 days."),
    ),
    Entry(
        "staff:agencies",
        Permission.MANAGE_AGENCIES,
        _("Agencies"),
        _("The partners, their organisations, sites and services, and what binds each of them."),
    ),
    Entry(
        "staff:answer_times",
        Permission.MANAGE_LOCAL_RULES,
        _("How long partners have to answer"),
        _("The hours for red, amber and green, where they were agreed, and new versions to propose and approve."),
    ),
    Entry(
        "staff:openings",
        Permission.REVIEW_EMERGENCY_OPENING,
        _("Emergency openings"),
        _("Sealed records that somebody opened in an emergency, for you to review."),
    ),
    Entry(
        "staff:audit",
        Permission.VIEW_AUDIT,
        _("The audit record"),
        _("Who did what, who read what, and whether the record is whole."),
    ),
    Entry(
        "staff:evidence",
        Permission.KEEP_EVIDENCE,
        _("Evidence"),
        _("Published figures, frozen as they were: take one, and see what newer figures say."),
    ),
    Entry(
        "staff:news",
        Permission.WORK_NEWSROOM,
        _("The newsroom"),
        _("Stories for the public: written, checked for what they could do to a child, published."),
    ),
    Entry(
        "staff:disclosures",
        Permission.MODERATE_COMMENTS,
        _("What tells of a child"),
        _("What readers wrote that may tell of a child at risk, for you to hand on by telephone."),
    ),
    Entry(
        "staff:comment_answers",
        Permission.ANSWER_COMMENTS,
        _("Answer readers"),
        _("What readers said below stories, for you to answer in your own name."),
    ),
    Entry(
        "staff:answers_to_publish",
        Permission.PUBLISH_ANSWERS,
        _("Officials’ answers"),
        _("What officials answer to readers: read it, and publish it or send it back."),
    ),
    Entry(
        "staff:comments",
        Permission.MODERATE_COMMENTS,
        _("Readers’ comments"),
        _("What readers wrote below stories: publish it, cut what gives somebody away, reject it, or hand it on."),
    ),
    Entry(
        "public:start",
        Permission.VIEW_PUBLISHED,
        _("Published figures"),
        _("What published figures can and cannot say about each partner, in any area."),
    ),
    Entry(
        "account_security",
        None,
        _("Your sign-in"),
        _("Your second factors, where you are signed in, and your password."),
    ),
)


def open_to(permitted: Collection[Permission]) -> list[Entry]:
    """What somebody with these permissions is offered, of what this process has."""
    return [
        entry
        for entry in ENTRIES
        if (entry.permission is None or entry.permission in permitted) and address_of(entry.view)
    ]
