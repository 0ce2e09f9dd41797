"""Contacts, what is done about them, and the referrals they become.

A contact is what somebody sent, kept as it was told. What happens to it is a
row of events, only ever added to; where it stands and which clocks run is
read from them. It becomes a referral, in the census sense, for each child for
whom social care accepts a request for services.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tandem.core.sharing import Level, Purpose
from tandem.core.sharing_decisions import Consent, ParentsTold
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.children.models import Person
from tandem.hub.referrals.sending import Channel, SenderKind
from tandem.hub.sealing import SealedTextField
from tandem.hub.sealing_json import SealedJSONField

__all__ = [
    "Addition",
    "AgreementWithdrawn",
    "Answer",
    "AnswerTimes",
    "Change",
    "Contact",
    "Decision",
    "Draft",
    "Event",
    "Feedback",
    "InformationRequest",
    "Notification",
    "NotificationFile",
    "Priority",
    "RecognisedDomain",
    "Referral",
    "SameConcern",
    "SharingRecord",
    "Stage",
    "StatusLink",
    "ToldOf",
    "ToldOfAdult",
    "Transfer",
]


class Stage(models.TextChoices):
    """Who has a contact in hand; kept only so that lists can be had quickly."""

    FRONT_DOOR = "front_door", _("At the front door")
    TO_TELL = "to_tell", _("Decided, answer not yet given")
    CASEWORK = "casework", _("With social care")
    CLOSED = "closed", _("Closed")


class Priority(models.TextChoices):
    """How fast partners are to answer; chosen and signed by a qualified person, never worked out."""

    RED = "red", _("Red")
    AMBER = "amber", _("Amber")
    GREEN = "green", _("Green")


class Contact(models.Model):
    """What somebody sent: "your referral" to whoever sent it."""

    reference = models.CharField(_("reference"), max_length=12, unique=True)
    key = models.CharField(max_length=64, unique=True)
    received_at = models.DateTimeField(_("received"))
    recorded_at = models.DateTimeField(_("recorded"))
    channel = models.CharField(_("how it came"), max_length=12, choices=Channel)
    pathway = models.CharField(_("pathway"), max_length=40)
    sender_kind = models.CharField(_("who raised it"), max_length=12, choices=SenderKind)
    sender_name = models.CharField(_("name"), max_length=200, blank=True)
    sender_role = models.CharField(_("role"), max_length=200, blank=True)
    sender_agency = models.ForeignKey(
        Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="contacts_sent"
    )
    sender_agency_name = models.CharField(_("agency, in their words"), max_length=200, blank=True)
    sender_telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    sender_email = models.EmailField(_("e-mail address"), max_length=254, blank=True)
    sent_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="contacts_sent")
    recorded_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="contacts_recorded"
    )
    system_of = models.ForeignKey(Agency, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    source = models.CharField(_("referral source"), max_length=4, blank=True)
    level_asserted = models.CharField(_("level of need, as sent"), max_length=12, choices=[(x, x) for x in Level])
    immediate_danger = models.BooleanField(_("immediate danger"), default=False)
    parents_told = models.CharField(_("parents told"), max_length=12, choices=[(x, x) for x in ParentsTold])
    parents_not_told_reason = models.CharField(_("why not"), max_length=60, blank=True)
    agreement = models.CharField(_("family agrees to help"), max_length=12, choices=[(x, x) for x in Consent])
    unsafe_contact = SealedTextField(_("what would make contact dangerous"), blank=True)
    told = SealedJSONField(_("what was told"), default=dict)
    priority = models.CharField(_("priority"), max_length=5, choices=Priority, blank=True)
    stage = models.CharField(_("stage"), max_length=12, choices=Stage, default=Stage.FRONT_DOOR)
    state = models.CharField(_("state"), max_length=40)
    acknowledged_at = models.DateTimeField(_("acknowledged"), null=True, blank=True)
    next_clock = models.CharField(_("next clock"), max_length=4, blank=True)
    next_due = models.DateTimeField(_("next clock runs out"), null=True, blank=True)
    unread_since = models.DateTimeField(_("something new not read since"), null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = (
            models.Index(fields=["unread_since"], condition=Q(unread_since__isnull=False), name="contact_unread"),
            models.Index(fields=["stage", "next_due"], name="contact_queue"),
            models.Index(fields=["sender_agency", "received_at"], name="contact_by_agency"),
            models.Index(fields=["received_at"], name="contact_received"),
        )
        constraints = (
            models.CheckConstraint(
                condition=Q(recorded_at__gte=models.F("received_at")), name="contact_recorded_after_receipt"
            ),
        )

    def __str__(self) -> str:
        return self.reference


class ToldOf(models.Model):
    """A child as the contact describes them, and the record that is theirs."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="children")
    number = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="told_of")
    told = SealedJSONField(_("what was told"), default=dict)
    state = models.CharField(_("state"), max_length=40)

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=["contact", "number"], name="one_place_in_a_contact"),)

    def __str__(self) -> str:
        return f"child {self.number} of {self.contact_id}"


class ToldOfAdult(models.Model):
    """An adult as the contact describes them."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="adults")
    number = models.PositiveSmallIntegerField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="told_of_as_adult")
    told = SealedJSONField(_("what was told"), default=dict)

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=["contact", "number"], name="one_adult_place_in_a_contact"),)

    def __str__(self) -> str:
        return f"adult {self.number} of {self.contact_id}"


class Event(models.Model):
    """Something that happened to a contact, for all its children or one; never changed, only corrected by another."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="events")
    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, null=True, blank=True, related_name="events")
    kind = models.CharField(max_length=60)
    at = models.DateTimeField(_("happened"))
    recorded_at = models.DateTimeField(_("recorded"))
    actor = models.CharField(_("acting as"), max_length=60)
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    details = SealedJSONField(default=dict)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="corrected_by"
    )

    class Meta:
        ordering = ("id",)
        indexes = (models.Index(fields=["kind", "at"], name="event_kind_at"),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.contact_id}"


class SameConcern(models.Model):
    """That a contact tells of what an earlier one had told already; parted again by a later event, and kept."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="same_as")
    earlier = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="told_again")
    found = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="+")
    parted = models.OneToOneField(Event, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=["contact"], condition=Q(parted__isnull=True), name="the_same_as_one_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"{self.contact_id} is the same as {self.earlier_id}"


class Addition(models.Model):
    """What whoever raised a concern added to it afterwards."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="additions")
    words = SealedTextField(_("what was added"))
    at = models.DateTimeField(_("added"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"addition to {self.contact_id}"


class AnswerTimes(models.Model):
    """How long partners have to answer from a day on: one person proposes it, another approves it (G64)."""

    since = models.DateField(_("from"))
    red = models.PositiveSmallIntegerField(_("red, hours"))
    amber = models.PositiveSmallIntegerField(_("amber, hours"))
    green = models.PositiveSmallIntegerField(_("green, hours"))
    source = models.CharField(_("where this was agreed"), max_length=200)
    proposed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField(_("proposed"))
    settled_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    settled_at = models.DateTimeField(_("approved or declined"), null=True, blank=True)
    approved = models.BooleanField(_("approved"), null=True)

    class Meta:
        ordering = ("since", "pk")
        constraints = (
            models.CheckConstraint(
                condition=~Q(approved=True, settled_by=models.F("proposed_by")), name="answer_times_approved_by_another"
            ),
            models.CheckConstraint(
                condition=Q(red__gt=0) & Q(amber__gte=models.F("red")) & Q(green__gte=models.F("amber")),
                name="answer_times_in_order",
            ),
            models.UniqueConstraint(
                fields=["since"], condition=Q(approved=True), name="one_set_of_answer_times_from_a_day"
            ),
        )

    def __str__(self) -> str:
        return f"answering times from {self.since}"


class Change(models.Model):
    """Something that changed for the sender of a concern that an agency's system sent; numbered for that agency."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveBigIntegerField()
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="changes")
    kind = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=["agency", "number"], name="one_change_bears_a_number"),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.contact_id}"


class InformationRequest(models.Model):
    """What the front door asked of one agency. No answer, nothing to say and a refusal are three things."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="information_requests")
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="information_requests")
    asked_at = models.DateTimeField(_("asked"))
    asked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    question = SealedTextField(_("what is asked"))
    priority = models.CharField(_("priority"), max_length=5, choices=Priority)
    due = models.DateTimeField(_("answer due"))
    answer_times = models.ForeignKey(
        AnswerTimes, on_delete=models.PROTECT, null=True, blank=True, related_name="information_requests"
    )
    sharing = models.ForeignKey(
        "SharingRecord", on_delete=models.PROTECT, null=True, blank=True, related_name="information_requests"
    )
    told_them = SealedTextField(_("what they are told of the concern"), blank=True)

    class Meta:
        ordering = ("asked_at",)
        constraints = (
            models.UniqueConstraint(fields=["contact", "agency", "asked_at"], name="an_agency_is_asked_once_at_a_time"),
        )

    def __str__(self) -> str:
        return f"{self.agency_id} about {self.contact_id}"


class Answer(models.Model):
    """An agency's answer to a request."""

    class Kind(models.TextChoices):
        """What sort of answer it is."""

        RECEIVED = "received", _("Information received")
        NIL = "nil", _("Looked, and holds nothing")
        REFUSED = "refused", _("Refused, with a reason")

    request = models.ForeignKey(InformationRequest, on_delete=models.PROTECT, related_name="answers")
    kind = models.CharField(max_length=10, choices=Kind)
    words = SealedTextField(_("answer"), blank=True)
    refusal = models.CharField(_("reason for refusing"), max_length=40, blank=True)
    at = models.DateTimeField(_("answered"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"{self.kind} to {self.request_id}"


class Decision(models.Model):
    """What the front door decided for one child: code, level, legal test, reasons and who answers for it."""

    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="decision")
    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, related_name="decisions")
    code = models.CharField(_("decision"), max_length=60)
    level = models.CharField(_("level of need, as decided"), max_length=12, choices=[(x, x) for x in Level])
    level_differs_because = SealedTextField(_("why the level differs from the one sent"), blank=True)
    legal_test = models.CharField(_("legal test"), max_length=60, blank=True)
    primary_need = models.CharField(_("primary need"), max_length=2, blank=True)
    rationale = SealedTextField(_("reasons"))
    checks_outstanding = models.PositiveSmallIntegerField(_("partners still to answer"), default=0)
    at = models.DateTimeField(_("decided"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(_("in the role of"), max_length=60)

    class Meta:
        ordering = ("at",)

    def __str__(self) -> str:
        return f"{self.code} for {self.child_id}"


class Referral(models.Model):
    """A request for services that social care accepted for one child: what the census counts."""

    child = models.ForeignKey(ToldOf, on_delete=models.PROTECT, related_name="referrals")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="referrals")
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="referral")
    date = models.DateField(_("referral date"))
    source = models.CharField(_("referral source"), max_length=4)
    previous = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by")
    re_referral = models.BooleanField(_("within 12 months of the one before"), default=False)

    class Meta:
        ordering = ("date",)
        indexes = (models.Index(fields=["person", "date"], name="referral_of_person"),)

    def __str__(self) -> str:
        return f"referral of {self.person_id} on {self.date}"


class Feedback(models.Model):
    """What whoever raised it was told, in words chosen for sharing; or why nobody was told."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="feedback")
    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="feedback")
    audience = models.CharField(max_length=12, choices=SenderKind)
    words = SealedTextField(_("what they were told"), blank=True)
    next_step = SealedTextField(_("what happens next"), blank=True)
    whom_to_ring = models.CharField(_("whom to ring"), max_length=200, blank=True)
    way = models.CharField(_("told by"), max_length=40, blank=True)
    not_told_because = models.CharField(_("why nobody was told"), max_length=200, blank=True)
    at = models.DateTimeField(_("told"))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("at",)
        constraints = (
            models.CheckConstraint(condition=~Q(way="", not_told_because=""), name="feedback_given_or_reason_recorded"),
        )

    def __str__(self) -> str:
        return f"feedback on {self.contact_id}"


class SharingRecord(models.Model):
    """A decision to share information about somebody, or not to; recorded either way."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="sharing")
    purpose = models.CharField(_("purpose"), max_length=40, choices=[(x, x) for x in Purpose])
    level = models.CharField(_("level of need"), max_length=12, choices=[(x, x) for x in Level])
    article_6 = models.CharField(_("UK GDPR Article 6"), max_length=40, blank=True)
    article_9 = models.CharField(_("UK GDPR Article 9"), max_length=40, blank=True)
    article_10 = models.CharField(_("UK GDPR Article 10"), max_length=200, blank=True)
    schedule_1 = models.CharField(_("Data Protection Act 2018, Schedule 1"), max_length=200, blank=True)
    consent = models.CharField(_("agreement"), max_length=20, choices=[(x, x) for x in Consent])
    parents_told = models.CharField(_("parents told"), max_length=12, choices=[(x, x) for x in ParentsTold])
    parents_not_told_reason = models.CharField(max_length=60, blank=True)
    shared = models.BooleanField(_("shared"))
    reason = SealedTextField(_("reason"))
    items = SealedJSONField(_("what is shared"), default=list)
    withheld = SealedJSONField(_("what is withheld"), default=list)
    recipients = models.ManyToManyField(Agency, related_name="+")
    decided_at = models.DateTimeField(_("decided"))
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("decided_at",)

    def __str__(self) -> str:
        return f"{self.purpose} for {self.contact_id}"


class AgreementWithdrawn(models.Model):
    """That a family no longer agrees to help, what followed, and what came of looking again at what was passed on."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="agreement_withdrawn")
    sharing = models.OneToOneField(SharingRecord, on_delete=models.PROTECT, related_name="withdrawal")
    stops_offer = models.BooleanField(_("the offer of help stops"))
    review_due = models.DateTimeField(_("review of what was passed on due"), null=True, blank=True)
    reviewed_at = models.DateTimeField(_("reviewed"), null=True, blank=True)
    reviewed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    finding = SealedTextField(_("what was found"), blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"agreement withdrawn on {self.contact_id}"


class Draft(models.Model):
    """What somebody has written and not yet sent; found by its account, or by a token kept only as a digest."""

    token_digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True, related_name="drafts")
    answers = SealedJSONField(default=dict)
    key = models.CharField(max_length=64, unique=True)
    updated_at = models.DateTimeField(_("saved"))

    class Meta:
        ordering = ("-updated_at",)

    def __str__(self) -> str:
        return f"draft of {self.updated_at:%Y-%m-%d}"


class RecognisedDomain(models.Model):
    """An e-mail domain that belongs to an agency, so that a link to a status may be sent there."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="domains")
    domain = models.CharField(_("domain"), max_length=253)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["domain"], condition=Q(until__isnull=True), name="a_domain_belongs_to_one_agency"
            ),
        )

    def __str__(self) -> str:
        return self.domain


class StatusLink(models.Model):
    """A link that opens one contact's status once, for whoever sent it without an account."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="status_links")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    until = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"link to {self.contact_id}"


class NotificationFile(models.Model):
    """A force's file of notifications; its text is forgotten after a while, for the contacts hold what was told."""

    name = SealedTextField(_("name as it was loaded"), blank=True)
    text = SealedTextField(_("what stands in it"), blank=True)
    force = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="notification_files")
    loaded_at = models.DateTimeField(_("loaded"))
    loaded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(_("receiving begun"), null=True, blank=True)
    begun_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    stopped_at = models.DateTimeField(_("stopped"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)
    forgotten_at = models.DateTimeField(_("forgotten"), null=True, blank=True)

    class Meta:
        ordering = ("-loaded_at", "-pk")

    def __str__(self) -> str:
        return f"file of {self.force_id}, {self.loaded_at:%Y-%m-%d}"


class Notification(models.Model):
    """A child of an incident of whom the police told: known again by two marks, so that it is received once."""

    incident = models.CharField(max_length=64)
    child = models.CharField(max_length=64)
    file = models.ForeignKey(NotificationFile, on_delete=models.PROTECT, related_name="received")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="notifications")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["incident", "child"], name="a_notification_is_received_once"),)

    def __str__(self) -> str:
        return f"notification in {self.contact_id}"


class Transfer(models.Model):
    """A child handed over to another authority: to whom there, what was sent, and who there took it on."""

    class Reason(models.TextChoices):
        """Why it is theirs."""

        LIVES_THERE = "lives_there", _("The child’s address is in their area")
        MOVED_THERE = "moved_there", _("The family has moved to their area")
        FOUND_HERE = "found_here", _("The child was only found here, and is known there")
        CASE_THERE = "case_there", _("They have the child’s case open")

    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="transfer")
    authority = models.CharField(_("authority that takes over"), max_length=200)
    reason = models.CharField(_("why it is theirs"), max_length=12, choices=Reason)
    handed_to = SealedTextField(_("whom there it was handed to"))
    way = models.CharField(_("how"), max_length=100)
    handed_over_at = models.DateTimeField(_("handed over"))
    sharing = models.OneToOneField(SharingRecord, on_delete=models.PROTECT, related_name="+")
    acknowledged_at = models.DateTimeField(_("taken on"), null=True, blank=True)
    acknowledged_by = SealedTextField(_("who there took it on"), blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"transfer of {self.decision_id}"
