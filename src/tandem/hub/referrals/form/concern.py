"""What is asked about the concern itself, and about whoever raises it."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.form import choices
from tandem.hub.referrals.form.kinds import Kind, Page, Question

__all__ = ["AFTER_CHILDREN", "BEFORE_CHILDREN"]

_RATHER_NOT = _("I would rather not say")

BEFORE_CHILDREN = (
    Page(
        key="danger",
        title=_("Is a child in danger now?"),
        essential=True,
        help="partner/components/danger.html",
        questions=(
            Question(
                key="immediate_danger",
                label=_("Is a child in immediate danger?"),
                kind=Kind.ONE,
                choices=choices.yes_no,
                matters=True,
            ),
            Question(
                key="safety_plan",
                label=_("What keeps the child safe right now?"),
                hint=_("For example: at school until 15:30, on the ward, with their grandmother."),
                kind=Kind.TEXT,
            ),
        ),
    ),
    Page(
        key="you",
        title=_("About you"),
        lead=_("So that a social worker can ring you back, and tell you what was decided."),
        essential=True,
        questions=(
            Question(key="sender_name", label=_("Your name"), autocomplete="name", not_known=_RATHER_NOT, matters=True),
            Question(
                key="sender_role",
                label=_("Your role"),
                hint=_("For example: midwife, class teacher, GP, police officer."),
                autocomplete="organization-title",
                not_known=_RATHER_NOT,
                matters=True,
            ),
            Question(
                key="sender_agency",
                label=_("Where you work"),
                hint=_("Choose from the list that opens, or write it in your own words."),
                autocomplete="off",
                not_known=_RATHER_NOT,
                matters=True,
                suggest_agencies=True,
            ),
            Question(
                key="sender_telephone",
                label=_("Telephone number to ring you back"),
                kind=Kind.TELEPHONE,
                length=40,
                autocomplete="tel",
                not_known=_RATHER_NOT,
                matters=True,
            ),
            Question(
                key="sender_email",
                label=_("Work e-mail address"),
                hint=_("We send your reference here. We never send anything about the child by e-mail."),
                kind=Kind.EMAIL,
                length=254,
                autocomplete="email",
                not_known=_RATHER_NOT,
                matters=True,
            ),
        ),
    ),
)

AFTER_CHILDREN = (
    Page(
        key="concern",
        title=_("What worries you"),
        lead=_("Say what you saw and heard. Keep what you know apart from what you think."),
        essential=True,
        questions=(
            Question(key="what_happened", label=_("What has happened?"), kind=Kind.TEXT, matters=True),
            Question(
                key="when",
                label=_("When?"),
                hint=_("For example: yesterday after school, or 3 November 2026 at 10:15."),
                matters=True,
            ),
            Question(key="where", label=_("Where?"), matters=True),
            Question(
                key="who_saw",
                label=_("Who saw or heard it?"),
                hint=_("Say what you saw yourself, and what somebody told you."),
                kind=Kind.TEXT,
                matters=True,
            ),
        ),
    ),
    Page(
        key="level",
        title=_("How much help is needed"),
        lead=_("Your view helps us; we decide ourselves. Nothing is turned away because of the level you choose."),
        essential=True,
        help="partner/components/levels.html",
        questions=(
            Question(
                key="level",
                label=_("Which level of need is it, in your view?"),
                kind=Kind.ONE,
                choices=choices.levels,
                not_known=_("I am not sure"),
                matters=True,
            ),
            Question(
                key="asked_for",
                label=_("What are you asking us to do?"),
                kind=Kind.TEXT,
                matters=True,
            ),
        ),
    ),
    Page(
        key="parents",
        title=_("Do the parents know?"),
        lead=_(
            "You do not need consent to tell us about a child at risk. Do not tell the parents where that could put "
            "anybody in danger."
        ),
        essential=True,
        questions=(
            Question(
                key="parents_told",
                label=_("Have the parents been told that you are contacting us?"),
                kind=Kind.ONE,
                choices=choices.yes_no,
                not_known=_("I do not know, or cannot say now"),
                matters=True,
            ),
            Question(
                key="parents_not_told_reason",
                label=_("If not, why not?"),
                kind=Kind.PICK,
                choices=choices.reasons_not_told,
            ),
            Question(
                key="agreement",
                label=_("Does the family agree to be helped?"),
                hint=_("Only below level 4 does help depend on it."),
                kind=Kind.ONE,
                choices=choices.agreement,
                not_known=_("I do not know, or cannot say now"),
                matters=True,
            ),
            Question(
                key="unsafe_contact",
                label=_("Could a letter, a call or a visit from us put anybody in danger?"),
                hint=_(
                    "Say what would be dangerous, and how to get in touch safely. We read this before we do anything."
                ),
                kind=Kind.TEXT,
                matters=True,
            ),
        ),
    ),
    Page(
        key="injuries",
        title=_("Injuries"),
        lead=_("What anybody can see. Please do not ask a child to undress."),
        questions=(
            Question(
                key="injured_parts",
                label=_("Where on the body?"),
                hint=_("Tick all that apply."),
                kind=Kind.MANY,
                choices=choices.body_parts,
            ),
            Question(
                key="injuries",
                label=_("What do they look like?"),
                hint=_("Size, shape, colour, and what was said about how it happened, by whom."),
                kind=Kind.TEXT,
            ),
        ),
    ),
    Page(
        key="factors",
        title=_("What you see"),
        questions=(
            Question(
                key="factors",
                label=_("Which of these are part of it?"),
                hint=_("Tick all that apply."),
                kind=Kind.MANY,
                choices=choices.factors,
            ),
        ),
    ),
    Page(
        key="story",
        title=_("What came before, and what works"),
        questions=(
            Question(
                key="history",
                label=_("What has happened before?"),
                hint=_("With dates, if you have them."),
                kind=Kind.TEXT,
            ),
            Question(key="working_well", label=_("What is working well?"), kind=Kind.TEXT),
            Question(key="worries", label=_("What are you worried about, if nothing changes?"), kind=Kind.TEXT),
            Question(key="needs_to_happen", label=_("What needs to happen?"), kind=Kind.TEXT),
            Question(key="parents_view", label=_("What do the parents say?"), kind=Kind.TEXT),
        ),
    ),
    Page(
        key="work",
        title=_("What has been done"),
        questions=(
            Question(
                key="early_help",
                label=_("Is there an early help assessment?"),
                kind=Kind.ONE,
                choices=choices.yes_no,
            ),
            Question(
                key="social_worker",
                label=_("Does the child have a social worker already?"),
                hint=_(
                    "Write the name if you know it: the front door passes this on to whoever the case is allocated to."
                ),
            ),
            Question(
                key="services",
                label=_("Which services are involved?"),
                hint=_("With names and telephone numbers, if you have them."),
                kind=Kind.TEXT,
            ),
            Question(key="tried", label=_("What has been tried, and what came of it?"), kind=Kind.TEXT),
            Question(
                key="advice_line",
                label=_("Have you talked this over with the front door?"),
                hint=_("With whom, and when."),
            ),
            Question(
                key="safeguarding_lead",
                label=_("Who leads on safeguarding where you work?"),
                hint=_("And who else there knows about this."),
            ),
            Question(key="relation_to_child", label=_("How do you know the child?")),
        ),
    ),
    Page(
        key="answer",
        title=_("How we may answer a child"),
        lead=_("If a child or young person raises this: we answer in the way they choose, and in no other."),
        questions=(
            Question(
                key="safe_by", label=_("How is it safe to get in touch?"), kind=Kind.PICK, choices=choices.safe_ways
            ),
            Question(key="safe_to", label=_("To which number, address, place or person?")),
            Question(key="safe_when", label=_("When is it safe?"), hint=_("For example: after 16:00, or at school.")),
        ),
    ),
    Page(
        key="risk",
        title=_("Risk to whoever visits"),
        questions=(
            Question(
                key="staff_risk",
                label=_("Could anybody who visits be in danger?"),
                hint=_("Aggression, animals, weapons; whether to go alone, or a man or a woman."),
                kind=Kind.TEXT,
            ),
        ),
    ),
    Page(
        key="sharing",
        title=_("Who may know what"),
        questions=(
            Question(
                key="agreement_by",
                label=_("Who agreed, for whom, and when?"),
                kind=Kind.TEXT,
            ),
            Question(
                key="childs_agreement",
                label=_("What does the child want to happen with this?"),
                hint=_("With their age and how well they understand."),
                kind=Kind.TEXT,
            ),
            Question(
                key="keep_confidential",
                label=_("Is there something that the child or the family should not see?"),
                hint=_("What, and why."),
                kind=Kind.TEXT,
            ),
        ),
    ),
)
